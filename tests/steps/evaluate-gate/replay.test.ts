import type { Config } from '../../../src/config/schema.ts'
import { readSketches } from '../../../src/sketch/sketch.ts'
import { keepReference } from '../../../src/steps/evaluate-gate/replay.ts'
import type { Scored } from '../../../src/steps/evaluate-gate/scored.ts'

const config = { data: { evaluation: 'e.csv', label: 'y' } } as unknown as Config

/** What keepReference writes for some answers to three rows. */
async function kept(scored: Partial<Scored>): Promise<{ [path: string]: string }> {
  const files: { [path: string]: string } = {}
  const workspace = {
    write: async (path: string, text: string) => {
      files[path] = text
    },
    remove: async (path: string) => void delete files[path],
  }
  const tables = { records: async (_: string, rows: readonly number[]) => rows.map((row) => ({ id: row, y: 'truth' })) }
  await keepReference(config, scored as Scored, { workspace, tables } as never)
  return files
}
const predictions = (files: { [path: string]: string }) =>
  files['.sluice/replay.jsonl']!.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { row: object; prediction: unknown; production: unknown })

test('classes are kept by name, as a served model answers, and never the label', async () => {
  const truth = { task: 'multiclass-classification', labels: new Int32Array([0, 1, 2]), classes: 3 } as const
  const files = await kept({
    truth,
    candidate: new Int32Array([2, 0, 1]),
    production: new Int32Array([0, 0, 1]),
    levels: ['cat', 'dog', 'cow'],
  })
  expect(predictions(files)[0]).toEqual({ row: { id: 0 }, prediction: 'cow', production: 'cat' })
  expect(readSketches(files['.sluice/profiles/predictions.json']!)[0]!.kinds).toEqual({ text: 3 })
})

test('several numbers for each row are kept as a list, and have no single distribution', async () => {
  const truth = { task: 'quantile-regression', values: new Float64Array(3), levels: [0.1, 0.9] } as unknown as Scored['truth']
  const files = await kept({ truth, candidate: new Float64Array([1, 2, 3, 4, 5, 6]), production: undefined })
  expect(predictions(files).map(({ prediction }) => prediction)).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ])
  expect(files).not.toHaveProperty(['.sluice/profiles/predictions.json'])
})

test('scores are kept as numbers', async () => {
  const truth = { task: 'binary-classification', labels: new Uint8Array([0, 1, 1]), threshold: 0.5 } as const
  const files = await kept({ truth, candidate: new Float64Array([0.25, 0.5, 1]), production: undefined })
  expect(predictions(files).map(({ prediction }) => prediction)).toEqual([0.25, 0.5, 1])
})
