import * as z from 'zod'
import { deploymentPath } from '../config/deployment-path.ts'
import type { LoadedConfig } from '../config/load.ts'
import { openDeployment } from '../config/open.ts'
import { duration } from '../kernel/units.ts'
import { worst } from '../kernel/verdict.ts'
import type { Command } from '../main/command.ts'
import type { Ports } from '../ports/ports.ts'
import type { ServedJob } from '../ports/serving.ts'
import { describeInputs } from '../runner/inputs.ts'
import { commonInputs } from '../steps/common.ts'

/** `sluice status`: for each environment what git says, and what is served. Passes when both agree everywhere. */
export const status: Command = {
  options: describeInputs(z.strictObject(commonInputs)),
  positionals: [],
  async run({ options }, terminal) {
    const { openProject } = await import('../main/project.ts')
    const { loaded, ports } = await openProject(options, terminal)
    const environments = await Promise.all(
      (loaded.config.deploy?.environments ?? []).map((environment) => look(environment, loaded, ports)),
    )
    const lines = environments.map(({ environment, git, served, agrees, url, jobs }) => {
      const traffic = served.map(({ version, percent, healthy }) => `${version} ${percent}%${healthy ? '' : ' (unhealthy)'}`).join(', ')
      const asked = jobs && `; jobs: ${said(jobs)}`
      return `${agrees ? '✓' : '✗'} ${environment}: git says ${git ?? 'nothing'}; served: ${traffic || 'nothing'}${url ? ` at ${url}` : ''}${asked ?? ''}`
    })
    const verdict = environments.length === 0 ? 'pass' : worst(environments.map(({ agrees }) => (agrees ? 'pass' : 'fail')))
    return {
      verdict,
      json: { schema: 1, model: loaded.config.model, environments },
      text: lines.join('\n') || 'sluice.yml has no `deploy`.',
    }
  },
}

async function look(environment: string, { config }: LoadedConfig, ports: Pick<Ports, 'serving' | 'workspace'>) {
  const path = deploymentPath(config.deployments, environment)
  const text = await ports.workspace.read(path)
  const git = text === undefined ? undefined : await openDeployment(path, text, config.model)
  const { serving } = await ports.serving(environment)
  const { url, versions } = await serving.state()
  const served = versions.map(({ version, digest, percent, healthy }) => ({ version, digest, percent, healthy }))
  const live = served.filter(({ percent }) => percent > 0)
  const agrees = git === undefined ? live.length === 0 : live.length === 1 && live[0]?.digest === git.digest && live[0].healthy
  const jobs = serving.kind === 'batch' ? versions.flatMap(({ jobs = [], version }) => jobs.map((job) => ({ ...job, version }))) : undefined
  return { environment, git: git?.version, served, agrees, url: versions.length > 0 ? url : undefined, jobs }
}

/** What the jobs of a batch endpoint came to: how many, how many of them failed or go on, and the last one. */
function said(jobs: readonly (ServedJob & { version: string })[]): string {
  const count = (state: ServedJob['state']) => jobs.filter((job) => job.state === state).length
  const [last] = jobs.toSorted((a, b) => (b.began ?? '').localeCompare(a.began ?? ''))
  if (!last) return 'none yet'
  return `${jobs.length}, of which ${count('failed')} failed and ${count('running')} go on; the last one ${last.name} by ${last.version} (${last.began ?? 'at an unknown time'}): ${last.state}${last.seconds === undefined ? '' : ` in ${duration(last.seconds)}`}`
}
