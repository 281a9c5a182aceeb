import { VERSION } from '../kernel/version.ts'
import type { Inline, Text } from '../report/document.ts'

/** Where a report's footer points; whatever is absent is left out. */
interface Places {
  repositoryUrl?: string | undefined
  runUrl?: string | undefined
  runNumber?: string | undefined
}

/** The last line of a report: version, commit, run and the page it keeps. */
export function footer(commit: string | undefined, { repositoryUrl, runUrl, runNumber }: Places, version = VERSION): Inline[] {
  const name = runNumber ? `run ${runNumber}` : 'run'
  const run: Inline[] = runUrl
    ? [' · ', { link: runUrl, text: name }, ', whose artifact ', { code: 'report.html' }, ' has every plot and every row']
    : []
  return [`Sluice ${version}`, ...(commit ? [' · commit ', commitLink(commit, repositoryUrl)] : []), ...run]
}

/** A commit's first seven digits, linked where the repository has a web address. */
export function commitLink(commit: string, repositoryUrl: string | undefined): Inline {
  const shown: Text = [{ code: commit.slice(0, 7) }]
  return repositoryUrl ? { link: `${repositoryUrl}/commit/${commit}`, text: shown } : { code: commit.slice(0, 7) }
}
