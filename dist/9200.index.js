export const id = 9200;
export const ids = [9200];
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

/***/ 79200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
;// CONCATENATED MODULE: ./build/config/azure.js

const url = schemas/* string */.YjP().regex(/^https:\/\/[^\s/]+$/, 'expected an https address without a path, such as https://management.azure.com');
/** A cloud that is none of Microsoft's public three: a sovereign or disconnected one, or a rehearsal on loopback. */
const ownCloud = schemas/* strictObject */.rej({
    resource_manager: url.meta({ description: 'Azure Resource Manager.' }),
    authority: url.meta({ description: 'Where tokens come from.' }),
    ml: url.meta({ description: 'Audience of tokens for scoring.' }),
    storage: url.prefault('https://storage.azure.com').meta({ description: 'Audience of tokens for blobs.' }),
    logs: url.meta({ description: 'Log Analytics.' }),
    metrics: url.meta({ description: 'Azure Monitor’s metrics of the region.' }),
});
/** Where an Azure ML workspace is. */
const azure = schemas/* strictObject */.rej({
    subscription: schemas/* string */.YjP().min(1).optional().meta({ description: 'Default: AZURE_SUBSCRIPTION_ID.' }),
    resource_group: schemas/* string */.YjP().min(1).optional().meta({ description: 'Default: AZURE_RESOURCE_GROUP.' }),
    workspace: schemas/* string */.YjP().min(1).optional().meta({ description: 'Default: AZUREML_WORKSPACE.' }),
    tenant: schemas/* string */.YjP().min(1).optional().meta({ description: 'Directory that signs in. Default: AZURE_TENANT_ID.' }),
    client: schemas/* string */.YjP()
        .min(1)
        .optional()
        .meta({ description: 'Application that trusts the workflow, or the managed identity. Default: AZURE_CLIENT_ID.' }),
    cloud: schemas/* union */.KCZ([schemas/* enum */.k5n(['public', 'china', 'government']), ownCloud]).prefault('public'),
})
    .prefault({})
    .meta({ description: 'The Azure ML workspace, where anything below says azureml.' });

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

;// CONCATENATED MODULE: ./build/config/azure-machines.js

/** What runs there: an environment that the workspace or a registry has, an image, or one that is built. */
const azureEnvironment = schemas/* union */.KCZ([
    schemas/* string */.YjP().regex(/^azureml:/, 'expected azureml:<name>:<version>, or azureml://registries/…'),
    schemas/* strictObject */.rej({
        image: schemas/* string */.YjP().min(1),
        conda: schemas/* string */.YjP().min(1).optional().meta({ description: 'conda file on top of the image.' }),
    }),
    schemas/* strictObject */.rej({ dockerfile: schemas/* string */.YjP().min(1), context: schemas/* string */.YjP().min(1).prefault('.') }),
]);
/** Where it runs. */
const azureCompute = schemas/* union */.KCZ([
    schemas/* string */.YjP().min(1),
    schemas/* strictObject */.rej({ serverless: schemas/* string */.YjP().min(1).meta({ description: 'VM size.' }) }),
]);

;// CONCATENATED MODULE: ./build/config/cron.js

const field = (number) => {
    const part = `(?:\\*|${number}(?:-${number})?)(?:/[1-9]\\d?)?`;
    return `${part}(?:,${part})*`;
};
const FIELDS = ['[0-5]?\\d', '(?:[01]?\\d|2[0-3])', '(?:0?[1-9]|[12]\\d|3[01])', '(?:0?[1-9]|1[0-2])', '[0-6]'];
/** Minute, hour, day, month, weekday: numbers, lists, ranges and steps. Source: NCronTab, which Azure reads them with. */
const cron = schemas/* string */.YjP()
    .regex(new RegExp(`^${FIELDS.map(field).join(' +')}$`), 'expected minute, hour, day, month and weekday in numbers, such as 0 7 * * 1-5');

// EXTERNAL MODULE: ./build/config/unit-values.js
var unit_values = __webpack_require__(24060);
;// CONCATENATED MODULE: ./build/config/units.js


/** "90s", "10m", "2h", "7d" → seconds. */
const duration = schemas/* string */.YjP()
    .regex(/^\d+(\.\d+)?[smhd]$/, 'expected a duration such as 30s, 10m, 2h or 7d')
    .transform(unit_values/* unitValues */.p.duration);
/** "1.2x" → 1.2. */
const factor = schemas/* string */.YjP()
    .regex(/^\d+(\.\d+)?x$/, 'expected a factor such as 1.2x')
    .transform(unit_values/* unitValues */.p.factor);
/** 0 to 100. */
const percent = schemas/* number */.aig().min(0).max(100);

;// CONCATENATED MODULE: ./build/config/deploy-batch.js



const many = schemas/* number */.aig().int().positive();
const schedule = schemas/* strictObject */.rej({
    cron: cron.meta({ description: 'When it is asked.' }),
    time_zone: schemas/* string */.YjP().min(1).prefault('UTC').meta({ description: 'By the name that Windows gives it: W. Europe Standard Time.' }),
    input: schemas/* string */.YjP()
        .regex(/^(azureml:|https:\/\/)/, 'expected azureml:<data>@latest, azureml:<data>:<version>, azureml://datastores/… or https://…')
        .meta({ description: 'What is scored: a data asset, or a place in a datastore.' }),
    input_type: schemas/* enum */.k5n(['folder', 'file']).prefault('folder').meta({ description: 'What lies there; data assets say it themselves.' }),
    output: schemas/* string */.YjP()
        .regex(/^azureml:\/\/datastores\/[^/]+\/paths\/.+$/, 'expected azureml://datastores/<datastore>/paths/<folder>')
        .optional()
        .meta({ description: 'Folder that gets a folder for each run, named by its time. Default: where Azure ML puts it.' }),
});
/** `deploy.to.azureml.batch`: a batch endpoint instead of an online one. Times in seconds. */
const batch = schemas/* strictObject */.rej({
    compute: schemas/* string */.YjP().min(1).meta({ description: 'Cluster that its jobs run on.' }),
    instances: many.prefault(1).meta({ description: 'Machines of one job.' }),
    mini_batch_size: many.prefault(10).meta({ description: 'Files that run() gets at once.' }),
    concurrency: many.prefault(1).meta({ description: 'Processes on each machine.' }),
    retries: schemas/* number */.aig().int().min(0).prefault(3).meta({ description: 'Further attempts at a mini-batch that failed.' }),
    time_limit: duration.prefault('30s').meta({ description: 'Longest time of one mini-batch.' }),
    error_threshold: schemas/* number */.aig().int().min(-1).prefault(-1).meta({ description: 'Files that may fail before the job does; -1: all.' }),
    output: schemas/* enum */.k5n(['append_row', 'summary_only']).prefault('append_row').meta({
        description: 'append_row: what run() gives becomes predictions.csv. summary_only: run() writes by itself, and nothing is replayed.',
    }),
    prediction: many.optional().meta({
        description: 'Column of predictions.csv that holds the prediction, from 1. Default: the last; of an MLflow model without code the second.',
    }),
    schedules: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]{0,62}$/, 'expected lower-case letters, digits and hyphens'), schedule)
        .prefault({})
        .meta({ description: 'When the last environment is asked, by name.' }),
});

;// CONCATENATED MODULE: ./build/config/deploy-to.js




const deploy_to_many = schemas/* number */.aig().int().positive();
const azureml = schemas/* strictObject */.rej({
    endpoint: schemas/* string */.YjP()
        .regex(/^([a-z]|\{environment\})([a-z0-9-]|\{environment\})*$/, 'expected lower-case letters, digits, hyphens and {environment}')
        .optional()
        .meta({
        description: 'Name of the endpoint, unique in its region; {environment} stands for the environment. Default: <model>-<environment>.',
    }),
    compute: schemas/* string */.YjP().min(1).optional().meta({ description: 'Attached Kubernetes compute (AKS, Arc). Default: a managed endpoint.' }),
    instance_type: schemas/* string */.YjP()
        .min(1)
        .optional()
        .meta({ description: 'VM size, for example Standard_DS3_v2; on Kubernetes an instance type of the cluster.' }),
    instances: deploy_to_many.prefault(1),
    autoscale: schemas/* strictObject */.rej({
        most: deploy_to_many.meta({ description: 'Most instances; `instances` is the fewest.' }),
        cpu: schemas/* number */.aig().int().min(10).max(100).prefault(70).meta({ description: 'Percent of CPU above which there is one more.' }),
    })
        .optional()
        .meta({ description: 'More instances under load. Default: always `instances`.' }),
    environment: azureEnvironment.optional().meta({ description: 'What scoring_script runs in. An MLflow model needs neither.' }),
    sign_in: schemas/* enum */.k5n(['key', 'aad']).prefault('key').meta({ description: 'What clients sign in with.' }),
    public_network: schemas/* boolean */.zMY().prefault(true).meta({ description: 'false: only private endpoints of the workspace reach it.' }),
    collect: schemas/* boolean */.zMY().prefault(true).meta({ description: 'Keep what is asked and answered (data collector), for canaries and drift.' }),
    request_timeout: duration.prefault('5s'),
    concurrency: deploy_to_many.optional().meta({ description: 'Requests that one instance works on at once. Azure’s default is 1.' }),
    batch: batch.optional().meta({ description: 'A batch endpoint instead of an online one: files in, files out, by jobs.' }),
    variables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).prefault({}).meta({ description: 'Environment variables of the server; no secrets.' }),
});
/** Where versions are served. */
const deployTo = schemas/* union */.KCZ([schemas/* literal */.euz('local'), schemas/* strictObject */.rej({ azureml })])
    .prefault('local')
    .meta({ description: 'Where it is served: this machine, or Azure ML.' });

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
    to: deployTo,
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
;// CONCATENATED MODULE: ./build/config/slices.js

const part = schemas/* union */.KCZ([
    schemas/* string */.YjP().min(1),
    schemas/* strictObject */.rej({
        column: schemas/* string */.YjP().min(1).meta({ description: 'A column of numbers.' }),
        bins: schemas/* number */.aig().int().min(2).max(20).prefault(4).meta({ description: 'Ranges that hold about equally many rows.' }),
    }),
]);
const slice = schemas/* union */.KCZ([part, schemas/* array */.YOg(part).min(2).max(4)]);
/** `slices`: columns whose values are judged one by one, several crossed, numbers in ranges. */
const slices = schemas/* array */.YOg(slice).prefault([]).meta({
    description: 'Columns whose values are judged one by one: `origin`; several crossed: `[origin, hour]`; numbers in ranges: `{ column: distance, bins: 4 }`.',
});

;// CONCATENATED MODULE: ./build/config/evaluation.js



const set = schemas/* strictObject */.rej({
    data: schemas/* string */.YjP().min(1).meta({ description: 'Rows of this set, with the label and the keys of `data`: a file, a folder or a glob.' }),
    gates: schemas/* array */.YOg(gates/* gate */.Gj).prefault([]).meta({ description: 'Rules for this set, as in `gates`.' }),
    slices: slices,
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
    slices: slices,
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

;// CONCATENATED MODULE: ./build/config/monitor-on.js


const monitor_on_azureml = schemas/* strictObject */.rej({
    schedule: cron.meta({ description: 'When it runs: five fields of cron, UTC.' }),
    instance_type: schemas/* enum */.k5n(['Standard_E4s_v3', 'Standard_E8s_v3', 'Standard_E16s_v3', 'Standard_E32s_v3', 'Standard_E64s_v3'])
        .prefault('Standard_E4s_v3')
        .meta({ description: 'Size of the serverless Spark machines.' }),
    runtime: schemas/* enum */.k5n(['3.4', '3.5']).prefault('3.4').meta({ description: 'Version of Spark.' }),
    emails: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[^\s@]+@[^\s@]+$/, 'expected an address such as team@example.com'))
        .prefault([])
        .meta({ description: 'Who hears from Azure ML itself when a limit is passed.' }),
    answers: schemas/* string */.YjP().min(1).optional().meta({
        description: 'Column of model_outputs that holds the answer. Default: prediction with a scoring script; 0 for an MLflow model without one.',
    }),
});
/** Where windows are compared. */
const monitorOn = schemas/* union */.KCZ([schemas/* literal */.euz('local'), schemas/* strictObject */.rej({ azureml: monitor_on_azureml })])
    .prefault('local')
    .meta({ description: 'Where windows are compared: this machine, or a monitor that Azure ML runs by a schedule.' });

;// CONCATENATED MODULE: ./build/config/registry.js

const registry_name = schemas/* string */.YjP().min(1);
/** Where versions are kept. */
const registry = schemas/* union */.KCZ([
    schemas/* enum */.k5n(['local', 'github', 'azureml']),
    schemas/* strictObject */.rej({ local: registry_name }),
    schemas/* strictObject */.rej({
        azureml: schemas/* strictObject */.rej({
            share: registry_name.optional().meta({
                description: 'Shared registry that gets each version too: its name, or its ARM id.',
            }),
            from: registry_name.optional().meta({
                description: 'Shared registry to read versions from, where another workspace registers them: its name, or its ARM id.',
            }),
        }),
    }),
    schemas/* strictObject */.rej({
        mlflow: schemas/* strictObject */.rej({ uri: registry_name.meta({ description: 'https://…, databricks, or azureml (the workspace’s own).' }) }),
    }),
])
    .prefault('local')
    .meta({
    description: 'Where versions are kept: local (a folder; default ~/.sluice/registry), github (releases), azureml, or an MLflow server.',
});
/** Where parameters, metrics and files of each run are shown besides. */
const tracking = schemas/* strictObject */.rej({
    mlflow: schemas/* strictObject */.rej({
        uri: registry_name.meta({ description: 'https://…, databricks, or azureml (the workspace’s own).' }),
        experiment: registry_name.optional().meta({ description: 'Default: the model’s name.' }),
    }),
})
    .optional()
    .meta({ description: 'An MLflow server that keeps parameters, metrics, data sets and reports of each run.' });

;// CONCATENATED MODULE: ./build/config/report.js

/** `report`: what the page may show of single rows. */
const report = schemas/* strictObject */.rej({
    rows: schemas/* enum */.k5n(['none', 'keys', 'full']).prefault('keys').meta({
        description: 'What report.html shows of the rows where the two models disagree most: none, keys (key, label and both answers) or full (every column).',
    }),
})
    .prefault({});

// EXTERNAL MODULE: ./build/config/automl-words.js
var automl_words = __webpack_require__(69473);
;// CONCATENATED MODULE: ./build/config/automl.js



const automl_many = schemas/* number */.aig().int().positive();
const automl_column = schemas/* string */.YjP().min(1);
const orAuto = (value) => schemas/* union */.KCZ([schemas/* literal */.euz('auto'), value]);
const forecasting = schemas/* strictObject */.rej({
    horizon: orAuto(automl_many).prefault('auto').meta({ description: 'Periods to look ahead.' }),
    time: automl_column.optional().meta({ description: 'Column of the time. Default: `data.time`.' }),
    series: schemas/* array */.YOg(automl_column).min(1).optional().meta({ description: 'Columns that tell several series apart.' }),
    frequency: schemas/* string */.YjP().min(1).optional().meta({ description: 'Length of a period as pandas writes it, for example D or W-MON.' }),
    season: orAuto(automl_many).optional().meta({ description: 'Periods of a season.' }),
    lags: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* array */.YOg(automl_many).min(1)]).optional(),
    window: orAuto(automl_many).optional().meta({ description: 'Periods of a rolling window.' }),
    fold_step: automl_many.optional().meta({ description: 'Periods between the starts of two folds.' }),
    holidays: schemas/* string */.YjP()
        .regex(/^[A-Z]{2}$/, 'expected two letters such as US')
        .optional()
        .meta({ description: 'Country whose holidays count, for example US.' }),
    short_series: schemas/* enum */.k5n(['auto', 'pad', 'drop', 'none']).optional(),
    aggregate: schemas/* enum */.k5n(['sum', 'max', 'min', 'mean', 'none']).optional().meta({ description: 'What several rows of one period become.' }),
});
/** A search of Azure ML for algorithm and parameters: no command of one's own. Source: Azure ML, automated machine learning. */
const automl = schemas/* strictObject */.rej({
    task: schemas/* enum */.k5n(Object.keys(automl_words/* automlMetrics */.Yz)),
    primary_metric: schemas/* enum */.k5n(automl_words/* metrics */.qd).optional().meta({ description: 'What the best trial is chosen by. The gate judges its model itself.' }),
    trials: automl_many.meta({ description: 'Most trials.' }),
    at_once: automl_many.prefault(4).meta({ description: 'Most trials at the same time.' }),
    trial_time_limit: duration.optional().meta({ description: 'Of one trial; `train.time_limit` is that of the whole.' }),
    exit_score: schemas/* number */.aig().optional().meta({ description: 'A primary metric that is good enough: no more trials then.' }),
    stop_early: schemas/* boolean */.zMY().prefault(true).meta({ description: 'No more trials once they stop getting better.' }),
    featurization: schemas/* enum */.k5n(['auto', 'off']).prefault('auto'),
    algorithms: schemas/* union */.KCZ([schemas/* strictObject */.rej({ allow: schemas/* array */.YOg(schemas/* enum */.k5n(automl_words/* algorithms */.Rz)).min(1) }), schemas/* strictObject */.rej({ block: schemas/* array */.YOg(schemas/* enum */.k5n(automl_words/* algorithms */.Rz)).min(1) })])
        .optional()
        .meta({ description: 'The only ones to try, or those to leave out.' }),
    ensembles: schemas/* boolean */.zMY().prefault(true).meta({ description: 'Whether the last trials may vote together.' }),
    cross_validations: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* number */.aig().int().min(2)]).optional(),
    validation_share: schemas/* number */.aig().gt(0).lt(1).optional().meta({ description: 'Share of the rows that a trial is measured on.' }),
    validation: schemas/* string */.YjP()
        .min(1)
        .optional()
        .meta({ description: 'Data that trials are measured on: a file, a folder or a glob, as `data.train`. Texts need it.' }),
    ignore: schemas/* array */.YOg(automl_column).prefault([]).meta({ description: 'Columns that no trial sees.' }),
    language: schemas/* string */.YjP()
        .regex(/^[a-z]{3}$/, 'expected three letters such as eng')
        .optional()
        .meta({ description: 'Of texts, as ISO 639-3 has it. Default: eng.' }),
    forecasting: forecasting.optional(),
});

;// CONCATENATED MODULE: ./build/config/pipeline.js



const pipeline_many = schemas/* number */.aig().int().positive();
const machines = {
    compute: azureCompute.optional().meta({ description: 'Default: that of the training.' }),
    environment: azureEnvironment.optional().meta({ description: 'Default: that of the training; Spark has its own.' }),
};
const limit = duration.prefault('6h');
const spark = schemas/* strictObject */.rej({
    entry: schemas/* string */.YjP().regex(/\.py$/, 'expected a Python file').meta({ description: 'Python file among the inputs.' }),
    args: schemas/* string */.YjP().min(1).prefault('{train} {prepared}').meta({ description: 'Data are told by their address. Blanks part arguments.' }),
    instance_type: schemas/* string */.YjP().min(1).meta({ description: 'VM size, for example Standard_E4s_v3.' }),
    runtime: schemas/* string */.YjP()
        .regex(/^\d+\.\d+$/, 'expected a version in quotes, such as "3.4"')
        .prefault('3.4')
        .meta({ description: 'Version of Spark.' }),
    executors: pipeline_many.prefault(2),
    cores: pipeline_many.prefault(4).meta({ description: 'Of the driver and of each executor.' }),
    memory: schemas/* string */.YjP()
        .regex(/^\d+[mg]$/, 'expected a size such as 28g')
        .prefault('28g')
        .meta({ description: 'Of the driver and of each executor.' }),
    identity: schemas/* enum */.k5n(['user', 'managed']).prefault('user').meta({ description: 'Reads and writes as who submits it, or as the workspace.' }),
});
const prepare = schemas/* strictObject */.rej({
    command: schemas/* string */.YjP().min(1).optional().meta({ description: 'Reads {train}, writes {prepared}, a file or a folder.' }),
    spark: spark.optional().meta({ description: 'A Spark program on serverless machines, instead of a command.' }),
    inputs: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).meta({ description: 'Source files that the prepared data depend on.' }),
    time_limit: limit,
    ...machines,
});
const pipeline_evaluate = schemas/* strictObject */.rej({
    inputs: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .optional()
        .meta({ description: 'Source files. Default: those of the training, and what the command names.' }),
    time_limit: limit,
    ...machines,
});
/** Commands around the training, as steps of one Azure ML pipeline. */
const pipeline = schemas/* strictObject */.rej({
    prepare: prepare.optional().meta({ description: 'Makes {prepared} for train.command. It stays in the cloud.' }),
    evaluate: schemas/* union */.KCZ([schemas/* literal */.euz(true), pipeline_evaluate])
        .optional()
        .meta({ description: 'Runs evaluate.command on data.evaluation there; the gate takes its predictions of the candidate.' }),
});

;// CONCATENATED MODULE: ./build/config/sweep.js

const sweep_many = schemas/* number */.aig().int().positive();
const two = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
const three = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig(), schemas/* number */.aig()]);
/** Values of one parameter: a list to choose from, or a distribution, by Azure ML’s names. */
const values = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])).min(1),
    schemas/* strictObject */.rej({ uniform: two }),
    schemas/* strictObject */.rej({ loguniform: two.meta({ description: 'e to the power of a uniform number between the two.' }) }),
    schemas/* strictObject */.rej({ normal: two }),
    schemas/* strictObject */.rej({ lognormal: two }),
    schemas/* strictObject */.rej({ quniform: three }),
    schemas/* strictObject */.rej({ qloguniform: three }),
    schemas/* strictObject */.rej({ randint: sweep_many.meta({ description: 'A whole number from 0 to below it.' }) }),
]);
const patience = { interval: sweep_many.prefault(1), delay: schemas/* number */.aig().int().min(0).prefault(0) };
const stopEarly = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ bandit: schemas/* strictObject */.rej({ slack_factor: schemas/* number */.aig().positive(), ...patience }) }),
    schemas/* strictObject */.rej({ median: schemas/* strictObject */.rej(patience) }),
    schemas/* strictObject */.rej({ truncation: schemas/* strictObject */.rej({ percent: schemas/* number */.aig().int().min(1).max(99), ...patience }) }),
]);
/** A search for parameters: many trials of the same command. Source: Azure ML, sweep jobs. */
const sweep = schemas/* strictObject */.rej({
    algorithm: schemas/* enum */.k5n(['random', 'grid', 'bayesian']).prefault('random'),
    maximise: schemas/* string */.YjP().min(1).optional().meta({ description: 'Metric that the command logs to MLflow. One of maximise and minimise.' }),
    minimise: schemas/* string */.YjP().min(1).optional(),
    space: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z_]\w*$/), values).meta({
        description: 'Values by parameter; {params.<name>} in the command stands for one of them.',
    }),
    trials: sweep_many.meta({ description: 'Most trials.' }),
    at_once: sweep_many.prefault(4).meta({ description: 'Most trials at the same time.' }),
    stop_early: stopEarly.optional(),
});

;// CONCATENATED MODULE: ./build/config/train-on.js






const train_on_many = schemas/* number */.aig().int().positive();
const distribution = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ pytorch: schemas/* strictObject */.rej({ processes: train_on_many.meta({ description: 'Processes on each instance, one a GPU.' }) }) }),
    schemas/* strictObject */.rej({ mpi: schemas/* strictObject */.rej({ processes: train_on_many }) }),
    schemas/* strictObject */.rej({ tensorflow: schemas/* strictObject */.rej({ workers: train_on_many, parameter_servers: schemas/* number */.aig().int().min(0).prefault(0) }) }),
    schemas/* strictObject */.rej({
        ray: schemas/* strictObject */.rej({
            join_within: duration.prefault('10m').meta({ description: 'How long the machines may take to become one Ray cluster.' }),
        }),
    }),
]);
const train_on_azureml = schemas/* strictObject */.rej({
    compute: azureCompute.meta({ description: 'Name of a cluster, or the VM size of serverless compute.' }),
    instances: train_on_many.prefault(1),
    tier: schemas/* enum */.k5n(['spot', 'basic', 'standard', 'premium'])
        .optional()
        .meta({ description: 'Of serverless compute; spot costs less and may be taken away. A cluster has its own.' }),
    environment: azureEnvironment.optional().meta({
        description: 'Image, image and conda file, Dockerfile, or one that the workspace or a registry has. AutoML has its own.',
    }),
    distribution: distribution.optional(),
    shm_size: schemas/* string */.YjP()
        .regex(/^\d+[bkmg]$/, 'expected a size such as 2g')
        .optional(),
    experiment: schemas/* string */.YjP().min(1).optional().meta({ description: 'Default: the model’s name.' }),
    sweep: sweep.optional(),
    automl: automl.optional(),
    pipeline: pipeline.optional().meta({ description: 'Commands before and after the training, each on machines of its own.' }),
});
/** Where training runs. */
const trainOn = schemas/* union */.KCZ([schemas/* literal */.euz('local'), schemas/* strictObject */.rej({ azureml: train_on_azureml })])
    .prefault('local')
    .meta({ description: 'Where it runs: this machine, or Azure ML.' });

;// CONCATENATED MODULE: ./build/config/schema.js














const command = schemas/* string */.YjP().min(1);
const path = schemas/* string */.YjP().min(1);
const data = schemas/* strictObject */.rej({
    train: path.meta({
        description: 'Data to train on: a file, a folder or a glob of CSV, TSV, JSONL or Parquet; or data of Azure ML: `azureml:<name>:<version>`.',
    }),
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
const schema_prepare = schemas/* strictObject */.rej({
    command: command.meta({ description: 'Makes the data files. Cached by its inputs.' }),
    inputs: schemas/* array */.YOg(path).min(1).meta({ description: 'Files the result depends on.' }),
    time_limit: duration.optional(),
});
const train = schemas/* strictObject */.rej({
    command: command.optional().meta({ description: 'Placeholders: {train}, {model}, {params}, {params.<key>}. AutoML has none.' }),
    inputs: schemas/* array */.YOg(path).min(1).optional().meta({ description: 'Source files that the model depends on. AutoML has none.' }),
    params: path.optional().meta({ description: 'YAML or JSON file of parameters.' }),
    environment: schemas/* array */.YOg(path).optional().meta({
        description: 'Files that fix the environment. Default: those of requirements.txt, pyproject.toml, uv.lock, environment.yml that exist.',
    }),
    time_limit: duration.prefault('6h'),
    price_per_hour: schemas/* number */.aig().positive().optional().meta({ description: 'USD an hour of the machine, for the cost line.' }),
    on: trainOn,
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
    on: monitorOn,
});
/** The shape of sluice.yml. Strict throughout: an unknown key is a mistake. */
const schema = schemas/* strictObject */.rej({
    model: schemas/* string */.YjP()
        .regex(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/, 'expected 1 to 64 lower-case letters, digits and inner hyphens')
        .meta({ description: 'Name of the model: lower-case letters, digits, hyphens.' }),
    data,
    prepare: schema_prepare.optional(),
    train,
    evaluate: evaluate,
    evaluation: evaluation.meta({
        description: 'Further sets of rows by name, judged beside `data.evaluation`: the verdict is the worst of all.',
    }),
    gates: gates/* gates */.VF,
    fairness: fairness,
    report: report,
    registry: registry,
    tracking: tracking,
    azure: azure,
    deployments: path
        .prefault('deployments')
        .meta({ description: 'Folder of <environment>.yml. Give each model its own when several live in one folder.' }),
    deploy: deploy.optional(),
    monitor: monitor.optional(),
});


/***/ })

};
