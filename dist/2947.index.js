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
    train: async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(7924)]).then(__webpack_require__.bind(__webpack_require__, 17924))).train,
    'evaluate-gate': async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(1309), __webpack_require__.e(4512), __webpack_require__.e(8253)]).then(__webpack_require__.bind(__webpack_require__, 2585))).evaluateGate,
    register: async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(1309), __webpack_require__.e(4512), __webpack_require__.e(9412), __webpack_require__.e(2935)]).then(__webpack_require__.bind(__webpack_require__, 52935))).register,
    'deploy-canary': async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(1309), __webpack_require__.e(4512), __webpack_require__.e(9412), __webpack_require__.e(6494)]).then(__webpack_require__.bind(__webpack_require__, 6494))).deployCanary,
    'monitor-drift': async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(1309), __webpack_require__.e(4512), __webpack_require__.e(3316), __webpack_require__.e(2216)]).then(__webpack_require__.bind(__webpack_require__, 98612))).monitorDrift,
};
const isStep = (name) => Object.hasOwn(steps, name);


/***/ })

};
