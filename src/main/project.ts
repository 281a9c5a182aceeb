import type { LoadedConfig } from '../config/load.ts'
import type { Ports } from '../ports/ports.ts'
import type { Terminal } from './command.ts'
import { findConfig, type Surroundings } from './execute.ts'
import { portsFor } from './ports-for.ts'
import { surroundings } from './surroundings.ts'

/** The project a command works on: its config, and the ports that config asks for. */
export interface Project {
  loaded: LoadedConfig
  ports: Ports
  around: Surroundings
}

/** Opens the project that `--config` names. */
export async function openProject(options: Record<string, string>, terminal: Terminal): Promise<Project> {
  const around = await surroundings(terminal)
  const { loaded, root } = await findConfig(options.config ?? 'sluice.yml', terminal.directory)
  return { loaded, ports: await portsFor(loaded, root, around), around }
}
