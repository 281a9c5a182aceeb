export const id = 5228;
export const ids = [5228];
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

/***/ 15228:
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
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().meta({
        description: 'Folder, below that of `sluice.yml`, with the `.sluice` of the run that trained and judged the candidate; default `.sluice` itself.',
    }),
});
const outputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputs */ .e,
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'The version of the model, such as `v7`.' }),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'SHA-256 of the model.' }),
    created: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['true', 'false']).meta({ description: 'Whether the version is new; `false` when these bytes had one.' }),
    promotion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .meta({ description: 'Address of the promotion pull request, or its branch where there are none; empty when none is needed.' }),
});


/***/ })

};
