import { renderMarkdown } from '../../../src/report/markdown.ts'
import type { Training } from '../../../src/steps/train/decide.ts'
import { report } from '../../../src/steps/train/report.ts'

const training: Training = {
  outcome: 'succeeded',
  exitCode: 0,
  signal: undefined,
  seconds: 41,
  cpuSeconds: 80,
  peakMemory: 1.5 * 2 ** 30,
  gpus: [{ name: 'NVIDIA H200', peakMemory: 2 ** 31, utilisation: 0.42 }],
  tail: ['done'],
  packages: { python: '3.11.7', numpy: '2.0.0' },
}
const base = {
  judged: { verdict: 'pass' as const, because: 'it wrote a model' },
  trained: { training, model: 'd'.repeat(64), reused: false },
  usd: 0.005,
  commit: 'c'.repeat(40),
  inputs: [{ name: 'train data', sha256: '1'.repeat(64) }],
  model: 'flights',
  evidence: 'e'.repeat(64),
  run: {
    pull: undefined,
    headCommit: undefined,
    branch: 'main',
    repositoryUrl: 'https://github.com/acme/flights',
    runUrl: undefined,
    runNumber: undefined,
    fork: false,
    ci: false,
  },
}

test('what it took, each with its unit', () => {
  const text = renderMarkdown(report(base)).replaceAll('&nbsp;', ' ')
  for (const row of [
    '| Time | 41 s |',
    '| CPU time | 1 min 20 s |',
    '| Peak memory | 1.5 GiB |',
    '| GPU `NVIDIA H200` | at most 2.0 GiB, 42% busy |',
    '| Cost | 0.005 USD |',
  ])
    expect(text).toContain(row)
  expect(text).toContain('model `dddddddd`')
})

test('what was not measured is left out, not 0', () => {
  const unmeasured = { ...training, cpuSeconds: undefined, peakMemory: undefined, gpus: [], packages: {} }
  const text = renderMarkdown(report({ ...base, usd: undefined, trained: { ...base.trained, training: unmeasured } }))
  expect(text).not.toMatch(/CPU|memory|GPU|Cost|Packages|0\.0/)
})

test('a reused training says so', () => {
  const text = renderMarkdown(report({ ...base, trained: { ...base.trained, reused: true } }))
  expect(text).toContain('`flights` is unchanged, and reused')
  expect(text).toContain('so it was not done again')
})

test('a failed one shows why and its last lines', () => {
  const judged = { verdict: 'error' as const, because: 'train.command ended with exit code 3', fix: 'Look.' }
  const text = renderMarkdown(
    report({ ...base, judged, trained: { training: { ...training, outcome: 'failed', exitCode: 3 }, model: undefined, reused: false } }),
  )
  expect(text).toContain('> Nothing was trained: train.command ended with exit code 3. Look.')
  expect(text).toContain('Last lines of <code>train.command</code>')
})
