export const id = 3316;
export const ids = [3316,9855,7233];
export const modules = {

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

/***/ 97233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ hashPair),
/* harmony export */   YR: () => (/* binding */ hashNumber),
/* harmony export */   Yr: () => (/* binding */ hashed),
/* harmony export */   qj: () => (/* binding */ hashText)
/* harmony export */ });
/** Two 32-bit halves of the newest hash: [high, low]. Shared, because a pair for each cell would be garbage for each cell. */
const hashed = new Uint32Array(2);
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
/** Mixes two 32-bit lanes into `hashed`; constants from MurmurHash3's finaliser (Appleby, public domain). */
function hashPair(a, b) {
    let x = a ^ Math.imul(b, 0x9e3779b1);
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    x ^= x >>> 16;
    let y = b ^ Math.imul(x, 0x27d4eb2f);
    y = Math.imul(y ^ (y >>> 15), 0x2c1b3c6d);
    y = Math.imul(y ^ (y >>> 12), 0x297a2d39);
    hashed[0] = x;
    hashed[1] = y ^ (y >>> 15);
}
/** Hashes a text by its UTF-16 code units into `hashed`. */
function hashText(text) {
    let a = 0x811c9dc5;
    let b = text.length;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        a = Math.imul(a ^ unit, 0x01000193);
        b = Math.imul((b << 5) ^ (b >>> 27) ^ unit, 0x5bd1e995);
    }
    hashPair(a, b);
}
/** Hashes a number by its value (0 and −0 are equal) into `hashed`. */
function hashNumber(value) {
    double[0] = value + 0;
    hashPair(words[0], words[1]);
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

/***/ 50602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ argsort)
/* harmony export */ });
/** Where the upper 32 bits of a double lie among its two words. */
const HIGH = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;
const DIGITS = [0, 11, 22];
const SMALL = 512;
/** Orders the places from `start` to `end` of `order` by value, then by index: few by insertion, many by comparison, equal ones not at all. */
function settle(order, values, start, end) {
    let sorted = true;
    for (let i = start + 1; i < end && sorted; i++)
        sorted = values[order[i - 1]] <= values[order[i]];
    if (sorted)
        return;
    if (end - start > 32) {
        order.subarray(start, end).sort((a, b) => values[a] - values[b] || a - b);
        return;
    }
    for (let i = start + 1; i < end; i++) {
        const row = order[i];
        let j = i;
        for (; j > start && values[order[j - 1]] > values[row]; j--)
            order[j] = order[j - 1];
        order[j] = row;
    }
}
/** Indices sorted by the upper words of the values: sign, exponent and 20 bits; three stable passes of 11 bits. */
function byUpperWord(upper) {
    const n = upper.length;
    let [from, to] = [new Int32Array(n), new Int32Array(n)];
    for (let i = 0; i < n; i++)
        from[i] = i;
    for (const shift of DIGITS) {
        const places = new Int32Array(2049);
        for (let i = 0; i < n; i++)
            places[((upper[i] >>> shift) & 2047) + 1] += 1;
        if (places.includes(n))
            continue;
        for (let digit = 0; digit < 2048; digit++)
            places[digit + 1] += places[digit];
        for (let i = 0; i < n; i++) {
            const row = from[i];
            to[places[(upper[row] >>> shift) & 2047]++] = row;
        }
        ;
        [from, to] = [to, from];
    }
    return from;
}
/** Indices that sort numbers ascending; equal ones (0 and −0 are) keep their order. No NaN. About O(n): radix passes, then runs of near-equals. */
function argsort(numbers) {
    const n = numbers.length;
    const values = new Float64Array(n);
    for (let i = 0; i < n; i++)
        values[i] = numbers[i] + 0; // −0 becomes 0
    if (n < SMALL)
        return Int32Array.from(values, (_, i) => i).sort((a, b) => (values[a] < values[b] ? -1 : values[a] > values[b] ? 1 : a - b));
    const words = new Uint32Array(values.buffer);
    const upper = new Uint32Array(n);
    for (let i = 0; i < n; i++) {
        const word = words[2 * i + HIGH];
        upper[i] = word >>> 31 === 1 ? ~word : word ^ 0x80000000;
    }
    const order = byUpperWord(upper);
    for (let start = 0; start < n;) {
        let end = start + 1;
        while (end < n && upper[order[end]] === upper[order[start]])
            end++;
        if (end - start > 1)
            settle(order, values, start, end);
        start = end;
    }
    return order;
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

/***/ 72524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ outer),
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   WG: () => (/* binding */ symmetric)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50511);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74049);


/** The estimate, or the reason where numbers were too large for an interval. */
const finite = (estimated) => 'undefined' in estimated || Number.isFinite(estimated.low + estimated.high)
    ? estimated
    : { undefined: 'numbers are too large for an interval' };
/** Two estimates of one value: on either side the bound further out, so that it is missed only where both miss. Undefined where either is. */
function outer(one, other) {
    if ('undefined' in one)
        return one;
    if ('undefined' in other)
        return other;
    return {
        value: one.value,
        se: Math.max(one.se, other.se),
        low: Math.min(one.low, other.low),
        high: Math.max(one.high, other.high),
        below: (x) => Math.max(one.below(x), other.below(x)),
        above: (x) => Math.max(one.above(x), other.above(x)),
        method: `${one.method}; ${other.method} where wider`,
    };
}
/** Value ± quantile · se; Student's t with `df` degrees of freedom, normal when `df` is not given. */
function symmetric(value, se, alpha, method, df) {
    const cdf = (z) => (df === undefined ? (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)(z) : (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentCdf */ .R)(z, df));
    const reach = se === 0 ? 0 : se * (df === undefined ? -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(alpha) : -(0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .F)(alpha, df));
    const beyond = (distance) => (se > 0 ? cdf(distance / se) : distance < 0 ? 0 : 1);
    return { value, se, low: value - reach, high: value + reach, below: (x) => beyond(value - x), above: (x) => beyond(x - value), method };
}


/***/ }),

/***/ 6934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ meansWithout),
/* harmony export */   hY: () => (/* binding */ weightedMean),
/* harmony export */   hm: () => (/* binding */ meanOf)
/* harmony export */ });
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80221);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72524);
/* harmony import */ var _replicates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33990);
/* harmony import */ var _skewed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6785);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41763);





/** Weighted mean of one number per row. Undefined (NaN) when the weights sum to 0. */
function weightedMean(values, { weights }) {
    let [sum, weight] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        const w = weights ? weights[i] : 1;
        sum += w * values[i];
        weight += w;
    }
    return sum / weight;
}
/** The weighted mean without each unit in turn: (S − s_u) / (W − W_u), written about the mean so that no digits cancel. O(n). */
function meansWithout(values, mean, rows) {
    const units = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)(rows, values.length);
    const [without, ofUnits] = [new Float64Array(units), new Float64Array(units)];
    let total = 0;
    for (let i = 0; i < values.length; i++) {
        const unit = rows.groups ? rows.groups[i] : i;
        const weight = rows.weights ? rows.weights[i] : 1;
        without[unit] += weight * (values[i] - mean);
        ofUnits[unit] += weight;
        total += weight;
    }
    for (let u = 0; u < units; u++)
        without[u] = mean - without[u] / (total - ofUnits[u]);
    return { without, ofUnits, total };
}
/**
 * Mean of one number per row with its interval: Student's t with n − 1 degrees of freedom; with weights or groups the delete-one jackknife of the
 * ratio Σwx/Σw (rows: (n−1)/n of statsmodels' HC3; groups of equal weight: statsmodels' cluster-robust variance exactly). `isSkewed`: with bounds for
 * rows of which few decide, as with rare positives. Needs two units.
 */
function meanOf(values, rows, alpha, paired, isSkewed = false) {
    const n = values.length;
    if (n < 2)
        return { undefined: `${n} rows: a mean needs two for its interval` };
    const t = paired ? 'paired t' : 't';
    if (rows.weights === undefined && rows.groups === undefined) {
        const { mean, variance } = (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .meanVariance */ .P)(values);
        if (!Number.isFinite(mean))
            return { undefined: 'a value is not finite' };
        const se = Math.sqrt(variance / n);
        if (!isSkewed)
            return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .symmetric */ .WG)(mean, se, alpha, t, n - 1);
        return (0,_skewed_js__WEBPACK_IMPORTED_MODULE_3__/* .skewed */ .Q)(mean, se, values.map((value) => value - mean), alpha, t);
    }
    const mean = weightedMean(values, rows);
    if (!Number.isFinite(mean))
        return { undefined: 'a value is not finite' };
    const estimate = (0,_replicates_js__WEBPACK_IMPORTED_MODULE_4__/* .deleteOne */ .o)(mean, meansWithout(values, mean, rows).without, rows, alpha, isSkewed);
    if ('undefined' in estimate)
        return estimate;
    const of = rows.groups === undefined ? '' : ` over ${((0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)(rows, n)).toLocaleString('en')} groups`;
    return { ...estimate, method: `${rows.weights === undefined ? '' : 'weighted '}${t}${of}` };
}


/***/ }),

/***/ 67062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ estimateDifference),
  X: () => (/* binding */ estimateOne)
});

// EXTERNAL MODULE: ./build/statistics/metrics/areas.js
var areas = __webpack_require__(37926);
// EXTERNAL MODULE: ./build/statistics/metrics/mean.js + 3 modules
var metrics_mean = __webpack_require__(82018);
// EXTERNAL MODULE: ./build/statistics/metrics/metrics.js
var metrics = __webpack_require__(11985);
// EXTERNAL MODULE: ./build/statistics/metrics/sample.js
var metrics_sample = __webpack_require__(86140);
// EXTERNAL MODULE: ./build/statistics/metrics/usable.js
var usable = __webpack_require__(69082);
// EXTERNAL MODULE: ./build/statistics/gate/estimate.js
var gate_estimate = __webpack_require__(72524);
// EXTERNAL MODULE: ./build/statistics/argsort.js
var argsort = __webpack_require__(50602);
;// CONCATENATED MODULE: ./build/statistics/gate/placements.js

/** Weight of each row's opposite class below its score, ties one half, written to `below` where given. `order[from, to)` is ascending by score. */
function walk({ labels, scores, weights }, order, from, to, below) {
    let [positives, negatives, pairs] = [0, 0, 0];
    let next = from < to ? scores[order[from]] : 0;
    for (let start = from, end = from; start < to; start = end) {
        const score = next;
        let [tiedPositives, tiedNegatives] = [0, 0];
        do {
            const row = order[end];
            if (labels[row] === 1)
                tiedPositives += weights ? weights[row] : 1;
            else
                tiedNegatives += weights ? weights[row] : 1;
            end++;
            if (end < to)
                next = scores[order[end]];
        } while (end < to && next === score);
        const [lower, upper] = [negatives + tiedNegatives / 2, positives + tiedPositives / 2];
        pairs += tiedPositives * lower;
        if (below)
            for (let i = start; i < end; i++)
                below[order[i]] = labels[order[i]] === 1 ? lower : upper;
        positives += tiedPositives;
        negatives += tiedNegatives;
    }
    return { positives, negatives, pairs };
}
/** ROC AUC and its placements. O(n log n). AUC is NaN with one class only. Source: DeLong et al. 1988, Biometrics 44:837. */
function placements_placementsOf(ranked) {
    const order = (0,argsort/* argsort */.X)(ranked.scores);
    const share = new Float64Array(order.length);
    const sums = walk(ranked, order, 0, order.length, share);
    for (let i = 0; i < share.length; i++)
        share[i] = ranked.labels[i] === 1 ? share[i] / sums.negatives : 1 - share[i] / sums.positives;
    return { ...sums, auc: sums.pairs / sums.positives / sums.negatives, share, order };
}
/** Rows in ascending order of score, group by group; `starts[g]` is where group g begins. */
function byGroup(order, groups, count) {
    const starts = new Int32Array(count + 1);
    for (const group of groups)
        starts[group + 1] += 1;
    for (let g = 0; g < count; g++)
        starts[g + 1] += starts[g];
    const next = starts.slice();
    const sorted = new Int32Array(order.length);
    for (const row of order)
        sorted[next[groups[row]]++] = row;
    return { sorted, starts };
}
/**
 * ROC AUC without each unit (row, or group of rows) in turn, exactly: of all pairs, those of the unit's rows go, and pairs within a group, which
 * went twice, come back. O(n log n). NaN where a class is then gone.
 */
function aucWithout(ranked, all, groups, units) {
    const { labels, weights } = ranked;
    const [positives, negatives, lost] = [new Float64Array(units), new Float64Array(units), new Float64Array(units)];
    for (let i = 0; i < all.share.length; i++) {
        const unit = groups ? groups[i] : i;
        const weight = weights ? weights[i] : 1;
        const isPositive = labels[i] === 1;
        if (isPositive)
            positives[unit] += weight;
        else
            negatives[unit] += weight;
        lost[unit] += weight * all.share[i] * (isPositive ? all.negatives : all.positives);
    }
    if (groups) {
        const { sorted, starts } = byGroup(all.order, groups, units);
        for (let g = 0; g < units; g++)
            lost[g] -= walk(ranked, sorted, starts[g], starts[g + 1]).pairs;
    }
    return lost.map((pairs, u) => (all.pairs - pairs) / (all.positives - positives[u]) / (all.negatives - negatives[u]));
}

;// CONCATENATED MODULE: ./build/statistics/gate/delong.js


/** A standard error up to this is 0 but for rounding. */
const ROUNDING = 1e-12;
/**
 * Standard error of the AUC of `a`, or with `b` of the difference b − a: variances of placements over positives and over negatives, apart; and the
 * degrees of freedom of their sum, few where one class is. Source: Welch 1947, Biometrika 34:28.
 */
function delongError(labels, a, b) {
    const at = (i) => (b ? b.share[i] - a.share[i] : a.share[i]);
    const [rows, sums, squares] = [new Float64Array(2), new Float64Array(2), new Float64Array(2)];
    for (let i = 0; i < a.share.length; i++) {
        rows[labels[i]] += 1;
        sums[labels[i]] += at(i);
    }
    const means = sums.map((sum, k) => sum / rows[k]);
    for (let i = 0; i < a.share.length; i++)
        squares[labels[i]] += (at(i) - means[labels[i]]) ** 2;
    const variances = squares.map((square, k) => square / (rows[k] - 1) / rows[k]);
    const variance = variances[0] + variances[1];
    const welch = variance ** 2 / variances.reduce((sum, one, k) => sum + one ** 2 / (rows[k] - 1), 0);
    const se = Math.sqrt(variance);
    return { se, df: se > ROUNDING ? welch : 1 };
}
/** Where nothing differs (standard error 0): the exact bounds for no event in `pairs` disjoint pairs, each of which could have shown one. */
function nothingSeen(estimate, pairs, alpha, least) {
    const { value } = estimate;
    const reach = 1 - alpha ** (1 / pairs);
    const p = (distance) => (distance < 0 ? Math.max(0, 1 + distance) ** pairs : 1);
    const bounds = { low: Math.max(least, value - reach), high: Math.min(1, value + reach) };
    return { ...estimate, ...bounds, below: (x) => p(value - x), above: (x) => p(x - value) };
}
/**
 * ROC AUC of `a`, or with `b` the difference b − a on the same rows, with DeLong's standard error and Welch's t. O(n log n), ties count one half.
 * Undefined with fewer than two rows of a class. When no pair of rows tells anything (standard error 0), the bound is the exact one for no
 * event in min(positives, negatives) disjoint pairs. Sources: DeLong et al. 1988, Biometrics 44:837; Sun and Xu 2014, IEEE SPL 21:1389.
 */
function delong({ labels }, alpha, a, b) {
    const [first, second] = [placementsOf({ labels, scores: a }), b && placementsOf({ labels, scores: b })];
    return delongOf(labels, alpha, first, second);
}
/** The same from the placements of one or two models. */
function delongOf(labels, alpha, a, b) {
    const [m, n] = [a.positives, a.negatives];
    if (Math.min(m, n) < 2)
        return { undefined: `${m} positive and ${n} negative rows: ROC AUC needs two of each` };
    const { se, df } = delongError(labels, a, b);
    const estimate = (0,gate_estimate/* symmetric */.WG)(b ? b.auc - a.auc : a.auc, se, alpha, b ? 'paired DeLong' : 'DeLong', df);
    return estimate.se > ROUNDING ? estimate : nothingSeen(estimate, Math.min(m, n), alpha, b ? -1 : 0);
}

// EXTERNAL MODULE: ./build/statistics/gate/replicates.js
var replicates = __webpack_require__(33990);
// EXTERNAL MODULE: ./build/statistics/gate/units.js
var gate_units = __webpack_require__(41763);
;// CONCATENATED MODULE: ./build/statistics/gate/auc.js




/** Problems of all models side by side, class after class, so that the scores of 2,000 classes are never ranked at once. */
function* together(models) {
    const each = models.map((problems) => problems[Symbol.iterator]());
    for (;;) {
        const next = each.map((one) => one.next());
        if (next.some(({ done }) => done))
            return;
        yield next.map(({ value }) => value);
    }
}
/**
 * ROC AUC of one problem (binary), or the mean over a problem per class (one against the rest); rows alike for all models. Binary, without weights
 * and groups: paired DeLong. Else the exact delete-one jackknife of rows or of groups, which tends to DeLong's and, with groups, to Obuchowski's
 * (1997, Biometrics 53:567) variance. Undefined with fewer than two units of a class. NaN values without a problem. O(n log n) per problem.
 */
function aucOf(models, rows, several, alpha) {
    const sums = models.map(() => 0);
    let [count, pairs] = [0, Number.POSITIVE_INFINITY];
    let without = new Float64Array();
    for (const problems of together(models)) {
        const { labels } = problems[0];
        const weighed = problems.map((problem) => ({ ...problem, weights: rows.weights }));
        const placed = weighed.map(placements_placementsOf);
        placed.forEach(({ auc }, m) => {
            sums[m] += auc;
        });
        if (!several && rows.weights === undefined && rows.groups === undefined)
            return { values: sums, estimated: delongOf(labels, alpha, placed[0], placed[1]) };
        const units = (0,gate_units/* unitsOf */.$J)(rows, labels.length);
        if (count++ === 0)
            without = new Float64Array(units);
        pairs = Math.min(pairs, (0,gate_units/* rarest */.c6)(labels, rows));
        weighed.forEach((problem, m) => {
            const sign = models.length > 1 && m === 0 ? -1 : 1;
            aucWithout(problem, placed[m], rows.groups, units).forEach((auc, u) => {
                without[u] += sign * auc;
            });
        });
    }
    return jackknifed(sums.map((sum) => sum / count), without.map((sum) => sum / count), pairs, rows, alpha, !several);
}
function jackknifed(values, without, pairs, rows, alpha, isSkewed) {
    if (pairs < 2)
        return { values, estimated: { undefined: `a class occurs in ${pairs} ${(0,gate_units/* unitName */.Cq)(rows)}: ROC AUC needs two of each` } };
    const [first, second] = values;
    const estimated = (0,replicates/* deleteOne */.o)(second === undefined ? first : second - first, without, rows, alpha, isSkewed);
    if ('undefined' in estimated || estimated.se > ROUNDING)
        return { values, estimated };
    return { values, estimated: nothingSeen(estimated, pairs, alpha, second === undefined ? 0 : -1) };
}

// EXTERNAL MODULE: ./build/statistics/binomial.js
var binomial = __webpack_require__(48621);
// EXTERNAL MODULE: ./build/statistics/quantile.js
var quantile = __webpack_require__(80221);
// EXTERNAL MODULE: ./build/statistics/random.js
var random = __webpack_require__(52167);
;// CONCATENATED MODULE: ./build/statistics/gate/bootstrap.js




const FEWEST_BEYOND = 10;
/** Draws as many units with replacement as there are, and writes how often each came. */
function drawUnits(source, times) {
    times.fill(0);
    for (let i = 0; i < times.length; i++)
        times[source.below(times.length)] += 1;
}
/**
 * Percentile bootstrap with `resamples` draws, the same for the same seed. Where fewer than 10 draws lie beyond a bound (a late attempt), the
 * bound is value ± z · standard error of the draws instead. Undefined when the metric is, or is in more than 5 % of the draws.
 * Sources: Efron and Tibshirani 1993; groups: Field and Welsh 2007, J. R. Stat. Soc. B 69:369.
 */
function bootstrap({ unit, counts, drawnFrom, value }, alpha, resamples, seed) {
    const observed = value(counts);
    if (observed === undefined)
        return { undefined: 'the metric has no value on these rows' };
    const source = (0,random/* random */.y)(seed);
    const times = new Float64Array(counts.length);
    const draws = [];
    for (let b = 0; b < resamples; b++) {
        if (unit === 'cells')
            (0,binomial/* multinomial */.O)(source, drawnFrom ?? counts, times);
        else
            drawUnits(source, times);
        const drawn = value(times);
        if (drawn !== undefined)
            draws.push(drawn);
    }
    if (draws.length < 0.95 * resamples)
        return { undefined: `the metric has no value in ${resamples - draws.length} of ${resamples} bootstrap draws` };
    const sorted = Float64Array.from(draws).sort();
    const se = Math.sqrt((0,quantile/* meanVariance */.P)(sorted).variance);
    const size = `${drawnFrom ? 'one pseudo row each way, ' : ''}B = ${resamples.toLocaleString('en')}`;
    if (alpha * draws.length < FEWEST_BEYOND)
        return (0,gate_estimate/* symmetric */.WG)(observed, se, alpha, `bootstrap standard error of ${unit}, ${size}`);
    const share = (isBeyond) => (1 + draws.filter(isBeyond).length) / (1 + draws.length);
    return {
        value: observed,
        se,
        low: (0,quantile/* quantileOfSorted */.m)(sorted, alpha),
        high: (0,quantile/* quantileOfSorted */.m)(sorted, 1 - alpha),
        below: (x) => share((draw) => draw >= x),
        above: (x) => share((draw) => draw <= x),
        method: `percentile bootstrap of ${unit}, ${size}`,
    };
}

// EXTERNAL MODULE: ./build/statistics/metrics/decisions.js
var decisions = __webpack_require__(38759);
// EXTERNAL MODULE: ./build/statistics/gate/shares.js
var shares = __webpack_require__(23282);
;// CONCATENATED MODULE: ./build/statistics/gate/conditional.js




/**
 * Recall or precision of one model of a binary truth, as the share of right ones among the rows that are, or are called, positive: Wilson's score
 * interval on those rows, which stays honest at 0 and 1. Undefined for other metrics and tasks, and without such rows.
 */
function conditionalShare(name, { truth, answers }, alpha) {
    if (truth.task !== 'binary-classification' || (name !== 'recall' && name !== 'precision'))
        return undefined;
    const decided = (0,decisions/* decisions */.a)(truth, answers);
    const among = name === 'recall' ? truth.labels : decided;
    const rows = Int32Array.from(truth.labels.keys()).filter((row) => among[row] === 1);
    if (rows.length === 0)
        return undefined;
    const kept = (0,gate_units/* present */.Eb)((0,metrics_sample/* pickTruth */.Vo)(truth, rows), []).truth;
    const hits = Float64Array.from(rows, (row) => (truth.labels[row] === 1 && decided[row] === 1 ? 1 : 0));
    return (0,shares/* shareOf */.tC)(kept, alpha, hits);
}

;// CONCATENATED MODULE: ./build/statistics/gate/entries.js
/** Rows sorted by unit; `starts[u]` is where unit u begins. */
function byUnit(codes, units) {
    const starts = new Int32Array(units + 1);
    for (let i = 0; i < codes.length; i++)
        starts[codes[i] + 1] += 1;
    for (let u = 0; u < units; u++)
        starts[u + 1] += starts[u];
    const next = starts.slice();
    const sorted = new Int32Array(codes.length);
    for (let i = 0; i < codes.length; i++)
        sorted[next[codes[i]]++] = i;
    return { starts, sorted };
}
/** Entries of units of rows: `codes[row]`, 0 … units − 1; rows of one unit and cell are one entry. O(rows + cells). */
function entriesOf(shape, { weights }, codes, units) {
    const { starts, sorted } = byUnit(codes, units);
    const [ofCell, weight, ends] = [new Int32Array(sorted.length), new Float64Array(sorted.length), new Int32Array(units)];
    const place = new Int32Array(shape.cells).fill(-1);
    let count = 0;
    for (let u = 0; u < units; u++) {
        const began = count;
        for (let i = starts[u]; i < starts[u + 1]; i++) {
            const row = sorted[i];
            const cell = shape.cell[row];
            if (place[cell] < began) {
                place[cell] = count;
                ofCell[count++] = cell;
            }
            weight[place[cell]] += weights ? weights[row] : 1;
        }
        ends[u] = count;
    }
    return { cells: ofCell.subarray(0, count), weights: weight.subarray(0, count), ends };
}

;// CONCATENATED MODULE: ./build/statistics/gate/draws.js


/** Weighted rows of up to this many distinct weights are drawn as cells of (cell, weight). */
const DISTINCT_WEIGHTS = 64;
/** Distinct weights ascending, or undefined where there are many. */
function levelsOf(weights) {
    const levels = new Set();
    for (let i = 0; i < weights.length; i++) {
        levels.add(weights[i]);
        if (levels.size > DISTINCT_WEIGHTS)
            return undefined;
    }
    return Float64Array.from(levels).sort();
}
/** Rows of equal cell and weight, together; undefined where there are many weights, or hardly fewer cells than rows. */
function alike({ cell, cells, pseudo }, { weights }) {
    if (cells === cell.length && !pseudo)
        return undefined;
    const levels = weights ? levelsOf(weights) : Float64Array.of(1);
    if (levels === undefined || cells * levels.length > Math.max(4096, cell.length))
        return undefined;
    const places = weights && new Map(Array.from(levels, (level, place) => [level, place]));
    const counts = new Float64Array(cells * levels.length);
    for (let i = 0; i < cell.length; i++)
        counts[cell[i] * levels.length + (places ? places.get(weights[i]) : 0)] += 1;
    const added = weights ? undefined : pseudo;
    const used = Array.from(counts.keys()).filter((k) => counts[k] > 0 || (added?.[k] ?? 0) > 0);
    if (used.length > Math.max(64, cell.length / 2))
        return undefined;
    return {
        counts: Float64Array.from(used, (k) => counts[k]),
        cells: Int32Array.from(used, (k) => Math.floor(k / levels.length)),
        weights: Float64Array.from(used, (k) => levels[k % levels.length]),
        ends: Int32Array.from(used, (_, u) => u + 1),
        ...(added && { drawnFrom: Float64Array.from(used, (k) => counts[k] + added[k]) }),
    };
}
/** a − b, and 0 where only rounding is left. */
const less = (a, b) => (a - b <= 1e-12 * a ? 0 : a - b);
/** Units of entries, drawn: each unit adds its entries to the table of cells as often as it was drawn. */
function drawn(unit, shape, { cells, weights, ends }, counts) {
    const table = new Float64Array(shape.cells);
    const fill = (times) => {
        table.fill(0);
        for (let u = 0, e = 0; u < ends.length; u++) {
            const time = times[u];
            if (time === 0)
                e = ends[u];
            for (; e < ends[u]; e++)
                table[cells[e]] += time * weights[e];
        }
        return table;
    };
    const without = () => {
        const all = fill(counts).slice();
        const values = new Float64Array(ends.length);
        for (let u = 0; u < ends.length; u++) {
            table.set(all);
            for (let e = u === 0 ? 0 : ends[u - 1]; e < ends[u]; e++)
                table[cells[e]] = less(all[cells[e]], weights[e]);
            values[u] = shape.value(table) ?? Number.NaN;
        }
        return values;
    };
    const workWithout = ends.length * (shape.cells + shape.work);
    return { unit, counts, value: (times) => shape.value(fill(times)), work: cells.length + shape.work, workWithout, without };
}
/** Prepares a shape for drawing by its rows' weights and groups. */
function drawable(shape, rows) {
    const n = shape.cell.length;
    const units = (0,gate_units/* unitsOf */.$J)(rows, n);
    if (rows.groups)
        return drawn('groups', shape, entriesOf(shape, rows, rows.groups, units), new Float64Array(units).fill(1));
    const together = alike(shape, rows);
    if (together) {
        const { counts, drawnFrom, ...entries } = together;
        return { ...drawn('cells', shape, entries, counts), ...(drawnFrom && { drawnFrom }) };
    }
    const each = new Int32Array(n);
    for (let i = 0; i < n; i++)
        each[i] = i;
    return drawn('rows', shape, entriesOf(shape, rows, each, n), new Float64Array(n).fill(1));
}

// EXTERNAL MODULE: ./build/statistics/gate/skewed.js
var skewed = __webpack_require__(6785);
;// CONCATENATED MODULE: ./build/statistics/gate/jackknife.js




const PARTS = 50;
/** Groups above which parts of several are left out instead of single ones. */
const MOST_GROUPS = 100;
/** Work up to which units of a smooth metric are left out one by one: parts are fewer, and hide which units decide. */
const MOST_WORK = 20_000_000;
/** Leaves out one row of each cell in turn; n − 1 rows remain, and a cell counts as often as it has rows. */
function ofCells({ counts, without }, value, alpha, isSkewed) {
    const n = counts.reduce((sum, count) => sum + count, 0);
    const influence = without().map((left) => value - left);
    const se = Math.sqrt(((n - 1) / n) * influence.reduce((sum, one, k) => sum + counts[k] * one * one, 0));
    if (Number.isNaN(se) || n < 2)
        return { undefined: 'the metric rests on a single row' };
    const method = 'jackknife of rows';
    return isSkewed ? (0,skewed/* skewed */.Q)(value, se, influence, alpha, method, counts) : (0,gate_estimate/* symmetric */.WG)(value, se, alpha, method, n - 1);
}
/** The value without each of `parts` random parts of equally many units. */
function withoutParts({ counts, value }, parts, seed) {
    const source = (0,random/* random */.y)(seed);
    const units = Int32Array.from(counts, (_, i) => i);
    for (let i = units.length - 1; i > 0; i--) {
        const j = source.below(i + 1);
        const swap = units[i];
        units[i] = units[j];
        units[j] = swap;
    }
    const times = new Float64Array(counts.length);
    return Float64Array.from({ length: parts }, (_, part) => {
        times.fill(1);
        for (let i = part; i < units.length; i += parts)
            times[units[i]] = 0;
        return value(times) ?? Number.NaN;
    });
}
/**
 * Standard error by jackknife, with Student's t: delete one row (cells), one group of up to 100, or one of 50 random parts of the rows or
 * groups (sound for quantiles too when parts are large). Costs no resampling, so that many slices and many rows stay cheap, and has p values of
 * any size. Where few may decide, with bounds for skewness. Sources: Efron and Stein 1981, Ann. Stat. 9:586; Shao and Wu 1989, Ann. Stat. 17:1176.
 */
function jackknife(source, rows, alpha, seed, kind = 'any') {
    const { unit, counts, value } = source;
    const observed = value(counts);
    if (observed === undefined)
        return { undefined: 'the metric has no value on these rows' };
    if (unit === 'cells')
        return ofCells(source, observed, alpha, kind === 'rare');
    if (kind === 'any' ? unit === 'groups' && counts.length <= MOST_GROUPS : source.workWithout <= MOST_WORK)
        return (0,replicates/* deleteOne */.o)(observed, source.without(), rows, alpha, kind === 'rare');
    const parts = Math.min(PARTS, counts.length);
    const estimated = (0,replicates/* deleteOne */.o)(observed, withoutParts(source, parts, seed), {}, alpha);
    return 'undefined' in estimated ? estimated : { ...estimated, method: `jackknife of ${parts} parts of the ${unit}` };
}

// EXTERNAL MODULE: ./build/statistics/gate/means.js
var means = __webpack_require__(6934);
;// CONCATENATED MODULE: ./build/statistics/gate/model.js
/** Production and candidate, each with its own threshold where the sample has one. */
function modelsOf({ truth, production, candidate, thresholds }) {
    const at = (threshold) => truth.task === 'binary-classification' && threshold !== undefined ? { ...truth, threshold } : truth;
    return [
        { truth: at(thresholds?.production), answers: production },
        { truth: at(thresholds?.candidate), answers: candidate },
    ];
}

;// CONCATENATED MODULE: ./build/statistics/gate/influence.js



/** Weight of the rows of each class. */
function weightsOf({ labels, weights }) {
    let [positives, negatives] = [0, 0];
    for (let i = 0; i < labels.length; i++) {
        if (labels[i] === 1)
            positives += weights ? weights[i] : 1;
        else
            negatives += weights ? weights[i] : 1;
    }
    return { positives, negatives };
}
/**
 * How much average precision changes by a row's weight, times that weight: its derivative, in closed form; sums to 0 over the rows. A positive adds its
 * own precision and raises those at every threshold below its score, a negative lowers them. O(n log n).
 */
function precisionInfluence(ranked) {
    const { labels, scores, weights } = ranked;
    const total = weightsOf(ranked);
    let { positives, negatives } = total;
    let [area, raise, lower] = [0, 0, 0];
    const influence = new Float64Array(labels.length);
    const order = (0,argsort/* argsort */.X)(scores);
    for (let start = 0, end = 0; start < order.length; start = end) {
        let [found, missed] = [0, 0];
        for (; end < order.length && scores[order[end]] === scores[order[start]]; end++) {
            const weight = weights ? weights[order[end]] : 1;
            if (labels[order[end]] === 1)
                found += weight;
            else
                missed += weight;
        }
        const called = positives + negatives;
        area += (found * positives) / called;
        raise += (found * negatives) / called / called;
        lower += (found * positives) / called / called;
        for (let i = start; i < end; i++)
            influence[order[i]] = labels[order[i]] === 1 ? positives / called + raise : -lower;
        positives -= found;
        negatives -= missed;
    }
    for (let i = 0; i < influence.length; i++) {
        const own = labels[i] === 1 ? influence[i] - area / total.positives : influence[i];
        influence[i] = (own * (weights ? weights[i] : 1)) / total.positives;
    }
    return influence;
}
/**
 * Infinitesimal jackknife: se² = U/(U − 1) · Σ (influence of unit)², units rows or groups, with Student's t of U − 1 degrees of freedom, or `df`.
 * For smooth metrics of many rows, where draws would take long. Source: Efron 1982, The Jackknife, the Bootstrap and Other Resampling Plans, ch. 6.
 */
function linearised(value, influence, rows, alpha, df) {
    const units = (0,gate_units/* unitsOf */.$J)(rows, influence.length);
    if (units < 2)
        return { undefined: `all rows are one ${(0,gate_units/* unitName */.Cq)(rows).slice(0, -1)}: an interval needs two` };
    const ofUnits = new Float64Array(units);
    for (let i = 0; i < influence.length; i++)
        ofUnits[rows.groups ? rows.groups[i] : i] += influence[i];
    const squares = ofUnits.reduce((sum, one) => sum + one * one, 0);
    const se = Math.sqrt((units / (units - 1)) * squares);
    return (0,gate_estimate/* symmetric */.WG)(value, se, alpha, `infinitesimal jackknife of ${(0,gate_units/* unitName */.Cq)(rows)}`, df ?? units - 1);
}

;// CONCATENATED MODULE: ./build/statistics/gate/precision.js





/** PR AUC of the first model, or second − first, by the influence of every row; of several classes the mean. Degrees of freedom are those of the rarer class. */
function precisionOf(models, [first, second], alpha) {
    const { truth } = models[0];
    const influence = new Float64Array((0,metrics_sample/* rowsOf */.RO)(truth));
    let count = 0;
    for (const problems of together(models.map((model) => (0,areas/* problemsOf */.GW)(model.truth, model.answers)))) {
        count++;
        problems.forEach((problem, m) => {
            const sign = models.length > 1 && m === 0 ? -1 : 1;
            precisionInfluence({ ...problem, weights: truth.weights }).forEach((one, row) => {
                influence[row] += sign * one;
            });
        });
    }
    const value = second === undefined ? first : second - first;
    return linearised(value, influence.map((one) => one / count), truth, alpha, truth.task === 'binary-classification' ? Math.max(1, (0,gate_units/* rarest */.c6)(truth.labels, truth) - 1) : undefined);
}

// EXTERNAL MODULE: ./build/statistics/metrics/calibration.js
var calibration = __webpack_require__(13180);
// EXTERNAL MODULE: ./build/statistics/metrics/confusion.js
var confusion = __webpack_require__(72);
// EXTERNAL MODULE: ./build/statistics/metrics/measures.js
var measures = __webpack_require__(13227);
// EXTERNAL MODULE: ./build/statistics/metrics/rowFunctional.js + 1 modules
var rowFunctional = __webpack_require__(57068);
// EXTERNAL MODULE: ./build/statistics/metrics/tally.js
var metrics_tally = __webpack_require__(25070);
;// CONCATENATED MODULE: ./build/statistics/gate/cells.js
/** Codes up to this are numbered by a table, larger ones by a map. */
const TABLE = 1 << 22;
/** Distinct codes ascending, so that the order of rows does not matter; `cell[row]` is the place of its code. Codes are integers ≥ 0. */
function numbered(codes) {
    let most = 0;
    for (const code of codes)
        if (code > most)
            most = code;
    const cell = new Int32Array(codes.length);
    if (most < TABLE) {
        const places = new Int32Array(most + 1);
        for (const code of codes)
            places[code] = 1;
        const distinct = [];
        for (let code = 0; code <= most; code++)
            if (places[code] === 1)
                places[code] = distinct.push(code) - 1;
        for (let i = 0; i < cell.length; i++)
            cell[i] = places[codes[i]];
        return { cell, codes: distinct };
    }
    const distinct = [...new Set(codes)].sort((a, b) => a - b);
    const places = new Map(distinct.map((code, place) => [code, place]));
    for (let i = 0; i < cell.length; i++)
        cell[i] = places.get(codes[i]);
    return { cell, codes: distinct };
}
/** A row of each cell. */
function firstRows(cell, cells) {
    const first = new Int32Array(cells);
    for (let i = cell.length - 1; i >= 0; i--)
        first[cell[i]] = i;
    return first;
}

;// CONCATENATED MODULE: ./build/statistics/gate/pseudo.js
/** Rows on which two models differ, from which on draws alone show the spread to within their own Monte Carlo error (about 3 %). */
const ENOUGH = 30;
/** Classes up to which pseudo rows are spread over all wrong answers. */
const MOST_CLASSES = 20;
/**
 * One pseudo row that only the second model gets right, and one that only the first does, spread over labels as they occur and evenly over wrong
 * answers: where (almost) no row differs, draws from the rows alone would show no spread at all. Codes are (label · classes + first) · classes +
 * second. Undefined where enough rows differ. Source: Bonett and Price 2012, Br. J. Math. Stat. Psychol. 65:479.
 */
function pseudoRows(codes, labels, [first, second], classes) {
    if (second === undefined || first === undefined || classes > MOST_CLASSES)
        return undefined;
    const shares = new Float64Array(classes);
    let differing = 0;
    for (let i = 0; i < labels.length && differing < ENOUGH; i++)
        if (first[i] !== second[i])
            differing++;
    if (differing >= ENOUGH)
        return undefined;
    for (let i = 0; i < labels.length; i++)
        shares[labels[i]] += 1 / labels.length;
    const places = new Map(codes.map((code, place) => [code, place]));
    const added = new Map();
    for (let label = 0; label < classes; label++) {
        if (shares[label] === 0)
            continue;
        for (let wrong = 0; wrong < classes; wrong++) {
            if (wrong === label)
                continue;
            for (const code of [(label * classes + wrong) * classes + label, (label * classes + label) * classes + wrong]) {
                if (!places.has(code))
                    places.set(code, places.size);
                added.set(places.get(code), shares[label] / (classes - 1));
            }
        }
    }
    return { codes: [...places.keys()], pseudo: Float64Array.from({ length: places.size }, (_, place) => added.get(place) ?? 0) };
}

;// CONCATENATED MODULE: ./build/statistics/gate/resampled.js









/** One model's metric over weights of cells; with two models the second's less the first's. */
const difference = (models) => {
    const [first, second] = models;
    if (!second)
        return first;
    return (weights) => {
        const [before, after] = [first(weights), second(weights)];
        return before === undefined || after === undefined ? undefined : after - before;
    };
};
/** One code per row for its label and what every model made of it: a number below `base`. */
function jointly(labels, models, base) {
    const codes = Float64Array.from(labels);
    for (const model of models)
        for (let i = 0; i < codes.length; i++)
            codes[i] = codes[i] * base + model[i];
    return codes;
}
/** Cells of true label and every model's decision. */
function confusionShape(measure, models) {
    const { truth } = models[0];
    if (!(0,metrics_sample/* isLabelled */.ul)(truth))
        return undefined;
    const classes = (0,confusion/* classesOf */.OX)(truth);
    const decided = models.map((model) => (0,decisions/* decisions */.a)((0,metrics_sample/* isLabelled */.ul)(model.truth) ? model.truth : truth, model.answers));
    const { cell, codes } = numbered(jointly(truth.labels, decided, classes));
    const { codes: all, pseudo } = pseudoRows(codes, truth.labels, decided, classes) ?? { codes };
    const labels = Int32Array.from(all, (code) => Math.floor(code / classes ** decided.length));
    const tally = (0,metrics_tally/* emptyTally */.CK)(classes, truth.task === 'binary-classification');
    const functionals = decided.map((_, m) => {
        const called = Int32Array.from(all, (code) => Math.floor(code / classes ** (decided.length - 1 - m)) % classes);
        return (weights) => {
            (0,metrics_tally/* clear */.IU)(tally);
            for (let k = 0; k < labels.length; k++)
                (0,metrics_tally/* addRow */.uY)(tally, labels[k], called[k], weights[k]);
            return measure(tally);
        };
    });
    return { cell, cells: all.length, value: difference(functionals), work: models.length * (all.length + classes), pseudo };
}
/** Cells of label and every model's bin; the mean score of a cell stands for its rows. */
function calibrationShape(models) {
    const { truth } = models[0];
    if (truth.task !== 'binary-classification')
        return undefined;
    const { labels, weights } = truth;
    const bins = models.map(({ answers }) => Uint8Array.from(answers, calibration/* binOf */.jU));
    const { cell, codes } = numbered(jointly(labels, bins, calibration/* BINS */.Bp));
    const rows = firstRows(cell, codes.length);
    const functionals = models.map(({ answers }) => {
        const [sums, counts] = [new Float64Array(codes.length), new Float64Array(codes.length)];
        for (let i = 0; i < cell.length; i++) {
            const weight = weights ? weights[i] : 1;
            sums[cell[i]] += weight * (labels[i] - answers[i]);
            counts[cell[i]] += weight;
        }
        const surplus = sums.map((sum, k) => sum / counts[k]);
        const bins = Uint8Array.from(rows, (row) => (0,calibration/* binOf */.jU)(answers[row]));
        return (times) => (0,calibration/* calibrationError */.fW)(bins, surplus, times);
    });
    return { cell, cells: codes.length, value: difference(functionals), work: models.length * codes.length };
}
/** A metric of one or two models as a function of how much each cell, or each row, counts; undefined where a model has no value. */
function shapeOf(name, models) {
    const { truth } = models[0];
    if ((0,measures/* isMeasure */.t)(name) && (0,metrics_sample/* isLabelled */.ul)(truth))
        return confusionShape(measures/* measures */.q[name], models);
    if (name === 'calibration_error' && truth.task === 'binary-classification')
        return calibrationShape(models);
    const cells = (0,metrics_sample/* rowsOf */.RO)(truth);
    const functionals = models.map((model) => (0,rowFunctional/* rowFunctional */.M)(name, model.truth, model.answers)).filter((one) => one !== undefined);
    if (functionals.length < models.length)
        return undefined;
    const cell = new Int32Array(cells);
    for (let i = 0; i < cells; i++)
        cell[i] = i;
    return { cell, cells, value: difference(functionals), work: models.reduce((sum, { answers }) => sum + answers.length, 0) };
}

;// CONCATENATED MODULE: ./build/statistics/gate/scarce.js



/** Rows (or groups) of the rarer class that a comparison needs. */
const LEAST_OF_A_CLASS = 20;
/** The same for the Brier score where the class is rarer than this share: then few of its rows decide. */
const LEAST_FOR_BRIER = 50;
const RARE = 0.03;
const leastFor = (name, share) => (name === 'brier' && share < RARE ? LEAST_FOR_BRIER : LEAST_OF_A_CLASS);
/**
 * Why a difference must not decide although it was computed: with few rows of a class every interval but that of accuracy errs too often, as
 * simulations show (docs/decisions/0020). Undefined where there are enough.
 */
function scarce(name, truth) {
    if (truth.task !== 'binary-classification' || name === 'accuracy')
        return undefined;
    const rows = (0,gate_units/* rarest */.c6)(truth.labels, truth);
    const least = leastFor(name, rows / (0,gate_units/* unitsOf */.$J)(truth, (0,metrics_sample/* rowsOf */.RO)(truth)));
    if (rows >= least)
        return undefined;
    const found = `${rows} ${rows === 1 ? 'row' : 'rows'} of the rarer class`;
    return { scarce: { undefined: `${found}: ${(0,metrics/* metricOf */.ak)(name).title} needs ${least} to be compared` } };
}

;// CONCATENATED MODULE: ./build/statistics/gate/method.js



















/** Additions per draw above which bootstraps of rows or groups give way to the jackknife; total above which cells are drawn less often. */
const MOST_PER_DRAW = 100_000;
const method_MOST_WORK = 20_000_000;
/** Effective groups, or weighted rows, below which they are left out one by one rather than drawn: percentiles of few draw too narrow a picture. */
const FEW_UNITS = 100;
/** Rows (or groups) of the rarer class below which draws alone err too often, and the jackknife with skewness is asked too. */
const MANY_OF_A_CLASS = 200;
/** Smooth metrics of squares: percentiles of their draws err too often where errors have heavy tails, so that the jackknife is asked too. */
const OF_SQUARES = ['rmse', 'r2'];
/** Metrics that are a share of rows. */
const SHARES = ['accuracy', 'coverage', 'quantile_crossing'];
/** Metrics that are the mean of one number per row (or query): shares by score intervals, losses by t. */
function byRows(name, models, alpha) {
    const mean = (0,metrics_mean/* meanNamed */.tW)(name, models[0].truth);
    if (mean === undefined)
        return undefined;
    const terms = models.map((model) => (0,metrics_mean/* termsOf */.fd)(mean, model.truth, model.answers));
    const values = terms.map((one) => one && (0,metrics_mean/* meanOfTerms */.Yd)(one));
    const [before, after] = terms;
    if (before === undefined || values.includes(undefined))
        return { values, estimated: { undefined: '' } };
    const { rows } = before;
    if (SHARES.includes(mean)) {
        const tested = mean === 'accuracy' ? (0,shares/* exactTest */.mw)(rows, before.values, after?.values) : {};
        return { values, estimated: (0,shares/* shareOf */.tC)(rows, alpha, before.values, after?.values), ...tested };
    }
    const each = after ? after.values.map((loss, i) => loss - before.values[i]) : before.values;
    return { values, estimated: (0,means/* meanOf */.hm)(each, rows, alpha, after !== undefined, models[0].truth.task === 'binary-classification') };
}
/** Areas under the ROC curve, of several classes each against the rest. */
function byRanks(name, models, alpha) {
    if (name !== 'roc_auc')
        return undefined;
    const { truth } = models[0];
    const problems = models.map((model) => (0,areas/* problemsOf */.GW)(model.truth, model.answers));
    const { values, estimated } = aucOf(problems, truth, truth.task !== 'binary-classification', alpha);
    return { values: values.map((value) => (Number.isNaN(value) ? undefined : value)), estimated };
}
/** Everything else, as a function of how much cells or rows count: bootstrap or jackknife. */
function byDraws(name, models, options) {
    const { alpha, seed, resamples = 2000, quick = false } = options;
    const { truth } = models[0];
    const values = models.map((model) => (0,metrics/* metricOf */.ak)(name).value(model.truth, model.answers));
    const few = (truth.groups ?? truth.weights) !== undefined && (0,gate_units/* effectiveUnits */.pG)(truth, (0,metrics_sample/* rowsOf */.RO)(truth)) < FEW_UNITS;
    if (name === 'pr_auc' && !few && !values.includes(undefined))
        return { values, estimated: cautious(precisionOf(models, values, alpha), models, alpha) };
    const shape = values.includes(undefined) ? undefined : shapeOf(name, models);
    if (!shape)
        return { values, estimated: { undefined: `${(0,metrics/* metricOf */.ak)(name).title} has no interval for ${truth.task}` } };
    const source = drawable(shape, truth);
    const { unit, counts, work } = source;
    const ofCells = unit === 'cells';
    const cheap = ofCells ? counts.length <= 2000 : true;
    const kind = truth.task === 'binary-classification' ? 'rare' : OF_SQUARES.includes(name) ? 'smooth' : 'any';
    const leftOut = () => jackknife(source, truth, alpha, seed, kind);
    if ((quick && cheap) || few || (!ofCells && work > MOST_PER_DRAW))
        return { values, estimated: cautious(leftOut(), models, alpha) };
    const affordable = ofCells ? Math.max(200, Math.min(resamples, Math.floor(method_MOST_WORK / work))) : resamples;
    const drawn = bootstrap(source, alpha, quick ? 200 : affordable, seed);
    const isBoth = truth.task === 'binary-classification' ? (0,gate_units/* rarest */.c6)(truth.labels, truth) < MANY_OF_A_CLASS : kind === 'smooth';
    return { values, estimated: cautious(isBoth ? (0,gate_estimate/* outer */.A7)(drawn, leftOut()) : drawn, models, alpha) };
}
/** Two models whose labels never differ, or one that is never wrong, are not known exactly: no event in as many units as the rarer class has. */
function cautious(estimated, models, alpha) {
    const { truth } = models[0];
    if ('undefined' in estimated || estimated.se > ROUNDING || !(0,metrics_sample/* isLabelled */.ul)(truth))
        return estimated;
    const units = truth.task === 'binary-classification' ? (0,gate_units/* rarest */.c6)(truth.labels, truth) : (0,gate_units/* unitsOf */.$J)(truth, (0,metrics_sample/* rowsOf */.RO)(truth));
    return nothingSeen(estimated, Math.max(1, units), alpha, models.length > 1 ? -1 : 0);
}
/** Models as their intervals need them: without rows of weight 0, and groups only where a group has several rows. */
function prepared(models) {
    const cut = (0,gate_units/* present */.Eb)(models[0].truth, models.map(({ answers }) => answers));
    return models.map((model, m) => {
        const threshold = model.truth.task === 'binary-classification' ? { threshold: model.truth.threshold } : {};
        return { truth: { ...cut.truth, ...threshold }, answers: cut.models[m] };
    });
}
function estimatesOf(name, models, options) {
    const isUsable = models.map((model) => (0,metrics/* metricOf */.ak)(name).tasks.includes(model.truth.task) && (0,usable/* usable */.J)(model.truth, model.answers));
    if (isUsable.includes(false)) {
        const values = models.map(({ truth, answers }) => (0,metrics/* metricOf */.ak)(name).value(truth, answers));
        return { values, estimated: { undefined: 'an answer is missing' } };
    }
    const found = byRows(name, models, options.alpha) ?? byRanks(name, models, options.alpha) ?? byDraws(name, models, options);
    return { ...found, estimated: (0,gate_estimate/* finite */.E2)(found.estimated) };
}
const noValue = (name, which) => ({ undefined: `${(0,metrics/* metricOf */.ak)(name).title} has no value for ${which}` });
/** Estimate of a metric of one model: DeLong, t, Wilson (accuracy; recall and precision of two classes), jackknife or bootstrap. */
function estimateOne(name, truth, answers, options) {
    const models = prepared([{ truth, answers }]);
    if ((0,metrics/* metricOf */.ak)(name).value(truth, answers) === undefined)
        return noValue(name, 'these rows');
    return conditionalShare(name, models[0], options.alpha) ?? estimatesOf(name, models, options).estimated;
}
/** Estimate of candidate − production of a metric on the same rows: paired DeLong, paired t, Tango, jackknife, or paired bootstrap. */
function estimateDifference(name, sample, options) {
    const models = prepared(modelsOf(sample));
    const { truth } = models[0];
    const n = (0,metrics_sample/* rowsOf */.RO)(truth);
    const { values, estimated, ...rest } = estimatesOf(name, models, options);
    const [production, candidate] = values;
    const of = { n, ...(truth.groups && { groups: (0,gate_units/* unitsOf */.$J)(truth, n) }), production, candidate, ...rest };
    if (production === undefined)
        return { ...of, difference: noValue(name, 'production') };
    if (candidate === undefined)
        return { ...of, difference: noValue(name, 'the candidate') };
    return { ...of, difference: estimated, ...scarce(name, truth) };
}


/***/ }),

/***/ 33990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ deleteOne)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72524);
/* harmony import */ var _skewed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6785);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41763);



/**
 * Delete-one-unit jackknife: `without[u]` is the value when unit u (a row, or a group of rows) is left out. se² = (U − 1)/U · Σ (without − value)²,
 * bounds by Student's t with U − 1 degrees of freedom. Around the value, not the replicates' mean: with groups this is CV₃, the most reliable of
 * the cluster-robust variances when groups are few or unequal. For a mean over equal rows it is the paired t to the last digits.
 * `isSkewed`: with bounds for units of which few decide, as with rare positives.
 * Sources: Efron and Stein 1981, Ann. Stat. 9:586; MacKinnon, Nielsen and Webb 2023, J. Appl. Econometrics 38:671.
 */
function deleteOne(value, without, rows, alpha, isSkewed = false) {
    const units = without.length;
    if (units < 2)
        return { undefined: `all rows are one ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitName */ .Cq)(rows).slice(0, -1)}: an interval needs two` };
    let squares = 0;
    for (let u = 0; u < units; u++)
        squares += (without[u] - value) ** 2;
    if (!Number.isFinite(squares))
        return { undefined: `the metric rests on a single ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitName */ .Cq)(rows).slice(0, -1)}` };
    const method = `jackknife of ${rows.groups === undefined ? 'rows' : `${units.toLocaleString('en')} groups`}`;
    const se = Math.sqrt(((units - 1) / units) * squares);
    if (!isSkewed)
        return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .symmetric */ .WG)(value, se, alpha, method, units - 1);
    return (0,_skewed_js__WEBPACK_IMPORTED_MODULE_2__/* .skewed */ .Q)(value, se, without.map((one) => value - one), alpha, method);
}


/***/ }),

/***/ 23282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hJ: () => (/* binding */ areHits),
/* harmony export */   mw: () => (/* binding */ exactTest),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _means_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6934);
/* harmony import */ var _tango_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51673);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41763);



/** Whether every number is 0 or 1, so that their mean is a share. */
const areHits = (values) => values.every((value) => value === 0 || value === 1);
/** Weighted counts of one model's hits, and with `after` of rows gained and lost. Weights average to 1 over the n rows. */
function count(before, { weights }, after) {
    let [hits, gained, lost, total] = [0, 0, 0, 0];
    for (let i = 0; i < before.length; i++) {
        const weight = weights ? weights[i] : 1;
        total += weight;
        hits += weight * before[i];
        if (after && after[i] > before[i])
            gained += weight;
        if (after && after[i] < before[i])
            lost += weight;
    }
    return { hits: hits / total, gained: gained / total, lost: lost / total };
}
/**
 * Number of independent rows that are worth as much as these n weighted, grouped ones: n* = (spread + 2/n) / (v + 2/(nU)), with `spread` the variance
 * of one row, v the jackknife variance of the mean times (U−1)/U, U units. One pseudo row each way, taken to be all its unit, keeps n* defined and
 * cautious where (almost) nothing differs: then it is U. Exactly n for equal independent rows, never more than n.
 * Sources: Rao and Scott 1981, JASA 76:221; Korn and Graubard 1998, Survey Methodology 24:193; Bonett and Price 2012, BJMSP 65:479.
 */
function effectiveRows(values, rows, spread) {
    const mean = (0,_means_js__WEBPACK_IMPORTED_MODULE_0__/* .weightedMean */ .hY)(values, rows);
    const { without } = (0,_means_js__WEBPACK_IMPORTED_MODULE_0__/* .meansWithout */ .Bf)(values, mean, rows);
    const units = without.length;
    let squares = 0;
    for (let u = 0; u < units; u++)
        squares += (((units - 1) / units) * (without[u] - mean)) ** 2;
    const n = values.length;
    return Math.min(n, (spread + 2 / n) / (squares + 2 / n / units));
}
/**
 * Share of hits (one number per row, each 0 or 1), or with `after` the difference of two on the same rows: Wilson's and Tango's score intervals.
 * With weights or groups they are taken at the effective number of rows, with Student's t of units − 1 degrees of freedom in place of z.
 */
function shareOf(rows, alpha, before, after) {
    const n = before.length;
    const { hits, gained, lost } = count(before, rows, after);
    if (rows.weights === undefined && rows.groups === undefined)
        return after ? (0,_tango_js__WEBPACK_IMPORTED_MODULE_1__/* .tango */ .wY)(Math.round(gained * n), Math.round(lost * n), n, alpha) : (0,_tango_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .rF)(Math.round(hits * n), n, alpha);
    const units = (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(rows, n);
    if (units < 2)
        return { undefined: 'all rows belong to one group: an interval needs two' };
    const of = rows.groups === undefined ? 'weighted rows' : `${units.toLocaleString('en')} groups`;
    if (after) {
        const spread = gained + lost - (gained - lost) ** 2;
        const worth = effectiveRows(after.map((hit, i) => hit - before[i]), rows, spread);
        return { ...(0,_tango_js__WEBPACK_IMPORTED_MODULE_1__/* .tango */ .wY)(gained * worth, lost * worth, worth, alpha, units - 1), value: gained - lost, method: `Tango score over ${of}` };
    }
    const worth = effectiveRows(before, rows, hits * (1 - hits));
    return { ...(0,_tango_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .rF)(hits * worth, worth, alpha, units - 1), value: hits, method: `Wilson score over ${of}` };
}
/** Exact McNemar p of two models' hits, where rows are independent and count alike; nothing otherwise. */
function exactTest(rows, before, after) {
    if (after === undefined || rows.weights !== undefined || rows.groups !== undefined)
        return {};
    const { gained, lost } = count(before, rows, after);
    return { mcnemar: (0,_tango_js__WEBPACK_IMPORTED_MODULE_1__/* .mcnemar */ .op)(Math.round(gained * before.length), Math.round(lost * before.length)) };
}


/***/ }),

/***/ 6785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ skewed)
/* harmony export */ });
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74049);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72524);


/** Skewness of the mean below which a transformation would only round. */
const LEAST = 1e-6;
/** n units, unit i counted `times[i]` times, whose deviations need not sum to exactly 0. Scaled first, so that no power overflows. */
function shapeOf(deviations, times) {
    let [n, most] = [0, 0];
    for (let i = 0; i < deviations.length; i++) {
        n += times ? times[i] : 1;
        if (!times || times[i] > 0)
            most = Math.max(most, Math.abs(deviations[i]));
    }
    let [squares, cubes, fourths] = [0, 0, 0];
    for (let i = 0; i < deviations.length; i++) {
        const time = times ? times[i] : 1;
        if (time === 0)
            continue;
        const one = deviations[i] / most;
        const square = one * one;
        squares += time * square;
        cubes += time * square * one;
        fourths += time * square * square;
    }
    const kurtosis = (n * fourths) / squares ** 2;
    return { skewness: cubes / squares ** 1.5, df: Math.max(1, Math.min(n - 1, (2 * n) / (kurtosis - 1))) };
}
/**
 * Bounds of a mean, or of anything that is nearly one, from the deviations of its n units: on either side the wider one of Student's t and of Hall's
 * t, which a cubic makes symmetric. Both with 2n / (kurtosis − 1) degrees of freedom, those of the variance as measured (n − 1 for normal
 * units). Where few units decide, as with rare positives, the plain t errs several times too often; Hall's alone does with heavy tails.
 * Sources: Hall 1992, J. R. Stat. Soc. B 54:221; Satterthwaite 1946, Biometrics Bulletin 2:110, with Var(s²) = σ⁴(kurtosis − 1)/n.
 */
function skewed(value, se, deviations, alpha, method, times) {
    if (!(se > 0) || !Number.isFinite(se))
        return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .symmetric */ .WG)(value, se, alpha, method);
    const { skewness: g, df } = shapeOf(deviations, times);
    const isSkewed = Math.abs(g) > LEAST;
    const straight = (t) => (isSkewed ? ((1 + (g * t) / 3) ** 3 - 1) / g + g / 6 : t);
    const back = (x) => (isSkewed ? (3 * (Math.cbrt(1 + g * (x - g / 6)) - 1)) / g : x);
    const quantile = -(0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .F)(alpha, df);
    const p = (t) => Math.max((0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentCdf */ .R)(t, df), (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentCdf */ .R)(straight(t), df));
    const q = (t) => Math.max((0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentCdf */ .R)(-t, df), (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentCdf */ .R)(-straight(t), df));
    return {
        value,
        se,
        low: value - se * Math.max(quantile, back(quantile)),
        high: value + se * Math.max(quantile, -back(-quantile)),
        below: (x) => p((value - x) / se),
        above: (x) => q((value - x) / se),
        method,
    };
}


/***/ }),

/***/ 51673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   op: () => (/* binding */ mcnemar),
/* harmony export */   rF: () => (/* binding */ wilson),
/* harmony export */   wY: () => (/* binding */ tango)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50511);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21368);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74049);



/** Score of "the true difference is x" when of n rows `gained` are right only now and `lost` were right only before. */
function score(gained, lost, n, x) {
    const b = -gained - lost + (2 * n - gained + lost) * x;
    const q = (Math.sqrt(Math.max(0, b * b + 8 * n * lost * x * (1 - x))) - b) / (4 * n);
    const variance = n * (2 * q + x * (1 - x));
    const distance = gained - lost - n * x;
    return variance > 0 ? distance / Math.sqrt(variance) : Math.sign(distance) * Number.POSITIVE_INFINITY || 0;
}
/** The reference distribution of a score: standard normal, or Student's t where `df` is given. */
const reference = (alpha, df) => ({
    z: df === undefined ? -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(alpha) : -(0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .F)(alpha, df),
    cdf: (z) => (df === undefined ? (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)(z) : (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentCdf */ .R)(z, df)),
});
/**
 * Difference of two paired proportions (share right now − before) with Tango's score interval; not degenerate when nothing differs.
 * `df`: Student's t in place of z, for an effective n (any n > 0). Source: Tango 1998, Statistics in Medicine 17:891.
 */
function tango(gained, lost, n, alpha, df) {
    const { z, cdf } = reference(alpha, df);
    const value = (gained - lost) / n;
    return {
        value,
        se: Math.sqrt(Math.max(0, (gained + lost) / n - value * value) / n),
        low: (0,_root_js__WEBPACK_IMPORTED_MODULE_2__/* .bisect */ .h)((x) => z - score(gained, lost, n, x), -1, value),
        high: (0,_root_js__WEBPACK_IMPORTED_MODULE_2__/* .bisect */ .h)((x) => -z - score(gained, lost, n, x), value, 1),
        below: (x) => cdf(score(gained, lost, n, x)),
        above: (x) => cdf(-score(gained, lost, n, x)),
        method: 'Tango score',
    };
}
/** One proportion with Wilson's score interval. `df` as for Tango. Source: Wilson 1927, JASA 22:209. n > 0. */
function wilson(successes, n, alpha, df) {
    const { z, cdf } = reference(alpha, df);
    const value = successes / n;
    const centre = (value + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const reach = (z / (1 + (z * z) / n)) * Math.sqrt((value * (1 - value)) / n + (z * z) / (4 * n * n));
    const standard = (x) => x <= 0 || x >= 1 ? (value - x) * Number.POSITIVE_INFINITY || 0 : (value - x) / Math.sqrt((x * (1 - x)) / n);
    return {
        value,
        se: Math.sqrt((value * (1 - value)) / n),
        low: Math.max(0, centre - reach),
        high: Math.min(1, centre + reach),
        below: (x) => cdf(standard(x)),
        above: (x) => cdf(-standard(x)),
        method: 'Wilson score',
    };
}
/** Exact McNemar test, two-sided: p value of "gains and losses are equally likely". Source: McNemar 1947; 1 when nothing differs. */
function mcnemar(gained, lost) {
    const n = gained + lost;
    const least = Math.min(gained, lost);
    let [mass, sum] = [0, 0];
    for (let k = 0; k <= least; k++) {
        mass = k === 0 ? -n * Math.LN2 : mass + Math.log((n - k + 1) / k);
        sum += Math.exp(mass);
    }
    return Math.min(1, 2 * sum);
}


/***/ }),

/***/ 41763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   Cq: () => (/* binding */ unitName),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   c6: () => (/* binding */ rarest),
/* harmony export */   pG: () => (/* binding */ effectiveUnits)
/* harmony export */ });
/* harmony import */ var _metrics_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86140);

/** Codes made 0, 1, … in order of appearance; each row with a negative code is a group of its own. */
function compact(groups) {
    const numbers = new Map();
    const codes = new Int32Array(groups.length);
    let count = 0;
    for (let i = 0; i < codes.length; i++) {
        const group = groups[i];
        const known = group < 0 ? undefined : numbers.get(group);
        codes[i] = known ?? count++;
        if (known === undefined && group >= 0)
            numbers.set(group, codes[i]);
    }
    return { codes, count };
}
/**
 * Rows as intervals need them: those of weight 0 left out; weights absent where all are equal; groups as codes 0, 1, …, absent where each has one
 * row. Answers of every model are cut alike.
 */
function present(truth, models) {
    const { weights } = truth;
    if (weights?.includes(0)) {
        const rows = Int32Array.from(weights.keys()).filter((row) => weights[row] !== 0);
        const kept = { truth: (0,_metrics_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pickTruth */ .Vo)(truth, rows), models: models.map((answers) => (0,_metrics_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pickAnswers */ .Ts)(truth, answers, rows)) };
        return present(kept.truth, kept.models);
    }
    const equal = weights?.every((weight) => weight === weights[0]);
    const groups = truth.groups && compact(truth.groups);
    const clustered = groups !== undefined && groups.count < (0,_metrics_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(truth);
    return { truth: { ...truth, weights: equal ? undefined : weights, groups: clustered ? groups.codes : undefined }, models };
}
/** Number of independent units: groups (codes 0, 1, …, all of them used), or rows. */
function unitsOf({ groups }, rows) {
    if (groups === undefined)
        return rows;
    let most = -1;
    for (const group of groups)
        if (group > most)
            most = group;
    return most + 1;
}
/** Number of units of equal weight that tell as much as these: (Σw)² / Σw², w the weight of a unit. Source: Kish 1965, Survey Sampling. */
function effectiveUnits(rows, n) {
    const ofUnits = new Float64Array(unitsOf(rows, n));
    let [total, squares] = [0, 0];
    for (let i = 0; i < n; i++)
        ofUnits[rows.groups ? rows.groups[i] : i] += rows.weights ? rows.weights[i] : 1;
    for (const weight of ofUnits) {
        total += weight;
        squares += weight ** 2;
    }
    return total ** 2 / squares;
}
/** What one unit is called. */
const unitName = ({ groups }) => (groups === undefined ? 'rows' : 'groups');
/** Number of units that hold a row of the rarer class; labels are 0 or 1. */
function rarest(labels, rows) {
    if (rows.groups === undefined) {
        let positives = 0;
        for (let i = 0; i < labels.length; i++)
            positives += labels[i];
        return Math.min(positives, labels.length - positives);
    }
    const units = unitsOf(rows, labels.length);
    const seen = [new Uint8Array(units), new Uint8Array(units)];
    for (let i = 0; i < labels.length; i++)
        seen[labels[i] === 1 ? 1 : 0][rows.groups[i]] = 1;
    return Math.min(...seen.map((each) => each.reduce((sum, one) => sum + one, 0)));
}


/***/ }),

/***/ 37926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   Vp: () => (/* binding */ macro),
/* harmony export */   cF: () => (/* binding */ averagePrecision),
/* harmony export */   om: () => (/* binding */ rocAuc)
/* harmony export */ });
/* harmony import */ var _argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50602);

/** Sorts once; `tie(positives, negatives)` then sees the weight of each run of equal scores, highest first. O(n) for each call. */
function descending({ labels, scores }) {
    const order = (0,_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(scores).reverse();
    return (weights, tie) => {
        for (let i = 0; i < order.length;) {
            const score = scores[order[i]];
            let [positives, negatives] = [0, 0];
            for (; i < order.length && scores[order[i]] === score; i++) {
                const row = order[i];
                const weight = weights ? weights[row] : 1;
                if (labels[row] === 1)
                    positives += weight;
                else
                    negatives += weight;
            }
            tie(positives, negatives);
        }
    };
}
/** ROC AUC: chance that a positive scores above a negative, ties one half. Undefined with one class. O(n log n) once, then O(n). */
function rocAuc(ranked) {
    const walk = descending(ranked);
    return (weights) => {
        let [found, called, pairs] = [0, 0, 0];
        walk(weights, (positives, negatives) => {
            pairs += negatives * (found + positives / 2);
            found += positives;
            called += negatives;
        });
        return found > 0 && called > 0 ? pairs / found / called : undefined;
    };
}
/**
 * Average precision: area under precision–recall, step-wise, equal scores one threshold, as in scikit-learn. Undefined with one class. O(n log n)
 * once, then O(n).
 */
function averagePrecision(ranked) {
    const walk = descending(ranked);
    return (weights) => {
        let [found, called, sum] = [0, 0, 0];
        walk(weights, (positives, negatives) => {
            found += positives;
            called += positives + negatives;
            if (positives > 0)
                sum += (positives * found) / called;
        });
        return found > 0 && found < called ? sum / found : undefined;
    };
}
/** One problem (binary), or one for each class or label that some rows have and some have not. None where answers are codes. O(n · classes). */
function* problemsOf(truth, answers) {
    if (truth.task === 'binary-classification')
        yield { labels: truth.labels, scores: Float64Array.from(answers) };
    const several = truth.task === 'multilabel-classification';
    if (!several && (truth.task !== 'multiclass-classification' || answers instanceof Int32Array))
        return;
    const { classes, labels } = truth;
    const rows = answers.length / classes;
    for (let k = 0; k < classes; k++) {
        const own = new Uint8Array(rows);
        for (let row = 0; row < rows; row++)
            own[row] = (several ? labels[row * classes + k] === 1 : labels[row] === k) ? 1 : 0;
        if (own.includes(0) && own.includes(1))
            yield { labels: own, scores: Float64Array.from(own, (_, row) => answers[row * classes + k]) };
    }
}
/** Mean of the areas that have a value (macro, one against the rest). Undefined when none has one. */
function macro(areas) {
    let [sum, count] = [0, 0];
    for (const area of areas) {
        if (area === undefined)
            continue;
        sum += area;
        count++;
    }
    return count > 0 ? sum / count : undefined;
}


/***/ }),

/***/ 13180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ BINS),
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   fW: () => (/* binding */ calibrationError),
/* harmony export */   jU: () => (/* binding */ binOf)
/* harmony export */ });
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38759);

/** Number of equal-width bins of the calibration error. Source: Guo et al. 2017, ICML. */
const BINS = 15;
/** Bin of a probability, 0 to 14; 1 falls into the last. */
const binOf = (score) => Math.min(BINS - 1, Math.floor(score * BINS));
/** Binary: the score, and whether the label is positive. Several classes: the highest score, and whether its class is the label (top label). */
function confidences(truth, answers) {
    if (truth.task === 'binary-classification')
        return { scores: Float64Array.from(answers), came: Float64Array.from(truth.labels) };
    const decided = (0,_decisions_js__WEBPACK_IMPORTED_MODULE_0__/* .decisions */ .a)(truth, answers);
    return {
        scores: Float64Array.from(decided, (code, row) => answers[row * truth.classes + code]),
        came: Float64Array.from(decided, (code, row) => (code === truth.labels[row] ? 1 : 0)),
    };
}
/**
 * Expected calibration error: mean over rows of |share positive − mean score| within the bin. Cell k has `weights[k]` rows in bin `bins[k]`,
 * each with label less score `surplus[k]` on average. Undefined without rows.
 */
function calibrationError(bins, surplus, weights) {
    const gaps = new Float64Array(BINS);
    let n = 0;
    for (let k = 0; k < bins.length; k++) {
        gaps[bins[k]] += weights[k] * surplus[k];
        n += weights[k];
    }
    return n > 0 ? gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / n : undefined;
}


/***/ }),

/***/ 72:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ confusion),
/* harmony export */   OX: () => (/* binding */ classesOf)
/* harmony export */ });
/* unused harmony export marginals */
/** Number of classes: 2 for binary, where class 1 is positive. */
const classesOf = (truth) => (truth.task === 'multiclass-classification' ? truth.classes : 2);
/** Confusion matrix of true and predicted codes, row-major: `matrix[truth · classes + predicted]` rows, or their weights. */
function confusion(labels, predicted, classes, weights) {
    const matrix = new Float64Array(classes * classes);
    for (let i = 0; i < labels.length; i++)
        matrix[labels[i] * classes + predicted[i]] += weights ? weights[i] : 1;
    return matrix;
}
/** How often class k is true, predicted, and both. */
function marginals(matrix, classes, k) {
    let [truth, predicted] = [0, 0];
    for (let j = 0; j < classes; j++) {
        truth += matrix[k * classes + j];
        predicted += matrix[j * classes + k];
    }
    return { truth, predicted, both: matrix[k * classes + k] };
}


/***/ }),

/***/ 38759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ hits),
/* harmony export */   a: () => (/* binding */ decisions),
/* harmony export */   d$: () => (/* binding */ isDecided)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86140);

/** Whether answers to a truth are decisions about labels. */
const isDecided = (truth) => (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .isLabelled */ .ul)(truth) || truth.task === 'multilabel-classification';
/** Column of the largest score of a row, the first of equals. */
function best(scores, row, classes) {
    let [column, most] = [0, Number.NEGATIVE_INFINITY];
    for (let k = 0; k < classes; k++) {
        if (scores[row * classes + k] > most)
            [column, most] = [k, scores[row * classes + k]];
    }
    return column;
}
/** Predicted codes, one per row: the score against the threshold, the codes themselves, or the class of the highest score. Multilabel: 0 or 1 per label. */
function decisions(truth, answers) {
    if (truth.task === 'multiclass-classification') {
        if (answers instanceof Int32Array)
            return answers;
        return Int32Array.from({ length: truth.labels.length }, (_, row) => best(answers, row, truth.classes));
    }
    const codes = new Int32Array(answers.length);
    for (let i = 0; i < codes.length; i++)
        codes[i] = answers[i] >= truth.threshold ? 1 : 0;
    return codes;
}
/** 1 for each row that is answered right, of several labels with all of them, else 0. */
function hits(truth, answers) {
    const decided = decisions(truth, answers);
    const width = truth.task === 'multilabel-classification' ? truth.classes : 1;
    const out = new Float64Array((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(truth)).fill(1);
    for (let i = 0; i < decided.length; i++)
        if (decided[i] !== truth.labels[i])
            out[Math.floor(i / width)] = 0;
    return out;
}


/***/ }),

/***/ 82018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tW: () => (/* binding */ meanNamed),
  Yd: () => (/* binding */ meanOfTerms),
  fd: () => (/* binding */ termsOf)
});

// EXTERNAL MODULE: ./build/statistics/metrics/decisions.js
var decisions = __webpack_require__(38759);
// EXTERNAL MODULE: ./build/statistics/metrics/quantiles.js
var quantiles = __webpack_require__(17686);
// EXTERNAL MODULE: ./build/statistics/metrics/probabilities.js
var probabilities = __webpack_require__(21551);
// EXTERNAL MODULE: ./build/statistics/metrics/sample.js
var sample = __webpack_require__(86140);
;// CONCATENATED MODULE: ./build/statistics/metrics/scoreLosses.js


const EPSILON = 2 ** -52;
/** −ln of the probability given to what was so, kept 2⁻⁵² from 0 and 1 as scikit-learn does. */
const surprise = (probability) => -Math.log(Math.min(1 - EPSILON, Math.max(EPSILON, probability)));
const logarithmic = (label, score) => surprise(label === 1 ? score : 1 - score);
const quadratic = (label, score) => (label - score) ** 2;
/** Mean over a row's labels; binary has one. Undefined where a score is no probability. */
function byLabel(truth, answers, loss) {
    if (!(0,probabilities/* areProbabilities */.U)(answers))
        return undefined;
    const width = truth.task === 'multilabel-classification' ? truth.classes : 1;
    const out = new Float64Array((0,sample/* rowsOf */.RO)(truth));
    for (let i = 0; i < answers.length; i++)
        out[Math.floor(i / width)] += loss(truth.labels[i], answers[i]) / width;
    return out;
}
/** Log loss of each row in nats: of the true label (multiclass; scores are not rescaled, as in scikit-learn ≥ 1.5), or mean over the row's labels. */
function logLosses(truth, answers) {
    if (truth.task !== 'multiclass-classification')
        return byLabel(truth, answers, logarithmic);
    const { labels, classes } = truth;
    if (answers instanceof Int32Array || !(0,probabilities/* areDistributions */.S)(answers, classes))
        return undefined;
    return Float64Array.from(labels, (label, row) => surprise(answers[row * classes + label]));
}
/** Squared distance of scores from what was so: summed over classes (multiclass, 0 to 2), mean over labels otherwise (0 to 1). Source: Brier 1950. */
function brierLosses(truth, answers) {
    if (truth.task !== 'multiclass-classification')
        return byLabel(truth, answers, quadratic);
    const { labels, classes } = truth;
    if (answers instanceof Int32Array || !(0,probabilities/* areDistributions */.S)(answers, classes))
        return undefined;
    return Float64Array.from(labels, (label, row) => {
        let sum = 0;
        for (let k = 0; k < classes; k++)
            sum += quadratic(k === label ? 1 : 0, answers[row * classes + k]);
        return sum;
    });
}
/** Share of each row's labels that are decided wrongly. */
function hammingLosses(truth, decided) {
    const rows = (0,sample/* rowsOf */.RO)(truth);
    const width = decided.length / rows;
    const out = new Float64Array(rows);
    for (let i = 0; i < decided.length; i++)
        if (decided[i] !== truth.labels[i])
            out[Math.floor(i / width)] += 1;
    return out.map((wrong) => wrong / width);
}

// EXTERNAL MODULE: ./build/statistics/metrics/confusion.js
var confusion = __webpack_require__(72);
;// CONCATENATED MODULE: ./build/statistics/metrics/worth.js



/** What each row is worth by `truth.value`: by true and predicted label, or minus the cost of what a number is off. Undefined where none is stated. */
function worths(truth, answers) {
    if ((0,sample/* isLabelled */.ul)(truth)) {
        const { value } = truth;
        const classes = (0,confusion/* classesOf */.OX)(truth);
        if (value?.length !== classes * classes)
            return undefined;
        const decided = (0,decisions/* decisions */.a)(truth, answers);
        return Float64Array.from(decided, (code, row) => value[truth.labels[row] * classes + code]);
    }
    if (truth.task !== 'regression' || truth.value === undefined)
        return undefined;
    const { over, under } = truth.value;
    return truth.values.map((actual, row) => {
        const excess = answers[row] - actual;
        return excess > 0 ? -over * excess : under * excess;
    });
}

;// CONCATENATED MODULE: ./build/statistics/metrics/losses.js




/** An error of each predicted number, by the true value. */
const errors = (error) => (truth, answers) => truth.task === 'regression' ? truth.values.map((value, row) => error(value, answers[row])) : undefined;
const hasZero = ({ values }) => values.includes(0);
const each = {
    accuracy: (truth, answers) => ((0,decisions/* isDecided */.d$)(truth) ? (0,decisions/* hits */.TM)(truth, answers) : undefined),
    hamming_loss: (truth, answers) => ((0,decisions/* isDecided */.d$)(truth) ? hammingLosses(truth, (0,decisions/* decisions */.a)(truth, answers)) : undefined),
    log_loss: (truth, answers) => ((0,decisions/* isDecided */.d$)(truth) ? logLosses(truth, answers) : undefined),
    brier: (truth, answers) => ((0,decisions/* isDecided */.d$)(truth) ? brierLosses(truth, answers) : undefined),
    mae: errors((truth, predicted) => Math.abs(truth - predicted)),
    mse: errors((truth, predicted) => (truth - predicted) ** 2),
    mape: (truth, answers) => truth.task === 'regression' && !hasZero(truth)
        ? errors((value, predicted) => Math.abs((value - predicted) / value))(truth, answers)
        : undefined,
    quantile_loss: (truth, answers) => (truth.task === 'quantile-regression' ? (0,quantiles/* pinballLosses */.qR)(truth, answers) : undefined),
    coverage: (truth, answers) => (truth.task === 'quantile-regression' ? (0,quantiles/* covered */.p_)(truth, answers) : undefined),
    quantile_crossing: (truth, answers) => (truth.task === 'quantile-regression' ? (0,quantiles/* crossings */.cs)(truth, answers) : undefined),
    business_value: worths,
};
/** Whether a metric is the mean of one number per row. */
const isLoss = (name) => Object.hasOwn(each, name);
/**
 * One number per row, whose mean is the metric: 0 or 1 for shares, nats for log loss, the target's unit for errors, MAPE as a share.
 * Undefined without rows, for other tasks, where a score is no probability, and for MAPE where a true value is 0.
 */
function losses(name, truth, answers) {
    return answers.length > 0 ? each[name](truth, answers) : undefined;
}

// EXTERNAL MODULE: ./build/statistics/metrics/queries.js
var queries = __webpack_require__(88712);
;// CONCATENATED MODULE: ./build/statistics/metrics/mean.js



const isMean = (name) => isLoss(name) || (0,queries/* atK */.Fs)(name) !== undefined;
/** The mean that a metric is, if it is one. With one label per row, micro averages and weighted recall are accuracy by another name. */
function meanNamed(name, truth) {
    if (isMean(name))
        return name;
    return (0,sample/* isLabelled */.ul)(truth) && (name === 'recall_weighted' || name.endsWith('_micro')) ? 'accuracy' : undefined;
}
/** The numbers that a metric is the mean of, in the order of rows (or of the queries' first rows). Undefined where it has no value. */
function termsOf(name, truth, answers) {
    const k = (0,queries/* atK */.Fs)(name);
    if (k !== undefined)
        return truth.task === 'ranking' ? (0,queries/* queryValues */.R4)(k, truth, answers) : undefined;
    const values = isLoss(name) ? losses(name, truth, answers) : undefined;
    return values && { values, rows: truth };
}
/** Σ wx / Σ w. Undefined where that is no finite number: no units, or sums that overflow. */
function meanOfTerms({ values, rows: { weights } }) {
    let [sum, weight] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        const w = weights ? weights[i] : 1;
        sum += w * values[i];
        weight += w;
    }
    const mean = sum / weight;
    return Number.isFinite(mean) ? mean : undefined;
}


/***/ }),

/***/ 13227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ measures),
/* harmony export */   t: () => (/* binding */ isMeasure)
/* harmony export */ });
const ratio = (over, under) => (under > 0 ? over / under : undefined);
const at = ({ truth, predicted, both }, k) => ({ truth: truth[k], predicted: predicted[k], both: both[k] });
const sum = (values) => values.reduce((total, value) => total + value, 0);
/** Mean over the classes that occur or are predicted, each as much as `weigh` says; a class without a value of its own counts 0. */
function averaged(tally, share, weigh) {
    let [total, weight] = [0, 0];
    for (let k = 0; k < tally.truth.length; k++) {
        const of = at(tally, k);
        if (of.truth + of.predicted <= 0)
            continue;
        total += weigh(of) * (share(of) ?? 0);
        weight += weigh(of);
    }
    return ratio(total, weight);
}
/** The four averages of a share: of the positive class (binary) or macro (several); macro; of all classes' rows at once; by rows of the class. */
const averages = (share) => {
    const macro = (tally) => averaged(tally, share, () => 1);
    const plain = (tally) => (tally.binary ? share(at(tally, 1)) : macro(tally));
    const micro = ({ truth, predicted, both }) => share({ truth: sum(truth), predicted: sum(predicted), both: sum(both) });
    const weighted = (tally) => averaged(tally, share, ({ truth }) => truth);
    return { plain, macro, micro, weighted };
};
const precision = averages(({ both, predicted }) => ratio(both, predicted));
const recall = averages(({ both, truth }) => ratio(both, truth));
const f1 = averages(({ both, truth, predicted }) => ratio(2 * both, truth + predicted));
/** Share of right answers. Undefined without rows. */
const accuracy = ({ both, rows }) => ratio(sum(both), rows);
/** Mean recall over the classes that occur. Undefined when fewer than two do. */
const balancedAccuracy = ({ truth, both }) => {
    let [total, classes] = [0, 0];
    for (let k = 0; k < truth.length; k++) {
        if (truth[k] <= 0)
            continue;
        total += both[k] / truth[k];
        classes++;
    }
    return classes < 2 ? undefined : total / classes;
};
/** Matthews correlation, −1 to 1, any number of classes; undefined when truth or predictions have one class. Source: Gorodkin 2004. */
const mcc = ({ truth, predicted, both, rows }) => {
    let [cross, squaredTruth, squaredPredicted, trueClasses, predictedClasses] = [0, 0, 0, 0, 0];
    for (let k = 0; k < truth.length; k++) {
        cross += truth[k] * predicted[k];
        squaredTruth += truth[k] * truth[k];
        squaredPredicted += predicted[k] * predicted[k];
        if (truth[k] > 0)
            trueClasses++;
        if (predicted[k] > 0)
            predictedClasses++;
    }
    if (Math.min(trueClasses, predictedClasses) < 2)
        return undefined;
    return ratio(sum(both) * rows - cross, Math.sqrt((rows * rows - squaredPredicted) * (rows * rows - squaredTruth)));
};
/** Metrics that are a function of a tally: all of binary and multiclass decisions; of several labels per row those of precision, recall and F1. */
const measures = {
    accuracy,
    balanced_accuracy: balancedAccuracy,
    precision: precision.plain,
    precision_macro: precision.macro,
    precision_micro: precision.micro,
    precision_weighted: precision.weighted,
    recall: recall.plain,
    recall_macro: recall.macro,
    recall_micro: recall.micro,
    recall_weighted: recall.weighted,
    f1: f1.plain,
    f1_macro: f1.macro,
    f1_micro: f1.micro,
    f1_weighted: f1.weighted,
    mcc,
};
/** Whether a metric is a function of a tally of decided labels. */
const isMeasure = (name) => Object.hasOwn(measures, name);


/***/ }),

/***/ 11985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ isMetric),
/* harmony export */   ak: () => (/* binding */ metricOf)
/* harmony export */ });
/* unused harmony export metrics */
/* harmony import */ var _areas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37926);
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82018);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88712);
/* harmony import */ var _rowFunctional_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57068);
/* harmony import */ var _usable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69082);





const one = ['binary-classification', 'multiclass-classification'];
const several = ['multilabel-classification'];
const labels = [...one, ...several];
const regression = ['regression'];
const quantiles = ['quantile-regression'];
/** The metric of rows that all count and are all usable. */
function valueOn(name, truth, answers) {
    const mean = (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .meanNamed */ .tW)(name, truth);
    if (mean !== undefined) {
        const terms = (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .termsOf */ .fd)(mean, truth, answers);
        return terms && (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOfTerms */ .Yd)(terms);
    }
    if (name === 'roc_auc' || name === 'pr_auc')
        return (0,_areas_js__WEBPACK_IMPORTED_MODULE_0__/* .macro */ .Vp)(areasOf(name === 'roc_auc' ? _areas_js__WEBPACK_IMPORTED_MODULE_0__/* .rocAuc */ .om : _areas_js__WEBPACK_IMPORTED_MODULE_0__/* .averagePrecision */ .cF, truth, answers));
    return (0,_rowFunctional_js__WEBPACK_IMPORTED_MODULE_3__/* .rowFunctional */ .M)(name, truth, answers)?.(truth.weights ?? new Float64Array(answers.length).fill(1));
}
/** Class after class, so that 2,000 classes are never sorted at once. */
function* areasOf(area, truth, answers) {
    for (const problem of (0,_areas_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(truth, answers))
        yield area(problem)(truth.weights);
}
const metric = (name, title, better, tasks, needs) => ({
    name,
    title,
    better,
    tasks,
    needs,
    value(truth, answers) {
        if (!tasks.includes(truth.task))
            return undefined;
        const there = (0,_usable_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(truth, answers);
        const value = (0,_usable_js__WEBPACK_IMPORTED_MODULE_4__/* .usable */ .J)(there.truth, there.answers) ? valueOn(name, there.truth, there.answers) : undefined;
        return value !== undefined && Number.isFinite(value) ? value : undefined;
    },
});
const higher = (name, title, tasks, needs = 'prediction') => metric(name, title, 'higher', tasks, needs);
const lower = (name, title, tasks, needs = 'prediction') => metric(name, title, 'lower', tasks, needs);
/**
 * Every metric with a fixed name. Units: shares from 0 to 1 for classification, nats for log loss, the target's unit (or its square) for errors and
 * quantile loss, the user's own for business value.
 */
const metrics = {
    accuracy: higher('accuracy', 'Accuracy', labels),
    balanced_accuracy: higher('balanced_accuracy', 'Balanced accuracy', one),
    precision: higher('precision', 'Precision', labels),
    precision_macro: higher('precision_macro', 'Precision (macro)', labels),
    precision_micro: higher('precision_micro', 'Precision (micro)', labels),
    precision_weighted: higher('precision_weighted', 'Precision (weighted)', labels),
    recall: higher('recall', 'Recall', labels),
    recall_macro: higher('recall_macro', 'Recall (macro)', labels),
    recall_micro: higher('recall_micro', 'Recall (micro)', labels),
    recall_weighted: higher('recall_weighted', 'Recall (weighted)', labels),
    f1: higher('f1', 'F1', labels),
    f1_macro: higher('f1_macro', 'F1 (macro)', labels),
    f1_micro: higher('f1_micro', 'F1 (micro)', labels),
    f1_weighted: higher('f1_weighted', 'F1 (weighted)', labels),
    mcc: higher('mcc', 'Matthews correlation', one),
    hamming_loss: lower('hamming_loss', 'Hamming loss', several),
    roc_auc: higher('roc_auc', 'ROC AUC', labels, 'score'),
    pr_auc: higher('pr_auc', 'PR AUC', labels, 'score'),
    log_loss: lower('log_loss', 'Log loss', labels, 'score'),
    brier: lower('brier', 'Brier score', labels, 'score'),
    calibration_error: lower('calibration_error', 'Calibration error', one, 'score'),
    mae: lower('mae', 'Mean absolute error', regression),
    rmse: lower('rmse', 'Root mean squared error', regression),
    mse: lower('mse', 'Mean squared error', regression),
    r2: higher('r2', 'R²', regression),
    mape: lower('mape', 'Mean absolute percentage error', regression),
    median_absolute_error: lower('median_absolute_error', 'Median absolute error', regression),
    quantile_loss: lower('quantile_loss', 'Quantile loss', quantiles),
    coverage: higher('coverage', 'Coverage', quantiles),
    coverage_error: lower('coverage_error', 'Coverage error', quantiles),
    quantile_crossing: lower('quantile_crossing', 'Quantile crossings', quantiles),
    business_value: higher('business_value', 'Business value', [...one, ...regression]),
};
/** Whether a metric of this name is computed here: one of `metrics`, ndcg@k or map@k. */
const isMetric = (name) => Object.hasOwn(metrics, name) || (0,_queries_js__WEBPACK_IMPORTED_MODULE_2__/* .atK */ .Fs)(name) !== undefined;
/** The metric of a name. RangeError for ndcg@ or map@ something that is no number of documents. */
function metricOf(name) {
    if (Object.hasOwn(metrics, name))
        return metrics[name];
    const at = (0,_queries_js__WEBPACK_IMPORTED_MODULE_2__/* .atK */ .Fs)(name);
    if (at === undefined)
        throw new RangeError(`${name} is no metric`);
    return metric(name, `${at.of.toUpperCase()}@${at.k}`, 'higher', ['ranking'], 'prediction');
}


/***/ }),

/***/ 21551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ areDistributions),
/* harmony export */   U: () => (/* binding */ areProbabilities)
/* harmony export */ });
/** How far the probabilities of one row may sum from 1: room for numbers written with few digits. */
const SLACK = 0.01;
/** Whether all scores can be probabilities. */
const areProbabilities = (scores) => scores.every((score) => score >= 0 && score <= 1);
/** Whether every row's class scores are probabilities that sum to 1, within 0.01. */
function areDistributions(scores, classes) {
    if (!areProbabilities(scores))
        return false;
    for (let start = 0; start < scores.length; start += classes) {
        let total = 0;
        for (let k = start; k < start + classes; k++)
            total += scores[k];
        if (Math.abs(total - 1) > SLACK)
            return false;
    }
    return true;
}


/***/ }),

/***/ 17686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bL: () => (/* binding */ nominalCoverage),
/* harmony export */   cs: () => (/* binding */ crossings),
/* harmony export */   p_: () => (/* binding */ covered),
/* harmony export */   qR: () => (/* binding */ pinballLosses)
/* harmony export */ });
/** One number per row from its forecasts at all levels. */
const eachRow = ({ values, levels }, answers, of) => values.map((actual, row) => of(actual, answers.subarray(row * levels.length, (row + 1) * levels.length)));
/** Pinball loss of each row, mean over the levels, in the target's unit. Source: Koenker and Bassett 1978, Econometrica 46:33. */
const pinballLosses = (truth, answers) => eachRow(truth, answers, (actual, forecasts) => {
    let sum = 0;
    for (let k = 0; k < forecasts.length; k++) {
        const [level, distance] = [truth.levels[k], actual - forecasts[k]];
        sum += distance >= 0 ? level * distance : (level - 1) * distance;
    }
    return sum / forecasts.length;
});
/** 1 where the actual value lies between the outermost forecasts, both included, else 0. Undefined with one level. */
const covered = (truth, answers) => truth.levels.length < 2
    ? undefined
    : eachRow(truth, answers, (actual, forecasts) => (forecasts[0] <= actual && actual <= forecasts[forecasts.length - 1] ? 1 : 0));
/** Share of rows that ought to be covered: the distance of the outermost levels. */
const nominalCoverage = ({ levels }) => levels[levels.length - 1] - levels[0];
/** 1 where a forecast lies below that of a lower level, else 0. Undefined with one level. */
const crossings = (truth, answers) => truth.levels.length < 2
    ? undefined
    : eachRow(truth, answers, (_, forecasts) => (forecasts.some((forecast, k) => forecast < forecasts[k - 1]) ? 1 : 0));


/***/ }),

/***/ 88712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ atK),
/* harmony export */   R4: () => (/* binding */ queryValues)
/* harmony export */ });
/* unused harmony exports ndcg, averagePrecisionAt */
/* harmony import */ var _argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50602);

/** Reads ndcg@k and map@k, k from 1 to 999,999; undefined for other names. */
function atK(name) {
    const [, of, k] = /^(ndcg|map)@([1-9]\d{0,5})$/.exec(name) ?? [];
    return of === undefined ? undefined : { of: of === 'map' ? 'map' : 'ndcg', k: Number(k) };
}
/** Rows of each query, in the order of its first row. */
function rowsByQuery(queries) {
    const rows = new Map();
    queries.forEach((query, row) => {
        const of = rows.get(query);
        if (of)
            of.push(row);
        else
            rows.set(query, [row]);
    });
    return [...rows.values()];
}
/** Runs of tied documents, best first: `visit(first rank, relevances)`. Stops after k ranks. */
function ties(relevance, scores, k, visit) {
    const order = (0,_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(scores).reverse();
    for (let first = 0; first < Math.min(k, order.length);) {
        let end = first + 1;
        while (end < order.length && scores[order[end]] === scores[order[first]])
            end++;
        visit(first, Float64Array.from(order.subarray(first, end), (row) => relevance[row]));
        first = end;
    }
}
/** Sum of 1 / log₂(rank + 1) over ranks from `first` to before `end` (from 0), those beyond k left out. */
function discounts(first, end, k) {
    let sum = 0;
    for (let rank = first; rank < Math.min(end, k); rank++)
        sum += 1 / Math.log2(rank + 2);
    return sum;
}
/**
 * Normalised discounted cumulative gain of the best k: gain = relevance, discount 1/log₂(rank + 1), as in scikit-learn; tied documents share the mean
 * of their gains. Undefined when nothing is relevant. Sources: Järvelin and Kekäläinen 2002; McSherry and Najork 2008, ECIR (ties).
 */
function ndcg(relevance, scores, k) {
    let [gain, ideal] = [0, 0];
    ties(relevance, scores, k, (first, relevances) => {
        const mean = relevances.reduce((sum, one) => sum + one, 0) / relevances.length;
        gain += mean * discounts(first, first + relevances.length, k);
    });
    const best = relevance.slice().sort().reverse().subarray(0, k);
    for (let rank = 0; rank < best.length; rank++)
        ideal += best[rank] * discounts(rank, rank + 1, k);
    return ideal > 0 ? gain / ideal : undefined;
}
/**
 * Average precision of the best k: mean of precision at the ranks of relevant documents (relevance > 0), over min(k, number of relevant ones); of tied
 * documents the expectation over their orders. Undefined when nothing is relevant. Source: McSherry and Najork 2008, ECIR.
 */
function averagePrecisionAt(relevance, scores, k) {
    const all = relevance.reduce((count, one) => count + (one > 0 ? 1 : 0), 0);
    let [sum, before] = [0, 0];
    ties(relevance, scores, k, (first, tied) => {
        const { length } = tied;
        let relevant = 0;
        for (let j = 0; j < length; j++)
            if (tied[j] > 0)
                relevant++;
        for (let j = 0; j < length && first + j < k; j++) {
            const among = length > 1 ? (j * (relevant - 1)) / (length - 1) : 0;
            sum += ((relevant / length) * (before + 1 + among)) / (first + j + 1);
        }
        before += relevant;
    });
    return all > 0 ? sum / Math.min(k, all) : undefined;
}
/** Codes 0, 1, … in order of appearance, so that all of them are used. */
function renumbered(codes) {
    const numbers = new Map();
    for (const code of codes)
        if (!numbers.has(code))
            numbers.set(code, numbers.size);
    return Int32Array.from(codes, (code) => numbers.get(code));
}
/** The metric of each query that has a relevant document, with the query's weight (mean of its rows') and group (of its first row, numbered anew). */
function queryValues({ of, k }, truth, answers) {
    const { relevance, queries, weights, groups } = truth;
    const metric = of === 'ndcg' ? ndcg : averagePrecisionAt;
    const kept = [];
    let leftOut = 0;
    for (const rows of rowsByQuery(queries)) {
        const [ours, scores] = [Float64Array.from(rows, (row) => relevance[row]), Float64Array.from(rows, (row) => answers[row])];
        const value = metric(ours, scores, k);
        if (value === undefined)
            leftOut++;
        else
            kept.push({ rows, value });
    }
    const unit = {
        ...(weights && { weights: Float64Array.from(kept, ({ rows }) => rows.reduce((sum, row) => sum + weights[row], 0) / rows.length) }),
        ...(groups && { groups: renumbered(kept.map(({ rows }) => groups[rows[0]])) }),
    };
    return kept.length > 0 ? { values: Float64Array.from(kept, ({ value }) => value), rows: unit, leftOut } : undefined;
}


/***/ }),

/***/ 57068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ rowFunctional)
});

// EXTERNAL MODULE: ./build/statistics/argsort.js
var argsort = __webpack_require__(50602);
// EXTERNAL MODULE: ./build/statistics/metrics/areas.js
var metrics_areas = __webpack_require__(37926);
// EXTERNAL MODULE: ./build/statistics/metrics/calibration.js
var calibration = __webpack_require__(13180);
// EXTERNAL MODULE: ./build/statistics/metrics/decisions.js
var decisions = __webpack_require__(38759);
// EXTERNAL MODULE: ./build/statistics/metrics/mean.js + 3 modules
var metrics_mean = __webpack_require__(82018);
// EXTERNAL MODULE: ./build/statistics/metrics/measures.js
var measures = __webpack_require__(13227);
// EXTERNAL MODULE: ./build/statistics/metrics/probabilities.js
var probabilities = __webpack_require__(21551);
// EXTERNAL MODULE: ./build/statistics/metrics/quantiles.js
var quantiles = __webpack_require__(17686);
;// CONCATENATED MODULE: ./build/statistics/metrics/regression.js
/** Root of the weighted mean squared error, in the target's unit. Undefined when the weights sum to 0. */
function rootMeanSquare(errors, weights) {
    let [sum, weight] = [0, 0];
    for (let i = 0; i < errors.length; i++) {
        sum += weights[i] * errors[i] ** 2;
        weight += weights[i];
    }
    return weight > 0 ? Math.sqrt(sum / weight) : undefined;
}
/** R²: 1 − squared error / squared distance from the weighted mean. Undefined when all true values are equal, or squares overflow. */
function rSquared(values, errors, weights) {
    let [sum, weight, least, most] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < values.length; i++) {
        if (weights[i] === 0)
            continue;
        sum += weights[i] * values[i];
        weight += weights[i];
        least = Math.min(least, values[i]);
        most = Math.max(most, values[i]);
    }
    if (!(least < most))
        return undefined; // a mean of equal values need not equal them
    const mean = sum / weight;
    let [residual, total] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        residual += weights[i] * errors[i] ** 2;
        total += weights[i] * (values[i] - mean) ** 2;
    }
    const share = residual / total;
    return total > 0 && !Number.isNaN(share) ? 1 - share : undefined;
}
/** Weighted median: of equal weights, the mean of the two middle values for an even count. `order` sorts `values`. */
function weightedMedian(values, order, weights) {
    const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
    let below = 0;
    for (let i = 0; i < order.length; i++) {
        const weight = weights[order[i]];
        below += weight;
        if (below > half)
            return values[order[i]];
        if (weight > 0 && below === half) {
            for (let j = i + 1; j < order.length; j++)
                if (weights[order[j]] > 0)
                    return (values[order[i]] + values[order[j]]) / 2;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/statistics/metrics/sample.js
var sample = __webpack_require__(86140);
// EXTERNAL MODULE: ./build/statistics/metrics/tally.js
var tally = __webpack_require__(25070);
;// CONCATENATED MODULE: ./build/statistics/metrics/rowFunctional.js











/** Prepares a metric (sorts once) as a function of row weights; undefined where it has no value at any. O(n) for each call, but O(n · classes) for areas. */
function rowFunctional(name, truth, answers) {
    const mean = (0,metrics_mean/* meanNamed */.tW)(name, truth);
    if (mean !== undefined)
        return ofMean(mean, truth, answers);
    if ((0,measures/* isMeasure */.t)(name)) {
        if (!(0,decisions/* isDecided */.d$)(truth))
            return undefined;
        const decided = (0,decisions/* decisions */.a)(truth, answers);
        return (weights) => measures/* measures */.q[name]((0,tally/* tallyOf */.sv)(truth, decided, weights));
    }
    if (name === 'roc_auc' || name === 'pr_auc') {
        const areas = Array.from((0,metrics_areas/* problemsOf */.GW)(truth, answers), name === 'roc_auc' ? metrics_areas/* rocAuc */.om : metrics_areas/* averagePrecision */.cF);
        return (weights) => (0,metrics_areas/* macro */.Vp)(areas.map((area) => area(weights)));
    }
    if (name === 'calibration_error')
        return ofCalibration(truth, answers);
    return name === 'coverage_error' ? ofCoverage(truth, answers) : ofErrors(name, truth, answers);
}
function ofMean(name, truth, answers) {
    const terms = (0,metrics_mean/* termsOf */.fd)(name, truth, answers);
    if (terms === undefined)
        return undefined;
    if (truth.task !== 'ranking')
        return (weights) => (0,metrics_mean/* meanOfTerms */.Yd)({ ...terms, rows: { weights } });
    return (weights) => {
        const drawn = (0,metrics_mean/* termsOf */.fd)(name, { ...truth, weights }, answers);
        return drawn && (0,metrics_mean/* meanOfTerms */.Yd)(drawn);
    };
}
function ofCalibration(truth, answers) {
    if (!(0,sample/* isLabelled */.ul)(truth))
        return undefined;
    const several = truth.task === 'multiclass-classification';
    if (several ? answers instanceof Int32Array || !(0,probabilities/* areDistributions */.S)(answers, truth.classes) : !(0,probabilities/* areProbabilities */.U)(answers))
        return undefined;
    const { scores, came } = (0,calibration/* confidences */.E2)(truth, answers);
    const bins = Uint8Array.from(scores, calibration/* binOf */.jU);
    const surplus = came.map((one, row) => one - scores[row]);
    return (weights) => (0,calibration/* calibrationError */.fW)(bins, surplus, weights);
}
function ofCoverage(truth, answers) {
    const hits = truth.task === 'quantile-regression' ? (0,quantiles/* covered */.p_)(truth, answers) : undefined;
    if (truth.task !== 'quantile-regression' || hits === undefined)
        return undefined;
    return (weights) => {
        const share = (0,metrics_mean/* meanOfTerms */.Yd)({ values: hits, rows: { weights } });
        return share === undefined ? undefined : Math.abs(share - (0,quantiles/* nominalCoverage */.bL)(truth));
    };
}
function ofErrors(name, truth, answers) {
    if (truth.task !== 'regression')
        return undefined;
    const errors = truth.values.map((value, row) => value - answers[row]);
    if (name === 'rmse')
        return (weights) => rootMeanSquare(errors, weights);
    if (name === 'r2')
        return (weights) => rSquared(truth.values, errors, weights);
    if (name !== 'median_absolute_error')
        return undefined;
    const absolute = errors.map(Math.abs);
    const order = (0,argsort/* argsort */.X)(absolute);
    return (weights) => weightedMedian(absolute, order, weights);
}


/***/ }),

/***/ 86140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Ts: () => (/* binding */ pickAnswers),
/* harmony export */   Vo: () => (/* binding */ pickTruth),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   ul: () => (/* binding */ isLabelled)
/* harmony export */ });
/** Whether each row has one label. */
const isLabelled = (truth) => truth.task === 'binary-classification' || truth.task === 'multiclass-classification';
/** Number of rows. */
function rowsOf(truth) {
    if (truth.task === 'multilabel-classification')
        return truth.classes > 0 ? truth.labels.length / truth.classes : 0;
    if (truth.task === 'ranking')
        return truth.relevance.length;
    return isLabelled(truth) ? truth.labels.length : truth.values.length;
}
function pickTruth(truth, rows) {
    const { weights, groups } = truth;
    const of = { ...(weights && { weights: pick(weights, rows) }), ...(groups && { groups: pick(groups, rows) }) };
    switch (truth.task) {
        case 'binary-classification':
            return { ...truth, ...of, labels: pick(truth.labels, rows) };
        case 'multiclass-classification':
            return { ...truth, ...of, labels: pick(truth.labels, rows) };
        case 'multilabel-classification':
            return { ...truth, ...of, labels: pick(truth.labels, rows, truth.classes) };
        case 'ranking':
            return { ...truth, ...of, relevance: pick(truth.relevance, rows), queries: pick(truth.queries, rows) };
        default:
            return { ...truth, ...of, values: pick(truth.values, rows) };
    }
}
/** The rows `rows` (indices) of answers to `truth`. */
const pickAnswers = (truth, answers, rows) => pick(answers, rows, widthOf(truth, answers));
/** How many numbers answer one row: 1, or the number of classes (scores of each) or of quantile levels. */
function widthOf(truth, answers) {
    if (truth.task === 'multiclass-classification')
        return answers instanceof Int32Array ? 1 : truth.classes;
    if (truth.task === 'multilabel-classification')
        return truth.classes;
    return truth.task === 'quantile-regression' ? truth.levels.length : 1;
}
/** Rows of a row-major table of `width` columns, in the same kind of array. */
function pick(table, rows, width = 1) {
    const of = table.constructor;
    const out = new of(rows.length * width);
    for (let i = 0; i < rows.length; i++) {
        for (let k = 0; k < width; k++)
            out[i * width + k] = table[rows[i] * width + k];
    }
    return out;
}


/***/ }),

/***/ 25070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ emptyTally),
/* harmony export */   IU: () => (/* binding */ clear),
/* harmony export */   sv: () => (/* binding */ tallyOf),
/* harmony export */   uY: () => (/* binding */ addRow)
/* harmony export */ });
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72);

/** A tally of nothing yet. */
const emptyTally = (classes, binary) => ({
    truth: new Float64Array(classes),
    predicted: new Float64Array(classes),
    both: new Float64Array(classes),
    rows: 0,
    binary,
});
/** Tallies decided codes (`decisions` of the truth), each row as often as its weight says. O(n + classes); multilabel O(n · classes). */
function tallyOf(truth, decided, weights) {
    const { labels } = truth;
    if (truth.task !== 'multilabel-classification') {
        const tally = emptyTally((0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .classesOf */ .OX)(truth), truth.task === 'binary-classification');
        for (let i = 0; i < labels.length; i++)
            addRow(tally, labels[i], decided[i], weights ? weights[i] : 1);
        return tally;
    }
    const { classes } = truth;
    const tally = emptyTally(classes, false);
    for (let i = 0, row = 0; i < labels.length; row++) {
        const weight = weights ? weights[row] : 1;
        tally.rows += weight;
        for (let k = 0; k < classes; k++, i++) {
            if (labels[i] === 1)
                tally.truth[k] += weight;
            if (decided[i] === 1)
                tally.predicted[k] += weight;
            if (labels[i] === 1 && decided[i] === 1)
                tally.both[k] += weight;
        }
    }
    return tally;
}
/** Empties a tally, to be used again. */
function clear(tally) {
    tally.truth.fill(0);
    tally.predicted.fill(0);
    tally.both.fill(0);
    tally.rows = 0;
}
/** Adds rows of one label and one decision. */
function addRow(tally, label, decided, weight) {
    tally.truth[label] += weight;
    tally.predicted[decided] += weight;
    if (label === decided)
        tally.both[label] += weight;
    tally.rows += weight;
}


/***/ }),

/***/ 69082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ usable),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86140);

const isCode = (classes) => (code) => code >= 0 && code < classes;
const isFlag = (label) => label === 0 || label === 1;
/** Whether what is known of every row can be measured: weights finite and ≥ 0, labels within the classes, numbers finite, relevances ≥ 0. */
function isKnown(truth) {
    if (truth.weights && !truth.weights.every((weight) => weight >= 0 && weight < Number.POSITIVE_INFINITY))
        return false;
    switch (truth.task) {
        case 'binary-classification':
        case 'multilabel-classification':
            return truth.labels.every(isFlag);
        case 'multiclass-classification':
            return truth.labels.every(isCode(truth.classes));
        case 'ranking':
            return truth.relevance.every((relevance) => relevance >= 0 && relevance < Number.POSITIVE_INFINITY);
        default:
            return truth.values.every(Number.isFinite);
    }
}
/** Throws RangeError when there are answers for another number of rows. */
function sameRows(truth, answers) {
    const n = (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(truth);
    if (answers.length !== n * (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(truth, answers))
        throw new RangeError(`${answers.length} answers for ${n} rows`);
}
/**
 * Whether there is at least one row, every row is known, and every answer is there: no NaN, no code out of range, no infinite number where a number
 * is predicted (a score may be infinite: it still ranks). Throws RangeError when there are answers for another number of rows.
 */
function usable(truth, answers) {
    sameRows(truth, answers);
    if (answers.length === 0 || !isKnown(truth))
        return false;
    if (answers instanceof Int32Array && truth.task === 'multiclass-classification')
        return answers.every(isCode(truth.classes));
    const isNumber = truth.task === 'regression' || truth.task === 'quantile-regression';
    return answers.every((answer) => (isNumber ? Number.isFinite(answer) : !Number.isNaN(answer)));
}
/** Truth and answers without the rows of weight 0: they are as if not there, whatever they hold. RangeError as for `usable`. */
function counted(truth, answers) {
    sameRows(truth, answers);
    const { weights } = truth;
    if (!weights?.includes(0))
        return { truth, answers };
    const rows = Int32Array.from(weights.keys()).filter((row) => weights[row] !== 0);
    return { truth: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pickTruth */ .Vo)(truth, rows), answers: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pickAnswers */ .Ts)(truth, answers, rows) };
}


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

/***/ 74049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ studentQuantile),
/* harmony export */   R: () => (/* binding */ studentCdf)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6030);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21368);


/** Distribution function of Student's t with `df` > 0 degrees of freedom. */
const studentCdf = (t, df) => {
    const tail = (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(df / (df + t * t), df / 2, 0.5) / 2;
    return t < 0 ? tail : 1 - tail;
};
/** t with P(T ≤ t) = p, 0 < p < 1, `df` > 0. */
function studentQuantile(p, df) {
    if (p > 0.5)
        return -studentQuantile(1 - p, df);
    let low = -1;
    while (studentCdf(low, df) > p)
        low *= 2;
    return (0,_root_js__WEBPACK_IMPORTED_MODULE_1__/* .bisect */ .h)((t) => studentCdf(t, df) - p, low, 0);
}


/***/ })

};
