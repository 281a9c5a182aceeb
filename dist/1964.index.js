export const id = 1964;
export const ids = [1964,4518];
export const modules = {

/***/ 31072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ follow),
/* harmony export */   x: () => (/* binding */ UNSURE)
/* harmony export */ });
/* harmony import */ var _unit_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24060);

/** The answer of a plan that does not accept a value, or cannot tell. What is wrong with it, and whether anything is, only the schema says. */
const UNSURE = Symbol('unsure');
const fits = (length, { least = 0, most = Number.POSITIVE_INFINITY }) => length >= least && length <= most;
const sure = (accepted, value) => (accepted ? value : UNSURE);
const isFields = (value) => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype && !Object.hasOwn(value, '__proto__');
function number({ whole, from, above, to, below }, value) {
    if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isSafeInteger(value)))
        return UNSURE;
    const low = (from === undefined || value >= from) && (above === undefined || value > above);
    return sure(low && (to === undefined || value <= to) && (below === undefined || value < below), value);
}
function object({ keys }, value) {
    if (!isFields(value) || Object.keys(value).some((key) => !Object.hasOwn(keys, key)))
        return UNSURE;
    const read = {};
    for (const [key, plan] of Object.entries(keys)) {
        const part = follow(plan, value[key]);
        if (part === UNSURE)
            return UNSURE;
        if (part !== undefined)
            read[key] = part;
    }
    return read;
}
function record({ names, of }, value) {
    if (!isFields(value))
        return UNSURE;
    const parts = Object.entries(value).map(([name, part]) => [follow(names, name), follow(of, part)]);
    return parts.some((pair) => pair.includes(UNSURE)) ? UNSURE : Object.fromEntries(parts);
}
function list(value, planOf) {
    if (!Array.isArray(value))
        return UNSURE;
    const parts = value.map((part, i) => follow(planOf(i) ?? { is: 'unknown' }, part));
    return parts.includes(UNSURE) ? UNSURE : parts;
}
function anyOf({ of }, value) {
    for (const plan of of) {
        const read = follow(plan, value);
        if (read !== UNSURE)
            return read;
    }
    return UNSURE;
}
const readers = {
    text: (plan, value) => sure(typeof value === 'string' && fits([...value].length, plan) && (plan.like === undefined || new RegExp(plan.like).test(value)), value),
    number,
    boolean: (_, value) => sure(typeof value === 'boolean', value),
    'one of': ({ values }, value) => sure(values.includes(value), value),
    object,
    record,
    list: (plan, value) => (Array.isArray(value) && fits(value.length, plan) ? list(value, () => plan.of) : UNSURE),
    tuple: ({ of }, value) => (Array.isArray(value) && value.length === of.length ? list(value, (i) => of[i]) : UNSURE),
    'any of': anyOf,
    optional: ({ of }, value) => (value === undefined ? undefined : follow(of, value)),
    preset: ({ of, otherwise }, value) => (value === undefined ? structuredClone(otherwise) : follow(of, value)),
    unit: ({ of, unit }, value) => (follow(of, value) === UNSURE ? UNSURE : _unit_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unitValues */ .p[unit](String(value))),
    word: ({ words }, value) => (typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : UNSURE),
    unknown: () => UNSURE,
};
/** Reads a value as the plan's schema would. UNSURE when it may be wrong: then the schema must be asked, which also has the words for it. */
const follow = (plan, value) => readers[plan.is](plan, value);


/***/ }),

/***/ 24060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ unitValues)
/* harmony export */ });
const secondsIn = { s: 1, m: 60, h: 3600, d: 86400 };
/** What a text with a unit is worth: "10m" in seconds, "1.2x" times. */
const unitValues = {
    duration: (text) => Number(text.slice(0, -1)) * (secondsIn[text.at(-1)] ?? Number.NaN),
    factor: (text) => Number(text.slice(0, -1)),
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

/***/ 72995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAzureProject: () => (/* binding */ openAzureProject)
/* harmony export */ });
/* harmony import */ var _platforms_azureml_batch_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51604);
/* harmony import */ var _platforms_azureml_monitor_monitor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86153);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67431);
/* harmony import */ var _on_azure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79453);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31205);





/** Opens the project that `--config` names. Nothing is asked of Azure yet. */
async function openAzureProject(options, terminal) {
    const { context } = await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundings */ .i)(terminal);
    const { loaded } = await (0,_execute_js__WEBPACK_IMPORTED_MODULE_1__.findConfig)(options.config ?? 'sluice.yml', terminal.directory);
    const { deploy, model, monitor } = loaded.config;
    const served = deploy && deploy.to !== 'local' ? deploy.environments : [];
    const endpoints = served.map((environment) => (0,_on_azure_js__WEBPACK_IMPORTED_MODULE_2__.endpointOf)(loaded.config, environment));
    const batch = deploy && deploy.to !== 'local' ? deploy.to.azureml.batch : undefined;
    const clocks = Object.keys(batch?.schedules ?? {}).map((name) => (0,_platforms_azureml_batch_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .scheduleName */ .V)(endpoints.at(-1), name));
    const monitors = monitor && monitor.on !== 'local' ? served.map((environment) => (0,_platforms_azureml_monitor_monitor_js__WEBPACK_IMPORTED_MODULE_0__/* .monitorName */ .U)(model, environment)) : [];
    const schedules = [...clocks, ...monitors];
    return { loaded, batch: batch !== undefined, schedules, client: (0,_on_azure_js__WEBPACK_IMPORTED_MODULE_2__.azureFor)(loaded, { context }), context, endpoints };
}


/***/ }),

/***/ 14518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputsOf: () => (/* binding */ inputsOf),
  c: () => (/* binding */ optionsOf)
});

// EXTERNAL MODULE: ./build/config/plan.js
var config_plan = __webpack_require__(31072);
// EXTERNAL MODULE: ./build/runner/inputs.js
var inputs = __webpack_require__(52266);
;// CONCATENATED MODULE: ./build/main/contracts.json
const contracts_namespaceObject = /*#__PURE__*/JSON.parse('{"validate-data":{"options":[{"name":"config","description":"Path of the committed file that says everything about the model.","required":false,"default":"sluice.yml","flag":false}],"plan":{"is":"object","keys":{"config":{"is":"preset","otherwise":"sluice.yml","of":{"is":"text","least":1}}}}},"train":{"options":[{"name":"config","description":"Path of the committed file that says everything about the model.","required":false,"default":"sluice.yml","flag":false},{"name":"force","description":"Train again even when nothing changed.","required":false,"default":"false","flag":true},{"name":"unless-registered","description":"Train nothing when the newest version was made from the same content: the output `registered` names it. For retraining.","required":false,"default":"false","flag":true}],"plan":{"is":"object","keys":{"config":{"is":"preset","otherwise":"sluice.yml","of":{"is":"text","least":1}},"force":{"is":"preset","otherwise":false,"of":{"is":"word","words":{"true":true,"false":false}}},"unless-registered":{"is":"preset","otherwise":false,"of":{"is":"word","words":{"true":true,"false":false}}}}}},"evaluate-gate":{"options":[{"name":"config","description":"Path of the committed file that says everything about the model.","required":false,"default":"sluice.yml","flag":false},{"name":"revalidate","description":"Judge the model in production on its own, on today’s evaluation data. There need be no candidate.","required":false,"default":"false","flag":true}],"plan":{"is":"object","keys":{"config":{"is":"preset","otherwise":"sluice.yml","of":{"is":"text","least":1}},"revalidate":{"is":"preset","otherwise":false,"of":{"is":"word","words":{"true":true,"false":false}}}}}},"register":{"options":[{"name":"config","description":"Path of the committed file that says everything about the model.","required":false,"default":"sluice.yml","flag":false},{"name":"candidate","description":"Folder, below that of `sluice.yml`, with the `.sluice` of the run that trained and judged the candidate; default `.sluice` itself.","required":false,"flag":false}],"plan":{"is":"object","keys":{"config":{"is":"preset","otherwise":"sluice.yml","of":{"is":"text","least":1}},"candidate":{"is":"optional","of":{"is":"text"}}}}},"deploy-canary":{"options":[{"name":"config","description":"Path of the committed file that says everything about the model.","required":false,"default":"sluice.yml","flag":false},{"name":"environment","description":"Environment to bring to what its deployments file says; all of them in order when absent.","required":false,"flag":false},{"name":"dry-run","description":"Say what would be done, and deploy nothing.","required":false,"default":"false","flag":true}],"plan":{"is":"object","keys":{"config":{"is":"preset","otherwise":"sluice.yml","of":{"is":"text","least":1}},"environment":{"is":"optional","of":{"is":"text"}},"dry-run":{"is":"preset","otherwise":false,"of":{"is":"word","words":{"true":true,"false":false}}}}}},"monitor-drift":{"options":[{"name":"config","description":"Path of the committed file that says everything about the model.","required":false,"default":"sluice.yml","flag":false},{"name":"environment","description":"Environment to watch; default the last of `deploy.environments`.","required":false,"flag":false},{"name":"from","description":"Start of the window, ISO 8601; default `monitor.window` before its end.","required":false,"flag":false},{"name":"to","description":"End of the window, ISO 8601; default now.","required":false,"flag":false}],"plan":{"is":"object","keys":{"config":{"is":"preset","otherwise":"sluice.yml","of":{"is":"text","least":1}},"environment":{"is":"optional","of":{"is":"text","least":1}},"from":{"is":"optional","of":{"is":"unknown"}},"to":{"is":"optional","of":{"is":"unknown"}}}}}}');
;// CONCATENATED MODULE: ./build/main/contracts.js



// As with sluice.yml: the contracts' schemas, and zod, are loaded only for inputs that their plans do not accept.
const made = contracts_namespaceObject;
/** A step's inputs as the options of its verb. */
const optionsOf = (name) => made[name].options;
/** Reads a step's inputs by name. UserError naming every bad one. */
async function inputsOf({ name, contract }, read) {
    const { options, plan } = made[name];
    const values = (0,config_plan/* follow */.e)(plan, (0,inputs/* givenInputs */.PC)(options.map((option) => option.name), read));
    return values === config_plan/* UNSURE */.x ? (0,inputs/* parseInputs */.TL)((await contract()).inputs, read) : values;
}


/***/ }),

/***/ 65781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ isJudging),
/* harmony export */   Td: () => (/* binding */ tellForge),
/* harmony export */   asJson: () => (/* binding */ asJson),
/* harmony export */   iP: () => (/* binding */ announce),
/* harmony export */   ne: () => (/* binding */ withdraw),
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
/** Says above an older commit's report which one is being judged now. */
const announce = (...of) => amend('announced', 'is being judged', ...of);
/** Says there that the commit which was announced is judged no longer. */
const withdraw = (...of) => amend('cancelled', 'is judged no longer', ...of);
async function amend(how, what, ...[step, model, { forge, log }, context]) {
    const { pull, headCommit } = context;
    if (!forge || pull === undefined || headCommit === undefined || !JUDGING.includes(step))
        return;
    const { announced, cancelled, markerPrefix } = await __webpack_require__.e(/* import() */ 5976).then(__webpack_require__.bind(__webpack_require__, 95976));
    const marker = markerPrefix({ marker: { kind: 'gate', model, commit: undefined } });
    await forge
        .amend(pull, marker, (body) => (how === 'announced' ? announced : cancelled)(body, headCommit))
        .catch((error) => log.info(`The comment could not say that ${headCommit.slice(0, 7)} ${what}: ${(0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error)}`));
}
/** Whether a step judges a pull request; what a cancelled one found is no verdict. */
const isJudging = (step) => JUDGING.includes(step);
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
/* harmony export */   execute: () => (/* binding */ execute),
/* harmony export */   executeWith: () => (/* binding */ executeWith),
/* harmony export */   findConfig: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94512);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76641);
/* harmony import */ var _contracts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14518);
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65781);
/* harmony import */ var _ports_for_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43756);







/** Runs one step: inputs, config, ports, the step itself, its reports on disk and at the forge. */
async function execute(step, read, around) {
    const inputs = await (0,_contracts_js__WEBPACK_IMPORTED_MODULE_4__.inputsOf)(step, read);
    const { loaded, root } = await findConfig(String(inputs.config ?? 'sluice.yml'), around.directory);
    const ports = await (0,_ports_for_js__WEBPACK_IMPORTED_MODULE_6__/* .portsFor */ .U)(loaded, root, around);
    return executeWith(step, inputs, loaded, ports, around);
}
/** The same with ports at hand, for a run of several steps. */
async function executeWith(step, inputs, loaded, ports, around) {
    const { context, signal } = around;
    const result = await whileAnnounced(step.name, loaded.config.model, ports, around, () => step.run(inputs, loaded, ports, context, signal));
    const reports = await (0,_emit_js__WEBPACK_IMPORTED_MODULE_5__/* .keepReports */ .pp)(step.name, result, ports.workspace);
    const told = signal.aborted && (0,_emit_js__WEBPACK_IMPORTED_MODULE_5__/* .isJudging */ .Ps)(step.name) ? { untold: [] } : await (0,_emit_js__WEBPACK_IMPORTED_MODULE_5__/* .tellForge */ .Td)(step.name, result, ports, context);
    const notes = ports.tracking ? await (await __webpack_require__.e(/* import() */ 982).then(__webpack_require__.bind(__webpack_require__, 90982))).track(step.name, result, loaded, ports, around) : [];
    return { result, loaded, ...reports, ...told, notes };
}
/** The comment says that a commit is being judged for as long as it is. A runner leaves a cancelled step ten seconds, so that is said at once. */
async function whileAnnounced(step, model, ports, { context, signal }, work) {
    await (0,_emit_js__WEBPACK_IMPORTED_MODULE_5__/* .announce */ .iP)(step, model, ports, context);
    let said;
    const say = () => {
        said = (0,_emit_js__WEBPACK_IMPORTED_MODULE_5__/* .withdraw */ .ne)(step, model, ports, context);
    };
    if (signal.aborted)
        say();
    signal.addEventListener('abort', say, { once: true });
    try {
        return await work();
    }
    finally {
        signal.removeEventListener('abort', say);
        await said;
    }
}
/** Reads the config a step names. UserError when it is not there. */
async function findConfig(path, directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        if (cause.code !== 'ENOENT' && cause.code !== 'EISDIR')
            throw cause;
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([
            { file: path, message: 'There is no such file.', fix: 'Run `npx sluice init <data file>` to write one, or name it with `config`.' },
        ]);
    });
    return { loaded: await (0,_config_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openConfig */ .F)(path.endsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)) ? path : file, text), root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file) };
}


/***/ }),

/***/ 31205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ surroundings)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7112);

/** The surroundings of a command at a terminal; in a workflow's `run:` line GitHub is there too. */
async function surroundings({ directory, env, log, signal }) {
    const { githubContext } = await __webpack_require__.e(/* import() */ 190).then(__webpack_require__.bind(__webpack_require__, 90190));
    const github = env.GITHUB_ACTIONS === 'true' || env.GITHUB_TOKEN ? (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .githubAccess */ .Y)(env, undefined) : undefined;
    return { directory, log, context: await githubContext(env), github, signal };
}


/***/ }),

/***/ 51604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ scheduleName)
/* harmony export */ });
/** Name of a schedule in the workspace: of two models' `nightly` each is told from the other. */
const scheduleName = (endpoint, name) => `${endpoint}-${name}`;


/***/ })

};
