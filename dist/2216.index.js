export const id = 2216;
export const ids = [2216,5976,919];
export const modules = {

/***/ 85446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ addressMistakes),
/* harmony export */   M: () => (/* binding */ addressesIn)
/* harmony export */ });
/* harmony import */ var _kernel_data_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23063);
/* harmony import */ var _validation_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91381);


/** Every path of data in a config, with the key that names it. */
function dataPaths(config) {
    const { data, evaluation, evaluate, monitor } = config;
    const { threshold } = evaluate;
    const sets = Object.entries(evaluation).map(([name, set]) => [['evaluation', name, 'data'], set.data]);
    return [
        [['data', 'train'], data.train],
        [['data', 'evaluation'], data.evaluation],
        ...sets,
        ...named(['train', 'on', 'azureml', 'automl', 'validation'], (0,_validation_data_js__WEBPACK_IMPORTED_MODULE_0__/* .validationData */ .A)(config)),
        ...named(['evaluate', 'threshold', 'on'], typeof threshold === 'number' ? undefined : threshold.on),
        ...named(['monitor', 'actuals'], monitor?.actuals),
    ];
}
const named = (path, value) => value === undefined ? [] : [[path, value]];
/** Addresses of the data that lie elsewhere. */
const addressesIn = (config) => [...new Set(dataPaths(config).map(([, value]) => value))].filter(_kernel_data_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW);
/** Addresses of data that are none. */
function* addressMistakes(config) {
    for (const [path, value] of dataPaths(config)) {
        if (!(0,_kernel_data_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(value))
            continue;
        const fix = 'Write azureml:<name>:<version>, azureml:<name>@latest or azureml://datastores/<datastore>/paths/<path>.';
        if (!(0,_kernel_data_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readAddress */ .zq)(value))
            yield { path, message: `${value} is no address of data.`, fix };
        else if (path[0] === 'monitor')
            yield { path, message: 'Outcomes are read from files here.', fix: 'Fetch them before the step.' };
    }
}


/***/ }),

/***/ 38710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ deploymentPath)
/* harmony export */ });
/** Path of an environment's file: deployments/production.yml. `folder` is the config's `deployments`. */
const deploymentPath = (folder, environment) => `${folder}/${environment}.yml`;


/***/ }),

/***/ 31072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ follow),
/* harmony export */   x: () => (/* binding */ UNSURE)
/* harmony export */ });
/* harmony import */ var _unit_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24060);

/** The answer of a plan that does not accept a value, or cannot tell. What is wrong with it, and whether anything is, only the schema says. */
const UNSURE = Symbol('unsure');
const fits = (length, { least = 0, most = Number.POSITIVE_INFINITY }) => length >= least && length <= most;
const sure = (accepted, value) => (accepted ? value : UNSURE);
const isFields = (value) => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype && !Object.hasOwn(value, '__proto__');
function number({ whole, from, above, to, below }, value) {
    if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isSafeInteger(value)))
        return UNSURE;
    const low = (from === undefined || value >= from) && (above === undefined || value > above);
    return sure(low && (to === undefined || value <= to) && (below === undefined || value < below), value);
}
function object({ keys }, value) {
    if (!isFields(value) || Object.keys(value).some((key) => !Object.hasOwn(keys, key)))
        return UNSURE;
    const read = {};
    for (const [key, plan] of Object.entries(keys)) {
        const part = follow(plan, value[key]);
        if (part === UNSURE)
            return UNSURE;
        if (part !== undefined)
            read[key] = part;
    }
    return read;
}
function record({ names, of }, value) {
    if (!isFields(value))
        return UNSURE;
    const parts = Object.entries(value).map(([name, part]) => [follow(names, name), follow(of, part)]);
    return parts.some((pair) => pair.includes(UNSURE)) ? UNSURE : Object.fromEntries(parts);
}
function list(value, planOf) {
    if (!Array.isArray(value))
        return UNSURE;
    const parts = value.map((part, i) => follow(planOf(i) ?? { is: 'unknown' }, part));
    return parts.includes(UNSURE) ? UNSURE : parts;
}
function anyOf({ of }, value) {
    for (const plan of of) {
        const read = follow(plan, value);
        if (read !== UNSURE)
            return read;
    }
    return UNSURE;
}
const readers = {
    text: (plan, value) => sure(typeof value === 'string' && fits([...value].length, plan) && (plan.like === undefined || new RegExp(plan.like).test(value)), value),
    number,
    boolean: (_, value) => sure(typeof value === 'boolean', value),
    'one of': ({ values }, value) => sure(values.includes(value), value),
    object,
    record,
    list: (plan, value) => (Array.isArray(value) && fits(value.length, plan) ? list(value, () => plan.of) : UNSURE),
    tuple: ({ of }, value) => (Array.isArray(value) && value.length === of.length ? list(value, (i) => of[i]) : UNSURE),
    'any of': anyOf,
    optional: ({ of }, value) => (value === undefined ? undefined : follow(of, value)),
    preset: ({ of, otherwise }, value) => (value === undefined ? structuredClone(otherwise) : follow(of, value)),
    unit: ({ of, unit }, value) => (follow(of, value) === UNSURE ? UNSURE : _unit_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unitValues */ .p[unit](String(value))),
    word: ({ words }, value) => (typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : UNSURE),
    unknown: () => UNSURE,
};
/** Reads a value as the plan's schema would. UNSURE when it may be wrong: then the schema must be asked, which also has the words for it. */
const follow = (plan, value) => readers[plan.is](plan, value);


/***/ }),

/***/ 24060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ unitValues)
/* harmony export */ });
const secondsIn = { s: 1, m: 60, h: 3600, d: 86400 };
/** What a text with a unit is worth: "10m" in seconds, "1.2x" times. */
const unitValues = {
    duration: (text) => Number(text.slice(0, -1)) * (secondsIn[text.at(-1)] ?? Number.NaN),
    factor: (text) => Number(text.slice(0, -1)),
};


/***/ }),

/***/ 91381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ validationData)
/* harmony export */ });
/** Data that a search measures its trials on, where rows of their own are named for that. */
const validationData = ({ train }) => train.on === 'local' ? undefined : train.on.azureml.automl?.validation;


/***/ }),

/***/ 23063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   RX: () => (/* binding */ NEWEST),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/** The version of an asset that is asked for as the newest one. */
const NEWEST = 'latest';
const WORKSPACE = /^(?:azureml:)?\/*(subscriptions)\/([^/]+)\/resourceGroups\/([^/]+)\/(?:providers\/Microsoft\.MachineLearningServices\/)?workspaces\/([^/]+)\//i;
/** Whether a path of sluice.yml is an address of data in a cloud, and no file here. */
const isAddress = (path) => path.startsWith('azureml:');
/**
 * Reads `azureml:<name>:<version>`, `azureml:<name>@latest`, `azureml://datastores/<store>/paths/<path>` (a glob too), their long forms with
 * subscription, group and workspace, and `azureml://registries/<registry>/data/<name>/versions/<version>`. Undefined for anything else.
 */
function readAddress(text) {
    const short = /^azureml:([A-Za-z0-9][\w.-]*)(?::([\w.-]+)|@latest)$/.exec(text);
    if (short)
        return { kind: 'asset', name: short[1], version: short[2] ?? NEWEST, scope: '' };
    const shared = /^azureml:\/\/registries\/([^/]+)\/data\/([^/]+)\/(?:versions\/([^/]+)|labels\/latest)$/.exec(text);
    if (shared)
        return { kind: 'asset', name: shared[2], version: shared[3] ?? NEWEST, scope: '', registry: shared[1] };
    const [whole = '', , subscription, group, workspace] = WORKSPACE.exec(text) ?? [];
    const scope = whole && `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}`;
    const rest = whole ? text.slice(whole.length) : (/^azureml:\/\/(datastores\/.*)$/.exec(text)?.[1] ?? '');
    const inStore = /^datastores\/([^/]+)\/paths\/(.+)$/.exec(rest);
    if (inStore)
        return { kind: 'path', store: inStore[1], path: inStore[2], scope };
    const asset = /^data\/([^/]+)\/(?:versions\/([^/]+)|labels\/latest)$/.exec(rest);
    return asset ? { kind: 'asset', name: asset[1], version: asset[2] ?? NEWEST, scope } : undefined;
}


/***/ }),

/***/ 21694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of bytes or of UTF-8 text, 64 lower-case hex digits. */
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
/** JSON with sorted keys and no white space, so that equal values have equal bytes. Source: RFC 8785. Throws on NaN and infinities. */
function canonicalJson(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`JSON cannot hold ${value}.`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
    const entries = Object.entries(value).filter((entry) => entry[1] !== undefined);
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}
/** Digest of a JSON value, independent of key order. */
const digestOf = (value) => sha256(canonicalJson(value));
/** The first eight digits of a digest, as reports show it. */
const short = (digest) => digest.slice(0, 8);


/***/ }),

/***/ 42475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   Fp: () => (/* binding */ artifactDigest),
/* harmony export */   Qw: () => (/* binding */ makeEvidence)
/* harmony export */ });
/* unused harmony export PREDICATE_TYPE */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21694);

/** The type of every Sluice predicate. */
const PREDICATE_TYPE = 'https://github.com/sluice-ml/sluice/evidence/v1';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** Writes a claim as statement text (canonical JSON and a newline). */
function makeEvidence(claim) {
    const { outputs, ...predicate } = claim;
    const subject = outputs.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
    const statement = { _type: STATEMENT_TYPE, subject, predicateType: PREDICATE_TYPE, predicate: predicate };
    const text = `${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(statement)}\n`;
    return { claim, text, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text) };
}
/** Reads a statement back. Throws a SyntaxError that says what is not as it should be. */
function readEvidence(text) {
    const statement = JSON.parse(text);
    if (statement._type !== STATEMENT_TYPE)
        throw new SyntaxError(`_type is ${statement._type}, not ${STATEMENT_TYPE}`);
    if (statement.predicateType !== PREDICATE_TYPE)
        throw new SyntaxError(`predicateType is ${statement.predicateType}, not ${PREDICATE_TYPE}`);
    if (!Array.isArray(statement.subject) || typeof statement.predicate?.step !== 'string')
        throw new SyntaxError('subject or predicate is missing');
    const outputs = statement.subject.map(({ name, digest }) => ({ name, sha256: digest.sha256 }));
    return { claim: { ...statement.predicate, outputs }, text, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text) };
}
/** The digest of the artifact called `name`, among inputs or outputs. */
const artifactDigest = (artifacts, name) => artifacts.find((a) => a.name === name)?.sha256;


/***/ }),

/***/ 32582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ niceTop)
/* harmony export */ });
/** Tops whose tenth starts with 3.2–5 or 7.1–10: with others Mermaid draws so many ticks that their labels collide. */
const TOPS = [3.5, 4, 4.5, 5, 7.5, 8, 9, 10];
/** End of an axis from 0 that holds `most` with a little air: 43.6 → 45. One for nothing to show. */
function niceTop(most) {
    if (!(most > 0) || !Number.isFinite(most))
        return 1;
    const power = 10 ** Math.floor(Math.log10(most));
    const top = TOPS.find((candidate) => candidate * power >= most * 1.02) ?? 35;
    return Number((top * power).toPrecision(3));
}


/***/ }),

/***/ 95976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announced: () => (/* reexport */ announced),
  cancelled: () => (/* reexport */ cancelled),
  markerPrefix: () => (/* reexport */ markerPrefix),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/kernel/escape.js
var kernel_escape = __webpack_require__(24577);
;// CONCATENATED MODULE: ./build/report/markdown/escape.js


/** U+2060, which shows nothing and allows no break: it parts what a forge would otherwise turn into a mention, link, emoji or command. */
const JOINER = '\u2060';
/** Undoes what GitHub does with plain text after markdown, where no backslash helps: @user, #1, GH-1, commit digests, addresses, :emoji:, ::commands. */
const inert = (text) => text
    .replace(/@(?=[a-z0-9])/gi, `@${JOINER}`)
    .replace(/#(?=\d)/g, `#${JOINER}`)
    .replace(/\bGH-(?=\d)/gi, `$&${JOINER}`)
    .replace(/:(?=\/\/|:|[\w+-]+:)/g, `:${JOINER}`)
    .replace(/\bwww(?=\.)/gi, `$&${JOINER}`)
    .replace(/\b(?=[0-9]*[a-f])[0-9a-f]{7,40}\b/gi, (digest) => digest.replace(/.{6}(?=.)/g, `$&${JOINER}`));
/** One line of text, tabs as spaces. */
const tidyLine = (text, most) => (0,report_text/* tidy */.DZ)(text, most).replaceAll('\t', ' ');
/** A dollar sign, of which two on a line would be a formula. Source: GitHub docs, "Writing mathematical expressions". */
const dollars = (text) => text.replaceAll('$', '<span>$</span>');
const spaces = (text) => text.replaceAll('\u00a0', '&nbsp;');
/** Prose for markdown, at most `most` characters of the original. Works in table cells too. */
const escapeProse = (text, most) => spaces(dollars(inert(tidyLine(text, most))
    .replaceAll('&', '&amp;')
    .replace(/[\\`*_[\]~]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('|', '&#124;')));
/** Text between HTML tags, where markdown is not read. */
const escapeHtml = (text, most) => spaces(dollars(inert(tidyLine(text, most)).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')));
/** A code span; as HTML where a span cannot hold the text: a pipe or a backslash within a table, or nothing at all. */
function codeSpan(code, most) {
    const text = tidyLine(code, most);
    if (/[|]/.test(text) || text.trim() === '')
        return codeElement(code, most);
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
    return fence + pad + text + pad + fence;
}
/** Code as an HTML element, every sign of it as an entity, so that neither markdown nor a table reads it; links of plain text are made within it too. */
const codeElement = (code, most) => `<code>${inert(tidyLine(code, most)).replace(/[^\p{L}\p{N} .,/:=()-]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</code>`;
/** Lines of a fenced block, and the fence that none of them can close; printed in a job's log, none of them is a command. */
function fenced(language, lines) {
    const safe = lines.map((line) => (0,kernel_escape/* logLine */.B)((0,report_text/* tidy */.DZ)(line, 400)));
    const longest = Math.max(2, ...safe.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [fence + language, ...safe, fence].join('\n');
}
/** Keeps a paragraph from starting as a heading, list, quote or rule. */
const escapeStart = (markdown) => markdown.trimStart().replace(/^(?:[-+>#=:]|\d{1,9}(?=[.)](?:\s|$)))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));

;// CONCATENATED MODULE: ./build/report/markdown/chart.js


const PALETTE = ['#4c8dff', '#d9730d', '#8b949e'];
/** Words in a chart: only signs that mean nothing to Mermaid. */
const quoted = (text) => `"${(0,report_text/* tidy */.DZ)(text, 100).replace(/[^\p{L}\p{N} .,:()%=<>+/−–…-]/gu, ' ')}"`;
/** Plain decimals: Mermaid reads no exponents. Null where there is no number. */
const decimal = (value) => (Number.isFinite(value) ? value.toFixed(6).replace(/\.?0+$/, '') : '0');
/** A Mermaid chart as a fenced block. Its sentence follows as a paragraph of its own. */
function mermaid(chart) {
    const numbers = chart.x.every((x) => typeof x === 'number');
    const x = chart.x.map((value) => (numbers ? decimal(value) : quoted(String(value))));
    const series = chart.series.map(({ form, values }) => `    ${form} [${values.map(decimal).join(', ')}]`);
    return fenced('mermaid', [
        '---',
        'config:',
        '  xyChart:',
        '    width: 760',
        `    height: ${Math.round(chart.height)}`,
        '    titleFontSize: 16',
        '  themeVariables:',
        '    xyChart:',
        '      backgroundColor: "transparent"',
        `      plotColorPalette: "${PALETTE.slice(0, chart.series.length).join(', ')}"`,
        '---',
        'xychart-beta',
        `    title ${quoted(chart.title)}`,
        `    x-axis ${chart.xTitle === '' ? '' : `${quoted(chart.xTitle)} `}[${x.join(', ')}]`,
        `    y-axis ${quoted(chart.yTitle)} ${decimal(chart.y[0])} --> ${decimal(chart.y[1])}`,
        ...series,
    ]);
}

;// CONCATENATED MODULE: ./build/report/markdown/inline.js


/** Characters of one piece of prose, and of one code span, before it is clipped. */
const MOST = { prose: 2000, code: 200 };
/** Running text as markdown on one line, for paragraphs and table cells. */
const inline = (text) => (0,report_text/* pieces */.IE)(text).map(piece).join('');
function piece(part) {
    if (typeof part === 'string')
        return escapeProse(part, MOST.prose);
    if ('code' in part)
        return codeSpan(part.code, MOST.code);
    if ('strong' in part)
        return strong(inline(part.strong));
    if ('nowrap' in part)
        return inline(withoutBreaks(part.nowrap));
    if ('link' in part)
        return linked(part.link, part.text);
    return '<br>';
}
/** Stars only open and close emphasis next to what is not a space. */
const strong = (text) => text.replace(/^(\s*)(.*?)(\s*)$/s, (_, before, bold, after) => (bold === '' ? before : `${before}**${bold}**${after}`));
function linked(address, text) {
    const url = (0,report_text/* webAddress */.Dy)(address);
    if (url === undefined)
        return inline(text);
    return `[${inline(text)}](${url.replace(/[()<>|\\\s`*_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
const withoutBreaks = (text) => (0,report_text/* pieces */.IE)(text).map((part) => {
    if (typeof part === 'string')
        return (0,report_text/* unbroken */.D_)(part);
    return 'strong' in part ? { strong: withoutBreaks(part.strong) } : part;
});
/** Running text between HTML tags (a summary), where markdown is not read. */
const inlineHtml = (text) => (0,report_text/* pieces */.IE)(text)
    .map((part) => {
    if (typeof part === 'string')
        return escapeHtml(part, MOST.prose);
    if ('code' in part)
        return codeElement(part.code, MOST.code);
    if ('strong' in part)
        return inlineHtml(part.strong);
    if ('nowrap' in part)
        return inlineHtml(withoutBreaks(part.nowrap));
    return 'link' in part ? inlineHtml(part.text) : ' ';
})
    .join('');

;// CONCATENATED MODULE: ./build/report/markdown/blocks.js



/** Blocks as markdown, one empty line between them; folds that follow each other stand together. */
function blocks(all) {
    const parts = all.map((block) => ({ markdown: markdownOf(block), fold: block.kind === 'fold' })).filter(({ markdown }) => markdown !== '');
    return parts.map(({ markdown, fold }, i) => (i === 0 ? '' : fold && parts[i - 1]?.fold ? '\n' : '\n\n') + markdown).join('');
}
function markdownOf(block) {
    switch (block.kind) {
        case 'paragraph':
            return escapeStart(inline(block.text));
        case 'caption':
            return `<sub>${inline(block.text)}</sub>`;
        case 'table':
            return table(block);
        case 'bullets':
            return block.items.map((item) => `- ${escapeStart(inline(item))}`).join('\n');
        case 'numbered':
            return block.items.map((item, i) => `${i + 1}. ${escapeStart(inline(item))}`).join('\n');
        case 'code':
            return fenced(block.language, block.lines);
        case 'chart':
            return `${mermaid(block)}\n\n${escapeStart(inline(block.text))}`;
        case 'fold':
            return fold(block);
        case 'forest':
        case 'plot':
        case 'grid':
        case 'page':
            return '';
    }
}
function table({ columns, rows }) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = `|${columns.map(({ align }) => (align === 'right' ? '--:' : ':--')).join('|')}|`;
    const cell = (text) => inline(text).trim();
    return [line(columns.map(({ header }) => cell(header))), rule, ...rows.map((row) => line(row.map(cell)))].join('\n');
}
const fold = ({ summary, blocks: inside }) => `<details>\n<summary>${inlineHtml(summary)}</summary>\n\n${blocks(inside)}\n\n</details>`;

;// CONCATENATED MODULE: ./build/report/markdown/budget.js

const FOLDED_ROWS = 11;
const ROWS = 12;
const nameOf = (fold) => fold.name ?? (0,report_text/* plainText */.wh)(fold.summary);
/** Ever smaller versions of a document, whole pieces each time: rows of folded tables, folds from the last up, sparkbars, charts, what does not fail, and last of all whatever has no end. */
function* everSmaller(document) {
    const { blocks } = document;
    const folds = blocks.filter((block) => block.kind === 'fold');
    const keep = (count, rest = blocks) => rest.flatMap((block) => block.kind !== 'fold' ? [block] : folds.indexOf(block) < count ? [{ ...block, blocks: block.blocks.map(fewerRows) }] : []);
    const names = (count) => folds.flatMap((fold, i) => (i >= count ? [nameOf(fold)] : fold.blocks.some(isLong) ? [`rows of ${nameOf(fold)}`] : []));
    yield { document, leftOut: [] };
    for (let count = folds.length; count >= 0; count--)
        yield { document: { ...document, blocks: keep(count) }, leftOut: names(count) };
    const plain = keep(0, blocks.filter((block) => !isSparkbar(block)));
    yield { document: { ...document, blocks: plain }, leftOut: [...names(0), 'sparkbars'] };
    const bare = plain.filter((block) => block.kind !== 'chart').map(shorter);
    yield { document: { ...document, blocks: bare }, leftOut: [...names(0), 'sparkbars', 'charts', 'rows'] };
    const least = plain.flatMap(essential);
    yield { document: { ...document, blocks: least }, leftOut: [...names(0), 'all but what fails'] };
    yield { document: inWordsOnly({ ...document, blocks: [...blocks.slice(0, 1), ...blocks.slice(-1)] }), leftOut: ['everything else'] };
}
/** Of a block, what is never cut: sentences, choices, and the rows that fail. */
function essential(block) {
    if (block.kind === 'paragraph' || block.kind === 'numbered')
        return [block];
    if (block.kind !== 'table')
        return [];
    const rows = block.rows.filter(([first = '']) => (0,report_text/* plainText */.wh)(first).startsWith('✗'));
    return rows.length > 0 ? [{ ...block, rows }] : [];
}
const isSparkbar = (block) => block.kind === 'code' && block.language === '';
const isLong = (block) => block.kind === 'table' && block.rows.length > FOLDED_ROWS;
const fewerRows = (block) => (block.kind === 'table' ? { ...block, rows: block.rows.slice(0, FOLDED_ROWS) } : block);
const shorter = (block) => {
    if (block.kind === 'bullets' || block.kind === 'numbered')
        return { ...block, items: block.items.slice(0, ROWS) };
    return block.kind === 'code' ? { ...block, lines: block.lines.slice(0, 2 * ROWS) } : fewerRows(block);
};
/** What is never cut as a piece, each text of it as plain words that fit. */
function inWordsOnly(document) {
    const words = (text) => (0,report_text/* clip */.$Q)((0,report_text/* plainText */.wh)(text), 300);
    const { title, alert, blocks, footer } = document;
    return {
        ...document,
        title: { ...title, text: words(title.text) },
        alert: alert && { ...alert, text: words(alert.text) },
        blocks: blocks.map((block) => (block.kind === 'paragraph' ? { ...block, text: words(block.text) } : { kind: 'paragraph', text: '' })),
        footer: words(footer),
    };
}

;// CONCATENATED MODULE: ./build/report/markdown/marker.js
/** Percent-encoded (a model's name has 64 characters at most), and without two hyphens in a row, which would end an HTML comment early. */
const encoded = (name) => encodeURIComponent(name.slice(0, 200).toWellFormed()).replace(/-(?=-)|-$/g, '%2D');
/** Start of the marker line by which the one comment of a kind and model is found: up to the model and a space. */
const markerPrefix = ({ marker }) => `<!-- sluice:${marker.kind} model=${encoded(marker.model)} `;
/** The marker line: first line of every comment and issue. */
function markerLine(document) {
    const { marker, verdict } = document;
    const commit = /^[0-9a-f]{40}$/.test(marker.commit ?? '') ? ` commit=${marker.commit}` : '';
    return `${markerPrefix(document)}schema=1 verdict=${verdict}${commit} -->`;
}

;// CONCATENATED MODULE: ./build/report/markdown/running.js
const LINE = /^(?:⏳|⚠️) Judging [^\n]*\n+/;
const judging = (commit) => `⏳ Judging \`${commit.slice(0, 7)}\``;
/** A comment as its marker, which ends with its line, and the rest. */
function parted(comment) {
    const end = comment.indexOf('\n') + 1;
    return [comment.slice(0, end), comment.slice(end)];
}
/**
 * A comment that is about to be replaced, with one line under its marker: which commit is being judged, and which one the rest is about.
 * Title and body stay. The comment of the same commit says nothing of it.
 */
function announced(comment, commit) {
    const [marker, all] = parted(comment);
    const body = all.replace(LINE, '');
    const below = / commit=([0-9a-f]{40}) /.exec(marker)?.[1];
    if (marker === '' || below === commit)
        return marker + body;
    const rest = below === undefined ? '' : `; below: \`${below.slice(0, 7)}\``;
    return `${marker}${judging(commit)}${rest}\n\n${body}`;
}
/** The same when nobody judges that commit any more. A comment that says so of another commit stays as it is. */
function cancelled(comment, commit) {
    const [marker, body] = parted(comment);
    if (!body.startsWith(judging(commit)))
        return comment;
    return `${marker}⚠️ Judging \`${commit.slice(0, 7)}\` was cancelled${body.slice(judging(commit).length)}`;
}

;// CONCATENATED MODULE: ./build/report/markdown.js







/** Renders a document as GitHub markdown within the budget: the marker line first, then as much as fits, whole pieces only. Throws a RangeError when not even the start fits. */
function renderMarkdown(document, options = {}) {
    const { budget = 65_000 } = options;
    for (const version of everSmaller(document)) {
        const markdown = whole(version, options);
        if (markdown.length <= budget)
            return markdown;
    }
    throw new RangeError(`A report cannot be written in ${budget} characters.`);
}
function whole({ document, leftOut }, { summaryUrl }) {
    const { title, alert, footer } = document;
    const parts = [
        `## ${title.icon} ${inline([title.word])}: ${inline(title.text)}`,
        alert && `> [!${alert.level.toUpperCase()}]\n> ${escapeStart(inline(alert.text))}`,
        blocks([...document.blocks, ...leftOutLine(leftOut, summaryUrl)]),
        `<sub>${inline(footer)}</sub>`,
    ];
    return `${markerLine(document)}\n${parts.filter(Boolean).join('\n\n')}\n`;
}
function leftOutLine(names, summaryUrl) {
    if (names.length === 0)
        return [];
    const place = summaryUrl ? ['the ', { link: summaryUrl, text: 'step summary' }] : ['the artifact ', { code: 'report.html' }];
    return [{ kind: 'paragraph', text: [`Left out here: ${names.join(', ')}. All of it is in `, ...place, '.'] }];
}


/***/ }),

/***/ 73533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Rc: () => (/* binding */ level),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wf: () => (/* binding */ rounded),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   j3: () => (/* binding */ decimalsApart),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   vB: () => (/* binding */ roughly),
/* harmony export */   vN: () => (/* binding */ shownDifference),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/** U+2212, which stands on the line of the digits and is read as "minus". */
const MINUS = '\u2212';
/** Decimals (0 to 12) that suit an interval of this half-width: two digits of it when it starts with 100–354, one otherwise. Source: Particle Data Group, Review of Particle Physics, §5.3. */
function decimalsFor(halfWidth) {
    if (!(halfWidth > 0) || !Number.isFinite(halfWidth))
        return 4;
    const [mantissa, exponent] = halfWidth.toExponential(2).split('e');
    const digits = Number(mantissa) <= 3.54 ? 2 : 1;
    return Math.min(12, Math.max(0, digits - 1 - Number(exponent)));
}
/** More decimals, at most three, until no rounded bound lies on or beyond its limit unless the exact one does. */
function decimalsApart(decimals, bounds) {
    const apart = (d) => bounds.every(({ value, limit }) => Math.sign(rounded(value, d) - limit) === Math.sign(value - limit));
    const enough = [decimals, decimals + 1, decimals + 2, decimals + 3].find(apart);
    return enough ?? decimals;
}
/** The number that `fixed` shows. */
const rounded = (value, decimals) => Number(value.toFixed(decimals));
/** `1,234.50`, `−0.005`; never a negative zero. "–" where the value is not finite. */
function fixed(value, decimals) {
    if (!Number.isFinite(value))
        return '–';
    const digits = Math.abs(value).toFixed(decimals);
    const [whole = '0', fraction] = digits.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const sign = value < 0 && Number(digits) !== 0 ? MINUS : '';
    return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}
/** As `fixed`, with an explicit + above zero: `+0.0259`. */
const signed = (value, decimals) => (rounded(value, decimals) > 0 ? '+' : '') + fixed(value, decimals);
/** Difference of the two numbers as shown, so that a reader who subtracts finds the same: candidate − production. */
const shownDifference = (candidate, production, decimals) => rounded(rounded(candidate, decimals) - rounded(production, decimals), decimals);
/** `+0.0246 to +0.0271`: "to", because a dash would read as minus. */
const interval = (low, high, decimals) => `${signed(low, decimals)} to ${signed(high, decimals)}`;
/** A number of the user's own file as it was written: `0.005`, `0.60` when two decimals are asked for at least. */
function asWritten(value, leastDecimals = 0) {
    const decimals = (value.toFixed(12).replace(/0+$/, '').split('.')[1] ?? '').length;
    return fixed(value, Math.max(decimals, leastDecimals));
}
/** `511,502`. */
const count = (value) => fixed(value, 0);
/** A share as a percentage: 0.049 → `4.9%`. */
const percent = (share, decimals = 1) => `${fixed(share * 100, decimals).replace(/\.0+$/, '')}%`;
/** Level of an interval: 0.95 → `95%`, 0.98333 → `98.3%`, with as many decimals as keep it apart from 100%. */
function level(share) {
    const decimals = Math.max(1, Math.ceil(-Math.log10((1 - share) * 100)));
    return `${fixed(share * 100, Math.min(decimals, 6)).replace(/\.?0+$/, '')}%`;
}
/** q value or p value: two digits, or `< 0.001`. */
function probability(value) {
    if (!Number.isFinite(value))
        return '–';
    if (value < 0.001)
        return '< 0.001';
    return value >= 0.995 ? '1.00' : String(value.toPrecision(2));
}
/** A needed number of rows: two digits, to be said with "about". */
function roughly(value) {
    return count(Number(value.toPrecision(2)));
}


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

/***/ 15088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ ordinal),
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** Small numbers as words in prose: two, 13. */
const inWords = (value) => SMALL[value] ?? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(value);
const ORDINALS = ['', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];
/** First, Second … Tenth, then 11th, 21st. */
function ordinal(value) {
    const ending = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
    return ORDINALS[value] || `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(value)}${ending}`;
}
/** `1 row`, `12 rows`. */
const many = (value, noun) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(value)} ${noun}${value === 1 ? '' : 's'}`;
/** A share with two digits: `0.05%`, `4.3%`, `12%`. */
function shareText(share) {
    const hundredths = share * 100;
    if (hundredths === 0)
        return '0%';
    if (hundredths < 0.005)
        return '< 0.01%';
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(hundredths, hundredths < 0.095 ? 2 : hundredths < 9.95 ? 1 : 0)}%`;
}


/***/ }),

/***/ 40224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ accumulate)
});

// EXTERNAL MODULE: ./build/sketch/bins.js
var sketch_bins = __webpack_require__(35139);
// EXTERNAL MODULE: ./build/sketch/hash.js
var hash = __webpack_require__(97233);
;// CONCATENATED MODULE: ./build/sketch/categories.js

/** Texts that keep an exact count. Up to so many distinct texts nothing is left out. */
const CATEGORY_CAP = 2048;
function categories() {
    let kept = new Map();
    let limit = 2 ** 32;
    let total = 0;
    const shrink = () => {
        const smallest = [...kept.values()].sort(byHash).slice(0, CATEGORY_CAP);
        if (kept.size > CATEGORY_CAP)
            limit = smallest.at(-1)?.high ?? limit;
        kept = new Map(smallest.map((entry) => [entry.text, entry]));
    };
    return {
        add(text, count, high, low) {
            total += count;
            if (high > limit)
                return;
            const found = kept.get(text);
            if (found)
                found.count += count;
            else
                kept.set(text, { text, high, low, count });
            if (kept.size >= 2 * CATEGORY_CAP)
                shrink();
        },
        list() {
            shrink();
            const counts = [...kept.values()].map(({ text, count }) => [text, count]);
            const other = total - counts.reduce((sum, [, count]) => sum + count, 0);
            return { counts: counts.sort(([a], [b]) => (a < b ? -1 : 1)), other };
        },
    };
}
/** The counts of both, again at most `CATEGORY_CAP`. */
function mergeCategories(a, b) {
    const merged = categories();
    // A text that only one side still counts may hide in the other side's rest; the hash order drops it, unless that side has no rest.
    for (const [text, count] of [...a.counts, ...b.counts]) {
        hashText(text);
        merged.add(text, count, hashed[0], hashed[1]);
    }
    const { counts, other } = merged.list();
    return { counts, other: other + a.other + b.other };
}
const byHash = (a, b) => a.high - b.high || a.low - b.low || (a.text < b.text ? -1 : 1);

// EXTERNAL MODULE: ./build/sketch/dyadic.js
var dyadic = __webpack_require__(75211);
// EXTERNAL MODULE: ./build/sketch/hyperloglog.js
var hyperloglog = __webpack_require__(83523);
;// CONCATENATED MODULE: ./build/sketch/moments.js

/** Values between two carries: products of 18-bit limbs then stay below 2^53, so that every double sum is exact. */
const RUN = 16384;
/** Whole numbers up to here have squares whose sum over a run is exact. */
const SMALL = 2 ** 18;
const moments_double = new Float64Array(1);
const words = new Uint32Array(moments_double.buffer);
/** Starts exact sums. Each octave of doubles is summed as integers, in limbs of 18 bits, carried into big integers after each run. */
function moments() {
    const octaves = new Map();
    const limbs = new Float64Array(4096 * 8);
    const touched = [];
    let small = { sum: 0n, squares: 0n };
    const carry = () => {
        for (const key of touched) {
            const [a, b, c, aa, ab, bb, bc, cc] = limbs.subarray(key * 8, key * 8 + 8);
            const sum = BigInt(a) + (BigInt(b) << 18n) + (BigInt(c) << 36n);
            const squares = BigInt(aa) + (BigInt(ab) << 18n) + (BigInt(bb) << 36n) + (BigInt(bc) << 54n) + (BigInt(cc) << 72n);
            const octave = octaves.get(key) ?? { sum: 0n, squares: 0n };
            octaves.set(key, { sum: octave.sum + sum, squares: octave.squares + squares });
            limbs.fill(0, key * 8, key * 8 + 8);
        }
        touched.length = 0;
    };
    return {
        add(values) {
            for (let from = 0; from < values.length; from += RUN) {
                const run = values.subarray(from, from + RUN);
                const exact = smallSums(run);
                if (exact)
                    small = { sum: small.sum + BigInt(exact.sum), squares: small.squares + BigInt(exact.squares) };
                else {
                    addLimbs(run, limbs, touched);
                    carry();
                }
            }
        },
        sums() {
            let sum = { integer: small.sum, exponent: 0 };
            let squares = { integer: small.squares, exponent: 0 };
            for (const [key, octave] of octaves) {
                const exponent = Math.max(key & 2047, 1) - 1075;
                sum = (0,dyadic/* plus */.tY)(sum, { integer: key > 2047 ? -octave.sum : octave.sum, exponent });
                squares = (0,dyadic/* plus */.tY)(squares, { integer: octave.squares, exponent: 2 * exponent });
            }
            return { sum: (0,dyadic/* plus */.tY)(sum, dyadic/* ZERO */.f2), squares: (0,dyadic/* plus */.tY)(squares, dyadic/* ZERO */.f2) };
        },
    };
}
/** Sums of a run of small whole numbers; undefined when there is any other number in it. */
function smallSums(run) {
    let sum = 0;
    let squares = 0;
    for (const value of run) {
        if (!Number.isNaN(value)) {
            if (value > SMALL || value < -SMALL || value !== Math.floor(value))
                return undefined;
            sum += value;
            squares += value * value;
        }
    }
    return { sum, squares };
}
/** Adds the 53-bit significands of a run, as three limbs a + b·2^18 + c·2^36, and their squares, to the limbs of their octaves. */
function addLimbs(run, limbs, touched) {
    for (const value of run) {
        if (value === 0)
            continue;
        moments_double[0] = value;
        const high = words[1];
        const low = words[0];
        const key = high >>> 20;
        const exponent = key & 2047;
        if (exponent === 2047)
            continue;
        const at = key * 8;
        const top = exponent === 0 ? high & 0xfffff : (high & 0xfffff) | 0x100000;
        const a = low & 0x3ffff;
        const b = ((low >>> 18) | (top << 14)) & 0x3ffff;
        const c = top >>> 4;
        if (limbs[at + 2] === 0 && limbs[at] === 0 && limbs[at + 1] === 0)
            touched.push(key);
        limbs[at] += a;
        limbs[at + 1] += b;
        limbs[at + 2] += c;
        limbs[at + 3] += a * a;
        limbs[at + 4] += 2 * a * b;
        limbs[at + 5] += 2 * a * c + b * b;
        limbs[at + 6] += 2 * b * c;
        limbs[at + 7] += c * c;
    }
}

;// CONCATENATED MODULE: ./build/sketch/accumulate.js






/** Starts a sketch. */
function accumulate(name) {
    const state = {
        registers: (0,hyperloglog/* emptyRegisters */.Mn)(),
        bins: (0,sketch_bins/* emptyBins */.Oy)(),
        days: (0,sketch_bins/* dayCounts */.Pf)(),
        moments: moments(),
        min: Number.POSITIVE_INFINITY,
        max: Number.NEGATIVE_INFINITY,
        low: 0,
        high: 0,
        kinds: { integer: 0, number: 0, boolean: 0, date: 0, text: 0 },
        texts: categories(),
    };
    let counts = new Uint32Array(1024);
    return {
        numbers(values, kind) {
            addHashes(state.registers, values);
            state.moments.add(values);
            const seen = addNumbers(state, values, kind === 'date');
            if (kind !== 'number')
                state.kinds[kind] += seen.cells;
            else {
                state.kinds.integer += seen.whole;
                state.kinds.number += seen.cells - seen.whole;
            }
            return seen;
        },
        texts(codes, levels) {
            if (counts.length < levels.length)
                counts = new Uint32Array(2 * levels.length);
            const cells = countCodes(codes, counts);
            state.kinds.text += cells;
            addLevels(state, counts, levels);
            return cells;
        },
        finish: (rows) => finish(name, rows, state),
    };
}
/** Numbers hashed last, by a few of their bits: columns repeat themselves, and a second hash of a value changes nothing. */
const recent = new Float64Array(4096);
const accumulate_double = new Float64Array(1);
const accumulate_words = new Uint32Array(accumulate_double.buffer);
function addHashes(registers, values) {
    recent.fill(Number.NaN);
    for (const value of values) {
        accumulate_double[0] = value;
        const slot = (Math.imul(accumulate_words[1] ^ accumulate_words[0], 0x9e3779b1) >>> 20) & 4095;
        if (recent[slot] === value || Number.isNaN(value))
            continue;
        recent[slot] = value;
        (0,hash/* hashNumber */.YR)(value);
        (0,hyperloglog/* addHash */.KS)(registers, hash/* hashed */.Yr[0], hash/* hashed */.Yr[1]);
    }
}
function addNumbers(state, values, dates) {
    const { bins, days } = state;
    let least = Number.POSITIVE_INFINITY;
    let greatest = Number.NEGATIVE_INFINITY;
    let cells = 0;
    let whole = 0;
    for (const cell of values) {
        const value = cell + 0;
        if (Number.isNaN(value))
            continue;
        cells++;
        if (value < least)
            least = value;
        if (value > greatest)
            greatest = value;
        accumulate_double[0] = value;
        const bits = accumulate_words[1];
        if ((bits << 1) >>> 21 === 2047) {
            if (value > 0)
                state.high++;
            else
                state.low++;
            continue;
        }
        if (value === Math.floor(value))
            whole++;
        if (value < state.min)
            state.min = value;
        if (value > state.max)
            state.max = value;
        if (dates && days.add(value))
            continue;
        const page = bins.pages[bits >>> 20] ?? (0,sketch_bins/* newPage */.et)(bins, bits >>> 20);
        page[(bits >>> 13) & 127]++;
    }
    return { cells, whole, least, greatest };
}
function countCodes(codes, counts) {
    let cells = 0;
    for (const code of codes) {
        if (code >= 0) {
            counts[code]++;
            cells++;
        }
    }
    return cells;
}
function addLevels({ registers, texts }, counts, levels) {
    for (let code = 0; code < levels.length; code++) {
        const count = counts[code];
        if (count === 0)
            continue;
        counts[code] = 0;
        const text = levels[code];
        (0,hash/* hashText */.qj)(text);
        const high = hash/* hashed */.Yr[0];
        const low = hash/* hashed */.Yr[1];
        (0,hyperloglog/* addHash */.KS)(registers, high, low);
        texts.add(text, count, high, low);
    }
}
function finish(name, rows, state) {
    const kinds = Object.fromEntries(Object.entries(state.kinds).filter(([, count]) => count > 0));
    const cells = Object.values(state.kinds).reduce((sum, count) => sum + count, 0);
    const texts = state.kinds.text > 0 ? { texts: state.texts.list() } : {};
    const numbers = cells > state.kinds.text ? { numbers: numberPart(state) } : {};
    return { name, count: rows, nulls: rows - cells, kinds, ...numbers, ...texts, distinct: (0,hyperloglog/* writeRegisters */.IM)(state.registers) };
}
function numberPart({ min, max, moments, bins, days, low, high }) {
    const { sum, squares } = moments.sums();
    const finite = min <= max;
    const byDay = days.list();
    return {
        min: finite ? min : 0,
        max: finite ? max : 0,
        sum: (0,dyadic/* writeDyadic */.AM)(sum),
        squares: (0,dyadic/* writeDyadic */.AM)(squares),
        bins: (0,sketch_bins/* listBins */.FJ)(bins),
        ...(byDay.length > 0 && { days: byDay }),
        infinite: [low, high],
    };
}


/***/ }),

/***/ 22652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ binsOf),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   fh: () => (/* binding */ finiteCount)
/* harmony export */ });
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35139);
/* harmony import */ var _dyadic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75211);
/* harmony import */ var _hyperloglog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83523);
/* harmony import */ var _sketch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39797);




/** All bins of a column in the order of their values. Of whole numbers the value is the one in the bin, of days their start, else the middle. */
function binsOf(sketch) {
    const whole = !sketch.kinds.number;
    const bins = (sketch.numbers?.bins ?? []).map(([position, count]) => {
        const { low, high } = (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .bounds */ .O)(position);
        return { low, high, count, value: whole ? wholeIn(low, high, position >= 0) : (low + high) / 2 };
    });
    const days = (sketch.numbers?.days ?? []).map(([day, count]) => ({ low: day * _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, high: (day + 1) * _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, count, value: day * _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ }));
    if (days.length === 0 || bins.length === 0)
        return [...bins, ...days];
    return [...bins, ...days].sort((a, b) => a.low - b.low || a.high - b.high);
}
function wholeIn(low, high, positive) {
    if (high - low > 1)
        return Math.round((low + high) / 2);
    return positive ? Math.ceil(low) : Math.floor(high);
}
/** How many finite numbers a sketch holds. */
const finiteCount = ({ numbers }) => [...(numbers?.bins ?? []), ...(numbers?.days ?? [])].reduce((sum, [, count]) => sum + count, 0);
/**
 * The p-quantile (0 to 1, nearest rank) of the finite numbers, within 0.4 % of the exact one, dates to the day; whole numbers below 256 and both
 * ends are exact. Undefined when there are none.
 */
function quantile(sketch, p) {
    const { numbers } = sketch;
    const n = finiteCount(sketch);
    if (!numbers || n === 0)
        return undefined;
    const rank = Math.max(1, Math.ceil(p * n));
    if (rank === 1)
        return numbers.min;
    if (rank >= n)
        return numbers.max;
    let below = 0;
    const bin = binsOf(sketch).find(({ count }) => {
        below += count;
        return below >= rank;
    });
    return Math.min(numbers.max, Math.max(numbers.min, bin.value));
}
/** Mean and sample standard deviation of the finite numbers, from exact sums; NaN where they are not defined. */
function momentsOf(sketch) {
    const { sum = '0p0', squares = '0p0' } = sketch.numbers ?? {};
    return (0,_dyadic_js__WEBPACK_IMPORTED_MODULE_1__/* .meanAndDeviation */ .eK)(finiteCount(sketch), (0,_dyadic_js__WEBPACK_IMPORTED_MODULE_1__/* .readDyadic */ .BJ)(sum), (0,_dyadic_js__WEBPACK_IMPORTED_MODULE_1__/* .readDyadic */ .BJ)(squares));
}
/** Distinct values within about 3 % (two standard errors); exact for texts that all have a count of their own. */
function distinct(sketch) {
    const { texts, numbers } = sketch;
    return texts && !numbers && texts.other === 0 && (0,_sketch_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(sketch) === 'text'
        ? texts.counts.length
        : (0,_hyperloglog_js__WEBPACK_IMPORTED_MODULE_3__/* .estimate */ .jA)((0,_hyperloglog_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegisters */ .b3)(sketch.distinct));
}


/***/ }),

/***/ 36137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ histogram),
/* harmony export */   SM: () => (/* binding */ categoriesOf),
/* harmony export */   fS: () => (/* binding */ summarise)
/* harmony export */ });
/* unused harmony export SHOWN_CATEGORIES */
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22652);
/* harmony import */ var _sketch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39797);


/** Categories kept by name when a caller does not say. */
const SHOWN_CATEGORIES = 1000;
/** The finite numbers in at most `most` bins, neighbours put together where there are more (all bins when absent). */
function histogram(sketch, most = Number.POSITIVE_INFINITY) {
    const bins = (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .binsOf */ .II)(sketch).map(({ low, high, count }) => ({ low, high, count }));
    const share = Math.ceil(bins.length / Math.max(1, most));
    if (share <= 1)
        return bins;
    const joined = [];
    for (let i = 0; i < bins.length; i += share) {
        const part = bins.slice(i, i + share);
        joined.push({ low: part[0].low, high: part.at(-1).high, count: part.reduce((sum, bin) => sum + bin.count, 0) });
    }
    return joined;
}
/**
 * Counts by category, the `most` frequent ones (ties by text); the rest is `other`. Booleans count as true and false, and numbers of a mixed
 * column by the middle of their bin.
 */
function categoriesOf(sketch, most = SHOWN_CATEGORIES) {
    const all = new Map(sketch.texts?.counts);
    const onlyBooleans = (0,_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(sketch) === 'boolean';
    for (const { value, count } of (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .binsOf */ .II)(sketch)) {
        const name = onlyBooleans ? String(value === 1) : String(value);
        all.set(name, (all.get(name) ?? 0) + count);
    }
    const ranked = [...all].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    const rest = ranked.slice(most).reduce((sum, [, count]) => sum + count, 0);
    return { counts: new Map(ranked.slice(0, most)), other: rest + (sketch.texts?.other ?? 0) };
}
/** A number summary of numbers and dates, a category summary of everything else. Look at `bins` to tell them apart. */
function summarise(sketch) {
    const kind = (0,_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(sketch);
    const { nulls } = sketch;
    if (kind === 'integer' || kind === 'number' || kind === 'date')
        return { n: (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .finiteCount */ .fh)(sketch), nulls, bins: histogram(sketch), ...(0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .momentsOf */ .Zn)(sketch) };
    const { counts, other } = categoriesOf(sketch);
    return { n: sketch.count - nulls, nulls, counts, otherCount: other };
}


/***/ }),

/***/ 18361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ contingency)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22003);

/** χ² test of two lists of counts over the same categories as a 2 × k table (not as expected counts), and Cramér's V. */
function contingency(a, b) {
    const sum = (counts) => counts.reduce((total, count) => total + count, 0);
    const [n, m] = [sum(a), sum(b)];
    const used = a.map((count, i) => [count, b[i]]).filter(([x, y]) => x + y > 0);
    if (n === 0 || m === 0 || used.length < 2)
        return undefined;
    const statistic = used.reduce((total, [x, y]) => {
        const [expectedX, expectedY] = [((x + y) * n) / (n + m), ((x + y) * m) / (n + m)];
        return total + (x - expectedX) ** 2 / expectedX + (y - expectedY) ** 2 / expectedY;
    }, 0);
    return { statistic, p: (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .chiSquaredTail */ .cj)(statistic, used.length - 1), cramersV: Math.sqrt(statistic / (n + m)) };
}


/***/ }),

/***/ 38482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ jensenShannon),
/* harmony export */   g: () => (/* binding */ numberDistances)
/* harmony export */ });
/**
 * Jensen–Shannon divergence of two lists of counts or shares over the same categories, base 2: 0 equal, 1 disjoint. Its root is the distance.
 * Undefined when a side sums to 0. Source: Lin 1991, IEEE Trans. Inf. Theory 37:145.
 */
function jensenShannon(a, b) {
    const [sumA, sumB] = [total(a), total(b)];
    if (sumA <= 0 || sumB <= 0)
        return undefined;
    const part = (p, middle) => (p > 0 ? p * Math.log2(p / middle) : 0);
    const divergence = a.reduce((sum, count, i) => {
        const [p, q] = [count / sumA, b[i] / sumB];
        return sum + (part(p, (p + q) / 2) + part(q, (p + q) / 2)) / 2;
    }, 0);
    return Math.min(1, Math.max(0, divergence));
}
const total = (counts) => counts.reduce((sum, count) => sum + count, 0);
/**
 * Wasserstein distance of order 1 (in the column's unit) and Kolmogorov–Smirnov distance (0 to 1) of two columns of numbers; a bin stands at
 * its middle. Undefined when a side has no value. O(number of bins).
 */
function numberDistances(a, b) {
    if (a.n === 0 || b.n === 0)
        return undefined;
    const middle = ({ low, high }) => low + (high - low) / 2;
    let [i, j, shareA, shareB, wasserstein, ks] = [0, 0, 0, 0, 0, 0];
    let last = Number.NaN;
    while (i < a.bins.length || j < b.bins.length) {
        const [nextA, nextB] = [a.bins[i], b.bins[j]];
        const place = Math.min(nextA ? middle(nextA) : Number.POSITIVE_INFINITY, nextB ? middle(nextB) : Number.POSITIVE_INFINITY);
        const gap = Math.abs(shareA - shareB);
        if (!Number.isNaN(last))
            wasserstein += gap * (place - last);
        if (nextA && middle(nextA) === place)
            shareA += a.bins[i++].count / a.n;
        if (nextB && middle(nextB) === place)
            shareB += b.bins[j++].count / b.n;
        ks = Math.max(ks, Math.abs(shareA - shareB));
        last = place;
    }
    return { wasserstein, ks };
}


/***/ }),

/***/ 11867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   x6: () => (/* binding */ noDifference)
/* harmony export */ });
/* unused harmony export neededRows */
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11985);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50511);
/* harmony import */ var _method_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67062);



const POWER = 0.8;
/** State of an interval, given the direction of the metric and the margin. */
function stateOf({ low, high }, better, margin) {
    const [worst, best] = better === 'higher' ? [low, high] : [-high, -low];
    if (worst > 0)
        return 'superior';
    if (worst > -margin)
        return 'non-inferior';
    return best < -margin ? 'inferior' : 'inconclusive';
}
/** n = (z₁₋α + z₁₋β)² σ² / distance²; `spread` is σ of one row. Undefined when the difference lies on the margin. */
function neededRows(spread, distance, alpha, power = POWER) {
    const n = ((((0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Z)(1 - alpha) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Z)(power)) * spread) / distance) ** 2;
    return Number.isFinite(n) ? Math.max(1, Math.ceil(n)) : undefined;
}
/** Judges an estimated difference. One without value gives `inconclusive` with the reason. */
function judge({ difference, ...of }, { better, margin, alpha }) {
    const { production, candidate, n } = of;
    if ('undefined' in difference || production === undefined || candidate === undefined) {
        const reason = 'undefined' in difference ? difference.undefined : 'no value';
        return { ...of, delta: undefined, low: undefined, high: undefined, state: 'inconclusive', method: '', reason };
    }
    const { low, high, se, method } = difference;
    const state = stateOf({ low, high }, better, margin);
    const delta = candidate - production;
    const distance = (better === 'higher' ? delta : -delta) + margin;
    const needed = state === 'inconclusive' && se > 0 ? neededRows(se * Math.sqrt(n), distance, alpha) : undefined;
    return { ...of, delta, low, high, state, ...(needed !== undefined && { needed: Math.max(needed, n + 1) }), method };
}
/** Exactly no difference, of models that answered the same. */
const noDifference = {
    value: 0,
    se: 0,
    low: 0,
    high: 0,
    below: (x) => (x > 0 ? 0 : 1),
    above: (x) => (x < 0 ? 0 : 1),
    method: 'identical answers',
};
const identical = ({ production, candidate, thresholds }) => production.length === candidate.length &&
    thresholds?.production === thresholds?.candidate &&
    production.every((answer, i) => answer === candidate[i]);
/**
 * Paired comparison of two models by one metric, with one-sided bounds at `alpha` each. Deterministic: equal inputs and seed, equal bytes.
 * A metric without value gives `inconclusive` with a reason. Models that answer the same on every row differ by exactly 0.
 */
function compare(metric, sample, options) {
    const same = identical(sample);
    const { difference, scarce, ...found } = (0,_method_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateDifference */ .Y)(metric, sample, same ? { ...options, quick: true } : options);
    const known = 'undefined' in difference ? difference : same ? noDifference : (scarce ?? difference);
    const evidence = { ...found, difference: known };
    return { metric, ...judge(evidence, { better: (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak)(metric).better, margin: options.margin, alpha: options.alpha }) };
}


/***/ }),

/***/ 15330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ single)
/* harmony export */ });
/* harmony import */ var _metrics_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86140);
/* harmony import */ var _method_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67062);


/** Estimates a metric of one model, for absolute thresholds and for production's metric over time. */
function single(metric, truth, answers, options) {
    const n = (0,_metrics_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(truth);
    const estimated = (0,_method_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateOne */ .X)(metric, truth, answers, options);
    if ('undefined' in estimated)
        return { metric, n, value: undefined, se: undefined, low: undefined, high: undefined, method: '', reason: estimated.undefined };
    const { value, se, low, high, method } = estimated;
    return { metric, n, value, se, low, high, method };
}


/***/ }),

/***/ 32154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg),
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
const order = (p) => p.map((_, i) => i).sort((a, b) => p[a] - p[b] || a - b);
/** Holm-adjusted p values, in the order given: reject where ≤ α and the family errs at most α of the time. Source: Holm 1979, Scand. J. Stat. 6:65. */
function holm(p) {
    const adjusted = new Array(p.length);
    let running = 0;
    order(p).forEach((index, rank) => {
        running = Math.max(running, Math.min(1, p[index] * (p.length - rank)));
        adjusted[index] = running;
    });
    return adjusted;
}
/** q values: the false discovery rate at which each would be a discovery. Source: Benjamini and Hochberg 1995, J. R. Stat. Soc. B 57:289. */
function benjaminiHochberg(p) {
    const adjusted = new Array(p.length);
    let running = 1;
    order(p)
        .reverse()
        .forEach((index, fromLast) => {
        running = Math.min(running, p[index] * (p.length / (p.length - fromLast)));
        adjusted[index] = running;
    });
    return adjusted;
}


/***/ }),

/***/ 36011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ARTIFACT),
/* harmony export */   v: () => (/* binding */ evaluationSet)
/* harmony export */ });
/** What evidence calls the bytes that pass through the steps. One step's output is found by the next under the same name. */
const ARTIFACT = {
    trainData: 'train data',
    evaluationData: 'evaluation data',
    code: 'code',
    params: 'params',
    environment: 'environment',
    model: 'model',
};
/** What evidence calls the rows of a set of `evaluation`. */
const evaluationSet = (name) => `${ARTIFACT.evaluationData} ${name}`;


/***/ }),

/***/ 86943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ gained),
/* harmony export */   H: () => (/* binding */ bucketsOf)
/* harmony export */ });
/** Most whole numbers that get a bar each, and the number of bars for everything else. */
const MOST_WHOLE = 40;
const BARS = 24;
/** Buckets of a column at two times; values beyond the inner 99% of both count in the outermost. Undefined when there is only one value. */
function bucketsOf(before, now, whole) {
    const least = Math.min(before.quantile(0), now.quantile(0));
    const most = Math.max(before.quantile(1), now.quantile(1));
    if (whole && most - least < MOST_WHOLE)
        return counted({ low: least, width: 1, whole }, most - least + 1, before, now);
    const low = Math.min(before.quantile(0.005), now.quantile(0.005));
    const high = Math.max(before.quantile(0.995), now.quantile(0.995));
    return high > low ? counted({ low, width: (high - low) / BARS, whole: false }, BARS, before, now) : undefined;
}
function counted(of, size, before, now) {
    const shares = ({ bins }) => {
        const counts = new Array(size).fill(0);
        let n = 0;
        for (const { value, count } of bins) {
            const at = Math.floor((value - of.low) / of.width);
            counts[Math.min(size - 1, Math.max(0, at))] += count;
            n += count;
        }
        return counts.map((count) => count / n);
    };
    return { ...of, before: shares(before), now: shares(now) };
}
/** The run of buckets that gained most: its ends (the second one included for whole numbers) and its share at both times. */
function gained({ low, width, whole, before, now }) {
    let best = { first: 0, last: 0, gain: Number.NEGATIVE_INFINITY };
    let run = { first: 0, gain: 0 };
    now.forEach((share, i) => {
        if (run.gain <= 0)
            run = { first: i, gain: 0 };
        run.gain += share - before[i];
        if (run.gain > best.gain)
            best = { first: run.first, last: i, gain: run.gain };
    });
    const sum = (shares) => shares.slice(best.first, best.last + 1).reduce((total, share) => total + share, 0);
    return { from: low + best.first * width, to: low + (best.last + (whole ? 0 : 1)) * width, before: sum(before), now: sum(now) };
}


/***/ }),

/***/ 30401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   c: () => (/* binding */ positiveTexts)
/* harmony export */ });
/** The cell as text; undefined when null. */
function textAt(column, row) {
    if (column.kind === 'text')
        return column.levels[column.codes[row]];
    const value = column.values[row];
    return Number.isNaN(value) ? undefined : String(value);
}
/** How `evaluate.positive` may be written in a column: a boolean also as 1 or 0. */
const positiveTexts = (positive) => typeof positive === 'boolean' ? [String(positive), String(Number(positive))] : [String(positive)];


/***/ }),

/***/ 70993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ evidencePath),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   pc: () => (/* binding */ writeStatement),
/* harmony export */   vK: () => (/* binding */ registrationPath)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);
/* harmony import */ var _kernel_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42475);


/** Where a step's statement lies; `folder` is .sluice, or where an artifact of another run was unpacked. */
const evidencePath = (step, folder = '.sluice') => `${folder}/evidence/${step}.json`;
/** Reads a step's statement; undefined when there is none. UserError when the file is not a statement. */
async function readStatement(workspace, step, folder) {
    const path = evidencePath(step, folder);
    const text = await workspace.read(path);
    if (text === undefined)
        return undefined;
    try {
        return (0,_kernel_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvidence */ .At)(text);
    }
    catch (cause) {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([{ file: path, message: 'This is not evidence that Sluice wrote.', fix: `Run \`sluice ${step}\` again.` }], {
            cause,
        });
    }
}
/** Keeps a step's statement for the steps after it. */
const writeStatement = (workspace, evidence) => workspace.write(evidencePath(evidence.claim.step), evidence.text);
/** Path on the records of the pointer to a version's registration: `{"evidence": <digest>}`. */
const registrationPath = (model, version) => `versions/${model}/v${version}.json`;


/***/ }),

/***/ 91521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ footer),
/* harmony export */   w: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _kernel_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99836);

/** The last line of a report: version, commit, run and the page it keeps. */
function footer(commit, { repositoryUrl, runUrl, runNumber }, version = _kernel_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x) {
    const name = runNumber ? `run ${runNumber}` : 'run';
    const run = runUrl
        ? [' · ', { link: runUrl, text: name }, ', whose artifact ', { code: 'report.html' }, ' has every plot and every row']
        : [];
    return [`Sluice ${version}`, ...(commit ? [' · commit ', commitLink(commit, repositoryUrl)] : []), ...run];
}
/** A commit's first seven digits, linked where the repository has a web address. */
function commitLink(commit, repositoryUrl) {
    const shown = [{ code: commit.slice(0, 7) }];
    return repositoryUrl ? { link: `${repositoryUrl}/commit/${commit}`, text: shown } : { code: commit.slice(0, 7) };
}


/***/ }),

/***/ 98612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  monitorDrift: () => (/* binding */ monitorDrift)
});

// EXTERNAL MODULE: ./build/kernel/evidence.js
var evidence = __webpack_require__(42475);
// EXTERNAL MODULE: ./build/steps/evidence-files.js
var evidence_files = __webpack_require__(70993);
// EXTERNAL MODULE: ./build/report/markdown.js + 7 modules
var markdown = __webpack_require__(95976);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
;// CONCATENATED MODULE: ./build/steps/monitor-drift/act.js


/** Labels of a new issue. */
const LABELS = ['drift'];
/** Title of the issue, plain text: "Drift in flight-delays: hour". */
function issueTitle(model, { drifted }) {
    if (drifted.length === 0)
        return `Worse than at release: ${model}`;
    const more = drifted.length > 3 ? `, and ${drifted.length - 3} more` : '';
    return (0,report_text/* plainText */.wh)(`Drift in ${model}: ${drifted.slice(0, 3).join(', ')}${more}`);
}
/** Does what was decided, and returns the number of the issue concerned. Without a forge only a log line says so. */
async function act(model, decision, document, { environment, monitor, live }, { forge, log }, run) {
    if (!forge)
        return undefined;
    const marker = (0,markdown.markerPrefix)(document);
    if (decision.act === 'settle') {
        const closed = await forge.closeIssue(marker, (0,markdown.renderMarkdown)(document));
        if (closed)
            log.info(`Closed issue ${closed.number}.`);
        return closed?.number;
    }
    if (decision.act !== 'raise')
        return undefined;
    const issue = await forge.issue(marker, { title: issueTitle(model, decision), body: (0,markdown.renderMarkdown)(document), labels: LABELS });
    log.info(`Issue ${issue.number}: ${issue.url}`);
    if (decision.retrain) {
        const what = decision.drifted.length > 0 ? `${decision.drifted.join(', ')} drifted` : 'the answers got worse';
        const reason = (0,report_text/* plainText */.wh)(`${what} in ${environment}, which serves ${live.name} (issue ${issue.number})`);
        await forge.dispatch(monitor.retrain_workflow, run.branch, { reason });
        log.info(`Started ${monitor.retrain_workflow} on ${run.branch}.`);
    }
    return issue.number;
}

// EXTERNAL MODULE: ./build/statistics/multipleTesting.js
var multipleTesting = __webpack_require__(32154);
// EXTERNAL MODULE: ./build/statistics/normal.js
var normal = __webpack_require__(50511);
;// CONCATENATED MODULE: ./build/statistics/drift/calibrate.js
/** Accepted windows needed before their own spread sets what is normal: with 19 the smallest possible p is 0.05. */
const LEAST_WINDOWS = 19;
/** p = (1 + #{T_h ≥ T}) / (H + 1) of this window's statistic T among those of H accepted windows. Undefined with fewer than 19. */
function selfCalibrated(history, statistic) {
    if (history.length < LEAST_WINDOWS)
        return undefined;
    return (1 + history.filter((earlier) => earlier >= statistic).length) / (history.length + 1);
}

;// CONCATENATED MODULE: ./build/statistics/drift/missing.js

/** Two-sided p value of equal proportions a/n and b/m: pooled, with continuity correction (Yates), so rather too large than too small. */
function proportionsTest(a, n, b, m) {
    const pooled = (a + b) / (n + m);
    const se = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
    if (!(se > 0))
        return 1;
    const distance = Math.max(0, Math.abs(b / m - a / n) - (1 / n + 1 / m) / 2);
    return Math.min(1, 2 * (0,normal/* normalCdf */.v)(-distance / se));
}
/** Whether more or fewer cells are null: |share live − share in the reference|. Undefined when a window has no rows. */
function missingness(reference, live) {
    const [n, m] = [reference.n + reference.nulls, live.n + live.nulls];
    if (n === 0 || m === 0)
        return undefined;
    return { effect: Math.abs(live.nulls / m - reference.nulls / n), p: proportionsTest(reference.nulls, n, live.nulls, m) };
}

;// CONCATENATED MODULE: ./build/statistics/drift/buckets.js
const QUANTILES = 10;
const FEWEST_EXPECTED = 5;
/** Ten buckets of equal mass in the reference, fewer when values repeat; the outer two are open. Edges lie on bins of the reference. */
function numberBuckets(reference, live) {
    const edges = [];
    let below = 0;
    for (const { high, count } of reference.bins.slice(0, -1)) {
        below += count;
        while (edges.length + 1 < QUANTILES && below >= ((edges.length + 1) * reference.n) / QUANTILES)
            edges.push(high);
    }
    const distinct = [...new Set(edges)];
    const counted = ({ bins }) => {
        const counts = new Array(distinct.length + 1).fill(0);
        let bucket = 0;
        for (const { low, high, count } of bins) {
            while (bucket < distinct.length && low + (high - low) / 2 > distinct[bucket])
                bucket++;
            counts[bucket] += count;
        }
        return counts;
    };
    return { reference: counted(reference), live: counted(live) };
}
/**
 * One bucket for each category of the reference; those expected fewer than 5 times on either side share one, with whatever has no count of its
 * own in a reference that does not list all its values. Live values new to a complete reference are in no bucket: they are unseen.
 */
function categoryBuckets(reference, live) {
    const smaller = Math.min(1, live.n / reference.n);
    const rest = { reference: reference.otherCount, live: 0 };
    const buckets = { reference: [], live: [] };
    let listed = 0;
    for (const [category, count] of [...reference.counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const now = live.counts.get(category) ?? 0;
        listed += now;
        if (count * smaller >= FEWEST_EXPECTED) {
            buckets.reference.push(count);
            buckets.live.push(now);
        }
        else {
            rest.reference += count;
            rest.live += now;
        }
    }
    if (reference.otherCount > 0)
        rest.live += live.n - listed;
    if (rest.reference > 0) {
        buckets.reference.push(rest.reference);
        buckets.live.push(rest.live);
    }
    return buckets;
}

// EXTERNAL MODULE: ./build/statistics/drift/contingency.js
var contingency = __webpack_require__(18361);
// EXTERNAL MODULE: ./build/statistics/drift/distances.js
var drift_distances = __webpack_require__(38482);
// EXTERNAL MODULE: ./build/statistics/gamma.js
var gamma = __webpack_require__(22003);
;// CONCATENATED MODULE: ./build/statistics/drift/psi.js

/** Population stability index of two lists of counts over the same B buckets, each smoothed by +0.5. Undefined with fewer than two buckets. */
function psi(reference, live) {
    if (reference.length < 2)
        return undefined;
    const smooth = (counts) => {
        const sum = counts.reduce((total, count) => total + count + 0.5, 0);
        return counts.map((count) => (count + 0.5) / sum);
    };
    const [a, b] = [smooth(reference), smooth(live)];
    return a.reduce((sum, share, i) => sum + (share - b[i]) * Math.log(share / b[i]), 0);
}
/**
 * P value of a stability index for independent rows: PSI ≈ (1/n + 1/m)·χ² with B − 1 degrees of freedom. `inflation` ≥ 1 widens that null.
 * Source: Yurdakul and Naranjo 2020, J. Risk Model Validation 14:89.
 */
const psiTail = (index, n, m, buckets, inflation = 1) => (0,gamma/* chiSquaredTail */.cj)(index / (inflation * (1 / n + 1 / m)), buckets - 1);

;// CONCATENATED MODULE: ./build/statistics/drift/summary.js
/** Whether a summary is of numbers. */
const isNumeric = (summary) => 'bins' in summary;
/** Summary of plain values with one bin for each distinct value; NaN counts as null. The standard deviation has n − 1. */
function summaryOf(values) {
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const bins = [];
    let sum = 0;
    for (const value of sorted) {
        sum += value;
        const last = bins.at(-1);
        if (last && last.low === value)
            last.count++;
        else
            bins.push({ low: value, high: value, count: 1 });
    }
    const n = sorted.length;
    const mean = sum / n;
    const squares = sorted.reduce((total, value) => total + (value - mean) ** 2, 0);
    return { n, nulls: values.length - n, bins, mean, sd: Math.sqrt(squares / (n - 1)) };
}

;// CONCATENATED MODULE: ./build/statistics/drift/shape.js





const sum = (counts) => counts.reduce((total, count) => total + count, 0);
/** PSI and its p value; undefined with fewer than two buckets or an empty side. */
function test({ reference, live }, inflation) {
    const [n, m] = [sum(reference), sum(live)];
    const index = psi(reference, live);
    if (index === undefined || n === 0 || m === 0)
        return undefined;
    return { psi: index, p: psiTail(index, n, m, reference.length, inflation) };
}
/**
 * Whether values that are there are spread as in the reference: effect W₁/σ or Jensen–Shannon distance, p from the closed-form null of the PSI.
 * Undefined when a side has no values, when the kinds differ, and when the reference is constant (any other value is then unseen mass).
 */
function shapeDrift(reference, live, inflation = 1) {
    if (reference.n === 0 || live.n === 0)
        return undefined;
    if (isNumeric(reference)) {
        const distances = isNumeric(live) ? (0,drift_distances/* numberDistances */.g)(reference, live) : undefined;
        const tested = isNumeric(live) ? test(numberBuckets(reference, live), inflation) : undefined;
        if (!distances || !tested || !(reference.sd > 0))
            return undefined;
        return { effect: distances.wasserstein / reference.sd, unit: 'σ', ks: distances.ks, ...tested };
    }
    if (isNumeric(live))
        return undefined;
    const buckets = categoryBuckets(reference, live);
    const tested = test(buckets, inflation);
    const divergence = (0,drift_distances/* jensenShannon */.f)(buckets.reference, buckets.live);
    if (!tested || divergence === undefined)
        return undefined;
    const table = (0,contingency/* contingency */.e)(buckets.reference, buckets.live);
    return { effect: Math.sqrt(divergence), unit: 'Jensen–Shannon', ...tested, ...(table && { cramersV: table.cramersV }) };
}

;// CONCATENATED MODULE: ./build/statistics/drift/unseen.js


/** Live values outside the bins that the reference spans; a bin that only touches them is outside. */
const outside = ({ bins }, live) => {
    const [least, most] = [bins[0].low, bins.at(-1).high];
    const isOutside = ({ low, high }) => low < high ? high <= least || low >= most : high < least || low > most;
    return live.bins.reduce((sum, bin) => sum + (isOutside(bin) ? bin.count : 0), 0);
};
/** P(at least k of m new values outside the range of n old ones), for one and the same continuous distribution: Beta-binomial(m, 2, n − 1). */
function exceedance(k, n, m) {
    if (k <= 0)
        return 1;
    if (n < 2)
        return 1;
    let mass = ((n - 1) * n) / ((n - 1 + m) * (n + m));
    let below = 0;
    for (let i = 0; i < k; i++) {
        below += mass;
        mass *= ((m - i) * (i + 2)) / ((i + 1) * (n + m - i - 2));
    }
    return Math.max(0, 1 - below);
}
/**
 * Against the share of categories that the reference saw once, which estimates what it has not seen (Good 1953, Biometrika 40:237). That estimate
 * varies more than a share of `once` rows would: by the categories seen twice too, so it counts as one of fewer rows (Esty 1983, Ann. Stat. 11:905).
 */
function newCategories(reference, live) {
    if (reference.otherCount > 0)
        return undefined;
    let [seen, once, twice] = [0, 0, 0];
    for (const [category, count] of reference.counts) {
        seen += live.counts.get(category) ?? 0;
        if (count === 1)
            once++;
        if (count === 2)
            twice++;
    }
    const unseen = live.n - seen;
    const effect = unseen / live.n - once / reference.n;
    if (effect <= 0)
        return { effect: 0, p: 1 };
    const binomial = once * (1 - once / reference.n);
    const kept = binomial > 0 ? binomial / (binomial + 2 * twice) : 1;
    return { effect, p: proportionsTest(kept * once, kept * reference.n, unseen, live.n) };
}
/**
 * Mass on values the reference has not seen: numbers beyond its range, categories it does not have. Undefined when a side has no values, or the
 * reference does not list all its categories. Columns of different kinds are unseen altogether (effect 1).
 */
function unseenMass(reference, live) {
    if (reference.n === 0 || live.n === 0)
        return undefined;
    if (isNumeric(reference) !== isNumeric(live))
        return { effect: 1, p: 0 };
    if (!isNumeric(reference))
        return isNumeric(live) ? undefined : newCategories(reference, live);
    if (!isNumeric(live))
        return undefined;
    const count = outside(reference, live);
    return { effect: count / live.n, p: exceedance(count, reference.n, live.n) };
}

;// CONCATENATED MODULE: ./build/statistics/drift/judge.js







const INFLATION = 2;
function measure({ name, reference, live }, inflation) {
    const rows = [reference.n + reference.nulls, live.n + live.nulls];
    const kind = isNumeric(reference) ? 'number' : 'category';
    const shape = shapeDrift(reference, live, inflation);
    return { name, kind, rows, missing: missingness(reference, live), unseen: unseenMass(reference, live), shape };
}
function tested({ name, kind, rows, shape, ...found }, leastRows) {
    const enough = Math.min(...rows) >= leastRows;
    const tests = ['missing', 'unseen', 'shape'].flatMap((test) => {
        const one = { ...found, shape }[test];
        return enough && one ? [{ test, effect: one.effect, p: one.p }] : [];
    });
    return { name, kind, rows, enough, tests, shape: shape && 'psi' in shape ? shape : undefined };
}
/** Judges each feature by three tests of both windows at hand. */
const judgeDrift = (features, options) => judgeMeasured((inflation) => features.map((feature) => measure(feature, inflation)), options);
/**
 * Judges each feature by what `measure` finds: an alarm needs both q ≤ alpha and an effect of at least `alarm`; with 19 accepted windows on record, also a
 * window that stands out among them; before that `inflation` is 2. Too few rows is a verdict of its own, with the shift they could have shown.
 */
function judgeMeasured(measure, options) {
    const { alarm, alpha = 0.05, leastRows, history = [] } = options;
    const provisional = selfCalibrated(history, 0) === undefined;
    const measured = measure(provisional ? INFLATION : 1).map((feature) => tested(feature, leastRows));
    const all = measured.flatMap(({ tests }) => tests);
    const statistic = Math.max(0, ...all.map(({ effect }) => effect));
    const p = selfCalibrated(history, statistic);
    const q = new Map((0,multipleTesting/* benjaminiHochberg */.U)(all.map((test) => test.p)).map((value, i) => [all[i], value]));
    const judged = measured.map(({ name, kind, rows, enough, tests, shape }) => {
        const withQ = tests.map((test) => {
            const value = q.get(test);
            return { ...test, q: value, alarm: value <= alpha && test.effect >= alarm && (p === undefined || p <= alpha) };
        });
        const effect = Math.max(0, ...tests.map((test) => test.effect));
        const of = { name, kind, rows, tests: withQ, effect, ...(shape && { shape }) };
        if (enough)
            return { ...of, verdict: withQ.some((test) => test.alarm) ? 'drifted' : 'steady' };
        const detectable = ((0,normal/* normalQuantile */.Z)(1 - alpha / 2) + (0,normal/* normalQuantile */.Z)(0.8)) * Math.sqrt(1 / rows[0] + 1 / rows[1]);
        return { ...of, verdict: 'insufficient-data', ...(Number.isFinite(detectable) && { detectable }) };
    });
    return { features: judged, statistic, ...(p !== undefined && { p }), provisional };
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/window-record.js
/** Folder of an environment's windows. */
const windowFolder = (model, environment) => `windows/${model}/${environment}`;
const compact = (at) => at.toISOString().replaceAll(':', '-');
/** Path of a window's record; sorts by its end. The version is in it, because another one has another reference. */
const windowPath = (model, environment, version, { from, to }) => `${windowFolder(model, environment)}/${compact(to)}_from_${compact(from)}_${version}.json`;
/** Writes a record. */
const writeWindow = (record) => `${JSON.stringify(record, null, 2)}\n`;
/** Reads what `writeWindow` wrote; undefined for a record of another shape. */
function readWindow(text) {
    const record = JSON.parse(text);
    return record.schema === 1 && record.to !== undefined && Array.isArray(record.columns) ? record : undefined;
}
/** Share of a window by which a schedule may start early. */
const JITTER = 0.1;
/**
 * The judged windows before this one that do not overlap it nor each other, newest first: a daily look at a week must not count one week
 * seven times. Windows with too few requests are passed over.
 */
function windowsBefore(window, records) {
    const tolerance = JITTER * (window.to.getTime() - window.from.getTime());
    const judged = records.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail');
    const found = [];
    let start = window.from.getTime();
    for (const record of judged.toSorted((a, b) => Date.parse(b.to) - Date.parse(a.to))) {
        if (Date.parse(record.to) > start + tolerance)
            continue;
        found.push(record);
        start = Date.parse(record.from);
    }
    return found;
}
/** Whether a retraining was started for a window that shares requests with this one. */
const retrainedAlready = (window, records) => records.some(({ from, to, retrain }) => retrain && Date.parse(to) > window.from.getTime() && Date.parse(from) < window.to.getTime());

;// CONCATENATED MODULE: ./build/steps/monitor-drift/decide.js


/** Judges a window against the reference, and the run of windows it ends. `records` are those on record of the same version. */
function decide(observed, rules, records) {
    const { window, inputs, predictions, quality } = observed;
    const before = windowsBefore(window, records);
    const history = before.filter(({ verdict }) => verdict === 'pass').map(({ statistic }) => statistic);
    const options = { alarm: rules.alarm, leastRows: rules.least_rows, history };
    const features = predictions ? [...inputs, predictions] : inputs;
    const drift = observed.measured ? judgeMeasured(observed.measured.measure, options) : judgeDrift(features, options);
    const worse = quality?.state === 'inferior';
    const verdict = verdictOf(drift, worse);
    const last = before.slice(0, rules.issue_after.of - 1);
    const failed = last.filter((record) => record.verdict === 'fail').length + Number(verdict === 'fail');
    const answered = observed.measured ? observed.measured.answers : predictions !== undefined;
    const judgedInputs = drift.features.slice(0, drift.features.length - Number(answered)).toSorted(worstFirst);
    const answers = answered ? drift.features.at(-1) : undefined;
    const act = actOf(verdict, failed, rules);
    return {
        verdict,
        inputs: judgedInputs,
        predictions: answers,
        drifted: [...judgedInputs, ...(answers ? [answers] : [])].flatMap((feature) => (feature.verdict === 'drifted' ? [feature.name] : [])),
        quality,
        worse,
        statistic: drift.statistic,
        provisional: drift.provisional,
        before,
        failed,
        judged: last.length + Number(verdict !== 'inconclusive'),
        act,
        retrain: act === 'raise' && rules.on_drift === 'retrain' && !retrainedAlready(window, records),
    };
}
/** Drift or a shown loss fails. No traffic, or too little, is never a pass. */
function verdictOf({ features }, worse) {
    if (worse || features.some(({ verdict }) => verdict === 'drifted'))
        return 'fail';
    return features.length === 0 || features.some(({ verdict }) => verdict === 'insufficient-data') ? 'inconclusive' : 'pass';
}
function actOf(verdict, failed, { issue_after }) {
    if (verdict === 'inconclusive')
        return 'none';
    if (verdict === 'pass')
        return 'settle';
    return failed >= issue_after.windows ? 'raise' : 'wait';
}
const SEVERITY = { drifted: 0, 'insufficient-data': 1, steady: 2 };
const worstFirst = (a, b) => SEVERITY[a.verdict] - SEVERITY[b.verdict] || b.effect - a.effect;

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/statistics/gate/compare.js
var compare = __webpack_require__(11867);
// EXTERNAL MODULE: ./build/statistics/gate/estimate.js
var estimate = __webpack_require__(72524);
// EXTERNAL MODULE: ./build/statistics/metrics/metrics.js
var metrics = __webpack_require__(11985);
// EXTERNAL MODULE: ./build/statistics/quantile.js
var quantile = __webpack_require__(80221);
;// CONCATENATED MODULE: ./build/statistics/drift/performance.js




const performance_LEAST_WINDOWS = 5;
/**
 * Compares two estimates from different rows, so their variances add. With accepted windows on record, a window's variance is at least their
 * spread (Student's t), because weeks differ by more than sampling: rows of one week are not independent of each other.
 */
function comparePerformance(reference, live, options) {
    const { metric, n } = live;
    const of = { metric, n, reference: reference.value, live: live.value };
    if (reference.value === undefined || live.value === undefined || reference.se === undefined || live.se === undefined) {
        const reason = live.reason ?? reference.reason ?? 'no value';
        return { ...of, delta: undefined, low: undefined, high: undefined, state: 'inconclusive', method: '', reason };
    }
    const windows = Float64Array.from(options.windows ?? []);
    const spread = windows.length >= performance_LEAST_WINDOWS ? (0,quantile/* meanVariance */.P)(windows).variance : 0;
    const se = Math.sqrt(Math.max(live.se ** 2, spread) + reference.se ** 2);
    const usesSpread = spread > live.se ** 2;
    const method = usesSpread ? `spread of ${windows.length} windows` : `${live.method}, independent samples`;
    const { value: delta, low, high, } = (0,estimate/* symmetric */.WG)(live.value - reference.value, se, options.alpha, method, usesSpread ? windows.length - 1 : undefined);
    return { ...of, delta, low, high, state: (0,compare/* stateOf */.L4)({ low, high }, (0,metrics/* metricOf */.ak)(metric).better, options.margin), method };
}

// EXTERNAL MODULE: ./build/statistics/gate/single.js
var single = __webpack_require__(15330);
// EXTERNAL MODULE: ./build/steps/cells.js
var steps_cells = __webpack_require__(30401);
;// CONCATENATED MODULE: ./build/steps/monitor-drift/quality.js





/** The metric that is watched: of the gates' the first that Sluice computes. UserError where there is none, which a read sluice.yml excludes. */
function watchedMetric({ gates }) {
    const metric = gates.map((gate) => gate.metric).find(metrics/* isMetric */.NI);
    if (metric === undefined)
        throw new errors/* UserError */.yo('`monitor` needs a gate of a metric that Sluice computes.');
    return metric;
}
/** Fewer outcomes than this say nothing about a model's quality. */
const LEAST_OUTCOMES = 100;
/** One-sided, so that intervals are of 95%. */
const ALPHA = 0.025;
/** Truth and answers of the rows whose outcome is known. */
function sampleOf(known, { task, positive, threshold }) {
    if (task === 'multiclass-classification') {
        const levels = [...new Set(known.flatMap(({ answer, outcome }) => [outcome, String(answer)]))].sort();
        const code = new Map(levels.map((level, i) => [level, i]));
        const labels = Int32Array.from(known, ({ outcome }) => code.get(outcome));
        return { truth: { task, labels, classes: levels.length }, answers: Int32Array.from(known, ({ answer }) => code.get(String(answer))) };
    }
    const answers = Float64Array.from(known, ({ answer }) => (typeof answer === 'number' ? answer : Number.NaN));
    if (task === 'regression')
        return { truth: { task, values: Float64Array.from(known, ({ outcome }) => Number(outcome)) }, answers };
    if (task !== 'binary-classification' || typeof threshold !== 'number')
        throw new errors/* UserError */.yo(`Outcomes of ${task} cannot be judged as they arrive.`);
    const yes = (0,steps_cells/* positiveTexts */.c)(positive);
    return { truth: { task, labels: Uint8Array.from(known, ({ outcome }) => Number(yes.includes(outcome))), threshold }, answers };
}
/**
 * A metric on the rows whose outcome is known, against its value at release. The error of that value is the window's own, scaled to the number of
 * evaluation rows. Below `LEAST_OUTCOMES` nothing is concluded.
 */
function measureQuality(metric, known, evaluate, release, options) {
    const { truth, answers } = sampleOf(known, evaluate);
    const live = (0,single/* single */.J)(metric, truth, answers, { alpha: ALPHA, seed: options.seed });
    const se = live.se === undefined ? undefined : live.se * Math.sqrt(live.n / Math.max(1, release.rows));
    const reference = { metric, n: release.rows, value: release.value, se, low: undefined, high: undefined, method: '' };
    const found = comparePerformance(reference, live, { alpha: ALPHA, margin: options.margin, windows: options.windows });
    return known.length < LEAST_OUTCOMES ? { ...found, state: 'inconclusive', reason: `${LEAST_OUTCOMES} outcomes are needed` } : found;
}

// EXTERNAL MODULE: ./build/kernel/digest.js
var kernel_digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/kernel/version.js
var version = __webpack_require__(99836);
// EXTERNAL MODULE: ./build/sketch/sketch.js
var sketch_sketch = __webpack_require__(39797);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
;// CONCATENATED MODULE: ./build/steps/monitor-drift/record.js





/** Digest of a window's sketches, or of all that was measured elsewhere: what was judged. */
const windowDigest = ({ seen, elsewhere }) => elsewhere?.digest ?? (0,kernel_digest/* sha256 */.sc)((0,sketch_sketch/* writeSketches */.Se)([...seen.columns, ...(seen.predictions ? [seen.predictions] : [])]));
/** A window as it is kept, but for what was done about it and the digest of its evidence. */
function recordOf({ config }, gathered, decision) {
    const { live, window, seen, environment, elsewhere } = gathered;
    const { quality, predictions } = decision;
    return {
        schema: 1,
        model: config.model,
        environment,
        version: live.name,
        digest: live.version.digest,
        from: window.from.toISOString(),
        to: window.to.toISOString(),
        verdict: decision.verdict,
        requests: seen.requests,
        rows: seen.rows,
        columns: decision.inputs.map(({ name, verdict, effect }) => ({ name, verdict, effect })),
        ...(predictions && { predictions: { verdict: predictions.verdict, effect: predictions.effect } }),
        statistic: decision.statistic,
        ...(quality?.live !== undefined && { quality: { ...qualityRecord(quality), value: quality.live } }),
        ...(elsewhere && { by: measuredBy(elsewhere) }),
    };
}
const measuredBy = ({ by, schedule, standing }) => ({
    ...{ title: by, schedule: schedule.name, state: standing.state },
    run: 'run' in standing ? standing.run.name : undefined,
});
const qualityRecord = ({ metric, n, delta, low, high, state }) => ({
    metric,
    outcomes: n,
    delta,
    low,
    high,
    state,
});
/** The window's evidence: it rests on the registration of the version it watches. */
function evidenceOf(gathered, record, commit) {
    const { live } = gathered;
    return (0,evidence/* makeEvidence */.Qw)({
        step: 'monitor-drift',
        model: record.model,
        verdict: record.verdict,
        inputs: [
            { name: artifacts/* ARTIFACT */.t.model, sha256: live.version.digest },
            { name: 'reference', sha256: live.reference.sha256 },
        ],
        outputs: [{ name: 'window', sha256: windowDigest(gathered) }],
        numbers: JSON.parse(JSON.stringify(record)),
        commit,
        previous: [live.deployment.evidence],
        tool: { name: 'sluice', version: version/* VERSION */.x },
    });
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/facts.js


/** Collects what the report says. */
function factsOf({ config, file, where }, gathered, { run, commit, evidence, forge }) {
    const { environment, monitor, window, live, seen } = gathered;
    const { predictions } = live.reference;
    const metric = watchedMetric(config);
    return {
        model: config.model,
        version: live.name,
        environment,
        last: config.deploy?.environments.at(-1) === environment,
        commit,
        run,
        window,
        config: { path: file, line: where(['monitor']).line },
        monitor,
        release: { metric, value: live.version.metrics[metric] },
        counts: { requests: seen.requests, rows: seen.rows, others: seen.others, unanswered: seen.unanswered, reference: live.reference.rows },
        columns: new Map(seen.columns.map((column) => [column.name, { reference: live.reference.columns.get(column.name), live: column }])),
        predictions: predictions && seen.predictions && { reference: predictions, live: seen.predictions },
        unsent: seen.unsent,
        dates: gathered.dates,
        unknown: seen.unknown,
        mistyped: seen.mistyped,
        outcomes: outcomesOf(gathered),
        evidence: { registration: live.deployment.evidence, reference: live.reference.sha256, window: windowDigest(gathered), own: evidence },
        forge,
        again: gathered.recorded !== undefined,
        elsewhere: gathered.elsewhere,
    };
}
function outcomesOf({ monitor, outcomes, seen }) {
    if (monitor.actuals === undefined)
        return 'off';
    if (!outcomes)
        return 'absent';
    if (!seen.keyed && seen.rows > seen.others + seen.unanswered)
        return 'unkeyed';
    return { known: seen.known.length, of: seen.rows - seen.others - seen.unanswered };
}

// EXTERNAL MODULE: ./build/sketch/summarise.js
var summarise = __webpack_require__(36137);
;// CONCATENATED MODULE: ./build/steps/monitor-drift/cells.js
/** How cells of a column are counted, by the kind its reference has. */
const familyOf = (kind) => (kind === 'integer' ? 'number' : kind);
/** The kind of a cell whose column has only nulls in the reference. */
function familyOfCell(cell) {
    if (typeof cell === 'number')
        return 'number';
    return typeof cell === 'boolean' ? 'boolean' : 'text';
}
/** A date or time as ISO 8601 writes it, the offset in the first group. */
const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
/** Milliseconds since 1970; UTC where no offset is given, as in the reference. NaN for any other text. */
function dateOf(text) {
    const match = ISO.exec(text);
    if (!match)
        return Number.NaN;
    const iso = text.replace(' ', 'T');
    return Date.parse(match[1] === undefined && iso.length > 10 ? `${iso}Z` : iso);
}
/** A cell as a number: undefined when null, NaN when mistyped. */
function numberOf(cell, family) {
    if (cell === null || cell === undefined)
        return undefined;
    if (typeof cell === 'boolean' && family !== 'date')
        return Number(cell);
    if (typeof cell === 'number')
        return family === 'boolean' && cell !== 0 && cell !== 1 ? Number.NaN : cell;
    return family === 'date' && typeof cell === 'string' ? dateOf(cell) : Number.NaN;
}
/** A cell as text; undefined when null. */
function textOf(cell) {
    if (cell === null || cell === undefined)
        return undefined;
    return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

;// CONCATENATED MODULE: ./build/statistics/drift/tails.js

/**
 * Upper bound of the p value of a Wasserstein distance of two samples of one distribution, as for large samples: `effect` is W₁/σ of the reference, of n and
 * m rows. The mean is at most √(1/n + 1/m)·∫√(F(1 − F))dx (Jensen); above it the tail is Gaussian with the variance of the worst 1-Lipschitz
 * function, which is at most σ²(1/n + 1/m) (Borell–TIS: Borell 1975, Invent. Math. 30:207). `inflation` ≥ 1 widens the null's variance.
 */
function wassersteinTail(effect, reference, m, inflation = 1) {
    const variance = inflation * (1 / reference.n + 1 / m);
    const beyond = effect - Math.sqrt(variance) * spread(reference);
    return beyond <= 0 ? 1 : Math.exp((-beyond * beyond) / (2 * variance));
}
/** ∫√(F(1 − F))dx in units of the standard deviation; a bin stands at its middle. */
function spread({ bins, n, sd }) {
    let [sum, below] = [0, 0];
    for (const [i, { low, high, count }] of bins.entries()) {
        below += count;
        const next = bins[i + 1];
        if (next)
            sum += Math.sqrt((below / n) * (1 - below / n)) * ((next.low + next.high) / 2 - (low + high) / 2);
    }
    return sum / sd;
}
/** Expected counts from which a category's part of the distance is as for large samples. */
const MANY = 30;
/** Probabilities of 0, 1, 2, … for a mean, as far as they matter. */
function poisson(mean) {
    const found = [Math.exp(-mean)];
    for (let i = 1; i < mean + 8 * Math.sqrt(mean) + 12; i++)
        found.push((found[i - 1] * mean) / i);
    return found;
}
/** One category's part of the Jensen–Shannon divergence, bits. */
function part(p, q) {
    const one = (share) => (share > 0 ? share * Math.log2((2 * share) / (p + q)) : 0);
    return (one(p) + one(q)) / 2;
}
/** Mean and variance of a category's part, when it is expected so often among n and among m rows. */
function moments(often, seldom, n, m) {
    const large = (1 / n + 1 / m) / (8 * Math.LN2);
    if (Math.min(often, seldom) > MANY)
        return { mean: large, variance: 2 * large * large };
    // A count that is large varies little beside one that is small.
    const xs = often > MANY ? [[often, 1]] : poisson(often).map((p, x) => [x, p]);
    const ys = seldom > MANY ? [[seldom, 1]] : poisson(seldom).map((p, y) => [y, p]);
    let [mean, squares] = [0, 0];
    for (const [x, px] of xs)
        for (const [y, py] of ys) {
            const value = part(x / n, y / m);
            mean += px * py * value;
            squares += px * py * value * value;
        }
    return { mean, variance: Math.max(0, squares - mean * mean) };
}
/**
 * P value of a Jensen–Shannon distance (base 2) between m rows and a reference of which the counts by category are known. The divergence of two samples of the
 * reference's shares has a mean and a variance, summed over categories with Poisson counts (so that rare ones count as what they are, where χ² with
 * k − 1 degrees of freedom is far too small), and is taken as Gamma with these; categories seen once say how much is on unseen ones (Good 1953,
 * Biometrika 40:237). `inflation` ≥ 1 widens that null.
 */
function jensenShannonTail(effect, counts, m, inflation = 1) {
    if (counts.length < 2)
        return 1;
    const n = counts.reduce((sum, count) => sum + count, 0);
    const known = new Map();
    let [mean, variance] = [counts.filter((count) => count === 1).length / n / 2, 0];
    for (const count of counts) {
        const found = known.get(count) ?? moments(count, (count * m) / n, n, m);
        known.set(count, found);
        mean += found.mean;
        variance += found.variance;
    }
    return (0,gamma/* upperGamma */.QN)((mean * mean) / variance, (effect * effect * mean) / (inflation * variance));
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/elsewhere/features.js





/** What was measured, by column. */
const byColumn = (measured) => new Map([...Map.groupBy(measured, ({ column }) => column)].map(([name, all]) => [name, new Map(all.map(({ what, value }) => [what, value]))]));
/** The features that a run measured, for a given widening of the null: `inputs` in their order, then the answers. `names` are those whose shape it compared. */
function measuredFeatures({ inputs, predictions, rows }, reference) {
    const found = byColumn(inputs);
    const used = reference.inputs.filter(({ name }) => found.has(name));
    const answers = [...byColumn(predictions).values()][0];
    return {
        names: used.flatMap(({ name }) => (found.get(name)?.has('shape') ? [name] : [])),
        answers: answers !== undefined && reference.predictions !== undefined,
        measure: (inflation) => [
            ...used.map((sketch) => feature(sketch.name, (0,summarise/* summarise */.fS)(sketch), found.get(sketch.name), { all: rows.all, compared: rows.inputs }, inflation)),
            ...(answers && reference.predictions
                ? [
                    feature('predictions', (0,summarise/* summarise */.fS)(reference.predictions), answers, { all: rows.predictions, compared: rows.predictions }, inflation),
                ]
                : []),
        ],
    };
}
function feature(name, reference, values, { all, compared }, inflation) {
    const rows = [reference.n + reference.nulls, all];
    const kind = isNumeric(reference) ? 'number' : 'category';
    const shape = values.get('shape');
    const missing = values.has('missing') ? (values.get('missing') ?? 0) + (values.get('mistyped') ?? 0) : undefined;
    return {
        ...{ name, kind, rows },
        missing: missing === undefined ? undefined : missingOf(reference, missing, all),
        unseen: unseenOf(reference, values.get('unseen'), Math.round(all * (1 - (missing ?? 0))), all),
        shape: shape === undefined || constant(reference) ? undefined : { effect: shape, p: shapeTail(reference, shape, compared, inflation) },
    };
}
/** Of a constant nothing can be said in its own standard deviation; another value is then unseen. */
const constant = (reference) => isNumeric(reference) && !(reference.sd > 0);
const shapeTail = (reference, effect, rows, inflation) => isNumeric(reference)
    ? wassersteinTail(effect, reference, rows, inflation)
    : jensenShannonTail(effect, [...reference.counts.values()], rows, inflation);
function missingOf({ n, nulls }, share, rows) {
    const all = n + nulls;
    if (all === 0 || rows === 0)
        return undefined;
    return { effect: Math.abs(share - nulls / all), p: proportionsTest(nulls, all, Math.round(share * rows), rows) };
}
/** `share` is of all rows; what is compared is the share of the values that are there. */
function unseenOf(reference, share, values, rows) {
    if (share === undefined || values === 0 || reference.n === 0)
        return undefined;
    const unseen = Math.min(values, Math.round(share * rows));
    if (isNumeric(reference))
        return { effect: unseen / values, p: exceedance(unseen, reference.n, values) };
    const known = reference.counts.keys().next().value ?? '';
    const counts = new Map([[known, values - unseen]]);
    // A name that no category has stands for all that are new.
    if (unseen > 0)
        counts.set(`${[...reference.counts.keys()].join('')} new`, unseen);
    return unseenMass(reference, { n: values, nulls: 0, counts, otherCount: 0 });
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/elsewhere/standing.js
/** Time that a run may take until it counts as late, milliseconds. */
const GRACE = 6 * 3_600_000;
/** A run is due at a minute, and a schedule fires some seconds after it. */
const standing_JITTER = 60_000;
/**
 * Which run counts: the newest that has ended, as long as none was due after it. A failed one is not passed over for an older one. `due` is the last moment,
 * at least `GRACE` ago, for which a run was due.
 */
function standing(runs, since, due) {
    const owed = due && due.getTime() >= since.getTime() ? due : undefined;
    const run = runs.toSorted((a, b) => b.at.getTime() - a.at.getTime()).find(({ state }) => state !== 'running');
    if (!run)
        return { state: 'never', due: owed };
    if (owed && run.at.getTime() < owed.getTime() - standing_JITTER)
        return { state: 'late', run, due: owed };
    return run.state === 'failed' ? { state: 'failed', run } : { state: 'done', run };
}

// EXTERNAL MODULE: ./build/sketch/quantile.js
var sketch_quantile = __webpack_require__(22652);
// EXTERNAL MODULE: ./build/statistics/random.js
var random = __webpack_require__(52167);
;// CONCATENATED MODULE: ./build/steps/monitor-drift/elsewhere/reference.js




/** Rows of a reference that is written out. Twenty times the categories that a sketch keeps by name would be 20,000; half of that costs 0.01 JS at most. */
const MOST_ROWS = 10_000;
/**
 * A column written out from its sketch, with the sketch's share of nulls; undefined for dates, columns of only nulls, of several kinds, and with categories
 * that have no count of their own, which cannot be.
 */
function referenceColumn(sketch, name = sketch.name) {
    const kind = (0,sketch_sketch/* kindOf */.I)(sketch);
    if (kind === undefined || kind === 'date' || sketch.count === sketch.nulls)
        return undefined;
    const numeric = kind === 'integer' || kind === 'number';
    if (!numeric && (sketch.texts !== undefined) === (sketch.numbers !== undefined))
        return undefined;
    const rows = Math.min(MOST_ROWS, sketch.count);
    const missing = Math.round((sketch.nulls / sketch.count) * rows);
    const values = numeric ? numbers(sketch, rows - missing) : categories(sketch, rows - missing, kind === 'boolean');
    if (values === undefined || values.length === 0)
        return undefined;
    // Nulls of all columns lie in the same rows: whoever drops rows with a null loses no more of them than one column must.
    const nulls = Array.from({ length: rows - values.length }, () => null);
    return { name, kind: numeric ? 'number' : 'category', values: [...shuffled(values, sketch.name), ...nulls] };
}
/** So many quantiles, at equal steps, both ends among them. Undefined where there are infinities. */
function numbers(sketch, count) {
    const { numbers: part } = sketch;
    const n = (0,sketch_quantile/* finiteCount */.fh)(sketch);
    if (!part || n === 0 || part.infinite.some((infinite) => infinite > 0))
        return undefined;
    const found = [];
    let below = 0;
    for (const bin of (0,sketch_quantile/* binsOf */.II)(sketch)) {
        below += bin.count;
        const value = Math.min(part.max, Math.max(part.min, bin.value));
        while (found.length < count && ((found.length + 0.5) / count) * n <= below)
            found.push(value);
    }
    if (found.length > 1)
        [found[0], found[found.length - 1]] = [part.min, part.max];
    return found;
}
/** Each category as often as its share asks, at least once. Undefined where some have no count of their own. */
function categories(sketch, count, booleans) {
    const { counts, other } = (0,summarise/* categoriesOf */.SM)(sketch, Number.POSITIVE_INFINITY);
    const n = sketch.count - sketch.nulls;
    if (other > 0 || counts.size > count)
        return undefined;
    const [first, ...rest] = counts;
    if (!first)
        return undefined;
    const others = rest.map(([name, times]) => [name, Math.max(1, Math.round((times / n) * count))]);
    const left = Math.max(1, count - others.reduce((sum, [, times]) => sum + times, 0));
    return [[first[0], left], ...others].flatMap(([name, times]) => Array.from({ length: times }, () => (booleans ? name === 'true' : name)));
}
/** The same order each time: what is written is named by its bytes. */
function shuffled(values, seed) {
    const { next } = (0,random/* random */.y)(`reference ${seed}`);
    for (let i = values.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        [values[i], values[j]] = [values[j], values[i]];
    }
    return values;
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/elsewhere/watch.js

/** The live version's reference, written out. `apart` are columns that are never compared: keys, label, dates. */
function watchOf({ evaluate }, { version, name, reference }, rules, apart) {
    const candidates = [...reference.columns.values()].filter((column) => !apart.includes(column.name));
    const written = candidates.map((sketch) => ({ sketch, column: referenceColumn(sketch) }));
    const inputs = written.filter((one) => one.column !== undefined);
    const predictions = reference.predictions && referenceColumn(reference.predictions, 'predictions');
    return {
        watch: {
            version: name,
            digest: version.digest,
            task: evaluate.task === 'regression' ? 'regression' : 'classification',
            inputs: inputs.map(({ column }) => column),
            predictions,
            ...{ window: rules.window, alarm: rules.alarm },
        },
        reference: { inputs: inputs.map(({ sketch }) => sketch), predictions: predictions && reference.predictions },
        left: written.flatMap(({ sketch, column }) => (column ? [] : [sketch.name])),
    };
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/elsewhere/gather.js




const NOTHING = { answers: false, names: [], measure: () => [] };
/** Keeps the monitor at the live version, and reads what its newest run found. */
async function watchElsewhere(monitoring, config, live, { now, window, alarm, apart }) {
    const { watch, reference, left } = watchOf(config, live, { window, alarm }, apart);
    const schedule = await monitoring.keep(watch);
    const due = monitoring.due(new Date(now.getTime() - GRACE));
    const stands = standing(await monitoring.runs(schedule, watch), schedule.since, due);
    const run = stands.state === 'done' ? stands.run : undefined;
    const measured = run ? measuredFeatures(run, reference) : NOTHING;
    const unsent = run ? reference.inputs.map(({ name }) => name).filter((name) => !measured.names.includes(name)) : [];
    const rows = run?.rows.all ?? 0;
    return {
        ...{ by: monitoring.title, schedule, standing: stands, measured },
        window: run ? { from: run.from, to: run.to } : { from: new Date(now.getTime() - window * 1000), to: now },
        seen: {
            ...{ requests: rows, rows, others: 0, unanswered: 0, columns: [], unsent: [...unsent, ...left], unknown: [] },
            ...{ mistyped: new Map(), predictions: undefined, keyed: false, known: [] },
        },
        digest: (0,kernel_digest/* sha256 */.sc)((0,kernel_digest/* canonicalJson */.dj)(JSON.parse(JSON.stringify('run' in stands ? stands.run : { state: stands.state })))),
    };
}

// EXTERNAL MODULE: ./build/config/deployment-path.js
var deployment_path = __webpack_require__(38710);
// EXTERNAL MODULE: ./build/config/open.js + 1 modules
var config_open = __webpack_require__(94512);
;// CONCATENATED MODULE: ./build/steps/monitor-drift/live.js





/** Reads which version is live and what it was released on. UserError when nothing is, or when file and registry disagree. */
async function liveVersion(config, environment, ports) {
    const path = (0,deployment_path/* deploymentPath */.n)(config.deployments, environment);
    const text = await ports.workspace.read(path);
    if (text === undefined) {
        const fix = `Merge a promotion to ${environment} first; \`sluice register\` proposes one.`;
        throw new errors/* UserError */.yo([{ file: path, message: `Nothing is deployed to ${environment}, so there is nothing to watch.`, fix }]);
    }
    const deployment = await (0,config_open/* openDeployment */.Q)(path, text, config.model);
    const name = deployment.version;
    const version = await ports.registry.find(config.model, { version: Number(name.slice(1)) });
    if (!version) {
        const fix = 'Check `registry` in sluice.yml, or name a version that is registered.';
        throw new errors/* UserError */.yo([{ file: path, key: 'version', message: `The registry has no ${name} of ${config.model}.`, fix }]);
    }
    if (version.digest !== deployment.digest) {
        const message = `The registry’s ${name} has the digest ${(0,kernel_digest/* short */.h0)(version.digest)}, not ${(0,kernel_digest/* short */.h0)(deployment.digest)}.`;
        throw new errors/* UserError */.yo([{ file: path, key: 'digest', message, fix: 'Somebody edited the file or the registry: put the right one back.' }]);
    }
    const reference = readReference(version);
    // Class codes of the evaluation do not carry over to live labels.
    const coded = config.evaluate.task === 'multiclass-classification' && !reference.predictions?.texts;
    return { version, name, deployment, reference: coded ? { ...reference, predictions: undefined } : reference };
}
/** The reference profile kept with a version: `columns` and `predictions`, each as `writeSketches` wrote it. */
function readReference(version) {
    const name = `v${version.version} of ${version.model}`;
    const text = version.files['reference.json'];
    if (text === undefined) {
        throw new errors/* UserError */.yo(`${name} was registered without a profile of its evaluation data, so nothing can be compared. Run \`sluice run\` and \`sluice register\` again.`);
    }
    try {
        const { columns, predictions } = JSON.parse(text);
        const sketches = (0,sketch_sketch/* readSketches */.py)(JSON.stringify(columns));
        return {
            columns: new Map(sketches.map((sketch) => [sketch.name, sketch])),
            predictions: predictions === undefined ? undefined : (0,sketch_sketch/* readSketches */.py)(JSON.stringify(predictions))[0],
            rows: Math.max(0, ...sketches.map(({ count }) => count)),
            sha256: (0,kernel_digest/* sha256 */.sc)(text),
        };
    }
    catch (cause) {
        throw new errors/* PlatformError */.Wk(`The registry’s profile of ${name} cannot be read. Register that model again to repair it.`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/outcomes.js


/** The key of a row, its cells joined by a sign that no cell holds. Undefined when a cell is missing. */
function keyOf(cells) {
    return cells.every((cell) => cell !== undefined) ? cells.join('\u001f') : undefined;
}
/** The key of a logged row. */
const keyOfRow = (row, keys) => keyOf(keys.map((key) => (row[key] === null || row[key] === undefined ? undefined : String(row[key]))));
/** Reads `monitor.actuals`. Undefined when none is configured, or while the file is not there yet. */
async function readOutcomes({ data, monitor }, ports) {
    const path = monitor?.actuals;
    if (path === undefined)
        return undefined;
    if (!/[*?[{]/.test(path) && (await ports.workspace.digest(path)) === undefined)
        return undefined;
    const table = await ports.tables.read(path, [...data.keys, data.label]);
    const columns = [...data.keys, data.label].map((name) => {
        const column = table.columns.get(name);
        if (!column)
            throw new errors/* UserError */.yo(`${path} has no column ${name}.`);
        return column;
    });
    const outcomes = new Map();
    for (let row = 0; row < table.rows; row++) {
        const cells = columns.map((column) => (0,steps_cells/* textAt */.$)(column, row));
        const label = cells.pop();
        const key = keyOf(cells);
        if (key !== undefined && label !== undefined)
            outcomes.set(key, label);
    }
    return outcomes;
}

// EXTERNAL MODULE: ./build/sketch/accumulate.js + 2 modules
var accumulate = __webpack_require__(40224);
;// CONCATENATED MODULE: ./build/steps/monitor-drift/observe.js


const PORTION = 4096;
/** Watches a column whose reference has this kind; undefined when the reference holds only nulls. */
function observe(name, kind) {
    const sketch = (0,accumulate/* accumulate */.Z)(name);
    const values = new Float64Array(PORTION);
    const codes = new Int32Array(PORTION);
    let levels = new Map();
    let family = kind && familyOf(kind);
    let [filled, mistyped, sent] = [0, 0, false];
    function flush() {
        if (filled === 0 || family === undefined)
            return;
        if (family === 'text')
            sketch.texts(codes.subarray(0, filled), [...levels.keys()]);
        else
            sketch.numbers(values.subarray(0, filled), family);
        levels = new Map();
        filled = 0;
    }
    function addText(text) {
        const code = levels.get(text) ?? levels.size;
        levels.set(text, code);
        codes[filled++] = code;
    }
    return {
        add(cell) {
            if (cell === undefined)
                return;
            sent = true;
            if (cell === null)
                return;
            family ??= familyOfCell(cell);
            const value = family === 'text' ? textOf(cell) : numberOf(cell, family);
            if (typeof value === 'string')
                addText(value);
            else if (value !== undefined && !Number.isNaN(value))
                values[filled++] = value;
            else
                mistyped++;
            if (filled === PORTION)
                flush();
        },
        mistyped: () => mistyped,
        sent: () => sent,
        finish(rows) {
            flush();
            return sketch.finish(rows);
        },
    };
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/requests.js



const MOST_UNKNOWN = 20;
/** Keys of an answer that is an object. */
const ANSWER_KEYS = ['score', 'prediction', 'probability'];
/** The number or label in one answer: itself, the `score` or `prediction` of an object, or the second of two probabilities. */
function plainAnswer(answer) {
    if (Array.isArray(answer))
        return answer.length === 2 ? plainAnswer(answer[1]) : plainAnswer((answer[0] ?? null));
    if (answer === null || typeof answer !== 'object')
        return answer;
    const fields = answer;
    return ANSWER_KEYS.map((key) => fields[key]).find((value) => value !== undefined) ?? null;
}
/** Reads a window's requests once, in constant memory but for the answers with known outcomes. `left` are columns not to compare. */
async function watch(requests, { name, reference }, { keys, left, outcomes }) {
    const compared = [...reference.columns.values()].filter((column) => !left.includes(column.name));
    const columns = new Map(compared.map((sketch) => [sketch.name, observe(sketch.name, (0,sketch_sketch/* kindOf */.I)(sketch))]));
    const predictions = reference.predictions && observe('predictions', (0,sketch_sketch/* kindOf */.I)(reference.predictions));
    const count = { requests: 0, rows: 0, others: 0, unanswered: 0, answered: 0 };
    const unknown = new Set();
    const known = new Map();
    let keyed = false;
    for await (const request of requests) {
        count.requests++;
        const answered = request.status >= 200 && request.status < 300 && request.predictions.length === request.inputs.length;
        const own = answered && request.version === name;
        if (!answered)
            count.unanswered += request.inputs.length;
        else if (!own)
            count.others += request.inputs.length;
        request.inputs.forEach((row, i) => {
            count.rows++;
            for (const [column, observer] of columns)
                observer.add(row[column]);
            for (const column of Object.keys(row))
                if (!reference.columns.has(column) && unknown.size < MOST_UNKNOWN)
                    unknown.add(column);
            if (!own)
                return;
            count.answered++;
            const answer = plainAnswer(request.predictions[i]);
            predictions?.add(answer);
            const key = keyOfRow(row, keys);
            if (key === undefined)
                return;
            keyed = true;
            const outcome = outcomes?.get(key);
            if (outcome !== undefined && answer !== null && !known.has(key))
                known.set(key, { answer, outcome });
        });
    }
    const sent = [...columns].filter(([, observer]) => observer.sent());
    return {
        ...count,
        columns: sent.map(([, observer]) => observer.finish(count.rows)),
        unsent: [...columns].flatMap(([column, observer]) => (observer.sent() ? [] : [column])),
        unknown: [...unknown].filter((column) => !keys.includes(column)),
        mistyped: new Map(sent.flatMap(([column, observer]) => (observer.mistyped() > 0 ? [[column, observer.mistyped()]] : []))),
        predictions: predictions?.finish(count.answered),
        keyed,
        known: [...known.values()],
    };
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/gather.js










/** Reads the live version, its reference, the window's requests and outcomes, and earlier windows. */
async function gather({ config, file }, asked, ports) {
    const { monitor } = config;
    if (!monitor) {
        const fix = 'Add `monitor: {}` for the defaults.';
        throw new errors/* UserError */.yo([{ file, key: 'monitor', message: 'There is no `monitor`, so nothing says what to watch.', fix }]);
    }
    const environment = environmentOf(config, asked.environment);
    const live = await liveVersion(config, environment, ports);
    if (ports.monitoring)
        return gatherElsewhere({ config, environment, monitor, live, asked }, ports);
    const window = windowOf(asked, monitor, ports.clock.now());
    const outcomes = await readOutcomes(config, ports);
    const { telemetry } = await ports.serving(environment);
    ports.log.progress(`monitor-drift: requests to ${environment} since ${window.from.toISOString()}`);
    const { apart, dates } = apartOf(config, live);
    const seen = await watch(telemetry.requests(window.from, window.to), live, { keys: config.data.keys, left: apart, outcomes });
    const recorded = await recordedOf(config, environment, live, window, ports);
    const quality = seen.known.length > 0 ? qualityOf(config, live, seen, window, recorded.records) : undefined;
    const observed = { window, ...featuresOf(live, seen), quality };
    return { environment, monitor, window, live, seen, dates, outcomes: outcomes !== undefined, observed, ...recorded };
}
/** The same where windows are compared elsewhere: what is read is what was measured there. */
async function gatherElsewhere({ config, environment, monitor, live, asked }, ports) {
    const monitoring = await ports.monitoring(environment);
    const { title } = monitoring;
    if (asked.from !== undefined || asked.to !== undefined)
        throw new errors/* UserError */.yo(`${title} compares windows by its own schedule. Leave \`from\` and \`to\` out.`);
    ports.log.progress(`monitor-drift: what ${title} found of ${environment}`);
    const { apart, dates } = apartOf(config, live);
    const rules = { now: ports.clock.now(), window: monitor.window, alarm: monitor.alarm, apart };
    const elsewhere = await watchElsewhere(monitoring, config, live, rules);
    const { window, seen, measured } = elsewhere;
    const recorded = await recordedOf(config, environment, live, window, ports);
    const observed = { window, inputs: [], predictions: undefined, quality: undefined, measured };
    return { environment, monitor, window, live, seen, dates, outcomes: false, observed, ...recorded, elsewhere };
}
/** Columns that are not compared: keys, label, and dates, which move as time does. */
function apartOf({ data: { keys, label } }, live) {
    const dates = datesOf(live).filter((name) => !keys.includes(name) && name !== label);
    return { apart: [...keys, label, ...dates], dates };
}
async function recordedOf(config, environment, live, window, ports) {
    const path = windowPath(config.model, environment, live.name, window);
    const { recorded, others } = split(await recordsOf(config.model, environment, ports), path, live);
    return { records: others, recorded, path };
}
/** Columns of dates, whether as dates or as ISO 8601 text. */
const datesOf = ({ reference }) => [...reference.columns.values()].flatMap((column) => {
    const texts = column.texts?.counts;
    const isDate = (0,sketch_sketch/* kindOf */.I)(column) === 'date' || (!column.numbers && texts?.every(([text]) => ISO.test(text)));
    return isDate ? [column.name] : [];
});
function environmentOf({ deploy }, asked) {
    const known = deploy?.environments ?? [];
    const environment = asked ?? known.at(-1) ?? 'production';
    if (known.includes(environment))
        return environment;
    throw new errors/* UserError */.yo(`There is no environment ${environment}. \`deploy.environments\` names ${known.join(', ') || 'none'}.`);
}
function windowOf(asked, monitor, now) {
    const to = asked.to === undefined ? now : new Date(asked.to);
    const from = asked.from === undefined ? new Date(to.getTime() - monitor.window * 1000) : new Date(asked.from);
    if (from >= to)
        throw new errors/* UserError */.yo('A window begins before it ends: `from` must be earlier than `to`.');
    if (to > now)
        throw new errors/* UserError */.yo(`The window ends at ${to.toISOString()}, which is still to come. Choose an earlier \`to\`.`);
    return { from, to };
}
async function recordsOf(model, environment, { records }) {
    const found = new Map();
    for (const path of await records.list(windowFolder(model, environment))) {
        const text = await records.read(path);
        const record = text === undefined ? undefined : readWindow(text);
        if (record)
            found.set(path, record);
    }
    return found;
}
function split(all, path, { version }) {
    const others = [...all].flatMap(([at, record]) => (at !== path && record.digest === version.digest ? [record] : []));
    return { recorded: all.get(path), others };
}
function qualityOf(config, live, seen, window, records) {
    const { evaluate, monitor } = config;
    const metric = watchedMetric(config);
    const accepted = windowsBefore(window, records).filter(({ verdict }) => verdict === 'pass');
    const windows = accepted.flatMap(({ quality }) => (quality?.metric === metric ? [quality.value] : []));
    const release = { value: live.version.metrics[metric], rows: live.reference.rows };
    const margin = monitor?.no_worse_than ?? 0;
    return measureQuality(metric, seen.known, evaluate, release, { margin, windows, seed: live.version.digest });
}
function featuresOf({ reference }, seen) {
    const inputs = seen.columns.map((live) => ({
        name: live.name,
        reference: (0,summarise/* summarise */.fS)(reference.columns.get(live.name)),
        live: (0,summarise/* summarise */.fS)(live),
    }));
    const { predictions } = reference;
    if (!predictions || !seen.predictions)
        return { inputs, predictions: undefined };
    return { inputs, predictions: { name: 'predictions', reference: (0,summarise/* summarise */.fS)(predictions), live: (0,summarise/* summarise */.fS)(seen.predictions) } };
}

// EXTERNAL MODULE: ./build/steps/footer.js
var footer = __webpack_require__(91521);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/units.js
var units = __webpack_require__(15088);
;// CONCATENATED MODULE: ./build/steps/monitor-drift/report/effect.js

/** The test that a column's row shows: the alarm with the largest effect, else the largest effect. */
function shownTest({ tests }) {
    return tests.toSorted((a, b) => Number(b.alarm) - Number(a.alarm) || b.effect - a.effect)[0];
}
/** `0.21 σ`, `0.21 JS` or `12% of rows`. */
function effectText(test, { kind }, alarm) {
    if (!test)
        return '–';
    if (test.test !== 'shape')
        return `${(0,report_numbers/* percent */.KN)(test.effect)} of rows`;
    return `${(0,report_numbers/* fixed */.Zu)(test.effect, (0,report_numbers/* decimalsApart */.j3)(2, [{ value: test.effect, limit: alarm }]))} ${unit(kind)}`;
}
/** The limit in the effect's own unit. */
function alarmText(test, { kind }, alarm) {
    if (test && test.test !== 'shape')
        return `${(0,report_numbers/* percent */.KN)(alarm)} of rows`;
    return `${(0,report_numbers/* asWritten */.qm)(alarm, 2)} ${unit(kind)}`;
}
/** The unit of a test's effect. */
const unitOf = (test, { kind }) => test && test.test !== 'shape' ? 'share of rows' : unit(kind);
const unit = (kind) => (kind === 'number' ? 'σ' : 'JS');
/** q value of a test, or a dash. */
const qText = (test) => (test ? (0,report_numbers/* probability */.E5)(test.q) : '–');
/** A column's name: code for inputs, plain for the model's answers. */
const nameOf = (feature, answers) => feature === answers ? 'predictions' : { code: feature.name };

;// CONCATENATED MODULE: ./build/steps/monitor-drift/report/time-words.js

const DAY = 86_400_000;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const month = (at) => MONTHS[at.getUTCMonth()];
const dayOf = (at) => `${at.getUTCDate()} ${month(at)}`;
/** Times of a window's ends, with seconds where it lasts less than ten minutes. */
function clocks({ from, to }) {
    const end = to.getTime() - from.getTime() < 600_000 ? 19 : 16;
    return [from.toISOString().slice(11, end), to.toISOString().slice(11, end)];
}
const midnight = (at) => at.getTime() % DAY === 0;
/** First and last day of a window. */
function days({ from, to }) {
    return [from, midnight(to) ? new Date(to.getTime() - 1) : to];
}
/** A window as a column's header: `18–24 June`, `10:02 to 10:07`. UTC. */
function windowName(window) {
    const { from, to } = window;
    const [first, last] = days(window);
    if (to.getTime() - from.getTime() < DAY)
        return clocks(window).join(' to ');
    if (dayOf(first) === dayOf(last))
        return dayOf(first);
    if (month(first) !== month(last))
        return `${dayOf(first)} to ${dayOf(last)}`;
    return `${first.getUTCDate()}–${dayOf(last)}`;
}
/** A window with its year, and its times where they are not midnights: `18–24 June 2001`. */
function windowInFull(window) {
    const { from, to } = window;
    const [start, end] = clocks(window);
    const year = days(window)[1].getUTCFullYear();
    if (midnight(from) && midnight(to))
        return `${windowName(window)} ${year}`;
    if (dayOf(from) === dayOf(to))
        return `${dayOf(from)} ${year}, ${start} to ${end} UTC`;
    return `${dayOf(from)}, ${start}, to ${dayOf(to)} ${year}, ${end} UTC`;
}
/** Start of a window, short: `18 Jun`, or `10:02` for windows below a day. */
function windowStart(window) {
    const { from, to } = window;
    return to.getTime() - from.getTime() < DAY ? clocks(window)[0] : `${from.getUTCDate()} ${month(from).slice(0, 3)}`;
}
/** Start of a window in a sentence: `18 June`, `10:02`. */
const windowSince = (window) => window.to.getTime() - window.from.getTime() < DAY ? clocks(window)[0] : dayOf(window.from);
/** What a window is called: week, day, hour or window. */
function windowNoun({ from, to }) {
    const hours = (to.getTime() - from.getTime()) / 3_600_000;
    return hours === 168 ? 'week' : hours === 24 ? 'day' : hours === 1 ? 'hour' : 'window';
}
/** `1 week`, `3 weeks`, in words up to twelve. */
const windows = (count, window) => `${(0,units/* inWords */.r4)(count)} ${windowNoun(window)}${count === 1 ? '' : 's'}`;

;// CONCATENATED MODULE: ./build/steps/monitor-drift/report/elsewhere.js



const moment = (at) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
const runLink = ({ name, url }) => (url === undefined ? { code: name } : { link: url, text: [{ code: name }] });
/** Where a window should have been compared, and there is no run to judge by: none ended, the newest failed, or it is too old. */
const withoutRun = ({ elsewhere }) => elsewhere && elsewhere.standing.state !== 'done' ? elsewhere : undefined;
/** The end of the title of a report without a run. */
const missingWords = ({ standing: { state } }) => state === 'failed'
    ? 'the monitoring run failed for '
    : state === 'late'
        ? 'the last monitoring run is too old for '
        : 'no monitoring run yet for ';
/** Why nothing is concluded. */
function whyNothing({ by, schedule, standing }) {
    const of = [' of ', { code: schedule.name }];
    if (standing.state === 'failed') {
        const reason = standing.run.reason ? [': ', standing.run.reason.replace(/\.$/, ''), '.'] : ['.'];
        return [
            { strong: [`${by}’s newest monitoring run failed`] },
            ` (${moment(standing.run.at)})`,
            ...reason,
            ' A run that failed found no drift and no absence of it.',
        ];
    }
    if (standing.state === 'late')
        return [
            { strong: [`${by}’s newest monitoring run`, ...of, ` is of ${moment(standing.run.at)}`] },
            `; one was due at ${moment(standing.due)}. What it found then says nothing of now.`,
        ];
    const due = standing.state === 'never' && standing.due ? [`; one was due at ${moment(standing.due)}`] : [];
    return [{ strong: [`No monitoring run`, ...of, ` has ended since ${moment(schedule.since)}`] }, ...due, '.'];
}
/** What to do when there is no run to judge by. */
function nextWithout({ by, schedule, standing }, place) {
    const run = 'run' in standing ? standing.run : undefined;
    return [
        ...(standing.state === 'failed' && run
            ? [['Look at the run ', runLink(run), '; the next one comes by the schedule.']]
            : []),
        ...(standing.state === 'never' && !standing.due ? [['Wait for the first run; its time is in ', place, '.']] : []),
        ...(standing.state === 'late' || (standing.state === 'never' && standing.due)
            ? [[`Look in ${by} whether the schedule `, { code: schedule.name }, ' is switched on, and what its runs did.']]
            : []),
        ['If requests are few enough for this machine, take ', { code: 'monitor.on' }, ' out of ', place, '.'],
    ];
}
/** Small print: who computed what, on which rows, and how that differs from what Sluice computes itself. */
function computedBy(decision, { elsewhere, counts, version, window }) {
    if (elsewhere?.standing.state !== 'done')
        return [];
    const { run } = elsewhere.standing;
    const predicted = decision.predictions ? '' : ' The answers were not compared.';
    const dropped = counts.rows - run.rows.inputs;
    return [
        `${elsewhere.by} compared ${(0,units/* many */._d)(counts.rows, 'row')} of ${windowInFull(window)} with what `,
        { code: version },
        ' was released on: the run ',
        runLink(run),
        '.',
        dropped > 0 ? ` Shapes are of the ${(0,report_numbers/* count */.U9)(run.rows.inputs)} rows without any missing cell.` : '',
        predicted,
    ].filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/report/quality.js



const STATES = {
    superior: ['✓', 'better'],
    'non-inferior': ['✓', 'no worse'],
    inferior: ['✗', 'worse'],
    inconclusive: ['?', "can't tell"],
};
/** Largest Δ in the wrong direction that is allowed, with its sign. */
const limitOf = (metric, margin) => ((0,metrics/* metricOf */.ak)(metric).better === 'higher' ? -margin : margin);
/** Writes a quality's numbers with the decimals of its interval, more where rounding would move a bound across the limit. */
function shownQuality({ metric, reference, live, low, high }, margin) {
    if (reference === undefined || live === undefined || low === undefined || high === undefined)
        return undefined;
    const limit = limitOf(metric, margin);
    const decimals = (0,report_numbers/* decimalsApart */.j3)((0,report_numbers/* decimalsFor */.Wm)((high - low) / 2), [
        { value: low, limit },
        { value: high, limit },
    ]);
    return {
        reference: (0,report_numbers/* fixed */.Zu)(reference, decimals),
        live: (0,report_numbers/* fixed */.Zu)(live, decimals),
        delta: (0,report_numbers/* signed */.x8)((0,report_numbers/* shownDifference */.vN)(live, reference, decimals), decimals),
        interval: (0,report_numbers/* interval */.YP)(low, high, decimals),
    };
}
/** The realised metric against its value at release, with what is known of outcomes. Nothing where no outcomes are configured. */
function qualityBlocks({ quality, before }, facts) {
    if (!quality)
        return why(facts);
    const margin = facts.monitor.no_worse_than;
    const shown = shownQuality(quality, margin);
    const [sign, word] = STATES[quality.state];
    const { better, title } = (0,metrics/* metricOf */.ak)(quality.metric);
    const left = (header) => ({ header, align: 'left' });
    const right = (header) => ({ header, align: 'right' });
    const row = [
        [{ nowrap: [`${sign} `, { strong: [word] }] }],
        [{ nowrap: [title] }],
        shown?.reference ?? numberOr(quality.reference),
        shown?.live ?? numberOr(quality.live),
        shown ? [{ strong: [shown.delta] }] : '–',
        shown ? [{ nowrap: [shown.interval] }] : '–',
        [{ nowrap: [`Δ ${better === 'higher' ? '> −' : '< +'}${(0,report_numbers/* asWritten */.qm)(margin)}`] }],
    ];
    const columns = [
        left('Verdict'),
        left('Metric'),
        right('At release'),
        right(windowName(facts.window)),
        right('Δ'),
        left('95% interval'),
        left('Required'),
    ];
    return [
        { kind: 'table', name: 'Quality', columns, rows: [row] },
        { kind: 'caption', text: [...outcomes(quality, facts), ...usual(quality, before, facts)] },
    ];
}
const numberOr = (value) => (value === undefined ? '–' : (0,report_numbers/* fixed */.Zu)(value, 4));
function outcomes({ n, reason }, { outcomes }) {
    const of = typeof outcomes === 'object' ? outcomes.of : n;
    const share = (0,report_numbers/* percent */.KN)(n / Math.max(1, of), 0);
    return [`On ${(0,report_numbers/* count */.U9)(n)} answers whose outcome is known by now (${share}).`, ...(reason ? [` Not judged: ${reason}.`] : [])];
}
/** Where it lay in the windows that passed: from three on. */
function usual({ metric }, before, { window }) {
    const values = before.flatMap(({ verdict, quality }) => (verdict === 'pass' && quality?.metric === metric ? [quality.value] : []));
    if (values.length < 3)
        return [];
    return [
        ` In the ${windows(values.length, window)} without drift it lay between ${(0,report_numbers/* fixed */.Zu)(Math.min(...values), 3)} and ${(0,report_numbers/* fixed */.Zu)(Math.max(...values), 3)}.`,
    ];
}
function why({ outcomes, monitor, window }) {
    const file = { code: monitor.actuals ?? '' };
    const noun = windowNoun(window);
    if (outcomes === 'off')
        return [];
    const text = outcomes === 'absent'
        ? ['Quality is not judged: ', file, ' is not there yet.']
        : outcomes === 'unkeyed'
            ? ['Quality is not judged: the requests do not carry the key columns, so no outcome in ', file, ' can be joined to them.']
            : ['Quality is not judged: ', file, ` knows no outcome of this ${noun} yet.`];
    return [{ kind: 'caption', text }];
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/report/alert.js







/** The box: why somebody must act, the deciding numbers bold. None when nothing changed. */
function alert_alert(decision, facts) {
    if (decision.verdict === 'pass')
        return undefined;
    const idle = withoutRun(facts);
    if (idle)
        return { level: 'warning', text: whyNothing(idle) };
    if (decision.verdict === 'inconclusive')
        return { level: 'warning', text: tooFew(decision, facts) };
    const drift = drifted(decision, facts);
    const loss = worse(decision, facts);
    return { level: 'warning', text: [...drift, ...(drift.length > 0 && loss.length > 0 ? [' '] : []), ...loss] };
}
function drifted({ inputs, predictions, failed, judged }, { monitor, window }) {
    const worst = inputs.find(({ verdict }) => verdict === 'drifted') ?? predictions;
    const test = worst && shownTest(worst);
    if (worst?.verdict !== 'drifted' || !test)
        return [];
    const often = failed > 1 ? [`${(0,report_numbers/* count */.U9)(failed)} of the last ${(0,report_numbers/* count */.U9)(judged)} ${windowNoun(window)}s were not steady. In this one `] : [];
    const by = test.test === 'shape' ? 'drifted by ' : test.test === 'missing' ? 'came or went missing in ' : 'had values never seen before in ';
    return [
        ...often,
        { strong: [nameOf(worst, predictions), ` ${by}${effectText(test, worst, monitor.alarm)}`] },
        ` (alarm at ${alarmText(test, worst, monitor.alarm)}).`,
    ];
}
function worse({ quality, worse }, { monitor }) {
    const shown = quality && shownQuality(quality, monitor.no_worse_than);
    if (!worse || !shown)
        return [];
    const { title, better } = (0,metrics/* metricOf */.ak)(quality.metric);
    const size = shown.delta.replace(/^[+−]/, '');
    return [
        { strong: [`The ${title} in production was ${size} ${better === 'higher' ? 'lower' : 'higher'}`] },
        ` than at release; ${(0,report_numbers/* asWritten */.qm)(monitor.no_worse_than)} is allowed.`,
    ];
}
function tooFew({ inputs, predictions }, { monitor, counts, version, environment, window }) {
    const least = (0,report_numbers/* count */.U9)(monitor.least_rows);
    if (counts.rows === 0)
        return [{ strong: [`No request reached `, { code: environment }] }, ` in this ${windowNoun(window)}; ${least} rows are needed.`];
    if (counts.rows < monitor.least_rows) {
        const detectable = inputs[0]?.detectable;
        const power = detectable === undefined ? '' : ` So few show only a shift of about ${detectable.toFixed(2)} σ or more.`;
        return [{ strong: [`Only ${(0,units/* many */._d)(counts.rows, 'row')}`] }, ` came in this ${windowNoun(window)}; ${least} are needed.${power}`];
    }
    if (counts.reference < monitor.least_rows)
        return [{ strong: [`The reference has only ${(0,units/* many */._d)(counts.reference, 'row')}`] }, `; ${least} are needed.`];
    if (inputs.length === 0)
        return [{ strong: ['No column of the reference was sent'] }, ', so nothing could be compared.'];
    const rows = predictions?.rows[1] ?? 0;
    return [{ strong: [{ code: version }, ` answered only ${(0,units/* many */._d)(rows, 'row')}`] }, `; ${least} are needed.`];
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/report/caption.js





const codes = (names) => (0,report_text/* listed */.KE)(names.slice(0, 8).map((name) => [{ code: name }]));
/** Requests of the window in words; rows where a request holds several. */
function requestsText({ requests, rows }) {
    return requests === rows ? (0,units/* many */._d)(requests, 'request') : `${(0,units/* many */._d)(rows, 'row')} in ${(0,units/* many */._d)(requests, 'request')}`;
}
/** Small print under the columns: how much was compared, by whom it was answered, and what was not compared. */
function caption(decision, facts) {
    const { counts, version, window, elsewhere } = facts;
    const local = [
        `${requestsText(counts)} of ${windowInFull(window)} against the ${(0,units/* many */._d)(counts.reference, 'row')} `,
        { code: version },
        ' was released on.',
        ...answers(facts),
        ...quiet(decision, facts),
        ...mistyped(facts),
    ];
    const text = [
        ...(elsewhere ? computedBy(decision, facts) : local),
        ...(facts.unsent.length > 0 && counts.rows > 0
            ? [elsewhere ? ' Shape not compared: ' : ' Not sent, so not compared: ', ...codes(facts.unsent), '.']
            : []),
        ...(facts.dates.length > 0 ? [' Dates move as time does and are not compared: ', ...codes(facts.dates), '.'] : []),
        ...(facts.unknown.length > 0 ? [' Sent, but not in the reference: ', ...codes(facts.unknown), '.'] : []),
        ...size(decision),
    ];
    return text.length === 0 ? [] : [{ kind: 'caption', text }];
}
function answers({ counts, version, predictions }) {
    const parts = [
        counts.others > 0 ? `${(0,report_numbers/* count */.U9)(counts.others)} were answered by another version` : '',
        counts.unanswered > 0 ? `${(0,report_numbers/* count */.U9)(counts.unanswered)} had no answer` : '',
    ].filter(Boolean);
    const none = predictions ? [] : [' The answers of ', { code: version }, ' have no reference, so they are not compared.'];
    if (parts.length === 0)
        return none;
    return [` ${parts.join(', ')}; predictions are those of `, { code: version }, ' alone.', ...none];
}
/** Only said when it is true of every column. */
function quiet({ inputs, verdict }, { columns }) {
    if (inputs.length === 0 || verdict === 'inconclusive')
        return [];
    const missing = [...columns.values()].some(({ live }) => live.nulls > 0);
    const unseen = inputs.some(({ tests }) => tests.some(({ test, effect }) => test === 'unseen' && effect > 0));
    if (!missing && !unseen)
        return [' Nothing is missing and no value is new.'];
    return missing ? [] : [' Nothing is missing.'];
}
const mistyped = ({ mistyped, counts }) => [...mistyped]
    .slice(0, 3)
    .flatMap(([name, cells]) => [
    ' ',
    { code: name },
    ` held a value of another kind in ${(0,units/* shareText */.Lu)(cells / counts.rows)} of the rows, counted as missing.`,
]);
function size({ inputs, predictions }) {
    const tests = [...inputs, ...(predictions ? [predictions] : [])].flatMap((feature) => feature.tests.filter(({ test }) => test === 'shape'));
    const all = tests.length > 1 && tests.every(({ q }) => q < 0.05);
    return all ? [' With this many rows every difference is significant (q), so only its size decides.'] : [];
}

// EXTERNAL MODULE: ./build/report/axis.js
var axis = __webpack_require__(32582);
;// CONCATENATED MODULE: ./build/steps/monitor-drift/report/history.js





/** All windows of the run, oldest first, this one last. */
function rowsOf({ before, inputs, predictions, quality, drifted, verdict }, { window, counts }) {
    const earlier = before.toReversed().map((record) => ({
        start: windowStart({ from: new Date(record.from), to: new Date(record.to) }),
        rows: record.rows,
        effects: new Map(record.columns.map(({ name, effect }) => [name, effect])),
        state: [...record.columns, ...(record.predictions ? [record.predictions] : [])].some((column) => column.verdict === 'drifted')
            ? 'drifted'
            : 'steady',
        quality: record.quality,
    }));
    const own = quality?.live === undefined ? undefined : { ...quality, outcomes: quality.n, value: quality.live };
    const effects = new Map([...inputs, ...(predictions ? [predictions] : [])].map(({ name, effect }) => [name, effect]));
    const now = {
        start: windowStart(window),
        rows: counts.rows,
        effects: verdict === 'inconclusive' ? new Map() : effects,
        state: drifted.length > 0 ? 'drifted' : verdict === 'inconclusive' ? 'too few rows' : 'steady',
        quality: own,
    };
    return [...earlier, now];
}
/** The fold "Every week": drift and quality of every window on record. */
function historyFold(decision, facts) {
    const rows = rowsOf(decision, facts);
    if (rows.length < 2)
        return [];
    const noun = windowNoun(facts.window);
    const worst = decision.inputs.find(({ verdict }) => verdict === 'drifted') ?? decision.inputs[0];
    const measured = rows.some(({ quality }) => quality !== undefined);
    const { metric } = facts.release;
    const right = (header) => ({ header, align: 'right' });
    const left = (header) => ({ header, align: 'left' });
    const columns = [
        left(`${noun[0].toUpperCase()}${noun.slice(1)} of`),
        right('Rows'),
        left('Drift'),
        ...(worst ? [right([{ code: worst.name }])] : []),
        ...(measured ? [right((0,metrics/* metricOf */.ak)(metric).title), right('Δ'), left('95% interval'), left('Quality')] : []),
    ];
    const cells = (row) => [
        [{ nowrap: [row.start] }],
        (0,report_numbers/* count */.U9)(row.rows),
        [{ nowrap: [`${SIGNS[row.state]} ${row.state}`] }],
        ...(worst ? [effectCell(row.effects.get(worst.name))] : []),
        ...(measured ? qualityCells(row.quality, facts) : []),
    ];
    return [
        {
            kind: 'fold',
            name: `every ${noun}`,
            summary: `Every ${noun}`,
            blocks: [{ kind: 'table', name: `Every ${noun}`, columns, rows: rows.map(cells) }, ...footnote(rows, facts)],
        },
    ];
}
const SIGNS = { drifted: '✗', steady: '✓', 'too few rows': '?' };
const effectCell = (effect) => (effect === undefined ? '–' : (0,report_numbers/* fixed */.Zu)(effect, 2));
function qualityCells(quality, { monitor, release }) {
    const { metric, value } = release;
    if (quality?.metric !== metric)
        return ['–', '–', '–', '–'];
    const shown = shownQuality({ metric, reference: value, live: quality.value, low: quality.low, high: quality.high }, monitor.no_worse_than);
    const [sign, word] = STATES[quality.state];
    return [
        shown?.live ?? (0,report_numbers/* fixed */.Zu)(quality.value, 4),
        shown?.delta ?? '–',
        [{ nowrap: [shown?.interval ?? '–'] }],
        [{ nowrap: [`${sign} ${word}`] }],
    ];
}
function footnote(rows, { release: { metric, value } }) {
    if (value === undefined || rows.every(({ quality }) => quality === undefined))
        return [];
    const known = rows.at(-1)?.quality?.outcomes;
    const last = known === undefined
        ? ''
        : ` Outcomes are known for ${(0,units/* many */._d)(known, 'row')} of the last one (${(0,report_numbers/* percent */.KN)(known / Math.max(1, rows.at(-1).rows), 0)}).`;
    return [{ kind: 'paragraph', text: `Δ is against the ${(0,metrics/* metricOf */.ak)(metric).title} at release, ${(0,report_numbers/* fixed */.Zu)(value, 4)}.${last}` }];
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/report/chart.js





/** Windows a chart needs to show a trend, and most that it has room for. */
const LEAST = 3;
const MOST = 20;
/** The worst column's effect over the windows against the alarm. */
function chart(decision, facts) {
    const worst = decision.inputs.find(({ verdict }) => verdict === 'drifted');
    if (!worst)
        return [];
    const points = rowsOf(decision, facts)
        .slice(-MOST)
        .flatMap((row) => (row.effects.has(worst.name) ? [{ start: row.start, effect: row.effects.get(worst.name) }] : []));
    if (points.length < LEAST)
        return [];
    const { alarm } = facts.monitor;
    const unit = unitOf(shownTest(worst), worst);
    const values = points.map(({ effect }) => Number(effect.toFixed(3)));
    return [
        {
            kind: 'chart',
            title: `Drift of ${worst.name} (${unit}), by ${windowNoun(facts.window)}`,
            xTitle: '',
            x: points.map(({ start }) => start),
            yTitle: unit,
            y: [0, (0,axis/* niceTop */.p)(Math.max(alarm, ...values))],
            series: [
                { form: 'bar', label: worst.name, values },
                { form: 'line', label: 'alarm', values: values.map(() => alarm) },
            ],
            height: 230,
            text: [
                'Bars: ',
                { code: worst.name },
                `, ${values.map((value) => (0,report_numbers/* fixed */.Zu)(value, 2)).join(', ')} ${unit}. Line: the alarm at ${(0,report_numbers/* asWritten */.qm)(alarm, 2)} ${unit}.`,
            ],
        },
    ];
}

// EXTERNAL MODULE: ./build/steps/buckets.js
var steps_buckets = __webpack_require__(86943);
;// CONCATENATED MODULE: ./build/steps/monitor-drift/report/buckets.js



/** Buckets of the reference and of the live window. Undefined for anything but numbers that differ. */
function bucketsOfPair({ reference, live }) {
    const kinds = [reference, live].map(sketch_sketch/* kindOf */.I);
    if (kinds.some((kind) => kind !== 'integer' && kind !== 'number'))
        return undefined;
    const whole = kinds.every((kind) => kind === 'integer');
    return (0,steps_buckets/* bucketsOf */.H)(valuesOf(reference), valuesOf(live), whole);
}
const valuesOf = (sketch) => ({ bins: (0,sketch_quantile/* binsOf */.II)(sketch), quantile: (p) => (0,sketch_quantile/* quantile */.YV)(sketch, p) ?? Number.NaN });

;// CONCATENATED MODULE: ./build/steps/monitor-drift/report/change.js








/** Three significant digits, and no digit of a whole number lost. */
function valueText(value) {
    if (!Number.isFinite(value))
        return '–';
    if (Number.isInteger(value))
        return (0,report_numbers/* fixed */.Zu)(value, 0);
    return (0,report_numbers/* fixed */.Zu)(value, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1))));
}
/** Describes one column. The model's answers go by their mean. */
function changeOf(feature, pair, isAnswers) {
    const { reference } = pair;
    if (pair.live.count === pair.live.nulls && feature.verdict !== 'drifted')
        return { reference: '–', live: '–' };
    const test = shownTest(feature);
    if (feature.verdict === 'drifted' && test?.test === 'missing')
        return both(pair, (sketch) => `${(0,units/* shareText */.Lu)(missing(sketch))} missing`);
    if (feature.verdict === 'drifted' && test?.test === 'unseen')
        return { reference: `0% ${newWords(feature, reference)}`, live: `${(0,units/* shareText */.Lu)(test.effect)} ${newWords(feature, reference)}` };
    if (feature.kind === 'category')
        return category(pair);
    if (feature.verdict !== 'drifted')
        return both(pair, (sketch) => (isAnswers ? mean(sketch) : `median ${valueText((0,sketch_quantile/* quantile */.YV)(sketch, 0.5) ?? Number.NaN)}`));
    const buckets = bucketsOfPair(pair);
    return !buckets || (!buckets.whole && movedAsAWhole(feature, pair)) ? both(pair, mean) : rangeGained(buckets);
}
const mean = (sketch) => `mean ${valueText((0,sketch_quantile/* momentsOf */.Zn)(sketch).mean)}`;
/** Whether most of the distance is a shift of the mean; else the values moved within their range, and a mean would hide it. */
function movedAsAWhole({ effect }, { reference, live }) {
    const before = (0,sketch_quantile/* momentsOf */.Zn)(reference);
    return Math.abs((0,sketch_quantile/* momentsOf */.Zn)(live).mean - before.mean) / before.sd >= effect / 2;
}
function rangeGained(buckets) {
    const { from, to, before, now } = (0,steps_buckets/* gained */.B)(buckets);
    const end = (value) => (0,report_numbers/* asWritten */.qm)(Number(value.toPrecision(3)));
    const range = from === to ? end(from) : `${end(from)}${from < 0 ? ' to ' : '–'}${end(to)}`;
    return { reference: `${(0,units/* shareText */.Lu)(before)} at ${range}`, live: `${(0,units/* shareText */.Lu)(now)} at ${range}` };
}
const missing = ({ nulls, count }) => (count > 0 ? nulls / count : 0);
const both = ({ reference, live }, text) => ({ reference: text(reference), live: text(live) });
const newWords = ({ kind }, { numbers }) => kind === 'number' && numbers ? `outside ${valueText(numbers.min)} to ${valueText(numbers.max)}` : 'new values';
/** The category whose share changed most. */
function category({ reference, live }) {
    const [before, now] = [(0,summarise/* categoriesOf */.SM)(reference).counts, (0,summarise/* categoriesOf */.SM)(live).counts];
    const share = (counts, { count, nulls }, name) => (counts.get(name) ?? 0) / Math.max(1, count - nulls);
    let most = { name: '', change: -1 };
    for (const name of new Set([...before.keys(), ...now.keys()])) {
        const change = Math.abs(share(now, live, name) - share(before, reference, name));
        if (change > most.change)
            most = { name, change };
    }
    if (most.change < 0)
        return { reference: '–', live: '–' };
    const shown = { code: (0,report_text/* clip */.$Q)(most.name, 24) };
    return {
        reference: [`${(0,units/* shareText */.Lu)(share(before, reference, most.name))} `, shown],
        live: [`${(0,units/* shareText */.Lu)(share(now, live, most.name))} `, shown],
    };
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/report/columns-table.js



/** Rows shown unfolded; drifted ones always are. */
const columns_table_MOST = 10;
const WORDS = { drifted: ['✗', 'drifted'], steady: ['✓', 'steady'], 'insufficient-data': ['?', 'too few rows'] };
/** Drifted columns, the answers, and the columns nearest to the alarm; the rest folded below. */
function columnsTable(decision, facts) {
    const { inputs, predictions } = decision;
    const drifted = inputs.filter(({ verdict }) => verdict === 'drifted');
    const others = inputs.filter(({ verdict }) => verdict !== 'drifted');
    const shown = [...drifted, ...(predictions ? [predictions] : []), ...others.slice(0, Math.max(0, columns_table_MOST - drifted.length - 1))];
    if (shown.length === 0)
        return [];
    return [table(shown, decision, facts)];
}
/** Columns that the table has no room for. */
function otherColumns(decision, facts) {
    const drifted = decision.inputs.filter(({ verdict }) => verdict === 'drifted').length;
    const rest = decision.inputs.slice(Math.max(drifted, columns_table_MOST - 1));
    if (rest.length === 0)
        return [];
    const summary = `${rest.length} more column${rest.length === 1 ? '' : 's'}, none of them drifted`;
    return [{ kind: 'fold', name: 'more columns', summary, blocks: [table(rest, decision, facts)] }];
}
function table(features, decision, facts) {
    const left = (header) => ({ header, align: 'left' });
    const right = (header) => ({ header, align: 'right' });
    return {
        kind: 'table',
        name: 'Columns',
        columns: [
            left('Verdict'),
            left('Column'),
            right('Effect'),
            right('Alarm at'),
            right('q'),
            ...(told(facts) ? [left('Reference'), left(windowName(facts.window))] : []),
        ],
        rows: features.map((feature) => row(feature, decision, facts)),
    };
}
/** Whether values are at hand: elsewhere only distances are. */
const told = ({ elsewhere }) => elsewhere === undefined;
function row(feature, { predictions }, facts) {
    const [sign, word] = WORDS[feature.verdict];
    const isDrifted = feature.verdict === 'drifted';
    const test = shownTest(feature);
    const effect = [{ nowrap: [effectText(test, feature, facts.monitor.alarm)] }];
    const pair = feature === predictions ? facts.predictions : facts.columns.get(feature.name);
    const change = pair ? changeOf(feature, pair, feature === predictions) : { reference: '–', live: '–' };
    return [
        [{ nowrap: isDrifted ? [`${sign} `, { strong: [word] }] : [`${sign} ${word}`] }],
        [nameOf(feature, predictions)],
        isDrifted ? [{ strong: effect }] : effect,
        [{ nowrap: [alarmText(test, feature, facts.monitor.alarm)] }],
        [{ nowrap: [qText(test)] }],
        ...(told(facts) ? [[{ nowrap: change.reference }], [{ nowrap: change.live }]] : []),
    ];
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/report/folds.js






/** Windows from which their own spread sets what is normal. */
const CALIBRATED = 19;
/** Everything that a reader may want and need not read. */
const folds = (decision, facts) => [
    ...otherColumns(decision, facts),
    ...historyFold(decision, facts),
    alarmFold(decision, facts),
    evidenceFold(facts),
];
function alarmFold(decision, facts) {
    const { monitor, window } = facts;
    const compared = decision.inputs.length + Number(decision.predictions !== undefined);
    const alarm = (0,report_numbers/* asWritten */.qm)(monitor.alarm, 2);
    const kinds = new Set([...decision.inputs, ...(decision.predictions ? [decision.predictions] : [])].map(({ kind }) => kind));
    const shape = [
        ...(kinds.has('category') ? [] : ['Shape of a number: Wasserstein distance from the reference in units of its standard deviation σ. ']),
        ...(kinds.has('category') && kinds.has('number')
            ? [
                'Shape of a number: Wasserstein distance from the reference in units of its standard deviation σ; of a category: Jensen–Shannon distance (JS, base 2). ',
            ]
            : []),
        ...(kinds.has('category') && !kinds.has('number')
            ? ['Shape of a category: Jensen–Shannon distance from the reference (JS, base 2). ']
            : []),
    ];
    const { windows: least, of } = monitor.issue_after;
    const bounds = facts.elsewhere
        ? ` ${facts.elsewhere.by} tells distances and shares; q is computed here from them and the numbers of rows, for shapes of numbers by a bound that errs on the side of no alarm.`
        : '';
    const text = [
        ...shape,
        `Alarm at ${alarm} and q ≤ 0.05 (Benjamini–Hochberg over ${(0,report_numbers/* count */.U9)(compared)} column${compared === 1 ? '' : 's'} × 3 tests: shape, missing, new values). An issue opens after ${least} of ${of} ${windowNoun(window)}${of === 1 ? '' : 's'} that ${least === 1 ? 'was' : 'were'} not steady.${bounds}`,
    ];
    return {
        kind: 'fold',
        name: 'how the alarm is set',
        summary: 'How the alarm is set',
        blocks: [{ kind: 'paragraph', text }, { kind: 'paragraph', text: calibration(decision, facts) }, ...otherFigures(decision, facts)],
    };
}
function calibration({ before, provisional, quality }, { window }) {
    const steady = before.filter(({ verdict }) => verdict === 'pass').length;
    const margin = quality?.reference === undefined
        ? ''
        : ` The interval of Δ counts the error of the value at release too, estimated from this ${windowNoun(window)}.`;
    const noun = windowNoun(window);
    if (!provisional)
        return `${(0,report_numbers/* count */.U9)(steady)} steady ${noun}s are on record, and a drifted one must also stand out among them.${margin}`;
    const have = steady === 0 ? `No steady ${noun} is` : `${windows(steady, window)} without drift ${steady === 1 ? 'is' : 'are'}`;
    return `${have[0].toUpperCase()}${have.slice(1)} on record. From ${CALIBRATED} on, their own spread sets what is normal; until then the alarm is provisional, and the closed-form spread is taken twice as wide.${margin}`;
}
/** PSI, KS and Cramér's V of the worst columns: what other tools would have said. */
function otherFigures(decision, facts) {
    const drifted = [...decision.inputs, ...(decision.predictions ? [decision.predictions] : [])].filter(({ verdict, shape }) => verdict === 'drifted' && shape);
    const shown = drifted.length > 0 ? drifted.slice(0, 5) : decision.inputs.filter(({ shape }) => shape).slice(0, 1);
    if (shown.length === 0)
        return [];
    const figures = [
        ['Population stability index', ({ shape }) => shape?.psi],
        ['Kolmogorov–Smirnov distance', ({ shape }) => shape?.ks],
        ['Cramér’s V', ({ shape }) => shape?.cramersV],
    ];
    const used = figures.filter(([, figure]) => shown.some((feature) => figure(feature) !== undefined));
    const row = (feature) => [
        [nameOf(feature, decision.predictions)],
        ...used.map(([, figure]) => (0,report_numbers/* fixed */.Zu)(figure(feature) ?? Number.NaN, 2)),
    ];
    const columns = [
        { header: `Also computed for ${windowName(facts.window)}`, align: 'left' },
        ...used.map(([header]) => ({ header, align: 'right' })),
    ];
    return [{ kind: 'table', name: 'Other figures', columns, rows: shown.map(row) }];
}
function evidenceFold({ evidence, version, window }) {
    const digest = (value) => ({ code: (0,kernel_digest/* short */.h0)(value) });
    return {
        kind: 'fold',
        name: 'evidence',
        summary: 'Evidence',
        blocks: [
            {
                kind: 'paragraph',
                text: [
                    'Registration ',
                    digest(evidence.registration),
                    ' → reference ',
                    digest(evidence.reference),
                    ` → this ${windowNoun(window)} `,
                    digest(evidence.window),
                    ' → this verdict ',
                    digest(evidence.own),
                    '. To check the chain: ',
                    { code: `npx sluice verify ${version}` },
                ],
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/report/next.js



/** `sluice.yml` at the line of `monitor`, linked at the commit where the repository has an address. */
function configPlace({ config, commit, run }) {
    const text = [{ code: config.path }, ...(config.line === undefined ? [] : [` line ${config.line}`])];
    if (!run.repositoryUrl || !commit)
        return { nowrap: text };
    const path = config.path.split('/').map(encodeURIComponent).join('/');
    return { link: `${run.repositoryUrl}/blob/${commit}/${path}${config.line === undefined ? '' : `#L${config.line}`}`, text };
}
/** What is or will be true, and what was done about it. */
function ifYouDoNothing(decision, facts) {
    const { act, failed } = decision;
    const { version, window, monitor, again } = facts;
    const noun = windowNoun(window);
    const start = decision.verdict === 'pass'
        ? [{ code: version }, ' goes on answering, and nothing is to be done.']
        : [{ strong: ['If you do nothing'] }, ', ', { code: version }, ' goes on answering.'];
    const done = again
        ? [` This ${noun} was judged before, so nothing was done again.`]
        : act === 'wait'
            ? [
                ` An issue opens once ${monitor.issue_after.windows} of ${monitor.issue_after.of} ${noun}s were not steady; so far ${failed} ${failed === 1 ? 'was' : 'were'}.`,
            ]
            : consequences(decision, facts);
    return { kind: 'paragraph', text: [...start, ...done] };
}
function consequences({ act, before, retrain }, { forge, window, monitor }) {
    const noun = windowNoun(window);
    if (act === 'raise') {
        const issue = forge
            ? ` This issue follows every ${noun} and closes itself after a ${noun} without drift.`
            : ' In a workflow, this report would now open an issue; here there is no GitHub to open it on.';
        const training = !retrain
            ? []
            : forge
                ? [' A retraining was started: ', { code: monitor.retrain_workflow }, '.']
                : [' And it would start ', { code: monitor.retrain_workflow }, '.'];
        return [issue, ...training];
    }
    if (act === 'settle' && before[0]?.verdict === 'fail')
        return [
            forge ? ' An open issue about drift is closed with this report.' : ' In a workflow, an open issue about drift would now be closed.',
        ];
    return act === 'none' ? [' An open issue about drift stays open.'] : [];
}
/** What to do: only things that exist. Nothing on pass. */
function next(decision, facts) {
    if (decision.verdict === 'pass')
        return [];
    const idle = withoutRun(facts);
    const items = idle
        ? nextWithout(idle, configPlace(facts))
        : decision.verdict === 'inconclusive'
            ? next_tooFew(facts)
            : changed(decision, facts);
    const opening = { kind: 'paragraph', text: [{ strong: ['Next'] }, ', one of these:'] };
    return [opening, { kind: 'numbered', items }];
}
const next_tooFew = (facts) => [
    [
        'If there should be more requests, look whether they reach ',
        { code: facts.environment },
        ': ',
        { code: 'npx sluice status' },
        ' shows what is served.',
    ],
    [
        'If there are no more, lengthen ',
        { code: 'monitor.window' },
        ' or lower ',
        { code: 'monitor.least_rows' },
        ' in ',
        configPlace(facts),
        '.',
    ],
];
/** Start of the run of windows in which a column drifted, up to this one. */
function since(name, { before }, { window }) {
    const drifted = ({ columns }) => columns.some((column) => column.name === name && column.verdict === 'drifted');
    const end = before.findIndex((record) => !drifted(record));
    const first = before.slice(0, end < 0 ? before.length : end).at(-1);
    return windowSince(first ? { from: new Date(first.from), to: new Date(first.to) } : window);
}
function changed(decision, facts) {
    const worst = decision.inputs.find(({ verdict }) => verdict === 'drifted');
    const pair = worst && facts.columns.get(worst.name);
    const name = worst ? { code: worst.name } : 'The data';
    const change = pair && changeOf(worst, pair, false);
    const seen = change
        ? [
            ` Drifted since ${since(worst.name, decision, facts)}; now `,
            ...[change.live].flat(),
            ', at release ',
            ...[change.reference].flat(),
            '.',
        ]
        : [];
    const retraining = decision.retrain && facts.forge
        ? ['look at the candidate of the retraining that was started.']
        : [
            'train on newer data. Change ',
            { code: 'data' },
            ' in ',
            { code: facts.config.path },
            ' on a branch and open a pull request, which is judged like any other.',
        ];
    return [
        ...(worst ? [[name, ' is wrong at its source: repair it there.', ...seen]] : []),
        [...(worst ? [name, ' is right and the world has changed: '] : ['The world has changed: ']), ...retraining],
        ...(decision.drifted.length > 0
            ? [
                [
                    'The change is harmless: raise ',
                    { code: 'monitor.alarm' },
                    ' in ',
                    configPlace(facts),
                    '; that change is reviewed like any other.',
                ],
            ]
            : [
                [
                    'The loss is acceptable: raise ',
                    { code: 'monitor.no_worse_than' },
                    ' in ',
                    configPlace(facts),
                    '; that change is reviewed like any other.',
                ],
            ]),
    ];
}

// EXTERNAL MODULE: ./build/kernel/escape.js
var kernel_escape = __webpack_require__(24577);
// EXTERNAL MODULE: ./build/steps/spark-lines.js
var spark_lines = __webpack_require__(53967);
;// CONCATENATED MODULE: ./build/steps/monitor-drift/report/spark.js





/** Columns that get bars. */
const spark_MOST = 2;
const NAME = 24;
/** Bars of the worst columns of numbers, reference above window. */
function sparkbars(decision, facts) {
    const pairs = decision.drifted.slice(0, spark_MOST).flatMap((name) => {
        const pair = facts.columns.get(name) ?? (name === 'predictions' ? facts.predictions : undefined);
        const buckets = pair && bucketsOfPair(pair);
        return buckets ? [{ name, buckets }] : [];
    });
    const window = windowName(facts.window);
    return pairs.map(({ name, buckets }) => ({
        kind: 'code',
        language: '',
        lines: (0,spark_lines/* sparkLines */.Z)((0,report_text/* clip */.$Q)((0,kernel_escape/* oneLine */.T)(name), NAME), 'reference', window, buckets),
    }));
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/report/title.js


/** Characters of a title that still fit one line. */
const title_MOST = 60;
/** Icon, verdict word and reason, on one line. */
function title(decision, facts) {
    const model = { code: (0,report_text/* clip */.$Q)(`${facts.model} ${facts.version}`, 32) };
    const idle = withoutRun(facts);
    if (idle)
        return { icon: '🟡', word: 'Inconclusive', text: [missingWords(idle), model] };
    if (decision.verdict === 'inconclusive')
        return { icon: '🟡', word: 'Inconclusive', text: ['too few requests to ', model] };
    if (decision.verdict === 'pass') {
        const recovered = decision.before[0]?.verdict === 'fail';
        return { icon: '✅', word: 'Pass', text: ['requests to ', model, recovered ? ' are steady again' : ' are steady'] };
    }
    return { icon: '⚠️', word: decision.drifted.length > 0 ? 'Drift' : 'Worse', text: title_changed(decision, model) };
}
function title_changed({ inputs, drifted, worse }, model) {
    const columns = inputs.filter(({ verdict }) => verdict === 'drifted').map(({ name }) => name);
    const [first] = columns;
    const got = worse ? [', and ', model, ' got worse'] : [];
    if (drifted.length === 0)
        return [model, ' answers worse than at release'];
    if (first === undefined)
        return worse ? [model, ' answers differently, and got worse'] : ['the answers of ', model, ' changed'];
    const more = columns.length > 1 ? ` and ${columns.length - 1} more` : '';
    const room = Math.max(12, title_MOST - (worse ? 44 : 24) - more.length);
    return [{ code: (0,report_text/* clip */.$Q)(first, room) }, `${more} changed`, ...got];
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/report.js










/** The report of a window, and the body of the issue: what changed, by how much, and what to do. */
function report(decision, facts) {
    return {
        // Every environment but the last has an issue of its own.
        marker: { kind: 'drift', model: facts.last ? facts.model : `${facts.model}/${facts.environment}`, commit: facts.commit },
        verdict: decision.verdict,
        title: title(decision, facts),
        alert: alert_alert(decision, facts),
        blocks: [
            ifYouDoNothing(decision, facts),
            ...columnsTable(decision, facts),
            ...sparkbars(decision, facts),
            ...caption(decision, facts),
            ...qualityBlocks(decision, facts),
            ...chart(decision, facts),
            ...next(decision, facts),
            ...folds(decision, facts),
        ],
        footer: (0,footer/* footer */.q)(facts.commit, facts.run),
    };
}

;// CONCATENATED MODULE: ./build/steps/monitor-drift/index.js









/** Compares a window of live requests with what the live version was released on, keeps one issue while they differ, and records the window. */
const monitorDrift = {
    name: 'monitor-drift',
    description: 'Compares what was asked and answered lately with what the live version was released on, and keeps one issue while it differs.',
    contract: () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(9097)]).then(__webpack_require__.bind(__webpack_require__, 69097)),
    async run(asked, loaded, ports, run) {
        await ports.workspace.remove('.sluice/evidence/monitor-drift.json');
        const gathered = await gather(loaded, asked, ports);
        const decision = decide(gathered.observed, gathered.monitor, gathered.records);
        const commit = (await ports.repository.head())?.commit;
        const record = { ...recordOf(loaded, gathered, decision), retrain: decision.retrain && ports.forge !== undefined };
        const evidence = (await evidenceOnRecord(gathered, ports)) ?? evidenceOf(gathered, record, commit);
        const facts = factsOf(loaded, gathered, { run, commit, evidence: evidence.digest, forge: ports.forge !== undefined });
        const document = report(decision, facts);
        let issue;
        // Acts before it records: killed in between, the next run acts again, and the issue is found by its marker.
        if (!gathered.recorded) {
            issue = await act(loaded.config.model, decision, document, gathered, ports, run);
            const files = {
                [gathered.path]: writeWindow({ ...record, evidence: evidence.digest }),
                [`evidence/${evidence.digest}.json`]: evidence.text,
            };
            await ports.records.append(files, `Watch ${loaded.config.model} ${gathered.live.name} in ${gathered.environment}: ${decision.verdict}`);
        }
        await (0,evidence_files/* writeStatement */.pc)(ports.workspace, evidence);
        return {
            verdict: decision.verdict,
            outputs: { issue: issue === undefined ? '' : String(issue), drifted: decision.drifted.join(',') },
            document,
            json: { ...record, act: decision.act, drifted: decision.drifted, issue },
            annotations: [],
            evidence,
        };
    },
};
/** The statement of a window that was judged before. */
async function evidenceOnRecord({ recorded }, { records }) {
    const text = recorded && (await records.read(`evidence/${recorded.evidence}.json`));
    return text === undefined ? undefined : (0,evidence/* readEvidence */.At)(text);
}


/***/ }),

/***/ 53967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sparkLines)
/* harmony export */ });
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);

const BARS = '▁▂▃▄▅▆▇█';
/** Three lines: values above their bars, the bars of before, and those of now, each after its name. Both rows of bars have one scale. */
function sparkLines(column, before, now, buckets) {
    const width = Math.max(column.length, before.length, now.length) + 4;
    const most = Math.max(...buckets.before, ...buckets.now);
    const bars = (shares) => shares.map((share) => BARS[Math.max(0, Math.ceil((share / most) * 8) - 1)]).join('');
    return [
        `${column.padEnd(width)}${ticks(buckets)}`,
        `${before.padEnd(width)}${bars(buckets.before)}`,
        `${now.padEnd(width)}${bars(buckets.now)}`,
    ];
}
/** Values under which their bars stand, as many as have room. */
function ticks({ low, width, before }) {
    const size = before.length;
    const decimals = width >= 1 ? 0 : Math.min(4, 1 - Math.floor(Math.log10(width)));
    const label = (i) => (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(low + i * width, decimals);
    const places = [...new Set([0, size / 4, size / 2, (3 * size) / 4, size - 1].map(Math.floor))];
    let line = '';
    for (const i of places) {
        const last = i === size - 1;
        if (line !== '' && line.length + 1 > (last ? i - label(i).length + 1 : i))
            continue;
        line = `${line.padEnd(last ? Math.max(0, i - label(i).length + 1) : i)}${label(i)}`;
    }
    return line;
}


/***/ })

};
