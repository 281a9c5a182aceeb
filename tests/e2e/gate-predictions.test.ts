import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commit, git, repository, result } from './project.ts'
import { sluice, tinyProject } from './sluice.ts'

/** Data with a column for every task. The same bytes every time. */
const PREPARE = `import { mkdirSync, writeFileSync } from 'node:fs'
let state = 42
const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
const table = (first, rows) => ['id,hour,town,late,grade,tags,delay,relevance,query,weight,customer']
  .concat(Array.from({ length: rows }, (_, i) => {
    const hour = Math.floor(random() * 24)
    const late = random() < hour / 30 ? 1 : 0
    const grade = 'abc'[Math.floor((hour + 6 * random()) / 10)]
    const tags = [hour > 8 ? 'day' : '', random() < hour / 24 ? 'busy' : ''].filter(Boolean).join('|')
    return [first + i, hour, ['ulm', 'bonn', 'jena'][Math.floor(random() * 3)], late, grade, tags, hour + random(), Math.floor(random() * hour / 6), 'q' + (i % 60), 1 + (i % 3), 'c' + (i % 120)].join(',')
  })).join('\\n') + '\\n'
mkdirSync('data', { recursive: true })
writeFileSync('data/train.csv', table(1, 500))
writeFileSync('data/validation.csv', table(5001, 600))
writeFileSync('data/evaluation.csv', table(10001, 1200))
`
const MODEL = `import { writeFileSync } from 'node:fs'
writeFileSync(process.argv[2], '{}')
`
/** Predictions: \`columns\` are made of each row by \`cells\`, JavaScript over \`row\`, \`hour\` and \`i\`. */
const predict = (columns: string, cells: string, after = '') => `import { readFileSync, writeFileSync } from 'node:fs'
const [, data, predictions] = process.argv.slice(2)
const [head, ...rest] = readFileSync(data, 'utf8').trim().split('\\n')
const rows = rest.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [head.split(',')[i], cell])))
const lines = rows.map((row, i) => { const hour = Number(row.hour); return [row.id, ${cells}].join(',') })
${after}
writeFileSync(predictions, ['id,${columns}', ...lines].join('\\n') + '\\n')
`
interface Case {
  task?: string
  label?: string
  gates: string
  evaluate?: string
  data?: string
  top?: string
  predict: string
  files?: Record<string, string>
}
const project = ({
  task = 'binary-classification',
  label = 'late',
  gates,
  evaluate = '',
  data = '',
  top = '',
  predict,
  files = {},
}: Case) =>
  tinyProject({
    'prepare.mjs': PREPARE,
    'train.mjs': MODEL,
    'predict.mjs': predict,
    'sluice.yml': `model: tiny
data:
  train: data/train.csv
  evaluation: data/evaluation.csv
  label: ${label}
  keys: [id]
${data}
prepare: { command: node prepare.mjs, inputs: [prepare.mjs] }
train: { command: 'node train.mjs {model}', inputs: [train.mjs] }
evaluate:
  command: node predict.mjs {model} {data} {predictions}
  task: ${task}
${evaluate}
gates:
${gates}
${top}`,
    ...files,
  })
const report = (folder: string) => readFileSync(join(folder, '.sluice/reports/evaluate-gate/report.md'), 'utf8')
const SCORE = predict('score', 'hour / 30')

test.each<[string, Case, RegExp]>([
  [
    'scores of classes',
    {
      task: 'multiclass-classification',
      label: 'grade',
      gates: '  - { metric: log_loss, at_most: 1.2 }\n  - { metric: f1_macro, at_least: 0.3 }',
      predict: predict('score_c,score_a,score_b', 'hour > 18 ? 0.6 : 0.1, hour < 8 ? 0.6 : 0.1, hour >= 8 && hour <= 18 ? 0.8 : 0.3'),
    },
    /Log loss/,
  ],
  [
    'sets of labels',
    {
      task: 'multilabel-classification',
      label: 'tags',
      gates: '  - { metric: hamming_loss, at_most: 0.4 }',
      predict: predict('prediction', "[hour > 8 ? 'day' : '', hour > 12 ? 'busy' : ''].filter(Boolean).join('|')"),
    },
    /Hamming loss/,
  ],
  [
    'numbers',
    { task: 'regression', label: 'delay', gates: '  - { metric: mae, at_most: 1 }', predict: predict('prediction', 'hour + 0.5') },
    /MAE/,
  ],
  [
    'documents of queries',
    { task: 'ranking', label: 'relevance', evaluate: '  query: query', gates: '  - { metric: ndcg@10, at_least: 0.5 }', predict: SCORE },
    /NDCG@.?10/,
  ],
  [
    'quantiles',
    {
      task: 'quantile-regression',
      label: 'delay',
      gates: '  - { metric: quantile_loss, at_most: 1 }\n  - { metric: coverage, at_least: 0.7 }',
      predict: predict('q0.9,q0.1,q0.5', 'hour + 0.9, hour + 0.1, hour + 0.5'),
    },
    /Quantile loss/i,
  ],
])('%s are judged', async (_, of, expected) => {
  const folder = project(of)
  const { code, stderr } = await sluice(folder, ['run'])
  expect([code, stderr.match(/error.*/g) ?? []]).toEqual([0, []])
  expect(report(folder)).toMatch(expected)
})

test('weights, groups, crossed and binned slices, a chosen threshold, business value, metrics of one’s own and fairness in one run', async () => {
  const own = `import { readFileSync, writeFileSync } from 'node:fs'
const rows = readFileSync(process.argv[2], 'utf8').trim().split('\\n').slice(1)
writeFileSync(process.argv[3], JSON.stringify({ value: rows.length / 10000 }))
`
  const folder = project({
    data: '  weight: weight\n  group: customer',
    evaluate: `  threshold: { maximise: f1, on: data/validation.csv }
  slices: [town, [town, { column: hour, bins: 2 }], { column: hour, bins: 4 }]
  value: { true_positive: 10, false_positive: -2 }
  unit: EUR
  custom:
    - { name: profit, better: higher, column: profit }
    - { name: share_of_rows, better: higher, command: 'node own.mjs {predictions} {output}' }`,
    gates: `  - { metric: f1, at_least: 0.4 }
  - { metric: business_value, at_least: 1 }
  - { metric: profit, at_least: 0 }
  - { metric: share_of_rows, at_least: 0.1 }`,
    top: 'fairness:\n  - { metric: recall, column: town, most_difference: 0.5 }',
    predict: predict('score,profit', 'hour / 30, row.late * 3'),
    files: { 'own.mjs': own },
  })
  const { code, stderr } = await sluice(folder, ['run'])
  expect([code, stderr.match(/error.*/g) ?? []]).toEqual([0, []])
  const said = report(folder)
  expect(said).toMatch(
    /weighted by `weight`.*120 groups of rows with the same `customer`.*Threshold 0\.\d+, which makes F1 best on `data\/validation\.csv`/s,
  )
  expect(said).toMatch(/Business value \(EUR\)[\s\S]*profit[\s\S]*share.{0,2}of.{0,2}rows/)
  expect(said).toMatch(/Recall by `town`/)
})

// A clear error, or a verdict that is defined: never a stack, never a silent zero.
test.each<[string, Partial<Case> & { predict: string }, number, RegExp]>([
  ['reordered rows are fine', { predict: predict('score', 'hour / 30', 'lines.reverse()') }, 0, /meets its threshold/],
  [
    'text where a number belongs, at its row',
    { predict: predict('score', "i === 6 ? 'high' : 0.5") },
    4,
    /needs numbers, and holds the text "high" in row 7/,
  ],
  ['no rows at all', { predict: predict('score', '0.5', 'lines.length = 0') }, 4, /1,200 evaluation rows have no prediction/],
  ['one row', { predict: predict('score', '0.5', 'lines.length = 1') }, 4, /1,199 evaluation rows have no prediction/],
  ['all ties', { predict: predict('score', '0.5') }, 1, /0\.5/],
  ['an infinite score has a rank', { predict: predict('score', "i === 0 ? 'inf' : hour / 30") }, 0, /meets its threshold/],
  ['NaN', { predict: predict('score', "i === 0 ? 'nan' : 0.5") }, 4, /1 prediction is not a number.*10001/s],
  [
    'an infinite number',
    {
      task: 'regression',
      label: 'delay',
      gates: '  - { metric: mae, at_most: 1 }',
      predict: predict('prediction', "i === 2 ? '-inf' : hour"),
    },
    4,
    /1 prediction is not a number.*10003/s,
  ],
  [
    'another column',
    { predict: predict('probability', '0.5') },
    4,
    /neither a column `score` nor a column `prediction`. They have probability/,
  ],
  [
    'decisions for a metric of scores',
    { predict: predict('prediction', '1') },
    2,
    /sluice\.yml:1[0-9]:\d+.*gates\[0\]\.metric.*roc_auc needs scores/s,
  ],
  [
    'a label without a score',
    {
      task: 'multiclass-classification',
      label: 'grade',
      gates: '  - { metric: accuracy, at_least: 0.1 }',
      predict: predict('score_a,score_b', '1, 0'),
    },
    2,
    /lack the column score_c/,
  ],
  [
    '2,000 classes',
    {
      task: 'multiclass-classification',
      label: 'grade',
      gates: '  - { metric: f1_macro, at_most: 0.9 }',
      predict: predict('prediction', "'k' + i"),
    },
    0,
    /meets its threshold/,
  ],
  [
    'a threshold chosen on the rows that are judged',
    { evaluate: '  threshold: { maximise: f1, on: data/evaluation.csv }', predict: SCORE },
    2,
    /evaluate\.threshold\.on/,
  ],
  [
    'a metric of one’s own that fails',
    {
      evaluate: "  custom: [{ name: own, better: higher, command: 'node nothing.mjs {predictions} {output}' }]",
      gates: '  - { metric: own, at_least: 0 }',
      predict: SCORE,
    },
    2,
    /The command of the metric own gave nothing for the candidate: it ended with 1/,
  ],
])('%s', async (_, { gates = '  - { metric: roc_auc, at_least: 0.6 }', ...of }, expected, said) => {
  const folder = project({ gates, ...of })
  const { code, stderr, stdout } = await sluice(folder, ['run'])
  expect([code, stderr.match(/^\s+at .*/m)]).toEqual([expected, null])
  expect(code === 2 ? stderr + stdout : report(folder)).toMatch(said)
})

test('production is read by what its own command writes: each model at its own threshold, and what cannot be compared says so', async () => {
  const folder = await repository()
  const edit = (file: string, change: (text: string) => string) => {
    const text = readFileSync(join(folder, file), 'utf8')
    expect(change(text)).not.toBe(text)
    writeFileSync(join(folder, file), change(text))
  }
  edit('prepare.mjs', (code) => `${code}\nwriteFileSync('data/validation.csv', table(20001, 1000))\n`)
  commit(folder, 'rows to choose a threshold on')
  for (const step of ['run', 'register']) expect([step, (await sluice(folder, [step])).code]).toEqual([step, 0])
  git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', result(folder, 'register').outputs.promotion ?? '')
  edit('predict.mjs', (code) =>
    code.replace('scoreOf(model, row)}`', `scoreOf(model, row) / 2},\${row.hour}\``).replace("'id,score'", "'id,score,profit'"),
  )
  edit('params.yaml', (text) => text.replace(/noise: .*/, 'noise: 0.05'))
  edit('sluice.yml', (text) =>
    text
      .replace(
        '  slices: [town]',
        `  threshold: { maximise: f1, on: data/validation.csv }
  custom: [{ name: profit, better: higher, column: profit }]`,
      )
      .replace(
        'deploy:',
        `  - metric: f1
    no_worse_than: { production: 0.2 }
  - metric: profit
    at_least: 1
    no_worse_than: { production: 0.1 }
deploy:`,
      ),
  )
  commit(folder, 'own thresholds and profit')
  const { code, stderr } = await sluice(folder, ['run'])
  expect([code, stderr.match(/^\s+at .*/m)]).toEqual([3, null])
  const said = report(folder)
  expect(said).toMatch(/Threshold 0\.\d+ \(production 0\.\d+\), which makes F1 best/)
  expect(said).toMatch(/no&nbsp;worse\*\* \| F1 /)
  expect(said).toMatch(/\| profit /)
})
