import type { Config } from '../../config/schema.ts'
import { meant } from '../../config/suggest.ts'
import { UserError } from '../../kernel/errors.ts'
import { listed } from './columns.ts'
import type { Known } from './tasks/task.ts'

/** The truth with what an answer is worth (`evaluate.value`). UserError for a label that does not occur. */
export function withValue({ truth, levels }: Known, { value }: Config['evaluate']): Known['truth'] {
  if (value === undefined) return truth
  if (truth.task === 'binary-classification' && 'true_positive' in value) {
    const { true_negative, false_positive, false_negative, true_positive } = value as Record<string, number>
    return { ...truth, value: Float64Array.from([true_negative, false_positive, false_negative, true_positive], Number) }
  }
  if (truth.task === 'regression') {
    const { over, under } = value as { over: number; under: number }
    return { ...truth, value: { over, under } }
  }
  if (truth.task !== 'multiclass-classification') return truth
  const matrix = new Float64Array(levels.length ** 2)
  for (const [label, row] of Object.entries(value as Record<string, Record<string, number>>))
    for (const [prediction, amount] of Object.entries(row))
      matrix[codeOf(label, levels) * levels.length + codeOf(prediction, levels)] = amount
  return { ...truth, value: matrix }
}

function codeOf(label: string, levels: readonly string[]): number {
  const code = levels.indexOf(label)
  if (code >= 0) return code
  const near = meant(label, levels)
  throw new UserError(
    `\`evaluate.value\` names ${label}, which no row has and no model predicts. ${near === undefined ? `There are ${listed(levels)}.` : `Did you mean ${near}?`}`,
  )
}
