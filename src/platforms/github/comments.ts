import type { Forge } from '../../ports/forge.ts'
import { asking } from './asking.ts'
import type { GitHubClient } from './client.ts'
import { createOnce, UNREPEATED } from './once.ts'

interface Comment {
  id: number
  html_url: string
  body?: string
}

/** The first comment of our own whose text starts so, on any page. */
async function findComment({ octokit, at, own }: GitHubClient, number: number, start: string): Promise<Comment | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...at, issue_number: number, per_page: 100 })
  for await (const { data } of pages)
    for (const comment of data) if (comment.body?.startsWith(start) && (await own(comment.user))) return comment
  return undefined
}

/** One comment per marker, edited in place. */
export const stickyComment =
  (client: GitHubClient): Forge['comment'] =>
  (number, marker, body) =>
    asking(`Commenting on #${number}`, 'pull-requests: write', async () => {
      const { octokit, at } = client
      const find = () => findComment(client, number, marker)
      const known = await find()
      if (known?.body === body) return { url: known.html_url }
      const create = async (): Promise<Comment> =>
        (await octokit.rest.issues.createComment({ ...at, issue_number: number, body, ...UNREPEATED })).data
      const comment = known
        ? (await octokit.rest.issues.updateComment({ ...at, comment_id: known.id, body })).data
        : await createOnce(client, create, find)
      return { url: comment.html_url }
    })

/** Edits the comment of a marker in place, where there is one. */
export const amendComment =
  (client: GitHubClient): Forge['amend'] =>
  (number, marker, change) =>
    asking(`Editing the comment on #${number}`, 'pull-requests: write', async () => {
      const known = await findComment(client, number, marker)
      const body = change(known?.body ?? '')
      if (known === undefined || body === known.body) return
      await client.octokit.rest.issues.updateComment({ ...client.at, comment_id: known.id, body })
    })

/** Adds a comment; once, even when the answer to the first try is lost. */
export async function addComment(client: GitHubClient, number: number, body: string): Promise<void> {
  const { octokit, at } = client
  const create = async (): Promise<Comment> =>
    (await octokit.rest.issues.createComment({ ...at, issue_number: number, body, ...UNREPEATED })).data
  await createOnce(client, create, () => findComment(client, number, body))
}
