import * as z from 'zod'
import { commonInputs, commonOutputs } from '../common.ts'

export const inputs = z.strictObject({
  ...commonInputs,
  candidate: z.string().optional().meta({
    description:
      'Folder, below that of `sluice.yml`, with the `.sluice` of the run that trained and judged the candidate; default `.sluice` itself.',
  }),
})

export const outputs = z.strictObject({
  ...commonOutputs,
  version: z.string().meta({ description: 'The version of the model, such as `v7`.' }),
  digest: z.string().meta({ description: 'SHA-256 of the model.' }),
  created: z.enum(['true', 'false']).meta({ description: 'Whether the version is new; `false` when these bytes had one.' }),
  promotion: z
    .string()
    .meta({ description: 'Address of the promotion pull request, or its branch where there are none; empty when none is needed.' }),
})
