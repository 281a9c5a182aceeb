export const id = 2824;
export const ids = [2824];
export const modules = {

/***/ 80894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readPath),
/* harmony export */   P: () => (/* binding */ showPath)
/* harmony export */ });
/** gates[0].no_worse_than */
const showPath = (path) => path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`)).join('');
/** The path that such a key is of. */
const readPath = (key) => [...key.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));


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

/***/ 57544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ commandWords),
/* harmony export */   Qp: () => (/* binding */ checkedLine),
/* harmony export */   Wt: () => (/* binding */ dataArgument),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   ck: () => (/* binding */ COMMAND_ENV)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85813);
/* harmony import */ var _kernel_data_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23063);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76641);
/* harmony import */ var _kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68608);





/** The words of a command of sluice.yml, for example at ['train', 'command'], with its placeholders. UserError naming those that stand for nothing. */
function commandWords(loaded, path, command, values) {
    const finding = (message, fix) => ({
        file: loaded.file,
        ...loaded.where(path),
        key: path.join('.'),
        message,
        ...(fix && { fix }),
    });
    const words = (0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .splitCommand */ .GW)(command);
    if (!words?.[0])
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([finding(words ? 'The command is empty.' : 'A quote is opened and not closed.')]);
    const { missing } = (0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .substitute */ .V2)(words, values);
    if (missing.length === 0)
        return words;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(missing.map((name) => finding(`The placeholder {${name}} stands for nothing.`, (0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_1__.suggest)(name, Object.keys(values)))));
}
/** The same with every value put in. */
const commandLine = (loaded, path, command, values) => (0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .substitute */ .V2)(commandWords(loaded, path, command, values), values).argv;
/** A command that its own config has been checked for, with every value put in: that of an older commit, or of one model after the other. */
const checkedLine = (command, values) => (0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .substitute */ .V2)((0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .splitCommand */ .GW)(command) ?? [], values).argv;
/** What a command of the user's gets besides the environment of Sluice. Python then prints each line as it comes. */
const COMMAND_ENV = { SLUICE: '1', PYTHONUNBUFFERED: '1' };
/** A data path as a command gets it: absolute, but a glob as it is; of data elsewhere that of their copy here. */
async function dataArgument(path, { workspace, data }) {
    if (data && (0,_kernel_data_address_js__WEBPACK_IMPORTED_MODULE_4__/* .isAddress */ .PW)(path))
        return data.local(path);
    return /[*?[\]{}!]/.test(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace.root, path);
}


/***/ }),

/***/ 27092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  to: () => (/* binding */ answersTo),
  br: () => (/* binding */ compareOn),
  k$: () => (/* binding */ judgeSet)
});

// EXTERNAL MODULE: ./build/config/key-path.js
var key_path = __webpack_require__(80894);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/command-line.js
var command_line = __webpack_require__(57544);
// EXTERNAL MODULE: ./build/kernel/evidence.js
var evidence = __webpack_require__(42475);
// EXTERNAL MODULE: ./build/report/units.js
var units = __webpack_require__(15088);
// EXTERNAL MODULE: ./build/sketch/sketch.js
var sketch_sketch = __webpack_require__(39797);
// EXTERNAL MODULE: ./build/statistics/metrics/metrics.js
var metrics = __webpack_require__(11985);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/comparability.js
/**
 * Whether the two models may be compared on these rows. Rows that a model was trained on, and a production model that could not be scored, make a
 * comparison say nothing, so they are obstacles and never a pass. A first model that saw the rows is no better off: its thresholds would be met by
 * memory. Production's own bytes are not compared with themselves: nothing changes, so only thresholds count (docs/decisions/0007).
 */
function comparability({ candidate, production, seen, evaluation, others = [] }) {
    const same = production?.digest === candidate;
    const obstacles = [
        ...changed(evaluation),
        ...overlap('candidate-saw-rows', seen.candidate),
        ...(production === undefined || same ? [] : overlap('production-saw-rows', seen.production)),
        ...(production?.unscored === undefined ? [] : [{ kind: 'production-unscored', examples: [production.unscored] }]),
        ...(production === undefined || same ? [] : others),
    ];
    if (obstacles.length > 0)
        return { kind: 'not-comparable', obstacles };
    return { kind: production === undefined ? 'none' : same ? 'unchanged' : 'compared' };
}
/** Rows that changed while they were answered are other rows for each model. */
const changed = (evaluation) => evaluation === undefined || evaluation.before === evaluation.after
    ? []
    : [{ kind: 'evaluation-changed', examples: [evaluation.before, evaluation.after] }];
const overlap = (kind, found) => found === undefined || found.rows === 0 ? [] : [{ kind, rows: found.rows, examples: found.examples }];

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/sketch/summarise.js
var summarise = __webpack_require__(36137);
// EXTERNAL MODULE: ./build/statistics/drift/contingency.js
var contingency = __webpack_require__(18361);
// EXTERNAL MODULE: ./build/statistics/normal.js
var normal = __webpack_require__(50511);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/label-change.js





/** A change is out of reach of chance below this p. */
const CHANCE = 1e-6;
/** Least total variation distance between the shares of the labels: 10 rows in 100 carry another label. */
const LEAST_DISTANCE = 0.1;
/** Least shift of a number's mean, in standard deviations of the reference, and least factor between the standard deviations. */
const LEAST_SHIFT = 1;
const LEAST_FACTOR = 4;
/** An obstacle when the label of the evaluation rows is not what production was judged on, beyond what chance and season explain. */
function labelChange(before, now, task) {
    const what = task === 'regression' ? ofNumbers(before, now) : ofClasses(before, now);
    return what === undefined ? [] : [{ kind: 'label-changed', examples: [what] }];
}
function ofClasses(before, now) {
    const boolean = [before, now].some((sketch) => (0,sketch_sketch/* kindOf */.I)(sketch) === 'boolean');
    const [then, today] = [countsOf(before, boolean), countsOf(now, boolean)];
    const [n, m] = [total(today), total(then)];
    if (n === 0 || m === 0)
        return undefined;
    // That all c rows of a label are among today's n of n + m by chance is less likely than (n / (n + m))^c.
    const unknown = [...today].find(([label, c]) => !then.has(label) && (n / (n + m)) ** c < CHANCE);
    if (unknown)
        return `${unknown[0]} is ${(0,numbers/* percent */.KN)(unknown[1] / n)} of the rows and never occurred`;
    const labels = [...new Set([...then.keys(), ...today.keys()])];
    const moved = labels.map((label) => ({ label, now: (today.get(label) ?? 0) / n, before: (then.get(label) ?? 0) / m }));
    const distance = moved.reduce((sum, { now, before }) => sum + Math.abs(now - before), 0) / 2;
    const test = (0,contingency/* contingency */.e)(labels.map((label) => then.get(label) ?? 0), labels.map((label) => today.get(label) ?? 0));
    if (distance < LEAST_DISTANCE || test === undefined || test.p >= CHANCE)
        return undefined;
    const most = moved.toSorted((a, b) => b.now - b.before - (a.now - a.before))[0];
    return `${most.label} is ${(0,numbers/* percent */.KN)(most.now)} of the rows and was ${(0,numbers/* percent */.KN)(most.before)}`;
}
/** Counts by label. Where one file has booleans, 1 and 0 are their names in the other. */
function countsOf(sketch, boolean) {
    const { counts } = (0,summarise/* categoriesOf */.SM)(sketch);
    const name = (label) => (boolean && label === 'true' ? '1' : boolean && label === 'false' ? '0' : label);
    return new Map([...counts].map(([label, count]) => [name(label), count]));
}
const total = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
function ofNumbers(before, now) {
    const [then, today] = [(0,summarise/* summarise */.fS)(before), (0,summarise/* summarise */.fS)(now)];
    if (!('bins' in then && 'bins' in today) || then.n < 2 || today.n < 2 || then.sd === 0)
        return undefined;
    const shift = today.mean - then.mean;
    const p = 2 * (0,normal/* normalCdf */.v)(-Math.abs(shift) / Math.sqrt(then.sd ** 2 / then.n + today.sd ** 2 / today.n));
    const factor = Math.max(today.sd / then.sd, then.sd / today.sd);
    const digits = (value) => String(Number(value.toPrecision(4)));
    if (Math.abs(shift) >= LEAST_SHIFT * then.sd && p < CHANCE)
        return `its mean is ${digits(today.mean)} and was ${digits(then.mean)}`;
    // The logarithm of a ratio of standard deviations has a standard error of about √(1/2n + 1/2m); four times that for heavy tails.
    const sure = Math.log(factor) > 4 * 5 * Math.sqrt(0.5 / then.n + 0.5 / today.n);
    if (factor >= LEAST_FACTOR && sure)
        return `its standard deviation is ${digits(today.sd)} and was ${digits(then.sd)}`;
    return undefined;
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/production-evidence.js
var production_evidence = __webpack_require__(10649);
// EXTERNAL MODULE: ./build/kernel/digest.js
var digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/metric-words.js
var metric_words = __webpack_require__(68184);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/reproduced.js


/** Relative difference up to which two runs of one model agree: above rounding on other hardware, below any margin worth asking for. */
const AGREES_WITHIN = 1e-4;
/** An obstacle when production's values on the very same rows are not those that were recorded: something around the model has changed. */
function notReproduced(values) {
    const off = values.filter(({ recorded, now }) => !agree(recorded, now));
    if (off.length === 0)
        return [];
    const digits = (value) => String(Number(value.toPrecision(6)));
    return [
        {
            kind: 'baseline-not-reproduced',
            examples: off
                .slice(0, 5)
                .map(({ recorded, now, ...of }) => `${(0,metric_words/* metricWords */.y)(of).inSentence} is ${digits(now)} and was ${digits(recorded)}`),
        },
    ];
}
const agree = (a, b) => Math.abs(a - b) <= AGREES_WITHIN * Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);
/** Whether two configs define metrics in the same way, so that their values on the same rows should be the same. */
const measureAlike = (a, b) => (0,digest/* canonicalJson */.dj)(meaning(a)) === (0,digest/* canonicalJson */.dj)(meaning(b));
/** What is not about what a metric means: where the data lie, how they are made and checked, which rules there are. */
const BESIDES = ['train', 'evaluation', 'checks', 'keys', 'time', 'command', 'slices', 'against', 'time_limit', 'retired', 'allow'];
function meaning({ data, evaluate }) {
    const entries = Object.entries({ ...data, ...evaluate }).filter(([key, value]) => value !== undefined && !BESIDES.includes(key));
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/training-rows.js
var training_rows = __webpack_require__(26486);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/comparable.js










/** Looks for whatever stands between two models and a comparison on these rows, but for what only their answers show. */
async function comparable(view, between, ports) {
    const { config } = view.loaded;
    const { candidate, opponent, unscored, data } = between;
    const path = config.data.evaluation;
    const evaluation = await ports.tables.digest(path);
    const before = data && (0,evidence/* artifactDigest */.Fp)(data.claim.inputs, view.name === undefined ? artifacts/* ARTIFACT */.t.evaluationData : (0,artifacts/* evaluationSet */.v)(view.name));
    // Rows that only must never be got wrong may be trained on: they are a promise and measure nothing.
    const measured = config.gates.length > 0;
    const overlap = measured ? await ports.tables.overlap(config.data.train, path, config.data.keys) : undefined;
    const contest = opponent !== undefined && opponent.version.digest !== candidate;
    const train = data && (0,evidence/* artifactDigest */.Fp)(data.claim.inputs, artifacts/* ARTIFACT */.t.trainData);
    const rows = { path, sha256: evaluation, keys: config.data.keys };
    const trained = contest && overlap ? await (0,training_rows/* productionTrainedOn */.S)(opponent, rows, { train, overlap }, ports.tables) : undefined;
    const label = contest && view.name === undefined ? await labelNow(opponent, view, ports) : { obstacles: [], notes: [] };
    const baseline = comparability({
        candidate,
        production: opponent && { digest: opponent.version.digest, unscored },
        seen: { candidate: overlap, production: trained && 'overlap' in trained ? trained.overlap : undefined },
        evaluation: before === undefined ? undefined : { before, after: evaluation },
        others: label.obstacles,
    });
    return {
        baseline,
        evaluation,
        notes: [...alike(config.data.evaluation, overlap), ...(trained && 'unknown' in trained ? [trained.unknown] : []), ...label.notes],
    };
}
/** Without keys, rows that are like each other cannot be looked for in the training data. */
const alike = (path, overlap) => overlap?.indistinct === undefined
    ? []
    : [
        `Whether the models were trained on these rows is not known: ${(0,units/* many */._d)(overlap.indistinct, 'row')} of ${path} are like others, and sluice.yml names no data.keys.`,
    ];
/** Whether the label is what production was judged on. Further sets are made to differ, so only the main rows are asked. */
async function labelNow(opponent, { loaded: { config } }, { workspace }) {
    const none = { obstacles: [], notes: [] };
    const [profile, reference] = [await workspace.read('.sluice/profiles/evaluation.json'), opponent.version.files['reference.json']];
    if (profile === undefined || reference === undefined)
        return none;
    const { columns } = JSON.parse(reference);
    const named = (text) => (0,sketch_sketch/* readSketches */.py)(text).find(({ name }) => name === config.data.label);
    const [before, now] = [columns && named(JSON.stringify(columns)), named(profile)];
    if (!before || !now)
        return {
            ...none,
            notes: [`Whether ${config.data.label} still means the same is not known: ${opponent.name} was judged by another label.`],
        };
    return allowing(config.evaluate.allow, labelChange(before, now, config.evaluate.task));
}
/** Once both have answered, and before the candidate is looked at: an obstacle when production's values on the rows of its own release are others than were recorded then. */
function reproduction({ loaded: { config } }, opponent, found, { truth, production, thresholds }) {
    if (found.baseline.kind !== 'compared' || opponent === undefined || production === undefined)
        return found;
    const recorded = (0,production_evidence/* recordedGate */.o)(opponent.version);
    if (recorded?.evaluation !== found.evaluation || opponent.own === undefined || !measureAlike(config, opponent.own))
        return found;
    const own = truth.task === 'binary-classification' && thresholds ? { ...truth, threshold: thresholds.production } : truth;
    const values = recorded.gates.flatMap((metric) => {
        const value = recorded.metrics.get(metric);
        const now = (0,metrics/* isMetric */.NI)(metric) ? (0,metrics/* metricOf */.ak)(metric).value(own, production) : undefined;
        return value === undefined || now === undefined ? [] : [{ metric, recorded: value, now }];
    });
    const { obstacles, notes } = allowing(config.evaluate.allow, notReproduced(values));
    const baseline = obstacles.length > 0 ? { kind: 'not-comparable', obstacles } : found.baseline;
    return { ...found, baseline, notes: [...found.notes, ...notes] };
}
/** What `evaluate.allow` lets pass is still said. */
function allowing(allowed, obstacles) {
    const notes = obstacles.flatMap(({ kind, examples }) => allowed.includes(kind) ? [`Allowed by evaluate.allow (${kind}): ${examples.join(', ')}.`] : []);
    return { obstacles: obstacles.filter(({ kind }) => !allowed.includes(kind)), notes };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/dropped.js

/** The metrics that production passed a gate on and that no gate asks for now: dropped unless `evaluate.retired` names them. */
function droppedGates({ gates, evaluate }, production) {
    const recorded = (0,production_evidence/* recordedGate */.o)(production.version);
    const asked = new Set([...gates.map(({ metric }) => metric), ...evaluate.retired]);
    const gone = [...new Set(recorded?.gates)].filter((metric) => !asked.has(metric));
    return gone.map((metric) => ({ metric, recorded: recorded?.metrics.get(metric) }));
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/ledger.js

/** Where the looks at evaluation rows are kept: `<k>.json` for the k-th. */
const ledgerFolder = ({ model, evaluation }) => `ledger/${model}/${evaluation}`;
/** More lost races than that are no races. */
const TRIES = 50;
/**
 * Counts a look before anything is measured, so that a verdict that somebody may have seen is always counted, also when the run was killed.
 * The same bytes again are the same attempt, and nothing is written. Of two candidates at once each gets a number of its own. Where nothing may be
 * written (a token that only reads) it is judged as the attempt that it would be. PlatformError or UserError when the ledger cannot be read.
 */
async function countLook(look, { records, clock }) {
    const folder = ledgerFolder(look);
    const { candidate, commit } = look;
    const text = `${JSON.stringify({ candidate, commit, at: clock.now().toISOString() })}\n`;
    for (let tries = 0; tries < TRIES; tries++) {
        const { before, next } = await attempts(records, folder, candidate);
        if (before !== undefined)
            return { attempt: before };
        try {
            await records.append({ [`${folder}/${next}.json`]: text }, `Candidate ${next} of ${look.model} on these evaluation rows`);
            return { attempt: next };
        }
        catch (error) {
            if (error instanceof errors/* RecordTaken */.Dc)
                continue;
            if (error instanceof errors/* UserError */.yo || error instanceof errors/* PlatformError */.Wk)
                return { attempt: next, unrecorded: (0,errors/* explain */.WE)(error) };
            throw error;
        }
    }
    throw new errors/* PlatformError */.Wk(`${folder}: ${TRIES} numbers were taken by other runs at the same time. Run it again when less is going on.`);
}
/** The attempt that the candidate was before, if it was, and the next free one. */
async function attempts(records, folder, candidate) {
    const taken = (await records.list(folder))
        .map((path) => ({ path, k: Number(/\/(\d+)\.json$/.exec(path)?.[1]) }))
        .filter(({ k }) => k >= 1)
        .sort((a, b) => a.k - b.k);
    const texts = await Promise.all(taken.map(({ path }) => records.read(path)));
    const before = taken.find((_, i) => candidateIn(texts[i]) === candidate)?.k;
    return { before, next: (taken.at(-1)?.k ?? 0) + 1 };
}
/** A record that somebody broke by hand still counts as an attempt, of bytes that nobody knows. */
function candidateIn(text) {
    try {
        return JSON.parse(text ?? '').candidate;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/measure.js + 6 modules
var measure = __webpack_require__(40117);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/statistics/metrics/decisions.js
var decisions = __webpack_require__(38759);
// EXTERNAL MODULE: ./build/statistics/metrics/sample.js
var sample = __webpack_require__(86140);
// EXTERNAL MODULE: ./build/steps/cells.js
var cells = __webpack_require__(30401);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/answer-text.js
var answer_text = __webpack_require__(29716);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/columns.js
var columns = __webpack_require__(11329);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/never-wrong.js






const EXAMPLES = 5;
/** The rows of a set that the candidate gets wrong, with up to five examples: key, label and answer. `within`: the largest error of a number that is still right. */
function wrongRows({ data }, evaluation, { truth, candidate, levels }, neverWrong) {
    const within = typeof neverWrong === 'object' ? neverWrong.within : 0;
    const right = rightRows(truth, candidate, within);
    const wrong = Array.from(right.keys()).filter((row) => right[row] === 0 && truth.weights?.[row] !== 0);
    const keys = (0,columns/* keyTexts */.We)(evaluation, data.keys);
    const label = (0,columns/* columnOf */.uV)(evaluation, data.label);
    const examples = wrong.slice(0, EXAMPLES).map((row) => ({
        key: data.keys.length > 0 ? (0,columns/* shownKey */.dM)(keys[row] ?? '') : `row ${row + 1}`,
        label: (0,cells/* textAt */.$)(label, row) ?? '',
        answer: (0,report_text/* plainText */.wh)((0,answer_text/* answerText */.y)(truth, candidate, row, levels)),
    }));
    return { rows: wrong.length, examples };
}
/** 1 for each row that is answered right: as it is labelled, or a number within a distance. Rankings and forecasts are never right. */
function rightRows(truth, answers, within) {
    if ((0,decisions/* isDecided */.d$)(truth))
        return (0,decisions/* hits */.TM)(truth, answers);
    if (truth.task !== 'regression')
        return new Float64Array((0,sample/* rowsOf */.RO)(truth));
    return truth.values.map((value, row) => (Math.abs(answers[row] - value) <= within ? 1 : 0));
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/score.js
var score = __webpack_require__(48092);
// EXTERNAL MODULE: ./build/config/plan.js
var plan = __webpack_require__(31072);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/align.js + 1 modules
var align = __webpack_require__(35365);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/custom/outputs.js




const rows = { is: 'number', whole: true, above: 0 };
const one = { is: 'object', keys: { value: { is: 'number' } } };
const folds = { is: 'object', keys: { scores: { is: 'list', of: { is: 'number' }, least: 2 }, train_rows: rows, test_rows: rows } };
/** What a command wrote as JSON. UserError when it is none of the two shapes. */
function readJson(text) {
    if (text === undefined)
        throw new errors/* UserError */.yo('it wrote no file');
    const read = (0,plan/* follow */.e)({ is: 'any of', of: [one, folds] }, parse(text));
    if (read === plan/* UNSURE */.x)
        throw new errors/* UserError */.yo(`it wrote neither { "value": 0.3 } nor { "scores": [0.3, …], "train_rows": 800, "test_rows": 200 } but ${text.slice(0, 80)}`);
    const data = read;
    if ('value' in data)
        return { kind: 'number', value: data.value };
    return { kind: 'folds', scores: data.scores, trainRows: data.train_rows, testRows: data.test_rows };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`it wrote no JSON but ${text.slice(0, 80)}`, { cause });
    }
}
/** What a command wrote as a table: a number for each evaluation row, joined as predictions are. UserError when rows do not match. */
function readTable(table, evaluation, keys) {
    const values = (0,columns/* numbersOf */.cZ)(table, 'value');
    const isNumber = (row) => Number.isFinite(values[row]);
    const { order, faults } = keys.length > 0
        ? (0,align/* alignPredictions */.I)('candidate', (0,columns/* keyTexts */.We)(evaluation, keys), (0,columns/* keyTexts */.We)(table, keys), isNumber)
        : (0,align/* alignByPosition */.c)('candidate', evaluation.rows, table.rows, isNumber);
    const [fault] = faults;
    if (fault)
        throw new errors/* UserError */.yo(`${fault.rows.toLocaleString('en')} of its rows are ${fault.kind} (${fault.examples.join(', ')})`);
    return { kind: 'rows', values: Float64Array.from(order, (row) => values[row]) };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/custom/custom-commands.js




/**
 * The metrics that the user's own commands compute, by the same command for both models: that of the sources judged here. UserError when one fails for
 * the candidate; for production the reason is kept.
 */
async function commandMetrics(config, whose, evaluation, ports, signal) {
    const found = [];
    for (const metric of config.evaluate.custom) {
        if (!('command' in metric))
            continue;
        const { name, better } = metric;
        const candidate = await valuesOf(metric, 'candidate', config, whose, evaluation, ports, signal);
        if (typeof candidate === 'string')
            throw new errors/* UserError */.yo(`The command of the metric ${name} gave nothing for the candidate: ${candidate}.`);
        const who = whose.best ? 'best' : 'production';
        const production = whose.production && (await valuesOf(metric, who, config, whose, evaluation, ports, signal));
        found.push({
            name,
            better,
            candidate,
            production: typeof production === 'string' ? `its command gave nothing for production: ${production}` : production,
        });
    }
    return found;
}
async function valuesOf({ name, command, writes }, who, config, { set }, evaluation, { workspace, data, compute, tables, log }, signal) {
    const predictions = (0,score/* predictionsFile */.Zj)(set, who);
    const output = predictions.replace(/csv$/, `${name}.${writes}`);
    await workspace.remove(`.sluice/${output}`);
    const argv = (0,command_line/* checkedLine */.Qp)(command, {
        predictions: await workspace.path(predictions),
        data: await (0,command_line/* dataArgument */.Wt)(config.data.evaluation, { workspace, data }),
        output: await workspace.path(output),
    });
    log.progress(`evaluate-gate: ${name} of the ${who}`);
    const { outcome, exitCode } = await compute.run({ argv, cwd: workspace.root, env: command_line/* COMMAND_ENV */.ck, timeLimit: config.evaluate.time_limit, onLine: log.line }, signal);
    if (outcome !== 'succeeded')
        return exitCode === undefined ? `it did not end by itself (${outcome})` : `it ended with ${exitCode}`;
    try {
        if (writes === 'json')
            return readJson(await workspace.read(`.sluice/${output}`));
        return readTable(await tables.read(`.sluice/${output}`, [...config.data.keys, 'value']), evaluation, config.data.keys);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return error.message;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/evaluation-columns.js
var evaluation_columns = __webpack_require__(30148);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/rows.js + 5 modules
var evaluate_gate_rows = __webpack_require__(47063);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/set-rows.js




/** The rows of a set with both models' answers, each at its own threshold where those are chosen, and with the metrics of the user's own commands. */
async function rowsOfSet({ name, loaded: { config } }, contest, { ours, theirs }, ports, signal) {
    const evaluation = await ports.tables.read(config.data.evaluation, (0,evaluation_columns/* evaluationColumns */.S)(config));
    const chosen = await chosenBy(contest, theirs);
    const rows = (0,evaluate_gate_rows/* alignRows */.P)(config, evaluation, ours, chosen?.unread === undefined ? theirs : undefined, chosen?.thresholds);
    const unread = chosen?.unread ?? rows.unread;
    const whose = { set: name, best: contest.best === true, candidate: ours, production: rows.production && theirs };
    const computed = rows.faults.length > 0 ? [] : await commandMetrics(config, whose, evaluation, ports, signal);
    return {
        evaluation,
        rows: {
            ...rows,
            custom: [...(rows.custom ?? []), ...computed],
            ...(chosen && { chosen: chosen.thresholds }),
            ...(unread !== undefined && { unread }),
        },
    };
}
/** Each model's own threshold; without production's, why it has none. UserError when the candidate has none. */
async function chosenBy({ subject, opponent, best, chooser }, theirs) {
    if (chooser === undefined)
        return undefined;
    const ours = await chooser(subject);
    if ('undefined' in ours)
        throw new errors/* UserError */.yo(`No threshold could be chosen for the candidate: ${ours.undefined}.`);
    const candidate = ours.threshold;
    if (opponent === undefined || theirs === undefined)
        return { thresholds: { candidate, production: candidate } };
    const other = await chooser({ who: best ? 'best' : 'production', ...opponent });
    if (!('undefined' in other))
        return { thresholds: { candidate, production: other.threshold } };
    return { thresholds: { candidate, production: candidate }, unread: `no threshold could be chosen for it: ${other.undefined}` };
}
/** A baseline whose production cannot be held against the candidate on these rows. */
function withoutProduction(baseline, why) {
    if (why === undefined || baseline.kind !== 'compared')
        return baseline;
    return { kind: 'not-comparable', obstacles: [{ kind: 'production-unscored', examples: [why] }] };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/judge-set.js










/** Lets both models answer the rows of a set in this run, and measures them. */
async function judgeSet(view, contest, ports, signal) {
    return compareOn(view, contest, await answersTo(view, contest.subject, ports, signal), ports, signal);
}
/** What a model answers to the rows of a set. */
async function answersTo({ name, loaded: { config } }, subject, ports, signal) {
    const { evaluation, keys } = config.data;
    return (0,score/* score */.fN)(subject, { set: name, path: await (0,command_line/* dataArgument */.Wt)(evaluation, ports), keys }, ports, signal);
}
/** Measures answers that are there already against those of the opponent. */
async function compareOn(view, contest, ours, ports, signal) {
    const { loaded } = view;
    const { config } = loaded;
    const { opponent, best } = contest;
    const compared = opponent !== undefined && opponent.version.digest !== contest.digest && 'table' in ours;
    const theirs = compared ? await answersTo(view, { who: best ? 'best' : 'production', ...opponent }, ports, signal) : undefined;
    const unscored = theirs && 'failure' in theirs ? theirs.failure : undefined;
    const comparison = await comparable(view, { candidate: contest.digest, opponent, unscored, data: contest.data }, ports);
    if ('failure' in ours) {
        const measured = { measurements: [], slices: [], baseline: comparison.baseline, faults: [], n: 0, attempt: 1 };
        return { measured, failure: { why: ours.failure, execution: ours.execution } };
    }
    const answers = { ours: ours.table, theirs: usable(comparison.baseline, theirs) };
    const { evaluation, rows } = await placed(view, () => rowsOfSet(view, contest, answers, ports, signal));
    const answered = { ...comparison, baseline: withoutProduction(comparison.baseline, rows.unread) };
    const found = rows.faults.length > 0 ? answered : reproduction(view, opponent, answered, rows);
    const seed = [contest.digest, opponent?.version.digest ?? 'none', ours.sha256].join(' ');
    const look = await attemptAt(found, rows.faults.length, contest, config.model, ports);
    const scored = { ...rows, baseline: found.baseline, attempt: look.attempt, seed };
    ports.log.progress('evaluate-gate: measuring');
    const wrong = view.neverWrong && rows.faults.length === 0 && wrongRows(config, evaluation, scored, view.neverWrong);
    const measured = {
        ...(0,measure/* measure */.xP)(scored, config.gates, config.fairness),
        ...(view.name === undefined && !best && compared && { dropped: droppedGates(config, opponent) }),
        notes: [...found.notes, ...unrecorded(look)],
    };
    return { measured, scored, predictions: ours.sha256, ...(wrong && { wrong }) };
}
const usable = (baseline, theirs) => baseline.kind === 'compared' && theirs && 'table' in theirs ? theirs.table : undefined;
/** Counts the look, before anything is measured. Only a comparison spends the chance of error that these rows have to give. */
async function attemptAt({ baseline, evaluation }, faults, { digest }, model, ports) {
    if (baseline.kind !== 'compared' || faults > 0)
        return { attempt: 1 };
    const commit = (await ports.repository.head())?.commit;
    return countLook({ model, evaluation, candidate: digest, commit }, ports);
}
const unrecorded = ({ unrecorded }) => unrecorded === undefined ? [] : [`This look at the rows could not be recorded, and later candidates will not know of it: ${unrecorded}`];
/** Adds the place in sluice.yml to mistakes about the label or the predictions. */
async function placed({ name, loaded: { file, where } }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const within = name === undefined ? '' : `evaluation.${name}`;
        const [path, key] = name === undefined ? [['evaluate'], 'evaluate'] : [['data', 'evaluation'], within];
        const findings = error.findings.map((finding) => {
            if (finding.key === undefined)
                return { file, ...where(path), key, ...finding };
            const own = name === undefined || finding.key.startsWith('evaluate') ? finding.key : `${within}.${finding.key}`;
            return { file, ...where((0,key_path/* readPath */.G)(finding.key)), ...finding, key: own };
        });
        throw new errors/* UserError */.yo(findings, { cause: error });
    }
}


/***/ }),

/***/ 10649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ claimsOf),
/* harmony export */   o: () => (/* binding */ recordedGate)
/* harmony export */ });
/* harmony import */ var _kernel_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42475);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36011);


/** What the steps said of a version when it was registered, oldest first. */
const claimsOf = ({ files }) => (files['evidence.jsonl'] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => (0,_kernel_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvidence */ .At)(`${line}\n`).claim);
/** Undefined of a version that was registered without a gate. */
function recordedGate(version) {
    const claim = claimsOf(version).findLast(({ step }) => step === 'evaluate-gate');
    if (!claim)
        return undefined;
    const metrics = Object.entries(claim.numbers.metrics ?? {}).filter((entry) => typeof entry[1] === 'number');
    const rows = Array.isArray(claim.numbers.rows) ? claim.numbers.rows : [];
    return {
        metrics: new Map(metrics),
        gates: rows.map(({ metric }) => metric).filter((metric) => typeof metric === 'string'),
        evaluation: (0,_kernel_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactDigest */ .Fp)(claim.inputs, _artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .ARTIFACT */ .t.evaluationData),
    };
}


/***/ }),

/***/ 48092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ readAnswers),
/* harmony export */   Zj: () => (/* binding */ predictionsFile),
/* harmony export */   fN: () => (/* binding */ score)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57544);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11329);
/* harmony import */ var _tasks_shape_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43462);




/** Where a model's predictions are, below the workspace's own folder. */
const predictionsFile = (set, who) => `predictions/${set === undefined ? '' : `${set}/`}${who}.csv`;
/** Runs `evaluate.command` and reads what it wrote. A command that fails, or writes nothing readable, is a value and not an exception. */
async function score(subject, data, ports, signal) {
    const { who, model, sources, evaluate } = subject;
    const name = predictionsFile(data.set, who);
    const predictions = await ports.workspace.path(name);
    const relative = `.sluice/${name}`;
    await ports.workspace.remove(relative);
    const argv = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedLine */ .Qp)(evaluate.command, { model, data: data.path, predictions });
    ports.log.progress(`evaluate-gate: ${who} answers the ${data.set ?? 'evaluation'} rows`);
    const execution = await ports.compute.run({ argv, cwd: sources, env: _command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_ENV */ .ck, timeLimit: evaluate.time_limit, onLine: ports.log.line }, signal);
    if (execution.outcome !== 'succeeded')
        return { failure: howItEnded(execution), execution };
    const answers = await readAnswers(relative, evaluate, data.keys, ports);
    return 'failure' in answers ? { ...answers, execution } : answers;
}
/** Reads predictions below the root, or says why they cannot be used. */
async function readAnswers(path, evaluate, keys, { tables }) {
    try {
        const table = await tables.read(path);
        for (const key of keys)
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(table, key);
        (0,_tasks_shape_of_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeOf */ .F)(table, evaluate, keys);
        return { table, sha256: await tables.digest(path) };
    }
    catch (error) {
        if (!(error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return { failure: `it ended with 0, but its predictions cannot be read: ${error.message}` };
    }
}
function howItEnded({ outcome, exitCode, signal, seconds }) {
    if (outcome === 'timed-out')
        return `it was ended after ${Math.round(seconds)} s, the limit that \`evaluate.time_limit\` sets`;
    if (outcome === 'cancelled')
        return 'it was cancelled';
    return exitCode === undefined ? `it was ended by ${signal ?? 'a signal'}` : `it ended with ${exitCode}`;
}


/***/ }),

/***/ 95795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ thresholdChooser)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/statistics/argsort.js
var argsort = __webpack_require__(50602);
// EXTERNAL MODULE: ./build/statistics/metrics/measures.js
var measures = __webpack_require__(13227);
// EXTERNAL MODULE: ./build/statistics/metrics/tally.js
var metrics_tally = __webpack_require__(25070);
;// CONCATENATED MODULE: ./build/statistics/gate/threshold.js



/** Improvements up to this are rounding, not improvements. */
const TIE = 1e-12;
/** The least double above x. */
function above(x) {
    const bytes = new DataView(new ArrayBuffer(8));
    bytes.setFloat64(0, x === 0 ? 0 : x);
    bytes.setBigInt64(0, bytes.getBigInt64(0) + (x >= 0 ? 1n : -1n));
    return bytes.getFloat64(0);
}
/** What is to be made large, from the confusion matrix [TN, FP, FN, TP]. */
function gainOf(rule) {
    if ('maximise' in rule) {
        const tally = (0,metrics_tally/* emptyTally */.CK)(2, true);
        return (matrix) => {
            (0,metrics_tally/* clear */.IU)(tally);
            for (let cell = 0; cell < 4; cell++)
                (0,metrics_tally/* addRow */.uY)(tally, cell >> 1, cell & 1, matrix[cell]);
            return measures/* measures */.q[rule.maximise](tally);
        };
    }
    const { false_positive, false_negative } = rule.cost;
    return ([tn, fp, fn, tp]) => -(false_positive * fp + false_negative * fn) / (tn + fp + fn + tp);
}
/**
 * The score from which rows are best called positive: every distinct score is tried, and the least number above all of them (no row positive).
 * Of equally good thresholds the highest, which calls the fewest rows positive. Choose it on other rows than those judged. O(n log n).
 */
function chooseThreshold({ labels, weights }, scores, rule) {
    const n = labels.length;
    if (n === 0)
        return { undefined: 'there are no rows to choose a threshold on' };
    for (let i = 0; i < n; i++)
        if (!Number.isFinite(scores[i]))
            return { undefined: `the score of row ${i + 1} is not a finite number` };
    const order = (0,argsort/* argsort */.X)(scores);
    const matrix = new Float64Array(4);
    for (let i = 0; i < n; i++)
        matrix[2 * labels[i]] += weights ? weights[i] : 1;
    const gain = gainOf(rule);
    let [threshold, best] = [above(scores[order[n - 1]]), gain(matrix)];
    for (let place = n - 1; place >= 0;) {
        const score = scores[order[place]];
        for (; place >= 0 && scores[order[place]] === score; place--) {
            const row = order[place];
            const weight = weights ? weights[row] : 1;
            matrix[2 * labels[row]] -= weight;
            matrix[2 * labels[row] + 1] += weight;
        }
        const value = gain(matrix);
        if (value !== undefined && (best === undefined || value > best + TIE))
            [threshold, best] = [score, value];
    }
    if (best === undefined)
        return { undefined: 'the metric has no value at any threshold' };
    return { threshold, value: 'cost' in rule ? -best || 0 : best };
}

// EXTERNAL MODULE: ./build/steps/command-line.js
var command_line = __webpack_require__(57544);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/evaluation-columns.js
var evaluation_columns = __webpack_require__(30148);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/rows.js + 5 modules
var rows = __webpack_require__(47063);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/score.js
var score = __webpack_require__(48092);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/thresholds.js






/** No set of `evaluation` can have this name. */
const SET = '_threshold';
/** Chooses each model's threshold on the rows of `evaluate.threshold.on`; undefined where the threshold is given. UserError when those rows are judged too. */
async function thresholdChooser(loaded, ports, signal) {
    const { config, file, where } = loaded;
    const rule = config.evaluate.threshold;
    if (typeof rule === 'number')
        return undefined;
    for (const { rows, path } of judgedRows(config)) {
        const shared = await ports.tables.overlap(rule.on, path, config.data.keys);
        if (shared.rows === 0)
            continue;
        const at = ['evaluate', 'threshold', 'on'];
        const message = `${shared.rows.toLocaleString('en')} ${rows} are in ${rule.on} too (${shared.examples.join(', ')}): a threshold would be chosen on rows that are judged.`;
        throw new errors/* UserError */.yo([{ file, ...where(at), key: at.join('.'), message, fix: 'Choose it on other rows.' }]);
    }
    const chosen = new Map();
    return (subject) => {
        const found = chosen.get(subject.model) ?? choose(loaded, subject, ports, signal);
        chosen.set(subject.model, found);
        return found;
    };
}
/** The rows that metrics are measured on. */
const judgedRows = ({ data, evaluation }) => [
    { rows: 'evaluation rows', path: data.evaluation },
    ...Object.entries(evaluation).flatMap(([name, set]) => set.gates.length > 0 ? [{ rows: `rows of evaluation.${name}`, path: set.data }] : []),
];
async function choose({ config }, subject, ports, signal) {
    const rule = config.evaluate.threshold;
    if (typeof rule === 'number')
        return { threshold: rule, value: Number.NaN };
    const { keys } = config.data;
    const answered = await (0,score/* score */.fN)(subject, { set: SET, path: await (0,command_line/* dataArgument */.Wt)(rule.on, ports), keys }, ports, signal);
    if ('failure' in answered)
        return { undefined: answered.failure };
    const alone = {
        ...config,
        data: { ...config.data, evaluation: rule.on },
        evaluate: { ...config.evaluate, slices: [], custom: [] },
        gates: [],
        fairness: [],
    };
    const table = await ports.tables.read(rule.on, (0,evaluation_columns/* evaluationColumns */.S)(alone));
    const { truth, candidate, faults, scores } = (0,rows/* alignRows */.P)(alone, table, answered.table, undefined);
    const [fault] = faults;
    if (fault)
        return { undefined: `${fault.rows.toLocaleString('en')} of its predictions are ${fault.kind} (${fault.examples.join(', ')})` };
    if (truth.task !== 'binary-classification' || scores?.candidate !== true)
        return { undefined: 'its predictions hold no scores' };
    return chooseThreshold(truth, candidate, rule);
}


/***/ }),

/***/ 26486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ productionTrainedOn)
/* harmony export */ });
/* harmony import */ var _kernel_data_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23063);
/* harmony import */ var _kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21694);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _kernel_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42475);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36011);
/* harmony import */ var _production_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10649);






/**
 * Whether production was trained on rows that it is compared on. Known when it was trained on today's training data, when its own gate judged it on
 * these very rows (a model that saw them had not passed), or when its training data lie in its sources; else it is unknown, which is said.
 */
async function productionTrainedOn({ version, name, sources, own }, rows, today, tables) {
    const recorded = (0,_kernel_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactDigest */ .Fp)(version.data, _artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .ARTIFACT */ .t.trainData) ??
        (0,_production_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .claimsOf */ .d)(version).flatMap(({ inputs }) => (0,_kernel_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactDigest */ .Fp)(inputs, _artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .ARTIFACT */ .t.trainData) ?? [])[0];
    if (recorded === undefined)
        return { unknown: `The registry does not say which data ${name} was trained on.` };
    if (recorded === today.train)
        return { overlap: today.overlap };
    if ((0,_production_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .recordedGate */ .o)(version)?.evaluation === rows.sha256)
        return { overlap: { rows: 0, examples: [] } };
    const kept = own && (await keptData((0,_kernel_data_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isAddress */ .PW)(own.data.train) ? own.data.train : `${sources}/${own.data.train}`, recorded, tables));
    if (kept !== undefined) {
        const overlap = await foundIn(kept, rows, tables);
        if (overlap)
            return { overlap };
    }
    return { unknown: `Whether ${name} was trained on these rows is not known: its training data (${(0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(recorded)}) are not here.` };
}
/** The data of a version's sources, when they are there and are what was recorded. */
async function keptData(path, recorded, tables) {
    return (await orUndefined(tables.digest(path))) === recorded ? path : undefined;
}
/** Undefined where the older data do not have the columns that name a row today. */
const foundIn = (train, { path, keys }, tables) => orUndefined(tables.overlap(train, path, keys));
async function orUndefined(work) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}


/***/ })

};
