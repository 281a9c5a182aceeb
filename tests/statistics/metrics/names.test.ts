import { readFileSync } from 'node:fs'
import { isMetricOf, METRICS_OF } from '../../../src/config/metrics.ts'
import { isMetric, metricOf, metrics } from '../../../src/statistics/metrics/metrics.ts'

test.each(
  Object.entries(METRICS_OF).filter(([task]) => task !== 'ranking'),
)('the configuration allows of %s what can be computed', (task, allowed) =>
  expect([...allowed].sort()).toEqual(
    Object.values(metrics)
      .filter(({ tasks }) => tasks.some((own) => own === task))
      .map(({ name }) => name)
      .sort(),
  ))

test.each([
  ['ndcg@1', true],
  ['map@100', true],
  ['ndcg@999999', true],
  ['ndcg', false],
  ['ndcg@0', false],
  ['ndcg@05', false],
  ['ndcg@1.5', false],
  ['ndcg@1e3', false],
  ['ndcg@1000000', false],
  ['mrr@10', false],
  ['toString', false],
])('%s is a metric of rankings: %p', (name, is) => {
  expect(isMetricOf('ranking', name)).toBe(is)
  expect(isMetric(name)).toBe(is)
})

test('a metric of the best k says k', () =>
  expect(metricOf('map@7')).toMatchObject({ title: 'MAP@7', better: 'higher', tasks: ['ranking'] }))
test('what is no metric is a mistake', () => expect(() => metricOf('ndcg@-1')).toThrow('ndcg@-1 is no metric'))

describe('docs/metrics.md', () => {
  const rows = readFileSync(new URL('../../../docs/metrics.md', import.meta.url), 'utf8').matchAll(
    /^\| `([^`]+)` \| ([^|]+) \| [^|]+ \| (\w+) \|/gm,
  )
  const documented = Object.fromEntries(Array.from(rows, ([, name, tasks, better]) => [name, { tasks: tasks!.split(', ').sort(), better }]))
  const known = [...Object.values(metrics), metricOf('ndcg@10'), metricOf('map@10')]

  test.each(known)('has the tasks and the direction of $name', ({ name, tasks, better }) =>
    expect(documented[name.replace('@10', '@k')]).toEqual({ tasks: tasks.map((task) => task.split('-')[0]).sort(), better }))
  test('has no other metric', () => expect(Object.keys(documented)).toHaveLength(known.length))
})
