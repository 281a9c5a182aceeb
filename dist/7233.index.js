export const id = 7233;
export const ids = [7233];
export const modules = {

/***/ 97233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ hashPair),
/* harmony export */   YR: () => (/* binding */ hashNumber),
/* harmony export */   Yr: () => (/* binding */ hashed),
/* harmony export */   qj: () => (/* binding */ hashText)
/* harmony export */ });
/** Two 32-bit halves of the newest hash: [high, low]. Shared, because a pair for each cell would be garbage for each cell. */
const hashed = new Uint32Array(2);
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
/** Mixes two 32-bit lanes into `hashed`; constants from MurmurHash3's finaliser (Appleby, public domain). */
function hashPair(a, b) {
    let x = a ^ Math.imul(b, 0x9e3779b1);
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    x ^= x >>> 16;
    let y = b ^ Math.imul(x, 0x27d4eb2f);
    y = Math.imul(y ^ (y >>> 15), 0x2c1b3c6d);
    y = Math.imul(y ^ (y >>> 12), 0x297a2d39);
    hashed[0] = x;
    hashed[1] = y ^ (y >>> 15);
}
/** Hashes a text by its UTF-16 code units into `hashed`. */
function hashText(text) {
    let a = 0x811c9dc5;
    let b = text.length;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        a = Math.imul(a ^ unit, 0x01000193);
        b = Math.imul((b << 5) ^ (b >>> 27) ^ unit, 0x5bd1e995);
    }
    hashPair(a, b);
}
/** Hashes a number by its value (0 and −0 are equal) into `hashed`. */
function hashNumber(value) {
    double[0] = value + 0;
    hashPair(words[0], words[1]);
}


/***/ })

};
