import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../../src/config/load.ts'
import type { Tables } from '../../../src/ports/tables.ts'
import { writeSketches } from '../../../src/sketch/sketch.ts'
import { hintsOf } from '../../../src/steps/evaluate-gate/leakage.ts'
import { folder } from '../../platforms/tables/folder.ts'

const tiny = readFileSync(join(import.meta.dirname, '../../fixtures/tiny-model/sluice.yml'), 'utf8')
const { config } = loadConfig('sluice.yml', tiny)

/** A workspace that only holds validate-data's profiles of these two files. */
async function profiled(tables: Tables, train: string, evaluation: string) {
  const profile = async (path: string) => writeSketches((await tables.inspect(path, [])).sketches)
  const texts: Record<string, string> = {
    '.sluice/profiles/train.json': await profile(train),
    '.sluice/profiles/evaluation.json': await profile(evaluation),
  }
  return { read: (path: string) => Promise.resolve(texts[path]) } as never
}

const header = 'id,late,weekday,landed,status,crew,note,at'
const row = (i: number, day: string) => {
  const late = (i * 7) % 5 === 0 ? 1 : 0
  return `${i},${late},${i % 7},${late ? 100 + i : i % 90},${late ? 'L' : 'O'},crew${i % 31},note ${i},${day}T0${i % 9}:00:00Z`
}
const csv = (days: readonly string[]) =>
  `${[header, ...Array.from({ length: 400 }, (_, i) => row(i, days[i % days.length]!))].join('\n')}\n`
const of = (more: Partial<(typeof config)['data']>) => ({
  ...config,
  data: { ...config.data, evaluation: 'e.csv', label: 'late', keys: ['id'], ...more },
})

test('columns that give the label away are named, the strongest first; keys, texts of their own and useless columns are not', async () => {
  using data = folder({ 't.csv': csv(['2001-01-01']), 'e.csv': csv(['2001-02-01']) })
  const ports = { tables: data.tables, workspace: await profiled(data.tables, 't.csv', 'e.csv') }
  const hints = await hintsOf(of({}), ports)
  expect(hints.map(({ kind, column, strength }) => [kind, column, strength])).toEqual([
    ['feature-gives-label-away', 'landed', 1],
    ['feature-gives-label-away', 'status', 1],
  ])
  expect(hints.map(({ message }) => message)).toEqual([
    'alone nearly tells the label (AUC 1.000). Is it known when the model answers?',
    'is the label by another name: each of its values goes with one label (AUC 1.000). Is it known when the model answers?',
  ])
  // What is declared to be something else is no feature.
  expect(await hintsOf(of({ keys: ['id', 'landed'], group: 'status' }), ports)).toEqual([])
})

test.each([
  ['after the training', '2001-01-01', '2001-02-01', undefined],
  [
    'before its end',
    '2001-02-01',
    '2001-01-15',
    /^begins at 2001-01-15 in the evaluation data, and the training data end at 2001-02-01 08:00 UTC/,
  ],
])('an evaluation %s', async (_, trained, judged, expected) => {
  using data = folder({ 't.csv': csv([trained]), 'e.csv': csv([judged]) })
  const ports = { tables: data.tables, workspace: await profiled(data.tables, 't.csv', 'e.csv') }
  const [hint] = (await hintsOf(of({ time: 'at' }), ports)).filter(({ kind }) => kind === 'evaluation-precedes-training')
  if (expected === undefined) expect(hint).toBeUndefined()
  else expect(hint).toMatchObject({ column: 'at', message: expect.stringMatching(expected) })
})

test('a time column of text that is no date is said to be that', async () => {
  using data = folder({ 't.csv': csv(['2001-01-01']), 'e.csv': csv(['2001-02-01']) })
  const ports = { tables: data.tables, workspace: await profiled(data.tables, 't.csv', 'e.csv') }
  expect((await hintsOf(of({ time: 'note' }), ports))[0]).toMatchObject({
    column: 'note',
    message: expect.stringMatching(/^holds text that is no date/),
  })
})

test('a number to predict, and no profiles', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => `${i},${(i * 37) % 101},${2 * ((i * 37) % 101) + 1},${(i * 11) % 13}`)
  using data = folder({ 'e.csv': `id,y,double,other\n${rows.join('\n')}\n` })
  const regression = { ...of({ label: 'y' }), evaluate: { ...config.evaluate, task: 'regression' as const } }
  const ports = { tables: data.tables, workspace: await profiled(data.tables, 'e.csv', 'e.csv') }
  expect(await hintsOf(regression, ports)).toMatchObject([{ column: 'double', message: expect.stringContaining('(R² 1.000)') }])
  expect(await hintsOf(regression, { ...ports, workspace: { read: () => Promise.resolve(undefined) } as never })).toEqual([])
})
