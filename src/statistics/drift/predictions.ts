import type { Feature } from './judge.ts'
import { summaryOf } from './summary.ts'

/** Predictions of two windows (scores or predicted values; NaN counts as missing) as one more feature to judge. */
export const twoSampleFromValues = (reference: Float64Array, live: Float64Array, name = 'predictions'): Feature => ({
  name,
  reference: summaryOf(reference),
  live: summaryOf(live),
})
