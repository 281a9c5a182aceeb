export const id = 1985;
export const ids = [1985];
export const modules = {

/***/ 21985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metrics: () => (/* binding */ metrics)
});

// EXTERNAL MODULE: ./build/config/gates.js
var gates = __webpack_require__(17419);
// EXTERNAL MODULE: ./build/statistics/gate/single.js
var single = __webpack_require__(15330);
// EXTERNAL MODULE: ./build/statistics/gate/slices.js
var gate_slices = __webpack_require__(63185);
// EXTERNAL MODULE: ./build/statistics/metrics/sample.js
var sample = __webpack_require__(86140);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/page.js + 12 modules
var evaluate_gate_page = __webpack_require__(65887);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/rows.js + 5 modules
var evaluate_gate_rows = __webpack_require__(47063);
// EXTERNAL MODULE: ./build/commands/compare/facts-for.js
var facts_for = __webpack_require__(29482);
// EXTERNAL MODULE: ./build/commands/compare/files.js
var compare_files = __webpack_require__(58496);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/report/units.js
var units = __webpack_require__(15088);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/metric-words.js
var metric_words = __webpack_require__(68184);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/plots/plots.js + 14 modules
var plots = __webpack_require__(2296);
// EXTERNAL MODULE: ./build/steps/footer.js
var footer = __webpack_require__(91521);
;// CONCATENATED MODULE: ./build/commands/compare/measured-report.js






/** The report of one file of predictions: each metric with its interval, over all rows and within slices. */
function measuredReport(file, measured, assumed, facts) {
    const [all, ...slices] = measured;
    return {
        marker: { kind: 'gate', model: 'metrics', commit: undefined },
        verdict: all.metrics.some(({ value }) => value !== undefined) ? 'pass' : 'inconclusive',
        title: { icon: '✅', word: 'Measured', text: [{ code: (0,report_text/* clip */.$Q)(file, 24) }, ` on ${(0,units/* many */._d)(all.n, 'row')}`] },
        blocks: [
            table(all),
            { kind: 'caption', text: ['Intervals are 95%.', ...assumed.map((sentence) => ` ${sentence}`)] },
            ...slices.map(table),
            ...(0,plots/* plotFolds */.c)(facts),
        ],
        footer: (0,footer/* footer */.q)(undefined, {}),
    };
}
function table({ slice, n, metrics }) {
    return {
        kind: 'table',
        name: slice ? `${slice.column} ${(0,report_text/* clip */.$Q)(slice.level, 40)}, ${(0,units/* many */._d)(n, 'row')}` : 'Metrics',
        columns: [
            { header: slice ? [{ code: slice.column }, ` ${slice.level} (${(0,units/* many */._d)(n, 'row')})`] : 'Metric', align: 'left' },
            { header: 'Value', align: 'right' },
            { header: '95% interval', align: 'left' },
            { header: 'Interval by', align: 'left' },
        ],
        rows: metrics.map(cells),
    };
}
function cells({ metric, value, low, high, method, reason }) {
    const { label } = (0,metric_words/* metricWords */.y)({ metric });
    if (value === undefined || low === undefined || high === undefined)
        return [label, '–', '–', reason ?? '–'];
    const decimals = (0,numbers/* decimalsFor */.Wm)((high - low) / 2);
    return [label, (0,numbers/* fixed */.Zu)(value, decimals), [{ nowrap: [(0,numbers/* interval */.YP)(low, high, decimals).replaceAll('+', '')] }], method];
}

// EXTERNAL MODULE: ./build/commands/compare/options.js
var compare_options = __webpack_require__(68237);
// EXTERNAL MODULE: ./build/commands/compare/question.js + 1 modules
var question = __webpack_require__(10217);
// EXTERNAL MODULE: ./build/commands/compare/read.js
var read = __webpack_require__(59439);
;// CONCATENATED MODULE: ./build/commands/compare/metrics.js












/** Slices that are listed: the largest. */
const MOST_SLICES = 20;
const ALPHA = 0.025;
/** `sluice metrics predictions.csv --label y`: every usual metric of a file of predictions, each with its 95% interval. */
const metrics = {
    options: compare_options/* columnOptions */.be,
    positionals: ['<file of predictions>'],
    async run({ options, positionals }, terminal) {
        const { streamingTables } = await __webpack_require__.e(/* import() */ 2089).then(__webpack_require__.bind(__webpack_require__, 12089));
        const wanted = (0,compare_options/* asked */.NZ)(options, gates/* TASKS */.n3);
        const tables = streamingTables('/', { signal: terminal.signal });
        const file = (0,compare_files/* named */.KT)(terminal, positionals[0]);
        const { config, files, assumed } = await (0,question/* questionOf */.Y)([file.path], wanted, tables);
        const table = await (0,read/* readPredictions */.R)(files[0], wanted, tables);
        const rows = (0,evaluate_gate_rows/* alignRows */.P)(config, table, table, undefined);
        if (rows.faults.length > 0)
            throw (0,compare_files/* faultsError */.Kd)(rows.faults, { candidate: file.name, production: file.name });
        const scored = { ...rows, baseline: { kind: 'none' }, attempt: 1, seed: files[0].sha256 };
        const names = config.gates.map(({ metric }) => metric);
        const measured = measuredOf(scored, names);
        const page = await (0,evaluate_gate_page/* pageOf */.Z)(config, scored, tables);
        const facts = (0,facts_for/* factsFor */.x)({
            model: file.name,
            path: file.name,
            label: config.data.label,
            positive: String(config.evaluate.positive),
            page,
        });
        const document = measuredReport(file.name, measured, assumed, facts);
        return {
            verdict: document.verdict,
            json: { schema: 1, file: file.name, task: config.evaluate.task, assumed, measured: measured },
            text: await (0,compare_files/* shown */.SP)(document, wanted.html, terminal),
        };
    },
};
function measuredOf(scored, names) {
    const { truth, candidate, seed } = scored;
    const each = (of, answers) => names.map((name) => (0,single/* single */.J)(name, of, answers, { alpha: ALPHA, seed }));
    const all = { n: (0,sample/* rowsOf */.RO)(truth), metrics: each(truth, candidate) };
    const slices = scored.slices.flatMap(({ name, codes, levels }) => (0,gate_slices/* rowsBySlice */.h)(codes, levels.length).map((rows, code) => ({ slice: { column: name, level: levels[code] }, rows })));
    const largest = slices
        .filter(({ rows }) => rows.length > 0)
        .sort((a, b) => b.rows.length - a.rows.length)
        .slice(0, MOST_SLICES);
    return [
        all,
        ...largest.map(({ slice, rows }) => ({
            slice,
            n: rows.length,
            metrics: each((0,sample/* pickTruth */.Vo)(truth, rows), (0,sample/* pickAnswers */.Ts)(truth, candidate, rows)),
        })),
    ];
}


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


/***/ })

};
