import { jensenShannon, numberDistances } from '../../../statistics/drift/distances.ts'
import type { SliceProfile, Within } from './slice-profile.ts'

/** A column whose training values moved within some slices, since the model in production was trained. */
export interface MovedColumn {
  column: string
  /** Distance of the distributions: W1 in standard deviations of `before`, or the Jensen–Shannon distance (base 2) of texts. */
  effect: number
  unit: 'σ' | 'Jensen–Shannon distance'
  before: Within
  now: Within
}

/** Smaller movements explain nothing. The default alarm of the drift monitor (statistics.md). */
const LEAST_EFFECT = 0.1

/**
 * The column that moved most within the slices `levels` of `by`, taken together. Undefined where a side knows none of them, and when none moved
 * by 0.1. Columns that only one side has are not compared.
 */
export function mostMoved(before: SliceProfile, now: SliceProfile, by: string, levels: readonly string[]): MovedColumn | undefined {
  const [first, second] = [before[by], now[by]].map((slices) => (slices ? together(slices, levels) : new Map<string, Within>()))
  const moved = [...second!].flatMap(([column, after]): MovedColumn[] => {
    const earlier = first!.get(column)
    const distance = earlier && distanceOf(earlier, after)
    return distance && distance.effect >= LEAST_EFFECT ? [{ column, ...distance, before: earlier, now: after }] : []
  })
  return moved.sort((a, b) => b.effect - a.effect || (a.column < b.column ? -1 : 1))[0]
}

function distanceOf(before: Within, now: Within): Pick<MovedColumn, 'effect' | 'unit'> | undefined {
  if (before.kind === 'numbers' && now.kind === 'numbers') {
    const distances = numberDistances(summaryOf(before), summaryOf(now))
    return distances && before.sd > 0 ? { effect: distances.wasserstein / before.sd, unit: 'σ' } : undefined
  }
  if (before.kind !== 'texts' || now.kind !== 'texts') return undefined
  const [a, b] = [new Map(before.counts), new Map(now.counts)]
  const names = [...new Set([...a.keys(), ...b.keys()])]
  const divergence = jensenShannon(
    [...names.map((name) => a.get(name) ?? 0), before.other],
    [...names.map((name) => b.get(name) ?? 0), now.other],
  )
  return divergence === undefined ? undefined : { effect: Math.sqrt(divergence), unit: 'Jensen–Shannon distance' }
}

const summaryOf = ({ bins, ...of }: Extract<Within, { kind: 'numbers' }>) => ({
  ...of,
  bins: bins.map(([low, high, count]) => ({ low, high, count })),
})

/** Every column over several slices as one. */
function together(slices: SliceProfile[string], levels: readonly string[]): Map<string, Within> {
  const all = new Map<string, Within>()
  for (const level of levels) {
    for (const [column, within] of Object.entries(slices[level] ?? {})) {
      const sofar = all.get(column)
      const sum = sofar === undefined ? within : added(sofar, within)
      if (sum) all.set(column, sum)
    }
  }
  return all
}

function added(a: Within, b: Within): Within | undefined {
  const [n, nulls] = [a.n + b.n, a.nulls + b.nulls]
  if (a.kind === 'texts' && b.kind === 'texts') {
    const counts = new Map(a.counts)
    for (const [name, count] of b.counts) counts.set(name, (counts.get(name) ?? 0) + count)
    return { kind: 'texts', n, nulls, counts: [...counts], other: a.other + b.other }
  }
  if (a.kind !== 'numbers' || b.kind !== 'numbers' || n === 0) return a
  const mean = (a.n * a.mean + b.n * b.mean) / n
  const square = ({ n: rows, mean: own, sd }: typeof a) => rows * (sd * sd + (own - mean) ** 2)
  const bins = [...a.bins, ...b.bins].sort((x, y) => x[0] + x[1] - y[0] - y[1])
  return { kind: 'numbers', whole: a.whole && b.whole, n, nulls, mean, sd: Math.sqrt((square(a) + square(b)) / n), bins }
}
