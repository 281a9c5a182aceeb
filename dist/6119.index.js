export const id = 6119;
export const ids = [6119];
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

/***/ 36119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateGate: () => (/* binding */ evaluateGate)
});

// EXTERNAL MODULE: ./build/ports/registry.js
var registry = __webpack_require__(82260);
// EXTERNAL MODULE: ./build/steps/evidence-files.js
var evidence_files = __webpack_require__(70993);
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
var kernel_evidence = __webpack_require__(42475);
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
    return (0,kernel_evidence/* makeEvidence */.Qw)({
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
        failure: failure && {
            step: 'evaluate.command',
            exitCode: failure.execution?.exitCode,
            lastLines: [...(failure.execution?.tail ?? []), failure.why],
        },
        page,
        toolVersion: version/* VERSION */.x,
    };
}
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

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/config/deployment.js
var deployment = __webpack_require__(95084);
// EXTERNAL MODULE: ./build/config/load.js + 5 modules
var load = __webpack_require__(52752);
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
    .map((line) => (0,kernel_evidence/* readEvidence */.At)(`${line}\n`).claim);
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
        evaluation: (0,kernel_evidence/* artifactDigest */.Fp)(claim.inputs, artifacts/* ARTIFACT */.t.evaluationData),
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
    const recorded = (0,kernel_evidence/* artifactDigest */.Fp)(version.data, artifacts/* ARTIFACT */.t.trainData) ??
        claimsOf(version).flatMap(({ inputs }) => (0,kernel_evidence/* artifactDigest */.Fp)(inputs, artifacts/* ARTIFACT */.t.trainData) ?? [])[0];
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
    const before = data && (0,kernel_evidence/* artifactDigest */.Fp)(data.claim.inputs, view.name === undefined ? artifacts/* ARTIFACT */.t.evaluationData : (0,artifacts/* evaluationSet */.v)(view.name));
    // Rows that only must never be got wrong may be trained on: they are a promise and measure nothing.
    const measured = config.gates.length > 0;
    const overlap = measured ? await ports.tables.overlap(config.data.train, path, config.data.keys) : undefined;
    const contest = opponent !== undefined && opponent.version.digest !== candidate;
    const train = data && (0,kernel_evidence/* artifactDigest */.Fp)(data.claim.inputs, artifacts/* ARTIFACT */.t.trainData);
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
// EXTERNAL MODULE: ./build/statistics/metrics/decisions.js
var decisions = __webpack_require__(38759);
// EXTERNAL MODULE: ./build/statistics/metrics/sample.js
var sample = __webpack_require__(86140);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/answer-text.js
var answer_text = __webpack_require__(29716);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/columns.js
var evaluate_gate_columns = __webpack_require__(11329);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/never-wrong.js






const EXAMPLES = 5;
/** The rows of a set that the candidate gets wrong, with up to five examples: key, label and answer. `within`: the largest error of a number that is still right. */
function never_wrong_wrongRows({ data }, evaluation, { truth, candidate, levels }, neverWrong) {
    const within = typeof neverWrong === 'object' ? neverWrong.within : 0;
    const right = rightRows(truth, candidate, within);
    const wrong = Array.from(right.keys()).filter((row) => right[row] === 0 && truth.weights?.[row] !== 0);
    const keys = (0,evaluate_gate_columns/* keyTexts */.We)(evaluation, data.keys);
    const label = (0,evaluate_gate_columns/* columnOf */.uV)(evaluation, data.label);
    const examples = wrong.slice(0, EXAMPLES).map((row) => ({
        key: data.keys.length > 0 ? (0,evaluate_gate_columns/* shownKey */.dM)(keys[row] ?? '') : `row ${row + 1}`,
        label: (0,steps_cells/* textAt */.$)(label, row) ?? '',
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
            (0,evaluate_gate_columns/* columnOf */.uV)(table, key);
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
    const values = (0,evaluate_gate_columns/* numbersOf */.cZ)(table, 'value');
    const isNumber = (row) => Number.isFinite(values[row]);
    const { order, faults } = keys.length > 0
        ? (0,align/* alignPredictions */.I)('candidate', (0,evaluate_gate_columns/* keyTexts */.We)(evaluation, keys), (0,evaluate_gate_columns/* keyTexts */.We)(table, keys), isNumber)
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
    const wrong = view.neverWrong && rows.faults.length === 0 && never_wrong_wrongRows(config, evaluation, scored, view.neverWrong);
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
    const [from, to] = [time_order_shown(judged, begin), time_order_shown(before, end)];
    return hint(`begins at ${from} in the evaluation data, and the training data end at ${to}: a model that has seen what comes later looks better than it is.`);
}
const DAY = 86_400_000;
function time_order_shown(sketch, value) {
    if ((0,sketch_sketch/* kindOf */.I)(sketch) !== 'date')
        return String(value);
    const text = new Date(value).toISOString();
    return value % DAY === 0 ? text.slice(0, 10) : `${text.slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/leakage.js





/** Strength from which a column is named: of a hundred pairs of a positive and a negative row it orders 99 rightly, or it explains 99% of the spread. */
const TELLING = 0.99;
/** Rows looked at, evenly spread; cells in memory at once; columns named. */
const leakage_MOST = { rows: 50_000, cells: 5_000_000, named: 5 };
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
    const every = Math.ceil(rows / leakage_MOST.rows);
    const size = Math.max(1, Math.floor(leakage_MOST.cells / Math.ceil(rows / every)));
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
    return hints.sort((a, b) => (b.strength ?? 0) - (a.strength ?? 0)).slice(0, leakage_MOST.named);
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
        return { buckets: (0,steps_buckets/* bucketsOf */.H)(moved_facts_valuesOf(before), moved_facts_valuesOf(now), before.whole && now.whole) };
    if (before.kind !== 'texts' || now.kind !== 'texts')
        return {};
    const share = ({ counts, n }, value) => (counts.find(([name]) => name === value)?.[1] ?? 0) / (n || 1);
    const values = [...new Set([...before.counts, ...now.counts].map(([name]) => name))];
    const changes = values.map((value) => ({ value, before: share(before, value), now: share(now, value) }));
    return { text: changes.sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before))[0] };
}
function moved_facts_valuesOf({ bins, n }) {
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
// EXTERNAL MODULE: ./build/statistics/gate/slices.js
var gate_slices = __webpack_require__(63185);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/moved/slice-profile.js







/** Values of a slice column that are kept, columns that are kept, bins of a column, and texts of a column: the most frequent, or the first. */
const slice_profile_MOST = { levels: 100, columns: 30, bins: 48, texts: 30 };
const FORMAT = 'sluice/slices/1';
/** Profiles `columns` of a table of training rows within each value of `by`. O(rows) for each column. */
function profileWithin(table, by, columns) {
    const { codes, levels } = (0,evaluate_gate_columns/* levelsOf */.pd)(table, by);
    const rows = (0,gate_slices/* rowsBySlice */.h)(codes, levels.length);
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
/** Cells in memory at once; more columns than fit are read in turn. */
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
    const size = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, rows)) - 1);
    const profile = {};
    for (const column of by.filter((name) => known.has(name))) {
        let slices = {};
        for (let i = 0; i < features.length; i += size) {
            const part = features.slice(i, i + size);
            const table = await tables.read(data.train, [...new Set([column, ...part])]);
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
// EXTERNAL MODULE: ./build/statistics/gate/attempt.js
var gate_attempt = __webpack_require__(68121);
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
        level: (0,gate_attempt/* shownLevel */.K0)(measured.attempt),
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

// EXTERNAL MODULE: ./build/steps/footer.js
var footer = __webpack_require__(91521);
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
    { nowrap: (0,units/* duration */.p0)(seconds) },
    ...(usd === undefined ? [] : [', ', { nowrap: `${(0,units/* money */.TG)(usd)} USD` }]),
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
        ...caption_attempts(decision),
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
function caption_attempts({ attempt, level: now, baseline, opponent }) {
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
function judged_judged(decision, facts) {
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
        [{ nowrap: [(0,units/* duration */.p0)(seconds)] }],
        ...(priced ? [[{ nowrap: usd === undefined ? '–' : (0,units/* money */.TG)(usd) }]] : []),
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
            ...judged_judged(decision, facts),
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
            ...judged_judged(decision, facts),
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
    const sha256 = (0,kernel_evidence/* artifactDigest */.Fp)(data.claim.inputs, name === undefined ? artifacts/* ARTIFACT */.t.evaluationData : (0,artifacts/* evaluationSet */.v)(name)) ?? '';
    const { train, evaluation: path, keys } = config.data;
    const trained = config.gates.length === 0
        ? undefined
        : await productionTrainedOn(production, { path, sha256, keys }, { train: (0,kernel_evidence/* artifactDigest */.Fp)(data.claim.inputs, artifacts/* ARTIFACT */.t.trainData), overlap: await tables.overlap(train, path, keys) }, tables);
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
    const rowsOf = ({ inputs }) => (0,kernel_evidence/* artifactDigest */.Fp)(inputs, artifacts/* ARTIFACT */.t.evaluationData);
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
        const versions = await ports.registry.numbers(loaded.config.model);
        const serving = await (0,train_key/* servingDigest */.B$)(loaded, ports.workspace);
        const profile = await ports.workspace.read('.sluice/profiles/evaluation.json');
        const slices = again ? undefined : await keepTrainSlices(loaded.config, ports);
        const moved = movedWithin(decision.slices, productionSlices(gathered.production?.version.files), slices);
        const facts = factsOf(loaded, gathered, {
            profile,
            run,
            commit,
            serving,
            nextVersion: versionOf(versions, { digest: gathered.candidate.digest, serving }),
            seconds,
            own,
            moved,
            page: await (0,page/* pageOf */.Z)(loaded.config, gathered.scored, ports.tables),
        });
        return {
            verdict: decision.verdict,
            outputs: { 'model-digest': gathered.candidate.digest, production: gathered.production?.name ?? '' },
            document: report(decision, facts),
            json: decision,
            annotations: annotationsOf(decision, facts),
            cases: testCases(decision, facts),
            evidence: own,
        };
    },
};
/** The number that a registration gives: the one that the same version has, else the next. */
const versionOf = (versions, candidate) => versions.find((version) => (0,registry/* sameVersion */.r)(version, candidate))?.version ?? (versions.at(-1)?.version ?? 0) + 1;
/** A candidate without predictions was not judged at all. */
const decided = ({ measured, failure, further, revalidated, hints = [] }, { config }) => ({
    ...(failure
        ? { ...(0,decide/* decide */.LD)({ ...measured, baseline: { kind: 'none' } }, []), verdict: 'error' }
        : (0,decide/* decide */.LD)(withNotes(measured, further), config.gates, further.map(panelOf))),
    ...(revalidated && { revalidated }),
    ...(hints.length > 0 && { hints }),
});


/***/ }),

/***/ 87925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B$: () => (/* binding */ servingDigest),
  l$: () => (/* binding */ sourceFiles),
  UZ: () => (/* binding */ trainKey),
  tQ: () => (/* binding */ trainSources)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/kernel/digest.js
var digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
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
    const environment = train.environment ?? (await present(ENVIRONMENT, workspace));
    const inputs = [
        { name: artifacts/* ARTIFACT */.t.trainData, sha256: await ports.tables.digest(data.train) },
        { name: artifacts/* ARTIFACT */.t.code, sha256: await workspace.digestAll(train.inputs) },
        { name: artifacts/* ARTIFACT */.t.params, sha256: (0,digest/* digestOf */.ol)(params.json) },
        { name: artifacts/* ARTIFACT */.t.environment, sha256: environment.length > 0 ? await workspace.digestAll(environment) : (0,digest/* digestOf */.ol)([]) },
    ];
    const made = { inputs: inputs.map(({ name, sha256 }) => [name, sha256]), command: train.command, platform: ports.compute.platform };
    return { key: (0,digest/* digestOf */.ol)({ ...made, label: data.label }), inputs, params };
}
/** The content key alone: whether a candidate from another run is what this tree would train. */
const trainKey = async (loaded, ports) => (await trainSources(loaded, ports)).key;
/** Files and patterns whose committed state a version is served and trained from. */
async function sourceFiles(loaded, workspace) {
    const { train, prepare, evaluate, deploy } = loaded.config;
    const commands = [prepare?.command, train.command, evaluate.command, deploy?.serve].filter((command) => command !== undefined);
    const named = [...train.inputs, ...(prepare?.inputs ?? []), ...(train.environment ?? ENVIRONMENT)];
    const files = [(0,external_node_path_.basename)(loaded.file), train.params, deploy?.scoring_script, ...(await filesNamedIn(commands, workspace))];
    return [...new Set([...named, ...files.filter((file) => file !== undefined)])];
}
/** Words such as predict.py and --params=params.yaml; whatever is a file here is a source. */
function filesNamedIn(commands, workspace) {
    const words = commands.flatMap((command) => command.split(/[\s='"]+/));
    const files = words.filter((word) => /\w\.\w+$/.test(word) && !/[{}]|^[/-]|^[.][.]/.test(word));
    return present(files, workspace);
}
/** Digest of what answers with a model's bytes: how it is served, the files that the command names, and the code it shares with the training. */
async function servingDigest({ config }, workspace) {
    const { deploy, train } = config;
    if (!deploy)
        return (0,digest/* digestOf */.ol)(null);
    const { serve, scoring_script: script, protocol } = deploy;
    const files = [...train.inputs, ...(script ? [script] : []), ...(await filesNamedIn(serve ? [serve] : [], workspace))];
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
