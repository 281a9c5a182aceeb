import { randomBytes } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { explain } from '../../../kernel/errors.ts'
import { VERSION } from '../../../kernel/version.ts'
import { control, controlHandler } from './control.ts'
import { openFleet } from './fleet.ts'
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

function listen(port: number, listener: RequestListener): Promise<Server> {
  // Longer than clients and proxies keep an idle connection, so that none is closed under a request on its way.
  const server = createServer({ keepAliveTimeout: 120_000, requestTimeout: 0 }, listener)
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server)))
}

const portOf = (server: Server): number => (server.address() as { port: number }).port

/** Stops taking requests and resolves when the last one is answered. */
const drain = (server: Server) => new Promise<void>((done) => server.close(() => done()))

async function remember(folder: string, add: (entry: JournalEntry) => void): Promise<void> {
  const now = new Date()
  for await (const entry of readJournal(folder, new Date(now.getTime() - REMEMBERED * 1000), now)) add(entry)
}

/** Serves the public port; another port can be taken over while running. */
async function openPublic(port: number) {
  // The port first: it is the lock that keeps a second gateway from touching this one's servers.
  let listener: RequestListener | undefined
  const waiting: Parameters<RequestListener>[] = []
  const relay: RequestListener = (...request) => (listener ? listener(...request) : waiting.push(request))
  let server = await listen(port, relay)
  return {
    serve(handler: RequestListener) {
      listener = handler
      for (const request of waiting.splice(0)) handler(...request)
    },
    async move(next: number) {
      const old = server
      server = await listen(next, relay)
      void drain(old)
    },
    drain: () => drain(server),
  }
}

async function run(folder: string, initial: Settings): Promise<void> {
  let settings = initial
  const front = await openPublic(settings.port)
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
  const back = await listen(0, controlHandler(actions, token))
  process.on('SIGTERM', stop).on('SIGINT', stop)
  saveJson(join(folder, 'control.json'), { process: identify(process.pid), port: portOf(back), token, version: VERSION })
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
