export const id = 2006;
export const ids = [2006,1748,9367,5781,2947,1694];
export const modules = {

/***/ 68173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   suggest: () => (/* binding */ suggest),
/* harmony export */   wx: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);


/** Schema nodes that may describe the value at a path: several below a union. */
function nodesAt(root, path) {
    return path.reduce((nodes, key) => nodes.flatMap(alternatives).flatMap((node) => child(node, key)), [root]).flatMap(alternatives);
}
const alternatives = (node) => (node.anyOf ? node.anyOf.flatMap(alternatives) : [node]);
function child(node, key) {
    if (typeof key === 'number')
        return [node.prefixItems?.[key] ?? node.items].filter((n) => n !== undefined);
    const { additionalProperties: other } = node;
    return [node.properties?.[String(key)] ?? (typeof other === 'object' ? other : undefined)].filter((n) => n !== undefined);
}
const asJson = (schema) => zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
/** Keys that a schema knows at a path. */
const keysAt = (schema, path) => [
    ...new Set(nodesAt(asJson(schema), path).flatMap((node) => Object.keys(node.properties ?? {}))),
];
/** Values that a schema lists at a path. */
const valuesAt = (schema, path) => nodesAt(asJson(schema), path)
    .flatMap((node) => node.enum ?? (node.const === undefined ? [] : [node.const]))
    .map(String);
/** The known word that was probably meant, when one is near enough. */
function meant(word, known) {
    if (known.length === 0)
        return undefined;
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, [...known]);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, near) <= Math.max(2, Math.floor(word.length / 3)) ? near : undefined;
}
/** "Did you mean `x`?" or the list of what is known. */
const suggest = (word, known) => {
    const near = meant(word, known);
    if (near)
        return `Did you mean \`${near}\`?`;
    return known.length > 0 ? `Known here: ${known.join(', ')}.` : undefined;
};


/***/ }),

/***/ 21694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of bytes or of UTF-8 text, 64 lower-case hex digits. */
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
/** JSON with sorted keys and no white space, so that equal values have equal bytes. Source: RFC 8785. Throws on NaN and infinities. */
function canonicalJson(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`JSON cannot hold ${value}.`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
    const entries = Object.entries(value).filter((entry) => entry[1] !== undefined);
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}
/** Digest of a JSON value, independent of key order. */
const digestOf = (value) => sha256(canonicalJson(value));
/** The first eight digits of a digest, as reports show it. */
const short = (digest) => digest.slice(0, 8);


/***/ }),

/***/ 76641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ RecordTaken),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   Wk: () => (/* binding */ PlatformError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export showFinding */
/** Shows a finding on one line: `sluice.yml:4:3 gates: … Fix: …`. */
const showFinding = ({ file, line, column, key, message, fix }) => {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    return [place, key && `${key}:`, message, fix].filter(Boolean).join(' ');
};
/** The user can put this right: says what is wrong, where and what to do. Shown without a stack; exit code 2. */
class UserError extends Error {
    name = 'UserError';
    findings;
    constructor(problem, options) {
        const findings = typeof problem === 'string' ? [{ message: problem }] : problem;
        super(findings.map(showFinding).join('\n'), options);
        this.findings = findings;
    }
}
/** Something outside Sluice failed (network, disk, server, subprocess). Shown with its cause; exit code 4. */
class PlatformError extends Error {
    name = 'PlatformError';
    /** HTTP status, where there was one. */
    status;
    constructor(message, options) {
        super(message, options);
        this.status = options?.status;
    }
}
/** A record's path holds other text already. Somebody else was first: records are never rewritten. */
class RecordTaken extends PlatformError {
    name = 'RecordTaken';
    constructor(path) {
        super(`The record ${path} exists with other content, and records are never rewritten.`);
    }
}
/** The message of anything thrown, with the messages of its causes that it does not say itself. */
const explain = (error) => {
    if (!(error instanceof Error))
        return String(error);
    const cause = error.cause === undefined ? '' : explain(error.cause);
    return cause === '' || error.message.includes(cause) ? error.message : `${error.message} (${cause})`;
};


/***/ }),

/***/ 24577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must go
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Text without control characters (ANSI escapes, bidirectional overrides); line breaks become spaces, tabs stay. */
const oneLine = (text) => text.replace(/\r?\n|[\r\u2028\u2029]/g, ' ').replace(CONTROL, '');
/** A log line that the runner cannot mistake for a workflow command (`::add-mask::` and the older `##[`), control characters removed. */
const logLine = (text) => text.replace(CONTROL, '').replace(/^(\s*)(::|##\[)/, '$1\u200b$2');


/***/ }),

/***/ 99836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of Sluice; the same as in package.json (a test compares). */
const VERSION = '0.1.0';


/***/ }),

/***/ 7112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ githubAccess)
/* harmony export */ });
/** What the environment says of GitHub; undefined without a token or a repository. */
function githubAccess(env, token) {
    const [owner, repository] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const secret = token || env.GITHUB_TOKEN || env.GH_TOKEN;
    if (!owner || !repository || !secret)
        return undefined;
    return { token: secret, apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com', owner, repository };
}


/***/ }),

/***/ 65781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Td: () => (/* binding */ tellForge),
/* harmony export */   asJson: () => (/* binding */ asJson),
/* harmony export */   iP: () => (/* binding */ announce),
/* harmony export */   pp: () => (/* binding */ keepReports)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);
/* harmony import */ var _kernel_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99836);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);



/** UTF-16 units; a step summary holds 1 MiB of UTF-8, three bytes at most for each. */
const SUMMARY_BUDGET = 340_000;
/** Writes report.md, report.html, report.json and report.junit.xml below `.sluice/reports/<step>/`. */
async function keepReports(step, result, workspace) {
    const folder = `.sluice/reports/${step}`;
    const { renderJunit } = await __webpack_require__.e(/* import() */ 4227).then(__webpack_require__.bind(__webpack_require__, 44227));
    const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(1850), __webpack_require__.e(1323)]).then(__webpack_require__.bind(__webpack_require__, 91323));
    const { renderMarkdown } = await __webpack_require__.e(/* import() */ 5976).then(__webpack_require__.bind(__webpack_require__, 95976));
    const markdown = renderMarkdown(result.document, { budget: SUMMARY_BUDGET });
    await workspace.write(`${folder}/report.md`, markdown);
    await workspace.write(`${folder}/report.html`, renderHtml(result.document));
    await workspace.write(`${folder}/report.json`, `${JSON.stringify(asJson(step, result), null, 2)}\n`);
    await workspace.write(`${folder}/report.junit.xml`, renderJunit(suiteOf(step, result)));
    return { markdown, html: `${folder}/report.html` };
}
/** A step that judges one thing is one test, named after its title. */
function suiteOf(step, { verdict, document, cases, evidence }) {
    const whole = {
        group: step,
        name: document.marker.model,
        verdict,
        message: `${document.title.word}: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(document.title.text)}`,
    };
    return { name: step, model: document.marker.model, seconds: evidence?.claim.seconds ?? 0, cases: cases?.length ? cases : [whole] };
}
/** What --json prints and report.json holds. */
const asJson = (step, { verdict, outputs, json, evidence }) => ({
    schema: 1,
    step,
    verdict,
    sluice: _kernel_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
    evidence: evidence?.digest,
    outputs,
    result: json,
});
/** The steps that judge a pull request. They share one comment and one check: what came last is what is true of the newest commit. */
const JUDGING = ['validate-data', 'train', 'evaluate-gate'];
/** Steps whose report is always told; the others are told only when they stop the pull request. */
const ALWAYS = ['evaluate-gate', 'deploy-canary'];
/** Posts the comment and the check. A refusal is told, never fatal to the verdict: the caller fails the run after its outputs are out. */
async function tellForge(step, { verdict, document, annotations }, { forge }, context) {
    if (!forge || (verdict === 'pass' && !ALWAYS.includes(step)))
        return { untold: [] };
    const { markerPrefix, renderMarkdown } = await __webpack_require__.e(/* import() */ 5976).then(__webpack_require__.bind(__webpack_require__, 95976));
    const untold = [];
    const attempt = (what, work) => work.catch((error) => untold.push(`${what}: ${(0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error)}`));
    const judging = JUDGING.includes(step);
    const told = judging ? { ...document, marker: { ...document.marker, kind: 'gate' } } : document;
    const text = renderMarkdown(told, { summaryUrl: context.runUrl });
    const pull = await pullOf(step, context, forge, attempt);
    if (pull !== undefined)
        await attempt('The comment could not be posted', forge.comment(pull, markerPrefix(told), text));
    const commit = context.headCommit;
    if (judging && commit && (pull !== undefined || step === 'evaluate-gate')) {
        const { model } = document.marker;
        const check = { name: `sluice: ${model}`, commit, verdict, title: `${document.title.word}: ${model}`, summary: text, annotations };
        await attempt('The check could not be set', forge.check(check));
    }
    return { untold };
}
/** Says above an older commit's report which one is being judged now. A refusal is logged and changes nothing: the report itself will tell. */
async function announce(step, model, { forge, log }, context) {
    const { pull, headCommit } = context;
    if (!forge || pull === undefined || headCommit === undefined || !JUDGING.includes(step))
        return;
    const { announced, markerPrefix } = await __webpack_require__.e(/* import() */ 5976).then(__webpack_require__.bind(__webpack_require__, 95976));
    const marker = markerPrefix({ marker: { kind: 'gate', model, commit: undefined } });
    await forge
        .amend(pull, marker, (body) => announced(body, headCommit))
        .catch((error) => log.info(`The comment could not say that ${headCommit.slice(0, 7)} is being judged: ${(0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error)}`));
}
async function pullOf(step, context, forge, attempt) {
    if (context.pull !== undefined || step !== 'deploy-canary' || !context.headCommit)
        return context.pull;
    let pull;
    await attempt('The promotion pull request could not be found', forge.approvals(context.headCommit).then((found) => (pull = found.pull)));
    return pull;
}


/***/ }),

/***/ 67431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   executeWith: () => (/* binding */ executeWith),
/* harmony export */   findConfig: () => (/* binding */ findConfig),
/* harmony export */   g: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88532);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52752);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52266);
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65781);
/* harmony import */ var _ports_for_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49101);






// Every schema is used once in a process: compiling it first would cost more than it saves.
zod__WEBPACK_IMPORTED_MODULE_5__/* .config */ .$W({ jitless: true });
/** Runs one step: inputs, config, ports, the step itself, its reports on disk and at the forge. */
async function execute(step, read, around) {
    const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__.parseInputs)(step.inputs, read);
    const { loaded, root } = await findConfig(String(inputs.config ?? 'sluice.yml'), around.directory);
    const ports = await (0,_ports_for_js__WEBPACK_IMPORTED_MODULE_4__/* .portsFor */ .U)(loaded, root, around);
    return executeWith(step, inputs, loaded, ports, around);
}
/** The same with ports at hand, for a run of several steps. */
async function executeWith(step, inputs, loaded, ports, around) {
    await (0,_emit_js__WEBPACK_IMPORTED_MODULE_3__/* .announce */ .iP)(step.name, loaded.config.model, ports, around.context);
    const result = await step.run(inputs, loaded, ports, around.context, around.signal);
    const reports = await (0,_emit_js__WEBPACK_IMPORTED_MODULE_3__/* .keepReports */ .pp)(step.name, result, ports.workspace);
    const told = await (0,_emit_js__WEBPACK_IMPORTED_MODULE_3__/* .tellForge */ .Td)(step.name, result, ports, around.context);
    return { result, loaded, ...reports, ...told };
}
/** Reads the config a step names. UserError when it is not there. */
async function findConfig(path, directory) {
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
    const { basename, dirname, resolve } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19));
    const file = resolve(directory, path);
    const text = await readFile(file, 'utf8').catch((cause) => {
        if (cause.code !== 'ENOENT' && cause.code !== 'EISDIR')
            throw cause;
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([
            { file: path, message: 'There is no such file.', fix: 'Run `npx sluice init <data file>` to write one, or name it with `config`.' },
        ]);
    });
    return { loaded: (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(path.endsWith(basename(file)) ? path : file, text), root: dirname(file) };
}


/***/ }),

/***/ 80421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  onActions: () => (/* binding */ onActions)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/main/access.js
var access = __webpack_require__(7112);
// EXTERNAL MODULE: ./build/main/execute.js
var execute = __webpack_require__(67431);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/steps/footer.js
var footer = __webpack_require__(91521);
// EXTERNAL MODULE: ./build/main/emit.js
var emit = __webpack_require__(65781);
;// CONCATENATED MODULE: ./build/main/failure.js





/**
 * Tells a pull request that a step ended without a verdict, so that the comment of an earlier commit does not go on saying "Pass".
 * Nothing is told outside of pull requests, and nothing when the config does not even name its model.
 */
async function tellFailure(step, error, config, around) {
    const { github, context, log } = around;
    const model = await modelNamed((0,external_node_path_.resolve)(around.directory, config));
    if (!github || context.pull === undefined || model === undefined)
        return;
    const { githubClient, githubForge } = await Promise.all(/* import() */[__webpack_require__.e(2443), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 20936));
    const document = failure(step, error, model, context);
    const { untold } = await (0,emit/* tellForge */.Td)(step, { verdict: 'error', document, annotations: annotationsOf(error) }, { forge: githubForge(githubClient(github)) }, context);
    // The step fails with its own error in any case; that one must not be hidden by this.
    for (const refusal of untold)
        log.warn(refusal);
}
/** The model that a config names, even where the rest of it cannot be read. */
async function modelNamed(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    return /^model:\s*["']?([a-z0-9][a-z0-9-]*)/m.exec(text)?.[1];
}
function failure(step, error, model, run) {
    const findings = error instanceof errors/* UserError */.yo ? error.findings : [];
    const said = (0,errors/* explain */.WE)(error).split('\n');
    const why = findings.length > 1 ? `stopped with ${findings.length} mistakes to correct` : 'stopped with an error';
    return {
        marker: { kind: 'gate', model, commit: run.headCommit },
        verdict: 'error',
        title: { icon: '⚠️', word: 'Error', text: [{ code: model }, ' was not judged'] },
        alert: { level: 'caution', text: [{ strong: [{ code: step }, ` ${why}`] }, '.'] },
        blocks: [
            { kind: 'paragraph', text: [{ strong: 'If you merge' }, ', nothing is registered.'] },
            { kind: 'code', language: '', lines: said },
            { kind: 'paragraph', text: [{ strong: 'Next:' }, ' correct that and push; this comment follows.'] },
        ],
        footer: (0,footer/* footer */.q)(run.headCommit, run),
    };
}
/** The places in committed files that an error names. */
const annotationsOf = (error) => (error instanceof errors/* UserError */.yo ? error.findings : []).flatMap(({ file, line, key, message, fix }) => file && line ? [{ path: file, line, level: 'failure', message: [key, message, fix].filter(Boolean).join(' ') }] : []);

// EXTERNAL MODULE: ./build/main/steps.js
var steps = __webpack_require__(72947);
;// CONCATENATED MODULE: ./build/main/on-actions.js





/** Runs one step as a GitHub action. Without a name the action's input `step` gives it. */
async function onActions(named) {
    const { actionsLog, actionsRunner } = await __webpack_require__.e(/* import() */ 3580).then(__webpack_require__.bind(__webpack_require__, 3580));
    const { githubContext } = await __webpack_require__.e(/* import() */ 190).then(__webpack_require__.bind(__webpack_require__, 90190));
    const { cancellation } = await __webpack_require__.e(/* import() */ 172).then(__webpack_require__.bind(__webpack_require__, 50172));
    const { signal, release } = cancellation();
    const fail = (error) => {
        actionsRunner.fail((0,errors/* explain */.WE)(error));
        for (const annotation of annotationsOf(error))
            actionsRunner.annotate(annotation);
        if (!(error instanceof errors/* UserError */.yo || error instanceof errors/* PlatformError */.Wk) && error instanceof Error)
            actionsLog.info(error.stack ?? '');
    };
    try {
        const name = named ?? actionsRunner.read('step');
        if (!(0,steps/* isStep */.V)(name))
            throw new errors/* UserError */.yo(`Input step: ${JSON.stringify(name)} is not a step. The steps are ${Object.keys(steps.steps).join(', ')}.`);
        const token = actionsRunner.read('github-token');
        actionsRunner.secret(token);
        const context = await githubContext(process.env);
        const around = {
            directory: process.env.GITHUB_WORKSPACE ?? process.cwd(),
            log: actionsLog,
            context,
            github: (0,access/* githubAccess */.Y)(process.env, token),
            signal,
        };
        const done = await (0,execute/* execute */.g)(await steps.steps[name](), actionsRunner.read, around).catch(async (error) => {
            if (!signal.aborted)
                await tellFailure(name, error, actionsRunner.read('config') || 'sluice.yml', around);
            throw error;
        });
        await report(done, actionsRunner);
        if (done.result.verdict !== 'pass')
            actionsRunner.fail(`${name}: ${done.result.verdict}. The report says why.`);
        for (const refusal of done.untold)
            context.fork ? actionsLog.warn(refusal) : actionsRunner.fail(refusal);
    }
    catch (error) {
        fail(error);
    }
    finally {
        release();
    }
}
async function report({ result, markdown, html }, runner) {
    runner.outputs({ ...result.outputs, verdict: result.verdict, evidence: result.evidence?.digest ?? '', report: html });
    for (const annotation of result.annotations)
        runner.annotate(annotation);
    await runner.summary(markdown);
}


/***/ }),

/***/ 72947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isStep),
/* harmony export */   steps: () => (/* binding */ steps)
/* harmony export */ });
/** The six steps, each loaded on its own. */
const steps = {
    'validate-data': async () => (await __webpack_require__.e(/* import() */ 3658).then(__webpack_require__.bind(__webpack_require__, 63658))).validateData,
    train: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1175)]).then(__webpack_require__.bind(__webpack_require__, 71175))).train,
    'evaluate-gate': async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5729), __webpack_require__.e(2752), __webpack_require__.e(6106), __webpack_require__.e(2671), __webpack_require__.e(916), __webpack_require__.e(5645)]).then(__webpack_require__.bind(__webpack_require__, 95645))).evaluateGate,
    register: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5729), __webpack_require__.e(2752), __webpack_require__.e(2888)]).then(__webpack_require__.bind(__webpack_require__, 52888))).register,
    'deploy-canary': async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5729), __webpack_require__.e(2752), __webpack_require__.e(602)]).then(__webpack_require__.bind(__webpack_require__, 60602))).deployCanary,
    'monitor-drift': async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5729), __webpack_require__.e(2752), __webpack_require__.e(6106), __webpack_require__.e(5643)]).then(__webpack_require__.bind(__webpack_require__, 5643))).monitorDrift,
};
const isStep = (name) => Object.hasOwn(steps, name);


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

/***/ 52266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ describeInputs),
/* harmony export */   parseInputs: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);

/** Reads inputs by name. An empty text is how the runner says "not given". UserError naming every bad input. */
function parseInputs(schema, read) {
    const names = Object.keys(schema.shape);
    const given = Object.fromEntries(names.flatMap((name) => (read(name) ? [[name, read(name)]] : [])));
    const parsed = schema.safeParse(given, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(parsed.error.issues.map((issue) => {
        const missing = issue.code === 'invalid_type' && issue.input === undefined;
        return {
            key: `Input ${issue.path.join('.')}`,
            message: missing ? 'is missing.' : `${issue.message}, found ${JSON.stringify(issue.input)}.`,
        };
    }));
}
/** What a contract says of its inputs, in its own order. */
const describeInputs = (schema) => Object.entries(schema.shape).map(([name, input]) => {
    const left = input.safeParse(undefined);
    const preset = left.success && left.data !== undefined ? String(left.data) : undefined;
    return {
        name,
        description: input.description ?? '',
        required: !left.success,
        default: preset,
        flag: preset === 'true' || preset === 'false',
    };
});


/***/ }),

/***/ 91521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ footer),
/* harmony export */   w: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _kernel_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99836);

/** The last line of a report: version, commit, run and the page it keeps. */
function footer(commit, { repositoryUrl, runUrl, runNumber }, version = _kernel_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x) {
    const name = runNumber ? `run ${runNumber}` : 'run';
    const run = runUrl
        ? [' · ', { link: runUrl, text: name }, ', whose artifact ', { code: 'report.html' }, ' has every plot and every row']
        : [];
    return [`Sluice ${version}`, ...(commit ? [' · commit ', commitLink(commit, repositoryUrl)] : []), ...run];
}
/** A commit's first seven digits, linked where the repository has a web address. */
function commitLink(commit, repositoryUrl) {
    const shown = [{ code: commit.slice(0, 7) }];
    return repositoryUrl ? { link: `${repositoryUrl}/commit/${commit}`, text: shown } : { code: commit.slice(0, 7) };
}


/***/ })

};
