import type { Document, Inline } from '../../../report/document.ts'
import { clip } from '../../../report/text.ts'
import type { Decision } from '../decide.ts'
import type { DriftFacts } from '../facts.ts'
import { missingWords, withoutRun } from './elsewhere.ts'

/** Characters of a title that still fit one line. */
const MOST = 60

/** Icon, verdict word and reason, on one line. */
export function title(decision: Decision, facts: DriftFacts): Document['title'] {
  const model: Inline = { code: clip(`${facts.model} ${facts.version}`, 32) }
  const idle = withoutRun(facts)
  if (idle) return { icon: '🟡', word: 'Inconclusive', text: [missingWords(idle), model] }
  if (decision.verdict === 'inconclusive') return { icon: '🟡', word: 'Inconclusive', text: ['too few requests to ', model] }
  if (decision.verdict === 'pass') {
    const recovered = decision.before[0]?.verdict === 'fail'
    return { icon: '✅', word: 'Pass', text: ['requests to ', model, recovered ? ' are steady again' : ' are steady'] }
  }
  return { icon: '⚠️', word: decision.drifted.length > 0 ? 'Drift' : 'Worse', text: changed(decision, model) }
}

function changed({ inputs, drifted, worse }: Decision, model: Inline): Inline[] {
  const columns = inputs.filter(({ verdict }) => verdict === 'drifted').map(({ name }) => name)
  const [first] = columns
  const got: Inline[] = worse ? [', and ', model, ' got worse'] : []
  if (drifted.length === 0) return [model, ' answers worse than at release']
  if (first === undefined) return worse ? [model, ' answers differently, and got worse'] : ['the answers of ', model, ' changed']
  const more = columns.length > 1 ? ` and ${columns.length - 1} more` : ''
  const room = Math.max(12, MOST - (worse ? 44 : 24) - more.length)
  return [{ code: clip(first, room) }, `${more} changed`, ...got]
}
