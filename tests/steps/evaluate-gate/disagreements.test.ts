import type { Tables } from '../../../src/ports/tables.ts'
import { renderHtml } from '../../../src/report/html.ts'
import { plainText } from '../../../src/report/text.ts'
import { disagreementsOf } from '../../../src/steps/evaluate-gate/disagreements.ts'
import { plotFolds } from '../../../src/steps/evaluate-gate/plots/plots.ts'
import type { Scored } from '../../../src/steps/evaluate-gate/scored.ts'
import { configWith, numbered } from './pages.ts'
import { facts } from './story.ts'

const tables = numbered as Tables
const scored: Scored = {
  truth: { task: 'binary-classification', labels: Uint8Array.of(1, 0, 1, 0), threshold: 0.5 },
  candidate: Float64Array.of(0.9, 0.1, 0.6, 0.2),
  production: Float64Array.of(0.8, 0.6, 0.1, 0.2),
  slices: [],
  baseline: { kind: 'compared' },
  faults: [],
  attempt: 1,
  seed: '',
}
const page = (disagreements: Awaited<ReturnType<typeof disagreementsOf>>) =>
  renderHtml({
    marker: { kind: 'gate', model: 'm', commit: undefined },
    verdict: 'pass',
    title: { icon: '✅', word: 'Pass', text: 'm' },
    blocks: plotFolds({ ...facts, page: { curves: undefined, disagreements } }),
    footer: '',
  })

test('with keys: key, label, both answers and which is nearer; the rows furthest apart first, equal answers never', async () => {
  const found = (await disagreementsOf(configWith('keys'), scored, tables))!
  expect(found.columns.map(({ name }) => name)).toEqual(['id', 'y', 'candidate', 'production', 'nearer'])
  expect(found.rows.map((cells) => cells.map(plainText).join(' | '))).toEqual([
    'row 1 | 1 | 0.1 | 0.6 | candidate',
    'row 2 | 0 | 0.6 | 0.1 | candidate',
    'row 0 | 0 | 0.9 | 0.8 | candidate',
  ])
  expect(page(found)).not.toContain('Town')
})

test('full: every column of the row', async () => {
  const found = await disagreementsOf(configWith('full'), scored, tables)
  expect(page(found)).toContain('Town 2')
})

test('none: no row is read and none is shown, and the page says why', async () => {
  const records = () => Promise.reject(new Error('must not be read'))
  const html = page(await disagreementsOf(configWith('none'), scored, { ...tables, records }))
  expect(html).toContain('The two answer 2 of 4 rows differently')
  expect(html).toContain('report: { rows: none }')
  expect(html).not.toMatch(/row \d|Town/)
})

test('rows without keys are named by their number', async () => {
  const config = configWith('keys')
  const found = (await disagreementsOf({ ...config, data: { ...config.data, keys: [] } }, scored, tables))!
  expect(found.columns[0]!.name).toBe('row')
  expect(found.rows.map(([first]) => first)).toEqual(['2', '3', '1'])
})

test('there is nothing to disagree with without production', async () => {
  expect(await disagreementsOf(configWith('full'), { ...scored, production: undefined }, tables)).toBeUndefined()
})

test('a cell of a megabyte is cut', async () => {
  const records: Tables['records'] = async (_, rows) => rows.map(() => ({ id: 'x'.repeat(1_000_000), y: 1 }))
  expect(page(await disagreementsOf(configWith('full'), scored, { ...tables, records })).length).toBeLessThan(20_000)
})
