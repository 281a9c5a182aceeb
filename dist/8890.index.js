export const id = 8890;
export const ids = [8890];
export const modules = {

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _kernel_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41513);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52266);
/* harmony import */ var _steps_common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47495);




const ORDER = ['validate-data', 'train', 'evaluate-gate'];
/** `sluice run`: prepare, validate-data, train and evaluate-gate in order; stops at the first that does not pass. */
const run = {
    options: (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInputs */ .jv)(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(_steps_common_js__WEBPACK_IMPORTED_MODULE_1__/* .commonInputs */ .j)),
    positionals: [],
    async run({ options }, terminal) {
        const { executeWith } = await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(1309), __webpack_require__.e(4512), __webpack_require__.e(3756), __webpack_require__.e(6761)]).then(__webpack_require__.bind(__webpack_require__, 67431));
        const { asJson } = await __webpack_require__.e(/* import() */ 5781).then(__webpack_require__.bind(__webpack_require__, 65781));
        const { openProject } = await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(1309), __webpack_require__.e(4512), __webpack_require__.e(3756), __webpack_require__.e(6999)]).then(__webpack_require__.bind(__webpack_require__, 27689));
        const { steps } = await __webpack_require__.e(/* import() */ 2947).then(__webpack_require__.bind(__webpack_require__, 72947));
        const { inputsOf } = await __webpack_require__.e(/* import() */ 4518).then(__webpack_require__.bind(__webpack_require__, 14518));
        const { loaded, ports, around } = await openProject(options, terminal);
        const done = [];
        for (const [i, name] of ORDER.entries()) {
            const began = performance.now();
            terminal.log.progress(`[${i + 1}/${ORDER.length}] ${name} …`);
            const step = await steps[name]();
            const executed = await executeWith(step, await inputsOf(step, () => undefined), loaded, ports, around);
            done.push({ name, executed });
            const mark = executed.result.verdict === 'pass' ? '✓' : '✗';
            terminal.log.info(`${mark} [${i + 1}/${ORDER.length}] ${name}: ${executed.result.verdict} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
            if (executed.result.verdict !== 'pass')
                break;
        }
        terminal.log.done();
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(8692), __webpack_require__.e(4623)]).then(__webpack_require__.bind(__webpack_require__, 4623));
        const last = done.at(-1);
        return {
            verdict: (0,_kernel_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .worst */ .Q)(done.map(({ executed }) => executed.result.verdict)),
            json: { schema: 1, steps: done.map(({ name, executed }) => asJson(name, executed.result)) },
            text: `\n${renderTerminal(last.executed.result.document, { columns: terminal.columns, colour: terminal.colour })}\n\nReport: ${last.executed.html}`,
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
