import type { Rows } from '../metrics/sample.ts'
import { type Judgement, type JudgeOptions, judge, noDifference } from './compare.ts'
import { finite } from './estimate.ts'
import { correctedFolds } from './folds.ts'
import { meanOf, weightedMean } from './means.ts'
import { areHits, exactTest, shareOf } from './shares.ts'
import { present, unitsOf } from './units.ts'

/** Means of two columns that hold one number per row; `rows` says how much rows count and which belong together. */
export type ColumnOptions = JudgeOptions & Rows

/** The columns without rows of weight 0. */
function kept(production: Float64Array, candidate: Float64Array, { weights, groups }: Rows) {
  const { truth, models } = present({ task: 'regression', values: production, weights, groups }, [production, candidate])
  return { rows: truth as Rows, before: models[0] as Float64Array, after: models[1] as Float64Array }
}

/**
 * Paired comparison of a metric of the user's own that is the mean of one number per row: paired t, with weights or groups its jackknife; shares
 * (every number 0 or 1) by Tango's score interval. NaN in a column makes it inconclusive.
 */
export function compareColumns(production: Float64Array, candidate: Float64Array, options: ColumnOptions): Judgement {
  if (production.length !== candidate.length) throw new RangeError(`${production.length} and ${candidate.length} rows`)
  const { rows, before, after } = kept(production, candidate, options)
  const n = before.length
  if (n === 0) return judge({ n, production: undefined, candidate: undefined, difference: { undefined: 'no rows' } }, options)
  const values = [before, after].map((column) => weightedMean(column, rows)).map((mean) => (Number.isFinite(mean) ? mean : undefined))
  const hits = areHits(before) && areHits(after)
  const same = n > 0 && before.every((value, i) => value === after[i])
  const estimated = hits
    ? shareOf(rows, options.alpha, before, after)
    : meanOf(
        after.map((value, i) => value - before[i]!),
        rows,
        options.alpha,
        true,
      )
  return judge(
    {
      n,
      ...(rows.groups && { groups: unitsOf(rows, n) }),
      production: values[0],
      candidate: values[1],
      difference: same && !('undefined' in estimated) ? noDifference : finite(estimated),
      ...(hits && exactTest(rows, before, after)),
    },
    options,
  )
}

/** Paired comparison of cross-validation scores, one per fold and model; n is the number of folds. More folds would not settle it: no `needed`. */
export function compareFolds(
  production: readonly number[],
  candidate: readonly number[],
  trainRows: number,
  testRows: number,
  options: JudgeOptions,
): Judgement {
  const difference = correctedFolds(production, candidate, trainRows, testRows, options.alpha)
  const mean = (scores: readonly number[]) =>
    scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : undefined
  const { needed: _, ...judged } = judge(
    { n: production.length, production: mean(production), candidate: mean(candidate), difference },
    options,
  )
  return judged
}
