import type { Contradiction } from './contradiction.ts'
import type { Config } from './schema.ts'

type Deploy = NonNullable<Config['deploy']>
type Azure = Exclude<Deploy['to'], 'local'>['azureml']

/** Keys that are about online endpoints, with what they are when nobody names them. */
const ONLINE: { readonly [key in keyof Azure]?: unknown } = {
  compute: undefined,
  instance_type: undefined,
  instances: 1,
  autoscale: undefined,
  sign_in: 'key',
  public_network: true,
  collect: true,
  request_timeout: 5,
  concurrency: undefined,
}
/** Keys that are about live requests, likewise. Times in seconds. */
const LIVE: { readonly [key in keyof Deploy['canary']]?: unknown } = {
  shadow: undefined,
  steps: [5, 25, 50, 100],
  for: 600,
  looks: 5,
  least_requests: 100,
  guards: ['errors', 'latency_p95', 'prediction_drift'],
}

const named = <T extends object>(values: T, unnamed: { readonly [key in keyof T]?: unknown }): string[] =>
  Object.keys(unnamed).filter((key) => JSON.stringify(values[key as keyof T]) !== JSON.stringify(unnamed[key as keyof T]))

/** What is wrong where `deploy.to.azureml.batch` is there. */
export function* batchMistakes({ deploy, monitor }: Config): Generator<Contradiction> {
  if (!deploy || deploy.to === 'local' || !deploy.to.azureml.batch) return
  const { azureml } = deploy.to
  const at = ['deploy', 'to', 'azureml']
  for (const key of named(azureml, ONLINE)) {
    const fix = key === 'compute' || key === 'instances' || key === 'concurrency' ? `Put it into \`batch\`.` : `Take \`${key}\` out.`
    yield { path: [...at, key], message: 'This is about online endpoints, and `batch` makes a batch endpoint.', fix }
  }
  for (const key of named(deploy.canary, LIVE)) {
    const message = 'A batch endpoint has no live requests, so nothing is judged by them: the replay decides.'
    yield { path: ['deploy', 'canary', key], message, fix: `Take \`${key}\` out.` }
  }
  yield* judged(deploy, azureml.batch!)
  if (Object.keys(azureml.batch!.schedules).length > 0 && azureml.environment === undefined)
    yield {
      path: at,
      message: '`schedules` need an environment: a small job asks the endpoint.',
      fix: 'Add environment: any image with Python 3.',
    }
  if (monitor)
    yield {
      path: ['monitor'],
      message: 'Requests are not logged one by one on a batch endpoint, so there is nothing to monitor.',
      fix: 'Take `monitor` out; `sluice status` says what its jobs did.',
    }
}

function* judged(
  { canary, scoring_script: script }: Deploy,
  { output, prediction }: NonNullable<Azure['batch']>,
): Generator<Contradiction> {
  const at = ['deploy', 'to', 'azureml', 'batch']
  const { rows } = canary.replay
  if (output === 'summary_only' && rows > 0) {
    const message = 'Predictions that run() writes by itself cannot be read back, so no row can be replayed.'
    yield { path: [...at, 'output'], message, fix: 'Use append_row; or say deploy.canary.replay.rows: 0, and nothing is judged.' }
  }
  if (output === 'append_row' && rows === 0) {
    const message = 'The replay is all that a version of a batch endpoint is judged by.'
    yield { path: ['deploy', 'canary', 'replay', 'rows'], message, fix: 'Take `rows` out.' }
  }
  if (output === 'summary_only' && script === undefined)
    yield { path: [...at, 'output'], message: 'An MLflow model without code writes nothing by itself.', fix: 'Use append_row.' }
  if (output === 'summary_only' && prediction !== undefined)
    yield { path: [...at, 'prediction'], message: 'With summary_only there is no predictions.csv.', fix: 'Take `prediction` out.' }
}
