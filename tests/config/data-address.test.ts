import { mistakes } from './mistakes.ts'

const config = (train: string, more = '') => `model: m
data: { train: "${train}", evaluation: "azureml://datastores/curated/paths/eval/*.parquet", label: y, keys: [id] }
train: { command: "sh train.sh {train} {model}", inputs: [train.sh] }
evaluate: { command: "sh p {model} {data} {predictions}", task: regression }
gates: [{ metric: rmse, at_most: 1 }]
${more}`
const forms = 'Write azureml:<name>:<version>, azureml:<name>@latest or azureml://datastores/<datastore>/paths/<path>.'

test.each([
  ['a version', config('azureml:flights:7'), []],
  ['a file', config('data/train.csv'), []],
  ['no version', config('azureml:flights'), [`2 data.train: azureml:flights is no address of data. ${forms}`]],
  [
    'a further set',
    config('azureml:flights@latest', 'evaluation: { hard: { data: "azureml:hard@stable", never_wrong: { within: 1 } } }'),
    [`6 evaluation.hard.data: azureml:hard@stable is no address of data. ${forms}`],
  ],
  ['a shared registry', config('azureml://registries/r/data/flights/versions/1'), []],
  [
    'rows to measure a search on',
    config('a.csv').replace(
      /train: \{ command.*/,
      'train: { on: { azureml: { compute: cpu, automl: { task: classification, trials: 2, validation: "azureml:others" } } } }',
    ),
    [`3 train.on.azureml.automl.validation: azureml:others is no address of data. ${forms}`],
  ],
  [
    'outcomes',
    config('a.csv', 'deploy: { serve: "s {model} {port}", environments: [production] }\nmonitor: { actuals: "azureml:late:1" }'),
    ['7 monitor.actuals: Outcomes are read from files here. Fetch them before the step.'],
  ],
])('%s', (_, text, told) => expect(mistakes(text)).toEqual(told))
