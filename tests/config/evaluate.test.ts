import { UserError } from '../../src/kernel/errors.ts'
import { configOf } from '../steps/evaluate-gate/tables.ts'

type Lines = Parameters<typeof configOf>[2]
const found = (task: string, metric: string, lines: Lines) => {
  try {
    configOf(task, metric, lines)
  } catch (error) {
    if (error instanceof UserError) return error.findings.map(({ key, message, fix }) => `${key}: ${message} ${fix ?? ''}`).join('\n')
    throw error
  }
  return 'nothing'
}
const [binary, multiclass] = ['binary-classification', 'multiclass-classification']

test.each<[string, string, string, Lines, RegExp]>([
  [
    'a misspelt metric',
    binary,
    'roc_acu',
    {},
    /gates\[0\]\.metric: roc_acu is not a metric of binary-classification\. Did you mean `roc_auc`/,
  ],
  [
    'a misspelt metric of one’s own',
    binary,
    'profitt',
    { more: '  custom: [{ name: profit, better: higher, column: p }]' },
    /Did you mean `profit`/,
  ],
  [
    'a metric of one’s own named like another',
    binary,
    'f1',
    { more: '  custom: [{ name: f1, better: higher, column: p }]' },
    /f1 is a metric already/,
  ],
  [
    'a command without its output',
    binary,
    'f1',
    { more: "  custom: [{ name: own, better: higher, command: 'x {predictions}' }]" },
    /\{output\} is missing/,
  ],
  [
    'slices of a metric of one’s own',
    binary,
    'profit',
    { more: '  slices: [town]\n  custom: [{ name: profit, better: higher, column: p }]', top: '    slices: {}' },
    /Only metrics that Sluice computes/,
  ],
  ['a ranking without queries', 'ranking', 'ndcg@5', {}, /A ranking orders the rows of a query/],
  ['queries of another task', binary, 'f1', { more: '  query: q' }, /binary-classification has no queries/],
  [
    'a value of other outcomes',
    binary,
    'business_value',
    { more: '  value: { over: 1, under: 2 }' },
    /evaluate\.value: binary-classification has other outcomes/,
  ],
  ['no value', multiclass, 'business_value', {}, /nothing says what an answer is worth/],
  [
    'a chosen threshold of several classes',
    multiclass,
    'accuracy',
    { more: '  threshold: { maximise: f1, on: v.csv }' },
    /evaluate\.threshold: A threshold is chosen/,
  ],
  [
    'a threshold chosen on the rows that are judged',
    binary,
    'f1',
    { more: '  threshold: { maximise: f1, on: evaluation.csv }' },
    /look better than they are/,
  ],
  ['a weight that is the label', binary, 'f1', { data: '  weight: y' }, /data\.weight: y is the label/],
  ['a group that is a key', binary, 'f1', { data: '  group: id' }, /data\.group: id is a key/],
  [
    'a fairness rule that asks for nothing',
    binary,
    'f1',
    { top: 'fairness: [{ metric: recall, column: sex }]' },
    /fairness\[0\]: This rule asks for nothing/,
  ],
  [
    'fairness of an unknown metric',
    binary,
    'f1',
    { top: 'fairness: [{ metric: mae, column: sex, most_difference: 1 }]' },
    /mae is not a metric of binary/,
  ],
  [
    'nothing to watch',
    binary,
    'profit',
    { more: '  custom: [{ name: profit, better: higher, column: p }]', top: 'deploy: { serve: "s {model} {port}" }\nmonitor: {}' },
    /monitor: No gate has a metric that Sluice computes/,
  ],
  ['a slice of nothing', binary, 'f1', { more: '  slices: [[town]]' }, /evaluate\.slices/],
])('%s', (_, task, metric, lines, expected) => expect(found(task, metric, lines)).toMatch(expected))

test.each<[string, string, string, Lines]>([
  ['every form of a slice', binary, 'f1', { more: '  slices: [town, [town, hour], { column: hour, bins: 3 }, [town, { column: hour }]]' }],
  ['a threshold by cost', binary, 'f1', { more: '  threshold: { cost: { false_positive: 1, false_negative: 5 }, on: v.csv }' }],
  ['a metric at k', 'ranking', 'map@3', { more: '  query: q' }],
  ['margins of slices', binary, 'f1', { more: '  slices: [town]', top: '    slices: { margins: { ulm: 0.05 } }' }],
])('%s is fine', (_, task, metric, lines) => expect(found(task, metric, lines)).toBe('nothing'))
