export const id = 172;
export const ids = [172];
export const modules = {

/***/ 50172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancellation: () => (/* binding */ cancellation)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);

/** A signal that aborts when the process is asked to end (Ctrl-C, a cancelled workflow). Call `release` when done. */
function cancellation() {
    const controller = new AbortController();
    const abort = (name) => controller.abort(new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`Cancelled by ${name}.`));
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
