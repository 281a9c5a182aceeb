import * as z from 'zod'
import { cron } from './cron.ts'
import { duration } from './units.ts'

const many = z.number().int().positive()

const schedule = z.strictObject({
  cron: cron.meta({ description: 'When it is asked.' }),
  time_zone: z.string().min(1).prefault('UTC').meta({ description: 'By the name that Windows gives it: W. Europe Standard Time.' }),
  input: z
    .string()
    .regex(/^(azureml:|https:\/\/)/, 'expected azureml:<data>@latest, azureml:<data>:<version>, azureml://datastores/… or https://…')
    .meta({ description: 'What is scored: a data asset, or a place in a datastore.' }),
  input_type: z.enum(['folder', 'file']).prefault('folder').meta({ description: 'What lies there; data assets say it themselves.' }),
  output: z
    .string()
    .regex(/^azureml:\/\/datastores\/[^/]+\/paths\/.+$/, 'expected azureml://datastores/<datastore>/paths/<folder>')
    .optional()
    .meta({ description: 'Folder that gets a folder for each run, named by its time. Default: where Azure ML puts it.' }),
})

/** `deploy.to.azureml.batch`: a batch endpoint instead of an online one. Times in seconds. */
export const batch = z.strictObject({
  compute: z.string().min(1).meta({ description: 'Cluster that its jobs run on.' }),
  instances: many.prefault(1).meta({ description: 'Machines of one job.' }),
  mini_batch_size: many.prefault(10).meta({ description: 'Files that run() gets at once.' }),
  concurrency: many.prefault(1).meta({ description: 'Processes on each machine.' }),
  retries: z.number().int().min(0).prefault(3).meta({ description: 'Further attempts at a mini-batch that failed.' }),
  time_limit: duration.prefault('30s').meta({ description: 'Longest time of one mini-batch.' }),
  error_threshold: z.number().int().min(-1).prefault(-1).meta({ description: 'Files that may fail before the job does; -1: all.' }),
  output: z.enum(['append_row', 'summary_only']).prefault('append_row').meta({
    description: 'append_row: what run() gives becomes predictions.csv. summary_only: run() writes by itself, and nothing is replayed.',
  }),
  prediction: many.optional().meta({
    description:
      'Column of predictions.csv that holds the prediction, from 1. Default: the last; of an MLflow model without code the second.',
  }),
  schedules: z
    .record(z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, 'expected lower-case letters, digits and hyphens'), schedule)
    .prefault({})
    .meta({ description: 'When the last environment is asked, by name.' }),
})
