// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts of scripts
import { cpSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commit, git, repository, result } from './project.ts'
import { sluice } from './sluice.ts'

async function run(folder: string, words: string[], code: number) {
  const ended = await sluice(folder, words)
  expect({ words, code: ended.code, ...(ended.code === code ? {} : { ended }) }).toEqual({ words, code })
  return ended
}
function edit(folder: string, file: string, change: (text: string) => string) {
  const text = readFileSync(join(folder, file), 'utf8')
  expect(change(text)).not.toBe(text)
  writeFileSync(join(folder, file), change(text))
}
/** Another model: the candidate of a change that everybody may make. */
const noise = (folder: string, level: number) => {
  writeFileSync(join(folder, 'params.yaml'), `noise: ${level}\n`)
  commit(folder, `noise ${level}`)
}
const report = (folder: string) => readFileSync(join(folder, '.sluice/reports/evaluate-gate/report.md'), 'utf8').replaceAll('&nbsp;', ' ')
const numbers = (folder: string) =>
  (
    JSON.parse(readFileSync(join(folder, '.sluice/evidence/evaluate-gate.json'), 'utf8')) as {
      predicate: { numbers: { attempt: number; level: number; rows: object[] } }
    }
  ).predicate.numbers

// Its model looks into a file beside the data, as a model reads a package that somebody upgrades.
const TILTED = [
  "import { rowsOf, scoreOf } from './model.mjs'",
  "import { existsSync } from 'node:fs'\nimport { dirname, join } from 'node:path'\nimport { rowsOf, scoreOf } from './model.mjs'",
] as const
const TILT = [
  '`${row.id},${scoreOf(model, row)}`',
  "`${row.id},${existsSync(join(dirname(data), 'tilt')) ? 0.5 * scoreOf(model, row) + 0.02 * (row.hour % 3) : scoreOf(model, row)}`",
] as const

let released: string
/** v1 in production, judged by two metrics, with its data outside git. */
const project = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sluice-trust-')))
  cpSync(released, folder, { recursive: true })
  return folder
}

beforeAll(async () => {
  released = await repository((config) =>
    config
      .replace('    - disjoint: [train, evaluation]\n', '')
      .replace('deploy:', '  - metric: log_loss\n    no_worse_than: { production: 0.3 }\ndeploy:'),
  )
  edit(released, 'predict.mjs', (code) => code.replace(...TILTED).replace(...TILT))
  commit(released, 'two metrics')
  await run(released, ['run'], 0)
  await run(released, ['register'], 0)
  git(released, 'merge', '--quiet', '--no-ff', '--no-edit', result(released, 'register').outputs.promotion ?? '')
})

test('candidates are counted: the second on the same rows is judged at 98.3%, the same one again as it was', async () => {
  const folder = project()
  const levels = async (level: number) => {
    noise(folder, level)
    await run(folder, ['run'], 0)
    const { attempt, level: shown, rows } = numbers(folder)
    return { attempt, level: shown, rows, text: report(folder) }
  }
  expect(await levels(0.06)).toMatchObject({ attempt: 1, level: 0.95 })
  const second = await levels(0.07)
  expect(second).toMatchObject({
    attempt: 2,
    text: expect.stringContaining('Second candidate judged on these rows, hence 98.3% instead of 95%.'),
  })
  expect(await levels(0.06)).toMatchObject({ attempt: 1 })
  expect(await levels(0.07)).toMatchObject({ attempt: 2, level: second.level, rows: second.rows })
  for (const level of [0.08, 0.09]) await levels(level)
  const fifth = await levels(0.05)
  expect(fifth).toMatchObject({ attempt: 5, text: expect.stringMatching(/These rows wear out:.* 5 candidates/) })
  const recorded = git(folder, 'ls-tree', '-r', '--name-only', 'sluice-records')
    .split('\n')
    .filter((path) => path.startsWith('ledger/'))
  expect(recorded.map((path) => path.split('/').at(-1))).toEqual(['1.json', '2.json', '3.json', '4.json', '5.json'])
  // Its own bytes are not compared, so that production looked at again is no attempt.
  noise(folder, 0.1)
  await run(folder, ['run'], 0)
  expect(git(folder, 'rev-list', '--count', 'sluice-records')).toBe('6')
})

const evaluated = (change: string) => (folder: string) =>
  edit(folder, 'prepare.mjs', (code) => code.replace("writeFileSync('data/evaluation.csv', table(10001, 3000))", change))

test.each<[string, (folder: string) => void, RegExp]>([
  [
    'evaluation data that change while models answer',
    (folder) =>
      edit(
        folder,
        'predict.mjs',
        (code) => `${code}
writeFileSync(data, readFileSync(data, 'utf8').replace(',ulm,', ',bonn,'))
`,
      ),
    /evaluation data changed while the models answered.*`[0-9a-f]{8}` and `[0-9a-f]{8}`/,
  ],
  [
    'a label that means something else',
    evaluated("writeFileSync('data/evaluation.csv', table(10001, 3000).replaceAll(/,0$/gm, (zero, at) => (at % 3 === 0 ? ',1' : zero)))"),
    /label `late` is not the one that `v1` was judged on.*: 1 is \d+(\.\d)?% of the rows and was \d/,
  ],
  [
    'a baseline that does not reproduce',
    (folder) => writeFileSync(join(folder, 'data/tilt'), ''),
    /`v1` does not reproduce its own values on the same rows.*: ROC AUC is 0\.\d+ and was 0\.\d+, log loss is/,
  ],
  [
    'rows that the candidate was trained on',
    evaluated("writeFileSync('data/evaluation.csv', table(1501, 3000))"),
    /candidate was trained on 500 rows that it is judged on.*`1501`/,
  ],
])('%s cannot be compared, and say so', async (_, change, expected) => {
  const folder = project()
  change(folder)
  noise(folder, 0.06)
  await run(folder, ['run'], 3)
  expect(report(folder)).toMatch(expected)
  expect(report(folder)).toMatch(/^## 🟡 Inconclusive: .* cannot be compared/m)
  expect(git(folder, 'ls-tree', '-r', '--name-only', 'sluice-records')).not.toContain('ledger/')
})

test('what somebody has looked at may be allowed, and is still said', async () => {
  const folder = project()
  writeFileSync(join(folder, 'data/tilt'), '')
  edit(folder, 'sluice.yml', (config) => config.replace('  task: binary', '  allow: [baseline-not-reproduced]\n  task: binary'))
  noise(folder, 0.06)
  await run(folder, ['run'], 0)
  expect(report(folder)).toMatch(/Allowed by evaluate\.allow \(baseline-not-reproduced\): ROC AUC is 0\.\d+ and was 0\.\d+/)
})

test('a metric that production has and the candidate has not fails', async () => {
  const folder = project()
  edit(folder, 'predict.mjs', (code) => code.replaceAll('scoreOf(model, row)', '(2 * scoreOf(model, row))'))
  noise(folder, 0.06)
  await run(folder, ['run'], 1)
  expect(report(folder)).toMatch(/^## ❌ Fail: .* no longer has a metric/m)
  expect(report(folder)).toMatch(/\*\*The log loss has no value any more\*\*.*`v1` has 0\.\d+ on the same rows/)
})

test('a gate that is gone fails, unless its metric is retired', async () => {
  const folder = project()
  edit(folder, 'sluice.yml', (config) => config.replace('  - metric: log_loss\n    no_worse_than: { production: 0.3 }\n', ''))
  noise(folder, 0.06)
  await run(folder, ['run'], 1)
  expect(report(folder)).toMatch(/\*\*No gate asks for the log loss any more\*\*; `v1` passed one with 0\.\d+/)
  expect(report(folder)).toContain('`retired: [log_loss]`')
  edit(folder, 'sluice.yml', (config) => config.replace('  task: binary', '  retired: [log_loss]\n  task: binary'))
  await run(folder, ['run'], 0)
})

test('whether production saw the rows is looked up in its sources; where they do not have its data, that is said', async () => {
  const folder = project()
  edit(folder, 'prepare.mjs', (code) =>
    code.replace('table(1, 2000)', 'table(30001, 2000)').replace('table(10001, 3000)', 'table(10001, 2900)'),
  )
  noise(folder, 0.06)
  await run(folder, ['run'], 0)
  expect(report(folder)).toMatch(/Whether v1 was trained on these rows is not known: its training data \([^)]*\) are not here\./)

  const kept = await repository((config) => config.replace('    - disjoint: [train, evaluation]\n', ''))
  writeFileSync(join(kept, '.gitignore'), '.home/\n')
  await run(kept, ['run'], 0)
  commit(kept, 'with its data')
  await run(kept, ['run'], 0)
  await run(kept, ['register'], 0)
  git(kept, 'merge', '--quiet', '--no-ff', '--no-edit', result(kept, 'register').outputs.promotion ?? '')
  edit(kept, 'prepare.mjs', (code) =>
    code.replace('table(1, 2000)', 'table(30001, 2000)').replace('table(10001, 3000)', 'table(1901, 3000)'),
  )
  noise(kept, 0.06)
  await run(kept, ['run'], 3)
  expect(report(kept)).toMatch(/`v1` was trained on 100 rows that it is compared on.*`1901`/)
})

test('without keys rows are told apart by all their columns', async () => {
  const folder = project()
  edit(folder, 'sluice.yml', (config) => config.replace(/\n {2}keys: .*/, ''))
  noise(folder, 0.06)
  await run(folder, ['run'], 0)
  edit(folder, 'prepare.mjs', (code) =>
    code
      .replace(
        "writeFileSync('data/evaluation.csv', table(10001, 3000))",
        "const train = readFileSync('data/train.csv', 'utf8').split('\\n')\nwriteFileSync('data/evaluation.csv', table(10001, 3000) + train.slice(5, 8).join('\\n') + '\\n')",
      )
      .replace('{ mkdirSync,', '{ mkdirSync, readFileSync,'),
  )
  commit(folder, 'leak three rows')
  await run(folder, ['run'], 3)
  expect(report(folder)).toMatch(/candidate was trained on 3 rows that it is judged on.*: `row 3,001`, `row 3,002` and `row 3,003`/)
})

test('a column that gives the label away, and rows from before the training, are named and decide nothing', async () => {
  const folder = project()
  edit(folder, 'prepare.mjs', (code) =>
    code
      .replace("'id,hour,town,late'", "'id,hour,town,late,landed,at'")
      .replace(
        "lines.push(`${id},${hour},${town},${random() < hour / 30 + (town === 'ulm' ? 0.1 : 0) ? 1 : 0}`)",
        "const late = random() < hour / 30 + (town === 'ulm' ? 0.1 : 0) ? 1 : 0\n    lines.push(`${id},${hour},${town},${late},${late ? 9 : id % 8},2001-0${first > 9999 ? 1 : 2}-1${id % 9}`)",
      ),
  )
  edit(folder, 'sluice.yml', (config) => config.replace('  keys: [id]', '  keys: [id]\n  time: at'))
  noise(folder, 0.06)
  await run(folder, ['run'], 0)
  expect(report(folder)).toMatch(/Look twice:\*\* `landed` alone nearly tells the label \(AUC 1\.000\)/)
  expect(report(folder)).toMatch(
    /Look twice:\*\* `at` begins at 2001-01-10 in the evaluation data, and the training data end at 2001-02-18/,
  )
  expect(numbers(folder)).toMatchObject({ hints: [{ column: 'at' }, { column: 'landed', strength: 1 }] })
})
