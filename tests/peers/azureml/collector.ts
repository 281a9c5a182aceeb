import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { correlations, type Event, LARGEST, line, rolled } from './collector-lines.ts'
import type { DeploymentProperties } from './online-types.ts'

/** Where collected data goes: blobs of the workspace, by path in its default datastore. */
export interface Sink {
  append: (path: string, text: string) => Promise<void>
  /** Writes a whole blob and answers its address. */
  put: (path: string, bytes: Buffer) => Promise<string>
}

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
  let last = Promise.resolve()

  const write = async (event: Event) => {
    const folder = `${settings.folder(event.collection)}/${rolled(event.at, collector.rollingRate ?? 'Hour')}`
    const large = event.payload.length > LARGEST
    const pointer = large ? await sink.put(`${folder}/${crypto.randomUUID()}`, event.payload) : undefined
    await sink.append(`${folder}/${instance}.jsonl`, line(source, event, pointer))
  }
  const ending = new AbortController()
  const until = (moment: number) =>
    sleep(Math.max(0, moment - Date.now()), undefined, { ref: false, signal: ending.signal }).catch((error: unknown) => {
      // What was collected is written at the end, early or not.
      if (!ending.signal.aborted) throw error
    })
  const collect = (event: Omit<Event, 'correlation'>) => {
    if (!enabled(event.collection)) return
    const due = Date.now() + settings.lateness()
    // One after the other, so that lines keep their order.
    last = last.then(() => until(due)).then(() => write({ ...event, correlation: correlate(event.at) }))
    last = last.catch((error: unknown) => console.error('data collector', error))
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
    flushed: () => last,
    async stop() {
      ending.abort()
      server.close()
      server.closeAllConnections()
      await last
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
