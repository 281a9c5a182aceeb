export const id = 919;
export const ids = [919];
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


/***/ })

};
