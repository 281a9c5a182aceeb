import { loadConfig } from '../../../src/config/load.ts'
import { sha256 } from '../../../src/kernel/digest.ts'
import type { Ports } from '../../../src/ports/ports.ts'
import type { Document } from '../../../src/report/document.ts'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import { readSketches } from '../../../src/sketch/sketch.ts'
import { validateData } from '../../../src/steps/validate-data/index.ts'
import { folder } from '../../platforms/tables/folder.ts'

const yaml = `model: toy
data:
  train: train.csv
  evaluation: evaluation.csv
  label: y
  keys: [id]
  checks:
    - rows: { min: 3 }
    - column: n
      type: number
      range: [0, 5]
    - disjoint: [train, evaluation]
train: { command: 'train {model}', inputs: [train.py] }
evaluate: { command: 'predict {model} {data} {predictions}', task: regression }
gates: [{ metric: mae, at_most: 1 }]
`
const run = {
  pull: undefined,
  headCommit: undefined,
  branch: 'main',
  repositoryUrl: 'https://example.org/r',
  runUrl: undefined,
  runNumber: undefined,
  fork: false,
  ci: false,
}
const commit = 'c'.repeat(40)

async function validate(files: { [name: string]: string }) {
  using data = folder(files)
  const written = new Map<string, string>()
  const nothing = () => undefined
  const ports = {
    tables: data.tables,
    workspace: { write: async (path: string, text: string) => void written.set(path, text) },
    repository: { head: async () => ({ commit, branch: 'main' }) },
    clock: { now: () => new Date(0) },
    log: { info: nothing, warn: nothing, line: nothing, progress: nothing },
  } as unknown as Ports
  const signal = new AbortController().signal
  const result = await validateData.run({ config: 'sluice.yml' }, loadConfig('sluice.yml', yaml), ports, run, signal)
  return { result, written, markdown: renderMarkdown(result.document as Document) }
}

const train = 'id,n,y\n1,1,0\n2,2.5,1\n3,5,0\n'

test('good data pass, leave evidence about their bytes, and a profile of each', async () => {
  const evaluation = 'id,n,y\n4,1,0\n5,,1\n6,5,0\n'
  const { result, written, markdown } = await validate({ 'train.csv': train, 'evaluation.csv': evaluation })
  const { outputs } = await validateData.contract()
  expect(outputs.omit({ report: true }).parse(result.outputs)).toMatchObject({
    verdict: 'pass',
    'train-rows': '3',
    'evaluation-rows': '3',
    failures: '0',
  })
  const claim = result.evidence?.claim
  expect(claim?.inputs).toEqual([
    { name: 'train data', sha256: sha256(train) },
    { name: 'evaluation data', sha256: sha256(evaluation) },
  ])
  expect(claim?.outputs).toEqual([
    { name: 'train-profile', sha256: sha256(written.get('.sluice/profiles/train.json')!) },
    { name: 'evaluation-profile', sha256: sha256(written.get('.sluice/profiles/evaluation.json')!) },
  ])
  expect(claim?.numbers).toEqual({ rows: { train: 3, evaluation: 3 }, columns: { train: 3, evaluation: 3 }, checks: 14, failures: [] })
  expect(readSketches(written.get('.sluice/profiles/evaluation.json')!).map(({ name, nulls }) => [name, nulls])).toEqual([
    ['id', 0],
    ['n', 1],
    ['y', 0],
  ])
  expect(written.get('.sluice/evidence/validate-data.json')).toBe(result.evidence?.text)
  expect(markdown).toContain('## ✅ Pass: data of `toy` pass every check')
})

test('bad data fail, each finding on its line of sluice.yml', async () => {
  const { result, markdown } = await validate({ 'train.csv': train, 'evaluation.csv': 'id,n,y\n3,1,0\n7,9,\n7,x|y,1\n' })
  expect([result.verdict, result.outputs.failures]).toEqual(['fail', '5'])
  expect(result.annotations.map(({ line, message }) => [line, message])).toEqual([
    [9, 'Evaluation data, n: 1 row holds something other than a number.'],
    [9, 'Evaluation data, n: 2 rows lie outside 0 to 5.'],
    [5, 'Evaluation data, y: 1 row is null; none is allowed.'],
    [6, 'Evaluation data, id: 1 row repeats a value of an earlier row.'],
    [12, 'Evaluation data: 1 of 3 rows has a key that the training data hold too.'],
  ])
  expect(markdown).toContain('## ❌ Fail: data of `toy` break 5 checks')
  expect(markdown).toContain(`https://example.org/r/blob/${commit}/sluice.yml#L9`)
  expect(markdown).toContain('row 3: <code>x&#124;y</code>')
})

test('missing columns and empty data are failures, not errors', async () => {
  const { result } = await validate({ 'train.csv': 'id,n\n', 'evaluation.csv': 'id,n,label\n1,1,1\n2,2,2\n3,3,3\n' })
  expect(result.annotations.map(({ line, message }) => [line, message])).toEqual([
    [3, 'Training data: There are 0 rows, fewer than the 1 asked for.'],
    [5, 'Training data, y: There is no such column.'],
    [8, 'Training data: There are 0 rows, fewer than the 3 asked for.'],
    [5, 'Evaluation data, y: There is no such column.'],
  ])
})

test('data that cannot be read are the user’s to mend', async () => {
  await expect(validate({ 'train.csv': train, 'evaluation.csv': 'id,n,y\n1,2\n' })).rejects.toMatchObject({ name: 'UserError' })
})
