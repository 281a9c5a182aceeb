import { loadConfig } from '../../../src/config/load.ts'
import type { Config } from '../../../src/config/schema.ts'
import type { Column, Table } from '../../../src/ports/tables.ts'

/** A table of columns of numbers or texts (null where there is none), for tests. */
export function tableOf(columns: Record<string, readonly (number | string | null)[]>): Table {
  const rows = Object.values(columns)[0]?.length ?? 0
  return { rows, columns: new Map(Object.entries(columns).map(([name, cells]) => [name, columnOf(cells)])) }
}

function columnOf(cells: readonly (number | string | null)[]): Column {
  if (cells.every((cell) => typeof cell !== 'string'))
    return { kind: 'number', values: Float64Array.from(cells, (cell) => cell ?? Number.NaN) }
  const levels = [...new Set(cells.filter((cell) => cell !== null).map(String))]
  return { kind: 'text', codes: Int32Array.from(cells, (cell) => (cell === null ? -1 : levels.indexOf(String(cell)))), levels }
}

/** A config of a task; `more` are lines below `evaluate`, `top` whole keys, `data` lines below `data`. */
export function configOf(task: string, metric: string, { more = '', data = '', top = '' } = {}): Config {
  const text = `model: m
data:
  train: train.csv
  evaluation: evaluation.csv
  label: y
  keys: [id]
${data}
train:
  command: t {model}
  inputs: [t]
evaluate:
  command: e {model} {data} {predictions}
  task: ${task}
${more}
gates:
  - metric: ${metric}
    at_least: 0
${top}`
  return loadConfig('sluice.yml', text).config
}
