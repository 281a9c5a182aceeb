export const id = 131;
export const ids = [131,4737];
export const modules = {

/***/ 49101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ portsFor),
  sluiceHome: () => (/* binding */ sluiceHome)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/platforms/race.js
var race = __webpack_require__(53810);
;// CONCATENATED MODULE: ./build/platforms/git/branches.js

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
        throw new errors/* PlatformError */.Wk(`git could not move the branch ${branch}: ${stderr.trim()}`);
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
            throw new errors/* PlatformError */.Wk(`${remote} refused the push to ${branch}. Writing it needs push access (on GitHub: contents: write). ${reason}`);
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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

;// CONCATENATED MODULE: ./build/platforms/git/paths.js

/** Checks that a path stays inside the tree and can stand on a line of its own; returns it. UserError otherwise. */
function treePath(path) {
    const segments = path.split('/');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would end git's input line
    const bad = /[\u0000-\u001f]/.test(path) || segments.some((s) => s === '' || s === '.' || s === '..' || s.toLowerCase() === '.git');
    if (bad)
        throw new errors/* UserError */.yo(`${JSON.stringify(path)} is not a path inside the repository. Write it relative to the root, without "..".`);
    return path;
}

;// CONCATENATED MODULE: ./build/platforms/git/commit.js




/** Runs `use` with a temporary folder. */
async function withFolder(use) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-git-'));
    try {
        return await use(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Runs `use` with a git index of its own, so that the user's index is never touched. */
const withIndex = (use) => withFolder((folder) => use({ GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') }));
/** Gives text to a git command that reads a file. */
const withFile = (text, use) => withFolder(async (folder) => {
    const file = (0,external_node_path_.join)(folder, 'text');
    await (0,promises_.writeFile)(file, text);
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
    const paths = Object.keys(files).map(treePath);
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

// EXTERNAL MODULE: ./build/platforms/git/worktree.js
var worktree = __webpack_require__(14091);
;// CONCATENATED MODULE: ./build/platforms/git/changes.js







async function changes_open(root, remote) {
    const tree = await (0,worktree.worktreeAt)(root);
    if (!tree)
        throw new errors/* UserError */.yo(`${root} is not in a git repository. Run: git init`);
    const { git, prefix } = tree;
    const present = await (0,worktree/* hasRemote */.F)(git, remote);
    return { git, prefix, branches: present ? remoteBranches(git, remote) : localBranches(git), remote: present ? remote : undefined };
}
async function baseTip({ branches, remote }, base) {
    const tip = await branches.tip(base);
    if (tip !== undefined)
        return tip;
    throw new errors/* UserError */.yo(`There is no branch ${base}${remote ? ` at ${remote}` : ''}. Make it, with at least one commit.`);
}
const belowTop = ({ prefix }, files) => Object.fromEntries(Object.entries(files).map(([path, text]) => [prefix + treePath(path), text]));
/**
 * Brings the local branch along after a push, when it was exactly where the remote was and its files have no edits. Otherwise it is left behind,
 * as with anybody's push: the remote is the truth, and a rollback must not fail because of an edit on this machine.
 */
async function followLocally({ git }, branch, from, commit, files) {
    const local = localBranches(git);
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
        const commit = await commitFiles(git, { parent, files: paths, message });
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
    const entries = await entriesAt(git, commit, Object.keys(files));
    const blobs = await Promise.all(Object.entries(files).map(async ([path, text]) => entries.get(path)?.blob === (await writeBlob(git, text))));
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
        const next = await commitFiles(git, { parent: ours ? onto : tip, files: paths, message });
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

;// CONCATENATED MODULE: ./build/platforms/git/records.js






async function records_open(root, remote) {
    const tree = await (0,worktree.worktreeAt)(root);
    if (!tree)
        throw new errors/* UserError */.yo(`${root} is not in a git repository, and records live on a branch of one. Run: git init`);
    const { git } = tree;
    return { git, branches: (await (0,worktree/* hasRemote */.F)(git, remote)) ? remoteBranches(git, remote) : localBranches(git) };
}
/** The files among `files` that the commit does not have. RecordTaken when it has one with other text. */
async function missing(git, tip, files) {
    const present = tip === undefined ? new Map() : await entriesAt(git, tip, Object.keys(files).map(treePath));
    const rest = {};
    for (const [path, text] of Object.entries(files)) {
        const blob = present.get(path)?.blob;
        if (blob === undefined)
            rest[path] = text;
        else if (blob !== (await writeBlob(git, text)))
            throw new errors/* RecordTaken */.Dc(path);
    }
    return rest;
}
/**
 * Records on a branch, by git alone: at the remote when there is one (compare-and-swap push), else in this repository (compare-and-swap of the ref).
 * The user's working tree and index are never touched. Reads see the branch as it was at the first read, or at the last `append`.
 */
function gitRecords({ root, remote = 'origin', branch = 'sluice-records', }) {
    let opened;
    let seen;
    const repository = () => (opened ??= records_open(root, remote));
    const tip = () => (seen ??= repository().then(({ branches }) => branches.tip(branch)));
    return {
        async read(path) {
            const [{ git }, commit] = [await repository(), await tip()];
            const entry = commit === undefined ? undefined : (await entriesAt(git, commit, [treePath(path)])).get(path);
            return entry && (await git(['cat-file', 'blob', entry.blob])).stdout;
        },
        async list(folder) {
            const [{ git }, commit] = [await repository(), await tip()];
            if (commit === undefined)
                return [];
            return [...(await entriesAt(git, commit, [`${treePath(folder)}/`])).keys()].sort();
        },
        async append(files, message) {
            const { git, branches } = await repository();
            const commit = await (0,race/* untilWon */.$)(`Writing to the branch ${branch}`, async () => {
                const parent = await branches.tip(branch);
                seen = Promise.resolve(parent);
                const rest = await missing(git, parent, files);
                if (Object.keys(rest).length === 0)
                    return parent;
                const next = await commitFiles(git, { parent, files: rest, message });
                return (await branches.move(branch, parent, next)) ? next : race/* LOST */.R;
            });
            seen = Promise.resolve(commit);
        },
    };
}

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
const unpack = (git, tree, prefix, folder) => withIndex(async (env) => {
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
    const { stdout } = await (0,git_git/* gitIn */.u)(root)(args, { env: { GIT_LITERAL_PATHSPECS: '0' } });
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
    const { stdout } = await git(['log', '-z', '--format=%H%x00%cI%x00%an%x00%s', '--', prefix + treePath(path)]);
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
            return ((await (0,worktree/* hasRemote */.F)(git, remote)) ? remoteBranches(git, remote) : localBranches(git)).tip(branch);
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
            const entry = (await entriesAt(git, commit, [prefix + treePath(path)])).get(prefix + path);
            return entry && (await git(['cat-file', 'blob', entry.blob])).stdout;
        },
        history: async (path) => repository_history(await need(), path, remote),
    };
}

// EXTERNAL MODULE: ./build/kernel/digest.js
var kernel_digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/platforms/local/digest.js
var local_digest = __webpack_require__(78615);
// EXTERNAL MODULE: ./build/platforms/local/disk.js
var disk = __webpack_require__(56342);
;// CONCATENATED MODULE: ./build/platforms/local/cache.js





const GIB = 2 ** 30;
/** A partial entry this old (milliseconds) was left by a process that died. */
const ABANDONED = 3_600_000;
/**
 * Folders kept by content key below `directory`, named by it where it is a digest. A damaged entry is removed and counts as absent.
 * Beyond `limit` bytes the least recently used entries go; an entry larger than that is not kept.
 */
function localCache(directory, limit = 10 * GIB) {
    const at = (key) => (0,external_node_path_.join)((0,external_node_path_.resolve)(directory), /^[0-9a-f]{64}$/.test(key) ? key : (0,kernel_digest/* sha256 */.sc)(key));
    return {
        async restore(key, folder) {
            const entry = at(key);
            const manifest = await manifestOf(entry);
            if (!manifest || manifest.key !== key)
                return false;
            const copy = (0,disk/* temporaryBeside */.w6)(folder);
            try {
                await (0,disk/* onDisk */.FC)(folder, () => (0,disk/* copyDurably */.bw)((0,external_node_path_.join)(entry, 'content'), copy));
                if ((await (0,local_digest/* digestPath */.GV)(copy)) !== manifest.sha256) {
                    await (0,disk/* removeWhole */.qw)(entry);
                    return false;
                }
                await (0,disk/* moveInPlace */.y9)(copy, folder);
            }
            catch (error) {
                // Another process may have evicted the entry while it was read.
                return (0,local_digest/* absent */.Ge)(error) ?? false;
            }
            finally {
                await (0,promises_.rm)(copy, { recursive: true, force: true });
            }
            await (0,promises_.utimes)(entry, new Date(), new Date()).catch(local_digest/* absent */.Ge);
            return true;
        },
        async keep(key, folder) {
            const bytes = await sizeOf(folder);
            if (bytes > limit)
                return;
            await (0,disk/* onDisk */.FC)(directory, () => store(at(key), folder, { key, bytes }));
            await evict(directory, limit);
        },
    };
}
async function store(entry, folder, { key, bytes }) {
    const partial = (0,disk/* temporaryBeside */.w6)(entry);
    try {
        await (0,promises_.mkdir)(partial, { recursive: true });
        await (0,disk/* copyDurably */.bw)(folder, (0,external_node_path_.join)(partial, 'content'));
        const manifest = { key, bytes, sha256: (await (0,local_digest/* digestPath */.GV)((0,external_node_path_.join)(partial, 'content'))) };
        await (0,promises_.writeFile)((0,external_node_path_.join)(partial, 'manifest.json'), JSON.stringify(manifest), { flush: true });
        await (0,disk/* removeWhole */.qw)(entry);
        await (0,disk/* moveUnlessTaken */.RY)(partial, entry);
    }
    finally {
        await (0,promises_.rm)(partial, { recursive: true, force: true });
    }
}
async function manifestOf(entry) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(entry, 'manifest.json'), 'utf8').catch(local_digest/* absent */.Ge);
    try {
        return text === undefined ? undefined : JSON.parse(text);
    }
    catch {
        // Damaged by the disk: as good as not there.
        return undefined;
    }
}
async function evict(directory, limit) {
    const names = await (0,promises_.readdir)(directory);
    const entries = await Promise.all(names.map(async (name) => {
        const path = (0,external_node_path_.join)(directory, name);
        const [manifest, found] = await Promise.all([name.endsWith('.partial') ? undefined : manifestOf(path), (0,promises_.stat)(path).catch(local_digest/* absent */.Ge)]);
        return { path, bytes: manifest?.bytes ?? 0, used: found?.mtimeMs ?? 0, partial: name.endsWith('.partial') };
    }));
    let total = 0;
    for (const { path, bytes, used, partial } of entries.toSorted((a, b) => b.used - a.used)) {
        total += bytes;
        const drop = partial ? used < Date.now() - ABANDONED : total > limit;
        if (drop)
            await (0,disk/* removeWhole */.qw)(path);
    }
}
async function sizeOf(folder) {
    const files = await (0,local_digest/* filesIn */.nG)(folder);
    const sizes = await Promise.all(files.map(async ({ absolute }) => (await (0,promises_.stat)(absolute)).size));
    return sizes.reduce((sum, size) => sum + size, 0);
}

// EXTERNAL MODULE: ./build/ports/registry.js
var registry = __webpack_require__(82260);
;// CONCATENATED MODULE: ./build/platforms/local/registry-blobs.js





/** A partial folder this old (milliseconds) was left by a process that died. */
const registry_blobs_ABANDONED = 3_600_000;
const at = (root, digest) => (0,external_node_path_.join)(root, 'blobs', digest);
/** The model file or folder with these bytes; undefined when there is none. */
const blobPath = async (root, digest) => (await (0,promises_.stat)((0,external_node_path_.join)(at(root, digest), 'model')).catch(local_digest/* absent */.Ge)) && (0,external_node_path_.join)(at(root, digest), 'model');
/** Copies a model in, checked against its digest. What is there already stays, unless it is damaged: then it is replaced. */
async function storeBlob(root, digest, path) {
    const there = await blobPath(root, digest);
    if (there && (await (0,local_digest/* digestPath */.GV)(there)) === digest)
        return;
    const partial = (0,disk/* temporaryBeside */.w6)(at(root, digest));
    await (0,promises_.mkdir)(partial, { recursive: true });
    try {
        await (0,disk/* copyDurably */.bw)(path, (0,external_node_path_.join)(partial, 'model'));
        const found = await (0,local_digest/* digestPath */.GV)((0,external_node_path_.join)(partial, 'model'));
        if (found !== digest)
            throw new errors/* PlatformError */.Wk(`${path} changed while it was registered: its digest is ${found}, not ${digest}.`);
        await (0,disk/* sync */.OH)(partial);
        if (there)
            await (0,disk/* moveInPlace */.y9)(partial, at(root, digest));
        else
            await (0,disk/* moveUnlessTaken */.RY)(partial, at(root, digest));
        await (0,disk/* sync */.OH)((0,external_node_path_.join)(root, 'blobs'));
    }
    finally {
        await (0,promises_.rm)(partial, { recursive: true, force: true });
    }
}
/** Removes partial folders of processes that died long ago. */
async function removeAbandoned(root) {
    const models = (await (0,promises_.readdir)((0,external_node_path_.join)(root, 'versions')).catch(local_digest/* absent */.Ge)) ?? [];
    for (const folder of [(0,external_node_path_.join)(root, 'blobs'), ...models.map((model) => (0,external_node_path_.join)(root, 'versions', model))]) {
        const names = (await (0,promises_.readdir)(folder).catch(local_digest/* absent */.Ge)) ?? [];
        for (const name of names.filter((n) => n.endsWith('.partial'))) {
            const found = await (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(local_digest/* absent */.Ge);
            if (found && found.mtimeMs < Date.now() - registry_blobs_ABANDONED)
                await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
        }
    }
}

;// CONCATENATED MODULE: ./build/platforms/local/registry-versions.js






const SAFE = /^[A-Za-z0-9][\w.-]*$/;
function folderOf(root, model) {
    if (!SAFE.test(model))
        throw new errors/* UserError */.yo(`"${model}" cannot name a model: use letters, digits and hyphens.`);
    return (0,external_node_path_.join)(root, 'versions', model);
}
/** Gives a version its number by renaming a complete folder to `<n>/`; false when that number is taken. */
async function claimVersion(root, version) {
    const place = (0,external_node_path_.join)(folderOf(root, version.model), String(version.version));
    const partial = (0,disk/* temporaryBeside */.w6)(place);
    await (0,promises_.mkdir)(partial, { recursive: true });
    try {
        const files = Object.entries(version.files);
        const stored = { ...version, files: Object.fromEntries(files.map(([name, text]) => [name, (0,kernel_digest/* sha256 */.sc)(text)])) };
        for (const [name, text] of files) {
            if (!SAFE.test(name) || name === 'version.json')
                throw new errors/* UserError */.yo(`"${name}" cannot name a file of a version.`);
            await (0,promises_.writeFile)((0,external_node_path_.join)(partial, name), text, { flush: true });
        }
        await (0,promises_.writeFile)((0,external_node_path_.join)(partial, 'version.json'), `${(0,kernel_digest/* canonicalJson */.dj)(stored)}\n`, { flush: true });
        await (0,disk/* sync */.OH)(partial);
        // Fails when the place holds a version: a folder is only ever renamed over an empty one.
        await (0,promises_.rename)(partial, place);
        await (0,disk/* sync */.OH)(folderOf(root, version.model));
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOTEMPTY' || code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(partial, { recursive: true, force: true });
    }
}
/** All versions of a model, oldest first. */
async function readVersions(root, model) {
    const names = (await (0,promises_.readdir)(folderOf(root, model)).catch(local_digest/* absent */.Ge)) ?? [];
    const numbers = names.filter((name) => /^[1-9]\d*$/.test(name)).map(Number);
    return Promise.all(numbers
        .toSorted((a, b) => a - b)
        .map(async (number) => {
        const version = await readVersion(root, model, number);
        if (!version)
            throw damaged((0,external_node_path_.join)(folderOf(root, model), String(number)));
        return version;
    }));
}
/** One version; undefined when there is none. PlatformError when what is stored of it was changed. */
async function readVersion(root, model, number) {
    const folder = (0,external_node_path_.join)(folderOf(root, model), String(number));
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'version.json'), 'utf8').catch(local_digest/* absent */.Ge);
    if (text === undefined)
        return undefined;
    const stored = parse(text, folder);
    const files = await Promise.all(Object.entries(stored.files).map(async ([name, digest]) => {
        const content = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8').catch(local_digest/* absent */.Ge);
        if (content === undefined || (0,kernel_digest/* sha256 */.sc)(content) !== digest)
            throw damaged((0,external_node_path_.join)(folder, name));
        return [name, content];
    }));
    return { ...stored, files: Object.fromEntries(files) };
}
function parse(text, folder) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw damaged((0,external_node_path_.join)(folder, 'version.json'), cause);
    }
}
const damaged = (path, cause) => new errors/* PlatformError */.Wk(`${path} in the registry is damaged or was changed by hand. Put it back from a backup.`, { cause });

;// CONCATENATED MODULE: ./build/platforms/local/registry.js








/**
 * Models in a folder: `blobs/<digest>/` holds bytes, `versions/<model>/<n>/` says what is known of them.
 * Both appear by one rename of a complete folder, so that a process killed anywhere leaves nothing that counts; no lock is needed.
 */
function localRegistry(directory) {
    const root = (0,external_node_path_.resolve)(directory);
    const list = (model) => readVersions(root, model);
    return {
        list,
        numbers: list,
        async register(candidate, path) {
            const known = (await list(candidate.model)).find((v) => (0,registry/* sameVersion */.r)(v, candidate));
            await (0,disk/* onDisk */.FC)(root, async () => {
                await (0,promises_.mkdir)(root, { recursive: true });
                await removeAbandoned(root);
                await storeBlob(root, candidate.digest, path);
            });
            return known ? { version: known, created: false } : (0,disk/* onDisk */.FC)(root, () => claim(root, candidate));
        },
        find: async (model, by) => 'version' in by ? readVersion(root, model, by.version) : (await list(model)).findLast((v) => v.digest === by.digest),
        async fetch(version, folder) {
            const name = `v${version.version} of ${version.model}`;
            const from = await blobPath(root, version.digest);
            if (!from)
                throw new errors/* PlatformError */.Wk(`The registry ${root} has no bytes for ${name}. Register that model again to bring them back.`);
            const place = (0,external_node_path_.join)(folder, 'model');
            // A server may be reading it: what is right already stays where it is.
            if ((await (0,local_digest/* digestPath */.GV)(place)) === version.digest)
                return place;
            const copy = (0,disk/* temporaryBeside */.w6)(place);
            try {
                await (0,disk/* onDisk */.FC)(folder, () => (0,disk/* copyDurably */.bw)(from, copy));
                const found = await (0,local_digest/* digestPath */.GV)(copy);
                if (found !== version.digest)
                    throw registry_damaged(name, root, found, version.digest);
                await (0,disk/* onDisk */.FC)(folder, () => (0,disk/* moveInPlace */.y9)(copy, place));
            }
            finally {
                await (0,promises_.rm)(copy, { recursive: true, force: true });
            }
            return place;
        },
    };
}
const registry_damaged = (name, root, found, expected) => new errors/* PlatformError */.Wk(`The bytes of ${name} in ${root} are damaged: their digest is ${found}, not ${expected}. Register that model again to repair them.`);
/**
 * Each version appears complete or not at all, so whoever takes a number has seen all below it:
 * two processes never share a number, and never give the same bytes, served by the same code, two.
 */
async function claim(root, candidate) {
    for (;;) {
        const versions = await readVersions(root, candidate.model);
        const known = versions.find((v) => (0,registry/* sameVersion */.r)(v, candidate));
        if (known)
            return { version: known, created: false };
        const version = { ...candidate, version: (versions.at(-1)?.version ?? 0) + 1 };
        if (await claimVersion(root, version))
            return { version, created: true };
    }
}

// EXTERNAL MODULE: ./build/platforms/local/workspace.js
var workspace = __webpack_require__(97118);
// EXTERNAL MODULE: ./build/platforms/tables/tables.js + 24 modules
var tables = __webpack_require__(51271);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/runner/clock.js

/** The machine's own clock. */
const systemClock = {
    now: () => new Date(),
    sleep: (seconds, signal) => (0,external_node_timers_promises_.setTimeout)(seconds * 1000, undefined, signal ? { signal } : {}),
};

;// CONCATENATED MODULE: ./build/main/ports-for.js











/** Folder outside any workspace that outlives a run: the local registry and what is served. */
const sluiceHome = () => process.env.SLUICE_HOME ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.sluice');
/** This machine, loaded at the first command that runs on it. */
const computeLater = {
    platform: `${process.platform}/${process.arch}`,
    run: async (task, signal) => (await __webpack_require__.e(/* import() */ 9906).then(__webpack_require__.bind(__webpack_require__, 89906))).localCompute().run(task, signal),
};
/** Which platform serves which port. Platforms are loaded when the config or the surroundings ask for them. */
async function portsFor({ config }, root, around) {
    const shared = around.github ? await onGitHub(around.github, root) : onGit(root);
    return {
        tables: (0,tables.streamingTables)(root),
        workspace: (0,workspace.localWorkspace)(root),
        compute: computeLater,
        cache: await cacheFor(root, around),
        repository: gitRepository(root),
        registry: await registryFor(config, root, around.github),
        serving: (environment) => servingFor(config, environment, around.log),
        clock: systemClock,
        log: around.log,
        ...shared,
    };
}
async function cacheFor(root, { github, context, log }) {
    const directory = (0,external_node_path_.join)(root, '.sluice', 'cache');
    const local = localCache(directory);
    if (!github)
        return local;
    const { githubCache, githubClient } = await Promise.all(/* import() */[__webpack_require__.e(2443), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 20936));
    return githubCache({ local, directory, client: githubClient(github), run: context, log });
}
async function onGitHub(access, root) {
    const { githubChanges, githubClient, githubForge, githubRecords } = await Promise.all(/* import() */[__webpack_require__.e(2443), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 20936));
    const { worktreeAt } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 14091));
    const client = githubClient(access);
    // The API's paths start at the top of the repository, ours at sluice.yml.
    const prefix = (await worktreeAt(root))?.prefix;
    return { records: githubRecords(client), changes: githubChanges(client, prefix), forge: githubForge(client) };
}
function onGit(root) {
    return { records: gitRecords({ root }), changes: gitChanges({ root }), forge: undefined };
}
async function registryFor(config, root, access) {
    if (config.registry === 'github') {
        if (!access)
            throw new errors/* UserError */.yo('`registry: github` needs GITHUB_TOKEN and GITHUB_REPOSITORY in the environment. In a workflow both are there; on a laptop set them.');
        const { githubClient, githubRegistry } = await Promise.all(/* import() */[__webpack_require__.e(2443), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 20936));
        return githubRegistry(githubClient(access));
    }
    if (config.registry !== 'local')
        return localRegistry((0,external_node_path_.join)(root, config.registry.local));
    const registry = localRegistry((0,external_node_path_.join)(sluiceHome(), 'registry'));
    return process.env.RUNNER_ENVIRONMENT === 'github-hosted' ? { ...registry, register: () => Promise.reject(nothingKept()) } : registry;
}
const nothingKept = () => new errors/* UserError */.yo('GitHub throws this machine away after the job, and `registry: local` with it. Set `registry: github` in sluice.yml (a release for each version), or run this on a machine of your own.');
async function servingFor(config, environment, log) {
    const { deploy } = config;
    const index = deploy?.environments.indexOf(environment) ?? -1;
    if (!deploy || index < 0) {
        throw new errors/* UserError */.yo(`There is no environment ${environment}. \`deploy.environments\` names ${deploy?.environments.join(', ') ?? 'none'}.`);
    }
    const { localServing } = await __webpack_require__.e(/* import() */ 9506).then(__webpack_require__.bind(__webpack_require__, 67125));
    const { localTelemetry } = await __webpack_require__.e(/* import() */ 1820).then(__webpack_require__.bind(__webpack_require__, 81820));
    const { gatewayEntry } = await __webpack_require__.e(/* import() */ 6743).then(__webpack_require__.bind(__webpack_require__, 86743));
    const options = {
        directory: (0,external_node_path_.join)(sluiceHome(), 'serving', config.model, environment),
        model: config.model,
        environment,
        port: deploy.port + index,
        protocol: deploy.protocol,
        health: deploy.health,
        healthyWithin: deploy.healthy_within,
        entry: gatewayEntry(),
        log,
    };
    return { serving: localServing(options), telemetry: localTelemetry(options) };
}


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

/***/ 78615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ digestFiles),
/* harmony export */   GV: () => (/* binding */ digestPath),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   nG: () => (/* binding */ filesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _kernel_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21694);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76641);







/**
 * SHA-256 of a file's bytes; of a folder that of its sorted lines `<sha256>  <path>\n` (byte order, forward slashes), as `sha256sum` would print them.
 * Empty folders do not count. Undefined when nothing is there; UserError for links out of the folder and for what is neither file nor folder.
 */
async function digestPath(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(absent);
    if (!found)
        return undefined;
    if (found.isFile())
        return digestFile(path);
    if (!found.isDirectory())
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${path} is neither a file nor a folder.`);
    const files = await filesIn(path);
    return digestFiles(files);
}
/** SHA-256 of a file's bytes, streamed. */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
    return hash.digest('hex');
}
/** Digest of a list of files, as of a folder that holds just these. */
async function digestFiles(files) {
    const lines = [];
    for (const { path, absolute } of sorted(files))
        lines.push(`${await digestFile(absolute)}  ${path}\n`);
    return (0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(lines.join(''));
}
/** All files below a folder, links followed as long as they stay in it. */
async function filesIn(folder) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder);
    return walk({ path: '', absolute: root }, root, []);
}
async function walk(at, root, above) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(at.absolute, { withFileTypes: true });
    const found = await Promise.all(entries.map(async (entry) => {
        const path = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(at.path, entry.name);
        if (/[\r\n]/.test(entry.name))
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${JSON.stringify(path)} below ${root} has a line break in its name. Rename it.`);
        const absolute = entry.isSymbolicLink() ? await target((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at.absolute, entry.name), root) : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at.absolute, entry.name);
        const kind = entry.isSymbolicLink() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(absolute) : entry;
        if (kind.isFile())
            return [{ path, absolute }];
        if (!kind.isDirectory())
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${path} below ${root} is neither a file nor a folder. Remove it.`);
        if (absolute === at.absolute || above.includes(absolute))
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`The link ${path} below ${root} leads back to a folder that holds it.`);
        return walk({ path, absolute }, root, [...above, at.absolute]);
    }));
    return found.flat();
}
async function target(link, root) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(link).catch((cause) => {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`The link ${link} leads nowhere. Remove it, or put the file there.`, { cause });
    });
    if (!real.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_3__.sep) && real !== root)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`The link ${link} leads out of its folder, to ${real}. Copy the file into the folder.`);
    return real;
}
const sorted = (files) => files.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
/** For `catch`: undefined when a file is not there; other errors go on. */
function absent(error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
        throw error;
}


/***/ }),

/***/ 56342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   OH: () => (/* binding */ sync),
/* harmony export */   RY: () => (/* binding */ moveUnlessTaken),
/* harmony export */   bw: () => (/* binding */ copyDurably),
/* harmony export */   qw: () => (/* binding */ removeWhole),
/* harmony export */   w6: () => (/* binding */ temporaryBeside),
/* harmony export */   y9: () => (/* binding */ moveInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76641);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78615);






const ADVICE = {
    ENOSPC: 'the disk is full. Free some space there and run again; nothing half-written is left.',
    EDQUOT: 'your disk quota is used up. Free some space there and run again; nothing half-written is left.',
    EACCES: 'this user may not write there. Change the folder’s owner or mode, or choose another folder.',
    EPERM: 'this user may not write there. Change the folder’s owner or mode, or choose another folder.',
    EROFS: 'the disk is mounted read-only. Choose another folder.',
};
/** Runs disk work; an error of the system becomes a PlatformError that names the place and what to do. */
async function onDisk(place, work) {
    try {
        return await work();
    }
    catch (error) {
        const advice = ADVICE[error.code ?? ''];
        if (!advice)
            throw error;
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`Cannot write ${place}: ${advice}`, { cause: error });
    }
}
/** A name beside `path` that nothing else has, for what is not complete yet. On the same disk, so that a rename is atomic. */
const temporaryBeside = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`);
/** Copies a file or a folder (links as what they lead to) to a place where nothing is, and waits until it is on the disk. */
async function copyDurably(from, to) {
    const one = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(from)).isFile();
    const files = one ? [{ path: '', absolute: from }] : await (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .filesIn */ .nG)(from);
    if (!one)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(to, { recursive: true });
    for (const { path, absolute } of files) {
        const copy = one ? to : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(to, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(copy), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(absolute, copy, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
        await sync(copy);
    }
}
/** Waits until a file's bytes, or a folder's entries, are on the disk. */
async function sync(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Puts `from` in the place of whatever is at `to`. A reader sees the old or the new, or for an instant neither, never a mixture. */
async function moveInPlace(from, to) {
    await removeWhole(to);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to);
}
/** Like `moveInPlace`, for content that is the same whoever puts it there: losing the race to another process is fine. */
async function moveUnlessTaken(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to).catch((error) => {
        if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST')
            throw error;
    });
}
/** Removes a file or folder so that at every moment it is there as a whole or not at all. */
async function removeWhole(path) {
    const old = temporaryBeside(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(path, old).catch(_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .absent */ .Ge);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(old, { recursive: true, force: true });
}


/***/ }),

/***/ 97118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localWorkspace: () => (/* binding */ localWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var atomically__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55847);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76641);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78615);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56342);






/** Never part of anybody's sources. */
const IGNORED = ['**/.git/**', '**/.sluice/**', '**/node_modules/**', '**/__pycache__/**', '**/.ipynb_checkpoints/**'];
/** The workspace in a folder of this machine: `root` is the folder of sluice.yml. */
function localWorkspace(root) {
    const at = (path) => inside(root, path);
    return {
        root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root),
        async path(name) {
            const path = await at((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.sluice', name));
            await (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .onDisk */ .FC)(path, () => prepareFolder(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)));
            return path;
        },
        async write(path, text) {
            const place = await at(path);
            await (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .onDisk */ .FC)(place, async () => {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
                await (0,atomically__WEBPACK_IMPORTED_MODULE_2__.writeFile)(place, text);
            });
        },
        read: async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(await at(path), 'utf8').catch(_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .absent */ .Ge),
        digest: async (path) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestPath */ .GV)(await at(path)),
        async digestAll(patterns) {
            const found = await Promise.all(patterns.map((pattern) => matching(root, pattern)));
            const unique = new Map(found.flat().map((file) => [file.path, file]));
            return (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestFiles */ .Eh)([...unique.values()]);
        },
        async replace(from, to) {
            const [source, place] = [await at(from), await at(to)];
            await (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .onDisk */ .FC)(place, async () => {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
                await (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .moveInPlace */ .y9)(source, place);
            });
        },
        remove: async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(await at(path), { recursive: true, force: true }),
    };
}
/** `.sluice/` keeps itself out of git, so that nobody has to think of it. */
async function prepareFolder(root, folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.sluice', '.gitignore'), '*\n', { flag: 'wx' }).catch((error) => {
        if (error.code !== 'EEXIST')
            throw error;
    });
}
async function matching(root, pattern) {
    await inside(root, pattern.replace(/[*?[{(!].*$/s, ''));
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const paths = await glob([pattern], { cwd: root, dot: true, ignore: IGNORED, expandDirectories: true });
    if (paths.length === 0)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Nothing matches "${pattern}" in ${root}. Correct the path in sluice.yml, or add the file.`);
    return Promise.all(paths.map(async (path) => ({ path: path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), absolute: await inside(root, path) })));
}
/** The absolute path, links resolved as far as it exists. UserError when it is not below `root`. */
async function inside(root, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    const [realRoot, real] = await Promise.all([existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)), existing(absolute)]);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, real);
    if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(way) === way)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`"${path}" lies outside of ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)}. Use a path inside the folder of sluice.yml.`);
    return absolute;
}
/** The real path of the part that exists, and the rest as it is. */
async function existing(path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .absent */ .Ge);
    if (real !== undefined)
        return real;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return above === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await existing(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(above, path));
}


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


/***/ }),

/***/ 82260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sameVersion)
/* harmony export */ });
/** Whether two are the same version: the same bytes, served by the same code. */
const sameVersion = (a, b) => a.digest === b.digest && a.serving === b.serving;


/***/ }),

/***/ 35139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ listBins),
/* harmony export */   O: () => (/* binding */ bounds),
/* harmony export */   Oy: () => (/* binding */ emptyBins),
/* harmony export */   Pf: () => (/* binding */ dayCounts),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   et: () => (/* binding */ newPage)
/* harmony export */ });
/* unused harmony export mergeBins */
const SHIFT = 13;
const PAGE = 128;
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
function fromBits(bits) {
    words[0] = 0;
    words[1] = bits << SHIFT;
    return double[0];
}
/** Bounds of a bin: low ≤ high; for negative positions the lower bound is the one further from 0. */
function bounds(position) {
    const bits = position >= 0 ? position : -1 - position;
    const near = fromBits(bits);
    const far = fromBits(bits + 1);
    return position >= 0 ? { low: near, high: far } : { low: -far, high: -near };
}
const emptyBins = () => ({ pages: new Array(4096).fill(undefined) });
/** The page of an octave (top 12 bits of a double), made on first use. */
function newPage(bins, octave) {
    const page = new Float64Array(PAGE);
    bins.pages[octave] = page;
    return page;
}
/** Milliseconds of a day, and the days around 1970 that are counted one by one. */
const DAY = 86_400_000;
const DAYS = 73_049;
function dayCounts() {
    let counts;
    return {
        add(value) {
            const at = Math.floor(value / DAY) + DAYS;
            if (!(at >= 0 && at < 2 * DAYS))
                return false;
            counts ??= new Float64Array(2 * DAYS);
            counts[at]++;
            return true;
        },
        list() {
            const used = [];
            counts?.forEach((count, at) => {
                if (count > 0)
                    used.push([at - DAYS, count]);
            });
            return used;
        },
    };
}
/** Bins in use, in the order of their values. */
function listBins({ pages }) {
    const list = [];
    pages.forEach((page, octave) => {
        page?.forEach((count, i) => {
            const bits = (octave & 2047) * PAGE + i;
            if (count > 0)
                list.push([octave > 2047 ? -1 - bits : bits, count]);
        });
    });
    return list.sort((a, b) => a[0] - b[0]);
}
/** The bins of both. */
function mergeBins(a, b) {
    const counts = new Map(a);
    for (const [position, count] of b)
        counts.set(position, (counts.get(position) ?? 0) + count);
    return [...counts].sort((x, y) => x[0] - y[0]);
}


/***/ }),

/***/ 75211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ writeDyadic),
/* harmony export */   BJ: () => (/* binding */ readDyadic),
/* harmony export */   eK: () => (/* binding */ meanAndDeviation),
/* harmony export */   f2: () => (/* binding */ ZERO),
/* harmony export */   tY: () => (/* binding */ plus)
/* harmony export */ });
/* unused harmony export toNumber */
const ZERO = { integer: 0n, exponent: 0 };
/** The exact sum. */
function plus(a, b) {
    const exponent = Math.min(a.exponent, b.exponent);
    return { integer: (a.integer << BigInt(a.exponent - exponent)) + (b.integer << BigInt(b.exponent - exponent)), exponent };
}
/** Nearest double (within one unit of its last place). */
function toNumber(exact) {
    const { mantissa, exponent } = leading(exact);
    return scale(mantissa, exponent);
}
/** Square root of a number that is not negative. */
function root(exact) {
    const { mantissa, exponent } = leading(exact);
    const odd = exponent & 1;
    return scale(Math.sqrt(odd ? mantissa * 2 : mantissa), (exponent - odd) / 2);
}
/** The first 64 bits as a double, times 2^exponent. */
function leading({ integer, exponent }) {
    const size = (integer < 0n ? -integer : integer).toString(2).length;
    const spare = Math.max(0, size - 64);
    return { mantissa: Number(integer >> BigInt(spare)), exponent: exponent + spare };
}
/** In two factors, because 2^exponent alone may leave the range of a double where the product does not. */
function scale(mantissa, exponent) {
    const half = Math.trunc(exponent / 2);
    return mantissa * 2 ** half * 2 ** (exponent - half);
}
/** 128 bits more than the double that comes of it could show. */
const divide = ({ integer, exponent }, by) => ({
    integer: (integer << 128n) / BigInt(by),
    exponent: exponent - 128,
});
/** Canonical text: hexadecimal odd integer, "p", decimal exponent. */
function writeDyadic({ integer, exponent }) {
    if (integer === 0n)
        return '0p0';
    const bits = integer.toString(2);
    const zeros = bits.length - 1 - bits.lastIndexOf('1');
    return `${(integer >> BigInt(zeros)).toString(16)}p${exponent + zeros}`;
}
/** Reads what `writeDyadic` wrote. */
function readDyadic(text) {
    const [digits = '0', exponent = '0'] = text.split('p');
    const negative = digits.startsWith('-');
    const size = BigInt(`0x${negative ? digits.slice(1) : digits}`);
    return { integer: negative ? -size : size, exponent: Number(exponent) };
}
/**
 * Mean and sample standard deviation from the exact sums of n values and of their squares: no cancellation, whatever the order of the sums.
 * The deviation is NaN below two values, the mean of none is NaN.
 */
function meanAndDeviation(n, sum, squares) {
    const square = { integer: -(sum.integer * sum.integer), exponent: 2 * sum.exponent };
    const spread = plus({ integer: squares.integer * BigInt(n), exponent: squares.exponent }, square);
    return {
        mean: n > 0 ? toNumber(divide(sum, n)) : Number.NaN,
        sd: n > 1 ? root(divide(divide(spread, n), n - 1)) : Number.NaN,
    };
}


/***/ }),

/***/ 83523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ writeRegisters),
/* harmony export */   KS: () => (/* binding */ addHash),
/* harmony export */   Mn: () => (/* binding */ emptyRegisters),
/* harmony export */   b3: () => (/* binding */ readRegisters),
/* harmony export */   jA: () => (/* binding */ estimate)
/* harmony export */ });
/* unused harmony export mergeRegisters */
const REGISTERS = 4096;
/** Above this many registers in use all of them are written, 6 bits each; below, only those. */
const SPARSE = 512;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const emptyRegisters = () => new Uint8Array(REGISTERS);
/** Takes in one 64-bit hash. */
function addHash(registers, high, low) {
    const index = low & (REGISTERS - 1);
    const rank = Math.clz32(high) + 1;
    if (registers[index] < rank)
        registers[index] = rank;
}
/** The registers of both streams together. */
const mergeRegisters = (a, b) => a.map((rank, i) => Math.max(rank, b[i]));
/** Estimated number of distinct values; linear counting where it is the better estimate. */
function estimate(registers) {
    let sum = 0;
    let zeros = 0;
    for (const rank of registers) {
        sum += 2 ** -rank;
        if (rank === 0)
            zeros++;
    }
    const raw = ((0.7213 / (1 + 1.079 / REGISTERS)) * REGISTERS * REGISTERS) / sum;
    return Math.round(raw <= 2.5 * REGISTERS && zeros > 0 ? REGISTERS * Math.log(REGISTERS / zeros) : raw);
}
/** Registers as text: one digit each, or for few of them two digits of position and one of rank. */
function writeRegisters(registers) {
    const used = [...registers.entries()].filter(([, rank]) => rank > 0);
    if (used.length <= SPARSE)
        return used.map(([i, rank]) => DIGITS[i >> 6] + DIGITS[i & 63] + DIGITS[rank]).join('');
    return Array.from(registers, (rank) => DIGITS[rank]).join('');
}
/** Reads what `writeRegisters` wrote. */
function readRegisters(text) {
    const registers = emptyRegisters();
    const digit = (i) => DIGITS.indexOf(text.charAt(i));
    if (text.length === REGISTERS)
        for (let i = 0; i < REGISTERS; i++)
            registers[i] = digit(i);
    else
        for (let i = 0; i < text.length; i += 3)
            registers[digit(i) * 64 + digit(i + 1)] = digit(i + 2);
    return registers;
}


/***/ })

};
