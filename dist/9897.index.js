export const id = 9897;
export const ids = [9897];
export const modules = {

/***/ 9897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12311);
/* harmony import */ var _config_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95084);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52752);
/* harmony import */ var _kernel_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41513);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52266);
/* harmony import */ var _steps_common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47495);






/** `sluice status`: for each environment what git says, and what is served. Passes when both agree everywhere. */
const status = {
    options: (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .describeInputs */ .j)(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej(_steps_common_js__WEBPACK_IMPORTED_MODULE_3__/* .commonInputs */ .j)),
    positionals: [],
    async run({ options }, terminal) {
        const { openProject } = await Promise.all(/* import() */[__webpack_require__.e(5847), __webpack_require__.e(1271), __webpack_require__.e(131), __webpack_require__.e(5777)]).then(__webpack_require__.bind(__webpack_require__, 27689));
        const { loaded, ports } = await openProject(options, terminal);
        const environments = await Promise.all((loaded.config.deploy?.environments ?? []).map((environment) => look(environment, loaded, ports)));
        const lines = environments.map(({ environment, git, served, agrees, url }) => {
            const traffic = served.map(({ version, percent, healthy }) => `${version} ${percent}%${healthy ? '' : ' (unhealthy)'}`).join(', ');
            return `${agrees ? '✓' : '✗'} ${environment}: git says ${git ?? 'nothing'}; served: ${traffic || 'nothing'}${url ? ` at ${url}` : ''}`;
        });
        const verdict = environments.length === 0 ? 'pass' : (0,_kernel_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .worst */ .Q)(environments.map(({ agrees }) => (agrees ? 'pass' : 'fail')));
        return {
            verdict,
            json: { schema: 1, model: loaded.config.model, environments },
            text: lines.join('\n') || 'sluice.yml has no `deploy`.',
        };
    },
};
async function look(environment, { config }, ports) {
    const path = (0,_config_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentPath */ .n)(config.deployments, environment);
    const text = await ports.workspace.read(path);
    const git = text === undefined ? undefined : (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadDeployment */ .G)(path, text, config.model);
    const { serving } = await ports.serving(environment);
    const { url, versions } = await serving.state();
    const served = versions.map(({ version, digest, percent, healthy }) => ({ version, digest, percent, healthy }));
    const live = served.filter(({ percent }) => percent > 0);
    const agrees = git === undefined ? live.length === 0 : live.length === 1 && live[0]?.digest === git.digest && live[0].healthy;
    return { environment, git: git?.version, served, agrees, url: versions.length > 0 ? url : undefined };
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
