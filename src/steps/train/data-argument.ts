import type { LoadedConfig } from '../../config/load.ts'
import { isAddress } from '../../kernel/data-address.ts'
import type { Ports } from '../../ports/ports.ts'
import { dataArgument } from '../command-line.ts'

type Needs = Pick<Ports, 'training' | 'workspace' | 'data'>

/** Whether the machine that trains reads the data where they lie. */
const readThere = ({ config }: LoadedConfig, { training, data }: Needs): boolean =>
  training.byAddress === true && data !== undefined && isAddress(config.data.train)

/** What {train} stands for: of data elsewhere their exact address, where the machine takes one, else the path of their copy. */
export async function trainArgument(loaded: LoadedConfig, ports: Needs): Promise<string> {
  const { train } = loaded.config.data
  return ports.data && readThere(loaded, ports) ? (await ports.data.origin(train)).uri : dataArgument(train, ports)
}

/** UserError when other data lie there after a training than before it. */
export async function unchangedSince(loaded: LoadedConfig, ports: Needs): Promise<void> {
  if (readThere(loaded, ports)) await ports.data?.unchanged(loaded.config.data.train)
}
