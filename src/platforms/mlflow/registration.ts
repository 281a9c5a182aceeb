import { canonicalJson, type Json, short } from '../../kernel/digest.ts'
import { PlatformError } from '../../kernel/errors.ts'
import { type Candidate, sameVersion } from '../../ports/registry.ts'
import type { MlflowClient } from './client.ts'
import { logAll, nameFor } from './logging.ts'
import { announceModel, type Mlmodel, mlmodelOf } from './mlmodel.ts'
import { digestOfModel, MODEL_FOLDER, modelFiles, upload, whole } from './model-files.ts'
import { readStored, recordFiles } from './record.ts'
import { createRun, discard, experimentNamed, type Run, readRun, runsTagged, storeOf } from './runs.ts'
import { createVersion, deleteVersion, ensureModel, lowest, type Registered, registrations, TAG, type Tags } from './versions.ts'

/** A registered model, and the experiment whose runs hold the files of its versions. */
export interface Place {
  client: MlflowClient
  /** Name of the registered model. */
  name: string
  experiment: string
  now(): Date
}

/** Seconds between two looks at a version whose files the server still copies, and how many looks. */
const COPYING = { every: 2, looks: 300 }

const identity = ({ digest, serving }: Candidate): Tags => ({ [TAG.digest]: digest, [TAG.serving]: serving })

const shown = (value: Json | undefined): string => (typeof value === 'string' ? value : canonicalJson(value ?? null))

const versionTags = (candidate: Candidate, record: string, mlmodel: Mlmodel | undefined): Tags => ({
  ...identity(candidate),
  [TAG.record]: record,
  'sluice.commit': candidate.commit,
  'sluice.format': mlmodel ? `MLflow model (${mlmodel.flavors.join(', ')})` : 'plain bytes, without MLmodel',
  ...Object.fromEntries(candidate.data.map(({ name, sha256 }) => [nameFor(`sluice.data.${name}`), sha256])),
})

async function filesOf(path: string, { digest }: Candidate): ReturnType<typeof modelFiles> {
  const files = await modelFiles(path)
  const found = digestOfModel(files)
  if (found !== digest) throw new PlatformError(`${path} changed while it was registered: its digest is ${found}, not ${digest}.`)
  return files
}

/** Sends the bytes of a version again where the server has lost them. */
async function mend({ client, name }: Place, entry: Registered, candidate: Candidate, path: string): Promise<void> {
  const store = await storeOf(client, await readRun(client, entry.runId))
  const { bytes } = await readStored(store, name, entry)
  if (!(await whole(store, bytes))) await upload(store, await filesOf(path, candidate))
}

/** Sends everything to a run of its own. A run holds files; only a version that names it makes them count. */
async function fill({ client, now }: Place, run: Run, candidate: Candidate, path: string): Promise<{ tags: Tags }> {
  const store = await storeOf(client, run)
  const files = await filesOf(path, candidate)
  const mlmodel = await mlmodelOf(files)
  await upload(store, files)
  const bytes = files.map(({ path: name, sha256, size }) => ({ path: name, sha256, size }))
  const record = recordFiles(candidate, bytes)
  for (const [name, content] of Object.entries(record.files)) await store.put(name, content)
  const at = now().getTime()
  await logAll(client, run.id, {
    params: Object.fromEntries(Object.entries(candidate.params).map(([name, value]) => [name, shown(value)])),
    metrics: Object.entries(candidate.metrics).map(([key, value]) => ({ key, value, timestamp: at, step: 0 })),
    tags: {},
  })
  if (mlmodel) await announceModel(client, run.id, mlmodel, now())
  await client.write('POST', 'runs/update', { run_id: run.id, status: 'FINISHED', end_time: now().getTime() })
  return { tags: versionTags(candidate, record.digest, mlmodel) }
}

/** The version of these bytes, once no lower one of the same bytes is still being copied. */
async function settled({ client, name }: Place, candidate: Candidate): Promise<Registered | undefined> {
  for (let look = 0; ; look++) {
    const all = await registrations(client, name)
    const found = lowest(all).find((each) => sameVersion(each, candidate))
    if (found?.status !== 'PENDING_REGISTRATION') return found
    if (look === COPYING.looks) throw new PlatformError(`MLflow still copies v${found.version} of ${name}. Run it again later.`)
    await client.wait(COPYING.every)
  }
}

/** Removes what others, or killed runs, made of the same bytes besides the version that counts. */
async function tidy(place: Place, candidate: Candidate, counts: Registered): Promise<void> {
  const { client, name } = place
  for (const each of await registrations(client, name))
    if (sameVersion(each, candidate) && each.version !== counts.version) await deleteVersion(client, name, each.version)
  const experiment = await experimentNamed(client, place.experiment)
  for (const run of await runsTagged(client, experiment, { ...identity(candidate), 'sluice.kind': 'registration' }))
    if (run.id !== counts.runId) await discard(client, run)
}

/** Makes the files, then the version, then looks whose version of these bytes has the lowest number. */
async function add(place: Place, candidate: Candidate, path: string): Promise<string | undefined> {
  const { client, name, now } = place
  const experiment = await experimentNamed(client, place.experiment)
  const tags = { ...identity(candidate), 'sluice.kind': 'registration', 'mlflow.source.git.commit': candidate.commit }
  const title = `${name} ${short(candidate.digest)}`
  const run = await createRun(client, { experiment, name: title, began: now().getTime(), tags })
  try {
    const filled = await fill(place, run, candidate, path)
    await ensureModel(client, name, 'Versions are made by Sluice: each one passed its gate, and its run holds the evidence.')
    const description = `Model ${short(candidate.digest)} from commit ${candidate.commit.slice(0, 7)}. Its run holds the evidence, below sluice/.`
    await createVersion(client, { name, source: `${run.artifactUri}/${MODEL_FOLDER}`, runId: run.id, tags: filled.tags, description })
    return run.id
  } catch (error) {
    // Whoever registered the same bytes meanwhile has removed our run.
    if (await settled(place, candidate)) return undefined
    throw error
  }
}

/** Gives bytes their version. `created` says whether this call made it. */
export async function register(place: Place, candidate: Candidate, path: string): Promise<{ entry: Registered; created: boolean }> {
  const known = await settled(place, candidate)
  if (known) {
    await mend(place, known, candidate, path)
    return { entry: known, created: false }
  }
  const ours = await add(place, candidate, path)
  const entry = await settled(place, candidate)
  if (!entry) throw new PlatformError(`MLflow does not list the version of ${place.name} that was just made. Run it again.`)
  await tidy(place, candidate, entry)
  return { entry, created: entry.runId === ours }
}
