import type { CheckFailure } from '../../ports/tables.ts'
import type { Seen } from '../../sketch/accumulate.ts'
import { NULL, numberKinds, showCell, TEXT, type Vector } from './batch.ts'
import type { Rule } from './rule.ts'

/** Rows shown of each failure. */
export const EXAMPLES = 5

/** What is known of a portion besides its cells. */
export interface View {
  untyped: boolean
  /** Cells that are not null, when they were counted. */
  cells: number | undefined
  /** Of a portion of one kind of number. */
  seen: Seen | undefined
}

/** One part of a check, looking at one column as it passes. */
export interface Watch {
  column: string
  see(vector: Vector, rows: number, at: number, view: View): void
  /** What was found when all `rows` rows have passed; undefined when all is well. */
  failure(rows: number): Omit<CheckFailure, 'check'> | undefined
}

/** Rows that break something: how many, and the first five. */
export interface Offenders {
  rows: number
  examples: { row: number; value: string }[]
}

export const noOffenders = (): Offenders => ({ rows: 0, examples: [] })

/** Notes the cell of a row, counted from 0 within the data set. */
export function offend(offenders: Offenders, vector: Vector, row: number, at: number): void {
  offenders.rows++
  if (offenders.examples.length < EXAMPLES) offenders.examples.push({ row: at + row + 1, value: showCell(vector, row) })
}

/** "3 rows lie …" with the singular where it is due. */
export const rowsThat = (rows: number, problem: string): string => {
  const verb = rows === 1 ? problem.replace(/^(lie|hold)\b/, '$1s').replace(/^do /, 'does ') : problem
  return `${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'} ${verb}.`
}

/** Watches a column for cells that break a rule. */
export function ruleWatch(column: string, rule: Rule): Watch {
  const offenders = noOffenders()
  const levels = levelVerdicts(rule)
  return {
    column,
    see(vector, rows, at, { untyped, seen }) {
      if (vector.form === 'numbers') {
        if (!(seen && rule.allGood?.(seen, vector.kind, untyped))) seeNumbers(vector, rule, offenders, at, untyped)
      } else if (vector.form === 'texts') {
        if (levels.anyBad(vector.levels, untyped)) seeTexts(vector, levels, offenders, at)
      } else seeCells(vector, rows, rule, levels, offenders, at, untyped)
    },
    failure: () => (offenders.rows > 0 ? { column, message: rowsThat(offenders.rows, rule.problem), ...offenders } : undefined),
  }
}

function seeNumbers(vector: Vector & { form: 'numbers' }, rule: Rule, offenders: Offenders, at: number, untyped: boolean): void {
  const { values, kind } = vector
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!
    if (!Number.isNaN(value) && rule.badNumber(value, kind, untyped)) offend(offenders, vector, row, at)
  }
}

function seeTexts(vector: Vector & { form: 'texts' }, levels: Levels, offenders: Offenders, at: number): void {
  const { codes } = vector
  for (let row = 0; row < codes.length; row++) if (codes[row]! >= 0 && levels.isBad(codes[row]!)) offend(offenders, vector, row, at)
}

function seeCells(
  vector: Vector & { form: 'cells' },
  rows: number,
  rule: Rule,
  levels: Levels,
  offenders: Offenders,
  at: number,
  untyped: boolean,
): void {
  const { kinds, codes, values } = vector
  levels.anyBad(vector.levels, untyped)
  for (let row = 0; row < rows; row++) {
    const kind = kinds[row]!
    if (kind === NULL) continue
    const byText = kind === TEXT || (rule.byText && codes[row]! >= 0)
    const bad = byText ? levels.isBad(codes[row]!) : rule.badNumber(values[row]!, numberKinds[kind]!, untyped)
    if (bad) offend(offenders, vector, row, at)
  }
}

/** Verdicts on the texts of a dictionary. */
interface Levels {
  /** Judges the texts that are new; says whether any is bad. */
  anyBad(levels: readonly string[], untyped: boolean): boolean
  isBad(code: number): boolean
}

/** Judges each text once for as long as the dictionary stays the same. */
function levelVerdicts(rule: Rule): Levels {
  let known: readonly string[] = []
  let judged = 0
  let any = false
  let bad = new Uint8Array(64)
  return {
    anyBad(levels, untyped) {
      if (levels !== known) {
        known = levels
        judged = 0
        any = false
      }
      if (bad.length < levels.length) {
        const larger = new Uint8Array(2 * levels.length)
        larger.set(bad)
        bad = larger
      }
      for (; judged < levels.length; judged++) {
        bad[judged] = rule.badText(levels[judged]!, untyped) ? 1 : 0
        if (bad[judged] === 1) any = true
      }
      return any
    },
    isBad: (code) => bad[code] === 1,
  }
}

/** Watches for more nulls than allowed: a count, or a share when between 0 and 1. */
export function nullWatch(column: string, allowed: number): Watch {
  const nulls = noOffenders()
  let cells = 0
  return {
    column,
    see(vector, rows, at, view) {
      if (view.cells === rows) {
        cells += rows
        return
      }
      const before = nulls.rows
      for (let row = 0; row < rows; row++) if (isNull(vector, row)) offend(nulls, vector, row, at)
      cells += rows - (nulls.rows - before)
    },
    failure(rows) {
      const found = rows - cells
      const most = allowed > 0 && allowed < 1 ? allowed * rows : allowed
      if (found <= most) return undefined
      const asked = allowed === 0 ? 'none is allowed' : `at most ${allowed < 1 ? `${100 * allowed}%` : allowed} may be`
      const share = allowed > 0 && allowed < 1 ? ` (${Number(((100 * found) / rows).toPrecision(3))}%)` : ''
      return {
        column,
        message: `${found.toLocaleString('en-US')} ${found === 1 ? 'row is' : 'rows are'} null${share}; ${asked}.`,
        ...nulls,
        rows: found,
      }
    },
  }
}

function isNull(vector: Vector, row: number): boolean {
  if (vector.form === 'numbers') return Number.isNaN(vector.values[row])
  return vector.form === 'texts' ? vector.codes[row]! < 0 : vector.kinds[row] === NULL
}
