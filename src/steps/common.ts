import * as z from 'zod'

/** Inputs that every step has. */
export const commonInputs = {
  config: z
    .string()
    .min(1)
    .prefault('sluice.yml')
    .meta({ description: 'Path of the committed file that says everything about the model.' }),
}

/** Outputs that every step has. */
export const commonOutputs = {
  verdict: z.enum(['pass', 'fail', 'inconclusive', 'error']).meta({ description: 'What was found.' }),
  evidence: z.string().meta({ description: 'SHA-256 of the statement this step wrote to `.sluice/evidence/`; empty when it wrote none.' }),
  report: z.string().meta({ description: 'Path of the report, one self-contained HTML file.' }),
}
