import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { explain } from '../../../kernel/errors.ts'
import { VERSION } from '../../../kernel/version.ts'
import { control, controlHandler } from './control.ts'
import { openFleet } from './fleet.ts'
import { openFront, openServer } from './front.ts'
import { type JournalEntry, openJournal } from './journal.ts'
import { readJournal } from './journal-reader.ts'
import { gatewayMetrics } from './metrics.ts'
import { observations } from './observations.ts'
import { identify } from './processes.ts'
import { publicHandler } from './public.ts'
import { PORT_IN_USE, type Settings, saveJson } from './state.ts'

/** Seconds of the journal that a new gateway remembers for looks at a canary. */
const REMEMBERED = 3600

const log = (text: string) => process.stderr.write(`${new Date().toISOString()} ${text}\n`)

async function remember(folder: string, add: (entry: JournalEntry) => void): Promise<void> {
  const now = new Date()
  for await (const entry of readJournal(folder, new Date(now.getTime() - REMEMBERED * 1000), now)) add(entry)
}

async function run(folder: string, initial: Settings): Promise<void> {
  let settings = initial
  // The port first: it is the lock that keeps a second gateway from touching this one's servers.
  const front = await openFront(settings.port)
  const fleet = openFleet({ folder, settings: () => settings, log })
  const observed = observations()
  const metrics = gatewayMetrics(settings, fleet)
  const requests = join(folder, 'requests')
  const journal = openJournal(requests, (reason) => {
    metrics.dropped()
    log(`a request was not logged: ${reason}`)
  })
  remember(requests, observed.add).catch((error) => log(explain(error)))
  const record = (entry: JournalEntry) => {
    journal.write(entry)
    metrics.add(entry)
    observed.add(entry)
  }
  front.serve(publicHandler({ fleet, settings: () => settings, metrics, record }))
  // The lease ends on time even when no request comes.
  const lease = setInterval(fleet.plan, 200)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    clearInterval(lease)
    await front.drain()
    await fleet.close()
    await journal.close()
    log('stopped')
    process.exit(0)
  }
  const changeSettings = async (next: Settings) => {
    if (next.port !== settings.port) await front.move(next.port)
    settings = next
  }
  const token = randomBytes(32).toString('hex')
  const actions = control({ fleet, observed, settings: () => settings, changeSettings, stop: () => void stop() })
  const back = await openServer(0, controlHandler(actions, token))
  process.on('SIGTERM', stop).on('SIGINT', stop)
  saveJson(join(folder, 'control.json'), { process: identify(process.pid), port: back.port, token, version: VERSION })
  log(`gateway ${VERSION} of ${settings.model}/${settings.environment} on 127.0.0.1:${settings.port}`)
}

/** Runs a gateway until it is told to stop: `--folder <its folder> --settings <JSON of Settings>`. Exit code 98 when the port is taken. */
export async function runGateway(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...argv], options: { folder: { type: 'string' }, settings: { type: 'string' } } })
  if (!values.folder || !values.settings) throw new Error('--folder and --settings are needed')
  try {
    await run(values.folder, JSON.parse(values.settings) as Settings)
  } catch (error) {
    log(explain(error))
    process.exit((error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? PORT_IN_USE : 1)
  }
  // From here on nothing but `stop` ends it: a fault in one request must not take the others with it.
  process.on('uncaughtException', (error) => log(error.stack ?? explain(error)))
  process.on('unhandledRejection', (error) => log(explain(error)))
}
