import * as z from 'zod'
import { commonInputs, commonOutputs } from '../common.ts'

export const inputs = z.strictObject({ ...commonInputs })

export const outputs = z.strictObject({
  ...commonOutputs,
  'train-rows': z.string().meta({ description: 'Rows of the training data.' }),
  'evaluation-rows': z.string().meta({ description: 'Rows of the evaluation data.' }),
  failures: z.string().meta({ description: 'How many checks failed.' }),
})
