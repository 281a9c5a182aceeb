/** What the runner knows about this run, for reports and links. */
export interface RunContext {
  /** What started the run, in GitHub's words: push, pull_request, schedule. Absent on a laptop. */
  event?: string | undefined
  /** Why a new candidate is asked for, in the words of whoever asks: of a person, a schedule, an event from outside. Hostile text. Absent when none is. */
  retrain?: string | undefined
  /** The pull request this run judges. */
  pull: number | undefined
  /** Commit that people see and that a check is set on: a pull request's head, else the commit that started the run. */
  headCommit: string | undefined
  /** Branch that a merge or a promotion goes to; the repository's default branch. */
  branch: string
  /** Web address of the repository, for links at a commit: https://github.com/acme/flights. */
  repositoryUrl: string | undefined
  /** This run's page and number. */
  runUrl: string | undefined
  runNumber: string | undefined
  /** Whether the pull request comes from a fork. */
  fork: boolean
  /** True under a CI runner. */
  ci: boolean
}
