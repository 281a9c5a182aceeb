export const id = 755;
export const ids = [755];
export const modules = {

/***/ 70755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflowRuns: () => (/* binding */ mlflowRuns),
  mlflowVersions: () => (/* binding */ mlflowVersions)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/platforms/mlflow/errors.js
var mlflow_errors = __webpack_require__(15322);
;// CONCATENATED MODULE: ./build/platforms/mlflow/transport.js




/** A wait that a server asks for is kept up to this long, in seconds. */
const LONGEST_WAIT = 60;
/** Bytes a second that a server passes on at least. */
const PASSED_ON = 1e7;
const PASSING = new Set([408, 429, 500, 502, 503, 504]);
/** Sends requests, and sends again what failed for a passing reason. Proxies are those of HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
function transport(server, { tries = 4, patience = 120, second = 1000 }) {
    const { base } = server;
    const { origin } = new URL(base);
    const proxied = Object.keys(process.env).some((name) => /^https?_proxy$/i.test(name));
    const dispatcher = proxied ? new undici/* EnvHttpProxyAgent */.J2() : undefined;
    // What is sent has to be passed on to the server's own store before it answers.
    const silence = (bytes = 0) => ({ headersTimeout: (patience + bytes / PASSED_ON) * 1000, bodyTimeout: patience * 1000 });
    const wait = async (seconds) => void (await (0,promises_.setTimeout)(seconds * second));
    const once = (method, url, secret, body) => {
        const about = body && { 'content-type': body.type ?? 'application/octet-stream', 'content-length': String(body.size), ...body.headers };
        const headers = { ...(secret && { authorization: secret }), ...about };
        return (0,undici/* request */.Em)(url, { method, headers, ...silence(body?.size), ...(dispatcher && { dispatcher }), ...(body && { body: body.make() }) });
    };
    async function send(method, url, body) {
        const what = `${method} ${new URL(url).pathname}`;
        for (let turn = 1;; turn++) {
            // A run may name another server for its files; what signs in here is not for that one.
            const secret = new URL(url).origin === origin ? await server.authorization() : undefined;
            const answer = await once(method, url, secret, body).catch((cause) => {
                if (turn < tries && broken(cause))
                    return undefined;
                throw new errors/* PlatformError */.Wk(`${what}: MLflow at ${base} cannot be reached.`, { cause });
            });
            if (answer && answer.statusCode < 300)
                return answer;
            const text = await answer?.body.text().catch(() => '');
            // A token may end before its time: once a new one is asked for.
            if (answer?.statusCode === 401 && server.renew && turn === 1) {
                server.renew();
                continue;
            }
            if (answer && (turn >= tries || !PASSING.has(answer.statusCode)))
                throw (0,mlflow_errors/* refusal */.x5)(what, server, answer.statusCode, text ?? '');
            await wait(Math.min(LONGEST_WAIT, Number(answer?.headers['retry-after']) || turn ** 2 / 2));
        }
    }
    return { send, wait };
}
/** A connection that was not made, broke or stayed silent: another try may do. A certificate that is not trusted stays so. */
const broken = (error) => {
    const { code = '' } = error;
    return code.startsWith('UND_ERR') || /^E[A-Z]+$/.test(code);
};

;// CONCATENATED MODULE: ./build/platforms/mlflow/client.js


/** Speaks with one server. */
function mlflowClient(server, options = {}) {
    const { base } = server;
    const { send, wait } = transport(server, options);
    async function json(method, url, fields) {
        const text = fields && Buffer.from(JSON.stringify(fields));
        const answer = await send(method, url, text && { size: text.length, type: 'application/json', make: () => text });
        const said = await answer.body.text();
        try {
            return JSON.parse(said || '{}');
        }
        catch (cause) {
            throw new errors/* PlatformError */.Wk(`${new URL(url).pathname} at ${base} is answered by something that is no MLflow server.`, { cause });
        }
    }
    const at = (path) => `${base}/api/2.0/mlflow/${path}`;
    return {
        base,
        wait,
        json,
        read: (path, fields) => json('GET', `${at(path)}?${query(fields)}`),
        write: (method, path, fields) => json(method, at(path), fields),
        open: async (url) => (await send('GET', url)).body,
        async put(url, body, method = 'PUT') {
            const answer = await send(method, url, body);
            await answer.body.dump();
        },
    };
}
const query = (fields) => new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => value === undefined ? [] : (Array.isArray(value) ? value : [value]).map((each) => [name, String(each)]))).toString();

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/platforms/mlflow/alias.js

/** The version that an alias names; undefined when there is no such alias. MLflow answers 400 for one it does not know. */
async function aliased(client, name, alias) {
    try {
        const { model_version: found } = await client.read('registered-models/alias', { name, alias });
        return Number(found.version);
    }
    catch (error) {
        if ((0,mlflow_errors/* codeOf */.$N)(error) !== 'INVALID_PARAMETER_VALUE')
            return (0,mlflow_errors/* missing */.LO)(error);
        return undefined;
    }
}
/** Stages that servers without aliases (before MLflow 2.3) have for environments of these names. */
const STAGE = { production: 'Production', staging: 'Staging' };
/** Lets the alias with an environment's name lead to a version. Nothing is written when it does already. */
async function moveAlias(client, name, version, environment) {
    try {
        if ((await aliased(client, name, environment)) === version)
            return;
        await client.write('POST', 'registered-models/alias', { name, alias: environment, version: String(version) });
    }
    catch (error) {
        const stage = STAGE[environment];
        if ((0,mlflow_errors/* codeOf */.$N)(error) !== 'ENDPOINT_NOT_FOUND' || stage === undefined)
            throw error;
        const asked = { name, version: String(version), stage, archive_existing_versions: true };
        await client.write('POST', 'model-versions/transition-stage', asked);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/kernel/digest.js
var digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/platforms/local/digest.js
var local_digest = __webpack_require__(78615);
// EXTERNAL MODULE: ./build/platforms/local/disk.js
var disk = __webpack_require__(56342);
;// CONCATENATED MODULE: ./build/platforms/mlflow/model-files.js









/** Where a model's files lie within a run, and the name that a model of a single file has there. */
const MODEL_FOLDER = 'model';
const SINGLE = 'model';
const AT_ONCE = 4;
const TRIES = 3;
const pathIn = ({ path }) => `${MODEL_FOLDER}/${path || SINGLE}`;
/** The files of a model on this machine. UserError for names that MLflow would change. */
async function modelFiles(path) {
    const one = (await (0,external_node_fs_promises_.stat)(path)).isFile();
    const found = one ? [{ path: '', absolute: path }] : await (0,local_digest/* filesIn */.nG)(path);
    const odd = found.find((each) => /[#\\]|%[0-9a-f]{2}/i.test(each.path));
    if (odd)
        throw new errors/* UserError */.yo(`MLflow cannot keep a file named ${JSON.stringify(odd.path)}: # and \\ and % before two digits. Rename it in the model.`);
    const sorted = found.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    return inTurn(sorted, async ({ path: name, absolute: file }) => {
        return { path: name, file, sha256: await (0,local_digest/* digestFile */.TM)(file), size: (await (0,external_node_fs_promises_.stat)(file)).size };
    });
}
/** Digest of a model of these files, sorted by their paths' bytes. */
const digestOfModel = (files) => files[0]?.path === '' ? files[0].sha256 : (0,digest/* sha256 */.sc)(files.map((each) => `${each.sha256}  ${each.path}\n`).join(''));
/** The first file that the server has not, or has with another size. */
async function lostFile(store, files) {
    const kept = await store.sizes(MODEL_FOLDER);
    const file = files.find((each) => kept.get(pathIn(each)) !== each.size);
    return file && { file, has: kept.get(pathIn(file)) };
}
/** Whether the server has all of a model's files, by their sizes. */
const whole = async (store, files) => !(await lostFile(store, files));
/** Sends a model's files, and asks the server what it has of them. */
async function upload(store, files) {
    await inTurn(files, (each) => store.put(pathIn(each), each));
    const lost = await lostFile(store, files);
    if (!lost)
        return;
    const path = JSON.stringify(pathIn(lost.file));
    throw new errors/* PlatformError */.Wk(`MLflow did not keep ${path} as it was sent: it has ${lost.has ?? 'none'} of ${lost.file.size} bytes. Run it again.`);
}
/** Brings a model below `folder`, checked against its digest, and puts it in place as a whole. Returns its path. */
async function download(store, files, { folder, digest, name }) {
    const place = (0,external_node_path_.join)(folder, 'model');
    // A server may be reading it: what is right already stays where it is.
    if ((await (0,local_digest/* digestPath */.GV)(place)) === digest)
        return place;
    const partial = (0,disk/* temporaryBeside */.w6)(place);
    try {
        await (0,disk/* onDisk */.FC)(folder, () => inTurn(files, (each) => receive(store, each, each.path ? (0,external_node_path_.join)(partial, each.path) : partial, name)));
        const found = await (0,local_digest/* digestPath */.GV)(partial);
        if (found !== digest)
            throw new errors/* PlatformError */.Wk(`The bytes of ${name} at MLflow are damaged: their digest is ${found}, not ${digest}.`);
        await (0,disk/* onDisk */.FC)(folder, () => (0,disk/* moveInPlace */.y9)(partial, place));
    }
    finally {
        await (0,external_node_fs_promises_.rm)(partial, { recursive: true, force: true });
    }
    return place;
}
/** One file; begun anew when the connection breaks in the middle. */
async function receive(store, each, to, name) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    for (let turn = 1;; turn++) {
        try {
            await (0,external_node_stream_promises_.pipeline)(await store.open(pathIn(each)), (0,external_node_fs_.createWriteStream)(to, { flush: true }));
            return;
        }
        catch (cause) {
            if ((0,mlflow_errors/* codeOf */.$N)(cause) === 'RESOURCE_DOES_NOT_EXIST')
                throw new errors/* PlatformError */.Wk(`${pathIn(each)} of ${name} is not at MLflow any more. Register that model again.`, { cause });
            if (cause instanceof errors/* PlatformError */.Wk || cause instanceof errors/* UserError */.yo || ofDisk(cause))
                throw cause;
            if (turn === TRIES)
                throw new errors/* PlatformError */.Wk(`Fetching ${name} from MLflow broke off ${TRIES} times.`, { cause });
        }
    }
}
const ofDisk = (error) => /^(ENOSPC|EDQUOT|EACCES|EPERM|EROFS)$/.test(error.code ?? '');
/** Works through a list, some at once, and gives the results in its order. */
async function inTurn(items, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let i = next++; i < items.length; i = next++)
            results[i] = await work(items[i]);
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
    return results;
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./build/ports/version-record.js
var version_record = __webpack_require__(53629);
;// CONCATENATED MODULE: ./build/platforms/mlflow/record.js





/** Folder of a run's files where Sluice keeps what it knows, beside the model itself. */
const FOLDER = 'sluice';
/** version.json and the small files, by path within the run. `digest` is that of version.json. */
function recordFiles(candidate, bytes) {
    const record = (0,version_record/* recordText */.Pe)(candidate, { bytes });
    const kept = Object.entries(candidate.files).map(([name, content]) => [`${FOLDER}/${name}`, content]);
    return { files: { ...Object.fromEntries(kept), [`${FOLDER}/${version_record/* VERSION_FILE */.mf}`]: record }, digest: (0,digest/* sha256 */.sc)(record) };
}
/** What reads the files of a version; of one that is missing it says so. */
function reader(store, { version }, model) {
    const damaged = (name, cause) => new errors/* PlatformError */.Wk(`The file ${FOLDER}/${name} of v${version} of ${model} at MLflow is missing or was changed by hand. Put it back.`, {
        cause,
    });
    const read = async (name) => {
        const stream = await store.open(`${FOLDER}/${name}`).catch(mlflow_errors/* missing */.LO);
        if (!stream)
            throw damaged(name);
        return (0,consumers_.text)(stream);
    };
    return { read, damaged };
}
/** Reads version.json. PlatformError when it is missing or was changed. */
async function readStored(store, model, entry) {
    const { read, damaged } = reader(store, entry, model);
    const record = await read(version_record/* VERSION_FILE */.mf);
    if ((0,digest/* sha256 */.sc)(record) !== entry.record)
        throw damaged(version_record/* VERSION_FILE */.mf);
    return (0,version_record/* parseRecord */.Hh)(record, damaged, { ...entry, model });
}
/** Reads a version with its small files back. PlatformError when one is missing or was changed. */
async function readVersion(store, model, entry) {
    const { bytes: _, ...stored } = await readStored(store, model, entry);
    return { ...stored, files: await (0,version_record/* readSmallFiles */.vI)(stored.files, reader(store, entry, model)), version: entry.version };
}

// EXTERNAL MODULE: ./build/ports/registry.js
var registry = __webpack_require__(82260);
;// CONCATENATED MODULE: ./build/platforms/mlflow/logging.js
/** MLflow's own limits: entries in one call, and characters of a value (older servers and Azure ML hold 500 of a parameter). */
const BATCH = { metrics: 1000, params: 100, tags: 100 };
const LONGEST = { param: 500, tag: 5000, key: 250 };
/** A name as MLflow takes it: letters, digits and `_ - . / :` and spaces; what else there is becomes `_`. */
const nameFor = (name) => name
    .replace(/[^\w\-./: ]/g, '_')
    .replace(/^[/.]+|\/+$|(?<=\/)[/.]+/g, '_')
    .slice(0, LONGEST.key) || '_';
const cut = (text, most) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
function* parts(entries, size) {
    for (let from = 0; from < entries.length; from += size)
        yield entries.slice(from, from + size);
}
/** NaN and infinities as MLflow wants them: words, where JSON has no number. */
const worded = (value) => Number.isFinite(value) ? value : Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
/** Logs in as few calls as MLflow allows. Doing it again changes nothing. */
async function logAll(client, runId, { params, metrics, tags }) {
    const batch = (fields) => client.write('POST', 'runs/log-batch', { run_id: runId, ...fields });
    const entries = (values, most) => Object.entries(values).map(([key, value]) => ({ key: nameFor(key), value: cut(value, most) }));
    for (const part of parts(entries(params, LONGEST.param), BATCH.params))
        await batch({ params: part });
    for (const part of parts(entries(tags, LONGEST.tag), BATCH.tags))
        await batch({ tags: part });
    for (const part of parts(metrics, BATCH.metrics))
        await batch({ metrics: part.map((each) => ({ ...each, key: nameFor(each.key), value: worded(each.value) })) });
}

// EXTERNAL MODULE: ./build/node_modules/yaml/browser/dist/index.js + 70 modules
var dist = __webpack_require__(6991);
;// CONCATENATED MODULE: ./build/platforms/mlflow/mlmodel.js




/** Reads MLmodel; undefined for plain bytes, and for a file of that name that describes no flavors. */
async function mlmodelOf(files) {
    const found = files.find(({ path }) => path === 'MLmodel');
    if (!found)
        return undefined;
    let fields;
    try {
        fields = (0,dist/* parse */.qg)(await (0,external_node_fs_promises_.readFile)(found.file, 'utf8'));
    }
    catch {
        return undefined;
    }
    if (typeof fields?.flavors !== 'object' || fields.flavors === null)
        return undefined;
    return { flavors: Object.keys(fields.flavors).sort(), fields: fields };
}
/** Lets the run's page show the folder as a model. Servers that keep models apart from runs may not know the call any more. */
async function announceModel(client, runId, { fields }, at) {
    const utc = at.toISOString().replace('T', ' ').replace('Z', '');
    const model = { utc_time_created: utc, ...fields, artifact_path: MODEL_FOLDER, run_id: runId };
    await client.write('POST', 'runs/log-model', { run_id: runId, model_json: JSON.stringify(model) }).catch((error) => {
        if ((0,mlflow_errors/* codeOf */.$N)(error) !== 'ENDPOINT_NOT_FOUND')
            throw error;
    });
}

// EXTERNAL MODULE: ./build/platforms/mlflow/artifact-store.js
var artifact_store = __webpack_require__(86907);
;// CONCATENATED MODULE: ./build/platforms/mlflow/artifacts.js


/** The store behind a run's `artifact_uri`. UserError when only a client with the store's own keys could reach it. */
async function artifactStore(client, uri) {
    if (uri.startsWith('azureml:')) {
        const store = (await Promise.all(/* import() */[__webpack_require__.e(8040), __webpack_require__.e(6185)]).then(__webpack_require__.bind(__webpack_require__, 6185))).azuremlStore(client, uri);
        if (store)
            return store;
    }
    if (uri.startsWith('dbfs:')) {
        const store = (await __webpack_require__.e(/* import() */ 3781).then(__webpack_require__.bind(__webpack_require__, 3781))).databricksStore(client, uri);
        if (store)
            return store;
    }
    const root = proxied(client, uri);
    if (root)
        return proxiedStore(client, root);
    throw new errors/* UserError */.yo(`The MLflow server at ${client.base} keeps files at ${uri.replace(/^(\w+:\/*[^/?@]*@?[^/?]*).*$/, '$1')}, which only clients with that store’s keys can reach. Start it with \`--serve-artifacts --artifacts-destination <that store>\` and without \`--default-artifact-root\`; experiments made before keep the old place, so name a new one.`);
}
/** The proxy's address and the path within: `mlflow-artifacts:/1/<run>/artifacts`, the same with a host, or its http address. */
function proxied({ base }, uri) {
    const found = /^mlflow-artifacts:(?:\/\/([^/]+))?\/?(.*)$/.exec(uri);
    if (found) {
        const [, host, path = ''] = found;
        const server = host === undefined ? base : `${new URL(base).protocol}//${host}`;
        return { api: `${server}/api/2.0/mlflow-artifacts/artifacts`, path };
    }
    const web = /^(https?:\/\/.*\/api\/2\.0\/mlflow-artifacts\/artifacts)\/(.*)$/.exec(uri);
    return web ? { api: web[1], path: decodeURIComponent(web[2]) } : undefined;
}
function proxiedStore(client, { api, path: root }) {
    const at = (path) => `${api}/${`${root}/${path}`.split('/').map(encodeURIComponent).join('/')}`;
    const sizes = async (folder, into = new Map()) => {
        const { files = [] } = await client.json('GET', `${api}?path=${encodeURIComponent(`${root}/${folder}`)}`);
        for (const { path, is_dir: isFolder, file_size: size } of files) {
            const whole = `${folder}/${path}`;
            if (isFolder)
                await sizes(whole, into);
            else
                into.set(whole, Number(size ?? 0));
        }
        return into;
    };
    return {
        put: (path, content) => client.put(at(path), (0,artifact_store/* bodyOf */.E)(content)),
        open: (path) => client.open(at(path)),
        sizes: (folder) => sizes(folder),
        async clear() {
            await client.json('DELETE', `${api}/${root.split('/').map(encodeURIComponent).join('/')}`);
        },
    };
}

;// CONCATENATED MODULE: ./build/platforms/mlflow/versions.js

/** Tags that tell what a version is; the others are for people. */
const TAG = { digest: 'sluice.digest', serving: 'sluice.serving', record: 'sluice.record' };
const listed = (tags) => Object.entries(tags).map(([key, value]) => ({ key, value }));
const byKey = (tags = []) => Object.fromEntries(tags.map(({ key, value }) => [key, value]));
const PAGE = 1000;
/** Every version that Sluice made, oldest first, also those that another of the same bytes has preceded. */
async function registrations(client, name) {
    const found = [];
    let token;
    do {
        const filter = `name='${name}'`;
        const page = await client.read('model-versions/search', { filter, max_results: PAGE, page_token: token });
        found.push(...(page.model_versions ?? []).flatMap(registered));
        token = page.next_page_token || undefined;
    } while (token !== undefined);
    return found.sort((a, b) => a.version - b.version);
}
function registered({ version, run_id: runId, status = 'READY', tags, aliases = [] }) {
    const { [TAG.digest]: digest, [TAG.serving]: serving, [TAG.record]: record } = byKey(tags);
    if (!digest || !serving || !record || !runId || status === 'FAILED_REGISTRATION')
        return [];
    return [{ version: Number(version), digest, serving, record, runId, status, aliases }];
}
/**
 * The versions that count: of the same bytes and serving the lowest number. MLflow gives numbers one by one and never again, so that whoever
 * has a number can see all lower ones, and two that registered the same bytes at once agree on which of theirs it is.
 */
function lowest(all) {
    const first = new Map();
    for (const each of all) {
        const key = `${each.digest} ${each.serving}`;
        if (!first.has(key))
            first.set(key, each);
    }
    return [...first.values()];
}
/** Makes sure that a model of that name is there. */
async function ensureModel(client, name, description) {
    const there = await client.read('registered-models/get', { name }).catch(mlflow_errors/* missing */.LO);
    if (there)
        return;
    await client.write('POST', 'registered-models/create', { name, description }).catch((error) => {
        if ((0,mlflow_errors/* codeOf */.$N)(error) !== 'RESOURCE_ALREADY_EXISTS')
            throw error;
    });
}
/** Gives files that are there the next number. Done twice it gives two, of which the lower counts. */
const createVersion = (client, version) => {
    const { name, source, runId, tags, description } = version;
    return client.write('POST', 'model-versions/create', { name, source, run_id: runId, tags: listed(tags), description });
};
/** Removes a version; one that is gone already is fine. Numbers are never given again, so this cannot hit another. */
const deleteVersion = async (client, name, version) => void (await client.write('DELETE', 'model-versions/delete', { name, version: String(version) }).catch(mlflow_errors/* missing */.LO));

;// CONCATENATED MODULE: ./build/platforms/mlflow/runs.js



const runOf = ({ info, data }) => ({
    id: info.run_id,
    experiment: info.experiment_id,
    artifactUri: info.artifact_uri,
    status: info.status,
    began: Number(info.start_time ?? 0),
    tags: byKey(data?.tags),
    params: byKey(data?.params),
    metrics: Object.fromEntries((data?.metrics ?? []).map(({ key, value }) => [key, Number(value)])),
});
/** The experiment of that name, made or taken out of the bin where need be. */
async function experimentNamed(client, name) {
    const read = () => client.read('experiments/get-by-name', { experiment_name: name }).catch(mlflow_errors/* missing */.LO);
    const there = (await read())?.experiment;
    if (there?.lifecycle_stage === 'deleted')
        await client.write('POST', 'experiments/restore', { experiment_id: there.experiment_id });
    if (there)
        return there.experiment_id;
    try {
        return (await client.write('POST', 'experiments/create', { name })).experiment_id;
    }
    catch (error) {
        const made = (0,mlflow_errors/* codeOf */.$N)(error) === 'RESOURCE_ALREADY_EXISTS' ? await read() : undefined;
        if (!made)
            throw error;
        return made.experiment.experiment_id;
    }
}
/** Runs of an experiment whose tags have these values, the earliest first. */
async function runsTagged(client, experiment, tags) {
    const filter = Object.entries(tags)
        .map(([key, value]) => `tags.\`${key}\` = '${value}'`)
        .join(' AND ');
    const asked = { experiment_ids: [experiment], filter, run_view_type: 'ACTIVE_ONLY', max_results: 100 };
    const { runs = [] } = await client.write('POST', 'runs/search', asked);
    return runs.map(runOf).sort((a, b) => a.began - b.began || (a.id < b.id ? -1 : 1));
}
const createRun = async (client, run) => {
    const { experiment, name, began, tags } = run;
    const asked = { experiment_id: experiment, run_name: name, start_time: began, tags: listed({ 'mlflow.runName': name, ...tags }) };
    return runOf((await client.write('POST', 'runs/create', asked)).run);
};
const readRun = async (client, id) => runOf((await client.read('runs/get', { run_id: id })).run);
/** Puts a run into the bin, and its files away where the server can. Gone already is fine. */
async function discard(client, run) {
    await client.write('POST', 'runs/delete', { run_id: run.id }).catch(mlflow_errors/* missing */.LO);
    await (await storeOf(client, run)).clear();
}
const storeOf = (client, { artifactUri }) => artifactStore(client, artifactUri);

;// CONCATENATED MODULE: ./build/platforms/mlflow/registration.js









/** Seconds between two looks at a version whose files the server still copies, and how many looks. */
const COPYING = { every: 2, looks: 300 };
const identity = ({ digest, serving }) => ({ [TAG.digest]: digest, [TAG.serving]: serving });
const shown = (value) => (typeof value === 'string' ? value : (0,digest/* canonicalJson */.dj)(value ?? null));
const versionTags = (candidate, record, mlmodel) => ({
    ...identity(candidate),
    [TAG.record]: record,
    'sluice.commit': candidate.commit,
    'sluice.format': mlmodel ? `MLflow model (${mlmodel.flavors.join(', ')})` : 'plain bytes, without MLmodel',
    ...Object.fromEntries(candidate.data.map(({ name, sha256 }) => [nameFor(`sluice.data.${name}`), sha256])),
});
async function filesOf(path, { digest }) {
    const files = await modelFiles(path);
    const found = digestOfModel(files);
    if (found !== digest)
        throw new errors/* PlatformError */.Wk(`${path} changed while it was registered: its digest is ${found}, not ${digest}.`);
    return files;
}
/** Sends the bytes of a version again where the server has lost them. */
async function mend({ client, name }, entry, candidate, path) {
    const store = await storeOf(client, await readRun(client, entry.runId));
    const { bytes } = await readStored(store, name, entry);
    if (!(await whole(store, bytes)))
        await upload(store, await filesOf(path, candidate));
}
/** Sends everything to a run of its own. A run holds files; only a version that names it makes them count. */
async function fill({ client, now }, run, candidate, path) {
    const store = await storeOf(client, run);
    const files = await filesOf(path, candidate);
    const mlmodel = await mlmodelOf(files);
    await upload(store, files);
    const bytes = files.map(({ path: name, sha256, size }) => ({ path: name, sha256, size }));
    const record = recordFiles(candidate, bytes);
    for (const [name, content] of Object.entries(record.files))
        await store.put(name, content);
    const at = now().getTime();
    await logAll(client, run.id, {
        params: Object.fromEntries(Object.entries(candidate.params).map(([name, value]) => [name, shown(value)])),
        metrics: Object.entries(candidate.metrics).map(([key, value]) => ({ key, value, timestamp: at, step: 0 })),
        tags: {},
    });
    if (mlmodel)
        await announceModel(client, run.id, mlmodel, now());
    await client.write('POST', 'runs/update', { run_id: run.id, status: 'FINISHED', end_time: now().getTime() });
    return { tags: versionTags(candidate, record.digest, mlmodel) };
}
/** The version of these bytes, once no lower one of the same bytes is still being copied. */
async function settled({ client, name }, candidate) {
    for (let look = 0;; look++) {
        const all = await registrations(client, name);
        const found = lowest(all).find((each) => (0,registry/* sameVersion */.r)(each, candidate));
        if (found?.status !== 'PENDING_REGISTRATION')
            return found;
        if (look === COPYING.looks)
            throw new errors/* PlatformError */.Wk(`MLflow still copies v${found.version} of ${name}. Run it again later.`);
        await client.wait(COPYING.every);
    }
}
/** Removes what others, or killed runs, made of the same bytes besides the version that counts. */
async function tidy(place, candidate, counts) {
    const { client, name } = place;
    for (const each of await registrations(client, name))
        if ((0,registry/* sameVersion */.r)(each, candidate) && each.version !== counts.version)
            await deleteVersion(client, name, each.version);
    const experiment = await experimentNamed(client, place.experiment);
    for (const run of await runsTagged(client, experiment, { ...identity(candidate), 'sluice.kind': 'registration' }))
        if (run.id !== counts.runId)
            await discard(client, run);
}
/** Makes the files, then the version, then looks whose version of these bytes has the lowest number. */
async function add(place, candidate, path) {
    const { client, name, now } = place;
    const experiment = await experimentNamed(client, place.experiment);
    const tags = { ...identity(candidate), 'sluice.kind': 'registration', 'mlflow.source.git.commit': candidate.commit };
    const title = `${name} ${(0,digest/* short */.h0)(candidate.digest)}`;
    const run = await createRun(client, { experiment, name: title, began: now().getTime(), tags });
    try {
        const filled = await fill(place, run, candidate, path);
        await ensureModel(client, name, 'Versions are made by Sluice: each one passed its gate, and its run holds the evidence.');
        const description = `Model ${(0,digest/* short */.h0)(candidate.digest)} from commit ${candidate.commit.slice(0, 7)}. Its run holds the evidence, below sluice/.`;
        await createVersion(client, { name, source: `${run.artifactUri}/${MODEL_FOLDER}`, runId: run.id, tags: filled.tags, description });
        return run.id;
    }
    catch (error) {
        // Whoever registered the same bytes meanwhile has removed our run.
        if (await settled(place, candidate))
            return undefined;
        throw error;
    }
}
/** Gives bytes their version. `created` says whether this call made it. */
async function register(place, candidate, path) {
    const known = await settled(place, candidate);
    if (known) {
        await mend(place, known, candidate, path);
        return { entry: known, created: false };
    }
    const ours = await add(place, candidate, path);
    const entry = await settled(place, candidate);
    if (!entry)
        throw new errors/* PlatformError */.Wk(`MLflow does not list the version of ${place.name} that was just made. Run it again.`);
    await tidy(place, candidate, entry);
    return { entry, created: entry.runId === ours };
}

;// CONCATENATED MODULE: ./build/platforms/mlflow/registry.js








/**
 * Models as MLflow's registered models. A version's run holds the bytes below `model/` and what is known of them below `sluice/`;
 * the version's tags name the digests. Versions that somebody else made there are left alone and do not count.
 */
function mlflowRegistry(client, { experiment, now = () => new Date() } = {}) {
    const place = (model) => ({ client, name: model, experiment: experiment ?? `${model} versions`, now });
    const counted = async (model) => lowest(await registrations(client, model)).filter(({ status }) => status === 'READY');
    const storeFor = async ({ runId }) => storeOf(client, await readRun(client, runId));
    const read = async (model, entry) => readVersion(await storeFor(entry), model, entry);
    return {
        async register(candidate, path) {
            const { entry, created } = await register(place(candidate.model), candidate, path);
            return { version: await read(candidate.model, entry), created };
        },
        async find(model, by) {
            const entry = (await counted(model)).findLast((each) => ('version' in by ? each.version === by.version : each.digest === by.digest));
            return entry && read(model, entry);
        },
        numbers: async (model) => (await counted(model)).map(({ version, digest, serving }) => ({ version, digest, serving })),
        list: async (model) => Promise.all((await counted(model)).map((entry) => read(model, entry))),
        async fetch({ model, version, digest }, folder) {
            const name = `v${version} of ${model}`;
            const entry = (await counted(model)).find((each) => each.version === version);
            if (!entry)
                throw new errors/* PlatformError */.Wk(`There is no ${name} at ${client.base}. Register that model again to bring it back.`);
            const store = await storeFor(entry);
            await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
            return download(store, (await readStored(store, model, entry)).bytes, { folder, digest, name });
        },
        promoted: (model, version, environment) => moveAlias(client, model, version, environment),
    };
}

;// CONCATENATED MODULE: ./build/platforms/mlflow/settings.js

const VARIABLES = 'Set MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, to what it accepts.';
/**
 * The server that a tracking URI names: `https://…` (also below a path), `azureml://…` as a workspace tells it, or `databricks`.
 * `bearer` signs in to Azure. UserError for a store that is no server, or without what signs in there.
 */
function mlflowServer(uri, env, bearer) {
    if (/^databricks(:|$)/.test(uri))
        return databricks(uri, env);
    if (/^azureml:/.test(uri)) {
        if (!bearer)
            throw new errors/* UserError */.yo(`\`${uri}\` is an Azure ML workspace, and \`azure\` of sluice.yml does not say how to sign in there.`);
        return {
            base: trimmed(uri.replace(/^azureml:/, 'https:')),
            authorization: async () => `Bearer ${await bearer.token()}`,
            renew: () => bearer.fresh(),
            advice: 'Give this identity the role AzureML Data Scientist in the workspace, and see docs/azure.md.',
        };
    }
    if (!/^https?:\/\//.test(uri) || !URL.canParse(uri))
        throw new errors/* UserError */.yo(noServer(uri));
    const url = new URL(uri);
    const header = signIn(url, env);
    url.username = '';
    url.password = '';
    return { base: trimmed(url.href), authorization: async () => header, advice: VARIABLES };
}
const noServer = (uri) => uri.startsWith('databricks-uc')
    ? 'Models in Databricks’ Unity Catalog have another API than MLflow, which Sluice does not speak. Use `databricks`, whose models belong to the workspace, or a server of MLflow.'
    : `\`${uri.replace(/\/\/[^/@]*@/, '//')}\` is no MLflow server. Start one (\`mlflow server --host 0.0.0.0\`) and name its address, for example https://mlflow.example.com.`;
/** As MLflow's clients do: user and password before a token, those in the address before those in the environment. */
function signIn(url, env) {
    const user = decodeURIComponent(url.username) || env.MLFLOW_TRACKING_USERNAME;
    const password = decodeURIComponent(url.password) || env.MLFLOW_TRACKING_PASSWORD;
    if (user && password)
        return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    return env.MLFLOW_TRACKING_TOKEN ? `Bearer ${env.MLFLOW_TRACKING_TOKEN}` : undefined;
}
function databricks(uri, { DATABRICKS_HOST: host, DATABRICKS_TOKEN: token }) {
    if (!host || !token) {
        throw new errors/* UserError */.yo(`\`${uri}\` needs DATABRICKS_HOST (https://….azuredatabricks.net) and DATABRICKS_TOKEN in the environment. Profiles of ~/.databrickscfg are not read.`);
    }
    const base = trimmed(/^https?:\/\//.test(host) ? host : `https://${host}`);
    return { base, authorization: async () => `Bearer ${token}`, advice: 'Set DATABRICKS_TOKEN to a token that is valid.' };
}
const trimmed = (address) => address.replace(/[?#].*$/, '').replace(/\/+$/, '');

// EXTERNAL MODULE: ./build/kernel/data-address.js
var data_address = __webpack_require__(23063);
;// CONCATENATED MODULE: ./build/platforms/mlflow/datasets.js


/** Characters of a digest that MLflow keeps. */
const DIGEST = 36;
const LONGEST_NAME = 500;
const inputOf = ({ name, sha256, context, rows }) => ({
    tags: [{ key: 'mlflow.data.context', value: context }],
    dataset: {
        name: name.slice(-LONGEST_NAME),
        digest: sha256.slice(0, DIGEST),
        source_type: (0,data_address/* isAddress */.PW)(name) ? 'azureml' : 'local',
        source: JSON.stringify({ uri: name }),
        profile: JSON.stringify({ sha256, num_rows: rows }),
    },
});
/** Says which data a run read. Again is fine. Servers before MLflow 2.4 do not know the call: there the tags hold the digests. */
async function logDatasets(client, runId, datasets) {
    if (datasets.length === 0)
        return;
    const asked = { run_id: runId, datasets: datasets.map(inputOf) };
    await client.write('POST', 'runs/log-inputs', asked).catch((error) => {
        if ((0,mlflow_errors/* codeOf */.$N)(error) !== 'ENDPOINT_NOT_FOUND')
            throw error;
    });
}

;// CONCATENATED MODULE: ./build/platforms/mlflow/tracking.js




const KEY = 'sluice.key';
const STATUS = { finished: 'FINISHED', failed: 'FAILED', killed: 'KILLED' };
const tracking_TRIES = 5;
/**
 * The one run of a key. Two processes may make one each at the same time: both look again, take the earlier and put the other into the bin,
 * so that what either writes is written to the same run in the end.
 */
async function tracking_runOf(client, experiment, { key, name }, now) {
    const tags = { [KEY]: key };
    const there = await runsTagged(client, experiment, tags);
    if (there.length === 0)
        await createRun(client, { experiment, name, began: now.getTime(), tags });
    const [run, ...others] = there.length === 1 ? there : await runsTagged(client, experiment, tags);
    for (const other of others)
        await discard(client, other);
    return readRun(client, run.id);
}
/** Metrics that the run does not say already: those without a moment by their value, the others by MLflow itself. */
const news = (run, metrics, now) => metrics
    .filter(({ name, value, at }) => at !== undefined || !same(run.metrics[nameFor(name)], value))
    .map(({ name, value, at }) => ({ key: name, value, timestamp: (at ?? now).getTime(), step: 0 }));
/** MLflow keeps infinities as the largest number it has. */
const same = (kept, value) => kept !== undefined &&
    (Object.is(kept, value) || kept === value || (Math.abs(kept) > 1e308 && kept < 0 === value < 0 && !Number.isFinite(value)));
const TABLES = 'mlflow.loggedArtifacts';
/** Tables shown; their list has to fit into a tag. */
const MOST_TABLES = 40;
/** The tag by which MLflow's interface finds tables, with those that earlier steps left. */
function tablesTag(run, { tables }) {
    if (tables.length === 0)
        return {};
    const before = JSON.parse(run.tags[TABLES] ?? '[]');
    const news = tables.filter((path) => !before.some((each) => each.path === path)).map((path) => ({ path, type: 'table' }));
    return { [TABLES]: JSON.stringify([...before, ...news].slice(-MOST_TABLES)) };
}
async function write(client, run, tracked, now) {
    const params = Object.fromEntries(Object.entries(tracked.params).filter(([name]) => run.params[nameFor(name)] === undefined));
    await logAll(client, run.id, { params, metrics: news(run, tracked.metrics, now), tags: { ...tracked.tags, ...tablesTag(run, tracked) } });
    await logDatasets(client, run.id, tracked.datasets);
    const store = await storeOf(client, run);
    for (const [path, text] of Object.entries(tracked.files))
        await store.put(path, text);
    const ended = { run_id: run.id, status: STATUS[tracked.status], end_time: now.getTime(), run_name: tracked.name };
    await client.write('POST', 'runs/update', ended);
}
/** One MLflow run per candidate, found again by its tag `sluice.key`. */
const mlflowTracking = (client, { experiment, now = () => new Date() } = {}) => ({
    async record(tracked) {
        for (let turn = 1;; turn++) {
            const id = await experimentNamed(client, experiment ?? tracked.model);
            const run = await tracking_runOf(client, id, tracked, now());
            try {
                await write(client, run, tracked, now());
                return { url: pageOf(client.base, run) };
            }
            catch (error) {
                // Somebody who makes the same run at the same time may have put this one into the bin, or written the same parameter in between.
                if (turn === tracking_TRIES || !(error instanceof mlflow_errors/* MlflowRefused */.gv) || error.status !== 400)
                    throw error;
                await client.wait(Math.random() * turn);
            }
        }
    },
});
/** A run's page: of MLflow's own, or in Azure ML's studio. */
function pageOf(base, { experiment, id }) {
    const workspace = /\/mlflow\/v[\d.]+(\/subscriptions\/.*)$/.exec(base)?.[1];
    return workspace ? `https://ml.azure.com/runs/${id}?wsid=${workspace}` : `${base}/#/experiments/${experiment}/runs/${id}`;
}

;// CONCATENATED MODULE: ./build/main/on-mlflow.js




/** The server of a tracking URI; `azureml` is the workspace's own. */
async function clientOf(uri, openAzure, options = {}) {
    if (uri !== 'azureml')
        return mlflowClient(mlflowServer(uri, process.env), options);
    const azure = await openAzure();
    const { properties } = await azure.get('');
    const { audiences } = azure.workspace.cloud;
    const bearer = {
        token: async () => (await azure.credential.getToken(`${audiences.arm}/.default`)).token,
        fresh: () => azure.credential.fresh(),
    };
    return mlflowClient(mlflowServer(properties.mlFlowTrackingUri, process.env, bearer), options);
}
/** `registry.mlflow`. */
const mlflowVersions = async (uri, openAzure) => mlflowRegistry(await clientOf(uri, openAzure));
/** A step does not wait long for a server that is down: it is only told of what was done. */
const IMPATIENT = { tries: 2, patience: 20 };
/** `tracking.mlflow`. */
async function mlflowRuns({ mlflow }, openAzure) {
    return mlflowTracking(await clientOf(mlflow.uri, openAzure, IMPATIENT), mlflow.experiment === undefined ? {} : { experiment: mlflow.experiment });
}


/***/ }),

/***/ 86907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bodyOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Content as it is sent. */
const bodyOf = (content) => {
    if (typeof content !== 'string')
        return { size: content.size, make: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(content.file, { highWaterMark: 1 << 20 }) };
    const bytes = Buffer.from(content);
    return { size: bytes.length, make: () => bytes };
};


/***/ }),

/***/ 15322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   gv: () => (/* binding */ MlflowRefused),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);

/** MLflow refused a call. `code` is its own word for it, for example RESOURCE_DOES_NOT_EXIST. */
class MlflowRefused extends _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk {
    name = 'MlflowRefused';
    code;
    constructor(message, code, status) {
        super(message, { status });
        this.code = code;
    }
}
/** MLflow's word for why it refused; undefined for any other error. */
const codeOf = (error) => (error instanceof MlflowRefused ? error.code : undefined);
/** For `catch`: undefined when MLflow does not have it; other errors go on. */
function missing(error) {
    if (codeOf(error) !== 'RESOURCE_DOES_NOT_EXIST')
        throw error;
}
/** Words of an answer that carry no reason: a proxy's page, an empty body. */
const reasonIn = (body) => {
    try {
        const { error_code: code = '', message = '' } = JSON.parse(body);
        return { code: String(code), message: String(message) };
    }
    catch {
        return { code: '', message: /^\s*</.test(body) ? '' : body.trim().slice(0, 300) };
    }
};
/** How servers answer a call that they do not know, when they say nothing more. */
const NOT_THERE = new Set([404, 405, 501]);
/** What an answer other than 2xx means, in words: what was asked, MLflow's reason, and what to do. */
function refusal(what, { base, advice: signIn }, status, body) {
    const { code, message } = reasonIn(body);
    const said = [code, message].filter(Boolean).join(': ') || 'no reason given';
    if (/Invalid Host header|Cross-origin request blocked/i.test(message)) {
        const host = new URL(base).host;
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}: MLflow at ${base} does not answer to that name (${said}). Start it with \`--allowed-hosts ${host}\`.`);
    }
    if (status < 400)
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}: ${base} leads elsewhere (${status}). Name the address that it leads to.`);
    if (status === 401) {
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}: MLflow at ${base} does not accept the sign-in (${said}). ${signIn}`);
    }
    if (status === 403)
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}: MLflow at ${base} does not allow it (${said}). Give this account the right to edit there.`);
    const known = code === '' && NOT_THERE.has(status) ? 'ENDPOINT_NOT_FOUND' : code;
    const advice = known === 'ENDPOINT_NOT_FOUND' ? ' Is that the address of an MLflow server, of version 2 or later?' : '';
    return new MlflowRefused(`${what}: MLflow at ${base} answered ${status}: ${said}.${advice}`, known, status);
}


/***/ })

};
