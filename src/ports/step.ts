import type * as z from 'zod'
import type { Json } from '../kernel/digest.ts'
import type { Evidence, StepName } from '../kernel/evidence.ts'
import type { TestCase } from '../kernel/test-case.ts'
import type { Verdict } from '../kernel/verdict.ts'
import type { Annotation } from './forge.ts'
import type { Ports } from './ports.ts'
import type { RunContext } from './run-context.ts'

/** What a step hands to the runner. `D` is its report document (src/report), which this room does not know. */
export interface StepResult<D = unknown> {
  verdict: Verdict
  /** By output name of the contract. */
  outputs: { readonly [name: string]: string }
  document: D
  /** Machine-readable result, for --json. */
  json: Json
  annotations: readonly Annotation[]
  /** What was judged one by one, for the test report; absent where a step judges one thing. */
  cases?: readonly TestCase[] | undefined
  evidence: Evidence | undefined
}

/** One of the six steps: its contract and what it does. */
export interface Step<I extends z.ZodObject = z.ZodObject, O extends z.ZodObject = z.ZodObject, C = unknown, D = unknown> {
  name: StepName
  /** One sentence, for action.yml and help. */
  description: string
  /** Its inputs and outputs. Loaded when they are needed, since most runs need only what the build made of them. */
  contract(): Promise<{ inputs: I; outputs: O }>
  /** Gathers through ports, decides and reports in pure functions. `signal` aborts on cancellation. */
  run(inputs: z.output<I>, config: C, ports: Ports, run: RunContext, signal: AbortSignal): Promise<StepResult<D>>
}
