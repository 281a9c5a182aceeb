import * as z from 'zod'

const name = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'expected a lower-case letter, then letters, digits and underscores, 40 at most')
const better = z.enum(['higher', 'lower']).meta({ description: 'Which way is better.' })

const fromColumn = z.strictObject({
  name,
  better,
  column: z.string().min(1).meta({ description: 'Column of the predictions that holds one number per row; the metric is its mean.' }),
})
const fromCommand = z.strictObject({
  name,
  better,
  command: z.string().min(1).meta({
    description: 'Computes it from one model’s predictions. Placeholders: {predictions}, {data}, {output}.',
  }),
  writes: z.enum(['json', 'csv', 'jsonl', 'parquet']).prefault('json').meta({
    description:
      'What it writes to {output}: `json` for `{ "value": 0.3 }` or cross-validation scores `{ "scores": […], "train_rows": n, "test_rows": m }`, else a table of the keys and `value`, one row for each row of data.',
  }),
})

/** `evaluate.custom`: metrics of the user's own. */
export const custom = z
  .array(z.union([fromColumn, fromCommand]))
  .prefault([])
  .meta({ description: 'Metrics of your own, which gates name like any other.' })
/** One metric of the user's own. */
export type Custom = z.output<typeof custom>[number]
