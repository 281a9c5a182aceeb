export const id = 3458;
export const ids = [3458];
export const modules = {

/***/ 3458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  azureFor: () => (/* binding */ azureFor),
  azureServing: () => (/* binding */ azureServing),
  azureTraining: () => (/* binding */ azureTraining),
  azureVersions: () => (/* binding */ azureVersions),
  azureWorkspace: () => (/* binding */ azureWorkspace),
  endpointOf: () => (/* binding */ endpointOf)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/platforms/azureml/errors.js
var azureml_errors = __webpack_require__(79147);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@azure/arm-machinelearning/dist/index.js
var dist = __webpack_require__(34789);
// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 80 modules
var esm = __webpack_require__(30869);
;// CONCATENATED MODULE: ./build/platforms/azureml/exchange.js





/** Waits whose second lasts `second` milliseconds: tests make it short. */
const waits = (second) => ({
    wait: async (seconds, signal) => void (await (0,promises_.setTimeout)(seconds * second, undefined, signal ? { signal } : {})),
    elapsed: () => performance.now() / second,
});
/** Attempts at what was refused as too much, or did not get through, beside the pipeline's own three retries. */
const ATTEMPTS = 6;
/** Seconds for one exchange: a connection that hangs is broken off. At least so many milliseconds, however short a second is. */
const PATIENCE = 120;
const LEAST_PATIENCE = 10_000;
/** Seconds between attempts at most. */
const LONGEST = 60;
/**
 * Sends requests through the SDK's pipeline (proxies, retries on 408 and 5xx, Retry-After), with a token for each audience.
 * A 401 is tried once more with a fresh token; a 429 after the pipeline's retries, and without Retry-After, is waited out. PlatformError when nothing answers.
 */
function exchanger(workspace, credential, time, second) {
    const { cloud, subscription } = workspace;
    const client = new dist/* AzureMachineLearningWorkspaces */.FQ(credential, subscription, {
        endpoint: cloud.resourceManager,
        retryOptions: { retryDelayInMs: second, maxRetryDelayInMs: 30 * second },
        userAgentOptions: { userAgentPrefix: 'sluice' },
    });
    // Its own policy knows one audience, and keeps a token that was refused.
    client.pipeline.removePolicy({ name: 'bearerTokenAuthenticationPolicy' });
    client.pipeline.addPolicy(patience(Math.max(PATIENCE * second, LEAST_PATIENCE)), { afterPhase: 'Retry' });
    const once = async (request) => {
        const { method, url, body, headers = {}, audience, signal } = request;
        if (audience && !url.startsWith('https://'))
            throw new errors/* PlatformError */.Wk(`A token goes out over https only, not to ${new URL(url).origin}.`);
        const token = audience && (await credential.getToken(`${cloud.audiences[audience]}/.default`))?.token;
        const all = { accept: 'application/json', ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) };
        const sent = (0,esm/* createPipelineRequest */.G6)({ method, url, headers: (0,esm/* createHttpHeaders */.Nc)(all) });
        if (body !== undefined)
            sent.body = body;
        if (signal)
            sent.abortSignal = signal;
        const answer = await client.sendRequest(sent);
        return { status: answer.status, headers: answer.headers.toJSON(), body: answer.bodyAsText ?? '' };
    };
    const signed = async (request) => {
        const answer = await once(request);
        if (answer.status !== 401 || !request.audience)
            return answer;
        credential.fresh();
        return once(request);
    };
    return (request) => persist(() => signed(request), request, time);
}
/** A time limit for each try, waits between them not counted. The pipeline's own one keeps a process alive until it is over. */
const patience = (milliseconds) => ({
    name: 'patience',
    async sendRequest(request, next) {
        const given = request.abortSignal;
        request.abortSignal = AbortSignal.any([AbortSignal.timeout(milliseconds), ...(given ? [given] : [])]);
        try {
            return await next(request);
        }
        finally {
            if (given)
                request.abortSignal = given;
            else
                delete request.abortSignal;
        }
    },
});
async function persist(attempt, { method, url, signal }, time) {
    for (let tries = 1;; tries++) {
        const answer = await attempt().catch((error) => {
            if (signal?.aborted || error instanceof errors/* PlatformError */.Wk || !broken(error))
                throw error;
            // A POST may have worked: whoever sent it knows whether it may be sent again.
            if (method !== 'POST' && tries < ATTEMPTS / 2)
                return undefined;
            throw new errors/* PlatformError */.Wk(`${new URL(url).host} does not answer (${(0,azureml_errors/* mask */.dK)((0,errors/* explain */.WE)(error))}). Try again later.`, { cause: error });
        });
        if (answer && (answer.status !== 429 || tries >= ATTEMPTS))
            return answer;
        await time.wait(Math.min(retryAfter(answer) ?? 2 ** tries, LONGEST), signal);
    }
}
/** Whether it is the connection that failed; a mistake of ours, and a refused sign-in, go on as they are. */
const broken = (error) => error instanceof Error && (error.name === 'RestError' || error.name === 'AbortError');
/** Seconds that an answer asks to wait; 0 counts as absent. */
function retryAfter(answer) {
    const text = answer?.headers['retry-after'];
    if (!text)
        return undefined;
    const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
    return seconds > 0 ? seconds : undefined;
}

;// CONCATENATED MODULE: ./build/platforms/azureml/operation.js



/** Seconds between polls where the service does not say. */
const FIRST = 1;
const operation_LONGEST = 30;
/** A status may not be there yet: so many 404 are waited out. */
const ABSENT = 8;
const ENDED = new Set(['succeeded', 'failed', 'canceled', 'cancelled']);
/** Whether a state of a resource or an operation is one that it stays in; words unknown to us (Updating, Scaling, Creating …) are on the way. */
const ended = (state) => state === undefined || ENDED.has(state.toLowerCase());
/**
 * Waits until the operation that an answer started is over. The URL to poll is signed: it is used as it is and never shown.
 * AzureError with the operation's own error when it failed; PlatformError at the limit. Says nothing of the resource: read it again.
 */
async function operationOver(what, started, polling) {
    const status = started.headers['azure-asyncoperation'];
    const location = started.headers.location;
    if (status)
        return until(what, status, polling, (answer) => overByStatus(what, answer, polling));
    if (started.status === 202 && location)
        return until(what, location, polling, async (answer) => answer.status !== 202);
}
async function until(what, url, polling, over) {
    const { time, limit, exchange, signal, scope } = polling;
    const began = time.elapsed();
    const audience = new URL(url).origin === new URL(polling.resourceManager).origin ? 'arm' : undefined;
    let absent = 0;
    for (let pause = FIRST;; pause = Math.min(pause * 1.5, operation_LONGEST)) {
        const answer = await exchange({ method: 'GET', url, audience, signal });
        if (answer.status === 404 && absent++ < ABSENT)
            void 0;
        else if (answer.status >= 400)
            throw (0,azureml_errors/* refusal */.x5)(`${what} (waiting for it)`, answer.status, (0,azureml_errors/* serviceError */.cg)(answer.body), scope);
        else if (await over(answer))
            return;
        if (time.elapsed() - began > limit)
            throw tooLong(what, limit);
        await time.wait(retryAfter(answer) ?? pause, signal);
    }
}
async function overByStatus(what, answer, { scope }) {
    if (answer.status === 202 && answer.body === '')
        return false;
    const { status, error } = JSON.parse(answer.body || '{}');
    if (!ended(status ?? 'InProgress'))
        return false;
    if (status?.toLowerCase() === 'succeeded')
        return true;
    if (error)
        throw (0,azureml_errors/* refusal */.x5)(what, answer.status, error, scope);
    throw new azureml_errors/* AzureError */.M6(`${what}: the operation ended as ${status}, without a reason.`, { status: answer.status, code: status });
}
/** The error of something that takes longer than it may. */
const tooLong = (what, limit) => new errors/* PlatformError */.Wk(`${what}: not done after ${limit} s. It may still end by itself; run this again to follow it.`);
/** A resource whose operation is over, but which says itself that it failed: an operation's Succeeded is no proof. */
function provisioned(what, resource) {
    const { properties } = resource;
    const state = properties?.provisioningState?.toLowerCase();
    if (state !== 'failed' && state !== 'canceled')
        return resource;
    const reason = properties?.provisioningError ? ` (${(0,azureml_errors/* said */.ag)(properties.provisioningError)})` : '';
    throw new azureml_errors/* AzureError */.M6(`${what}: Azure reports the resource itself as ${properties?.provisioningState}${reason}.`, {
        code: 'ProvisioningFailed',
    });
}

// EXTERNAL MODULE: ./build/platforms/azureml/settings.js
var settings = __webpack_require__(82333);
;// CONCATENATED MODULE: ./build/platforms/azureml/client.js




/** The api-version of all our bodies. */
const API_VERSION = '2024-10-01';
/** A client of one workspace. Nothing is asked before the first call. */
function azureClient(workspace, credential, { second = 1000, limit = 3600 } = {}) {
    const time = waits(second);
    const send = exchanger(workspace, credential, time, second);
    const { resourceManager } = workspace.cloud;
    const polling = { exchange: send, time, limit, resourceManager, scope: (0,settings/* workspacePath */.X5)(workspace) };
    const asking = { workspace, polling };
    const change = async (method, path, body, options = {}) => {
        const answer = await ask(asking, method, path, body, options);
        await operationOver(`${method} ${shown(path)}`, answer, { ...polling, signal: options.signal });
        return parsed(answer);
    };
    const client = {
        workspace,
        credential,
        send,
        ...time,
        blobOptions: { retryOptions: { maxTries: 5, retryDelayInMs: second, maxRetryDelayInMs: 60 * second } },
        get: async (path, options) => parsed(await ask(asking, 'GET', path, undefined, options)),
        find: (path, options) => client.get(path, options).catch(missing),
        list: (path, options) => pages(client, path, options),
        put: (path, body, options) => put(asking, client, path, body, options),
        patch: (path, body, options) => change('PATCH', path, body, options),
        post: (path, body, options) => change('POST', path, body, options),
        async delete(path, options = {}) {
            const answer = await ask(asking, 'DELETE', path, undefined, options).catch(missing);
            if (answer)
                await operationOver(`DELETE ${shown(path)}`, answer, { ...polling, signal: options.signal }).catch(missing);
        },
    };
    return client;
}
function missing(error) {
    if (!(error instanceof azureml_errors/* AzureError */.M6) || error.status !== 404)
        throw error;
}
const parsed = ({ body }) => (body === '' ? {} : JSON.parse(body));
/** A path for messages: without its query. */
const shown = (path) => path.replace(/\?.*$/s, '').replace(/^.*\/providers\/Microsoft\.MachineLearningServices/, '');
function urlOf({ workspace }, path, apiVersion) {
    if (path.startsWith('https://'))
        return path;
    const whole = path.startsWith('/subscriptions/') || path.startsWith('/providers/') ? path : (0,settings/* workspacePath */.X5)(workspace) + path;
    const version = /[?&]api-version=/.test(whole) ? '' : `${whole.includes('?') ? '&' : '?'}api-version=${apiVersion}`;
    return `${workspace.cloud.resourceManager}${whole}${version}`;
}
async function ask(asking, method, path, body, options = {}) {
    const { exchange, time, scope } = asking.polling;
    const { signal, busy = 0, apiVersion = API_VERSION } = options;
    const content = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const request = { method, url: urlOf(asking, path, apiVersion), audience: 'arm', signal, ...content };
    const began = time.elapsed();
    for (let pause = 2;; pause = Math.min(pause * 1.5, 30)) {
        const answer = await exchange(request);
        if (answer.status < 400)
            return answer;
        const left = busy - (time.elapsed() - began);
        if (answer.status !== 409 || left <= 0)
            throw (0,azureml_errors/* refusal */.x5)(`${method} ${shown(path)}`, answer.status, (0,azureml_errors/* serviceError */.cg)(answer.body), scope);
        await time.wait(Math.min(pause, left), signal);
    }
}
async function put(asking, client, path, body, options = {}) {
    const what = `PUT ${shown(path)}`;
    const { polling } = asking;
    const answer = await ask(asking, 'PUT', path, body, options);
    await operationOver(what, answer, { ...polling, signal: options.signal });
    const began = polling.time.elapsed();
    const stateOf = (resource) => resource.properties?.provisioningState;
    const waited = answer.headers['azure-asyncoperation'] !== undefined || answer.status === 202;
    let resource = waited ? await client.get(path, options) : parsed(answer);
    while (!ended(stateOf(resource))) {
        if (polling.time.elapsed() - began > polling.limit)
            throw tooLong(what, polling.limit);
        await polling.time.wait(2, options.signal);
        resource = await client.get(path, options);
    }
    return provisioned(what, resource);
}
async function pages(client, path, options) {
    const found = [];
    const origin = new URL(client.workspace.cloud.resourceManager).origin;
    for (let next = path; next;) {
        // A token goes to Resource Manager alone, whatever a page says.
        if (next.startsWith('https://') && new URL(next).origin !== origin)
            throw new azureml_errors/* AzureError */.M6(`GET ${shown(path)}: its next page is elsewhere.`, {});
        const page = await client.get(next, options);
        found.push(...(page.value ?? []));
        next = page.nextLink;
    }
    return found;
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/platforms/local/digest.js
var local_digest = __webpack_require__(78615);
;// CONCATENATED MODULE: ./build/platforms/azureml/upload-files.js




/** Files at once, and blocks of one file at once: enough to fill a line, few enough to need little memory. */
const FILES = 8;
const BLOCKS = 4;
const BLOCK = 8 * 2 ** 20;
/** A set of these files. Two that would lie at the same path are one. */
async function fileSet(files) {
    const unique = [...new Map(files.map((file) => [file.path, file])).values()];
    return { files: unique, digest: await (0,local_digest/* digestFiles */.Eh)(unique) };
}
/** All files of a folder, or the one file. UserError when nothing is there. */
async function filesAt(path) {
    const found = await (0,external_node_fs_promises_.stat)(path).catch(() => undefined);
    if (!found)
        throw new errors/* UserError */.yo(`There is nothing at ${path}, which Azure ML is to read. Correct the path in sluice.yml.`);
    if (found.isDirectory())
        return { set: await fileSet(await (0,local_digest/* filesIn */.nG)(path)), folder: true };
    const name = path.slice(path.lastIndexOf('/') + 1);
    return { set: await fileSet([{ path: name, absolute: path }]), folder: false };
}
/**
 * Puts files below `folder` of a container. What lies there already with the same length is left: the folder is named by the digest, and a blob appears
 * whole or not at all, so that a broken upload goes on where it was.
 */
async function uploadFiles(container, folder, { files }, signal) {
    await inParallel(FILES, files, async ({ path, absolute }) => {
        const blob = container.getBlockBlobClient(`${folder}/${path}`);
        const { size } = await (0,external_node_fs_promises_.stat)(absolute);
        if ((await lengthOf(blob)) === size)
            return;
        const options = { blockSize: BLOCK, concurrency: BLOCKS, ...(signal ? { abortSignal: signal } : {}) };
        await ofBlobs(`Uploading ${path}`, () => blob.uploadFile(absolute, options), signal);
    });
}
/** Undefined when it is not there, and where the signature may write but not read. */
const lengthOf = (blob) => blob.getProperties().then(({ contentLength }) => contentLength, () => undefined);
/** Runs something on blob storage; its errors come out as PlatformError, without the signatures in their URLs. */
async function ofBlobs(what, work, signal) {
    try {
        return await work();
    }
    catch (error) {
        if (signal?.aborted || error instanceof errors/* PlatformError */.Wk || error instanceof errors/* UserError */.yo)
            throw error;
        const status = error.statusCode;
        const advice = status === 403
            ? ' The workspace’s storage refuses this identity: give it the role Storage Blob Data Contributor on the storage account, and check its firewall.'
            : ' Run this again: what is there already is not sent twice.';
        const words = (0,azureml_errors/* mask */.dK)((0,errors/* explain */.WE)(error)).replace(/\s+/g, ' ').slice(0, 300);
        throw new errors/* PlatformError */.Wk(`${what}: blob storage ${status ? `answered ${status}` : 'does not answer'} (${words}).${advice}`, {
            cause: new Error(words),
            status,
        });
    }
}
/** Runs work for each item, so many at a time, in their order. The first error ends it; nothing new is begun then. */
async function inParallel(at, items, work) {
    const queue = items.values();
    let failed = false;
    const worker = async () => {
        for (const item of queue) {
            if (failed)
                return;
            await work(item).catch((error) => {
                failed = true;
                throw error;
            });
        }
    };
    await Promise.all(Array.from({ length: Math.min(at, items.length) }, worker));
}

// EXTERNAL MODULE: ./build/platforms/azureml/upload-store.js
var upload_store = __webpack_require__(80449);
;// CONCATENATED MODULE: ./build/platforms/azureml/collector-blobs.js






/** The path in a datastore that an address means: a blob's URL, or azureml://datastores/…. */
function pathIn({ url, name }, address) {
    const at = (0,upload_store/* datastorePath */.p)(address);
    if (at?.store === name)
        return at.path;
    const plain = address.replace(/\?.*$/s, '');
    if (plain.startsWith(`${url}/`))
        return decodeURIComponent(plain.slice(url.length + 1));
    // A URL of the same container by another name of its host.
    const found = new RegExp(`^https?://[^/]+/(?:[^/]+/)?${new URL(url).pathname.split('/').pop()}/(.+)$`).exec(plain)?.[1];
    if (found)
        return decodeURIComponent(found);
    throw new errors/* PlatformError */.Wk(`The data collector points to ${(0,azureml_errors/* mask */.dK)(address)}, which is not in the datastore ${name}.`);
}
/** The data collector's files in the default datastore, opened at the first use. */
function collectorBlobs(client) {
    let opened;
    const open = () => {
        opened ??= (0,upload_store/* blobStore */.R)(client);
        return opened;
    };
    const stream = async (path) => {
        const { container } = await open();
        const { readableStreamBody } = await ofBlobs(`Reading ${path}`, () => container.getBlobClient(path).download());
        return readableStreamBody;
    };
    return {
        async folders(path) {
            const { container } = await open();
            return ofBlobs(`Listing ${path}`, async () => {
                const names = [];
                for await (const item of container.listBlobsByHierarchy('/', { prefix: `${path}/` }))
                    if (item.kind === 'prefix')
                        names.push(item.name.slice(path.length + 1, -1));
                return names;
            });
        },
        async list(path) {
            const { container } = await open();
            return ofBlobs(`Listing ${path}`, async () => {
                const names = [];
                for await (const { name } of container.listBlobsFlat({ prefix: `${path}/` }))
                    names.push(name);
                return names;
            });
        },
        async *lines(path) {
            yield* (0,external_node_readline_.createInterface)({ input: await stream(path), crlfDelay: Number.POSITIVE_INFINITY });
        },
        text: async (address) => (0,consumers_.text)(await stream(pathIn(await open(), address))),
    };
}

// EXTERNAL MODULE: ./build/platforms/azureml/shell.js
var shell = __webpack_require__(56440);
;// CONCATENATED MODULE: ./build/platforms/azureml/job-command.js

/** Name of an input or output: letters, digits and _. */
const mountName = (placeholder) => placeholder.replace(/\W/g, '_');
/**
 * A text as one word of the shell line that Azure runs. Azure puts its own values in at `${{…}}` before the shell reads the line, so that a text
 * which holds these characters is cut between them.
 */
const lineWord = (text) => text.split('${{').map(shell/* shellWord */.r).join("'$''{{'");
/** The words of a command as one shell line: each placeholder in its word, so that a value can never become a second argument. */
const commandLine = (argv, stands) => argv.map((word) => wordOf(word, stands)).join(' ');
function wordOf(word, stands) {
    const parts = [];
    let text = '';
    const flush = () => {
        if (text !== '')
            parts.push(lineWord(text));
        text = '';
    };
    for (const piece of word.split(/(\{[A-Za-z_][\w.-]*\})/)) {
        const name = /^\{(.*)\}$/.exec(piece)?.[1];
        const stand = name !== undefined && Object.hasOwn(stands, name) ? stands[name] : undefined;
        if (!stand)
            text += piece;
        else if ('text' in stand)
            text += stand.text;
        else {
            flush();
            parts.push(mounted(stand));
        }
    }
    flush();
    return parts.join('') || "''";
}
/** A mounted path as one word. */
const mounted = ({ mount, rest }) => `"\${{${mount}}}"${rest === '' ? '' : lineWord(`/${rest}`)}`;
/** How many words at the start of a command start Python: `python train.py`, `uv run python train.py`. 0 when it is none. */
const pythonWords = (argv) => argv.findIndex((word) => /(^|\/)python[\d.]*$/.test(word)) + 1;

;// CONCATENATED MODULE: ./build/platforms/azureml/job-script.js
/** Name of the script among the job's code. */
const JOB_SCRIPT = 'sluice-job.sh';
/**
 * Runs one process of a job, measures it, and says which packages it had and what it wrote. POSIX sh with /proc: what a machine lacks (awk, nvidia-smi,
 * sha256sum, Python) is not measured, and nothing is said of it. Arguments: a folder to write to, one for checkpoints, the number of words that start
 * Python, the paths that the command writes, --, the command.
 */
const JOB_SCRIPT_TEXT = `#!/bin/sh
out=$1 SLUICE_CHECKPOINTS=$2 python=$3
export SLUICE_CHECKPOINTS
shift 3
temporary=$(mktemp -d 2>/dev/null) || temporary=/tmp
: > "$temporary/written"
while [ "$1" != -- ]; do printf '%s\\n' "$1" >> "$temporary/written"; shift; done
shift

task=$(printf '%s' "$TF_CONFIG" | tr -d ' \\n' | sed -n 's/.*"task":{\\([^}]*\\)}.*/\\1/p' | tr -cd 'a-z0-9')
rank=\${RANK:-\${OMPI_COMM_WORLD_RANK:-$task}}
node=\${NODE_RANK:-\${AZ_BATCHAI_TASK_INDEX:-$(uname -n)}}
case $rank in ''|0|*chief*|*worker*index0*|*index0*worker*) main=yes ;; *) main= ;; esac
mkdir -p "$out" 2>/dev/null
[ -n "$main" ] && : > "$out/started-$(date +%s)-$$"

memory() {
  cat /proc/[0-9]*/status 2>/dev/null | awk -v root="$1" '
    /^Pid:/ { p = $2 } /^PPid:/ { parent[p] = $2 } /^VmHWM:/ { if ($2 > high[p]) high[p] = $2 } /^VmRSS:/ { rss[p] = $2 }
    END {
      for (p in parent) {
        for (q = p; q != root && q in parent; q = parent[q]) ;
        if (q == root) { sum += rss[p]; if (high[p] > most) most = high[p] }
      }
      print (sum > most ? sum : most)
    }' 2>/dev/null
}
watch() {
  peak=0 looks=0
  while kill -0 "$1" 2>/dev/null; do
    now=$(memory "$1")
    [ "\${now:-0}" -gt "$peak" ] 2>/dev/null && peak=$now && echo "$peak" > "$temporary/memory"
    if [ "\${LOCAL_RANK:-\${OMPI_COMM_WORLD_LOCAL_RANK:-0}}" = 0 ] && [ $((looks % 5)) = 0 ]; then
      nvidia-smi --query-gpu=index,name,memory.used,utilization.gpu,memory.total --format=csv,noheader,nounits >> "$temporary/gpus" 2>/dev/null
    fi
    looks=$((looks + 1))
    if [ $looks -lt 10 ]; then sleep 0.2 2>/dev/null || sleep 1; else sleep 1; fi
  done
}

"$@" &
child=$!
trap 'kill -TERM "$child" 2>/dev/null' TERM HUP INT
watch "$child" < /dev/null > /dev/null 2>&1 &
watcher=$!
wait "$child"
code=$?
while kill -0 "$child" 2>/dev/null; do wait "$child"; code=$?; done
times > "$temporary/times" 2>/dev/null
kill "$watcher" 2>/dev/null

digest() {
  if [ -d "$1" ]; then
    (cd "$1" && find . -type f | LC_ALL=C sort | while IFS= read -r file; do
      printf '%s  %s\\n' "$(sha256sum < "$file" | cut -d ' ' -f 1)" "\${file#./}"
    done) | sha256sum | cut -d ' ' -f 1
  elif [ -f "$1" ]; then sha256sum < "$1" | cut -d ' ' -f 1
  fi
}
{
  echo "node $node"
  echo "exit $code"
  echo "machine $(nproc 2>/dev/null) $(sed -n 's/^MemTotal: *\\([0-9]*\\).*/\\1/p' /proc/meminfo)"
  [ -s "$temporary/times" ] && echo "times $(sed -n 2p "$temporary/times")"
  [ -s "$temporary/memory" ] && echo "memory $(cat "$temporary/memory")"
  [ -s "$temporary/gpus" ] && awk -F ', ' '
    { n[$1]++; name[$1] = $2; t[$1] = $5; if ($3 + 0 > m[$1]) m[$1] = $3 + 0; if ($4 ~ /^[0-9]/) { u[$1] += $4; k[$1]++ } }
    END { for (i in n) printf "gpu %s|%s|%s|%s|%s\\n", i, name[i], m[i], (k[i] ? u[i] / k[i] : ""), t[i] }' "$temporary/gpus"
  if [ -n "$main" ] && [ $code = 0 ] && command -v sha256sum > /dev/null; then
    while IFS= read -r path; do echo "wrote $(digest "$path")"; done < "$temporary/written"
  fi
} > "$temporary/measured" 2>/dev/null
cp "$temporary/measured" "$out/process-\${rank:-$node}.txt" 2>/dev/null

if [ -n "$main" ] && [ $code = 0 ] && [ "$python" -gt 0 ]; then
  (
    words=0
    for word; do
      shift
      words=$((words + 1))
      [ $words -le "$python" ] && set -- "$@" "$word"
    done
    "$@" -c 'import importlib.metadata as m, platform
print("python==" + platform.python_version())
for d in m.distributions(): print(str(d.metadata["Name"]) + "==" + str(d.version))'
  ) > "$temporary/packages" 2>/dev/null < /dev/null && cp "$temporary/packages" "$out/packages.txt" 2>/dev/null
fi
[ "$temporary" = /tmp ] || rm -rf "$temporary"
exit $code
`;

;// CONCATENATED MODULE: ./build/platforms/azureml/sweep.js

const ALGORITHMS = { random: 'Random', grid: 'Grid', bayesian: 'Bayesian' };
/** What a sweep has besides its trial: the space, the goal, how long and how many. `timeout` is that of the whole and of each trial. */
function sweepBody(sweep, timeout) {
    const { algorithm, maximise, minimise, trials, at_once, stop_early } = sweep;
    return {
        samplingAlgorithm: { samplingAlgorithmType: ALGORITHMS[algorithm] },
        objective: { goal: maximise ? 'Maximize' : 'Minimize', primaryMetric: maximise ?? minimise },
        searchSpace: Object.fromEntries(Object.entries(sweep.space).map(([name, values]) => [name, distribution(name, values)])),
        limits: {
            jobLimitsType: 'Sweep',
            maxTotalTrials: trials,
            maxConcurrentTrials: Math.min(at_once, trials),
            ...timeout,
            ...(timeout.timeout ? { trialTimeout: timeout.timeout } : {}),
        },
        ...(stop_early ? { earlyTermination: termination(stop_early) } : {}),
    };
}
/** Azure's form: `["choice", [[1, 2]]]`, `["uniform", [0, 1]]`, `["randint", [5]]`. */
function distribution(name, values) {
    if (isList(values)) {
        const unsafe = values.find((value) => typeof value === 'string' && !/^[\w@%+=:,./ -]*$/.test(value));
        if (unsafe === undefined)
            return ['choice', [values]];
        // Azure puts it into a shell line as it is.
        throw new errors/* UserError */.yo(`${JSON.stringify(unsafe)} among the values of ${name} in train.on.azureml.sweep.space has characters that a shell reads. Use letters, digits and @%+=:,./- only.`);
    }
    const [kind, numbers] = Object.entries(values)[0];
    return [kind, typeof numbers === 'number' ? [numbers] : [...numbers]];
}
const isList = (values) => Array.isArray(values);
function termination(stop) {
    if ('bandit' in stop)
        return { policyType: 'Bandit', slackFactor: stop.bandit.slack_factor, ...sweep_patience(stop.bandit) };
    if ('median' in stop)
        return { policyType: 'MedianStopping', ...sweep_patience(stop.median) };
    return { policyType: 'TruncationSelection', truncationPercentage: stop.truncation.percent, ...sweep_patience(stop.truncation) };
}
const sweep_patience = ({ interval, delay }) => ({ evaluationInterval: interval, delayEvaluation: delay });

;// CONCATENATED MODULE: ./build/platforms/azureml/job-body.js



/** The body of a command job, or of a sweep. Nothing of it is asked of anybody: the same task and parts give the same body. */
function jobBody(task, parts, settings) {
    const { training, model, tags } = settings;
    const { name, codeId, environmentId, computeId } = parts;
    const { sweep } = training;
    const { resources, queueSettings, distribution } = placement(training);
    const inputs = Object.entries(parts.inputs).map(([placeholder, { id, folder }]) => [
        mountName(placeholder),
        { jobInputType: folder ? 'uri_folder' : 'uri_file', uri: id, mode: 'ReadOnlyMount' },
    ]);
    // Trials of a sweep would write over each other at a place that is told: each has its own.
    const output = sweep ? () => written({}) : (uri) => written({ uri });
    const outputs = Object.entries(parts.outputs).map(([placeholder, { uri }]) => [mountName(placeholder), output(uri)]);
    const timeout = task.timeLimit === undefined ? {} : { timeout: `PT${Math.ceil(task.timeLimit)}S` };
    const environmentVariables = { ...task.env };
    const run = { command: jobCommand(task, parts, sweep), codeId, environmentId, environmentVariables, resources, ...distribution };
    return {
        properties: {
            ...(sweep ? { jobType: 'Sweep', trial: run, ...sweepBody(sweep, timeout) } : { jobType: 'Command', ...run }),
            displayName: name,
            experimentName: training.experiment ?? model.replace(/[^\w-]/g, '-'),
            ...(computeId ? { computeId } : {}),
            identity: { identityType: 'AMLToken' },
            inputs: Object.fromEntries(inputs),
            outputs: { ...Object.fromEntries(outputs), sluice: output(parts.measured), checkpoints: output(parts.checkpoints) },
            ...queueSettings,
            ...(sweep ? {} : { limits: { jobLimitsType: 'Command', ...timeout } }),
            tags: { ...tags, 'sluice-model': model, ...(task.key ? { 'sluice-key': task.key } : {}) },
        },
    };
}
/** Written through as it goes: what a machine that is taken away had written is there. */
const written = (place) => ({ jobOutputType: 'uri_folder', mode: 'ReadWriteMount', ...place });
function placement({ compute, instances, tier, shm_size, distribution }) {
    const serverless = typeof compute === 'string' ? {} : { instanceType: compute.serverless };
    const jobTier = typeof compute === 'string' ? undefined : tier;
    return {
        resources: { instanceCount: instances, ...serverless, ...(shm_size ? { shmSize: shm_size } : {}) },
        queueSettings: jobTier ? { queueSettings: { jobTier: `${jobTier[0].toUpperCase()}${jobTier.slice(1)}` } } : {},
        distribution: distribution ? { distribution: distributed(distribution) } : {},
    };
}
function distributed(distribution) {
    if ('pytorch' in distribution)
        return { distributionType: 'PyTorch', processCountPerInstance: distribution.pytorch.processes };
    if ('mpi' in distribution)
        return { distributionType: 'Mpi', processCountPerInstance: distribution.mpi.processes };
    const { workers, parameter_servers } = distribution.tensorflow;
    return { distributionType: 'TensorFlow', workerCount: workers, parameterServerCount: parameter_servers };
}
/** The line that Azure runs: the script that measures, and behind -- the user's command. */
function jobCommand({ argv, values = {} }, { inputs, outputs }, sweep) {
    const stands = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, { text }]));
    for (const name of Object.keys(sweep?.space ?? {}))
        stands[`params.${name}`] = { mount: `search_space.${name}`, rest: '' };
    for (const [name, { rest }] of Object.entries(inputs))
        stands[name] = { mount: `inputs.${mountName(name)}`, rest };
    for (const [name, { file }] of Object.entries(outputs))
        stands[name] = { mount: `outputs.${mountName(name)}`, rest: file };
    const written = Object.entries(outputs).map(([name, { file }]) => mounted({ mount: `outputs.${mountName(name)}`, rest: file }));
    const folders = [
        { mount: 'outputs.sluice', rest: '' },
        { mount: 'outputs.checkpoints', rest: '' },
    ].map(mounted);
    const before = ['sh', lineWord(JOB_SCRIPT), ...folders, String(pythonWords(argv)), ...written, '--'];
    return `${before.join(' ')} ${commandLine(argv, stands)}`;
}

// EXTERNAL MODULE: ./build/platforms/azureml/job-states.js
var job_states = __webpack_require__(99440);
;// CONCATENATED MODULE: ./build/platforms/azureml/job-cancel.js


/**
 * Cancels a job and waits, some seconds, until it has come to its end. A runner that is being stopped has no more; what is asked for is done all the same.
 * A job that is over already is fine; when Azure does not take it, the command that does is told.
 */
async function cancelJob(client, name, grace, log) {
    const began = client.elapsed();
    const signal = AbortSignal.timeout(Math.max(1000, grace * 1000));
    try {
        const status = async () => (await client.get(`/jobs/${name}`, { signal })).properties.status;
        if ((0,job_states/* over */.Z)(await status()))
            return;
        await client.post(`/jobs/${name}/cancel`, undefined, { signal });
        log.info(`Azure ML job ${name}: cancelled.`);
        while (!(0,job_states/* over */.Z)(await status()) && client.elapsed() - began < grace)
            await client.wait(0.5, signal);
    }
    catch (error) {
        if (signal.aborted)
            return log.warn(`The job ${name} is being cancelled; it had not ended when this was stopped.`);
        log.warn(`The job ${name} could not be cancelled. Run \`az ml job cancel --name ${name}\`. ${(0,errors/* explain */.WE)(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/platforms/azureml/duration.js
/** Seconds as people say them: 40 s, 12 min, 3.5 h. */
const duration = (seconds) => {
    if (seconds < 100)
        return `${Math.round(seconds)} s`;
    return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
};

;// CONCATENATED MODULE: ./build/platforms/azureml/job-elsewhere.js


/** A job as a person would look for it. */
function elsewhere(job, { training }, ended = {}) {
    const { self, followed, swept, seconds } = ended;
    const url = job.properties.services?.Studio?.endpoint;
    const { compute, instances, tier } = training;
    const kind = typeof compute === 'string' ? `cluster ${compute}` : `serverless ${compute.serverless}${tier ? `, ${tier}` : ''}`;
    const waited = Object.entries(followed?.inStates ?? {}).reduce((sum, [status, seconds]) => sum + ((0,job_states/* waiting */.e)(status) ? seconds : 0), 0);
    const restarts = self && self.starts > 1 ? `, started ${self.starts} times` : '';
    const paid = swept ? swept.seconds : seconds;
    return {
        title: `Azure ML ${training.sweep ? 'sweep' : 'job'} ${job.name}`,
        ...(url ? { url } : {}),
        instances,
        ...(paid === undefined ? {} : { machineSeconds: paid * instances }),
        ...(swept ? { trials: swept.trials, metric: swept.metric } : {}),
        ...(self?.capacity ? { capacity: self.capacity } : {}),
        machines: `${instances} × ${kind}${restarts}${waited >= 1 ? `, waited ${duration(waited)}` : ''}`,
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/job-find.js


/** A job's name: the content key and the attempt. Without a key it is like no other. */
const jobName = (key, attempt) => key === undefined ? `sluice-${crypto.randomUUID()}` : `sluice-${key.slice(0, 40)}-${attempt}`;
/** The newest attempt under a key, and the number that the next one has. */
async function newestAttempt(client, key) {
    let job;
    if (key !== undefined)
        for (let attempt = 1;; attempt++) {
            const found = await client.find(`/jobs/${jobName(key, attempt)}`);
            if (!found)
                return { job, next: attempt };
            job = found;
        }
    return { job: undefined, next: 1 };
}
/** Whether a job is to be followed, or its result taken, instead of starting another: it goes on, or it did what was asked. */
const serves = ({ properties: { status } }) => status === 'Completed' || (!(0,job_states/* over */.Z)(status) && status !== 'CancelRequested');
/** Submits a job. Submitted by somebody else a moment ago, under the same key, it is that one: there are never two. */
async function job_find_submit(client, name, body, key) {
    try {
        return await client.put(`/jobs/${name}`, body);
    }
    catch (error) {
        if (!(error instanceof azureml_errors/* AzureError */.M6) || (error.status !== 409 && error.status !== 400))
            throw error;
        const there = await client.find(`/jobs/${name}`);
        if (key !== undefined && there?.properties.tags?.['sluice-key'] === key)
            return there;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/platforms/azureml/job-history.js


/** Run history of a workspace. Where it answers is asked for once. */
function runHistory(client) {
    let base;
    const ask = async (path, signal) => {
        base ??= historyAt(client);
        const at = await base.catch((error) => {
            base = undefined;
            throw error;
        });
        const url = `${at}/history/v1.0${(0,settings/* workspacePath */.X5)(client.workspace)}${path}?api-version=v1.0`;
        const answer = await client.send({ method: 'GET', url, audience: 'arm', signal });
        if (answer.status === 404)
            return undefined;
        if (answer.status >= 400)
            throw (0,azureml_errors/* refusal */.x5)('Reading the job’s history', answer.status, (0,azureml_errors/* serviceError */.cg)(answer.body), (0,settings/* workspacePath */.X5)(client.workspace));
        return JSON.parse(answer.body);
    };
    return {
        /** Undefined as long as it does not know the run. */
        details: (run, signal) => ask(`/runs/${run}/details`, signal),
        /** Trials of a sweep. */
        children: async (run) => (await ask(`/runs/${run}/children`))?.value ?? [],
    };
}
async function historyAt(client) {
    const { properties } = await client.get('');
    const answer = await client.send({ method: 'GET', url: properties.discoveryUrl ?? '' });
    if (answer.status >= 400)
        throw (0,azureml_errors/* refusal */.x5)('Asking where run history is', answer.status, (0,azureml_errors/* serviceError */.cg)(answer.body), (0,settings/* workspacePath */.X5)(client.workspace));
    const { api, history } = JSON.parse(answer.body);
    return (api ?? history ?? '').replace(/\/$/, '');
}

// EXTERNAL MODULE: ./node_modules/@azure/storage-blob/dist/esm/index.js + 152 modules
var dist_esm = __webpack_require__(18040);
// EXTERNAL MODULE: ./build/platforms/local/lines.js
var lines = __webpack_require__(89056);
;// CONCATENATED MODULE: ./build/platforms/azureml/logs.js



/** Files of the user's processes; before these are there, what the service says of making the environment. */
const PATTERNS = [/^user_logs\/std_log.*\.txt$/, /^logs\/azureml\/executionlogs\.txt$/, /^azureml-logs\/(?:\d{2}.+|hyperdrive)\.txt$/];
/**
 * Lines of a job's log files, in order, each once: it remembers how far each file was read and what of a last line is still to come.
 * Of several processes each line says whose it is. Signatures and tokens in lines are masked.
 */
function logReader(onLine, readFrom) {
    const places = new Map();
    const open = (path) => ({ from: 0, splitter: (0,lines/* lineSplitter */.s)((line) => onLine((0,azureml_errors/* mask */.dK)(label(path) + line))) });
    return {
        /** Reads on in all files; whether there was anything new. */
        async read(files) {
            const paths = chosen(Object.keys(files));
            let more = false;
            for (const path of paths) {
                const place = places.get(path) ?? open(path);
                places.set(path, place);
                const take = (bytes) => {
                    more ||= bytes.length > 0;
                    place.from += bytes.length;
                    place.splitter.push(bytes);
                };
                // A machine that was taken away: the next one writes the file anew.
                if (!(await readFrom(files[path], place.from, take))) {
                    place.splitter.end();
                    places.set(path, open(path));
                    more = true;
                }
            }
            return more;
        },
        /** Gives the last lines that have no end. */
        end() {
            for (const { splitter } of places.values())
                splitter.end();
        },
    };
}
/** Whose file it is, by its name: one of several processes, or the only one. */
function label(path) {
    const process = /\/std_log_(.+)\.txt$/.exec(path)?.[1];
    return process ? `[${process}] ` : '';
}
/** The files to show, the first process first. */
function chosen(paths) {
    const found = PATTERNS.map((pattern) => paths.filter((path) => pattern.test(path))).find((matching) => matching.length > 0);
    return (found ?? []).toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
/** Reads a blob by its signed address. */
const blobReader = (options) => async (address, from, onBytes) => {
    try {
        const { readableStreamBody } = await new dist_esm/* BlobClient */.jl(address, undefined, options).download(from);
        for await (const chunk of readableStreamBody ?? [])
            onBytes(Buffer.from(chunk));
        return true;
    }
    catch (error) {
        const { statusCode } = error;
        if (statusCode === 404)
            return from === 0;
        if (statusCode !== 416)
            throw error;
        const length = /\*\/(\d+)/.exec(error.response?.headers?.get('content-range') ?? '');
        return length === null || Number(length[1]) >= from;
    }
};

;// CONCATENATED MODULE: ./build/platforms/azureml/job-follow.js






const USUAL_PACE = { first: 2, longest: 60, patience: 900 };
/**
 * Follows a job to its end: its states as progress, its log line by line. An Azure that does not answer for some minutes is borne, since the job goes on.
 * Rejects with the signal's reason when it aborts.
 */
async function followJob(client, name, { log, onLine, pace, signal }) {
    const history = runHistory(client);
    const lines = logReader(onLine, blobReader(client.blobOptions));
    const states = stateClock(client, log, name);
    let answered = client.elapsed();
    for (let pause = pace.first;; pause = Math.min(pause * 1.3, pace.longest)) {
        signal?.throwIfAborted();
        const look = await looked(client, history, name, signal).catch((error) => {
            if (signal?.aborted || !passing(error))
                throw error;
            if (client.elapsed() - answered > pace.patience)
                throw error;
            log.warn(`Azure ML does not answer; the job ${name} goes on, and is looked at again. ${(0,errors/* explain */.WE)(error)}`);
            return undefined;
        });
        if (look) {
            answered = client.elapsed();
            const changed = states.now(look.status);
            const more = await lines.read(look.details.logFiles ?? {}).catch((error) => unread(error, log));
            if ((0,job_states/* over */.Z)(look.status) && !more) {
                lines.end();
                return { status: look.status, details: look.details, inStates: states.seconds() };
            }
            // What was written last may arrive after the end.
            if (changed || more)
                pause = pace.first;
        }
        await client.wait(pause, signal);
    }
}
async function looked(client, history, name, signal) {
    const job = await client.get(`/jobs/${name}`, { signal });
    const details = (await history.details(name, signal)) ?? {};
    return { status: job.properties.status ?? 'Unknown', details };
}
/** A network that is down, a service that is: not a refusal. */
const passing = (error) => error instanceof errors/* PlatformError */.Wk && (error.status === undefined || error.status === 429 || error.status >= 500 || isAbsent(error));
/** A job that was seen, and is not there for a moment. */
const isAbsent = (error) => error instanceof azureml_errors/* AzureError */.M6 && error.status === 404;
function unread(error, log) {
    log.warn(`The job's log cannot be read at the moment. ${(0,errors/* explain */.WE)(error)}`);
    return false;
}
/** Tells each state once, and again now and then while it lasts. */
function stateClock(client, log, name) {
    let status = '';
    let since = client.elapsed();
    let told = since;
    const seconds = {};
    const count = () => {
        const now = client.elapsed();
        if (status)
            seconds[status] = (seconds[status] ?? 0) + now - since;
        since = now;
    };
    return {
        /** Whether it changed. */
        now(next) {
            const changed = next !== status;
            count();
            if (changed || ((0,job_states/* waiting */.e)(next) && client.elapsed() - told > 120)) {
                const lasted = seconds[next] ? ` for ${duration(seconds[next])}` : '';
                log.progress(`Azure ML job ${name}: ${next}${changed ? '' : lasted}`);
                told = client.elapsed();
            }
            status = next;
            return changed;
        },
        seconds() {
            count();
            return seconds;
        },
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/platforms/local/workspace.js
var workspace = __webpack_require__(97118);
// EXTERNAL MODULE: ./build/kernel/digest.js
var digest = __webpack_require__(21694);
;// CONCATENATED MODULE: ./build/platforms/azureml/upload.js




/** A name that assets may have: letters, digits, - and _. */
const assetName = (...parts) => ['sluice', ...parts]
    .join('-')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .slice(0, 200);
/** A version that its content names: 32 hex digits of the digest. */
const assetVersion = (digest) => digest.slice(0, 32);
/**
 * Code under a name, its version named by its content; gives the ARM id. The same content again is not sent: the version appears once all files are there,
 * so that a broken upload leaves nothing that counts.
 */
async function codeAsset(client, name, set, tags, signal) {
    const path = `/codes/${name}/versions/${assetVersion(set.digest)}`;
    return existing(client, path, async () => {
        const place = (await pendingUpload(client, path, signal)) ?? (await datastorePlace(client, 'code'));
        const folder = `${place.prefix}${set.digest}`;
        await uploadFiles(place.container, folder, set, signal);
        return { codeUri: `${place.url}/${folder}`, properties: { sha256: set.digest }, tags };
    });
}
/** Data under a name, its version named by its content; gives the ARM id, which a job's input takes. `folder` says whether one file is meant. */
async function dataAsset(client, name, { set, folder, tags }, signal) {
    const dataType = folder ? 'uri_folder' : 'uri_file';
    const path = `/data/${name}/versions/${assetVersion(set.digest)}${folder ? '' : '-f'}`;
    return existing(client, path, async () => {
        const { name: store, container } = await (0,upload_store/* blobStore */.R)(client);
        const place = `sluice/data/${set.digest}`;
        await uploadFiles(container, place, set, signal);
        const dataUri = `azureml://datastores/${store}/paths/${place}/${folder ? '' : set.files[0].path}`;
        return { dataType, dataUri, properties: { sha256: set.digest }, tags };
    });
}
/** Files in the default datastore, at a place that their content names; gives their address, as a build context takes it. */
async function contextAt(client, set, signal) {
    const { container, url, prefix } = await datastorePlace(client, 'environments');
    await uploadFiles(container, `${prefix}${set.digest}`, set, signal);
    return `${url}/${prefix}${set.digest}/`;
}
/** The id of an asset version; made by `properties` when it is not there. Made by somebody else meanwhile, it is the same: its content names it. */
async function existing(client, path, properties) {
    const there = await client.find(path);
    if (there)
        return there.id;
    const body = { properties: await properties() };
    const made = await client.put(path, body).catch(async (error) => {
        if (!(error instanceof azureml_errors/* AzureError */.M6) || error.status !== 409)
            throw error;
        return client.get(path);
    });
    return made.id;
}
/** Where the service wants the files of a version; undefined in older workspaces, which do not say. */
async function pendingUpload(client, path, signal) {
    const pending = await client
        .post(`${path}/startPendingUpload`, { pendingUploadType: 'TemporaryBlobReference' }, { signal })
        .catch((error) => {
        if (error instanceof azureml_errors/* AzureError */.M6 && (error.status === 404 || error.status === 405))
            return undefined;
        throw error;
    });
    const { blobUri, credential } = pending?.blobReferenceForConsumption ?? {};
    if (!blobUri || !credential?.sasUri)
        return undefined;
    const { sasUri } = credential;
    const container = await ofBlobs('Opening the place for code', async () => new dist_esm/* ContainerClient */.bM(sasUri, undefined, client.blobOptions));
    return { container, url: blobUri.replace(/\/$/, ''), prefix: '' };
}
async function datastorePlace(client, kind) {
    return { ...(await (0,upload_store/* blobStore */.R)(client)), prefix: `sluice/${kind}/` };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/environment.js









/**
 * The id of an environment, made once for each content. `azureml:<name>:<version>`, `azureml:<name>@latest` and `azureml://registries/…` are taken as they are.
 * UserError for files that are not there.
 */
async function environmentId(client, environment, place, signal) {
    if (typeof environment === 'string')
        return known(client, environment);
    const name = assetName(place.model);
    const at = (digest) => `/environments/${name}/versions/${assetVersion(digest)}`;
    if ('image' in environment) {
        const { image, conda } = environment;
        const condaFile = conda === undefined ? undefined : await environment_text(place.root, conda);
        const content = { image, osType: 'Linux', ...(condaFile === undefined ? {} : { condaFile }) };
        return existing(client, at((0,digest/* digestOf */.ol)(content)), async () => ({ ...content, tags: place.tags }));
    }
    const { dockerfile, context } = environment;
    const set = await fileSet(await inContext(place.root, context));
    const dockerfilePath = (0,external_node_path_.relative)((0,external_node_path_.resolve)(place.root, context), (0,external_node_path_.resolve)(place.root, dockerfile)).split(external_node_path_.sep).join('/');
    if (!set.files.some(({ path }) => path === dockerfilePath))
        throw new errors/* UserError */.yo(`There is no ${dockerfile} in the build context ${context}. Correct train.on.azureml.environment in sluice.yml.`);
    return existing(client, at((0,digest/* digestOf */.ol)({ context: set.digest, dockerfilePath })), async () => {
        const contextUri = await contextAt(client, set, signal);
        return { build: { contextUri, dockerfilePath }, osType: 'Linux', tags: place.tags };
    });
}
async function known(client, reference) {
    if (/^azureml:\/\/|^\/subscriptions\//.test(reference))
        return reference;
    const [, name, separator, version] = /^azureml:([^:@]+)([:@])(.+)$/.exec(reference) ?? [];
    if (!name || !version)
        throw new errors/* UserError */.yo(`The environment ${reference} is not azureml:<name>:<version>, azureml:<name>@latest or azureml://registries/….`);
    const path = `${(0,settings/* workspacePath */.X5)(client.workspace)}/environments/${name}`;
    if (separator === ':')
        return `${path}/versions/${version}`;
    const container = await client.get(path);
    if (!container.properties.latestVersion)
        throw new errors/* UserError */.yo(`The environment ${name} has no version.`);
    return `${path}/versions/${container.properties.latestVersion}`;
}
async function environment_text(root, path) {
    const found = await (0,external_node_fs_promises_.readFile)((0,external_node_path_.resolve)(root, path), 'utf8').catch(local_digest/* absent */.Ge);
    if (found !== undefined)
        return found;
    throw new errors/* UserError */.yo(`There is no file ${path}, which train.on.azureml.environment names. Correct the path in sluice.yml.`);
}
/** The files of a build context, by their paths in it. */
async function inContext(root, context) {
    const folder = (0,external_node_path_.resolve)(root, context);
    return (0,workspace/* matchingFiles */.V)(folder, '.');
}

;// CONCATENATED MODULE: ./build/platforms/azureml/job-parts.js











/** The places of a job of this name, in a datastore. Checkpoints belong to the content key: each attempt at the same model finds them. */
function jobPlaces(task, name, store) {
    const at = (path) => `azureml://datastores/${store}/paths/sluice/${path}`;
    const outputs = (task.writes ?? []).map((placeholder) => [
        placeholder,
        { uri: at(`jobs/${name}/${mountName(placeholder)}/`), file: (0,external_node_path_.basename)(task.values?.[placeholder] ?? placeholder) },
    ]);
    return {
        outputs: Object.fromEntries(outputs),
        measured: at(`jobs/${name}/sluice/`),
        checkpoints: at(`checkpoints/${task.key ?? name}/`),
    };
}
/** Brings to Azure what a task needs, each once for its content, and says where it is. UserError for what is not there. */
async function jobParts(client, task, settings, name, places, signal) {
    const { training, model, tags } = settings;
    const computeId = typeof training.compute === 'string' ? await clusterId(client, training.compute) : undefined;
    const environment = await environmentId(client, training.environment, { root: task.cwd, model, tags }, signal);
    const codeId = await code(client, task, settings, signal);
    const inputs = {};
    for (const placeholder of task.reads ?? [])
        inputs[placeholder] = await input(client, task, placeholder, settings, signal);
    return { name, codeId, environmentId: environment, computeId, inputs, ...places };
}
async function clusterId(client, name) {
    const found = await client.find(`/computes/${name}`);
    if (found)
        return found.id;
    const names = (await client.list('/computes')).map((compute) => compute.name);
    throw new errors/* UserError */.yo(`The workspace ${client.workspace.workspace} has no compute ${name}${names.length > 0 ? `; it has ${names.join(', ')}` : ''}. Correct train.on.azureml.compute, or run \`az ml compute create --type amlcompute --name ${name} --size <VM size> --max-instances 1\`.`);
}
async function code(client, task, { model, tags }, signal) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-job-'));
    try {
        const script = { path: JOB_SCRIPT, absolute: (0,external_node_path_.join)(folder, JOB_SCRIPT) };
        await (0,external_node_fs_promises_.writeFile)(script.absolute, JOB_SCRIPT_TEXT);
        const found = await Promise.all((task.sources ?? []).map((pattern) => (0,workspace/* matchingFiles */.V)(task.cwd, pattern)));
        return await codeAsset(client, assetName(model), await fileSet([...found.flat(), script]), tags, signal);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function input(client, task, placeholder, { model, tags }, signal) {
    const path = task.values?.[placeholder] ?? '';
    const name = assetName(model, placeholder);
    const glob = /[*?[\]{}!]/.test(path);
    if (!glob) {
        const { set, folder } = await filesAt((0,external_node_path_.resolve)(task.cwd, path));
        return { id: await dataAsset(client, name, { set, folder, tags }, signal), folder, rest: '' };
    }
    const pattern = (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(task.cwd, path).split(external_node_path_.sep).join('/') : path;
    const set = await fileSet(await (0,workspace/* matchingFiles */.V)(task.cwd, pattern));
    return { id: await dataAsset(client, name, { set, folder: true, tags }, signal), folder: true, rest: pattern };
}
/** The default datastore's name. */
const storeName = async (client) => (await (0,upload_store/* blobStore */.R)(client)).name;

;// CONCATENATED MODULE: ./build/platforms/azureml/job-measured.js
const KIB = 1024;
const MIB = 2 ** 20;
/**
 * Puts the processes together: CPU seconds add up; memory adds up on each machine, and the machine that needed most counts; the exit code is the first
 * that is not 0. What no process said is undefined.
 */
function measured(files) {
    const all = files.map(read);
    const nodes = [...new Set(all.map(({ node }) => node))];
    const memory = nodes.flatMap((node) => total(all.filter((one) => one.node === node).map((one) => one.memory)) ?? []);
    const exits = all.flatMap(({ exit }) => exit ?? []);
    return {
        exitCode: exits.find((code) => code !== 0) ?? exits[0],
        cpuSeconds: total(all.map(({ cpu }) => cpu)),
        peakMemory: memory.length > 0 ? Math.max(...memory) : undefined,
        gpus: all.flatMap(({ gpus }) => gpus),
        capacity: all.find(({ capacity }) => capacity !== undefined)?.capacity,
        written: all.find(({ written }) => written !== undefined)?.written,
    };
}
function total(values) {
    const known = values.filter((value) => value !== undefined);
    return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0);
}
function read(text) {
    const lines = text.split('\n');
    const after = (word) => lines.flatMap((line) => (line === word || line.startsWith(`${word} `) ? [line.slice(word.length).trim()] : []));
    const number = (word) => (/^\d+$/.test(after(word)[0] ?? '') ? Number(after(word)[0]) : undefined);
    const memory = number('memory');
    const wrote = after('wrote');
    return {
        node: after('node')[0] ?? '',
        exit: number('exit'),
        cpu: cpuSeconds(after('times')[0] ?? ''),
        memory: memory === undefined ? undefined : memory * KIB,
        gpus: after('gpu').map(gpu),
        capacity: capacity(after('machine')[0] ?? '', after('gpu')[0]),
        written: wrote.length > 0 ? wrote : undefined,
    };
}
/** `0m1.230s 0m0.450s`, user and system, as `times` of a shell prints them. */
function cpuSeconds(text) {
    const parts = [...text.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds));
    return parts.length === 0 ? undefined : parts.reduce((sum, value) => sum + value, 0);
}
/** `cores memory-in-KiB`, and of the first GPU its own memory. */
function capacity(line, gpuLine) {
    const [cores, memory] = line.split(' ').map(Number);
    const gpuMemory = Number.parseInt(gpuLine?.split('|')[4] ?? '', 10) * MIB;
    return cores && memory ? { cores, memory: memory * KIB, ...(gpuMemory > 0 ? { gpuMemory } : {}) } : undefined;
}
function gpu(line) {
    const [, name = '', memory = '', utilisation = ''] = line.split('|');
    return {
        name,
        peakMemory: /^\d/.test(memory) && Number(memory) > 0 ? Number(memory) * MIB : undefined,
        utilisation: /^\d/.test(utilisation) ? Number(utilisation) / 100 : undefined,
    };
}
/** Lines of `name==version`, sorted, names as PyPI writes them. */
function packagesFrom(text) {
    const found = [...text.matchAll(/^([A-Za-z0-9][\w.-]*)==(\S+)$/gm)].map(([, name, version]) => [
        name.toLowerCase().replaceAll('_', '-'),
        version,
    ]);
    return Object.fromEntries(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/platforms/azureml/job-results.js







const job_results_FILES = 8;
/** Reads what the job's script wrote; nothing of it need be there. */
async function jobSelf(client, uri) {
    const texts = new Map();
    let starts = 0;
    await eachBlob(client, uri, async (path, blob) => {
        if (path.startsWith('started-'))
            starts++;
        else if (/^(process-.*|packages)\.txt$/.test(path))
            texts.set(path, (await ofBlobs(`Reading ${path}`, () => blob.downloadToBuffer())).toString());
    });
    const processes = [...texts]
        .filter(([path]) => path.startsWith('process-'))
        .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
    return {
        ...measured(processes.map(([, text]) => text)),
        packages: packagesFrom(texts.get('packages.txt') ?? ''),
        starts,
        said: processes.length > 0,
    };
}
/** Whether what a job that is done wrote is there no more: somebody cleaned up. What it never wrote is not gone. */
async function resultGone(client, { measured: uri, outputs }) {
    const { written, said } = await jobSelf(client, uri);
    if (!said)
        return true;
    for (const [i, output] of Object.values(outputs).entries()) {
        let found = !written?.[i];
        await eachBlob(client, output.uri, async (path) => {
            found ||= path === output.file || path.startsWith(`${output.file}/`);
        });
        if (!found)
            return true;
    }
    return false;
}
/**
 * Brings what a job wrote to `place`: a file, or a folder with all that is in it. It appears whole, by one rename. False when there is nothing.
 * PlatformError when it is not what the job said that it had written.
 */
async function fetchOutput(client, output, place, expected) {
    const folder = `${place}.fetching`;
    await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    let found = 0;
    await eachBlob(client, output.uri, async (path, blob) => {
        if (path !== output.file && !path.startsWith(`${output.file}/`))
            return;
        if (path.split('/').includes('..'))
            throw new errors/* PlatformError */.Wk(`The job wrote ${path}, which leads out of its folder. Nothing is fetched.`);
        found++;
        const to = (0,external_node_path_.join)(folder, path);
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await ofBlobs(`Fetching ${path}`, () => blob.downloadToFile(to));
    });
    if (found === 0)
        return false;
    try {
        const digest = await (0,local_digest/* digestPath */.GV)((0,external_node_path_.join)(folder, output.file));
        if (expected && digest !== expected)
            throw new errors/* PlatformError */.Wk(`What was fetched as ${(0,external_node_path_.basename)(place)} has the digest ${digest}, and the job wrote ${expected}. Run this again; if it stays so, the storage is damaged.`);
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
        await (0,external_node_fs_promises_.rm)(place, { recursive: true, force: true });
        await (0,external_node_fs_promises_.rename)((0,external_node_path_.join)(folder, output.file), place);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
    return true;
}
/** Files below a URI of a datastore, with their paths relative to it; folders that blob storage makes look like files are left out. */
async function eachBlob(client, uri, work) {
    const at = (0,upload_store/* datastorePath */.p)(uri);
    if (!at)
        throw new errors/* PlatformError */.Wk(`${uri} is not in a datastore.`);
    const { container } = await (0,upload_store/* blobStore */.R)(client, at.store);
    const prefix = `${at.path}/`;
    const found = [];
    await ofBlobs('Listing what the job wrote', async () => {
        for await (const { name, properties, metadata } of container.listBlobsFlat({ prefix, includeMetadata: true }))
            if (!(metadata?.hdi_isfolder === 'true' && properties.contentLength === 0))
                found.push(name.slice(prefix.length));
    });
    await inParallel(job_results_FILES, found, (path) => work(path, container.getBlobClient(prefix + path)));
}

;// CONCATENATED MODULE: ./build/platforms/azureml/sweep-results.js




/** Reads the trials of a sweep that is done. PlatformError when none is named best: none logged the metric. */
async function sweptBy(client, job, sweep, places, store) {
    const history = runHistory(client);
    const metric = sweep.maximise ?? sweep.minimise ?? '';
    const best = (await history.details(job))?.properties?.best_child_run_id;
    if (!best)
        throw new errors/* PlatformError */.Wk(`No trial of the sweep ${job} logged the metric ${metric}, so that none is best. Let the command log it: mlflow.log_metric("${metric}", …).`);
    const children = await history.children(job);
    const metrics = await metricsOf(client, metric);
    const trials = await Promise.all(children.map(async (child) => ({
        name: child.runId ?? '',
        params: paramsOf(child),
        metric: await metrics(child.runId ?? ''),
        best: child.runId === best,
    })));
    const sign = sweep.maximise ? -1 : 1;
    const rank = (trial) => (trial.metric === undefined ? Number.POSITIVE_INFINITY : sign * trial.metric);
    return {
        trials: trials.toSorted((a, b) => Number(b.best) - Number(a.best) || rank(a) - rank(b)),
        metric,
        places: await placesOf(client, best, places, store),
        seconds: children.reduce((sum, child) => sum + secondsOf(child), 0),
    };
}
const secondsOf = ({ startTimeUtc, endTimeUtc }) => startTimeUtc && endTimeUtc ? Math.max(0, (Date.parse(endTimeUtc) - Date.parse(startTimeUtc)) / 1000) : 0;
function paramsOf({ tags }) {
    const values = JSON.parse(tags?.hyperparameters ?? '{}');
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
/** Where a trial wrote: as its job says, else where Azure puts what has no place of its own. */
async function placesOf(client, trial, { outputs, checkpoints }, store) {
    const { properties } = await client.get(`/jobs/${trial}`);
    const at = (name) => properties.outputs?.[name]?.uri ?? `azureml://datastores/${store}/paths/azureml/${trial}/${name}/`;
    return {
        outputs: Object.fromEntries(Object.entries(outputs).map(([placeholder, { file }]) => [placeholder, { uri: at(mountName(placeholder)), file }])),
        measured: at('sluice'),
        checkpoints,
    };
}
/** Reads the last value of a metric of a run from the workspace's MLflow. Undefined where it was not logged, or nothing answers. */
async function metricsOf(client, metric) {
    const { properties } = await client.get('');
    const base = (properties.mlFlowTrackingUri ?? '').replace(/^azureml:/, 'https:').replace(/\?.*$/, '');
    if (!base.endsWith((0,settings/* workspacePath */.X5)(client.workspace)))
        return async () => undefined;
    return async (run) => {
        const url = `${base}/api/2.0/mlflow/runs/get?run_id=${encodeURIComponent(run)}`;
        const answer = await client.send({ method: 'GET', url, audience: 'arm' });
        if (answer.status >= 400)
            return undefined;
        const found = JSON.parse(answer.body).run;
        const value = Number(found?.data?.metrics?.find(({ key }) => key === metric)?.value);
        return Number.isFinite(value) ? value : undefined;
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/training.js

/**
 * Kind of machine that a result depends on, for the content key: what a job runs in and how many share the work. Where it runs (cluster or not, spot or
 * not) makes it faster or cheaper, not another model.
 */
function trainingPlatform({ environment, distribution, instances, compute, sweep }) {
    const size = typeof compute === 'string' ? compute : compute.serverless;
    return `azureml/${(0,digest/* digestOf */.ol)({ environment, distribution, instances, size, sweep }).slice(0, 16)}`;
}

;// CONCATENATED MODULE: ./build/platforms/azureml/compute.js










const TAIL = 20;
/**
 * Runs commands as jobs of Azure ML. A job is found again by its content key: one that goes on is followed, one that is done gives its result, and none
 * is started twice. Aborting cancels the job. UserError for what sluice.yml names and is not there; AzureError when Azure refuses.
 */
const azureCompute = (client, settings, log, { pace = USUAL_PACE, grace = 7 } = {}) => ({
    platform: trainingPlatform(settings.training),
    async run(task, signal) {
        const store = await storeName(client);
        const found = await jobFor(client, task, settings, { log, store, signal });
        if (!found)
            return NOT_STARTED;
        const { job, places } = found;
        const tail = [];
        const onLine = (line) => {
            tail.push(line);
            if (tail.length > TAIL)
                tail.shift();
            task.onLine(line, 'stdout');
        };
        const followed = await followJob(client, job.name, { log, onLine, pace, signal }).catch(async (error) => {
            if (!signal?.aborted)
                throw error;
            await cancelJob(client, job.name, grace, log);
            return undefined;
        });
        if (!followed)
            return { ...NOT_STARTED, tail, elsewhere: elsewhere(job, settings) };
        return concluded(client, task, settings, { job, places, followed, tail, store });
    },
});
const NOT_STARTED = {
    outcome: 'cancelled',
    exitCode: undefined,
    signal: undefined,
    seconds: 0,
    cpuSeconds: undefined,
    peakMemory: undefined,
    gpus: [],
    tail: [],
};
/** The job that serves a task: one that is there, or a new one. Undefined when it was cancelled before there was one. */
async function jobFor(client, task, settings, { log, store, signal }) {
    if (signal?.aborted)
        return undefined;
    const { job, next } = await newestAttempt(client, task.key);
    if (job && serves(job)) {
        const places = jobPlaces(task, job.name, store);
        const gone = job.properties.status === 'Completed' && !settings.training.sweep && (await resultGone(client, places));
        if (!gone) {
            log.info(`The Azure ML job ${job.name} has the same content key and is ${job.properties.status}: it is not started again.`);
            return { job, places };
        }
        log.warn(`What the Azure ML job ${job.name} wrote is gone: another is started.`);
    }
    // Over for us, but perhaps still on a machine that is paid for.
    if (job?.properties.status === 'NotResponding')
        await client.post(`/jobs/${job.name}/cancel`, undefined, { signal });
    const name = jobName(task.key, next);
    const places = jobPlaces(task, name, store);
    const parts = await jobParts(client, task, settings, name, places, signal).catch((error) => {
        if (!signal?.aborted)
            throw error;
        return undefined;
    });
    // From here on there may be a job, so that a cancellation has something to cancel.
    if (!parts || signal?.aborted)
        return undefined;
    const made = await job_find_submit(client, name, jobBody(task, parts, settings), task.key);
    log.info(`Azure ML job ${name}${made.properties.services?.Studio?.endpoint ? `: ${made.properties.services.Studio.endpoint}` : ''}`);
    return { job: made, places };
}
async function concluded(client, task, settings, ended) {
    const { job, followed, tail, store } = ended;
    const { sweep } = settings.training;
    const completed = followed.status === 'Completed';
    const swept = sweep && completed ? await sweptBy(client, job.name, sweep, ended.places, store) : undefined;
    const places = swept?.places ?? ended.places;
    const self = await jobSelf(client, places.measured);
    const reason = followed.details.error?.error;
    if (!completed && reason)
        tail.push(`Azure ML: ${(0,azureml_errors/* said */.ag)(reason)}`);
    if (completed)
        await fetched(client, task, places, self);
    const { exitCode, cpuSeconds, peakMemory, gpus, packages } = self;
    const seconds = compute_secondsOf(followed);
    return {
        outcome: outcomeOf(followed, task.timeLimit, seconds),
        exitCode: exitCode !== undefined && exitCode < 128 ? exitCode : undefined,
        signal: exitCode !== undefined && exitCode >= 128 ? signalName(exitCode - 128) : undefined,
        seconds,
        cpuSeconds,
        peakMemory,
        gpus,
        tail: tail.slice(-TAIL),
        packages,
        elsewhere: elsewhere(job, settings, { self, followed, swept, seconds }),
    };
}
async function fetched(client, task, { outputs }, { written }) {
    for (const [i, [placeholder, output]] of Object.entries(outputs).entries())
        await fetchOutput(client, output, task.values?.[placeholder] ?? output.file, written?.[i]);
}
const signalName = (number) => ({ 9: 'SIGKILL', 15: 'SIGTERM', 11: 'SIGSEGV', 6: 'SIGABRT' })[number] ?? `signal ${number}`;
/** Wall time of the job itself where Azure says it, else as long as it was seen to run. */
function compute_secondsOf({ details: { startTimeUtc, endTimeUtc }, inStates }) {
    const told = startTimeUtc && endTimeUtc ? (Date.parse(endTimeUtc) - Date.parse(startTimeUtc)) / 1000 : Number.NaN;
    return told >= 0 ? told : (inStates.Running ?? 0) + (inStates.Finalizing ?? 0);
}
/** Azure tells a time limit as a cancellation: what ran as long as it might was not cancelled by a person. */
function outcomeOf({ status, details }, limit, seconds) {
    if (status === 'Completed')
        return 'succeeded';
    const late = limit !== undefined && seconds >= limit * 0.98;
    if (late && (status === 'Canceled' || /time ?out|timed out|exceeded/i.test((0,azureml_errors/* said */.ag)(details.error?.error ?? {}))))
        return 'timed-out';
    return status === 'Canceled' ? 'cancelled' : 'failed';
}

// EXTERNAL MODULE: ./build/platforms/azureml/endpoint.js
var azureml_endpoint = __webpack_require__(39989);
// EXTERNAL MODULE: ./build/ports/registry.js
var registry = __webpack_require__(82260);
// EXTERNAL MODULE: ./build/platforms/race.js
var race = __webpack_require__(53810);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/platforms/local/disk.js
var disk = __webpack_require__(56342);
;// CONCATENATED MODULE: ./build/platforms/azureml/registry-bytes.js









/** The last part of every model's place, so that a scoring script finds it as AZUREML_MODEL_DIR/model whatever it was called. */
const NAME = 'model';
/** Files fetched at once. */
const AT_ONCE = 8;
/** A model's files by their paths in the place that keeps it: `model`, or `model/…`. */
async function modelFiles(path) {
    if ((await (0,external_node_fs_promises_.stat)(path)).isFile())
        return [{ path: NAME, absolute: path }];
    return (await (0,local_digest/* filesIn */.nG)(path)).map((file) => ({ ...file, path: `${NAME}/${file.path}` }));
}
/** Puts a model's bytes (a file or a folder) into the default datastore at a place that their digest names, once; gives the address. */
async function storeModel(client, digest, path) {
    const { name, container } = await (0,upload_store/* blobStore */.R)(client);
    const place = `sluice/models/${digest}`;
    await uploadFiles(container, place, { files: await modelFiles(path), digest });
    return `azureml://datastores/${name}/paths/${place}/${NAME}`;
}
/** Whether a folder holds a model that MLflow wrote: Azure serves such a one without code. */
const isMlflow = async (path) => (await (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(path, 'MLmodel')).catch(() => undefined))?.isFile() === true;
/** Fetches the blob or the folder at an address below `folder`; checked against the digest before it takes its place. Gives the path. */
async function fetchModel(client, { uri, digest, name }, folder) {
    const place = (0,external_node_path_.join)(folder, NAME);
    // A server may be reading it: what is right already stays where it is.
    if ((await (0,local_digest/* digestPath */.GV)(place)) === digest)
        return place;
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
    const copy = (0,disk/* temporaryBeside */.w6)(place);
    try {
        await download(client, uri, copy);
        const found = await (0,local_digest/* digestPath */.GV)(copy);
        if (found !== digest)
            throw new errors/* PlatformError */.Wk(found === undefined
                ? `The workspace has no bytes for ${name}. Register that model again to bring them back.`
                : `The bytes of ${name} in the workspace are damaged: their digest is ${found}, not ${digest}. Remove ${uri} and register that model again.`);
        await (0,disk/* moveInPlace */.y9)(copy, place);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(copy, { recursive: true, force: true });
    }
    return place;
}
async function download(client, uri, to) {
    const at = (0,upload_store/* datastorePath */.p)(uri);
    if (!at)
        throw new errors/* PlatformError */.Wk(`The model's address ${uri} is not in a datastore.`);
    const { container } = await (0,upload_store/* blobStore */.R)(client, at.store);
    const found = await ofBlobs('Listing a model’s files', async () => {
        const names = [];
        for await (const { name } of container.listBlobsFlat({ prefix: at.path }))
            names.push(name);
        // `model` must not take `model-2/…` along.
        return names.filter((name) => name === at.path || name.startsWith(`${at.path}/`));
    });
    await inParallel(AT_ONCE, found, async (name) => {
        const file = name === at.path ? to : (0,external_node_path_.join)(to, name.slice(at.path.length + 1));
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await ofBlobs(`Fetching ${name}`, async () => {
            const { readableStreamBody } = await container.getBlobClient(name).download(0, undefined, { maxRetryRequests: 5 });
            await (0,external_node_stream_promises_.pipeline)(readableStreamBody, (0,external_node_fs_.createWriteStream)(file));
        });
    });
}

// EXTERNAL MODULE: ./build/ports/version-record.js
var version_record = __webpack_require__(53629);
;// CONCATENATED MODULE: ./build/platforms/azureml/registry-record.js





/** Where what is known of a version lies: at a place that its content names, so that two that write at once never mix. */
const recordFolder = (record) => `sluice/versions/${record}`;
/** version.json and the small files, by name, and the digest that names them all. */
function recordOf(candidate) {
    const text = (0,version_record/* recordText */.Pe)(candidate);
    return { record: (0,digest/* sha256 */.sc)(text), texts: { ...candidate.files, [version_record/* VERSION_FILE */.mf]: text } };
}
/** Writes what is known of a version, version.json last. */
async function storeRecord(client, { record, texts }) {
    const store = await (0,upload_store/* blobStore */.R)(client);
    for (const [name, text] of Object.entries(texts)) {
        const blob = store.container.getBlockBlobClient(`${recordFolder(record)}/${name}`);
        await ofBlobs(`Writing ${name}`, () => blob.upload(text, Buffer.byteLength(text)));
    }
    return store;
}
/** Reads it back. PlatformError when something is missing or was changed. */
async function readRecord(client, known) {
    const { record, version, model } = known;
    const { container } = await (0,upload_store/* blobStore */.R)(client);
    const damaged = (name, cause) => new errors/* PlatformError */.Wk(`${name} of v${version} of ${model} in the workspace’s datastore is missing or was changed by hand. Put it back.`, {
        cause,
    });
    const read = async (name) => {
        const blob = container.getBlobClient(`${recordFolder(record)}/${name}`);
        const bytes = await ofBlobs(`Reading ${name}`, () => blob.downloadToBuffer()).catch((error) => {
            throw error instanceof errors/* PlatformError */.Wk && error.status === 404 ? damaged(name, error) : error;
        });
        return bytes.toString();
    };
    const text = await read(version_record/* VERSION_FILE */.mf);
    if ((0,digest/* sha256 */.sc)(text) !== record)
        throw damaged(version_record/* VERSION_FILE */.mf);
    const stored = (0,version_record/* parseRecord */.Hh)(text, damaged, known);
    return { ...stored, files: await (0,version_record/* readSmallFiles */.vI)(stored.files, { read, damaged }), version };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/registry-versions.js




/** Property of a model version that says what its bytes are. */
const DIGEST_PROPERTY = 'sluice.digest';
/** Properties that make a version ours; Azure never changes one once it is set. */
const marks = ({ digest, serving, commit }, record) => ({
    [DIGEST_PROPERTY]: digest,
    'sluice.serving': serving,
    'sluice.commit': commit,
    'sluice.record': record,
});
/** What an asset version says of itself; undefined for one that others made. */
function knownOf(model, { name, properties }) {
    const { [DIGEST_PROPERTY]: digest, 'sluice.serving': serving, 'sluice.record': record } = properties.properties ?? {};
    if (!/^\d+$/.test(name) || !digest || !serving || !record)
        return undefined;
    return { model, version: Number(name), digest, serving, record };
}
/** Names of models go into paths and names of assets. */
function checkModelName(model) {
    if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,200}$/.test(model))
        return model;
    throw new errors/* UserError */.yo(`"${model}" cannot name a model in Azure ML: use letters, digits, - and _. Change \`model\` in sluice.yml.`);
}
/** All versions of an asset, archived ones too, in no order. None when there is no such asset. */
const versionsOf = async (client, asset) => (await client.find(asset)) ? client.list(`${asset}/versions?listViewType=All`) : [];
/** Puts an asset version. `created` as Azure says it: of several that put the same at once, one creates. `taken`: it is there with other content. */
async function putVersion(client, path, properties) {
    const scope = (0,settings/* workspacePath */.X5)(client.workspace);
    const answer = await client.send({
        method: 'PUT',
        url: `${client.workspace.cloud.resourceManager}${scope}${path}?api-version=${API_VERSION}`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ properties }),
        audience: 'arm',
    });
    if (answer.status === 409)
        return 'taken';
    if (answer.status >= 400)
        throw (0,azureml_errors/* refusal */.x5)(`PUT ${path}`, answer.status, (0,azureml_errors/* serviceError */.cg)(answer.body), scope);
    return answer.status === 201 ? 'created' : 'there';
}
/** The version as it is to be put again with other tags: everything else is fixed, and goes along as it was read. */
function withTags({ properties }, tags) {
    const { modelUri, modelType, flavors, jobName, stage, description, isArchived, properties: marked } = properties;
    const all = { modelUri, modelType, flavors, jobName, stage, description, isArchived, properties: marked };
    return { ...Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined)), tags };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/registry-claim.js





/** The data asset whose versions claim the numbers of a model's versions, and hold what is known of them. */
const claimsOf = (model) => `/data/${assetName(model, 'versions')}`;
async function claims(client, model) {
    const [data, models] = await Promise.all([versionsOf(client, claimsOf(model)), versionsOf(client, `/models/${model}`)]);
    const published = new Map(models.map((version) => [version.name, knownOf(model, version)]));
    const numbers = [...data, ...models].map(({ name }) => (/^\d+$/.test(name) ? Number(name) : 0));
    const all = data.flatMap((version) => {
        const known = knownOf(model, version);
        const other = published.get(version.name);
        return known ? [{ ...known, dead: published.has(version.name) && !(other && (0,registry/* sameVersion */.r)(other, known)) }] : [];
    });
    return { all, highest: Math.max(0, ...numbers) };
}
/**
 * Claims a number for these bytes and this serving: an earlier claim of a killed run, or the next one. A number is claimed by a version of a data asset whose
 * address names its content: of several at once Azure takes the first, and refuses others with other content. All that try for the same bytes come to the same
 * number, since nobody goes past a number but one that is somebody else's.
 */
const claimNumber = (client, store, candidate, record) => (0,race/* untilWon */.$)(`Numbering a version of ${candidate.model}`, async () => {
    const { model } = candidate;
    const { all, highest } = await claims(client, model);
    const before = all.filter((claim) => !claim.dead && (0,registry/* sameVersion */.r)(claim, candidate)).sort((a, b) => a.version - b.version)[0];
    if (before)
        return before;
    const version = highest + 1;
    const path = `${claimsOf(model)}/versions/${version}`;
    const dataUri = `azureml://datastores/${store}/paths/${recordFolder(record)}/`;
    const said = await putVersion(client, path, { dataType: 'uri_folder', dataUri, properties: marks(candidate, record) });
    if (said === 'taken')
        return race/* LOST */.R;
    // What is read back counts, whatever the answer was.
    const found = knownOf(model, await client.get(path));
    return found && (0,registry/* sameVersion */.r)(found, candidate) ? found : race/* LOST */.R;
});

;// CONCATENATED MODULE: ./build/platforms/azureml/registry-lineage.js
/** Name of the Azure ML job that trained a candidate, by its evidence; undefined when none did. */
function trainingJob({ files }) {
    for (const line of (files['evidence.jsonl'] ?? '').split('\n').filter(Boolean)) {
        const { predicate } = JSON.parse(line);
        const name = predicate?.step === 'train' && /^Azure ML job (\S+)$/.exec(predicate.numbers?.elsewhere?.title ?? '')?.[1];
        if (name)
            return name;
    }
    return undefined;
}
/** The job as a version's `jobName`, so that the studio leads from the model to it; left out where this workspace has no such job. */
async function lineage(client, candidate) {
    const jobName = trainingJob(candidate);
    return jobName !== undefined && (await client.find(`/jobs/${encodeURIComponent(jobName)}`)) ? { jobName } : {};
}
/** Data as properties: the digest by which a data asset of this workspace is named. */
const dataProperties = ({ data }) => Object.fromEntries(data.map(({ name, sha256 }) => [`sluice.data.${name.replace(/[^A-Za-z0-9_-]+/g, '-')}`, sha256]));

// EXTERNAL MODULE: ./build/node_modules/yaml/browser/dist/index.js + 70 modules
var browser_dist = __webpack_require__(6991);
;// CONCATENATED MODULE: ./build/platforms/azureml/registry-shown.js



/** Most metrics that are shown as tags. */
const SHOWN = 20;
/** Tags for people: who looks at the model in the studio sees its commit and its metrics there. */
const tagsOf = ({ commit, metrics }) => ({
    commit,
    ...Object.fromEntries(Object.entries(metrics)
        .slice(0, SHOWN)
        .map(([name, value]) => [name, String(value)])),
});
/** What MLflow says of its model: flavors with their settings, all as text. */
async function flavorsOf(path) {
    const { flavors = {} } = (0,browser_dist/* parse */.qg)(await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(path, 'MLmodel'), 'utf8'));
    const text = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
    return Object.fromEntries(Object.entries(flavors).map(([name, data]) => [
        name,
        { data: Object.fromEntries(Object.entries(data ?? {}).map(([key, value]) => [key, text(value)])) },
    ]));
}

;// CONCATENATED MODULE: ./build/platforms/azureml/registry.js









async function published(client, model) {
    const all = await versionsOf(client, `/models/${checkModelName(model)}`);
    const known = all.flatMap((version) => knownOf(model, version) ?? []);
    return known.sort((a, b) => a.version - b.version);
}
/** Publishes the bytes under a claimed number; another one where somebody else's model took it meanwhile. */
async function publish(client, candidate, path) {
    const { model, digest } = candidate;
    const mine = recordOf(candidate);
    const [modelUri, store] = await Promise.all([storeModel(client, digest, path), storeRecord(client, mine)]);
    const mlflow = await isMlflow(path);
    const kind = mlflow ? { modelType: 'mlflow_model', flavors: await flavorsOf(path) } : { modelType: 'custom_model' };
    return (0,race/* untilWon */.$)(`Publishing a version of ${model}`, async () => {
        const claim = await claimNumber(client, store.name, candidate, mine.record);
        // Who claimed first says what is known: another commit may have trained the same bytes.
        const version = await readRecord(client, claim);
        const at = `/models/${model}/versions/${claim.version}`;
        const properties = { ...marks(version, claim.record), ...dataProperties(version) };
        const body = { ...kind, ...(await lineage(client, version)), modelUri, properties, tags: tagsOf(version) };
        const before = await client.find(at);
        const said = before ? 'there' : await putVersion(client, at, body);
        const found = said === 'taken' ? undefined : knownOf(model, before ?? (await client.get(at)));
        return found && (0,registry/* sameVersion */.r)(found, candidate) ? { version, created: said === 'created' } : race/* LOST */.R;
    });
}
async function register(client, candidate, path) {
    const known = (await published(client, candidate.model)).find((version) => (0,registry/* sameVersion */.r)(version, candidate));
    if (!known)
        return publish(client, candidate, path);
    // Bytes that were lost are brought back; what is there is not sent.
    await storeModel(client, candidate.digest, path);
    return { version: await readRecord(client, known), created: false };
}
/** Marks the one version that an environment serves by a tag of the environment's name. The new one first: between both it is said twice, never not at all. */
async function promoted(client, model, version, environment) {
    const all = await versionsOf(client, `/models/${checkModelName(model)}`);
    const put = async (each, tags) => {
        const path = `/models/${model}/versions/${each.name}`;
        if ((await putVersion(client, path, withTags(each, tags))) === 'taken')
            throw new errors/* PlatformError */.Wk(`The tags of v${each.name} of ${model} cannot be changed. Set ${environment} there by hand.`);
    };
    const wanted = all.find(({ name }) => name === String(version));
    if (!wanted)
        throw new errors/* PlatformError */.Wk(`There is no v${version} of ${model} in the workspace to mark as ${environment}.`);
    const tags = wanted.properties.tags ?? {};
    if (tags[environment] !== 'live')
        await put(wanted, { ...tags, [environment]: 'live' });
    for (const each of all) {
        const { [environment]: mark, ...others } = each.properties.tags ?? {};
        if (each !== wanted && mark === 'live' && knownOf(model, each))
            await put(each, others);
    }
}
async function fetchVersion(client, { model, version, digest }, folder) {
    const name = `v${version} of ${model}`;
    const found = await client.find(`/models/${checkModelName(model)}/versions/${version}`);
    const uri = found?.properties.modelUri;
    if (!uri)
        throw new errors/* PlatformError */.Wk(`There is no ${name} in the workspace. Register that model again to bring it back.`);
    return fetchModel(client, { uri, digest, name }, folder);
}
/**
 * Models as versions of a model asset of the workspace; bytes and small files lie in its default datastore, at places that their content names. Versions
 * that somebody else made there are left alone and do not count.
 */
const azuremlRegistry = (client) => ({
    register: (candidate, path) => register(client, candidate, path),
    async find(model, by) {
        if ('version' in by) {
            const found = await client.find(`/models/${checkModelName(model)}/versions/${by.version}`);
            const known = found && knownOf(model, found);
            return known && readRecord(client, known);
        }
        const known = (await published(client, model)).findLast(({ digest }) => digest === by.digest);
        return known && readRecord(client, known);
    },
    numbers: async (model) => (await published(client, model)).map(({ version, digest, serving }) => ({ version, digest, serving })),
    list: async (model) => Promise.all((await published(client, model)).map((known) => readRecord(client, known))),
    fetch: (version, folder) => fetchVersion(client, version, folder),
    promoted: (model, version, environment) => promoted(client, model, version, environment),
});

;// CONCATENATED MODULE: ./build/platforms/azureml/registry-share.js







/** A shared registry by its name (in the workspace's resource group) or by its ARM id. */
const pathOf = ({ workspace }, registry) => registry.startsWith('/subscriptions/') ? registry.replace(/\/$/, '') : (0,settings/* registryPath */.Tt)(registry, workspace);
/** Where the registry wants the files of a version: a container of its own, which only this signature opens. */
async function placeFor(client, path) {
    const pending = await client.post(`${path}/startPendingUpload`, { pendingUploadType: 'TemporaryBlobReference' });
    const { blobUri, credential } = pending.blobReferenceForConsumption ?? {};
    if (!blobUri || !credential?.sasUri)
        throw new errors/* PlatformError */.Wk('The shared registry did not say where files go. Try again later.');
    return { container: new dist_esm/* ContainerClient */.bM(credential.sasUri, undefined, client.blobOptions), url: blobUri.replace(/\/$/, '') };
}
async function share(client, registry, version, path) {
    const { model, digest } = version;
    const at = `${pathOf(client, registry)}/models/${model}/versions/${version.version}`;
    const there = await client.find(at);
    if (there?.properties.properties?.[DIGEST_PROPERTY] === digest)
        return;
    if (there)
        throw new errors/* PlatformError */.Wk(`v${version.version} of ${model} in the shared registry is another model. Give this model another name.`);
    const { container, url } = await placeFor(client, at);
    await ofBlobs('Uploading to the shared registry', async () => uploadFiles(container, digest, { files: await modelFiles(path), digest }));
    const kind = (await isMlflow(path)) ? { modelType: 'mlflow_model', flavors: await flavorsOf(path) } : { modelType: 'custom_model' };
    const properties = { [DIGEST_PROPERTY]: digest, 'sluice.commit': version.commit };
    await client.put(at, { properties: { ...kind, modelUri: `${url}/${digest}/model`, properties, tags: tagsOf(version) } });
}
/**
 * Puts each version of a workspace into a shared registry as well, under the same number, so that other workspaces can deploy it. Versions are read from the
 * workspace: what it says counts. Registering again shares what a killed run did not.
 */
const sharedRegistry = (client, registry, versions) => ({
    ...versions,
    async register(candidate, path) {
        const made = await versions.register(candidate, path);
        await share(client, registry, made.version, path);
        return made;
    },
});

// EXTERNAL MODULE: ./build/platforms/azureml/deployment.js
var azureml_deployment = __webpack_require__(76407);
// EXTERNAL MODULE: ./build/platforms/azureml/deployment-scale.js
var deployment_scale = __webpack_require__(72260);
// EXTERNAL MODULE: ./build/platforms/azureml/endpoint-traffic.js
var endpoint_traffic = __webpack_require__(78057);
// EXTERNAL MODULE: ./build/platforms/local/gateway/protocols.js
var protocols = __webpack_require__(8459);
;// CONCATENATED MODULE: ./build/platforms/azureml/serving-codec.js

/** Azure serves an MLflow model without code behind a wrapper of its own: rows go in as `input_data`. Source: learn.microsoft.com, how-to-deploy-mlflow-models. */
const withoutCode = (mlflow) => ({
    ...mlflow,
    path: '/score',
    request(rows) {
        const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
        return {
            input_data: {
                columns,
                index: rows.map((_, i) => i),
                data: rows.map((row) => columns.map((column) => row[column] ?? null)),
            },
        };
    },
    rows(body) {
        const { input_data: sent } = (body ?? {});
        if (Array.isArray(sent))
            return sent;
        if (!Array.isArray(sent?.columns) || !Array.isArray(sent.data))
            return mlflow.rows(body);
        const { columns } = sent;
        return sent.data.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])));
    },
});
/** How rows become a request to an endpoint, and answers rows: the protocol's own way, or Azure's for an MLflow model without code. */
const endpointCodec = (protocol, model, code) => code ? (0,protocols/* codecOf */.u)(protocol, model) : withoutCode((0,protocols/* codecOf */.u)('mlflow', model));

// EXTERNAL MODULE: ./build/platforms/azureml/serving-endpoint.js
var serving_endpoint = __webpack_require__(74278);
;// CONCATENATED MODULE: ./build/platforms/azureml/serving-deploy.js







/** Lines of a container's log that an error shows. */
const serving_deploy_TAIL = 30;
/** The last lines of both containers of a deployment: the one that runs the model, and the one that fetches it. */
async function containerLogs(client, path) {
    const read = async (containerType) => {
        const { content } = await client.post(`${path}/getLogs`, { containerType, tail: serving_deploy_TAIL });
        return content?.trim() ? `${containerType}:\n${(0,azureml_errors/* mask */.dK)(content.trim())}` : '';
    };
    try {
        const texts = [await read('StorageInitializer'), await read('InferenceServer')];
        return texts.filter(Boolean).join('\n') || 'Its containers wrote nothing.';
    }
    catch (error) {
        return `Its logs cannot be read: ${(0,errors/* explain */.WE)(error)}`;
    }
}
const stateOf = ({ properties }) => properties.provisioningState?.toLowerCase() ?? '';
/** What is being made already, by a run that was killed or by another one, is waited for. Undefined when it is not there. */
async function settled(client, path) {
    const began = client.elapsed();
    for (;;) {
        const found = await client.find(path);
        if (!found || ended(stateOf(found)))
            return found;
        if (client.elapsed() - began > serving_endpoint/* BUSY */.yu)
            throw new errors/* PlatformError */.Wk(`${found.name} is ${found.properties.provisioningState} since ${serving_endpoint/* BUSY */.yu} s.`);
        await client.wait(5);
    }
}
/** An endpoint that Azure could not make is made anew, as long as nothing of anybody is on it. */
async function ensureEndpoint({ client, settings }, location) {
    const { endpoint, authMode, compute, publicNetworkAccess, tags } = settings;
    const found = await (0,serving_endpoint/* findEndpoint */.vS)(client, endpoint);
    if (found && found.properties.provisioningState?.toLowerCase() !== 'failed')
        return;
    if (found && (await (0,serving_endpoint/* deploymentsOf */.o)(client, endpoint)).length > 0)
        throw new errors/* PlatformError */.Wk(`The endpoint ${endpoint} is in the state Failed, and has deployments. Look at it in the studio; nothing was changed.`);
    if (found)
        await client.delete((0,serving_endpoint/* endpointPath */.nM)(endpoint), { busy: serving_endpoint/* BUSY */.yu });
    await client.put((0,serving_endpoint/* endpointPath */.nM)(endpoint), (0,azureml_endpoint/* newEndpoint */.ew)({ location, authMode, compute, publicNetworkAccess, tags }), { busy: serving_endpoint/* BUSY */.yu });
}
async function factsOf({ settings, assets }, release, location) {
    const name = (0,azureml_deployment/* deploymentName */.pC)(release);
    const { scoringScript, compute, instanceType, instances, scale, requestTimeout, concurrency, environmentVariables, tags } = settings;
    const [model, code, collections] = await Promise.all([
        assets.model(release),
        scoringScript === undefined ? undefined : assets.code(release, scoringScript),
        assets.collections(settings.endpoint, name),
    ]);
    return {
        release,
        location,
        model,
        code: code && { ...code, scoringScript: scoringScript },
        environmentVariables,
        kubernetes: compute !== undefined,
        instanceType,
        instances,
        scale,
        requestTimeout,
        concurrency,
        collections,
        tags,
    };
}
async function scaled({ client, settings }, { id, name }, location) {
    const { endpoint, scale, compute, instances, tags } = settings;
    if (!scale || compute !== undefined)
        return;
    await (0,deployment_scale/* putAutoscale */.$x)(client, { id, location, least: instances, endpoint, deployment: name }, scale, tags);
}
/**
 * Makes a deployment at 0 % and waits until Azure finds it healthy. One that is there already is left alone, one that is being made is followed,
 * one that failed is made anew. PlatformError with the containers' last lines when it never gets healthy.
 */
async function deployRelease(serving, release, log) {
    const { client, settings } = serving;
    const { location } = await client.get('');
    await ensureEndpoint(serving, location);
    const name = (0,azureml_deployment/* deploymentName */.pC)(release);
    const path = (0,serving_endpoint/* deploymentPath */.nR)(settings.endpoint, name);
    const found = await settled(client, path);
    if (found && stateOf(found) === 'succeeded')
        return scaled(serving, found, location);
    if (found)
        await client.delete(path, { busy: serving_endpoint/* BUSY */.yu });
    const body = (0,azureml_deployment/* deploymentBody */.Gz)(await factsOf(serving, release, location));
    log.progress(`${release.version}: Azure ML makes the deployment ${name} (minutes)`);
    const made = await client.put(path, body, { busy: serving_endpoint/* BUSY */.yu }).catch(async (error) => {
        // What was not even begun has no containers: the refusal says it all.
        if (!(error instanceof azureml_errors/* AzureError */.M6) || (await client.find(path)) === undefined)
            throw error;
        throw new errors/* PlatformError */.Wk(`${release.version} did not get healthy on ${settings.endpoint}: ${error.message}\n${await containerLogs(client, path)}`, {
            cause: error,
        });
    });
    await scaled(serving, made, location);
}

// EXTERNAL MODULE: ./build/platforms/azureml/serving-invoke.js
var serving_invoke = __webpack_require__(77259);
;// CONCATENATED MODULE: ./build/platforms/azureml/serving.js








/** States in which a deployment answers: scaling and updating keep the instances that it has. */
const ANSWERING = new Set(['succeeded', 'updating', 'scaling']);
function serving_stateOf(plan, url, deployments) {
    const all = deployments.map((deployment) => {
        const state = deployment.properties.provisioningState?.toLowerCase() ?? '';
        const [percent, mirror] = [plan.traffic[deployment.name] ?? 0, plan.mirror[deployment.name] ?? 0];
        return { ...(0,azureml_deployment/* versionOf */.E4)(deployment), state, percent, mirror, healthy: ANSWERING.has(state) };
    });
    // What others made counts as long as it answers clients; at 0 % it is theirs to end.
    const shown = all.filter(({ own, percent, state }) => state !== 'deleting' && (own || percent > 0));
    return { url, versions: shown.map(({ version, digest, percent, mirror, healthy }) => ({ version, digest, percent, mirror, healthy })) };
}
/** The deployment that serves a version; undefined when there is none. */
async function nameOf({ client, settings }, version) {
    const all = await (0,serving_endpoint/* deploymentsOf */.o)(client, settings.endpoint);
    return all.find((deployment) => (0,azureml_deployment/* versionOf */.E4)(deployment).version === version)?.name;
}
async function namedSplit(serving, split) {
    const all = await (0,serving_endpoint/* deploymentsOf */.o)(serving.client, serving.settings.endpoint);
    const names = new Map(all.map((deployment) => [(0,azureml_deployment/* versionOf */.E4)(deployment).version, deployment.name]));
    const entries = Object.entries(split).filter(([, percent]) => percent !== 0);
    const missing = entries.find(([version]) => !names.has(version));
    if (missing)
        throw new errors/* UserError */.yo(`${missing[0]} is not deployed on ${serving.settings.endpoint}, and cannot get traffic.`);
    return Object.fromEntries(entries.map(([version, percent]) => [names.get(version), percent]));
}
/** Seconds of a lease, and the moment until which a new one stands. One that has more than half of it left needs none. */
function leases({ settings }, lease) {
    const length = lease === undefined ? undefined : Math.max(lease, settings.leastLease) * 1000;
    return {
        until: length === undefined ? undefined : Date.now() + length,
        fresh: (plan) => length !== undefined && ((0,endpoint_traffic/* leaseOf */.m8)(plan)?.until ?? 0) - Date.now() > length / 2,
    };
}
const sameSplit = (a, b) => {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].every((name) => (a[name] ?? 0) === (b[name] ?? 0));
};
async function shift(serving, split, lease) {
    const wanted = await namedSplit(serving, split);
    const { until, fresh } = leases(serving, lease);
    await (0,serving_endpoint/* rewrite */.v8)(serving.client, serving.settings.endpoint, (plan) => sameSplit(plan.traffic, wanted) && fresh(plan) ? plan : (0,endpoint_traffic/* shifted */.wI)(plan, wanted, until, Date.now()));
}
async function mirror(serving, version, percent, lease) {
    const { client, settings } = serving;
    if (settings.compute !== undefined && percent > 0)
        throw new errors/* UserError */.yo('Azure ML copies no requests on Kubernetes. Remove deploy.canary.shadow, or deploy to a managed endpoint.');
    const name = await nameOf(serving, version);
    if (name === undefined)
        throw new errors/* UserError */.yo(`${version} is not deployed on ${settings.endpoint}, and cannot get copies.`);
    const { until, fresh } = leases(serving, lease);
    await (0,serving_endpoint/* rewrite */.v8)(client, settings.endpoint, (plan) => percent > 0 && plan.mirror[name] === percent && fresh(plan) ? plan : (0,endpoint_traffic/* mirrored */.VV)(plan, name, percent, until, Date.now()));
}
async function retire(serving, version) {
    const { client, settings } = serving;
    const name = (await (0,serving_endpoint/* findEndpoint */.vS)(client, settings.endpoint)) && (await nameOf(serving, version));
    if (name === undefined)
        return;
    const plan = await (0,serving_endpoint/* rewrite */.v8)(client, settings.endpoint, (now) => (0,endpoint_traffic/* mirrored */.VV)(now, name, 0, undefined, Date.now()));
    if ((plan.traffic[name] ?? 0) > 0)
        throw new errors/* PlatformError */.Wk(`${version} still has ${plan.traffic[name]}% of the traffic, and is not ended.`);
    if (settings.scale && settings.compute === undefined)
        await (0,deployment_scale/* deleteAutoscale */.VM)(client, settings.endpoint, name);
    await client.delete((0,serving_endpoint/* deploymentPath */.nR)(settings.endpoint, name), { busy: serving_endpoint/* BUSY */.yu });
}
/** Serves an environment on an online endpoint of Azure ML: a deployment for each version, traffic by weight. */
function azuremlServing(serving, log) {
    const { client, settings } = serving;
    const { endpoint } = settings;
    const codec = endpointCodec(settings.protocol, settings.model, settings.scoringScript !== undefined);
    let pass;
    return {
        async state() {
            const found = await (0,serving_endpoint/* findEndpoint */.vS)(client, endpoint);
            return found
                ? serving_stateOf((0,serving_endpoint/* planOf */.XC)(found), found.properties.scoringUri ?? '', await (0,serving_endpoint/* deploymentsOf */.o)(client, endpoint))
                : { url: '', versions: [] };
        },
        deploy: (release) => deployRelease(serving, release, log),
        async invoke(version, rows) {
            const [found, deployment] = [await (0,serving_endpoint/* findEndpoint */.vS)(client, endpoint), await nameOf(serving, version)];
            if (!found?.properties.scoringUri || deployment === undefined)
                throw new errors/* PlatformError */.Wk(`${version} is not deployed on ${endpoint}.`);
            pass ??= await (0,serving_invoke/* passOf */.FA)(client, endpoint, found);
            return (0,serving_invoke/* invokeDeployment */.Ii)(client, { scoringUri: found.properties.scoringUri, deployment, pass, codec }, rows);
        },
        shift: (split, lease) => shift(serving, split, lease),
        mirror: (version, percent, lease) => mirror(serving, version, percent, lease),
        retire: (version) => retire(serving, version),
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/serving-assets.js








/** The registry's own version where it is in this workspace; else the bytes as an asset that their digest names. */
async function modelOf(client, { model, tags }, release, scripted) {
    const mlflow = await isMlflow(release.model);
    if (!scripted && !mlflow)
        throw new errors/* UserError */.yo('Azure ML runs a scoring script, or an MLflow model without one, and `deploy.serve` is neither. Name deploy.scoring_script, or have training save the model by MLflow (a folder with MLmodel).');
    const registered = await client.find(`/models/${model}/versions/${release.version.replace(/^v/, '')}`);
    if (registered?.properties.properties?.[DIGEST_PROPERTY] === release.digest)
        return registered.id;
    return existing(client, `/models/${assetName(model)}/versions/${assetVersion(release.digest)}`, async () => ({
        modelType: mlflow ? 'mlflow_model' : 'custom_model',
        modelUri: await storeModel(client, release.digest, release.model),
        properties: { [DIGEST_PROPERTY]: release.digest },
        tags,
    }));
}
async function codeOf(client, settings, release, script) {
    const { model, environment, tags } = settings;
    if (environment === undefined)
        throw new errors/* UserError */.yo('Azure ML runs a scoring script in an environment. Name one in deploy.to.azureml.environment: an image, and a conda file.');
    const set = await fileSet(await (0,local_digest/* filesIn */.nG)(release.sources));
    if (!set.files.some(({ path }) => path === script))
        throw new errors/* UserError */.yo(`There is no ${script} at the commit of ${release.version}, which deploy.scoring_script names.`);
    const [codeId, id] = await Promise.all([
        codeAsset(client, assetName(model, 'serving'), set, tags),
        environmentId(client, environment, { root: release.sources, model, tags }),
    ]);
    return { codeId, environmentId: id };
}
async function collectionsOf(client, { tags }, endpoint, deployment) {
    const { name: store } = await (0,upload_store/* blobStore */.R)(client);
    const make = async (collection) => {
        const dataUri = `azureml://datastores/${store}/paths/modelDataCollector/${endpoint}/${deployment}/${collection}`;
        const path = `/data/${endpoint}-${deployment}-${collection}/versions/1`;
        return [collection, await existing(client, path, async () => ({ dataType: 'uri_folder', dataUri, tags }))];
    };
    return Object.fromEntries(await Promise.all(['request', 'response'].map(make)));
}
/** Brings model, code, environment and the collector's data assets to the workspace, each once for each content. */
const servingAssets = (client, settings, scripted) => ({
    model: (release) => modelOf(client, settings, release, scripted),
    code: (release, script) => codeOf(client, settings, release, script),
    collections: async (endpoint, deployment) => (settings.collect ? collectionsOf(client, settings, endpoint, deployment) : {}),
});

// EXTERNAL MODULE: ./node_modules/@azure/identity/dist/esm/index.js + 167 modules
var identity_dist_esm = __webpack_require__(483);
;// CONCATENATED MODULE: ./build/platforms/azureml/sign-in-advice.js


/** What an OIDC token says of the workflow it was made for. Nothing is checked: it is only shown. */
function sign_in_advice_claimsOf(assertion) {
    try {
        const claims = JSON.parse(Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString());
        const text = (name) => (typeof claims[name] === 'string' ? claims[name] : undefined);
        const [subject, issuer, audience] = [text('sub'), text('iss'), text('aud')];
        return { ...(subject ? { subject } : {}), ...(issuer ? { issuer } : {}), ...(audience ? { audience } : {}) };
    }
    catch {
        return {};
    }
}
/** Turns Entra's refusal (a text with an AADSTS code, without secrets) into what is wrong and what to do. Source of codes: learn.microsoft.com, Entra error codes. */
function signInAdvice(text, facts, workspace, cause) {
    const code = /AADSTS\d+|endpoints_resolution_error/.exec(text)?.[0] ?? '';
    const found = ADVICE.find(({ codes }) => codes.includes(code));
    const summary = sentence(text);
    if (found)
        return new errors/* UserError */.yo(`Signing in to Azure failed (${code}): ${found.say(facts, workspace)} Entra said: ${summary}`, { cause });
    if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|network_error|network request failed/i.test(text) && facts.federated)
        return new errors/* PlatformError */.Wk(`Signing in to Azure failed: ${workspace.cloud.authority} does not answer (${summary}). Try again later.`, {
            cause,
        });
    return new errors/* UserError */.yo(`Signing in to Azure failed: ${nobody(facts, workspace)} Tried: ${summary}`, { cause });
}
const sentence = (text) => {
    const [first = text] = text.split(/ Trace ID:| Correlation ID:/);
    return first.length > 600 ? `${first.slice(0, 600)}…` : first;
};
function nobody({ ci, federated }, { tenant, client }) {
    if (!ci)
        return 'no identity was found. Run `az login`, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and a secret or certificate in the environment.';
    const missing = [
        ...(federated ? [] : ['`permissions: id-token: write` in the job']),
        ...(tenant ? [] : ['AZURE_TENANT_ID (`az account show --query tenantId`)']),
        ...(client ? [] : ['AZURE_CLIENT_ID (`az ad app list --display-name … --query [].appId`)']),
    ];
    return missing.length === 0
        ? 'Entra gave no token.'
        : `this workflow has no identity. It lacks ${missing.join(', ')}; or give a self-hosted runner a managed identity.`;
}
const ADVICE = [
    {
        // No federated credential with this subject (two codes, old and new), this issuer, this audience.
        codes: ['AADSTS700213', 'AADSTS70021', 'AADSTS700211', 'AADSTS700212'],
        say({ assertion }, { client }) {
            const { subject = '?', issuer = '?', audience = 'api://AzureADTokenExchange' } = sign_in_advice_claimsOf(assertion ?? '');
            const parameters = JSON.stringify({ name: 'sluice', issuer, subject, audiences: [audience] });
            return `the application does not trust this workflow. Its token has the subject ${subject}, the issuer ${issuer} and the audience ${audience}. Run \`az ad app federated-credential create --id ${client} --parameters ${(0,shell/* shellWord */.r)(parameters)}\`, or correct the credential that is there.`;
        },
    },
    {
        codes: ['AADSTS700016', 'AADSTS700038'],
        say: (_, { client, tenant }) => `there is no application ${client} in the directory ${tenant}. Compare AZURE_CLIENT_ID with \`az ad app list --show-mine --query "[].{name:displayName,id:appId}"\`.`,
    },
    {
        codes: ['AADSTS90002', 'AADSTS900023', 'AADSTS50059', 'endpoints_resolution_error'],
        say: (_, { tenant }) => `there is no directory ${tenant}. Compare AZURE_TENANT_ID with \`az account show --query tenantId\`.`,
    },
    {
        codes: ['AADSTS700024'],
        say: () => 'the assertion is not valid at this time. Set the clock of this machine right (`sudo chronyc makestep`).',
    },
    {
        codes: ['AADSTS7000215', 'AADSTS7000222'],
        say: (_, { client }) => `the client secret is wrong or has expired. Better none: federate the workflow (docs/azure.md); else \`az ad app credential reset --id ${client}\`.`,
    },
    {
        codes: ['AADSTS500011', 'AADSTS65001'],
        say: (_, { cloud }) => `the directory does not know ${cloud.audiences.arm}. Is \`azure.cloud\` the right one (public, china, government)?`,
    },
    { codes: ['AADSTS53003', 'AADSTS530003'], say: () => 'a conditional-access policy forbids it. Ask who administers the directory.' },
];

;// CONCATENATED MODULE: ./build/platforms/azureml/sign-in.js





/**
 * As whom Sluice asks Azure: in a workflow the application that trusts the workflow (OIDC, no secret kept), where tenant and client are known;
 * else what DefaultAzureCredential finds (environment, managed identity, `az login`). UserError naming what is missing, with the command that mends it.
 */
function azureCredential(workspace, { assertion, ci = false } = {}) {
    let seen;
    const remembered = assertion && (async () => (seen = await assertion()));
    let credential = make(workspace, remembered);
    const ask = async (scopes, options) => {
        try {
            const token = await credential.getToken(scopes, options);
            if (token)
                return token;
        }
        catch (error) {
            throw refused(error, workspace, { ci, assertion: seen, federated: remembered !== undefined });
        }
        throw new errors/* PlatformError */.Wk('Signing in to Azure gave no token. Run `az login`, or see docs/azure.md.');
    };
    // The SDK asks for an assertion each time, also when it has the token already.
    const kept = new Map();
    return {
        fresh() {
            kept.clear();
            credential = make(workspace, remembered);
        },
        async getToken(scopes, options) {
            const key = [scopes].flat().join(' ');
            const known = kept.get(key);
            if (known && good(await known.token, known.since))
                return known.token;
            const token = ask(scopes, options);
            kept.set(key, { token, since: Date.now() });
            return token.catch((error) => {
                kept.delete(key);
                throw error;
            });
        },
    };
}
/** Milliseconds that a token must still be good for; half its life when that is shorter. */
const LEFT = 300_000;
const good = ({ expiresOnTimestamp }, since) => expiresOnTimestamp - Date.now() > Math.min(LEFT, (expiresOnTimestamp - since) / 2);
function make({ cloud, tenant, client }, assertion) {
    const known = Object.values(settings/* CLOUDS */.JJ).some(({ authority }) => authority === cloud.authority);
    const options = { authorityHost: cloud.authority, disableInstanceDiscovery: !known };
    return assertion && tenant && client
        ? new identity_dist_esm/* ClientAssertionCredential */.XI(tenant, client, assertion, options)
        : new identity_dist_esm/* DefaultAzureCredential */.gv({
            ...options,
            ...(tenant ? { tenantId: tenant } : {}),
            ...(client ? { managedIdentityClientId: client, workloadIdentityClientId: client } : {}),
        });
}
/** A network that is down is the platform's; everything else is for the user to put right. */
function refused(error, workspace, facts) {
    if (error instanceof errors/* PlatformError */.Wk)
        return error;
    const text = (0,azureml_errors/* mask */.dK)((0,errors/* explain */.WE)(error)).replace(/\s+/g, ' ');
    return signInAdvice(text, facts, workspace, error);
}

// EXTERNAL MODULE: ./build/platforms/azureml/telemetry.js + 7 modules
var telemetry = __webpack_require__(74395);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(6805);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/auth.js
var auth = __webpack_require__(92145);
;// CONCATENATED MODULE: ./build/runner/id-token.js



/** Whom Entra ID expects an assertion to be for. Source: Microsoft's page on workload identity federation with GitHub. */
const AUDIENCE = 'api://AzureADTokenExchange';
/**
 * What fetches an OIDC token of this workflow run, a new one at each call; undefined where the run may not have one (no `id-token: write`, no workflow).
 * The toolkit's own `getIDToken` is the same request; imported from there it would come to every start of an action.
 * Source: docs.github.com, OpenID Connect reference.
 */
function idToken(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
    if (!url || !token)
        return undefined;
    return async () => {
        const client = new lib/* HttpClient */.Qq('sluice', [new auth/* BearerCredentialHandler */.tZ(token)], { allowRetries: true, maxRetries: 10 });
        const { result } = await client.getJson(`${url}&audience=${encodeURIComponent(AUDIENCE)}`);
        if (!result?.value)
            throw new Error('GitHub gave no OIDC token for this run. Does the job have `permissions: id-token: write`?');
        (0,core/* setSecret */.Pq)(result.value);
        return result.value;
    };
}

;// CONCATENATED MODULE: ./build/main/on-azure.js















/** Shortest time that a canary's split is promised for, seconds: moving traffic takes minutes, and a lease must outlive two looks. */
const LEAST_LEASE = 900;
/** Variables that say where the workspace is, when sluice.yml does not. */
const WHERE = { subscription: 'AZURE_SUBSCRIPTION_ID', resource_group: 'AZURE_RESOURCE_GROUP', workspace: 'AZUREML_WORKSPACE' };
/** The workspace that `azure` of sluice.yml and the environment name. UserError with everything that neither says. */
function azureWorkspace({ config, file, where }, env) {
    const { azure } = config;
    const findings = Object.keys(WHERE)
        .filter((key) => !(azure[key] ?? env[WHERE[key]]))
        .map((key) => ({
        ...{ file, ...where(['azure']), key: `azure.${key}` },
        message: 'Something in sluice.yml says azureml, and this is not known.',
        fix: `Set it there, or ${WHERE[key]} in the environment.`,
    }));
    if (findings.length > 0)
        throw new errors/* UserError */.yo(findings);
    const known = (key) => (azure[key] ?? env[WHERE[key]]);
    const tenant = azure.tenant ?? env.AZURE_TENANT_ID;
    const client = azure.client ?? env.AZURE_CLIENT_ID;
    return {
        subscription: known('subscription'),
        resourceGroup: known('resource_group'),
        workspace: known('workspace'),
        cloud: cloudOf(azure.cloud),
        ...(tenant ? { tenant } : {}),
        ...(client ? { client } : {}),
    };
}
function cloudOf(cloud) {
    if (typeof cloud === 'string')
        return settings/* CLOUDS */.JJ[cloud];
    const { resource_manager: resourceManager, authority, ml, storage, logs, metrics } = cloud;
    return {
        resourceManager,
        authority,
        audiences: { arm: resourceManager, ml, storage, logs, metrics },
        logs,
        metricsHost: metrics,
    };
}
/** Signs in to the workspace at the first request. */
const azureFor = (loaded, { context }) => {
    const workspace = azureWorkspace(loaded, process.env);
    return azureClient(workspace, azureCredential(workspace, { assertion: idToken(process.env), ci: context.ci }));
};
/** What marks everything that Sluice makes: by these, what nobody needs any more is found. */
const on_azure_tagsOf = (model, { repositoryUrl, runUrl }, environment) => ({
    'sluice-model': model,
    ...(repositoryUrl && { 'sluice-repository': repositoryUrl }),
    ...(environment ? { 'sluice-environment': environment } : runUrl && { 'sluice-run': runUrl }),
});
/** `train.on.azureml`. */
function azureTraining(client, { config }, { log, context }) {
    const { model, train } = config;
    if (train.on === 'local')
        throw new Error('train.on is local');
    return azureCompute(client, { training: train.on.azureml, model, tags: on_azure_tagsOf(model, context) }, log);
}
/** `registry: azureml`, and the shared registry that gets each version too. */
const azureVersions = (client, share) => share === undefined ? azuremlRegistry(client) : sharedRegistry(client, share, azuremlRegistry(client));
/** Name of an environment's online endpoint. */
function endpointOf({ deploy, model }, environment) {
    const named = deploy && deploy.to !== 'local' ? deploy.to.azureml.endpoint : undefined;
    return named === undefined ? (0,azureml_endpoint/* endpointName */.zY)(model, environment) : (0,azureml_endpoint/* checkEndpointName */.Lf)(named.replaceAll('{environment}', environment));
}
/** `deploy.to.azureml`, for one environment. A canary that a dead run left there is ended first: nobody else does it. */
async function azureServing(client, { config }, environment, { log, context }) {
    const { deploy, model, data } = config;
    if (!deploy || deploy.to === 'local')
        throw new Error('deploy.to is local');
    const to = deploy.to.azureml;
    const endpoint = endpointOf(config, environment);
    const tags = on_azure_tagsOf(model, context, environment);
    const scripted = deploy.scoring_script !== undefined;
    const settings = {
        ...{ endpoint, model, environment, protocol: deploy.protocol, scoringScript: deploy.scoring_script, tags },
        authMode: to.sign_in === 'aad' ? 'AADToken' : 'Key',
        compute: to.compute === undefined ? undefined : computeId(client, to.compute),
        publicNetworkAccess: to.public_network ? 'Enabled' : 'Disabled',
        ...{ instanceType: to.instance_type, instances: to.instances, scale: to.autoscale },
        ...{ requestTimeout: to.request_timeout, concurrency: to.concurrency },
        environmentVariables: to.variables,
        leastLease: LEAST_LEASE,
    };
    const assets = servingAssets(client, { model, environment: to.environment, collect: to.collect, tags }, scripted);
    const codec = endpointCodec(deploy.protocol, model, scripted);
    await (0,serving_endpoint/* restoreLapsed */.il)(client, endpoint, log);
    return {
        serving: azuremlServing({ client, settings, assets }, log),
        telemetry: (0,telemetry/* azuremlTelemetry */.Yl)(client, { blobs: collectorBlobs(client), endpoint, codec, keys: data.keys }),
    };
}
const computeId = ({ workspace }, name) => `${(0,settings/* workspacePath */.X5)(workspace)}/computes/${name}`;


/***/ }),

/***/ 99440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ over),
/* harmony export */   e: () => (/* binding */ waiting)
/* harmony export */ });
const TERMINAL = new Set(['Completed', 'Failed', 'Canceled', 'NotResponding', 'Paused']);
/** Whether a job has come to its end; words that are new to us are on the way. */
const over = (status) => status !== undefined && TERMINAL.has(status);
/** Whether a job waits for a machine, or for its environment: what is not paid for by the hour of training. */
const waiting = (status) => ['NotStarted', 'Starting', 'Provisioning', 'Preparing', 'Queued'].includes(status ?? '');


/***/ }),

/***/ 89056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ lineSplitter)
/* harmony export */ });
/* unused harmony export LONGEST_LINE */
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

/** Characters after which a line without an end is cut, so that output of any kind needs little memory. */
const LONGEST_LINE = 16_384;
/** Splits a byte stream into lines at \n, \r\n and \r (a progress bar's), whatever the chunks. `end` gives the last line if it has no end. */
function lineSplitter(onLine) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    let rest = '';
    const give = (text) => {
        for (let from = 0; from === 0 || from < text.length; from += LONGEST_LINE)
            onLine(text.slice(from, from + LONGEST_LINE));
    };
    const take = (text) => {
        // A \r at the end of a chunk may be the first half of \r\n: it waits.
        const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
        rest = lines.pop();
        lines.forEach(give);
        for (; rest.length > LONGEST_LINE; rest = rest.slice(LONGEST_LINE))
            onLine(rest.slice(0, LONGEST_LINE));
    };
    return {
        push: (chunk) => take(decoder.write(chunk)),
        end() {
            take(decoder.end());
            const last = rest.replace(/\r$/, '');
            rest = '';
            if (last !== '')
                give(last);
        },
    };
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


/***/ })

};
