import { compareColumns, compareFolds } from '../../../statistics/gate/columns.ts'
import type { CompareOptions, Judgement } from '../../../statistics/gate/compare.ts'
import { weightedMean } from '../../../statistics/gate/means.ts'
import { rowsOf } from '../../../statistics/metrics/sample.ts'
import type { Measurement } from '../decision.ts'
import type { Scored } from '../scored.ts'
import type { CustomValues, Values } from './values.ts'

/**
 * A metric of the user's own. Paired by row where there is a number for each, by the corrected t where there are scores of cross-validation; one number
 * alone has no interval, so that thresholds count and nothing is shown of a difference.
 */
export function measureCustom(own: CustomValues, scored: Scored, options: CompareOptions): Measurement {
  const { name, better, candidate, production } = own
  const n = rowsOf(scored.truth)
  const words = { label: name, inSentence: name, better }
  const value = meanOf(candidate, scored)
  const alone = { metric: name, words, n, candidate: value, difference: undefined }
  if (value === undefined) return { ...alone, because: `${name} has no value on these rows` }
  if (production === undefined || scored.baseline.kind !== 'compared') return alone
  if (typeof production === 'string') return { ...alone, because: production }
  const found = compared(candidate, production, scored, { ...options, better })
  if (typeof found === 'string') return { ...alone, because: found }
  const { delta, low, high, needed, reason } = found
  if (found.production === undefined || delta === undefined || low === undefined || high === undefined)
    return { ...alone, ...(reason !== undefined && { because: reason }) }
  return {
    ...alone,
    n: candidate.kind === 'rows' ? found.n : n,
    difference: { production: found.production, candidate: value, delta, low, high, needed },
  }
}

function compared(
  candidate: Values,
  production: Values,
  { truth: { weights, groups } }: Scored,
  options: CompareOptions & Pick<CustomValues, 'better'>,
): Judgement | string {
  if (candidate.kind === 'rows' && production.kind === 'rows')
    return compareColumns(production.values, candidate.values, { ...options, weights, groups })
  if (candidate.kind === 'folds' && production.kind === 'folds') {
    const { scores, trainRows, testRows } = candidate
    if (trainRows !== production.trainRows || testRows !== production.testRows)
      return 'the two models were cross-validated on different numbers of rows'
    return compareFolds(production.scores, scores, trainRows, testRows, options)
  }
  if (candidate.kind !== production.kind)
    return `the command gave ${SAID[candidate.kind]} for the candidate and ${SAID[production.kind]} for production`
  return 'one number has no interval; a number for each row would give one'
}

const SAID = { rows: 'a number for each row', folds: 'scores of cross-validation', number: 'one number' } as const

function meanOf(values: Values, { truth }: Scored): number | undefined {
  const value =
    values.kind === 'rows'
      ? weightedMean(values.values, truth)
      : values.kind === 'folds'
        ? values.scores.reduce((sum, score) => sum + score, 0) / values.scores.length
        : values.value
  return Number.isFinite(value) ? value : undefined
}
