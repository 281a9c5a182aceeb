export const id = 2935;
export const ids = [2935];
export const modules = {

/***/ 71904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ servingEnvironmentFiles),
/* harmony export */   s: () => (/* binding */ trainingEnvironmentFiles)
/* harmony export */ });
const filesOf = (environment) => {
    if (environment === undefined || typeof environment === 'string')
        return [];
    if ('image' in environment)
        return environment.conda === undefined ? [] : [environment.conda];
    return [environment.dockerfile, ...(environment.context === '.' ? [] : [environment.context])];
};
/** Files that make up the environment that training runs in elsewhere. */
function trainingEnvironmentFiles({ train }) {
    if (train.on === 'local')
        return [];
    const { environment, pipeline } = train.on.azureml;
    return [...filesOf(environment), ...filesOf(pipeline?.prepare?.environment)];
}
/** Files that make up the environment that a version is served in elsewhere. */
const servingEnvironmentFiles = ({ deploy }) => !deploy || deploy.to === 'local' ? [] : filesOf(deploy.to.azureml.environment);


/***/ }),

/***/ 21161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dataArtifact)
/* harmony export */ });
/* harmony import */ var _kernel_data_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23063);

/** Data as evidence names them: their digest and, where they lie elsewhere, their exact address. */
async function dataArtifact(name, path, { tables, data }) {
    if (!data || !(0,_kernel_data_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isAddress */ .PW)(path))
        return { name, sha256: await tables.digest(path) };
    const { sha256, uri } = await data.origin(path);
    return { name, sha256, uri };
}


/***/ }),

/***/ 79983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ prepareData)
/* harmony export */ });
/* harmony import */ var _kernel_data_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23063);
/* harmony import */ var _kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21694);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57544);




const RECORD = '.sluice/prepare.json';
/**
 * Makes the data files with `prepare.command`, unless they are what it made last time from the same inputs.
 * Undefined without `prepare`. UserError when the command fails or makes no data.
 */
async function prepareData(loaded, ports, signal) {
    const { prepare } = loaded.config;
    if (!prepare)
        return undefined;
    const key = (0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({
        command: prepare.command,
        inputs: await ports.workspace.digestAll(prepare.inputs),
        platform: ports.compute.platform,
    });
    const record = await ports.workspace.read(RECORD);
    if (record && record === written({ key, ...(await dataDigests(loaded, ports)) })) {
        ports.log.info('prepare: unchanged, the data files are used as they are.');
        return { reused: true };
    }
    ports.log.progress('prepare …');
    await ports.workspace.remove(RECORD);
    await execute(loaded, prepare, ports, signal);
    const made = await dataDigests(loaded, ports);
    for (const [name, digest] of Object.entries(made))
        if (digest === undefined)
            throw nothingMade(loaded, name);
    await ports.workspace.write(RECORD, written({ key, ...made }));
    return { reused: false };
}
const written = (prepared) => `${JSON.stringify(prepared)}\n`;
async function execute(loaded, prepare, ports, signal) {
    const argv = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLine */ .ay)(loaded, ['prepare', 'command'], prepare.command, {});
    const onLine = (line) => ports.log.line(line);
    const { outcome, exitCode, signal: ended, tail, } = await ports.compute.run({ argv, cwd: ports.workspace.root, env: _command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_ENV */ .ck, timeLimit: prepare.time_limit, onLine }, signal);
    if (outcome === 'succeeded')
        return;
    const how = {
        failed: exitCode === undefined ? `was ended by ${ended}` : `ended with exit code ${exitCode}`,
        'timed-out': `ran into prepare.time_limit (${prepare.time_limit} s)`,
        cancelled: 'was cancelled',
    }[outcome];
    const last = tail.length > 0 ? ` Its last lines:\n${tail.join('\n')}` : '';
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([
        { file: loaded.file, ...loaded.where(['prepare', 'command']), key: 'prepare.command', message: `The command ${how}.${last}` },
    ]);
}
/** Digest of each data file by the key of sluice.yml that names it; undefined where there is none. */
async function dataDigests({ config }, { tables }) {
    const paths = dataPaths(config);
    const digest = (path) => tables.digest(path).catch((error) => {
        // Not there yet: what prepare is for.
        if (!(error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        return undefined;
    });
    return Object.fromEntries(await Promise.all(Object.entries(paths).map(async ([key, path]) => [key, await digest(path)])));
}
/** Data elsewhere are there already. */
const dataPaths = ({ data, evaluation }) => {
    const sets = Object.entries(evaluation).map(([name, set]) => [`evaluation.${name}.data`, set.data]);
    const all = [['data.train', data.train], ['data.evaluation', data.evaluation], ...sets];
    return Object.fromEntries(all.filter(([, path]) => !(0,_kernel_data_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddress */ .PW)(path)));
};
const nothingMade = (loaded, key) => new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([
    {
        file: loaded.file,
        ...loaded.where(['prepare', 'command']),
        key: 'prepare.command',
        message: `The command ended with 0 but made no ${dataPaths(loaded.config)[key]}, which ${key} names.`,
        fix: 'Let it write that file, or correct the path.',
    },
]);


/***/ }),

/***/ 52935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  register: () => (/* binding */ register)
});

// EXTERNAL MODULE: ./build/kernel/evidence.js
var evidence = __webpack_require__(42475);
// EXTERNAL MODULE: ./build/steps/evidence-files.js
var evidence_files = __webpack_require__(70993);
// EXTERNAL MODULE: ./build/steps/promotion.js
var promotion = __webpack_require__(97305);
// EXTERNAL MODULE: ./build/steps/train-key.js + 1 modules
var train_key = __webpack_require__(87925);
// EXTERNAL MODULE: ./build/kernel/chain.js
var kernel_chain = __webpack_require__(99665);
// EXTERNAL MODULE: ./build/kernel/version.js
var kernel_version = __webpack_require__(99836);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
;// CONCATENATED MODULE: ./build/steps/register/decide.js




/** Why these bytes may not be registered, a sentence each; none when the chain holds. */
function objections(chain, modelDigest) {
    const about = { name: artifacts/* ARTIFACT */.t.model, sha256: modelDigest };
    return (0,kernel_chain/* brokenLinks */.B)(chain, [{ step: 'validate-data' }, { step: 'train', about }, { step: 'evaluate-gate', about }]);
}
/** What the registry is told of a model, all of it from evidence. */
function candidateOf(chain, { digest, serving, commit }, profiles) {
    const claim = (step) => chain.findLast((e) => e.claim.step === step).claim;
    const [training, gate] = [claim('train'), claim('evaluate-gate')];
    const data = [...training.inputs, ...gate.inputs].filter(({ name }) => name === artifacts/* ARTIFACT */.t.trainData || name === artifacts/* ARTIFACT */.t.evaluationData);
    return {
        model: training.model,
        digest,
        serving,
        commit,
        data: unique(data),
        params: record(training.numbers.params),
        metrics: numeric(record(gate.numbers.metrics)),
        packages: record(training.numbers.packages),
        files: { 'evidence.jsonl': chain.map(({ text }) => text).join(''), ...profiles },
    };
}
const unique = (artifacts) => [...new Map(artifacts.map((artifact) => [artifact.name, artifact])).values()];
const record = (value) => value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
const numeric = (values) => Object.fromEntries(Object.entries(values).filter((entry) => typeof entry[1] === 'number'));
/**
 * The registration's evidence. It says nothing of time or machine and takes everything from the version as it is stored,
 * so that registering again, after a crash or with the same bytes, gives the same statement.
 */
function registration(version, chain) {
    const gate = chain.findLast((e) => e.claim.step === 'evaluate-gate');
    return (0,evidence/* makeEvidence */.Qw)({
        step: 'register',
        model: version.model,
        verdict: 'pass',
        inputs: version.data,
        outputs: [{ name: artifacts/* ARTIFACT */.t.model, sha256: version.digest }],
        numbers: { version: version.version, metrics: version.metrics },
        commit: version.commit,
        previous: gate ? [gate.digest] : [],
        tool: { name: 'sluice', version: kernel_version/* VERSION */.x },
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/kernel/digest.js
var kernel_digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/prepare.js
var prepare = __webpack_require__(79983);
;// CONCATENATED MODULE: ./build/steps/register/gather.js








const STEPS = ['validate-data', 'train', 'evaluate-gate'];
/** Finds the candidate below `folder` and everything that speaks against it. UserError with all of that at once. */
async function registrable(folder, ports, loaded) {
    const { workspace, repository } = ports;
    const path = `${folder}/model`;
    const digest = await workspace.digest(path);
    if (digest === undefined)
        throw new errors/* UserError */.yo(`There is no model at ${path}. Run \`sluice run\`, which trains and judges one, and then \`sluice register\`.`);
    const statements = await Promise.all(STEPS.map((step) => (0,evidence_files/* readStatement */.cO)(workspace, step, folder)));
    const chain = statements.filter((statement) => statement !== undefined);
    const problems = objections(chain, digest);
    const others = chain
        .filter(({ claim }) => claim.model !== loaded.config.model)
        .map(({ claim }) => `${claim.step} was about ${claim.model}.`);
    if (problems.length + others.length > 0)
        throw new errors/* UserError */.yo([...problems, ...others].map((message) => ({ message: `${loaded.config.model} cannot be registered: ${message}` })));
    const head = await repository.head();
    if (!head)
        throw new errors/* UserError */.yo('A version names the commit of its sources, but this is no git repository with a commit. Run `git init`, `git add` and `git commit`.');
    const changed = await repository.uncommitted(await (0,train_key/* sourceFiles */.l$)(loaded, workspace));
    if (changed.length > 0)
        throw new errors/* UserError */.yo(changed.map((file) => ({
            file,
            message: 'differs from the last commit.',
            fix: 'Commit it, so that the version can be served from its sources.',
        })));
    return { path: (0,external_node_path_.join)(workspace.root, path), digest, chain, commit: head.commit };
}
/** Refuses a candidate of another run that this tree would not train. */
async function sameSources(loaded, chain, ports, signal) {
    await (0,prepare/* prepareData */.c)(loaded, ports, signal);
    const key = await (0,train_key/* trainKey */.UZ)(loaded, ports);
    const training = chain.findLast(({ claim }) => claim.step === 'train');
    if (training?.claim.numbers.key === key)
        return;
    throw new errors/* UserError */.yo(`The candidate was trained from other data, code, parameters or environment than this commit has (${differing(training)}). Run \`sluice run\` here, then \`sluice register\` without a candidate.`);
}
const differing = (training) => `its code is ${(0,evidence/* artifactDigest */.Fp)(training?.claim.inputs ?? [], 'code')?.slice(0, 8) ?? 'unknown'}`;
/**
 * Small files kept with the version: the reference profile, the training data by slice, and rows with their offline predictions for the replay.
 * UserError when the profile is not the one that the data check wrote.
 */
async function profiles(folder, chain, { workspace }) {
    const [evaluation, predictions, slices, replay] = await Promise.all(['profiles/evaluation.json', 'profiles/predictions.json', 'profiles/slices.json', 'replay.jsonl'].map((name) => workspace.read(`${folder}/${name}`)));
    const checked = (0,evidence/* artifactDigest */.Fp)(chain.find(({ claim }) => claim.step === 'validate-data')?.claim.outputs ?? [], 'evaluation-profile');
    if (checked !== undefined && checked !== (0,kernel_digest/* sha256 */.sc)(evaluation ?? '')) {
        const message = 'This is not the profile that validate-data wrote.';
        throw new errors/* UserError */.yo([{ file: `${folder}/profiles/evaluation.json`, message, fix: 'Run `sluice run` again.' }]);
    }
    const parts = [evaluation && `"columns":${evaluation.trim()}`, predictions && `"predictions":${predictions.trim()}`].filter(Boolean);
    return {
        ...(parts.length > 0 ? { 'reference.json': `{${parts.join(',')}}\n` } : {}),
        ...(slices ? { 'slices.json': slices } : {}),
        ...(replay ? { 'replay.jsonl': replay } : {}),
    };
}

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/steps/footer.js
var footer = __webpack_require__(91521);
;// CONCATENATED MODULE: ./build/steps/register/report.js



/** The report of a registration: the version, where it goes next, and what it rests on. */
function report({ version, created, chain, evidence, promotion, run }) {
    const name = `v${version.version}`;
    return {
        marker: { kind: 'register', model: version.model, commit: version.commit },
        verdict: 'pass',
        title: {
            icon: '✅',
            word: 'Pass',
            text: [{ code: version.model }, created ? ` is registered as ${name}` : ` was registered before, as ${name}`],
        },
        blocks: [
            { kind: 'paragraph', text: next(promotion, name) },
            ...(created ? [] : [sources(version, run)]),
            ...metrics(version),
            about(version, chain, evidence, run),
            rests(chain, evidence),
        ],
        footer: (0,footer/* footer */.q)(version.commit, run),
    };
}
function next(promotion, name) {
    if (!promotion)
        return [{ strong: 'Now:' }, ' it is kept; sluice.yml names no environment to promote it to.'];
    const environment = { code: promotion.environment };
    const { url, number, branch = '', state } = promotion;
    if (state === 'current')
        return [{ strong: 'Now:' }, ' ', environment, ` has ${name} already, so nothing is proposed.`];
    if (state === 'before')
        return [
            { strong: 'Now:' },
            ' ',
            environment,
            ` had ${name} once and went back, so it is not proposed again. To bring it back, put it into the deployments file.`,
        ];
    if (url)
        return [
            { strong: 'Next:' },
            ' merge ',
            { link: url, text: number ? `pull request ${number}` : url },
            ` to promote ${name} to `,
            environment,
            '.',
        ];
    return [{ strong: 'Next:' }, ' merge the branch ', { code: branch }, ` to promote ${name} to `, environment, '.'];
}
const sources = ({ version, commit }, { repositoryUrl }) => ({
    kind: 'caption',
    text: [
        `The same bytes keep their version, and v${version} is evaluated and served from the sources of commit `,
        (0,footer/* commitLink */.w)(commit, repositoryUrl),
        ', where it was registered first. Later changes of those sources reach production with the next model.',
    ],
});
function metrics({ metrics }) {
    const rows = Object.entries(metrics).map(([name, value]) => [[{ code: name }], (0,numbers/* fixed */.Zu)(value, 4)]);
    if (rows.length === 0)
        return [];
    const columns = [
        { header: 'Metric', align: 'left' },
        { header: 'On the evaluation data', align: 'right' },
    ];
    return [{ kind: 'table', name: 'Metrics', columns, rows }];
}
function about({ data, commit, packages }, chain, evidence, { repositoryUrl }) {
    const digests = data.flatMap(({ name, sha256 }, i) => [i > 0 ? ', ' : '', `${name} `, { code: (0,kernel_digest/* short */.h0)(sha256) }]);
    const names = Object.keys(packages).length;
    return {
        kind: 'bullets',
        items: [
            [
                { strong: 'Sources:' },
                ' commit ',
                (0,footer/* commitLink */.w)(commit, repositoryUrl),
                names > 0 ? `, ${names} packages recorded` : '',
                '; ',
                ...digests,
                '.',
            ],
            [
                { strong: 'Evidence:' },
                ' ',
                ...[...chain, evidence].flatMap(({ claim, digest }, i) => [
                    i > 0 ? ' → ' : '',
                    `${claim.step} `,
                    { code: (0,kernel_digest/* short */.h0)(digest) },
                ]),
                '.',
            ],
        ],
    };
}
const rests = (chain, evidence) => ({
    kind: 'fold',
    name: 'evidence',
    summary: 'Digests in full',
    blocks: [{ kind: 'code', language: '', lines: [...chain, evidence].map(({ claim, digest }) => `${digest}  ${claim.step}`) }],
});

;// CONCATENATED MODULE: ./build/steps/register/index.js







/**
 * Gives the candidate a version, puts its evidence on record, and proposes the promotion to the first environment.
 * Each part is safe to do again: killed anywhere, the next run finishes with the same version and the same statement.
 */
const register = {
    name: 'register',
    description: 'Gives a model that passed its gate a version, keeps it with its evidence, and proposes its promotion.',
    contract: () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(5228)]).then(__webpack_require__.bind(__webpack_require__, 15228)),
    async run({ candidate }, loaded, ports, run, signal) {
        const folder = candidate ?? '.sluice';
        const found = await registrable(folder, ports, loaded);
        if (candidate !== undefined)
            await sameSources(loaded, found.chain, ports, signal);
        ports.log.progress(`register: model ${found.digest.slice(0, 8)} …`);
        const described = candidateOf(found.chain, { ...found, serving: await (0,train_key/* servingDigest */.B$)(loaded, ports.workspace) }, await profiles(folder, found.chain, ports));
        const { version, created } = await ports.registry.register(described, found.path);
        const chain = storedChain(version);
        const evidence = registration(version, chain);
        await ports.records.append({ ...recordsOf([...chain, evidence]), ...pointer(version, evidence) }, `Register ${version.model} v${version.version}`);
        await (0,evidence_files/* writeStatement */.pc)(ports.workspace, evidence);
        const promotion = await promote(loaded, ports, run, version, evidence, created);
        const shown = {
            verdict: 'pass',
            evidence: evidence.digest,
            version: `v${version.version}`,
            digest: version.digest,
            created: String(created),
            promotion: promotion?.url ?? promotion?.branch ?? '',
        };
        const document = report({ version, created, chain, evidence, promotion, run });
        const json = { ...shown, created, commit: version.commit, metrics: version.metrics, state: promotion?.state };
        return { verdict: 'pass', outputs: shown, document, json, annotations: [], evidence };
    },
};
/** The chain as the version holds it: of the run that first registered these bytes. */
const storedChain = ({ files }) => (files['evidence.jsonl'] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => (0,evidence/* readEvidence */.At)(`${line}\n`));
const recordsOf = (chain) => Object.fromEntries(chain.map(({ digest, text }) => [`evidence/${digest}.json`, text]));
/** Where `verify` begins: which statement registered a version. */
const pointer = ({ model, version }, { digest }) => ({
    [(0,evidence_files/* registrationPath */.vK)(model, version)]: `{"evidence":"${digest}"}\n`,
});
async function promote(loaded, ports, run, version, evidence, created) {
    const environment = loaded.config.deploy?.environments[0];
    if (environment === undefined)
        return undefined;
    const next = { version: version.version, digest: version.digest, evidence: evidence.digest };
    // What was promoted before and is no longer served was rolled back or replaced: bringing it back is for people to decide.
    return (0,promotion/* propose */.B)(loaded, ports, run, environment, next, { again: created });
}


/***/ }),

/***/ 87925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yJ: () => (/* binding */ filesNamedIn),
  gQ: () => (/* binding */ pipelineOf),
  B$: () => (/* binding */ servingDigest),
  l$: () => (/* binding */ sourceFiles),
  UZ: () => (/* binding */ trainKey),
  tQ: () => (/* binding */ trainSources)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/environment-files.js
var environment_files = __webpack_require__(71904);
// EXTERNAL MODULE: ./build/config/validation-data.js
var validation_data = __webpack_require__(91381);
// EXTERNAL MODULE: ./build/kernel/digest.js
var digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/artifacts.js
var artifacts = __webpack_require__(36011);
// EXTERNAL MODULE: ./build/steps/data-artifact.js
var data_artifact = __webpack_require__(21161);
// EXTERNAL MODULE: ./build/node_modules/yaml/browser/dist/index.js + 70 modules
var dist = __webpack_require__(6991);
;// CONCATENATED MODULE: ./build/steps/params.js


/** Reads a YAML or JSON file of parameters. UserError with the line of what is wrong. */
function readParams(file, text) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter });
    const [error] = document.errors;
    if (error) {
        const { line, col } = lineCounter.linePos(error.pos[0]);
        throw new errors/* UserError */.yo([{ file, line, column: col, message: error.message.split('\n')[0] }], { cause: error });
    }
    if (document.contents !== null && !(0,dist/* isMap */.jh)(document.contents))
        throw new errors/* UserError */.yo([{ file, line: 1, message: 'Parameters are names with values, such as `learning_rate: 0.1`.' }]);
    const json = JSON.parse(JSON.stringify(document.toJS() ?? {}, finite));
    return { json, values: Object.fromEntries(document.contents ? leaves('params', document.contents) : []) };
}
/** .nan and .inf, which JSON lacks, as text. */
const finite = (_, value) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value);
function leaves(path, node) {
    if ((0,dist/* isMap */.jh)(node))
        return node.items.flatMap(({ key, value }) => leaves(`${path}.${(0,dist/* isScalar */.jn)(key) ? String(key.value) : String(key)}`, value));
    if ((0,dist/* isSeq */.oP)(node))
        return [[path, JSON.stringify(node.toJSON())]];
    // A number as it is written: 1.0 stays 1.0 and 1e-5 stays 1e-5.
    if ((0,dist/* isScalar */.jn)(node))
        return [[path, typeof node.value === 'number' && node.source ? node.source : String(node.value ?? '')]];
    return [];
}

;// CONCATENATED MODULE: ./build/steps/train-key.js








/** Files that fix a Python environment, looked for when `train.environment` is not set. */
const ENVIRONMENT = ['requirements.txt', 'pyproject.toml', 'uv.lock', 'environment.yml'];
/** Digests everything that `train.command` depends on. UserError for files that are not there. */
async function trainSources(loaded, ports) {
    const { data, train } = loaded.config;
    const { workspace } = ports;
    const params = await paramsOf(loaded, ports);
    const local = train.environment ?? (await present(ENVIRONMENT, workspace));
    const environment = [...new Set([...local, ...(0,environment_files/* trainingEnvironmentFiles */.s)(loaded.config)])];
    const code = [...(train.inputs ?? []), ...(pipelineOf(loaded.config)?.prepare?.inputs ?? [])];
    const inputs = [
        await (0,data_artifact/* dataArtifact */.P)(artifacts/* ARTIFACT */.t.trainData, data.train, ports),
        { name: artifacts/* ARTIFACT */.t.code, sha256: code.length > 0 ? await workspace.digestAll(code) : (0,digest/* digestOf */.ol)([]) },
        { name: artifacts/* ARTIFACT */.t.params, sha256: (0,digest/* digestOf */.ol)(params.json) },
        { name: artifacts/* ARTIFACT */.t.environment, sha256: environment.length > 0 ? await workspace.digestAll(environment) : (0,digest/* digestOf */.ol)([]) },
    ];
    const made = {
        inputs: inputs.map(({ name, sha256 }) => [name, sha256]),
        command: train.command ?? null,
        platform: ports.training.platform,
    };
    const measured = (0,validation_data/* validationData */.A)(loaded.config);
    const validation = measured === undefined ? undefined : await ports.tables.digest(measured);
    return { key: (0,digest/* digestOf */.ol)({ ...made, validation, label: data.label }), inputs, params, environmentFiles: environment };
}
/** The content key alone: whether a candidate from another run is what this tree would train. */
const trainKey = async (loaded, ports) => (await trainSources(loaded, ports)).key;
/** Files and patterns whose committed state a version is served and trained from. */
async function sourceFiles(loaded, workspace) {
    const { train, prepare, evaluate, deploy } = loaded.config;
    const around = pipelineOf(loaded.config);
    const inputs = [around?.prepare?.inputs, typeof around?.evaluate === 'object' ? around.evaluate.inputs : undefined].flatMap((found) => found ?? []);
    const commands = [prepare?.command, around?.prepare?.command, train.command, evaluate.command, deploy?.serve].filter((command) => command !== undefined);
    const elsewhere = [...(0,environment_files/* trainingEnvironmentFiles */.s)(loaded.config), ...(0,environment_files/* servingEnvironmentFiles */.$)(loaded.config)];
    const named = [...(train.inputs ?? []), ...inputs, ...(prepare?.inputs ?? []), ...(train.environment ?? ENVIRONMENT), ...elsewhere];
    const files = [(0,external_node_path_.basename)(loaded.file), train.params, deploy?.scoring_script, ...(await filesNamedIn(commands, workspace))];
    return [...new Set([...named, ...files.filter((file) => file !== undefined)])];
}
/** Words such as predict.py and --params=params.yaml; whatever is a file here is a source. */
function filesNamedIn(commands, workspace) {
    const words = commands.flatMap((command) => command.split(/[\s='"]+/));
    const files = words.filter((word) => /\w\.\w+$/.test(word) && !/[{}]|^[/-]|^[.][.]/.test(word));
    return present(files, workspace);
}
/** Commands around the training, where it has any. */
const pipelineOf = ({ train }) => (train.on === 'local' ? undefined : train.on.azureml.pipeline);
/** Digest of what answers with a model's bytes: how it is served, the files that the command names, and the code it shares with the training. */
async function servingDigest({ config }, workspace) {
    const { deploy, train } = config;
    if (!deploy)
        return (0,digest/* digestOf */.ol)(null);
    const { serve, scoring_script: script, protocol } = deploy;
    const elsewhere = (0,environment_files/* servingEnvironmentFiles */.$)(config);
    const files = [
        ...(train.inputs ?? []),
        ...(script ? [script] : []),
        ...(await filesNamedIn(serve ? [serve] : [], workspace)),
        ...elsewhere,
    ];
    return (0,digest/* digestOf */.ol)({ serve: serve ?? null, script: script ?? null, protocol, files: await workspace.digestAll([...new Set(files)]) });
}
async function paramsOf({ file, config, where }, { workspace }) {
    const path = config.train.params;
    if (path === undefined)
        return { json: {}, values: {} };
    const text = await workspace.read(path);
    if (text !== undefined)
        return readParams(path, text);
    throw new errors/* UserError */.yo([
        { file, ...where(['train', 'params']), key: 'train.params', message: `There is no file ${path}.`, fix: 'Correct the path.' },
    ]);
}
async function present(paths, workspace) {
    const found = await Promise.all(paths.map(async (path) => ((await workspace.digest(path)) === undefined ? [] : [path])));
    return found.flat();
}


/***/ })

};
