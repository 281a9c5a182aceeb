export const id = 307;
export const ids = [307];
export const modules = {

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

/***/ 15330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ single)
/* harmony export */ });
/* harmony import */ var _metrics_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86140);
/* harmony import */ var _method_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67062);


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

/***/ 60307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./build/steps/evidence-files.js
var evidence_files = __webpack_require__(70993);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/decide.js
var decide = __webpack_require__(48664);
// EXTERNAL MODULE: ./build/kernel/evidence.js
var evidence = __webpack_require__(42475);
// EXTERNAL MODULE: ./build/kernel/version.js
var version = __webpack_require__(99836);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/estimates.js
var estimates = __webpack_require__(54377);
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
            ...(scored && { estimates: evidence_of_estimates(scored, config) }),
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
const evidence_of_estimates = (scored, { gates }) => Object.fromEntries((0,estimates/* estimatesOf */.p)(scored, gates).map(({ metric, n, value, low, high }) => [metric, { n, value, low, high }]));
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
// EXTERNAL MODULE: ./build/sketch/sketch.js
var sketch_sketch = __webpack_require__(39797);
// EXTERNAL MODULE: ./build/statistics/metrics/sample.js
var sample = __webpack_require__(86140);
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

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/conclude.js





/** Decides on what was gathered and writes the statement of it. `again`: production was judged on its own. */
async function conclude(gathered, loaded, ports, began, again) {
    const decision = decided(gathered, loaded);
    if (!again && gathered.scored && decision.faults.length === 0)
        await keepReference(loaded.config, gathered.scored, ports);
    const commit = (await ports.repository.head())?.commit;
    const seconds = (ports.clock.now().getTime() - began.getTime()) / 1000;
    const evidence = evidenceOf(gathered, decision, loaded, commit, seconds);
    await (0,evidence_files/* writeStatement */.pc)(ports.workspace, evidence);
    return { gathered, decision, evidence, commit, seconds, again };
}
/** A candidate without predictions was not judged at all. */
const decided = ({ measured, failure, further, revalidated, hints = [] }, { config }) => ({
    ...(failure
        ? { ...(0,decide/* decide */.LD)({ ...measured, baseline: { kind: 'none' } }, []), verdict: 'error' }
        : (0,decide/* decide */.LD)(withNotes(measured, further), config.gates, further.map(panelOf))),
    ...(revalidated && { revalidated }),
    ...(hints.length > 0 && { hints }),
});


/***/ }),

/***/ 48664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   mn: () => (/* binding */ gain)
/* harmony export */ });
/* unused harmony export judgeGate */
/* harmony import */ var _kernel_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41513);
/* harmony import */ var _statistics_gate_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68121);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68184);



/** Judges what was measured on a set of rows against its gates. */
function judge(measured, gates) {
    const { baseline, faults, slices, n } = measured;
    const rows = faults.length > 0 ? [] : measured.measurements.map((m, i) => judgeGate(gates[i], i, m, baseline));
    const verdicts = [
        ...rows.map((row) => row.verdict),
        ...slices.map(({ slices }) => (slices.some(({ blocks }) => blocks) ? 'fail' : 'pass')),
        ...(baseline.kind === 'not-comparable' ? ['inconclusive'] : []),
        ...(faults.length > 0 ? ['error'] : []),
    ];
    return { rows, slices, baseline, faults, n, verdicts };
}
/** Judges the main rows, and takes the verdict that is worst of them and of the panels beside them. */
function decide(measured, gates, panels = []) {
    const { attempt, dropped = [], notes = [], fairness = [] } = measured;
    const { verdicts, ...judged } = judge(measured, gates);
    const verdict = (0,_kernel_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .Q)([
        ...verdicts,
        ...dropped.map(() => 'fail'),
        ...fairness.map((rule) => rule.verdict),
        ...panels.map((panel) => panel.verdict),
    ]);
    const others = {
        ...(panels.length > 0 && { panels }),
        ...(fairness.length > 0 && { fairness }),
        ...(measured.thresholds && { thresholds: measured.thresholds }),
        ...(dropped.length > 0 && { dropped }),
        ...(notes.length > 0 && { notes }),
    };
    return { verdict, ...judged, ...others, attempt, level: (0,_statistics_gate_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLevel */ .K0)(attempt) };
}
/**
 * Judges one gate. Without a baseline only its thresholds count; without a value nothing is shown, which is never a pass. A metric that production has
 * and the candidate has not is gone: that fails.
 */
function judgeGate(gate, index, measurement, baseline) {
    const requirements = [
        ...thresholds(gate, measurement),
        ...(baseline.kind === 'none' || baseline.kind === 'unchanged' ? [] : relations(gate, measurement)),
    ];
    if (measurement.vanished !== undefined)
        return { ...measurement, gate: index, requirements, verdict: 'fail', word: 'gone' };
    const verdict = requirements.length === 0 ? unmeasured(measurement) : (0,_kernel_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .Q)(requirements.map((r) => r.verdict));
    return { ...measurement, gate: index, requirements, verdict, word: wordFor(verdict, requirements, measurement, baseline) };
}
const unmeasured = ({ candidate }) => (candidate === undefined ? 'inconclusive' : 'pass');
function thresholds({ at_least, at_most }, { candidate }) {
    const judged = (met) => (candidate === undefined ? 'inconclusive' : met(candidate) ? 'pass' : 'fail');
    return [
        ...(at_least === undefined
            ? []
            : [{ kind: 'at-least', limit: at_least, above: true, verdict: judged((value) => value >= at_least) }]),
        ...(at_most === undefined
            ? []
            : [{ kind: 'at-most', limit: at_most, above: false, verdict: judged((value) => value <= at_most) }]),
    ];
}
function relations(gate, measurement) {
    const sign = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .metricWords */ .y)(measurement).better === 'higher' ? -1 : 1;
    const margin = gate.no_worse_than?.production;
    const judged = (kind, loss) => ({
        kind,
        limit: loss === 0 ? 0 : sign * loss,
        above: sign < 0,
        verdict: against(loss, measurement),
    });
    return [...(margin === undefined ? [] : [judged('no-worse', margin)]), ...(gate.improves_on === undefined ? [] : [judged('improves', 0)])];
}
/** Bounds of the gain, oriented so that more is better. */
function gain(of, { low, high }) {
    return (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .metricWords */ .y)(of).better === 'higher' ? { low, high } : { low: -high, high: -low };
}
function against(allowedLoss, measurement) {
    const { difference } = measurement;
    if (difference === undefined)
        return 'inconclusive';
    const { low, high } = gain(measurement, difference);
    if (low > -allowedLoss)
        return 'pass';
    return high < -allowedLoss ? 'fail' : 'inconclusive';
}
function wordFor(verdict, requirements, measurement, baseline) {
    const { candidate, difference } = measurement;
    const failed = requirements.find((r) => r.verdict === 'fail')?.kind;
    if (failed === 'at-least')
        return 'too low';
    if (failed === 'at-most')
        return 'too high';
    if (failed !== undefined)
        return 'worse';
    if (verdict === 'inconclusive')
        return candidate !== undefined && baseline.kind === 'not-comparable' ? 'not compared' : "can't tell";
    if (difference !== undefined && gain(measurement, difference).low > 0)
        return 'better';
    if (requirements.some((r) => r.kind === 'no-worse'))
        return 'no worse';
    return requirements.length > 0 ? 'met' : 'nothing required';
}


/***/ }),

/***/ 54377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ estimatesOf)
/* harmony export */ });
/* harmony import */ var _statistics_gate_single_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15330);
/* harmony import */ var _statistics_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11985);


/** One-sided level of each bound, whatever the attempt: what is kept is compared with later years, not with another candidate. */
const ALPHA = 0.025;
/** Every gate's metric of the judged model alone. A metric without value or without an interval is left out. */
function estimatesOf({ truth, candidate, faults, seed }, gates) {
    if (faults.length > 0)
        return [];
    return gates.flatMap(({ metric }) => {
        if (!(0,_statistics_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .isMetric */ .NI)(metric))
            return [];
        const { n, value, low, high } = (0,_statistics_gate_single_js__WEBPACK_IMPORTED_MODULE_0__/* .single */ .J)(metric, truth, candidate, { alpha: ALPHA, seed: `${seed} ${metric}` });
        return value === undefined || low === undefined || high === undefined ? [] : [{ metric, n, value, low, high }];
    });
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
