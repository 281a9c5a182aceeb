export const id = 5643;
export const ids = [5643];
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

/***/ 75643:
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
    force: zod__WEBPACK_IMPORTED_MODULE_1__/* .stringbool */ .uEf().prefault('false').meta({ description: 'Train again even when nothing changed.' }),
    'unless-registered': zod__WEBPACK_IMPORTED_MODULE_1__/* .stringbool */ .uEf().prefault('false').meta({
        description: 'Train nothing when the newest version was made from the same content: the output `registered` names it. For retraining.',
    }),
});
const outputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputs */ .e,
    'model-path': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'Path of the trained model, a file or a folder; empty when there is none.' }),
    'model-digest': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'SHA-256 of the model; empty when there is none.' }),
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({
        description: 'Content key: what the model was made from. The result is kept in `.sluice/cache/<key>`; empty when there is no model.',
    }),
    registered: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({
        description: 'With `unless-registered`: the version that was made from the same content, such as v3, so that there is nothing to train, judge or register. Else empty.',
    }),
    reused: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['true', 'false']).meta({ description: 'Whether an earlier result was used, since nothing changed.' }),
});


/***/ })

};
