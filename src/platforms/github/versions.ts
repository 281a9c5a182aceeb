import { PlatformError } from '../../kernel/errors.ts'
import type { Candidate, ModelVersion } from '../../ports/registry.ts'
import { parseRecord, readSmallFiles, recordText, VERSION_FILE } from '../../ports/version-record.ts'
import { assetText, textUpload, type Upload } from './assets.ts'
import type { GitHubClient } from './client.ts'
import { type ModelRelease, versionIn } from './releases.ts'

export const MODEL_ASSET = 'model.tar'

/** version.json and the small files, as assets. An empty file is not sent (GitHub takes none): its digest says it all. */
export function versionUploads(candidate: Candidate): Upload[] {
  const record = textUpload(VERSION_FILE, recordText(candidate, {}, [MODEL_ASSET]))
  const sent = Object.entries(candidate.files).filter(([, text]) => text !== '')
  return [record, ...sent.map(([name, text]) => textUpload(name, text))]
}

/** Reads a published version back. PlatformError when an asset is missing or was changed. */
export async function readVersion(client: GitHubClient, release: ModelRelease, model: string): Promise<ModelVersion> {
  const version = versionIn(model, release.tag)!
  const damaged = (name: string, cause?: unknown) =>
    new PlatformError(`The asset ${name} of the release ${release.tag} is missing or was changed by hand. Put it back.`, { cause })
  const read = async (name: string): Promise<string> => {
    const asset = release.assets.find((each) => each.name === name)
    if (!asset) throw damaged(name)
    return assetText(client, asset)
  }
  const stored = parseRecord(await read(VERSION_FILE), damaged, { ...release, model })
  return { ...stored, files: await readSmallFiles(stored.files, { read, damaged }), version }
}
