export const id = 5802;
export const ids = [5802,6618];
export const modules = {

/***/ 89650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12311);
/* harmony import */ var _config_deployment_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38710);
/* harmony import */ var _config_environment_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71904);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6618);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68608);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52266);
/* harmony import */ var _steps_common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47495);








/** `sluice lint`: every mistake in sluice.yml, the deployment files and the paths they name; runs nothing. */
const lint = {
    options: (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .describeInputs */ .jv)(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej(_steps_common_js__WEBPACK_IMPORTED_MODULE_3__/* .commonInputs */ .j)),
    positionals: [],
    async run({ options }, { directory }) {
        const { findConfig } = await Promise.all(/* import() */[__webpack_require__.e(4512), __webpack_require__.e(3756), __webpack_require__.e(1748)]).then(__webpack_require__.bind(__webpack_require__, 67431));
        const { localWorkspace } = await __webpack_require__.e(/* import() */ 7118).then(__webpack_require__.bind(__webpack_require__, 97118));
        const { loaded, root } = await findConfig(options.config ?? 'sluice.yml', directory);
        const workspace = localWorkspace(root);
        const findings = [...(await missingFiles(loaded, workspace)), ...(await badDeployments(loaded, workspace))];
        if (findings.length > 0)
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(findings);
        const { model, gates, data } = loaded.config;
        const text = `✓ ${loaded.file}: ${model}, ${data.checks.length} data checks, ${gates.length} gates. Nothing to correct.`;
        return { verdict: 'pass', json: { schema: 1, file: loaded.file, model, findings: [] }, text };
    },
};
/** Source files that the config names and that are not there. Data files may be made later by `prepare`. */
async function missingFiles({ config, file, where }, workspace) {
    const lists = [
        [['train', 'inputs'], config.train.inputs ?? []],
        [['train', 'environment'], config.train.environment ?? []],
        [['prepare', 'inputs'], config.prepare?.inputs ?? []],
    ];
    const single = [
        [['train', 'params'], config.train.params],
        [['deploy', 'scoring_script'], config.deploy?.scoring_script],
        ...['train', 'evaluate'].map((step) => [
            [step, 'command'],
            script(config[step].command ?? ''),
        ]),
        [['deploy', 'serve'], script(config.deploy?.serve ?? '')],
        ...(0,_config_environment_files_js__WEBPACK_IMPORTED_MODULE_5__/* .trainingEnvironmentFiles */ .s)(config).map((name) => [['train', 'on', 'azureml', 'environment'], name]),
        ...(0,_config_environment_files_js__WEBPACK_IMPORTED_MODULE_5__/* .servingEnvironmentFiles */ .$)(config).map((name) => [['deploy', 'to', 'azureml', 'environment'], name]),
    ];
    const all = [
        ...lists.flatMap(([path, names]) => names.map((name, i) => [[...path, i], name])),
        ...single.flatMap(([path, name]) => (name === undefined ? [] : [[path, name]])),
    ];
    const findings = await Promise.all(all.map(async ([path, name]) => {
        const found = await workspace.digestAll([name]).then(() => true, (error) => {
            if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
                return false;
            throw error;
        });
        return found
            ? []
            : [{ file, ...where(path), key: path.join('.'), message: `There is no ${name}.`, fix: 'Write it, or correct the name.' }];
    }));
    return findings.flat();
}
/** The script of `python train.py …`: the first argument that looks like a source file. */
const script = (command) => (0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_6__/* .splitCommand */ .GW)(command)?.find((word) => /^[\w./-]+\.(py|r|jl|js|ts|sh)$/i.test(word));
async function badDeployments({ config }, workspace) {
    const findings = [];
    for (const environment of config.deploy?.environments ?? []) {
        const path = (0,_config_deployment_path_js__WEBPACK_IMPORTED_MODULE_7__/* .deploymentPath */ .n)(config.deployments, environment);
        const text = await workspace.read(path);
        if (text === undefined)
            continue;
        try {
            (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__.loadDeployment)(path, text, config.model);
        }
        catch (error) {
            if (!(error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
                throw error;
            findings.push(...error.findings);
        }
    }
    return findings;
}


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

/***/ 38710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ deploymentPath)
/* harmony export */ });
/** Path of an environment's file: deployments/production.yml. `folder` is the config's `deployments`. */
const deploymentPath = (folder, environment) => `${folder}/${environment}.yml`;


/***/ }),

/***/ 71904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ servingEnvironmentFiles),
/* harmony export */   s: () => (/* binding */ trainingEnvironmentFiles)
/* harmony export */ });
const filesOf = (environment) => {
    if (environment === undefined || typeof environment === 'string')
        return [];
    if ('image' in environment)
        return environment.conda === undefined ? [] : [environment.conda];
    return [environment.dockerfile, ...(environment.context === '.' ? [] : [environment.context])];
};
/** Files that make up the environment that training runs in elsewhere. */
function trainingEnvironmentFiles({ train }) {
    if (train.on === 'local')
        return [];
    const { environment, pipeline } = train.on.azureml;
    return [...filesOf(environment), ...filesOf(pipeline?.prepare?.environment)];
}
/** Files that make up the environment that a version is served in elsewhere. */
const servingEnvironmentFiles = ({ deploy }) => !deploy || deploy.to === 'local' ? [] : filesOf(deploy.to.azureml.environment);


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

/***/ 52266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ givenInputs),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   jv: () => (/* binding */ describeInputs)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);

/** The inputs that are given. An empty text is how the runner says "not given". */
const givenInputs = (names, read) => Object.fromEntries(names.flatMap((name) => [[name, read(name) ?? '']].filter(([, text]) => text)));
/** Reads inputs by name. UserError naming every bad input. */
function parseInputs(schema, read) {
    const parsed = schema.safeParse(givenInputs(Object.keys(schema.shape), read), { reportInput: true });
    if (parsed.success)
        return parsed.data;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(parsed.error.issues.map((issue) => {
        const missing = issue.code === 'invalid_type' && issue.input === undefined;
        return {
            key: `Input ${issue.path.join('.')}`,
            message: missing ? 'is missing.' : `${issue.message}, found ${JSON.stringify(issue.input)}.`,
        };
    }));
}
/** What a contract says of its inputs, in its own order. */
const describeInputs = (schema) => Object.entries(schema.shape).map(([name, input]) => {
    const left = input.safeParse(undefined);
    const preset = left.success && left.data !== undefined ? String(left.data) : undefined;
    return {
        name,
        description: input.description ?? '',
        required: !left.success,
        default: preset,
        flag: preset === 'true' || preset === 'false',
    };
});


/***/ }),

/***/ 47495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ commonOutputs),
/* harmony export */   j: () => (/* binding */ commonInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

/** Inputs that every step has. */
const commonInputs = {
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .prefault('sluice.yml')
        .meta({ description: 'Path of the committed file that says everything about the model.' }),
};
/** Outputs that every step has. */
const commonOutputs = {
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'error']).meta({ description: 'What was found.' }),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'SHA-256 of the statement this step wrote to `.sluice/evidence/`; empty when it wrote none.' }),
    report: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'Path of the report, one self-contained HTML file.' }),
};


/***/ })

};
