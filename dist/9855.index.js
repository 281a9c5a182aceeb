export const id = 9855;
export const ids = [9855,7233];
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


/***/ })

};
