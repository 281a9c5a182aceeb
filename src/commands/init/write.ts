import { stringify } from 'yaml'
import { guessSlices, guessTask, type Seen } from './infer.ts'

/** What `sluice init` found out. */
export interface Findings {
  model: string
  /** Data file, and the file to judge on (the same with a note when there is one only). */
  train: string
  evaluation: string
  columns: readonly Seen[]
  label: Seen
  keys: readonly string[]
  /** Scripts of the repository that were recognised. */
  scripts: { train: string; predict: string; serve: string }
  params: string | undefined
  environment: readonly string[]
}

const inline = (value: unknown): string => stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim()

/** A commented sluice.yml; the tests read it back with the schema. */
export function writeConfig(found: Findings): string {
  const { model, train, evaluation, label, keys, scripts, params } = found
  const task = guessTask(label)
  const slices = guessSlices(found.columns, label)
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/sluice-ml/sluice/v1/schema/sluice.schema.json
# Everything about this model's life. Check it with \`npx sluice lint\`, try it with \`npx sluice run\`.
model: ${model}

data:
  train: ${inline(train)}
  evaluation: ${inline(evaluation)}${train === evaluation ? ' # put rows here that the model has not seen' : ''}
  label: ${inline(label.name)}
  keys: ${inline([...keys])} # columns that together name a row
  checks: # made from the data as it is now: widen what may vary
    - rows: { min: ${Math.max(1, Math.floor((found.columns[0]?.rows ?? 2) / 2))} }
${found.columns.map((column) => check(column, keys)).join('')}${train === evaluation ? '' : '    - disjoint: [train, evaluation] # no row to judge on was trained on\n'}
train:
  command: python ${scripts.train} --data {train} --model {model}${params ? ' --params {params}' : ''} # writes the model to {model}
  inputs: ${inline([scripts.train])} # a result is reused while these, the data and the parameters stay the same
${params ? `  params: ${inline(params)}\n` : ''}${found.environment.length > 0 ? `  environment: ${inline([...found.environment])}\n` : ''}
evaluate:
  # writes one row for each row of {data}: the key columns and ${task === 'binary-classification' ? 'score, the probability of the positive label' : 'prediction'}
  command: python ${scripts.predict} --model {model} --data {data} --predictions {predictions}
  task: ${task}
${task === 'binary-classification' ? positive(label) : ''}${slices.length > 0 ? `  slices: ${inline(slices)} # values judged one by one\n` : ''}
gates: # what a candidate must show before it may be promoted
${gates(task)}
registry: local # a folder of this machine; where GitHub's machines register, github: a release for each version

deploy:
  serve: python ${scripts.serve} --model {model} --port {port}
  environments: [staging, production]
  canary:
    steps: [5, 25, 50, 100]
    for: 10m
    guards: [errors, latency_p95, prediction_drift]

monitor:
  window: 7d
  on_drift: issue # or retrain
`
}

function check(column: Seen, keys: readonly string[]): string {
  const lines = [`    - column: ${inline(column.name)}`, `      type: ${column.kind}`]
  if (column.nulls === 0) lines.push('      nulls: 0')
  if (keys.includes(column.name)) lines.push('      unique: true')
  else if (column.kind === 'integer' && column.distinct === 2 && column.range) lines.push(`      values: ${inline([...column.range])}`)
  else if (column.range && column.kind !== 'date') lines.push(`      range: ${inline([...column.range])}`)
  if (column.values) lines.push(`      values: ${inline([...column.values])}`)
  return `${lines.join('\n')}\n`
}

function positive(label: Seen): string {
  const value = label.kind === 'boolean' ? true : label.range ? label.range[1] : label.values?.at(-1)
  return value === undefined || value === 1 ? '' : `  positive: ${inline(value)}\n`
}

const gates = (task: ReturnType<typeof guessTask>): string =>
  ({
    'binary-classification': `  - metric: roc_auc
    at_least: 0.6
    no_worse_than: { production: 0.005 } # the largest loss that does not matter
  - metric: log_loss
    no_worse_than: { production: 0.005 }
`,
    'multiclass-classification': `  - metric: accuracy
    at_least: 0.6
    no_worse_than: { production: 0.01 } # the largest loss that does not matter
`,
    regression: `  - metric: r2
    at_least: 0.3
  - metric: mae
    no_worse_than: { production: 0 } # the largest loss that does not matter, in the label's unit
`,
  })[task]
