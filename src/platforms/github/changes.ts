import { UserError } from '../../kernel/errors.ts'
import type { Change, Changes } from '../../ports/repository.ts'
import { LOST, untilWon } from '../race.ts'
import { asking } from './asking.ts'
import type { GitHubClient } from './client.ts'
import { branchTip, createCommit, differing, type Files, moveBranch } from './commits.ts'
import { proposedPull } from './pulls.ts'

async function baseTip(client: GitHubClient, base: string): Promise<string> {
  const tip = await branchTip(client, base)
  if (tip === undefined) throw new UserError(`There is no branch ${base} in ${client.at.owner}/${client.at.repo}. Push it first.`)
  return tip
}

const commitTo = (client: GitHubClient, { base, message, files }: Change): Promise<string> =>
  untilWon(`Committing to ${base}`, async () => {
    const tip = await baseTip(client, base)
    if ((await differing(client, tip, files)).length === 0) return tip
    const next = await createCommit(client, { onto: tip, parents: [tip], files, message })
    return (await moveBranch(client, base, tip, next)) ? next : LOST
  })

/** How a proposal's branch stands to its base. `ours` when it differs from it in our files at most. */
async function standing(
  { octokit, at }: GitHubClient,
  base: string,
  branch: string,
  files: Files,
): Promise<{ ours: boolean; behind: number }> {
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${base}...${branch}` })
  return { ours: (data.files ?? []).every(({ filename }) => filename in files), behind: data.behind_by }
}

/**
 * Puts the files on a branch of their own. Never by force: an update of our own proposal joins the branch's history to the newest base,
 * and once people have changed other files there, it goes on top of their work. False when there is nothing to propose.
 */
const proposeOn = (client: GitHubClient, { base, branch, message, files }: Change & { branch: string }): Promise<boolean> =>
  untilWon(`Proposing on ${branch}`, async () => {
    const onto = await baseTip(client, base)
    const tip = await branchTip(client, branch)
    const wanted = (await differing(client, onto, files)).length > 0
    if (!wanted) return false
    if (tip === undefined) {
      const first = await createCommit(client, { onto, parents: [onto], files, message })
      return (await moveBranch(client, branch, undefined, first)) || LOST
    }
    const { ours, behind } = await standing(client, onto, tip, files)
    if ((await differing(client, tip, files)).length === 0 && (!ours || behind === 0)) return true
    const parents = ours && behind > 0 ? [tip, onto] : [tip]
    const next = await createCommit(client, { onto: ours ? onto : tip, parents, files, message })
    return (await moveBranch(client, branch, tip, next)) || LOST
  })

/** Commits and pull requests over GitHub's API. `prefix` is where the working folder lies in the repository: empty, or ending in a slash. */
export function githubChanges(client: GitHubClient, prefix = ''): Changes {
  const placed = <C extends Change>(change: C): C => ({
    ...change,
    files: Object.fromEntries(Object.entries(change.files).map(([path, text]) => [prefix + path, text])),
  })
  return {
    commit: (change) => asking(`Committing to ${change.base}`, 'contents: write', () => commitTo(client, placed(change))),
    async propose(change) {
      const { branch } = change
      const any = await asking(`Proposing on ${branch}`, 'contents: write', () => proposeOn(client, placed(change)))
      return any ? { branch, ...(await proposedPull(client, change)) } : { branch }
    },
  }
}
