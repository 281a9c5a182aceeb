import type { TestCase } from '../../kernel/test-case.ts'
import type { DataFacts, DataFinding, Decision } from './decide.ts'
import { type Asked, type DataName, keyPath } from './plan.ts'

type Line = (path: DataFinding['path']) => number

/** Every check of every data set as a test. */
export function testCases({ plan }: DataFacts, { findings }: Decision, path: string, line: Line): TestCase[] {
  const asked: { data: DataName; at: DataFinding['path']; name: string }[] = [
    ...plan.train.map((one) => ({ data: 'train' as const, ...placed(one, 'train') })),
    ...plan.evaluation.map((one) => ({ data: 'evaluation' as const, ...placed(one, 'evaluation') })),
    ...plan.sets.flatMap(({ name: set, asked }) => asked.map((one) => ({ data: { set }, ...placed(one, { set }) }))),
  ]
  const disjoint: DataName[] =
    plan.disjoint === undefined ? [] : ['evaluation', ...plan.sets.filter((set) => set.disjoint).map(({ name }) => ({ set: name }))]
  const shared = disjoint.map((data) => ({
    data,
    at: keyPath(plan.disjoint!, data),
    name: `${keyPath(plan.disjoint!, data).join('.')}: disjoint`,
  }))
  const all = [...asked, ...shared].map((one) => ({ ...one, group: groupOf(one.data) }))
  const unique = all.filter((one, i) => all.findIndex(({ group, name }) => group === one.group && name === one.name) === i)
  return unique.map(({ data, at, name, group }): TestCase => {
    const broken = findings.filter(
      (found) =>
        groupOf(found.data) === group &&
        found.path.join('.') === at.join('.') &&
        (found.column === undefined || name.includes(found.column)),
    )
    const message = broken.map((found) => `${found.column === undefined ? '' : `${found.column}: `}${found.message}`).join(' ')
    return { group: groupOf(data), name, verdict: broken.length > 0 ? 'fail' : 'pass', message, path, line: line(at) }
  })
}

const groupOf = (data: DataName): string =>
  data === 'train' ? 'training data' : data === 'evaluation' ? 'evaluation data' : `evaluation data ${data.set}`

/** The place of a check, and the check as it would stand in sluice.yml on one line. */
function placed({ check, from }: Asked, data: DataName): { at: DataFinding['path']; name: string } {
  const at = keyPath(from, data)
  const rule = JSON.stringify(check)
    .replace(/^\{|\}$/g, '')
    .replaceAll('"', '')
    .replaceAll(',', ', ')
  return { at, name: `${at.join('.')}: ${rule}` }
}
