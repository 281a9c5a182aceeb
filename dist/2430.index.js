export const id = 2430;
export const ids = [2430];
export const modules = {

/***/ 42475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   Fp: () => (/* binding */ artifactDigest),
/* harmony export */   Qw: () => (/* binding */ makeEvidence)
/* harmony export */ });
/* unused harmony export PREDICATE_TYPE */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21694);

/** The type of every Sluice predicate. */
const PREDICATE_TYPE = 'https://github.com/sluice-ml/sluice/evidence/v1';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** Writes a claim as statement text (canonical JSON and a newline). */
function makeEvidence(claim) {
    const { outputs, ...predicate } = claim;
    const subject = outputs.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
    const statement = { _type: STATEMENT_TYPE, subject, predicateType: PREDICATE_TYPE, predicate: predicate };
    const text = `${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(statement)}\n`;
    return { claim, text, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text) };
}
/** Reads a statement back. Throws a SyntaxError that says what is not as it should be. */
function readEvidence(text) {
    const statement = JSON.parse(text);
    if (statement._type !== STATEMENT_TYPE)
        throw new SyntaxError(`_type is ${statement._type}, not ${STATEMENT_TYPE}`);
    if (statement.predicateType !== PREDICATE_TYPE)
        throw new SyntaxError(`predicateType is ${statement.predicateType}, not ${PREDICATE_TYPE}`);
    if (!Array.isArray(statement.subject) || typeof statement.predicate?.step !== 'string')
        throw new SyntaxError('subject or predicate is missing');
    const outputs = statement.subject.map(({ name, digest }) => ({ name, sha256: digest.sha256 }));
    return { claim: { ...statement.predicate, outputs }, text, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text) };
}
/** The digest of the artifact called `name`, among inputs or outputs. */
const artifactDigest = (artifacts, name) => artifacts.find((a) => a.name === name)?.sha256;


/***/ }),

/***/ 22430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withDataElsewhere: () => (/* binding */ withDataElsewhere)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/kernel/data-address.js
var data_address = __webpack_require__(23063);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/platforms/local/digest.js
var digest = __webpack_require__(78615);
// EXTERNAL MODULE: ./build/platforms/local/disk.js
var disk = __webpack_require__(56342);
// EXTERNAL MODULE: ./build/platforms/azureml/data/cache.js
var cache = __webpack_require__(84469);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/platforms/azureml/data/copy.js






/** Digests of a file's bytes in one pass, hex. */
async function digestsOf(path) {
    const [md5, sha256] = [(0,external_node_crypto_.createHash)('md5'), (0,external_node_crypto_.createHash)('sha256')];
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }), async (chunks) => {
        for await (const chunk of chunks) {
            md5.update(chunk);
            sha256.update(chunk);
        }
    });
    return { md5: md5.digest('hex'), sha256: sha256.digest('hex') };
}
const stateOf = async (path) => {
    const found = await (0,promises_.stat)(path, { bigint: true }).catch(digest/* absent */.Ge);
    return found && [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ');
};
/** What is to be known of a folder of copies to see later whether they are still that: text of a file beside it. */
async function describeCopy(folder, files) {
    const kept = [];
    for (const { path, sha256 } of files)
        kept.push({ path, sha256, state: (await stateOf((0,external_node_path_.join)(folder, path))) ?? '' });
    return `${JSON.stringify(kept)}\n`;
}
/**
 * Whether the copies in a folder are what they were: no file more, none less, and each as it was; one with other times is read (a folder may have been
 * moved). False where nothing says what they were.
 */
async function isIntact(folder, description) {
    const text = await (0,promises_.readFile)(description, 'utf8').catch(digest/* absent */.Ge);
    const there = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(digest/* absent */.Ge);
    if (text === undefined || !there)
        return false;
    const kept = JSON.parse(text);
    if (there.filter((entry) => !entry.isDirectory()).length !== kept.length)
        return false;
    for (const { path, sha256, state } of kept) {
        const now = await stateOf((0,external_node_path_.join)(folder, path));
        if (now === undefined || (now !== state && (await digestsOf((0,external_node_path_.join)(folder, path))).sha256 !== sha256))
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./build/platforms/azureml/assets/files.js
var files = __webpack_require__(83133);
;// CONCATENATED MODULE: ./build/platforms/azureml/data/journal.js


const keyOf = ({ index, offset, length }) => `${index} ${offset} ${length}`;
/** Opens a journal, with what earlier attempts wrote. */
async function openJournal(path) {
    const text = (await (0,promises_.readFile)(path, 'utf8').catch(digest/* absent */.Ge)) ?? '';
    const known = new Map([...text.matchAll(/^(\d+ \d+ \d+) ([0-9a-f]{32})$/gm)].map(([, key, md5]) => [key, md5]));
    const file = await (0,promises_.open)(path, 'a');
    return {
        md5: (range) => known.get(keyOf(range)),
        add: async (range, md5) => void (await file.write(`\n${keyOf(range)} ${md5}\n`)),
        close: () => file.close(),
    };
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./build/platforms/azureml/data/store.js
var data_store = __webpack_require__(34786);
;// CONCATENATED MODULE: ./build/platforms/azureml/data/range.js




/** Bytes of one request: the most that the service gives an MD5 for. Source: Get Blob, x-ms-range-get-content-md5. */
const RANGE = 4 * 2 ** 20;
/** Attempts at one range beside those of the SDK, and the longest wait between them, seconds. */
const ATTEMPTS = 5;
const LONGEST = 30;
/** A blob in parts; an empty one has none. */
const rangesOf = (blob, index) => Array.from({ length: Math.ceil(blob.bytes / RANGE) }, (_, i) => ({
    ...{ blob, index, offset: i * RANGE },
    length: Math.min(RANGE, blob.bytes - i * RANGE),
}));
/** MD5 in hex, as the storage counts it. */
const md5Of = (bytes) => (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex');
/**
 * Reads a range of a blob as it was when it was listed. What is busy or breaks off is tried again. UserError when the blob changed or went away since;
 * PlatformError when the storage refuses.
 */
async function readRange(store, uri, range, signal) {
    for (let tries = 1;; tries++) {
        try {
            return await oneRange(store, range, signal);
        }
        catch (error) {
            signal?.throwIfAborted();
            const { statusCode: status } = error;
            if (status === 412 || status === 404)
                throw changed(range.blob, uri);
            const lasting = status !== undefined && status < 500 && status !== 408 && status !== 429;
            if (lasting || tries === ATTEMPTS)
                return (0,data_store/* readingBlobs */.J6)(store, `Reading ${range.blob.path} of ${uri}`, () => Promise.reject(error));
            await store.client.wait(Math.min(Math.max(2 ** tries, asked(error)), LONGEST), signal);
        }
    }
}
/** Seconds that a refusal asks to wait. */
const asked = (error) => Number(error.response?.headers?.get('retry-after')) || 0;
async function oneRange({ container }, { blob: { name, etag, bytes: all }, offset, length }, signal) {
    const options = { conditions: { ifMatch: `"${etag}"` }, rangeGetContentMD5: true, ...(signal && { abortSignal: signal }) };
    const { readableStreamBody, contentMD5 } = await container.getBlobClient(name).download(offset, length, options);
    const bytes = await (0,consumers_.buffer)(readableStreamBody);
    if (bytes.length !== length)
        throw new Error(`${bytes.length} of ${length} bytes came`);
    // Of a whole blob it is what its writer said, which is looked at when the file is whole.
    if (contentMD5?.length && length < all && Buffer.from(contentMD5).toString('hex') !== md5Of(bytes))
        throw new Error('the bytes that came are not those that were sent');
    return bytes;
}
const changed = ({ path }, uri) => new errors/* UserError */.yo(`${path} of ${uri} was changed or deleted while it was read. Nothing was mixed: run this again when nobody writes there, or name a version whose files stay.`);

;// CONCATENATED MODULE: ./build/platforms/azureml/data/growing.js








const FILES = 'files';
const wholeAt = (folder, { path }) => (0,external_node_path_.join)(folder, FILES, path);
const partAt = (folder, index) => (0,external_node_path_.join)(folder, 'parts', String(index));
const isWhole = async (folder, blob) => (await (0,promises_.stat)(wholeAt(folder, blob)).catch(digest/* absent */.Ge))?.size === blob.bytes;
/** Bytes that earlier attempts did not get. */
async function missingBytes(folder, blobs) {
    let missing = 0;
    for (const [index, blob] of blobs.entries()) {
        if (await isWhole(folder, blob))
            continue;
        const part = await (0,promises_.stat)(partAt(folder, index)).catch(digest/* absent */.Ge);
        // A file with holes takes the room of what was written only.
        missing += Math.max(0, blob.bytes - (part ? part.blocks * 512 : 0));
    }
    return missing;
}
/** Opens a folder for copies of the blobs of `uri`, the same ones in the same order each time. */
async function growingFiles(folder, uri) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'parts'), { recursive: true });
    const journal = await openJournal((0,external_node_path_.join)(folder, 'ranges'));
    const open = new Map();
    const left = new Map();
    const digests = new Map();
    const fileOf = (index) => {
        const file = open.get(index) ?? openPart(partAt(folder, index));
        open.set(index, file);
        return file;
    };
    const finish = async (blob, index) => {
        await (await fileOf(index)).close();
        open.delete(index);
        digests.set(blob.path, await named(partAt(folder, index), wholeAt(folder, blob), blob, uri));
    };
    return {
        files: (0,external_node_path_.join)(folder, FILES),
        sha256: async (blob) => digests.get(blob.path) ?? (await digestsOf(wholeAt(folder, blob))).sha256,
        async missing(blob, index) {
            if (await isWhole(folder, blob))
                return [];
            const ranges = [];
            for (const range of rangesOf(blob, index)) {
                const kept = journal.md5(range);
                if (kept === undefined || (await md5In(await fileOf(index), range)) !== kept)
                    ranges.push(range);
            }
            left.set(index, ranges.length);
            if (ranges.length === 0)
                await finish(blob, index);
            return ranges;
        },
        async add(range, bytes) {
            const { index, offset, blob } = range;
            await (await fileOf(index)).write(bytes, 0, bytes.length, offset);
            await journal.add(range, md5Of(bytes));
            left.set(index, left.get(index) - 1);
            if (left.get(index) === 0)
                await finish(blob, index);
        },
        async close() {
            for (const file of open.values())
                await (await file).close();
            await journal.close();
        },
    };
}
const openPart = async (part) => (0,promises_.open)(part, (await (0,promises_.stat)(part).catch(digest/* absent */.Ge)) ? 'r+' : 'w+');
async function md5In(file, { offset, length }) {
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await file.read(bytes, 0, length, offset);
    return bytesRead === length ? md5Of(bytes) : undefined;
}
/** Gives a file its name, once its bytes are on the disk and are those of the blob's Content-MD5, where it has one; its SHA-256. */
async function named(part, whole, { path, md5 }, uri) {
    const found = await digestsOf(part);
    if (md5 !== undefined && found.md5 !== md5) {
        await (0,promises_.rm)(part);
        throw new errors/* PlatformError */.Wk(`${path} of ${uri} is not what its Content-MD5 says. The transfer damaged it, or somebody wrote it with a wrong one: run this again, and if it stays so write the blob anew.`);
    }
    await (0,disk/* sync */.OH)(part);
    // Nobody writes to it by mistake: the next run would take it for what lies there.
    await (0,promises_.chmod)(part, 0o444);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(whole), { recursive: true });
    await (0,promises_.rename)(part, whole);
    return found.sha256;
}

;// CONCATENATED MODULE: ./build/platforms/azureml/data/fetch.js







/** Requests at once: enough to fill a line, 32 MiB of memory. */
const AT_ONCE = 8;
/**
 * Fetches data to `whole`, which is there when all of it is, and beside it `whole`.json, which says what it was. What an earlier attempt got is kept. PlatformError before anything is written when the disk
 * has no room; UserError when a blob changes meanwhile.
 */
async function fetchData(data, whole, { log, signal }) {
    const part = `${whole}.part`;
    await (0,disk/* onDisk */.FC)(part, async () => {
        await (0,promises_.mkdir)(part, { recursive: true });
        const missing = await missingBytes(part, data.blobs);
        await (0,cache/* checkRoom */.kX)(part, missing, `Fetching ${data.uri}`);
        const kept = data.bytes - missing;
        const many = data.files === 1 ? '1 file' : `${data.files} files`;
        log.info(`Fetching ${data.uri}: ${many}, ${(0,cache/* size */.Ej)(data.bytes)}${kept > 0 ? `, of which an earlier attempt got ${(0,cache/* size */.Ej)(kept)}` : ''}.`);
        const { files, description } = await fetched(data, part, progress(data, log), signal);
        await (0,promises_.writeFile)(`${part}/copy.json`, description);
        await (0,promises_.rename)(`${part}/copy.json`, `${whole}.json`);
        await (0,promises_.rename)(files, whole);
        await (0,promises_.rm)(part, { recursive: true, force: true });
    });
}
async function fetched({ store, uri, blobs, bytes }, part, told, signal) {
    const growing = await growingFiles(part, uri);
    try {
        const missing = [];
        for (const [index, blob] of blobs.entries())
            missing.push(...(await growing.missing(blob, index)));
        let there = bytes - missing.reduce((sum, { length }) => sum + length, 0);
        const stop = new AbortController();
        const stopped = AbortSignal.any([stop.signal, ...(signal ? [signal] : [])]);
        await (0,files/* inParallel */.HN)(AT_ONCE, missing, async (range) => {
            try {
                await growing.add(range, await readRange(store, uri, range, stopped));
            }
            catch (error) {
                stop.abort(error);
                throw error;
            }
            there += range.length;
            told(there);
        });
        const digests = [];
        for (const blob of blobs)
            digests.push({ path: blob.path, sha256: await growing.sha256(blob) });
        return { files: growing.files, description: await describeCopy(growing.files, digests) };
    }
    finally {
        await growing.close();
    }
}
/** Says each tenth once. */
function progress({ uri, bytes: all }, log) {
    let said = 0;
    return (bytes) => {
        const tenths = Math.floor((10 * bytes) / all);
        if (tenths > said && bytes < all)
            log.progress(`Fetching ${uri}: ${(0,cache/* size */.Ej)(bytes)} of ${(0,cache/* size */.Ej)(all)}`);
        said = Math.max(said, tenths);
    };
}

// EXTERNAL MODULE: ./build/platforms/azureml/data/resolve.js + 2 modules
var resolve = __webpack_require__(4485);
;// CONCATENATED MODULE: ./build/platforms/azureml/data/data.js









/** Data assets and datastores of Azure ML. Copies are kept by what they are copies of: the same bytes are fetched once. */
function azuremlData(client, around) {
    const known = new Map();
    const copies = new Map();
    const remember = (address, found) => {
        known.set(address, found);
        return found;
    };
    const origin = (address) => known.get(address) ??
        remember(address, around.settled(address).then((exact) => (0,resolve/* resolveData */.t)(client, exact ?? address)));
    return {
        settle: (address) => remember(address, (0,resolve/* resolveData */.t)(client, address)),
        origin,
        async local(address) {
            const data = await origin(address);
            const copy = copies.get(data.sha256) ?? copyOf(data, around);
            copies.set(data.sha256, copy);
            return (0,external_node_path_.join)(await copy, data.kind === 'file' ? data.blobs[0].path : data.pattern);
        },
        async checkCopy(address) {
            const { uri, sha256 } = await origin(address);
            const copy = await copies.get(sha256);
            if (copy === undefined || (await isIntact(copy, `${copy}.json`)))
                return;
            throw new errors/* UserError */.yo(`A command changed the copy of ${uri} that it was given to read. What it made of it counts for nothing: let it write elsewhere. The next run fetches the data again.`);
        },
        async unchanged(address) {
            const { uri, sha256 } = await origin(address);
            if ((await (0,resolve/* resolveData */.t)(client, uri)).sha256 === sha256)
                return;
            throw new errors/* UserError */.yo(`${uri} changed while a job read it, so that nobody knows what the model was trained on. Run this again when nobody writes there, or name a version whose files stay.`);
        },
    };
}
/** The folder with copies of just these bytes. */
async function copyOf(data, around) {
    const whole = (0,external_node_path_.join)(await around.folder(), data.sha256.slice(0, 32));
    const isThere = () => isIntact(whole, `${whole}.json`);
    if (await isThere())
        return whole;
    const waiting = () => around.log.info(`${data.uri} is being fetched by another run on this machine.`);
    await (0,cache/* alone */.QR)(`${whole}.lock`, waiting, async () => {
        if (await isThere())
            return;
        if (await (0,promises_.stat)(whole).catch(digest/* absent */.Ge))
            around.log.warn(`The copy of ${data.uri} was changed on this machine, and is fetched again.`);
        await (0,disk/* removeWhole */.qw)(whole);
        await fetchData(data, whole, around);
    });
    return whole;
}

// EXTERNAL MODULE: ./build/steps/evidence-files.js
var evidence_files = __webpack_require__(70993);
;// CONCATENATED MODULE: ./build/main/data-elsewhere.js





/** What `validate-data` of this workspace settled `@latest` to: the steps after it read that version, though there may be a newer one. */
async function settledBy(workspace, address) {
    const newest = /^(.*)(?:@|\/labels\/)latest$/.exec(address)?.[1];
    if (newest === undefined)
        return undefined;
    const uris = (await (0,evidence_files/* readStatement */.cO)(workspace, 'validate-data'))?.claim.inputs.map(({ uri }) => uri);
    return uris?.find((uri) => uri?.startsWith(`${newest}:`) || uri?.startsWith(`${newest}/versions/`));
}
/** Tables whose paths may be addresses: they read the copies here, and their digest is that of what lies there. */
function tablesElsewhere(tables, data) {
    const reading = async (paths, read) => {
        const at = await Promise.all(paths.map((path) => ((0,data_address/* isAddress */.PW)(path) ? data.local(path) : path)));
        try {
            return await read(...at);
        }
        catch (error) {
            throw error instanceof errors/* UserError */.yo ? await inUsersWords(error, paths, data) : error;
        }
    };
    const digest = async (path) => {
        if (!(0,data_address/* isAddress */.PW)(path))
            return tables.digest(path);
        await data.checkCopy(path);
        return (await data.origin(path)).sha256;
    };
    return {
        digest,
        inspect: async (path, checks) => ({ ...(await reading([path], (at) => tables.inspect(at, checks))), sha256: await digest(path) }),
        read: (path, columns, every) => reading([path], (at) => tables.read(at, columns, every)),
        checkSize: (path, columns) => reading([path], (at) => tables.checkSize(at, columns)),
        overlap: (first, second, keys) => reading([first, second], (a, b) => tables.overlap(a, b, keys)),
        records: (path, rows) => reading([path], (at) => tables.records(at, rows)),
    };
}
/** A mistake in a copy, told as one in the data: by their address, with the file's name below it. */
async function inUsersWords(error, paths, data) {
    const origins = await Promise.all(paths.filter(data_address/* isAddress */.PW).map((path) => data.origin(path)));
    const said = (text) => origins.reduce((words, { uri, sha256 }) => words.replaceAll(new RegExp(`[^\\s"'\`]*${sha256.slice(0, 32)}`, 'g'), uri), text);
    const findings = error.findings.map((finding) => ({ ...finding, message: said(finding.message) }));
    return new errors/* UserError */.yo(findings, { cause: error });
}
/** The same ports, whose data may lie in the workspace that `azure` names. */
async function withDataElsewhere(ports, openAzure, signal) {
    const { workspace, log } = ports;
    const data = azuremlData(await openAzure(), {
        folder: async () => (0,external_node_path_.dirname)(await workspace.path('data/copies')),
        settled: (address) => settledBy(workspace, address),
        ...{ log, signal },
    });
    return { ...ports, data, tables: tablesElsewhere(ports.tables, data) };
}


/***/ }),

/***/ 83133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   Zn: () => (/* binding */ uploadFiles),
/* harmony export */   _M: () => (/* binding */ ofBlobs),
/* harmony export */   po: () => (/* binding */ fileSet)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _local_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78615);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79147);




/** Files at once, and blocks of one file at once: enough to fill a line, few enough to need little memory. */
const FILES = 8;
const BLOCKS = 4;
const BLOCK = 8 * 2 ** 20;
/** A set of these files. Two that would lie at the same path are one. */
async function fileSet(files) {
    const unique = [...new Map(files.map((file) => [file.path, file])).values()];
    return { files: unique, digest: await (0,_local_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFiles */ .Eh)(unique) };
}
/** All files of a folder, or the one file. UserError when nothing is there. */
async function filesAt(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (!found)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is nothing at ${path}, which Azure ML is to read. Correct the path in sluice.yml.`);
    if (found.isDirectory())
        return { set: await fileSet(await (0,_local_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .filesIn */ .nG)(path)), folder: true };
    const name = path.slice(path.lastIndexOf('/') + 1);
    return { set: await fileSet([{ path: name, absolute: path }]), folder: false };
}
/**
 * Puts files below `folder` of a container. What lies there already with the same length is left: the folder is named by the digest, and a blob appears
 * whole or not at all, so that a broken upload goes on where it was.
 */
async function uploadFiles(container, folder, { files }, signal) {
    await inParallel(FILES, files, async ({ path, absolute }) => {
        const blob = container.getBlockBlobClient(`${folder}/${path}`);
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute);
        if ((await lengthOf(blob)) === size)
            return;
        const options = { blockSize: BLOCK, concurrency: BLOCKS, ...(signal ? { abortSignal: signal } : {}) };
        await ofBlobs(`Uploading ${path}`, () => blob.uploadFile(absolute, options), signal);
    });
}
/** Undefined when it is not there, and where the signature may write but not read. */
const lengthOf = (blob) => blob.getProperties().then(({ contentLength }) => contentLength, () => undefined);
/** Runs something on blob storage; its errors come out as PlatformError, without the signatures in their URLs. */
async function ofBlobs(what, work, signal) {
    try {
        return await work();
    }
    catch (error) {
        if (signal?.aborted || error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk || error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            throw error;
        const status = error.statusCode;
        const advice = status === 403
            ? ' The workspace’s storage refuses this identity: give it the role Storage Blob Data Contributor on the storage account, and check its firewall.'
            : ' Run this again: what is there already is not sent twice.';
        const words = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .mask */ .dK)((0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(error)).replace(/\s+/g, ' ').slice(0, 300);
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${what}: blob storage ${status ? `answered ${status}` : 'does not answer'} (${words}).${advice}`, {
            cause: new Error(words),
            status,
        });
    }
}
/** Runs work for each item, so many at a time, in their order. The first error ends it, when what was begun is over; nothing new is begun then. */
async function inParallel(at, items, work) {
    const queue = items.values();
    const errors = [];
    const worker = async () => {
        for (const item of queue) {
            if (errors.length > 0)
                return;
            await work(item).catch((error) => void errors.push(error));
        }
    };
    await Promise.all(Array.from({ length: Math.min(at, items.length) }, worker));
    if (errors.length > 0)
        throw errors[0];
}


/***/ }),

/***/ 84469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   QR: () => (/* binding */ alone),
/* harmony export */   kX: () => (/* binding */ checkRoom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76641);
/* harmony import */ var _local_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78615);







/** Milliseconds: a lock whose owner said nothing for so long is nobody's; how often an owner says something, and others look. */
const ABANDONED = 20_000;
const BEAT = 2000;
const LOOK = 100;
/** Bytes that a disk keeps free. */
const SPARE = 64 * 2 ** 20;
/**
 * Runs work that one process at a time does at `path`; `waiting` is told once when another is at it. The lock of a process that died is taken over.
 * Two that take it over at the same moment both work, which must do no harm.
 */
async function alone(path, waiting, work) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    for (let looks = 0; !(await taken(path)); looks++) {
        if (looks === 0)
            waiting();
        if (await abandoned(path))
            await takeAway(path);
        else
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(LOOK);
    }
    const beat = setInterval(() => void (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(path, new Date(), new Date()).catch(() => undefined), BEAT);
    try {
        return await work();
    }
    finally {
        clearInterval(beat);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    }
}
async function taken(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx').catch((error) => {
        if (error.code !== 'EEXIST')
            throw error;
        return undefined;
    });
    await file?.writeFile(`${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()} ${process.pid}`);
    await file?.close();
    return file !== undefined;
}
async function abandoned(path) {
    const [text, found] = [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(_local_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .absent */ .Ge), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(_local_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .absent */ .Ge)];
    if (!found)
        return false;
    if (Date.now() - found.mtimeMs > ABANDONED)
        return true;
    const [host, pid] = (text ?? '').split(' ');
    return host === (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() && pid !== undefined && !lives(Number(pid));
}
function lives(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
async function takeAway(path) {
    const away = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(path, away).catch(_local_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .absent */ .Ge);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(away, { force: true });
}
/** PlatformError when a disk has no room for so many bytes more, before any is written. */
async function checkRoom(folder, bytes, what) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(folder);
    const free = bavail * bsize;
    if (bytes + (bytes > 0 ? SPARE : 0) <= free)
        return;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PlatformError */ .Wk(`${what}: ${size(bytes)} are to be fetched, and the disk of ${folder} has ${size(free)} free. Free some space (data of earlier runs lie there, and may be deleted), or run this on a machine with a larger disk.`);
}
/** Bytes in words. */
function size(bytes) {
    const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
    return `${power === 0 ? bytes : (bytes / 1024 ** power).toFixed(1)} ${units[power]}`;
}


/***/ }),

/***/ 70993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ evidencePath),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   pc: () => (/* binding */ writeStatement),
/* harmony export */   vK: () => (/* binding */ registrationPath)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);
/* harmony import */ var _kernel_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42475);


/** Where a step's statement lies; `folder` is .sluice, or where an artifact of another run was unpacked. */
const evidencePath = (step, folder = '.sluice') => `${folder}/evidence/${step}.json`;
/** Reads a step's statement; undefined when there is none. UserError when the file is not a statement. */
async function readStatement(workspace, step, folder) {
    const path = evidencePath(step, folder);
    const text = await workspace.read(path);
    if (text === undefined)
        return undefined;
    try {
        return (0,_kernel_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvidence */ .At)(text);
    }
    catch (cause) {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([{ file: path, message: 'This is not evidence that Sluice wrote.', fix: `Run \`sluice ${step}\` again.` }], {
            cause,
        });
    }
}
/** Keeps a step's statement for the steps after it. */
const writeStatement = (workspace, evidence) => workspace.write(evidencePath(evidence.claim.step), evidence.text);
/** Path on the records of the pointer to a version's registration: `{"evidence": <digest>}`. */
const registrationPath = (model, version) => `versions/${model}/v${version}.json`;


/***/ })

};
