import type { Ports } from '../../ports/ports.ts'
import type { RunContext } from '../../ports/run-context.ts'
import type { Document } from '../../report/document.ts'
import { markerPrefix, renderMarkdown } from '../../report/markdown.ts'
import { plainText } from '../../report/text.ts'
import type { Decision } from './decide.ts'
import type { Gathered } from './gather.ts'

/** Labels of a new issue. */
const LABELS = ['drift']

/** Title of the issue, plain text: "Drift in flight-delays: hour". */
export function issueTitle(model: string, { drifted }: Decision): string {
  if (drifted.length === 0) return `Worse than at release: ${model}`
  const more = drifted.length > 3 ? `, and ${drifted.length - 3} more` : ''
  return plainText(`Drift in ${model}: ${drifted.slice(0, 3).join(', ')}${more}`)
}

/** Does what was decided, and returns the number of the issue concerned. Without a forge only a log line says so. */
export async function act(
  model: string,
  decision: Decision,
  document: Document,
  { environment, monitor, live }: Gathered,
  { forge, log }: Pick<Ports, 'forge' | 'log'>,
  run: RunContext,
): Promise<number | undefined> {
  if (!forge) return undefined
  const marker = markerPrefix(document)
  if (decision.act === 'settle') {
    const closed = await forge.closeIssue(marker, renderMarkdown(document))
    if (closed) log.info(`Closed issue ${closed.number}.`)
    return closed?.number
  }
  if (decision.act !== 'raise') return undefined
  const issue = await forge.issue(marker, { title: issueTitle(model, decision), body: renderMarkdown(document), labels: LABELS })
  log.info(`Issue ${issue.number}: ${issue.url}`)
  if (decision.retrain) {
    const what = decision.drifted.length > 0 ? `${decision.drifted.join(', ')} drifted` : 'the answers got worse'
    const reason = plainText(`${what} in ${environment}, which serves ${live.name} (issue ${issue.number})`)
    await forge.dispatch(monitor.retrain_workflow, run.branch, { reason })
    log.info(`Started ${monitor.retrain_workflow} on ${run.branch}.`)
  }
  return issue.number
}
