export const id = 2011;
export const ids = [2011];
export const modules = {

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

/***/ 52011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localCompute: () => (/* binding */ localCompute)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/kernel/placeholders.js
var placeholders = __webpack_require__(68608);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/platforms/local/gpu.js


const QUERY = ['--query-gpu=name,memory.used,utilization.gpu', '--format=csv,noheader,nounits'];
const MIB = 2 ** 20;
/** Milliseconds between looks, and the longest that one may take. */
const INTERVAL = 1000;
const PATIENCE = 10_000;
/** Watches the GPUs of this machine until stopped; none where `nvidia-smi` does not answer. */
function watchGpus(env) {
    const looks = [];
    const stopped = new AbortController();
    const look = async () => {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('nvidia-smi', QUERY, { env, timeout: PATIENCE, signal: stopped.signal });
        looks.push(parseGpus(stdout));
        setTimeout(follow, INTERVAL).unref();
    };
    const follow = () => {
        // No driver, no tool, or stopped: nothing more to measure.
        if (!stopped.signal.aborted)
            look().catch(() => undefined);
    };
    follow();
    return {
        stop() {
            stopped.abort();
            return summarise(looks);
        },
    };
}
/** Lines of `nvidia-smi --query-gpu=name,memory.used,utilization.gpu --format=csv,noheader,nounits`. */
function parseGpus(text) {
    const lines = text.split('\n').filter((line) => line.includes(','));
    return lines.map((line) => {
        const [utilisation, memory, ...name] = line.split(', ').toReversed();
        return { name: name.toReversed().join(', ').trim(), memory: number(memory, MIB), utilisation: number(utilisation, 0.01) };
    });
}
const number = (text, unit) => (text !== undefined && /^\s*\d+/.test(text) ? Number(text) * unit : undefined);
/** Peak memory and mean utilisation of each GPU over all looks. */
function summarise(looks) {
    return (looks[0] ?? []).map(({ name }, gpu) => {
        const samples = looks.flatMap((look) => look[gpu] ?? []);
        const memory = samples.map((s) => s.memory).filter((bytes) => bytes !== undefined);
        const busy = samples.map((s) => s.utilisation).filter((share) => share !== undefined);
        return {
            name,
            peakMemory: memory.length > 0 ? Math.max(...memory) : undefined,
            utilisation: busy.length > 0 ? busy.reduce((sum, share) => sum + share, 0) / busy.length : undefined,
        };
    });
}

// EXTERNAL MODULE: ./build/platforms/local/lines.js
var lines = __webpack_require__(89056);
;// CONCATENATED MODULE: ./build/platforms/local/process-tree.js



/** The root, its descendants, and what still belongs to its group or session. */
function treeOf(processes, root) {
    const members = new Set(processes.filter((p) => p.pid === root || p.group === root || p.session === root).map((p) => p.pid));
    for (let before = -1; before !== members.size;) {
        before = members.size;
        for (const { pid, parent } of processes)
            if (members.has(parent))
                members.add(pid);
    }
    return processes.filter((p) => members.has(p.pid));
}
/** All processes of this machine but zombies, from /proc or from `ps`; undefined where neither answers. */
const listProcesses = async () => process.platform === 'linux' ? fromProc() : fromPs().catch(() => undefined);
const TICKS_A_SECOND = 100;
async function fromProc() {
    const names = await (0,promises_.readdir)('/proc').catch(() => undefined);
    const pids = names?.filter((name) => /^\d+$/.test(name));
    const samples = await Promise.all((pids ?? []).map((pid) => (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').then(parseStat, () => undefined)));
    return names && samples.filter((sample) => sample !== undefined);
}
/** Reads /proc/<pid>/stat. Source: proc_pid_stat(5). The name in parentheses may hold spaces and parentheses. */
function parseStat(text) {
    const field = text.slice(text.lastIndexOf(')') + 2).split(' ');
    if (field[0] === 'Z')
        return undefined;
    const at = (number) => Number(field[number - 3]);
    const ticks = at(14) + at(15) + at(16) + at(17);
    return {
        pid: Number.parseInt(text, 10),
        parent: at(4),
        group: at(5),
        session: at(6),
        cpuSeconds: ticks / TICKS_A_SECOND,
        // In pages, whose size differs between kernels.
        memory: undefined,
    };
}
/** Resident bytes of a process now, and at most so far, from /proc; undefined when it is gone. */
async function memoryOf(pid) {
    const status = await (0,promises_.readFile)(`/proc/${pid}/status`, 'utf8').catch(() => '');
    const bytes = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024;
    const found = { now: bytes('VmRSS'), peak: bytes('VmHWM') };
    return Number.isNaN(found.now + found.peak) ? undefined : found;
}
/** Processes as POSIX `ps` prints them, with rss in KiB. */
async function fromPs() {
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('ps', ['-A', '-o', 'pid=,ppid=,pgid=,sess=,state=,rss=,time='], { maxBuffer: 2 ** 24 });
    return stdout.split('\n').flatMap((line) => {
        const [pid, parent, group, session, state, rss, time] = line.trim().split(/\s+/);
        if (!time || state?.startsWith('Z'))
            return [];
        return [
            {
                pid: Number(pid),
                parent: Number(parent),
                group: Number(group),
                session: Number(session) || 0,
                cpuSeconds: cpuTime(time),
                memory: Number(rss) * 1024,
            },
        ];
    });
}
/** `[[days-]hours:]minutes:seconds` → seconds. */
function cpuTime(text) {
    const [clock = '', days = '0'] = text.split('-').reverse();
    return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days) * 86_400;
}

;// CONCATENATED MODULE: ./build/platforms/local/process-group.js

/** Milliseconds between looks at whether a group is gone. */
const LOOK = 50;
/** Milliseconds that the system may take to end a killed process. */
const KILLED = 2000;
/** Sends a signal to the group of a detached process; false when none of it is left, not even as a zombie. */
function signalGroup(leader, signal) {
    try {
        process.kill(-leader, signal);
        return true;
    }
    catch (error) {
        // EPERM: something is there that is not ours to end.
        return error.code === 'EPERM';
    }
}
/** Ends a process, its whole group, and descendants that left the group: SIGTERM, and SIGKILL after `grace` milliseconds. Resolves when they are gone. */
async function endTree(leader, grace) {
    // Descendants are noted first: once their parent is gone, nothing tells that they belonged to it.
    const strays = new Set((await members(leader, new Set())).filter((p) => p.group !== leader).map((p) => p.pid));
    send(leader, strays, 'SIGTERM');
    if (await gone(leader, strays, grace))
        return;
    send(leader, strays, 'SIGKILL');
    await gone(leader, strays, KILLED);
}
async function gone(leader, strays, patience) {
    for (const deadline = Date.now() + patience; Date.now() < deadline;) {
        if ((await members(leader, strays)).length === 0)
            return true;
        await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
    return false;
}
/** What still runs. Zombies do not count: in a container without an init nobody takes them away. */
async function members(leader, strays) {
    const all = (await listProcesses()) ?? [];
    const tree = new Set(treeOf(all, leader));
    return all.filter((p) => tree.has(p) || strays.has(p.pid));
}
function send(leader, strays, signal) {
    signalGroup(leader, signal);
    for (const pid of strays)
        try {
            process.kill(pid, signal);
        }
        catch {
            // It ended in the meantime.
        }
}

;// CONCATENATED MODULE: ./build/platforms/local/usage.js

/** Milliseconds between looks: often at first, since most commands are short. */
const nextLook = (looks) => Math.min(50 + looks * 10, process.platform === 'linux' ? 500 : 2000);
/**
 * Watches a process tree until stopped. Memory is resident memory, with pages that processes share counted once for each;
 * CPU time after the last look is missed (at most half a second on Linux).
 */
function watchUsage(root) {
    const usage = { cpuSeconds: undefined, peakMemory: undefined };
    let timer;
    let stopped = false;
    let looks = 0;
    const look = async () => {
        const tree = treeOf((await listProcesses()) ?? [], root);
        const memory = await memoryIn(tree);
        if (stopped)
            return;
        if (tree.length > 0)
            usage.cpuSeconds = Math.max(usage.cpuSeconds ?? 0, sum(tree.map((p) => p.cpuSeconds)));
        if (memory !== undefined)
            usage.peakMemory = Math.max(usage.peakMemory ?? 0, memory);
        timer = setTimeout(look, nextLook(looks++)).unref();
    };
    void look();
    return {
        stop() {
            stopped = true;
            clearTimeout(timer);
            return usage;
        },
    };
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
/** Resident bytes of all together, or the highest peak of any one: what it held between two looks counts too. Undefined when none could be read. */
async function memoryIn(tree) {
    const read = await Promise.all(tree.map(({ pid, memory }) => (memory === undefined ? memoryOf(pid) : { now: memory, peak: memory })));
    const found = read.filter((memory) => memory !== undefined);
    return found.length === 0 ? undefined : Math.max(sum(found.map(({ now }) => now)), ...found.map(({ peak }) => peak));
}

;// CONCATENATED MODULE: ./build/platforms/local/compute.js











const TAIL = 20;
/** Milliseconds between SIGTERM and SIGKILL. A cancelled GitHub job leaves 10 s in all; the rest is for telling what happened. */
const GRACE = 7_000;
/** Milliseconds that output may stay open once every process of the group is gone (a daemon that kept it). */
const DRAIN = 2000;
/** Runs commands on this machine, each in a process group of its own. */
const localCompute = ({ grace = GRACE } = {}) => ({
    platform: `${process.platform}/${process.arch}`,
    async run(task, signal) {
        if (signal?.aborted)
            return { ...NOTHING, outcome: 'cancelled' };
        const env = { ...withoutTokens(process.env), ...task.env };
        const child = await start(task, env);
        return follow(child, task, env, grace, signal);
    },
});
const NOTHING = { exitCode: undefined, signal: undefined, seconds: 0, cpuSeconds: undefined, peakMemory: undefined, gpus: [], tail: [] };
/**
 * The user's command gets neither the action's inputs, of which one is a token that may write to the repository, nor the runner's own tokens for
 * caches and artifacts: it runs code of packages that nobody here has read. What a workflow sets in `env` is the user's, and stays.
 */
const withoutTokens = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/.test(name)));
async function start({ argv, values, cwd }, env) {
    const [command, ...args] = values ? (0,placeholders/* substitute */.V2)(argv, values).argv : argv;
    if (!command)
        throw new errors/* UserError */.yo('The command is empty.');
    const folder = await (0,promises_.stat)(cwd).catch(() => undefined);
    if (!folder?.isDirectory())
        throw new errors/* UserError */.yo(`The folder ${cwd}, in which ${command} is to run, is not there.`);
    const child = (0,external_node_child_process_.spawn)(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const failure = await Promise.race([(0,external_node_events_.once)(child, 'spawn').then(() => undefined), (0,external_node_events_.once)(child, 'error').then(([error]) => error)]).catch((error) => error);
    if (failure)
        throw await cannotStart(command, env, failure);
    return child;
}
async function cannotStart(command, env, cause) {
    if (cause.code === 'EACCES')
        return new errors/* UserError */.yo(`"${command}" may not be executed. Run \`chmod +x ${command}\`.`, { cause });
    if (cause.code !== 'ENOENT')
        return new errors/* PlatformError */.Wk(`Cannot start "${command}".`, { cause });
    if (command.includes('/'))
        return new errors/* UserError */.yo(`There is no "${command}". Correct the path, or run what makes it.`, { cause });
    const other = command === 'python' && (await onPath('python3', env)) ? ' There is a "python3": use that name, or' : '';
    const where = `PATH is ${env.PATH || 'empty'}.`;
    return new errors/* UserError */.yo(`There is no command "${command}" on the PATH.${other || ' Install it, or'} give its full path. ${where}`, { cause });
}
async function onPath(command, env) {
    const folders = (env.PATH ?? '').split(external_node_path_.delimiter);
    const found = await Promise.all(folders.map((folder) => (0,promises_.access)((0,external_node_path_.join)(folder, command), promises_.constants.X_OK).then(() => true, () => false)));
    return found.includes(true);
}
async function follow(child, task, env, grace, signal) {
    const began = performance.now();
    const leader = child.pid;
    const usage = watchUsage(leader);
    const gpus = watchGpus(env);
    const tail = listen(child, task);
    const ending = endings(leader, grace, task.timeLimit, signal);
    const [exitCode, ended] = await exited(child, leader, grace);
    const { cpuSeconds, peakMemory } = usage.stop();
    const cut = await ending.settle();
    return {
        outcome: cut ?? (exitCode === 0 ? 'succeeded' : 'failed'),
        exitCode: exitCode ?? undefined,
        signal: ended ?? undefined,
        seconds: (performance.now() - began) / 1000,
        cpuSeconds,
        peakMemory,
        gpus: gpus.stop(),
        tail,
    };
}
/** Hands over lines as they come and returns the list of the last ones, which is complete once the output is closed. */
function listen(child, { onLine }) {
    const tail = [];
    for (const name of ['stdout', 'stderr']) {
        const splitter = (0,lines/* lineSplitter */.s)((line) => {
            tail.push(line);
            if (tail.length > TAIL)
                tail.shift();
            onLine(line, name);
        });
        child[name].on('data', splitter.push).on('end', splitter.end);
    }
    return tail;
}
/** Ends the tree at the time limit, on cancellation, and when Sluice itself ends. `settle` says which of them it was. */
function endings(leader, grace, timeLimit, signal) {
    let cut;
    let ended;
    const end = (why) => {
        cut ??= why;
        ended ??= endTree(leader, grace);
    };
    const cancel = () => end('cancelled');
    const kill = () => void signalGroup(leader, 'SIGKILL');
    const timer = timeLimit === undefined ? undefined : limit(timeLimit, () => end('timed-out'));
    signal?.addEventListener('abort', cancel);
    if (signal?.aborted)
        cancel();
    process.on('exit', kill);
    return {
        async settle() {
            timer?.abort();
            signal?.removeEventListener('abort', cancel);
            await ended;
            process.off('exit', kill);
            return cut;
        },
    };
}
/** A timer of any length (setTimeout alone wraps at 24.8 days). */
function limit(seconds, then) {
    const off = new AbortController();
    (0,external_node_timers_promises_.setTimeout)(Math.min(seconds * 1000, 2 ** 31 - 1), undefined, { signal: off.signal }).then(then, () => undefined);
    return off;
}
/** Waits for the process, then ends what it left behind in its group, so that its output closes. */
async function exited(child, leader, grace) {
    const closed = (0,external_node_events_.once)(child, 'close');
    const [code, signal] = (await (0,external_node_events_.once)(child, 'exit'));
    if (signalGroup(leader, 0))
        await endTree(leader, grace);
    const off = new AbortController();
    await Promise.race([closed, (0,external_node_timers_promises_.setTimeout)(DRAIN, undefined, { signal: off.signal }).catch(() => undefined)]);
    off.abort();
    child.stdout.destroy();
    child.stderr.destroy();
    return [code, signal];
}


/***/ }),

/***/ 89056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ lineSplitter)
/* harmony export */ });
/* unused harmony export LONGEST_LINE */
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

/** Characters after which a line without an end is cut, so that output of any kind needs little memory. */
const LONGEST_LINE = 16_384;
/** Splits a byte stream into lines at \n, \r\n and \r (a progress bar's), whatever the chunks. `end` gives the last line if it has no end. */
function lineSplitter(onLine) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    let rest = '';
    const give = (text) => {
        for (let from = 0; from === 0 || from < text.length; from += LONGEST_LINE)
            onLine(text.slice(from, from + LONGEST_LINE));
    };
    const take = (text) => {
        // A \r at the end of a chunk may be the first half of \r\n: it waits.
        const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
        rest = lines.pop();
        lines.forEach(give);
        for (; rest.length > LONGEST_LINE; rest = rest.slice(LONGEST_LINE))
            onLine(rest.slice(0, LONGEST_LINE));
    };
    return {
        push: (chunk) => take(decoder.write(chunk)),
        end() {
            take(decoder.end());
            const last = rest.replace(/\r$/, '');
            rest = '';
            if (last !== '')
                give(last);
        },
    };
}


/***/ })

};
