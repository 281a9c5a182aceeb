export const id = 3242;
export const ids = [3242];
export const modules = {

/***/ 29482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsFor)
/* harmony export */ });
/* harmony import */ var _kernel_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99836);

/** What the pages of evaluate-gate need to know of files that belong to no project. */
const factsFor = (of) => ({
    model: of.model,
    config: { path: '', gateLines: [] },
    production: of.baseline === undefined ? undefined : { version: of.baseline, called: 'baseline' },
    nextVersion: '',
    environments: [],
    evaluation: { path: of.path, label: of.label, positive: of.positive },
    evidence: { model: '' },
    page: of.page,
    toolVersion: _kernel_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
});


/***/ }),

/***/ 58496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Kd: () => (/* binding */ faultsError),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   s5: () => (/* binding */ inFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);


/** Absolute paths of files named on the command line, and short names for a report. */
const named = ({ directory }, path) => ({
    path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path),
    name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path),
});
const WORDS = {
    missing: ['row has no prediction', 'rows have no prediction'],
    extra: ['prediction is of a row that the other file does not have', 'predictions are of rows that the other file does not have'],
    doubled: ['row comes twice', 'rows come twice'],
    'not-a-number': ['prediction is no number', 'predictions are no numbers'],
};
/** Faults of predictions as the error of a person who gave files. */
function faultsError(faults, names) {
    return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(faults.map(({ of, kind, rows, examples }) => {
        const shown = examples.length > 0 ? `: ${examples.join(', ')}${rows > examples.length ? ', …' : ''}` : '';
        const message = `${rows.toLocaleString('en')} ${WORDS[kind][rows === 1 ? 0 : 1]}${shown}.`;
        const fix = kind === 'not-a-number' ? 'Each row needs one.' : 'Both files must answer the same rows, each once.';
        return { file: names[of], message, fix };
    }));
}
/** What a file cannot be read as, with its name. */
const inFile = (file, error) => error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo
    ? new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(error.findings.map((finding) => ({ file, ...finding })), { cause: error })
    : error;
/** Writes the page where one was asked for, and renders the screen. */
async function shown(document, html, terminal) {
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(8692), __webpack_require__.e(2104)]).then(__webpack_require__.bind(__webpack_require__, 49723));
    const screen = renderTerminal(document, { columns: terminal.columns, colour: terminal.colour });
    if (html === undefined)
        return screen;
    const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(1850), __webpack_require__.e(3704)]).then(__webpack_require__.bind(__webpack_require__, 91323));
    const { writeFile } = await __webpack_require__.e(/* import() */ 5847).then(__webpack_require__.bind(__webpack_require__, 55847));
    await writeFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.directory, html), renderHtml(document));
    return `${screen}\n\nReport: ${html}`;
}


/***/ }),

/***/ 33242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./build/config/gates.js
var gates = __webpack_require__(17419);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/decide.js
var decide = __webpack_require__(48664);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/measure.js + 6 modules
var measure = __webpack_require__(40117);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/page.js + 12 modules
var evaluate_gate_page = __webpack_require__(65887);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/rows.js + 5 modules
var evaluate_gate_rows = __webpack_require__(47063);
// EXTERNAL MODULE: ./build/commands/compare/facts-for.js
var facts_for = __webpack_require__(29482);
// EXTERNAL MODULE: ./build/commands/compare/files.js
var compare_files = __webpack_require__(58496);
// EXTERNAL MODULE: ./build/commands/compare/options.js
var compare_options = __webpack_require__(68237);
// EXTERNAL MODULE: ./build/commands/compare/question.js + 2 modules
var compare_question = __webpack_require__(80759);
// EXTERNAL MODULE: ./build/commands/compare/read.js
var read = __webpack_require__(59439);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/report/units.js
var units = __webpack_require__(15088);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/metric-words.js
var metric_words = __webpack_require__(68184);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/plots/plots.js + 14 modules
var plots = __webpack_require__(2296);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/heads.js
var heads = __webpack_require__(21594);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/metrics-table.js
var metrics_table = __webpack_require__(39433);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/number-line.js
var number_line = __webpack_require__(66559);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/slice-fold.js
var slice_fold = __webpack_require__(63071);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/slices.js
var report_slices = __webpack_require__(17590);
// EXTERNAL MODULE: ./build/steps/footer.js
var footer = __webpack_require__(91521);
;// CONCATENATED MODULE: ./build/commands/compare/report.js











const NAME = 24;
/** The report of two files of predictions. */
function compareReport(decision, of) {
    const items = (0,report_slices/* sliceBullets */.oi)(decision);
    return {
        marker: { kind: 'gate', model: 'comparison', commit: undefined },
        verdict: decision.verdict,
        title: { ...heads/* HEADS */.m[decision.verdict], text: [{ code: (0,report_text/* clip */.$Q)(of.candidate, NAME) }, ...outcome(decision)] },
        blocks: [
            ...(0,metrics_table/* metricsTable */.s)(decision),
            ...(0,number_line/* numberLine */.A)(decision),
            caption(decision, of),
            ...(0,report_slices/* blockingSlices */.d2)(decision),
            ...(items.length > 0 ? [{ kind: 'bullets', items }] : []),
            ...next(decision),
            ...(0,slice_fold/* sliceFolds */.p)(decision),
            ...(0,plots/* plotFolds */.c)(of.facts),
        ],
        footer: (0,footer/* footer */.q)(undefined, {}),
    };
}
function outcome({ verdict, rows, slices }) {
    if (verdict === 'pass')
        return rows.some(({ word }) => word === 'better') ? [' is better than the baseline'] : [' is no worse than the baseline'];
    if (verdict === 'inconclusive')
        return [rows.every(({ difference }) => difference === undefined) ? ' could not be measured' : ' needs more rows to judge'];
    if (rows.some((row) => row.verdict === 'fail'))
        return [' is worse than the baseline'];
    return [` is worse in ${(0,units/* many */._d)(slices.flatMap(report_slices/* blockingOf */.NX).length, 'slice')}`];
}
function caption({ n, rows }, { baseline, candidate, assumed, margin }) {
    const lower = rows.map((row) => (0,metric_words/* metricWords */.y)(row)).filter(({ better }) => better === 'lower');
    const asked = margin > 0 ? `A loss of ${(0,numbers/* asWritten */.qm)(margin)} is allowed` : 'Without a margin each metric is asked to improve';
    const text = [
        `Δ = candidate `,
        { code: candidate },
        ' − baseline ',
        { code: baseline },
        `, on the same ${(0,units/* many */._d)(n, 'row')}. ${asked}, and the whole interval must show it.`,
        ...(lower.length > 0 ? [` ${lower.map(({ label }) => label).join(', ')}: lower is better.`] : []),
        ...assumed.map((sentence) => ` ${sentence}`),
    ];
    return { kind: 'caption', text };
}
/** Why a metric has no value, which is never a pass. */
function next({ rows }) {
    const open = rows.filter(({ candidate, because }) => candidate === undefined && because !== undefined);
    return open.map((row) => ({ kind: 'paragraph', text: [{ strong: [`${(0,metric_words/* metricWords */.y)(row).label}:`] }, ` ${row.because}.`] }));
}

;// CONCATENATED MODULE: ./build/commands/compare/index.js












const margin = {
    name: 'margin',
    description: 'Largest loss that does not matter, in the unit of the metrics. Without it every metric is asked to improve.',
    required: false,
    default: undefined,
    flag: false,
};
/** `sluice compare baseline.csv candidate.csv --label y`: the verdict and report of evaluate-gate for two files of predictions, without any configuration. */
const compare = {
    options: [...compare_options/* columnOptions */.b, margin],
    positionals: ['<baseline file>', '<candidate file>'],
    async run({ options, positionals }, terminal) {
        const { streamingTables } = await __webpack_require__.e(/* import() */ 1271).then(__webpack_require__.bind(__webpack_require__, 51271));
        const wanted = (0,compare_options/* asked */.N)(options, gates/* TASKS */.n3);
        const tables = streamingTables('/');
        const [baseline, candidate] = positionals.map((path) => (0,compare_files/* named */.KT)(terminal, path));
        const question = await (0,compare_question/* questionOf */.Y)([baseline.path, candidate.path], wanted, tables);
        const names = { production: baseline.name, candidate: candidate.name };
        const scored = await scoredOf(question, wanted, names, tables);
        const { config, assumed } = question;
        const decision = { ...(0,decide/* decide */.LD)((0,measure/* measure */.xP)(scored, config.gates), config.gates), opponent: 'Baseline' };
        const page = await (0,evaluate_gate_page/* pageOf */.Z)(config, scored, tables, 'baseline');
        const { label } = config.data;
        const positive = String(config.evaluate.positive);
        const document = compareReport(decision, {
            baseline: names.production,
            candidate: names.candidate,
            assumed,
            margin: wanted.margin ?? 0,
            facts: (0,facts_for/* factsFor */.x)({ model: names.candidate, path: candidate.name, label, positive, page, baseline: names.production }),
        });
        return {
            verdict: decision.verdict,
            json: {
                schema: 1,
                files: { baseline: names.production, candidate: names.candidate },
                task: config.evaluate.task,
                assumed,
                ...decision,
            },
            text: await (0,compare_files/* shown */.SP)(document, wanted.html, terminal),
        };
    },
};
async function scoredOf(question, wanted, names, tables) {
    const { config, files, truth } = question;
    const [first, second] = files;
    const [production, candidate] = [await (0,read/* readPredictions */.R)(first, wanted, tables), await (0,read/* readPredictions */.R)(second, wanted, tables)];
    (0,read/* sameLabels */.S)({ path: names.production, table: production }, { path: names.candidate, table: candidate }, config.data);
    const rows = aligned(config, truth === first ? production : candidate, candidate, production, names);
    if (rows.faults.length > 0)
        throw (0,compare_files/* faultsError */.Kd)(rows.faults, names);
    const seed = [await tables.digest(first.path), await tables.digest(second.path)].join(' ');
    return { ...rows, baseline: { kind: 'compared' }, attempt: 1, seed };
}
/** Mistakes name the file that they are in. */
function aligned(config, evaluation, candidate, production, names) {
    try {
        const rows = (0,evaluate_gate_rows/* alignRows */.P)(config, evaluation, candidate, production);
        if (rows.unread !== undefined)
            throw new errors/* UserError */.yo([{ file: names.production, message: rows.unread }]);
        return rows;
    }
    catch (error) {
        throw (0,compare_files/* inFile */.s5)(names.candidate, error);
    }
}


/***/ }),

/***/ 68237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asked),
/* harmony export */   b: () => (/* binding */ columnOptions)
/* harmony export */ });
/* harmony import */ var _config_known_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68173);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);


const option = (name, description, preset) => ({
    name,
    description,
    required: false,
    default: preset,
    flag: false,
});
/** Options that say what the columns of a predictions file are; both verbs have them. */
const columnOptions = [
    { ...option('label', 'Column that holds the truth.'), required: true },
    option('score', 'Column with the probability of the positive label, or the score of a ranking. Found by its name when there is one.'),
    option('prediction', 'Column with the predicted label or value. Found by its name when there is one.'),
    option('task', 'binary-classification, multiclass-classification or regression … Read off the label when it is not given.'),
    option('positive', 'Label that the score is the probability of. Read off the labels when it is not given.'),
    option('threshold', 'Scores at or above it count as the positive label.', '0.5'),
    option('metric', 'Metrics, separated by commas. The usual ones of the task when it is not given.'),
    option('slice', 'Columns, separated by commas, whose values are judged one by one.'),
    option('key', 'Columns, separated by commas, that name a row. Without it rows are joined by position.'),
    option('weight', 'Column that says how much a row counts.'),
    option('group', 'Column whose rows belong together, such as a customer: they are not independent.'),
    option('html', 'Path of a report to write, one self-contained page.'),
];
/** Reads the options. UserError with everything wrong at once. */
function asked(options, tasks) {
    const findings = [];
    const number = (name, least) => {
        const text = options[name];
        if (text === undefined)
            return undefined;
        const value = Number(text);
        if (text.trim() === '' || !Number.isFinite(value) || value < least)
            findings.push({ key: `--${name}`, message: `${JSON.stringify(text)} is not a number${least === 0 ? ' of 0 or more' : ''}.` });
        return value;
    };
    const { label, task } = options;
    if (!label)
        findings.push({ key: '--label', message: 'Which column holds the truth?', fix: 'Name it: --label <column>.' });
    if (task !== undefined && !tasks.includes(task))
        findings.push({
            key: '--task',
            message: `${JSON.stringify(task)} is not a task.`,
            fix: (0,_config_known_keys_js__WEBPACK_IMPORTED_MODULE_0__.suggest)(task, tasks) ?? `One of ${tasks.join(', ')}.`,
        });
    const threshold = number('threshold', Number.NEGATIVE_INFINITY) ?? 0.5;
    const margin = number('margin', 0);
    if (findings.length > 0)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(findings);
    const { score, prediction, positive, weight, group, html } = options;
    const of = { score, prediction, task, positive, weight, group, html, threshold, margin, label: label };
    return { ...of, metrics: list(options.metric), slices: list(options.slice), keys: list(options.key) };
}
const list = (text) => (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);


/***/ }),

/***/ 80759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ questionOf)
});

// EXTERNAL MODULE: ./build/config/known-keys.js
var known_keys = __webpack_require__(68173);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/cells.js
var cells = __webpack_require__(30401);
// EXTERNAL MODULE: ./build/config/metrics.js
var config_metrics = __webpack_require__(47022);
// EXTERNAL MODULE: ./build/config/schema.js + 10 modules
var schema = __webpack_require__(35729);
;// CONCATENATED MODULE: ./build/commands/compare/config-for.js




/** Metrics that say most of a task, where none is asked for. */
const USUAL = {
    'binary-classification': ['roc_auc', 'log_loss', 'accuracy', 'f1'],
    'multiclass-classification': ['roc_auc', 'log_loss', 'accuracy', 'f1'],
    'multilabel-classification': ['f1', 'accuracy', 'hamming_loss'],
    regression: ['mae', 'rmse', 'r2'],
    'quantile-regression': ['quantile_loss'],
    ranking: ['ndcg@10'],
};
/**
 * The sluice.yml that would ask the same of the same files, so that one machinery judges both. UserError naming every metric that is not one
 * of the task. A margin makes each metric a gate; without one each asks for an improvement of its own.
 */
function configFor(asked, path, { task, positive, scores }) {
    const known = config_metrics/* METRICS_OF */.ap[task];
    const usual = (USUAL[task] ?? []).filter((name) => scores || !['roc_auc', 'log_loss'].includes(name));
    const wrong = asked.metrics.filter((name) => !(0,config_metrics/* isMetricOf */.sN)(task, name));
    if (wrong.length > 0) {
        throw new errors/* UserError */.yo(wrong.map((name) => ({
            key: '--metric',
            message: `${name} is not a metric of ${task}.`,
            fix: (0,known_keys.suggest)(name, known) ?? `Its metrics are ${known.join(', ')}.`,
        })));
    }
    const metrics = asked.metrics.length > 0 ? asked.metrics : usual;
    return schema/* schema */.w.parse({
        model: 'comparison',
        data: {
            train: path,
            evaluation: path,
            label: asked.label,
            ...(asked.keys.length > 0 && { keys: asked.keys }),
            ...(asked.weight !== undefined && { weight: asked.weight }),
            ...(asked.group !== undefined && { group: asked.group }),
        },
        train: { command: 'none', inputs: ['none'] },
        evaluate: {
            command: 'none',
            task,
            ...(positive !== undefined && { positive }),
            threshold: asked.threshold,
            slices: asked.slices,
        },
        gates: metrics.map((metric) => ({ metric, no_worse_than: { production: asked.margin ?? 0 } })),
        report: { rows: 'full' },
    });
}

// EXTERNAL MODULE: ./build/sketch/summarise.js
var summarise = __webpack_require__(36137);
// EXTERNAL MODULE: ./build/commands/init/infer.js
var infer = __webpack_require__(34646);
;// CONCATENATED MODULE: ./build/commands/compare/look.js




const SCORES = ['score', 'probability', 'proba', 'prob', 'p', 'y_score', 'y_prob', 'pred_proba', 'predicted_probability'];
const PREDICTIONS = ['prediction', 'predicted', 'pred', 'y_pred', 'predicted_label', 'yhat', 'y_hat', 'forecast'];
/** Columns that one answer is spread over: `score_<class>`, and the quantiles `q0.1`. */
const SPREAD = /^(score_.+|q0?\.\d+)$/;
/** Looks at a file of predictions in one pass. UserError naming every column that is asked for and not there. */
async function look(path, tables, { label, score, prediction, ...of }, needsLabel) {
    const { sketches, rows } = await tables.inspect(path, []);
    const columns = sketches.map(infer/* see */.oZ);
    const names = columns.map(({ name }) => name);
    const wanted = [
        ['--label', needsLabel ? label : undefined],
        ['--score', score],
        ['--prediction', prediction],
        ...of.keys.map((name) => ['--key', name]),
    ];
    const findings = wanted.flatMap(([key, name]) => name === undefined || names.includes(name)
        ? []
        : [{ file: path, key, message: `There is no column ${name}.`, fix: (0,known_keys.suggest)(name, names) ?? `The columns are ${names.join(', ')}.` }]);
    if (findings.length > 0)
        throw new errors/* UserError */.yo(findings);
    const others = names.filter((name) => name !== label && !of.keys.includes(name) && !of.slices.includes(name));
    const found = { path, rows, columns, score: score ?? named(others, SCORES), prediction: prediction ?? named(others, PREDICTIONS) };
    if (found.score === undefined && found.prediction === undefined && !others.some((name) => SPREAD.test(name)))
        throw new errors/* UserError */.yo([
            {
                file: path,
                message: `Which column holds the predictions? The columns are ${names.join(', ')}.`,
                fix: 'Name it with --score (a probability) or --prediction (a label or value).',
            },
        ]);
    return found;
}
const named = (names, usual) => usual.map((one) => names.find((name) => name.toLowerCase() === one)).find((name) => name !== undefined);
/** What the label and the columns say the task is. */
function taskOf(label, { columns }) {
    if (columns.filter(({ name }) => /^q0?\.\d+$/.test(name)).length > 0)
        return 'quantile-regression';
    if (label.distinct <= 2)
        return 'binary-classification';
    if (label.kind === 'text' || label.kind === 'boolean')
        return label.values?.some((value) => value.includes('|')) ? 'multilabel-classification' : 'multiclass-classification';
    return label.distinct > 20 ? 'regression' : label.kind === 'integer' ? 'multiclass-classification' : 'regression';
}
const POSITIVES = ['1', 'true', 'yes', 'y', 'positive', 'pos', 't'];
/** The label that a score is the probability of: the one called 1, true, yes …, else the later of two in the order of the alphabet. */
function positiveOf(values) {
    return (POSITIVES.map((one) => values.find((value) => value.toLowerCase() === one)).find((value) => value !== undefined) ??
        [...values].sort()[1]);
}
/** Up to three values of a column, as text. */
const valuesOf = (sketch) => [...categoriesOf(sketch, 3).counts.keys()];

;// CONCATENATED MODULE: ./build/commands/compare/question.js





/** Looks at the files and settles what was left open. UserError when a label, score or prediction cannot be found. */
async function questionOf(paths, asked, tables) {
    const files = [];
    for (const path of paths)
        files.push(await look(path, tables, asked, paths.length === 1));
    const truth = files.find(({ columns }) => columns.some(({ name }) => name === asked.label));
    if (!truth)
        throw noLabel(files, asked.label);
    const label = truth.columns.find(({ name }) => name === asked.label);
    const task = asked.task ?? taskOf(label, truth);
    const values = task === 'binary-classification' ? await question_valuesOf(truth, asked.label, tables) : [];
    if (values.length > 2)
        throw new errors/* UserError */.yo([
            {
                file: truth.path,
                key: '--label',
                message: `${asked.label} has more than two values (${values.slice(0, 5).join(', ')}, …), and binary-classification needs two.`,
                fix: 'Give another --task.',
            },
        ]);
    const positive = asked.positive ?? positiveOf(values);
    const scores = files.every(({ score, columns }) => score !== undefined || columns.some(({ name }) => name.startsWith('score_')));
    const assumed = [
        ...(asked.task === undefined ? [`Task: ${task}, read off the label.`] : []),
        ...(task === 'binary-classification' && asked.positive === undefined && positive !== undefined ? [`Positive label: ${positive}.`] : []),
        ...(asked.keys.length === 0 && paths.length > 1 ? ['Rows are joined by their position; --key joins them by a column.'] : []),
    ];
    return { config: configFor(asked, truth.path, { task: task, positive, scores }), files, truth, assumed };
}
function noLabel(files, label) {
    return new errors/* UserError */.yo(files.map(({ path, columns }) => {
        const names = columns.map(({ name }) => name);
        return {
            file: path,
            key: '--label',
            message: `There is no column ${label}.`,
            fix: (0,known_keys.suggest)(label, names) ?? `The columns are ${names.join(', ')}.`,
        };
    }));
}
async function question_valuesOf({ path }, label, tables) {
    const { rows, columns } = await tables.read(path, [label]);
    const column = columns.get(label);
    const values = new Set();
    for (let row = 0; row < rows && values.size < 20; row++) {
        const text = (0,cells/* textAt */.$)(column, row);
        if (text !== undefined)
            values.add(text);
    }
    return [...values];
}


/***/ }),

/***/ 59439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPredictions),
/* harmony export */   S: () => (/* binding */ sameLabels)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);
/* harmony import */ var _steps_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30401);
/* harmony import */ var _steps_evaluate_gate_align_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41567);
/* harmony import */ var _steps_evaluate_gate_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11329);




/** A file of predictions whose columns have the names that a sluice.yml gives them: score, prediction. */
async function readPredictions(found, asked, tables) {
    const names = found.columns.map(({ name }) => name);
    const spread = names.filter((name) => /^(score_.+|q0?\.\d+)$/.test(name));
    const own = [found.score, found.prediction, asked.label, asked.weight, asked.group].filter((name) => name !== undefined);
    const wanted = [...new Set([...own, ...asked.keys, ...asked.slices, ...spread])].filter((name) => names.includes(name));
    const { rows, columns } = await tables.read(found.path, wanted);
    const renamed = new Map(columns);
    const rename = (from, to) => {
        const column = from === undefined ? undefined : columns.get(from);
        if (column && from !== to) {
            if (from !== asked.label)
                renamed.delete(from);
            renamed.set(to, column);
        }
    };
    rename(found.score, 'score');
    rename(found.prediction, 'prediction');
    return { rows, columns: renamed };
}
const MOST = 5;
/**
 * Two files of predictions are about the same rows when their labels agree, key by key or row by row. UserError with up to five rows where they
 * do not: a wrong order or another data set would otherwise be compared as if nothing were wrong.
 */
function sameLabels(baseline, candidate, { label, keys }) {
    const [first, second] = [baseline.table.columns.get(label), candidate.table.columns.get(label)];
    if (!first || !second)
        return;
    const { table } = baseline;
    const order = keys.length > 0
        ? (0,_steps_evaluate_gate_align_js__WEBPACK_IMPORTED_MODULE_1__/* .alignPredictions */ .I)('candidate', (0,_steps_evaluate_gate_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .keyTexts */ .We)(table, keys), (0,_steps_evaluate_gate_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .keyTexts */ .We)(candidate.table, keys), () => true).order
        : Int32Array.from({ length: table.rows }, (_, row) => (row < candidate.table.rows ? row : -1));
    const apart = [];
    for (let row = 0; row < table.rows; row++)
        if (order[row] >= 0 && (0,_steps_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$)(first, row) !== (0,_steps_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$)(second, order[row]))
            apart.push(row);
    if (apart.length === 0)
        return;
    const named = apart
        .slice(0, MOST)
        .map((row) => `row ${row + 1} (${(0,_steps_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$)(first, row) ?? 'empty'} and ${(0,_steps_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$)(second, order[row]) ?? 'empty'})`);
    const fix = keys.length > 0
        ? 'Both files must be about the same rows.'
        : 'If the rows are in another order, name the column that joins them: --key <column>.';
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([
        {
            file: candidate.path,
            key: '--label',
            message: `${apart.length.toLocaleString('en')} of ${table.rows.toLocaleString('en')} labels are others than those of ${baseline.path}: ${named.join(', ')}${apart.length > MOST ? ', …' : ''}.`,
            fix,
        },
    ]);
}


/***/ }),

/***/ 34646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ guessKey),
/* harmony export */   ew: () => (/* binding */ guessLabel),
/* harmony export */   hb: () => (/* binding */ guessTask),
/* harmony export */   l0: () => (/* binding */ guessSlices),
/* harmony export */   oZ: () => (/* binding */ see)
/* harmony export */ });
/* harmony import */ var _sketch_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22652);
/* harmony import */ var _sketch_sketch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39797);
/* harmony import */ var _sketch_summarise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36137);



/** Values up to this many become a list of allowed values. */
const FEW = 20;
/** Reads off a sketch what checks can be made of. */
function see(sketch) {
    const { counts, other } = (0,_sketch_summarise_js__WEBPACK_IMPORTED_MODULE_2__/* .categoriesOf */ .SM)(sketch, FEW + 1);
    const listed = sketch.texts && other === 0 && counts.size <= FEW;
    return {
        name: sketch.name,
        kind: (0,_sketch_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(sketch) ?? 'text',
        rows: sketch.count,
        nulls: sketch.nulls,
        distinct: (0,_sketch_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)(sketch),
        range: sketch.numbers && (0,_sketch_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .finiteCount */ .fh)(sketch) > 0 ? [sketch.numbers.min, sketch.numbers.max] : undefined,
        values: listed ? [...counts.keys()].sort() : undefined,
    };
}
/** Names that a label usually has, most telling first. */
const LABELS = [
    'label',
    'target',
    'y',
    'class',
    'outcome',
    'churn',
    'churned',
    'fraud',
    'is_fraud',
    'default',
    'converted',
    'delayed',
    'price',
];
/** The column that is most likely the truth: one with a usual name, else the last with two values. */
function guessLabel(columns) {
    const named = LABELS.map((name) => columns.find((column) => column.name.toLowerCase() === name)).find((column) => column !== undefined);
    return named ?? columns.findLast((column) => column.distinct === 2);
}
/** The column that names a row: without a null, all values different, preferring names that end in id or key. */
function guessKey(columns) {
    const unique = columns.filter((column) => column.nulls === 0 && column.kind !== 'number' && column.distinct >= column.rows * 0.97);
    return unique.find((column) => /(^|_|\b)(id|key|uuid)$/i.test(column.name)) ?? unique[0];
}
/** binary-classification for two values, regression for numbers with many, multiclass-classification otherwise. */
function guessTask(label) {
    if (label.distinct === 2)
        return 'binary-classification';
    return (label.kind === 'number' || label.kind === 'integer') && label.distinct > FEW ? 'regression' : 'multiclass-classification';
}
/** Rows that a slice needs on average to be worth judging. */
const ROWS_OF_A_SLICE = 200;
/** A column worth judging value by value: text with several values, each with rows enough. */
const guessSlices = (columns, label) => columns
    .filter(({ kind, name, distinct, rows }) => kind === 'text' && name !== label.name && distinct >= 2 && distinct <= rows / ROWS_OF_A_SLICE)
    .filter(({ name }) => !/(^|_)(date|day|time|month|year)($|_)/i.test(name))
    .map(({ name }) => name)
    .slice(0, 1);


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
