export const id = 1672;
export const ids = [1672];
export const modules = {

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

/***/ 61672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revalidate: () => (/* binding */ revalidate)
});

// EXTERNAL MODULE: ./build/kernel/chain.js
var chain = __webpack_require__(99665);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/kernel/evidence.js
var evidence = __webpack_require__(42475);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
// EXTERNAL MODULE: ./build/steps/evidence-files.js
var evidence_files = __webpack_require__(70993);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/candidate.js + 1 modules
var candidate = __webpack_require__(95007);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/estimates.js
var estimates = __webpack_require__(54377);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/judge-set.js + 10 modules
var judge_set = __webpack_require__(27092);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/production.js
var evaluate_gate_production = __webpack_require__(92563);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/production-evidence.js
var production_evidence = __webpack_require__(10649);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/set-view.js
var set_view = __webpack_require__(1158);
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

// EXTERNAL MODULE: ./build/steps/evaluate-gate/thresholds.js + 1 modules
var thresholds = __webpack_require__(95795);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/training-rows.js
var training_rows = __webpack_require__(26486);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/revalidate.js














/**
 * Lets the model in production answer today's rows, of every set, on its own: there is no candidate, so only what is asked of one model counts.
 * UserError when nothing is in production, when the rows were not checked, or when nothing is asked of a model by itself.
 */
async function revalidate(loaded, ports, signal) {
    const [first, views] = [(0,set_view/* mainView */.dK)(loaded), (0,set_view/* furtherViews */.F4)(loaded).filter(asksSomething)];
    const production = await (0,evaluate_gate_production/* productionModel */.t)(loaded, ports);
    if (!production)
        throw refusal(loaded, ['deployments'], 'Nothing is in production, so there is nothing to validate again.');
    if (views.length === 0 && !asksSomething(first))
        throw refusal(loaded, ['gates'], 'Nothing is asked of a model by itself.', 'Give a gate at_least or at_most.');
    const data = await checkedData(loaded, ports);
    const { digest } = production.version;
    const chooser = await (0,thresholds/* thresholdChooser */.v)(loaded, ports, signal);
    const contest = { digest, subject: { who: 'production', ...production }, opponent: production, chooser, data };
    const results = [];
    for (const view of [first, ...views]) {
        const result = await (0,judge_set/* judgeSet */.k$)(view, contest, ports, signal);
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
async function checkedData(loaded, ports) {
    const data = await (0,evidence_files/* readStatement */.cO)(ports.workspace, 'validate-data');
    const problems = (0,chain/* brokenLinks */.B)(data ? [data] : [], await (0,candidate/* checkedRows */.l)(loaded, ports));
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
        : await (0,training_rows/* productionTrainedOn */.S)(production, { path, sha256, keys }, { train: (0,evidence/* artifactDigest */.Fp)(data.claim.inputs, artifacts/* ARTIFACT */.t.trainData), overlap: await tables.overlap(train, path, keys) }, tables);
    const seen = trained && 'overlap' in trained && trained.overlap.rows > 0 ? [{ kind: 'production-saw-rows', ...trained.overlap }] : [];
    const obstacles = [...seen, ...others];
    return {
        baseline: obstacles.length > 0 ? { kind: 'not-comparable', obstacles } : { kind: 'unchanged' },
        notes: [...notes, ...(trained && 'unknown' in trained ? [trained.unknown] : [])],
    };
}
function sinceOf({ scored }, { name, version }, data, { config }) {
    const claim = (0,production_evidence/* claimsOf */.d)(version).findLast(({ step }) => step === 'evaluate-gate');
    if (!claim || !scored)
        return { version: name, since: [], sameRows: false };
    const rowsOf = ({ inputs }) => (0,evidence/* artifactDigest */.Fp)(inputs, artifacts/* ARTIFACT */.t.evaluationData);
    const sameRows = rowsOf(claim) === rowsOf(data.claim);
    return { version: name, since: sinceGate((0,estimates/* estimatesOf */.p)(scored, config.gates), recordedValues(claim.numbers), sameRows), sameRows };
}


/***/ })

};
