import type { CheckFailure } from '../../ports/tables.ts'
import { NULL, type NumberKind, numberKinds, showCell, TEXT, type Vector } from './batch.ts'
import type { Rule } from './rule.ts'

/** Rows shown of each failure. */
export const EXAMPLES = 5

/** One part of a check, looking at one column as it passes. */
export interface Watch {
  column: string
  see(vector: Vector, rows: number, at: number, untyped: boolean): void
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
  const badLevel = levelVerdicts(rule)
  return {
    column,
    see(vector, rows, at, untyped) {
      if (vector.form === 'numbers') seeNumbers(vector, vector.kind, rule, offenders, at, untyped)
      else seeCells(vector, rows, rule, badLevel, offenders, at, untyped)
    },
    failure: () => (offenders.rows > 0 ? { column, message: rowsThat(offenders.rows, rule.problem), ...offenders } : undefined),
  }
}

function seeNumbers(
  vector: Vector & { form: 'numbers' },
  kind: NumberKind,
  rule: Rule,
  offenders: Offenders,
  at: number,
  untyped: boolean,
) {
  const { values } = vector
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!
    if (!Number.isNaN(value) && rule.badNumber(value, kind, untyped)) offend(offenders, vector, row, at)
  }
}

type BadLevel = (levels: readonly string[], code: number, untyped: boolean) => boolean

function seeCells(
  vector: Exclude<Vector, { form: 'numbers' }>,
  rows: number,
  rule: Rule,
  badLevel: BadLevel,
  offenders: Offenders,
  at: number,
  untyped: boolean,
) {
  const { codes, levels } = vector
  for (let row = 0; row < rows; row++) {
    const code = codes[row]!
    const kind = vector.form === 'texts' ? (code < 0 ? NULL : TEXT) : vector.kinds[row]!
    if (kind === NULL) continue
    const asText = kind === TEXT || (rule.byText && code >= 0)
    const bad =
      asText || vector.form === 'texts' ? badLevel(levels, code, untyped) : rule.badNumber(vector.values[row]!, numberKinds[kind]!, untyped)
    if (bad) offend(offenders, vector, row, at)
  }
}

/** Judges each text once for as long as the dictionary stays the same. */
function levelVerdicts(rule: Rule): BadLevel {
  let known: readonly string[] = []
  let verdicts = new Int8Array(0)
  return (levels, code, untyped) => {
    if (levels !== known || code >= verdicts.length) {
      const larger = new Int8Array(Math.max(64, 2 * levels.length))
      if (levels === known) larger.set(verdicts)
      verdicts = larger
      known = levels
    }
    if (verdicts[code] === 0) verdicts[code] = rule.badText(levels[code]!, untyped) ? -1 : 1
    return verdicts[code]! < 0
  }
}

/** Watches for more nulls than allowed: a count, or a share when between 0 and 1. */
export function nullWatch(column: string, allowed: number): Watch {
  const nulls = noOffenders()
  let cells = 0
  return {
    column,
    see(vector, rows, at) {
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
