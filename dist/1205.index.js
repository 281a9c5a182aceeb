export const id = 1205;
export const ids = [1205];
export const modules = {

/***/ 7112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ githubAccess)
/* harmony export */ });
/** What the environment says of GitHub; undefined without a token or a repository. */
function githubAccess(env, token) {
    const [owner, repository] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const secret = token || env.GITHUB_TOKEN || env.GH_TOKEN;
    if (!owner || !repository || !secret)
        return undefined;
    return { token: secret, apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com', owner, repository };
}


/***/ }),

/***/ 31205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   surroundings: () => (/* binding */ surroundings)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7112);

/** The surroundings of a command at a terminal; in a workflow's `run:` line GitHub is there too. */
async function surroundings({ directory, env, log, signal }) {
    const { githubContext } = await __webpack_require__.e(/* import() */ 190).then(__webpack_require__.bind(__webpack_require__, 90190));
    const github = env.GITHUB_ACTIONS === 'true' || env.GITHUB_TOKEN ? (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .githubAccess */ .Y)(env, undefined) : undefined;
    return { directory, log, context: await githubContext(env), github, signal };
}


/***/ })

};
