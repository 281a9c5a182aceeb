import type * as z from 'zod'
import type { LoadedConfig } from '../config/load.ts'
import type { StepName } from '../kernel/evidence.ts'
import type { Step } from '../ports/step.ts'
import type { Document } from '../report/document.ts'

/** A step as the table of steps holds it: contracts differ, the frame is one. */
export type AnyStep = Step<z.ZodObject, z.ZodObject, LoadedConfig, Document>

/** The six steps, each loaded on its own. */
export const steps: Record<StepName, () => Promise<AnyStep>> = {
  'validate-data': async () => (await import('../steps/validate-data/index.ts')).validateData as unknown as AnyStep,
  train: async () => (await import('../steps/train/index.ts')).train as unknown as AnyStep,
  'evaluate-gate': async () => (await import('../steps/evaluate-gate/index.ts')).evaluateGate as unknown as AnyStep,
  register: async () => (await import('../steps/register/index.ts')).register as unknown as AnyStep,
  'deploy-canary': async () => (await import('../steps/deploy-canary/index.ts')).deployCanary as unknown as AnyStep,
  'monitor-drift': async () => (await import('../steps/monitor-drift/index.ts')).monitorDrift as unknown as AnyStep,
}

export const isStep = (name: string): name is StepName => Object.hasOwn(steps, name)
