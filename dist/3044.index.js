export const id = 3044;
export const ids = [3044];
export const modules = {

/***/ 24577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must go
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Text without control characters (ANSI escapes, bidirectional overrides); line breaks become spaces, tabs stay. */
const oneLine = (text) => text.replace(/\r?\n|\r/g, ' ').replace(CONTROL, '');
/** A log line that the runner cannot mistake for a workflow command (`::add-mask::` and the older `##[`), control characters removed. */
const logLine = (text) => text.replace(CONTROL, '').replace(/^(\s*)(::|##\[)/, '$1\u200b$2');


/***/ }),

/***/ 13044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsLog: () => (/* binding */ actionsLog),
/* harmony export */   actionsRunner: () => (/* binding */ actionsRunner)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
/* harmony import */ var _kernel_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24577);


/** The runner's log. Lines of subprocesses cannot act as workflow commands. */
const actionsLog = {
    info: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(text.split('\n').map(_kernel_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B).join('\n')),
    warn: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(text),
    line: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_kernel_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(text)),
    progress: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_kernel_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(text)),
};
/** A step summary above this many bytes is dropped whole by GitHub (1 MiB). */
const SUMMARY_LIMIT = 1024 * 1024;
/** The GitHub runner: the only place that reads action inputs and writes outputs. */
const actionsRunner = {
    read: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name),
    secret(value) {
        if (value)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(value);
    },
    outputs(outputs) {
        for (const [name, value] of Object.entries(outputs))
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
    },
    async summary(markdown) {
        if (!process.env.GITHUB_STEP_SUMMARY)
            return;
        if (Buffer.byteLength(markdown) >= SUMMARY_LIMIT)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e('The report is too long for a step summary; it is in report.html.');
        else
            await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).addEOL().write();
    },
    annotate({ path, line, level, message }) {
        const place = { file: path, startLine: line };
        if (level === 'failure')
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message, place);
        else if (level === 'warning')
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message, place);
        else
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(message, place);
    },
    fail: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(message),
};


/***/ })

};
