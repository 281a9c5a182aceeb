export const id = 2603;
export const ids = [2603];
export const modules = {

/***/ 92603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stop: () => (/* binding */ stop)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52266);
/* harmony import */ var _steps_common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47495);




/** `sluice stop`: ends the gateways and model servers of this machine after their last answer. What they served is remembered: the next deploy-canary starts it again. */
const stop = {
    options: (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInputs */ .jv)(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(_steps_common_js__WEBPACK_IMPORTED_MODULE_2__/* .commonInputs */ .j)),
    positionals: [],
    async run({ options }, { directory }) {
        const { findConfig } = await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(1309), __webpack_require__.e(4512), __webpack_require__.e(3756), __webpack_require__.e(6761)]).then(__webpack_require__.bind(__webpack_require__, 67431));
        const { sluiceHome } = await Promise.all(/* import() */[__webpack_require__.e(3756), __webpack_require__.e(919)]).then(__webpack_require__.bind(__webpack_require__, 43756));
        const { stopGateway } = await Promise.all(/* import() */[__webpack_require__.e(5847), __webpack_require__.e(7125)]).then(__webpack_require__.bind(__webpack_require__, 67125));
        const { config } = (await findConfig(options.config ?? 'sluice.yml', directory)).loaded;
        const environments = config.deploy?.environments ?? [];
        for (const environment of environments)
            await stopGateway({ directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(sluiceHome(), 'serving', config.model, environment) });
        return {
            verdict: 'pass',
            json: { schema: 1, stopped: environments },
            text: `✓ Nothing of ${config.model} is served on this machine now.`,
        };
    },
};


/***/ }),

/***/ 52266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ givenInputs),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   jv: () => (/* binding */ describeInputs)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);

/** The inputs that are given. An empty text is how the runner says "not given". */
const givenInputs = (names, read) => Object.fromEntries(names.flatMap((name) => [[name, read(name) ?? '']].filter(([, text]) => text)));
/** Reads inputs by name. UserError naming every bad input. */
function parseInputs(schema, read) {
    const parsed = schema.safeParse(givenInputs(Object.keys(schema.shape), read), { reportInput: true });
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
