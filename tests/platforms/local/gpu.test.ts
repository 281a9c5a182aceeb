import { parseGpus, summarise } from '../../../src/platforms/local/gpu.ts'

const MIB = 2 ** 20

test('GPUs are read as nvidia-smi prints them', () =>
  expect(parseGpus('NVIDIA H200, 1024, 50\nOdd, name, 0, 0\n')).toEqual([
    { name: 'NVIDIA H200', memory: 1024 * MIB, utilisation: 0.5 },
    { name: 'Odd, name', memory: 0, utilisation: 0 },
  ]))

test('what the driver does not say is absent, not 0', () => {
  const looks = ['A100, [N/A], [N/A]', 'A100, [N/A], [N/A]'].map(parseGpus)
  expect(summarise(looks)).toEqual([{ name: 'A100', peakMemory: undefined, utilisation: undefined }])
})

test('memory is the peak, utilisation the mean of what was said', () => {
  const looks = ['A100, 10, 0', 'A100, 30, 100', 'A100, 20, [N/A]'].map(parseGpus)
  expect(summarise(looks)).toEqual([{ name: 'A100', peakMemory: 30 * MIB, utilisation: 0.5 }])
})

test('no look, no GPU', () => expect(summarise([])).toEqual([]))

test('an error text is no GPU', () => expect(parseGpus('NVIDIA-SMI has failed because it could not communicate\n')).toEqual([]))
