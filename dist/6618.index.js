export const id = 6618;
export const ids = [6618];
export const modules = {

/***/ 80894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readPath),
/* harmony export */   P: () => (/* binding */ showPath)
/* harmony export */ });
/** gates[0].no_worse_than */
const showPath = (path) => path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`)).join('');
/** The path that such a key is of. */
const readPath = (key) => [...key.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));


/***/ }),

/***/ 6618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfig: () => (/* binding */ loadConfig),
  loadDeployment: () => (/* binding */ loadDeployment)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
;// CONCATENATED MODULE: ./build/config/deployment.js

const hex64 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256: 64 hex digits');
/** The shape of deployments/<environment>.yml: which version is live. Merging a change to it is the promotion. */
const deployment = schemas/* strictObject */.rej({
    model: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().regex(/^v[1-9]\d*$/, 'expected a version such as v7'),
    digest: hex64.meta({ description: 'Digest of the model’s bytes.' }),
    evidence: hex64.meta({ description: 'Digest of the registration’s evidence.' }),
});

// EXTERNAL MODULE: ./build/config/key-path.js
var key_path = __webpack_require__(80894);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./build/config/known-keys.js

/** Schema nodes that may describe the value at a path: several below a union. */
function nodesAt(root, path) {
    return path.reduce((nodes, key) => nodes.flatMap(alternatives).flatMap((node) => child(node, key)), [root]).flatMap(alternatives);
}
const alternatives = (node) => (node.anyOf ? node.anyOf.flatMap(alternatives) : [node]);
function child(node, key) {
    if (typeof key === 'number')
        return [node.prefixItems?.[key] ?? node.items].filter((n) => n !== undefined);
    const { additionalProperties: other } = node;
    return [node.properties?.[String(key)] ?? (typeof other === 'object' ? other : undefined)].filter((n) => n !== undefined);
}
const asJson = (schema) => json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input', unrepresentable: 'any' });
/** Keys that a schema knows at a path. */
const keysAt = (schema, path) => [
    ...new Set(nodesAt(asJson(schema), path).flatMap((node) => Object.keys(node.properties ?? {}))),
];
/** Values that a schema lists at a path. */
const valuesAt = (schema, path) => nodesAt(asJson(schema), path)
    .flatMap((node) => node.enum ?? (node.const === undefined ? [] : [node.const]))
    .map(String);

// EXTERNAL MODULE: ./build/config/suggest.js
var suggest = __webpack_require__(85813);
;// CONCATENATED MODULE: ./build/config/findings.js



/** Turns zod's issues into findings with file, line, column, key and fix. */
const findingsOf = (schema, source, issues) => issues.flatMap((issue) => findings(schema, source, issue, []));
function findings(schema, source, issue, above) {
    const path = [...above, ...issue.path];
    const finding = (at, message, fix) => ({
        file: source.file,
        ...source.where(at),
        key: (0,key_path/* showPath */.P)(at),
        message,
        ...(fix === undefined ? {} : { fix }),
    });
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => finding([...path, key], 'This key is not known.', (0,suggest.suggest)(key, keysAt(schema, path))));
        case 'invalid_union': {
            const branch = nearest(issue.errors);
            if (branch)
                return branch.flatMap((inner) => findings(schema, source, inner, path));
            return [finding(path, sentence(issue.message), (0,suggest.suggest)(String(issue.input), valuesAt(schema, path)))];
        }
        case 'invalid_value':
            return [
                finding(path, `${JSON.stringify(issue.input) ?? 'Nothing'} is not one of the values known here.`, (0,suggest.suggest)(String(issue.input), valuesAt(schema, path))),
            ];
        case 'invalid_key':
            return [finding(path, `This name is not allowed: ${issue.issues[0]?.message ?? issue.message}.`)];
        case 'invalid_type':
            if (issue.input === undefined)
                return [finding(path, 'This key is missing.', `Add \`${String(path.at(-1))}\` (${issue.expected}).`)];
            return [finding(path, `Expected ${issue.expected}, found ${JSON.stringify(issue.input)}.`)];
        default:
            return [finding(path, sentence(issue.message), issue.input === undefined ? undefined : `Found ${JSON.stringify(issue.input)}.`)];
    }
}
/** Of a union's branches the one that the user most likely meant: it knows most of the given keys, then has the fewest mistakes. */
function nearest(branches) {
    const objects = branches.filter((issues) => !issues.some((issue) => issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')));
    const strange = (issues) => issues.reduce((n, issue) => n + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0);
    return objects.toSorted((a, b) => strange(a) - strange(b) || a.length - b.length)[0];
}
const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;

// EXTERNAL MODULE: ./build/config/positions.js
var positions = __webpack_require__(73887);
// EXTERNAL MODULE: ./build/config/schema.js + 22 modules
var schema = __webpack_require__(79200);
// EXTERNAL MODULE: ./build/config/semantics.js + 11 modules
var semantics = __webpack_require__(89275);
;// CONCATENATED MODULE: ./build/config/load.js







/** Reads sluice.yml. UserError with every mistake at once. */
function loadConfig(file, text) {
    const { value, source } = read(schema/* schema */.w, file, text);
    const wrong = (0,semantics/* contradictions */.v)(value);
    if (wrong.length > 0) {
        throw new errors/* UserError */.yo(wrong.map(({ path, message, fix }) => ({
            file,
            ...source.where(path),
            key: (0,key_path/* showPath */.P)(path),
            message,
            ...(fix === undefined ? {} : { fix }),
        })));
    }
    return { file, config: value, where: source.where };
}
/** Reads deployments/<environment>.yml of a model. UserError with every mistake at once. */
function loadDeployment(file, text, model) {
    const { value, source } = read(deployment, file, text);
    if (value.model !== model) {
        const fix = `It should say \`model: ${model}\`, or sluice.yml another \`deployments:\` folder.`;
        throw new errors/* UserError */.yo([{ file, ...source.where(['model']), key: 'model', message: `This file is about ${value.model}.`, fix }]);
    }
    return value;
}
function read(shape, file, text) {
    const yaml = (0,positions/* readYaml */.g)(file, text);
    if ('findings' in yaml)
        throw new errors/* UserError */.yo(yaml.findings);
    const parsed = shape.safeParse(yaml.source.data, { reportInput: true });
    if (!parsed.success)
        throw new errors/* UserError */.yo(findingsOf(shape, yaml.source, parsed.error.issues));
    return { value: parsed.data, source: yaml.source };
}


/***/ })

};
