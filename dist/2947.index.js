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
    'validate-data': async () => (await __webpack_require__.e(/* import() */ 8425).then(__webpack_require__.bind(__webpack_require__, 98425))).validateData,
    train: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1175)]).then(__webpack_require__.bind(__webpack_require__, 71175))).train,
    'evaluate-gate': async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(495), __webpack_require__.e(1105), __webpack_require__.e(5113), __webpack_require__.e(8345)]).then(__webpack_require__.bind(__webpack_require__, 68345))).evaluateGate,
    register: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(495), __webpack_require__.e(2888)]).then(__webpack_require__.bind(__webpack_require__, 52888))).register,
    'deploy-canary': async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(495), __webpack_require__.e(1105), __webpack_require__.e(602)]).then(__webpack_require__.bind(__webpack_require__, 60602))).deployCanary,
    'monitor-drift': async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(495), __webpack_require__.e(1105), __webpack_require__.e(5113), __webpack_require__.e(6079)]).then(__webpack_require__.bind(__webpack_require__, 16079))).monitorDrift,
};
const isStep = (name) => Object.hasOwn(steps, name);


/***/ })

};
