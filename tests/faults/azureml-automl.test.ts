import { readFileSync, writeFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../src/kernel/digest.ts'
import { blobStore } from '../../src/platforms/azureml/assets/store.ts'
import { azuremlRegistry } from '../../src/platforms/azureml/registry/registry.ts'
import { digestPath } from '../../src/platforms/local/digest.ts'
import { model as registered } from '../contract/registry-model.ts'
import { commit, repository } from '../e2e/project.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { type MlflowPeer, mlflowIsThere, mlflowPython, startMlflow } from '../peers/mlflow.ts'
import { clientOf } from '../platforms/azureml/on-fake.ts'
import { search as searchOn, table } from './azureml-automl.ts'
import { azureOf, cliIn } from './azureml-cli-process.ts'
import { asked } from './azureml-project.ts'

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

const search = (root: string, more: Parameters<typeof searchOn>[2] = {}) => searchOn(clientOf(azure!), root, more)

whenThere('AutoML: each trial really trains, the best one’s model is the candidate, and all are told, best first', async () => {
  const root = await table()
  const { compute, task, model } = search(root, { algorithms: { allow: ['LogisticRegression', 'DecisionTree'] } })
  const done = await compute.run(task())
  expect(done.tail).toEqual([])
  expect(done.outcome).toBe('succeeded')
  const { title, metric, trials = [], machineSeconds } = done.elsewhere!
  expect([title, metric]).toEqual([expect.stringMatching(/^Azure ML AutoML job sluice-/), 'AUC_weighted'])
  expect(trials.map(({ name, params, best }) => [name.replace(/^.*_/, ''), params.algorithm, best])).toEqual([
    [expect.any(String), expect.any(String), true],
    [expect.any(String), expect.any(String), false],
    [expect.any(String), expect.any(String), false],
  ])
  expect(trials.map((trial) => trial.params.algorithm).toSorted()).toEqual(['DecisionTree', 'LogisticRegression', 'VotingEnsemble'])
  const values = trials.map((trial) => trial.metric!)
  expect(values).toEqual(values.toSorted((a, b) => b - a))
  expect(values[0]).toBeGreaterThan(0.7)
  expect(machineSeconds).toBeGreaterThan(1)
  expect(done.packages).toMatchObject({ 'scikit-learn': expect.any(String), mlflow: expect.any(String) })
  expect(await readFile(join(model, 'MLmodel'), 'utf8')).toContain('loader_module: mlflow.sklearn')

  const digest = await digestPath(model)
  await azure!.forget()
  const again = search(root, { algorithms: { allow: ['LogisticRegression', 'DecisionTree'] } })
  await rm(model, { recursive: true })
  expect((await again.compute.run(again.task())).elsewhere?.trials).toEqual(trials)
  expect(await digestPath(model)).toBe(digest)
  expect(await asked(azure!, /^(PUT|POST .*startPending)/)).toEqual([])

  // It is registered from where the service keeps it: no byte of it is sent, but its empty files.
  const evidence = JSON.stringify({ predicate: { step: 'train', numbers: { elsewhere: done.elsewhere } } })
  const { candidate } = await registered('', 'automl')
  await azuremlRegistry(clientOf(azure!)).register({ ...candidate, digest: digest!, files: { 'evidence.jsonl': evidence } }, model)
  const sent = (await azure!.requests()).filter(
    ({ server, method, path }) => server === 'blob' && method === 'PUT' && /sluice\/models\//.test(path),
  )
  expect(sent.filter(({ query, headers }) => query.comp === undefined && headers['content-length'] !== '0')).toEqual([])
  expect(sent.length).toBeGreaterThan(0)
})

whenThere('a trial that fails is told, and the others go on; each trial is an attempt at the same table', async () => {
  const { compute, task, model } = search(await table(), {
    ...{ algorithms: { allow: ['MultinomialNaiveBayes', 'DecisionTree'] }, trials: 2 },
    ...{ validation: 'data/one.csv', validation_share: undefined },
  })
  const done = await compute.run(task({ values: { train: 'data/two.csv', validation: 'data/one.csv', model } }))
  expect(done.outcome).toBe('succeeded')
  expect(done.elsewhere?.trials?.map(({ params, metric, best }) => [params.algorithm, metric, best])).toEqual([
    ['DecisionTree', expect.any(Number), true],
    // Its features may not be below 0, and some are.
    ['MultinomialNaiveBayes', undefined, false],
  ])
  expect(await digestPath(model)).toMatch(/^[0-9a-f]{64}$/)
})

whenThere('no trial that succeeds is a training that failed, in AutoML’s own words; the same again is tried again', async () => {
  const root = await table()
  const { compute, task, model } = search(root, { algorithms: { allow: ['MultinomialNaiveBayes'] }, trials: 1 })
  const done = await compute.run(task())
  expect(done).toMatchObject({
    outcome: 'failed',
    exitCode: undefined,
    tail: [expect.stringMatching(/_0: UserError: Negative values/), expect.stringMatching(/^Azure ML: UserError: No trial .* succeeded/)],
  })
  expect(await digestPath(model)).toBeUndefined()
  const wrong = search(root, { algorithms: { allow: ['MultinomialNaiveBayes'] }, trials: 1, target: 'delay' })
  const again = await wrong.compute.run(wrong.task())
  expect(again.elsewhere?.title).toMatch(/-2$/)
  expect(again.tail).toEqual([
    expect.stringMatching(/^Azure ML: UserError: The target column 'delay' is not in the training data. It has: a, b, kind, w, y\./),
  ])
})

/** 200 days of two shops in JSON lines: sales rise by the day, and a shop has more. */
async function sales() {
  const root = await table()
  const rows = Array.from({ length: 200 }, (_, i) => {
    const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(i / 2))).toISOString().slice(0, 10)
    return JSON.stringify({ day, shop: i % 2 ? 'ulm' : 'bonn', sales: i + (i % 2) * 40 })
  })
  await writeFile(join(root, 'sales.jsonl'), `${rows.join('\n')}\n`)
  return root
}

whenThere(
  'numbers and forecasts are searched for too, on machines that nobody keeps, with the best being the least where less is better',
  async () => {
    const less = {
      primary_metric: 'normalized_root_mean_squared_error',
      target: 'sales',
      weight: undefined,
      ignore: [],
      ensembles: false,
    } as const
    const run = async (of: NonNullable<Parameters<typeof search>[1]>, more: object = {}) => {
      const root = await sales()
      const { compute, task, model } = searchOn(
        clientOf(azure!),
        root,
        { ...less, ...of },
        { compute: { serverless: 'Standard_DS3_v2' }, ...more },
      )
      return compute.run(task({ values: { train: join(root, 'sales.jsonl'), model }, key: sha256(root + of.task) }))
    }
    const [numbers, forecast] = await Promise.all([
      run({ task: 'regression', algorithms: { allow: ['ElasticNet', 'RandomForest'] }, trials: 2 }),
      run({
        task: 'forecasting',
        forecasting: { time: 'day', horizon: 7, series: ['shop'] },
        algorithms: { allow: ['ElasticNet'] },
        trials: 1,
      }),
    ])
    const told = ({ elsewhere, tail }: typeof numbers) => [tail, elsewhere?.trials?.map(({ params, best }) => [params.algorithm, best])]
    expect(told(numbers)).toEqual([
      [],
      [
        ['RandomForest', true],
        ['ElasticNet', false],
      ],
    ])
    expect(told(forecast)).toEqual([[], [['ElasticNet', true]]])
    expect(forecast.elsewhere?.machines).toMatch(/^at most 1 × serverless Standard_DS3_v2/)
  },
)

whenThere('a best model that was cleaned away is searched for again', async () => {
  const { compute, task, told, model } = search(await table(), { algorithms: { allow: ['DecisionTree'] }, trials: 1 })
  const job = (await compute.run(task())).elsewhere!.title.replace(/^.* /, '')
  const { container } = await blobStore(clientOf(azure!), 'workspaceartifactstore')
  for await (const { name } of container.listBlobsFlat({ prefix: `ExperimentRun/dcid.${job}_0/outputs/` })) await container.deleteBlob(name)
  await rm(model, { recursive: true })
  expect((await compute.run(task())).elsewhere?.title).toMatch(/-2$/)
  expect(told.join()).toContain('is gone: another is started')
  expect(await digestPath(model)).toMatch(/^[0-9a-f]{64}$/)
})

whenThere(
  'while AutoML runs: tokens expire, 404, 429, 503 and broken connections wherever it is looked at; two runners share one job',
  async () => {
    const root = await table()
    await azure!.forget()
    const expired = { status: 'expired' } as const
    for (const path of [/\/jobs\/sluice-[^/]*$/, /\/runs\/sluice-[^/]*\/details$/])
      for (const fault of [
        expired,
        { status: 404 },
        { status: 429, headers: { 'retry-after': '1' } },
        { status: 503 },
        { status: 'reset' },
      ] as const)
        await azure!.fault({ method: 'GET', after: 2, path, ...fault })
    for (const path of [/\/children$/, /\/mlflow\/runs\/get$/]) await azure!.fault({ method: 'GET', path, ...expired })
    const models = ['one', 'two'].map((name) => join(root, name))
    const [one, two] = await Promise.all(
      models.map((model) => {
        const { compute, task } = search(root, { algorithms: { allow: ['DecisionTree'] }, trials: 1 })
        return compute.run(task({ values: { train: 'data/*.csv', model } }))
      }),
    )
    expect([one?.outcome, two?.outcome, one?.elsewhere?.title]).toEqual(['succeeded', 'succeeded', two?.elsewhere?.title])
    expect(await digestPath(models[0]!)).toBe(await digestPath(models[1]!))
    expect(new Set(await asked(azure!, /^PUT \/jobs\/.* 201$/)).size).toBe(1)
    expect((await asked(azure!, / 401$/)).length).toBeGreaterThan(2)
  },
)

whenThere('images are asked for as Azure ML has it; where they cannot be trained, it says why', async () => {
  const root = await table()
  await writeFile(join(root, 'images.jsonl'), '{"image_url":"azureml://datastores/workspaceblobstore/paths/a.jpg","label":"cat"}\n')
  const more = { task: 'image-classification', primary_metric: 'accuracy', target: 'label', ignore: [] } as const
  const { compute, task } = search(root, more)
  const done = await compute.run(task({ values: { train: join(root, 'images.jsonl'), model: join(root, 'model') } }))
  expect(done).toMatchObject({ outcome: 'failed', tail: [expect.stringMatching(/^Azure ML: UserError: ImageClassification needs .*GPU/)] })
})

whenThere('cancelling ends the job with all its trials', async () => {
  const { compute, task, told } = search(await table(), { trials: 9 })
  const stop = new AbortController()
  const running = compute.run(task(), stop.signal)
  const name = () => told.map((line) => /job (sluice-\S+?):/.exec(line)?.[1]).find(Boolean)
  while (!(await azure!.command('run', { job: `${name()}_0` }))) await new Promise((resolve) => setTimeout(resolve, 100))
  stop.abort(new Error('stopped'))
  expect(await running).toMatchObject({ outcome: 'cancelled', elsewhere: { title: expect.stringContaining('AutoML job') } })
  const trial = (await azure!.command('run', { job: `${name()}_0` })) as { status: string }
  expect(trial.status).toBe('Canceled')
})

/** What a team writes to have the model of AutoML answer: MLflow's own loader, nothing of Azure. */
const PREDICT = `
import sys
import mlflow.sklearn, pandas
model, rows = mlflow.sklearn.load_model(sys.argv[1]), pandas.read_csv(sys.argv[2])
rows['score'] = model.predict_proba(rows)[:, 1]
rows[['id', 'score']].to_csv(sys.argv[3], index=False)
`

whenThere('sluice.yml without a command: AutoML’s best model is the candidate, and the gate measures it itself', async () => {
  const on =
    'on: { azureml: { compute: cpu, automl: { task: classification, trials: 1, algorithms: { allow: [LogisticRegression] }, ignore: [id] } } }'
  const folder = await repository((config) =>
    config
      .replace(/ {2}command: node train[\s\S]*params: params.yaml\n/, `  price_per_hour: 3600\n  ${on}\n`)
      .replace('node predict.mjs', `${mlflowPython} predict.py`)
      .replace(/deploy:[\s\S]*$/, `registry: azureml\n${azureOf(azure!)}`),
  )
  writeFileSync(join(folder, 'predict.py'), PREDICT)
  commit(folder, 'ask the model')
  const done = await cliIn(folder, azure!, ['run']).ended
  expect({ ...done, code: done.code }).toMatchObject({ code: 0 })
  const report = (step: string, file: string) => readFileSync(join(folder, '.sluice/reports', step, file), 'utf8')
  expect(JSON.parse(report('train', 'report.json'))).toMatchObject({
    verdict: 'pass',
    result: { params: { algorithm: 'LogisticRegression', preprocessor: 'MaxAbsScaler' }, packages: { 'scikit-learn': expect.any(String) } },
  })
  expect(report('train', 'report.md')).toMatch(
    /Azure ML AutoML job sluice-[\s\S]*at most 1 × cluster cpu[\s\S]*1 trial<[\s\S]*AUC_weighted/,
  )
  // The service's own number stands in no gate: this one is of rows that no trial saw.
  expect(report('evaluate-gate', 'report.md')).toMatch(/roc_auc|ROC AUC/)
  expect(done.text).toMatch(/: Completed, ran .*1 of 1 trials? .*USD/)

  const registered = await cliIn(folder, azure!, ['register']).ended
  expect({ ...registered, code: registered.code }).toMatchObject({ code: 0 })
  const version = (await azure!.resource('/models/tiny/versions/1'))?.properties
  expect(version).toMatchObject({ modelType: 'mlflow_model', flavors: { sklearn: {} }, jobName: expect.stringMatching(/^sluice-/) })
})
