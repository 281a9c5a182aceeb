export const id = 6093;
export const ids = [6093];
export const modules = {

/***/ 26093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   help: () => (/* binding */ help),
/* harmony export */   helpOf: () => (/* binding */ helpOf)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65440);

const column = (rows) => {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
};
const general = [
    ['--json', 'Print the result as JSON on standard output.'],
    ['--help', 'Say what a command does and takes.'],
];
/** The screen of `sluice --help`. */
const help = () => `Sluice: a model's whole life from one committed file.

Usage: sluice <command> [options]

${column(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P.map(({ name, description }) => [name, description]))}

${column(general)}

Exit codes: 0 pass, 1 fail, 2 a mistake in what was given, 3 inconclusive, 4 something broke.`;
/** The screen of `sluice <command> --help`. */
async function helpOf(entry, { options, positionals }) {
    const rows = options.map(({ name, description, default: preset, flag, required }) => [
        `--${name}${flag ? '' : ' <value>'}`,
        `${description}${preset !== undefined && !flag ? ` Default: ${preset}.` : ''}${required ? ' Required.' : ''}`,
    ]);
    return `${entry.description}

Usage: sluice ${[entry.name, ...positionals, '[options]'].join(' ')}

${column([...rows, ...general])}`;
}


/***/ })

};
