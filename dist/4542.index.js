export const id = 4542;
export const ids = [4542];
export const modules = {

/***/ 34542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/kernel/digest.js
var kernel_digest = __webpack_require__(21694);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/runner/inputs.js
var inputs = __webpack_require__(52266);
// EXTERNAL MODULE: ./build/steps/common.js
var common = __webpack_require__(47495);
// EXTERNAL MODULE: ./build/kernel/chain.js
var kernel_chain = __webpack_require__(99665);
// EXTERNAL MODULE: ./build/kernel/evidence.js
var kernel_evidence = __webpack_require__(42475);
// EXTERNAL MODULE: ./build/steps/evidence-files.js
var evidence_files = __webpack_require__(70993);
;// CONCATENATED MODULE: ./build/commands/chain.js




/**
 * Reads the evidence of a version from the records (newest first: registration, gate, training, data), each found by the digest that the
 * later one names, and says what does not hold: a statement that is missing, changed, not passed, or about other bytes.
 */
async function walk(version, records) {
    const problems = [];
    const found = new Map();
    const registration = await registrationOf(version, records);
    if (!registration)
        return { links: [], problems: [`No registration of v${version.version} is on record.`] };
    const queue = [registration];
    for (let digest = queue.shift(); digest !== undefined; digest = queue.shift()) {
        if (found.has(digest))
            continue;
        const text = await records.read(`evidence/${digest}.json`);
        if (text === undefined || (0,kernel_digest/* sha256 */.sc)(text) !== digest)
            problems.push(`Evidence ${digest.slice(0, 8)} is ${text === undefined ? 'missing' : 'changed: its bytes have another digest'}.`);
        else {
            const evidence = (0,kernel_evidence/* readEvidence */.At)(text);
            found.set(digest, evidence);
            queue.push(...evidence.claim.previous);
        }
    }
    // The walk begins with the registration; the rules read a chain from its beginning.
    const chain = [...found.values()].reverse();
    problems.push(...(0,kernel_chain/* brokenLinks */.B)(chain, rulesFor(version.digest, ['train', 'evaluate-gate', 'register'])));
    return { links: chain.reverse().map(linkOf), problems: [...new Set(problems)] };
}
/** Every step must have passed, and those that made or judged the model must be about these bytes. */
const rulesFor = (model, steps) => [
    { step: 'validate-data' },
    ...steps.map((step) => ({ step, about: { name: 'model', sha256: model } })),
];
function linkOf(evidence) {
    const { step, verdict, inputs, outputs, commit } = evidence.claim;
    return { step, verdict, digest: evidence.digest, inputs, outputs, commit, evidence };
}
/** The same for a candidate that is not registered: its statements lie in the workspace. */
async function walkCandidate(workspace, model) {
    const steps = ['validate-data', 'train', 'evaluate-gate'];
    const statements = await Promise.all(steps.map((step) => (0,evidence_files/* readStatement */.cO)(workspace, step)));
    const chain = statements.filter((statement) => statement !== undefined);
    return { links: chain.toReversed().map(linkOf), problems: (0,kernel_chain/* brokenLinks */.B)(chain, rulesFor(model, ['train', 'evaluate-gate'])) };
}
async function registrationOf({ model, version }, records) {
    const text = await records.read((0,evidence_files/* registrationPath */.vK)(model, version));
    return text === undefined ? undefined : JSON.parse(text).evidence;
}

;// CONCATENATED MODULE: ./build/commands/verify.js






/** `sluice verify <version>`: fetches the model, recomputes its digest, and walks its evidence back to the data. A digest may be the candidate's in `.sluice`, too. */
const verify = {
    options: (0,inputs/* describeInputs */.jv)(schemas/* strictObject */.rej(common/* commonInputs */.j)),
    positionals: ['<version or digest>'],
    async run({ options, positionals }, terminal) {
        const { openProject } = await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(1309), __webpack_require__.e(4512), __webpack_require__.e(3756), __webpack_require__.e(2934)]).then(__webpack_require__.bind(__webpack_require__, 27689));
        const { loaded, ports } = await openProject(options, terminal);
        const name = positionals[0] ?? '';
        const { model } = loaded.config;
        const versions = await ports.registry.numbers(model);
        const found = named(versions, name);
        const version = found && (await ports.registry.find(model, { version: found.version }));
        const candidate = version ? undefined : await ports.workspace.digest('.sluice/model');
        if (version)
            return told(`${version.model} v${version.version}`, version.digest, await checked(version, ports));
        if (candidate !== undefined && name.length >= 8 && candidate.startsWith(name))
            return told(`${model}, the candidate in .sluice`, candidate, await walkCandidate(ports.workspace, candidate));
        const known = versions.map((v) => `v${v.version} (${(0,kernel_digest/* short */.h0)(v.digest)})`).join(', ');
        throw new errors/* UserError */.yo(`There is no version ${name} of ${model}. ${known ? `There are ${known}.` : 'None is registered yet.'}`);
    },
};
async function checked(version, { registry, workspace, records }) {
    // A platform checks the digest of what it fetches, and throws when the bytes are others.
    await registry.fetch(version, await workspace.path(`verify/${version.digest}`));
    return walk(version, records);
}
function told(title, digest, { links, problems }) {
    const statements = links.map(({ evidence }) => JSON.parse(evidence.text));
    return {
        verdict: problems.length > 0 ? 'fail' : 'pass',
        json: { schema: 1, title, digest, links: statements, problems },
        text: [title, '', ...links.map(show), '', ...conclusion(digest, links, problems)].join('\n'),
    };
}
const named = (versions, name) => {
    const number = /^v?([1-9]\d*)$/.exec(name)?.[1];
    if (number !== undefined)
        return versions.find((v) => v.version === Number(number));
    return versions.findLast((v) => name.length >= 8 && v.digest.startsWith(name));
};
const show = ({ step, verdict, digest, inputs, outputs, commit }) => {
    const list = (artifacts) => artifacts.map(({ name, sha256 }) => `${name} ${(0,kernel_digest/* short */.h0)(sha256)}`).join(', ');
    return `  ${verdict === 'pass' ? '✓' : '✗'} ${step.padEnd(14)} ${verdict.padEnd(6)} evidence ${(0,kernel_digest/* short */.h0)(digest)}  ${list(inputs)} → ${list(outputs)}${commit ? `  at commit ${commit.slice(0, 7)}` : ''}`;
};
const conclusion = (digest, links, problems) => problems.length > 0
    ? problems.map((problem) => `✗ ${problem}`)
    : [`✓ The chain holds: ${links.length} statements, each naming the one before it by digest; the model’s bytes are ${(0,kernel_digest/* short */.h0)(digest)}.`];


/***/ }),

/***/ 99665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ brokenLinks)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42475);

/**
 * Checks that each rule's evidence is present, passed, and about these bytes, and that every `previous` digest leads to evidence given here.
 * Returns one sentence for each broken link; none means that the chain holds.
 */
function brokenLinks(evidence, rules) {
    const known = new Set(evidence.map((e) => e.digest));
    const dangling = evidence.flatMap((e) => e.claim.previous
        .filter((digest) => !known.has(digest))
        .map((digest) => `${e.claim.step} rests on evidence ${digest.slice(0, 8)}, which is missing or was changed.`));
    return [...rules.flatMap((rule) => brokenRule(evidence, rule)), ...dangling];
}
function brokenRule(evidence, { step, about }) {
    const found = evidence.findLast((e) => e.claim.step === step);
    if (!found)
        return [`There is no evidence of ${step}. Run \`sluice ${step}\` first.`];
    if (found.claim.verdict !== 'pass')
        return [`${step} ended with "${found.claim.verdict}" (evidence ${found.digest.slice(0, 8)}).`];
    if (!about)
        return [];
    const judged = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactDigest */ .Fp)([...found.claim.outputs, ...found.claim.inputs], about.name);
    if (judged === about.sha256)
        return [];
    return [
        `${step} was about ${about.name} ${judged?.slice(0, 8) ?? 'of other kind'}, not ${about.sha256.slice(0, 8)}. Run \`sluice ${step}\` again.`,
    ];
}


/***/ }),

/***/ 21694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of bytes or of UTF-8 text, 64 lower-case hex digits. */
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
/** JSON with sorted keys and no white space, so that equal values have equal bytes. Source: RFC 8785. Throws on NaN and infinities. */
function canonicalJson(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`JSON cannot hold ${value}.`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
    const entries = Object.entries(value).filter((entry) => entry[1] !== undefined);
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}
/** Digest of a JSON value, independent of key order. */
const digestOf = (value) => sha256(canonicalJson(value));
/** The first eight digits of a digest, as reports show it. */
const short = (digest) => digest.slice(0, 8);


/***/ }),

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

/***/ 52266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ givenInputs),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   jv: () => (/* binding */ describeInputs)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76641);

/** The inputs that are given. An empty text is how the runner says "not given". */
const givenInputs = (names, read) => Object.fromEntries(names.flatMap((name) => [[name, read(name) ?? '']].filter(([, text]) => text)));
/** Reads inputs by name. UserError naming every bad input. */
function parseInputs(schema, read) {
    const parsed = schema.safeParse(givenInputs(Object.keys(schema.shape), read), { reportInput: true });
    if (parsed.success)
        return parsed.data;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(parsed.error.issues.map((issue) => {
        const missing = issue.code === 'invalid_type' && issue.input === undefined;
        return {
            key: `Input ${issue.path.join('.')}`,
            message: missing ? 'is missing.' : `${issue.message}, found ${JSON.stringify(issue.input)}.`,
        };
    }));
}
/** What a contract says of its inputs, in its own order. */
const describeInputs = (schema) => Object.entries(schema.shape).map(([name, input]) => {
    const left = input.safeParse(undefined);
    const preset = left.success && left.data !== undefined ? String(left.data) : undefined;
    return {
        name,
        description: input.description ?? '',
        required: !left.success,
        default: preset,
        flag: preset === 'true' || preset === 'false',
    };
});


/***/ }),

/***/ 47495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ commonOutputs),
/* harmony export */   j: () => (/* binding */ commonInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

/** Inputs that every step has. */
const commonInputs = {
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .prefault('sluice.yml')
        .meta({ description: 'Path of the committed file that says everything about the model.' }),
};
/** Outputs that every step has. */
const commonOutputs = {
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'error']).meta({ description: 'What was found.' }),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'SHA-256 of the statement this step wrote to `.sluice/evidence/`; empty when it wrote none.' }),
    report: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'Path of the report, one self-contained HTML file.' }),
};


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
