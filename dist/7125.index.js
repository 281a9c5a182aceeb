export const id = 7125;
export const ids = [7125,9506];
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

/***/ 39340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76641);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93643);




/** Seconds; the longest is a model server answering a batch of replayed rows. */
const ANSWERS_WITHIN = 120;
async function readControl(folder) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'control.json'), 'utf8'));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(`The gateway's ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'control.json')} cannot be read.`, { cause: error });
    }
}
async function call({ port, token }, name, request) {
    const answer = await fetch(`http://127.0.0.1:${port}/${name}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify(request ?? null),
        signal: AbortSignal.timeout(ANSWERS_WITHIN * 1000),
    }).catch((cause) => {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk('The gateway does not answer.', { cause });
    });
    const body = (await answer.json());
    if (answer.status === 409)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(body.error ?? name);
    if (!answer.ok)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(`The gateway failed at ${name}: ${body.error}`, { status: answer.status });
    return body;
}
/** The gateway whose folder this is; undefined when none runs. */
async function connect(folder) {
    const file = await readControl(folder);
    if (!file || !(0,_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(file.process))
        return undefined;
    const control = new Proxy({}, { get: (_, name) => (request) => call(file, String(name), request) });
    return { process: file.process, version: file.version, control };
}


/***/ }),

/***/ 31362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The last lines of a text file, from its last 64 KiB. None when it cannot be read. */
function lastLines(path, count) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const buffer = Buffer.alloc(Math.min(size, 65_536));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, size - buffer.length);
        return buffer.toString('utf8').trimEnd().split('\n').slice(-count);
    }
    catch {
        return [];
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 93643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);



const LINUX = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)('/proc/self/stat');
/** The start time of a running process; undefined when there is none, or only a zombie. */
function startTime(pid) {
    try {
        if (!LINUX)
            return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
        // Fields after the command, which is in parentheses and may hold anything: state is the first, starttime the twentieth (proc(5)).
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return fields[0] === 'Z' ? undefined : fields[19];
    }
    catch {
        return undefined;
    }
}
/** Names a running process; undefined when it has ended already. */
function identify(pid) {
    const started = startTime(pid);
    return started === undefined ? undefined : { pid, started };
}
/** Whether exactly this process still runs. */
const isAlive = ({ pid, started }) => startTime(pid) === started;
function signalGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}
/** Ends the process group that this process leads: TERM, then KILL after `grace` seconds or once the leader is gone. */
async function endGroup(leader, grace) {
    if (!isAlive(leader))
        return;
    signalGroup(leader.pid, 'SIGTERM');
    const deadline = Date.now() + grace * 1000;
    while (isAlive(leader) && Date.now() < deadline)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
    signalGroup(leader.pid, 'SIGKILL');
}


/***/ }),

/***/ 73642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sweep),
/* harmony export */   f: () => (/* binding */ storeRelease)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _kernel_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21694);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76641);






/** Where commands and libraries are found is part of a release: the gateway may have been started from another environment. */
const PLACES = ['PATH', 'VIRTUAL_ENV', 'CONDA_PREFIX', 'PYTHONPATH', 'LD_LIBRARY_PATH'];
/**
 * Copies a release's sources and model below the gateway's folder, so that a server can be started again when the workspace it came from is gone.
 * The copies appear by one rename.
 */
async function storeRelease(folder, release) {
    const { version, digest, sources, model, serve, env } = release;
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'versions', `${version}-${(0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .short */ .h0)(digest)}`);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(model);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(home)) {
        const draft = `${home}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(draft, { recursive: true, mode: 0o700 });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.cp)(sources, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(draft, 'sources'), { recursive: true, verbatimSymlinks: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.cp)(model, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(draft, 'model', name), { recursive: true, verbatimSymlinks: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, home).catch((error) => {
                // Somebody else was quicker with the same content.
                if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(home))
                    throw error;
            });
        }
        catch (cause) {
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PlatformError */ .Wk(`The release ${version} could not be copied to ${home}.`, { cause });
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { recursive: true, force: true });
        }
    }
    const places = PLACES.flatMap((place) => (process.env[place] === undefined ? [] : [[place, process.env[place]]]));
    return {
        version,
        digest,
        sources: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, 'sources'),
        model: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, 'model', name),
        serve,
        env: { ...Object.fromEntries(places), ...env },
    };
}
/** Milliseconds. A copy that nobody deployed in this time was left by a killed run. */
const ABANDONED = 3_600_000;
/** Removes copies that no release uses and that are older than an hour. */
function sweep(folder, used) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder))
        return;
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)) {
        const home = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        if (!used.has(home) && Date.now() - (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(home).mtimeMs > ABANDONED)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(home, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 47299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ loadState),
/* harmony export */   MH: () => (/* binding */ PORT_IN_USE),
/* harmony export */   oG: () => (/* binding */ saveJson)
/* harmony export */ });
/* unused harmony export EMPTY */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var atomically__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55847);



/** Exit code of a gateway whose public port is taken. */
const PORT_IN_USE = 98;
const EMPTY = { schema: 1, releases: [], split: {}, mirrors: {}, lease: undefined };
/** The state kept in a file, or an empty one where there is none. SyntaxError when it is damaged. */
function loadState(path) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return EMPTY;
        throw error;
    }
    const state = JSON.parse(text);
    if (state.schema !== 1)
        throw new SyntaxError(`${path} has schema ${state.schema}; this version of Sluice reads schema 1.`);
    return state;
}
/** Replaces a file readable by its owner only. Synchronous, so that nothing happens between deciding and remembering. */
function saveJson(path, value) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: 0o700 });
    (0,atomically__WEBPACK_IMPORTED_MODULE_2__/* .writeFileSync */ .zp)(path, `${JSON.stringify(value)}\n`, { mode: 0o600 });
}


/***/ }),

/***/ 67125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localServing: () => (/* binding */ localServing),
  stopGateway: () => (/* binding */ stopGateway)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/kernel/version.js
var version = __webpack_require__(99836);
// EXTERNAL MODULE: ./build/platforms/local/gateway/connect.js
var connect = __webpack_require__(39340);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/platforms/local/serving-environment.js
/** What the gateway is told of it. */
const settingsOf = ({ model, environment, port, protocol, health, healthyWithin }) => ({
    model,
    environment,
    port,
    protocol,
    health,
    healthyWithin,
});

// EXTERNAL MODULE: ./build/platforms/local/gateway/last-lines.js
var last_lines = __webpack_require__(31362);
// EXTERNAL MODULE: ./build/platforms/local/gateway/state.js
var state = __webpack_require__(47299);
;// CONCATENATED MODULE: ./build/platforms/local/gateway/launch.js









/** Seconds for a gateway to come up; it has only to open two ports and read one file. */
const STARTS_WITHIN = 20;
/**
 * What a gateway and its model servers see of this process's environment. A CI runner ends, at the end of a job, every process that carries its
 * tracking id, and its tokens are nobody's business later on. Source: actions/runner, JobExtension.cs, RUNNER_TRACKING_ID.
 */
const lastingEnvironment = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !/^(RUNNER_|GITHUB_|ACTIONS_|INPUT_|STATE_|NODE_OPTIONS$|GH_TOKEN$)/.test(name)));
/** The gateway of an environment, started when it does not run. UserError when its port is taken. */
async function launch(environment) {
    const { directory: folder } = environment;
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    const logFile = (0,external_node_path_.join)(folder, 'gateway.log');
    const output = (0,external_node_fs_.openSync)(logFile, 'a', 0o600);
    const [command, ...script] = environment.entry;
    const child = (0,external_node_child_process_.spawn)(command, [...script, '--folder', folder, '--settings', JSON.stringify(settingsOf(environment))], {
        cwd: folder,
        env: lastingEnvironment(process.env),
        detached: true,
        stdio: ['ignore', output, output],
    });
    (0,external_node_fs_.closeSync)(output);
    let exit;
    child.once('exit', (code) => {
        exit = code ?? -1;
    });
    child.once('error', () => {
        exit = -1;
    });
    child.unref();
    const deadline = Date.now() + STARTS_WITHIN * 1000;
    // Another process may have started the gateway in the same moment: then ours finds the port taken, and theirs is used.
    let lost = 0;
    while (Date.now() < deadline && lost < 30) {
        const connection = await (0,connect/* connect */.N)(folder);
        if (connection)
            return connection;
        if (exit !== undefined && exit !== state/* PORT_IN_USE */.MH)
            break;
        if (exit === state/* PORT_IN_USE */.MH)
            lost++;
        await (0,promises_.setTimeout)(50);
    }
    throw exit === state/* PORT_IN_USE */.MH ? portInUse(environment) : notStarted(exit, logFile);
}
/** What to do about a taken port. */
const portInUse = ({ port, model, environment }) => new errors/* UserError */.yo([
    {
        file: 'sluice.yml',
        key: 'deploy.port',
        message: `port ${port} of this machine is in use by another program, so the gateway of ${model} (${environment}) cannot listen there.`,
        fix: 'Set deploy.port to a free port, or stop that program.',
    },
]);
const notStarted = (exit, logFile) => new errors/* PlatformError */.Wk([
    `The gateway did not start${exit === undefined ? '' : ` (exit code ${exit})`}. Its last lines in ${logFile}:`,
    ...(0,last_lines/* lastLines */.w)(logFile, 20),
].join('\n'));

// EXTERNAL MODULE: ./build/platforms/local/gateway/processes.js
var processes = __webpack_require__(93643);
// EXTERNAL MODULE: ./build/platforms/local/gateway/releases.js
var releases = __webpack_require__(73642);
;// CONCATENATED MODULE: ./build/platforms/local/serving.js










/** Seconds that a server may take to end after its last answer, beyond the longest answer. */
const ENDS_WITHIN = 120;
/** The gateway, running and with the settings of now. */
async function ready(environment) {
    const running = await (0,connect/* connect */.N)(environment.directory);
    if (!running)
        return launch(environment);
    if (running.version !== version/* VERSION */.x)
        environment.log.info(`The gateway that runs is of Sluice ${running.version}; it is kept.`);
    await running.control.settings(settingsOf(environment)).catch((error) => {
        throw String(error).includes('EADDRINUSE') ? portInUse(environment) : error;
    });
    return running;
}
const urlOf = (port) => `http://127.0.0.1:${port}`;
const find = (report, version) => report.versions.find((v) => v.version === version);
async function deploy(environment, release) {
    const { control } = await ready(environment);
    const present = find(await control.state(), release.version);
    if (present?.digest !== release.digest || present.retiring || present.health === 'unhealthy')
        await control.deploy({ release: await (0,releases/* storeRelease */.f)(environment.directory, release) });
    for (;;) {
        const report = await control.state();
        const { [release.version]: failure } = report.failures;
        const now = find(report, release.version);
        if (now?.health === 'healthy' && !now.retiring)
            return;
        // Told once it is gone, so that nothing of it is left then.
        if (!now)
            throw new errors/* PlatformError */.Wk(failure ?? `${release.version} was ended while it was starting.`);
        await (0,promises_.setTimeout)(50);
    }
}
async function invoke(environment, version, rows) {
    const { control } = await ready(environment);
    const { status, predictions, text } = await control.invoke({ version, rows });
    if (status >= 300)
        throw new errors/* PlatformError */.Wk(`${version} answered with status ${status}: ${text}`, { status });
    if (!predictions)
        throw new errors/* PlatformError */.Wk(`The answer of ${version} is not one of protocol ${environment.protocol}: ${text}`, { status });
    if (predictions.length !== rows.length)
        throw new errors/* PlatformError */.Wk(`${version} gave ${predictions.length} predictions for ${rows.length} rows.`, { status });
    return [...predictions];
}
async function retire(environment, version) {
    const { control } = await ready(environment);
    await control.retire({ version });
    const deadline = Date.now() + ENDS_WITHIN * 1000;
    while (find(await control.state(), version)) {
        if (Date.now() > deadline)
            throw new errors/* PlatformError */.Wk(`${version} is still answering requests after ${ENDS_WITHIN} s. It ends after the last one.`);
        await (0,promises_.setTimeout)(50);
    }
}
/** Serves an environment on this machine: a long-lived gateway on loopback before the model servers. It is started at the first use. */
const localServing = (environment) => ({
    async state() {
        // Asking what is served starts nothing where nothing was ever served.
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(environment.directory, 'state.json')))
            return { url: urlOf(environment.port), versions: [] };
        const { control } = await ready(environment);
        const { port, versions } = await control.state();
        return {
            url: urlOf(port),
            versions: versions.map(({ version, digest, percent, mirror, health }) => ({
                version,
                digest,
                percent,
                mirror,
                healthy: health === 'healthy',
            })),
        };
    },
    deploy: (release) => deploy(environment, release),
    invoke: (version, rows) => invoke(environment, version, rows),
    async shift(split, lease) {
        await (await ready(environment)).control.shift({ split, lease });
    },
    async mirror(version, percent, lease) {
        await (await ready(environment)).control.mirror({ version, percent, lease });
    },
    retire: (version) => retire(environment, version),
});
/** Stops an environment's gateway and its model servers after the last answer. What it serves is remembered. Nothing when none runs. */
async function stopGateway(environment) {
    const running = await (0,connect/* connect */.N)(environment.directory);
    if (!running)
        return;
    await running.control.stop();
    while ((0,processes/* isAlive */._n)(running.process))
        await (0,promises_.setTimeout)(20);
}


/***/ })

};
