export const id = 9367;
export const ids = [9367,1748,5781,1694];
export const modules = {

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


/***/ })

};
