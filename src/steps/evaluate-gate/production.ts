import { deploymentPath } from '../../config/deployment-path.ts'
import type { LoadedConfig } from '../../config/load.ts'
import { openConfig, openDeployment } from '../../config/open.ts'
import type { Config } from '../../config/schema.ts'
import { short } from '../../kernel/digest.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Ports } from '../../ports/ports.ts'
import type { ModelVersion } from '../../ports/registry.ts'

/** A registered model, as a rule the one that serves the last environment, with its bytes and the sources it was registered with. */
export interface Production {
  version: ModelVersion
  /** v6 */
  name: string
  model: string
  sources: string
  evaluate: Config['evaluate']
  /** Its own sluice.yml; undefined where that has another name or an older shape. */
  own?: Config | undefined
}

type Needs = Pick<Ports, 'workspace' | 'registry' | 'repository'>

/** Reads which version is in production, and fetches it. Undefined while nothing is: the first model. UserError when the file and the registry disagree. */
export async function productionModel(loaded: LoadedConfig, ports: Needs): Promise<Production | undefined> {
  const { config } = loaded
  const path = deploymentPath(config.deployments, config.deploy?.environments.at(-1) ?? 'production')
  const text = await ports.workspace.read(path)
  if (text === undefined) return undefined
  const { version: name, digest } = await openDeployment(path, text, config.model)
  const version = await ports.registry.find(config.model, { version: Number(name.slice(1)) })
  if (!version)
    throw new UserError([
      {
        file: path,
        key: 'version',
        message: `The registry has no ${name} of ${config.model}.`,
        fix: 'Check `registry` in sluice.yml, or name a version that is registered.',
      },
    ])
  if (version.digest !== digest) {
    throw new UserError([
      {
        file: path,
        key: 'digest',
        message: `The registry’s ${name} has the digest ${short(version.digest)}, not ${short(digest)}.`,
        fix: 'Somebody edited the file or the registry: put the right one back.',
      },
    ])
  }
  return versionModel(version, loaded, ports)
}

/** Fetches a version, with the sources and the command that it answers rows with. UserError when its commit cannot be had. */
export async function versionModel(version: ModelVersion, { config, file }: LoadedConfig, ports: Needs): Promise<Production> {
  const sources = await ports.repository.sources(version.commit)
  const model = await ports.registry.fetch(version, await ports.workspace.path(`production/${version.digest}`))
  const own = await ownConfig(file, version, ports)
  // How the version's own sources said that it answers rows; today's command where they do not say.
  const evaluate = { ...config.evaluate, command: (own ?? config).evaluate.command }
  return { version, name: `v${version.version}`, model, sources, evaluate, own }
}

async function ownConfig(file: string, version: ModelVersion, { repository }: Needs): Promise<Config | undefined> {
  const text = await repository.fileAt(version.commit, file)
  if (text === undefined) return undefined
  try {
    return (await openConfig(file, text)).config
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
