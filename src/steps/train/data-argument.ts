import { isAddress } from '../../kernel/data-address.ts'
import type { Ports } from '../../ports/ports.ts'
import { dataArgument } from '../command-line.ts'

type Needs = Pick<Ports, 'training' | 'workspace' | 'data'>

/** A data path as a command gets it where training runs: of data elsewhere their exact address where that machine takes one, else the path of their copy. */
export const argumentThere = async (path: string, ports: Needs): Promise<string> =>
  ports.data && ports.training.byAddress && isAddress(path) ? (await ports.data.origin(path)).uri : dataArgument(path, ports)

/** UserError when other data lie where that machine read them than before it did. */
export async function unchangedThere(paths: readonly string[], { data, training }: Needs): Promise<void> {
  if (data && training.byAddress) for (const path of paths.filter(isAddress)) await data.unchanged(path)
}
