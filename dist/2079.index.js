export const id = 2079;
export const ids = [2079];
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

/***/ 82260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sameVersion)
/* harmony export */ });
/** Whether two are the same version: the same bytes, served by the same code. */
const sameVersion = (a, b) => a.digest === b.digest && a.serving === b.serving;


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

/***/ 68121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ shownLevel),
/* harmony export */   Uw: () => (/* binding */ attemptAlpha),
/* harmony export */   kH: () => (/* binding */ WORN_FROM)
/* harmony export */ });
/** One-sided level of attempt k = 1, 2, … on the same evaluation rows: α/(k(k+1)); over all attempts they sum to α. */
function attemptAlpha(attempt, alpha = 0.05) {
    if (!Number.isInteger(attempt) || attempt < 1)
        throw new RangeError(`attempt ${attempt} is not 1, 2, …`);
    return alpha / (attempt * (attempt + 1));
}
/** Two-sided level of the interval shown at attempt k: 0.95 at the first, 0.983 at the second. */
const shownLevel = (attempt, alpha = 0.05) => 1 - 2 * attemptAlpha(attempt, alpha);
/** The attempt from which the report warns that these rows wear out. */
const WORN_FROM = 5;


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

/***/ 72079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tell: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./build/ports/registry.js
var registry = __webpack_require__(82260);
// EXTERNAL MODULE: ./build/steps/train-key.js + 1 modules
var train_key = __webpack_require__(87925);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/metric-words.js
var metric_words = __webpack_require__(68184);
// EXTERNAL MODULE: ./build/kernel/verdict.js
var verdict = __webpack_require__(41513);
// EXTERNAL MODULE: ./build/report/units.js
var units = __webpack_require__(15088);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/panels.js




/** Every further set and opponent, in their order. */
const panelsOf = (decision, facts) => (decision.panels ?? []).map((panel) => {
    const own = panel.set === undefined ? undefined : (facts.config.sets?.[panel.set] ?? { gateLines: [] });
    const opponent = panel.against && { version: panel.against.version, best: panel.against.kind === 'best' };
    return {
        panel,
        decision: {
            ...decision,
            ...panel,
            panels: [],
            fairness: [],
            hints: [],
            dropped: [],
            notes: [],
            ...(panel.against?.kind === 'best' && { opponent: 'Best' }),
        },
        facts: {
            ...facts,
            config: { ...facts.config, ...own },
            evaluation: { ...facts.evaluation, path: panel.path, weight: undefined, groups: undefined },
            production: opponent,
            failure: panel.failure === undefined ? undefined : { step: 'evaluate.command', lastLines: [], why: panel.failure },
        },
    };
});
/** What a further judgement is of, within a sentence: "`stress`", "the best version, `v4`". */
function panelWords({ set, against }) {
    const best = against?.kind === 'best' ? ['the best version, ', { code: against.version }] : [];
    if (set === undefined)
        return best.length > 0 ? best : ['the same rows'];
    return [{ code: set }, ...(best.length > 0 ? [' against ', ...best] : [])];
}
/** "on `stress`", "against the best version, `v4`". */
const panelWhere = (panel) => [panel.set === undefined ? 'against ' : 'on ', ...panelWords(panel)];
/** The same at the start of a sentence. */
const panelLead = (panel) => [panel.set === undefined ? 'Against ' : 'On ', ...panelWords(panel)];
/** "2 of 40 rows are wrong: `17` (label 1, answered 0)"; undefined where none is, or where rows may be. */
function wrongRows({ panel }) {
    const { wrong, n } = panel;
    if (wrong === undefined || wrong.rows === 0)
        return undefined;
    const examples = wrong.examples.map(({ key, label, answer }) => [{ code: key }, ` (label ${label}, answered ${answer})`]);
    return {
        main: `${(0,numbers/* count */.U9)(wrong.rows)} of ${(0,units/* many */._d)(n, 'row')} ${wrong.rows === 1 ? 'is' : 'are'} wrong`,
        rest: [wrong.rows > examples.length ? ', for example ' : ': ', ...(0,report_text/* listed */.KE)(examples)],
    };
}
/** Above a table of metrics where there are several: which rows, and how many gates do not pass. */
function panelHeading(lead, { rows }) {
    const open = rows.filter(({ verdict }) => verdict !== 'pass').length;
    const words = open === 0
        ? `, ${rows.length === 1 ? 'the gate passes' : `all ${(0,units/* many */._d)(rows.length, 'gate')} pass`}:`
        : `, ${(0,numbers/* count */.U9)(open)} of ${(0,units/* many */._d)(rows.length, 'gate')} ${open === 1 ? 'does' : 'do'} not pass:`;
    return { kind: 'paragraph', text: [{ strong: lead }, words] };
}
/** The verdict of the evaluation rows and their gates alone, without further sets and fairness. */
const ownVerdict = ({ rows, slices, baseline, faults, dropped = [] }) => (0,verdict/* worst */.Q)([
    ...rows.map(({ verdict }) => verdict),
    ...slices.map(({ slices }) => (slices.some(({ blocks }) => blocks) ? 'fail' : 'pass')),
    ...(baseline.kind === 'not-comparable' ? ['inconclusive'] : []),
    ...dropped.map(() => 'fail'),
    ...(faults.length > 0 ? ['error'] : []),
]);
/** What gave the verdict, of which the box and the next step speak: the evaluation rows, else a further set or opponent; undefined when a fairness rule did. */
function deciding(decision, facts) {
    const { verdict, fairness = [] } = decision;
    const panel = panelsOf(decision, facts).find((on) => on.panel.verdict === verdict);
    const byFairness = fairness.some((rule) => rule.verdict === verdict);
    return ownVerdict(decision) === verdict || !(panel || byFairness) ? { decision, facts } : panel;
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/slices.js
var report_slices = __webpack_require__(17590);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/places.js
var places = __webpack_require__(21097);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/shown.js
var shown = __webpack_require__(43580);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/fairness.js






/** Characters of a group's name in a sentence or a table cell. */
const NAME = 40;
const SIGNS = { pass: '✓', fail: '✗', inconclusive: '?', error: '–' };
const WORDS = { pass: 'close enough', fail: 'too far apart', inconclusive: "can't tell", error: 'not judged' };
function apart({ widest, limit, groups }) {
    if (widest === undefined)
        return undefined;
    const bounds = [widest.low, widest.high].map((value) => ({ value, limit: limit.value }));
    const decimals = (0,numbers/* decimalsApart */.j3)((0,numbers/* decimalsFor */.Wm)((widest.high - widest.low) / 2), bounds);
    const of = (name) => groups.find((group) => group.level === name)?.value ?? Number.NaN;
    const [lower, higher] = [of(widest.lower), of(widest.higher)];
    const ratio = limit.kind === 'ratio';
    const between = ratio || !Number.isFinite(higher - lower) ? widest.value : (0,numbers/* rounded */.Wf)((0,numbers/* rounded */.Wf)(higher, decimals) - (0,numbers/* rounded */.Wf)(lower, decimals), decimals);
    const unit = ratio ? '×' : '';
    const [value, low, high] = [between, widest.low, widest.high].map((n) => `${(0,numbers/* fixed */.Zu)(n, decimals)}${unit}`);
    const required = `${ratio ? '≥' : '≤'} ${(0,shown/* limitText */.PW)(limit.value)}${unit}`;
    return { lower: (0,numbers/* fixed */.Zu)(lower, decimals), higher: (0,numbers/* fixed */.Zu)(higher, decimals), value, low, high, required };
}
/** "Recall by `sex`". */
const subject = (rule) => [`${(0,metric_words/* metricWords */.y)(rule).label} by `, { code: rule.column }];
/** Why a rule does not pass: its deciding number bold, its line linked. */
function fairnessSentence(rule, facts) {
    const where = [' (', ...(0,places/* place */.i)(facts, facts.config.fairnessLines?.[rule.rule]), ').'];
    const { inSentence } = (0,metric_words/* metricWords */.y)(rule);
    const numbers = apart(rule);
    if (rule.widest === undefined || numbers === undefined)
        return [
            { strong: [`Whether the ${inSentence} differs by `, { code: rule.column }, ' could not be measured'] },
            `: ${rule.because ?? 'fewer than two groups have a value'}`,
            ...where,
        ];
    const lower = (0,report_text/* clip */.$Q)(rule.widest.lower, NAME);
    const higher = (0,report_text/* clip */.$Q)(rule.widest.higher, NAME);
    if (rule.verdict === 'inconclusive')
        return [
            `The rows cannot tell how far the ${inSentence} of `,
            { code: rule.column },
            ` ${lower} lies from that of ${higher}: `,
            { strong: [`${numbers.low} to ${numbers.high}`] },
            `; ${allowed(rule)}`,
            ...where,
        ];
    const [words, sure] = rule.limit.kind === 'ratio'
        ? [` is ${numbers.value} that of ${higher}`, `at most ${numbers.high}`]
        : [` lies ${numbers.value} below that of ${higher}`, `at least ${numbers.low}`];
    return [{ strong: [`The ${inSentence} of `, { code: rule.column }, ` ${lower}${words}`] }, ` (${sure}); ${allowed(rule)}`, ...where];
}
const allowed = ({ limit }) => limit.kind === 'ratio' ? `at least ${(0,shown/* limitText */.PW)(limit.value)}× is required` : `${(0,shown/* limitText */.PW)(limit.value)} is allowed`;
/** Rules that do not pass, as a table; nothing when all do. */
function fairnessTable({ fairness = [], level: share }, facts) {
    const open = fairness
        .filter(({ verdict }) => verdict !== 'pass')
        .toSorted((a, b) => Number(b.verdict === 'fail') - Number(a.verdict === 'fail'));
    if (open.length === 0)
        return [];
    const left = (header) => ({ header, align: 'left' });
    const right = (header) => ({ header, align: 'right' });
    const columns = [
        left('Verdict'),
        left('Fairness'),
        right('Lowest'),
        right('Highest'),
        right('Apart'),
        left(`${(0,numbers/* level */.Rc)(share)} interval`),
        left('Required'),
    ];
    return [{ kind: 'table', name: 'Fairness', columns, rows: open.map(cells) }, ...fairnessCaption(open, facts)];
}
/** What "apart" is, and how far production's groups are. */
function fairnessCaption(rules, facts) {
    const before = rules.flatMap(({ widest, limit, column }) => {
        if (widest?.production === undefined)
            return [];
        const value = (0,numbers/* fixed */.Zu)(widest.production, (0,numbers/* decimalsFor */.Wm)((widest.high - widest.low) / 2));
        return [
            ' With production ',
            (0,places/* productionName */.$)(facts),
            ' the two of ',
            { code: column },
            limit.kind === 'ratio' ? ` are ${value}×.` : ` are ${value} apart.`,
        ];
    });
    const ratio = rules.some(({ limit }) => limit.kind === 'ratio') ? ', or lowest ÷ highest (×)' : '';
    return [
        { kind: 'caption', text: [`Apart = highest − lowest${ratio} of the groups of the candidate with enough rows to tell.`, ...before] },
    ];
}
function cells(rule) {
    const numbers = apart(rule);
    const verdict = [{ nowrap: [`${SIGNS[rule.verdict]} `, { strong: [WORDS[rule.verdict]] }] }];
    const group = (name, value) => name === undefined ? '–' : [`${(0,report_text/* clip */.$Q)(name, NAME)} `, { nowrap: value ?? '–' }];
    return [
        verdict,
        subject(rule),
        group(rule.widest?.lower, numbers?.lower),
        group(rule.widest?.higher, numbers?.higher),
        numbers ? [{ strong: [numbers.value] }] : '–',
        numbers ? [{ nowrap: [`${numbers.low} to ${numbers.high}`] }] : '–',
        [{ nowrap: limitWords(rule) }],
    ];
}
const limitWords = ({ limit }) => limit.kind === 'ratio' ? `≥ ${(0,shown/* limitText */.PW)(limit.value)}×` : `≤ ${(0,shown/* limitText */.PW)(limit.value)}`;
/** One line for the rules that pass. */
function fairnessBullet({ fairness = [] }) {
    const passed = fairness.filter(({ verdict }) => verdict === 'pass');
    if (passed.length === 0)
        return [];
    const one = (rule) => {
        const numbers = apart(rule);
        return numbers
            ? [
                ...subject(rule),
                `: ${rule.limit.kind === 'ratio' ? `lowest is ${numbers.value} the highest` : `${numbers.value} apart`}, ${allowed(rule)}`,
            ]
            : [...subject(rule)];
    };
    return [[{ strong: ['Fairness:'] }, ' ', ...passed.flatMap((rule, i) => [...(i > 0 ? ['; '] : []), ...one(rule)]), '.']];
}
/** Every group of every rule. */
function fairnessFolds({ fairness = [], level: share }) {
    return fairness
        .filter(({ groups }) => groups.length > 0)
        .map((rule) => {
        const halves = rule.groups
            .flatMap(({ low, high }) => (low === undefined || high === undefined ? [] : [(high - low) / 2]))
            .sort((a, b) => a - b);
        const decimals = (0,numbers/* decimalsFor */.Wm)(halves[Math.floor(halves.length / 2)] ?? 0);
        const number = (value) => (value === undefined ? '–' : (0,numbers/* fixed */.Zu)(value, decimals));
        const columns = [
            { header: [{ code: rule.column }], align: 'left' },
            { header: 'Rows', align: 'right' },
            { header: (0,metric_words/* metricWords */.y)(rule).label, align: 'right' },
            { header: `${(0,numbers/* level */.Rc)(share)} interval`, align: 'left' },
        ];
        const rows = rule.groups.map(({ level: name, n, value, low, high }) => [
            (0,report_text/* clip */.$Q)(name, NAME),
            (0,numbers/* count */.U9)(n),
            number(value),
            low === undefined || high === undefined ? '–' : [{ nowrap: `${number(low)} to ${number(high)}` }],
        ]);
        return {
            kind: 'fold',
            name: 'fairness',
            summary: [`Fairness: ${(0,metric_words/* metricWords */.y)(rule).inSentence} of ${(0,units/* many */._d)(rule.groups.length, 'group')} of `, { code: rule.column }],
            blocks: [{ kind: 'table', name: 'Groups', columns, rows }],
        };
    });
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/gone.js




/** Six digits at most, as people write a number that has no interval. */
const digits = (value) => (0,numbers/* asWritten */.qm)(Number(value.toPrecision(6)));
/** "The log loss has no value any more; `v6` has 0.41 on the same rows (`sluice.yml` line 25)." */
function goneSentence(row, facts) {
    return [
        { strong: [`The ${(0,metric_words/* metricWords */.y)(row).inSentence} has no value any more`] },
        ...(row.because === undefined ? [] : [` (${row.because})`]),
        '; ',
        (0,places/* productionName */.$)(facts),
        ` has ${digits(row.vanished ?? Number.NaN)} on the same rows (`,
        ...(0,places/* place */.i)(facts, facts.config.gateLines[row.gate]),
        ').',
    ];
}
/** "No gate asks for the ROC AUC any more; `v6` passed one with 0.66." Nothing when no gate was dropped. */
function droppedSentence({ dropped = [] }, facts) {
    if (dropped.length === 0)
        return [];
    const names = dropped.map(({ metric }) => `the ${(0,metric_words/* metricWords */.y)({ metric }).inSentence}`);
    const [first] = dropped;
    const value = dropped.length > 1 || first?.recorded === undefined ? '' : ` with ${digits(first.recorded)}`;
    return [
        { strong: ['No gate asks for ', ...(0,report_text/* listed */.KE)(names), ' any more'] },
        '; ',
        (0,places/* productionName */.$)(facts),
        ` passed ${dropped.length > 1 ? 'them' : `one${value}`} (`,
        ...(0,places/* place */.i)(facts, undefined),
        ').',
    ];
}
/** What to do about a gate that is gone. */
const putBack = ({ dropped = [] }, facts) => [
    `put the ${dropped.length > 1 ? 'gates' : 'gate'} back into `,
    ...(0,places/* place */.i)(facts, undefined),
    ', or write ',
    { code: `retired: [${dropped.map(({ metric }) => metric).join(', ')}]` },
    ' under ',
    { code: 'evaluate' },
    ': that change is reviewed like any other.',
];

// EXTERNAL MODULE: ./build/kernel/digest.js
var kernel_digest = __webpack_require__(21694);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/obstacles.js





const FAULTS = {
    missing: { one: 'evaluation row has no prediction', more: 'evaluation rows have no prediction' },
    extra: { one: 'prediction is of no evaluation row', more: 'predictions are of no evaluation row' },
    doubled: { one: 'prediction is of a row that has one already', more: 'predictions are of rows that have one already' },
    'not-a-number': { one: 'prediction is not a number', more: 'predictions are not a number' },
};
/** Why nothing was judged, or why nothing can be compared: one sentence for each reason, the first one bold. */
function obstacleSentences({ baseline, faults }, facts) {
    const obstacles = baseline.kind === 'not-comparable' ? baseline.obstacles.map((o) => obstacle(o, facts)) : [];
    const all = [...failed(facts), ...faults.map((f) => fault(f, facts)), ...obstacles];
    return all.flatMap(({ main, rest }, i) => [i === 0 ? '' : ' ', i === 0 ? { strong: main } : '', ...(i === 0 ? [] : main), ...rest]);
}
function failed({ failure }) {
    if (failure === undefined)
        return [];
    const exit = failure.exitCode === undefined ? '' : ` with exit code ${failure.exitCode}`;
    if (failure.why !== undefined)
        return [{ main: [{ code: failure.step }, ' gave no predictions'], rest: [`: ${failure.why.replace(/\.$/, '')}.`] }];
    return [{ main: [{ code: failure.step }, ` ended${exit}`], rest: ['. Its last lines are folded below.'] }];
}
function fault({ of, kind, rows, examples }, facts) {
    const words = rows === 1 ? FAULTS[kind].one : FAULTS[kind].more;
    const whose = of === 'candidate' ? [` (${facts.judged ?? 'candidate'})`] : [' (', (0,places/* productionName */.$)(facts), ')'];
    return { main: [`${(0,numbers/* count */.U9)(rows)} ${words}`], rest: [...whose, ...keys(examples, rows), '.'] };
}
function obstacle({ kind, rows = 0, examples }, facts) {
    const production = (0,places/* productionName */.$)(facts);
    switch (kind) {
        case 'candidate-saw-rows':
            return {
                main: [`The candidate was trained on ${(0,units/* many */._d)(rows, 'row')} that it is judged on`],
                rest: [...keys(examples, rows), ', so its numbers show memory, not skill.'],
            };
        case 'production-saw-rows':
            return {
                main: [production, ` was trained on ${(0,units/* many */._d)(rows, 'row')} that it is ${facts.judged ? 'judged' : 'compared'} on`],
                rest: [...keys(examples, rows), facts.judged ? ', so its numbers show memory, not skill.' : ', so the comparison would favour it.'],
            };
        case 'production-unscored':
            return {
                main: ['Production’s model ', production, ' could not be scored'],
                rest: examples.length > 0 ? [`: ${examples[0]}.`] : ['.'],
            };
        case 'evaluation-changed':
            return {
                main: ['The evaluation data changed while the models answered'],
                rest: [': ', ...(0,report_text/* listed */.KE)(examples.map((digest) => [{ code: (0,kernel_digest/* short */.h0)(digest) }])), ', so each model may have answered other rows.'],
            };
        case 'label-changed':
            return {
                main: ['The label ', { code: facts.evaluation.label }, ' is not the one that ', production, ' was judged on'],
                rest: [`: ${examples.join(', ')}. Chance does not explain that.`],
            };
        case 'baseline-not-reproduced':
            return {
                main: [production, ' does not reproduce its own values on the same rows'],
                rest: [`: ${examples.join(', ')}. Something around the models has changed, and no comparison is worth more than its baseline.`],
            };
    }
}
function keys(examples, rows) {
    if (examples.length === 0)
        return [];
    return [rows > examples.length ? ', for example ' : ': ', ...(0,report_text/* listed */.KE)(examples.map((key) => [{ code: key }]))];
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/test-cases.js








/** Everything that was judged, each with its verdict and its line in sluice.yml: gates, slices that block, further sets, fairness rules. */
const testCases = (decision, facts) => [
    ...ofRows('', decision, facts),
    ...panelsOf(decision, facts).flatMap((on) => {
        const prefix = `${(0,report_text/* plainText */.wh)(panelWords(on.panel))}: `;
        const at = { path: facts.config.path, line: on.facts.config.evaluationLine };
        const wrong = wrongRows(on);
        const message = wrong && `${(0,report_text/* plainText */.wh)([wrong.main, ...wrong.rest])}.`;
        const golden = { ...at, group: `${prefix}rows`, name: 'no row is wrong', verdict: wrong ? 'fail' : 'pass', message };
        return [...ofRows(prefix, on.decision, on.facts), ...(on.panel.wrong ? [golden] : [])];
    }),
    ...(decision.fairness ?? []).map((rule) => {
        const message = rule.verdict === 'pass' ? undefined : (0,report_text/* plainText */.wh)(fairnessSentence(rule, facts));
        const at = { path: facts.config.path, line: facts.config.fairnessLines?.[rule.rule] };
        return { ...at, group: 'fairness', name: `${(0,metric_words/* metricWords */.y)(rule).label} by ${rule.column}`, verdict: rule.verdict, message };
    }),
];
function ofRows(prefix, decision, facts) {
    const { path, gateLines } = facts.config;
    const message = (0,report_text/* plainText */.wh)(obstacleSentences(decision, facts));
    const broken = decision.faults.length > 0 || facts.failure !== undefined;
    const apart = decision.baseline.kind === 'not-comparable';
    return [
        ...(broken ? [{ group: `${prefix}predictions`, name: 'one for each row', verdict: 'error', message }] : []),
        ...(apart && !broken ? [{ group: `${prefix}comparison`, name: 'is possible', verdict: 'inconclusive', message }] : []),
        ...(decision.dropped ?? []).map((gone) => {
            const message = (0,report_text/* plainText */.wh)(droppedSentence({ ...decision, dropped: [gone] }, facts));
            return { path, group: `${prefix}gates`, name: `${(0,metric_words/* metricWords */.y)(gone).label} has a gate`, verdict: 'fail', message };
        }),
        ...decision.rows.map((row) => {
            const { label } = (0,metric_words/* metricWords */.y)(row);
            const twice = decision.rows.some(({ metric, gate }) => metric === row.metric && gate < row.gate);
            const name = twice ? `${label}, gate ${row.gate + 1}` : label;
            return { path, line: gateLines[row.gate], group: `${prefix}gates`, name, verdict: row.verdict, message: rowMessage(row) };
        }),
        ...decision.slices.flatMap((judged) => ofSlices(prefix, judged, facts)),
    ];
}
function ofSlices(prefix, judged, { config }) {
    const { label, inSentence } = (0,metric_words/* metricWords */.y)(judged);
    const at = { path: config.path, line: lineOfSlices(judged, config), group: `${prefix}slices of ${judged.columns.join(', ')}` };
    const blocking = judged.slices.filter(({ blocks }) => blocks);
    const rest = judged.slices.length - blocking.length;
    const cases = blocking.map((slice) => {
        const { production, candidate, delta, interval } = (0,shown/* shown */.SP)(slice, (0,shown/* tableDecimals */.ZR)([slice]));
        const message = `${label} ${candidate}: worse. Production ${production}, difference ${delta} (${interval}); ${(0,numbers/* asWritten */.qm)(slice.margin ?? judged.margin)} is allowed.`;
        return { ...at, name: `${slice.column} ${slice.level}: ${inSentence}`, verdict: 'fail', message };
    });
    const others = `${(0,numbers/* count */.U9)(rest)} ${blocking.length > 0 ? 'others' : 'slices'}: ${inSentence}`;
    return [...cases, ...(rest > 0 ? [{ ...at, name: others, verdict: 'pass' }] : [])];
}
/** The line of sluice.yml that asks for a metric within slices. */
const lineOfSlices = ({ gate }, { sliceLines, gateLines }) => sliceLines?.[gate] ?? gateLines[gate];
function rowMessage(row) {
    const { label } = (0,metric_words/* metricWords */.y)(row);
    const decimals = (0,shown/* rowDecimals */.LE)(row);
    if (row.candidate === undefined)
        return `${label}: ${row.because ?? 'not defined on these rows'}.`;
    const value = `${label} ${(0,numbers/* fixed */.Zu)(row.candidate, decimals)}`;
    if (row.difference === undefined)
        return `${value}: ${row.word}.`;
    const { production, delta, interval } = (0,shown/* shown */.SP)(row.difference, decimals);
    return `${value}: ${row.word}. Production ${production}, difference ${delta} (${interval}).`;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/annotations.js






/** Characters of a remark. */
const MOST = 1000;
/** Remarks on the lines of sluice.yml that asked for what failed (failure) or could not be settled (warning): gates, slices, further sets, fairness. */
function annotationsOf(decision, facts) {
    const slices = [
        { decision, facts, where: '' },
        ...panelsOf(decision, facts).map((on) => ({ ...on, where: ` ${(0,report_text/* plainText */.wh)(panelWhere(on.panel))}` })),
    ];
    return [...ofCases(decision, facts), ...slices.flatMap(({ decision, facts, where }) => annotations_ofSlices(decision, facts, where))];
}
/** One for each case but those of slices, which share a line and have one remark together. */
function ofCases(decision, facts) {
    return testCases(decision, facts).flatMap(({ group, verdict, message = '', path, line }) => {
        if (path === undefined || line === undefined || verdict === 'pass' || /(^|: )slices of /.test(group))
            return [];
        const of = group.endsWith(': gates') ? `${group.slice(0, -': gates'.length)}: ` : '';
        return [{ path, line, level: verdict === 'inconclusive' ? 'warning' : 'failure', message: (0,report_text/* tidy */.DZ)(`${of}${message}`, MOST) }];
    });
}
function annotations_ofSlices(decision, { config }, where) {
    return decision.slices.flatMap((judged) => {
        const line = lineOfSlices(judged, config);
        if (line === undefined || !judged.slices.some(({ blocks }) => blocks))
            return [];
        return [{ path: config.path, line, level: 'failure', message: (0,report_text/* tidy */.DZ)(sliceMessage(judged, where), MOST) }];
    });
}
function sliceMessage(judged, where) {
    const { slices } = judged;
    const blocking = slices.filter(({ blocks }) => blocks);
    const named = blocking.slice(0, 5).map(({ column, level }) => `${(0,report_text/* clip */.$Q)(column, 40)} ${(0,report_text/* clip */.$Q)(level, 40)}`);
    const rest = blocking.length > named.length ? ` and ${(0,numbers/* count */.U9)(blocking.length - named.length)} others` : '';
    return `${(0,metric_words/* metricWords */.y)(judged).label} is worse by more than ${(0,report_slices/* allowedIn */.Wy)(judged, blocking)} in ${(0,numbers/* count */.U9)(blocking.length)} of ${(0,numbers/* count */.U9)(slices.length)} slices${where}: ${named.join(', ')}${rest}.`;
}

// EXTERNAL MODULE: ./build/kernel/evidence.js
var kernel_evidence = __webpack_require__(42475);
// EXTERNAL MODULE: ./build/kernel/version.js
var version = __webpack_require__(99836);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/changes.js



/** What differs between production's training and the candidate's: data, parameters. Undefined without production. */
function changesSince(production, training) {
    if (!production || !training)
        return undefined;
    const { data, params } = production.version;
    const now = training.claim.inputs;
    const before = data;
    const parameters = (training.claim.numbers.params ?? {});
    return [
        ...digestLines('train data', (0,kernel_evidence/* artifactDigest */.Fp)(before, artifacts/* ARTIFACT */.t.trainData), (0,kernel_evidence/* artifactDigest */.Fp)(now, artifacts/* ARTIFACT */.t.trainData)),
        ...paramLines(flat(params), flat(parameters)),
    ];
}
function digestLines(name, before, now) {
    if (before === undefined || now === undefined)
        return [];
    if (before === now)
        return [{ sign: ' ', name, text: `${(0,kernel_digest/* short */.h0)(now)}  unchanged` }];
    return [
        { sign: '-', name, text: (0,kernel_digest/* short */.h0)(before) },
        { sign: '+', name, text: (0,kernel_digest/* short */.h0)(now) },
    ];
}
/** Leaves of nested parameters by dotted name, as JSON text. */
function flat(value, prefix = '') {
    const leaves = new Map();
    for (const [key, item] of Object.entries(value)) {
        if (item !== null && typeof item === 'object' && !Array.isArray(item))
            for (const [name, text] of flat(item, `${prefix}${key}.`))
                leaves.set(name, text);
        else
            leaves.set(`${prefix}${key}`, JSON.stringify(item));
    }
    return leaves;
}
function paramLines(before, now) {
    const names = [...new Set([...before.keys(), ...now.keys()])].filter((name) => before.get(name) !== now.get(name));
    return names.flatMap((name) => [
        ...(before.has(name) ? [{ sign: '-', name, text: before.get(name) }] : []),
        ...(now.has(name) ? [{ sign: '+', name, text: now.get(name) }] : []),
    ]);
}

// EXTERNAL MODULE: ./build/steps/cells.js
var steps_cells = __webpack_require__(30401);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/evaluation-facts.js


/** What the report says of the rows: their file and label, what weighs and groups them, and the thresholds that were chosen. */
function evaluationFacts({ data, evaluate }, scored) {
    const groups = scored?.truth.groups;
    return {
        path: data.evaluation,
        label: data.label,
        ...(evaluate.task === 'binary-classification' && { positive: positiveName(evaluate.positive, scored) }),
        ...(data.weight !== undefined && { weight: data.weight }),
        ...(data.group !== undefined && groups && { groups: { column: data.group, count: new Set(groups).size } }),
        ...thresholdFacts(evaluate.threshold, scored),
    };
}
function thresholdFacts(rule, scored) {
    if (typeof rule === 'number' || scored?.chosen === undefined)
        return {};
    const { candidate, production } = scored.chosen;
    return {
        threshold: {
            value: candidate,
            ...(scored.production && { production }),
            ...('maximise' in rule && { makesBest: (0,metric_words/* metricWords */.y)({ metric: rule.maximise }).inSentence }),
            rows: rule.on,
        },
    };
}
/** The positive label as the rows write it: `positive: true` may be 1 there. */
function positiveName(positive, scored) {
    const written = (0,steps_cells/* positiveTexts */.c)(positive);
    return written.find((text) => scored?.levels?.includes(text)) ?? written[0] ?? String(positive);
}

// EXTERNAL MODULE: ./build/sketch/sketch.js
var sketch_sketch = __webpack_require__(39797);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/production-facts.js


const numberAt = (value) => (typeof value === 'number' ? value : undefined);
const trainRowsOf = (claim) => numberAt(claim?.numbers.rows?.train);
/** Time and money of a training, as its evidence says. */
function costOf(claim) {
    if (typeof claim?.seconds !== 'number')
        return undefined;
    return { seconds: claim.seconds, usd: numberAt(claim.numbers.usd) };
}
/** What production's own evidence says of it. */
function productionFacts(production) {
    if (!production)
        return undefined;
    const claims = (production.version.files['evidence.jsonl'] ?? '')
        .split('\n')
        .filter(Boolean)
        .map((line) => (0,kernel_evidence/* readEvidence */.At)(`${line}\n`).claim);
    const of = (step) => claims.findLast((claim) => claim.step === step);
    return { version: production.name, cost: costOf(of('train')), trainRows: trainRowsOf(of('validate-data')) };
}
/** Columns of the evaluation data now against those at production's release, and rows to train on. `profile` is the sketches file of this run. */
function dataFacts(production, data, profile) {
    const reference = production?.version.files['reference.json'];
    if (!profile || !reference)
        return undefined;
    const names = (text) => (0,sketch_sketch/* readSketches */.py)(text).map(({ name }) => name);
    const [now, before] = [names(profile), names(JSON.stringify(JSON.parse(reference).columns))];
    return {
        missing: before.filter((name) => !now.includes(name)),
        added: now.filter((name) => !before.includes(name)),
        trainRows: trainRowsOf(data.claim),
    };
}
/** "All 26 data checks passed." */
function remarksOf(data) {
    const checks = numberAt(data.claim.numbers.checks);
    return checks === undefined ? [] : [`All ${checks} data checks passed.`];
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tenths.js
/**
 * Share of positive labels in each tenth of the rows, sorted by score, lowest scores first. `labels` holds 0 or 1; rows of equal score keep
 * their order. Undefined below ten rows.
 */
function positivesByTenth(labels, scores) {
    const n = scores.length;
    if (n < 10)
        return undefined;
    const order = Uint32Array.from({ length: n }, (_, i) => i).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0) || a - b);
    return Array.from({ length: 10 }, (_, tenth) => {
        const [from, to] = [Math.floor((tenth * n) / 10), Math.floor(((tenth + 1) * n) / 10)];
        let positives = 0;
        for (let i = from; i < to; i++)
            positives += labels[order[i] ?? 0] ?? 0;
        return positives / (to - from);
    });
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/facts-of.js








/** Everything that the report says besides the decision. */
function factsOf({ config, file, where }, gathered, { run, commit, nextVersion, seconds, own, profile, serving, moved, page }) {
    const { candidate, production, failure } = gathered;
    const evidence = [candidate.data, ...(candidate.training ? [candidate.training] : []), own];
    const line = (path) => where(path).line;
    return {
        model: config.model,
        commit: run.headCommit ?? commit,
        repositoryUrl: run.repositoryUrl,
        run: run.runUrl ? { url: run.runUrl, number: run.runNumber } : undefined,
        config: {
            path: file,
            gateLines: config.gates.map((_, i) => line(['gates', i])),
            sliceLines: config.gates.map((gate, i) => line(gate.slices ? ['gates', i, 'slices'] : ['gates', i])),
            evaluationLine: line(['data', 'evaluation']),
            fairnessLines: config.fairness.map((_, i) => line(['fairness', i])),
            sets: Object.fromEntries(Object.entries(config.evaluation).map(([name, set]) => [name, setLines(['evaluation', name], set.gates, line)])),
        },
        production: productionFacts(production),
        judged: gathered.revalidated?.version,
        otherServing: production && production.version.serving !== serving,
        nextVersion: `v${nextVersion}`,
        environments: config.deploy?.environments ?? [],
        evaluation: evaluationFacts(config, gathered.scored),
        data: dataFacts(production, candidate.data, profile),
        cost: costOf(candidate.training?.claim),
        evidence: {
            data: (0,kernel_evidence/* artifactDigest */.Fp)(candidate.training?.claim.inputs ?? production?.version.data ?? [], artifacts/* ARTIFACT */.t.trainData),
            model: candidate.digest,
            verdict: own.digest,
        },
        tenths: tenthsOf(gathered),
        moved,
        changes: changesSince(production, candidate.training),
        steps: evidence.map((e) => stepRecord(e, e === own ? seconds : undefined)),
        remarks: [...remarksOf(candidate.data), ...gathered.remarks],
        failure: failure && failureFacts(failure),
        page,
        toolVersion: version/* VERSION */.x,
    };
}
/** Why there are no predictions. A command that ended well says nothing of it. */
const failureFacts = ({ why, execution }) => ({
    step: 'evaluate.command',
    exitCode: execution?.exitCode,
    lastLines: [...(execution?.tail ?? []), why],
    ...(execution?.exitCode === 0 && { why }),
});
const setLines = (at, gates, line) => ({
    gateLines: gates.map((_, i) => line([...at, 'gates', i])),
    evaluationLine: line(at),
});
/** What the training took when it was done: a reused one takes the step no time, but its price still counts. */
const stepRecord = ({ claim, digest }, seconds) => ({
    step: claim.step,
    verdict: claim.verdict,
    seconds: seconds ?? claim.seconds ?? 0,
    usd: typeof claim.numbers.usd === 'number' ? claim.numbers.usd : undefined,
    madeFrom: claim.inputs.flatMap(({ name, sha256 }, i) => [i === 0 ? `${name} ` : `, ${name} `, { code: (0,kernel_digest/* short */.h0)(sha256) }]),
    evidence: digest,
});
function tenthsOf({ scored }) {
    if (scored?.truth.task !== 'binary-classification' || scored.faults.length > 0)
        return undefined;
    const { labels } = scored.truth;
    const candidate = positivesByTenth(labels, scored.candidate);
    return candidate && { candidate, production: scored.production && positivesByTenth(labels, scored.production) };
}

// EXTERNAL MODULE: ./build/steps/buckets.js
var steps_buckets = __webpack_require__(86943);
// EXTERNAL MODULE: ./build/statistics/drift/distances.js
var drift_distances = __webpack_require__(38482);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/moved/most-moved.js

/** Smaller movements explain nothing. The default alarm of the drift monitor (statistics.md). */
const LEAST_EFFECT = 0.1;
/**
 * The column that moved most within the slices `levels` of `by`, taken together. Undefined where a side knows none of them, and when none moved
 * by 0.1. Columns that only one side has are not compared.
 */
function mostMoved(before, now, by, levels) {
    const [first, second] = [before[by], now[by]].map((slices) => (slices ? together(slices, levels) : new Map()));
    const moved = [...second].flatMap(([column, after]) => {
        const earlier = first.get(column);
        const distance = earlier && distanceOf(earlier, after);
        return distance && distance.effect >= LEAST_EFFECT ? [{ column, ...distance, before: earlier, now: after }] : [];
    });
    return moved.sort((a, b) => b.effect - a.effect || (a.column < b.column ? -1 : 1))[0];
}
function distanceOf(before, now) {
    if (before.kind === 'numbers' && now.kind === 'numbers') {
        const distances = (0,drift_distances/* numberDistances */.g)(summaryOf(before), summaryOf(now));
        return distances && before.sd > 0 ? { effect: distances.wasserstein / before.sd, unit: 'σ' } : undefined;
    }
    if (before.kind !== 'texts' || now.kind !== 'texts')
        return undefined;
    const [a, b] = [new Map(before.counts), new Map(now.counts)];
    const names = [...new Set([...a.keys(), ...b.keys()])];
    const divergence = (0,drift_distances/* jensenShannon */.f)([...names.map((name) => a.get(name) ?? 0), before.other], [...names.map((name) => b.get(name) ?? 0), now.other]);
    return divergence === undefined ? undefined : { effect: Math.sqrt(divergence), unit: 'Jensen–Shannon distance' };
}
const summaryOf = ({ bins, ...of }) => ({
    ...of,
    bins: bins.map(([low, high, count]) => ({ low, high, count })),
});
/** Every column over several slices as one. */
function together(slices, levels) {
    const all = new Map();
    for (const level of levels) {
        for (const [column, within] of Object.entries(slices[level] ?? {})) {
            const sofar = all.get(column);
            const sum = sofar === undefined ? within : added(sofar, within);
            if (sum)
                all.set(column, sum);
        }
    }
    return all;
}
function added(a, b) {
    const [n, nulls] = [a.n + b.n, a.nulls + b.nulls];
    if (a.kind === 'texts' && b.kind === 'texts') {
        const counts = new Map(a.counts);
        for (const [name, count] of b.counts)
            counts.set(name, (counts.get(name) ?? 0) + count);
        return { kind: 'texts', n, nulls, counts: [...counts], other: a.other + b.other };
    }
    if (a.kind !== 'numbers' || b.kind !== 'numbers' || n === 0)
        return a;
    const mean = (a.n * a.mean + b.n * b.mean) / n;
    const square = ({ n: rows, mean: own, sd }) => rows * (sd * sd + (own - mean) ** 2);
    const bins = [...a.bins, ...b.bins].sort((x, y) => x[0] + x[1] - y[0] - y[1]);
    return { kind: 'numbers', whole: a.whole && b.whole, n, nulls, mean, sd: Math.sqrt((square(a) + square(b)) / n), bins };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/moved/moved-facts.js


/** Looks within the blocking slices of the slice column that has most of them. Undefined when none blocks or nothing moved. */
function movedWithin(judged, before, now) {
    if (!before || !now)
        return undefined;
    const blocking = judged.flatMap(({ slices }) => slices.filter(({ blocks }) => blocks));
    const columns = [...new Set(blocking.map(({ column }) => column))].map((column) => ({
        column,
        levels: [...new Set(blocking.filter((slice) => slice.column === column).map(({ level }) => level))],
    }));
    const [most] = columns.sort((a, b) => b.levels.length - a.levels.length);
    if (!most)
        return undefined;
    const { levels } = most;
    const found = mostMoved(before, now, most.column, levels);
    return found && { ...shapeOf(found), column: found.column, effect: found.effect, unit: found.unit, slices: levels.length };
}
function shapeOf({ before, now }) {
    if (before.kind === 'numbers' && now.kind === 'numbers')
        return { buckets: (0,steps_buckets/* bucketsOf */.H)(valuesOf(before), valuesOf(now), before.whole && now.whole) };
    if (before.kind !== 'texts' || now.kind !== 'texts')
        return {};
    const share = ({ counts, n }, value) => (counts.find(([name]) => name === value)?.[1] ?? 0) / (n || 1);
    const values = [...new Set([...before.counts, ...now.counts].map(([name]) => name))];
    const changes = values.map((value) => ({ value, before: share(before, value), now: share(now, value) }));
    return { text: changes.sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before))[0] };
}
function valuesOf({ bins, n }) {
    const values = bins.map(([low, high, count]) => ({ value: (low + high) / 2, count }));
    const quantile = (p) => {
        let below = 0;
        for (const { value, count } of values) {
            below += count;
            if (below >= p * n && below > 0)
                return value;
        }
        return values.at(-1)?.value ?? Number.NaN;
    };
    return { bins: values, quantile };
}

// EXTERNAL MODULE: ./build/sketch/accumulate.js + 2 modules
var accumulate = __webpack_require__(40224);
// EXTERNAL MODULE: ./build/sketch/quantile.js
var quantile = __webpack_require__(22652);
// EXTERNAL MODULE: ./build/sketch/summarise.js
var summarise = __webpack_require__(36137);
// EXTERNAL MODULE: ./build/statistics/gate/slices.js
var slices = __webpack_require__(63185);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/columns.js
var evaluate_gate_columns = __webpack_require__(11329);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/moved/slice-profile.js







/** Values of a slice column that are kept, columns that are kept, bins of a column, and texts of a column: the most frequent, or the first. */
const slice_profile_MOST = { levels: 100, columns: 30, bins: 48, texts: 30 };
const FORMAT = 'sluice/slices/1';
/** Profiles `columns` of a table of training rows within each value of `by`. O(rows) for each column. */
function profileWithin(table, by, columns) {
    const { codes, levels } = (0,evaluate_gate_columns/* levelsOf */.pd)(table, by);
    const rows = (0,slices/* rowsBySlice */.h)(codes, levels.length);
    const kept = rows
        .map((own, code) => ({ own, level: levels[code] }))
        .filter(({ own }) => own.length > 0)
        .sort((a, b) => b.own.length - a.own.length || (a.level < b.level ? -1 : 1))
        .slice(0, slice_profile_MOST.levels);
    return Object.fromEntries(kept.map(({ own, level }) => [
        level,
        Object.fromEntries(columns.slice(0, slice_profile_MOST.columns).flatMap((name) => {
            const column = table.columns.get(name);
            return name === by || column === undefined ? [] : [[name, within(column, own)]];
        })),
    ]));
}
function within(column, rows) {
    const sketch = (0,accumulate/* accumulate */.Z)('');
    if (column.kind === 'text') {
        sketch.texts(Int32Array.from(rows, (row) => column.codes[row]), column.levels);
        const done = sketch.finish(rows.length);
        const { counts, other } = (0,summarise/* categoriesOf */.SM)(done, slice_profile_MOST.texts);
        return { kind: 'texts', n: done.count - done.nulls, nulls: done.nulls, counts: [...counts], other };
    }
    sketch.numbers(Float64Array.from(rows, (row) => column.values[row]), 'number');
    const done = sketch.finish(rows.length);
    const whole = (0,sketch_sketch/* kindOf */.I)(done) === 'integer';
    const fine = (0,quantile/* binsOf */.II)(done);
    // A few whole numbers stand for themselves; a bin of them would be half a unit off.
    const exact = whole && fine.length <= slice_profile_MOST.bins;
    const bins = exact
        ? fine.map(({ value, count }) => [value, value, count])
        : (0,summarise/* histogram */.JW)(done, slice_profile_MOST.bins).map(({ low, high, count }) => [low, high, count]);
    return { kind: 'numbers', whole, n: (0,quantile/* finiteCount */.fh)(done), nulls: done.nulls, ...(0,quantile/* momentsOf */.Zn)(done), bins };
}
/** Canonical JSON and a newline: equal profiles give equal bytes. */
const writeSliceProfile = (profile) => `${(0,kernel_digest/* canonicalJson */.dj)({ format: FORMAT, slices: profile })}\n`;
/** Reads what `writeSliceProfile` wrote; undefined for any other format, for example a later one. */
function readSliceProfile(text) {
    const { format, slices } = JSON.parse(text);
    return format === FORMAT ? slices : undefined;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/moved/train-slices.js


/** Kept with a version as slices.json, so that the next candidate's training data can be held against it. */
const SLICES_FILE = '.sluice/profiles/slices.json';
/** Cells in memory at once; more columns than fit are read in turn, and of more rows than fit every k-th. */
const MOST_CELLS = 20_000_000;
/**
 * Profiles the training data within the values of each column of evaluate.slices, and keeps that as `.sluice/profiles/slices.json`. Crossed and
 * binned slices have none. Undefined without slices, or without validate-data's profile of the training data.
 */
async function keepTrainSlices({ data, evaluate }, { tables, workspace }) {
    const by = evaluate.slices.filter((slice) => typeof slice === 'string');
    const text = await workspace.read('.sluice/profiles/train.json');
    if (by.length === 0 || text === undefined)
        return undefined;
    const sketches = (0,sketch_sketch/* readSketches */.py)(text);
    const known = new Set(sketches.map(({ name }) => name));
    const features = [...known].filter((name) => !data.keys.includes(name) && name !== data.label);
    const rows = sketches[0]?.count ?? 0;
    const every = Math.max(1, Math.ceil((2 * rows) / MOST_CELLS));
    const size = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, Math.ceil(rows / every))) - 1);
    const profile = {};
    for (const column of by.filter((name) => known.has(name))) {
        let slices = {};
        for (let i = 0; i < features.length; i += size) {
            const part = features.slice(i, i + size);
            const table = await tables.read(data.train, [...new Set([column, ...part])], every);
            slices = merged(slices, profileWithin(table, column, part));
        }
        profile[column] = slices;
    }
    await workspace.write(SLICES_FILE, writeSliceProfile(profile));
    return profile;
}
const merged = (a, b) => Object.fromEntries(Object.entries(b).map(([level, columns]) => [level, { ...a[level], ...columns }]));
/** What production's registration kept of its training data; undefined where it kept nothing that can be read. */
const productionSlices = (files) => {
    const text = files?.['slices.json'];
    return text === undefined ? undefined : readSliceProfile(text);
};

// EXTERNAL MODULE: ./build/steps/evaluate-gate/page.js + 12 modules
var page = __webpack_require__(65887);
// EXTERNAL MODULE: ./build/steps/footer.js
var footer = __webpack_require__(91521);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/decide.js
var decide = __webpack_require__(48664);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/alert.js












/** The one box, only when somebody must act: why, with the deciding number bold and its limit linked. */
function alert_alert(decision, facts) {
    const { verdict } = decision;
    if (verdict === 'pass')
        return undefined;
    const level = verdict === 'inconclusive' ? 'warning' : 'caution';
    const reason = deciding(decision, facts);
    if (reason === undefined)
        return { level, text: byFairness(decision, facts) };
    return { level, text: [...(0,report_text/* pieces */.IE)(sentences(reason)), ...(verdict === 'fail' ? alsoFailing(decision, reason.panel) : [])] };
}
function sentences({ decision, facts, panel }) {
    const lead = panel ? panelLead(panel) : [];
    const colon = panel ? [...lead, ': '] : [];
    if (decision.verdict === 'error')
        return [...colon, ...(0,report_text/* pieces */.IE)(obstacleSentences(decision, facts))];
    if (decision.verdict === 'inconclusive')
        return [...colon, ...(0,report_text/* pieces */.IE)(undecided(decision, facts))];
    const wrong = panel && wrongRows({ panel });
    if (wrong === undefined)
        return failure(decision, facts, lead);
    return [...lead, ' ', { strong: wrong.main }, '; none may be (', ...(0,places/* place */.i)(facts, facts.config.evaluationLine), ').'];
}
function byFairness({ fairness = [], verdict }, facts) {
    const [first, ...others] = fairness.filter((rule) => rule.verdict === verdict);
    if (first === undefined)
        return [];
    const more = others.length === 0 ? [] : [' So does it by ', ...(0,report_text/* listed */.KE)(others.map(({ column }) => [{ code: column }])), '.'];
    return [...fairnessSentence(first, facts), ...(verdict === 'fail' ? more : [])];
}
/** Whatever else fails, by name only: one or two sentences say why. */
function alsoFailing({ panels = [], fairness = [] }, said) {
    const sets = panels.filter((panel) => panel.verdict === 'fail' && panel !== said).map((panel) => panelWhere(panel));
    const rules = fairness.filter((rule) => rule.verdict === 'fail').map(({ column }) => ['by ', { code: column }]);
    return sets.length + rules.length === 0 ? [] : [' It also fails ', ...(0,report_text/* listed */.KE)([...sets, ...rules]), '.'];
}
function failure(decision, facts, lead) {
    const [row, ...others] = decision.rows.filter(({ verdict }) => verdict === 'fail');
    const blocking = decision.slices.filter(({ slices }) => slices.some(({ blocks }) => blocks));
    const rest = others.map((other) => ` ${(0,metric_words/* metricWords */.y)(other).label} is ${other.word} too.`);
    const inSlices = blocking.flatMap((judged, i) => [
        ...(row || i > 0 ? [' '] : []),
        ...sliceSentence(judged, decision, facts, lead.length > 0 && !row && i === 0),
    ]);
    const start = lead.length > 0 ? [...lead, row ? ', ' : ' '] : [];
    const dropped = droppedSentence(decision, facts);
    const first = row?.vanished === undefined ? row && rowSentence(row, facts, lead.length > 0) : goneSentence(row, facts);
    // A value below its threshold may only show what stands in the way of the comparison.
    const apart = decision.baseline.kind === 'not-comparable' ? [' ', ...(0,report_text/* pieces */.IE)(obstacleSentences(decision, facts))] : [];
    const measured = [...(first ? [...first, ...rest] : []), ...inSlices, ...apart];
    return [...start, ...measured, ...(measured.length > 0 && dropped.length > 0 ? [' '] : []), ...dropped];
}
/** "The ROC AUC falls by 0.021 (at least 0.019); 0.005 is allowed (sluice.yml line 25)." */
function rowSentence(row, facts, inner) {
    const { label, inSentence, better } = (0,metric_words/* metricWords */.y)(row);
    const decimals = (0,shown/* rowDecimals */.LE)(row);
    const broken = row.requirements.find(({ verdict }) => verdict === 'fail');
    const where = [' (', ...(0,places/* place */.i)(facts, facts.config.gateLines[row.gate]), ').'];
    if (broken === undefined)
        return [];
    if (broken.kind === 'at-least' || broken.kind === 'at-most' || row.difference === undefined) {
        const bound = broken.kind === 'at-most' ? 'at most' : 'at least';
        return [
            { strong: [`${inner ? `the ${inSentence}` : label} is ${(0,numbers/* fixed */.Zu)(row.candidate ?? Number.NaN, decimals)}`] },
            `; ${bound} ${(0,shown/* limitText */.PW)(broken.limit)} is required`,
            ...where,
        ];
    }
    const way = better === 'higher' ? 'falls' : 'rises';
    const { high } = (0,decide/* gain */.mn)(row, row.difference);
    const by = (0,numbers/* fixed */.Zu)(Math.abs((0,numbers/* shownDifference */.vN)(row.difference.candidate, row.difference.production, decimals)), decimals);
    const sure = ` (at least ${(0,numbers/* fixed */.Zu)(-high, decimals)})`;
    const allowed = broken.kind === 'improves' ? '; it has to improve' : `; ${(0,shown/* limitText */.PW)(Math.abs(broken.limit))} is allowed`;
    return [{ strong: [`${inner ? 'the' : 'The'} ${inSentence} ${way} by ${by}`] }, sure, allowed, ...where];
}
function sliceSentence(judged, decision, facts, inner) {
    const blocking = (0,report_slices/* blockingOf */.NX)(judged);
    const { inSentence, better } = (0,metric_words/* metricWords */.y)(judged);
    const overall = decision.rows.find(({ gate }) => gate === judged.gate);
    const opening = overall?.word === 'better'
        ? `${inner ? 'better' : 'Better'} on average, but `
        : overall?.verdict === 'pass'
            ? `${inner ? 'no' : 'No'} worse on average, but `
            : '';
    const line = facts.config.sliceLines?.[judged.gate] ?? facts.config.gateLines[judged.gate];
    const share = blocking.reduce((sum, { n }) => sum + n, 0) / decision.n;
    const hides = opening !== '' && judged.columns.length === 1 && share < 0.5;
    const they = blocking.length === 1 ? 'It is' : 'They are';
    return [
        opening,
        {
            strong: [
                opening === '' && !inner ? 'For ' : 'for ',
                ...names(judged, blocking),
                ` the ${inSentence} ${better === 'higher' ? 'falls' : 'rises'} by ${range(blocking)}`,
            ],
        },
        `; ${(0,report_slices/* allowedIn */.Wy)(judged, blocking)} is allowed (`,
        ...(0,places/* place */.i)(facts, line),
        ').',
        hides ? ` ${they} ${(0,numbers/* percent */.KN)(share)} of the rows, so the average hides it.` : '',
    ];
}
function names({ columns }, blocking) {
    const named = blocking.slice(0, blocking.length > 5 ? 4 : 5);
    const several = columns.length > 1;
    const items = named.map(({ column, level }) => (several ? [{ code: column }, ` ${level}`] : [level]));
    const rest = blocking.length - named.length;
    return [...(several ? [] : [{ code: columns[0] ?? '' }, ' ']), ...(0,report_text/* listed */.KE)(rest > 0 ? [...items, `${(0,numbers/* count */.U9)(rest)} others`] : items)];
}
function range(blocking) {
    const decimals = Math.min(2, (0,shown/* tableDecimals */.ZR)(blocking)) || 2;
    const sizes = blocking.map(({ delta }) => (0,numbers/* fixed */.Zu)(Math.abs(delta), decimals)).sort();
    const [least, most] = [sizes[0], sizes.at(-1)];
    return least === most ? `${least}` : `${least} to ${most}`;
}
function undecided(decision, facts) {
    if (decision.baseline.kind === 'not-comparable')
        return obstacleSentences(decision, facts);
    const unmeasured = decision.rows.filter(({ candidate }) => candidate === undefined);
    if (unmeasured.length > 0)
        return unmeasured.flatMap(unmeasuredSentence);
    const open = decision.rows.filter(({ verdict }) => verdict === 'inconclusive');
    const needed = open.map((row) => row.difference?.needed);
    const most = Math.max(...needed.map((n) => n ?? 0));
    const opening = `${(0,units/* many */._d)(decision.n, 'row')} cannot tell whether the candidate is good enough. `;
    if (needed.every((n) => n !== undefined) && most > decision.n)
        return [opening, { strong: [`About ${(0,numbers/* roughly */.vB)(most)} would settle it`] }, ' (80% chance, if the differences stay as measured).'];
    const hopeless = open.filter(({ difference }) => difference?.needed === undefined).map((row) => (0,metric_words/* metricWords */.y)(row).inSentence);
    if (hopeless.length === 0)
        return [opening, { strong: ['More rows would settle it'] }, '.'];
    return [opening, { strong: [`As measured, more rows would not show the ${hopeless.join(' or the ')} to be good enough`] }, '.'];
}
const unmeasuredSentence = (row) => [
    { strong: [`The ${(0,metric_words/* metricWords */.y)(row).inSentence} could not be measured`] },
    `: ${row.because ?? 'the rows do not define it'}. `,
];

// EXTERNAL MODULE: ./build/kernel/units.js
var kernel_units = __webpack_require__(95171);
// EXTERNAL MODULE: ./build/statistics/gate/attempt.js
var gate_attempt = __webpack_require__(68121);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/bullets.js










/** Slices (when there is no table), data, cost and evidence: one line each, and only what is known. */
function bullets(decision, facts) {
    const items = [
        ...(0,report_slices/* sliceBullets */.oi)(decision),
        ...panelsBullet(decision, facts),
        ...fairnessBullet(decision),
        ...hintBullets(decision),
        ...wornBullet(decision, facts),
        ...dataBullet(facts),
        ...costBullet(facts),
        ...evidenceBullet(facts),
    ];
    return items.length === 0 ? [] : [{ kind: 'bullets', items }];
}
/** What should be looked at before the numbers are trusted: it decides nothing. */
const hintBullets = ({ hints = [] }) => hints.map(({ column, message }) => [{ strong: ['Look twice:'] }, ' ', { code: column }, ` ${message}`]);
/** From the fifth candidate on: what these rows still say, and what to do. */
const wornBullet = ({ attempt }, facts) => attempt < gate_attempt/* WORN_FROM */.kH
    ? []
    : [
        [
            { strong: ['These rows wear out:'] },
            ` ${(0,numbers/* count */.U9)(attempt)} candidates have been judged on them, and each further one needs a larger difference. Name rows in `,
            ...(0,places/* place */.i)(facts, facts.config.evaluationLine),
            ' that no candidate was judged on yet.',
        ],
    ];
/** One line for the further sets and opponents that pass. */
function panelsBullet(decision, facts) {
    const passed = panelsOf(decision, facts).filter(({ panel }) => panel.verdict === 'pass');
    if (passed.length === 0)
        return [];
    const one = ({ panel }) => {
        const words = panel.rows.length === 0
            ? 'no row is wrong'
            : panel.rows.length === 1
                ? panel.rows[0].word
                : `all ${(0,numbers/* count */.U9)(panel.rows.length)} gates pass`;
        return [...panelWords(panel), ` (${(0,units/* many */._d)(panel.n, 'row')}): ${panel.wrong && panel.rows.length > 0 ? 'no row is wrong, ' : ''}${words}`];
    };
    return [[{ strong: ['Also judged:'] }, ' ', ...passed.flatMap((on, i) => [...(i > 0 ? ['; '] : []), ...(0,report_text/* pieces */.IE)(one(on))]), '.']];
}
function dataBullet({ data, production }) {
    if (data === undefined)
        return [];
    const version = production ? [{ code: production.version }] : [];
    const missing = data.missing.length === 0
        ? ['no column missing']
        : [
            `column${data.missing.length > 1 ? 's' : ''} `,
            ...(0,report_text/* listed */.KE)(data.missing.map((name) => [{ code: name }])),
            ` ${data.missing.length > 1 ? 'are' : 'is'} missing (`,
            ...version,
            ' had it)',
        ];
    const drifted = data.drifted === undefined
        ? []
        : data.drifted.length === 0
            ? [', none drifted']
            : [', ', ...(0,report_text/* listed */.KE)(data.drifted.map((name) => [{ code: name }])), ' drifted'];
    const added = data.added.length === 0 ? '' : `, ${(0,units/* inWords */.r4)(data.added.length)} new`;
    const before = production?.trainRows === undefined ? [] : [' (', ...version, `: ${(0,numbers/* count */.U9)(production.trainRows)})`];
    const rows = data.trainRows === undefined ? [] : [`; ${(0,numbers/* count */.U9)(data.trainRows)} rows to train on`, ...before];
    return [
        [
            { strong: ['Data:'] },
            ' ',
            ...(production ? [...missing, ...drifted, added] : []),
            ...withoutLead(rows, production === undefined),
            '.',
        ],
    ];
}
/** Drops the "; " that has nothing before it. */
const withoutLead = ([first, ...rest], lead) => first === undefined ? [] : [lead && typeof first === 'string' ? first.slice(2) : first, ...rest];
function costBullet({ cost, production }) {
    if (cost === undefined)
        return [];
    const before = production?.cost === undefined ? [] : [' (', { code: production.version }, ': ', ...costText(production.cost), ')'];
    return [[{ strong: ['Cost:'] }, ' ', ...costText(cost), ...before, '.']];
}
const costText = ({ seconds, usd }) => [
    { nowrap: (0,kernel_units/* duration */.p0)(seconds) },
    ...(usd === undefined ? [] : [', ', { nowrap: `${(0,kernel_units/* money */.TG)(usd)} USD` }]),
];
function evidenceBullet({ evidence }) {
    const links = [
        ['data', evidence.data],
        ['model', evidence.model],
        ['verdict', evidence.verdict],
    ].flatMap(([name, digest]) => (digest === undefined ? [] : [[`${name} `, { code: (0,kernel_digest/* short */.h0)(digest) }]]));
    return [[{ strong: ['Evidence:'] }, ' ', ...links.flatMap((link, i) => (i > 0 ? [' → ', ...link] : link)), '.']];
}
/** "If you merge": what is or will be true, and which version serves. */
function ifYouMerge(decision, facts) {
    const { production, environments, nextVersion } = facts;
    if (decision.verdict !== 'pass') {
        const lead = decision.verdict === 'fail' ? 'If you merge anyway' : 'If you merge';
        const stays = production ? [' and production stays on ', (0,places/* productionName */.$)(facts)] : [' and nothing goes to production'];
        return { kind: 'paragraph', text: [{ strong: [lead] }, ', nothing is registered', ...stays, '.'] };
    }
    if (decision.baseline.kind === 'unchanged' && !facts.otherServing) {
        const same = [', no version is added: the candidate is ', (0,places/* productionName */.$)(facts), ' itself, byte for byte.'];
        return { kind: 'paragraph', text: [{ strong: ['If you merge'] }, ...same] };
    }
    const [first] = environments;
    const promotes = first === undefined ? [] : [' and a pull request opens that promotes it to ', { code: first }];
    const last = environments.at(-1);
    const same = decision.baseline.kind === 'unchanged' ? [' (the model of ', (0,places/* productionName */.$)(facts), ', served by other code)'] : [];
    const until = first === last ? 'that is merged' : 'its own promotion is merged';
    const stays = production && first !== undefined ? [' Production stays on ', (0,places/* productionName */.$)(facts), ` until ${until}.`] : [];
    return {
        kind: 'paragraph',
        text: [{ strong: ['If you merge'] }, ', the candidate becomes ', { code: nextVersion }, ...same, ...promotes, '.', ...stays],
    };
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/plots/plots.js + 14 modules
var plots = __webpack_require__(2296);
// EXTERNAL MODULE: ./build/report/axis.js
var axis = __webpack_require__(32582);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/gain-fold.js





/** Where candidate and production differ along the score, and the metrics that gate nothing. */
function gainFold(decision, facts) {
    const { tenths, notGated = [] } = facts;
    const blocks = [...(tenths ? [chart(tenths, facts)] : []), ...notGatedTable(notGated, decision), ...exactTests(decision)];
    const compared = decision.baseline.kind === 'compared';
    const gains = compared && decision.rows.some(({ word }) => word === 'better');
    const summary = gains ? 'Where the gain comes from' : 'How scores and labels go together';
    return blocks.length === 0 ? [] : [{ kind: 'fold', name: 'scores', summary, blocks }];
}
/** The exact test beside an interval of shares of right answers. */
function exactTests({ rows }) {
    const tested = rows.flatMap((row) => (row.difference?.mcnemar === undefined ? [] : [{ row, p: (0,numbers/* probability */.E5)(row.difference.mcnemar) }]));
    if (tested.length === 0)
        return [];
    const each = tested.flatMap(({ row, p }, i) => [
        i > 0 ? ', ' : '',
        `${(0,metric_words/* metricWords */.y)(row).inSentence} `,
        { nowrap: p.startsWith('<') ? `p ${p}` : `p = ${p}` },
    ]);
    return [{ kind: 'paragraph', text: ['McNemar’s exact test that both models are right equally often: ', ...each, '.'] }];
}
function chart({ candidate, production }, facts) {
    const judged = facts.judged ?? 'candidate';
    const percents = (shares) => shares.map((share) => Math.round(share * 1000) / 10);
    const { label, positive = '1' } = facts.evaluation;
    const line = production && { form: 'line', label: facts.production?.version ?? 'production', values: percents(production) };
    const of = (tenth) => {
        const before = production ? [' (', (0,places/* productionName */.$)(facts), `: ${(0,numbers/* percent */.KN)(production[tenth] ?? Number.NaN)})`] : [];
        return [(0,numbers/* percent */.KN)(candidate[tenth] ?? Number.NaN), ...before];
    };
    const lineWords = production ? [' Line: production ', (0,places/* productionName */.$)(facts), '.'] : [];
    return {
        kind: 'chart',
        title: `Rows with ${label} = ${positive} (%), by tenth of predicted score`,
        xTitle: 'from the tenth with the lowest scores to the tenth with the highest',
        x: candidate.map((_, i) => i + 1),
        yTitle: `${label} (%)`,
        y: [0, (0,axis/* niceTop */.p)(Math.max(...percents(candidate), ...percents(production ?? [])))],
        series: [{ form: 'bar', label: judged, values: percents(candidate) }, ...(line ? [line] : [])],
        height: 270,
        text: [
            `Bars: ${judged}.`,
            ...lineWords,
            ' Of the tenth with the highest scores ',
            ...of(9),
            ' were ',
            { code: label },
            ', of the tenth with the lowest ',
            ...of(0),
            '.',
        ],
    };
}
function notGatedTable(measurements, decision) {
    const compared = measurements.flatMap((m) => (m.difference === undefined ? [] : [{ ...m, difference: m.difference }]));
    if (compared.length === 0)
        return [];
    const right = (header) => ({ header, align: 'right' });
    const rows = compared.map((of) => {
        const numbers = (0,shown/* shown */.SP)(of.difference, (0,shown/* tableDecimals */.ZR)([of.difference]));
        const { label, better } = (0,metric_words/* metricWords */.y)(of);
        return [`${label} (${better} is better)`, numbers.production, numbers.candidate, numbers.delta, [{ nowrap: [numbers.interval] }]];
    });
    const columns = [
        { header: 'Not gated', align: 'left' },
        right('Production'),
        right('Candidate'),
        right('Δ'),
        { header: `${(0,numbers/* level */.Rc)(decision.level)} interval`, align: 'left' },
    ];
    return [{ kind: 'table', name: 'Metrics that gate nothing', columns, rows }];
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/caption.js




/** Small print under the metrics: what Δ is, rows and file, direction, which attempt. */
function caption(decision, facts) {
    if (decision.rows.length === 0)
        return [];
    const where = [
        `${decision.baseline.kind === 'compared' ? 'the same ' : ''}${(0,units/* many */._d)(decision.n, 'row')} of `,
        { code: facts.evaluation.path },
    ];
    const text = [
        ...opening(decision, facts, where),
        ...weighed(facts),
        ...lowerIsBetter(decision),
        ...threshold(facts),
        ...attempts(decision),
    ];
    return [{ kind: 'caption', text }];
}
/** Under the metrics of a further set or opponent: its rows, and what Δ is there. */
function panelCaption({ baseline, n }, facts) {
    const rows = [`${(0,units/* many */._d)(n, 'row')} of `, { code: facts.evaluation.path }];
    const version = (0,places/* productionName */.$)(facts);
    const against = facts.production?.best ? ['the best version ', version] : ['production ', version];
    const delta = baseline.kind === 'compared' ? [', Δ = candidate − ', ...against] : [];
    return [{ kind: 'caption', text: [...rows, ...delta, '.'] }];
}
/** Weights, and groups of rows that belong together: both change what an interval means. */
function weighed({ evaluation: { weight, groups } }) {
    const weights = weight === undefined ? [] : [' Rows are weighted by ', { code: weight }, '.'];
    if (groups === undefined)
        return weights;
    return [...weights, ` ${(0,units/* many */._d)(groups.count, 'group')} of rows with the same `, { code: groups.column }, ' are resampled as wholes.'];
}
function threshold({ evaluation: { threshold: chosen } }) {
    if (chosen === undefined)
        return [];
    const { value, production, makesBest, rows } = chosen;
    const shown = (threshold) => (0,numbers/* asWritten */.qm)(Number(threshold.toPrecision(3)));
    const other = production === undefined || production === value ? '' : ` (production ${shown(production)})`;
    const why = makesBest === undefined ? 'at which errors cost least on' : `which makes ${makesBest} best on`;
    return [` Threshold ${shown(value)}${other}, ${why} `, { code: rows }, '.'];
}
function opening({ baseline, rows, revalidated }, facts, where) {
    if (baseline.kind === 'compared')
        return ['Δ = candidate − production ', (0,places/* productionName */.$)(facts), ', on ', ...where, '. The whole interval must meet what is required.'];
    if (baseline.kind === 'not-comparable')
        return ['On ', ...where, ', without a comparison.'];
    const without = rows.some(({ requirements }) => requirements.length > 0)
        ? 'only thresholds count'
        : 'and no gate has a threshold, so nothing was required of it';
    if (revalidated)
        return ['On ', ...where, ', ', { code: revalidated.version }, ` on its own: ${without.replace(/^and /, '')}.`];
    const why = baseline.kind === 'unchanged' ? 'A model is not compared with itself' : 'Nothing is in production yet to compare with';
    return ['On ', ...where, `. ${why}: ${without.replace(/^and /, '')}.`];
}
function lowerIsBetter({ rows }) {
    const words = rows.map((row) => (0,metric_words/* metricWords */.y)(row)).filter(({ better }) => better === 'lower');
    if (words.length === 0)
        return [];
    const names = [...new Set(words.map(({ label, inSentence }) => (label === words[0]?.label ? label : inSentence)))];
    const joined = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0];
    return [` ${joined}: lower is better.`];
}
/** Which candidate this is on these rows: counted where there is a production to compare with, and not between two files of predictions. */
function attempts({ attempt, level: now, baseline, opponent }) {
    if (baseline.kind !== 'compared' || opponent === 'Baseline')
        return [];
    const hence = attempt > 1 ? `, hence ${(0,numbers/* level */.Rc)(now)} instead of 95%` : '';
    return [` ${(0,units/* ordinal */.IE)(attempt)} candidate judged on these rows${hence}.`];
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/metrics-table.js
var metrics_table = __webpack_require__(39433);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/number-line.js
var number_line = __webpack_require__(66559);
// EXTERNAL MODULE: ./build/kernel/escape.js
var kernel_escape = __webpack_require__(24577);
// EXTERNAL MODULE: ./build/steps/spark-lines.js
var spark_lines = __webpack_require__(53967);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/where-to-look.js







const where_to_look_NAME = 24;
/** Under the slices that block: the column whose training values moved most inside them, in words and as bars. Nothing when none is known. */
function whereToLook(facts) {
    const { moved } = facts;
    if (!moved)
        return [];
    const rows = moved.slices === 1 ? 'this one' : `these ${(0,units/* inWords */.r4)(moved.slices)}`;
    const words = [
        { strong: 'Where to look:' },
        ' ',
        { code: moved.column },
        ` in the training rows of ${rows}. It moved more than any other column (${(0,numbers/* fixed */.Zu)(moved.effect, 2)} ${moved.unit})`,
        ...change(moved, facts),
        '.',
    ];
    return [{ kind: 'paragraph', text: words }, ...bars(moved, facts)];
}
function change({ buckets, text }, facts) {
    if (buckets) {
        const { from, to, before, now } = (0,steps_buckets/* gained */.B)(buckets);
        const end = (value) => (0,numbers/* asWritten */.qm)(Number(value.toPrecision(3)));
        const range = from === to ? end(from) : `${end(from)}${from < 0 ? ' to ' : '–'}${end(to)}`;
        return [`: ${(0,units/* shareText */.Lu)(now)} of them lie at ${range} now, ${(0,units/* shareText */.Lu)(before)} in the data of `, (0,places/* productionName */.$)(facts)];
    }
    if (!text)
        return [];
    return [
        ': ',
        { code: (0,report_text/* clip */.$Q)(text.value, 40) },
        ` is ${(0,units/* shareText */.Lu)(text.now)} of them now, ${(0,units/* shareText */.Lu)(text.before)} in the data of `,
        (0,places/* productionName */.$)(facts),
    ];
}
function bars({ column, buckets }, { production }) {
    if (!buckets)
        return [];
    const lines = (0,spark_lines/* sparkLines */.Z)((0,report_text/* clip */.$Q)((0,kernel_escape/* oneLine */.T)(column), where_to_look_NAME), production?.version ?? 'production', 'now', buckets);
    return [{ kind: 'code', language: '', lines }];
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/judged.js






const SEVERITY = { error: 0, fail: 1, inconclusive: 2, pass: 3 };
/** The metrics of the evaluation rows, and of every further set or opponent that does not pass: the worst verdict first. */
function judged(decision, facts) {
    const open = panelsOf(decision, facts).filter(({ panel }) => panel.verdict !== 'pass');
    const all = [
        { verdict: ownVerdict(decision), lead: ['On ', { code: facts.evaluation.path }], blocks: mainBlocks(decision, facts), main: true },
        ...open.map((on) => ({ verdict: on.panel.verdict, lead: panelLead(on.panel), blocks: panelBlocks(on), main: false })),
    ].toSorted((a, b) => SEVERITY[a.verdict] - SEVERITY[b.verdict]);
    return all.flatMap(({ lead, blocks, main }, i) => (main ? [...headed(i > 0, lead, decision), ...blocks] : blocks));
}
const headed = (wanted, lead, decision) => wanted && decision.rows.length > 0 ? [panelHeading(lead, decision)] : [];
const mainBlocks = (decision, facts) => [
    ...(0,metrics_table/* metricsTable */.s)(decision),
    ...(0,number_line/* numberLine */.A)(decision),
    ...caption(decision, facts),
    ...(0,report_slices/* blockingSlices */.d2)(decision),
    ...whereToLook(facts),
];
/** A further set or opponent: the rows that are wrong, its metrics and the slices that block. */
function panelBlocks(on) {
    const { panel, decision, facts } = on;
    const wrong = wrongRows(on);
    const table = (0,metrics_table/* metricsTable */.s)(decision);
    return [
        ...(wrong ? [{ kind: 'paragraph', text: [{ strong: [...panelLead(panel), ` ${wrong.main}`] }, ...wrong.rest, '.'] }] : []),
        ...(table.length > 0 ? [panelHeading(panelLead(panel), decision), ...table, ...panelCaption(decision, facts)] : []),
        ...(0,report_slices/* blockingSlices */.d2)(decision),
    ];
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/slice-fold.js
var slice_fold = __webpack_require__(63071);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/folds.js












/** Everything that a reviewer may want and need not read: charts, slices, what changed, time and evidence. */
const folds = (decision, facts) => [
    ...failureFold(facts),
    ...rowsFold(decision),
    ...gainFold(decision, facts),
    ...(0,slice_fold/* sliceFolds */.p)(decision),
    ...(0,plots/* plotFolds */.c)(facts),
    ...fairnessFolds(decision),
    ...panelFold(decision, facts),
    ...changesFold(facts),
    ...timeFold(decision, facts),
];
/** The metrics of the further sets and opponents that pass; those that do not are above. */
function panelFold(decision, facts) {
    const all = panelsOf(decision, facts);
    const passed = all.filter(({ panel }) => panel.verdict === 'pass' && panel.rows.length > 0);
    const blocks = [...passed.flatMap(panelBlocks), ...all.flatMap(panelSlices)];
    if (blocks.length === 0)
        return [];
    return [{ kind: 'fold', name: 'further sets', summary: 'Further sets and versions', blocks }];
}
/** The slices of a further set, under its name. */
function panelSlices({ panel, decision }) {
    const blocks = (0,slice_fold/* sliceFolds */.p)(decision).flatMap((fold) => fold.blocks);
    return blocks.length === 0 ? [] : [{ kind: 'paragraph', text: [{ strong: panelLead(panel) }, ', slice by slice:'] }, ...blocks];
}
function failureFold({ failure }) {
    if (failure === undefined || failure.lastLines.length === 0)
        return [];
    const lines = failure.lastLines.slice(-20);
    return [
        { kind: 'fold', name: 'output', summary: ['Last lines of ', { code: failure.step }], blocks: [{ kind: 'code', language: '', lines }] },
    ];
}
function rowsFold({ rows, n }) {
    const open = rows.flatMap((row) => row.verdict === 'inconclusive' && row.difference?.needed !== undefined ? [{ ...row, difference: row.difference }] : []);
    if (open.length === 0)
        return [];
    const right = (header) => ({ header, align: 'right' });
    const cells = open.map(({ difference, requirements, ...row }) => {
        const limit = requirements.find(({ kind, verdict }) => verdict === 'inconclusive' && (kind === 'no-worse' || kind === 'improves'))?.limit ?? 0;
        return [(0,metric_words/* metricWords */.y)(row).label, (0,numbers/* count */.U9)(n), (0,numbers/* roughly */.vB)(difference.needed ?? Number.NaN), twoDigits(Math.abs(difference.delta - limit))];
    });
    return [
        {
            kind: 'fold',
            name: 'rows needed',
            summary: 'How many rows each gate needs',
            blocks: [
                {
                    kind: 'table',
                    name: 'Rows needed',
                    columns: [{ header: 'Gate', align: 'left' }, right('Rows now'), right('Rows needed'), right('Distance to the limit')],
                    rows: cells,
                },
                {
                    kind: 'paragraph',
                    text: 'Rows needed grow with the square of the spread between rows, divided by the square of the distance to the limit, for an 80% chance to show it. If the two models are in truth equally good, no number of rows will show either to be better.',
                },
            ],
        },
    ];
}
const twoDigits = (value) => (0,numbers/* fixed */.Zu)(value, Math.max(0, 1 - Math.floor(Math.log10(value || 1))));
function changesFold(facts) {
    const { changes = [], production } = facts;
    if (changes.length === 0 || production === undefined)
        return [];
    const named = changes.map((change) => ({ ...change, name: (0,report_text/* tidy */.DZ)(change.name, 40) }));
    const width = Math.max(...named.map(({ name }) => name.length)) + 2;
    const line = ({ sign, name, text }) => `${sign} ${name.padEnd(width)}${(0,report_text/* tidy */.DZ)(text, 300)}`;
    return [
        {
            kind: 'fold',
            name: 'what changed',
            summary: ['What changed since ', (0,places/* productionName */.$)(facts)],
            blocks: [{ kind: 'code', language: 'diff', lines: named.map(line) }],
        },
    ];
}
const folds_WORDS = { pass: '✓ pass', fail: '✗ fail', inconclusive: '? inconclusive', error: '– error' };
function timeFold({ notes = [] }, { steps = [], remarks = [], evidence }) {
    if (steps.length === 0)
        return [];
    const priced = steps.some(({ usd }) => usd !== undefined);
    const columns = [
        { header: 'Step', align: 'left' },
        { header: 'Verdict', align: 'left' },
        { header: 'Time', align: 'right' },
        ...(priced ? [{ header: 'USD', align: 'right' }] : []),
        { header: 'Made from', align: 'left' },
        { header: 'Evidence', align: 'left' },
    ];
    const row = ({ step, verdict, seconds, usd, madeFrom, evidence: digest }) => [
        step,
        [{ nowrap: [folds_WORDS[verdict]] }],
        [{ nowrap: [(0,kernel_units/* duration */.p0)(seconds)] }],
        ...(priced ? [[{ nowrap: usd === undefined ? '–' : (0,kernel_units/* money */.TG)(usd) }]] : []),
        madeFrom,
        [{ code: (0,kernel_digest/* short */.h0)(digest) }],
    ];
    const check = [
        'Each piece of evidence names the one before it by digest; to check the chain: ',
        { code: `npx sluice verify ${(0,kernel_digest/* short */.h0)(evidence.model)}` },
    ];
    const text = [...[...notes, ...remarks].map((remark) => `${remark} `), ...check];
    return [
        {
            kind: 'fold',
            name: 'time, cost and evidence',
            summary: priced ? 'Time, cost and evidence' : 'Time and evidence',
            blocks: [
                { kind: 'table', name: 'Steps of this run', columns, rows: steps.map(row) },
                { kind: 'paragraph', text },
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/next.js




/** What to do now: one paragraph, or a numbered choice. None on a pass, where merging is the next step. */
function next(decision, facts) {
    const reason = deciding(decision, facts);
    return reason ? afterVerdict(reason.decision, reason.facts, reason.panel) : afterFairness(decision, facts);
}
function afterFairness({ fairness = [], verdict }, facts) {
    const rule = fairness.find((one) => one.verdict === verdict);
    const where = (0,places/* place */.i)(facts, rule && facts.config.fairnessLines?.[rule.rule]);
    const review = ': that change is reviewed like any other.';
    if (verdict !== 'fail')
        return [one(['name rows in ', ...(0,places/* place */.i)(facts, facts.config.evaluationLine), ' with more of each group, and push.'])];
    return [
        one([
            'improve the model for the group that is behind and push; this comment follows. If the difference is acceptable, allow it in ',
            ...where,
            review,
        ]),
    ];
}
function afterVerdict(decision, facts, panel) {
    switch (decision.verdict) {
        case 'pass':
            return [];
        case 'error':
            return [one(['correct the ', { code: 'evaluate' }, ' command of ', ...(0,places/* place */.i)(facts, undefined), ' and push; this comment follows.'])];
        case 'fail':
            return [one(panel?.wrong?.rows ? afterWrongRows(panel) : afterFailure(decision, facts))];
        case 'inconclusive':
            return decision.baseline.kind === 'not-comparable'
                ? [one(afterObstacle(decision.baseline.obstacles[0], facts))]
                : choice(decision, facts);
    }
}
const one = (text) => ({
    kind: 'paragraph',
    text: [{ strong: ['Next:'] }, ' ', ...(typeof text === 'string' ? [text] : text)],
});
const afterWrongRows = ({ path }) => [
    'correct the model on these rows and push; this comment follows. If the label of a row is mistaken, correct it in ',
    { code: path },
    '.',
];
function afterFailure(decision, facts) {
    const { rows, slices } = decision;
    const words = rows.filter(({ verdict }) => verdict === 'fail').map(({ word }) => word);
    const config = { code: facts.config.path };
    const review = ': that change is reviewed like any other.';
    if (words.includes('worse'))
        return ['improve the model and push; this comment follows. If the loss is acceptable, allow it in ', config, review];
    if (words.includes('gone'))
        return ['find out why the candidate’s answers give this metric no value, correct it and push; this comment follows.'];
    if (words.length === 0 && !slices.some(({ slices }) => slices.some(({ blocks }) => blocks)))
        return putBack(decision, facts);
    if (words.length > 0)
        return ['improve the model and push; this comment follows. If the threshold is too strict, change it in ', config, review];
    return [
        'correct the data or the model and push; this comment follows. If the loss is acceptable, give these slices a margin of their own in ',
        config,
        review,
    ];
}
function afterObstacle(obstacle, facts) {
    const evaluation = (0,places/* place */.i)(facts, facts.config.evaluationLine);
    switch (obstacle?.kind) {
        case 'candidate-saw-rows':
            return ['keep the evaluation rows out of the training data, or name other rows to judge on in ', ...evaluation, ', and push.'];
        case 'production-saw-rows':
            return ['name rows in ', ...evaluation, ' that ', (0,places/* productionName */.$)(facts), ' was not trained on, and push.'];
        case 'evaluation-changed':
            return ['let nothing write to ', { code: facts.evaluation.path }, ' while models answer, and run this again.'];
        case 'label-changed':
            return ['correct the label in ', ...evaluation, ' and push. If the change is meant, write ', ...next_allowed(obstacle.kind)];
        case 'baseline-not-reproduced':
            return [
                'find what differs (packages, the machine, files that the model reads) and push. If the difference does not matter, write ',
                ...next_allowed(obstacle.kind),
            ];
        default:
            return ['run the ', { code: 'evaluate' }, ' command on production’s model by hand, correct what fails, and push.'];
    }
}
const next_allowed = (kind) => [
    { code: `allow: [${kind}]` },
    ' under ',
    { code: 'evaluate' },
    ': that change is reviewed like any other.',
];
function choice(decision, facts) {
    const open = decision.rows.filter(({ verdict }) => verdict === 'inconclusive');
    const [first] = open;
    if (open.some(({ candidate }) => candidate === undefined))
        return [one(['name rows in ', ...(0,places/* place */.i)(facts, facts.config.evaluationLine), ' on which every metric is defined, and push.'])];
    const needed = open.map(({ difference }) => difference?.needed);
    const most = Math.max(...needed.map((n) => n ?? Number.NaN));
    const rows = most > decision.n ? `about ${(0,numbers/* roughly */.vB)(most)} rows` : 'more rows';
    return [
        { kind: 'paragraph', text: [{ strong: ['Next'] }, ', one of two:'] },
        {
            kind: 'numbered',
            items: [
                [
                    'Judge on more rows: in ',
                    ...(0,places/* place */.i)(facts, facts.config.evaluationLine),
                    `, name ${rows} that neither model was trained on, and push.`,
                ],
                accept(first, facts),
            ],
        },
    ];
}
/** The one requirement to loosen: a margin where there is one, else the wish for an improvement. */
function accept(row, facts) {
    const where = (0,places/* place */.i)(facts, row && facts.config.gateLines[row.gate]);
    const wish = row?.requirements.some(({ kind, verdict }) => kind === 'improves' && verdict === 'inconclusive');
    const words = wish
        ? ['Ask for no loss instead of an improvement: put ', { code: 'no_worse_than' }, ' in place of ', { code: 'improves_on' }, ' in ']
        : ['Accept a larger loss: widen the margin in '];
    return [...words, ...where, '; that change is reviewed like any other.'];
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/heads.js
var heads = __webpack_require__(21594);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/revalidated.js













/** The report on the model in production, judged on its own on today's rows. It changes nothing. */
function revalidationReport(decision, revalidated, facts) {
    const { repositoryUrl, run } = facts;
    const version = { code: revalidated.version };
    return {
        marker: { kind: 'gate', model: facts.model, commit: facts.commit },
        verdict: decision.verdict,
        title: title(decision, revalidated, facts.model),
        alert: alert_alert(decision, facts),
        blocks: [
            {
                kind: 'paragraph',
                text: [{ strong: ['Nothing is changed'] }, ' by this: ', version, ' stays in production until another version is promoted.'],
            },
            ...judged(decision, facts),
            ...sinceTable(revalidated),
            ...fairnessTable(decision, facts),
            ...bullets(decision, facts),
            ...revalidated_next(decision, facts),
            ...folds(decision, facts),
        ],
        footer: (0,footer/* footer */.q)(facts.commit, { repositoryUrl, runUrl: run?.url, runNumber: run?.number }, facts.toolVersion),
    };
}
const title = (decision, { version }, model) => ({
    ...heads/* HEADS */.m[decision.verdict],
    text: [{ code: (0,report_text/* clip */.$Q)((0,kernel_escape/* oneLine */.T)(model), 24) }, ` (${(0,report_text/* clip */.$Q)((0,kernel_escape/* oneLine */.T)(version), 8)})`, ...found(decision)],
});
/** What was found, after the model's name. */
function found({ verdict, rows, panels = [] }) {
    if (verdict === 'pass')
        return [' still meets its thresholds'];
    if (verdict === 'inconclusive')
        return [' cannot be judged on these rows'];
    if (verdict === 'error')
        return [' was not judged'];
    const panel = rows.some((row) => row.verdict === 'fail') ? undefined : panels.find((one) => one.verdict === 'fail');
    const on = panel?.set === undefined ? [] : [' on ', { code: (0,report_text/* clip */.$Q)(panel.set, 16) }];
    if (panel?.wrong?.rows)
        return [` is wrong on ${(0,units/* many */._d)(panel.wrong.rows, 'row')} of `, { code: (0,report_text/* clip */.$Q)(panel.set ?? '', 16) }];
    const words = (panel ?? { rows }).rows.filter((row) => row.verdict === 'fail').map(({ word }) => word);
    if (words.includes('too low'))
        return [' is below its threshold', ...on];
    return words.includes('too high') ? [' is above its threshold', ...on] : [' breaks a rule', ...on];
}
/** Every metric now beside its value at the version's own gate: shown, and not judged. */
function sinceTable({ version, since, sameRows }) {
    if (since.length === 0)
        return [];
    const right = (header) => ({ header, align: 'right' });
    const bounded = since.some(({ low }) => low !== undefined);
    const columns = [
        { header: 'Since its gate', align: 'left' },
        right('Then'),
        right('Now'),
        right('Δ'),
        ...(bounded ? [{ header: '95% interval', align: 'left' }] : []),
    ];
    const rows = since.map((one) => revalidated_cells(one, bounded));
    const other = bounded ? ', the interval is that of two independent samples' : ', so values differ by chance too';
    const text = sameRows
        ? [`These are the rows that `, { code: version }, ' was judged on then.']
        : [`The rows are others than then${other}. Shown, not judged.`];
    return [
        { kind: 'table', name: 'Since its gate', columns, rows },
        { kind: 'caption', text },
    ];
}
function revalidated_cells({ metric, recorded, now, low, high }, bounded) {
    const decimals = (0,numbers/* decimalsFor */.Wm)(((high ?? now.high) - (low ?? now.low)) / 2);
    const { label, better } = (0,metric_words/* metricWords */.y)({ metric });
    const delta = (0,numbers/* signed */.x8)((0,numbers/* shownDifference */.vN)(now.value, recorded, decimals), decimals);
    const range = bounded ? [low === undefined || high === undefined ? '–' : [{ nowrap: [(0,numbers/* interval */.YP)(low, high, decimals)] }]] : [];
    return [`${label} (${better} is better)`, (0,numbers/* fixed */.Zu)(recorded, decimals), (0,numbers/* fixed */.Zu)(now.value, decimals), [{ strong: [delta] }], ...range];
}
function revalidated_next({ verdict, rows, panels = [] }, facts) {
    const one = (...text) => [{ kind: 'paragraph', text: [{ strong: ['Next:'] }, ' ', ...text] }];
    const at = (0,places/* place */.i)(facts, facts.config.evaluationLine);
    switch (verdict) {
        case 'pass':
            return [];
        case 'error':
            return one('correct the ', { code: 'evaluate' }, ' command of ', ...(0,places/* place */.i)(facts, undefined), ' and run this again.');
        case 'inconclusive':
            return one('name rows in ', ...at, ' that the model was not trained on and that its metrics have a value on, and run this again.');
        case 'fail': {
            const wrong = rows.every((row) => row.verdict !== 'fail') && panels.some((panel) => panel.wrong?.rows);
            const train = ', which trains a candidate and judges it against this version, or bring an earlier version back.';
            return one(wrong ? 'look at these rows, then ' : 'train on newer data: ', { code: 'npx sluice run' }, train);
        }
    }
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/title.js





/** Characters of a title that still fit one line. */
const title_MOST = 60;
/** And of the name of a set, a version or a column within it: as many as there is room for. */
const NAMES = [32, 16, 8];
/** Icon, verdict word, model and reason; long names give way so that it fits one line. */
function title_title(decision, model) {
    const head = heads/* HEADS */.m[decision.verdict];
    const name = (0,kernel_escape/* oneLine */.T)(model);
    const fitted = NAMES.map((most) => {
        const { before = '', after } = reason(decision, most);
        return { before, after, room: title_MOST - `${head.icon} ${head.word}: ${before}${(0,report_text/* plainText */.wh)(after)}`.length };
    });
    const { before, after, room } = fitted.find((one) => one.room >= Math.min(name.length, 16)) ?? fitted.at(-1);
    return { ...head, text: [...(before === '' ? [] : [before]), { code: (0,report_text/* clip */.$Q)(name, Math.max(8, room)) }, ...(0,report_text/* pieces */.IE)(after)] };
}
function reason(decision, most) {
    const { verdict, panels = [] } = decision;
    if (verdict === 'pass')
        return passed(decision);
    if (verdict === 'fail')
        return title_failed(decision, most);
    const where = ownVerdict(decision) === verdict ? undefined : panels.find((panel) => panel.verdict === verdict);
    if (verdict === 'error')
        return { after: [' was not judged', ...on(where, most)] };
    if ((where ?? decision).baseline.kind === 'not-comparable')
        return { after: [' cannot be compared', ...on(where, most)] };
    const unmeasured = (where ?? decision).rows.some((row) => row.verdict === 'inconclusive' && row.candidate === undefined);
    return { after: unmeasured ? [' could not be measured', ...on(where, most)] : ' needs more rows to judge' };
}
const named = (name, most) => ({ code: (0,report_text/* clip */.$Q)((0,kernel_escape/* oneLine */.T)(name), most) });
/** Where it is not the evaluation rows and production: " on `stress`". */
function on(panel, most) {
    if (panel?.set !== undefined)
        return [' on ', named(panel.set, most)];
    return panel?.against?.kind === 'best' ? [' with ', named(panel.against.version, most)] : [];
}
function passed({ baseline, rows }) {
    const met = rows.some((row) => row.requirements.length > 0);
    if (baseline.kind === 'unchanged')
        return { after: ' is the model in production' };
    if (baseline.kind === 'none')
        return { before: 'first ', after: met ? ' meets its thresholds' : ', nothing to compare with' };
    if (rows.some(({ word }) => word === 'better'))
        return { after: ' is better than production' };
    return { after: rows.some(({ word }) => word === 'no worse') ? ' is no worse than production' : ' meets its thresholds' };
}
function title_failed(decision, most) {
    if (ownVerdict(decision) === 'fail' && ownVerdict({ ...decision, dropped: [] }) !== 'fail')
        return { after: [' no longer has a gate'] };
    if (ownVerdict(decision) === 'fail')
        return { after: worse(decision, [' is worse than production']) };
    const { panels = [], fairness = [] } = decision;
    const panel = panels.find(({ verdict }) => verdict === 'fail');
    if (panel === undefined)
        return { after: [' differs too much by ', named(fairness.find(({ verdict }) => verdict === 'fail')?.column ?? '', most)] };
    const { wrong, set = '', against } = panel;
    if (wrong && wrong.rows > 0)
        return { after: [` is wrong on ${(0,units/* many */._d)(wrong.rows, 'row')} of `, named(set, most)] };
    const best = set === '' && against?.kind === 'best';
    return {
        after: best
            ? worse(panel, [' is worse than the best, ', named(against.version, most)])
            : [...worse(panel, [' is worse']), ...on(panel, most)],
    };
}
function worse({ rows, slices }, words) {
    const failing = rows.filter(({ verdict }) => verdict === 'fail').map(({ word }) => word);
    if (failing.includes('worse'))
        return words;
    if (failing.includes('too low'))
        return [' is below its threshold'];
    if (failing.includes('too high'))
        return [' is above its threshold'];
    if (failing.includes('gone'))
        return [' no longer has a metric'];
    return [` is worse in ${(0,units/* many */._d)(slices.flatMap((judged) => judged.slices).filter(({ blocks }) => blocks).length, 'slice')}`];
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report.js









/** The report of a gate: a reviewer who stops after the third block knows enough. */
function report(decision, facts) {
    if (decision.revalidated)
        return revalidationReport(decision, decision.revalidated, facts);
    const { repositoryUrl, run } = facts;
    return {
        marker: { kind: 'gate', model: facts.model, commit: facts.commit },
        verdict: decision.verdict,
        title: title_title(decision, facts.model),
        alert: alert_alert(decision, facts),
        blocks: [
            ifYouMerge(decision, facts),
            ...judged(decision, facts),
            ...fairnessTable(decision, facts),
            ...bullets(decision, facts),
            ...next(decision, facts),
            ...folds(decision, facts),
            commands(facts),
        ],
        footer: (0,footer/* footer */.q)(facts.commit, { repositoryUrl, runUrl: run?.url, runNumber: run?.number }, facts.toolVersion),
    };
}
const commands = ({ evidence }) => ({
    kind: 'paragraph',
    text: [
        { strong: ['Commands:'] },
        ' on your machine, ',
        { code: 'npx sluice run' },
        ' judges again, ',
        { code: `npx sluice verify ${evidence.model.slice(0, 8)}` },
        ' checks the evidence.',
    ],
});

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tell.js









/** Tells a decision: the report with its facts, remarks on sluice.yml, and what was judged one by one. */
async function tell({ gathered, decision, evidence, commit, seconds, again }, loaded, ports, run) {
    const { config } = loaded;
    const versions = await ports.registry.numbers(config.model);
    const serving = await (0,train_key/* servingDigest */.B$)(loaded, ports.workspace);
    const slices = again ? undefined : await keepTrainSlices(config, ports);
    const facts = factsOf(loaded, gathered, {
        profile: await ports.workspace.read('.sluice/profiles/evaluation.json'),
        run,
        commit,
        serving,
        nextVersion: versionOf(versions, { digest: gathered.candidate.digest, serving }),
        seconds,
        own: evidence,
        moved: movedWithin(decision.slices, productionSlices(gathered.production?.version.files), slices),
        page: await (0,page/* pageOf */.Z)(config, gathered.scored, ports.tables),
    });
    return { document: report(decision, facts), annotations: annotationsOf(decision, facts), cases: testCases(decision, facts) };
}
/** The number that a registration gives: the one that the same version has, else the next. */
const versionOf = (versions, candidate) => versions.find((version) => (0,registry/* sameVersion */.r)(version, candidate))?.version ?? (versions.at(-1)?.version ?? 0) + 1;


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


/***/ })

};
