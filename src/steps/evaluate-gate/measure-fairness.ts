import type { FairnessRule } from '../../config/fairness.ts'
import { attemptAlpha } from '../../statistics/gate/attempt.ts'
import { type FairnessFinding, judgeFairness } from '../../statistics/gate/fairness.ts'
import { rowsBySlice } from '../../statistics/gate/slices.ts'
import { isMetric, metricOf } from '../../statistics/metrics/metrics.ts'
import { type MetricName, pickAnswers, pickTruth } from '../../statistics/metrics/sample.ts'
import type { FairnessVerdict } from './decision.ts'
import type { Scored, SliceColumn } from './scored.ts'

type Limit = FairnessFinding['limit']

/** Judges each rule on the candidate's answers, once for each of its limits. Of production only the distance of the deciding pair is known. */
export const measureFairness = (scored: Scored, rules: readonly FairnessRule[]): FairnessVerdict[] =>
  rules.flatMap((rule, index) => {
    const groups = scored.groups?.find(({ name }) => name === rule.column)
    const { metric } = rule
    if (groups === undefined || !isMetric(metric)) return []
    return limitsOf(rule).map((limit) => judged(metric, index, rule, limit, groups, scored))
  })

const limitsOf = ({ most_difference, least_ratio }: FairnessRule): Limit[] => [
  ...(most_difference === undefined ? [] : [{ kind: 'difference' as const, value: most_difference }]),
  ...(least_ratio === undefined ? [] : [{ kind: 'ratio' as const, value: least_ratio }]),
]

function judged(metric: MetricName, index: number, rule: FairnessRule, limit: Limit, groups: SliceColumn, scored: Scored): FairnessVerdict {
  const { truth, candidate, attempt, seed } = scored
  const alpha = attemptAlpha(attempt)
  const options = { kind: limit.kind, limit: limit.value, leastRows: rule.least_rows, alpha, seed: `${seed} fairness ${index}` }
  const { widest, ...found } = judgeFairness(metric, truth, candidate, groups.codes, groups.levels, options)
  const before = widest && inProduction(metric, limit.kind, widest, groups, scored)
  return {
    rule: index,
    metric,
    column: rule.column,
    ...found,
    ...(widest && { widest: { ...widest, ...(before !== undefined && { production: before }) } }),
  }
}

/** How far the same two groups are apart in production: higher − lower, or lower / higher, of the candidate's order. */
function inProduction(
  metric: MetricName,
  kind: Limit['kind'],
  { lower, higher }: { lower: string; higher: string },
  { codes, levels }: SliceColumn,
  { truth, production, baseline, thresholds, scores }: Scored,
): number | undefined {
  if (production === undefined || baseline.kind !== 'compared') return undefined
  if (metricOf(metric).needs !== 'prediction' && scores?.production === false) return undefined
  const own = thresholds && truth.task === 'binary-classification' ? { ...truth, threshold: thresholds.production } : truth
  const rows = rowsBySlice(codes, levels.length)
  const valueIn = (level: string) => {
    const picked = rows[levels.indexOf(level)] ?? new Int32Array()
    return metricOf(metric).value(pickTruth(own, picked), pickAnswers(own, production, picked))
  }
  const [low, high] = [valueIn(lower), valueIn(higher)]
  if (low === undefined || high === undefined) return undefined
  const apart = kind === 'difference' ? high - low : low / high
  return Number.isFinite(apart) ? apart : undefined
}
