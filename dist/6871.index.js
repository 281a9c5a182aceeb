export const id = 6871;
export const ids = [6871];
export const modules = {

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

/***/ 11713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ contradictions)
});

// EXTERNAL MODULE: ./build/kernel/placeholders.js
var placeholders = __webpack_require__(68608);
;// CONCATENATED MODULE: ./build/config/azure-mistakes.js
/** What is wrong with the parts that are about Azure ML. */
function* azureMistakes(config) {
    yield* training(config);
    yield* serving(config);
}
function* training({ train }) {
    if (train.on === 'local')
        return;
    const { compute, tier, sweep } = train.on.azureml;
    if (sweep)
        yield* search(train.command, sweep);
    if (tier !== undefined && typeof compute === 'string') {
        const message = `${compute} is a cluster, which is spot or not by itself.`;
        yield { path: ['train', 'on', 'azureml', 'tier'], message, fix: 'Take `tier` out, or use compute: { serverless: <VM size> }.' };
    }
}
function* search(command, { maximise, minimise, space }) {
    const path = ['train', 'on', 'azureml', 'sweep'];
    if ((maximise === undefined) === (minimise === undefined))
        yield { path, message: 'One metric says which trial is best.', fix: 'Name it: `maximise` or `minimise`.' };
    for (const name of Object.keys(space).filter((name) => !command.includes(`{params.${name}}`)))
        yield {
            path: [...path, 'space', name],
            message: 'train.command does not ask for it, so every trial would be the same.',
            fix: `Put {params.${name}} into the command.`,
        };
}
function* serving({ deploy }) {
    if (!deploy || deploy.to === 'local')
        return;
    const path = ['deploy', 'to', 'azureml'];
    const { endpoint, compute, instance_type: size, environment, instances, autoscale, sign_in: signIn } = deploy.to.azureml;
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
    if (compute === undefined && size === undefined)
        yield { path, message: 'A managed endpoint runs on machines of a size.', fix: 'Add instance_type, for example Standard_DS3_v2.' };
    if (endpoint !== undefined && deploy.environments.length > 1 && !endpoint.includes('{environment}'))
        yield { path: [...path, 'endpoint'], message: 'Each environment has an endpoint of its own.', fix: 'Put {environment} into the name.' };
    if (autoscale && autoscale.most <= instances)
        yield { path: [...path, 'autoscale', 'most'], message: `There are ${instances} instances at least.`, fix: 'Choose a larger number.' };
    if (compute !== undefined && signIn === 'aad')
        yield { path: [...path, 'sign_in'], message: 'An endpoint on Kubernetes takes keys only.', fix: 'Use key.' };
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

// EXTERNAL MODULE: ./build/config/suggest.js
var suggest = __webpack_require__(85813);
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
    ...azureMistakes(config),
];
function* commands(config) {
    const lines = [
        [['prepare', 'command'], config.prepare?.command, [], []],
        [['train', 'command'], config.train.command, ['train', 'model', 'label', 'params'], ['model']],
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
