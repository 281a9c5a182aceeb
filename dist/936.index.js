export const id = 936;
export const ids = [936];
export const modules = {

/***/ 20936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubCache: () => (/* reexport */ githubCache),
  githubChanges: () => (/* reexport */ githubChanges),
  githubClient: () => (/* reexport */ githubClient),
  githubForge: () => (/* reexport */ githubForge),
  githubRecords: () => (/* reexport */ githubRecords),
  githubRegistry: () => (/* reexport */ githubRegistry)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/platforms/local/disk.js
var disk = __webpack_require__(56342);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(33361);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/bottleneck/lib/index.js
var lib = __webpack_require__(62203);
;// CONCATENATED MODULE: ./build/platforms/github/client.js





/** A wait that GitHub asks for is kept up to this long, in seconds; beyond it a step had better fail. */
const LONGEST_WAIT = 300;
const RETRIES = 3;
const quiet = { debug() { }, info() { }, warn() { }, error() { } };
/** Writes go one after the other, as GitHub asks; its advice to space them by a second is meant for many, and a step sends a dozen. */
const paced = (minTime) => new lib.Group({ maxConcurrent: 1, minTime });
/** A client that repeats what failed for a passing reason (5xx, broken connections, rate limits) and honours Retry-After. */
function githubClient({ token, apiUrl, owner, repository, login, second = 1000 }) {
    const again = (after, _options, _octokit, count) => count < RETRIES && after <= LONGEST_WAIT;
    const throttle = {
        write: paced(second / 10),
        notifications: paced(second / 2),
        retryAfterBaseValue: second,
        onRateLimit: again,
        onSecondaryRateLimit: again,
    };
    const options = { baseUrl: apiUrl, log: quiet, retry: { retryAfterBaseValue: second, retries: RETRIES }, throttle };
    const octokit = (0,github/* getOctokit */.Q)(token, options, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    let account;
    return {
        octokit,
        at: { owner, repo: repository },
        async own(author) {
            if (login === undefined)
                account ??= accountOf(octokit, token);
            const known = login ?? (await account);
            return known === undefined ? author?.type === 'Bot' : author?.login === known;
        },
        wait: async (seconds) => void (await (0,external_node_timers_promises_.setTimeout)(seconds * second)),
    };
}
/**
 * The login behind a person's token. Undefined for an App's token (GITHUB_TOKEN is one), which may not ask who it is: then every Bot counts as us.
 * A bot's comment with our marker is ours, or was posted for somebody who cannot edit it; a person's never counts.
 */
async function accountOf(octokit, token) {
    if (token.startsWith('ghs_'))
        return undefined;
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if (statusOf(error) === 403 || statusOf(error) === 404)
            return undefined;
        throw error;
    }
}
/** HTTP status of a failed call; 500 for a broken connection, 0 for anything else. */
const statusOf = (error) => (error instanceof Error && 'status' in error ? Number(error.status) : 0);

;// CONCATENATED MODULE: ./build/platforms/github/asking.js


/** Runs calls to GitHub and turns a refusal into words: what was asked, why not, and the line of the workflow that would allow it. */
async function asking(what, permission, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo || error instanceof errors/* PlatformError */.Wk || statusOf(error) === 0)
            throw error;
        throw inWords(error, what, permission);
    }
}
function inWords(error, what, permission) {
    const status = statusOf(error);
    const said = error.message.replace(/ - https:\/\/docs\.github\.com\S*/, '');
    if (/not permitted to create or approve pull requests/i.test(said))
        return new errors/* UserError */.yo(`${what}: GitHub Actions may not open pull requests in this repository. Turn on "Allow GitHub Actions to create and approve pull requests" (Settings → Actions → General), or pass the token of a GitHub App.`, { cause: error });
    if (status === 401)
        return new errors/* UserError */.yo(`${what}: GitHub does not accept the token (${said}). Pass one that is valid.`, { cause: error });
    if (status === 403 && /not accessible by|must have|forbidden/i.test(said))
        return new errors/* UserError */.yo(refused(error, what, permission), { cause: error });
    const advice = status === 404 ? ` It is not there, or the token may not see it (\`${permission}\`).` : '';
    return new errors/* PlatformError */.Wk(`${what}: GitHub answered ${status}: ${said}.${advice}`, { cause: error, status });
}
/** GitHub names the permissions that would do in a header of the refusal. */
function refused(error, what, permission) {
    const accepted = error.response?.headers?.['x-accepted-github-permissions'];
    const also = accepted ? ` (GitHub: ${accepted})` : '';
    return `${what}: the token may not do this. Add \`permissions: ${permission}\` to the workflow's job${also}. For a pull request from a fork the token is read-only whatever the workflow says.`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/platforms/github/candidates-artifacts.js





const TRIES = 3;
/** Head commits of the pull requests whose merge made this commit, with their numbers. */
async function mergedHeads({ octokit, at }, commit) {
    const list = octokit.rest.repos.listPullRequestsAssociatedWithCommit;
    const pulls = await octokit.paginate(list, { ...at, commit_sha: commit, per_page: 100 });
    // Others merely contain the commit.
    const merged = pulls.filter((pull) => pull.merged_at && pull.merge_commit_sha === commit);
    return new Map(merged.map(({ head, number }) => [head.sha, number]));
}
/** Artifacts of that name, newest first: of runs of this repository, never a fork's, on the head of a pull request that the commit merged. */
async function candidateArtifacts(client, commit, name) {
    const { octokit, at } = client;
    const heads = await mergedHeads(client, commit);
    if (heads.size === 0)
        return [];
    const all = await octokit.paginate(octokit.rest.actions.listArtifactsForRepo, { ...at, name, per_page: 100 });
    return all
        .toSorted((a, b) => (b.created_at ?? '').localeCompare(a.created_at ?? '') || b.id - a.id)
        .flatMap(({ id, expired, workflow_run: run }) => {
        const pull = heads.get(run?.head_sha ?? '');
        const own = run?.head_repository_id !== undefined && run.head_repository_id === run.repository_id;
        return !expired && own && pull !== undefined && run.id !== undefined ? [{ id, run: run.id, pull }] : [];
    });
}
/** Writes an artifact's archive to a new file. GitHub sends the request on to a storage that gets no token. */
async function download({ octokit, at, wait }, { id }, file) {
    for (let tries = 1;; tries++) {
        try {
            const streamed = { request: { parseSuccessResponseBody: false } };
            const { data } = await octokit.rest.actions.downloadArtifact({ ...at, artifact_id: id, archive_format: 'zip', ...streamed });
            return await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(data), (0,external_node_fs_.createWriteStream)(file));
        }
        catch (error) {
            // A status is GitHub's last word; without one the bytes broke off on their way.
            if (statusOf(error) !== 0)
                throw error;
            if (tries === TRIES)
                throw new errors/* PlatformError */.Wk(`Downloading the artifact ${id} broke off ${TRIES} times.`, { cause: error });
            await wait(tries);
        }
    }
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./build/platforms/github/candidates-unzip.js






/**
 * Unpacks a zip archive into a new folder, file by file. PlatformError for an archive that is broken or names a path outside the folder.
 * Links come out as small files, and modes are not kept, as `actions/upload-artifact` keeps neither.
 */
async function unzip(archive, folder) {
    await (0,promises_.mkdir)(folder);
    const zip = await yauzl.openPromise(archive, { strictFileNames: true }).catch(broken);
    try {
        // Names that are absolute or have `..` in them are errors here.
        for await (const entry of zip.eachEntry()) {
            const path = (0,external_node_path_.join)(folder, entry.fileName);
            if (entry.fileName.endsWith('/'))
                continue;
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,external_node_stream_promises_.pipeline)(await zip.openReadStreamPromise(entry), (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
        }
    }
    catch (error) {
        broken(error);
    }
    finally {
        zip.close();
    }
}
function broken(cause) {
    if (cause instanceof Error && 'code' in cause && String(cause.code).startsWith('E'))
        throw cause;
    throw new errors/* PlatformError */.Wk(`The artifact cannot be unpacked: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
}

;// CONCATENATED MODULE: ./build/platforms/github/candidates.js








/** Puts an artifact's files where the local cache would have them; that cache checks their digest before it uses them. */
async function fill({ client, directory }, artifact, key) {
    const draft = (0,external_node_path_.join)(directory, `.${(0,external_node_crypto_.randomUUID)()}.partial`);
    await (0,promises_.mkdir)(draft, { recursive: true });
    try {
        const archive = (0,external_node_path_.join)(draft, 'candidate.zip');
        await download(client, artifact, archive);
        await unzip(archive, (0,external_node_path_.join)(draft, 'entry'));
        await (0,disk/* moveInPlace */.y9)((0,external_node_path_.join)(draft, 'entry'), (0,external_node_path_.join)(directory, key));
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
}
async function take(options, commit, key, folder) {
    const { local, client, run, log } = options;
    for (const artifact of await candidateArtifacts(client, commit, `sluice-${key}`)) {
        await fill(options, artifact, key);
        const origin = `the run of pull request #${artifact.pull} (${run.repositoryUrl ?? ''}/actions/runs/${artifact.run})`;
        if (await local.restore(key, folder)) {
            log.info(`Taken from ${origin}, which made it of the same data, code, parameters and environment.`);
            return true;
        }
        log.warn(`What ${origin} kept is damaged, so it is not used.`);
    }
    return false;
}
const isDigest = (key) => /^[0-9a-f]{64}$/.test(key);
/**
 * The local cache, and for a push to a branch also what a pull request that this very commit merged has kept: its workflow uploads the entry
 * as the artifact `sluice-<key>`. Runs of forks do not count. What cannot be taken is told and made anew: the key is the same either way.
 */
const githubCache = (options) => ({
    keep: options.local.keep,
    async restore(key, folder) {
        const { local, run, log } = options;
        if (await local.restore(key, folder))
            return true;
        const commit = run.event === 'push' && isDigest(key) ? run.headCommit : undefined;
        if (commit === undefined)
            return false;
        try {
            return await asking('Looking for what the pull request made', 'actions: read', () => take(options, commit, key, folder));
        }
        catch (error) {
            if (!(error instanceof errors/* PlatformError */.Wk || error instanceof errors/* UserError */.yo))
                throw error;
            log.warn(`${(0,errors/* explain */.WE)(error)} It is made again instead.`);
            return false;
        }
    },
});

// EXTERNAL MODULE: ./build/platforms/race.js
var race = __webpack_require__(53810);
;// CONCATENATED MODULE: ./build/platforms/github/commits.js



/** Git's id of a blob. */
const blobId = (text) => {
    const bytes = Buffer.from(text);
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
};
const orUndefined = async (work, ...statuses) => {
    try {
        return await work;
    }
    catch (error) {
        if (statuses.includes(statusOf(error)))
            return undefined;
        throw error;
    }
};
/** The commit of a branch. 409 is GitHub's answer for a repository without commits. */
const branchTip = async ({ octokit, at }, branch) => (await orUndefined(octokit.rest.git.getRef({ ...at, ref: `heads/${branch}` }), 404, 409))?.data.object.sha;
/** A file's text at a commit or branch, of up to 100 MB. */
async function textAt({ octokit, at }, ref, path) {
    const found = await orUndefined(octokit.rest.repos.getContent({ ...at, path, ref, mediaType: { format: 'raw' } }), 404);
    return found && String(found.data);
}
/** A file's blob id at a commit. */
async function blobAt({ octokit, at }, commit, path) {
    const found = (await orUndefined(octokit.rest.repos.getContent({ ...at, path, ref: commit }), 404))?.data;
    return found && !Array.isArray(found) ? found.sha : undefined;
}
/** Files that a commit has not, or has with other text. */
async function differing(client, commit, files) {
    const blobs = await Promise.all(Object.keys(files).map((path) => (commit ? blobAt(client, commit, path) : undefined)));
    return Object.entries(files).flatMap(([path, text], i) => (blobs[i] === blobId(text) ? [] : [{ path, exists: blobs[i] !== undefined }]));
}
/** A commit made by the git-data API, which GitHub signs for Apps. No ref is moved. */
async function createCommit({ octokit, at }, { onto, parents, files, message }) {
    const base = onto && (await octokit.rest.git.getCommit({ ...at, commit_sha: onto })).data.tree.sha;
    const entries = Object.entries(files).map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' }));
    const tree = (await octokit.rest.git.createTree({ ...at, tree: entries, ...(base ? { base_tree: base } : {}) })).data.sha;
    return (await octokit.rest.git.createCommit({ ...at, message, tree, parents: [...parents] })).data.sha;
}
/**
 * Moves a branch forward, or makes it when `from` is undefined: GitHub refuses what is no fast-forward, which is the compare-and-swap.
 * False when somebody else was first; PlatformError when the branch's rules forbid it.
 */
async function moveBranch(client, branch, from, to) {
    const { octokit, at } = client;
    try {
        if (from === undefined)
            await octokit.rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha: to });
        else
            await octokit.rest.git.updateRef({ ...at, ref: `heads/${branch}`, sha: to, force: false });
        return true;
    }
    catch (error) {
        if (statusOf(error) !== 422 && statusOf(error) !== 409)
            throw error;
        const tip = await branchTip(client, branch);
        // A try whose answer was lost has won already.
        if (tip === to)
            return true;
        if (tip !== from)
            return false;
        throw new errors/* PlatformError */.Wk(`GitHub does not let this token move ${branch}: ${error.message}. A rule protects it; let the token's App pass that rule, or make the change by a pull request.`, { cause: error, status: statusOf(error) });
    }
}

;// CONCATENATED MODULE: ./build/platforms/github/once.js

/** Request options for calls that must not be repeated blindly. */
const UNREPEATED = { request: { retries: 0 } };
const once_TRIES = 4;
/**
 * Creates a thing of which there must be one. An answer can get lost after the work was done, so before another try the thing is looked for.
 * `create` has to pass UNREPEATED.
 */
async function createOnce(client, create, find) {
    for (let tries = 1;; tries++) {
        try {
            return await create();
        }
        catch (error) {
            if (statusOf(error) < 500 || tries === once_TRIES)
                throw error;
            await client.wait(tries ** 2);
            const made = await find();
            if (made !== undefined)
                return made;
        }
    }
}

;// CONCATENATED MODULE: ./build/platforms/github/pulls.js



async function openPull({ octokit, at }, { branch, base }) {
    const { data } = await octokit.rest.pulls.list({ ...at, state: 'open', head: `${at.owner}:${branch}`, base });
    return data[0];
}
/** GitHub keeps pull requests single itself: a second one for the same branches is a 422, also after a lost answer. */
async function createPull(client, wanted) {
    const { octokit, at } = client;
    const { branch: head, base, title, body } = wanted;
    try {
        return (await octokit.rest.pulls.create({ ...at, head, base, title, body, ...UNREPEATED })).data;
    }
    catch (error) {
        const made = statusOf(error) === 422 || statusOf(error) >= 500 ? await openPull(client, wanted) : undefined;
        if (made)
            return made;
        if (statusOf(error) < 500)
            throw error;
        await client.wait(1);
        return (await octokit.rest.pulls.create({ ...at, head, base, title, body })).data;
    }
}
/** The one open pull request of a branch: opened, or its title and text brought up to date. */
const proposedPull = (client, wanted) => asking(`Opening a pull request from ${wanted.branch}`, 'pull-requests: write', async () => {
    const { octokit, at } = client;
    const { title, body } = wanted;
    const known = await openPull(client, wanted);
    const stale = known && (known.title !== title || known.body !== body);
    if (stale)
        await octokit.rest.pulls.update({ ...at, pull_number: known.number, title, body });
    const pull = known ?? (await createPull(client, wanted));
    return { number: pull.number, url: pull.html_url };
});

;// CONCATENATED MODULE: ./build/platforms/github/changes.js





async function baseTip(client, base) {
    const tip = await branchTip(client, base);
    if (tip === undefined)
        throw new errors/* UserError */.yo(`There is no branch ${base} in ${client.at.owner}/${client.at.repo}. Push it first.`);
    return tip;
}
const commitTo = (client, { base, message, files }) => (0,race/* untilWon */.$)(`Committing to ${base}`, async () => {
    const tip = await baseTip(client, base);
    if ((await differing(client, tip, files)).length === 0)
        return tip;
    const next = await createCommit(client, { onto: tip, parents: [tip], files, message });
    return (await moveBranch(client, base, tip, next)) ? next : race/* LOST */.R;
});
/** How a proposal's branch stands to its base. `ours` when it differs from it in our files at most. */
async function standing({ octokit, at }, base, branch, files) {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${base}...${branch}` });
    return { ours: (data.files ?? []).every(({ filename }) => filename in files), behind: data.behind_by };
}
/**
 * Puts the files on a branch of their own. Never by force: an update of our own proposal joins the branch's history to the newest base,
 * and once people have changed other files there, it goes on top of their work. False when there is nothing to propose.
 */
const proposeOn = (client, { base, branch, message, files }) => (0,race/* untilWon */.$)(`Proposing on ${branch}`, async () => {
    const onto = await baseTip(client, base);
    const tip = await branchTip(client, branch);
    const wanted = (await differing(client, onto, files)).length > 0;
    if (!wanted)
        return false;
    if (tip === undefined) {
        const first = await createCommit(client, { onto, parents: [onto], files, message });
        return (await moveBranch(client, branch, undefined, first)) || race/* LOST */.R;
    }
    const { ours, behind } = await standing(client, onto, tip, files);
    if ((await differing(client, tip, files)).length === 0 && (!ours || behind === 0))
        return true;
    const parents = ours && behind > 0 ? [tip, onto] : [tip];
    const next = await createCommit(client, { onto: ours ? onto : tip, parents, files, message });
    return (await moveBranch(client, branch, tip, next)) || race/* LOST */.R;
});
/** Commits and pull requests over GitHub's API. `prefix` is where the working folder lies in the repository: empty, or ending in a slash. */
function githubChanges(client, prefix = '') {
    const placed = (change) => ({
        ...change,
        files: Object.fromEntries(Object.entries(change.files).map(([path, text]) => [prefix + path, text])),
    });
    return {
        commit: (change) => asking(`Committing to ${change.base}`, 'contents: write', () => commitTo(client, placed(change))),
        async propose(change) {
            const { branch } = change;
            const any = await asking(`Proposing on ${branch}`, 'contents: write', () => proposeOn(client, placed(change)));
            return any ? { branch, ...(await proposedPull(client, change)) } : { branch };
        },
    };
}

;// CONCATENATED MODULE: ./build/platforms/github/approvals.js


/** The merged pull request that brought a commit; one whose merge made the commit comes before one that merely contains it. */
async function pullOf({ octokit, at }, commit) {
    const pulls = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
        ...at,
        commit_sha: commit,
        per_page: 100,
    });
    const merged = pulls.filter((pull) => pull.merged_at);
    return merged.find((pull) => pull.merge_commit_sha === commit) ?? merged[0];
}
/** Each person's newest review that takes a stand, in the order of the list (oldest first). A mere comment takes back nothing. */
const approvals_standing = (reviews) => new Map(reviews
    .filter(({ user, state }) => user && user.type !== 'Bot' && state !== 'COMMENTED' && state !== 'PENDING')
    .map((review) => [review.user.login, review]));
/** Anybody may review a public repository, but only an approval by somebody who may write counts, as in branch protection. */
async function mayWrite({ octokit, at }, username) {
    try {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...at, username });
        return data.permission === 'admin' || data.permission === 'write';
    }
    catch (error) {
        if (statusOf(error) === 404)
            return false;
        throw error;
    }
}
/** Who, other than the author, approved exactly what was merged. */
const approvals = (client) => (commit) => asking('Reading approvals', 'pull-requests: read', async () => {
    const { octokit, at } = client;
    const pull = await pullOf(client, commit);
    if (!pull)
        return { pull: undefined, by: [] };
    const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, { ...at, pull_number: pull.number, per_page: 100 });
    const approving = [...approvals_standing(reviews)].filter(([login, { state, commit_id }]) => state === 'APPROVED' && commit_id === pull.head.sha && login !== pull.user?.login);
    const by = [];
    for (const [login] of approving)
        if (await mayWrite(client, login))
            by.push(login);
    return { pull: pull.number, by };
});

;// CONCATENATED MODULE: ./build/platforms/github/checks.js

/** GitHub takes this many annotations a request. */
const BATCH = 50;
/** Characters of an output's summary that GitHub takes. */
const SUMMARY_LIMIT = 65_535;
/**
 * `neutral` would let a required check pass (GitHub blocks on neither success, skipped nor neutral), and undecided is not a pass:
 * `action_required` blocks the merge and says that somebody has to act.
 */
const conclusions = {
    pass: 'success',
    fail: 'failure',
    inconclusive: 'action_required',
    error: 'failure',
};
const remark = ({ path, line, level, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    message,
});
/** A finished check run. Annotations go 50 at a time: the first with the run, the rest as updates, which add to them. */
const checkRun = ({ octokit, at }) => ({ name, commit, verdict, title, summary, annotations }) => asking(`Setting the check "${name}"`, 'checks: write', async () => {
    const remarks = annotations.map(remark);
    const output = (from) => ({
        title,
        summary: summary.slice(0, SUMMARY_LIMIT),
        annotations: remarks.slice(from, from + BATCH),
    });
    const ending = { status: 'completed', conclusion: conclusions[verdict] };
    // A repeated creation does no harm: of several runs with one name GitHub shows and requires the newest.
    const { data } = await octokit.rest.checks.create({ ...at, name, head_sha: commit, ...ending, output: output(0) });
    for (let from = BATCH; from < remarks.length; from += BATCH)
        await octokit.rest.checks.update({ ...at, check_run_id: data.id, output: output(from) });
});

;// CONCATENATED MODULE: ./build/platforms/github/comments.js


/** The first comment of our own whose text starts so, on any page. */
async function findComment({ octokit, at, own }, number, start) {
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...at, issue_number: number, per_page: 100 });
    for await (const { data } of pages)
        for (const comment of data)
            if (comment.body?.startsWith(start) && (await own(comment.user)))
                return comment;
    return undefined;
}
/** One comment per marker, edited in place. */
const stickyComment = (client) => (number, marker, body) => asking(`Commenting on #${number}`, 'pull-requests: write', async () => {
    const { octokit, at } = client;
    const find = () => findComment(client, number, marker);
    const known = await find();
    if (known?.body === body)
        return { url: known.html_url };
    const create = async () => (await octokit.rest.issues.createComment({ ...at, issue_number: number, body, ...UNREPEATED })).data;
    const comment = known
        ? (await octokit.rest.issues.updateComment({ ...at, comment_id: known.id, body })).data
        : await createOnce(client, create, find);
    return { url: comment.html_url };
});
/** Edits the comment of a marker in place, where there is one. */
const amendComment = (client) => (number, marker, change) => asking(`Editing the comment on #${number}`, 'pull-requests: write', async () => {
    const known = await findComment(client, number, marker);
    const body = change(known?.body ?? '');
    if (known === undefined || body === known.body)
        return;
    await client.octokit.rest.issues.updateComment({ ...client.at, comment_id: known.id, body });
});
/** Adds a comment; once, even when the answer to the first try is lost. */
async function addComment(client, number, body) {
    const { octokit, at } = client;
    const create = async () => (await octokit.rest.issues.createComment({ ...at, issue_number: number, body, ...UNREPEATED })).data;
    await createOnce(client, create, () => findComment(client, number, body));
}

;// CONCATENATED MODULE: ./build/platforms/github/issues.js



/** The open issue of our own whose text starts with the marker, on any page. Labels are not asked for: people change them. */
async function findIssue({ octokit, at, own }, marker) {
    const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, { ...at, state: 'open', per_page: 100 });
    for await (const { data } of pages)
        for (const issue of data)
            if (!issue.pull_request && issue.body?.startsWith(marker) && (await own(issue.user)))
                return issue;
    return undefined;
}
/** Opens the one issue of a marker, or brings its title and text up to date. */
const stickyIssue = (client) => (marker, { title, body, labels }) => asking('Writing an issue', 'issues: write', async () => {
    const { octokit, at } = client;
    const find = () => findIssue(client, marker);
    const known = await find();
    const create = async () => (await octokit.rest.issues.create({ ...at, title, body, labels: [...labels], ...UNREPEATED })).data;
    const issue = known
        ? (await octokit.rest.issues.update({ ...at, issue_number: known.number, title, body })).data
        : await createOnce(client, create, find);
    return { number: issue.number, url: issue.html_url };
});
/** Closes the issue of a marker, saying why. */
const closeStickyIssue = (client) => (marker, comment) => asking('Closing an issue', 'issues: write', async () => {
    const issue = await findIssue(client, marker);
    if (!issue)
        return undefined;
    await addComment(client, issue.number, comment);
    const close = { issue_number: issue.number, state: 'closed', state_reason: 'completed' };
    await client.octokit.rest.issues.update({ ...client.at, ...close });
    return { number: issue.number };
});

;// CONCATENATED MODULE: ./build/platforms/github/forge.js








/** Starts a workflow. Not repeated when the answer is lost: two runs are worse than an error. */
const dispatch = ({ octokit, at }) => (workflow, ref, inputs) => asking(`Starting the workflow ${workflow}`, 'actions: write', async () => {
    try {
        await octokit.rest.actions.createWorkflowDispatch({ ...at, workflow_id: workflow, ref, inputs, ...UNREPEATED });
    }
    catch (error) {
        const problem = { 404: `There is no .github/workflows/${workflow} on ${ref}.`, 422: error.message }[statusOf(error)];
        if (problem === undefined)
            throw error;
        throw new errors/* UserError */.yo(`Starting the workflow ${workflow}: ${problem} It needs \`on: workflow_dispatch\` with these inputs.`, {
            cause: error,
        });
    }
});
/** GitHub's pull requests, checks, issues and workflows. */
const githubForge = (client) => ({
    comment: stickyComment(client),
    amend: amendComment(client),
    check: checkRun(client),
    issue: stickyIssue(client),
    closeIssue: closeStickyIssue(client),
    dispatch: dispatch(client),
    approvals: approvals(client),
});

;// CONCATENATED MODULE: ./build/platforms/github/records.js




/** Paths of files below a folder of a commit, sorted. */
async function filesBelow({ octokit, at }, commit, folder) {
    let tree = commit;
    for (const name of folder.split('/').filter(Boolean)) {
        const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: tree });
        const entry = data.tree.find(({ path, type }) => path === name && type === 'tree');
        if (!entry)
            return [];
        tree = entry.sha;
    }
    const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: tree, recursive: 'true' });
    if (data.truncated)
        throw new errors/* PlatformError */.Wk(`${folder} holds more records than GitHub lists in one answer (100,000). Start a new records branch.`);
    return data.tree
        .filter(({ type }) => type === 'blob')
        .map(({ path }) => `${folder}/${path}`)
        .sort();
}
/** Records on a branch, by GitHub's git-data API: no clone, signed commits, and a refused non-fast-forward as compare-and-swap. */
const githubRecords = (client, branch = 'sluice-records') => ({
    read: (path) => asking(`Reading ${path} of ${branch}`, 'contents: read', () => textAt(client, branch, path)),
    list: (folder) => asking(`Listing ${folder} of ${branch}`, 'contents: read', async () => {
        const tip = await branchTip(client, branch);
        return tip === undefined ? [] : filesBelow(client, tip, folder);
    }),
    append: (files, message) => asking(`Writing to the branch ${branch}`, 'contents: write', () => (0,race/* untilWon */.$)(`Writing to the branch ${branch}`, async () => {
        const tip = await branchTip(client, branch);
        const rest = await differing(client, tip, files);
        const rewritten = rest.find(({ exists }) => exists);
        if (rewritten)
            throw new errors/* RecordTaken */.Dc(rewritten.path);
        if (rest.length === 0)
            return;
        const added = Object.fromEntries(rest.map(({ path }) => [path, files[path]]));
        const next = await createCommit(client, { onto: tip, parents: tip ? [tip] : [], files: added, message });
        return (await moveBranch(client, branch, tip, next)) ? undefined : race/* LOST */.R;
    })),
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/ports/registry.js
var registry = __webpack_require__(82260);
// EXTERNAL MODULE: ./build/platforms/local/digest.js
var local_digest = __webpack_require__(78615);
;// CONCATENATED MODULE: ./build/platforms/github/assets.js






/** GitHub takes assets below this size, bytes. */
const LARGEST = 2 * 1024 ** 3;
const assets_TRIES = 4;
const textUpload = (name, text) => ({
    name,
    bytes: new Blob([text]),
    sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
});
/** A file, read while it is sent. UserError when it is too large for a release. */
async function assets_fileUpload(name, path, sha256) {
    const bytes = await (0,external_node_fs_.openAsBlob)(path);
    if (bytes.size >= LARGEST)
        throw new errors/* UserError */.yo(`The model takes ${(bytes.size / 1e9).toFixed(1)} GB, and GitHub takes at most 2 GiB in a release. Set another \`registry\`.`);
    return { name, bytes, sha256 };
}
/** Whether GitHub holds exactly these bytes; by size alone where a server tells no digest. */
const complete = (asset, { bytes, sha256 }) => asset.state === 'uploaded' && asset.size === bytes.size && (asset.digest ? asset.digest === `sha256:${sha256}` : true);
async function send({ octokit }, { uploadUrl }, { name, bytes }) {
    // fetch itself sends a Blob's length, which GitHub wants; a second header would be refused.
    const headers = { 'content-type': 'application/octet-stream' };
    const { data } = await octokit.request({ method: 'POST', url: uploadUrl, name, headers, data: bytes, ...UNREPEATED });
    return data;
}
/** The asset of that name, if its upload was completed; a broken one is removed, because its name is taken. */
async function leftover({ octokit, at }, { id }, upload) {
    const assets = await octokit.paginate(octokit.rest.repos.listReleaseAssets, { ...at, release_id: id, per_page: 100 });
    const found = assets.find(({ name }) => name === upload.name);
    if (!found || complete(found, upload))
        return found;
    await octokit.rest.repos.deleteReleaseAsset({ ...at, asset_id: found.id });
    return undefined;
}
/** Uploads, checks what arrived, and starts over when the connection broke off. */
async function uploadAsset(client, release, upload) {
    for (let tries = 1; tries <= assets_TRIES; tries++) {
        try {
            if (complete(await send(client, release, upload), upload))
                return;
        }
        catch (error) {
            if (statusOf(error) < 500 || tries === assets_TRIES)
                throw error;
        }
        await client.wait(tries ** 2);
        if (await leftover(client, release, upload))
            return;
    }
    throw new errors/* PlatformError */.Wk(`GitHub did not keep ${upload.name} as it was sent, ${assets_TRIES} times in a row. Run it again later.`);
}
const octets = { headers: { accept: 'application/octet-stream' } };
/** A small asset as text. */
async function assetText({ octokit, at }, { id }) {
    const { data } = await octokit.rest.repos.getReleaseAsset({ ...at, asset_id: id, ...octets });
    return Buffer.from(data).toString('utf8');
}
/** An asset's bytes, as they come. */
async function assetStream({ octokit, at }, { id }) {
    const streamed = { request: { parseSuccessResponseBody: false } };
    const { data } = await octokit.rest.repos.getReleaseAsset({ ...at, asset_id: id, ...octets, ...streamed });
    return external_node_stream_.Readable.fromWeb(data);
}

// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(98697);
;// CONCATENATED MODULE: ./build/platforms/github/model-tar.js





/** Name of the model inside its archive, and where it is unpacked. */
const NAME = 'model';
/** Writes a model, a file or a folder, as a tar whose bytes depend on the model's bytes and names alone. */
async function packModel(path, archive) {
    const folder = (await (0,promises_.stat)(path)).isDirectory();
    const files = folder ? (await (0,local_digest/* filesIn */.nG)(path)).map((file) => file.path).sort() : [(0,external_node_path_.basename)(path)];
    await (0,index_min/* create */.vt)({
        file: archive,
        cwd: folder ? path : (0,external_node_path_.dirname)(path),
        portable: true,
        mtime: new Date(0),
        follow: true,
        noPax: false,
        // A file name that starts with @ would be read as an archive, so all are given as ./name.
        onWriteEntry: (entry) => {
            entry.path = folder ? (0,external_node_path_.join)(NAME, entry.path) : NAME;
            // Of the mode only "executable" travels, as in git.
            if (entry.stat)
                entry.stat.mode = entry.stat.mode & 0o100 ? 0o755 : 0o644;
        },
    }, files.map((file) => `./${file}`));
}
/** Unpacks what `packModel` wrote below a folder and returns the model's path. tar keeps entries from leaving the folder. */
async function unpackModel(archive, folder) {
    await (0,external_node_stream_promises_.pipeline)(archive, (0,index_min/* extract */.o6)({
        cwd: folder,
        strict: true,
        preserveOwner: false,
        filter: (_, entry) => !('type' in entry) || !/Link/.test(String(entry.type)),
    }));
    return (0,external_node_path_.join)(folder, NAME);
}

;// CONCATENATED MODULE: ./build/platforms/github/releases.js




/** `flight-delays@v7`. UserError for a name that a tag cannot hold. */
function tagOf(model, version) {
    if (!/^[A-Za-z0-9][\w-]*(\.[\w-]+)*$/.test(model) || model.endsWith('.lock'))
        throw new errors/* UserError */.yo(`"${model}" cannot name a model: use letters, digits and hyphens.`);
    return `${model}@v${version}`;
}
/** The number in a model's tag. Undefined for other tags, also of models whose names begin alike. */
const versionIn = (model, tag) => {
    const number = tag.startsWith(`${model}@v`) ? tag.slice(model.length + 2) : '';
    return /^[1-9]\d*$/.test(number) ? Number(number) : undefined;
};
const start = (model) => `<!-- sluice:version model=${encodeURIComponent(model)} digest=`;
/** The text of a release: the marker that look-ups go by, and what a person wants to know. */
function releaseText({ model, digest, serving, commit, metrics }) {
    const numbers = Object.entries(metrics).map(([name, value]) => `- \`${name.replace(/[`\r\n]/g, '')}\`: ${value}`);
    return [
        `${start(model)}${digest} serving=${serving} -->`,
        `Model \`${model}\`, SHA-256 \`${digest}\`, from commit ${commit}.`,
        '',
        ...numbers,
    ].join('\n');
}
function read(model, { id, tag_name: tag, draft, body, upload_url: uploadUrl, assets }) {
    const marks = body?.startsWith(start(model)) ? /^([0-9a-f]{64}) serving=([0-9a-f]{64}) /.exec(body.slice(start(model).length)) : undefined;
    return marks ? { id, tag, draft, digest: marks[1], serving: marks[2], uploadUrl, assets } : undefined;
}
/** All releases of a model, drafts too where the token may write. One request for a hundred releases. */
async function releasesOf({ octokit, at }, model) {
    const all = await octokit.paginate(octokit.rest.repos.listReleases, { ...at, per_page: 100 });
    return all.flatMap((release) => read(model, release) ?? []);
}
/** Published versions, oldest first. */
const published = (model, releases) => releases
    .filter(({ draft, tag }) => !draft && versionIn(model, tag) !== undefined)
    .sort((a, b) => versionIn(model, a.tag) - versionIn(model, b.tag));
/** The published release of a version. */
async function releaseByTag({ octokit, at }, model, version) {
    try {
        const { data } = await octokit.rest.repos.getReleaseByTag({ ...at, tag: tagOf(model, version) });
        return read(model, data);
    }
    catch (error) {
        if (statusOf(error) === 404)
            return undefined;
        throw error;
    }
}
/** A draft of its own for every attempt, seen by nobody who may only read. A draft's tag is a name only; none is made. */
async function createDraft(client, candidate) {
    const { octokit, at } = client;
    const { model } = candidate;
    const tag = `${model}@draft-${(0,external_node_crypto_.randomUUID)()}`;
    const draft = { tag_name: tag, draft: true, name: `${model} (being registered)`, body: releaseText(candidate), ...UNREPEATED };
    const create = async () => read(model, (await octokit.rest.repos.createRelease({ ...at, ...draft })).data);
    return createOnce(client, create, async () => (await releasesOf(client, model)).find((release) => release.tag === tag));
}
async function deleteRelease({ octokit, at }, id) {
    try {
        await octokit.rest.repos.deleteRelease({ ...at, release_id: id });
    }
    catch (error) {
        if (statusOf(error) !== 404)
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/platforms/github/version-numbers.js



const marks = ({ digest, serving }) => `Sluice-Digest: ${digest}\nSluice-Serving: ${serving}\n`;
/** The number that an earlier, killed attempt (or one at the same time) claimed for these bytes without publishing yet. */
async function claimed({ octokit, at }, tags, bytes) {
    for (const { version, type, sha } of tags) {
        if (type !== 'tag')
            continue;
        const { data } = await octokit.rest.git.getTag({ ...at, tag_sha: sha });
        if (data.message.includes(marks(bytes).trim()))
            return version;
    }
    return undefined;
}
/**
 * Claims the next number by creating its tag, which succeeds for one of several at once. The tag names the digest, so that whoever
 * was killed after it finds the number again. `taken` holds the numbers that are published.
 */
const claimNumber = (client, { model, commit, ...bytes }, taken) => (0,race/* untilWon */.$)(`Numbering a version of ${model}`, async () => {
    const { octokit, at } = client;
    const refs = await octokit.paginate(octokit.rest.git.listMatchingRefs, { ...at, ref: `tags/${model}@v`, per_page: 100 });
    const tags = refs.flatMap(({ ref, object }) => {
        const version = versionIn(model, ref.slice('refs/tags/'.length));
        return version === undefined ? [] : [{ version, ...object }];
    });
    const open = tags.filter(({ version }) => !taken.has(version));
    const before = await claimed(client, open, bytes);
    if (before !== undefined)
        return before;
    const version = Math.max(0, ...taken, ...tags.map((tag) => tag.version)) + 1;
    const tag = tagOf(model, version);
    const { data } = await octokit.rest.git.createTag({
        ...at,
        tag,
        message: `${model} v${version}\n\n${marks(bytes)}`,
        object: commit,
        type: 'commit',
    });
    try {
        await octokit.rest.git.createRef({ ...at, ref: `refs/tags/${tag}`, sha: data.sha });
    }
    catch (error) {
        if (statusOf(error) === 422 && /already exists/i.test(error.message))
            return race/* LOST */.R;
        throw error;
    }
    return version;
});

// EXTERNAL MODULE: ./build/ports/version-record.js
var version_record = __webpack_require__(53629);
;// CONCATENATED MODULE: ./build/platforms/github/versions.js




const MODEL_ASSET = 'model.tar';
/** version.json and the small files, as assets. An empty file is not sent (GitHub takes none): its digest says it all. */
function versionUploads(candidate) {
    const record = textUpload(version_record/* VERSION_FILE */.mf, (0,version_record/* recordText */.Pe)(candidate, {}, [MODEL_ASSET]));
    const sent = Object.entries(candidate.files).filter(([, text]) => text !== '');
    return [record, ...sent.map(([name, text]) => textUpload(name, text))];
}
/** Reads a published version back. PlatformError when an asset is missing or was changed. */
async function readVersion(client, release, model) {
    const version = versionIn(model, release.tag);
    const damaged = (name, cause) => new errors/* PlatformError */.Wk(`The asset ${name} of the release ${release.tag} is missing or was changed by hand. Put it back.`, { cause });
    const read = async (name) => {
        const asset = release.assets.find((each) => each.name === name);
        if (!asset)
            throw damaged(name);
        return assetText(client, asset);
    };
    const stored = (0,version_record/* parseRecord */.Hh)(await read(version_record/* VERSION_FILE */.mf), damaged, { ...release, model });
    return { ...stored, files: await (0,version_record/* readSmallFiles */.vI)(stored.files, { read, damaged }), version };
}

;// CONCATENATED MODULE: ./build/platforms/github/registry.js














const registry_TRIES = 3;
async function withFolder(parent, use) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, '.sluice-model-'));
    try {
        return await use(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
const uploadAll = (client, draft, candidate, path) => withFolder((0,external_node_os_.tmpdir)(), async (folder) => {
    const archive = (0,external_node_path_.join)(folder, MODEL_ASSET);
    await packModel(path, archive);
    const model = await assets_fileUpload(MODEL_ASSET, archive, await (0,local_digest/* digestFile */.TM)(archive));
    for (const upload of [model, ...versionUploads(candidate)])
        await uploadAsset(client, draft, upload);
});
/** Makes the draft a version. False when another process published the same bytes first. */
async function publish(client, draft, candidate) {
    const { octokit, at } = client;
    const { model } = candidate;
    const versions = published(model, await releasesOf(client, model));
    if (versions.some((version) => (0,registry/* sameVersion */.r)(version, candidate)))
        return false;
    const number = await claimNumber(client, candidate, new Set(versions.map(({ tag }) => versionIn(model, tag))));
    if (await releaseByTag(client, model, number))
        return false;
    // Never "latest": that badge belongs to the repository's own releases.
    const named = { tag_name: tagOf(model, number), name: `${model} v${number}`, draft: false, make_latest: 'false' };
    try {
        await octokit.rest.repos.updateRelease({ ...at, release_id: draft.id, ...named });
        return true;
    }
    catch (error) {
        if (statusOf(error) === 422 && (await releaseByTag(client, model, number)))
            return false;
        throw error;
    }
}
/** Builds a draft and publishes it. Drafts of the same bytes that killed runs left behind are removed at the end. */
async function add(client, candidate, path) {
    const draft = await createDraft(client, candidate);
    let created = false;
    try {
        await uploadAll(client, draft, candidate, path);
        created = await publish(client, draft, candidate);
    }
    catch (error) {
        // Whoever published the same bytes meanwhile has removed our draft.
        if (statusOf(error) !== 404 || !(await publishedAs(client, candidate)))
            throw error;
    }
    const releases = await releasesOf(client, candidate.model);
    for (const release of releases)
        if (release.draft && (0,registry/* sameVersion */.r)(release, candidate))
            await deleteRelease(client, release.id);
    return created;
}
const publishedAs = async (client, candidate) => published(candidate.model, await releasesOf(client, candidate.model)).find((release) => (0,registry/* sameVersion */.r)(release, candidate));
async function register(client, candidate, path) {
    tagOf(candidate.model, 1);
    const known = await publishedAs(client, candidate);
    const created = known ? false : await add(client, candidate, path);
    const release = known ?? (await publishedAs(client, candidate));
    if (!release)
        throw new errors/* PlatformError */.Wk(`GitHub does not list the release of ${candidate.model} that was just published. Run it again.`);
    return { version: await readVersion(client, release, candidate.model), created };
}
/** Unpacks the archive; starts over when the connection breaks in the middle. */
async function registry_download(client, asset, parent, use) {
    for (let tries = 1;; tries++) {
        try {
            return await withFolder(parent, async (folder) => use(await unpackModel(await assetStream(client, asset), folder)));
        }
        catch (error) {
            if (error instanceof errors/* PlatformError */.Wk || statusOf(error) !== 0)
                throw error;
            if (tries === registry_TRIES)
                throw new errors/* PlatformError */.Wk(`Downloading ${asset.name} failed ${registry_TRIES} times.`, { cause: error });
            await client.wait(tries);
        }
    }
}
async function fetchModel(client, { model, version, digest }, folder) {
    const name = `v${version} of ${model}`;
    const asset = (await releaseByTag(client, model, version))?.assets.find((each) => each.name === MODEL_ASSET);
    if (!asset)
        throw new errors/* PlatformError */.Wk(`There is no release with the bytes of ${name}. Register that model again to bring them back.`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    return registry_download(client, asset, folder, async (unpacked) => {
        const found = await (0,local_digest/* digestPath */.GV)(unpacked);
        if (found !== digest)
            throw new errors/* PlatformError */.Wk(`The bytes of ${name} at GitHub are damaged: their digest is ${found}, not ${digest}.`);
        const place = (0,external_node_path_.join)(folder, 'model');
        await (0,disk/* moveInPlace */.y9)(unpacked, place);
        return place;
    });
}
/** Models as GitHub releases, one per version: tag `<model>@v<n>`, assets model.tar, version.json and the small files. Needs no server of its own. */
const githubRegistry = (client) => ({
    register: (candidate, path) => asking(`Registering ${candidate.model}`, 'contents: write', () => register(client, candidate, path)),
    find: (model, by) => asking(`Looking for a version of ${model}`, 'contents: read', async () => {
        const release = 'version' in by
            ? await releaseByTag(client, model, by.version)
            : published(model, await releasesOf(client, model)).findLast(({ digest }) => digest === by.digest);
        return release && readVersion(client, release, model);
    }),
    numbers: (model) => asking(`Listing the versions of ${model}`, 'contents: read', async () => published(model, await releasesOf(client, model)).map(({ tag, digest, serving }) => ({
        version: versionIn(model, tag),
        digest,
        serving,
    }))),
    list: (model) => asking(`Listing the versions of ${model}`, 'contents: read', async () => {
        const releases = published(model, await releasesOf(client, model));
        return Promise.all(releases.map((release) => readVersion(client, release, model)));
    }),
    fetch: (version, folder) => asking(`Fetching v${version.version} of ${version.model}`, 'contents: read', () => fetchModel(client, version, folder)),
});

;// CONCATENATED MODULE: ./build/platforms/github/index.js








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
