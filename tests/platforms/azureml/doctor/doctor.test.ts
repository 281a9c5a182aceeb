import { advised, clusterSaid, permitted, quotaSaid } from '../../../../src/platforms/azureml/doctor/rules.ts'

const write = 'Microsoft.MachineLearningServices/workspaces/jobs/write'

// A role that forbids one thing must not look whole because another allows all others.
test.each<[string, { actions: string[]; notActions: string[] }[], boolean]>([
  ['everything', [{ actions: ['*'], notActions: [] }], true],
  ['a part', [{ actions: ['microsoft.machinelearningservices/workspaces/*/write'], notActions: [] }], true],
  ['all but this', [{ actions: ['*'], notActions: ['Microsoft.MachineLearningServices/workspaces/jobs/*'] }], false],
  [
    'one role forbids and another allows',
    [
      { actions: ['*'], notActions: [write] },
      { actions: [write], notActions: [] },
    ],
    true,
  ],
  ['reading', [{ actions: ['*/read'], notActions: [] }], false],
  ['nothing', [], false],
])('%s', (_, permissions, allowed) => {
  expect(permitted(write, permissions)).toBe(allowed)
})

const sizes = [{ name: 'Standard_NC4as_T4_v3', family: 'standardNCASv3_T4Family', vCPUs: 4 }]
const usage = (currentValue: number, limit: number) => [
  { currentValue, limit, name: { value: 'standardNCASv3_T4Family', localizedValue: 'NCASv3_T4 cores' } },
]

test.each<[string, number, ReturnType<typeof usage>, string, string]>([
  ['enough', 2, usage(8, 16), 'ok', '8 cores of NCASv3_T4 cores; 8 of 16 are free'],
  ['one too many', 3, usage(8, 16), 'missing', '12 cores of NCASv3_T4 cores; 8 of 16 are free'],
  ['no limit', 3, usage(8, -1), 'ok', '12 cores of NCASv3_T4 cores; without limit'],
  ['not told', 1, [], 'unsure', 'Azure does not say how many cores of standardNCASv3_T4Family may be had'],
])('quota: %s', (_, instances, usages, state, found) => {
  expect(quotaSaid('standard_nc4as_t4_v3', instances, sizes, usages)).toMatchObject({ state, found })
})

test('a size that the region does not have, and a cluster that is not there, are told with what to do', () => {
  expect(quotaSaid('Standard_X', 1, sizes, [])).toMatchObject({ state: 'missing', fix: expect.stringContaining('list-sizes') })
  expect(clusterSaid(undefined, 'gpu', 2)).toMatchObject({ state: 'missing', fix: expect.stringContaining('--max-instances 2') })
})

const cluster = (provisioningState: string, maxNodeCount: number) => ({
  properties: {
    computeType: 'AmlCompute',
    provisioningState,
    properties: { vmSize: 'STANDARD_NC4AS_T4_V3', vmPriority: 'LowPriority', scaleSettings: { maxNodeCount } },
  },
})

test.each<[string, ReturnType<typeof cluster>, string, string]>([
  ['well', cluster('Succeeded', 4), 'ok', 'AmlCompute, STANDARD_NC4AS_T4_V3, spot, at most 4 nodes'],
  ['too small', cluster('Succeeded', 1), 'missing', 'AmlCompute, STANDARD_NC4AS_T4_V3, spot, at most 1 nodes, and a job asks for 2'],
  ['failed', cluster('Failed', 4), 'missing', 'AmlCompute, STANDARD_NC4AS_T4_V3, spot, at most 4 nodes: Failed'],
])('a cluster that is %s', (_, found, state, text) => {
  expect(clusterSaid(found, 'gpu', 2)).toMatchObject({ state, found: text })
})

test('a refusal is told in two parts: what is wrong, and the command that mends it', () => {
  expect(advised('It is refused. Run `az x --y "a.b"`, or else. More words.')).toEqual({ found: 'It is refused', fix: 'az x --y "a.b"' })
  expect(advised('Nothing answers.')).toEqual({ found: 'Nothing answers.' })
})
