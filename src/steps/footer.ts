import { VERSION } from '../kernel/version.ts'
import type { RunContext } from '../ports/run-context.ts'
import type { Inline, Text } from '../report/document.ts'

/** The last line of a report: version, commit, run. */
export function footer(commit: string | undefined, { repositoryUrl, runUrl, runNumber }: RunContext): Inline[] {
  const run: Inline[] = runUrl ? [' · ', { link: runUrl, text: runNumber ? `run ${runNumber}` : 'run' }] : []
  return [`Sluice ${VERSION}`, ...(commit ? [' · commit ', commitLink(commit, repositoryUrl)] : []), ...run]
}

/** A commit's first seven digits, linked where the repository has a web address. */
export function commitLink(commit: string, repositoryUrl: string | undefined): Inline {
  const shown: Text = [{ code: commit.slice(0, 7) }]
  return repositoryUrl ? { link: `${repositoryUrl}/commit/${commit}`, text: shown } : { code: commit.slice(0, 7) }
}
