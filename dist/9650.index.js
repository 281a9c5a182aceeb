export const id = 9650;
export const ids = [9650];
export const modules = {

/***/ 89650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12311);
/* harmony import */ var _config_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95084);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52752);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76641);
/* harmony import */ var _kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68608);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52266);
/* harmony import */ var _steps_common_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47495);







/** `sluice lint`: every mistake in sluice.yml, the deployment files and the paths they name; runs nothing. */
const lint = {
    options: (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .describeInputs */ .j)(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej(_steps_common_js__WEBPACK_IMPORTED_MODULE_4__/* .commonInputs */ .j)),
    positionals: [],
    async run({ options }, { directory }) {
        const { findConfig } = await Promise.all(/* import() */[__webpack_require__.e(5847), __webpack_require__.e(1271), __webpack_require__.e(131), __webpack_require__.e(1748)]).then(__webpack_require__.bind(__webpack_require__, 67431));
        const { localWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(5847), __webpack_require__.e(7118)]).then(__webpack_require__.bind(__webpack_require__, 97118));
        const { loaded, root } = await findConfig(options.config ?? 'sluice.yml', directory);
        const workspace = localWorkspace(root);
        const findings = [...(await missingFiles(loaded, workspace)), ...(await badDeployments(loaded, workspace))];
        if (findings.length > 0)
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(findings);
        const { model, gates, data } = loaded.config;
        const text = `✓ ${loaded.file}: ${model}, ${data.checks.length} data checks, ${gates.length} gates. Nothing to correct.`;
        return { verdict: 'pass', json: { schema: 1, file: loaded.file, model, findings: [] }, text };
    },
};
/** Source files that the config names and that are not there. Data files may be made later by `prepare`. */
async function missingFiles({ config, file, where }, workspace) {
    const lists = [
        [['train', 'inputs'], config.train.inputs],
        [['train', 'environment'], config.train.environment ?? []],
        [['prepare', 'inputs'], config.prepare?.inputs ?? []],
    ];
    const single = [
        [['train', 'params'], config.train.params],
        [['deploy', 'scoring_script'], config.deploy?.scoring_script],
        ...['train', 'evaluate'].map((step) => [
            [step, 'command'],
            script(config[step].command),
        ]),
        [['deploy', 'serve'], script(config.deploy?.serve ?? '')],
    ];
    const all = [
        ...lists.flatMap(([path, names]) => names.map((name, i) => [[...path, i], name])),
        ...single.flatMap(([path, name]) => (name === undefined ? [] : [[path, name]])),
    ];
    const findings = await Promise.all(all.map(async ([path, name]) => {
        const found = await workspace.digestAll([name]).then(() => true, (error) => {
            if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
                return false;
            throw error;
        });
        return found
            ? []
            : [{ file, ...where(path), key: path.join('.'), message: `There is no ${name}.`, fix: 'Write it, or correct the name.' }];
    }));
    return findings.flat();
}
/** The script of `python train.py …`: the first argument that looks like a source file. */
const script = (command) => (0,_kernel_placeholders_js__WEBPACK_IMPORTED_MODULE_6__/* .splitCommand */ .GW)(command)?.find((word) => /^[\w./-]+\.(py|r|jl|js|ts|sh)$/i.test(word));
async function badDeployments({ config }, workspace) {
    const findings = [];
    for (const environment of config.deploy?.environments ?? []) {
        const path = (0,_config_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentPath */ .n)(config.deployments, environment);
        const text = await workspace.read(path);
        if (text === undefined)
            continue;
        try {
            (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadDeployment */ .G)(path, text, config.model);
        }
        catch (error) {
            if (!(error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
                throw error;
            findings.push(...error.findings);
        }
    }
    return findings;
}


/***/ }),

/***/ 52266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ describeInputs),
/* harmony export */   parseInputs: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);

/** Reads inputs by name. An empty text is how the runner says "not given". UserError naming every bad input. */
function parseInputs(schema, read) {
    const names = Object.keys(schema.shape);
    const given = Object.fromEntries(names.flatMap((name) => (read(name) ? [[name, read(name)]] : [])));
    const parsed = schema.safeParse(given, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(parsed.error.issues.map((issue) => {
        const missing = issue.code === 'invalid_type' && issue.input === undefined;
        return {
            key: `Input ${issue.path.join('.')}`,
            message: missing ? 'is missing.' : `${issue.message}, found ${JSON.stringify(issue.input)}.`,
        };
    }));
}
/** What a contract says of its inputs, in its own order. */
const describeInputs = (schema) => Object.entries(schema.shape).map(([name, input]) => {
    const left = input.safeParse(undefined);
    const preset = left.success && left.data !== undefined ? String(left.data) : undefined;
    return {
        name,
        description: input.description ?? '',
        required: !left.success,
        default: preset,
        flag: preset === 'true' || preset === 'false',
    };
});


/***/ }),

/***/ 47495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ commonOutputs),
/* harmony export */   j: () => (/* binding */ commonInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

/** Inputs that every step has. */
const commonInputs = {
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .prefault('sluice.yml')
        .meta({ description: 'Path of the committed file that says everything about the model.' }),
};
/** Outputs that every step has. */
const commonOutputs = {
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'error']).meta({ description: 'What was found.' }),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'SHA-256 of the statement this step wrote to `.sluice/evidence/`; empty when it wrote none.' }),
    report: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'Path of the report, one self-contained HTML file.' }),
};


/***/ })

};
