import { text } from 'node:stream/consumers'
import { sha256 } from '../../kernel/digest.ts'
import { PlatformError } from '../../kernel/errors.ts'
import type { Candidate, ModelVersion } from '../../ports/registry.ts'
import { parseRecord, readSmallFiles, recordText, type Stored, VERSION_FILE } from '../../ports/version-record.ts'
import type { ArtifactStore } from './artifact-store.ts'
import { missing } from './errors.ts'
import type { ModelFile } from './model-files.ts'
import type { Registered } from './versions.ts'

interface StoredModel extends Stored {
  /** The model's files by path; the one path of a model that is a single file is ''. */
  bytes: readonly ModelFile[]
}

/** Folder of a run's files where Sluice keeps what it knows, beside the model itself. */
const FOLDER = 'sluice'

/** version.json and the small files, by path within the run. `digest` is that of version.json. */
export function recordFiles(candidate: Candidate, bytes: readonly ModelFile[]): { files: { [path: string]: string }; digest: string } {
  const record = recordText(candidate, { bytes })
  const kept = Object.entries(candidate.files).map(([name, content]) => [`${FOLDER}/${name}`, content])
  return { files: { ...Object.fromEntries(kept), [`${FOLDER}/${VERSION_FILE}`]: record }, digest: sha256(record) }
}

/** What reads the files of a version; of one that is missing it says so. */
function reader(store: ArtifactStore, { version }: Registered, model: string) {
  const damaged = (name: string, cause?: unknown) =>
    new PlatformError(`The file ${FOLDER}/${name} of v${version} of ${model} at MLflow is missing or was changed by hand. Put it back.`, {
      cause,
    })
  const read = async (name: string): Promise<string> => {
    const stream = await store.open(`${FOLDER}/${name}`).catch(missing)
    if (!stream) throw damaged(name)
    return text(stream)
  }
  return { read, damaged }
}

/** Reads version.json. PlatformError when it is missing or was changed. */
export async function readStored(store: ArtifactStore, model: string, entry: Registered): Promise<StoredModel> {
  const { read, damaged } = reader(store, entry, model)
  const record = await read(VERSION_FILE)
  if (sha256(record) !== entry.record) throw damaged(VERSION_FILE)
  return parseRecord<StoredModel>(record, damaged, { ...entry, model })
}

/** Reads a version with its small files back. PlatformError when one is missing or was changed. */
export async function readVersion(store: ArtifactStore, model: string, entry: Registered): Promise<ModelVersion> {
  const { bytes: _, ...stored } = await readStored(store, model, entry)
  return { ...stored, files: await readSmallFiles(stored.files, reader(store, entry, model)), version: entry.version }
}
