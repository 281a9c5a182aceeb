import { says } from '../../../src/platforms/azureml/schedule.ts'

const wanted = {
  trigger: { expression: '0 6 * * *' },
  tags: { a: 'b' },
  jobs: [{ codeId: '/subscriptions/s/resourceGroups/ML/codes/c/versions/1' }],
  inputs: {},
}
const read = (more: object = {}) => ({
  ...structuredClone(wanted),
  provisioningState: 'Succeeded',
  description: null,
  inputs: null,
  ...more,
})

test.each<[name: string, found: object, same: boolean]>([
  ['with what Azure adds', read(), true],
  ['with an id in another spelling', read({ jobs: [{ codeId: 'azureml:/subscriptions/S/resourcegroups/ml/codes/c/versions/1' }] }), true],
  ['with another id', read({ jobs: [{ codeId: '/subscriptions/s/resourceGroups/ML/codes/c/versions/2' }] }), false],
  ['with another time', read({ trigger: { expression: '0 7 * * *' } }), false],
  ['with other words in another case', read({ tags: { a: 'B' } }), false],
  ['with one more in a list', read({ jobs: [...wanted.jobs, {}] }), false],
  ['without something', read({ tags: null }), false],
])('what was read %s', (_, found, same) => expect(says(found, wanted)).toBe(same))
