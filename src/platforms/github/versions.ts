import { canonicalJson, type Json, sha256 } from '../../kernel/digest.ts'
import { PlatformError, UserError } from '../../kernel/errors.ts'
import { type Candidate, type ModelVersion, sameVersion } from '../../ports/registry.ts'
import { assetText, textUpload, type Upload } from './assets.ts'
import type { GitHubClient } from './client.ts'
import { type ModelRelease, versionIn } from './releases.ts'

/** What version.json holds: everything but the number, which is the tag's; the small files lie beside it and are named here with their digests. */
type Stored = Omit<Candidate, 'files'> & { files: { readonly [name: string]: string } }

export const MODEL_ASSET = 'model.tar'
const VERSION_ASSET = 'version.json'

/** version.json and the small files, as assets. An empty file is not sent (GitHub takes none): its digest says it all. */
export function versionUploads(candidate: Candidate): Upload[] {
  const files = Object.entries(candidate.files)
  for (const [name] of files)
    if (!/^[A-Za-z0-9][\w.-]*$/.test(name) || name === MODEL_ASSET || name === VERSION_ASSET)
      throw new UserError(`"${name}" cannot name a file of a version.`)
  const { model, digest, serving, commit, data, params, metrics, packages } = candidate
  const stored: Stored = {
    model,
    digest,
    serving,
    commit,
    data,
    params,
    metrics,
    packages,
    files: Object.fromEntries(files.map(([name, text]) => [name, sha256(text)])),
  }
  const sent = files.filter(([, text]) => text !== '').map(([name, text]) => textUpload(name, text))
  return [textUpload(VERSION_ASSET, `${canonicalJson(stored as unknown as Json)}\n`), ...sent]
}

/** Reads a published version back. PlatformError when an asset is missing or was changed. */
export async function readVersion(client: GitHubClient, release: ModelRelease, model: string): Promise<ModelVersion> {
  const version = versionIn(model, release.tag)!
  const damaged = (name: string, cause?: unknown) =>
    new PlatformError(`The asset ${name} of the release ${release.tag} is missing or was changed by hand. Put it back.`, { cause })
  const text = async (name: string): Promise<string> => {
    const asset = release.assets.find((each) => each.name === name)
    if (!asset) throw damaged(name)
    return assetText(client, asset)
  }
  let stored: Stored
  try {
    stored = JSON.parse(await text(VERSION_ASSET)) as Stored
  } catch (cause) {
    throw cause instanceof SyntaxError ? damaged(VERSION_ASSET, cause) : cause
  }
  if (!sameVersion(stored, release) || stored.model !== model) throw damaged(VERSION_ASSET)
  const files = Object.entries(stored.files).map(async ([name, digest]) => {
    const content = digest === sha256('') ? '' : await text(name)
    if (sha256(content) !== digest) throw damaged(name)
    return [name, content] as const
  })
  return { ...stored, files: Object.fromEntries(await Promise.all(files)), version }
}
