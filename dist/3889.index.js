export const id = 3889;
export const ids = [3889,4091];
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

/***/ 23889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitRepository: () => (/* binding */ gitRepository),
  pathspec: () => (/* binding */ pathspec)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/platforms/git/branches.js
var branches = __webpack_require__(40726);
// EXTERNAL MODULE: ./build/platforms/git/commit.js
var git_commit = __webpack_require__(61335);
// EXTERNAL MODULE: ./build/platforms/git/git.js + 1 modules
var git = __webpack_require__(3179);
// EXTERNAL MODULE: ./build/platforms/git/paths.js
var paths = __webpack_require__(46832);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/platforms/git/worktree.js
var worktree = __webpack_require__(14091);
;// CONCATENATED MODULE: ./build/platforms/git/sources.js





const has = async (git, commit) => (await git(['cat-file', '-e', `${commit}^{commit}`], { answers: [1, 128] })).exitCode === 0;
const isShallow = async (git) => (await git(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true';
/** Makes sure that a commit is at hand, fetching it alone when a shallow clone lacks it. UserError when it cannot be had. */
async function needCommit(git, commit, remote) {
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit))
        throw new errors/* UserError */.yo(`${JSON.stringify(commit)} is not a full commit id.`);
    if (await has(git, commit))
        return;
    if (await (0,worktree/* hasRemote */.F)(git, remote)) {
        // A depth would turn a whole clone into a shallow one.
        const depth = (await isShallow(git)) ? ['--depth=1'] : [];
        await git(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, remote, commit], { answers: [1, 128] });
        if (await has(git, commit))
            return;
    }
    throw new errors/* UserError */.yo(`Commit ${commit} is not in this clone and ${remote} does not give it. In a workflow set \`fetch-depth: 0\` on actions/checkout; elsewhere run \`git fetch --unshallow ${remote}\`.`);
}
/** Writes a tree's files to `folder` + prefix, with the repository's attributes (line ends, LFS) for their paths, as a checkout would. */
const unpack = (git, tree, prefix, folder) => (0,git_commit/* withIndex */.NH)(async (env) => {
    await git(['read-tree', ...(prefix ? [`--prefix=${prefix}`] : []), tree], { env });
    await git(['checkout-index', '--all', '--force', `--prefix=${folder}/`], { env });
});
/** The tree of a commit below the worktree's prefix, unpacked once per tree id below `cache`. UserError when the commit has no such folder. */
async function unpackedSources({ git, prefix }, commit, cache) {
    const name = prefix ? `${commit}:${prefix.replace(/\/$/, '')}` : `${commit}^{tree}`;
    const { exitCode, stdout } = await git(['rev-parse', '--verify', '-q', name], { answers: [1, 128] });
    if (exitCode !== 0)
        throw new errors/* UserError */.yo(`Commit ${commit} has no folder ${prefix}`);
    const tree = stdout.trim();
    const kept = (0,external_node_path_.join)(cache, tree);
    const there = () => (0,promises_.access)(kept).then(() => true, () => false);
    if (await there())
        return kept;
    await (0,promises_.mkdir)(cache, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(cache, '.unpack-'));
    try {
        await unpack(git, tree, prefix, folder);
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, prefix), { recursive: true });
        await (0,promises_.rename)((0,external_node_path_.join)(folder, prefix), kept).catch(async (error) => {
            // Somebody else unpacked the same tree meanwhile.
            if (!(await there()))
                throw error;
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/platforms/git/repository.js








/** Git's pathspec for a file, a folder or a glob. Braces and the like, which git lacks, widen to the folder before them: too much is safer than too little. */
function pathspec(pattern) {
    const segments = pattern.replace(/^\.\//, '').split('/');
    const strange = segments.findIndex((segment) => /[{}]|[!+@?*]\(|^!/.test(segment));
    const known = strange === -1 ? segments : segments.slice(0, strange);
    return `:(glob)${known.filter(Boolean).join('/') || '.'}`;
}
async function uncommitted({ prefix }, root, paths) {
    if (paths.length === 0)
        return [];
    const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', ...paths.map(pathspec)];
    const { stdout } = await (0,git/* gitIn */.u)(root)(args, { env: { GIT_LITERAL_PATHSPECS: '0' } });
    const files = stdout
        .split('\0')
        .filter(Boolean)
        .map((line) => line.slice(3));
    return files.map((file) => (file.startsWith(prefix) ? file.slice(prefix.length) : `/${file}`)).sort();
}
async function repository_history({ git, prefix }, path, remote) {
    // At the edge of a shallow clone every file looks newly added, which would put a wrong name to a change.
    if (await isShallow(git)) {
        if (await (0,worktree/* hasRemote */.F)(git, remote))
            await git(['fetch', '--quiet', '--no-tags', '--unshallow', remote], { answers: [1, 128] });
        if (await isShallow(git))
            throw new errors/* UserError */.yo('This clone is shallow, so the history of a file cannot be read. In a workflow set `fetch-depth: 0` on actions/checkout.');
    }
    const { stdout } = await git(['log', '-z', '--format=%H%x00%cI%x00%an%x00%s', '--', prefix + (0,paths/* treePath */.O)(path)]);
    const fields = stdout.split('\0');
    return Array.from({ length: Math.floor(fields.length / 4) }, (_, i) => {
        const [commit = '', at = '', author = '', subject = ''] = fields.slice(4 * i, 4 * i + 4);
        return { commit, at: new Date(at), author, subject };
    });
}
/** The git repository around a folder; paths are relative to that folder. Unpacked sources are kept below `.sluice/sources`. */
function gitRepository(root, remote = 'origin') {
    let found;
    const place = () => (found ??= (0,worktree.worktreeAt)(root));
    const need = async () => {
        const tree = await place();
        if (!tree)
            throw new errors/* UserError */.yo(`${root} is not in a git repository. Run: git init`);
        return tree;
    };
    return {
        async head() {
            const git = (await place())?.git;
            const head = git && (await git(['rev-parse', '--verify', '-q', 'HEAD^{commit}'], { answers: [1] }));
            if (!git || head?.exitCode !== 0)
                return undefined;
            const branch = await git(['symbolic-ref', '-q', '--short', 'HEAD'], { answers: [1] });
            return { commit: head.stdout.trim(), branch: branch.exitCode === 0 ? branch.stdout.trim() : undefined };
        },
        async tip(branch) {
            const { git } = await need();
            return ((await (0,worktree/* hasRemote */.F)(git, remote)) ? (0,branches/* remoteBranches */.l)(git, remote) : (0,branches/* localBranches */.S)(git)).tip(branch);
        },
        uncommitted: async (paths) => uncommitted(await need(), root, paths),
        async sources(commit) {
            const tree = await need();
            await needCommit(tree.git, commit, remote);
            return unpackedSources(tree, commit, (0,external_node_path_.join)(root, '.sluice', 'sources'));
        },
        async fileAt(commit, path) {
            const { git, prefix } = await need();
            await needCommit(git, commit, remote);
            const entry = (await (0,git_commit/* entriesAt */.ws)(git, commit, [prefix + (0,paths/* treePath */.O)(path)])).get(prefix + path);
            return entry && (await git(['cat-file', 'blob', entry.blob])).stdout;
        },
        history: async (path) => repository_history(await need(), path, remote),
    };
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


/***/ })

};
