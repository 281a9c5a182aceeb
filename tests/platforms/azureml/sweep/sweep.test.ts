import { jobBody } from '../../../../src/platforms/azureml/jobs/body.ts'
import type { SweepSettings } from '../../../../src/platforms/azureml/jobs/training.ts'
import { sweepBody } from '../../../../src/platforms/azureml/sweep/sweep.ts'
import { valid } from '../schema.ts'

const sweep: SweepSettings = {
  algorithm: 'random',
  maximise: 'auc',
  space: { lr: { loguniform: [-6, -1] }, depth: [3, 4], layers: { randint: 5 }, momentum: { quniform: [0, 1, 0.1] } },
  trials: 20,
  at_once: 40,
}

test.each([
  ['random', sweep],
  ['grid, less is better', { ...sweep, algorithm: 'grid', maximise: undefined, minimise: 'loss', space: { depth: [1, 2] } }],
  ['bandit', { ...sweep, stop_early: { bandit: { slack_factor: 0.1, interval: 1, delay: 5 } } }],
  ['median', { ...sweep, stop_early: { median: { interval: 1, delay: 0 } } }],
  ['truncation', { ...sweep, stop_early: { truncation: { percent: 20, interval: 2, delay: 0 } } }],
] as [string, SweepSettings][])('the body of a sweep fits the schema: %s', (_, settings) => {
  const task = { argv: ['train', '{params.depth}', '{model}'], values: { model: '/w/model' }, cwd: '/w', timeLimit: 60, onLine() {} }
  const parts = {
    ...{ name: 'n', codeId: '/c', environmentId: '/e', inputs: {}, measured: 'azureml://m', checkpoints: 'azureml://c' },
    outputs: { model: { uri: 'azureml://o', file: 'model' } },
  }
  const training = {
    compute: { serverless: 'Standard_D2' },
    tier: 'spot',
    instances: 1,
    environment: 'azureml:e:1',
    sweep: settings,
  } as const
  const body = jobBody(task, parts, { training, model: 'flights', tags: {} })
  expect(valid('workspaces/jobs', body)).toEqual([])
  expect(body.properties).toMatchObject({
    jobType: 'Sweep',
    trial: { command: expect.stringContaining('train "${'.concat('{search_space.depth}}" "${', '{outputs.model}}"/model')) },
    outputs: { model: { jobOutputType: 'uri_folder', mode: 'ReadWriteMount' } },
  })
  expect(JSON.stringify(body)).not.toContain('azureml://o')
})

test('distributions go out by Azure’s names, and no more at once than in all', () => {
  expect(sweepBody(sweep, { timeout: 'PT60S' })).toMatchObject({
    searchSpace: {
      lr: ['loguniform', [-6, -1]],
      depth: ['choice', [[3, 4]]],
      layers: ['randint', [5]],
      momentum: ['quniform', [0, 1, 0.1]],
    },
    objective: { goal: 'Maximize', primaryMetric: 'auc' },
    limits: { maxTotalTrials: 20, maxConcurrentTrials: 20, timeout: 'PT60S', trialTimeout: 'PT60S' },
  })
})

test.each(['$(rm -rf /)', 'a"b', '`id`', 'a\nb', 'a;b'])('a value that a shell would read is refused: %j', (value) => {
  expect(() => sweepBody({ ...sweep, space: { kind: ['plain', value] } }, {})).toThrow(/kind in train\.on\.azureml\.sweep\.space/)
})
