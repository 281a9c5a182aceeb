import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commit, git, repository, result } from './project.ts'
import { sluice } from './sluice.ts'

const SETS = `evaluation:
  stress:
    data: data/stress.csv
    slices: [town]
    gates:
      - metric: roc_auc
        at_least: 0.6
        no_worse_than: { production: 0.05 }
  golden:
    data: data/golden.csv
    never_wrong: true
`
const MAKE = `
writeFileSync('data/stress.csv', table(20001, 2000))
writeFileSync('data/golden.csv', 'id,hour,town,late\\n1,23,ulm,1\\n2,0,jena,0\\n')
`
/** The tiny model with two further sets; \`change\` edits sluice.yml. */
async function project(change: (config: string) => string = (config) => config) {
  const folder = await repository((config) => change(config + SETS))
  edit(folder, 'prepare.mjs', (code) => code + MAKE)
  commit(folder, 'sets')
  return folder
}
function edit(folder: string, file: string, change: (text: string) => string) {
  const text = readFileSync(join(folder, file), 'utf8')
  expect(change(text)).not.toBe(text)
  writeFileSync(join(folder, file), change(text))
}
async function run(folder: string, words: string[], code: number) {
  const ended = await sluice(folder, words)
  expect({ words, code: ended.code, ...(ended.code === code ? {} : { ended }) }).toEqual({ words, code })
  return ended
}
/** Trains, judges and registers what is there; it is not in production yet. */
async function registered(folder: string) {
  await run(folder, ['run'], 0)
  await run(folder, ['register'], 0)
  return result(folder, 'register').outputs
}
/** The same, and merges the promotion. */
async function released(folder: string) {
  const { promotion = '' } = await registered(folder)
  git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', promotion)
}
const noise = (folder: string, level: number) => {
  writeFileSync(join(folder, 'params.yaml'), `noise: ${level}\n`)
  commit(folder, `noise ${level}`)
}
const report = (folder: string) => readFileSync(join(folder, '.sluice/reports/evaluate-gate/report.md'), 'utf8')
const evidence = (folder: string) =>
  (
    JSON.parse(readFileSync(join(folder, '.sluice/evidence/evaluate-gate.json'), 'utf8')) as {
      predicate: { inputs: { name: string }[]; previous: string[]; numbers: { panels: { set: string | null; verdict: string }[] } }
    }
  ).predicate

test('every set is answered in the same run, and one row that must never be wrong blocks a good model', async () => {
  const folder = await project()
  await run(folder, ['run'], 0)
  expect(report(folder)).toMatch(/stress.*2,000 rows.*golden.*2 rows/)
  expect(['stress', 'golden'].map((set) => existsSync(join(folder, '.sluice/predictions', set, 'candidate.csv')))).toEqual([true, true])
  expect(evidence(folder).inputs.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['evaluation data', 'evaluation data stress', 'evaluation data golden']),
  )
  edit(folder, 'prepare.mjs', (code) => code.replace('2,0,jena,0', '2,0,jena,1'))
  await run(folder, ['run'], 1)
  expect(report(folder)).toMatch(/is wrong on 1 row of `golden`/)
  expect(report(folder)).toMatch(/`2` \(label 1, answered 0/)
  expect(evidence(folder).numbers.panels).toMatchObject([
    { set: 'stress', verdict: 'pass' },
    { set: 'golden', verdict: 'fail' },
  ])
  expect((await run(folder, ['register'], 2)).stderr).toContain('evaluate-gate ended with "fail"')
  // Nor may a threshold be chosen on rows of a set that measures something.
  edit(folder, 'sluice.yml', (config) =>
    config.replace('  slices: [town]', '  threshold: { maximise: f1, on: data/stress.csv }\n  slices: [town]'),
  )
  expect((await run(folder, ['run'], 2)).stderr).toContain('2,000 rows of evaluation.stress are in data/stress.csv too')
})

test('rows that nobody checked, that a model was trained on, or that it cannot answer are told as such', async () => {
  const folder = await project()
  await run(folder, ['run'], 0)
  edit(folder, 'data/stress.csv', (rows) => rows.trimEnd().split('\n').slice(0, -1).join('\n'))
  expect((await run(folder, ['evaluate-gate'], 2)).stderr).toMatch(/validate-data was about evaluation data stress [0-9a-f]{8}, not/)

  edit(folder, 'prepare.mjs', (code) => code.replace('table(20001, 2000)', 'table(1, 2000)'))
  expect((await run(folder, ['run'], 1)).stdout).toContain('Evaluation data stress')
  edit(folder, 'sluice.yml', (config) => config.replace('    - disjoint: [train, evaluation]\n', ''))
  await run(folder, ['run'], 3)
  expect(report(folder)).toMatch(/cannot be compared on `stress`/)

  edit(folder, 'prepare.mjs', (code) => code.replace('table(1, 2000)', 'table(20001, 2000)'))
  edit(folder, 'predict.mjs', (code) => code.replace('const model', "if (data.includes('stress')) process.exit(7)\nconst model"))
  await run(folder, ['run'], 4)
  expect(report(folder)).toMatch(/was not judged on `stress`/)

  edit(folder, 'sluice.yml', (config) => config.replace('data/golden.csv', 'data/gold.csv'))
  expect((await run(folder, ['run'], 2)).stderr).toMatch(/data\/gold\.csv, which evaluation\.golden\.data names/)
})

test('the best version is compared with on the same rows; when it is in production, that is said', async () => {
  const folder = await project((config) =>
    config
      .replace('  slices: [town]', '  against: [production, best]')
      .replace('    slices: [town]\n', '')
      .replace('{ production: 0.02 }', '{ production: 0.05, best: 0.004 }'),
  )
  await released(folder)
  noise(folder, 0.15)
  edit(folder, 'sluice.yml', (config) => config.replace('best: 0.004', 'best: 0.05'))
  commit(folder, 'allow more')
  await run(folder, ['run'], 0)
  expect(report(folder)).toContain('is v1, which is in production.')
  await released(folder)
  noise(folder, 0.3)
  edit(folder, 'sluice.yml', (config) => config.replace('best: 0.05', 'best: 0.004'))
  await run(folder, ['run'], 1)
  expect(report(folder)).toMatch(/is worse than the best, `v1`/)
  expect(evidence(folder).inputs.map(({ name }) => name)).toContain('best model')
})

test('production is judged again on new rows: no candidate, only thresholds, and nothing is left for a registration', async () => {
  const folder = await project()
  await run(folder, ['validate-data'], 0)
  expect((await run(folder, ['evaluate-gate', '--revalidate'], 2)).stderr).toContain('Nothing is in production')
  await released(folder)
  edit(folder, 'prepare.mjs', (code) => code.replace('table(10001, 3000)', 'table(30001, 1500)'))
  await run(folder, ['validate-data'], 0)
  for (const left of ['model', 'replay.jsonl', 'evidence/train.json']) rmSync(join(folder, '.sluice', left))
  const { stdout } = await run(folder, ['evaluate-gate', '--revalidate'], 0)
  expect(stdout).toContain('tiny (v1) still meets its thresholds')
  expect(report(folder)).toMatch(/Since its gate[\s\S]*ROC AUC[\s\S]*to[\s\S]*Shown, not judged/)
  expect(evidence(folder)).toMatchObject({ numbers: { revalidated: { version: 'v1', sameRows: false } } })
  expect(evidence(folder).previous).toHaveLength(1)
  expect(existsSync(join(folder, '.sluice/replay.jsonl'))).toBe(false)
  expect((await run(folder, ['register'], 2)).stderr).toContain('There is no model')

  edit(folder, 'sluice.yml', (config) => config.replace('at_least: 0.6', 'at_least: 0.9'))
  await run(folder, ['evaluate-gate', '--revalidate'], 1)
  expect(report(folder)).toMatch(/`tiny` \(v1\) is below its threshold/)
  edit(folder, 'sluice.yml', (config) => config.replace('    at_least: 0.9\n', ''))
  // Further sets still ask something: the main metrics are shown.
  await run(folder, ['evaluate-gate', '--revalidate'], 0)
  edit(folder, 'sluice.yml', (config) => config.slice(0, config.indexOf('evaluation:\n  stress')))
  await run(folder, ['validate-data'], 0)
  expect((await run(folder, ['evaluate-gate', '--revalidate'], 2)).stderr).toContain('Give a gate at_least or at_most')
})

test('rows that production was trained on say nothing of it', async () => {
  const folder = await project((config) => config.replace('    - disjoint: [train, evaluation]\n', ''))
  await released(folder)
  edit(folder, 'prepare.mjs', (code) => code.replace('table(10001, 3000)', 'table(1501, 1500)'))
  await run(folder, ['validate-data'], 0)
  await run(folder, ['evaluate-gate', '--revalidate'], 3)
  expect(report(folder)).toMatch(/`v1` was trained on 500 rows/)
})
