export const id = 172;
export const ids = [172];
export const modules = {

/***/ 50172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancellation: () => (/* binding */ cancellation)
/* harmony export */ });
/** A signal that aborts when the process is asked to end (Ctrl-C, a cancelled workflow). Call `release` when done. */
function cancellation() {
    const controller = new AbortController();
    const abort = (name) => controller.abort(new Error(`Cancelled by ${name}.`));
    process.on('SIGINT', abort);
    process.on('SIGTERM', abort);
    return {
        signal: controller.signal,
        release() {
            process.off('SIGINT', abort);
            process.off('SIGTERM', abort);
        },
    };
}


/***/ })

};
