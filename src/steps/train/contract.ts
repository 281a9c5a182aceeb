import * as z from 'zod'
import { commonInputs, commonOutputs } from '../common.ts'

export const inputs = z.strictObject({
  ...commonInputs,
  force: z.stringbool().prefault('false').meta({ description: 'Train again even when nothing changed.' }),
  'unless-registered': z.stringbool().prefault('false').meta({
    description: 'Train nothing when the newest version was made from the same content: the output `registered` names it. For retraining.',
  }),
})

export const outputs = z.strictObject({
  ...commonOutputs,
  'model-path': z.string().meta({ description: 'Path of the trained model, a file or a folder; empty when there is none.' }),
  'model-digest': z.string().meta({ description: 'SHA-256 of the model; empty when there is none.' }),
  key: z.string().meta({
    description: 'Content key: what the model was made from. The result is kept in `.sluice/cache/<key>`; empty when there is no model.',
  }),
  registered: z.string().meta({
    description:
      'With `unless-registered`: the version that was made from the same content, such as v3, so that there is nothing to train, judge or register. Else empty.',
  }),
  reused: z.enum(['true', 'false']).meta({ description: 'Whether an earlier result was used, since nothing changed.' }),
})
