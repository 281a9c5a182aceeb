export const id = 4100;
export const ids = [4100,1694];
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

/***/ 82561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
;// CONCATENATED MODULE: ./build/platforms/azureml/doctor-rules.js
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

// EXTERNAL MODULE: ./build/platforms/azureml/serving-endpoint.js
var serving_endpoint = __webpack_require__(74278);
// EXTERNAL MODULE: ./build/platforms/azureml/settings.js
var settings = __webpack_require__(82333);
// EXTERNAL MODULE: ./build/platforms/azureml/telemetry.js + 7 modules
var telemetry = __webpack_require__(74395);
// EXTERNAL MODULE: ./build/platforms/azureml/upload-store.js
var upload_store = __webpack_require__(80449);
;// CONCATENATED MODULE: ./build/platforms/azureml/doctor.js






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
        return { name, state: 'missing', found: (0,errors/* explain */.WE)(error) };
    }
}
/** Looks at everything that a project needs, in the order in which it would be missed. Nothing is changed. */
async function examine(client, needed) {
    const identity = await examined('identity', () => who(client));
    if (identity.state === 'missing')
        return [identity];
    const place = {};
    const workspace = await examined('workspace', async () => {
        place.found = await client.get('');
        return standing(client, place.found);
    });
    if (!place.found)
        return [identity, workspace];
    const { location } = place.found;
    const rest = [
        examined('roles', () => roles(client, needed)),
        ...computes(client, needed, location),
        examined('datastore', () => datastore(client)),
        ...needed.endpoints.map((endpoint) => examined(`logs of ${endpoint}`, () => logs(client, endpoint))),
    ];
    return [identity, workspace, ...(await Promise.all(rest))];
}
/** Claims of a token that say whom it is of. They are read and not trusted: Azure itself checks. */
async function who({ credential, workspace: { cloud } }) {
    const { token } = (await credential.getToken(`${cloud.audiences.arm}/.default`));
    const part = token.split('.')[1];
    const claims = part ? JSON.parse(Buffer.from(part, 'base64url').toString()) : {};
    const name = claims.upn ?? claims.app_displayname ?? (claims.appid ? `application ${claims.appid}` : 'somebody whose token does not say who');
    return { state: 'ok', found: `signed in as ${name}${claims.tid ? ` of tenant ${claims.tid}` : ''}` };
}
function standing({ workspace }, { location, properties }) {
    const state = properties.provisioningState ?? 'Succeeded';
    const open = properties.publicNetworkAccess === 'Disabled' ? ', reachable by private endpoints only: this machine reaches it' : '';
    const found = `${workspace.workspace} in ${location}${open}`;
    return state === 'Succeeded'
        ? { state: 'ok', found }
        : { state: 'missing', found: `${found} is ${state}`, fix: 'Look at it in the portal.' };
}
async function roles(client, { training, registry, serving }) {
    const scope = (0,settings/* workspacePath */.X5)(client.workspace);
    const permissions = await client.list(`${scope}/providers/Microsoft.Authorization/permissions`, { apiVersion: '2022-04-01' });
    const asked = [
        ...ACTIONS.assets,
        ...(training ? ACTIONS.training : []),
        ...(registry ? ACTIONS.registry : []),
        ...(serving ? ACTIONS.serving : []),
    ].map((action) => `${ML}/${action}`);
    const lacking = asked.filter((action) => !permitted(action, permissions));
    if (lacking.length === 0)
        return { state: 'ok', found: `may do all ${asked.length} things that this project does` };
    return {
        state: 'missing',
        found: `may not ${lacking.map((action) => action.slice(ML.length + 1)).join(', ')}`,
        fix: `az role assignment create --assignee <client id> --role 'AzureML Data Scientist' --scope ${scope}`,
    };
}
/** The clusters and sizes that are named, each with the quota it needs. */
function computes(client, { training, serving }, location) {
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
        ...(serving?.compute === undefined ? [] : [examined(`compute ${serving.compute}`, () => cluster(serving.compute, 0))]),
        ...(serving?.size === undefined || serving.compute !== undefined
            ? []
            : [examined(`quota of ${serving.size}`, () => quota(serving.size, serving.instances))]),
    ];
}
async function datastore(client) {
    const { name, container } = await (0,upload_store/* blobStore */.R)(client);
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


/***/ })

};
