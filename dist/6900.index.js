export const id = 6900;
export const ids = [6900,2947,4518];
export const modules = {

/***/ 31072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ follow),
/* harmony export */   x: () => (/* binding */ UNSURE)
/* harmony export */ });
/* harmony import */ var _unit_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24060);

/** The answer of a plan that does not accept a value, or cannot tell. What is wrong with it, and whether anything is, only the schema says. */
const UNSURE = Symbol('unsure');
const fits = (length, { least = 0, most = Number.POSITIVE_INFINITY }) => length >= least && length <= most;
const sure = (accepted, value) => (accepted ? value : UNSURE);
const isFields = (value) => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype && !Object.hasOwn(value, '__proto__');
function number({ whole, from, above, to, below }, value) {
    if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isSafeInteger(value)))
        return UNSURE;
    const low = (from === undefined || value >= from) && (above === undefined || value > above);
    return sure(low && (to === undefined || value <= to) && (below === undefined || value < below), value);
}
function object({ keys }, value) {
    if (!isFields(value) || Object.keys(value).some((key) => !Object.hasOwn(keys, key)))
        return UNSURE;
    const read = {};
    for (const [key, plan] of Object.entries(keys)) {
        const part = follow(plan, value[key]);
        if (part === UNSURE)
            return UNSURE;
        if (part !== undefined)
            read[key] = part;
    }
    return read;
}
function record({ names, of }, value) {
    if (!isFields(value))
        return UNSURE;
    const parts = Object.entries(value).map(([name, part]) => [follow(names, name), follow(of, part)]);
    return parts.some((pair) => pair.includes(UNSURE)) ? UNSURE : Object.fromEntries(parts);
}
function list(value, planOf) {
    if (!Array.isArray(value))
        return UNSURE;
    const parts = value.map((part, i) => follow(planOf(i) ?? { is: 'unknown' }, part));
    return parts.includes(UNSURE) ? UNSURE : parts;
}
function anyOf({ of }, value) {
    for (const plan of of) {
        const read = follow(plan, value);
        if (read !== UNSURE)
            return read;
    }
    return UNSURE;
}
const readers = {
    text: (plan, value) => sure(typeof value === 'string' && fits([...value].length, plan) && (plan.like === undefined || new RegExp(plan.like).test(value)), value),
    number,
    boolean: (_, value) => sure(typeof value === 'boolean', value),
    'one of': ({ values }, value) => sure(values.includes(value), value),
    object,
    record,
    list: (plan, value) => (Array.isArray(value) && fits(value.length, plan) ? list(value, () => plan.of) : UNSURE),
    tuple: ({ of }, value) => (Array.isArray(value) && value.length === of.length ? list(value, (i) => of[i]) : UNSURE),
    'any of': anyOf,
    optional: ({ of }, value) => (value === undefined ? undefined : follow(of, value)),
    preset: ({ of, otherwise }, value) => (value === undefined ? structuredClone(otherwise) : follow(of, value)),
    unit: ({ of, unit }, value) => (follow(of, value) === UNSURE ? UNSURE : _unit_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unitValues */ .p[unit](String(value))),
    word: ({ words }, value) => (typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : UNSURE),
    unknown: () => UNSURE,
};
/** Reads a value as the plan's schema would. UNSURE when it may be wrong: then the schema must be asked, which also has the words for it. */
const follow = (plan, value) => readers[plan.is](plan, value);


/***/ }),

/***/ 24060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ unitValues)
/* harmony export */ });
const secondsIn = { s: 1, m: 60, h: 3600, d: 86400 };
/** What a text with a unit is worth: "10m" in seconds, "1.2x" times. */
const unitValues = {
    duration: (text) => Number(text.slice(0, -1)) * (secondsIn[text.at(-1)] ?? Number.NaN),
    factor: (text) => Number(text.slice(0, -1)),
};


/***/ }),

/***/ 7112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ githubAccess)
/* harmony export */ });
/** What the environment says of GitHub; undefined without a token or a repository. */
function githubAccess(env, token) {
    const [owner, repository] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const secret = token || env.GITHUB_TOKEN || env.GH_TOKEN;
    if (!owner || !repository || !secret)
        return undefined;
    return { token: secret, apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com', owner, repository };
}


/***/ }),

/***/ 14518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputsOf: () => (/* binding */ inputsOf),
  c: () => (/* binding */ optionsOf)
});

// EXTERNAL MODULE: ./build/config/plan.js
var config_plan = __webpack_require__(31072);
// EXTERNAL MODULE: ./build/runner/inputs.js
var inputs = __webpack_require__(52266);
;// CONCATENATED MODULE: ./build/main/contracts.json
const contracts_namespaceObject = /*#__PURE__*/JSON.parse('{"validate-data":{"options":[{"name":"config","description":"Path of the committed file that says everything about the model.","required":false,"default":"sluice.yml","flag":false}],"plan":{"is":"object","keys":{"config":{"is":"preset","otherwise":"sluice.yml","of":{"is":"text","least":1}}}}},"train":{"options":[{"name":"config","description":"Path of the committed file that says everything about the model.","required":false,"default":"sluice.yml","flag":false},{"name":"force","description":"Train again even when nothing changed.","required":false,"default":"false","flag":true},{"name":"unless-registered","description":"Train nothing when the newest version was made from the same content: the output `registered` names it. For retraining.","required":false,"default":"false","flag":true}],"plan":{"is":"object","keys":{"config":{"is":"preset","otherwise":"sluice.yml","of":{"is":"text","least":1}},"force":{"is":"preset","otherwise":false,"of":{"is":"word","words":{"true":true,"false":false}}},"unless-registered":{"is":"preset","otherwise":false,"of":{"is":"word","words":{"true":true,"false":false}}}}}},"evaluate-gate":{"options":[{"name":"config","description":"Path of the committed file that says everything about the model.","required":false,"default":"sluice.yml","flag":false},{"name":"revalidate","description":"Judge the model in production on its own, on today’s evaluation data. There need be no candidate.","required":false,"default":"false","flag":true}],"plan":{"is":"object","keys":{"config":{"is":"preset","otherwise":"sluice.yml","of":{"is":"text","least":1}},"revalidate":{"is":"preset","otherwise":false,"of":{"is":"word","words":{"true":true,"false":false}}}}}},"register":{"options":[{"name":"config","description":"Path of the committed file that says everything about the model.","required":false,"default":"sluice.yml","flag":false},{"name":"candidate","description":"Folder, below that of `sluice.yml`, with the `.sluice` of the run that trained and judged the candidate; default `.sluice` itself.","required":false,"flag":false}],"plan":{"is":"object","keys":{"config":{"is":"preset","otherwise":"sluice.yml","of":{"is":"text","least":1}},"candidate":{"is":"optional","of":{"is":"text"}}}}},"deploy-canary":{"options":[{"name":"config","description":"Path of the committed file that says everything about the model.","required":false,"default":"sluice.yml","flag":false},{"name":"environment","description":"Environment to bring to what its deployments file says; all of them in order when absent.","required":false,"flag":false},{"name":"dry-run","description":"Say what would be done, and deploy nothing.","required":false,"default":"false","flag":true}],"plan":{"is":"object","keys":{"config":{"is":"preset","otherwise":"sluice.yml","of":{"is":"text","least":1}},"environment":{"is":"optional","of":{"is":"text"}},"dry-run":{"is":"preset","otherwise":false,"of":{"is":"word","words":{"true":true,"false":false}}}}}},"monitor-drift":{"options":[{"name":"config","description":"Path of the committed file that says everything about the model.","required":false,"default":"sluice.yml","flag":false},{"name":"environment","description":"Environment to watch; default the last of `deploy.environments`.","required":false,"flag":false},{"name":"from","description":"Start of the window, ISO 8601; default `monitor.window` before its end.","required":false,"flag":false},{"name":"to","description":"End of the window, ISO 8601; default now.","required":false,"flag":false}],"plan":{"is":"object","keys":{"config":{"is":"preset","otherwise":"sluice.yml","of":{"is":"text","least":1}},"environment":{"is":"optional","of":{"is":"text","least":1}},"from":{"is":"optional","of":{"is":"unknown"}},"to":{"is":"optional","of":{"is":"unknown"}}}}}}');
;// CONCATENATED MODULE: ./build/main/contracts.js



// As with sluice.yml: the contracts' schemas, and zod, are loaded only for inputs that their plans do not accept.
const made = contracts_namespaceObject;
/** A step's inputs as the options of its verb. */
const optionsOf = (name) => made[name].options;
/** Reads a step's inputs by name. UserError naming every bad one. */
async function inputsOf({ name, contract }, read) {
    const { options, plan } = made[name];
    const values = (0,config_plan/* follow */.e)(plan, (0,inputs/* givenInputs */.PC)(options.map((option) => option.name), read));
    return values === config_plan/* UNSURE */.x ? (0,inputs/* parseInputs */.TL)((await contract()).inputs, read) : values;
}


/***/ }),

/***/ 96900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stepCommand: () => (/* binding */ stepCommand)
/* harmony export */ });
/* harmony import */ var _contracts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14518);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72947);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31205);



/** A step as a verb: its options are the action's inputs. */
const stepCommand = (name) => ({
    options: (0,_contracts_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .c)(name),
    positionals: [],
    async run({ options }, terminal) {
        const { asJson } = await __webpack_require__.e(/* import() */ 5781).then(__webpack_require__.bind(__webpack_require__, 65781));
        const { execute } = await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(1309), __webpack_require__.e(4512), __webpack_require__.e(3756), __webpack_require__.e(9142)]).then(__webpack_require__.bind(__webpack_require__, 67431));
        const around = await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundings */ .i)(terminal);
        const { result, html, untold } = await execute(await _steps_js__WEBPACK_IMPORTED_MODULE_1__.steps[name](), (input) => options[input], around);
        terminal.log.done();
        for (const refusal of untold)
            terminal.log.warn(refusal);
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(8692), __webpack_require__.e(4623)]).then(__webpack_require__.bind(__webpack_require__, 4623));
        const screen = renderTerminal(result.document, { columns: terminal.columns, colour: terminal.colour });
        return { verdict: untold.length > 0 ? 'error' : result.verdict, json: asJson(name, result), text: `${screen}\n\nReport: ${html}` };
    },
});


/***/ }),

/***/ 72947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isStep),
/* harmony export */   steps: () => (/* binding */ steps)
/* harmony export */ });
/** The six steps, each loaded on its own. */
const steps = {
    'validate-data': async () => (await __webpack_require__.e(/* import() */ 9131).then(__webpack_require__.bind(__webpack_require__, 39131))).validateData,
    train: async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(7924)]).then(__webpack_require__.bind(__webpack_require__, 17924))).train,
    'evaluate-gate': async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(1309), __webpack_require__.e(4512), __webpack_require__.e(8253)]).then(__webpack_require__.bind(__webpack_require__, 2585))).evaluateGate,
    register: async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(1309), __webpack_require__.e(4512), __webpack_require__.e(9412), __webpack_require__.e(2935)]).then(__webpack_require__.bind(__webpack_require__, 52935))).register,
    'deploy-canary': async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(1309), __webpack_require__.e(4512), __webpack_require__.e(9412), __webpack_require__.e(6494)]).then(__webpack_require__.bind(__webpack_require__, 6494))).deployCanary,
    'monitor-drift': async () => (await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(1309), __webpack_require__.e(4512), __webpack_require__.e(3316), __webpack_require__.e(2216)]).then(__webpack_require__.bind(__webpack_require__, 98612))).monitorDrift,
};
const isStep = (name) => Object.hasOwn(steps, name);


/***/ }),

/***/ 31205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ surroundings)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7112);

/** The surroundings of a command at a terminal; in a workflow's `run:` line GitHub is there too. */
async function surroundings({ directory, env, log, signal }) {
    const { githubContext } = await __webpack_require__.e(/* import() */ 190).then(__webpack_require__.bind(__webpack_require__, 90190));
    const github = env.GITHUB_ACTIONS === 'true' || env.GITHUB_TOKEN ? (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .githubAccess */ .Y)(env, undefined) : undefined;
    return { directory, log, context: await githubContext(env), github, signal };
}


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


/***/ })

};
