export const id = 9412;
export const ids = [9412,919];
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

/***/ 73533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Rc: () => (/* binding */ level),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wf: () => (/* binding */ rounded),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   j3: () => (/* binding */ decimalsApart),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   vB: () => (/* binding */ roughly),
/* harmony export */   vN: () => (/* binding */ shownDifference),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/** U+2212, which stands on the line of the digits and is read as "minus". */
const MINUS = '\u2212';
/** Decimals (0 to 12) that suit an interval of this half-width: two digits of it when it starts with 100–354, one otherwise. Source: Particle Data Group, Review of Particle Physics, §5.3. */
function decimalsFor(halfWidth) {
    if (!(halfWidth > 0) || !Number.isFinite(halfWidth))
        return 4;
    const [mantissa, exponent] = halfWidth.toExponential(2).split('e');
    const digits = Number(mantissa) <= 3.54 ? 2 : 1;
    return Math.min(12, Math.max(0, digits - 1 - Number(exponent)));
}
/** More decimals, at most three, until no rounded bound lies on or beyond its limit unless the exact one does. */
function decimalsApart(decimals, bounds) {
    const apart = (d) => bounds.every(({ value, limit }) => Math.sign(rounded(value, d) - limit) === Math.sign(value - limit));
    const enough = [decimals, decimals + 1, decimals + 2, decimals + 3].find(apart);
    return enough ?? decimals;
}
/** The number that `fixed` shows. */
const rounded = (value, decimals) => Number(value.toFixed(decimals));
/** `1,234.50`, `−0.005`; never a negative zero. "–" where the value is not finite. */
function fixed(value, decimals) {
    if (!Number.isFinite(value))
        return '–';
    const digits = Math.abs(value).toFixed(decimals);
    const [whole = '0', fraction] = digits.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const sign = value < 0 && Number(digits) !== 0 ? MINUS : '';
    return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}
/** As `fixed`, with an explicit + above zero: `+0.0259`. */
const signed = (value, decimals) => (rounded(value, decimals) > 0 ? '+' : '') + fixed(value, decimals);
/** Difference of the two numbers as shown, so that a reader who subtracts finds the same: candidate − production. */
const shownDifference = (candidate, production, decimals) => rounded(rounded(candidate, decimals) - rounded(production, decimals), decimals);
/** `+0.0246 to +0.0271`: "to", because a dash would read as minus. */
const interval = (low, high, decimals) => `${signed(low, decimals)} to ${signed(high, decimals)}`;
/** A number of the user's own file as it was written: `0.005`, `0.60` when two decimals are asked for at least. */
function asWritten(value, leastDecimals = 0) {
    const decimals = (value.toFixed(12).replace(/0+$/, '').split('.')[1] ?? '').length;
    return fixed(value, Math.max(decimals, leastDecimals));
}
/** `511,502`. */
const count = (value) => fixed(value, 0);
/** A share as a percentage: 0.049 → `4.9%`. */
const percent = (share, decimals = 1) => `${fixed(share * 100, decimals).replace(/\.0+$/, '')}%`;
/** Level of an interval: 0.95 → `95%`, 0.98333 → `98.3%`, with as many decimals as keep it apart from 100%. */
function level(share) {
    const decimals = Math.max(1, Math.ceil(-Math.log10((1 - share) * 100)));
    return `${fixed(share * 100, Math.min(decimals, 6)).replace(/\.?0+$/, '')}%`;
}
/** q value or p value: two digits, or `< 0.001`. */
function probability(value) {
    if (!Number.isFinite(value))
        return '–';
    if (value < 0.001)
        return '< 0.001';
    return value >= 0.995 ? '1.00' : String(value.toPrecision(2));
}
/** A needed number of rows: two digits, to be said with "about". */
function roughly(value) {
    return count(Number(value.toPrecision(2)));
}


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

/***/ 57544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ commandWords),
/* harmony export */   Qp: () => (/* binding */ checkedLine),
/* harmony export */   Wt: () => (/* binding */ dataArgument),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   ck: () => (/* binding */ COMMAND_ENV)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85813);
/* harmony import */ var _kernel_data_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23063);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76641);
/* harmony import */ var _kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68608);





/** The words of a command of sluice.yml, for example at ['train', 'command'], with its placeholders. UserError naming those that stand for nothing. */
function commandWords(loaded, path, command, values) {
    const finding = (message, fix) => ({
        file: loaded.file,
        ...loaded.where(path),
        key: path.join('.'),
        message,
        ...(fix && { fix }),
    });
    const words = (0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .splitCommand */ .GW)(command);
    if (!words?.[0])
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([finding(words ? 'The command is empty.' : 'A quote is opened and not closed.')]);
    const { missing } = (0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .substitute */ .V2)(words, values);
    if (missing.length === 0)
        return words;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(missing.map((name) => finding(`The placeholder {${name}} stands for nothing.`, (0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_1__.suggest)(name, Object.keys(values)))));
}
/** The same with every value put in. */
const commandLine = (loaded, path, command, values) => (0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .substitute */ .V2)(commandWords(loaded, path, command, values), values).argv;
/** A command that its own config has been checked for, with every value put in: that of an older commit, or of one model after the other. */
const checkedLine = (command, values) => (0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .substitute */ .V2)((0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .splitCommand */ .GW)(command) ?? [], values).argv;
/** What a command of the user's gets besides the environment of Sluice. Python then prints each line as it comes. */
const COMMAND_ENV = { SLUICE: '1', PYTHONUNBUFFERED: '1' };
/** A data path as a command gets it: absolute, but a glob as it is; of data elsewhere that of their copy here. */
async function dataArgument(path, { workspace, data }) {
    if (data && (0,_kernel_data_address_js__WEBPACK_IMPORTED_MODULE_4__/* .isAddress */ .PW)(path))
        return data.local(path);
    return /[*?[\]{}!]/.test(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace.root, path);
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


/***/ }),

/***/ 91521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ footer),
/* harmony export */   w: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _kernel_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99836);

/** The last line of a report: version, commit, run and the page it keeps. */
function footer(commit, { repositoryUrl, runUrl, runNumber }, version = _kernel_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x) {
    const name = runNumber ? `run ${runNumber}` : 'run';
    const run = runUrl
        ? [' · ', { link: runUrl, text: name }, ', whose artifact ', { code: 'report.html' }, ' has every plot and every row']
        : [];
    return [`Sluice ${version}`, ...(commit ? [' · commit ', commitLink(commit, repositoryUrl)] : []), ...run];
}
/** A commit's first seven digits, linked where the repository has a web address. */
function commitLink(commit, repositoryUrl) {
    const shown = [{ code: commit.slice(0, 7) }];
    return repositoryUrl ? { link: `${repositoryUrl}/commit/${commit}`, text: shown } : { code: commit.slice(0, 7) };
}


/***/ }),

/***/ 97305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ propose)
/* harmony export */ });
/* unused harmony export promotion */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6991);
/* harmony import */ var _config_deployment_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38710);
/* harmony import */ var _config_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94512);
/* harmony import */ var _kernel_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21694);




/** Builds the pull request that makes an environment serve a version. `now` is what its file says today. */
function promotion(config, environment, next, now) {
    const version = `v${next.version}`;
    const { model } = config;
    const file = { model, version, digest: next.digest, evidence: next.evidence };
    const title = `Promote ${model} ${version} to ${environment}`;
    return {
        branch: `sluice/promote-${model}-${environment}-${version}`,
        title,
        message: `${title}\n\nModel ${next.digest}\nEvidence ${next.evidence}`,
        files: { [(0,_config_deployment_path_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentPath */ .n)(config.deployments, environment)]: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(file) },
        body: body(config, environment, next, now),
    };
}
function body({ model, deploy, deployments }, environment, next, now) {
    const version = `v${next.version}`;
    const path = (0,_config_deployment_path_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentPath */ .n)(deployments, environment);
    const replaced = now ? `now serves \`${now.version}\`` : 'serves nothing yet';
    const after = deploy?.environments[deploy.environments.indexOf(environment) + 1];
    const lines = [
        `**If you merge**, \`${environment}\` gets \`${version}\` of \`${model}\`; it ${replaced}. ${rollout(deploy, now)}`,
        after ? `Once it holds, a pull request opens that promotes it to \`${after}\`.` : undefined,
        deploy && deploy.approvals > 0
            ? `Needs ${deploy.approvals} approving review${deploy.approvals === 1 ? '' : 's'}, not counting its author’s.`
            : undefined,
        `Evidence: model \`${(0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(next.digest)}\` → registration \`${(0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(next.evidence)}\`. To check the chain back to the data: \`npx sluice verify ${version}\``,
        `To go back later: \`git revert\` the merge, or put ${now ? `\`${now.version}\`` : 'another version'} into \`${path}\`.`,
    ];
    return `${lines.filter((line) => line !== undefined).join('\n\n')}\n`;
}
function rollout(deploy, now) {
    if (!deploy || !now)
        return 'There is nothing to compare it with, so it takes all requests once it is healthy and answers as offline.';
    const { steps, replay } = deploy.canary;
    const first = replay.rows > 0 ? 'It first answers evaluation rows, which must equal its offline predictions; then' : 'With the replay switched off,';
    return `${first} live requests move to it in steps of ${steps.map((step) => `${step}%`).join(', ')}. If a guard shows harm, \`${now.version}\` takes over again and this file is put back.`;
}
/** Opens the pull request for one environment, or brings it up to date. `again` proposes even what this environment served before. */
async function propose({ config }, { repository, changes }, run, environment, next, { again }) {
    const path = (0,_config_deployment_path_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentPath */ .n)(config.deployments, environment);
    const commit = (await repository.head())?.commit;
    const text = commit && (await repository.fileAt(commit, path));
    const now = text ? await (0,_config_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openDeployment */ .Q)(path, text, config.model) : undefined;
    if (now?.digest === next.digest && now.version === `v${next.version}`)
        return { state: 'current', environment };
    if (!again && (await servedBefore(path, next, repository)))
        return { state: 'before', environment };
    const change = promotion(config, environment, next, now);
    const { branch, url, number } = await changes.propose({ base: run.branch, ...change });
    return { state: 'proposed', environment, branch, url, number };
}
/** Commits looked back at. */
const FAR = 50;
async function servedBefore(path, { version, digest }, repository) {
    for (const { commit } of (await repository.history(path)).slice(0, FAR)) {
        const text = await repository.fileAt(commit, path);
        if (text?.includes(digest) && new RegExp(`^version: ['"]?v${version}['"]?$`, 'm').test(text))
            return true;
    }
    return false;
}


/***/ })

};
