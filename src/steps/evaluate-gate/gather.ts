import type { LoadedConfig } from '../../config/load.ts'
import type { Ports } from '../../ports/ports.ts'
import { candidateOf } from './candidate.ts'
import type { Gathered } from './gathered.ts'
import { productionModel } from './production.ts'

type Needs = Pick<Ports, 'workspace' | 'tables' | 'compute' | 'registry' | 'repository' | 'records' | 'clock' | 'log'>

/** Lets both models answer the same rows in this run, and measures them. */
export async function gather(loaded: LoadedConfig, ports: Needs, signal: AbortSignal): Promise<Gathered> {
  const candidate = await candidateOf(loaded, ports)
  const production = await productionModel(loaded, ports)
  // The statistics are loaded once there is something to measure.
  const { measured } = await import('./measured.ts')
  return measured(candidate, production, loaded, ports, signal)
}
