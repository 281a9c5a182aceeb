import { randomUUID } from 'node:crypto'
import { UserError } from '../../kernel/errors.ts'
import type { Candidate } from '../../ports/registry.ts'
import { type GitHubClient, statusOf } from './client.ts'
import { createOnce, UNREPEATED } from './once.ts'

export interface Asset {
  id: number
  name: string
  size: number
  /** `uploaded`, or `starter` after an upload that broke off. */
  state: string
  /** `sha256:<hex>`; absent on servers that do not say it. */
  digest?: string | null
}

/** A GitHub release that holds a version of a model, or is about to. */
export interface ModelRelease {
  id: number
  tag: string
  draft: boolean
  /** Digest of the model's bytes, from the marker in the release's text. */
  digest: string
  /** Digest of its serving code, from the same place. */
  serving: string
  uploadUrl: string
  assets: readonly Asset[]
}

interface Answer {
  id: number
  tag_name: string
  draft: boolean
  body?: string | null
  upload_url: string
  assets: readonly Asset[]
}

/** `flight-delays@v7`. UserError for a name that a tag cannot hold. */
export function tagOf(model: string, version: number): string {
  if (!/^[A-Za-z0-9][\w-]*(\.[\w-]+)*$/.test(model) || model.endsWith('.lock'))
    throw new UserError(`"${model}" cannot name a model: use letters, digits and hyphens.`)
  return `${model}@v${version}`
}

/** The number in a model's tag. Undefined for other tags, also of models whose names begin alike. */
export const versionIn = (model: string, tag: string): number | undefined => {
  const number = tag.startsWith(`${model}@v`) ? tag.slice(model.length + 2) : ''
  return /^[1-9]\d*$/.test(number) ? Number(number) : undefined
}

const start = (model: string) => `<!-- sluice:version model=${encodeURIComponent(model)} digest=`

/** The text of a release: the marker that look-ups go by, and what a person wants to know. */
export function releaseText({ model, digest, serving, commit, metrics }: Candidate): string {
  const numbers = Object.entries(metrics).map(([name, value]) => `- \`${name.replace(/[`\r\n]/g, '')}\`: ${value}`)
  return [
    `${start(model)}${digest} serving=${serving} -->`,
    `Model \`${model}\`, SHA-256 \`${digest}\`, from commit ${commit}.`,
    '',
    ...numbers,
  ].join('\n')
}

function read(model: string, { id, tag_name: tag, draft, body, upload_url: uploadUrl, assets }: Answer): ModelRelease | undefined {
  const marks = body?.startsWith(start(model)) ? /^([0-9a-f]{64}) serving=([0-9a-f]{64}) /.exec(body.slice(start(model).length)) : undefined
  return marks ? { id, tag, draft, digest: marks[1]!, serving: marks[2]!, uploadUrl, assets } : undefined
}

/** All releases of a model, drafts too where the token may write. One request for a hundred releases. */
export async function releasesOf({ octokit, at }: GitHubClient, model: string): Promise<ModelRelease[]> {
  const all = await octokit.paginate(octokit.rest.repos.listReleases, { ...at, per_page: 100 })
  return all.flatMap((release) => read(model, release as Answer) ?? [])
}

/** Published versions, oldest first. */
export const published = (model: string, releases: readonly ModelRelease[]): ModelRelease[] =>
  releases
    .filter(({ draft, tag }) => !draft && versionIn(model, tag) !== undefined)
    .sort((a, b) => versionIn(model, a.tag)! - versionIn(model, b.tag)!)

/** The published release of a version. */
export async function releaseByTag({ octokit, at }: GitHubClient, model: string, version: number): Promise<ModelRelease | undefined> {
  try {
    const { data } = await octokit.rest.repos.getReleaseByTag({ ...at, tag: tagOf(model, version) })
    return read(model, data as Answer)
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw error
  }
}

/** A draft of its own for every attempt, seen by nobody who may only read. A draft's tag is a name only; none is made. */
export async function createDraft(client: GitHubClient, candidate: Candidate): Promise<ModelRelease> {
  const { octokit, at } = client
  const { model } = candidate
  const tag = `${model}@draft-${randomUUID()}`
  const draft = { tag_name: tag, draft: true, name: `${model} (being registered)`, body: releaseText(candidate), ...UNREPEATED }
  const create = async () => read(model, (await octokit.rest.repos.createRelease({ ...at, ...draft })).data as Answer)!
  return createOnce(client, create, async () => (await releasesOf(client, model)).find((release) => release.tag === tag))
}

export async function deleteRelease({ octokit, at }: GitHubClient, id: number): Promise<void> {
  try {
    await octokit.rest.repos.deleteRelease({ ...at, release_id: id })
  } catch (error) {
    if (statusOf(error) !== 404) throw error
  }
}
