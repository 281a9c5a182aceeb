export const id = 1820;
export const ids = [1820];
export const modules = {

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

/***/ 81820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localTelemetry: () => (/* binding */ localTelemetry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gateway_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39340);
/* harmony import */ var _gateway_journal_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76769);



const trafficOf = ({ requests, errors, latencies, predictions }) => ({
    requests,
    errors,
    latencies: Float64Array.from(latencies),
    predictions: Float64Array.from(predictions),
});
const byVersion = (counts) => new Map(Object.entries(counts).map(([version, traffic]) => [version, trafficOf(traffic)]));
/** What an environment's gateway saw: its memory for looks, its request log for everything else. No gateway running means no traffic. */
function localTelemetry({ directory }) {
    return {
        async traffic(since) {
            const running = await (0,_gateway_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .N)(directory);
            if (!running)
                return { live: new Map(), mirrored: new Map() };
            const { live, mirrored } = await running.control.traffic({ since: since.getTime() });
            return { live: byVersion(live), mirrored: byVersion(mirrored) };
        },
        async *requests(from, to) {
            for await (const { method: _, path: __, failed: ___, ...request } of (0,_gateway_journal_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournal */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'requests'), from, to))
                if (!request.mirrored)
                    yield request;
        },
    };
}


/***/ })

};
