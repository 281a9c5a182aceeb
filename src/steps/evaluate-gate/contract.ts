import * as z from 'zod'
import { commonInputs, commonOutputs } from '../common.ts'

export const inputs = z.strictObject({
  ...commonInputs,
  revalidate: z
    .stringbool()
    .prefault('false')
    .meta({ description: 'Judge the model in production on its own, on today’s evaluation data. There need be no candidate.' }),
})

export const outputs = z.object({
  ...commonOutputs,
  'model-digest': z.string().meta({ description: 'SHA-256 of the candidate that was judged.' }),
  production: z
    .string()
    .meta({ description: 'Version in production that it was compared with, for example v6; empty when there is none.' }),
})
