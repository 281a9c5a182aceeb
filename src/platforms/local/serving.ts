import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Json } from '../../kernel/digest.ts'
import { PlatformError } from '../../kernel/errors.ts'
import { VERSION } from '../../kernel/version.ts'
import type { Release, Serving } from '../../ports/serving.ts'
import { type Connection, connect } from './gateway/connect.ts'
import type { FleetReport } from './gateway/control.ts'
import { launch, portInUse } from './gateway/launch.ts'
import { isAlive } from './gateway/processes.ts'
import type { Row } from './gateway/protocols.ts'
import { storeRelease } from './gateway/releases.ts'
import { type LocalEnvironment, settingsOf } from './serving-environment.ts'

/** Seconds that a server may take to end after its last answer, beyond the longest answer. */
const ENDS_WITHIN = 120

/** The gateway, running and with the settings of now. */
async function ready(environment: LocalEnvironment): Promise<Connection> {
  const running = await connect(environment.directory)
  if (!running) return launch(environment)
  if (running.version !== VERSION) environment.log.info(`The gateway that runs is of Sluice ${running.version}; it is kept.`)
  await running.control.settings(settingsOf(environment)).catch((error) => {
    throw String(error).includes('EADDRINUSE') ? portInUse(environment) : error
  })
  return running
}

const urlOf = (port: number): string => `http://127.0.0.1:${port}`

const find = (report: FleetReport, version: string) => report.versions.find((v) => v.version === version)

async function deploy(environment: LocalEnvironment, release: Release): Promise<void> {
  const { control } = await ready(environment)
  const present = find(await control.state(), release.version)
  if (present?.digest !== release.digest || present.retiring || present.health === 'unhealthy')
    await control.deploy({ release: await storeRelease(environment.directory, release) })
  for (;;) {
    const report = await control.state()
    const { [release.version]: failure } = report.failures
    const now = find(report, release.version)
    if (now?.health === 'healthy' && !now.retiring) return
    // Told once it is gone, so that nothing of it is left then.
    if (!now) throw new PlatformError(failure ?? `${release.version} was ended while it was starting.`)
    await sleep(50)
  }
}

async function invoke(environment: LocalEnvironment, version: string, rows: readonly Row[]): Promise<Json[]> {
  const { control } = await ready(environment)
  const { status, predictions, text } = await control.invoke({ version, rows })
  if (status >= 300) throw new PlatformError(`${version} answered with status ${status}: ${text}`, { status })
  if (!predictions) throw new PlatformError(`The answer of ${version} is not one of protocol ${environment.protocol}: ${text}`, { status })
  if (predictions.length !== rows.length)
    throw new PlatformError(`${version} gave ${predictions.length} predictions for ${rows.length} rows.`, { status })
  return [...predictions] as Json[]
}

async function retire(environment: LocalEnvironment, version: string): Promise<void> {
  const { control } = await ready(environment)
  await control.retire({ version })
  const deadline = Date.now() + ENDS_WITHIN * 1000
  while (find(await control.state(), version)) {
    if (Date.now() > deadline)
      throw new PlatformError(`${version} is still answering requests after ${ENDS_WITHIN} s. It ends after the last one.`)
    await sleep(50)
  }
}

/** Serves an environment on this machine: a long-lived gateway on loopback before the model servers. It is started at the first use. */
export const localServing = (environment: LocalEnvironment): Serving => ({
  async state() {
    // Asking what is served starts nothing where nothing was ever served.
    if (!existsSync(join(environment.directory, 'state.json'))) return { url: urlOf(environment.port), versions: [] }
    const { control } = await ready(environment)
    const { port, versions } = await control.state()
    return {
      url: urlOf(port),
      versions: versions.map(({ version, digest, percent, mirror, health }) => ({
        version,
        digest,
        percent,
        mirror,
        healthy: health === 'healthy',
      })),
    }
  },
  deploy: (release) => deploy(environment, release),
  invoke: (version, rows) => invoke(environment, version, rows),
  async shift(split, lease) {
    await (await ready(environment)).control.shift({ split, lease })
  },
  async mirror(version, percent, lease) {
    await (await ready(environment)).control.mirror({ version, percent, lease })
  },
  retire: (version) => retire(environment, version),
})

/** Stops an environment's gateway and its model servers after the last answer. What it serves is remembered. Nothing when none runs. */
export async function stopGateway(environment: Pick<LocalEnvironment, 'directory'>): Promise<void> {
  const running = await connect(environment.directory)
  if (!running) return
  await running.control.stop()
  while (isAlive(running.process)) await sleep(20)
}
