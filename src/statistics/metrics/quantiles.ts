import type { Answers, QuantileTruth } from './sample.ts'

/** One number per row from its forecasts at all levels. */
const eachRow = ({ values, levels }: QuantileTruth, answers: Answers, of: (actual: number, forecasts: Answers) => number): Float64Array =>
  values.map((actual, row) => of(actual, answers.subarray(row * levels.length, (row + 1) * levels.length)))

/** Pinball loss of each row, mean over the levels, in the target's unit. Source: Koenker and Bassett 1978, Econometrica 46:33. */
export const pinballLosses = (truth: QuantileTruth, answers: Answers): Float64Array =>
  eachRow(truth, answers, (actual, forecasts) => {
    let sum = 0
    for (let k = 0; k < forecasts.length; k++) {
      const [level, distance] = [truth.levels[k]!, actual - forecasts[k]!]
      sum += distance >= 0 ? level * distance : (level - 1) * distance
    }
    return sum / forecasts.length
  })

/** 1 where the actual value lies between the outermost forecasts, both included, else 0. Undefined with one level. */
export const covered = (truth: QuantileTruth, answers: Answers): Float64Array | undefined =>
  truth.levels.length < 2
    ? undefined
    : eachRow(truth, answers, (actual, forecasts) => (forecasts[0]! <= actual && actual <= forecasts[forecasts.length - 1]! ? 1 : 0))

/** Share of rows that ought to be covered: the distance of the outermost levels. */
export const nominalCoverage = ({ levels }: QuantileTruth): number => levels[levels.length - 1]! - levels[0]!

/** 1 where a forecast lies below that of a lower level, else 0. Undefined with one level. */
export const crossings = (truth: QuantileTruth, answers: Answers): Float64Array | undefined =>
  truth.levels.length < 2
    ? undefined
    : eachRow(truth, answers, (_, forecasts) => (forecasts.some((forecast: number, k: number) => forecast < forecasts[k - 1]!) ? 1 : 0))
