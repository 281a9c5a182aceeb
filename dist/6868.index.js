export const id = 6868;
export const ids = [6868,1694];
export const modules = {

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
const trainingEnvironmentFiles = ({ train }) => (train.on === 'local' ? [] : filesOf(train.on.azureml.environment));
/** Files that make up the environment that a version is served in elsewhere. */
const servingEnvironmentFiles = ({ deploy }) => !deploy || deploy.to === 'local' ? [] : filesOf(deploy.to.azureml.environment);


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
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85813);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68608);



/** The words of a command of sluice.yml, for example at ['train', 'command'], with its placeholders. UserError naming those that stand for nothing. */
function commandWords(loaded, path, command, values) {
    const finding = (message, fix) => ({
        file: loaded.file,
        ...loaded.where(path),
        key: path.join('.'),
        message,
        ...(fix && { fix }),
    });
    const words = (0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .splitCommand */ .GW)(command);
    if (!words?.[0])
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([finding(words ? 'The command is empty.' : 'A quote is opened and not closed.')]);
    const { missing } = (0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .substitute */ .V2)(words, values);
    if (missing.length === 0)
        return words;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(missing.map((name) => finding(`The placeholder {${name}} stands for nothing.`, (0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_0__.suggest)(name, Object.keys(values)))));
}
/** The same with every value put in. */
const commandLine = (loaded, path, command, values) => (0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .substitute */ .V2)(commandWords(loaded, path, command, values), values).argv;
/** A command that its own config has been checked for, with every value put in: that of an older commit, or of one model after the other. */
const checkedLine = (command, values) => (0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .substitute */ .V2)((0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .splitCommand */ .GW)(command) ?? [], values).argv;
/** What a command of the user's gets besides the environment of Sluice. Python then prints each line as it comes. */
const COMMAND_ENV = { SLUICE: '1', PYTHONUNBUFFERED: '1' };
/** A data path as a command gets it: absolute, but a glob as it is. */
const dataArgument = (path, absolute) => (/[*?[\]{}!]/.test(path) ? path : absolute(path));


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

/***/ 79983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ prepareData)
/* harmony export */ });
/* harmony import */ var _kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21694);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57544);



const RECORD = '.sluice/prepare.json';
/**
 * Makes the data files with `prepare.command`, unless they are what it made last time from the same inputs.
 * Undefined without `prepare`. UserError when the command fails or makes no data.
 */
async function prepareData(loaded, ports, signal) {
    const { prepare } = loaded.config;
    if (!prepare)
        return undefined;
    const key = (0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({
        command: prepare.command,
        inputs: await ports.workspace.digestAll(prepare.inputs),
        platform: ports.compute.platform,
    });
    const record = await ports.workspace.read(RECORD);
    if (record && record === written({ key, ...(await dataDigests(loaded, ports)) })) {
        ports.log.info('prepare: unchanged, the data files are used as they are.');
        return { reused: true };
    }
    ports.log.progress('prepare …');
    await ports.workspace.remove(RECORD);
    await execute(loaded, prepare, ports, signal);
    const made = await dataDigests(loaded, ports);
    for (const [name, digest] of Object.entries(made))
        if (digest === undefined)
            throw nothingMade(loaded, name);
    await ports.workspace.write(RECORD, written({ key, ...made }));
    return { reused: false };
}
const written = (prepared) => `${JSON.stringify(prepared)}\n`;
async function execute(loaded, prepare, ports, signal) {
    const argv = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLine */ .ay)(loaded, ['prepare', 'command'], prepare.command, {});
    const onLine = (line) => ports.log.line(line);
    const { outcome, exitCode, signal: ended, tail, } = await ports.compute.run({ argv, cwd: ports.workspace.root, env: _command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_ENV */ .ck, timeLimit: prepare.time_limit, onLine }, signal);
    if (outcome === 'succeeded')
        return;
    const how = {
        failed: exitCode === undefined ? `was ended by ${ended}` : `ended with exit code ${exitCode}`,
        'timed-out': `ran into prepare.time_limit (${prepare.time_limit} s)`,
        cancelled: 'was cancelled',
    }[outcome];
    const last = tail.length > 0 ? ` Its last lines:\n${tail.join('\n')}` : '';
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([
        { file: loaded.file, ...loaded.where(['prepare', 'command']), key: 'prepare.command', message: `The command ${how}.${last}` },
    ]);
}
/** Digest of each data file by the key of sluice.yml that names it; undefined where there is none. */
async function dataDigests({ config }, { tables }) {
    const paths = dataPaths(config);
    const digest = (path) => tables.digest(path).catch((error) => {
        // Not there yet: what prepare is for.
        if (!(error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        return undefined;
    });
    return Object.fromEntries(await Promise.all(Object.entries(paths).map(async ([key, path]) => [key, await digest(path)])));
}
const dataPaths = ({ data, evaluation }) => ({
    'data.train': data.train,
    'data.evaluation': data.evaluation,
    ...Object.fromEntries(Object.entries(evaluation).map(([name, set]) => [`evaluation.${name}.data`, set.data])),
});
const nothingMade = (loaded, key) => new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([
    {
        file: loaded.file,
        ...loaded.where(['prepare', 'command']),
        key: 'prepare.command',
        message: `The command ended with 0 but made no ${dataPaths(loaded.config)[key]}, which ${key} names.`,
        fix: 'Let it write that file, or correct the path.',
    },
]);


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


/***/ }),

/***/ 52935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  register: () => (/* binding */ register)
});

// EXTERNAL MODULE: ./build/kernel/evidence.js
var evidence = __webpack_require__(42475);
// EXTERNAL MODULE: ./build/steps/evidence-files.js
var evidence_files = __webpack_require__(70993);
// EXTERNAL MODULE: ./build/steps/promotion.js
var promotion = __webpack_require__(97305);
// EXTERNAL MODULE: ./build/steps/train-key.js + 1 modules
var train_key = __webpack_require__(87925);
// EXTERNAL MODULE: ./build/kernel/chain.js
var kernel_chain = __webpack_require__(99665);
// EXTERNAL MODULE: ./build/kernel/version.js
var kernel_version = __webpack_require__(99836);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
;// CONCATENATED MODULE: ./build/steps/register/decide.js




/** Why these bytes may not be registered, a sentence each; none when the chain holds. */
function objections(chain, modelDigest) {
    const about = { name: artifacts/* ARTIFACT */.t.model, sha256: modelDigest };
    return (0,kernel_chain/* brokenLinks */.B)(chain, [{ step: 'validate-data' }, { step: 'train', about }, { step: 'evaluate-gate', about }]);
}
/** What the registry is told of a model, all of it from evidence. */
function candidateOf(chain, { digest, serving, commit }, profiles) {
    const claim = (step) => chain.findLast((e) => e.claim.step === step).claim;
    const [training, gate] = [claim('train'), claim('evaluate-gate')];
    const data = [...training.inputs, ...gate.inputs].filter(({ name }) => name === artifacts/* ARTIFACT */.t.trainData || name === artifacts/* ARTIFACT */.t.evaluationData);
    return {
        model: training.model,
        digest,
        serving,
        commit,
        data: unique(data),
        params: record(training.numbers.params),
        metrics: numeric(record(gate.numbers.metrics)),
        packages: record(training.numbers.packages),
        files: { 'evidence.jsonl': chain.map(({ text }) => text).join(''), ...profiles },
    };
}
const unique = (artifacts) => [...new Map(artifacts.map((artifact) => [artifact.name, artifact])).values()];
const record = (value) => value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
const numeric = (values) => Object.fromEntries(Object.entries(values).filter((entry) => typeof entry[1] === 'number'));
/**
 * The registration's evidence. It says nothing of time or machine and takes everything from the version as it is stored,
 * so that registering again, after a crash or with the same bytes, gives the same statement.
 */
function registration(version, chain) {
    const gate = chain.findLast((e) => e.claim.step === 'evaluate-gate');
    return (0,evidence/* makeEvidence */.Qw)({
        step: 'register',
        model: version.model,
        verdict: 'pass',
        inputs: version.data,
        outputs: [{ name: artifacts/* ARTIFACT */.t.model, sha256: version.digest }],
        numbers: { version: version.version, metrics: version.metrics },
        commit: version.commit,
        previous: gate ? [gate.digest] : [],
        tool: { name: 'sluice', version: kernel_version/* VERSION */.x },
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/kernel/digest.js
var kernel_digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/prepare.js
var prepare = __webpack_require__(79983);
;// CONCATENATED MODULE: ./build/steps/register/gather.js








const STEPS = ['validate-data', 'train', 'evaluate-gate'];
/** Finds the candidate below `folder` and everything that speaks against it. UserError with all of that at once. */
async function registrable(folder, ports, loaded) {
    const { workspace, repository } = ports;
    const path = `${folder}/model`;
    const digest = await workspace.digest(path);
    if (digest === undefined)
        throw new errors/* UserError */.yo(`There is no model at ${path}. Run \`sluice run\`, which trains and judges one, and then \`sluice register\`.`);
    const statements = await Promise.all(STEPS.map((step) => (0,evidence_files/* readStatement */.cO)(workspace, step, folder)));
    const chain = statements.filter((statement) => statement !== undefined);
    const problems = objections(chain, digest);
    const others = chain
        .filter(({ claim }) => claim.model !== loaded.config.model)
        .map(({ claim }) => `${claim.step} was about ${claim.model}.`);
    if (problems.length + others.length > 0)
        throw new errors/* UserError */.yo([...problems, ...others].map((message) => ({ message: `${loaded.config.model} cannot be registered: ${message}` })));
    const head = await repository.head();
    if (!head)
        throw new errors/* UserError */.yo('A version names the commit of its sources, but this is no git repository with a commit. Run `git init`, `git add` and `git commit`.');
    const changed = await repository.uncommitted(await (0,train_key/* sourceFiles */.l$)(loaded, workspace));
    if (changed.length > 0)
        throw new errors/* UserError */.yo(changed.map((file) => ({
            file,
            message: 'differs from the last commit.',
            fix: 'Commit it, so that the version can be served from its sources.',
        })));
    return { path: (0,external_node_path_.join)(workspace.root, path), digest, chain, commit: head.commit };
}
/** Refuses a candidate of another run that this tree would not train. */
async function sameSources(loaded, chain, ports, signal) {
    await (0,prepare/* prepareData */.c)(loaded, ports, signal);
    const key = await (0,train_key/* trainKey */.UZ)(loaded, ports);
    const training = chain.findLast(({ claim }) => claim.step === 'train');
    if (training?.claim.numbers.key === key)
        return;
    throw new errors/* UserError */.yo(`The candidate was trained from other data, code, parameters or environment than this commit has (${differing(training)}). Run \`sluice run\` here, then \`sluice register\` without a candidate.`);
}
const differing = (training) => `its code is ${(0,evidence/* artifactDigest */.Fp)(training?.claim.inputs ?? [], 'code')?.slice(0, 8) ?? 'unknown'}`;
/**
 * Small files kept with the version: the reference profile, the training data by slice, and rows with their offline predictions for the replay.
 * UserError when the profile is not the one that the data check wrote.
 */
async function profiles(folder, chain, { workspace }) {
    const [evaluation, predictions, slices, replay] = await Promise.all(['profiles/evaluation.json', 'profiles/predictions.json', 'profiles/slices.json', 'replay.jsonl'].map((name) => workspace.read(`${folder}/${name}`)));
    const checked = (0,evidence/* artifactDigest */.Fp)(chain.find(({ claim }) => claim.step === 'validate-data')?.claim.outputs ?? [], 'evaluation-profile');
    if (checked !== undefined && checked !== (0,kernel_digest/* sha256 */.sc)(evaluation ?? '')) {
        const message = 'This is not the profile that validate-data wrote.';
        throw new errors/* UserError */.yo([{ file: `${folder}/profiles/evaluation.json`, message, fix: 'Run `sluice run` again.' }]);
    }
    const parts = [evaluation && `"columns":${evaluation.trim()}`, predictions && `"predictions":${predictions.trim()}`].filter(Boolean);
    return {
        ...(parts.length > 0 ? { 'reference.json': `{${parts.join(',')}}\n` } : {}),
        ...(slices ? { 'slices.json': slices } : {}),
        ...(replay ? { 'replay.jsonl': replay } : {}),
    };
}

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/steps/footer.js
var footer = __webpack_require__(91521);
;// CONCATENATED MODULE: ./build/steps/register/report.js



/** The report of a registration: the version, where it goes next, and what it rests on. */
function report({ version, created, chain, evidence, promotion, run }) {
    const name = `v${version.version}`;
    return {
        marker: { kind: 'register', model: version.model, commit: version.commit },
        verdict: 'pass',
        title: {
            icon: '✅',
            word: 'Pass',
            text: [{ code: version.model }, created ? ` is registered as ${name}` : ` was registered before, as ${name}`],
        },
        blocks: [
            { kind: 'paragraph', text: next(promotion, name) },
            ...(created ? [] : [sources(version, run)]),
            ...metrics(version),
            about(version, chain, evidence, run),
            rests(chain, evidence),
        ],
        footer: (0,footer/* footer */.q)(version.commit, run),
    };
}
function next(promotion, name) {
    if (!promotion)
        return [{ strong: 'Now:' }, ' it is kept; sluice.yml names no environment to promote it to.'];
    const environment = { code: promotion.environment };
    const { url, number, branch = '', state } = promotion;
    if (state === 'current')
        return [{ strong: 'Now:' }, ' ', environment, ` has ${name} already, so nothing is proposed.`];
    if (state === 'before')
        return [
            { strong: 'Now:' },
            ' ',
            environment,
            ` had ${name} once and went back, so it is not proposed again. To bring it back, put it into the deployments file.`,
        ];
    if (url)
        return [
            { strong: 'Next:' },
            ' merge ',
            { link: url, text: number ? `pull request ${number}` : url },
            ` to promote ${name} to `,
            environment,
            '.',
        ];
    return [{ strong: 'Next:' }, ' merge the branch ', { code: branch }, ` to promote ${name} to `, environment, '.'];
}
const sources = ({ version, commit }, { repositoryUrl }) => ({
    kind: 'caption',
    text: [
        `The same bytes keep their version, and v${version} is evaluated and served from the sources of commit `,
        (0,footer/* commitLink */.w)(commit, repositoryUrl),
        ', where it was registered first. Later changes of those sources reach production with the next model.',
    ],
});
function metrics({ metrics }) {
    const rows = Object.entries(metrics).map(([name, value]) => [[{ code: name }], (0,numbers/* fixed */.Zu)(value, 4)]);
    if (rows.length === 0)
        return [];
    const columns = [
        { header: 'Metric', align: 'left' },
        { header: 'On the evaluation data', align: 'right' },
    ];
    return [{ kind: 'table', name: 'Metrics', columns, rows }];
}
function about({ data, commit, packages }, chain, evidence, { repositoryUrl }) {
    const digests = data.flatMap(({ name, sha256 }, i) => [i > 0 ? ', ' : '', `${name} `, { code: (0,kernel_digest/* short */.h0)(sha256) }]);
    const names = Object.keys(packages).length;
    return {
        kind: 'bullets',
        items: [
            [
                { strong: 'Sources:' },
                ' commit ',
                (0,footer/* commitLink */.w)(commit, repositoryUrl),
                names > 0 ? `, ${names} packages recorded` : '',
                '; ',
                ...digests,
                '.',
            ],
            [
                { strong: 'Evidence:' },
                ' ',
                ...[...chain, evidence].flatMap(({ claim, digest }, i) => [
                    i > 0 ? ' → ' : '',
                    `${claim.step} `,
                    { code: (0,kernel_digest/* short */.h0)(digest) },
                ]),
                '.',
            ],
        ],
    };
}
const rests = (chain, evidence) => ({
    kind: 'fold',
    name: 'evidence',
    summary: 'Digests in full',
    blocks: [{ kind: 'code', language: '', lines: [...chain, evidence].map(({ claim, digest }) => `${digest}  ${claim.step}`) }],
});

;// CONCATENATED MODULE: ./build/steps/register/index.js







/**
 * Gives the candidate a version, puts its evidence on record, and proposes the promotion to the first environment.
 * Each part is safe to do again: killed anywhere, the next run finishes with the same version and the same statement.
 */
const register = {
    name: 'register',
    description: 'Gives a model that passed its gate a version, keeps it with its evidence, and proposes its promotion.',
    contract: () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(5228)]).then(__webpack_require__.bind(__webpack_require__, 15228)),
    async run({ candidate }, loaded, ports, run, signal) {
        const folder = candidate ?? '.sluice';
        const found = await registrable(folder, ports, loaded);
        if (candidate !== undefined)
            await sameSources(loaded, found.chain, ports, signal);
        ports.log.progress(`register: model ${found.digest.slice(0, 8)} …`);
        const described = candidateOf(found.chain, { ...found, serving: await (0,train_key/* servingDigest */.B$)(loaded, ports.workspace) }, await profiles(folder, found.chain, ports));
        const { version, created } = await ports.registry.register(described, found.path);
        const chain = storedChain(version);
        const evidence = registration(version, chain);
        await ports.records.append({ ...recordsOf([...chain, evidence]), ...pointer(version, evidence) }, `Register ${version.model} v${version.version}`);
        await (0,evidence_files/* writeStatement */.pc)(ports.workspace, evidence);
        const promotion = await promote(loaded, ports, run, version, evidence, created);
        const shown = {
            verdict: 'pass',
            evidence: evidence.digest,
            version: `v${version.version}`,
            digest: version.digest,
            created: String(created),
            promotion: promotion?.url ?? promotion?.branch ?? '',
        };
        const document = report({ version, created, chain, evidence, promotion, run });
        const json = { ...shown, created, commit: version.commit, metrics: version.metrics, state: promotion?.state };
        return { verdict: 'pass', outputs: shown, document, json, annotations: [], evidence };
    },
};
/** The chain as the version holds it: of the run that first registered these bytes. */
const storedChain = ({ files }) => (files['evidence.jsonl'] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => (0,evidence/* readEvidence */.At)(`${line}\n`));
const recordsOf = (chain) => Object.fromEntries(chain.map(({ digest, text }) => [`evidence/${digest}.json`, text]));
/** Where `verify` begins: which statement registered a version. */
const pointer = ({ model, version }, { digest }) => ({
    [(0,evidence_files/* registrationPath */.vK)(model, version)]: `{"evidence":"${digest}"}\n`,
});
async function promote(loaded, ports, run, version, evidence, created) {
    const environment = loaded.config.deploy?.environments[0];
    if (environment === undefined)
        return undefined;
    const next = { version: version.version, digest: version.digest, evidence: evidence.digest };
    // What was promoted before and is no longer served was rolled back or replaced: bringing it back is for people to decide.
    return (0,promotion/* propose */.B)(loaded, ports, run, environment, next, { again: created });
}


/***/ }),

/***/ 87925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B$: () => (/* binding */ servingDigest),
  l$: () => (/* binding */ sourceFiles),
  UZ: () => (/* binding */ trainKey),
  tQ: () => (/* binding */ trainSources)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/environment-files.js
var environment_files = __webpack_require__(71904);
// EXTERNAL MODULE: ./build/kernel/digest.js
var digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
// EXTERNAL MODULE: ./build/node_modules/yaml/browser/dist/index.js + 70 modules
var dist = __webpack_require__(6991);
;// CONCATENATED MODULE: ./build/steps/params.js


/** Reads a YAML or JSON file of parameters. UserError with the line of what is wrong. */
function readParams(file, text) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter });
    const [error] = document.errors;
    if (error) {
        const { line, col } = lineCounter.linePos(error.pos[0]);
        throw new errors/* UserError */.yo([{ file, line, column: col, message: error.message.split('\n')[0] }], { cause: error });
    }
    if (document.contents !== null && !(0,dist/* isMap */.jh)(document.contents))
        throw new errors/* UserError */.yo([{ file, line: 1, message: 'Parameters are names with values, such as `learning_rate: 0.1`.' }]);
    const json = JSON.parse(JSON.stringify(document.toJS() ?? {}, finite));
    return { json, values: Object.fromEntries(document.contents ? leaves('params', document.contents) : []) };
}
/** .nan and .inf, which JSON lacks, as text. */
const finite = (_, value) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value);
function leaves(path, node) {
    if ((0,dist/* isMap */.jh)(node))
        return node.items.flatMap(({ key, value }) => leaves(`${path}.${(0,dist/* isScalar */.jn)(key) ? String(key.value) : String(key)}`, value));
    if ((0,dist/* isSeq */.oP)(node))
        return [[path, JSON.stringify(node.toJSON())]];
    // A number as it is written: 1.0 stays 1.0 and 1e-5 stays 1e-5.
    if ((0,dist/* isScalar */.jn)(node))
        return [[path, typeof node.value === 'number' && node.source ? node.source : String(node.value ?? '')]];
    return [];
}

;// CONCATENATED MODULE: ./build/steps/train-key.js






/** Files that fix a Python environment, looked for when `train.environment` is not set. */
const ENVIRONMENT = ['requirements.txt', 'pyproject.toml', 'uv.lock', 'environment.yml'];
/** Digests everything that `train.command` depends on. UserError for files that are not there. */
async function trainSources(loaded, ports) {
    const { data, train } = loaded.config;
    const { workspace } = ports;
    const params = await paramsOf(loaded, ports);
    const local = train.environment ?? (await present(ENVIRONMENT, workspace));
    const environment = [...new Set([...local, ...(0,environment_files/* trainingEnvironmentFiles */.s)(loaded.config)])];
    const inputs = [
        { name: artifacts/* ARTIFACT */.t.trainData, sha256: await ports.tables.digest(data.train) },
        { name: artifacts/* ARTIFACT */.t.code, sha256: await workspace.digestAll(train.inputs) },
        { name: artifacts/* ARTIFACT */.t.params, sha256: (0,digest/* digestOf */.ol)(params.json) },
        { name: artifacts/* ARTIFACT */.t.environment, sha256: environment.length > 0 ? await workspace.digestAll(environment) : (0,digest/* digestOf */.ol)([]) },
    ];
    const made = { inputs: inputs.map(({ name, sha256 }) => [name, sha256]), command: train.command, platform: ports.training.platform };
    return { key: (0,digest/* digestOf */.ol)({ ...made, label: data.label }), inputs, params, environmentFiles: environment };
}
/** The content key alone: whether a candidate from another run is what this tree would train. */
const trainKey = async (loaded, ports) => (await trainSources(loaded, ports)).key;
/** Files and patterns whose committed state a version is served and trained from. */
async function sourceFiles(loaded, workspace) {
    const { train, prepare, evaluate, deploy } = loaded.config;
    const commands = [prepare?.command, train.command, evaluate.command, deploy?.serve].filter((command) => command !== undefined);
    const elsewhere = [...(0,environment_files/* trainingEnvironmentFiles */.s)(loaded.config), ...(0,environment_files/* servingEnvironmentFiles */.$)(loaded.config)];
    const named = [...train.inputs, ...(prepare?.inputs ?? []), ...(train.environment ?? ENVIRONMENT), ...elsewhere];
    const files = [(0,external_node_path_.basename)(loaded.file), train.params, deploy?.scoring_script, ...(await filesNamedIn(commands, workspace))];
    return [...new Set([...named, ...files.filter((file) => file !== undefined)])];
}
/** Words such as predict.py and --params=params.yaml; whatever is a file here is a source. */
function filesNamedIn(commands, workspace) {
    const words = commands.flatMap((command) => command.split(/[\s='"]+/));
    const files = words.filter((word) => /\w\.\w+$/.test(word) && !/[{}]|^[/-]|^[.][.]/.test(word));
    return present(files, workspace);
}
/** Digest of what answers with a model's bytes: how it is served, the files that the command names, and the code it shares with the training. */
async function servingDigest({ config }, workspace) {
    const { deploy, train } = config;
    if (!deploy)
        return (0,digest/* digestOf */.ol)(null);
    const { serve, scoring_script: script, protocol } = deploy;
    const elsewhere = (0,environment_files/* servingEnvironmentFiles */.$)(config);
    const files = [...train.inputs, ...(script ? [script] : []), ...(await filesNamedIn(serve ? [serve] : [], workspace)), ...elsewhere];
    return (0,digest/* digestOf */.ol)({ serve: serve ?? null, script: script ?? null, protocol, files: await workspace.digestAll([...new Set(files)]) });
}
async function paramsOf({ file, config, where }, { workspace }) {
    const path = config.train.params;
    if (path === undefined)
        return { json: {}, values: {} };
    const text = await workspace.read(path);
    if (text !== undefined)
        return readParams(path, text);
    throw new errors/* UserError */.yo([
        { file, ...where(['train', 'params']), key: 'train.params', message: `There is no file ${path}.`, fix: 'Correct the path.' },
    ]);
}
async function present(paths, workspace) {
    const found = await Promise.all(paths.map(async (path) => ((await workspace.digest(path)) === undefined ? [] : [path])));
    return found.flat();
}


/***/ })

};
