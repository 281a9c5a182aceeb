export const id = 8345;
export const ids = [8345];
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

/***/ 68345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateGate: () => (/* binding */ evaluateGate)
});

// EXTERNAL MODULE: ./build/kernel/evidence.js
var kernel_evidence = __webpack_require__(42475);
// EXTERNAL MODULE: ./build/kernel/version.js
var version = __webpack_require__(99836);
// EXTERNAL MODULE: ./build/ports/registry.js
var registry = __webpack_require__(82260);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
// EXTERNAL MODULE: ./build/steps/evidence-files.js
var evidence_files = __webpack_require__(70993);
// EXTERNAL MODULE: ./build/steps/train-key.js + 1 modules
var train_key = __webpack_require__(87925);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/statistics/metrics/metrics.js + 1 modules
var metrics = __webpack_require__(57746);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/metric-words.js

/** Shorter names that everybody in the field reads. */
const SHORT = { mcc: 'MCC', mae: 'MAE', rmse: 'RMSE', mse: 'MSE', mape: 'MAPE' };
/** The words for a metric. A name keeps its capital within a sentence where it is a person's or an abbreviation. */
function metricWords(name) {
    const { title, better } = metrics/* metrics */.qd[name];
    const label = SHORT[name] ?? title;
    const keeps = /^[A-Z][A-Z0-9²]/.test(label) || name === 'brier';
    return { label, inSentence: keeps ? label : label[0].toLowerCase() + label.slice(1), better };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/shown.js

/** Decimals for a row: those of its interval, more where rounding would move a bound or the value across its limit. */
function rowDecimals({ difference, candidate, requirements }) {
    const value = requirements.flatMap(({ kind, limit }) => candidate !== undefined && (kind === 'at-least' || kind === 'at-most') ? [{ value: candidate, limit }] : []);
    if (difference === undefined)
        return (0,report_numbers/* decimalsApart */.j3)(4, value);
    const bounds = requirements.flatMap(({ kind, limit }) => kind === 'no-worse' || kind === 'improves'
        ? [
            { value: difference.low, limit },
            { value: difference.high, limit },
        ]
        : []);
    return (0,report_numbers/* decimalsApart */.j3)((0,report_numbers/* decimalsFor */.Wm)((difference.high - difference.low) / 2), [...value, ...bounds]);
}
/** Writes a difference with these decimals. */
const shown = (d, decimals) => ({
    production: (0,report_numbers/* fixed */.Zu)(d.production, decimals),
    candidate: (0,report_numbers/* fixed */.Zu)(d.candidate, decimals),
    delta: (0,report_numbers/* signed */.x8)((0,report_numbers/* shownDifference */.vN)(d.candidate, d.production, decimals), decimals),
    interval: (0,report_numbers/* interval */.YP)(d.low, d.high, decimals),
});
/** One count of decimals for a whole table: that of the median interval. */
function tableDecimals(differences) {
    const halves = differences.map(({ low, high }) => (high - low) / 2).sort((a, b) => a - b);
    return (0,report_numbers/* decimalsFor */.Wm)(halves[Math.floor(halves.length / 2)] ?? 0);
}
/** A threshold or margin as the user wrote it, with two decimals at least when it is below 1. */
const limitText = (limit) => (0,report_numbers/* asWritten */.qm)(limit, Math.abs(limit) < 1 && limit !== 0 ? 2 : 0);
/** A value without an interval. */
const valueText = ({ candidate }, decimals) => candidate === undefined ? '–' : (0,report_numbers/* fixed */.Zu)(candidate, decimals);

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/annotations.js




/** Remarks on the lines of sluice.yml whose gate failed (failure) or could not be settled (warning); gates whose line is unknown have none. */
function annotationsOf(decision, { path, gateLines, sliceLines }) {
    const rows = decision.rows.flatMap((row) => {
        const line = gateLines[row.gate];
        if (line === undefined || row.verdict === 'pass')
            return [];
        return [{ path, line, level: row.verdict === 'fail' ? 'failure' : 'warning', message: rowMessage(row) }];
    });
    const slices = decision.slices.flatMap((judged) => {
        const line = sliceLines?.[judged.gate] ?? gateLines[judged.gate];
        if (line === undefined || !judged.slices.some(({ blocks }) => blocks))
            return [];
        return [{ path, line, level: 'failure', message: sliceMessage(judged) }];
    });
    return [...rows, ...slices];
}
function rowMessage(row) {
    const { label } = metricWords(row.metric);
    const decimals = rowDecimals(row);
    if (row.candidate === undefined)
        return `${label}: ${row.because ?? 'not defined on these rows'}.`;
    const value = `${label} ${(0,report_numbers/* fixed */.Zu)(row.candidate, decimals)}`;
    if (row.difference === undefined)
        return `${value}: ${row.word}.`;
    const numbers = shown(row.difference, decimals);
    return `${value}: ${row.word}. Production ${numbers.production}, difference ${numbers.delta} (${numbers.interval}).`;
}
function sliceMessage({ metric, margin, slices }) {
    const blocking = slices.filter(({ blocks }) => blocks);
    const named = blocking.slice(0, 5).map(({ column, level }) => `${column} ${(0,report_text/* clip */.$Q)(level, 40)}`);
    const rest = blocking.length > named.length ? ` and ${(0,report_numbers/* count */.U9)(blocking.length - named.length)} others` : '';
    return `${metricWords(metric).label} is worse by more than ${(0,report_numbers/* asWritten */.qm)(margin)} in ${(0,report_numbers/* count */.U9)(blocking.length)} of ${(0,report_numbers/* count */.U9)(slices.length)} slices: ${named.join(', ')}${rest}.`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/steps/common.js
var common = __webpack_require__(47495);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/contract.js


const inputs = schemas/* strictObject */.rej({ ...common/* commonInputs */.j });
const outputs = schemas/* object */.Ikc({
    ...common/* commonOutputs */.e,
    'model-digest': schemas/* string */.YjP().meta({ description: 'SHA-256 of the candidate that was judged.' }),
    production: schemas/* string */.YjP()
        .meta({ description: 'Version in production that it was compared with, for example v6; empty when there is none.' }),
});

// EXTERNAL MODULE: ./build/kernel/verdict.js
var kernel_verdict = __webpack_require__(41513);
;// CONCATENATED MODULE: ./build/statistics/gate/attempt.js
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

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/decide.js



/** Judges what was measured against the gates. The verdict is the worst of its rows, slices and findings. */
function decide(measured, gates) {
    const { baseline, faults, slices, n, attempt } = measured;
    const rows = faults.length > 0 ? [] : measured.measurements.map((m, i) => judgeGate(gates[i], i, m, baseline));
    const verdict = (0,kernel_verdict/* worst */.Q)([
        ...rows.map((row) => row.verdict),
        ...slices.map(({ slices }) => (slices.some(({ blocks }) => blocks) ? 'fail' : 'pass')),
        ...(baseline.kind === 'not-comparable' ? ['inconclusive'] : []),
        ...(faults.length > 0 ? ['error'] : []),
    ]);
    return { verdict, rows, slices, baseline, faults, n, attempt, level: shownLevel(attempt) };
}
/** Judges one gate. Without a baseline only its thresholds count; without a value nothing is shown, which is never a pass. */
function judgeGate(gate, index, measurement, baseline) {
    const requirements = [
        ...thresholds(gate, measurement),
        ...(baseline.kind === 'none' || baseline.kind === 'unchanged' ? [] : relations(gate, measurement)),
    ];
    const verdict = requirements.length === 0 ? unmeasured(measurement) : (0,kernel_verdict/* worst */.Q)(requirements.map((r) => r.verdict));
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
function relations(gate, { metric, difference }) {
    const sign = metricWords(metric).better === 'higher' ? -1 : 1;
    const margin = gate.no_worse_than?.production;
    const judged = (kind, loss) => ({
        kind,
        limit: loss === 0 ? 0 : sign * loss,
        above: sign < 0,
        verdict: against(loss, metric, difference),
    });
    return [...(margin === undefined ? [] : [judged('no-worse', margin)]), ...(gate.improves_on === undefined ? [] : [judged('improves', 0)])];
}
/** Bounds of the gain, oriented so that more is better. */
function gain(metric, { low, high }) {
    return metricWords(metric).better === 'higher' ? { low, high } : { low: -high, high: -low };
}
function against(allowedLoss, metric, difference) {
    if (difference === undefined)
        return 'inconclusive';
    const { low, high } = gain(metric, difference);
    if (low > -allowedLoss)
        return 'pass';
    return high < -allowedLoss ? 'fail' : 'inconclusive';
}
function wordFor(verdict, requirements, { metric, candidate, difference }, baseline) {
    const failed = requirements.find((r) => r.verdict === 'fail')?.kind;
    if (failed === 'at-least')
        return 'too low';
    if (failed === 'at-most')
        return 'too high';
    if (failed !== undefined)
        return 'worse';
    if (verdict === 'inconclusive')
        return candidate !== undefined && baseline.kind === 'not-comparable' ? 'not compared' : "can't tell";
    if (difference !== undefined && gain(metric, difference).low > 0)
        return 'better';
    if (requirements.some((r) => r.kind === 'no-worse'))
        return 'no worse';
    return requirements.length > 0 ? 'met' : 'nothing required';
}

// EXTERNAL MODULE: ./build/kernel/digest.js
var kernel_digest = __webpack_require__(21694);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/changes.js



/** What differs between production's training and the candidate's: data, parameters. Undefined without production. */
function changesSince(production, training) {
    if (!production)
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
function factsOf({ config, file, where }, gathered, { run, commit, nextVersion, seconds, own, profile, serving }) {
    const { candidate, production, failure } = gathered;
    const evidence = [candidate.data, candidate.training, own];
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
        },
        production: productionFacts(production),
        otherServing: production && production.version.serving !== serving,
        nextVersion: `v${nextVersion}`,
        environments: config.deploy?.environments ?? [],
        evaluation: { path: config.data.evaluation, label: config.data.label },
        data: dataFacts(production, candidate.data, profile),
        cost: costOf(candidate.training.claim),
        evidence: { data: (0,kernel_evidence/* artifactDigest */.Fp)(candidate.training.claim.inputs, artifacts/* ARTIFACT */.t.trainData), model: candidate.digest, verdict: own.digest },
        tenths: tenthsOf(gathered),
        changes: changesSince(production, candidate.training),
        steps: evidence.map((e) => stepRecord(e, e === own ? seconds : undefined)),
        remarks: remarksOf(candidate.data),
        failure: failure && {
            step: 'evaluate.command',
            exitCode: failure.execution?.exitCode,
            lastLines: [...(failure.execution?.tail ?? []), failure.why],
        },
        toolVersion: version/* VERSION */.x,
    };
}
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
// EXTERNAL MODULE: ./build/steps/command-line.js
var command_line = __webpack_require__(57544);
// EXTERNAL MODULE: ./build/kernel/chain.js
var chain = __webpack_require__(99665);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/candidate.js




/** Reads the candidate that `train` left, and checks that its evidence is about exactly these bytes. UserError when the chain is broken. */
async function candidateOf({ config }, ports) {
    const [data, training] = [await (0,evidence_files/* readStatement */.cO)(ports.workspace, 'validate-data'), await (0,evidence_files/* readStatement */.cO)(ports.workspace, 'train')];
    const digest = await ports.workspace.digest('.sluice/model');
    const links = [data, training].filter((evidence) => evidence !== undefined);
    const evaluation = await ports.tables.digest(config.data.evaluation);
    const problems = (0,chain/* brokenLinks */.B)(links, [
        { step: 'validate-data', about: { name: artifacts/* ARTIFACT */.t.evaluationData, sha256: evaluation } },
        { step: 'train', about: { name: artifacts/* ARTIFACT */.t.model, sha256: digest ?? 'no bytes at all' } },
    ]);
    if (problems.length > 0 || !data || !training || !digest)
        throw new errors/* UserError */.yo(problems.map((message) => ({ file: '.sluice/evidence', message })));
    return { digest, data, training };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/comparability.js
/**
 * Whether the two models may be compared on these rows. Rows that a model was trained on, and a production model that could not be scored, make a
 * comparison say nothing, so they are obstacles and never a pass. A first model that saw the rows is no better off: its thresholds would be met by
 * memory. Production's own bytes are not compared with themselves: nothing changes, so only thresholds count (docs/decisions/0007).
 */
function comparability({ candidate, production, seen }) {
    const same = production?.digest === candidate;
    const obstacles = [
        ...overlap('candidate-saw-rows', seen.candidate),
        ...(production === undefined || same ? [] : overlap('production-saw-rows', seen.production)),
        ...(production?.unscored === undefined ? [] : [{ kind: 'production-unscored', examples: [production.unscored] }]),
    ];
    if (obstacles.length > 0)
        return { kind: 'not-comparable', obstacles };
    return { kind: production === undefined ? 'none' : same ? 'unchanged' : 'compared' };
}
const overlap = (kind, found) => found === undefined || found.rows === 0 ? [] : [{ kind, rows: found.rows, examples: found.examples }];

// EXTERNAL MODULE: ./build/statistics/gate/compare.js
var compare = __webpack_require__(11867);
// EXTERNAL MODULE: ./build/statistics/metrics/sample.js
var metrics_sample = __webpack_require__(86140);
// EXTERNAL MODULE: ./build/statistics/multipleTesting.js
var multipleTesting = __webpack_require__(32154);
// EXTERNAL MODULE: ./build/statistics/gate/method.js + 6 modules
var method = __webpack_require__(36853);
;// CONCATENATED MODULE: ./build/statistics/gate/slices.js





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
    const n = rows.length;
    if (n < options.leastRows)
        return { slice, n, reason: `fewer than ${options.leastRows} rows` };
    const truth = (0,metrics_sample/* pickTruth */.Vo)(sample.truth, rows);
    const answers = { production: (0,metrics_sample/* pickAnswers */.Ts)(sample.production, rows), candidate: (0,metrics_sample/* pickAnswers */.Ts)(sample.candidate, rows) };
    const settings = { alpha: options.alpha, seed: `${options.seed} ${slice}`, quick: true };
    const { production, candidate, difference } = (0,method/* estimateDifference */.Y)(metric, { truth, ...answers }, settings);
    if ('undefined' in difference)
        return { slice, n, reason: difference.undefined };
    return { slice, n, production: production, candidate: candidate, estimate: difference };
}
/**
 * Judges one metric within each slice. `codes` gives each row's slice, 0 … slices − 1. A slice blocks only on harm beyond the margin that is
 * significant after Holm's correction over the tested slices. Intervals are closed-form or jackknife, never resampled; O(n log n) in all.
 */
function judgeSlices(metric, sample, codes, slices, options) {
    const all = rowsBySlice(codes, slices).map((rows, slice) => measureSlice(metric, sample, slice, rows, options));
    const measured = all.filter((one) => 'estimate' in one);
    const { better } = metrics/* metrics */.qd[metric];
    const { alpha, margin } = options;
    const p = measured.map(({ estimate }) => (better === 'higher' ? estimate.below(-margin) : estimate.above(margin)));
    const [q, adjusted] = [(0,multipleTesting/* benjaminiHochberg */.U)(p), (0,multipleTesting/* holm */.f)(p)];
    const tested = measured.map(({ estimate, ...of }, i) => {
        const { low, high, method } = estimate;
        const delta = of.candidate - of.production;
        const blocks = adjusted[i] <= alpha;
        return { ...of, delta, low, high, state: (0,compare/* stateOf */.L4)(estimate, better, margin), p: p[i], q: q[i], holm: adjusted[i], blocks, method };
    });
    tested.sort((a, b) => Number(b.blocks) - Number(a.blocks) || a.p - b.p || a.slice - b.slice);
    const untested = all.filter((one) => 'reason' in one);
    return { tested, untested, blocking: tested.filter(({ blocks }) => blocks).map(({ slice }) => slice) };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/measure-slices.js



const DEFAULT = { no_worse_than: 0.02, least_rows: 100 };
/** Metrics in the target's own unit, for which 0.02 means nothing. */
const UNBOUNDED = new Set(['mae', 'rmse', 'mse', 'mape', 'median_absolute_error']);
/** Judges each gate that asks for it within every slice; where none asks, the first gate's metric with the defaults. Nothing without a comparison. */
function measureSlices(scored, gates) {
    if (scored.slices.length === 0 || scored.production === undefined || scored.baseline.kind !== 'compared')
        return [];
    const asked = gates.flatMap((gate, index) => (gate.slices === undefined ? [] : [{ gate, index, rule: gate.slices }]));
    const [first] = gates;
    const rule = first && asked.length === 0 ? defaultRule(first) : undefined;
    const all = first && rule ? [{ gate: first, index: 0, rule }] : asked;
    return all.map(({ gate, index, rule }) => judgeGateSlices(gate.metric, index, rule, scored));
}
/** The default margin, or the gate's own where the metric has the target's unit; undefined where there is neither. */
function defaultRule({ metric, no_worse_than }) {
    if (!UNBOUNDED.has(metric))
        return DEFAULT;
    return no_worse_than === undefined ? undefined : { ...DEFAULT, no_worse_than: no_worse_than.production };
}
function judgeGateSlices(metric, gate, rule, scored) {
    const { truth, candidate, production, attempt, seed } = scored;
    const alpha = attemptAlpha(attempt);
    const options = { alpha, margin: rule.no_worse_than, leastRows: rule.least_rows, seed: `${seed} ${metric}` };
    const sample = { truth, candidate, production: production };
    const found = scored.slices.map(({ codes, levels }) => judgeSlices(metric, sample, codes, levels.length, options));
    return {
        gate,
        metric,
        columns: scored.slices.map(({ name }) => name),
        margin: rule.no_worse_than,
        leastRows: rule.least_rows,
        untested: found.reduce((sum, { untested }) => sum + untested.filter(({ n }) => n > 0).length, 0),
        slices: together(found, scored.slices, alpha),
    };
}
/** Corrects over the slices of all columns, not of one column at a time. */
function together(found, columns, alpha) {
    const all = found.flatMap(({ tested }, i) => tested.map((slice) => ({ slice, column: columns[i] })));
    const p = all.map(({ slice }) => slice.p);
    const [q, adjusted] = [(0,multipleTesting/* benjaminiHochberg */.U)(p), (0,multipleTesting/* holm */.f)(p)];
    return all.map(({ slice, column }, i) => ({
        column: column.name,
        level: column.levels[slice.slice] ?? '',
        n: slice.n,
        production: slice.production,
        candidate: slice.candidate,
        delta: slice.delta,
        low: slice.low,
        high: slice.high,
        q: q[i],
        blocks: adjusted[i] <= alpha,
    }));
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/measure.js





/** Measures every gate's metric and the slices. With faulty predictions nothing is measured; without a comparable production only the candidate is. */
function measure(scored, gates) {
    const { baseline, faults, attempt, truth } = scored;
    const of = { baseline, faults, attempt, n: (0,metrics_sample/* rowsOf */.RO)(truth) };
    if (faults.length > 0)
        return { ...of, measurements: [], slices: [] };
    return { ...of, measurements: gates.map((gate) => measureGate(gate, scored)), slices: measureSlices(scored, gates) };
}
/** One metric of both models with the interval of their difference, or of the candidate alone. */
function measureGate(gate, scored) {
    const { metric } = gate;
    const { truth, candidate, production, baseline, attempt, seed } = scored;
    if (production === undefined || baseline.kind !== 'compared') {
        const value = metrics/* metrics */.qd[metric].value(truth, candidate);
        const because = value === undefined ? { because: `${metrics/* metrics */.qd[metric].title} has no value on these rows` } : {};
        return { metric, n: (0,metrics_sample/* rowsOf */.RO)(truth), candidate: value, difference: undefined, ...because };
    }
    const margin = gate.improves_on === undefined ? (gate.no_worse_than?.production ?? 0) : 0;
    const found = (0,compare/* compare */.UD)(metric, { truth, candidate, production }, { margin, alpha: attemptAlpha(attempt), seed });
    return {
        metric,
        n: found.n,
        candidate: found.candidate,
        difference: differenceOf(found),
        ...(found.reason === undefined ? {} : { because: found.reason }),
    };
}
function differenceOf({ production, candidate, delta, low, high, needed }) {
    if (production === undefined || candidate === undefined || delta === undefined || low === undefined || high === undefined)
        return undefined;
    return { production, candidate, delta, low, high, needed };
}

// EXTERNAL MODULE: ./build/config/deployment.js
var deployment = __webpack_require__(95084);
// EXTERNAL MODULE: ./build/config/load.js + 8 modules
var load = __webpack_require__(50495);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/production.js




/** Reads which version is in production, and fetches it. Undefined while nothing is: the first model. UserError when the file and the registry disagree. */
async function productionModel({ config, file }, ports) {
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
    const sources = await ports.repository.sources(version.commit);
    const model = await ports.registry.fetch(version, await ports.workspace.path(`production/${version.digest}`));
    return { version, name, model, sources, evaluate: await evaluateOf(file, version, config, ports) };
}
/** How the version's own sources said that it answers rows. A sluice.yml of another name or an older shape falls back to today's command. */
async function evaluateOf(file, version, config, { repository }) {
    const text = await repository.fileAt(version.commit, file);
    if (text === undefined)
        return config.evaluate;
    try {
        return { ...config.evaluate, command: (0,load/* loadConfig */.Z)(file, text).config.evaluate.command };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return config.evaluate;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/align.js
const EXAMPLES = 5;
/**
 * Joins predictions to evaluation rows by key: one key text for each row. A key without a prediction, a prediction without a row,
 * a key twice and a value that is no number are faults with their count and up to five keys: a metric over what is left would be of other rows.
 */
function alignPredictions(of, evaluation, predictions, isNumber) {
    const byKey = new Map();
    const doubled = [];
    predictions.forEach((key, row) => {
        if (byKey.has(key))
            doubled.push(key);
        else
            byKey.set(key, row);
    });
    const order = Int32Array.from(evaluation, (key) => byKey.get(key) ?? -1);
    const known = new Set(evaluation);
    const fault = (kind, keys) => keys.length === 0 ? [] : [{ of, kind, rows: keys.length, examples: keys.slice(0, EXAMPLES) }];
    return {
        order,
        faults: [
            ...fault('missing', evaluation.filter((_, i) => order[i] === -1)),
            ...fault('extra', predictions.filter((key) => !known.has(key))),
            ...fault('doubled', doubled),
            ...fault('not-a-number', evaluation.filter((_, i) => order[i] !== -1 && !isNumber(order[i] ?? 0))),
        ],
    };
}

// EXTERNAL MODULE: ./build/steps/cells.js
var cells = __webpack_require__(30401);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/columns.js


const columnOf = (table, name) => {
    const column = table.columns.get(name);
    if (!column)
        throw new errors/* UserError */.yo(`There is no column ${name}.`);
    return column;
};
/** One text for each row that names it: its key cells, several joined by ", ". */
function keyTexts(table, keys) {
    const columns = keys.map((key) => columnOf(table, key));
    return Array.from({ length: table.rows }, (_, row) => columns.map((column) => (0,cells/* textAt */.$)(column, row) ?? '').join(', '));
}
/** A column as dictionary codes (−1 null), whatever its kind; numbers become their text. */
function levelsOf(table, name) {
    const column = columnOf(table, name);
    if (column.kind === 'text')
        return { codes: column.codes, levels: column.levels };
    const levels = [...new Set(column.values)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
    const code = new Map(levels.map((value, i) => [value, i]));
    return { codes: Int32Array.from(column.values, (value) => code.get(value) ?? -1), levels: levels.map(String) };
}
/** The truth of the evaluation rows. UserError when the label does not fit the task. `predicted` are levels that only a model uses. */
function truthOf(table, label, evaluate, predicted = []) {
    if (evaluate.task === 'regression') {
        const column = columnOf(table, label);
        if (column.kind !== 'number')
            throw new errors/* UserError */.yo(`The label ${label} holds text, and \`evaluate.task: regression\` needs numbers.`);
        return { task: 'regression', values: column.values, levels: [] };
    }
    const { codes, levels } = levelsOf(table, label);
    if (evaluate.task === 'multiclass-classification') {
        const all = [...new Set([...levels, ...predicted])];
        return { task: 'multiclass-classification', labels: codes, classes: all.length, levels: all };
    }
    const positive = (0,cells/* positiveTexts */.c)(evaluate.positive);
    const code = levels.findIndex((level) => positive.includes(level));
    if (levels.length > 2 || (levels.length === 2 && code < 0)) {
        const seen = levels.slice(0, 5).join(', ');
        throw new errors/* UserError */.yo(`The label ${label} has the values ${seen}${levels.length > 5 ? ', …' : ''}; binary-classification needs two, one of them \`evaluate.positive\` (${String(evaluate.positive)}).`);
    }
    return {
        task: 'binary-classification',
        labels: Uint8Array.from(codes, (c) => (c === code ? 1 : 0)),
        threshold: evaluate.threshold,
        levels,
    };
}
/** Name of the column that a predictions table answers in, by task. */
const answerColumn = (task) => (task === 'binary-classification' ? 'score' : 'prediction');
/** A model's answers in the order of the evaluation rows. `levels` are those of the truth (multiclass). */
function answersOf(table, evaluate, order, levels) {
    const name = answerColumn(evaluate.task);
    const column = columnOf(table, name);
    if (evaluate.task === 'multiclass-classification') {
        const own = levelsOf(table, name);
        const shared = Int32Array.from(own.levels, (level) => levels.indexOf(level));
        return Int32Array.from(order, (row) => shared[own.codes[row]] ?? -1);
    }
    if (column.kind !== 'number')
        throw new errors/* UserError */.yo(`The column ${name} of the predictions holds text; ${evaluate.task} needs numbers there.`);
    return Float64Array.from(order, (row) => column.values[row] ?? Number.NaN);
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/rows.js


/** The evaluation rows with every model's answers in their order, or what is wrong with the predictions. UserError when the label does not fit the task. */
function alignRows({ data, evaluate }, evaluation, candidate, production) {
    const keys = keyTexts(evaluation, data.keys);
    const place = (of, table) => alignPredictions(of, keys, keyTexts(table, data.keys), (row) => answered(table.columns.get(answerColumn(evaluate.task)), row));
    const [ours, theirs] = [place('candidate', candidate), production && place('production', production)];
    const named = evaluate.task === 'multiclass-classification' ? [candidate, ...(production ? [production] : [])] : [];
    const { levels, ...truth } = truthOf(evaluation, data.label, evaluate, named.flatMap((table) => levelsOf(table, 'prediction').levels));
    return {
        truth,
        candidate: answersOf(candidate, evaluate, ours.order, levels),
        production: production && theirs && answersOf(production, evaluate, theirs.order, levels),
        slices: evaluate.slices.map((name) => ({ name, ...levelsOf(evaluation, name) })),
        faults: [...ours.faults, ...(theirs?.faults ?? [])],
    };
}
const answered = (column, row) => column?.kind === 'number' ? !Number.isNaN(column.values[row]) : column?.codes[row] !== -1;

// EXTERNAL MODULE: ./build/kernel/placeholders.js
var placeholders = __webpack_require__(68608);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/score.js




/** Runs `evaluate.command` and reads what it wrote. A command that fails, or writes nothing readable, is a value and not an exception. */
async function score(subject, data, ports, signal) {
    const { who, model, sources, evaluate } = subject;
    const predictions = await ports.workspace.path(`predictions/${who}.csv`);
    const relative = `.sluice/predictions/${who}.csv`;
    await ports.workspace.remove(relative);
    const words = (0,placeholders/* splitCommand */.GW)(evaluate.command) ?? [];
    const { argv } = (0,placeholders/* substitute */.V2)(words, { model, data: data.path, predictions });
    ports.log.progress(`evaluate-gate: ${who} answers the evaluation rows`);
    const execution = await ports.compute.run({ argv, cwd: sources, env: command_line/* COMMAND_ENV */.ck, timeLimit: evaluate.time_limit, onLine: ports.log.line }, signal);
    if (execution.outcome !== 'succeeded')
        return { failure: howItEnded(execution), execution };
    try {
        const table = await ports.tables.read(relative, [...data.keys, answerColumn(evaluate.task)]);
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

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/gather.js








/** Lets both models answer the same rows in this run, and measures them. */
async function gather(loaded, ports, signal) {
    const { config } = loaded;
    const candidate = await candidateOf(loaded, ports);
    const production = await productionModel(loaded, ports);
    const data = { path: (0,command_line/* dataArgument */.Wt)(config.data.evaluation, (path) => absolute(ports, path)), keys: config.data.keys };
    const subject = {
        who: 'candidate',
        model: await ports.workspace.path('model'),
        sources: ports.workspace.root,
        evaluate: config.evaluate,
    };
    const ours = await score(subject, data, ports, signal);
    const compared = production !== undefined && production.version.digest !== candidate.digest && 'table' in ours;
    const theirs = compared ? await score({ who: 'production', ...production }, data, ports, signal) : undefined;
    const baseline = await baselineOf(loaded, ports, candidate, production, theirs);
    const of = { candidate, production };
    if ('failure' in ours) {
        const measured = { measurements: [], slices: [], baseline, faults: [], n: 0, attempt: 1 };
        return { ...of, measured, failure: { why: ours.failure, execution: ours.execution } };
    }
    const columns = [...new Set([...config.data.keys, config.data.label, ...config.evaluate.slices])];
    const evaluation = await ports.tables.read(config.data.evaluation, columns);
    const rows = placed(loaded, () => alignRows(config, evaluation, ours.table, usable(baseline, theirs)));
    const seed = [candidate.digest, production?.version.digest ?? 'none', ours.sha256].join(' ');
    const scored = { ...rows, baseline, attempt: 1, seed };
    ports.log.progress('evaluate-gate: measuring');
    return { ...of, measured: measure(scored, config.gates), scored, predictions: ours.sha256 };
}
const absolute = ({ workspace }, path) => path.startsWith('/') ? path : `${workspace.root}/${path}`;
const usable = (baseline, theirs) => baseline.kind === 'compared' && theirs && 'table' in theirs ? theirs.table : undefined;
async function baselineOf({ config }, { tables }, { digest }, production, theirs) {
    const { train, evaluation, keys } = config.data;
    const seen = { candidate: await tables.overlap(train, evaluation, keys) };
    const unscored = theirs && 'failure' in theirs ? theirs.failure : undefined;
    return comparability({ candidate: digest, production: production && { digest: production.version.digest, unscored }, seen });
}
/** Adds the place in sluice.yml to mistakes about the label or the predictions. */
function placed({ file, where }, work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo(error.findings.map((finding) => ({ file, ...where(['evaluate']), key: 'evaluate', ...finding })), { cause: error });
    }
}

// EXTERNAL MODULE: ./build/sketch/accumulate.js + 2 modules
var accumulate = __webpack_require__(40224);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/replay.js


/**
 * Keeps what later steps compare with: `.sluice/replay.jsonl`, evaluation rows from beginning to end (without the label) each with the offline prediction
 * of the candidate and, where there is one, of production; and `.sluice/profiles/predictions.json`, the sketch of all of the candidate's.
 */
async function keepReference({ data, deploy }, { candidate, production }, ports) {
    const sketch = (0,accumulate/* accumulate */.Z)('prediction');
    sketch.numbers(Float64Array.from(candidate), 'number');
    await ports.workspace.write('.sluice/profiles/predictions.json', (0,sketch_sketch/* writeSketches */.Se)([sketch.finish(candidate.length)]));
    const rows = spread(candidate.length, deploy?.canary.replay.rows || 1000);
    const records = await ports.tables.records(data.evaluation, rows);
    const lines = records.map(({ [data.label]: _, ...row }, i) => {
        const at = rows[i];
        return `${JSON.stringify({ row, prediction: candidate[at], production: production?.[at] })}\n`;
    });
    await ports.workspace.write('.sluice/replay.jsonl', lines.join(''));
}
/** `most` row numbers at equal distances over n rows, ascending: the first rows alone are often of one day, or one customer. */
const spread = (n, most) => {
    const count = Math.min(n, most);
    return Array.from({ length: count }, (_, i) => Math.floor((i * n) / count));
};

// EXTERNAL MODULE: ./build/report/units.js
var units = __webpack_require__(15088);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/places.js
/** `sluice.yml` line 25, linked at the commit where the repository's address is known; without the line where that is not known. */
function place({ config, commit, repositoryUrl }, line) {
    const words = [{ code: config.path }, ...(line === undefined ? [] : [` line ${line}`])];
    if (repositoryUrl === undefined || commit === undefined)
        return words;
    const anchor = line === undefined ? '' : `#L${line}`;
    return [{ link: `${repositoryUrl}/blob/${commit}/${config.path.split('/').map(encodeURIComponent).join('/')}${anchor}`, text: words }];
}
/** A commit by its first seven digits, linked where the repository's address is known. */
const commitLink = (commit, repositoryUrl) => {
    const digits = { code: commit.slice(0, 7) };
    return repositoryUrl === undefined ? digits : { link: `${repositoryUrl}/commit/${commit}`, text: [digits] };
};
/** Production's version in code, or the word where there is no version. */
const productionName = ({ production }) => production === undefined ? 'production' : { code: production.version };

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
    return [{ main: [{ code: failure.step }, ` ended${exit}`], rest: ['. Its last lines are folded below.'] }];
}
function fault({ of, kind, rows, examples }, facts) {
    const words = rows === 1 ? FAULTS[kind].one : FAULTS[kind].more;
    const whose = of === 'candidate' ? [' (candidate)'] : [' (', productionName(facts), ')'];
    return { main: [`${(0,report_numbers/* count */.U9)(rows)} ${words}`], rest: [...whose, ...keys(examples, rows), '.'] };
}
function obstacle({ kind, rows = 0, examples }, facts) {
    const production = productionName(facts);
    switch (kind) {
        case 'candidate-saw-rows':
            return {
                main: [`The candidate was trained on ${(0,units/* many */._d)(rows, 'row')} that it is judged on`],
                rest: [...keys(examples, rows), ', so its numbers show memory, not skill.'],
            };
        case 'production-saw-rows':
            return {
                main: [production, ` was trained on ${(0,units/* many */._d)(rows, 'row')} that it is compared on`],
                rest: [...keys(examples, rows), ', so the comparison would favour it.'],
            };
        case 'production-unscored':
            return {
                main: ['Production’s model ', production, ' could not be scored'],
                rest: examples.length > 0 ? [`: ${examples[0]}.`] : ['.'],
            };
    }
}
function keys(examples, rows) {
    if (examples.length === 0)
        return [];
    return [rows > examples.length ? ', for example ' : ': ', ...(0,report_text/* listed */.KE)(examples.map((key) => [{ code: key }]))];
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/metrics-table.js



const SIGNS = { pass: '✓', fail: '✗', inconclusive: '?', error: '–' };
const SEVERITY = { error: 0, fail: 1, inconclusive: 2, pass: 3 };
/** A sign and its word, on one line: "✓ **better**". */
const verdictCell = (sign, word) => [{ nowrap: [`${sign} `, { strong: [word] }] }];
/** Every gate, the worst verdict first, then in the order of sluice.yml. Without a baseline its columns are left out. */
function metricsTable(decision) {
    if (decision.rows.length === 0)
        return [];
    const rows = decision.rows.toSorted((a, b) => SEVERITY[a.verdict] - SEVERITY[b.verdict]);
    const compared = rows.some(({ difference }) => difference !== undefined);
    const columns = [
        { header: 'Verdict', align: 'left' },
        { header: 'Metric', align: 'left' },
        ...(compared ? [{ header: 'Production', align: 'right' }] : []),
        { header: 'Candidate', align: 'right' },
        ...(compared
            ? [
                { header: 'Δ', align: 'right' },
                { header: `${(0,report_numbers/* level */.Rc)(decision.level)} interval`, align: 'left' },
            ]
            : []),
        { header: 'Required', align: 'left' },
    ];
    return [{ kind: 'table', name: 'Metrics', columns, rows: rows.map((row) => metrics_table_cells(row, compared)) }];
}
function metrics_table_cells(row, compared) {
    const decimals = rowDecimals(row);
    const numbers = row.difference && shown(row.difference, decimals);
    const sign = row.word === 'nothing required' ? '–' : SIGNS[row.verdict];
    return [
        verdictCell(sign, row.word),
        metricWords(row.metric).label,
        ...(compared ? [numbers?.production ?? '–'] : []),
        numbers?.candidate ?? valueText(row, decimals),
        ...(compared ? [numbers ? [{ strong: [numbers.delta] }] : '–', numbers ? [{ nowrap: [numbers.interval] }] : '–'] : []),
        required(row.requirements),
    ];
}
const required = (requirements) => requirements.length === 0
    ? '–'
    : requirements
        .toSorted((a, b) => Number(isThreshold(a)) - Number(isThreshold(b)))
        .flatMap((requirement, i) => [...(i > 0 ? [{ break: true }] : []), { nowrap: [requirementText(requirement)] }]);
const isThreshold = ({ kind }) => kind === 'at-least' || kind === 'at-most';
function requirementText({ kind, limit, above }) {
    if (kind === 'at-least')
        return `value ≥ ${limitText(limit)}`;
    if (kind === 'at-most')
        return `value ≤ ${limitText(limit)}`;
    return `Δ ${above ? '>' : '<'} ${limit > 0 ? '+' : ''}${limitText(limit)}`;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/slices.js





/** Slices that a table outside a fold shows at most. */
const MOST_BLOCKING = 10;
/** Columns and cells of a table of slices; `first` is the header over their names. */
function sliceTable(judged, slices, decision, first, options) {
    const decimals = options.decimals ?? tableDecimals(slices);
    const right = (header) => ({ header, align: 'right' });
    const columns = [
        { header: first, align: 'left' },
        ...['Rows', 'Production', 'Candidate', 'Δ'].map(right),
        { header: `${(0,report_numbers/* level */.Rc)(decision.level)} interval`, align: 'left' },
        ...(options.q ? [right('q')] : []),
    ];
    const rows = slices.map((slice) => {
        const numbers = shown(slice, decimals);
        const cells = [
            sliceName(judged, slice),
            (0,report_numbers/* count */.U9)(slice.n),
            numbers.production,
            numbers.candidate,
            numbers.delta,
            [{ nowrap: [numbers.interval] }],
        ];
        return options.q ? [...cells, [{ nowrap: [(0,report_numbers/* probability */.E5)(slice.q)] }]] : cells;
    });
    return { kind: 'table', columns, rows };
}
const sliceName = ({ columns }, { column, level }) => columns.length > 1 ? [{ code: column }, ` ${level}`] : level;
/** A value alone says enough where there is one column; its name heads the table. */
const sliceHeader = ({ columns }) => (columns.length > 1 ? 'Slice' : [{ code: columns[0] ?? 'slice' }]);
/** The slices that block, the largest loss first. */
const blockingOf = ({ slices }) => slices.filter(({ blocks }) => blocks).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
/** A table of the blocking slices, the largest loss first; nothing when none blocks. */
function blockingSlices(decision) {
    return decision.slices.flatMap((judged) => {
        const blocking = blockingOf(judged);
        if (blocking.length === 0)
            return [];
        const table = sliceTable(judged, blocking.slice(0, MOST_BLOCKING), decision, sliceHeader(judged), { q: false });
        return [heading(judged, blocking), withVerdicts(table, 'Slices that block')];
    });
}
function heading(judged, blocking) {
    const worst = Math.max(...blocking.map(({ q }) => q));
    const q = (0,report_numbers/* probability */.E5)(worst);
    const more = blocking.length > MOST_BLOCKING ? `; the ${MOST_BLOCKING} largest losses` : '';
    const within = ` (${metricWords(judged.metric).inSentence} within each, q ${q.startsWith('<') ? q : `≤ ${q}`}${more}):`;
    return {
        kind: 'paragraph',
        text: [
            { strong: [`${(0,report_numbers/* count */.U9)(blocking.length)} of ${(0,units/* many */._d)(judged.slices.length, 'slice')} block${blocking.length === 1 ? 's' : ''}`] },
            within,
        ],
    };
}
function withVerdicts(table, name) {
    if (table.kind !== 'table')
        return table;
    const delta = 4;
    const bold = (cell, i) => (i === delta ? [{ strong: cell }] : cell);
    return {
        ...table,
        name,
        columns: [{ header: 'Verdict', align: 'left' }, ...table.columns],
        rows: table.rows.map((row) => [verdictCell('✗', 'worse'), ...row.map(bold)]),
    };
}
/** "none of 189 (`origin`) is shown to lose more than 0.02 ROC AUC", for each gate with slices none of which blocks. */
function sliceBullets(decision) {
    return decision.slices
        .filter(({ slices }) => !slices.some(({ blocks }) => blocks))
        .map((judged) => [{ strong: ['Slices:'] }, ...(judged.slices.length > 0 ? harmless(judged) : untested(judged)), '.']);
}
const harmless = (judged) => [
    ` none of ${(0,report_numbers/* count */.U9)(judged.slices.length)} (`,
    ...columnNames(judged),
    ')',
    lossWords(judged),
    wide(judged),
];
const untested = (judged) => [
    ` none was tested: of ${(0,units/* many */._d)(judged.untested, 'value')} of `,
    ...columnNames(judged),
    ` none has ${(0,report_numbers/* count */.U9)(judged.leastRows)} rows and all that the ${metricWords(judged.metric).inSentence} needs`,
];
const columnNames = ({ columns }) => columns.flatMap((column, i) => [i > 0 ? ', ' : '', { code: column }]);
function lossWords({ metric, margin }) {
    const { inSentence, better } = metricWords(metric);
    return better === 'higher'
        ? ` is shown to lose more than ${limitText(margin)} ${inSentence}`
        : ` is shown to gain more than ${limitText(margin)} ${inSentence}`;
}
function wide({ slices, margin }) {
    const halves = slices.map(({ low, high }) => (high - low) / 2).sort((a, b) => a - b);
    const median = halves[Math.floor(halves.length / 2)] ?? 0;
    return median > 2 * margin ? `, but half of the intervals are wider than ±${limitText(Number(median.toPrecision(1)))}` : '';
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/alert.js









/** The one box, only when somebody must act: why, with the deciding number bold and its limit linked. */
function alert_alert(decision, facts) {
    switch (decision.verdict) {
        case 'pass':
            return undefined;
        case 'fail':
            return { level: 'caution', text: failure(decision, facts) };
        case 'inconclusive':
            return { level: 'warning', text: undecided(decision, facts) };
        case 'error':
            return { level: 'caution', text: obstacleSentences(decision, facts) };
    }
}
function failure(decision, facts) {
    const [row, ...others] = decision.rows.filter(({ verdict }) => verdict === 'fail');
    const blocking = decision.slices.filter(({ slices }) => slices.some(({ blocks }) => blocks));
    const rest = others.map(({ metric, word }) => ` ${metricWords(metric).label} is ${word} too.`);
    const inSlices = blocking.flatMap((judged, i) => [...(row || i > 0 ? [' '] : []), ...sliceSentence(judged, decision, facts)]);
    return [...(row ? [...rowSentence(row, facts), ...rest] : []), ...inSlices];
}
/** "The ROC AUC falls by 0.021 (at least 0.019); 0.005 is allowed (sluice.yml line 25)." */
function rowSentence(row, facts) {
    const { label, inSentence, better } = metricWords(row.metric);
    const decimals = rowDecimals(row);
    const broken = row.requirements.find(({ verdict }) => verdict === 'fail');
    const where = [' (', ...place(facts, facts.config.gateLines[row.gate]), ').'];
    if (broken === undefined)
        return [];
    if (broken.kind === 'at-least' || broken.kind === 'at-most' || row.difference === undefined) {
        const bound = broken.kind === 'at-most' ? 'at most' : 'at least';
        return [
            { strong: [`${label} is ${(0,report_numbers/* fixed */.Zu)(row.candidate ?? Number.NaN, decimals)}`] },
            `; ${bound} ${limitText(broken.limit)} is required`,
            ...where,
        ];
    }
    const way = better === 'higher' ? 'falls' : 'rises';
    const { high } = gain(row.metric, row.difference);
    const by = (0,report_numbers/* fixed */.Zu)(Math.abs((0,report_numbers/* shownDifference */.vN)(row.difference.candidate, row.difference.production, decimals)), decimals);
    const sure = ` (at least ${(0,report_numbers/* fixed */.Zu)(-high, decimals)})`;
    const allowed = broken.kind === 'improves' ? '; it has to improve' : `; ${limitText(Math.abs(broken.limit))} is allowed`;
    return [{ strong: [`The ${inSentence} ${way} by ${by}`] }, sure, allowed, ...where];
}
function sliceSentence(judged, decision, facts) {
    const blocking = blockingOf(judged);
    const { inSentence, better } = metricWords(judged.metric);
    const overall = decision.rows.find(({ gate }) => gate === judged.gate);
    const opening = overall?.word === 'better' ? 'Better on average, but ' : overall?.verdict === 'pass' ? 'No worse on average, but ' : '';
    const line = facts.config.sliceLines?.[judged.gate] ?? facts.config.gateLines[judged.gate];
    const share = blocking.reduce((sum, { n }) => sum + n, 0) / decision.n;
    const hides = opening !== '' && judged.columns.length === 1 && share < 0.5;
    const they = blocking.length === 1 ? 'It is' : 'They are';
    return [
        opening,
        {
            strong: [
                opening === '' ? 'For ' : 'for ',
                ...names(judged, blocking),
                ` the ${inSentence} ${better === 'higher' ? 'falls' : 'rises'} by ${range(blocking)}`,
            ],
        },
        `; ${limitText(judged.margin)} is allowed (`,
        ...place(facts, line),
        ').',
        hides ? ` ${they} ${(0,report_numbers/* percent */.KN)(share)} of the rows, so the average hides it.` : '',
    ];
}
function names({ columns }, blocking) {
    const named = blocking.slice(0, blocking.length > 5 ? 4 : 5);
    const several = columns.length > 1;
    const items = named.map(({ column, level }) => (several ? [{ code: column }, ` ${level}`] : [level]));
    const rest = blocking.length - named.length;
    return [...(several ? [] : [{ code: columns[0] ?? '' }, ' ']), ...(0,report_text/* listed */.KE)(rest > 0 ? [...items, `${(0,report_numbers/* count */.U9)(rest)} others`] : items)];
}
function range(blocking) {
    const decimals = Math.min(2, tableDecimals(blocking)) || 2;
    const sizes = blocking.map(({ delta }) => (0,report_numbers/* fixed */.Zu)(Math.abs(delta), decimals)).sort();
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
        return [opening, { strong: [`About ${(0,report_numbers/* roughly */.vB)(most)} would settle it`] }, ' (80% chance, if the differences stay as measured).'];
    const hopeless = open.filter(({ difference }) => difference?.needed === undefined).map(({ metric }) => metricWords(metric).inSentence);
    if (hopeless.length === 0)
        return [opening, { strong: ['More rows would settle it'] }, '.'];
    return [opening, { strong: [`As measured, more rows would not show the ${hopeless.join(' or the ')} to be good enough`] }, '.'];
}
const unmeasuredSentence = ({ metric, because }) => [
    { strong: [`The ${metricWords(metric).inSentence} could not be measured`] },
    `: ${because ?? 'the rows do not define it'}. `,
];

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/bullets.js






/** Slices (when there is no table), data, cost and evidence: one line each, and only what is known. */
function bullets(decision, facts) {
    const items = [...sliceBullets(decision), ...dataBullet(facts), ...costBullet(facts), ...evidenceBullet(facts)];
    return items.length === 0 ? [] : [{ kind: 'bullets', items }];
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
    const before = production?.trainRows === undefined ? [] : [' (', ...version, `: ${(0,report_numbers/* count */.U9)(production.trainRows)})`];
    const rows = data.trainRows === undefined ? [] : [`; ${(0,report_numbers/* count */.U9)(data.trainRows)} rows to train on`, ...before];
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
        const stays = production ? [' and production stays on ', productionName(facts)] : [' and nothing goes to production'];
        return { kind: 'paragraph', text: [{ strong: [lead] }, ', nothing is registered', ...stays, '.'] };
    }
    if (decision.baseline.kind === 'unchanged' && !facts.otherServing) {
        const same = [', no version is added: the candidate is ', productionName(facts), ' itself, byte for byte.'];
        return { kind: 'paragraph', text: [{ strong: ['If you merge'] }, ...same] };
    }
    const [first] = environments;
    const promotes = first === undefined ? [] : [' and a pull request opens that promotes it to ', { code: first }];
    const last = environments.at(-1);
    const same = decision.baseline.kind === 'unchanged' ? [' (the model of ', productionName(facts), ', served by other code)'] : [];
    const until = first === last ? 'that is merged' : 'its own promotion is merged';
    const stays = production && first !== undefined ? [' Production stays on ', productionName(facts), ` until ${until}.`] : [];
    return {
        kind: 'paragraph',
        text: [{ strong: ['If you merge'] }, ', the candidate becomes ', { code: nextVersion }, ...same, ...promotes, '.', ...stays],
    };
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
    return [{ kind: 'caption', text: [...opening(decision, facts, where), ...lowerIsBetter(decision), ...attempts(decision)] }];
}
function opening({ baseline, rows }, facts, where) {
    if (baseline.kind === 'compared')
        return ['Δ = candidate − production ', productionName(facts), ', on ', ...where, '. The whole interval must meet what is required.'];
    if (baseline.kind === 'not-comparable')
        return ['On ', ...where, ', without a comparison.'];
    const without = rows.some(({ requirements }) => requirements.length > 0)
        ? 'only thresholds count'
        : 'and no gate has a threshold, so nothing was required of it';
    const why = baseline.kind === 'unchanged' ? 'A model is not compared with itself' : 'Nothing is in production yet to compare with';
    return ['On ', ...where, `. ${why}: ${without.replace(/^and /, '')}.`];
}
function lowerIsBetter({ rows }) {
    const words = rows.map(({ metric }) => metricWords(metric)).filter(({ better }) => better === 'lower');
    if (words.length === 0)
        return [];
    const names = words.map(({ label, inSentence }, i) => (i === 0 ? label : inSentence));
    const joined = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0];
    return [` ${joined}: lower is better.`];
}
/** Nothing of a first attempt: attempts are not counted yet, so that it is the first is not known. */
function attempts({ attempt, level: now, baseline }) {
    if (attempt === 1)
        return [];
    const hence = attempt > 1 && baseline.kind === 'compared' ? `, hence ${(0,report_numbers/* level */.Rc)(now)} instead of 95%` : '';
    const worn = attempt >= WORN_FROM ? ` ${(0,report_numbers/* count */.U9)(attempt)} candidates have been judged on them: fresh rows would judge better.` : '';
    return [` ${(0,units/* ordinal */.IE)(attempt)} candidate judged on these rows${hence}.${worn}`];
}

// EXTERNAL MODULE: ./build/report/axis.js
var axis = __webpack_require__(32582);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/gain-fold.js





/** Where candidate and production differ along the score, and the metrics that gate nothing. */
function gainFold(decision, facts) {
    const { tenths, notGated = [] } = facts;
    const blocks = [...(tenths ? [chart(tenths, facts)] : []), ...notGatedTable(notGated, decision)];
    const compared = decision.baseline.kind === 'compared';
    const gains = compared && decision.rows.some(({ word }) => word === 'better');
    const summary = gains ? 'Where the gain comes from' : 'How scores and labels go together';
    return blocks.length === 0 ? [] : [{ kind: 'fold', name: 'scores', summary, blocks }];
}
function chart({ candidate, production }, facts) {
    const percents = (shares) => shares.map((share) => Math.round(share * 1000) / 10);
    const { label, positive = '1' } = facts.evaluation;
    const line = production && { form: 'line', label: facts.production?.version ?? 'production', values: percents(production) };
    const of = (tenth) => {
        const before = production ? [' (', productionName(facts), `: ${(0,report_numbers/* percent */.KN)(production[tenth] ?? Number.NaN)})`] : [];
        return [(0,report_numbers/* percent */.KN)(candidate[tenth] ?? Number.NaN), ...before];
    };
    const lineWords = production ? [' Line: production ', productionName(facts), '.'] : [];
    return {
        kind: 'chart',
        title: `Rows with ${label} = ${positive} (%), by tenth of predicted score`,
        xTitle: 'from the tenth with the lowest scores to the tenth with the highest',
        x: candidate.map((_, i) => i + 1),
        yTitle: `${label} (%)`,
        y: [0, (0,axis/* niceTop */.p)(Math.max(...percents(candidate), ...percents(production ?? [])))],
        series: [{ form: 'bar', label: 'candidate', values: percents(candidate) }, ...(line ? [line] : [])],
        height: 270,
        text: [
            'Bars: candidate.',
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
    const rows = compared.map(({ metric, difference }) => {
        const numbers = shown(difference, tableDecimals([difference]));
        const { label, better } = metricWords(metric);
        return [`${label} (${better} is better)`, numbers.production, numbers.candidate, numbers.delta, [{ nowrap: [numbers.interval] }]];
    });
    const columns = [
        { header: 'Not gated', align: 'left' },
        right('Production'),
        right('Candidate'),
        right('Δ'),
        { header: `${(0,report_numbers/* level */.Rc)(decision.level)} interval`, align: 'left' },
    ];
    return [{ kind: 'table', name: 'Metrics that gate nothing', columns, rows }];
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/slice-fold.js





const CLOSEST = 5;
const LARGEST = 6;
/** The slices that do not block: those closest to the limit and the largest; on a page all of them, drawn and listed. */
function sliceFolds(decision) {
    return decision.slices.filter(({ slices }) => slices.length > 0).map((judged) => fold(judged, decision));
}
function fold(judged, decision) {
    const others = judged.slices.filter(({ blocks }) => !blocks);
    const blocked = others.length < judged.slices.length;
    const closest = others.toSorted((a, b) => a.q - b.q || loss(judged, b) - loss(judged, a)).slice(0, CLOSEST);
    const largest = others.toSorted((a, b) => b.n - a.n).slice(0, LARGEST);
    const decimals = tableDecimals([...closest, ...largest]);
    const q = others.some((slice) => slice.q < 0.995);
    const table = (header, slices) => slices.length > 0 ? [sliceTable(judged, slices, decision, header, { q, decimals })] : [];
    return {
        kind: 'fold',
        name: 'slices',
        summary: [`Slices: ${blocked ? 'the other ' : ''}${(0,units/* many */._d)(others.length, 'value')} of `, ...columnNames(judged)],
        blocks: [
            { kind: 'paragraph', text: rule(judged, others) },
            ...table('Blocks too', blockingOf(judged).slice(MOST_BLOCKING)),
            ...table('Closest to the limit', closest),
            ...table('Largest', largest),
            everySlice(judged, decision),
        ],
    };
}
/** How far the interval reaches beyond what is allowed. */
const loss = ({ metric }, { low, high }) => (metricWords(metric).better === 'higher' ? -low : high);
function rule(judged, others) {
    const { label, better } = metricWords(judged.metric);
    const tests = judged.slices.length;
    const limit = better === 'higher' ? `below −${limitText(judged.margin)}` : `above +${limitText(judged.margin)}`;
    const small = judged.untested > 0 ? ` (${(0,report_numbers/* count */.U9)(judged.untested)} smaller ones are not tested)` : '';
    const correction = tests > 1 ? `, after Holm’s correction for ${(0,report_numbers/* count */.U9)(tests)} tests` : '';
    const least = others.length > 0 ? ` Smallest q here: ${(0,report_numbers/* probability */.E5)(Math.min(...others.map(({ q }) => q)))}.` : '';
    return [
        `${label} within each slice of at least ${(0,report_numbers/* count */.U9)(judged.leastRows)} rows${small}. A slice blocks when its Δ is shown to be ${limit}${correction}.${least}`,
    ];
}
function everySlice(judged, decision) {
    const { label, better } = metricWords(judged.metric);
    const all = judged.slices.toSorted((a, b) => (better === 'higher' ? a.delta - b.delta : b.delta - a.delta));
    const limit = better === 'higher' ? -judged.margin : judged.margin;
    const several = judged.columns.length > 1;
    return {
        kind: 'page',
        blocks: [
            {
                kind: 'forest',
                title: `${label} by slice: candidate − production`,
                xTitle: `Δ of the ${metricWords(judged.metric).inSentence}`,
                limit: { value: limit, label: `limit ${limit < 0 ? '−' : '+'}${(0,report_numbers/* asWritten */.qm)(judged.margin)}` },
                intervals: all.map(({ column, level, low, delta, high, blocks }) => ({
                    label: several ? `${column} ${level}` : level,
                    low,
                    value: delta,
                    high,
                    blocks,
                })),
                text: 'Every slice with its interval, the largest loss first. The table below has the same numbers.',
            },
            sliceTable(judged, all, decision, 'Every slice', { q: true, decimals: tableDecimals(all) }),
        ],
    };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/folds.js







/** Everything that a reviewer may want and need not read: charts, slices, what changed, time and evidence. */
const folds = (decision, facts) => [
    ...failureFold(facts),
    ...rowsFold(decision),
    ...gainFold(decision, facts),
    ...sliceFolds(decision),
    ...changesFold(facts),
    ...timeFold(facts),
];
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
    const cells = open.map(({ metric, difference, requirements }) => {
        const limit = requirements.find(({ kind, verdict }) => verdict === 'inconclusive' && (kind === 'no-worse' || kind === 'improves'))?.limit ?? 0;
        return [metricWords(metric).label, (0,report_numbers/* count */.U9)(n), (0,report_numbers/* roughly */.vB)(difference.needed ?? Number.NaN), twoDigits(Math.abs(difference.delta - limit))];
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
const twoDigits = (value) => (0,report_numbers/* fixed */.Zu)(value, Math.max(0, 1 - Math.floor(Math.log10(value || 1))));
function changesFold(facts) {
    const { changes = [], production } = facts;
    if (changes.length === 0 || production === undefined)
        return [];
    const width = Math.max(...changes.map(({ name }) => name.length)) + 2;
    const line = ({ sign, name, text }) => `${sign} ${name.padEnd(width)}${text}`;
    return [
        {
            kind: 'fold',
            name: 'what changed',
            summary: ['What changed since ', productionName(facts)],
            blocks: [{ kind: 'code', language: 'diff', lines: changes.map(line) }],
        },
    ];
}
const WORDS = { pass: '✓ pass', fail: '✗ fail', inconclusive: '? inconclusive', error: '– error' };
function timeFold({ steps = [], remarks = [], evidence }) {
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
        [{ nowrap: [WORDS[verdict]] }],
        [{ nowrap: [(0,units/* duration */.p0)(seconds)] }],
        ...(priced ? [[{ nowrap: usd === undefined ? '–' : (0,units/* money */.TG)(usd) }]] : []),
        madeFrom,
        [{ code: (0,kernel_digest/* short */.h0)(digest) }],
    ];
    const check = [
        'Each piece of evidence names the one before it by digest; to check the chain: ',
        { code: `npx sluice verify ${(0,kernel_digest/* short */.h0)(evidence.model)}` },
    ];
    const text = [...remarks.map((remark) => `${remark} `), ...check];
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
    switch (decision.verdict) {
        case 'pass':
            return [];
        case 'error':
            return [one(['correct the ', { code: 'evaluate' }, ' command of ', ...place(facts, undefined), ' and push; this comment follows.'])];
        case 'fail':
            return [one(afterFailure(decision, facts))];
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
function afterFailure({ rows }, facts) {
    const words = rows.filter(({ verdict }) => verdict === 'fail').map(({ word }) => word);
    const config = { code: facts.config.path };
    const review = ': that change is reviewed like any other.';
    if (words.includes('worse'))
        return ['improve the model and push; this comment follows. If the loss is acceptable, allow it in ', config, review];
    if (words.length > 0)
        return ['improve the model and push; this comment follows. If the threshold is too strict, change it in ', config, review];
    return [
        'correct the data or the model and push; this comment follows. If the loss is acceptable, give slices a wider margin in ',
        config,
        review,
    ];
}
function afterObstacle(obstacle, facts) {
    const evaluation = place(facts, facts.config.evaluationLine);
    switch (obstacle?.kind) {
        case 'candidate-saw-rows':
            return ['keep the evaluation rows out of the training data, or name other rows to judge on in ', ...evaluation, ', and push.'];
        case 'production-saw-rows':
            return ['name rows in ', ...evaluation, ' that ', productionName(facts), ' was not trained on, and push.'];
        default:
            return ['run the ', { code: 'evaluate' }, ' command on production’s model by hand, correct what fails, and push.'];
    }
}
function choice(decision, facts) {
    const open = decision.rows.filter(({ verdict }) => verdict === 'inconclusive');
    const [first] = open;
    if (open.some(({ candidate }) => candidate === undefined))
        return [one(['name rows in ', ...place(facts, facts.config.evaluationLine), ' on which every metric is defined, and push.'])];
    const needed = open.map(({ difference }) => difference?.needed);
    const most = Math.max(...needed.map((n) => n ?? Number.NaN));
    const rows = most > decision.n ? `about ${(0,report_numbers/* roughly */.vB)(most)} rows` : 'more rows';
    return [
        { kind: 'paragraph', text: [{ strong: ['Next'] }, ', one of two:'] },
        {
            kind: 'numbered',
            items: [
                [
                    'Judge on more rows: in ',
                    ...place(facts, facts.config.evaluationLine),
                    `, name ${rows} that neither model was trained on, and push.`,
                ],
                accept(first, facts),
            ],
        },
    ];
}
/** The one requirement to loosen: a margin where there is one, else the wish for an improvement. */
function accept(row, facts) {
    const where = place(facts, row && facts.config.gateLines[row.gate]);
    const wish = row?.requirements.some(({ kind, verdict }) => kind === 'improves' && verdict === 'inconclusive');
    const words = wish
        ? ['Ask for no loss instead of an improvement: put ', { code: 'no_worse_than' }, ' in place of ', { code: 'improves_on' }, ' in ']
        : ['Accept a larger loss: widen the margin in '];
    return [...words, ...where, '; that change is reviewed like any other.'];
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/number-line.js




/** Characters on each side of the limit. */
const HALF = 12;
const LINE = 2 * HALF + 1;
/** The intervals that do not settle their gate, each drawn against its limit: the good side is always on the right. */
function numberLine({ rows }) {
    const open = rows.filter(({ verdict, difference }) => verdict === 'inconclusive' && difference !== undefined);
    if (open.length === 0)
        return [];
    const names = Math.max(...open.map(({ metric }) => metricWords(metric).label.length));
    const labels = Math.max(...open.map((row) => ends(row).bad.length - indentOf(draw(row))));
    const start = ' '.repeat(Math.max(0, names + labels + 2));
    const heading = `${start}${'not enough'.padStart(HALF)} ┊ good enough`;
    return [{ kind: 'code', language: '', lines: [heading, ...open.map((row) => line(row, names, labels))] }];
}
function line(row, names, labels) {
    const { bad, good } = ends(row);
    const drawn = draw(row);
    return `${metricWords(row.metric).label.padEnd(names)}  ${bad.padStart(labels + indentOf(drawn))} ${drawn.trimStart()} ${good}`;
}
const indentOf = (drawn) => drawn.length - drawn.trimStart().length;
function draw(row) {
    const { low, high, value, limit } = oriented(row.metric, row.difference, limitOf(row));
    const scale = Math.max(Math.abs(low - limit), Math.abs(high - limit), Math.abs(value - limit)) || 1;
    const at = (x) => Math.round(((x - limit) / scale) * HALF) + HALF;
    const signs = Array.from({ length: LINE }, (_, i) => (i > at(low) && i < at(high) ? '─' : ' '));
    signs[at(low)] = '├';
    signs[at(high)] = '┤';
    signs[HALF] = at(low) < HALF && at(high) > HALF ? '┼' : '┊';
    signs[at(value)] = '●';
    return signs.join('').trimEnd();
}
/** The strictest limit of the difference that is still open. */
const limitOf = ({ requirements }) => requirements.findLast(({ kind, verdict }) => verdict === 'inconclusive' && (kind === 'improves' || kind === 'no-worse'))?.limit ?? 0;
function oriented(metric, { low, high, delta }, limit) {
    const higher = metricWords(metric).better === 'higher';
    return { ...gain(metric, { low, high }), value: higher ? delta : -delta, limit: higher || limit === 0 ? limit : -limit };
}
function ends(row) {
    const { low, high } = row.difference;
    const decimals = rowDecimals(row);
    const [a, b] = [(0,report_numbers/* signed */.x8)(low, decimals), (0,report_numbers/* signed */.x8)(high, decimals)];
    return metricWords(row.metric).better === 'higher' ? { bad: a, good: b } : { bad: b, good: a };
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report/title.js

/** Characters of a title that still fit one line. */
const MOST = 60;
const HEADS = {
    pass: { icon: '✅', word: 'Pass' },
    fail: { icon: '❌', word: 'Fail' },
    inconclusive: { icon: '🟡', word: 'Inconclusive' },
    error: { icon: '⚠️', word: 'Error' },
};
/** Icon, verdict word, model and reason; a long model name gives way so that it fits one line. */
function title(decision, model) {
    const head = HEADS[decision.verdict];
    const [before, after] = reason(decision);
    const room = Math.max(12, MOST - `✅ ${head.word}: ${before}${after}`.length);
    const text = [...(before === '' ? [] : [before]), { code: (0,report_text/* clip */.$Q)(model, room) }, after];
    return { ...head, text };
}
function reason(decision) {
    const { verdict } = decision;
    if (verdict === 'pass')
        return passed(decision);
    if (verdict === 'fail')
        return title_failed(decision);
    if (verdict === 'error')
        return ['', ' was not judged'];
    if (decision.baseline.kind === 'not-comparable')
        return ['', ' cannot be compared'];
    return ['', decision.rows.some((row) => row.candidate === undefined) ? ' could not be measured' : ' needs more rows to judge'];
}
function passed({ baseline, rows }) {
    const met = rows.some((row) => row.requirements.length > 0);
    if (baseline.kind === 'unchanged')
        return ['', ' is the model in production'];
    if (baseline.kind === 'none')
        return ['first ', met ? ' meets its thresholds' : ', nothing to compare with'];
    if (rows.some(({ word }) => word === 'better'))
        return ['', ' is better than production'];
    return ['', rows.some(({ word }) => word === 'no worse') ? ' is no worse than production' : ' meets its thresholds'];
}
function title_failed({ rows, slices }) {
    const words = rows.filter(({ verdict }) => verdict === 'fail').map(({ word }) => word);
    if (words.includes('worse'))
        return ['', ' is worse than production'];
    if (words.includes('too low'))
        return ['', ' is below its threshold'];
    if (words.includes('too high'))
        return ['', ' is above its threshold'];
    const blocking = slices.flatMap(({ slices }) => slices).filter(({ blocks }) => blocks).length;
    return ['', ` is worse in ${blocking} slice${blocking === 1 ? '' : 's'}`];
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/report.js










/** The report of a gate: a reviewer who stops after the third block knows enough. */
function report(decision, facts) {
    return {
        marker: { kind: 'gate', model: facts.model, commit: facts.commit },
        verdict: decision.verdict,
        title: title(decision, facts.model),
        alert: alert_alert(decision, facts),
        blocks: [
            ifYouMerge(decision, facts),
            ...metricsTable(decision),
            ...numberLine(decision),
            ...caption(decision, facts),
            ...blockingSlices(decision),
            ...bullets(decision, facts),
            ...next(decision, facts),
            ...folds(decision, facts),
            commands(facts),
        ],
        footer: footer(facts),
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
function footer({ toolVersion, commit, repositoryUrl, run }) {
    const number = run?.number === undefined ? 'run' : `run ${run.number}`;
    return [
        `Sluice ${toolVersion}`,
        ...(commit === undefined ? [] : [' · commit ', commitLink(commit, repositoryUrl)]),
        ...(run === undefined
            ? []
            : [' · ', { link: run.url, text: number }, ', whose artifact ', { code: 'report.html' }, ' has every plot and every row']),
    ];
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/index.js













/** Judges the candidate against production on the same rows. */
const evaluateGate = {
    name: 'evaluate-gate',
    description: 'Judges a candidate model against production on the same rows, with confidence, and says so on the pull request.',
    inputs: inputs,
    outputs: outputs,
    async run(_, loaded, ports, run, signal) {
        const began = ports.clock.now();
        await ports.workspace.remove('.sluice/evidence/evaluate-gate.json');
        const gathered = await gather(loaded, ports, signal);
        const decision = decided(gathered, loaded);
        if (gathered.scored && decision.faults.length === 0)
            await keepReference(loaded.config, gathered.scored, ports);
        const commit = (await ports.repository.head())?.commit;
        const seconds = (ports.clock.now().getTime() - began.getTime()) / 1000;
        const own = evidenceOf(gathered, decision, loaded, commit, seconds);
        await (0,evidence_files/* writeStatement */.pc)(ports.workspace, own);
        const versions = await ports.registry.list(loaded.config.model);
        const serving = await (0,train_key/* servingDigest */.B$)(loaded, ports.workspace);
        const profile = await ports.workspace.read('.sluice/profiles/evaluation.json');
        const facts = factsOf(loaded, gathered, {
            profile,
            run,
            commit,
            serving,
            nextVersion: versionOf(versions, { digest: gathered.candidate.digest, serving }),
            seconds,
            own,
        });
        return {
            verdict: decision.verdict,
            outputs: { 'model-digest': gathered.candidate.digest, production: gathered.production?.name ?? '' },
            document: report(decision, facts),
            json: decision,
            annotations: annotationsOf(decision, facts.config),
            evidence: own,
        };
    },
};
/** The number that a registration gives: the one that the same version has, else the next. */
const versionOf = (versions, candidate) => versions.find((version) => (0,registry/* sameVersion */.r)(version, candidate))?.version ?? (versions.at(-1)?.version ?? 0) + 1;
/** A candidate without predictions was not judged at all. */
const decided = ({ measured, failure }, { config }) => failure ? { ...decide({ ...measured, baseline: { kind: 'none' } }, []), verdict: 'error' } : decide(measured, config.gates);
function evidenceOf(gathered, decision, { config }, commit, seconds) {
    const { candidate, production, predictions } = gathered;
    const evaluation = candidate.data.claim.inputs.find(({ name }) => name === artifacts/* ARTIFACT */.t.evaluationData);
    const metrics = decision.rows.flatMap(({ metric, candidate: value }) => (value === undefined ? [] : [[metric, value]]));
    return (0,kernel_evidence/* makeEvidence */.Qw)({
        step: 'evaluate-gate',
        model: config.model,
        verdict: decision.verdict,
        inputs: [
            { name: artifacts/* ARTIFACT */.t.model, sha256: candidate.digest },
            ...(production ? [{ name: 'production model', sha256: production.version.digest }] : []),
            ...(evaluation ? [evaluation] : []),
        ],
        outputs: [predictions ? { name: 'predictions', sha256: predictions } : { name: artifacts/* ARTIFACT */.t.model, sha256: candidate.digest }],
        numbers: {
            metrics: Object.fromEntries(metrics),
            rows: decision.rows.map(({ metric, verdict, word, n, difference }) => ({
                metric,
                verdict,
                word,
                n,
                ...difference,
            })),
            blocking: decision.slices.flatMap(({ metric, slices }) => slices.filter(({ blocks }) => blocks).map(({ column, level }) => ({ metric, column, level }))),
            baseline: decision.baseline,
            level: decision.level,
        },
        commit,
        previous: [candidate.training.digest, candidate.data.digest],
        seconds,
        tool: { name: 'sluice', version: version/* VERSION */.x },
    });
}


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
