export const id = 4227;
export const ids = [4227];
export const modules = {

/***/ 44227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);

/** Characters of a name and of a message. */
const MOST = { name: 200, message: 2000 };
/** JUnit XML as Jenkins, GitLab and Azure Pipelines read it. What is undecided counts as failed: it is not a pass. */
function renderJunit({ name, model, seconds, cases }) {
    const of = (...verdicts) => cases.filter(({ verdict }) => verdicts.includes(verdict)).length;
    const time = Math.max(0, seconds).toFixed(3);
    const totals = `tests="${cases.length}" failures="${of('fail', 'inconclusive')}" errors="${of('error')}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="sluice" ${totals} time="${time}">`,
        `  <testsuite name="${attribute(`${name}: ${model}`, MOST.name)}" ${totals} skipped="0" time="${time}">`,
        ...cases.map(testCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function testCase({ group, name, verdict, message = '', path, line }) {
    const where = path === undefined ? '' : ` file="${attribute(path, MOST.name)}"${line === undefined ? '' : ` line="${line}"`}`;
    const start = `    <testcase classname="${attribute(group, MOST.name)}" name="${attribute(name, MOST.name)}" time="0"${where}`;
    if (verdict === 'pass')
        return message === '' ? `${start}/>` : `${start}>\n      <system-out>${element(message)}</system-out>\n    </testcase>`;
    const tag = verdict === 'error' ? 'error' : 'failure';
    const said = attribute(message === '' ? verdict : message, MOST.message);
    return `${start}>\n      <${tag} type="${verdict}" message="${said}"/>\n    </testcase>`;
}
/** Everything that XML 1.0 cannot hold at all, and what would change how the rest is read (bidirectional overrides). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must go
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/g;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': ' ', '\n': ' ', '\r': '' };
const element = (text) => attribute(text, MOST.message);
const attribute = (text, most) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text
    .slice(0, 4 * most)
    .toWellFormed()
    .replace(UNWRITABLE, ''), most).replace(/[&<>"\t\r\n]/g, (sign) => ENTITIES[sign] ?? '');


/***/ })

};
