import type { Block, Inline, Text } from '../../../report/document.ts'
import { asWritten, level } from '../../../report/numbers.ts'
import { many, ordinal } from '../../../report/units.ts'
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
  const text = [
    ...opening(decision, facts, where),
    ...weighed(facts),
    ...lowerIsBetter(decision),
    ...threshold(facts),
    ...attempts(decision),
  ]
  return [{ kind: 'caption', text }]
}

/** Under the metrics of a further set or opponent: its rows, and what Δ is there. */
export function panelCaption({ baseline, n }: Decision, facts: GateFacts): Block[] {
  const rows: Inline[] = [`${many(n, 'row')} of `, { code: facts.evaluation.path }]
  const version = productionName(facts)
  const against: Inline[] = facts.production?.best ? ['the best version ', version] : ['production ', version]
  const delta: Inline[] = baseline.kind === 'compared' ? [', Δ = candidate − ', ...against] : []
  return [{ kind: 'caption', text: [...rows, ...delta, '.'] }]
}

/** Weights, and groups of rows that belong together: both change what an interval means. */
function weighed({ evaluation: { weight, groups } }: GateFacts): Inline[] {
  const weights: Inline[] = weight === undefined ? [] : [' Rows are weighted by ', { code: weight }, '.']
  if (groups === undefined) return weights
  return [...weights, ` ${many(groups.count, 'group')} of rows with the same `, { code: groups.column }, ' are resampled as wholes.']
}

function threshold({ evaluation: { threshold: chosen } }: GateFacts): Inline[] {
  if (chosen === undefined) return []
  const { value, production, makesBest, rows } = chosen
  const shown = (threshold: number) => asWritten(Number(threshold.toPrecision(3)))
  const other = production === undefined || production === value ? '' : ` (production ${shown(production)})`
  const why = makesBest === undefined ? 'at which errors cost least on' : `which makes ${makesBest} best on`
  return [` Threshold ${shown(value)}${other}, ${why} `, { code: rows }, '.']
}

function opening({ baseline, rows, revalidated }: Decision, facts: GateFacts, where: readonly Inline[]): Inline[] {
  if (baseline.kind === 'compared')
    return ['Δ = candidate − production ', productionName(facts), ', on ', ...where, '. The whole interval must meet what is required.']
  if (baseline.kind === 'not-comparable') return ['On ', ...where, ', without a comparison.']
  const without = rows.some(({ requirements }) => requirements.length > 0)
    ? 'only thresholds count'
    : 'and no gate has a threshold, so nothing was required of it'
  if (revalidated) return ['On ', ...where, ', ', { code: revalidated.version }, ` on its own: ${without.replace(/^and /, '')}.`]
  const why = baseline.kind === 'unchanged' ? 'A model is not compared with itself' : 'Nothing is in production yet to compare with'
  return ['On ', ...where, `. ${why}: ${without.replace(/^and /, '')}.`]
}

function lowerIsBetter({ rows }: Decision): Text[number][] {
  const words = rows.map((row) => metricWords(row)).filter(({ better }) => better === 'lower')
  if (words.length === 0) return []
  const names = [...new Set(words.map(({ label, inSentence }) => (label === words[0]?.label ? label : inSentence)))]
  const joined = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]
  return [` ${joined}: lower is better.`]
}

/** Which candidate this is on these rows: counted where there is a production to compare with, and not between two files of predictions. */
function attempts({ attempt, level: now, baseline, opponent }: Decision): string[] {
  if (baseline.kind !== 'compared' || opponent === 'Baseline') return []
  const hence = attempt > 1 ? `, hence ${level(now)} instead of 95%` : ''
  return [` ${ordinal(attempt)} candidate judged on these rows${hence}.`]
}
