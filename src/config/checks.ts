import * as z from 'zod'

const rows = z.strictObject({
  rows: z
    .strictObject({ min: z.number().int().min(0).optional(), max: z.number().int().min(0).optional() })
    .meta({ description: 'Bounds on the number of rows.' }),
})
const columns = z.strictObject({ columns: z.array(z.string()).min(1).meta({ description: 'Columns that must be there.' }) })
const disjoint = z.strictObject({
  disjoint: z.tuple([z.literal('train'), z.literal('evaluation')]).meta({ description: 'No key of one data set occurs in the other.' }),
})
const column = z.strictObject({
  column: z.string().min(1),
  type: z.enum(['number', 'integer', 'text', 'boolean', 'date']).optional(),
  nulls: z.number().min(0).optional().meta({ description: 'Most nulls allowed: a count, or a share when between 0 and 1.' }),
  range: z.tuple([z.number(), z.number()]).optional().meta({ description: 'Least and greatest value allowed.' }),
  values: z
    .array(z.union([z.string(), z.number(), z.boolean()]))
    .min(1)
    .optional()
    .meta({ description: 'Allowed values.' }),
  unique: z.boolean().optional().meta({ description: 'No value twice.' }),
  matches: z.string().optional().meta({ description: 'Regular expression that the whole text must match.' }),
})

/** `data.checks`: each is about rows, columns, one column, or two data sets. */
export const checks = z.array(z.union([rows, columns, disjoint, column]))
export type ConfigCheck = z.output<typeof checks>[number]
