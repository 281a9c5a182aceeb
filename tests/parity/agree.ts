import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What was compared under one name. */
export interface Count {
  cases: number
  /** Cases where both sides have a number; in the others both have none. */
  valued: number
}

const RELATIVE = 1e-9

/** Equal to nine digits; `absolute` is for quantities that are differences of numbers near 1. Infinities equal themselves. */
const near = (actual: number, expected: number, absolute: number) =>
  actual === expected || Math.abs(actual - expected) <= Math.max(RELATIVE * Math.abs(expected), absolute)

/** Compares one number per case, `undefined` with NaN. Throws at the first that differs, with its case. A NaN of ours is a fault, not "undefined". */
export function agree<Case extends { title: string }>(
  cases: readonly Case[],
  expected: Float64Array | undefined,
  value: (one: Case) => number | undefined,
  absolute = 1e-300,
): Count {
  if (!expected) throw new Error('The reference does not compute this.')
  let valued = 0
  cases.forEach((one, i) => {
    const actual = value(one)
    const wanted = expected[i]!
    const agrees = actual === undefined ? Number.isNaN(wanted) : near(actual, wanted, absolute)
    if (!agrees) throw new Error(`case ${i}, ${one.title}: ${actual}, but the reference has ${Number.isNaN(wanted) ? 'no value' : wanted}`)
    if (actual !== undefined) valued++
  })
  return { cases: cases.length, valued }
}

const folder = join(import.meta.dirname, 'counts')

/** Holds the counts of one family against counts/`family`.golden.json, from which docs/statistics.md has its table. */
export function expectCounts(family: string, counts: Readonly<Record<string, Count>>): void {
  const path = join(folder, `${family}.golden.json`)
  const text = `${JSON.stringify(counts, null, 2)}\n`
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${path}.new`, text)
    renameSync(`${path}.new`, path)
  }
  expect(existsSync(path) ? readFileSync(path, 'utf8') : undefined).toBe(text)
}
