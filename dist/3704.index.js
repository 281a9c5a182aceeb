export const id = 3704;
export const ids = [3704];
export const modules = {

/***/ 91323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(25602);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
;// CONCATENATED MODULE: ./build/report/html/inline.js

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const MOST = 2000;
/** Text for element content and attribute values: one line, at most 2,000 characters, control characters removed. */
const escapeText = (text) => (0,report_text/* tidy */.DZ)(text, MOST).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
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

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/report/html/frame.js


/** Size of one plot in SVG units: three stand side by side on a wide page, one fills a telephone. */
const SIZE = { width: 340, height: 292 };
/** Where the data lie. */
const INSIDE = { left: 44, right: 322, top: 28, bottom: 250 };
/** A length or a place in SVG units. */
const frame_at = (value) => (Number.isFinite(value) ? String(Math.round(value * 10) / 10) : '0');
/** Grid, axes with round ticks and titles around `inside`, which is drawn with the scales of both axes. */
function frame_frame(name, x, y, inside) {
    const across = (0,d3_scale/* scaleLinear */.m4)(span(x), [INSIDE.left, INSIDE.right]);
    const up = (0,d3_scale/* scaleLinear */.m4)(span(y), [INSIDE.bottom, INSIDE.top]);
    const [columns, rows] = [ticks(across, x), ticks(up, y)];
    const grid = [
        ...columns.map(({ place }) => `M${frame_at(place)} ${INSIDE.top}V${INSIDE.bottom}`),
        ...rows.map(({ place }) => `M${INSIDE.left} ${frame_at(place)}H${INSIDE.right}`),
    ];
    const labels = [
        ...columns.map(({ place, text }) => `<text class="soft" x="${frame_at(place)}" y="${INSIDE.bottom + 16}" text-anchor="middle">${text}</text>`),
        ...rows.map(({ place, text }) => `<text class="soft" x="${INSIDE.left - 6}" y="${frame_at(place + 4)}" text-anchor="end">${text}</text>`),
    ];
    return `<svg class="plot" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${escapeText(name)}">
<path class="grid" d="${grid.join('')}"/>${inside({ x: across, y: up })}
<path class="axis" fill="none" d="M${INSIDE.left} ${INSIDE.top}V${INSIDE.bottom}H${INSIDE.right}"/>${labels.join('')}
<text x="0" y="13">${escapeText(y.title)}</text><text x="${INSIDE.right}" y="${INSIDE.bottom + 36}" text-anchor="end">${escapeText(x.title)}</text>
</svg>`;
}
/** The range of an axis; one around the value where it is empty. */
const span = ({ range: [low, high] }) => Number.isFinite(low) && Number.isFinite(high) && high > low ? [low, high] : [(low || 0) - 0.5, (low || 0) + 0.5];
function ticks(scale, { unit }) {
    const largest = Math.max(...scale.domain().map(Math.abs));
    const write = scale.tickFormat(5, unit === 'percent' ? '%' : largest >= 1e5 || largest < 1e-3 ? '~s' : undefined);
    return scale.ticks(5).map((tick) => ({ place: scale(tick), text: escapeText(write(tick)) }));
}

// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(76879);
;// CONCATENATED MODULE: ./build/report/html/series.js


const series_MARKS = [d3_shape/* symbolCircle */.hK, d3_shape/* symbolSquare */.yD, d3_shape/* symbolDiamond */.j];
/** Shades of a density: enough to see a ridge, few enough for one path each. */
const SHADES = 5;
/** One series as SVG. Values that are not finite are left out. */
function seriesSvg(series, scales) {
    switch (series.form) {
        case 'line':
        case 'step':
            return path(series.points, series.style, scales, series.form === 'step');
        case 'intervals':
            return intervals(series.points, series.style, scales);
        case 'histogram':
            return histogram(series.shares, series.style, scales);
        case 'density':
            return density(series.counts, series.columns, series.style);
        case 'dots':
            return dots(series.points, series.style, scales);
    }
}
/** The mark of a style: circle, square or diamond. */
const markSvg = (style, x, y, size = 44) => `<path class="mark s${style}" transform="translate(${frame_at(x)} ${frame_at(y)})" d="${(0,d3_shape/* symbol */.HR)(series_MARKS[style], size).digits(1)() ?? ''}"/>`;
const known = (points) => points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
function path(points, style, { x, y }, step) {
    const draw = (0,d3_shape/* line */.n8)((point) => x(point[0]), (point) => y(point[1])).digits(1);
    return `<path class="line s${style}" d="${(step ? draw.curve(d3_shape/* curveStepAfter */.UP) : draw)(known(points)) ?? ''}"/>`;
}
function intervals(points, style, { x, y }) {
    const whole = points.filter((point) => Object.values(point).every(Number.isFinite));
    const whiskers = whole.map((point) => `M${frame_at(x(point.x))} ${frame_at(y(point.low))}V${frame_at(y(point.high))}`).join('');
    const joined = path(whole.map((point) => [point.x, point.y]), style, { x, y }, false);
    return `<path class="whisker s${style}" d="${whiskers}"/>${joined}${whole.map((point) => markSvg(style, x(point.x), y(point.y), 30)).join('')}`;
}
function histogram(shares, style, { y }) {
    const width = (INSIDE.right - INSIDE.left) / Math.max(1, shares.length);
    const corners = [...shares, shares.at(-1) ?? 0];
    const outline = (0,d3_shape/* line */.n8)((_, i) => INSIDE.left + i * width, (share) => y(share))
        .curve(d3_shape/* curveStepAfter */.UP)
        .digits(1);
    const filled = (0,d3_shape/* area */.Wc)()
        .x((_, i) => INSIDE.left + i * width)
        .y0(INSIDE.bottom)
        .y1((share) => y(share))
        .curve(d3_shape/* curveStepAfter */.UP)
        .digits(1);
    return `<path class="area s${style}" d="${filled(corners) ?? ''}"/><path class="line thin s${style}" d="${outline(corners) ?? ''}"/>`;
}
function density(counts, columns, style) {
    const most = Math.max(1, ...counts);
    const [width, height] = [(INSIDE.right - INSIDE.left) / columns, (INSIDE.bottom - INSIDE.top) / columns];
    const shades = Array.from({ length: SHADES }, () => '');
    counts.forEach((count, i) => {
        if (!(count > 0))
            return;
        const shade = Math.min(SHADES - 1, Math.floor((SHADES * Math.log1p(count)) / Math.log1p(most)));
        const [column, row] = [Math.floor(i / columns), i % columns];
        shades[shade] +=
            `M${frame_at(INSIDE.left + column * width)} ${frame_at(INSIDE.bottom - (row + 1) * height)}h${frame_at(width)}v${frame_at(height)}h${frame_at(-width)}z`;
    });
    return shades.map((d, shade) => (d === '' ? '' : `<path class="cell shade${shade} s${style}" d="${d}"/>`)).join('');
}
function dots(points, style, { x, y }) {
    const circles = known(points).map(([a, b]) => `M${frame_at(x(a))} ${frame_at(y(b))}h0`);
    return `<path class="dots s${style}" d="${circles.join('')}"/>`;
}

;// CONCATENATED MODULE: ./build/report/html/forest.js






const forest_WIDTH = 760;
/** Where the intervals lie, between the names and the numbers. */
const forest_INSIDE = { left: 150, right: 610 };
const ROW = 19;
const TOP = 66;
/** More would be a picture nobody reads; the table holds all. */
const forest_MOST = 300;
/** Share of the bounds that the axis holds at least: arrows lead to the rest, so that a few wide intervals do not squeeze the others. */
const HELD = 0.95;
/** A line for each interval, with its estimate and bounds, zero, and the limit; those that block have a cross, a square and a bad colour. */
function forestSvg({ title, xTitle, limit, intervals }) {
    const drawn = intervals.slice(0, forest_MOST);
    const x = (0,d3_scale/* scaleLinear */.m4)(domain(limit.value, drawn), [forest_INSIDE.left, forest_INSIDE.right]);
    const height = TOP + drawn.length * ROW + 12;
    const foot = TOP + drawn.length * ROW;
    const decimals = (0,numbers/* decimalsFor */.Wm)(median(drawn.map(({ low, high }) => (high - low) / 2)));
    const left = intervals.length > forest_MOST ? `. The first ${forest_MOST} of ${intervals.length}` : '';
    return `<svg class="forest" viewBox="0 0 ${forest_WIDTH} ${height}" width="${forest_WIDTH}" role="img" aria-label="${escapeText(title + left)}">
<text x="0" y="16" font-weight="600">${escapeText(title + left)}</text>
<text x="${frame_at(x(limit.value))}" y="${TOP - 28}" text-anchor="middle">${escapeText(limit.label)}</text>${beyond(limit.value, x, foot)}${axis(x, foot)}<path class="axis" d="M${frame_at(x(0))} ${TOP - 6}V${foot}"/><path class="limit" d="M${frame_at(x(limit.value))} ${TOP - 6}V${foot}"/>
${drawn.map((interval, i) => row(interval, x, TOP + i * ROW + ROW / 2, decimals)).join('\n')}
<text class="soft" x="${forest_WIDTH}" y="${TOP - 13}" text-anchor="end">${escapeText(xTitle)}</text>
</svg>`;
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
/** Zero, the limit, every interval that blocks, and nearly all bounds of the others. */
function domain(limit, intervals) {
    const known = intervals.filter(({ low, high }) => Number.isFinite(low) && Number.isFinite(high));
    const blocking = known.filter(({ blocks }) => blocks);
    const held = (bounds) => bounds[Math.min(bounds.length - 1, Math.ceil(HELD * bounds.length))] ?? 0;
    const lows = known.map(({ low }) => low).sort((a, b) => b - a);
    const highs = known.map(({ high }) => high).sort((a, b) => a - b);
    const low = Math.min(0, limit, held(lows), ...blocking.map((each) => each.low));
    const high = Math.max(0, limit, held(highs), ...blocking.map((each) => each.high));
    const air = (high - low || 1) * 0.03;
    return [low - air, high + air];
}
/** The side of the limit where no interval should lie. */
function beyond(limit, x, foot) {
    const [from, to] = limit < 0 ? [forest_INSIDE.left, x(limit)] : [x(limit), forest_INSIDE.right];
    return `<rect class="beyond" x="${frame_at(from)}" y="${TOP - 6}" width="${frame_at(Math.max(0, to - from))}" height="${foot - TOP + 6}"/>`;
}
const axis = (x, foot) => x
    .ticks(6)
    .map((tick) => `<path class="grid" d="M${frame_at(x(tick))} ${TOP - 6}V${foot}"/><text class="soft" x="${frame_at(x(tick))}" y="${TOP - 13}" text-anchor="middle">${escapeText(x.tickFormat(6, tick === 0 ? 'f' : '+f')(tick))}</text>`)
    .join('');
function row({ label, low, value, high, blocks }, x, y, decimals) {
    if (![low, value, high].every(Number.isFinite))
        return '';
    const state = blocks ? 'harm' : 'kept';
    const [start, end] = [Math.max(forest_INSIDE.left, x(low)), Math.min(forest_INSIDE.right, x(high))];
    const arrows = [x(low) < forest_INSIDE.left ? arrow(forest_INSIDE.left, y, 1) : '', x(high) > forest_INSIDE.right ? arrow(forest_INSIDE.right, y, -1) : ''].join('');
    const middle = x(value);
    const mark = middle < forest_INSIDE.left || middle > forest_INSIDE.right ? '' : markSvg(blocks ? 1 : 0, middle, y, 40);
    return `<text x="${forest_INSIDE.left - 10}" y="${frame_at(y + 4)}" text-anchor="end">${escapeText((0,report_text/* clip */.$Q)(blocks ? `✗ ${label}` : label, 22))}</text><g class="${state}"><path stroke-width="1.5" fill="none" d="M${frame_at(start)} ${frame_at(y)}H${frame_at(Math.max(start, end))}${arrows}"/>${mark}</g><text class="soft" x="${forest_WIDTH}" y="${frame_at(y + 4)}" text-anchor="end">${(0,numbers/* interval */.YP)(low, high, decimals)}</text>`;
}
/** The tip of an interval that goes on beyond the axis; `way` is where its feet point. */
const arrow = (x, y, way) => `M${frame_at(x + 5 * way)} ${frame_at(y - 4)}L${frame_at(x)} ${frame_at(y)}L${frame_at(x + 5 * way)} ${frame_at(y + 4)}`;

;// CONCATENATED MODULE: ./build/report/html/table.js


/** Rows beyond which a table scrolls on the screen, its header in sight; a print has them all. */
const TALL = 24;
/** A table with a caption and scoped headers, in a group of its own that scrolls by keyboard: no landmark, of which a page has few. */
function tableHtml({ name, columns, rows }) {
    const label = name ?? (columns[0] && (0,report_text/* plainText */.wh)(columns[0].header)) ?? 'Table';
    const align = (i) => (columns[i]?.align === 'right' ? ' class="number"' : '');
    const names = columns.findIndex(({ header }) => (0,report_text/* plainText */.wh)(header) !== 'Verdict');
    const head = columns.map(({ header }, i) => `<th scope="col"${align(i)}>${inline(header)}</th>`).join('');
    const row = (cells) => cells
        .map((cell, i) => i === names ? `<th scope="row"${align(i)}>${inline(cell)}</th>` : `<td${cellClass(cell, align(i))}>${inline(cell)}</td>`)
        .join('');
    return `<div class="${rows.length > TALL ? 'wide tall' : 'wide'}" role="group" aria-label="${escapeText(label)}" tabindex="0"><table><caption${name === undefined ? ' class="unseen"' : ''}>${escapeText(label)}</caption><thead><tr>${head}</tr></thead><tbody>${rows
        .map((cells) => `<tr>${row(cells)}</tr>`)
        .join('\n')}</tbody></table></div>`;
}
/** Colour for what the sign and its word say already. */
function cellClass(cell, otherwise) {
    const states = { '✓': 'good', '✗': 'bad', '?': 'open' };
    const state = /^[✓✗?] /.test((0,report_text/* plainText */.wh)(cell)) ? states[(0,report_text/* plainText */.wh)(cell)[0] ?? ''] : undefined;
    return state === undefined ? otherwise : ` class="${state}"`;
}

;// CONCATENATED MODULE: ./build/report/html/plot.js





/** A plot as a figure: its name, the picture, its values in words, and its numbers as a table for whoever opens it. */
function plotHtml(plot) {
    const picture = frame_frame(plot.title, plot.x, plot.y, (scales) => inside(plot, scales));
    return `<figure class="plot"><h3>${escapeText(plot.title)}</h3>${picture}<figcaption>${inline(plot.text)}</figcaption>
<details class="numbers"><summary>Numbers<span class="unseen"> of the plot ${escapeText(plot.title)}</span></summary>${tableHtml(plot.numbers)}</details></figure>`;
}
const inside = (plot, scales) => [
    ...plot.references.map((reference) => referenceSvg(reference, scales)),
    ...plot.series.map((series) => seriesSvg(series, scales)),
    ...plot.marks.map((mark) => markedPoint(mark, scales)),
    plot_legend(plot),
].join('');
function referenceSvg({ from, to, label }, { x, y }) {
    const across = (value) => Math.min(INSIDE.right, Math.max(INSIDE.left, x(value)));
    const up = (value) => Math.min(INSIDE.bottom, Math.max(INSIDE.top, y(value)));
    const [a, b, c, d] = [across(from[0]), up(from[1]), across(to[0]), up(to[1])];
    const line = `<path class="reference" d="M${frame_at(a)} ${frame_at(b)}L${frame_at(c)} ${frame_at(d)}"/>`;
    if (label === '')
        return line;
    const place = Math.abs(b - d) < 2
        ? [a + 4, b - 5]
        : Math.abs(a - c) < 2
            ? [a + 4, Math.min(b, d) + 10]
            : [a + 0.16 * (c - a) + 6, b + 0.16 * (d - b) + 12];
    return `${line}<text class="soft" x="${frame_at(place[0])}" y="${frame_at(place[1])}">${escapeText((0,report_text/* clip */.$Q)(label, 30))}</text>`;
}
function markedPoint({ at: [a, b], label, style }, { x, y }) {
    if (!Number.isFinite(a) || !Number.isFinite(b))
        return '';
    const [left, top] = [x(a), y(b)];
    const right = left > (INSIDE.left + INSIDE.right) / 2;
    const text = label &&
        `<text x="${frame_at(right ? left - 9 : left + 9)}" y="${frame_at(top + (top > INSIDE.bottom - 20 ? -8 : 14))}"${right ? ' text-anchor="end"' : ''}>${escapeText((0,report_text/* clip */.$Q)(label, 30))}</text>`;
    return `<g class="marked">${markSvg(style, left, top, 80)}</g>${text}`;
}
/** Letters of the small print are about this wide. */
const LETTER = 6;
const LINE = 16;
function plot_legend({ series, legend: corner }) {
    const names = series.map(({ label }) => (0,report_text/* clip */.$Q)(label, 26));
    if (names.every((name) => name === ''))
        return '';
    const width = 24 + LETTER * Math.max(...names.map(({ length }) => length));
    const left = corner.endsWith('left') ? INSIDE.left + 10 : INSIDE.right - 6 - width;
    const top = corner.startsWith('top') ? INSIDE.top + 12 : INSIDE.bottom - 8 - LINE * (names.length - 1);
    return series
        .map((each, i) => `${sample(each, left, top + LINE * i - 4)}<text x="${frame_at(left + 24)}" y="${frame_at(top + LINE * i)}">${escapeText(names[i] ?? '')}</text>`)
        .join('');
}
/** What a series looks like, in small. */
function sample({ form, style }, left, y) {
    if (form === 'density')
        return `<rect class="cell shade4 s${style}" x="${frame_at(left + 4)}" y="${frame_at(y - 5)}" width="10" height="10"/>`;
    if (form === 'dots')
        return markSvg(style, left + 9, y, 24);
    const line = `<path class="line s${style}" d="M${frame_at(left)} ${frame_at(y)}h18"/>`;
    return form === 'intervals' ? line + markSvg(style, left + 9, y, 30) : line;
}

;// CONCATENATED MODULE: ./build/report/html/blocks.js





/** Intervals beyond which a forest scrolls on the screen. */
const blocks_TALL = 40;
/** Blocks as HTML. Folds are sections that stand open, so that a print has them. */
const blocks = (all) => all.map(htmlOf).join('\n');
function htmlOf(block) {
    switch (block.kind) {
        case 'paragraph':
            return `<p>${inline(block.text)}</p>`;
        case 'caption':
            return `<p class="caption">${inline(block.text)}</p>`;
        case 'table':
            return tableHtml(block);
        case 'bullets':
            return `<ul>${items(block.items)}</ul>`;
        case 'numbered':
            return `<ol>${items(block.items)}</ol>`;
        case 'code':
            return `<pre tabindex="0"><code>${block.lines.map((line) => codeLine(line, block.language)).join('\n')}</code></pre>`;
        case 'chart':
            return `<figure tabindex="0">${chartSvg(block)}<figcaption>${inline(block.text)}</figcaption></figure>`;
        case 'forest':
            return `<figure${block.intervals.length > blocks_TALL ? ' class="tall"' : ''} tabindex="0">${forestSvg(block)}<figcaption>${inline(block.text)}</figcaption></figure>`;
        case 'plot':
            return plotHtml(block);
        case 'grid':
            return `<div class="grid">${blocks(block.blocks)}</div>`;
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

;// CONCATENATED MODULE: ./build/report/html/style.js
/** The page's only style sheet: system fonts, light and dark, and print. Contrast is 4.5 to 1 or better in both schemes. */
const STYLE = `
:root{--text:#1f2328;--soft:#59636e;--line:#d1d9e0;--paper:#fff;--band:#f6f8fa;--good:#1a7f37;--bad:#cf222e;--open:#9a6700;--link:#0969da;--first:#2f6fd6;--second:#b35900;--third:#6e7781}
@media screen and (prefers-color-scheme:dark){:root{--text:#f0f6fc;--soft:#9198a1;--line:#3d444d;--paper:#0d1117;--band:#151b23;--good:#3fb950;--bad:#f85149;--open:#d29922;--link:#4493f8;--first:#4c8dff;--second:#f08a38;--third:#9198a1}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}
main,footer{max-width:1088px;margin:0 auto;padding:0 24px}
header{border-bottom:1px solid var(--line);border-top:6px solid var(--soft);padding:20px 0 12px;margin-bottom:20px}
header.pass{border-top-color:var(--good)}header.fail,header.error{border-top-color:var(--bad)}header.inconclusive{border-top-color:var(--open)}
.verdict{margin:0;font-weight:600;color:var(--soft)}
h1{font-size:1.75rem;line-height:1.25;margin:4px 0 0}
h2{font-size:1.15rem;line-height:1.3;display:inline;margin:0}
h3{font-size:.95rem;line-height:1.3;margin:0 0 8px}
p,ul,ol,figure{margin:0 0 16px}
p,ul,ol{max-width:50rem}
.alert{border-left:4px solid var(--open);padding:2px 16px;margin:0 0 16px;background:var(--band)}
.alert p{margin:8px 0}.alert.caution{border-color:var(--bad)}
.caption,figcaption{font-size:.85rem;color:var(--soft)}
.wide{overflow-x:auto;margin:0 0 16px}.tall{max-height:34rem;overflow-y:auto}.tall thead th{position:sticky;top:0}.tall td,.tall tbody th{padding-top:3px;padding-bottom:3px}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.93rem}
caption{text-align:left;font-weight:600;padding:0 0 6px}
th,td{border:1px solid var(--line);padding:6px 12px;text-align:left;vertical-align:top}
caption.unseen{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
thead th{background:var(--band)}tbody th{font-weight:400;min-width:6.5rem}
.number{text-align:right}.nowrap{white-space:nowrap}
td.good{color:var(--good)}td.bad{color:var(--bad)}td.open{color:var(--open)}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono",monospace;background:var(--band);padding:.1em .25em;border-radius:4px;overflow-wrap:anywhere}
pre{background:var(--band);padding:12px 16px;overflow-x:auto;border-radius:6px;margin:0 0 16px;line-height:1.45}
table code{overflow-wrap:normal}
pre code{background:none;padding:0;overflow-wrap:normal}
ins{color:var(--good);text-decoration:none}del{color:var(--bad);text-decoration:none}
details{border-top:1px solid var(--line);padding:14px 0 2px}
summary{cursor:pointer;margin-bottom:12px}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,310px),1fr));gap:8px 32px;align-items:start}
.grid>*{min-width:0}
figure{overflow-x:auto}
svg{max-width:100%;min-width:620px;height:auto;display:block;margin-bottom:8px;font-family:inherit}
svg.plot{min-width:0;width:100%}
svg.plot text{font-size:11.5px;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
svg path.line{fill:none;stroke-width:2;stroke-linejoin:round}svg path.thin{stroke-width:1.5}
.line.s1{stroke-dasharray:6 3}.line.s2{stroke-dasharray:2 3}
svg path.area{stroke:none;fill-opacity:.16}svg path.whisker{stroke-width:1.5}
svg path.mark{stroke:var(--paper);stroke-width:1}.mark.s0{fill:var(--first)}.mark.s1{fill:var(--second)}.mark.s2{fill:var(--third)}
svg .marked path.mark{stroke:var(--text);stroke-width:1.5}
svg .cell{stroke:none}.shade0{fill-opacity:.14}.shade1{fill-opacity:.3}.shade2{fill-opacity:.5}.shade3{fill-opacity:.74}
svg path.dots{stroke-width:4;stroke-linecap:round;stroke-opacity:.5}
path.cell.s0{fill:var(--first)}path.cell.s1{fill:var(--second)}path.cell.s2{fill:var(--third)}
path.area.s0{fill:var(--first)}path.area.s1{fill:var(--second)}path.area.s2{fill:var(--third)}
.reference{stroke:var(--soft);stroke-width:1;stroke-dasharray:3 3;fill:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.plot{position:relative}.numbers{border:0;padding:0}.numbers summary{font-size:.85rem;color:var(--soft)}.numbers table{font-size:.85rem}
svg text{fill:var(--text);font-size:12px}svg .soft{fill:var(--soft)}
.axis{stroke:var(--soft)}.grid{stroke:var(--line)}.limit{stroke:var(--bad);stroke-dasharray:5 4}
.s0{fill:var(--first);stroke:var(--first)}.s1{fill:var(--second);stroke:var(--second)}.s2{fill:var(--third);stroke:var(--third)}
path.s0,path.s1,path.s2{fill:none;stroke-width:2.5}
.harm{stroke:var(--bad)}.kept{stroke:var(--first)}svg .harm path.mark{fill:var(--bad)}svg .kept path.mark{fill:var(--first)}.beyond{fill:var(--bad);fill-opacity:.07}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:.85rem;padding-top:12px;margin-top:16px}
@media(max-width:480px){main,footer{padding:0 14px}h1{font-size:1.4rem}th,td{padding:5px 8px}}
@media print{html{font-size:12.5px}body{font-size:10pt}table{font-size:8.5pt}th,td{padding:3px 6px}.wide,pre{overflow:visible}.tall{max-height:none}pre{white-space:pre-wrap}details,tr,figure{break-inside:avoid}details{break-inside:auto}.numbers:not([open]){display:none}a{color:inherit}}
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


/***/ })

};
