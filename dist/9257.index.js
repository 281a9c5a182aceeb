export const id = 9257;
export const ids = [9257,9473];
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
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(8692), __webpack_require__.e(7004)]).then(__webpack_require__.bind(__webpack_require__, 4623));
    const screen = renderTerminal(document, { columns: terminal.columns, colour: terminal.colour });
    if (html === undefined)
        return screen;
    const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(1850), __webpack_require__.e(3704)]).then(__webpack_require__.bind(__webpack_require__, 91323));
    const { writeFile } = await __webpack_require__.e(/* import() */ 5847).then(__webpack_require__.bind(__webpack_require__, 55847));
    await writeFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.directory, html), renderHtml(document));
    return `${screen}\n\nReport: ${html}`;
}


/***/ }),

/***/ 15212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   QR: () => (/* binding */ isPart),
/* harmony export */   RX: () => (/* binding */ positiveOf),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   ee: () => (/* binding */ hasScores)
/* harmony export */ });
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85813);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _init_infer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34646);



const SCORES = ['score', 'probability', 'proba', 'prob', 'p', 'y_score', 'y_prob', 'pred_proba', 'predicted_probability'];
const PREDICTIONS = ['prediction', 'predicted', 'pred', 'y_pred', 'predicted_label', 'yhat', 'y_hat', 'forecast'];
const QUANTILE = /^q0?\.\d+$/;
const CLASS_SCORE = /^score_.+$/;
/** Whether a column holds one part of an answer: the score of a class, `score_<class>`, or a quantile, `q0.1`. */
const isPart = (name) => CLASS_SCORE.test(name) || QUANTILE.test(name);
/** Whether a file holds scores, not only decisions. */
const hasScores = ({ score, columns }) => score !== undefined || columns.some(({ name }) => CLASS_SCORE.test(name));
/** Looks at a file of predictions in one pass. UserError naming every column that is asked for and not there. */
async function look(path, tables, { label, score, prediction, ...of }, needsLabel) {
    const others = [...of.keys, ...of.slices, of.weight, of.group].filter((name) => name !== undefined && name !== label);
    // What one looks at is read into memory in the end: an answer for each row, and what the options name.
    await tables.checkSize(path, 1 + Number(needsLabel) + new Set(others).size);
    const { sha256, sketches, rows } = await tables.inspect(path, []);
    const columns = sketches.map(_init_infer_js__WEBPACK_IMPORTED_MODULE_2__/* .see */ .oZ);
    const names = columns.map(({ name }) => name);
    const wanted = [
        ['--label', needsLabel ? label : undefined],
        ['--score', score],
        ['--prediction', prediction],
        ...of.keys.map((name) => ['--key', name]),
    ];
    const findings = wanted.flatMap(([key, name]) => name === undefined || names.includes(name)
        ? []
        : [{ file: path, key, message: `There is no column ${name}.`, fix: (0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_0__.suggest)(name, names) ?? `The columns are ${names.join(', ')}.` }]);
    if (findings.length > 0)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(findings);
    const answers = names.filter((name) => name !== label && !of.keys.includes(name) && !of.slices.includes(name));
    const found = {
        path,
        sha256,
        rows,
        columns,
        score: score ?? named(answers, SCORES),
        prediction: prediction ?? named(answers, PREDICTIONS),
    };
    if (found.score === undefined && found.prediction === undefined && !answers.some(isPart))
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([
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
    if (columns.some(({ name }) => QUANTILE.test(name)))
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


/***/ }),

/***/ 68237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ marginOption),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   be: () => (/* binding */ columnOptions)
/* harmony export */ });
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85813);
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
/** What only a comparison can be asked. */
const marginOption = option('margin', 'Largest loss that does not matter, in the unit of the metrics. Without it every metric is asked to improve.');
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
            fix: (0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_0__.suggest)(task, tasks) ?? `One of ${tasks.join(', ')}.`,
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

/***/ 10217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ questionOf)
});

// EXTERNAL MODULE: ./build/config/suggest.js
var suggest = __webpack_require__(85813);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/cells.js
var cells = __webpack_require__(30401);
// EXTERNAL MODULE: ./build/config/metrics.js
var config_metrics = __webpack_require__(47022);
// EXTERNAL MODULE: ./build/config/schema.js + 22 modules
var schema = __webpack_require__(79200);
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
            fix: (0,suggest.suggest)(name, known) ?? `Its metrics are ${known.join(', ')}.`,
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

// EXTERNAL MODULE: ./build/commands/compare/look.js
var look = __webpack_require__(15212);
;// CONCATENATED MODULE: ./build/commands/compare/question.js





/** Looks at the files and settles what was left open. UserError when a label, score or prediction cannot be found. */
async function questionOf(paths, asked, tables) {
    const files = [];
    for (const path of paths)
        files.push(await (0,look/* look */.Op)(path, tables, asked, paths.length === 1));
    const truth = files.find(({ columns }) => columns.some(({ name }) => name === asked.label));
    if (!truth)
        throw noLabel(files, asked.label);
    const label = truth.columns.find(({ name }) => name === asked.label);
    const task = asked.task ?? (0,look/* taskOf */.Xb)(label, truth);
    const values = task === 'binary-classification' ? await valuesOf(truth, asked.label, tables) : [];
    if (values.length > 2)
        throw new errors/* UserError */.yo([
            {
                file: truth.path,
                key: '--label',
                message: `${asked.label} has more than two values (${values.slice(0, 5).join(', ')}, …), and binary-classification needs two.`,
                fix: 'Give another --task.',
            },
        ]);
    const positive = asked.positive ?? (0,look/* positiveOf */.RX)(values);
    const scores = files.every(look/* hasScores */.ee);
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
            fix: (0,suggest.suggest)(label, names) ?? `The columns are ${names.join(', ')}.`,
        };
    }));
}
async function valuesOf({ path }, label, tables) {
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
/* harmony import */ var _steps_cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30401);
/* harmony import */ var _steps_evaluate_gate_align_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35365);
/* harmony import */ var _steps_evaluate_gate_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11329);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15212);





/** A file of predictions whose columns have the names that a sluice.yml gives them: score, prediction. */
async function readPredictions(found, asked, tables) {
    const names = found.columns.map(({ name }) => name);
    const spread = names.filter(_look_js__WEBPACK_IMPORTED_MODULE_3__/* .isPart */ .QR);
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
        if (order[row] >= 0 && (0,_steps_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(first, row) !== (0,_steps_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(second, order[row]))
            apart.push(row);
    if (apart.length === 0)
        return;
    const named = apart
        .slice(0, MOST)
        .map((row) => `row ${row + 1} (${(0,_steps_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(first, row) ?? 'empty'} and ${(0,_steps_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(second, order[row]) ?? 'empty'})`);
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

/***/ 69473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ algorithms),
/* harmony export */   VW: () => (/* binding */ automlAlgorithms),
/* harmony export */   Yz: () => (/* binding */ automlMetrics),
/* harmony export */   qd: () => (/* binding */ metrics)
/* harmony export */ });
const CLASSES = ['AUC_weighted', 'accuracy', 'norm_macro_recall', 'average_precision_score_weighted', 'precision_score_weighted'];
const NUMBERS = ['normalized_root_mean_squared_error', 'r2_score', 'spearman_correlation', 'normalized_mean_absolute_error'];
/** Metrics that AutoML may choose the best trial by, by task, the default first. Source: Azure ML, api-version 2024-10-01; names as they are logged to MLflow. */
const automlMetrics = {
    classification: CLASSES,
    regression: NUMBERS,
    forecasting: NUMBERS,
    'image-classification': ['accuracy', ...CLASSES.filter((metric) => metric !== 'accuracy')],
    'image-classification-multilabel': ['iou', ...CLASSES],
    'image-object-detection': ['mean_average_precision'],
    'image-instance-segmentation': ['mean_average_precision'],
    'text-classification': ['accuracy', ...CLASSES.filter((metric) => metric !== 'accuracy')],
    // It takes none: this is what it goes by.
    'text-classification-multilabel': ['accuracy'],
};
const TREES = ['DecisionTree', 'ExtremeRandomTrees', 'GradientBoosting', 'KNN', 'LightGBM', 'RandomForest', 'SGD'];
const FOR_CLASSES = ['LogisticRegression', 'MultinomialNaiveBayes', 'BernoulliNaiveBayes', 'SVM', 'LinearSVM', 'XGBoostClassifier'];
const FOR_NUMBERS = ['ElasticNet', 'LassoLars', 'XGBoostRegressor'];
const FOR_TIME = [
    'Arimax',
    'AutoArima',
    'Average',
    'ExponentialSmoothing',
    'Naive',
    'Prophet',
    'SeasonalAverage',
    'SeasonalNaive',
    'TCNForecaster',
];
/** Algorithms of tables that may be allowed or blocked, by task. Source: as above. */
const automlAlgorithms = {
    classification: [...TREES, ...FOR_CLASSES],
    regression: [...TREES, ...FOR_NUMBERS],
    forecasting: [...TREES, ...FOR_NUMBERS, ...FOR_TIME],
};
/** All algorithms of all tasks. */
const algorithms = [...TREES, ...FOR_CLASSES, ...FOR_NUMBERS, ...FOR_TIME];
/** All metrics of all tasks. */
const metrics = [...CLASSES, ...NUMBERS, 'iou', 'mean_average_precision'];


/***/ }),

/***/ 47022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   ap: () => (/* binding */ METRICS_OF),
/* harmony export */   sN: () => (/* binding */ isMetricOf)
/* harmony export */ });
const decided = [
    'accuracy',
    'balanced_accuracy',
    'precision',
    'precision_macro',
    'precision_micro',
    'precision_weighted',
    'recall',
    'recall_macro',
    'recall_micro',
    'recall_weighted',
    'f1',
    'f1_macro',
    'f1_micro',
    'f1_weighted',
    'mcc',
];
const scored = ['roc_auc', 'pr_auc', 'log_loss', 'brier', 'calibration_error'];
const regression = ['mae', 'rmse', 'mse', 'r2', 'mape', 'median_absolute_error'];
const quantiles = ['quantile_loss', 'coverage', 'coverage_error', 'quantile_crossing'];
/** Names a gate may use, besides `ndcg@k` and `map@k`; src/statistics has a metric for each (a test compares). */
const METRICS = [...scored, ...decided, 'hamming_loss', ...regression, ...quantiles, 'business_value'];
/** The name of a metric of the best k documents: ndcg@10. */
const AT_K = /^(ndcg|map)@[1-9]\d{0,5}$/;
/** Metrics that a task's predictions allow, by task; of rankings, as examples, those at k = 10. */
const METRICS_OF = {
    'binary-classification': [...scored, ...decided, 'business_value'],
    'multiclass-classification': [...scored, ...decided, 'business_value'],
    'multilabel-classification': [
        'roc_auc',
        'pr_auc',
        'log_loss',
        'brier',
        'accuracy',
        'hamming_loss',
        ...decided.filter((name) => /^(precision|recall|f1)/.test(name)),
    ],
    regression: [...regression, 'business_value'],
    ranking: ['ndcg@10', 'map@10'],
    'quantile-regression': quantiles,
};
/** Whether a task has a metric of this name. */
const isMetricOf = (task, name) => task === 'ranking' ? AT_K.test(name) : METRICS_OF[task].some((metric) => metric === name);


/***/ }),

/***/ 24060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ unitValues)
/* harmony export */ });
const secondsIn = { s: 1, m: 60, h: 3600, d: 86400 };
/** What a text with a unit is worth: "10m" in seconds, "1.2x" times. */
const unitValues = {
    duration: (text) => Number(text.slice(0, -1)) * (secondsIn[text.at(-1)] ?? Number.NaN),
    factor: (text) => Number(text.slice(0, -1)),
};


/***/ }),

/***/ 21694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of bytes or of UTF-8 text, 64 lower-case hex digits. */
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
/** JSON with sorted keys and no white space, so that equal values have equal bytes. Source: RFC 8785. Throws on NaN and infinities. */
function canonicalJson(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`JSON cannot hold ${value}.`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
    const entries = Object.entries(value).filter((entry) => entry[1] !== undefined);
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}
/** Digest of a JSON value, independent of key order. */
const digestOf = (value) => sha256(canonicalJson(value));
/** The first eight digits of a digest, as reports show it. */
const short = (digest) => digest.slice(0, 8);


/***/ })

};
