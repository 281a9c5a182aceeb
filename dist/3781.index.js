export const id = 3781;
export const ids = [3781];
export const modules = {

/***/ 3781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   databricksStore: () => (/* binding */ databricksStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _artifact_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86907);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15322);




/** Where a run's files are in a Databricks workspace: each is written and read at a signed address that the server gives. Source: mlflow 3.15. */
const PLACE = /^dbfs:\/databricks\/mlflow-tracking\/[^/]+\/([^/]+)\/artifacts\/?$/;
/** Bytes appended in one request to Azure's data lake. */
const PART = 64 << 20;
/** Does something at a signed address, which must not get into a message. Storage's refusals are no matter of the sign-in at Databricks. */
async function at(path, work) {
    try {
        return await work();
    }
    catch (error) {
        const status = error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk ? error.status : undefined;
        if (status === 404)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MlflowRefused */ .gv(`${path} is not in Databricks’ storage.`, 'RESOURCE_DOES_NOT_EXIST', 404);
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${path}: Databricks’ storage did not take or give it (${status ?? 'refused, or not reached'}).`);
    }
}
const slice = (content, from, size) => typeof content === 'string'
    ? Buffer.from(content).subarray(from, from + size)
    : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(content.file, { start: from, end: from + size - 1, highWaterMark: 1 << 20 });
const EMPTY = Buffer.alloc(0);
/** Azure's data lake: made empty, filled part by part, and then flushed to its length. */
async function append(client, url, content, headers) {
    const { size } = (0,_artifact_store_js__WEBPACK_IMPORTED_MODULE_2__/* .bodyOf */ .E)(content);
    const empty = { size: 0, headers, make: () => EMPTY };
    await client.put(`${url}&resource=file`, empty);
    for (let from = 0; from < size; from += PART) {
        const part = Math.min(PART, size - from);
        const body = { size: part, headers, make: () => slice(content, from, part) };
        await client.put(`${url}&action=append&position=${from}`, body, 'PATCH');
    }
    await client.put(`${url}&action=flush&position=${size}`, empty, 'PATCH');
}
function send(client, { signed_uri: url, type, headers: given = [] }, content) {
    const headers = Object.fromEntries(given.map(({ name, value }) => [name, value]));
    if (type === 'AZURE_ADLS_GEN2_SAS_URI')
        return append(client, url, content, headers);
    const more = type === 'AZURE_SAS_URI' ? { 'x-ms-blob-type': 'BlockBlob' } : {};
    return client.put(url, { ...(0,_artifact_store_js__WEBPACK_IMPORTED_MODULE_2__/* .bodyOf */ .E)(content), headers: { ...headers, ...more } });
}
/** The files of a run in a Databricks workspace; undefined for an address of another kind. */
function databricksStore(client, uri) {
    const run = PLACE.exec(uri)?.[1];
    if (run === undefined)
        return undefined;
    async function signed(kind, path) {
        const { credential_infos: [found] = [] } = await client.write('POST', `artifacts/credentials-for-${kind}`, {
            run_id: run,
            path: [path],
        });
        if (!found)
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`Databricks gives no address for ${path} of run ${run}.`);
        return found;
    }
    async function sizes(folder, into = new Map()) {
        for (let token = ''; token !== undefined;) {
            const page = await client.read('artifacts/list', { run_id: run, path: folder, page_token: token || undefined });
            for (const { path, is_dir: isFolder, file_size: size } of page.files ?? []) {
                if (isFolder)
                    await sizes(path, into);
                else
                    into.set(path, Number(size ?? 0));
            }
            token = page.next_page_token || undefined;
        }
        return into;
    }
    return {
        async put(path, content) {
            const address = await signed('write', path);
            await at(path, () => send(client, address, content));
        },
        async open(path) {
            const { signed_uri: url } = await signed('read', path);
            return at(path, () => client.open(url));
        },
        sizes: (folder) => sizes(folder),
        // Databricks removes the files of a removed run itself.
        clear: async () => { },
    };
}


/***/ })

};
