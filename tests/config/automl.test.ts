import { loadConfig } from '../../src/config/load.ts'
import { automlOf } from '../../src/main/on-automl.ts'
import { mistakes } from './mistakes.ts'

const config = (automl: string, { train = '', azureml = '', data = '' } = {}) => `model: m
data: { train: a.csv, evaluation: b.csv, label: y, weight: w${data} }
train:
  on: { azureml: { compute: cpu${azureml}, automl: { ${automl} } } }
${train}
evaluate: { command: "sh p {model} {data} {predictions}", task: regression }
gates: [{ metric: rmse, at_most: 1 }]
`
const AT = '4 train.on.azureml.automl'

// Each mistake would be found by Azure minutes later, or trained with for hours.
test.each<[name: string, text: string, told: string[]]>([
  ['a whole one', config('task: regression, trials: 3'), []],
  ['a forecast', config('task: forecasting, trials: 3, forecasting: { time: day, horizon: 7 }'), []],
  ['a forecast whose time is known', config('task: forecasting, trials: 3', { data: ', time: day' }), []],
  [
    'a command besides',
    config('task: regression, trials: 3', { train: '  command: python a.py {model}\n  inputs: [a.py]' }),
    [
      '5 train.command: AutoML trains without a command of yours, and this would not be used. Take `command` out, or `automl`.',
      '6 train.inputs: AutoML trains without a command of yours, and this would not be used. Take `inputs` out, or `automl`.',
    ],
  ],
  [
    'an environment besides',
    config('task: regression, trials: 3', { azureml: ', environment: "azureml:e:1"' }),
    [
      '4 train.on.azureml.environment: AutoML trains without a command of yours, and this would not be used. Take `environment` out, or `automl`.',
    ],
  ],
  [
    'a metric of another task',
    config('task: classification, trials: 3, primary_metric: r2_score'),
    [
      `${AT}.primary_metric: r2_score is not a metric of classification. Known here: AUC_weighted, accuracy, norm_macro_recall, average_precision_score_weighted, precision_score_weighted.`,
    ],
  ],
  [
    'an algorithm of another task',
    config('task: regression, trials: 3, algorithms: { block: [KNN, SVM] }'),
    [
      `${AT}.algorithms.block[1]: SVM is not an algorithm for regression. Choose from DecisionTree, ExtremeRandomTrees, GradientBoosting, KNN, LightGBM, RandomForest, SGD, ElasticNet, LassoLars, XGBoostRegressor.`,
    ],
  ],
  [
    'algorithms for texts',
    config('task: text-classification, trials: 3, validation: v.csv, algorithms: { allow: [KNN] }'),
    [`${AT}.algorithms: Of text-classification, AutoML chooses the algorithms itself. Take it out.`],
  ],
  [
    'two ways to measure',
    config('task: regression, trials: 3, cross_validations: 5, validation_share: 0.2'),
    [`${AT}.validation_share: Trials are measured by folds, on a share of the rows, or on other rows. Choose one.`],
  ],
  [
    'rows of the gate',
    config('task: regression, trials: 3, validation: b.csv'),
    [`${AT}.validation: The gate judges on these rows: a search that has seen them has chosen by them. Name other rows.`],
  ],
  [
    'texts without rows to measure on',
    config('task: text-classification, trials: 3'),
    [
      `${AT}: Azure ML takes no texts without rows to measure on. Add validation: <file>, with other rows than data.train and data.evaluation.`,
    ],
  ],
  [
    'limits that images do not have',
    config('task: image-classification, trials: 3, exit_score: 0.9, validation_share: 0.2, language: eng'),
    [`${AT}.exit_score: AutoML for images does not take this. Take it out.`, `${AT}.language: Images have none. Take it out.`],
  ],
  [
    'a forecast without a time',
    config('task: forecasting, trials: 3'),
    [`${AT}: Forecasting needs a column of the time. Add \`data.time\`, or forecasting: { time: <column> }.`],
  ],
  [
    'a forecast that is none',
    config('task: regression, trials: 3, forecasting: { horizon: 3 }'),
    [`${AT}.forecasting: This is about forecasting, and the task is regression. Take it out.`],
  ],
  [
    'a label that nobody sees',
    config('task: regression, trials: 3, ignore: [id, y]'),
    [`${AT}.ignore[1]: y is what is learned, or when it happened. Take it out.`],
  ],
])('of %s', (_, text, told) => {
  expect(mistakes(text)).toEqual(told)
})

test('without AutoML a command, its files and its environment are asked for', () => {
  const text = (on: string) => config('task: regression, trials: 3').replace(/^ {2}on:.*$/m, `  on: ${on}`)
  const missing = [
    '3 train.command: This key is missing. Add `command` (string).',
    '3 train.inputs: This key is missing. Add `inputs` (a list).',
  ]
  expect(mistakes(text('local'))).toEqual(missing)
  expect(mistakes(text('{ azureml: { compute: cpu } }'))).toEqual([
    ...missing,
    '4 train.on.azureml.environment: The command runs in an environment. Add environment: { image: …, conda: … }.',
  ])
})

test('the label, the weight, the time and the task’s own metric come from the rest of sluice.yml', () => {
  const of = (automl: string, data = '') => automlOf(loadConfig('sluice.yml', config(automl, { data })).config)
  expect(of('task: regression, trials: 3')).toMatchObject({
    ...{ target: 'y', weight: 'w', primary_metric: 'normalized_root_mean_squared_error', at_once: 4, stop_early: true, ensembles: true },
    ...{ featurization: 'auto', ignore: [], forecasting: undefined },
  })
  expect(of('task: classification, trials: 3, trial_time_limit: 90s')).toMatchObject({
    primary_metric: 'AUC_weighted',
    trial_time_limit: 90,
  })
  expect(of('task: forecasting, trials: 3', ', time: day')).toMatchObject({ forecasting: { horizon: 'auto', time: 'day' } })
})
