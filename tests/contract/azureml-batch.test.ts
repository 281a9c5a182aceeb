import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../../src/kernel/errors.ts'
import { programAsset } from '../../src/platforms/azureml/assets/program.ts'
import { blobStore } from '../../src/platforms/azureml/assets/store.ts'
import { batchServing } from '../../src/platforms/azureml/batch/serving.ts'
import type { BatchSettings } from '../../src/platforms/azureml/batch/settings.ts'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { type ScheduleAction, scheduleBody, schedulesOf } from '../../src/platforms/azureml/schedule.ts'
import { servingAssets } from '../../src/platforms/azureml/serving/assets.ts'
import { digestPath } from '../../src/platforms/local/digest.ts'
import type { Release } from '../../src/ports/serving.ts'
import { clientsAreThere, drive } from '../peers/azureml/drive.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { folder, removeFolders, write } from '../platforms/git/scratch.ts'
import { ourClient, rehearse } from './azureml-ours.ts'

let azure: Azure
let client: AzureClient
rehearse((started) => {
  azure = started
  client = ourClient(started)
}, removeFolders)

const SCORE = `
import os
import pandas as pd
def init():
    global slope
    with open(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model")) as file:
        slope = float(file.read())
def run(files):
    if slope < 0:
        raise ValueError("this slope is no slope")
    return pd.concat([pd.DataFrame({"x": rows["x"], "y": rows["x"] * slope}) for rows in map(pd.read_csv, files)])
`
const tags = { 'sluice-model': 'tiny', 'sluice-environment': 'production' }
const sources = folder()
const said: string[] = []

function batchOn(endpoint: string, more: Partial<BatchSettings> = {}) {
  const settings: BatchSettings = {
    ...{ endpoint, model: 'tiny', environment: 'production', scoringScript: 'score.py', compute: 'cpu', instances: 1, miniBatchSize: 10 },
    ...{
      concurrency: 1,
      retries: 3,
      timeLimit: 30,
      errorThreshold: 0,
      output: 'append_row',
      environmentVariables: {},
      schedules: {},
      tags,
    },
    ...more,
  }
  const known = { model: 'tiny', environment: { image: 'python:3.12' }, collect: false, tags }
  const { model, code } = servingAssets(client, known, settings.scoringScript !== undefined)
  const asking = (files: { readonly [path: string]: string }) => programAsset(client, { ...known, root: sources }, files)
  return batchServing({ client, settings, assets: { model, code, asking } }, { progress: (text) => void said.push(text) })
}

async function release(version: string, slope: number): Promise<Release> {
  writeFileSync(join(sources, 'score.py'), SCORE)
  const model = join(sources, `${version}.txt`)
  writeFileSync(model, String(slope))
  return { version, digest: (await digestPath(model))!, sources, model, serve: [] }
}
/** What somebody else's schedule does. */
async function jobAction(): Promise<ScheduleAction> {
  const { environmentId } = await programAsset(
    client,
    { model: 'tiny', environment: { image: 'python:3.12' }, root: sources, tags },
    { 'a.py': '' },
  )
  return { actionType: 'CreateJob', jobDefinition: { jobType: 'Command', command: 'true', environmentId } }
}
const asked = async (method: string, path: RegExp) =>
  (await azure.requests()).filter((request) => request.method === method && path.test(request.path))

test('a version is deployed beside the default, tried by name, made the default, and the old one is ended', async () => {
  const serving = batchOn('tiny-batch')
  expect(await serving.state()).toEqual({ url: '', versions: [] })
  const [one, two] = [await release('v1', 2), await release('v2', 3)]
  await serving.deploy(one)
  await serving.shift({ v1: 100 })
  await serving.deploy(two)
  const puts = (await asked('PUT', /batchEndpoints/)).length
  await serving.deploy(two)
  await serving.shift({ v1: 100 })
  expect(await asked('PUT', /batchEndpoints/)).toHaveLength(puts)
  expect(await serving.invoke('v2', [{ x: 1 }, { x: 2.5, 'a, "b"': 'c\nd' }])).toEqual([3, 7.5])
  const row = { mirror: 0, healthy: true, jobs: [] }
  expect((await serving.state()).versions).toEqual([
    { version: 'v1', digest: one.digest, percent: 100, ...row },
    { version: 'v2', digest: two.digest, percent: 0, ...row },
  ])
  await serving.shift({ v1: 0, v2: 100 })
  await expect(serving.retire('v2')).rejects.toThrow('is the default')
  await serving.retire('v1')
  await serving.retire('v1')
  expect((await serving.state()).versions).toMatchObject([{ version: 'v2', percent: 100 }])
  expect(await azure.resource('/batchEndpoints/tiny-batch')).toMatchObject({ tags })
})

test('what a batch endpoint cannot do is refused before it is asked', async () => {
  const serving = batchOn('tiny-batch')
  await expect(serving.shift({ v1: 50, v2: 50 })).rejects.toThrow('not split')
  await expect(serving.shift({ v9: 100 })).rejects.toThrow('v9 is not deployed')
  await expect(serving.mirror('v2', 10)).rejects.toThrow(UserError)
})

test('the same rows are scored once, though an answer was lost and though two runs ask', async () => {
  const serving = batchOn('tiny-batch')
  const rows = [{ x: 4 }, { x: 5 }]
  const posts = () => asked('POST', /\/batch\/tiny-batch\/jobs$/)
  await azure.forget()
  await azure.fault({ method: 'POST', path: /\/batch\/tiny-batch\/jobs$/, status: 'lost', times: 1 })
  expect(await serving.invoke('v2', rows)).toEqual([12, 15])
  expect((await posts()).map(({ status }) => status)).toEqual([201, 409])
  // Whoever comes later, or was killed and comes again, finds it by its name.
  expect(await Promise.all([batchOn('tiny-batch').invoke('v2', rows), serving.invoke('v2', rows)])).toEqual([
    [12, 15],
    [12, 15],
  ])
  expect(await posts()).toHaveLength(2)
})

test('tokens that expire, too many requests, another operation at work, and a job that is not seen yet are all waited out', async () => {
  const serving = batchOn('tiny-batch')
  await serving.deploy(await release('v1', 2))
  await azure.fault({ method: 'PUT', path: /batchEndpoints\/tiny-batch$/, status: 409, times: 2 })
  await serving.shift({ v1: 100 })
  await serving.shift({ v2: 100 })
  await azure.expire()
  await azure.fault({ method: 'GET', path: /sluice-trial-/, status: 404, times: 2, after: 1 })
  await azure.fault({ method: 'GET', path: /sluice-trial-/, status: 429, headers: { 'Retry-After': '1' }, times: 1, after: 3 })
  expect(await serving.invoke('v1', [{ x: 30 }])).toEqual([60])
  expect((await serving.state()).versions).toMatchObject([
    { version: 'v2', percent: 100 },
    { version: 'v1', percent: 0 },
  ])
  await serving.retire('v1')
})

test('a version whose code fails, or whose output has other rows than its input, is told with the command that shows its log', async () => {
  const serving = batchOn('tiny-batch')
  await serving.deploy(await release('v3', -1))
  await expect(serving.invoke('v3', [{ x: 1 }])).rejects.toThrow(
    /is Failed.*az ml job stream --name sluice-trial-.*errorThreshold.*ValueError: this slope is no slope/s,
  )
  const lenient = batchOn('tiny-lenient', { errorThreshold: -1 })
  await lenient.deploy(await release('v3', -1))
  await expect(lenient.invoke('v3', [{ x: 1 }])).rejects.toThrow(/wrote 0 rows for 1.*this slope is no slope/s)
})

;(clientsAreThere ? test : test.skip)(
  'a model that MLflow wrote needs neither script nor environment; its own output has the prediction second',
  async () => {
    const model = folder()
    const slope =
      'class Slope:\n    def predict(self, rows, params=None):\n        return rows["x"] * 3\ndef _load_pyfunc(path):\n    return Slope()\n'
    const MLmodel = 'flavors:\n  python_function:\n    loader_module: slope\n    code: code\n    data: data\n    env: conda.yaml\n'
    write(model, { MLmodel, 'code/slope.py': slope, 'data/none.txt': '3', 'conda.yaml': 'name: x\n' })
    const serving = batchOn('tiny-mlflow-batch', { scoringScript: undefined })
    await serving.deploy({ version: 'v1', digest: (await digestPath(model))!, sources: model, model, serve: [] })
    expect(await serving.invoke('v1', [{ x: 2 }, { x: 5 }])).toEqual([6, 15])
  },
)

describe('schedules', () => {
  const nightly = { cron: '0 6 * * *', timeZone: 'UTC', input: 'azureml:flights@latest', inputType: 'folder' as const }
  const output = 'azureml://datastores/workspaceblobstore/paths/scores'

  async function flights(version: string, text: string): Promise<void> {
    const { container, name } = await blobStore(client)
    await container.getBlockBlobClient(`flights/${version}/rows.csv`).upload(text, Buffer.byteLength(text))
    await client.put(`/data/flights/versions/${version}`, {
      properties: { dataType: 'uri_folder', dataUri: `azureml://datastores/${name}/paths/flights/${version}/` },
    })
  }
  async function ended(job: string): Promise<string> {
    for (;;) {
      const { properties } = await client.get<{ properties: { status: string } }>(`/jobs/${job}`)
      if (['Completed', 'Failed', 'Canceled'].includes(properties.status)) return properties.status
      await sleep(50)
    }
  }

  test('are made, changed and removed as sluice.yml says; those of others are left alone', async () => {
    await client.put('/schedules/tiny-batch-theirs', scheduleBody(nightly, await jobAction(), { displayName: 'theirs', tags: {} }))
    const both = { nightly: { ...nightly, output }, hourly: { ...nightly, cron: '0 * * * *' } }
    expect(await batchOn('tiny-batch', { schedules: both }).schedule?.()).toEqual([
      'The schedule nightly was created: 0 6 * * *, UTC.',
      'The schedule hourly was created: 0 * * * *, UTC.',
    ])
    await azure.forget()
    const one = { nightly: { ...both.nightly, cron: '0 7 * * *' } }
    expect(await batchOn('tiny-batch', { schedules: one }).schedule?.()).toEqual([
      'The schedule nightly was changed: 0 7 * * *, UTC.',
      'The schedule tiny-batch-hourly was removed: sluice.yml does not name it.',
    ])
    expect(await batchOn('tiny-batch', { schedules: one }).schedule?.()).toEqual([])
    const changes = (await azure.requests()).filter(({ method }) => method === 'PUT' || method === 'DELETE')
    expect(changes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PUT /schedules/tiny-batch-nightly',
      'PUT /schedules/tiny-batch-hourly',
      'DELETE /schedules/tiny-batch-hourly',
    ])
    expect((await schedulesOf(client)).map(({ name }) => name)).toEqual(['tiny-batch-theirs', 'tiny-batch-nightly'])
  })

  test('when one comes due, a job on the cluster asks the endpoint as itself, for the latest data, by the default of that moment', async () => {
    await flights('1', 'x\n1\n')
    await flights('2', 'x\n7\n8\n')
    expect(await ended(await azure.command('fire', { schedule: 'tiny-batch-nightly' }))).toBe('Completed')
    const serving = batchOn('tiny-batch')
    const done = async () => (await serving.state()).versions.find(({ percent }) => percent === 100)?.jobs?.[0]
    for (let tries = 0; (await done())?.state !== 'done' && tries < 200; tries++) await sleep(50)
    expect(await done()).toMatchObject({
      ...{ name: expect.stringMatching(/^tiny-batch-nightly-\d{12}$/), state: 'done' },
      ...{ began: expect.stringMatching(/Z$/), seconds: expect.any(Number) },
    })
    const [written] = await azure.blobs('azureml-blobstore', 'scores/')
    expect(written).toMatch(/^scores\/\d{4}-\d\d-\d\dT\d\d-\d\dZ\/predictions\.csv$/)
    expect((await azure.bytes('azureml-blobstore', written!)).toString().trim().split(/\r?\n/)).toEqual(['7,21.0', '8,24.0'])
  })

  ;(clientsAreThere ? test : test.skip)(
    'azure-ai-ml reads endpoint, deployment and schedule as they were written, and asks the endpoint',
    async () => {
      const told = Object.entries(await drive(azure, 'batch')).map(([step, { answer, error }]) => [step, error ?? answer])
      expect(Object.fromEntries(told)).toEqual({
        endpoint: { default: expect.stringMatching(/^v2-\w{8}$/), auth: 'aad_token', tags },
        deployment: {
          ...{ version: 'v2', script: 'score.py', compute: 'cpu', files: 10, retries: [3, 30], failing: 0 },
          output: ['append_row', 'predictions.csv'],
        },
        schedule: {
          ...{ enabled: true, cron: ['0 7 * * *', 'UTC'], command: 'python sluice-ask.py', compute: 'cpu', identity: 'managed_identity' },
          listed: ['tiny-batch-nightly', 'tiny-batch-theirs'],
        },
        asked: ['Completed', 'Completed'],
      })
    },
  )

  test('a cluster without an identity fails the job, with the command that gives it one', async () => {
    const bare = batchOn('tiny-bare', { compute: 'spot', schedules: { nightly } })
    await bare.deploy(await release('v1', 2))
    await bare.schedule?.()
    const job = await azure.command<string>('fire', { schedule: 'tiny-bare-nightly' })
    expect(await ended(job)).toBe('Failed')
    const log = await azure.bytes('azureml', `ExperimentRun/dcid.${job}/user_logs/std_log.txt`)
    expect(log.toString()).toContain('az ml compute update')
  })
})
