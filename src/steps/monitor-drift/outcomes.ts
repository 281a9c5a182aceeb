import type { Config } from '../../config/schema.ts'
import type { Json } from '../../kernel/digest.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Ports } from '../../ports/ports.ts'
import { textAt } from '../cells.ts'

/** Late outcomes by the key of their row; of two for one key the later counts. */
export type Outcomes = ReadonlyMap<string, string>

/** The key of a row, its cells joined by a sign that no cell holds. Undefined when a cell is missing. */
export function keyOf(cells: readonly (string | undefined)[]): string | undefined {
  return cells.every((cell) => cell !== undefined) ? cells.join('\u001f') : undefined
}

/** The key of a logged row. */
export const keyOfRow = (row: { readonly [column: string]: Json }, keys: readonly string[]): string | undefined =>
  keyOf(keys.map((key) => (row[key] === null || row[key] === undefined ? undefined : String(row[key]))))

/** Reads `monitor.actuals`. Undefined when none is configured, or while the file is not there yet. */
export async function readOutcomes({ data, monitor }: Config, ports: Pick<Ports, 'tables' | 'workspace'>): Promise<Outcomes | undefined> {
  const path = monitor?.actuals
  if (path === undefined) return undefined
  if (!/[*?[{]/.test(path) && (await ports.workspace.digest(path)) === undefined) return undefined
  const table = await ports.tables.read(path, [...data.keys, data.label])
  const columns = [...data.keys, data.label].map((name) => {
    const column = table.columns.get(name)
    if (!column) throw new UserError(`${path} has no column ${name}.`)
    return column
  })
  const outcomes = new Map<string, string>()
  for (let row = 0; row < table.rows; row++) {
    const cells = columns.map((column) => textAt(column, row))
    const label = cells.pop()
    const key = keyOf(cells)
    if (key !== undefined && label !== undefined) outcomes.set(key, label)
  }
  return outcomes
}
