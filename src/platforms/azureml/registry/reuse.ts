import { stat } from 'node:fs/promises'
import { PlatformError } from '../../../kernel/errors.ts'
import type { Candidate } from '../../../ports/registry.ts'
import type { FileInFolder } from '../../local/digest.ts'
import { ofBlobs } from '../assets/files.ts'
import { type BlobStore, blobStore, datastorePath } from '../assets/store.ts'
import type { AzureClient } from '../client.ts'
import { mountName } from '../jobs/command.ts'
import { type RunDetails, runHistory } from '../jobs/history.ts'
import type { Job } from '../jobs/states.ts'
import { modelPlace } from './bytes.ts'
import { copyFiles } from './copy.ts'
import { trainingJob } from './lineage.ts'

/**
 * Copies a model from where the job that trained it wrote it to where versions are kept, within blob storage: what came from there is not sent back. Only
 * files that are there with the same bytes, and only what this identity may read; whoever calls uploads what is missing then. Outputs of jobs may be deleted
 * by people, versions stay.
 */
export async function takeFromJob(
  client: AzureClient,
  candidate: Pick<Candidate, 'files' | 'digest'>,
  files: readonly FileInFolder[],
  to: BlobStore,
): Promise<void> {
  const name = trainingJob(candidate)
  if (name === undefined) return
  try {
    for (const uri of await writtenBy(client, name, to.name)) if (await taken(client, uri, candidate.digest, files, to)) return
  } catch (error) {
    // A refusal is no reason to fail: sending the bytes does as well.
    if (!(error instanceof PlatformError) || error.status === undefined) throw error
  }
}

/** Copies from one place, where it has all the files. */
async function taken(client: AzureClient, uri: string, digest: string, files: readonly FileInFolder[], to: BlobStore): Promise<boolean> {
  const at = datastorePath(uri)
  if (!at) return false
  const { container } = at.store === to.name ? to : await blobStore(client, at.store)
  const root = await rootOf(await sizesBelow(container, at.path), files)
  if (root === undefined) return false
  const nameOf = (path: string) => `${at.path}/${root}${withoutRoot(path)}`
  await copyFiles(client, { container, nameOf }, { container: to.container, folder: modelPlace(digest) }, files)
  return true
}

/** Where a job may have written its model: of a sweep and of AutoML the best trial, of a pipeline its steps. Nowhere, where this workspace has no such job. */
async function writtenBy(client: AzureClient, name: string, store: string): Promise<string[]> {
  const job = await client.find<AnyJob>(`/jobs/${encodeURIComponent(name)}`)
  const kind = job?.properties?.jobType
  if (kind !== 'Sweep' && kind !== 'Pipeline' && kind !== 'AutoML') return outputsOf(job)
  const history = runHistory(client)
  if (kind === 'Pipeline') return (await history.children(name)).map((step) => usualPlace(store, madeBy(step)))
  const { tags, properties } = (await history.details(name)) ?? {}
  const best = kind === 'AutoML' ? tags?.automl_best_child_run_id : properties?.best_child_run_id
  if (!best) return []
  if (kind === 'AutoML') return [`azureml://datastores/workspaceartifactstore/paths/ExperimentRun/dcid.${best}/outputs/`]
  return [...outputsOf(await client.find<AnyJob>(`/jobs/${encodeURIComponent(best)}`)), usualPlace(store, best)]
}

interface AnyJob {
  properties: (Job['properties'] & { jobType?: string }) | null
}

const outputsOf = (job: AnyJob | undefined): string[] =>
  Object.values(job?.properties?.outputs ?? {}).flatMap((output) => output?.uri ?? [])

/** The run whose results a step has: its own, or that of an earlier one that it is the same as. */
const madeBy = ({ runId = '', properties }: RunDetails): string => properties?.['azureml.reusedrunid'] || runId

/** Where Azure puts a run's output that was given no place. Source: azure-ai-ml 1.35, which looks there too. */
const usualPlace = (store: string, run: string): string => `azureml://datastores/${store}/paths/azureml/${run}/${mountName('model')}/`

/** Lengths of the blobs below a folder, by their paths there. */
const sizesBelow = (container: BlobStore['container'], folder: string): Promise<Map<string, number>> =>
  ofBlobs('Listing what a job wrote', async () => {
    const found = new Map<string, number>()
    for await (const { name, properties } of container.listBlobsFlat({ prefix: `${folder}/` }))
      found.set(name.slice(folder.length + 1), properties.contentLength ?? -1)
    return found
  })

/** `model` → '', `model/weights` → '/weights'. */
const withoutRoot = (path: string): string => path.replace(/^[^/]*/, '')

/** What the model is called in an output: the one name below which all its files lie with their lengths. */
async function rootOf(sizes: Map<string, number>, files: readonly FileInFolder[]): Promise<string | undefined> {
  const wanted = await Promise.all(files.map(async ({ path, absolute }) => [withoutRoot(path), (await stat(absolute)).size] as const))
  const roots = new Set([...sizes.keys()].map((path) => path.replace(/\/.*$/s, '')))
  return [...roots].find((root) => wanted.every(([rest, size]) => sizes.get(root + rest) === size))
}
