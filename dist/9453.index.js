export const id = 9453;
export const ids = [9453];
export const modules = {

/***/ 95171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ usdOf),
/* harmony export */   TG: () => (/* binding */ money),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** `1,234.5`. */
const grouped = (value, decimals) => {
    const [whole = '', fraction] = value.toFixed(decimals).split('.');
    return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
};
/** Seconds of wall time: `2.4 s`, `58 s`, `3 min 12 s`, `2 h 5 min`. */
function duration(seconds) {
    if (!Number.isFinite(seconds) || seconds < 0)
        return '–';
    if (seconds < 0.05)
        return '< 0.1 s';
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    const minutes = Math.round(whole / 60);
    return `${grouped(Math.floor(minutes / 60), 0)} h ${minutes % 60} min`;
}
/** US dollars without the sign, of which two on a line can become a formula: `0.008`, `< 0.001`, `12.50`. */
function money(usd) {
    if (!Number.isFinite(usd) || usd < 0)
        return '–';
    if (usd > 0 && usd < 0.0005)
        return '< 0.001';
    return grouped(usd, usd < 1 ? 3 : 2);
}
/** USD for so many seconds of machines together, at an hourly price of one; undefined without a price. */
const usdOf = (machineSeconds, pricePerHour) => pricePerHour === undefined ? undefined : (machineSeconds / 3600) * pricePerHour;


/***/ }),

/***/ 79453:
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
  endpointOf: () => (/* binding */ endpointOf),
  tagsOf: () => (/* binding */ on_azure_tagsOf)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/platforms/azureml/client.js
var client = __webpack_require__(76303);
;// CONCATENATED MODULE: ./build/platforms/azureml/sweep/sweep.js

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
        return { policyType: 'Bandit', slackFactor: stop.bandit.slack_factor, ...patience(stop.bandit) };
    if ('median' in stop)
        return { policyType: 'MedianStopping', ...patience(stop.median) };
    return { policyType: 'TruncationSelection', truncationPercentage: stop.truncation.percent, ...patience(stop.truncation) };
}
const patience = ({ interval, delay }) => ({ evaluationInterval: interval, delayEvaluation: delay });

// EXTERNAL MODULE: ./build/platforms/azureml/jobs/shell.js
var shell = __webpack_require__(58525);
;// CONCATENATED MODULE: ./build/platforms/azureml/jobs/command.js

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

;// CONCATENATED MODULE: ./build/platforms/azureml/jobs/script.js
/** Name of the script among the job's code. */
const JOB_SCRIPT = 'sluice-job.sh';
/**
 * Runs one process of a job, measures it, and says which packages it had and what it wrote. POSIX sh with /proc: what a machine lacks (awk, nvidia-smi,
 * sha256sum, Python) is not measured, and nothing is said of it. Arguments: a folder to write to, one for checkpoints, the number of words that start
 * Python, the paths that the command writes, --, the command. Where SLUICE_RAY is set, the command runs on a Ray cluster of all machines (ray-script.ts).
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
# Ticks of each process below $1, at the last look: those whose parent never asks for their time, as Ray's workers, are in no other count.
ticks() {
  cat "$temporary/ticks" /proc/[0-9]*/stat 2>/dev/null | awk -v root="$1" '
    NF == 2 { sum[$1] = $2; next }
    { pid = $1; sub(/^.*\\) /, ""); parent[pid] = $2; own[pid] = $12 + $13; at[pid] = pid "-" $20 }
    END {
      for (p in parent) {
        for (q = p; q != root && q in parent; q = parent[q]) ;
        if (q == root) sum[at[p]] = own[p]
      }
      for (p in sum) print p, sum[p]
    }' > "$temporary/ticks.new" 2>/dev/null && mv "$temporary/ticks.new" "$temporary/ticks"
}
watch() {
  peak=0 looks=0
  while kill -0 "$1" 2>/dev/null; do
    now=$(memory "$1")
    ticks "$1"
    [ "\${now:-0}" -gt "$peak" ] 2>/dev/null && peak=$now && echo "$peak" > "$temporary/memory"
    if [ "\${LOCAL_RANK:-\${OMPI_COMM_WORLD_LOCAL_RANK:-0}}" = 0 ] && [ $((looks % 5)) = 0 ]; then
      nvidia-smi --query-gpu=index,name,memory.used,utilization.gpu,memory.total --format=csv,noheader,nounits >> "$temporary/gpus" 2>/dev/null
    fi
    looks=$((looks + 1))
    if [ $looks -lt 10 ]; then sleep 0.2 2>/dev/null || sleep 1; else sleep 1; fi
  done
}

if [ -n "$SLUICE_RAY" ]; then sh sluice-ray.sh $SLUICE_RAY "$python" "$@" & else "$@" & fi
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
  [ -s "$temporary/ticks" ] && awk '{ sum += $2 } END { print "ticks", sum }' "$temporary/ticks" && echo "hertz $(getconf CLK_TCK 2>/dev/null || echo 100)"
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

;// CONCATENATED MODULE: ./build/platforms/azureml/jobs/body.js



/** The body of a command job, or of a sweep. Nothing of it is asked of anybody: the same task and parts give the same body. */
function jobBody(task, parts, settings) {
    const { training } = settings;
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
    const environmentVariables = { ...task.env, ...onRay(training) };
    const run = { command: jobCommand(task, parts, sweep), codeId, environmentId, environmentVariables, resources, ...distribution };
    return {
        properties: {
            ...(sweep ? { jobType: 'Sweep', trial: run, ...sweepBody(sweep, timeout) } : { jobType: 'Command', ...run }),
            ...known(task, name, computeId, settings),
            inputs: Object.fromEntries(inputs),
            outputs: { ...Object.fromEntries(outputs), sluice: output(parts.measured), checkpoints: output(parts.checkpoints) },
            ...queueSettings,
            ...(sweep ? {} : { limits: { jobLimitsType: 'Command', ...timeout } }),
        },
    };
}
/** What every job says of itself: who it is, where it runs, as whom, and what it is found by. */
const known = ({ key }, name, computeId, { training, model, tags }) => ({
    displayName: name,
    experimentName: training.experiment ?? model.replace(/[^\w-]/g, '-'),
    ...(computeId ? { computeId } : {}),
    identity: { identityType: 'AMLToken' },
    tags: { ...tags, 'sluice-model': model, ...(key ? { 'sluice-key': key } : {}) },
});
/** Written through as it goes: what a machine that is taken away had written is there. */
const written = (place) => ({ jobOutputType: 'uri_folder', mode: 'ReadWriteMount', ...place });
/** Which machines, how many, and how patiently they are waited for. */
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
    // The service knows no Ray in this api-version: our own script makes it of one process on each instance.
    if ('ray' in distribution)
        return { distributionType: 'PyTorch', processCountPerInstance: 1 };
    if ('mpi' in distribution)
        return { distributionType: 'Mpi', processCountPerInstance: distribution.mpi.processes };
    const { workers, parameter_servers } = distribution.tensorflow;
    return { distributionType: 'TensorFlow', workerCount: workers, parameterServerCount: parameter_servers };
}
/** Tells the script how many machines are to become one Ray cluster, and within how many seconds. */
function onRay({ distribution, instances }) {
    return distribution && 'ray' in distribution ? { SLUICE_RAY: `${instances} ${Math.ceil(distribution.ray.join_within)}` } : {};
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/kernel/data-address.js
var data_address = __webpack_require__(23063);
// EXTERNAL MODULE: ./build/platforms/local/workspace.js
var workspace = __webpack_require__(97118);
// EXTERNAL MODULE: ./build/platforms/azureml/assets/environment.js
var assets_environment = __webpack_require__(99491);
// EXTERNAL MODULE: ./build/platforms/azureml/assets/files.js
var assets_files = __webpack_require__(83133);
// EXTERNAL MODULE: ./build/platforms/azureml/assets/store.js
var assets_store = __webpack_require__(26675);
// EXTERNAL MODULE: ./build/platforms/azureml/assets/upload.js
var upload = __webpack_require__(50865);
// EXTERNAL MODULE: ./build/platforms/azureml/data/resolve.js + 2 modules
var resolve = __webpack_require__(4485);
;// CONCATENATED MODULE: ./build/platforms/azureml/data/input.js

/** Data at an address as a job's input: mounted from where they lie, nothing is copied. */
async function dataInput(client, address) {
    const { kind, reference, pattern, sha256 } = await (0,resolve/* resolveData */.t)(client, address);
    return { id: reference, folder: kind !== 'file', rest: kind === 'glob' ? pattern : '', identity: sha256 };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/jobs/ray-script.js
/** Name of the script among the job's code. */
const RAY_SCRIPT = 'sluice-ray.sh';
/**
 * Makes one Ray cluster of a job's machines, a process of the job on each, and runs the command once, on the first machine, when all have joined: its exit
 * code is the job's. The other machines stay until the first one's Ray is gone. POSIX sh and the Python that has Ray. Arguments: the number of nodes, seconds
 * that they may take to join, how many words of the command start Python, the command. The environment is that of Azure's PyTorch distribution.
 */
const RAY_SCRIPT_TEXT = `#!/bin/sh
nodes=$1 patience=$2 words=$3 python=
shift 3
for word; do
  [ "$words" -gt 0 ] && python="$python $word"
  words=$((words - 1))
done
[ -n "$python" ] || python=$(command -v python3 || command -v python)
rank=\${RANK:-0} host=\${MASTER_ADDR:-127.0.0.1} port=\${MASTER_PORT:-6379}
# The command, and what Ray starts, would take these for their own.
unset RANK WORLD_SIZE LOCAL_RANK LOCAL_WORLD_SIZE NODE_RANK GROUP_RANK MASTER_ADDR MASTER_PORT RAY_ADDRESS
export RAY_USAGE_STATS_ENABLED=0
log=$(mktemp 2>/dev/null) || log=/tmp/sluice-ray-$$
ray= child=
trap '[ -z "$child" ] || kill -TERM "$child" 2>/dev/null; ended=yes' TERM HUP INT

start() {
  $python -m ray.scripts.scripts start "$@" --block --disable-usage-stats --min-worker-port=0 --max-worker-port=0 > "$log" 2>&1 < /dev/null &
  ray=$!
}
# In the background, so that a signal is heard at once.
run() {
  "$@" &
  child=$!
  [ -z "$ended" ] || kill -TERM "$child" 2>/dev/null
  wait "$child"
  code=$?
  while kill -0 "$child" 2>/dev/null; do wait "$child"; code=$?; done
  child=
  return $code
}
# Ends what runs here; Ray's own last words, where it failed.
end() {
  if [ -n "$2" ] && [ -z "$ended" ]; then
    grep -q 'No module named .*ray' "$log" && echo "Ray is not installed in this environment: add ray to it, the same version on all machines." >&2
    tail -n 15 "$log" >&2
    echo "Ray: $2" >&2
  fi
  if [ -n "$ray" ]; then
    kill -TERM "$ray" 2>/dev/null
    (sleep "\${grace:-5}"; kill -KILL "$ray" 2>/dev/null) < /dev/null > /dev/null 2>&1 &
    wait "$ray" 2>/dev/null
    kill "$!" 2>/dev/null
  fi
  rm -f "$log"
  exit "$1"
}
# look joined: until all nodes are there. look open: until the first node listens. look closed: until it does so no more. 3: too late; 4: Ray ended here.
look() {
  run $python -c '
import os, socket, sys, time
what, host, port, nodes, patience, ray = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), float(sys.argv[5]), sys.argv[6]
until = time.monotonic() + patience
def gone():
    if not ray: return False
    try: return open("/proc/" + ray + "/stat").read().rsplit(")", 1)[1].split()[0] == "Z"
    except OSError: return True
def listens():
    try: socket.create_connection((host, port), 10).close()
    except ConnectionRefusedError: return False
    except OSError: return None
    return True
def there():
    return len([node for node in joined.nodes() if node["Alive"]])
joined, found, quiet = None, 0, 0
while True:
    if gone(): sys.exit(4)
    if what == "closed":
        answer = listens()
        quiet = 0 if answer else quiet + (10 if answer is False else 1)
        if quiet > 20: sys.exit(0)
    elif what == "open":
        if listens(): sys.exit(0)
    elif joined or listens():
        try:
            if not joined:
                import ray as joined_ray
                joined_ray.init(address="%s:%d" % (host, port), logging_level="error", log_to_driver=False)
                joined = joined_ray
            found = there()
        except (ConnectionError, RuntimeError): joined = None
        if found >= nodes: sys.exit(0)
    if what != "closed" and time.monotonic() > until:
        if what == "joined": print("%d of %d nodes joined within %d s" % (found, nodes, patience), file=sys.stderr)
        sys.exit(3)
    time.sleep(0.5 if what == "joined" else 1)
' "$1" "$host" "$port" "$nodes" "$patience" "$ray" 2>> "$log"
}

if [ "$rank" = 0 ]; then
  case $host in *[!0-9.]*) own= ;; *) own=--node-ip-address=$host ;; esac
  start --head --port="$port" $own --include-dashboard=false
  look joined
  case $? in
    0) ;;
    4) end 75 "the first node did not start." ;;
    *) end 75 "not all of $nodes nodes joined within $patience s. Their logs say why." ;;
  esac
  export RAY_ADDRESS=$host:$port
  run "$@"
  end $?
fi
look open || end 75 "the first node at $host:$port did not listen within $patience s."
start --address="$host:$port"
look closed
case $? in
  # Without the first node there is nothing that Ray could put in order.
  0) grace=1; end 0 ;;
  *) end 76 "this node ended while the others went on." ;;
esac
`;

;// CONCATENATED MODULE: ./build/platforms/azureml/jobs/parts.js














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
    const environment = await (0,assets_environment/* environmentId */.X)(client, training.environment, { root: task.cwd, model, tags }, signal);
    const codeId = await code(client, task, settings, signal);
    const inputs = {};
    for (const placeholder of task.reads ?? [])
        inputs[placeholder] = await input(client, task, placeholder, settings, signal);
    return { name, codeId, environmentId: environment, computeId, inputs, ...places };
}
/** ARM id of a cluster. UserError naming those that there are. */
async function clusterId(client, name) {
    const found = await client.find(`/computes/${name}`);
    if (found)
        return found.id;
    const names = (await client.list('/computes')).map((compute) => compute.name);
    throw new errors/* UserError */.yo(`The workspace ${client.workspace.workspace} has no compute ${name}${names.length > 0 ? `; it has ${names.join(', ')}` : ''}. Correct train.on.azureml.compute, or run \`az ml compute create --type amlcompute --name ${name} --size <VM size> --max-instances 1\`.`);
}
/** What runs the command there, besides the user's files. */
const scriptsOf = ({ distribution }) => [
    [JOB_SCRIPT, JOB_SCRIPT_TEXT],
    ...(distribution && 'ray' in distribution ? [[RAY_SCRIPT, RAY_SCRIPT_TEXT]] : []),
];
/** The user's files and our scripts as code; gives its ARM id. */
async function code(client, task, settings, signal) {
    const { model, tags, training } = settings;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-job-'));
    try {
        const scripts = scriptsOf(training).map(([path]) => ({ path, absolute: (0,external_node_path_.join)(folder, path) }));
        for (const [path, text] of scriptsOf(training))
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), text);
        const found = await Promise.all((task.sources ?? []).map((pattern) => (0,workspace/* matchingFiles */.V)(task.cwd, pattern)));
        return await (0,upload/* codeAsset */.Se)(client, (0,upload/* assetName */.SM)(model), await (0,assets_files/* fileSet */.po)([...found.flat(), ...scripts]), tags, signal);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** What a placeholder stands for, as an asset. UserError when nothing is there. */
async function input(client, task, placeholder, { model, tags }, signal) {
    const path = task.values?.[placeholder] ?? '';
    if ((0,data_address/* isAddress */.PW)(path))
        return dataInput(client, path);
    const name = (0,upload/* assetName */.SM)(model, placeholder);
    const glob = /[*?[\]{}!]/.test(path);
    if (!glob) {
        const { set, folder } = await (0,assets_files/* filesAt */.Tl)((0,external_node_path_.resolve)(task.cwd, path));
        return { id: await (0,upload/* dataAsset */.H4)(client, name, { set, folder, tags }, signal), folder, rest: '' };
    }
    const pattern = (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(task.cwd, path).split(external_node_path_.sep).join('/') : path;
    const set = await (0,assets_files/* fileSet */.po)(await (0,workspace/* matchingFiles */.V)(task.cwd, pattern));
    return { id: await (0,upload/* dataAsset */.H4)(client, name, { set, folder: true, tags }, signal), folder: true, rest: pattern };
}
/** The default datastore's name. */
const storeName = async (client) => (await (0,assets_store/* blobStore */.Rb)(client)).name;

;// CONCATENATED MODULE: ./build/platforms/azureml/automl/automl.js
const TASKS = {
    classification: 'Classification',
    regression: 'Regression',
    forecasting: 'Forecasting',
    'image-classification': 'ImageClassification',
    'image-classification-multilabel': 'ImageClassificationMultilabel',
    'image-object-detection': 'ImageObjectDetection',
    'image-instance-segmentation': 'ImageInstanceSegmentation',
    'text-classification': 'TextClassification',
    'text-classification-multilabel': 'TextClassificationMultilabel',
};
/** Metrics by the name that they are logged by → Azure ML's word. */
const METRICS = {
    AUC_weighted: 'AUCWeighted',
    accuracy: 'Accuracy',
    norm_macro_recall: 'NormMacroRecall',
    average_precision_score_weighted: 'AveragePrecisionScoreWeighted',
    precision_score_weighted: 'PrecisionScoreWeighted',
    normalized_root_mean_squared_error: 'NormalizedRootMeanSquaredError',
    normalized_mean_absolute_error: 'NormalizedMeanAbsoluteError',
    r2_score: 'R2Score',
    spearman_correlation: 'SpearmanCorrelation',
    iou: 'IOU',
    mean_average_precision: 'MeanAveragePrecision',
};
/** Most trials at the same time, each on a machine of its own. */
const atOnce = ({ at_once, trials }) => Math.min(at_once, trials);
/** Whether less of a primary metric is better. */
const minimised = (metric) => metric.startsWith('normalized_');
/** `taskDetails` of an AutoML job. `timeLimit`: seconds of the whole; Azure counts in minutes. */
function taskDetails(settings, { train, validation }, timeLimit) {
    const { task, target, primary_metric: metric } = settings;
    const shared = {
        taskType: TASKS[task],
        trainingData: { jobInputType: 'mltable', uri: train },
        ...(validation === undefined ? {} : { validationData: { jobInputType: 'mltable', uri: validation } }),
        targetColumnName: target,
        // Texts with several labels take none.
        ...(task === 'text-classification-multilabel' ? {} : { primaryMetric: METRICS[metric] }),
    };
    if (task.startsWith('text'))
        return { ...shared, ...language(settings), limitSettings: limits(settings, timeLimit) };
    if (task.startsWith('image'))
        return { ...shared, ...share(settings), limitSettings: limits(settings, timeLimit) };
    return { ...shared, ...tabular(settings, timeLimit) };
}
const minutes = (seconds, name) => (seconds === undefined ? {} : { [name]: `PT${Math.ceil(seconds / 60)}M` });
const language = ({ language: code }) => (code ? { featurizationSettings: { datasetLanguage: code } } : {});
const share = ({ validation_share: part }) => (part === undefined ? {} : { validationDataSize: part });
const limits = (settings, timeLimit) => ({
    maxTrials: settings.trials,
    maxConcurrentTrials: atOnce(settings),
    ...minutes(timeLimit, 'timeout'),
});
function tabular(settings, timeLimit) {
    const { weight, cross_validations: folds, forecasting, language: code, exit_score, algorithms, ensembles, task } = settings;
    return {
        ...(weight === undefined ? {} : { weightColumnName: weight }),
        ...(folds === undefined ? {} : { nCrossValidations: orAuto(folds) }),
        ...share(settings),
        featurizationSettings: { mode: settings.featurization === 'auto' ? 'Auto' : 'Off', ...(code ? { datasetLanguage: code } : {}) },
        limitSettings: {
            ...limits(settings, timeLimit),
            enableEarlyTermination: settings.stop_early,
            ...(exit_score === undefined ? {} : { exitScore: exit_score }),
            ...minutes(settings.trial_time_limit, 'trialTimeout'),
        },
        trainingSettings: {
            ...(algorithms && 'allow' in algorithms ? { allowedTrainingAlgorithms: algorithms.allow } : {}),
            ...(algorithms && 'block' in algorithms ? { blockedTrainingAlgorithms: algorithms.block } : {}),
            enableVoteEnsemble: ensembles,
            // Azure's own client stacks no forecasts either.
            enableStackEnsemble: ensembles && task !== 'forecasting',
        },
        ...(forecasting ? { forecastingSettings: forecast(forecasting) } : {}),
    };
}
/** Azure's way to say a number, or that it shall choose one. */
const orAuto = (value) => (value === 'auto' ? { mode: 'Auto' } : { mode: 'Custom', value });
const capital = (word) => `${word[0].toUpperCase()}${word.slice(1)}`;
function forecast(settings) {
    const { horizon, season, lags, window } = settings;
    const parts = {
        timeColumnName: settings.time,
        timeSeriesIdColumnNames: settings.series,
        forecastHorizon: orAuto(horizon),
        frequency: settings.frequency,
        seasonality: season === undefined ? undefined : orAuto(season),
        targetLags: lags === undefined ? undefined : lags === 'auto' ? { mode: 'Auto' } : { mode: 'Custom', values: lags },
        targetRollingWindowSize: window === undefined ? undefined : orAuto(window),
        cvStepSize: settings.fold_step,
        countryOrRegionForHolidays: settings.holidays,
        shortSeriesHandlingConfig: settings.short_series && capital(settings.short_series),
        targetAggregateFunction: settings.aggregate && capital(settings.aggregate),
    };
    return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/platforms/azureml/automl/data.js







/** Transformations that read a file, by its ending. Source: Azure ML, MLTable YAML schema. */
const READERS = {
    csv: { read_delimited: { delimiter: ',', encoding: 'utf8', header: 'all_files_same_headers', support_multi_line: true } },
    tsv: { read_delimited: { delimiter: '\t', encoding: 'utf8', header: 'all_files_same_headers', support_multi_line: true } },
    jsonl: { read_json_lines: { encoding: 'utf8', invalid_lines: 'error' } },
    ndjson: { read_json_lines: { encoding: 'utf8', invalid_lines: 'error' } },
    parquet: { read_parquet: {} },
};
/**
 * The file `MLTable` that says how the files beside it are one table. JSON, which is YAML too. UserError for files that are not of one kind, or of none that
 * AutoML reads.
 */
function mltable(files, { task, ignore }) {
    const endings = [...new Set(files.map((file) => /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''))];
    const reader = READERS[endings[0] ?? ''];
    if (endings.length !== 1 || !reader)
        throw new errors/* UserError */.yo(`AutoML reads files of one kind: .csv, .tsv, .jsonl, .ndjson or .parquet. data.train has ${files.length === 0 ? 'no files' : endings.map((ending) => `.${ending}`).join(' and ')}.`);
    const transformations = [
        reader,
        ...(ignore.length > 0 ? [{ drop_columns: ignore }] : []),
        // Addresses of images in a datastore, which are mounted.
        ...(task.startsWith('image') ? [{ convert_column_types: [{ columns: 'image_url', column_type: 'stream_info' }] }] : []),
    ];
    return `${JSON.stringify({ type: 'mltable', paths: files.map((file) => ({ file: `./${file}` })), transformations }, null, 2)}\n`;
}
/** Training data as a table of Azure ML, sent once for its content; gives the ARM id. `path` is a file, a folder or a glob below `cwd`. */
async function tableAsset(client, { cwd, path, model, tags }, settings, signal) {
    const files = await dataFiles(cwd, path);
    const text = mltable(files.map((file) => file.path), settings);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-mltable-'));
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'MLTable'), text);
        const set = await (0,assets_files/* fileSet */.po)([...files, { path: 'MLTable', absolute: (0,external_node_path_.join)(folder, 'MLTable') }]);
        return await (0,upload/* dataAsset */.H4)(client, (0,upload/* assetName */.SM)(model, 'table'), { set, folder: true, table: true, tags }, signal);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function dataFiles(cwd, path) {
    if (!/[*?[\]{}!]/.test(path))
        return (await (0,assets_files/* filesAt */.Tl)((0,external_node_path_.resolve)(cwd, path))).set.files;
    if (!(0,external_node_path_.isAbsolute)(path))
        return (0,workspace/* matchingFiles */.V)(cwd, path);
    // From the folder before its wild part: copies of data elsewhere lie in a folder of ours, where nobody's sources are looked for.
    const folder = path.replace(/[*?[\]{}!].*$/s, '').replace(/[^/]*$/, '');
    return (0,workspace/* matchingFiles */.V)(folder, path.slice(folder.length));
}

;// CONCATENATED MODULE: ./build/platforms/azureml/automl/job.js




/** Brings the training data to Azure, once for its content, and gives the body of an AutoML job on it. UserError for what is not there. */
async function automlJob(client, task, settings, automl, name, signal) {
    const { training, model, tags } = settings;
    const computeId = typeof training.compute === 'string' ? await clusterId(client, training.compute) : undefined;
    const table = (path) => tableAsset(client, { cwd: task.cwd, path, model, tags }, automl, signal);
    const { train = '', validation } = task.values ?? {};
    const tables = { train: await table(train), validation: validation === undefined ? undefined : await table(validation) };
    return automlBody(task, { name, computeId, tables }, settings, automl);
}
/** The body alone: the same task and parts give the same body. */
function automlBody(task, { name, computeId, tables }, settings, automl) {
    // A cluster starts its own nodes as trials come; serverless gets a machine for each trial at once.
    const instances = atOnce(automl);
    const { resources, queueSettings } = placement({ ...settings.training, instances });
    return {
        properties: {
            jobType: 'AutoML',
            ...known(task, name, computeId, settings),
            ...(computeId ? {} : { resources }),
            ...queueSettings,
            taskDetails: taskDetails(automl, tables, task.timeLimit),
        },
    };
}

// EXTERNAL MODULE: ./build/platforms/azureml/jobs/history.js
var jobs_history = __webpack_require__(55399);
// EXTERNAL MODULE: ./build/kernel/units.js
var units = __webpack_require__(95171);
// EXTERNAL MODULE: ./build/platforms/azureml/jobs/states.js
var jobs_states = __webpack_require__(77221);
;// CONCATENATED MODULE: ./build/platforms/azureml/jobs/progress.js



/** Seconds between two lines of the same state. */
const EVERY = 60;
/** Says how a job goes: each change of its state, and else a line a minute, with how long it waited and ran and what that costs so far. */
function jobProgress(client, name, log, meter) {
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
        /** Whether the state changed. */
        async tell(look, signal) {
            const changed = look.status !== status;
            count();
            status = look.status;
            if (!changed && client.elapsed() - told < EVERY)
                return false;
            told = client.elapsed();
            log.progress(`Azure ML job ${name}: ${(await words(look, { changed, seconds, meter, signal })).join(', ')}`);
            return changed;
        },
        /** In each state, as far as it was looked at. */
        seconds() {
            count();
            return seconds;
        },
    };
}
/** Seconds that a job, or a trial, waited for its machine. */
const waitedFor = (inStates) => Object.entries(inStates).reduce((sum, [status, seconds]) => sum + ((0,jobs_states/* waiting */.e)(status) ? seconds : 0), 0);
async function words(look, { changed, seconds, meter, signal }) {
    const { status, details } = look;
    const ended = (0,jobs_states/* over */.Z)(status);
    if ((0,jobs_states/* waiting */.e)(status))
        return [changed ? status : `${status} for ${(0,units/* duration */.p0)(seconds[status] ?? 0)}`];
    const waited = changed && waitedFor(seconds) >= 1 ? [`queued ${(0,units/* duration */.p0)(waitedFor(seconds))}`] : [];
    if (changed && !ended)
        return [status, ...waited];
    const ran = ranFor(details, Date.now()) ?? seconds.Running ?? 0;
    const parts = await partsOf(meter, details, signal);
    const usd = (0,units/* usdOf */.IA)((parts?.seconds ?? ran) * meter.instances, meter.pricePerHour);
    return [
        ...(ended ? [status, `ran ${(0,units/* duration */.p0)(ran)}`, ...waited] : [`${status} for ${(0,units/* duration */.p0)(ran)}`]),
        ...(parts ? wordsOf(parts) : []),
        ...(usd === undefined ? [] : [`${(0,units/* money */.TG)(usd)} USD${ended ? '' : ' so far'}`]),
    ];
}
async function partsOf({ parts }, details, signal) {
    try {
        return await parts?.(details, signal);
    }
    catch (error) {
        if (!(error instanceof errors/* PlatformError */.Wk))
            throw error;
        return undefined;
    }
}
/** How many of some runs are over, and how many run. */
const howMany = (runs) => ({
    done: runs.filter(({ status }) => (0,jobs_states/* over */.Z)(status)).length,
    running: runs.filter(({ status }) => !(0,jobs_states/* over */.Z)(status) && !(0,jobs_states/* waiting */.e)(status)).length,
});
/** Wall seconds of all runs together, those that go on until now. */
function secondsOf(runs) {
    const now = Date.now();
    return runs.reduce((sum, run) => sum + (ranFor(run, now) ?? 0), 0);
}
function wordsOf({ noun, done, running, most, best }) {
    return [`${done} of ${most} ${noun} done`, ...(running > 0 ? [`${running} running`] : []), ...(best ? [`best ${best}`] : [])];
}
/** Wall seconds of a run from its own start to its end, or to `now` (milliseconds); undefined when Azure does not say that it began. */
function ranFor({ startTimeUtc, endTimeUtc }, now) {
    const seconds = startTimeUtc ? ((endTimeUtc ? Date.parse(endTimeUtc) : now) - Date.parse(startTimeUtc)) / 1000 : Number.NaN;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

// EXTERNAL MODULE: ./build/platforms/local/digest.js
var local_digest = __webpack_require__(78615);
// EXTERNAL MODULE: ./build/platforms/azureml/errors.js
var azureml_errors = __webpack_require__(79147);
;// CONCATENATED MODULE: ./build/platforms/azureml/jobs/elsewhere.js



/** A job as a person would look for it. */
function elsewhere(job, { training }, ended = {}) {
    const { self, followed, swept, seconds } = ended;
    const url = job.properties.services?.Studio?.endpoint;
    const { compute, instances, tier } = training;
    const kind = typeof compute === 'string' ? `cluster ${compute}` : `serverless ${compute.serverless}${tier ? `, ${tier}` : ''}`;
    const waited = waitedFor(followed?.inStates ?? {});
    const restarts = self && self.starts > 1 ? `, started ${self.starts} times` : '';
    const number = training.automl ? `at most ${atOnce(training.automl)}` : instances;
    const paid = swept ? swept.seconds : seconds;
    return {
        title: `Azure ML ${training.automl ? 'AutoML job' : training.sweep ? 'sweep' : 'job'} ${job.name}`,
        ...(url ? { url } : {}),
        instances,
        ...(paid === undefined ? {} : { machineSeconds: paid * instances }),
        ...(swept ? { trials: swept.trials, metric: swept.metric } : {}),
        ...(swept?.bestSeconds ? { measuredSeconds: swept.bestSeconds } : {}),
        ...(self?.capacity ? { capacity: self.capacity } : {}),
        machines: `${number} × ${kind}${restarts}${waited >= 1 ? `, waited ${(0,units/* duration */.p0)(waited)}` : ''}`,
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/jobs/measured.js
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
        cpu: mostOf([cpuSeconds(after('times')[0] ?? ''), watched(number('ticks'), number('hertz'))]),
        memory: memory === undefined ? undefined : memory * KIB,
        gpus: after('gpu').map(gpu),
        capacity: capacity(after('machine')[0] ?? '', after('gpu')[0]),
        written: wrote.length > 0 ? wrote : undefined,
    };
}
/** What the processes were seen to take. */
const watched = (ticks, hertz) => ticks === undefined || !hertz ? undefined : ticks / hertz;
/** Of two counts that may each miss something. */
function mostOf(counts) {
    const known = counts.filter((value) => value !== undefined);
    return known.length === 0 ? undefined : Math.max(...known);
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

;// CONCATENATED MODULE: ./build/platforms/azureml/jobs/outcome.js

/** Wall seconds of the job itself where Azure says it, else as long as it was seen to run. */
function outcome_secondsOf({ details: { startTimeUtc, endTimeUtc }, inStates }) {
    const told = startTimeUtc && endTimeUtc ? (Date.parse(endTimeUtc) - Date.parse(startTimeUtc)) / 1000 : Number.NaN;
    return told >= 0 ? told : (inStates.Running ?? 0) + (inStates.Finalizing ?? 0);
}
/** How a job ended. Azure tells a time limit (seconds) as a cancellation: what ran as long as it might was not cancelled by a person. */
function outcomeOf({ status, details }, limit, seconds) {
    if (status === 'Completed')
        return 'succeeded';
    const late = limit !== undefined && seconds >= limit * 0.98;
    if (late && (status === 'Canceled' || /time ?out|timed out|exceeded/i.test((0,azureml_errors/* said */.ag)(details.error?.error ?? {}))))
        return 'timed-out';
    return status === 'Canceled' ? 'cancelled' : 'failed';
}
/** How a process ended, by its exit code as a shell tells it: above 128 a signal ended it. */
const exitOf = (code) => code === undefined || code < 128 ? { exitCode: code, signal: undefined } : { exitCode: undefined, signal: signalName(code - 128) };
const signalName = (number) => ({ 9: 'SIGKILL', 15: 'SIGTERM', 11: 'SIGSEGV', 6: 'SIGABRT' })[number] ?? `signal ${number}`;

// EXTERNAL MODULE: ./build/platforms/azureml/assets/fetch.js
var fetch = __webpack_require__(9438);
;// CONCATENATED MODULE: ./build/platforms/azureml/jobs/results.js








const FILES = 8;
/** Reads what the job's script wrote; nothing of it need be there. */
async function jobSelf(client, uri) {
    const texts = new Map();
    let starts = 0;
    await eachBlob(client, uri, async (path, blob) => {
        if (path.startsWith('started-'))
            starts++;
        else if (/^(process-.*|packages)\.txt$/.test(path))
            texts.set(path, (await (0,assets_files/* ofBlobs */._M)(`Reading ${path}`, () => blob.downloadToBuffer())).toString());
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
        if (written?.[i] && !(await isThere(client, output)))
            return true;
    }
    return false;
}
/** Whether a file, or a folder with anything in it, is there. */
async function isThere(client, { uri, file }) {
    let found = false;
    await eachBlob(client, uri, async (path) => {
        found ||= path === file || path.startsWith(`${file}/`);
    });
    return found;
}
/**
 * Brings what a job wrote to `place`: a file, or a folder with all that is in it. It appears whole, by one rename. False when there is nothing.
 * PlatformError when it is not what the job said that it had written.
 */
async function fetchOutput(client, output, place, expected) {
    const folder = `${place}.fetching`;
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    let found = 0;
    await eachBlob(client, output.uri, async (path, blob) => {
        if (path !== output.file && !path.startsWith(`${output.file}/`))
            return;
        if (path.split('/').includes('..'))
            throw new errors/* PlatformError */.Wk(`The job wrote ${path}, which leads out of its folder. Nothing is fetched.`);
        found++;
        await (0,fetch/* fetchBlob */.s)(client, blob, (0,external_node_path_.join)(folder, path), path);
    });
    if (found === 0)
        return false;
    try {
        const digest = await (0,local_digest/* digestPath */.GV)((0,external_node_path_.join)(folder, output.file));
        if (expected && digest !== expected)
            throw new errors/* PlatformError */.Wk(`What was fetched as ${(0,external_node_path_.basename)(place)} has the digest ${digest}, and the job wrote ${expected}. Run this again; if it stays so, the storage is damaged.`);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
        await (0,promises_.rm)(place, { recursive: true, force: true });
        await (0,promises_.rename)((0,external_node_path_.join)(folder, output.file), place);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    return true;
}
/** Files below a URI of a datastore, with their paths relative to it; folders that blob storage makes look like files are left out. */
async function eachBlob(client, uri, work) {
    const at = (0,assets_store/* datastorePath */.pW)(uri);
    if (!at)
        throw new errors/* PlatformError */.Wk(`${uri} is not in a datastore.`);
    const { container } = await (0,assets_store/* blobStore */.Rb)(client, at.store);
    const prefix = `${at.path}/`;
    const found = [];
    await (0,assets_files/* ofBlobs */._M)('Listing what the job wrote', async () => {
        for await (const { name, properties, metadata } of container.listBlobsFlat({ prefix, includeMetadata: true }))
            if (!(metadata?.hdi_isfolder === 'true' && properties.contentLength === 0))
                found.push(name.slice(prefix.length));
    });
    await (0,assets_files/* inParallel */.HN)(FILES, found, (path) => work(path, container.getBlobClient(prefix + path)));
}

// EXTERNAL MODULE: ./build/platforms/azureml/settings.js
var settings = __webpack_require__(82333);
;// CONCATENATED MODULE: ./build/platforms/azureml/sweep/results.js




/** Reads the trials of a sweep that is done. PlatformError when none is named best: none logged the metric. */
async function sweptBy(client, job, sweep, places, store) {
    const history = (0,jobs_history/* runHistory */.O)(client);
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
    return {
        trials: bestFirst(trials, sweep.maximise === undefined),
        metric,
        places: await placesOf(client, best, places, store),
        seconds: children.reduce((sum, child) => sum + trialSeconds(child), 0),
        bestSeconds: trialSeconds(children.find(({ runId }) => runId === best) ?? {}),
    };
}
/** Trials by what the service says of them: the one that it names best, then by the metric; those that have none last. */
function bestFirst(trials, minimise) {
    const rank = ({ metric }) => (metric === undefined ? Number.POSITIVE_INFINITY : minimise ? metric : -metric);
    return trials.toSorted((a, b) => Number(b.best) - Number(a.best) || rank(a) - rank(b));
}
/** Wall seconds of a trial; 0 where Azure does not say. */
const trialSeconds = ({ startTimeUtc, endTimeUtc }) => startTimeUtc && endTimeUtc ? Math.max(0, (Date.parse(endTimeUtc) - Date.parse(startTimeUtc)) / 1000) : 0;
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

;// CONCATENATED MODULE: ./build/platforms/azureml/automl/results.js











const TAIL = 20;
/** Where Azure ML keeps what a run writes to `outputs`: the model as MLflow writes it lies there. Source: Azure ML, AutoML's outputs. */
const modelOf = (trial) => ({
    uri: `azureml://datastores/workspaceartifactstore/paths/ExperimentRun/dcid.${trial}/outputs/`,
    file: 'mlflow-model',
});
/** The trial that AutoML says is best: a tag of its run. Undefined when none succeeded. */
const bestOf = ({ tags, properties }) => tags?.automl_best_child_run_id || properties?.automl_best_child_run_id || undefined;
/** Whether the model that a job which is done had found is there no more. */
async function automlGone(client, job) {
    const best = bestOf((await (0,jobs_history/* runHistory */.O)(client).details(job)) ?? {});
    return best !== undefined && !(await isThere(client, modelOf(best)));
}
/** What came of an AutoML job that has ended: its trials, and the best one's model at `{model}` of the task. */
async function automlConcluded(client, task, settings, { job, followed, tail }) {
    const automl = settings.training.automl;
    const best = bestOf(followed.details);
    const { runs, paid } = await runsOf(client, job.name, best);
    const trials = await trialsOf(client, automl, runs, best);
    const place = task.values?.model ?? '';
    const done = followed.status === 'Completed' && best !== undefined && (await fetchOutput(client, modelOf(best), place));
    const seconds = outcome_secondsOf(followed);
    const outcome = outcomeOf(followed, task.timeLimit, seconds);
    return {
        outcome: outcome === 'succeeded' && !done ? 'failed' : outcome,
        exitCode: undefined,
        signal: undefined,
        seconds,
        cpuSeconds: undefined,
        peakMemory: undefined,
        gpus: [],
        tail: [...tail, ...(done ? [] : troubles(followed, runs, best))].slice(-TAIL),
        packages: done ? await packagesAt(place) : {},
        elsewhere: elsewhere(job, settings, { followed, swept: { trials, metric: automl.primary_metric, seconds: paid }, seconds }),
    };
}
/** Why there is no model: the service's own words, and those of each trial that failed. */
function troubles({ status, details }, runs, best) {
    const reason = details.error?.error;
    const failed = runs.flatMap(({ runId, error }) => (error?.error ? [`${runId}: ${(0,azureml_errors/* said */.ag)(error.error)}`] : []));
    const lost = status === 'Completed' ? [best ? `The model of the best trial, ${best}, is not there.` : 'No trial is named best.'] : [];
    return [...failed, ...lost, ...(reason ? [`Azure ML: ${(0,azureml_errors/* said */.ag)(reason)}`] : [])];
}
/** Runs that tried a model, and the seconds of all. Of images, they lie below a run of their own, which the best one's name begins with. */
async function runsOf(client, job, best) {
    const history = (0,jobs_history/* runHistory */.O)(client);
    const children = await history.children(job);
    const between = children.find(({ runId }) => runId && best !== runId && best?.startsWith(`${runId}_`));
    const all = between ? await history.children(between.runId) : children;
    return { runs: all.filter(isTrial), paid: all.reduce((sum, run) => sum + trialSeconds(run), 0) };
}
/** Whether a run tried a model: others look at the data, or explain the best model. */
const isTrial = ({ runId, properties }) => Boolean(properties?.run_algorithm) || /_\d+$/.test(runId ?? '');
async function trialsOf(client, { primary_metric: metric }, runs, best) {
    const logged = await metricsOf(client, metric);
    const trials = runs.map(async (run) => ({
        name: run.runId ?? '',
        params: chosen(run),
        metric: (await logged(run.runId ?? '')) ?? number(run.properties?.score),
        best: run.runId === best,
    }));
    return bestFirst(await Promise.all(trials), minimised(metric));
}
const number = (text) => (text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text));
function chosen({ properties, tags }) {
    const { run_algorithm: algorithm, run_preprocessor: preprocessor } = properties ?? {};
    const values = JSON.parse(tags?.hyperparameters ?? '{}');
    return {
        ...(algorithm ? { algorithm } : {}),
        ...(preprocessor ? { preprocessor } : {}),
        ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
    };
}
/** What MLflow says that the model needs; nothing where it says nothing. */
const packagesAt = async (model) => packagesFrom((await (0,promises_.readFile)((0,external_node_path_.join)(model, 'requirements.txt'), 'utf8').catch(local_digest/* absent */.Ge)) ?? '');

;// CONCATENATED MODULE: ./build/platforms/azureml/automl/progress.js




/** Reads how far AutoML has come. */
function automlTrials(client, job, automl) {
    const history = (0,jobs_history/* runHistory */.O)(client);
    return async () => {
        const children = await history.children(job);
        const trials = children.filter(isTrial);
        const scores = trials.flatMap(({ properties }) => (properties?.score ? [Number(properties.score)] : [])).filter(Number.isFinite);
        const best = minimised(automl.primary_metric) ? Math.min(...scores) : Math.max(...scores);
        return {
            ...{ noun: 'trials', most: automl.trials, seconds: secondsOf(children) },
            // What prepares the trials runs too, and is none of them.
            ...{ done: howMany(trials).done, running: howMany(children).running },
            best: scores.length === 0 ? undefined : `${automl.primary_metric} ${Number(best.toPrecision(6))}`,
        };
    };
}

// EXTERNAL MODULE: ./build/kernel/digest.js
var digest = __webpack_require__(21694);
;// CONCATENATED MODULE: ./build/platforms/azureml/pipeline/component-spark.js


/**
 * Arguments of a Spark program. No shell reads them, and blanks part them: a value with one would become two. Data are told by their address.
 * UserError for such a value.
 */
function sparkArgs({ task: { argv, values = {} }, from, brought, outputs }) {
    const word = (text) => text.replace(/\{([A-Za-z_][\w.-]*)\}/g, (whole, name) => {
        if (Object.hasOwn(outputs, name))
            return `\${{outputs.${mountName(name)}}}/${outputs[name].file}`;
        const file = from[name]?.file;
        if (file !== undefined || brought.includes(name))
            return `\${{inputs.${mountName(name)}}}${file === undefined ? '' : `/${file}`}`;
        return Object.hasOwn(values, name) ? checked(name, values[name]) : whole;
    });
    return argv.map(word).join(' ');
}
function checked(name, value) {
    if (/^[\w@%+=:,./-]+$/.test(value))
        return value;
    throw new errors/* UserError */.yo(`{${name}} stands for ${JSON.stringify(value)}, and Azure ML parts the arguments of Spark at blanks and quotes. Use letters, digits and @%+=:,./- only, or read it from a file.`);
}
/** What Azure ML asks of every Spark job. */
const sparkConf = ({ executors, cores, memory }) => ({
    'spark.driver.cores': cores,
    'spark.driver.memory': memory,
    'spark.executor.cores': cores,
    'spark.executor.memory': memory,
    'spark.executor.instances': executors,
});

;// CONCATENATED MODULE: ./build/platforms/azureml/pipeline/component.js





/** Letters, digits and _ in lower case, beginning with a letter. Source: Azure ML, component YAML. */
const componentName = (model, step) => `sluice_${model}_${step}`
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_')
    .slice(0, 255);
/**
 * A step as a component, its version named by what it says: the same again is not made again. It is deterministic as far as the service may know, which then
 * takes an earlier result of the same component with the same inputs. Gives the ARM id.
 */
async function componentAsset(client, step, parts, model, tags) {
    const name = componentName(model, step.name);
    const content = componentSpec(step, parts);
    const version = (0,upload/* assetVersion */.Pb)((0,digest/* digestOf */.ol)(content));
    return (0,upload/* existing */.gT)(client, `/components/${name}/versions/${version}`, async () => ({ componentSpec: { name, version, ...content }, tags }));
}
/** What a component says, without its name: the words of azure-ai-ml's YAML, as JSON. */
function componentSpec(step, { codeId, environmentId, inputs }) {
    const { spark } = step;
    // The service would take what came of other bytes at the same address: it compares addresses.
    const bytes = Object.values(inputs).flatMap(({ identity }) => identity ?? []);
    const read = Object.entries(inputs).map(([placeholder, { folder }]) => [
        mountName(placeholder),
        { type: folder ? 'uri_folder' : 'uri_file', ...(spark ? { mode: 'direct' } : {}) },
    ]);
    const names = [...Object.keys(step.outputs).map(mountName), ...(spark ? [] : ['sluice', 'checkpoints'])];
    const written = names.map((name) => [name, { type: 'uri_folder', ...(spark ? { mode: 'direct' } : {}) }]);
    return {
        type: spark ? 'spark' : 'command',
        is_deterministic: true,
        inputs: Object.fromEntries(read),
        outputs: Object.fromEntries(written),
        code: `azureml:${codeId}`,
        ...(environmentId ? { environment: environmentId.startsWith('azureml:') ? environmentId : `azureml:${environmentId}` } : {}),
        ...(spark
            ? {
                entry: { file: spark.entry },
                args: sparkArgs(step),
                conf: { ...sparkConf(spark), ...(bytes.length > 0 && { 'spark.sluice.data': bytes.join(' ') }) },
            }
            : {
                command: [jobCommand(step.task, { inputs, outputs: step.outputs }, undefined), ...bytes.map((one) => `# ${one}`)].join(' '),
                ...machines(step),
            }),
    };
}
/** How many machines share a step's work, in the words of YAML. */
function machines({ place }) {
    const { distribution } = placement(place).distribution;
    const { distribution_type: type, ...numbers } = snake(distribution ?? {});
    return {
        resources: { instance_count: place.instances, ...(place.shm_size ? { shm_size: place.shm_size } : {}) },
        ...(type ? { distribution: { type: String(type).toLowerCase(), ...numbers } } : {}),
    };
}
/** Words of the service as nested bodies have them: instanceCount is instance_count. */
const snake = (words) => Object.fromEntries(Object.entries(words).map(([word, value]) => [word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]));

;// CONCATENATED MODULE: ./build/platforms/azureml/pipeline/steps.js

/** What the step that trains is called. */
const TRAIN = 'train';
/** The steps of a task, each after those that it reads from. A step is given what its command names, and nothing else: what it does not read is no reason to run it again. */
function stepsOf(task, { training }) {
    const all = [{ ...task, name: TRAIN }, ...(task.steps ?? [])];
    const writer = (placeholder) => all.find(({ writes }) => writes?.includes(placeholder));
    const steps = all.map((command) => {
        const { name, stays = [], writes = [], reads = [] } = command;
        const named = reads.filter((placeholder) => command.argv.some((word) => word.includes(`{${placeholder}}`)));
        const outside = named.filter((placeholder) => writer(placeholder) === undefined);
        const file = (placeholder, of = command) => (0,external_node_path_.basename)(of.values?.[placeholder] ?? placeholder);
        const passed = named.flatMap((placeholder) => {
            const of = writer(placeholder);
            return of ? [[placeholder, { step: of.name, file: file(placeholder, of) }]] : [];
        });
        const { argv, values, sources, timeLimit } = command;
        const env = task.env ? { env: task.env } : {};
        return {
            name,
            task: { ...{ argv, values: values ?? {}, sources: sources ?? [], timeLimit, cwd: task.cwd, onLine: task.onLine }, ...env },
            ...placeOf(name, training),
            from: Object.fromEntries(passed),
            brought: outside,
            outputs: Object.fromEntries(writes.map((placeholder) => [
                placeholder,
                { file: file(placeholder), to: stays.includes(placeholder) ? undefined : command.values?.[placeholder] },
            ])),
        };
    });
    return inOrder(steps);
}
function inOrder(steps) {
    const before = ({ from }) => Object.values(from).map(({ step }) => step);
    const depth = (step) => Math.max(0, ...before(step).map((name) => 1 + depth(steps.find((other) => other.name === name))));
    return steps.toSorted((a, b) => depth(a) - depth(b));
}
function placeOf(name, training) {
    if (name === TRAIN)
        return { place: training, spark: undefined };
    const { prepare, evaluate } = training.pipeline ?? {};
    const own = name === 'prepare' ? prepare : evaluate === true ? undefined : evaluate;
    const compute = own?.compute ?? training.compute;
    const { tier, experiment } = training;
    const spark = name === 'prepare' ? prepare?.spark : undefined;
    // Spark has an image of its own; only what is named for it comes on top.
    const environment = own?.environment ?? (spark ? undefined : training.environment);
    return {
        place: { ...{ compute, instances: 1, environment, experiment }, ...(tier ? { tier } : {}) },
        spark,
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/pipeline/body.js





/**
 * The body of a pipeline job. `jobs` is free-form to the schema and snake_case within: each step is as azure-ai-ml 1.35 writes it. No place and no word in it
 * is named after the job, since the service takes an earlier result only where all is the same.
 */
function pipelineBody(task, name, made, settings) {
    const brought = made.flatMap(({ step, inputs }) => step.brought.map((placeholder) => [placeholder, inputs[placeholder]]));
    const { identity: _, computeId: __, ...about } = known(task, name, undefined, settings);
    const train = made.find(({ step }) => step.name === TRAIN);
    return {
        properties: {
            jobType: 'Pipeline',
            ...about,
            inputs: Object.fromEntries(brought.map(([placeholder, { id, folder }]) => [
                mountName(placeholder),
                { jobInputType: folder ? 'uri_folder' : 'uri_file', uri: id },
            ])),
            jobs: Object.fromEntries(made.map((one) => [one.step.name, node(one)])),
            settings: {
                default_compute: typeof settings.training.compute === 'string' ? train?.computeId : 'serverless',
                continue_on_step_failure: false,
                ...(task.again ? { force_rerun: true } : {}),
            },
        },
    };
}
function node({ step, componentId, computeId, inputs, checkpoints }) {
    const { name, task, spark, from } = step;
    const bound = Object.keys(inputs).map((placeholder) => {
        const mount = mountName(placeholder);
        const other = from[placeholder];
        const value = other ? `\${{parent.jobs.${other.step}.outputs.${mount}}}` : `\${{parent.inputs.${mount}}}`;
        return [mount, { value, job_input_type: 'literal' }];
    });
    const shared = { name, type: spark ? 'spark' : 'command', componentId, inputs: Object.fromEntries(bound) };
    if (spark)
        return {
            ...shared,
            entry: { file: spark.entry, spark_job_entry_type: 'SparkJobPythonEntry' },
            args: sparkArgs(step),
            conf: sparkConf(spark),
            resources: { instance_type: spark.instance_type, runtime_version: spark.runtime },
            identity: { identity_type: spark.identity === 'user' ? 'UserIdentity' : 'Managed' },
        };
    const { resources, queueSettings, distribution } = placement(step.place);
    const { queueSettings: queue } = queueSettings;
    const { distribution: many } = distribution;
    const variables = { ...task.env, ...onRay(step.place) };
    return {
        ...shared,
        ...(computeId ? { computeId } : {}),
        ...(checkpoints ? { outputs: { checkpoints: { uri: checkpoints, mode: 'ReadWriteMount', job_output_type: 'uri_folder' } } } : {}),
        resources: snake(resources),
        ...(many ? { distribution: snake(many) } : {}),
        ...(queue ? { queue_settings: snake(queue) } : {}),
        ...(task.timeLimit === undefined ? {} : { limits: { timeout: `PT${Math.ceil(task.timeLimit)}S`, job_limits_type: 'Command' } }),
        ...(Object.keys(variables).length > 0 ? { environment_variables: variables } : {}),
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/pipeline/job.js








/** Brings to Azure what the steps of a task need, each once for its content, and gives the body of a pipeline of them. UserError for what is not there. */
async function pipelineJob(client, task, settings, name, signal) {
    const { model, tags } = settings;
    const { name: store } = await (0,assets_store/* blobStore */.Rb)(client);
    const made = [];
    const keys = new Map();
    for (const step of stepsOf(task, settings)) {
        const parts = await stepParts(client, step, settings, signal);
        const componentId = await componentAsset(client, step, parts, model, tags);
        // Of what a step is made all told: checkpoints of other prepared data are none of this training's.
        const before = Object.values(step.from).map((other) => keys.get(other.step) ?? '');
        const key = (0,digest/* digestOf */.ol)({ componentId, inputs: parts.inputs, before, again: task.again ? (task.key ?? name) : null });
        keys.set(step.name, key);
        const checkpoints = step.name === TRAIN ? `azureml://datastores/${store}/paths/sluice/checkpoints/${key}/` : undefined;
        made.push({ ...parts, step, componentId, checkpoints });
    }
    return pipelineBody(task, name, made, settings);
}
/** A cluster, or what stands for machines without one: a step that names no compute would get the pipeline's. Source: azure-ai-ml 1.35. */
const computeOf = (client, compute) => typeof compute === 'string' ? clusterId(client, compute) : `${(0,settings/* workspacePath */.X5)(client.workspace)}/computes/serverless`;
async function stepParts(client, step, settings, signal) {
    const { model, tags } = settings;
    const { place, task, spark } = step;
    const here = { ...settings, training: place };
    const computeId = spark ? undefined : await computeOf(client, place.compute);
    const environment = place.environment && (await (0,assets_environment/* environmentId */.X)(client, place.environment, { root: task.cwd, model, tags }, signal));
    const inputs = {};
    for (const placeholder of step.brought)
        inputs[placeholder] = await input(client, task, placeholder, here, signal);
    for (const [placeholder, { file }] of Object.entries(step.from))
        inputs[placeholder] = { id: '', folder: true, rest: file };
    return { codeId: await code(client, task, here, signal), environmentId: environment, computeId, inputs };
}
/** The service runs Spark as whoever submits the pipeline: azure-ai-ml sends this with each. */
async function pipelineHeaders({ credential, workspace }) {
    const token = await credential.getToken(`${workspace.cloud.audiences.ml}/.default`);
    return token ? { 'x-azureml-token': token.token } : {};
}

// EXTERNAL MODULE: ./node_modules/@azure/storage-blob/dist/esm/index.js + 152 modules
var esm = __webpack_require__(18040);
// EXTERNAL MODULE: ./build/platforms/local/lines.js
var lines = __webpack_require__(89056);
;// CONCATENATED MODULE: ./build/platforms/azureml/jobs/logs.js



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
            const paths = logs_chosen(Object.keys(files));
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
function logs_chosen(paths) {
    const found = PATTERNS.map((pattern) => paths.filter((path) => pattern.test(path))).find((matching) => matching.length > 0);
    return (found ?? []).toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
/** Reads a blob by its signed address. */
const blobReader = (options) => async (address, from, onBytes) => {
    try {
        const { readableStreamBody } = await new esm/* BlobClient */.jl(address, undefined, options).download(from);
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

;// CONCATENATED MODULE: ./build/platforms/azureml/pipeline/runs.js

/** The steps of a pipeline that have begun, in their order. */
async function stepRuns(history, pipeline, steps, signal) {
    const children = await history.children(pipeline, signal);
    return steps.flatMap((step) => {
        const details = children.find(({ displayName, properties }) => (displayName ?? properties?.['azureml.moduleName']) === step.name);
        if (!details?.runId)
            return [];
        const { runId: name, properties, status = 'NotStarted' } = details;
        const made = properties?.['azureml.isreused'] === 'true' ? (properties['azureml.reusedrunid'] ?? name) : name;
        return [{ step, name, made, status, details }];
    });
}
/** Where Azure ML puts an output that no place was told for, in the default datastore. Source: azure-ai-ml 1.35, which looks there too. */
const outputAt = (store, { made }, output) => `azureml://datastores/${store}/paths/azureml/${made}/${output}/`;
/** The same, asked anew. */
const runs_runsOf = (client, pipeline, steps) => stepRuns((0,jobs_history/* runHistory */.O)(client), pipeline, steps);

;// CONCATENATED MODULE: ./build/platforms/azureml/pipeline/logs.js




/** The logs of a pipeline's steps: each line with its step's name before it, each once. What is reused is told, and its old lines are not. */
function stepLines(client, pipeline, steps, { log, onLine, signal }) {
    const history = (0,jobs_history/* runHistory */.O)(client);
    const readers = new Map();
    const told = new Map();
    const done = new Set();
    const tell = ({ step, name, made, status }) => {
        if (told.get(name) === status)
            return;
        told.set(name, status);
        if (made === name)
            log.progress(`Azure ML step ${step.name}: ${status}`);
        else if ((0,jobs_states/* over */.Z)(status))
            log.info(`Azure ML step ${step.name} is unchanged: the result of ${made} is taken.`);
    };
    const readerOf = ({ name, step }) => {
        const reader = readers.get(name) ?? logReader((line) => onLine(`[${step.name}] ${line}`), blobReader(client.blobOptions));
        readers.set(name, reader);
        return reader;
    };
    return {
        async read() {
            let more = false;
            for (const run of await stepRuns(history, pipeline, steps, signal)) {
                tell(run);
                if (run.made !== run.name || done.has(run.name))
                    continue;
                const { logFiles = {} } = (await history.details(run.name, signal)) ?? {};
                const anything = await readerOf(run).read(logFiles);
                if ((0,jobs_states/* over */.Z)(run.status) && !anything)
                    done.add(run.name);
                more ||= anything;
            }
            return more;
        },
        end() {
            for (const reader of readers.values())
                reader.end();
        },
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/pipeline/results.js









const results_TAIL = 20;
/** Whether what a pipeline that is done gave is there no more: somebody cleaned up. */
async function pipelineGone(client, task, settings, job, store) {
    const runs = await runs_runsOf(client, job, stepsOf(task, settings));
    for (const run of runs) {
        const back = Object.entries(run.step.outputs).filter(([, { to }]) => to !== undefined);
        const at = ([placeholder, { file }]) => ({ uri: outputAt(store, run, mountName(placeholder)), file });
        const places = {
            measured: outputAt(store, run, 'sluice'),
            checkpoints: '',
            outputs: Object.fromEntries(back.map((one) => [one[0], at(one)])),
        };
        // What a step never wrote is not gone: it would not write it the next time either.
        if (back.length > 0 && (await resultGone(client, places)))
            return true;
    }
    return runs.length === 0;
}
/** What came of a pipeline that has ended: its steps, what the training took, and, when it succeeded, what its steps give back, each held against its digest. */
async function pipelineConcluded(client, task, settings, ended) {
    const { job, followed, store } = ended;
    const runs = await runs_runsOf(client, job.name, stepsOf(task, settings));
    const selves = new Map();
    for (const run of runs)
        if (!run.step.spark)
            selves.set(run.step.name, await jobSelf(client, outputAt(store, run, 'sluice')));
    if (followed.status === 'Completed')
        for (const run of runs)
            await fetched(client, run, selves.get(run.step.name), store);
    const failed = runs.find(({ status }) => status === 'Failed');
    const self = selves.get(failed?.step.name ?? TRAIN);
    const seconds = outcome_secondsOf(followed);
    const { exitCode: code, cpuSeconds, peakMemory, gpus = [], packages } = self ?? {};
    const train = runs.find((run) => run.step.name === TRAIN && !reused(run));
    const late = runs.some(({ step, status, details }) => status === 'Canceled' && outLived(step.task.timeLimit, details));
    const measuredSeconds = train && lasted(train);
    // Machines are said of each step; what of them was used, of the training where it ran now.
    const { machines: _, ...where } = elsewhere(job, settings, { followed, ...(self && train && !failed ? { self } : {}) });
    return {
        outcome: late ? 'timed-out' : outcomeOf(followed, undefined, seconds),
        ...exitOf(code),
        seconds,
        cpuSeconds,
        peakMemory,
        gpus,
        tail: [...ended.tail, ...results_troubles(followed, failed)].slice(-results_TAIL),
        ...(packages ? { packages } : {}),
        elsewhere: {
            ...where,
            title: `Azure ML pipeline ${job.name}`,
            machineSeconds: paid(runs, settings),
            ...(measuredSeconds === undefined ? {} : { measuredSeconds }),
            steps: runs.map(told),
        },
    };
}
async function fetched(client, run, self, store) {
    for (const [i, [placeholder, { file, to }]] of Object.entries(run.step.outputs).entries())
        if (to !== undefined)
            await fetchOutput(client, { uri: outputAt(store, run, mountName(placeholder)), file }, to, self?.written?.[i]);
}
function results_troubles({ status, details }, failed) {
    if (status === 'Completed')
        return [];
    const own = failed?.details.error?.error;
    const whole = details.error?.error;
    return [
        ...(failed ? [`Step ${failed.step.name} failed${own ? `: ${(0,azureml_errors/* said */.ag)(own)}` : '.'}`] : []),
        ...(whole ? [`Azure ML: ${(0,azureml_errors/* said */.ag)(whole)}`] : []),
    ];
}
/** Seconds on machines like the training's, whose price is the one that is known. `now` (milliseconds) counts what still runs too. */
function paid(runs, { training: { compute } }, now = Number.NaN) {
    const like = ({ step: { place, spark } }) => !spark && JSON.stringify(place.compute) === JSON.stringify(compute);
    return runs.reduce((sum, run) => sum + (like(run) && !reused(run) ? (ranFor(run.details, now) ?? 0) * run.step.place.instances : 0), 0);
}
const reused = ({ name, made }) => name !== made;
const lasted = ({ details }) => ranFor(details, Number.NaN);
const outLived = (limit, details) => limit !== undefined &&
    !!details.startTimeUtc &&
    !!details.endTimeUtc &&
    Date.parse(details.endTimeUtc) - Date.parse(details.startTimeUtc) >= limit * 980;
function told(run) {
    const { step, status, made } = run;
    const seconds = (0,jobs_states/* over */.Z)(status) && !reused(run) ? lasted(run) : undefined;
    return {
        name: step.name,
        status,
        machines: machinesOf(run),
        ...(seconds === undefined ? {} : { seconds }),
        ...(reused(run) ? { reusedFrom: made } : {}),
    };
}
function machinesOf({ step: { place, spark } }) {
    if (spark)
        return `Spark, ${spark.executors} × ${spark.instance_type}`;
    const kind = typeof place.compute === 'string' ? `cluster ${place.compute}` : `serverless ${place.compute.serverless}`;
    return `${place.instances} × ${kind}`;
}

;// CONCATENATED MODULE: ./build/platforms/azureml/pipeline/progress.js




/** Reads how far a pipeline has come; its seconds are those of machines whose price is known. */
function pipelineSteps(client, job, steps, settings) {
    const history = (0,jobs_history/* runHistory */.O)(client);
    return async (_, signal) => {
        const runs = await stepRuns(history, job, steps, signal);
        return { noun: 'steps', ...howMany(runs), most: steps.length, seconds: paid(runs, settings, Date.now()), best: undefined };
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/sweep/progress.js



/** Reads how far a sweep has come. */
function sweepTrials(client, job, sweep) {
    const history = (0,jobs_history/* runHistory */.O)(client);
    const metric = sweep.maximise ?? sweep.minimise ?? '';
    return async ({ properties }) => {
        const children = await history.children(job);
        const best = properties?.best_child_run_id;
        const value = best ? await (await metricsOf(client, metric))(best) : undefined;
        return {
            ...{ noun: 'trials', ...howMany(children), most: sweep.trials, seconds: secondsOf(children) },
            best: value === undefined ? undefined : `${metric} ${Number(value.toPrecision(6))}`,
        };
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/sweep/troubles.js




/** Last lines of a trial's log that are shown. */
const LINES = 10;
/** What there is to say of a sweep that came to nothing: wall seconds of its trials, which are paid all the same, and why the first one failed. */
async function sweepTroubles(client, job) {
    const history = (0,jobs_history/* runHistory */.O)(client);
    const children = await history.children(job);
    const seconds = children.reduce((sum, child) => sum + trialSeconds(child), 0);
    const failed = children.find(({ status }) => status === 'Failed')?.runId;
    const details = failed ? await history.details(failed) : undefined;
    if (!failed || !details)
        return { seconds, lines: [] };
    const lines = [];
    const log = logReader((line) => lines.push(line), blobReader(client.blobOptions));
    await log.read(details.logFiles ?? {});
    log.end();
    const reason = details.error?.error ? `: ${(0,azureml_errors/* said */.ag)(details.error.error)}` : '';
    return { seconds, lines: [...lines.slice(-LINES), `Trial ${failed} failed${reason}`] };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/jobs/cancel.js


/**
 * Cancels a job and waits, some seconds, until it has come to its end. A runner that is being stopped has no more; what is asked for is done all the same.
 * A job that is over already is fine; when Azure does not take it, the command that does is told.
 */
async function cancelJob(client, name, grace, log) {
    const began = client.elapsed();
    const signal = AbortSignal.timeout(Math.max(1000, grace * 1000));
    try {
        const status = async () => (await client.get(`/jobs/${name}`, { signal })).properties.status;
        if ((0,jobs_states/* over */.Z)(await status()))
            return;
        await client.post(`/jobs/${name}/cancel`, undefined, { signal });
        log.info(`Azure ML job ${name}: cancelled.`);
        while (!(0,jobs_states/* over */.Z)(await status()) && client.elapsed() - began < grace)
            await client.wait(0.5, signal);
    }
    catch (error) {
        if (signal.aborted)
            return log.warn(`The job ${name} is being cancelled; it had not ended when this was stopped.`);
        log.warn(`The job ${name} could not be cancelled. Run \`az ml job cancel --name ${name}\`. ${(0,errors/* explain */.WE)(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/platforms/azureml/jobs/find.js


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
const serves = ({ properties: { status } }) => status === 'Completed' || (!(0,jobs_states/* over */.Z)(status) && status !== 'CancelRequested');
/** Submits a job. Submitted by somebody else a moment ago, under the same key, it is that one: there are never two. */
async function find_submit(client, name, body, key, headers = {}) {
    try {
        return await client.put(`/jobs/${name}`, body, { headers });
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

;// CONCATENATED MODULE: ./build/platforms/azureml/jobs/follow.js






const USUAL_PACE = { first: 2, longest: 60, patience: 900 };
/**
 * Follows a job to its end: its states as progress, its log line by line. An Azure that does not answer for some minutes is borne, since the job goes on.
 * Rejects with the signal's reason when it aborts.
 */
async function followJob(client, name, { log, onLine, pace, meter, signal, others, }) {
    const history = (0,jobs_history/* runHistory */.O)(client);
    const own = logReader(onLine, blobReader(client.blobOptions));
    const lines = { read: (files) => (others ? others.read() : own.read(files)), end: () => (others ?? own).end() };
    const states = jobProgress(client, name, log, meter);
    let answered = client.elapsed();
    let read = answered;
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
            const changed = await states.tell(look, signal);
            const more = await lines.read(look.details.logFiles ?? {}).catch((error) => unread(error, log));
            if (more !== 'unread')
                read = client.elapsed();
            // A log that cannot be read at the moment may have lines that nobody saw.
            const waits = more === 'unread' && client.elapsed() - read <= pace.patience;
            if ((0,jobs_states/* over */.Z)(look.status) && more !== true && !waits) {
                lines.end();
                return { status: look.status, details: look.details, inStates: states.seconds() };
            }
            // What was written last may arrive after the end.
            if (changed || more === true)
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
    return 'unread';
}

;// CONCATENATED MODULE: ./build/platforms/azureml/jobs/training.js

/**
 * Kind of machine that a result depends on, for the content key: what a job runs in and how many share the work. Where it runs (cluster or not, spot or
 * not) makes it faster or cheaper, not another model.
 */
function trainingPlatform({ environment, distribution, instances, compute, sweep, automl, pipeline }) {
    const size = typeof compute === 'string' ? compute : compute.serverless;
    const prepare = pipeline?.prepare && preparedBy(pipeline.prepare, environment);
    const shared = distribution && 'ray' in distribution ? { ray: {} } : distribution;
    const all = { environment, distribution: shared, instances, size, sweep, automl, prepare };
    return `azureml/${(0,digest/* digestOf */.ol)(all).slice(0, 16)}`;
}
/** What prepared data depend on: where and on how many machines they are made is not of it. */
const preparedBy = ({ command, spark, environment: own }, environment) => ({
    command,
    spark: spark && { entry: spark.entry, args: spark.args, runtime: spark.runtime },
    environment: own ?? (spark ? undefined : environment),
});

;// CONCATENATED MODULE: ./build/platforms/azureml/jobs/compute.js





















const compute_TAIL = 20;
/**
 * Runs commands as jobs of Azure ML. A job is found again by its content key: one that goes on is followed, one that is done gives its result, and none
 * is started twice. Aborting cancels the job. UserError for what sluice.yml names and is not there; AzureError when Azure refuses.
 */
const azureCompute = (client, settings, log, { pace = USUAL_PACE, grace = 7 } = {}) => ({
    platform: trainingPlatform(settings.training),
    // AutoML reads a table that is made of files here.
    ...(settings.training.automl ? {} : { byAddress: true }),
    async run(task, signal) {
        const store = await storeName(client);
        const found = await jobFor(client, task, settings, { log, store, signal });
        if (!found)
            return NOT_STARTED;
        const { job, places } = found;
        const tail = [];
        const onLine = (line) => {
            tail.push(line);
            if (tail.length > compute_TAIL)
                tail.shift();
            task.onLine(line, 'stdout');
        };
        const { automl, pipeline } = settings.training;
        const others = pipeline && stepLines(client, job.name, stepsOf(task, settings), { log, onLine, signal });
        const followed = await followJob(client, job.name, {
            log,
            onLine,
            pace,
            meter: meterOf(client, job.name, task, settings),
            signal,
            others,
        }).catch(async (error) => {
            if (!signal?.aborted)
                throw error;
            await cancelJob(client, job.name, grace, log);
            return undefined;
        });
        if (!followed)
            return { ...NOT_STARTED, tail, elsewhere: elsewhere(job, settings) };
        const ended = { job, places, followed, tail, store };
        const conclude = automl ? automlConcluded : pipeline ? pipelineConcluded : concluded;
        return conclude(client, task, settings, ended);
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
/** What the machines of a job cost, and how a search goes. */
function meterOf(client, job, task, settings) {
    const { training, pricePerHour } = settings;
    const { instances, sweep, automl, pipeline } = training;
    // Its steps have machines of their own.
    if (pipeline)
        return { instances: 1, pricePerHour, parts: pipelineSteps(client, job, stepsOf(task, settings), settings) };
    const parts = automl ? automlTrials(client, job, automl) : sweep && sweepTrials(client, job, sweep);
    return { instances, pricePerHour, parts };
}
/** The job that serves a task: one that is there, or a new one. Undefined when it was cancelled before there was one. */
async function jobFor(client, task, settings, { log, store, signal }) {
    if (signal?.aborted)
        return undefined;
    let wanted = task;
    const { job, next } = await newestAttempt(client, task.key);
    if (job && serves(job)) {
        const places = jobPlaces(task, job.name, store);
        const gone = job.properties.status === 'Completed' && (await isGone(client, task, settings, { job, places, store }));
        if (!gone) {
            log.info(`The Azure ML job ${job.name} has the same content key and is ${job.properties.status}: it is not started again.`);
            return { job, places };
        }
        log.warn(`What the Azure ML job ${job.name} wrote is gone: another is started.`);
        // The service would take what a step gave before, and that is what is gone.
        wanted = { ...task, again: true };
    }
    // Over for us, but perhaps still on a machine that is paid for.
    if (job?.properties.status === 'NotResponding')
        await client.post(`/jobs/${job.name}/cancel`, undefined, { signal });
    const name = jobName(task.key, next);
    const places = jobPlaces(task, name, store);
    const body = await bodyFor(client, wanted, settings, name, places, signal).catch((error) => {
        if (!signal?.aborted)
            throw error;
        return undefined;
    });
    // From here on there may be a job, so that a cancellation has something to cancel.
    if (!body || signal?.aborted)
        return undefined;
    const made = await find_submit(client, name, body, task.key, settings.training.pipeline && (await pipelineHeaders(client)));
    log.info(`Azure ML job ${name}${made.properties.services?.Studio?.endpoint ? `: ${made.properties.services.Studio.endpoint}` : ''}`);
    return { job: made, places };
}
/** What a job is made of, brought to Azure, and the job's body. */
async function bodyFor(client, task, settings, name, places, signal) {
    const { automl, pipeline } = settings.training;
    if (pipeline)
        return pipelineJob(client, task, settings, name, signal);
    if (automl)
        return automlJob(client, task, settings, automl, name, signal);
    return jobBody(task, await jobParts(client, task, settings, name, places, signal), settings);
}
/** Whether somebody cleaned up what a job that is done had made. Of a sweep that is not looked at. */
function isGone(client, task, settings, { job, places, store }) {
    const { training } = settings;
    if (training.pipeline)
        return pipelineGone(client, task, settings, job.name, store);
    if (training.automl)
        return automlGone(client, job.name);
    return !training.sweep && resultGone(client, places);
}
async function concluded(client, task, settings, ended) {
    const { job, followed, tail, store } = ended;
    const { sweep } = settings.training;
    const completed = followed.status === 'Completed';
    const swept = sweep && completed ? await sweptBy(client, job.name, sweep, ended.places, store) : undefined;
    const troubles = sweep && !swept ? await sweepTroubles(client, job.name) : undefined;
    const places = swept?.places ?? ended.places;
    const self = await jobSelf(client, places.measured);
    const reason = followed.details.error?.error;
    tail.push(...(troubles?.lines ?? []));
    if (!completed && reason)
        tail.push(`Azure ML: ${(0,azureml_errors/* said */.ag)(reason)}`);
    if (completed)
        await compute_fetched(client, task, places, self);
    const { exitCode, cpuSeconds, peakMemory, gpus, packages } = self;
    const seconds = outcome_secondsOf(followed);
    return {
        outcome: outcomeOf(followed, task.timeLimit, seconds),
        ...exitOf(exitCode),
        seconds,
        cpuSeconds,
        peakMemory,
        gpus,
        tail: tail.slice(-compute_TAIL),
        packages,
        elsewhere: elsewhere(job, settings, { self, followed, swept, seconds: troubles?.seconds ?? seconds }),
    };
}
async function compute_fetched(client, task, { outputs }, { written }) {
    for (const [i, [placeholder, output]] of Object.entries(outputs).entries())
        await fetchOutput(client, output, task.values?.[placeholder] ?? output.file, written?.[i]);
}

// EXTERNAL MODULE: ./build/platforms/azureml/registry/bytes.js
var bytes = __webpack_require__(19867);
// EXTERNAL MODULE: ./build/ports/version-record.js
var version_record = __webpack_require__(53629);
;// CONCATENATED MODULE: ./build/platforms/azureml/registry/record.js





/** Where what is known of a version lies: at a place that its content names, so that two that write at once never mix. */
const recordFolder = (record) => `sluice/versions/${record}`;
/** version.json and the small files, by name, and the digest that names them all. */
function recordOf(candidate) {
    const text = (0,version_record/* recordText */.Pe)(candidate);
    return { record: (0,digest/* sha256 */.sc)(text), texts: { ...candidate.files, [version_record/* VERSION_FILE */.mf]: text } };
}
/** Writes what is known of a version into the default datastore. */
async function storeRecord(client, record) {
    const store = await (0,assets_store/* blobStore */.Rb)(client);
    await writeRecord(store.container, recordFolder(record.record), record);
    return store;
}
/** Writes what is known of a version into a folder of a container, version.json last. */
async function writeRecord(container, folder, { texts }) {
    for (const [name, text] of Object.entries(texts)) {
        const blob = container.getBlockBlobClient(`${folder}/${name}`);
        await (0,assets_files/* ofBlobs */._M)(`Writing ${name}`, () => blob.upload(text, Buffer.byteLength(text)));
    }
}
/** Reads it back. PlatformError when something is missing or was changed. */
const readRecord = async (client, known) => readRecordFrom({ container: (await (0,assets_store/* blobStore */.Rb)(client)).container, folder: recordFolder(known.record), keeper: 'the workspace’s datastore' }, known);
/** Reads what is known of a version from a folder of a container. PlatformError when something is missing or was changed; `keeper` says where, in messages. */
async function readRecordFrom({ container, folder, keeper }, known) {
    const { record, version, model } = known;
    const damaged = (name, cause) => new errors/* PlatformError */.Wk(`${name} of v${version} of ${model} in ${keeper} is missing or was changed by hand. Put it back.`, { cause });
    const read = async (name) => {
        const blob = container.getBlobClient(`${folder}/${name}`);
        const bytes = await (0,assets_files/* ofBlobs */._M)(`Reading ${name}`, () => blob.downloadToBuffer()).catch((error) => {
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

// EXTERNAL MODULE: ./build/platforms/azureml/registry/shared.js
var registry_shared = __webpack_require__(1683);
// EXTERNAL MODULE: ./build/platforms/azureml/registry/versions.js
var versions = __webpack_require__(2811);
;// CONCATENATED MODULE: ./build/platforms/azureml/registry/read.js






/** The data asset of a shared registry whose versions hold what is known of a model's versions, under the same numbers. */
const recordsAsset = (model) => (0,upload/* assetName */.SM)(model, 'versions');
async function published({ client, shared }, model) {
    const { name, path } = await shared();
    const all = await (0,versions/* versionsOf */.x4)(client, `${path}/models/${(0,versions/* checkModelName */.Xs)(model)}`);
    // A model that nobody shared yet is not there, and neither is one of a registry whose name is misspelt.
    if (all.length === 0 && !(await client.find(`${path}/models?$top=1`)))
        throw new errors/* UserError */.yo(`There is no shared registry ${name} in the resource group ${path.split('/')[4]}, nor elsewhere as far as this identity may see. Correct registry.azureml.from in sluice.yml, or write the registry’s ARM id there.`);
    return all.flatMap((version) => (0,versions/* knownOf */.bz)(model, version) ?? []).sort((a, b) => a.version - b.version);
}
const versionAt = async ({ client, shared }, model, version) => client.find(`${(await shared()).path}/models/${(0,versions/* checkModelName */.Xs)(model)}/versions/${version}`);
/** What is known of a version, from the files of the data asset beside the model. */
async function read_recordOf({ client, shared }, known) {
    const registry = await shared();
    const { model, version } = known;
    const asset = recordsAsset(model);
    const found = await client.find(`${registry.path}/data/${asset}/versions/${version}`);
    const uri = found?.properties.dataUri;
    if (!uri)
        throw new errors/* PlatformError */.Wk(`The shared registry ${registry.name} lost what is known of v${version} of ${model} (${asset}). Register it again.`);
    const { container, path } = await (0,registry_shared/* openShared */.a0)(client, registry, { kind: 'data', asset, version, uri });
    return readRecordFrom({ container, folder: path.replace(/\/$/, ''), keeper: `the shared registry ${registry.name}` }, known);
}
async function fetchShared(reading, { model, version, digest }, folder) {
    const { client } = reading;
    const shared = await reading.shared();
    const name = `v${version} of ${model}`;
    const uri = (await versionAt(reading, model, version))?.properties.modelUri;
    if (!uri)
        throw new errors/* PlatformError */.Wk(`There is no ${name} in the shared registry ${shared.name}. Register that model again to bring it back.`);
    const open = () => (0,registry_shared/* openShared */.a0)(client, shared, { kind: 'models', asset: model, version, uri });
    return (0,bytes/* fetchModel */.aO)(client, { uri, digest, name, keeper: `the shared registry ${shared.name}`, open }, folder);
}
/** Marks the one version that an environment serves, the new one first. Who may only read there gets AzureError 403. */
async function promoted(reading, model, version, environment) {
    const { client } = reading;
    const { path, name } = await reading.shared();
    const all = await (0,versions/* versionsOf */.x4)(client, `${path}/models/${(0,versions/* checkModelName */.Xs)(model)}`);
    const wanted = all.find((each) => each.name === String(version));
    if (!wanted)
        throw new errors/* PlatformError */.Wk(`There is no v${version} of ${model} in the shared registry ${name} to mark as ${environment}.`);
    const put = (each, tags) => client.put(`${path}/models/${model}/versions/${each.name}`, { properties: (0,versions/* withTags */.SG)(each, tags) });
    const tags = wanted.properties.tags ?? {};
    if (tags[environment] !== 'live')
        await put(wanted, { ...tags, [environment]: 'live' });
    for (const each of all) {
        const { [environment]: mark, ...others } = each.properties.tags ?? {};
        if (each !== wanted && mark === 'live' && (0,versions/* knownOf */.bz)(model, each))
            await put(each, others);
    }
}
/**
 * Versions of a shared registry, where another workspace registered them: found, read, fetched and checked there, without anything in this workspace. Versions
 * that Sluice did not share do not count. Registering is refused (UserError): numbers are given where models are trained.
 */
function registryFrom(client, registry) {
    let found;
    const shared = () => {
        found ??= (0,registry_shared/* sharedAt */.v1)(client, registry);
        return found;
    };
    const reading = { client, shared };
    const refused = () => Promise.reject(new errors/* UserError */.yo(`\`registry: { azureml: { from: ${registry} } }\` only reads: versions are registered in the workspace that trains. Say \`share: ${registry}\` in the sluice.yml of that one, and run \`register\` with it.`));
    return {
        register: refused,
        async find(model, by) {
            const all = await published(reading, model);
            const known = 'version' in by ? all.find(({ version }) => version === by.version) : all.findLast(({ digest }) => digest === by.digest);
            return known && read_recordOf(reading, known);
        },
        numbers: async (model) => (await published(reading, model)).map(({ version, digest, serving }) => ({ version, digest, serving })),
        list: async (model) => Promise.all((await published(reading, model)).map((known) => read_recordOf(reading, known))),
        fetch: (version, folder) => fetchShared(reading, version, folder),
        promoted: (model, version, environment) => promoted(reading, model, version, environment),
    };
}

// EXTERNAL MODULE: ./build/ports/registry.js
var registry = __webpack_require__(82260);
// EXTERNAL MODULE: ./build/platforms/race.js
var race = __webpack_require__(53810);
;// CONCATENATED MODULE: ./build/platforms/azureml/registry/claim.js





/** The data asset whose versions claim the numbers of a model's versions, and hold what is known of them. */
const claimsOf = (model) => `/data/${(0,upload/* assetName */.SM)(model, 'versions')}`;
async function claims(client, model) {
    const [data, models] = await Promise.all([(0,versions/* versionsOf */.x4)(client, claimsOf(model)), (0,versions/* versionsOf */.x4)(client, `/models/${model}`)]);
    const published = new Map(models.map((version) => [version.name, (0,versions/* knownOf */.bz)(model, version)]));
    const numbers = [...data, ...models].map(({ name }) => (/^\d+$/.test(name) ? Number(name) : 0));
    const all = data.flatMap((version) => {
        const known = (0,versions/* knownOf */.bz)(model, version);
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
    const said = await (0,versions/* putVersion */.Gz)(client, path, { dataType: 'uri_folder', dataUri, properties: (0,versions/* marks */.Z8)(candidate, record) });
    if (said === 'taken')
        return race/* LOST */.R;
    // What is read back counts, whatever the answer was.
    const found = (0,versions/* knownOf */.bz)(model, await client.get(path));
    return found && (0,registry/* sameVersion */.r)(found, candidate) ? found : race/* LOST */.R;
});

;// CONCATENATED MODULE: ./build/platforms/azureml/registry/lineage.js
/** Name of the Azure ML job (or sweep, …) that trained a candidate, by its evidence; undefined when none did. */
function trainingJob({ files }) {
    for (const line of (files['evidence.jsonl'] ?? '').split('\n').filter(Boolean)) {
        const { predicate } = JSON.parse(line);
        const name = predicate?.step === 'train' && /^Azure ML .*?(\S+)$/.exec(predicate.numbers?.elsewhere?.title ?? '')?.[1];
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
/** Data as properties: the digest by which a data asset of this workspace is named, and of data that lay in the cloud their exact address. */
const dataProperties = ({ data }) => Object.fromEntries(data.flatMap(({ name, sha256, uri }) => {
    const key = `sluice.data.${name.replace(/[^A-Za-z0-9_-]+/g, '-')}`;
    return [[key, sha256], ...(uri ? [[`${key}.uri`, uri]] : [])];
}));

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/platforms/azureml/registry/copy.js






/** Bytes that blob storage copies at once; it takes up to 4,000 MiB. Source: learn.microsoft.com, Put Block From URL. */
const BLOCK = 256 * 2 ** 20;
const AT_ONCE = 8;
/** Milliseconds for which blob storage may read the source. */
const READABLE = 3_600_000;
/**
 * Lets blob storage copy files from one place to another, so that no byte of them goes through this machine. Each block is held against the local file by its
 * MD5, and a blob appears whole or not at all. What storage refuses to copy (it is gone, it was changed, keys may not be used) is left out, for
 * the upload that follows.
 */
async function copyFiles(client, from, to, files) {
    await (0,assets_files/* inParallel */.HN)(AT_ONCE, files, async ({ path, absolute }) => {
        const { size } = await (0,promises_.stat)(absolute);
        const blob = to.container.getBlockBlobClient(`${to.folder}/${path}`);
        if (size === 0)
            return;
        await (0,assets_files/* ofBlobs */._M)(`Copying ${path}`, () => copy(client, from.container.getBlobClient(from.nameOf(path)), blob, { absolute, size })).catch((error) => {
            if (!(error instanceof errors/* PlatformError */.Wk) || error.status === undefined)
                throw error;
        });
    });
}
async function copy(client, source, blob, { absolute, size }) {
    if (await blob.exists())
        return;
    const { contentLength } = await source.getProperties();
    if (contentLength !== size)
        return;
    const { url, authorization } = await readable(client, source);
    const ids = [];
    for (let start = 0; start < size; start += BLOCK) {
        const count = Math.min(BLOCK, size - start);
        // As long as the SDK's own: blocks of a broken upload may still lie there, and all names of a blob's blocks are equally long.
        const id = Buffer.from(String(ids.length).padStart(48, '0')).toString('base64');
        const sourceContentMD5 = await md5Of(absolute, start, count);
        await blob.stageBlockFromURL(id, url, start, count, {
            sourceContentMD5,
            ...(authorization ? { sourceAuthorization: authorization } : {}),
        });
        ids.push(id);
    }
    await blob.commitBlockList(ids);
}
/** An address that storage itself may read: signed by the account's key, or with the signature it has, or with the caller's own token. */
async function readable(client, source) {
    if (source.credential instanceof esm/* StorageSharedKeyCredential */.Z3) {
        const expiresOn = new Date(Date.now() + READABLE);
        return { url: await source.generateSasUrl({ permissions: esm/* BlobSASPermissions */.vD.parse('r'), expiresOn }) };
    }
    if (new URL(source.url).searchParams.has('sig'))
        return { url: source.url };
    const token = await client.credential.getToken(`${client.workspace.cloud.audiences.storage}/.default`);
    return token ? { url: source.url, authorization: { scheme: 'Bearer', value: token.token } } : { url: source.url };
}
async function md5Of(path, start, count) {
    const hash = (0,external_node_crypto_.createHash)('md5');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { start, end: start + count - 1 }))
        hash.update(chunk);
    return hash.digest();
}

;// CONCATENATED MODULE: ./build/platforms/azureml/registry/reuse.js









/**
 * Copies a model from where the job that trained it wrote it to where versions are kept, within blob storage: what came from there is not sent back. Only
 * files that are there with the same bytes, and only what this identity may read; whoever calls uploads what is missing then. Outputs of jobs may be deleted
 * by people, versions stay.
 */
async function takeFromJob(client, candidate, files, to) {
    const name = trainingJob(candidate);
    if (name === undefined)
        return;
    try {
        for (const uri of await writtenBy(client, name, to.name))
            if (await taken(client, uri, candidate.digest, files, to))
                return;
    }
    catch (error) {
        // A refusal is no reason to fail: sending the bytes does as well.
        if (!(error instanceof errors/* PlatformError */.Wk) || error.status === undefined)
            throw error;
    }
}
/** Copies from one place, where it has all the files. */
async function taken(client, uri, digest, files, to) {
    const at = (0,assets_store/* datastorePath */.pW)(uri);
    if (!at)
        return false;
    const { container } = at.store === to.name ? to : await (0,assets_store/* blobStore */.Rb)(client, at.store);
    const root = await rootOf(await sizesBelow(container, at.path), files);
    if (root === undefined)
        return false;
    const nameOf = (path) => `${at.path}/${root}${withoutRoot(path)}`;
    await copyFiles(client, { container, nameOf }, { container: to.container, folder: (0,bytes/* modelPlace */.x0)(digest) }, files);
    return true;
}
/** Where a job may have written its model: of a sweep and of AutoML the best trial, of a pipeline its steps. Nowhere, where this workspace has no such job. */
async function writtenBy(client, name, store) {
    const job = await client.find(`/jobs/${encodeURIComponent(name)}`);
    const kind = job?.properties?.jobType;
    if (kind !== 'Sweep' && kind !== 'Pipeline' && kind !== 'AutoML')
        return outputsOf(job);
    const history = (0,jobs_history/* runHistory */.O)(client);
    if (kind === 'Pipeline')
        return (await history.children(name)).map((step) => usualPlace(store, madeBy(step)));
    const { tags, properties } = (await history.details(name)) ?? {};
    const best = kind === 'AutoML' ? tags?.automl_best_child_run_id : properties?.best_child_run_id;
    if (!best)
        return [];
    if (kind === 'AutoML')
        return [`azureml://datastores/workspaceartifactstore/paths/ExperimentRun/dcid.${best}/outputs/`];
    return [...outputsOf(await client.find(`/jobs/${encodeURIComponent(best)}`)), usualPlace(store, best)];
}
const outputsOf = (job) => Object.values(job?.properties?.outputs ?? {}).flatMap((output) => output?.uri ?? []);
/** The run whose results a step has: its own, or that of an earlier one that it is the same as. */
const madeBy = ({ runId = '', properties }) => properties?.['azureml.reusedrunid'] || runId;
/** Where Azure puts a run's output that was given no place. Source: azure-ai-ml 1.35, which looks there too. */
const usualPlace = (store, run) => `azureml://datastores/${store}/paths/azureml/${run}/${mountName('model')}/`;
/** Lengths of the blobs below a folder, by their paths there. */
const sizesBelow = (container, folder) => (0,assets_files/* ofBlobs */._M)('Listing what a job wrote', async () => {
    const found = new Map();
    for await (const { name, properties } of container.listBlobsFlat({ prefix: `${folder}/` }))
        found.set(name.slice(folder.length + 1), properties.contentLength ?? -1);
    return found;
});
/** `model` → '', `model/weights` → '/weights'. */
const withoutRoot = (path) => path.replace(/^[^/]*/, '');
/** What the model is called in an output: the one name below which all its files lie with their lengths. */
async function rootOf(sizes, files) {
    const wanted = await Promise.all(files.map(async ({ path, absolute }) => [withoutRoot(path), (await (0,promises_.stat)(absolute)).size]));
    const roots = new Set([...sizes.keys()].map((path) => path.replace(/\/.*$/s, '')));
    return [...roots].find((root) => wanted.every(([rest, size]) => sizes.get(root + rest) === size));
}

// EXTERNAL MODULE: ./build/node_modules/yaml/browser/dist/index.js + 70 modules
var dist = __webpack_require__(6991);
;// CONCATENATED MODULE: ./build/platforms/azureml/registry/shown.js



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
    const { flavors = {} } = (0,dist/* parse */.qg)(await (0,promises_.readFile)((0,external_node_path_.join)(path, 'MLmodel'), 'utf8'));
    const text = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
    return Object.fromEntries(Object.entries(flavors).map(([name, data]) => [
        name,
        { data: Object.fromEntries(Object.entries(data ?? {}).map(([key, value]) => [key, text(value)])) },
    ]));
}

;// CONCATENATED MODULE: ./build/platforms/azureml/registry/registry.js










async function registry_published(client, model) {
    const all = await (0,versions/* versionsOf */.x4)(client, `/models/${(0,versions/* checkModelName */.Xs)(model)}`);
    const known = all.flatMap((version) => (0,versions/* knownOf */.bz)(model, version) ?? []);
    return known.sort((a, b) => a.version - b.version);
}
/** Publishes the bytes under a claimed number; another one where somebody else's model took it meanwhile. */
async function publish(client, candidate, path) {
    const { model, digest } = candidate;
    const mine = recordOf(candidate);
    const bring = (files, to) => takeFromJob(client, candidate, files, to);
    const [modelUri, store] = await Promise.all([(0,bytes/* storeModel */.FB)(client, digest, path, bring), storeRecord(client, mine)]);
    const mlflow = await (0,bytes/* isMlflow */.eu)(path);
    const kind = mlflow ? { modelType: 'mlflow_model', flavors: await flavorsOf(path) } : { modelType: 'custom_model' };
    return (0,race/* untilWon */.$)(`Publishing a version of ${model}`, async () => {
        const claim = await claimNumber(client, store.name, candidate, mine.record);
        // Who claimed first says what is known: another commit may have trained the same bytes.
        const version = await readRecord(client, claim);
        const at = `/models/${model}/versions/${claim.version}`;
        const properties = { ...(0,versions/* marks */.Z8)(version, claim.record), ...dataProperties(version) };
        const body = { ...kind, ...(await lineage(client, version)), modelUri, properties, tags: tagsOf(version) };
        const before = await client.find(at);
        const said = before ? 'there' : await (0,versions/* putVersion */.Gz)(client, at, body);
        const found = said === 'taken' ? undefined : (0,versions/* knownOf */.bz)(model, before ?? (await client.get(at)));
        return found && (0,registry/* sameVersion */.r)(found, candidate) ? { version, created: said === 'created' } : race/* LOST */.R;
    });
}
async function register(client, candidate, path) {
    const known = (await registry_published(client, candidate.model)).find((version) => (0,registry/* sameVersion */.r)(version, candidate));
    if (!known)
        return publish(client, candidate, path);
    // Bytes that were lost are brought back; what is there is not sent.
    await (0,bytes/* storeModel */.FB)(client, candidate.digest, path);
    return { version: await readRecord(client, known), created: false };
}
/** Marks the one version that an environment serves by a tag of the environment's name. The new one first: between both it is said twice, never not at all. */
async function registry_promoted(client, model, version, environment) {
    const all = await (0,versions/* versionsOf */.x4)(client, `/models/${(0,versions/* checkModelName */.Xs)(model)}`);
    const put = async (each, tags) => {
        const path = `/models/${model}/versions/${each.name}`;
        if ((await (0,versions/* putVersion */.Gz)(client, path, (0,versions/* withTags */.SG)(each, tags))) === 'taken')
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
        if (each !== wanted && mark === 'live' && (0,versions/* knownOf */.bz)(model, each))
            await put(each, others);
    }
}
async function fetchVersion(client, { model, version, digest }, folder) {
    const name = `v${version} of ${model}`;
    const found = await client.find(`/models/${(0,versions/* checkModelName */.Xs)(model)}/versions/${version}`);
    const uri = found?.properties.modelUri;
    if (!uri)
        throw new errors/* PlatformError */.Wk(`There is no ${name} in the workspace. Register that model again to bring it back.`);
    return (0,bytes/* fetchModel */.aO)(client, (0,bytes/* inWorkspace */.ve)(client, { uri, digest, name }), folder);
}
/**
 * Models as versions of a model asset of the workspace; bytes and small files lie in its default datastore, at places that their content names. Versions
 * that somebody else made there are left alone and do not count.
 */
const azuremlRegistry = (client) => ({
    register: (candidate, path) => register(client, candidate, path),
    async find(model, by) {
        if ('version' in by) {
            const found = await client.find(`/models/${(0,versions/* checkModelName */.Xs)(model)}/versions/${by.version}`);
            const known = found && (0,versions/* knownOf */.bz)(model, found);
            return known && readRecord(client, known);
        }
        const known = (await registry_published(client, model)).findLast(({ digest }) => digest === by.digest);
        return known && readRecord(client, known);
    },
    numbers: async (model) => (await registry_published(client, model)).map(({ version, digest, serving }) => ({ version, digest, serving })),
    list: async (model) => Promise.all((await registry_published(client, model)).map((known) => readRecord(client, known))),
    fetch: (version, folder) => fetchVersion(client, version, folder),
    promoted: (model, version, environment) => registry_promoted(client, model, version, environment),
});

// EXTERNAL MODULE: ./build/platforms/azureml/operation.js
var operation = __webpack_require__(27587);
;// CONCATENATED MODULE: ./build/platforms/azureml/registry/share.js













/** Seconds that a version which is being made already is waited for: a registry copies it to all its regions. */
const BUSY = 1800;
/** Where the registry wants the files of a version: a container of its own, which only this signature opens. */
async function placeFor(client, path) {
    const pending = await client.post(`${path}/startPendingUpload`, { pendingUploadType: 'TemporaryBlobReference' });
    const { blobUri, credential } = pending.blobReferenceForConsumption ?? {};
    if (!blobUri || !credential?.sasUri)
        throw new errors/* PlatformError */.Wk('The shared registry did not say where files go. Try again later.');
    return { container: new esm/* ContainerClient */.bM(credential.sasUri, undefined, client.blobOptions), url: blobUri.replace(/\/$/, '') };
}
/** Whether a version is there already: one that is being made is waited for, one that failed makes room. PlatformError when the number is something else's. */
async function share_isThere(client, { name }, at, version) {
    const began = client.elapsed();
    for (;;) {
        const found = await client.find(at);
        if (!found)
            return false;
        const known = (0,versions/* knownOf */.bz)(version.model, found);
        if (known?.digest !== version.digest || known.serving !== version.serving)
            throw new errors/* PlatformError */.Wk(`v${version.version} of ${version.model} in the shared registry ${name} is another model. Give this model another name.`);
        const state = found.properties.provisioningState ?? 'Succeeded';
        if (state === 'Succeeded')
            return true;
        if ((0,operation/* ended */.v6)(state)) {
            await client.delete(at, { busy: BUSY });
            return false;
        }
        if (client.elapsed() - began > BUSY)
            throw new errors/* PlatformError */.Wk(`${at} is ${state} since ${BUSY} s. Run this again to follow it.`);
        await client.wait(2);
    }
}
/** Creates a version. Where somebody else shares the same one at that moment (409), it is theirs that counts. */
async function create(client, shared, at, version, properties) {
    const began = client.elapsed();
    for (;;) {
        try {
            await client.put(at, { properties });
            return;
        }
        catch (error) {
            if (!(error instanceof azureml_errors/* AzureError */.M6) || error.status !== 409 || client.elapsed() - began > BUSY)
                throw error;
            if (await share_isThere(client, shared, at, version))
                return;
            await client.wait(2);
        }
    }
}
/** What is known of a version, as a data asset of its own: a registry copies each asset's files to all its regions, and only those. */
async function shareRecord(client, shared, version) {
    const at = `${shared.path}/data/${recordsAsset(version.model)}/versions/${version.version}`;
    const mine = recordOf(version);
    if (await share_isThere(client, shared, at, version))
        return mine.record;
    const { container, url } = await placeFor(client, at);
    await writeRecord(container, mine.record, mine);
    const properties = (0,versions/* marks */.Z8)(version, mine.record);
    await create(client, shared, at, version, { dataType: 'uri_folder', dataUri: `${url}/${mine.record}/`, properties });
    return mine.record;
}
async function share_share(client, shared, version, path) {
    const { model, digest } = version;
    const at = `${shared.path}/models/${model}/versions/${version.version}`;
    if (await share_isThere(client, shared, at, version))
        return;
    const record = await shareRecord(client, shared, version);
    const { container, url } = await placeFor(client, at);
    const files = await (0,bytes/* modelFiles */.VC)(path);
    const { container: from } = await (0,assets_store/* blobStore */.Rb)(client);
    await copyFiles(client, { container: from, nameOf: (file) => `${(0,bytes/* modelPlace */.x0)(digest)}/${file}` }, { container, folder: digest }, files);
    await (0,assets_files/* ofBlobs */._M)('Uploading to the shared registry', () => (0,assets_files/* uploadFiles */.Zn)(container, digest, { files, digest }));
    const kind = (await (0,bytes/* isMlflow */.eu)(path)) ? { modelType: 'mlflow_model', flavors: await flavorsOf(path) } : { modelType: 'custom_model' };
    const properties = { ...(0,versions/* marks */.Z8)(version, record), [versions/* DIGEST_PROPERTY */.LU]: digest };
    await create(client, shared, at, version, { ...kind, modelUri: `${url}/${digest}/model`, properties, tags: tagsOf(version) });
}
/**
 * Puts each version of a workspace into a shared registry as well, under the same number, so that other workspaces can read and deploy it. Here versions are
 * read from the workspace: what it says counts. Registering again shares what a killed run did not.
 */
function sharedRegistry(client, registry, versions) {
    let found;
    const shared = () => {
        found ??= (0,registry_shared/* sharedAt */.v1)(client, registry);
        return found;
    };
    return {
        ...versions,
        async register(candidate, path) {
            const made = await versions.register(candidate, path);
            await share_share(client, await shared(), made.version, path);
            return made;
        },
    };
}

// EXTERNAL MODULE: ./build/platforms/azureml/serving/assets.js
var serving_assets = __webpack_require__(65252);
// EXTERNAL MODULE: ./build/platforms/local/gateway/protocols.js
var protocols = __webpack_require__(8459);
;// CONCATENATED MODULE: ./build/platforms/azureml/serving/codec.js

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

// EXTERNAL MODULE: ./build/platforms/azureml/serving/endpoint.js
var serving_endpoint = __webpack_require__(42300);
// EXTERNAL MODULE: ./build/platforms/azureml/serving/deployment.js
var serving_deployment = __webpack_require__(77578);
// EXTERNAL MODULE: ./build/platforms/azureml/serving/deployment-scale.js
var deployment_scale = __webpack_require__(79681);
// EXTERNAL MODULE: ./build/platforms/azureml/serving/serving-endpoint.js
var serving_serving_endpoint = __webpack_require__(75087);
;// CONCATENATED MODULE: ./build/platforms/azureml/serving/deploy.js







/** Lines of a container's log that an error shows. */
const deploy_TAIL = 30;
/** The last lines of both containers of a deployment: the one that runs the model, and the one that fetches it. */
async function containerLogs(client, path) {
    const read = async (containerType) => {
        const { content } = await client.post(`${path}/getLogs`, { containerType, tail: deploy_TAIL });
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
        if (!found || (0,operation/* ended */.v6)(stateOf(found)))
            return found;
        if (client.elapsed() - began > serving_serving_endpoint/* BUSY */.yu)
            throw new errors/* PlatformError */.Wk(`${found.name} is ${found.properties.provisioningState} since ${serving_serving_endpoint/* BUSY */.yu} s.`);
        await client.wait(5);
    }
}
/** An endpoint that Azure could not make is made anew, as long as nothing of anybody is on it. */
async function ensureEndpoint({ client, settings }, location) {
    const { endpoint, authMode, compute, publicNetworkAccess, tags } = settings;
    const found = await (0,serving_serving_endpoint/* findEndpoint */.vS)(client, endpoint);
    if (found && found.properties.provisioningState?.toLowerCase() !== 'failed')
        return;
    if (found && (await (0,serving_serving_endpoint/* deploymentsOf */.o)(client, endpoint)).length > 0)
        throw new errors/* PlatformError */.Wk(`The endpoint ${endpoint} is in the state Failed, and has deployments. Look at it in the studio; nothing was changed.`);
    if (found)
        await client.delete((0,serving_serving_endpoint/* endpointPath */.nM)(endpoint), { busy: serving_serving_endpoint/* BUSY */.yu });
    await client.put((0,serving_serving_endpoint/* endpointPath */.nM)(endpoint), (0,serving_endpoint/* newEndpoint */.ew)({ location, authMode, compute, publicNetworkAccess, tags }), { busy: serving_serving_endpoint/* BUSY */.yu });
}
async function factsOf({ settings, assets }, release, location) {
    const name = (0,serving_deployment/* deploymentName */.pC)(release);
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
    const name = (0,serving_deployment/* deploymentName */.pC)(release);
    const path = (0,serving_serving_endpoint/* deploymentPath */.nR)(settings.endpoint, name);
    const found = await settled(client, path);
    if (found && stateOf(found) === 'succeeded')
        return scaled(serving, found, location);
    if (found)
        await client.delete(path, { busy: serving_serving_endpoint/* BUSY */.yu });
    const body = (0,serving_deployment/* deploymentBody */.Gz)(await factsOf(serving, release, location));
    log.progress(`${release.version}: Azure ML makes the deployment ${name} (minutes)`);
    const made = await client.put(path, body, { busy: serving_serving_endpoint/* BUSY */.yu }).catch(async (error) => {
        // What was not even begun has no containers: the refusal says it all.
        if (!(error instanceof azureml_errors/* AzureError */.M6) || (await client.find(path)) === undefined)
            throw error;
        throw new errors/* PlatformError */.Wk(`${release.version} did not get healthy on ${settings.endpoint}: ${error.message}\n${await containerLogs(client, path)}`, {
            cause: error,
        });
    });
    await scaled(serving, made, location);
}

// EXTERNAL MODULE: ./build/platforms/azureml/serving/endpoint-traffic.js
var endpoint_traffic = __webpack_require__(56728);
// EXTERNAL MODULE: ./build/platforms/azureml/serving/invoke.js
var invoke = __webpack_require__(87069);
;// CONCATENATED MODULE: ./build/platforms/azureml/serving/serving.js








/** States in which a deployment answers: scaling and updating keep the instances that it has. */
const ANSWERING = new Set(['succeeded', 'updating', 'scaling']);
function serving_stateOf(plan, url, deployments) {
    const all = deployments.map((deployment) => {
        const state = deployment.properties.provisioningState?.toLowerCase() ?? '';
        const [percent, mirror] = [plan.traffic[deployment.name] ?? 0, plan.mirror[deployment.name] ?? 0];
        return { ...(0,serving_deployment/* versionOf */.E4)(deployment), state, percent, mirror, healthy: ANSWERING.has(state) };
    });
    // What others made counts as long as it answers clients; at 0 % it is theirs to end.
    const shown = all.filter(({ own, percent, state }) => state !== 'deleting' && (own || percent > 0));
    return { url, versions: shown.map(({ version, digest, percent, mirror, healthy }) => ({ version, digest, percent, mirror, healthy })) };
}
/** The deployment that serves a version; undefined when there is none. */
async function nameOf({ client, settings }, version) {
    const all = await (0,serving_serving_endpoint/* deploymentsOf */.o)(client, settings.endpoint);
    return all.find((deployment) => (0,serving_deployment/* versionOf */.E4)(deployment).version === version)?.name;
}
async function namedSplit(serving, split) {
    const all = await (0,serving_serving_endpoint/* deploymentsOf */.o)(serving.client, serving.settings.endpoint);
    const names = new Map(all.map((deployment) => [(0,serving_deployment/* versionOf */.E4)(deployment).version, deployment.name]));
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
    await (0,serving_serving_endpoint/* rewrite */.v8)(serving.client, serving.settings.endpoint, (plan) => sameSplit(plan.traffic, wanted) && fresh(plan) ? plan : (0,endpoint_traffic/* shifted */.wI)(plan, wanted, until, Date.now()));
}
async function mirror(serving, version, percent, lease) {
    const { client, settings } = serving;
    if (settings.compute !== undefined && percent > 0)
        throw new errors/* UserError */.yo('Azure ML copies no requests on Kubernetes. Remove deploy.canary.shadow, or deploy to a managed endpoint.');
    const name = await nameOf(serving, version);
    if (name === undefined)
        throw new errors/* UserError */.yo(`${version} is not deployed on ${settings.endpoint}, and cannot get copies.`);
    const { until, fresh } = leases(serving, lease);
    await (0,serving_serving_endpoint/* rewrite */.v8)(client, settings.endpoint, (plan) => percent > 0 && plan.mirror[name] === percent && fresh(plan) ? plan : (0,endpoint_traffic/* mirrored */.VV)(plan, name, percent, until, Date.now()));
}
async function retire(serving, version) {
    const { client, settings } = serving;
    const name = (await (0,serving_serving_endpoint/* findEndpoint */.vS)(client, settings.endpoint)) && (await nameOf(serving, version));
    if (name === undefined)
        return;
    const plan = await (0,serving_serving_endpoint/* rewrite */.v8)(client, settings.endpoint, (now) => (0,endpoint_traffic/* mirrored */.VV)(now, name, 0, undefined, Date.now()));
    if ((plan.traffic[name] ?? 0) > 0)
        throw new errors/* PlatformError */.Wk(`${version} still has ${plan.traffic[name]}% of the traffic, and is not ended.`);
    if (settings.scale && settings.compute === undefined)
        await (0,deployment_scale/* deleteAutoscale */.VM)(client, settings.endpoint, name);
    await client.delete((0,serving_serving_endpoint/* deploymentPath */.nR)(settings.endpoint, name), { busy: serving_serving_endpoint/* BUSY */.yu });
}
/** Serves an environment on an online endpoint of Azure ML: a deployment for each version, traffic by weight. */
function azuremlServing(serving, log) {
    const { client, settings } = serving;
    const { endpoint } = settings;
    const codec = endpointCodec(settings.protocol, settings.model, settings.scoringScript !== undefined);
    let pass;
    return {
        async state() {
            const found = await (0,serving_serving_endpoint/* findEndpoint */.vS)(client, endpoint);
            return found
                ? serving_stateOf((0,serving_serving_endpoint/* planOf */.XC)(found), found.properties.scoringUri ?? '', await (0,serving_serving_endpoint/* deploymentsOf */.o)(client, endpoint))
                : { url: '', versions: [] };
        },
        deploy: (release) => deployRelease(serving, release, log),
        async invoke(version, rows) {
            const [found, deployment] = [await (0,serving_serving_endpoint/* findEndpoint */.vS)(client, endpoint), await nameOf(serving, version)];
            if (!found?.properties.scoringUri || deployment === undefined)
                throw new errors/* PlatformError */.Wk(`${version} is not deployed on ${endpoint}.`);
            pass ??= await (0,invoke/* passOf */.FA)(client, endpoint, found);
            return (0,invoke/* invokeDeployment */.Ii)(client, { scoringUri: found.properties.scoringUri, deployment, pass, codec }, rows);
        },
        shift: (split, lease) => shift(serving, split, lease),
        mirror: (version, percent, lease) => mirror(serving, version, percent, lease),
        retire: (version) => retire(serving, version),
    };
}

// EXTERNAL MODULE: ./build/node_modules/@azure/identity/dist/esm/index.js + 167 modules
var dist_esm = __webpack_require__(3339);
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
        ? new dist_esm/* ClientAssertionCredential */.XI(tenant, client, assertion, options)
        : new dist_esm/* DefaultAzureCredential */.gv({
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

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./build/platforms/azureml/telemetry/collector-blobs.js






/** The path in a datastore that an address means: a blob's URL, or azureml://datastores/…. */
function pathIn({ url, name }, address) {
    const at = (0,assets_store/* datastorePath */.pW)(address);
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
        opened ??= (0,assets_store/* blobStore */.Rb)(client);
        return opened;
    };
    const stream = async (path) => {
        const { container } = await open();
        const { readableStreamBody } = await (0,assets_files/* ofBlobs */._M)(`Reading ${path}`, () => container.getBlobClient(path).download());
        return readableStreamBody;
    };
    return {
        async folders(path) {
            const { container } = await open();
            return (0,assets_files/* ofBlobs */._M)(`Listing ${path}`, async () => {
                const names = [];
                for await (const item of container.listBlobsByHierarchy('/', { prefix: `${path}/` }))
                    if (item.kind === 'prefix')
                        names.push(item.name.slice(path.length + 1, -1));
                return names;
            });
        },
        async list(path) {
            const { container } = await open();
            return (0,assets_files/* ofBlobs */._M)(`Listing ${path}`, async () => {
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

// EXTERNAL MODULE: ./build/platforms/azureml/telemetry/telemetry.js + 7 modules
var telemetry = __webpack_require__(96833);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(6805);
// EXTERNAL MODULE: ./build/node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(42545);
// EXTERNAL MODULE: ./build/node_modules/@actions/http-client/lib/auth.js
var auth = __webpack_require__(30112);
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

// EXTERNAL MODULE: ./build/config/automl-words.js
var automl_words = __webpack_require__(69473);
;// CONCATENATED MODULE: ./build/main/on-automl.js

/** `train.on.azureml.automl` with what `data` says of the columns and the task's own metric where none is named; undefined without it. */
function automlOf({ train, data }) {
    const automl = train.on === 'local' ? undefined : train.on.azureml.automl;
    if (!automl)
        return undefined;
    const time = automl.forecasting?.time ?? data.time ?? '';
    return {
        ...automl,
        primary_metric: automl.primary_metric ?? automl_words/* automlMetrics */.Yz[automl.task][0],
        target: data.label,
        weight: data.weight,
        forecasting: automl.task === 'forecasting' ? { horizon: 'auto', ...automl.forecasting, time } : undefined,
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
    return (0,client/* azureClient */.v)(workspace, azureCredential(workspace, { assertion: idToken(process.env), ci: context.ci }));
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
    const training = { ...train.on.azureml, automl: automlOf(config) };
    return azureCompute(client, { training, model, tags: on_azure_tagsOf(model, context), pricePerHour: train.price_per_hour }, log);
}
/** `registry: azureml`, and the shared registry that gets each version too, or that they are read from. */
function azureVersions(client, { share, from }) {
    if (from !== undefined)
        return registryFrom(client, from);
    return share === undefined ? azuremlRegistry(client) : sharedRegistry(client, share, azuremlRegistry(client));
}
/** The shared registry whose versions are deployed as they are. */
const readFrom = ({ registry }) => typeof registry === 'object' && 'azureml' in registry ? registry.azureml.from : undefined;
/** Name of an environment's endpoint. */
function endpointOf({ deploy, model }, environment) {
    const named = deploy && deploy.to !== 'local' ? deploy.to.azureml.endpoint : undefined;
    return named === undefined ? (0,serving_endpoint/* endpointName */.zY)(model, environment) : (0,serving_endpoint/* checkEndpointName */.Lf)(named.replaceAll('{environment}', environment));
}
/** `deploy.to.azureml`, for one environment. A canary that a dead run left there is ended first: nobody else does it. */
async function azureServing(client, loaded, environment, { log, context, root }) {
    const { config } = loaded;
    const { deploy, model, data } = config;
    if (!deploy || deploy.to === 'local')
        throw new Error('deploy.to is local');
    const to = deploy.to.azureml;
    const endpoint = endpointOf(config, environment);
    const tags = on_azure_tagsOf(model, context, environment);
    const from = readFrom(config);
    if (to.batch)
        return (await __webpack_require__.e(/* import() */ 7636).then(__webpack_require__.bind(__webpack_require__, 37636))).azureBatch(client, loaded, { endpoint, environment, from, tags, root, log });
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
    const monitored = config.monitor !== undefined && config.monitor.on !== 'local';
    const asset = { model, environment: to.environment, collect: to.collect, monitored, from, tags };
    const assets = (0,serving_assets/* servingAssets */.Y)(client, asset, scripted);
    const codec = endpointCodec(deploy.protocol, model, scripted);
    await (0,serving_serving_endpoint/* restoreLapsed */.il)(client, endpoint, log);
    return {
        serving: azuremlServing({ client, settings, assets }, log),
        telemetry: (0,telemetry/* azuremlTelemetry */.Yl)(client, { blobs: collectorBlobs(client), endpoint, codec, keys: data.keys }),
    };
}
const computeId = ({ workspace }, name) => `${(0,settings/* workspacePath */.X5)(workspace)}/computes/${name}`;


/***/ }),

/***/ 99491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ environmentId)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21694);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76641);
/* harmony import */ var _local_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78615);
/* harmony import */ var _local_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97118);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82333);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83133);
/* harmony import */ var _upload_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50865);









/**
 * The id of an environment, made once for each content. `azureml:<name>:<version>`, `azureml:<name>@latest` and `azureml://registries/…` are taken as they are.
 * UserError for files that are not there.
 */
async function environmentId(client, environment, place, signal) {
    if (typeof environment === 'string')
        return known(client, environment);
    const name = (0,_upload_js__WEBPACK_IMPORTED_MODULE_8__/* .assetName */ .SM)(place.model);
    const at = (digest) => `/environments/${name}/versions/${(0,_upload_js__WEBPACK_IMPORTED_MODULE_8__/* .assetVersion */ .Pb)(digest)}`;
    if ('image' in environment) {
        const { image, conda } = environment;
        const condaFile = conda === undefined ? undefined : await text(place.root, conda);
        const content = { image, osType: 'Linux', ...(condaFile === undefined ? {} : { condaFile }) };
        return (0,_upload_js__WEBPACK_IMPORTED_MODULE_8__/* .existing */ .gT)(client, at((0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(content)), async () => ({ ...content, tags: place.tags }));
    }
    const { dockerfile, context } = environment;
    const set = await (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .fileSet */ .po)(await inContext(place.root, context));
    const dockerfilePath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.root, context), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.root, dockerfile)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (!set.files.some(({ path }) => path === dockerfilePath))
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`There is no ${dockerfile} in the build context ${context}. Correct train.on.azureml.environment in sluice.yml.`);
    return (0,_upload_js__WEBPACK_IMPORTED_MODULE_8__/* .existing */ .gT)(client, at((0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)({ context: set.digest, dockerfilePath })), async () => {
        const contextUri = await (0,_upload_js__WEBPACK_IMPORTED_MODULE_8__/* .contextAt */ .vP)(client, set, signal);
        return { build: { contextUri, dockerfilePath }, osType: 'Linux', tags: place.tags };
    });
}
async function known(client, reference) {
    if (/^azureml:\/\/|^\/subscriptions\//.test(reference))
        return reference;
    const [, name, separator, version] = /^azureml:([^:@]+)([:@])(.+)$/.exec(reference) ?? [];
    if (!name || !version)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The environment ${reference} is not azureml:<name>:<version>, azureml:<name>@latest or azureml://registries/….`);
    const path = `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .workspacePath */ .X5)(client.workspace)}/environments/${name}`;
    if (separator === ':')
        return `${path}/versions/${version}`;
    const container = await client.get(path);
    if (!container.properties.latestVersion)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The environment ${name} has no version.`);
    return `${path}/versions/${container.properties.latestVersion}`;
}
async function text(root, path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), 'utf8').catch(_local_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .absent */ .Ge);
    if (found !== undefined)
        return found;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`There is no file ${path}, which train.on.azureml.environment names. Correct the path in sluice.yml.`);
}
/** The files of a build context, by their paths in it. */
async function inContext(root, context) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, context);
    return (0,_local_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .matchingFiles */ .V)(folder, '.');
}


/***/ }),

/***/ 9438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetchBlob)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83133);



/** Attempts in a row that bring nothing, before it is given up. */
const ATTEMPTS = 5;
/** Longest wait between them, seconds. */
const LONGEST = 30;
/**
 * Fetches a blob into a file. A connection that breaks off goes on where it was, on the same blob: the SDK's own stream gives up then. PlatformError when
 * storage refuses, does not answer, or has another blob there meanwhile.
 */
async function fetchBlob(client, blob, to, name) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(to, 'w');
    try {
        await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ofBlobs */ ._M)(`Fetching ${name}`, () => whole(client, blob, file));
    }
    finally {
        await file.close();
    }
}
async function whole({ wait }, blob, file) {
    const progress = { bytes: 0 };
    for (let tries = 1;; tries++) {
        const before = progress.bytes;
        try {
            await more(blob, file, progress);
        }
        catch (error) {
            if (error.statusCode !== undefined)
                throw error;
            if (progress.bytes > before)
                tries = 1;
            if (tries >= ATTEMPTS)
                throw error;
        }
        if (progress.bytes === progress.length)
            return;
        await wait(Math.min(2 ** tries, LONGEST));
    }
}
/** Reads on from where the file ends, as far as the connection holds. */
async function more(blob, file, progress) {
    const { bytes, etag } = progress;
    const answer = await blob.download(bytes, undefined, etag ? { conditions: { ifMatch: etag } } : {});
    progress.etag = answer.etag;
    progress.length = bytes + (answer.contentLength ?? 0);
    for await (const chunk of answer.readableStreamBody ?? [])
        progress.bytes += (await file.write(chunk)).bytesWritten;
}


/***/ }),

/***/ 83133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   Zn: () => (/* binding */ uploadFiles),
/* harmony export */   _M: () => (/* binding */ ofBlobs),
/* harmony export */   po: () => (/* binding */ fileSet)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _local_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78615);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79147);




/** Files at once, and blocks of one file at once: enough to fill a line, few enough to need little memory. */
const FILES = 8;
const BLOCKS = 4;
const BLOCK = 8 * 2 ** 20;
/** A set of these files. Two that would lie at the same path are one. */
async function fileSet(files) {
    const unique = [...new Map(files.map((file) => [file.path, file])).values()];
    return { files: unique, digest: await (0,_local_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFiles */ .Eh)(unique) };
}
/** All files of a folder, or the one file. UserError when nothing is there. */
async function filesAt(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (!found)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is nothing at ${path}, which Azure ML is to read. Correct the path in sluice.yml.`);
    if (found.isDirectory())
        return { set: await fileSet(await (0,_local_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .filesIn */ .nG)(path)), folder: true };
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
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute);
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
        if (signal?.aborted || error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk || error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            throw error;
        const status = error.statusCode;
        const advice = status === 403
            ? ' The workspace’s storage refuses this identity: give it the role Storage Blob Data Contributor on the storage account, and check its firewall.'
            : ' Run this again: what is there already is not sent twice.';
        const words = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .mask */ .dK)((0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(error)).replace(/\s+/g, ' ').slice(0, 300);
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${what}: blob storage ${status ? `answered ${status}` : 'does not answer'} (${words}).${advice}`, {
            cause: new Error(words),
            status,
        });
    }
}
/** Runs work for each item, so many at a time, in their order. The first error ends it, when what was begun is over; nothing new is begun then. */
async function inParallel(at, items, work) {
    const queue = items.values();
    const errors = [];
    const worker = async () => {
        for (const item of queue) {
            if (errors.length > 0)
                return;
            await work(item).catch((error) => void errors.push(error));
        }
    };
    await Promise.all(Array.from({ length: Math.min(at, items.length) }, worker));
    if (errors.length > 0)
        throw errors[0];
}


/***/ }),

/***/ 50865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ dataAsset),
/* harmony export */   Pb: () => (/* binding */ assetVersion),
/* harmony export */   SM: () => (/* binding */ assetName),
/* harmony export */   Se: () => (/* binding */ codeAsset),
/* harmony export */   gT: () => (/* binding */ existing),
/* harmony export */   vP: () => (/* binding */ contextAt)
/* harmony export */ });
/* harmony import */ var _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18040);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79147);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83133);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26675);




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
        await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadFiles */ .Zn)(place.container, folder, set, signal);
        return { codeUri: `${place.url}/${folder}`, properties: { sha256: set.digest }, tags };
    });
}
/**
 * Data under a name, its version named by its content; gives the ARM id, which a job's input takes. `folder` says whether one file is meant; `table`, that the
 * folder has a file MLTable that says how to read it.
 */
async function dataAsset(client, name, { set, folder, table, tags }, signal) {
    const dataType = table ? 'mltable' : folder ? 'uri_folder' : 'uri_file';
    const path = `/data/${name}/versions/${assetVersion(set.digest)}${folder ? '' : '-f'}`;
    return existing(client, path, async () => {
        const { name: store, container } = await (0,_store_js__WEBPACK_IMPORTED_MODULE_3__/* .blobStore */ .Rb)(client);
        const place = `sluice/data/${set.digest}`;
        await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadFiles */ .Zn)(container, place, set, signal);
        const dataUri = `azureml://datastores/${store}/paths/${place}/${folder ? '' : set.files[0].path}`;
        return { dataType, dataUri, properties: { sha256: set.digest }, tags };
    });
}
/** Files in the default datastore, at a place that their content names; gives their address, as a build context takes it. */
async function contextAt(client, set, signal) {
    const { container, url, prefix } = await datastorePlace(client, 'environments');
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadFiles */ .Zn)(container, `${prefix}${set.digest}`, set, signal);
    return `${url}/${prefix}${set.digest}/`;
}
/** The id of an asset version; made by `properties` when it is not there. Made by somebody else meanwhile, it is the same: its content names it. */
async function existing(client, path, properties) {
    const there = await client.find(path);
    if (there)
        return there.id;
    const body = { properties: await properties() };
    const made = await client.put(path, body).catch(async (error) => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6) || error.status !== 409)
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
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6 && (error.status === 404 || error.status === 405))
            return undefined;
        throw error;
    });
    const { blobUri, credential } = pending?.blobReferenceForConsumption ?? {};
    if (!blobUri || !credential?.sasUri)
        return undefined;
    const { sasUri } = credential;
    const container = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ofBlobs */ ._M)('Opening the place for code', async () => new _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .ContainerClient */ .bM(sasUri, undefined, client.blobOptions));
    return { container, url: blobUri.replace(/\/$/, ''), prefix: '' };
}
async function datastorePlace(client, kind) {
    return { ...(await (0,_store_js__WEBPACK_IMPORTED_MODULE_3__/* .blobStore */ .Rb)(client)), prefix: `sluice/${kind}/` };
}


/***/ }),

/***/ 76303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ API_VERSION),
/* harmony export */   v: () => (/* binding */ azureClient)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79147);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60705);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27587);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82333);




/** The api-version of all our bodies. */
const API_VERSION = '2024-10-01';
/** A client of one workspace. Nothing is asked before the first call. */
function azureClient(workspace, credential, { second = 1000, limit = 3600 } = {}) {
    const time = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .waits */ .l4)(second);
    const send = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchanger */ .wA)(workspace, credential, time, second);
    const { resourceManager } = workspace.cloud;
    const polling = { exchange: send, time, limit, resourceManager, scope: (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .workspacePath */ .X5)(workspace) };
    const asking = { workspace, polling };
    const change = async (method, path, body, options = {}) => {
        const answer = await ask(asking, method, path, body, options);
        await (0,_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .operationOver */ .aw)(`${method} ${shown(path)}`, answer, { ...polling, signal: options.signal });
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
                await (0,_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .operationOver */ .aw)(`DELETE ${shown(path)}`, answer, { ...polling, signal: options.signal }).catch(missing);
        },
    };
    return client;
}
function missing(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AzureError */ .M6) || error.status !== 404)
        throw error;
}
const parsed = ({ body }) => (body === '' ? {} : JSON.parse(body));
/** A path for messages: without its query. */
const shown = (path) => path.replace(/\?.*$/s, '').replace(/^.*\/providers\/Microsoft\.MachineLearningServices/, '');
function urlOf({ workspace }, path, apiVersion) {
    if (path.startsWith('https://'))
        return path;
    const whole = path.startsWith('/subscriptions/') || path.startsWith('/providers/') ? path : (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .workspacePath */ .X5)(workspace) + path;
    const version = /[?&]api-version=/.test(whole) ? '' : `${whole.includes('?') ? '&' : '?'}api-version=${apiVersion}`;
    return `${workspace.cloud.resourceManager}${whole}${version}`;
}
async function ask(asking, method, path, body, options = {}) {
    const { exchange, time, scope } = asking.polling;
    const { signal, busy = 0, apiVersion = API_VERSION, headers = {} } = options;
    const content = body === undefined ? {} : { body: JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json' } };
    const request = { method, url: urlOf(asking, path, apiVersion), audience: 'arm', signal, ...content };
    const began = time.elapsed();
    for (let pause = 2;; pause = Math.min(pause * 1.5, 30)) {
        const answer = await exchange(request);
        if (answer.status < 400)
            return answer;
        const left = busy - (time.elapsed() - began);
        if (answer.status !== 409 || left <= 0)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(`${method} ${shown(path)}`, answer.status, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceError */ .cg)(answer.body), scope);
        await time.wait(Math.min(pause, left), signal);
    }
}
async function put(asking, client, path, body, options = {}) {
    const what = `PUT ${shown(path)}`;
    const { polling } = asking;
    const answer = await ask(asking, 'PUT', path, body, options);
    await (0,_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .operationOver */ .aw)(what, answer, { ...polling, signal: options.signal });
    const began = polling.time.elapsed();
    const stateOf = (resource) => resource.properties?.provisioningState;
    const waited = answer.headers['azure-asyncoperation'] !== undefined || answer.status === 202;
    let resource = waited ? await client.get(path, options) : parsed(answer);
    while (!(0,_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v6)(stateOf(resource))) {
        if (polling.time.elapsed() - began > polling.limit)
            throw (0,_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLong */ .Po)(what, polling.limit);
        await polling.time.wait(2, options.signal);
        resource = await client.get(path, options);
    }
    return (0,_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .provisioned */ .dq)(what, resource);
}
async function pages(client, path, options) {
    const found = [];
    const origin = new URL(client.workspace.cloud.resourceManager).origin;
    for (let next = path; next;) {
        // A token goes to Resource Manager alone, whatever a page says.
        if (next.startsWith('https://') && new URL(next).origin !== origin)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AzureError */ .M6(`GET ${shown(path)}: its next page is elsewhere.`, {});
        const page = await client.get(next, options);
        found.push(...(page.value ?? []));
        next = page.nextLink;
    }
    return found;
}


/***/ }),

/***/ 60705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   l4: () => (/* binding */ waits),
/* harmony export */   wA: () => (/* binding */ exchanger)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _azure_arm_machinelearning__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34789);
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30869);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76641);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79147);





/** Waits whose second lasts `second` milliseconds: tests make it short. */
const waits = (second) => ({
    wait: async (seconds, signal) => void (await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * second, undefined, signal ? { signal } : {})),
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
    const client = new _azure_arm_machinelearning__WEBPACK_IMPORTED_MODULE_4__/* .AzureMachineLearningWorkspaces */ .FQ(credential, subscription, {
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
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(`A token goes out over https only, not to ${new URL(url).origin}.`);
        const token = audience && (await credential.getToken(`${cloud.audiences[audience]}/.default`))?.token;
        const all = { accept: 'application/json', ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) };
        const sent = (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_1__/* .createPipelineRequest */ .G6)({ method, url, headers: (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_1__/* .createHttpHeaders */ .Nc)(all) });
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
            if (signal?.aborted || error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk || !broken(error))
                throw error;
            // A POST may have worked: whoever sent it knows whether it may be sent again.
            if (method !== 'POST' && tries < ATTEMPTS / 2)
                return undefined;
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(`${new URL(url).host} does not answer (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .mask */ .dK)((0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(error))}). Try again later.`, { cause: error });
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


/***/ }),

/***/ 55399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ runHistory)
/* harmony export */ });
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35620);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79147);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82333);



/** Run history of a workspace. Where it answers is asked for once. */
function runHistory(client) {
    let base;
    const ask = async (path, signal, query = '') => {
        base ??= (0,_discovery_js__WEBPACK_IMPORTED_MODULE_0__/* .dataPlaneAt */ .w)(client);
        const at = await base.catch((error) => {
            base = undefined;
            throw error;
        });
        const url = `${at}/history/v1.0${(0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .workspacePath */ .X5)(client.workspace)}${path}?api-version=v1.0${query}`;
        const answer = await client.send({ method: 'GET', url, audience: 'arm', signal });
        if (answer.status === 404)
            return undefined;
        if (answer.status >= 400)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)('Reading the job’s history', answer.status, (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceError */ .cg)(answer.body), (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .workspacePath */ .X5)(client.workspace));
        return JSON.parse(answer.body);
    };
    return {
        /** Undefined as long as it does not know the run. */
        details: (run, signal) => ask(`/runs/${run}/details`, signal),
        /** Trials of a sweep, steps of a pipeline. */
        async children(run, signal) {
            const found = [];
            for (let token = ''; token !== undefined;) {
                const query = token ? `&$continuationToken=${encodeURIComponent(token)}` : '';
                const page = await ask(`/runs/${run}/children`, signal, query);
                found.push(...(page?.value ?? []));
                token = page?.continuationToken || undefined;
            }
            return found;
        },
    };
}


/***/ }),

/***/ 77221:
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

/***/ 27587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   aw: () => (/* binding */ operationOver),
/* harmony export */   dq: () => (/* binding */ provisioned),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79147);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60705);



/** Seconds between polls where the service does not say. */
const FIRST = 1;
const LONGEST = 30;
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
    for (let pause = FIRST;; pause = Math.min(pause * 1.5, LONGEST)) {
        const answer = await exchange({ method: 'GET', url, audience, signal });
        if (answer.status === 404 && absent++ < ABSENT)
            void 0;
        else if (answer.status >= 400)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(`${what} (waiting for it)`, answer.status, (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceError */ .cg)(answer.body), scope);
        else if (await over(answer))
            return;
        if (time.elapsed() - began > limit)
            throw tooLong(what, limit);
        await time.wait((0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfter */ .P9)(answer) ?? pause, signal);
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(what, answer.status, error, scope);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6(`${what}: the operation ended as ${status}, without a reason.`, { status: answer.status, code: status });
}
/** The error of something that takes longer than it may. */
const tooLong = (what, limit) => new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${what}: not done after ${limit} s. It may still end by itself; run this again to follow it.`);
/** A resource whose operation is over, but which says itself that it failed: an operation's Succeeded is no proof. */
function provisioned(what, resource) {
    const { properties } = resource;
    const state = properties?.provisioningState?.toLowerCase();
    if (state !== 'failed' && state !== 'canceled')
        return resource;
    const reason = properties?.provisioningError ? ` (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(properties.provisioningError)})` : '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6(`${what}: Azure reports the resource itself as ${properties?.provisioningState}${reason}.`, {
        code: 'ProvisioningFailed',
    });
}


/***/ }),

/***/ 19867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ storeModel),
/* harmony export */   VC: () => (/* binding */ modelFiles),
/* harmony export */   aO: () => (/* binding */ fetchModel),
/* harmony export */   eu: () => (/* binding */ isMlflow),
/* harmony export */   ve: () => (/* binding */ inWorkspace),
/* harmony export */   x0: () => (/* binding */ modelPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76641);
/* harmony import */ var _local_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78615);
/* harmony import */ var _local_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56342);
/* harmony import */ var _assets_fetch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9438);
/* harmony import */ var _assets_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83133);
/* harmony import */ var _assets_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26675);








/** The last part of every model's place, so that a scoring script finds it as AZUREML_MODEL_DIR/model whatever it was called. */
const NAME = 'model';
/** Files fetched at once. */
const AT_ONCE = 8;
/** A model's files by their paths in the place that keeps it: `model`, or `model/…`. */
async function modelFiles(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
        return [{ path: NAME, absolute: path }];
    return (await (0,_local_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .filesIn */ .nG)(path)).map((file) => ({ ...file, path: `${NAME}/${file.path}` }));
}
/** Folder of the default datastore in which a model's bytes lie, by their digest. */
const modelPlace = (digest) => `sluice/models/${digest}`;
/**
 * Puts a model's bytes (a file or a folder) into the default datastore at a place that their digest names, once; gives the address. `bring` may put some there
 * by another way first: what it leaves out is uploaded.
 */
async function storeModel(client, digest, path, bring) {
    const store = await (0,_assets_store_js__WEBPACK_IMPORTED_MODULE_7__/* .blobStore */ .Rb)(client);
    const files = await modelFiles(path);
    await bring?.(files, store);
    await (0,_assets_files_js__WEBPACK_IMPORTED_MODULE_6__/* .uploadFiles */ .Zn)(store.container, modelPlace(digest), { files, digest });
    return `azureml://datastores/${store.name}/paths/${modelPlace(digest)}/${NAME}`;
}
/** Whether a folder holds a model that MLflow wrote: Azure serves such a one without code. */
const isMlflow = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'MLmodel')).catch(() => undefined))?.isFile() === true;
/** Bytes in a datastore of the workspace. PlatformError when opened, where the address is of another kind. */
const inWorkspace = (client, bytes) => ({
    ...bytes,
    keeper: 'the workspace',
    async open() {
        const at = (0,_assets_store_js__WEBPACK_IMPORTED_MODULE_7__/* .datastorePath */ .pW)(bytes.uri);
        if (!at)
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(`The model's address ${bytes.uri} is not in a datastore.`);
        return { container: (await (0,_assets_store_js__WEBPACK_IMPORTED_MODULE_7__/* .blobStore */ .Rb)(client, at.store)).container, path: at.path };
    },
});
/** Fetches bytes (one file, or a folder) below `folder`; checked against the digest before they take their place. Gives the path. */
async function fetchModel(client, bytes, folder) {
    const { uri, digest, name, keeper } = bytes;
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, NAME);
    // A server may be reading it: what is right already stays where it is.
    if ((await (0,_local_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestPath */ .GV)(place)) === digest)
        return place;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const copy = (0,_local_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryBeside */ .w6)(place);
    try {
        await download(client, bytes, copy);
        const found = await (0,_local_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestPath */ .GV)(copy);
        if (found !== digest)
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(found === undefined
                ? `${capital(keeper)} has no bytes for ${name}. Register that model again to bring them back.`
                : `The bytes of ${name} in ${keeper} are damaged: their digest is ${found}, not ${digest}. Remove ${uri} and register that model again.`);
        await (0,_local_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .moveInPlace */ .y9)(copy, place);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(copy, { recursive: true, force: true });
    }
    return place;
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
async function download(client, { open }, to) {
    const { container, path } = await open();
    const found = await (0,_assets_files_js__WEBPACK_IMPORTED_MODULE_6__/* .ofBlobs */ ._M)('Listing a model’s files', async () => {
        const names = [];
        for await (const { name } of container.listBlobsFlat({ prefix: path }))
            names.push(name);
        // `model` must not take `model-2/…` along.
        return names.filter((name) => name === path || name.startsWith(`${path}/`));
    });
    await (0,_assets_files_js__WEBPACK_IMPORTED_MODULE_6__/* .inParallel */ .HN)(AT_ONCE, found, async (name) => {
        const file = name === path ? to : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name.slice(path.length + 1));
        await (0,_assets_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchBlob */ .s)(client, container.getBlobClient(name), file, name);
    });
}


/***/ }),

/***/ 2811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ putVersion),
/* harmony export */   LU: () => (/* binding */ DIGEST_PROPERTY),
/* harmony export */   SG: () => (/* binding */ withTags),
/* harmony export */   Xs: () => (/* binding */ checkModelName),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   bz: () => (/* binding */ knownOf),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76303);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79147);
/* harmony import */ var _put_again_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20234);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82333);





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
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${model}" cannot name a model in Azure ML: use letters, digits, - and _. Change \`model\` in sluice.yml.`);
}
/** All versions of an asset, archived ones too, in no order. None when there is no such asset. */
const versionsOf = async (client, asset) => (await client.find(asset)) ? client.list(`${asset}/versions?listViewType=All`) : [];
/** Puts an asset version. `created` as Azure says it: of several that put the same at once, one creates. `taken`: it is there with other content. */
async function putVersion(client, path, properties) {
    const scope = (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .workspacePath */ .X5)(client.workspace);
    const answer = await client.send({
        method: 'PUT',
        url: `${client.workspace.cloud.resourceManager}${scope}${path}?api-version=${_client_js__WEBPACK_IMPORTED_MODULE_1__/* .API_VERSION */ .m}`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ properties }),
        audience: 'arm',
    });
    if (answer.status === 409)
        return 'taken';
    if (answer.status >= 400)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x5)(`PUT ${path}`, answer.status, (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceError */ .cg)(answer.body), scope);
    return answer.status === 201 ? 'created' : 'there';
}
/** The version as it is to be put again with other tags: everything else is fixed, and goes along as it was read. */
function withTags({ properties }, tags) {
    const { modelUri, modelType, flavors, jobName, stage, description, isArchived, properties: marked } = properties;
    const all = { modelUri, modelType, flavors, jobName, stage, description, isArchived, properties: marked };
    return { ...(0,_put_again_js__WEBPACK_IMPORTED_MODULE_4__/* .given */ .g)(all), tags };
}


/***/ }),

/***/ 65252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ servingAssets)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);
/* harmony import */ var _local_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78615);
/* harmony import */ var _assets_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99491);
/* harmony import */ var _assets_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83133);
/* harmony import */ var _assets_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26675);
/* harmony import */ var _assets_upload_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50865);
/* harmony import */ var _registry_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19867);
/* harmony import */ var _registry_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1683);
/* harmony import */ var _registry_versions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2811);









/** A version of a shared registry by its name there, without a copy in this workspace; undefined where the registry has other bytes under that number. */
async function sharedModel(client, registry, model, { version, digest }) {
    const shared = await (0,_registry_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .sharedAt */ .v1)(client, registry);
    const number = Number(version.replace(/^v/, ''));
    const found = await client.find(`${shared.path}/models/${model}/versions/${number}`);
    return found?.properties.properties?.[_registry_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .DIGEST_PROPERTY */ .LU] === digest ? (0,_registry_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .sharedId */ .dC)(shared, 'models', model, number) : undefined;
}
/** The registry's own version where it is in this workspace or shared; else the bytes as an asset that their digest names. */
async function modelOf(client, { model, from, tags }, release, scripted) {
    const mlflow = await (0,_registry_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .isMlflow */ .eu)(release.model);
    if (!scripted && !mlflow)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('Azure ML runs a scoring script, or an MLflow model without one, and `deploy.serve` is neither. Name deploy.scoring_script, or have training save the model by MLflow (a folder with MLmodel).');
    const shared = from === undefined ? undefined : await sharedModel(client, from, model, release);
    if (shared)
        return shared;
    const registered = await client.find(`/models/${model}/versions/${release.version.replace(/^v/, '')}`);
    if (registered?.properties.properties?.[_registry_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .DIGEST_PROPERTY */ .LU] === release.digest)
        return registered.id;
    return (0,_assets_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .existing */ .gT)(client, `/models/${(0,_assets_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .assetName */ .SM)(model)}/versions/${(0,_assets_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .assetVersion */ .Pb)(release.digest)}`, async () => ({
        modelType: mlflow ? 'mlflow_model' : 'custom_model',
        modelUri: await (0,_registry_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .storeModel */ .FB)(client, release.digest, release.model),
        properties: { [_registry_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .DIGEST_PROPERTY */ .LU]: release.digest },
        tags,
    }));
}
async function codeOf(client, settings, release, script) {
    const { model, environment, tags } = settings;
    if (environment === undefined)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('Azure ML runs a scoring script in an environment. Name one in deploy.to.azureml.environment: an image, and a conda file.');
    const set = await (0,_assets_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileSet */ .po)(await (0,_local_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .filesIn */ .nG)(release.sources));
    if (!set.files.some(({ path }) => path === script))
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no ${script} at the commit of ${release.version}, which deploy.scoring_script names.`);
    const [codeId, id] = await Promise.all([
        (0,_assets_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .codeAsset */ .Se)(client, (0,_assets_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .assetName */ .SM)(model, 'serving'), set, tags),
        (0,_assets_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentId */ .X)(client, environment, { root: release.sources, model, tags }),
    ]);
    return { codeId, environmentId: id };
}
async function collectionsOf(client, { monitored, tags }, endpoint, deployment) {
    const { name: store } = await (0,_assets_store_js__WEBPACK_IMPORTED_MODULE_4__/* .blobStore */ .Rb)(client);
    const make = async (collection) => {
        const dataUri = `azureml://datastores/${store}/paths/modelDataCollector/${endpoint}/${deployment}/${collection}`;
        const path = `/data/${endpoint}-${deployment}-${collection}/versions/1`;
        return [collection, await (0,_assets_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .existing */ .gT)(client, path, async () => ({ dataType: 'uri_folder', dataUri, tags }))];
    };
    const names = ['request', 'response', ...(monitored ? ['model_inputs', 'model_outputs'] : [])];
    return Object.fromEntries(await Promise.all(names.map(make)));
}
/** Brings model, code, environment and the collector's data assets to the workspace, each once for each content. */
const servingAssets = (client, settings, scripted) => ({
    model: (release) => modelOf(client, settings, release, scripted),
    code: (release, script) => codeOf(client, settings, release, script),
    collections: async (endpoint, deployment) => (settings.collect ? collectionsOf(client, settings, endpoint, deployment) : {}),
});


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
