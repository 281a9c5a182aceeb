import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

const elsewhere = {
  title: 'Azure ML job sluice-3f2a-1',
  url: 'https://ml.azure.com/runs/sluice-3f2a-1',
  machines: '2 × serverless Standard_NC4as_T4_v3, spot, started 2 times, waited 3 min',
  instances: 2,
  capacity: { cores: 4, memory: 28 * 2 ** 30, gpuMemory: 16 * 2 ** 30 },
}
const search = {
  ...elsewhere,
  metric: 'val_auc',
  trials: [
    { name: 'trial_2', params: { lr: '0.01', depth: '4' }, metric: 0.912345678, best: true },
    { name: 'trial_0', params: { lr: '0.1' }, metric: undefined, best: false },
  ],
}
const trainedThere = (more: Partial<Training>) => ({ ...base.trained, training: { ...training, elsewhere, seconds: 600, ...more } })

test('a training elsewhere says where, on what, how much of it was used, and what else was tried (UPDATE_GOLDEN=1 writes it anew)', () => {
  const text = renderMarkdown(
    report({
      ...base,
      trained: trainedThere({ elsewhere: search, cpuSeconds: 300, gpus: [{ name: 'T4', peakMemory: 2 ** 31, utilisation: 0.12 }] }),
    }),
  )
  const file = join(import.meta.dirname, '../../golden/train-elsewhere.md')
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
})

const without = (gpus: Training['gpus'], more: Partial<Training> = {}) => trainedThere({ gpus, ...more })
test.each([
  ['idle GPUs', without([{ name: 'T4', peakMemory: undefined, utilisation: 0.1 }]), /mostly idle/],
  [
    'a GPU that waits for data',
    without([{ name: 'T4', peakMemory: undefined, utilisation: 0.1 }], { cpuSeconds: 4700 }),
    /waited for the processor/,
  ],
  [
    'GPUs of which some do nothing',
    without([0.9, 0, 0, 0.01].map((utilisation) => ({ name: 'T4', peakMemory: 2 ** 33, utilisation }))),
    /the 4 GPUs 23% of the time, 50% of one’s memory.*Only 1 of 4 GPUs did anything/,
  ],
  ['a GPU with too much memory', without([{ name: 'T4', peakMemory: 2 ** 31, utilisation: 0.8 }]), /Little of the GPU’s memory was used/],
  [
    'a GPU that fits',
    without([{ name: 'T4', peakMemory: 2 ** 33, utilisation: 0.8 }]),
    /50% of its memory; about 0\.001 of 0\.005 USD was for GPU time that nothing used\.</,
  ],
  ['a full GPU', without([{ name: 'T4', peakMemory: 15.5 * 2 ** 30, utilisation: 0.1 }]), /GPU memory was nearly used up/],
  [
    'a search: of its best trial, which is what was measured',
    without([], { cpuSeconds: 400, seconds: 60_000, elsewhere: { ...search, instances: 1, measuredSeconds: 150 } }),
    /In the best trial, of each machine: 2\.7 of 4 cores, at most 1\.5 of 28 GiB of memory\.</,
  ],
  ['full memory', without([], { peakMemory: 27.5 * 2 ** 30 }), /Memory was nearly used up/],
  [
    'an idle machine',
    without([], { cpuSeconds: 300, elsewhere: { ...elsewhere, instances: 1 } }),
    /A machine of a quarter of the size would do/,
  ],
  ['idle machines', without([], { cpuSeconds: 300 }), /Fewer machines would do/],
  ['a short training says nothing of sizes', without([], { cpuSeconds: 3, seconds: 10 }), /cores, at most 1\.5 of 28 GiB of memory\.</],
  [
    'machines that are used',
    without([], { cpuSeconds: 4000 }),
    /GiB of memory; about 0\.001 of 0\.005 USD was for cores that nothing used\.</,
  ],
] as const)('%s', (_, trained, words) => {
  expect(renderMarkdown(report({ ...base, trained })).replaceAll('&nbsp;', ' ')).toMatch(words)
})
