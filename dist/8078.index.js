export const id = 8078;
export const ids = [8078];
export const modules = {

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

/***/ 11867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   x6: () => (/* binding */ noDifference)
/* harmony export */ });
/* unused harmony export neededRows */
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11985);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50511);
/* harmony import */ var _method_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67062);



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
/** Judges an estimated difference. One without value gives `inconclusive` with the reason. */
function judge({ difference, ...of }, { better, margin, alpha }) {
    const { production, candidate, n } = of;
    if ('undefined' in difference || production === undefined || candidate === undefined) {
        const reason = 'undefined' in difference ? difference.undefined : 'no value';
        return { ...of, delta: undefined, low: undefined, high: undefined, state: 'inconclusive', method: '', reason };
    }
    const { low, high, se, method } = difference;
    const state = stateOf({ low, high }, better, margin);
    const delta = candidate - production;
    const distance = (better === 'higher' ? delta : -delta) + margin;
    const needed = state === 'inconclusive' && se > 0 ? neededRows(se * Math.sqrt(n), distance, alpha) : undefined;
    return { ...of, delta, low, high, state, ...(needed !== undefined && { needed: Math.max(needed, n + 1) }), method };
}
/** Exactly no difference, of models that answered the same. */
const noDifference = {
    value: 0,
    se: 0,
    low: 0,
    high: 0,
    below: (x) => (x > 0 ? 0 : 1),
    above: (x) => (x < 0 ? 0 : 1),
    method: 'identical answers',
};
const identical = ({ production, candidate, thresholds }) => production.length === candidate.length &&
    thresholds?.production === thresholds?.candidate &&
    production.every((answer, i) => answer === candidate[i]);
/**
 * Paired comparison of two models by one metric, with one-sided bounds at `alpha` each. Deterministic: equal inputs and seed, equal bytes.
 * A metric without value gives `inconclusive` with a reason. Models that answer the same on every row differ by exactly 0.
 */
function compare(metric, sample, options) {
    const same = identical(sample);
    const { difference, scarce, ...found } = (0,_method_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateDifference */ .Y)(metric, sample, same ? { ...options, quick: true } : options);
    const known = 'undefined' in difference ? difference : same ? noDifference : (scarce ?? difference);
    const evidence = { ...found, difference: known };
    return { metric, ...judge(evidence, { better: (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak)(metric).better, margin: options.margin, alpha: options.alpha }) };
}


/***/ }),

/***/ 63185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgeSlices),
/* harmony export */   h: () => (/* binding */ rowsBySlice)
/* harmony export */ });
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11985);
/* harmony import */ var _metrics_sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86140);
/* harmony import */ var _multipleTesting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32154);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11867);
/* harmony import */ var _method_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67062);





/** Row indices of each code 0 … slices − 1, in row order; other codes (a missing value as −1) are left out. O(n). */
function rowsBySlice(codes, slices) {
    const sizes = new Int32Array(slices);
    for (const code of codes)
        if (code >= 0 && code < slices)
            sizes[code] += 1;
    const rows = Array.from(sizes, (size) => new Int32Array(size));
    sizes.fill(0);
    for (let i = 0; i < codes.length; i++) {
        const code = codes[i];
        if (code >= 0 && code < slices)
            rows[code][sizes[code]++] = i;
    }
    return rows;
}
function measureSlice(metric, sample, slice, rows, options) {
    const { weights } = sample.truth;
    const n = weights ? rows.reduce((count, row) => count + (weights[row] === 0 ? 0 : 1), 0) : rows.length;
    if (n < options.leastRows)
        return { slice, n, reason: `fewer than ${options.leastRows} rows` };
    const truth = (0,_metrics_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .pickTruth */ .Vo)(sample.truth, rows);
    const answersOf = (answers) => (0,_metrics_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .pickAnswers */ .Ts)(sample.truth, answers, rows);
    const answers = { ...sample, production: answersOf(sample.production), candidate: answersOf(sample.candidate) };
    const settings = { alpha: options.alpha, seed: `${options.seed} ${slice}`, quick: true };
    const { production, candidate, difference, scarce } = (0,_method_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateDifference */ .Y)(metric, { ...answers, truth }, settings);
    if ('undefined' in difference)
        return { slice, n, reason: difference.undefined };
    if (scarce)
        return { slice, n, reason: scarce.undefined };
    return { slice, n, production: production, candidate: candidate, estimate: difference };
}
/**
 * Judges one metric within each slice. `codes` gives each row's slice, 0 … slices − 1. A slice blocks only on harm beyond the margin that is
 * significant after Holm's correction over the tested slices. Intervals are closed-form or jackknife, never resampled; O(n log n) in all.
 */
function judgeSlices(metric, sample, codes, slices, options) {
    const all = rowsBySlice(codes, slices).map((rows, slice) => measureSlice(metric, sample, slice, rows, options));
    const measured = all.filter((one) => 'estimate' in one);
    const { better } = (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak)(metric);
    const { alpha } = options;
    const marginOf = ({ slice }) => options.margins?.get(slice) ?? options.margin;
    const p = measured.map((of) => (better === 'higher' ? of.estimate.below(-marginOf(of)) : of.estimate.above(marginOf(of))));
    const [q, adjusted] = [(0,_multipleTesting_js__WEBPACK_IMPORTED_MODULE_4__/* .benjaminiHochberg */ .U)(p), (0,_multipleTesting_js__WEBPACK_IMPORTED_MODULE_4__/* .holm */ .f)(p)];
    const tested = measured.map((one, i) => {
        const { estimate, ...of } = one;
        const { low, high, method } = estimate;
        const margin = marginOf(one);
        const delta = of.candidate - of.production;
        const blocks = adjusted[i] <= alpha;
        return {
            ...of,
            delta,
            low,
            high,
            margin,
            state: (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(estimate, better, margin),
            p: p[i],
            q: q[i],
            holm: adjusted[i],
            blocks,
            method,
        };
    });
    tested.sort((a, b) => Number(b.blocks) - Number(a.blocks) || a.p - b.p || a.slice - b.slice);
    const untested = all.filter((one) => 'reason' in one);
    return { tested, untested, blocking: tested.filter(({ blocks }) => blocks).map(({ slice }) => slice) };
}


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


/***/ }),

/***/ 29716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ answerText)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);
/* harmony import */ var _statistics_metrics_decisions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38759);
/* harmony import */ var _statistics_metrics_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86140);



const MOST_LETTERS = 120;
/** What a model said of one row: its score or value to four digits, its quantiles, its class or its labels by name. */
function answerText(truth, answers, row, levels = []) {
    const only = Int32Array.of(row);
    const own = (0,_statistics_metrics_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pickAnswers */ .Ts)(truth, answers, only);
    const named = (codes) => [
        { code: (0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(codes.map((code) => levels[code] ?? String(code)).join(', '), MOST_LETTERS) },
    ];
    switch (truth.task) {
        case 'multiclass-classification':
            return named([...(0,_statistics_metrics_decisions_js__WEBPACK_IMPORTED_MODULE_2__/* .decisions */ .a)((0,_statistics_metrics_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pickTruth */ .Vo)(truth, only), own)]);
        case 'multilabel-classification': {
            const called = [...own.keys()].filter((code) => own[code] >= truth.threshold);
            return called.length > 0 ? named(called) : 'none';
        }
        default:
            return Array.from(own, digits).join(' · ');
    }
}
const digits = (answer) => String(Number(answer.toPrecision(4))).replace('-', '−');


/***/ }),

/***/ 11329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   We: () => (/* binding */ keyTexts),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   dM: () => (/* binding */ shownKey),
/* harmony export */   pd: () => (/* binding */ levelsOf),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85813);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30401);



/** Between the cells of a key of several columns: no cell has it. */
const UNIT_SEPARATOR = '\u001f';
const MOST_NAMED = 10;
/** A column by name. UserError with the nearest name, or what there is. */
function columnOf(table, name) {
    const column = table.columns.get(name);
    if (column)
        return column;
    const names = [...table.columns.keys()];
    const near = (0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .meant */ .w)(name, names);
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is no column ${name}. ${near === undefined ? `It has ${listed(names)}.` : `Did you mean ${near}?`}`);
}
/** At most ten names. */
const listed = (names) => names.length <= MOST_NAMED ? names.join(', ') : `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} others`;
/** The numbers of a column, NaN where there is none. UserError with the first row (from 1, the header not counted) that holds text instead. */
function numbersOf(table, name, what = `The column ${name}`) {
    const column = columnOf(table, name);
    if (column.kind === 'number')
        return column.values;
    const isText = column.levels.map((text) => Number.isNaN(Number(text)));
    const row = column.codes.findIndex((code) => isText[code] === true);
    const found = row < 0 ? 'numbers of several kinds' : `the text ${JSON.stringify((0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(column, row)?.slice(0, 80))} in row ${row + 1}`;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${what} needs numbers, and holds ${found}.`);
}
/** One text for each row that names it: its key cells. Several are told apart, for `shownKey` to show. */
function keyTexts(table, keys) {
    const columns = keys.map((key) => columnOf(table, key));
    const [only] = columns;
    if (only && columns.length === 1)
        return Array.from({ length: table.rows }, (_, row) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(only, row) ?? '');
    return Array.from({ length: table.rows }, (_, row) => columns.map((column) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(column, row) ?? '').join(UNIT_SEPARATOR));
}
/** The keys of two tables in a form that can be compared: numbers where one column of both is of numbers, which is faster, else texts. */
function keysOf(tables, keys) {
    const [only = ''] = keys;
    const [a, b] = tables.map((table) => columnOf(table, only));
    if (keys.length === 1 && a?.kind === 'number' && b?.kind === 'number')
        return [a.values, b.values];
    return [keyTexts(tables[0], keys), keyTexts(tables[1], keys)];
}
/** A key as people read it: its cells with ", " between. */
const shownKey = (key) => key.replaceAll(UNIT_SEPARATOR, ', ');
/** A column as dictionary codes (−1 null), whatever its kind; numbers become their text. */
function levelsOf(table, name) {
    const column = columnOf(table, name);
    if (column.kind === 'text')
        return { codes: column.codes, levels: column.levels };
    const levels = [...new Set(column.values)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
    const code = new Map(levels.map((value, i) => [value, i]));
    return { codes: Int32Array.from(column.values, (value) => code.get(value) ?? -1), levels: levels.map(String) };
}
/** UserError when a row has no label (or `what` else it is): it would count as a wrong answer, or as another label. */
function labelled(label, rows, isEmpty, what = 'label') {
    let [empty, first] = [0, 0];
    for (let row = 0; row < rows; row++) {
        if (!isEmpty(row))
            continue;
        if (empty === 0)
            first = row + 1;
        empty++;
    }
    if (empty === 0)
        return;
    const found = empty === 1
        ? `Row ${first} has no ${what} in ${label}`
        : `${empty.toLocaleString('en')} rows have no ${what} in ${label}, the first of them row ${first}`;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${found}. Take such rows out of the evaluation data.`);
}


/***/ }),

/***/ 68184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ metricWords)
/* harmony export */ });
/* harmony import */ var _statistics_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11985);

/** Shorter names that everybody in the field reads. */
const SHORT = { mcc: 'MCC', mae: 'MAE', rmse: 'RMSE', mse: 'MSE', mape: 'MAPE' };
/** The words for a metric. A name keeps its capital within a sentence where it is a person's or an abbreviation. */
function metricWords({ metric, words }) {
    if (words !== undefined || !(0,_statistics_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .isMetric */ .NI)(metric))
        return words ?? { label: metric, inSentence: metric, better: 'higher' };
    const { title, better } = (0,_statistics_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak)(metric);
    const label = SHORT[metric] ?? title;
    const keeps = /^[A-Z][A-Z0-9²]/.test(label) || metric === 'brier';
    return { label, inSentence: keeps ? label : label[0].toLowerCase() + label.slice(1), better };
}


/***/ })

};
