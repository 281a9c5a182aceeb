import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sluice, tinyProject } from './sluice.ts'

const WRITES = 'writeFileSync(predictions'
const predict = readFileSync(join(import.meta.dirname, '../fixtures/tiny-model/predict.mjs'), 'utf8')

/** A project whose predict.mjs runs this before it writes: `lines` are the predictions, without the header. */
function predicting(code: string): string {
  expect(predict).toContain(WRITES)
  return tinyProject({ 'predict.mjs': predict.replace(WRITES, `${code}\n${WRITES}`) })
}
const report = (folder: string) => readFileSync(join(folder, '.sluice/reports/evaluate-gate/report.md'), 'utf8')

// Predictions of other rows than the evaluation's would be a metric of something else: never judged, always named.
test.each([
  ['rows without a prediction', 'lines.splice(-3)', /3 evaluation rows have no prediction.*12998/s],
  ['predictions of no row', "lines.push('99999,0.5')", /1 prediction is of no evaluation row.*99999/s],
  ['a row predicted twice', 'lines.push(lines[0])', /1 prediction is of a row that has one already.*10001/s],
  ['a score that is no number', "lines[0] = '10001,'", /1 prediction is not a number.*10001/s],
])('%s', async (_, lines, expected) => {
  const folder = predicting(lines)
  const { code } = await sluice(folder, ['run'])
  expect(code).toBe(4)
  expect(report(folder)).toMatch(expected)
  expect(report(folder)).toMatch(/^## ⚠️ Error: .* was not judged/m)
})

test.each([
  [
    'a command that fails shows its last lines',
    "console.error('the disk of the model is gone'); process.exit(7)",
    /exit code 7[\s\S]*the disk of the model is gone/,
  ],
  ['no predictions at all', 'process.exit(0)', /gave no predictions\*\*: it ended with 0, but its predictions cannot be read/],
  ['text where a score belongs', "lines[0] = '10001,high'", /holds the text "high" in row 1/],
])('%s', async (_, lines, expected) => {
  const folder = predicting(lines)
  const { code, stderr } = await sluice(folder, ['run'])
  expect([2, 4]).toContain(code)
  expect(code === 4 ? report(folder) : stderr).toMatch(expected)
})

test('a command that hangs is ended at its limit, and the report says which key sets it', async () => {
  const folder = predicting('while (true) {}')
  const config = readFileSync(join(folder, 'sluice.yml'), 'utf8')
  writeFileSync(join(folder, 'sluice.yml'), config.replace('  task: binary', '  time_limit: 1s\n  task: binary'))
  const { code } = await sluice(folder, ['run'])
  expect(code).toBe(4)
  expect(report(folder)).toContain('evaluate.time_limit')
})

test('a candidate that was changed after its training is refused', async () => {
  const folder = tinyProject()
  await sluice(folder, ['run'])
  writeFileSync(join(folder, '.sluice/model'), '{}')
  const { code, stderr } = await sluice(folder, ['evaluate-gate'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/train was about model [0-9a-f]{8}, not/)
})

test('labels that do not fit the task are named with the key to change', async () => {
  const folder = tinyProject()
  const config = readFileSync(join(folder, 'sluice.yml'), 'utf8')
  writeFileSync(
    join(folder, 'sluice.yml'),
    config.replace('  task: binary-classification', '  task: binary-classification\n  positive: late'),
  )
  const { code, stderr } = await sluice(folder, ['run'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/sluice\.yml:\d+:\d+.*has the values 0, 1.*`evaluate\.positive`/)
})

test('evaluation rows in the training data make it not comparable, whatever the numbers say', async () => {
  const folder = tinyProject()
  const config = readFileSync(join(folder, 'sluice.yml'), 'utf8')
  writeFileSync(
    join(folder, 'sluice.yml'),
    config.replace('    - disjoint: [train, evaluation]\n', '').replace('train: data/train.csv', 'train: data/evaluation.csv'),
  )
  const { code } = await sluice(folder, ['run'])
  expect(code).toBe(3)
  expect(report(folder)).toMatch(/cannot be compared[\s\S]*3,000/)
})
