export const id = 5647;
export const ids = [5647];
export const modules = {

/***/ 62271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ density),
/* harmony export */   W: () => (/* binding */ DENSITY_BINS)
/* harmony export */ });
/** Bins of each axis of a density. */
const DENSITY_BINS = 32;
/** Rows in 32 × 32 equal bins over the same range of both axes, x first. Rows beyond are in the outermost bins. */
function density(x, y, [low, high]) {
    const counts = new Float64Array(DENSITY_BINS * DENSITY_BINS);
    const scale = high > low ? DENSITY_BINS / (high - low) : 0;
    const bin = (value) => Math.max(0, Math.min(DENSITY_BINS - 1, Math.floor((value - low) * scale)));
    for (let row = 0; row < x.length; row++)
        counts[bin(x[row]) * DENSITY_BINS + bin(y[row])] += 1;
    return counts;
}


/***/ }),

/***/ 63185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgeSlices),
/* harmony export */   h: () => (/* binding */ rowsBySlice)
/* harmony export */ });
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11985);
/* harmony import */ var _metrics_sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86140);
/* harmony import */ var _multipleTesting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32154);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11867);
/* harmony import */ var _method_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93451);





/** Row indices of each code 0 … slices − 1, in row order; other codes (a missing value as −1) are left out. O(n). */
function rowsBySlice(codes, slices) {
    const sizes = new Int32Array(slices);
    for (const code of codes)
        if (code >= 0 && code < slices)
            sizes[code] += 1;
    const rows = Array.from(sizes, (size) => new Int32Array(size));
    sizes.fill(0);
    for (let i = 0; i < codes.length; i++) {
        const code = codes[i];
        if (code >= 0 && code < slices)
            rows[code][sizes[code]++] = i;
    }
    return rows;
}
function measureSlice(metric, sample, slice, rows, options) {
    const { weights } = sample.truth;
    const n = weights ? rows.reduce((count, row) => count + (weights[row] === 0 ? 0 : 1), 0) : rows.length;
    if (n < options.leastRows)
        return { slice, n, reason: `fewer than ${options.leastRows} rows` };
    const truth = (0,_metrics_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .pickTruth */ .Vo)(sample.truth, rows);
    const answersOf = (answers) => (0,_metrics_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .pickAnswers */ .Ts)(sample.truth, answers, rows);
    const answers = { ...sample, production: answersOf(sample.production), candidate: answersOf(sample.candidate) };
    const settings = { alpha: options.alpha, seed: `${options.seed} ${slice}`, quick: true };
    const { production, candidate, difference, scarce } = (0,_method_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateDifference */ .Y)(metric, { ...answers, truth }, settings);
    if ('undefined' in difference)
        return { slice, n, reason: difference.undefined };
    if (scarce)
        return { slice, n, reason: scarce.undefined };
    return { slice, n, production: production, candidate: candidate, estimate: difference };
}
/**
 * Judges one metric within each slice. `codes` gives each row's slice, 0 … slices − 1. A slice blocks only on harm beyond the margin that is
 * significant after Holm's correction over the tested slices. Intervals are closed-form or jackknife, never resampled; O(n log n) in all.
 */
function judgeSlices(metric, sample, codes, slices, options) {
    const all = rowsBySlice(codes, slices).map((rows, slice) => measureSlice(metric, sample, slice, rows, options));
    const measured = all.filter((one) => 'estimate' in one);
    const { better } = (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak)(metric);
    const { alpha } = options;
    const marginOf = ({ slice }) => options.margins?.get(slice) ?? options.margin;
    const p = measured.map((of) => (better === 'higher' ? of.estimate.below(-marginOf(of)) : of.estimate.above(marginOf(of))));
    const [q, adjusted] = [(0,_multipleTesting_js__WEBPACK_IMPORTED_MODULE_4__/* .benjaminiHochberg */ .U)(p), (0,_multipleTesting_js__WEBPACK_IMPORTED_MODULE_4__/* .holm */ .f)(p)];
    const tested = measured.map((one, i) => {
        const { estimate, ...of } = one;
        const { low, high, method } = estimate;
        const margin = marginOf(one);
        const delta = of.candidate - of.production;
        const blocks = adjusted[i] <= alpha;
        return {
            ...of,
            delta,
            low,
            high,
            margin,
            state: (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(estimate, better, margin),
            p: p[i],
            q: q[i],
            holm: adjusted[i],
            blocks,
            method,
        };
    });
    tested.sort((a, b) => Number(b.blocks) - Number(a.blocks) || a.p - b.p || a.slice - b.slice);
    const untested = all.filter((one) => 'reason' in one);
    return { tested, untested, blocking: tested.filter(({ blocks }) => blocks).map(({ slice }) => slice) };
}


/***/ }),

/***/ 41567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ alignPredictions),
/* harmony export */   c: () => (/* binding */ alignByPosition)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11329);

const EXAMPLES = 5;
/** The rows of which something is wrong, as a fault; nothing where there are none. */
function fault(of, kind, keys, isWrong) {
    const examples = [];
    let rows = 0;
    for (let row = 0; row < keys.length; row++) {
        if (!isWrong(row))
            continue;
        if (rows < EXAMPLES)
            examples.push((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .shownKey */ .dM)(String(keys[row])));
        rows++;
    }
    return rows === 0 ? [] : [{ of, kind, rows, examples }];
}
/**
 * Joins predictions to evaluation rows by key: one for each row. A key without a prediction, a prediction without a row,
 * a key twice and a value that is no number are faults with their count and up to five keys: a metric over what is left would be of other rows.
 */
function alignPredictions(of, evaluation, predictions, isNumber) {
    const rows = new Map();
    const first = new Int32Array(predictions.length);
    for (let row = 0; row < first.length; row++) {
        const key = predictions[row];
        const known = rows.get(key);
        if (known === undefined)
            rows.set(key, row);
        first[row] = known ?? row;
    }
    const order = new Int32Array(evaluation.length);
    const asked = new Uint8Array(predictions.length);
    for (let i = 0; i < order.length; i++) {
        const row = rows.get(evaluation[i]) ?? -1;
        order[i] = row;
        if (row >= 0)
            asked[row] = 1;
    }
    const faults = [
        ...fault(of, 'missing', evaluation, (i) => order[i] === -1),
        ...fault(of, 'extra', predictions, (row) => asked[first[row]] === 0),
        ...fault(of, 'doubled', predictions, (row) => first[row] !== row),
        ...fault(of, 'not-a-number', evaluation, (i) => order[i] !== -1 && !isNumber(order[i])),
    ];
    return { order, faults };
}
/** Joins data without keys: row by row. Another number of rows is a fault, and so is a value that is no number; rows are named by their number. */
function alignByPosition(of, evaluation, predictions, isNumber) {
    const order = Int32Array.from({ length: evaluation }, (_, row) => (row < predictions ? row : -1));
    const names = Array.from({ length: Math.max(evaluation, predictions) }, (_, row) => `row ${row + 1}`);
    const faults = [
        ...fault(of, 'missing', names, (row) => row >= predictions),
        ...fault(of, 'extra', names, (row) => row >= evaluation),
        ...fault(of, 'not-a-number', names, (row) => row < evaluation && row < predictions && !isNumber(row)),
    ];
    return { order, faults };
}


/***/ }),

/***/ 29716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ answerText)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);
/* harmony import */ var _statistics_metrics_decisions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38759);
/* harmony import */ var _statistics_metrics_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86140);



const MOST_LETTERS = 120;
/** What a model said of one row: its score or value to four digits, its quantiles, its class or its labels by name. */
function answerText(truth, answers, row, levels = []) {
    const only = Int32Array.of(row);
    const own = (0,_statistics_metrics_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pickAnswers */ .Ts)(truth, answers, only);
    const named = (codes) => [
        { code: (0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(codes.map((code) => levels[code] ?? String(code)).join(', '), MOST_LETTERS) },
    ];
    switch (truth.task) {
        case 'multiclass-classification':
            return named([...(0,_statistics_metrics_decisions_js__WEBPACK_IMPORTED_MODULE_2__/* .decisions */ .a)((0,_statistics_metrics_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pickTruth */ .Vo)(truth, only), own)]);
        case 'multilabel-classification': {
            const called = [...own.keys()].filter((code) => own[code] >= truth.threshold);
            return called.length > 0 ? named(called) : 'none';
        }
        default:
            return Array.from(own, digits).join(' · ');
    }
}
const digits = (answer) => String(Number(answer.toPrecision(4))).replace('-', '−');


/***/ }),

/***/ 11329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   We: () => (/* binding */ keyTexts),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   dM: () => (/* binding */ shownKey),
/* harmony export */   pd: () => (/* binding */ levelsOf),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _config_known_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68173);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30401);



/** Between the cells of a key of several columns: no cell has it. */
const UNIT_SEPARATOR = '\u001f';
const MOST_NAMED = 10;
/** A column by name. UserError with the nearest name, or what there is. */
function columnOf(table, name) {
    const column = table.columns.get(name);
    if (column)
        return column;
    const names = [...table.columns.keys()];
    const near = (0,_config_known_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .meant */ .wx)(name, names);
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is no column ${name}. ${near === undefined ? `It has ${listed(names)}.` : `Did you mean ${near}?`}`);
}
/** At most ten names. */
const listed = (names) => names.length <= MOST_NAMED ? names.join(', ') : `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} others`;
/** The numbers of a column, NaN where there is none. UserError with the first row (from 1, the header not counted) that holds text instead. */
function numbersOf(table, name, what = `The column ${name}`) {
    const column = columnOf(table, name);
    if (column.kind === 'number')
        return column.values;
    const isText = column.levels.map((text) => Number.isNaN(Number(text)));
    const row = column.codes.findIndex((code) => isText[code] === true);
    const found = row < 0 ? 'numbers of several kinds' : `the text ${JSON.stringify((0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(column, row)?.slice(0, 80))} in row ${row + 1}`;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${what} needs numbers, and holds ${found}.`);
}
/** One text for each row that names it: its key cells. Several are told apart, for `shownKey` to show. */
function keyTexts(table, keys) {
    const columns = keys.map((key) => columnOf(table, key));
    const [only] = columns;
    if (only && columns.length === 1)
        return Array.from({ length: table.rows }, (_, row) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(only, row) ?? '');
    return Array.from({ length: table.rows }, (_, row) => columns.map((column) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(column, row) ?? '').join(UNIT_SEPARATOR));
}
/** The keys of two tables in a form that can be compared: numbers where one column of both is of numbers, which is faster, else texts. */
function keysOf(tables, keys) {
    const [only = ''] = keys;
    const [a, b] = tables.map((table) => columnOf(table, only));
    if (keys.length === 1 && a?.kind === 'number' && b?.kind === 'number')
        return [a.values, b.values];
    return [keyTexts(tables[0], keys), keyTexts(tables[1], keys)];
}
/** A key as people read it: its cells with ", " between. */
const shownKey = (key) => key.replaceAll(UNIT_SEPARATOR, ', ');
/** A column as dictionary codes (−1 null), whatever its kind; numbers become their text. */
function levelsOf(table, name) {
    const column = columnOf(table, name);
    if (column.kind === 'text')
        return { codes: column.codes, levels: column.levels };
    const levels = [...new Set(column.values)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
    const code = new Map(levels.map((value, i) => [value, i]));
    return { codes: Int32Array.from(column.values, (value) => code.get(value) ?? -1), levels: levels.map(String) };
}
/** UserError when a row has no label (or `what` else it is): it would count as a wrong answer, or as another label. */
function labelled(label, rows, isEmpty, what = 'label') {
    let [empty, first] = [0, 0];
    for (let row = 0; row < rows; row++) {
        if (!isEmpty(row))
            continue;
        if (empty === 0)
            first = row + 1;
        empty++;
    }
    if (empty === 0)
        return;
    const found = empty === 1
        ? `Row ${first} has no ${what} in ${label}`
        : `${empty.toLocaleString('en')} rows have no ${what} in ${label}, the first of them row ${first}`;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${found}. Take such rows out of the evaluation data.`);
}


/***/ }),

/***/ 68184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ metricWords)
/* harmony export */ });
/* harmony import */ var _statistics_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11985);

/** Shorter names that everybody in the field reads. */
const SHORT = { mcc: 'MCC', mae: 'MAE', rmse: 'RMSE', mse: 'MSE', mape: 'MAPE' };
/** The words for a metric. A name keeps its capital within a sentence where it is a person's or an abbreviation. */
function metricWords({ metric, words }) {
    if (words !== undefined || !(0,_statistics_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .isMetric */ .NI)(metric))
        return words ?? { label: metric, inSentence: metric, better: 'higher' };
    const { title, better } = (0,_statistics_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak)(metric);
    const label = SHORT[metric] ?? title;
    const keeps = /^[A-Z][A-Z0-9²]/.test(label) || metric === 'brier';
    return { label, inSentence: keeps ? label : label[0].toLowerCase() + label.slice(1), better };
}


/***/ }),

/***/ 65887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ pageOf)
});

// EXTERNAL MODULE: ./build/statistics/metrics/confusion.js
var confusion = __webpack_require__(72);
// EXTERNAL MODULE: ./build/statistics/metrics/decisions.js
var decisions = __webpack_require__(38759);
// EXTERNAL MODULE: ./build/statistics/metrics/probabilities.js
var probabilities = __webpack_require__(21551);
;// CONCATENATED MODULE: ./build/statistics/curves/classScores.js
const scoreOf = (both, truth, predicted) => ({
    rows: truth,
    precision: predicted > 0 ? both / predicted : undefined,
    recall: truth > 0 ? both / truth : undefined,
    f1: truth + predicted > 0 ? (2 * both) / (truth + predicted) : undefined,
});
/** Of each class, from true and predicted codes. O(rows + classes), however many classes there are. */
function classScores(labels, predicted, classes, weights) {
    const [both, truth, called] = [new Float64Array(classes), new Float64Array(classes), new Float64Array(classes)];
    for (let row = 0; row < labels.length; row++) {
        const weight = weights ? weights[row] : 1;
        truth[labels[row]] += weight;
        called[predicted[row]] += weight;
        if (labels[row] === predicted[row])
            both[labels[row]] += weight;
    }
    return Array.from(both, (hits, k) => scoreOf(hits, truth[k], called[k]));
}
/** Of each label that a row may have. */
function labelScores({ labels, classes, threshold, weights }, scores) {
    const [both, truth, predicted] = [new Float64Array(classes), new Float64Array(classes), new Float64Array(classes)];
    for (let cell = 0; cell < labels.length; cell++) {
        const weight = weights ? weights[Math.floor(cell / classes)] : 1;
        const [label, called] = [labels[cell], scores[cell] >= threshold ? 1 : 0];
        truth[cell % classes] += weight * label;
        predicted[cell % classes] += weight * called;
        both[cell % classes] += weight * label * called;
    }
    return Array.from(both, (hits, k) => scoreOf(hits, truth[k], predicted[k]));
}

;// CONCATENATED MODULE: ./build/statistics/curves/confusedPairs.js
/** The `most` pairs that are confused most often, the first of equals, and how many pairs there are. Memory grows with the pairs, not with the classes. */
function confusedPairs(labels, predicted, classes, most, weights) {
    const counts = new Map();
    for (let row = 0; row < labels.length; row++) {
        const weight = weights ? weights[row] : 1;
        if (labels[row] === predicted[row] || weight === 0)
            continue;
        const pair = labels[row] * classes + predicted[row];
        counts.set(pair, (counts.get(pair) ?? 0) + weight);
    }
    const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
    const pairs = sorted.map(([pair, rows]) => ({ truth: Math.floor(pair / classes), predicted: pair % classes, rows }));
    return { pairs, kinds: counts.size };
}

// EXTERNAL MODULE: ./build/statistics/gate/tango.js
var tango = __webpack_require__(51673);
;// CONCATENATED MODULE: ./build/statistics/curves/coverage.js

/** Coverage of each forecast level. Weighted rows count as their effective number (Kish 1965). Undefined without rows that count. */
function coverage({ values, levels, weights }, answers) {
    const below = new Float64Array(levels.length);
    let [weight, squares] = [0, 0];
    for (let row = 0; row < values.length; row++) {
        const w = weights ? weights[row] : 1;
        weight += w;
        squares += w * w;
        for (let k = 0; k < levels.length; k++)
            if (values[row] <= answers[row * levels.length + k])
                below[k] += w;
    }
    if (!(weight > 0))
        return undefined;
    const effective = weight ** 2 / squares;
    return levels.map((level, k) => {
        const share = below[k] / weight;
        const { low, high } = (0,tango/* wilson */.rF)(share * effective, effective, 0.05);
        return { level, share, low, high };
    });
}

// EXTERNAL MODULE: ./build/statistics/curves/density.js
var density = __webpack_require__(62271);
;// CONCATENATED MODULE: ./build/statistics/curves/histogram.js
/** Values that are looked at to choose a range. */
const LOOKED_AT = 20_000;
/** Histogram of one value for each row. Undefined when no row counts. */
function histogram(value, rows, [low, high], bins, { weights, where } = {}) {
    const counts = new Float64Array(bins);
    const scale = high > low ? bins / (high - low) : 0;
    let [all, beyond] = [0, 0];
    for (let row = 0; row < rows; row++) {
        if (where && !where(row))
            continue;
        const found = value(row);
        const weight = weights ? weights[row] : 1;
        if (found < low || found > high)
            beyond += weight;
        counts[Math.max(0, Math.min(bins - 1, Math.floor((found - low) * scale)))] += weight;
        all += weight;
    }
    return all > 0 ? { shares: Array.from(counts, (count) => count / all), beyond: beyond / all } : undefined;
}
/** Range that holds the middle `share` of some values, of evenly spaced rows where there are many; never empty. Undefined without finite values. */
function middleRange(series, share) {
    const found = series.flatMap((values) => {
        const step = Math.max(1, Math.ceil(values.length / LOOKED_AT));
        return Array.from({ length: Math.ceil(values.length / step) }, (_, i) => values[i * step]);
    });
    const sorted = Float64Array.from(found.filter(Number.isFinite)).sort();
    if (sorted.length === 0)
        return undefined;
    const at = (p) => sorted[Math.round(p * (sorted.length - 1))];
    const [low, high] = [at((1 - share) / 2), at((1 + share) / 2)];
    return high > low ? [low, high] : [low - 0.5, low + 0.5];
}

// EXTERNAL MODULE: ./build/statistics/metrics/queries.js
var queries = __webpack_require__(88712);
;// CONCATENATED MODULE: ./build/statistics/curves/queryCurves.js


/** Ranks that count, and bins of the distribution. */
const [BEST, BINS] = [10, 20];
/** NDCG@10 of each query that has a relevant document. Undefined without any. */
function queryCurves(truth, candidate, production) {
    const of = (answers) => (0,queries/* queryValues */.R4)({ of: 'ndcg', k: BEST }, truth, answers);
    const [ours, theirs] = [of(candidate), production && of(production)];
    if (ours === undefined)
        return undefined;
    const { weights } = ours.rows;
    const curves = (values) => {
        const weight = (query) => (weights ? weights[query] : 1);
        const all = values.reduce((sum, _, query) => sum + weight(query), 0);
        return {
            histogram: histogram((query) => values[query], values.length, [0, 1], BINS, { weights }),
            mean: values.reduce((sum, value, query) => sum + weight(query) * value, 0) / all,
        };
    };
    const better = (a, b) => a.reduce((count, value, query) => count + (value > b[query] ? 1 : 0), 0);
    return {
        queries: ours.values.length,
        candidateBetter: theirs ? better(ours.values, theirs.values) : 0,
        productionBetter: theirs ? better(theirs.values, ours.values) : 0,
        candidate: curves(ours.values),
        production: theirs && curves(theirs.values),
    };
}

// EXTERNAL MODULE: ./build/statistics/metrics/calibration.js
var calibration = __webpack_require__(13180);
;// CONCATENATED MODULE: ./build/statistics/curves/reliability.js


/**
 * Reliability diagram: mean score and share of positives in each of 15 bins, the empty ones left out. With weights the interval is that of the
 * effective number of rows (Kish 1965). Undefined when a score is no probability.
 */
function reliability({ labels, weights }, scores) {
    const sums = { rows: new Float64Array(calibration/* BINS */.Bp), weight: new Float64Array(calibration/* BINS */.Bp), squares: new Float64Array(calibration/* BINS */.Bp) };
    const [promised, came] = [new Float64Array(calibration/* BINS */.Bp), new Float64Array(calibration/* BINS */.Bp)];
    for (let i = 0; i < labels.length; i++) {
        const score = scores[i];
        if (!(score >= 0 && score <= 1))
            return undefined;
        const [bin, weight] = [(0,calibration/* binOf */.jU)(score), weights ? weights[i] : 1];
        sums.rows[bin] += weight > 0 ? 1 : 0;
        sums.weight[bin] += weight;
        sums.squares[bin] += weight * weight;
        promised[bin] += weight * score;
        came[bin] += weight * labels[i];
    }
    return Array.from({ length: calibration/* BINS */.Bp }, (_, bin) => bin)
        .filter((bin) => sums.weight[bin] > 0)
        .map((bin) => {
        const weight = sums.weight[bin];
        const share = came[bin] / weight;
        const effective = weight ** 2 / sums.squares[bin];
        const { low, high } = (0,tango/* wilson */.rF)(share * effective, effective, 0.05);
        return { from: bin / calibration/* BINS */.Bp, to: (bin + 1) / calibration/* BINS */.Bp, rows: sums.rows[bin], promised: promised[bin] / weight, came: share, low, high };
    });
}

;// CONCATENATED MODULE: ./build/statistics/curves/cuts.js
/** Rows of a class that are looked at to choose cuts; the counts at the cuts are over all rows. */
const cuts_LOOKED_AT = 20_000;
/** Every `step`-th score of the rows with this label, ascending. */
function sampled(labels, scores, label, rows) {
    const step = Math.max(1, Math.ceil(rows / cuts_LOOKED_AT));
    const found = new Float64Array(Math.ceil(rows / step));
    for (let i = 0, seen = 0, kept = 0; i < labels.length; i++) {
        if (labels[i] === label && seen++ % step === 0)
            found[kept++] = scores[i];
    }
    return found.sort();
}
/** `most` of ascending values at equal distances, first and last among them. */
const spread = (sorted, most) => Array.from({ length: most }, (_, i) => sorted[Math.round((i * (sorted.length - 1)) / Math.max(1, most - 1))]);
/**
 * Scores to cut at, ascending and distinct: all of them where there are at most `most`, else quantiles of both classes, so that both axes of a curve
 * are evenly filled. `keep` is always one of them. Empty without both classes.
 */
function cutsOf(labels, scores, most, keep) {
    let count = 0;
    for (let i = 0; i < labels.length; i++)
        count += labels[i];
    if (count === 0 || count === labels.length)
        return new Float64Array(0);
    const positives = sampled(labels, scores, 1, count);
    const negatives = sampled(labels, scores, 0, labels.length - count);
    const all = new Set([...positives, ...negatives]);
    const half = Math.floor((most - 1) / 2);
    const chosen = all.size < most ? all : new Set([...spread(positives, half), ...spread(negatives, half)]);
    return Float64Array.from(chosen.add(keep)).sort();
}
/** How many of ascending `cuts` are at or below `score`. O(log of their number). */
function cutsBelow(cuts, score) {
    let [low, high] = [0, cuts.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (cuts[middle] <= score)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/statistics/curves/thresholds.js

const MOST = 200;
/** The points of ROC and precision–recall curves. Undefined with one class only. O(n log 200) without sorting rows. */
function thresholdCurve({ labels, weights, threshold }, scores) {
    const cuts = cutsOf(labels, scores, MOST, threshold);
    if (cuts.length === 0)
        return undefined;
    const [positives, negatives] = [new Float64Array(cuts.length + 1), new Float64Array(cuts.length + 1)];
    for (let i = 0; i < labels.length; i++) {
        const weight = weights ? weights[i] : 1;
        const side = labels[i] === 1 ? positives : negatives;
        side[cutsBelow(cuts, scores[i])] += weight;
    }
    const [all, none] = [sum(positives), sum(negatives)];
    if (all === 0 || none === 0)
        return undefined;
    let [found, called] = [0, 0];
    const points = [];
    for (let k = cuts.length; k > 0; k--) {
        found += positives[k];
        called += negatives[k];
        points.push({
            threshold: cuts[k - 1],
            recall: found / all,
            falsePositiveRate: called / none,
            precision: found + called > 0 ? found / (found + called) : undefined,
        });
    }
    return { points, operating: points.find((point) => point.threshold === threshold), prevalence: all / (all + none) };
}
const sum = (values) => values.reduce((total, value) => total + value, 0);

;// CONCATENATED MODULE: ./build/statistics/curves/curves.js











/** Most classes of a matrix that can be read, and pairs that are shown of more. */
const [MATRIX, PAIRS] = [12, 15];
/** Bins of a histogram of scores or residuals. */
const curves_BINS = 40;
/** Share of the values that decides a range: the rest is in the outermost bins. */
const MIDDLE = 0.998;
/** Computes what the plots of a task show. Undefined without rows, and for rankings without relevant documents. */
function curvesOf(truth, candidate, production, own = {}) {
    if (candidate.length === 0)
        return undefined;
    const both = (of) => ({
        candidate: of(candidate, 'candidate'),
        production: production && of(production, 'production'),
    });
    switch (truth.task) {
        case 'binary-classification':
            return scoresOf(truth, candidate, production, own);
        case 'multiclass-classification':
            return { kind: 'classes', classes: truth.classes, ...both((each) => classCurves(truth, each)) };
        case 'multilabel-classification':
            return { kind: 'classes', classes: truth.classes, ...both((each) => ({ confusion: undefined, scores: labelScores(truth, each) })) };
        case 'regression':
            return valuesOf(truth, candidate, production);
        case 'quantile-regression': {
            const [ours, theirs] = [coverage(truth, candidate), production && coverage(truth, production)];
            return ours && { kind: 'quantiles', candidate: ours, production: theirs };
        }
        case 'ranking': {
            const rankings = queryCurves(truth, candidate, production);
            return rankings && { kind: 'queries', ...rankings };
        }
    }
}
function scoresOf(truth, candidate, production, { thresholds, scores }) {
    const [ours, theirs] = [scores?.candidate ?? true, scores?.production ?? true];
    const range = scoreRange(production ? [candidate, production] : [candidate]);
    const of = (answers, threshold, ranked) => scoreCurves({ ...truth, threshold: threshold ?? truth.threshold }, answers, range, ranked);
    return {
        kind: 'scores',
        scores: range,
        agreement: production && ours && theirs ? (0,density/* density */.B)(candidate, production, range) : undefined,
        candidate: of(candidate, thresholds?.candidate, ours),
        production: production && of(production, thresholds?.production, theirs),
    };
}
/** From 0 to what probabilities reach, in tenths; the middle range of other scores. */
function scoreRange(answers) {
    const middle = middleRange(answers, MIDDLE) ?? [0, 1];
    return answers.every(probabilities/* areProbabilities */.U) ? [0, Math.min(1, Math.ceil(middle[1] * 10 + 0.01) / 10)] : middle;
}
function scoreCurves(truth, scores, range, ranked) {
    const { labels, weights, threshold } = truth;
    const of = (label) => histogram((row) => scores[row], scores.length, range, curves_BINS, { weights, where: (row) => labels[row] === label });
    return {
        threshold,
        curve: ranked ? thresholdCurve(truth, scores) : undefined,
        reliability: ranked ? reliability(truth, scores) : undefined,
        positives: ranked ? of(1) : undefined,
        negatives: ranked ? of(0) : undefined,
        confusion: (0,confusion/* confusion */.Hq)(labels, (0,decisions/* decisions */.a)(truth, scores), 2, weights),
    };
}
function classCurves(truth, answers) {
    const { labels, classes, weights } = truth;
    const predicted = (0,decisions/* decisions */.a)(truth, answers);
    const scores = classScores(labels, predicted, classes, weights);
    if (classes <= MATRIX)
        return { confusion: (0,confusion/* confusion */.Hq)(labels, predicted, classes, weights), scores };
    return { confusion: undefined, confused: confusedPairs(labels, predicted, classes, PAIRS, weights), scores };
}
function valuesOf(truth, candidate, production) {
    const answers = production ? [candidate, production] : [candidate];
    const values = middleRange([truth.values, ...answers], MIDDLE) ?? [0, 1];
    const off = answers.map((each) => Float64Array.from(truth.values, (value, row) => each[row] - value));
    const most = Math.max(...(middleRange(off, MIDDLE) ?? [1]).map(Math.abs));
    const residuals = [-most, most];
    const [ours, theirs] = off.map((each, i) => valueCurves(truth, answers[i], each, { values, residuals }));
    return { kind: 'values', values, residuals, candidate: ours, production: theirs };
}
function valueCurves({ values, weights }, answers, off, ranges) {
    let [sum, weight] = [0, 0];
    for (let row = 0; row < off.length; row++) {
        const w = weights ? weights[row] : 1;
        sum += w * off[row];
        weight += w;
    }
    return {
        density: (0,density/* density */.B)(values, answers, ranges.values),
        residuals: histogram((row) => off[row], off.length, ranges.residuals, curves_BINS, { weights }),
        bias: sum / weight,
    };
}

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
;// CONCATENATED MODULE: ./build/statistics/curves/disagreements.js
/**
 * The `most` of n rows where two models disagree most: by distance; classes have none, so there rows that only one model gets right come first, half
 * of them from each side. Equal distances in the order of the rows. O(n).
 */
function disagreements({ differ, righter, distance }, n, most) {
    const found = { different: 0, candidateRight: 0, productionRight: 0 };
    const furthest = furthestRows(most);
    const sides = { better: furthestRows(most), worse: furthestRows(most), neither: furthestRows(most) };
    for (let row = 0; row < n; row++) {
        const different = differ(row);
        const right = different ? righter(row) : 0;
        found.different += different ? 1 : 0;
        found.candidateRight += right > 0 ? 1 : 0;
        found.productionRight += right < 0 ? 1 : 0;
        if (distance)
            furthest.offer(row, distance(row));
        else if (different)
            sides[right > 0 ? 'better' : right < 0 ? 'worse' : 'neither'].offer(row, 1);
    }
    return { ...found, rows: distance ? furthest.rows() : shared(sides.better.rows(), sides.worse.rows(), sides.neither.rows(), most) };
}
function shared(better, worse, neither, most) {
    const fromWorse = worse.slice(0, Math.max(Math.ceil(most / 2), most - better.length));
    return [...fromWorse, ...better.slice(0, most - fromWorse.length), ...neither].slice(0, most);
}
/** Keeps the `most` rows of the largest distance above 0. A row costs a comparison unless it gets in. */
function furthestRows(most) {
    const kept = [];
    let least = 0;
    return {
        offer(row, distance) {
            if (!(distance > least))
                return;
            let place = kept.length;
            while (place > 0 && kept[place - 1].distance < distance)
                place--;
            kept.splice(place, 0, { row, distance });
            if (kept.length > most)
                kept.pop();
            if (kept.length === most)
                least = kept[most - 1].distance;
        },
        rows: () => kept.map(({ row }) => row),
    };
}

;// CONCATENATED MODULE: ./build/statistics/curves/rowViews.js

/** How rows of this task are told apart; undefined for ranking, whose scores have no common unit. */
function rowView(truth, candidate, production, thresholds) {
    switch (truth.task) {
        case 'binary-classification':
            return ofScores(truth, candidate, production, thresholds);
        case 'multiclass-classification':
            return ofClasses(truth.labels, (0,decisions/* decisions */.a)(truth, candidate), (0,decisions/* decisions */.a)(truth, production));
        case 'multilabel-classification':
            return ofLabels(truth, candidate, production);
        case 'regression':
            return ofNumbers(errorOf(truth, candidate), errorOf(truth, production), (row) => Math.abs(candidate[row] - production[row]));
        case 'quantile-regression':
            return ofNumbers(pinball(truth, candidate), pinball(truth, production), between(candidate, production, truth.levels.length));
        case 'ranking':
            return undefined;
    }
}
const lower = (ours, theirs) => (row) => Math.sign(theirs(row) - ours(row));
function ofScores({ labels, threshold }, candidate, production, thresholds) {
    const [a, b] = [thresholds?.candidate ?? threshold, thresholds?.production ?? threshold];
    const wrong = (scores, cut) => (row) => Number(scores[row] >= cut !== (labels[row] === 1));
    const off = (scores) => (row) => Math.abs(scores[row] - labels[row]);
    return {
        differ: (row) => candidate[row] >= a !== production[row] >= b,
        righter: lower(wrong(candidate, a), wrong(production, b)),
        distance: (row) => Math.abs(candidate[row] - production[row]),
        nearness: lower(off(candidate), off(production)),
    };
}
function ofClasses(labels, candidate, production) {
    const righter = (row) => Number(candidate[row] === labels[row]) - Number(production[row] === labels[row]);
    return { differ: (row) => candidate[row] !== production[row], righter, distance: undefined, nearness: righter };
}
function ofLabels({ labels, classes, threshold }, candidate, production) {
    const summed = (of) => (row) => {
        let sum = 0;
        for (let cell = row * classes; cell < (row + 1) * classes; cell++)
            sum += of(cell);
        return sum;
    };
    const called = (scores, cell) => Number(scores[cell] >= threshold);
    const wrong = (scores) => summed((cell) => Math.abs(called(scores, cell) - labels[cell]));
    const apart = summed((cell) => Math.abs(called(candidate, cell) - called(production, cell)));
    const righter = lower(wrong(candidate), wrong(production));
    return { differ: (row) => apart(row) > 0, righter, distance: between(candidate, production, classes), nearness: righter };
}
const ofNumbers = (ours, theirs, distance) => ({
    differ: (row) => distance(row) > 0,
    righter: lower(ours, theirs),
    distance,
    nearness: lower(ours, theirs),
});
const errorOf = ({ values }, answers) => (row) => Math.abs(answers[row] - values[row]);
/** Sum over `width` answers of a row of their distances. */
const between = (a, b, width) => (row) => {
    let sum = 0;
    for (let cell = row * width; cell < (row + 1) * width; cell++)
        sum += Math.abs(a[cell] - b[cell]);
    return sum;
};
/** Quantile loss of a row, summed over the levels. Source: Koenker and Bassett 1978, Econometrica 46:33. */
const pinball = ({ values, levels }, answers) => (row) => levels.reduce((sum, level, k) => {
    const off = values[row] - answers[row * levels.length + k];
    return sum + Math.max(level * off, (level - 1) * off);
}, 0);

// EXTERNAL MODULE: ./build/statistics/metrics/sample.js
var sample = __webpack_require__(86140);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/answer-text.js
var answer_text = __webpack_require__(29716);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/disagreements.js






const MOST_ROWS = 50;
const MOST_COLUMNS = 40;
/** Letters of a cell: enough to know the row again. */
const MOST_LETTERS = 120;
/**
 * The rows where candidate and production disagree most, with as much of them as `report.rows` allows: nothing, key and label, or every column.
 * `opponent` is what the columns call production. Rows without keys are named by their number, from 1. Undefined without two models' answers, and where answers cannot be held against each other.
 */
async function disagreementsOf({ data, report }, scored, tables, opponent = 'production') {
    const { truth, candidate, production, thresholds } = scored;
    const view = production && rowView(truth, candidate, production, thresholds);
    if (production === undefined || view === undefined)
        return undefined;
    const n = (0,sample/* rowsOf */.RO)(truth);
    const { rows, ...counts } = disagreements(view, n, MOST_ROWS);
    const nearer = truth.task === 'regression' || truth.task === 'quantile-regression';
    const of = { ...counts, n, nearer, shown: report.rows };
    if (report.rows === 'none' || rows.length === 0)
        return { ...of, columns: [], rows: [] };
    const records = await recordsOf(rows, data.evaluation, tables);
    const unnamed = data.keys.length === 0;
    const first = [...data.keys, data.label];
    const others = Object.keys(records[0] ?? {}).filter((name) => !first.includes(name));
    const after = report.rows === 'full' ? others.slice(0, MOST_COLUMNS) : [];
    const column = (name) => ({ name, number: records.every((record) => typeof record[name] === 'number') });
    const answers = ['candidate', opponent].map((name) => ({ name, number: truth.task === 'binary-classification' || nearer }));
    return {
        ...of,
        columns: [
            ...(unnamed ? [{ name: 'row', number: true }] : []),
            ...first.map(column),
            ...answers,
            { name: view.distance ? 'nearer' : 'right', number: false },
            ...after.map(column),
        ],
        rows: rows.map((row, i) => [
            ...(unnamed ? [(0,numbers/* count */.U9)(row + 1)] : []),
            ...first.map((name) => cellText(records[i]?.[name])),
            ...[candidate, production].map((each) => (0,answer_text/* answerText */.y)(truth, each, row, scored.levels)),
            [opponent, 'neither', 'candidate'][1 + view.nearness(row)] ?? '–',
            ...after.map((name) => cellText(records[i]?.[name])),
        ]),
    };
}
/** These rows of the evaluation data, in this order. */
async function recordsOf(rows, path, tables) {
    const ascending = rows.toSorted((a, b) => a - b);
    const records = await tables.records(path, ascending);
    const byRow = new Map(ascending.map((row, i) => [row, records[i] ?? {}]));
    return rows.map((row) => byRow.get(row) ?? {});
}
const cellText = (value) => value === null || value === undefined ? '–' : [{ code: (0,report_text/* clip */.$Q)(String(value), MOST_LETTERS) }];

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/page.js


/** What only report.html shows of the rows that were judged. Undefined where predictions are missing or faulty. */
async function pageOf(config, scored, tables, opponent = 'production') {
    if (scored === undefined || scored.faults.length > 0)
        return undefined;
    const { truth, candidate, production, levels, thresholds, scores } = scored;
    const weighted = truth.weights !== undefined;
    return {
        curves: curvesOf(truth, candidate, production, { thresholds, scores }),
        weighted,
        levels,
        disagreements: await disagreementsOf(config, scored, tables, opponent),
    };
}


/***/ }),

/***/ 2296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ plotFolds)
});

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/statistics/curves/density.js
var curves_density = __webpack_require__(62271);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/plots/numbers.js
/** A table of numbers: the first column names the row. */
const numbersTable = (name, headers, rows) => ({
    kind: 'table',
    name,
    columns: headers.map((header, i) => ({ header, align: i === 0 ? 'left' : 'right' })),
    rows,
});
/** The first letter as a capital, for what starts a sentence or a heading. */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const TOPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** End of an axis from 0 that holds `most` with little air: 0.113 → 0.12. One for nothing to show. */
function roundTop(most) {
    if (!(most > 0) || !Number.isFinite(most))
        return 1;
    const power = 10 ** Math.floor(Math.log10(most));
    return Number(((TOPS.find((top) => top * power >= most) ?? 10) * power).toPrecision(3));
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/plots/typical.js

/** The median of y by bin of x, in data units, where a density has rows. */
function typical(counts, [low, high]) {
    const middle = (bin) => low + ((bin + 0.5) * (high - low)) / curves_density/* DENSITY_BINS */.W;
    return Array.from({ length: curves_density/* DENSITY_BINS */.W }, (_, column) => ({ column, row: medianBin(counts, column) })).flatMap(({ column, row }) => row === undefined ? [] : [{ x: middle(column), y: middle(row) }]);
}
/** Bin that holds the middle row of one column. Undefined where the column is empty. */
function medianBin(counts, column) {
    const rows = counts.subarray(column * curves_density/* DENSITY_BINS */.W, (column + 1) * curves_density/* DENSITY_BINS */.W);
    const half = rows.reduce((sum, count) => sum + count, 0) / 2;
    let below = 0;
    for (let row = 0; row < rows.length; row++) {
        below += rows[row];
        if (below > 0 && below >= half)
            return row;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/plots/agreement.js




const line = (from, to, label) => ({ from, to, label });
/** Whether a threshold lies where it can be drawn. */
const inside = (threshold, [low, high]) => threshold > low && threshold < high;
/** Every row by both models' scores: on the dotted diagonal the two say the same. */
function agreementPlot(counts, { scores, candidate, production }, names) {
    const [low, high] = scores;
    const [ours, theirs] = [candidate.threshold, production?.threshold ?? candidate.threshold];
    const known = typical(counts, scores);
    const [first, last] = [known[0], known.at(-1)];
    return {
        kind: 'plot',
        title: 'The two models’ scores',
        x: { title: 'score of the candidate', range: scores },
        y: { title: `score of ${names.production}`, range: scores },
        series: [{ form: 'density', label: '', style: 2, columns: curves_density/* DENSITY_BINS */.W, counts: Array.from(counts) }],
        references: [
            line([low, low], [high, high], ''),
            ...(inside(ours, scores) ? [line([ours, low], [ours, high], '')] : []),
            ...(inside(theirs, scores) ? [line([low, theirs], [high, theirs], 'thresholds')] : []),
        ],
        marks: [],
        legend: 'top-left',
        text: first && last
            ? `The stronger the colour, the more rows. Where the candidate says about ${(0,numbers/* fixed */.Zu)(first.x, 2)}, ${names.production} typically says ${(0,numbers/* fixed */.Zu)(first.y, 2)}; where it says ${(0,numbers/* fixed */.Zu)(last.x, 2)}, ${(0,numbers/* fixed */.Zu)(last.y, 2)}.`
            : 'No rows.',
        numbers: numbersTable(`Typical score of ${names.production}`, ['Score of the candidate', `Median of ${names.production}`], known.filter((_, i) => i % Math.ceil(known.length / 10) === 0).map(({ x, y }) => [(0,numbers/* fixed */.Zu)(x, 2), (0,numbers/* fixed */.Zu)(y, 2)])),
    };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/plots/names.js
/** Each model that is there, with its name and style in plots. */
const models = ({ candidate, production }, names) => [
    { name: names.candidate ?? 'candidate', style: 0, of: candidate },
    ...(production === undefined ? [] : [{ name: names.production, style: 1, of: production }]),
];
/** "candidate 12%; production v6 10%": one clause for each model. */
const clauses = (both, names, say) => models(both, names)
    .map(({ name, of }) => `${name} ${say(of)}`)
    .join('; ');

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/plots/calibration.js



/** Reliability diagram: what scores promise against what comes, with intervals. */
function calibrationPlot(bins, names) {
    const all = models(bins, names);
    const most = Math.max(...all.flatMap(({ of }) => of.flatMap(({ promised, high }) => [promised, high])));
    const top = Math.min(1, Math.ceil(most * 10) / 10);
    const off = (of) => of.filter(({ promised, low, high }) => promised < low || promised > high).length;
    const says = (of) => `in ${(0,numbers/* count */.U9)(off(of))} of ${(0,numbers/* count */.U9)(of.length)}`;
    return {
        kind: 'plot',
        title: 'Calibration',
        x: { title: 'mean score: what is promised', range: [0, top], unit: 'percent' },
        y: { title: 'share of positives: what comes', range: [0, top], unit: 'percent' },
        series: all.map(({ name, style, of }) => ({
            form: 'intervals',
            label: name,
            style,
            points: of.map(({ promised, came, low, high }) => ({ x: promised, y: came, low, high })),
        })),
        references: [{ from: [0, 0], to: [top, top], label: '' }],
        marks: [],
        legend: 'top-left',
        text: `Rows in 15 equal bins of score, with 95% intervals; on the dotted line promises are kept. The interval leaves out what was promised: ${clauses(bins, names, says)} bins.`,
        numbers: numbersTable('Promised and come, by bin of score', ['Model and scores', 'Rows', 'Promised', 'Came', '95% interval'], all.flatMap(({ name, of }) => of.map(({ from, to, rows, promised, came, low, high }) => [
            `${capital(name)}, ${(0,numbers/* fixed */.Zu)(from, 2)} to ${(0,numbers/* fixed */.Zu)(to, 2)}`,
            (0,numbers/* count */.U9)(rows),
            (0,numbers/* percent */.KN)(promised),
            (0,numbers/* percent */.KN)(came),
            [{ nowrap: `${(0,numbers/* percent */.KN)(low)} to ${(0,numbers/* percent */.KN)(high)}` }],
        ]))),
    };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/plots/roc.js



const RATES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8];
const RECALLS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const SHARE = [0, 1];
/** ROC curves of both models, marked where the threshold is. */
function rocPlot(curves, names) {
    const all = models(curves, names);
    const points = ({ points }) => [
        [0, 0],
        ...points.map(({ falsePositiveRate, recall }) => [falsePositiveRate, recall]),
        [1, 1],
    ];
    const says = ({ operating: { threshold, recall, falsePositiveRate } }) => `at ${(0,numbers/* asWritten */.qm)(threshold)} finds ${(0,numbers/* percent */.KN)(recall)} of the positive rows and calls ${(0,numbers/* percent */.KN)(falsePositiveRate)} of the others positive`;
    return {
        kind: 'plot',
        title: 'ROC curve',
        x: { title: 'false-positive rate', range: SHARE, unit: 'percent' },
        y: { title: 'true-positive rate', range: SHARE, unit: 'percent' },
        series: all.map(({ name, style, of }) => ({ form: 'line', label: name, style, points: points(of) })),
        references: [{ from: [0, 0], to: [1, 1], label: 'a guess' }],
        marks: all.map(({ style, of: { operating } }) => ({ at: [operating.falsePositiveRate, operating.recall], label: '', style })),
        legend: 'bottom-right',
        text: `At its threshold (marked) each model: ${clauses(curves, names, says)}.`,
        numbers: numbersTable('True-positive rate at a false-positive rate', ['False-positive rate', ...all.map(({ name }) => capital(name))], RATES.map((rate) => [(0,numbers/* percent */.KN)(rate), ...all.map(({ of }) => (0,numbers/* percent */.KN)(heightAt(points(of), rate)))])),
    };
}
/** Precision–recall curves of both models, marked where the threshold is. */
function precisionRecallPlot(curves, names) {
    const all = models(curves, names);
    const { prevalence } = curves.candidate;
    const points = ({ points }) => points.flatMap(({ recall, precision }) => (precision === undefined || recall === 0 ? [] : [[recall, precision]]));
    const says = ({ operating: { precision } }) => (precision === undefined ? 'none called so' : (0,numbers/* percent */.KN)(precision));
    return {
        kind: 'plot',
        title: 'Precision and recall',
        x: { title: 'recall', range: SHARE, unit: 'percent' },
        y: { title: 'precision', range: SHARE, unit: 'percent' },
        series: all.map(({ name, style, of }) => ({ form: 'line', label: name, style, points: points(of) })),
        references: [{ from: [0, prevalence], to: [1, prevalence], label: `a guess: ${(0,numbers/* percent */.KN)(prevalence)}` }],
        marks: all.flatMap(({ style, of: { operating } }) => operating.precision === undefined ? [] : [{ at: [operating.recall, operating.precision], label: '', style }]),
        legend: 'top-right',
        text: `Of the rows that each model calls positive at its threshold (marked), so many are: ${clauses(curves, names, says)}. A guess is right for ${(0,numbers/* percent */.KN)(prevalence)}.`,
        numbers: numbersTable('Precision at a recall', ['Recall', ...all.map(({ name }) => capital(name))], RECALLS.map((recall) => [(0,numbers/* percent */.KN)(recall), ...all.map(({ of }) => (0,numbers/* percent */.KN)(precisionAt(of, recall)))])),
    };
}
/** Height of a rising line at x: between two points of a ROC curve lie the classifiers that mix them. */
function heightAt(points, x) {
    const after = points.findIndex(([at]) => at > x);
    if (after <= 0)
        return points.at(-1)?.[1] ?? Number.NaN;
    const [[a, low], [b, high]] = [points[after - 1], points[after]];
    return low + ((x - a) / (b - a)) * (high - low);
}
/** Precision at the highest kept threshold that reaches this recall. */
const precisionAt = ({ points }, recall) => points.find((point) => point.recall >= recall)?.precision ?? Number.NaN;

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/plots/scores.js


/** Bins of the table: those of the picture are too many to read. */
const GROUPS = 10;
/** Outlines of histograms on one axis. */
function histogramPlot({ title, xTitle, range, unit, of, references, most, words }) {
    const beyond = Math.max(...of.map(({ histogram }) => histogram.beyond));
    const rest = beyond > 0 ? ` The outermost bins also hold what lies beyond (at most ${(0,numbers/* percent */.KN)(beyond, 2)} of the rows).` : '';
    return {
        kind: 'plot',
        title,
        x: { title: xTitle, range, unit },
        y: { title: 'share of rows', range: [0, roundTop(most)], unit: 'percent' },
        series: of.map(({ name, style, histogram }) => ({ form: 'histogram', label: name, style, shares: histogram.shares })),
        references,
        marks: [],
        legend: 'top-right',
        text: words + rest,
        numbers: numbersTable(title, [xTitle, ...of.map(({ name }) => name)], groups(range, of.map(({ histogram }) => histogram.shares))),
    };
}
function groups([low, high], all) {
    const bins = all[0]?.length ?? 0;
    const decimals = Math.max(0, 1 - Math.floor(Math.log10((high - low) / GROUPS || 1)));
    const edge = (i) => (0,numbers/* fixed */.Zu)(low + (i * (high - low)) / GROUPS, decimals);
    return Array.from({ length: GROUPS }, (_, group) => {
        const [from, to] = [Math.round((group * bins) / GROUPS), Math.round(((group + 1) * bins) / GROUPS)];
        const share = (shares) => (0,numbers/* percent */.KN)(shares.slice(from, to).reduce((sum, each) => sum + each, 0));
        return [`${edge(group)} to ${edge(group + 1)}`, ...all.map(share)];
    });
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/plots/binary.js






/** What a part of the curves is for both models; undefined where the candidate has none. */
function part({ candidate, production }, of) {
    const ours = of(candidate);
    return ours === undefined ? undefined : { candidate: ours, production: production && of(production) };
}
/** ROC, precision–recall and calibration, as far as the rows define them. */
function curvePlots(curves, names) {
    const [ranked, bins] = [part(curves, ({ curve }) => curve), part(curves, ({ reliability }) => reliability)];
    return [...(ranked ? [rocPlot(ranked, names), precisionRecallPlot(ranked, names)] : []), ...(bins ? [calibrationPlot(bins, names)] : [])];
}
/** Distribution of each model's scores by label, and both models' scores of each row. */
function scorePlots(curves, names) {
    const { scores } = curves;
    const all = models(curves, names);
    const most = Math.max(...all.flatMap(({ of }) => [...(of.positives?.shares ?? []), ...(of.negatives?.shares ?? [])]));
    const plots = all.flatMap(({ name, of: { positives, negatives, threshold } }) => {
        if (positives === undefined && negatives === undefined)
            return [];
        const classes = [
            { name: `${names.label} = ${names.positive}`, style: 0, histogram: positives },
            { name: 'the other rows', style: 1, histogram: negatives },
        ];
        const plot = histogramPlot({
            title: `Scores by label, ${name}`,
            xTitle: 'score',
            range: scores,
            of: classes.flatMap(({ histogram, ...each }) => (histogram ? [{ ...each, histogram }] : [])),
            references: inside(threshold, scores) ? [{ from: [threshold, 0], to: [threshold, 1], label: '' }] : [],
            most,
            words: `Share of each label’s rows by score; threshold ${(0,numbers/* asWritten */.qm)(threshold)}${inside(threshold, scores) ? ' (dotted)' : ''}. ${peaks(classes, scores)}${overlap(positives?.shares, negatives?.shares)}`,
        });
        return [plot];
    });
    return [...plots, ...(curves.agreement ? [agreementPlot(curves.agreement, curves, names)] : [])];
}
/** Where each label's rows are most frequent. */
function peaks(classes, [low, high]) {
    const found = classes.flatMap(({ name, histogram }) => {
        if (histogram === undefined)
            return [];
        const { shares } = histogram;
        const middle = low + ((shares.indexOf(Math.max(...shares)) + 0.5) * (high - low)) / shares.length;
        return [`${name} around ${(0,numbers/* fixed */.Zu)(middle, 2)}`];
    });
    return `Most frequent: ${found.join('; ')}.`;
}
/** What two distributions have in common: 100% when scores say nothing of the label. */
function overlap(a, b) {
    if (a === undefined || b === undefined)
        return '';
    return ` The two overlap by ${(0,numbers/* percent */.KN)(a.reduce((sum, share, i) => sum + Math.min(share, b[i] ?? 0), 0))}.`;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/plots/classes.js



const MOST = 60;
/** Precision, recall and F1 of each class, those first where the candidate loses most against production; without production the worst first. */
function classTable(curves, levels, names) {
    const all = models(curves, names);
    const rows = levels.map((level, k) => ({ level, of: all.map(({ of }) => of.scores[k]) }));
    const order = (row) => (row.of[0]?.f1 ?? 0) - (row.of[1]?.f1 ?? 0);
    const shown = rows.toSorted((a, b) => order(a) - order(b)).slice(0, MOST);
    const header = all.flatMap(({ name }) => [`F1, ${name}`, `Precision, ${name}`, `Recall, ${name}`]);
    const table = {
        kind: 'table',
        name: shown.length < rows.length ? `${(0,numbers/* count */.U9)(shown.length)} of ${(0,numbers/* count */.U9)(rows.length)} classes` : 'Every class',
        columns: [
            { header: 'Class', align: 'left' },
            ...['Rows', ...header].map((text) => ({ header: capital(text), align: 'right' })),
        ],
        rows: shown.map(({ level, of }) => [
            [{ code: level }],
            (0,numbers/* count */.U9)(of[0]?.rows ?? 0),
            ...of.flatMap((each) => [each?.f1, each?.precision, each?.recall].map((share) => (share === undefined ? '–' : (0,numbers/* percent */.KN)(share)))),
        ]),
    };
    const first = curves.production ? 'the largest loss of F1 first' : 'the lowest F1 first';
    return [table, { kind: 'caption', text: `Classes by F1, ${first}. – where a class is never true or never called.` }];
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/plots/confusion.js


/** The label that is not the positive one. */
function otherLevel(levels, positive) {
    const others = levels.filter((level) => level !== positive);
    return others.length === 1 ? others[0] : `not ${positive}`;
}
/** Confusion matrices at each model's threshold. */
const scoreMatrices = (curves, levels, names) => models(curves, names).map(({ name, of: { confusion, threshold } }) => matrixTable(`Confusion matrix, ${name} at threshold ${(0,numbers/* asWritten */.qm)(threshold)}`, confusion, [
    otherLevel(levels, names.positive),
    names.positive,
]));
/** Confusion matrices of both models; of many classes the pairs that are confused most often. */
const classMatrices = (curves, levels, names) => models(curves, names).flatMap(({ name, of }) => {
    if (of.confusion)
        return [matrixTable(`Confusion matrix, ${name}`, of.confusion, levels)];
    return of.confused ? [pairsTable(name, of, levels)] : [];
});
function matrixTable(title, matrix, levels) {
    const classes = levels.length;
    const rows = levels.map((level, truth) => {
        const cells = Array.from(matrix.subarray(truth * classes, (truth + 1) * classes));
        const all = cells.reduce((sum, cell) => sum + cell, 0);
        return [[{ code: level }], ...cells.map((cell, predicted) => cellText(cell, all, predicted === truth))];
    });
    const header = (level) => ['called ', { code: level }];
    return {
        kind: 'table',
        name: title,
        columns: [{ header: 'In truth', align: 'left' }, ...levels.map((level) => ({ header: header(level), align: 'right' }))],
        rows,
    };
}
function cellText(cell, all, right) {
    const share = all > 0 ? (0,numbers/* percent */.KN)(cell / all) : '–';
    return [right ? { strong: [{ nowrap: `${share} right` }] } : share, { break: true }, (0,numbers/* count */.U9)(cell)];
}
function pairsTable(name, { confused, scores }, levels) {
    const { pairs, kinds } = confused ?? { pairs: [], kinds: 0 };
    return {
        kind: 'table',
        name: `Most confused, ${name} (${(0,numbers/* count */.U9)(pairs.length)} of ${(0,numbers/* count */.U9)(kinds)} pairs)`,
        columns: [
            { header: 'In truth', align: 'left' },
            { header: 'Called', align: 'left' },
            { header: 'Rows', align: 'right' },
            { header: 'Share of the truth', align: 'right' },
        ],
        rows: pairs.map(({ rows, truth, predicted }) => [
            [{ code: levels[truth] ?? '' }],
            [{ code: levels[predicted] ?? '' }],
            (0,numbers/* count */.U9)(rows),
            (0,numbers/* percent */.KN)(rows / (scores[truth]?.rows ?? Number.NaN)),
        ]),
    };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/plots/coverage.js



/** How often the truth lies at or below each forecast quantile, against how often it should. */
function coveragePlot(levels, names) {
    const all = models(levels, names);
    const off = (of) => of.filter(({ level, low, high }) => level < low || level > high).length;
    return {
        kind: 'plot',
        title: 'Coverage of the quantiles',
        x: { title: 'level that was forecast', range: [0, 1], unit: 'percent' },
        y: { title: 'truth at or below the forecast', range: [0, 1], unit: 'percent' },
        series: all.map(({ name, style, of }) => ({
            form: 'intervals',
            label: name,
            style,
            points: of.map(({ level, share, low, high }) => ({ x: level, y: share, low, high })),
        })),
        references: [{ from: [0, 0], to: [1, 1], label: '' }],
        marks: [],
        legend: 'top-left',
        text: `Bars are 95% intervals; on the dotted line promises are kept. The interval leaves out what was promised: ${clauses(levels, names, (of) => `at ${(0,numbers/* count */.U9)(off(of))} of ${(0,numbers/* count */.U9)(of.length)}`)} levels.`,
        numbers: numbersTable('Coverage by level', ['Model and level', 'Truth at or below', '95% interval'], all.flatMap(({ name, of }) => of.map(({ level, share, low, high }) => [
            `${capital(name)}, ${(0,numbers/* asWritten */.qm)(level)}`,
            (0,numbers/* percent */.KN)(share),
            [{ nowrap: `${(0,numbers/* percent */.KN)(low)} to ${(0,numbers/* percent */.KN)(high)}` }],
        ]))),
    };
}

// EXTERNAL MODULE: ./build/report/units.js
var units = __webpack_require__(15088);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/places.js
var places = __webpack_require__(21097);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/plots/disagreements.js



/** The rows where the two models disagree most, as far as `report.rows` lets them be shown. */
function disagreementFolds(facts) {
    const { disagreements } = facts.page ?? {};
    if (disagreements === undefined)
        return [];
    const blocks = [{ kind: 'paragraph', text: summary(disagreements, facts) }, ...rows(disagreements, facts)];
    return [{ kind: 'fold', summary: 'Where the two models disagree', blocks }];
}
function summary({ n, different, candidateRight, productionRight, nearer }, facts) {
    const start = `The two answer ${(0,numbers/* count */.U9)(different)} of ${(0,units/* many */._d)(n, 'row')} differently`;
    if (different === 0)
        return `${start}.`;
    const [ours, theirs] = nearer ? [`the candidate is nearer to the truth`, ' '] : ['only the candidate is right', ' only '];
    return [
        `${start}: in ${(0,numbers/* count */.U9)(candidateRight)} of them ${ours}, in ${(0,numbers/* count */.U9)(productionRight)}${theirs}${facts.production?.called ?? 'production'} `,
        (0,places/* productionName */.$)(facts),
        '.',
    ];
}
function rows({ shown, columns, rows: records }, facts) {
    if (shown === 'none')
        return [{ kind: 'caption', text: ['Single rows are not shown: ', { code: 'report: { rows: none }' }, ` in ${facts.config.path}.`] }];
    if (records.length === 0)
        return [];
    return [
        {
            kind: 'table',
            name: `The ${(0,units/* many */._d)(records.length, 'row')} where they differ most`,
            columns: columns.map(({ name, number }) => ({ header: name, align: number ? 'right' : 'left' })),
            rows: records,
        },
        ...(facts.config.path === '' ? [] : [choice(shown, facts.config.path)]),
    ];
}
/** Where a user chooses what is shown of single rows. */
const choice = (shown, path) => ({
    kind: 'caption',
    text: ['Columns shown: ', { code: `report: { rows: ${shown} }` }, ' in ', { code: path }, '; none, keys and full can be chosen.'],
});

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/plots/queries.js



/** How well each query is ranked, and in how many of them one model does better. */
function queryPlot(rankings, names) {
    const { queries, candidateBetter, productionBetter, production } = rankings;
    const of = models(rankings, names).flatMap(({ name, style, of: { histogram } }) => (histogram ? [{ name, style, histogram }] : []));
    const better = production
        ? ` Of ${(0,numbers/* count */.U9)(queries)} queries the candidate ranks ${(0,numbers/* count */.U9)(candidateBetter)} better and ${names.production} ${(0,numbers/* count */.U9)(productionBetter)}.`
        : '';
    return histogramPlot({
        title: 'NDCG@10, query by query',
        xTitle: 'NDCG@10 of a query',
        range: [0, 1],
        of,
        references: [],
        most: Math.max(...of.flatMap(({ histogram }) => histogram.shares)),
        words: `Share of queries by how well they are ranked; mean: ${clauses(rankings, names, ({ mean }) => (0,numbers/* fixed */.Zu)(mean, 3))}.${better}`,
    });
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/plots/values.js






/** Predicted against actual for each model, and how far both are off. */
function valuePlots(curves, names) {
    const all = models(curves, names);
    const decimals = (0,numbers/* decimalsFor */.Wm)((curves.residuals[1] - curves.residuals[0]) / 40);
    const off = all.flatMap(({ name, style, of: { residuals } }) => (residuals ? [{ name, style, histogram: residuals }] : []));
    const most = Math.max(...off.flatMap(({ histogram }) => histogram.shares));
    const bias = all.map(({ name, of }) => `${name} ${(0,numbers/* signed */.x8)(of.bias, decimals)}`).join('; ');
    return [
        ...all.map(({ name, style, of }) => actualPlot(name, style, of, curves, names)),
        histogramPlot({
            title: 'How far predictions are off',
            xTitle: `predicted − actual ${names.label}`,
            range: curves.residuals,
            of: off,
            references: [{ from: [0, 0], to: [0, 1], label: '' }],
            most,
            words: `Mean of predicted − actual: ${bias}.`,
        }),
    ];
}
function actualPlot(name, style, { density }, { values }, names) {
    const [low, high] = values;
    const decimals = (0,numbers/* decimalsFor */.Wm)((high - low) / 40);
    const known = typical(density, values).map(({ x, y }) => ({ actual: x, predicted: y }));
    const pick = known.filter((_, i) => i % Math.max(1, Math.ceil(known.length / 10)) === 0);
    const [first, last] = [known[0], known.at(-1)];
    return {
        kind: 'plot',
        title: `Predicted against actual, ${name}`,
        x: { title: `actual ${names.label}`, range: values },
        y: { title: `predicted ${names.label}`, range: values },
        series: [{ form: 'density', label: '', style, columns: curves_density/* DENSITY_BINS */.W, counts: Array.from(density) }],
        references: [{ from: [low, low], to: [high, high], label: '' }],
        marks: [],
        legend: 'top-left',
        text: first && last
            ? `The stronger the colour, the more rows; on the dotted line predictions are right. Typical prediction where the truth is about ${(0,numbers/* fixed */.Zu)(first.actual, decimals)}: ${(0,numbers/* fixed */.Zu)(first.predicted, decimals)}; where it is about ${(0,numbers/* fixed */.Zu)(last.actual, decimals)}: ${(0,numbers/* fixed */.Zu)(last.predicted, decimals)}.`
            : 'No rows.',
        numbers: numbersTable(`Typical prediction, ${name}`, [capital(`actual ${names.label}`), 'Median prediction'], pick.map(({ actual, predicted }) => [(0,numbers/* fixed */.Zu)(actual, decimals), (0,numbers/* fixed */.Zu)(predicted, decimals)])),
    };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/plots/plots.js







/** Everything that is only on the page: plots, confusion matrices, and the rows where the two models disagree most. */
function plotFolds(facts) {
    const { page, production, evaluation } = facts;
    if (page === undefined)
        return [];
    const names = {
        label: evaluation.label,
        positive: evaluation.positive ?? '1',
        candidate: facts.judged,
        production: production?.called ?? (production ? `production ${production.version}` : 'production'),
    };
    const drawn = page.curves ? curveFolds(page.curves, names, page.levels ?? []).filter(({ blocks }) => blocks.length > 0) : [];
    const folds = [...(page.weighted ? weighed(drawn) : drawn), ...disagreementFolds(facts)];
    return folds.length > 0 ? [{ kind: 'page', blocks: folds }] : [];
}
/** The first of the folds says what shares are of. */
const weighed = ([first, ...rest]) => first
    ? [{ ...first, blocks: [{ kind: 'caption', text: 'Shares and counts are of weights, not of rows.' }, ...first.blocks] }, ...rest]
    : [];
const fold = (summary, blocks) => ({ kind: 'fold', summary, blocks });
const grid = (blocks) => (blocks.length > 0 ? [{ kind: 'grid', blocks }] : []);
function curveFolds(curves, names, levels) {
    switch (curves.kind) {
        case 'scores':
            return [
                fold('How well scores rank, and whether they keep what they promise', grid(curvePlots(curves, names))),
                fold('Scores, and what is called positive', [...grid(scorePlots(curves, names)), ...grid(scoreMatrices(curves, levels, names))]),
            ];
        case 'classes': {
            const classes = Array.from({ length: curves.classes }, (_, code) => levels[code] ?? String(code));
            return [
                fold('What is called what', classMatrices(curves, classes, names)),
                fold('Class by class', classTable(curves, classes, names)),
            ];
        }
        case 'values':
            return [fold('Predicted and actual', grid(valuePlots(curves, names)))];
        case 'queries':
            return [fold('How well queries are ranked', grid([queryPlot(curves, names)]))];
        case 'quantiles':
            return [fold('Whether quantiles keep what they promise', grid([coveragePlot(curves, names)]))];
    }
}


/***/ }),

/***/ 21097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ productionName),
/* harmony export */   i: () => (/* binding */ place)
/* harmony export */ });
/** `sluice.yml` line 25, linked at the commit where the repository's address is known; without the line where that is not known. */
function place({ config, commit, repositoryUrl }, line) {
    const words = [{ code: config.path }, ...(line === undefined ? [] : [` line ${line}`])];
    if (repositoryUrl === undefined || commit === undefined)
        return words;
    const segments = config.path.toWellFormed().split('/');
    // A config above the repository's root has no page there.
    if (segments.includes('..'))
        return words;
    const anchor = line === undefined ? '' : `#L${line}`;
    return [
        {
            link: `${repositoryUrl}/blob/${commit}/${segments.map(encodeURIComponent).join('/')}${anchor}`,
            text: words,
        },
    ];
}
/** Production's version in code, or the word where there is no version. */
const productionName = ({ production }) => production === undefined ? 'production' : { code: production.version };


/***/ }),

/***/ 47063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ alignRows)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/align.js
var align = __webpack_require__(41567);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/columns.js
var evaluate_gate_columns = __webpack_require__(11329);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/tasks/numbers.js
var numbers = __webpack_require__(51013);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/custom/custom-columns.js

/**
 * The metrics that the predictions themselves hold, a number for each row. UserError when a column is not there or not of numbers; production's
 * command may be older than the metric, so that it lacks a column is a reason and no mistake.
 */
function customColumns({ custom }, [candidate, production]) {
    return custom.flatMap((metric) => {
        if (!('column' in metric) || candidate === undefined)
            return [];
        const { name, better, column } = metric;
        const values = (placed) => ({ kind: 'rows', values: (0,numbers/* numbersIn */.M)(placed, [column]) });
        const lacks = production && !production.table.columns.has(column);
        const theirs = lacks ? `production’s predictions have no column ${column}` : production && values(production);
        return [{ name, better, candidate: values(candidate), production: theirs }];
    });
}

// EXTERNAL MODULE: ./build/statistics/metrics/metrics.js
var metrics = __webpack_require__(11985);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/needs.js


/** UserError naming every gate and fairness rule whose metric needs scores, where the predictions hold decisions only, with the column to add. */
function checkNeeds({ gates, fairness, evaluate: { task } }, { scores }) {
    if (scores)
        return;
    const asking = [
        ...gates.map(({ metric }, i) => ({ metric, key: `gates[${i}].metric` })),
        ...fairness.map(({ metric }, i) => ({ metric, key: `fairness[${i}].metric` })),
    ].filter(({ metric }) => (0,metrics/* isMetric */.NI)(metric) && (0,metrics/* metricOf */.ak)(metric).needs !== 'prediction');
    const column = task === 'binary-classification' ? '`score`, the probability of the positive label' : '`score_<label>` for each label';
    if (asking.length === 0)
        return;
    throw new errors/* UserError */.yo(asking.map(({ metric, key }) => ({
        key,
        message: `${metric} needs scores, and the predictions hold only the column \`prediction\`.`,
        fix: `Let \`evaluate.command\` write ${column} too.`,
    })));
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/row-weights.js


/** How much each evaluation row counts, and which belong together. UserError where a weight is no number of at least 0. */
function rowsWith(table, { weight, group }) {
    return {
        ...(weight !== undefined && { weights: weightsOf(table, weight) }),
        ...(group !== undefined && { groups: (0,evaluate_gate_columns/* levelsOf */.pd)(table, group).codes }),
    };
}
function weightsOf(table, name) {
    const weights = (0,evaluate_gate_columns/* numbersOf */.cZ)(table, name, `The column ${name} of \`data.weight\``);
    const bad = weights.findIndex((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY));
    if (bad < 0)
        return weights;
    const found = Number.isNaN(weights[bad]) ? 'empty' : String(weights[bad]);
    throw new errors/* UserError */.yo(`The weight ${name} is ${found} in row ${bad + 1}; it is a number of at least 0.`);
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/slice-columns.js


/** Values of one entry of `slices` that are judged one by one; those with fewer rows are judged together. */
const MOST_LEVELS = 100;
const CROSS = ' × ';
const DIGITS = 4;
/** The slices of the evaluation rows that an entry of `slices` asks for. UserError when a column is not there, or not of numbers where ranges are asked. */
function sliceColumn(table, slice) {
    const parts = Array.isArray(slice) ? slice : [slice];
    const columns = parts.map((part) => ofPart(table, part));
    return folded(columns.reduce(crossed));
}
function ofPart(table, part) {
    if (typeof part === 'string')
        return { name: part, ...(0,evaluate_gate_columns/* levelsOf */.pd)(table, part) };
    const column = (0,evaluate_gate_columns/* columnOf */.uV)(table, part.column);
    if (column.kind === 'number')
        return { name: part.column, ...binned(column.values, part.bins) };
    throw new errors/* UserError */.yo(`The column ${part.column} holds text, and only numbers have ranges. Write \`${part.column}\` to judge each value.`);
}
/** Each pair of values that occurs, in the order of both. */
function crossed(a, b) {
    const width = b.levels.length;
    const codes = Int32Array.from(a.codes, (code, row) => (code < 0 || b.codes[row] < 0 ? -1 : code * width + b.codes[row]));
    const seen = [...new Set(codes)].filter((code) => code >= 0).sort((x, y) => x - y);
    const place = new Map(seen.map((code, i) => [code, i]));
    const levels = seen.map((code) => `${a.levels[Math.floor(code / width)]}${CROSS}${b.levels[code % width]}`);
    return { name: `${a.name}${CROSS}${b.name}`, codes: codes.map((code) => place.get(code) ?? -1), levels };
}
/** The values with most rows, and one more for all others together. */
function folded({ name, codes, levels }) {
    if (levels.length <= MOST_LEVELS)
        return { name, codes, levels };
    const rows = new Int32Array(levels.length);
    for (const code of codes)
        if (code >= 0)
            rows[code] += 1;
    const kept = Array.from(rows.keys())
        .sort((a, b) => rows[b] - rows[a] || a - b)
        .slice(0, MOST_LEVELS - 1)
        .sort((a, b) => a - b);
    const place = new Int32Array(levels.length).fill(kept.length);
    kept.forEach((code, i) => {
        place[code] = i;
    });
    const others = `${(levels.length - kept.length).toLocaleString('en')} others`;
    return { name, codes: codes.map((code) => (code < 0 ? -1 : place[code])), levels: [...kept.map((code) => levels[code]), others] };
}
/** Ranges of about equally many rows, equal values together, each named by its least and its greatest value. NaN is in none. */
function binned(values, bins) {
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const n = sorted.length;
    const ends = Array.from({ length: bins }, (_, k) => sorted[Math.max(0, Math.ceil(((k + 1) * n) / bins) - 1)]);
    const tops = [...new Set(ends.filter((end) => end !== undefined))];
    const codes = Int32Array.from(values, (value) => (Number.isNaN(value) ? -1 : tops.findIndex((top) => value <= top)));
    const least = tops.map((_, k) => (k === 0 ? sorted[0] : sorted.find((value) => value > tops[k - 1])));
    const written = (digits) => tops.map((top, k) => range(least[k], top, digits));
    const short = written(DIGITS);
    return { codes, levels: new Set(short).size === short.length ? short : written(17) };
}
/** Whole numbers in full, others to some digits. */
function range(from, to, digits) {
    const text = (x) => String(Number.isInteger(x) ? x : Number(x.toPrecision(digits))).replace('-', '−');
    return from === to ? text(from) : `${text(from)} to ${text(to)}`;
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/slice-margins.js
var slice_margins = __webpack_require__(84374);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/tasks/shape-of.js
var shape_of = __webpack_require__(43462);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/tasks/tasks.js + 7 modules
var tasks = __webpack_require__(20094);
// EXTERNAL MODULE: ./build/config/known-keys.js
var known_keys = __webpack_require__(68173);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/worth.js



/** The truth with what an answer is worth (`evaluate.value`). UserError for a label that does not occur. */
function withValue({ truth, levels }, { value }) {
    if (value === undefined)
        return truth;
    if (truth.task === 'binary-classification' && 'true_positive' in value) {
        const { true_negative, false_positive, false_negative, true_positive } = value;
        return { ...truth, value: Float64Array.from([true_negative, false_positive, false_negative, true_positive], Number) };
    }
    if (truth.task === 'regression') {
        const { over, under } = value;
        return { ...truth, value: { over, under } };
    }
    if (truth.task !== 'multiclass-classification')
        return truth;
    const matrix = new Float64Array(levels.length ** 2);
    for (const [label, row] of Object.entries(value))
        for (const [prediction, amount] of Object.entries(row))
            matrix[codeOf(label, levels) * levels.length + codeOf(prediction, levels)] = amount;
    return { ...truth, value: matrix };
}
function codeOf(label, levels) {
    const code = levels.indexOf(label);
    if (code >= 0)
        return code;
    const near = (0,known_keys/* meant */.wx)(label, levels);
    throw new errors/* UserError */.yo(`\`evaluate.value\` names ${label}, which no row has and no model predicts. ${near === undefined ? `There are ${(0,evaluate_gate_columns/* listed */.KE)(levels)}.` : `Did you mean ${near}?`}`);
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/rows.js











/**
 * The evaluation rows with every model's answers in their order, or what is wrong with the predictions. UserError when the label does not fit the
 * task, or the candidate's predictions do not. Columns that production lacks leave it out, with the reason.
 */
function alignRows(config, evaluation, candidate, production, thresholds = fixed(config)) {
    try {
        return alignModels(config, evaluation, [candidate, production], thresholds);
    }
    catch (error) {
        if (production === undefined || !(error instanceof errors/* UserError */.yo))
            throw error;
        // Throws once more where it is not production's doing.
        return { ...alignModels(config, evaluation, [candidate], thresholds), unread: error.message };
    }
}
function alignModels(config, evaluation, tables, thresholds) {
    const { data, evaluate } = config;
    const task = tasks/* tasks */.v[evaluate.task];
    const joined = tables.flatMap((table, i) => (table ? [place(config, i === 0 ? 'candidate' : 'production', evaluation, table)] : []));
    const placed = joined.map(({ placed }) => placed);
    if (placed[0])
        checkNeeds(config, placed[0].shape);
    const { truth, levels } = task.truth(evaluation, config, placed, thresholds?.candidate ?? 0.5);
    const [candidate, production] = placed.map((one) => task.answers(one, { truth, levels }, evaluate));
    const slices = evaluate.slices.map((slice) => sliceColumn(evaluation, slice));
    (0,slice_margins/* checkMargins */.o)(config.gates, slices);
    return {
        truth: { ...withValue({ truth, levels }, evaluate), ...rowsWith(evaluation, data) },
        candidate: candidate,
        production,
        ...(thresholds && thresholds.candidate !== thresholds.production && { thresholds }),
        scores: { candidate: placed[0].shape.scores, production: placed[1]?.shape.scores },
        slices,
        custom: customColumns(evaluate, placed),
        groups: [...new Set(config.fairness.map(({ column }) => column))].map((name) => ({ name, ...(0,evaluate_gate_columns/* levelsOf */.pd)(evaluation, name) })),
        ...(evaluate.unit !== undefined && { unit: evaluate.unit }),
        levels,
        faults: joined.flatMap(({ faults }) => faults),
    };
}
function place({ data, evaluate }, of, evaluation, table) {
    const shape = (0,shape_of/* shapeOf */.F)(table, evaluate, data.keys);
    const isThere = answered(table, shape, evaluate.task);
    if (data.keys.length === 0) {
        const { order, faults } = (0,align/* alignByPosition */.c)(of, evaluation.rows, table.rows, isThere);
        return { placed: { table, shape, order }, faults };
    }
    const [ours, theirs] = (0,evaluate_gate_columns/* keysOf */.YD)([evaluation, table], data.keys);
    const { order, faults } = (0,align/* alignPredictions */.I)(of, ours, theirs, isThere);
    return { placed: { table, shape, order }, faults };
}
/** Whether a row of predictions says all that it has to. An empty cell of joined labels is no label; where a number is predicted, infinity is none. */
function answered(table, shape, task) {
    if (task === 'multilabel-classification' && !shape.scores)
        return () => true;
    const isNumber = task === 'regression' || task === 'quantile-regression' ? Number.isFinite : (value) => !Number.isNaN(value);
    const columns = shape.columns.map((name) => (0,evaluate_gate_columns/* columnOf */.uV)(table, name));
    const tests = columns.map((column) => column.kind === 'text' ? (row) => column.codes[row] !== -1 : (row) => isNumber(column.values[row]));
    const [only] = tests;
    return only && tests.length === 1 ? only : (row) => tests.every((test) => test(row));
}
/** A threshold that sluice.yml gives is everybody's. */
const fixed = ({ evaluate: { threshold } }) => typeof threshold === 'number' ? { candidate: threshold, production: threshold } : undefined;


/***/ }),

/***/ 84374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ checkMargins),
/* harmony export */   p: () => (/* binding */ marginsOf)
/* harmony export */ });
/* harmony import */ var _config_known_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68173);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11329);



/** The margins that single slices have of their own, by code, for each column. */
const marginsOf = (margins, columns) => columns.map(({ levels }) => new Map(levels.flatMap((level, code) => (Object.hasOwn(margins, level) ? [[code, margins[level]]] : []))));
/** UserError for a margin of a value that no slice has. */
function checkMargins(gates, columns) {
    const known = columns.flatMap(({ levels }) => levels);
    gates.forEach(({ slices }, i) => {
        for (const level of Object.keys(slices?.margins ?? {})) {
            if (known.includes(level))
                continue;
            const near = (0,_config_known_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .meant */ .wx)(level, known);
            const fix = near === undefined ? `There are ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(known)}.` : `Did you mean ${near}?`;
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([{ key: `gates[${i}].slices.margins`, message: `No slice of these rows is ${level}.`, fix }]);
        }
    });
}


/***/ }),

/***/ 51013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ numbersIn)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11329);

/** Columns of numbers side by side, row-major, in the order of the evaluation rows; NaN where a row is not answered. */
function numbersIn({ table, order }, columns) {
    const sources = columns.map((name) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(table, name, `The column ${name} of the predictions`));
    const width = columns.length;
    const out = new Float64Array(order.length * width);
    for (let k = 0; k < width; k++) {
        const source = sources[k];
        for (let i = 0; i < order.length; i++)
            out[i * width + k] = source[order[i]] ?? Number.NaN;
    }
    return out;
}


/***/ }),

/***/ 43462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeOf)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11329);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20094);


/** Which columns of a table of predictions answer. UserError naming the column to add, or the row that holds text where a number belongs. */
function shapeOf(table, evaluate, keys) {
    const own = evaluate.custom.map((metric) => ('column' in metric ? metric.column : undefined));
    const names = [...table.columns.keys()].filter((name) => !keys.includes(name) && !own.includes(name));
    const shape = _tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .tasks */ .v[evaluate.task].shape(names, evaluate);
    if (shape.scores)
        for (const name of shape.columns)
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(table, name, `The column ${name} of the predictions`);
    return shape;
}


/***/ }),

/***/ 20094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ tasks)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/cells.js
var cells = __webpack_require__(30401);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/columns.js
var evaluate_gate_columns = __webpack_require__(11329);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/tasks/numbers.js
var tasks_numbers = __webpack_require__(51013);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tasks/shapes.js


const SCORE = 'score_';
/** One column that must be there. */
function only(name, names, scores = true) {
    if (names.includes(name))
        return { columns: [name], scores };
    throw new errors/* UserError */.yo(`The predictions have no column \`${name}\`. ${has(names)}`);
}
/** A score where there is one, else decisions. */
function scoreOrPrediction(names) {
    if (names.includes('score'))
        return { columns: ['score'], scores: true };
    if (names.includes('prediction'))
        return { columns: ['prediction'], scores: false };
    throw new errors/* UserError */.yo(`The predictions have neither a column \`score\` nor a column \`prediction\`. ${has(names)}`);
}
/** A score of each label where there is one, else decisions. */
function labelScores(names) {
    const scores = names.filter((name) => name.startsWith(SCORE) && name.length > SCORE.length);
    if (scores.length > 0)
        return { columns: scores, scores: true };
    if (names.includes('prediction'))
        return { columns: ['prediction'], scores: false };
    throw new errors/* UserError */.yo(`The predictions have neither a column \`prediction\` nor one \`score_<label>\` for each label. ${has(names)}`);
}
/** The label that a column scores. */
const labelOf = (column) => column.slice(SCORE.length);
/** The column that scores a label. */
const scoreColumn = (label) => `${SCORE}${label}`;
/** UserError naming the labels that have no score. */
function scored(shape, labels) {
    const missing = labels.filter((label) => !shape.columns.includes(scoreColumn(label)));
    if (missing.length === 0)
        return;
    throw new errors/* UserError */.yo(`The predictions lack the column${missing.length > 1 ? 's' : ''} ${(0,evaluate_gate_columns/* listed */.KE)(missing.map(scoreColumn))}: every label needs one.`);
}
const has = (names) => (names.length > 0 ? `They have ${(0,evaluate_gate_columns/* listed */.KE)(names)}.` : 'They have no columns.');

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tasks/binary.js





/** One of two labels: `score`, the probability of the positive one, or `prediction`, the label itself. */
const binary = {
    shape: scoreOrPrediction,
    truth(table, { data: { label }, evaluate: { positive } }, _, threshold) {
        const { codes, levels } = (0,evaluate_gate_columns/* levelsOf */.pd)(table, label);
        (0,evaluate_gate_columns/* labelled */.wW)(label, table.rows, (row) => codes[row] === -1);
        const positives = (0,cells/* positiveTexts */.c)(positive);
        const code = levels.findIndex((level) => positives.includes(level));
        if (levels.length > 2 || (levels.length === 2 && code < 0)) {
            const fix = `binary-classification needs two, one of them \`evaluate.positive\` (${String(positive)}).`;
            throw new errors/* UserError */.yo(`The label ${label} has the values ${(0,evaluate_gate_columns/* listed */.KE)(levels)}; ${fix}`);
        }
        const labels = Uint8Array.from(codes, (c) => (c === code ? 1 : 0));
        return { truth: { task: 'binary-classification', labels, threshold }, levels };
    },
    answers(placed, _, { positive }) {
        const { table, shape, order } = placed;
        if (shape.scores)
            return (0,tasks_numbers/* numbersIn */.M)(placed, shape.columns);
        const { codes, levels } = (0,evaluate_gate_columns/* levelsOf */.pd)(table, 'prediction');
        const positives = (0,cells/* positiveTexts */.c)(positive);
        const answer = levels.map((level) => (positives.includes(level) ? 1 : 0));
        return Float64Array.from(order, (row) => answer[codes[row] ?? -1] ?? Number.NaN);
    },
};

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tasks/multiclass.js



/** One of several labels: `prediction`, or `score_<label>` for each label, of which the highest is the prediction. */
const multiclass = {
    shape: labelScores,
    truth(table, { data: { label } }, answers) {
        const { codes, levels } = (0,evaluate_gate_columns/* levelsOf */.pd)(table, label);
        (0,evaluate_gate_columns/* labelled */.wW)(label, table.rows, (row) => codes[row] === -1);
        const all = [...new Set([...levels, ...answers.flatMap(named)])];
        for (const { shape } of answers)
            if (shape.scores)
                scored(shape, levels);
        return { truth: { task: 'multiclass-classification', labels: codes, classes: all.length }, levels: all };
    },
    answers(placed, { levels }) {
        const { table, shape, order } = placed;
        if (!shape.scores) {
            const own = (0,evaluate_gate_columns/* levelsOf */.pd)(table, 'prediction');
            const code = new Map(levels.map((level, i) => [level, i]));
            const shared = Int32Array.from(own.levels, (level) => code.get(level) ?? -1);
            return Int32Array.from(order, (row) => shared[own.codes[row]] ?? -1);
        }
        return spread((0,tasks_numbers/* numbersIn */.M)(placed, shape.columns), shape.columns.map((column) => levels.indexOf(labelOf(column))), levels.length);
    },
};
const named = ({ table, shape }) => shape.scores ? shape.columns.map(labelOf) : (0,evaluate_gate_columns/* levelsOf */.pd)(table, 'prediction').levels;
/** Puts column k of a row-major table at column `at[k]`; a class without a score, which no row has, is given 0. */
function spread(table, at, classes) {
    const width = at.length;
    const rows = width > 0 ? table.length / width : 0;
    const out = new Float64Array(rows * classes);
    for (let i = 0; i < rows; i++) {
        for (let k = 0; k < width; k++)
            out[i * classes + at[k]] = table[i * width + k];
    }
    return out;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tasks/multilabel.js




/** Any number of labels, joined in one column: `score_<label>` for each, or `prediction`, joined likewise. An empty cell is no label. */
const multilabel = {
    shape: labelScores,
    truth(table, { data: { label }, evaluate: { separator } }, answers, threshold) {
        const known = labelsIn(table, label, separator);
        for (const { shape } of answers)
            if (shape.scores)
                scored(shape, known);
        const levels = [...new Set([...known, ...answers.flatMap((placed) => multilabel_named(placed, separator))])].sort();
        const labels = setsOf(table, label, separator, levels);
        return { truth: { task: 'multilabel-classification', labels, classes: levels.length, threshold }, levels };
    },
    answers(placed, { levels }, { separator }) {
        const { table, shape, order } = placed;
        const classes = levels.length;
        const out = new Float64Array(order.length * classes);
        if (!shape.scores) {
            const sets = setsOf(table, 'prediction', separator, levels);
            order.forEach((row, i) => {
                for (let k = 0; k < classes; k++)
                    out[i * classes + k] = sets[row * classes + k] ?? Number.NaN;
            });
            return out;
        }
        const numbers = (0,tasks_numbers/* numbersIn */.M)(placed, shape.columns);
        const at = shape.columns.map((column) => levels.indexOf(labelOf(column)));
        for (let i = 0; i < order.length; i++)
            at.forEach((k, j) => {
                out[i * classes + k] = numbers[i * at.length + j];
            });
        return out;
    },
};
const parts = (cell, separator) => cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
const labelsIn = (table, name, separator) => [
    ...new Set((0,evaluate_gate_columns/* levelsOf */.pd)(table, name).levels.flatMap((cell) => parts(cell, separator))),
];
const multilabel_named = ({ table, shape }, separator) => shape.scores ? shape.columns.map(labelOf) : labelsIn(table, 'prediction', separator);
/** 1 where a row has a label, row-major. */
function setsOf(table, name, separator, levels) {
    const column = (0,evaluate_gate_columns/* columnOf */.uV)(table, name);
    const code = new Map(levels.map((level, i) => [level, i]));
    const out = new Uint8Array(table.rows * levels.length);
    const known = new Map();
    for (let row = 0; row < table.rows; row++) {
        const cell = (0,cells/* textAt */.$)(column, row) ?? '';
        const codes = known.get(cell) ?? parts(cell, separator).flatMap((part) => code.get(part) ?? []);
        known.set(cell, codes);
        for (const k of codes)
            out[row * levels.length + k] = 1;
    }
    return out;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tasks/quantiles.js



/** Quantiles of a number: columns `q0.1`, `q0.5`, `q0.9`, the levels in their names. Every model forecasts the same. */
const quantiles = {
    shape(names) {
        const columns = names.filter((name) => Number.isFinite(levelOf(name))).toSorted((a, b) => levelOf(a) - levelOf(b));
        if (columns.length > 0)
            return { columns, scores: true };
        throw new errors/* UserError */.yo(`The predictions have no column of a quantile: \`q0.5\` holds the median. They have ${(0,evaluate_gate_columns/* listed */.KE)(names)}.`);
    },
    truth(table, { data: { label } }, answers) {
        const values = (0,evaluate_gate_columns/* numbersOf */.cZ)(table, label, `The label ${label}, of a forecast,`);
        (0,evaluate_gate_columns/* labelled */.wW)(label, table.rows, (row) => !Number.isFinite(values[row]));
        const levels = (answers[0]?.shape.columns ?? []).map(levelOf);
        return { truth: { task: 'quantile-regression', values, levels }, levels: levels.map(String) };
    },
    answers(placed, { levels }) {
        const own = placed.shape.columns.map((name) => String(levelOf(name)));
        if (own.join() === levels.join())
            return (0,tasks_numbers/* numbersIn */.M)(placed, placed.shape.columns);
        throw new errors/* UserError */.yo(`The predictions forecast the quantiles ${(0,evaluate_gate_columns/* listed */.KE)(own)}, and the candidate’s ${(0,evaluate_gate_columns/* listed */.KE)(levels)}: they cannot be compared.`);
    },
};
/** 0.1 of q0.1; NaN where a name is of no level between 0 and 1. */
function levelOf(name) {
    const level = /^q(0?\.\d+)$/.test(name) ? Number(name.slice(1)) : Number.NaN;
    return level > 0 && level < 1 ? level : Number.NaN;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tasks/ranking.js




/** Documents in order: `score`, highest first, within each value of `evaluate.query`; the label is how relevant a document is, 0 or more. */
const ranking = {
    shape: (names) => only('score', names),
    truth(table, { data: { label }, evaluate: { query = '' } }) {
        const relevance = (0,evaluate_gate_columns/* numbersOf */.cZ)(table, label, `The label ${label}, a relevance,`);
        (0,evaluate_gate_columns/* labelled */.wW)(label, table.rows, (row) => Number.isNaN(relevance[row]));
        const bad = relevance.findIndex((value) => !(value >= 0 && value < Number.POSITIVE_INFINITY));
        if (bad >= 0)
            throw new errors/* UserError */.yo(`The relevance ${label} is ${relevance[bad]} in row ${bad + 1}; it is a number of at least 0.`);
        (0,evaluate_gate_columns/* columnOf */.uV)(table, query);
        const { codes } = (0,evaluate_gate_columns/* levelsOf */.pd)(table, query);
        (0,evaluate_gate_columns/* labelled */.wW)(query, table.rows, (row) => codes[row] === -1, 'query');
        return { truth: { task: 'ranking', relevance, queries: codes }, levels: [] };
    },
    answers: (placed) => (0,tasks_numbers/* numbersIn */.M)(placed, placed.shape.columns),
};

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tasks/regression.js



/** A number: `prediction`. */
const regression = {
    shape: (names) => only('prediction', names),
    truth(table, { data: { label } }) {
        const values = (0,evaluate_gate_columns/* numbersOf */.cZ)(table, label, `The label ${label}, of a regression,`);
        (0,evaluate_gate_columns/* labelled */.wW)(label, table.rows, (row) => !Number.isFinite(values[row]));
        return { truth: { task: 'regression', values }, levels: [] };
    },
    answers: (placed) => (0,tasks_numbers/* numbersIn */.M)(placed, placed.shape.columns),
};

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tasks/tasks.js






/** How the tables of each task become numbers. */
const tasks = {
    'binary-classification': binary,
    'multiclass-classification': multiclass,
    'multilabel-classification': multilabel,
    regression: regression,
    ranking: ranking,
    'quantile-regression': quantiles,
};


/***/ })

};
