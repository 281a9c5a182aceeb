import type { Forge } from '../../ports/forge.ts'
import { asking } from './asking.ts'
import type { GitHubClient } from './client.ts'
import { addComment } from './comments.ts'
import { createOnce, UNREPEATED } from './once.ts'

interface Issue {
  number: number
  html_url: string
  title: string
  body?: string | null
}

/** The open issue of our own whose text starts with the marker, on any page. Labels are not asked for: people change them. */
async function findIssue({ octokit, at, own }: GitHubClient, marker: string): Promise<Issue | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, { ...at, state: 'open', per_page: 100 })
  for await (const { data } of pages)
    for (const issue of data) if (!issue.pull_request && issue.body?.startsWith(marker) && (await own(issue.user))) return issue
  return undefined
}

/** Opens the one issue of a marker, or brings its title and text up to date. */
export const stickyIssue =
  (client: GitHubClient): Forge['issue'] =>
  (marker, { title, body, labels }) =>
    asking('Writing an issue', 'issues: write', async () => {
      const { octokit, at } = client
      const find = () => findIssue(client, marker)
      const known = await find()
      const create = async (): Promise<Issue> =>
        (await octokit.rest.issues.create({ ...at, title, body, labels: [...labels], ...UNREPEATED })).data
      const issue = known
        ? (await octokit.rest.issues.update({ ...at, issue_number: known.number, title, body })).data
        : await createOnce(client, create, find)
      return { number: issue.number, url: issue.html_url }
    })

/** Closes the issue of a marker, saying why. */
export const closeStickyIssue =
  (client: GitHubClient): Forge['closeIssue'] =>
  (marker, comment) =>
    asking('Closing an issue', 'issues: write', async () => {
      const issue = await findIssue(client, marker)
      if (!issue) return undefined
      await addComment(client, issue.number, comment)
      const close = { issue_number: issue.number, state: 'closed', state_reason: 'completed' } as const
      await client.octokit.rest.issues.update({ ...client.at, ...close })
      return { number: issue.number }
    })
