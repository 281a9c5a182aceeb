import { deploymentPath } from '../../config/deployment-path.ts'
import type { LoadedConfig } from '../../config/load.ts'
import { openDeployment } from '../../config/open.ts'
import { explain, PlatformError, UserError } from '../../kernel/errors.ts'
import type { Ports } from '../../ports/ports.ts'
import type { RunContext } from '../../ports/run-context.ts'
import { readActs } from './acts.ts'
import type { Scene } from './journey.ts'
import { plan } from './plan.ts'

interface Here {
  loaded: LoadedConfig
  deploy: NonNullable<LoadedConfig['config']['deploy']>
  ports: Ports
  run: RunContext
  signal: AbortSignal
}

/** The environments to bring up to date. UserError when there are none, or not the one that was asked for. */
export function environmentsOf({ file, config }: LoadedConfig, asked: string | undefined): readonly string[] {
  const names = config.deploy?.environments
  if (!names)
    throw new UserError([
      { file, key: 'deploy', message: 'There is nothing to deploy: this key is missing.', fix: 'Say how the model is served.' },
    ])
  if (asked === undefined) return names
  if (names.includes(asked)) return [asked]
  throw new UserError([{ file, key: 'deploy.environments', message: `There is no ${asked}.`, fix: `It names ${names.join(', ')}.` }])
}

/** Whether the branch still says what this run is about. A re-run of an old commit must not undo what was promoted since. */
async function isCurrent({ ports, run }: Here, path: string, text: string): Promise<boolean> {
  // On a laptop the branch may well be behind, since its commits are not pushed yet.
  if (!run.ci) return true
  try {
    const tip = await ports.repository.tip(run.branch)
    return tip === undefined || (await ports.repository.fileAt(tip, path)) === text
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error
    ports.log.warn(`Whether ${run.branch} has moved on could not be found out: ${explain(error)}`)
    return true
  }
}

async function changeOf({ repository }: Ports, path: string): Promise<Scene['change']> {
  if (!(await repository.head())) return undefined
  const [newest] = await repository.history(path)
  return newest && { commit: newest.commit, author: newest.author, at: newest.at }
}

/** Everything known of one environment before anything is done. Undefined when no version was promoted to it yet. */
export async function situation(here: Here, environment: string): Promise<Scene | undefined> {
  const { loaded, ports } = here
  const path = deploymentPath(loaded.config.deployments, environment)
  const text = await ports.workspace.read(path)
  if (text === undefined) return undefined
  const wanted = await openDeployment(path, text, loaded.config.model)
  const { serving, telemetry } = await ports.serving(environment)
  const [{ versions: served }, acts, change, current] = await Promise.all([
    serving.state(),
    readActs(ports.records, wanted.model, environment),
    changeOf(ports, path),
    isCurrent(here, path, text),
  ])
  const last = loaded.config.deploy?.environments.at(-1) === environment && serving.kind !== 'batch'
  const way = plan({ wanted, commit: change?.commit, served, acts, current, last })
  const source = way.route === 'canary' ? await telemetry.source?.() : undefined
  return { ...here, environment, serving, telemetry, source, path, wanted, change, acts, plan: way, began: ports.clock.now() }
}
