import * as z from 'zod'

const column = z.string().min(1)

/** `data.keys`. */
export const keys = z.array(column).prefault([]).meta({
  description:
    'Columns that together name a row. Predictions are joined by them. Without keys they are joined by their order, and rows are told apart by all their columns.',
})

/** `data.time`. */
export const time = column.optional().meta({
  description: 'Column that says when a row happened: the report says so when the evaluation begins before the training ends.',
})

/** `evaluate.retired`. */
export const retired = z.array(z.string().min(1)).prefault([]).meta({
  description: 'Metrics that production had a gate for and that need none any more. Any other that is gone fails.',
})

/** `evaluate.allow`. */
export const allow = z
  .array(z.enum(['label-changed', 'baseline-not-reproduced']))
  .prefault([])
  .meta({
    description:
      'Changes that somebody has looked at and that do not stand in the way of a comparison: label-changed, baseline-not-reproduced.',
  })
