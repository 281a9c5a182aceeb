import * as z from 'zod'
import type { StepName } from '../kernel/evidence.ts'
import { decisionSchema } from '../steps/evaluate-gate/decision-schema.ts'

const STEPS = ['validate-data', 'train', 'register', 'deploy-canary', 'monitor-drift'] as const satisfies readonly StepName[]

const envelope = {
  schema: z.literal(1).meta({ description: 'Version of this format. A later one has another number; keys may be added to this one.' }),
  verdict: z.enum(['pass', 'fail', 'inconclusive', 'error']),
  sluice: z.string().meta({ description: 'Version of Sluice.' }),
  evidence: z.string().optional().meta({ description: 'SHA-256 of the step’s evidence, in hex.' }),
  outputs: z.record(z.string(), z.string()).meta({ description: 'The action’s outputs.' }),
}

/** What --json prints and `.sluice/reports/<step>/report.json` holds. Numbers are unrounded. */
export const reportSchema = z.union([
  z.object({ ...envelope, step: z.literal('evaluate-gate'), result: decisionSchema }),
  z.object({ ...envelope, step: z.enum(STEPS), result: z.record(z.string(), z.unknown()).meta({ description: 'What the step found.' }) }),
])
