export const id = 1105;
export const ids = [1105,1694];
export const modules = {

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

/***/ 24577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must go
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Text without control characters (ANSI escapes, bidirectional overrides); line breaks become spaces, tabs stay. */
const oneLine = (text) => text.replace(/\r?\n|\r/g, ' ').replace(CONTROL, '');
/** A log line that the runner cannot mistake for a workflow command (`::add-mask::` and the older `##[`), control characters removed. */
const logLine = (text) => text.replace(CONTROL, '').replace(/^(\s*)(::|##\[)/, '$1\u200b$2');


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

/***/ 32582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ niceTop)
/* harmony export */ });
/** Tops whose tenth starts with 3.2–5 or 7.1–10: with others Mermaid draws so many ticks that their labels collide. */
const TOPS = [3.5, 4, 4.5, 5, 7.5, 8, 9, 10];
/** End of an axis from 0 that holds `most` with a little air: 43.6 → 45. One for nothing to show. */
function niceTop(most) {
    if (!(most > 0) || !Number.isFinite(most))
        return 1;
    const power = 10 ** Math.floor(Math.log10(most));
    const top = TOPS.find((candidate) => candidate * power >= most * 1.02) ?? 35;
    return Number((top * power).toPrecision(3));
}


/***/ }),

/***/ 73533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Rc: () => (/* binding */ level),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   j3: () => (/* binding */ decimalsApart),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   vB: () => (/* binding */ roughly),
/* harmony export */   vN: () => (/* binding */ shownDifference),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* unused harmony export rounded */
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
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _kernel_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24577);

/** The pieces of a text; a bare string is one piece. */
const pieces = (text) => (typeof text === 'string' ? [text] : text);
/** The words of a text without any markup, on one line, control characters removed. */
const plainText = (text) => pieces(text)
    .map((piece) => {
    if (typeof piece === 'string')
        return (0,_kernel_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(piece);
    if ('code' in piece)
        return (0,_kernel_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(piece.code);
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
/* harmony export */   TG: () => (/* binding */ money),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);

/** Seconds of wall time: `2.4 s`, `58 s`, `3 min 12 s`, `2 h 5 min`. */
function duration(seconds) {
    if (!Number.isFinite(seconds) || seconds < 0)
        return '–';
    if (seconds < 0.05)
        return '< 0.1 s';
    if (seconds < 9.95)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(seconds, 1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    const minutes = Math.round(whole / 60);
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}
/** US dollars without the sign, of which two on a line can become a formula: `0.008`, `< 0.001`, `12.50`. */
function money(usd) {
    if (!Number.isFinite(usd) || usd < 0)
        return '–';
    if (usd > 0 && usd < 0.0005)
        return '< 0.001';
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(usd, usd < 1 ? 3 : 2);
}
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


/***/ }),

/***/ 6030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ incompleteBeta),
/* harmony export */   m: () => (/* binding */ clopperPearson)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22003);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21368);


const safe = (value) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
/** Regularised incomplete beta I_x(a, b), a and b > 0. Source: Numerical Recipes 6.4 (continued fraction by Lentz). */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp((0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(a + b) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(a) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(b) + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}
function fraction(x, a, b) {
    let c = 1;
    let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
    let h = d;
    for (let m = 1; m < 10_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / safe(1 + even * d);
        c = safe(1 + even / c);
        h *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / safe(1 + odd * d);
        c = safe(1 + odd / c);
        h *= d * c;
        if (Math.abs(d * c - 1) < 1e-15)
            break;
    }
    return h;
}
/**
 * Exact one-sided bounds of a proportion, `successes` of n, each missed with probability at most `level`.
 * Source: Clopper and Pearson 1934, Biometrika 26:404. n = 0 gives 0 and 1.
 */
function clopperPearson(successes, n, level) {
    const low = successes <= 0 ? 0 : (0,_root_js__WEBPACK_IMPORTED_MODULE_1__/* .bisect */ .h)((p) => incompleteBeta(p, successes, n - successes + 1) - level, 0, 1);
    const high = successes >= n ? 1 : (0,_root_js__WEBPACK_IMPORTED_MODULE_1__/* .bisect */ .h)((p) => level - incompleteBeta(1 - p, n - successes, successes + 1), 0, 1);
    return { low, high };
}


/***/ }),

/***/ 48621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ multinomial)
/* harmony export */ });
/* unused harmony export binomial */
/** A draw from Binomial(n, p). Inversion below 10 expected, else transformed rejection. Source: Hörmann 1993, J. Stat. Comput. Simul. 46:101. */
function binomial(random, n, p) {
    if (n <= 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - binomial(random, n, 1 - p);
    return n * p < 10 ? inversion(random, n, p) : rejection(random, n, p);
}
function inversion(random, n, p) {
    const ratio = p / (1 - p);
    let mass = (1 - p) ** n;
    let u = random.next();
    let k = 0;
    while (u > mass && k < n) {
        u -= mass;
        k++;
        mass *= (ratio * (n - k + 1)) / k;
    }
    return k;
}
function rejection(random, n, p) {
    const spread = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const centre = n * p + 0.5;
    const ratio = p / (1 - p);
    const mode = Math.floor((n + 1) * p);
    const fixed = (mode + 0.5) * Math.log((mode + 1) / (ratio * (n - mode + 1))) + stirling(mode) + stirling(n - mode);
    for (;;) {
        const u = random.next() - 0.5;
        const v = random.next();
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + centre);
        if (us >= 0.07 && v <= 0.92 - 4.2 / b)
            return k;
        if (k < 0 || k > n)
            continue;
        const height = Math.log((v * (2.83 + 5.1 / b) * spread) / (a / (us * us) + b));
        const slope = (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) + (k + 0.5) * Math.log((ratio * (n - k + 1)) / (k + 1));
        if (height <= fixed + slope - stirling(k) - stirling(n - k))
            return k;
    }
}
const FIRST = [0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.020790672103765, 0.0166446911898211, 0.0138761288230707];
/** log k! less Stirling's formula in k + 1, the correction term of the rejection test. */
function stirling(k) {
    const exact = FIRST[k];
    if (exact !== undefined)
        return exact;
    const x = k + 1;
    return (1 / 12 - (1 / 360 - 1 / 1260 / (x * x)) / (x * x)) / x;
}
/** Writes a draw from Multinomial(sum of counts, counts / sum) into `out`. O(number of cells). */
function multinomial(random, counts, out) {
    let mass = counts.reduce((sum, count) => sum + count, 0);
    let left = mass;
    for (let i = 0; i < counts.length; i++) {
        const count = counts[i];
        out[i] = mass > 0 && left > 0 ? binomial(random, left, Math.min(1, count / mass)) : 0;
        left -= out[i];
        mass -= count;
    }
}


/***/ }),

/***/ 22003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ upperGamma),
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   cj: () => (/* binding */ chiSquaredTail)
/* harmony export */ });
const LANCZOS = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
/** ln Γ(x) for x > 0, relative error about 1e-14. Source: Lanczos 1964, g = 7. */
function logGamma(x) {
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const y = x - 1;
    const t = y + 7.5;
    let sum = LANCZOS[0];
    for (let i = 1; i < LANCZOS.length; i++)
        sum += LANCZOS[i] / (y + i);
    return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
}
/** Upper regularised incomplete gamma Q(a, x), a > 0, x ≥ 0. Source: Numerical Recipes 6.2 (series, continued fraction by Lentz). */
function upperGamma(a, x) {
    if (x <= 0)
        return 1;
    const front = Math.exp(a * Math.log(x) - x - logGamma(a));
    if (x < a + 1) {
        let term = 1 / a;
        let sum = term;
        for (let k = 1; Math.abs(term) > Math.abs(sum) * 1e-17 && k < 10_000; k++) {
            term *= x / (a + k);
            sum += term;
        }
        return 1 - sum * front;
    }
    let b = x + 1 - a;
    let c = 1e300;
    let d = 1 / b;
    let h = d;
    for (let k = 1; k < 10_000; k++) {
        const an = -k * (k - a);
        b += 2;
        d = 1 / (an * d + b);
        c = b + an / c;
        h *= d * c;
        if (Math.abs(d * c - 1) < 5e-16)
            break;
    }
    return front * h;
}
/** P(χ² with `df` degrees of freedom ≥ x). */
const chiSquaredTail = (x, df) => upperGamma(df / 2, x / 2);


/***/ }),

/***/ 50511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22003);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21368);


/** Φ(z), the standard normal distribution function; keeps its relative precision in the lower tail. */
const normalCdf = (z) => {
    const tail = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .upperGamma */ .QN)(0.5, (z * z) / 2) / 2;
    return z < 0 ? tail : 1 - tail;
};
/** z with Φ(z) = p, 0 < p < 1; infinite at 0 and 1. */
function normalQuantile(p) {
    if (p <= 0)
        return Number.NEGATIVE_INFINITY;
    if (p >= 1)
        return Number.POSITIVE_INFINITY;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    return (0,_root_js__WEBPACK_IMPORTED_MODULE_1__/* .bisect */ .h)((z) => normalCdf(z) - p, -40, 0);
}


/***/ }),

/***/ 80221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meanVariance),
/* harmony export */   m: () => (/* binding */ quantileOfSorted)
/* harmony export */ });
/** Quantile of ascending values, 0 ≤ p ≤ 1, with linear interpolation (type 7 of Hyndman and Fan 1996, numpy's default). Undefined when empty. */
function quantileOfSorted(sorted, p) {
    if (sorted.length === 0)
        return undefined;
    const place = p * (sorted.length - 1);
    const below = sorted[Math.floor(place)];
    return below + (place - Math.floor(place)) * (sorted[Math.ceil(place)] - below);
}
/** Arithmetic mean and variance (n − 1), two passes. Variance is 0 for one value; both NaN for none. */
function meanVariance(values) {
    const n = values.length;
    let sum = 0;
    for (let i = 0; i < n; i++)
        sum += values[i];
    const mean = sum / n;
    let squares = 0;
    for (let i = 0; i < n; i++)
        squares += (values[i] - mean) ** 2;
    return { mean, variance: n === 1 ? 0 : squares / (n - 1) };
}


/***/ }),

/***/ 52167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ random)
/* harmony export */ });
/* harmony import */ var _kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21694);

/** Seeds Small Fast Chaotic (sfc32) from the SHA-256 of any text, such as content digests. Source: Doty-Humphrey, PractRand. */
function random(seed) {
    const digest = (0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(seed);
    const word = (i) => Number.parseInt(digest.slice(8 * i, 8 * i + 8), 16) | 0;
    let [a, b, c, counter] = [word(0), word(1), word(2), word(3)];
    const next = () => {
        const t = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + t) | 0;
        return (t >>> 0) / 4294967296;
    };
    for (let i = 0; i < 16; i++)
        next();
    const normal = () => {
        for (;;) {
            const [u, v] = [2 * next() - 1, 2 * next() - 1];
            const s = u * u + v * v;
            if (s > 0 && s < 1)
                return u * Math.sqrt((-2 * Math.log(s)) / s);
        }
    };
    return { next, below: (n) => Math.floor(next() * n), normal };
}


/***/ }),

/***/ 21368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ bisect)
/* harmony export */ });
/** Root of an increasing function between `low` and `high`, to the last bit; an end where the root lies outside. */
function bisect(f, low, high) {
    let [a, b] = [low, high];
    for (let i = 0; i < 200; i++) {
        const middle = (a + b) / 2;
        if (middle <= a || middle >= b)
            break;
        if (f(middle) < 0)
            a = middle;
        else
            b = middle;
    }
    return (a + b) / 2;
}


/***/ }),

/***/ 36011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ARTIFACT)
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


/***/ }),

/***/ 70993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   pc: () => (/* binding */ writeStatement),
/* harmony export */   vK: () => (/* binding */ registrationPath)
/* harmony export */ });
/* unused harmony export evidencePath */
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
