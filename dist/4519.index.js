export const id = 4519;
export const ids = [4519,172];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 85813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   suggest: () => (/* binding */ suggest),
/* harmony export */   w: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

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

/***/ 99836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of Sluice; the same as in package.json (a test compares). */
const VERSION = '0.1.0';


/***/ }),

/***/ 65440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
const step = (name, description) => ({
    name,
    description,
    load: async () => (await __webpack_require__.e(/* import() */ 6900).then(__webpack_require__.bind(__webpack_require__, 96900))).stepCommand(name),
});
/** Every verb, in the order of help. */
const commands = [
    {
        name: 'init',
        description: 'Look at a data file and write sluice.yml and the workflows.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(2311), __webpack_require__.e(1309), __webpack_require__.e(9200), __webpack_require__.e(4763)]).then(__webpack_require__.bind(__webpack_require__, 37345))).init,
    },
    {
        name: 'lint',
        description: 'Check sluice.yml and deployments/ without running anything.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(2311), __webpack_require__.e(1309), __webpack_require__.e(9200), __webpack_require__.e(5802)]).then(__webpack_require__.bind(__webpack_require__, 89650))).lint,
    },
    {
        name: 'run',
        description: 'Prepare, validate, train and judge: what a pull request runs.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8890)]).then(__webpack_require__.bind(__webpack_require__, 8890))).run,
    },
    step('validate-data', 'Check the data that the model is trained and judged on.'),
    step('train', 'Train the candidate, or reuse it when nothing changed.'),
    step('evaluate-gate', 'Judge the candidate against production on the same rows.'),
    step('register', 'Give the candidate a version and propose its promotion.'),
    step('deploy-canary', 'Bring what is served to what deployments/ says, step by step.'),
    step('monitor-drift', 'Compare what was asked and answered lately with the reference.'),
    {
        name: 'compare',
        description: 'Compare two files of predictions, without any configuration.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3316), __webpack_require__.e(9200), __webpack_require__.e(8078), __webpack_require__.e(7063), __webpack_require__.e(3722), __webpack_require__.e(2498), __webpack_require__.e(9257), __webpack_require__.e(3680), __webpack_require__.e(3242)]).then(__webpack_require__.bind(__webpack_require__, 33242))).compare,
    },
    {
        name: 'metrics',
        description: 'Measure one file of predictions, each metric with its interval.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3316), __webpack_require__.e(9200), __webpack_require__.e(8078), __webpack_require__.e(7063), __webpack_require__.e(3722), __webpack_require__.e(9257), __webpack_require__.e(1985)]).then(__webpack_require__.bind(__webpack_require__, 21985))).metrics,
    },
    {
        name: 'verify',
        description: 'Walk from a version back to its data and print the chain.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(4542)]).then(__webpack_require__.bind(__webpack_require__, 34542))).verify,
    },
    {
        name: 'status',
        description: 'Show what every environment should serve and does serve.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(2311), __webpack_require__.e(1309), __webpack_require__.e(4512), __webpack_require__.e(117)]).then(__webpack_require__.bind(__webpack_require__, 9897))).status,
    },
    {
        name: 'doctor',
        description: 'Look whether Azure ML has what sluice.yml asks for.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8692), __webpack_require__.e(4268)]).then(__webpack_require__.bind(__webpack_require__, 44268))).doctor,
    },
    {
        name: 'azureml',
        description: 'List what of this model goes on in the Azure ML workspace: `azureml orphans`.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8692), __webpack_require__.e(2293)]).then(__webpack_require__.bind(__webpack_require__, 32293))).azureml,
    },
    {
        name: 'stop',
        description: 'End what is served on this machine, after its last answer.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2603)]).then(__webpack_require__.bind(__webpack_require__, 92603))).stop,
    },
];


/***/ }),

/***/ 34519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  onTerminal: () => (/* binding */ onTerminal)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/kernel/verdict.js
var verdict = __webpack_require__(41513);
// EXTERNAL MODULE: ./build/kernel/version.js
var version = __webpack_require__(99836);
// EXTERNAL MODULE: ./build/runner/cancellation.js
var cancellation = __webpack_require__(50172);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/kernel/escape.js
var kernel_escape = __webpack_require__(24577);
;// CONCATENATED MODULE: ./build/runner/terminal-log.js


/** A log for people at a terminal: one live line with the seconds that pass, dimmed output of subprocesses. Elsewhere the same as plain lines. */
function terminalLog(screen, colour) {
    const paint = (style, text) => colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const live = liveLine(screen, (text) => paint('cyan', text));
    let last = '';
    const print = (text) => live.above(() => screen.write(`${text}\n`));
    return {
        info: (text) => print(text.split('\n').map(kernel_escape/* logLine */.B).join('\n')),
        warn: (text) => print(paint('yellow', `! ${(0,kernel_escape/* logLine */.B)(text)}`)),
        line: (text) => print(paint('dim', `  │ ${(0,kernel_escape/* logLine */.B)(text)}`)),
        progress(text) {
            if (screen.isTTY)
                live.show((0,kernel_escape/* logLine */.B)(text));
            else if (text !== last)
                print((0,kernel_escape/* logLine */.B)(text));
            last = text;
        },
        done: live.end,
    };
}
/** The last line of a terminal, drawn again every second while something goes on. Lines printed `above` it push it down. */
function liveLine(screen, paint) {
    let text = '';
    let began = 0;
    let ticking;
    const wipe = () => {
        if (text)
            screen.write('\r\u001b[2K');
    };
    const draw = () => {
        if (!text)
            return;
        const seconds = Math.floor((performance.now() - began) / 1000);
        const shown = seconds > 0 ? `${text} (${seconds} s)` : text;
        screen.write(`\r\u001b[2K${paint(shown.slice(0, (screen.columns ?? 80) - 1))}`);
    };
    return {
        show(next) {
            text = next;
            began = performance.now();
            // Never keeps the process alive by itself.
            ticking ??= setInterval(draw, 1000).unref();
            draw();
        },
        above(write) {
            wipe();
            write();
            draw();
        },
        end() {
            wipe();
            text = '';
            clearInterval(ticking);
            ticking = undefined;
        },
    };
}

// EXTERNAL MODULE: ./build/main/commands.js
var commands = __webpack_require__(65440);
// EXTERNAL MODULE: ./build/config/suggest.js
var suggest = __webpack_require__(85813);
;// CONCATENATED MODULE: ./build/main/words.js



/** Parses a command's words. UserError with every unknown option at once. */
function parseWords({ options, positionals }, words) {
    const known = Object.fromEntries(options.map(({ name, flag }) => [name, { type: flag ? 'boolean' : 'string' }]));
    const parsed = (0,external_node_util_.parseArgs)({ args: [...words], options: known, allowPositionals: true, strict: false, tokens: true });
    const unknown = parsed.tokens.flatMap((token) => (token.kind === 'option' && !Object.hasOwn(known, token.name) ? [token.name] : []));
    const bare = parsed.tokens.flatMap((token) => token.kind === 'option' && known[token.name]?.type === 'string' && token.value === undefined ? [token.name] : []);
    const least = positionals.filter((name) => !name.endsWith('…') && !name.startsWith('[')).length;
    const most = positionals.some((name) => name.endsWith('…')) ? Number.POSITIVE_INFINITY : positionals.length;
    const count = parsed.positionals.length;
    const problems = [
        ...unknown.map((name) => ({
            key: `--${name}`,
            message: 'This option is not known.',
            fix: (0,suggest.suggest)(name, ['json', 'help', ...Object.keys(known)]) ?? '',
        })),
        ...bare.map((name) => ({ key: `--${name}`, message: 'This option needs a value.' })),
        ...(count < least || count > most
            ? [
                {
                    message: `Expected ${positionals.length === 0 ? 'no arguments' : positionals.join(' ')}, found ${count === 0 ? 'none' : parsed.positionals.join(' ')}.`,
                },
            ]
            : []),
    ];
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const values = Object.entries(parsed.values).flatMap(([name, value]) => value === undefined ? [] : [[name, String(Array.isArray(value) ? value.at(-1) : value)]]);
    return { options: Object.fromEntries(values), positionals: parsed.positionals };
}

;// CONCATENATED MODULE: ./build/main/on-terminal.js







/** Runs `sluice <verb> …` and sets the exit code: 0 pass, 1 fail, 2 a user's mistake, 3 inconclusive, 4 a bug or a broken platform. */
async function onTerminal(words) {
    const { signal, release } = (0,cancellation.cancellation)();
    const json = words.includes('--json');
    // With --json the only thing on standard output is the JSON.
    const screen = json ? process.stderr : process.stdout;
    const colour = screen.isTTY === true && !process.env.NO_COLOR;
    const log = terminalLog(screen, colour);
    const terminal = {
        directory: process.cwd(),
        env: process.env,
        log,
        signal,
        colour,
        columns: screen.columns ?? 100,
        print: (text) => void process.stdout.write(`${text}\n`),
    };
    try {
        process.exitCode = await verb(words, json, terminal);
    }
    catch (error) {
        log.done();
        process.exitCode = error instanceof errors/* UserError */.yo ? 2 : 4;
        if (json)
            terminal.print(JSON.stringify({
                schema: 1,
                error: (0,errors/* explain */.WE)(error),
                findings: error instanceof errors/* UserError */.yo ? error.findings : [],
                exitCode: process.exitCode,
            }));
        process.stderr.write(`${(0,errors/* explain */.WE)(error)}\n`);
        if (!(error instanceof errors/* UserError */.yo || error instanceof errors/* PlatformError */.Wk) && error instanceof Error)
            process.stderr.write(`This is a bug in Sluice:\n${error.stack}\n`);
    }
    finally {
        log.done();
        release();
    }
}
async function verb(words, json, terminal) {
    const [name, ...rest] = words.filter((word) => word !== '--json');
    if (name === '--version' || name === '-v') {
        terminal.print(json ? JSON.stringify({ version: version/* VERSION */.x }) : version/* VERSION */.x);
        return 0;
    }
    const { help, helpOf } = await __webpack_require__.e(/* import() */ 6093).then(__webpack_require__.bind(__webpack_require__, 26093));
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
        terminal.print(json ? JSON.stringify(Object.fromEntries(commands/* commands */.P.map((c) => [c.name, c.description]))) : help());
        return name === undefined ? 2 : 0;
    }
    const entry = commands/* commands */.P.find((command) => command.name === name);
    if (!entry) {
        const { suggest } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 85813));
        throw new errors/* UserError */.yo(`${JSON.stringify(name)} is not a command. ${suggest(name, commands/* commands */.P.map((command) => command.name)) ?? ''}`);
    }
    const command = await entry.load();
    if (rest.includes('--help') || rest.includes('-h')) {
        terminal.print(await helpOf(entry, command));
        return 0;
    }
    const done = await command.run(parseWords(command, rest), terminal);
    if (json)
        terminal.print(JSON.stringify(done.json, null, 2));
    else if (done.text)
        terminal.print(done.text);
    return (0,verdict/* exitCode */.I)(done.verdict);
}


/***/ }),

/***/ 50172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancellation: () => (/* binding */ cancellation)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);

/** A signal that aborts when the process is asked to end (Ctrl-C, a cancelled workflow). Call `release` when done. */
function cancellation() {
    const controller = new AbortController();
    const abort = (name) => controller.abort(new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`Cancelled by ${name}.`));
    process.on('SIGINT', abort);
    process.on('SIGTERM', abort);
    return {
        signal: controller.signal,
        release() {
            process.off('SIGINT', abort);
            process.off('SIGTERM', abort);
        },
    };
}


/***/ })

};
