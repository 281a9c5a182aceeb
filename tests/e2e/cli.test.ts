import { folderWith, sluice, tinyProject } from './sluice.ts'

test.each([
  ['no command is a mistake, answered with help', [], 2, 'stdout', /Usage: sluice <command>/],
  ['help is no mistake', ['--help'], 0, 'stdout', /evaluate-gate/],
  ['help of a step lists its inputs', ['train', '--help'], 0, 'stdout', /--config <value>/],
  ['a misspelt command names the one that was meant', ['evalute-gate'], 2, 'stderr', /Did you mean `evaluate-gate`\?/],
  ['all bad options are told at once', ['train', '--forse', '--confg', 'x'], 2, 'stderr', /--forse[\s\S]*--confg/],
  ['a config that is not there says what to do', ['run', '--config', 'nowhere.yml'], 2, 'stderr', /nowhere\.yml.*npx sluice init/],
  ['a step before the one it rests on says which to run', ['train'], 2, 'stderr', /validate-data/],
] as const)('%s', async (_, words, code, stream, expected) => {
  const ended = await sluice(tinyProject(), words)
  expect(ended.code).toBe(code)
  expect(ended[stream]).toMatch(expected)
  expect(ended.stderr).not.toMatch(/^\s+at /m)
})

test('every mistake in sluice.yml is told at once, each with its line', async () => {
  const folder = folderWith({
    'sluice.yml': 'model: Bad Name\ndata:\n  train: a.csv\n  evaluation: b.csv\n  lable: y\n  keys: [id]\ngates: []\n',
  })
  const { code, stderr } = await sluice(folder, ['lint'])
  expect(code).toBe(2)
  expect(stderr).toContain('sluice.yml:1:1')
  expect(stderr).toContain('sluice.yml:5:3 data.lable: This key is not known. Did you mean `label`?')
  expect(stderr.trim().split('\n').length).toBeGreaterThanOrEqual(5)
})

test('with --json standard output is one JSON document, also for a mistake', async () => {
  const good = await sluice(tinyProject(), ['validate-data', '--json'])
  expect(JSON.parse(good.stdout)).toMatchObject({ schema: 1, step: 'validate-data', verdict: 'pass' })
  const bad = await sluice(folderWith({ 'sluice.yml': 'model: [' }), ['lint', '--json'])
  expect(JSON.parse(bad.stdout)).toMatchObject({ exitCode: 2, findings: [{ file: 'sluice.yml' }] })
})

test('init writes a config that lint accepts, and replaces nothing', async () => {
  const files = {
    'train.py': '',
    'predict.py': '',
    'serve.py': '',
    'trips.csv': `id,town,late\n${Array.from({ length: 300 }, (_, i) => `t${i},${i % 2 ? 'ulm' : 'bonn'},${i % 3 ? 0 : 1}`).join('\n')}\n`,
  }
  const folder = folderWith(files)
  expect((await sluice(folder, ['init', 'trips.csv'])).code).toBe(0)
  expect((await sluice(folder, ['lint'])).code).toBe(0)
  const again = await sluice(folder, ['init', 'trips.csv'])
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('is there already')])
})
