export const id = 3297;
export const ids = [3297];
export const modules = {

/***/ 99440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ over),
/* harmony export */   e: () => (/* binding */ waiting)
/* harmony export */ });
const TERMINAL = new Set(['Completed', 'Failed', 'Canceled', 'NotResponding', 'Paused']);
/** Whether a job has come to its end; words that are new to us are on the way. */
const over = (status) => status !== undefined && TERMINAL.has(status);
/** Whether a job waits for a machine, or for its environment: what is not paid for by the hour of training. */
const waiting = (status) => ['NotStarted', 'Starting', 'Provisioning', 'Preparing', 'Queued'].includes(status ?? '');


/***/ }),

/***/ 13297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leftBehind: () => (/* binding */ leftBehind)
/* harmony export */ });
/* harmony import */ var _job_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99440);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56440);


/**
 * What a project's tags find in the workspace: jobs that have not ended, and online endpoints; of these, those that no environment of sluice.yml names are
 * orphans. `repository` undefined: whoever's, as long as it is for this model. Nothing is changed.
 */
async function leftBehind(client, { model, repository, endpoints }) {
    const ours = (tags) => tags?.['sluice-model'] === model && (repository === undefined || (tags['sluice-repository'] ?? repository) === repository);
    const jobs = (await client.list('/jobs?tag=sluice-model')).filter(({ properties }) => ours(properties.tags) && !(0,_job_states_js__WEBPACK_IMPORTED_MODULE_0__/* .over */ .Z)(properties.status));
    const served = (await client.list('/onlineEndpoints')).filter(({ tags }) => ours(tags));
    const names = new Set(endpoints.map((name) => name.toLowerCase()));
    return [
        ...jobs.map((job) => left(client, 'job', job, { tags: job.properties.tags, state: job.properties.status ?? 'Unknown', orphan: false })),
        ...served.map((endpoint) => {
            const state = `of ${endpoint.tags?.['sluice-environment'] ?? 'an environment'}`;
            return left(client, 'endpoint', endpoint, { tags: endpoint.tags, state, orphan: !names.has(endpoint.name.toLowerCase()) });
        }),
    ];
}
function left({ workspace: { resourceGroup, workspace } }, kind, { name, systemData }, { tags, state, orphan }) {
    const verb = kind === 'job' ? ['job', 'cancel'] : ['online-endpoint', 'delete', '--yes'];
    const words = ['az', 'ml', ...verb, '--name', name, '--workspace-name', workspace, '--resource-group', resourceGroup];
    return {
        ...{ kind, name, state, orphan, since: systemData?.createdAt ?? undefined, run: tags?.['sluice-run'] ?? undefined },
        end: words.map(_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r).join(' '),
    };
}


/***/ }),

/***/ 56440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word that a POSIX shell reads as exactly this text, whatever is in it. */
const shellWord = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);


/***/ })

};
