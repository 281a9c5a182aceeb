export const id = 3756;
export const ids = [3756,4737];
export const modules = {

/***/ 43756:
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
// EXTERNAL MODULE: ./build/config/data-address.js
var data_address = __webpack_require__(85446);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/kernel/digest.js
var digest = __webpack_require__(21694);
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
    const at = (key) => (0,external_node_path_.join)((0,external_node_path_.resolve)(directory), /^[0-9a-f]{64}$/.test(key) ? key : (0,digest/* sha256 */.sc)(key));
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

// EXTERNAL MODULE: ./build/ports/version-record.js
var version_record = __webpack_require__(53629);
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
        const record = (0,version_record/* recordText */.Pe)(version, { version: version.version });
        for (const [name, text] of Object.entries(version.files))
            await (0,promises_.writeFile)((0,external_node_path_.join)(partial, name), text, { flush: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(partial, version_record/* VERSION_FILE */.mf), record, { flush: true });
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
    const damagedIn = (name, cause) => damaged((0,external_node_path_.join)(folder, name), cause);
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, version_record/* VERSION_FILE */.mf), 'utf8').catch(local_digest/* absent */.Ge);
    if (text === undefined)
        return undefined;
    const stored = (0,version_record/* parseRecord */.Hh)(text, damagedIn);
    const read = async (name) => {
        const content = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8').catch(local_digest/* absent */.Ge);
        if (content === undefined)
            throw damagedIn(name);
        return content;
    };
    return { ...stored, files: await (0,version_record/* readSmallFiles */.vI)(stored.files, { read, damaged: damagedIn, keepsEmpty: true }) };
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
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/runner/clock.js

/** The machine's own clock. */
const systemClock = {
    now: () => new Date(),
    sleep: (seconds, signal) => (0,external_node_timers_promises_.setTimeout)(seconds * 1000, undefined, signal ? { signal } : {}),
};

;// CONCATENATED MODULE: ./build/main/later.js
/** A port whose code is loaded at the first call. For ports whose every member is a function that returns a promise. */
function later(load) {
    let loading;
    const call = (name) => async (...given) => {
        loading ??= load();
        return (await loading)[name](...given);
    };
    // Without a `then`: else a promise of the port would never be kept.
    return new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : call(name)) });
}

;// CONCATENATED MODULE: ./build/main/ports-for.js









/** Folder outside any workspace that outlives a run: the local registry and what is served. */
const sluiceHome = () => process.env.SLUICE_HOME ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.sluice');
/** This machine, loaded at the first command that runs on it. */
const computeLater = {
    platform: `${process.platform}/${process.arch}`,
    run: async (task, signal) => (await __webpack_require__.e(/* import() */ 2011).then(__webpack_require__.bind(__webpack_require__, 52011))).localCompute().run(task, signal),
};
/** Makes a thing at the first call, and gives it again. */
function once(make) {
    let made;
    return () => (made ??= make());
}
/** Which platform serves which port. Platforms are loaded when the config or the surroundings ask for them. */
async function portsFor(loaded, root, around) {
    const { config } = loaded;
    const openAzure = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(8040), __webpack_require__.e(4006), __webpack_require__.e(8803), __webpack_require__.e(9843), __webpack_require__.e(1860), __webpack_require__.e(6538), __webpack_require__.e(4485), __webpack_require__.e(6833), __webpack_require__.e(9453), __webpack_require__.e(9473)]).then(__webpack_require__.bind(__webpack_require__, 79453))).azureFor(loaded, around));
    const shared = around.github ? await onGitHub(around.github, root) : onGit(root);
    const ports = {
        tables: later(async () => (await Promise.all(/* import() */[__webpack_require__.e(2089), __webpack_require__.e(9855)]).then(__webpack_require__.bind(__webpack_require__, 12089))).streamingTables(root, { signal: around.signal })),
        workspace: (0,workspace.localWorkspace)(root),
        compute: computeLater,
        training: await trainingFor(loaded, openAzure, around),
        cache: await cacheFor(root, around),
        repository: later(async () => (await __webpack_require__.e(/* import() */ 3889).then(__webpack_require__.bind(__webpack_require__, 23889))).gitRepository(root)),
        registry: await registryFor(config, root, openAzure, around.github),
        serving: (environment) => servingFor(loaded, environment, openAzure, { ...around, root }),
        monitoring: monitoringFor(loaded, openAzure, around),
        tracking: config.tracking && trackingFor(config.tracking, openAzure),
        clock: systemClock,
        log: around.log,
        ...shared,
    };
    return (0,data_address/* addressesIn */.M)(config).length > 0 ? (await Promise.all(/* import() */[__webpack_require__.e(8040), __webpack_require__.e(4006), __webpack_require__.e(4485), __webpack_require__.e(2430)]).then(__webpack_require__.bind(__webpack_require__, 22430))).withDataElsewhere(ports, openAzure, around.signal) : ports;
}
async function trainingFor(loaded, openAzure, around) {
    if (loaded.config.train.on === 'local')
        return computeLater;
    return (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(8040), __webpack_require__.e(4006), __webpack_require__.e(8803), __webpack_require__.e(9843), __webpack_require__.e(1860), __webpack_require__.e(6538), __webpack_require__.e(4485), __webpack_require__.e(6833), __webpack_require__.e(9453), __webpack_require__.e(9473)]).then(__webpack_require__.bind(__webpack_require__, 79453))).azureTraining(await openAzure(), loaded, around);
}
const monitoringFor = (loaded, openAzure, { context }) => loaded.config.monitor === undefined || loaded.config.monitor.on === 'local'
    ? undefined
    : async (environment) => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(8040), __webpack_require__.e(4006), __webpack_require__.e(8803), __webpack_require__.e(9843), __webpack_require__.e(1860), __webpack_require__.e(6538), __webpack_require__.e(4485), __webpack_require__.e(6833), __webpack_require__.e(9453), __webpack_require__.e(6153), __webpack_require__.e(6150)]).then(__webpack_require__.bind(__webpack_require__, 82486))).azureMonitoring(await openAzure(), loaded, environment, context);
/** A server that cannot be reached fails when it is told of something: what a run is worth does not depend on it. */
const trackingFor = (tracking, openAzure) => ({
    record: async (run) => (await (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(6752), __webpack_require__.e(755)]).then(__webpack_require__.bind(__webpack_require__, 70755))).mlflowRuns(tracking, openAzure)).record(run),
});
async function cacheFor(root, { github, context, log }) {
    const directory = (0,external_node_path_.join)(root, '.sluice', 'cache');
    const local = localCache(directory);
    if (!github)
        return local;
    const { githubCache, githubClient } = await Promise.all(/* import() */[__webpack_require__.e(8803), __webpack_require__.e(9604), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 20936));
    return githubCache({ local, directory, client: githubClient(github), run: context, log });
}
async function onGitHub(access, root) {
    const { githubChanges, githubClient, githubForge, githubRecords } = await Promise.all(/* import() */[__webpack_require__.e(8803), __webpack_require__.e(9604), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 20936));
    const { worktreeAt } = await __webpack_require__.e(/* import() */ 4091).then(__webpack_require__.bind(__webpack_require__, 14091));
    const client = githubClient(access);
    // The API's paths start at the top of the repository, ours at sluice.yml.
    const prefix = (await worktreeAt(root))?.prefix;
    return { records: githubRecords(client), changes: githubChanges(client, prefix), forge: githubForge(client) };
}
function onGit(root) {
    return {
        records: later(async () => (await __webpack_require__.e(/* import() */ 5634).then(__webpack_require__.bind(__webpack_require__, 5634))).gitRecords({ root })),
        changes: later(async () => (await __webpack_require__.e(/* import() */ 8902).then(__webpack_require__.bind(__webpack_require__, 8902))).gitChanges({ root })),
        forge: undefined,
    };
}
async function registryFor({ registry }, root, openAzure, access) {
    if (registry === 'github') {
        if (!access)
            throw new errors/* UserError */.yo('`registry: github` needs GITHUB_TOKEN and GITHUB_REPOSITORY in the environment. In a workflow both are there; on a laptop set them.');
        const { githubClient, githubRegistry } = await Promise.all(/* import() */[__webpack_require__.e(8803), __webpack_require__.e(9604), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 20936));
        return githubRegistry(githubClient(access));
    }
    if (registry === 'azureml' || (typeof registry === 'object' && 'azureml' in registry)) {
        return (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(8040), __webpack_require__.e(4006), __webpack_require__.e(8803), __webpack_require__.e(9843), __webpack_require__.e(1860), __webpack_require__.e(6538), __webpack_require__.e(4485), __webpack_require__.e(6833), __webpack_require__.e(9453), __webpack_require__.e(9473)]).then(__webpack_require__.bind(__webpack_require__, 79453))).azureVersions(await openAzure(), registry === 'azureml' ? {} : registry.azureml);
    }
    if (registry === 'local') {
        const kept = localRegistry((0,external_node_path_.join)(sluiceHome(), 'registry'));
        return process.env.RUNNER_ENVIRONMENT === 'github-hosted' ? { ...kept, register: () => Promise.reject(nothingKept()) } : kept;
    }
    if ('local' in registry)
        return localRegistry((0,external_node_path_.join)(root, registry.local));
    return (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(6752), __webpack_require__.e(755)]).then(__webpack_require__.bind(__webpack_require__, 70755))).mlflowVersions(registry.mlflow.uri, openAzure);
}
const nothingKept = () => new errors/* UserError */.yo('GitHub throws this machine away after the job, and `registry: local` with it. Set `registry: github` in sluice.yml (a release for each version), or run this on a machine of your own.');
async function servingFor(loaded, environment, openAzure, around) {
    const { config } = loaded;
    const { deploy } = config;
    const index = deploy?.environments.indexOf(environment) ?? -1;
    if (!deploy || index < 0) {
        throw new errors/* UserError */.yo(`There is no environment ${environment}. \`deploy.environments\` names ${deploy?.environments.join(', ') ?? 'none'}.`);
    }
    if (deploy.to !== 'local')
        return (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(8040), __webpack_require__.e(4006), __webpack_require__.e(8803), __webpack_require__.e(9843), __webpack_require__.e(1860), __webpack_require__.e(6538), __webpack_require__.e(4485), __webpack_require__.e(6833), __webpack_require__.e(9453), __webpack_require__.e(9473)]).then(__webpack_require__.bind(__webpack_require__, 79453))).azureServing(await openAzure(), loaded, environment, around);
    const { localServing } = await Promise.all(/* import() */[__webpack_require__.e(5847), __webpack_require__.e(9506)]).then(__webpack_require__.bind(__webpack_require__, 67125));
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
        log: around.log,
    };
    return { serving: localServing(options), telemetry: localTelemetry(options) };
}


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
/* harmony export */   V: () => (/* binding */ matchingFiles),
/* harmony export */   localWorkspace: () => (/* binding */ localWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76641);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78615);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56342);





/** Never part of anybody's sources. */
const IGNORED = ['**/.git/**', '**/.sluice/**', '**/node_modules/**', '**/__pycache__/**', '**/.ipynb_checkpoints/**'];
/** The workspace in a folder of this machine: `root` is the folder of sluice.yml. */
function localWorkspace(root) {
    const at = (path) => inside(root, path);
    return {
        root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root),
        async path(name) {
            const path = await at((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.sluice', name));
            await (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .onDisk */ .FC)(path, () => prepareFolder(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)));
            return path;
        },
        async write(path, text) {
            const place = await at(path);
            await (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .onDisk */ .FC)(place, async () => {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
                const { writeFile: writeWhole } = await __webpack_require__.e(/* import() */ 5847).then(__webpack_require__.bind(__webpack_require__, 55847));
                await writeWhole(place, text);
            });
        },
        read: async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(await at(path), 'utf8').catch(_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge),
        digest: async (path) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestPath */ .GV)(await at(path)),
        async digestAll(patterns) {
            const found = await Promise.all(patterns.map((pattern) => matchingFiles(root, pattern)));
            const unique = new Map(found.flat().map((file) => [file.path, file]));
            return (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFiles */ .Eh)([...unique.values()]);
        },
        async replace(from, to) {
            const [source, place] = [await at(from), await at(to)];
            await (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .onDisk */ .FC)(place, async () => {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
                await (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .moveInPlace */ .y9)(source, place);
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
/** The files that a pattern (file, folder or glob) means below a root, without what is nobody's source. UserError when there are none. */
async function matchingFiles(root, pattern) {
    await inside(root, pattern.replace(/[*?[{(!].*$/s, ''));
    const { glob } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 73382));
    const paths = await glob([pattern], { cwd: root, dot: true, ignore: IGNORED, expandDirectories: true });
    if (paths.length === 0)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Nothing matches "${pattern}" in ${root}. Correct the path in sluice.yml, or add the file.`);
    return Promise.all(paths.map(async (path) => ({ path: path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), absolute: await inside(root, path) })));
}
/** The absolute path, links resolved as far as it exists. UserError when it is not below `root`. */
async function inside(root, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    const [realRoot, real] = await Promise.all([existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)), existing(absolute)]);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, real);
    if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(way) === way)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" lies outside of ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)}. Use a path inside the folder of sluice.yml.`);
    return absolute;
}
/** The real path of the part that exists, and the rest as it is. */
async function existing(path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge);
    if (real !== undefined)
        return real;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return above === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await existing(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(above, path));
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

/***/ 53629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   mf: () => (/* binding */ VERSION_FILE),
/* harmony export */   vI: () => (/* binding */ readSmallFiles)
/* harmony export */ });
/* harmony import */ var _kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21694);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82260);



/** The file in which every registry keeps what it knows of a version. */
const VERSION_FILE = 'version.json';
/** Text of version.json, the same for the same content. UserError for small files that cannot lie beside it; `reserved` are names of other files there. */
function recordText(candidate, more = {}, reserved = []) {
    for (const name of Object.keys(candidate.files))
        if (!/^[A-Za-z0-9][\w.-]*$/.test(name) || name === VERSION_FILE || reserved.includes(name))
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${name}" cannot name a file of a version.`);
    const { model, digest, serving, commit, data, params, metrics, packages } = candidate;
    const files = Object.fromEntries(Object.entries(candidate.files).map(([name, text]) => [name, (0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text)]));
    const stored = { ...more, model, digest, serving, commit, data, params, metrics, packages, files };
    return `${(0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(stored)}\n`;
}
/** Reads version.json; where it is known which version it must be, throws when it is another. */
function parseRecord(text, damaged, of) {
    let stored;
    try {
        stored = JSON.parse(text);
    }
    catch (cause) {
        throw damaged(VERSION_FILE, cause);
    }
    if (of && (!(0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .sameVersion */ .r)(stored, of) || stored.model !== of.model))
        throw damaged(VERSION_FILE);
    return stored;
}
const EMPTY = (0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)('');
/** Reads the small files and checks each by its digest. An empty one is not asked for where a registry does not keep it: its digest says it all. */
async function readSmallFiles(files, { read, damaged, keepsEmpty = false }) {
    const all = Object.entries(files).map(async ([name, digest]) => {
        const content = digest === EMPTY && !keepsEmpty ? '' : await read(name);
        if ((0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content) !== digest)
            throw damaged(name);
        return [name, content];
    });
    return Object.fromEntries(await Promise.all(all));
}


/***/ })

};
