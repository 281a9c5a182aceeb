import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../../src/kernel/errors.ts'
import { readEvidence } from '../../../src/kernel/evidence.ts'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import { removeFolders } from '../../platforms/git/scratch.ts'
import { flights, forgeInMemory, world } from './world.ts'

afterAll(removeFolders)

const weeks = ['2026-06-01', '2026-06-08', '2026-06-15', '2026-06-22', '2026-06-29'] as const
const NIGHT = 0.4

test('three weeks: steady, drifted, drifted again and raised; then recovered and closed', async () => {
  const { forge, issues, dispatches } = forgeInMemory()
  const here = await world({ forge, monitor: { on_drift: 'retrain' } })
  const asked = [0, NIGHT, NIGHT, 0].map((share, i) => flights(`week ${i}`, 3000, share))
  for (const [i, week] of asked.entries()) await here.ask(weeks[i]!, week)
  await here.tell(asked.flat())
  const found: [string, string, string, number][] = []
  for (const i of [0, 1, 2, 3]) {
    const { verdict, outputs } = await here.run(weeks[i]!, weeks[i + 1]!)
    found.push([verdict, outputs.drifted!, outputs.issue!, issues.filter(({ open }) => open).length])
  }
  expect(found).toEqual([
    ['pass', '', '', 0],
    ['fail', 'hour,predictions', '', 0],
    ['fail', 'hour,predictions', '1', 1],
    ['pass', '', '1', 0],
  ])
  const [issue] = issues
  expect(issue?.title).toBe('Drift in delays: hour, predictions')
  expect(issue?.body).toContain('ROC&nbsp;AUC')
  expect(issue?.comments[0]).toContain('steady again')
  expect(dispatches).toEqual([
    {
      workflow: 'sluice-release.yml',
      ref: 'main',
      inputs: { reason: 'hour, predictions drifted in production, which serves v1 (issue 1)' },
    },
  ])
  expect(await here.records.list('windows/delays/production')).toHaveLength(4)
})

test('the same window again acts and records nothing, and gives the same evidence', async () => {
  const { forge, issues, dispatches } = forgeInMemory()
  const here = await world({ forge, monitor: { issue_after: { windows: 1, of: 1 }, on_drift: 'retrain' } })
  await here.ask(weeks[0], flights('once', 3000, NIGHT))
  const first = await here.run(weeks[0], weeks[1])
  issues[0]!.open = false
  const recorded = await here.records.list('evidence')
  const second = await here.run(weeks[0], weeks[1])
  expect([first.outputs.issue, second.outputs.issue, second.verdict]).toEqual(['1', '', 'fail'])
  expect([issues.length, dispatches.length]).toEqual([1, 1])
  expect(second.evidence?.digest).toBe(first.evidence?.digest)
  expect(await here.records.list('evidence')).toEqual(recorded)
  expect(renderMarkdown(second.document)).toContain('was judged before')
})

test('killed between acting and recording, the next run finds the issue by its marker', async () => {
  const { forge, issues } = forgeInMemory()
  const here = await world({ forge, monitor: { issue_after: { windows: 1, of: 1 } } })
  await here.ask(weeks[0], flights('once', 3000, NIGHT))
  const { append } = here.records
  here.records.append = () => Promise.reject(new Error('killed'))
  await expect(here.run(weeks[0], weeks[1])).rejects.toThrow('killed')
  here.records.append = append
  const { outputs } = await here.run(weeks[0], weeks[1])
  expect([outputs.issue, issues.length]).toEqual(['1', 1])
})

test('the evidence names model, reference and window, and rests on the registration', async () => {
  const here = await world()
  await here.ask(weeks[0], flights('steady', 1000))
  const { evidence } = await here.run(weeks[0], weeks[1])
  const written = readEvidence(readFileSync(join(here.root, '.sluice/evidence/monitor-drift.json'), 'utf8'))
  expect(written.digest).toBe(evidence?.digest)
  expect(await here.records.read(`evidence/${written.digest}.json`)).toBe(written.text)
  const { step, verdict, inputs, outputs, previous } = written.claim
  expect([step, verdict, inputs.map(({ name }) => name), outputs.map(({ name }) => name), previous]).toEqual([
    'monitor-drift',
    'pass',
    ['model', 'reference'],
    ['window'],
    ['e'.repeat(64)],
  ])
})

test('no request at all is inconclusive, and opens and closes nothing', async () => {
  const { forge, issues } = forgeInMemory()
  const here = await world({ forge, monitor: { issue_after: { windows: 1, of: 1 } } })
  await here.ask(weeks[0], flights('drifted', 3000, NIGHT))
  await here.run(weeks[0], weeks[1])
  const { verdict, document } = await here.run(weeks[1], weeks[2])
  expect([verdict, issues[0]?.open]).toEqual(['inconclusive', true])
  expect(renderMarkdown(document)).toContain('No request reached `production`')
})

test('answers of another version are no predictions of this one', async () => {
  const here = await world()
  await here.ask(weeks[0], flights('own', 1000))
  await here.ask(weeks[0], flights('other', 1000), { version: 'v0' })
  await here.ask(weeks[0], flights('failed', 100), { status: 500 })
  const { verdict, document } = await here.run(weeks[0], weeks[1])
  expect(verdict).toBe('pass')
  expect(renderMarkdown(document)).toContain('1,000 were answered by another version, 100 had no answer')
})

test('a model that got worse is told by its late outcomes alone', async () => {
  const here = await world()
  const asked = flights('same hours', 3000)
  await here.ask(weeks[0], asked)
  await here.tell(asked, () => 0.3)
  const { verdict, document, outputs } = await here.run(weeks[0], weeks[1])
  expect([verdict, outputs.drifted]).toEqual(['fail', ''])
  expect(renderMarkdown(document)).toContain('`delays v1` answers worse than at release')
})

test('without a forge the report says what would be done', async () => {
  const here = await world({ monitor: { issue_after: { windows: 1, of: 1 } } })
  await here.ask(weeks[0], flights('drifted', 3000, NIGHT))
  const { document, outputs } = await here.run(weeks[0], weeks[1])
  expect(outputs.issue).toBe('')
  expect(renderMarkdown(document)).toContain('In a workflow, this report would now open an issue')
})

test.each([
  ['a window that ends before it begins', weeks[1], weeks[0], /begins before it ends/],
  ['a window that is not over', weeks[0], '2027-01-01', /still to come/],
])('%s is refused', async (_, from, to, message) => {
  const here = await world()
  await expect(here.run(from, to)).rejects.toThrow(message)
})

test('with nothing deployed there is nothing to watch', async () => {
  const here = await world()
  rmSync(join(here.root, 'deployments'), { recursive: true })
  await expect(here.run(weeks[0], weeks[1])).rejects.toThrow(UserError)
  expect(existsSync(join(here.root, '.sluice/evidence/monitor-drift.json'))).toBe(false)
})
