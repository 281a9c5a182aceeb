import type { Config } from '../../config/schema.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Column, Table } from '../../ports/tables.ts'
import { distinct } from '../../sketch/quantile.ts'
import { kindOf, readSketches, type Sketch } from '../../sketch/sketch.ts'
import { aloneTells, type Label } from '../../statistics/leakage/alone.ts'
import { levelsOf } from '../../statistics/leakage/levels.ts'
import type { Hint } from './decision.ts'
import { beforeTraining } from './time-order.ts'

/** Strength from which a column is named: of a hundred pairs of a positive and a negative row it orders 99 rightly, or it explains 99% of the spread. */
const TELLING = 0.99
/** Rows looked at, evenly spread; cells in memory at once; columns named. */
const MOST = { rows: 50_000, cells: 5_000_000, named: 5 }

type Needs = Pick<Ports, 'tables' | 'workspace'>

/**
 * What a reviewer should look at before trusting the numbers: columns of the evaluation data that alone tell the label, the strongest first, and
 * evaluation rows from before the training's end. Nothing without validate-data's profiles.
 */
export async function hintsOf(config: Config, ports: Needs): Promise<Hint[]> {
  const read = async (name: string) => {
    const text = await ports.workspace.read(`.sluice/profiles/${name}.json`)
    return text === undefined ? [] : readSketches(text)
  }
  const [train, evaluation] = [await read('train'), await read('evaluation')]
  return [...beforeTraining(config.data.time, train, evaluation), ...(await telling(config, evaluation, ports))]
}

async function telling(config: Config, sketches: readonly Sketch[], { tables }: Needs): Promise<Hint[]> {
  const { data } = config
  const rows = sketches[0]?.count ?? 0
  const features = featuresOf(config, sketches)
  if (rows === 0 || features.length === 0 || !hasLabel(config)) return []
  const every = Math.ceil(rows / MOST.rows)
  const size = Math.max(1, Math.floor(MOST.cells / Math.ceil(rows / every)))
  const hints: Hint[] = []
  for (let i = 0; i < features.length; i += size) {
    const part = features.slice(i, i + size)
    const table = await tables.read(data.evaluation, [data.label, ...part], every)
    const label = labelIn(table, config)
    if (label === undefined) return []
    for (const name of part) hints.push(...hintOf(name, aloneTells(featureIn(table, name), label), label))
  }
  return hints.sort((a, b) => (b.strength ?? 0) - (a.strength ?? 0)).slice(0, MOST.named)
}

/** Labels of several names and ranked queries have no one label that a column could give away. */
const hasLabel = ({ evaluate: { task } }: Config): boolean => task !== 'multilabel-classification' && task !== 'ranking'

/** Everything a model may learn from. Texts that differ from row to row are left out: they name the row, and may be long. */
function featuresOf({ data, evaluate }: Config, sketches: readonly Sketch[]): string[] {
  const others = new Set([data.label, ...data.keys, data.weight, data.group, data.time, evaluate.query])
  return sketches
    .filter((sketch) => !others.has(sketch.name) && !(kindOf(sketch) === 'text' && distinct(sketch) > sketch.count / 2))
    .map(({ name }) => name)
}

function labelIn(table: Table, { data, evaluate }: Config): Label | undefined {
  const column = featureIn(table, data.label)
  if (evaluate.task === 'regression' || evaluate.task === 'quantile-regression')
    return column.kind === 'number' ? { kind: 'numbers', values: column.values } : undefined
  const { of, count } = levelsOf(column)
  const isNull = (row: number) => (column.kind === 'number' ? Number.isNaN(column.values[row]) : column.codes[row] === -1)
  return { kind: 'classes', codes: of.map((code, row) => (isNull(row) ? -1 : code)), classes: count }
}

const featureIn = (table: Table, name: string): Column => {
  const column = table.columns.get(name)
  if (!column) throw new RangeError(`the column ${name} was read and is not there`)
  return column
}

function hintOf(column: string, alone: ReturnType<typeof aloneTells>, label: Label): Hint[] {
  if (alone === undefined || (alone.strength < TELLING && !alone.renames)) return []
  const { strength, renames } = alone
  const shown = `${label.kind === 'numbers' ? 'R²' : 'AUC'} ${Math.min(strength, strength < 1 ? 0.999 : 1).toFixed(3)}`
  const what = renames ? 'is the label by another name: each of its values goes with one label' : 'alone nearly tells the label'
  return [{ kind: 'feature-gives-label-away', column, strength, message: `${what} (${shown}). Is it known when the model answers?` }]
}
