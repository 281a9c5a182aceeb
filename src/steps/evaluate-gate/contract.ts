import * as z from 'zod'
import { commonInputs, commonOutputs } from '../common.ts'

export const inputs = z.strictObject({ ...commonInputs })

export const outputs = z.object({
  ...commonOutputs,
  'model-digest': z.string().meta({ description: 'SHA-256 of the candidate that was judged.' }),
  production: z
    .string()
    .meta({ description: 'Version in production that it was compared with, for example v6; empty when there is none.' }),
})
