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
    'validate-data': async () => (await __webpack_require__.e(/* import() */ 3658).then(__webpack_require__.bind(__webpack_require__, 63658))).validateData,
    train: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1175)]).then(__webpack_require__.bind(__webpack_require__, 71175))).train,
    'evaluate-gate': async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5729), __webpack_require__.e(2752), __webpack_require__.e(6106), __webpack_require__.e(2671), __webpack_require__.e(916), __webpack_require__.e(5645)]).then(__webpack_require__.bind(__webpack_require__, 95645))).evaluateGate,
    register: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5729), __webpack_require__.e(2752), __webpack_require__.e(2888)]).then(__webpack_require__.bind(__webpack_require__, 52888))).register,
    'deploy-canary': async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5729), __webpack_require__.e(2752), __webpack_require__.e(602)]).then(__webpack_require__.bind(__webpack_require__, 60602))).deployCanary,
    'monitor-drift': async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5729), __webpack_require__.e(2752), __webpack_require__.e(6106), __webpack_require__.e(5643)]).then(__webpack_require__.bind(__webpack_require__, 5643))).monitorDrift,
};
const isStep = (name) => Object.hasOwn(steps, name);


/***/ })

};
