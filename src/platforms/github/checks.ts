import type { Verdict } from '../../kernel/verdict.ts'
import type { Annotation, Forge } from '../../ports/forge.ts'
import { asking } from './asking.ts'
import type { GitHubClient } from './client.ts'

/** GitHub takes this many annotations a request. */
const BATCH = 50
/** Characters of an output's summary that GitHub takes. */
const SUMMARY_LIMIT = 65_535

/**
 * `neutral` would let a required check pass (GitHub blocks on neither success, skipped nor neutral), and undecided is not a pass:
 * `action_required` blocks the merge and says that somebody has to act.
 */
const conclusions = {
  pass: 'success',
  fail: 'failure',
  inconclusive: 'action_required',
  error: 'failure',
} as const satisfies Record<Verdict, string>

const remark = ({ path, line, level, message }: Annotation) => ({
  path,
  start_line: line,
  end_line: line,
  annotation_level: level,
  message,
})

/** A finished check run. Annotations go 50 at a time: the first with the run, the rest as updates, which add to them. */
export const checkRun =
  ({ octokit, at }: GitHubClient): Forge['check'] =>
  ({ name, commit, verdict, title, summary, annotations }) =>
    asking(`Setting the check "${name}"`, 'checks: write', async () => {
      const remarks = annotations.map(remark)
      const output = (from: number) => ({
        title,
        summary: summary.slice(0, SUMMARY_LIMIT),
        annotations: remarks.slice(from, from + BATCH),
      })
      const ending = { status: 'completed', conclusion: conclusions[verdict] } as const
      // A repeated creation does no harm: of several runs with one name GitHub shows and requires the newest.
      const { data } = await octokit.rest.checks.create({ ...at, name, head_sha: commit, ...ending, output: output(0) })
      for (let from = BATCH; from < remarks.length; from += BATCH)
        await octokit.rest.checks.update({ ...at, check_run_id: data.id, output: output(from) })
    })
