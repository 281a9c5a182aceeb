import { mistakes } from './mistakes.ts'

const config = (pipeline: string, { command = 'sh t {prepared} {model}', more = '' } = {}) => `model: m
data: { train: a.csv, evaluation: b.csv, label: y }
train:
  command: ${command}
  inputs: [t]
  on: { azureml: { compute: cpu, environment: "azureml:e:1"${more}, pipeline: { ${pipeline} } } }
evaluate: { command: "sh p {model} {data} {predictions}", task: regression }
gates: [{ metric: rmse, at_most: 1 }]
`
const AT = '6 train.on.azureml.pipeline'
const PREPARE = 'prepare: { command: "sh a {train} {prepared}", inputs: [a] }'

// Each mistake would be found by Azure minutes later, or by nobody: a step whose result is not read.
test.each<[name: string, text: string, told: string[]]>([
  ['a command before and the evaluation after', config(`${PREPARE}, evaluate: true`), []],
  ['Spark before', config('prepare: { spark: { entry: src/a.py, instance_type: s }, inputs: [src/] }'), []],
  ['the evaluation alone', config('evaluate: { compute: other }', { command: 'sh t {train} {model}' }), []],
  [
    'nothing around it',
    config('', { command: 'sh t {model}' }),
    [`${AT}: Nothing is to run before or after the training. Add \`prepare\` or \`evaluate\`, or take \`pipeline\` out.`],
  ],
  [
    'prepared for nobody',
    config(PREPARE, { command: 'sh t {train} {model}' }),
    ['4 train.command: The placeholder {prepared} is missing. Pass {prepared} to the command.'],
  ],
  [
    'read though nobody prepares it',
    config('evaluate: true'),
    ['4 train.command: The placeholder {prepared} is not known. Known here: train, model, label, params.'],
  ],
  [
    'not told where to write',
    config('prepare: { command: "sh a {train} {out}", inputs: [a] }'),
    [
      `${AT}.prepare.command: The placeholder {out} is not known. Known here: train, label, params, prepared.`,
      `${AT}.prepare.command: The placeholder {prepared} is missing. Pass {prepared} to the command.`,
    ],
  ],
  [
    'two that prepare',
    config('prepare: { command: "sh a {prepared}", spark: { entry: a.py, instance_type: s }, inputs: [a.py] }'),
    [`${AT}.prepare: One thing prepares the data. Give \`command\` or \`spark\`.`],
  ],
  [
    'Spark on a cluster, and a program that is not sent',
    config('prepare: { spark: { entry: a.py, instance_type: s }, inputs: [b.py], compute: cpu }'),
    [
      `${AT}.prepare.compute: Spark has machines of its own. Take \`compute\` out: \`spark.instance_type\` is what it runs on.`,
      `${AT}.prepare.spark.entry: a.py is not among prepare.inputs. Add it there.`,
    ],
  ],
  [
    'a search within a pipeline',
    config(PREPARE, { command: 'sh t {prepared} {model} {params.x}', more: ', sweep: { maximise: a, space: { x: [1] }, trials: 1 }' }),
    [`${AT}: A pipeline has one training, and \`sweep\` has many. Take \`pipeline\` or \`sweep\` out.`],
  ],
])('%s', (_, text, told) => {
  expect(mistakes(text)).toEqual(told)
})
