import { asking } from './asking.ts'
import { type GitHubClient, statusOf } from './client.ts'
import { UNREPEATED } from './once.ts'

interface Wanted {
  branch: string
  base: string
  title: string
  body: string
}

interface Pull {
  number: number
  html_url: string
  title: string
  body: string | null
}

async function openPull({ octokit, at }: GitHubClient, { branch, base }: Wanted): Promise<Pull | undefined> {
  const { data } = await octokit.rest.pulls.list({ ...at, state: 'open', head: `${at.owner}:${branch}`, base })
  return data[0]
}

/** GitHub keeps pull requests single itself: a second one for the same branches is a 422, also after a lost answer. */
async function createPull(client: GitHubClient, wanted: Wanted): Promise<Pull> {
  const { octokit, at } = client
  const { branch: head, base, title, body } = wanted
  try {
    return (await octokit.rest.pulls.create({ ...at, head, base, title, body, ...UNREPEATED })).data
  } catch (error) {
    const made = statusOf(error) === 422 || statusOf(error) >= 500 ? await openPull(client, wanted) : undefined
    if (made) return made
    if (statusOf(error) < 500) throw error
    await client.wait(1)
    return (await octokit.rest.pulls.create({ ...at, head, base, title, body })).data
  }
}

/** The one open pull request of a branch: opened, or its title and text brought up to date. */
export const proposedPull = (client: GitHubClient, wanted: Wanted): Promise<{ number: number; url: string }> =>
  asking(`Opening a pull request from ${wanted.branch}`, 'pull-requests: write', async () => {
    const { octokit, at } = client
    const { title, body } = wanted
    const known = await openPull(client, wanted)
    const stale = known && (known.title !== title || known.body !== body)
    if (stale) await octokit.rest.pulls.update({ ...at, pull_number: known.number, title, body })
    const pull = known ?? (await createPull(client, wanted))
    return { number: pull.number, url: pull.html_url }
  })
