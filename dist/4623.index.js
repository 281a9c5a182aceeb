export const id = 4623;
export const ids = [4623,7004];
export const modules = {

/***/ 4623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./node_modules/wrap-ansi/index.js + 1 modules
var wrap_ansi = __webpack_require__(58692);
// EXTERNAL MODULE: ./build/report/terminal/inline.js
var inline = __webpack_require__(45863);
// EXTERNAL MODULE: ./build/report/terminal/table.js
var table = __webpack_require__(43336);
;// CONCATENATED MODULE: ./build/report/terminal/blocks.js



/** Wraps at spaces, never within a unit that must stay together unless it is wider than the line. Unbreakable spaces become plain ones. */
const wrap = (text, columns) => (0,wrap_ansi/* default */.A)(text, columns, { hard: true, trim: true }).replaceAll('\u00a0', ' ');
/** Each block as lines for a terminal; folds and pages are left out, charts are their sentence. */
const screenBlocks = (blocks, screen) => blocks.map((block) => screenOf(block, screen)).filter((text) => text !== '');
function screenOf(block, screen) {
    switch (block.kind) {
        case 'paragraph':
            return wrap((0,inline/* inline */.m)(block.text, screen), screen.columns);
        case 'caption':
            return (0,inline/* paint */.n)(screen, ['dim'], wrap((0,inline/* inline */.m)(block.text, { ...screen, colour: false }), screen.columns));
        case 'table':
            return (0,table/* table */.t)(block, screen);
        case 'bullets':
            return list(block.items, () => '• ', screen);
        case 'numbered':
            return list(block.items, (i) => `${i + 1}. `, screen);
        case 'code':
            return block.lines.map((line) => `  ${codeLine(line, block.language, screen)}`).join('\n');
        case 'chart':
            return wrap((0,inline/* inline */.m)(block.text, screen), screen.columns);
        case 'forest':
        case 'plot':
        case 'grid':
        case 'fold':
        case 'page':
            return '';
    }
}
function list(items, lead, screen) {
    return items
        .map((item, i) => {
        const start = lead(i);
        return start + wrap((0,inline/* inline */.m)(item, screen), screen.columns - start.length).replaceAll('\n', `\n${' '.repeat(start.length)}`);
    })
        .join('\n');
}
function codeLine(line, language, screen) {
    const text = (0,inline/* inline */.m)([line], screen);
    if (language !== 'diff' || !/^[+-]/.test(line))
        return text;
    return (0,inline/* paint */.n)(screen, [line.startsWith('+') ? 'green' : 'red'], text);
}

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
;// CONCATENATED MODULE: ./build/report/terminal.js



const HEADS = { pass: ['✓', 'green'], fail: ['✗', 'red'], inconclusive: ['?', 'yellow'], error: ['!', 'red'] };
/** Lines longer than this are hard to read, however wide the window is. */
const WIDEST = 110;
/** Renders a document for a terminal, at most `columns` wide; folds are named, not shown. Without colour it is plain text for logs. No line of it is a workflow command. */
function renderTerminal(document, { columns, colour }) {
    const screen = { columns: Math.max(30, Math.min(columns || 80, WIDEST)), colour };
    const { title, alert, verdict, footer, blocks } = document;
    const [sign, shade] = HEADS[verdict];
    const badge = (0,inline/* paint */.n)(screen, ['bold', 'inverse', shade], ` ${sign} ${title.word.toUpperCase()} `);
    const head = wrap(`${badge} ${(0,inline/* inline */.m)([{ strong: title.text }], screen)}`, screen.columns);
    const folds = blocks.flatMap((block) => (block.kind === 'fold' ? [block.name ?? (0,report_text/* plainText */.wh)(block.summary)] : []));
    const more = folds.length > 0 ? [{ kind: 'caption', text: `More in the report: ${folds.join(', ')}.` }] : [];
    const parts = [
        head,
        alert && boxed((0,inline/* inline */.m)(alert.text, screen), alert.level, screen),
        ...screenBlocks([...blocks, ...more, { kind: 'caption', text: footer }], screen),
    ];
    return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
function boxed(text, level, screen) {
    const bar = (0,inline/* paint */.n)(screen, [level === 'caution' ? 'red' : 'yellow'], '┃');
    return wrap(text, screen.columns - 2)
        .split('\n')
        .map((line) => `${bar} ${line}`)
        .join('\n');
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


/***/ })

};
