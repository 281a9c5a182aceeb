export const id = 8219;
export const ids = [8219];
export const modules = {

/***/ 21694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of bytes or of UTF-8 text, 64 lower-case hex digits. */
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
/** JSON with sorted keys and no white space, so that equal values have equal bytes. Source: RFC 8785. Throws on NaN and infinities. */
function canonicalJson(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`JSON cannot hold ${value}.`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
    const entries = Object.entries(value).filter((entry) => entry[1] !== undefined);
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}
/** Digest of a JSON value, independent of key order. */
const digestOf = (value) => sha256(canonicalJson(value));
/** The first eight digits of a digest, as reports show it. */
const short = (digest) => digest.slice(0, 8);


/***/ }),

/***/ 84469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   QR: () => (/* binding */ alone),
/* harmony export */   kX: () => (/* binding */ checkRoom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76641);
/* harmony import */ var _local_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78615);







/** Milliseconds: a lock whose owner said nothing for so long is nobody's; how often an owner says something, and others look. */
const ABANDONED = 20_000;
const BEAT = 2000;
const LOOK = 100;
/** Bytes that a disk keeps free. */
const SPARE = 64 * 2 ** 20;
/**
 * Runs work that one process at a time does at `path`; `waiting` is told once when another is at it. The lock of a process that died is taken over.
 * Two that take it over at the same moment both work, which must do no harm.
 */
async function alone(path, waiting, work) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    for (let looks = 0; !(await taken(path)); looks++) {
        if (looks === 0)
            waiting();
        if (await abandoned(path))
            await takeAway(path);
        else
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(LOOK);
    }
    const beat = setInterval(() => void (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(path, new Date(), new Date()).catch(() => undefined), BEAT);
    try {
        return await work();
    }
    finally {
        clearInterval(beat);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    }
}
async function taken(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx').catch((error) => {
        if (error.code !== 'EEXIST')
            throw error;
        return undefined;
    });
    await file?.writeFile(`${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()} ${process.pid}`);
    await file?.close();
    return file !== undefined;
}
async function abandoned(path) {
    const [text, found] = [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(_local_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .absent */ .Ge), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(_local_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .absent */ .Ge)];
    if (!found)
        return false;
    if (Date.now() - found.mtimeMs > ABANDONED)
        return true;
    const [host, pid] = (text ?? '').split(' ');
    return host === (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() && pid !== undefined && !lives(Number(pid));
}
function lives(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
async function takeAway(path) {
    const away = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(path, away).catch(_local_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .absent */ .Ge);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(away, { force: true });
}
/** PlatformError when a disk has no room for so many bytes more, before any is written. */
async function checkRoom(folder, bytes, what) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(folder);
    const free = bavail * bsize;
    if (bytes + (bytes > 0 ? SPARE : 0) <= free)
        return;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PlatformError */ .Wk(`${what}: ${size(bytes)} are to be fetched, and the disk of ${folder} has ${size(free)} free. Free some space (data of earlier runs lie there, and may be deleted), or run this on a machine with a larger disk.`);
}
/** Bytes in words. */
function size(bytes) {
    const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
    return `${power === 0 ? bytes : (bytes / 1024 ** power).toFixed(1)} ${units[power]}`;
}


/***/ }),

/***/ 78219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/platforms/azureml/assets/store.js
var store = __webpack_require__(26675);
// EXTERNAL MODULE: ./build/platforms/azureml/registry/shared.js
var shared = __webpack_require__(1683);
// EXTERNAL MODULE: ./build/platforms/azureml/serving/serving-endpoint.js
var serving_endpoint = __webpack_require__(75087);
// EXTERNAL MODULE: ./build/platforms/azureml/settings.js
var settings = __webpack_require__(82333);
// EXTERNAL MODULE: ./build/platforms/azureml/telemetry/telemetry.js + 7 modules
var telemetry = __webpack_require__(96833);
;// CONCATENATED MODULE: ./build/platforms/azureml/doctor/rules.js
/** A refusal in two parts: what is wrong, and the command in it that mends it. */
function advised(message) {
    const [, found, fix] = /^(.*?)\s*Run `([^`]+)`/s.exec(message) ?? [];
    return found && fix ? { found: found.replace(/\.$/, ''), fix } : { found: message };
}
/** Whether an action is allowed by any of them. */
function permitted(action, permissions) {
    const matches = (pattern) => new RegExp(`^${pattern
        .split('*')
        .map((part) => part.replace(/[.\\^$+?()[\]{}|]/g, '\\$&'))
        .join('.*')}$`, 'i').test(action);
    return permissions.some(({ actions, notActions }) => actions.some(matches) && !notActions.some(matches));
}
const lower = (text) => text?.toLowerCase() ?? '';
/** Whether so many machines of a size fit into what is left of the quota. */
function quotaSaid(size, instances, sizes, usages) {
    const found = sizes.find(({ name }) => lower(name) === size.toLowerCase());
    if (!found) {
        const fix = 'az ml compute list-sizes --output table';
        return { state: 'missing', found: `${size} is no size of machine in this region`, fix };
    }
    const usage = usages.find(({ name }) => lower(name?.value) === lower(found.family));
    const [used, limit] = [usage?.currentValue, usage?.limit];
    if (used === undefined || limit === undefined || found.vCPUs === undefined)
        return { state: 'unsure', found: `Azure does not say how many cores of ${found.family ?? size} may be had` };
    const needed = found.vCPUs * instances;
    const left = limit < 0 ? Number.POSITIVE_INFINITY : limit - used;
    const said = `${needed} cores of ${usage?.name?.localizedValue ?? found.family}; ${limit < 0 ? 'without limit' : `${left} of ${limit} are free`}`;
    if (left >= needed)
        return { state: 'ok', found: said };
    return { state: 'missing', found: said, fix: 'Ask for more in the portal (Quotas, Machine learning), or choose another size.' };
}
/** Whether a cluster is there, well, and large enough. */
function clusterSaid(cluster, name, instances) {
    if (!cluster)
        return {
            state: 'missing',
            found: `there is no compute ${name}`,
            fix: `az ml compute create --name ${name} --type AmlCompute --size <VM size> --max-instances ${Math.max(instances, 1)}`,
        };
    const { computeType, provisioningState, properties = {} } = cluster.properties;
    const { vmSize, vmPriority, scaleSettings } = properties;
    const most = scaleSettings?.maxNodeCount;
    const said = [
        computeType,
        vmSize,
        vmPriority === 'LowPriority' ? 'spot' : undefined,
        most === undefined ? undefined : `at most ${most} nodes`,
    ];
    const found = said.filter((word) => word !== undefined).join(', ');
    if (provisioningState !== undefined && provisioningState !== 'Succeeded')
        return { state: 'missing', found: `${found}: ${provisioningState}`, fix: 'Look at it in the studio (Compute).' };
    if (most !== undefined && most < instances)
        return {
            state: 'missing',
            found: `${found}, and a job asks for ${instances}`,
            fix: `az ml compute update --name ${name} --max-instances ${instances}`,
        };
    return { state: 'ok', found };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/doctor/batch.js


/** Actions of ARM that a batch endpoint and its schedules need. Source: Azure's list of resource provider operations. */
const batchActions = ({ scheduled }) => [
    'workspaces/batchEndpoints/write',
    'workspaces/batchEndpoints/deployments/write',
    'workspaces/batchEndpoints/jobs/write',
    ...(scheduled ? ['workspaces/schedules/write'] : []),
];
/** Whether the cluster is there, large enough, and has an identity where schedules need one. What that identity may do is not known here. */
async function batchCluster(client, { compute, instances, scheduled }) {
    const cluster = await client.find(`/computes/${compute}`);
    const said = clusterSaid(cluster, compute, instances);
    if (said.state !== 'ok' || !scheduled)
        return said;
    const principal = cluster?.identity?.principalId;
    const role = `az role assignment create --assignee ${principal ?? '<its principal>'} --role 'AzureML Data Scientist' --scope ${(0,settings/* workspacePath */.X5)(client.workspace)}`;
    if (!cluster?.identity)
        return {
            state: 'missing',
            found: `${said.found}; it has no identity, as which schedules could ask the endpoint`,
            fix: `az ml compute update --name ${compute} --identity-type SystemAssigned && ${role}`,
        };
    return { state: 'unsure', found: `${said.found}; whether its identity may ask the endpoint for schedules is not looked up`, fix: role };
}

// EXTERNAL MODULE: ./build/platforms/azureml/data/cache.js
var cache = __webpack_require__(84469);
// EXTERNAL MODULE: ./build/platforms/azureml/data/resolve.js + 2 modules
var resolve = __webpack_require__(4485);
;// CONCATENATED MODULE: ./build/platforms/azureml/doctor/data.js


/** Whether data are there and may be listed: which version, how many files, how large. UserError or PlatformError when they are not. */
async function dataSaid(client, address) {
    const { uri, files, bytes } = await (0,resolve/* resolveData */.t)(client, address);
    return { state: 'ok', found: `${uri === address ? '' : `${uri}, `}${files === 1 ? '1 file' : `${files} files`}, ${(0,cache/* size */.Ej)(bytes)}` };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/doctor/doctor.js









const ML = 'Microsoft.MachineLearningServices';
/** Actions of ARM that each part of Sluice calls. Source: Azure's list of resource provider operations. */
const ACTIONS = {
    assets: ['workspaces/codes/versions/write', 'workspaces/environments/versions/write', 'workspaces/data/versions/write'],
    training: ['workspaces/jobs/write', 'workspaces/jobs/cancel/action'],
    registry: ['workspaces/models/versions/write'],
    serving: [
        'workspaces/onlineEndpoints/write',
        'workspaces/onlineEndpoints/deployments/write',
        'workspaces/onlineEndpoints/listkeys/action',
    ],
};
/** Turns what is thrown into a finding: a doctor goes on. */
async function examined(name, look) {
    try {
        return { name, ...(await look()) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo || error instanceof errors/* PlatformError */.Wk))
            throw error;
        return { name, state: 'missing', ...advised((0,errors/* explain */.WE)(error)) };
    }
}
/** Looks at everything that a project needs, in the order in which it would be missed. Nothing is changed. */
async function examine(client, needed) {
    let assignee = '<client id>';
    const identity = await examined('identity', async () => {
        const { appid, oid, ...claims } = await claimsOf(client);
        assignee = appid ?? oid ?? assignee;
        return who({ appid, ...claims });
    });
    if (identity.state === 'missing')
        return [identity];
    const place = {};
    const workspace = await examined('workspace', async () => {
        place.found = await client.find('');
        return place.found ? standing(client, place.found) : nowhere(client);
    });
    if (!place.found)
        return [identity, workspace];
    const { location } = place.found;
    const rest = [
        examined('roles', () => roles(client, needed, assignee)),
        ...(needed.shared
            ? [examined(`shared registry ${nameOf(needed.shared.registry)}`, () => sharedRegistry(client, needed.shared, assignee))]
            : []),
        ...computes(client, needed, location),
        examined('datastore', () => datastore(client)),
        ...(needed.data ?? []).map((address) => examined(`data ${address}`, () => dataSaid(client, address))),
        ...needed.endpoints.map((endpoint) => examined(`logs of ${endpoint}`, () => logs(client, endpoint))),
    ];
    return [identity, workspace, ...(await Promise.all(rest))];
}
/** Claims of a token that say whom it is of. They are read and not trusted: Azure itself checks. */
async function claimsOf({ credential, workspace: { cloud } }) {
    const { token } = (await credential.getToken(`${cloud.audiences.arm}/.default`));
    const part = token.split('.')[1];
    return part ? JSON.parse(Buffer.from(part, 'base64url').toString()) : {};
}
function who({ upn, app_displayname: app, appid, tid }) {
    const name = upn ?? app ?? (appid ? `application ${appid}` : 'somebody whose token does not say who');
    return { state: 'ok', found: `signed in as ${name}${tid ? ` of tenant ${tid}` : ''}` };
}
function standing({ workspace }, { location, properties }) {
    const state = properties.provisioningState ?? 'Succeeded';
    const open = properties.publicNetworkAccess === 'Disabled' ? ', reachable by private endpoints only: this machine reaches it' : '';
    const found = `${workspace.workspace} in ${location}${open}`;
    return state === 'Succeeded'
        ? { state: 'ok', found }
        : { state: 'missing', found: `${found} is ${state}`, fix: 'Look at it in the portal.' };
}
function nowhere({ workspace: { workspace, resourceGroup, subscription } }) {
    return {
        state: 'missing',
        found: `there is no workspace ${workspace} in the resource group ${resourceGroup} of subscription ${subscription}, or this identity may not see it`,
        fix: 'az ml workspace list --output table  # and correct `azure` in sluice.yml, or AZUREML_WORKSPACE',
    };
}
const permissionsAt = (client, scope) => client.list(`${scope}/providers/Microsoft.Authorization/permissions`, { apiVersion: '2022-04-01' });
const grant = (assignee, role, scope) => `az role assignment create --assignee ${assignee} --role '${role}' --scope ${scope}`;
async function roles(client, { training, registry, serving, batch }, assignee) {
    const scope = (0,settings/* workspacePath */.X5)(client.workspace);
    const permissions = await permissionsAt(client, scope);
    const asked = [
        ...ACTIONS.assets,
        ...(training ? ACTIONS.training : []),
        ...(registry ? ACTIONS.registry : []),
        ...(serving ? ACTIONS.serving : []),
        ...(batch ? batchActions(batch) : []),
    ].map((action) => `${ML}/${action}`);
    const lacking = asked.filter((action) => !permitted(action, permissions));
    if (lacking.length === 0)
        return { state: 'ok', found: `may do all ${asked.length} things that this project does` };
    return {
        state: 'missing',
        found: `may not ${lacking.map((action) => action.slice(ML.length + 1)).join(', ')}`,
        fix: grant(assignee, 'AzureML Data Scientist', scope),
    };
}
const nameOf = (registry) => registry.slice(registry.lastIndexOf('/') + 1);
/** Whether versions can be read from a shared registry, or put there too. Source of the action: Azure's list of resource provider operations. */
async function sharedRegistry(client, { registry, write }, assignee) {
    const { path } = await (0,shared/* sharedAt */.v1)(client, registry);
    const models = await client.find(`${path}/models?$top=1`);
    if (!models)
        return {
            state: 'missing',
            found: `there is none in the resource group ${path.split('/')[4]}, nor elsewhere as far as this identity may see`,
            fix: 'az ml registry list --output table  # and write its ARM id into sluice.yml',
        };
    const action = `${ML}/registries/assets/write`;
    if (!write)
        return { state: 'ok', found: 'versions can be read' };
    if (permitted(action, await permissionsAt(client, path)))
        return { state: 'ok', found: 'versions can be read and put there' };
    return { state: 'missing', found: `may not ${action.slice(ML.length + 1)}`, fix: grant(assignee, 'AzureML Registry User', path) };
}
/** The clusters and sizes that are named, each with the quota it needs. */
function computes(client, { training, serving, batch }, location) {
    const base = `/subscriptions/${client.workspace.subscription}/providers/${ML}/locations/${location.toLowerCase().replaceAll(' ', '')}`;
    const quota = async (size, instances) => {
        const [sizes, usages] = await Promise.all([client.get(`${base}/vmSizes`), client.list(`${base}/usages`)]);
        return quotaSaid(size, instances, sizes.value, usages);
    };
    const cluster = async (name, instances) => clusterSaid(await client.find(`/computes/${name}`), name, instances);
    const { compute } = training ?? {};
    return [
        ...(typeof compute === 'string' ? [examined(`compute ${compute}`, () => cluster(compute, training.instances))] : []),
        ...(typeof compute === 'object'
            ? [examined(`quota of ${compute.serverless}`, () => quota(compute.serverless, training.instances))]
            : []),
        ...(batch ? [examined(`compute ${batch.compute}, batch`, () => batchCluster(client, batch))] : []),
        ...(serving?.compute === undefined ? [] : [examined(`compute ${serving.compute}`, () => cluster(serving.compute, 0))]),
        ...(serving?.size === undefined || serving.compute !== undefined
            ? []
            : [examined(`quota of ${serving.size}`, () => quota(serving.size, serving.instances))]),
    ];
}
async function datastore(client) {
    const { name, container } = await (0,store/* blobStore */.Rb)(client);
    const first = await container.listBlobsFlat().byPage({ maxPageSize: 1 }).next();
    return { state: 'ok', found: `${name} can be read${first.value?.segment.blobItems.length ? '' : ', and is empty'}` };
}
async function logs(client, endpoint) {
    const found = await client.find((0,serving_endpoint/* endpointPath */.nM)(endpoint));
    if (!found)
        return { state: 'ok', found: 'not deployed yet' };
    const to = await (0,telemetry/* logsOf */.Hw)(client, endpoint);
    if (to)
        return { state: 'ok', found: `requests are logged to ${to.split('/').at(-1)}` };
    return { state: 'unsure', found: 'requests are not logged one by one, so a canary’s latency is not judged', fix: (0,telemetry/* logging */.m9)(found.id) };
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


/***/ })

};
