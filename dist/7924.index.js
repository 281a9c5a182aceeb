export const id = 7924;
export const ids = [7924];
export const modules = {

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

/***/ 13920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _kernel_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24577);

/** The pieces of a text; a bare string is one piece. */
const pieces = (text) => (typeof text === 'string' ? [text] : text);
/** Characters of one piece of text that anybody is shown. */
const MOST = 2000;
/** The words of a text without any markup, on one line, control characters removed. */
const plainText = (text) => pieces(text)
    .map((piece) => {
    if (typeof piece === 'string')
        return tidy(piece, MOST);
    if ('code' in piece)
        return tidy(piece.code, MOST);
    if ('strong' in piece)
        return plainText(piece.strong);
    if ('nowrap' in piece)
        return plainText(piece.nowrap);
    if ('link' in piece)
        return plainText(piece.text);
    return ' ';
})
    .join('');
/** At most `most` characters, the last of them an ellipsis where something was cut; never half a surrogate pair. */
function clip(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** One line of well-formed text of at most `most` characters, control characters removed. What lies far beyond is never looked at, so that a cell of megabytes costs nothing. */
const tidy = (text, most) => clip((0,_kernel_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text.slice(0, 4 * most).toWellFormed()), most);
/** Joins texts by commas and a last "and": OAK, SFO and SMF. */
function listed(items) {
    return items.flatMap((item, index) => {
        const before = index === 0 ? [] : [index === items.length - 1 ? ' and ' : ', '];
        return [...before, ...pieces(item)];
    });
}
/** The same text with every space of it unbreakable: U+00A0. */
const unbroken = (text) => text.replaceAll(' ', '\u00a0');
/** Only http and https addresses may become links; anything else is undefined. */
function webAddress(address) {
    return /^https?:\/\/[^\s/\\]/.test(address) && URL.canParse(address) ? new URL(address).href : undefined;
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

/***/ 21161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dataArtifact)
/* harmony export */ });
/* harmony import */ var _kernel_data_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23063);

/** Data as evidence names them: their digest and, where they lie elsewhere, their exact address. */
async function dataArtifact(name, path, { tables, data }) {
    if (!data || !(0,_kernel_data_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isAddress */ .PW)(path))
        return { name, sha256: await tables.digest(path) };
    const { sha256, uri } = await data.origin(path);
    return { name, sha256, uri };
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

/***/ 66108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ PREDICTED_PATH),
/* harmony export */   GB: () => (/* binding */ predicting),
/* harmony export */   Mk: () => (/* binding */ evaluationFiles),
/* harmony export */   lD: () => (/* binding */ samePredictions),
/* harmony export */   qR: () => (/* binding */ predictedBy)
/* harmony export */ });
/* harmony import */ var _kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21694);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36011);
/* harmony import */ var _data_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21161);
/* harmony import */ var _train_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87925);




/** Where they lie: where the gate's own command would have written them. */
const PREDICTED_PATH = '.sluice/predictions/candidate.csv';
/** The files that `evaluate.command` needs elsewhere. */
async function evaluationFiles({ config }, workspace) {
    const evaluate = (0,_train_key_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineOf */ .gQ)(config)?.evaluate;
    const named = evaluate === true ? undefined : evaluate?.inputs;
    return named ?? [...new Set([...(config.train.inputs ?? []), ...(await (0,_train_key_js__WEBPACK_IMPORTED_MODULE_2__/* .filesNamedIn */ .yJ)([config.evaluate.command], workspace))])];
}
/** What the training's pipeline is to predict; undefined when it does not. */
async function predicting(loaded, ports) {
    const { config } = loaded;
    if (!(0,_train_key_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineOf */ .gQ)(config)?.evaluate)
        return undefined;
    const files = await evaluationFiles(loaded, ports.workspace);
    const { sha256: data } = await (0,_data_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .dataArtifact */ .P)(_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .ARTIFACT */ .t.evaluationData, config.data.evaluation, ports);
    return { command: config.evaluate.command, data, files, code: await ports.workspace.digestAll(files) };
}
/** Whether what a training says of its predictions is what is asked for now. Digests alone decide. */
const samePredictions = (a, b) => a.command === b.command && a.data === b.data && a.code === b.code && (0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([...a.files]) === (0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([...b.files]);
/** What a training's evidence says of predictions; undefined when it has none. */
const predictedBy = ({ claim }) => claim.numbers.predicted;


/***/ }),

/***/ 79983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ prepareData)
/* harmony export */ });
/* harmony import */ var _kernel_data_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23063);
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
/** Data elsewhere are there already. */
const dataPaths = ({ data, evaluation }) => {
    const sets = Object.entries(evaluation).map(([name, set]) => [`evaluation.${name}.data`, set.data]);
    const all = [['data.train', data.train], ['data.evaluation', data.evaluation], ...sets];
    return Object.fromEntries(all.filter(([, path]) => !(0,_kernel_data_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddress */ .PW)(path)));
};
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

/***/ 87925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yJ: () => (/* binding */ filesNamedIn),
  gQ: () => (/* binding */ pipelineOf),
  B$: () => (/* binding */ servingDigest),
  l$: () => (/* binding */ sourceFiles),
  UZ: () => (/* binding */ trainKey),
  tQ: () => (/* binding */ trainSources)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/environment-files.js
var environment_files = __webpack_require__(71904);
// EXTERNAL MODULE: ./build/config/validation-data.js
var validation_data = __webpack_require__(91381);
// EXTERNAL MODULE: ./build/kernel/digest.js
var digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
// EXTERNAL MODULE: ./build/steps/data-artifact.js
var data_artifact = __webpack_require__(21161);
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
    const code = [...(train.inputs ?? []), ...(pipelineOf(loaded.config)?.prepare?.inputs ?? [])];
    const inputs = [
        await (0,data_artifact/* dataArtifact */.P)(artifacts/* ARTIFACT */.t.trainData, data.train, ports),
        { name: artifacts/* ARTIFACT */.t.code, sha256: code.length > 0 ? await workspace.digestAll(code) : (0,digest/* digestOf */.ol)([]) },
        { name: artifacts/* ARTIFACT */.t.params, sha256: (0,digest/* digestOf */.ol)(params.json) },
        { name: artifacts/* ARTIFACT */.t.environment, sha256: environment.length > 0 ? await workspace.digestAll(environment) : (0,digest/* digestOf */.ol)([]) },
    ];
    const made = {
        inputs: inputs.map(({ name, sha256 }) => [name, sha256]),
        command: train.command ?? null,
        platform: ports.training.platform,
    };
    const measured = (0,validation_data/* validationData */.A)(loaded.config);
    const validation = measured === undefined ? undefined : await ports.tables.digest(measured);
    return { key: (0,digest/* digestOf */.ol)({ ...made, validation, label: data.label }), inputs, params, environmentFiles: environment };
}
/** The content key alone: whether a candidate from another run is what this tree would train. */
const trainKey = async (loaded, ports) => (await trainSources(loaded, ports)).key;
/** Files and patterns whose committed state a version is served and trained from. */
async function sourceFiles(loaded, workspace) {
    const { train, prepare, evaluate, deploy } = loaded.config;
    const around = pipelineOf(loaded.config);
    const inputs = [around?.prepare?.inputs, typeof around?.evaluate === 'object' ? around.evaluate.inputs : undefined].flatMap((found) => found ?? []);
    const commands = [prepare?.command, around?.prepare?.command, train.command, evaluate.command, deploy?.serve].filter((command) => command !== undefined);
    const elsewhere = [...(0,environment_files/* trainingEnvironmentFiles */.s)(loaded.config), ...(0,environment_files/* servingEnvironmentFiles */.$)(loaded.config)];
    const named = [...(train.inputs ?? []), ...inputs, ...(prepare?.inputs ?? []), ...(train.environment ?? ENVIRONMENT), ...elsewhere];
    const files = [(0,external_node_path_.basename)(loaded.file), train.params, deploy?.scoring_script, ...(await filesNamedIn(commands, workspace))];
    return [...new Set([...named, ...files.filter((file) => file !== undefined)])];
}
/** Words such as predict.py and --params=params.yaml; whatever is a file here is a source. */
function filesNamedIn(commands, workspace) {
    const words = commands.flatMap((command) => command.split(/[\s='"]+/));
    const files = words.filter((word) => /\w\.\w+$/.test(word) && !/[{}]|^[/-]|^[.][.]/.test(word));
    return present(files, workspace);
}
/** Commands around the training, where it has any. */
const pipelineOf = ({ train }) => (train.on === 'local' ? undefined : train.on.azureml.pipeline);
/** Digest of what answers with a model's bytes: how it is served, the files that the command names, and the code it shares with the training. */
async function servingDigest({ config }, workspace) {
    const { deploy, train } = config;
    if (!deploy)
        return (0,digest/* digestOf */.ol)(null);
    const { serve, scoring_script: script, protocol } = deploy;
    const elsewhere = (0,environment_files/* servingEnvironmentFiles */.$)(config);
    const files = [
        ...(train.inputs ?? []),
        ...(script ? [script] : []),
        ...(await filesNamedIn(serve ? [serve] : [], workspace)),
        ...elsewhere,
    ];
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


/***/ }),

/***/ 17924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: ./build/kernel/evidence.js
var kernel_evidence = __webpack_require__(42475);
// EXTERNAL MODULE: ./build/kernel/version.js
var version = __webpack_require__(99836);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
// EXTERNAL MODULE: ./build/steps/evidence-files.js
var evidence_files = __webpack_require__(70993);
// EXTERNAL MODULE: ./build/steps/predicted.js
var steps_predicted = __webpack_require__(66108);
// EXTERNAL MODULE: ./build/steps/prepare.js
var prepare = __webpack_require__(79983);
// EXTERNAL MODULE: ./build/steps/train-key.js + 1 modules
var train_key = __webpack_require__(87925);
// EXTERNAL MODULE: ./build/kernel/chain.js
var chain = __webpack_require__(99665);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
;// CONCATENATED MODULE: ./build/steps/train/checked-data.js




/** The evidence that these training and evaluation bytes passed their checks. UserError naming the command to run. */
function checkedData(statement, now) {
    const known = statement ? [statement] : [];
    const about = (name, sha256) => ({ step: 'validate-data', about: { name, sha256 } });
    const problems = (0,chain/* brokenLinks */.B)(known, [about(artifacts/* ARTIFACT */.t.trainData, now.train), about(artifacts/* ARTIFACT */.t.evaluationData, now.evaluation)]);
    if (statement && problems.length === 0)
        return statement;
    throw new errors/* UserError */.yo([...new Set(problems)].map((message) => ({ message: `The data were not checked: ${message}` })));
}
/** The digest of one of the inputs of a training. */
const inputDigest = (inputs, name) => (0,kernel_evidence/* artifactDigest */.Fp)(inputs, name) ?? '';

// EXTERNAL MODULE: ./build/kernel/units.js
var units = __webpack_require__(95171);
;// CONCATENATED MODULE: ./build/steps/train/decide.js

/** Judges a training: a model, or why there is none. */
function decide({ training, model, modelPath, timeLimit, automl }) {
    const { outcome, exitCode, signal } = training;
    if (outcome === 'cancelled')
        return { verdict: 'error', because: 'it was cancelled' };
    if (outcome === 'timed-out')
        return { verdict: 'error', because: `it ran into its limit of ${timeLimit} s`, fix: 'Raise train.time_limit, or train on less.' };
    if (automl && (outcome === 'failed' || model === undefined))
        return { verdict: 'error', because: 'AutoML trained no model' };
    if (outcome === 'failed') {
        const how = exitCode !== undefined ? `ended with exit code ${exitCode}` : signal ? `was ended by ${signal}` : 'failed';
        const because = `${failing(training)} ${how}`;
        return signal === 'SIGKILL'
            ? { verdict: 'error', because, fix: 'The system may have run out of memory.' }
            : { verdict: 'error', because };
    }
    if (model === undefined)
        return { verdict: 'error', because: `train.command ended with 0 but wrote no model at ${modelPath}`, fix: 'It must write to {model}.' };
    return { verdict: 'pass', because: 'it wrote a model' };
}
/** What failed: the training, or a step of its pipeline. */
function failing({ elsewhere }) {
    const step = elsewhere?.steps?.find(({ status }) => status === 'Failed')?.name;
    return step === undefined || step === 'train' ? 'train.command' : `the step ${step} of train.on.azureml.pipeline`;
}
/** USD of a training at an hourly price of one machine; undefined without a price, and where nobody says how long machines elsewhere ran. */
const cost = ({ seconds, elsewhere }, pricePerHour) => {
    const machineSeconds = elsewhere ? elsewhere.machineSeconds : seconds;
    return machineSeconds === undefined ? undefined : (0,units/* usdOf */.IA)(machineSeconds, pricePerHour);
};
/** The numbers of the evidence. */
function numbers({ training, key, reused, command, platform, params, usd, retrain, }) {
    return {
        key,
        reused,
        command,
        platform,
        params: { ...params, ...chosen(training) },
        packages: training.packages,
        exit_code: training.exitCode,
        seconds: training.seconds,
        cpu_seconds: training.cpuSeconds,
        peak_memory_bytes: training.peakMemory,
        gpus: training.gpus.map(({ name, peakMemory, utilisation }) => ({ name, peak_memory_bytes: peakMemory, utilisation })),
        usd,
        ...(retrain === undefined ? {} : { retrain }),
        ...(training.predicted ? { predicted: { ...training.predicted } } : {}),
        ...(training.elsewhere ? { elsewhere: { title: training.elsewhere.title, machines: training.elsewhere.machines } } : {}),
    };
}
/** What a search chose, as the numbers that they are where they are any. */
const chosen = ({ elsewhere }) => Object.fromEntries(Object.entries(elsewhere?.trials?.find(({ best }) => best)?.params ?? {}).map(([name, text]) => {
    const number = Number(text);
    return [name, text.trim() !== '' && Number.isFinite(number) ? number : text];
}));

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/validation-data.js
var validation_data = __webpack_require__(91381);
// EXTERNAL MODULE: ./build/kernel/digest.js
var kernel_digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/steps/command-line.js
var command_line = __webpack_require__(57544);
// EXTERNAL MODULE: ./build/kernel/placeholders.js
var placeholders = __webpack_require__(68608);
// EXTERNAL MODULE: ./build/kernel/data-address.js
var data_address = __webpack_require__(23063);
;// CONCATENATED MODULE: ./build/steps/train/data-argument.js


/** A data path as a command gets it where training runs: of data elsewhere their exact address where that machine takes one, else the path of their copy. */
const argumentThere = async (path, ports) => ports.data && ports.training.byAddress && (0,data_address/* isAddress */.PW)(path) ? (await ports.data.origin(path)).uri : (0,command_line/* dataArgument */.Wt)(path, ports);
/** UserError when other data lie where that machine read them than before it did. */
async function unchangedThere(paths, { data, training }) {
    if (data && training.byAddress)
        for (const path of paths.filter(data_address/* isAddress */.PW))
            await data.unchanged(path);
}

;// CONCATENATED MODULE: ./build/steps/train/around.js






/** What {prepared} stands for here: only its last part counts, where it is. */
const PREPARED = 'prepared';
/** The commands of `train.on.azureml.pipeline` around the training; none without it. `predictions` is where those of the evaluation are to lie. */
async function stepsAround(loaded, values, { model, predictions }, ports) {
    const { prepare, evaluate } = (0,train_key/* pipelineOf */.gQ)(loaded.config) ?? {};
    const steps = [];
    if (prepare) {
        const path = ['train', 'on', 'azureml', 'pipeline', 'prepare', ...(prepare.spark ? ['spark', 'args'] : ['command'])];
        const line = prepare.spark?.args ?? prepare.command ?? '';
        const own = { ...values, prepared: PREPARED };
        const argv = prepare.spark ? sparkWords(loaded, path, line, own) : (0,command_line/* commandWords */.Bl)(loaded, path, line, own);
        const passes = { reads: ['train', 'params'], writes: ['prepared'], stays: ['prepared'] };
        steps.push({ name: 'prepare', argv, values: own, ...passes, sources: prepare.inputs, timeLimit: prepare.time_limit });
    }
    if (evaluate) {
        const { root } = ports.workspace;
        const { command } = loaded.config.evaluate;
        const own = { model, data: await argumentThere(loaded.config.data.evaluation, ports), predictions: (0,external_node_path_.resolve)(root, predictions) };
        const passes = { reads: ['model', 'data'], writes: ['predictions'], sources: await (0,steps_predicted/* evaluationFiles */.Mk)(loaded, ports.workspace) };
        const timeLimit = evaluate === true ? loaded.config.evaluate.time_limit : evaluate.time_limit;
        steps.push({ name: 'evaluate', argv: (0,command_line/* commandWords */.Bl)(loaded, ['evaluate', 'command'], command, own), values: own, ...passes, timeLimit });
    }
    return steps;
}
/** What a pipeline lets a command of the training read besides. */
const preparedValue = ({ config }) => ((0,train_key/* pipelineOf */.gQ)(config)?.prepare ? { prepared: PREPARED } : {});
/** The words are split at blanks there as here; a first word that is a placeholder is no program. */
function sparkWords(loaded, path, line, values) {
    (0,command_line/* commandWords */.Bl)(loaded, path, line, values);
    return (0,placeholders/* splitCommand */.GW)(line) ?? [];
}

;// CONCATENATED MODULE: ./build/steps/train/packages.js
const LIST = `import importlib.metadata as m, platform
print("python==" + platform.python_version())
for d in m.distributions(): print(str(d.metadata["Name"]) + "==" + str(d.version))`;
/** Seconds. */
const PATIENCE = 60;
/** Names and versions of the packages that the command's own Python sees; none when it is not a Python command, or does not say. */
async function installedPackages(argv, { compute, workspace }, signal) {
    // `python train.py`, but also `uv run python train.py`.
    const interpreter = argv.findIndex((word) => /(^|[\\/])python[\d.]*(\.exe)?$/.test(word));
    if (interpreter < 0)
        return {};
    const packages = [];
    const onLine = (line, stream) => {
        const found = stream === 'stdout' && /^([A-Za-z0-9][\w.-]*)==(\S+)$/.exec(line);
        if (found)
            packages.push([found[1].toLowerCase().replaceAll('_', '-'), found[2]]);
    };
    const task = { argv: [...argv.slice(0, interpreter + 1), '-c', LIST], cwd: workspace.root, timeLimit: PATIENCE, onLine };
    const { outcome } = await compute.run(task, signal);
    if (outcome !== 'succeeded')
        return {};
    return Object.fromEntries(packages.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/steps/train/execute.js









/** Models are made below it, each training in a folder of its own: what an earlier one left running cannot write into this one's. */
const FOLDER = '.sluice/training';
/** Where the candidate's model lies after a training that passed. */
const MODEL_PATH = '.sluice/model';
/** SHA-256 of no bytes: an empty file, and a folder without files. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
function place({ key }, { clock }) {
    const folder = `${FOLDER}/${key.slice(0, 8)}-${clock.now().getTime().toString(36)}`;
    return { folder, model: `${folder}/model`, predictions: `${folder}/predictions.csv`, record: `${folder}/training.json` };
}
/** The result kept under the key, when there is one, and with it the predictions that are asked for. */
async function reuse(sources, asked, ports) {
    const { workspace, cache } = ports;
    const at = place(sources, ports);
    await workspace.path('training/folder');
    if (!(await cache.restore(sources.key, (0,external_node_path_.join)(workspace.root, at.folder))))
        return undefined;
    const record = await workspace.read(at.record);
    const model = await workspace.digest(at.model);
    if (record === undefined || model === undefined)
        return undefined;
    const { predicted, ...training } = JSON.parse(record);
    if (!asked)
        return { training, model, modelPath: at.model, reused: true };
    const bytes = predicted && (0,steps_predicted/* samePredictions */.lD)(asked, predicted) ? await workspace.digest(at.predictions) : undefined;
    if (bytes === undefined || bytes !== predicted?.sha256)
        return undefined;
    return { training: { ...training, predicted }, model, modelPath: at.model, predictionsPath: at.predictions, reused: true };
}
/** Runs `train.command` and keeps what it made. `again`: the run that asks for it though nothing changed, and so for a training of its own. */
async function execute(loaded, { sources, asked }, ports, signal, again) {
    const { config } = loaded;
    const { workspace } = ports;
    await workspace.remove(FOLDER);
    const at = place(sources, ports);
    await workspace.write(at.record, '');
    const known = asked ? (0,kernel_digest/* digestOf */.ol)({ key: sources.key, predicting: { ...asked } }) : sources.key;
    const key = again ? (0,kernel_digest/* digestOf */.ol)({ key: known, run: again.runUrl ?? ports.clock.now().getTime() }) : known;
    const own = taskOf(loaded, sources, at, workspace.root, await dataThere(loaded, ports));
    const steps = await stepsAround(loaded, own.values, { model: own.values.model, predictions: at.predictions }, ports);
    const task = { ...own, key, ...(again ? { again: true } : {}), ...(steps.length > 0 ? { steps } : {}) };
    const execution = await ports.training.run({ ...task, env: command_line/* COMMAND_ENV */.ck, timeLimit: config.train.time_limit, onLine: (line) => ports.log.line(line) }, signal);
    await unchangedThere([config.data.train, ...(asked ? [config.data.evaluation] : [])], ports);
    const found = execution.outcome === 'succeeded' ? await workspace.digest(at.model) : undefined;
    const model = found === EMPTY ? undefined : found;
    const packages = execution.packages ?? (model ? await installedPackages(task.argv, ports, signal) : {});
    const sha256 = model && asked ? await workspace.digest(at.predictions) : undefined;
    const predicted = asked && sha256 ? { predicted: { ...asked, sha256 } } : {};
    const training = { ...execution, packages, ...predicted };
    if (model) {
        await workspace.write(at.record, `${JSON.stringify(training)}\n`);
        await keep(sources, at, ports);
    }
    return { training, model, modelPath: at.model, ...(sha256 ? { predictionsPath: at.predictions } : {}), reused: false };
}
function taskOf(loaded, sources, { model }, root, there) {
    const { data, train } = loaded.config;
    const absolute = (path) => (0,external_node_path_.resolve)(root, path);
    const values = {
        ...there,
        model: absolute(model),
        label: data.label,
        ...(train.params === undefined ? {} : { params: absolute(train.params) }),
        ...sources.params.values,
        ...preparedValue(loaded),
        // A search puts its own values in there.
        ...Object.fromEntries(searched(loaded).map((name) => [`params.${name}`, ''])),
    };
    return {
        argv: train.command === undefined ? [] : (0,command_line/* commandWords */.Bl)(loaded, ['train', 'command'], train.command, values),
        values,
        reads: ['train', ...Object.keys(preparedValue(loaded)), ...(train.params === undefined ? [] : ['params'])],
        writes: ['model'],
        sources: [...(train.inputs ?? []), ...sources.environmentFiles],
        cwd: root,
    };
}
/** Where training finds its data. */
async function dataThere({ config }, ports) {
    const validation = (0,validation_data/* validationData */.A)(config);
    const train = await argumentThere(config.data.train, ports);
    return validation === undefined ? { train } : { train, validation: await (0,command_line/* dataArgument */.Wt)(validation, ports) };
}
const searched = ({ config: { train } }) => train.on === 'local' ? [] : Object.keys(train.on.azureml.sweep?.space ?? {});
/** A full disk costs the next run its time, not this one its model. */
async function keep({ key }, { folder }, { cache, log, workspace }) {
    await cache.keep(key, (0,external_node_path_.join)(workspace.root, folder)).catch((error) => {
        if (!(error instanceof errors/* PlatformError */.Wk))
            throw error;
        log.warn(`The model could not be kept for reuse. ${(0,errors/* explain */.WE)(error)}`);
    });
}
/** Puts the model where the later steps look for it; without one nothing is left there, so that no old model passes for the new. */
async function settle({ model, modelPath, predictionsPath }, { workspace }) {
    if (predictionsPath) {
        await workspace.path('predictions/candidate.csv');
        await workspace.replace(predictionsPath, steps_predicted/* PREDICTED_PATH */.Bj);
    }
    if (model)
        await workspace.replace(modelPath, MODEL_PATH);
    else
        await workspace.remove(MODEL_PATH);
    await workspace.remove(FOLDER);
}

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/steps/footer.js
var footer = __webpack_require__(91521);
;// CONCATENATED MODULE: ./build/steps/train/registered.js




/** The newest version, when it was made from the content that a key names: then training again would give nothing new. */
async function registeredFrom(key, model, { registry }) {
    const newest = (await registry.numbers(model)).at(-1);
    const version = newest && (await registry.find(model, { version: newest.version }));
    const lines = (version?.files['evidence.jsonl'] ?? '').split('\n').filter(Boolean);
    const training = lines.map((line) => (0,kernel_evidence/* readEvidence */.At)(`${line}\n`)).findLast(({ claim }) => claim.step === 'train');
    return version && training?.claim.numbers.key === key ? { version, training } : undefined;
}
/** Characters of a reason that a report shows. */
const REASON = 300;
/** Why a new candidate was asked for: anybody's words, so text and never markup. Nothing where none was asked for. */
const reasonBlocks = ({ retrain }) => retrain === undefined ? [] : [{ kind: 'paragraph', text: [{ strong: ['Asked for:'] }, ` ${(0,report_text/* tidy */.DZ)(retrain, REASON)}`] }];
/** The report of a retraining that nothing called for. */
function nothingToTrain({ version, training }, evidence, commit, run) {
    const { model, version: number, digest } = version;
    return {
        marker: { kind: 'train', model, commit },
        verdict: 'pass',
        title: {
            icon: '✅',
            word: 'Pass',
            text: ['nothing to train: ', { code: `${model} v${number}` }, ' was made from the same data and code'],
        },
        blocks: [
            ...reasonBlocks(run),
            {
                kind: 'paragraph',
                text: [
                    { strong: ['If you do nothing'] },
                    ', nothing follows. Data, code, parameters, environment and command are those of ',
                    { code: `v${number}` },
                    '. Where new data should be here by now, look whether this run has them; to train all the same, start the workflow by hand with ',
                    { code: 'force' },
                    '.',
                ],
            },
            {
                kind: 'bullets',
                items: [
                    [
                        { strong: ['Evidence:'] },
                        ' content key ',
                        { code: (0,kernel_digest/* short */.h0)(String(training.claim.numbers.key)) },
                        ' → training ',
                        { code: (0,kernel_digest/* short */.h0)(training.digest) },
                        ' → model ',
                        { code: (0,kernel_digest/* short */.h0)(digest) },
                        '; statement ',
                        { code: (0,kernel_digest/* short */.h0)(evidence) },
                        '.',
                    ],
                ],
            },
        ],
        footer: (0,footer/* footer */.q)(commit, run),
    };
}

// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/steps/train/elsewhere.js
const MOST_TRIALS = 20;
/** Where it ran, when that was another machine: the job with its page, and the machines. */
function whereRows({ elsewhere }) {
    if (!elsewhere)
        return [];
    const { title, url, machines } = elsewhere;
    return [['Where', url ? [{ link: url, text: title }] : title], ...(machines ? [['Machines', machines]] : [])];
}
/** Trials of a sweep or of AutoML, best first by what the service says; our gate judges the model itself. */
function trials({ elsewhere }) {
    const all = elsewhere?.trials ?? [];
    if (all.length === 0)
        return [];
    const params = [...new Set(all.flatMap((trial) => Object.keys(trial.params)))];
    const shown = all.slice(0, MOST_TRIALS);
    const metric = elsewhere?.metric ?? 'metric';
    const table = {
        kind: 'table',
        name: 'Trials',
        columns: [
            { header: 'Trial', align: 'left' },
            ...params.map((name) => ({ header: [{ code: name }], align: 'right' })),
            { header: [{ code: metric }], align: 'right' },
        ],
        rows: shown.map((trial) => row(trial, params)),
    };
    const left = all.length - shown.length;
    const caption = `Best first, as the service measured${left > 0 ? `; ${left} more are not shown` : ''}. The gate judges the best one’s model by its own measurement.`;
    return [
        {
            kind: 'fold',
            name: 'trials',
            summary: all.length === 1 ? '1 trial' : `${all.length} trials`,
            blocks: [table, { kind: 'caption', text: caption }],
        },
    ];
}
const row = ({ name, params, metric, best }, names) => [
    best ? [{ strong: [{ code: name }] }] : [{ code: name }],
    ...names.map((param) => params[param] ?? '–'),
    metric === undefined ? '–' : String(Number(metric.toPrecision(6))),
];

;// CONCATENATED MODULE: ./build/steps/train/sizing.js


/** What of the machines was used against what was paid, and a size that fits better where one clearly does; nothing where nothing was measured. */
function sizing(training, usd) {
    const use = useOf(training);
    if (!use)
        return [];
    const advice = suggestion(training, use);
    const { trials, steps } = training.elsewhere ?? {};
    const which = trials ? 'In the best trial, of each machine' : steps ? 'In training, of each machine' : 'Of each machine';
    const text = `${which}: ${use.words.join(', ')}${unused(use, usd, training)}.`;
    return [{ kind: 'caption', text: [text, ...(advice ? [' ', { strong: [advice] }] : [])] }];
}
const GIB = 2 ** 30;
function useOf({ elsewhere, seconds: whole, cpuSeconds, peakMemory, gpus }) {
    const capacity = elsewhere?.capacity;
    if (!capacity)
        return undefined;
    const seconds = elsewhere.measuredSeconds ?? whole;
    const busy = cpuSeconds === undefined || seconds <= 0 ? undefined : cpuSeconds / seconds / (elsewhere.instances ?? 1);
    const used = gpus.flatMap(({ utilisation }) => utilisation ?? []);
    const gpu = used.length > 0 ? used.reduce((sum, share) => sum + share, 0) / used.length : undefined;
    const gpuPeak = Math.max(...gpus.map((one) => one.peakMemory ?? 0));
    const gpuMemory = capacity.gpuMemory && gpuPeak > 0 ? gpuPeak / capacity.gpuMemory : undefined;
    const words = [
        ...(busy === undefined ? [] : [`${(0,report_numbers/* fixed */.Zu)(busy, 1)} of ${capacity.cores} cores`]),
        ...(peakMemory === undefined
            ? []
            : [`at most ${(0,report_numbers/* fixed */.Zu)(peakMemory / GIB, peakMemory < GIB ? 2 : 1)} of ${(0,report_numbers/* fixed */.Zu)(capacity.memory / GIB, 0)} GiB of memory`]),
        ...(gpu === undefined ? [] : [`${used.length > 1 ? `the ${used.length} GPUs` : 'the GPU'} ${(0,report_numbers/* percent */.KN)(gpu, 0)} of the time`]),
        ...(gpuMemory === undefined ? [] : [`${(0,report_numbers/* percent */.KN)(gpuMemory, 0)} of ${used.length > 1 ? 'one’s' : 'its'} memory`]),
    ];
    if (words.length === 0)
        return undefined;
    return {
        words,
        seconds,
        cores: busy === undefined ? undefined : busy / capacity.cores,
        memory: peakMemory === undefined ? undefined : peakMemory / capacity.memory,
        gpu,
        gpus: { working: used.filter((share) => share > IDLE).length, all: used.length },
        gpuMemory,
    };
}
/** Shares: below LITTLE a machine is mostly paid for nothing, above FULL it has no room left; a GPU up to IDLE did nothing. */
const LITTLE = 0.25;
const FULL = 0.92;
const IDLE = 0.02;
/** Seconds: a shorter training says nothing about a size. */
const SHORTEST = 120;
/** What was paid for GPUs, or else cores, while they waited. Of a search only one trial was looked at. */
function unused({ seconds, gpu, cores }, usd, { elsewhere }) {
    const share = gpu ?? cores;
    if (usd === undefined || share === undefined || seconds < SHORTEST || elsewhere?.trials)
        return '';
    const idle = Math.max(0, 1 - share);
    return `; about ${(0,units/* money */.TG)(usd * idle)} of ${(0,units/* money */.TG)(usd)} USD was for ${gpu === undefined ? 'cores' : 'GPU time'} that nothing used`;
}
function suggestion({ elsewhere }, { seconds, cores, memory, gpu, gpus, gpuMemory }) {
    if ((memory ?? 0) > FULL)
        return 'Memory was nearly used up: take a size with more.';
    if ((gpuMemory ?? 0) > FULL)
        return 'GPU memory was nearly used up: take a GPU with more, or a smaller batch.';
    if (seconds < SHORTEST)
        return undefined;
    if (gpus.working > 0 && gpus.working < gpus.all)
        return `Only ${gpus.working} of ${gpus.all} GPUs did anything: run a process on each, or take fewer.`;
    if (gpu !== undefined && gpu < LITTLE) {
        return (cores ?? 0) > 0.8
            ? 'The GPU waited for the processor: take a size with more cores for each GPU, or prepare the data beforehand.'
            : 'The GPU was mostly idle: a smaller one, or none, costs less.';
    }
    if (gpu !== undefined && gpuMemory !== undefined && gpuMemory < LITTLE)
        return 'Little of the GPU’s memory was used: a larger batch, or a GPU with less memory.';
    const small = cores !== undefined && memory !== undefined && cores < LITTLE && memory < LITTLE;
    if (gpu === undefined && small && (elsewhere?.instances ?? 1) > 1)
        return 'Fewer machines would do.';
    return gpu === undefined && small ? 'A machine of a quarter of the size would do.' : undefined;
}

;// CONCATENATED MODULE: ./build/steps/train/steps-table.js

/** The steps of a pipeline: where each ran and how long, or which earlier result was taken. */
function stepsTable({ elsewhere }) {
    const steps = elsewhere?.steps ?? [];
    if (steps.length === 0)
        return [];
    const table = {
        kind: 'table',
        name: 'Steps',
        columns: [
            { header: 'Step', align: 'left' },
            { header: 'Machines', align: 'left' },
            { header: 'Time', align: 'right' },
        ],
        rows: steps.map((step) => [[{ code: step.name }], step.machines, timeOf(step)]),
    };
    const other = steps.some(({ machines }) => machines !== steps.find(({ name }) => name === 'train')?.machines);
    return other
        ? [table, { kind: 'caption', text: 'A cost counts the machines that the training has; those of other sizes have other prices.' }]
        : [table];
}
function timeOf({ status, seconds, reusedFrom }) {
    if (reusedFrom !== undefined)
        return 'reused';
    const state = status === 'Completed' ? '' : status.toLowerCase();
    return [seconds === undefined ? '' : (0,units/* duration */.p0)(seconds), state].filter(Boolean).join(', ') || '–';
}

;// CONCATENATED MODULE: ./build/steps/train/report.js










const report_GIB = 2 ** 30;
/** The report of a training: what it took, and what came of it. */
function report(facts) {
    const { judged, model, commit, run, trained } = facts;
    const passed = judged.verdict === 'pass';
    return {
        marker: { kind: 'train', model, commit },
        verdict: judged.verdict,
        title: passed
            ? { icon: '✅', word: 'Pass', text: [{ code: model }, trained.reused ? ' is unchanged, and reused' : ' is trained'] }
            : { icon: '⚠️', word: 'Error', text: [{ code: model }, ' was not trained'] },
        ...(passed ? {} : { alert: { level: 'caution', text: why(judged) } }),
        blocks: [
            ...reasonBlocks(run),
            ...measures(facts),
            ...stepsTable(trained.training),
            ...sizing(trained.training, facts.usd),
            made(facts),
            ...trials(trained.training),
            ...lastLines(facts),
        ],
        footer: (0,footer/* footer */.q)(commit, run),
    };
}
const why = ({ because, fix }) => `Nothing was trained: ${because}.${fix ? ` ${fix}` : ''}`;
function measures({ trained: { training, reused }, usd }) {
    // Of a job that was cancelled nobody waited to hear how long it ran.
    const unknown = training.elsewhere !== undefined && training.seconds === 0;
    const rows = unknown ? [] : [['Time', (0,units/* duration */.p0)(training.seconds)]];
    rows.unshift(...whereRows(training));
    if (training.cpuSeconds !== undefined)
        rows.push(['CPU time', (0,units/* duration */.p0)(training.cpuSeconds)]);
    if (training.peakMemory !== undefined)
        rows.push(['Peak memory', gib(training.peakMemory)]);
    for (const gpu of training.gpus)
        rows.push([['GPU ', { code: gpu.name }], gpuUse(gpu)]);
    if (usd !== undefined)
        rows.push(['Cost', `${(0,units/* money */.TG)(usd)} USD`]);
    const packages = Object.keys(training.packages).length;
    if (packages > 0)
        rows.push(['Packages recorded', String(packages)]);
    const table = {
        kind: 'table',
        name: 'What it took',
        columns: [
            { header: reused ? 'When it was trained' : 'Training', align: 'left' },
            { header: 'Measured', align: 'right' },
        ],
        rows,
    };
    const caption = {
        kind: 'caption',
        text: 'Data, code, parameters, environment and command are those of that training, so it was not done again.',
    };
    return reused ? [table, caption] : [table];
}
const gib = (bytes) => `${(0,report_numbers/* fixed */.Zu)(bytes / report_GIB, bytes < report_GIB ? 2 : 1)} GiB`;
function gpuUse({ peakMemory, utilisation }) {
    const memory = peakMemory === undefined ? [] : [`at most ${gib(peakMemory)}`];
    const busy = utilisation === undefined ? [] : [`${(0,report_numbers/* percent */.KN)(utilisation, 0)} busy`];
    return [...memory, ...busy].join(', ') || 'memory and use not told by the driver';
}
function made({ inputs, trained: { model }, evidence }) {
    const named = (name) => [`${name} `, { code: (0,kernel_digest/* short */.h0)((0,kernel_evidence/* artifactDigest */.Fp)(inputs, name) ?? '') }];
    const from = [artifacts/* ARTIFACT */.t.trainData, artifacts/* ARTIFACT */.t.code, artifacts/* ARTIFACT */.t.params, artifacts/* ARTIFACT */.t.environment].flatMap((name, i) => [
        ...(i > 0 ? [', '] : []),
        ...named(name),
    ]);
    const into = model ? [' → model ', { code: (0,kernel_digest/* short */.h0)(model) }] : [];
    return { kind: 'bullets', items: [[{ strong: ['Evidence:'] }, ' ', ...from, ...into, '; statement ', { code: (0,kernel_digest/* short */.h0)(evidence) }, '.']] };
}
function lastLines({ automl, trained: { training } }) {
    const { outcome, tail } = training;
    if (outcome === 'succeeded' || tail.length === 0)
        return [];
    const lines = { kind: 'code', language: '', lines: tail };
    return [
        {
            kind: 'fold',
            name: 'output',
            summary: automl ? ['What AutoML said'] : ['Last lines of ', { code: 'train.command' }],
            blocks: [lines],
        },
    ];
}

;// CONCATENATED MODULE: ./build/steps/train/index.js












/** Trains the candidate, or takes the model that the same sources made before. */
const train = {
    name: 'train',
    description: 'Trains the candidate, or reuses it when data, code, parameters, environment and command are unchanged.',
    contract: () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(5643)]).then(__webpack_require__.bind(__webpack_require__, 75643)),
    async run({ force, 'unless-registered': unlessRegistered }, loaded, ports, run, signal) {
        const began = ports.clock.now().getTime();
        await (0,prepare/* prepareData */.c)(loaded, ports, signal);
        const sources = await (0,train_key/* trainSources */.tQ)(loaded, ports);
        const data = checkedData(await (0,evidence_files/* readStatement */.cO)(ports.workspace, 'validate-data'), {
            train: inputDigest(sources.inputs, artifacts/* ARTIFACT */.t.trainData),
            evaluation: await ports.tables.digest(loaded.config.data.evaluation),
        });
        const known = force || !unlessRegistered ? undefined : await registeredFrom(sources.key, loaded.config.model, ports);
        if (known)
            return unchanged(known, { loaded, ports, run, sources, data });
        const asked = await (0,steps_predicted/* predicting */.GB)(loaded, ports);
        const trained = (force ? undefined : await reuse(sources, asked, ports)) ??
            (await execute(loaded, { sources, asked }, ports, signal, force ? run : undefined));
        if (trained.reused)
            ports.log.info('train: nothing changed, the earlier result is used.');
        await settle(trained, ports);
        const seconds = (ports.clock.now().getTime() - began) / 1000;
        return conclude({ loaded, ports, run, sources, data, trained, seconds });
    },
};
/** Ends a retraining that would give a version again that is there. */
async function unchanged(known, { loaded, ports, run, sources, data }) {
    const name = `v${known.version.version}`;
    ports.log.info(`train: nothing to train, ${name} was made from the same content (${sources.key.slice(0, 8)}).`);
    const commit = (await ports.repository.head())?.commit;
    const evidence = (0,kernel_evidence/* makeEvidence */.Qw)({
        ...{ step: 'train', model: loaded.config.model, verdict: 'pass', inputs: sources.inputs, commit, previous: [data.digest] },
        outputs: [{ name: artifacts/* ARTIFACT */.t.model, sha256: known.version.digest }],
        numbers: { ...known.training.claim.numbers, reused: true, registered: name, retrain: run.retrain },
        tool: { name: 'sluice', version: version/* VERSION */.x },
    });
    await (0,evidence_files/* writeStatement */.pc)(ports.workspace, evidence);
    const empty = { 'model-path': '', 'model-digest': '', key: '' };
    const outputs = { verdict: 'pass', evidence: evidence.digest, ...empty, registered: name, reused: 'true' };
    const json = { verdict: 'pass', model: known.version.digest, ...evidence.claim.numbers };
    const document = nothingToTrain(known, evidence.digest, commit, run);
    return { verdict: 'pass', outputs, document, json, annotations: [], evidence };
}
async function conclude(found) {
    const { loaded, ports, run, trained } = found;
    const { training, model, reused } = trained;
    const { config } = loaded;
    const automl = config.train.command === undefined;
    const judged = decide({ ...trained, timeLimit: config.train.time_limit, automl });
    const commit = (await ports.repository.head())?.commit;
    const usd = cost(training, config.train.price_per_hour);
    const evidence = statement(found, judged.verdict, commit, usd);
    await (0,evidence_files/* writeStatement */.pc)(ports.workspace, evidence);
    const outputs = {
        verdict: judged.verdict,
        evidence: evidence.digest,
        'model-path': model ? MODEL_PATH : '',
        'model-digest': model ?? '',
        key: model ? found.sources.key : '',
        registered: '',
        reused: String(reused),
    };
    const json = { verdict: judged.verdict, because: judged.because, model, ...evidence.claim.numbers };
    const document = report({
        judged,
        trained,
        usd,
        commit,
        inputs: evidence.claim.inputs,
        model: config.model,
        evidence: evidence.digest,
        run,
        automl,
    });
    return { verdict: judged.verdict, outputs, document, json, annotations: annotations(loaded, judged), evidence };
}
function statement({ loaded, ports, run, sources, data, trained, seconds }, verdict, commit, usd) {
    const { training, model, reused } = trained;
    return (0,kernel_evidence/* makeEvidence */.Qw)({
        step: 'train',
        model: loaded.config.model,
        verdict,
        inputs: sources.inputs,
        // A training that made nothing is about its code.
        outputs: model ? [{ name: artifacts/* ARTIFACT */.t.model, sha256: model }] : sources.inputs.filter(({ name }) => name === artifacts/* ARTIFACT */.t.code),
        numbers: numbers({
            training,
            key: sources.key,
            reused,
            command: loaded.config.train.command,
            platform: ports.training.platform,
            params: sources.params.json,
            usd,
            retrain: run.retrain,
        }),
        commit,
        previous: [data.digest],
        seconds,
        tool: { name: 'sluice', version: version/* VERSION */.x },
    });
}
function annotations({ file, where }, { verdict, because, fix }) {
    if (verdict === 'pass')
        return [];
    const message = ['Nothing was trained: ', because, '.', fix ? ` ${fix}` : ''].join('');
    return [{ path: file, line: where(['train', 'command']).line, level: 'failure', message }];
}


/***/ })

};
