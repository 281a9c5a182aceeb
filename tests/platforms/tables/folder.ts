import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { streamingTables } from '../../../src/platforms/tables/tables.ts'
import type { Check, Tables } from '../../../src/ports/tables.ts'

/** A temporary folder with files, and tables over it. `await using` removes it. */
export function folder(files: { [name: string]: string | Uint8Array }, chunkBytes?: number, mostCells?: number) {
  const root = mkdtempSync(join(tmpdir(), 'sluice-tables-'))
  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  for (const [name, content] of Object.entries(files)) put(name, content)
  const tables = streamingTables(root, { ...(chunkBytes !== undefined && { chunkBytes }), ...(mostCells !== undefined && { mostCells }) })
  return { root, put, tables, [Symbol.dispose]: () => rmSync(root, { recursive: true }) }
}

/** Messages and rows of the failures of checks on one file. */
export async function failures(tables: Tables, path: string, checks: readonly Check[]) {
  const { failures } = await tables.inspect(path, checks)
  return failures.map(({ column, message, examples }) => [
    column,
    message,
    examples.map(({ row, value }) => `${row}: ${value}`).join(' | '),
  ])
}

/** Columns of a file as plain values. */
export async function cells(tables: Tables, path: string, columns?: readonly string[]) {
  const table = await tables.read(path, columns)
  return Object.fromEntries(
    [...table.columns].map(([name, column]) => [
      name,
      column.kind === 'number' ? [...column.values] : Array.from(column.codes, (code) => column.levels[code] ?? null),
    ]),
  )
}
