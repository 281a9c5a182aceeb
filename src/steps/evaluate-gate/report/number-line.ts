import type { Block } from '../../../report/document.ts'
import { signed } from '../../../report/numbers.ts'
import { gain } from '../decide.ts'
import type { Decision, Difference, GateRow } from '../decision.ts'
import { metricWords } from '../metric-words.ts'
import { rowDecimals } from './shown.ts'

/** Characters on each side of the limit. */
const HALF = 12
const LINE = 2 * HALF + 1

/** The intervals that do not settle their gate, each drawn against its limit: the good side is always on the right. */
export function numberLine({ rows }: Decision): Block[] {
  const open = rows.filter(({ verdict, difference }) => verdict === 'inconclusive' && difference !== undefined)
  if (open.length === 0) return []
  const names = Math.max(...open.map((row) => metricWords(row).label.length))
  const labels = Math.max(...open.map((row) => ends(row).bad.length - indentOf(draw(row))))
  const start = ' '.repeat(Math.max(0, names + labels + 2))
  const heading = `${start}${'not enough'.padStart(HALF)} ┊ good enough`
  return [{ kind: 'code', language: '', lines: [heading, ...open.map((row) => line(row, names, labels))] }]
}

function line(row: GateRow, names: number, labels: number): string {
  const { bad, good } = ends(row)
  const drawn = draw(row)
  return `${metricWords(row).label.padEnd(names)}  ${bad.padStart(labels + indentOf(drawn))} ${drawn.trimStart()} ${good}`
}

const indentOf = (drawn: string): number => drawn.length - drawn.trimStart().length

function draw(row: GateRow): string {
  const { low, high, value, limit } = oriented(row, row.difference!, limitOf(row))
  const scale = Math.max(Math.abs(low - limit), Math.abs(high - limit), Math.abs(value - limit)) || 1
  const at = (x: number) => Math.round(((x - limit) / scale) * HALF) + HALF
  const signs: string[] = Array.from({ length: LINE }, (_, i) => (i > at(low) && i < at(high) ? '─' : ' '))
  signs[at(low)] = '├'
  signs[at(high)] = '┤'
  signs[HALF] = at(low) < HALF && at(high) > HALF ? '┼' : '┊'
  signs[at(value)] = '●'
  return signs.join('').trimEnd()
}

/** The strictest limit of the difference that is still open. */
const limitOf = ({ requirements }: GateRow): number =>
  requirements.findLast(({ kind, verdict }) => verdict === 'inconclusive' && (kind === 'improves' || kind === 'no-worse'))?.limit ?? 0

function oriented(of: GateRow, { low, high, delta }: Difference, limit: number) {
  const higher = metricWords(of).better === 'higher'
  return { ...gain(of, { low, high }), value: higher ? delta : -delta, limit: higher || limit === 0 ? limit : -limit }
}

function ends(row: GateRow): { bad: string; good: string } {
  const { low, high } = row.difference!
  const decimals = rowDecimals(row)
  const [a, b] = [signed(low, decimals), signed(high, decimals)]
  return metricWords(row).better === 'higher' ? { bad: a, good: b } : { bad: b, good: a }
}
