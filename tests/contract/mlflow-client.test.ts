import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { jest } from '@jest/globals'
import { digestPath } from '../../src/platforms/local/digest.ts'
import { mlflowTracking } from '../../src/platforms/mlflow/tracking.ts'
import type { TrackedRun } from '../../src/ports/tracking.ts'
import { git, repository, result } from '../e2e/project.ts'
import { type MlflowPeer, mlflowIsThere, mlflowPython, startMlflow } from '../peers/mlflow.ts'
import { exec } from '../peers/process.ts'
import { folder, removeFolders } from '../platforms/git/scratch.ts'
import { clientOf, registryAt } from './mlflow-ours.ts'
import { model } from './registry-model.ts'

jest.setTimeout(300_000)
let mlflow: MlflowPeer
let client: ReturnType<typeof startClient>
let answers: AsyncIterator<string>
let said = ''

const startClient = () => {
  const env = { ...process.env, MLFLOW_TRACKING_URI: mlflow.url, MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR: 'false', PYTHONWARNINGS: 'ignore' }
  return spawn(mlflowPython, [join(import.meta.dirname, 'mlflow_client.py')], { env, stdio: 'pipe' })
}

beforeAll(async () => {
  if (!mlflowIsThere) return
  // Below a path, as Azure ML's own server is.
  mlflow = await startMlflow({ prefix: '/mlflow/v1.0/workspaces/ws' })
  client = startClient()
  client.stderr.on('data', (chunk) => {
    said += chunk
  })
  answers = createInterface({ input: client.stdout })[Symbol.asyncIterator]()
})
afterAll(async () => {
  if (client) await new Promise((resolve) => client.on('close', resolve) && client.stdin.end())
  await mlflow?.stop()
  removeFolders()
})
const on = mlflowIsThere ? test : test.skip

/** What MLflow's own Python client says. */
async function python<T>(...words: string[]): Promise<T> {
  client.stdin.write(`${JSON.stringify(words)}\n`)
  const { value, done } = await answers.next()
  if (done) throw new Error(`The Python client ended at ${words.join(' ')}:\n${said}`)
  return JSON.parse(value) as T
}

const tracked = (more: Partial<TrackedRun> = {}): TrackedRun => ({
  key: 'd'.repeat(64),
  model: 'flights',
  name: '#41 3f2a1b0',
  status: 'finished',
  params: { lr: '0.1', 'tree.depth': '3', long: 'x'.repeat(600), 'odd (name)!': 'ü' },
  metrics: [
    { name: 'roc_auc', value: 0.7 },
    { name: 'undefined', value: Number.NaN },
    { name: 'endless', value: Number.NEGATIVE_INFINITY },
    { name: 'night/f1.delta', value: -0.1 },
  ],
  tags: {
    'sluice.verdict': 'pass',
    'mlflow.source.git.commit': 'f'.repeat(40),
  },
  datasets: [
    { name: 'data/train.csv', sha256: 'a'.repeat(64), context: 'training', rows: 100 },
    { name: 'azureml:held-out:1', sha256: 'b'.repeat(64), context: 'evaluation' },
  ],
  files: { 'gate/report.html': '<h1>Pass</h1>', 'gate/t.json': '{"columns":["a"],"data":[["one"]]}' },
  tables: ['gate/t.json'],
  ...more,
})

interface Seen {
  id: string
  name: string
  status: string
  params: object
  metrics: object
  points: { [name: string]: number }
  tags: object
  datasets: object[]
  files: string[]
}

on('a tracked run is what a person sees in MLflow; again, and by two at once, it is the same one', async () => {
  const tracking = () => mlflowTracking(clientOf(mlflow.url))
  const { url } = await tracking().record(tracked())
  await tracking().record(tracked())
  const [seen, ...others] = await python<[Seen]>('runs', 'flights')
  expect(others).toEqual([])
  expect(url).toContain(`/runs/${seen.id}`)
  expect(seen).toMatchObject({
    name: '#41 3f2a1b0',
    status: 'FINISHED',
    params: { lr: '0.1', 'tree.depth': '3', long: `${'x'.repeat(499)}…`, 'odd _name__': 'ü' },
    metrics: { roc_auc: 0.7, undefined: 'nan', 'night/f1.delta': -0.1 },
    points: { roc_auc: 1, undefined: 1, endless: 1, 'night/f1.delta': 1 },
    tags: { 'sluice.key': 'd'.repeat(64), 'sluice.verdict': 'pass', 'mlflow.source.git.commit': 'f'.repeat(40) },
    datasets: [
      {
        name: 'data/train.csv',
        digest: 'a'.repeat(36),
        source: { uri: 'data/train.csv' },
        profile: { sha256: 'a'.repeat(64), num_rows: 100 },
        context: ['training'],
      },
      { name: 'azureml:held-out:1', source: { uri: 'azureml:held-out:1' }, context: ['evaluation'] },
    ],
    files: ['gate/report.html', 'gate/t.json'],
  })
  expect(await python('table', 'flights', 'gate/t.json')).toMatchObject({ data: [['one']] })

  const metrics = [{ name: 'roc_auc', value: 0.8 }]
  const later = tracked({
    tables: ['register/t.json'],
    status: 'failed',
    params: { lr: '0.1', more: '1' },
    metrics,
    tags: { 'sluice.verdict': 'error' },
  })
  await Promise.all([tracking().record(later), tracking().record(later)])
  expect(await python<[Seen]>('runs', 'flights')).toMatchObject([
    { id: seen.id, status: 'FAILED', params: { more: '1' }, metrics: { roc_auc: 0.8 }, tags: { 'sluice.verdict': 'error' } },
  ])
  expect(await python('table', 'flights', 'gate/t.json')).toMatchObject({ data: [['one']] })
})

on('six at once that all make the run agree on one; windows of a monitor are points of one line', async () => {
  const at = (day: number) => [{ name: 'drift', value: day / 10, at: new Date(Date.UTC(2026, 0, day)) }]
  const record = (day: number) => mlflowTracking(clientOf(mlflow.url)).record(tracked({ model: 'raced', metrics: at(day) }))
  await Promise.all([1, 1, 1, 1, 1, 1].map(record))
  await record(2)
  await record(2)
  expect(await python<[Seen]>('runs', 'raced')).toMatchObject([{ metrics: { drift: 0.2 }, points: { drift: 2 } }])
})

interface Model {
  aliases: { [name: string]: string }
  versions: { version: string; files: string[]; tags: { [name: string]: string }; evidence: string }[]
}

on('a registered model is one for MLflow’s client too: loaded by version and by alias, with tags, evidence and flavors', async () => {
  const saved = join(folder(), 'saved')
  await python('save', saved)
  const registry = registryAt(mlflow.url)
  const known = (await model('plain', 'doubler')).candidate
  const plain = await model('plain', 'doubler')
  await registry.register(plain.candidate, plain.path)
  const digest = (await digestPath(saved))!
  const { version } = await registry.register({ ...known, digest }, saved)
  await registry.promoted!('doubler', version.version, 'production')
  const seen = await python<Model>('model', 'doubler', folder())
  expect(seen.aliases).toEqual({ production: '2' })
  expect(seen.versions).toMatchObject([
    { version: '1', status: 'READY', files: ['model'], tags: { 'sluice.format': 'plain bytes, without MLmodel' } },
    {
      version: '2',
      status: 'READY',
      tags: {
        'sluice.digest': digest,
        'sluice.serving': known.serving,
        'sluice.commit': known.commit,
        'sluice.data.training data': 'a'.repeat(64),
        'sluice.format': 'MLflow model (python_function)',
      },
      params: { lr: '0.1', 'odd _key_': 'null' },
      metrics: { roc_auc: 0.659 },
      evidence: known.files['evidence.jsonl'],
    },
  ])
  expect(seen.versions[1]!.files).toContain('MLmodel')
  expect(await python('predict', 'models:/doubler/2')).toEqual([2, 4])
  expect(await python('predict', 'models:/doubler@production')).toEqual([2, 4])
  expect(await digestPath(await registry.fetch(version, folder()))).toBe(digest)
})

/** Runs the command line from its sources. */
const sluice = (cwd: string, words: string[], env: object = {}) =>
  exec(process.execPath, ['--no-warnings', join(import.meta.dirname, 'sluice-from-sources.ts'), ...words], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, SLUICE_HOME: join(cwd, '.home'), ...env },
    mayFail: true,
  })

on('a model’s life with an MLflow server: trained, judged, registered, deployed; and the same verdicts when it is gone', async () => {
  const at = (uri: string) => `registry: { mlflow: { uri: '${mlflow.url}' } }\ntracking: { mlflow: { uri: '${uri}' } }\n`
  const project = await repository((config) => `${config.replace(/^registry:.*\n/m, '')}\n${at(mlflow.url)}`)
  const name = /^model: (.*)$/m.exec(readFileSync(join(project, 'sluice.yml'), 'utf8'))![1]!
  const ends = async (words: string[], env?: object) => {
    const { code, stdout, stderr } = await sluice(project, words, env)
    expect({ words, code, ...(code === 0 ? {} : { stdout, stderr }) }).toEqual({ words, code: 0 })
    return stdout + stderr
  }
  try {
    expect(await ends(['run'])).toMatch(/Tracked at http:.*\/runs\/\w{32}/)
    await ends(['register'])
    git(project, 'merge', '--quiet', '--no-ff', '--no-edit', result(project, 'register').outputs.promotion ?? '')
    await ends(['deploy-canary'])
    const [run, ...others] = await python<[Seen]>('runs', name)
    expect(others).toEqual([])
    expect(run).toMatchObject({
      status: 'FINISHED',
      tags: { 'sluice.verdict': 'pass', 'sluice.register': 'pass', 'sluice.version': 'v1', 'sluice.in.production': 'v1 promoted' },
      datasets: [{ context: ['training'] }, { context: ['evaluation'] }],
    })
    expect(run.files).toEqual(
      expect.arrayContaining(
        [
          'validate-data/evidence.json',
          'train/evidence.json',
          'evaluate-gate/evidence.json',
          'evaluate-gate/report.html',
          'register/report.md',
        ].concat('deploy-canary/evidence.json'),
      ),
    )
    expect(Object.keys(run.params)).toContain('noise')
    expect(Object.keys(run.metrics).length).toBeGreaterThan(3)
    expect(await python<Model>('model', name, folder())).toMatchObject({ aliases: { production: '1' }, versions: [{ version: '1' }] })

    const file = join(project, 'sluice.yml')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(`tracking: { mlflow: { uri: '${mlflow.url}'`, "tracking: { mlflow: { uri: 'http://127.0.0.1:1'"),
    )
    expect(await ends(['run'])).toContain('This run is not tracked: GET')
  } finally {
    await sluice(project, ['stop'])
  }
})
