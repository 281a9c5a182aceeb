export const id = 982;
export const ids = [982];
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

/***/ 90982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  track: () => (/* binding */ track)
});

// EXTERNAL MODULE: ./build/kernel/digest.js
var digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/kernel/evidence.js
var kernel_evidence = __webpack_require__(42475);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
// EXTERNAL MODULE: ./build/steps/evidence-files.js
var evidence_files = __webpack_require__(70993);
// EXTERNAL MODULE: ./build/kernel/verdict.js
var verdict = __webpack_require__(41513);
;// CONCATENATED MODULE: ./build/main/tracked-numbers.js
const object = (value) => value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
const list = (value) => (Array.isArray(value) ? value.map(object) : []);
const metric = (name, value, at) => typeof value === 'number' ? [{ name, value, ...(at && { at }) }] : [];
const metrics = (prefix, values, names = Object.keys(values), at) => names.flatMap((name) => metric(`${prefix}${name}`, values[name], at));
const rows = (prefix, judged) => list(judged).flatMap((row) => metrics(`${prefix}${String(row.metric)}.`, row, ['production', 'delta', 'low', 'high']));
/** A further set by its name; the best of all versions by what it is. */
const panelName = ({ set, against }) => String(set ?? object(against).kind ?? 'production');
const panels = (numbers) => list(numbers.panels).flatMap((panel) => [
    ...list(panel.rows).flatMap((row) => metric(`${panelName(panel)}/${String(row.metric)}`, row.candidate)),
    ...rows(`${panelName(panel)}/`, panel.rows),
]);
/** The last look at each guard, by environment. */
function guards({ environment, looks, replay }) {
    const place = `${String(environment)}/`;
    const last = list(looks).at(-1);
    return [
        ...list(last?.guards).flatMap((guard) => metrics(`${place}${String(guard.name)}.`, guard, ['stable', 'canary', 'harm', 'low', 'high'])),
        ...metrics(`${place}replay.`, object(replay), ['rows', 'differing']),
    ];
}
/** A window's effects, at the moment it ended: one point of a line over time. */
function windows({ columns, predictions, statistic, requests, quality, to, environment }) {
    const at = new Date(String(to));
    const place = `${String(environment)}/`;
    return [
        ...list(columns).flatMap(({ name, effect }) => metric(`${place}drift.${String(name)}`, effect, at)),
        ...metric(`${place}drift predictions`, object(predictions).effect, at),
        ...metric(`${place}drift`, statistic, at),
        ...metric(`${place}requests`, requests, at),
        ...metric(`${place}${String(object(quality).metric)}`, object(quality).value, at),
    ];
}
const READERS = {
    'validate-data': ({ rows }) => metrics('data.rows.', object(rows)),
    train: (numbers) => metrics('train.', numbers, ['seconds', 'cpu_seconds', 'peak_memory_bytes', 'usd']),
    'evaluate-gate': (numbers) => [
        ...metrics('', object(numbers.metrics)),
        ...rows('', numbers.rows),
        ...panels(numbers),
        ...metrics('threshold.', object(numbers.thresholds), ['candidate', 'production']),
    ],
    register: () => [],
    'deploy-canary': guards,
    'monitor-drift': windows,
};
/** The numbers of a statement as a run's metrics. */
const metricsOf = ({ step, numbers }) => READERS[step](numbers);
/** Parameters as words, nested ones by dotted names: `{ tree: { depth: 3 } }` is `tree.depth`. */
function paramsOf(value, prefix = '') {
    return Object.fromEntries(Object.entries(object(value)).flatMap(([name, inner]) => {
        if (inner !== null && typeof inner === 'object' && !Array.isArray(inner))
            return Object.entries(paramsOf(inner, `${prefix}${name}.`));
        return [[`${prefix}${name}`, typeof inner === 'string' ? inner : JSON.stringify(inner ?? null)]];
    }));
}

;// CONCATENATED MODULE: ./build/main/tracked.js





/** Steps that judge a candidate before it is a version. */
const JUDGING = ['validate-data', 'train', 'evaluate-gate'];
const ofStep = (all, step) => all.findLast(({ claim }) => claim.step === step)?.claim;
/** The training's content key; for data that stopped before one, and for a model whose training is not known, what they are. */
function keyOf({ evidence, chain }) {
    const key = ofStep([...chain, evidence], 'train')?.numbers.key;
    if (typeof key === 'string')
        return key;
    const { inputs, outputs, step } = evidence.claim;
    const model = (0,kernel_evidence/* artifactDigest */.Fp)([...inputs, ...outputs], artifacts/* ARTIFACT */.t.model);
    return model ? `model ${model}` : `${step} ${(0,digest/* digestOf */.ol)(inputs.map(({ name, sha256 }) => [name, sha256]))}`;
}
function datasetsOf(all, paths) {
    const data = ofStep(all, 'validate-data');
    const counted = data?.numbers.rows;
    return (data?.inputs ?? []).flatMap(({ name, sha256, uri }) => {
        if (name !== artifacts/* ARTIFACT */.t.trainData && !name.startsWith(artifacts/* ARTIFACT */.t.evaluationData))
            return [];
        const rows = name === artifacts/* ARTIFACT */.t.trainData ? counted?.train : name === artifacts/* ARTIFACT */.t.evaluationData ? counted?.evaluation : undefined;
        return [{ name: uri ?? paths[name] ?? name, sha256, context: name === artifacts/* ARTIFACT */.t.trainData ? 'training' : 'evaluation', rows }];
    });
}
/** What came of it in environments, and the version it became. */
function outcomes(all) {
    const registered = ofStep(all, 'register');
    const deployed = all.filter(({ claim }) => claim.step === 'deploy-canary').map(({ claim }) => claim.numbers);
    return {
        ...(registered && { 'sluice.version': `v${registered.numbers.version}` }),
        ...Object.fromEntries(deployed.map(({ environment, version, outcome }) => [`sluice.in.${environment}`, `${version} ${outcome}`])),
    };
}
function tagsOf({ model, context, evidence }, all, key) {
    const judged = all.filter(({ claim }) => JUDGING.includes(claim.step));
    const commit = ofStep(all, 'train')?.commit ?? evidence.claim.commit;
    const digest = (0,kernel_evidence/* artifactDigest */.Fp)(ofStep(all, 'train')?.outputs ?? [], artifacts/* ARTIFACT */.t.model);
    const tags = {
        'sluice.key': key,
        'sluice.model': model,
        'sluice.verdict': (0,verdict/* worst */.Q)(judged.map(({ claim }) => claim.verdict)),
        ...Object.fromEntries(all.map(({ claim }) => [`sluice.${claim.step}`, claim.verdict])),
        'sluice.digest': digest,
        'sluice.pull': context.pull === undefined ? undefined : `${context.repositoryUrl ?? ''}#${context.pull}`,
        'sluice.run': context.runUrl,
        ...outcomes(all),
        'mlflow.source.type': 'JOB',
        'mlflow.source.name': context.repositoryUrl ?? model,
        'mlflow.source.git.commit': commit,
        'mlflow.source.git.repoURL': context.repositoryUrl,
    };
    return Object.fromEntries(Object.entries(tags).filter((entry) => entry[1] !== undefined));
}
/** The run of a candidate as it stands after a step; undefined where there is nothing to track yet. */
function trackedRun(told) {
    const { evidence, chain, context, cancelled, model, paths, files } = told;
    // Data that pass are told with the training that reads them.
    if (evidence.claim.step === 'validate-data' && evidence.claim.verdict === 'pass')
        return undefined;
    const all = [...chain, evidence];
    const key = keyOf(told);
    const training = ofStep(all, 'train');
    const commit = context.headCommit ?? training?.commit ?? evidence.claim.commit;
    const failed = all.some(({ claim }) => claim.verdict === 'error') || (training !== undefined && training.verdict !== 'pass');
    return {
        key,
        model,
        name: [context.pull === undefined ? undefined : `#${context.pull}`, commit?.slice(0, 7) ?? (0,digest/* short */.h0)(key)].filter(Boolean).join(' '),
        status: cancelled ? 'killed' : failed ? 'failed' : 'finished',
        params: paramsOf(training?.numbers.params),
        metrics: all.flatMap(({ claim }) => metricsOf(claim)),
        tags: tagsOf(told, all, key),
        datasets: datasetsOf(all, paths),
        files: { ...files, ...Object.fromEntries(all.map(({ claim, text }) => [`${claim.step}/evidence.json`, text])) },
        tables: Object.keys(files).filter((path) => path.includes('/tables/')),
    };
}

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
;// CONCATENATED MODULE: ./build/main/tracked-tables.js

const tablesIn = (blocks) => blocks.flatMap((block) => {
    if (block.kind === 'table')
        return [block];
    return 'blocks' in block ? tablesIn(block.blocks) : [];
});
const slug = (name) => name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-+|-+$/g, '');
/** A report's named tables as MLflow's interface shows tables: columns, and rows of words. By path. */
function tableFiles(step, { blocks }) {
    const named = tablesIn(blocks).filter(({ name, rows }) => name !== undefined && rows.length > 0);
    return Object.fromEntries(named.map(({ name, columns, rows }) => [
        `${step}/tables/${slug(name)}.json`,
        JSON.stringify({ columns: columns.map(({ header }) => (0,report_text/* plainText */.wh)(header)), data: rows.map((row) => row.map(report_text/* plainText */.wh)) }),
    ]));
}

;// CONCATENATED MODULE: ./build/main/track.js







const STEPS = ['validate-data', 'train', 'evaluate-gate', 'register'];
const REPORTS = ['report.html', 'report.md', 'report.json'];
/** All that a statement rests on, oldest first: from this run's workspace, else from the records. What is not found is left out. */
async function restingOn({ claim }, { workspace, records }) {
    const here = await Promise.all(STEPS.map((step) => workspace.read((0,evidence_files/* evidencePath */.Zz)(step))));
    const texts = new Map(here.flatMap((text) => (text === undefined ? [] : [[(0,digest/* sha256 */.sc)(text), text]])));
    const found = new Map();
    const queue = [...claim.previous];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const text = found.has(next) ? undefined : (texts.get(next) ?? (await records.read(`evidence/${next}.json`)));
        if (text === undefined)
            continue;
        const evidence = (0,kernel_evidence/* readEvidence */.At)(text);
        found.set(next, evidence);
        queue.push(...evidence.claim.previous);
    }
    return [...found.values()].reverse();
}
const pathsOf = ({ config }) => ({
    [artifacts/* ARTIFACT */.t.trainData]: config.data.train,
    [artifacts/* ARTIFACT */.t.evaluationData]: config.data.evaluation,
    ...Object.fromEntries(Object.entries(config.evaluation).map(([name, set]) => [(0,artifacts/* evaluationSet */.v)(name), set.data])),
});
async function reportsOf(step, document, { workspace }) {
    const texts = await Promise.all(REPORTS.map((name) => workspace.read(`.sluice/reports/${step}/${name}`)));
    const read = REPORTS.flatMap((name, i) => (texts[i] === undefined ? [] : [[`${step}/${name}`, texts[i]]]));
    return { ...Object.fromEntries(read), ...tableFiles(step, document) };
}
/**
 * Tells the tracking server of a step, where there is one. Returns lines for the step's summary: the run's page, or why there is none.
 * Never throws: what a run is worth does not depend on who is told of it.
 */
async function track(step, { evidence, document }, loaded, ports, { context, signal }) {
    const { tracking, log } = ports;
    if (!tracking || !evidence)
        return [];
    try {
        const chain = await restingOn(evidence, ports);
        const files = await reportsOf(step, document, ports);
        const { model } = loaded.config;
        const run = trackedRun({ model, evidence, chain, paths: pathsOf(loaded), context, cancelled: signal.aborted, files });
        if (!run)
            return [];
        const { url } = await tracking.record(run);
        log.info(`Tracked at ${url}`);
        return [`Tracked: [${run.name}](${url})`];
    }
    catch (error) {
        const warning = `This run is not tracked: ${(0,errors/* explain */.WE)(error)}`;
        log.warn(warning);
        return [`⚠️ ${warning.replaceAll(/\s+/g, ' ').replaceAll(/[<>[\]()`*_|\\]/g, '\\$&')}`];
    }
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

/***/ 70993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ evidencePath),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   pc: () => (/* binding */ writeStatement),
/* harmony export */   vK: () => (/* binding */ registrationPath)
/* harmony export */ });
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
