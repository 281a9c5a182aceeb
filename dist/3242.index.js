export const id = 3242;
export const ids = [3242];
export const modules = {

/***/ 33242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./build/config/gates.js
var gates = __webpack_require__(17419);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/decide.js
var decide = __webpack_require__(48664);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/measure.js + 6 modules
var measure = __webpack_require__(40117);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/page.js + 12 modules
var evaluate_gate_page = __webpack_require__(65887);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/rows.js + 5 modules
var evaluate_gate_rows = __webpack_require__(47063);
// EXTERNAL MODULE: ./build/commands/compare/facts-for.js
var facts_for = __webpack_require__(29482);
// EXTERNAL MODULE: ./build/commands/compare/files.js
var compare_files = __webpack_require__(58496);
// EXTERNAL MODULE: ./build/commands/compare/options.js
var compare_options = __webpack_require__(68237);
// EXTERNAL MODULE: ./build/commands/compare/question.js + 1 modules
var compare_question = __webpack_require__(10217);
// EXTERNAL MODULE: ./build/commands/compare/read.js
var read = __webpack_require__(59439);
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
// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/heads.js
var heads = __webpack_require__(21594);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/metrics-table.js
var metrics_table = __webpack_require__(39433);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/number-line.js
var number_line = __webpack_require__(66559);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/slice-fold.js
var slice_fold = __webpack_require__(63071);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/report/slices.js
var report_slices = __webpack_require__(17590);
// EXTERNAL MODULE: ./build/steps/footer.js
var footer = __webpack_require__(91521);
;// CONCATENATED MODULE: ./build/commands/compare/report.js











const NAME = 24;
/** The report of two files of predictions. */
function compareReport(decision, of) {
    const items = (0,report_slices/* sliceBullets */.oi)(decision);
    return {
        marker: { kind: 'gate', model: 'comparison', commit: undefined },
        verdict: decision.verdict,
        title: { ...heads/* HEADS */.m[decision.verdict], text: [{ code: (0,report_text/* clip */.$Q)(of.candidate, NAME) }, ...outcome(decision)] },
        blocks: [
            ...(0,metrics_table/* metricsTable */.s)(decision),
            ...(0,number_line/* numberLine */.A)(decision),
            caption(decision, of),
            ...(0,report_slices/* blockingSlices */.d2)(decision),
            ...(items.length > 0 ? [{ kind: 'bullets', items }] : []),
            ...next(decision),
            ...(0,slice_fold/* sliceFolds */.p)(decision),
            ...(0,plots/* plotFolds */.c)(of.facts),
        ],
        footer: (0,footer/* footer */.q)(undefined, {}),
    };
}
function outcome({ verdict, rows, slices }) {
    if (verdict === 'pass')
        return rows.some(({ word }) => word === 'better') ? [' is better than the baseline'] : [' is no worse than the baseline'];
    if (verdict === 'inconclusive')
        return [rows.every(({ difference }) => difference === undefined) ? ' could not be measured' : ' needs more rows to judge'];
    if (rows.some((row) => row.verdict === 'fail'))
        return [' is worse than the baseline'];
    return [` is worse in ${(0,units/* many */._d)(slices.flatMap(report_slices/* blockingOf */.NX).length, 'slice')}`];
}
function caption({ n, rows }, { baseline, candidate, assumed, margin }) {
    const lower = rows.map((row) => (0,metric_words/* metricWords */.y)(row)).filter(({ better }) => better === 'lower');
    const asked = margin > 0 ? `A loss of ${(0,numbers/* asWritten */.qm)(margin)} is allowed` : 'Without a margin each metric is asked to improve';
    const text = [
        `Δ = candidate `,
        { code: candidate },
        ' − baseline ',
        { code: baseline },
        `, on the same ${(0,units/* many */._d)(n, 'row')}. ${asked}, and the whole interval must show it.`,
        ...(lower.length > 0 ? [` ${lower.map(({ label }) => label).join(', ')}: lower is better.`] : []),
        ...assumed.map((sentence) => ` ${sentence}`),
    ];
    return { kind: 'caption', text };
}
/** Why a metric has no value, which is never a pass. */
function next({ rows }) {
    const open = rows.filter(({ candidate, because }) => candidate === undefined && because !== undefined);
    return open.map((row) => ({ kind: 'paragraph', text: [{ strong: [`${(0,metric_words/* metricWords */.y)(row).label}:`] }, ` ${row.because}.`] }));
}

;// CONCATENATED MODULE: ./build/commands/compare/index.js












/** `sluice compare baseline.csv candidate.csv --label y`: the verdict and report of evaluate-gate for two files of predictions, without any configuration. */
const compare = {
    options: [...compare_options/* columnOptions */.be, compare_options/* marginOption */.Eo],
    positionals: ['<baseline file>', '<candidate file>'],
    async run({ options, positionals }, terminal) {
        const { streamingTables } = await __webpack_require__.e(/* import() */ 2089).then(__webpack_require__.bind(__webpack_require__, 12089));
        const wanted = (0,compare_options/* asked */.NZ)(options, gates/* TASKS */.n3);
        const tables = streamingTables('/', { signal: terminal.signal });
        const [baseline, candidate] = positionals.map((path) => (0,compare_files/* named */.KT)(terminal, path));
        const question = await (0,compare_question/* questionOf */.Y)([baseline.path, candidate.path], wanted, tables);
        const names = { production: baseline.name, candidate: candidate.name };
        const scored = await scoredOf(question, wanted, names, tables);
        const { config, assumed } = question;
        const decision = { ...(0,decide/* decide */.LD)((0,measure/* measure */.xP)(scored, config.gates), config.gates), opponent: 'Baseline' };
        const page = await (0,evaluate_gate_page/* pageOf */.Z)(config, scored, tables, 'baseline');
        const { label } = config.data;
        const positive = String(config.evaluate.positive);
        const document = compareReport(decision, {
            baseline: names.production,
            candidate: names.candidate,
            assumed,
            margin: wanted.margin ?? 0,
            facts: (0,facts_for/* factsFor */.x)({ model: names.candidate, path: candidate.name, label, positive, page, baseline: names.production }),
        });
        return {
            verdict: decision.verdict,
            json: {
                schema: 1,
                files: { baseline: names.production, candidate: names.candidate },
                task: config.evaluate.task,
                assumed,
                ...decision,
            },
            text: await (0,compare_files/* shown */.SP)(document, wanted.html, terminal),
        };
    },
};
async function scoredOf(question, wanted, names, tables) {
    const { config, files, truth } = question;
    const [first, second] = files;
    const [production, candidate] = [await (0,read/* readPredictions */.R)(first, wanted, tables), await (0,read/* readPredictions */.R)(second, wanted, tables)];
    (0,read/* sameLabels */.S)({ path: names.production, table: production }, { path: names.candidate, table: candidate }, config.data);
    const rows = aligned(config, truth === first ? production : candidate, candidate, production, names);
    if (rows.faults.length > 0)
        throw (0,compare_files/* faultsError */.Kd)(rows.faults, names);
    return { ...rows, baseline: { kind: 'compared' }, attempt: 1, seed: `${first.sha256} ${second.sha256}` };
}
/** Mistakes name the file that they are in. */
function aligned(config, evaluation, candidate, production, names) {
    try {
        const rows = (0,evaluate_gate_rows/* alignRows */.P)(config, evaluation, candidate, production);
        if (rows.unread !== undefined)
            throw new errors/* UserError */.yo([{ file: names.production, message: rows.unread }]);
        return rows;
    }
    catch (error) {
        throw (0,compare_files/* inFile */.s5)(names.candidate, error);
    }
}


/***/ })

};
