export const id = 4763;
export const ids = [4763,6618,919];
export const modules = {

/***/ 37345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/load.js + 3 modules
var load = __webpack_require__(6618);
// EXTERNAL MODULE: ./build/config/suggest.js
var suggest = __webpack_require__(85813);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/commands/init/infer.js
var infer = __webpack_require__(34646);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/commands/init/templates.js




/** The workflows to copy, by the path they get in a repository. They lie beside dist/ (or src/) in the package. */
async function workflowTemplates() {
    const folder = await findUp((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), 'workflows-templates');
    const names = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.yml')).sort();
    const files = await Promise.all(names.map(async (name) => [`.github/workflows/${name}`, await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8')]));
    return Object.fromEntries(files);
}
async function findUp(from, name) {
    for (let folder = from;; folder = (0,external_node_path_.dirname)(folder)) {
        const there = await (0,promises_.readdir)((0,external_node_path_.join)(folder, name)).then(() => true, (error) => {
            if (error.code === 'ENOENT')
                return false;
            throw error;
        });
        if (there)
            return (0,external_node_path_.join)(folder, name);
        if (folder === (0,external_node_path_.dirname)(folder))
            throw new errors/* PlatformError */.Wk(`This copy of Sluice has no ${name}. Install it again.`);
    }
}

// EXTERNAL MODULE: ./build/node_modules/yaml/browser/dist/index.js + 70 modules
var dist = __webpack_require__(6991);
;// CONCATENATED MODULE: ./build/commands/init/write.js


const inline = (value) => (0,dist/* stringify */.As)(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
/** A commented sluice.yml; the tests read it back with the schema. */
function writeConfig(found) {
    const { model, train, evaluation, label, keys, scripts, params } = found;
    const task = (0,infer/* guessTask */.hb)(label);
    const slices = (0,infer/* guessSlices */.l0)(found.columns, label);
    return `# yaml-language-server: $schema=https://raw.githubusercontent.com/sluice-ml/sluice/v1/schema/sluice.schema.json
# Everything about this model's life. Check it with \`npx sluice lint\`, try it with \`npx sluice run\`.
model: ${model}

data:
  train: ${inline(train)}
  evaluation: ${inline(evaluation)}${train === evaluation ? ' # put rows here that the model has not seen' : ''}
  label: ${inline(label.name)}
  keys: ${inline([...keys])} # columns that together name a row
  checks: # made from the data as it is now: widen what may vary
    - rows: { min: ${Math.max(1, Math.floor((found.columns[0]?.rows ?? 2) / 2))} }
${found.columns.map((column) => check(column, keys)).join('')}${train === evaluation ? '' : '    - disjoint: [train, evaluation] # no row to judge on was trained on\n'}
train:
  command: python ${scripts.train} --data {train} --model {model}${params ? ' --params {params}' : ''} # writes the model to {model}
  inputs: ${inline([scripts.train])} # a result is reused while these, the data and the parameters stay the same
${params ? `  params: ${inline(params)}\n` : ''}${found.environment.length > 0 ? `  environment: ${inline([...found.environment])}\n` : ''}
evaluate:
  # writes one row for each row of {data}: the key columns and ${task === 'binary-classification' ? 'score, the probability of the positive label' : 'prediction'}
  command: python ${scripts.predict} --model {model} --data {data} --predictions {predictions}
  task: ${task}
${task === 'binary-classification' ? positive(label) : ''}${slices.length > 0 ? `  slices: ${inline(slices)} # values judged one by one\n` : ''}
gates: # what a candidate must show before it may be promoted
${gates(task)}
registry: local # a folder of this machine; where GitHub's machines register, github: a release for each version

deploy:
  serve: python ${scripts.serve} --model {model} --port {port}
  environments: [staging, production]
  canary:
    steps: [5, 25, 50, 100]
    for: 10m
    guards: [errors, latency_p95, prediction_drift]

monitor:
  window: 7d
  on_drift: issue # or retrain
`;
}
function check(column, keys) {
    const lines = [`    - column: ${inline(column.name)}`, `      type: ${column.kind}`];
    if (column.nulls === 0)
        lines.push('      nulls: 0');
    if (keys.includes(column.name))
        lines.push('      unique: true');
    else if (column.kind === 'integer' && column.distinct === 2 && column.range)
        lines.push(`      values: ${inline([...column.range])}`);
    else if (column.range && column.kind !== 'date')
        lines.push(`      range: ${inline([...column.range])}`);
    if (column.values)
        lines.push(`      values: ${inline([...column.values])}`);
    return `${lines.join('\n')}\n`;
}
function positive(label) {
    const value = label.kind === 'boolean' ? true : label.range ? label.range[1] : label.values?.at(-1);
    return value === undefined || value === 1 ? '' : `  positive: ${inline(value)}\n`;
}
const gates = (task) => ({
    'binary-classification': `  - metric: roc_auc
    at_least: 0.6
    no_worse_than: { production: 0.005 } # the largest loss that does not matter
  - metric: log_loss
    no_worse_than: { production: 0.005 }
`,
    'multiclass-classification': `  - metric: accuracy
    at_least: 0.6
    no_worse_than: { production: 0.01 } # the largest loss that does not matter
`,
    regression: `  - metric: r2
    at_least: 0.3
  - metric: mae
    no_worse_than: { production: 0 } # the largest loss that does not matter, in the label's unit
`,
})[task];

;// CONCATENATED MODULE: ./build/commands/init/index.js







const init_option = (name, description, flag = false) => ({
    name,
    description,
    required: false,
    default: flag ? 'false' : undefined,
    flag,
});
/** `sluice init <data> [<evaluation data>]`: looks at the data and the repository, writes sluice.yml and the workflows. Overwrites nothing unless told. */
const init = {
    options: [
        init_option('label', 'Column that holds the truth.'),
        init_option('key', 'Column that names a row.'),
        init_option('model', 'Name of the model.'),
        init_option('force', 'Replace files that are there.', true),
    ],
    positionals: ['<data file>', '[evaluation file]'],
    async run({ options, positionals }, { directory, signal }) {
        const { streamingTables } = await Promise.all(/* import() */[__webpack_require__.e(2089), __webpack_require__.e(7233)]).then(__webpack_require__.bind(__webpack_require__, 12089));
        const { localWorkspace } = await __webpack_require__.e(/* import() */ 4737).then(__webpack_require__.bind(__webpack_require__, 97118));
        const workspace = localWorkspace(directory);
        const [train = '', evaluation = train] = positionals;
        const { sketches, rows } = await streamingTables(directory, { signal }).inspect(train, []);
        const columns = sketches.map(infer/* see */.oZ);
        const text = writeConfig({ ...(await look(workspace, directory, options)), train, evaluation, columns, ...chosen(columns, options) });
        (0,load.loadConfig)('sluice.yml', text);
        const files = { 'sluice.yml': text, ...(await workflowTemplates()) };
        await refuseToReplace(files, workspace, options.force === 'true');
        for (const [path, content] of Object.entries(files))
            await workspace.write(path, content);
        const written = Object.keys(files);
        const next = 'Next: read sluice.yml, correct what was guessed, then `npx sluice run`.';
        return {
            verdict: 'pass',
            json: { schema: 1, written, rows, columns: columns.length },
            text: `${rows.toLocaleString('en')} rows, ${columns.length} columns in ${train}.\n${written.map((path) => `✓ wrote ${path}`).join('\n')}\n${next}`,
        };
    },
};
function chosen(columns, options) {
    const label = pick(columns, options.label, '--label', (0,infer/* guessLabel */.ew)(columns), 'which column holds the truth');
    const key = pick(columns, options.key, '--key', (0,infer/* guessKey */.TD)(columns.filter((column) => column !== label)), 'which column names a row');
    return { label, keys: [key.name] };
}
function pick(columns, name, flag, guess, question) {
    const names = columns.map((column) => column.name);
    if (name !== undefined) {
        const found = columns.find((column) => column.name === name);
        if (!found)
            throw new errors/* UserError */.yo(`${flag}: there is no column ${name}. ${(0,suggest.suggest)(name, names) ?? ''}`);
        return found;
    }
    if (!guess)
        throw new errors/* UserError */.yo(`The data do not say ${question}. Name it with ${flag}: one of ${names.join(', ')}.`);
    return guess;
}
async function look(workspace, directory, options) {
    const there = async (path) => (await workspace.digest(path)) !== undefined;
    const first = async (names) => {
        for (const name of names)
            if (await there(name))
                return name;
        return undefined;
    };
    const all = await Promise.all(['requirements.txt', 'pyproject.toml', 'uv.lock', 'environment.yml'].map(async (name) => ((await there(name)) ? [name] : [])));
    const folder = (0,external_node_path_.basename)(directory)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return {
        model: options.model ?? (folder || 'model'),
        scripts: {
            train: (await first(['train.py', 'src/train.py', 'scripts/train.py'])) ?? 'train.py',
            predict: (await first(['predict.py', 'src/predict.py', 'scripts/predict.py'])) ?? 'predict.py',
            serve: (await first(['serve.py', 'src/serve.py', 'scripts/serve.py'])) ?? 'serve.py',
        },
        params: await first(['params.yaml', 'params.yml', 'params.json']),
        environment: all.flat(),
    };
}
async function refuseToReplace(files, workspace, force) {
    if (force)
        return;
    const there = await Promise.all(Object.keys(files).map(async (path) => ((await workspace.read(path)) === undefined ? [] : [path])));
    const findings = there
        .flat()
        .map((file) => ({ file, message: 'This file is there already.', fix: 'Move it away, or run with --force to replace it.' }));
    if (findings.length > 0)
        throw new errors/* UserError */.yo(findings);
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

/***/ 85446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ addressMistakes),
/* harmony export */   M: () => (/* binding */ addressesIn)
/* harmony export */ });
/* harmony import */ var _kernel_data_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23063);
/* harmony import */ var _validation_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91381);


/** Every path of data in a config, with the key that names it. */
function dataPaths(config) {
    const { data, evaluation, evaluate, monitor } = config;
    const { threshold } = evaluate;
    const sets = Object.entries(evaluation).map(([name, set]) => [['evaluation', name, 'data'], set.data]);
    return [
        [['data', 'train'], data.train],
        [['data', 'evaluation'], data.evaluation],
        ...sets,
        ...named(['train', 'on', 'azureml', 'automl', 'validation'], (0,_validation_data_js__WEBPACK_IMPORTED_MODULE_0__/* .validationData */ .A)(config)),
        ...named(['evaluate', 'threshold', 'on'], typeof threshold === 'number' ? undefined : threshold.on),
        ...named(['monitor', 'actuals'], monitor?.actuals),
    ];
}
const named = (path, value) => value === undefined ? [] : [[path, value]];
/** Addresses of the data that lie elsewhere. */
const addressesIn = (config) => [...new Set(dataPaths(config).map(([, value]) => value))].filter(_kernel_data_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW);
/** Addresses of data that are none. */
function* addressMistakes(config) {
    for (const [path, value] of dataPaths(config)) {
        if (!(0,_kernel_data_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(value))
            continue;
        const fix = 'Write azureml:<name>:<version>, azureml:<name>@latest or azureml://datastores/<datastore>/paths/<path>.';
        if (!(0,_kernel_data_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readAddress */ .zq)(value))
            yield { path, message: `${value} is no address of data.`, fix };
        else if (path[0] === 'monitor')
            yield { path, message: 'Outcomes are read from files here.', fix: 'Fetch them before the step.' };
    }
}


/***/ }),

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

/***/ 6618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfig: () => (/* binding */ loadConfig),
  loadDeployment: () => (/* binding */ loadDeployment)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
;// CONCATENATED MODULE: ./build/config/deployment.js

const hex64 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256: 64 hex digits');
/** The shape of deployments/<environment>.yml: which version is live. Merging a change to it is the promotion. */
const deployment = schemas/* strictObject */.rej({
    model: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().regex(/^v[1-9]\d*$/, 'expected a version such as v7'),
    digest: hex64.meta({ description: 'Digest of the model’s bytes.' }),
    evidence: hex64.meta({ description: 'Digest of the registration’s evidence.' }),
});

// EXTERNAL MODULE: ./build/config/key-path.js
var key_path = __webpack_require__(80894);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./build/config/known-keys.js

/** Schema nodes that may describe the value at a path: several below a union. */
function nodesAt(root, path) {
    return path.reduce((nodes, key) => nodes.flatMap(alternatives).flatMap((node) => child(node, key)), [root]).flatMap(alternatives);
}
const alternatives = (node) => (node.anyOf ? node.anyOf.flatMap(alternatives) : [node]);
function child(node, key) {
    if (typeof key === 'number')
        return [node.prefixItems?.[key] ?? node.items].filter((n) => n !== undefined);
    const { additionalProperties: other } = node;
    return [node.properties?.[String(key)] ?? (typeof other === 'object' ? other : undefined)].filter((n) => n !== undefined);
}
const asJson = (schema) => json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input', unrepresentable: 'any' });
/** Keys that a schema knows at a path. */
const keysAt = (schema, path) => [
    ...new Set(nodesAt(asJson(schema), path).flatMap((node) => Object.keys(node.properties ?? {}))),
];
/** Values that a schema lists at a path. */
const valuesAt = (schema, path) => nodesAt(asJson(schema), path)
    .flatMap((node) => node.enum ?? (node.const === undefined ? [] : [node.const]))
    .map(String);

// EXTERNAL MODULE: ./build/config/suggest.js
var suggest = __webpack_require__(85813);
;// CONCATENATED MODULE: ./build/config/findings.js



/** Turns zod's issues into findings with file, line, column, key and fix. */
const findingsOf = (schema, source, issues) => issues.flatMap((issue) => findings(schema, source, issue, []));
function findings(schema, source, issue, above) {
    const path = [...above, ...issue.path];
    const finding = (at, message, fix) => ({
        file: source.file,
        ...source.where(at),
        key: (0,key_path/* showPath */.P)(at),
        message,
        ...(fix === undefined ? {} : { fix }),
    });
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => finding([...path, key], 'This key is not known.', (0,suggest.suggest)(key, keysAt(schema, path))));
        case 'invalid_union': {
            const branch = nearest(issue.errors);
            if (branch)
                return branch.flatMap((inner) => findings(schema, source, inner, path));
            return [finding(path, sentence(issue.message), (0,suggest.suggest)(String(issue.input), valuesAt(schema, path)))];
        }
        case 'invalid_value':
            return [
                finding(path, `${JSON.stringify(issue.input) ?? 'Nothing'} is not one of the values known here.`, (0,suggest.suggest)(String(issue.input), valuesAt(schema, path))),
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

// EXTERNAL MODULE: ./build/config/positions.js
var positions = __webpack_require__(73887);
// EXTERNAL MODULE: ./build/config/schema.js + 22 modules
var schema = __webpack_require__(79200);
// EXTERNAL MODULE: ./build/config/semantics.js + 11 modules
var semantics = __webpack_require__(89275);
;// CONCATENATED MODULE: ./build/config/load.js







/** Reads sluice.yml. UserError with every mistake at once. */
function loadConfig(file, text) {
    const { value, source } = read(schema/* schema */.w, file, text);
    const wrong = (0,semantics/* contradictions */.v)(value);
    if (wrong.length > 0) {
        throw new errors/* UserError */.yo(wrong.map(({ path, message, fix }) => ({
            file,
            ...source.where(path),
            key: (0,key_path/* showPath */.P)(path),
            message,
            ...(fix === undefined ? {} : { fix }),
        })));
    }
    return { file, config: value, where: source.where };
}
/** Reads deployments/<environment>.yml of a model. UserError with every mistake at once. */
function loadDeployment(file, text, model) {
    const { value, source } = read(deployment, file, text);
    if (value.model !== model) {
        const fix = `It should say \`model: ${model}\`, or sluice.yml another \`deployments:\` folder.`;
        throw new errors/* UserError */.yo([{ file, ...source.where(['model']), key: 'model', message: `This file is about ${value.model}.`, fix }]);
    }
    return value;
}
function read(shape, file, text) {
    const yaml = (0,positions/* readYaml */.g)(file, text);
    if ('findings' in yaml)
        throw new errors/* UserError */.yo(yaml.findings);
    const parsed = shape.safeParse(yaml.source.data, { reportInput: true });
    if (!parsed.success)
        throw new errors/* UserError */.yo(findingsOf(shape, yaml.source, parsed.error.issues));
    return { value: parsed.data, source: yaml.source };
}


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

/***/ 91381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ validationData)
/* harmony export */ });
/** Data that a search measures its trials on, where rows of their own are named for that. */
const validationData = ({ train }) => train.on === 'local' ? undefined : train.on.azureml.automl?.validation;


/***/ }),

/***/ 23063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   RX: () => (/* binding */ NEWEST),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/** The version of an asset that is asked for as the newest one. */
const NEWEST = 'latest';
const WORKSPACE = /^(?:azureml:)?\/*(subscriptions)\/([^/]+)\/resourceGroups\/([^/]+)\/(?:providers\/Microsoft\.MachineLearningServices\/)?workspaces\/([^/]+)\//i;
/** Whether a path of sluice.yml is an address of data in a cloud, and no file here. */
const isAddress = (path) => path.startsWith('azureml:');
/**
 * Reads `azureml:<name>:<version>`, `azureml:<name>@latest`, `azureml://datastores/<store>/paths/<path>` (a glob too), their long forms with
 * subscription, group and workspace, and `azureml://registries/<registry>/data/<name>/versions/<version>`. Undefined for anything else.
 */
function readAddress(text) {
    const short = /^azureml:([A-Za-z0-9][\w.-]*)(?::([\w.-]+)|@latest)$/.exec(text);
    if (short)
        return { kind: 'asset', name: short[1], version: short[2] ?? NEWEST, scope: '' };
    const shared = /^azureml:\/\/registries\/([^/]+)\/data\/([^/]+)\/(?:versions\/([^/]+)|labels\/latest)$/.exec(text);
    if (shared)
        return { kind: 'asset', name: shared[2], version: shared[3] ?? NEWEST, scope: '', registry: shared[1] };
    const [whole = '', , subscription, group, workspace] = WORKSPACE.exec(text) ?? [];
    const scope = whole && `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}`;
    const rest = whole ? text.slice(whole.length) : (/^azureml:\/\/(datastores\/.*)$/.exec(text)?.[1] ?? '');
    const inStore = /^datastores\/([^/]+)\/paths\/(.+)$/.exec(rest);
    if (inStore)
        return { kind: 'path', store: inStore[1], path: inStore[2], scope };
    const asset = /^data\/([^/]+)\/(?:versions\/([^/]+)|labels\/latest)$/.exec(rest);
    return asset ? { kind: 'asset', name: asset[1], version: asset[2] ?? NEWEST, scope } : undefined;
}


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


/***/ }),

/***/ 35139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ listBins),
/* harmony export */   O: () => (/* binding */ bounds),
/* harmony export */   Oy: () => (/* binding */ emptyBins),
/* harmony export */   Pf: () => (/* binding */ dayCounts),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   et: () => (/* binding */ newPage)
/* harmony export */ });
/* unused harmony export mergeBins */
const SHIFT = 13;
const PAGE = 128;
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
function fromBits(bits) {
    words[0] = 0;
    words[1] = bits << SHIFT;
    return double[0];
}
/** Bounds of a bin: low ≤ high; for negative positions the lower bound is the one further from 0. */
function bounds(position) {
    const bits = position >= 0 ? position : -1 - position;
    const near = fromBits(bits);
    const far = fromBits(bits + 1);
    return position >= 0 ? { low: near, high: far } : { low: -far, high: -near };
}
const emptyBins = () => ({ pages: new Array(4096).fill(undefined) });
/** The page of an octave (top 12 bits of a double), made on first use. */
function newPage(bins, octave) {
    const page = new Float64Array(PAGE);
    bins.pages[octave] = page;
    return page;
}
/** Milliseconds of a day, and the days around 1970 that are counted one by one. */
const DAY = 86_400_000;
const DAYS = 73_049;
function dayCounts() {
    let counts;
    return {
        add(value) {
            const at = Math.floor(value / DAY) + DAYS;
            if (!(at >= 0 && at < 2 * DAYS))
                return false;
            counts ??= new Float64Array(2 * DAYS);
            counts[at]++;
            return true;
        },
        list() {
            const used = [];
            counts?.forEach((count, at) => {
                if (count > 0)
                    used.push([at - DAYS, count]);
            });
            return used;
        },
    };
}
/** Bins in use, in the order of their values. */
function listBins({ pages }) {
    const list = [];
    pages.forEach((page, octave) => {
        page?.forEach((count, i) => {
            const bits = (octave & 2047) * PAGE + i;
            if (count > 0)
                list.push([octave > 2047 ? -1 - bits : bits, count]);
        });
    });
    return list.sort((a, b) => a[0] - b[0]);
}
/** The bins of both. */
function mergeBins(a, b) {
    const counts = new Map(a);
    for (const [position, count] of b)
        counts.set(position, (counts.get(position) ?? 0) + count);
    return [...counts].sort((x, y) => x[0] - y[0]);
}


/***/ }),

/***/ 75211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ writeDyadic),
/* harmony export */   BJ: () => (/* binding */ readDyadic),
/* harmony export */   eK: () => (/* binding */ meanAndDeviation),
/* harmony export */   f2: () => (/* binding */ ZERO),
/* harmony export */   tY: () => (/* binding */ plus)
/* harmony export */ });
/* unused harmony export toNumber */
const ZERO = { integer: 0n, exponent: 0 };
/** The exact sum. */
function plus(a, b) {
    const exponent = Math.min(a.exponent, b.exponent);
    return { integer: (a.integer << BigInt(a.exponent - exponent)) + (b.integer << BigInt(b.exponent - exponent)), exponent };
}
/** Nearest double (within one unit of its last place). */
function toNumber(exact) {
    const { mantissa, exponent } = leading(exact);
    return scale(mantissa, exponent);
}
/** Square root of a number that is not negative. */
function root(exact) {
    const { mantissa, exponent } = leading(exact);
    const odd = exponent & 1;
    return scale(Math.sqrt(odd ? mantissa * 2 : mantissa), (exponent - odd) / 2);
}
/** The first 64 bits as a double, times 2^exponent. */
function leading({ integer, exponent }) {
    const size = (integer < 0n ? -integer : integer).toString(2).length;
    const spare = Math.max(0, size - 64);
    return { mantissa: Number(integer >> BigInt(spare)), exponent: exponent + spare };
}
/** In two factors, because 2^exponent alone may leave the range of a double where the product does not. */
function scale(mantissa, exponent) {
    const half = Math.trunc(exponent / 2);
    return mantissa * 2 ** half * 2 ** (exponent - half);
}
/** 128 bits more than the double that comes of it could show. */
const divide = ({ integer, exponent }, by) => ({
    integer: (integer << 128n) / BigInt(by),
    exponent: exponent - 128,
});
/** Canonical text: hexadecimal odd integer, "p", decimal exponent. */
function writeDyadic({ integer, exponent }) {
    if (integer === 0n)
        return '0p0';
    const bits = integer.toString(2);
    const zeros = bits.length - 1 - bits.lastIndexOf('1');
    return `${(integer >> BigInt(zeros)).toString(16)}p${exponent + zeros}`;
}
/** Reads what `writeDyadic` wrote. */
function readDyadic(text) {
    const [digits = '0', exponent = '0'] = text.split('p');
    const negative = digits.startsWith('-');
    const size = BigInt(`0x${negative ? digits.slice(1) : digits}`);
    return { integer: negative ? -size : size, exponent: Number(exponent) };
}
/**
 * Mean and sample standard deviation from the exact sums of n values and of their squares: no cancellation, whatever the order of the sums.
 * The deviation is NaN below two values, the mean of none is NaN.
 */
function meanAndDeviation(n, sum, squares) {
    const square = { integer: -(sum.integer * sum.integer), exponent: 2 * sum.exponent };
    const spread = plus({ integer: squares.integer * BigInt(n), exponent: squares.exponent }, square);
    return {
        mean: n > 0 ? toNumber(divide(sum, n)) : Number.NaN,
        sd: n > 1 ? root(divide(divide(spread, n), n - 1)) : Number.NaN,
    };
}


/***/ }),

/***/ 83523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ writeRegisters),
/* harmony export */   KS: () => (/* binding */ addHash),
/* harmony export */   Mn: () => (/* binding */ emptyRegisters),
/* harmony export */   b3: () => (/* binding */ readRegisters),
/* harmony export */   jA: () => (/* binding */ estimate)
/* harmony export */ });
/* unused harmony export mergeRegisters */
const REGISTERS = 4096;
/** Above this many registers in use all of them are written, 6 bits each; below, only those. */
const SPARSE = 512;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const emptyRegisters = () => new Uint8Array(REGISTERS);
/** Takes in one 64-bit hash. */
function addHash(registers, high, low) {
    const index = low & (REGISTERS - 1);
    const rank = Math.clz32(high) + 1;
    if (registers[index] < rank)
        registers[index] = rank;
}
/** The registers of both streams together. */
const mergeRegisters = (a, b) => a.map((rank, i) => Math.max(rank, b[i]));
/** Estimated number of distinct values; linear counting where it is the better estimate. */
function estimate(registers) {
    let sum = 0;
    let zeros = 0;
    for (const rank of registers) {
        sum += 2 ** -rank;
        if (rank === 0)
            zeros++;
    }
    const raw = ((0.7213 / (1 + 1.079 / REGISTERS)) * REGISTERS * REGISTERS) / sum;
    return Math.round(raw <= 2.5 * REGISTERS && zeros > 0 ? REGISTERS * Math.log(REGISTERS / zeros) : raw);
}
/** Registers as text: one digit each, or for few of them two digits of position and one of rank. */
function writeRegisters(registers) {
    const used = [...registers.entries()].filter(([, rank]) => rank > 0);
    if (used.length <= SPARSE)
        return used.map(([i, rank]) => DIGITS[i >> 6] + DIGITS[i & 63] + DIGITS[rank]).join('');
    return Array.from(registers, (rank) => DIGITS[rank]).join('');
}
/** Reads what `writeRegisters` wrote. */
function readRegisters(text) {
    const registers = emptyRegisters();
    const digit = (i) => DIGITS.indexOf(text.charAt(i));
    if (text.length === REGISTERS)
        for (let i = 0; i < REGISTERS; i++)
            registers[i] = digit(i);
    else
        for (let i = 0; i < text.length; i += 3)
            registers[digit(i) * 64 + digit(i + 1)] = digit(i + 2);
    return registers;
}


/***/ }),

/***/ 22652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ binsOf),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   fh: () => (/* binding */ finiteCount)
/* harmony export */ });
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35139);
/* harmony import */ var _dyadic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75211);
/* harmony import */ var _hyperloglog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83523);
/* harmony import */ var _sketch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39797);




/** All bins of a column in the order of their values. Of whole numbers the value is the one in the bin, of days their start, else the middle. */
function binsOf(sketch) {
    const whole = !sketch.kinds.number;
    const bins = (sketch.numbers?.bins ?? []).map(([position, count]) => {
        const { low, high } = (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .bounds */ .O)(position);
        return { low, high, count, value: whole ? wholeIn(low, high, position >= 0) : (low + high) / 2 };
    });
    const days = (sketch.numbers?.days ?? []).map(([day, count]) => ({ low: day * _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, high: (day + 1) * _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, count, value: day * _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ }));
    if (days.length === 0 || bins.length === 0)
        return [...bins, ...days];
    return [...bins, ...days].sort((a, b) => a.low - b.low || a.high - b.high);
}
function wholeIn(low, high, positive) {
    if (high - low > 1)
        return Math.round((low + high) / 2);
    return positive ? Math.ceil(low) : Math.floor(high);
}
/** How many finite numbers a sketch holds. */
const finiteCount = ({ numbers }) => [...(numbers?.bins ?? []), ...(numbers?.days ?? [])].reduce((sum, [, count]) => sum + count, 0);
/**
 * The p-quantile (0 to 1, nearest rank) of the finite numbers, within 0.4 % of the exact one, dates to the day; whole numbers below 256 and both
 * ends are exact. Undefined when there are none.
 */
function quantile(sketch, p) {
    const { numbers } = sketch;
    const n = finiteCount(sketch);
    if (!numbers || n === 0)
        return undefined;
    const rank = Math.max(1, Math.ceil(p * n));
    if (rank === 1)
        return numbers.min;
    if (rank >= n)
        return numbers.max;
    let below = 0;
    const bin = binsOf(sketch).find(({ count }) => {
        below += count;
        return below >= rank;
    });
    return Math.min(numbers.max, Math.max(numbers.min, bin.value));
}
/** Mean and sample standard deviation of the finite numbers, from exact sums; NaN where they are not defined. */
function momentsOf(sketch) {
    const { sum = '0p0', squares = '0p0' } = sketch.numbers ?? {};
    return (0,_dyadic_js__WEBPACK_IMPORTED_MODULE_1__/* .meanAndDeviation */ .eK)(finiteCount(sketch), (0,_dyadic_js__WEBPACK_IMPORTED_MODULE_1__/* .readDyadic */ .BJ)(sum), (0,_dyadic_js__WEBPACK_IMPORTED_MODULE_1__/* .readDyadic */ .BJ)(squares));
}
/** Distinct values within about 3 % (two standard errors); exact for texts that all have a count of their own. */
function distinct(sketch) {
    const { texts, numbers } = sketch;
    return texts && !numbers && texts.other === 0 && (0,_sketch_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(sketch) === 'text'
        ? texts.counts.length
        : (0,_hyperloglog_js__WEBPACK_IMPORTED_MODULE_3__/* .estimate */ .jA)((0,_hyperloglog_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegisters */ .b3)(sketch.distinct));
}


/***/ }),

/***/ 39797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Se: () => (/* binding */ writeSketches),
/* harmony export */   py: () => (/* binding */ readSketches)
/* harmony export */ });
/* unused harmony exports emptySketch, writeSketch, readSketch */
/* harmony import */ var _kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21694);

/** Sketch of no rows. */
const emptySketch = (name) => ({ name, count: 0, nulls: 0, kinds: {}, distinct: '' });
const FORMAT = 'sluice/sketches/1';
/** Writes the sketches of a data set as canonical JSON and a newline: equal sketches give equal bytes. */
const writeSketches = (sketches) => `${(0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ format: FORMAT, columns: sketches })}\n`;
/** Reads what `writeSketches` wrote. Throws a SyntaxError on anything else. */
function readSketches(text) {
    const content = JSON.parse(text);
    if (content.format !== FORMAT || !Array.isArray(content.columns))
        throw new SyntaxError(`not of the format ${FORMAT}`);
    return content.columns;
}
/** One sketch as canonical JSON. */
const writeSketch = (sketch) => canonicalJson(sketch);
/** Reads what `writeSketch` wrote. */
const readSketch = (text) => JSON.parse(text);
/** The kind of a whole column: text as soon as there is one text or two families of kinds; undefined when every cell is null. */
function kindOf({ kinds }) {
    const seen = Object.keys(kinds).filter((kind) => (kinds[kind] ?? 0) > 0);
    if (seen.length <= 1)
        return seen[0];
    return seen.every((kind) => kind === 'integer' || kind === 'number') ? 'number' : 'text';
}


/***/ }),

/***/ 36137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ histogram),
/* harmony export */   SM: () => (/* binding */ categoriesOf),
/* harmony export */   fS: () => (/* binding */ summarise)
/* harmony export */ });
/* unused harmony export SHOWN_CATEGORIES */
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22652);
/* harmony import */ var _sketch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39797);


/** Categories kept by name when a caller does not say. */
const SHOWN_CATEGORIES = 1000;
/** The finite numbers in at most `most` bins, neighbours put together where there are more (all bins when absent). */
function histogram(sketch, most = Number.POSITIVE_INFINITY) {
    const bins = (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .binsOf */ .II)(sketch).map(({ low, high, count }) => ({ low, high, count }));
    const share = Math.ceil(bins.length / Math.max(1, most));
    if (share <= 1)
        return bins;
    const joined = [];
    for (let i = 0; i < bins.length; i += share) {
        const part = bins.slice(i, i + share);
        joined.push({ low: part[0].low, high: part.at(-1).high, count: part.reduce((sum, bin) => sum + bin.count, 0) });
    }
    return joined;
}
/**
 * Counts by category, the `most` frequent ones (ties by text); the rest is `other`. Booleans count as true and false, and numbers of a mixed
 * column by the middle of their bin.
 */
function categoriesOf(sketch, most = SHOWN_CATEGORIES) {
    const all = new Map(sketch.texts?.counts);
    const onlyBooleans = (0,_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(sketch) === 'boolean';
    for (const { value, count } of (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .binsOf */ .II)(sketch)) {
        const name = onlyBooleans ? String(value === 1) : String(value);
        all.set(name, (all.get(name) ?? 0) + count);
    }
    const ranked = [...all].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    const rest = ranked.slice(most).reduce((sum, [, count]) => sum + count, 0);
    return { counts: new Map(ranked.slice(0, most)), other: rest + (sketch.texts?.other ?? 0) };
}
/** A number summary of numbers and dates, a category summary of everything else. Look at `bins` to tell them apart. */
function summarise(sketch) {
    const kind = (0,_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(sketch);
    const { nulls } = sketch;
    if (kind === 'integer' || kind === 'number' || kind === 'date')
        return { n: (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .finiteCount */ .fh)(sketch), nulls, bins: histogram(sketch), ...(0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .momentsOf */ .Zn)(sketch) };
    const { counts, other } = categoriesOf(sketch);
    return { n: sketch.count - nulls, nulls, counts, otherCount: other };
}


/***/ })

};
