import type { Contradiction } from './contradiction.ts'
import type { Config } from './schema.ts'

type Sweep = NonNullable<Extract<Config['train']['on'], object>['azureml']['sweep']>

const PATH = ['train', 'on', 'azureml', 'sweep']

/** What of a search for parameters does not go together. `command` is train.command. Source: Azure ML, hyperparameter tuning (sampling, early termination). */
export function* sweepMistakes(command: string, sweep: Sweep): Generator<Contradiction> {
  const { maximise, minimise, space, algorithm, stop_early: stopEarly } = sweep
  if ((maximise === undefined) === (minimise === undefined))
    yield { path: PATH, message: 'One metric says which trial is best.', fix: 'Name it: `maximise` or `minimise`.' }
  for (const name of Object.keys(space).filter((name) => !command.includes(`{params.${name}}`)))
    yield {
      path: [...PATH, 'space', name],
      message: 'train.command does not ask for it, so every trial would be the same.',
      fix: `Put {params.${name}} into the command.`,
    }
  yield* sampling(sweep)
  if (algorithm === 'bayesian' && stopEarly)
    yield {
      path: [...PATH, 'stop_early'],
      message: 'Bayesian sampling learns from trials that come to their end; Azure ML stops none early.',
      fix: 'Take `stop_early` out, or use algorithm: random.',
    }
}

const BAYESIAN = ['uniform', 'quniform']

function* sampling({ algorithm, space }: Sweep): Generator<Contradiction> {
  if (algorithm === 'random') return
  const takes = algorithm === 'grid' ? [] : BAYESIAN
  for (const [name, values] of Object.entries(space)) {
    const kind = Array.isArray(values) ? undefined : Object.keys(values)[0]
    if (kind === undefined || takes.includes(kind)) continue
    const others = takes.length > 0 ? ` and ${takes.join(', ')}` : ''
    yield {
      path: [...PATH, 'space', name],
      message: `${kind} cannot be sampled by algorithm: ${algorithm}, which takes lists of values${others}.`,
      fix: 'Give values or another distribution, or use algorithm: random.',
    }
  }
}
