export const id = 1309;
export const ids = [1309,9473];
export const modules = {

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

/***/ 73887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6991);

/** Reads YAML. Every syntax error is a finding with its line; then there is no source. */
function readYaml(file, text) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
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
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)) {
            const pair = parent.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(key));
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key) && pair.key.range)
                return pair.key.range[0];
        }
        const node = document.getIn(path.slice(0, depth), true);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
            return node.range[0];
    }
    return 0;
}


/***/ }),

/***/ 89275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ contradictions)
});

// EXTERNAL MODULE: ./build/kernel/placeholders.js
var placeholders = __webpack_require__(68608);
// EXTERNAL MODULE: ./build/config/automl-words.js
var automl_words = __webpack_require__(69473);
// EXTERNAL MODULE: ./build/config/suggest.js
var suggest = __webpack_require__(85813);
;// CONCATENATED MODULE: ./build/config/automl-mistakes.js


const path = ['train', 'on', 'azureml', 'automl'];
/** What is wrong with how a model is made: a command of one's own, or AutoML, and not both. */
function* trainingMistakes({ train, data }) {
    const automl = train.on === 'local' ? undefined : train.on.azureml.automl;
    if (automl) {
        yield* replaced(train);
        yield* search(automl, data);
        return;
    }
    const message = 'This key is missing.';
    if (train.command === undefined)
        yield { path: ['train', 'command'], message, fix: 'Add `command` (string).' };
    if (train.inputs === undefined)
        yield { path: ['train', 'inputs'], message, fix: 'Add `inputs` (a list).' };
    if (train.on !== 'local' && train.on.azureml.environment === undefined) {
        const fix = 'Add environment: { image: …, conda: … }.';
        yield { path: ['train', 'on', 'azureml', 'environment'], message: 'The command runs in an environment.', fix };
    }
}
function* replaced({ command, inputs, params, on }) {
    const message = 'AutoML trains without a command of yours, and this would not be used.';
    const given = { command, inputs, params };
    for (const [key, value] of Object.entries(given))
        if (value !== undefined)
            yield { path: ['train', key], message, fix: `Take \`${key}\` out, or \`automl\`.` };
    if (on === 'local')
        return;
    const { environment, distribution, shm_size, sweep, instances } = on.azureml;
    if (instances > 1) {
        const fix = 'Take `instances` out, and set `at_once`.';
        yield { path: ['train', 'on', 'azureml', 'instances'], message: 'AutoML has a machine for each trial at once.', fix };
    }
    for (const [key, value] of Object.entries({ environment, distribution, shm_size, sweep }))
        if (value !== undefined)
            yield { path: ['train', 'on', 'azureml', key], message, fix: `Take \`${key}\` out, or \`automl\`.` };
}
function* search(automl, { label, time, evaluation, train }) {
    const { task, primary_metric: metric, ignore } = automl;
    const known = automl_words/* automlMetrics */.Yz[task];
    if (metric !== undefined && !known.includes(metric)) {
        const message = `${metric} is not a metric of ${task}.`;
        yield { path: [...path, 'primary_metric'], message, fix: (0,suggest.suggest)(metric, known) };
    }
    yield* algorithms(automl);
    yield* measuring(automl);
    if (automl.validation !== undefined && [evaluation, train].includes(automl.validation)) {
        const message = automl.validation === train
            ? 'Trials learn from these rows.'
            : 'The gate judges on these rows: a search that has seen them has chosen by them.';
        yield { path: [...path, 'validation'], message, fix: 'Name other rows.' };
    }
    if (task === 'forecasting' && time === undefined && automl.forecasting?.time === undefined)
        yield { path, message: 'Forecasting needs a column of the time.', fix: 'Add `data.time`, or forecasting: { time: <column> }.' };
    if (task !== 'forecasting' && automl.forecasting)
        yield { path: [...path, 'forecasting'], message: `This is about forecasting, and the task is ${task}.`, fix: 'Take it out.' };
    const needed = ignore.findIndex((column) => [label, automl.forecasting?.time ?? time].includes(column));
    if (needed >= 0)
        yield { path: [...path, 'ignore', needed], message: `${ignore[needed]} is what is learned, or when it happened.`, fix: 'Take it out.' };
}
function* algorithms({ task, algorithms: chosen }) {
    if (!chosen)
        return;
    const [way, names] = 'allow' in chosen ? ['allow', chosen.allow] : ['block', chosen.block];
    const known = automl_words/* automlAlgorithms */.VW[task] ?? [];
    if (known.length === 0) {
        yield { path: [...path, 'algorithms'], message: `Of ${task}, AutoML chooses the algorithms itself.`, fix: 'Take it out.' };
        return;
    }
    for (const [i, name] of names.entries())
        if (!known.includes(name))
            yield {
                path: [...path, 'algorithms', way, i],
                message: `${name} is not an algorithm for ${task}.`,
                fix: `Choose from ${known.join(', ')}.`,
            };
}
/** Keys that only tables have, or only tables and images. */
function* measuring(automl) {
    const { task, cross_validations: folds, validation_share: share } = automl;
    const ways = Object.entries({ validation_share: share, validation: automl.validation, cross_validations: folds }).filter(([, value]) => value !== undefined);
    if (ways.length > 1)
        yield {
            path: [...path, ways[0][0]],
            message: 'Trials are measured by folds, on a share of the rows, or on other rows.',
            fix: 'Choose one.',
        };
    const kind = task.startsWith('text') ? 'texts' : task.startsWith('image') ? 'images' : 'tables';
    const given = {
        cross_validations: folds,
        validation_share: share,
        trial_time_limit: automl.trial_time_limit,
        exit_score: automl.exit_score,
    };
    const taken = { tables: Object.keys(given), images: ['validation_share'], texts: [] }[kind];
    for (const [key, value] of Object.entries(given))
        if (value !== undefined && !taken.includes(key))
            yield { path: [...path, key], message: `AutoML for ${kind} does not take this.`, fix: 'Take it out.' };
    if (kind === 'texts' && automl.validation === undefined)
        yield {
            path,
            message: 'Azure ML takes no texts without rows to measure on.',
            fix: 'Add validation: <file>, with other rows than data.train and data.evaluation.',
        };
    if (automl.language !== undefined && kind === 'images')
        yield { path: [...path, 'language'], message: 'Images have none.', fix: 'Take it out.' };
}

;// CONCATENATED MODULE: ./build/config/batch-mistakes.js
/** Keys that are about online endpoints, with what they are when nobody names them. */
const ONLINE = {
    compute: undefined,
    instance_type: undefined,
    instances: 1,
    autoscale: undefined,
    sign_in: 'key',
    public_network: true,
    collect: true,
    request_timeout: 5,
    concurrency: undefined,
};
/** Keys that are about live requests, likewise. Times in seconds. */
const LIVE = {
    shadow: undefined,
    steps: [5, 25, 50, 100],
    for: 600,
    looks: 5,
    least_requests: 100,
    guards: ['errors', 'latency_p95', 'prediction_drift'],
};
const named = (values, unnamed) => Object.keys(unnamed).filter((key) => JSON.stringify(values[key]) !== JSON.stringify(unnamed[key]));
/** What is wrong where `deploy.to.azureml.batch` is there. */
function* batchMistakes({ deploy, monitor }) {
    if (!deploy || deploy.to === 'local' || !deploy.to.azureml.batch)
        return;
    const { azureml } = deploy.to;
    const at = ['deploy', 'to', 'azureml'];
    for (const key of named(azureml, ONLINE)) {
        const fix = key === 'compute' || key === 'instances' || key === 'concurrency' ? `Put it into \`batch\`.` : `Take \`${key}\` out.`;
        yield { path: [...at, key], message: 'This is about online endpoints, and `batch` makes a batch endpoint.', fix };
    }
    for (const key of named(deploy.canary, LIVE)) {
        const message = 'A batch endpoint has no live requests, so nothing is judged by them: the replay decides.';
        yield { path: ['deploy', 'canary', key], message, fix: `Take \`${key}\` out.` };
    }
    yield* judged(deploy, azureml.batch);
    if (Object.keys(azureml.batch.schedules).length > 0 && azureml.environment === undefined)
        yield {
            path: at,
            message: '`schedules` need an environment: a small job asks the endpoint.',
            fix: 'Add environment: any image with Python 3.',
        };
    if (monitor)
        yield {
            path: ['monitor'],
            message: 'Requests are not logged one by one on a batch endpoint, so there is nothing to monitor.',
            fix: 'Take `monitor` out; `sluice status` says what its jobs did.',
        };
}
function* judged({ canary, scoring_script: script }, { output, prediction }) {
    const at = ['deploy', 'to', 'azureml', 'batch'];
    const { rows } = canary.replay;
    if (output === 'summary_only' && rows > 0) {
        const message = 'Predictions that run() writes by itself cannot be read back, so no row can be replayed.';
        yield { path: [...at, 'output'], message, fix: 'Use append_row; or say deploy.canary.replay.rows: 0, and nothing is judged.' };
    }
    if (output === 'append_row' && rows === 0) {
        const message = 'The replay is all that a version of a batch endpoint is judged by.';
        yield { path: ['deploy', 'canary', 'replay', 'rows'], message, fix: 'Take `rows` out.' };
    }
    if (output === 'summary_only' && script === undefined)
        yield { path: [...at, 'output'], message: 'An MLflow model without code writes nothing by itself.', fix: 'Use append_row.' };
    if (output === 'summary_only' && prediction !== undefined)
        yield { path: [...at, 'prediction'], message: 'With summary_only there is no predictions.csv.', fix: 'Take `prediction` out.' };
}

;// CONCATENATED MODULE: ./build/config/monitor-mistakes.js
const DAY = 86_400;
/** What is wrong with a monitor that Azure ML runs. */
function* monitorMistakes({ monitor, deploy }) {
    if (!monitor || monitor.on === 'local')
        return;
    const path = ['monitor', 'on', 'azureml'];
    if (!deploy || deploy.to === 'local') {
        const message = 'Azure ML watches what it serves itself.';
        yield { path, message, fix: 'Use deploy.to.azureml, or take `on` out: then this machine compares.' };
    }
    else if (!deploy.to.azureml.collect) {
        const message = 'Azure ML watches what its data collector keeps, and that is switched off.';
        yield { path: ['deploy', 'to', 'azureml', 'collect'], message, fix: 'Take `collect` out, or set it to true.' };
    }
    if (monitor.window % DAY !== 0)
        yield { path: ['monitor', 'window'], message: 'Azure ML looks at windows of whole days.', fix: 'Choose 1d, 7d, 30d, …' };
    if (monitor.actuals !== undefined)
        yield {
            path: ['monitor', 'actuals'],
            message: 'Outcomes are joined to requests on this machine, which reads none of them when Azure ML compares.',
            fix: 'Take `actuals` out, or `on`.',
        };
}

;// CONCATENATED MODULE: ./build/config/pipeline-mistakes.js
const PATH = ['train', 'on', 'azureml', 'pipeline'];
/** What is wrong with the steps of a pipeline when they are read together. */
function* pipelineMistakes({ train }) {
    if (train.on === 'local' || !train.on.azureml.pipeline)
        return;
    const { sweep, automl, pipeline } = train.on.azureml;
    const { prepare, evaluate } = pipeline;
    if (sweep || automl) {
        const other = sweep ? 'sweep' : 'automl';
        yield { path: PATH, message: `A pipeline has one training, and \`${other}\` has many.`, fix: `Take \`pipeline\` or \`${other}\` out.` };
    }
    if (!prepare && evaluate === undefined)
        yield {
            path: PATH,
            message: 'Nothing is to run before or after the training.',
            fix: 'Add `prepare` or `evaluate`, or take `pipeline` out.',
        };
    if (prepare)
        yield* preparing(prepare);
}
function* preparing({ command, spark, inputs, compute }) {
    const path = [...PATH, 'prepare'];
    if ((command === undefined) === (spark === undefined))
        yield { path, message: 'One thing prepares the data.', fix: 'Give `command` or `spark`.' };
    if (spark && compute !== undefined)
        yield {
            path: [...path, 'compute'],
            message: 'Spark has machines of its own.',
            fix: 'Take `compute` out: `spark.instance_type` is what it runs on.',
        };
    if (spark && !inputs.some((input) => covers(input, spark.entry)))
        yield { path: [...path, 'spark', 'entry'], message: `${spark.entry} is not among prepare.inputs.`, fix: 'Add it there.' };
}
/** A file itself, a folder above it, or a pattern, which is left to the service. */
const covers = (input, file) => /[*?[\]{}!]/.test(input) || input === file || input === '.' || file.startsWith(`${input.replace(/\/$/, '')}/`);

;// CONCATENATED MODULE: ./build/config/sweep-mistakes.js
const sweep_mistakes_PATH = ['train', 'on', 'azureml', 'sweep'];
/** What of a search for parameters does not go together. `command` is train.command. Source: Azure ML, hyperparameter tuning (sampling, early termination). */
function* sweepMistakes(command, sweep) {
    const { maximise, minimise, space, algorithm, stop_early: stopEarly } = sweep;
    if ((maximise === undefined) === (minimise === undefined))
        yield { path: sweep_mistakes_PATH, message: 'One metric says which trial is best.', fix: 'Name it: `maximise` or `minimise`.' };
    for (const name of Object.keys(space).filter((name) => !command.includes(`{params.${name}}`)))
        yield {
            path: [...sweep_mistakes_PATH, 'space', name],
            message: 'train.command does not ask for it, so every trial would be the same.',
            fix: `Put {params.${name}} into the command.`,
        };
    yield* sampling(sweep);
    if (algorithm === 'bayesian' && stopEarly)
        yield {
            path: [...sweep_mistakes_PATH, 'stop_early'],
            message: 'Bayesian sampling learns from trials that come to their end; Azure ML stops none early.',
            fix: 'Take `stop_early` out, or use algorithm: random.',
        };
}
const BAYESIAN = ['uniform', 'quniform'];
function* sampling({ algorithm, space }) {
    if (algorithm === 'random')
        return;
    const takes = algorithm === 'grid' ? [] : BAYESIAN;
    for (const [name, values] of Object.entries(space)) {
        const kind = Array.isArray(values) ? undefined : Object.keys(values)[0];
        if (kind === undefined || takes.includes(kind))
            continue;
        const others = takes.length > 0 ? ` and ${takes.join(', ')}` : '';
        yield {
            path: [...sweep_mistakes_PATH, 'space', name],
            message: `${kind} cannot be sampled by algorithm: ${algorithm}, which takes lists of values${others}.`,
            fix: 'Give values or another distribution, or use algorithm: random.',
        };
    }
}

;// CONCATENATED MODULE: ./build/config/azure-mistakes.js




/** What is wrong with the parts that are about Azure ML. */
function* azureMistakes(config) {
    yield* training(config);
    yield* pipelineMistakes(config);
    yield* serving(config);
    yield* monitorMistakes(config);
    yield* batchMistakes(config);
}
function* training({ train }) {
    if (train.on === 'local')
        return;
    const { compute, tier, sweep } = train.on.azureml;
    if (sweep)
        yield* sweepMistakes(train.command ?? '', sweep);
    if (tier !== undefined && typeof compute === 'string') {
        const message = `${compute} is a cluster, which is spot or not by itself.`;
        yield { path: ['train', 'on', 'azureml', 'tier'], message, fix: 'Take `tier` out, or use compute: { serverless: <VM size> }.' };
    }
}
function* serving({ deploy }) {
    if (!deploy || deploy.to === 'local')
        return;
    const path = ['deploy', 'to', 'azureml'];
    const { endpoint, batch, compute, instance_type: size, environment, instances, autoscale, sign_in: signIn } = deploy.to.azureml;
    if (deploy.serve !== undefined) {
        const message = 'Azure ML runs no command of yours: it runs a scoring script, or an MLflow model without one.';
        yield {
            path: ['deploy', 'serve'],
            message,
            fix: 'Use `scoring_script`, a Python file with init() and run(); or let training save the model by MLflow.',
        };
    }
    if (deploy.scoring_script !== undefined && environment === undefined)
        yield { path, message: '`scoring_script` runs in an environment.', fix: 'Add environment: { image: …, conda: … }.' };
    if (!batch && compute === undefined && size === undefined)
        yield { path, message: 'A managed endpoint runs on machines of a size.', fix: 'Add instance_type, for example Standard_DS3_v2.' };
    if (endpoint !== undefined && deploy.environments.length > 1 && !endpoint.includes('{environment}'))
        yield { path: [...path, 'endpoint'], message: 'Each environment has an endpoint of its own.', fix: 'Put {environment} into the name.' };
    if (autoscale && autoscale.most <= instances)
        yield { path: [...path, 'autoscale', 'most'], message: `There are ${instances} instances at least.`, fix: 'Choose a larger number.' };
    if (compute !== undefined && signIn === 'aad')
        yield { path: [...path, 'sign_in'], message: 'An endpoint on Kubernetes takes keys only.', fix: 'Use key.' };
    if (batch)
        return;
    yield* shares(deploy);
    yield* shadow(deploy, compute);
}
function* shares({ canary }) {
    const apart = canary.steps.findIndex((percent) => !Number.isInteger(percent));
    if (apart < 0)
        return;
    const message = `Azure ML splits traffic by whole percents, and ${canary.steps[apart]} is none.`;
    yield { path: ['deploy', 'canary', 'steps', apart], message, fix: 'Choose a whole number from 1.' };
}
/** Source: Azure ML, safe rollout for online endpoints (mirrored traffic). */
function* shadow({ canary }, compute) {
    const path = ['deploy', 'canary', 'shadow'];
    if (!canary.shadow)
        return;
    if (compute !== undefined)
        yield { path, message: 'Azure ML copies no requests on Kubernetes.', fix: 'Take `shadow` out.' };
    else if (canary.shadow.percent > 50)
        yield { path: [...path, 'percent'], message: 'Azure ML copies at most 50% of the requests.', fix: 'Lower it to 50.' };
}

// EXTERNAL MODULE: ./build/config/data-address.js
var data_address = __webpack_require__(85446);
// EXTERNAL MODULE: ./build/config/metrics.js
var metrics = __webpack_require__(47022);
;// CONCATENATED MODULE: ./build/config/evaluate-mistakes.js

/** What is wrong with `evaluate`, with the columns that `data` gives a meaning, and with `fairness`. */
function* evaluateMistakes(config) {
    yield* columns(config);
    yield* byTask(config);
    yield* rowsToChooseOn(config);
    yield* customs(config);
    yield* fairness(config);
    yield* watched(config);
}
function* columns({ data }) {
    for (const role of ['weight', 'group']) {
        const name = data[role];
        const path = ['data', role];
        if (name === data.label)
            yield { path, message: `${name} is the label.`, fix: 'Name another column.' };
        if (name !== undefined && data.keys.includes(name))
            yield { path, message: `${name} is a key: it names rows.`, fix: 'Name another column.' };
    }
}
function* byTask({ gates, evaluation, evaluate }) {
    const { task, query, value, threshold } = evaluate;
    if (task === 'ranking' && query === undefined)
        yield {
            path: ['evaluate'],
            message: 'A ranking orders the rows of a query.',
            fix: 'Add `query: <column>`, whose equal values are one query.',
        };
    if (task !== 'ranking' && query !== undefined)
        yield { path: ['evaluate', 'query'], message: `${task} has no queries.`, fix: 'Take it out.' };
    const needed = VALUE_KEYS[task];
    if (value !== undefined && needed === undefined)
        yield { path: ['evaluate', 'value'], message: `${task} has no business value.`, fix: 'Take it out.' };
    else if (value !== undefined && !fits(value, task))
        yield { path: ['evaluate', 'value'], message: `${task} has other outcomes.`, fix: `Write \`${needed}\`.` };
    const all = [...gates, ...Object.values(evaluation).flatMap((set) => set.gates)];
    if (value === undefined && all.some(({ metric }) => metric === 'business_value'))
        yield { path: ['evaluate'], message: 'A gate asks for business_value, and nothing says what an answer is worth.', fix: 'Add `value`.' };
    if (typeof threshold !== 'number' && task !== 'binary-classification')
        yield {
            path: ['evaluate', 'threshold'],
            message: `A threshold is chosen for binary-classification, not for ${task}.`,
            fix: 'Give a number.',
        };
}
const VALUE_KEYS = {
    'binary-classification': '{ true_positive: …, false_positive: …, false_negative: …, true_negative: … }',
    'multiclass-classification': '{ <truth>: { <prediction>: … } }',
    regression: '{ over: …, under: … }',
};
function fits(value, task) {
    if (task === 'binary-classification')
        return 'true_positive' in value && typeof value.true_positive === 'number';
    if (task === 'regression')
        return 'over' in value && typeof value.over === 'number';
    return Object.values(value).every((row) => typeof row === 'object');
}
function* rowsToChooseOn({ data, evaluate: { threshold } }) {
    if (typeof threshold === 'number' || threshold.on !== data.evaluation)
        return;
    const message = 'A threshold chosen on the rows that are judged makes them look better than they are.';
    yield { path: ['evaluate', 'threshold', 'on'], message, fix: 'Name other rows.' };
}
function* customs({ gates, evaluate: { custom, task } }) {
    for (const [i, { name }] of custom.entries()) {
        const path = ['evaluate', 'custom', i, 'name'];
        if (custom.findIndex((other) => other.name === name) !== i)
            yield { path, message: `${name} is named twice.` };
        if ((0,metrics/* isMetricOf */.sN)(task, name))
            yield { path, message: `${name} is a metric already.`, fix: 'Give it another name.' };
    }
    for (const [i, gate] of gates.entries()) {
        if (!gate.slices || !custom.some(({ name }) => name === gate.metric))
            continue;
        yield { path: ['gates', i, 'slices'], message: 'Only metrics that Sluice computes are judged within slices.', fix: 'Take it out.' };
    }
}
function* fairness({ fairness, evaluate: { task } }) {
    for (const [i, rule] of fairness.entries()) {
        const path = ['fairness', i];
        if (!(0,metrics/* isMetricOf */.sN)(task, rule.metric))
            yield { path: [...path, 'metric'], message: `${rule.metric} is not a metric of ${task}.` };
        if (rule.most_difference === undefined && rule.least_ratio === undefined)
            yield { path, message: 'This rule asks for nothing.', fix: 'Add most_difference or least_ratio.' };
    }
}
/** Late outcomes are judged by numbers that a served model answers with. */
function* watched({ monitor, gates, evaluate: { task, threshold } }) {
    if (monitor === undefined)
        return;
    if (gates.every(({ metric }) => !(0,metrics/* isMetricOf */.sN)(task, metric)))
        yield {
            path: ['monitor'],
            message: 'No gate has a metric that Sluice computes, so there is none to watch.',
            fix: 'Add a gate of such a metric.',
        };
    if (monitor.actuals === undefined)
        return;
    const path = ['monitor', 'actuals'];
    if (!WATCHED.includes(task))
        yield { path, message: `Late outcomes of ${task} cannot be judged.`, fix: 'Take it out.' };
    if (typeof threshold !== 'number')
        yield { path, message: 'Late outcomes need one threshold, and each model chooses its own.', fix: 'Give `evaluate.threshold` a number.' };
}
const WATCHED = ['binary-classification', 'multiclass-classification', 'regression'];

;// CONCATENATED MODULE: ./build/config/gate-mistakes.js


/** What is wrong with the gates, those of further sets and the opponents included. */
function* gateMistakes(config) {
    const { gates, evaluate, evaluation } = config;
    yield* rules(['gates'], gates, evaluate, { named: evaluate.slices.length > 0, by: 'evaluate.slices' });
    for (const [name, set] of Object.entries(evaluation))
        yield* setMistakes(name, set, evaluate);
    yield* opponents(config);
}
function* rules(at, gates, { task, custom }, slices) {
    for (const [i, gate] of gates.entries()) {
        const path = [...at, i];
        if (!(0,metrics/* isMetricOf */.sN)(task, gate.metric) && !custom.some(({ name }) => name === gate.metric)) {
            const near = (0,suggest/* meant */.w)(gate.metric, [...metrics/* METRICS_OF */.ap[task], ...custom.map(({ name }) => name)]);
            const fix = near === undefined ? `Its metrics are ${metrics/* METRICS_OF */.ap[task].join(', ')}.` : `Did you mean \`${near}\`?`;
            yield { path: [...path, 'metric'], message: `${gate.metric} is not a metric of ${task}.`, fix };
        }
        if (gates.findIndex((other) => other.metric === gate.metric) !== i)
            yield { path: [...path, 'metric'], message: `${gate.metric} has a gate already.`, fix: 'Put all its rules into one.' };
        const asked = [gate.at_least, gate.at_most, gate.no_worse_than, gate.improves_on];
        if (asked.every((rule) => rule === undefined))
            yield { path, message: 'This gate asks for nothing.', fix: 'Add at_least, at_most, no_worse_than or improves_on.' };
        if (gate.slices && !slices.named)
            yield { path: [...path, 'slices'], message: 'There are no slices to judge.', fix: `Name columns in \`${slices.by}\`.` };
    }
}
function* setMistakes(name, set, evaluate) {
    const at = ['evaluation', name];
    const { task } = evaluate;
    yield* rules([...at, 'gates'], set.gates, evaluate, { named: set.slices.length > 0, by: `evaluation.${name}.slices` });
    for (const [i, { no_worse_than }] of set.gates.entries()) {
        if (no_worse_than?.best === undefined)
            continue;
        const message = 'The best version answers the rows of `data.evaluation` only.';
        yield { path: [...at, 'gates', i, 'no_worse_than', 'best'], message, fix: 'Take `best` out.' };
    }
    const { never_wrong } = set;
    if (set.gates.length === 0 && never_wrong === undefined)
        yield { path: at, message: 'Nothing is asked of this set.', fix: 'Add gates or never_wrong.' };
    if (never_wrong === undefined)
        return;
    if (task === 'regression') {
        const fix = 'Say how far off is still right: `never_wrong: { within: 0.5 }`.';
        if (never_wrong === true)
            yield { path: [...at, 'never_wrong'], message: 'A number is never exactly right.', fix };
    }
    else if (!task.endsWith('classification')) {
        yield { path: [...at, 'never_wrong'], message: `No single answer of ${task} is right or wrong.`, fix: 'Give the set gates instead.' };
    }
    else if (never_wrong !== true) {
        const message = `${task} has no distance between label and answer.`;
        yield { path: [...at, 'never_wrong', 'within'], message, fix: 'Write `never_wrong: true`.' };
    }
}
function* opponents({ gates, evaluate: { against } }) {
    const path = ['evaluate', 'against'];
    if (!against.includes('production'))
        yield { path, message: 'Production is always compared with.', fix: 'Write `[production, best]`.' };
    if (against.includes('best') && gates.every(({ no_worse_than }) => no_worse_than === undefined)) {
        const message = 'Nothing is asked of the candidate against the best version.';
        yield { path, message, fix: 'Give a gate `no_worse_than`.' };
    }
    for (const [i, { no_worse_than }] of gates.entries()) {
        if (no_worse_than?.best === undefined || against.includes('best'))
            continue;
        const message = 'The candidate is not compared with the best version.';
        yield { path: ['gates', i, 'no_worse_than', 'best'], message, fix: 'Write `against: [production, best]` under `evaluate`.' };
    }
}

;// CONCATENATED MODULE: ./build/config/pipeline-commands.js
const pipeline_commands_PATH = ['train', 'on', 'azureml', 'pipeline', 'prepare'];
const prepareOf = ({ train }) => (train.on === 'local' ? undefined : train.on.azureml.pipeline?.prepare);
/** Placeholders that a step before the training fills. */
const prepared = (config) => (prepareOf(config) ? ['prepared'] : []);
/** Commands before the training, with the placeholders that they may and must have. */
function pipeline_commands_preparing(config) {
    const prepare = prepareOf(config);
    const known = ['train', 'label', 'params', 'prepared'];
    return [
        [[...pipeline_commands_PATH, 'command'], prepare?.command, known, ['prepared']],
        [[...pipeline_commands_PATH, 'spark', 'args'], prepare?.spark?.args, known, ['prepared']],
    ];
}

;// CONCATENATED MODULE: ./build/config/registry-mistakes.js
/** What is wrong with the part that says where versions are kept. */
function* registryMistakes({ registry }) {
    if (typeof registry !== 'object' || !('azureml' in registry))
        return;
    const path = ['registry', 'azureml'];
    const { share, from } = registry.azureml;
    if (share !== undefined && from !== undefined)
        yield {
            path: [...path, 'from'],
            message: 'A workspace either makes versions and shares them, or reads what another one shared.',
            fix: 'Keep `share` in the sluice.yml that trains, and `from` in the one that only deploys.',
        };
    if (share === undefined && from === undefined)
        yield { path, message: 'No shared registry is named.', fix: 'Add share: <registry> or from: <registry>; or write `registry: azureml`.' };
}

;// CONCATENATED MODULE: ./build/config/trust-mistakes.js
/** What is wrong with keys, the time column and retired metrics. */
function* trustMistakes({ data, evaluate, gates, monitor }) {
    if (data.keys.length === 0 && monitor?.actuals !== undefined) {
        const message = 'Late outcomes are joined to requests by `data.keys`, and there are none.';
        yield { path: ['monitor', 'actuals'], message, fix: 'Name the columns that together name a row, or take `actuals` out.' };
    }
    if (data.time === data.label)
        yield { path: ['data', 'time'], message: `${data.label} is the label, and not when a row happened.` };
    for (const [i, metric] of evaluate.retired.entries()) {
        if (gates.some((gate) => gate.metric === metric))
            yield { path: ['evaluate', 'retired', i], message: `${metric} has a gate, so it is not retired.`, fix: 'Take it out of `retired`.' };
    }
}

;// CONCATENATED MODULE: ./build/config/semantics.js










/** Everything wrong with a config whose shape is right. */
const contradictions = (config) => [
    ...commands(config),
    ...gateMistakes(config),
    ...trustMistakes(config),
    ...evaluateMistakes(config),
    ...checks(config),
    ...deployment(config),
    ...trainingMistakes(config),
    ...azureMistakes(config),
    ...(0,data_address/* addressMistakes */.E)(config),
    ...registryMistakes(config),
];
function* commands(config) {
    const lines = [
        [['prepare', 'command'], config.prepare?.command, [], []],
        [
            ['train', 'command'],
            config.train.command,
            ['train', 'model', 'label', 'params', ...prepared(config)],
            ['model', ...prepared(config)],
        ],
        ...pipeline_commands_preparing(config),
        [['evaluate', 'command'], config.evaluate.command, ['model', 'data', 'predictions'], ['model', 'data', 'predictions']],
        ...customCommands(config),
        [['deploy', 'serve'], config.deploy?.serve, ['model', 'port'], ['model', 'port']],
    ];
    for (const [path, line, known, needed] of lines) {
        if (line === undefined)
            continue;
        if (!(0,placeholders/* splitCommand */.GW)(line))
            yield { path, message: 'A quote is opened and not closed.' };
        const named = (0,placeholders/* placeholdersIn */.Qf)(line);
        for (const name of named.filter((name) => !known.includes(name) && !(name.startsWith('params.') && known.includes('params')))) {
            yield { path, message: `The placeholder {${name}} is not known.`, fix: (0,suggest.suggest)(name, known.length > 0 ? known : ['none']) };
        }
        if (named.some((name) => name.startsWith('params') && !searched(config).includes(name)) && !config.train.params)
            yield { path, message: 'A placeholder names params, but `train.params` is not set.' };
        for (const name of needed.filter((name) => !named.includes(name)))
            yield { path, message: `The placeholder {${name}} is missing.`, fix: `Pass {${name}} to the command.` };
    }
}
/** Placeholders that a search puts values into. */
const searched = ({ train }) => train.on === 'local' ? [] : Object.keys(train.on.azureml.sweep?.space ?? {}).map((name) => `params.${name}`);
const customCommands = ({ evaluate }) => evaluate.custom.flatMap((metric, i) => 'command' in metric
    ? [[['evaluate', 'custom', i, 'command'], metric.command, ['predictions', 'data', 'output'], ['predictions', 'output']]]
    : []);
function* checks({ data }) {
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
function* deployment({ deploy, monitor }) {
    if (monitor && !deploy)
        yield { path: ['monitor'], message: 'There is nothing to watch without `deploy`.' };
    if (monitor && monitor.issue_after.windows > monitor.issue_after.of)
        yield { path: ['monitor', 'issue_after'], message: 'So many windows cannot drift: `windows` is at most `of`.' };
    if (!deploy)
        return;
    if (deploy.to === 'local' && (deploy.serve === undefined) === (deploy.scoring_script === undefined))
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
