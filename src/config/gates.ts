import * as z from 'zod'
import { METRICS } from './metrics.ts'

export const TASKS = [
  'binary-classification',
  'multiclass-classification',
  'multilabel-classification',
  'regression',
  'ranking',
  'quantile-regression',
] as const
const margin = z.number().min(0)

/** One rule about one metric. */
export const gate = z.strictObject({
  metric: z
    .union([z.enum(METRICS), z.string().min(1)])
    .meta({ description: 'A metric of the task (of rankings `ndcg@k` and `map@k`), or the name of one of `evaluate.custom`.' }),
  at_least: z.number().optional().meta({ description: 'The candidate’s value must not be below it.' }),
  at_most: z.number().optional().meta({ description: 'The candidate’s value must not be above it.' }),
  no_worse_than: z
    .strictObject({
      production: margin.meta({ description: 'Largest loss that does not matter: the non-inferiority margin, in the metric’s own unit.' }),
      best: margin
        .optional()
        .meta({ description: 'The same against the best registered version (`evaluate.against`). Default: the margin for production.' }),
    })
    .optional(),
  improves_on: z
    .literal('production')
    .optional()
    .meta({ description: 'The whole interval of the difference must be better than production.' }),
  slices: z
    .strictObject({
      no_worse_than: margin.prefault(0.02).meta({ description: 'Largest loss allowed within a slice.' }),
      margins: z
        .record(z.string(), margin)
        .optional()
        .meta({ description: 'Other margins for some slices, by their value: `{ SFO: 0.05 }`.' }),
      least_rows: z.number().int().min(2).prefault(100).meta({ description: 'Slices with fewer rows are shown, not tested.' }),
    })
    .optional()
    .meta({
      description:
        'Judges this metric within each value of evaluate.slices. Without it the first gate’s metric is judged with the defaults.',
    }),
})

/** `gates`: at least one. */
export const gates = z.array(gate).min(1)
export type Gate = z.output<typeof gate>
