export const id = 9097;
export const ids = [9097];
export const modules = {

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


/***/ }),

/***/ 69097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   outputs: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47495);


const moment = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine((text) => !Number.isNaN(Date.parse(text)), 'expected an ISO 8601 time such as 2026-01-31T00:00:00Z');
const inputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j,
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().meta({ description: 'Environment to watch; default the last of `deploy.environments`.' }),
    from: moment.optional().meta({ description: 'Start of the window, ISO 8601; default `monitor.window` before its end.' }),
    to: moment.optional().meta({ description: 'End of the window, ISO 8601; default now.' }),
});
const outputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputs */ .e,
    issue: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'Number of the issue that was opened, updated or closed; empty when none was.' }),
    drifted: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'Columns that drifted, the worst first, separated by commas; `predictions` for the answers.' }),
});


/***/ })

};
