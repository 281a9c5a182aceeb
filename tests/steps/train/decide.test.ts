import { cost, decide, type Training } from '../../../src/steps/train/decide.ts'

const training: Training = {
  outcome: 'succeeded',
  exitCode: 0,
  signal: undefined,
  seconds: 10,
  cpuSeconds: undefined,
  peakMemory: undefined,
  gpus: [],
  tail: [],
  packages: {},
}

test.each<[string, Partial<Training>, string | undefined, string, RegExp]>([
  ['a model', {}, 'd1', 'pass', /wrote a model/],
  ['no model', {}, undefined, 'error', /ended with 0 but wrote no model at m$/],
  ['an exit code, even with a model', { outcome: 'failed', exitCode: 3 }, 'd1', 'error', /exit code 3/],
  ['a signal', { outcome: 'failed', exitCode: undefined, signal: 'SIGKILL' }, undefined, 'error', /ended by SIGKILL/],
  ['the limit', { outcome: 'timed-out', exitCode: 0 }, 'd1', 'error', /limit of 60 s/],
  [
    'a search that failed, of which nobody says how',
    { outcome: 'failed', exitCode: undefined, signal: undefined },
    undefined,
    'error',
    /^train.command failed$/,
  ],
  ['a cancellation', { outcome: 'cancelled' }, 'd1', 'error', /cancelled/],
])('%s', (_, how, model, verdict, because) => {
  const judged = decide({ training: { ...training, ...how }, model, modelPath: 'm', timeLimit: 60 })
  expect(judged.verdict).toBe(verdict)
  expect(judged.because).toMatch(because)
})

test('the cost is the price of an hour by the hours and machines; without a price there is none', () => {
  expect(cost({ seconds: 1800 }, 3)).toBe(1.5)
  expect(cost({ seconds: 1800, elsewhere: { title: 'a job', instances: 4, machineSeconds: 7200 } }, 3)).toBe(6)
  expect(cost({ seconds: 1800 }, undefined)).toBeUndefined()
  expect(cost({ seconds: 0, elsewhere: { title: 'a job that was cancelled', instances: 4 } }, 3)).toBeUndefined()
})
