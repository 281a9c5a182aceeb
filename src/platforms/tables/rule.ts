import type { Check, ColumnType } from '../../ports/tables.ts'
import type { Seen } from '../../sketch/accumulate.ts'
import { type NumberKind, showNumber } from './batch.ts'

/** One part of a check on one column: which cells break it. Nulls never do. */
export interface Rule {
  /** Prefers a number's text as written, where there is one. */
  byText: boolean
  badNumber(value: number, kind: NumberKind, untyped: boolean): boolean
  badText(text: string, untyped: boolean): boolean
  /** True when the bounds of some numbers alone show that none of them is bad, which saves looking at each. */
  allGood?(seen: Seen, kind: NumberKind, untyped: boolean): boolean
  /** "rows hold …": what is wrong with the rows that break it. */
  problem: string
}

const NUMBERS: Record<ColumnType, (value: number, kind: NumberKind, untyped: boolean) => boolean> = {
  number: (_, kind) => kind === 'number',
  integer: (value, kind) => kind === 'number' && Number.isInteger(value),
  boolean: (value, kind, untyped) => kind === 'boolean' || (untyped && kind === 'number' && (value === 0 || value === 1)),
  date: (_, kind) => kind === 'date',
  text: (_value, _kind, untyped) => untyped,
}

const ARTICLE: Record<ColumnType, string> = {
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  date: 'a date',
  text: 'text',
}

/** The rules of a check about cells: type, range, values, matches. */
export function rulesOf(check: Check): Rule[] {
  const { type, range, values, matches } = check
  return [
    ...(type ? [typeRule(type)] : []),
    ...(range ? [rangeRule(range)] : []),
    ...(values ? [valuesRule(values)] : []),
    ...(matches !== undefined ? [matchesRule(matches)] : []),
  ]
}

const typeRule = (type: ColumnType): Rule => ({
  byText: false,
  badNumber: (value, kind, untyped) => !NUMBERS[type](value, kind, untyped),
  badText: () => type !== 'text',
  allGood: ({ cells, whole }, kind, untyped) =>
    type === 'integer' ? kind === 'number' && whole === cells : type !== 'boolean' && NUMBERS[type](0, kind, untyped),
  problem: `hold something other than ${ARTICLE[type]}`,
})

const rangeRule = ([low, high]: readonly [number, number]): Rule => ({
  byText: false,
  badNumber: (value) => !(value >= low && value <= high),
  badText: () => true,
  allGood: ({ least, greatest }) => least >= low && greatest <= high,
  problem: `lie outside ${low} to ${high}`,
})

function valuesRule(values: readonly (string | number | boolean)[]): Rule {
  const texts = new Set(values.filter((value) => typeof value === 'string'))
  const numbers = new Set(values.filter((value) => typeof value === 'number'))
  const booleans = new Set(values.filter((value) => typeof value === 'boolean'))
  const spelt = new Set(values.map(String))
  const shown = values.slice(0, 5).map(String).join(', ')
  return {
    byText: false,
    badNumber(value, kind, untyped) {
      if (kind === 'boolean') return !booleans.has(value === 1) && !(untyped && spelt.has(String(value === 1)))
      if (kind === 'number') return !numbers.has(value) && !(untyped && spelt.has(String(value)))
      const iso = showNumber(value, kind)
      return !texts.has(iso) && !texts.has(iso.slice(0, 10))
    },
    badText: (text, untyped) => !(untyped ? spelt : texts).has(text),
    problem: `hold none of the values allowed (${shown}${values.length > 5 ? `, … ${values.length} in all` : ''})`,
  }
}

function matchesRule(pattern: string): Rule {
  const whole = new RegExp(`^(?:${pattern})$`, 'u')
  return {
    byText: true,
    badNumber: (value, kind) => !whole.test(showNumber(value, kind)),
    badText: (text) => !whole.test(text),
    problem: `do not match ${pattern}`,
  }
}
