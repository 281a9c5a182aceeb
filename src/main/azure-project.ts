import type { LoadedConfig } from '../config/load.ts'
import { scheduleName } from '../platforms/azureml/batch/settings.ts'
import type { AzureClient } from '../platforms/azureml/client.ts'
import { monitorName } from '../platforms/azureml/monitor/monitor.ts'
import type { RunContext } from '../ports/run-context.ts'
import type { Terminal } from './command.ts'
import { findConfig } from './execute.ts'
import { azureFor, endpointOf } from './on-azure.ts'
import { surroundings } from './surroundings.ts'

/** The project a command of Azure ML works on: its config, its workspace, and the endpoint of each environment that is served there. */
export interface AzureProject {
  loaded: LoadedConfig
  client: AzureClient
  context: RunContext
  endpoints: readonly string[]
  /** Whether these are batch endpoints, and what their schedules and monitors are called in the workspace. */
  batch: boolean
  schedules: readonly string[]
}

/** Opens the project that `--config` names. Nothing is asked of Azure yet. */
export async function openAzureProject(options: Record<string, string>, terminal: Terminal): Promise<AzureProject> {
  const { context } = await surroundings(terminal)
  const { loaded } = await findConfig(options.config ?? 'sluice.yml', terminal.directory)
  const { deploy, model, monitor } = loaded.config
  const served = deploy && deploy.to !== 'local' ? deploy.environments : []
  const endpoints = served.map((environment) => endpointOf(loaded.config, environment))
  const batch = deploy && deploy.to !== 'local' ? deploy.to.azureml.batch : undefined
  const clocks = Object.keys(batch?.schedules ?? {}).map((name) => scheduleName(endpoints.at(-1)!, name))
  const monitors = monitor && monitor.on !== 'local' ? served.map((environment) => monitorName(model, environment)) : []
  const schedules = [...clocks, ...monitors]
  return { loaded, batch: batch !== undefined, schedules, client: azureFor(loaded, { context }), context, endpoints }
}
