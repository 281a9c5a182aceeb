export const id = 3297;
export const ids = [3297];
export const modules = {

/***/ 58525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word that a POSIX shell reads as exactly this text, whatever is in it. */
const shellWord = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);


/***/ }),

/***/ 77221:
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
/* harmony import */ var _jobs_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58525);
/* harmony import */ var _jobs_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77221);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27473);



/**
 * What a project's tags find in the workspace: jobs that have not ended, endpoints, and schedules of batch endpoints; of these, those that no environment of
 * sluice.yml names are orphans. Nothing is changed.
 */
async function leftBehind(client, { model, repository, endpoints, batch, schedules }) {
    const ours = (tags) => tags?.['sluice-model'] === model && (repository === undefined || (tags['sluice-repository'] ?? repository) === repository);
    const jobs = (await client.list('/jobs?tag=sluice-model')).filter(({ properties }) => ours(properties.tags) && !(0,_jobs_states_js__WEBPACK_IMPORTED_MODULE_0__/* .over */ .Z)(properties.status));
    const named = (names, name) => names.some((each) => each.toLowerCase() === name.toLowerCase());
    const endpointsAt = async (path, kind) => {
        const served = (await client.list(path)).filter(({ tags }) => ours(tags));
        return served.map((endpoint) => {
            const state = `of ${endpoint.tags?.['sluice-environment'] ?? 'an environment'}`;
            const orphan = batch !== (kind === 'batch endpoint') || !named(endpoints, endpoint.name);
            return left(client, kind, endpoint, { tags: endpoint.tags, state, orphan });
        });
    };
    const clocks = (await (0,_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .schedulesOf */ .wx)(client)).filter(({ properties: { tags } }) => ours(tags) && tags?.['sluice-endpoint'] !== undefined);
    return [
        ...jobs.map((job) => left(client, 'job', job, { tags: job.properties.tags, state: job.properties.status ?? 'Unknown', orphan: false })),
        ...(await endpointsAt('/onlineEndpoints', 'endpoint')),
        ...(await endpointsAt('/batchEndpoints', 'batch endpoint')),
        ...clocks.map((schedule) => {
            const { tags = {} } = schedule.properties;
            return left(client, 'schedule', schedule, {
                tags,
                state: `${schedule.properties.action.actionType === 'CreateMonitor' ? 'watches' : 'asks'} ${tags?.['sluice-endpoint']}`,
                orphan: !named(schedules, schedule.name),
            });
        }),
    ];
}
/** How `az ml` ends each. */
const VERBS = {
    job: ['job', 'cancel'],
    endpoint: ['online-endpoint', 'delete', '--yes'],
    'batch endpoint': ['batch-endpoint', 'delete', '--yes'],
    schedule: ['schedule', 'disable'],
};
function left({ workspace: { resourceGroup, workspace } }, kind, { name, systemData }, { tags, state, orphan }) {
    const words = ['az', 'ml', ...VERBS[kind], '--name', name, '--workspace-name', workspace, '--resource-group', resourceGroup];
    return {
        ...{ kind, name, state, orphan, since: systemData?.createdAt ?? undefined, run: tags?.['sluice-run'] ?? undefined },
        end: words.map(_jobs_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r).join(' '),
    };
}


/***/ }),

/***/ 27473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ putSchedule),
/* harmony export */   VD: () => (/* binding */ deleteSchedule),
/* harmony export */   ll: () => (/* binding */ findSchedule),
/* harmony export */   q0: () => (/* binding */ scheduleBody),
/* harmony export */   wx: () => (/* binding */ schedulesOf)
/* harmony export */ });
/* unused harmony export says */
/** A whole schedule to PUT, switched on. */
const scheduleBody = (time, action, more) => ({
    properties: { ...more, isEnabled: true, trigger: { triggerType: 'Cron', expression: time.cron, timeZone: time.timeZone }, action },
});
/** Seconds that another change of the same schedule is waited for. */
const BUSY = 300;
const pathOf = (name) => `/schedules/${encodeURIComponent(name)}`;
/** Undefined when there is none of that name. */
const findSchedule = (client, name) => client.find(pathOf(name));
/** All schedules of the workspace, those that somebody switched off too. */
const schedulesOf = (client) => client.list('/schedules?listViewType=All');
/** Switches a schedule off, which Azure wants first, and removes it. What is gone already is gone. Source: learn.microsoft.com, how-to-schedule-pipeline-job. */
async function deleteSchedule(client, name) {
    const found = await findSchedule(client, name);
    if (!found)
        return;
    const { provisioningState: _, ...said } = found.properties;
    const properties = Object.fromEntries(Object.entries({ ...said, isEnabled: false }).filter(([, value]) => value !== null));
    if (found.properties.isEnabled !== false)
        await client.put(pathOf(name), { properties }, { busy: BUSY });
    await client.delete(pathOf(name), { busy: BUSY });
}
/** Makes a schedule say what `body` says, and tells what that took. What says it already is not written. */
async function putSchedule(client, name, body) {
    const found = await findSchedule(client, name);
    if (found && says(found.properties, body.properties))
        return 'same';
    await client.put(pathOf(name), body, { busy: BUSY });
    return found ? 'changed' : 'created';
}
/** Whether what was read holds all that is wanted: Azure adds fields, and gives nothing for what is empty. */
function says(found, wanted) {
    if (typeof wanted !== 'object' || wanted === null)
        return found === wanted || (idOf(wanted) !== undefined && idOf(found) === idOf(wanted));
    const entries = Object.entries(wanted);
    if (typeof found !== 'object' || found === null)
        return found === undefined || found === null ? entries.length === 0 : false;
    if (Array.isArray(wanted) && (!Array.isArray(found) || found.length !== wanted.length))
        return false;
    return entries.every(([key, value]) => says(found[key], value));
}
/** An ARM id in one spelling: Azure itself writes them in more than one. Undefined for anything else. */
function idOf(value) {
    const id = typeof value === 'string' ? value.toLowerCase().replace(/^azureml:(?=\/subscriptions\/)/, '') : '';
    return id.startsWith('/subscriptions/') ? id : undefined;
}


/***/ })

};
