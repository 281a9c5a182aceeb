export const id = 495;
export const ids = [495];
export const modules = {

/***/ 95084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ deployment),
/* harmony export */   n: () => (/* binding */ deploymentPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

const hex64 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256: 64 hex digits');
/** The shape of deployments/<environment>.yml: which version is live. Merging a change to it is the promotion. */
const deployment = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^v[1-9]\d*$/, 'expected a version such as v7'),
    digest: hex64.meta({ description: 'Digest of the model’s bytes.' }),
    evidence: hex64.meta({ description: 'Digest of the registration’s evidence.' }),
});
/** Path of an environment's file: deployments/production.yml. `folder` is the config's `deployments`. */
const deploymentPath = (folder, environment) => `${folder}/${environment}.yml`;


/***/ }),

/***/ 50495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  G: () => (/* binding */ loadDeployment)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/config/deployment.js
var deployment = __webpack_require__(95084);
// EXTERNAL MODULE: ./build/config/known-keys.js
var known_keys = __webpack_require__(68173);
;// CONCATENATED MODULE: ./build/config/findings.js

/** Turns zod's issues into findings with file, line, column, key and fix. */
const findingsOf = (schema, source, issues) => issues.flatMap((issue) => findings(schema, source, issue, []));
function findings(schema, source, issue, above) {
    const path = [...above, ...issue.path];
    const finding = (at, message, fix) => ({
        file: source.file,
        ...source.where(at),
        key: showPath(at),
        message,
        ...(fix === undefined ? {} : { fix }),
    });
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => finding([...path, key], 'This key is not known.', (0,known_keys.suggest)(key, (0,known_keys/* keysAt */._s)(schema, path))));
        case 'invalid_union': {
            const branch = nearest(issue.errors);
            if (branch)
                return branch.flatMap((inner) => findings(schema, source, inner, path));
            return [finding(path, sentence(issue.message), (0,known_keys.suggest)(String(issue.input), (0,known_keys/* valuesAt */.I0)(schema, path)))];
        }
        case 'invalid_value':
            return [
                finding(path, `${JSON.stringify(issue.input) ?? 'Nothing'} is not one of the values known here.`, (0,known_keys.suggest)(String(issue.input), (0,known_keys/* valuesAt */.I0)(schema, path))),
            ];
        case 'invalid_type':
            if (issue.input === undefined)
                return [finding(path, 'This key is missing.', `Add \`${String(path.at(-1))}\` (${issue.expected}).`)];
            return [finding(path, `Expected ${issue.expected}, found ${JSON.stringify(issue.input)}.`)];
        default:
            return [finding(path, sentence(issue.message), issue.input === undefined ? undefined : `Found ${JSON.stringify(issue.input)}.`)];
    }
}
/** Of a union's branches the one that the user most likely meant: it knows most of the given keys, then has the fewest mistakes. */
function nearest(branches) {
    const objects = branches.filter((issues) => !issues.some((issue) => issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')));
    const strange = (issues) => issues.reduce((n, issue) => n + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0);
    return objects.toSorted((a, b) => strange(a) - strange(b) || a.length - b.length)[0];
}
const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;
/** gates[0].no_worse_than */
const showPath = (path) => path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`)).join('');

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/config/positions.js

/** Reads YAML. Every syntax error is a finding with its line; then there is no source. */
function readYaml(file, text) {
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line, column: col };
    };
    if (document.errors.length > 0) {
        return { findings: document.errors.map((error) => ({ file, ...at(error.pos[0]), message: `This is not YAML: ${error.message}` })) };
    }
    return { source: { file, data: document.toJS(), where: (path) => at(offsetOf(document, path)) } };
}
function offsetOf(document, path) {
    for (let depth = path.length; depth > 0; depth--) {
        const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
        const key = path[depth - 1];
        if ((0,dist/* isMap */.jh)(parent)) {
            const pair = parent.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(key));
            if ((0,dist/* isScalar */.jn)(pair?.key) && pair.key.range)
                return pair.key.range[0];
        }
        const node = document.getIn(path.slice(0, depth), true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return node.range[0];
    }
    return 0;
}

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

;// CONCATENATED MODULE: ./build/config/gates.js

const TASKS = ['binary-classification', 'multiclass-classification', 'regression'];
/** Names a gate may use; src/statistics has a metric for each (a test compares). */
const METRICS = [
    'accuracy',
    'balanced_accuracy',
    'precision',
    'recall',
    'f1',
    'mcc',
    'roc_auc',
    'pr_auc',
    'log_loss',
    'brier',
    'calibration_error',
    'mae',
    'rmse',
    'mse',
    'r2',
    'mape',
    'median_absolute_error',
];
const margin = schemas/* number */.aig().min(0);
const gate = schemas/* strictObject */.rej({
    metric: schemas/* enum */.k5n(METRICS),
    at_least: schemas/* number */.aig().optional().meta({ description: 'The candidate’s value must not be below it.' }),
    at_most: schemas/* number */.aig().optional().meta({ description: 'The candidate’s value must not be above it.' }),
    no_worse_than: schemas/* strictObject */.rej({
        production: margin.meta({ description: 'Largest loss that does not matter: the non-inferiority margin, in the metric’s own unit.' }),
    })
        .optional(),
    improves_on: schemas/* literal */.euz('production')
        .optional()
        .meta({ description: 'The whole interval of the difference must be better than production.' }),
    slices: schemas/* strictObject */.rej({
        no_worse_than: margin.prefault(0.02).meta({ description: 'Largest loss allowed within a slice.' }),
        least_rows: schemas/* number */.aig().int().min(2).prefault(100).meta({ description: 'Slices with fewer rows are shown, not tested.' }),
    })
        .optional()
        .meta({
        description: 'Judges this metric within each value of evaluate.slices. Without it the first gate’s metric is judged with the defaults.',
    }),
});
/** `gates`: at least one. */
const gates = schemas/* array */.YOg(gate).min(1);

;// CONCATENATED MODULE: ./build/config/schema.js





const command = schemas/* string */.YjP().min(1);
const path = schemas/* string */.YjP().min(1);
const data = schemas/* strictObject */.rej({
    train: path.meta({ description: 'Data to train on: a file, a folder or a glob of CSV, TSV, JSONL or Parquet.' }),
    evaluation: path.meta({ description: 'Data to judge on. Candidate and production answer the same rows of it.' }),
    label: schemas/* string */.YjP().min(1).meta({ description: 'Column that holds the truth.' }),
    keys: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).meta({ description: 'Columns that together name a row. Predictions are joined by them.' }),
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
const evaluate = schemas/* strictObject */.rej({
    command: command.meta({
        description: 'Writes one row of predictions for each row of data. Placeholders: {model}, {data}, {predictions}.',
    }),
    task: schemas/* enum */.k5n(TASKS),
    positive: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])
        .prefault(1)
        .meta({ description: 'The label that the score is the probability of (binary classification).' }),
    threshold: schemas/* number */.aig().prefault(0.5).meta({ description: 'Scores at or above it count as the positive label.' }),
    slices: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).prefault([]).meta({ description: 'Columns whose values are judged one by one.' }),
    time_limit: duration.prefault('1h'),
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
    evaluate,
    gates: gates,
    registry: schemas/* union */.KCZ([schemas/* enum */.k5n(['local', 'github']), schemas/* strictObject */.rej({ local: path })])
        .prefault('local')
        .meta({ description: 'Where versions are kept: local (a folder; default ~/.sluice/registry), or github (releases).' }),
    deployments: path
        .prefault('deployments')
        .meta({ description: 'Folder of <environment>.yml. Give each model its own when several live in one folder.' }),
    deploy: deploy.optional(),
    monitor: monitor.optional(),
});

// EXTERNAL MODULE: ./build/kernel/placeholders.js
var placeholders = __webpack_require__(68608);
;// CONCATENATED MODULE: ./build/config/semantics.js


const classification = ['accuracy', 'balanced_accuracy', 'precision', 'recall', 'f1', 'mcc'];
const scored = ['roc_auc', 'pr_auc', 'log_loss', 'brier', 'calibration_error'];
const regression = ['mae', 'rmse', 'mse', 'r2', 'mape', 'median_absolute_error'];
/** Metrics that a task's predictions allow. */
const METRICS_OF = {
    'binary-classification': [...scored, ...classification],
    'multiclass-classification': ['accuracy', 'balanced_accuracy', 'f1', 'mcc'],
    regression,
};
/** Everything wrong with a config whose shape is right. */
const contradictions = (config) => [
    ...commands(config),
    ...metrics(config),
    ...semantics_checks(config),
    ...semantics_deployment(config),
];
function* commands(config) {
    const lines = [
        [['prepare', 'command'], config.prepare?.command, [], []],
        [['train', 'command'], config.train.command, ['train', 'model', 'label', 'params'], ['model']],
        [['evaluate', 'command'], config.evaluate.command, ['model', 'data', 'predictions'], ['model', 'data', 'predictions']],
        [['deploy', 'serve'], config.deploy?.serve, ['model', 'port'], ['model', 'port']],
    ];
    for (const [path, line, known, needed] of lines) {
        if (line === undefined)
            continue;
        if (!(0,placeholders/* splitCommand */.GW)(line))
            yield { path, message: 'A quote is opened and not closed.' };
        const named = (0,placeholders/* placeholdersIn */.Qf)(line);
        for (const name of named.filter((name) => !known.includes(name) && !(name.startsWith('params.') && known.includes('params')))) {
            yield { path, message: `The placeholder {${name}} is not known.`, fix: (0,known_keys.suggest)(name, known.length > 0 ? known : ['none']) };
        }
        if (named.some((name) => name.startsWith('params')) && !config.train.params)
            yield { path, message: 'A placeholder names params, but `train.params` is not set.' };
        for (const name of needed.filter((name) => !named.includes(name)))
            yield { path, message: `The placeholder {${name}} is missing.`, fix: `Pass {${name}} to the command.` };
    }
}
function* metrics({ gates, evaluate }) {
    for (const [i, gate] of gates.entries()) {
        const path = ['gates', i];
        if (!METRICS_OF[evaluate.task].includes(gate.metric)) {
            yield {
                path: [...path, 'metric'],
                message: `${gate.metric} is not a metric of ${evaluate.task}.`,
                fix: `Its metrics are ${METRICS_OF[evaluate.task].join(', ')}.`,
            };
        }
        if (gates.findIndex((other) => other.metric === gate.metric) !== i)
            yield { path: [...path, 'metric'], message: `${gate.metric} has a gate already.`, fix: 'Put all its rules into one.' };
        const rules = [gate.at_least, gate.at_most, gate.no_worse_than, gate.improves_on];
        if (rules.every((rule) => rule === undefined))
            yield { path, message: 'This gate asks for nothing.', fix: 'Add at_least, at_most, no_worse_than or improves_on.' };
        if (gate.slices && evaluate.slices.length === 0)
            yield { path: [...path, 'slices'], message: 'There are no slices to judge.', fix: 'Name columns in `evaluate.slices`.' };
    }
}
function* semantics_checks({ data }) {
    for (const [i, check] of data.checks.entries()) {
        const path = ['data', 'checks', i];
        if ('range' in check && check.range && check.range[0] > check.range[1])
            yield { path: [...path, 'range'], message: 'The first number of a range is the smaller one.' };
        if ('matches' in check && check.matches !== undefined && !isPattern(check.matches))
            yield { path: [...path, 'matches'], message: 'This is not a regular expression.' };
        if ('column' in check && Object.keys(check).length === 1)
            yield { path, message: 'This check asks for nothing.', fix: 'Add type, nulls, range, values, unique or matches.' };
    }
}
const isPattern = (text) => {
    try {
        new RegExp(text, 'u');
        return true;
    }
    catch {
        return false;
    }
};
function* semantics_deployment({ deploy, monitor }) {
    if (monitor && !deploy)
        yield { path: ['monitor'], message: 'There is nothing to watch without `deploy`.' };
    if (monitor && monitor.issue_after.windows > monitor.issue_after.of)
        yield { path: ['monitor', 'issue_after'], message: 'So many windows cannot drift: `windows` is at most `of`.' };
    if (!deploy)
        return;
    if ((deploy.serve === undefined) === (deploy.scoring_script === undefined))
        yield { path: ['deploy'], message: 'Exactly one of `serve` and `scoring_script` says how the model is served.' };
    const { steps } = deploy.canary;
    if (steps.some((step, i) => step <= (steps[i - 1] ?? 0)))
        yield { path: ['deploy', 'canary', 'steps'], message: 'Steps rise from one to the next.' };
    if (steps.at(-1) !== 100)
        yield { path: ['deploy', 'canary', 'steps'], message: 'The last step is 100.' };
    const twice = deploy.environments.find((name, i) => deploy.environments.indexOf(name) !== i);
    if (twice)
        yield { path: ['deploy', 'environments'], message: `${twice} is named twice.` };
}

;// CONCATENATED MODULE: ./build/config/load.js






/** Reads sluice.yml. UserError with every mistake at once. */
function loadConfig(file, text) {
    const { value, source } = read(schema, file, text);
    const wrong = contradictions(value);
    if (wrong.length > 0) {
        throw new errors/* UserError */.yo(wrong.map(({ path, message, fix }) => ({
            file,
            ...source.where(path),
            key: showPath(path),
            message,
            ...(fix === undefined ? {} : { fix }),
        })));
    }
    return { file, config: value, where: source.where };
}
/** Reads deployments/<environment>.yml of a model. UserError with every mistake at once. */
function loadDeployment(file, text, model) {
    const { value, source } = read(deployment/* deployment */.k, file, text);
    if (value.model !== model) {
        const fix = `It should say \`model: ${model}\`, or sluice.yml another \`deployments:\` folder.`;
        throw new errors/* UserError */.yo([{ file, ...source.where(['model']), key: 'model', message: `This file is about ${value.model}.`, fix }]);
    }
    return value;
}
function read(shape, file, text) {
    const yaml = readYaml(file, text);
    if ('findings' in yaml)
        throw new errors/* UserError */.yo(yaml.findings);
    const parsed = shape.safeParse(yaml.source.data, { reportInput: true });
    if (!parsed.success)
        throw new errors/* UserError */.yo(findingsOf(shape, yaml.source, parsed.error.issues));
    return { value: parsed.data, source: yaml.source };
}


/***/ }),

/***/ 68608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ splitCommand),
/* harmony export */   Qf: () => (/* binding */ placeholdersIn),
/* harmony export */   V2: () => (/* binding */ substitute)
/* harmony export */ });
/**
 * Splits a command into an argument vector, by the shell's quoting rules and nothing else of a shell: 'single', "double" and \ escapes;
 * no variables, no globs, no pipes. Returns undefined when a quote is not closed.
 */
function splitCommand(command) {
    const words = [];
    const token = /\s+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)/gsy;
    let word;
    while (token.lastIndex < command.length) {
        const match = token.exec(command);
        if (!match)
            return undefined;
        const [text, single, double, escaped, bare] = match;
        if (/^\s/.test(text) && single === undefined && double === undefined && escaped === undefined) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = (word ?? '') + (single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? bare ?? '');
    }
    return word === undefined ? words : [...words, word];
}
/** The placeholders a command names, in order. */
const placeholdersIn = (command) => [...command.matchAll(/\{([A-Za-z_][\w.-]*)\}/g)].map((m) => m[1]);
/**
 * Puts values into an argument vector, argument by argument, so that a value can never become a second argument.
 * A placeholder without a value is left as it is; `missing` names it.
 */
function substitute(argv, values) {
    const missing = [];
    const filled = argv.map((argument) => argument.replace(/\{([A-Za-z_][\w.-]*)\}/g, (whole, name) => {
        if (Object.hasOwn(values, name))
            return values[name];
        missing.push(name);
        return whole;
    }));
    return { argv: filled, missing };
}


/***/ })

};
