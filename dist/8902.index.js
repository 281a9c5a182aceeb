export const id = 8902;
export const ids = [8902,4091];
export const modules = {

/***/ 40726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ localBranches),
/* harmony export */   l: () => (/* binding */ remoteBranches)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);

/** Another process holds git's lock on the ref, or moved it between our look and our write. */
const BUSY = /cannot lock ref|unable to update local ref|incorrect old value|is at [0-9a-f]+ but expected|reference already exists/;
/** Branches of this repository, for when there is no remote. */
const localBranches = (git) => ({
    async tip(branch) {
        const { exitCode, stdout } = await git(['rev-parse', '--verify', '-q', `refs/heads/${branch}^{commit}`], { answers: [1] });
        return exitCode === 0 ? stdout.trim() : undefined;
    },
    async move(branch, from, to) {
        const args = ['update-ref', '-m', 'sluice', `refs/heads/${branch}`, to, from ?? '0'.repeat(to.length)];
        const { exitCode, stderr } = await git(args, { answers: [1, 128] });
        if (exitCode === 0)
            return true;
        if (BUSY.test(stderr))
            return false;
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`git could not move the branch ${branch}: ${stderr.trim()}`);
    },
});
/** Branches of a remote. Fetched objects are kept alive by refs of our own, so that the user's remote-tracking branches stay as they are. */
function remoteBranches(git, remote) {
    const tip = async (branch) => {
        const kept = `refs/sluice/${remote}/${branch}`;
        const args = ['fetch', '--quiet', '--no-tags', '--refmap=', '--no-write-fetch-head', remote, `+refs/heads/${branch}:${kept}`];
        for (let tries = 0;; tries++) {
            const { exitCode, stderr } = await git(args, { answers: [1, 128] });
            if (exitCode === 0)
                return (await git(['rev-parse', '--verify', kept])).stdout.trim();
            if (/couldn't find remote ref/.test(stderr))
                return undefined;
            if (!BUSY.test(stderr) || tries === 5)
                await git(args);
        }
    };
    return {
        tip,
        async move(branch, from, to) {
            // The lease makes the push a compare-and-swap; an empty one says that the branch must not exist.
            const lease = `--force-with-lease=refs/heads/${branch}:${from ?? ''}`;
            const args = ['push', '--quiet', '--no-verify', lease, remote, `${to}:refs/heads/${branch}`];
            const { exitCode, stderr } = await git(args, { answers: [1, 128] });
            if (exitCode === 0)
                return true;
            if (/stale info|fetch first|non-fast-forward/.test(stderr) || BUSY.test(stderr) || (await tip(branch)) !== from)
                return false;
            const reason = stderr.trim().replace(/\/\/[^@/\s]+@/g, '//***@');
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${remote} refused the push to ${branch}. Writing it needs push access (on GitHub: contents: write). ${reason}`);
        },
    };
}


/***/ }),

/***/ 8902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitChanges: () => (/* binding */ gitChanges)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/platforms/race.js
var race = __webpack_require__(53810);
// EXTERNAL MODULE: ./build/platforms/git/branches.js
var branches = __webpack_require__(40726);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/platforms/git/git.js + 1 modules
var git_git = __webpack_require__(3179);
;// CONCATENATED MODULE: ./build/platforms/git/checkout.js




/** The folder in which a branch of this repository is checked out, if it is in any. */
async function checkedOutIn(git, branch) {
    const { stdout } = await git(['for-each-ref', '--format=%(refname)%00%(worktreepath)', `refs/heads/${branch}`]);
    const line = stdout.split('\n').find((text) => text.startsWith(`refs/heads/${branch}\0`));
    return line?.split('\0')[1] || undefined;
}
/** Which of the files have uncommitted edits in a working tree. A file that holds the new text already has none: an interrupted run left it. */
async function edited(folder, files) {
    const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--ignored', '--', ...Object.keys(files)];
    const changed = (await (0,git_git/* gitIn */.u)(folder)(args)).stdout
        .split('\0')
        .filter(Boolean)
        .map((line) => line.slice(3));
    const isNew = await Promise.all(changed.map(async (path) => (await (0,promises_.readFile)((0,external_node_path_.join)(folder, path), 'utf8').catch(() => undefined)) === files[path]));
    return changed.filter((_, i) => !isNew[i]);
}
/**
 * Moves a branch of this repository by `move`; where it is checked out, index and working tree are first given the new commit's version of `files`.
 * In that order, because a run killed in between then leaves files that the next run recognises as its own. UserError when the files have edits.
 */
async function moveCheckedOut(git, { branch, commit, files }, move) {
    const folder = await checkedOutIn(git, branch);
    if (folder === undefined)
        return move();
    const dirty = await edited(folder, files);
    if (dirty.length > 0)
        throw new errors/* UserError */.yo(`${dirty.join(', ')} has edits that are not committed, and Sluice is about to change it on ${branch}. Commit or undo them.`);
    await (0,git_git/* gitIn */.u)(folder)(['checkout', '--quiet', commit, '--', ...Object.keys(files)]);
    return move();
}

// EXTERNAL MODULE: ./build/platforms/git/commit.js
var git_commit = __webpack_require__(61335);
// EXTERNAL MODULE: ./build/platforms/git/paths.js
var paths = __webpack_require__(46832);
// EXTERNAL MODULE: ./build/platforms/git/worktree.js
var worktree = __webpack_require__(14091);
;// CONCATENATED MODULE: ./build/platforms/git/changes.js







async function changes_open(root, remote) {
    const tree = await (0,worktree.worktreeAt)(root);
    if (!tree)
        throw new errors/* UserError */.yo(`${root} is not in a git repository. Run: git init`);
    const { git, prefix } = tree;
    const present = await (0,worktree/* hasRemote */.F)(git, remote);
    return { git, prefix, branches: present ? (0,branches/* remoteBranches */.l)(git, remote) : (0,branches/* localBranches */.S)(git), remote: present ? remote : undefined };
}
async function baseTip({ branches, remote }, base) {
    const tip = await branches.tip(base);
    if (tip !== undefined)
        return tip;
    throw new errors/* UserError */.yo(`There is no branch ${base}${remote ? ` at ${remote}` : ''}. Make it, with at least one commit.`);
}
const belowTop = ({ prefix }, files) => Object.fromEntries(Object.entries(files).map(([path, text]) => [prefix + (0,paths/* treePath */.O)(path), text]));
/**
 * Brings the local branch along after a push, when it was exactly where the remote was and its files have no edits. Otherwise it is left behind,
 * as with anybody's push: the remote is the truth, and a rollback must not fail because of an edit on this machine.
 */
async function followLocally({ git }, branch, from, commit, files) {
    const local = (0,branches/* localBranches */.S)(git);
    if ((await local.tip(branch)) !== from)
        return;
    const folder = await checkedOutIn(git, branch);
    if (folder !== undefined && (await edited(folder, files)).length > 0)
        return;
    await moveCheckedOut(git, { branch, commit, files }, () => local.move(branch, from, commit));
}
async function commitTo(place, { base, message, files }) {
    const paths = belowTop(place, files);
    const { git, branches, remote } = place;
    return (0,race/* untilWon */.$)(`Committing to ${base}`, async () => {
        const parent = await baseTip(place, base);
        const commit = await (0,git_commit/* commitFiles */.zu)(git, { parent, files: paths, message });
        if (commit === parent)
            return commit;
        const move = () => branches.move(base, parent, commit);
        const won = remote ? await move() : await moveCheckedOut(git, { branch: base, commit, files: paths }, move);
        if (!won)
            return race/* LOST */.R;
        if (remote)
            await followLocally(place, base, parent, commit, paths);
        return commit;
    });
}
/** Whether a commit has exactly these texts. */
async function holds(git, commit, files) {
    const entries = await (0,git_commit/* entriesAt */.ws)(git, commit, Object.keys(files));
    const blobs = await Promise.all(Object.entries(files).map(async ([path, text]) => entries.get(path)?.blob === (await (0,git_commit/* writeBlob */.Zh)(git, text))));
    return blobs.every(Boolean);
}
/** Commits on `tip` that `base` does not have. */
const ahead = async (git, base, tip) => Number((await git(['rev-list', '--count', `${base}..${tip}`])).stdout);
/**
 * A branch with one commit on top of `base`. Brought up to date by making that commit anew on the newest base;
 * once people have added commits of their own, by one more on top, so that nobody's work is lost.
 */
async function proposeOn(place, { base, branch, message, files }) {
    const paths = belowTop(place, files);
    const { git, branches } = place;
    await git(['check-ref-format', '--branch', branch]);
    const folder = place.remote ? undefined : await checkedOutIn(git, branch);
    if (folder)
        throw new errors/* UserError */.yo(`${branch} is checked out in ${folder}, and Sluice is about to move it. Switch to ${base}.`);
    await (0,race/* untilWon */.$)(`Proposing on ${branch}`, async () => {
        const onto = await baseTip(place, base);
        const tip = await branches.tip(branch);
        if (tip === undefined && (await holds(git, onto, paths)))
            return;
        const ours = tip === undefined || (await ahead(git, onto, tip)) <= 1;
        const current = tip !== undefined && (await holds(git, tip, paths)) && (!ours || (await ahead(git, tip, onto)) === 0);
        if (current)
            return;
        const next = await (0,git_commit/* commitFiles */.zu)(git, { parent: ours ? onto : tip, files: paths, message });
        return (await branches.move(branch, tip, next)) ? undefined : race/* LOST */.R;
    });
}
/** Changes by git alone: pushed to the remote when there is one, else made in this repository. Paths are relative to `root`. */
function gitChanges({ root, remote = 'origin' }) {
    let place;
    const opened = () => (place ??= changes_open(root, remote));
    return {
        commit: async (change) => commitTo(await opened(), change),
        async propose(change) {
            await proposeOn(await opened(), change);
            return { branch: change.branch };
        },
    };
}


/***/ }),

/***/ 61335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ withIndex),
/* harmony export */   Zh: () => (/* binding */ writeBlob),
/* harmony export */   ws: () => (/* binding */ entriesAt),
/* harmony export */   zu: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46832);




/** Runs `use` with a temporary folder. */
async function withFolder(use) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'sluice-git-'));
    try {
        return await use(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** Runs `use` with a git index of its own, so that the user's index is never touched. */
const withIndex = (use) => withFolder((folder) => use({ GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'index') }));
/** Gives text to a git command that reads a file. */
const withFile = (text, use) => withFolder(async (folder) => {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'text');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
    return use(file);
});
/** Blob ids and modes of the paths that a commit has. */
async function entriesAt(git, commit, paths) {
    const { stdout } = await git(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...paths]);
    const lines = stdout.split('\0').filter(Boolean);
    return new Map(lines.map((line) => [line.slice(line.indexOf('\t') + 1), { mode: line.slice(0, 6), blob: line.split(/[ \t]/)[2] }]));
}
/** Stores text as a blob, byte for byte (no line-end or other filters), and returns its id. */
const writeBlob = (git, text) => withFile(text, async (file) => (await git(['hash-object', '-w', '--no-filters', '--', file])).stdout.trim());
const FALLBACK = { NAME: 'sluice', EMAIL: 'sluice@localhost' };
/** Author and committer for machines where git knows no user; nothing is ever written to a git configuration. */
async function identity(git) {
    const env = {};
    for (const part of ['NAME', 'EMAIL']) {
        const { exitCode } = await git(['config', '--get', `user.${part.toLowerCase()}`], { answers: [1] });
        for (const role of ['AUTHOR', 'COMMITTER']) {
            const name = `GIT_${role}_${part}`;
            if (exitCode !== 0 && !process.env[name])
                env[name] = FALLBACK[part];
        }
    }
    return env;
}
/**
 * A commit with `files` (paths from the top, whole texts) on top of `parent`, or an orphan one; no ref is moved.
 * Returns the parent itself when it has these files already.
 */
const commitFiles = (git, { parent, files, message }) => withIndex(async (env) => {
    const paths = Object.keys(files).map(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .treePath */ .O);
    const before = parent === undefined ? new Map() : await entriesAt(git, parent, paths);
    if (parent !== undefined)
        await git(['read-tree', parent], { env });
    for (const path of paths) {
        const mode = before.get(path)?.mode === '100755' ? '100755' : '100644';
        await git(['update-index', '--add', '--replace', '--cacheinfo', `${mode},${await writeBlob(git, files[path])},${path}`], { env });
    }
    const tree = (await git(['write-tree'], { env })).stdout.trim();
    if (parent !== undefined && (await git(['rev-parse', `${parent}^{tree}`])).stdout.trim() === tree)
        return parent;
    const parents = parent === undefined ? [] : ['-p', parent];
    const author = await identity(git);
    const commit = (file) => git(['commit-tree', ...parents, '-F', file, tree], { env: author });
    return (await withFile(message, commit)).stdout.trim();
});


/***/ }),

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

/***/ 46832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ treePath)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);

/** Checks that a path stays inside the tree and can stand on a line of its own; returns it. UserError otherwise. */
function treePath(path) {
    const segments = path.split('/');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would end git's input line
    const bad = /[\u0000-\u001f]/.test(path) || segments.some((s) => s === '' || s === '.' || s === '..' || s.toLowerCase() === '.git');
    if (bad)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(path)} is not a path inside the repository. Write it relative to the root, without "..".`);
    return path;
}


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


/***/ }),

/***/ 53810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ untilWon),
/* harmony export */   R: () => (/* binding */ LOST)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);


/** What an attempt returns when somebody else's write came first. */
const LOST = Symbol('lost race');
const ATTEMPTS = 20;
const LONGEST_WAIT_MS = 2000;
/**
 * Runs a compare-and-swap until it wins. The waits between attempts grow and are random, so that racing writers fall out of step.
 * PlatformError after 20 lost races: by then something else is wrong.
 */
async function untilWon(what, attempt) {
    for (let tries = 0; tries < ATTEMPTS; tries++) {
        if (tries > 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * Math.min(LONGEST_WAIT_MS, 50 * 2 ** tries));
        const result = await attempt();
        if (result !== LOST)
            return result;
    }
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${what}: ${ATTEMPTS} attempts lost to other writers. Run it again when less is going on.`);
}


/***/ })

};
