import { PlatformError, UserError } from '../../../kernel/errors.ts'
import type { Log } from '../../../ports/runtime.ts'
import type { Serving, ServingState } from '../../../ports/serving.ts'
import { versionOf } from '../serving/deployment.ts'
import { BUSY } from '../serving/serving-endpoint.ts'
import { deployBatch } from './deployment.ts'
import { type BatchDeployment, batchDeploymentPath, batchDeploymentsOf, defaultOf, findBatch, makeDefault } from './endpoint.ts'
import { servedJobs } from './jobs.ts'
import { syncSchedules } from './schedules.ts'
import type { BatchServing } from './settings.ts'
import { tryOut } from './trial.ts'

/** In an MLflow model's own output a row is its number, the prediction, the file. */
const MLFLOW_COLUMN = 2

async function stateOf({ client, settings: { endpoint } }: BatchServing): Promise<ServingState> {
  const found = await findBatch(client, endpoint)
  if (!found) return { url: '', versions: [] }
  const all = (await batchDeploymentsOf(client, endpoint)).map((deployment) => {
    const state = deployment.properties.provisioningState?.toLowerCase() ?? ''
    return { ...versionOf(deployment), name: deployment.name, state, percent: deployment.name === defaultOf(found) ? 100 : 0 }
  })
  // What others made counts as long as it is the default; else it is theirs to end.
  const shown = all.filter(({ own, percent, state }) => state !== 'deleting' && (own || percent > 0))
  const versions = shown.map(async ({ version, digest, name, state, percent }) => {
    const healthy = state === 'succeeded' || state === 'updating'
    return { version, digest, percent, mirror: 0, healthy, jobs: await servedJobs(client, endpoint, name) }
  })
  return { url: found.properties.scoringUri ?? '', versions: await Promise.all(versions) }
}

/** The deployment of a version; undefined when there is none. */
async function deploymentOf({ client, settings }: BatchServing, version: string): Promise<BatchDeployment | undefined> {
  return (await batchDeploymentsOf(client, settings.endpoint)).find((deployment) => versionOf(deployment).version === version)
}

async function shift(serving: BatchServing, split: { readonly [version: string]: number }): Promise<void> {
  const shares = Object.entries(split).filter(([, percent]) => percent > 0)
  const [version, percent] = shares[0] ?? []
  if (shares.length !== 1 || version === undefined || percent !== 100)
    throw new UserError('A batch endpoint has one default deployment: jobs are not split between versions.')
  const deployment = await deploymentOf(serving, version)
  if (!deployment) throw new UserError(`${version} is not deployed on ${serving.settings.endpoint}, and cannot be its default.`)
  await makeDefault(serving.client, serving.settings.endpoint, deployment.name)
}

async function retire(serving: BatchServing, version: string): Promise<void> {
  const { client, settings } = serving
  const found = await findBatch(client, settings.endpoint)
  const deployment = found && (await deploymentOf(serving, version))
  if (!deployment) return
  if (defaultOf(found) === deployment.name) throw new PlatformError(`${version} is the default of ${settings.endpoint}, and is not ended.`)
  await client.delete(batchDeploymentPath(settings.endpoint, deployment.name), { busy: BUSY })
}

/** Serves an environment on a batch endpoint of Azure ML: a deployment for each version, of which one is the default. */
export function batchServing(serving: BatchServing, log: Pick<Log, 'progress'>): Serving {
  const { client, settings } = serving
  const { endpoint, prediction, scoringScript } = settings
  const column = prediction ?? (scoringScript === undefined ? MLFLOW_COLUMN : undefined)
  return {
    kind: 'batch',
    state: () => stateOf(serving),
    deploy: (release) => deployBatch(serving, release, log),
    async invoke(version, rows) {
      const [found, deployment] = [await findBatch(client, endpoint), await deploymentOf(serving, version)]
      if (!found?.properties.scoringUri || !deployment) throw new PlatformError(`${version} is not deployed on ${endpoint}.`)
      return tryOut(client, { scoringUri: found.properties.scoringUri, endpoint, deployment: deployment.name, column }, rows, log)
    },
    shift: (split) => shift(serving, split),
    mirror: () => Promise.reject(new UserError('A batch endpoint has no live requests to copy. Remove deploy.canary.shadow.')),
    retire: (version) => retire(serving, version),
    schedule: () => syncSchedules(serving),
  }
}
