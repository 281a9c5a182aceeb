import { loadConfig } from '../../src/config/load.ts'
import { UserError } from '../../src/kernel/errors.ts'

const good = `model: flight-delays
data:
  train: data/train.parquet
  evaluation: data/evaluation.parquet
  label: delayed
  keys: [flight_id]
  checks:
    - rows: { min: 1000 }
    - column: distance
      type: number
      range: [0, 5000]
    - disjoint: [train, evaluation]
train:
  command: python train.py --data {train} --model {model}
  inputs: [train.py]
evaluate:
  command: python predict.py --model {model} --data {data} --predictions {predictions}
  task: binary-classification
  slices: [origin]
gates:
  - metric: roc_auc
    at_least: 0.60
    no_worse_than: { production: 0.005 }
deploy:
  serve: python serve.py --model {model} --port {port}
  canary: { for: 30s, guards: [errors, { latency_p95: { no_worse_than: 1.3x } }] }
`
const findings = (text: string) => {
  try {
    loadConfig('sluice.yml', text)
  } catch (error) {
    if (error instanceof UserError)
      return error.findings.map(({ line, column, key, message, fix }) => [`${line}:${column}`, key, message, fix])
    throw error
  }
  return []
}

test('a whole file is read, with defaults and units', () => {
  const { config, where } = loadConfig('sluice.yml', good)
  expect(config.deploy?.canary).toMatchObject({
    for: 30,
    steps: [5, 25, 50, 100],
    replay: { rows: 1000 },
    guards: ['errors', { latency_p95: { no_worse_than: 1.3 } }],
  })
  expect(where(['gates', 0, 'at_least'])).toEqual({ line: 22, column: 5 })
})

test.each([
  [
    'an unknown key is named with the one that was meant',
    ['no_worse_than:', 'no_worse_then:'],
    [['23:5', 'gates[0].no_worse_then', 'This key is not known.', 'Did you mean `no_worse_than`?']],
  ],
  [
    'a metric misspelt',
    ['roc_auc', 'rocauc'],
    [['21:5', 'gates[0].metric', 'rocauc is not a metric of binary-classification.', 'Did you mean `roc_auc`?']],
  ],
  ['a key that is missing', ['  label: delayed\n', ''], [['2:1', 'data.label', 'This key is missing.', 'Add `label` (string).']]],
  ['a key inside a check', ['range:', 'rnage:'], [['11:7', 'data.checks[1].rnage', 'This key is not known.', 'Did you mean `range`?']]],
  ['text where a number belongs', ['0.60', 'high'], [['22:5', 'gates[0].at_least', 'Expected number, found "high".', undefined]]],
  [
    'a placeholder that is not known',
    ['{train}', '{trian}'],
    [['14:3', 'train.command', 'The placeholder {trian} is not known.', 'Did you mean `train`?']],
  ],
  [
    'a quote that is not closed',
    ['python train.py', "python 'train.py"],
    [['14:3', 'train.command', 'A quote is opened and not closed.', undefined]],
  ],
  [
    'a metric of another task',
    ['roc_auc', 'rmse'],
    [['21:5', 'gates[0].metric', 'rmse is not a metric of binary-classification.', expect.stringContaining('roc_auc')]],
  ],
  ['a duration without a unit', ['30s', '30'], [['26:13', 'deploy.canary.for', 'Expected string, found 30.', undefined]]],
] as const)('%s', (_, [from, to], expected) => {
  expect(findings(good.replace(from, to))).toEqual(expected)
})

test('all mistakes are told at once', () => {
  expect(findings(good.replace('label:', 'lable:').replace('at_least', 'atleast').replace('task:', 'tusk:')).length).toBeGreaterThanOrEqual(
    5,
  )
})

test('what is not YAML is a finding with its line', () => {
  expect(findings('model: [a\ngates: }')[0]?.[0]).toMatch(/^\d+:\d+$/)
  expect(findings('')).toHaveLength(1)
})
