import { readFile } from 'node:fs/promises'
import { jest } from '@jest/globals'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { type MlflowPeer, mlflowIsThere, startMlflow } from '../peers/mlflow.ts'
import { clientOf } from '../platforms/azureml/on-fake.ts'
import { project, setUp } from './azureml-project.ts'

jest.setTimeout(120_000)
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
  const again = await compute.run(task({ argv: argv('auc'), values }))
  expect(again.elsewhere?.trials).toEqual(trials)
})

whenThere('a sweep whose trials log another metric has no best one, and says so', async () => {
  const { compute, task } = setUp(clientOf(azure!), await project(TRIAL), { sweep: { ...sweep, trials: 1, at_once: 1 } })
  await expect(compute.run(task({ argv: argv('accuracy') }))).rejects.toThrow(/logged the metric auc.*mlflow\.log_metric/)
})
