import type { TestCase } from '../../kernel/test-case.ts'
import type { DataFacts, DataFinding, Decision } from './decide.ts'
import { type Asked, type DataName, dataWords, everyPart, keyPath } from './plan.ts'

type Line = (path: DataFinding['path']) => number

/** Every check of every data set as a test. */
export function testCases({ plan }: DataFacts, { findings }: Decision, path: string, line: Line): TestCase[] {
  const all = everyPart(plan).flatMap(({ data, asked, disjoint }) => {
    const at = keyPath(plan.disjoint ?? 'rows', data)
    const shared = disjoint ? [{ data, at, name: `${at.join('.')}: disjoint` }] : []
    return [...asked.map((one) => ({ data, ...placed(one, data) })), ...shared].map((one) => ({ ...one, group: dataWords(data) }))
  })
  const unique = all.filter((one, i) => all.findIndex(({ group, name }) => group === one.group && name === one.name) === i)
  // A finding belongs to the check that names its column, else to the first at its place: none is left untold.
  const owner = ({ data, path: at, column }: DataFinding) => {
    const there = unique.filter((one) => one.group === dataWords(data) && one.at.join('.') === at.join('.'))
    return there.find(({ name }) => column === undefined || name.includes(column)) ?? there[0]
  }
  return unique.map((one): TestCase => {
    const broken = findings.filter((found) => owner(found) === one)
    const message = broken.map((found) => `${found.column === undefined ? '' : `${found.column}: `}${found.message}`).join(' ')
    const { group, name, at } = one
    return { group, name, verdict: broken.length > 0 ? 'fail' : 'pass', message, path, line: line(at) }
  })
}

/** The place of a check, and the check as it would stand in sluice.yml on one line. */
function placed({ check, from }: Asked, data: DataName): { at: DataFinding['path']; name: string } {
  const at = keyPath(from, data)
  const rule = JSON.stringify(check)
    .replace(/^\{|\}$/g, '')
    .replaceAll('"', '')
    .replaceAll(',', ', ')
  return { at, name: `${at.join('.')}: ${rule}` }
}
