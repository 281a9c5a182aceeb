import type { Monitoring, MonitorRun, Watch } from '../../../../src/ports/monitoring.ts'
import { renderMarkdown } from '../../../../src/report/markdown.ts'
import { removeFolders } from '../../../platforms/git/scratch.ts'
import { forgeInMemory, world } from '../world.ts'

afterAll(removeFolders)

const now = new Date('2026-12-01T09:00:00Z')
const day = (date: number) => new Date(Date.UTC(2026, 10, date, 7))

/** A monitor whose runs are given. */
function monitorOf(runs: readonly MonitorRun[]) {
  const asked: Watch[] = []
  const monitoring: Monitoring = {
    title: 'Cloud monitors',
    async keep(watch) {
      asked.push(watch)
      return { name: 'watch-delays', change: 'same', since: day(1) }
    },
    runs: async () => [...runs],
    due: () => day(30),
  }
  return { monitoring, asked }
}
const run = (date: number, hour: number, more: Partial<MonitorRun> = {}): MonitorRun => ({
  ...{ name: `run-${date}`, url: `https://cloud.example/run-${date}`, at: day(date), from: day(date - 7), to: day(date), state: 'done' },
  ...{ rows: { all: 4000, inputs: 3900, predictions: 4000 } },
  inputs: [
    { column: 'hour', what: 'shape', value: hour },
    { column: 'hour', what: 'missing', value: 0.025 },
    { column: 'hour', what: 'unseen', value: 0 },
    { column: 'distance', what: 'missing', value: 0.01 },
    { column: 'origin', what: 'shape', value: 0.02 },
  ],
  predictions: [{ column: 'prediction', what: 'shape', value: hour * 0.9 }],
  ...more,
})

test('what a monitor elsewhere measured is judged, told and acted on as a window of this machine', async () => {
  const { forge, issues, dispatches } = forgeInMemory()
  const { monitoring, asked } = monitorOf([run(30, 0.4)])
  const rules = { window: '7d', issue_after: { windows: 1, of: 1 }, on_drift: 'retrain' }
  const here = await world({ forge, monitor: rules, elsewhere: () => monitoring, now: () => now })
  const { verdict, outputs, document, json } = await here.run()
  expect([verdict, outputs.drifted, outputs.issue, issues.length, dispatches.length]).toEqual(['fail', 'hour,predictions', '1', 1, 1])
  expect(asked).toMatchObject([{ version: 'v1', task: 'classification', window: 604_800, alarm: 0.1 }])
  expect(asked[0]?.inputs.map(({ name, kind, values }) => [name, kind, values.length])).toEqual([
    ['hour', 'number', 10_000],
    ['distance', 'number', 10_000],
    ['origin', 'category', 10_000],
  ])
  expect(json).toMatchObject({
    from: '2026-11-23T07:00:00.000Z',
    rows: 4000,
    by: { title: 'Cloud monitors', run: 'run-30', state: 'done' },
  })
  const text = renderMarkdown(document)
  expect(text).toContain('Cloud monitors compared 4,000 rows of 23 November, 07:00, to 30 November 2026, 07:00 UTC')
  expect(text).toContain('[`run-30`](https://cloud.example/run-30)')
  expect(text).toContain('Shapes are of the 3,900 rows without any missing cell.')
  expect(text).toContain('Shape not compared: `distance`.')
  expect(text).toContain('| Verdict | Column | Effect | Alarm at | q |\n')
  expect(text).not.toMatch(/NaN|undefined|Nothing is missing/)
})

test('windows of a monitor are a history like others: steady ones close the issue', async () => {
  const { forge, issues } = forgeInMemory()
  let runs = [run(23, 0.4)]
  const elsewhere = () => ({ ...monitorOf(runs).monitoring, due: () => undefined })
  const here = await world({ forge, monitor: { window: '7d', issue_after: { windows: 1, of: 1 } }, elsewhere, now: () => now })
  expect((await here.run()).verdict).toBe('fail')
  runs = [run(30, 0.03), ...runs]
  const { verdict, document } = await here.run()
  expect([verdict, issues[0]?.open]).toEqual(['pass', false])
  expect(renderMarkdown(document)).toContain('are steady again')
})

test.each([
  ['none', [], /No monitoring run of `watch-delays` has ended since 2026-11-01 07:00 UTC\*\*; one was due at 2026-11-30 07:00 UTC/],
  [
    'a failed one',
    [run(30, 0, { state: 'failed', reason: 'No rows <b>.' })],
    /newest monitoring run failed\*\* \(2026-11-30 07:00 UTC\): No rows \\?&?l?t?;?.*A run that failed found no drift/,
  ],
  [
    'an old one',
    [run(23, 0.5)],
    /is of 2026-11-23 07:00 UTC\*\*; one was due at 2026-11-30 07:00 UTC\. What it found then says nothing of now/,
  ],
] as const)('of %s nothing is concluded, and an issue stays open', async (_, runs, expected) => {
  const here = await world({ monitor: { window: '7d' }, elsewhere: () => monitorOf(runs).monitoring, now: () => now })
  const { verdict, document } = await here.run()
  const text = renderMarkdown(document)
  expect(verdict).toBe('inconclusive')
  expect(text).toMatch(expected)
  expect(text).not.toMatch(/NaN|undefined|<b>/)
})
