import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../src/kernel/digest.ts'
import { type Cell, nameOf, type Tally } from './cell.ts'

/** How often each event of a cell happened, in so many runs. */
export interface Result {
  runs: number
  counts: Tally
}

const root = join(import.meta.dirname, '..', '..')
const sources = [
  'src/kernel',
  'src/statistics',
  'tools/simulate/cells',
  'tools/simulate/cell.ts',
  'tools/simulate/population.ts',
  'tools/simulate/samples.ts',
]

function filesOf(path: string): string[] {
  if (path.endsWith('.ts')) return [path]
  const entries = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
  return entries.filter((entry) => entry.endsWith('.ts')).map((entry) => join(path, entry))
}

/** Digest of everything that a result depends on. */
const digest = (): string =>
  sha256(
    sources
      .flatMap(filesOf)
      .sort()
      .map((path) => `${path} ${sha256(readFileSync(join(root, path)))}`)
      .join('\n'),
  )

/** Results of a run that was broken off, in .cache/simulate: the next one with the same sources goes on from there. */
export function keptResults(): { of(cell: Cell, runs: number): Result | undefined; keep(cell: Cell, result: Result): void } {
  const folder = join(root, '.cache', 'simulate')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${digest().slice(0, 16)}.jsonl`)
  appendFileSync(path, '')
  const key = (cell: Cell, runs: number) => `${runs} runs: ${nameOf(cell)}`
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const known = new Map(lines.map((line) => JSON.parse(line) as [string, Result]))
  return {
    of: (cell, runs) => known.get(key(cell, runs)),
    keep: (cell, result) => appendFileSync(path, `${JSON.stringify([key(cell, result.runs), result])}\n`),
  }
}
