export const id = 4091;
export const ids = [4091];
export const modules = {

/***/ 3179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ gitIn)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/platforms/git/locks.js


/** git holds a lock for moments. One of this age, in milliseconds, was left behind by a process that was killed. */
const ABANDONED_AFTER = 5000;
const PAUSE = 250;
/**
 * What to do about a lock file that git says is in its way: waits while it may be in use, and removes it once it is abandoned.
 * True when git should be run again. git itself never removes such a file and tells people to.
 */
async function freeLock(stderr) {
    const path = /Unable to create '([^'\n]+\.lock)': File exists/.exec(stderr)?.[1];
    if (path === undefined)
        return false;
    const found = await (0,promises_.stat)(path).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (found && Date.now() - found.mtimeMs >= ABANDONED_AFTER)
        await (0,promises_.rm)(path, { force: true });
    else
        await (0,external_node_timers_promises_.setTimeout)(PAUSE);
    return true;
}
/** Times that a lock is looked at: enough to see it grow old, and then some. */
const LOCK_TRIES = 40;

;// CONCATENATED MODULE: ./build/platforms/git/git.js


/**
 * No user hooks (they judge people's commits), no background maintenance (it would hold our pipes), nothing asked of a terminal,
 * pathspecs taken literally, messages in English so that they can be told apart.
 */
const SETTINGS = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'gc.auto=0', 'maintenance.auto=false', 'protocol.ext.allow=never'];
const ALWAYS = [...SETTINGS.flatMap((setting) => ['-c', setting]), '--no-pager'];
const FIXED_ENV = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1' };
/** Set while git runs a hook; they would point our commands at another repository or index. */
const INHERITED = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_PREFIX', 'GIT_COMMON_DIR'];
const environment = (extra) => {
    const own = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
    return { ...Object.fromEntries(own.filter(([name]) => !INHERITED.includes(name))), ...FIXED_ENV, ...extra };
};
/** What git said, without credentials that a remote's address may hold. */
const said = (output) => (output.stderr.trim() || output.stdout.trim())
    .replace(/\/\/[^@/\s]+@/g, '//***@')
    .split('\n')
    .slice(-6)
    .join('\n');
function failure(args, folder, output) {
    if (/dubious ownership/.test(output.stderr))
        return new errors/* UserError */.yo(`git does not trust ${folder}, since another user owns it. Run: git config --global --add safe.directory '${folder}'`);
    return new errors/* PlatformError */.Wk(`git ${args[0]} failed in ${folder} (exit ${output.exitCode}): ${said(output)}`);
}
/** Git as a subprocess in a folder. UserError when git is not installed. */
const gitIn = (folder) => async (args, { env, answers = [] } = {}) => {
    const options = { cwd: folder, env: environment(env), silent: true, ignoreReturnCode: true };
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const run = () => getExecOutput('git', [...ALWAYS, ...args], options).catch((cause) => {
        throw new errors/* UserError */.yo('git could not be started. Install it, or put it on the PATH.', { cause });
    });
    let output = await run();
    for (let tries = 0; output.exitCode !== 0 && tries < LOCK_TRIES && (await freeLock(output.stderr)); tries++)
        output = await run();
    if (output.exitCode !== 0 && !answers.includes(output.exitCode))
        throw failure(args, folder, output);
    return output;
};


/***/ }),

/***/ 14091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hasRemote),
/* harmony export */   worktreeAt: () => (/* binding */ worktreeAt)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3179);

/** The working tree around a folder; undefined outside a repository. */
async function worktreeAt(folder) {
    const { exitCode, stdout, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .u)(folder)(['rev-parse', '--show-toplevel', '--show-prefix'], { answers: [128] });
    // Anything else that ends in 128 (an owner git does not trust, a damaged repository) must not look like "no repository".
    if (exitCode !== 0 && /not a git repository|must be run in a work tree/.test(stderr))
        return undefined;
    if (exitCode !== 0)
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .u)(folder)(['rev-parse', '--show-toplevel']);
    const [top = '', prefix = ''] = stdout.split('\n');
    return { git: (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .u)(top), top, prefix };
}
/** Whether a remote of that name is configured. */
const hasRemote = async (git, remote) => (await git(['config', '--get', `remote.${remote}.url`], { answers: [1] })).exitCode === 0;


/***/ })

};
