import type { LoadedConfig } from '../../config/load.ts'
import type { Config } from '../../config/schema.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Ports } from '../../ports/ports.ts'
import { kindOf } from '../../sketch/sketch.ts'
import { summarise } from '../../sketch/summarise.ts'
import type { Feature } from '../../statistics/drift/judge.ts'
import { ISO } from './cells.ts'
import type { Observed } from './decide.ts'
import { type Elsewhere, watchElsewhere } from './elsewhere/gather.ts'
import { type Live, liveVersion } from './live.ts'
import { readOutcomes } from './outcomes.ts'
import { measureQuality, watchedMetric } from './quality.ts'
import { type Seen, watch } from './requests.ts'
import { readWindow, type Window, type WindowRecord, windowFolder, windowPath, windowsBefore } from './window-record.ts'

export type Monitor = NonNullable<Config['monitor']>

/** Everything known of a window before it is judged. */
export interface Gathered {
  environment: string
  monitor: Monitor
  window: Window
  live: Live
  seen: Seen
  /** Columns of dates, which move as time does and are not compared. */
  dates: readonly string[]
  /** Whether a file of late outcomes was there. */
  outcomes: boolean
  observed: Observed
  /** Windows of this version on record, this one left out. */
  records: readonly WindowRecord[]
  /** This window, where it was judged before. */
  recorded: WindowRecord | undefined
  path: string
  /** Where the window was compared, when not on this machine. */
  elsewhere?: Elsewhere
}

/** What was asked for. */
export interface Asked {
  environment?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

/** Reads the live version, its reference, the window's requests and outcomes, and earlier windows. */
export async function gather({ config, file }: LoadedConfig, asked: Asked, ports: Ports): Promise<Gathered> {
  const { monitor } = config
  if (!monitor) {
    const fix = 'Add `monitor: {}` for the defaults.'
    throw new UserError([{ file, key: 'monitor', message: 'There is no `monitor`, so nothing says what to watch.', fix }])
  }
  const environment = environmentOf(config, asked.environment)
  const live = await liveVersion(config, environment, ports)
  if (ports.monitoring) return gatherElsewhere({ config, environment, monitor, live, asked }, ports)
  const window = windowOf(asked, monitor, ports.clock.now())
  const outcomes = await readOutcomes(config, ports)
  const { telemetry } = await ports.serving(environment)
  ports.log.progress(`monitor-drift: requests to ${environment} since ${window.from.toISOString()}`)
  const { apart, dates } = apartOf(config, live)
  const seen = await watch(telemetry.requests(window.from, window.to), live, { keys: config.data.keys, left: apart, outcomes })
  const recorded = await recordedOf(config, environment, live, window, ports)
  const quality = seen.known.length > 0 ? qualityOf(config, live, seen, window, recorded.records) : undefined
  const observed = { window, ...featuresOf(live, seen), quality }
  return { environment, monitor, window, live, seen, dates, outcomes: outcomes !== undefined, observed, ...recorded }
}

/** The same where windows are compared elsewhere: what is read is what was measured there. */
async function gatherElsewhere(
  { config, environment, monitor, live, asked }: { config: Config; environment: string; monitor: Monitor; live: Live; asked: Asked },
  ports: Ports,
): Promise<Gathered> {
  const monitoring = await ports.monitoring!(environment)
  const { title } = monitoring
  if (asked.from !== undefined || asked.to !== undefined)
    throw new UserError(`${title} compares windows by its own schedule. Leave \`from\` and \`to\` out.`)
  ports.log.progress(`monitor-drift: what ${title} found of ${environment}`)
  const { apart, dates } = apartOf(config, live)
  const rules = { now: ports.clock.now(), window: monitor.window, alarm: monitor.alarm, apart }
  const elsewhere = await watchElsewhere(monitoring, config, live, rules)
  const { window, seen, measured } = elsewhere
  const recorded = await recordedOf(config, environment, live, window, ports)
  const observed = { window, inputs: [], predictions: undefined, quality: undefined, measured }
  return { environment, monitor, window, live, seen, dates, outcomes: false, observed, ...recorded, elsewhere }
}

/** Columns that are not compared: keys, label, and dates, which move as time does. */
function apartOf({ data: { keys, label } }: Config, live: Live): { apart: string[]; dates: string[] } {
  const dates = datesOf(live).filter((name) => !keys.includes(name) && name !== label)
  return { apart: [...keys, label, ...dates], dates }
}

async function recordedOf(config: Config, environment: string, live: Live, window: Window, ports: Ports) {
  const path = windowPath(config.model, environment, live.name, window)
  const { recorded, others } = split(await recordsOf(config.model, environment, ports), path, live)
  return { records: others, recorded, path }
}

/** Columns of dates, whether as dates or as ISO 8601 text. */
const datesOf = ({ reference }: Live): string[] =>
  [...reference.columns.values()].flatMap((column) => {
    const texts = column.texts?.counts
    const isDate = kindOf(column) === 'date' || (!column.numbers && texts?.every(([text]) => ISO.test(text)))
    return isDate ? [column.name] : []
  })

function environmentOf({ deploy }: Config, asked: string | undefined): string {
  const known = deploy?.environments ?? []
  const environment = asked ?? known.at(-1) ?? 'production'
  if (known.includes(environment)) return environment
  throw new UserError(`There is no environment ${environment}. \`deploy.environments\` names ${known.join(', ') || 'none'}.`)
}

function windowOf(asked: Asked, monitor: Monitor, now: Date): Window {
  const to = asked.to === undefined ? now : new Date(asked.to)
  const from = asked.from === undefined ? new Date(to.getTime() - monitor.window * 1000) : new Date(asked.from)
  if (from >= to) throw new UserError('A window begins before it ends: `from` must be earlier than `to`.')
  if (to > now) throw new UserError(`The window ends at ${to.toISOString()}, which is still to come. Choose an earlier \`to\`.`)
  return { from, to }
}

async function recordsOf(model: string, environment: string, { records }: Pick<Ports, 'records'>): Promise<Map<string, WindowRecord>> {
  const found = new Map<string, WindowRecord>()
  for (const path of await records.list(windowFolder(model, environment))) {
    const text = await records.read(path)
    const record = text === undefined ? undefined : readWindow(text)
    if (record) found.set(path, record)
  }
  return found
}

function split(all: ReadonlyMap<string, WindowRecord>, path: string, { version }: Live) {
  const others = [...all].flatMap(([at, record]) => (at !== path && record.digest === version.digest ? [record] : []))
  return { recorded: all.get(path), others }
}

function qualityOf(config: Config, live: Live, seen: Seen, window: Window, records: readonly WindowRecord[]) {
  const { evaluate, monitor } = config
  const metric = watchedMetric(config)
  const accepted = windowsBefore(window, records).filter(({ verdict }) => verdict === 'pass')
  const windows = accepted.flatMap(({ quality }) => (quality?.metric === metric ? [quality.value] : []))
  const release = { value: live.version.metrics[metric], rows: live.reference.rows }
  const margin = monitor?.no_worse_than ?? 0
  return measureQuality(metric, seen.known, evaluate, release, { margin, windows, seed: live.version.digest })
}

function featuresOf({ reference }: Live, seen: Seen): { inputs: Feature[]; predictions: Feature | undefined } {
  const inputs = seen.columns.map((live) => ({
    name: live.name,
    reference: summarise(reference.columns.get(live.name)!),
    live: summarise(live),
  }))
  const { predictions } = reference
  if (!predictions || !seen.predictions) return { inputs, predictions: undefined }
  return { inputs, predictions: { name: 'predictions', reference: summarise(predictions), live: summarise(seen.predictions) } }
}
