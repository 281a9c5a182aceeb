export const id = 2947;
export const ids = [2947];
export const modules = {

/***/ 72947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isStep),
/* harmony export */   steps: () => (/* binding */ steps)
/* harmony export */ });
/** The six steps, each loaded on its own. */
const steps = {
    'validate-data': async () => (await __webpack_require__.e(/* import() */ 9131).then(__webpack_require__.bind(__webpack_require__, 39131))).validateData,
    train: async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(5992)]).then(__webpack_require__.bind(__webpack_require__, 95992))).train,
    'evaluate-gate': async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(6871), __webpack_require__.e(4512), __webpack_require__.e(3420)]).then(__webpack_require__.bind(__webpack_require__, 2585))).evaluateGate,
    register: async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(6871), __webpack_require__.e(4512), __webpack_require__.e(6868)]).then(__webpack_require__.bind(__webpack_require__, 52935))).register,
    'deploy-canary': async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(6871), __webpack_require__.e(4512), __webpack_require__.e(823)]).then(__webpack_require__.bind(__webpack_require__, 6494))).deployCanary,
    'monitor-drift': async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(6871), __webpack_require__.e(4512), __webpack_require__.e(3316), __webpack_require__.e(6699)]).then(__webpack_require__.bind(__webpack_require__, 69170))).monitorDrift,
};
const isStep = (name) => Object.hasOwn(steps, name);


/***/ })

};
