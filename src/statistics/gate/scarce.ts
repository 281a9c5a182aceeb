import { metricOf } from '../metrics/metrics.ts'
import { type MetricName, rowsOf, type Truth } from '../metrics/sample.ts'
import { rarest, unitsOf } from './units.ts'

/** Rows (or groups) of the rarer class that a comparison needs. */
const LEAST_OF_A_CLASS = 20
/** The same for the Brier score where the class is rarer than this share: then few of its rows decide. */
const LEAST_FOR_BRIER = 50
const RARE = 0.03

const leastFor = (name: MetricName, share: number) => (name === 'brier' && share < RARE ? LEAST_FOR_BRIER : LEAST_OF_A_CLASS)

/**
 * Why a difference must not decide although it was computed: with few rows of a class every interval but that of accuracy errs too often, as
 * simulations show (docs/decisions/0020). Undefined where there are enough.
 */
export function scarce(name: MetricName, truth: Truth): { scarce: { undefined: string } } | undefined {
  if (truth.task !== 'binary-classification' || name === 'accuracy') return undefined
  const rows = rarest(truth.labels, truth)
  const least = leastFor(name, rows / unitsOf(truth, rowsOf(truth)))
  if (rows >= least) return undefined
  const found = `${rows} ${rows === 1 ? 'row' : 'rows'} of the rarer class`
  return { scarce: { undefined: `${found}: ${metricOf(name).title} needs ${least} to be compared` } }
}
