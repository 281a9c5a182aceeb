export const id = 4240;
export const ids = [4240];
export const modules = {

/***/ 44240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openParquet: () => (/* binding */ openParquet)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var hyparquet__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96367);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);



const MAGIC = 'PAR1';
const AGAIN = 'Make or fetch the file again.';
/** Opens a Parquet file and reads its footer. UserError saying what is wrong with the footer and at which byte. */
async function openParquet(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file.path);
    try {
        const { size } = await handle.stat();
        const read = async (start, end = size) => {
            file.signal?.throwIfAborted();
            const bytes = new Uint8Array(end - start);
            const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
            if (bytesRead < bytes.length)
                throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file.name} ends at byte ${start + bytesRead} of ${end}. ${AGAIN}`);
            return bytes;
        };
        const metadata = await readFooter(file, size, read);
        const buffer = { byteLength: size, slice: async (start, end) => (await read(start, end)).buffer };
        return { metadata, buffer, handle };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
async function readFooter(file, size, read) {
    if (size === 0)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file.name} is empty. ${AGAIN}`);
    if (size < 12)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file.name} has ${size} bytes, too few for a Parquet file. ${AGAIN}`);
    const tail = Buffer.from(await read(size - 8));
    const head = Buffer.from(await read(0, 4)).toString('latin1');
    const foot = tail.toString('latin1', 4);
    if (foot === 'PARE' || head === 'PARE')
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file.name} is an encrypted Parquet file, which cannot be read.`);
    if (head !== MAGIC && foot !== MAGIC)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file.name} is not a Parquet file: it neither starts nor ends with "PAR1".`);
    if (foot !== MAGIC)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file.name} is cut off: there is no "PAR1" at its end (byte ${size - 4}). ${AGAIN}`);
    const length = tail.readUInt32LE(0);
    if (length > size - 12)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file.name} has a broken footer: byte ${size - 8} gives its length as ${length}, more than the file holds. ${AGAIN}`);
    try {
        const metadata = (0,hyparquet__WEBPACK_IMPORTED_MODULE_2__/* .parquetMetadata */ .m5)((await read(size - 8 - length)).buffer);
        checkFooter(metadata, size);
        return metadata;
    }
    catch (cause) {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file.name} has a broken footer at byte ${size - 8 - length} (${length} bytes). ${AGAIN}`, { cause });
    }
}
/** A footer that parses may still be nonsense. */
function checkFooter(metadata, size) {
    if (!Array.isArray(metadata.schema) || metadata.schema.length === 0 || !Array.isArray(metadata.row_groups))
        throw new RangeError('no schema');
    const rows = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
    if (rows !== Number(metadata.num_rows))
        throw new RangeError('row groups do not add up');
    for (const { columns } of metadata.row_groups) {
        for (const { meta_data: chunk } of columns) {
            if (!chunk)
                throw new RangeError('column chunk without metadata');
            const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
            if (!(start >= 0 && start + Number(chunk.total_compressed_size) <= size))
                throw new RangeError('column chunk beyond the end');
        }
    }
}


/***/ })

};
