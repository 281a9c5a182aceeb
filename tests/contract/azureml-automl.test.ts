import { jest } from '@jest/globals'
import { type AutomlSettings, taskDetails } from '../../src/platforms/azureml/automl/automl.ts'
import { search, table } from '../faults/azureml-automl.ts'
import { clientsAreThere, drive } from '../peers/azureml/drive.ts'
import { startAzure } from '../peers/azureml/start.ts'
import { startMlflow } from '../peers/mlflow.ts'
import { clientOf } from '../platforms/azureml/on-fake.ts'

jest.setTimeout(240_000)
const asked: AutomlSettings = {
  ...{
    task: 'classification',
    primary_metric: 'accuracy',
    target: 'y',
    trials: 20,
    at_once: 4,
    stop_early: true,
    ensembles: true,
    ignore: [],
  },
  featurization: 'auto',
}
/** The same searches as the driver's. */
const searches: AutomlSettings[] = [
  {
    ...{ ...asked, primary_metric: 'AUC_weighted', weight: 'w', validation_share: 0.25, trial_time_limit: 120, exit_score: 0.9 },
    algorithms: { allow: ['LightGBM', 'KNN'] },
  },
  {
    ...{
      ...asked,
      task: 'forecasting',
      primary_metric: 'r2_score',
      cross_validations: 'auto',
      featurization: 'off',
      algorithms: { block: ['Prophet'] },
    },
    forecasting: {
      ...{
        time: 'day',
        horizon: 14,
        series: ['shop'],
        frequency: 'D',
        season: 'auto',
        lags: [1, 7],
        window: 28,
        fold_step: 7,
        holidays: 'US',
      },
      ...{ short_series: 'pad', aggregate: 'sum' },
    },
  },
  { ...asked, task: 'image-classification', validation_share: 0.25 },
  { ...asked, task: 'text-classification', language: 'deu', validation: 'held.csv' },
]

type Details = Record<string, Record<string, unknown>>

/** Without what this client adds of its own, with the service's capitals, and a whole number of hours as minutes. */
function bare({ logVerbosity: _, ...details }: Details): object {
  const { sweepTrials: _trials, sweepConcurrentTrials: _atOnce, maxNodes: _nodes, ...limits } = details.limitSettings ?? {}
  const { mode, transformerParams: _params, ...featurization } = details.featurizationSettings ?? {}
  const { shortSeriesHandlingConfig: short, targetAggregateFunction: sum, ...forecast } = details.forecastingSettings ?? {}
  const capital = (word: unknown) => String(word).replace(/^./, (letter) => letter.toUpperCase())
  return {
    ...details,
    limitSettings: { ...limits, timeout: 'PT120M' },
    ...(details.featurizationSettings && { featurizationSettings: { ...featurization, ...(mode ? { mode: capital(mode) } : {}) } }),
    ...(details.forecastingSettings && {
      forecastingSettings: { ...forecast, shortSeriesHandlingConfig: capital(short), targetAggregateFunction: capital(sum) },
    }),
  }
}

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
      const { twins, ...steps } = await drive(azure, 'automl', { JOB, MODEL: model })
      const told = Object.entries(steps).map(([step, { answer, error }]) => [step, error ?? answer])
      for (const each of searches) {
        const tables = { train: 'azureml:table:1', validation: each.validation && 'azureml:table:1' }
        expect(bare(twins!.answer[each.task])).toEqual(taskDetails(each, tables, 7200))
      }
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
