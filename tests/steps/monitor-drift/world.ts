import { createReadStream } from 'node:fs'
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { stringify } from 'yaml'
import { loadConfig } from '../../../src/config/load.ts'
import { sha256 } from '../../../src/kernel/digest.ts'
import { gitRecords } from '../../../src/platforms/git/records.ts'
import { gitRepository } from '../../../src/platforms/git/repository.ts'
import { digestPath } from '../../../src/platforms/local/digest.ts'
import { localRegistry } from '../../../src/platforms/local/registry.ts'
import { localWorkspace } from '../../../src/platforms/local/workspace.ts'
import { streamingTables } from '../../../src/platforms/tables/tables.ts'
import type { Forge } from '../../../src/ports/forge.ts'
import type { Monitoring } from '../../../src/ports/monitoring.ts'
import type { Ports } from '../../../src/ports/ports.ts'
import type { RunContext } from '../../../src/ports/run-context.ts'
import type { LoggedRequest, Telemetry } from '../../../src/ports/serving.ts'
import { accumulate } from '../../../src/sketch/accumulate.ts'
import { type Sketch, writeSketches } from '../../../src/sketch/sketch.ts'
import { random } from '../../../src/statistics/random.ts'
import { monitorDrift } from '../../../src/steps/monitor-drift/index.ts'
import { commit, git, repository } from '../../platforms/git/scratch.ts'

export interface Flight {
  flight_id: number
  hour: number
  distance: number
  origin: string
}
/** Chance of a delay: grows with the hour of day. */
export const scoreOf = ({ hour }: Flight): number => 0.05 + (0.5 * hour) / 23

/** Flights of which a share has its hour moved into the night. */
export function flights(seed: string, n: number, nightShare = 0): Flight[] {
  const { next } = random(seed)
  const first = Number.parseInt(sha256(seed).slice(0, 9), 16)
  return Array.from({ length: n }, (_, i) => {
    const hour = 6 + Math.floor(next() * 17)
    return {
      flight_id: first + i,
      hour: next() < nightShare ? (hour + 7) % 24 : hour,
      distance: Math.round(100 + 2000 * next() ** 2),
      origin: ['ATL', 'ORD', 'OAK', 'SFO'][Math.floor(next() * 4)]!,
    }
  })
}

const yml = (monitor: object) =>
  stringify({
    model: 'delays',
    data: { train: 'train.csv', evaluation: 'evaluation.csv', label: 'delayed', keys: ['flight_id'] },
    train: { command: 'python train.py {model}', inputs: ['sluice.yml'] },
    evaluate: { command: 'python predict.py {model} {data} {predictions}', task: 'binary-classification' },
    gates: [{ metric: 'roc_auc', at_least: 0.6 }],
    registry: { local: 'registry' },
    deploy: { serve: 'python serve.py {model} {port}' },
    monitor: { window: '7d', actuals: 'actuals.csv', least_rows: 500, ...monitor },
  })

/** Telemetry of a JSONL file. */
const telemetryOf = (path: string): Telemetry => ({
  traffic: async () => ({ live: new Map(), mirrored: new Map() }),
  async *requests(from, to) {
    for await (const line of createInterface({ input: createReadStream(path) })) {
      const request = JSON.parse(line) as LoggedRequest
      if (new Date(request.at) >= from && new Date(request.at) < to) yield request
    }
  },
})

/** A forge that keeps what it is told. */
export function forgeInMemory() {
  const issues: { marker: string; title: string; body: string; open: boolean; comments: string[] }[] = []
  const dispatches: { workflow: string; ref: string; inputs: object }[] = []
  const at = (marker: string) => issues.findIndex((issue) => issue.open && issue.marker === marker)
  const no = () => Promise.reject(new Error('not here'))
  const forge: Forge = {
    comment: no,
    amend: no,
    check: no,
    approvals: no,
    async issue(marker, { title, body }) {
      if (!body.startsWith(marker)) throw new Error('The body lacks its marker.')
      const found = at(marker)
      if (found >= 0) Object.assign(issues[found]!, { title, body })
      else issues.push({ marker, title, body, open: true, comments: [] })
      const number = (found >= 0 ? found : issues.length - 1) + 1
      return { number, url: `https://github.com/acme/flights/issues/${number}` }
    },
    async closeIssue(marker, comment) {
      const found = at(marker)
      if (found < 0) return undefined
      issues[found]!.open = false
      issues[found]!.comments.push(comment)
      return { number: found + 1 }
    },
    async dispatch(workflow, ref, inputs) {
      dispatches.push({ workflow, ref, inputs })
    },
  }
  return { forge, issues, dispatches }
}

const context: RunContext = {
  pull: undefined,
  headCommit: undefined,
  branch: 'main',
  repositoryUrl: 'https://github.com/acme/flights',
  runUrl: undefined,
  runNumber: undefined,
  fork: false,
  ci: false,
}

interface WorldOptions {
  monitor?: object
  forge?: Forge
  /** Who compares windows, when not this machine. */
  elsewhere?: () => Monitoring
  now?: () => Date
}

/** A repository with one version live, its reference of 20,000 rows, and an empty request log. */
export async function world({ monitor = {}, forge, elsewhere, now = () => new Date('2026-12-01T00:00:00Z') }: WorldOptions = {}) {
  const root = repository({ 'sluice.yml': yml(monitor) })
  const loaded = loadConfig('sluice.yml', await readFile(join(root, 'sluice.yml'), 'utf8'))
  const tables = streamingTables(root)
  const evaluation = flights('reference', 20_000)
  await writeFile(join(root, 'evaluation.csv'), csv(evaluation))
  const { sketches } = await tables.inspect('evaluation.csv', [])
  const scores = accumulate('prediction')
  scores.numbers(Float64Array.from(evaluation, scoreOf), 'number')
  const reference = { columns: asJson(sketches), predictions: asJson([scores.finish(evaluation.length)]) }
  const registry = localRegistry(join(root, 'registry'))
  await mkdir(join(root, 'model'))
  await writeFile(join(root, 'model', 'weights'), 'weights')
  const digest = (await digestPath(join(root, 'model')))!
  const files = { 'reference.json': JSON.stringify(reference) }
  const known = { model: 'delays', digest, serving: digest, commit: git(root, 'rev-parse', 'HEAD'), data: [], params: {}, packages: {} }
  await registry.register({ ...known, metrics: { roc_auc: 0.642 }, files }, join(root, 'model'))
  commit(root, { 'deployments/production.yml': stringify({ model: 'delays', version: 'v1', digest, evidence: 'e'.repeat(64) }) })
  const log = join(root, 'requests.jsonl')
  await writeFile(log, '')
  const records = gitRecords({ root })
  const lines: string[] = []
  const note = (text: string) => void lines.push(text)

  return {
    root,
    digest,
    lines,
    records,
    /** Logs a request for each flight, evenly over a day. */
    async ask(day: string, asked: readonly Flight[], of: { version?: string; status?: number } = {}) {
      const start = Date.parse(`${day}T00:00:00Z`)
      const requests = asked.map((flight, i): LoggedRequest => {
        const at = new Date(start + (i * 86_400_000) / asked.length).toISOString()
        const { version = 'v1', status = 200 } = of
        const predictions = status === 200 ? [scoreOf(flight)] : []
        return { id: String(i), at, version, status, milliseconds: 2, mirrored: false, inputs: [{ ...flight }], predictions }
      })
      await appendFile(log, requests.map((request) => `${JSON.stringify(request)}\n`).join(''))
    },
    /** Tells what became of flights: late with the chance that `truth` gives. */
    async tell(told: readonly Flight[], truth: (flight: Flight) => number = scoreOf) {
      const { next } = random('outcomes')
      const rows = told.map((flight) => `${flight.flight_id},${next() < truth(flight) ? 1 : 0}\n`)
      await writeFile(join(root, 'actuals.csv'), ['flight_id,delayed\n', ...rows].join(''))
    },
    async run(from?: string, to?: string) {
      const ports: Ports = {
        tables,
        registry,
        records,
        repository: gitRepository(root),
        workspace: localWorkspace(root),
        forge,
        serving: async () => ({ serving: undefined as never, telemetry: telemetryOf(log) }),
        monitoring: elsewhere && (async () => elsewhere()),
        clock: { now, sleep: async () => {} },
        log: { info: note, warn: note, line: note, progress: note },
        compute: undefined as never,
        training: undefined as never,
        changes: undefined as never,
        cache: undefined as never,
      }
      const inputs = { config: 'sluice.yml', environment: undefined, from, to }
      return monitorDrift.run(inputs, loaded, ports, context, new AbortController().signal)
    },
  }
}

const asJson = (sketches: readonly Sketch[]) => JSON.parse(writeSketches(sketches)) as object
const csv = (rows: readonly Flight[]) =>
  ['flight_id,hour,distance,origin,delayed\n', ...rows.map((row) => `${Object.values(row).join(',')},0\n`)].join('')
