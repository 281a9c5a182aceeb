// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are Azure ML's
import { setTimeout as sleep } from 'node:timers/promises'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { type MlflowPeer, mlflowIsThere, startMlflow } from '../peers/mlflow.ts'
import { type PlainClient, plainClient } from './azureml-endpoints-client.ts'

let [azure, client, mlflow]: [Azure?, PlainClient?, MlflowPeer?] = []
let [code, environment] = ['', '']
const whenThere = mlflowIsThere ? test : test.skip

/** Logs what it is told, step by step, as any MLflow client does. */
const TRIAL = `
import json, os, pathlib, sys, time, urllib.request
values, model, pause = json.loads(sys.argv[1]), pathlib.Path(sys.argv[2]), float(sys.argv[3])
base = os.environ["MLFLOW_TRACKING_URI"].replace("azureml://", "https://") + "/api/2.0/mlflow/runs/log-metric"
for step, value in enumerate(values):
    body = {"run_id": os.environ["MLFLOW_RUN_ID"], "key": "auc", "value": value, "step": step, "timestamp": int(time.time() * 1000)}
    headers = {"Content-Type": "application/json", "Authorization": "Bearer " + os.environ["MLFLOW_TRACKING_TOKEN"]}
    urllib.request.urlopen(urllib.request.Request(base, json.dumps(body).encode(), headers)).read()
    time.sleep(pause)
(model / "model.json").write_text(json.dumps(values))
`

beforeAll(async () => {
  if (!mlflowIsThere) return
  mlflow = await startMlflow()
  azure = await startAzure({ mlflow: mlflow.url })
  client = await plainClient(azure)
  ;[code, environment] = await Promise.all([client.asset('codes', { 'trial.py': TRIAL }), client.environment()])
})
afterAll(async () => {
  const problems = (await azure?.problems()) ?? []
  await azure?.stop()
  await mlflow?.stop()
  expect(problems).toEqual([])
})

const sweepOf = (values: string, rest: object = {}) => ({
  properties: {
    jobType: 'Sweep',
    experimentName: 'sweeps',
    computeId: `${client!.scope}/computes/cpu`,
    samplingAlgorithm: { samplingAlgorithmType: 'Grid' },
    searchSpace: { depth: ['choice', [[1, 3, 2]]] },
    objective: { goal: 'Maximize', primaryMetric: 'auc' },
    trial: { command: `python trial.py '${values}' \${{outputs.model}} 0`, codeId: code, environmentId: environment },
    outputs: { model: { jobOutputType: 'uri_folder' } },
    limits: { jobLimitsType: 'Sweep', maxTotalTrials: 3, maxConcurrentTrials: 2 },
    ...rest,
  },
})
const history = async (name: string, what: string) =>
  (await client!.send('GET', `${azure!.url}/history/v1.0${client!.scope}/runs/${name}/${what}`)).body
async function run(name: string, body: object) {
  const made = await client!.arm('PUT', `/jobs/${name}`, body)
  expect([made.status, made.body.error]).toEqual([201, undefined])
  return until(name, 'Completed', 'Failed', 'Canceled')
}
async function until(name: string, ...states: string[]) {
  for (let tries = 0; tries < 1000; tries++) {
    const details = await history(name, 'details')
    if (states.includes(details.status)) return details
    await sleep(50)
  }
  throw new Error(`${name} is not ${states.join(' or ')}`)
}

whenThere('a grid: each point really runs, the best by the metric that it logged is named, and its model is its own', async () => {
  const details = await run('grid', sweepOf('[0.${{search_space.depth}}]'))
  expect(details).toMatchObject({ status: 'Completed', properties: { best_child_run_id: 'grid_1' } })
  const { value } = await history('grid', 'children')
  expect(value.map((each: { runId: string; tags: object }) => [each.runId, each.tags])).toEqual([
    ['grid_0', { hyperparameters: '{"depth":1}' }],
    ['grid_1', { hyperparameters: '{"depth":3}' }],
    ['grid_2', { hyperparameters: '{"depth":2}' }],
  ])
  expect(String(await azure!.bytes('azureml-blobstore', 'azureml/grid_1/model/model.json'))).toBe('[0.3]')
  const listed = await client!.arm('GET', '/jobs')
  expect(listed.body.value.map((each: { name: string }) => each.name)).toEqual(['grid'])
  expect((await client!.arm('GET', '/jobs/grid_1')).body.properties).toMatchObject({ jobType: 'Command', status: 'Completed' })
})

whenThere('a trial that lags behind is given up', async () => {
  const trial = {
    command: "python trial.py '[0.${{search_space.depth}}, 0.${{search_space.depth}}]' ${{outputs.model}} 1.5",
    codeId: code,
    environmentId: environment,
  }
  const earlyTermination = { policyType: 'Bandit', slackAmount: 0.05, evaluationInterval: 1, delayEvaluation: 0 }
  const searchSpace = { depth: ['choice', [[9, 1]]] }
  const details = await run(
    'bandit',
    sweepOf('', { trial, earlyTermination, searchSpace, limits: { jobLimitsType: 'Sweep', maxTotalTrials: 2 } }),
  )
  expect(details.properties.best_child_run_id).toBe('bandit_0')
  expect((await history('bandit_1', 'details')).status).toBe('Canceled')
})

whenThere('a cancelled sweep cancels its trials', async () => {
  const trial = { command: 'sleep 60 # ${{search_space.depth}}', environmentId: environment }
  await client!.arm('PUT', '/jobs/long', sweepOf('', { trial }))
  await until('long_0', 'Running')
  const cancelled = await client!.arm('POST', '/jobs/long/cancel')
  expect((await client!.settled(cancelled)).status).toBe(200)
  expect((await history('long', 'details')).status).toBe('Canceled')
  expect((await history('long_0', 'details')).status).toBe('Canceled')
})

whenThere.each([
  ['a grid of a continuous space', { searchSpace: { lr: ['uniform', [0, 1]] } }, 'does not support'],
  ['a word that is no distribution', { searchSpace: { lr: ['evenly', [0, 1]] } }, 'no known distribution'],
  [
    'a distribution with a number too few',
    { samplingAlgorithm: { samplingAlgorithmType: 'Random' }, searchSpace: { lr: ['uniform', [0]] } },
    'takes 2',
  ],
  ['more at once than in all', { limits: { jobLimitsType: 'Sweep', maxTotalTrials: 1, maxConcurrentTrials: 2 } }, 'maxConcurrentTrials'],
])('%s is refused', async (_, rest, message) => {
  const answer = await client!.arm('PUT', '/jobs/refused', sweepOf('[${{search_space.lr}}]', rest))
  expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringContaining(message)])
})
