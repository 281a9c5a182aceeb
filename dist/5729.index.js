export const id = 5729;
export const ids = [5729];
export const modules = {

/***/ 17419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   VF: () => (/* binding */ gates),
/* harmony export */   n3: () => (/* binding */ TASKS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47022);


const TASKS = [
    'binary-classification',
    'multiclass-classification',
    'multilabel-classification',
    'regression',
    'ranking',
    'quantile-regression',
];
const margin = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0);
/** One rule about one metric. */
const gate = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)])
        .meta({ description: 'A metric of the task (of rankings `ndcg@k` and `map@k`), or the name of one of `evaluate.custom`.' }),
    at_least: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().meta({ description: 'The candidate’s value must not be below it.' }),
    at_most: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().meta({ description: 'The candidate’s value must not be above it.' }),
    no_worse_than: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        production: margin.meta({ description: 'Largest loss that does not matter: the non-inferiority margin, in the metric’s own unit.' }),
        best: margin
            .optional()
            .meta({ description: 'The same against the best registered version (`evaluate.against`). Default: the margin for production.' }),
    })
        .optional(),
    improves_on: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('production')
        .optional()
        .meta({ description: 'The whole interval of the difference must be better than production.' }),
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        no_worse_than: margin.prefault(0.02).meta({ description: 'Largest loss allowed within a slice.' }),
        margins: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), margin)
            .optional()
            .meta({ description: 'Other margins for some slices, by their value: `{ SFO: 0.05 }`.' }),
        least_rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(2).prefault(100).meta({ description: 'Slices with fewer rows are shown, not tested.' }),
    })
        .optional()
        .meta({
        description: 'Judges this metric within each value of evaluate.slices. Without it the first gate’s metric is judged with the defaults.',
    }),
});
/** `gates`: at least one. */
const gates = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(gate).min(1);


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

/***/ 35729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
;// CONCATENATED MODULE: ./build/config/checks.js

const rows = schemas/* strictObject */.rej({
    rows: schemas/* strictObject */.rej({ min: schemas/* number */.aig().int().min(0).optional(), max: schemas/* number */.aig().int().min(0).optional() })
        .meta({ description: 'Bounds on the number of rows.' }),
});
const columns = schemas/* strictObject */.rej({ columns: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).meta({ description: 'Columns that must be there.' }) });
const disjoint = schemas/* strictObject */.rej({
    disjoint: schemas/* tuple */.PVZ([schemas/* literal */.euz('train'), schemas/* literal */.euz('evaluation')]).meta({ description: 'No key of one data set occurs in the other.' }),
});
const column = schemas/* strictObject */.rej({
    column: schemas/* string */.YjP().min(1),
    type: schemas/* enum */.k5n(['number', 'integer', 'text', 'boolean', 'date']).optional(),
    nulls: schemas/* number */.aig().min(0).optional().meta({ description: 'Most nulls allowed: a count, or a share when between 0 and 1.' }),
    range: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).optional().meta({ description: 'Least and greatest value allowed.' }),
    values: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .min(1)
        .optional()
        .meta({ description: 'Allowed values.' }),
    unique: schemas/* boolean */.zMY().optional().meta({ description: 'No value twice.' }),
    matches: schemas/* string */.YjP().optional().meta({ description: 'Regular expression that the whole text must match.' }),
});
/** `data.checks`: each is about rows, columns, one column, or two data sets. */
const checks = schemas/* array */.YOg(schemas/* union */.KCZ([rows, columns, disjoint, column]));

;// CONCATENATED MODULE: ./build/config/units.js

const secondsIn = { s: 1, m: 60, h: 3600, d: 86400 };
/** "90s", "10m", "2h", "7d" → seconds. */
const duration = schemas/* string */.YjP()
    .regex(/^\d+(\.\d+)?[smhd]$/, 'expected a duration such as 30s, 10m, 2h or 7d')
    .transform((text) => Number(text.slice(0, -1)) * (secondsIn[text.at(-1)] ?? Number.NaN));
/** "1.2x" → 1.2. */
const factor = schemas/* string */.YjP()
    .regex(/^\d+(\.\d+)?x$/, 'expected a factor such as 1.2x')
    .transform((text) => Number(text.slice(0, -1)));
/** 0 to 100. */
const percent = schemas/* number */.aig().min(0).max(100);

;// CONCATENATED MODULE: ./build/config/deploy.js


const guard = schemas/* union */.KCZ([
    schemas/* enum */.k5n(['errors', 'latency_p95', 'prediction_drift']),
    schemas/* strictObject */.rej({
        errors: schemas/* strictObject */.rej({ no_worse_than: schemas/* number */.aig().min(0) })
            .meta({ description: 'Share of failed requests that canary may have above stable; default 0.005.' }),
    }),
    schemas/* strictObject */.rej({ latency_p95: schemas/* strictObject */.rej({ no_worse_than: factor }).meta({ description: 'Times stable’s p95; default 1.2x.' }) }),
    schemas/* strictObject */.rej({
        prediction_drift: schemas/* strictObject */.rej({ no_worse_than: schemas/* number */.aig().positive() })
            .meta({ description: 'σ beyond the distance that both models have offline; default 0.1.' }),
    }),
]);
const canary = schemas/* strictObject */.rej({
    replay: schemas/* strictObject */.rej({
        rows: schemas/* number */.aig()
            .int()
            .min(0)
            .prefault(1000)
            .meta({ description: 'Evaluation rows sent before live traffic; 0 switches the replay off.' }),
        tolerance: schemas/* number */.aig().min(0).prefault(1e-9).meta({ description: 'Largest difference from the offline prediction.' }),
    })
        .prefault({}),
    shadow: schemas/* strictObject */.rej({ percent: percent, for: duration })
        .optional()
        .meta({ description: 'Copies live requests first; answers are compared and dropped.' }),
    steps: schemas/* array */.YOg(percent).min(1).prefault([5, 25, 50, 100]),
    for: duration.prefault('10m').meta({ description: 'Longest time at each step.' }),
    looks: schemas/* number */.aig().int().min(1).max(20).prefault(5).meta({ description: 'Looks at the guards in each step.' }),
    least_requests: schemas/* number */.aig()
        .int()
        .min(30)
        .prefault(100)
        .meta({ description: 'Requests the canary must have answered before a step can pass.' }),
    guards: schemas/* array */.YOg(guard).min(1).prefault(['errors', 'latency_p95', 'prediction_drift']),
});
/** `deploy`: how a version is served and how traffic moves to it. */
const deploy = schemas/* strictObject */.rej({
    to: schemas/* literal */.euz('local').prefault('local'),
    serve: schemas/* string */.YjP()
        .optional()
        .meta({ description: 'Command that serves the model. Placeholders: {model}, {port}. One of serve and scoring_script.' }),
    scoring_script: schemas/* string */.YjP()
        .optional()
        .meta({ description: 'Python file with init() and run(), served by azmlinfsrv as in Azure ML’s images.' }),
    protocol: schemas/* enum */.k5n(['records', 'mlflow', 'kserve-v2'])
        .prefault('records')
        .meta({ description: 'How rows become a request, and answers rows.' }),
    health: schemas/* string */.YjP().prefault('/').meta({ description: 'Path that answers 200 once the model can answer.' }),
    healthy_within: duration.prefault('60s'),
    port: schemas/* number */.aig()
        .int()
        .min(1)
        .max(65535)
        .prefault(8080)
        .meta({ description: 'Port of the gateway on this machine; each environment after the first takes the next one.' }),
    environments: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z0-9-]+$/))
        .min(1)
        .prefault(['production'])
        .meta({ description: 'In the order of promotion. The last one is production.' }),
    approvals: schemas/* number */.aig()
        .int()
        .min(0)
        .prefault(0)
        .meta({ description: 'Approving reviews that a promotion pull request needs, by others than its author.' }),
    canary: canary.prefault({}),
});

;// CONCATENATED MODULE: ./build/config/custom.js

const custom_name = schemas/* string */.YjP().regex(/^[a-z][a-z0-9_]{0,39}$/, 'expected a lower-case letter, then letters, digits and underscores, 40 at most');
const better = schemas/* enum */.k5n(['higher', 'lower']).meta({ description: 'Which way is better.' });
const fromColumn = schemas/* strictObject */.rej({
    name: custom_name,
    better,
    column: schemas/* string */.YjP().min(1).meta({ description: 'Column of the predictions that holds one number per row; the metric is its mean.' }),
});
const fromCommand = schemas/* strictObject */.rej({
    name: custom_name,
    better,
    command: schemas/* string */.YjP().min(1).meta({
        description: 'Computes it from one model’s predictions. Placeholders: {predictions}, {data}, {output}.',
    }),
    writes: schemas/* enum */.k5n(['json', 'csv', 'jsonl', 'parquet']).prefault('json').meta({
        description: 'What it writes to {output}: `json` for `{ "value": 0.3 }` or cross-validation scores `{ "scores": […], "train_rows": n, "test_rows": m }`, else a table of the keys and `value`, one row for each row of data.',
    }),
});
/** `evaluate.custom`: metrics of the user's own. */
const custom = schemas/* array */.YOg(schemas/* union */.KCZ([fromColumn, fromCommand]))
    .prefault([])
    .meta({ description: 'Metrics of your own, which gates name like any other.' });

// EXTERNAL MODULE: ./build/config/gates.js
var gates = __webpack_require__(17419);
// EXTERNAL MODULE: ./build/config/slices.js
var slices = __webpack_require__(53376);
;// CONCATENATED MODULE: ./build/config/evaluation.js



const set = schemas/* strictObject */.rej({
    data: schemas/* string */.YjP().min(1).meta({ description: 'Rows of this set, with the label and the keys of `data`: a file, a folder or a glob.' }),
    gates: schemas/* array */.YOg(gates/* gate */.Gj).prefault([]).meta({ description: 'Rules for this set, as in `gates`.' }),
    slices: slices/* slices */.w,
    never_wrong: schemas/* union */.KCZ([schemas/* literal */.euz(true), schemas/* strictObject */.rej({ within: schemas/* number */.aig().min(0) })])
        .optional()
        .meta({ description: 'Every row must be answered right: true, or for regression { within: largest error allowed }.' }),
});
const NAME = schemas/* string */.YjP().regex(/^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$/, 'expected 1 to 32 lower-case letters, digits and inner hyphens');
/** `evaluation`: further sets of rows by name, each judged beside `data.evaluation` in the same run. */
const evaluation = schemas/* record */.g1P(NAME, set).prefault({});
const OPPONENTS = ['production', 'best'];
/** `evaluate.against`: which versions a candidate is compared with. */
const against = schemas/* array */.YOg(schemas/* enum */.k5n(OPPONENTS)).min(1).prefault(['production']).meta({
    description: 'What the candidate is compared with: production, and with `best` also the registered version with the best recorded value of the first gate’s metric.',
});

;// CONCATENATED MODULE: ./build/config/trust.js

const trust_column = schemas/* string */.YjP().min(1);
/** `data.keys`. */
const keys = schemas/* array */.YOg(trust_column).prefault([]).meta({
    description: 'Columns that together name a row. Predictions are joined by them. Without keys they are joined by their order, and rows are told apart by all their columns.',
});
/** `data.time`. */
const time = trust_column.optional().meta({
    description: 'Column that says when a row happened: the report says so when the evaluation begins before the training ends.',
});
/** `evaluate.retired`. */
const retired = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).prefault([]).meta({
    description: 'Metrics that production had a gate for and that need none any more. Any other that is gone fails.',
});
/** `evaluate.allow`. */
const allow = schemas/* array */.YOg(schemas/* enum */.k5n(['label-changed', 'baseline-not-reproduced']))
    .prefault([])
    .meta({
    description: 'Changes that somebody has looked at and that do not stand in the way of a comparison: label-changed, baseline-not-reproduced.',
});

;// CONCATENATED MODULE: ./build/config/value.js

const amount = schemas/* number */.aig();
const outcomes = schemas/* strictObject */.rej({
    true_positive: amount.prefault(0),
    false_positive: amount.prefault(0),
    false_negative: amount.prefault(0),
    true_negative: amount.prefault(0),
});
const errors = schemas/* strictObject */.rej({ over: amount.min(0), under: amount.min(0) });
const pairs = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), amount));
/** `evaluate.value`: what an answer is worth. Outcomes (binary), truth by prediction (several classes), or costs of an error's unit (numbers). */
const value = schemas/* union */.KCZ([outcomes, errors, pairs]).optional().meta({
    description: 'What an answer is worth, for the metric `business_value`: `{ true_positive: 100, false_positive: -20, … }`; for several classes `{ <truth>: { <prediction>: 5 } }`; for numbers the costs of one unit too much and too little, `{ over: 1, under: 3 }`.',
});

;// CONCATENATED MODULE: ./build/config/evaluate.js








const evaluate_column = schemas/* string */.YjP().min(1);
const on = schemas/* string */.YjP().min(1).meta({ description: 'Rows to choose it on: others than those judged.' });
const cost = schemas/* number */.aig().min(0);
const threshold = schemas/* union */.KCZ([
    schemas/* number */.aig(),
    schemas/* strictObject */.rej({ maximise: schemas/* enum */.k5n(['accuracy', 'balanced_accuracy', 'precision', 'recall', 'f1', 'mcc']), on }),
    schemas/* strictObject */.rej({ cost: schemas/* strictObject */.rej({ false_positive: cost, false_negative: cost }), on }),
])
    .prefault(0.5)
    .meta({
    description: 'Scores at or above it count as the positive label. A number; or chosen for each model on other rows: `{ maximise: f1, on: data/validation.csv }` or `{ cost: { false_positive: 1, false_negative: 5 }, on: data/validation.csv }`.',
});
/** `evaluate`: how models answer rows, and how answers are read. */
const evaluate = schemas/* strictObject */.rej({
    command: schemas/* string */.YjP().min(1).meta({
        description: 'Writes one row of predictions for each row of data. Placeholders: {model}, {data}, {predictions}.',
    }),
    task: schemas/* enum */.k5n(gates/* TASKS */.n3),
    positive: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])
        .prefault(1)
        .meta({ description: 'The label that the score is the probability of (binary classification).' }),
    threshold,
    separator: evaluate_column.prefault('|').meta({ description: 'What stands between the labels of a row (multilabel classification).' }),
    query: evaluate_column.optional().meta({ description: 'Column that names the query of a row (ranking).' }),
    slices: slices/* slices */.w,
    value: value,
    unit: evaluate_column.optional().meta({ description: 'Unit of `value`, for the report: USD.' }),
    custom: custom,
    against: against,
    retired: retired,
    allow: allow,
    time_limit: duration.prefault('1h'),
});

// EXTERNAL MODULE: ./build/config/metrics.js
var metrics = __webpack_require__(47022);
;// CONCATENATED MODULE: ./build/config/fairness.js


const rule = schemas/* strictObject */.rej({
    metric: schemas/* union */.KCZ([schemas/* enum */.k5n(metrics/* METRICS */.Cb), schemas/* string */.YjP().min(1)]).meta({ description: 'A metric of the task (of rankings `ndcg@k` and `map@k`).' }),
    column: schemas/* string */.YjP().min(1).meta({ description: 'Column of the evaluation data that holds the group of each row.' }),
    most_difference: schemas/* number */.aig().min(0).optional().meta({ description: 'Largest difference between two groups.' }),
    least_ratio: schemas/* number */.aig().positive().max(1).optional().meta({ description: 'Least ratio of the lower to the higher of two groups.' }),
    least_rows: schemas/* number */.aig().int().min(2).prefault(100).meta({ description: 'Groups with fewer rows are shown, not compared.' }),
});
/** `fairness`: how far the candidate's metrics may differ between groups of rows. */
const fairness = schemas/* array */.YOg(rule)
    .prefault([])
    .meta({ description: 'How far the candidate’s metrics may differ between groups of rows.' });

;// CONCATENATED MODULE: ./build/config/report.js

/** `report`: what the page may show of single rows. */
const report = schemas/* strictObject */.rej({
    rows: schemas/* enum */.k5n(['none', 'keys', 'full']).prefault('keys').meta({
        description: 'What report.html shows of the rows where the two models disagree most: none, keys (key, label and both answers) or full (every column).',
    }),
})
    .prefault({});

;// CONCATENATED MODULE: ./build/config/schema.js










const command = schemas/* string */.YjP().min(1);
const path = schemas/* string */.YjP().min(1);
const data = schemas/* strictObject */.rej({
    train: path.meta({ description: 'Data to train on: a file, a folder or a glob of CSV, TSV, JSONL or Parquet.' }),
    evaluation: path.meta({ description: 'Data to judge on. Candidate and production answer the same rows of it.' }),
    label: schemas/* string */.YjP().min(1).meta({ description: 'Column that holds the truth.' }),
    keys: keys,
    weight: schemas/* string */.YjP().min(1).optional().meta({ description: 'Column that says how much each row counts: a number of at least 0.' }),
    group: schemas/* string */.YjP()
        .min(1)
        .optional()
        .meta({ description: 'Column whose equal values belong together, a customer for example: such rows are not independent.' }),
    time: time,
    checks: checks.prefault([]),
});
const prepare = schemas/* strictObject */.rej({
    command: command.meta({ description: 'Makes the data files. Cached by its inputs.' }),
    inputs: schemas/* array */.YOg(path).min(1).meta({ description: 'Files the result depends on.' }),
    time_limit: duration.optional(),
});
const train = schemas/* strictObject */.rej({
    command: command.meta({ description: 'Placeholders: {train}, {model}, {params}, {params.<key>}.' }),
    inputs: schemas/* array */.YOg(path).min(1).meta({ description: 'Source files that the model depends on.' }),
    params: path.optional().meta({ description: 'YAML or JSON file of parameters.' }),
    environment: schemas/* array */.YOg(path).optional().meta({
        description: 'Files that fix the environment. Default: those of requirements.txt, pyproject.toml, uv.lock, environment.yml that exist.',
    }),
    time_limit: duration.prefault('6h'),
    price_per_hour: schemas/* number */.aig().positive().optional().meta({ description: 'USD an hour of the machine, for the cost line.' }),
    on: schemas/* literal */.euz('local').prefault('local').meta({ description: 'Where it runs: this machine.' }),
});
const monitor = schemas/* strictObject */.rej({
    reference: schemas/* literal */.euz('evaluation').prefault('evaluation'),
    window: duration.prefault('7d').meta({ description: 'Length of the window that is compared with the reference.' }),
    actuals: path.optional().meta({ description: 'Late outcomes: the key columns and the label.' }),
    least_rows: schemas/* number */.aig().int().positive().prefault(500),
    alarm: schemas/* number */.aig()
        .positive()
        .prefault(0.1)
        .meta({ description: 'Smallest effect that counts as drift: σ for numbers, Jensen–Shannon distance for categories.' }),
    no_worse_than: schemas/* number */.aig().min(0).prefault(0.02).meta({ description: 'Loss of the first gate’s metric that is allowed in production.' }),
    issue_after: schemas/* strictObject */.rej({ windows: schemas/* number */.aig().int().min(1).prefault(2), of: schemas/* number */.aig().int().min(1).max(20).prefault(3) })
        .prefault({})
        .meta({ description: 'An issue opens once so many of the last so many windows have drifted.' }),
    on_drift: schemas/* enum */.k5n(['issue', 'retrain'])
        .prefault('issue')
        .meta({ description: 'What follows then: the issue, or the issue and a retraining.' }),
    retrain_workflow: schemas/* string */.YjP().prefault('sluice-release.yml').meta({ description: 'Workflow that on_drift: retrain starts.' }),
});
/** The shape of sluice.yml. Strict throughout: an unknown key is a mistake. */
const schema = schemas/* strictObject */.rej({
    model: schemas/* string */.YjP()
        .regex(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/, 'expected 1 to 64 lower-case letters, digits and inner hyphens')
        .meta({ description: 'Name of the model: lower-case letters, digits, hyphens.' }),
    data,
    prepare: prepare.optional(),
    train,
    evaluate: evaluate,
    evaluation: evaluation.meta({
        description: 'Further sets of rows by name, judged beside `data.evaluation`: the verdict is the worst of all.',
    }),
    gates: gates/* gates */.VF,
    fairness: fairness,
    report: report,
    registry: schemas/* union */.KCZ([schemas/* enum */.k5n(['local', 'github']), schemas/* strictObject */.rej({ local: path })])
        .prefault('local')
        .meta({ description: 'Where versions are kept: local (a folder; default ~/.sluice/registry), or github (releases).' }),
    deployments: path
        .prefault('deployments')
        .meta({ description: 'Folder of <environment>.yml. Give each model its own when several live in one folder.' }),
    deploy: deploy.optional(),
    monitor: monitor.optional(),
});


/***/ }),

/***/ 53376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sliceColumns),
/* harmony export */   w: () => (/* binding */ slices)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

const part = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).meta({ description: 'A column of numbers.' }),
        bins: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(2).max(20).prefault(4).meta({ description: 'Ranges that hold about equally many rows.' }),
    }),
]);
const slice = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([part, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(part).min(2).max(4)]);
/** `slices`: columns whose values are judged one by one, several crossed, numbers in ranges. */
const slices = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(slice).prefault([]).meta({
    description: 'Columns whose values are judged one by one: `origin`; several crossed: `[origin, hour]`; numbers in ranges: `{ column: distance, bins: 4 }`.',
});
/** The columns that an entry of `slices` is made of. */
const sliceColumns = (slice) => (Array.isArray(slice) ? slice : [slice]).map((part) => (typeof part === 'string' ? part : part.column));


/***/ })

};
