import * as z from 'zod'
import { METRICS } from './metrics.ts'

const rule = z.strictObject({
  metric: z.union([z.enum(METRICS), z.string().min(1)]).meta({ description: 'A metric of the task (of rankings `ndcg@k` and `map@k`).' }),
  column: z.string().min(1).meta({ description: 'Column of the evaluation data that holds the group of each row.' }),
  most_difference: z.number().min(0).optional().meta({ description: 'Largest difference between two groups.' }),
  least_ratio: z.number().positive().max(1).optional().meta({ description: 'Least ratio of the lower to the higher of two groups.' }),
  least_rows: z.number().int().min(2).prefault(100).meta({ description: 'Groups with fewer rows are shown, not compared.' }),
})

/** `fairness`: how far the candidate's metrics may differ between groups of rows. */
export const fairness = z
  .array(rule)
  .prefault([])
  .meta({ description: 'How far the candidate’s metrics may differ between groups of rows.' })
export type FairnessRule = z.output<typeof rule>
