import { fixed } from '../report/numbers.ts'
import type { Buckets } from './buckets.ts'

const BARS = '▁▂▃▄▅▆▇█'

/** Three lines: values above their bars, the bars of before, and those of now, each after its name. Both rows of bars have one scale. */
export function sparkLines(column: string, before: string, now: string, buckets: Buckets): string[] {
  const width = Math.max(column.length, before.length, now.length) + 4
  const most = Math.max(...buckets.before, ...buckets.now)
  const bars = (shares: readonly number[]) => shares.map((share) => BARS[Math.max(0, Math.ceil((share / most) * 8) - 1)]!).join('')
  return [
    `${column.padEnd(width)}${ticks(buckets)}`,
    `${before.padEnd(width)}${bars(buckets.before)}`,
    `${now.padEnd(width)}${bars(buckets.now)}`,
  ]
}

/** Values under which their bars stand, as many as have room. */
function ticks({ low, width, before }: Buckets): string {
  const size = before.length
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
