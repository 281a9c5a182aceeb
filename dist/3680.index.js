export const id = 3680;
export const ids = [3680];
export const modules = {

/***/ 48664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   mn: () => (/* binding */ gain)
/* harmony export */ });
/* unused harmony export judgeGate */
/* harmony import */ var _kernel_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41513);
/* harmony import */ var _statistics_gate_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68121);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68184);



/** Judges what was measured on a set of rows against its gates. */
function judge(measured, gates) {
    const { baseline, faults, slices, n } = measured;
    const rows = faults.length > 0 ? [] : measured.measurements.map((m, i) => judgeGate(gates[i], i, m, baseline));
    const verdicts = [
        ...rows.map((row) => row.verdict),
        ...slices.map(({ slices }) => (slices.some(({ blocks }) => blocks) ? 'fail' : 'pass')),
        ...(baseline.kind === 'not-comparable' ? ['inconclusive'] : []),
        ...(faults.length > 0 ? ['error'] : []),
    ];
    return { rows, slices, baseline, faults, n, verdicts };
}
/** Judges the main rows, and takes the verdict that is worst of them and of the panels beside them. */
function decide(measured, gates, panels = []) {
    const { attempt, dropped = [], notes = [], fairness = [] } = measured;
    const { verdicts, ...judged } = judge(measured, gates);
    const verdict = (0,_kernel_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .Q)([
        ...verdicts,
        ...dropped.map(() => 'fail'),
        ...fairness.map((rule) => rule.verdict),
        ...panels.map((panel) => panel.verdict),
    ]);
    const others = {
        ...(panels.length > 0 && { panels }),
        ...(fairness.length > 0 && { fairness }),
        ...(measured.thresholds && { thresholds: measured.thresholds }),
        ...(dropped.length > 0 && { dropped }),
        ...(notes.length > 0 && { notes }),
    };
    return { verdict, ...judged, ...others, attempt, level: (0,_statistics_gate_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLevel */ .K0)(attempt) };
}
/**
 * Judges one gate. Without a baseline only its thresholds count; without a value nothing is shown, which is never a pass. A metric that production has
 * and the candidate has not is gone: that fails.
 */
function judgeGate(gate, index, measurement, baseline) {
    const requirements = [
        ...thresholds(gate, measurement),
        ...(baseline.kind === 'none' || baseline.kind === 'unchanged' ? [] : relations(gate, measurement)),
    ];
    if (measurement.vanished !== undefined)
        return { ...measurement, gate: index, requirements, verdict: 'fail', word: 'gone' };
    const verdict = requirements.length === 0 ? unmeasured(measurement) : (0,_kernel_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .Q)(requirements.map((r) => r.verdict));
    return { ...measurement, gate: index, requirements, verdict, word: wordFor(verdict, requirements, measurement, baseline) };
}
const unmeasured = ({ candidate }) => (candidate === undefined ? 'inconclusive' : 'pass');
function thresholds({ at_least, at_most }, { candidate }) {
    const judged = (met) => (candidate === undefined ? 'inconclusive' : met(candidate) ? 'pass' : 'fail');
    return [
        ...(at_least === undefined
            ? []
            : [{ kind: 'at-least', limit: at_least, above: true, verdict: judged((value) => value >= at_least) }]),
        ...(at_most === undefined
            ? []
            : [{ kind: 'at-most', limit: at_most, above: false, verdict: judged((value) => value <= at_most) }]),
    ];
}
function relations(gate, measurement) {
    const sign = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .metricWords */ .y)(measurement).better === 'higher' ? -1 : 1;
    const margin = gate.no_worse_than?.production;
    const judged = (kind, loss) => ({
        kind,
        limit: loss === 0 ? 0 : sign * loss,
        above: sign < 0,
        verdict: against(loss, measurement),
    });
    return [...(margin === undefined ? [] : [judged('no-worse', margin)]), ...(gate.improves_on === undefined ? [] : [judged('improves', 0)])];
}
/** Bounds of the gain, oriented so that more is better. */
function gain(of, { low, high }) {
    return (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .metricWords */ .y)(of).better === 'higher' ? { low, high } : { low: -high, high: -low };
}
function against(allowedLoss, measurement) {
    const { difference } = measurement;
    if (difference === undefined)
        return 'inconclusive';
    const { low, high } = gain(measurement, difference);
    if (low > -allowedLoss)
        return 'pass';
    return high < -allowedLoss ? 'fail' : 'inconclusive';
}
function wordFor(verdict, requirements, measurement, baseline) {
    const { candidate, difference } = measurement;
    const failed = requirements.find((r) => r.verdict === 'fail')?.kind;
    if (failed === 'at-least')
        return 'too low';
    if (failed === 'at-most')
        return 'too high';
    if (failed !== undefined)
        return 'worse';
    if (verdict === 'inconclusive')
        return candidate !== undefined && baseline.kind === 'not-comparable' ? 'not compared' : "can't tell";
    if (difference !== undefined && gain(measurement, difference).low > 0)
        return 'better';
    if (requirements.some((r) => r.kind === 'no-worse'))
        return 'no worse';
    return requirements.length > 0 ? 'met' : 'nothing required';
}


/***/ }),

/***/ 21594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ HEADS)
/* harmony export */ });
/** Icon and word of a title, by verdict. */
const HEADS = {
    pass: { icon: '✅', word: 'Pass' },
    fail: { icon: '❌', word: 'Fail' },
    inconclusive: { icon: '🟡', word: 'Inconclusive' },
    error: { icon: '⚠️', word: 'Error' },
};


/***/ }),

/***/ 39433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verdictCell),
/* harmony export */   s: () => (/* binding */ metricsTable)
/* harmony export */ });
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68184);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43580);



const SIGNS = { pass: '✓', fail: '✗', inconclusive: '?', error: '–' };
const SEVERITY = { error: 0, fail: 1, inconclusive: 2, pass: 3 };
/** A sign and its word, on one line: "✓ **better**". A line may break after a dash but for U+2060. */
const verdictCell = (sign, word) => [{ nowrap: [sign === '–' ? '–\u2060 ' : `${sign} `, { strong: [word] }] }];
/** Every gate, the worst verdict first, then in the order of sluice.yml. Without a baseline its columns are left out. */
function metricsTable(decision) {
    if (decision.rows.length === 0)
        return [];
    const rows = decision.rows.toSorted((a, b) => SEVERITY[a.verdict] - SEVERITY[b.verdict]);
    const compared = rows.some(({ difference }) => difference !== undefined);
    const columns = [
        { header: 'Verdict', align: 'left' },
        { header: 'Metric', align: 'left' },
        ...(compared ? [{ header: decision.opponent ?? 'Production', align: 'right' }] : []),
        { header: decision.revalidated?.version ?? 'Candidate', align: 'right' },
        ...(compared
            ? [
                { header: 'Δ', align: 'right' },
                { header: `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .level */ .Rc)(decision.level)} interval`, align: 'left' },
            ]
            : []),
        { header: 'Required', align: 'left' },
    ];
    return [{ kind: 'table', name: 'Metrics', columns, rows: rows.map((row) => cells(row, compared)) }];
}
function cells(row, compared) {
    const decimals = (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .rowDecimals */ .LE)(row);
    const numbers = row.difference && (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(row.difference, decimals);
    const sign = row.word === 'nothing required' ? '–' : SIGNS[row.verdict];
    return [
        verdictCell(sign, row.word),
        (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .metricWords */ .y)(row).label,
        ...(compared ? [numbers?.production ?? (row.vanished === undefined ? '–' : (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Zu)(row.vanished, decimals))] : []),
        numbers?.candidate ?? (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(row, decimals),
        ...(compared ? [numbers ? [{ strong: [numbers.delta] }] : '–', numbers ? [{ nowrap: [numbers.interval] }] : '–'] : []),
        required(row.requirements),
    ];
}
const required = (requirements) => requirements.length === 0
    ? '–'
    : requirements
        .toSorted((a, b) => Number(isThreshold(a)) - Number(isThreshold(b)))
        .flatMap((requirement, i) => [...(i > 0 ? [{ break: true }] : []), { nowrap: [requirementText(requirement)] }]);
const isThreshold = ({ kind }) => kind === 'at-least' || kind === 'at-most';
function requirementText({ kind, limit, above }) {
    if (kind === 'at-least')
        return `value ≥ ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(limit)}`;
    if (kind === 'at-most')
        return `value ≤ ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(limit)}`;
    return `Δ ${above ? '>' : '<'} ${limit > 0 ? '+' : ''}${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(limit)}`;
}


/***/ }),

/***/ 66559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ numberLine)
/* harmony export */ });
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73533);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48664);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68184);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43580);




/** Characters on each side of the limit. */
const HALF = 12;
const LINE = 2 * HALF + 1;
/** The intervals that do not settle their gate, each drawn against its limit: the good side is always on the right. */
function numberLine({ rows }) {
    const open = rows.filter(({ verdict, difference }) => verdict === 'inconclusive' && difference !== undefined);
    if (open.length === 0)
        return [];
    const names = Math.max(...open.map((row) => (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .metricWords */ .y)(row).label.length));
    const labels = Math.max(...open.map((row) => ends(row).bad.length - indentOf(draw(row))));
    const start = ' '.repeat(Math.max(0, names + labels + 2));
    const heading = `${start}${'not enough'.padStart(HALF)} ┊ good enough`;
    return [{ kind: 'code', language: '', lines: [heading, ...open.map((row) => line(row, names, labels))] }];
}
function line(row, names, labels) {
    const { bad, good } = ends(row);
    const drawn = draw(row);
    return `${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .metricWords */ .y)(row).label.padEnd(names)}  ${bad.padStart(labels + indentOf(drawn))} ${drawn.trimStart()} ${good}`;
}
const indentOf = (drawn) => drawn.length - drawn.trimStart().length;
function draw(row) {
    const { low, high, value, limit } = oriented(row, row.difference, limitOf(row));
    const scale = Math.max(Math.abs(low - limit), Math.abs(high - limit), Math.abs(value - limit)) || 1;
    const at = (x) => Math.round(((x - limit) / scale) * HALF) + HALF;
    const signs = Array.from({ length: LINE }, (_, i) => (i > at(low) && i < at(high) ? '─' : ' '));
    signs[at(low)] = '├';
    signs[at(high)] = '┤';
    signs[HALF] = at(low) < HALF && at(high) > HALF ? '┼' : '┊';
    signs[at(value)] = '●';
    return signs.join('').trimEnd();
}
/** The strictest limit of the difference that is still open. */
const limitOf = ({ requirements }) => requirements.findLast(({ kind, verdict }) => verdict === 'inconclusive' && (kind === 'improves' || kind === 'no-worse'))?.limit ?? 0;
function oriented(of, { low, high, delta }, limit) {
    const higher = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .metricWords */ .y)(of).better === 'higher';
    return { ...(0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .gain */ .mn)(of, { low, high }), value: higher ? delta : -delta, limit: higher || limit === 0 ? limit : -limit };
}
function ends(row) {
    const { low, high } = row.difference;
    const decimals = (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .rowDecimals */ .LE)(row);
    const [a, b] = [(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .signed */ .x8)(low, decimals), (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .signed */ .x8)(high, decimals)];
    return (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .metricWords */ .y)(row).better === 'higher' ? { bad: a, good: b } : { bad: b, good: a };
}


/***/ }),

/***/ 43580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ rowDecimals),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   ZR: () => (/* binding */ tableDecimals)
/* harmony export */ });
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);

/** Decimals for a row: those of its interval, more where rounding would move a bound or the value across its limit. */
function rowDecimals({ difference, candidate, requirements }) {
    const value = requirements.flatMap(({ kind, limit }) => candidate !== undefined && (kind === 'at-least' || kind === 'at-most') ? [{ value: candidate, limit }] : []);
    if (difference === undefined)
        return (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsApart */ .j3)(4, value);
    const bounds = requirements.flatMap(({ kind, limit }) => kind === 'no-worse' || kind === 'improves'
        ? [
            { value: difference.low, limit },
            { value: difference.high, limit },
        ]
        : []);
    return (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsApart */ .j3)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsFor */ .Wm)((difference.high - difference.low) / 2), [...value, ...bounds]);
}
/** Writes a difference with these decimals. */
const shown = (d, decimals) => ({
    production: (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(d.production, decimals),
    candidate: (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(d.candidate, decimals),
    delta: (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .shownDifference */ .vN)(d.candidate, d.production, decimals), decimals),
    interval: (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .interval */ .YP)(d.low, d.high, decimals),
});
/** One count of decimals for a whole table: that of the median interval. */
function tableDecimals(differences) {
    const halves = differences.map(({ low, high }) => (high - low) / 2).sort((a, b) => a - b);
    return (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsFor */ .Wm)(halves[Math.floor(halves.length / 2)] ?? 0);
}
/** A threshold or margin as the user wrote it, with two decimals at least when it is below 1. */
const limitText = (limit) => (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .asWritten */ .qm)(limit, Math.abs(limit) < 1 && limit !== 0 ? 2 : 0);
/** A value without an interval. */
const valueText = ({ candidate }, decimals) => candidate === undefined ? '–' : (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(candidate, decimals);


/***/ }),

/***/ 63071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sliceFolds)
/* harmony export */ });
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73533);
/* harmony import */ var _report_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15088);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68184);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43580);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17590);





const CLOSEST = 5;
const LARGEST = 6;
/** The slices that do not block: those closest to the limit and the largest; on a page all of them, drawn and listed. */
function sliceFolds(decision) {
    return decision.slices.filter(({ slices }) => slices.length > 0).map((judged) => fold(judged, decision));
}
function fold(judged, decision) {
    const others = judged.slices.filter(({ blocks }) => !blocks);
    const blocked = others.length < judged.slices.length;
    const closest = others.toSorted((a, b) => a.q - b.q || loss(judged, b) - loss(judged, a)).slice(0, CLOSEST);
    const largest = others.toSorted((a, b) => b.n - a.n).slice(0, LARGEST);
    const decimals = (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableDecimals */ .ZR)([...closest, ...largest]);
    const several = decision.slices.length > 1;
    const q = others.some((slice) => slice.q < 0.995);
    const table = (header, slices) => slices.length > 0 ? [(0,_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceTable */ .d9)(judged, slices, decision, header, { q, decimals })] : [];
    return {
        kind: 'fold',
        name: 'slices',
        summary: [
            `Slices: ${blocked ? 'the other ' : ''}${(0,_report_units_js__WEBPACK_IMPORTED_MODULE_3__/* .many */ ._d)(others.length, 'value')} of `,
            ...(0,_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .columnNames */ .lo)(judged),
            several ? ` by ${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .metricWords */ .y)(judged).inSentence}` : '',
        ],
        blocks: [
            { kind: 'paragraph', text: rule(judged, others) },
            ...table('Blocks too', (0,_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .blockingOf */ .NX)(judged).slice(_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_BLOCKING */ .iC)),
            ...table('Closest to the limit', closest),
            ...table('Largest', largest),
            everySlice(judged, decision),
        ],
    };
}
/** How far the interval reaches beyond what is allowed. */
const loss = (judged, { low, high, margin = judged.margin }) => ((0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .metricWords */ .y)(judged).better === 'higher' ? -low : high) - margin;
function rule(judged, others) {
    const { label, better } = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .metricWords */ .y)(judged);
    const tests = judged.slices.length;
    const limit = better === 'higher' ? `below −${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(judged.margin)}` : `above +${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(judged.margin)}`;
    const small = judged.untested > 0 ? ` (${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(judged.untested)} smaller ones are not tested)` : '';
    const correction = tests > 1 ? `, after Holm’s correction for ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(tests)} tests` : '';
    const least = others.length > 0 ? ` Smallest q here: ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .probability */ .E5)(Math.min(...others.map(({ q }) => q)))}.` : '';
    const own = judged.slices.some(({ margin }) => margin !== undefined && margin !== judged.margin)
        ? ' Some slices have a limit of their own in its place.'
        : '';
    return [
        `${label} within each slice of at least ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(judged.leastRows)} rows${small}. A slice blocks when its Δ is shown to be ${limit}${correction}.${own}${least}`,
    ];
}
function everySlice(judged, decision) {
    const { label, better } = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .metricWords */ .y)(judged);
    const all = judged.slices.toSorted((a, b) => (better === 'higher' ? a.delta - b.delta : b.delta - a.delta));
    const limit = better === 'higher' ? -judged.margin : judged.margin;
    const several = judged.columns.length > 1;
    return {
        kind: 'page',
        blocks: [
            {
                kind: 'forest',
                title: `${label} by slice: candidate − ${(decision.opponent ?? 'Production').toLowerCase()}`,
                xTitle: `Δ of the ${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .metricWords */ .y)(judged).inSentence}`,
                limit: { value: limit, label: `limit ${limit < 0 ? '−' : '+'}${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .asWritten */ .qm)(judged.margin)}` },
                intervals: all.map(({ column, level, low, delta, high, blocks }) => ({
                    label: several ? `${column} ${level}` : level,
                    low,
                    value: delta,
                    high,
                    blocks,
                })),
                text: 'Every slice with its interval, the largest loss first. The table below has the same numbers.',
            },
            (0,_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceTable */ .d9)(judged, all, decision, 'Every slice', { q: true, decimals: (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableDecimals */ .ZR)(all) }),
        ],
    };
}


/***/ }),

/***/ 17590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NX: () => (/* binding */ blockingOf),
/* harmony export */   Wy: () => (/* binding */ allowedIn),
/* harmony export */   d2: () => (/* binding */ blockingSlices),
/* harmony export */   d9: () => (/* binding */ sliceTable),
/* harmony export */   iC: () => (/* binding */ MOST_BLOCKING),
/* harmony export */   lo: () => (/* binding */ columnNames),
/* harmony export */   oi: () => (/* binding */ sliceBullets)
/* harmony export */ });
/* unused harmony export sliceHeader */
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73533);
/* harmony import */ var _report_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15088);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68184);
/* harmony import */ var _metrics_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39433);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43580);





/** Slices that a table outside a fold shows at most. */
const MOST_BLOCKING = 10;
/** Columns and cells of a table of slices; `first` is the header over their names. */
function sliceTable(judged, slices, decision, first, options) {
    const decimals = options.decimals ?? (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableDecimals */ .ZR)(slices);
    const right = (header) => ({ header, align: 'right' });
    const columns = [
        { header: first, align: 'left' },
        ...['Rows', decision.opponent ?? 'Production', 'Candidate', 'Δ'].map(right),
        { header: `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .level */ .Rc)(decision.level)} interval`, align: 'left' },
        ...(options.q ? [right('q')] : []),
    ];
    const rows = slices.map((slice) => {
        const numbers = (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(slice, decimals);
        const cells = [
            sliceName(judged, slice),
            (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(slice.n),
            numbers.production,
            numbers.candidate,
            numbers.delta,
            [{ nowrap: [numbers.interval] }],
        ];
        return options.q ? [...cells, [{ nowrap: [(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .probability */ .E5)(slice.q)] }]] : cells;
    });
    return { kind: 'table', columns, rows };
}
const sliceName = ({ columns }, { column, level }) => columns.length > 1 ? [{ code: column }, ` ${level}`] : level;
/** A value alone says enough where there is one column; its name heads the table. */
const sliceHeader = ({ columns }) => (columns.length > 1 ? 'Slice' : [{ code: columns[0] ?? 'slice' }]);
/** The slices that block, the largest loss first. */
const blockingOf = ({ slices }) => slices.filter(({ blocks }) => blocks).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
/** A table of the blocking slices, the largest loss first; nothing when none blocks. */
function blockingSlices(decision) {
    return decision.slices.flatMap((judged) => {
        const blocking = blockingOf(judged);
        if (blocking.length === 0)
            return [];
        const table = sliceTable(judged, blocking.slice(0, MOST_BLOCKING), decision, sliceHeader(judged), { q: false });
        return [heading(judged, blocking), withVerdicts(table, 'Slices that block')];
    });
}
function heading(judged, blocking) {
    const worst = Math.max(...blocking.map(({ q }) => q));
    const q = (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .probability */ .E5)(worst);
    const more = blocking.length > MOST_BLOCKING ? `; the ${MOST_BLOCKING} largest losses` : '';
    const within = ` (${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .metricWords */ .y)(judged).inSentence} within each, q ${q.startsWith('<') ? q : `≤ ${q}`}${more}):`;
    return {
        kind: 'paragraph',
        text: [
            { strong: [`${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(blocking.length)} of ${(0,_report_units_js__WEBPACK_IMPORTED_MODULE_4__/* .many */ ._d)(judged.slices.length, 'slice')} block${blocking.length === 1 ? 's' : ''}`] },
            within,
        ],
    };
}
function withVerdicts(table, name) {
    if (table.kind !== 'table')
        return table;
    const delta = 4;
    const bold = (cell, i) => (i === delta ? [{ strong: cell }] : cell);
    return {
        ...table,
        name,
        columns: [{ header: 'Verdict', align: 'left' }, ...table.columns],
        rows: table.rows.map((row) => [(0,_metrics_table_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictCell */ .$)('✗', 'worse'), ...row.map(bold)]),
    };
}
/** "none of 189 (`origin`) is shown to lose more than 0.02 ROC AUC", for each gate with slices none of which blocks; those of the same slices in one line. */
function sliceBullets(decision) {
    const calm = decision.slices.filter(({ slices }) => !slices.some(({ blocks }) => blocks));
    const groups = new Map();
    for (const judged of calm) {
        const key = JSON.stringify([judged.columns, judged.margin, judged.slices.length, (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .metricWords */ .y)(judged).better]);
        groups.set(key, [...(groups.get(key) ?? []), judged]);
    }
    return [...groups.values()].map((group) => {
        const first = group[0];
        return [{ strong: ['Slices:'] }, ...(first.slices.length > 0 ? harmless(first, group) : untested(first)), '.'];
    });
}
const harmless = (judged, group) => [
    ` none of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(judged.slices.length)} (`,
    ...columnNames(judged),
    ')',
    lossWords(judged, group),
    group.length === 1 ? wide(judged) : '',
];
const untested = (judged) => [
    ` none was tested: of ${(0,_report_units_js__WEBPACK_IMPORTED_MODULE_4__/* .many */ ._d)(judged.untested, 'value')} of `,
    ...columnNames(judged),
    ` none has ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(judged.leastRows)} rows and all that the ${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .metricWords */ .y)(judged).inSentence} needs`,
];
const columnNames = ({ columns }) => columns.flatMap((column, i) => [i > 0 ? ', ' : '', { code: column }]);
function lossWords(judged, group) {
    const { better } = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .metricWords */ .y)(judged);
    const names = group.map((one) => (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .metricWords */ .y)(one).inSentence);
    const metrics = names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names[0];
    return ` is shown to ${better === 'higher' ? 'lose' : 'gain'} more than ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(judged.margin)} ${metrics}`;
}
/** Loss allowed in some slices: "0.02", or "0.02 to 0.05" where they have limits of their own. */
function allowedIn({ margin }, slices) {
    const limits = slices.map((slice) => slice.margin ?? margin);
    const [least, most] = [Math.min(...limits), Math.max(...limits)].map(_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW);
    return least === most ? `${least}` : `${least} to ${most}`;
}
function wide({ slices, margin }) {
    const halves = slices.map(({ low, high }) => (high - low) / 2).sort((a, b) => a - b);
    const median = halves[Math.floor(halves.length / 2)] ?? 0;
    return median > 2 * margin ? `, but half of the intervals are wider than ±${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(Number(median.toPrecision(1)))}` : '';
}


/***/ })

};
