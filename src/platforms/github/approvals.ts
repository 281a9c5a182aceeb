import type { Forge } from '../../ports/forge.ts'
import { asking } from './asking.ts'
import { type GitHubClient, statusOf } from './client.ts'

interface Review {
  user: { login: string; type: string } | null
  state: string
  commit_id: string | null
}

/** The merged pull request that brought a commit; one whose merge made the commit comes before one that merely contains it. */
async function pullOf({ octokit, at }: GitHubClient, commit: string) {
  const pulls = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
    ...at,
    commit_sha: commit,
    per_page: 100,
  })
  const merged = pulls.filter((pull) => pull.merged_at)
  return merged.find((pull) => pull.merge_commit_sha === commit) ?? merged[0]
}

/** Each person's newest review that takes a stand, in the order of the list (oldest first). A mere comment takes back nothing. */
const standing = (reviews: readonly Review[]): Map<string, Review> =>
  new Map(
    reviews
      .filter(({ user, state }) => user && user.type !== 'Bot' && state !== 'COMMENTED' && state !== 'PENDING')
      .map((review) => [review.user!.login, review]),
  )

/** Anybody may review a public repository, but only an approval by somebody who may write counts, as in branch protection. */
async function mayWrite({ octokit, at }: GitHubClient, username: string): Promise<boolean> {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...at, username })
    return data.permission === 'admin' || data.permission === 'write'
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}

/** Who, other than the author, approved exactly what was merged. */
export const approvals =
  (client: GitHubClient): Forge['approvals'] =>
  (commit) =>
    asking('Reading approvals', 'pull-requests: read', async () => {
      const { octokit, at } = client
      const pull = await pullOf(client, commit)
      if (!pull) return { pull: undefined, by: [] }
      const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, { ...at, pull_number: pull.number, per_page: 100 })
      const approving = [...standing(reviews as Review[])].filter(
        ([login, { state, commit_id }]) => state === 'APPROVED' && commit_id === pull.head.sha && login !== pull.user?.login,
      )
      const by: string[] = []
      for (const [login] of approving) if (await mayWrite(client, login)) by.push(login)
      return { pull: pull.number, by }
    })
