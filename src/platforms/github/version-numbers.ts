import type { Candidate } from '../../ports/registry.ts'
import { LOST, untilWon } from '../race.ts'
import { type GitHubClient, statusOf } from './client.ts'
import { tagOf, versionIn } from './releases.ts'

type Bytes = Pick<Candidate, 'digest' | 'serving'>
const marks = ({ digest, serving }: Bytes) => `Sluice-Digest: ${digest}\nSluice-Serving: ${serving}\n`

/** The number that an earlier, killed attempt (or one at the same time) claimed for these bytes without publishing yet. */
async function claimed(
  { octokit, at }: GitHubClient,
  tags: readonly { version: number; type: string; sha: string }[],
  bytes: Bytes,
): Promise<number | undefined> {
  for (const { version, type, sha } of tags) {
    if (type !== 'tag') continue
    const { data } = await octokit.rest.git.getTag({ ...at, tag_sha: sha })
    if (data.message.includes(marks(bytes).trim())) return version
  }
  return undefined
}

/**
 * Claims the next number by creating its tag, which succeeds for one of several at once. The tag names the digest, so that whoever
 * was killed after it finds the number again. `taken` holds the numbers that are published.
 */
export const claimNumber = (
  client: GitHubClient,
  { model, commit, ...bytes }: Pick<Candidate, 'model' | 'digest' | 'serving' | 'commit'>,
  taken: ReadonlySet<number>,
): Promise<number> =>
  untilWon(`Numbering a version of ${model}`, async () => {
    const { octokit, at } = client
    const refs = await octokit.paginate(octokit.rest.git.listMatchingRefs, { ...at, ref: `tags/${model}@v`, per_page: 100 })
    const tags = refs.flatMap(({ ref, object }) => {
      const version = versionIn(model, ref.slice('refs/tags/'.length))
      return version === undefined ? [] : [{ version, ...object }]
    })
    const open = tags.filter(({ version }) => !taken.has(version))
    const before = await claimed(client, open, bytes)
    if (before !== undefined) return before
    const version = Math.max(0, ...taken, ...tags.map((tag) => tag.version)) + 1
    const tag = tagOf(model, version)
    const { data } = await octokit.rest.git.createTag({
      ...at,
      tag,
      message: `${model} v${version}\n\n${marks(bytes)}`,
      object: commit,
      type: 'commit',
    })
    try {
      await octokit.rest.git.createRef({ ...at, ref: `refs/tags/${tag}`, sha: data.sha })
    } catch (error) {
      if (statusOf(error) === 422 && /already exists/i.test((error as Error).message)) return LOST
      throw error
    }
    return version
  })
