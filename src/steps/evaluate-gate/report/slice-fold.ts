import type { Block, Fold, Inline } from '../../../report/document.ts'
import { asWritten, count, probability } from '../../../report/numbers.ts'
import { many } from '../../../report/units.ts'
import type { Decision, JudgedSlice, SliceVerdicts } from '../decision.ts'
import { metricWords } from '../metric-words.ts'
import { limitText, tableDecimals } from './shown.ts'
import { blockingOf, columnNames, MOST_BLOCKING, sliceTable } from './slices.ts'

const CLOSEST = 5
const LARGEST = 6

/** The slices that do not block: those closest to the limit and the largest; on a page all of them, drawn and listed. */
export function sliceFolds(decision: Decision): Fold[] {
  return decision.slices.filter(({ slices }) => slices.length > 0).map((judged) => fold(judged, decision))
}

function fold(judged: SliceVerdicts, decision: Decision): Fold {
  const others = judged.slices.filter(({ blocks }) => !blocks)
  const blocked = others.length < judged.slices.length
  const closest = others.toSorted((a, b) => a.q - b.q || loss(judged, b) - loss(judged, a)).slice(0, CLOSEST)
  const largest = others.toSorted((a, b) => b.n - a.n).slice(0, LARGEST)
  const decimals = tableDecimals([...closest, ...largest])
  const several = decision.slices.length > 1
  const q = others.some((slice) => slice.q < 0.995)
  const table = (header: string, slices: readonly JudgedSlice[]) =>
    slices.length > 0 ? [sliceTable(judged, slices, decision, header, { q, decimals })] : []
  return {
    kind: 'fold',
    name: 'slices',
    summary: [
      `Slices: ${blocked ? 'the other ' : ''}${many(others.length, 'value')} of `,
      ...columnNames(judged),
      several ? ` by ${metricWords(judged).inSentence}` : '',
    ],
    blocks: [
      { kind: 'paragraph', text: rule(judged, others) },
      ...table('Blocks too', blockingOf(judged).slice(MOST_BLOCKING)),
      ...table('Closest to the limit', closest),
      ...table('Largest', largest),
      everySlice(judged, decision),
    ],
  }
}

/** How far the interval reaches beyond what is allowed. */
const loss = (judged: SliceVerdicts, { low, high, margin = judged.margin }: JudgedSlice): number =>
  (metricWords(judged).better === 'higher' ? -low : high) - margin

function rule(judged: SliceVerdicts, others: readonly JudgedSlice[]): Inline[] {
  const { label, better } = metricWords(judged)
  const tests = judged.slices.length
  const limit = better === 'higher' ? `below −${limitText(judged.margin)}` : `above +${limitText(judged.margin)}`
  const small = judged.untested > 0 ? ` (${count(judged.untested)} smaller ones are not tested)` : ''
  const correction = tests > 1 ? `, after Holm’s correction for ${count(tests)} tests` : ''
  const least = others.length > 0 ? ` Smallest q here: ${probability(Math.min(...others.map(({ q }) => q)))}.` : ''
  const own = judged.slices.some(({ margin }) => margin !== undefined && margin !== judged.margin)
    ? ' Some slices have a limit of their own in its place.'
    : ''
  return [
    `${label} within each slice of at least ${count(judged.leastRows)} rows${small}. A slice blocks when its Δ is shown to be ${limit}${correction}.${own}${least}`,
  ]
}

function everySlice(judged: SliceVerdicts, decision: Decision): Block {
  const { label, better } = metricWords(judged)
  const all = judged.slices.toSorted((a, b) => (better === 'higher' ? a.delta - b.delta : b.delta - a.delta))
  const limit = better === 'higher' ? -judged.margin : judged.margin
  const several = judged.columns.length > 1
  return {
    kind: 'page',
    blocks: [
      {
        kind: 'forest',
        title: `${label} by slice: candidate − ${(decision.opponent ?? 'Production').toLowerCase()}`,
        xTitle: `Δ of the ${metricWords(judged).inSentence}`,
        limit: { value: limit, label: `limit ${limit < 0 ? '−' : '+'}${asWritten(judged.margin)}` },
        intervals: all.map(({ column, level, low, delta, high, blocks }) => ({
          label: several ? `${column} ${level}` : level,
          low,
          value: delta,
          high,
          blocks,
        })),
        text: 'Every slice with its interval, the largest loss first. The table below has the same numbers.',
      },
      sliceTable(judged, all, decision, 'Every slice', { q: true, decimals: tableDecimals(all) }),
    ],
  }
}
