import type { Config } from '../../config/schema.ts'
import { sliceColumns } from '../../config/slice-columns.ts'

/** The columns of the evaluation data that the gate reads, each once. */
export const evaluationColumns = ({ data, evaluate, fairness }: Config): string[] => [
  ...new Set(
    [
      ...data.keys,
      data.label,
      data.weight,
      data.group,
      evaluate.query,
      ...evaluate.slices.flatMap(sliceColumns),
      ...fairness.map(({ column }) => column),
    ].filter((name) => name !== undefined),
  ),
]
