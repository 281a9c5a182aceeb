export const id = 190;
export const ids = [190];
export const modules = {

/***/ 90190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubContext: () => (/* binding */ githubContext)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _kernel_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24577);



async function payloadOf(env) {
    const path = env.GITHUB_EVENT_PATH;
    if (!path)
        return {};
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch (cause) {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`GITHUB_EVENT_PATH names ${path}, which is not a readable event.`, { cause });
    }
}
/** Whether the head is another repository's; a head whose fork was deleted counts as one. */
const fromFork = ({ pull_request: pull, workflow_run: run, repository }, own) => {
    const here = repository?.full_name ?? own;
    if (pull)
        return pull.head?.repo?.full_name !== here;
    return run !== undefined && run.head_repository?.full_name !== here;
};
/** Characters of a reason that go on: a sentence or two. */
const REASON = 500;
/** Why a candidate is asked for. It comes from the event's file and goes into no shell. */
function retrainOf({ inputs, client_payload: sent, action, schedule }, event) {
    const given = [inputs?.reason, sent?.reason].find((reason) => typeof reason === 'string' && reason.trim() !== '');
    const reason = given && (0,_kernel_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(given.slice(0, REASON).toWellFormed()).trim();
    if (event === 'schedule')
        return `by the schedule ${(0,_kernel_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(schedule ?? '').slice(0, 100)}`.trim();
    if (event === 'repository_dispatch')
        return reason || `the event ${(0,_kernel_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(String(action ?? 'repository_dispatch')).slice(0, 100)}`;
    return event === 'workflow_dispatch' ? reason || 'by hand' : undefined;
}
/** What a GitHub runner's environment and event say about this run; outside one, a context without links. */
async function githubContext(env) {
    const payload = await payloadOf(env);
    const { pull_request: pull, workflow_run: run } = payload;
    const repository = env.GITHUB_REPOSITORY;
    const repositoryUrl = repository ? `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}` : undefined;
    const pushed = env.GITHUB_REF_TYPE === 'branch' && !pull ? env.GITHUB_REF_NAME : undefined;
    return {
        event: env.GITHUB_EVENT_NAME || undefined,
        retrain: retrainOf(payload, env.GITHUB_EVENT_NAME),
        pull: pull?.number ?? run?.pull_requests?.[0]?.number,
        // GITHUB_SHA of a pull request is a merge commit that nobody sees.
        headCommit: pull?.head?.sha ?? run?.head_sha ?? env.GITHUB_SHA,
        branch: pull?.base?.ref ?? payload.repository?.default_branch ?? pushed ?? 'main',
        repositoryUrl,
        runUrl: repositoryUrl && env.GITHUB_RUN_ID ? `${repositoryUrl}/actions/runs/${env.GITHUB_RUN_ID}` : undefined,
        runNumber: env.GITHUB_RUN_NUMBER,
        fork: fromFork(payload, repository),
        ci: env.CI === 'true' || env.GITHUB_ACTIONS === 'true',
    };
}


/***/ })

};
