export const id = 4485;
export const ids = [4485];
export const modules = {

/***/ 26675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ blobStore),
/* harmony export */   pW: () => (/* binding */ datastorePath),
/* harmony export */   wc: () => (/* binding */ openAsCaller)
/* harmony export */ });
/* harmony import */ var _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18040);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79147);



/**
 * Opens a datastore, or the workspace's default one: with its key or signature, or, where it keeps none, as whoever signed in. `scope` is the ARM path
 * of another workspace that it belongs to.
 */
async function blobStore(client, name, scope = '') {
    const found = name ? await client.get(`${scope}/datastores/${name}`) : await defaultDatastore(client);
    const { datastoreType, accountName, containerName, filesystem, endpoint, protocol, credentials } = found.properties;
    // The files of a lake are blobs as well, to be read. Source: Azure Storage, multi-protocol access.
    const container = datastoreType === 'AzureBlob' ? containerName : datastoreType === 'AzureDataLakeGen2' && name ? filesystem : undefined;
    if (!accountName || !container)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(name
            ? `The datastore ${found.name} is ${datastoreType}, and Sluice reads AzureBlob and AzureDataLakeGen2. Copy the data to one of these.`
            : `The datastore ${found.name} is ${datastoreType}, and Sluice keeps files on AzureBlob. Make such a one the default.`);
    const url = `${protocol ?? 'https'}://${accountName}.blob.${endpoint ?? 'core.windows.net'}/${container}`;
    const secrets = credentials?.credentialsType === 'None' ? undefined : await secretsOf(client, `${scope}/datastores/${found.name}`);
    return { name: found.name, url, container: openContainer(client, url, accountName, secrets) };
}
async function defaultDatastore(client) {
    const [found] = await client.list('/datastores?isDefault=true');
    if (found)
        return found;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`The workspace ${client.workspace.workspace} has no default datastore. Set one: portal, Data, Datastores.`);
}
/** Undefined where keys are switched off, or may not be read: then the caller's own identity must do. */
const secretsOf = (client, path) => client.post(`${path}/listSecrets`).catch((error) => {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AzureError */ .M6 && (error.status === 403 || error.status === 404 || error.status === 400))
        return undefined;
    throw error;
});
function openContainer(client, url, account, secrets) {
    if (secrets?.secretsType === 'AccountKey' && secrets.key)
        return new _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .ContainerClient */ .bM(url, new _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .StorageSharedKeyCredential */ .Z3(account, secrets.key), client.blobOptions);
    if (secrets?.secretsType === 'Sas' && secrets.sasToken)
        return new _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .ContainerClient */ .bM(`${url}?${secrets.sasToken.replace(/^\?/, '')}`, undefined, client.blobOptions);
    return openAsCaller(client, url);
}
/** A container by its address, as whoever signed in. */
const openAsCaller = (client, url) => new _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .ContainerClient */ .bM(url, client.credential, { ...client.blobOptions, audience: client.workspace.cloud.audiences.storage });
/** `azureml://datastores/<store>/paths/<path>` → store and path. Undefined for another kind of URI. */
function datastorePath(uri) {
    const match = /^azureml:\/\/(?:subscriptions\/.*\/)?datastores\/([^/]+)\/paths\/(.*?)\/?$/.exec(uri);
    return match ? { store: match[1], path: match[2] } : undefined;
}


/***/ }),

/***/ 4485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ resolveData)
});

// EXTERNAL MODULE: ./build/kernel/data-address.js
var data_address = __webpack_require__(23063);
// EXTERNAL MODULE: ./build/kernel/digest.js
var digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/platforms/tables/paths.js
var paths = __webpack_require__(23633);
// EXTERNAL MODULE: ./build/platforms/azureml/registry/shared.js
var registry_shared = __webpack_require__(1683);
;// CONCATENATED MODULE: ./build/platforms/azureml/data/assets.js




/** Looks an asset's version up; `latest` is what the service says it is. UserError for a name or version that is not there, with those near it. */
async function assetVersionOf(client, address, { name, version: asked, scope: workspace, registry }) {
    const shared = registry === undefined ? undefined : await (0,registry_shared/* sharedAt */.v1)(client, registry);
    const scope = shared?.path ?? workspace;
    const path = `${scope}/data/${encodeURIComponent(name)}`;
    const version = asked === data_address/* NEWEST */.RX ? (await client.find(path))?.properties.latestVersion : asked;
    const found = version ? await client.find(`${path}/versions/${encodeURIComponent(version)}`) : undefined;
    if (!found)
        throw await nothing(client, address, { name, scope });
    const { dataType, dataUri } = found.properties;
    const reference = shared ? (0,registry_shared/* sharedId */.dC)(shared, 'data', name, found.name) : found.id;
    return { reference, version: found.name, shared, dataType, dataUri };
}
const MOST = 10;
async function nothing(client, address, { name, scope }) {
    const versions = await client.find(`${scope}/data/${encodeURIComponent(name)}/versions`);
    const known = (versions?.value ?? []).map((version) => version.name).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    if (known.length > 0)
        return new errors/* UserError */.yo(`${address} is not there: ${name} has the version${known.length > 1 ? 's' : ''} ${shown(known)}. Name one of them.`);
    const names = (await client.list(`${scope}/data`)).map((asset) => asset.name);
    const near = (0,paths/* nearest */.pA)(name, names);
    const fix = near ? `Did you mean ${near}?` : names.length > 0 ? `There are ${shown(names)}.` : '';
    return new errors/* UserError */.yo(`${address} is not there: there is no data asset ${name}. ${fix || 'Make one: `az ml data create`.'}`);
}
const shown = (names) => names.length <= MOST ? names.join(', ') : `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more`;

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/platforms/azureml/data/store.js
var data_store = __webpack_require__(34786);
;// CONCATENATED MODULE: ./build/platforms/azureml/data/blobs.js



/** Endings of files that hold a table. */
const TABLE = /\.(csv|tsv|jsonl|ndjson)(\.gz)?$|\.(parquet|pq)$/i;
const isGlob = (path) => /[*?[\]{}!]/.test(path);
/** The folder that names are relative to, with / at its end: of a glob the part before its first wild segment. */
function folderOf(kind, path) {
    if (kind === 'folder')
        return path === '' ? '' : path.replace(/\/*$/, '/');
    const fixed = kind === 'glob' ? path.replace(/[*?[\]{}!].*$/s, '') : path;
    return fixed.slice(0, fixed.lastIndexOf('/') + 1);
}
/** The blobs that a path in a container means: one, all below a folder, or those that match. UserError when there are none, or none is a table. */
async function blobsAt(store, uri, path, expected) {
    const asked = isGlob(path) && expected === undefined ? 'glob' : expected;
    if (asked !== 'glob' && asked !== 'folder' && !path.endsWith('/')) {
        const blob = await oneBlob(store, uri, path);
        if (blob)
            return tables(uri, { kind: 'file', blobs: [blob] });
        if (asked === 'file')
            throw new errors/* UserError */.yo(`${uri} is not there any more: its file ${path} was deleted. Name another version.`);
    }
    const kind = asked === 'glob' ? 'glob' : 'folder';
    const matches = kind === 'glob' ? picomatch(path) : () => true;
    const blobs = (await allBelow(store, uri, folderOf(kind, path))).filter(({ name }) => matches(name));
    const stray = blobs.find(({ name }) => /(^|\/)\.{0,2}(\/|$)|[\\\r\n]/.test(name));
    if (stray)
        throw new errors/* UserError */.yo(`${uri} holds ${JSON.stringify(stray.name)}, which can be the name of no file. Rename it.`);
    if (blobs.length === 0)
        throw new errors/* UserError */.yo(`There is nothing at ${uri}. Correct the path in sluice.yml, or put the files there.`);
    return tables(uri, { kind, blobs: blobs.sort((a, b) => (a.name < b.name ? -1 : 1)) });
}
function tables(uri, found) {
    if (found.blobs.some(({ name }) => TABLE.test(name)))
        return found;
    const [first] = found.blobs;
    throw new errors/* UserError */.yo(`${uri} holds no table: ${found.kind === 'file' ? 'it is' : 'there is'} ${first?.name}. Known endings are .csv, .tsv, .jsonl, .ndjson (each also .gz) and .parquet.`);
}
async function oneBlob(store, uri, name) {
    const found = await (0,data_store/* readingBlobs */.J6)(store, `Looking for ${uri}`, () => store.container
        .getBlobClient(name)
        .getProperties()
        .catch((error) => {
        if (error.statusCode !== 404)
            throw error;
        return undefined;
    }));
    if (!found || found.metadata?.hdi_isfolder === 'true')
        return undefined;
    return { name, path: name, bytes: found.contentLength ?? 0, etag: plain(found.etag), md5: hex(found.contentMD5) };
}
/** Files below a folder; what only marks a folder is none. */
async function allBelow(store, uri, prefix) {
    return (0,data_store/* readingBlobs */.J6)(store, `Listing ${uri}`, async () => {
        const found = [];
        for await (const item of store.container.listBlobsFlat({ prefix, includeMetadata: true }))
            if (!marksFolder(item))
                found.push(factsOf(item));
        return found;
    });
}
const marksFolder = ({ name, metadata }) => name.endsWith('/') || metadata?.hdi_isfolder === 'true';
const factsOf = ({ name, properties: { contentLength, etag, contentMD5 } }) => ({
    ...{ name, path: name, bytes: contentLength ?? 0, etag: plain(etag), md5: hex(contentMD5) },
});
const plain = (etag) => (etag ?? '').replace(/^"|"$/g, '');
const hex = (md5) => (md5?.length ? Buffer.from(md5).toString('hex') : undefined);

;// CONCATENATED MODULE: ./build/platforms/azureml/data/resolve.js






/** Finds out which bytes an address stands for now, without reading any. UserError for what is not there. */
async function resolveData(client, address) {
    const at = (0,data_address/* readAddress */.zq)(address);
    if (!at)
        throw new errors/* UserError */.yo(`${address} is no address of data. Write azureml:<name>:<version> or azureml://datastores/<name>/paths/<path>.`);
    return at.kind === 'asset' ? ofAsset(client, address, at) : ofPath(client, address, at);
}
async function ofAsset(client, address, at) {
    const { reference, version, shared, dataType, dataUri } = await assetVersionOf(client, address, at);
    const uri = at.version === data_address/* NEWEST */.RX ? address.replace(/@latest$/, `:${version}`).replace(/labels\/latest$/, `versions/${version}`) : address;
    if (dataType === 'mltable')
        throw new errors/* UserError */.yo(`${uri} is an MLTable, which is a recipe and no table. Name its files: an asset of type uri_file or uri_folder.`);
    const asset = { kind: 'data', asset: at.name, version, uri: dataUri };
    const { store, path } = shared ? await (0,data_store/* sharedStore */.v3)(client, shared, asset) : await (0,data_store/* storeOf */.xX)(client, uri, dataUri);
    return { ...(await exact(store, uri, path, dataType === 'uri_file' ? 'file' : 'folder')), reference };
}
async function ofPath(client, address, { store: name, path, scope }) {
    const store = await (0,data_store/* openStore */.Ch)(client, name, scope);
    const found = await exact(store, address, path);
    const start = address.slice(0, address.length - path.length);
    return {
        ...found,
        reference: found.kind === 'glob' ? `${start}${found.folder}` : found.kind === 'folder' ? `${start}${path.replace(/\/*$/, '/')}` : address,
    };
}
async function exact(store, uri, path, expected) {
    const { kind, blobs } = await blobsAt(store, uri, path, expected);
    const folder = folderOf(kind, path);
    const named = blobs.map((blob) => ({ ...blob, path: blob.name.slice(folder.length) }));
    return {
        ...{ uri, store, folder, kind, blobs: named, pattern: kind === 'glob' ? path.slice(folder.length) : '' },
        sha256: identity(store.url, named),
        files: named.length,
        bytes: named.reduce((sum, { bytes }) => sum + bytes, 0),
    };
}
/** An ETag changes with each change of a blob, whoever makes it: with the blob's address it names bytes. A Content-MD5 would not, as whoever writes may set it. */
const identity = (url, blobs) => (0,digest/* sha256 */.sc)(blobs.map(({ name, bytes, etag }) => `${etag} ${bytes} ${url}/${name}\n`).join(''));


/***/ }),

/***/ 34786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   J6: () => (/* binding */ readingBlobs),
/* harmony export */   v3: () => (/* binding */ sharedStore),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);
/* harmony import */ var _tables_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23633);
/* harmony import */ var _assets_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26675);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79147);
/* harmony import */ var _registry_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1683);





/** Opens a datastore of the workspace, or of the one that `scope` names. UserError naming the datastore that was probably meant. */
async function openStore(client, name, scope = '') {
    const store = await (0,_assets_store_js__WEBPACK_IMPORTED_MODULE_2__/* .blobStore */ .Rb)(client, name, scope).catch(async (error) => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AzureError */ .M6) || error.status !== 404)
            throw error;
        const names = (await client.list(`${scope}/datastores`)).map((each) => each.name);
        const near = (0,_tables_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, names);
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The workspace has no datastore ${name}. ${near ? `Did you mean ${near}?` : `It has ${names.join(', ')}.`}`);
    });
    return { container: store.container, url: store.url, client };
}
/** The container and path of an asset's `dataUri`: in a datastore, or a blob's URL. UserError for other kinds of storage. */
async function storeOf(client, asset, dataUri) {
    const inStore = /^azureml:\/\/(?:(subscriptions\/.*)\/)?datastores\/([^/]+)\/paths\/(.*)$/.exec(dataUri);
    if (inStore)
        return { store: await openStore(client, inStore[2], scopeOf(inStore[1])), path: inStore[3] };
    const blob = /^(https):\/\/([^/]+\.blob\.[^/]+)\/([^/?]+)\/([^?]*)$/.exec(dataUri) ?? /^(wasbs|abfss):\/\/([^@/]+)@([^/]+)\/([^?]*)$/.exec(dataUri);
    if (!blob)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${asset} lies at ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .mask */ .dK)(dataUri)}, which Sluice cannot read: it reads blob storage and lakes. Copy it to a datastore.`);
    const [, scheme, first, second, path = ''] = blob;
    const [host, container] = scheme === 'https' ? [first, second] : [second?.replace('.dfs.', '.blob.'), first];
    return { store: await storeAt(client, `https://${host}/${container}`), path: decodeURIComponent(path) };
}
const scopeOf = (way) => {
    const [, subscription, group, workspace] = /^subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/(?:.*\/)?workspaces\/([^/]+)$/i.exec(way ?? '') ?? [];
    return workspace
        ? `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}`
        : '';
};
/** A container by its address: by the key of a datastore that is about it, else as whoever signed in. */
async function storeAt(client, url) {
    const [host = '', container] = url.slice('https://'.length).split('/');
    const account = host.split('.')[0];
    const known = (await client.list('/datastores')).find(({ properties }) => properties.accountName === account && properties.containerName === container);
    return known ? openStore(client, known.name) : { container: (0,_assets_store_js__WEBPACK_IMPORTED_MODULE_2__/* .openAsCaller */ .wc)(client, url), url, client };
}
/** The container and path of an asset of a shared registry, which gives a signature for it. */
async function sharedStore(client, shared, asset) {
    const { container, path } = await (0,_registry_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .openShared */ .a0)(client, shared, asset);
    return { store: { container, url: container.url.replace(/\?.*$/s, ''), client }, path };
}
/** Something of blob storage; its refusals come out in words, with the role that is missing, and without the signatures of addresses. */
async function readingBlobs({ url, client }, what, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk || error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            throw error;
        const status = error.statusCode;
        const words = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .mask */ .dK)((0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error)).replace(/\s+/g, ' ').slice(0, 300);
        const said = `${what}: blob storage ${status ? `answered ${status}` : 'does not answer'} (${words}).`;
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${said}${status === 403 ? grant(url, client) : ' Run this again: what was fetched is kept.'}`, {
            cause: new Error(words),
            status,
        });
    }
}
function grant(url, { workspace }) {
    const account = new URL(url).host.split('.')[0];
    const scope = `$(az storage account show --name ${account} --query id --output tsv)`;
    return ` This identity may not read there. Run \`az role assignment create --assignee ${workspace.client ?? '<client id>'} --role "Storage Blob Data Reader" --scope ${scope}\` (it takes some minutes to work), and check the account’s firewall.`;
}


/***/ }),

/***/ 35620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ dataPlaneAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79147);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82333);


/** Where those services of a workspace answer that are not Resource Manager's: run history, and what knows where shared registries are. No slash at the end. */
async function dataPlaneAt(client) {
    const { properties } = await client.get('');
    const answer = await client.send({ method: 'GET', url: properties.discoveryUrl ?? '' });
    if (answer.status >= 400)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)('Asking where the workspace’s services are', answer.status, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceError */ .cg)(answer.body), (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .workspacePath */ .X5)(client.workspace));
    const { api, history } = JSON.parse(answer.body);
    return (api ?? history ?? '').replace(/\/$/, '');
}


/***/ }),

/***/ 79147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ AzureError),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   cg: () => (/* binding */ serviceError),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);
/* harmony import */ var _jobs_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58525);


/** A request that Azure refused. `code` is the service's own word, for example ResourceNotFound. */
class AzureError extends _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk {
    name = 'AzureError';
    code;
    constructor(message, options) {
        super(message, options);
        this.code = options.code;
    }
}
/** Signatures of URLs, bearer tokens, JWTs, account keys: never in a message, a log or evidence. */
const mask = (text) => text
    .replace(/([?&])(sig|skoid|sktid|t|c|s|h|token|code|key)=[^&\s"'<>]+/gi, '$1$2=***')
    .replace(/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer ***')
    .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '***')
    .replace(/\b(AccountKey|SharedAccessSignature|primaryKey|secondaryKey)("?\s*[=:]\s*"?)[\w+/=&%-]+/gi, '$1$2***');
/** The innermost words of an error: `details` say more than "See details". */
function said({ code, message, details }) {
    const inner = (details ?? []).map(said).filter((text) => text !== '' && !message?.includes(text));
    return mask([[code, message].filter(Boolean).join(': '), ...inner].filter(Boolean).join(' · ')).replace(/\s+/g, ' ');
}
/** Reads `{ error }`, or the error itself, from an answer's body; what is no JSON is its own message. */
function serviceError(body) {
    try {
        const parsed = JSON.parse(body);
        if (typeof parsed.error === 'object' && parsed.error)
            return parsed.error;
        if (typeof parsed.error === 'string')
            return { code: parsed.error, ...(parsed.message ? { message: parsed.message } : {}) };
        return { ...parsed, message: parsed.message ?? parsed.Message ?? body.slice(0, 500) };
    }
    catch {
        const xml = /<Code>([^<]*)<\/Code>\s*<Message>([^<]*)/.exec(body);
        return xml ? { code: xml[1], message: xml[2] } : { message: body.slice(0, 500) };
    }
}
/** A refusal in words: what was asked, what Azure said, what to do. `scope` is the workspace's ARM path. */
function refusal(what, status, error, scope) {
    const words = [`${what}: Azure answered ${status}`, said(error)].filter(Boolean).join(', ');
    return new AzureError(`${words.replace(/\.$/, '')}.${advice(status, error, scope)}`, { status, code: error.code });
}
function advice(status, error, scope) {
    const all = said(error);
    if (/quota|not enough (cores|capacity)|exceeded.*(core|limit)/i.test(all))
        return ' Ask for more quota (portal: Quotas, or `az ml compute list-usage`), choose a smaller machine or fewer instances.';
    if (status === 401)
        return ' The token was refused: sign in again, and check that the clock of this machine is right.';
    if (status === 403)
        return ` ${grant(all, scope)}`;
    if (status === 404)
        return ` It is not there, or this identity may not see it. ${lookFor(error.code)}`;
    if (status === 409)
        return ' Something else changes it at the moment, or it is there already with other content. Try again later.';
    if (status === 429)
        return ' Too many requests: try again later.';
    return status >= 500 ? ' This is on Azure’s side: try again later.' : '';
}
const STORAGE = 'Storage Blob Data Contributor';
/** The role that holds what is needed, given to whom the message names, on the shared registry that it names or else on the workspace. */
function grant(message, workspace) {
    const who = /object id '([\w-]+)'/i.exec(message)?.[1] ?? '<client id>';
    const registry = /over scope '([^']*\/registries\/[^'/]+)/i.exec(message)?.[1];
    const scope = registry ?? workspace;
    const role = registry
        ? 'AzureML Registry User'
        : /Storage|blob|AuthorizationPermissionMismatch/i.test(message)
            ? STORAGE
            : 'AzureML Data Scientist';
    const words = ['az', 'role', 'assignment', 'create', '--assignee', who, '--role', role, '--scope', scope];
    return `This identity lacks a role. Run \`${words.map((word) => (word.startsWith('<') ? word : (0,_jobs_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(word))).join(' ')}\`; it takes some minutes to work.`;
}
function lookFor(code) {
    if (code === 'SubscriptionNotFound')
        return 'Compare `azure.subscription` with `az account list --output table`.';
    if (code === 'ResourceGroupNotFound')
        return 'Compare `azure.resource_group` with `az group list --output table`.';
    return 'Compare `azure.workspace` and the names in sluice.yml with `az ml workspace list --output table`.';
}


/***/ }),

/***/ 58525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word that a POSIX shell reads as exactly this text, whatever is in it. */
const shellWord = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);


/***/ }),

/***/ 1683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ openShared),
/* harmony export */   dC: () => (/* binding */ sharedId),
/* harmony export */   v1: () => (/* binding */ sharedAt)
/* harmony export */ });
/* harmony import */ var _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18040);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35620);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82333);




/**
 * A shared registry by its ARM id, or by its name alone, which is one of its kind in the directory: Azure says where it is. Where Azure does not say, it is
 * looked for in the workspace's own resource group.
 */
async function sharedAt(client, registry) {
    if (registry.startsWith('/subscriptions/')) {
        const path = registry.replace(/\/$/, '');
        return { name: path.slice(path.lastIndexOf('/') + 1), path };
    }
    const url = `${await (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .dataPlaneAt */ .w)(client)}/registrymanagement/v1.0/registries/${encodeURIComponent(registry)}/discovery?api-version=v1.0`;
    const answer = await client.send({ method: 'GET', url, audience: 'arm' });
    const { subscriptionId, resourceGroup } = (answer.status < 300 ? JSON.parse(answer.body) : {});
    const of = subscriptionId && resourceGroup ? { subscription: subscriptionId, resourceGroup } : client.workspace;
    return { name: registry, path: (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .registryPath */ .Tt)(registry, of) };
}
/** A version's name in a registry, for whoever deploys or opens it: azureml://registries/shared/models/flights/versions/7. */
const sharedId = ({ name }, kind, asset, version) => `azureml://registries/${name}/${kind}/${asset}/versions/${version}`;
/**
 * Opens the files of an asset of a shared registry, at the address that the asset has, with a signature that the registry gives. `path` is below the container.
 * PlatformError when it gives none.
 */
async function openShared(client, shared, { kind, asset, version, uri }) {
    const body = { assetId: sharedId(shared, kind, asset, version), blobUri: uri };
    const answer = await client.post(`${shared.path}/datareferences/${asset}/versions/${version}`, body);
    const sasUri = answer.blobReferenceForConsumption?.credential?.sasUri;
    if (!sasUri)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`The shared registry ${shared.name} gives no way to the files of ${asset} ${version}. Try again later.`);
    // The container may be a copy elsewhere: what lies in it lies at the same path.
    const parts = (address) => decodeURIComponent(new URL(address).pathname).split('/').filter(Boolean);
    const path = parts(uri).slice(parts(sasUri).length).join('/');
    return { container: new _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .ContainerClient */ .bM(sasUri, undefined, client.blobOptions), path };
}


/***/ }),

/***/ 82333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ CLOUDS),
/* harmony export */   Tt: () => (/* binding */ registryPath),
/* harmony export */   X5: () => (/* binding */ workspacePath)
/* harmony export */ });
/** Storage has one audience in all clouds. */
const STORAGE = 'https://storage.azure.com';
/** The clouds that Microsoft runs. Source: azure-ai-ml's and @azure/monitor-query-logs' own tables, and learn.microsoft.com (national clouds). */
const CLOUDS = {
    public: {
        resourceManager: 'https://management.azure.com',
        authority: 'https://login.microsoftonline.com',
        audiences: {
            arm: 'https://management.azure.com',
            ml: 'https://ml.azure.com',
            storage: STORAGE,
            logs: 'https://api.loganalytics.io',
            metrics: 'https://metrics.monitor.azure.com',
        },
        logs: 'https://api.loganalytics.io',
        metricsHost: 'metrics.monitor.azure.com',
    },
    china: {
        resourceManager: 'https://management.chinacloudapi.cn',
        authority: 'https://login.chinacloudapi.cn',
        audiences: {
            arm: 'https://management.chinacloudapi.cn',
            ml: 'https://ml.azure.cn',
            storage: STORAGE,
            logs: 'https://api.loganalytics.azure.cn',
            metrics: 'https://metrics.monitor.azure.cn',
        },
        logs: 'https://api.loganalytics.azure.cn',
        metricsHost: 'metrics.monitor.azure.cn',
    },
    government: {
        resourceManager: 'https://management.usgovcloudapi.net',
        authority: 'https://login.microsoftonline.us',
        audiences: {
            arm: 'https://management.usgovcloudapi.net',
            ml: 'https://ml.azure.us',
            storage: STORAGE,
            logs: 'https://api.loganalytics.us',
            metrics: 'https://metrics.monitor.azure.us',
        },
        logs: 'https://api.loganalytics.us',
        metricsHost: 'metrics.monitor.azure.us',
    },
};
/** The workspace's ARM path, without the host. */
const workspacePath = ({ subscription, resourceGroup, workspace, }) => `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}`;
/** A shared registry's ARM path: registries are found by name alone, in the subscription and group that `of` says, or the workspace's own. */
const registryPath = (registry, { subscription, resourceGroup }) => `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.MachineLearningServices/registries/${registry}`;


/***/ }),

/***/ 23633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   qy: () => (/* binding */ dataFiles)
/* harmony export */ });
/* unused harmony export isInside */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21916);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76641);




const FORMATS = { csv: 'csv', tsv: 'tsv', jsonl: 'jsonl', ndjson: 'jsonl', parquet: 'parquet', pq: 'parquet' };
const KNOWN = '.csv, .tsv, .jsonl, .ndjson (each also .gz) and .parquet';
/** The files that a path, a folder or a glob stands for, sorted by name. UserError when there are none, or when it leads outside the root. */
async function dataFiles(root, pattern) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, pattern);
    if (!isInside(root, path))
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${pattern} lies outside ${root}. Data files must lie below the folder of sluice.yml.`);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found?.isFile())
        return [known(root, path, pattern)];
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (found?.isDirectory())
        return many(root, pattern, `${escapeGlob(name) || '.'}/**/*`);
    if (!(await isGlob(pattern)))
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(await missing(root, path, pattern));
    return many(root, pattern, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? name : pattern);
}
/** The library is loaded on demand: most paths are one file, and a step starts sooner without it. */
const isGlob = async (pattern) => /[^\w./ -]/.test(pattern) && (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 73382))).isDynamicPattern(pattern);
async function many(root, pattern, globPattern) {
    const { glob } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 73382));
    const paths = await glob(globPattern, { cwd: root, absolute: true, ignore: ['**/_*'] });
    const files = paths.filter((path) => formatOf(path)).map((path) => known(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), pattern));
    if (files.length === 0)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${pattern} holds no data file. Known endings are ${KNOWN}.`);
    return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}
function known(root, path, pattern) {
    const found = formatOf(path);
    if (!found)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${pattern} has an ending that is not known. Known endings are ${KNOWN}.`);
    return { path, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), ...found };
}
function formatOf(path) {
    const [, ending = '', gz] = /\.([a-z]+)(\.gz)?$/i.exec((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).toLowerCase()) ?? [];
    const format = FORMATS[ending];
    return format && !(format === 'parquet' && gz) ? { format, gzip: gz !== undefined } : undefined;
}
/** Whether a path is the root or below it. */
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
async function missing(root, path, pattern) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => undefined);
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (!names)
        return `${pattern} does not exist: there is no folder ${shown || '.'}. Make it, or put the path right.`;
    const near = nearest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), names);
    const hint = near ? ` Did you mean ${shown ? `${shown}/` : ''}${near}?` : ` Put the path right, or make the file.`;
    return `${pattern} does not exist.${hint}`;
}
/** The name that was probably meant: at most a third of the letters differ. Undefined when none is that near. */
function nearest(wanted, names) {
    const ranked = names.map((name) => ({ name, steps: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .Io)(wanted.toLowerCase(), name.toLowerCase()) }));
    const best = ranked.sort((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1))[0];
    return best && best.steps < wanted.length && best.steps <= Math.max(1, wanted.length / 3) ? best.name : undefined;
}
const escapeGlob = (name) => name.replace(/[\\*?[\]{}()!+@]/g, '\\$&');


/***/ })

};
