export const id = 6743;
export const ids = [6743];
export const modules = {

/***/ 86743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatewayEntry: () => (/* binding */ gatewayEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/** Argument vector that starts the gateway: the stub beside the bundle, or the source when run unbundled. */
function gatewayEntry() {
    // Not `new URL(file, import.meta.url)`: the bundler would take that for an asset of its own.
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const stub = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, 'gateway.js');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(stub))
        return [process.execPath, stub];
    return [process.execPath, '--disable-warning=ExperimentalWarning', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', 'platforms', 'local', 'gateway', 'start.ts')];
}


/***/ })

};
