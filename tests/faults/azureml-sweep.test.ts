import { readFile } from 'node:fs/promises'
import { azuremlRegistry } from '../../src/platforms/azureml/registry/registry.ts'
import { digestPath } from '../../src/platforms/local/digest.ts'
import { mlflowClient } from '../../src/platforms/mlflow/client.ts'
import { mlflowRegistry } from '../../src/platforms/mlflow/registry.ts'
import { mlflowServer } from '../../src/platforms/mlflow/settings.ts'
import { mlflowTracking } from '../../src/platforms/mlflow/tracking.ts'
import { model as registered } from '../contract/registry-model.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { type MlflowPeer, mlflowIsThere, startMlflow } from '../peers/mlflow.ts'
import { clientOf } from '../platforms/azureml/on-fake.ts'
import { asked, project, setUp } from './azureml-project.ts'

const whenThere = mlflowIsThere ? test : test.skip
let [azure, mlflow]: [Azure?, MlflowPeer?] = []
beforeAll(async () => {
  if (!mlflowIsThere) return
  mlflow = await startMlflow()
  azure = await startAzure({ mlflow: mlflow.url })
})
afterAll(async () => {
  expect((await azure?.problems()) ?? []).toEqual([])
  await azure?.stop()
  await mlflow?.stop()
})

/** Logs a metric as any MLflow client does, and writes its parameters as the model. */
const TRIAL = `
import json, os, sys, time, urllib.request
lr, kind, metric = float(sys.argv[1]), sys.argv[2], sys.argv[4]
base = os.environ['MLFLOW_TRACKING_URI'].replace('azureml://', 'https://').split('?')[0] + '/api/2.0/mlflow/runs/log-metric'
body = {'run_id': os.environ['MLFLOW_RUN_ID'], 'key': metric, 'value': 1 - abs(lr - 0.3) + (0.001 if kind == 'a b' else 0), 'step': 0, 'timestamp': int(time.time() * 1000)}
headers = {'Content-Type': 'application/json', 'Authorization': 'Bearer ' + os.environ['MLFLOW_TRACKING_TOKEN']}
urllib.request.urlopen(urllib.request.Request(base, json.dumps(body).encode(), headers)).read()
open(sys.argv[3], 'w').write(f'{lr} {kind}')
`
const sweep = {
  algorithm: 'grid',
  maximise: 'auc',
  space: { lr: [0.1, 0.3], kind: ['a b', 'c'] },
  trials: 4,
  at_once: 2,
} as const
const argv = (metric: string) => ['python', 'src/train.py', '{params.lr}', '{params.kind}', '{model}', metric]

whenThere('a sweep: each trial really runs, the best one’s model is the candidate, and all are told, best first', async () => {
  const { compute, task, model } = setUp(clientOf(azure!), await project(TRIAL), { sweep })
  const values = { ...task().values, 'params.lr': '', 'params.kind': '' }
  const done = await compute.run(task({ argv: argv('auc'), values }))
  expect(done).toMatchObject({ outcome: 'succeeded', exitCode: 0 })
  expect(await readFile(model, 'utf8')).toBe('0.3 a b')
  const { title, metric, trials = [], machineSeconds } = done.elsewhere!
  expect([title, metric]).toEqual([expect.stringMatching(/^Azure ML sweep/), 'auc'])
  expect(trials.map(({ params, metric: value, best }) => [params, Number(value?.toFixed(3)), best])).toEqual([
    [{ lr: '0.3', kind: 'a b' }, 1.001, true],
    [{ lr: '0.3', kind: 'c' }, 1, false],
    [{ lr: '0.1', kind: 'a b' }, 0.801, false],
    [{ lr: '0.1', kind: 'c' }, 0.8, false],
  ])
  expect(machineSeconds).toBeGreaterThan(0)
  // Found again, and read page by page.
  await azure!.set({ pageSize: 3 })
  const again = await compute.run(task({ argv: argv('auc'), values }))
  await azure!.set({ pageSize: 100 })
  expect(again.elsewhere?.trials).toEqual(trials)
})

/** Gets better step by step, the faster the higher its rate, and waits a little between. */
const STEPS = `
import json, os, sys, time, urllib.request
rate, model = float(sys.argv[1]), sys.argv[2]
base = os.environ['MLFLOW_TRACKING_URI'].replace('azureml://', 'https://').split('?')[0] + '/api/2.0/mlflow/runs/log-metric'
headers = {'Content-Type': 'application/json', 'Authorization': 'Bearer ' + os.environ['MLFLOW_TRACKING_TOKEN']}
for step in range(1, 7):
    body = {'run_id': os.environ['MLFLOW_RUN_ID'], 'key': 'auc', 'value': 1 - (1 - rate) ** step, 'step': step, 'timestamp': int(time.time() * 1000)}
    urllib.request.urlopen(urllib.request.Request(base, json.dumps(body).encode(), headers)).read()
    time.sleep(0.3)
open(model, 'w').write(str(rate))
`
whenThere.each([
  [
    'random, those that lag behind stopped early',
    { algorithm: 'random', stop_early: { bandit: { slack_factor: 0.1, interval: 1, delay: 1 } } },
  ],
  ['Bayesian', { algorithm: 'bayesian' }],
] as const)('a search: %s; while it runs it says how far it is and what it costs', async (_, how) => {
  const search = { ...how, maximise: 'auc', space: { rate: { uniform: [0.05, 0.6] } }, trials: 5, at_once: 2 } as const
  const { compute, task, told, model } = setUp(clientOf(azure!), await project(STEPS), { sweep: search }, { pricePerHour: 3600 })
  const done = await compute.run(
    task({ argv: ['python', 'src/train.py', '{params.rate}', '{model}'], values: { ...task().values, 'params.rate': '' } }),
  )
  expect(done.outcome).toBe('succeeded')
  const { trials = [], machineSeconds = 0, measuredSeconds = 0 } = done.elsewhere!
  const rates = trials.map(({ params }) => Number(params.rate))
  expect(rates.length).toBe(5)
  expect(rates.every((rate) => rate >= 0.05 && rate <= 0.6)).toBe(true)
  expect([trials[0]?.best, rates[0]]).toEqual([true, Math.max(...rates)])
  expect(Number(await readFile(model, 'utf8'))).toBe(rates[0])
  expect(measuredSeconds).toBeGreaterThan(1.8)
  expect(machineSeconds).toBeGreaterThan(measuredSeconds)
  const stopped = (await Promise.all(trials.map(({ name }) => azure!.resource(`/jobs/${name}`)))).filter(
    (job) => job?.properties.status === 'Canceled',
  )
  expect(stopped.length > 0).toBe('stop_early' in how)
  expect(told.join('\n')).toMatch(/Running for [\d.]+ s, \d of 5 trials done, [12] running, best auc 0\.\d+, [\d.]+ USD so far/)
  expect(told.at(-1)).toMatch(/Completed, ran .*, 5 of 5 trials done, best auc 0\.\d+, [\d.]+ USD$/)
  expect(Number(/([\d.]+) USD$/.exec(told.at(-1)!)?.[1])).toBeCloseTo(machineSeconds, 1)
})

whenThere('a sweep of which every trial fails is an error, and what its trials took is paid', async () => {
  const { compute, task } = setUp(
    clientOf(azure!),
    await project('import sys, time; time.sleep(1); print("no such column"); sys.exit(3)'),
    {
      sweep: { ...sweep, trials: 3, at_once: 3 },
    },
  )
  const done = await compute.run(task({ argv: argv('auc'), values: { ...task().values, 'params.lr': '', 'params.kind': '' } }))
  expect(done).toMatchObject({ outcome: 'failed', exitCode: undefined })
  expect(done.tail.slice(-3)).toEqual([
    'no such column',
    expect.stringMatching(/^Trial sluice-.*_[012] failed: .*status code 3/),
    expect.stringMatching(/^Azure ML: .*Every trial failed/),
  ])
  expect(done.elsewhere?.machineSeconds).toBeGreaterThan(3)
})

whenThere('a sweep whose trials log another metric has no best one, and says so', async () => {
  const { compute, task } = setUp(clientOf(azure!), await project(TRIAL), { sweep: { ...sweep, trials: 1, at_once: 1 } })
  await expect(compute.run(task({ argv: argv('accuracy') }))).rejects.toThrow(/logged the metric auc.*mlflow\.log_metric/)
})

whenThere(
  'while a sweep runs: tokens expire, 404, 429, 503 and broken connections wherever it is looked at; there is one sweep',
  async () => {
    await azure!.forget()
    const at = { method: 'GET', after: 1 } as const
    for (const path of [/\/jobs\/sluice-[^/]*$/, /\/runs\/sluice-[^/]*\/details$/])
      for (const fault of [
        { status: 'expired' },
        { status: 404 },
        { status: 429, headers: { 'retry-after': '1' } },
        { status: 503 },
        { status: 'reset' },
      ] as const)
        await azure!.fault({ ...at, path, ...fault })
    for (const path of [/\/children$/, /\/mlflow\/runs\/get$/]) await azure!.fault({ method: 'GET', path, status: 'expired' })
    const { compute, task, model } = setUp(clientOf(azure!), await project(TRIAL), { sweep: { ...sweep, trials: 2, at_once: 2 } })
    const values = { ...task().values, 'params.lr': '', 'params.kind': '' }
    const done = await compute.run(task({ argv: argv('auc'), values }))
    expect([done.outcome, done.elsewhere?.trials?.length]).toEqual(['succeeded', 2])
    expect(await readFile(model, 'utf8')).toMatch(/^0\.[13]/)
    expect(await asked(azure!, /^PUT \/jobs\/.* 201$/)).toHaveLength(1)
    expect((await asked(azure!, / 401$/)).length).toBeGreaterThan(2)
    // The best trial's model is registered from where the trial wrote it.
    const evidence = JSON.stringify({ predicate: { step: 'train', numbers: { elsewhere: done.elsewhere } } })
    const { candidate } = await registered('', 'swept')
    const known = { ...candidate, digest: (await digestPath(model))!, files: { 'evidence.jsonl': evidence } }
    await azuremlRegistry(clientOf(azure!)).register(known, model)
    const copied = (await azure!.requests()).filter(({ path, query }) => /sluice\/models\//.test(path) && query.comp === 'block')
    expect(copied).toMatchObject([{ method: 'PUT', status: 201, headers: { 'content-length': '0' } }])
  },
)

whenThere('a version and a run are told to the workspace’s MLflow while each token expires: one version, one run', async () => {
  const client = clientOf(azure!)
  const { properties } = await client.get<{ properties: { mlFlowTrackingUri: string } }>('')
  const { arm } = client.workspace.cloud.audiences
  const token = async () => (await client.credential.getToken(`${arm}/.default`))!.token
  const server = mlflowServer(properties.mlFlowTrackingUri, {}, { token, fresh: () => client.credential.fresh() })
  const mlflow = mlflowClient(server, { second: 10 })
  await azure!.forget()
  for (const path of [/runs\/create$/, /model-versions\/create$/, /log-batch$/, /batch\/metadata$/, /model-versions\/search$/])
    await azure!.fault({ path, status: 'expired' })
  const { candidate, path } = await registered({ 'weights.bin': 'w' }, 'expiring')
  expect(await mlflowRegistry(mlflow).register(candidate, path)).toMatchObject({ version: { version: 1 }, created: true })
  const tracked = { key: 'k', model: 'expiring', name: 'r', status: 'finished' as const, params: { lr: '1' }, metrics: [], tags: {} }
  await mlflowTracking(mlflow).record({ ...tracked, datasets: [], files: { 'report.md': '# Pass' }, tables: [] })
  expect(await mlflowRegistry(mlflow).numbers('expiring')).toHaveLength(1)
  expect((await azure!.requests()).filter(({ status }) => status === 401).length).toBeGreaterThan(2)
  expect(await asked(azure!, /^POST .*model-versions\/create 200$/)).toHaveLength(1)
})
