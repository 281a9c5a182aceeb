import { multinomial } from '../binomial.ts'
import { meanVariance, quantileOfSorted } from '../quantile.ts'
import { type Random, random } from '../random.ts'
import type { Drawable } from './draws.ts'
import { type Estimated, symmetric } from './estimate.ts'

const FEWEST_BEYOND = 10

/** Draws as many units with replacement as there are, and writes how often each came. */
function drawUnits(source: Random, times: Float64Array): void {
  times.fill(0)
  for (let i = 0; i < times.length; i++) times[source.below(times.length)]! += 1
}

/**
 * Percentile bootstrap with `resamples` draws, the same for the same seed. Where fewer than 10 draws lie beyond a bound (a late attempt), the
 * bound is value ± z · standard error of the draws instead. Undefined when the metric is, or is in more than 5 % of the draws.
 * Sources: Efron and Tibshirani 1993; groups: Field and Welsh 2007, J. R. Stat. Soc. B 69:369.
 */
export function bootstrap({ unit, counts, drawnFrom, value }: Drawable, alpha: number, resamples: number, seed: string): Estimated {
  const observed = value(counts)
  if (observed === undefined) return { undefined: 'the metric has no value on these rows' }
  const source = random(seed)
  const times = new Float64Array(counts.length)
  const draws: number[] = []
  for (let b = 0; b < resamples; b++) {
    if (unit === 'cells') multinomial(source, drawnFrom ?? counts, times)
    else drawUnits(source, times)
    const drawn = value(times)
    if (drawn !== undefined) draws.push(drawn)
  }
  if (draws.length < 0.95 * resamples)
    return { undefined: `the metric has no value in ${resamples - draws.length} of ${resamples} bootstrap draws` }
  const sorted = Float64Array.from(draws).sort()
  const se = Math.sqrt(meanVariance(sorted).variance)
  const size = `${drawnFrom ? 'one pseudo row each way, ' : ''}B = ${resamples.toLocaleString('en')}`
  if (alpha * draws.length < FEWEST_BEYOND) return symmetric(observed, se, alpha, `bootstrap standard error of ${unit}, ${size}`)
  const share = (isBeyond: (draw: number) => boolean) => (1 + draws.filter(isBeyond).length) / (1 + draws.length)
  return {
    value: observed,
    se,
    low: quantileOfSorted(sorted, alpha)!,
    high: quantileOfSorted(sorted, 1 - alpha)!,
    below: (x) => share((draw) => draw >= x),
    above: (x) => share((draw) => draw <= x),
    method: `percentile bootstrap of ${unit}, ${size}`,
  }
}
