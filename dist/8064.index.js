export const id = 8064;
export const ids = [8064];
export const modules = {

/***/ 71904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ servingEnvironmentFiles),
/* harmony export */   s: () => (/* binding */ trainingEnvironmentFiles)
/* harmony export */ });
const filesOf = (environment) => {
    if (environment === undefined || typeof environment === 'string')
        return [];
    if ('image' in environment)
        return environment.conda === undefined ? [] : [environment.conda];
    return [environment.dockerfile, ...(environment.context === '.' ? [] : [environment.context])];
};
/** Files that make up the environment that training runs in elsewhere. */
function trainingEnvironmentFiles({ train }) {
    if (train.on === 'local')
        return [];
    const { environment, pipeline } = train.on.azureml;
    return [...filesOf(environment), ...filesOf(pipeline?.prepare?.environment)];
}
/** Files that make up the environment that a version is served in elsewhere. */
const servingEnvironmentFiles = ({ deploy }) => !deploy || deploy.to === 'local' ? [] : filesOf(deploy.to.azureml.environment);


/***/ }),

/***/ 21161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dataArtifact)
/* harmony export */ });
/* harmony import */ var _kernel_data_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23063);

/** Data as evidence names them: their digest and, where they lie elsewhere, their exact address. */
async function dataArtifact(name, path, { tables, data }) {
    if (!data || !(0,_kernel_data_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isAddress */ .PW)(path))
        return { name, sha256: await tables.digest(path) };
    const { sha256, uri } = await data.origin(path);
    return { name, sha256, uri };
}


/***/ }),

/***/ 38064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measured: () => (/* binding */ measured)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/metric-words.js
var metric_words = __webpack_require__(68184);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/production.js
var evaluate_gate_production = __webpack_require__(92563);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/best.js



/** The version, other than these bytes, whose value of a metric was best at its own gate; the newest of equals. */
function bestVersion(versions, named, candidate) {
    const sign = (0,metric_words/* metricWords */.y)(named).better === 'higher' ? 1 : -1;
    const recorded = ({ metrics }) => metrics[named.metric] ?? Number.NaN;
    const others = versions.filter((version) => version.digest !== candidate && Number.isFinite(recorded(version)));
    return others.toSorted((a, b) => sign * (recorded(b) - recorded(a)) || b.version - a.version)[0];
}
/** A metric, with its direction where it is one of the user's own. */
function namedMetric(metric, custom) {
    const own = custom.find(({ name }) => name === metric);
    return own ? { metric, words: { label: metric, inSentence: metric, better: own.better } } : { metric };
}
/** Finds the best of all versions besides the candidate, and fetches it when it is not in production. Undefined unless `evaluate.against` asks. */
async function bestModel(loaded, candidate, production, ports) {
    const { model, evaluate, gates } = loaded.config;
    if (!evaluate.against.includes('best'))
        return undefined;
    const named = namedMetric(gates[0].metric, evaluate.custom);
    const { inSentence } = (0,metric_words/* metricWords */.y)(named);
    const version = bestVersion(await ports.registry.list(model), named, candidate);
    if (version === undefined)
        return { remark: `No other registered version has a recorded ${inSentence}, so there is no best one to compare with.` };
    if (version.digest === production?.version.digest)
        return { remark: `The version with the best recorded ${inSentence} is ${production.name}, which is in production.` };
    try {
        return { opponent: await (0,evaluate_gate_production/* versionModel */.M)(version, loaded, ports) };
    }
    catch (error) {
        // An old version whose sources are gone: its panel says so. A registry that does not answer is no finding.
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { version, obstacle: error.message };
    }
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/judge-set.js + 10 modules
var judge_set = __webpack_require__(27092);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/set-view.js
var set_view = __webpack_require__(1158);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/further.js


/** Every further set, one after the other. A set without gates compares nothing, so that only the judged model answers it. */
async function judgeFurther(loaded, contest, ports, signal) {
    const further = [];
    for (const view of (0,set_view/* furtherViews */.F4)(loaded)) {
        const opponent = view.loaded.config.gates.length > 0 ? contest.opponent : undefined;
        const result = await (0,judge_set/* judgeSet */.k$)(view, { ...contest, opponent }, ports, signal);
        further.push({ ...result, view, against: opponent && { kind: 'production', version: opponent.name } });
    }
    return further;
}
/** The main rows and the answers to them against the best version. One that cannot be had is an obstacle, as production would be. */
async function againstBest(loaded, contest, ours, best, ports, signal) {
    if (best === undefined || 'remark' in best)
        return [];
    const view = (0,set_view/* bestView */.ar)(loaded);
    if ('opponent' in best) {
        const { name, version } = best.opponent;
        const result = await (0,judge_set/* compareOn */.br)(view, { ...contest, opponent: best.opponent, best: true }, ours, ports, signal);
        return [{ ...result, view, against: { kind: 'best', version: name }, best: version.digest }];
    }
    const { measured, ...alone } = await (0,judge_set/* compareOn */.br)(view, { ...contest, opponent: undefined }, ours, ports, signal);
    const baseline = { kind: 'not-comparable', obstacles: [{ kind: 'production-unscored', examples: [best.obstacle] }] };
    return [{ ...alone, view, measured: { ...measured, baseline }, against: { kind: 'best', version: `v${best.version.version}` } }];
}

// EXTERNAL MODULE: ./build/sketch/quantile.js
var quantile = __webpack_require__(22652);
// EXTERNAL MODULE: ./build/sketch/sketch.js
var sketch_sketch = __webpack_require__(39797);
// EXTERNAL MODULE: ./build/statistics/argsort.js
var argsort = __webpack_require__(50602);
;// CONCATENATED MODULE: ./build/statistics/leakage/areas.js

/** Area under the ROC curve of scores (no NaN) for rows that are or are not of a class, ties by half. Undefined without both. */
function areaOf(scores, isOf) {
    const order = (0,argsort/* argsort */.X)(scores);
    let [below, positives, wins] = [0, 0, 0];
    for (let start = 0; start < order.length;) {
        let [end, here] = [start, 0];
        while (end < order.length && scores[order[end]] === scores[order[start]])
            if (isOf(order[end++]))
                here++;
        const others = end - start - here;
        wins += here * (below + others / 2);
        below += others;
        positives += here;
        start = end;
    }
    return positives === 0 || below === 0 ? undefined : wins / (positives * below);
}

;// CONCATENATED MODULE: ./build/statistics/leakage/levels.js

/** More different numbers than that are put into so many bins of about equal size. */
const BINS = 256;
function levelsOf(feature) {
    if (feature.kind === 'text') {
        const known = new Map();
        const of = Int32Array.from(feature.codes, (code) => levelIn(known, code));
        return { of, count: known.size, exact: true };
    }
    const { values } = feature;
    const known = new Map();
    const of = new Int32Array(values.length);
    for (let row = 0; row < values.length && known.size <= BINS; row++)
        of[row] = levelIn(known, values[row] + 0);
    return known.size <= BINS ? { of, count: known.size, exact: true } : binned(values);
}
function levelIn(known, value) {
    const found = known.get(value);
    if (found !== undefined)
        return found;
    known.set(value, known.size);
    return known.size - 1;
}
/** Equal numbers share a bin. */
function binned(values) {
    const order = (0,argsort/* argsort */.X)(Float64Array.from(values, (value) => (Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value)));
    const of = new Int32Array(values.length);
    const size = values.length / BINS;
    let [level, filled] = [0, 0];
    for (let i = 0; i < order.length; i++) {
        const changed = i > 0 && !Object.is(values[order[i]] + 0, values[order[i - 1]] + 0);
        if (changed && filled >= size) {
            level++;
            filled = 0;
        }
        of[order[i]] = level;
        filled++;
    }
    return { of, count: level + 1, exact: false };
}

;// CONCATENATED MODULE: ./build/statistics/leakage/alone.js


/** Rows of a class, or of numbers, below which nothing is said. */
const LEAST = { class: 10, numbers: 30 };
/** Classes looked at one by one, the most frequent ones. */
const MOST_CLASSES = 50;
/**
 * How well a column alone tells the label. Numbers by their order, which needs no fit; and, like texts, by the mean of the label within each value (of
 * many numbers: each of 256 bins), fitted on one half of the rows and asked on the other, so that a key, which names every row, tells nothing.
 * Undefined where the rows are too few to say.
 */
function aloneTells(feature, label) {
    const levels = levelsOf(feature);
    return label.kind === 'numbers' ? numbersBy(feature, levels, label.values) : classesBy(feature, levels, label);
}
function classesBy(feature, levels, { codes, classes }) {
    const rows = known(codes.length, (row) => codes[row] >= 0);
    const counts = new Float64Array(classes);
    for (const row of rows)
        counts[codes[row]]++;
    const largest = Array.from(counts.keys())
        .filter((k) => counts[k] >= LEAST.class && rows.length - counts[k] >= LEAST.class)
        .sort((a, b) => counts[b] - counts[a] || a - b)
        .slice(0, MOST_CLASSES);
    if (largest.length === 0)
        return undefined;
    let [sum, weight] = [0, 0];
    for (const k of classes === 2 ? largest.slice(0, 1) : largest) {
        const target = Float64Array.from(rows, (row) => Number(codes[row] === k));
        const isOf = (i) => target[i] === 1;
        const byOrder = ordered(feature, rows).map((scores) => areaOf(scores, isOf) ?? 0.5);
        // A fit that points the wrong way tells nothing, an order does.
        const areas = [0.5, areaOf(fitted(rows, levels, target, 1), isOf) ?? 0.5, ...byOrder.flatMap((area) => [area, 1 - area])];
        sum += counts[k] * Math.max(...areas);
        weight += counts[k];
    }
    return { strength: sum / weight, renames: renames(rows, levels, codes) };
}
/** Numbers as scores, nulls once as the lowest and once as the highest. */
function ordered(feature, rows) {
    if (feature.kind === 'text')
        return [];
    const { values } = feature;
    const nulls = rows.some((row) => Number.isNaN(values[row])) ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [0];
    return nulls.map((stead) => Float64Array.from(rows, (row) => (Number.isNaN(values[row]) ? stead : values[row])));
}
function numbersBy(feature, levels, values) {
    const rows = known(values.length, (row) => Number.isFinite(values[row]));
    if (rows.length < LEAST.numbers)
        return undefined;
    const target = Float64Array.from(rows, (row) => values[row]);
    const mean = target.reduce((sum, value) => sum + value, 0) / rows.length;
    const spread = target.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    if (spread === 0)
        return undefined;
    const scores = fitted(rows, levels, target, 0);
    const left = target.reduce((sum, value, i) => sum + (value - scores[i]) ** 2, 0);
    const straight = feature.kind === 'number' ? squaredCorrelation(feature.values, rows, target) : 0;
    return { strength: Math.max(0, 1 - left / spread, straight), renames: false };
}
function squaredCorrelation(values, rows, target) {
    const pairs = Array.from(rows.keys()).filter((i) => Number.isFinite(values[rows[i]]));
    if (pairs.length < Math.max(LEAST.numbers, rows.length / 2))
        return 0;
    const mean = (of) => pairs.reduce((sum, i) => sum + of(i), 0) / pairs.length;
    const x = (i) => values[rows[i]];
    const [mx, my] = [mean(x), mean((i) => target[i])];
    const [sxy, sxx, syy] = [mean((i) => (x(i) - mx) * (target[i] - my)), mean((i) => (x(i) - mx) ** 2), mean((i) => (target[i] - my) ** 2)];
    const found = sxy ** 2 / (sxx * syy);
    return Number.isFinite(found) ? found : 0;
}
/** Which half a row is in: spread by a hash, since labels may alternate. */
const halfOf = (i) => (Math.imul(i + 1, 0x9e3779b1) >>> 16) & 1;
/** For each row the mean target of its level among the rows of the other half, drawn to the mean of that half by so many rows. */
function fitted(rows, { of, count }, target, drawn) {
    const scores = new Float64Array(rows.length);
    for (const half of [0, 1]) {
        const [sums, counts] = [new Float64Array(count), new Float64Array(count)];
        let [sum, n] = [0, 0];
        for (let i = 0; i < rows.length; i++) {
            if (halfOf(i) === half)
                continue;
            const level = of[rows[i]];
            sums[level] += target[i];
            counts[level]++;
            sum += target[i];
            n++;
        }
        const mean = n > 0 ? sum / n : 0;
        for (let i = 0; i < rows.length; i++) {
            if (halfOf(i) !== half)
                continue;
            const level = of[rows[i]];
            const weight = counts[level] + drawn;
            scores[i] = weight > 0 ? (sums[level] + drawn * mean) / weight : mean;
        }
    }
    return scores;
}
function renames(rows, { of, count, exact }, codes) {
    if (!exact || count < 2)
        return false;
    const labelOf = new Map();
    const levelOf = new Map();
    for (const row of rows) {
        const [level, label] = [of[row], codes[row]];
        if ((labelOf.get(level) ?? label) !== label || (levelOf.get(label) ?? level) !== level)
            return false;
        labelOf.set(level, label);
        levelOf.set(label, level);
    }
    return labelOf.size > 1;
}
const known = (n, is) => Int32Array.from({ length: n }, (_, row) => row).filter(is);

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/time-order.js

/** A hint when the evaluation begins before the training ends, by the column that says when a row happened. */
function beforeTraining(time, train, evaluation) {
    const [before, judged] = [train, evaluation].map((sketches) => sketches.find(({ name }) => name === time));
    if (time === undefined || !before || !judged)
        return [];
    const hint = (message) => [{ kind: 'evaluation-precedes-training', column: time, message }];
    if ([before, judged].some((sketch) => (0,sketch_sketch/* kindOf */.I)(sketch) === 'text'))
        return hint('holds text that is no date, so that nobody can say whether the training data end before the evaluation data begin.');
    const [end, begin] = [before.numbers?.max, judged.numbers?.min];
    if (end === undefined || begin === undefined || begin > end)
        return [];
    // Of one day nobody knows which row was first; of one moment neither comes later.
    if (begin === end && begin % DAY !== 0)
        return [];
    const [from, to] = [shown(judged, begin), shown(before, end)];
    return hint(`begins at ${from} in the evaluation data, and the training data end at ${to}: a model that has seen what comes later looks better than it is.`);
}
const DAY = 86_400_000;
function shown(sketch, value) {
    if ((0,sketch_sketch/* kindOf */.I)(sketch) !== 'date')
        return String(value);
    const text = new Date(value).toISOString();
    return value % DAY === 0 ? text.slice(0, 10) : `${text.slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/leakage.js





/** Strength from which a column is named: of a hundred pairs of a positive and a negative row it orders 99 rightly, or it explains 99% of the spread. */
const TELLING = 0.99;
/** Rows looked at, evenly spread; cells in memory at once; columns named. */
const MOST = { rows: 50_000, cells: 5_000_000, named: 5 };
/**
 * What a reviewer should look at before trusting the numbers: columns of the evaluation data that alone tell the label, the strongest first, and
 * evaluation rows from before the training's end. Nothing without validate-data's profiles.
 */
async function hintsOf(config, ports) {
    const read = async (name) => {
        const text = await ports.workspace.read(`.sluice/profiles/${name}.json`);
        return text === undefined ? [] : (0,sketch_sketch/* readSketches */.py)(text);
    };
    const [train, evaluation] = [await read('train'), await read('evaluation')];
    return [...beforeTraining(config.data.time, train, evaluation), ...(await telling(config, evaluation, ports))];
}
async function telling(config, sketches, { tables }) {
    const { data } = config;
    const rows = sketches[0]?.count ?? 0;
    const features = featuresOf(config, sketches);
    if (rows === 0 || features.length === 0 || !hasLabel(config))
        return [];
    const every = Math.ceil(rows / MOST.rows);
    const size = Math.max(1, Math.floor(MOST.cells / Math.ceil(rows / every)));
    const hints = [];
    for (let i = 0; i < features.length; i += size) {
        const part = features.slice(i, i + size);
        const table = await tables.read(data.evaluation, [data.label, ...part], every);
        const label = labelIn(table, config);
        if (label === undefined)
            return [];
        for (const name of part)
            hints.push(...hintOf(name, aloneTells(featureIn(table, name), label), label));
    }
    return hints.sort((a, b) => (b.strength ?? 0) - (a.strength ?? 0)).slice(0, MOST.named);
}
/** Labels of several names and ranked queries have no one label that a column could give away. */
const hasLabel = ({ evaluate: { task } }) => task !== 'multilabel-classification' && task !== 'ranking';
/** Everything a model may learn from. Texts that differ from row to row are left out: they name the row, and may be long. */
function featuresOf({ data, evaluate }, sketches) {
    const others = new Set([data.label, ...data.keys, data.weight, data.group, data.time, evaluate.query]);
    return sketches
        .filter((sketch) => !others.has(sketch.name) && !((0,sketch_sketch/* kindOf */.I)(sketch) === 'text' && (0,quantile/* distinct */.dM)(sketch) > sketch.count / 2))
        .map(({ name }) => name);
}
function labelIn(table, { data, evaluate }) {
    const column = featureIn(table, data.label);
    if (evaluate.task === 'regression' || evaluate.task === 'quantile-regression')
        return column.kind === 'number' ? { kind: 'numbers', values: column.values } : undefined;
    const { of, count } = levelsOf(column);
    const isNull = (row) => (column.kind === 'number' ? Number.isNaN(column.values[row]) : column.codes[row] === -1);
    return { kind: 'classes', codes: of.map((code, row) => (isNull(row) ? -1 : code)), classes: count };
}
const featureIn = (table, name) => {
    const column = table.columns.get(name);
    if (!column)
        throw new RangeError(`the column ${name} was read and is not there`);
    return column;
};
function hintOf(column, alone, label) {
    if (alone === undefined || (alone.strength < TELLING && !alone.renames))
        return [];
    const { strength, renames } = alone;
    const shown = `${label.kind === 'numbers' ? 'R²' : 'AUC'} ${Math.min(strength, strength < 1 ? 0.999 : 1).toFixed(3)}`;
    const what = renames ? 'is the label by another name: each of its values goes with one label' : 'alone nearly tells the label';
    return [{ kind: 'feature-gives-label-away', column, strength, message: `${what} (${shown}). Is it known when the model answers?` }];
}

// EXTERNAL MODULE: ./build/kernel/digest.js
var digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/steps/predicted.js
var predicted = __webpack_require__(66108);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/score.js
var score = __webpack_require__(48092);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/predicted-answers.js



/**
 * The candidate's answers that the training's pipeline gave: where its evidence says that the same command, code and data made them, and the bytes are those.
 * Undefined where there are none, and the command is to run here.
 */
async function predictedAnswers({ training }, loaded, ports) {
    const there = training && (0,predicted/* predictedBy */.qR)(training);
    if (!there)
        return undefined;
    const asked = await (0,predicted/* predicting */.GB)(loaded, ports);
    const bytes = await ports.workspace.digest(predicted/* PREDICTED_PATH */.Bj);
    if (!asked || !(0,predicted/* samePredictions */.lD)(asked, there) || bytes !== there.sha256) {
        ports.log.info('The predictions that came with the candidate are of another command, code or data: evaluate.command runs here.');
        return undefined;
    }
    ports.log.info(`The candidate’s predictions (${(0,digest/* short */.h0)(there.sha256)}) came with it: evaluate.command ran where it was trained.`);
    return (0,score/* readAnswers */.Mr)(predicted/* PREDICTED_PATH */.Bj, loaded.config.evaluate, loaded.config.data.keys, ports);
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/thresholds.js + 1 modules
var thresholds = __webpack_require__(95795);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/measured.js







/** Lets the candidate and its opponents answer every set of rows, and measures them. */
async function measured(candidate, production, loaded, ports, signal) {
    const subject = {
        who: 'candidate',
        model: await ports.workspace.path('model'),
        sources: ports.workspace.root,
        evaluate: loaded.config.evaluate,
    };
    const chooser = await (0,thresholds/* thresholdChooser */.v)(loaded, ports, signal);
    const contest = { digest: candidate.digest, subject, opponent: production, chooser, data: candidate.data };
    const view = (0,set_view/* mainView */.dK)(loaded);
    const ours = (await predictedAnswers(candidate, loaded, ports)) ?? (await (0,judge_set/* answersTo */.to)(view, subject, ports, signal));
    const main = await (0,judge_set/* compareOn */.br)(view, contest, ours, ports, signal);
    // A command that fails on the main rows says nothing new on others.
    if (main.failure)
        return { candidate, production, ...main, further: [], remarks: [] };
    const best = await bestModel(loaded, candidate.digest, production, ports);
    const further = [
        ...(await againstBest(loaded, contest, ours, best, ports, signal)),
        ...(await judgeFurther(loaded, contest, ports, signal)),
    ];
    const hints = await hintsOf(loaded.config, ports);
    return { candidate, production, ...main, further, remarks: best && 'remark' in best ? [best.remark] : [], hints };
}


/***/ }),

/***/ 66108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ PREDICTED_PATH),
/* harmony export */   GB: () => (/* binding */ predicting),
/* harmony export */   Mk: () => (/* binding */ evaluationFiles),
/* harmony export */   lD: () => (/* binding */ samePredictions),
/* harmony export */   qR: () => (/* binding */ predictedBy)
/* harmony export */ });
/* harmony import */ var _kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21694);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36011);
/* harmony import */ var _data_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21161);
/* harmony import */ var _train_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87925);




/** Where they lie: where the gate's own command would have written them. */
const PREDICTED_PATH = '.sluice/predictions/candidate.csv';
/** The files that `evaluate.command` needs elsewhere. */
async function evaluationFiles({ config }, workspace) {
    const evaluate = (0,_train_key_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineOf */ .gQ)(config)?.evaluate;
    const named = evaluate === true ? undefined : evaluate?.inputs;
    return named ?? [...new Set([...(config.train.inputs ?? []), ...(await (0,_train_key_js__WEBPACK_IMPORTED_MODULE_2__/* .filesNamedIn */ .yJ)([config.evaluate.command], workspace))])];
}
/** What the training's pipeline is to predict; undefined when it does not. */
async function predicting(loaded, ports) {
    const { config } = loaded;
    if (!(0,_train_key_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineOf */ .gQ)(config)?.evaluate)
        return undefined;
    const files = await evaluationFiles(loaded, ports.workspace);
    const { sha256: data } = await (0,_data_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .dataArtifact */ .P)(_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .ARTIFACT */ .t.evaluationData, config.data.evaluation, ports);
    return { command: config.evaluate.command, data, files, code: await ports.workspace.digestAll(files) };
}
/** Whether what a training says of its predictions is what is asked for now. Digests alone decide. */
const samePredictions = (a, b) => a.command === b.command && a.data === b.data && a.code === b.code && (0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([...a.files]) === (0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([...b.files]);
/** What a training's evidence says of predictions; undefined when it has none. */
const predictedBy = ({ claim }) => claim.numbers.predicted;


/***/ }),

/***/ 87925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yJ: () => (/* binding */ filesNamedIn),
  gQ: () => (/* binding */ pipelineOf),
  B$: () => (/* binding */ servingDigest),
  l$: () => (/* binding */ sourceFiles),
  UZ: () => (/* binding */ trainKey),
  tQ: () => (/* binding */ trainSources)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/environment-files.js
var environment_files = __webpack_require__(71904);
// EXTERNAL MODULE: ./build/config/validation-data.js
var validation_data = __webpack_require__(91381);
// EXTERNAL MODULE: ./build/kernel/digest.js
var digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
// EXTERNAL MODULE: ./build/steps/data-artifact.js
var data_artifact = __webpack_require__(21161);
// EXTERNAL MODULE: ./build/node_modules/yaml/browser/dist/index.js + 70 modules
var dist = __webpack_require__(6991);
;// CONCATENATED MODULE: ./build/steps/params.js


/** Reads a YAML or JSON file of parameters. UserError with the line of what is wrong. */
function readParams(file, text) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter });
    const [error] = document.errors;
    if (error) {
        const { line, col } = lineCounter.linePos(error.pos[0]);
        throw new errors/* UserError */.yo([{ file, line, column: col, message: error.message.split('\n')[0] }], { cause: error });
    }
    if (document.contents !== null && !(0,dist/* isMap */.jh)(document.contents))
        throw new errors/* UserError */.yo([{ file, line: 1, message: 'Parameters are names with values, such as `learning_rate: 0.1`.' }]);
    const json = JSON.parse(JSON.stringify(document.toJS() ?? {}, finite));
    return { json, values: Object.fromEntries(document.contents ? leaves('params', document.contents) : []) };
}
/** .nan and .inf, which JSON lacks, as text. */
const finite = (_, value) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value);
function leaves(path, node) {
    if ((0,dist/* isMap */.jh)(node))
        return node.items.flatMap(({ key, value }) => leaves(`${path}.${(0,dist/* isScalar */.jn)(key) ? String(key.value) : String(key)}`, value));
    if ((0,dist/* isSeq */.oP)(node))
        return [[path, JSON.stringify(node.toJSON())]];
    // A number as it is written: 1.0 stays 1.0 and 1e-5 stays 1e-5.
    if ((0,dist/* isScalar */.jn)(node))
        return [[path, typeof node.value === 'number' && node.source ? node.source : String(node.value ?? '')]];
    return [];
}

;// CONCATENATED MODULE: ./build/steps/train-key.js








/** Files that fix a Python environment, looked for when `train.environment` is not set. */
const ENVIRONMENT = ['requirements.txt', 'pyproject.toml', 'uv.lock', 'environment.yml'];
/** Digests everything that `train.command` depends on. UserError for files that are not there. */
async function trainSources(loaded, ports) {
    const { data, train } = loaded.config;
    const { workspace } = ports;
    const params = await paramsOf(loaded, ports);
    const local = train.environment ?? (await present(ENVIRONMENT, workspace));
    const environment = [...new Set([...local, ...(0,environment_files/* trainingEnvironmentFiles */.s)(loaded.config)])];
    const code = [...(train.inputs ?? []), ...(pipelineOf(loaded.config)?.prepare?.inputs ?? [])];
    const inputs = [
        await (0,data_artifact/* dataArtifact */.P)(artifacts/* ARTIFACT */.t.trainData, data.train, ports),
        { name: artifacts/* ARTIFACT */.t.code, sha256: code.length > 0 ? await workspace.digestAll(code) : (0,digest/* digestOf */.ol)([]) },
        { name: artifacts/* ARTIFACT */.t.params, sha256: (0,digest/* digestOf */.ol)(params.json) },
        { name: artifacts/* ARTIFACT */.t.environment, sha256: environment.length > 0 ? await workspace.digestAll(environment) : (0,digest/* digestOf */.ol)([]) },
    ];
    const made = {
        inputs: inputs.map(({ name, sha256 }) => [name, sha256]),
        command: train.command ?? null,
        platform: ports.training.platform,
    };
    const measured = (0,validation_data/* validationData */.A)(loaded.config);
    const validation = measured === undefined ? undefined : await ports.tables.digest(measured);
    return { key: (0,digest/* digestOf */.ol)({ ...made, validation, label: data.label }), inputs, params, environmentFiles: environment };
}
/** The content key alone: whether a candidate from another run is what this tree would train. */
const trainKey = async (loaded, ports) => (await trainSources(loaded, ports)).key;
/** Files and patterns whose committed state a version is served and trained from. */
async function sourceFiles(loaded, workspace) {
    const { train, prepare, evaluate, deploy } = loaded.config;
    const around = pipelineOf(loaded.config);
    const inputs = [around?.prepare?.inputs, typeof around?.evaluate === 'object' ? around.evaluate.inputs : undefined].flatMap((found) => found ?? []);
    const commands = [prepare?.command, around?.prepare?.command, train.command, evaluate.command, deploy?.serve].filter((command) => command !== undefined);
    const elsewhere = [...(0,environment_files/* trainingEnvironmentFiles */.s)(loaded.config), ...(0,environment_files/* servingEnvironmentFiles */.$)(loaded.config)];
    const named = [...(train.inputs ?? []), ...inputs, ...(prepare?.inputs ?? []), ...(train.environment ?? ENVIRONMENT), ...elsewhere];
    const files = [(0,external_node_path_.basename)(loaded.file), train.params, deploy?.scoring_script, ...(await filesNamedIn(commands, workspace))];
    return [...new Set([...named, ...files.filter((file) => file !== undefined)])];
}
/** Words such as predict.py and --params=params.yaml; whatever is a file here is a source. */
function filesNamedIn(commands, workspace) {
    const words = commands.flatMap((command) => command.split(/[\s='"]+/));
    const files = words.filter((word) => /\w\.\w+$/.test(word) && !/[{}]|^[/-]|^[.][.]/.test(word));
    return present(files, workspace);
}
/** Commands around the training, where it has any. */
const pipelineOf = ({ train }) => (train.on === 'local' ? undefined : train.on.azureml.pipeline);
/** Digest of what answers with a model's bytes: how it is served, the files that the command names, and the code it shares with the training. */
async function servingDigest({ config }, workspace) {
    const { deploy, train } = config;
    if (!deploy)
        return (0,digest/* digestOf */.ol)(null);
    const { serve, scoring_script: script, protocol } = deploy;
    const elsewhere = (0,environment_files/* servingEnvironmentFiles */.$)(config);
    const files = [
        ...(train.inputs ?? []),
        ...(script ? [script] : []),
        ...(await filesNamedIn(serve ? [serve] : [], workspace)),
        ...elsewhere,
    ];
    return (0,digest/* digestOf */.ol)({ serve: serve ?? null, script: script ?? null, protocol, files: await workspace.digestAll([...new Set(files)]) });
}
async function paramsOf({ file, config, where }, { workspace }) {
    const path = config.train.params;
    if (path === undefined)
        return { json: {}, values: {} };
    const text = await workspace.read(path);
    if (text !== undefined)
        return readParams(path, text);
    throw new errors/* UserError */.yo([
        { file, ...where(['train', 'params']), key: 'train.params', message: `There is no file ${path}.`, fix: 'Correct the path.' },
    ]);
}
async function present(paths, workspace) {
    const found = await Promise.all(paths.map(async (path) => ((await workspace.digest(path)) === undefined ? [] : [path])));
    return found.flat();
}


/***/ })

};
