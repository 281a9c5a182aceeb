import { createHash } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { Readable } from 'node:stream'
import { PlatformError, UserError } from '../../kernel/errors.ts'
import { type GitHubClient, statusOf } from './client.ts'
import { UNREPEATED } from './once.ts'
import type { Asset, ModelRelease } from './releases.ts'

/** GitHub takes assets below this size, bytes. */
const LARGEST = 2 * 1024 ** 3
const TRIES = 4

/** Bytes to upload under a name. */
export interface Upload {
  name: string
  bytes: Blob
  sha256: string
}

export const textUpload = (name: string, text: string): Upload => ({
  name,
  bytes: new Blob([text]),
  sha256: createHash('sha256').update(text).digest('hex'),
})

/** A file, read while it is sent. UserError when it is too large for a release. */
export async function fileUpload(name: string, path: string, sha256: string): Promise<Upload> {
  const bytes = await openAsBlob(path)
  if (bytes.size >= LARGEST)
    throw new UserError(
      `The model takes ${(bytes.size / 1e9).toFixed(1)} GB, and GitHub takes at most 2 GiB in a release. Set another \`registry\`.`,
    )
  return { name, bytes, sha256 }
}

/** Whether GitHub holds exactly these bytes; by size alone where a server tells no digest. */
const complete = (asset: Asset, { bytes, sha256 }: Upload): boolean =>
  asset.state === 'uploaded' && asset.size === bytes.size && (asset.digest ? asset.digest === `sha256:${sha256}` : true)

async function send({ octokit }: GitHubClient, { uploadUrl }: ModelRelease, { name, bytes }: Upload): Promise<Asset> {
  // fetch itself sends a Blob's length, which GitHub wants; a second header would be refused.
  const headers = { 'content-type': 'application/octet-stream' }
  const { data } = await octokit.request({ method: 'POST', url: uploadUrl, name, headers, data: bytes, ...UNREPEATED })
  return data as Asset
}

/** The asset of that name, if its upload was completed; a broken one is removed, because its name is taken. */
async function leftover({ octokit, at }: GitHubClient, { id }: ModelRelease, upload: Upload): Promise<Asset | undefined> {
  const assets = await octokit.paginate(octokit.rest.repos.listReleaseAssets, { ...at, release_id: id, per_page: 100 })
  const found = assets.find(({ name }) => name === upload.name)
  if (!found || complete(found, upload)) return found
  await octokit.rest.repos.deleteReleaseAsset({ ...at, asset_id: found.id })
  return undefined
}

/** Uploads, checks what arrived, and starts over when the connection broke off. */
export async function uploadAsset(client: GitHubClient, release: ModelRelease, upload: Upload): Promise<void> {
  for (let tries = 1; tries <= TRIES; tries++) {
    try {
      if (complete(await send(client, release, upload), upload)) return
    } catch (error) {
      if (statusOf(error) < 500 || tries === TRIES) throw error
    }
    await client.wait(tries ** 2)
    if (await leftover(client, release, upload)) return
  }
  throw new PlatformError(`GitHub did not keep ${upload.name} as it was sent, ${TRIES} times in a row. Run it again later.`)
}

const octets = { headers: { accept: 'application/octet-stream' } }

/** A small asset as text. */
export async function assetText({ octokit, at }: GitHubClient, { id }: Asset): Promise<string> {
  const { data } = await octokit.rest.repos.getReleaseAsset({ ...at, asset_id: id, ...octets })
  return Buffer.from(data as unknown as ArrayBuffer).toString('utf8')
}

/** An asset's bytes, as they come. */
export async function assetStream({ octokit, at }: GitHubClient, { id }: Asset): Promise<Readable> {
  const streamed = { request: { parseSuccessResponseBody: false } }
  const { data } = await octokit.rest.repos.getReleaseAsset({ ...at, asset_id: id, ...octets, ...streamed })
  return Readable.fromWeb(data as unknown as Parameters<typeof Readable.fromWeb>[0])
}
