export const id = 6153;
export const ids = [6153];
export const modules = {

/***/ 86153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ azuremlMonitoring),
  U: () => (/* binding */ monitorName)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/platforms/azureml/assets/upload.js
var upload = __webpack_require__(50865);
// EXTERNAL MODULE: ./build/platforms/azureml/schedule.js
var schedule = __webpack_require__(27473);
// EXTERNAL MODULE: ./build/platforms/azureml/serving/deployment.js
var deployment = __webpack_require__(77578);
// EXTERNAL MODULE: ./build/platforms/azureml/serving/serving-endpoint.js
var serving_endpoint = __webpack_require__(75087);
;// CONCATENATED MODULE: ./build/platforms/azureml/monitor/body.js
/** Names of the three signals: by these their results are found. */
const SIGNAL = { inputs: 'inputs', predictions: 'predictions', quality: 'quality' };
const types = (columns) => Object.fromEntries(columns.map(({ name, kind }) => [name, kind === 'number' ? 'Numerical' : 'Categorical']));
const production = (uri, dataContext, days) => ({
    ...{ inputDataType: 'Rolling', dataContext, jobInputType: 'uri_folder', uri },
    ...{ windowSize: `P${days}D`, windowOffset: 'P0D' },
});
const reference = (uri) => ({ inputDataType: 'Fixed', dataContext: 'test', jobInputType: 'mltable', uri });
const both = (metrics, limit) => metrics.map(([dataType, metric]) => ({ dataType, metric, threshold: { value: limit } }));
const SHAPES = [
    ['Numerical', 'NormalizedWassersteinDistance'],
    ['Categorical', 'JensenShannonDistance'],
];
const QUALITIES = ['Numerical', 'Categorical'].flatMap((type) => ['NullValueRate', 'DataTypeErrorRate', 'OutOfBoundsRate'].map((metric) => [type, metric]));
/**
 * What Azure ML is to compare, with the limits of sluice.yml: its distances are defined as Sluice's are (of a number W₁ in standard deviations of the
 * reference, of a category Jensen–Shannon to base 2), and its limits of quality are counted from the reference's own rates.
 * Source: Azure/azureml-assets, assets/model_monitoring.
 */
function monitorDefinition({ inputs, predictions, task, window, alarm }, data, settings) {
    const days = window / 86_400;
    const { instanceType, runtime, emails } = settings;
    const notified = emails.length > 0 ? { notificationTypes: ['AmlNotification'] } : {};
    const features = { filterType: 'FeatureSubset', features: inputs.map(({ name }) => name) };
    const asked = {
        ...{ features, featureDataTypeOverride: types(inputs), ...notified },
        productionData: production(data.asked, 'model_inputs', days),
        referenceData: reference(data.inputs),
    };
    const answers = predictions &&
        data.predictions !== undefined && {
        [SIGNAL.predictions]: {
            ...{ signalType: 'PredictionDrift', ...notified },
            featureDataTypeOverride: types([{ ...predictions, name: settings.answers }]),
            metricThresholds: both(SHAPES, alarm),
            productionData: production(data.answered, 'model_outputs', days),
            referenceData: reference(data.predictions),
        },
    };
    return {
        computeConfiguration: {
            ...{ computeType: 'ServerlessSpark', instanceType, runtimeVersion: runtime },
            computeIdentity: { computeIdentityType: 'AmlToken' },
        },
        monitoringTarget: { taskType: task === 'regression' ? 'Regression' : 'Classification', deploymentId: data.deploymentId },
        signals: {
            [SIGNAL.inputs]: { signalType: 'DataDrift', ...asked, metricThresholds: both(SHAPES, alarm) },
            [SIGNAL.quality]: { signalType: 'DataQuality', ...asked, metricThresholds: both(QUALITIES, alarm) },
            ...answers,
        },
        ...(emails.length > 0 ? { alertNotificationSettings: { emailNotificationSettings: { emails } } } : {}),
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/monitor/readback.js
/** The last names of an id: `…/onlineEndpoints/e/deployments/d` and `azureml:e:d` are the same, and so are the spellings of an asset's version. */
function tail(text) {
    const parts = text
        .replace(/^azureml:\/*/, '')
        .split(/[/:@]/)
        .filter((part) => !['versions', 'deployments', 'labels'].includes(part.toLowerCase()));
    return parts.slice(-2).join('/').toLowerCase();
}
const isId = (text) => /^(azureml:|\/subscriptions\/)/.test(text);
const same = (sent, read) => typeof sent === 'string' &&
    typeof read === 'string' &&
    (isId(sent) ? tail(sent) === tail(read) : sent.toLowerCase() === read.toLowerCase());
/** Where what was read does not say what was sent, as paths such as `signals.inputs.metricThresholds.0.threshold.value`. What the service adds is passed over. */
function differences(sent, read, path = '') {
    if (typeof sent !== 'object' || sent === null)
        return sent === read || same(sent, read) ? [] : [path];
    if (Array.isArray(sent) && (!Array.isArray(read) || read.length !== sent.length))
        return [path];
    const found = (typeof read === 'object' && read !== null ? read : {});
    return Object.entries(sent).flatMap(([key, value]) => differences(value, found[key], path === '' ? key : `${path}.${key}`));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/platforms/azureml/assets/files.js
var files = __webpack_require__(83133);
// EXTERNAL MODULE: ./build/platforms/azureml/assets/store.js
var assets_store = __webpack_require__(26675);
;// CONCATENATED MODULE: ./build/platforms/azureml/monitor/reference.js






/** How the table is read: JSON lines keep the kinds of cells, which CSV loses. Source: learn.microsoft.com, reference-yaml-mltable. */
const TABLE = `$schema: https://azuremlschemas.azureedge.net/latest/MLTable.schema.json
type: mltable
paths:
  - file: ./reference.jsonl
transformations:
  - read_json_lines:
      encoding: utf8
      invalid_lines: error
      include_path_column: false
`;
/** Columns of different lengths, row by row; a column that has ended is null. */
function lines(columns) {
    const rows = Math.max(...columns.map(({ values }) => values.length));
    const row = (i) => JSON.stringify(Object.fromEntries(columns.map(({ name, values }) => [name, values[i] ?? null])));
    return Array.from({ length: rows }, (_, i) => `${row(i)}\n`).join('');
}
/** A reference as a table that monitors read, its version named by its bytes; gives the ARM id. The same rows again are not sent. */
async function referenceTable(client, name, columns, tags) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-reference-'));
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'MLTable'), TABLE);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'reference.jsonl'), lines(columns));
        const { set } = await (0,files/* filesAt */.Tl)(folder);
        return await (0,upload/* existing */.gT)(client, `/data/${(0,upload/* assetName */.SM)(name)}/versions/${(0,upload/* assetVersion */.Pb)(set.digest)}`, async () => {
            const { name: store, container } = await (0,assets_store/* blobStore */.Rb)(client);
            const place = `sluice/reference/${set.digest}`;
            await (0,files/* uploadFiles */.Zn)(container, place, set);
            const dataUri = `azureml://datastores/${store}/paths/${place}/`;
            return { dataType: 'mltable', dataUri, referencedUris: [`${dataUri}reference.jsonl`], properties: { sha256: set.digest }, tags };
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./build/platforms/azureml/errors.js
var azureml_errors = __webpack_require__(79147);
// EXTERNAL MODULE: ./build/platforms/azureml/jobs/history.js
var jobs_history = __webpack_require__(55399);
// EXTERNAL MODULE: ./build/platforms/azureml/jobs/states.js
var states = __webpack_require__(77221);
;// CONCATENATED MODULE: ./build/platforms/azureml/monitor/results.js


const WHAT = {
    NormalizedWassersteinDistance: 'shape',
    JensenShannonDistance: 'shape',
    NullValueRate: 'missing',
    DataTypeErrorRate: 'mistyped',
    OutOfBoundsRate: 'unseen',
};
/**
 * The rate of the window. Releases of the service's component have named reference and window the wrong way round; the limit tells them apart, since it is
 * the reference's rate and the limit that was asked.
 */
function rateOf({ baselineValue: baseline, targetValue: target, threshold }, limit) {
    if (typeof baseline !== 'number' || typeof target !== 'number')
        return undefined;
    if (typeof threshold !== 'number')
        return target;
    const expected = threshold - limit;
    return Math.abs(target - expected) < Math.abs(baseline - expected) ? baseline : target;
}
function measuredOf({ metrics }, limit) {
    return Object.entries(metrics?.features ?? {}).flatMap(([column, feature]) => (feature.metrics ?? []).flatMap((metric) => {
        const what = WHAT[metric.metricName];
        const value = what === 'shape' ? metric.metricValue : rateOf(metric, limit);
        return what !== undefined && typeof value === 'number' && Number.isFinite(value) ? [{ column, what, value }] : [];
    }));
}
/** What a run measured, from the files of its signals by name. PlatformError for a file that is none. */
function resultsOf(files, alarm) {
    const read = (signal) => {
        try {
            return JSON.parse(files.get(signal) ?? '{}');
        }
        catch (cause) {
            throw new errors/* PlatformError */.Wk(`What the monitor wrote of ${signal} is no JSON.`, { cause });
        }
    };
    const [inputs, quality, predictions] = [read(SIGNAL.inputs), read(SIGNAL.quality), read(SIGNAL.predictions)];
    const rows = ({ metrics }) => metrics?.rowCount?.targetCount ?? 0;
    return {
        rows: { all: rows(quality) || rows(inputs), inputs: rows(inputs), predictions: rows(predictions) },
        inputs: [...measuredOf(inputs, alarm), ...measuredOf(quality, alarm)],
        predictions: measuredOf(predictions, alarm),
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/monitor/runs.js








/** The one listing that knows schedules; what azure-ai-ml asks. The stable versions have none. */
const LISTING = '2024-01-01-preview';
/** Runs whose results are read: the newest that has ended decides. */
const MOST = 20;
/** When a job was due: jobs of schedules are named <schedule>-YYYYMMDDThhmmssZ. Source: learn.microsoft.com, how-to-schedule-pipeline-job. */
function momentOf({ properties, systemData }) {
    const [, y, mo, d, h, mi, s] = /-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(properties.displayName ?? '') ?? [];
    const at = y === undefined ? systemData?.createdAt : `${y}-${mo}-${d}T${h}:${mi}:${s}Z`;
    return at ? new Date(at) : undefined;
}
/** Runs of a monitor that were due since then, the newest first; of the newest that is done, what it measured. */
async function monitorRuns(client, schedule, since, watch) {
    const query = `listViewType=All&scheduled=true&scheduleId=${encodeURIComponent(schedule)}`;
    const jobs = await client.list(`/jobs?${query}`, { apiVersion: LISTING });
    const found = jobs.flatMap((job) => {
        const at = momentOf(job);
        return at && at.getTime() >= Math.floor(since.getTime() / 1000) * 1000 ? [{ job, at }] : [];
    });
    const newest = found.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MOST);
    const first = newest.find(({ job }) => (0,states/* over */.Z)(job.properties.status));
    return Promise.all(newest.map((one) => runOf(client, one.job, one.at, watch, one === first)));
}
async function runOf(client, job, at, watch, read) {
    const { status, services } = job.properties;
    const run = {
        ...{ name: job.name, url: services?.Studio?.endpoint ?? undefined, at, to: at, from: new Date(at.getTime() - watch.window * 1000) },
        state: status === 'Completed' ? 'done' : (0,states/* over */.Z)(status) ? 'failed' : 'running',
        ...{ rows: { all: 0, inputs: 0, predictions: 0 }, inputs: [], predictions: [] },
    };
    if (!read || run.state === 'running')
        return run;
    const history = (0,jobs_history/* runHistory */.O)(client);
    const children = await history.children(job.name);
    if (run.state === 'failed')
        return { ...run, reason: reasonOf([...children, await history.details(job.name)]) ?? `it is ${status}` };
    const files = await signalFiles(client, placesOf(job, children));
    if (!files)
        return { ...run, state: 'failed', reason: 'it is done, and its results (manifest.json) are not there' };
    return { ...run, ...resultsOf(files, watch.alarm) };
}
/** The words of the first part that says why it failed: the whole says only that a part did. */
const reasonOf = (details) => details.map((run) => run?.error?.error && (0,azureml_errors/* said */.ag)(run.error.error)).find(Boolean);
/** Where results may lie: outputs that say so themselves, else where outputs of jobs lie when nobody says where. */
function placesOf(job, children) {
    const told = Object.values(job.properties.outputs ?? {}).flatMap((output) => (output?.uri ? [(0,assets_store/* datastorePath */.pW)(output.uri)?.path ?? ''] : []));
    const usual = [job.name, ...children.map(({ runId }) => runId ?? '')].filter(Boolean).map((run) => `azureml/${run}`);
    return [...told.filter(Boolean), ...usual];
}
/** The signals' files by the signal's name, as manifest.json lists them; undefined when there is none. Source: Azure/azureml-assets, model_monitor_create_manifest. */
async function signalFiles(client, places) {
    const { container } = await (0,assets_store/* blobStore */.Rb)(client);
    const read = (path) => (0,files/* ofBlobs */._M)(`Reading ${path}`, async () => (0,consumers_.text)((await container.getBlobClient(path).download()).readableStreamBody));
    for (const place of places) {
        const manifest = await manifestIn(container, place.replace(/\/$/, ''));
        if (manifest === undefined)
            continue;
        const { metricsFiles } = parsed(await read(manifest));
        const folder = manifest.replace(/manifest\.json$/, '');
        const files = Object.entries(metricsFiles ?? {}).map(async ([name, path]) => [name, await read(folder + path)]);
        return new Map(await Promise.all(files));
    }
    return undefined;
}
async function manifestIn(container, place) {
    return (0,files/* ofBlobs */._M)('Looking for what the monitor wrote', async () => {
        for await (const { name } of container.listBlobsFlat({ prefix: `${place}/` }))
            if (name.endsWith('/manifest.json'))
                return name;
        return undefined;
    });
}
function parsed(manifest) {
    try {
        return JSON.parse(manifest);
    }
    catch (cause) {
        throw new errors/* PlatformError */.Wk('The manifest that the monitor wrote is no JSON.', { cause });
    }
}

;// CONCATENATED MODULE: ./build/platforms/azureml/monitor/time.js
const DAY = 86_400_000;
/** Days to look back for the last time: February 29 comes every eight years at least. */
const FARTHEST = 8 * 366;
const BOUNDS = [
    [0, 59],
    [0, 23],
    [1, 31],
    [1, 12],
    [0, 6],
];
/** The numbers that one field of a cron expression stands for. */
function numbersOf(field, [least, most]) {
    const all = field.split(',').flatMap((part) => {
        const [range = '*', step = '1'] = part.split('/');
        const [from, to] = range === '*' ? [least, most] : range.split('-').map(Number);
        // A single number with a step goes on to the end.
        const end = to ?? (part.includes('/') ? most : from);
        return Array.from({ length: Math.floor((end - from) / Number(step)) + 1 }, (_, i) => from + i * Number(step));
    });
    return [...new Set(all)].sort((a, b) => a - b);
}
/**
 * The last minute before `before` that a cron expression names, UTC; undefined when there is none in eight years. Day and weekday must both fit, as NCronTab has it.
 */
function lastTime(cron, before) {
    const [minutes, hours, days, months, weekdays] = cron.split(/ +/).map((field, i) => numbersOf(field, BOUNDS[i]));
    const times = hours.flatMap((hour) => minutes.map((minute) => (hour * 60 + minute) * 60_000)).reverse();
    const today = Math.floor(before.getTime() / DAY) * DAY;
    for (let day = today; day > today - FARTHEST * DAY; day -= DAY) {
        const at = new Date(day);
        if (!days.includes(at.getUTCDate()) || !months.includes(at.getUTCMonth() + 1) || !weekdays.includes(at.getUTCDay()))
            continue;
        const time = times.find((offset) => day + offset < before.getTime());
        if (time !== undefined)
            return new Date(day + time);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/platforms/azureml/monitor/monitor.js










/** What a monitor’s schedule is known by: whose it is, and what its runs say something of. */
const VERSION = 'sluice-version';
const DIGEST = 'sluice-digest';
const WINDOW = 'sluice-window';
const SINCE = 'sluice-since';
/** Name of an environment's schedule; jobs that it starts are named after it. */
const monitorName = (model, environment) => (0,upload/* assetName */.SM)(model, environment, 'monitor').toLowerCase();
/** The ids of what is compared. UserError where the live deployment keeps nothing that a monitor reads. */
async function dataOf(client, { endpoint, model, answers, tags }, watch) {
    const name = (0,deployment/* deploymentName */.pC)(watch);
    const found = await client.find((0,serving_endpoint/* deploymentPath */.nR)(endpoint, name));
    if (!found)
        throw new errors/* PlatformError */.Wk(`${watch.version} is not deployed on ${endpoint}, so nothing can be watched there. Run deploy-canary.`);
    const [asked, answered] = ['model_inputs', 'model_outputs'].map((collection) => {
        const { dataCollectionMode, dataId } = found.properties.dataCollector?.collections?.[collection] ?? {};
        if (dataCollectionMode === 'Enabled' && dataId)
            return dataId;
        throw new errors/* UserError */.yo(`${watch.version} on ${endpoint} was deployed without the collection ${collection}, which Azure ML’s monitors read. Versions that are deployed from now on have it: promote one. Until then take \`monitor.on\` out of sluice.yml.`);
    });
    const { inputs, predictions } = watch;
    const [inputTable, answerTable] = await Promise.all([
        referenceTable(client, `${model}-reference`, inputs, tags),
        predictions && referenceTable(client, `${model}-reference-answers`, [{ ...predictions, name: answers }], tags),
    ]);
    return { deploymentId: found.id, asked: asked, answered: answered, inputs: inputTable, predictions: answerTable };
}
/** Since when the schedule watches this version over such windows; undefined when it watches something else, or is not there. */
function watchingSince({ properties }, { version, digest, window }) {
    const tags = properties.tags ?? {};
    const same = tags[VERSION] === version && tags[DIGEST] === digest && tags[WINDOW] === String(window);
    return same ? tags[SINCE] : undefined;
}
async function keep(client, settings, watch, now) {
    if (watch.inputs.length === 0)
        throw new errors/* UserError */.yo('There is no column that Azure ML could compare. Take `monitor.on` out of sluice.yml.');
    const { model, environment, cron } = settings;
    const name = monitorName(model, environment);
    const definition = monitorDefinition(watch, await dataOf(client, settings, watch), settings);
    const before = await (0,schedule/* findSchedule */.ll)(client, name);
    const since = (before && watchingSince(before, watch)) ?? now().toISOString();
    const own = { 'sluice-endpoint': settings.endpoint, ...settings.tags };
    const tags = { ...own, [VERSION]: watch.version, [DIGEST]: watch.digest, [WINDOW]: String(watch.window), [SINCE]: since };
    const action = { actionType: 'CreateMonitor', monitorDefinition: definition };
    const body = (0,schedule/* scheduleBody */.q0)({ cron, timeZone: 'UTC' }, action, { displayName: `${model} in ${environment}`, tags });
    if (before && differences(body, before).length === 0)
        return { name, change: 'same', since: new Date(since) };
    const change = await (0,schedule/* putSchedule */.Hi)(client, name, body);
    const wrong = differences(body, await (0,schedule/* findSchedule */.ll)(client, name));
    if (wrong.length > 0)
        throw new errors/* PlatformError */.Wk(`The schedule ${name} does not say what was asked: ${wrong.slice(0, 5).join(', ')}. Look at it in the studio.`);
    return { name, change, since: new Date(since) };
}
/** Watches an environment by a schedule of Azure ML, which compares windows on serverless Spark. */
const azuremlMonitoring = (client, settings, now = () => new Date()) => ({
    title: 'Azure ML',
    keep: (watch) => keep(client, settings, watch, now),
    runs: ({ name, since }, watch) => monitorRuns(client, name, since, watch),
    due: (before) => lastTime(settings.cron, before),
});


/***/ }),

/***/ 27473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ putSchedule),
/* harmony export */   VD: () => (/* binding */ deleteSchedule),
/* harmony export */   ll: () => (/* binding */ findSchedule),
/* harmony export */   q0: () => (/* binding */ scheduleBody),
/* harmony export */   wx: () => (/* binding */ schedulesOf)
/* harmony export */ });
/* unused harmony export says */
/** A whole schedule to PUT, switched on. */
const scheduleBody = (time, action, more) => ({
    properties: { ...more, isEnabled: true, trigger: { triggerType: 'Cron', expression: time.cron, timeZone: time.timeZone }, action },
});
/** Seconds that another change of the same schedule is waited for. */
const BUSY = 300;
const pathOf = (name) => `/schedules/${encodeURIComponent(name)}`;
/** Undefined when there is none of that name. */
const findSchedule = (client, name) => client.find(pathOf(name));
/** All schedules of the workspace, those that somebody switched off too. */
const schedulesOf = (client) => client.list('/schedules?listViewType=All');
/** Switches a schedule off, which Azure wants first, and removes it. What is gone already is gone. Source: learn.microsoft.com, how-to-schedule-pipeline-job. */
async function deleteSchedule(client, name) {
    const found = await findSchedule(client, name);
    if (!found)
        return;
    const { provisioningState: _, ...said } = found.properties;
    const properties = Object.fromEntries(Object.entries({ ...said, isEnabled: false }).filter(([, value]) => value !== null));
    if (found.properties.isEnabled !== false)
        await client.put(pathOf(name), { properties }, { busy: BUSY });
    await client.delete(pathOf(name), { busy: BUSY });
}
/** Makes a schedule say what `body` says, and tells what that took. What says it already is not written. */
async function putSchedule(client, name, body) {
    const found = await findSchedule(client, name);
    if (found && says(found.properties, body.properties))
        return 'same';
    await client.put(pathOf(name), body, { busy: BUSY });
    return found ? 'changed' : 'created';
}
/** Whether what was read holds all that is wanted: Azure adds fields, and gives nothing for what is empty. */
function says(found, wanted) {
    if (typeof wanted !== 'object' || wanted === null)
        return found === wanted || (idOf(wanted) !== undefined && idOf(found) === idOf(wanted));
    const entries = Object.entries(wanted);
    if (typeof found !== 'object' || found === null)
        return found === undefined || found === null ? entries.length === 0 : false;
    if (Array.isArray(wanted) && (!Array.isArray(found) || found.length !== wanted.length))
        return false;
    return entries.every(([key, value]) => says(found[key], value));
}
/** An ARM id in one spelling: Azure itself writes them in more than one. Undefined for anything else. */
function idOf(value) {
    const id = typeof value === 'string' ? value.toLowerCase().replace(/^azureml:(?=\/subscriptions\/)/, '') : '';
    return id.startsWith('/subscriptions/') ? id : undefined;
}


/***/ })

};
