export const id = 6833;
export const ids = [6833];
export const modules = {

/***/ 20234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ identityAgain),
/* harmony export */   g: () => (/* binding */ given)
/* harmony export */ });
/** The fields that Azure read out: null is nothing that a PUT takes. */
const given = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
/** A resource's identity as it was read, to be put again: what Azure adds to user-assigned ones is its own. */
function identityAgain(identity) {
    const users = identity?.userAssignedIdentities;
    const assigned = users ? { userAssignedIdentities: Object.fromEntries(Object.keys(users).map((id) => [id, {}])) } : {};
    return identity ? { identity: { type: identity.type, ...assigned } } : {};
}


/***/ }),

/***/ 79681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ putAutoscale),
/* harmony export */   VM: () => (/* binding */ deleteAutoscale),
/* harmony export */   e: () => (/* binding */ scaleSettings)
/* harmony export */ });
/* unused harmony export autoscaleBody */
/** A managed deployment scales by Azure Monitor; on Kubernetes the deployment's own settings say how. */
const scaleSettings = (kubernetes, least, scale) => kubernetes && scale
    ? { scaleType: 'TargetUtilization', minInstances: least, maxInstances: scale.most, targetUtilizationPercentage: scale.cpu }
    : { scaleType: 'Default' };
/** One rule: over five minutes, one instance more or fewer. Source: Azure Monitor, autoscale setting schema. */
const rule = (id, operator, threshold) => ({
    metricTrigger: {
        metricName: 'CpuUtilizationPercentage',
        metricResourceUri: id,
        timeGrain: 'PT1M',
        statistic: 'Average',
        timeWindow: 'PT5M',
        timeAggregation: 'Average',
        operator,
        threshold,
    },
    scaleAction: { direction: operator === 'GreaterThan' ? 'Increase' : 'Decrease', type: 'ChangeCount', value: '1', cooldown: 'PT5M' },
});
/** A whole autoscale setting to PUT. It goes down at half of what it goes up at, so that one step does not undo the other. */
const autoscaleBody = ({ id, location, least }, { most, cpu }, tags) => ({
    location,
    tags,
    properties: {
        enabled: true,
        targetResourceUri: id,
        profiles: [
            {
                name: 'cpu',
                capacity: { minimum: String(least), default: String(least), maximum: String(most) },
                rules: [rule(id, 'GreaterThan', cpu), rule(id, 'LessThan', cpu / 2)],
            },
        ],
    },
});
const pathOf = ({ workspace: { subscription, resourceGroup } }, endpoint, deployment) => `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.Insights/autoscaleSettings/sluice-${endpoint}-${deployment}`;
const VERSION = { apiVersion: '2022-10-01' };
/** Has Azure Monitor scale a managed deployment. The same again is a no-op. Needs the role Monitoring Contributor. */
async function putAutoscale(client, { endpoint, deployment, ...target }, scale, tags) {
    await client.put(pathOf(client, endpoint, deployment), autoscaleBody(target, scale, tags), VERSION);
}
/** Ends that. None there is fine. */
const deleteAutoscale = (client, endpoint, deployment) => client.delete(pathOf(client, endpoint, deployment), VERSION);


/***/ }),

/***/ 77578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Gz: () => (/* binding */ deploymentBody),
/* harmony export */   OP: () => (/* binding */ versionTags),
/* harmony export */   pC: () => (/* binding */ deploymentName),
/* harmony export */   yC: () => (/* binding */ versionNamed)
/* harmony export */ });
/* harmony import */ var _kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21694);
/* harmony import */ var _deployment_scale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79681);


const VERSION = 'sluice-version';
const DIGEST = 'sluice-digest';
/** Name of a version's deployment: v7-0a1b2c3d. A name alone, v7, would be shorter than Azure takes. */
const deploymentName = ({ version, digest }) => `${version}-${(0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(digest)}`;
/** The version of a deployment by its name alone, also of one that is long gone: v7-0a1b2c3d serves v7. */
const versionNamed = (deployment) => /^(v\d+)-[0-9a-f]{8}$/.exec(deployment)?.[1] ?? deployment;
/** The version that a deployment serves; one that others made goes by its own name, and its bytes are unknown. */
const versionOf = ({ name, tags }) => tags?.[VERSION] && tags[DIGEST] ? { version: tags[VERSION], digest: tags[DIGEST], own: true } : { version: name, digest: '', own: false };
/** What marks a deployment as a version's. */
const versionTags = ({ version, digest }) => ({
    [VERSION]: version,
    [DIGEST]: digest,
});
const seconds = (count) => `PT${count}S`;
function requestSettings({ requestTimeout, concurrency }) {
    if (requestTimeout === undefined && concurrency === undefined)
        return {};
    return {
        requestSettings: {
            ...(requestTimeout === undefined ? {} : { requestTimeout: seconds(requestTimeout) }),
            ...(concurrency === undefined ? {} : { maxConcurrentRequestsPerInstance: concurrency }),
        },
    };
}
function dataCollector({ collections }) {
    const entries = Object.entries(collections);
    if (entries.length === 0)
        return {};
    const all = entries.map(([name, dataId]) => [name, { dataCollectionMode: 'Enabled', samplingRate: 1, dataId }]);
    return { dataCollector: { collections: Object.fromEntries(all), rollingRate: 'Hour' } };
}
/** A whole deployment to PUT. */
function deploymentBody(facts) {
    const { release, location, model, code, environmentVariables, kubernetes, instanceType, instances, tags } = facts;
    return {
        location,
        sku: { name: 'Default', capacity: instances },
        tags: { ...tags, ...versionTags(release) },
        properties: {
            endpointComputeType: kubernetes ? 'Kubernetes' : 'Managed',
            model,
            ...(code
                ? {
                    codeConfiguration: { codeId: code.codeId, scoringScript: code.scoringScript },
                    environmentId: code.environmentId,
                }
                : {}),
            ...(environmentVariables ? { environmentVariables } : {}),
            ...(instanceType === undefined ? {} : { instanceType }),
            scaleSettings: (0,_deployment_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .scaleSettings */ .e)(kubernetes, instances, facts.scale),
            ...requestSettings(facts),
            ...dataCollector(facts),
        },
    };
}


/***/ }),

/***/ 56728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   VV: () => (/* binding */ mirrored),
/* harmony export */   Vz: () => (/* binding */ changeBetween),
/* harmony export */   dR: () => (/* binding */ liveSince),
/* harmony export */   jP: () => (/* binding */ mirroredUntil),
/* harmony export */   m8: () => (/* binding */ leaseOf),
/* harmony export */   wI: () => (/* binding */ shifted)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);

/** Azure knows no lease. Its end, and the split to go back to then, are written here; the next run of Sluice keeps it (`standing`). */
const UNTIL = 'sluice-lease-until';
const BEFORE = 'sluice-lease-before';
/** The deployment that got copies last, and until when: telemetry tells its copies from live requests by it. */
const MIRRORED = 'sluice-mirrored';
/** Since when each deployment has live requests: what it was asked before was our replay, and collected data do not say who asked. */
const LIVE = 'sluice-live-since';
/** Azure copies at most half of the requests, to one deployment. */
const MOST_MIRRORED = 50;
const live = (split) => Object.fromEntries(Object.entries(split).filter(([, percent]) => percent > 0));
const written = (split) => Object.entries(live(split))
    .map(([name, percent]) => `${name}=${percent}`)
    .join(' ');
const read = (text) => Object.fromEntries(text
    .split(' ')
    .filter(Boolean)
    .map((part) => {
    const at = part.lastIndexOf('=');
    return [part.slice(0, at), Number(part.slice(at + 1))];
}));
function without(tags, names) {
    return Object.fromEntries(Object.entries(tags).filter(([name]) => !names.includes(name)));
}
/** Until when (milliseconds since 1970) a leased split stands, and the split before it. */
function leaseOf({ tags }) {
    const { [UNTIL]: until, [BEFORE]: before } = tags;
    return until === undefined || before === undefined ? undefined : { until: Date.parse(until), before: read(before) };
}
function leased(plan, until) {
    const before = leaseOf(plan)?.before ?? plan.traffic;
    return { ...plan.tags, [UNTIL]: new Date(until).toISOString(), [BEFORE]: written(before) };
}
/** When copies to a deployment ended last; undefined when it never got any, or gets them now. */
function mirroredUntil({ tags }, deployment) {
    const [name, at] = (tags[MIRRORED] ?? '').split(' ');
    return name === deployment && at !== undefined ? Date.parse(at) : undefined;
}
function unmirrored(plan, now) {
    const [name] = Object.keys(live(plan.mirror));
    if (name === undefined)
        return { ...plan, mirror: {} };
    return { ...plan, mirror: {}, tags: { ...plan.tags, [MIRRORED]: `${name} ${new Date(now).toISOString()}` } };
}
const sinceIn = (tags) => new Map((tags[LIVE] ?? '').split(' ').flatMap((part) => (part.includes('=') ? [part.split('=')] : [])));
/** Since when a deployment has live requests; undefined when that is not known. Collected data know seconds only: those of the first one are lost to it. */
function liveSince({ tags }, deployment) {
    const since = sinceIn(tags).get(deployment);
    return since === undefined ? undefined : Date.parse(since);
}
/** Those that had live requests keep their moment, those that get them now get this one. */
function noted({ traffic, tags }, split, now) {
    const before = sinceIn(tags);
    const names = new Set([...Object.keys(live(traffic)), ...Object.keys(live(split))]);
    const moments = [...names].flatMap((name) => {
        const at = before.get(name) ?? ((traffic[name] ?? 0) > 0 ? undefined : new Date(now).toISOString());
        return at === undefined ? [] : [`${name}=${at}`];
    });
    return { ...tags, [LIVE]: moments.join(' ') };
}
/** A new split. With an end it stands until then; without, for good, and copies end. UserError when Azure cannot have it. */
function shifted(plan, split, until, now) {
    const shares = Object.values(split);
    const total = shares.reduce((sum, percent) => sum + percent, 0);
    if (shares.some((percent) => !Number.isInteger(percent) || percent < 0))
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Azure ML splits traffic by whole percents, and ${JSON.stringify(split)} is not. Change deploy.canary.steps.`);
    if (total !== 100)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`A split must add up to 100, and ${JSON.stringify(split)} adds up to ${total}.`);
    const copied = Object.keys(live(plan.mirror)).some((name) => (split[name] ?? 0) > 0);
    // A deployment is live or gets copies, never both.
    const base = until === undefined || copied ? unmirrored(plan, now) : plan;
    const tags = until === undefined ? without(base.tags, [UNTIL, BEFORE]) : leased(base, until);
    return { traffic: live(split), mirror: base.mirror, tags: noted({ ...plan, tags }, split, now) };
}
/** Copies a share of live requests to a deployment (0 ends it), until the lease's end where there is one. UserError when Azure cannot. */
function mirrored(plan, deployment, percent, until, now) {
    if (percent <= 0)
        return (plan.mirror[deployment] ?? 0) > 0 ? unmirrored(plan, now) : plan;
    if (percent > MOST_MIRRORED || !Number.isInteger(percent))
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Azure ML copies up to ${MOST_MIRRORED} whole percent of the requests, not ${percent}. Change deploy.canary.shadow.percent.`);
    if ((plan.traffic[deployment] ?? 0) > 0)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${deployment} has live traffic, and Azure ML copies none to what is live.`);
    return { ...plan, mirror: { [deployment]: percent }, tags: until === undefined ? plan.tags : leased(plan, until) };
}
/** What stands at a moment: once a lease has ended, the split before it, without copies. The same plan where none has. */
function standing(plan, now) {
    const lease = leaseOf(plan);
    if (!lease || now < lease.until)
        return plan;
    const ended = unmirrored(plan, now);
    return { ...ended, traffic: lease.before, tags: without(ended.tags, [UNTIL, BEFORE]) };
}
/** Which request brings one plan to the other: none, tags alone, or the whole endpoint. */
function changeBetween(from, to) {
    const same = (a, b) => written(a).split(' ').sort().join(' ') === written(b).split(' ').sort().join(' ');
    if (!same(from.traffic, to.traffic) || !same(from.mirror, to.mirror))
        return 'all';
    const names = new Set([...Object.keys(from.tags), ...Object.keys(to.tags)]);
    const differing = [...names].filter((name) => from.tags[name] !== to.tags[name]);
    if (differing.length === 0)
        return 'none';
    // A patch is not certain to remove a tag.
    return differing.every((name) => to.tags[name] !== undefined) ? 'tags' : 'all';
}


/***/ }),

/***/ 42300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ checkEndpointName),
/* harmony export */   ew: () => (/* binding */ newEndpoint),
/* harmony export */   s5: () => (/* binding */ endpointBody),
/* harmony export */   zY: () => (/* binding */ endpointName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _put_again_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20234);



/** A whole endpoint to PUT, from what was read and what changes: traffic cannot be patched, and what is left out of a PUT is lost. */
function endpointBody({ location, kind, sku, identity, properties }, { traffic, mirror, tags }) {
    const { authMode, compute, description, publicNetworkAccess, properties: free } = properties;
    return {
        location,
        ...(0,_put_again_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .g)({ kind, sku }),
        ...(0,_put_again_js__WEBPACK_IMPORTED_MODULE_2__/* .identityAgain */ .H)(identity),
        tags,
        properties: { authMode, ...(0,_put_again_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .g)({ compute, description, publicNetworkAccess, properties: free }), traffic, mirrorTraffic: mirror },
    };
}
/** A new endpoint without traffic. */
const newEndpoint = ({ location, authMode, compute, publicNetworkAccess, tags }) => ({
    location,
    identity: { type: 'SystemAssigned' },
    tags,
    properties: { authMode, ...(0,_put_again_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .g)({ compute, publicNetworkAccess }) },
});
const LONGEST = 32;
/**
 * Name of an environment's endpoint where none is configured: tiny-production. Names are unique in a region, 3 to 32 letters, digits and hyphens, and
 * begin with a letter; a longer one is cut, and ends in digits of the whole. Source: azure-ai-ml's own check.
 */
function endpointName(model, environment) {
    const whole = `${model}-${environment}`;
    const plain = whole
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^[^a-z]+|-+$/g, '');
    if (plain.length >= 3 && plain.length <= LONGEST && plain === whole.toLowerCase())
        return plain;
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(whole).digest('hex').slice(0, 6);
    return `${plain.slice(0, LONGEST - 7).replace(/-+$/, '') || 'sluice'}-${mark}`;
}
/** Throws a UserError where a configured name is none that Azure takes. */
function checkEndpointName(name) {
    if (/^[a-zA-Z][a-zA-Z0-9-]{1,30}[a-zA-Z0-9]$/.test(name))
        return name;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${name}" cannot name an Azure ML endpoint: 3 to 32 letters, digits and hyphens, a letter first. Change deploy.to.azureml.endpoint.`);
}


/***/ }),

/***/ 87069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ passOf),
/* harmony export */   Ii: () => (/* binding */ invokeDeployment),
/* harmony export */   Re: () => (/* binding */ OWN_REQUEST)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _local_gateway_protocols_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8459);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79147);
/* harmony import */ var _serving_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75087);





/** What our own requests carry as x-ms-client-request-id, so that telemetry tells them from those of clients. */
const OWN_REQUEST = 'sluice-';
/** Reads what lets a request in. The key's role: `AzureML Data Scientist` may list keys. */
async function passOf(client, endpoint, { properties }) {
    const mode = properties.authMode.toLowerCase();
    if (mode === 'aadtoken')
        return { audience: 'ml' };
    if (mode === 'amltoken')
        return { bearer: (await client.post(`${(0,_serving_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointPath */ .nM)(endpoint)}/token`)).accessToken };
    return { bearer: (await client.post(`${(0,_serving_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointPath */ .nM)(endpoint)}/listKeys`)).primaryKey };
}
/** Words of a model that fails: the front end answers 424 then, and says in a header what the model answered. */
function failure(deployment, { status, headers, body }) {
    const inner = headers['ms-azureml-model-error-statuscode'];
    const words = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .mask */ .dK)(body).replace(/\s+/g, ' ').slice(0, 500);
    const told = inner ? `the model's code answered ${inner}` : `the endpoint answered ${status}`;
    return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${deployment}: ${told}: ${words || 'nothing'}`, { status });
}
/** Sends rows to one deployment, whatever its share; such a request is not mirrored. One answer for each row. */
async function invokeDeployment(client, { scoringUri, deployment, pass, codec }, rows) {
    const id = `${OWN_REQUEST}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const headers = {
        'content-type': 'application/json',
        'azureml-model-deployment': deployment,
        'x-ms-client-request-id': id,
        'x-request-id': id,
        ...('bearer' in pass ? { authorization: `Bearer ${pass.bearer}` } : {}),
    };
    const audience = 'audience' in pass ? pass.audience : undefined;
    const answer = await client.send({ method: 'POST', url: scoringUri, headers, body: JSON.stringify(codec.request(rows)), audience });
    if (answer.status >= 300)
        throw failure(deployment, answer);
    const predictions = codec.predictions((0,_local_gateway_protocols_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .q)(answer.body));
    if (!predictions)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${deployment} answered with something else than predictions: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .mask */ .dK)(answer.body).slice(0, 500)}`);
    if (predictions.length !== rows.length)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${deployment} gave ${predictions.length} predictions for ${rows.length} rows.`);
    return [...predictions];
}


/***/ }),

/***/ 75087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   il: () => (/* binding */ restoreLapsed),
/* harmony export */   nM: () => (/* binding */ endpointPath),
/* harmony export */   nR: () => (/* binding */ deploymentPath),
/* harmony export */   o: () => (/* binding */ deploymentsOf),
/* harmony export */   v8: () => (/* binding */ rewrite),
/* harmony export */   vS: () => (/* binding */ findEndpoint),
/* harmony export */   yu: () => (/* binding */ BUSY)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79147);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42300);
/* harmony import */ var _endpoint_traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56728);




/** Seconds that another operation on an endpoint is waited for: making a deployment takes up to half an hour. */
const BUSY = 2700;
const endpointPath = (endpoint) => `/onlineEndpoints/${encodeURIComponent(endpoint)}`;
const deploymentPath = (endpoint, deployment) => `${endpointPath(endpoint)}/deployments/${encodeURIComponent(deployment)}`;
/** Undefined when there is none yet. */
const findEndpoint = (client, endpoint) => client.find(endpointPath(endpoint));
const deploymentsOf = (client, endpoint) => client.list(`${endpointPath(endpoint)}/deployments`);
const planOf = ({ properties, tags }) => ({
    traffic: properties.traffic ?? {},
    mirror: properties.mirrorTraffic ?? {},
    tags: tags ?? {},
});
/**
 * Changes who gets traffic: reads, decides and writes the whole endpoint, or its tags alone. While another operation runs (409) it waits, and decides
 * anew on what that one left, so that nothing of it is lost. Returns the plan that stands then. AzureError when Azure refuses; the old split stands then.
 */
async function rewrite(client, endpoint, change) {
    const began = client.elapsed();
    for (let pause = 2;; pause = Math.min(pause * 1.5, 30)) {
        const found = await findEndpoint(client, endpoint);
        if (!found)
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The endpoint ${endpoint} is gone. Deploy again; it is made anew.`);
        const from = planOf(found);
        const to = change(from);
        try {
            await write(client, found, endpoint, from, to);
            return to;
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6) || error.status !== 409 || client.elapsed() - began > BUSY)
                throw error;
            await client.wait(pause);
        }
    }
}
async function write(client, found, endpoint, from, to) {
    const kind = (0,_endpoint_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .changeBetween */ .Vz)(from, to);
    if (kind === 'tags')
        await client.patch(endpointPath(endpoint), { tags: to.tags });
    if (kind === 'all')
        await client.put(endpointPath(endpoint), (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointBody */ .s5)(found, to));
}
/**
 * Ends a canary whose runner died: where a lease in the endpoint's tags has run out, the split before it is put back. Azure itself does not watch
 * leases: this is done by the first run of Sluice that looks. A run that may not write says so and leaves it.
 */
async function restoreLapsed(client, endpoint, log) {
    const found = await findEndpoint(client, endpoint);
    const lease = found && (0,_endpoint_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .leaseOf */ .m8)(planOf(found));
    if (!lease || Date.now() < lease.until)
        return;
    const since = new Date(lease.until).toISOString();
    try {
        await rewrite(client, endpoint, (plan) => (0,_endpoint_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .standing */ .JA)(plan, Date.now()));
        log.warn(`A run that watched ${endpoint} has ended without an end to its canary (since ${since}). The split before it is back.`);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6) || error.status !== 403)
            throw error;
        log.warn(`A canary on ${endpoint} is watched by nobody since ${since}, and this identity may not end it. Run deploy-canary again.`);
    }
}


/***/ }),

/***/ 96833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yl: () => (/* binding */ azuremlTelemetry),
  m9: () => (/* binding */ logging),
  Hw: () => (/* binding */ logsOf)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/platforms/azureml/errors.js
var azureml_errors = __webpack_require__(79147);
// EXTERNAL MODULE: ./build/platforms/azureml/serving/endpoint-traffic.js
var endpoint_traffic = __webpack_require__(56728);
// EXTERNAL MODULE: ./build/platforms/azureml/serving/serving-endpoint.js
var serving_endpoint = __webpack_require__(75087);
// EXTERNAL MODULE: ./build/platforms/local/gateway/protocols.js
var protocols = __webpack_require__(8459);
// EXTERNAL MODULE: ./build/platforms/azureml/serving/deployment.js
var serving_deployment = __webpack_require__(77578);
// EXTERNAL MODULE: ./build/platforms/azureml/serving/invoke.js
var invoke = __webpack_require__(87069);
;// CONCATENATED MODULE: ./build/platforms/azureml/telemetry/collector-events.js

/** One line of a collector's file: a CloudEvent. PlatformError naming the place when it is none. Source: learn.microsoft.com, how-to-collect-production-data. */
function collectedEvent(line, place) {
    let event;
    try {
        event = JSON.parse(line);
    }
    catch (cause) {
        throw new errors/* PlatformError */.Wk(`${place} is not a line of the data collector.`, { cause });
    }
    const at = Date.parse(event.time ?? '');
    if (Number.isNaN(at))
        throw new errors/* PlatformError */.Wk(`${place} is an event without a time.`);
    const inBlob = String(event.datainblob ?? false).toLowerCase() === 'true';
    const pointer = event.dataref ?? (inBlob && typeof event.data === 'string' ? event.data : undefined);
    const data = pointer === undefined ? event.data : undefined;
    return { at, correlation: event.correlationid ?? '', requestId: event.xrequestid ?? '', data, pointer };
}
/** Names of the collections that hold what was asked and answered: the payloads as they came, else what a scoring script collects itself. */
const COLLECTIONS = [
    { asked: 'request', answered: 'response' },
    { asked: 'model_inputs', answered: 'model_outputs' },
];

;// CONCATENATED MODULE: ./build/platforms/azureml/telemetry/collector-pairs.js
/** Longest that an answer may take, milliseconds: three minutes on a managed endpoint. Times of events are whole seconds. */
const LONGEST = 181_000;
const groupsOf = (all) => Map.groupBy(all, ({ event }) => event.correlation);
const fits = ({ event, rows }, answer) => answer.event.at >= event.at &&
    answer.event.at - event.at <= LONGEST &&
    (answer.predictions === undefined || answer.predictions.length === rows.length);
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The keys of rows as text; undefined where one has none. */
function keysIn(rows, keys) {
    if (!rows || rows.length === 0 || keys.length === 0)
        return undefined;
    if (!rows.every((row) => isFields(row) && keys.every((key) => row[key] !== undefined && row[key] !== null)))
        return undefined;
    return JSON.stringify(rows.map((row) => keys.map((key) => String(row[key]))));
}
/**
 * Joins requests with their answers. The service gives requests that come close together one correlation id, so a pair is certain where the id is alone, or
 * where answers repeat the rows' keys; else they are joined in their order, which is right for what many of them look like and for no single one.
 */
function join(asked, answered, keys) {
    const [requests, answers] = [groupsOf(asked), groupsOf(answered)];
    const open = new Set(answered);
    const byKeys = new Map(answered.flatMap((answer) => ({ key: keysIn(answer.predictions, keys), answer })).map((e) => [e.key, e.answer]));
    const joined = [];
    const rest = [];
    const take = (request, answer, certain) => {
        open.delete(answer);
        joined.push({ asked: request, answer, certain });
    };
    for (const request of asked) {
        const key = keysIn(request.rows, keys);
        const named = key === undefined ? undefined : byKeys.get(key);
        const [alone, ...more] = answers.get(request.event.correlation) ?? [];
        const single = requests.get(request.event.correlation)?.length === 1 && more.length === 0;
        if (named && open.has(named) && fits(request, named))
            take(request, named, true);
        else if (single && alone && open.has(alone) && fits(request, alone))
            take(request, alone, true);
        else
            rest.push(request);
    }
    const left = [];
    for (const request of rest) {
        let found;
        for (const answer of open) {
            if (answer.event.at - request.event.at > LONGEST)
                break;
            if (fits(request, answer)) {
                found = answer;
                break;
            }
        }
        if (found)
            take(request, found, false);
        else
            left.push(request);
    }
    return { joined, left };
}
const withoutKeys = (row, keys) => Object.fromEntries(Object.entries(row).filter(([name]) => !keys.includes(name)));
/** A joined request as the log has it. Where the answer may be another request's, the keys are left out, so that no outcome is held against it. */
function loggedRequest({ asked, answer, certain }, version, keys) {
    const { event, rows } = asked;
    return {
        id: event.requestId || event.correlation,
        at: new Date(event.at).toISOString(),
        version,
        status: answer.predictions ? 200 : 500,
        milliseconds: answer.event.at - event.at,
        mirrored: false,
        inputs: certain ? rows : rows.map((row) => withoutKeys(row, keys)),
        predictions: answer.predictions ?? [],
    };
}
/** A request that nothing answered. */
const unanswered = ({ event, rows }, version) => ({
    id: event.requestId || event.correlation,
    at: new Date(event.at).toISOString(),
    version,
    status: 0,
    milliseconds: 0,
    mirrored: false,
    inputs: rows,
    predictions: [],
});

;// CONCATENATED MODULE: ./build/platforms/azureml/telemetry/collector.js





const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A request near the end of an hour may be answered in the next. */
const CARRIED = 181_000;
const folderOf = (endpoint) => `modelDataCollector/${endpoint}`;
const pathOf = (at, parts) => new Date(at).toISOString().slice(0, 13).replace('T', '-').split('-').slice(0, parts).join('/');
/** Files of one collection with events of a window, by hour: files roll by the hour of their events. */
async function filesByHour({ blobs }, folder, from, to) {
    const found = new Map();
    for (let day = Math.floor(from / DAY) * DAY; day < to; day += DAY)
        for (const path of await blobs.list(`${folder}/${pathOf(day, 3)}`)) {
            const hour = /\/(\d{4}\/\d\d\/\d\d\/\d\d)\/[^/]+\.jsonl$/.exec(path)?.[1];
            if (hour)
                found.set(hour, [...(found.get(hour) ?? []), path]);
        }
    return found;
}
async function events({ blobs }, files) {
    const found = [];
    for (const file of files) {
        let line = 0;
        for await (const text of blobs.lines(file)) {
            line++;
            if (text.trim() === '')
                continue;
            const event = collectedEvent(text, `${file}:${line}`);
            const payload = event.pointer === undefined ? event.data : (0,protocols/* parse */.q)(await blobs.text(event.pointer));
            found.push({ event, payload: typeof payload === 'string' ? ((0,protocols/* parse */.q)(payload) ?? payload) : payload });
        }
    }
    return found.sort((a, b) => a.event.at - b.event.at);
}
const isRows = (payload) => Array.isArray(payload) && payload.every((row) => typeof row === 'object' && row !== null);
/** The rows of a request: as its protocol has them, or as a scoring script collected them. Our own requests are no traffic. */
const asked = ({ codec }, found) => found.flatMap(({ event, payload }) => {
    if (event.requestId.startsWith(invoke/* OWN_REQUEST */.Re) || event.correlation.startsWith(invoke/* OWN_REQUEST */.Re))
        return [];
    return [{ event, rows: codec.rows(payload) ?? (isRows(payload) ? payload : []) }];
});
const answered = ({ codec }, found) => found.map(({ event, payload }) => ({ event, predictions: codec.predictions(payload) }));
/** What there is of each deployment, oldest hour first. */
async function partsOf(collected, from, to) {
    const parts = [];
    const root = folderOf(collected.endpoint);
    for (const deployment of await collected.blobs.folders(root)) {
        const there = await collected.blobs.folders(`${root}/${deployment}`);
        const names = COLLECTIONS.find((pair) => there.includes(pair.asked));
        if (!names)
            continue;
        const [requests, answers] = await Promise.all([names.asked, names.answered].map((name) => filesByHour(collected, `${root}/${deployment}/${name}`, from - CARRIED, to)));
        const hours = new Set([...requests.keys(), ...answers.keys()]);
        for (const hour of hours) {
            const files = { asked: requests.get(hour) ?? [], answered: answers.get(hour) ?? [] };
            parts.push({ version: (0,serving_deployment/* versionNamed */.yC)(deployment), deployment, hour, ...files });
        }
    }
    return parts.sort((a, b) => (a.hour < b.hour ? -1 : a.hour > b.hour ? 1 : 0));
}
const answeredAt = ({ at, milliseconds }) => Date.parse(at) + milliseconds;
/**
 * What an endpoint was asked and answered within a window, in the order of the answers, as its data collector wrote it. An hour at a time is held in memory.
 * The service writes some minutes late.
 */
async function* collectedRequests(collected, from, to) {
    const carried = new Map();
    const hours = Map.groupBy(await partsOf(collected, from.getTime(), to.getTime()), ({ hour }) => hour);
    const all = [...hours];
    for (const [i, [hour, parts]] of all.entries()) {
        const end = Date.parse(`${hour.slice(0, 10).replaceAll('/', '-')}T${hour.slice(11)}:00:00Z`) + HOUR;
        const found = [];
        for (const { deployment, version, ...files } of parts) {
            const requests = [...(carried.get(deployment) ?? []), ...asked(collected, await events(collected, files.asked))];
            const { joined, left } = join(requests, answered(collected, await events(collected, files.answered)), collected.keys);
            const open = left.filter(({ event }) => i < all.length - 1 && end - event.at < CARRIED);
            carried.set(deployment, open);
            found.push(...joined.map((pair) => ({ deployment, request: loggedRequest(pair, version, collected.keys) })));
            found.push(...left.filter((one) => !open.includes(one)).map((one) => ({ deployment, request: unanswered(one, version) })));
        }
        const within = found.filter(({ request }) => answeredAt(request) >= from.getTime() && answeredAt(request) < to.getTime());
        yield* within.sort((a, b) => answeredAt(a.request) - answeredAt(b.request));
    }
}

// EXTERNAL MODULE: ./build/platforms/local/gateway/observations.js
var observations = __webpack_require__(63687);
;// CONCATENATED MODULE: ./build/platforms/azureml/telemetry/counts.js



const NEWEST = 100_000;
/** Whether a status, in text, is one that counts as an error: 424 is a model's code that failed, 408 and 429 are its doing too. */
const failedStatus = (code) => {
    const status = Number(code);
    return Number.isNaN(status) || status < 100 || (0,observations/* isErrorStatus */.t)(status);
};
/** Requests to a deployment that gets copies now, or got them then, were copies: a deployment is live or gets copies, never both. */
const wasMirrored = (plan, deployment, at) => (plan.mirror[deployment] ?? 0) > 0 || at <= ((0,endpoint_traffic/* mirroredUntil */.jP)(plan, deployment) ?? Number.NEGATIVE_INFINITY);
function trafficOf(counted, predicted) {
    const sum = (all) => all.reduce((total, { requests }) => total + requests, 0);
    const byTime = counted.toSorted((a, b) => a.at - b.at);
    return {
        requests: sum(counted),
        errors: sum(counted.filter(({ failed }) => failed)),
        latencies: Float64Array.from(byTime.flatMap(({ latency }) => latency ?? []).slice(-NEWEST)),
        predictions: Float64Array.from(predicted.map(({ value }) => value).slice(-NEWEST)),
    };
}
/** Live and mirrored requests by version. */
function trafficByVersion(plan, counted, predicted) {
    const names = new Set([...counted, ...predicted].map(({ deployment }) => deployment));
    const side = (mirrored) => {
        const one = ({ deployment, at }) => wasMirrored(plan, deployment, at) === mirrored;
        const entries = [...names].map((name) => {
            const of = (all) => all.filter((each) => each.deployment === name && one(each));
            return [(0,serving_deployment/* versionNamed */.yC)(name), trafficOf(of(counted), of(predicted))];
        });
        return new Map(entries.filter(([, traffic]) => traffic.requests > 0 || traffic.predictions.length > 0));
    };
    return { live: side(false), mirrored: side(true) };
}

// EXTERNAL MODULE: ./node_modules/@azure/monitor-query-logs/dist/esm/index.js + 11 modules
var esm = __webpack_require__(89534);
;// CONCATENATED MODULE: ./build/platforms/azureml/telemetry/queries.js
/** Most requests that one look reads, the newest first. */
const MOST = 100_000;
/** Requests to an endpoint since a moment, one a row. Source: learn.microsoft.com, AmlOnlineEndpointTrafficLog. */
const requestsQuery = (endpoint, since) => [
    'AmlOnlineEndpointTrafficLog',
    `| where TimeGenerated >= datetime(${since.toISOString()}) and EndpointName == ${JSON.stringify(endpoint)}`,
    '| project TimeGenerated, DeploymentName, ResponseCode, ModelStatusCode, TotalDurationMs, XMSClientRequestId',
    '| order by TimeGenerated desc',
    `| take ${MOST}`,
].join('\n');
/** The metrics of an endpoint, one-minute averages: so many requests in that minute, by deployment and by what was answered. */
const REQUESTS_METRIC = {
    namespace: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints',
    name: 'RequestsPerMinute',
    filter: "deployment eq '*' and statusCode eq '*' and modelStatusCode eq '*'",
};

;// CONCATENATED MODULE: ./build/platforms/azureml/telemetry/logs.js






/** Rows of the traffic log as counts. Our own requests (the replay) are left out. */
function countedRows({ columnDescriptors, rows }) {
    const column = (name) => columnDescriptors.findIndex((each) => each.name === name);
    const text = (cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? ''));
    const [time, deployment, code, total, client] = [
        'TimeGenerated',
        'DeploymentName',
        'ResponseCode',
        'TotalDurationMs',
        'XMSClientRequestId',
    ].map(column);
    return rows.flatMap((row) => {
        if (text(row[client]).startsWith(invoke/* OWN_REQUEST */.Re) || text(row[deployment]) === '')
            return [];
        const latency = Number(row[total]);
        const counted = { deployment: text(row[deployment]), at: Date.parse(text(row[time])), requests: 1 };
        return [{ ...counted, failed: failedStatus(text(row[code])), latency: Number.isFinite(latency) ? latency : undefined }];
    });
}
/** Asks the Log Analytics workspace that an endpoint's diagnostic settings send its traffic log to (by ARM id). Exact; some minutes late. */
async function loggedTraffic({ workspace, credential }, logs, endpoint, since) {
    const { cloud } = workspace;
    const client = new esm/* LogsQueryClient */.PR(credential, {
        endpoint: `${cloud.logs}/v1`,
        credentials: { scopes: [`${cloud.audiences.logs}/.default`] },
    });
    const query = requestsQuery(endpoint, since);
    const result = await client
        .queryResource(logs.replace(/^\//, ''), query, { startTime: since, endTime: new Date(Date.now() + 60_000) })
        .catch((cause) => {
        if (cause instanceof errors/* PlatformError */.Wk)
            throw cause;
        const fix = `Give this identity the role \`Log Analytics Reader\` on ${logs}.`;
        throw new errors/* PlatformError */.Wk(`Log Analytics does not tell the traffic of ${endpoint}: ${(0,azureml_errors/* mask */.dK)((0,errors/* explain */.WE)(cause))}. ${fix}`, { cause });
    });
    if (result.status !== esm/* LogsQueryResultStatus */.r9.Success)
        throw new errors/* PlatformError */.Wk(`Log Analytics told part of the traffic of ${endpoint} only: ${result.partialError.message}. Try again later.`);
    return result.tables[0] ? countedRows(result.tables[0]) : [];
}

// EXTERNAL MODULE: ./node_modules/@azure/monitor-query-metrics/dist/esm/index.js + 11 modules
var dist_esm = __webpack_require__(19682);
;// CONCATENATED MODULE: ./build/platforms/azureml/telemetry/metrics.js





const MINUTE = 60_000;
/** Series that are asked for: deployments times statuses. */
const SERIES = 1000;
/** Minutes of a metric as counts: the one-minute average of RequestsPerMinute is how many came in that minute. */
function countedMinutes(series, from) {
    return series.flatMap(({ metadatavalues = [], data = [] }) => {
        const dimension = (name) => metadatavalues.find((each) => each.name?.toLowerCase() === name.toLowerCase())?.value ?? '';
        const [deployment, status] = [dimension('deployment'), dimension('statusCode')];
        if (deployment === '')
            return [];
        return data.flatMap(({ timeStamp, average }) => {
            const at = new Date(timeStamp).getTime();
            if (!average || at < from)
                return [];
            return [{ deployment, at, requests: Math.round(average), failed: failedStatus(status), latency: undefined }];
        });
    });
}
/** Where a region's metrics are asked for; an address of its own is taken as it is. */
const hostOf = (location, host) => (host.includes('://') ? host : `https://${location}.${host}`);
/** Azure Monitor's minutes since a moment, from the first whole one. It counts every request, the replay's too, and knows no single latencies. */
async function measuredTraffic({ workspace, credential }, endpoint, since) {
    const { cloud } = workspace;
    const client = new dist_esm/* MetricsClient */.lM(hostOf(endpoint.location.toLowerCase().replaceAll(' ', ''), cloud.metricsHost), credential, {
        audience: `${cloud.audiences.metrics}/.default`,
    });
    const { namespace, name, filter } = REQUESTS_METRIC;
    const startTime = new Date(Math.ceil(since.getTime() / MINUTE) * MINUTE);
    const endTime = new Date((Math.floor(Date.now() / MINUTE) + 1) * MINUTE);
    if (startTime >= endTime)
        return [];
    const options = { startTime, endTime, interval: 'PT1M', aggregation: 'Average', filter, top: SERIES };
    const results = await client.queryResources([endpoint.id], [name], namespace, options).catch((cause) => {
        if (cause instanceof errors/* PlatformError */.Wk)
            throw cause;
        const fix = `Give this identity the role \`Monitoring Reader\` on ${endpoint.id}.`;
        throw new errors/* PlatformError */.Wk(`Azure Monitor does not tell the requests of the endpoint: ${(0,azureml_errors/* mask */.dK)((0,errors/* explain */.WE)(cause))}. ${fix}`, { cause });
    });
    return results.flatMap(({ metrics }) => metrics.flatMap(({ timeseries }) => countedMinutes(timeseries, startTime.getTime())));
}

;// CONCATENATED MODULE: ./build/platforms/azureml/telemetry/telemetry.js








const CATEGORY = 'AmlOnlineEndpointTrafficLog';
/** ARM id of the Log Analytics workspace that gets an endpoint's traffic log; undefined when none does. */
async function logsOf(client, endpoint) {
    const path = `${(0,serving_endpoint/* endpointPath */.nM)(endpoint)}/providers/Microsoft.Insights/diagnosticSettings`;
    const all = await client.list(path, { apiVersion: '2021-05-01-preview' }).catch((cause) => {
        if (!(cause instanceof azureml_errors/* AzureError */.M6) || cause.status !== 403)
            throw cause;
        const message = `This identity may not see where the traffic of ${endpoint} is logged. Give it the role \`Monitoring Reader\` on the endpoint.`;
        throw new errors/* PlatformError */.Wk(message, { cause, status: 403 });
    });
    const sends = ({ properties }) => properties.logs?.some(({ category, categoryGroup, enabled }) => enabled && (category === CATEGORY || categoryGroup === 'allLogs'));
    return all.find((setting) => setting.properties.workspaceId && sends(setting))?.properties.workspaceId ?? undefined;
}
/** The command that has single requests logged. */
const logging = (id) => `az monitor diagnostic-settings create --name sluice --resource ${id} --workspace <Log Analytics workspace> --logs '[{"category":"${CATEGORY}","enabled":true}]'`;
const sourceOf = (logs, id) => logs !== undefined
    ? { title: `Log Analytics (${CATEGORY})`, without: {} }
    : {
        title: 'Azure Monitor metrics (one-minute averages)',
        without: { latency_p95: `Azure Monitor knows averages of latencies only. Have single requests logged: \`${logging(id)}\`` },
    };
const numbersIn = (predictions) => predictions.flatMap((p) => (typeof p === 'number' ? [p] : typeof p === 'boolean' ? [Number(p)] : []));
async function predictionsSince(collected, since) {
    const found = [];
    for await (const { deployment, request } of collectedRequests(collected, since, new Date(Date.now() + 60_000)))
        for (const value of numbersIn(request.predictions))
            found.push({ deployment, at: Date.parse(request.at), value });
    return found;
}
/** Seconds that an answer about diagnostic settings is good for. */
const KNOWN_FOR = 300_000;
/**
 * What an endpoint saw: requests, errors and latencies from Log Analytics where its diagnostic settings send the traffic log there, else requests and errors
 * from Azure Monitor's one-minute averages; predictions and logged requests from the data collector's files. All of them come some minutes late.
 */
function azuremlTelemetry(client, collected) {
    const { endpoint } = collected;
    let known;
    const logsNow = async () => {
        if (!known || Date.now() - known.at > KNOWN_FOR)
            known = { at: Date.now(), logs: await logsOf(client, endpoint) };
        return known.logs;
    };
    const counts = async (found, since) => {
        const logs = await logsNow();
        return logs === undefined ? measuredTraffic(client, found, since) : loggedTraffic(client, logs, endpoint, since);
    };
    return {
        async source() {
            const found = await (0,serving_endpoint/* findEndpoint */.vS)(client, endpoint);
            return sourceOf(found && (await logsNow()), found?.id ?? endpoint);
        },
        async traffic(since) {
            const found = await (0,serving_endpoint/* findEndpoint */.vS)(client, endpoint);
            if (!found)
                return { live: new Map(), mirrored: new Map() };
            const [counted, predicted] = await Promise.all([counts(found, since), predictionsSince(collected, since)]);
            return trafficByVersion((0,serving_endpoint/* planOf */.XC)(found), counted, predicted);
        },
        async *requests(from, to) {
            const found = await (0,serving_endpoint/* findEndpoint */.vS)(client, endpoint);
            const plan = found ? (0,serving_endpoint/* planOf */.XC)(found) : { traffic: {}, mirror: {}, tags: {} };
            for await (const { deployment, request } of collectedRequests(collected, from, to)) {
                const at = Date.parse(request.at);
                if (at >= ((0,endpoint_traffic/* liveSince */.dR)(plan, deployment) ?? 0) && !wasMirrored(plan, deployment, at))
                    yield request;
            }
        },
    };
}


/***/ }),

/***/ 76769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ answeredAt),
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76641);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80293);




/** Entries answered between two moments, oldest first, streamed. A last line that a killed gateway left half-written is passed over. */
async function* readJournal(folder, from, to) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return;
    for (const path of (0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .journalFiles */ .R)(folder, from, to)) {
        let damaged;
        let line = 0;
        for await (const text of (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), crlfDelay: Number.POSITIVE_INFINITY })) {
            line++;
            if (damaged !== undefined)
                throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(`${path}:${damaged} is not a line of a request log. Restore the file or delete that line.`);
            const entry = parseEntry(text);
            if (!entry)
                damaged = line;
            else if (isWithin(entry, from, to))
                yield entry;
        }
    }
}
/** When the answer was complete, milliseconds since 1970. */
const answeredAt = (entry) => Date.parse(entry.at) + entry.milliseconds;
const isWithin = (entry, from, to) => {
    const at = answeredAt(entry);
    return at >= from.getTime() && at < to.getTime();
};
function parseEntry(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 80293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ journalFiles),
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const LARGEST_FILE = 64 * 2 ** 20;
/** Most bytes waiting for a slow disk; beyond it lines are dropped and counted, since answering comes first. */
const LARGEST_BACKLOG = 64 * 2 ** 20;
const hourOf = (at) => at.toISOString().slice(0, 13);
/** The parts of a journal, oldest first. Names hold the hour (UTC) of the answers and a number: 2026-01-31T14-0007.jsonl */
function parts(folder) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    const matches = names.sort().map((name) => /^(\d{4}-\d\d-\d\dT\d\d)-(\d+)\.jsonl$/.exec(name));
    return matches.flatMap((match) => (match ? [{ name: match[0], hour: match[1], number: Number(match[2]) }] : []));
}
/** Files with answers given between two moments, oldest first. */
const journalFiles = (folder, from, to) => parts(folder)
    .filter(({ hour }) => hour >= hourOf(from) && hour <= hourOf(to))
    .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
/** Opens the next part. Each process starts one, so that a line a killed gateway left half-written is the last of its file. */
function openPart(folder, hour) {
    const number = Math.max(0, ...parts(folder).map((part) => (part.hour === hour ? part.number : 0))) + 1;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${hour}-${String(number).padStart(4, '0')}.jsonl`), 'wx', 0o600);
    return { stream: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)('', { fd }), hour, bytes: 0 };
}
const end = (stream) => new Promise((done) => stream.once('error', () => done()).end(done));
/** Appends JSON lines, to a new file each hour and each 64 MiB. A line is on its way to the disk as soon as it is written. */
function openJournal(folder, onDrop) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    let current;
    function part() {
        const hour = hourOf(new Date());
        if (current && (current.hour !== hour || current.bytes > LARGEST_FILE)) {
            void end(current.stream);
            current = undefined;
        }
        if (current)
            return current;
        const opened = openPart(folder, hour);
        opened.stream.on('error', (error) => {
            onDrop(error.message);
            if (current === opened)
                current = undefined;
        });
        current = opened;
        return opened;
    }
    return {
        /** Never throws: an answer counts more than its log line. */
        write(entry) {
            try {
                const open = part();
                if (open.stream.writableLength > LARGEST_BACKLOG)
                    throw new Error('the disk is too slow');
                const line = `${JSON.stringify(entry)}\n`;
                open.bytes += line.length;
                open.stream.write(line);
            }
            catch (error) {
                onDrop(error.message);
            }
        },
        /** Resolves once every line is written. */
        async close() {
            if (current)
                await end(current.stream);
            current = undefined;
        },
    };
}


/***/ }),

/***/ 63687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ observations),
/* harmony export */   t: () => (/* binding */ isErrorStatus)
/* harmony export */ });
/* harmony import */ var _journal_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76769);

/** Requests kept in memory for each version; older ones are only in the journal. */
const KEPT = 250_000;
const NEWEST = 100_000;
/** Statuses that count as errors: those of Serving's contract. */
const isErrorStatus = (status) => status >= 500 || [0, 408, 424, 429].includes(status);
const numbersIn = (predictions) => predictions.flatMap((p) => (typeof p === 'number' ? [p] : typeof p === 'boolean' ? [Number(p)] : []));
function summarise(observations, since) {
    const recent = observations.filter(({ at }) => at >= since);
    const answered = recent.filter(({ failed }) => !failed);
    return {
        requests: recent.length,
        errors: recent.filter(({ failed }) => failed).length,
        latencies: recent.flatMap(({ latency }) => latency ?? []).slice(-NEWEST),
        predictions: answered.flatMap(({ predictions }) => predictions).slice(-NEWEST),
    };
}
/** What was seen of each version lately, for looks at a canary. Only requests that ask for a prediction count, not a probe's GET. */
function observations() {
    const seen = { live: new Map(), mirrored: new Map() };
    function keep(version, mirrored, observation) {
        const byVersion = mirrored ? seen.mirrored : seen.live;
        const list = byVersion.get(version) ?? [];
        byVersion.set(version, list);
        list.push(observation);
        // Trimmed in large pieces, so that it costs nothing for each request.
        if (list.length > KEPT * 1.1)
            list.splice(0, list.length - KEPT);
    }
    return {
        add(entry) {
            if (entry.method === 'GET' || entry.method === 'HEAD' || entry.method === 'OPTIONS')
                return;
            const at = (0,_journal_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .answeredAt */ .F)(entry);
            for (const { version } of entry.failed)
                keep(version, entry.mirrored, { at, failed: true, latency: undefined, predictions: [] });
            // Status 0: nobody answered, and the failed ones are counted above.
            if (entry.status === 0 || entry.version === '')
                return;
            const failed = isErrorStatus(entry.status);
            keep(entry.version, entry.mirrored, { at, failed, latency: entry.milliseconds, predictions: numbersIn(entry.predictions) });
        },
        since(moment) {
            const report = (byVersion) => Object.fromEntries([...byVersion].map(([version, list]) => [version, summarise(list, moment)]));
            return { live: report(seen.live), mirrored: report(seen.mirrored) };
        },
    };
}


/***/ }),

/***/ 8459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parse),
/* harmony export */   u: () => (/* binding */ codecOf)
/* harmony export */ });
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const rowsIn = (value) => Array.isArray(value) && value.every(isFields) ? value : undefined;
const listIn = (value) => (Array.isArray(value) ? value : undefined);
/** `predictions` of an object, or a bare list; a scoring script may also return its JSON as a string, which servers quote once more. */
function predictionsIn(body) {
    if (typeof body === 'string')
        return predictionsIn(parse(body));
    return listIn(isFields(body) ? body.predictions : body);
}
/** JSON, or undefined where the text is none. */
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const records = {
    path: '/score',
    request: (rows) => ({ data: rows }),
    rows: (body) => (isFields(body) ? rowsIn(body.data) : undefined),
    predictions: predictionsIn,
};
/** Source: mlflow.org/docs/latest/ml/deployment/deploy-model-locally, "dataframe_records" and "dataframe_split". */
const mlflow = {
    path: '/invocations',
    request: (rows) => ({ dataframe_records: rows }),
    rows(body) {
        if (!isFields(body))
            return undefined;
        const { dataframe_records, dataframe_split: split } = body;
        if (dataframe_records !== undefined)
            return rowsIn(dataframe_records);
        if (!isFields(split) || !Array.isArray(split.columns) || !Array.isArray(split.data))
            return undefined;
        const columns = split.columns;
        return split.data.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])));
    },
    predictions: predictionsIn,
};
const tensorsIn = (value) => Array.isArray(value) && value.length > 0 && value.every((t) => isFields(t) && Array.isArray(t.data) && Array.isArray(t.shape))
    ? value
    : undefined;
function tensor(name, rows) {
    const data = rows.map((row) => row[name] ?? null);
    const kind = data.find((cell) => cell !== null);
    const datatype = typeof kind === 'string' ? 'BYTES' : typeof kind === 'boolean' ? 'BOOL' : 'FP64';
    return { name, shape: [rows.length], datatype, data };
}
/** One entry for each row: scalars of a vector or a one-column matrix, lists of a wider one. */
function cells({ data, shape }) {
    const flat = data.flat();
    const width = shape.slice(1).reduce((product, n) => product * n, 1);
    return width === 1 ? flat : Array.from({ length: shape[0] ?? 0 }, (_, i) => flat.slice(i * width, (i + 1) * width));
}
/** Columnar: one tensor for each column. Source: Open Inference Protocol v2, kserve.github.io. */
const kserve = (model) => ({
    path: `/v2/models/${encodeURIComponent(model)}/infer`,
    request: (rows) => ({ inputs: Object.keys(rows[0] ?? {}).map((name) => ({ ...tensor(name, rows) })) }),
    rows(body) {
        const tensors = isFields(body) ? tensorsIn(body.inputs) : undefined;
        const columns = tensors?.map((t) => [t.name, cells(t)]);
        return columns?.[0]?.[1].map((_, i) => Object.fromEntries(columns.map(([name, column]) => [name, column[i] ?? null])));
    },
    predictions(body) {
        const tensors = isFields(body) ? tensorsIn(body.outputs) : undefined;
        return tensors && cells(tensors[0]);
    },
});
/** The codec of a protocol for a model's name. */
const codecOf = (protocol, model) => ({ records, mlflow, 'kserve-v2': kserve(model) })[protocol];


/***/ })

};
