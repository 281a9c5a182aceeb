export const id = 1727;
export const ids = [1727];
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

/***/ 81727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   outputs: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47495);


const inputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j,
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .meta({ description: 'Environment to bring to what its deployments file says; all of them in order when absent.' }),
    'dry-run': zod__WEBPACK_IMPORTED_MODULE_1__/* .stringbool */ .uEf().prefault('false').meta({ description: 'Say what would be done, and deploy nothing.' }),
});
const outputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputs */ .e,
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'The environment that the report is about: the last one that was acted on.' }),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'The version that answers there now, such as `v7`; empty when none does.' }),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['promoted', 'rolled-back', 'held', 'failed', 'unchanged', 'superseded', 'planned'])
        .meta({ description: 'What became of the version that the deployments file names.' }),
});


/***/ })

};
