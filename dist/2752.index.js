export const id = 2752;
export const ids = [2752];
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

/***/ 92845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   WX: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _known_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68173);

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
            return issue.keys.map((key) => finding([...path, key], 'This key is not known.', (0,_known_keys_js__WEBPACK_IMPORTED_MODULE_0__.suggest)(key, (0,_known_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keysAt */ ._s)(schema, path))));
        case 'invalid_union': {
            const branch = nearest(issue.errors);
            if (branch)
                return branch.flatMap((inner) => findings(schema, source, inner, path));
            return [finding(path, sentence(issue.message), (0,_known_keys_js__WEBPACK_IMPORTED_MODULE_0__.suggest)(String(issue.input), (0,_known_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(schema, path)))];
        }
        case 'invalid_value':
            return [
                finding(path, `${JSON.stringify(issue.input) ?? 'Nothing'} is not one of the values known here.`, (0,_known_keys_js__WEBPACK_IMPORTED_MODULE_0__.suggest)(String(issue.input), (0,_known_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(schema, path))),
            ];
        case 'invalid_key':
            return [finding(path, `This name is not allowed: ${issue.issues[0]?.message ?? issue.message}.`)];
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
/** The path that such a key is of. */
const readPath = (key) => [...key.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));


/***/ }),

/***/ 52752:
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
// EXTERNAL MODULE: ./build/config/findings.js
var findings = __webpack_require__(92845);
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

// EXTERNAL MODULE: ./build/config/schema.js + 10 modules
var schema = __webpack_require__(35729);
// EXTERNAL MODULE: ./build/kernel/placeholders.js
var placeholders = __webpack_require__(68608);
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

// EXTERNAL MODULE: ./build/config/known-keys.js
var known_keys = __webpack_require__(68173);
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
            const near = (0,known_keys/* meant */.wx)(gate.metric, [...metrics/* METRICS_OF */.ap[task], ...custom.map(({ name }) => name)]);
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
    ...semantics_deployment(config),
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
            yield { path, message: `The placeholder {${name}} is not known.`, fix: (0,known_keys.suggest)(name, known.length > 0 ? known : ['none']) };
        }
        if (named.some((name) => name.startsWith('params')) && !config.train.params)
            yield { path, message: 'A placeholder names params, but `train.params` is not set.' };
        for (const name of needed.filter((name) => !named.includes(name)))
            yield { path, message: `The placeholder {${name}} is missing.`, fix: `Pass {${name}} to the command.` };
    }
}
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
    const { value, source } = read(schema/* schema */.w, file, text);
    const wrong = contradictions(value);
    if (wrong.length > 0) {
        throw new errors/* UserError */.yo(wrong.map(({ path, message, fix }) => ({
            file,
            ...source.where(path),
            key: (0,findings/* showPath */.P8)(path),
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
        throw new errors/* UserError */.yo((0,findings/* findingsOf */.WX)(shape, yaml.source, parsed.error.issues));
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
