export const id = 2089;
export const ids = [2089];
export const modules = {

/***/ 58313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ NULL),
/* harmony export */   DY: () => (/* binding */ numberKinds),
/* harmony export */   Hp: () => (/* binding */ BIG),
/* harmony export */   Jx: () => (/* binding */ BOOLEAN),
/* harmony export */   Zo: () => (/* binding */ showNumber),
/* harmony export */   a$: () => (/* binding */ TEXT),
/* harmony export */   m_: () => (/* binding */ showCell),
/* harmony export */   uk: () => (/* binding */ NUMBER),
/* harmony export */   vH: () => (/* binding */ DATE)
/* harmony export */ });
/** What one cell is. Codes, because a column of them is an array of bytes. */
const NULL = 0;
const NUMBER = 1;
const BOOLEAN = 2;
const DATE = 3;
const TEXT = 4;
/** A whole number that a double cannot hold: `values` has the nearest double, `codes` the digits. */
const BIG = 5;
const numberKinds = { [NUMBER]: 'number', [BIG]: 'number', [BOOLEAN]: 'boolean', [DATE]: 'date' };
/** How a cell looks in a message: numbers as JavaScript writes them, dates as ISO 8601, at most 60 characters. */
function showCell(vector, row) {
    if (vector.form === 'texts')
        return showText(vector.levels[vector.codes[row]]);
    if (vector.form === 'numbers')
        return showNumber(vector.values[row], vector.kind);
    const text = vector.levels[vector.codes[row]];
    if (text !== undefined)
        return showText(text);
    return showNumber(vector.values[row], numberKinds[vector.kinds[row]] ?? 'number');
}
/** A number cell as text. */
function showNumber(value, kind) {
    if (Number.isNaN(value))
        return 'null';
    if (kind === 'boolean')
        return String(value === 1);
    if (kind === 'date' && Math.abs(value) <= 8.64e15)
        return new Date(value).toISOString();
    return String(value);
}
const showText = (text) => (text === undefined ? 'null' : text.length > 60 ? `${text.slice(0, 59)}…` : text);


/***/ }),

/***/ 39817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseDate),
/* harmony export */   h: () => (/* binding */ parseDateText)
/* harmony export */ });
const DAY = 86_400_000;
const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/**
 * Milliseconds since 1970 of an ISO 8601 date, or date and time, or NaN for any other field and for days that do not exist.
 * `2001-01-31`, then perhaps `T` or a space, `10:30`, `:15`, `.123456789`, and `Z` or an offset. UTC where no offset is given.
 */
function parseDate(bytes, from, to) {
    const year = 100 * two(bytes, from) + two(bytes, from + 2);
    const month = two(bytes, from + 5);
    const day = two(bytes, from + 8);
    if (to - from < 10 || bytes[from + 4] !== 45 || bytes[from + 7] !== 45 || !(month >= 1 && month <= 12))
        return Number.NaN;
    const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    if (!(day >= 1 && day <= DAYS_IN[month - 1] + (leap ? 1 : 0)))
        return Number.NaN;
    const midnight = daysSince1970(year, month, day) * DAY;
    return to - from === 10 ? midnight : midnight + parseTime(bytes, from + 10, to);
}
/** The same of a text. */
function parseDateText(text) {
    if (text.length < 10 || text.length > 40 || text.charCodeAt(4) !== 45)
        return Number.NaN;
    const bytes = Buffer.from(text, 'latin1');
    return parseDate(bytes, 0, bytes.length);
}
/** Number of two digits, or NaN. */
function two(bytes, at) {
    const tens = bytes[at] - 48;
    const ones = bytes[at + 1] - 48;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}
/** Source: Hinnant, chrono-compatible low-level date algorithms (days_from_civil); public domain. */
function daysSince1970(year, month, day) {
    const shifted = month <= 2 ? year - 1 : year;
    const era = Math.floor(shifted / 400);
    const ofEra = shifted - era * 400;
    const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}
/** Milliseconds of `T10:30:15.5+02:00`; NaN when it is not of that form. Digits after the third of a fraction are dropped. */
function parseTime(bytes, from, to) {
    const hours = two(bytes, from + 1);
    const minutes = two(bytes, from + 4);
    if ((bytes[from] !== 84 && bytes[from] !== 32) || bytes[from + 3] !== 58 || !(hours < 24 && minutes < 60))
        return Number.NaN;
    let at = from + 6;
    let time = (hours * 60 + minutes) * 60_000;
    if (at < to && bytes[at] === 58) {
        const seconds = two(bytes, at + 1);
        if (!(seconds < 60))
            return Number.NaN;
        time += seconds * 1000;
        at += 3;
        if (at < to && bytes[at] === 46) {
            let weight = 100;
            const start = ++at;
            for (; at < to && bytes[at] >= 48 && bytes[at] <= 57; at++) {
                time += weight >= 1 ? (bytes[at] - 48) * weight : 0;
                weight /= 10;
            }
            if (at === start || at - start > 9)
                return Number.NaN;
        }
    }
    if (at === to)
        return time;
    return at > to ? Number.NaN : time - parseOffset(bytes, at, to);
}
/** Milliseconds of `Z`, `+02:00` or `+0200`. */
function parseOffset(bytes, from, to) {
    if (bytes[from] === 90 && to === from + 1)
        return 0;
    const sign = bytes[from] === 43 ? 1 : bytes[from] === 45 ? -1 : Number.NaN;
    const minutes = bytes[from + 3] === 58 ? from + 4 : from + 3;
    if (to !== minutes + 2)
        return Number.NaN;
    const offset = two(bytes, from + 1) * 60 + two(bytes, minutes);
    return sign * offset * 60_000;
}


/***/ }),

/***/ 69873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ intern),
/* harmony export */   o_: () => (/* binding */ DICTIONARY_CAP),
/* harmony export */   zz: () => (/* binding */ dictionary)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Above so many texts a dictionary is given up for a new one, which keeps memory constant. */
const DICTIONARY_CAP = 32768;
const dictionary = () => ({
    levels: [],
    hashes: new Int32Array(256),
    offsets: new Int32Array(256),
    lengths: new Int32Array(256),
    pool: Buffer.allocUnsafeSlow(4096),
    used: 0,
    table: new Int32Array(1024).fill(-1),
});
/** Code of the text whose UTF-8 bytes are given; −1 when they are no UTF-8. */
function intern(found, bytes, from, to) {
    let hash = 0x811c9dc5 | 0;
    let any = 0;
    for (let i = from; i < to; i++) {
        const byte = bytes[i];
        any |= byte;
        hash = Math.imul(hash ^ byte, 0x01000193);
    }
    hash ^= hash >>> 15;
    const { table, hashes, lengths, offsets, pool } = found;
    const mask = table.length - 1;
    const length = to - from;
    let slot = hash & mask;
    for (let code = table[slot]; code >= 0; slot = (slot + 1) & mask, code = table[slot]) {
        if (hashes[code] !== hash || lengths[code] !== length)
            continue;
        const at = offsets[code];
        let i = 0;
        while (i < length && pool[at + i] === bytes[from + i])
            i++;
        if (i === length)
            return code;
    }
    return insert(found, bytes, from, to, hash, slot, any < 128);
}
function insert(found, bytes, from, to, hash, slot, ascii) {
    if (!ascii && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(from, to)))
        return -1;
    const code = found.levels.length;
    found.levels.push(ascii ? bytes.toString('latin1', from, to) : bytes.toString('utf8', from, to));
    if (code === found.hashes.length) {
        found.hashes = grown(found.hashes);
        found.offsets = grown(found.offsets);
        found.lengths = grown(found.lengths);
    }
    if (found.used + to - from > found.pool.length) {
        const pool = Buffer.allocUnsafeSlow(Math.max(2 * found.pool.length, found.used + to - from));
        found.pool.copy(pool, 0, 0, found.used);
        found.pool = pool;
    }
    bytes.copy(found.pool, found.used, from, to);
    found.hashes[code] = hash;
    found.offsets[code] = found.used;
    found.lengths[code] = to - from;
    found.used += to - from;
    found.table[slot] = code;
    if (2 * found.levels.length > found.table.length)
        rehash(found);
    return code;
}
function grown(array) {
    const larger = new Int32Array(2 * array.length);
    larger.set(array);
    return larger;
}
function rehash(found) {
    const table = new Int32Array(4 * found.table.length).fill(-1);
    const mask = table.length - 1;
    for (let code = 0; code < found.levels.length; code++) {
        let slot = found.hashes[code] & mask;
        while (table[slot] >= 0)
            slot = (slot + 1) & mask;
        table[slot] = code;
    }
    found.table = table;
}


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


/***/ }),

/***/ 42268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cellOf)
/* harmony export */ });
/* harmony import */ var _value_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14351);

/** A value as JSON holds it in a record. */
const cellOf = (value) => {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    return typeof value === 'boolean' ? value : (0,_value_column_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value);
};


/***/ }),

/***/ 12089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  streamingTables: () => (/* binding */ streamingTables)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/kernel/digest.js
var digest = __webpack_require__(21694);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/platforms/tables/bytes.js




/** Bytes read at a time. */
const CHUNK = 1 << 20;
/** The content of a file in chunks, unpacked where it is gzipped. `tap` sees the bytes as stored. UserError for a broken gzip stream. */
async function* contentOf(file, tap, chunkBytes = CHUNK) {
    if (!file.gzip) {
        yield* stored(file, tap, chunkBytes);
        return;
    }
    const unpacked = (0,external_node_zlib_.createGunzip)({ chunkSize: Math.max(64, chunkBytes) });
    // Errors come out of the iteration below; pipeline only has to pass them on and to close both ends.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(stored(file, tap, CHUNK)), unpacked, () => undefined);
    try {
        for await (const bytes of unpacked) {
            file.signal?.throwIfAborted();
            yield bytes;
        }
    }
    catch (cause) {
        if (!isGzipProblem(cause))
            throw cause;
        throw new errors/* UserError */.yo(`${file.name} is not a whole gzip file. Make or fetch it again.`, { cause });
    }
}
async function* stored(file, tap, chunkBytes) {
    for await (const bytes of (0,external_node_fs_.createReadStream)(file.path, { highWaterMark: chunkBytes })) {
        file.signal?.throwIfAborted();
        tap?.(bytes);
        yield bytes;
    }
}
const isGzipProblem = (error) => String(error.code).startsWith('Z_');

;// CONCATENATED MODULE: ./build/platforms/tables/digest.js



/** SHA-256 of a file's bytes as stored. */
async function fileDigest(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const bytes of contentOf({ ...file, gzip: false }, undefined))
        hash.update(bytes);
    return hash.digest('hex');
}
/** Digest of a data set: of one file that file's, of several that of their sorted names and digests. */
function dataDigest(files) {
    const [only, second] = files;
    return only && !second ? only.sha256 : (0,digest/* digestOf */.ol)(files.map(({ name, sha256 }) => ({ name, sha256 })));
}

// EXTERNAL MODULE: ./build/sketch/accumulate.js + 2 modules
var accumulate = __webpack_require__(40224);
// EXTERNAL MODULE: ./build/platforms/tables/batch.js
var batch = __webpack_require__(58313);
;// CONCATENATED MODULE: ./build/platforms/tables/cell.js
const ZERO = 48;
const NINE = 57;
const POWERS = Float64Array.from({ length: 23 }, (_, i) => 10 ** i);
/**
 * The number a field spells, or NaN when it spells none. A leading zero before another digit makes a text (postal codes, padded keys).
 * Up to 15 digits and a scale of 22 one division is correctly rounded (Clinger 1990); the rest is left to the engine.
 */
function parseNumber(bytes, from, to) {
    let i = from;
    const negative = bytes[i] === 45;
    if (negative || bytes[i] === 43)
        i++;
    const start = i;
    let mantissa = 0;
    for (; i < to && isDigit(bytes[i]); i++)
        mantissa = mantissa * 10 + (bytes[i] - ZERO);
    const whole = i - start;
    if (whole > 1 && bytes[start] === ZERO)
        return Number.NaN;
    let scale = 0;
    if (i < to && bytes[i] === 46) {
        const point = ++i;
        for (; i < to && isDigit(bytes[i]); i++)
            mantissa = mantissa * 10 + (bytes[i] - ZERO);
        scale = i - point;
    }
    if (whole + scale === 0)
        return Number.NaN;
    if (i === to && whole + scale <= 15) {
        const value = scale === 0 ? mantissa : mantissa / POWERS[scale];
        return negative ? -value : value;
    }
    if (i < to && !isExponent(bytes, i, to))
        return Number.NaN;
    return Number(latin1(bytes, from, to));
}
const isDigit = (byte) => byte >= ZERO && byte <= NINE;
function isExponent(bytes, from, to) {
    if ((bytes[from] | 32) !== 101)
        return false;
    let i = from + 1;
    if (bytes[i] === 43 || bytes[i] === 45)
        i++;
    if (i >= to)
        return false;
    for (; i < to; i++)
        if (!isDigit(bytes[i]))
            return false;
    return true;
}
/** 1 for true, 0 for false, NaN for any other field; in lower, upper or title case. */
function parseBoolean(bytes, from, to) {
    const size = to - from;
    if (size !== 4 && size !== 5)
        return Number.NaN;
    const text = latin1(bytes, from, to);
    if (text === 'true' || text === 'True' || text === 'TRUE')
        return 1;
    return text === 'false' || text === 'False' || text === 'FALSE' ? 0 : Number.NaN;
}
/** ±Infinity as inf or infinity spell it, `null` for NaN, undefined for any other text. */
function parseSpecial(text) {
    const lower = text.toLowerCase();
    if (lower === 'nan' || lower === '-nan')
        return null;
    const found = /^([+-]?)inf(?:inity)?$/.exec(lower);
    if (!found)
        return undefined;
    return found[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
const latin1 = (bytes, from, to) => bytes.toString('latin1', from, to);

// EXTERNAL MODULE: ./build/platforms/tables/date.js
var date = __webpack_require__(39817);
// EXTERNAL MODULE: ./build/platforms/tables/dictionary.js
var dictionary = __webpack_require__(69873);
;// CONCATENATED MODULE: ./build/platforms/tables/csv-column.js




/** Cell bytes that are no UTF-8. */
const NOT_UTF8 = -1;
/** Puts a field's bytes into a row. Returns `NOT_UTF8` when they are none, else the kind of the cell. */
function putCell(column, row, bytes, from, to) {
    if (from === to)
        return put(column, row, batch/* NULL */.Cq, Number.NaN, -1);
    const first = bytes[from];
    if (!column.asText && first <= 57) {
        const value = parseNumber(bytes, from, to);
        if (!Number.isNaN(value)) {
            const big = to - from > 15 && !isExact(value, bytes, from, to);
            const code = big || column.withText ? (0,dictionary/* intern */.HL)(column.texts, bytes, from, to) : -1;
            return put(column, row, big ? batch/* BIG */.Hp : batch/* NUMBER */.uk, value, code);
        }
    }
    return putText(column, row, bytes, from, to, first);
}
function putText(column, row, bytes, from, to, first) {
    if (!column.asText) {
        if (first <= 57 && to - from >= 10) {
            const value = (0,date/* parseDate */._)(bytes, from, to);
            if (!Number.isNaN(value))
                return put(column, row, batch/* DATE */.vH, value, column.withText ? (0,dictionary/* intern */.HL)(column.texts, bytes, from, to) : -1);
        }
        const letter = first | 32;
        if (letter === 116 || letter === 102) {
            const value = parseBoolean(bytes, from, to);
            if (!Number.isNaN(value))
                return put(column, row, batch/* BOOLEAN */.Jx, value, column.withText ? (0,dictionary/* intern */.HL)(column.texts, bytes, from, to) : -1);
        }
        if (to - from <= 9 && (letter === 110 || letter === 105 || first === 45 || first === 43)) {
            const value = parseSpecial(bytes.toString('latin1', from, to));
            if (value === null)
                return put(column, row, batch/* NULL */.Cq, Number.NaN, -1);
            if (value !== undefined)
                return put(column, row, batch/* NUMBER */.uk, value, column.withText ? (0,dictionary/* intern */.HL)(column.texts, bytes, from, to) : -1);
        }
    }
    const code = (0,dictionary/* intern */.HL)(column.texts, bytes, from, to);
    return code < 0 ? NOT_UTF8 : put(column, row, batch/* TEXT */.a$, Number.NaN, code);
}
function put(column, row, kind, value, code) {
    column.kinds[row] = kind;
    column.values[row] = value;
    column.codes[row] = code;
    column.seen |= 1 << kind;
    return kind;
}
/** Whether a double holds all digits of a whole number. Fractions are doubles by nature. */
const isExact = (value, bytes, from, to) => Number.isSafeInteger(value) || !/^[+-]?\d+$/.test(bytes.toString('latin1', from, to));
/** A column with room for `rows` rows. */
const csvColumn = (name, rows, flags) => ({
    name,
    ...flags,
    seen: 0,
    kinds: new Uint8Array(rows),
    values: new Float64Array(rows),
    codes: new Int32Array(rows),
    texts: (0,dictionary/* dictionary */.zz)(),
});
/** The filled rows as a vector of the simplest form. */
function vectorOf({ seen, kinds, values, codes, texts, withText }, rows) {
    const cells = seen & ~(1 << batch/* NULL */.Cq);
    const kind = cells === 0 ? 'number' : batch/* numberKinds */.DY[31 - Math.clz32(cells)];
    const single = (cells & (cells - 1)) === 0 && cells !== 1 << batch/* BIG */.Hp;
    if (single && kind && !withText)
        return { form: 'numbers', kind, values: values.subarray(0, rows) };
    if (cells === 1 << batch/* TEXT */.a$)
        return { form: 'texts', codes: codes.subarray(0, rows), levels: texts.levels };
    const parts = { kinds: kinds.subarray(0, rows), values: values.subarray(0, rows), codes: codes.subarray(0, rows) };
    return { form: 'cells', ...parts, levels: texts.levels };
}
/** Makes a column ready for the next batch. */
function resetColumn(column) {
    column.seen = 0;
    if (column.texts.levels.length >= dictionary/* DICTIONARY_CAP */.o_)
        column.texts = (0,dictionary/* dictionary */.zz)();
}

;// CONCATENATED MODULE: ./build/platforms/tables/csv-scan.js

const QUOTE = 34;
const LF = 10;
const CR = 13;
/**
 * Fills rows from whole records in bytes [from, to) and returns where the next record starts. A record whose end is not there is left,
 * unless `last`, when the end of the bytes ends it. Source of the grammar: RFC 4180; a quote inside an unquoted field is taken as it is.
 */
function scanRecords(scan, bytes, from, to, last) {
    const { delimiter, columns } = scan;
    let at = from;
    while (at < to && scan.rows < scan.capacity) {
        const start = at;
        let k = 0;
        for (;;) {
            let begin = at;
            let end;
            let source = bytes;
            if (bytes[at] === QUOTE && at < to) {
                const field = quotedField(bytes, at, to, last);
                if (typeof field === 'string')
                    return { row: scan.rows, problem: field };
                if (!field)
                    return start;
                ({ source, begin, end, next: at } = field);
                if (at < to && bytes[at] !== delimiter && bytes[at] !== LF)
                    return { row: scan.rows, problem: AFTER_QUOTE };
            }
            else {
                while (at < to && bytes[at] !== delimiter && bytes[at] !== LF)
                    at++;
                if (at === to && !last)
                    return start;
                end = bytes[at] === LF && at < to && bytes[at - 1] === CR && at > begin ? at - 1 : at;
            }
            const ends = at >= to || bytes[at] === LF;
            if (ends && begin === start && end === start && columns.length > 1)
                break;
            const column = columns[k];
            if (column && !column.skip && putCell(column, scan.rows, source, begin, end) === NOT_UTF8)
                return { row: scan.rows, problem: `column ${column.name} holds bytes that are not UTF-8. Save the file as UTF-8` };
            k++;
            if (ends) {
                if (k !== columns.length)
                    return { row: scan.rows, problem: ragged(k, columns.length), fields: k };
                scan.rows++;
                break;
            }
            at++;
        }
        at++;
    }
    return Math.min(at, to);
}
/** The field that starts with the quote at `at`; undefined when its end is not there yet; a text when it is malformed. */
function quotedField(bytes, at, to, last) {
    let close = at + 1;
    let doubled = false;
    for (;;) {
        close = bytes.indexOf(QUOTE, close);
        if (close < 0 || close >= to)
            return last ? 'a quote is opened and never closed. Close it, or double quotes that belong to the text' : undefined;
        if (close + 1 >= to && !last)
            return undefined;
        if (close + 1 >= to || bytes[close + 1] !== QUOTE)
            break;
        doubled = true;
        close += 2;
    }
    const next = bytes[close + 1] === CR && (bytes[close + 2] === LF || close + 2 >= to) && close + 1 < to ? close + 2 : close + 1;
    if (next >= to && !last)
        return undefined;
    const field = { source: bytes, begin: at + 1, end: close, next };
    if (!doubled)
        return field;
    const source = Buffer.from(bytes.toString('latin1', at + 1, close).replaceAll('""', '"'), 'latin1');
    return { source, begin: 0, end: source.length, next };
}
const AFTER_QUOTE = 'text follows a closing quote. Double the quotes that belong to the text';
const ragged = (found, asked) => `it has ${found} field${found === 1 ? '' : 's'}, and the header has ${asked}. Put fields that hold the delimiter into quotes`;

;// CONCATENATED MODULE: ./build/platforms/tables/csv.js



/** Cells in flight: bounds memory for wide files. */
const CELLS = 1 << 20;
const MOST_ROWS = 16384;
/** A record longer than this is a quote that was never closed. */
const LONGEST_RECORD = 64 << 20;
/** Reads CSV and TSV (RFC 4180; UTF-8, with or without a byte order mark). Rows in errors count from 1 without the header. */
async function csvReader(file, content, options) {
    const chunks = content[Symbol.asyncIterator]();
    const delimiter = file.format === 'tsv' ? 9 : 44;
    const { names, rest, ended } = await readHeader(file, chunks, delimiter);
    const wanted = options.columns && new Set(options.columns);
    const capacity = Math.max(64, Math.min(MOST_ROWS, Math.floor(CELLS / names.length)));
    const columns = names.map((name) => {
        const flags = { asText: options.asText?.has(name) ?? false, withText: options.withText?.has(name) ?? false };
        return csvColumn(name, capacity, { skip: wanted !== undefined && !wanted.has(name), ...flags });
    });
    const aim = options.only && aimAt(options.only, columns, capacity);
    return { columns: names, batches: batches(file, chunks, { delimiter, columns, rows: 0, capacity }, rest, ended, aim) };
}
async function readHeader(file, chunks, delimiter) {
    let bytes = Buffer.alloc(0);
    for (;;) {
        const next = await chunks.next();
        const ended = next.done === true;
        if (!ended)
            bytes = bytes.length === 0 ? next.value : Buffer.concat([bytes, next.value]);
        if (ended && bytes.length === 0)
            throw new errors/* UserError */.yo(`${file.name} is empty. It needs a header row and data.`);
        if (bytes.length < 3 && !ended)
            continue;
        const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        checkEncoding(file, bytes);
        const header = headerNames(file, bytes, start, delimiter, ended);
        if (header)
            return { names: header.names, rest: bytes.subarray(header.next), ended };
        if (bytes.length > LONGEST_RECORD)
            throw new errors/* UserError */.yo(`${file.name} has no line break in its first 64 MiB. Is it a CSV file?`);
    }
}
function checkEncoding(file, bytes) {
    if (bytes.subarray(0, 4).toString('latin1') === 'PAR1')
        throw new errors/* UserError */.yo(`${file.name} is a Parquet file. Give it the ending .parquet.`);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        throw new errors/* UserError */.yo(`${file.name} is gzipped. Give it the ending ${file.format}.gz.`);
    const wide = bytes.subarray(0, 64).includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (wide)
        throw new errors/* UserError */.yo(`${file.name} is UTF-16. Save it as UTF-8.`);
}
/** Splits the first record with the scanner itself, which says how many fields it has. Undefined when its end is not there yet. */
function headerNames(file, bytes, start, delimiter, last) {
    const names = [];
    let count = 1;
    for (;;) {
        const columns = Array.from({ length: count }, () => csvColumn('header', 1, { skip: false, asText: true, withText: false }));
        const next = scanRecords({ delimiter, columns, rows: 0, capacity: 1 }, bytes, start, bytes.length, last);
        if (typeof next === 'number') {
            if (next === start && !last)
                return undefined;
            names.push(...columns.map((column) => column.texts.levels[column.codes[0]] ?? ''));
            checkNames(file, names);
            return { names, next };
        }
        if (next.fields === undefined)
            throw new errors/* UserError */.yo(`${file.name}: the header cannot be read: ${next.problem}.`);
        count = next.fields;
    }
}
function checkNames(file, names) {
    const twice = names.find((name, i) => name !== '' && names.indexOf(name) < i);
    if (twice !== undefined)
        throw new errors/* UserError */.yo(`${file.name} has two columns called "${twice}". Give each column its own name.`);
    const nameless = names.indexOf('');
    if (names.every((name) => name === ''))
        throw new errors/* UserError */.yo(`${file.name} has no header. Its first row must name the columns.`);
    if (nameless >= 0)
        throw new errors/* UserError */.yo(`${file.name}: column ${nameless + 1} of ${names.length} has no name. Name it in the header (pandas: to_csv(…, index=False)).`);
    if (names.some((name) => name.includes('\r')))
        throw new errors/* UserError */.yo(`${file.name} ends its lines with CR only. Save it with LF or CR LF.`);
    if (names.every((name) => name !== '' && !Number.isNaN(Number(name))))
        throw new errors/* UserError */.yo(`${file.name} has no header: its first row holds only numbers. Put the column names into the first row.`);
}
function aimAt(only, columns, capacity) {
    const kept = columns.filter(({ skip }) => !skip);
    let next = 0;
    return (scan, first) => {
        while (next < only.length && only[next] < first)
            next++;
        let run = 0;
        while (only[next + run] === first + run && run < capacity)
            run++;
        for (const column of kept)
            column.skip = run === 0;
        scan.capacity = run > 0 ? run : Math.min(capacity, (only[next] ?? Number.POSITIVE_INFINITY) - first);
    };
}
async function* batches(file, chunks, scan, rest, ended, aim) {
    let bytes = rest;
    let first = 0;
    let last = ended;
    aim?.(scan, first);
    for (;;) {
        let at = 0;
        for (;;) {
            const next = scanRecords(scan, bytes, at, bytes.length, last);
            if (typeof next !== 'number')
                throw new errors/* UserError */.yo(`${file.name}: row ${first + next.row + 1} cannot be read: ${next.problem}.`);
            const full = scan.rows === scan.capacity;
            if (full) {
                yield batchOf(scan, first);
                first += scan.rows;
                csv_reset(scan);
                aim?.(scan, first);
            }
            at = next;
            if (!full)
                break;
        }
        bytes = bytes.subarray(at);
        if (last)
            break;
        if (bytes.length > LONGEST_RECORD)
            throw new errors/* UserError */.yo(`${file.name}: row ${first + scan.rows + 1} is longer than 64 MiB. Is a quote opened there and never closed?`);
        const chunk = await chunks.next();
        last = chunk.done === true;
        if (!last)
            bytes = bytes.length === 0 ? chunk.value : Buffer.concat([bytes, chunk.value]);
    }
    if (scan.rows > 0)
        yield batchOf(scan, first);
}
const batchOf = ({ columns, rows }, first) => ({
    first,
    rows,
    columns: columns.filter((column) => !column.skip).map((column) => ({ name: column.name, vector: vectorOf(column, rows) })),
});
function csv_reset(scan) {
    scan.rows = 0;
    for (const column of scan.columns)
        resetColumn(column);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/platforms/tables/value-column.js
var value_column = __webpack_require__(14351);
;// CONCATENATED MODULE: ./build/platforms/tables/jsonl.js



const ROWS = 4096;
const jsonl_LF = 10;
/** Reads JSON lines: one object on each line, empty lines left out. Rows in errors count those objects from 1. */
function jsonlReader(file, content, options) {
    return { columns: undefined, batches: jsonl_batches(file, content, options) };
}
async function* jsonl_batches(file, content, options) {
    const columns = new Map();
    const wanted = options.columns && new Set(options.columns);
    let rows = 0;
    let first = 0;
    for await (const record of jsonRecords(file, content)) {
        for (const [name, value] of Object.entries(record)) {
            if (wanted && !wanted.has(name))
                continue;
            let column = columns.get(name);
            if (!column) {
                const flags = { asText: options.asText?.has(name) ?? false, withText: options.withText?.has(name) ?? false, dates: true };
                column = (0,value_column/* valueColumn */.gR)(name, ROWS, flags);
                columns.set(name, column);
            }
            (0,value_column/* putValue */.fm)(column, rows, value);
        }
        if (++rows < ROWS)
            continue;
        yield jsonl_batchOf(columns, first, rows);
        first += rows;
        rows = 0;
        for (const column of columns.values())
            (0,value_column/* resetValues */.sy)(column);
    }
    if (rows > 0)
        yield jsonl_batchOf(columns, first, rows);
    else if (first === 0)
        throw new errors/* UserError */.yo(`${file.name} is empty. It needs a JSON object on each line.`);
}
const jsonl_batchOf = (columns, first, rows) => ({
    first,
    rows,
    columns: [...columns.values()].map((column) => ({ name: column.name, vector: (0,value_column/* valueVector */.B8)(column, rows) })),
});
/** The objects of a file, one for each line that is not empty. */
async function* jsonRecords(file, content) {
    let rest = Buffer.alloc(0);
    let row = 0;
    for await (const chunk of content) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let at = 0;
        for (let end = bytes.indexOf(jsonl_LF, at); end >= 0; end = bytes.indexOf(jsonl_LF, at)) {
            const record = parseLine(file, bytes.subarray(at, end), row);
            at = end + 1;
            if (!record)
                continue;
            row++;
            yield record;
        }
        rest = bytes.subarray(at);
    }
    const record = parseLine(file, rest, row);
    if (record)
        yield record;
}
function parseLine(file, bytes, row) {
    const start = row === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const text = bytes.toString('utf8', start).trim();
    if (text === '')
        return undefined;
    const problem = (what, cause) => new errors/* UserError */.yo(`${file.name}: row ${row + 1} ${what}`, { cause });
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw problem('is not UTF-8. Save the file as UTF-8.');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw problem('is not JSON. Each line must hold one JSON object.', cause);
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw problem(`is ${Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`}. Each line must hold one JSON object.`);
    return value;
}

// EXTERNAL MODULE: ./build/platforms/tables/paths.js
var paths = __webpack_require__(23633);
;// CONCATENATED MODULE: ./build/platforms/tables/dataset.js







/** Reads files one after the other. UserError when their columns differ, or when none has a column asked for. */
function pass(files, options) {
    const digests = [];
    const columns = new Set();
    let rows = 0;
    async function* portions() {
        let before;
        for (const file of files) {
            const limit = options.limit === undefined ? undefined : options.limit - rows;
            if (limit !== undefined && limit <= 0)
                return;
            const hash = options.digest && file.format !== 'parquet' ? (0,external_node_crypto_.createHash)('sha256') : undefined;
            const reader = await openReader(file, { ...options, limit }, hash && ((bytes) => hash.update(bytes)));
            if (reader.columns)
                before = sameColumns(file, reader.columns, before);
            for (const name of reader.columns ?? [])
                columns.add(name);
            const untyped = file.format === 'csv' || file.format === 'tsv';
            let end = 0;
            for await (const batch of reader.batches) {
                for (const { name } of batch.columns)
                    columns.add(name);
                end = Math.max(end, batch.first + batch.rows);
                yield { ...batch, at: rows + batch.first, untyped };
            }
            rows += end;
            if (options.digest)
                digests.push({ name: file.name, sha256: hash ? hash.digest('hex') : await fileDigest(file) });
        }
    }
    return {
        portions: portions(),
        result: () => ({ rows, columns: [...columns], sha256: options.digest ? dataDigest(digests) : undefined }),
    };
}
async function openReader(file, options, tap) {
    // Loaded on demand: its decompressors take longer to load than a small CSV file to read.
    if (file.format === 'parquet')
        return (await Promise.all(/* import() */[__webpack_require__.e(6367), __webpack_require__.e(783), __webpack_require__.e(6807)]).then(__webpack_require__.bind(__webpack_require__, 36807))).parquetReader(file, options);
    const content = contentOf(file, tap, options.chunkBytes ?? CHUNK);
    return file.format === 'jsonl' ? jsonlReader(file, content, options) : csvReader(file, content, options);
}
function sameColumns(file, columns, before) {
    const lost = before?.columns.filter((name) => !columns.includes(name)) ?? [];
    const found = before ? columns.filter((name) => !before.columns.includes(name)) : [];
    if (before && lost.length + found.length > 0) {
        const parts = [lost.length > 0 && `lacks ${lost.join(', ')}`, found.length > 0 && `has ${found.join(', ')} more`].filter(Boolean);
        throw new errors/* UserError */.yo(`${file.name} ${parts.join(' and ')} than ${before.name}. All files of a data set must have the same columns.`);
    }
    return before ?? { name: file.name, columns };
}
/** UserError naming the columns that are not there, each with the nearest one that is. */
function checkColumns(path, wanted, columns) {
    const missing = wanted.filter((name) => !columns.includes(name));
    if (missing.length === 0)
        return;
    const near = missing.flatMap((name) => (0,paths/* nearest */.pA)(name, columns) ?? []);
    const hint = near.length > 0 ? `Did you mean ${near.join(', ')}?` : `It has ${listed(columns)}.`;
    throw new errors/* UserError */.yo(`${path} has no column ${missing.join(', ')}. ${hint}`);
}
/** At most ten names. */
const listed = (names) => names.length <= 10 ? names.join(', ') : `${names.slice(0, 10).join(', ')} and ${names.length - 10} more`;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/platforms/tables/rows-ahead.js

const rows_ahead_LF = 10;
const rows_ahead_QUOTE = 34;
/** Places of a file that are looked at, and bytes of each. */
const PLACES = 32;
const BYTES = 1 << 16;
/** What is foreseen from parts of a file may be wrong by so much. */
const DOUBT = 1.25;
/**
 * About how many rows files have when that is certainly more than `most`, from the footers of Parquet files and from 2 MiB of each text file: lines
 * there, those within quotes left out. Undefined when they fit, and for gzipped files, whose size says little.
 */
async function rowsBeyond(files, most) {
    if (files.some(({ gzip }) => gzip))
        return undefined;
    const texts = files.filter(({ format }) => format !== 'parquet');
    let rows = 0;
    for (const file of files)
        if (file.format === 'parquet')
            rows += await rowsOfParquet(file);
    let bytes = 0;
    for (const { path } of texts)
        bytes += (await (0,promises_.stat)(path)).size;
    // A row has two bytes or more, so that most files need no look.
    if (rows + bytes / 2 <= most)
        return undefined;
    for (const file of texts)
        rows += await linesOf(file);
    return rows > (texts.length > 0 ? DOUBT : 1) * most ? rows : undefined;
}
async function rowsOfParquet(file) {
    const { openParquet } = await Promise.all(/* import() */[__webpack_require__.e(6367), __webpack_require__.e(4240)]).then(__webpack_require__.bind(__webpack_require__, 44240));
    const { metadata, handle } = await openParquet(file);
    await handle.close();
    return Number(metadata.num_rows);
}
async function linesOf(file) {
    const handle = await (0,promises_.open)(file.path);
    try {
        const { size } = await handle.stat();
        const at = Array.from({ length: PLACES }, (_, i) => Math.floor((i * Math.max(0, size - BYTES)) / (PLACES - 1)));
        const parts = [];
        for (const start of at)
            parts.push(await bytesAt(handle, start));
        const bytes = parts.reduce((sum, part) => sum + part.length, 0);
        const feeds = parts.reduce((sum, part) => sum + lines(part, false), 0);
        // Whether a place lies within quotes is known of the first only.
        const [first = Buffer.alloc(0)] = parts;
        const share = file.format === 'jsonl' ? 1 : lines(first, true) / Math.max(1, lines(first, false));
        return bytes === 0 ? 0 : (size * share * feeds) / bytes;
    }
    finally {
        await handle.close();
    }
}
async function bytesAt(handle, start) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BYTES), 0, BYTES, start);
    return buffer.subarray(0, bytesRead);
}
function lines(bytes, outsideQuotes) {
    let [count, within] = [0, false];
    for (const byte of bytes) {
        if (byte === rows_ahead_QUOTE && outsideQuotes)
            within = !within;
        else if (byte === rows_ahead_LF && !within)
            count++;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/platforms/tables/memory.js


/** Most cells that one table may have in memory: 100 million numbers are 0.8 GB. */
const MOST_CELLS = 100_000_000;
/** Most different texts of one column, and letters of all of them together. */
const MOST_TEXTS = 10_000_000;
const MOST_LETTERS = 400_000_000;
const count = (n) => Math.round(n).toLocaleString('en');
const three = (n) => count(Number(n.toPrecision(3)));
/** UserError before a table fills the memory of the machine. `about`: rows that were foreseen. */
function checkCells(path, rows, columns, most = MOST_CELLS, about) {
    if (rows * columns <= most)
        return;
    const held = `${count(most)} cells, ${count(Math.floor(most / columns))} rows of ${count(columns)} columns`;
    const has = about === undefined ? '' : `; it has about ${three(about)} rows`;
    throw new errors/* UserError */.yo(`${path} is too large to be held in memory: at most ${held}${has}. Take a sample of the rows, or fewer columns.`);
}
/** The same at once, from a look at parts of the files, when so many columns certainly do not fit. Quiet where that cannot be foreseen. */
async function foresee({ path, files }, columns, most = MOST_CELLS) {
    const rows = await rowsBeyond(files, most / columns);
    if (rows !== undefined)
        checkCells(path, rows, columns, most, rows);
}
/** Most keys that are remembered by 8 bytes each in a table at most 60 % full: 1 GB. Whole numbers that lie close together take a bit and have no limit. */
const MOST_KEYS = 80_000_000;
/** Throws a UserError as soon as it is sure that the keys of a data set do not fit: texts at once when there are too many rows of them, others when they are there. */
async function keyLimit({ path, files }, keys, most = MOST_KEYS) {
    const rows = await rowsBeyond(files, most);
    return (held, isText) => {
        if (held <= most && !(isText && rows !== undefined))
            return;
        const has = rows === undefined ? '' : `; it has about ${three(rows)} rows`;
        throw new errors/* UserError */.yo(`The values of ${keys.join(', ')} in ${path} are too many to be remembered: at most ${count(most)} different ones${has}. Number the rows with whole numbers that lie close together, or take a sample of the rows.`);
    };
}
/** Most rows of a data set whose hashes are held: 1.75 GB. */
const memory_MOST_ROWS = 50_000_000;
/** Throws a UserError as soon as it is sure that the whole rows of a data set do not fit: at once where that can be foreseen. */
async function rowLimit({ path, files }, most = memory_MOST_ROWS) {
    const rows = await rowsBeyond(files, most);
    return (held) => {
        if (held <= most && rows === undefined)
            return;
        const has = rows === undefined ? '' : `; it has about ${three(rows)}`;
        throw new errors/* UserError */.yo(`Without \`data.keys\`, whole rows of ${path} are looked for in other data, and at most ${count(most)} of them can be${has}. Name the columns that tell rows apart in \`data.keys\`.`);
    };
}
/** UserError before the texts of a column do. */
function checkTexts(path, name, { levels, letters }) {
    if (levels.length <= MOST_TEXTS && letters <= MOST_LETTERS)
        return;
    const held = `${count(MOST_TEXTS)} different texts, of ${count(MOST_LETTERS)} letters together`;
    throw new errors/* UserError */.yo(`The column ${name} of ${path} is too large to be held in memory: at most ${held}.`);
}

;// CONCATENATED MODULE: ./build/platforms/tables/rule.js

const NUMBERS = {
    number: (_, kind) => kind === 'number',
    integer: (value, kind) => kind === 'number' && Number.isInteger(value),
    boolean: (value, kind, untyped) => kind === 'boolean' || (untyped && kind === 'number' && (value === 0 || value === 1)),
    date: (_, kind) => kind === 'date',
    text: (_value, _kind, untyped) => untyped,
};
const ARTICLE = {
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    date: 'a date',
    text: 'text',
};
/** The rules of a check about cells: type, range, values, matches. */
function rulesOf(check) {
    const { type, range, values, matches } = check;
    return [
        ...(type ? [typeRule(type)] : []),
        ...(range ? [rangeRule(range)] : []),
        ...(values ? [valuesRule(values)] : []),
        ...(matches !== undefined ? [matchesRule(matches)] : []),
    ];
}
const typeRule = (type) => ({
    byText: false,
    badNumber: (value, kind, untyped) => !NUMBERS[type](value, kind, untyped),
    badText: () => type !== 'text',
    allGood: ({ cells, whole }, kind, untyped) => type === 'integer' ? kind === 'number' && whole === cells : type !== 'boolean' && NUMBERS[type](0, kind, untyped),
    problem: `hold something other than ${ARTICLE[type]}`,
});
const rangeRule = ([low, high]) => ({
    byText: false,
    badNumber: (value) => !(value >= low && value <= high),
    badText: () => true,
    allGood: ({ least, greatest }) => least >= low && greatest <= high,
    problem: `lie outside ${low} to ${high}`,
});
function valuesRule(values) {
    const texts = new Set(values.filter((value) => typeof value === 'string'));
    const numbers = new Set(values.filter((value) => typeof value === 'number'));
    const booleans = new Set(values.filter((value) => typeof value === 'boolean'));
    const spelt = new Set(values.map(String));
    const shown = values.slice(0, 5).map(String).join(', ');
    return {
        byText: false,
        badNumber(value, kind, untyped) {
            if (kind === 'boolean')
                return !booleans.has(value === 1) && !(untyped && spelt.has(String(value === 1)));
            if (kind === 'number')
                return !numbers.has(value) && !(untyped && spelt.has(String(value)));
            const iso = (0,batch/* showNumber */.Zo)(value, kind);
            return !texts.has(iso) && !texts.has(iso.slice(0, 10));
        },
        badText: (text, untyped) => !(untyped ? spelt : texts).has(text),
        problem: `hold none of the values allowed (${shown}${values.length > 5 ? `, … ${values.length} in all` : ''})`,
    };
}
function matchesRule(pattern) {
    const whole = new RegExp(`^(?:${pattern})$`, 'u');
    return {
        byText: true,
        badNumber: (value, kind) => !whole.test((0,batch/* showNumber */.Zo)(value, kind)),
        badText: (text) => !whole.test(text),
        problem: `do not match ${pattern}`,
    };
}

// EXTERNAL MODULE: ./build/sketch/hash.js
var sketch_hash = __webpack_require__(97233);
;// CONCATENATED MODULE: ./build/platforms/tables/hash-set.js
function hashSet() {
    let slots = new Uint32Array(2048);
    let used = 0;
    const slotOf = (high, low) => {
        const mask = slots.length / 2 - 1;
        let slot = low & mask;
        for (;;) {
            const a = slots[2 * slot];
            const b = slots[2 * slot + 1];
            if ((a === 0 && b === 0) || (a === high && b === low))
                return slot;
            slot = (slot + 1) & mask;
        }
    };
    const grow = () => {
        const old = slots;
        slots = new Uint32Array(2 * old.length);
        for (let i = 0; i < old.length; i += 2) {
            if (old[i] !== 0 || old[i + 1] !== 0) {
                const slot = slotOf(old[i], old[i + 1]);
                slots[2 * slot] = old[i];
                slots[2 * slot + 1] = old[i + 1];
            }
        }
    };
    // The empty slot is 0 0; the hash 0 0 is kept as 0 1, and a collision costs only a second look.
    return {
        add(high, low) {
            const b = high === 0 && low === 0 ? 1 : low;
            const slot = slotOf(high, b);
            if (slots[2 * slot] !== 0 || slots[2 * slot + 1] !== 0)
                return false;
            slots[2 * slot] = high;
            slots[2 * slot + 1] = b;
            if (++used > 0.3 * slots.length)
                grow();
            return true;
        },
        has(high, low) {
            const b = high === 0 && low === 0 ? 1 : low;
            const slot = slotOf(high, b);
            return slots[2 * slot] !== 0 || slots[2 * slot + 1] !== 0;
        },
        size: () => used,
    };
}

;// CONCATENATED MODULE: ./build/platforms/tables/numbers-set.js

const PAGE_BITS = 65536;
/** Bitmap pages may take this much, and 32 bytes for each number; sparser whole numbers go to the hash table. */
const FREE_BYTES = 1 << 20;
function numberSet() {
    const pages = new Map();
    let paging = true;
    let count = 0;
    let lastKey = Number.NaN;
    let lastPage;
    const table = floatTable();
    const pageOf = (value, make) => {
        if (!Number.isSafeInteger(value))
            return undefined;
        const key = Math.floor(value / PAGE_BITS);
        if (key === lastKey)
            return lastPage;
        let page = pages.get(key);
        if (!page && make && paging) {
            paging = pages.size * (PAGE_BITS / 8) <= FREE_BYTES + 32 * count;
            if (paging) {
                page = new Uint8Array(PAGE_BITS / 8);
                pages.set(key, page);
            }
        }
        if (page) {
            lastKey = key;
            lastPage = page;
        }
        return page;
    };
    return {
        add(value) {
            const page = pageOf(value, true);
            if (!page)
                return table.add(value + 0);
            const bit = value - Math.floor(value / PAGE_BITS) * PAGE_BITS;
            const mask = 1 << (bit & 7);
            if ((page[bit >> 3] & mask) !== 0)
                return false;
            page[bit >> 3] |= mask;
            count++;
            return true;
        },
        has(value) {
            const page = pageOf(value, false);
            if (!page)
                return table.has(value + 0);
            const bit = value - Math.floor(value / PAGE_BITS) * PAGE_BITS;
            return (page[bit >> 3] & (1 << (bit & 7))) !== 0;
        },
        hashed: table.hashed,
    };
}
function floatTable() {
    let slots = new Float64Array(1024).fill(Number.NaN);
    let used = 0;
    const slotOf = (value) => {
        (0,sketch_hash/* hashNumber */.YR)(value);
        let slot = sketch_hash/* hashed */.Yr[1] & (slots.length - 1);
        for (let held = slots[slot]; !Number.isNaN(held) && held !== value; held = slots[slot])
            slot = (slot + 1) & (slots.length - 1);
        return slot;
    };
    const grow = () => {
        const old = slots;
        slots = new Float64Array(2 * old.length).fill(Number.NaN);
        for (const value of old)
            if (!Number.isNaN(value))
                slots[slotOf(value)] = value;
    };
    return {
        add(value) {
            const slot = slotOf(value);
            if (slots[slot] === value)
                return false;
            slots[slot] = value;
            if (++used > 0.6 * slots.length)
                grow();
            return true;
        },
        has: (value) => slots[slotOf(value)] === value,
        hashed: () => used,
    };
}

;// CONCATENATED MODULE: ./build/platforms/tables/keys.js




function keySet(limit) {
    const numbers = numberSet();
    const texts = hashSet();
    let count = 0;
    return {
        add(key) {
            const isText = typeof key === 'string';
            // Looked at now and then: the tables double when they grow, and a thousand keys are nothing.
            if ((count++ & 1023) === 0)
                limit(isText ? texts.size() : numbers.hashed(), isText);
            if (!isText)
                return numbers.add(key);
            (0,sketch_hash/* hashText */.qj)(key);
            return texts.add(sketch_hash/* hashed */.Yr[0], sketch_hash/* hashed */.Yr[1]);
        },
        has(key) {
            if (typeof key === 'number')
                return numbers.has(key);
            (0,sketch_hash/* hashText */.qj)(key);
            return texts.has(sketch_hash/* hashed */.Yr[0], sketch_hash/* hashed */.Yr[1]);
        },
    };
}
/** The key in one cell. */
function keyOf(vector, row) {
    if (vector.form === 'numbers')
        return numberKey(vector.values[row]);
    const text = vector.levels[vector.codes[row]];
    if (vector.form === 'texts')
        return text === undefined ? null : textKey(text);
    const kind = vector.kinds[row];
    if (kind === batch/* NULL */.Cq)
        return null;
    return text !== undefined && !(kind in batch/* numberKinds */.DY && kind < batch/* TEXT */.a$) ? textKey(text) : numberKey(vector.values[row]);
}
const numberKey = (value) => (Number.isNaN(value) ? null : value + 0);
function textKey(text) {
    const first = text.charCodeAt(0);
    if (first > 57 || text.length > 17)
        return text;
    const value = Number(text);
    return String(value) === text ? value : text;
}
/** The key in several cells of a row: one text that no other combination has. */
function keyOfRow(vectors, row) {
    if (vectors.length === 1)
        return keyOf(vectors[0], row);
    const parts = [];
    for (const vector of vectors) {
        const part = keyOf(vector, row);
        if (part === null)
            return null;
        parts.push(part);
    }
    return JSON.stringify(parts);
}
/** How a key looks in a message. */
function showKey(vectors, row) {
    return vectors.map((vector) => showPart(vector, row)).join(', ');
}
function showPart(vector, row) {
    if (vector.form === 'numbers')
        return (0,batch/* showNumber */.Zo)(vector.values[row], vector.kind);
    const text = vector.levels[vector.codes[row]];
    const kind = vector.form === 'texts' ? 'number' : (batch/* numberKinds */.DY[vector.kinds[row]] ?? 'number');
    return text ?? (vector.form === 'texts' ? 'null' : (0,batch/* showNumber */.Zo)(vector.values[row], kind));
}

;// CONCATENATED MODULE: ./build/platforms/tables/each-key.js


/** Keys of some rows whose columns are at hand; rows with a null in their key have none. */
function keysOf(vectors, rows, at, use) {
    for (let row = 0; row < rows; row++) {
        const key = keyOfRow(vectors, row);
        if (key !== null)
            use(key, vectors, row, at);
    }
}
/** Reads only the key columns of a data set. Returns the names of all its columns. */
async function eachKey(files, keys, use) {
    const reading = pass(files, { columns: keys, together: true });
    for await (const { columns, rows, at } of reading.portions) {
        const vectors = keys.flatMap((name) => columns.find((column) => column.name === name)?.vector ?? []);
        if (vectors.length === keys.length)
            keysOf(vectors, rows, at, use);
    }
    return reading.result().columns;
}

;// CONCATENATED MODULE: ./build/platforms/tables/watch.js

/** Rows shown of each failure. */
const EXAMPLES = 5;
const noOffenders = () => ({ rows: 0, examples: [] });
/** Notes the cell of a row, counted from 0 within the data set. */
function offend(offenders, vector, row, at) {
    offenders.rows++;
    if (offenders.examples.length < EXAMPLES)
        offenders.examples.push({ row: at + row + 1, value: (0,batch/* showCell */.m_)(vector, row) });
}
/** "3 rows lie …" with the singular where it is due. */
const rowsThat = (rows, problem) => {
    const verb = rows === 1 ? problem.replace(/^(lie|hold)\b/, '$1s').replace(/^do /, 'does ') : problem;
    return `${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'} ${verb}.`;
};
/** Watches a column for cells that break a rule. */
function ruleWatch(column, rule) {
    const offenders = noOffenders();
    const levels = levelVerdicts(rule);
    return {
        column,
        see(vector, rows, at, { untyped, seen }) {
            if (vector.form === 'numbers') {
                if (!(seen && rule.allGood?.(seen, vector.kind, untyped)))
                    seeNumbers(vector, rule, offenders, at, untyped);
            }
            else if (vector.form === 'texts') {
                if (levels.anyBad(vector.levels, untyped))
                    seeTexts(vector, levels, offenders, at);
            }
            else
                seeCells(vector, rows, rule, levels, offenders, at, untyped);
        },
        failure: () => (offenders.rows > 0 ? { column, message: rowsThat(offenders.rows, rule.problem), ...offenders } : undefined),
    };
}
function seeNumbers(vector, rule, offenders, at, untyped) {
    const { values, kind } = vector;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (!Number.isNaN(value) && rule.badNumber(value, kind, untyped))
            offend(offenders, vector, row, at);
    }
}
function seeTexts(vector, levels, offenders, at) {
    const { codes } = vector;
    for (let row = 0; row < codes.length; row++)
        if (codes[row] >= 0 && levels.isBad(codes[row]))
            offend(offenders, vector, row, at);
}
function seeCells(vector, rows, rule, levels, offenders, at, untyped) {
    const { kinds, codes, values } = vector;
    levels.anyBad(vector.levels, untyped);
    for (let row = 0; row < rows; row++) {
        const kind = kinds[row];
        if (kind === batch/* NULL */.Cq)
            continue;
        const byText = kind === batch/* TEXT */.a$ || (rule.byText && codes[row] >= 0);
        const bad = byText ? levels.isBad(codes[row]) : rule.badNumber(values[row], batch/* numberKinds */.DY[kind], untyped);
        if (bad)
            offend(offenders, vector, row, at);
    }
}
/** Judges each text once for as long as the dictionary stays the same. */
function levelVerdicts(rule) {
    let known = [];
    let judged = 0;
    let any = false;
    let bad = new Uint8Array(64);
    return {
        anyBad(levels, untyped) {
            if (levels !== known) {
                known = levels;
                judged = 0;
                any = false;
            }
            if (bad.length < levels.length) {
                const larger = new Uint8Array(2 * levels.length);
                larger.set(bad);
                bad = larger;
            }
            for (; judged < levels.length; judged++) {
                bad[judged] = rule.badText(levels[judged], untyped) ? 1 : 0;
                if (bad[judged] === 1)
                    any = true;
            }
            return any;
        },
        isBad: (code) => bad[code] === 1,
    };
}
/** Watches for more nulls than allowed: a count, or a share when between 0 and 1. */
function nullWatch(column, allowed) {
    const nulls = noOffenders();
    let cells = 0;
    return {
        column,
        see(vector, rows, at, view) {
            if (view.cells === rows) {
                cells += rows;
                return;
            }
            const before = nulls.rows;
            for (let row = 0; row < rows; row++)
                if (isNull(vector, row))
                    offend(nulls, vector, row, at);
            cells += rows - (nulls.rows - before);
        },
        failure(rows) {
            const found = rows - cells;
            const most = allowed > 0 && allowed < 1 ? allowed * rows : allowed;
            if (found <= most)
                return undefined;
            const asked = allowed === 0 ? 'none is allowed' : `at most ${allowed < 1 ? `${100 * allowed}%` : allowed} may be`;
            const share = allowed > 0 && allowed < 1 ? ` (${Number(((100 * found) / rows).toPrecision(3))}%)` : '';
            return {
                column,
                message: `${found.toLocaleString('en-US')} ${found === 1 ? 'row is' : 'rows are'} null${share}; ${asked}.`,
                ...nulls,
                rows: found,
            };
        },
    };
}
function isNull(vector, row) {
    if (vector.form === 'numbers')
        return Number.isNaN(vector.values[row]);
    return vector.form === 'texts' ? vector.codes[row] < 0 : vector.kinds[row] === batch/* NULL */.Cq;
}

;// CONCATENATED MODULE: ./build/platforms/tables/unique.js



/** Different texts that are looked at a second time. More than so many hashes do not collide by chance. */
const SUSPECTS = 65536;
function repeats(columns, limit) {
    const keys = keySet(limit);
    const found = noOffenders();
    const suspects = new Set();
    const take = (key, vectors, row, at) => {
        if (keys.add(key))
            return;
        if (typeof key === 'string' && suspects.size <= SUSPECTS)
            suspects.add(key);
        note(found, vectors, row, at);
    };
    return {
        columns,
        see: (vector, rows, at) => keysOf([vector], rows, at, take),
        async failure(files) {
            if (columns.length > 1)
                await eachKey(files, columns, take);
            const certain = suspects.size === 0 || suspects.size > SUSPECTS ? found : await unique_confirm(files, columns, suspects, limit);
            if (certain.rows === 0)
                return undefined;
            const [only, second] = columns;
            const what = second ? `the values of ${columns.join(', ')}` : 'a value';
            const message = `${certain.rows.toLocaleString('en-US')} ${certain.rows === 1 ? 'row repeats' : 'rows repeat'} ${what} of an earlier row.`;
            return { ...(only !== undefined && !second && { column: only }), message, ...certain };
        },
    };
}
function note(found, vectors, row, at) {
    found.rows++;
    if (found.examples.length < EXAMPLES)
        found.examples.push({ row: at + row + 1, value: showKey(vectors, row) });
}
/** Counts repeats of numbers, and of exactly those texts, in a second pass over the key columns. */
async function unique_confirm(files, columns, suspects, limit) {
    const found = noOffenders();
    const numbers = keySet(limit);
    const texts = new Set();
    await eachKey(files, columns, (key, vectors, row, at) => {
        if (typeof key === 'number') {
            if (!numbers.add(key))
                note(found, vectors, row, at);
        }
        else if (texts.has(key))
            note(found, vectors, row, at);
        else if (suspects.has(key))
            texts.add(key);
    });
    return found;
}

;// CONCATENATED MODULE: ./build/platforms/tables/inspect.js








/** One pass: digest, sketches and checks. A second pass over key columns only where repeated texts must be told from equal hashes. */
async function inspectFiles(named, checks, options) {
    const { files } = named;
    const planned = [];
    for (const [i, check] of checks.entries())
        planned.push(await plan(named, check, i));
    const sketches = new Map();
    const withText = new Set(checks.flatMap(({ column, matches }) => (column !== undefined && matches !== undefined ? [column] : [])));
    const reading = pass(files, { ...options, digest: true, withText });
    for await (const portion of reading.portions) {
        for (const { name, vector } of portion.columns) {
            const sketch = sketches.get(name) ?? (0,accumulate/* accumulate */.Z)(name);
            sketches.set(name, sketch);
            const view = { untyped: portion.untyped, ...sketchVector(sketch, vector) };
            for (const { watches, repeats } of planned) {
                for (const watch of watches)
                    if (watch.column === name)
                        watch.see(vector, portion.rows, portion.at, view);
                if (repeats?.columns.length === 1 && repeats.columns[0] === name)
                    repeats.see(vector, portion.rows, portion.at);
            }
        }
    }
    const { rows, columns, sha256 = '' } = reading.result();
    const failures = [];
    for (const { check, watches, repeats } of planned) {
        failures.push(...wholeTable(check, checks[check], rows, columns));
        for (const watch of watches) {
            const failure = columns.includes(watch.column) ? watch.failure(rows) : undefined;
            if (failure)
                failures.push({ check, ...failure });
        }
        const repeated = repeats?.columns.every((name) => columns.includes(name)) ? await repeats.failure(files) : undefined;
        if (repeated)
            failures.push({ check, ...repeated });
    }
    const ordered = columns.flatMap((name) => sketches.get(name)?.finish(rows) ?? (0,accumulate/* accumulate */.Z)(name).finish(rows));
    return { sha256, files: files.map(({ name }) => name), rows, sketches: ordered, failures };
}
async function plan(named, given, check) {
    const { column, nulls, unique, key } = given;
    const repeated = async (columns) => repeats(columns, await keyLimit(named, columns));
    if (column === undefined)
        return { check, watches: [], repeats: key && (await repeated(key)) };
    const watches = rulesOf(given).map((rule) => ruleWatch(column, rule));
    if (nulls !== undefined)
        watches.push(nullWatch(column, nulls));
    return { check, watches, repeats: unique ? await repeated([column]) : undefined };
}
/** What is wrong with the number of rows or with the names of the columns. */
function wholeTable(check, given, rows, columns) {
    const failures = [];
    const add = (message, column) => failures.push({ check, ...(column !== undefined && { column }), message, examples: [] });
    const shown = rows.toLocaleString('en-US');
    const { min, max } = given.rows ?? {};
    if (min !== undefined && rows < min)
        add(`There are ${shown} rows, fewer than the ${min.toLocaleString('en-US')} asked for.`);
    if (max !== undefined && rows > max)
        add(`There are ${shown} rows, more than the ${max.toLocaleString('en-US')} allowed.`);
    for (const name of [...(given.columns ?? []), ...(given.column === undefined ? [] : [given.column])]) {
        if (columns.includes(name))
            continue;
        const near = (0,paths/* nearest */.pA)(name, columns);
        add(near ? `There is no such column. Did you mean ${near}?` : 'There is no such column.', name);
    }
    return failures;
}
/** Hands a vector to a sketch, part by part. Returns what that showed. */
function sketchVector(sketch, vector) {
    if (vector.form === 'texts')
        return { cells: sketch.texts(vector.codes, vector.levels), seen: undefined };
    if (vector.form === 'numbers') {
        const seen = sketch.numbers(vector.values, vector.kind);
        return { cells: seen.cells, seen };
    }
    const { kinds, values, codes, levels } = vector;
    let found = 0;
    for (const kind of kinds)
        found |= 1 << kind;
    for (const kind of [batch/* NUMBER */.uk, batch/* BOOLEAN */.Jx, batch/* DATE */.vH, batch/* BIG */.Hp]) {
        if ((found & (1 << kind)) !== 0)
            sketch.numbers(values.filter((_, row) => kinds[row] === kind), batch/* numberKinds */.DY[kind]);
    }
    if ((found & (1 << batch/* TEXT */.a$)) !== 0)
        sketch.texts(codes.map((code, row) => (kinds[row] === batch/* TEXT */.a$ ? code : -1)), levels);
    return { cells: undefined, seen: undefined };
}

;// CONCATENATED MODULE: ./build/platforms/tables/overlap.js




const overlap_EXAMPLES = 5;
/** Texts that are looked up a second time, letter by letter. */
const overlap_SUSPECTS = 200_000;
/**
 * Rows of `second` whose key occurs in `first`. Rows with a null in their key have none. Memory: 8 to 27 bytes for each key of `second`, so that
 * `first`, the training data, may be of any size.
 */
async function overlapOf(first, second, keys) {
    const limit = await keyLimit(second, keys);
    const [asked, known] = [keySet(limit), keySet(limit)];
    const others = await eachKey(second.files, keys, (key) => asked.add(key));
    let found = false;
    const columns = await eachKey(first.files, keys, (key) => {
        if (!asked.has(key))
            return;
        known.add(key);
        found = true;
    });
    checkColumns(first.path, keys, columns);
    checkColumns(second.path, keys, others);
    return found ? rowsOf(first, second, keys, known) : { rows: 0, examples: [] };
}
/** Counts the rows of `second` whose key is known from `first`; texts only where they occur there letter by letter. */
async function rowsOf(first, second, keys, known) {
    const texts = new Map();
    const certain = { rows: 0, examples: [] };
    await eachKey(second.files, keys, (key, vectors, row) => {
        if (!known.has(key))
            return;
        const found = typeof key === 'string' ? texts.get(key) : undefined;
        if (found)
            found.rows++;
        else if (typeof key === 'string' && texts.size < overlap_SUSPECTS)
            texts.set(key, { rows: 1, shown: showKey(vectors, row) });
        else {
            certain.rows++;
            if (certain.examples.length < overlap_EXAMPLES)
                certain.examples.push(showKey(vectors, row));
        }
    });
    const confirmed = texts.size > 0 ? await occurring(first, keys, texts) : new Set();
    for (const [key, { rows, shown }] of texts) {
        if (!confirmed.has(key))
            continue;
        certain.rows += rows;
        if (certain.examples.length < overlap_EXAMPLES)
            certain.examples.push(shown);
    }
    return certain;
}
/** Those of the texts that really occur, and not only their hashes. */
async function occurring(data, keys, texts) {
    const found = new Set();
    await eachKey(data.files, keys, (key) => {
        if (typeof key === 'string' && texts.has(key))
            found.add(key);
    });
    return found;
}

;// CONCATENATED MODULE: ./build/platforms/tables/thinned.js
/** Rows before `row` of which every k-th, from the first, is kept. */
const keptBefore = (row, every) => Math.ceil(row / every);
/** Every k-th row of a data set, among the `rows` of it that begin at its row `at`. */
function thinned(vector, at, rows, every) {
    if (every === 1)
        return vector;
    const first = keptBefore(at, every) * every - at;
    const kept = Array.from({ length: Math.max(0, Math.ceil((rows - first) / every)) }, (_, i) => first + i * every);
    const codes = (of) => Int32Array.from(kept, (row) => of[row]);
    const values = (of) => Float64Array.from(kept, (row) => of[row]);
    if (vector.form === 'texts')
        return { ...vector, codes: codes(vector.codes) };
    if (vector.form === 'numbers')
        return { ...vector, values: values(vector.values) };
    return {
        ...vector,
        kinds: Uint8Array.from(kept, (row) => vector.kinds[row]),
        values: values(vector.values),
        codes: codes(vector.codes),
    };
}

;// CONCATENATED MODULE: ./build/platforms/tables/read.js




/**
 * Reads columns into memory. A column is of numbers when all its cells are (of one kind), else of text as written. Whole numbers that a double
 * cannot hold make a column of text, so that no digit is lost. With `every` only each so many-th row is kept, from the first.
 */
async function readTable(path, files, columns, options) {
    const first = await collect(path, files, { ...options, columns });
    checkColumns(path, columns ?? [], first.names);
    const clashing = new Set([...first.grown].filter(([, column]) => column.clash).map(([name]) => name));
    const again = clashing.size > 0 ? await collect(path, files, { ...options, columns: [...clashing], asText: clashing }) : undefined;
    const wanted = columns ?? first.names;
    const entries = wanted.map((name) => [name, finish(again?.grown.get(name) ?? first.grown.get(name), first.rows)]);
    return { rows: first.rows, columns: new Map(entries) };
}
async function collect(path, files, { every = 1, mostCells, ...options }) {
    const grown = new Map();
    const reading = pass(files, options);
    const width = () => options.columns?.length ?? reading.result().columns.length;
    const mayBeLarge = every === 1 && options.asText === undefined;
    if (mayBeLarge && options.columns)
        await foresee({ path, files }, width(), mostCells);
    for await (const { at, rows, columns } of reading.portions) {
        if (mayBeLarge && !options.columns && grown.size === 0)
            await foresee({ path, files }, width(), mostCells);
        checkCells(path, keptBefore(at + rows, every), width(), mostCells);
        for (const { name, vector } of columns) {
            const column = grown.get(name) ?? start();
            grown.set(name, column);
            const from = keptBefore(at, every);
            checkTexts(path, name, column);
            if (!column.clash)
                append(column, thinned(vector, at, rows, every), from, keptBefore(at + rows, every) - from);
        }
    }
    const { rows, columns } = reading.result();
    return { grown, rows: keptBefore(rows, every), names: columns };
}
const start = () => ({
    rows: 0,
    kind: undefined,
    clash: false,
    values: new Float64Array(0),
    codes: new Int32Array(0),
    levels: [],
    known: new Map(),
    letters: 0,
});
function append(column, vector, at, rows) {
    const kind = kindIn(vector);
    column.rows = at + rows;
    if (kind === undefined)
        return;
    column.clash = kind === 'clash' || (column.kind !== undefined && column.kind !== kind);
    if (column.clash) {
        column.values = new Float64Array(0);
        column.codes = new Int32Array(0);
        return;
    }
    column.kind = kind;
    if (kind === 'text') {
        const codes = vector.form === 'numbers' ? undefined : vector.codes;
        if (codes && vector.form !== 'numbers')
            appendTexts(column, codes, vector.levels, at);
    }
    else if (vector.form !== 'texts') {
        column.values = room(column.values, at + rows, (size) => new Float64Array(size).fill(Number.NaN));
        column.values.set(vector.values, at);
    }
}
/** The one kind of a vector's cells; `clash` for several; undefined when all are null. */
function kindIn(vector) {
    if (vector.form === 'texts')
        return vector.codes.some((code) => code >= 0) ? 'text' : undefined;
    if (vector.form === 'numbers')
        return vector.values.some((value) => !Number.isNaN(value)) ? vector.kind : undefined;
    let seen = 0;
    for (const kind of vector.kinds)
        seen |= 1 << kind;
    seen &= ~(1 << batch/* NULL */.Cq);
    if (seen === 0)
        return undefined;
    if ((seen & (seen - 1)) !== 0 || seen === 1 << batch/* BIG */.Hp)
        return 'clash';
    return seen === 1 << batch/* TEXT */.a$ ? 'text' : batch/* numberKinds */.DY[31 - Math.clz32(seen)];
}
function appendTexts(column, codes, levels, at) {
    column.codes = room(column.codes, at + codes.length, (size) => new Int32Array(size).fill(-1));
    const own = new Int32Array(levels.length).fill(-1);
    for (let i = 0; i < codes.length; i++) {
        const code = codes[i];
        if (code < 0)
            continue;
        if (own[code] < 0)
            own[code] = levelOf(column, levels[code]);
        column.codes[at + i] = own[code];
    }
}
function levelOf(column, text) {
    const { known, levels } = column;
    const found = known.get(text);
    if (found !== undefined)
        return found;
    column.letters += text.length;
    known.set(text, levels.length);
    return levels.push(text) - 1;
}
function room(array, rows, make) {
    if (array.length >= rows)
        return array;
    const larger = make(Math.max(rows, 2 * array.length));
    larger.set(array);
    return larger;
}
function finish(column, rows) {
    if (column?.kind === 'text')
        return { kind: 'text', codes: room(column.codes, rows, emptyCodes).slice(0, rows), levels: column.levels };
    const values = room(column?.values ?? new Float64Array(0), rows, emptyNumbers);
    return { kind: 'number', values: values.length === rows ? values : values.slice(0, rows) };
}
const emptyCodes = (size) => new Int32Array(size).fill(-1);
const emptyNumbers = (size) => new Float64Array(size).fill(Number.NaN);

// EXTERNAL MODULE: ./build/platforms/tables/record.js
var tables_record = __webpack_require__(42268);
;// CONCATENATED MODULE: ./build/platforms/tables/records.js





/**
 * Rows of a data set by number (from 0, ascending) as JSON objects; numbers beyond its end give none. Dates stay as the file has them
 * (Parquet: ISO 8601, without a zone where the column has none).
 */
async function recordsAt(files, at) {
    const records = [];
    let before = 0;
    for (const file of files) {
        if (records.length >= at.length)
            break;
        const find = file.format === 'parquet' ? (await Promise.all(/* import() */[__webpack_require__.e(6367), __webpack_require__.e(783), __webpack_require__.e(6382)]).then(__webpack_require__.bind(__webpack_require__, 26382))).parquetRows : file.format === 'jsonl' ? jsonRows : csvRows;
        const found = await find(file, at.slice(records.length).map((row) => row - before));
        records.push(...found.records);
        before += found.rows;
    }
    return records;
}
async function jsonRows(file, at) {
    const records = [];
    let rows = 0;
    for await (const record of jsonRecords(file, contentOf(file, undefined))) {
        if (rows++ === at[records.length])
            records.push(Object.fromEntries(Object.entries(record).map(([name, value]) => [name, (0,tables_record/* cellOf */.W)(value)])));
        if (records.length === at.length)
            break;
    }
    return { records, rows };
}
/** A column of a CSV file is of numbers or booleans when all cells of these rows are, else of text. */
async function csvRows(file, at) {
    const columns = new Map();
    let [rows, taken] = [0, 0];
    for await (const portion of pass([file], { asText: everything, only: at }).portions) {
        const wanted = at.slice(taken).filter((row) => row < rows + portion.rows);
        for (const { name, vector } of portion.columns) {
            const cells = columns.get(name) ?? [];
            columns.set(name, cells);
            for (const row of wanted)
                cells.push(vector.form === 'texts' ? (vector.levels[vector.codes[row - rows]] ?? null) : null);
        }
        taken += wanted.length;
        rows += portion.rows;
        if (taken === at.length)
            break;
    }
    const typed = [...columns].map(([name, cells]) => [name, typeColumn(cells)]);
    const records = Array.from({ length: taken }, (_, i) => Object.fromEntries(typed.map(([name, cells]) => [name, cells[i] ?? null])));
    return { records, rows };
}
const everything = Object.assign(new Set(), { has: () => true });
function typeColumn(cells) {
    for (const parse of [parseNumber, parseBoolean]) {
        const values = cells.map((cell) => (cell === null ? null : parse(Buffer.from(cell), 0, Buffer.byteLength(cell))));
        const exact = values.every((value, i) => value === null ||
            (!Number.isNaN(value) && !(Number.isInteger(value) && !Number.isSafeInteger(value) && /^[+-]?\d+$/.test(cells[i]))));
        if (exact)
            return parse === parseBoolean ? values.map((value) => (value === null ? null : value === 1)) : values;
    }
    return [...cells];
}

;// CONCATENATED MODULE: ./build/platforms/tables/remembered.js

/** A change within so many milliseconds of the last one may leave a file's times as they were (FAT counts in 2 s). */
const SURE_AFTER = 2000;
/**
 * Remembers by size, inode and times of every file, as git does: the time of change cannot be set back. What was found out about a file that had just
 * been written is not kept.
 */
function remembering() {
    const known = new Map();
    return async (what, files, work) => {
        const before = await stateOf(files);
        const found = known.get(what);
        if (found?.state === before.state)
            return found.value;
        const value = await work();
        if (before.sure && (await stateOf(files)).state === before.state)
            known.set(what, { state: before.state, value });
        return value;
    };
}
async function stateOf(files) {
    const stats = await Promise.all(files.map(({ path }) => (0,promises_.stat)(path, { bigint: true })));
    const newest = stats.reduce((latest, { ctimeMs }) => (ctimeMs > latest ? ctimeMs : latest), 0n);
    return {
        state: stats.map(({ dev, ino, size, mtimeNs, ctimeNs }, i) => [files[i].path, dev, ino, size, mtimeNs, ctimeNs].join(' ')).join('\n'),
        sure: Date.now() - Number(newest) > SURE_AFTER,
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/platforms/tables/row-hash.js


/** Stands for a null cell. */
const NULL_HASH = [0x6c078965, 0x5d588b65];
/** Hashes rows of one data set after another; a text that occurs often is hashed once. */
function rowHash() {
    const known = new WeakMap();
    return (vectors, row) => {
        let [a, b] = [0x243f6a88, 0x85a308d3];
        for (const vector of vectors) {
            if (vector.form === 'numbers')
                hashKey(numberOf(vector.values[row]));
            else if (vector.form === 'texts')
                hashLevel(vector, vector.codes[row], known);
            else
                hashKey(keyOf(vector, row));
            a = Math.imul(((a << 13) | (a >>> 19)) ^ sketch_hash/* hashed */.Yr[0], 0xcc9e2d51);
            b = Math.imul(((b << 15) | (b >>> 17)) ^ sketch_hash/* hashed */.Yr[1], 0x1b873593);
        }
        (0,sketch_hash/* hashPair */.Fm)(a, b);
    };
}
const numberOf = (value) => (Number.isNaN(value) ? null : value);
function hashKey(key) {
    if (key === null)
        sketch_hash/* hashed */.Yr.set(NULL_HASH);
    else if (typeof key === 'number')
        (0,sketch_hash/* hashNumber */.YR)(key);
    else
        (0,sketch_hash/* hashText */.qj)(key);
}
/** `levels` only grows while it is the same array, so a level's hash stays. */
function hashLevel(vector, code, known) {
    if (code < 0) {
        sketch_hash/* hashed */.Yr.set(NULL_HASH);
        return;
    }
    const { levels } = vector;
    let [high, low] = known.get(levels) ?? [];
    if (!high || !low || high.length <= code) {
        const from = high?.length ?? 0;
        const [longerHigh, longerLow] = [new Int32Array(2 * levels.length), new Int32Array(2 * levels.length)];
        if (high && low) {
            longerHigh.set(high);
            longerLow.set(low);
        }
        const codes = new Int32Array(1);
        for (let level = from; level < levels.length; level++) {
            codes[0] = level;
            hashKey(keyOf({ form: 'texts', codes, levels }, 0));
            longerHigh[level] = sketch_hash/* hashed */.Yr[0];
            longerLow[level] = sketch_hash/* hashed */.Yr[1];
        }
        ;
        [high, low] = [longerHigh.subarray(0, levels.length), longerLow.subarray(0, levels.length)];
        known.set(levels, [high, low]);
    }
    sketch_hash/* hashed */.Yr[0] = high[code];
    sketch_hash/* hashed */.Yr[1] = low[code];
}

;// CONCATENATED MODULE: ./build/platforms/tables/shared-rows.js







const shared_rows_EXAMPLES = 5;
/** Rows read to learn the names of the columns, of which JSONL may leave some out. */
const PEEK = 1000;
/** Above this share of repeated rows, equal rows are no sign of the same row. */
const MOST_REPEATED = 0.01;
/**
 * Whole rows of `second` that occur in `first`, by all columns that both have. A row that its own data set has several times tells nothing and is left
 * out. Examples name the row and not its cells, which may not be for everybody's eyes. Memory: 35 bytes for each row of `second`; of 10 million rows in each, two different ones share a hash of 64 bits with a chance of 5 in a million.
 */
async function sharedRows(first, second) {
    const [ours, theirs] = [await columnsOf(first.files), await columnsOf(second.files)];
    const columns = theirs.filter((name) => ours.includes(name));
    if (columns.length === 0)
        throw new errors/* UserError */.yo(`${first.path} and ${second.path} have no column in common, so that rows cannot be told apart. Name \`data.keys\`.`);
    const asked = await occurrences(second, columns);
    const repeated = asked.rows - asked.once.size() + asked.again.size();
    if (repeated > MOST_REPEATED * asked.rows)
        return { rows: 0, examples: [], whole: true, indistinct: repeated };
    const known = { once: hashSet(), again: hashSet() };
    await eachHash(first.files, columns, (high, low) => {
        if (asked.once.has(high, low) && !known.once.add(high, low))
            known.again.add(high, low);
    });
    const found = { rows: 0, examples: [], whole: true };
    let number = 0;
    for (const [i, part] of asked.hashes.entries()) {
        // Nothing is read here, so that a signal would not be heard.
        if (i % 64 === 0)
            await (0,external_node_timers_promises_.setImmediate)();
        second.files[0]?.signal?.throwIfAborted();
        for (let i = 0; i < part.length; i += 2) {
            number++;
            const isIn = (set) => set.has(part[i], part[i + 1]);
            if (!isIn(known.once) || isIn(known.again) || isIn(asked.again))
                continue;
            found.rows++;
            if (found.examples.length < shared_rows_EXAMPLES)
                found.examples.push(`row ${number.toLocaleString('en-US')}`);
        }
    }
    return found;
}
async function occurrences(data, columns) {
    const found = { rows: 0, once: hashSet(), again: hashSet(), hashes: [] };
    const limit = await rowLimit(data);
    let hashes = new Uint32Array(0);
    await eachHash(data.files, columns, (high, low, row, rows) => {
        if (row === 0) {
            limit(found.rows);
            hashes = new Uint32Array(2 * rows);
            found.hashes.push(hashes);
            found.rows += rows;
        }
        hashes[2 * row] = high;
        hashes[2 * row + 1] = low;
        if (!found.once.add(high, low))
            found.again.add(high, low);
    });
    return found;
}
async function eachHash(files, columns, use) {
    const hash = rowHash();
    for await (const { columns: read, rows } of pass(files, { columns, together: true }).portions) {
        // JSONL may leave a column out of a whole batch: all its cells are null then.
        const nulls = () => ({ form: 'texts', codes: new Int32Array(rows).fill(-1), levels: [] });
        const vectors = columns.map((name) => read.find((column) => column.name === name)?.vector ?? nulls());
        for (let row = 0; row < rows; row++) {
            hash(vectors, row);
            use(sketch_hash/* hashed */.Yr[0], sketch_hash/* hashed */.Yr[1], row, rows);
        }
    }
}
async function columnsOf(files) {
    const reading = pass(files, { limit: PEEK });
    for await (const { at, rows } of reading.portions)
        if (at + rows >= PEEK)
            break;
    return reading.result().columns;
}

;// CONCATENATED MODULE: ./build/platforms/tables/tables.js











/**
 * Tables in files below `root`, read by our own streaming engine. Paths are relative to the root, or absolute and within it. Digests and overlaps are
 * remembered while the files stay the same, so that a step may ask again.
 */
function streamingTables(root, { chunkBytes, mostCells, signal } = {}) {
    const base = (0,external_node_path_.resolve)(root);
    const remember = remembering();
    const reading = async (path, read) => {
        try {
            signal?.throwIfAborted();
            return await read((await (0,paths/* dataFiles */.qy)(base, path)).map((file) => ({ ...file, signal })));
        }
        catch (error) {
            throw ofSystem(path, error);
        }
    };
    return {
        inspect: (path, checks) => reading(path, (files) => inspectFiles({ path, files }, checks, { chunkBytes })),
        digest: (path) => reading(path, (files) => remember(`digest ${path}`, files, async () => {
            const digests = [];
            for (const file of files)
                digests.push({ name: file.name, sha256: await fileDigest(file) });
            return dataDigest(digests);
        })),
        read: (path, columns, every) => reading(path, (files) => readTable(path, files, columns, { chunkBytes, mostCells, every })),
        checkSize: (path, columns) => reading(path, (files) => foresee({ path, files }, columns, mostCells)),
        overlap: (first, second, keys) => reading(first, (files) => reading(second, (others) => {
            const [known, asked] = [
                { path: first, files },
                { path: second, files: others },
            ];
            return remember(JSON.stringify(['overlap', first, second, ...keys]), [...files, ...others], () => keys.length > 0 ? overlapOf(known, asked, keys) : sharedRows(known, asked));
        })),
        records: (path, rows) => reading(path, (files) => recordsAt(files, rows)),
    };
}
/** What the operating system refused, in words; any other error as it is. */
function ofSystem(path, error) {
    const { code, syscall } = error;
    if (typeof code !== 'string' || typeof syscall !== 'string')
        return error;
    if (code === 'EACCES' || code === 'EPERM')
        return new errors/* UserError */.yo(`${path} may not be read. Give this user the permission.`, { cause: error });
    return new errors/* PlatformError */.Wk(`${path} could not be read: ${code} in ${syscall}.`, { cause: error });
}


/***/ }),

/***/ 14351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ valueVector),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fm: () => (/* binding */ putValue),
/* harmony export */   gR: () => (/* binding */ valueColumn),
/* harmony export */   sy: () => (/* binding */ resetValues)
/* harmony export */ });
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58313);
/* harmony import */ var _date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39817);


const LEVELS_CAP = 32768;
/** A column with room for `rows` rows. */
const valueColumn = (name, rows, flags) => ({
    name,
    ...flags,
    seen: 0,
    kinds: new Uint8Array(rows),
    values: new Float64Array(rows).fill(Number.NaN),
    codes: new Int32Array(rows).fill(-1),
    levels: [],
    known: new Map(),
});
/** Puts a value into a row. Nested values are kept as JSON text. */
function putValue(column, row, value) {
    const kind = kindOfValue(column, value);
    const text = kind === _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$ || kind === _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .BIG */ .Hp || (column.withText && kind !== _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .NULL */ .Cq) ? textOf(value) : undefined;
    column.kinds[row] = kind;
    column.values[row] = kind === _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .NULL */ .Cq || kind === _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$ ? Number.NaN : numberOf(value, kind);
    column.codes[row] = text === undefined ? -1 : levelOf(column, text);
    column.seen |= 1 << kind;
}
function kindOfValue({ asText, dates }, value) {
    if (value === null || value === undefined || (typeof value === 'number' && Number.isNaN(value)))
        return _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .NULL */ .Cq;
    if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .NULL */ .Cq : asText ? _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$ : _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .DATE */ .vH;
    if (asText)
        return _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$;
    if (typeof value === 'number')
        return Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 2 ** 64 ? _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .BIG */ .Hp : _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER */ .uk;
    if (typeof value === 'bigint')
        return _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .BIG */ .Hp;
    if (typeof value === 'boolean')
        return _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .BOOLEAN */ .Jx;
    return dates && typeof value === 'string' && !Number.isNaN((0,_date_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDateText */ .h)(value)) ? _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .DATE */ .vH : _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$;
}
const numberOf = (value, kind) => kind === _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .DATE */ .vH && typeof value === 'string' ? (0,_date_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDateText */ .h)(value) : Number(value);
/** A value as text: nested ones as JSON, dates as ISO 8601. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    if (value instanceof Date)
        return value.toISOString();
    if (typeof value === 'object')
        return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part));
    return String(value);
}
function levelOf({ known, levels }, text) {
    const found = known.get(text);
    if (found !== undefined)
        return found;
    known.set(text, levels.length);
    return levels.push(text) - 1;
}
/** The filled rows as a vector of the simplest form. */
function valueVector({ seen, kinds, values, codes, levels, withText }, rows) {
    const cells = seen & ~(1 << _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .NULL */ .Cq);
    const kind = cells === 0 ? 'number' : _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .numberKinds */ .DY[31 - Math.clz32(cells)];
    if ((cells & (cells - 1)) === 0 && cells !== 1 << _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .BIG */ .Hp && kind && !withText)
        return { form: 'numbers', kind, values: values.subarray(0, rows) };
    if (cells === 1 << _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$)
        return { form: 'texts', codes: codes.subarray(0, rows), levels };
    return { form: 'cells', kinds: kinds.subarray(0, rows), values: values.subarray(0, rows), codes: codes.subarray(0, rows), levels };
}
/** Makes a column ready for the next batch: all rows null. */
function resetValues(column) {
    column.seen = 0;
    column.kinds.fill(_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .NULL */ .Cq);
    column.values.fill(Number.NaN);
    column.codes.fill(-1);
    if (column.levels.length < LEVELS_CAP)
        return;
    column.levels = [];
    column.known = new Map();
}


/***/ }),

/***/ 40224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ accumulate)
});

// EXTERNAL MODULE: ./build/sketch/bins.js
var sketch_bins = __webpack_require__(35139);
// EXTERNAL MODULE: ./build/sketch/hash.js
var hash = __webpack_require__(97233);
;// CONCATENATED MODULE: ./build/sketch/categories.js

/** Texts that keep an exact count. Up to so many distinct texts nothing is left out. */
const CATEGORY_CAP = 2048;
function categories() {
    let kept = new Map();
    let limit = 2 ** 32;
    let total = 0;
    const shrink = () => {
        const smallest = [...kept.values()].sort(byHash).slice(0, CATEGORY_CAP);
        if (kept.size > CATEGORY_CAP)
            limit = smallest.at(-1)?.high ?? limit;
        kept = new Map(smallest.map((entry) => [entry.text, entry]));
    };
    return {
        add(text, count, high, low) {
            total += count;
            if (high > limit)
                return;
            const found = kept.get(text);
            if (found)
                found.count += count;
            else
                kept.set(text, { text, high, low, count });
            if (kept.size >= 2 * CATEGORY_CAP)
                shrink();
        },
        list() {
            shrink();
            const counts = [...kept.values()].map(({ text, count }) => [text, count]);
            const other = total - counts.reduce((sum, [, count]) => sum + count, 0);
            return { counts: counts.sort(([a], [b]) => (a < b ? -1 : 1)), other };
        },
    };
}
/** The counts of both, again at most `CATEGORY_CAP`. */
function mergeCategories(a, b) {
    const merged = categories();
    // A text that only one side still counts may hide in the other side's rest; the hash order drops it, unless that side has no rest.
    for (const [text, count] of [...a.counts, ...b.counts]) {
        hashText(text);
        merged.add(text, count, hashed[0], hashed[1]);
    }
    const { counts, other } = merged.list();
    return { counts, other: other + a.other + b.other };
}
const byHash = (a, b) => a.high - b.high || a.low - b.low || (a.text < b.text ? -1 : 1);

// EXTERNAL MODULE: ./build/sketch/dyadic.js
var dyadic = __webpack_require__(75211);
// EXTERNAL MODULE: ./build/sketch/hyperloglog.js
var hyperloglog = __webpack_require__(83523);
;// CONCATENATED MODULE: ./build/sketch/moments.js

/** Values between two carries: products of 18-bit limbs then stay below 2^53, so that every double sum is exact. */
const RUN = 16384;
/** Whole numbers up to here have squares whose sum over a run is exact. */
const SMALL = 2 ** 18;
const moments_double = new Float64Array(1);
const words = new Uint32Array(moments_double.buffer);
/** Starts exact sums. Each octave of doubles is summed as integers, in limbs of 18 bits, carried into big integers after each run. */
function moments() {
    const octaves = new Map();
    const limbs = new Float64Array(4096 * 8);
    const touched = [];
    let small = { sum: 0n, squares: 0n };
    const carry = () => {
        for (const key of touched) {
            const [a, b, c, aa, ab, bb, bc, cc] = limbs.subarray(key * 8, key * 8 + 8);
            const sum = BigInt(a) + (BigInt(b) << 18n) + (BigInt(c) << 36n);
            const squares = BigInt(aa) + (BigInt(ab) << 18n) + (BigInt(bb) << 36n) + (BigInt(bc) << 54n) + (BigInt(cc) << 72n);
            const octave = octaves.get(key) ?? { sum: 0n, squares: 0n };
            octaves.set(key, { sum: octave.sum + sum, squares: octave.squares + squares });
            limbs.fill(0, key * 8, key * 8 + 8);
        }
        touched.length = 0;
    };
    return {
        add(values) {
            for (let from = 0; from < values.length; from += RUN) {
                const run = values.subarray(from, from + RUN);
                const exact = smallSums(run);
                if (exact)
                    small = { sum: small.sum + BigInt(exact.sum), squares: small.squares + BigInt(exact.squares) };
                else {
                    addLimbs(run, limbs, touched);
                    carry();
                }
            }
        },
        sums() {
            let sum = { integer: small.sum, exponent: 0 };
            let squares = { integer: small.squares, exponent: 0 };
            for (const [key, octave] of octaves) {
                const exponent = Math.max(key & 2047, 1) - 1075;
                sum = (0,dyadic/* plus */.tY)(sum, { integer: key > 2047 ? -octave.sum : octave.sum, exponent });
                squares = (0,dyadic/* plus */.tY)(squares, { integer: octave.squares, exponent: 2 * exponent });
            }
            return { sum: (0,dyadic/* plus */.tY)(sum, dyadic/* ZERO */.f2), squares: (0,dyadic/* plus */.tY)(squares, dyadic/* ZERO */.f2) };
        },
    };
}
/** Sums of a run of small whole numbers; undefined when there is any other number in it. */
function smallSums(run) {
    let sum = 0;
    let squares = 0;
    for (const value of run) {
        if (!Number.isNaN(value)) {
            if (value > SMALL || value < -SMALL || value !== Math.floor(value))
                return undefined;
            sum += value;
            squares += value * value;
        }
    }
    return { sum, squares };
}
/** Adds the 53-bit significands of a run, as three limbs a + b·2^18 + c·2^36, and their squares, to the limbs of their octaves. */
function addLimbs(run, limbs, touched) {
    for (const value of run) {
        if (value === 0)
            continue;
        moments_double[0] = value;
        const high = words[1];
        const low = words[0];
        const key = high >>> 20;
        const exponent = key & 2047;
        if (exponent === 2047)
            continue;
        const at = key * 8;
        const top = exponent === 0 ? high & 0xfffff : (high & 0xfffff) | 0x100000;
        const a = low & 0x3ffff;
        const b = ((low >>> 18) | (top << 14)) & 0x3ffff;
        const c = top >>> 4;
        if (limbs[at + 2] === 0 && limbs[at] === 0 && limbs[at + 1] === 0)
            touched.push(key);
        limbs[at] += a;
        limbs[at + 1] += b;
        limbs[at + 2] += c;
        limbs[at + 3] += a * a;
        limbs[at + 4] += 2 * a * b;
        limbs[at + 5] += 2 * a * c + b * b;
        limbs[at + 6] += 2 * b * c;
        limbs[at + 7] += c * c;
    }
}

;// CONCATENATED MODULE: ./build/sketch/accumulate.js






/** Starts a sketch. */
function accumulate(name) {
    const state = {
        registers: (0,hyperloglog/* emptyRegisters */.Mn)(),
        bins: (0,sketch_bins/* emptyBins */.Oy)(),
        days: (0,sketch_bins/* dayCounts */.Pf)(),
        moments: moments(),
        min: Number.POSITIVE_INFINITY,
        max: Number.NEGATIVE_INFINITY,
        low: 0,
        high: 0,
        kinds: { integer: 0, number: 0, boolean: 0, date: 0, text: 0 },
        texts: categories(),
    };
    let counts = new Uint32Array(1024);
    return {
        numbers(values, kind) {
            addHashes(state.registers, values);
            state.moments.add(values);
            const seen = addNumbers(state, values, kind === 'date');
            if (kind !== 'number')
                state.kinds[kind] += seen.cells;
            else {
                state.kinds.integer += seen.whole;
                state.kinds.number += seen.cells - seen.whole;
            }
            return seen;
        },
        texts(codes, levels) {
            if (counts.length < levels.length)
                counts = new Uint32Array(2 * levels.length);
            const cells = countCodes(codes, counts);
            state.kinds.text += cells;
            addLevels(state, counts, levels);
            return cells;
        },
        finish: (rows) => finish(name, rows, state),
    };
}
/** Numbers hashed last, by a few of their bits: columns repeat themselves, and a second hash of a value changes nothing. */
const recent = new Float64Array(4096);
const accumulate_double = new Float64Array(1);
const accumulate_words = new Uint32Array(accumulate_double.buffer);
function addHashes(registers, values) {
    recent.fill(Number.NaN);
    for (const value of values) {
        accumulate_double[0] = value;
        const slot = (Math.imul(accumulate_words[1] ^ accumulate_words[0], 0x9e3779b1) >>> 20) & 4095;
        if (recent[slot] === value || Number.isNaN(value))
            continue;
        recent[slot] = value;
        (0,hash/* hashNumber */.YR)(value);
        (0,hyperloglog/* addHash */.KS)(registers, hash/* hashed */.Yr[0], hash/* hashed */.Yr[1]);
    }
}
function addNumbers(state, values, dates) {
    const { bins, days } = state;
    let least = Number.POSITIVE_INFINITY;
    let greatest = Number.NEGATIVE_INFINITY;
    let cells = 0;
    let whole = 0;
    for (const cell of values) {
        const value = cell + 0;
        if (Number.isNaN(value))
            continue;
        cells++;
        if (value < least)
            least = value;
        if (value > greatest)
            greatest = value;
        accumulate_double[0] = value;
        const bits = accumulate_words[1];
        if ((bits << 1) >>> 21 === 2047) {
            if (value > 0)
                state.high++;
            else
                state.low++;
            continue;
        }
        if (value === Math.floor(value))
            whole++;
        if (value < state.min)
            state.min = value;
        if (value > state.max)
            state.max = value;
        if (dates && days.add(value))
            continue;
        const page = bins.pages[bits >>> 20] ?? (0,sketch_bins/* newPage */.et)(bins, bits >>> 20);
        page[(bits >>> 13) & 127]++;
    }
    return { cells, whole, least, greatest };
}
function countCodes(codes, counts) {
    let cells = 0;
    for (const code of codes) {
        if (code >= 0) {
            counts[code]++;
            cells++;
        }
    }
    return cells;
}
function addLevels({ registers, texts }, counts, levels) {
    for (let code = 0; code < levels.length; code++) {
        const count = counts[code];
        if (count === 0)
            continue;
        counts[code] = 0;
        const text = levels[code];
        (0,hash/* hashText */.qj)(text);
        const high = hash/* hashed */.Yr[0];
        const low = hash/* hashed */.Yr[1];
        (0,hyperloglog/* addHash */.KS)(registers, high, low);
        texts.add(text, count, high, low);
    }
}
function finish(name, rows, state) {
    const kinds = Object.fromEntries(Object.entries(state.kinds).filter(([, count]) => count > 0));
    const cells = Object.values(state.kinds).reduce((sum, count) => sum + count, 0);
    const texts = state.kinds.text > 0 ? { texts: state.texts.list() } : {};
    const numbers = cells > state.kinds.text ? { numbers: numberPart(state) } : {};
    return { name, count: rows, nulls: rows - cells, kinds, ...numbers, ...texts, distinct: (0,hyperloglog/* writeRegisters */.IM)(state.registers) };
}
function numberPart({ min, max, moments, bins, days, low, high }) {
    const { sum, squares } = moments.sums();
    const finite = min <= max;
    const byDay = days.list();
    return {
        min: finite ? min : 0,
        max: finite ? max : 0,
        sum: (0,dyadic/* writeDyadic */.AM)(sum),
        squares: (0,dyadic/* writeDyadic */.AM)(squares),
        bins: (0,sketch_bins/* listBins */.FJ)(bins),
        ...(byDay.length > 0 && { days: byDay }),
        infinite: [low, high],
    };
}


/***/ })

};
