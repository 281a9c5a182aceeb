export const id = 5645;
export const ids = [5645];
export const modules = {

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

/***/ 57544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wt: () => (/* binding */ dataArgument),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   ck: () => (/* binding */ COMMAND_ENV)
/* harmony export */ });
/* harmony import */ var _config_known_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68173);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68608);



/** The argument vector of a command of sluice.yml, for example at ['train', 'command']. UserError naming placeholders that stand for nothing. */
function commandLine(loaded, path, command, values) {
    const finding = (message, fix) => ({
        file: loaded.file,
        ...loaded.where(path),
        key: path.join('.'),
        message,
        ...(fix && { fix }),
    });
    const words = (0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .splitCommand */ .GW)(command);
    if (!words?.[0])
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([finding(words ? 'The command is empty.' : 'A quote is opened and not closed.')]);
    const { argv, missing } = (0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .substitute */ .V2)(words, values);
    if (missing.length === 0)
        return argv;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(missing.map((name) => finding(`The placeholder {${name}} stands for nothing.`, (0,_config_known_keys_js__WEBPACK_IMPORTED_MODULE_0__.suggest)(name, Object.keys(values)))));
}
/** What a command of the user's gets besides the environment of Sluice. Python then prints each line as it comes. */
const COMMAND_ENV = { SLUICE: '1', PYTHONUNBUFFERED: '1' };
/** A data path as a command gets it: absolute, but a glob as it is. */
const dataArgument = (path, absolute) => (/[*?[\]{}!]/.test(path) ? path : absolute(path));


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

/***/ 95645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateGate: () => (/* binding */ evaluateGate)
});

// EXTERNAL MODULE: ./build/steps/evidence-files.js
var evidence_files = __webpack_require__(70993);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/steps/common.js
var common = __webpack_require__(47495);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/contract.js


const inputs = schemas/* strictObject */.rej({
    ...common/* commonInputs */.j,
    revalidate: schemas/* stringbool */.uEf()
        .prefault('false')
        .meta({ description: 'Judge the model in production on its own, on today’s evaluation data. There need be no candidate.' }),
});
const outputs = schemas/* object */.Ikc({
    ...common/* commonOutputs */.e,
    'model-digest': schemas/* string */.YjP().meta({ description: 'SHA-256 of the candidate that was judged.' }),
    production: schemas/* string */.YjP()
        .meta({ description: 'Version in production that it was compared with, for example v6; empty when there is none.' }),
});

// EXTERNAL MODULE: ./build/steps/evaluate-gate/decide.js
var decide = __webpack_require__(48664);
// EXTERNAL MODULE: ./build/kernel/evidence.js
var evidence = __webpack_require__(42475);
// EXTERNAL MODULE: ./build/kernel/version.js
var version = __webpack_require__(99836);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
// EXTERNAL MODULE: ./build/statistics/gate/single.js
var single = __webpack_require__(15330);
// EXTERNAL MODULE: ./build/statistics/metrics/metrics.js
var metrics = __webpack_require__(11985);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/estimates.js


/** One-sided level of each bound, whatever the attempt: what is kept is compared with later years, not with another candidate. */
const ALPHA = 0.025;
/** Every gate's metric of the judged model alone. A metric without value or without an interval is left out. */
function estimatesOf({ truth, candidate, faults, seed }, gates) {
    if (faults.length > 0)
        return [];
    return gates.flatMap(({ metric }) => {
        if (!(0,metrics/* isMetric */.NI)(metric))
            return [];
        const { n, value, low, high } = (0,single/* single */.J)(metric, truth, candidate, { alpha: ALPHA, seed: `${seed} ${metric}` });
        return value === undefined || low === undefined || high === undefined ? [] : [{ metric, n, value, low, high }];
    });
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/evidence-of.js




/** The gate's statement: about the candidate's bytes, from both models and every set of rows. */
function evidenceOf(gathered, decision, { config }, commit, seconds) {
    const { candidate, production, predictions, further, scored, revalidated } = gathered;
    const sets = [artifacts/* ARTIFACT */.t.evaluationData, ...Object.keys(config.evaluation).map(artifacts/* evaluationSet */.v)];
    const metrics = decision.rows.flatMap(({ metric, candidate: value }) => (value === undefined ? [] : [[metric, value]]));
    const answers = [{ name: 'predictions', sha256: predictions }, ...further.filter(({ view }) => view.name !== undefined).map(answersOf)];
    const outputs = answers.filter((output) => output.sha256 !== undefined);
    return (0,evidence/* makeEvidence */.Qw)({
        step: 'evaluate-gate',
        model: config.model,
        verdict: decision.verdict,
        inputs: [
            { name: artifacts/* ARTIFACT */.t.model, sha256: candidate.digest },
            ...(production && !revalidated ? [{ name: 'production model', sha256: production.version.digest }] : []),
            ...further.flatMap(({ best }) => (best === undefined ? [] : [{ name: 'best model', sha256: best }])),
            ...sets.flatMap((set) => candidate.data.claim.inputs.filter(({ name }) => name === set)),
        ],
        outputs: outputs.length > 0 ? outputs : [{ name: artifacts/* ARTIFACT */.t.model, sha256: candidate.digest }],
        numbers: {
            metrics: Object.fromEntries(metrics),
            ...(scored && { estimates: estimates(scored, config) }),
            ...(revalidated && { revalidated: revalidated }),
            ...judged(decision),
            ...(scored?.chosen && { thresholds: { ...scored.chosen } }),
            ...(decision.fairness && { fairness: decision.fairness }),
            ...(decision.panels && { panels: decision.panels.map(panel) }),
            attempt: decision.attempt,
            level: decision.level,
            ...(decision.dropped && { dropped: decision.dropped.map(({ metric, recorded = null }) => ({ metric, recorded })) }),
            ...(decision.notes && { notes: decision.notes }),
            ...(decision.hints && { hints: decision.hints.map(({ kind, column, strength = null }) => ({ kind, column, strength })) }),
        },
        commit,
        previous: [...(candidate.training ? [candidate.training.digest] : []), candidate.data.digest],
        seconds,
        tool: { name: 'sluice', version: version/* VERSION */.x },
    });
}
/** Kept so that a later look at the same model can say whether a value has changed. */
const estimates = (scored, { gates }) => Object.fromEntries(estimatesOf(scored, gates).map(({ metric, n, value, low, high }) => [metric, { n, value, low, high }]));
const answersOf = ({ view, predictions }) => ({ name: `predictions ${view.name}`, sha256: predictions });
const judged = ({ rows, slices, baseline }) => ({
    rows: rows.map(({ metric, verdict, word, n, vanished, difference }) => ({
        metric,
        verdict,
        word,
        n,
        ...(vanished !== undefined && { vanished }),
        ...difference,
    })),
    blocking: slices.flatMap(({ metric, slices }) => slices.filter(({ blocks }) => blocks).map(({ column, level }) => ({ metric, column, level }))),
    baseline: baseline,
});
const panel = (panel) => ({
    ...judged(panel),
    set: panel.set ?? null,
    against: panel.against ?? null,
    n: panel.n,
    verdict: panel.verdict,
    wrong: panel.wrong?.rows ?? null,
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/metric-words.js
var metric_words = __webpack_require__(68184);
// EXTERNAL MODULE: ./build/config/deployment.js
var deployment = __webpack_require__(95084);
// EXTERNAL MODULE: ./build/config/load.js + 5 modules
var load = __webpack_require__(52752);
// EXTERNAL MODULE: ./build/kernel/digest.js
var kernel_digest = __webpack_require__(21694);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/production.js




/** Reads which version is in production, and fetches it. Undefined while nothing is: the first model. UserError when the file and the registry disagree. */
async function productionModel(loaded, ports) {
    const { config } = loaded;
    const path = (0,deployment/* deploymentPath */.n)(config.deployments, config.deploy?.environments.at(-1) ?? 'production');
    const text = await ports.workspace.read(path);
    if (text === undefined)
        return undefined;
    const { version: name, digest } = (0,load/* loadDeployment */.G)(path, text, config.model);
    const version = await ports.registry.find(config.model, { version: Number(name.slice(1)) });
    if (!version)
        throw new errors/* UserError */.yo([
            {
                file: path,
                key: 'version',
                message: `The registry has no ${name} of ${config.model}.`,
                fix: 'Check `registry` in sluice.yml, or name a version that is registered.',
            },
        ]);
    if (version.digest !== digest) {
        throw new errors/* UserError */.yo([
            {
                file: path,
                key: 'digest',
                message: `The registry’s ${name} has the digest ${(0,kernel_digest/* short */.h0)(version.digest)}, not ${(0,kernel_digest/* short */.h0)(digest)}.`,
                fix: 'Somebody edited the file or the registry: put the right one back.',
            },
        ]);
    }
    return versionModel(version, loaded, ports);
}
/** Fetches a version, with the sources and the command that it answers rows with. UserError when its commit cannot be had. */
async function versionModel(version, { config, file }, ports) {
    const sources = await ports.repository.sources(version.commit);
    const model = await ports.registry.fetch(version, await ports.workspace.path(`production/${version.digest}`));
    const own = await ownConfig(file, version, ports);
    // How the version's own sources said that it answers rows; today's command where they do not say.
    const evaluate = { ...config.evaluate, command: (own ?? config).evaluate.command };
    return { version, name: `v${version.version}`, model, sources, evaluate, own };
}
async function ownConfig(file, version, { repository }) {
    const text = await repository.fileAt(version.commit, file);
    if (text === undefined)
        return undefined;
    try {
        return (0,load/* loadConfig */.Z)(file, text).config;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/best.js



/** The version, other than these bytes, whose value of a metric was best at its own gate; the newest of equals. */
function bestVersion(versions, named, candidate) {
    const sign = (0,metric_words/* metricWords */.y)(named).better === 'higher' ? 1 : -1;
    const recorded = ({ metrics }) => metrics[named.metric] ?? Number.NaN;
    const others = versions.filter((version) => version.digest !== candidate && Number.isFinite(recorded(version)));
    return others.toSorted((a, b) => sign * (recorded(b) - recorded(a)) || b.version - a.version)[0];
}
/** A metric, with its direction where it is one of the user's own. */
function namedMetric(metric, custom) {
    const own = custom.find(({ name }) => name === metric);
    return own ? { metric, words: { label: metric, inSentence: metric, better: own.better } } : { metric };
}
/** Finds the best of all versions besides the candidate, and fetches it when it is not in production. Undefined unless `evaluate.against` asks. */
async function bestModel(loaded, candidate, production, ports) {
    const { model, evaluate, gates } = loaded.config;
    if (!evaluate.against.includes('best'))
        return undefined;
    const named = namedMetric(gates[0].metric, evaluate.custom);
    const { inSentence } = (0,metric_words/* metricWords */.y)(named);
    const version = bestVersion(await ports.registry.list(model), named, candidate);
    if (version === undefined)
        return { remark: `No other registered version has a recorded ${inSentence}, so there is no best one to compare with.` };
    if (version.digest === production?.version.digest)
        return { remark: `The version with the best recorded ${inSentence} is ${production.name}, which is in production.` };
    try {
        return { opponent: await versionModel(version, loaded, ports) };
    }
    catch (error) {
        // An old version whose sources are gone: its panel says so. A registry that does not answer is no finding.
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { version, obstacle: error.message };
    }
}

// EXTERNAL MODULE: ./build/kernel/chain.js
var chain = __webpack_require__(99665);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/candidate.js




/** Reads the candidate that `train` left, and checks that its evidence is about exactly these bytes. UserError when the chain is broken. */
async function candidateOf({ config }, ports) {
    const [data, training] = [await (0,evidence_files/* readStatement */.cO)(ports.workspace, 'validate-data'), await (0,evidence_files/* readStatement */.cO)(ports.workspace, 'train')];
    const digest = await ports.workspace.digest('.sluice/model');
    const links = [data, training].filter((evidence) => evidence !== undefined);
    const problems = (0,chain/* brokenLinks */.B)(links, [
        ...(await checkedRows(config, ports)),
        { step: 'train', about: { name: artifacts/* ARTIFACT */.t.model, sha256: digest ?? 'no bytes at all' } },
    ]);
    if (problems.length > 0 || !data || !training || !digest)
        throw new errors/* UserError */.yo(problems.map((message) => ({ file: '.sluice/evidence', message })));
    return { digest, data, training };
}
/** The evaluation data of every set must be those that `validate-data` checked. */
async function checkedRows({ data, evaluation }, { tables }) {
    const rule = async (name, path) => ({
        step: 'validate-data',
        about: { name, sha256: await tables.digest(path) },
    });
    const sets = Object.entries(evaluation).map(([name, set]) => rule((0,artifacts/* evaluationSet */.v)(name), set.data));
    return Promise.all([rule(artifacts/* ARTIFACT */.t.evaluationData, data.evaluation), ...sets]);
}

// EXTERNAL MODULE: ./build/config/findings.js
var config_findings = __webpack_require__(92845);
// EXTERNAL MODULE: ./build/steps/command-line.js
var command_line = __webpack_require__(57544);
// EXTERNAL MODULE: ./build/report/units.js
var units = __webpack_require__(15088);
// EXTERNAL MODULE: ./build/sketch/sketch.js
var sketch_sketch = __webpack_require__(39797);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/comparability.js
/**
 * Whether the two models may be compared on these rows. Rows that a model was trained on, and a production model that could not be scored, make a
 * comparison say nothing, so they are obstacles and never a pass. A first model that saw the rows is no better off: its thresholds would be met by
 * memory. Production's own bytes are not compared with themselves: nothing changes, so only thresholds count (docs/decisions/0007).
 */
function comparability({ candidate, production, seen, evaluation, others = [] }) {
    const same = production?.digest === candidate;
    const obstacles = [
        ...changed(evaluation),
        ...overlap('candidate-saw-rows', seen.candidate),
        ...(production === undefined || same ? [] : overlap('production-saw-rows', seen.production)),
        ...(production?.unscored === undefined ? [] : [{ kind: 'production-unscored', examples: [production.unscored] }]),
        ...(production === undefined || same ? [] : others),
    ];
    if (obstacles.length > 0)
        return { kind: 'not-comparable', obstacles };
    return { kind: production === undefined ? 'none' : same ? 'unchanged' : 'compared' };
}
/** Rows that changed while they were answered are other rows for each model. */
const changed = (evaluation) => evaluation === undefined || evaluation.before === evaluation.after
    ? []
    : [{ kind: 'evaluation-changed', examples: [evaluation.before, evaluation.after] }];
const overlap = (kind, found) => found === undefined || found.rows === 0 ? [] : [{ kind, rows: found.rows, examples: found.examples }];

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/sketch/summarise.js
var summarise = __webpack_require__(36137);
// EXTERNAL MODULE: ./build/statistics/drift/contingency.js
var contingency = __webpack_require__(18361);
// EXTERNAL MODULE: ./build/statistics/normal.js
var normal = __webpack_require__(50511);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/label-change.js





/** A change is out of reach of chance below this p. */
const CHANCE = 1e-6;
/** Least total variation distance between the shares of the labels: 10 rows in 100 carry another label. */
const LEAST_DISTANCE = 0.1;
/** Least shift of a number's mean, in standard deviations of the reference, and least factor between the standard deviations. */
const LEAST_SHIFT = 1;
const LEAST_FACTOR = 4;
/** An obstacle when the label of the evaluation rows is not what production was judged on, beyond what chance and season explain. */
function labelChange(before, now, task) {
    const what = task === 'regression' ? ofNumbers(before, now) : ofClasses(before, now);
    return what === undefined ? [] : [{ kind: 'label-changed', examples: [what] }];
}
function ofClasses(before, now) {
    const boolean = [before, now].some((sketch) => (0,sketch_sketch/* kindOf */.I)(sketch) === 'boolean');
    const [then, today] = [countsOf(before, boolean), countsOf(now, boolean)];
    const [n, m] = [total(today), total(then)];
    if (n === 0 || m === 0)
        return undefined;
    // That all c rows of a label are among today's n of n + m by chance is less likely than (n / (n + m))^c.
    const unknown = [...today].find(([label, c]) => !then.has(label) && (n / (n + m)) ** c < CHANCE);
    if (unknown)
        return `${unknown[0]} is ${(0,numbers/* percent */.KN)(unknown[1] / n)} of the rows and never occurred`;
    const labels = [...new Set([...then.keys(), ...today.keys()])];
    const moved = labels.map((label) => ({ label, now: (today.get(label) ?? 0) / n, before: (then.get(label) ?? 0) / m }));
    const distance = moved.reduce((sum, { now, before }) => sum + Math.abs(now - before), 0) / 2;
    const test = (0,contingency/* contingency */.e)(labels.map((label) => then.get(label) ?? 0), labels.map((label) => today.get(label) ?? 0));
    if (distance < LEAST_DISTANCE || test === undefined || test.p >= CHANCE)
        return undefined;
    const most = moved.toSorted((a, b) => b.now - b.before - (a.now - a.before))[0];
    return `${most.label} is ${(0,numbers/* percent */.KN)(most.now)} of the rows and was ${(0,numbers/* percent */.KN)(most.before)}`;
}
/** Counts by label. Where one file has booleans, 1 and 0 are their names in the other. */
function countsOf(sketch, boolean) {
    const { counts } = (0,summarise/* categoriesOf */.SM)(sketch);
    const name = (label) => (boolean && label === 'true' ? '1' : boolean && label === 'false' ? '0' : label);
    return new Map([...counts].map(([label, count]) => [name(label), count]));
}
const total = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
function ofNumbers(before, now) {
    const [then, today] = [(0,summarise/* summarise */.fS)(before), (0,summarise/* summarise */.fS)(now)];
    if (!('bins' in then && 'bins' in today) || then.n < 2 || today.n < 2 || then.sd === 0)
        return undefined;
    const shift = today.mean - then.mean;
    const p = 2 * (0,normal/* normalCdf */.v)(-Math.abs(shift) / Math.sqrt(then.sd ** 2 / then.n + today.sd ** 2 / today.n));
    const factor = Math.max(today.sd / then.sd, then.sd / today.sd);
    const digits = (value) => String(Number(value.toPrecision(4)));
    if (Math.abs(shift) >= LEAST_SHIFT * then.sd && p < CHANCE)
        return `its mean is ${digits(today.mean)} and was ${digits(then.mean)}`;
    // The logarithm of a ratio of standard deviations has a standard error of about √(1/2n + 1/2m); four times that for heavy tails.
    const sure = Math.log(factor) > 4 * 5 * Math.sqrt(0.5 / then.n + 0.5 / today.n);
    if (factor >= LEAST_FACTOR && sure)
        return `its standard deviation is ${digits(today.sd)} and was ${digits(then.sd)}`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/production-evidence.js


/** What the steps said of a version when it was registered, oldest first. */
const claimsOf = ({ files }) => (files['evidence.jsonl'] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => (0,evidence/* readEvidence */.At)(`${line}\n`).claim);
/** Undefined of a version that was registered without a gate. */
function recordedGate(version) {
    const claim = claimsOf(version).findLast(({ step }) => step === 'evaluate-gate');
    if (!claim)
        return undefined;
    const metrics = Object.entries(claim.numbers.metrics ?? {}).filter((entry) => typeof entry[1] === 'number');
    const rows = Array.isArray(claim.numbers.rows) ? claim.numbers.rows : [];
    return {
        metrics: new Map(metrics),
        gates: rows.map(({ metric }) => metric).filter((metric) => typeof metric === 'string'),
        evaluation: (0,evidence/* artifactDigest */.Fp)(claim.inputs, artifacts/* ARTIFACT */.t.evaluationData),
    };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/reproduced.js


/** Relative difference up to which two runs of one model agree: above rounding on other hardware, below any margin worth asking for. */
const AGREES_WITHIN = 1e-4;
/** An obstacle when production's values on the very same rows are not those that were recorded: something around the model has changed. */
function notReproduced(values) {
    const off = values.filter(({ recorded, now }) => !agree(recorded, now));
    if (off.length === 0)
        return [];
    const digits = (value) => String(Number(value.toPrecision(6)));
    return [
        {
            kind: 'baseline-not-reproduced',
            examples: off
                .slice(0, 5)
                .map(({ recorded, now, ...of }) => `${(0,metric_words/* metricWords */.y)(of).inSentence} is ${digits(now)} and was ${digits(recorded)}`),
        },
    ];
}
const agree = (a, b) => Math.abs(a - b) <= AGREES_WITHIN * Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);
/** Whether two configs define metrics in the same way, so that their values on the same rows should be the same. */
const measureAlike = (a, b) => (0,kernel_digest/* canonicalJson */.dj)(meaning(a)) === (0,kernel_digest/* canonicalJson */.dj)(meaning(b));
/** What is not about what a metric means: where the data lie, how they are made and checked, which rules there are. */
const BESIDES = ['train', 'evaluation', 'checks', 'keys', 'time', 'command', 'slices', 'against', 'time_limit', 'retired', 'allow'];
function meaning({ data, evaluate }) {
    const entries = Object.entries({ ...data, ...evaluate }).filter(([key, value]) => value !== undefined && !BESIDES.includes(key));
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/training-rows.js





/**
 * Whether production was trained on rows that it is compared on. Known when it was trained on today's training data, when its own gate judged it on
 * these very rows (a model that saw them had not passed), or when its training data lie in its sources; else it is unknown, which is said.
 */
async function productionTrainedOn({ version, name, sources, own }, rows, today, tables) {
    const recorded = (0,evidence/* artifactDigest */.Fp)(version.data, artifacts/* ARTIFACT */.t.trainData) ??
        claimsOf(version).flatMap(({ inputs }) => (0,evidence/* artifactDigest */.Fp)(inputs, artifacts/* ARTIFACT */.t.trainData) ?? [])[0];
    if (recorded === undefined)
        return { unknown: `The registry does not say which data ${name} was trained on.` };
    if (recorded === today.train)
        return { overlap: today.overlap };
    if (recordedGate(version)?.evaluation === rows.sha256)
        return { overlap: { rows: 0, examples: [] } };
    const kept = own && (await keptData(`${sources}/${own.data.train}`, recorded, tables));
    if (kept !== undefined) {
        const overlap = await foundIn(kept, rows, tables);
        if (overlap)
            return { overlap };
    }
    return { unknown: `Whether ${name} was trained on these rows is not known: its training data (${(0,kernel_digest/* short */.h0)(recorded)}) are not here.` };
}
/** The data of a version's sources, when they are there and are what was recorded. */
async function keptData(path, recorded, tables) {
    return (await orUndefined(tables.digest(path))) === recorded ? path : undefined;
}
/** Undefined where the older data do not have the columns that name a row today. */
const foundIn = (train, { path, keys }, tables) => orUndefined(tables.overlap(train, path, keys));
async function orUndefined(work) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/comparable.js










/** Looks for whatever stands between two models and a comparison on these rows, but for what only their answers show. */
async function comparable(view, between, ports) {
    const { config } = view.loaded;
    const { candidate, opponent, unscored, data } = between;
    const path = config.data.evaluation;
    const evaluation = await ports.tables.digest(path);
    const before = data && (0,evidence/* artifactDigest */.Fp)(data.claim.inputs, view.name === undefined ? artifacts/* ARTIFACT */.t.evaluationData : (0,artifacts/* evaluationSet */.v)(view.name));
    // Rows that only must never be got wrong may be trained on: they are a promise and measure nothing.
    const measured = config.gates.length > 0;
    const overlap = measured ? await ports.tables.overlap(config.data.train, path, config.data.keys) : undefined;
    const contest = opponent !== undefined && opponent.version.digest !== candidate;
    const train = data && (0,evidence/* artifactDigest */.Fp)(data.claim.inputs, artifacts/* ARTIFACT */.t.trainData);
    const rows = { path, sha256: evaluation, keys: config.data.keys };
    const trained = contest && overlap ? await productionTrainedOn(opponent, rows, { train, overlap }, ports.tables) : undefined;
    const label = contest && view.name === undefined ? await labelNow(opponent, view, ports) : { obstacles: [], notes: [] };
    const baseline = comparability({
        candidate,
        production: opponent && { digest: opponent.version.digest, unscored },
        seen: { candidate: overlap, production: trained && 'overlap' in trained ? trained.overlap : undefined },
        evaluation: before === undefined ? undefined : { before, after: evaluation },
        others: label.obstacles,
    });
    return {
        baseline,
        evaluation,
        notes: [...alike(config.data.evaluation, overlap), ...(trained && 'unknown' in trained ? [trained.unknown] : []), ...label.notes],
    };
}
/** Without keys, rows that are like each other cannot be looked for in the training data. */
const alike = (path, overlap) => overlap?.indistinct === undefined
    ? []
    : [
        `Whether the models were trained on these rows is not known: ${(0,units/* many */._d)(overlap.indistinct, 'row')} of ${path} are like others, and sluice.yml names no data.keys.`,
    ];
/** Whether the label is what production was judged on. Further sets are made to differ, so only the main rows are asked. */
async function labelNow(opponent, { loaded: { config } }, { workspace }) {
    const none = { obstacles: [], notes: [] };
    const [profile, reference] = [await workspace.read('.sluice/profiles/evaluation.json'), opponent.version.files['reference.json']];
    if (profile === undefined || reference === undefined)
        return none;
    const { columns } = JSON.parse(reference);
    const named = (text) => (0,sketch_sketch/* readSketches */.py)(text).find(({ name }) => name === config.data.label);
    const [before, now] = [columns && named(JSON.stringify(columns)), named(profile)];
    if (!before || !now)
        return {
            ...none,
            notes: [`Whether ${config.data.label} still means the same is not known: ${opponent.name} was judged by another label.`],
        };
    return allowing(config.evaluate.allow, labelChange(before, now, config.evaluate.task));
}
/** Once both have answered, and before the candidate is looked at: an obstacle when production's values on the rows of its own release are others than were recorded then. */
function reproduction({ loaded: { config } }, opponent, found, { truth, production, thresholds }) {
    if (found.baseline.kind !== 'compared' || opponent === undefined || production === undefined)
        return found;
    const recorded = recordedGate(opponent.version);
    if (recorded?.evaluation !== found.evaluation || opponent.own === undefined || !measureAlike(config, opponent.own))
        return found;
    const own = truth.task === 'binary-classification' && thresholds ? { ...truth, threshold: thresholds.production } : truth;
    const values = recorded.gates.flatMap((metric) => {
        const value = recorded.metrics.get(metric);
        const now = (0,metrics/* isMetric */.NI)(metric) ? (0,metrics/* metricOf */.ak)(metric).value(own, production) : undefined;
        return value === undefined || now === undefined ? [] : [{ metric, recorded: value, now }];
    });
    const { obstacles, notes } = allowing(config.evaluate.allow, notReproduced(values));
    const baseline = obstacles.length > 0 ? { kind: 'not-comparable', obstacles } : found.baseline;
    return { ...found, baseline, notes: [...found.notes, ...notes] };
}
/** What `evaluate.allow` lets pass is still said. */
function allowing(allowed, obstacles) {
    const notes = obstacles.flatMap(({ kind, examples }) => allowed.includes(kind) ? [`Allowed by evaluate.allow (${kind}): ${examples.join(', ')}.`] : []);
    return { obstacles: obstacles.filter(({ kind }) => !allowed.includes(kind)), notes };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/dropped.js

/** The metrics that production passed a gate on and that no gate asks for now: dropped unless `evaluate.retired` names them. */
function droppedGates({ gates, evaluate }, production) {
    const recorded = recordedGate(production.version);
    const asked = new Set([...gates.map(({ metric }) => metric), ...evaluate.retired]);
    const gone = [...new Set(recorded?.gates)].filter((metric) => !asked.has(metric));
    return gone.map((metric) => ({ metric, recorded: recorded?.metrics.get(metric) }));
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/ledger.js

/** Where the looks at evaluation rows are kept: `<k>.json` for the k-th. */
const ledgerFolder = ({ model, evaluation }) => `ledger/${model}/${evaluation}`;
/** More lost races than that are no races. */
const TRIES = 50;
/**
 * Counts a look before anything is measured, so that a verdict that somebody may have seen is always counted, also when the run was killed.
 * The same bytes again are the same attempt, and nothing is written. Of two candidates at once each gets a number of its own. Where nothing may be
 * written (a token that only reads) it is judged as the attempt that it would be. PlatformError or UserError when the ledger cannot be read.
 */
async function countLook(look, { records, clock }) {
    const folder = ledgerFolder(look);
    const { candidate, commit } = look;
    const text = `${JSON.stringify({ candidate, commit, at: clock.now().toISOString() })}\n`;
    for (let tries = 0; tries < TRIES; tries++) {
        const { before, next } = await attempts(records, folder, candidate);
        if (before !== undefined)
            return { attempt: before };
        try {
            await records.append({ [`${folder}/${next}.json`]: text }, `Candidate ${next} of ${look.model} on these evaluation rows`);
            return { attempt: next };
        }
        catch (error) {
            if (error instanceof errors/* RecordTaken */.Dc)
                continue;
            if (error instanceof errors/* UserError */.yo || error instanceof errors/* PlatformError */.Wk)
                return { attempt: next, unrecorded: (0,errors/* explain */.WE)(error) };
            throw error;
        }
    }
    throw new errors/* PlatformError */.Wk(`${folder}: ${TRIES} numbers were taken by other runs at the same time. Run it again when less is going on.`);
}
/** The attempt that the candidate was before, if it was, and the next free one. */
async function attempts(records, folder, candidate) {
    const taken = (await records.list(folder))
        .map((path) => ({ path, k: Number(/\/(\d+)\.json$/.exec(path)?.[1]) }))
        .filter(({ k }) => k >= 1)
        .sort((a, b) => a.k - b.k);
    const texts = await Promise.all(taken.map(({ path }) => records.read(path)));
    const before = taken.find((_, i) => candidateIn(texts[i]) === candidate)?.k;
    return { before, next: (taken.at(-1)?.k ?? 0) + 1 };
}
/** A record that somebody broke by hand still counts as an attempt, of bytes that nobody knows. */
function candidateIn(text) {
    try {
        return JSON.parse(text ?? '').candidate;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/measure.js + 6 modules
var measure = __webpack_require__(40117);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/statistics/metrics/decisions.js
var decisions = __webpack_require__(38759);
// EXTERNAL MODULE: ./build/statistics/metrics/sample.js
var sample = __webpack_require__(86140);
// EXTERNAL MODULE: ./build/steps/cells.js
var cells = __webpack_require__(30401);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/answer-text.js
var answer_text = __webpack_require__(29716);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/columns.js
var columns = __webpack_require__(11329);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/never-wrong.js






const EXAMPLES = 5;
/** The rows of a set that the candidate gets wrong, with up to five examples: key, label and answer. `within`: the largest error of a number that is still right. */
function wrongRows({ data }, evaluation, { truth, candidate, levels }, neverWrong) {
    const within = typeof neverWrong === 'object' ? neverWrong.within : 0;
    const right = rightRows(truth, candidate, within);
    const wrong = Array.from(right.keys()).filter((row) => right[row] === 0 && truth.weights?.[row] !== 0);
    const keys = (0,columns/* keyTexts */.We)(evaluation, data.keys);
    const label = (0,columns/* columnOf */.uV)(evaluation, data.label);
    const examples = wrong.slice(0, EXAMPLES).map((row) => ({
        key: data.keys.length > 0 ? (0,columns/* shownKey */.dM)(keys[row] ?? '') : `row ${row + 1}`,
        label: (0,cells/* textAt */.$)(label, row) ?? '',
        answer: (0,report_text/* plainText */.wh)((0,answer_text/* answerText */.y)(truth, candidate, row, levels)),
    }));
    return { rows: wrong.length, examples };
}
/** 1 for each row that is answered right: as it is labelled, or a number within a distance. Rankings and forecasts are never right. */
function rightRows(truth, answers, within) {
    if ((0,decisions/* isDecided */.d$)(truth))
        return (0,decisions/* hits */.TM)(truth, answers);
    if (truth.task !== 'regression')
        return new Float64Array((0,sample/* rowsOf */.RO)(truth));
    return truth.values.map((value, row) => (Math.abs(answers[row] - value) <= within ? 1 : 0));
}

// EXTERNAL MODULE: ./build/kernel/placeholders.js
var placeholders = __webpack_require__(68608);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/tasks/shape-of.js
var shape_of = __webpack_require__(43462);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/score.js





/** Where a model's predictions are, below the workspace's own folder. */
const predictionsFile = (set, who) => `predictions/${set === undefined ? '' : `${set}/`}${who}.csv`;
/** Runs `evaluate.command` and reads what it wrote. A command that fails, or writes nothing readable, is a value and not an exception. */
async function score(subject, data, ports, signal) {
    const { who, model, sources, evaluate } = subject;
    const name = predictionsFile(data.set, who);
    const predictions = await ports.workspace.path(name);
    const relative = `.sluice/${name}`;
    await ports.workspace.remove(relative);
    const words = (0,placeholders/* splitCommand */.GW)(evaluate.command) ?? [];
    const { argv } = (0,placeholders/* substitute */.V2)(words, { model, data: data.path, predictions });
    ports.log.progress(`evaluate-gate: ${who} answers the ${data.set ?? 'evaluation'} rows`);
    const execution = await ports.compute.run({ argv, cwd: sources, env: command_line/* COMMAND_ENV */.ck, timeLimit: evaluate.time_limit, onLine: ports.log.line }, signal);
    if (execution.outcome !== 'succeeded')
        return { failure: howItEnded(execution), execution };
    try {
        const table = await ports.tables.read(relative);
        for (const key of data.keys)
            (0,columns/* columnOf */.uV)(table, key);
        (0,shape_of/* shapeOf */.F)(table, evaluate, data.keys);
        return { table, sha256: await ports.tables.digest(relative), execution };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { failure: `it ended with 0, but its predictions cannot be read: ${error.message}`, execution };
    }
}
function howItEnded({ outcome, exitCode, signal, seconds }) {
    if (outcome === 'timed-out')
        return `it was ended after ${Math.round(seconds)} s, the limit that \`evaluate.time_limit\` sets`;
    if (outcome === 'cancelled')
        return 'it was cancelled';
    return exitCode === undefined ? `it was ended by ${signal ?? 'a signal'}` : `it ended with ${exitCode}`;
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/align.js
var align = __webpack_require__(41567);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/custom/outputs.js




const rows = schemas/* number */.aig().int().positive();
const output = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ value: schemas/* number */.aig() }),
    schemas/* strictObject */.rej({ scores: schemas/* array */.YOg(schemas/* number */.aig()).min(2), train_rows: rows, test_rows: rows }),
]);
/** What a command wrote as JSON. UserError when it is none of the two shapes. */
function readJson(text) {
    if (text === undefined)
        throw new errors/* UserError */.yo('it wrote no file');
    const parsed = output.safeParse(parse(text));
    if (!parsed.success)
        throw new errors/* UserError */.yo(`it wrote neither { "value": 0.3 } nor { "scores": [0.3, …], "train_rows": 800, "test_rows": 200 } but ${text.slice(0, 80)}`);
    const { data } = parsed;
    if ('value' in data)
        return { kind: 'number', value: data.value };
    return { kind: 'folds', scores: data.scores, trainRows: data.train_rows, testRows: data.test_rows };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`it wrote no JSON but ${text.slice(0, 80)}`, { cause });
    }
}
/** What a command wrote as a table: a number for each evaluation row, joined as predictions are. UserError when rows do not match. */
function readTable(table, evaluation, keys) {
    const values = (0,columns/* numbersOf */.cZ)(table, 'value');
    const isNumber = (row) => Number.isFinite(values[row]);
    const { order, faults } = keys.length > 0
        ? (0,align/* alignPredictions */.I)('candidate', (0,columns/* keyTexts */.We)(evaluation, keys), (0,columns/* keyTexts */.We)(table, keys), isNumber)
        : (0,align/* alignByPosition */.c)('candidate', evaluation.rows, table.rows, isNumber);
    const [fault] = faults;
    if (fault)
        throw new errors/* UserError */.yo(`${fault.rows.toLocaleString('en')} of its rows are ${fault.kind} (${fault.examples.join(', ')})`);
    return { kind: 'rows', values: Float64Array.from(order, (row) => values[row]) };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/custom/custom-commands.js





/**
 * The metrics that the user's own commands compute, by the same command for both models: that of the sources judged here. UserError when one fails for
 * the candidate; for production the reason is kept.
 */
async function commandMetrics(config, whose, evaluation, ports, signal) {
    const found = [];
    for (const metric of config.evaluate.custom) {
        if (!('command' in metric))
            continue;
        const { name, better } = metric;
        const candidate = await valuesOf(metric, 'candidate', config, whose, evaluation, ports, signal);
        if (typeof candidate === 'string')
            throw new errors/* UserError */.yo(`The command of the metric ${name} gave nothing for the candidate: ${candidate}.`);
        const who = whose.best ? 'best' : 'production';
        const production = whose.production && (await valuesOf(metric, who, config, whose, evaluation, ports, signal));
        found.push({
            name,
            better,
            candidate,
            production: typeof production === 'string' ? `its command gave nothing for production: ${production}` : production,
        });
    }
    return found;
}
async function valuesOf({ name, command, writes }, who, config, { set }, evaluation, { workspace, compute, tables, log }, signal) {
    const predictions = predictionsFile(set, who);
    const output = predictions.replace(/csv$/, `${name}.${writes}`);
    await workspace.remove(`.sluice/${output}`);
    const absolute = (path) => (path.startsWith('/') ? path : `${workspace.root}/${path}`);
    const { argv } = (0,placeholders/* substitute */.V2)((0,placeholders/* splitCommand */.GW)(command) ?? [], {
        predictions: await workspace.path(predictions),
        data: (0,command_line/* dataArgument */.Wt)(config.data.evaluation, absolute),
        output: await workspace.path(output),
    });
    log.progress(`evaluate-gate: ${name} of the ${who}`);
    const { outcome, exitCode } = await compute.run({ argv, cwd: workspace.root, env: command_line/* COMMAND_ENV */.ck, timeLimit: config.evaluate.time_limit, onLine: log.line }, signal);
    if (outcome !== 'succeeded')
        return exitCode === undefined ? `it did not end by itself (${outcome})` : `it ended with ${exitCode}`;
    try {
        if (writes === 'json')
            return readJson(await workspace.read(`.sluice/${output}`));
        return readTable(await tables.read(`.sluice/${output}`, [...config.data.keys, 'value']), evaluation, config.data.keys);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return error.message;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/config/slices.js
var slices = __webpack_require__(53376);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/evaluation-columns.js

/** The columns of the evaluation data that the gate reads, each once. */
const evaluationColumns = ({ data, evaluate, fairness }) => [
    ...new Set([
        ...data.keys,
        data.label,
        data.weight,
        data.group,
        evaluate.query,
        ...evaluate.slices.flatMap(slices/* sliceColumns */.M),
        ...fairness.map(({ column }) => column),
    ].filter((name) => name !== undefined)),
];

// EXTERNAL MODULE: ./build/steps/evaluate-gate/rows.js + 5 modules
var evaluate_gate_rows = __webpack_require__(47063);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/set-rows.js




/** The rows of a set with both models' answers, each at its own threshold where those are chosen, and with the metrics of the user's own commands. */
async function rowsOfSet({ name, loaded: { config } }, contest, { ours, theirs }, ports, signal) {
    const evaluation = await ports.tables.read(config.data.evaluation, evaluationColumns(config));
    const chosen = await chosenBy(contest, theirs);
    const rows = (0,evaluate_gate_rows/* alignRows */.P)(config, evaluation, ours, chosen?.unread === undefined ? theirs : undefined, chosen?.thresholds);
    const unread = chosen?.unread ?? rows.unread;
    const whose = { set: name, best: contest.best === true, candidate: ours, production: rows.production && theirs };
    const computed = rows.faults.length > 0 ? [] : await commandMetrics(config, whose, evaluation, ports, signal);
    return {
        evaluation,
        rows: {
            ...rows,
            custom: [...(rows.custom ?? []), ...computed],
            ...(chosen && { chosen: chosen.thresholds }),
            ...(unread !== undefined && { unread }),
        },
    };
}
/** Each model's own threshold; without production's, why it has none. UserError when the candidate has none. */
async function chosenBy({ subject, opponent, best, chooser }, theirs) {
    if (chooser === undefined)
        return undefined;
    const ours = await chooser(subject);
    if ('undefined' in ours)
        throw new errors/* UserError */.yo(`No threshold could be chosen for the candidate: ${ours.undefined}.`);
    const candidate = ours.threshold;
    if (opponent === undefined || theirs === undefined)
        return { thresholds: { candidate, production: candidate } };
    const other = await chooser({ who: best ? 'best' : 'production', ...opponent });
    if (!('undefined' in other))
        return { thresholds: { candidate, production: other.threshold } };
    return { thresholds: { candidate, production: candidate }, unread: `no threshold could be chosen for it: ${other.undefined}` };
}
/** A baseline whose production cannot be held against the candidate on these rows. */
function withoutProduction(baseline, why) {
    if (why === undefined || baseline.kind !== 'compared')
        return baseline;
    return { kind: 'not-comparable', obstacles: [{ kind: 'production-unscored', examples: [why] }] };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/judge-set.js










/** Lets both models answer the rows of a set in this run, and measures them. */
async function judgeSet(view, contest, ports, signal) {
    return compareOn(view, contest, await answersTo(view, contest.subject, ports, signal), ports, signal);
}
/** What a model answers to the rows of a set. */
function answersTo({ name, loaded: { config } }, subject, ports, signal) {
    const { evaluation, keys } = config.data;
    const absolute = (path) => (path.startsWith('/') ? path : `${ports.workspace.root}/${path}`);
    return score(subject, { set: name, path: (0,command_line/* dataArgument */.Wt)(evaluation, absolute), keys }, ports, signal);
}
/** Measures answers that are there already against those of the opponent. */
async function compareOn(view, contest, ours, ports, signal) {
    const { loaded } = view;
    const { config } = loaded;
    const { opponent, best } = contest;
    const compared = opponent !== undefined && opponent.version.digest !== contest.digest && 'table' in ours;
    const theirs = compared ? await answersTo(view, { who: best ? 'best' : 'production', ...opponent }, ports, signal) : undefined;
    const unscored = theirs && 'failure' in theirs ? theirs.failure : undefined;
    const comparison = await comparable(view, { candidate: contest.digest, opponent, unscored, data: contest.data }, ports);
    if ('failure' in ours) {
        const measured = { measurements: [], slices: [], baseline: comparison.baseline, faults: [], n: 0, attempt: 1 };
        return { measured, failure: { why: ours.failure, execution: ours.execution } };
    }
    const answers = { ours: ours.table, theirs: usable(comparison.baseline, theirs) };
    const { evaluation, rows } = await placed(view, () => rowsOfSet(view, contest, answers, ports, signal));
    const answered = { ...comparison, baseline: withoutProduction(comparison.baseline, rows.unread) };
    const found = rows.faults.length > 0 ? answered : reproduction(view, opponent, answered, rows);
    const seed = [contest.digest, opponent?.version.digest ?? 'none', ours.sha256].join(' ');
    const look = await attemptAt(found, rows.faults.length, contest, config.model, ports);
    const scored = { ...rows, baseline: found.baseline, attempt: look.attempt, seed };
    ports.log.progress('evaluate-gate: measuring');
    const wrong = view.neverWrong && rows.faults.length === 0 && wrongRows(config, evaluation, scored, view.neverWrong);
    const measured = {
        ...(0,measure/* measure */.xP)(scored, config.gates, config.fairness),
        ...(view.name === undefined && !best && compared && { dropped: droppedGates(config, opponent) }),
        notes: [...found.notes, ...unrecorded(look)],
    };
    return { measured, scored, predictions: ours.sha256, ...(wrong && { wrong }) };
}
const usable = (baseline, theirs) => baseline.kind === 'compared' && theirs && 'table' in theirs ? theirs.table : undefined;
/** Counts the look, before anything is measured. Only a comparison spends the chance of error that these rows have to give. */
async function attemptAt({ baseline, evaluation }, faults, { digest }, model, ports) {
    if (baseline.kind !== 'compared' || faults > 0)
        return { attempt: 1 };
    const commit = (await ports.repository.head())?.commit;
    return countLook({ model, evaluation, candidate: digest, commit }, ports);
}
const unrecorded = ({ unrecorded }) => unrecorded === undefined ? [] : [`This look at the rows could not be recorded, and later candidates will not know of it: ${unrecorded}`];
/** Adds the place in sluice.yml to mistakes about the label or the predictions. */
async function placed({ name, loaded: { file, where } }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const within = name === undefined ? '' : `evaluation.${name}`;
        const [path, key] = name === undefined ? [['evaluate'], 'evaluate'] : [['data', 'evaluation'], within];
        const findings = error.findings.map((finding) => {
            if (finding.key === undefined)
                return { file, ...where(path), key, ...finding };
            const own = name === undefined || finding.key.startsWith('evaluate') ? finding.key : `${within}.${finding.key}`;
            return { file, ...where((0,config_findings/* readPath */.G7)(finding.key)), ...finding, key: own };
        });
        throw new errors/* UserError */.yo(findings, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/set-view.js
/** The rows of `data.evaluation`. */
const mainView = (loaded) => ({ name: undefined, loaded, neverWrong: undefined });
/** The further sets, in the order of sluice.yml. */
const furtherViews = (loaded) => Object.entries(loaded.config.evaluation).map(([name, set]) => ({ name, loaded: asMain(loaded, name, set), neverWrong: set.never_wrong }));
function asMain({ file, config, where }, name, { data, gates, slices }) {
    const at = ['evaluation', name];
    return {
        file,
        config: {
            ...config,
            data: { ...config.data, evaluation: data },
            evaluate: { ...config.evaluate, slices },
            evaluation: {},
            gates,
            fairness: [],
        },
        where: (path) => {
            if (path[0] === 'gates')
                return where([...at, ...path]);
            if (path[0] === 'data' && path[1] === 'evaluation')
                return where([...at, 'data']);
            return where(path[0] === 'evaluate' && path[1] === 'slices' ? [...at, 'slices'] : path);
        },
    };
}
/**
 * The main rows with the gates as they hold against the best version: its margin, by default that for production. Thresholds, `improves_on` and
 * slices are about production, and judged there.
 */
function bestView(loaded) {
    const { config } = loaded;
    const gates = config.gates.map(({ metric, no_worse_than }) => ({
        metric,
        ...(no_worse_than && { no_worse_than: { production: no_worse_than.best ?? no_worse_than.production } }),
    }));
    return mainView({ ...loaded, config: { ...config, evaluate: { ...config.evaluate, slices: [] }, gates, fairness: [] } });
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/further.js


/** Every further set, one after the other. A set without gates compares nothing, so that only the judged model answers it. */
async function judgeFurther(loaded, contest, ports, signal) {
    const further = [];
    for (const view of furtherViews(loaded)) {
        const opponent = view.loaded.config.gates.length > 0 ? contest.opponent : undefined;
        const result = await judgeSet(view, { ...contest, opponent }, ports, signal);
        further.push({ ...result, view, against: opponent && { kind: 'production', version: opponent.name } });
    }
    return further;
}
/** The main rows and the answers to them against the best version. One that cannot be had is an obstacle, as production would be. */
async function againstBest(loaded, contest, ours, best, ports, signal) {
    if (best === undefined || 'remark' in best)
        return [];
    const view = bestView(loaded);
    if ('opponent' in best) {
        const { name, version } = best.opponent;
        const result = await compareOn(view, { ...contest, opponent: best.opponent, best: true }, ours, ports, signal);
        return [{ ...result, view, against: { kind: 'best', version: name }, best: version.digest }];
    }
    const { measured, ...alone } = await compareOn(view, { ...contest, opponent: undefined }, ours, ports, signal);
    const baseline = { kind: 'not-comparable', obstacles: [{ kind: 'production-unscored', examples: [best.obstacle] }] };
    return [{ ...alone, view, measured: { ...measured, baseline }, against: { kind: 'best', version: `v${best.version.version}` } }];
}

// EXTERNAL MODULE: ./build/sketch/quantile.js
var quantile = __webpack_require__(22652);
// EXTERNAL MODULE: ./build/statistics/argsort.js
var argsort = __webpack_require__(50602);
;// CONCATENATED MODULE: ./build/statistics/leakage/areas.js

/** Area under the ROC curve of scores (no NaN) for rows that are or are not of a class, ties by half. Undefined without both. */
function areaOf(scores, isOf) {
    const order = (0,argsort/* argsort */.X)(scores);
    let [below, positives, wins] = [0, 0, 0];
    for (let start = 0; start < order.length;) {
        let [end, here] = [start, 0];
        while (end < order.length && scores[order[end]] === scores[order[start]])
            if (isOf(order[end++]))
                here++;
        const others = end - start - here;
        wins += here * (below + others / 2);
        below += others;
        positives += here;
        start = end;
    }
    return positives === 0 || below === 0 ? undefined : wins / (positives * below);
}

;// CONCATENATED MODULE: ./build/statistics/leakage/levels.js

/** More different numbers than that are put into so many bins of about equal size. */
const BINS = 256;
function levelsOf(feature) {
    if (feature.kind === 'text') {
        const known = new Map();
        const of = Int32Array.from(feature.codes, (code) => levelIn(known, code));
        return { of, count: known.size, exact: true };
    }
    const { values } = feature;
    const known = new Map();
    const of = new Int32Array(values.length);
    for (let row = 0; row < values.length && known.size <= BINS; row++)
        of[row] = levelIn(known, values[row] + 0);
    return known.size <= BINS ? { of, count: known.size, exact: true } : binned(values);
}
function levelIn(known, value) {
    const found = known.get(value);
    if (found !== undefined)
        return found;
    known.set(value, known.size);
    return known.size - 1;
}
/** Equal numbers share a bin. */
function binned(values) {
    const order = (0,argsort/* argsort */.X)(Float64Array.from(values, (value) => (Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value)));
    const of = new Int32Array(values.length);
    const size = values.length / BINS;
    let [level, filled] = [0, 0];
    for (let i = 0; i < order.length; i++) {
        const changed = i > 0 && !Object.is(values[order[i]] + 0, values[order[i - 1]] + 0);
        if (changed && filled >= size) {
            level++;
            filled = 0;
        }
        of[order[i]] = level;
        filled++;
    }
    return { of, count: level + 1, exact: false };
}

;// CONCATENATED MODULE: ./build/statistics/leakage/alone.js


/** Rows of a class, or of numbers, below which nothing is said. */
const LEAST = { class: 10, numbers: 30 };
/** Classes looked at one by one, the most frequent ones. */
const MOST_CLASSES = 50;
/**
 * How well a column alone tells the label. Numbers by their order, which needs no fit; and, like texts, by the mean of the label within each value (of
 * many numbers: each of 256 bins), fitted on one half of the rows and asked on the other, so that a key, which names every row, tells nothing.
 * Undefined where the rows are too few to say.
 */
function aloneTells(feature, label) {
    const levels = levelsOf(feature);
    return label.kind === 'numbers' ? numbersBy(feature, levels, label.values) : classesBy(feature, levels, label);
}
function classesBy(feature, levels, { codes, classes }) {
    const rows = known(codes.length, (row) => codes[row] >= 0);
    const counts = new Float64Array(classes);
    for (const row of rows)
        counts[codes[row]]++;
    const largest = Array.from(counts.keys())
        .filter((k) => counts[k] >= LEAST.class && rows.length - counts[k] >= LEAST.class)
        .sort((a, b) => counts[b] - counts[a] || a - b)
        .slice(0, MOST_CLASSES);
    if (largest.length === 0)
        return undefined;
    let [sum, weight] = [0, 0];
    for (const k of classes === 2 ? largest.slice(0, 1) : largest) {
        const target = Float64Array.from(rows, (row) => Number(codes[row] === k));
        const isOf = (i) => target[i] === 1;
        const byOrder = ordered(feature, rows).map((scores) => areaOf(scores, isOf) ?? 0.5);
        // A fit that points the wrong way tells nothing, an order does.
        const areas = [0.5, areaOf(fitted(rows, levels, target, 1), isOf) ?? 0.5, ...byOrder.flatMap((area) => [area, 1 - area])];
        sum += counts[k] * Math.max(...areas);
        weight += counts[k];
    }
    return { strength: sum / weight, renames: renames(rows, levels, codes) };
}
/** Numbers as scores, nulls once as the lowest and once as the highest. */
function ordered(feature, rows) {
    if (feature.kind === 'text')
        return [];
    const { values } = feature;
    const nulls = rows.some((row) => Number.isNaN(values[row])) ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [0];
    return nulls.map((stead) => Float64Array.from(rows, (row) => (Number.isNaN(values[row]) ? stead : values[row])));
}
function numbersBy(feature, levels, values) {
    const rows = known(values.length, (row) => Number.isFinite(values[row]));
    if (rows.length < LEAST.numbers)
        return undefined;
    const target = Float64Array.from(rows, (row) => values[row]);
    const mean = target.reduce((sum, value) => sum + value, 0) / rows.length;
    const spread = target.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    if (spread === 0)
        return undefined;
    const scores = fitted(rows, levels, target, 0);
    const left = target.reduce((sum, value, i) => sum + (value - scores[i]) ** 2, 0);
    const straight = feature.kind === 'number' ? squaredCorrelation(feature.values, rows, target) : 0;
    return { strength: Math.max(0, 1 - left / spread, straight), renames: false };
}
function squaredCorrelation(values, rows, target) {
    const pairs = Array.from(rows.keys()).filter((i) => Number.isFinite(values[rows[i]]));
    if (pairs.length < Math.max(LEAST.numbers, rows.length / 2))
        return 0;
    const mean = (of) => pairs.reduce((sum, i) => sum + of(i), 0) / pairs.length;
    const x = (i) => values[rows[i]];
    const [mx, my] = [mean(x), mean((i) => target[i])];
    const [sxy, sxx, syy] = [mean((i) => (x(i) - mx) * (target[i] - my)), mean((i) => (x(i) - mx) ** 2), mean((i) => (target[i] - my) ** 2)];
    const found = sxy ** 2 / (sxx * syy);
    return Number.isFinite(found) ? found : 0;
}
/** Which half a row is in: spread by a hash, since labels may alternate. */
const halfOf = (i) => (Math.imul(i + 1, 0x9e3779b1) >>> 16) & 1;
/** For each row the mean target of its level among the rows of the other half, drawn to the mean of that half by so many rows. */
function fitted(rows, { of, count }, target, drawn) {
    const scores = new Float64Array(rows.length);
    for (const half of [0, 1]) {
        const [sums, counts] = [new Float64Array(count), new Float64Array(count)];
        let [sum, n] = [0, 0];
        for (let i = 0; i < rows.length; i++) {
            if (halfOf(i) === half)
                continue;
            const level = of[rows[i]];
            sums[level] += target[i];
            counts[level]++;
            sum += target[i];
            n++;
        }
        const mean = n > 0 ? sum / n : 0;
        for (let i = 0; i < rows.length; i++) {
            if (halfOf(i) !== half)
                continue;
            const level = of[rows[i]];
            const weight = counts[level] + drawn;
            scores[i] = weight > 0 ? (sums[level] + drawn * mean) / weight : mean;
        }
    }
    return scores;
}
function renames(rows, { of, count, exact }, codes) {
    if (!exact || count < 2)
        return false;
    const labelOf = new Map();
    const levelOf = new Map();
    for (const row of rows) {
        const [level, label] = [of[row], codes[row]];
        if ((labelOf.get(level) ?? label) !== label || (levelOf.get(label) ?? level) !== level)
            return false;
        labelOf.set(level, label);
        levelOf.set(label, level);
    }
    return labelOf.size > 1;
}
const known = (n, is) => Int32Array.from({ length: n }, (_, row) => row).filter(is);

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/time-order.js

/** A hint when the evaluation begins before the training ends, by the column that says when a row happened. */
function beforeTraining(time, train, evaluation) {
    const [before, judged] = [train, evaluation].map((sketches) => sketches.find(({ name }) => name === time));
    if (time === undefined || !before || !judged)
        return [];
    const hint = (message) => [{ kind: 'evaluation-precedes-training', column: time, message }];
    if ([before, judged].some((sketch) => (0,sketch_sketch/* kindOf */.I)(sketch) === 'text'))
        return hint('holds text that is no date, so that nobody can say whether the training data end before the evaluation data begin.');
    const [end, begin] = [before.numbers?.max, judged.numbers?.min];
    if (end === undefined || begin === undefined || begin > end)
        return [];
    // Of one day nobody knows which row was first; of one moment neither comes later.
    if (begin === end && begin % DAY !== 0)
        return [];
    const [from, to] = [shown(judged, begin), shown(before, end)];
    return hint(`begins at ${from} in the evaluation data, and the training data end at ${to}: a model that has seen what comes later looks better than it is.`);
}
const DAY = 86_400_000;
function shown(sketch, value) {
    if ((0,sketch_sketch/* kindOf */.I)(sketch) !== 'date')
        return String(value);
    const text = new Date(value).toISOString();
    return value % DAY === 0 ? text.slice(0, 10) : `${text.slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/leakage.js





/** Strength from which a column is named: of a hundred pairs of a positive and a negative row it orders 99 rightly, or it explains 99% of the spread. */
const TELLING = 0.99;
/** Rows looked at, evenly spread; cells in memory at once; columns named. */
const MOST = { rows: 50_000, cells: 5_000_000, named: 5 };
/**
 * What a reviewer should look at before trusting the numbers: columns of the evaluation data that alone tell the label, the strongest first, and
 * evaluation rows from before the training's end. Nothing without validate-data's profiles.
 */
async function hintsOf(config, ports) {
    const read = async (name) => {
        const text = await ports.workspace.read(`.sluice/profiles/${name}.json`);
        return text === undefined ? [] : (0,sketch_sketch/* readSketches */.py)(text);
    };
    const [train, evaluation] = [await read('train'), await read('evaluation')];
    return [...beforeTraining(config.data.time, train, evaluation), ...(await telling(config, evaluation, ports))];
}
async function telling(config, sketches, { tables }) {
    const { data } = config;
    const rows = sketches[0]?.count ?? 0;
    const features = featuresOf(config, sketches);
    if (rows === 0 || features.length === 0 || !hasLabel(config))
        return [];
    const every = Math.ceil(rows / MOST.rows);
    const size = Math.max(1, Math.floor(MOST.cells / Math.ceil(rows / every)));
    const hints = [];
    for (let i = 0; i < features.length; i += size) {
        const part = features.slice(i, i + size);
        const table = await tables.read(data.evaluation, [data.label, ...part], every);
        const label = labelIn(table, config);
        if (label === undefined)
            return [];
        for (const name of part)
            hints.push(...hintOf(name, aloneTells(featureIn(table, name), label), label));
    }
    return hints.sort((a, b) => (b.strength ?? 0) - (a.strength ?? 0)).slice(0, MOST.named);
}
/** Labels of several names and ranked queries have no one label that a column could give away. */
const hasLabel = ({ evaluate: { task } }) => task !== 'multilabel-classification' && task !== 'ranking';
/** Everything a model may learn from. Texts that differ from row to row are left out: they name the row, and may be long. */
function featuresOf({ data, evaluate }, sketches) {
    const others = new Set([data.label, ...data.keys, data.weight, data.group, data.time, evaluate.query]);
    return sketches
        .filter((sketch) => !others.has(sketch.name) && !((0,sketch_sketch/* kindOf */.I)(sketch) === 'text' && (0,quantile/* distinct */.dM)(sketch) > sketch.count / 2))
        .map(({ name }) => name);
}
function labelIn(table, { data, evaluate }) {
    const column = featureIn(table, data.label);
    if (evaluate.task === 'regression' || evaluate.task === 'quantile-regression')
        return column.kind === 'number' ? { kind: 'numbers', values: column.values } : undefined;
    const { of, count } = levelsOf(column);
    const isNull = (row) => (column.kind === 'number' ? Number.isNaN(column.values[row]) : column.codes[row] === -1);
    return { kind: 'classes', codes: of.map((code, row) => (isNull(row) ? -1 : code)), classes: count };
}
const featureIn = (table, name) => {
    const column = table.columns.get(name);
    if (!column)
        throw new RangeError(`the column ${name} was read and is not there`);
    return column;
};
function hintOf(column, alone, label) {
    if (alone === undefined || (alone.strength < TELLING && !alone.renames))
        return [];
    const { strength, renames } = alone;
    const shown = `${label.kind === 'numbers' ? 'R²' : 'AUC'} ${Math.min(strength, strength < 1 ? 0.999 : 1).toFixed(3)}`;
    const what = renames ? 'is the label by another name: each of its values goes with one label' : 'alone nearly tells the label';
    return [{ kind: 'feature-gives-label-away', column, strength, message: `${what} (${shown}). Is it known when the model answers?` }];
}

// EXTERNAL MODULE: ./build/statistics/metrics/measures.js
var measures = __webpack_require__(13227);
// EXTERNAL MODULE: ./build/statistics/metrics/tally.js
var metrics_tally = __webpack_require__(25070);
;// CONCATENATED MODULE: ./build/statistics/gate/threshold.js



/** Improvements up to this are rounding, not improvements. */
const TIE = 1e-12;
/** The least double above x. */
function above(x) {
    const bytes = new DataView(new ArrayBuffer(8));
    bytes.setFloat64(0, x === 0 ? 0 : x);
    bytes.setBigInt64(0, bytes.getBigInt64(0) + (x >= 0 ? 1n : -1n));
    return bytes.getFloat64(0);
}
/** What is to be made large, from the confusion matrix [TN, FP, FN, TP]. */
function gainOf(rule) {
    if ('maximise' in rule) {
        const tally = (0,metrics_tally/* emptyTally */.CK)(2, true);
        return (matrix) => {
            (0,metrics_tally/* clear */.IU)(tally);
            for (let cell = 0; cell < 4; cell++)
                (0,metrics_tally/* addRow */.uY)(tally, cell >> 1, cell & 1, matrix[cell]);
            return measures/* measures */.q[rule.maximise](tally);
        };
    }
    const { false_positive, false_negative } = rule.cost;
    return ([tn, fp, fn, tp]) => -(false_positive * fp + false_negative * fn) / (tn + fp + fn + tp);
}
/**
 * The score from which rows are best called positive: every distinct score is tried, and the least number above all of them (no row positive).
 * Of equally good thresholds the highest, which calls the fewest rows positive. Choose it on other rows than those judged. O(n log n).
 */
function chooseThreshold({ labels, weights }, scores, rule) {
    const n = labels.length;
    if (n === 0)
        return { undefined: 'there are no rows to choose a threshold on' };
    for (let i = 0; i < n; i++)
        if (!Number.isFinite(scores[i]))
            return { undefined: `the score of row ${i + 1} is not a finite number` };
    const order = (0,argsort/* argsort */.X)(scores);
    const matrix = new Float64Array(4);
    for (let i = 0; i < n; i++)
        matrix[2 * labels[i]] += weights ? weights[i] : 1;
    const gain = gainOf(rule);
    let [threshold, best] = [above(scores[order[n - 1]]), gain(matrix)];
    for (let place = n - 1; place >= 0;) {
        const score = scores[order[place]];
        for (; place >= 0 && scores[order[place]] === score; place--) {
            const row = order[place];
            const weight = weights ? weights[row] : 1;
            matrix[2 * labels[row]] -= weight;
            matrix[2 * labels[row] + 1] += weight;
        }
        const value = gain(matrix);
        if (value !== undefined && (best === undefined || value > best + TIE))
            [threshold, best] = [score, value];
    }
    if (best === undefined)
        return { undefined: 'the metric has no value at any threshold' };
    return { threshold, value: 'cost' in rule ? -best || 0 : best };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/thresholds.js






/** No set of `evaluation` can have this name. */
const SET = '_threshold';
/** Chooses each model's threshold on the rows of `evaluate.threshold.on`; undefined where the threshold is given. UserError when those rows are judged too. */
async function thresholdChooser(loaded, ports, signal) {
    const { config, file, where } = loaded;
    const rule = config.evaluate.threshold;
    if (typeof rule === 'number')
        return undefined;
    for (const { rows, path } of judgedRows(config)) {
        const shared = await ports.tables.overlap(rule.on, path, config.data.keys);
        if (shared.rows === 0)
            continue;
        const at = ['evaluate', 'threshold', 'on'];
        const message = `${shared.rows.toLocaleString('en')} ${rows} are in ${rule.on} too (${shared.examples.join(', ')}): a threshold would be chosen on rows that are judged.`;
        throw new errors/* UserError */.yo([{ file, ...where(at), key: at.join('.'), message, fix: 'Choose it on other rows.' }]);
    }
    const chosen = new Map();
    return (subject) => {
        const found = chosen.get(subject.model) ?? choose(loaded, subject, ports, signal);
        chosen.set(subject.model, found);
        return found;
    };
}
/** The rows that metrics are measured on. */
const judgedRows = ({ data, evaluation }) => [
    { rows: 'evaluation rows', path: data.evaluation },
    ...Object.entries(evaluation).flatMap(([name, set]) => set.gates.length > 0 ? [{ rows: `rows of evaluation.${name}`, path: set.data }] : []),
];
async function choose({ config }, subject, ports, signal) {
    const rule = config.evaluate.threshold;
    if (typeof rule === 'number')
        return { threshold: rule, value: Number.NaN };
    const { keys } = config.data;
    const absolute = (path) => (path.startsWith('/') ? path : `${ports.workspace.root}/${path}`);
    const answered = await score(subject, { set: SET, path: (0,command_line/* dataArgument */.Wt)(rule.on, absolute), keys }, ports, signal);
    if ('failure' in answered)
        return { undefined: answered.failure };
    const alone = {
        ...config,
        data: { ...config.data, evaluation: rule.on },
        evaluate: { ...config.evaluate, slices: [], custom: [] },
        gates: [],
        fairness: [],
    };
    const table = await ports.tables.read(rule.on, evaluationColumns(alone));
    const { truth, candidate, faults, scores } = (0,evaluate_gate_rows/* alignRows */.P)(alone, table, answered.table, undefined);
    const [fault] = faults;
    if (fault)
        return { undefined: `${fault.rows.toLocaleString('en')} of its predictions are ${fault.kind} (${fault.examples.join(', ')})` };
    if (truth.task !== 'binary-classification' || scores?.candidate !== true)
        return { undefined: 'its predictions hold no scores' };
    return chooseThreshold(truth, candidate, rule);
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/gather.js








/** Lets both models answer the same rows in this run, and measures them. */
async function gather(loaded, ports, signal) {
    const candidate = await candidateOf(loaded, ports);
    const production = await productionModel(loaded, ports);
    const subject = {
        who: 'candidate',
        model: await ports.workspace.path('model'),
        sources: ports.workspace.root,
        evaluate: loaded.config.evaluate,
    };
    const chooser = await thresholdChooser(loaded, ports, signal);
    const contest = { digest: candidate.digest, subject, opponent: production, chooser, data: candidate.data };
    const view = mainView(loaded);
    const ours = await answersTo(view, subject, ports, signal);
    const main = await compareOn(view, contest, ours, ports, signal);
    // A command that fails on the main rows says nothing new on others.
    if (main.failure)
        return { candidate, production, ...main, further: [], remarks: [] };
    const best = await bestModel(loaded, candidate.digest, production, ports);
    const further = [
        ...(await againstBest(loaded, contest, ours, best, ports, signal)),
        ...(await judgeFurther(loaded, contest, ports, signal)),
    ];
    const hints = await hintsOf(loaded.config, ports);
    return { candidate, production, ...main, further, remarks: best && 'remark' in best ? [best.remark] : [], hints };
}

// EXTERNAL MODULE: ./build/kernel/verdict.js
var verdict = __webpack_require__(41513);
// EXTERNAL MODULE: ./build/statistics/gate/attempt.js
var attempt = __webpack_require__(68121);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/panel-of.js



/** Judges a further set, or a further opponent, as the main rows are judged; a row that must never be got wrong, and is, fails it. */
function panelOf({ view, against, measured, failure, wrong }) {
    const { config } = view.loaded;
    const { verdicts, ...judged } = (0,decide/* judge */.S4)(measured, config.gates);
    const own = [
        ...(failure ? ['error'] : []),
        ...(wrong ? [wrong.rows > 0 ? 'fail' : 'pass'] : []),
    ];
    return {
        set: view.name,
        path: config.data.evaluation,
        against,
        ...judged,
        verdict: (0,verdict/* worst */.Q)([...verdicts, ...own]),
        attempt: measured.attempt,
        level: (0,attempt/* shownLevel */.K0)(measured.attempt),
        ...(failure && { failure: failure.why }),
        ...(wrong && { wrong }),
    };
}
/** The main rows' measurements with what could not be found out about further ones, unless it is the same of both. */
function withNotes(main, further) {
    const { notes = [] } = main;
    const others = further.flatMap(({ view, against, measured }) => {
        const where = view.name === undefined ? `Against ${against?.version}` : `On ${view.name}`;
        return (measured.notes ?? []).filter((note) => !notes.includes(note)).map((note) => `${where}: ${note}`);
    });
    return others.length > 0 ? { ...main, notes: [...notes, ...others] } : main;
}

// EXTERNAL MODULE: ./build/sketch/accumulate.js + 2 modules
var accumulate = __webpack_require__(40224);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/replay.js



/**
 * Keeps what later steps compare with: `.sluice/replay.jsonl`, evaluation rows from beginning to end (without the label) each with the offline prediction
 * of the candidate and, where there is one, of production; and `.sluice/profiles/predictions.json`, the sketch of all of the candidate's.
 */
async function keepReference({ data, deploy }, scored, ports) {
    const { candidate, production, truth, levels } = scored;
    const n = (0,sample/* rowsOf */.RO)(truth);
    const sketch = sketchOf(candidate, n, levels);
    if (sketch)
        await ports.workspace.write('.sluice/profiles/predictions.json', (0,sketch_sketch/* writeSketches */.Se)([sketch]));
    else
        await ports.workspace.remove('.sluice/profiles/predictions.json');
    const rows = spread(n, deploy?.canary.replay.rows || 1000);
    const records = await ports.tables.records(data.evaluation, rows);
    const lines = records.map(({ [data.label]: _, ...row }, i) => {
        const at = rows[i];
        const prediction = answerAt(candidate, n, at, levels);
        return `${JSON.stringify({ row, prediction, production: production && answerAt(production, n, at, levels) })}\n`;
    });
    await ports.workspace.write('.sluice/replay.jsonl', lines.join(''));
}
/** One row's answer as a served model gives it: a number, the name of a class, or a list of several numbers. */
function answerAt(answers, n, row, levels = []) {
    if (answers instanceof Int32Array)
        return levels[answers[row]] ?? answers[row];
    const width = answers.length / n;
    return width === 1 ? answers[row] : Array.from(answers.subarray(row * width, (row + 1) * width));
}
/** Of numbers or of names; several numbers for each row have no single distribution, and no sketch. */
function sketchOf(answers, n, levels = []) {
    if (answers.length !== n)
        return undefined;
    const sketch = (0,accumulate/* accumulate */.Z)('prediction');
    if (answers instanceof Int32Array)
        sketch.texts(answers, levels);
    else
        sketch.numbers(answers, 'number');
    return sketch.finish(n);
}
/** `most` row numbers at equal distances over n rows, ascending: the first rows alone are often of one day, or one customer. */
const spread = (n, most) => {
    const count = Math.min(n, most);
    return Array.from({ length: count }, (_, i) => Math.floor((i * n) / count));
};

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/since.js
/** What the statement of a gate says of the values of its candidate. */
function recordedValues({ metrics, estimates }) {
    const record = (value) => (value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {});
    const values = new Map();
    for (const [metric, value] of Object.entries(record(metrics)))
        if (typeof value === 'number')
            values.set(metric, { value });
    for (const [metric, kept] of Object.entries(record(estimates))) {
        const { value, low, high } = record(kept);
        if (typeof value === 'number' && typeof low === 'number' && typeof high === 'number')
            values.set(metric, { value, low, high });
    }
    return values;
}
/**
 * Each metric now against its value at the version's own gate. Those were other rows, so the two are independent: the interval of the difference is
 * Δ with both distances added in squares (Zou and Donner 2008, Stat. Med. 27:1693), which needs no symmetry. On the same rows there is nothing to compare.
 */
function sinceGate(now, recorded, sameRows) {
    return now.flatMap(({ metric, value, low, high }) => {
        const then = recorded.get(metric);
        if (then === undefined)
            return [];
        const delta = value - then.value;
        const of = { metric, recorded: then.value, now: { value, low, high }, delta };
        if (sameRows || !('low' in then))
            return [of];
        return [
            {
                ...of,
                low: delta - Math.hypot(value - low, then.high - then.value),
                high: delta + Math.hypot(high - value, then.value - then.low),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/revalidate.js














/**
 * Lets the model in production answer today's rows, of every set, on its own: there is no candidate, so only what is asked of one model counts.
 * UserError when nothing is in production, when the rows were not checked, or when nothing is asked of a model by itself.
 */
async function revalidate(loaded, ports, signal) {
    const [first, views] = [mainView(loaded), furtherViews(loaded).filter(asksSomething)];
    const production = await productionModel(loaded, ports);
    if (!production)
        throw refusal(loaded, ['deployments'], 'Nothing is in production, so there is nothing to validate again.');
    if (views.length === 0 && !asksSomething(first))
        throw refusal(loaded, ['gates'], 'Nothing is asked of a model by itself.', 'Give a gate at_least or at_most.');
    const data = await checkedData(loaded, ports);
    const { digest } = production.version;
    const chooser = await thresholdChooser(loaded, ports, signal);
    const contest = { digest, subject: { who: 'production', ...production }, opponent: production, chooser, data };
    const results = [];
    for (const view of [first, ...views]) {
        const result = await judgeSet(view, contest, ports, signal);
        results.push({ ...result, measured: { ...result.measured, ...(await standing(view, result, production, data, ports)) }, view });
        if (result.failure)
            break;
    }
    const [main, ...others] = results;
    const of = { candidate: { digest, data, training: undefined }, production, remarks: [] };
    return {
        ...of,
        ...main,
        further: others.map((one) => ({ ...one, against: undefined })),
        revalidated: sinceOf(main, production, data, loaded),
    };
}
/** Whether a set has a rule that one model can meet or break. */
const asksSomething = ({ loaded: { config }, neverWrong }) => neverWrong !== undefined ||
    config.fairness.length > 0 ||
    config.gates.some(({ at_least, at_most }) => at_least !== undefined || at_most !== undefined);
const refusal = ({ file, where }, path, message, fix) => new errors/* UserError */.yo([{ file, ...where(path), key: path.join('.'), message, ...(fix && { fix }) }]);
/** The evidence that these rows passed their checks. */
async function checkedData({ config }, ports) {
    const data = await (0,evidence_files/* readStatement */.cO)(ports.workspace, 'validate-data');
    const problems = (0,chain/* brokenLinks */.B)(data ? [data] : [], await checkedRows(config, ports));
    if (!data || problems.length > 0)
        throw new errors/* UserError */.yo(problems.map((message) => ({ file: '.sluice/evidence', message })));
    return data;
}
/** What stands against the numbers: rows that production was trained on, or that changed meanwhile. Today's training data are another model's. */
async function standing({ name, loaded: { config } }, { measured: { baseline, notes = [] } }, production, data, { tables }) {
    const others = baseline.kind === 'not-comparable' ? baseline.obstacles.filter(({ kind }) => kind !== 'candidate-saw-rows') : [];
    const sha256 = (0,evidence/* artifactDigest */.Fp)(data.claim.inputs, name === undefined ? artifacts/* ARTIFACT */.t.evaluationData : (0,artifacts/* evaluationSet */.v)(name)) ?? '';
    const { train, evaluation: path, keys } = config.data;
    const trained = config.gates.length === 0
        ? undefined
        : await productionTrainedOn(production, { path, sha256, keys }, { train: (0,evidence/* artifactDigest */.Fp)(data.claim.inputs, artifacts/* ARTIFACT */.t.trainData), overlap: await tables.overlap(train, path, keys) }, tables);
    const seen = trained && 'overlap' in trained && trained.overlap.rows > 0 ? [{ kind: 'production-saw-rows', ...trained.overlap }] : [];
    const obstacles = [...seen, ...others];
    return {
        baseline: obstacles.length > 0 ? { kind: 'not-comparable', obstacles } : { kind: 'unchanged' },
        notes: [...notes, ...(trained && 'unknown' in trained ? [trained.unknown] : [])],
    };
}
function sinceOf({ scored }, { name, version }, data, { config }) {
    const claim = claimsOf(version).findLast(({ step }) => step === 'evaluate-gate');
    if (!claim || !scored)
        return { version: name, since: [], sameRows: false };
    const rowsOf = ({ inputs }) => (0,evidence/* artifactDigest */.Fp)(inputs, artifacts/* ARTIFACT */.t.evaluationData);
    const sameRows = rowsOf(claim) === rowsOf(data.claim);
    return { version: name, since: sinceGate(estimatesOf(scored, config.gates), recordedValues(claim.numbers), sameRows), sameRows };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/index.js








/** Judges the candidate against production on the same rows. */
const evaluateGate = {
    name: 'evaluate-gate',
    description: 'Judges a candidate model against production on the same rows, with confidence, and says so on the pull request.',
    inputs: inputs,
    outputs: outputs,
    async run({ revalidate: again }, loaded, ports, run, signal) {
        const began = ports.clock.now();
        await ports.workspace.remove('.sluice/evidence/evaluate-gate.json');
        const gathered = again ? await revalidate(loaded, ports, signal) : await gather(loaded, ports, signal);
        const decision = decided(gathered, loaded);
        if (!again && gathered.scored && decision.faults.length === 0)
            await keepReference(loaded.config, gathered.scored, ports);
        const commit = (await ports.repository.head())?.commit;
        const seconds = (ports.clock.now().getTime() - began.getTime()) / 1000;
        const own = evidenceOf(gathered, decision, loaded, commit, seconds);
        await (0,evidence_files/* writeStatement */.pc)(ports.workspace, own);
        // The report's renderers and plots are not needed before there is something to report.
        const { tell } = await Promise.all(/* import() */[__webpack_require__.e(3722), __webpack_require__.e(2079)]).then(__webpack_require__.bind(__webpack_require__, 72079));
        const told = await tell({ gathered, decision, evidence: own, commit, seconds, again }, loaded, ports, run);
        return {
            verdict: decision.verdict,
            outputs: { 'model-digest': gathered.candidate.digest, production: gathered.production?.name ?? '' },
            ...told,
            json: decision,
            evidence: own,
        };
    },
};
/** A candidate without predictions was not judged at all. */
const decided = ({ measured, failure, further, revalidated, hints = [] }, { config }) => ({
    ...(failure
        ? { ...(0,decide/* decide */.LD)({ ...measured, baseline: { kind: 'none' } }, []), verdict: 'error' }
        : (0,decide/* decide */.LD)(withNotes(measured, further), config.gates, further.map(panelOf))),
    ...(revalidated && { revalidated }),
    ...(hints.length > 0 && { hints }),
});


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
