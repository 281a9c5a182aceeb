import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DeploymentProperties } from '../online/types.ts'
import { correlations, type Event, LARGEST, line, rolled } from './collector-lines.ts'

/** Where collected data goes: blobs of the workspace, by path in its default datastore. */
export interface Sink {
  append: (path: string, text: string) => Promise<void>
  /** Writes a whole blob and answers its address. */
  put: (path: string, bytes: Buffer) => Promise<string>
}

/** Characters that one write takes at most, but for a single line. */
const TOGETHER = 1_000_000

interface Settings {
  /** Resource id of the deployment. */
  source: string
  /** Folder of a collection, for example modelDataCollector/churn/blue/model_inputs. */
  folder: (collection: string) => string
  instance: string
  collector: NonNullable<DeploymentProperties['dataCollector']>
  sink: Sink
  random: () => number
  /** Milliseconds that a line takes to be there. */
  lateness: () => number
}

/** The data collector beside a container: what azureml-ai-monitoring sends, and the payloads that the front end sees, as lines in blobs. */
export async function startCollector(settings: Settings) {
  const { collector, sink, source, instance } = settings
  const correlate = correlations()
  const enabled = (name: string) => collector.collections[name]?.dataCollectionMode === 'Enabled'
  const waiting: { due: number; event: Omit<Event, 'correlation'> }[] = []
  let draining: Promise<void> | undefined

  /** Path and line of one event; what is too large for a line is written before. */
  const written = async (event: Event): Promise<[path: string, text: string]> => {
    const folder = `${settings.folder(event.collection)}/${rolled(event.at, collector.rollingRate ?? 'Hour')}`
    const large = event.payload.length > LARGEST
    const pointer = large ? await sink.put(`${folder}/${crypto.randomUUID()}`, event.payload) : undefined
    return [`${folder}/${instance}.jsonl`, line(source, event, pointer)]
  }
  const ending = new AbortController()
  const until = (moment: number) =>
    sleep(Math.max(0, moment - Date.now()), undefined, { ref: false, signal: ending.signal }).catch((error: unknown) => {
      // What was collected is written at the end, early or not.
      if (!ending.signal.aborted) throw error
    })
  /** Writes what is due, one blob after the other, so that lines keep their order; what came meanwhile goes together. */
  const drain = async () => {
    while (waiting[0]) {
      await until(waiting[0].due)
      const later = ending.signal.aborted ? -1 : waiting.findIndex(({ due }) => due > Date.now())
      const texts = new Map<string, string>()
      for (const { event } of waiting.splice(0, later < 0 ? waiting.length : Math.max(later, 1))) {
        const [path, text] = await written({ ...event, correlation: correlate(event.at) })
        const together = (texts.get(path) ?? '') + text
        texts.set(path, together)
        if (together.length < TOGETHER) continue
        texts.delete(path)
        await sink.append(path, together)
      }
      for (const [path, text] of texts) await sink.append(path, text)
    }
  }
  const collect = (event: Omit<Event, 'correlation'>) => {
    if (!enabled(event.collection)) return
    waiting.push({ due: Date.now() + settings.lateness(), event })
    draining ??= drain()
      .catch((error: unknown) => console.error('data collector', error))
      .finally(() => {
        draining = undefined
      })
  }
  const server = await listen(collect)
  return {
    port: (server.address() as AddressInfo).port,
    /** What AZUREML_MDC_CONFIG_PATH points to, for the collector in the scoring script. */
    configuration: {
      collections: Object.fromEntries(
        Object.entries(collector.collections).map(([name, { samplingRate = 1 }]) => [
          name,
          { enabled: enabled(name), sampleRatePercentage: samplingRate * 100 },
        ]),
      ),
    },
    /** A request and its answer, where payload logging is on. Both or neither are sampled. */
    payloads(request: Omit<Event, 'collection' | 'correlation'>, response: Omit<Event, 'collection' | 'correlation'>) {
      const rate = collector.collections.request?.samplingRate ?? collector.collections.response?.samplingRate ?? 1
      if (settings.random() >= rate) return
      collect({ ...request, collection: 'request' })
      collect({ ...response, collection: 'response' })
    },
    async stop() {
      ending.abort()
      server.close()
      server.closeAllConnections()
      await draining
    },
  }
}

export type Collector = Awaited<ReturnType<typeof startCollector>>

/** Takes what the collector's Python package posts. Its envelope is in `ce-` headers. Source: azureml-ai-monitoring 1.0.0, worker/sender.py. */
async function listen(collect: (event: Omit<Event, 'correlation'>) => void): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const known = request.method === 'POST' && request.url === '/modeldata/log'
      if (known) collect({ ...envelope(request), payload: Buffer.concat(chunks) })
      response.writeHead(known ? 200 : 404).end()
    })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return server
}

function envelope({ headers }: IncomingMessage): Omit<Event, 'correlation' | 'payload'> {
  const header = (name: string) => String(headers[name] ?? '')
  return {
    collection: header('ce-type').replace('azureml.inference.', ''),
    at: new Date(Number(header('ce-time')) * 1000),
    contentType: header('content-type'),
    more: {
      modelversion: header('ce-model-version') || 'default',
      collectdatatype: header('ce-collect-data-type'),
      agent: header('ce-agent'),
    },
  }
}
