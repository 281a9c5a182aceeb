export const id = 6723;
export const ids = [6723];
export const modules = {

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

/***/ 18361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ contingency)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22003);

/** χ² test of two lists of counts over the same categories as a 2 × k table (not as expected counts), and Cramér's V. */
function contingency(a, b) {
    const sum = (counts) => counts.reduce((total, count) => total + count, 0);
    const [n, m] = [sum(a), sum(b)];
    const used = a.map((count, i) => [count, b[i]]).filter(([x, y]) => x + y > 0);
    if (n === 0 || m === 0 || used.length < 2)
        return undefined;
    const statistic = used.reduce((total, [x, y]) => {
        const [expectedX, expectedY] = [((x + y) * n) / (n + m), ((x + y) * m) / (n + m)];
        return total + (x - expectedX) ** 2 / expectedX + (y - expectedY) ** 2 / expectedY;
    }, 0);
    return { statistic, p: (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .chiSquaredTail */ .cj)(statistic, used.length - 1), cramersV: Math.sqrt(statistic / (n + m)) };
}


/***/ }),

/***/ 38482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ jensenShannon),
/* harmony export */   g: () => (/* binding */ numberDistances)
/* harmony export */ });
/**
 * Jensen–Shannon divergence of two lists of counts or shares over the same categories, base 2: 0 equal, 1 disjoint. Its root is the distance.
 * Undefined when a side sums to 0. Source: Lin 1991, IEEE Trans. Inf. Theory 37:145.
 */
function jensenShannon(a, b) {
    const [sumA, sumB] = [total(a), total(b)];
    if (sumA <= 0 || sumB <= 0)
        return undefined;
    const part = (p, middle) => (p > 0 ? p * Math.log2(p / middle) : 0);
    const divergence = a.reduce((sum, count, i) => {
        const [p, q] = [count / sumA, b[i] / sumB];
        return sum + (part(p, (p + q) / 2) + part(q, (p + q) / 2)) / 2;
    }, 0);
    return Math.min(1, Math.max(0, divergence));
}
const total = (counts) => counts.reduce((sum, count) => sum + count, 0);
/**
 * Wasserstein distance of order 1 (in the column's unit) and Kolmogorov–Smirnov distance (0 to 1) of two columns of numbers; a bin stands at
 * its middle. Undefined when a side has no value. O(number of bins).
 */
function numberDistances(a, b) {
    if (a.n === 0 || b.n === 0)
        return undefined;
    const middle = ({ low, high }) => low + (high - low) / 2;
    let [i, j, shareA, shareB, wasserstein, ks] = [0, 0, 0, 0, 0, 0];
    let last = Number.NaN;
    while (i < a.bins.length || j < b.bins.length) {
        const [nextA, nextB] = [a.bins[i], b.bins[j]];
        const place = Math.min(nextA ? middle(nextA) : Number.POSITIVE_INFINITY, nextB ? middle(nextB) : Number.POSITIVE_INFINITY);
        const gap = Math.abs(shareA - shareB);
        if (!Number.isNaN(last))
            wasserstein += gap * (place - last);
        if (nextA && middle(nextA) === place)
            shareA += a.bins[i++].count / a.n;
        if (nextB && middle(nextB) === place)
            shareB += b.bins[j++].count / b.n;
        ks = Math.max(ks, Math.abs(shareA - shareB));
        last = place;
    }
    return { wasserstein, ks };
}


/***/ }),

/***/ 15330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ single)
/* harmony export */ });
/* harmony import */ var _metrics_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86140);
/* harmony import */ var _method_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93451);


/** Estimates a metric of one model, for absolute thresholds and for production's metric over time. */
function single(metric, truth, answers, options) {
    const n = (0,_metrics_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(truth);
    const estimated = (0,_method_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateOne */ .X)(metric, truth, answers, options);
    if ('undefined' in estimated)
        return { metric, n, value: undefined, se: undefined, low: undefined, high: undefined, method: '', reason: estimated.undefined };
    const { value, se, low, high, method } = estimated;
    return { metric, n, value, se, low, high, method };
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

/***/ 86943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ gained),
/* harmony export */   H: () => (/* binding */ bucketsOf)
/* harmony export */ });
/** Most whole numbers that get a bar each, and the number of bars for everything else. */
const MOST_WHOLE = 40;
const BARS = 24;
/** Buckets of a column at two times; values beyond the inner 99% of both count in the outermost. Undefined when there is only one value. */
function bucketsOf(before, now, whole) {
    const least = Math.min(before.quantile(0), now.quantile(0));
    const most = Math.max(before.quantile(1), now.quantile(1));
    if (whole && most - least < MOST_WHOLE)
        return counted({ low: least, width: 1, whole }, most - least + 1, before, now);
    const low = Math.min(before.quantile(0.005), now.quantile(0.005));
    const high = Math.max(before.quantile(0.995), now.quantile(0.995));
    return high > low ? counted({ low, width: (high - low) / BARS, whole: false }, BARS, before, now) : undefined;
}
function counted(of, size, before, now) {
    const shares = ({ bins }) => {
        const counts = new Array(size).fill(0);
        let n = 0;
        for (const { value, count } of bins) {
            const at = Math.floor((value - of.low) / of.width);
            counts[Math.min(size - 1, Math.max(0, at))] += count;
            n += count;
        }
        return counts.map((count) => count / n);
    };
    return { ...of, before: shares(before), now: shares(now) };
}
/** The run of buckets that gained most: its ends (the second one included for whole numbers) and its share at both times. */
function gained({ low, width, whole, before, now }) {
    let best = { first: 0, last: 0, gain: Number.NEGATIVE_INFINITY };
    let run = { first: 0, gain: 0 };
    now.forEach((share, i) => {
        if (run.gain <= 0)
            run = { first: i, gain: 0 };
        run.gain += share - before[i];
        if (run.gain > best.gain)
            best = { first: run.first, last: i, gain: run.gain };
    });
    const sum = (shares) => shares.slice(best.first, best.last + 1).reduce((total, share) => total + share, 0);
    return { from: low + best.first * width, to: low + (best.last + (whole ? 0 : 1)) * width, before: sum(before), now: sum(now) };
}


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


/***/ }),

/***/ 53967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sparkLines)
/* harmony export */ });
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);

const BARS = '▁▂▃▄▅▆▇█';
/** Three lines: values above their bars, the bars of before, and those of now, each after its name. Both rows of bars have one scale. */
function sparkLines(column, before, now, buckets) {
    const width = Math.max(column.length, before.length, now.length) + 4;
    const most = Math.max(...buckets.before, ...buckets.now);
    const bars = (shares) => shares.map((share) => BARS[Math.max(0, Math.ceil((share / most) * 8) - 1)]).join('');
    return [
        `${column.padEnd(width)}${ticks(buckets)}`,
        `${before.padEnd(width)}${bars(buckets.before)}`,
        `${now.padEnd(width)}${bars(buckets.now)}`,
    ];
}
/** Values under which their bars stand, as many as have room. */
function ticks({ low, width, before }) {
    const size = before.length;
    const decimals = width >= 1 ? 0 : Math.min(4, 1 - Math.floor(Math.log10(width)));
    const label = (i) => (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(low + i * width, decimals);
    const places = [...new Set([0, size / 4, size / 2, (3 * size) / 4, size - 1].map(Math.floor))];
    let line = '';
    for (const i of places) {
        const last = i === size - 1;
        if (line !== '' && line.length + 1 > (last ? i - label(i).length + 1 : i))
            continue;
        line = `${line.padEnd(last ? Math.max(0, i - label(i).length + 1) : i)}${label(i)}`;
    }
    return line;
}


/***/ })

};
