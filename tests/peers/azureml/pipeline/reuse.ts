import type { CommandJob } from '../jobs/types.ts'
import type { ComponentSpec, PipelineNode } from './types.ts'

/** Runs whose results may be taken again, by what they were made of. */
export type Memory = Map<string, { run: string; pipeline: string }>

/**
 * What a step is made of: "component code, environment definition, inputs and parameters, output settings, and run settings are all the same".
 * Source: Microsoft, how to debug pipeline reuse issues. An input that another step wrote counts by where that lies.
 */
export function sameStep(
  { name: _, ...spec }: ComponentSpec,
  node: PipelineNode,
  { inputs, environmentVariables, computeId }: CommandJob,
): string {
  const { version: __, ...definition } = spec as ComponentSpec & { version?: string }
  const { outputs, resources, distribution, limits, conf, args } = node
  return JSON.stringify({
    definition,
    inputs,
    environmentVariables,
    computeId,
    settings: { outputs, resources, distribution, limits, conf, args },
  })
}
