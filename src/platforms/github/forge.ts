import { UserError } from '../../kernel/errors.ts'
import type { Forge } from '../../ports/forge.ts'
import { approvals } from './approvals.ts'
import { asking } from './asking.ts'
import { checkRun } from './checks.ts'
import { type GitHubClient, statusOf } from './client.ts'
import { amendComment, stickyComment } from './comments.ts'
import { closeStickyIssue, stickyIssue } from './issues.ts'
import { UNREPEATED } from './once.ts'

/** Starts a workflow. Not repeated when the answer is lost: two runs are worse than an error. */
const dispatch =
  ({ octokit, at }: GitHubClient): Forge['dispatch'] =>
  (workflow, ref, inputs) =>
    asking(`Starting the workflow ${workflow}`, 'actions: write', async () => {
      try {
        await octokit.rest.actions.createWorkflowDispatch({ ...at, workflow_id: workflow, ref, inputs, ...UNREPEATED })
      } catch (error) {
        const problem = { 404: `There is no .github/workflows/${workflow} on ${ref}.`, 422: (error as Error).message }[statusOf(error)]
        if (problem === undefined) throw error
        throw new UserError(`Starting the workflow ${workflow}: ${problem} It needs \`on: workflow_dispatch\` with these inputs.`, {
          cause: error,
        })
      }
    })

/** GitHub's pull requests, checks, issues and workflows. */
export const githubForge = (client: GitHubClient): Forge => ({
  comment: stickyComment(client),
  amend: amendComment(client),
  check: checkRun(client),
  issue: stickyIssue(client),
  closeIssue: closeStickyIssue(client),
  dispatch: dispatch(client),
  approvals: approvals(client),
})
