import * as z from 'zod'
import { commonInputs, commonOutputs } from '../common.ts'

const moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'expected an ISO 8601 time such as 2026-01-31T00:00:00Z')

export const inputs = z.strictObject({
  ...commonInputs,
  environment: z.string().min(1).optional().meta({ description: 'Environment to watch; default the last of `deploy.environments`.' }),
  from: moment.optional().meta({ description: 'Start of the window, ISO 8601; default `monitor.window` before its end.' }),
  to: moment.optional().meta({ description: 'End of the window, ISO 8601; default now.' }),
})

export const outputs = z.strictObject({
  ...commonOutputs,
  issue: z.string().meta({ description: 'Number of the issue that was opened, updated or closed; empty when none was.' }),
  drifted: z.string().meta({ description: 'Columns that drifted, the worst first, separated by commas; `predictions` for the answers.' }),
})
