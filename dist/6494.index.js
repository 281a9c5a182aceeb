export const id = 6494;
export const ids = [6494];
export const modules = {

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

/***/ 41513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode),
/* harmony export */   Q: () => (/* binding */ worst)
/* harmony export */ });
const bySeverity = ['pass', 'inconclusive', 'fail', 'error'];
/** The most severe of several verdicts. Of none it is `inconclusive`: nothing was shown. */
const worst = (verdicts) => verdicts.length === 0 ? 'inconclusive' : (bySeverity[Math.max(...verdicts.map((v) => bySeverity.indexOf(v)))] ?? 'error');
/** Process exit code of a verdict: 0 pass, 1 fail, 3 inconclusive, 4 error (2 is kept for a user's mistake). */
const exitCode = (verdict) => ({ pass: 0, fail: 1, inconclusive: 3, error: 4 })[verdict];


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
/** Writes a draw from Multinomial(sum of counts, counts / sum) into `out`; the sum is a whole number but for rounding. O(number of cells). */
function multinomial(random, counts, out) {
    let mass = counts.reduce((sum, count) => sum + count, 0);
    let left = Math.round(mass);
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

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployCanary: () => (/* binding */ deployCanary)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/kernel/verdict.js
var kernel_verdict = __webpack_require__(41513);
// EXTERNAL MODULE: ./build/steps/evidence-files.js
var evidence_files = __webpack_require__(70993);
// EXTERNAL MODULE: ./build/steps/promotion.js
var promotion = __webpack_require__(97305);
;// CONCATENATED MODULE: ./build/steps/deploy-canary/acts.js
const folderOf = (model, environment) => `deployments/${model}/${environment}`;
/** Path that sorts by time: deployments/flights/production/2026-01-31T14-05-00.000Z-v7-promoted.json */
const actPath = ({ model, environment, at, version, outcome }) => `${folderOf(model, environment)}/${at.replaceAll(':', '-')}-${version}-${outcome}.json`;
const actText = (act) => `${JSON.stringify(act)}\n`;
/** Acts looked back at; a return to anything older is a canary like any other. */
const FAR = 50;
/** The newest acts in an environment, oldest first. */
async function readActs(records, model, environment) {
    const paths = (await records.list(folderOf(model, environment))).slice(-FAR);
    const texts = await Promise.all(paths.map((path) => records.read(path)));
    return texts.flatMap((text) => (text === undefined ? [] : [JSON.parse(text)]));
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/brought.js
const VERDICTS = {
    promoted: 'pass',
    'rolled-back': 'fail',
    held: 'inconclusive',
    failed: 'error',
};
/** The verdict of an outcome. */
const verdictOf = (outcome) => VERDICTS[outcome];
const verdictFor = (brought) => brought.kind === 'acted' ? verdictOf(brought.journey.outcome) : brought.kind === 'undone' ? 'fail' : 'pass';
const evidenceOf = (brought) => (brought.kind === 'acted' ? brought.evidence : undefined);

// EXTERNAL MODULE: ./build/kernel/evidence.js
var kernel_evidence = __webpack_require__(42475);
// EXTERNAL MODULE: ./build/kernel/version.js
var version = __webpack_require__(99836);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
;// CONCATENATED MODULE: ./build/steps/deploy-canary/evidence.js




const lookNumbers = ({ stage, percent, look, looks, at, seconds, requests, guards }) => ({
    stage,
    percent,
    look,
    looks,
    at: at.toISOString(),
    seconds,
    requests,
    guards: guards.map(({ name, stable, canary, harm, low, high, allowed, events, verdict, because }) => {
        const numbers = { stable, canary, harm, low, high, allowed };
        const finite = Object.entries(numbers).filter(([, value]) => value === undefined || Number.isFinite(value));
        return { name, ...Object.fromEntries(finite), events, verdict, because };
    }),
});
/** What the evidence and --json say of a deployment, in numbers. */
function numbersFor({ environment, wanted, plan, source }, journey) {
    const { replay, outcome, stages } = journey;
    return {
        environment,
        version: wanted.version,
        stable: 'stable' in plan ? plan.stable.version : undefined,
        route: plan.route,
        outcome,
        counted_by: source?.title,
        replay: replay && { rows: replay.rows, differing: replay.differing, largest: replay.largest, failure: replay.failure },
        looks: stages.flatMap(({ looks }) => looks.map(lookNumbers)),
        omitted: journey.omitted.map(({ name, because }) => ({ name, because })),
    };
}
/** The statement of a deployment: about the model's bytes, resting on their registration. */
function statement(scene, journey, commit) {
    const { wanted, began, ports } = scene;
    const model = [{ name: artifacts/* ARTIFACT */.t.model, sha256: wanted.digest }];
    return (0,kernel_evidence/* makeEvidence */.Qw)({
        step: 'deploy-canary',
        model: wanted.model,
        verdict: verdictOf(journey.outcome),
        inputs: model,
        // It makes nothing: it names what it judged.
        outputs: model,
        numbers: numbersFor(scene, journey),
        commit,
        previous: [wanted.evidence],
        seconds: (ports.clock.now().getTime() - began.getTime()) / 1000,
        tool: { name: 'sluice', version: version/* VERSION */.x },
    });
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/follow.js

/** Lets the registry's alias follow what is served. A registry that cannot is told of and changes nothing; the next run tries again. */
async function follow({ ports: { registry, log }, wanted, environment, }) {
    try {
        await registry.promoted?.(wanted.model, Number(wanted.version.slice(1)), environment);
    }
    catch (error) {
        log.warn(`The registry could not be told that ${environment} serves ${wanted.version}: ${(0,errors/* explain */.WE)(error)}`);
    }
}

// EXTERNAL MODULE: ./build/config/deployment-path.js
var deployment_path = __webpack_require__(38710);
// EXTERNAL MODULE: ./build/config/open.js + 1 modules
var config_open = __webpack_require__(94512);
;// CONCATENATED MODULE: ./build/steps/deploy-canary/put-back.js



/** Commits looked back at for the file as it was. */
const put_back_FAR = 50;
/** The newest text of the file that names the version that answers; undefined when it never did. */
async function textFor({ ports, loaded, path }, { version, digest }) {
    for (const { commit } of (await ports.repository.history(path)).slice(0, put_back_FAR)) {
        const text = await ports.repository.fileAt(commit, path);
        // An old file may be of an older form: it is passed over, since some other one is looked for.
        if (!text?.includes(digest))
            continue;
        const before = await (0,config_open/* openDeployment */.Q)(path, text, loaded.config.model);
        if (before.version === version && before.digest === digest)
            return text;
    }
    return undefined;
}
/** Commits the deployments file as it was for the version that answers again, so that git says what is true. */
async function putBack(scene, stable, because) {
    const { ports, run, environment, loaded, wanted } = scene;
    const path = (0,deployment_path/* deploymentPath */.n)(loaded.config.deployments, environment);
    try {
        const text = await textFor(scene, stable);
        if (text === undefined)
            return { problem: `No commit of ${path} names ${stable.version}.` };
        const message = `Put ${environment} back to ${stable.version}\n\n${wanted.version} was rolled back: ${because}`;
        return { commit: await ports.changes.commit({ base: run.branch, message, files: { [path]: text } }), version: stable.version };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo || error instanceof errors/* PlatformError */.Wk)
            return { problem: (0,errors/* explain */.WE)(error) };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/finish.js








/** Writes evidence and the act, in one commit of the records, before anything that a killed run would do twice. */
async function record(scene, journey) {
    const { ports, wanted, environment, change } = scene;
    const commit = (await ports.repository.head())?.commit;
    const evidence = statement(scene, journey, commit);
    const act = {
        model: wanted.model,
        environment,
        version: wanted.version,
        digest: wanted.digest,
        outcome: journey.outcome,
        verdict: verdictOf(journey.outcome),
        at: ports.clock.now().toISOString(),
        commit: change?.commit,
        evidence: evidence.digest,
    };
    const files = { [`evidence/${evidence.digest}.json`]: evidence.text, [actPath(act)]: actText(act) };
    await ports.records.append(files, `${said(journey.outcome)} ${wanted.model} ${wanted.version} in ${environment}`);
    await (0,evidence_files/* writeStatement */.pc)(ports.workspace, evidence);
    return evidence;
}
const said = (outcome) => ({ promoted: 'Promote', 'rolled-back': 'Roll back', held: 'Hold', failed: 'Fail to deploy' })[outcome];
/** Ends every version that answers nothing. One that still works on what it was asked is left to the next run. */
async function retireOthers({ serving, ports }) {
    const { versions } = await serving.state();
    for (const { version, jobs = [] } of versions.filter(({ percent }) => percent === 0)) {
        const working = jobs.filter(({ state }) => state === 'running').length;
        if (working > 0) {
            ports.log.info(`${version} still works on ${working === 1 ? 'a job' : `${working} jobs`}, and is ended by the next run after that`);
            continue;
        }
        await serving.retire(version);
        ports.log.info(`${version} is ended, after its last answer`);
    }
}
/** Brings what is asked by the clock to what sluice.yml says. */
async function schedule({ serving, ports }) {
    const changed = (await serving.schedule?.()) ?? [];
    for (const line of changed)
        ports.log.info(line);
    return changed;
}
const proposeNext = async ({ loaded, deploy, ports, run, environment, wanted, plan }) => {
    const next = deploy.environments[deploy.environments.indexOf(environment) + 1];
    if (next === undefined || plan.route === 'return')
        return undefined;
    const version = { version: Number(wanted.version.slice(1)), digest: wanted.digest, evidence: wanted.evidence };
    return (0,promotion/* propose */.B)(loaded, ports, run, next, version, { again: ['canary', 'first', 'switch'].includes(plan.route) });
};
/** Records the outcome, puts git back after a rollback, ends what has no traffic, and proposes the next environment. In the order that lets a killed run be finished. */
async function finish(scene, journey) {
    const evidence = await record(scene, journey);
    const { outcome } = journey;
    const back = outcome === 'rolled-back' || outcome === 'failed';
    const stable = 'stable' in scene.plan ? scene.plan.stable : undefined;
    const restored = back && stable ? await putBack(scene, stable, because(journey)) : undefined;
    if (outcome !== 'held')
        await retireOthers(scene);
    if (outcome === 'promoted')
        await follow(scene);
    const scheduled = outcome === 'promoted' ? await schedule(scene) : [];
    const next = outcome === 'promoted'
        ? await proposeNext(scene).catch((error) => {
            scene.ports.log.warn(`The promotion to the next environment could not be proposed: ${(0,errors/* explain */.WE)(error)}`);
            return undefined;
        })
        : undefined;
    return { journey, evidence, putBack: restored, next, scheduled };
}
/** Why a version was rolled back, in half a sentence. */
function because({ replay, stages, problem }) {
    if (problem !== undefined)
        return 'its server did not start';
    if (replay?.failure)
        return 'it could not answer evaluation rows';
    if (replay && replay.differing > 0)
        return `${replay.differing} of ${replay.rows} evaluation rows were answered otherwise than offline`;
    const harm = stages
        .flatMap(({ looks }) => looks)
        .at(-1)
        ?.guards.filter(({ verdict }) => verdict === 'fail');
    return harm?.map(({ name }) => `harm was shown for ${name}`).join(', ') || 'harm was shown';
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/recorder.js
/** Keeps what happened when, for the report's timeline, and says it as it happens. */
function recorder({ clock, log }, prefix) {
    const events = [];
    return {
        events: events,
        say(text) {
            events.push({ at: clock.now(), text });
            log.info(`${prefix}: ${text}`);
        },
    };
}

// EXTERNAL MODULE: ./build/kernel/placeholders.js
var placeholders = __webpack_require__(68608);
// EXTERNAL MODULE: ./build/steps/command-line.js
var command_line = __webpack_require__(57544);
;// CONCATENATED MODULE: ./build/steps/deploy-canary/release.js



/** What serves a version: its bytes from the registry, the sources of its commit, the command of sluice.yml. */
async function releaseOf({ deploy, ports, loaded }, version) {
    const name = `v${version.version}`;
    const [model, sources] = await Promise.all([
        ports.workspace.path(`served/${name}-${version.digest.slice(0, 8)}`).then((folder) => ports.registry.fetch(version, folder)),
        ports.repository.sources(version.commit),
    ]);
    const release = { version: name, digest: version.digest, sources, model };
    if (deploy.scoring_script !== undefined) {
        const serve = ['azmlinfsrv', '--entry_script', deploy.scoring_script, '--port', '{port}'];
        // As in Azure ML's images: the folder that holds the model, whose own name is `model`.
        return { ...release, serve, env: { ...command_line/* COMMAND_ENV */.ck, AZUREML_MODEL_DIR: '{model_folder}' } };
    }
    // What stays: an MLflow model, which its platform serves without a command.
    if (deploy.serve === undefined)
        return { ...release, serve: [] };
    const serve = (0,placeholders/* splitCommand */.GW)(deploy.serve);
    if (!serve?.[0])
        throw new errors/* UserError */.yo([
            { file: loaded.file, ...loaded.where(['deploy', 'serve']), key: 'deploy.serve', message: 'The command is empty.' },
        ]);
    return { ...release, serve, env: command_line/* COMMAND_ENV */.ck };
}

// EXTERNAL MODULE: ./build/statistics/binomial.js
var binomial = __webpack_require__(48621);
// EXTERNAL MODULE: ./build/statistics/normal.js
var normal = __webpack_require__(50511);
// EXTERNAL MODULE: ./build/statistics/quantile.js
var quantile = __webpack_require__(80221);
// EXTERNAL MODULE: ./build/statistics/random.js
var random = __webpack_require__(52167);
;// CONCATENATED MODULE: ./build/statistics/canary/grid.js
const POINTS = 256;
/** Places at the quantiles of both samples together; every distinct value is its own place when there are at most 256. */
function gridOf(a, b) {
    const all = new Float64Array(a.length + b.length);
    all.set(a);
    all.set(b, a.length);
    all.sort();
    const distinct = Float64Array.from(new Set(all));
    const at = (i) => all[Math.round((i * (all.length - 1)) / (POINTS - 1))];
    const points = distinct.length <= POINTS ? distinct : Float64Array.from(new Set(Array.from({ length: POINTS }, (_, i) => at(i))));
    return { points, codes: (values) => Int32Array.from(values, (value) => nearest(points, value)) };
}
function nearest(points, value) {
    let [low, high] = [0, points.length - 1];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (points[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 && value - points[low - 1] <= points[low] - value ? low - 1 : low;
}
/** How many values lie at each place. */
function onGrid(grid, values) {
    const counts = new Float64Array(grid.points.length);
    for (const code of grid.codes(values))
        counts[code] += 1;
    return counts;
}
/** Wasserstein distance of order 1 of two lists of counts on one grid, in the values' unit. */
function wasserstein({ points }, a, b) {
    const [n, m] = [a.reduce((sum, count) => sum + count, 0), b.reduce((sum, count) => sum + count, 0)];
    let [gap, distance] = [0, 0];
    for (let i = 0; i + 1 < points.length; i++) {
        gap += a[i] / n - b[i] / m;
        distance += Math.abs(gap) * (points[i + 1] - points[i]);
    }
    return distance;
}

;// CONCATENATED MODULE: ./build/statistics/canary/guard.js

/** Fewest canary requests on which anything is decided. */
const LEAST_EVENTS = 30;
/**
 * `fail`: the harm is shown to exceed what is allowed (low > allowed), not merely to be above zero: a model that is 5 % slower where 20 % are
 * allowed goes on. `pass`: it is shown to stay below (high < allowed) on enough requests. Else `inconclusive`; no traffic is never a pass.
 */
function judgeGuard(result, { allowed, leastRequests }) {
    const finding = (verdict, because) => ({ ...result, verdict, because });
    if (result.events < LEAST_EVENTS)
        return finding('inconclusive', `${result.events} of ${LEAST_EVENTS} requests`);
    if (result.low !== undefined && result.low > allowed)
        return finding('fail', 'the harm is shown to exceed what is allowed');
    if (result.high === undefined || result.high >= allowed)
        return finding('inconclusive', 'the harm is not yet shown to stay within what is allowed');
    if (result.events < leastRequests)
        return finding('inconclusive', `${result.events} of ${leastRequests} requests`);
    return finding('pass', 'the harm is shown to stay within what is allowed');
}
/** `rollback` when any guard failed, `promote` when all passed, else `hold`; `hold` without guards. */
function judgeLook(guards) {
    const verdict = (0,kernel_verdict/* worst */.Q)(guards.map((guard) => guard.verdict));
    if (verdict === 'fail')
        return 'rollback';
    return verdict === 'pass' ? 'promote' : 'hold';
}

;// CONCATENATED MODULE: ./build/statistics/canary/predictions.js






const DRAWS = 1000;
const FEWEST_BEYOND = 10;
/** Offline distance of two models on the same n evaluation rows. Undefined when production's answers do not vary, or without two rows. */
function offlineDistance(production, candidate, seed) {
    const sigma = Math.sqrt((0,quantile/* meanVariance */.P)(production).variance);
    if (!(sigma > 0))
        return undefined;
    const grid = gridOf(production, candidate);
    const [codesP, codesC] = [grid.codes(production), grid.codes(candidate)];
    const pairs = new Map();
    codesP.forEach((code, i) => {
        const key = code * grid.points.length + codesC[i];
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
    });
    const counts = Float64Array.from(pairs.values());
    const drawn = new Float64Array(counts.length);
    const source = (0,random/* random */.y)(seed);
    const keys = [...pairs.keys()];
    const distances = Float64Array.from({ length: 200 }, () => {
        (0,binomial/* multinomial */.O)(source, counts, drawn);
        const [p, c] = [new Float64Array(grid.points.length), new Float64Array(grid.points.length)];
        keys.forEach((key, k) => {
            p[Math.floor(key / grid.points.length)] += drawn[k];
            c[key % grid.points.length] += drawn[k];
        });
        return wasserstein(grid, p, c) / sigma;
    });
    const distance = wasserstein(grid, onGrid(grid, production), onGrid(grid, candidate)) / sigma;
    return { distance, se: Math.sqrt((0,quantile/* meanVariance */.P)(distances).variance), sigma };
}
/** Quantile 1 − level of how far the samples lie from where they were drawn, in σ: both bootstrap distances added. */
function noise(grid, samples, level, seed) {
    const source = (0,random/* random */.y)(seed);
    const drawn = new Float64Array(grid.points.length);
    const draws = Float64Array.from({ length: DRAWS }, () => samples.reduce((sum, counts) => {
        (0,binomial/* multinomial */.O)(source, counts, drawn);
        return sum + wasserstein(grid, counts, drawn);
    }, 0));
    if (level * DRAWS >= FEWEST_BEYOND)
        return (0,quantile/* quantileOfSorted */.m)(draws.sort(), 1 - level);
    const { mean, variance } = (0,quantile/* meanVariance */.P)(draws);
    return mean - (0,normal/* normalQuantile */.Z)(level) * Math.sqrt(variance);
}
/**
 * Whether the answers of canary and stable lie further apart now than on the evaluation rows: harm = live distance − offline distance, in σ.
 * By the triangle inequality the true live distance differs from the measured one by at most the distances of both samples from their sources,
 * whose 1 − level quantile a seeded bootstrap gives. That holds for few requests too, where W₁ itself is biased upwards.
 */
function predictionGuard(stable, canary, offline, options) {
    const of = { name: 'prediction_drift', stable: offline?.distance, allowed: options.allowed, events: canary.length };
    if (!offline || stable.length < 2 || canary.length < 2)
        return judgeGuard({ ...of, canary: undefined, harm: undefined, low: undefined, high: undefined }, options);
    const grid = gridOf(stable, canary);
    const samples = [onGrid(grid, stable), onGrid(grid, canary)];
    const live = wasserstein(grid, samples[0], samples[1]) / offline.sigma;
    const harm = live - offline.distance;
    const reach = noise(grid, samples, options.level, options.seed) / offline.sigma;
    const width = Math.hypot(reach, (0,normal/* normalQuantile */.Z)(options.level) * offline.se);
    return judgeGuard({ ...of, canary: live, harm, low: harm - width, high: harm + width }, options);
}

// EXTERNAL MODULE: ./build/statistics/beta.js
var beta = __webpack_require__(6030);
;// CONCATENATED MODULE: ./build/statistics/canary/errors.js


/**
 * Share of failed requests, canary − stable. Interval: Newcombe's hybrid of the two one-sided bounds, on exact (Clopper–Pearson) bounds rather
 * than Wilson's, which are too short for rare errors at the small levels of early looks. Source: Newcombe 1998, Statistics in Medicine 17:873.
 */
function errorsGuard(stable, canary, options) {
    const of = { name: 'errors', allowed: options.allowed, events: canary.requests };
    if (stable.requests === 0 || canary.requests === 0) {
        const share = ({ requests, errors }) => (requests > 0 ? errors / requests : undefined);
        return judgeGuard({ ...of, stable: share(stable), canary: share(canary), harm: undefined, low: undefined, high: undefined }, options);
    }
    const [before, now] = [stable.errors / stable.requests, canary.errors / canary.requests];
    const harm = now - before;
    const ofStable = (0,beta/* clopperPearson */.m)(stable.errors, stable.requests, options.level);
    const ofCanary = (0,beta/* clopperPearson */.m)(canary.errors, canary.requests, options.level);
    const low = harm - Math.hypot(now - ofCanary.low, ofStable.high - before);
    const high = harm + Math.hypot(ofCanary.high - now, before - ofStable.low);
    return judgeGuard({ ...of, stable: before, canary: now, harm, low, high }, options);
}

;// CONCATENATED MODULE: ./build/statistics/canary/latency.js


const P = 0.95;
/** P(Binomial(n, p) ≥ k). */
const atLeast = (k, n, p) => (k <= 0 ? 1 : k > n ? 0 : (0,beta/* incompleteBeta */.J)(p, k, n - k + 1));
/**
 * Bounds of a quantile, each missed with probability at most `level`: the k-th smallest value is a lower bound when fewer than k values lie
 * below the quantile with probability ≤ level. Undefined where no value is far enough out. Source: Conover 1999, section 3.2.
 */
function p95(sorted, level) {
    const n = sorted.length;
    const value = sorted[Math.max(0, Math.ceil(P * n) - 1)];
    let [below, above] = [0, n + 1];
    for (let [least, most] = [0, n]; least <= most;) {
        const k = (least + most) >> 1;
        if (1 - atLeast(k, n, P) <= level)
            [below, least] = [k, k + 1];
        else
            most = k - 1;
    }
    for (let [least, most] = [1, n]; least <= most;) {
        const k = (least + most) >> 1;
        if (atLeast(k, n, P) <= level)
            [above, most] = [k, k - 1];
        else
            least = k + 1;
    }
    return { value, low: below > 0 ? sorted[below - 1] : undefined, high: above <= n ? sorted[above - 1] : undefined };
}
const slowerThan = (limit, values) => values.reduce((count, value) => count + (value > limit ? 1 : 0), 0) / values.length;
/**
 * Ratio of the canary's p95 latency to stable's (same unit, positive), with an interval from both sides' order statistics combined on the log
 * scale (Zou and Donner 2008, Statistics in Medicine 27:1693). `low` above `allowed` says the same as: significantly more than 5 % of the canary's
 * answers are slower than `allowed` times stable's p95. Early looks at small levels have no upper bound yet, and hold.
 */
function latencyGuard(stable, canary, options) {
    const of = { name: 'latency_p95', allowed: options.allowed, events: canary.length };
    if (stable.length === 0 || canary.length === 0) {
        const none = { stable: undefined, canary: undefined, harm: undefined, low: undefined, high: undefined };
        return { ...judgeGuard({ ...of, ...none }, options), slower: undefined };
    }
    const [before, now] = [p95(stable.toSorted(), options.level), p95(canary.toSorted(), options.level)];
    const harm = now.value / before.value;
    const bound = (near, far, sign) => near === undefined || far === undefined
        ? undefined
        : harm * Math.exp(sign * Math.hypot(Math.log(near / now.value), Math.log(far / before.value)));
    const [low, high] = [bound(now.low, before.high, -1), bound(now.high, before.low, 1)];
    const limit = options.allowed * before.value;
    const slower = { stable: slowerThan(limit, stable), canary: slowerThan(limit, canary) };
    return { ...judgeGuard({ ...of, stable: before.value, canary: now.value, harm, low, high }, options), slower };
}

;// CONCATENATED MODULE: ./build/statistics/canary/spending.js

/**
 * One-sided level of look k of `looks` (k = 1 …): the part of `alpha` that Lan and DeMets' O'Brien–Fleming spending function releases there,
 * α(t_k) − α(t_{k−1}) with α(t) = 2 − 2Φ(z_{α/2}/√t). The levels of all looks sum to `alpha`, so that by Boole's inequality all looks together
 * err at most `alpha` of the time, however they depend on each other. That is simpler than joint boundaries, and a little stricter.
 * Source: Lan and DeMets 1983, Biometrika 70:659.
 */
function lookAlpha(look, looks, alpha) {
    if (!Number.isInteger(look) || look < 1 || look > looks)
        throw new RangeError(`look ${look} of ${looks}`);
    const z = (0,normal/* normalQuantile */.Z)(alpha / 2);
    const spent = (t) => (t > 0 ? 2 * (0,normal/* normalCdf */.v)(z / Math.sqrt(t)) : 0);
    return spent(look / looks) - spent((look - 1) / looks);
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/decide.js





/** Share of deployments of a harmless version that may be rolled back by chance, over all looks and guards. */
const ALPHA = 0.05;
const DEFAULTS = { errors: 0.005, latency_p95: 1.2, prediction_drift: 0.1 };
/** The guards of a config, defaults filled in. */
const guardLimits = (guards) => guards.map((guard, index) => {
    if (typeof guard === 'string')
        return { name: guard, allowed: DEFAULTS[guard], index };
    const [name, { no_worse_than }] = Object.entries(guard)[0];
    return { name, allowed: no_worse_than, index };
});
const NONE = { requests: 0, errors: 0, latencies: new Float64Array(), predictions: new Float64Array() };
/** Judges every guard over one window. The level is split over guards and stages, and over looks by the spending function. */
function judge(seen, guards, { look, looks, stages }, leastRequests) {
    const { stable = NONE, canary = NONE, offline } = seen;
    const level = lookAlpha(look, looks, ALPHA / (guards.length * stages));
    return guards.map(({ name, allowed }) => {
        const options = { allowed, level, leastRequests };
        if (name === 'errors')
            return errorsGuard(stable, canary, options);
        if (name === 'latency_p95')
            return latencyGuard(stable.latencies, canary.latencies, options);
        return predictionGuard(stable.predictions, canary.predictions, offline, { ...options, seed: `look ${look}` });
    });
}
/**
 * After a look at live traffic. Shown harm rolls back; safety that is shown goes on at once. At the end of a step that is not the last, no harm
 * on enough requests goes on too, since the next share shows more; before the promotion every guard must have shown safety, or a person decides.
 */
function afterLook(results, { look, looks, more }, leastRequests) {
    const verdict = judgeLook(results);
    if (verdict === 'rollback')
        return 'rollback';
    if (verdict === 'promote')
        return 'step';
    if (look < looks)
        return 'look';
    return more && results.every(({ events }) => events >= leastRequests) ? 'step' : 'hold';
}
/** The shares still to go through with a comparison, from the one that an earlier run left on. 100 compares with nothing: it is the promotion. */
const stepsFrom = (steps, from) => steps.filter((step) => step < 100 && step >= from);

;// CONCATENATED MODULE: ./build/steps/deploy-canary/replay.js

/** The rows that register kept with a version. UserError when there are none. */
function replayRows({ version, files }, limit) {
    const lines = (files['replay.jsonl'] ?? '').split('\n').filter(Boolean);
    if (lines.length === 0)
        throw new errors/* UserError */.yo(`v${version} was registered without rows to replay. Register it again, or switch the replay off with \`rows: 0\` in deploy.canary.replay.`);
    return lines.slice(0, limit).map((line) => JSON.parse(line));
}
/** Difference of two predictions: 0 when they are equal, a distance for numbers (the largest of a list), infinity when they cannot be compared. */
function differenceOf(offline, served) {
    if (typeof offline === 'number' && typeof served === 'number')
        return Math.abs(offline - served);
    if (Array.isArray(offline) && Array.isArray(served) && offline.length === served.length)
        return Math.max(0, ...offline.map((item, i) => differenceOf(item, served[i])));
    if (offline === served)
        return 0;
    // A class that a table names 2 may be served as the number or as its text.
    const isClass = (value) => typeof value === 'string' || typeof value === 'number';
    return isClass(offline) && isClass(served) && String(offline) === String(served) ? 0 : Number.POSITIVE_INFINITY;
}
/** Compares answer by answer. */
function compareReplay(rows, served, tolerance) {
    const differences = rows.map(({ prediction }, i) => differenceOf(prediction, served[i] ?? null));
    const apart = differences.flatMap((difference, i) => (difference <= tolerance ? [] : [i]));
    const finite = differences.filter(Number.isFinite);
    return {
        rows: rows.length,
        differing: apart.length,
        largest: finite.length > 0 ? finite.reduce((a, b) => Math.max(a, b)) : undefined,
        examples: apart.slice(0, 5).map((i) => ({ number: i + 1, row: rows[i].row, offline: rows[i].prediction, served: served[i] ?? null })),
    };
}
/** Predictions as numbers, or undefined when one of them is none: then they have no distance. */
function numbersOf(predictions) {
    const numbers = predictions.filter((p) => typeof p === 'number' || typeof p === 'boolean');
    return numbers.length === predictions.length && numbers.length > 1 ? Float64Array.from(numbers, Number) : undefined;
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/stages.js


/** Seconds of the lease, renewed three times in each: a runner that dies leaves its canary for one lease at most. Shorter where looks are close. */
const leaseFor = (limit, looks) => Math.min(30, Math.max(5, (2 * limit) / looks));
/** Waits, giving the candidate its share again and again. Rejects when the run is cancelled. */
async function waitUntil({ ports: { clock }, signal }, moment, { renew, lease }) {
    for (;;) {
        signal.throwIfAborted();
        await renew();
        const left = (moment - clock.now().getTime()) / 1000;
        if (left <= 0)
            return;
        await clock.sleep(Math.min(left, lease / 3), signal);
    }
}
async function lookAt(scene, contest, setup, began, look) {
    const { ports, telemetry, deploy } = scene;
    const { live, mirrored } = await telemetry.traffic(began);
    const stable = live.get(contest.stable);
    const canary = (setup.name === 'shadow' ? mirrored : live).get(contest.candidate);
    const at = ports.clock.now();
    return {
        stage: setup.name,
        percent: setup.percent,
        look,
        looks: setup.looks,
        at,
        seconds: (at.getTime() - began.getTime()) / 1000,
        requests: { stable: stable?.requests ?? 0, canary: canary?.requests ?? 0 },
        guards: judge({ stable, canary, offline: contest.offline }, contest.guards, { look, ...setup }, deploy.canary.least_requests),
    };
}
async function runStage(scene, contest, setup, { say }) {
    const { name, percent, limit, looks: most } = setup;
    const began = scene.ports.clock.now();
    say(name === 'shadow' ? `${percent}% of requests copied to ${contest.candidate}` : `${percent}% to ${contest.candidate}`);
    const looks = [];
    for (let k = 1;; k++) {
        await waitUntil(scene, began.getTime() + (limit * 1000 * k) / most, setup);
        const look = await lookAt(scene, contest, setup, began, k);
        looks.push(look);
        const next = afterLook(look.guards, { look: k, looks: most, more: setup.more }, scene.deploy.canary.least_requests);
        say(`look ${k} of ${most}: ${look.requests.canary} requests, ${judgeLook(look.guards)}`);
        if (next === 'look')
            continue;
        const outcome = next === 'rollback' ? 'harm' : next === 'step' ? 'passed' : 'held';
        return { stage: { name, percent, outcome, seconds: look.seconds, limit, looks }, next };
    }
}
const notReached = (percent, limit) => ({
    name: 'canary',
    percent,
    outcome: 'not-reached',
    seconds: 0,
    limit,
    looks: [],
});
async function runShadow(scene, contest, stages, recorder) {
    const { shadow } = scene.deploy.canary;
    if (!shadow || contest.from > 0)
        return undefined;
    const lease = leaseFor(shadow.for, 1);
    const renew = () => scene.serving.mirror(contest.candidate, shadow.percent, lease);
    const setup = { name: 'shadow', percent: shadow.percent, limit: shadow.for, looks: 1, stages, more: true, lease, renew };
    const ran = await runStage(scene, contest, setup, recorder);
    await scene.serving.mirror(contest.candidate, 0);
    // Copies harm nobody: only harm that is shown stops here, and live traffic must still show the rest.
    return ran.next === 'rollback' ? ran : { stage: { ...ran.stage, outcome: 'passed' }, next: 'step' };
}
/** Moves live traffic step by step, as far as looks at the guards let it. `step` at the end means that the last stage passed. */
async function runStages(scene, contest, recorder) {
    const { canary } = scene.deploy;
    const steps = stepsFrom(canary.steps, contest.from);
    const shadowed = Number(canary.shadow !== undefined && contest.from === 0);
    const total = Math.max(1, steps.length + shadowed);
    const shadow = await runShadow(scene, contest, total, recorder);
    const stages = shadow ? [shadow.stage] : [];
    let next = shadow?.next ?? 'step';
    for (const [i, percent] of steps.entries()) {
        if (next !== 'step') {
            stages.push(notReached(percent, canary.for));
            continue;
        }
        const lease = leaseFor(canary.for, canary.looks);
        const renew = () => scene.serving.shift({ [contest.stable]: 100 - percent, [contest.candidate]: percent }, lease);
        const setup = {
            name: 'canary',
            percent,
            limit: canary.for,
            looks: canary.looks,
            stages: total,
            more: i < steps.length - 1,
            lease,
            renew,
        };
        const ran = await runStage(scene, contest, setup, recorder);
        stages.push(ran.stage);
        next = ran.next;
    }
    return { stages, next: next };
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/travel.js





/** Rows in one request of a replay. */
const BATCH = 50;
const NO_STAGES = { stages: [], guards: [], omitted: [] };
/** What a model server said; anything that is neither a user's nor a platform's error is a bug and goes on. */
const reason = (error) => {
    if (error instanceof errors/* PlatformError */.Wk || error instanceof errors/* UserError */.yo)
        return (0,errors/* explain */.WE)(error);
    throw error;
};
async function askAll({ serving, signal }, version, rows) {
    const answers = [];
    // A job takes minutes, whatever it reads.
    const atOnce = serving.kind === 'batch' ? rows.length : BATCH;
    for (let i = 0; i < rows.length; i += atOnce) {
        signal.throwIfAborted();
        answers.push(...(await serving.invoke(version, rows.slice(i, i + atOnce).map(({ row }) => row))));
    }
    return answers;
}
async function runReplay(scene, version, rows) {
    const none = { rows: rows.length, differing: rows.length, largest: undefined, examples: [] };
    const answers = await askAll(scene, version, rows).catch((error) => ({ failure: reason(error) }));
    return Array.isArray(answers) ? compareReplay(rows, answers, scene.deploy.canary.replay.tolerance) : { ...none, ...answers };
}
/** How far both models lie apart on the same evaluation rows: candidate's offline answers, stable's from its server. */
async function apart(scene, stable, rows) {
    const candidate = numbersOf(rows.map(({ prediction }) => prediction));
    if (!candidate)
        return { because: 'predictions are not numbers' };
    const answers = await askAll(scene, stable, rows).catch((error) => ({
        because: `${stable} cannot answer these rows: ${reason(error)}`,
    }));
    if (!Array.isArray(answers))
        return answers;
    const production = numbersOf(answers);
    const distance = production && offlineDistance(production, candidate, 'offline');
    return distance ?? { because: `the predictions of ${stable} do not vary` };
}
/** Where there are no live requests, no guard has numbers: the report and the evidence say so. */
function notJudged({ serving, deploy }) {
    if (serving.kind !== 'batch')
        return [];
    const name = guardLimits(deploy.canary.guards)
        .map((guard) => guard.name)
        .join(', ');
    return [{ name, because: 'a batch endpoint has no live requests' }];
}
async function contest(scene, release, rows, recorder) {
    const { plan, deploy, serving } = scene;
    if (plan.route !== 'canary')
        return { outcome: 'promoted', replay: undefined, ...NO_STAGES, omitted: notJudged(scene) };
    const stable = plan.stable.version;
    const all = guardLimits(deploy.canary.guards);
    const drift = all.some(({ name }) => name === 'prediction_drift');
    const offline = drift ? await apart(scene, stable, rows) : undefined;
    const unknown = offline && 'because' in offline ? offline : undefined;
    const guards = unknown ? all.filter(({ name }) => name !== 'prediction_drift') : all;
    if (guards.length === 0)
        throw new errors/* UserError */.yo(`No guard can be judged: ${unknown?.because}. Name errors or latency_p95 in deploy.canary.guards.`);
    const known = offline && 'distance' in offline ? offline : undefined;
    const omitted = unknown ? [{ name: 'prediction_drift', because: unknown.because }] : [];
    const to = { candidate: release.version, stable, offline: known, guards, from: plan.from };
    try {
        const { stages, next } = await runStages(scene, to, recorder);
        const outcome = next === 'step' ? 'promoted' : next === 'rollback' ? 'rolled-back' : 'held';
        return { outcome, replay: undefined, stages, guards, omitted };
    }
    catch (error) {
        // Cancelled, or the platform failed: nobody is watching the canary any more. The lease would end it too, later.
        await serving
            .shift({ [stable]: 100 })
            .catch((second) => recorder.say(`traffic could not be taken back at once: ${(0,errors/* explain */.WE)(second)}`));
        throw error;
    }
}
async function settle(scene, { outcome, stages }, release, { say }) {
    const { plan, serving } = scene;
    const stable = 'stable' in plan ? plan.stable.version : undefined;
    if (outcome === 'promoted') {
        await serving.shift({ [release.version]: 100 });
        say(`100% to ${release.version}`);
    }
    else if (outcome === 'held' && stable !== undefined) {
        const percent = stages.findLast((stage) => stage.outcome === 'held')?.percent ?? 0;
        // Without a lease: a person decides, in their own time.
        await serving.shift({ [stable]: 100 - percent, [release.version]: percent });
        say(`held at ${percent}%`);
    }
    else if (stable !== undefined) {
        await serving.shift({ [stable]: 100 });
        say(`0% to ${release.version}`);
    }
}
/** A version that answers otherwise than offline gets no traffic. On the way back to one that held before, only one that cannot answer is refused. */
const refuses = (replay, route) => replay !== undefined && (route === 'return' ? replay.failure !== undefined : replay.differing > 0);
/** What the config asks of telemetry, and telemetry cannot tell, is said before anything is deployed: a guard without numbers never passes. */
function measurable({ source, deploy, plan, loaded }) {
    if (!source || plan.route !== 'canary')
        return;
    const findings = guardLimits(deploy.canary.guards).flatMap(({ name }) => {
        const because = source.without[name];
        if (because === undefined)
            return [];
        const fix = 'Or leave it out of deploy.canary.guards.';
        return [{ file: loaded.file, key: 'deploy.canary.guards', message: `${name} cannot be judged. ${because}.`, fix }];
    });
    if (findings.length > 0)
        throw new errors/* UserError */.yo(findings);
}
/** Deploys a verified version at 0 %, replays rows, moves traffic as far as the guards allow, and leaves traffic where it then belongs. */
async function travel(scene, { version }, release, recorder) {
    const { deploy, serving, plan } = scene;
    const { replay: wanted } = deploy.canary;
    measurable(scene);
    // On the way back every minute counts: a version of before the replay was switched on goes back without one.
    const asked = plan.route === 'return' ? wanted.rows > 0 && 'replay.jsonl' in version.files : wanted.rows > 0 || plan.route === 'canary';
    const rows = asked ? replayRows(version, wanted.rows || 1000) : [];
    recorder.say(`starting ${release.version}`);
    const problem = await serving.deploy(release).then(() => undefined, (error) => {
        if (error instanceof errors/* PlatformError */.Wk)
            return (0,errors/* explain */.WE)(error);
        throw error;
    });
    if (problem !== undefined)
        return { outcome: 'failed', replay: undefined, ...NO_STAGES, problem };
    recorder.say(`${release.version} healthy`);
    const replay = wanted.rows > 0 && rows.length > 0 ? await runReplay(scene, release.version, rows) : undefined;
    if (replay)
        recorder.say(`${replay.rows} rows replayed, ${replay.differing} differ`);
    const sent = refuses(replay, plan.route)
        ? { outcome: 'rolled-back', replay, ...NO_STAGES }
        : { ...(await contest(scene, release, rows, recorder)), replay };
    await settle(scene, sent, release, recorder);
    return sent;
}

// EXTERNAL MODULE: ./build/kernel/chain.js
var kernel_chain = __webpack_require__(99665);
// EXTERNAL MODULE: ./build/kernel/digest.js
var kernel_digest = __webpack_require__(21694);
;// CONCATENATED MODULE: ./build/steps/deploy-canary/verify.js





/** Finds the wanted version and checks its evidence back to the data. UserError naming every broken link: then nothing is deployed. */
async function verify({ wanted, path, ports }) {
    const refuse = (messages) => new errors/* UserError */.yo(messages.map((message) => ({ file: path, message })));
    const version = await ports.registry.find(wanted.model, { version: Number(wanted.version.slice(1)) });
    if (!version)
        throw refuse([`${wanted.version} of ${wanted.model} is not in the registry. Run \`sluice register\`, or name another version.`]);
    if (version.digest !== wanted.digest)
        throw refuse([`${wanted.version} has digest ${version.digest.slice(0, 8)} in the registry, and ${wanted.digest.slice(0, 8)} here.`]);
    const chain = await readChain(wanted.evidence, ports.records);
    const about = { name: artifacts/* ARTIFACT */.t.model, sha256: wanted.digest };
    const rules = [
        { step: 'train', about },
        { step: 'evaluate-gate', about },
        { step: 'register', about },
    ];
    const broken = (0,kernel_chain/* brokenLinks */.B)(chain, rules);
    if (broken.length > 0)
        throw refuse(broken.map((link) => `The evidence of ${wanted.version} does not hold: ${link}`));
    return { version, chain };
}
/** A statement and all that it rests on, oldest first. What is missing or changed is left out, so that the check names it. */
async function readChain(digest, records) {
    const found = new Map();
    const queue = [digest];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        if (found.has(next))
            continue;
        const text = await records.read(`evidence/${next}.json`);
        if (text === undefined || (0,kernel_digest/* sha256 */.sc)(text) !== next)
            continue;
        const evidence = (0,kernel_evidence/* readEvidence */.At)(text);
        found.set(next, evidence);
        queue.push(...evidence.claim.previous);
    }
    return [...found.values()].reverse();
}
/** Checks that enough people approved the change. UserError when they did not. */
async function approved({ deploy, ports, change, path }) {
    if (deploy.approvals === 0)
        return;
    if (!ports.forge || !change)
        throw new errors/* UserError */.yo('`deploy.approvals` asks for reviews of a pull request, and there is none here. Deploy from a workflow on GitHub.');
    const { pull, by } = await ports.forge.approvals(change.commit);
    if (by.length >= deploy.approvals)
        return;
    const where = pull === undefined ? `commit ${change.commit.slice(0, 7)}, which no pull request brought` : `pull request ${pull}`;
    throw new errors/* UserError */.yo([
        {
            file: path,
            message: `was changed by ${where}, with ${by.length} of ${deploy.approvals} approvals.`,
            fix: 'Revert it and promote by a pull request that others approve before it is merged.',
        },
    ]);
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/bring.js







const NOTHING = {
    replay: undefined,
    stages: [],
    guards: [],
    omitted: [],
    events: [],
};
/** Brings an environment to what its deployments file says, or finds that it is there already. Safe to be killed and run again. */
async function bring(scene, dryRun) {
    const { plan, ports, environment, wanted, telemetry, began } = scene;
    if (plan.route === 'superseded')
        return { kind: 'superseded' };
    if (plan.route === 'nothing' && !plan.unrecorded) {
        if (dryRun)
            return { kind: 'unchanged', scheduled: [] };
        await retireOthers(scene);
        await follow(scene);
        return { kind: 'unchanged', scheduled: await schedule(scene) };
    }
    if (dryRun) {
        await verify(scene);
        return { kind: 'planned' };
    }
    if (plan.route === 'nothing')
        return { kind: 'acted', ...(await finish(scene, { ...NOTHING, outcome: 'promoted', reach: new Map() })) };
    if (plan.route === 'undo') {
        const restored = await putBack(scene, plan.stable, 'an earlier run found harm');
        await retireOthers(scene);
        return { kind: 'undone', putBack: restored };
    }
    const verified = await verify(scene);
    await approved(scene);
    const events = recorder(ports, `${environment} ${wanted.version}`);
    const sent = await travel(scene, verified, await releaseOf(scene, verified.version), events);
    const { live } = await telemetry.traffic(began);
    const reach = new Map([...live].map(([version, { requests, errors }]) => [version, { requests, errors }]));
    return { kind: 'acted', ...(await finish(scene, { ...sent, events: events.events, reach })) };
}

// EXTERNAL MODULE: ./build/steps/footer.js
var footer = __webpack_require__(91521);
// EXTERNAL MODULE: ./build/kernel/units.js
var units = __webpack_require__(95171);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/units.js
var report_units = __webpack_require__(15088);
;// CONCATENATED MODULE: ./build/steps/deploy-canary/report/bullets.js





/** Reach, what could not be judged, the environments before, and evidence. */
function bullets(scene, brought, all) {
    const others = all.filter((each) => each.scene !== scene).map(otherBullet);
    const scheduled = brought.kind === 'acted' || brought.kind === 'unchanged' ? brought.scheduled.map((line) => [line]) : [];
    if (brought.kind !== 'acted') {
        const items = [...scheduled, ...others];
        return items.length > 0 ? [{ kind: 'bullets', items }] : [];
    }
    const { journey, evidence } = brought;
    const omitted = journey.omitted.map(({ name, because }) => [{ strong: 'Not judged:' }, ' ', { code: name }, `, because ${because}.`]);
    const links = [
        'registered ',
        { code: scene.wanted.version },
        ' ',
        { code: (0,kernel_digest/* short */.h0)(scene.wanted.evidence) },
        ' → this deployment ',
        { code: (0,kernel_digest/* short */.h0)(evidence.digest) },
        '.',
    ];
    return [
        { kind: 'bullets', items: [...reach(scene, brought), ...omitted, ...scheduled, ...others, [{ strong: 'Evidence:' }, ' ', ...links]] },
    ];
}
function reach({ wanted, began }, brought) {
    const { journey } = brought;
    const seen = journey.reach.get(wanted.version);
    const end = journey.events.at(-1)?.at;
    if (!seen || !end || journey.stages.length === 0)
        return [];
    const time = (0,units/* duration */.p0)((end.getTime() - began.getTime()) / 1000);
    return [
        [
            { strong: 'Reach:' },
            ` ${(0,report_units/* many */._d)(seen.requests, 'request')} went to `,
            { code: wanted.version },
            ` in ${time}; ${(0,numbers/* count */.U9)(seen.errors)} of them failed.`,
        ],
    ];
}
function otherBullet({ scene, brought }) {
    const { environment, wanted } = scene;
    const done = brought.kind === 'acted' ? brought.journey.outcome : brought.kind;
    return [{ strong: `${environment}:` }, ' ', { code: wanted.version }, ` ${done.replace('-', ' ')} (${verdictFor(brought)}).`];
}

// EXTERNAL MODULE: ./build/report/axis.js
var axis = __webpack_require__(32582);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
;// CONCATENATED MODULE: ./build/steps/deploy-canary/report/guard-words.js


/** How a guard is written: its name, unit, and the word for harm. `factor` turns its numbers into those shown. */
const GUARD = {
    latency_p95: { label: 'p95 latency, ms', harm: 'slower', reason: 'is too slow', factor: 1, unit: 'ms' },
    errors: { label: 'Errors, %', harm: 'more errors', reason: 'fails too often', factor: 100, unit: '%' },
    prediction_drift: {
        label: 'Predictions, σ apart',
        harm: 'further apart',
        reason: 'predicts otherwise than offline',
        factor: 1,
        unit: 'σ',
    },
};
/** ✓ no harm shown, – no harm shown (yet), ✗ slower. */
function guardVerdict({ name, verdict }) {
    if (verdict === 'fail')
        return [{ nowrap: ['✗ ', { strong: GUARD[name].harm }] }];
    return [{ nowrap: verdict === 'pass' ? ['✓ ', { strong: 'no harm shown' }] : '– no harm shown' }];
}
const scaled = (value, factor) => (value === undefined ? Number.NaN : value * factor);
/** The columns of a guard's row after its name: stable, canary, difference, interval, allowed. */
function guardCells(result) {
    const { name, stable, canary, harm, low, high, allowed, verdict } = result;
    const { factor } = GUARD[name];
    const value = (x) => (0,numbers/* fixed */.Zu)(scaled(x, factor), valueDecimals(result));
    const ratio = name === 'latency_p95';
    const [from, to, limit] = [scaled(low, factor), scaled(high, factor), allowed * factor];
    const bounds = [from, to].filter(Number.isFinite).map((bound) => ({ value: bound, limit }));
    const decimals = (0,numbers/* decimalsApart */.j3)(ratio ? 2 : (0,numbers/* decimalsFor */.Wm)((to - from) / 2), bounds);
    const show = (x) => (ratio ? `${(0,numbers/* fixed */.Zu)(x, decimals)}×` : (0,numbers/* signed */.x8)(x, decimals));
    const span = ratio ? `${show(from)} to ${show(to)}` : (0,numbers/* interval */.YP)(from, to, decimals);
    const difference = harm === undefined ? '–' : show(harm * factor);
    return [
        value(stable),
        value(canary),
        verdict === 'fail' ? [{ strong: [difference] }] : [difference],
        (0,report_text/* unbroken */.D_)(low === undefined || high === undefined ? oneSided(low === undefined ? high : low, low === undefined, show, factor) : span),
        (0,report_text/* unbroken */.D_)(ratio ? `≤ ${(0,numbers/* asWritten */.qm)(allowed, 2)}×` : `≤ +${(0,numbers/* asWritten */.qm)(Number(limit.toPrecision(12)))}`),
    ];
}
/** An interval of which early looks know only one end. */
function oneSided(bound, upper, show, factor) {
    if (bound === undefined)
        return '–';
    return `${upper ? 'at most' : 'at least'} ${show(bound * factor)}`;
}
/** Decimals of a guard's own values: tenths of a millisecond or of a percent, hundredths of a σ; more for quick answers. */
function valueDecimals({ name, stable, canary }) {
    if (name === 'prediction_drift')
        return 2;
    if (name === 'errors')
        return 1;
    return Math.max(stable ?? 0, canary ?? 0) < 10 ? 2 : 1;
}
/** "p95 44.6 ms (`v6`: 46.0 ms)" */
function guardSentence(result, stableName) {
    const { name, stable, canary } = result;
    const { factor, unit } = GUARD[name];
    const what = { latency_p95: 'p95', errors: 'errors', prediction_drift: 'predictions' }[name];
    const number = (x) => (0,report_text/* unbroken */.D_)(`${(0,numbers/* fixed */.Zu)(scaled(x, factor), valueDecimals(result))}${unit === '%' ? '%' : ` ${unit}`}`);
    if (name === 'prediction_drift')
        return [`${what} ${number(canary)} apart (offline: ${number(stable)})`];
    return [`${what} ${number(canary)} (`, { code: stableName }, `: ${number(stable)})`];
}
/** The guard to talk of: the one that failed, else the least settled, else the first. */
const spokenOf = (guards) => guards.find(({ verdict }) => verdict === 'fail') ?? guards.find(({ verdict }) => verdict === 'inconclusive') ?? guards[0];
/** The sentence about harm: "the p95 latency of `v7` was 1.61 times that of `v6` (at least 1.40 times); 1.20 is allowed". */
function harmSentence({ name, stable, canary, harm, low, allowed }, stableName, canaryName) {
    const [before, now] = [{ code: stableName }, { code: canaryName }];
    const number = (value, decimals, factor = 1) => (0,numbers/* fixed */.Zu)(scaled(value, factor), decimals);
    switch (name) {
        case 'latency_p95':
            return [
                { strong: ['the p95 latency of ', now, ` was ${number(harm, 2)} times that of `, before] },
                ` (at least ${number(low, 2)} times); ${(0,numbers/* asWritten */.qm)(allowed, 2)} is allowed`,
            ];
        case 'errors':
            return [
                { strong: [`${number(canary, 1, 100)}% of the requests to `, now, ' failed'] },
                ' (',
                before,
                `: ${number(stable, 1, 100)}%; at least ${number(low, 1, 100)} points more); ${(0,numbers/* asWritten */.qm)(Number((allowed * 100).toPrecision(12)))} more is allowed`,
            ];
        case 'prediction_drift':
            return [
                { strong: ['the predictions of ', now, ` lay ${number(canary, 2)} σ from those of `, before] },
                ` (on the evaluation rows ${number(stable, 2)} σ; at least ${number(low, 2)} σ further); ${(0,numbers/* asWritten */.qm)(allowed, 2)} σ further is allowed`,
            ];
    }
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/report/chart.js


const FEWEST = 3;
/** The deciding guard look by look, against stable and what is allowed. Left out where there are too few looks for a line. */
function chart({ plan, wanted }, { stages }) {
    const canary = stages.filter(({ name }) => name === 'canary');
    const looks = canary.flatMap((stage) => stage.looks);
    const last = looks.at(-1)?.guards ?? [];
    // What did harm; otherwise latency, the one guard whose course says something while all is well.
    const name = (last.find(({ verdict }) => verdict === 'fail') ?? last.find((guard) => guard.name === 'latency_p95'))?.name;
    const points = looks.flatMap((look) => pointOf(look, name));
    if (name === undefined || points.length < FEWEST || !('stable' in plan))
        return [];
    const { factor } = GUARD[name];
    const decimals = Math.max(...points.map(({ guard }) => valueDecimals(guard)));
    const round = (value) => Number((value * factor).toFixed(decimals));
    const allowed = ({ stable, allowed }) => (name === 'latency_p95' ? stable * allowed : stable + allowed);
    const series = [
        { form: 'line', label: wanted.version, values: points.map(({ guard }) => round(guard.canary)) },
        { form: 'line', label: plan.stable.version, values: points.map(({ guard }) => round(guard.stable)) },
        { form: 'line', label: 'allowed', values: points.map(({ guard }) => round(allowed(guard))) },
    ];
    const top = (0,axis/* niceTop */.p)(Math.max(...series.flatMap(({ values }) => values)));
    const said = series.map(({ label, values }) => `${label}: ${values.join(', ')}`).join('; ');
    return [
        {
            kind: 'chart',
            title: `${GUARD[name].label}, look by look`,
            xTitle: 'look, and percent of the traffic',
            x: points.map(({ look }, i) => `${i + 1} (${look.percent}%)`),
            yTitle: GUARD[name].unit,
            y: [0, top],
            series,
            height: 250,
            text: `Each look covers its share from the beginning. ${said}.`,
        },
    ];
}
function pointOf(look, name) {
    const guard = look.guards.find((each) => each.name === name);
    return guard?.stable === undefined || guard.canary === undefined ? [] : [{ look, guard: guard }];
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/report/folds.js


/** The server's last words, rows that differ, and the timeline. */
function folds(scene, journey, putBack) {
    return [...lastLines(journey), ...examples(journey), ...timeline(scene, journey, putBack)];
}
function lastLines({ problem }) {
    if (problem === undefined)
        return [];
    return [
        {
            kind: 'fold',
            summary: 'What its server said',
            blocks: [{ kind: 'code', language: '', lines: problem.split('\n').map((line) => (0,report_text/* clip */.$Q)(line, 300)) }],
        },
    ];
}
const cell = (value) => [{ code: (0,report_text/* clip */.$Q)(JSON.stringify(value), 60) }];
function examples({ replay }) {
    if (!replay || replay.examples.length === 0)
        return [];
    const columns = [
        { header: 'Row', align: 'right' },
        { header: 'Offline', align: 'right' },
        { header: 'Served', align: 'right' },
        { header: 'Columns', align: 'left' },
    ];
    const rows = replay.examples.map(({ number, row, offline, served }) => [
        String(number),
        cell(offline),
        cell(served),
        [{ code: (0,report_text/* clip */.$Q)(JSON.stringify(row), 200) }],
    ]);
    return [{ kind: 'fold', summary: 'Rows answered otherwise', blocks: [{ kind: 'table', columns, rows }] }];
}
const time = (at) => at.toISOString().slice(11, 19);
function timeline({ change, run }, { events }, putBack) {
    const merged = change
        ? [[time(change.at), ['promotion by ', { code: change.author }, ' (', (0,footer/* commitLink */.w)(change.commit, run.repositoryUrl), ')']]]
        : [];
    const put = putBack && 'commit' in putBack ? [(0,footer/* commitLink */.w)(putBack.commit, run.repositoryUrl), ` pushed to ${run.branch}`] : [];
    const last = put.length > 0 ? [['then', put]] : [];
    const rows = [...merged, ...events.map(({ at, text }) => [time(at), text]), ...last];
    if (rows.length === 0)
        return [];
    const columns = [
        { header: 'Time', align: 'left' },
        { header: 'Event', align: 'left' },
    ];
    return [{ kind: 'fold', summary: 'Timeline (UTC)', blocks: [{ kind: 'table', columns, rows }] }];
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/report/guards-table.js



const SEVERITY = ['error', 'fail', 'inconclusive', 'pass'];
/** Every guard at the last look, the worst first. */
function guardsTable({ plan, wanted, source }, { stages }) {
    const stage = stages.findLast(({ looks }) => looks.length > 0);
    const look = stage?.looks.at(-1);
    if (!stage || !look || !('stable' in plan))
        return [];
    const sorted = look.guards.toSorted((a, b) => SEVERITY.indexOf(a.verdict) - SEVERITY.indexOf(b.verdict));
    const left = (header) => ({ header, align: 'left' });
    const code = (name) => ({ header: [{ code: name }], align: 'right' });
    const columns = [
        left('Verdict'),
        left('Guard'),
        code(plan.stable.version),
        code(wanted.version),
        { header: 'Difference', align: 'right' },
        left('Interval'),
        left('Allowed'),
    ];
    const rows = sorted.map((guard) => [guardVerdict(guard), GUARD[guard.name].label, ...guardCells(guard)]);
    return [
        { kind: 'table', columns, rows },
        { kind: 'caption', text: caption(look, stages.length, [plan.stable.version, wanted.version], source?.title) },
    ];
}
function caption({ look, looks, stage, requests, guards }, stages, [stable, canary], counted) {
    const [before, now] = [{ code: stable }, { code: canary }];
    const apart = [
        ' Predictions: how far those of the two models lie apart, on the evaluation rows (under ',
        before,
        ') and now (under ',
        now,
        ').',
    ];
    const all = stages === 1 ? '' : ` of all ${stages} stages`;
    return [
        `${(0,numbers/* count */.U9)(requests.stable)} requests to `,
        before,
        `, ${(0,numbers/* count */.U9)(requests.canary)} ${stage === 'shadow' ? 'copied ' : ''}to `,
        now,
        counted === undefined ? ', at the same time on the same machine. ' : `, at the same time, counted by ${counted}. `,
        `Look ${look} of ${looks} at this share; the intervals are so wide that all looks and guards${all} together err at most ${ALPHA * 100}% of the time.`,
        ...(guards.some(({ name }) => name === 'prediction_drift') ? apart : []),
    ];
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/report/places.js
/** A line of sluice.yml, linked at the commit of this run where both are known. */
function place({ loaded, run, change }, path) {
    const { line } = loaded.where(path);
    const commit = run.headCommit ?? change?.commit;
    const text = [{ code: loaded.file }, ` line ${line}`];
    if (!run.repositoryUrl || !commit)
        return { nowrap: text };
    return { link: `${run.repositoryUrl}/blob/${commit}/${loaded.file.split('/').map(encodeURIComponent).join('/')}#L${line}`, text };
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/report/now.js




const stableOf = ({ plan }) => ('stable' in plan ? plan.stable.version : undefined);
/** The box: only when somebody must act. */
function now_alert(scene, brought) {
    if (brought.kind !== 'acted')
        return undefined;
    const { journey, putBack } = brought;
    const git = putBack && 'problem' in putBack ? [' ', { code: scene.path }, ` could not be put back: ${putBack.problem}`] : [];
    if (journey.outcome === 'promoted')
        return differs(scene, journey);
    if (journey.outcome === 'held')
        return { level: 'warning', text: [...why(scene, journey), ...git] };
    return { level: 'caution', text: [...why(scene, journey), ...git] };
}
/** On the way back to an old version a replay that differs stops nothing, but somebody must know. */
function differs({ wanted }, { replay }) {
    if (!replay || replay.differing === 0)
        return undefined;
    return {
        level: 'warning',
        text: [
            { code: wanted.version },
            ` answered ${(0,numbers/* count */.U9)(replay.differing)} of ${(0,numbers/* count */.U9)(replay.rows)} evaluation rows otherwise than when it was registered.`,
        ],
    };
}
function why(scene, journey) {
    const { wanted } = scene;
    const { replay, stages, problem, outcome } = journey;
    if (problem !== undefined)
        return ['The server of ', { code: wanted.version }, ' did not start; its last lines are below.'];
    if (replay?.failure)
        return ['Asked for evaluation rows, ', { code: wanted.version }, ` failed: ${replay.failure}`];
    if (replay && replay.differing > 0)
        return replayWhy(scene, replay);
    const stage = stages.findLast(({ looks }) => looks.length > 0);
    const guard = spokenOf(stage?.looks.at(-1)?.guards ?? []);
    if (!stage || !guard)
        return ['Nothing was judged.'];
    const at = stage.name === 'shadow' ? 'On copied requests' : `At ${stage.percent}% of the traffic`;
    if (outcome === 'held')
        return [`${at} the looks ended before `, { strong: GUARD[guard.name].label }, ` was settled: ${guard.because}.`];
    const index = journey.guards.find(({ name }) => name === guard.name)?.index ?? 0;
    const limit = place(scene, ['deploy', 'canary', 'guards', index]);
    return [`${at} `, ...harmSentence(guard, stableOf(scene) ?? '', wanted.version), ' (', limit, ').'];
}
function replayWhy(scene, { differing, rows, largest }) {
    const far = largest === undefined ? '' : `, by up to ${Number(largest.toPrecision(2))}`;
    return [
        { code: scene.wanted.version },
        ' answered ',
        { strong: `${(0,numbers/* count */.U9)(differing)} of ${(0,numbers/* count */.U9)(rows)} evaluation rows otherwise than offline` },
        `${far}; `,
        'the tolerance is ',
        String(scene.deploy.canary.replay.tolerance),
        ' (',
        place(scene, ['deploy', 'canary', 'replay']),
        '). Its training and its serving code treat rows differently.',
    ];
}
/** What is true now. */
function now(scene, brought) {
    return { kind: 'paragraph', text: [{ strong: 'Now' }, ' ', ...truth(scene, brought)] };
}
function truth(scene, brought) {
    const { wanted, environment } = scene;
    const stable = stableOf(scene);
    if (brought.kind === 'unchanged')
        return [{ code: wanted.version }, ` answers every request in ${environment}, as git says.`];
    if (brought.kind === 'superseded')
        return [{ code: scene.path }, ' says something else than at this commit, so the run for the newer commit decides.'];
    if (brought.kind === 'planned')
        return [...(stable ? [{ code: stable }, ' answers; '] : []), { code: wanted.version }, ` would be ${planned(scene)}.`];
    if (brought.kind === 'undone')
        return [{ code: stable ?? '' }, ' answers every request.', ...gitNow(scene, brought.putBack)];
    const { journey } = brought;
    if (journey.outcome === 'promoted')
        return [{ code: wanted.version }, ' answers every request', ...instead(scene), '.', ...how(scene), ...then(brought.next)];
    if (journey.outcome === 'held') {
        const percent = journey.stages.findLast((stage) => stage.outcome === 'held')?.percent ?? 0;
        return [
            { code: wanted.version },
            ` keeps ${percent}% of the requests, `,
            { code: stable ?? '' },
            ' answers the rest, and a person decides.',
        ];
    }
    if (stable === undefined)
        return [`nothing answers in ${environment}: there was no version before.`];
    return [{ code: stable }, ' answers every request', journey.stages.length > 0 ? ' again.' : '.', ...gitNow(scene, brought.putBack)];
}
const planned = ({ plan, serving }) => plan.route === 'switch' && serving.kind === 'batch'
    ? 'deployed, replayed and made the default: a batch endpoint has no live requests to judge by'
    : PLANNED[plan.route];
const PLANNED = {
    nothing: 'recorded as promoted',
    superseded: 'left alone',
    first: 'deployed, replayed and given all requests: there is nothing to compare it with',
    return: 'deployed, replayed and given all requests at once, since it held here before',
    switch: 'deployed, replayed and given all requests: only the last environment has live requests to judge by',
    canary: 'deployed, replayed and given live requests step by step',
    undo: 'put back in git',
};
const instead = (scene) => {
    const stable = stableOf(scene);
    if (stable !== undefined && scene.serving.kind === 'batch')
        return [' from now on, in place of ', { code: stable }];
    return stable === undefined ? [] : [', ', { code: stable }, ' was ended after its last answer'];
};
function how({ plan, serving }) {
    if (plan.route === 'first')
        return [' It is the first version here, so there was nothing to compare it with.'];
    if (plan.route === 'switch' && serving.kind === 'batch')
        return [
            ' A batch endpoint has no live requests to judge by, so an equal replay was enough. Jobs that run already end on their own version.',
        ];
    if (plan.route === 'switch')
        return [' Only the last environment has live requests to judge by, so an equal replay was enough.'];
    if (plan.route === 'return')
        return [' It held here before, so it went to 100% at once.'];
    if (plan.route === 'nothing')
        return [' An earlier run promoted it and was interrupted before it said so.'];
    return [];
}
const then = (next) => next?.state === 'proposed'
    ? [' ', next.url ? { link: next.url, text: 'A pull request' } : { code: next.branch ?? '' }, ` proposes it for ${next.environment}.`]
    : [];
function gitNow({ path, run }, putBack) {
    if (!putBack || 'problem' in putBack)
        return [];
    return [' ', (0,footer/* commitLink */.w)(putBack.commit, run.repositoryUrl), ' set ', { code: path }, ' back to ', { code: putBack.version }, '.'];
}
/** What to do now. */
function next(scene, brought) {
    if (brought.kind !== 'acted' && brought.kind !== 'undone')
        return [];
    const outcome = brought.kind === 'acted' ? brought.journey.outcome : 'rolled-back';
    const { wanted, path } = scene;
    const one = (...text) => [{ kind: 'paragraph', text: [{ strong: 'Next:' }, ' ', ...text] }];
    switch (outcome) {
        case 'promoted':
            return [];
        case 'held':
            return [
                { kind: 'paragraph', text: [{ strong: 'Next' }, ', one of two:'] },
                {
                    kind: 'numbered',
                    items: [
                        ['Go on: run ', { code: 'sluice deploy-canary' }, ' again (or re-run this workflow); it continues from this share.'],
                        ['Stop: ', { code: 'git revert' }, ' the promotion; ', { code: stableOf(scene) ?? '' }, ' then answers every request at once.'],
                    ],
                },
            ];
        case 'failed':
            return one('correct what its server says below and register it anew, or repair the machine and promote ', { code: wanted.version }, ' again in ', { code: path }, '.');
        case 'rolled-back':
            return one('a corrected model becomes a version with a promotion of its own. ', { code: wanted.version }, ' stays in the registry, recorded as rolled back.');
    }
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/report/stages-table.js




/** Replay, shadow and every share of live traffic: what was seen there. */
function stagesTable(scene, journey) {
    const stable = 'stable' in scene.plan ? scene.plan.stable.version : '';
    const rows = [...replayRow(journey.replay), ...journey.stages.map((stage) => stageRow(stage, stable)), ...lastRow(scene, journey)];
    if (rows.length === 0)
        return [];
    const left = (header) => ({ header, align: 'left' });
    const right = (header) => ({ header, align: 'right' });
    return [{ kind: 'table', columns: [left('Verdict'), left('Step'), right('Traffic'), right('Requests'), left('What was seen')], rows }];
}
const verdict = (sign, word) => [{ nowrap: [`${sign} `, { strong: word }] }];
function replayRow(replay) {
    if (!replay)
        return [];
    const equal = replay.differing === 0;
    const seen = replay.failure ??
        (equal ? 'evaluation rows answered as predicted offline' : `${(0,numbers/* count */.U9)(replay.differing)} rows answered otherwise than offline`);
    return [
        [equal ? verdict('✓', 'equal') : verdict('✗', replay.failure ? 'no answer' : 'differs'), 'Replay', '0%', (0,numbers/* count */.U9)(replay.rows), seen],
    ];
}
function stageRow(stage, stable) {
    const { name, percent, outcome, seconds, limit, looks } = stage;
    const look = looks.at(-1);
    const label = name === 'shadow' ? 'Shadow' : 'Canary';
    if (!look)
        return ['–', label, `${percent}%`, '0', 'not reached'];
    const time = outcome === 'passed' || outcome === 'held' ? (0,units/* duration */.p0)(seconds) : `${(0,units/* duration */.p0)(seconds)} of ${(0,units/* duration */.p0)(limit)}`;
    const guard = spokenOf(look.guards);
    const end = outcome === 'harm' ? [', rolled back'] : outcome === 'held' ? [', on hold'] : [];
    const seen = [...(guard ? guardSentence(guard, stable) : []), ...end];
    const word = outcome === 'passed'
        ? verdict('✓', 'no harm shown')
        : outcome === 'held'
            ? verdict('?', 'can’t tell')
            : verdict('✗', guard ? GUARD[guard.name].harm : 'harm');
    return [word, (0,report_text/* unbroken */.D_)(`${label}, ${time}`), name === 'shadow' ? '0%' : `${percent}%`, (0,numbers/* count */.U9)(look.requests.canary), seen];
}
function lastRow({ wanted, plan }, { outcome, stages }) {
    if (outcome !== 'promoted' || plan.route === 'nothing') {
        const reached = stages.length > 0 && outcome !== 'promoted';
        return reached ? [['–', 'Promotion', '100%', '0', 'not reached']] : [];
    }
    return [[verdict('✓', 'promoted'), 'Promotion', '100%', '–', [{ code: wanted.version }, ' answers every request']]];
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/report/title.js

/** Icon, verdict word, model and reason. */
function title(scene, brought) {
    const { environment, wanted, plan } = scene;
    const model = { code: `${wanted.model} ${wanted.version}` };
    const text = (words) => [model, ` ${words}`];
    if (brought.kind === 'unchanged')
        return { icon: '✅', word: 'Pass', text: text(`is what ${environment} serves`) };
    if (brought.kind === 'superseded')
        return { icon: '✅', word: 'Pass', text: text('was replaced since; nothing was done') };
    if (brought.kind === 'planned')
        return { icon: '⏳', word: 'On its way', text: text(`to ${environment} (nothing was done yet)`) };
    if (brought.kind === 'undone')
        return { icon: '❌', word: 'Rolled back', text: text('did harm in an earlier run') };
    const { journey } = brought;
    switch (journey.outcome) {
        case 'promoted':
            return { icon: '✅', word: 'Promoted', text: text(plan.route === 'return' ? `is back in ${environment}` : `serves ${environment}`) };
        case 'held':
            return { icon: '🟡', word: 'On hold', text: text('needs more requests to judge') };
        case 'failed':
            return { icon: '⚠️', word: 'Error', text: text('did not start') };
        case 'rolled-back':
            return { icon: '❌', word: 'Rolled back', text: text(title_reason(journey)) };
    }
}
function title_reason({ replay, stages }) {
    if (replay?.failure)
        return 'cannot answer evaluation rows';
    if (replay && replay.differing > 0)
        return 'answers otherwise than offline';
    const guard = spokenOf(stages.findLast(({ looks }) => looks.length > 0)?.looks.at(-1)?.guards ?? []);
    return guard ? GUARD[guard.name].reason : 'did harm';
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/report.js









/** The report of a deployment: what answers now, how it came to that, and what to do. `others` are the environments before it. */
function report(scene, brought, others) {
    const { wanted, run, change } = scene;
    const journey = brought.kind === 'acted' ? brought.journey : undefined;
    const body = journey ? [...stagesTable(scene, journey), ...chart(scene, journey), ...guardsTable(scene, journey)] : [];
    return {
        marker: { kind: 'canary', model: wanted.model, commit: run.headCommit ?? change?.commit },
        verdict: verdictFor(brought),
        title: title(scene, brought),
        alert: now_alert(scene, brought),
        blocks: [
            now(scene, brought),
            ...body,
            ...bullets(scene, brought, others),
            ...next(scene, brought),
            ...(journey ? folds(scene, journey, brought.kind === 'acted' ? brought.putBack : undefined) : []),
            { kind: 'paragraph', text: [{ strong: 'Commands:' }, ' on your machine, ', { code: 'npx sluice status' }, ' says what is served.'] },
        ],
        footer: (0,footer/* footer */.q)(run.headCommit ?? change?.commit, run),
    };
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/plan.js
/** Decides the route. Acts are oldest first. */
function plan({ wanted, commit, served, acts, current, last: isLast }) {
    if (!current)
        return { route: 'superseded' };
    const isWanted = ({ version, digest }) => version === wanted.version && digest === wanted.digest;
    const last = acts.at(-1);
    const candidate = served.find(isWanted);
    if (candidate && candidate.percent === 100)
        return { route: 'nothing', unrecorded: !(last && isWanted(last) && last.outcome === 'promoted') };
    const stable = plan_stableOf(served.filter((version) => !isWanted(version)), acts);
    if (!stable)
        return { route: 'first' };
    if (last && isWanted(last) && last.outcome === 'rolled-back' && commit !== undefined && last.commit === commit)
        return { route: 'undo', stable };
    if (acts.some((act) => isWanted(act) && act.outcome === 'promoted'))
        return { route: 'return', stable };
    if (!isLast)
        return { route: 'switch', stable };
    return { route: 'canary', stable, from: candidate?.percent ?? 0 };
}
/** Of the versions with traffic the one promoted last; without a record, the one with most traffic. */
function plan_stableOf(served, acts) {
    const live = served.filter(({ percent }) => percent > 0);
    const promoted = acts.findLast((act) => act.outcome === 'promoted' && live.some(({ digest }) => digest === act.digest));
    return live.find(({ digest }) => digest === promoted?.digest) ?? live.toSorted((a, b) => b.percent - a.percent)[0];
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/situation.js





/** The environments to bring up to date. UserError when there are none, or not the one that was asked for. */
function environmentsOf({ file, config }, asked) {
    const names = config.deploy?.environments;
    if (!names)
        throw new errors/* UserError */.yo([
            { file, key: 'deploy', message: 'There is nothing to deploy: this key is missing.', fix: 'Say how the model is served.' },
        ]);
    if (asked === undefined)
        return names;
    if (names.includes(asked))
        return [asked];
    throw new errors/* UserError */.yo([{ file, key: 'deploy.environments', message: `There is no ${asked}.`, fix: `It names ${names.join(', ')}.` }]);
}
/** Whether the branch still says what this run is about. A re-run of an old commit must not undo what was promoted since. */
async function isCurrent({ ports, run }, path, text) {
    // On a laptop the branch may well be behind, since its commits are not pushed yet.
    if (!run.ci)
        return true;
    try {
        const tip = await ports.repository.tip(run.branch);
        return tip === undefined || (await ports.repository.fileAt(tip, path)) === text;
    }
    catch (error) {
        if (!(error instanceof errors/* PlatformError */.Wk))
            throw error;
        ports.log.warn(`Whether ${run.branch} has moved on could not be found out: ${(0,errors/* explain */.WE)(error)}`);
        return true;
    }
}
async function changeOf({ repository }, path) {
    if (!(await repository.head()))
        return undefined;
    const [newest] = await repository.history(path);
    return newest && { commit: newest.commit, author: newest.author, at: newest.at };
}
/** Everything known of one environment before anything is done. Undefined when no version was promoted to it yet. */
async function situation(here, environment) {
    const { loaded, ports } = here;
    const path = (0,deployment_path/* deploymentPath */.n)(loaded.config.deployments, environment);
    const text = await ports.workspace.read(path);
    if (text === undefined)
        return undefined;
    const wanted = await (0,config_open/* openDeployment */.Q)(path, text, loaded.config.model);
    const { serving, telemetry } = await ports.serving(environment);
    const [{ versions: served }, acts, change, current] = await Promise.all([
        serving.state(),
        readActs(ports.records, wanted.model, environment),
        changeOf(ports, path),
        isCurrent(here, path, text),
    ]);
    const last = loaded.config.deploy?.environments.at(-1) === environment && serving.kind !== 'batch';
    const way = plan({ wanted, commit: change?.commit, served, acts, current, last });
    const source = way.route === 'canary' ? await telemetry.source?.() : undefined;
    return { ...here, environment, serving, telemetry, source, path, wanted, change, acts, plan: way, began: ports.clock.now() };
}

;// CONCATENATED MODULE: ./build/steps/deploy-canary/index.js







/** Brings what is served to what git says: environments in order, as far as each one passes. */
const deployCanary = {
    name: 'deploy-canary',
    description: 'Brings what is served to what deployments/<environment>.yml says, and rolls back what does harm.',
    contract: () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(1727)]).then(__webpack_require__.bind(__webpack_require__, 81727)),
    async run({ environment, 'dry-run': dryRun }, loaded, ports, run, signal) {
        const names = environmentsOf(loaded, environment || undefined);
        const deploy = loaded.config.deploy;
        const done = [];
        for (const name of names) {
            const scene = await situation({ loaded, deploy, ports, run, signal }, name);
            if (!scene)
                continue;
            ports.log.progress(`deploy-canary: ${name} …`);
            const brought = await bring(scene, dryRun);
            done.push({ scene, brought });
            if (verdictFor(brought) !== 'pass')
                break;
        }
        const shown = done.findLast(({ brought }) => brought.kind !== 'unchanged') ?? done.at(-1);
        if (!shown) {
            const files = names.map((name) => `${loaded.config.deployments}/${name}.yml`).join(' or ');
            throw new errors/* UserError */.yo(`There is no ${files}, so nothing was promoted yet. \`sluice register\` proposes it.`);
        }
        return conclude(shown, done);
    },
};
function conclude(shown, done) {
    const { scene, brought } = shown;
    const verdict = (0,kernel_verdict/* worst */.Q)(done.map((each) => verdictFor(each.brought)));
    const evidence = evidenceOf(brought);
    const values = {
        verdict,
        evidence: evidence?.digest ?? '',
        environment: scene.environment,
        version: answering(shown),
        outcome: outcomeOf(brought),
    };
    const json = { environments: done.map((each) => jsonOf(each)) };
    return { verdict, outputs: values, document: report(scene, brought, done), json, annotations: [], evidence };
}
const outcomeOf = (brought) => brought.kind === 'acted' ? brought.journey.outcome : brought.kind === 'undone' ? 'rolled-back' : brought.kind;
function answering({ scene: { plan, wanted }, brought }) {
    const stable = 'stable' in plan ? plan.stable.version : '';
    if (brought.kind === 'unchanged')
        return wanted.version;
    return brought.kind === 'acted' && brought.journey.outcome === 'promoted' ? wanted.version : stable;
}
function jsonOf(done) {
    const { scene, brought } = done;
    const about = { environment: scene.environment, wanted: scene.wanted.version, outcome: outcomeOf(brought), answering: answering(done) };
    if (brought.kind !== 'acted')
        return about;
    const { journey, putBack, evidence } = brought;
    const reach = Object.fromEntries(journey.reach);
    return { ...about, evidence: evidence.digest, ...numbersFor(scene, journey), reach, putBack: putBack && { ...putBack } };
}


/***/ })

};
