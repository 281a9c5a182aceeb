import { badRequest } from '../errors.ts'
import type { JobInput } from '../jobs/types.ts'
import type { NodeInput, PipelineJob, PipelineNode } from './types.ts'

/** What a step's input is bound to. */
export type Bound = { of: 'pipeline'; input: JobInput } | { of: 'step'; step: string; output: string } | { of: 'itself'; input: JobInput }

/** What an input of a step stands for. Throws 400 for a binding to what is not there. */
export function boundTo(job: PipelineJob, step: string, name: string, given: NodeInput): Bound {
  if (!('value' in given)) {
    const { job_input_type: jobInputType, uri, mode } = given
    return { of: 'itself', input: { jobInputType, uri, ...(mode ? { mode } : {}) } }
  }
  const binding = /^\$\{\{\s*parent\.(?:inputs\.(\w+)|jobs\.(\w+)\.outputs\.(\w+))\s*\}\}$/.exec(given.value)
  if (!binding) {
    if (given.value.includes('${{')) throw badRequest(`Input '${name}' of '${step}': '${given.value}' is no binding.`)
    return { of: 'itself', input: { jobInputType: 'literal', value: given.value } }
  }
  const [, input, other, output] = binding
  if (input !== undefined) {
    const found = job.inputs?.[input]
    if (!found) throw badRequest(`Input '${name}' of '${step}' is bound to '${input}', which the pipeline has not.`)
    return { of: 'pipeline', input: found }
  }
  if (!Object.hasOwn(job.jobs, other!) || other === step)
    throw badRequest(`Input '${name}' of '${step}' is bound to the step '${other}', which is not there.`)
  return { of: 'step', step: other!, output: output! }
}

/** Names of the steps that a step waits for. */
export const before = (job: PipelineJob, step: string, { inputs = {} }: PipelineNode): string[] =>
  Object.entries(inputs).flatMap(([name, given]) => {
    const bound = boundTo(job, step, name, given)
    return bound.of === 'step' ? [bound.step] : []
  })

/** Throws 400 when steps wait for each other in a ring. */
export function refuseRings(job: PipelineJob): void {
  const done = new Set<string>()
  const left = () => Object.entries(job.jobs).filter(([name]) => !done.has(name))
  for (let ready = left(); left().length > 0; ) {
    ready = left().filter(([name, node]) => before(job, name, node).every((each) => done.has(each)))
    if (ready.length === 0) throw badRequest(`The steps ${left().map(([name]) => `'${name}'`)} wait for each other.`)
    for (const [name] of ready) done.add(name)
  }
}
