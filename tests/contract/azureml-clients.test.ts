import { jest } from '@jest/globals'
import { clientEnvironment, clientsAreThere, drive, type Told } from '../peers/azureml/drive.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { startMlflow } from '../peers/mlflow.ts'

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
    'data-again': text('already exists'),
    environment: text('/environments/made/versions/1'),
    job: 'NotStarted',
    stream: { log: text('step 0 of 3 rows\nstep 1 of 3 rows\nstep 2 of 3 rows\ndone\n'), status: 'Completed' },
    'same-code': { same: true },
    cancel: 'Canceled',
    failed: text('status code 3'),
    list: ['clients-1', 'clients-2', 'clients-3', 'clients-4'],
    model: { versions: ['1', '2'], latest: '2', all: ['2', '1'] },
    download: ['made/model/model.json'],
  })
})

withClients('azure-ai-ml serves: endpoint, deployments, traffic, mirror, invocations, logs', async () => {
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
    refused: text('has traffic and cannot be deleted'),
    delete: [],
  })
})

withClients('azureml-mlflow logs from inside a job, and plain mlflow reads and registers it', async () => {
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
    })
  } finally {
    await mlflow.stop()
  }
})
