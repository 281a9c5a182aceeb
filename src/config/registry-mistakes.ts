import type { Contradiction } from './contradiction.ts'
import type { Config } from './schema.ts'

/** What is wrong with the part that says where versions are kept. */
export function* registryMistakes({ registry }: Config): Generator<Contradiction> {
  if (typeof registry !== 'object' || !('azureml' in registry)) return
  const path = ['registry', 'azureml']
  const { share, from } = registry.azureml
  if (share !== undefined && from !== undefined)
    yield {
      path: [...path, 'from'],
      message: 'A workspace either makes versions and shares them, or reads what another one shared.',
      fix: 'Keep `share` in the sluice.yml that trains, and `from` in the one that only deploys.',
    }
  if (share === undefined && from === undefined)
    yield { path, message: 'No shared registry is named.', fix: 'Add share: <registry> or from: <registry>; or write `registry: azureml`.' }
}
