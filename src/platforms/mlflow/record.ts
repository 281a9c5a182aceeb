import { text } from 'node:stream/consumers'
import { canonicalJson, type Json, sha256 } from '../../kernel/digest.ts'
import { PlatformError, UserError } from '../../kernel/errors.ts'
import { type Candidate, type ModelVersion, sameVersion } from '../../ports/registry.ts'
import type { ArtifactStore } from './artifact-store.ts'
import { missing } from './errors.ts'
import type { ModelFile } from './model-files.ts'
import type { Registered } from './versions.ts'

/** What version.json holds: everything but the number, which is MLflow's; the small files lie beside it and are named here with their digests. */
export interface Stored extends Omit<Candidate, 'files'> {
  files: { readonly [name: string]: string }
  /** The model's files by path; the one path of a model that is a single file is ''. */
  bytes: readonly ModelFile[]
}

/** Folder of a run's files where Sluice keeps what it knows, beside the model itself. */
const FOLDER = 'sluice'
const RECORD = 'version.json'

/** version.json and the small files, by path within the run. `digest` is that of version.json. */
export function recordFiles(candidate: Candidate, bytes: readonly ModelFile[]): { files: { [path: string]: string }; digest: string } {
  for (const name of Object.keys(candidate.files))
    if (!/^[A-Za-z0-9][\w.-]*$/.test(name) || name === RECORD) throw new UserError(`"${name}" cannot name a file of a version.`)
  const { model, digest, serving, commit, data, params, metrics, packages } = candidate
  const entries = Object.entries(candidate.files)
  const files = Object.fromEntries(entries.map(([name, content]) => [name, sha256(content)]))
  const stored: Stored = { model, digest, serving, commit, data, params, metrics, packages, files, bytes }
  const record = `${canonicalJson(stored as unknown as Json)}\n`
  const kept = entries.map(([name, content]) => [`${FOLDER}/${name}`, content])
  return { files: { ...Object.fromEntries(kept), [`${FOLDER}/${RECORD}`]: record }, digest: sha256(record) }
}

const damaged = (version: string, name: string, cause?: unknown) =>
  new PlatformError(`The file ${FOLDER}/${name} of ${version} at MLflow is missing or was changed by hand. Put it back.`, { cause })

async function readText(store: ArtifactStore, name: string, digest: string, version: string): Promise<string> {
  const stream = await store.open(`${FOLDER}/${name}`).catch(missing)
  const content = stream && (await text(stream))
  if (content === undefined || sha256(content) !== digest) throw damaged(version, name)
  return content
}

/** Reads version.json. PlatformError when it is missing or was changed. */
export async function readStored(store: ArtifactStore, model: string, entry: Registered): Promise<Stored> {
  const version = `v${entry.version} of ${model}`
  const stored = JSON.parse(await readText(store, RECORD, entry.record, version)) as Stored
  if (!sameVersion(stored, entry) || stored.model !== model) throw damaged(version, RECORD)
  return stored
}

/** Reads a version with its small files back. PlatformError when one is missing or was changed. */
export async function readVersion(store: ArtifactStore, model: string, entry: Registered): Promise<ModelVersion> {
  const { bytes: _, ...stored } = await readStored(store, model, entry)
  const files: { [name: string]: string } = {}
  for (const [name, digest] of Object.entries(stored.files))
    files[name] = digest === sha256('') ? '' : await readText(store, name, digest, `v${entry.version} of ${model}`)
  return { ...stored, files, version: entry.version }
}
