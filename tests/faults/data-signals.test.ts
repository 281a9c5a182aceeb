import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { PlatformError } from '../../src/kernel/errors.ts'
import { streamingTables } from '../../src/platforms/tables/tables.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sluice-signals-'))
  mkdirSync(join(root, 'data'))
  const rows = Array.from({ length: 1_000_000 }, (_, i) => [i % 10, i % 5, i % 2])
  // Gigabytes that are small on disk: a gzip file may be many, one after the other. A pass over it takes a minute.
  long('train.csv.gz', 'id,a,y\n', rows.map((row) => `${row.join(',')}\n`).join(''))
  long('train.jsonl.gz', '', rows.map(([id, a, y]) => `${JSON.stringify({ id, a, y })}\n`).join(''))
  writeFileSync(join(root, 'data/evaluation.csv'), `id,a,y\n${rows.slice(0, 50).join('\n')}\n`)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function long(name: string, header: string, text: string): void {
  const [first, again] = [gzipSync(header), gzipSync(text)]
  const file = openSync(join(root, 'data', name), 'w')
  writeSync(file, first)
  for (let i = 0; i < 400; i++) writeSync(file, again)
  closeSync(file)
}

function configure(train: string): void {
  const config = `model: m\ndata: { train: data/${train}, evaluation: data/evaluation.csv, label: y, keys: [id] }
train: { command: "node train.mjs {model}", inputs: [train.mjs] }\nevaluate: { command: "node predict.mjs {model} {data} {predictions}", task: binary-classification }\ngates: [{ metric: accuracy, at_least: 0.5 }]\n`
  writeFileSync(join(root, 'sluice.yml'), config)
}

/** A command from its sources, until it has read for a while; then the signal. Seconds that it took to end, its exit code, and what it said. */
async function interrupted(signal: NodeJS.Signals, words: readonly string[]) {
  const program = join(import.meta.dirname, '../contract/sluice-from-sources.ts')
  const child = spawn(process.execPath, ['--no-warnings', program, ...words], { cwd: root, env: { PATH: process.env.PATH, HOME: root } })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes) => {
      text += bytes
    })
  const ended = once(child, 'close')
  while (!text.includes(' …') && child.exitCode === null) await sleep(20)
  await sleep(700)
  const began = performance.now()
  child.kill(signal)
  const [code] = await ended
  return { code: code as number, text, seconds: (performance.now() - began) / 1000 }
}

test.each([
  ['SIGTERM', 'train.csv.gz'],
  ['SIGINT', 'train.jsonl.gz'],
] as const)('%s during a pass over %s ends the step at once, with nothing half-written', async (signal, file) => {
  configure(file)
  const { code, text, seconds } = await interrupted(signal, ['validate-data'])
  expect([code, text]).toEqual([4, expect.stringContaining(`\nCancelled by ${signal}.\n`)])
  expect(text).not.toContain('bug')
  // A second on a machine with nothing else to do; the tests may share theirs.
  expect(seconds).toBeLessThan(3)
  const left = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(left.map(({ name }) => name).sort()).toEqual(['evaluation.csv', 'sluice.yml', 'train.csv.gz', 'train.jsonl.gz'])
})

test('a Parquet file whose reading is cancelled is not called damaged', async () => {
  const stop = new AbortController()
  const tables = streamingTables(join(import.meta.dirname, '../fixtures/tables'), { signal: stop.signal })
  const reading = tables.inspect('zstd-v2.parquet', [])
  const reason = new PlatformError('Cancelled by SIGTERM.')
  stop.abort(reason)
  await expect(reading).rejects.toBe(reason)
  await expect(tables.digest('zstd-v2.parquet')).rejects.toBe(reason)
})
