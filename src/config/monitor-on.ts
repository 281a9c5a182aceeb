import * as z from 'zod'
import { cron } from './cron.ts'

const azureml = z.strictObject({
  schedule: cron.meta({ description: 'When it runs: five fields of cron, UTC.' }),
  instance_type: z
    .enum(['Standard_E4s_v3', 'Standard_E8s_v3', 'Standard_E16s_v3', 'Standard_E32s_v3', 'Standard_E64s_v3'])
    .prefault('Standard_E4s_v3')
    .meta({ description: 'Size of the serverless Spark machines.' }),
  runtime: z.enum(['3.4', '3.5']).prefault('3.4').meta({ description: 'Version of Spark.' }),
  emails: z
    .array(z.string().regex(/^[^\s@]+@[^\s@]+$/, 'expected an address such as team@example.com'))
    .prefault([])
    .meta({ description: 'Who hears from Azure ML itself when a limit is passed.' }),
  answers: z.string().min(1).optional().meta({
    description:
      'Column of model_outputs that holds the answer. Default: prediction with a scoring script; 0 for an MLflow model without one.',
  }),
})
export type AzureMonitor = z.output<typeof azureml>

/** Where windows are compared. */
export const monitorOn = z
  .union([z.literal('local'), z.strictObject({ azureml })])
  .prefault('local')
  .meta({ description: 'Where windows are compared: this machine, or a monitor that Azure ML runs by a schedule.' })
