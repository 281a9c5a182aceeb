import { isAddress, readAddress } from '../../src/kernel/data-address.ts'

const scope = '/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w'

test.each([
  ['azureml:flights-train:7', { kind: 'asset', name: 'flights-train', version: '7', scope: '' }],
  ['azureml:flights@latest', { kind: 'asset', name: 'flights', version: 'latest', scope: '' }],
  ['azureml://datastores/curated/paths/eval/*.parquet', { kind: 'path', store: 'curated', path: 'eval/*.parquet', scope: '' }],
  [
    'azureml://subscriptions/s/resourcegroups/g/workspaces/w/datastores/curated/paths/a b/',
    { kind: 'path', store: 'curated', path: 'a b/', scope },
  ],
  [`azureml:${scope}/data/flights/versions/2`, { kind: 'asset', name: 'flights', version: '2', scope }],
  [`azureml:/${scope}/data/flights/labels/latest`, { kind: 'asset', name: 'flights', version: 'latest', scope }],
  ['azureml://registries/shared/data/flights/versions/3', { kind: 'asset', name: 'flights', version: '3', scope: '', registry: 'shared' }],
  ['azureml:flights', undefined],
  ['azureml:flights@newest', undefined],
  ['azureml://datastores/curated', undefined],
  ['azureml://datastores/curated/paths/', undefined],
  ['azureml://jobs/j/outputs/model', undefined],
])('%s', (text, read) => {
  expect(isAddress(text)).toBe(true)
  expect(readAddress(text)).toEqual(read)
})

test('files are no addresses', () => expect(['data/train.csv', 'azureml/train.csv', 'a:b.csv', '/x'].some(isAddress)).toBe(false))
