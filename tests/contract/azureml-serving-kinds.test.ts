import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../../src/kernel/errors.ts'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { azuremlRegistry } from '../../src/platforms/azureml/registry/registry.ts'
import { digestPath } from '../../src/platforms/local/digest.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { folder, removeFolders, write } from '../platforms/git/scratch.ts'
import { ourClient, rehearse } from './azureml-ours.ts'
import { release, servingOn } from './azureml-serving-tiny.ts'

let azure: Azure
let client: AzureClient
rehearse((started) => {
  azure = started
  client = ourClient(started)
}, removeFolders)

interface Deployment {
  properties: { model: string; codeConfiguration?: object; scaleSettings: object; endpointComputeType: string }
}
const deploymentsOf = (endpoint: string) => client.list<Deployment>(`/onlineEndpoints/${endpoint}/deployments`)

test('an attached cluster serves with the same calls, and refuses copies', async () => {
  await client.put('/computes/aks', {
    location: 'westeurope',
    properties: { computeType: 'Kubernetes', resourceId: '/x', properties: { namespace: 'ml' } },
  })
  const { id: compute } = await client.get<{ id: string }>('/computes/aks')
  const { serving } = servingOn(client, { endpoint: 'tiny-edge', more: { compute, instanceType: undefined, scale: { most: 3, cpu: 70 } } })
  await serving.deploy(await release(folder(), 'v1', 2))
  await serving.shift({ v1: 100 })
  expect(await serving.invoke('v1', [{ x: 4 }])).toEqual([8])
  expect((await deploymentsOf('tiny-edge'))[0]?.properties).toMatchObject({
    endpointComputeType: 'Kubernetes',
    scaleSettings: { scaleType: 'TargetUtilization', minInstances: 1, maxInstances: 3 },
  })
  await expect(serving.mirror('v1', 10)).rejects.toThrow(UserError)
})

test('an endpoint that wants Entra ID is asked with a token; no key is read', async () => {
  const { serving } = servingOn(client, { endpoint: 'tiny-entra', more: { authMode: 'AADToken' } })
  await serving.deploy(await release(folder(), 'v1', 2))
  await azure.forget()
  expect(await serving.invoke('v1', [{ x: 4 }])).toEqual([8])
  expect((await azure.requests()).filter(({ path }) => /listKeys/.test(path))).toEqual([])
})

test('autoscale is there as long as the deployment', async () => {
  const { serving } = servingOn(client, { endpoint: 'tiny-scaled', more: { scale: { most: 4, cpu: 60 } } })
  await serving.deploy(await release(folder(), 'v1', 2))
  const [group] = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/.exec(
    (await client.get<{ id: string }>('/onlineEndpoints/tiny-scaled')).id,
  )!
  const settings = () =>
    client.list<{ name: string; properties: object }>(`${group}/providers/Microsoft.Insights/autoscaleSettings?api-version=2022-10-01`)
  const [made] = await settings()
  expect(made?.properties).toMatchObject({ profiles: [{ capacity: { minimum: '1', maximum: '4' }, rules: [{}, {}] }] })
  await serving.retire('v1')
  expect(await settings()).toEqual([])
})

test('a version of this workspace’s registry is served from there; bytes from elsewhere are brought once', async () => {
  const sources = folder()
  const made = await release(sources, 'v1', 5)
  const candidate = {
    ...{ model: 'tiny', digest: made.digest, serving: 'e'.repeat(64), commit: 'c'.repeat(40) },
    data: [],
    params: {},
    metrics: {},
    packages: {},
    files: {},
  }
  const { version } = await azuremlRegistry(client).register(candidate, made.model)
  const { serving } = servingOn(client, { endpoint: 'tiny-registered' })
  await serving.deploy({ ...made, version: `v${version.version}` })
  expect((await deploymentsOf('tiny-registered'))[0]?.properties.model).toMatch(/\/models\/tiny\/versions\/1$/)
  await serving.deploy(await release(sources, 'v2', 6))
  const [other] = (await deploymentsOf('tiny-registered')).filter(({ properties }) => !properties.model.endsWith('/versions/1'))
  expect(other?.properties.model).toMatch(/\/models\/sluice-tiny\/versions\/[0-9a-f]{32}$/)
  expect(await serving.invoke('v2', [{ x: 2 }])).toEqual([12])
})

const mlflow = existsSync(join(import.meta.dirname, '../../.cache/venv-azure/bin/mlflow'))
if (!mlflow) console.warn('SKIPPED: .cache/venv-azure has no MLflow, so no MLflow model is served without code.')
;(mlflow ? test : test.skip)('a model that MLflow wrote is served without script or environment; anything else is refused', async () => {
  const model = folder()
  const slope =
    'class Slope:\n    def predict(self, rows, params=None):\n        return rows["x"] * 3\ndef _load_pyfunc(path):\n    return Slope()\n'
  const MLmodel = 'flavors:\n  python_function:\n    loader_module: slope\n    code: code\n    data: data\n    env: conda.yaml\n'
  write(model, { MLmodel, 'code/slope.py': slope, 'data/none.txt': '3', 'conda.yaml': 'name: x\n' })
  const { serving } = servingOn(client, { endpoint: 'tiny-mlflow', monitored: true, more: { scoringScript: undefined } })
  await serving.deploy({ version: 'v1', digest: (await digestPath(model))!, sources: model, model, serve: [] })
  expect(await serving.invoke('v1', [{ x: 1 }, { x: 2 }])).toEqual([3, 6])
  // Rows and answers are collected without a line of code; an answer's column is what pandas calls it.
  const collected = async (collection: string) => {
    const [path] = await azure
      .blobs('azureml-blobstore', `modelDataCollector/tiny-mlflow/`)
      .then((all) => all.filter((each) => each.includes(collection)))
    return path && (JSON.parse((await azure.bytes('azureml-blobstore', path)).toString()) as { data: object[] }).data
  }
  while (!(await collected('/model_outputs/'))) await sleep(50)
  expect([await collected('/model_inputs/'), await collected('/model_outputs/')]).toEqual([
    [{ x: 1 }, { x: 2 }],
    [{ x: 3 }, { x: 6 }],
  ])
  expect((await deploymentsOf('tiny-mlflow'))[0]?.properties.codeConfiguration ?? {}).toEqual({})
  const plain = folder()
  mkdirSync(join(plain, 'model'))
  writeFileSync(join(plain, 'model', 'weights'), 'w')
  const other = { version: 'v2', digest: (await digestPath(plain))!, sources: plain, model: plain, serve: [] }
  await expect(serving.deploy(other)).rejects.toThrow('Name deploy.scoring_script')
})
