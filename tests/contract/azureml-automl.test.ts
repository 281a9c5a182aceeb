import { jest } from '@jest/globals'
import { search, table } from '../faults/azureml-automl.ts'
import { clientsAreThere, drive } from '../peers/azureml/drive.ts'
import { startAzure } from '../peers/azureml/start.ts'
import { startMlflow } from '../peers/mlflow.ts'
import { clientOf } from '../platforms/azureml/on-fake.ts'

jest.setTimeout(240_000)
const withClients = clientsAreThere ? test : test.skip

withClients(
  'azure-ai-ml has AutoML train and reads its trials, and the job that Sluice made; mlflow loads the model that Sluice fetched',
  async () => {
    const mlflow = await startMlflow()
    const azure = await startAzure({ mlflow: mlflow.url })
    try {
      const { compute, task, model } = search(clientOf(azure), await table(), { algorithms: { allow: ['DecisionTree'] }, trials: 1 })
      const done = await compute.run(task())
      expect(done.outcome).toBe('succeeded')
      const JOB = done.elsewhere!.title.split(' ').at(-1)!
      const told = Object.entries(await drive(azure, 'automl', { JOB, MODEL: model })).map(([step, { answer, error }]) => [
        step,
        error ?? answer,
      ])
      const files = ['MLmodel', 'conda.yaml', 'model.pkl', 'python_env.yaml', 'requirements.txt']
      expect(Object.fromEntries(told)).toEqual({
        table: 'mltable',
        job: 'Classification',
        stream: 'Completed',
        children: ['clients-automl_0', 'clients-automl_1', 'clients-automl_setup'],
        best: { run: expect.stringMatching(/^clients-automl_[01]$/), accuracy: expect.any(Number) },
        download: files,
        ours: {
          ...{
            status: 'Completed',
            metric: 'ClassificationPrimaryMetrics.AUC_WEIGHTED',
            target: 'y',
            weight: 'w',
            share: 0.25,
            trials: [1, 1, null],
          },
          ...{
            algorithms: ['ClassificationModels.DECISION_TREE'],
            data: 'mltable',
            tags: ['sluice-key', 'sluice-model', 'sluice-repository'],
          },
        },
        'our-table': 'mltable',
        'our-model': { inputs: ['a', 'b', 'kind'], answers: [1, 0] },
      })
      expect(await azure.problems()).toEqual([])
    } finally {
      await azure.stop()
      await mlflow.stop()
    }
  },
)
