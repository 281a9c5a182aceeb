import { explain } from '../../kernel/errors.ts'
import type { Scene } from './journey.ts'

/** Lets the registry's alias follow what is served. A registry that cannot is told of and changes nothing; the next run tries again. */
export async function follow({
  ports: { registry, log },
  wanted,
  environment,
}: Pick<Scene, 'ports' | 'wanted' | 'environment'>): Promise<void> {
  try {
    await registry.promoted?.(wanted.model, Number(wanted.version.slice(1)), environment)
  } catch (error) {
    log.warn(`The registry could not be told that ${environment} serves ${wanted.version}: ${explain(error)}`)
  }
}
