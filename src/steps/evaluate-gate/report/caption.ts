import type { Block, Inline, Text } from '../../../report/document.ts'
import { count, level } from '../../../report/numbers.ts'
import { many, ordinal } from '../../../report/units.ts'
import { WORN_FROM } from '../../../statistics/gate/attempt.ts'
import type { Decision } from '../decision.ts'
import type { GateFacts } from '../facts.ts'
import { metricWords } from '../metric-words.ts'
import { productionName } from './places.ts'

/** Small print under the metrics: what Δ is, rows and file, direction, which attempt. */
export function caption(decision: Decision, facts: GateFacts): Block[] {
  if (decision.rows.length === 0) return []
  const where: Inline[] = [
    `${decision.baseline.kind === 'compared' ? 'the same ' : ''}${many(decision.n, 'row')} of `,
    { code: facts.evaluation.path },
  ]
  return [{ kind: 'caption', text: [...opening(decision, facts, where), ...lowerIsBetter(decision), ...attempts(decision)] }]
}

function opening({ baseline, rows }: Decision, facts: GateFacts, where: readonly Inline[]): Inline[] {
  if (baseline.kind === 'compared')
    return ['Δ = candidate − production ', productionName(facts), ', on ', ...where, '. The whole interval must meet what is required.']
  if (baseline.kind === 'not-comparable') return ['On ', ...where, ', without a comparison.']
  const without = rows.some(({ requirements }) => requirements.length > 0)
    ? 'only thresholds count'
    : 'and no gate has a threshold, so nothing was required of it'
  const why = baseline.kind === 'unchanged' ? 'A model is not compared with itself' : 'Nothing is in production yet to compare with'
  return ['On ', ...where, `. ${why}: ${without.replace(/^and /, '')}.`]
}

function lowerIsBetter({ rows }: Decision): Text[number][] {
  const words = rows.map(({ metric }) => metricWords(metric)).filter(({ better }) => better === 'lower')
  if (words.length === 0) return []
  const names = words.map(({ label, inSentence }, i) => (i === 0 ? label : inSentence))
  const joined = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]
  return [` ${joined}: lower is better.`]
}

/** Nothing of a first attempt: attempts are not counted yet, so that it is the first is not known. */
function attempts({ attempt, level: now, baseline }: Decision): string[] {
  if (attempt === 1) return []
  const hence = attempt > 1 && baseline.kind === 'compared' ? `, hence ${level(now)} instead of 95%` : ''
  const worn = attempt >= WORN_FROM ? ` ${count(attempt)} candidates have been judged on them: fresh rows would judge better.` : ''
  return [` ${ordinal(attempt)} candidate judged on these rows${hence}.${worn}`]
}
