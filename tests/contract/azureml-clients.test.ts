import { jest } from '@jest/globals'
import { azuremlRegistry } from '../../src/platforms/azureml/registry/registry.ts'
import { project, SHORT, setUp } from '../faults/azureml-project.ts'
import { clientEnvironment, clientsAreThere, drive, type Told } from '../peers/azureml/drive.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { startMlflow } from '../peers/mlflow.ts'
import { clientOf } from '../platforms/azureml/on-fake.ts'
import { model } from './registry-model.ts'

jest.setTimeout(240_000)

const withClients = clientsAreThere ? test : test.skip
const answers = (told: Record<string, Told>) =>
  Object.fromEntries(Object.entries(told).map(([step, { answer, error }]) => [step, error ?? answer]))
const text = (part: string) => expect.stringContaining(part) as string

async function on(options: Parameters<typeof startAzure>[0], driver: string): Promise<Record<string, unknown>> {
  const azure: Azure = await startAzure(options)
  try {
    const told = answers(await drive(azure, driver))
    expect(await azure.problems()).toEqual([])
    return told
  } finally {
    await azure.stop()
  }
}

withClients('azure-ai-ml trains: data, environment, job, stream, cancel, model', async () => {
  expect(await on({}, 'training')).toEqual({
    workspace: { discovery: text('/discovery'), mlflow: text('azureml://localhost:') },
    data: text('azureml://datastores/workspaceblobstore/paths/LocalUpload/'),
    'data-uri': text('elsewhere/'),
    'data-again': text('already exists'),
    environment: text('/environments/made/versions/1'),
    job: 'Starting',
    stream: { log: text('step 0 of 3 rows\nstep 1 of 3 rows\nstep 2 of 3 rows\ndone\n'), status: 'Completed' },
    'same-code': { same: true },
    cancel: 'Canceled',
    failed: text('status code 3'),
    list: ['clients-1', 'clients-2', 'clients-3', 'clients-4'],
    model: { versions: ['1', '2'], latest: '2', all: ['2', '1'] },
    download: ['made/model/model.json'],
  })
})

withClients('azure-ai-ml serves: endpoint, deployments, traffic, mirror, invocations, logs, a monitor, batch scoring', async () => {
  expect(await on({}, 'serving')).toEqual({
    endpoint: 'Succeeded',
    deployments: ['Succeeded', 'Succeeded'],
    traffic: { traffic: { blue: 100 }, mirror: { green: 10 } },
    invoke: [
      [2, 4],
      [2, 4],
    ],
    'invoke-by-name': [3, 6],
    logs: text('slope is 2'),
    monitor: 'watch',
    'monitor-again': ['watch'],
    batch: text('batchjob-'),
    'batch-jobs': ['Completed'],
    refused: text('has traffic and cannot be deleted'),
    delete: [],
  })
})

withClients('azure-ai-ml reads what Sluice wrote: the job with its log, output and parts, and the versions of the model', async () => {
  const azure = await startAzure()
  try {
    const { compute, task } = setUp(clientOf(azure), await project(SHORT))
    expect(await compute.run(task())).toMatchObject({ outcome: 'succeeded' })
    const { candidate, path } = await model('weights')
    await azuremlRegistry(clientOf(azure)).register(candidate, path)
    const told = answers(await drive(azure, 'reading', { MODEL: candidate.model }))
    expect(told).toEqual({
      job: {
        status: 'Completed',
        tags: expect.objectContaining({ 'sluice-repository': 'acme/flights', 'sluice-key': text('') }),
        inputs: ['train'],
        outputs: expect.arrayContaining(['model']),
      },
      log: ['done\n'],
      output: ['weights'],
      parts: { image: 'python:3.12', data: 'uri_file' },
      model: { versions: ['1'], commit: candidate.commit, files: ['weights'] },
    })
    expect(await azure.problems()).toEqual([])
  } finally {
    await azure.stop()
  }
})

withClients('azureml-mlflow logs from inside a job, plain mlflow reads and registers it, azure-ai-ml sweeps', async () => {
  const mlflow = await startMlflow()
  try {
    expect(await on({ mlflow: mlflow.url, env: clientEnvironment() }, 'tracking')).toEqual({
      job: text('logged to clients-logged'),
      read: {
        run: 'clients-logged',
        status: 'FINISHED',
        params: { depth: '3' },
        loss: [
          [0, 0.9],
          [1, 0.5],
          [2, 0.3],
        ],
        tags: { stage: 'trained' },
      },
      search: ['clients-logged'],
      write: { status: 'FINISHED', metrics: { auc: 0.9 } },
      register: { version: '1', run: 'clients-logged' },
      sweep: { status: 'Completed', children: ['clients-sweep_0', 'clients-sweep_1', 'clients-sweep_2'], best: 'clients-sweep_1' },
    })
  } finally {
    await mlflow.stop()
  }
})
