export const id = 6382;
export const ids = [6382,6807,4240];
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


/***/ }),

/***/ 26382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parquetRows: () => (/* binding */ parquetRows)
/* harmony export */ });
/* harmony import */ var _parquet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36807);
/* harmony import */ var _parquet_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44240);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42268);



/** Rows of a Parquet file by number (from 0, ascending), one column of one row group at a time. */
async function parquetRows(file, at) {
    const parquet = await (0,_parquet_file_js__WEBPACK_IMPORTED_MODULE_1__.openParquet)(file);
    try {
        const elements = (0,_parquet_js__WEBPACK_IMPORTED_MODULE_0__.topLevel)(parquet.metadata.schema);
        const records = [];
        let first = 0;
        for (const group of parquet.metadata.row_groups) {
            const rows = Number(group.num_rows);
            const wanted = at.filter((row) => row >= first && row < first + rows);
            const table = wanted.map(() => ({}));
            for (const { name, logical_type: logical, converted_type: converted } of wanted.length > 0 ? elements : []) {
                const values = await (0,_parquet_js__WEBPACK_IMPORTED_MODULE_0__.readValues)(parquet, name, first, rows);
                const day = logical?.type === 'DATE' || converted === 'DATE';
                const zoneless = logical?.type === 'TIMESTAMP' && !logical.isAdjustedToUTC;
                wanted.forEach((row, i) => {
                    table[i][name] = parquetCell(values[row - first], day, zoneless);
                });
            }
            records.push(...table);
            first += rows;
        }
        return { records, rows: first };
    }
    finally {
        await parquet.handle.close();
    }
}
function parquetCell(value, day, zoneless) {
    if (value instanceof Date)
        return day ? value.toISOString().slice(0, 10) : zoneless ? value.toISOString().slice(0, -1) : value.toISOString();
    return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .cellOf */ .W)(value);
}


/***/ }),

/***/ 36807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parquetReader: () => (/* binding */ parquetReader),
  readValues: () => (/* binding */ readValues),
  topLevel: () => (/* binding */ topLevel)
});

// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 8 modules
var read = __webpack_require__(27992);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 16 modules
var src = __webpack_require__(20138);
;// CONCATENATED MODULE: ./build/platforms/tables/parquet-codecs.js


/** Decompressors by Parquet's names: Node's own where it has one (zstd since 22.15), else hyparquet's. */
const compressors = {
    ...src/* compressors */.Vm,
    GZIP: (input) => external_node_zlib_.gunzipSync(input),
    BROTLI: (input) => external_node_zlib_.brotliDecompressSync(input),
    ...("zstdDecompressSync" in external_node_zlib_namespaceObject && { ZSTD: (input) => external_node_zlib_.zstdDecompressSync(input) }),
};
/** Unpacks a page. RangeError when it does not give `size` bytes. */
function unpacked(codec, page, size) {
    if (codec === 'UNCOMPRESSED')
        return page;
    const decompress = compressors[codec];
    if (!decompress)
        throw new RangeError(`codec ${codec}`);
    const bytes = decompress(page, size);
    if (bytes.length !== size)
        throw new RangeError(`page of ${bytes.length} bytes, not ${size}`);
    return bytes;
}

// EXTERNAL MODULE: ./build/platforms/tables/parquet-file.js
var parquet_file = __webpack_require__(44240);
// EXTERNAL MODULE: ./build/platforms/tables/dictionary.js
var dictionary = __webpack_require__(69873);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js + 5 modules
var column = __webpack_require__(61419);
;// CONCATENATED MODULE: ./build/platforms/tables/parquet-runs.js
/**
 * Decodes `count` values of the hybrid of run-length runs and bit-packed groups of 8 into `out`, from bytes [from, to).
 * RangeError when the bytes end too soon. Source: Apache Parquet, Encodings.md, "RLE".
 */
function readRuns(bytes, from, to, width, out, count) {
    let at = from;
    let seen = 0;
    while (seen < count) {
        let header = 0;
        let shift = 0;
        let byte = 128;
        while (byte > 127) {
            if (at >= to || shift > 28)
                throw new RangeError('run header');
            byte = bytes[at++];
            header |= (byte & 127) << shift;
            shift += 7;
        }
        const size = header >>> 1;
        if (size === 0)
            throw new RangeError('empty run');
        if ((header & 1) === 0) {
            const end = Math.min(count, seen + size);
            const length = (width + 7) >> 3;
            if (at + length > to)
                throw new RangeError('run');
            let value = 0;
            for (let i = 0; i < length; i++)
                value |= bytes[at++] << (8 * i);
            out.fill(value, seen, end);
            seen = end;
        }
        else {
            const values = Math.min(8 * size, count - seen);
            if (at + Math.ceil((values * width) / 8) > to)
                throw new RangeError('packed run');
            unpack(bytes, at, width, out, seen, values);
            at += size * width;
            seen += values;
        }
    }
}
/** Values of `width` bits (0 to 32), least significant first. */
function unpack(bytes, from, width, out, start, count) {
    if (width > 24) {
        unpackWide(bytes, from, width, out, start, count);
        return;
    }
    const mask = (1 << width) - 1;
    let at = from;
    let held = 0;
    let bits = 0;
    for (let i = start; i < start + count; i++) {
        while (bits < width) {
            held |= bytes[at++] << bits;
            bits += 8;
        }
        out[i] = held & mask;
        held >>>= width;
        bits -= width;
    }
}
/** The same where value and rest do not fit into 32 bits together. */
function unpackWide(bytes, from, width, out, start, count) {
    let at = from;
    let held = 0;
    let bits = 0;
    for (let i = start; i < start + count; i++) {
        while (bits < width) {
            held += bytes[at++] * 2 ** bits;
            bits += 8;
        }
        out[i] = held % 2 ** width;
        held = Math.floor(held / 2 ** width);
        bits -= width;
    }
}

;// CONCATENATED MODULE: ./build/platforms/tables/parquet-pages.js




/** Pages of a column chunk without nesting, levels decoded, values not. RangeError for anything that is not as it should be. */
function* pagesOf(chunk, meta, optional, rows) {
    const reader = { view: new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength), offset: 0 };
    const levels = optional ? new Int32Array(rows) : undefined;
    let seen = 0;
    while (seen < rows) {
        const header = (0,column/* parquetHeader */.wK)(reader);
        const end = reader.offset + header.compressed_page_size;
        if (!(header.compressed_page_size >= 0) || end > chunk.length)
            throw new RangeError('page beyond its chunk');
        const stored = chunk.subarray(reader.offset, end);
        reader.offset = end;
        if (!isIntact(header, stored))
            throw new RangeError('page checksum');
        const page = pageOf(header, stored, meta.codec, levels, rows - seen);
        if (!page)
            continue;
        if (page.kind === 'data')
            seen += page.rows;
        yield page;
    }
}
/** Whether a page's CRC-32 is right; most writers give none. */
const isIntact = ({ crc }, stored) => crc === undefined || !("crc32" in external_node_zlib_namespaceObject) || external_node_zlib_.crc32(stored) === crc >>> 0;
function pageOf(header, stored, codec, levels, most) {
    const { data_page_header: v1, data_page_header_v2: v2, dictionary_page_header: dictionary } = header;
    if (dictionary) {
        const bytes = unpacked(codec, stored, header.uncompressed_page_size);
        const rows = dictionary.num_values;
        return { kind: 'dictionary', encoding: dictionary.encoding, rows, defined: undefined, values: rows, bytes, at: 0 };
    }
    const rows = v1?.num_values ?? v2?.num_values ?? 0;
    if (rows > most)
        throw new RangeError('more rows than the row group has');
    if (v1) {
        if (levels && v1.definition_level_encoding !== 'RLE')
            throw new RangeError(`levels of encoding ${v1.definition_level_encoding}`);
        const bytes = unpacked(codec, stored, header.uncompressed_page_size);
        const length = levels ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) : 0;
        const at = levels ? 4 + length : 0;
        if (at > bytes.length)
            throw new RangeError('levels beyond their page');
        return { kind: 'data', encoding: v1.encoding, bytes, at, ...definedIn(bytes, levels ? 4 : 0, at, levels, rows) };
    }
    if (!v2)
        return undefined;
    const at = v2.repetition_levels_byte_length + v2.definition_levels_byte_length;
    if (at > stored.length)
        throw new RangeError('levels beyond their page');
    const defined = definedIn(stored, v2.repetition_levels_byte_length, at, levels, rows);
    const packed = stored.subarray(at);
    const bytes = v2.is_compressed === false ? packed : unpacked(codec, packed, header.uncompressed_page_size - at);
    return { kind: 'data', encoding: v2.encoding, bytes, at: 0, ...defined };
}
function definedIn(bytes, from, to, levels, rows) {
    if (!levels || from === to || isOneRun(bytes, from, to, rows))
        return { rows, defined: undefined, values: rows };
    readRuns(bytes, from, to, 1, levels, rows);
    let values = 0;
    for (let i = 0; i < rows; i++)
        values += levels[i];
    return { rows, defined: values === rows ? undefined : levels, values };
}
/** Whether levels are a single run of ones, as most writers leave a column without nulls. */
function isOneRun(bytes, from, to, rows) {
    let header = 0;
    let at = from;
    for (let shift = 0; at < to && shift < 29; shift += 7) {
        const byte = bytes[at++];
        header |= (byte & 127) << shift;
        if (byte < 128)
            break;
    }
    return (header & 1) === 0 && header >>> 1 >= rows && at < to && bytes[at] === 1;
}

;// CONCATENATED MODULE: ./build/platforms/tables/parquet-plain.js
const DAY = 86_400_000;
const SHARES = { number: 1, days: 1, MILLIS: 1, MICROS: 1000, NANOS: 1_000_000 };
/** `count` plain values as doubles, dates as whole milliseconds. Undefined when a double cannot hold them. RangeError when bytes are missing. */
function plainNumbers(type, unit, page, at, count) {
    const size = type === 'INT32' || type === 'FLOAT' ? 4 : 8;
    const length = type === 'BOOLEAN' ? Math.ceil(count / 8) : count * size;
    if (at + length > page.length)
        throw new RangeError('values beyond their page');
    if (type === 'BOOLEAN')
        return Float64Array.from({ length: count }, (_, i) => (page[at + (i >> 3)] >> (i & 7)) & 1);
    const buffer = aligned(page, at, length);
    const start = buffer === page.buffer ? page.byteOffset + at : 0;
    if (type === 'DOUBLE')
        return new Float64Array(buffer, start, count);
    if (type === 'FLOAT')
        return Float64Array.from(new Float32Array(buffer, start, count));
    if (type === 'INT32') {
        const scale = unit === 'days' ? DAY : 1;
        return Float64Array.from(new Int32Array(buffer, start, count), (value) => value * scale);
    }
    return longs(new Int32Array(buffer, start, 2 * count), count, SHARES[unit]);
}
/** A buffer in which the values are aligned: the page's own, or a copy (`slice` of a Buffer would be none). */
const aligned = (page, at, length) => (page.byteOffset + at) % 8 === 0 ? page.buffer : new Uint8Array(page.subarray(at, at + length)).buffer;
/** 64-bit integers divided by `share` towards zero, exactly: in halves, because their product may exceed 2^53. */
function longs(halves, count, share) {
    const out = new Float64Array(count);
    const quotient = Math.floor(2 ** 32 / share);
    const rest = 2 ** 32 - quotient * share;
    for (let i = 0; i < count; i++) {
        const low = halves[2 * i] >>> 0;
        const high = halves[2 * i + 1];
        if (share === 1) {
            const value = high * 2 ** 32 + low;
            if (!Number.isSafeInteger(value))
                return undefined;
            out[i] = value;
        }
        else {
            const part = high * rest + low;
            const floor = Math.floor(part / share);
            const value = high * quotient + floor;
            out[i] = high < 0 && part !== floor * share ? value + 1 : value;
        }
    }
    return out;
}

;// CONCATENATED MODULE: ./build/platforms/tables/parquet-flat.js




const INTEGERS = new Set([undefined, 'INT_8', 'INT_16', 'INT_32', 'INT_64', 'UINT_8', 'UINT_16']);
const ENCODINGS = new Set(['PLAIN', 'RLE', 'PLAIN_DICTIONARY', 'RLE_DICTIONARY']);
/** Whether the fast path can read a column chunk, and how; undefined leaves it to hyparquet. */
function flatOf(element, meta) {
    const { type, repetition_type: repetition, converted_type: converted, logical_type: logical } = element;
    if (element.num_children || repetition === 'REPEATED' || meta.path_in_schema.length !== 1)
        return undefined;
    if (!meta.encodings.every((encoding) => ENCODINGS.has(encoding)))
        return undefined;
    const optional = repetition === 'OPTIONAL';
    if (type === 'BYTE_ARRAY') {
        const text = (converted ?? 'UTF8') === 'UTF8' && (logical?.type ?? 'STRING') === 'STRING';
        return text ? { kind: 'text', unit: 'number', optional } : undefined;
    }
    if (type === 'DOUBLE' || type === 'FLOAT')
        return { kind: 'number', unit: 'number', optional };
    if (type === 'BOOLEAN')
        return { kind: 'boolean', unit: 'number', optional };
    if (type !== 'INT32' && type !== 'INT64')
        return undefined;
    if (logical?.type === 'DATE' || converted === 'DATE')
        return { kind: 'date', unit: 'days', optional };
    if (logical?.type === 'TIMESTAMP')
        return { kind: 'date', unit: logical.unit, optional };
    if (converted === 'TIMESTAMP_MILLIS')
        return { kind: 'date', unit: 'MILLIS', optional };
    if (converted === 'TIMESTAMP_MICROS')
        return { kind: 'date', unit: 'MICROS', optional };
    const whole = INTEGERS.has(converted) && (!logical || (logical.type === 'INTEGER' && (logical.isSigned || logical.bitWidth < 32)));
    return whole ? { kind: 'number', unit: 'number', optional } : undefined;
}
function arrays() {
    const numbers = new Map();
    const codes = new Map();
    const take = (kept, name, rows, make) => {
        const found = kept.get(name);
        if (found && found.length >= rows)
            return found.subarray(0, rows);
        const made = make(rows);
        kept.set(name, made);
        return made;
    };
    return {
        numbers: (name, rows) => take(numbers, name, rows, (size) => new Float64Array(size)),
        codes: (name, rows) => take(codes, name, rows, (size) => new Int32Array(size)),
    };
}
/** Reads a column chunk. Undefined when it holds what this path does not read; RangeError when it is damaged. */
function flatVector(chunk, facts, kept) {
    const { kind } = facts.flat;
    return kind === 'text' ? textVector(chunk, facts, kept) : numberVector(chunk, facts, kind, kept);
}
function numberVector(chunk, { meta, flat, rows }, kind, arrays) {
    const out = arrays.numbers(meta.path_in_schema[0], rows);
    let entries;
    let row = 0;
    for (const page of pagesOf(chunk, meta, flat.optional, rows)) {
        const direct = page.kind === 'dictionary' || page.encoding === 'PLAIN';
        if (!direct && (page.encoding === 'RLE' || !entries))
            return undefined;
        if (direct) {
            const values = plainNumbers(meta.type, flat.unit, page.bytes, page.at, page.values);
            if (!values)
                return undefined;
            if (page.kind === 'dictionary') {
                // A copy: the page may be a view of bytes that are used again.
                entries = values.slice();
                continue;
            }
            spread(values, page, out, row);
        }
        else
            lookUp(positions(page, arrays), entries, page, out, row);
        row += page.rows;
    }
    return { form: 'numbers', kind, values: out };
}
/** Puts the dictionary's values at a page's positions into its rows; the others are null. */
function lookUp(codes, entries, { defined, rows }, out, row) {
    let next = 0;
    for (let i = 0; i < rows; i++) {
        if (defined && defined[i] === 0)
            out[row + i] = Number.NaN;
        else {
            const code = codes[next++];
            if (code < 0 || code >= entries.length)
                throw outside();
            out[row + i] = entries[code];
        }
    }
}
/** Typed arrays would give undefined for such a position, which is stored as NaN or 0. */
const outside = () => new RangeError('position beyond the dictionary');
/** Puts a page's values into their rows; the others are null. */
function spread(values, { defined, rows }, out, row) {
    if (!defined) {
        out.set(values, row);
        return;
    }
    let next = 0;
    for (let i = 0; i < rows; i++)
        out[row + i] = defined[i] ? values[next++] : Number.NaN;
}
/** No column's name. */
const SCRATCH = '\u0000';
/** Dictionary positions of a page's values. */
function positions({ bytes, at, values }, arrays) {
    const codes = arrays.codes(SCRATCH, values);
    if (values === 0)
        return codes;
    const width = bytes[at] ?? 33;
    if (width > 32)
        throw new RangeError('bit width');
    readRuns(bytes, at + 1, bytes.length, width, codes, values);
    return codes;
}
function textVector(chunk, { meta, flat, rows }, arrays) {
    const codes = arrays.codes(meta.path_in_schema[0], rows);
    const texts = (0,dictionary/* dictionary */.zz)();
    let entries;
    let row = 0;
    for (const page of pagesOf(chunk, meta, flat.optional, rows)) {
        const direct = page.kind === 'dictionary' || page.encoding === 'PLAIN';
        if (!direct && !entries)
            return undefined;
        const values = direct ? internAll(page, texts) : positions(page, arrays);
        if (!values)
            return undefined;
        if (page.kind === 'dictionary')
            entries = values;
        else {
            placeCodes(values, direct ? undefined : entries, page, codes, row);
            row += page.rows;
        }
    }
    return { form: 'texts', codes, levels: texts.levels };
}
/** Puts the codes of a page into its rows, by way of the dictionary where there is one; the others are null. */
function placeCodes(values, entries, { defined, rows }, codes, row) {
    let next = 0;
    for (let i = 0; i < rows; i++) {
        if (defined && defined[i] === 0)
            codes[row + i] = -1;
        else {
            const value = values[next++];
            if (entries && (value < 0 || value >= entries.length))
                throw outside();
            codes[row + i] = entries ? entries[value] : value;
        }
    }
}
/** Codes of plain texts: each is its length in 4 bytes, then UTF-8. Undefined when one is no UTF-8. */
function internAll({ bytes, at, values }, texts) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const codes = new Int32Array(values);
    let from = at;
    for (let i = 0; i < values; i++) {
        const start = from + 4;
        const end = start + (start <= buffer.length ? buffer.readUInt32LE(from) : Number.POSITIVE_INFINITY);
        if (end > buffer.length)
            throw new RangeError('text beyond its page');
        const code = (0,dictionary/* intern */.HL)(texts, buffer, start, end);
        if (code < 0)
            return undefined;
        codes[i] = code;
        from = end;
    }
    return codes;
}

// EXTERNAL MODULE: ./build/platforms/tables/value-column.js
var value_column = __webpack_require__(14351);
;// CONCATENATED MODULE: ./build/platforms/tables/parquet.js






/** Opens a Parquet file. Memory holds one column of one row group at a time (all asked for when `together`). */
async function parquetReader(file, options) {
    const parquet = await (0,parquet_file.openParquet)(file);
    const names = topLevel(parquet.metadata.schema).map((element) => element.name);
    return { columns: names, batches: batches(file, parquet, names, options) };
}
/** The columns of a table: the children of the schema's root. */
function topLevel(schema) {
    const elements = [];
    const skip = (at) => {
        let next = at + 1;
        for (let i = 0; i < (schema[at]?.num_children ?? 0); i++)
            next = skip(next);
        return next;
    };
    for (let at = 1; at < schema.length; at = skip(at))
        elements.push(schema[at]);
    return elements;
}
async function* batches(file, parquet, names, options) {
    try {
        const wanted = names.filter((name) => !options.columns || options.columns.includes(name));
        const kept = arrays();
        let first = 0;
        for (const [group, { num_rows: count }] of parquet.metadata.row_groups.entries()) {
            const rows = Math.min(Number(count), (options.limit ?? Number.POSITIVE_INFINITY) - first);
            if (rows <= 0)
                break;
            const columns = [];
            for (const name of wanted) {
                const vector = await readVector(file, parquet, { name, group, first, rows }, kept, options);
                if (options.together)
                    columns.push({ name, vector });
                else
                    yield { first, rows, columns: [{ name, vector }] };
            }
            if (options.together || wanted.length === 0)
                yield { first, rows, columns };
            first += Number(count);
        }
    }
    finally {
        await parquet.handle.close();
    }
}
async function readVector(file, parquet, part, kept, options) {
    const { name, first, rows } = part;
    const flags = { asText: options.asText?.has(name) ?? false, withText: options.withText?.has(name) ?? false, dates: false };
    try {
        const fast = await readFlat(parquet, part, kept, flags.asText || flags.withText);
        return fast ?? vectorOf(await readValues(parquet, name, first, rows), name, rows, flags);
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo || file.signal?.aborted)
            throw cause;
        const where = `rows ${first + 1} to ${first + rows}`;
        throw new errors/* UserError */.yo(`${file.name}: column ${name} cannot be read in ${where}. The file is damaged; make or fetch it again.`, { cause });
    }
}
/** A whole column chunk by the fast path; undefined when it is none for it. Numbers lose their spelling, so it gives no texts of them. */
async function readFlat({ metadata, buffer }, { name, group, rows }, kept, needsText) {
    const rowGroup = metadata.row_groups[group];
    const meta = rowGroup?.columns.find(({ meta_data: chunk }) => chunk?.path_in_schema[0] === name)?.meta_data;
    const element = topLevel(metadata.schema).find((column) => column.name === name);
    if (!meta || !element || rows !== Number(rowGroup?.num_rows) || Number(meta.num_values) !== rows)
        return undefined;
    const flat = flatOf(element, meta);
    if (!flat || (needsText && flat.kind !== 'text'))
        return undefined;
    const starts = [meta.data_page_offset, meta.dictionary_page_offset].filter((offset) => offset !== undefined && offset > 0n).map(Number);
    const start = Math.min(...starts);
    const chunk = new Uint8Array(await buffer.slice(start, start + Number(meta.total_compressed_size)));
    return flatVector(chunk, { meta, flat, rows }, kept);
}
/** Decoded values of one column for some rows. */
async function readValues({ buffer, metadata }, name, first, rows) {
    const parts = [];
    await (0,read/* parquetRead */.bA)({
        file: buffer,
        metadata,
        columns: [name],
        rowStart: first,
        rowEnd: first + rows,
        compressors: compressors,
        onChunk: ({ columnData, rowStart }) => parts.push({ at: rowStart, data: columnData }),
    });
    if (parts.length === 1 && parts[0].at === first && parts[0].data.length >= rows)
        return parts[0].data;
    const values = new Array(rows).fill(undefined);
    let seen = 0;
    for (const { at, data } of parts) {
        for (let i = Math.max(0, first - at); i < data.length && at + i < first + rows; i++) {
            values[at + i - first] = data[i];
            seen++;
        }
    }
    if (seen < rows)
        throw new RangeError(`${seen} of ${rows} rows`);
    return values;
}
function vectorOf(data, name, rows, flags) {
    const plain = !flags.asText && !flags.withText;
    if (plain && data instanceof Float64Array)
        return { form: 'numbers', kind: 'number', values: data.subarray(0, rows) };
    if (plain && (data instanceof Float32Array || data instanceof Int32Array))
        return { form: 'numbers', kind: 'number', values: Float64Array.from(data.subarray(0, rows)) };
    const column = (0,value_column/* valueColumn */.gR)(name, rows, flags);
    for (let row = 0; row < rows; row++) {
        const value = data[row];
        const safe = typeof value === 'bigint' && value >= -9007199254740991n && value <= 9007199254740991n;
        (0,value_column/* putValue */.fm)(column, row, safe ? Number(value) : value);
    }
    return (0,value_column/* valueVector */.B8)(column, rows);
}


/***/ })

};
