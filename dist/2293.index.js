export const id = 2293;
export const ids = [2293];
export const modules = {

/***/ 32293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   azureml: () => (/* binding */ azureml)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12311);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);
/* harmony import */ var _report_terminal_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43336);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52266);
/* harmony import */ var _steps_common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47495);





/** `sluice azureml orphans`: what of this project goes on in the workspace, and what nobody needs any more. Changes nothing. */
const azureml = {
    options: (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .describeInputs */ .jv)(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej(_steps_common_js__WEBPACK_IMPORTED_MODULE_3__/* .commonInputs */ .j)),
    positionals: ['orphans'],
    async run({ options, positionals }, terminal) {
        if (positionals[0] !== 'orphans')
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('`sluice azureml` knows orphans: run `sluice azureml orphans`.');
        const { openAzureProject } = await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(8040), __webpack_require__.e(4006), __webpack_require__.e(8803), __webpack_require__.e(9843), __webpack_require__.e(1860), __webpack_require__.e(6538), __webpack_require__.e(1309), __webpack_require__.e(4512), __webpack_require__.e(3756), __webpack_require__.e(4485), __webpack_require__.e(6833), __webpack_require__.e(9453), __webpack_require__.e(6153), __webpack_require__.e(7457)]).then(__webpack_require__.bind(__webpack_require__, 72995));
        const { leftBehind } = await __webpack_require__.e(/* import() */ 3297).then(__webpack_require__.bind(__webpack_require__, 13297));
        const { loaded, client, context, ...named } = await openAzureProject(options, terminal);
        const found = await leftBehind(client, { model: loaded.config.model, repository: context.repositoryUrl, ...named });
        const verdict = found.some(({ orphan }) => orphan) ? 'fail' : 'pass';
        return { verdict, json: { schema: 1, found: found.map((one) => ({ ...one })) }, text: shown(found, terminal) };
    },
};
function shown(found, { colour, columns }) {
    if (found.length === 0)
        return 'Nothing of this model goes on in the workspace.';
    const drawn = (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)({
        kind: 'table',
        name: 'In the workspace',
        columns: ['', 'Kind', 'Name', 'State', 'Since'].map((header) => ({ header, align: 'left' })),
        rows: found.map(({ orphan, kind, name, state, since }) => [orphan ? '✗ orphan' : '· in use', kind, name, state, since ?? '–']),
    }, { colour, columns });
    const runs = found.flatMap(({ name, run }) => (run ? [`  ${name} is of ${run}`] : []));
    return [drawn, '', ...runs, 'To end one:', ...found.map(({ end }) => `  ${end}`)].join('\n');
}


/***/ }),

/***/ 45863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inline),
/* harmony export */   n: () => (/* binding */ paint)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


/** Text in a style, or plain where colours are off. */
const paint = ({ colour }, style, text) => colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
/** U+200B parts what a runner would read as a command at the start of a line, wherever a line may come to start. */
const safe = (text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tidy */ .DZ)(text, 2000)
    .replaceAll('\t', ' ')
    .replace(/:(?=:)/g, ':\u200b')
    .replaceAll('##[', '##\u200b[');
/** Running text with its styles on one line, where a break is a line break of its own. */
const inline = (text, screen) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .pieces */ .IE)(text)
    .map((part) => piece(part, screen))
    .join('');
function piece(part, screen) {
    if (typeof part === 'string')
        return safe(part);
    if ('code' in part)
        return paint(screen, ['cyan'], safe(part.code));
    if ('strong' in part)
        return paint(screen, ['bold'], inline(part.strong, screen));
    if ('nowrap' in part)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(inline(part.nowrap, screen));
    if ('link' in part)
        return paint(screen, ['underline'], inline(part.text, { ...screen, colour: false }));
    return '\n';
}


/***/ }),

/***/ 43336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74292);
/* harmony import */ var wrap_ansi__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58692);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13920);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45863);




/** A table with aligned columns under a rule; columns of words wrap when it is too wide, and when that is not enough each row is a list. */
function table({ columns, rows }, screen) {
    const head = columns.map(({ header }) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .n)(screen, ['bold'], flat(header, screen)));
    const body = rows.map((row) => row.map((cell) => coloured(cell, screen)));
    const cells = columns.map((_, i) => [head, ...body].map((row) => row[i] ?? ''));
    const gap = widthOf(cells.map((column) => Math.max(...column.map(widest))), 2) > screen.columns
        ? 1
        : 2;
    const widths = fitted(cells, screen.columns, gap);
    if (widths === undefined)
        return records(head, body);
    const line = (cells) => lines(cells, widths, columns.map(({ align }) => align), gap);
    const rule = (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .n)(screen, ['dim'], widths.map((width) => '─'.repeat(width)).join('─'.repeat(gap)));
    return [line(head), rule, ...body.map(line)].join('\n');
}
const flat = (text, screen) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .m)(text, screen).replaceAll('\u00a0', ' ');
const widest = (cell) => Math.max(...cell.split('\n').map((line) => (0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(line)));
function coloured(cell, screen) {
    const shade = { '✓': 'green', '✗': 'red', '?': 'yellow' }[(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(cell)[0] ?? ''];
    return shade === undefined ? flat(cell, screen) : (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .n)(screen, [shade], (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .m)(cell, screen));
}
const widthOf = (widths, gap) => widths.reduce((sum, width) => sum + width + gap, -gap);
const longestWord = (cell) => Math.max(...cell.split(/[ \n]/).map((word) => (0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(word)));
const heightAt = (cells, width) => cells.reduce((sum, cell) => sum + (0,wrap_ansi__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(cell, width, { hard: true }).split('\n').length, 0);
/** Widths that fit, each character taken where it costs the fewest lines, of the widest column first; undefined when nothing fits. */
function fitted(cells, columns, gap) {
    const widths = cells.map((column) => Math.min(columns, Math.max(...column.map(widest))));
    const least = cells.map((column) => Math.max(...column.map(longestWord)));
    for (let over = widthOf(widths, gap) - columns; over > 0; over--) {
        const cost = widths.map((width, i) => width > least[i] ? heightAt(cells[i], width - 1) - heightAt(cells[i], width) - width / 1000 : Infinity);
        const cheapest = cost.indexOf(Math.min(...cost));
        if (cost[cheapest] === Infinity)
            return undefined;
        widths[cheapest] -= 1;
    }
    return widths;
}
function lines(cells, widths, aligns, gap) {
    const wrapped = cells.map((cell, i) => (0,wrap_ansi__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(cell, widths[i], { hard: true }).split('\n'));
    const height = Math.max(...wrapped.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) => wrapped
        .map((cell, i) => padded(cell[row] ?? '', widths[i], aligns[i] ?? 'left'))
        .join(' '.repeat(gap))
        .trimEnd())
        .join('\n')
        .replaceAll('\u00a0', ' ');
}
function padded(text, width, align) {
    const space = ' '.repeat(Math.max(0, width - (0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(text)));
    return align === 'right' ? space + text : text + space;
}
const records = (head, body) => body
    .map((cells) => cells.map((cell, i) => `${head[i]}: ${cell.replaceAll('\n', '; ').replaceAll('\u00a0', ' ')}`).join('\n'))
    .join('\n\n');


/***/ }),

/***/ 13920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _kernel_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24577);

/** The pieces of a text; a bare string is one piece. */
const pieces = (text) => (typeof text === 'string' ? [text] : text);
/** Characters of one piece of text that anybody is shown. */
const MOST = 2000;
/** The words of a text without any markup, on one line, control characters removed. */
const plainText = (text) => pieces(text)
    .map((piece) => {
    if (typeof piece === 'string')
        return tidy(piece, MOST);
    if ('code' in piece)
        return tidy(piece.code, MOST);
    if ('strong' in piece)
        return plainText(piece.strong);
    if ('nowrap' in piece)
        return plainText(piece.nowrap);
    if ('link' in piece)
        return plainText(piece.text);
    return ' ';
})
    .join('');
/** At most `most` characters, the last of them an ellipsis where something was cut; never half a surrogate pair. */
function clip(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** One line of well-formed text of at most `most` characters, control characters removed. What lies far beyond is never looked at, so that a cell of megabytes costs nothing. */
const tidy = (text, most) => clip((0,_kernel_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text.slice(0, 4 * most).toWellFormed()), most);
/** Joins texts by commas and a last "and": OAK, SFO and SMF. */
function listed(items) {
    return items.flatMap((item, index) => {
        const before = index === 0 ? [] : [index === items.length - 1 ? ' and ' : ', '];
        return [...before, ...pieces(item)];
    });
}
/** The same text with every space of it unbreakable: U+00A0. */
const unbroken = (text) => text.replaceAll(' ', '\u00a0');
/** Only http and https addresses may become links; anything else is undefined. */
function webAddress(address) {
    return /^https?:\/\/[^\s/\\]/.test(address) && URL.canParse(address) ? new URL(address).href : undefined;
}


/***/ }),

/***/ 52266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ givenInputs),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   jv: () => (/* binding */ describeInputs)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);

/** The inputs that are given. An empty text is how the runner says "not given". */
const givenInputs = (names, read) => Object.fromEntries(names.flatMap((name) => [[name, read(name) ?? '']].filter(([, text]) => text)));
/** Reads inputs by name. UserError naming every bad input. */
function parseInputs(schema, read) {
    const parsed = schema.safeParse(givenInputs(Object.keys(schema.shape), read), { reportInput: true });
    if (parsed.success)
        return parsed.data;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(parsed.error.issues.map((issue) => {
        const missing = issue.code === 'invalid_type' && issue.input === undefined;
        return {
            key: `Input ${issue.path.join('.')}`,
            message: missing ? 'is missing.' : `${issue.message}, found ${JSON.stringify(issue.input)}.`,
        };
    }));
}
/** What a contract says of its inputs, in its own order. */
const describeInputs = (schema) => Object.entries(schema.shape).map(([name, input]) => {
    const left = input.safeParse(undefined);
    const preset = left.success && left.data !== undefined ? String(left.data) : undefined;
    return {
        name,
        description: input.description ?? '',
        required: !left.success,
        default: preset,
        flag: preset === 'true' || preset === 'false',
    };
});


/***/ }),

/***/ 47495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ commonOutputs),
/* harmony export */   j: () => (/* binding */ commonInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

/** Inputs that every step has. */
const commonInputs = {
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .prefault('sluice.yml')
        .meta({ description: 'Path of the committed file that says everything about the model.' }),
};
/** Outputs that every step has. */
const commonOutputs = {
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'error']).meta({ description: 'What was found.' }),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'SHA-256 of the statement this step wrote to `.sluice/evidence/`; empty when it wrote none.' }),
    report: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'Path of the report, one self-contained HTML file.' }),
};


/***/ })

};
