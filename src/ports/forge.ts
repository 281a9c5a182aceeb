import type { Verdict } from '../kernel/verdict.ts'

/** A remark on a line of a committed file. */
export interface Annotation {
  path: string
  line: number
  level: 'failure' | 'warning' | 'notice'
  message: string
}

/** Where a team talks: pull requests, checks and issues. Absent on a laptop. */
export interface Forge {
  /** Creates or edits the one comment by this author whose first line starts with `marker`, on any page of a pull request or issue. */
  comment(number: number, marker: string, body: string): Promise<{ url: string }>
  /** Edits that comment where there is one; nothing is written when `change` gives the same text. */
  amend(number: number, marker: string, change: (body: string) => string): Promise<void>
  /** A check run on a commit, with annotations (any number; sent 50 at a time). */
  check(check: {
    name: string
    commit: string
    verdict: Verdict
    title: string
    summary: string
    annotations: readonly Annotation[]
  }): Promise<void>
  /** Opens the one open issue whose body starts with `marker`, or brings it up to date. */
  issue(marker: string, issue: { title: string; body: string; labels: readonly string[] }): Promise<{ number: number; url: string }>
  /** Closes that issue with a last comment. Undefined when none is open. */
  closeIssue(marker: string, comment: string): Promise<{ number: number } | undefined>
  /** Starts a workflow by file name. */
  dispatch(workflow: string, ref: string, inputs: { readonly [name: string]: string }): Promise<void>
  /** Logins, other than the author's, whose newest review of the pull request that brought `commit` approves exactly what was merged. */
  approvals(commit: string): Promise<{ pull: number | undefined; by: readonly string[] }>
}
