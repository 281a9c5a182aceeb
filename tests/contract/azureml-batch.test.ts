import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { UserError } from '../../src/kernel/errors.ts'
import { batchServing } from '../../src/platforms/azureml/batch-serving.ts'
import type { BatchSettings } from '../../src/platforms/azureml/batch-settings.ts'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { programAsset } from '../../src/platforms/azureml/program-asset.ts'
import { servingAssets } from '../../src/platforms/azureml/serving-assets.ts'
import { digestPath } from '../../src/platforms/local/digest.ts'
import type { Release } from '../../src/ports/serving.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { folder, removeFolders } from '../platforms/git/scratch.ts'
import { ourClient, rehearse } from './azureml-ours.ts'

jest.setTimeout(120_000)

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

test('the same rows are scored once: a run that was killed finds the job of before, and its answers', async () => {
  const serving = batchOn('tiny-batch')
  const rows = [{ x: 4 }, { x: 5 }]
  await azure.forget()
  await azure.fault({ method: 'POST', path: /\/batch\/tiny-batch\/jobs$/, status: 'lost', times: 1 })
  await expect(serving.invoke('v2', rows)).rejects.toThrow('does not answer')
  const [one, two] = await Promise.all([serving.invoke('v2', rows), serving.invoke('v2', rows)])
  expect([one, two]).toEqual([
    [12, 15],
    [12, 15],
  ])
  expect(await asked('POST', /\/batch\/tiny-batch\/jobs$/)).toHaveLength(1)
})

test('a version whose code fails, or whose output has other rows than its input, is told with the command that shows its log', async () => {
  const serving = batchOn('tiny-batch')
  await serving.deploy(await release('v3', -1))
  await expect(serving.invoke('v3', [{ x: 1 }])).rejects.toThrow(/is Failed.*errorThreshold.*az ml job stream --name sluice-trial-/s)
  const lenient = batchOn('tiny-lenient', { errorThreshold: -1 })
  await lenient.deploy(await release('v3', -1))
  await expect(lenient.invoke('v3', [{ x: 1 }])).rejects.toThrow('wrote 0 rows for 1')
})
