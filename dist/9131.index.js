export const id = 9131;
export const ids = [9131];
export const modules = {

/***/ 9275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sliceColumns)
/* harmony export */ });
/** The columns that an entry of `slices` is made of. */
const sliceColumns = (slice) => (Array.isArray(slice) ? slice : [slice]).map((part) => (typeof part === 'string' ? part : part.column));


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

/***/ 15088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ ordinal),
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** Small numbers as words in prose: two, 13. */
const inWords = (value) => SMALL[value] ?? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(value);
const ORDINALS = ['', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];
/** First, Second … Tenth, then 11th, 21st. */
function ordinal(value) {
    const ending = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
    return ORDINALS[value] || `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(value)}${ending}`;
}
/** `1 row`, `12 rows`. */
const many = (value, noun) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(value)} ${noun}${value === 1 ? '' : 's'}`;
/** A share with two digits: `0.05%`, `4.3%`, `12%`. */
function shareText(share) {
    const hundredths = share * 100;
    if (hundredths === 0)
        return '0%';
    if (hundredths < 0.005)
        return '< 0.01%';
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(hundredths, hundredths < 0.095 ? 2 : hundredths < 9.95 ? 1 : 0)}%`;
}


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

/***/ 39131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateData: () => (/* binding */ validateData)
});

// EXTERNAL MODULE: ./build/kernel/data-address.js
var data_address = __webpack_require__(23063);
// EXTERNAL MODULE: ./build/kernel/digest.js
var digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/kernel/evidence.js
var evidence = __webpack_require__(42475);
// EXTERNAL MODULE: ./build/kernel/version.js
var version = __webpack_require__(99836);
// EXTERNAL MODULE: ./build/sketch/sketch.js
var sketch_sketch = __webpack_require__(39797);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
// EXTERNAL MODULE: ./build/steps/evidence-files.js
var evidence_files = __webpack_require__(70993);
// EXTERNAL MODULE: ./build/steps/prepare.js
var prepare = __webpack_require__(79983);
// EXTERNAL MODULE: ./build/config/slice-columns.js
var slice_columns = __webpack_require__(9275);
;// CONCATENATED MODULE: ./build/steps/validate-data/plan.js

/**
 * The checks of sluice.yml for both data sets, and those that everything after rests on: there are rows; label and keys are there; in the
 * evaluation data each row has a label, and a key of its own, and the columns of `evaluate.slices` are there: better told now than after a training.
 * Further sets are checked as evaluation data are, but for the rules about how many rows there are and what they hold: rows made to be hard are unlike the others.
 */
function plan({ label, keys, time, weight, group, checks }, slices, sets = {}, { task, query, fairness = [] } = {}) {
    const there = [
        { check: { rows: { min: 1 } }, from: 'rows' },
        { check: { columns: [label] }, from: 'label' },
        ...(keys.length > 0 ? [{ check: { columns: keys }, from: 'keys' }] : []),
        ...(time === undefined ? [] : [{ check: { columns: [time] }, from: 'time' }]),
    ];
    const both = [...there, ...checks.flatMap((check, from) => (isDisjoint(check) ? [] : [{ check, from }]))];
    const named = (slices) => [
        // A row of several labels may have none.
        ...(task === 'multilabel-classification' ? [] : [{ check: { column: label, nulls: 0 }, from: 'label' }]),
        ...keys.map((column) => ({ check: { column, nulls: 0 }, from: 'keys' })),
        ...(keys.length > 0 ? [{ check: { key: keys }, from: 'keys' }] : []),
        ...(weight === undefined
            ? []
            : [{ check: { column: weight, type: 'number', nulls: 0, range: [0, Number.MAX_VALUE] }, from: 'weight' }]),
        ...(group === undefined ? [] : [{ check: { columns: [group] }, from: 'group' }]),
        ...(query === undefined ? [] : [{ check: { column: query, nulls: 0 }, from: 'query' }]),
        ...(slices.length > 0 ? [{ check: { columns: [...new Set(slices.flatMap(slice_columns/* sliceColumns */.M))] }, from: 'slices' }] : []),
    ];
    const columns = checks.flatMap((check, from) => ('columns' in check ? [{ check, from }] : []));
    const at = checks.findIndex(isDisjoint);
    return {
        train: both,
        evaluation: [
            ...both,
            ...named(slices),
            ...(fairness.length > 0
                ? [{ check: { columns: [...new Set(fairness.map(({ column }) => column))] }, from: 'fairness' }]
                : []),
        ],
        sets: Object.entries(sets).map(([name, set]) => ({
            name,
            path: set.data,
            asked: [...there, ...columns, ...named(set.slices)],
            // Rows that only must never be got wrong measure nothing: a model may be trained on them.
            disjoint: at >= 0 && set.gates.length > 0,
        })),
        disjoint: at < 0 ? undefined : at,
    };
}
const isDisjoint = (check) => 'disjoint' in check;
/** Where sluice.yml names a data set. */
const dataPath = (data) => {
    const set = setOf(data);
    return set === undefined ? ['data', data] : ['evaluation', set, 'data'];
};
/** The name of a further set; undefined of training and evaluation data. */
const setOf = (data) => data.split('.', 2)[1];
/** "training data", "evaluation data", "evaluation data stress". */
function dataWords(data) {
    const set = setOf(data);
    return data === 'train' ? 'training data' : `evaluation data${set === undefined ? '' : ` ${set}`}`;
}
/** "Training data", "Evaluation data stress". */
const dataTitle = (data) => dataWords(data).replace(/^./, (letter) => letter.toUpperCase());
/** Everything that is asked, by data set. */
const everyPart = ({ train, evaluation, sets, disjoint, }) => [
    { data: 'train', asked: train, disjoint: false },
    { data: 'evaluation', asked: evaluation, disjoint: disjoint !== undefined },
    ...sets.map(({ name, asked, disjoint }) => ({ data: `evaluation.${name}`, asked, disjoint })),
];
/** The place of a check on a data set in sluice.yml. */
function keyPath(from, data) {
    if (typeof from === 'number')
        return ['data', 'checks', from];
    if (from === 'rows')
        return dataPath(data);
    const set = setOf(data);
    if (from === 'query')
        return ['evaluate', 'query'];
    if (from === 'fairness')
        return ['fairness'];
    if (from === 'slices')
        return set === undefined ? ['evaluate', 'slices'] : ['evaluation', set, 'slices'];
    return ['data', from];
}

;// CONCATENATED MODULE: ./build/steps/validate-data/decide.js

/** Fails when any check fails. A column that several checks miss is told once for each data set. */
function decide({ plan, train, evaluation, sets, overlap }) {
    const found = [{ inspection: train, overlap: undefined }, { inspection: evaluation, overlap }, ...sets];
    const parts = everyPart(plan);
    const findings = parts.flatMap(({ data, asked }, i) => {
        const { inspection, overlap } = found[i];
        return [...failuresOf(data, asked, inspection), ...shared(data, overlap, inspection.rows, plan.disjoint)];
    });
    const checks = parts.reduce((sum, { asked, disjoint }) => sum + asked.length + (disjoint ? 1 : 0), 0);
    return { verdict: findings.length > 0 ? 'fail' : 'pass', findings, checks };
}
function failuresOf(data, asked, { failures }) {
    const found = failures.map(({ check, column, message, rows, examples }) => {
        const from = asked[check]?.from ?? 'rows';
        return { data, column, message, rows, examples, path: keyPath(from, data) };
    });
    return found.filter((finding, i) => found.findIndex((other) => other.column === finding.column && other.message === finding.message) === i);
}
function shared(data, overlap, of, check) {
    if (!overlap || check === undefined || (overlap.rows === 0 && overlap.indistinct === undefined))
        return [];
    const { rows, examples } = overlap;
    const message = sharedWords(overlap, of);
    return [{ data, column: undefined, message, rows, examples: examples.map((value) => ({ value })), path: keyPath(check, data) }];
}
function sharedWords({ rows, whole, indistinct }, of) {
    const share = (n) => `${n.toLocaleString('en-US')} of ${of.toLocaleString('en-US')} rows`;
    if (indistinct !== undefined)
        return `${share(indistinct)} repeat each other, so that nobody can say which the training data hold too. Name \`data.keys\`.`;
    if (whole)
        return `${share(rows)} ${rows === 1 ? 'is' : 'are'} in the training data too.`;
    return `${share(rows)} ${rows === 1 ? 'has a key' : 'have keys'} that the training data hold too.`;
}

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/report/units.js
var units = __webpack_require__(15088);
// EXTERNAL MODULE: ./build/steps/footer.js
var footer = __webpack_require__(91521);
// EXTERNAL MODULE: ./build/sketch/quantile.js
var quantile = __webpack_require__(22652);
// EXTERNAL MODULE: ./build/sketch/summarise.js
var summarise = __webpack_require__(36137);
;// CONCATENATED MODULE: ./build/steps/validate-data/columns.js





const DAY = 86_400_000;
/** One row for each column of a data set: type, nulls, and its values. */
function columnsTable(name, sketches) {
    return {
        kind: 'table',
        name,
        columns: [
            { header: 'Column', align: 'left' },
            { header: 'Type', align: 'left' },
            { header: 'Null', align: 'right' },
            { header: 'Distinct', align: 'right' },
            { header: 'Least', align: 'right' },
            { header: '5%', align: 'right' },
            { header: 'Median', align: 'right' },
            { header: '95%', align: 'right' },
            { header: 'Greatest', align: 'right' },
            { header: 'Most frequent', align: 'left' },
        ],
        rows: sketches.map(columnRow),
    };
}
function columnRow(sketch) {
    const kind = (0,sketch_sketch/* kindOf */.I)(sketch);
    const ordered = kind === 'integer' || kind === 'number' || kind === 'date';
    const quantiles = [0, 0.05, 0.5, 0.95, 1].map((p) => (ordered ? showQuantile(sketch, p) : ''));
    return [
        [{ code: (0,report_text/* clip */.$Q)(sketch.name, 60) }],
        kind ?? 'only nulls',
        sketch.nulls === 0 ? '0' : (0,numbers/* percent */.KN)(sketch.nulls / sketch.count, sketch.nulls / sketch.count < 0.001 ? 4 : 1),
        approximate(sketch),
        ...quantiles,
        ordered || kind === undefined ? '' : frequent(sketch),
    ];
}
const approximate = (sketch) => {
    const found = (0,quantile/* distinct */.dM)(sketch);
    return found <= 100 ? (0,numbers/* count */.U9)(found) : `about ${(0,numbers/* count */.U9)(Number(found.toPrecision(2)))}`;
};
function showQuantile(sketch, p) {
    const value = (0,quantile/* quantile */.YV)(sketch, p);
    if (value === undefined)
        return '';
    if ((0,sketch_sketch/* kindOf */.I)(sketch) !== 'date')
        return String(Number(value.toPrecision(3)));
    const { min = 0, max = 0 } = sketch.numbers ?? {};
    return new Date(value).toISOString().slice(0, max - min > 3 * DAY ? 10 : 16);
}
function frequent(sketch) {
    const { counts } = (0,summarise/* categoriesOf */.SM)(sketch, 3);
    const cells = sketch.count - sketch.nulls;
    return [...counts].flatMap(([value, n], i) => [i > 0 ? ', ' : '', { code: (0,report_text/* clip */.$Q)(value, 30) }, ` ${(0,numbers/* percent */.KN)(n / cells)}`]);
}

;// CONCATENATED MODULE: ./build/steps/validate-data/report.js







/** The report on the data: what fails first, then what is in them. */
function report(facts) {
    const { decision, model, commit, run } = facts;
    const { findings } = decision;
    const [worst] = findings;
    return {
        marker: { kind: 'data', model, commit },
        verdict: decision.verdict,
        title: worst
            ? { icon: '❌', word: 'Fail', text: ['data of ', { code: model }, ` break ${(0,units/* many */._d)(findings.length, 'check')}`] }
            : { icon: '✅', word: 'Pass', text: ['data of ', { code: model }, ' pass every check'] },
        ...(worst && { alert: { level: 'caution', text: alertText(facts, worst) } }),
        blocks: [...failing(facts), facets(facts), ...profiles(facts)],
        footer: (0,footer/* footer */.q)(commit, run),
    };
}
function alertText(facts, worst) {
    const others = facts.decision.findings.length - 1;
    const rest = others > 0 ? ` ${others === 1 ? 'One more check fails' : `${(0,numbers/* count */.U9)(others)} more checks fail`}.` : '';
    return [...subject(worst), { strong: worst.message }, ' Asked for in ', place(facts, worst), `.${rest} Nothing is trained on these data.`];
}
const subject = ({ data, column }) => [
    dataTitle(data),
    ...(column === undefined ? [': '] : [', column ', { code: (0,report_text/* clip */.$Q)(column, 60) }, ': ']),
];
function place({ file, line, run, commit }, { path }) {
    const at = line(path);
    const shown = `${file}:${at}`;
    return run.repositoryUrl && commit
        ? { link: `${run.repositoryUrl}/blob/${commit}/${file}#L${at}`, text: [{ code: shown }] }
        : { code: shown };
}
function failing(facts) {
    const { findings } = facts.decision;
    if (findings.length === 0)
        return [];
    return [
        {
            kind: 'table',
            name: 'Failed checks',
            columns: [
                { header: 'Verdict', align: 'left' },
                { header: 'Data', align: 'left' },
                { header: 'Column', align: 'left' },
                { header: 'Found', align: 'left' },
                { header: 'Examples', align: 'left' },
                { header: 'Rule', align: 'left' },
            ],
            rows: findings.map((finding) => [
                [{ nowrap: ['✗ ', { strong: 'fails' }] }],
                dataWords(finding.data).replace(' data', ''),
                finding.column === undefined ? '' : [{ code: (0,report_text/* clip */.$Q)(finding.column, 60) }],
                finding.message,
                exampleText(finding),
                [place(facts, finding)],
            ]),
        },
        { kind: 'caption', text: 'Rows count from 1, without a header.' },
    ];
}
const exampleText = ({ examples }) => examples.flatMap(({ row, value }, i) => [
    i > 0 ? ', ' : '',
    ...(row === undefined ? ['key '] : [`row ${(0,numbers/* count */.U9)(row)}: `]),
    { code: (0,report_text/* clip */.$Q)(value, 60) },
]);
function facets({ train, evaluation, sets, paths, decision, evidence }) {
    const about = (name, path, { rows, sketches, sha256, origin }) => [
        { strong: `${name}:` },
        ' ',
        { code: path },
        ...(origin ? whence(path, origin) : []),
        `, ${(0,units/* many */._d)(rows, 'row')}, ${(0,units/* many */._d)(sketches.length, 'column')}, SHA-256 `,
        { code: (0,digest/* short */.h0)(sha256) },
        '.',
    ];
    return {
        kind: 'bullets',
        items: [
            about('Training', paths.train, train),
            about('Evaluation', paths.evaluation, evaluation),
            ...sets.map(({ name, path, inspection }) => about(`Evaluation, ${name}`, path, inspection)),
            [{ strong: 'Evidence:' }, ` ${(0,units/* many */._d)(decision.checks, 'check')} made; statement `, { code: (0,digest/* short */.h0)(evidence) }, '.'],
        ],
    };
}
const whence = (path, { uri, files }) => [
    ...(uri === path ? [] : [', which was ', { code: uri }]),
    `, ${(0,units/* many */._d)(files, 'file')} in the cloud`,
];
function profiles({ train, evaluation }) {
    const note = {
        kind: 'caption',
        text: 'Quantiles are within 0.4% of the value (least and greatest are exact), distinct counts above 100 within about 3%.',
    };
    return [
        {
            kind: 'fold',
            name: 'training columns',
            summary: 'Columns of the training data',
            blocks: [columnsTable('Training columns', train.sketches), note],
        },
        {
            kind: 'fold',
            name: 'evaluation columns',
            summary: 'Columns of the evaluation data',
            blocks: [columnsTable('Evaluation columns', evaluation.sketches), note],
        },
    ];
}

;// CONCATENATED MODULE: ./build/steps/validate-data/test-cases.js

/** Every check of every data set as a test. */
function testCases({ plan }, { findings }, path, line) {
    const all = everyPart(plan).flatMap(({ data, asked, disjoint }) => {
        const at = keyPath(plan.disjoint ?? 'rows', data);
        const shared = disjoint ? [{ data, at, name: `${at.join('.')}: disjoint` }] : [];
        return [...asked.map((one) => ({ data, ...placed(one, data) })), ...shared].map((one) => ({ ...one, group: dataWords(data) }));
    });
    const unique = all.filter((one, i) => all.findIndex(({ group, name }) => group === one.group && name === one.name) === i);
    // A finding belongs to the check that names its column, else to the first at its place: none is left untold.
    const owner = ({ data, path: at, column }) => {
        const there = unique.filter((one) => one.group === dataWords(data) && one.at.join('.') === at.join('.'));
        return there.find(({ name }) => column === undefined || name.includes(column)) ?? there[0];
    };
    return unique.map((one) => {
        const broken = findings.filter((found) => owner(found) === one);
        const message = broken.map((found) => `${found.column === undefined ? '' : `${found.column}: `}${found.message}`).join(' ');
        const { group, name, at } = one;
        return { group, name, verdict: broken.length > 0 ? 'fail' : 'pass', message, path, line: line(at) };
    });
}
/** The place of a check, and the check as it would stand in sluice.yml on one line. */
function placed({ check, from }, data) {
    const at = keyPath(from, data);
    const rule = JSON.stringify(check)
        .replace(/^\{|\}$/g, '')
        .replaceAll('"', '')
        .replaceAll(',', ', ');
    return { at, name: `${at.join('.')}: ${rule}` };
}

;// CONCATENATED MODULE: ./build/steps/validate-data/index.js













/** Checks training and evaluation data and keeps a profile of each. */
const validateData = {
    name: 'validate-data',
    description: 'Checks the training and evaluation data against the rules of sluice.yml, and profiles every column.',
    contract: () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 118)),
    async run(_inputs, loaded, ports, run, signal) {
        const began = ports.clock.now().getTime();
        await (0,prepare/* prepareData */.c)(loaded, ports, signal);
        const facts = await gather(loaded, ports);
        const decision = decide(facts);
        const profiles = await keepProfiles(facts, ports);
        const commit = (await ports.repository.head())?.commit;
        const seconds = (ports.clock.now().getTime() - began) / 1000;
        const evidence = statement(loaded.config.model, facts, decision, profiles, commit, seconds);
        await (0,evidence_files/* writeStatement */.pc)(ports.workspace, evidence);
        const { train, evaluation } = facts;
        const { file, config } = loaded;
        const line = (path) => loaded.where(path).line;
        const paths = config.data;
        const sets = named(facts);
        const shown = { decision, model: config.model, train, evaluation, sets, paths, file, line, commit, evidence: evidence.digest, run };
        return {
            verdict: decision.verdict,
            outputs: {
                verdict: decision.verdict,
                evidence: evidence.digest,
                'train-rows': String(train.rows),
                'evaluation-rows': String(evaluation.rows),
                failures: String(decision.findings.length),
            },
            document: report(shown),
            json: { verdict: decision.verdict, ...validate_data_numbers(facts, decision) },
            annotations: annotations(file, decision, line),
            cases: testCases(facts, decision, file, line),
            evidence,
        };
    },
};
async function gather(loaded, ports) {
    const { data, evaluate, evaluation: sets, fairness } = loaded.config;
    const planned = plan(data, evaluate.slices, sets, { ...evaluate, fairness });
    const train = await inspect('train', data.train, planned.train, loaded, ports);
    const shared = (inspection, path) => {
        const keyed = [train, inspection].every(({ sketches }) => data.keys.every((key) => sketches.some(({ name }) => name === key)));
        return keyed ? ports.tables.overlap(data.train, path, data.keys) : undefined;
    };
    const evaluation = await inspect('evaluation', data.evaluation, planned.evaluation, loaded, ports);
    const overlap = planned.disjoint === undefined ? undefined : await shared(evaluation, data.evaluation);
    const found = [];
    for (const { name, path, asked, disjoint } of planned.sets) {
        const inspection = await inspect(`evaluation.${name}`, path, asked, loaded, ports);
        found.push({ inspection, overlap: disjoint ? await shared(inspection, path) : undefined });
    }
    return { plan: planned, train, evaluation, sets: found, overlap };
}
async function inspect(name, path, asked, loaded, { tables, data, log }) {
    log.progress(`validate-data: ${path} …`);
    const checks = asked.map(({ check }) => check);
    try {
        // The steps after this one keep to what is found here.
        const origin = (0,data_address/* isAddress */.PW)(path) ? await data?.settle(path) : undefined;
        return { ...(await tables.inspect(path, checks)), ...(origin && { origin }) };
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? validate_data_placed(error, loaded, name) : error;
    }
}
/** A file that cannot be read, with the key of sluice.yml that names it. */
function validate_data_placed(error, { file, where }, name) {
    const path = dataPath(name);
    return new errors/* UserError */.yo(error.findings.map((finding) => ({ file, ...where(path), key: path.join('.'), ...finding })), { cause: error });
}
async function keepProfiles({ train, evaluation }, { workspace }) {
    const texts = { train: (0,sketch_sketch/* writeSketches */.Se)(train.sketches), evaluation: (0,sketch_sketch/* writeSketches */.Se)(evaluation.sketches) };
    await workspace.write('.sluice/profiles/train.json', texts.train);
    await workspace.write('.sluice/profiles/evaluation.json', texts.evaluation);
    return [
        { name: 'train-profile', sha256: (0,digest/* sha256 */.sc)(texts.train) },
        { name: 'evaluation-profile', sha256: (0,digest/* sha256 */.sc)(texts.evaluation) },
    ];
}
function statement(model, facts, decision, profiles, commit, seconds) {
    return (0,evidence/* makeEvidence */.Qw)({
        step: 'validate-data',
        model,
        verdict: decision.verdict,
        inputs: [
            inspected(artifacts/* ARTIFACT */.t.trainData, facts.train),
            inspected(artifacts/* ARTIFACT */.t.evaluationData, facts.evaluation),
            ...named(facts).map(({ name, inspection }) => inspected((0,artifacts/* evaluationSet */.v)(name), inspection)),
        ],
        outputs: profiles,
        numbers: validate_data_numbers(facts, decision),
        commit,
        previous: [],
        seconds,
        tool: { name: 'sluice', version: version/* VERSION */.x },
    });
}
const inspected = (name, { sha256, origin }) => ({ name, sha256, ...(origin && { uri: origin.uri }) });
/** The further sets with what was found of them. */
const named = ({ plan, sets }) => plan.sets.map((set, i) => ({ ...set, ...sets[i] }));
const validate_data_numbers = (facts, { findings, checks }) => ({
    rows: { train: facts.train.rows, evaluation: facts.evaluation.rows },
    ...(facts.sets.length > 0 && { sets: Object.fromEntries(named(facts).map(({ name, inspection }) => [name, inspection.rows])) }),
    columns: { train: facts.train.sketches.length, evaluation: facts.evaluation.sketches.length },
    checks,
    failures: findings.map(({ data, column, message, rows, examples, path }) => {
        const cells = examples.map(({ row, value }) => ({ row, value }));
        return { data, column, message, rows, examples: cells, rule: path.join('.') };
    }),
});
const annotations = (file, { findings }, line) => findings.map(({ data, column, message, path }) => ({
    path: file,
    line: line(path),
    level: 'failure',
    message: `${dataTitle(data)}${column === undefined ? '' : `, ${column}`}: ${message}`,
}));


/***/ })

};
