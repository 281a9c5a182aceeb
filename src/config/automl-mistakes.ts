import { automlAlgorithms, automlMetrics } from './automl-words.ts'
import type { Contradiction } from './contradiction.ts'
import type { Config } from './schema.ts'
import { suggest } from './suggest.ts'

type Automl = NonNullable<Extract<Config['train']['on'], object>['azureml']['automl']>

const path = ['train', 'on', 'azureml', 'automl']

/** What is wrong with how a model is made: a command of one's own, or AutoML, and not both. */
export function* trainingMistakes({ train, data }: Config): Generator<Contradiction> {
  const automl = train.on === 'local' ? undefined : train.on.azureml.automl
  if (automl) {
    yield* replaced(train)
    yield* search(automl, data)
    return
  }
  const message = 'This key is missing.'
  if (train.command === undefined) yield { path: ['train', 'command'], message, fix: 'Add `command` (string).' }
  if (train.inputs === undefined) yield { path: ['train', 'inputs'], message, fix: 'Add `inputs` (a list).' }
  if (train.on !== 'local' && train.on.azureml.environment === undefined) {
    const fix = 'Add environment: { image: …, conda: … }.'
    yield { path: ['train', 'on', 'azureml', 'environment'], message: 'The command runs in an environment.', fix }
  }
}

function* replaced({ command, inputs, params, on }: Config['train']): Generator<Contradiction> {
  const message = 'AutoML trains without a command of yours, and this would not be used.'
  const given = { command, inputs, params }
  for (const [key, value] of Object.entries(given))
    if (value !== undefined) yield { path: ['train', key], message, fix: `Take \`${key}\` out, or \`automl\`.` }
  if (on === 'local') return
  const { environment, distribution, shm_size, sweep, instances } = on.azureml
  if (instances > 1) {
    const fix = 'Take `instances` out, and set `at_once`.'
    yield { path: ['train', 'on', 'azureml', 'instances'], message: 'AutoML has a machine for each trial at once.', fix }
  }
  for (const [key, value] of Object.entries({ environment, distribution, shm_size, sweep }))
    if (value !== undefined) yield { path: ['train', 'on', 'azureml', key], message, fix: `Take \`${key}\` out, or \`automl\`.` }
}

function* search(automl: Automl, { label, time, evaluation, train }: Config['data']): Generator<Contradiction> {
  const { task, primary_metric: metric, ignore } = automl
  const known: readonly string[] = automlMetrics[task]
  if (metric !== undefined && !known.includes(metric)) {
    const message = `${metric} is not a metric of ${task}.`
    yield { path: [...path, 'primary_metric'], message, fix: suggest(metric, known) }
  }
  yield* algorithms(automl)
  yield* measuring(automl)
  if (automl.validation !== undefined && [evaluation, train].includes(automl.validation)) {
    const message =
      automl.validation === train
        ? 'Trials learn from these rows.'
        : 'The gate judges on these rows: a search that has seen them has chosen by them.'
    yield { path: [...path, 'validation'], message, fix: 'Name other rows.' }
  }
  if (task === 'forecasting' && time === undefined && automl.forecasting?.time === undefined)
    yield { path, message: 'Forecasting needs a column of the time.', fix: 'Add `data.time`, or forecasting: { time: <column> }.' }
  if (task !== 'forecasting' && automl.forecasting)
    yield { path: [...path, 'forecasting'], message: `This is about forecasting, and the task is ${task}.`, fix: 'Take it out.' }
  const needed = ignore.findIndex((column) => [label, automl.forecasting?.time ?? time].includes(column))
  if (needed >= 0)
    yield { path: [...path, 'ignore', needed], message: `${ignore[needed]} is what is learned, or when it happened.`, fix: 'Take it out.' }
}

function* algorithms({ task, algorithms: chosen }: Automl): Generator<Contradiction> {
  if (!chosen) return
  const [way, names]: [string, readonly string[]] = 'allow' in chosen ? ['allow', chosen.allow] : ['block', chosen.block]
  const known = automlAlgorithms[task] ?? []
  if (known.length === 0) {
    yield { path: [...path, 'algorithms'], message: `Of ${task}, AutoML chooses the algorithms itself.`, fix: 'Take it out.' }
    return
  }
  for (const [i, name] of names.entries())
    if (!known.includes(name))
      yield {
        path: [...path, 'algorithms', way, i],
        message: `${name} is not an algorithm for ${task}.`,
        fix: `Choose from ${known.join(', ')}.`,
      }
}

/** Keys that only tables have, or only tables and images. */
function* measuring(automl: Automl): Generator<Contradiction> {
  const { task, cross_validations: folds, validation_share: share } = automl
  const ways = Object.entries({ validation_share: share, validation: automl.validation, cross_validations: folds }).filter(
    ([, value]) => value !== undefined,
  )
  if (ways.length > 1)
    yield {
      path: [...path, ways[0]![0]],
      message: 'Trials are measured by folds, on a share of the rows, or on other rows.',
      fix: 'Choose one.',
    }
  const kind = task.startsWith('text') ? 'texts' : task.startsWith('image') ? 'images' : 'tables'
  const given = {
    cross_validations: folds,
    validation_share: share,
    trial_time_limit: automl.trial_time_limit,
    exit_score: automl.exit_score,
  }
  const taken = { tables: Object.keys(given), images: ['validation_share'], texts: [] as string[] }[kind]
  for (const [key, value] of Object.entries(given))
    if (value !== undefined && !taken.includes(key))
      yield { path: [...path, key], message: `AutoML for ${kind} does not take this.`, fix: 'Take it out.' }
  if (kind === 'texts' && automl.validation === undefined)
    yield {
      path,
      message: 'Azure ML takes no texts without rows to measure on.',
      fix: 'Add validation: <file>, with other rows than data.train and data.evaluation.',
    }
  if (automl.language !== undefined && kind === 'images')
    yield { path: [...path, 'language'], message: 'Images have none.', fix: 'Take it out.' }
}
