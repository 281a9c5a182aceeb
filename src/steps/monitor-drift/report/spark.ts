import { oneLine } from '../../../kernel/escape.ts'
import type { Block } from '../../../report/document.ts'
import { fixed } from '../../../report/numbers.ts'
import { clip } from '../../../report/text.ts'
import type { Decision } from '../decide.ts'
import type { DriftFacts } from '../facts.ts'
import { type Buckets, bucketsOf } from './buckets.ts'
import { windowName } from './time-words.ts'

const BARS = '▁▂▃▄▅▆▇█'
/** Columns that get bars. */
const MOST = 2
const NAME = 24

/** Bars of the worst columns of numbers, reference above window. */
export function sparkbars(decision: Decision, facts: DriftFacts): Block[] {
  const pairs = decision.drifted.slice(0, MOST).flatMap((name) => {
    const pair = facts.columns.get(name) ?? (name === 'predictions' ? facts.predictions : undefined)
    const buckets = pair && bucketsOf(pair)
    return buckets ? [{ name, buckets }] : []
  })
  const window = windowName(facts.window)
  return pairs.map(({ name, buckets }) => ({ kind: 'code', language: '', lines: lines(clip(oneLine(name), NAME), window, buckets) }))
}

function lines(name: string, window: string, buckets: Buckets): string[] {
  const width = Math.max(name.length, window.length, 'reference'.length) + 4
  const most = Math.max(...buckets.reference, ...buckets.live)
  const bars = (shares: readonly number[]) => shares.map((share) => BARS[Math.max(0, Math.ceil((share / most) * 8) - 1)]!).join('')
  return [
    `${name.padEnd(width)}${ticks(buckets)}`,
    `${'reference'.padEnd(width)}${bars(buckets.reference)}`,
    `${window.padEnd(width)}${bars(buckets.live)}`,
  ]
}

/** Values under which their bars stand, as many as have room. */
function ticks({ low, width, reference }: Buckets): string {
  const size = reference.length
  const decimals = width >= 1 ? 0 : Math.min(4, 1 - Math.floor(Math.log10(width)))
  const label = (i: number) => fixed(low + i * width, decimals)
  const places = [...new Set([0, size / 4, size / 2, (3 * size) / 4, size - 1].map(Math.floor))]
  let line = ''
  for (const i of places) {
    const last = i === size - 1
    if (line !== '' && line.length + 1 > (last ? i - label(i).length + 1 : i)) continue
    line = `${line.padEnd(last ? Math.max(0, i - label(i).length + 1) : i)}${label(i)}`
  }
  return line
}
