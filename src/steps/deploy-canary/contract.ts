import * as z from 'zod'
import { commonInputs, commonOutputs } from '../common.ts'

export const inputs = z.strictObject({
  ...commonInputs,
  environment: z
    .string()
    .optional()
    .meta({ description: 'Environment to bring to what its deployments file says; all of them in order when absent.' }),
  'dry-run': z.stringbool().prefault('false').meta({ description: 'Say what would be done, and deploy nothing.' }),
})

export const outputs = z.strictObject({
  ...commonOutputs,
  environment: z.string().meta({ description: 'The environment that the report is about: the last one that was acted on.' }),
  version: z.string().meta({ description: 'The version that answers there now, such as `v7`; empty when none does.' }),
  outcome: z
    .enum(['promoted', 'rolled-back', 'held', 'failed', 'unchanged', 'superseded', 'planned'])
    .meta({ description: 'What became of the version that the deployments file names.' }),
})
