export const id = 5807;
export const ids = [5807];
export const modules = {

/***/ 24577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must go
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Text without control characters (ANSI escapes, bidirectional overrides); line breaks become spaces, tabs stay. */
const oneLine = (text) => text.replace(/\r?\n|\r/g, ' ').replace(CONTROL, '');
/** A log line that the runner cannot mistake for a workflow command (`::add-mask::` and the older `##[`), control characters removed. */
const logLine = (text) => text.replace(CONTROL, '').replace(/^(\s*)(::|##\[)/, '$1\u200b$2');


/***/ }),

/***/ 85807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(25602);
// EXTERNAL MODULE: ./build/kernel/escape.js
var kernel_escape = __webpack_require__(24577);
;// CONCATENATED MODULE: ./build/report/html/inline.js


const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const MOST = 2000;
/** Text for element content and attribute values: one line, at most 2,000 characters, control characters removed. */
const escapeText = (text) => (0,report_text/* clip */.$Q)((0,kernel_escape/* oneLine */.T)(text.toWellFormed()), MOST).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
/** Running text as HTML. */
const inline = (text) => (0,report_text/* pieces */.IE)(text).map(piece).join('');
function piece(part) {
    if (typeof part === 'string')
        return escapeText(part);
    if ('code' in part)
        return `<code>${escapeText(part.code)}</code>`;
    if ('strong' in part)
        return `<strong>${inline(part.strong)}</strong>`;
    if ('nowrap' in part)
        return `<span class="nowrap">${inline(part.nowrap)}</span>`;
    if ('link' in part)
        return linked(part.link, part.text);
    return '<br>';
}
function linked(address, text) {
    const url = (0,report_text/* webAddress */.Dy)(address);
    return url === undefined ? inline(text) : `<a href="${escapeText(url)}" rel="noreferrer">${inline(text)}</a>`;
}

;// CONCATENATED MODULE: ./build/report/html/chart.js


const WIDTH = 760;
const EDGE = { left: 52, right: 16, top: 34, bottom: 48 };
const MARKS = ['circle', 'square', 'diamond'];
/** Bars and lines as inline SVG. Lines differ by mark as well as by colour; the words below say the same. */
function chartSvg(chart) {
    const height = chart.height + 40;
    const x = (0,d3_scale/* scaleBand */.WH)()
        .domain(chart.x.map((_, i) => i))
        .range([EDGE.left, WIDTH - EDGE.right])
        .padding(0.25);
    const y = (0,d3_scale/* scaleLinear */.m4)()
        .domain(chart.y)
        .range([height - EDGE.bottom, EDGE.top]);
    const middle = (i) => (x(i) ?? 0) + x.bandwidth() / 2;
    const ticks = y
        .ticks(6)
        .map((tick) => `<path class="grid" d="M${EDGE.left} ${at(y(tick))}H${WIDTH - EDGE.right}"/><text x="${EDGE.left - 8}" y="${at(y(tick) + 4)}" text-anchor="end">${tick}</text>`);
    const labels = chart.x.map((value, i) => `<text x="${at(middle(i))}" y="${height - EDGE.bottom + 18}" text-anchor="middle">${escapeText(String(value))}</text>`);
    const series = chart.series.map(({ form, values }, s) => form === 'bar' ? bars(values, (i) => x(i) ?? 0, x.bandwidth(), y, s) : line(values, middle, y, s));
    return `<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" role="img" aria-label="${escapeText(chart.title)}">
<text x="${EDGE.left}" y="16" font-weight="600">${escapeText(chart.title)}</text>${legend(chart)}
${ticks.join('')}${series.join('')}
<path class="axis" fill="none" d="M${EDGE.left} ${EDGE.top}V${height - EDGE.bottom}H${WIDTH - EDGE.right}"/>${labels.join('')}
<text class="soft" x="${(EDGE.left + WIDTH) / 2}" y="${height - 8}" text-anchor="middle">${escapeText(chart.xTitle)}</text>
</svg>`;
}
const at = (value) => (Number.isFinite(value) ? value.toFixed(1) : '0');
function bars(values, start, width, y, s) {
    const zero = y(Math.max(0, y.domain()[0] ?? 0));
    return values
        .map((value, i) => `<rect class="s${s}" x="${at(start(i))}" y="${at(Math.min(y(value), zero))}" width="${at(width)}" height="${at(Math.abs(zero - y(value)))}"/>`)
        .join('');
}
function line(values, middle, y, s) {
    const known = values.map((value, i) => ({ value, i })).filter(({ value }) => Number.isFinite(value));
    const path = known.map(({ value, i }) => `${at(middle(i))} ${at(y(value))}`).join('L');
    return `<path class="s${s}" d="M${path}"/>${known.map(({ value, i }) => mark(s, middle(i), y(value))).join('')}`;
}
function mark(s, x, y) {
    const shape = MARKS[s % MARKS.length];
    if (shape === 'circle')
        return `<circle class="s${s}" cx="${at(x)}" cy="${at(y)}" r="3.5"/>`;
    const turn = shape === 'diamond' ? ` transform="rotate(45 ${at(x)} ${at(y)})"` : '';
    return `<rect class="s${s}" x="${at(x - 3.5)}" y="${at(y - 3.5)}" width="7" height="7"${turn}/>`;
}
function legend({ series }) {
    const step = 130;
    return series
        .map(({ form, label }, s) => {
        const x = WIDTH - EDGE.right - step * (series.length - s);
        return `${form === 'bar' ? `<rect class="s${s}" x="${x}" y="7" width="12" height="10"/>` : mark(s, x + 6, 12)}<text x="${x + 18}" y="16">${escapeText(label.slice(0, 16))}</text>`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./build/report/html/forest.js



const forest_WIDTH = 760;
const NAMES = 170;
const ROW = 18;
const TOP = 56;
/** More would be a picture nobody reads; the table holds all. */
const forest_MOST = 300;
/** A line for each interval, with its estimate, zero, and the limit; those that block have a cross. */
function forestSvg({ title, xTitle, limit, intervals }) {
    const drawn = intervals.slice(0, forest_MOST);
    const values = [0, limit.value, ...drawn.flatMap(({ low, high }) => [low, high])].filter(Number.isFinite);
    const x = (0,d3_scale/* scaleLinear */.m4)()
        .domain([Math.min(...values), Math.max(...values)])
        .nice()
        .range([NAMES, forest_WIDTH - 20]);
    const height = TOP + drawn.length * ROW + 36;
    const foot = height - 30;
    const ticks = x
        .ticks(7)
        .map((tick) => `<path class="grid" d="M${forest_at(x(tick))} ${TOP - 6}V${foot}"/><text x="${forest_at(x(tick))}" y="${TOP - 12}" text-anchor="middle">${tick < 0 ? '−' : ''}${Math.abs(tick)}</text>`);
    const rows = drawn.map((interval, i) => row(interval, x, TOP + i * ROW + ROW / 2));
    const left = intervals.length > forest_MOST ? ` The first ${forest_MOST} of ${intervals.length}.` : '';
    return `<svg viewBox="0 0 ${forest_WIDTH} ${height}" width="${forest_WIDTH}" role="img" aria-label="${escapeText(`${title}.${left}`)}">
<text x="0" y="16" font-weight="600">${escapeText(`${title}${left && `.${left}`}`)}</text>
${ticks.join('')}<path class="axis" d="M${forest_at(x(0))} ${TOP - 6}V${foot}"/><path class="limit" d="M${forest_at(x(limit.value))} ${TOP - 6}V${foot}"/>
${rows.join('\n')}
<text x="${forest_at(x(limit.value))}" y="${foot + 16}" text-anchor="middle">${escapeText(limit.label)}</text><text class="soft" x="${forest_WIDTH - 20}" y="${foot + 16}" text-anchor="end">${escapeText(xTitle)}</text>
</svg>`;
}
const forest_at = (value) => value.toFixed(1);
function row({ label, low, value, high, blocks }, x, y) {
    if (![low, value, high].every(Number.isFinite))
        return '';
    const state = blocks ? 'harm' : 'kept';
    return `<text x="${NAMES - 12}" y="${forest_at(y + 4)}" text-anchor="end">${escapeText((0,report_text/* clip */.$Q)(blocks ? `✗ ${label}` : label, 24))}</text><path class="${state}" stroke-width="1.5" d="M${forest_at(x(low))} ${forest_at(y)}H${forest_at(x(high))}"/><circle class="${state}" cx="${forest_at(x(value))}" cy="${forest_at(y)}" r="3.5"/>`;
}

;// CONCATENATED MODULE: ./build/report/html/blocks.js




/** Blocks as HTML. Folds are sections that stand open, so that a print has them. */
const blocks = (all) => all.map(htmlOf).join('\n');
function htmlOf(block) {
    switch (block.kind) {
        case 'paragraph':
            return `<p>${inline(block.text)}</p>`;
        case 'caption':
            return `<p class="caption">${inline(block.text)}</p>`;
        case 'table':
            return table(block);
        case 'bullets':
            return `<ul>${items(block.items)}</ul>`;
        case 'numbered':
            return `<ol>${items(block.items)}</ol>`;
        case 'code':
            return `<pre tabindex="0"><code>${block.lines.map((line) => codeLine(line, block.language)).join('\n')}</code></pre>`;
        case 'chart':
            return `<figure tabindex="0">${chartSvg(block)}<figcaption>${inline(block.text)}</figcaption></figure>`;
        case 'forest':
            return `<figure tabindex="0">${forestSvg(block)}<figcaption>${inline(block.text)}</figcaption></figure>`;
        case 'fold':
            return fold(block);
        case 'page':
            return blocks(block.blocks);
    }
}
const items = (texts) => texts.map((text) => `<li>${inline(text)}</li>`).join('');
const fold = ({ summary, blocks: inside }) => `<details open><summary><h2>${inline(summary)}</h2></summary>\n${blocks(inside)}\n</details>`;
function codeLine(line, language) {
    const text = escapeText(line);
    if (language !== 'diff' || !/^[+-]/.test(line))
        return text;
    return line.startsWith('+') ? `<ins>${text}</ins>` : `<del>${text}</del>`;
}
function table({ name, columns, rows }) {
    const label = name ?? (columns[0] && (0,report_text/* plainText */.wh)(columns[0].header)) ?? 'Table';
    const align = (i) => (columns[i]?.align === 'right' ? ' class="number"' : '');
    const names = columns.findIndex(({ header }) => (0,report_text/* plainText */.wh)(header) !== 'Verdict');
    const head = columns.map(({ header }, i) => `<th scope="col"${align(i)}>${inline(header)}</th>`).join('');
    const row = (cells) => cells
        .map((cell, i) => i === names ? `<th scope="row"${align(i)}>${inline(cell)}</th>` : `<td${cellClass(cell, align(i))}>${inline(cell)}</td>`)
        .join('');
    return `<div class="wide" role="region" aria-label="${escapeText(label)}" tabindex="0"><table><caption${name === undefined ? ' class="unseen"' : ''}>${escapeText(label)}</caption><thead><tr>${head}</tr></thead><tbody>${rows
        .map((cells) => `<tr>${row(cells)}</tr>`)
        .join('\n')}</tbody></table></div>`;
}
/** Colour for what the sign and its word say already. */
function cellClass(cell, otherwise) {
    const states = { '✓': 'good', '✗': 'bad', '?': 'open' };
    const state = /^[✓✗?] /.test((0,report_text/* plainText */.wh)(cell)) ? states[(0,report_text/* plainText */.wh)(cell)[0] ?? ''] : undefined;
    return state === undefined ? otherwise : ` class="${state}"`;
}

;// CONCATENATED MODULE: ./build/report/html/style.js
/** The page's only style sheet: system fonts, light and dark, and print. Contrast is 4.5 to 1 or better in both schemes. */
const STYLE = `
:root{--text:#1f2328;--soft:#59636e;--line:#d1d9e0;--paper:#fff;--band:#f6f8fa;--good:#1a7f37;--bad:#cf222e;--open:#9a6700;--link:#0969da;--first:#2f6fd6;--second:#b35900;--third:#6e7781}
@media(prefers-color-scheme:dark){:root{--text:#f0f6fc;--soft:#9198a1;--line:#3d444d;--paper:#0d1117;--band:#151b23;--good:#3fb950;--bad:#f85149;--open:#d29922;--link:#4493f8;--first:#4c8dff;--second:#f08a38;--third:#9198a1}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}
main,footer{max-width:960px;margin:0 auto;padding:0 24px}
header{border-bottom:1px solid var(--line);border-top:6px solid var(--soft);padding:20px 0 12px;margin-bottom:20px}
header.pass{border-top-color:var(--good)}header.fail,header.error{border-top-color:var(--bad)}header.inconclusive{border-top-color:var(--open)}
.verdict{margin:0;font-weight:600;color:var(--soft)}
h1{font-size:1.75rem;line-height:1.25;margin:4px 0 0}
h2{font-size:1.15rem;line-height:1.3;display:inline;margin:0}
p,ul,ol,figure{margin:0 0 16px}
.alert{border-left:4px solid var(--open);padding:2px 16px;margin:0 0 16px;background:var(--band)}
.alert p{margin:8px 0}.alert.caution{border-color:var(--bad)}
.caption,figcaption{font-size:.85rem;color:var(--soft)}
.wide{overflow-x:auto;margin:0 0 16px}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.93rem}
caption{text-align:left;font-weight:600;padding:0 0 6px}
th,td{border:1px solid var(--line);padding:6px 12px;text-align:left;vertical-align:top}
caption.unseen{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
thead th{background:var(--band)}tbody th{font-weight:400}
.number{text-align:right}.nowrap{white-space:nowrap}
td.good{color:var(--good)}td.bad{color:var(--bad)}td.open{color:var(--open)}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono",monospace;background:var(--band);padding:.1em .25em;border-radius:4px;overflow-wrap:anywhere}
pre{background:var(--band);padding:12px 16px;overflow-x:auto;border-radius:6px;margin:0 0 16px;line-height:1.45}
pre code{background:none;padding:0;overflow-wrap:normal}
ins{color:var(--good);text-decoration:none}del{color:var(--bad);text-decoration:none}
details{border-top:1px solid var(--line);padding:14px 0 2px}
summary{cursor:pointer;margin-bottom:12px}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
figure{overflow-x:auto}
svg{max-width:100%;min-width:620px;height:auto;display:block;margin-bottom:8px;font-family:inherit}
svg text{fill:var(--text);font-size:12px}svg .soft{fill:var(--soft)}
.axis{stroke:var(--soft)}.grid{stroke:var(--line)}.limit{stroke:var(--bad);stroke-dasharray:5 4}
.s0{fill:var(--first);stroke:var(--first)}.s1{fill:var(--second);stroke:var(--second)}.s2{fill:var(--third);stroke:var(--third)}
path.s0,path.s1,path.s2{fill:none;stroke-width:2.5}
.harm{stroke:var(--bad);fill:var(--bad)}.kept{stroke:var(--first);fill:var(--first)}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:.85rem;padding-top:12px;margin-top:16px}
@media(max-width:480px){main,footer{padding:0 14px}h1{font-size:1.4rem}th,td{padding:5px 8px}}
@media print{body{font-size:11pt}.wide,pre{overflow:visible}pre{white-space:pre-wrap}details,tr,figure{break-inside:avoid}details{break-inside:auto}a{color:inherit}}
`;

;// CONCATENATED MODULE: ./build/report/html.js




/** Renders a document as one self-contained page: no network, no script, light and dark, printable, every row and every plot. */
function renderHtml(document) {
    const { title, alert, footer, verdict, marker } = document;
    const name = `${title.word}: ${(0,report_text/* plainText */.wh)(title.text)}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(name)} · ${escapeText(marker.model)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header class="${verdict}">
<p class="verdict"><span aria-hidden="true">${title.icon}</span> ${escapeText(title.word)}</p>
<h1>${inline(title.text)}</h1>
</header>
${alert ? `<section class="alert ${alert.level}" aria-label="${alert.level === 'caution' ? 'Caution' : 'Warning'}"><p>${inline(alert.text)}</p></section>` : ''}
${blocks(document.blocks)}
</main>
<footer><p>${inline(footer)}</p></footer>
</body>
</html>
`;
}


/***/ }),

/***/ 13920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _kernel_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24577);

/** The pieces of a text; a bare string is one piece. */
const pieces = (text) => (typeof text === 'string' ? [text] : text);
/** The words of a text without any markup, on one line, control characters removed. */
const plainText = (text) => pieces(text)
    .map((piece) => {
    if (typeof piece === 'string')
        return (0,_kernel_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(piece);
    if ('code' in piece)
        return (0,_kernel_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(piece.code);
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
