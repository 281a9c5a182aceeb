export const id = 4737;
export const ids = [4737];
export const modules = {

/***/ 78615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ digestFiles),
/* harmony export */   GV: () => (/* binding */ digestPath),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   nG: () => (/* binding */ filesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _kernel_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21694);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76641);







/**
 * SHA-256 of a file's bytes; of a folder that of its sorted lines `<sha256>  <path>\n` (byte order, forward slashes), as `sha256sum` would print them.
 * Empty folders do not count. Undefined when nothing is there; UserError for links out of the folder and for what is neither file nor folder.
 */
async function digestPath(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(absent);
    if (!found)
        return undefined;
    if (found.isFile())
        return digestFile(path);
    if (!found.isDirectory())
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${path} is neither a file nor a folder.`);
    const files = await filesIn(path);
    return digestFiles(files);
}
/** SHA-256 of a file's bytes, streamed. */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
    return hash.digest('hex');
}
/** Digest of a list of files, as of a folder that holds just these. */
async function digestFiles(files) {
    const lines = [];
    for (const { path, absolute } of sorted(files))
        lines.push(`${await digestFile(absolute)}  ${path}\n`);
    return (0,_kernel_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(lines.join(''));
}
/** All files below a folder, links followed as long as they stay in it. */
async function filesIn(folder) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder);
    return walk({ path: '', absolute: root }, root, []);
}
async function walk(at, root, above) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(at.absolute, { withFileTypes: true });
    const found = await Promise.all(entries.map(async (entry) => {
        const path = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(at.path, entry.name);
        if (/[\r\n]/.test(entry.name))
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${JSON.stringify(path)} below ${root} has a line break in its name. Rename it.`);
        const absolute = entry.isSymbolicLink() ? await target((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at.absolute, entry.name), root) : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at.absolute, entry.name);
        const kind = entry.isSymbolicLink() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(absolute) : entry;
        if (kind.isFile())
            return [{ path, absolute }];
        if (!kind.isDirectory())
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${path} below ${root} is neither a file nor a folder. Remove it.`);
        if (absolute === at.absolute || above.includes(absolute))
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`The link ${path} below ${root} leads back to a folder that holds it.`);
        return walk({ path, absolute }, root, [...above, at.absolute]);
    }));
    return found.flat();
}
async function target(link, root) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(link).catch((cause) => {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`The link ${link} leads nowhere. Remove it, or put the file there.`, { cause });
    });
    if (!real.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_3__.sep) && real !== root)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`The link ${link} leads out of its folder, to ${real}. Copy the file into the folder.`);
    return real;
}
const sorted = (files) => files.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
/** For `catch`: undefined when a file is not there; other errors go on. */
function absent(error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
        throw error;
}


/***/ }),

/***/ 56342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   OH: () => (/* binding */ sync),
/* harmony export */   RY: () => (/* binding */ moveUnlessTaken),
/* harmony export */   bw: () => (/* binding */ copyDurably),
/* harmony export */   qw: () => (/* binding */ removeWhole),
/* harmony export */   w6: () => (/* binding */ temporaryBeside),
/* harmony export */   y9: () => (/* binding */ moveInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76641);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78615);






const ADVICE = {
    ENOSPC: 'the disk is full. Free some space there and run again; nothing half-written is left.',
    EDQUOT: 'your disk quota is used up. Free some space there and run again; nothing half-written is left.',
    EACCES: 'this user may not write there. Change the folder’s owner or mode, or choose another folder.',
    EPERM: 'this user may not write there. Change the folder’s owner or mode, or choose another folder.',
    EROFS: 'the disk is mounted read-only. Choose another folder.',
};
/** Runs disk work; an error of the system becomes a PlatformError that names the place and what to do. */
async function onDisk(place, work) {
    try {
        return await work();
    }
    catch (error) {
        const advice = ADVICE[error.code ?? ''];
        if (!advice)
            throw error;
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`Cannot write ${place}: ${advice}`, { cause: error });
    }
}
/** A name beside `path` that nothing else has, for what is not complete yet. On the same disk, so that a rename is atomic. */
const temporaryBeside = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`);
/** Copies a file or a folder (links as what they lead to) to a place where nothing is, and waits until it is on the disk. */
async function copyDurably(from, to) {
    const one = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(from)).isFile();
    const files = one ? [{ path: '', absolute: from }] : await (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .filesIn */ .nG)(from);
    if (!one)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(to, { recursive: true });
    for (const { path, absolute } of files) {
        const copy = one ? to : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(to, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(copy), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(absolute, copy, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
        await sync(copy);
    }
}
/** Waits until a file's bytes, or a folder's entries, are on the disk. */
async function sync(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Puts `from` in the place of whatever is at `to`. A reader sees the old or the new, or for an instant neither, never a mixture. */
async function moveInPlace(from, to) {
    await removeWhole(to);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to);
}
/** Like `moveInPlace`, for content that is the same whoever puts it there: losing the race to another process is fine. */
async function moveUnlessTaken(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to).catch((error) => {
        if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST')
            throw error;
    });
}
/** Removes a file or folder so that at every moment it is there as a whole or not at all. */
async function removeWhole(path) {
    const old = temporaryBeside(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(path, old).catch(_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .absent */ .Ge);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(old, { recursive: true, force: true });
}


/***/ }),

/***/ 97118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ matchingFiles),
/* harmony export */   localWorkspace: () => (/* binding */ localWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76641);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78615);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56342);





/** Never part of anybody's sources. */
const IGNORED = ['**/.git/**', '**/.sluice/**', '**/node_modules/**', '**/__pycache__/**', '**/.ipynb_checkpoints/**'];
/** The workspace in a folder of this machine: `root` is the folder of sluice.yml. */
function localWorkspace(root) {
    const at = (path) => inside(root, path);
    return {
        root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root),
        async path(name) {
            const path = await at((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.sluice', name));
            await (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .onDisk */ .FC)(path, () => prepareFolder(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)));
            return path;
        },
        async write(path, text) {
            const place = await at(path);
            await (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .onDisk */ .FC)(place, async () => {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
                const { writeFile: writeWhole } = await __webpack_require__.e(/* import() */ 5847).then(__webpack_require__.bind(__webpack_require__, 55847));
                await writeWhole(place, text);
            });
        },
        read: async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(await at(path), 'utf8').catch(_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge),
        digest: async (path) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestPath */ .GV)(await at(path)),
        async digestAll(patterns) {
            const found = await Promise.all(patterns.map((pattern) => matchingFiles(root, pattern)));
            const unique = new Map(found.flat().map((file) => [file.path, file]));
            return (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFiles */ .Eh)([...unique.values()]);
        },
        async replace(from, to) {
            const [source, place] = [await at(from), await at(to)];
            await (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .onDisk */ .FC)(place, async () => {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
                await (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .moveInPlace */ .y9)(source, place);
            });
        },
        remove: async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(await at(path), { recursive: true, force: true }),
    };
}
/** `.sluice/` keeps itself out of git, so that nobody has to think of it. */
async function prepareFolder(root, folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.sluice', '.gitignore'), '*\n', { flag: 'wx' }).catch((error) => {
        if (error.code !== 'EEXIST')
            throw error;
    });
}
/** The files that a pattern (file, folder or glob) means below a root, without what is nobody's source. UserError when there are none. */
async function matchingFiles(root, pattern) {
    await inside(root, pattern.replace(/[*?[{(!].*$/s, ''));
    const { glob } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 73382));
    const paths = await glob([pattern], { cwd: root, dot: true, ignore: IGNORED, expandDirectories: true });
    if (paths.length === 0)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Nothing matches "${pattern}" in ${root}. Correct the path in sluice.yml, or add the file.`);
    return Promise.all(paths.map(async (path) => ({ path: path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), absolute: await inside(root, path) })));
}
/** The absolute path, links resolved as far as it exists. UserError when it is not below `root`. */
async function inside(root, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    const [realRoot, real] = await Promise.all([existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)), existing(absolute)]);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, real);
    if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(way) === way)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" lies outside of ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)}. Use a path inside the folder of sluice.yml.`);
    return absolute;
}
/** The real path of the part that exists, and the rest as it is. */
async function existing(path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge);
    if (real !== undefined)
        return real;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return above === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await existing(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(above, path));
}


/***/ })

};
