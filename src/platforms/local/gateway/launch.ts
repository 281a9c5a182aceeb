import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PlatformError, UserError } from '../../../kernel/errors.ts'
import { type LocalEnvironment, settingsOf } from '../serving-environment.ts'
import { type Connection, connect } from './connect.ts'
import { lastLines } from './last-lines.ts'
import { PORT_IN_USE } from './state.ts'

/** Seconds for a gateway to come up; it has only to open two ports and read one file. */
const STARTS_WITHIN = 20

/**
 * What a gateway and its model servers see of this process's environment. A CI runner ends, at the end of a job, every process that carries its
 * tracking id, and its tokens are nobody's business later on. Source: actions/runner, JobExtension.cs, RUNNER_TRACKING_ID.
 */
export const lastingEnvironment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(RUNNER_|GITHUB_|ACTIONS_|INPUT_|STATE_|NODE_OPTIONS$|GH_TOKEN$)/.test(name)),
  )

/** The gateway of an environment, started when it does not run. UserError when its port is taken. */
export async function launch(environment: LocalEnvironment): Promise<Connection> {
  const { directory: folder } = environment
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const logFile = join(folder, 'gateway.log')
  const output = openSync(logFile, 'a', 0o600)
  const [command, ...script] = environment.entry
  const child = spawn(command!, [...script, '--folder', folder, '--settings', JSON.stringify(settingsOf(environment))], {
    cwd: folder,
    env: lastingEnvironment(process.env),
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  let exit: number | undefined
  child.once('exit', (code) => {
    exit = code ?? -1
  })
  child.once('error', () => {
    exit = -1
  })
  child.unref()
  const deadline = Date.now() + STARTS_WITHIN * 1000
  // Another process may have started the gateway in the same moment: then ours finds the port taken, and theirs is used.
  let lost = 0
  while (Date.now() < deadline && lost < 30) {
    const connection = await connect(folder)
    if (connection) return connection
    if (exit !== undefined && exit !== PORT_IN_USE) break
    if (exit === PORT_IN_USE) lost++
    await sleep(50)
  }
  throw exit === PORT_IN_USE ? portInUse(environment) : notStarted(exit, logFile)
}

/** What to do about a taken port. */
export const portInUse = ({ port, model, environment }: Pick<LocalEnvironment, 'port' | 'model' | 'environment'>): UserError =>
  new UserError([
    {
      file: 'sluice.yml',
      key: 'deploy.port',
      message: `port ${port} of this machine is in use by another program, so the gateway of ${model} (${environment}) cannot listen there.`,
      fix: 'Set deploy.port to a free port, or stop that program.',
    },
  ])

const notStarted = (exit: number | undefined, logFile: string): PlatformError =>
  new PlatformError(
    [
      `The gateway did not start${exit === undefined ? '' : ` (exit code ${exit})`}. Its last lines in ${logFile}:`,
      ...lastLines(logFile, 20),
    ].join('\n'),
  )
