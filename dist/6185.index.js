export const id = 6185;
export const ids = [6185];
export const modules = {

/***/ 6185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   azuremlStore: () => (/* binding */ azuremlStore)
/* harmony export */ });
/* harmony import */ var _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18040);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15322);



/** Where a run's files are in an Azure ML workspace: its run history gives signed addresses of blobs. Source: azureml-mlflow 1.62. */
const PLACE = /^azureml:\/\/[^/]+\/mlflow\/v[\d.]+(\/subscriptions\/.*\/workspaces\/[^/]+)\/experiments\/([^/]+)\/runs\/([^/]+)\/artifacts\/?(.*)$/i;
/** Bytes of one block; 50,000 of them may make a blob. */
const BLOCK = 16 << 20;
/** Does something with a signed address, which must not get into a message: what failed is told by status and code alone. */
async function signed(what, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .RestError */ .pj))
            throw error;
        const said = `${error.statusCode ?? 'nothing'} (${error.code ?? 'no code'})`;
        if (error.statusCode === 404)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MlflowRefused */ .gv(`${what} is not in the workspace’s storage.`, 'RESOURCE_DOES_NOT_EXIST', 404);
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${what}: the workspace’s storage answered ${said}.`);
    }
}
const send = (client, content) => typeof content === 'string'
    ? client.upload(content, Buffer.byteLength(content))
    : client.uploadFile(content.file, { blockSize: BLOCK, concurrency: 4 });
/** The files of a run in an Azure ML workspace; undefined for an address of another kind. */
function azuremlStore(client, uri) {
    const [, workspace, experiment, run, below] = PLACE.exec(uri) ?? [];
    if (workspace === undefined)
        return undefined;
    const root = `${new URL(client.base).origin}/history/v1.0${workspace}/experiments/${experiment}/runs/${run}/artifacts`;
    const whole = (path) => [below, path].filter(Boolean).join('/');
    const reading = async (path) => (await client.json('GET', `${root}/contentinfo?path=${encodeURIComponent(whole(path))}`)).contentUri;
    async function list(folder) {
        const found = [];
        for (let token = ''; token !== undefined;) {
            const more = token && `&continuationToken=${encodeURIComponent(token)}`;
            const page = await client.json('GET', `${root}?path=${encodeURIComponent(`${whole(folder)}/`)}${more}`);
            found.push(...(page.value ?? []).map(({ path }) => (below ? path.slice(below.length + 1) : path)));
            token = page.continuationToken || undefined;
        }
        return found.filter((path) => path.startsWith(`${folder}/`));
    }
    return {
        async put(path, content) {
            const made = await client.json('POST', `${root}/batch/metadata`, { paths: [{ path: whole(path) }] });
            const at = made.artifactContentInformation[whole(path)];
            if (!at)
                throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`The workspace gives no place for ${path} of run ${run}.`);
            await signed(path, () => send(new _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .BlockBlobClient */ .wG(at.contentUri), content));
        },
        open: async (path) => {
            const at = await reading(path);
            const { readableStreamBody: body } = await signed(path, () => new _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .BlobClient */ .jl(at).download());
            return body;
        },
        async sizes(folder) {
            const found = new Map();
            for (const path of await list(folder)) {
                const at = await reading(path);
                const properties = await signed(path, () => new _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .BlobClient */ .jl(at).getProperties());
                found.set(path, properties.contentLength ?? 0);
            }
            return found;
        },
        // The workspace has no call for it; what a discarded run holds is kept with it.
        clear: async () => { },
    };
}


/***/ })

};
