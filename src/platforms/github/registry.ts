import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PlatformError } from '../../kernel/errors.ts'
import { type Candidate, type ModelRegistry, type ModelVersion, sameVersion } from '../../ports/registry.ts'
import { digestFile, digestPath } from '../local/digest.ts'
import { moveInPlace } from '../local/disk.ts'
import { asking } from './asking.ts'
import { assetStream, fileUpload, uploadAsset } from './assets.ts'
import { type GitHubClient, statusOf } from './client.ts'
import { packModel, unpackModel } from './model-tar.ts'
import {
  type Asset,
  createDraft,
  deleteRelease,
  type ModelRelease,
  published,
  releaseByTag,
  releasesOf,
  tagOf,
  versionIn,
} from './releases.ts'
import { claimNumber } from './version-numbers.ts'
import { MODEL_ASSET, readVersion, versionUploads } from './versions.ts'

const TRIES = 3

async function withFolder<T>(parent: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(parent, '.sluice-model-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const uploadAll = (client: GitHubClient, draft: ModelRelease, candidate: Candidate, path: string): Promise<void> =>
  withFolder(tmpdir(), async (folder) => {
    const archive = join(folder, MODEL_ASSET)
    await packModel(path, archive)
    const model = await fileUpload(MODEL_ASSET, archive, await digestFile(archive))
    for (const upload of [model, ...versionUploads(candidate)]) await uploadAsset(client, draft, upload)
  })

/** Makes the draft a version. False when another process published the same bytes first. */
async function publish(client: GitHubClient, draft: ModelRelease, candidate: Candidate): Promise<boolean> {
  const { octokit, at } = client
  const { model } = candidate
  const versions = published(model, await releasesOf(client, model))
  if (versions.some((version) => sameVersion(version, candidate))) return false
  const number = await claimNumber(client, candidate, new Set(versions.map(({ tag }) => versionIn(model, tag)!)))
  if (await releaseByTag(client, model, number)) return false
  // Never "latest": that badge belongs to the repository's own releases.
  const named = { tag_name: tagOf(model, number), name: `${model} v${number}`, draft: false, make_latest: 'false' } as const
  try {
    await octokit.rest.repos.updateRelease({ ...at, release_id: draft.id, ...named })
    return true
  } catch (error) {
    if (statusOf(error) === 422 && (await releaseByTag(client, model, number))) return false
    throw error
  }
}

/** Builds a draft and publishes it. Drafts of the same bytes that killed runs left behind are removed at the end. */
async function add(client: GitHubClient, candidate: Candidate, path: string): Promise<boolean> {
  const draft = await createDraft(client, candidate)
  let created = false
  try {
    await uploadAll(client, draft, candidate, path)
    created = await publish(client, draft, candidate)
  } catch (error) {
    // Whoever published the same bytes meanwhile has removed our draft.
    if (statusOf(error) !== 404 || !(await publishedAs(client, candidate))) throw error
  }
  const releases = await releasesOf(client, candidate.model)
  for (const release of releases) if (release.draft && sameVersion(release, candidate)) await deleteRelease(client, release.id)
  return created
}

const publishedAs = async (
  client: GitHubClient,
  candidate: Pick<Candidate, 'model' | 'digest' | 'serving'>,
): Promise<ModelRelease | undefined> =>
  published(candidate.model, await releasesOf(client, candidate.model)).find((release) => sameVersion(release, candidate))

async function register(client: GitHubClient, candidate: Candidate, path: string): ReturnType<ModelRegistry['register']> {
  tagOf(candidate.model, 1)
  const known = await publishedAs(client, candidate)
  const created = known ? false : await add(client, candidate, path)
  const release = known ?? (await publishedAs(client, candidate))
  if (!release) throw new PlatformError(`GitHub does not list the release of ${candidate.model} that was just published. Run it again.`)
  return { version: await readVersion(client, release, candidate.model), created }
}

/** Unpacks the archive; starts over when the connection breaks in the middle. */
async function download(client: GitHubClient, asset: Asset, parent: string, use: (unpacked: string) => Promise<string>): Promise<string> {
  for (let tries = 1; ; tries++) {
    try {
      return await withFolder(parent, async (folder) => use(await unpackModel(await assetStream(client, asset), folder)))
    } catch (error) {
      if (error instanceof PlatformError || statusOf(error) !== 0) throw error
      if (tries === TRIES) throw new PlatformError(`Downloading ${asset.name} failed ${TRIES} times.`, { cause: error })
      await client.wait(tries)
    }
  }
}

async function fetchModel(client: GitHubClient, { model, version, digest }: ModelVersion, folder: string): Promise<string> {
  const name = `v${version} of ${model}`
  const asset = (await releaseByTag(client, model, version))?.assets.find((each) => each.name === MODEL_ASSET)
  if (!asset) throw new PlatformError(`There is no release with the bytes of ${name}. Register that model again to bring them back.`)
  await mkdir(folder, { recursive: true })
  return download(client, asset, folder, async (unpacked) => {
    const found = await digestPath(unpacked)
    if (found !== digest) throw new PlatformError(`The bytes of ${name} at GitHub are damaged: their digest is ${found}, not ${digest}.`)
    const place = join(folder, 'model')
    await moveInPlace(unpacked, place)
    return place
  })
}

/** Models as GitHub releases, one per version: tag `<model>@v<n>`, assets model.tar, version.json and the small files. Needs no server of its own. */
export const githubRegistry = (client: GitHubClient): ModelRegistry => ({
  register: (candidate, path) => asking(`Registering ${candidate.model}`, 'contents: write', () => register(client, candidate, path)),
  find: (model, by) =>
    asking(`Looking for a version of ${model}`, 'contents: read', async () => {
      const release =
        'version' in by
          ? await releaseByTag(client, model, by.version)
          : published(model, await releasesOf(client, model)).findLast(({ digest }) => digest === by.digest)
      return release && readVersion(client, release, model)
    }),
  numbers: (model) =>
    asking(`Listing the versions of ${model}`, 'contents: read', async () =>
      published(model, await releasesOf(client, model)).map(({ tag, digest, serving }) => ({
        version: versionIn(model, tag)!,
        digest,
        serving,
      })),
    ),
  list: (model) =>
    asking(`Listing the versions of ${model}`, 'contents: read', async () => {
      const releases = published(model, await releasesOf(client, model))
      return Promise.all(releases.map((release) => readVersion(client, release, model)))
    }),
  fetch: (version, folder) =>
    asking(`Fetching v${version.version} of ${version.model}`, 'contents: read', () => fetchModel(client, version, folder)),
})
