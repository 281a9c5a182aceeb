export const id = 2498;
export const ids = [2498];
export const modules = {

/***/ 68121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ shownLevel),
/* harmony export */   Uw: () => (/* binding */ attemptAlpha),
/* harmony export */   kH: () => (/* binding */ WORN_FROM)
/* harmony export */ });
/** One-sided level of attempt k = 1, 2, … on the same evaluation rows: α/(k(k+1)); over all attempts they sum to α. */
function attemptAlpha(attempt, alpha = 0.05) {
    if (!Number.isInteger(attempt) || attempt < 1)
        throw new RangeError(`attempt ${attempt} is not 1, 2, …`);
    return alpha / (attempt * (attempt + 1));
}
/** Two-sided level of the interval shown at attempt k: 0.95 at the first, 0.983 at the second. */
const shownLevel = (attempt, alpha = 0.05) => 1 - 2 * attemptAlpha(attempt, alpha);
/** The attempt from which the report warns that these rows wear out. */
const WORN_FROM = 5;


/***/ }),

/***/ 40117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xP: () => (/* binding */ measure)
});

// UNUSED EXPORTS: measureGate, measurementOf

// EXTERNAL MODULE: ./build/statistics/gate/attempt.js
var gate_attempt = __webpack_require__(68121);
// EXTERNAL MODULE: ./build/statistics/gate/compare.js
var compare = __webpack_require__(11867);
// EXTERNAL MODULE: ./build/statistics/metrics/metrics.js
var metrics = __webpack_require__(11985);
// EXTERNAL MODULE: ./build/statistics/metrics/sample.js
var sample = __webpack_require__(86140);
// EXTERNAL MODULE: ./build/statistics/gate/estimate.js
var estimate = __webpack_require__(72524);
// EXTERNAL MODULE: ./build/statistics/quantile.js
var quantile = __webpack_require__(80221);
;// CONCATENATED MODULE: ./build/statistics/gate/folds.js


/**
 * Mean difference candidate − production of scores from J resamplings (cross-validation folds, repeated splits), each trained on `trainRows` and
 * tested on `testRows` rows, by the corrected resampled t: se² = (1/J + testRows/trainRows) · s², t with J − 1 degrees of freedom. The plain paired
 * t over folds is wrong: they share training rows. Undefined with fewer than two. Source: Nadeau and Bengio 2003, Machine Learning 52:239.
 */
function correctedFolds(production, candidate, trainRows, testRows, alpha) {
    const folds = production.length;
    if (candidate.length !== folds)
        return { undefined: `${folds} scores of production and ${candidate.length} of the candidate` };
    if (folds < 2)
        return { undefined: `${folds} scores: an interval needs two` };
    if (!(trainRows > 0 && testRows > 0))
        return { undefined: 'the numbers of training and test rows must be positive' };
    const { mean, variance } = (0,quantile/* meanVariance */.P)(Float64Array.from(candidate, (score, j) => score - production[j]));
    if (!Number.isFinite(mean + variance))
        return { undefined: 'a score is not finite' };
    const se = Math.sqrt((1 / folds + testRows / trainRows) * variance);
    return (0,estimate/* symmetric */.WG)(mean, se, alpha, 'Nadeau–Bengio corrected t', folds - 1);
}

// EXTERNAL MODULE: ./build/statistics/gate/means.js
var means = __webpack_require__(6934);
// EXTERNAL MODULE: ./build/statistics/gate/shares.js
var shares = __webpack_require__(23282);
// EXTERNAL MODULE: ./build/statistics/gate/units.js
var units = __webpack_require__(41763);
;// CONCATENATED MODULE: ./build/statistics/gate/columns.js






/** The columns without rows of weight 0. */
function kept(production, candidate, { weights, groups }) {
    const { truth, models } = (0,units/* present */.Eb)({ task: 'regression', values: production, weights, groups }, [production, candidate]);
    return { rows: truth, before: models[0], after: models[1] };
}
/**
 * Paired comparison of a metric of the user's own that is the mean of one number per row: paired t, with weights or groups its jackknife; shares
 * (every number 0 or 1) by Tango's score interval. NaN in a column makes it inconclusive.
 */
function compareColumns(production, candidate, options) {
    if (production.length !== candidate.length)
        throw new RangeError(`${production.length} and ${candidate.length} rows`);
    const { rows, before, after } = kept(production, candidate, options);
    const n = before.length;
    if (n === 0)
        return (0,compare/* judge */.S4)({ n, production: undefined, candidate: undefined, difference: { undefined: 'no rows' } }, options);
    const values = [before, after].map((column) => (0,means/* weightedMean */.hY)(column, rows)).map((mean) => (Number.isFinite(mean) ? mean : undefined));
    const hits = (0,shares/* areHits */.hJ)(before) && (0,shares/* areHits */.hJ)(after);
    const same = n > 0 && before.every((value, i) => value === after[i]);
    const estimated = hits
        ? (0,shares/* shareOf */.tC)(rows, options.alpha, before, after)
        : (0,means/* meanOf */.hm)(after.map((value, i) => value - before[i]), rows, options.alpha, true);
    return (0,compare/* judge */.S4)({
        n,
        ...(rows.groups && { groups: (0,units/* unitsOf */.$J)(rows, n) }),
        production: values[0],
        candidate: values[1],
        difference: same && !('undefined' in estimated) ? compare/* noDifference */.x6 : (0,estimate/* finite */.E2)(estimated),
        ...(hits && (0,shares/* exactTest */.mw)(rows, before, after)),
    }, options);
}
/** Paired comparison of cross-validation scores, one per fold and model; n is the number of folds. More folds would not settle it: no `needed`. */
function compareFolds(production, candidate, trainRows, testRows, options) {
    const difference = correctedFolds(production, candidate, trainRows, testRows, options.alpha);
    const mean = (scores) => scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : undefined;
    const { needed: _, ...judged } = (0,compare/* judge */.S4)({ n: production.length, production: mean(production), candidate: mean(candidate), difference }, options);
    return judged;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/custom/measure-custom.js



/**
 * A metric of the user's own. Paired by row where there is a number for each, by the corrected t where there are scores of cross-validation; one number
 * alone has no interval, so that thresholds count and nothing is shown of a difference.
 */
function measureCustom(own, scored, options) {
    const { name, better, candidate, production } = own;
    const n = (0,sample/* rowsOf */.RO)(scored.truth);
    const words = { label: name, inSentence: name, better };
    const value = meanOf(candidate, scored);
    const alone = { metric: name, words, n, candidate: value, difference: undefined };
    if (value === undefined)
        return { ...alone, because: `${name} has no value on these rows` };
    if (production === undefined || scored.baseline.kind !== 'compared')
        return alone;
    if (typeof production === 'string')
        return { ...alone, because: production };
    const found = compared(candidate, production, scored, { ...options, better });
    if (typeof found === 'string')
        return { ...alone, because: found };
    const { delta, low, high, needed, reason } = found;
    if (found.production === undefined || delta === undefined || low === undefined || high === undefined)
        return { ...alone, ...(reason !== undefined && { because: reason }) };
    return {
        ...alone,
        n: candidate.kind === 'rows' ? found.n : n,
        difference: { production: found.production, candidate: value, delta, low, high, needed },
    };
}
function compared(candidate, production, { truth: { weights, groups } }, options) {
    if (candidate.kind === 'rows' && production.kind === 'rows')
        return compareColumns(production.values, candidate.values, { ...options, weights, groups });
    if (candidate.kind === 'folds' && production.kind === 'folds') {
        const { scores, trainRows, testRows } = candidate;
        if (trainRows !== production.trainRows || testRows !== production.testRows)
            return 'the two models were cross-validated on different numbers of rows';
        return compareFolds(production.scores, scores, trainRows, testRows, options);
    }
    if (candidate.kind !== production.kind)
        return `the command gave ${SAID[candidate.kind]} for the candidate and ${SAID[production.kind]} for production`;
    return 'one number has no interval; a number for each row would give one';
}
const SAID = { rows: 'a number for each row', folds: 'scores of cross-validation', number: 'one number' };
function meanOf(values, { truth }) {
    const value = values.kind === 'rows'
        ? (0,means/* weightedMean */.hY)(values.values, truth)
        : values.kind === 'folds'
            ? values.scores.reduce((sum, score) => sum + score, 0) / values.scores.length
            : values.value;
    return Number.isFinite(value) ? value : undefined;
}

// EXTERNAL MODULE: ./build/statistics/multipleTesting.js
var multipleTesting = __webpack_require__(32154);
// EXTERNAL MODULE: ./build/statistics/normal.js
var normal = __webpack_require__(50511);
// EXTERNAL MODULE: ./build/statistics/gate/method.js + 15 modules
var method = __webpack_require__(67062);
// EXTERNAL MODULE: ./build/statistics/gate/slices.js
var slices = __webpack_require__(63185);
;// CONCATENATED MODULE: ./build/statistics/gate/fairness.js






/** Difference of two independent estimates by MOVER: squares of both arms are added. Source: Zou and Donner 2008, Stat. Med. 27:1693. */
function differenceOf(low, high) {
    const value = high.value - low.value;
    const down = Math.hypot(high.value - high.low, low.high - low.value);
    const up = Math.hypot(high.high - high.value, low.value - low.low);
    return { value, low: value - down, high: value + up, arm: down };
}
/** Lower / higher of two independent estimates by MOVER; open above where the higher is not shown to lie above 0. Source: Donner and Zou 2012, SMMR 21:347. */
function ratioOf(lower, higher) {
    const product = lower.value * higher.value;
    const bound = (sign, above, below) => {
        const room = below * (2 * higher.value - below);
        const square = product ** 2 - above * (2 * lower.value - above) * room;
        return room > 0 ? (product + sign * Math.sqrt(Math.max(0, square))) / room : Number.POSITIVE_INFINITY;
    };
    const least = bound(-1, lower.low, higher.high);
    return { value: lower.value / higher.value, low: Number.isFinite(least) ? Math.max(0, least) : 0, high: bound(1, lower.high, higher.low) };
}
/** Interval of a pair, and p of "the limit is kept": the arm towards it as a normal one; for a ratio that of the contrast lower − limit · higher. */
function comparePair(a, b, { kind, limit, alpha }) {
    const [lower, higher] = a.estimate.value <= b.estimate.value ? [a, b] : [b, a];
    const z = -(0,normal/* normalQuantile */.Z)(alpha);
    const names = { lower: lower.level, higher: higher.level };
    if (kind === 'difference') {
        const { arm, ...of } = differenceOf(lower.estimate, higher.estimate);
        return { ...names, ...of, p: tail(of.value - limit, of.value + limit, arm / z) };
    }
    const arm = Math.hypot(lower.estimate.high - lower.estimate.value, limit * (higher.estimate.value - higher.estimate.low));
    const [least, most] = [lower.estimate.value, higher.estimate.value];
    return { ...names, ...ratioOf(lower.estimate, higher.estimate), p: tail(limit * most - least, most - limit * least, arm / z) };
}
/** P of a difference this far beyond an interval of no harm, whose nearer and farther ends are so far. Source: Schervish 1996, Am. Stat. 50:203. */
function tail(near, far, se) {
    if (!(se > 0))
        return near > 0 ? 0 : 1;
    return Math.min(1, (0,normal/* normalCdf */.v)(-near / se) + (0,normal/* normalCdf */.v)(-far / se));
}
/** The value within each level, where there are enough rows and the metric has one. */
function measureGroups(metric, truth, answers, codes, levels, rule) {
    const groups = [];
    const measured = [];
    (0,slices/* rowsBySlice */.h)(codes, levels.length).forEach((rows, code) => {
        if (rows.length === 0)
            return;
        const level = levels[code];
        const options = { alpha: rule.alpha, seed: `${rule.seed} ${code}` };
        const enough = rows.length >= rule.leastRows;
        const estimate = enough ? (0,method/* estimateOne */.X)(metric, (0,sample/* pickTruth */.Vo)(truth, rows), (0,sample/* pickAnswers */.Ts)(truth, answers, rows), options) : undefined;
        const of = estimate && !('undefined' in estimate) ? estimate : undefined;
        if (of)
            measured.push({ level, estimate: of });
        groups.push({ level, n: rows.length, value: of?.value, low: of?.low, high: of?.high });
    });
    return { groups, measured };
}
const sentence = (kind, limit) => kind === 'difference' ? `differ by more than ${limit}` : `have a ratio under ${limit}`;
/**
 * Judges how far one model's metric differs between groups of rows (`levels[codes[row]]`; −1 is in none). Fails only where some pair's excess over
 * the limit is shown, after Holm's correction over all pairs; passes where none is, and says in `because` when keeping the limit is not shown
 * either; inconclusive with fewer than two groups to compare. Groups are taken as independent: cautious where clusters reach over several.
 */
function judgeFairness(metric, truth, answers, codes, levels, rule) {
    const { groups, measured } = measureGroups(metric, truth, answers, codes, levels, rule);
    const { kind, limit, alpha } = rule;
    const found = { limit: { kind, value: limit }, groups };
    if (measured.length < 2)
        return { ...found, verdict: 'inconclusive', because: `fewer than two groups have ${rule.leastRows} rows and a value` };
    if (kind === 'ratio' && measured.some(({ estimate }) => estimate.value < 0))
        return withoutRatio(metric, found);
    const pairs = measured.flatMap((a, i) => measured.slice(i + 1).map((b) => comparePair(a, b, rule)));
    const adjusted = (0,multipleTesting/* holm */.f)(pairs.map(({ p }) => p));
    const all = pairs.map((pair, i) => ({ ...pair, p: adjusted[i] }));
    const failing = all.filter(({ p }) => p <= alpha);
    const apart = ({ value }) => (kind === 'difference' ? value : -value);
    const widest = (failing.length > 0 ? failing : all).reduce((most, pair) => (apart(pair) > apart(most) ? pair : most));
    if (!Number.isFinite(widest.value + widest.high))
        return withoutRatio(metric, found);
    if (failing.length > 0)
        return { ...found, verdict: 'fail', widest };
    const isShown = all.every(({ low, high }) => (kind === 'difference' ? high <= limit : low >= limit));
    const because = isShown ? {} : { because: `no two groups are shown to ${sentence(kind, limit)}; nor is it shown that none do` };
    return { ...found, verdict: 'pass', widest, ...because };
}
/** A ratio has no meaning where a value is below 0, or the higher one may be 0. */
const withoutRatio = (metric, found) => ({
    ...found,
    verdict: 'inconclusive',
    because: `${(0,metrics/* metricOf */.ak)(metric).title} is not shown to lie above 0 in these groups, so there is no ratio`,
});

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/measure-fairness.js





/** Judges each rule on the candidate's answers, once for each of its limits. Of production only the distance of the deciding pair is known. */
const measureFairness = (scored, rules) => rules.flatMap((rule, index) => {
    const groups = scored.groups?.find(({ name }) => name === rule.column);
    const { metric } = rule;
    if (groups === undefined || !(0,metrics/* isMetric */.NI)(metric))
        return [];
    return limitsOf(rule).map((limit) => judged(metric, index, rule, limit, groups, scored));
});
const limitsOf = ({ most_difference, least_ratio }) => [
    ...(most_difference === undefined ? [] : [{ kind: 'difference', value: most_difference }]),
    ...(least_ratio === undefined ? [] : [{ kind: 'ratio', value: least_ratio }]),
];
function judged(metric, index, rule, limit, groups, scored) {
    const { truth, candidate, attempt, seed } = scored;
    const alpha = (0,gate_attempt/* attemptAlpha */.Uw)(attempt);
    const options = { kind: limit.kind, limit: limit.value, leastRows: rule.least_rows, alpha, seed: `${seed} fairness ${index}` };
    const { widest, ...found } = judgeFairness(metric, truth, candidate, groups.codes, groups.levels, options);
    const before = widest && inProduction(metric, limit.kind, widest, groups, scored);
    return {
        rule: index,
        metric,
        column: rule.column,
        ...found,
        ...(widest && { widest: { ...widest, ...(before !== undefined && { production: before }) } }),
    };
}
/** How far the same two groups are apart in production: higher − lower, or lower / higher, of the candidate's order. */
function inProduction(metric, kind, { lower, higher }, { codes, levels }, { truth, production, baseline, thresholds, scores }) {
    if (production === undefined || baseline.kind !== 'compared')
        return undefined;
    if ((0,metrics/* metricOf */.ak)(metric).needs !== 'prediction' && scores?.production === false)
        return undefined;
    const own = thresholds && truth.task === 'binary-classification' ? { ...truth, threshold: thresholds.production } : truth;
    const rows = (0,slices/* rowsBySlice */.h)(codes, levels.length);
    const valueIn = (level) => {
        const picked = rows[levels.indexOf(level)] ?? new Int32Array();
        return (0,metrics/* metricOf */.ak)(metric).value((0,sample/* pickTruth */.Vo)(own, picked), (0,sample/* pickAnswers */.Ts)(own, production, picked));
    };
    const [low, high] = [valueIn(lower), valueIn(higher)];
    if (low === undefined || high === undefined)
        return undefined;
    const apart = kind === 'difference' ? high - low : low / high;
    return Number.isFinite(apart) ? apart : undefined;
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/slice-margins.js
var slice_margins = __webpack_require__(84374);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/measure-slices.js





const DEFAULT = { no_worse_than: 0.02, least_rows: 100 };
/** Metrics in the target's own unit, for which 0.02 means nothing. */
const UNBOUNDED = new Set(['mae', 'rmse', 'mse', 'mape', 'median_absolute_error', 'quantile_loss', 'business_value']);
/** Judges each gate that asks for it within every slice; where none asks, the first gate's metric with the defaults. Nothing without a comparison. */
function measureSlices(scored, gates) {
    if (scored.slices.length === 0 || scored.production === undefined || scored.baseline.kind !== 'compared')
        return [];
    const asked = gates.flatMap((gate, index) => (gate.slices === undefined ? [] : [{ gate, index, rule: gate.slices }]));
    const index = gates.findIndex(({ metric }) => (0,metrics/* isMetric */.NI)(metric));
    const first = gates[index];
    const rule = first && asked.length === 0 ? defaultRule(first) : undefined;
    const all = first && rule ? [{ gate: first, index, rule }] : asked;
    return all.flatMap(({ gate, index, rule }) => ((0,metrics/* isMetric */.NI)(gate.metric) ? [judgeGateSlices(gate.metric, index, rule, scored)] : []));
}
/** The default margin, or the gate's own where the metric has the target's unit; undefined where there is neither. */
function defaultRule({ metric, no_worse_than }) {
    if (!UNBOUNDED.has(metric))
        return DEFAULT;
    return no_worse_than === undefined ? undefined : { ...DEFAULT, no_worse_than: no_worse_than.production };
}
function judgeGateSlices(metric, gate, rule, scored) {
    const { truth, candidate, production, thresholds, attempt, seed } = scored;
    const alpha = (0,gate_attempt/* attemptAlpha */.Uw)(attempt);
    const options = { alpha, margin: rule.no_worse_than, leastRows: rule.least_rows, seed: `${seed} ${metric}` };
    const sample = { truth, candidate, production: production, thresholds };
    const margins = (0,slice_margins/* marginsOf */.p)(rule.margins ?? {}, scored.slices);
    const found = scored.slices.map(({ codes, levels }, i) => (0,slices/* judgeSlices */.N)(metric, sample, codes, levels.length, { ...options, margins: margins[i] }));
    return {
        gate,
        metric,
        columns: scored.slices.map(({ name }) => name),
        margin: rule.no_worse_than,
        leastRows: rule.least_rows,
        untested: found.reduce((sum, { untested }) => sum + untested.filter(({ n }) => n > 0).length, 0),
        slices: together(found, scored.slices, { alpha, margin: rule.no_worse_than }),
    };
}
/** Corrects over the slices of all columns, not of one column at a time. */
function together(found, columns, { alpha, margin }) {
    const all = found.flatMap(({ tested }, i) => tested.map((slice) => ({ slice, column: columns[i] })));
    const p = all.map(({ slice }) => slice.p);
    const [q, adjusted] = [(0,multipleTesting/* benjaminiHochberg */.U)(p), (0,multipleTesting/* holm */.f)(p)];
    return all.map(({ slice, column }, i) => ({
        column: column.name,
        level: column.levels[slice.slice] ?? '',
        n: slice.n,
        production: slice.production,
        candidate: slice.candidate,
        delta: slice.delta,
        low: slice.low,
        high: slice.high,
        q: q[i],
        ...(slice.margin !== margin && { margin: slice.margin }),
        blocks: adjusted[i] <= alpha,
    }));
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/measure.js







/**
 * Measures every gate's metric, the slices, and how far groups are apart. With faulty predictions nothing is measured; without a comparable production
 * only the candidate is.
 */
function measure(scored, gates, fairness = []) {
    const { baseline, faults, attempt, truth } = scored;
    const of = { baseline, faults, attempt, n: (0,sample/* rowsOf */.RO)(truth) };
    if (faults.length > 0)
        return { ...of, measurements: [], slices: [] };
    const measurements = gates.map((gate) => measureGate(gate, scored));
    const rules = fairness.length > 0 ? { fairness: measureFairness(scored, fairness) } : {};
    const chosen = scored.chosen && { thresholds: scored.chosen };
    return { ...of, measurements, slices: measureSlices(scored, gates), ...rules, ...chosen };
}
/** One metric of both models with the interval of their difference, or of the candidate alone. */
function measureGate(gate, scored) {
    const { metric } = gate;
    const { truth, baseline, production, scores } = scored;
    const margin = gate.improves_on === undefined ? (gate.no_worse_than?.production ?? 0) : 0;
    const options = { margin, alpha: (0,gate_attempt/* attemptAlpha */.Uw)(scored.attempt), seed: scored.seed };
    const own = scored.custom?.find(({ name }) => name === metric);
    if (own)
        return measureCustom(own, scored, options);
    if (!(0,metrics/* isMetric */.NI)(metric))
        return { metric, n: (0,sample/* rowsOf */.RO)(truth), candidate: undefined, difference: undefined, because: `nothing computes ${metric}` };
    const words = wordsWithUnit(metric, scored);
    if (production === undefined || baseline.kind !== 'compared')
        return { ...words, ...alone(metric, scored) };
    if ((0,metrics/* metricOf */.ak)(metric).needs !== 'prediction' && scores?.production === false) {
        const because = 'production’s predictions hold no scores, so there is nothing to compare with';
        return { ...words, ...alone(metric, scored), because };
    }
    const { candidate, thresholds } = scored;
    return { ...words, ...measurementOf(metric, (0,compare/* compare */.UD)(metric, { truth, candidate, production, thresholds }, options)) };
}
function alone(metric, { truth, candidate }) {
    const value = (0,metrics/* metricOf */.ak)(metric).value(truth, candidate);
    const because = value === undefined ? { because: `${(0,metrics/* metricOf */.ak)(metric).title} has no value on these rows` } : {};
    return { metric, n: (0,sample/* rowsOf */.RO)(truth), candidate: value, difference: undefined, ...because };
}
/** What a comparison found, for a gate. */
function measurementOf(metric, found) {
    const { production, candidate, delta, low, high, needed, mcnemar, n, reason } = found;
    const known = production !== undefined && candidate !== undefined && delta !== undefined && low !== undefined && high !== undefined
        ? { production, candidate, delta, low, high, needed, ...(mcnemar !== undefined && { mcnemar }) }
        : undefined;
    return {
        metric,
        n,
        candidate,
        difference: known,
        ...(candidate === undefined && production !== undefined && { vanished: production }),
        ...(reason !== undefined && { because: reason }),
    };
}
/** A value in USD says so. */
const wordsWithUnit = (metric, { unit }) => metric === 'business_value' && unit !== undefined
    ? { words: { label: `Business value (${unit})`, inSentence: `business value (${unit})`, better: 'higher' } }
    : {};


/***/ })

};
