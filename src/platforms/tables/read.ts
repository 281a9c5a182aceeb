import type { Column, Table } from '../../ports/tables.ts'
import { BIG, NULL, type NumberKind, numberKinds, TEXT, type Vector } from './batch.ts'
import { checkColumns, type PassOptions, pass } from './dataset.ts'
import { checkCells, checkTexts, foresee } from './memory.ts'
import type { DataFile } from './paths.ts'
import { keptBefore, thinned } from './thinned.ts'

/** A column growing in memory. `clash` is set when its cells are not all of one kind: it is then read again as text. */
interface Growing {
  rows: number
  kind: NumberKind | 'text' | undefined
  clash: boolean
  values: Float64Array
  codes: Int32Array
  levels: string[]
  known: Map<string, number>
  letters: number
}

/** `every`: only each so many-th row. `mostCells`: for tests. */
type Reading = PassOptions & { every?: number | undefined; mostCells?: number | undefined }

/**
 * Reads columns into memory. A column is of numbers when all its cells are (of one kind), else of text as written. Whole numbers that a double
 * cannot hold make a column of text, so that no digit is lost. With `every` only each so many-th row is kept, from the first.
 */
export async function readTable(path: string, files: readonly DataFile[], columns: readonly string[] | undefined, options: Reading) {
  const first = await collect(path, files, { ...options, columns })
  checkColumns(path, columns ?? [], first.names)
  const clashing = new Set([...first.grown].filter(([, column]) => column.clash).map(([name]) => name))
  const again = clashing.size > 0 ? await collect(path, files, { ...options, columns: [...clashing], asText: clashing }) : undefined
  const wanted = columns ?? first.names
  const entries = wanted.map((name) => [name, finish(again?.grown.get(name) ?? first.grown.get(name), first.rows)] as const)
  return { rows: first.rows, columns: new Map<string, Column>(entries) } satisfies Table
}

async function collect(path: string, files: readonly DataFile[], { every = 1, mostCells, ...options }: Reading) {
  const grown = new Map<string, Growing>()
  const reading = pass(files, options)
  const width = () => options.columns?.length ?? reading.result().columns.length
  const mayBeLarge = every === 1 && options.asText === undefined
  if (mayBeLarge && options.columns) await foresee({ path, files }, width(), mostCells)
  for await (const { at, rows, columns } of reading.portions) {
    if (mayBeLarge && !options.columns && grown.size === 0) await foresee({ path, files }, width(), mostCells)
    checkCells(path, keptBefore(at + rows, every), width(), mostCells)
    for (const { name, vector } of columns) {
      const column = grown.get(name) ?? start()
      grown.set(name, column)
      const from = keptBefore(at, every)
      checkTexts(path, name, column)
      if (!column.clash) append(column, thinned(vector, at, rows, every), from, keptBefore(at + rows, every) - from)
    }
  }
  const { rows, columns } = reading.result()
  return { grown, rows: keptBefore(rows, every), names: columns }
}

const start = (): Growing => ({
  rows: 0,
  kind: undefined,
  clash: false,
  values: new Float64Array(0),
  codes: new Int32Array(0),
  levels: [],
  known: new Map(),
  letters: 0,
})

function append(column: Growing, vector: Vector, at: number, rows: number): void {
  const kind = kindIn(vector)
  column.rows = at + rows
  if (kind === undefined) return
  column.clash = kind === 'clash' || (column.kind !== undefined && column.kind !== kind)
  if (column.clash) {
    column.values = new Float64Array(0)
    column.codes = new Int32Array(0)
    return
  }
  column.kind = kind as NumberKind | 'text'
  if (kind === 'text') {
    const codes = vector.form === 'numbers' ? undefined : vector.codes
    if (codes && vector.form !== 'numbers') appendTexts(column, codes, vector.levels, at)
  } else if (vector.form !== 'texts') {
    column.values = room(column.values, at + rows, (size) => new Float64Array(size).fill(Number.NaN))
    column.values.set(vector.values, at)
  }
}

/** The one kind of a vector's cells; `clash` for several; undefined when all are null. */
function kindIn(vector: Vector): NumberKind | 'text' | 'clash' | undefined {
  if (vector.form === 'texts') return vector.codes.some((code) => code >= 0) ? 'text' : undefined
  if (vector.form === 'numbers') return vector.values.some((value) => !Number.isNaN(value)) ? vector.kind : undefined
  let seen = 0
  for (const kind of vector.kinds) seen |= 1 << kind
  seen &= ~(1 << NULL)
  if (seen === 0) return undefined
  if ((seen & (seen - 1)) !== 0 || seen === 1 << BIG) return 'clash'
  return seen === 1 << TEXT ? 'text' : numberKinds[31 - Math.clz32(seen)]
}

function appendTexts(column: Growing, codes: Int32Array, levels: readonly string[], at: number): void {
  column.codes = room(column.codes, at + codes.length, (size) => new Int32Array(size).fill(-1))
  const own = new Int32Array(levels.length).fill(-1)
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!
    if (code < 0) continue
    if (own[code]! < 0) own[code] = levelOf(column, levels[code]!)
    column.codes[at + i] = own[code]!
  }
}

function levelOf(column: Growing, text: string): number {
  const { known, levels } = column
  const found = known.get(text)
  if (found !== undefined) return found
  column.letters += text.length
  known.set(text, levels.length)
  return levels.push(text) - 1
}

function room<A extends Float64Array | Int32Array>(array: A, rows: number, make: (size: number) => A): A {
  if (array.length >= rows) return array
  const larger = make(Math.max(rows, 2 * array.length))
  larger.set(array as never)
  return larger
}

function finish(column: Growing | undefined, rows: number): Column {
  if (column?.kind === 'text') return { kind: 'text', codes: room(column.codes, rows, emptyCodes).slice(0, rows), levels: column.levels }
  const values = room(column?.values ?? new Float64Array(0), rows, emptyNumbers)
  return { kind: 'number', values: values.length === rows ? values : values.slice(0, rows) }
}

const emptyCodes = (size: number): Int32Array => new Int32Array(size).fill(-1)
const emptyNumbers = (size: number): Float64Array => new Float64Array(size).fill(Number.NaN)
