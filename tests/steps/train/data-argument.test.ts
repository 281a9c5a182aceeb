import type { Data } from '../../../src/ports/data.ts'
import { argumentThere, unchangedThere } from '../../../src/steps/train/data-argument.ts'

const ADDRESS = 'azureml:flights@latest'
const asked: string[] = []
const data = {
  origin: async () => ({ uri: 'azureml:flights:7', sha256: 'a', files: 1, bytes: 2 }),
  local: async () => '/project/.sluice/data/a/train.csv',
  unchanged: async (address: string) => void asked.push(address),
} as Partial<Data> as Data
const ports = (byAddress: boolean) =>
  ({ data, workspace: { root: '/project' }, training: byAddress ? { byAddress } : {} }) as unknown as Parameters<typeof argumentThere>[1]

test.each([
  ['a job reads data where they lie, at their exact address', ADDRESS, true, 'azureml:flights:7'],
  ['this machine reads a copy', ADDRESS, false, '/project/.sluice/data/a/train.csv'],
  ['a file is a file for both', 'data/train.csv', true, '/project/data/train.csv'],
  ['a glob stays one', 'data/*.csv', false, 'data/*.csv'],
])('%s', async (_, path, byAddress, argument) => expect(await argumentThere(path, ports(byAddress))).toBe(argument))

test('what a job read is looked at again afterwards; a copy cannot change', async () => {
  await unchangedThere([ADDRESS, 'data/train.csv'], ports(true))
  await unchangedThere([ADDRESS], ports(false))
  expect(asked).toEqual([ADDRESS])
})
