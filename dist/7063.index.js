export const id = 7063;
export const ids = [7063];
export const modules = {

/***/ 35365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ alignByPosition),
  I: () => (/* binding */ alignPredictions)
});

// EXTERNAL MODULE: ./build/steps/evaluate-gate/columns.js
var columns = __webpack_require__(11329);
// EXTERNAL MODULE: ./build/sketch/hash.js
var hash = __webpack_require__(97233);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/key-index.js

/** Numbers the rows of each key: 8 to 16 bytes for each row, where a Map ends at 16.8 million. */
function keyIndex(keys) {
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(1.5 * keys.length + 2))).fill(-1);
    const slotOf = (key) => {
        if (typeof key === 'string')
            (0,hash/* hashText */.qj)(key);
        else
            (0,hash/* hashNumber */.YR)(key + 0);
        let slot = hash/* hashed */.Yr[1] & (slots.length - 1);
        for (let row = slots[slot]; row >= 0 && !same(keys[row], key); row = slots[slot])
            slot = (slot + 1) & (slots.length - 1);
        return slot;
    };
    const first = new Int32Array(keys.length);
    for (let row = 0; row < first.length; row++) {
        const slot = slotOf(keys[row]);
        if (slots[slot] < 0)
            slots[slot] = row;
        first[row] = slots[slot];
    }
    return { first, rowOf: (key) => slots[slotOf(key)] };
}
/** Rows without a key have the same one. */
const same = (a, b) => a === b || (Number.isNaN(a) && Number.isNaN(b));

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/align.js


const EXAMPLES = 5;
/** The rows of which something is wrong, as a fault; nothing where there are none. */
function fault(of, kind, keys, isWrong) {
    const examples = [];
    let rows = 0;
    for (let row = 0; row < keys.length; row++) {
        if (!isWrong(row))
            continue;
        if (rows < EXAMPLES)
            examples.push((0,columns/* shownKey */.dM)(String(keys[row])));
        rows++;
    }
    return rows === 0 ? [] : [{ of, kind, rows, examples }];
}
/**
 * Joins predictions to evaluation rows by key: one for each row. A key without a prediction, a prediction without a row,
 * a key twice and a value that is no number are faults with their count and up to five keys: a metric over what is left would be of other rows.
 */
function alignPredictions(of, evaluation, predictions, isNumber) {
    const { first, rowOf } = keyIndex(predictions);
    const order = new Int32Array(evaluation.length);
    const asked = new Uint8Array(predictions.length);
    for (let i = 0; i < order.length; i++) {
        const row = rowOf(evaluation[i]);
        order[i] = row;
        if (row >= 0)
            asked[row] = 1;
    }
    const faults = [
        ...fault(of, 'missing', evaluation, (i) => order[i] === -1),
        ...fault(of, 'extra', predictions, (row) => asked[first[row]] === 0),
        ...fault(of, 'doubled', predictions, (row) => first[row] !== row),
        ...fault(of, 'not-a-number', evaluation, (i) => order[i] !== -1 && !isNumber(order[i])),
    ];
    return { order, faults };
}
/** Joins data without keys: row by row. Another number of rows is a fault, and so is a value that is no number; rows are named by their number. */
function alignByPosition(of, evaluation, predictions, isNumber) {
    const order = Int32Array.from({ length: evaluation }, (_, row) => (row < predictions ? row : -1));
    const names = Array.from({ length: Math.max(evaluation, predictions) }, (_, row) => `row ${row + 1}`);
    const faults = [
        ...fault(of, 'missing', names, (row) => row >= predictions),
        ...fault(of, 'extra', names, (row) => row >= evaluation),
        ...fault(of, 'not-a-number', names, (row) => row < evaluation && row < predictions && !isNumber(row)),
    ];
    return { order, faults };
}


/***/ }),

/***/ 47063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ alignRows)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/align.js + 1 modules
var align = __webpack_require__(35365);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/columns.js
var evaluate_gate_columns = __webpack_require__(11329);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/tasks/numbers.js
var numbers = __webpack_require__(51013);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/custom/custom-columns.js

/**
 * The metrics that the predictions themselves hold, a number for each row. UserError when a column is not there or not of numbers; production's
 * command may be older than the metric, so that it lacks a column is a reason and no mistake.
 */
function customColumns({ custom }, [candidate, production]) {
    return custom.flatMap((metric) => {
        if (!('column' in metric) || candidate === undefined)
            return [];
        const { name, better, column } = metric;
        const values = (placed) => ({ kind: 'rows', values: (0,numbers/* numbersIn */.M)(placed, [column]) });
        const lacks = production && !production.table.columns.has(column);
        const theirs = lacks ? `production’s predictions have no column ${column}` : production && values(production);
        return [{ name, better, candidate: values(candidate), production: theirs }];
    });
}

// EXTERNAL MODULE: ./build/statistics/metrics/metrics.js
var metrics = __webpack_require__(11985);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/needs.js


/** UserError naming every gate and fairness rule whose metric needs scores, where the predictions hold decisions only, with the column to add. */
function checkNeeds({ gates, fairness, evaluate: { task } }, { scores }) {
    if (scores)
        return;
    const asking = [
        ...gates.map(({ metric }, i) => ({ metric, key: `gates[${i}].metric` })),
        ...fairness.map(({ metric }, i) => ({ metric, key: `fairness[${i}].metric` })),
    ].filter(({ metric }) => (0,metrics/* isMetric */.NI)(metric) && (0,metrics/* metricOf */.ak)(metric).needs !== 'prediction');
    const column = task === 'binary-classification' ? '`score`, the probability of the positive label' : '`score_<label>` for each label';
    if (asking.length === 0)
        return;
    throw new errors/* UserError */.yo(asking.map(({ metric, key }) => ({
        key,
        message: `${metric} needs scores, and the predictions hold only the column \`prediction\`.`,
        fix: `Let \`evaluate.command\` write ${column} too.`,
    })));
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/row-weights.js


/** How much each evaluation row counts, and which belong together. UserError where a weight is no number of at least 0. */
function rowsWith(table, { weight, group }) {
    return {
        ...(weight !== undefined && { weights: weightsOf(table, weight) }),
        ...(group !== undefined && { groups: (0,evaluate_gate_columns/* levelsOf */.pd)(table, group).codes }),
    };
}
function weightsOf(table, name) {
    const weights = (0,evaluate_gate_columns/* numbersOf */.cZ)(table, name, `The column ${name} of \`data.weight\``);
    const bad = weights.findIndex((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY));
    if (bad < 0)
        return weights;
    const found = Number.isNaN(weights[bad]) ? 'empty' : String(weights[bad]);
    throw new errors/* UserError */.yo(`The weight ${name} is ${found} in row ${bad + 1}; it is a number of at least 0.`);
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/slice-columns.js


/** Values of one entry of `slices` that are judged one by one; those with fewer rows are judged together. */
const MOST_LEVELS = 100;
const CROSS = ' × ';
const DIGITS = 4;
/** The slices of the evaluation rows that an entry of `slices` asks for. UserError when a column is not there, or not of numbers where ranges are asked. */
function sliceColumn(table, slice) {
    const parts = Array.isArray(slice) ? slice : [slice];
    const columns = parts.map((part) => ofPart(table, part));
    return folded(columns.reduce(crossed));
}
function ofPart(table, part) {
    if (typeof part === 'string')
        return { name: part, ...(0,evaluate_gate_columns/* levelsOf */.pd)(table, part) };
    const column = (0,evaluate_gate_columns/* columnOf */.uV)(table, part.column);
    if (column.kind === 'number')
        return { name: part.column, ...binned(column.values, part.bins) };
    throw new errors/* UserError */.yo(`The column ${part.column} holds text, and only numbers have ranges. Write \`${part.column}\` to judge each value.`);
}
/** Each pair of values that occurs, in the order of both. */
function crossed(a, b) {
    const width = b.levels.length;
    const codes = Int32Array.from(a.codes, (code, row) => (code < 0 || b.codes[row] < 0 ? -1 : code * width + b.codes[row]));
    const seen = [...new Set(codes)].filter((code) => code >= 0).sort((x, y) => x - y);
    const place = new Map(seen.map((code, i) => [code, i]));
    const levels = seen.map((code) => `${a.levels[Math.floor(code / width)]}${CROSS}${b.levels[code % width]}`);
    return { name: `${a.name}${CROSS}${b.name}`, codes: codes.map((code) => place.get(code) ?? -1), levels };
}
/** The values with most rows, and one more for all others together. */
function folded({ name, codes, levels }) {
    if (levels.length <= MOST_LEVELS)
        return { name, codes, levels };
    const rows = new Int32Array(levels.length);
    for (const code of codes)
        if (code >= 0)
            rows[code] += 1;
    const kept = Array.from(rows.keys())
        .sort((a, b) => rows[b] - rows[a] || a - b)
        .slice(0, MOST_LEVELS - 1)
        .sort((a, b) => a - b);
    const place = new Int32Array(levels.length).fill(kept.length);
    kept.forEach((code, i) => {
        place[code] = i;
    });
    const others = `${(levels.length - kept.length).toLocaleString('en')} others`;
    return { name, codes: codes.map((code) => (code < 0 ? -1 : place[code])), levels: [...kept.map((code) => levels[code]), others] };
}
/** Ranges of about equally many rows, equal values together, each named by its least and its greatest value. NaN is in none. */
function binned(values, bins) {
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const n = sorted.length;
    const ends = Array.from({ length: bins }, (_, k) => sorted[Math.max(0, Math.ceil(((k + 1) * n) / bins) - 1)]);
    const tops = [...new Set(ends.filter((end) => end !== undefined))];
    const codes = Int32Array.from(values, (value) => (Number.isNaN(value) ? -1 : tops.findIndex((top) => value <= top)));
    const least = tops.map((_, k) => (k === 0 ? sorted[0] : sorted.find((value) => value > tops[k - 1])));
    const written = (digits) => tops.map((top, k) => range(least[k], top, digits));
    const short = written(DIGITS);
    return { codes, levels: new Set(short).size === short.length ? short : written(17) };
}
/** Whole numbers in full, others to some digits. */
function range(from, to, digits) {
    const text = (x) => String(Number.isInteger(x) ? x : Number(x.toPrecision(digits))).replace('-', '−');
    return from === to ? text(from) : `${text(from)} to ${text(to)}`;
}

// EXTERNAL MODULE: ./build/steps/evaluate-gate/slice-margins.js
var slice_margins = __webpack_require__(84374);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/tasks/shape-of.js
var shape_of = __webpack_require__(43462);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/tasks/tasks.js + 7 modules
var tasks = __webpack_require__(20094);
// EXTERNAL MODULE: ./build/config/suggest.js
var suggest = __webpack_require__(85813);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/worth.js



/** The truth with what an answer is worth (`evaluate.value`). UserError for a label that does not occur. */
function withValue({ truth, levels }, { value }) {
    if (value === undefined)
        return truth;
    if (truth.task === 'binary-classification' && 'true_positive' in value) {
        const { true_negative, false_positive, false_negative, true_positive } = value;
        return { ...truth, value: Float64Array.from([true_negative, false_positive, false_negative, true_positive], Number) };
    }
    if (truth.task === 'regression') {
        const { over, under } = value;
        return { ...truth, value: { over, under } };
    }
    if (truth.task !== 'multiclass-classification')
        return truth;
    const matrix = new Float64Array(levels.length ** 2);
    for (const [label, row] of Object.entries(value))
        for (const [prediction, amount] of Object.entries(row))
            matrix[codeOf(label, levels) * levels.length + codeOf(prediction, levels)] = amount;
    return { ...truth, value: matrix };
}
function codeOf(label, levels) {
    const code = levels.indexOf(label);
    if (code >= 0)
        return code;
    const near = (0,suggest/* meant */.w)(label, levels);
    throw new errors/* UserError */.yo(`\`evaluate.value\` names ${label}, which no row has and no model predicts. ${near === undefined ? `There are ${(0,evaluate_gate_columns/* listed */.KE)(levels)}.` : `Did you mean ${near}?`}`);
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/rows.js











/**
 * The evaluation rows with every model's answers in their order, or what is wrong with the predictions. UserError when the label does not fit the
 * task, or the candidate's predictions do not. Columns that production lacks leave it out, with the reason.
 */
function alignRows(config, evaluation, candidate, production, thresholds = fixed(config)) {
    try {
        return alignModels(config, evaluation, [candidate, production], thresholds);
    }
    catch (error) {
        if (production === undefined || !(error instanceof errors/* UserError */.yo))
            throw error;
        // Throws once more where it is not production's doing.
        return { ...alignModels(config, evaluation, [candidate], thresholds), unread: error.message };
    }
}
function alignModels(config, evaluation, tables, thresholds) {
    const { data, evaluate } = config;
    const task = tasks/* tasks */.v[evaluate.task];
    const joined = tables.flatMap((table, i) => (table ? [place(config, i === 0 ? 'candidate' : 'production', evaluation, table)] : []));
    const placed = joined.map(({ placed }) => placed);
    if (placed[0])
        checkNeeds(config, placed[0].shape);
    const { truth, levels } = task.truth(evaluation, config, placed, thresholds?.candidate ?? 0.5);
    const [candidate, production] = placed.map((one) => task.answers(one, { truth, levels }, evaluate));
    const slices = evaluate.slices.map((slice) => sliceColumn(evaluation, slice));
    (0,slice_margins/* checkMargins */.o)(config.gates, slices);
    return {
        truth: { ...withValue({ truth, levels }, evaluate), ...rowsWith(evaluation, data) },
        candidate: candidate,
        production,
        ...(thresholds && thresholds.candidate !== thresholds.production && { thresholds }),
        scores: { candidate: placed[0].shape.scores, production: placed[1]?.shape.scores },
        slices,
        custom: customColumns(evaluate, placed),
        groups: [...new Set(config.fairness.map(({ column }) => column))].map((name) => ({ name, ...(0,evaluate_gate_columns/* levelsOf */.pd)(evaluation, name) })),
        ...(evaluate.unit !== undefined && { unit: evaluate.unit }),
        levels,
        faults: joined.flatMap(({ faults }) => faults),
    };
}
function place({ data, evaluate }, of, evaluation, table) {
    const shape = (0,shape_of/* shapeOf */.F)(table, evaluate, data.keys);
    const isThere = answered(table, shape, evaluate.task);
    if (data.keys.length === 0) {
        const { order, faults } = (0,align/* alignByPosition */.c)(of, evaluation.rows, table.rows, isThere);
        return { placed: { table, shape, order }, faults };
    }
    const [ours, theirs] = (0,evaluate_gate_columns/* keysOf */.YD)([evaluation, table], data.keys);
    const { order, faults } = (0,align/* alignPredictions */.I)(of, ours, theirs, isThere);
    return { placed: { table, shape, order }, faults };
}
/** Whether a row of predictions says all that it has to. An empty cell of joined labels is no label; where a number is predicted, infinity is none. */
function answered(table, shape, task) {
    if (task === 'multilabel-classification' && !shape.scores)
        return () => true;
    const isNumber = task === 'regression' || task === 'quantile-regression' ? Number.isFinite : (value) => !Number.isNaN(value);
    const columns = shape.columns.map((name) => (0,evaluate_gate_columns/* columnOf */.uV)(table, name));
    const tests = columns.map((column) => column.kind === 'text' ? (row) => column.codes[row] !== -1 : (row) => isNumber(column.values[row]));
    const [only] = tests;
    return only && tests.length === 1 ? only : (row) => tests.every((test) => test(row));
}
/** A threshold that sluice.yml gives is everybody's. */
const fixed = ({ evaluate: { threshold } }) => typeof threshold === 'number' ? { candidate: threshold, production: threshold } : undefined;


/***/ }),

/***/ 84374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ checkMargins),
/* harmony export */   p: () => (/* binding */ marginsOf)
/* harmony export */ });
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85813);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76641);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11329);



/** The margins that single slices have of their own, by code, for each column. */
const marginsOf = (margins, columns) => columns.map(({ levels }) => new Map(levels.flatMap((level, code) => (Object.hasOwn(margins, level) ? [[code, margins[level]]] : []))));
/** UserError for a margin of a value that no slice has. */
function checkMargins(gates, columns) {
    const known = columns.flatMap(({ levels }) => levels);
    gates.forEach(({ slices }, i) => {
        for (const level of Object.keys(slices?.margins ?? {})) {
            if (known.includes(level))
                continue;
            const near = (0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .meant */ .w)(level, known);
            const fix = near === undefined ? `There are ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(known)}.` : `Did you mean ${near}?`;
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([{ key: `gates[${i}].slices.margins`, message: `No slice of these rows is ${level}.`, fix }]);
        }
    });
}


/***/ }),

/***/ 51013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ numbersIn)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11329);

/** Columns of numbers side by side, row-major, in the order of the evaluation rows; NaN where a row is not answered. */
function numbersIn({ table, order }, columns) {
    const sources = columns.map((name) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(table, name, `The column ${name} of the predictions`));
    const width = columns.length;
    const out = new Float64Array(order.length * width);
    for (let k = 0; k < width; k++) {
        const source = sources[k];
        for (let i = 0; i < order.length; i++)
            out[i * width + k] = source[order[i]] ?? Number.NaN;
    }
    return out;
}


/***/ }),

/***/ 43462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeOf)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11329);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20094);


/** Which columns of a table of predictions answer. UserError naming the column to add, or the row that holds text where a number belongs. */
function shapeOf(table, evaluate, keys) {
    const own = evaluate.custom.map((metric) => ('column' in metric ? metric.column : undefined));
    const names = [...table.columns.keys()].filter((name) => !keys.includes(name) && !own.includes(name));
    const shape = _tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .tasks */ .v[evaluate.task].shape(names, evaluate);
    if (shape.scores)
        for (const name of shape.columns)
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(table, name, `The column ${name} of the predictions`);
    return shape;
}


/***/ }),

/***/ 20094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ tasks)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(76641);
// EXTERNAL MODULE: ./build/steps/cells.js
var cells = __webpack_require__(30401);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/columns.js
var evaluate_gate_columns = __webpack_require__(11329);
// EXTERNAL MODULE: ./build/steps/evaluate-gate/tasks/numbers.js
var tasks_numbers = __webpack_require__(51013);
;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tasks/shapes.js


const SCORE = 'score_';
/** One column that must be there. */
function only(name, names, scores = true) {
    if (names.includes(name))
        return { columns: [name], scores };
    throw new errors/* UserError */.yo(`The predictions have no column \`${name}\`. ${has(names)}`);
}
/** A score where there is one, else decisions. */
function scoreOrPrediction(names) {
    if (names.includes('score'))
        return { columns: ['score'], scores: true };
    if (names.includes('prediction'))
        return { columns: ['prediction'], scores: false };
    throw new errors/* UserError */.yo(`The predictions have neither a column \`score\` nor a column \`prediction\`. ${has(names)}`);
}
/** A score of each label where there is one, else decisions. */
function labelScores(names) {
    const scores = names.filter((name) => name.startsWith(SCORE) && name.length > SCORE.length);
    if (scores.length > 0)
        return { columns: scores, scores: true };
    if (names.includes('prediction'))
        return { columns: ['prediction'], scores: false };
    throw new errors/* UserError */.yo(`The predictions have neither a column \`prediction\` nor one \`score_<label>\` for each label. ${has(names)}`);
}
/** The label that a column scores. */
const labelOf = (column) => column.slice(SCORE.length);
/** The column that scores a label. */
const scoreColumn = (label) => `${SCORE}${label}`;
/** UserError naming the labels that have no score. */
function scored(shape, labels) {
    const missing = labels.filter((label) => !shape.columns.includes(scoreColumn(label)));
    if (missing.length === 0)
        return;
    throw new errors/* UserError */.yo(`The predictions lack the column${missing.length > 1 ? 's' : ''} ${(0,evaluate_gate_columns/* listed */.KE)(missing.map(scoreColumn))}: every label needs one.`);
}
const has = (names) => (names.length > 0 ? `They have ${(0,evaluate_gate_columns/* listed */.KE)(names)}.` : 'They have no columns.');

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tasks/binary.js





/** One of two labels: `score`, the probability of the positive one, or `prediction`, the label itself. */
const binary = {
    shape: scoreOrPrediction,
    truth(table, { data: { label }, evaluate: { positive } }, _, threshold) {
        const { codes, levels } = (0,evaluate_gate_columns/* levelsOf */.pd)(table, label);
        (0,evaluate_gate_columns/* labelled */.wW)(label, table.rows, (row) => codes[row] === -1);
        const positives = (0,cells/* positiveTexts */.c)(positive);
        const code = levels.findIndex((level) => positives.includes(level));
        if (levels.length > 2 || (levels.length === 2 && code < 0)) {
            const fix = `binary-classification needs two, one of them \`evaluate.positive\` (${String(positive)}).`;
            throw new errors/* UserError */.yo(`The label ${label} has the values ${(0,evaluate_gate_columns/* listed */.KE)(levels)}; ${fix}`);
        }
        const labels = Uint8Array.from(codes, (c) => (c === code ? 1 : 0));
        return { truth: { task: 'binary-classification', labels, threshold }, levels };
    },
    answers(placed, _, { positive }) {
        const { table, shape, order } = placed;
        if (shape.scores)
            return (0,tasks_numbers/* numbersIn */.M)(placed, shape.columns);
        const { codes, levels } = (0,evaluate_gate_columns/* levelsOf */.pd)(table, 'prediction');
        const positives = (0,cells/* positiveTexts */.c)(positive);
        const answer = levels.map((level) => (positives.includes(level) ? 1 : 0));
        return Float64Array.from(order, (row) => answer[codes[row] ?? -1] ?? Number.NaN);
    },
};

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tasks/multiclass.js



/** One of several labels: `prediction`, or `score_<label>` for each label, of which the highest is the prediction. */
const multiclass = {
    shape: labelScores,
    truth(table, { data: { label } }, answers) {
        const { codes, levels } = (0,evaluate_gate_columns/* levelsOf */.pd)(table, label);
        (0,evaluate_gate_columns/* labelled */.wW)(label, table.rows, (row) => codes[row] === -1);
        const all = [...new Set([...levels, ...answers.flatMap(named)])];
        for (const { shape } of answers)
            if (shape.scores)
                scored(shape, levels);
        return { truth: { task: 'multiclass-classification', labels: codes, classes: all.length }, levels: all };
    },
    answers(placed, { levels }) {
        const { table, shape, order } = placed;
        if (!shape.scores) {
            const own = (0,evaluate_gate_columns/* levelsOf */.pd)(table, 'prediction');
            const code = new Map(levels.map((level, i) => [level, i]));
            const shared = Int32Array.from(own.levels, (level) => code.get(level) ?? -1);
            return Int32Array.from(order, (row) => shared[own.codes[row]] ?? -1);
        }
        return spread((0,tasks_numbers/* numbersIn */.M)(placed, shape.columns), shape.columns.map((column) => levels.indexOf(labelOf(column))), levels.length);
    },
};
const named = ({ table, shape }) => shape.scores ? shape.columns.map(labelOf) : (0,evaluate_gate_columns/* levelsOf */.pd)(table, 'prediction').levels;
/** Puts column k of a row-major table at column `at[k]`; a class without a score, which no row has, is given 0. */
function spread(table, at, classes) {
    const width = at.length;
    const rows = width > 0 ? table.length / width : 0;
    const out = new Float64Array(rows * classes);
    for (let i = 0; i < rows; i++) {
        for (let k = 0; k < width; k++)
            out[i * classes + at[k]] = table[i * width + k];
    }
    return out;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tasks/multilabel.js




/** Any number of labels, joined in one column: `score_<label>` for each, or `prediction`, joined likewise. An empty cell is no label. */
const multilabel = {
    shape: labelScores,
    truth(table, { data: { label }, evaluate: { separator } }, answers, threshold) {
        const known = labelsIn(table, label, separator);
        for (const { shape } of answers)
            if (shape.scores)
                scored(shape, known);
        const levels = [...new Set([...known, ...answers.flatMap((placed) => multilabel_named(placed, separator))])].sort();
        const labels = setsOf(table, label, separator, levels);
        return { truth: { task: 'multilabel-classification', labels, classes: levels.length, threshold }, levels };
    },
    answers(placed, { levels }, { separator }) {
        const { table, shape, order } = placed;
        const classes = levels.length;
        const out = new Float64Array(order.length * classes);
        if (!shape.scores) {
            const sets = setsOf(table, 'prediction', separator, levels);
            order.forEach((row, i) => {
                for (let k = 0; k < classes; k++)
                    out[i * classes + k] = sets[row * classes + k] ?? Number.NaN;
            });
            return out;
        }
        const numbers = (0,tasks_numbers/* numbersIn */.M)(placed, shape.columns);
        const at = shape.columns.map((column) => levels.indexOf(labelOf(column)));
        for (let i = 0; i < order.length; i++)
            at.forEach((k, j) => {
                out[i * classes + k] = numbers[i * at.length + j];
            });
        return out;
    },
};
const parts = (cell, separator) => cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
const labelsIn = (table, name, separator) => [
    ...new Set((0,evaluate_gate_columns/* levelsOf */.pd)(table, name).levels.flatMap((cell) => parts(cell, separator))),
];
const multilabel_named = ({ table, shape }, separator) => shape.scores ? shape.columns.map(labelOf) : labelsIn(table, 'prediction', separator);
/** 1 where a row has a label, row-major. */
function setsOf(table, name, separator, levels) {
    const column = (0,evaluate_gate_columns/* columnOf */.uV)(table, name);
    const code = new Map(levels.map((level, i) => [level, i]));
    const out = new Uint8Array(table.rows * levels.length);
    const known = new Map();
    for (let row = 0; row < table.rows; row++) {
        const cell = (0,cells/* textAt */.$)(column, row) ?? '';
        const codes = known.get(cell) ?? parts(cell, separator).flatMap((part) => code.get(part) ?? []);
        known.set(cell, codes);
        for (const k of codes)
            out[row * levels.length + k] = 1;
    }
    return out;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tasks/quantiles.js



/** Quantiles of a number: columns `q0.1`, `q0.5`, `q0.9`, the levels in their names. Every model forecasts the same. */
const quantiles = {
    shape(names) {
        const columns = names.filter((name) => Number.isFinite(levelOf(name))).toSorted((a, b) => levelOf(a) - levelOf(b));
        if (columns.length > 0)
            return { columns, scores: true };
        throw new errors/* UserError */.yo(`The predictions have no column of a quantile: \`q0.5\` holds the median. They have ${(0,evaluate_gate_columns/* listed */.KE)(names)}.`);
    },
    truth(table, { data: { label } }, answers) {
        const values = (0,evaluate_gate_columns/* numbersOf */.cZ)(table, label, `The label ${label}, of a forecast,`);
        (0,evaluate_gate_columns/* labelled */.wW)(label, table.rows, (row) => !Number.isFinite(values[row]));
        const levels = (answers[0]?.shape.columns ?? []).map(levelOf);
        return { truth: { task: 'quantile-regression', values, levels }, levels: levels.map(String) };
    },
    answers(placed, { levels }) {
        const own = placed.shape.columns.map((name) => String(levelOf(name)));
        if (own.join() === levels.join())
            return (0,tasks_numbers/* numbersIn */.M)(placed, placed.shape.columns);
        throw new errors/* UserError */.yo(`The predictions forecast the quantiles ${(0,evaluate_gate_columns/* listed */.KE)(own)}, and the candidate’s ${(0,evaluate_gate_columns/* listed */.KE)(levels)}: they cannot be compared.`);
    },
};
/** 0.1 of q0.1; NaN where a name is of no level between 0 and 1. */
function levelOf(name) {
    const level = /^q(0?\.\d+)$/.test(name) ? Number(name.slice(1)) : Number.NaN;
    return level > 0 && level < 1 ? level : Number.NaN;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tasks/ranking.js




/** Documents in order: `score`, highest first, within each value of `evaluate.query`; the label is how relevant a document is, 0 or more. */
const ranking = {
    shape: (names) => only('score', names),
    truth(table, { data: { label }, evaluate: { query = '' } }) {
        const relevance = (0,evaluate_gate_columns/* numbersOf */.cZ)(table, label, `The label ${label}, a relevance,`);
        (0,evaluate_gate_columns/* labelled */.wW)(label, table.rows, (row) => Number.isNaN(relevance[row]));
        const bad = relevance.findIndex((value) => !(value >= 0 && value < Number.POSITIVE_INFINITY));
        if (bad >= 0)
            throw new errors/* UserError */.yo(`The relevance ${label} is ${relevance[bad]} in row ${bad + 1}; it is a number of at least 0.`);
        (0,evaluate_gate_columns/* columnOf */.uV)(table, query);
        const { codes } = (0,evaluate_gate_columns/* levelsOf */.pd)(table, query);
        (0,evaluate_gate_columns/* labelled */.wW)(query, table.rows, (row) => codes[row] === -1, 'query');
        return { truth: { task: 'ranking', relevance, queries: codes }, levels: [] };
    },
    answers: (placed) => (0,tasks_numbers/* numbersIn */.M)(placed, placed.shape.columns),
};

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tasks/regression.js



/** A number: `prediction`. */
const regression = {
    shape: (names) => only('prediction', names),
    truth(table, { data: { label } }) {
        const values = (0,evaluate_gate_columns/* numbersOf */.cZ)(table, label, `The label ${label}, of a regression,`);
        (0,evaluate_gate_columns/* labelled */.wW)(label, table.rows, (row) => !Number.isFinite(values[row]));
        return { truth: { task: 'regression', values }, levels: [] };
    },
    answers: (placed) => (0,tasks_numbers/* numbersIn */.M)(placed, placed.shape.columns),
};

;// CONCATENATED MODULE: ./build/steps/evaluate-gate/tasks/tasks.js






/** How the tables of each task become numbers. */
const tasks = {
    'binary-classification': binary,
    'multiclass-classification': multiclass,
    'multilabel-classification': multilabel,
    regression: regression,
    ranking: ranking,
    'quantile-regression': quantiles,
};


/***/ })

};
