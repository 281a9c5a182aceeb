export const id = 5113;
export const ids = [5113];
export const modules = {

/***/ 40224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ accumulate)
});

// EXTERNAL MODULE: ./build/sketch/bins.js
var sketch_bins = __webpack_require__(35139);
// EXTERNAL MODULE: ./build/sketch/hash.js
var hash = __webpack_require__(97233);
;// CONCATENATED MODULE: ./build/sketch/categories.js

/** Texts that keep an exact count. Up to so many distinct texts nothing is left out. */
const CATEGORY_CAP = 2048;
function categories() {
    let kept = new Map();
    let limit = 2 ** 32;
    let total = 0;
    const shrink = () => {
        const smallest = [...kept.values()].sort(byHash).slice(0, CATEGORY_CAP);
        if (kept.size > CATEGORY_CAP)
            limit = smallest.at(-1)?.high ?? limit;
        kept = new Map(smallest.map((entry) => [entry.text, entry]));
    };
    return {
        add(text, count, high, low) {
            total += count;
            if (high > limit)
                return;
            const found = kept.get(text);
            if (found)
                found.count += count;
            else
                kept.set(text, { text, high, low, count });
            if (kept.size >= 2 * CATEGORY_CAP)
                shrink();
        },
        list() {
            shrink();
            const counts = [...kept.values()].map(({ text, count }) => [text, count]);
            const other = total - counts.reduce((sum, [, count]) => sum + count, 0);
            return { counts: counts.sort(([a], [b]) => (a < b ? -1 : 1)), other };
        },
    };
}
/** The counts of both, again at most `CATEGORY_CAP`. */
function mergeCategories(a, b) {
    const merged = categories();
    // A text that only one side still counts may hide in the other side's rest; the hash order drops it, unless that side has no rest.
    for (const [text, count] of [...a.counts, ...b.counts]) {
        hashText(text);
        merged.add(text, count, hashed[0], hashed[1]);
    }
    const { counts, other } = merged.list();
    return { counts, other: other + a.other + b.other };
}
const byHash = (a, b) => a.high - b.high || a.low - b.low || (a.text < b.text ? -1 : 1);

// EXTERNAL MODULE: ./build/sketch/dyadic.js
var dyadic = __webpack_require__(75211);
// EXTERNAL MODULE: ./build/sketch/hyperloglog.js
var hyperloglog = __webpack_require__(83523);
;// CONCATENATED MODULE: ./build/sketch/moments.js

/** Values between two carries: products of 18-bit limbs then stay below 2^53, so that every double sum is exact. */
const RUN = 16384;
/** Whole numbers up to here have squares whose sum over a run is exact. */
const SMALL = 2 ** 18;
const moments_double = new Float64Array(1);
const words = new Uint32Array(moments_double.buffer);
/** Starts exact sums. Each octave of doubles is summed as integers, in limbs of 18 bits, carried into big integers after each run. */
function moments() {
    const octaves = new Map();
    const limbs = new Float64Array(4096 * 8);
    const touched = [];
    let small = { sum: 0n, squares: 0n };
    const carry = () => {
        for (const key of touched) {
            const [a, b, c, aa, ab, bb, bc, cc] = limbs.subarray(key * 8, key * 8 + 8);
            const sum = BigInt(a) + (BigInt(b) << 18n) + (BigInt(c) << 36n);
            const squares = BigInt(aa) + (BigInt(ab) << 18n) + (BigInt(bb) << 36n) + (BigInt(bc) << 54n) + (BigInt(cc) << 72n);
            const octave = octaves.get(key) ?? { sum: 0n, squares: 0n };
            octaves.set(key, { sum: octave.sum + sum, squares: octave.squares + squares });
            limbs.fill(0, key * 8, key * 8 + 8);
        }
        touched.length = 0;
    };
    return {
        add(values) {
            for (let from = 0; from < values.length; from += RUN) {
                const run = values.subarray(from, from + RUN);
                const exact = smallSums(run);
                if (exact)
                    small = { sum: small.sum + BigInt(exact.sum), squares: small.squares + BigInt(exact.squares) };
                else {
                    addLimbs(run, limbs, touched);
                    carry();
                }
            }
        },
        sums() {
            let sum = { integer: small.sum, exponent: 0 };
            let squares = { integer: small.squares, exponent: 0 };
            for (const [key, octave] of octaves) {
                const exponent = Math.max(key & 2047, 1) - 1075;
                sum = (0,dyadic/* plus */.tY)(sum, { integer: key > 2047 ? -octave.sum : octave.sum, exponent });
                squares = (0,dyadic/* plus */.tY)(squares, { integer: octave.squares, exponent: 2 * exponent });
            }
            return { sum: (0,dyadic/* plus */.tY)(sum, dyadic/* ZERO */.f2), squares: (0,dyadic/* plus */.tY)(squares, dyadic/* ZERO */.f2) };
        },
    };
}
/** Sums of a run of small whole numbers; undefined when there is any other number in it. */
function smallSums(run) {
    let sum = 0;
    let squares = 0;
    for (const value of run) {
        if (!Number.isNaN(value)) {
            if (value > SMALL || value < -SMALL || value !== Math.floor(value))
                return undefined;
            sum += value;
            squares += value * value;
        }
    }
    return { sum, squares };
}
/** Adds the 53-bit significands of a run, as three limbs a + b·2^18 + c·2^36, and their squares, to the limbs of their octaves. */
function addLimbs(run, limbs, touched) {
    for (const value of run) {
        if (value === 0)
            continue;
        moments_double[0] = value;
        const high = words[1];
        const low = words[0];
        const key = high >>> 20;
        const exponent = key & 2047;
        if (exponent === 2047)
            continue;
        const at = key * 8;
        const top = exponent === 0 ? high & 0xfffff : (high & 0xfffff) | 0x100000;
        const a = low & 0x3ffff;
        const b = ((low >>> 18) | (top << 14)) & 0x3ffff;
        const c = top >>> 4;
        if (limbs[at + 2] === 0 && limbs[at] === 0 && limbs[at + 1] === 0)
            touched.push(key);
        limbs[at] += a;
        limbs[at + 1] += b;
        limbs[at + 2] += c;
        limbs[at + 3] += a * a;
        limbs[at + 4] += 2 * a * b;
        limbs[at + 5] += 2 * a * c + b * b;
        limbs[at + 6] += 2 * b * c;
        limbs[at + 7] += c * c;
    }
}

;// CONCATENATED MODULE: ./build/sketch/accumulate.js






/** Starts a sketch. */
function accumulate(name) {
    const state = {
        registers: (0,hyperloglog/* emptyRegisters */.Mn)(),
        bins: (0,sketch_bins/* emptyBins */.Oy)(),
        days: (0,sketch_bins/* dayCounts */.Pf)(),
        moments: moments(),
        min: Number.POSITIVE_INFINITY,
        max: Number.NEGATIVE_INFINITY,
        low: 0,
        high: 0,
        kinds: { integer: 0, number: 0, boolean: 0, date: 0, text: 0 },
        texts: categories(),
    };
    let counts = new Uint32Array(1024);
    return {
        numbers(values, kind) {
            addHashes(state.registers, values);
            state.moments.add(values);
            const seen = addNumbers(state, values, kind === 'date');
            if (kind !== 'number')
                state.kinds[kind] += seen.cells;
            else {
                state.kinds.integer += seen.whole;
                state.kinds.number += seen.cells - seen.whole;
            }
            return seen;
        },
        texts(codes, levels) {
            if (counts.length < levels.length)
                counts = new Uint32Array(2 * levels.length);
            const cells = countCodes(codes, counts);
            state.kinds.text += cells;
            addLevels(state, counts, levels);
            return cells;
        },
        finish: (rows) => finish(name, rows, state),
    };
}
/** Numbers hashed last, by a few of their bits: columns repeat themselves, and a second hash of a value changes nothing. */
const recent = new Float64Array(4096);
const accumulate_double = new Float64Array(1);
const accumulate_words = new Uint32Array(accumulate_double.buffer);
function addHashes(registers, values) {
    recent.fill(Number.NaN);
    for (const value of values) {
        accumulate_double[0] = value;
        const slot = (Math.imul(accumulate_words[1] ^ accumulate_words[0], 0x9e3779b1) >>> 20) & 4095;
        if (recent[slot] === value || Number.isNaN(value))
            continue;
        recent[slot] = value;
        (0,hash/* hashNumber */.YR)(value);
        (0,hyperloglog/* addHash */.KS)(registers, hash/* hashed */.Yr[0], hash/* hashed */.Yr[1]);
    }
}
function addNumbers(state, values, dates) {
    const { bins, days } = state;
    let least = Number.POSITIVE_INFINITY;
    let greatest = Number.NEGATIVE_INFINITY;
    let cells = 0;
    let whole = 0;
    for (const cell of values) {
        const value = cell + 0;
        if (Number.isNaN(value))
            continue;
        cells++;
        if (value < least)
            least = value;
        if (value > greatest)
            greatest = value;
        accumulate_double[0] = value;
        const bits = accumulate_words[1];
        if ((bits << 1) >>> 21 === 2047) {
            if (value > 0)
                state.high++;
            else
                state.low++;
            continue;
        }
        if (value === Math.floor(value))
            whole++;
        if (value < state.min)
            state.min = value;
        if (value > state.max)
            state.max = value;
        if (dates && days.add(value))
            continue;
        const page = bins.pages[bits >>> 20] ?? (0,sketch_bins/* newPage */.et)(bins, bits >>> 20);
        page[(bits >>> 13) & 127]++;
    }
    return { cells, whole, least, greatest };
}
function countCodes(codes, counts) {
    let cells = 0;
    for (const code of codes) {
        if (code >= 0) {
            counts[code]++;
            cells++;
        }
    }
    return cells;
}
function addLevels({ registers, texts }, counts, levels) {
    for (let code = 0; code < levels.length; code++) {
        const count = counts[code];
        if (count === 0)
            continue;
        counts[code] = 0;
        const text = levels[code];
        (0,hash/* hashText */.qj)(text);
        const high = hash/* hashed */.Yr[0];
        const low = hash/* hashed */.Yr[1];
        (0,hyperloglog/* addHash */.KS)(registers, high, low);
        texts.add(text, count, high, low);
    }
}
function finish(name, rows, state) {
    const kinds = Object.fromEntries(Object.entries(state.kinds).filter(([, count]) => count > 0));
    const cells = Object.values(state.kinds).reduce((sum, count) => sum + count, 0);
    const texts = state.kinds.text > 0 ? { texts: state.texts.list() } : {};
    const numbers = cells > state.kinds.text ? { numbers: numberPart(state) } : {};
    return { name, count: rows, nulls: rows - cells, kinds, ...numbers, ...texts, distinct: (0,hyperloglog/* writeRegisters */.IM)(state.registers) };
}
function numberPart({ min, max, moments, bins, days, low, high }) {
    const { sum, squares } = moments.sums();
    const finite = min <= max;
    const byDay = days.list();
    return {
        min: finite ? min : 0,
        max: finite ? max : 0,
        sum: (0,dyadic/* writeDyadic */.AM)(sum),
        squares: (0,dyadic/* writeDyadic */.AM)(squares),
        bins: (0,sketch_bins/* listBins */.FJ)(bins),
        ...(byDay.length > 0 && { days: byDay }),
        infinite: [low, high],
    };
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

/***/ 97233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YR: () => (/* binding */ hashNumber),
/* harmony export */   Yr: () => (/* binding */ hashed),
/* harmony export */   qj: () => (/* binding */ hashText)
/* harmony export */ });
/** Two 32-bit halves of the newest hash: [high, low]. Shared, because a pair for each cell would be garbage for each cell. */
const hashed = new Uint32Array(2);
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
/** Mixes two 32-bit lanes into `hashed`; constants from MurmurHash3's finaliser (Appleby, public domain). */
function finish(a, b) {
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
    finish(a, b);
}
/** Hashes a number by its value (0 and −0 are equal) into `hashed`. */
function hashNumber(value) {
    double[0] = value + 0;
    finish(words[0], words[1]);
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

/***/ 11867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   UD: () => (/* binding */ compare)
/* harmony export */ });
/* unused harmony export neededRows */
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57746);
/* harmony import */ var _metrics_sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86140);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50511);
/* harmony import */ var _method_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36853);




const POWER = 0.8;
/** State of an interval, given the direction of the metric and the margin. */
function stateOf({ low, high }, better, margin) {
    const [worst, best] = better === 'higher' ? [low, high] : [-high, -low];
    if (worst > 0)
        return 'superior';
    if (worst > -margin)
        return 'non-inferior';
    return best < -margin ? 'inferior' : 'inconclusive';
}
/** n = (z₁₋α + z₁₋β)² σ² / distance²; `spread` is σ of one row. Undefined when the difference lies on the margin. */
function neededRows(spread, distance, alpha, power = POWER) {
    const n = ((((0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Z)(1 - alpha) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Z)(power)) * spread) / distance) ** 2;
    return Number.isFinite(n) ? Math.max(1, Math.ceil(n)) : undefined;
}
const identical = ({ production, candidate }) => production.length === candidate.length && production.every((answer, i) => answer === candidate[i]);
/**
 * Paired comparison of two models by one metric, with one-sided bounds at `alpha` each. Deterministic: equal inputs and seed, equal bytes.
 * A metric without value gives `inconclusive` with a reason. Models that answer the same on every row differ by exactly 0.
 */
function compare(metric, sample, options) {
    const { better } = _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd[metric];
    const n = (0,_metrics_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(sample.truth);
    const { production, candidate, difference } = (0,_method_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateDifference */ .Y)(metric, sample, options);
    const of = { metric, n, production, candidate };
    if ('undefined' in difference || production === undefined || candidate === undefined) {
        const reason = 'undefined' in difference ? difference.undefined : 'no value';
        return { ...of, delta: undefined, low: undefined, high: undefined, state: 'inconclusive', method: '', reason };
    }
    const same = identical(sample);
    const { low, high, method } = same ? { low: 0, high: 0, method: 'identical answers' } : difference;
    const state = stateOf({ low, high }, better, options.margin);
    const delta = candidate - production;
    const distance = (better === 'higher' ? delta : -delta) + options.margin;
    const needed = state === 'inconclusive' && !same ? neededRows(difference.se * Math.sqrt(n), distance, options.alpha) : undefined;
    return { ...of, delta, low, high, state, ...(needed !== undefined && { needed: Math.max(needed, n + 1) }), method };
}


/***/ }),

/***/ 22441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ symmetric)
});

// EXTERNAL MODULE: ./build/statistics/normal.js
var normal = __webpack_require__(50511);
// EXTERNAL MODULE: ./build/statistics/beta.js
var beta = __webpack_require__(6030);
// EXTERNAL MODULE: ./build/statistics/root.js
var root = __webpack_require__(21368);
;// CONCATENATED MODULE: ./build/statistics/student.js


/** Distribution function of Student's t with `df` > 0 degrees of freedom. */
const studentCdf = (t, df) => {
    const tail = (0,beta/* incompleteBeta */.J)(df / (df + t * t), df / 2, 0.5) / 2;
    return t < 0 ? tail : 1 - tail;
};
/** t with P(T ≤ t) = p, 0 < p < 1, `df` > 0. */
function studentQuantile(p, df) {
    if (p > 0.5)
        return -studentQuantile(1 - p, df);
    let low = -1;
    while (studentCdf(low, df) > p)
        low *= 2;
    return (0,root/* bisect */.h)((t) => studentCdf(t, df) - p, low, 0);
}

;// CONCATENATED MODULE: ./build/statistics/gate/estimate.js


/** Value ± quantile · se; Student's t with `df` degrees of freedom, normal when `df` is not given. */
function symmetric(value, se, alpha, method, df) {
    const cdf = (z) => (df === undefined ? (0,normal/* normalCdf */.v)(z) : studentCdf(z, df));
    const reach = se === 0 ? 0 : se * (df === undefined ? -(0,normal/* normalQuantile */.Z)(alpha) : -studentQuantile(alpha, df));
    const beyond = (distance) => (se > 0 ? cdf(distance / se) : distance < 0 ? 0 : 1);
    return { value, se, low: value - reach, high: value + reach, below: (x) => beyond(value - x), above: (x) => beyond(x - value), method };
}


/***/ }),

/***/ 36853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ estimateDifference),
  X: () => (/* binding */ estimateOne)
});

// EXTERNAL MODULE: ./build/statistics/metrics/confusion.js
var confusion = __webpack_require__(72);
// EXTERNAL MODULE: ./build/statistics/metrics/losses.js
var losses = __webpack_require__(49013);
// EXTERNAL MODULE: ./build/statistics/metrics/metrics.js + 1 modules
var metrics = __webpack_require__(57746);
// EXTERNAL MODULE: ./build/statistics/metrics/sample.js
var sample = __webpack_require__(86140);
// EXTERNAL MODULE: ./build/statistics/binomial.js
var binomial = __webpack_require__(48621);
// EXTERNAL MODULE: ./build/statistics/quantile.js
var quantile = __webpack_require__(80221);
// EXTERNAL MODULE: ./build/statistics/random.js
var random = __webpack_require__(52167);
// EXTERNAL MODULE: ./build/statistics/gate/estimate.js + 1 modules
var gate_estimate = __webpack_require__(22441);
;// CONCATENATED MODULE: ./build/statistics/gate/bootstrap.js




const FEWEST_BEYOND = 10;
/** Draws as many rows with replacement as there are, and writes how often each came. */
function drawRows(source, weights) {
    weights.fill(0);
    for (let i = 0; i < weights.length; i++)
        weights[source.below(weights.length)] += 1;
}
/**
 * Percentile bootstrap with `resamples` draws, the same for the same seed. Where fewer than 10 draws lie beyond a bound (a late attempt), the
 * bound is value ± z · standard error of the draws instead. Undefined when the metric is, or is in more than 5 % of the draws.
 * Source: Efron and Tibshirani 1993.
 */
function bootstrap({ unit, counts, value }, alpha, resamples, seed) {
    const observed = value(counts);
    if (observed === undefined)
        return { undefined: 'the metric has no value on these rows' };
    const source = (0,random/* random */.y)(seed);
    const weights = new Float64Array(counts.length);
    const draws = [];
    for (let b = 0; b < resamples; b++) {
        if (unit === 'cells')
            (0,binomial/* multinomial */.O)(source, counts, weights);
        else
            drawRows(source, weights);
        const drawn = value(weights);
        if (drawn !== undefined)
            draws.push(drawn);
    }
    if (draws.length < 0.95 * resamples)
        return { undefined: `the metric has no value in ${resamples - draws.length} of ${resamples} bootstrap draws` };
    const sorted = Float64Array.from(draws).sort();
    const se = Math.sqrt((0,quantile/* meanVariance */.P)(sorted).variance);
    const size = `B = ${resamples.toLocaleString('en')}`;
    if (alpha * draws.length < FEWEST_BEYOND)
        return (0,gate_estimate/* symmetric */.W)(observed, se, alpha, `bootstrap standard error of ${unit}, ${size}`);
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

// EXTERNAL MODULE: ./build/statistics/metrics/ranking.js
var ranking = __webpack_require__(33514);
;// CONCATENATED MODULE: ./build/statistics/gate/delong.js



/** For each positive the share of negatives below it, for each negative the share of positives above it; in row order. */
function placements(truth, scores) {
    const { positives, negatives } = (0,ranking/* byClass */.w1)(truth, scores);
    const [m, n] = [positives.length, negatives.length];
    const [ofPositives, ofNegatives] = [new Float64Array(m), new Float64Array(n)];
    let [p, q] = [0, 0];
    for (let i = 0; i < scores.length; i++) {
        if (truth.labels[i] === 1)
            ofPositives[p++] = (0,ranking/* midrank */.T8)(negatives, scores[i]) / n;
        else
            ofNegatives[q++] = 1 - (0,ranking/* midrank */.T8)(positives, scores[i]) / m;
    }
    return { ofPositives, ofNegatives };
}
/**
 * ROC AUC of `a`, or with `b` the difference b − a on the same rows, with its standard error. O(n log n), ties count one half.
 * Undefined with fewer than two rows of a class. When no pair of rows tells anything (standard error 0), the bound is the exact one for no
 * event in min(positives, negatives) disjoint pairs. Sources: DeLong et al. 1988, Biometrics 44:837; Sun and Xu 2014, IEEE SPL 21:1389.
 */
function delong(truth, alpha, a, b) {
    const first = placements(truth, b ?? a);
    const [m, n] = [first.ofPositives.length, first.ofNegatives.length];
    if (Math.min(m, n) < 2)
        return { undefined: `${m} positive and ${n} negative rows: ROC AUC needs two of each` };
    if (b) {
        const second = placements(truth, a);
        for (let i = 0; i < m; i++)
            first.ofPositives[i] -= second.ofPositives[i];
        for (let i = 0; i < n; i++)
            first.ofNegatives[i] -= second.ofNegatives[i];
    }
    const [overPositives, overNegatives] = [(0,quantile/* meanVariance */.P)(first.ofPositives), (0,quantile/* meanVariance */.P)(first.ofNegatives)];
    const se = Math.sqrt(overPositives.variance / m + overNegatives.variance / n);
    const estimate = (0,gate_estimate/* symmetric */.W)(overPositives.mean, se, alpha, b ? 'paired DeLong' : 'DeLong');
    if (se > 0)
        return estimate;
    const pairs = Math.min(m, n);
    const reach = 1 - alpha ** (1 / pairs);
    const p = (distance) => (distance < 0 ? Math.max(0, 1 + distance) ** pairs : 1);
    const { value } = estimate;
    const [least, most] = b ? [-1, 1] : [0, 1];
    const bounds = { low: Math.max(least, value - reach), high: Math.min(most, value + reach) };
    return { ...estimate, ...bounds, below: (x) => p(value - x), above: (x) => p(x - value) };
}

;// CONCATENATED MODULE: ./build/statistics/gate/jackknife.js


const GROUPS = 50;
/** Leaves out one row of each cell in turn; n − 1 rows remain, and a cell counts as often as it has rows. */
function ofCells({ counts, value }, observed) {
    const n = counts.reduce((sum, count) => sum + count, 0);
    const weights = Float64Array.from(counts);
    let squares = 0;
    for (let k = 0; k < counts.length; k++) {
        weights[k] = counts[k] - 1;
        const left = value(weights);
        weights[k] = counts[k];
        if (left === undefined)
            return undefined;
        squares += counts[k] * (left - observed) ** 2;
    }
    return Math.sqrt(((n - 1) / n) * squares);
}
/** Leaves out one of 50 random groups of rows in turn. */
function ofGroups({ counts, value }, observed, groups, seed) {
    const source = (0,random/* random */.y)(seed);
    const rows = Int32Array.from(counts, (_, i) => i);
    for (let i = rows.length - 1; i > 0; i--) {
        const j = source.below(i + 1);
        const swap = rows[i];
        rows[i] = rows[j];
        rows[j] = swap;
    }
    const weights = new Float64Array(counts.length);
    let squares = 0;
    for (let group = 0; group < groups; group++) {
        weights.fill(1);
        for (let i = group; i < rows.length; i += groups)
            weights[rows[i]] = 0;
        const left = value(weights);
        if (left === undefined)
            return undefined;
        squares += (left - observed) ** 2;
    }
    return Math.sqrt(((groups - 1) / groups) * squares);
}
/**
 * Standard error by jackknife: delete one row (cells), or one of 50 random groups (rows; sound for quantiles too when groups are large), with
 * Student's t. Costs no resampling, so that many slices and many rows stay cheap, and has p values of any size.
 * Sources: Efron and Stein 1981, Ann. Stat. 9:586; Shao and Wu 1989, Ann. Stat. 17:1176.
 */
function jackknife(source, alpha, seed) {
    const { unit, counts, value } = source;
    const observed = value(counts);
    if (observed === undefined)
        return { undefined: 'the metric has no value on these rows' };
    const groups = Math.min(GROUPS, counts.length);
    const se = unit === 'cells' ? ofCells(source, observed) : ofGroups(source, observed, groups, seed);
    if (se === undefined || (groups < 2 && unit === 'rows'))
        return { undefined: 'the metric rests on a single row' };
    if (unit === 'cells')
        return (0,gate_estimate/* symmetric */.W)(observed, se, alpha, 'jackknife of rows');
    return (0,gate_estimate/* symmetric */.W)(observed, se, alpha, `jackknife of ${groups} groups of rows`, groups - 1);
}

;// CONCATENATED MODULE: ./build/statistics/gate/meanDifference.js


/** Mean of one loss per row, or with `after` the mean difference after − before, by Student's t with n − 1 degrees of freedom. Needs two rows. */
function meanLoss(alpha, before, after) {
    const n = before.length;
    if (n < 2)
        return { undefined: `${n} rows: a mean needs two for its interval` };
    const { mean, variance } = (0,quantile/* meanVariance */.P)(after ? after.map((loss, i) => loss - before[i]) : before);
    if (!Number.isFinite(mean))
        return { undefined: 'a loss is not finite' };
    return (0,gate_estimate/* symmetric */.W)(mean, Math.sqrt(variance / n), alpha, after ? 'paired t' : 't', n - 1);
}

// EXTERNAL MODULE: ./build/statistics/metrics/calibration.js
var calibration = __webpack_require__(13180);
// EXTERNAL MODULE: ./build/statistics/metrics/rowFunctional.js + 1 modules
var rowFunctional = __webpack_require__(57068);
;// CONCATENATED MODULE: ./build/statistics/gate/resampled.js





/** Rows with the same code belong to one cell; `first` is a row of each cell. Only cells that occur. */
function cellsOf(codes) {
    const numbers = new Map();
    const cell = new Int32Array(codes.length);
    const first = [];
    for (let i = 0; i < codes.length; i++) {
        let number = numbers.get(codes[i]);
        if (number === undefined) {
            number = first.push(i) - 1;
            numbers.set(codes[i], number);
        }
        cell[i] = number;
    }
    const counts = new Float64Array(first.length);
    for (const number of cell)
        counts[number] += 1;
    return { counts, cell, first };
}
/** One model's metric over weights of `cells`; with two models the second's less the first's. */
const difference = (models) => {
    const [first, second] = models;
    if (!second)
        return first;
    return (weights) => {
        const [before, after] = [first(weights), second(weights)];
        return before === undefined || after === undefined ? undefined : after - before;
    };
};
function confusionCells(measure, truth, models) {
    const classes = (0,confusion/* classesOf */.OX)(truth);
    const decided = models.map((answers) => (0,confusion/* decisions */.a)(truth, answers));
    const codes = Float64Array.from(truth.labels, (label, i) => decided.reduce((code, model) => code * classes + model[i], label));
    const { counts, first } = cellsOf(codes);
    const functionals = decided.map((model) => {
        const place = first.map((row) => truth.labels[row] * classes + model[row]);
        return (weights) => {
            const matrix = new Float64Array(classes * classes);
            for (let k = 0; k < place.length; k++)
                matrix[place[k]] += weights[k];
            return measure(matrix, classes);
        };
    });
    return { unit: 'cells', counts, value: difference(functionals) };
}
/** Cells of label and bin; the mean score of a cell stands for its rows. */
function calibrationCells(labels, models) {
    const codes = Float64Array.from(labels, (label, i) => models.reduce((code, scores) => code * calibration/* BINS */.Bp + (0,calibration/* binOf */.jU)(scores[i]), label));
    const { counts, cell, first } = cellsOf(codes);
    const functionals = models.map((scores) => {
        const sums = new Float64Array(counts.length);
        for (let i = 0; i < cell.length; i++)
            sums[cell[i]] += labels[i] - scores[i];
        const surplus = sums.map((sum, k) => sum / counts[k]);
        const bins = Uint8Array.from(first, (row) => (0,calibration/* binOf */.jU)(scores[row]));
        return (weights) => (0,calibration/* calibrationError */.fW)(bins, surplus, weights);
    });
    return { unit: 'cells', counts, value: difference(functionals) };
}
/** Prepares a metric of one or two models for resampling; undefined for metrics that have a closed form. */
function resampled(name, truth, models) {
    if ((0,metrics/* isMeasure */.tx)(name) && truth.task !== 'regression')
        return confusionCells(metrics/* measures */.qY[name], truth, models);
    if (name === 'calibration_error' && truth.task === 'binary-classification')
        return calibrationCells(truth.labels, models);
    if (!(0,rowFunctional/* isRowMetric */.P)(name))
        return undefined;
    const functionals = models.map((answers) => (0,rowFunctional/* rowFunctional */.M)(name, truth, answers));
    return { unit: 'rows', counts: new Float64Array((0,sample/* rowsOf */.RO)(truth)).fill(1), value: difference(functionals) };
}

// EXTERNAL MODULE: ./build/statistics/normal.js
var normal = __webpack_require__(50511);
// EXTERNAL MODULE: ./build/statistics/root.js
var root = __webpack_require__(21368);
;// CONCATENATED MODULE: ./build/statistics/gate/tango.js


/** Score of "the true difference is x" when of n rows `gained` are right only now and `lost` were right only before. */
function score(gained, lost, n, x) {
    const b = -gained - lost + (2 * n - gained + lost) * x;
    const q = (Math.sqrt(Math.max(0, b * b + 8 * n * lost * x * (1 - x))) - b) / (4 * n);
    const variance = n * (2 * q + x * (1 - x));
    const distance = gained - lost - n * x;
    return variance > 0 ? distance / Math.sqrt(variance) : Math.sign(distance) * Number.POSITIVE_INFINITY || 0;
}
/**
 * Difference of two paired proportions (share right now − before) with Tango's score interval; not degenerate when nothing differs.
 * Source: Tango 1998, Statistics in Medicine 17:891. n ≥ 1.
 */
function tango(gained, lost, n, alpha) {
    const z = -(0,normal/* normalQuantile */.Z)(alpha);
    const value = (gained - lost) / n;
    return {
        value,
        se: Math.sqrt(Math.max(0, (gained + lost) / n - value * value) / n),
        low: (0,root/* bisect */.h)((x) => z - score(gained, lost, n, x), -1, value),
        high: (0,root/* bisect */.h)((x) => -z - score(gained, lost, n, x), value, 1),
        below: (x) => (0,normal/* normalCdf */.v)(score(gained, lost, n, x)),
        above: (x) => (0,normal/* normalCdf */.v)(-score(gained, lost, n, x)),
        method: 'Tango score',
    };
}
/** One proportion with Wilson's score interval. Source: Wilson 1927, JASA 22:209. n ≥ 1. */
function wilson(successes, n, alpha) {
    const z = -(0,normal/* normalQuantile */.Z)(alpha);
    const value = successes / n;
    const centre = (value + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const reach = (z / (1 + (z * z) / n)) * Math.sqrt((value * (1 - value)) / n + (z * z) / (4 * n * n));
    const standard = (x) => x <= 0 || x >= 1 ? (value - x) * Number.POSITIVE_INFINITY || 0 : (value - x) / Math.sqrt((x * (1 - x)) / n);
    return {
        value,
        se: Math.sqrt((value * (1 - value)) / n),
        low: Math.max(0, centre - reach),
        high: Math.min(1, centre + reach),
        below: (x) => (0,normal/* normalCdf */.v)(standard(x)),
        above: (x) => (0,normal/* normalCdf */.v)(-standard(x)),
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

;// CONCATENATED MODULE: ./build/statistics/gate/method.js










/** Rows above which row-wise bootstraps give way to the jackknife; units × draws above which there are fewer draws. */
const MOST_ROWS = 50_000;
const MOST_WORK = 20_000_000;
const right = (truth, answers) => {
    const labels = truth.task === 'regression' ? [] : truth.labels;
    return Uint8Array.from((0,confusion/* decisions */.a)(truth, answers), (code, i) => (code === labels[i] ? 1 : 0));
};
function accuracyOf(truth, models, alpha) {
    const [before, after] = models.map((answers) => right(truth, answers));
    let [gained, lost, hits] = [0, 0, 0];
    before.forEach((hit, i) => {
        hits += hit;
        if (after && after[i] > hit)
            gained++;
        if (after && after[i] < hit)
            lost++;
    });
    return after ? tango(gained, lost, (0,sample/* rowsOf */.RO)(truth), alpha) : wilson(hits, (0,sample/* rowsOf */.RO)(truth), alpha);
}
function methodOf(name, truth, models, options) {
    const { alpha, seed, resamples = 2000, quick = false } = options;
    if (name === 'accuracy')
        return accuracyOf(truth, models, alpha);
    if (name === 'roc_auc' && truth.task === 'binary-classification')
        return delong(truth, alpha, models[0], models[1]);
    if ((0,losses/* isLoss */.Q)(name)) {
        const [before, after] = models.map((answers) => (0,losses/* losses */.Y)(name, truth, answers));
        return before ? meanLoss(alpha, before, after) : { undefined: 'the metric has no value on these rows' };
    }
    const prepared = resampled(name, truth, models);
    if (!prepared)
        return { undefined: `${name} has no value for ${truth.task}` };
    const { unit, counts } = prepared;
    if (unit === 'cells' ? quick && counts.length <= 2000 : quick || counts.length > MOST_ROWS)
        return jackknife(prepared, alpha, seed);
    const affordable = unit === 'rows' ? resamples : Math.max(200, Math.min(resamples, Math.floor(MOST_WORK / counts.length)));
    return bootstrap(prepared, alpha, quick ? 200 : affordable, seed);
}
const noValue = (name, which) => ({ undefined: `${metrics/* metrics */.qd[name].title} has no value for ${which}` });
/** Estimate of a metric of one model: DeLong, t, Wilson, or bootstrap. */
function estimateOne(name, truth, answers, options) {
    return metrics/* metrics */.qd[name].value(truth, answers) === undefined ? noValue(name, 'these rows') : methodOf(name, truth, [answers], options);
}
/** Estimate of candidate − production of a metric on the same rows: paired DeLong, paired t, Tango, or paired bootstrap. */
function estimateDifference(name, sample, options) {
    const { truth } = sample;
    const [production, candidate] = [metrics/* metrics */.qd[name].value(truth, sample.production), metrics/* metrics */.qd[name].value(truth, sample.candidate)];
    if (production === undefined)
        return { production, candidate, difference: noValue(name, 'production') };
    if (candidate === undefined)
        return { production, candidate, difference: noValue(name, 'the candidate') };
    return { production, candidate, difference: methodOf(name, truth, [sample.production, sample.candidate], options) };
}


/***/ }),

/***/ 13180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ BINS),
/* harmony export */   fW: () => (/* binding */ calibrationError),
/* harmony export */   jU: () => (/* binding */ binOf)
/* harmony export */ });
/** Number of equal-width bins of the calibration error. Source: Guo et al. 2017, ICML. */
const BINS = 15;
/** Bin of a probability, 0 to 14; 1 falls into the last. */
const binOf = (score) => Math.min(BINS - 1, Math.floor(score * BINS));
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
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   a: () => (/* binding */ decisions),
/* harmony export */   p9: () => (/* binding */ marginals)
/* harmony export */ });
/** Number of classes: 2 for binary, where class 1 is positive. */
const classesOf = (truth) => (truth.task === 'multiclass-classification' ? truth.classes : 2);
/** Predicted class codes: the score against the threshold, or the codes themselves. */
function decisions(truth, answers) {
    if (truth.task !== 'binary-classification')
        return Int32Array.from(answers);
    const codes = new Int32Array(answers.length);
    for (let i = 0; i < codes.length; i++)
        codes[i] = answers[i] >= truth.threshold ? 1 : 0;
    return codes;
}
/** Confusion matrix of true and predicted codes. */
function confusion(labels, predicted, classes) {
    const matrix = new Float64Array(classes * classes);
    for (let i = 0; i < labels.length; i++)
        matrix[labels[i] * classes + predicted[i]] += 1;
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

/***/ 49013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isLoss),
/* harmony export */   Y: () => (/* binding */ losses)
/* harmony export */ });
/* harmony import */ var _usable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69082);

const EPSILON = 2 ** -52;
const rowLoss = {
    log_loss: (label, score) => -Math.log(Math.min(1 - EPSILON, Math.max(EPSILON, label === 1 ? score : 1 - score))),
    brier: (label, score) => (label - score) ** 2,
    mae: (truth, predicted) => Math.abs(truth - predicted),
    mse: (truth, predicted) => (truth - predicted) ** 2,
    mape: (truth, predicted) => Math.abs((truth - predicted) / truth),
};
/** Whether a metric is the mean of one loss per row. */
const isLoss = (name) => Object.hasOwn(rowLoss, name);
/**
 * One loss per row: log loss in nats, with scores kept 2⁻⁵² from 0 and 1 as scikit-learn does; squared or absolute error; MAPE as a share.
 * Undefined without rows, where a score is no probability, and for MAPE where a true value is 0.
 */
function losses(name, truth, answers) {
    const values = truth.task === 'regression' ? truth.values : truth.labels;
    if (values.length === 0)
        return undefined;
    if (truth.task !== 'regression' && !(0,_usable_js__WEBPACK_IMPORTED_MODULE_0__/* .areProbabilities */ .U)(answers))
        return undefined;
    if (name === 'mape' && values.some((value) => value === 0))
        return undefined;
    const loss = rowLoss[name];
    const out = new Float64Array(values.length);
    for (let i = 0; i < out.length; i++)
        out[i] = loss(values[i], answers[i]);
    return out;
}


/***/ }),

/***/ 57746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tx: () => (/* binding */ isMeasure),
  qY: () => (/* binding */ measures),
  qd: () => (/* binding */ metrics)
});

// EXTERNAL MODULE: ./build/statistics/metrics/calibration.js
var calibration = __webpack_require__(13180);
// EXTERNAL MODULE: ./build/statistics/metrics/confusion.js
var confusion = __webpack_require__(72);
// EXTERNAL MODULE: ./build/statistics/metrics/losses.js
var losses = __webpack_require__(49013);
;// CONCATENATED MODULE: ./build/statistics/metrics/measures.js

const ratio = (over, under) => (under > 0 ? over / under : undefined);
const total = (matrix) => matrix.reduce((sum, count) => sum + count, 0);
const mean = (values) => (values.length > 0 ? values.reduce((sum, v) => sum + v, 0) / values.length : undefined);
const eachClass = (matrix, classes) => Array.from({ length: classes }, (_, k) => (0,confusion/* marginals */.p9)(matrix, classes, k)).filter(({ truth, predicted }) => truth + predicted > 0);
/** Share of right answers. Undefined without rows. */
const accuracy = (matrix, classes) => {
    let right = 0;
    for (let k = 0; k < classes; k++)
        right += matrix[k * classes + k];
    return ratio(right, total(matrix));
};
/** Mean recall over the classes that occur. Undefined when fewer than two do. */
const balancedAccuracy = (matrix, classes) => {
    const recalls = eachClass(matrix, classes).flatMap(({ both, truth }) => (truth > 0 ? [both / truth] : []));
    return recalls.length < 2 ? undefined : mean(recalls);
};
/**
 * Share of positives among those called positive; undefined when none is. Several classes: mean over classes that occur or are predicted
 * (macro), where a class that is never predicted counts 0: all of it was missed.
 */
const precision = (matrix, classes) => {
    if (classes > 2)
        return mean(eachClass(matrix, classes).map(({ both, predicted }) => (predicted > 0 ? both / predicted : 0)));
    const { both, predicted } = (0,confusion/* marginals */.p9)(matrix, 2, 1);
    return ratio(both, predicted);
};
/** Share of positives found; undefined without positives. Several classes: mean over classes that occur or are predicted (macro). */
const recall = (matrix, classes) => {
    if (classes > 2)
        return mean(eachClass(matrix, classes).map(({ both, truth }) => (truth > 0 ? both / truth : 0)));
    const { both, truth } = (0,confusion/* marginals */.p9)(matrix, 2, 1);
    return ratio(both, truth);
};
/** 2·TP / (2·TP + FP + FN); undefined when no positive occurs or is predicted. Several classes: mean over those (macro). */
const f1 = (matrix, classes) => {
    if (classes > 2)
        return mean(eachClass(matrix, classes).map(({ both, truth, predicted }) => (2 * both) / (truth + predicted)));
    const { both, truth, predicted } = (0,confusion/* marginals */.p9)(matrix, 2, 1);
    return ratio(2 * both, truth + predicted);
};
/** Matthews correlation, −1 to 1, any number of classes; undefined when truth or predictions have one class. Source: Gorodkin 2004. */
const mcc = (matrix, classes) => {
    const n = total(matrix);
    let [right, cross, squaredTruth, squaredPredicted] = [0, 0, 0, 0];
    for (let k = 0; k < classes; k++) {
        const { truth, predicted, both } = (0,confusion/* marginals */.p9)(matrix, classes, k);
        right += both;
        cross += truth * predicted;
        squaredTruth += truth * truth;
        squaredPredicted += predicted * predicted;
    }
    return ratio(right * n - cross, Math.sqrt((n * n - squaredPredicted) * (n * n - squaredTruth)));
};

// EXTERNAL MODULE: ./build/statistics/metrics/ranking.js
var ranking = __webpack_require__(33514);
// EXTERNAL MODULE: ./build/statistics/metrics/rowFunctional.js + 1 modules
var rowFunctional = __webpack_require__(57068);
// EXTERNAL MODULE: ./build/statistics/metrics/usable.js
var usable = __webpack_require__(69082);
;// CONCATENATED MODULE: ./build/statistics/metrics/metrics.js







const binary = ['binary-classification'];
const classification = ['binary-classification', 'multiclass-classification'];
const regression = ['regression'];
/** Metrics that are a function of the confusion matrix. */
const measures = { accuracy: accuracy, balanced_accuracy: balancedAccuracy, precision: precision, recall: recall, f1: f1, mcc: mcc };
/** Whether a metric is a function of the confusion matrix. */
const isMeasure = (name) => Object.hasOwn(measures, name);
const measured = (name) => {
    const measure = measures[name];
    return (truth, answers) => {
        if (truth.task === 'regression')
            return undefined;
        const classes = (0,confusion/* classesOf */.OX)(truth);
        return measure((0,confusion/* confusion */.Hq)(truth.labels, (0,confusion/* decisions */.a)(truth, answers), classes), classes);
    };
};
const meanLoss = (name) => (truth, answers) => {
    const each = (0,losses/* losses */.Y)(name, truth, answers);
    return each && each.reduce((sum, loss) => sum + loss, 0) / each.length;
};
const ofRows = (name) => (truth, answers) => (0,rowFunctional/* rowFunctional */.M)(name, truth, answers)(new Float64Array(answers.length).fill(1));
const ranked = (rank) => (truth, answers) => truth.task === 'binary-classification' ? rank(truth, answers) : undefined;
const calibrated = (truth, answers) => {
    if (truth.task !== 'binary-classification' || !(0,usable/* areProbabilities */.U)(answers))
        return undefined;
    const surplus = Float64Array.from(answers, (score, i) => truth.labels[i] - score);
    return (0,calibration/* calibrationError */.fW)(Uint8Array.from(answers, calibration/* binOf */.jU), surplus, new Float64Array(answers.length).fill(1));
};
const metric = (name, title, better, tasks, needs, value) => ({
    name,
    title,
    better,
    tasks,
    needs,
    value: (truth, answers) => (tasks.includes(truth.task) && (0,usable/* usable */.J)(truth, answers) ? value(truth, answers) : undefined),
});
/** Every metric by name. Units: shares from 0 to 1 for classification, nats for log loss, the target's unit (or its square) for errors. */
const metrics = {
    accuracy: metric('accuracy', 'Accuracy', 'higher', classification, 'prediction', measured('accuracy')),
    balanced_accuracy: metric('balanced_accuracy', 'Balanced accuracy', 'higher', classification, 'prediction', measured('balanced_accuracy')),
    precision: metric('precision', 'Precision', 'higher', classification, 'prediction', measured('precision')),
    recall: metric('recall', 'Recall', 'higher', classification, 'prediction', measured('recall')),
    f1: metric('f1', 'F1', 'higher', classification, 'prediction', measured('f1')),
    mcc: metric('mcc', 'Matthews correlation', 'higher', classification, 'prediction', measured('mcc')),
    roc_auc: metric('roc_auc', 'ROC AUC', 'higher', binary, 'score', ranked(ranking/* rocAuc */.om)),
    pr_auc: metric('pr_auc', 'PR AUC', 'higher', binary, 'score', ranked(ranking/* averagePrecision */.cF)),
    log_loss: metric('log_loss', 'Log loss', 'lower', binary, 'score', meanLoss('log_loss')),
    brier: metric('brier', 'Brier score', 'lower', binary, 'score', meanLoss('brier')),
    calibration_error: metric('calibration_error', 'Calibration error', 'lower', binary, 'score', calibrated),
    mae: metric('mae', 'Mean absolute error', 'lower', regression, 'prediction', meanLoss('mae')),
    rmse: metric('rmse', 'Root mean squared error', 'lower', regression, 'prediction', ofRows('rmse')),
    mse: metric('mse', 'Mean squared error', 'lower', regression, 'prediction', meanLoss('mse')),
    r2: metric('r2', 'R²', 'higher', regression, 'prediction', ofRows('r2')),
    mape: metric('mape', 'Mean absolute percentage error', 'lower', regression, 'prediction', meanLoss('mape')),
    median_absolute_error: metric('median_absolute_error', 'Median absolute error', 'lower', regression, 'prediction', ofRows('median_absolute_error')),
};


/***/ }),

/***/ 33514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ midrank),
/* harmony export */   cF: () => (/* binding */ averagePrecision),
/* harmony export */   oP: () => (/* binding */ weightedPrecision),
/* harmony export */   om: () => (/* binding */ rocAuc),
/* harmony export */   w1: () => (/* binding */ byClass)
/* harmony export */ });
/** Scores of the positive and of the negative rows, each ascending. */
function byClass({ labels }, scores) {
    let count = 0;
    for (let i = 0; i < labels.length; i++)
        count += labels[i];
    const positives = new Float64Array(count);
    const negatives = new Float64Array(labels.length - count);
    let [p, q] = [0, 0];
    for (let i = 0; i < labels.length; i++) {
        if (labels[i] === 1)
            positives[p++] = scores[i];
        else
            negatives[q++] = scores[i];
    }
    return { positives: positives.sort(), negatives: negatives.sort() };
}
/** How many of ascending `sorted` lie below `x`, those equal to it counted one half. O(log n). */
function midrank(sorted, x) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < x)
            low = middle + 1;
        else
            high = middle;
    }
    const below = low;
    high = sorted.length;
    if (low < high && sorted[low] > x)
        return below;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] <= x)
            low = middle + 1;
        else
            high = middle;
    }
    return (below + low) / 2;
}
/** ROC AUC: chance that a positive scores above a negative, ties one half. Undefined with one class. O(n log n). */
function rocAuc(truth, scores) {
    const { positives, negatives } = byClass(truth, scores);
    if (positives.length === 0 || negatives.length === 0)
        return undefined;
    let sum = 0;
    for (let i = 0; i < positives.length; i++)
        sum += midrank(negatives, positives[i]);
    return sum / positives.length / negatives.length;
}
/** Average precision (area under precision–recall, step-wise, tied scores one threshold, as in scikit-learn). Undefined with one class. */
function averagePrecision(truth, scores) {
    const { positives, negatives } = byClass(truth, scores);
    let [sum, falsePositives] = [0, 0];
    for (let i = positives.length; i > 0;) {
        const score = positives[i - 1];
        let first = i - 1;
        while (first > 0 && positives[first - 1] === score)
            first--;
        while (falsePositives < negatives.length && negatives[negatives.length - 1 - falsePositives] >= score)
            falsePositives++;
        const found = positives.length - first;
        sum += ((i - first) * found) / (found + falsePositives);
        i = first;
    }
    return positives.length > 0 && negatives.length > 0 ? sum / positives.length : undefined;
}
/** Average precision of weighted rows; `order` sorts `scores` descending. Undefined with one class. */
function weightedPrecision(labels, scores, order, weights) {
    let [found, called, sum] = [0, 0, 0];
    for (let i = 0; i < order.length;) {
        const score = scores[order[i]];
        let positives = 0;
        for (; i < order.length && scores[order[i]] === score; i++) {
            const row = order[i];
            called += weights[row];
            if (labels[row] === 1)
                positives += weights[row];
        }
        found += positives;
        if (positives > 0)
            sum += (positives * found) / called;
    }
    return found > 0 && found < called ? sum / found : undefined;
}


/***/ }),

/***/ 57068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ isRowMetric),
  M: () => (/* binding */ rowFunctional)
});

// EXTERNAL MODULE: ./build/statistics/metrics/ranking.js
var ranking = __webpack_require__(33514);
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
/** R²: 1 − squared error / squared distance from the weighted mean. Undefined when all true values are equal. */
function rSquared(values, errors, weights) {
    let [sum, weight] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        sum += weights[i] * values[i];
        weight += weights[i];
    }
    const mean = sum / weight;
    let [residual, total] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        residual += weights[i] * errors[i] ** 2;
        total += weights[i] * (values[i] - mean) ** 2;
    }
    return total > 0 ? 1 - residual / total : undefined;
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

;// CONCATENATED MODULE: ./build/statistics/metrics/rowFunctional.js


/** Whether a metric can only be computed from all rows at once. */
const isRowMetric = (name) => ['rmse', 'r2', 'median_absolute_error', 'pr_auc'].includes(name);
/** Prepares (sorts once) and returns the metric as a function of row weights. O(n) for each call. */
function rowFunctional(name, truth, answers) {
    if (name === 'pr_auc') {
        const labels = truth.task === 'binary-classification' ? truth.labels : new Uint8Array(answers.length);
        const order = indices(answers.length).sort((a, b) => answers[b] - answers[a]);
        return (weights) => (0,ranking/* weightedPrecision */.oP)(labels, answers, order, weights);
    }
    const values = truth.task === 'regression' ? truth.values : new Float64Array(answers.length);
    const errors = values.map((value, i) => value - answers[i]);
    if (name === 'rmse')
        return (weights) => rootMeanSquare(errors, weights);
    if (name === 'r2')
        return (weights) => rSquared(values, errors, weights);
    const absolute = errors.map(Math.abs);
    const order = indices(absolute.length).sort((a, b) => absolute[a] - absolute[b]);
    return (weights) => weightedMedian(absolute, order, weights);
}
const indices = (n) => Int32Array.from({ length: n }, (_, i) => i);


/***/ }),

/***/ 86140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Ts: () => (/* binding */ pickAnswers),
/* harmony export */   Vo: () => (/* binding */ pickTruth)
/* harmony export */ });
/** Number of rows. */
const rowsOf = (truth) => (truth.task === 'regression' ? truth.values.length : truth.labels.length);
/** The rows `rows` (indices) of a truth. */
function pickTruth(truth, rows) {
    if (truth.task === 'regression')
        return { ...truth, values: Float64Array.from(rows, (row) => truth.values[row]) };
    if (truth.task === 'binary-classification')
        return { ...truth, labels: Uint8Array.from(rows, (row) => truth.labels[row]) };
    return { ...truth, labels: Int32Array.from(rows, (row) => truth.labels[row]) };
}
/** The rows `rows` (indices) of answers. */
const pickAnswers = (answers, rows) => answers instanceof Int32Array ? Int32Array.from(rows, (row) => answers[row]) : Float64Array.from(rows, (row) => answers[row]);


/***/ }),

/***/ 69082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ usable),
/* harmony export */   U: () => (/* binding */ areProbabilities)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86140);

/** Whether there is at least one row and every answer is there: no NaN, no code out of range. Throws RangeError when lengths differ. */
function usable(truth, answers) {
    const n = (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(truth);
    if (answers.length !== n)
        throw new RangeError(`${answers.length} answers for ${n} rows`);
    const classes = truth.task === 'multiclass-classification' ? truth.classes : undefined;
    for (let i = 0; i < n; i++) {
        const answer = answers[i];
        if (Number.isNaN(answer))
            return false;
        if (classes !== undefined && !(answer >= 0 && answer < classes))
            return false;
    }
    return n > 0;
}
/** Whether all scores can be probabilities. */
const areProbabilities = (scores) => scores.every((score) => score >= 0 && score <= 1);


/***/ }),

/***/ 32154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg),
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
const order = (p) => p.map((_, i) => i).sort((a, b) => p[a] - p[b] || a - b);
/** Holm-adjusted p values, in the order given: reject where ≤ α and the family errs at most α of the time. Source: Holm 1979, Scand. J. Stat. 6:65. */
function holm(p) {
    const adjusted = new Array(p.length);
    let running = 0;
    order(p).forEach((index, rank) => {
        running = Math.max(running, Math.min(1, p[index] * (p.length - rank)));
        adjusted[index] = running;
    });
    return adjusted;
}
/** q values: the false discovery rate at which each would be a discovery. Source: Benjamini and Hochberg 1995, J. R. Stat. Soc. B 57:289. */
function benjaminiHochberg(p) {
    const adjusted = new Array(p.length);
    let running = 1;
    order(p)
        .reverse()
        .forEach((index, fromLast) => {
        running = Math.min(running, p[index] * (p.length / (p.length - fromLast)));
        adjusted[index] = running;
    });
    return adjusted;
}


/***/ }),

/***/ 30401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   c: () => (/* binding */ positiveTexts)
/* harmony export */ });
/** The cell as text; undefined when null. */
function textAt(column, row) {
    if (column.kind === 'text')
        return column.levels[column.codes[row]];
    const value = column.values[row];
    return Number.isNaN(value) ? undefined : String(value);
}
/** How `evaluate.positive` may be written in a column: a boolean also as 1 or 0. */
const positiveTexts = (positive) => typeof positive === 'boolean' ? [String(positive), String(Number(positive))] : [String(positive)];


/***/ })

};
