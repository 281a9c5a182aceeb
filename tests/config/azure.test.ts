import { loadConfig } from '../../src/config/load.ts'
import { azureWorkspace } from '../../src/main/on-azure.ts'
import { mistakes } from './mistakes.ts'

const config = (more: string, train = '') => `model: m
data: { train: a.csv, evaluation: b.csv, label: y, keys: [id] }
train:
  command: sh train.sh {train} {model}
  inputs: [train.sh]
${train}
evaluate: { command: "sh p {model} {data} {predictions}", task: regression }
gates: [{ metric: rmse, at_most: 1 }]
${more}
`

const deploy = (to: string, more = '') => `deploy:\n  to: { azureml: { ${to} } }\n${more}`

// Each mistake would be found minutes later by Azure, or never: told at once, with its line and what to do.
test.each<[name: string, text: string, told: string[]]>([
  [
    'a whole one',
    config(deploy('instance_type: Standard_DS3_v2, environment: { image: i, conda: c.yml }', '  scoring_script: score.py')),
    [],
  ],
  ['versions of a shared registry', config('registry: { azureml: { from: models } }'), []],
  [
    'a shared registry both ways',
    config('registry: { azureml: { share: models, from: models } }'),
    [
      '9 registry.azureml.from: A workspace either makes versions and shares them, or reads what another one shared. Keep `share` in the sluice.yml that trains, and `from` in the one that only deploys.',
    ],
  ],
  [
    'no shared registry',
    config('registry: { azureml: {} }'),
    ['9 registry.azureml: No shared registry is named. Add share: <registry> or from: <registry>; or write `registry: azureml`.'],
  ],
  ['an MLflow model', config(deploy('instance_type: Standard_DS3_v2')), []],
  [
    'a serve command',
    config(deploy('instance_type: Standard_DS3_v2', '  serve: python serve.py {model} {port}')),
    [
      '11 deploy.serve: Azure ML runs no command of yours: it runs a scoring script, or an MLflow model without one. Use `scoring_script`, a Python file with init() and run(); or let training save the model by MLflow.',
    ],
  ],
  [
    'no environment and no size',
    config(deploy('instances: 2', '  scoring_script: score.py')),
    [
      '10 deploy.to.azureml: `scoring_script` runs in an environment. Add environment: { image: …, conda: … }.',
      '10 deploy.to.azureml: A managed endpoint runs on machines of a size. Add instance_type, for example Standard_DS3_v2.',
    ],
  ],
  [
    'one endpoint for two environments',
    config(deploy('instance_type: s, endpoint: flights', '  environments: [staging, production]')),
    ['10 deploy.to.azureml.endpoint: Each environment has an endpoint of its own. Put {environment} into the name.'],
  ],
  [
    'scaling to fewer, and of Entra ID on Kubernetes',
    config(deploy('compute: aks, instances: 3, autoscale: { most: 2 }, sign_in: aad')),
    [
      '10 deploy.to.azureml.autoscale.most: There are 3 instances at least. Choose a larger number.',
      '10 deploy.to.azureml.sign_in: An endpoint on Kubernetes takes keys only. Use key.',
    ],
  ],
  [
    'part of a percent',
    config(deploy('instance_type: s', '  canary: { steps: [0.5, 50, 100] }')),
    ['11 deploy.canary.steps[0]: Azure ML splits traffic by whole percents, and 0.5 is none. Choose a whole number from 1.'],
  ],
  [
    'more copies than Azure makes',
    config(deploy('instance_type: s', '  canary: { shadow: { percent: 80, for: 10m } }')),
    ['11 deploy.canary.shadow.percent: Azure ML copies at most 50% of the requests. Lower it to 50.'],
  ],
  [
    'copies on Kubernetes',
    config(deploy('compute: arc', '  canary: { shadow: { percent: 20, for: 10m } }')),
    ['11 deploy.canary.shadow: Azure ML copies no requests on Kubernetes. Take `shadow` out.'],
  ],
  [
    'a batch endpoint',
    config(
      deploy(
        'batch: { compute: cpu, schedules: { nightly: { cron: "0 6 * * *", input: "azureml:rows@latest" } } }, environment: { image: i }',
        '  scoring_script: score.py',
      ),
    ),
    [],
  ],
  [
    'a batch endpoint with what online endpoints have',
    config(deploy('instance_type: s, instances: 2, collect: false, batch: { compute: cpu }')),
    [
      '10 deploy.to.azureml.instance_type: This is about online endpoints, and `batch` makes a batch endpoint. Take `instance_type` out.',
      '10 deploy.to.azureml.instances: This is about online endpoints, and `batch` makes a batch endpoint. Put it into `batch`.',
      '10 deploy.to.azureml.collect: This is about online endpoints, and `batch` makes a batch endpoint. Take `collect` out.',
    ],
  ],
  [
    'a batch endpoint judged by live requests',
    config(
      deploy('batch: { compute: cpu }', '  canary: { steps: [10, 100], guards: [errors], shadow: { percent: 10, for: 1m } }\nmonitor: {}'),
    ),
    [
      '11 deploy.canary.shadow: A batch endpoint has no live requests, so nothing is judged by them: the replay decides. Take `shadow` out.',
      '11 deploy.canary.steps: A batch endpoint has no live requests, so nothing is judged by them: the replay decides. Take `steps` out.',
      '11 deploy.canary.guards: A batch endpoint has no live requests, so nothing is judged by them: the replay decides. Take `guards` out.',
      '12 monitor: Requests are not logged one by one on a batch endpoint, so there is nothing to monitor. Take `monitor` out; `sluice status` says what its jobs did.',
    ],
  ],
  [
    'a batch endpoint that nothing judges',
    config(deploy('batch: { compute: cpu }', '  canary: { replay: { rows: 0 } }')),
    ['11 deploy.canary.replay.rows: The replay is all that a version of a batch endpoint is judged by. Take `rows` out.'],
  ],
  [
    'a batch script that writes by itself, and a schedule that runs in nothing',
    config(
      deploy('batch: { compute: cpu, output: summary_only, schedules: { nightly: { cron: "0 6 * * *", input: "azureml:rows@latest" } } }'),
    ),
    [
      '10 deploy.to.azureml.batch.output: Predictions that run() writes by itself cannot be read back, so no row can be replayed. Use append_row; or say deploy.canary.replay.rows: 0, and nothing is judged.',
      '10 deploy.to.azureml.batch.output: An MLflow model without code writes nothing by itself. Use append_row.',
      '10 deploy.to.azureml: `schedules` need an environment: a small job asks the endpoint. Add environment: any image with Python 3.',
    ],
  ],
  [
    'a tier of a cluster',
    config('', '  on: { azureml: { compute: gpu, tier: spot, environment: { image: i } } }'),
    [
      '6 train.on.azureml.tier: gpu is a cluster, which is spot or not by itself. Take `tier` out, or use compute: { serverless: <VM size> }.',
    ],
  ],
  [
    'a search by Bayes that does what only one at random can',
    config(
      '',
      `  on: { azureml: { compute: gpu, environment: { image: i }, sweep: { algorithm: bayesian, minimise: rmse, trials: 3, stop_early: { median: {} },
      space: { lr: { loguniform: [-6, -1] }, n: [1, 2], m: { uniform: [0, 1] } } } } }`,
    ).replace('train.sh {train}', 'train.sh {params.lr} {params.n} {params.m} {train}'),
    [
      '7 train.on.azureml.sweep.space.lr: loguniform cannot be sampled by algorithm: bayesian, which takes lists of values and uniform, quniform. Give values or another distribution, or use algorithm: random.',
      '6 train.on.azureml.sweep.stop_early: Bayesian sampling learns from trials that come to their end; Azure ML stops none early. Take `stop_early` out, or use algorithm: random.',
    ],
  ],
  [
    'a search that searches nothing',
    config('', '  on: { azureml: { compute: gpu, environment: { image: i }, sweep: { space: { lr: [1, 2] }, trials: 3 } } }'),
    [
      '6 train.on.azureml.sweep: One metric says which trial is best. Name it: `maximise` or `minimise`.',
      '6 train.on.azureml.sweep.space.lr: train.command does not ask for it, so every trial would be the same. Put {params.lr} into the command.',
    ],
  ],
])('of %s', (_, text, told) => {
  expect(mistakes(text)).toEqual(told)
})

const asked = (azure: string) => loadConfig('sluice.yml', config(`registry: azureml\n${azure}`))

test('what says where the workspace is: sluice.yml, then the environment; what neither says is told at once', () => {
  const env = { AZURE_SUBSCRIPTION_ID: 's', AZURE_RESOURCE_GROUP: 'g', AZUREML_WORKSPACE: 'w', AZURE_CLIENT_ID: 'c' }
  expect(azureWorkspace(asked(''), env)).toMatchObject({ subscription: 's', resourceGroup: 'g', workspace: 'w', client: 'c' })
  expect(azureWorkspace(asked('azure: { workspace: other, cloud: china }'), env)).toMatchObject({
    workspace: 'other',
    cloud: { resourceManager: 'https://management.chinacloudapi.cn' },
  })
  expect(() => azureWorkspace(asked('azure: { workspace: w }'), {})).toThrow(
    /azure\.subscription.*AZURE_SUBSCRIPTION_ID.*\n.*azure\.resource_group.*AZURE_RESOURCE_GROUP/,
  )
})
