import type { Deployment } from './deployment.ts'
import type { LoadedConfig } from './load.ts'
import { follow, type Plan, UNSURE } from './plan.ts'
import plans from './plans.json' with { type: 'json' }
import { readYaml } from './positions.ts'
import type { Config } from './schema.ts'
import { contradictions } from './semantics.ts'

// The schemas, and zod, are loaded only for a file that their plans do not accept: that is where a mistake is found and put into words.

/** Reads sluice.yml. UserError with every mistake at once. */
export async function openConfig(file: string, text: string): Promise<LoadedConfig> {
  const yaml = readYaml(file, text)
  if ('source' in yaml) {
    const config = follow(plans.config as Plan, yaml.source.data)
    if (config !== UNSURE && contradictions(config as Config).length === 0)
      return { file, config: config as Config, where: yaml.source.where }
  }
  return (await import('./load.ts')).loadConfig(file, text)
}

/** Reads deployments/<environment>.yml of a model. UserError with every mistake at once. */
export async function openDeployment(file: string, text: string, model: string): Promise<Deployment> {
  const yaml = readYaml(file, text)
  const read = 'source' in yaml ? follow(plans.deployment as Plan, yaml.source.data) : UNSURE
  if (read !== UNSURE && (read as Deployment).model === model) return read as Deployment
  return (await import('./load.ts')).loadDeployment(file, text, model)
}
