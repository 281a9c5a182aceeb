import type { ArtifactStore } from './artifact-store.ts'
import { artifactStore } from './artifacts.ts'
import type { MlflowClient } from './client.ts'
import { codeOf, missing } from './errors.ts'
import { byKey, listed, type Tags } from './versions.ts'

export interface Run {
  id: string
  experiment: string
  artifactUri: string
  /** RUNNING, FINISHED, FAILED or KILLED. */
  status: string
  /** Milliseconds since 1970. */
  began: number
  tags: Tags
  params: Tags
  /** The newest value by name; NaN as NaN. */
  metrics: { readonly [name: string]: number }
}

interface RunAnswer {
  info: { run_id: string; experiment_id: string; artifact_uri: string; status: string; start_time?: number | string }
  data?: {
    tags?: readonly { key: string; value: string }[]
    params?: readonly { key: string; value: string }[]
    metrics?: readonly { key: string; value: number | string }[]
  }
}

const runOf = ({ info, data }: RunAnswer): Run => ({
  id: info.run_id,
  experiment: info.experiment_id,
  artifactUri: info.artifact_uri,
  status: info.status,
  began: Number(info.start_time ?? 0),
  tags: byKey(data?.tags),
  params: byKey(data?.params),
  metrics: Object.fromEntries((data?.metrics ?? []).map(({ key, value }) => [key, Number(value)])),
})

interface Experiment {
  experiment_id: string
  lifecycle_stage?: string
}

/** The experiment of that name, made or taken out of the bin where need be. */
export async function experimentNamed(client: MlflowClient, name: string): Promise<string> {
  const read = () => client.read<{ experiment: Experiment }>('experiments/get-by-name', { experiment_name: name }).catch(missing)
  const there = (await read())?.experiment
  if (there?.lifecycle_stage === 'deleted') await client.write('POST', 'experiments/restore', { experiment_id: there.experiment_id })
  if (there) return there.experiment_id
  try {
    return (await client.write<{ experiment_id: string }>('POST', 'experiments/create', { name })).experiment_id
  } catch (error) {
    const made = codeOf(error) === 'RESOURCE_ALREADY_EXISTS' ? await read() : undefined
    if (!made) throw error
    return made.experiment.experiment_id
  }
}

/** Runs of an experiment whose tags have these values, the earliest first. */
export async function runsTagged(client: MlflowClient, experiment: string, tags: Tags): Promise<Run[]> {
  const filter = Object.entries(tags)
    .map(([key, value]) => `tags.\`${key}\` = '${value}'`)
    .join(' AND ')
  const asked = { experiment_ids: [experiment], filter, run_view_type: 'ACTIVE_ONLY', max_results: 100 }
  const { runs = [] } = await client.write<{ runs?: RunAnswer[] }>('POST', 'runs/search', asked)
  return runs.map(runOf).sort((a, b) => a.began - b.began || (a.id < b.id ? -1 : 1))
}

export const createRun = async (
  client: MlflowClient,
  run: { experiment: string; name: string; began: number; tags: Tags },
): Promise<Run> => {
  const { experiment, name, began, tags } = run
  const asked = { experiment_id: experiment, run_name: name, start_time: began, tags: listed({ 'mlflow.runName': name, ...tags }) }
  return runOf((await client.write<{ run: RunAnswer }>('POST', 'runs/create', asked)).run)
}

export const readRun = async (client: MlflowClient, id: string): Promise<Run> =>
  runOf((await client.read<{ run: RunAnswer }>('runs/get', { run_id: id })).run)

/** Puts a run into the bin, and its files away where the server can. Gone already is fine. */
export async function discard(client: MlflowClient, run: Run): Promise<void> {
  await client.write('POST', 'runs/delete', { run_id: run.id }).catch(missing)
  await (await storeOf(client, run)).clear()
}

export const storeOf = (client: MlflowClient, { artifactUri }: Pick<Run, 'artifactUri'>): Promise<ArtifactStore> =>
  artifactStore(client, artifactUri)
