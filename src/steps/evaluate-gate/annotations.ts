import type { Annotation } from '../../ports/forge.ts'
import { asWritten, count, fixed } from '../../report/numbers.ts'
import { clip } from '../../report/text.ts'
import type { Decision, GateRow, SliceVerdicts } from './decision.ts'
import type { GateFacts } from './facts.ts'
import { metricWords } from './metric-words.ts'
import { rowDecimals, shown } from './report/shown.ts'

/** Remarks on the lines of sluice.yml whose gate failed (failure) or could not be settled (warning); gates whose line is unknown have none. */
export function annotationsOf(decision: Decision, { path, gateLines, sliceLines }: GateFacts['config']): Annotation[] {
  const rows = decision.rows.flatMap((row): Annotation[] => {
    const line = gateLines[row.gate]
    if (line === undefined || row.verdict === 'pass') return []
    return [{ path, line, level: row.verdict === 'fail' ? 'failure' : 'warning', message: rowMessage(row) }]
  })
  const slices = decision.slices.flatMap((judged): Annotation[] => {
    const line = sliceLines?.[judged.gate] ?? gateLines[judged.gate]
    if (line === undefined || !judged.slices.some(({ blocks }) => blocks)) return []
    return [{ path, line, level: 'failure', message: sliceMessage(judged) }]
  })
  return [...rows, ...slices]
}

function rowMessage(row: GateRow): string {
  const { label } = metricWords(row.metric)
  const decimals = rowDecimals(row)
  if (row.candidate === undefined) return `${label}: ${row.because ?? 'not defined on these rows'}.`
  const value = `${label} ${fixed(row.candidate, decimals)}`
  if (row.difference === undefined) return `${value}: ${row.word}.`
  const numbers = shown(row.difference, decimals)
  return `${value}: ${row.word}. Production ${numbers.production}, difference ${numbers.delta} (${numbers.interval}).`
}

function sliceMessage({ metric, margin, slices }: SliceVerdicts): string {
  const blocking = slices.filter(({ blocks }) => blocks)
  const named = blocking.slice(0, 5).map(({ column, level }) => `${column} ${clip(level, 40)}`)
  const rest = blocking.length > named.length ? ` and ${count(blocking.length - named.length)} others` : ''
  return `${metricWords(metric).label} is worse by more than ${asWritten(margin)} in ${count(blocking.length)} of ${count(slices.length)} slices: ${named.join(', ')}${rest}.`
}
