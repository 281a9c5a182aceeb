export const id = 3722;
export const ids = [3722];
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


/***/ })

};
