export const id = 8253;
export const ids = [8253,919];
export const modules = {

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

/***/ 31072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ follow),
/* harmony export */   x: () => (/* binding */ UNSURE)
/* harmony export */ });
/* harmony import */ var _unit_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24060);

/** The answer of a plan that does not accept a value, or cannot tell. What is wrong with it, and whether anything is, only the schema says. */
const UNSURE = Symbol('unsure');
const fits = (length, { least = 0, most = Number.POSITIVE_INFINITY }) => length >= least && length <= most;
const sure = (accepted, value) => (accepted ? value : UNSURE);
const isFields = (value) => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype && !Object.hasOwn(value, '__proto__');
function number({ whole, from, above, to, below }, value) {
    if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isSafeInteger(value)))
        return UNSURE;
    const low = (from === undefined || value >= from) && (above === undefined || value > above);
    return sure(low && (to === undefined || value <= to) && (below === undefined || value < below), value);
}
function object({ keys }, value) {
    if (!isFields(value) || Object.keys(value).some((key) => !Object.hasOwn(keys, key)))
        return UNSURE;
    const read = {};
    for (const [key, plan] of Object.entries(keys)) {
        const part = follow(plan, value[key]);
        if (part === UNSURE)
            return UNSURE;
        if (part !== undefined)
            read[key] = part;
    }
    return read;
}
function record({ names, of }, value) {
    if (!isFields(value))
        return UNSURE;
    const parts = Object.entries(value).map(([name, part]) => [follow(names, name), follow(of, part)]);
    return parts.some((pair) => pair.includes(UNSURE)) ? UNSURE : Object.fromEntries(parts);
}
function list(value, planOf) {
    if (!Array.isArray(value))
        return UNSURE;
    const parts = value.map((part, i) => follow(planOf(i) ?? { is: 'unknown' }, part));
    return parts.includes(UNSURE) ? UNSURE : parts;
}
function anyOf({ of }, value) {
    for (const plan of of) {
        const read = follow(plan, value);
        if (read !== UNSURE)
            return read;
    }
    return UNSURE;
}
const readers = {
    text: (plan, value) => sure(typeof value === 'string' && fits([...value].length, plan) && (plan.like === undefined || new RegExp(plan.like).test(value)), value),
    number,
    boolean: (_, value) => sure(typeof value === 'boolean', value),
    'one of': ({ values }, value) => sure(values.includes(value), value),
    object,
    record,
    list: (plan, value) => (Array.isArray(value) && fits(value.length, plan) ? list(value, () => plan.of) : UNSURE),
    tuple: ({ of }, value) => (Array.isArray(value) && value.length === of.length ? list(value, (i) => of[i]) : UNSURE),
    'any of': anyOf,
    optional: ({ of }, value) => (value === undefined ? undefined : follow(of, value)),
    preset: ({ of, otherwise }, value) => (value === undefined ? structuredClone(otherwise) : follow(of, value)),
    unit: ({ of, unit }, value) => (follow(of, value) === UNSURE ? UNSURE : _unit_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unitValues */ .p[unit](String(value))),
    word: ({ words }, value) => (typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : UNSURE),
    unknown: () => UNSURE,
};
/** Reads a value as the plan's schema would. UNSURE when it may be wrong: then the schema must be asked, which also has the words for it. */
const follow = (plan, value) => readers[plan.is](plan, value);


/***/ }),

/***/ 9275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sliceColumns)
/* harmony export */ });
/** The columns that an entry of `slices` is made of. */
const sliceColumns = (slice) => (Array.isArray(slice) ? slice : [slice]).map((part) => (typeof part === 'string' ? part : part.column));


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

/***/ 99665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ brokenLinks)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42475);

/**
 * Checks that each rule's evidence is present, passed, and about these bytes, and that every `previous` digest leads to evidence given here.
 * Returns one sentence for each broken link; none means that the chain holds.
 */
function brokenLinks(evidence, rules) {
    const known = new Set(evidence.map((e) => e.digest));
    const dangling = evidence.flatMap((e) => e.claim.previous
        .filter((digest) => !known.has(digest))
        .map((digest) => `${e.claim.step} rests on evidence ${digest.slice(0, 8)}, which is missing or was changed.`));
    return [...rules.flatMap((rule) => brokenRule(evidence, rule)), ...dangling];
}
function brokenRule(evidence, { step, about }) {
    const found = evidence.findLast((e) => e.claim.step === step);
    if (!found)
        return [`There is no evidence of ${step}. Run \`sluice ${step}\` first.`];
    if (found.claim.verdict !== 'pass')
        return [`${step} ended with "${found.claim.verdict}" (evidence ${found.digest.slice(0, 8)}).`];
    if (!about)
        return [];
    const judged = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactDigest */ .Fp)([...found.claim.outputs, ...found.claim.inputs], about.name);
    if (judged === about.sha256)
        return [];
    return [
        `${step} was about ${about.name} ${judged?.slice(0, 8) ?? 'of other kind'}, not ${about.sha256.slice(0, 8)}. Run \`sluice ${step}\` again.`,
    ];
}


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

/***/ 42475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   Fp: () => (/* binding */ artifactDigest),
/* harmony export */   Qw: () => (/* binding */ makeEvidence)
/* harmony export */ });
/* unused harmony export PREDICATE_TYPE */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21694);

/** The type of every Sluice predicate. */
const PREDICATE_TYPE = 'https://github.com/sluice-ml/sluice/evidence/v1';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** Writes a claim as statement text (canonical JSON and a newline). */
function makeEvidence(claim) {
    const { outputs, ...predicate } = claim;
    const subject = outputs.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
    const statement = { _type: STATEMENT_TYPE, subject, predicateType: PREDICATE_TYPE, predicate: predicate };
    const text = `${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(statement)}\n`;
    return { claim, text, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text) };
}
/** Reads a statement back. Throws a SyntaxError that says what is not as it should be. */
function readEvidence(text) {
    const statement = JSON.parse(text);
    if (statement._type !== STATEMENT_TYPE)
        throw new SyntaxError(`_type is ${statement._type}, not ${STATEMENT_TYPE}`);
    if (statement.predicateType !== PREDICATE_TYPE)
        throw new SyntaxError(`predicateType is ${statement.predicateType}, not ${PREDICATE_TYPE}`);
    if (!Array.isArray(statement.subject) || typeof statement.predicate?.step !== 'string')
        throw new SyntaxError('subject or predicate is missing');
    const outputs = statement.subject.map(({ name, digest }) => ({ name, sha256: digest.sha256 }));
    return { claim: { ...statement.predicate, outputs }, text, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text) };
}
/** The digest of the artifact called `name`, among inputs or outputs. */
const artifactDigest = (artifacts, name) => artifacts.find((a) => a.name === name)?.sha256;


/***/ }),

/***/ 36011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ARTIFACT),
/* harmony export */   v: () => (/* binding */ evaluationSet)
/* harmony export */ });
/** What evidence calls the bytes that pass through the steps. One step's output is found by the next under the same name. */
const ARTIFACT = {
    trainData: 'train data',
    evaluationData: 'evaluation data',
    code: 'code',
    params: 'params',
    environment: 'environment',
    model: 'model',
};
/** What evidence calls the rows of a set of `evaluation`. */
const evaluationSet = (name) => `${ARTIFACT.evaluationData} ${name}`;


/***/ }),

/***/ 95007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ candidateOf),
  l: () => (/* binding */ checkedRows)
});

// EXTERNAL MODULE: ./build/kernel/chain.js
var chain = __webpack_require__(99665);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
// EXTERNAL MODULE: ./build/steps/evidence-files.js
var evidence_files = __webpack_require__(70993);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/evaluation-columns.js
var evaluation_columns = __webpack_require__(30148);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/set-view.js
var set_view = __webpack_require__(1158);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/sizes.js



/** UserError before any model is asked about rows that could not be judged afterwards, as they do not fit into memory; names every set of them. */
async function checkSizes(loaded, { tables }) {
    const findings = [];
    for (const view of [(0,set_view/* mainView */.dK)(loaded), ...(0,set_view/* furtherViews */.F4)(loaded)])
        findings.push(...(await tooLarge(view, tables)));
    if (findings.length > 0)
        throw new errors/* UserError */.yo(findings);
}
async function tooLarge({ name, loaded: { file, config, where } }, tables) {
    try {
        await tables.checkSize(config.data.evaluation, (0,evaluation_columns/* evaluationColumns */.S)(config).length);
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const key = name === undefined ? 'data.evaluation' : `evaluation.${name}.data`;
        return error.findings.map((finding) => ({ file, ...where(['data', 'evaluation']), key, ...finding }));
    }
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/candidate.js





/** Reads the candidate that `train` left, and checks that its evidence is about exactly these bytes. UserError when the chain is broken. */
async function candidateOf(loaded, ports) {
    const [data, training] = [await (0,evidence_files/* readStatement */.cO)(ports.workspace, 'validate-data'), await (0,evidence_files/* readStatement */.cO)(ports.workspace, 'train')];
    const digest = await ports.workspace.digest('.sluice/model');
    const links = [data, training].filter((evidence) => evidence !== undefined);
    const problems = (0,chain/* brokenLinks */.B)(links, [
        ...(await checkedRows(loaded, ports)),
        { step: 'train', about: { name: artifacts/* ARTIFACT */.t.model, sha256: digest ?? 'no bytes at all' } },
    ]);
    if (problems.length > 0 || !data || !training || !digest)
        throw new errors/* UserError */.yo(problems.map((message) => ({ file: '.sluice/evidence', message })));
    return { digest, data, training };
}
/** The evaluation data of every set must be those that `validate-data` checked. UserError when they do not fit into memory. */
async function checkedRows(loaded, { tables }) {
    await checkSizes(loaded, { tables });
    const { data, evaluation } = loaded.config;
    const rule = async (name, path) => ({
        step: 'validate-data',
        about: { name, sha256: await tables.digest(path) },
    });
    const sets = Object.entries(evaluation).map(([name, set]) => rule((0,artifacts/* evaluationSet */.v)(name), set.data));
    return Promise.all([rule(artifacts/* ARTIFACT */.t.evaluationData, data.evaluation), ...sets]);
}


/***/ }),

/***/ 30148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ evaluationColumns)
/* harmony export */ });
/* harmony import */ var _config_slice_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9275);

/** The columns of the evaluation data that the gate reads, each once. */
const evaluationColumns = ({ data, evaluate, fairness }) => [
    ...new Set([
        ...data.keys,
        data.label,
        data.weight,
        data.group,
        evaluate.query,
        ...evaluate.slices.flatMap(_config_slice_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceColumns */ .M),
        ...fairness.map(({ column }) => column),
    ].filter((name) => name !== undefined)),
];


/***/ }),

/***/ 2585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateGate: () => (/* binding */ evaluateGate)
});

// EXTERNAL MODULE: ./build/steps/evaluate-gate/candidate.js + 1 modules
var evaluate_gate_candidate = __webpack_require__(95007);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/production.js
var evaluate_gate_production = __webpack_require__(92563);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/gather.js


/** Lets both models answer the same rows in this run, and measures them. */
async function gather(loaded, ports, signal) {
    const candidate = await (0,evaluate_gate_candidate/* candidateOf */.R)(loaded, ports);
    const production = await (0,evaluate_gate_production/* productionModel */.t)(loaded, ports);
    // The statistics are loaded once there is something to measure.
    const { measured } = await Promise.all(/* import() */[__webpack_require__.e(3316), __webpack_require__.e(8078), __webpack_require__.e(7063), __webpack_require__.e(2498), __webpack_require__.e(2824), __webpack_require__.e(8064)]).then(__webpack_require__.bind(__webpack_require__, 38064));
    return measured(candidate, production, loaded, ports, signal);
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/index.js

/** Judges the candidate against production on the same rows. */
const evaluateGate = {
    name: 'evaluate-gate',
    description: 'Judges a candidate model against production on the same rows, with confidence, and says so on the pull request.',
    contract: () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2198)]).then(__webpack_require__.bind(__webpack_require__, 12198)),
    // Each part is loaded once there is something for it to do: statistics, renderers and plots take longer to load than to look for a candidate.
    async run({ revalidate: again }, loaded, ports, run, signal) {
        const began = ports.clock.now();
        await ports.workspace.remove('.sluice/evidence/evaluate-gate.json');
        const gathered = again ? await (await Promise.all(/* import() */[__webpack_require__.e(3316), __webpack_require__.e(8078), __webpack_require__.e(7063), __webpack_require__.e(2498), __webpack_require__.e(2824), __webpack_require__.e(1672)]).then(__webpack_require__.bind(__webpack_require__, 61672))).revalidate(loaded, ports, signal) : await gather(loaded, ports, signal);
        const { conclude } = await Promise.all(/* import() */[__webpack_require__.e(3316), __webpack_require__.e(307)]).then(__webpack_require__.bind(__webpack_require__, 60307));
        const judged = await conclude(gathered, loaded, ports, began, again);
        const { tell } = await Promise.all(/* import() */[__webpack_require__.e(3316), __webpack_require__.e(8078), __webpack_require__.e(3722), __webpack_require__.e(3680), __webpack_require__.e(2079)]).then(__webpack_require__.bind(__webpack_require__, 72079));
        const told = await tell(judged, loaded, ports, run);
        const { decision, evidence } = judged;
        return {
            verdict: decision.verdict,
            outputs: { 'model-digest': gathered.candidate.digest, production: gathered.production?.name ?? '' },
            ...told,
            json: decision,
            evidence,
        };
    },
};


/***/ }),

/***/ 92563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ versionModel),
/* harmony export */   t: () => (/* binding */ productionModel)
/* harmony export */ });
/* harmony import */ var _config_deployment_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38710);
/* harmony import */ var _config_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94512);
/* harmony import */ var _kernel_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21694);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76641);




/** Reads which version is in production, and fetches it. Undefined while nothing is: the first model. UserError when the file and the registry disagree. */
async function productionModel(loaded, ports) {
    const { config } = loaded;
    const path = (0,_config_deployment_path_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentPath */ .n)(config.deployments, config.deploy?.environments.at(-1) ?? 'production');
    const text = await ports.workspace.read(path);
    if (text === undefined)
        return undefined;
    const { version: name, digest } = await (0,_config_open_js__WEBPACK_IMPORTED_MODULE_0__/* .openDeployment */ .Q)(path, text, config.model);
    const version = await ports.registry.find(config.model, { version: Number(name.slice(1)) });
    if (!version)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([
            {
                file: path,
                key: 'version',
                message: `The registry has no ${name} of ${config.model}.`,
                fix: 'Check `registry` in sluice.yml, or name a version that is registered.',
            },
        ]);
    if (version.digest !== digest) {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([
            {
                file: path,
                key: 'digest',
                message: `The registry’s ${name} has the digest ${(0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .short */ .h0)(version.digest)}, not ${(0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .short */ .h0)(digest)}.`,
                fix: 'Somebody edited the file or the registry: put the right one back.',
            },
        ]);
    }
    return versionModel(version, loaded, ports);
}
/** Fetches a version, with the sources and the command that it answers rows with. UserError when its commit cannot be had. */
async function versionModel(version, { config, file }, ports) {
    const sources = await ports.repository.sources(version.commit);
    const model = await ports.registry.fetch(version, await ports.workspace.path(`production/${version.digest}`));
    const own = await ownConfig(file, version, ports);
    // How the version's own sources said that it answers rows; today's command where they do not say.
    const evaluate = { ...config.evaluate, command: (own ?? config).evaluate.command };
    return { version, name: `v${version.version}`, model, sources, evaluate, own };
}
async function ownConfig(file, version, { repository }) {
    const text = await repository.fileAt(version.commit, file);
    if (text === undefined)
        return undefined;
    try {
        return (await (0,_config_open_js__WEBPACK_IMPORTED_MODULE_0__/* .openConfig */ .F)(file, text)).config;
    }
    catch (error) {
        if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ furtherViews),
/* harmony export */   ar: () => (/* binding */ bestView),
/* harmony export */   dK: () => (/* binding */ mainView)
/* harmony export */ });
/** The rows of `data.evaluation`. */
const mainView = (loaded) => ({ name: undefined, loaded, neverWrong: undefined });
/** The further sets, in the order of sluice.yml. */
const furtherViews = (loaded) => Object.entries(loaded.config.evaluation).map(([name, set]) => ({ name, loaded: asMain(loaded, name, set), neverWrong: set.never_wrong }));
function asMain({ file, config, where }, name, { data, gates, slices }) {
    const at = ['evaluation', name];
    return {
        file,
        config: {
            ...config,
            data: { ...config.data, evaluation: data },
            evaluate: { ...config.evaluate, slices },
            evaluation: {},
            gates,
            fairness: [],
        },
        where: (path) => {
            if (path[0] === 'gates')
                return where([...at, ...path]);
            if (path[0] === 'data' && path[1] === 'evaluation')
                return where([...at, 'data']);
            return where(path[0] === 'evaluate' && path[1] === 'slices' ? [...at, 'slices'] : path);
        },
    };
}
/**
 * The main rows with the gates as they hold against the best version: its margin, by default that for production. Thresholds, `improves_on` and
 * slices are about production, and judged there.
 */
function bestView(loaded) {
    const { config } = loaded;
    const gates = config.gates.map(({ metric, no_worse_than }) => ({
        metric,
        ...(no_worse_than && { no_worse_than: { production: no_worse_than.best ?? no_worse_than.production } }),
    }));
    return mainView({ ...loaded, config: { ...config, evaluate: { ...config.evaluate, slices: [] }, gates, fairness: [] } });
}


/***/ }),

/***/ 70993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ evidencePath),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   pc: () => (/* binding */ writeStatement),
/* harmony export */   vK: () => (/* binding */ registrationPath)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);
/* harmony import */ var _kernel_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42475);


/** Where a step's statement lies; `folder` is .sluice, or where an artifact of another run was unpacked. */
const evidencePath = (step, folder = '.sluice') => `${folder}/evidence/${step}.json`;
/** Reads a step's statement; undefined when there is none. UserError when the file is not a statement. */
async function readStatement(workspace, step, folder) {
    const path = evidencePath(step, folder);
    const text = await workspace.read(path);
    if (text === undefined)
        return undefined;
    try {
        return (0,_kernel_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvidence */ .At)(text);
    }
    catch (cause) {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([{ file: path, message: 'This is not evidence that Sluice wrote.', fix: `Run \`sluice ${step}\` again.` }], {
            cause,
        });
    }
}
/** Keeps a step's statement for the steps after it. */
const writeStatement = (workspace, evidence) => workspace.write(evidencePath(evidence.claim.step), evidence.text);
/** Path on the records of the pointer to a version's registration: `{"evidence": <digest>}`. */
const registrationPath = (model, version) => `versions/${model}/v${version}.json`;


/***/ })

};
