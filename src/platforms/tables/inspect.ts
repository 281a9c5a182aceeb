import type { Check, CheckFailure, Inspection } from '../../ports/tables.ts'
import { type Accumulator, accumulate } from '../../sketch/accumulate.ts'
import { BIG, BOOLEAN, DATE, NUMBER, numberKinds, TEXT, type Vector } from './batch.ts'
import { type PassOptions, pass } from './dataset.ts'
import { keyLimit } from './memory.ts'
import { type Named, nearest } from './paths.ts'
import { rulesOf } from './rule.ts'
import { type Repeats, repeats } from './unique.ts'
import { nullWatch, ruleWatch, type View, type Watch } from './watch.ts'

interface Planned {
  check: number
  watches: Watch[]
  repeats: Repeats | undefined
}

/** One pass: digest, sketches and checks. A second pass over key columns only where repeated texts must be told from equal hashes. */
export async function inspectFiles(named: Named, checks: readonly Check[], options: PassOptions): Promise<Inspection> {
  const { files } = named
  const planned: Planned[] = []
  for (const [i, check] of checks.entries()) planned.push(await plan(named, check, i))
  const sketches = new Map<string, Accumulator>()
  const withText = new Set(checks.flatMap(({ column, matches }) => (column !== undefined && matches !== undefined ? [column] : [])))
  const reading = pass(files, { ...options, digest: true, withText })
  for await (const portion of reading.portions) {
    for (const { name, vector } of portion.columns) {
      const sketch = sketches.get(name) ?? accumulate(name)
      sketches.set(name, sketch)
      const view = { untyped: portion.untyped, ...sketchVector(sketch, vector) }
      for (const { watches, repeats } of planned) {
        for (const watch of watches) if (watch.column === name) watch.see(vector, portion.rows, portion.at, view)
        if (repeats?.columns.length === 1 && repeats.columns[0] === name) repeats.see(vector, portion.rows, portion.at)
      }
    }
  }
  const { rows, columns, sha256 = '' } = reading.result()
  const failures: CheckFailure[] = []
  for (const { check, watches, repeats } of planned) {
    failures.push(...wholeTable(check, checks[check]!, rows, columns))
    for (const watch of watches) {
      const failure = columns.includes(watch.column) ? watch.failure(rows) : undefined
      if (failure) failures.push({ check, ...failure })
    }
    const repeated = repeats?.columns.every((name) => columns.includes(name)) ? await repeats.failure(files) : undefined
    if (repeated) failures.push({ check, ...repeated })
  }
  const ordered = columns.flatMap((name) => sketches.get(name)?.finish(rows) ?? accumulate(name).finish(rows))
  return { sha256, files: files.map(({ name }) => name), rows, sketches: ordered, failures }
}

async function plan(named: Named, given: Check, check: number): Promise<Planned> {
  const { column, nulls, unique, key } = given
  const repeated = async (columns: readonly string[]) => repeats(columns, await keyLimit(named, columns))
  if (column === undefined) return { check, watches: [], repeats: key && (await repeated(key)) }
  const watches = rulesOf(given).map((rule) => ruleWatch(column, rule))
  if (nulls !== undefined) watches.push(nullWatch(column, nulls))
  return { check, watches, repeats: unique ? await repeated([column]) : undefined }
}

/** What is wrong with the number of rows or with the names of the columns. */
function wholeTable(check: number, given: Check, rows: number, columns: readonly string[]): CheckFailure[] {
  const failures: CheckFailure[] = []
  const add = (message: string, column?: string) => failures.push({ check, ...(column !== undefined && { column }), message, examples: [] })
  const shown = rows.toLocaleString('en-US')
  const { min, max } = given.rows ?? {}
  if (min !== undefined && rows < min) add(`There are ${shown} rows, fewer than the ${min.toLocaleString('en-US')} asked for.`)
  if (max !== undefined && rows > max) add(`There are ${shown} rows, more than the ${max.toLocaleString('en-US')} allowed.`)
  for (const name of [...(given.columns ?? []), ...(given.column === undefined ? [] : [given.column])]) {
    if (columns.includes(name)) continue
    const near = nearest(name, columns)
    add(near ? `There is no such column. Did you mean ${near}?` : 'There is no such column.', name)
  }
  return failures
}

/** Hands a vector to a sketch, part by part. Returns what that showed. */
function sketchVector(sketch: Accumulator, vector: Vector): Omit<View, 'untyped'> {
  if (vector.form === 'texts') return { cells: sketch.texts(vector.codes, vector.levels), seen: undefined }
  if (vector.form === 'numbers') {
    const seen = sketch.numbers(vector.values, vector.kind)
    return { cells: seen.cells, seen }
  }
  const { kinds, values, codes, levels } = vector
  let found = 0
  for (const kind of kinds) found |= 1 << kind
  for (const kind of [NUMBER, BOOLEAN, DATE, BIG]) {
    if ((found & (1 << kind)) !== 0)
      sketch.numbers(
        values.filter((_, row) => kinds[row] === kind),
        numberKinds[kind]!,
      )
  }
  if ((found & (1 << TEXT)) !== 0)
    sketch.texts(
      codes.map((code, row) => (kinds[row] === TEXT ? code : -1)),
      levels,
    )
  return { cells: undefined, seen: undefined }
}
