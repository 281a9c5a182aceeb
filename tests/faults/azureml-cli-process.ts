import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Azure } from '../peers/azureml/start.ts'

/** The `azure:` of sluice.yml that finds the rehearsed Azure ML. */
export const azureOf = ({ url, authority }: Azure): string =>
  `azure: { cloud: { resource_manager: "${url}", authority: "${authority}", ml: https://ml.azure.com, logs: https://api.loganalytics.io, metrics: https://metrics.monitor.azure.com } }\n`

/** The command line in a folder, from its sources, signed in as a workflow is. */
export function cliIn(folder: string, azure: Azure, words: readonly string[]) {
  const program = join(import.meta.dirname, '../contract/sluice-from-sources.ts')
  const child = spawn(process.execPath, ['--no-warnings', program, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, SLUICE_HOME: join(folder, '.home'), ...azure.environment('oidc') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { text: '' }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said.text += chunk))
  return { child, said, ended: once(child, 'close').then(([code]) => ({ code: code as number, text: said.text })) }
}
