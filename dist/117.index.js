export const id = 117;
export const ids = [117];
export const modules = {

/***/ 9897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _config_deployment_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38710);
/* harmony import */ var _config_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94512);
/* harmony import */ var _kernel_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95171);
/* harmony import */ var _kernel_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41513);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52266);
/* harmony import */ var _steps_common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47495);







/** `sluice status`: for each environment what git says, and what is served. Passes when both agree everywhere. */
const status = {
    options: (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInputs */ .jv)(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(_steps_common_js__WEBPACK_IMPORTED_MODULE_2__/* .commonInputs */ .j)),
    positionals: [],
    async run({ options }, terminal) {
        const { openProject } = await Promise.all(/* import() */[__webpack_require__.e(3756), __webpack_require__.e(8158)]).then(__webpack_require__.bind(__webpack_require__, 27689));
        const { loaded, ports } = await openProject(options, terminal);
        const environments = await Promise.all((loaded.config.deploy?.environments ?? []).map((environment) => look(environment, loaded, ports)));
        const lines = environments.map(({ environment, git, served, agrees, url, jobs }) => {
            const traffic = served.map(({ version, percent, healthy }) => `${version} ${percent}%${healthy ? '' : ' (unhealthy)'}`).join(', ');
            const asked = jobs && `; jobs: ${said(jobs)}`;
            return `${agrees ? '✓' : '✗'} ${environment}: git says ${git ?? 'nothing'}; served: ${traffic || 'nothing'}${url ? ` at ${url}` : ''}${asked ?? ''}`;
        });
        const verdict = environments.length === 0 ? 'pass' : (0,_kernel_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .Q)(environments.map(({ agrees }) => (agrees ? 'pass' : 'fail')));
        return {
            verdict,
            json: { schema: 1, model: loaded.config.model, environments },
            text: lines.join('\n') || 'sluice.yml has no `deploy`.',
        };
    },
};
async function look(environment, { config }, ports) {
    const path = (0,_config_deployment_path_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentPath */ .n)(config.deployments, environment);
    const text = await ports.workspace.read(path);
    const git = text === undefined ? undefined : await (0,_config_open_js__WEBPACK_IMPORTED_MODULE_0__/* .openDeployment */ .Q)(path, text, config.model);
    const { serving } = await ports.serving(environment);
    const { url, versions } = await serving.state();
    const served = versions.map(({ version, digest, percent, healthy }) => ({ version, digest, percent, healthy }));
    const live = served.filter(({ percent }) => percent > 0);
    const agrees = git === undefined ? live.length === 0 : live.length === 1 && live[0]?.digest === git.digest && live[0].healthy;
    const jobs = serving.kind === 'batch' ? versions.flatMap(({ jobs = [], version }) => jobs.map((job) => ({ ...job, version }))) : undefined;
    return { environment, git: git?.version, served, agrees, url: versions.length > 0 ? url : undefined, jobs };
}
/** What the jobs of a batch endpoint came to: how many, how many of them failed or go on, and the last one. */
function said(jobs) {
    const count = (state) => jobs.filter((job) => job.state === state).length;
    const [last] = jobs.toSorted((a, b) => (b.began ?? '').localeCompare(a.began ?? ''));
    if (!last)
        return 'none yet';
    return `${jobs.length}, of which ${count('failed')} failed and ${count('running')} go on; the last one ${last.name} by ${last.version} (${last.began ?? 'at an unknown time'}): ${last.state}${last.seconds === undefined ? '' : ` in ${(0,_kernel_units_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(last.seconds)}`}`;
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

/***/ 95171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ usdOf),
/* harmony export */   TG: () => (/* binding */ money),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** `1,234.5`. */
const grouped = (value, decimals) => {
    const [whole = '', fraction] = value.toFixed(decimals).split('.');
    return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
};
/** Seconds of wall time: `2.4 s`, `58 s`, `3 min 12 s`, `2 h 5 min`. */
function duration(seconds) {
    if (!Number.isFinite(seconds) || seconds < 0)
        return '–';
    if (seconds < 0.05)
        return '< 0.1 s';
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    const minutes = Math.round(whole / 60);
    return `${grouped(Math.floor(minutes / 60), 0)} h ${minutes % 60} min`;
}
/** US dollars without the sign, of which two on a line can become a formula: `0.008`, `< 0.001`, `12.50`. */
function money(usd) {
    if (!Number.isFinite(usd) || usd < 0)
        return '–';
    if (usd > 0 && usd < 0.0005)
        return '< 0.001';
    return grouped(usd, usd < 1 ? 3 : 2);
}
/** USD for so many seconds of machines together, at an hourly price of one; undefined without a price. */
const usdOf = (machineSeconds, pricePerHour) => pricePerHour === undefined ? undefined : (machineSeconds / 3600) * pricePerHour;


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
