export const id = 5976;
export const ids = [5976];
export const modules = {

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


/***/ })

};
