import type { TestCase } from '../../kernel/test-case.ts'
import { asWritten, count, fixed } from '../../report/numbers.ts'
import { plainText } from '../../report/text.ts'
import type { Decision, GateRow, SliceVerdicts } from './decision.ts'
import type { GateFacts } from './facts.ts'
import { metricWords } from './metric-words.ts'
import { fairnessSentence } from './report/fairness.ts'
import { droppedSentence } from './report/gone.ts'
import { obstacleSentences } from './report/obstacles.ts'
import { panelsOf, panelWords, wrongRows } from './report/panels.ts'
import { rowDecimals, shown, tableDecimals } from './report/shown.ts'

/** Everything that was judged, each with its verdict and its line in sluice.yml: gates, slices that block, further sets, fairness rules. */
export const testCases = (decision: Decision, facts: GateFacts): TestCase[] => [
  ...ofRows('', decision, facts),
  ...panelsOf(decision, facts).flatMap((on) => {
    const prefix = `${plainText(panelWords(on.panel))}: `
    const at = { path: facts.config.path, line: on.facts.config.evaluationLine }
    const wrong = wrongRows(on)
    const message = wrong && `${plainText([wrong.main, ...wrong.rest])}.`
    const golden: TestCase = { ...at, group: `${prefix}rows`, name: 'no row is wrong', verdict: wrong ? 'fail' : 'pass', message }
    return [...ofRows(prefix, on.decision, on.facts), ...(on.panel.wrong ? [golden] : [])]
  }),
  ...(decision.fairness ?? []).map((rule): TestCase => {
    const message = rule.verdict === 'pass' ? undefined : plainText(fairnessSentence(rule, facts))
    const at = { path: facts.config.path, line: facts.config.fairnessLines?.[rule.rule] }
    return { ...at, group: 'fairness', name: `${metricWords(rule).label} by ${rule.column}`, verdict: rule.verdict, message }
  }),
]

function ofRows(prefix: string, decision: Decision, facts: GateFacts): TestCase[] {
  const { path, gateLines } = facts.config
  const message = plainText(obstacleSentences(decision, facts))
  const broken = decision.faults.length > 0 || facts.failure !== undefined
  const apart = decision.baseline.kind === 'not-comparable'
  return [
    ...(broken ? [{ group: `${prefix}predictions`, name: 'one for each row', verdict: 'error' as const, message }] : []),
    ...(apart && !broken ? [{ group: `${prefix}comparison`, name: 'is possible', verdict: 'inconclusive' as const, message }] : []),
    ...(decision.dropped ?? []).map((gone): TestCase => {
      const message = plainText(droppedSentence({ ...decision, dropped: [gone] }, facts))
      return { path, group: `${prefix}gates`, name: `${metricWords(gone).label} has a gate`, verdict: 'fail', message }
    }),
    ...decision.rows.map((row): TestCase => {
      const { label } = metricWords(row)
      const twice = decision.rows.some(({ metric, gate }) => metric === row.metric && gate < row.gate)
      const name = twice ? `${label}, gate ${row.gate + 1}` : label
      return { path, line: gateLines[row.gate], group: `${prefix}gates`, name, verdict: row.verdict, message: rowMessage(row) }
    }),
    ...decision.slices.flatMap((judged) => ofSlices(prefix, judged, facts)),
  ]
}

function ofSlices(prefix: string, judged: SliceVerdicts, { config }: GateFacts): TestCase[] {
  const { label, inSentence } = metricWords(judged)
  const at = { path: config.path, line: lineOfSlices(judged, config), group: `${prefix}slices of ${judged.columns.join(', ')}` }
  const blocking = judged.slices.filter(({ blocks }) => blocks)
  const rest = judged.slices.length - blocking.length
  const cases = blocking.map((slice): TestCase => {
    const { production, candidate, delta, interval } = shown(slice, tableDecimals([slice]))
    const message = `${label} ${candidate}: worse. Production ${production}, difference ${delta} (${interval}); ${asWritten(slice.margin ?? judged.margin)} is allowed.`
    return { ...at, name: `${slice.column} ${slice.level}: ${inSentence}`, verdict: 'fail', message }
  })
  const others = `${count(rest)} ${blocking.length > 0 ? 'others' : 'slices'}: ${inSentence}`
  return [...cases, ...(rest > 0 ? [{ ...at, name: others, verdict: 'pass' as const }] : [])]
}

/** The line of sluice.yml that asks for a metric within slices. */
export const lineOfSlices = ({ gate }: SliceVerdicts, { sliceLines, gateLines }: GateFacts['config']): number | undefined =>
  sliceLines?.[gate] ?? gateLines[gate]

function rowMessage(row: GateRow): string {
  const { label } = metricWords(row)
  const decimals = rowDecimals(row)
  if (row.candidate === undefined) return `${label}: ${row.because ?? 'not defined on these rows'}.`
  const value = `${label} ${fixed(row.candidate, decimals)}`
  if (row.difference === undefined) return `${value}: ${row.word}.`
  const { production, delta, interval } = shown(row.difference, decimals)
  return `${value}: ${row.word}. Production ${production}, difference ${delta} (${interval}).`
}
