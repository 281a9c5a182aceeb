export const id = 3797;
export const ids = [3797];
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

/***/ 68608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ splitCommand),
/* harmony export */   Qf: () => (/* binding */ placeholdersIn),
/* harmony export */   V2: () => (/* binding */ substitute)
/* harmony export */ });
/**
 * Splits a command into an argument vector, by the shell's quoting rules and nothing else of a shell: 'single', "double" and \ escapes;
 * no variables, no globs, no pipes. Returns undefined when a quote is not closed.
 */
function splitCommand(command) {
    const words = [];
    const token = /\s+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)/gsy;
    let word;
    while (token.lastIndex < command.length) {
        const match = token.exec(command);
        if (!match)
            return undefined;
        const [text, single, double, escaped, bare] = match;
        if (/^\s/.test(text) && single === undefined && double === undefined && escaped === undefined) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = (word ?? '') + (single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? bare ?? '');
    }
    return word === undefined ? words : [...words, word];
}
/** The placeholders a command names, in order. */
const placeholdersIn = (command) => [...command.matchAll(/\{([A-Za-z_][\w.-]*)\}/g)].map((m) => m[1]);
/**
 * Puts values into an argument vector, argument by argument, so that a value can never become a second argument.
 * A placeholder without a value is left as it is; `missing` names it.
 */
function substitute(argv, values) {
    const missing = [];
    const filled = argv.map((argument) => argument.replace(/\{([A-Za-z_][\w.-]*)\}/g, (whole, name) => {
        if (Object.hasOwn(values, name))
            return values[name];
        missing.push(name);
        return whole;
    }));
    return { argv: filled, missing };
}


/***/ }),

/***/ 99836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of Sluice; the same as in package.json (a test compares). */
const VERSION = '0.1.0';


/***/ }),

/***/ 76769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ answeredAt),
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76641);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80293);




/** Entries answered between two moments, oldest first, streamed. A last line that a killed gateway left half-written is passed over. */
async function* readJournal(folder, from, to) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return;
    for (const path of (0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .journalFiles */ .R)(folder, from, to)) {
        let damaged;
        let line = 0;
        for await (const text of (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), crlfDelay: Number.POSITIVE_INFINITY })) {
            line++;
            if (damaged !== undefined)
                throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(`${path}:${damaged} is not a line of a request log. Restore the file or delete that line.`);
            const entry = parseEntry(text);
            if (!entry)
                damaged = line;
            else if (isWithin(entry, from, to))
                yield entry;
        }
    }
}
/** When the answer was complete, milliseconds since 1970. */
const answeredAt = (entry) => Date.parse(entry.at) + entry.milliseconds;
const isWithin = (entry, from, to) => {
    const at = answeredAt(entry);
    return at >= from.getTime() && at < to.getTime();
};
function parseEntry(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 80293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ journalFiles),
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const LARGEST_FILE = 64 * 2 ** 20;
/** Most bytes waiting for a slow disk; beyond it lines are dropped and counted, since answering comes first. */
const LARGEST_BACKLOG = 64 * 2 ** 20;
const hourOf = (at) => at.toISOString().slice(0, 13);
/** The parts of a journal, oldest first. Names hold the hour (UTC) of the answers and a number: 2026-01-31T14-0007.jsonl */
function parts(folder) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    const matches = names.sort().map((name) => /^(\d{4}-\d\d-\d\dT\d\d)-(\d+)\.jsonl$/.exec(name));
    return matches.flatMap((match) => (match ? [{ name: match[0], hour: match[1], number: Number(match[2]) }] : []));
}
/** Files with answers given between two moments, oldest first. */
const journalFiles = (folder, from, to) => parts(folder)
    .filter(({ hour }) => hour >= hourOf(from) && hour <= hourOf(to))
    .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
/** Opens the next part. Each process starts one, so that a line a killed gateway left half-written is the last of its file. */
function openPart(folder, hour) {
    const number = Math.max(0, ...parts(folder).map((part) => (part.hour === hour ? part.number : 0))) + 1;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${hour}-${String(number).padStart(4, '0')}.jsonl`), 'wx', 0o600);
    return { stream: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)('', { fd }), hour, bytes: 0 };
}
const end = (stream) => new Promise((done) => stream.once('error', () => done()).end(done));
/** Appends JSON lines, to a new file each hour and each 64 MiB. A line is on its way to the disk as soon as it is written. */
function openJournal(folder, onDrop) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    let current;
    function part() {
        const hour = hourOf(new Date());
        if (current && (current.hour !== hour || current.bytes > LARGEST_FILE)) {
            void end(current.stream);
            current = undefined;
        }
        if (current)
            return current;
        const opened = openPart(folder, hour);
        opened.stream.on('error', (error) => {
            onDrop(error.message);
            if (current === opened)
                current = undefined;
        });
        current = opened;
        return opened;
    }
    return {
        /** Never throws: an answer counts more than its log line. */
        write(entry) {
            try {
                const open = part();
                if (open.stream.writableLength > LARGEST_BACKLOG)
                    throw new Error('the disk is too slow');
                const line = `${JSON.stringify(entry)}\n`;
                open.bytes += line.length;
                open.stream.write(line);
            }
            catch (error) {
                onDrop(error.message);
            }
        },
        /** Resolves once every line is written. */
        async close() {
            if (current)
                await end(current.stream);
            current = undefined;
        },
    };
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

/***/ 33797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGateway: () => (/* binding */ runGateway)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/kernel/version.js
var version = __webpack_require__(99836);
;// CONCATENATED MODULE: ./build/platforms/local/gateway/traffic.js

/** Percent of one version. */
const share = (split, version) => (Object.hasOwn(split, version) ? (split[version] ?? 0) : 0);
/** A new split. With a lease (seconds) it stands until then; without, for good, and mirrors end. UserError when it does not add up to 100. */
function shifted(plan, split, lease, now) {
    const shares = Object.values(split);
    const total = shares.reduce((sum, percent) => sum + percent, 0);
    if (shares.some((percent) => !(percent >= 0)) || Math.abs(total - 100) > 1e-6)
        throw new errors/* UserError */.yo(`A split must add up to 100, and ${JSON.stringify(split)} adds up to ${total}.`);
    if (lease === undefined)
        return { split, mirrors: {}, lease: undefined };
    return { ...plan, split, lease: leased(plan, lease, now) };
}
/** Copies a share of live requests to a version, until the lease ends where one is given. */
function mirrored(plan, version, percent, lease, now) {
    const { [version]: _, ...others } = plan.mirrors;
    const mirrors = percent > 0 ? { ...others, [version]: percent } : others;
    return { ...plan, mirrors, lease: lease === undefined ? plan.lease : leased(plan, lease, now) };
}
// Several leased splits in a row go back to the last one that was made for good.
const leased = (plan, seconds, now) => ({
    until: now + seconds * 1000,
    before: plan.lease?.before ?? plan.split,
});
/** What stands at a moment: the split before, without mirrors, once the lease has ended. */
const standing = (plan, now) => plan.lease && now >= plan.lease.until ? { split: plan.lease.before, mirrors: {}, lease: undefined } : plan;
/** The version that a point between 0 and 100 falls on. Undefined when nothing has traffic. */
function versionAt(split, point) {
    const versions = Object.entries(split).filter(([, percent]) => percent > 0);
    let end = 0;
    for (const [version, percent] of versions) {
        end += percent;
        if (point < end)
            return version;
    }
    return versions.at(-1)?.[0];
}
/** Versions that may answer for another that fails: those with live traffic now or after the lease, largest share first. */
function trusted({ split, lease }) {
    const shares = { ...lease?.before, ...split };
    const best = (version) => Math.max(share(split, version), share(lease?.before ?? {}, version));
    return Object.keys(shares)
        .filter((version) => best(version) > 0)
        .sort((a, b) => best(b) - best(a));
}

;// CONCATENATED MODULE: ./build/platforms/local/gateway/forward.js

/** Seconds that a request waits for a server that is being started again. */
const HELD = 30;
/** Connections that may break on one request, so that a request that kills its server cannot kill them all. */
const MOST_BREAKS = 3;
const HOP_BY_HOP = new Set('connection keep-alive proxy-authenticate proxy-authorization proxy-connection te trailer transfer-encoding upgrade expect host'.split(' '));
/** Headers that concern both ends and not the connection. Source: RFC 9110, 7.6.1. */
function endToEnd(headers) {
    const named = new Set(String(headers.connection ?? '').split(/\s*,\s*/));
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name) && !named.has(name)));
}
const problem = (version, status, error) => ({
    version,
    status,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ error })),
});
const codeOf = (error) => error.code ?? String(error);
/** Sends a request to one server. Throws what the connection threw. */
async function send(pool, version, { method, path, headers, body }) {
    const { 'content-length': _, ...rest } = endToEnd(headers);
    // No compression within the machine: answers are logged as they are.
    const sent = { ...rest, 'accept-encoding': 'identity' };
    const answer = await pool.request({ method: method, path, headers: sent, body: body.length > 0 ? body : null });
    return { version, status: answer.statusCode, headers: endToEnd(answer.headers), body: Buffer.from(await answer.body.arrayBuffer()) };
}
const isReady = (member) => member?.server.is.health === 'healthy' && member.server.is.pool !== undefined;
async function attempt(member, incoming) {
    const { version } = member.release;
    member.inflight++;
    try {
        return await send(member.server.is.pool, version, incoming);
    }
    catch (error) {
        const code = codeOf(error);
        if (code.endsWith('_TIMEOUT'))
            return problem(version, 504, `${version} did not answer in time.`);
        if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')
            return problem(version, 502, `The answer of ${version} is larger than 64 MiB.`);
        member.server.nudge();
        return code;
    }
    finally {
        member.inflight--;
    }
}
/**
 * Has one version answer, chosen by the weights. When it cannot, another version with live traffic answers instead, and the first is noted as failed;
 * when none can, the request waits for a restart. An answer with an error status is an answer and goes back as it is.
 */
async function forward(fleet, incoming, point) {
    const assigned = versionAt(fleet.plan().split, point);
    if (assigned === undefined)
        return { answer: problem('', 503, 'No version is served yet.'), failed: [] };
    const failures = new Map();
    const deadline = Date.now() + HELD * 1000;
    let breaks = 0;
    const done = (answer) => {
        const failed = [...failures].map(([version, reason]) => ({ version, reason }));
        return { answer, failed: failed.filter(({ version }) => version !== answer.version) };
    };
    while (breaks < MOST_BREAKS && Date.now() < deadline) {
        // The first break may be an idle connection that the server had just closed: the same version gets a second chance.
        const order = [assigned, ...(breaks === 1 ? [assigned] : []), ...trusted(fleet.plan()).filter((version) => version !== assigned)];
        for (const version of order) {
            const member = fleet.members.get(version);
            const outcome = isReady(member) ? await attempt(member, incoming) : 'not healthy';
            if (typeof outcome !== 'string')
                return done(outcome);
            failures.set(version, outcome);
            if (outcome !== 'not healthy' && outcome !== 'ECONNREFUSED')
                breaks++;
            if (breaks >= MOST_BREAKS)
                break;
        }
        if (breaks < MOST_BREAKS)
            await fleet.changed(0.1);
    }
    const status = breaks < MOST_BREAKS ? 503 : 502;
    return done(problem(assigned, status, `${assigned} did not answer: ${failures.get(assigned)}.`));
}

// EXTERNAL MODULE: ./build/platforms/local/gateway/protocols.js
var protocols = __webpack_require__(8459);
;// CONCATENATED MODULE: ./build/platforms/local/gateway/control.js





function control({ fleet, observed, settings, changeSettings, stop }) {
    return {
        state: () => ({
            port: settings().port,
            versions: [...fleet.members.values()].map(({ release: { version, digest }, server, retired }) => ({
                version,
                digest,
                percent: share(fleet.plan().split, version),
                mirror: share(fleet.plan().mirrors, version),
                health: server.is.health,
                retiring: retired !== undefined,
                pid: server.is.process?.pid,
            })),
            failures: Object.fromEntries(fleet.failures),
        }),
        deploy: ({ release }) => fleet.deploy(release),
        shift: ({ split, lease }) => fleet.shift(split, lease),
        mirror: ({ version, percent, lease }) => fleet.mirror(version, percent, lease),
        retire: ({ version }) => fleet.retire(version),
        async invoke({ version, rows }) {
            const member = fleet.members.get(version);
            const pool = member?.server.is.pool;
            if (!member || !pool)
                throw new errors/* UserError */.yo(`${version} is not running.`);
            const codec = (0,protocols/* codecOf */.u)(settings().protocol, settings().model);
            const body = Buffer.from(JSON.stringify(codec.request(rows)));
            const headers = { 'content-type': 'application/json' };
            const answer = await send(pool, version, { method: 'POST', path: codec.path, headers, body });
            const text = answer.body.toString('utf8');
            return { status: answer.status, predictions: codec.predictions((0,protocols/* parse */.q)(text)), text: text.slice(0, 500) };
        },
        traffic: ({ since }) => observed.since(since),
        settings: changeSettings,
        stop,
    };
}
const isAllowed = (header, token) => {
    const given = Buffer.from(header ?? '');
    const wanted = Buffer.from(`Bearer ${token}`);
    return given.length === wanted.length && (0,external_node_crypto_.timingSafeEqual)(given, wanted);
};
/** Serves the control interface to holders of the token: 200 with the result, 409 for what cannot be done, 500 for what failed. */
const controlHandler = (actions, token) => async (request, response) => {
    const reply = (status, body) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body ?? null));
    };
    if (!isAllowed(request.headers.authorization, token))
        return reply(401, { error: 'The token is wrong.' });
    const name = request.url?.slice(1) ?? '';
    if (!Object.hasOwn(actions, name))
        return reply(404, { error: `There is no ${name}.` });
    const action = actions[name];
    try {
        const chunks = [];
        for await (const chunk of request)
            chunks.push(chunk);
        reply(200, await action(JSON.parse(Buffer.concat(chunks).toString('utf8') || 'null')));
    }
    catch (error) {
        reply(error instanceof errors/* UserError */.yo ? 409 : 500, { error: (0,errors/* explain */.WE)(error) });
    }
};

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/platforms/local/gateway/last-lines.js
var last_lines = __webpack_require__(31362);
// EXTERNAL MODULE: ./build/platforms/local/gateway/releases.js
var gateway_releases = __webpack_require__(73642);
// EXTERNAL MODULE: ./build/platforms/local/gateway/state.js
var state = __webpack_require__(47299);
// EXTERNAL MODULE: ./build/platforms/local/gateway/processes.js
var processes = __webpack_require__(93643);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/kernel/placeholders.js
var placeholders = __webpack_require__(68608);
;// CONCATENATED MODULE: ./build/platforms/local/gateway/server-process.js







const LARGEST_ANSWER = 64 * 2 ** 20;
/** A port that was free a moment ago. */
const freePort = () => new Promise((resolve, reject) => {
    const server = (0,external_node_net_.createServer)().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
    });
});
/** Starts a release's command in a process group of its own, output appended to a file. Error when it cannot be started. */
async function startServer(release, logFile, onExit) {
    const { serve, env, model, sources } = release;
    const port = await freePort();
    const { argv } = (0,placeholders/* substitute */.V2)(serve, { port: String(port), model });
    const filled = Object.entries(env).map(([name, value]) => [name, (0,placeholders/* substitute */.V2)([value], { model, model_folder: (0,external_node_path_.dirname)(model) }).argv[0]]);
    const log = (0,external_node_fs_.openSync)(logFile, 'a', 0o600);
    try {
        const child = (0,external_node_child_process_.spawn)(argv[0], argv.slice(1), {
            cwd: sources,
            env: { ...process.env, ...Object.fromEntries(filled) },
            detached: true,
            stdio: ['ignore', log, log],
        });
        child.once('exit', onExit);
        await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
        // One that ended at once gets a start time that no process has.
        return { ...((0,processes/* identify */.ls)(child.pid) ?? { pid: child.pid, started: '' }), port };
    }
    finally {
        (0,external_node_fs_.closeSync)(log);
    }
}
/** Whether a health path answers 2xx within five seconds. */
async function isWell(port, path) {
    try {
        const answer = await (0,undici/* request */.Em)(`http://127.0.0.1:${port}${path}`, { headersTimeout: 5000, bodyTimeout: 5000, reset: true });
        await answer.body.dump();
        return answer.statusCode >= 200 && answer.statusCode < 300;
    }
    catch {
        return false;
    }
}
/** Connections to a server. An idle one is given up after a second, before any common server closes it under a request. */
const poolOf = (port) => new undici/* Pool */.bC(`http://127.0.0.1:${port}`, {
    connections: 128,
    keepAliveTimeout: 1000,
    headersTimeout: 60_000,
    bodyTimeout: 60_000,
    maxResponseSize: LARGEST_ANSWER,
});

;// CONCATENATED MODULE: ./build/platforms/local/gateway/supervisor.js



/** Seconds. A server that works on a long request may fail probes for a while; one that fails them for so long hangs. */
const HANGS_AFTER = 60;
const UNHEALTHY_AFTER = 15;
const FIRST_BACKOFF = 0.25;
const LONGEST_BACKOFF = 30;
const GRACE = 10;
const pause = (watched, seconds) => new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    watched.wake = () => resolve(clearTimeout(timer));
});
async function backOff(watched) {
    watched.deaths++;
    await pause(watched, watched.backoff);
    watched.backoff = Math.min(watched.backoff * 2, LONGEST_BACKOFF);
}
function become(watched, wanted, { onChange }) {
    const before = watched.health;
    watched.proven ||= wanted === 'healthy';
    watched.health = watched.proven ? wanted : 'starting';
    if (before !== watched.health)
        onChange();
}
async function dispose(watched, options) {
    const { pool } = watched;
    watched.pool = watched.process = undefined;
    become(watched, 'unhealthy', options);
    await pool?.destroy();
}
async function revive(watched, options) {
    if (watched.process) {
        options.log(`${options.release.version}: its server ended`);
        await dispose(watched, options);
        await backOff(watched);
    }
    if (watched.stopping)
        return;
    watched.process = await startServer(options.release, options.logFile, () => watched.wake());
    watched.pool = poolOf(watched.process.port);
    watched.began = watched.answered = Date.now();
    options.onChange();
}
async function watch(watched, options) {
    const { process } = watched;
    if (!process || !(0,processes/* isAlive */._n)(process))
        return revive(watched, options);
    const well = await isWell(process.port, options.settings().health);
    if (watched.stopping)
        return;
    if (well) {
        watched.answered = Date.now();
        // Only a server that lasts has earned quick restarts again.
        if (watched.answered - watched.began > 10_000)
            watched.backoff = FIRST_BACKOFF;
        become(watched, 'healthy', options);
    }
    const silent = (Date.now() - watched.answered) / 1000;
    if (!(0,processes/* isAlive */._n)(process) || silent > UNHEALTHY_AFTER)
        become(watched, 'unhealthy', options);
    if (watched.proven && silent > HANGS_AFTER)
        await (0,processes/* endGroup */.N4)(process, GRACE);
    await pause(watched, watched.health === 'healthy' ? 1 : 0.05);
}
/** Keeps a release's server running until it is stopped: starts or adopts it, probes it, starts it again with growing pauses when it dies or hangs. */
function supervise(options) {
    const { release, adopt, log } = options;
    const process = adopt.process && (0,processes/* isAlive */._n)(adopt.process) ? adopt.process : undefined;
    const now = Date.now();
    const watched = {
        health: adopt.proven ? 'unhealthy' : 'starting',
        process,
        pool: process && poolOf(process.port),
        proven: adopt.proven,
        deaths: 0,
        stopping: false,
        backoff: FIRST_BACKOFF,
        began: now,
        answered: now,
        wake: () => { },
    };
    const watching = (async () => {
        while (!watched.stopping)
            await watch(watched, options).catch((error) => {
                log(`${release.version}: ${(0,errors/* explain */.WE)(error)}`);
                return backOff(watched);
            });
    })();
    return {
        is: watched,
        /** Looks again at once. */
        nudge: () => watched.wake(),
        /** Ends the process group and stops watching. */
        async stop() {
            watched.stopping = true;
            watched.wake();
            await watching;
            if (watched.process)
                await (0,processes/* endGroup */.N4)(watched.process, GRACE);
            await dispose(watched, options);
        },
    };
}

;// CONCATENATED MODULE: ./build/platforms/local/gateway/fleet.js









const pathOf = (folder) => (0,external_node_path_.join)(folder, 'state.json');
function save(fleet) {
    const releases = [...fleet.members.values()].map(({ release, server, retired }) => ({
        release,
        process: server.is.process,
        proven: server.is.proven,
        retiring: retired !== undefined,
    }));
    (0,state/* saveJson */.oG)(pathOf(fleet.folder), { schema: 1, releases, ...fleet.plan });
}
function change(fleet) {
    save(fleet);
    fleet.changes.emit('change');
}
function add(fleet, release, adopt) {
    const { settings, log, folder } = fleet;
    const logFile = (0,external_node_path_.join)(folder, `${release.version}.log`);
    const server = supervise({ release, settings, logFile, adopt, log, onChange: () => fleet.members.has(release.version) && change(fleet) });
    const member = { release, server, inflight: 0, retired: undefined };
    fleet.members.set(release.version, member);
    if (!adopt.proven)
        void prove(fleet, member, logFile);
    return member;
}
/** Gives a new server its time to become healthy; ends and forgets it when it does not. */
async function prove(fleet, member, logFile) {
    const { version } = member.release;
    const limit = fleet.settings().healthyWithin;
    const deadline = Date.now() + limit * 1000;
    const { is } = member.server;
    while (!is.proven && is.deaths < 3 && Date.now() < deadline && !member.retired)
        await changed(fleet, 0.1);
    if (is.proven || member.retired)
        return;
    const why = is.deaths < 3 ? `did not answer 200 on ${fleet.settings().health} within ${limit} s` : `ended ${is.deaths} times while starting`;
    fleet.failures.set(version, [`The server of ${version} ${why}. Its last lines:`, ...(0,last_lines/* lastLines */.w)(logFile, 20)].join('\n'));
    await end(fleet, member);
}
async function end(fleet, member) {
    member.retired ??= (async () => {
        save(fleet);
        while (member.inflight > 0)
            await changed(fleet, 0.05);
        await member.server.stop();
        fleet.members.delete(member.release.version);
        const copies = (0,external_node_path_.dirname)(member.release.sources);
        if ((0,external_node_path_.dirname)(copies) === (0,external_node_path_.join)(fleet.folder, 'versions'))
            (0,external_node_fs_.rmSync)(copies, { recursive: true, force: true });
        change(fleet);
        fleet.log(`${member.release.version}: ended`);
    })();
    await member.retired;
}
/** Resolves at the next change, or after some seconds. */
async function changed({ changes }, seconds) {
    await (0,external_node_events_.once)(changes, 'change', { signal: AbortSignal.timeout(seconds * 1000) }).catch(() => undefined);
}
function known(fleet, version) {
    const member = fleet.members.get(version);
    if (!member || member.retired)
        throw new errors/* UserError */.yo(`${version} is not deployed.`);
    return member;
}
async function deploy(fleet, release) {
    const present = fleet.members.get(release.version);
    if (present?.retired)
        await present.retired;
    else if (present?.release.digest === release.digest)
        return;
    else if (present)
        throw new errors/* UserError */.yo(`${release.version} is deployed with digest ${present.release.digest.slice(0, 8)} already.`);
    fleet.failures.delete(release.version);
    add(fleet, release, { process: undefined, proven: false });
    change(fleet);
}
function retire(fleet, version) {
    const member = fleet.members.get(version);
    if (!member)
        return;
    if (share(fleet.plan.split, version) > 0 || share(fleet.plan.lease?.before ?? {}, version) > 0)
        throw new errors/* UserError */.yo(`${version} has live traffic. Shift it away before ending ${version}.`);
    fleet.plan = mirrored(fleet.plan, version, 0, undefined, 0);
    end(fleet, member).catch((error) => fleet.log(String(error)));
}
/** All versions of one environment, as the state file says; servers of an earlier gateway are adopted or ended. */
function openFleet(options) {
    const { releases, split, mirrors, lease } = (0,state/* loadState */.C7)(pathOf(options.folder));
    (0,gateway_releases/* sweep */.X)((0,external_node_path_.join)(options.folder, 'versions'), new Set(releases.map(({ release }) => (0,external_node_path_.dirname)(release.sources))));
    const plan = standing({ split, mirrors, lease }, Date.now());
    const fleet = { ...options, members: new Map(), failures: new Map(), plan, changes: new external_node_events_.EventEmitter().setMaxListeners(0) };
    for (const { release, process, proven, retiring } of releases) {
        const member = add(fleet, release, { process, proven });
        if (retiring)
            void end(fleet, member);
    }
    const now = () => {
        const next = standing(fleet.plan, Date.now());
        if (next !== fleet.plan) {
            fleet.log(`the lease ended: back to ${JSON.stringify(next.split)}`);
            fleet.plan = next;
            change(fleet);
        }
        return fleet.plan;
    };
    const replan = (next) => {
        // Remembered first: if that fails, the old split still stands.
        const before = fleet.plan;
        fleet.plan = next;
        try {
            save(fleet);
        }
        catch (cause) {
            fleet.plan = before;
            throw new errors/* PlatformError */.Wk('The new split could not be written; the old one stands.', { cause });
        }
        fleet.changes.emit('change');
    };
    return {
        members: fleet.members,
        failures: fleet.failures,
        /** What stands now; looks at the lease. */
        plan: now,
        changed: (seconds) => changed(fleet, seconds),
        deploy: (release) => deploy(fleet, release),
        shift(split, lease) {
            for (const version of Object.keys(split))
                if (share(split, version) > 0)
                    known(fleet, version);
            replan(shifted(now(), split, lease, Date.now()));
        },
        mirror(version, percent, lease) {
            if (percent > 0)
                known(fleet, version);
            replan(mirrored(now(), version, percent, lease, Date.now()));
        },
        retire: (version) => retire(fleet, version),
        /** Ends all servers; the state stays, and the next gateway starts them again. */
        close: () => Promise.all([...fleet.members.values()].map(({ server }) => server.stop())),
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/platforms/local/gateway/front.js

/** Seconds that connections may stay open once a server stops taking requests; as long as a model server may take for an answer. */
const DRAINS_WITHIN = 60;
/** A server on loopback that closes each connection with its next answer once it is told to drain. */
async function openServer(port, listener) {
    let draining = false;
    // Longer than clients and proxies keep an idle connection, so that none is closed under a request on its way.
    const server = (0,external_node_http_.createServer)({ keepAliveTimeout: 120_000, requestTimeout: 0 }, (request, response) => {
        if (draining)
            response.shouldKeepAlive = false;
        listener(request, response);
    });
    await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
    return {
        port: server.address().port,
        /** Takes no more connections; resolves when the last request is answered. */
        async drain() {
            draining = true;
            const limit = setTimeout(() => server.closeAllConnections(), DRAINS_WITHIN * 1000);
            await new Promise((done) => server.close(() => done()));
            clearTimeout(limit);
        },
    };
}
/** The public port. Requests wait until there is somebody to serve them; another port can be taken over while running. */
async function openFront(port) {
    let listener;
    const waiting = [];
    const relay = (...request) => (listener ? listener(...request) : waiting.push(request));
    let server = await openServer(port, relay);
    return {
        serve(handler) {
            listener = handler;
            for (const request of waiting.splice(0))
                handler(...request);
        },
        async move(next) {
            const old = server;
            server = await openServer(next, relay);
            void old.drain();
        },
        drain: () => server.drain(),
    };
}

// EXTERNAL MODULE: ./build/platforms/local/gateway/journal.js
var gateway_journal = __webpack_require__(80293);
// EXTERNAL MODULE: ./build/platforms/local/gateway/journal-reader.js
var journal_reader = __webpack_require__(76769);
// EXTERNAL MODULE: ./node_modules/prom-client/index.js
var prom_client = __webpack_require__(95222);
;// CONCATENATED MODULE: ./build/platforms/local/gateway/metrics.js


/** The gateway's Prometheus metrics. Times in seconds, as Prometheus has them. */
function gatewayMetrics({ model, environment }, fleet) {
    const registry = new prom_client.Registry();
    registry.setDefaultLabels({ model, environment });
    const registers = [registry];
    const requests = new prom_client.Counter({
        name: 'sluice_requests_total',
        help: 'Requests answered, by version, status and whether they were mirrored copies.',
        labelNames: ['version', 'status', 'mirrored'],
        registers,
    });
    const seconds = new prom_client.Histogram({
        name: 'sluice_request_seconds',
        help: 'Time from the request to the whole answer.',
        labelNames: ['version', 'mirrored'],
        buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
        registers,
    });
    const failures = new prom_client.Counter({
        name: 'sluice_version_failures_total',
        help: 'Requests that a version should have answered and another did.',
        labelNames: ['version', 'reason'],
        registers,
    });
    const dropped = new prom_client.Counter({ name: 'sluice_log_dropped_total', help: 'Log lines that could not be written.', registers });
    gauges(registry, fleet);
    return {
        text: () => registry.metrics(),
        contentType: registry.contentType,
        dropped: () => dropped.inc(),
        add({ version, status, mirrored, milliseconds, failed }) {
            requests.inc({ version, status, mirrored: String(mirrored) });
            seconds.observe({ version, mirrored: String(mirrored) }, milliseconds / 1000);
            for (const { version, reason } of failed)
                failures.inc({ version, reason });
        },
    };
}
/** What holds now, asked when it is read. */
function gauges(registry, fleet) {
    const gauge = (name, help, of) => new prom_client.Gauge({
        name,
        help,
        labelNames: ['version'],
        registers: [registry],
        collect() {
            this.reset();
            for (const version of fleet.members.keys())
                this.set({ version }, of(version));
        },
    });
    gauge('sluice_traffic_percent', 'Share of live requests.', (version) => share(fleet.plan().split, version));
    gauge('sluice_mirror_percent', 'Share of live requests copied.', (version) => share(fleet.plan().mirrors, version));
    gauge('sluice_healthy', '1 when the version can answer.', (version) => Number(fleet.members.get(version).server.is.health === 'healthy'));
    gauge('sluice_in_flight', 'Requests being answered.', (version) => fleet.members.get(version).inflight);
    gauge('sluice_server_deaths', 'Times that the model server ended by itself.', (version) => fleet.members.get(version).server.is.deaths);
}

// EXTERNAL MODULE: ./build/platforms/local/gateway/observations.js
var observations = __webpack_require__(63687);
;// CONCATENATED MODULE: ./build/platforms/local/gateway/public.js



const LARGEST_BODY = 32 * 2 ** 20;
/** Larger bodies are passed on and logged without their rows. */
const LARGEST_LOGGED = 2 ** 20;
/** Mirrored copies under way at once for each version; more are left out rather than let a slow candidate fill the memory. */
const MOST_MIRRORED = 64;
const requestId = (given) => typeof given === 'string' && /^[\w.:/+=@-]{1,200}$/.test(given) ? given : (0,external_node_crypto_.randomUUID)();
/** The body, or undefined when it is too large. Rejects when the client goes away. */
async function readBody(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size <= LARGEST_BODY)
            chunks.push(chunk);
    }
    return size <= LARGEST_BODY ? Buffer.concat(chunks) : undefined;
}
const jsonOf = (body) => (body.length > 0 && body.length <= LARGEST_LOGGED ? (0,protocols/* parse */.q)(body.toString('utf8')) : undefined);
function entryOf({ id, at, began }, incoming, { answer, failed }, mirrored, settings) {
    const codec = (0,protocols/* codecOf */.u)(settings.protocol, settings.model);
    return {
        id,
        at: at.toISOString(),
        version: answer.version,
        status: answer.status,
        milliseconds: Math.round((performance.now() - began) * 1000) / 1000,
        mirrored,
        method: incoming.method,
        path: incoming.path,
        failed,
        inputs: codec.rows(jsonOf(incoming.body)) ?? [],
        predictions: answer.status < 300 ? (codec.predictions(jsonOf(answer.body)) ?? []) : [],
    };
}
/** Copies a request to the versions that mirror, by chance, and drops their answers. */
function mirror(options, timing, incoming) {
    const { fleet } = options;
    if (incoming.method === 'GET' || incoming.method === 'HEAD')
        return;
    for (const [version, percent] of Object.entries(fleet.plan().mirrors)) {
        const member = fleet.members.get(version);
        if (!member || member.retired || member.inflight >= MOST_MIRRORED || Math.random() * 100 >= percent)
            continue;
        void mirrorTo(member, { ...timing, began: performance.now() }, incoming, options);
    }
}
async function mirrorTo(member, timing, incoming, { record, settings }) {
    const { version } = member.release;
    const { pool } = member.server.is;
    const lost = { version, status: 502, headers: {}, body: Buffer.alloc(0) };
    member.inflight++;
    const answer = pool ? await send(pool, version, incoming).catch(() => lost) : lost;
    member.inflight--;
    record(entryOf(timing, incoming, { answer, failed: [] }, true, settings()));
}
function respond(response, id, { version, status, headers, body }) {
    const length = response.req.method === 'HEAD' ? {} : { 'content-length': body.length };
    const from = version && { 'x-sluice-version': version };
    response.writeHead(status, { ...headers, ...length, ...(from || {}), 'x-request-id': id });
    response.end(body);
}
async function answerRequest(options, request, response) {
    const timing = { id: requestId(request.headers['x-request-id']), at: new Date(), began: performance.now() };
    const body = await readBody(request);
    const { method = 'GET', url = '/' } = request;
    const incoming = { method, path: url, headers: { ...request.headers, 'x-request-id': timing.id }, body: body ?? Buffer.alloc(0) };
    const tooLarge = { version: '', status: 413, headers: {}, body: Buffer.from('The body is larger than 32 MiB.') };
    if (body)
        mirror(options, timing, incoming);
    const forwarded = body ? await forward(options.fleet, incoming, Math.random() * 100) : { answer: tooLarge, failed: [] };
    respond(response, timing.id, forwarded.answer);
    options.record(entryOf(timing, incoming, forwarded, false, options.settings()));
}
/** The gateway's public side: every request goes to a model server, but GET /metrics. */
const publicHandler = (options) => async (request, response) => {
    if (request.url === '/metrics' && request.method === 'GET') {
        response.writeHead(200, { 'content-type': options.metrics.contentType });
        response.end(await options.metrics.text());
        return;
    }
    // A client that goes away while it sends has asked nothing yet.
    await answerRequest(options, request, response).catch(() => response.destroy());
};

;// CONCATENATED MODULE: ./build/platforms/local/gateway/main.js















/** Seconds of the journal that a new gateway remembers for looks at a canary. */
const REMEMBERED = 3600;
const log = (text) => process.stderr.write(`${new Date().toISOString()} ${text}\n`);
async function remember(folder, add) {
    const now = new Date();
    for await (const entry of (0,journal_reader/* readJournal */.a)(folder, new Date(now.getTime() - REMEMBERED * 1000), now))
        add(entry);
}
async function run(folder, initial) {
    let settings = initial;
    // The port first: it is the lock that keeps a second gateway from touching this one's servers.
    const front = await openFront(settings.port);
    const fleet = openFleet({ folder, settings: () => settings, log });
    const observed = (0,observations/* observations */.E)();
    const metrics = gatewayMetrics(settings, fleet);
    const requests = (0,external_node_path_.join)(folder, 'requests');
    const journal = (0,gateway_journal/* openJournal */._)(requests, (reason) => {
        metrics.dropped();
        log(`a request was not logged: ${reason}`);
    });
    remember(requests, observed.add).catch((error) => log((0,errors/* explain */.WE)(error)));
    const record = (entry) => {
        journal.write(entry);
        metrics.add(entry);
        observed.add(entry);
    };
    front.serve(publicHandler({ fleet, settings: () => settings, metrics, record }));
    // The lease ends on time even when no request comes.
    const lease = setInterval(fleet.plan, 200);
    let stopping = false;
    const stop = async () => {
        if (stopping)
            return;
        stopping = true;
        clearInterval(lease);
        await front.drain();
        await fleet.close();
        await journal.close();
        log('stopped');
        process.exit(0);
    };
    const changeSettings = async (next) => {
        if (next.port !== settings.port)
            await front.move(next.port);
        settings = next;
    };
    const token = (0,external_node_crypto_.randomBytes)(32).toString('hex');
    const actions = control({ fleet, observed, settings: () => settings, changeSettings, stop: () => void stop() });
    const back = await openServer(0, controlHandler(actions, token));
    process.on('SIGTERM', stop).on('SIGINT', stop);
    (0,state/* saveJson */.oG)((0,external_node_path_.join)(folder, 'control.json'), { process: (0,processes/* identify */.ls)(process.pid), port: back.port, token, version: version/* VERSION */.x });
    log(`gateway ${version/* VERSION */.x} of ${settings.model}/${settings.environment} on 127.0.0.1:${settings.port}`);
}
/** Runs a gateway until it is told to stop: `--folder <its folder> --settings <JSON of Settings>`. Exit code 98 when the port is taken. */
async function runGateway(argv) {
    const { values } = (0,external_node_util_.parseArgs)({ args: [...argv], options: { folder: { type: 'string' }, settings: { type: 'string' } } });
    if (!values.folder || !values.settings)
        throw new Error('--folder and --settings are needed');
    try {
        await run(values.folder, JSON.parse(values.settings));
    }
    catch (error) {
        log((0,errors/* explain */.WE)(error));
        process.exit(error.code === 'EADDRINUSE' ? state/* PORT_IN_USE */.MH : 1);
    }
    // From here on nothing but `stop` ends it: a fault in one request must not take the others with it.
    process.on('uncaughtException', (error) => log(error.stack ?? (0,errors/* explain */.WE)(error)));
    process.on('unhandledRejection', (error) => log((0,errors/* explain */.WE)(error)));
}


/***/ }),

/***/ 63687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ observations),
/* harmony export */   t: () => (/* binding */ isErrorStatus)
/* harmony export */ });
/* harmony import */ var _journal_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76769);

/** Requests kept in memory for each version; older ones are only in the journal. */
const KEPT = 250_000;
const NEWEST = 100_000;
/** Statuses that count as errors: those of Serving's contract. */
const isErrorStatus = (status) => status >= 500 || [0, 408, 424, 429].includes(status);
const numbersIn = (predictions) => predictions.flatMap((p) => (typeof p === 'number' ? [p] : typeof p === 'boolean' ? [Number(p)] : []));
function summarise(observations, since) {
    const recent = observations.filter(({ at }) => at >= since);
    const answered = recent.filter(({ failed }) => !failed);
    return {
        requests: recent.length,
        errors: recent.filter(({ failed }) => failed).length,
        latencies: recent.flatMap(({ latency }) => latency ?? []).slice(-NEWEST),
        predictions: answered.flatMap(({ predictions }) => predictions).slice(-NEWEST),
    };
}
/** What was seen of each version lately, for looks at a canary. Only requests that ask for a prediction count, not a probe's GET. */
function observations() {
    const seen = { live: new Map(), mirrored: new Map() };
    function keep(version, mirrored, observation) {
        const byVersion = mirrored ? seen.mirrored : seen.live;
        const list = byVersion.get(version) ?? [];
        byVersion.set(version, list);
        list.push(observation);
        // Trimmed in large pieces, so that it costs nothing for each request.
        if (list.length > KEPT * 1.1)
            list.splice(0, list.length - KEPT);
    }
    return {
        add(entry) {
            if (entry.method === 'GET' || entry.method === 'HEAD' || entry.method === 'OPTIONS')
                return;
            const at = (0,_journal_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .answeredAt */ .F)(entry);
            for (const { version } of entry.failed)
                keep(version, entry.mirrored, { at, failed: true, latency: undefined, predictions: [] });
            // Status 0: nobody answered, and the failed ones are counted above.
            if (entry.status === 0 || entry.version === '')
                return;
            const failed = isErrorStatus(entry.status);
            keep(entry.version, entry.mirrored, { at, failed, latency: entry.milliseconds, predictions: numbersIn(entry.predictions) });
        },
        since(moment) {
            const report = (byVersion) => Object.fromEntries([...byVersion].map(([version, list]) => [version, summarise(list, moment)]));
            return { live: report(seen.live), mirrored: report(seen.mirrored) };
        },
    };
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

/***/ 8459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parse),
/* harmony export */   u: () => (/* binding */ codecOf)
/* harmony export */ });
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const rowsIn = (value) => Array.isArray(value) && value.every(isFields) ? value : undefined;
const listIn = (value) => (Array.isArray(value) ? value : undefined);
/** `predictions` of an object, or a bare list; a scoring script may also return its JSON as a string, which servers quote once more. */
function predictionsIn(body) {
    if (typeof body === 'string')
        return predictionsIn(parse(body));
    return listIn(isFields(body) ? body.predictions : body);
}
/** JSON, or undefined where the text is none. */
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const records = {
    path: '/score',
    request: (rows) => ({ data: rows }),
    rows: (body) => (isFields(body) ? rowsIn(body.data) : undefined),
    predictions: predictionsIn,
};
/** Source: mlflow.org/docs/latest/ml/deployment/deploy-model-locally, "dataframe_records" and "dataframe_split". */
const mlflow = {
    path: '/invocations',
    request: (rows) => ({ dataframe_records: rows }),
    rows(body) {
        if (!isFields(body))
            return undefined;
        const { dataframe_records, dataframe_split: split } = body;
        if (dataframe_records !== undefined)
            return rowsIn(dataframe_records);
        if (!isFields(split) || !Array.isArray(split.columns) || !Array.isArray(split.data))
            return undefined;
        const columns = split.columns;
        return split.data.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])));
    },
    predictions: predictionsIn,
};
const tensorsIn = (value) => Array.isArray(value) && value.length > 0 && value.every((t) => isFields(t) && Array.isArray(t.data) && Array.isArray(t.shape))
    ? value
    : undefined;
function tensor(name, rows) {
    const data = rows.map((row) => row[name] ?? null);
    const kind = data.find((cell) => cell !== null);
    const datatype = typeof kind === 'string' ? 'BYTES' : typeof kind === 'boolean' ? 'BOOL' : 'FP64';
    return { name, shape: [rows.length], datatype, data };
}
/** One entry for each row: scalars of a vector or a one-column matrix, lists of a wider one. */
function cells({ data, shape }) {
    const flat = data.flat();
    const width = shape.slice(1).reduce((product, n) => product * n, 1);
    return width === 1 ? flat : Array.from({ length: shape[0] ?? 0 }, (_, i) => flat.slice(i * width, (i + 1) * width));
}
/** Columnar: one tensor for each column. Source: Open Inference Protocol v2, kserve.github.io. */
const kserve = (model) => ({
    path: `/v2/models/${encodeURIComponent(model)}/infer`,
    request: (rows) => ({ inputs: Object.keys(rows[0] ?? {}).map((name) => ({ ...tensor(name, rows) })) }),
    rows(body) {
        const tensors = isFields(body) ? tensorsIn(body.inputs) : undefined;
        const columns = tensors?.map((t) => [t.name, cells(t)]);
        return columns?.[0]?.[1].map((_, i) => Object.fromEntries(columns.map(([name, column]) => [name, column[i] ?? null])));
    },
    predictions(body) {
        const tensors = isFields(body) ? tensorsIn(body.outputs) : undefined;
        return tensors && cells(tensors[0]);
    },
});
/** The codec of a protocol for a model's name. */
const codecOf = (protocol, model) => ({ records, mlflow, 'kserve-v2': kserve(model) })[protocol];


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


/***/ })

};
