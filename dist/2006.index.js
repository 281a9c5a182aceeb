export const id = 2006;
export const ids = [2006,1748,9367,5781,2947,1694];
export const modules = {

/***/ 68173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   suggest: () => (/* binding */ suggest)
/* harmony export */ });
/* unused harmony export meant */
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
    return [node.properties?.[String(key)]].filter((n) => n !== undefined);
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
/** The message of anything thrown, with the messages of its causes that it does not say itself. */
const explain = (error) => {
    if (!(error instanceof Error))
        return String(error);
    const cause = error.cause === undefined ? '' : explain(error.cause);
    return cause === '' || error.message.includes(cause) ? error.message : `${error.message} (${cause})`;
};


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
/* harmony export */   T: () => (/* binding */ tellForge),
/* harmony export */   asJson: () => (/* binding */ asJson),
/* harmony export */   p: () => (/* binding */ keepReports)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);
/* harmony import */ var _kernel_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99836);


/** UTF-16 units; a step summary holds 1 MiB of UTF-8, three bytes at most for each. */
const SUMMARY_BUDGET = 340_000;
/** Writes report.md, report.html and report.json below `.sluice/reports/<step>/`. */
async function keepReports(step, result, workspace) {
    const folder = `.sluice/reports/${step}`;
    const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(5602), __webpack_require__.e(5807)]).then(__webpack_require__.bind(__webpack_require__, 85807));
    const { renderMarkdown } = await __webpack_require__.e(/* import() */ 9109).then(__webpack_require__.bind(__webpack_require__, 39109));
    const markdown = renderMarkdown(result.document, { budget: SUMMARY_BUDGET });
    await workspace.write(`${folder}/report.md`, markdown);
    await workspace.write(`${folder}/report.html`, renderHtml(result.document));
    await workspace.write(`${folder}/report.json`, `${JSON.stringify(asJson(step, result), null, 2)}\n`);
    return { markdown, html: `${folder}/report.html` };
}
/** What --json prints and report.json holds. */
const asJson = (step, { verdict, outputs, json, evidence }) => ({
    schema: 1,
    step,
    verdict,
    sluice: _kernel_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x,
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
    const { markerPrefix, renderMarkdown } = await __webpack_require__.e(/* import() */ 9109).then(__webpack_require__.bind(__webpack_require__, 39109));
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
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50495);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52266);
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65781);
/* harmony import */ var _ports_for_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87112);






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
    const result = await step.run(inputs, loaded, ports, around.context, around.signal);
    const reports = await (0,_emit_js__WEBPACK_IMPORTED_MODULE_3__/* .keepReports */ .p)(step.name, result, ports.workspace);
    const told = await (0,_emit_js__WEBPACK_IMPORTED_MODULE_3__/* .tellForge */ .T)(step.name, result, ports, around.context);
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
// EXTERNAL MODULE: ./build/kernel/version.js
var version = __webpack_require__(99836);
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
    const document = failure(step, error, model, context.headCommit);
    const { untold } = await (0,emit/* tellForge */.T)(step, { verdict: 'error', document, annotations: annotationsOf(error) }, { forge: githubForge(githubClient(github)) }, context);
    // The step fails with its own error in any case; that one must not be hidden by this.
    for (const refusal of untold)
        log.warn(refusal);
}
/** The model that a config names, even where the rest of it cannot be read. */
async function modelNamed(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    return /^model:\s*["']?([a-z0-9][a-z0-9-]*)/m.exec(text)?.[1];
}
function failure(step, error, model, commit) {
    const findings = error instanceof errors/* UserError */.yo ? error.findings : [];
    const said = (0,errors/* explain */.WE)(error).split('\n');
    const why = findings.length > 1 ? `stopped with ${findings.length} mistakes to correct` : 'stopped with an error';
    return {
        marker: { kind: 'gate', model, commit },
        verdict: 'error',
        title: { icon: '⚠️', word: 'Error', text: [{ code: model }, ' was not judged'] },
        alert: { level: 'caution', text: [{ strong: [{ code: step }, ` ${why}`] }, '.'] },
        blocks: [
            { kind: 'paragraph', text: [{ strong: 'If you merge' }, ', nothing is registered.'] },
            { kind: 'code', language: '', lines: said },
            { kind: 'paragraph', text: [{ strong: 'Next:' }, ' correct that and push; this comment follows.'] },
        ],
        footer: [`Sluice ${version/* VERSION */.x}`, ...(commit ? [' · commit ', { code: commit.slice(0, 7) }] : [])],
    };
}
/** The places in committed files that an error names. */
const annotationsOf = (error) => (error instanceof errors/* UserError */.yo ? error.findings : []).flatMap(({ file, line, key, message, fix }) => file && line ? [{ path: file, line, level: 'failure', message: [key, message, fix].filter(Boolean).join(' ') }] : []);

// EXTERNAL MODULE: ./build/main/steps.js
var steps = __webpack_require__(72947);
;// CONCATENATED MODULE: ./build/main/on-actions.js





/** Runs one step as a GitHub action. Without a name the action's input `step` gives it. */
async function onActions(named) {
    const { actionsLog, actionsRunner } = await Promise.all(/* import() */[__webpack_require__.e(7264), __webpack_require__.e(3044)]).then(__webpack_require__.bind(__webpack_require__, 13044));
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
    'validate-data': async () => (await __webpack_require__.e(/* import() */ 8425).then(__webpack_require__.bind(__webpack_require__, 98425))).validateData,
    train: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1175)]).then(__webpack_require__.bind(__webpack_require__, 71175))).train,
    'evaluate-gate': async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(495), __webpack_require__.e(1105), __webpack_require__.e(5113), __webpack_require__.e(8345)]).then(__webpack_require__.bind(__webpack_require__, 68345))).evaluateGate,
    register: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(495), __webpack_require__.e(2888)]).then(__webpack_require__.bind(__webpack_require__, 52888))).register,
    'deploy-canary': async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(495), __webpack_require__.e(1105), __webpack_require__.e(602)]).then(__webpack_require__.bind(__webpack_require__, 60602))).deployCanary,
    'monitor-drift': async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(495), __webpack_require__.e(1105), __webpack_require__.e(5113), __webpack_require__.e(6079)]).then(__webpack_require__.bind(__webpack_require__, 16079))).monitorDrift,
};
const isStep = (name) => Object.hasOwn(steps, name);


/***/ }),

/***/ 52266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ describeInputs),
/* harmony export */   parseInputs: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
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
function describeInputs(schema) {
    const json = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
    return Object.entries(json.properties ?? {}).map(([name, property]) => {
        const preset = property.default === undefined ? undefined : String(property.default);
        return {
            name,
            description: property.description ?? '',
            required: json.required?.includes(name) ?? false,
            default: preset,
            flag: preset === 'true' || preset === 'false',
        };
    });
}


/***/ })

};
