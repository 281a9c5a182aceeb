import * as z from 'zod'

const many = z.number().int().positive()
const two = z.tuple([z.number(), z.number()])
const three = z.tuple([z.number(), z.number(), z.number()])

/** Values of one parameter: a list to choose from, or a distribution, by Azure ML’s names. */
const values = z.union([
  z.array(z.union([z.string(), z.number(), z.boolean()])).min(1),
  z.strictObject({ uniform: two }),
  z.strictObject({ loguniform: two.meta({ description: 'e to the power of a uniform number between the two.' }) }),
  z.strictObject({ normal: two }),
  z.strictObject({ lognormal: two }),
  z.strictObject({ quniform: three }),
  z.strictObject({ qloguniform: three }),
  z.strictObject({ randint: many.meta({ description: 'A whole number from 0 to below it.' }) }),
])

const patience = { interval: many.prefault(1), delay: z.number().int().min(0).prefault(0) }
const stopEarly = z.union([
  z.strictObject({ bandit: z.strictObject({ slack_factor: z.number().positive(), ...patience }) }),
  z.strictObject({ median: z.strictObject(patience) }),
  z.strictObject({ truncation: z.strictObject({ percent: z.number().int().min(1).max(99), ...patience }) }),
])

/** A search for parameters: many trials of the same command. Source: Azure ML, sweep jobs. */
export const sweep = z.strictObject({
  algorithm: z.enum(['random', 'grid', 'bayesian']).prefault('random'),
  maximise: z.string().min(1).optional().meta({ description: 'Metric that the command logs to MLflow. One of maximise and minimise.' }),
  minimise: z.string().min(1).optional(),
  space: z.record(z.string().regex(/^[A-Za-z_]\w*$/), values).meta({
    description: 'Values by parameter; {params.<name>} in the command stands for one of them.',
  }),
  trials: many.meta({ description: 'Most trials.' }),
  at_once: many.prefault(4).meta({ description: 'Most trials at the same time.' }),
  stop_early: stopEarly.optional(),
})
