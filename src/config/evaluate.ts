import * as z from 'zod'
import { custom } from './custom.ts'
import { against } from './evaluation.ts'
import { TASKS } from './gates.ts'
import { slices } from './slices.ts'
import { allow, retired } from './trust.ts'
import { duration } from './units.ts'
import { value } from './value.ts'

const column = z.string().min(1)
const on = z.string().min(1).meta({ description: 'Rows to choose it on: others than those judged.' })
const cost = z.number().min(0)

const threshold = z
  .union([
    z.number(),
    z.strictObject({ maximise: z.enum(['accuracy', 'balanced_accuracy', 'precision', 'recall', 'f1', 'mcc']), on }),
    z.strictObject({ cost: z.strictObject({ false_positive: cost, false_negative: cost }), on }),
  ])
  .prefault(0.5)
  .meta({
    description:
      'Scores at or above it count as the positive label. A number; or chosen for each model on other rows: `{ maximise: f1, on: data/validation.csv }` or `{ cost: { false_positive: 1, false_negative: 5 }, on: data/validation.csv }`.',
  })

/** `evaluate`: how models answer rows, and how answers are read. */
export const evaluate = z.strictObject({
  command: z.string().min(1).meta({
    description: 'Writes one row of predictions for each row of data. Placeholders: {model}, {data}, {predictions}.',
  }),
  task: z.enum(TASKS),
  positive: z
    .union([z.string(), z.number(), z.boolean()])
    .prefault(1)
    .meta({ description: 'The label that the score is the probability of (binary classification).' }),
  threshold,
  separator: column.prefault('|').meta({ description: 'What stands between the labels of a row (multilabel classification).' }),
  query: column.optional().meta({ description: 'Column that names the query of a row (ranking).' }),
  slices,
  value,
  unit: column.optional().meta({ description: 'Unit of `value`, for the report: USD.' }),
  custom,
  against,
  retired,
  allow,
  time_limit: duration.prefault('1h'),
})
/** How a threshold is given or chosen. */
export type Threshold = z.output<typeof threshold>
