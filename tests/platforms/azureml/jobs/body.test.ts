import { jobBody } from '../../../../src/platforms/azureml/jobs/body.ts'
import { type AzureTraining, trainingPlatform } from '../../../../src/platforms/azureml/jobs/training.ts'
import { valid } from '../schema.ts'

const task = {
  argv: ['python', 'train.py', '--lr', '{params.lr}', '{train}', '{model}'],
  values: { train: '/w/data/*.csv', model: '/w/.sluice/training/x/model', 'params.lr': '0.1' },
  reads: ['train'],
  writes: ['model'],
  sources: ['train.py'],
  key: 'a'.repeat(64),
  cwd: '/w',
  env: { SLUICE: '1' },
  timeLimit: 3600,
  onLine() {},
}
const W = '/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w'
const at = (name: string) => `azureml://datastores/workspaceblobstore/paths/sluice/${name}/`
const parts = {
  name: 'sluice-aaaa-1',
  codeId: `${W}/codes/sluice-flights/versions/1`,
  environmentId: `${W}/environments/sluice-flights/versions/1`,
  computeId: `${W}/computes/gpu-cluster`,
  inputs: { train: { id: `${W}/data/sluice-flights-train/versions/1`, folder: true, rest: 'data/*.csv' } },
  outputs: { model: { uri: at('jobs/sluice-aaaa-1/model'), file: 'model' } },
  measured: at('jobs/sluice-aaaa-1/sluice'),
  checkpoints: at('checkpoints/aaaa'),
}
const training: AzureTraining = { compute: 'gpu-cluster', instances: 1, environment: { image: 'python:3.12' } }
const settings = { training, model: 'flights', tags: { 'sluice-repository': 'acme/flights' } }

test('the body of a job', () => {
  const body = jobBody(task, parts, settings)
  expect(valid('workspaces/jobs', body)).toEqual([])
  const output = (uri: string) => ({ jobOutputType: 'uri_folder', mode: 'ReadWriteMount', uri })
  expect(body).toEqual({
    properties: {
      jobType: 'Command',
      displayName: 'sluice-aaaa-1',
      experimentName: 'flights',
      command:
        `sh sluice-job.sh "\${{outputs.sluice}}" "\${{outputs.checkpoints}}" 1 "\${{outputs.model}}"/model -- ` +
        `python train.py --lr 0.1 "\${{inputs.train}}"'/data/*.csv' "\${{outputs.model}}"/model`,
      codeId: parts.codeId,
      environmentId: parts.environmentId,
      computeId: parts.computeId,
      environmentVariables: { SLUICE: '1' },
      identity: { identityType: 'AMLToken' },
      inputs: { train: { jobInputType: 'uri_folder', uri: parts.inputs.train.id, mode: 'ReadOnlyMount' } },
      outputs: { model: output(parts.outputs.model.uri), sluice: output(parts.measured), checkpoints: output(parts.checkpoints) },
      resources: { instanceCount: 1 },
      limits: { jobLimitsType: 'Command', timeout: 'PT3600S' },
      tags: { 'sluice-repository': 'acme/flights', 'sluice-model': 'flights', 'sluice-key': task.key },
    },
  })
})

test.each([
  [
    'serverless spot',
    { compute: { serverless: 'Standard_NC4as_T4_v3' }, tier: 'spot', shm_size: '2g' },
    { resources: { instanceCount: 1, instanceType: 'Standard_NC4as_T4_v3', shmSize: '2g' }, queueSettings: { jobTier: 'Spot' } },
  ],
  [
    'PyTorch',
    { instances: 2, distribution: { pytorch: { processes: 4 } } },
    { resources: { instanceCount: 2 }, distribution: { distributionType: 'PyTorch', processCountPerInstance: 4 } },
  ],
  ['MPI', { distribution: { mpi: { processes: 2 } } }, { distribution: { distributionType: 'Mpi', processCountPerInstance: 2 } }],
  [
    'TensorFlow',
    { instances: 3, distribution: { tensorflow: { workers: 2, parameter_servers: 1 } } },
    { distribution: { distributionType: 'TensorFlow', workerCount: 2, parameterServerCount: 1 } },
  ],
  [
    'Ray: one process on each instance, which our script makes a cluster of',
    { instances: 3, distribution: { ray: { join_within: 600 } } },
    {
      environmentVariables: { SLUICE: '1', SLUICE_RAY: '3 600' },
      resources: { instanceCount: 3 },
      distribution: { distributionType: 'PyTorch', processCountPerInstance: 1 },
    },
  ],
  ['a tier says nothing of a cluster', { tier: 'spot' }, { resources: { instanceCount: 1 } }],
] as const)('%s', (_, more, expected) => {
  const body = jobBody(task, parts, { ...settings, training: { ...training, ...more } })
  expect(valid('workspaces/jobs', body)).toEqual([])
  expect(body.properties).toMatchObject(expected)
})

test('what a result depends on is in the platform; where it runs and what it costs is not', () => {
  const platform = (more: Partial<AzureTraining>) => trainingPlatform({ ...training, ...more })
  expect(platform({ tier: 'spot', experiment: 'x', shm_size: '4g' })).toBe(platform({}))
  expect(platform({ environment: { image: 'python:3.13' } })).not.toBe(platform({}))
  expect(platform({ instances: 2 })).not.toBe(platform({}))
  const ray = (seconds: number) => platform({ distribution: { ray: { join_within: seconds } } })
  expect(ray(60)).toBe(ray(600))
  expect(ray(60)).not.toBe(platform({}))
})
