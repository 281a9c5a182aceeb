import type { Config } from '../../config/schema.ts'
import { UserError } from '../../kernel/errors.ts'
import { isMetric, metricOf } from '../../statistics/metrics/metrics.ts'
import type { Shape } from './tasks/task.ts'

/** UserError naming every gate and fairness rule whose metric needs scores, where the predictions hold decisions only, with the column to add. */
export function checkNeeds({ gates, fairness, evaluate: { task } }: Config, { scores }: Shape): void {
  if (scores) return
  const asking = [
    ...gates.map(({ metric }, i) => ({ metric, key: `gates[${i}].metric` })),
    ...fairness.map(({ metric }, i) => ({ metric, key: `fairness[${i}].metric` })),
  ].filter(({ metric }) => isMetric(metric) && metricOf(metric).needs !== 'prediction')
  const column = task === 'binary-classification' ? '`score`, the probability of the positive label' : '`score_<label>` for each label'
  if (asking.length === 0) return
  throw new UserError(
    asking.map(({ metric, key }) => ({
      key,
      message: `${metric} needs scores, and the predictions hold only the column \`prediction\`.`,
      fix: `Let \`evaluate.command\` write ${column} too.`,
    })),
  )
}
