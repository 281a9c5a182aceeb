import { digestOf, type Json } from '../../../kernel/digest.ts'
import { assetVersion, existing, type Tags } from '../assets/upload.ts'
import type { AzureClient } from '../client.ts'
import { type JobInput, jobCommand, placement } from '../jobs/body.ts'
import { mountName } from '../jobs/command.ts'
import { sparkArgs, sparkConf } from './component-spark.ts'
import type { PipelineStep } from './steps.ts'

/** What a step is made of, brought to Azure. */
export interface StepParts {
  codeId: string
  /** Undefined: Spark’s own. */
  environmentId: string | undefined
  computeId: string | undefined
  /** By placeholder: what is read from outside and from other steps. */
  inputs: { readonly [placeholder: string]: JobInput }
}

/** Letters, digits and _ in lower case, beginning with a letter. Source: Azure ML, component YAML. */
const componentName = (model: string, step: string): string =>
  `sluice_${model}_${step}`
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_')
    .slice(0, 255)

/**
 * A step as a component, its version named by what it says: the same again is not made again. It is deterministic as far as the service may know, which then
 * takes an earlier result of the same component with the same inputs. Gives the ARM id.
 */
export async function componentAsset(
  client: AzureClient,
  step: PipelineStep,
  parts: StepParts,
  model: string,
  tags: Tags,
): Promise<string> {
  const name = componentName(model, step.name)
  const content = componentSpec(step, parts)
  const version = assetVersion(digestOf(content as unknown as Json))
  return existing(client, `/components/${name}/versions/${version}`, async () => ({ componentSpec: { name, version, ...content }, tags }))
}

/** What a component says, without its name: the words of azure-ai-ml's YAML, as JSON. */
export function componentSpec(step: PipelineStep, { codeId, environmentId, inputs }: StepParts): object {
  const { spark } = step
  // The service would take what came of other bytes at the same address: it compares addresses.
  const bytes = Object.values(inputs).flatMap(({ identity }) => identity ?? [])
  const read = Object.entries(inputs).map(([placeholder, { folder }]) => [
    mountName(placeholder),
    { type: folder ? 'uri_folder' : 'uri_file', ...(spark ? { mode: 'direct' } : {}) },
  ])
  const names = [...Object.keys(step.outputs).map(mountName), ...(spark ? [] : ['sluice', 'checkpoints'])]
  const written = names.map((name) => [name, { type: 'uri_folder', ...(spark ? { mode: 'direct' } : {}) }])
  return {
    type: spark ? 'spark' : 'command',
    is_deterministic: true,
    inputs: Object.fromEntries(read),
    outputs: Object.fromEntries(written),
    code: `azureml:${codeId}`,
    ...(environmentId ? { environment: environmentId.startsWith('azureml:') ? environmentId : `azureml:${environmentId}` } : {}),
    ...(spark
      ? {
          entry: { file: spark.entry },
          args: sparkArgs(step),
          conf: { ...sparkConf(spark), ...(bytes.length > 0 && { 'spark.sluice.data': bytes.join(' ') }) },
        }
      : {
          command: [jobCommand(step.task, { inputs, outputs: step.outputs }, undefined), ...bytes.map((one) => `# ${one}`)].join(' '),
          ...machines(step),
        }),
  }
}

/** How many machines share a step's work, in the words of YAML. */
function machines({ place }: PipelineStep): object {
  const { distribution } = placement(place).distribution as { distribution?: object }
  const { distribution_type: type, ...numbers } = snake(distribution ?? {})
  return {
    resources: { instance_count: place.instances, ...(place.shm_size ? { shm_size: place.shm_size } : {}) },
    ...(type ? { distribution: { type: String(type).toLowerCase(), ...numbers } } : {}),
  }
}

/** Words of the service as nested bodies have them: instanceCount is instance_count. */
export const snake = (words: object): { [word: string]: unknown } =>
  Object.fromEntries(Object.entries(words).map(([word, value]) => [word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]))
