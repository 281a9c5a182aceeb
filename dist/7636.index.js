export const id = 7636;
export const ids = [7636];
export const modules = {

/***/ 37636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  azureBatch: () => (/* binding */ azureBatch)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/platforms/local/digest.js
var digest = __webpack_require__(78615);
// EXTERNAL MODULE: ./build/platforms/azureml/assets/environment.js
var assets_environment = __webpack_require__(99491);
// EXTERNAL MODULE: ./build/platforms/azureml/assets/files.js
var assets_files = __webpack_require__(83133);
// EXTERNAL MODULE: ./build/platforms/azureml/assets/upload.js
var upload = __webpack_require__(50865);
;// CONCATENATED MODULE: ./build/platforms/azureml/assets/program.js








/** Brings a small program of ours to the workspace, once for each content, and what it runs in; gives both ids. */
async function programAsset(client, { model, environment, root, tags }, files) {
    if (environment === undefined)
        throw new errors/* UserError */.yo('Schedules need deploy.to.azureml.environment: any image with Python 3.');
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-program-'));
    try {
        for (const [path, text] of Object.entries(files))
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), text);
        const [codeId, id] = await Promise.all([
            (0,upload/* codeAsset */.Se)(client, (0,upload/* assetName */.SM)(model, 'asking'), await (0,assets_files/* fileSet */.po)(await (0,digest/* filesIn */.nG)(folder)), tags),
            (0,assets_environment/* environmentId */.X)(client, environment, { root, model, tags }),
        ]);
        return { codeId, environmentId: id };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/platforms/azureml/serving/deployment.js
var serving_deployment = __webpack_require__(77578);
// EXTERNAL MODULE: ./build/platforms/azureml/serving/serving-endpoint.js
var serving_endpoint = __webpack_require__(75087);
// EXTERNAL MODULE: ./build/platforms/azureml/operation.js
var operation = __webpack_require__(27587);
// EXTERNAL MODULE: ./build/platforms/azureml/settings.js
var azureml_settings = __webpack_require__(82333);
// EXTERNAL MODULE: ./build/platforms/azureml/errors.js
var azureml_errors = __webpack_require__(79147);
// EXTERNAL MODULE: ./build/platforms/azureml/put-again.js
var put_again = __webpack_require__(20234);
;// CONCATENATED MODULE: ./build/platforms/azureml/batch/endpoint.js




const batchPath = (endpoint) => `/batchEndpoints/${encodeURIComponent(endpoint)}`;
const batchDeploymentPath = (endpoint, deployment) => `${batchPath(endpoint)}/deployments/${encodeURIComponent(deployment)}`;
/** Undefined when there is none yet. */
const findBatch = (client, endpoint) => client.find(batchPath(endpoint));
const batchDeploymentsOf = (client, endpoint) => client.list(`${batchPath(endpoint)}/deployments`);
/** The deployment that jobs are done by when none is named; undefined when there is none. */
const defaultOf = ({ properties }) => properties.defaults?.deploymentName || undefined;
/** A new endpoint. Batch endpoints take tokens of Entra ID only. */
const newBatch = (location, tags) => ({
    location,
    identity: { type: 'SystemAssigned' },
    tags,
    properties: { authMode: 'AADToken' },
});
/** A whole endpoint to PUT with another default: what is left out of a PUT is lost. */
function batchBody({ location, kind, sku, identity, tags, properties }, deploymentName) {
    const { authMode, description, properties: free } = properties;
    return {
        location,
        ...(0,put_again/* given */.g)({ kind, sku, tags }),
        ...(0,put_again/* identityAgain */.H)(identity),
        properties: { authMode, ...(0,put_again/* given */.g)({ description, properties: free }), defaults: { deploymentName } },
    };
}
/** Makes a deployment the one that jobs to come are done by. While another operation runs (409) it waits, and writes on what that one left. */
async function makeDefault(client, endpoint, deployment) {
    const began = client.elapsed();
    for (let pause = 2;; pause = Math.min(pause * 1.5, 30)) {
        const found = await findBatch(client, endpoint);
        if (!found)
            throw new errors/* PlatformError */.Wk(`The batch endpoint ${endpoint} is gone. Deploy again; it is made anew.`);
        if (defaultOf(found) === deployment)
            return;
        try {
            await client.put(batchPath(endpoint), batchBody(found, deployment));
            return;
        }
        catch (error) {
            if (!(error instanceof azureml_errors/* AzureError */.M6) || error.status !== 409 || client.elapsed() - began > serving_endpoint/* BUSY */.yu)
                throw error;
            await client.wait(pause);
        }
    }
}

;// CONCATENATED MODULE: ./build/platforms/azureml/batch/deployment.js






/** The file that a job writes its rows to. */
const OUTPUT_FILE = 'predictions.csv';
/** ARM id of a cluster. */
const clusterOf = ({ workspace }, name) => `${(0,azureml_settings/* workspacePath */.X5)(workspace)}/computes/${name}`;
/** A whole deployment to PUT. */
function batchDeploymentBody(release, settings, parts) {
    const { scoringScript, instances, concurrency, miniBatchSize, errorThreshold, retries, timeLimit, output, environmentVariables } = settings;
    const { location, computeId, model, code } = parts;
    return {
        location,
        tags: { ...settings.tags, ...(0,serving_deployment/* versionTags */.OP)(release) },
        properties: {
            compute: computeId,
            model: { referenceType: 'Id', assetId: model },
            ...(code ? { codeConfiguration: { codeId: code.codeId, scoringScript }, environmentId: code.environmentId } : {}),
            environmentVariables,
            resources: { instanceCount: instances },
            maxConcurrencyPerInstance: concurrency,
            miniBatchSize,
            errorThreshold,
            retrySettings: { maxRetries: retries, timeout: `PT${Math.ceil(timeLimit)}S` },
            outputAction: output === 'append_row' ? 'AppendRow' : 'SummaryOnly',
            outputFileName: OUTPUT_FILE,
        },
    };
}
const stateOf = ({ properties }) => properties.provisioningState?.toLowerCase() ?? '';
/** What is being made already, by a run that was killed or by another one, is waited for. */
async function settled(client, path) {
    const began = client.elapsed();
    for (;;) {
        const found = await client.find(path);
        if (!found || (0,operation/* ended */.v6)(stateOf(found)))
            return found;
        if (client.elapsed() - began > serving_endpoint/* BUSY */.yu)
            throw new errors/* PlatformError */.Wk(`${found.name} is ${found.properties.provisioningState} since ${serving_endpoint/* BUSY */.yu} s.`);
        await client.wait(5);
    }
}
async function ensureEndpoint({ client, settings: { endpoint, tags } }, location) {
    const found = await findBatch(client, endpoint);
    if (found && found.properties.provisioningState?.toLowerCase() !== 'failed')
        return;
    if (found && (await batchDeploymentsOf(client, endpoint)).length > 0)
        throw new errors/* PlatformError */.Wk(`The batch endpoint ${endpoint} is in the state Failed, and has deployments. Look at it in the studio; nothing was changed.`);
    if (found)
        await client.delete(batchPath(endpoint), { busy: serving_endpoint/* BUSY */.yu });
    await client.put(batchPath(endpoint), newBatch(location, tags), { busy: serving_endpoint/* BUSY */.yu });
}
/** Makes a deployment that is not the default. One that is there already is left alone, one that is being made is followed, one that failed is made anew. */
async function deployBatch(serving, release, log) {
    const { client, settings, assets } = serving;
    const { location } = await client.get('');
    await ensureEndpoint(serving, location);
    const name = (0,serving_deployment/* deploymentName */.pC)(release);
    const path = batchDeploymentPath(settings.endpoint, name);
    const found = await settled(client, path);
    if (found && stateOf(found) === 'succeeded')
        return;
    if (found)
        await client.delete(path, { busy: serving_endpoint/* BUSY */.yu });
    const [model, code] = await Promise.all([
        assets.model(release),
        settings.scoringScript === undefined ? undefined : assets.code(release, settings.scoringScript),
    ]);
    log.progress(`${release.version}: Azure ML makes the batch deployment ${name}`);
    const body = batchDeploymentBody(release, settings, { location, computeId: clusterOf(client, settings.compute), model, code });
    await client.put(path, body, { busy: serving_endpoint/* BUSY */.yu });
}

// EXTERNAL MODULE: ./build/platforms/azureml/discovery.js
var discovery = __webpack_require__(35620);
// EXTERNAL MODULE: ./build/platforms/azureml/jobs/history.js
var jobs_history = __webpack_require__(55399);
// EXTERNAL MODULE: ./build/platforms/azureml/jobs/states.js
var states = __webpack_require__(77221);
;// CONCATENATED MODULE: ./build/platforms/azureml/batch/jobs.js





/** Names of trials that Sluice asks for itself begin so. */
const TRIAL = 'sluice-trial-';
const VERSION = '2020-09-01-dataplanepreview';
const statusOf = ({ properties }) => properties?.status ?? 'NotStarted';
function read(client, what, answer) {
    if (answer.status >= 400)
        throw (0,azureml_errors/* refusal */.x5)(what, answer.status, (0,azureml_errors/* serviceError */.cg)(answer.body), (0,azureml_settings/* workspacePath */.X5)(client.workspace));
    return JSON.parse(answer.body);
}
/** Jobs of one deployment, as Azure lists them. */
async function jobsOf(client, endpoint, deployment) {
    const at = `${await (0,discovery/* dataPlaneAt */.w)(client)}/mferp/managementfrontend${(0,azureml_settings/* workspacePath */.X5)(client.workspace)}`;
    const found = [];
    let next = `${at}/batchEndpoints/${endpoint}/deployments/${deployment}/jobs?api-version=${VERSION}`;
    while (next) {
        const answer = await client.send({ method: 'GET', url: next, audience: 'ml' });
        // A deployment that nobody asked yet may not be known there.
        if (answer.status === 404)
            return found;
        const page = read(client, `Listing the jobs of ${endpoint}`, answer);
        found.push(...(page.value ?? []));
        next = page.nextLink?.startsWith(at) ? page.nextLink : undefined;
    }
    return found;
}
/** Jobs of which it is said how long they took: each costs a request. */
const TIMED = 1;
/** What one deployment was asked, newest first, without Sluice's own trials that have ended. */
async function servedJobs(client, endpoint, deployment) {
    const all = await jobsOf(client, endpoint, deployment);
    const shown = all.map((job) => {
        const began = job.systemData?.createdAt;
        return { name: job.name, state: jobs_stateOf(statusOf(job)), ...(began ? { began } : {}) };
    });
    const sorted = shown
        .filter(({ name, state }) => !name.startsWith(TRIAL) || state === 'running')
        .toSorted((a, b) => (b.began ?? '').localeCompare(a.began ?? ''));
    const history = (0,jobs_history/* runHistory */.O)(client);
    const timed = sorted.slice(0, TIMED).map(async (job) => {
        const { startTimeUtc: from, endTimeUtc: to } = (await history.details(job.name)) ?? {};
        return from && to ? { ...job, seconds: (Date.parse(to) - Date.parse(from)) / 1000 } : job;
    });
    return [...(await Promise.all(timed)), ...sorted.slice(TIMED)];
}
const jobs_stateOf = (status) => (!(0,states/* over */.Z)(status) ? 'running' : status === 'Completed' ? 'done' : 'failed');
/** The body of a request to a batch endpoint, as azure-ai-ml words it. */
const askBody = ({ name, input, output }) => ({
    properties: {
        name,
        inputData: { rows: { jobInputType: input.kind === 'folder' ? 'UriFolder' : 'UriFile', uri: input.uri } },
        outputData: { score: { jobOutputType: 'UriFile', uri: output } },
    },
});
/** Asks a deployment; the address of the job. A job of that name that is there already is the same one: its name tells what it is to do. */
async function ask(client, scoringUri, wanted) {
    const headers = { 'content-type': 'application/json', 'azureml-model-deployment': wanted.deployment };
    const answer = await client.send({ method: 'POST', url: scoringUri, headers, body: JSON.stringify(askBody(wanted)), audience: 'ml' });
    const known = jobAddress(scoringUri, wanted.name);
    if (answer.status === 409)
        return known;
    const made = read(client, `Asking the batch deployment ${wanted.deployment}`, answer);
    const location = answer.headers.location;
    // A token goes to the endpoint alone, whatever the answer says.
    if (location && new URL(location).origin === new URL(scoringUri).origin)
        return location;
    return made.name ? jobAddress(scoringUri, made.name) : known;
}
/** Where a job of an endpoint is looked at: its scoring address goes on. */
const jobAddress = (scoringUri, name) => `${scoringUri.replace(/\/$/, '')}/${encodeURIComponent(name)}`;
/** Undefined when it is not there. */
async function findJob(client, address) {
    const answer = await client.send({ method: 'GET', url: address, audience: 'ml' });
    return answer.status === 404 ? undefined : read(client, 'Looking at a batch job', answer);
}
/** Why a job failed, as far as the data plane says. */
const reasonOf = ({ properties }) => (0,azureml_errors/* mask */.dK)(properties?.error?.message ?? '')
    .replace(/\s+/g, ' ')
    .slice(0, 500);

// EXTERNAL MODULE: ./build/platforms/azureml/schedule.js
var azureml_schedule = __webpack_require__(27473);
;// CONCATENATED MODULE: ./build/platforms/azureml/batch/schedule-script.js
/** Name of the program among a schedule's code, and of the file that tells it what to ask for. */
const ASK_SCRIPT = 'sluice-ask.py';
const ASK_SETTINGS = 'sluice-ask.json';
/**
 * Asks a batch endpoint as the cluster's own identity, and ends. Python 3 without packages. An asset is looked up when it runs, so that @latest is the latest
 * then. The job's name is the minute: a second attempt in it finds the first one's job. Source of the token's address: azure-identity's AzureMLCredential.
 */
const ASK_SCRIPT_TEXT = `import json, os, re, sys, time
from urllib import error, parse, request

settings = json.load(open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "${ASK_SETTINGS}")))


def send(url, headers, body=None, tries=5):
    for attempt in range(1, tries + 1):
        try:
            data = None if body is None else json.dumps(body).encode()
            with request.urlopen(request.Request(url, data, headers), timeout=100) as answer:
                return json.load(answer)
        except error.HTTPError as refused:
            if attempt == tries or refused.code not in (408, 429, 500, 502, 503, 504):
                raise
        except error.URLError:
            if attempt == tries:
                raise
        time.sleep(2**attempt)


def token(audience):
    if "MSI_ENDPOINT" not in os.environ:
        sys.exit("This cluster has no identity to ask with. Run: az ml compute update --name <cluster> --identity-type SystemAssigned")
    query = {"api-version": "2017-09-01", "resource": audience}
    if os.environ.get("DEFAULT_IDENTITY_CLIENT_ID"):
        query["clientid"] = os.environ["DEFAULT_IDENTITY_CLIENT_ID"]
    return send(os.environ["MSI_ENDPOINT"] + "?" + parse.urlencode(query), {"secret": os.environ.get("MSI_SECRET", "")})["access_token"]


def arm(path):
    headers = {"Authorization": "Bearer " + token(settings["resourceManager"])}
    return send(settings["resourceManager"] + settings["workspace"] + path + "?api-version=2024-10-01", headers)["properties"]


def place():
    asset = re.fullmatch("azureml:([A-Za-z0-9][A-Za-z0-9._-]*)(:([A-Za-z0-9._-]+)|@latest)", settings["input"])
    if not asset:
        return settings["input"], settings["inputType"]
    name = parse.quote(asset[1])
    version = asset[3] or arm("/data/" + name).get("latestVersion")
    if not version:
        sys.exit("The data asset " + asset[1] + " has no version.")
    kind = arm("/data/" + name + "/versions/" + version)["dataType"]
    return settings["workspace"] + "/data/" + name + "/versions/" + version, "UriFile" if kind == "uri_file" else "UriFolder"


def ask():
    now = time.gmtime()
    name = settings["schedule"] + time.strftime("-%Y%m%d%H%M", now)
    uri, kind = place()
    properties = {"name": name, "inputData": {"rows": {"jobInputType": kind, "uri": uri}}}
    if settings.get("output"):
        folder = settings["output"] + time.strftime("/%Y-%m-%dT%H-%MZ/", now)
        whole = {"jobOutputType": "UriFile", "uri": folder + settings["file"]} if settings.get("file") else {"jobOutputType": "UriFolder", "uri": folder}
        properties["outputData"] = {"score": whole}
    headers = {"Authorization": "Bearer " + token(settings["audience"]), "Content-Type": "application/json"}
    try:
        send(settings["scoringUri"], headers, {"properties": properties})
    except error.HTTPError as refused:
        if refused.code != 409:
            raise
    print("asked for " + name + ": " + uri)


try:
    ask()
except error.HTTPError as refused:
    sys.exit("%s answered %s: %s" % (parse.urlsplit(refused.url).netloc, refused.code, refused.read().decode(errors="replace")[:2000]))
`;

// EXTERNAL MODULE: ./build/platforms/azureml/batch/settings.js
var batch_settings = __webpack_require__(51604);
;// CONCATENATED MODULE: ./build/platforms/azureml/batch/schedules.js






/** Tag that says whose schedule it is. */
const ENDPOINT = 'sluice-endpoint';
function askSettings({ client, settings }, scoringUri, name, schedule) {
    const { input, inputType, output } = schedule;
    const { workspace } = client;
    return {
        schedule: (0,batch_settings/* scheduleName */.V)(settings.endpoint, name),
        scoringUri,
        audience: workspace.cloud.audiences.ml,
        resourceManager: workspace.cloud.resourceManager,
        workspace: (0,azureml_settings/* workspacePath */.X5)(workspace),
        input,
        inputType: inputType === 'folder' ? 'UriFolder' : 'UriFile',
        ...(output === undefined ? {} : { output: output.replace(/\/+$/, '') }),
        ...(output === undefined || settings.output === 'summary_only' ? {} : { file: OUTPUT_FILE }),
    };
}
/** A job that asks the endpoint, in words of Azure ML's own schema; it runs as the cluster's identity. */
async function jobOf(serving, asked) {
    const { client, settings, assets } = serving;
    const files = { [ASK_SCRIPT]: ASK_SCRIPT_TEXT, [ASK_SETTINGS]: `${JSON.stringify(asked)}\n` };
    const { codeId, environmentId } = await assets.asking(files);
    return {
        jobType: 'Command',
        displayName: asked.schedule,
        experimentName: settings.endpoint,
        command: `python ${ASK_SCRIPT}`,
        codeId,
        environmentId,
        computeId: clusterOf(client, settings.compute),
        identity: { identityType: 'Managed' },
        resources: { instanceCount: 1 },
        limits: { jobLimitsType: 'Command', timeout: 'PT15M' },
        tags: { ...settings.tags, [ENDPOINT]: settings.endpoint },
    };
}
/** Brings the schedules of an endpoint to what sluice.yml says, and says what was changed. Those that others made are left alone. */
async function syncSchedules(serving) {
    const { client, settings } = serving;
    const { endpoint, schedules, tags } = settings;
    const scoringUri = (await findBatch(client, endpoint))?.properties.scoringUri;
    const wanted = scoringUri ? Object.entries(schedules) : [];
    const said = [];
    for (const [name, schedule] of wanted) {
        const jobDefinition = await jobOf(serving, askSettings(serving, scoringUri, name, schedule));
        const more = { displayName: `${name} of ${endpoint}`, tags: { ...tags, [ENDPOINT]: endpoint } };
        const done = await (0,azureml_schedule/* putSchedule */.Hi)(client, (0,batch_settings/* scheduleName */.V)(endpoint, name), (0,azureml_schedule/* scheduleBody */.q0)(schedule, { actionType: 'CreateJob', jobDefinition }, more));
        if (done !== 'same')
            said.push(`The schedule ${name} was ${done}: ${schedule.cron}, ${schedule.timeZone}.`);
    }
    const names = new Set(wanted.map(([name]) => (0,batch_settings/* scheduleName */.V)(endpoint, name).toLowerCase()));
    const left = (await (0,azureml_schedule/* schedulesOf */.wx)(client)).filter(({ name, properties }) => properties.tags?.[ENDPOINT] === endpoint && !names.has(name.toLowerCase()));
    for (const { name } of left) {
        await (0,azureml_schedule/* deleteSchedule */.VD)(client, name);
        said.push(`The schedule ${name} was removed: sluice.yml does not name it.`);
    }
    return said;
}

// EXTERNAL MODULE: ./build/kernel/digest.js
var kernel_digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/platforms/azureml/assets/store.js
var assets_store = __webpack_require__(26675);
// EXTERNAL MODULE: ./build/platforms/azureml/jobs/shell.js
var shell = __webpack_require__(58525);
;// CONCATENATED MODULE: ./build/platforms/azureml/batch/output.js

const cell = (value) => {
    if (value === undefined || value === null)
        return '';
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
/** Rows as CSV (RFC 4180) with a header; a missing value is an empty cell. */
function csvOf(rows) {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
    return [columns.map((column) => cell(column)).join(','), ...lines, ''].join('\n');
}
/** A field that is quoted, or reaches to the next comma or end of line; what follows it. */
const FIELD = /(?:"((?:[^"]|"")*)"|((?!")[^,\r\n]*))(,|\r?\n|$)/y;
/** Records of a CSV text without a header (RFC 4180). */
function recordsOf(text) {
    const records = [];
    let record = [];
    FIELD.lastIndex = 0;
    while (FIELD.lastIndex < text.length) {
        const [, quoted, plain = '', end] = FIELD.exec(text) ?? [];
        if (end === undefined)
            throw new errors/* PlatformError */.Wk('The output of a batch job is not CSV: text follows a quoted field.');
        record.push(quoted?.replaceAll('""', '"') ?? plain);
        if (end === ',')
            continue;
        records.push(record);
        record = [];
    }
    return record.length > 0 ? [...records, record] : records;
}
/** A prediction as JSON: a number where it reads as one, a list where one is written (several probabilities). */
function predictionOf(text) {
    if (text === '')
        return null;
    if (/^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$/.test(text))
        return Number(text);
    if (!/^\s*\[.*\]\s*$/s.test(text))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
/**
 * The predictions in a job's output, one for each row in their order. `column` counts from 1; without it the last. PlatformError when the output has
 * another number of rows than the input, or not that column.
 */
function predictionsIn(text, rows, column) {
    const records = recordsOf(text);
    if (records.length !== rows)
        throw new errors/* PlatformError */.Wk(`The job wrote ${records.length} rows for ${rows}. run() must give one for each row of a file, in their order: a data frame, or a list as long as that.`);
    return records.map((record) => {
        const found = column === undefined ? record.at(-1) : record[column - 1];
        if (found === undefined)
            throw new errors/* PlatformError */.Wk(`A row of the output has ${record.length} columns, and the prediction is in column ${column}.`);
        return predictionOf(found);
    });
}

;// CONCATENATED MODULE: ./build/platforms/azureml/batch/reason.js




/** Lines of a log that an error shows. */
const TAIL = 15;
/** What the user's code wrote, in the steps of a batch job. Source: learn.microsoft.com, how-to-troubleshoot-batch-endpoints. */
const WRITTEN = [/^logs\/user\/error\.txt$/, /^logs\/job_error.*\.txt$/, /^user_logs\/std_log.*\.txt$/];
/** Why a job failed: its own words, and the last lines that its code wrote. A log that cannot be read is told of. */
async function whyFailed(client, job) {
    const history = (0,jobs_history/* runHistory */.O)(client);
    const lines = async () => {
        const steps = (await history.children(job.name)).flatMap(({ runId }) => (runId ? [runId] : []));
        const details = await Promise.all(steps.map((step) => history.details(step)));
        const texts = await Promise.all(details.map((step) => tailOf(client, step?.logFiles ?? {})));
        return texts.filter(Boolean).join('\n');
    };
    const written = await lines().catch((error) => {
        if (!(error instanceof errors/* PlatformError */.Wk))
            throw error;
        return `Its log cannot be read: ${(0,errors/* explain */.WE)(error)}`;
    });
    return [reasonOf(job), written].filter(Boolean).join('\n');
}
async function tailOf(client, files) {
    const path = WRITTEN.map((pattern) => Object.keys(files).find((name) => pattern.test(name))).find((name) => name !== undefined);
    if (path === undefined)
        return '';
    const { status, body } = await client.send({ method: 'GET', url: files[path] });
    return status === 200 ? (0,azureml_errors/* mask */.dK)(body.trim().split('\n').slice(-TAIL).join('\n')) : '';
}

;// CONCATENATED MODULE: ./build/platforms/azureml/batch/trial.js










/** Seconds between looks at a job. */
const FIRST = 5;
const LONGEST = 60;
/** Looks in a row at which a job may not be there: some minutes. */
const ABSENT = 10;
/** Waits until a job has ended. There is no limit: a cluster may be busy for hours, which says nothing of the model. */
async function ended(client, address, name, log) {
    let [said, absent] = ['', 0];
    for (let pause = FIRST;; pause = Math.min(pause * 1.5, LONGEST)) {
        const job = await findJob(client, address);
        if (job && (0,states/* over */.Z)(statusOf(job)))
            return job;
        absent = job ? 0 : absent + 1;
        if (absent > ABSENT)
            throw new errors/* PlatformError */.Wk(`The batch job ${name} was asked for, and is not there. Run this again.`);
        const status = job ? statusOf(job) : 'NotStarted';
        if (status !== said)
            log.progress(`batch job ${name}: ${status}`);
        said = status;
        await client.wait(pause);
    }
}
/** The job of these rows that is done or goes on, or a new one: its name is their digest and a number, so that whoever comes later finds it. */
async function found(client, { scoringUri, deployment }, store, digest) {
    const place = `sluice/trials/${digest}`;
    const at = (path) => `azureml://datastores/${store.name}/paths/${place}/${path}`;
    for (let n = 1;; n++) {
        const name = `${TRIAL}${digest.slice(0, 32)}-${n}`;
        const out = `out-${n}/${OUTPUT_FILE}`;
        const there = await findJob(client, jobAddress(scoringUri, name));
        if (there && (0,states/* over */.Z)(statusOf(there)) && statusOf(there) !== 'Completed')
            continue;
        const address = there
            ? jobAddress(scoringUri, name)
            : await ask(client, scoringUri, { name, deployment, input: { uri: at('rows.csv'), kind: 'file' }, output: at(out) });
        return { name, address, output: `${place}/${out}` };
    }
}
/** Has one deployment score rows as a file, whatever the default is; one answer for each row. The same rows again are not scored again. */
async function tryOut(client, trial, rows, log) {
    const text = csvOf(rows);
    const digest = (0,kernel_digest/* sha256 */.sc)(`${trial.endpoint}\n${trial.deployment}\n${text}`);
    const store = await (0,assets_store/* blobStore */.Rb)(client);
    const blob = store.container.getBlockBlobClient(`sluice/trials/${digest}/rows.csv`);
    if (!(await (0,assets_files/* ofBlobs */._M)('Looking for the rows', () => blob.exists())))
        await (0,assets_files/* ofBlobs */._M)('Uploading the rows', () => blob.upload(text, Buffer.byteLength(text)));
    const { name, address, output } = await found(client, trial, store, digest);
    const job = await ended(client, address, name, log);
    if (statusOf(job) !== 'Completed')
        throw new errors/* PlatformError */.Wk(`The batch job ${name} is ${statusOf(job)}. ${lookAt(client, name)}\n${await whyFailed(client, job)}`);
    const written = await (0,assets_files/* ofBlobs */._M)('Reading what the job wrote', async () => {
        const file = store.container.getBlobClient(output);
        return (await file.exists()) ? (await file.downloadToBuffer()).toString() : undefined;
    });
    if (written === undefined)
        throw new errors/* PlatformError */.Wk(`The batch job ${name} is done, and wrote no ${OUTPUT_FILE}. ${lookAt(client, name)}`);
    try {
        return predictionsIn(written, rows.length, trial.column);
    }
    catch (error) {
        throw error instanceof errors/* PlatformError */.Wk
            ? new errors/* PlatformError */.Wk(`${error.message} ${lookAt(client, name)}\n${await whyFailed(client, job)}`)
            : error;
    }
}
function lookAt({ workspace: { workspace, resourceGroup } }, name) {
    const words = ['az', 'ml', 'job', 'stream', '--name', name, '--workspace-name', workspace, '--resource-group', resourceGroup];
    return `Its log: \`${words.map(shell/* shellWord */.r).join(' ')}\`.`;
}

;// CONCATENATED MODULE: ./build/platforms/azureml/batch/serving.js








/** In an MLflow model's own output a row is its number, the prediction, the file. */
const MLFLOW_COLUMN = 2;
async function serving_stateOf({ client, settings: { endpoint } }) {
    const found = await findBatch(client, endpoint);
    if (!found)
        return { url: '', versions: [] };
    const all = (await batchDeploymentsOf(client, endpoint)).map((deployment) => {
        const state = deployment.properties.provisioningState?.toLowerCase() ?? '';
        return { ...(0,serving_deployment/* versionOf */.E4)(deployment), name: deployment.name, state, percent: deployment.name === defaultOf(found) ? 100 : 0 };
    });
    // What others made counts as long as it is the default; else it is theirs to end.
    const shown = all.filter(({ own, percent, state }) => state !== 'deleting' && (own || percent > 0));
    const versions = shown.map(async ({ version, digest, name, state, percent }) => {
        const healthy = state === 'succeeded' || state === 'updating';
        return { version, digest, percent, mirror: 0, healthy, jobs: await servedJobs(client, endpoint, name) };
    });
    return { url: found.properties.scoringUri ?? '', versions: await Promise.all(versions) };
}
/** The deployment of a version; undefined when there is none. */
async function deploymentOf({ client, settings }, version) {
    return (await batchDeploymentsOf(client, settings.endpoint)).find((deployment) => (0,serving_deployment/* versionOf */.E4)(deployment).version === version);
}
async function shift(serving, split) {
    const shares = Object.entries(split).filter(([, percent]) => percent > 0);
    const [version, percent] = shares[0] ?? [];
    if (shares.length !== 1 || version === undefined || percent !== 100)
        throw new errors/* UserError */.yo('A batch endpoint has one default deployment: jobs are not split between versions.');
    const deployment = await deploymentOf(serving, version);
    if (!deployment)
        throw new errors/* UserError */.yo(`${version} is not deployed on ${serving.settings.endpoint}, and cannot be its default.`);
    await makeDefault(serving.client, serving.settings.endpoint, deployment.name);
}
async function retire(serving, version) {
    const { client, settings } = serving;
    const found = await findBatch(client, settings.endpoint);
    const deployment = found && (await deploymentOf(serving, version));
    if (!deployment)
        return;
    if (defaultOf(found) === deployment.name)
        throw new errors/* PlatformError */.Wk(`${version} is the default of ${settings.endpoint}, and is not ended.`);
    await client.delete(batchDeploymentPath(settings.endpoint, deployment.name), { busy: serving_endpoint/* BUSY */.yu });
}
/** Serves an environment on a batch endpoint of Azure ML: a deployment for each version, of which one is the default. */
function batchServing(serving, log) {
    const { client, settings } = serving;
    const { endpoint, prediction, scoringScript } = settings;
    const column = prediction ?? (scoringScript === undefined ? MLFLOW_COLUMN : undefined);
    return {
        kind: 'batch',
        state: () => serving_stateOf(serving),
        deploy: (release) => deployBatch(serving, release, log),
        async invoke(version, rows) {
            const [found, deployment] = [await findBatch(client, endpoint), await deploymentOf(serving, version)];
            if (!found?.properties.scoringUri || !deployment)
                throw new errors/* PlatformError */.Wk(`${version} is not deployed on ${endpoint}.`);
            return tryOut(client, { scoringUri: found.properties.scoringUri, endpoint, deployment: deployment.name, column }, rows, log);
        },
        shift: (split) => shift(serving, split),
        mirror: () => Promise.reject(new errors/* UserError */.yo('A batch endpoint has no live requests to copy. Remove deploy.canary.shadow.')),
        retire: (version) => retire(serving, version),
        schedule: () => syncSchedules(serving),
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/batch/telemetry.js

/** A batch endpoint has no live requests: there is nothing to count, and nothing that is logged one by one. */
const batchTelemetry = () => ({
    traffic: async () => ({ live: new Map(), mirrored: new Map() }),
    // biome-ignore lint/correctness/useYield: it refuses before there is anything to give
    async *requests() {
        throw new errors/* UserError */.yo('Requests are not logged one by one on a batch endpoint. `sluice status` says what its jobs did.');
    },
});

// EXTERNAL MODULE: ./build/platforms/azureml/serving/assets.js
var assets = __webpack_require__(65252);
;// CONCATENATED MODULE: ./build/main/on-azure-batch.js




/** `deploy.to.azureml.batch`, for one environment. Schedules are the last one's: nobody wants every night's work done in staging too. */
async function azureBatch(client, { config: { deploy, model } }, { endpoint, environment, from, tags, root, log }) {
    if (!deploy || deploy.to === 'local' || !deploy.to.azureml.batch)
        throw new Error('deploy.to has no batch');
    const { batch, environment: runsIn, variables } = deploy.to.azureml;
    const last = deploy.environments.at(-1) === environment;
    const schedules = Object.entries(last ? batch.schedules : {}).map(([name, { cron, time_zone, input, input_type, output }]) => [
        name,
        { cron, timeZone: time_zone, input, inputType: input_type, output },
    ]);
    const settings = {
        ...{ endpoint, model, environment, tags, scoringScript: deploy.scoring_script, environmentVariables: variables },
        ...{ compute: batch.compute, instances: batch.instances, miniBatchSize: batch.mini_batch_size, concurrency: batch.concurrency },
        ...{ retries: batch.retries, timeLimit: batch.time_limit, errorThreshold: batch.error_threshold },
        ...{ output: batch.output, prediction: batch.prediction },
        schedules: Object.fromEntries(schedules),
    };
    const known = { model, environment: runsIn, collect: false, from, tags };
    const { model: modelOf, code } = (0,assets/* servingAssets */.Y)(client, known, deploy.scoring_script !== undefined);
    const asking = (files) => programAsset(client, { ...known, root }, files);
    return { serving: batchServing({ client, settings, assets: { model: modelOf, code, asking } }, log), telemetry: batchTelemetry() };
}


/***/ }),

/***/ 51604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ scheduleName)
/* harmony export */ });
/** Name of a schedule in the workspace: of two models' `nightly` each is told from the other. */
const scheduleName = (endpoint, name) => `${endpoint}-${name}`;


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
