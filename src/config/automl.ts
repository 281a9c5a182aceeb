import * as z from 'zod'
import { algorithms, automlMetrics, metrics } from './automl-words.ts'
import { duration } from './units.ts'

const many = z.number().int().positive()
const column = z.string().min(1)
const orAuto = (value: z.ZodType<number>) => z.union([z.literal('auto'), value])

const forecasting = z.strictObject({
  horizon: orAuto(many).prefault('auto').meta({ description: 'Periods to look ahead.' }),
  time: column.optional().meta({ description: 'Column of the time. Default: `data.time`.' }),
  series: z.array(column).min(1).optional().meta({ description: 'Columns that tell several series apart.' }),
  frequency: z.string().min(1).optional().meta({ description: 'Length of a period as pandas writes it, for example D or W-MON.' }),
  season: orAuto(many).optional().meta({ description: 'Periods of a season.' }),
  lags: z.union([z.literal('auto'), z.array(many).min(1)]).optional(),
  window: orAuto(many).optional().meta({ description: 'Periods of a rolling window.' }),
  fold_step: many.optional().meta({ description: 'Periods between the starts of two folds.' }),
  holidays: z
    .string()
    .regex(/^[A-Z]{2}$/, 'expected two letters such as US')
    .optional()
    .meta({ description: 'Country whose holidays count, for example US.' }),
  short_series: z.enum(['auto', 'pad', 'drop', 'none']).optional(),
  aggregate: z.enum(['sum', 'max', 'min', 'mean', 'none']).optional().meta({ description: 'What several rows of one period become.' }),
})

/** A search of Azure ML for algorithm and parameters: no command of one's own. Source: Azure ML, automated machine learning. */
export const automl = z.strictObject({
  task: z.enum(Object.keys(automlMetrics) as [keyof typeof automlMetrics]),
  primary_metric: z.enum(metrics).optional().meta({ description: 'What the best trial is chosen by. The gate judges its model itself.' }),
  trials: many.meta({ description: 'Most trials.' }),
  at_once: many.prefault(4).meta({ description: 'Most trials at the same time.' }),
  trial_time_limit: duration.optional().meta({ description: 'Of one trial; `train.time_limit` is that of the whole.' }),
  exit_score: z.number().optional().meta({ description: 'A primary metric that is good enough: no more trials then.' }),
  stop_early: z.boolean().prefault(true).meta({ description: 'No more trials once they stop getting better.' }),
  featurization: z.enum(['auto', 'off']).prefault('auto'),
  algorithms: z
    .union([z.strictObject({ allow: z.array(z.enum(algorithms)).min(1) }), z.strictObject({ block: z.array(z.enum(algorithms)).min(1) })])
    .optional()
    .meta({ description: 'The only ones to try, or those to leave out.' }),
  ensembles: z.boolean().prefault(true).meta({ description: 'Whether the last trials may vote together.' }),
  cross_validations: z.union([z.literal('auto'), z.number().int().min(2)]).optional(),
  validation_share: z.number().gt(0).lt(1).optional().meta({ description: 'Share of the rows that a trial is measured on.' }),
  validation: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Data that trials are measured on: a file, a folder or a glob, as `data.train`. Texts need it.' }),
  ignore: z.array(column).prefault([]).meta({ description: 'Columns that no trial sees.' }),
  language: z
    .string()
    .regex(/^[a-z]{3}$/, 'expected three letters such as eng')
    .optional()
    .meta({ description: 'Of texts, as ISO 639-3 has it. Default: eng.' }),
  forecasting: forecasting.optional(),
})
