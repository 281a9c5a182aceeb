import { placeholdersIn, splitCommand } from '../kernel/placeholders.ts'
import { trainingMistakes } from './automl-mistakes.ts'
import { azureMistakes } from './azure-mistakes.ts'
import type { Contradiction } from './contradiction.ts'
import { addressMistakes } from './data-address.ts'
import { evaluateMistakes } from './evaluate-mistakes.ts'
import { gateMistakes } from './gate-mistakes.ts'
import { prepared, preparing } from './pipeline-commands.ts'
import { registryMistakes } from './registry-mistakes.ts'
import type { Config } from './schema.ts'
import { suggest } from './suggest.ts'
import { trustMistakes } from './trust-mistakes.ts'

/** Everything wrong with a config whose shape is right. */
export const contradictions = (config: Config): Contradiction[] => [
  ...commands(config),
  ...gateMistakes(config),
  ...trustMistakes(config),
  ...evaluateMistakes(config),
  ...checks(config),
  ...deployment(config),
  ...trainingMistakes(config),
  ...azureMistakes(config),
  ...addressMistakes(config),
  ...registryMistakes(config),
]

function* commands(config: Config): Generator<Contradiction> {
  const lines: [readonly PropertyKey[], string | undefined, readonly string[], readonly string[]][] = [
    [['prepare', 'command'], config.prepare?.command, [], []],
    [
      ['train', 'command'],
      config.train.command,
      ['train', 'model', 'label', 'params', ...prepared(config)],
      ['model', ...prepared(config)],
    ],
    ...preparing(config),
    [['evaluate', 'command'], config.evaluate.command, ['model', 'data', 'predictions'], ['model', 'data', 'predictions']],
    ...customCommands(config),
    [['deploy', 'serve'], config.deploy?.serve, ['model', 'port'], ['model', 'port']],
  ]
  for (const [path, line, known, needed] of lines) {
    if (line === undefined) continue
    if (!splitCommand(line)) yield { path, message: 'A quote is opened and not closed.' }
    const named = placeholdersIn(line)
    for (const name of named.filter((name) => !known.includes(name) && !(name.startsWith('params.') && known.includes('params')))) {
      yield { path, message: `The placeholder {${name}} is not known.`, fix: suggest(name, known.length > 0 ? known : ['none']) }
    }
    if (named.some((name) => name.startsWith('params') && !searched(config).includes(name)) && !config.train.params)
      yield { path, message: 'A placeholder names params, but `train.params` is not set.' }
    for (const name of needed.filter((name) => !named.includes(name)))
      yield { path, message: `The placeholder {${name}} is missing.`, fix: `Pass {${name}} to the command.` }
  }
}

/** Placeholders that a search puts values into. */
const searched = ({ train }: Config): string[] =>
  train.on === 'local' ? [] : Object.keys(train.on.azureml.sweep?.space ?? {}).map((name) => `params.${name}`)

const customCommands = ({ evaluate }: Config) =>
  evaluate.custom.flatMap((metric, i): [readonly PropertyKey[], string, readonly string[], readonly string[]][] =>
    'command' in metric
      ? [[['evaluate', 'custom', i, 'command'], metric.command, ['predictions', 'data', 'output'], ['predictions', 'output']]]
      : [],
  )

function* checks({ data }: Config): Generator<Contradiction> {
  for (const [i, check] of data.checks.entries()) {
    const path = ['data', 'checks', i]
    if ('range' in check && check.range && check.range[0] > check.range[1])
      yield { path: [...path, 'range'], message: 'The first number of a range is the smaller one.' }
    if ('matches' in check && check.matches !== undefined && !isPattern(check.matches))
      yield { path: [...path, 'matches'], message: 'This is not a regular expression.' }
    if ('column' in check && Object.keys(check).length === 1)
      yield { path, message: 'This check asks for nothing.', fix: 'Add type, nulls, range, values, unique or matches.' }
  }
}

const isPattern = (text: string): boolean => {
  try {
    new RegExp(text, 'u')
    return true
  } catch {
    return false
  }
}

function* deployment({ deploy, monitor }: Config): Generator<Contradiction> {
  if (monitor && !deploy) yield { path: ['monitor'], message: 'There is nothing to watch without `deploy`.' }
  if (monitor && monitor.issue_after.windows > monitor.issue_after.of)
    yield { path: ['monitor', 'issue_after'], message: 'So many windows cannot drift: `windows` is at most `of`.' }
  if (!deploy) return
  if (deploy.to === 'local' && (deploy.serve === undefined) === (deploy.scoring_script === undefined))
    yield { path: ['deploy'], message: 'Exactly one of `serve` and `scoring_script` says how the model is served.' }
  const { steps } = deploy.canary
  if (steps.some((step, i) => step <= (steps[i - 1] ?? 0)))
    yield { path: ['deploy', 'canary', 'steps'], message: 'Steps rise from one to the next.' }
  if (steps.at(-1) !== 100) yield { path: ['deploy', 'canary', 'steps'], message: 'The last step is 100.' }
  const twice = deploy.environments.find((name, i) => deploy.environments.indexOf(name) !== i)
  if (twice) yield { path: ['deploy', 'environments'], message: `${twice} is named twice.` }
}
