import { automlAlgorithms, automlMetrics } from '../../../../src/config/automl-words.ts'
import type { AutomlSettings, AutomlTask, ForecastSettings } from '../../../../src/platforms/azureml/automl/automl.ts'
import { mltable } from '../../../../src/platforms/azureml/automl/data.ts'
import { automlBody } from '../../../../src/platforms/azureml/automl/job.ts'
import { trainingPlatform } from '../../../../src/platforms/azureml/jobs/training.ts'
import { valid } from '../schema.ts'

const least: AutomlSettings = {
  ...{ task: 'classification', primary_metric: 'AUC_weighted', target: 'late', trials: 20, at_once: 4 },
  ...{ stop_early: true, featurization: 'auto', ensembles: true, ignore: [] },
}
const training = { compute: { serverless: 'Standard_DS3_v2' }, tier: 'spot', instances: 1 } as const
const body = (automl: AutomlSettings, more: object = {}) =>
  automlBody(
    { key: 'k'.repeat(64), timeLimit: 7200 },
    { name: 'sluice-k-1', tables: { train: '/t' }, ...more },
    { training, model: 'flights', tags: { a: 'b' } },
    automl,
  )

const tasks = Object.keys(automlMetrics) as AutomlTask[]
const each = tasks.flatMap((task) => automlMetrics[task].map((metric): [AutomlTask, string] => [task, metric]))

test.each(each)('the body of an AutoML job fits the schema: %s by %s', (task, metric) => {
  const made = body({ ...least, task, primary_metric: metric, language: 'deu', validation_share: 0.2 })
  expect(valid('workspaces/jobs', made)).toEqual([])
})

test.each(Object.entries(automlAlgorithms))('each algorithm for %s is one that the schema knows', (task, allow) => {
  for (const algorithms of [{ allow }, { block: allow }])
    expect(
      valid(
        'workspaces/jobs',
        body({ ...least, task: task as AutomlTask, primary_metric: automlMetrics[task as AutomlTask][0], algorithms }),
      ),
    ).toEqual([])
})

test('all that a table can be asked for', () => {
  const asked = {
    ...least,
    weight: 'w',
    trial_time_limit: 90,
    exit_score: 0.9,
    cross_validations: 5,
    featurization: 'off',
    stop_early: false,
  } as const
  const made = body({ ...asked, algorithms: { block: ['KNN'] }, ensembles: false }, { computeId: '/c' })
  expect(valid('workspaces/jobs', made)).toEqual([])
  expect(made.properties).toEqual({
    ...{ jobType: 'AutoML', displayName: 'sluice-k-1', experimentName: 'flights', computeId: '/c', identity: { identityType: 'AMLToken' } },
    tags: { a: 'b', 'sluice-model': 'flights', 'sluice-key': 'k'.repeat(64) },
    queueSettings: { jobTier: 'Spot' },
    taskDetails: {
      ...{
        taskType: 'Classification',
        trainingData: { jobInputType: 'mltable', uri: '/t' },
        targetColumnName: 'late',
        primaryMetric: 'AUCWeighted',
      },
      weightColumnName: 'w',
      nCrossValidations: { mode: 'Custom', value: 5 },
      featurizationSettings: { mode: 'Off' },
      limitSettings: {
        maxTrials: 20,
        maxConcurrentTrials: 4,
        timeout: 'PT120M',
        enableEarlyTermination: false,
        exitScore: 0.9,
        trialTimeout: 'PT2M',
      },
      trainingSettings: { blockedTrainingAlgorithms: ['KNN'], enableVoteEnsemble: false, enableStackEnsemble: false },
    },
  })
})

test('rows of their own to measure on are a table of their own', () => {
  const made = body({ ...least, task: 'text-classification', validation: 'v.csv' }, { tables: { train: '/t', validation: '/v' } })
  expect(valid('workspaces/jobs', made)).toEqual([])
  expect(made.properties).toMatchObject({ taskDetails: { validationData: { jobInputType: 'mltable', uri: '/v' } } })
})

test('all that a forecast can be asked for', () => {
  const forecasting: ForecastSettings = {
    ...{ horizon: 14, time: 'day', series: ['shop', 'item'], frequency: 'D', lags: [1, 7], window: 28, fold_step: 7, holidays: 'US' },
    season: 'auto',
    short_series: 'pad',
    aggregate: 'sum',
  }
  const made = body({ ...least, task: 'forecasting', primary_metric: 'r2_score', forecasting, cross_validations: 'auto' })
  expect(valid('workspaces/jobs', made)).toEqual([])
  expect(made.properties).toMatchObject({
    taskDetails: {
      nCrossValidations: { mode: 'Auto' },
      forecastingSettings: {
        ...{
          timeColumnName: 'day',
          timeSeriesIdColumnNames: ['shop', 'item'],
          forecastHorizon: { mode: 'Custom', value: 14 },
          frequency: 'D',
        },
        ...{
          seasonality: { mode: 'Auto' },
          targetLags: { mode: 'Custom', values: [1, 7] },
          targetRollingWindowSize: { mode: 'Custom', value: 28 },
        },
        ...{ cvStepSize: 7, countryOrRegionForHolidays: 'US', shortSeriesHandlingConfig: 'Pad', targetAggregateFunction: 'Sum' },
      },
      trainingSettings: { enableStackEnsemble: false },
    },
  })
})

test('a machine for each trial at once without a cluster, and as the cluster has them with one', () => {
  expect(body(least).properties).toMatchObject({ resources: { instanceCount: 4, instanceType: 'Standard_DS3_v2' } })
  expect(body({ ...least, trials: 2 }).properties).toMatchObject({ resources: { instanceCount: 2 } })
  expect(body(least, { computeId: '/c' }).properties).not.toHaveProperty('resources')
})

test('what is searched for is part of what a training is; nothing else changes for those who do not search', () => {
  const of = (automl?: AutomlSettings) => trainingPlatform({ compute: 'cpu', instances: 1, automl })
  expect(new Set([of(), of(least), of({ ...least, trials: 21 }), of({ ...least, weight: 'w' })]).size).toBe(4)
  expect(of()).toBe(trainingPlatform({ compute: 'cpu', instances: 1 }))
})

test.each([
  ['csv', { read_delimited: { delimiter: ',', encoding: 'utf8', header: 'all_files_same_headers', support_multi_line: true } }],
  ['tsv', { read_delimited: { delimiter: '\t', encoding: 'utf8', header: 'all_files_same_headers', support_multi_line: true } }],
  ['jsonl', { read_json_lines: { encoding: 'utf8', invalid_lines: 'error' } }],
  ['parquet', { read_parquet: {} }],
])('a table of %s files', (ending, reader) => {
  const table = JSON.parse(mltable([`a b.${ending}`, `deep/c.${ending}`], { task: 'classification', ignore: ['id'] }))
  expect(table).toEqual({
    type: 'mltable',
    paths: [{ file: `./a b.${ending}` }, { file: `./deep/c.${ending}` }],
    transformations: [reader, { drop_columns: ['id'] }],
  })
})

test('images are read from where a column says that they are', () => {
  expect(JSON.parse(mltable(['a.jsonl'], { task: 'image-classification', ignore: [] })).transformations).toContainEqual({
    convert_column_types: [{ columns: 'image_url', column_type: 'stream_info' }],
  })
})

test.each([
  ['two kinds', ['a.csv', 'b.parquet'], /has \.csv and \.parquet/],
  ['a compressed file', ['a.csv.gz'], /has \.gz/],
  ['nothing', [], /has no files/],
] as const)('%s is no table of AutoML', (_, files, message) => {
  expect(() => mltable(files, { task: 'regression', ignore: [] })).toThrow(message)
})
