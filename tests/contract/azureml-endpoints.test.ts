import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { type Answered, type PlainClient, plainClient } from './azureml-endpoints-client.ts'

let azure: Azure
let client: PlainClient
let assets: { model: string; environment: string; code: string }

const SCORE = `
import json, os, time
def init():
    global slope
    with open(os.path.join(os.environ["AZUREML_MODEL_DIR"], "models", "model.json")) as file:
        slope = json.load(file)["slope"]
    print("slope is", slope)
def run(text):
    rows = json.loads(text)["data"]
    if rows == "die":
        os._exit(7)
    if rows == "boom":
        raise ValueError("no rows")
    if rows == "sleep":
        time.sleep(3)
        return []
    return [slope * row for row in rows]
`

beforeAll(async () => {
  azure = await startAzure()
  client = await plainClient(azure)
  const [model, environment, code] = await Promise.all([
    client.asset('models', { 'model.json': '{"slope": 2}' }),
    client.environment(),
    client.asset('codes', { 'score.py': SCORE }),
  ])
  assets = { model, environment, code }
})
afterAll(() => azure?.stop())

const endpoint = (properties: object = {}) => ({
  location: 'westeurope',
  identity: { type: 'SystemAssigned' },
  tags: { team: 'churn' },
  properties: { authMode: 'Key', ...properties },
})
const deployment = (properties: object = {}) => ({
  location: 'westeurope',
  sku: { name: 'Default', capacity: 1 },
  properties: {
    endpointComputeType: 'Managed',
    instanceType: 'Standard_DS3_v2',
    model: assets.model,
    environmentId: assets.environment,
    codeConfiguration: { codeId: assets.code, scoringScript: 'score.py' },
    ...properties,
  },
})
const putEndpoint = (name: string, properties: object = {}) => client.arm('PUT', `/onlineEndpoints/${name}`, endpoint(properties))
const putDeployment = (name: string, properties: object = {}) =>
  client.arm('PUT', `/onlineEndpoints/${name.replace('/', '/deployments/')}`, deployment(properties))
const key = async (name: string) => (await client.arm('POST', `/onlineEndpoints/${name}/listKeys`)).body.primaryKey as string
const score = async (name: string, data: unknown, headers: Record<string, string> = {}): Promise<Answered> => {
  const { body } = await client.arm('GET', `/onlineEndpoints/${name}`)
  return client.send('POST', body.properties.scoringUri, { data }, { authorization: `Bearer ${await key(name)}`, ...headers })
}
const refused = ({ status, body }: Answered) => [status, body.error?.message]

test('an endpoint is made in two steps, and every rule of its body is kept', async () => {
  const made = await putEndpoint('rules')
  expect([made.status, made.body.properties.provisioningState]).toEqual([201, 'Creating'])
  expect(made.headers.get('x-ms-async-operation-timeout')).toBe('PT30M')
  // Its name is taken by the operation until it has ended.
  expect(refused(await putEndpoint('rules'))).toEqual([409, expect.stringContaining('Another operation')])
  expect((await client.settled(made)).body.status).toBe('Succeeded')
  const { body } = await client.arm('GET', '/onlineEndpoints/rules')
  expect(body).toMatchObject({ tags: { team: 'churn' }, properties: { provisioningState: 'Succeeded', traffic: {}, mirrorTraffic: {} } })
  expect(body.properties.keys).toBeUndefined()

  const all = { ...endpoint(), location: 'eastus' }
  expect(refused(await client.arm('PUT', '/onlineEndpoints/elsewhere', all))).toEqual([400, expect.stringContaining('location')])
  const { identity: _, ...anonymous } = endpoint()
  expect(refused(await client.arm('PUT', '/onlineEndpoints/anonymous', anonymous))).toEqual([400, expect.stringContaining('identity')])
  for (const name of ['1st', 'ab', 'ends-', 'under_score', 'x'.repeat(33)]) expect((await putEndpoint(name)).status).toBe(400)
  expect(refused(await putEndpoint('rules', { traffic: { blue: 100 } }))).toEqual([400, expect.stringContaining("'blue'")])
  expect((await client.arm('GET', '/onlineEndpoints/elsewhere')).status).toBe(404)
  expect((await client.arm('DELETE', '/onlineEndpoints/elsewhere')).status).toBe(204)
  await azure.forget()
})

test('tags alone are patched; keys are listed by their mode, and rotate', async () => {
  await client.done(putEndpoint('patched'))
  const path = '/onlineEndpoints/patched'
  expect((await client.arm('PATCH', path, { properties: { traffic: {} } })).status).toBe(400)
  const patched = await client.arm('PATCH', path, { tags: { stage: 'canary' } })
  expect([patched.status, patched.headers.get('retry-after')]).toEqual([202, '1'])
  expect((await client.settled(patched)).status).toBe(200)
  expect((await client.arm('GET', path)).body.tags).toEqual({ team: 'churn', stage: 'canary' })
  const before = await key('patched')
  await client.done(client.arm('POST', `${path}/regenerateKeys`, { keyType: 'Primary' }))
  expect(await key('patched')).not.toBe(before)
  expect((await client.arm('POST', `${path}/token`)).status).toBe(400)
  await client.done(client.arm('PUT', path, endpoint({ authMode: 'AMLToken' })))
  expect((await client.arm('POST', `${path}/listKeys`)).status).toBe(400)
  expect((await client.arm('POST', `${path}/token`)).body).toMatchObject({ tokenType: 'Bearer', accessToken: expect.any(String) })
  await azure.forget()
})

describe('served', () => {
  beforeAll(async () => {
    await client.done(putEndpoint('churn'))
    const made = await putDeployment('churn/blue')
    expect([made.status, made.body.properties.provisioningState]).toEqual([201, 'Creating'])
    expect((await client.settled(made)).body.status).toBe('Succeeded')
    await client.done(putDeployment('churn/Green', { requestSettings: { requestTimeout: 'PT1S', maxConcurrentRequestsPerInstance: 1 } }))
  })

  test('what was not sent is filled in, and the container’s own lines can be read', async () => {
    const { body } = await client.arm('GET', '/onlineEndpoints/churn/deployments/blue')
    expect(body.properties).toMatchObject({
      provisioningState: 'Succeeded',
      scaleSettings: { scaleType: 'Default' },
      requestSettings: { requestTimeout: 'PT5S', maxConcurrentRequestsPerInstance: 1 },
      readinessProbe: { failureThreshold: 30, period: 'PT10S' },
    })
    const logs = (type: string, tail: number) =>
      client.arm('POST', '/onlineEndpoints/churn/deployments/blue/getLogs', { containerType: type, tail })
    expect((await logs('InferenceServer', 200)).body.content).toContain('slope is 2')
    expect((await logs('StorageInitializer', 200)).body.content).toContain('Downloaded 1 files')
    expect((await logs('InferenceServer', 1)).body.content).not.toContain('slope is 2')
  })

  test('without weights nothing answers but by name; with weights, the split is kept', async () => {
    expect((await score('churn', [1])).status).toBe(404)
    const addressed = await score('churn', [1, 3], { 'azureml-model-deployment': 'green' })
    expect([addressed.status, addressed.body, addressed.headers.get('azureml-model-deployment')]).toEqual([200, [2, 6], 'Green'])
    await client.done(putEndpoint('churn', { traffic: { BLUE: 80, green: 20 } }))
    const { body } = await client.arm('GET', '/onlineEndpoints/churn')
    expect(body.properties.traffic).toEqual({ blue: 80, green: 20 })
    const names = []
    for (let n = 0; n < 60; n++) names.push((await score('churn', [n])).headers.get('azureml-model-deployment'))
    const blue = names.filter((name) => name === 'blue').length
    expect(blue).toBeGreaterThan(36)
    expect(blue).toBeLessThan(58)
  })

  test('rules of traffic: 0 or 100, one mirror of at most half, live or mirrored', async () => {
    const cases: [object, string][] = [
      [{ traffic: { blue: 50 } }, '0 or 100'],
      [{ traffic: { blue: 100 }, mirrorTraffic: { green: 51 } }, '50 percent'],
      [{ traffic: { blue: 100 }, mirrorTraffic: { blue: 10 } }, 'same time'],
      [{ traffic: { blue: 50, green: 50 }, mirrorTraffic: { green: 10 } }, 'same time'],
      [{ traffic: { red: 100 } }, "'red'"],
      [{ traffic: { blue: 33.3, green: 66.7 } }, 'whole numbers'],
    ]
    for (const [properties, text] of cases)
      expect(refused(await putEndpoint('churn', properties))).toEqual([400, expect.stringContaining(text)])
    await client.done(putEndpoint('churn', { traffic: { blue: 100, green: 0 }, mirrorTraffic: { green: 50 } }))
    const { body } = await client.arm('GET', '/onlineEndpoints/churn')
    expect(body.properties).toMatchObject({ traffic: { blue: 100 }, mirrorTraffic: { green: 50 } })
    expect(Object.keys(body.properties.traffic)).toEqual(['blue'])
    expect(refused(await client.arm('DELETE', '/onlineEndpoints/churn/deployments/blue'))).toEqual([
      400,
      expect.stringContaining('traffic'),
    ])
  })

  test('errors of the model are 424, too slow is 408, too many are 429, and who may not ask gets 401', async () => {
    await client.done(putEndpoint('churn', { traffic: { blue: 100 } }))
    const failed = await score('churn', 'boom')
    expect([failed.status, failed.headers.get('ms-azureml-model-error-statuscode')]).toEqual([424, '500'])
    const green = { 'azureml-model-deployment': 'green' }
    expect((await score('churn', 'sleep', green)).status).toBe(408)
    const many = await Promise.all(Array.from({ length: 6 }, () => score('churn', [1], green)))
    expect(new Set(many.map(({ status }) => status))).toContain(429)
    expect((await score('churn', [1], { authorization: 'Bearer wrong' })).status).toBe(401)
    expect((await score('churn', 'die')).status).toBe(502)
    expect((await score('churn', [1], { 'azureml-model-deployment': 'red' })).status).toBe(404)
  })

  test('instances are scaled by the size alone, and a deployment without traffic goes', async () => {
    const path = '/onlineEndpoints/churn/deployments/blue'
    expect((await client.arm('PATCH', path, { properties: {} })).status).toBe(400)
    await client.done(client.arm('PATCH', path, { sku: { name: 'Default', capacity: 2 }, tags: { size: 'two' } }))
    expect((await client.arm('GET', path)).body).toMatchObject({ sku: { capacity: 2 }, tags: { size: 'two' } })
    expect((await score('churn', [1])).status).toBe(200)
    expect((await client.done(client.arm('DELETE', '/onlineEndpoints/churn/deployments/green'))).status).toBe(200)
    expect((await client.arm('DELETE', '/onlineEndpoints/churn/deployments/green')).status).toBe(204)
    await client.done(client.arm('DELETE', '/onlineEndpoints/churn'))
    expect((await client.arm('GET', path)).status).toBe(404)
  })
})

test('a container that ends leaves a Succeeded operation and a Failed deployment; one that is never ready, a Failed operation', async () => {
  await client.done(putEndpoint('broken'))
  const ends = await client.asset('codes', {
    'score.py': 'def init():\n    raise RuntimeError("no licence")\ndef run(data):\n    return data\n',
  })
  const hangs = await client.asset('codes', {
    'score.py': 'import time\ndef init():\n    time.sleep(60)\ndef run(data):\n    return data\n',
  })
  const of = (codeId: string) => ({ codeConfiguration: { codeId, scoringScript: 'score.py' } })
  const state = async (name: string) =>
    (await client.arm('GET', `/onlineEndpoints/broken/deployments/${name}`)).body.properties.provisioningState
  expect((await client.done(putDeployment('broken/ends', of(ends)))).body.status).toBe('Succeeded')
  expect(await state('ends')).toBe('Failed')
  const logs = await client.arm('POST', '/onlineEndpoints/broken/deployments/ends/getLogs', { containerType: 'InferenceServer', tail: 200 })
  expect(logs.body.content).toContain('RuntimeError: no licence')
  const readinessProbe = { initialDelay: 'PT1S', period: 'PT1S', failureThreshold: 3 }
  const never = await client.done(putDeployment('broken/never', { ...of(hangs), readinessProbe }))
  expect(never.body).toMatchObject({ status: 'Failed', error: { code: 'ResourceNotReady' } })
  expect(await state('never')).toBe('Failed')
  await azure.set({ quotaNodes: 1 })
  const over = await client.done(putDeployment('broken/over'))
  expect(over.body).toMatchObject({ status: 'Failed', error: { code: 'OutOfQuota' } })
  await azure.set({ quotaNodes: 100 })
  expect(refused(await putEndpoint('broken', { traffic: { never: 100 } }))).toEqual([400, expect.stringContaining('Succeeded')])
})

test('on Kubernetes nothing is mirrored, and a failing model is 502', async () => {
  const computes = { location: 'westeurope', properties: { computeType: 'Kubernetes', resourceId: '/x', properties: { namespace: 'ml' } } }
  await client.done(client.arm('PUT', '/computes/arc', computes))
  const compute = `${client.scope}/computes/arc`
  const edge = (properties: object = {}) => putEndpoint('edge', { compute, ...properties })
  expect(refused(await edge({ authMode: 'AADToken' }))).toEqual([400, expect.stringContaining('AADToken')])
  expect(refused(await putEndpoint('edge', { compute: `${client.scope}/computes/cpu` }))).toEqual([
    400,
    expect.stringContaining('AmlCompute'),
  ])
  await client.done(edge())
  expect(refused(await putDeployment('edge/red-1'))).toEqual([400, expect.stringContaining('endpointComputeType')])
  const scaleSettings = { scaleType: 'TargetUtilization', minInstances: 1, maxInstances: 2, targetUtilizationPercentage: 70 }
  const red = { endpointComputeType: 'Kubernetes', scaleSettings }
  expect((await client.done(putDeployment('edge/red-1', red))).body.status).toBe('Succeeded')
  await client.done(edge({ traffic: { 'red-1': 100 } }))
  expect(refused(await edge({ mirrorTraffic: { 'red-1': 10 } }))).toEqual([400, expect.stringContaining('Kubernetes')])
  expect((await score('edge', [2])).body).toEqual([4])
  expect((await score('edge', 'boom')).status).toBe(502)
  await azure.forget()
})

const mlflow = existsSync(join(import.meta.dirname, '../../.cache/venv-azure/bin/mlflow'))
if (!mlflow) console.warn('SKIPPED: .cache/venv-azure has no MLflow, so no MLflow model is served without code.')
;(mlflow ? test : test.skip)('an MLflow model is served without code or environment', async () => {
  const MLmodel = 'flavors:\n  python_function:\n    loader_module: slope\n    code: code\n    data: data\n    env: conda.yaml\n'
  const slope =
    'class Slope:\n    def predict(self, rows, params=None):\n        return rows["x"] * 3\ndef _load_pyfunc(path):\n    return Slope()\n'
  const files = { MLmodel, 'code/slope.py': slope, 'data/none.txt': '3', 'conda.yaml': 'name: x\n' }
  const model = await client.asset('models', files, { modelType: 'mlflow_model' })
  await client.done(putEndpoint('plain'))
  const { environmentId: _, codeConfiguration: __, ...properties } = deployment().properties
  const body = { ...deployment(), properties: { ...properties, model } }
  const made = await client.done(client.arm('PUT', '/onlineEndpoints/plain/deployments/blue', body))
  expect(made.body.status).toBe('Succeeded')
  await client.done(putEndpoint('plain', { traffic: { blue: 100 } }))
  const { body: found } = await client.arm('GET', '/onlineEndpoints/plain')
  const headers = { authorization: `Bearer ${await key('plain')}` }
  const data = { input_data: { columns: ['x'], index: [0, 1], data: [[1], [2]] } }
  expect((await client.send('POST', found.properties.scoringUri, data, headers)).body).toEqual([3, 6])
})

test('autoscale settings are judged as Azure Monitor does', async () => {
  await client.done(putEndpoint('scaled'))
  await client.done(putDeployment('scaled/blue'))
  const [group] = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/.exec(client.scope)!
  const target = `${client.scope}/onlineEndpoints/scaled/deployments/blue`
  const path = `${group}/providers/Microsoft.Insights/autoscaleSettings/scaled-blue`
  const put = (change: object = {}, capacity: object = {}, name = path) =>
    client.arm(
      'PUT',
      name,
      setting(target, { timeWindow: 'PT5M', ...change }, { minimum: '1', default: '1', maximum: '4', ...capacity }),
      '2022-10-01',
    )
  expect((await put()).status).toBe(201)
  expect((await client.arm('GET', path, undefined, '2022-10-01')).body.properties.targetResourceUri).toBe(target)
  for (const [change, capacity, text] of [
    [{ timeWindow: 'PT1M' }, {}, 'timeWindow'],
    [{ metricName: 'Cpu' }, {}, 'Metric Cpu'],
    [{ operator: '>' }, {}, 'operator'],
    [{}, { minimum: '5' }, 'capacity'],
    [{}, { minimum: 1 }, 'capacity'],
  ] as const)
    expect(refused(await put(change, capacity))).toEqual([400, expect.stringContaining(text)])
  expect(refused(await put({}, {}, `${path}-2`))).toEqual([400, expect.stringContaining('already applies')])
})

const setting = (target: string, trigger: object, capacity: object) => ({
  location: 'westeurope',
  properties: {
    enabled: true,
    targetResourceUri: target,
    profiles: [
      {
        name: 'usual',
        capacity,
        rules: [
          {
            metricTrigger: {
              ...{ metricName: 'CpuUtilizationPercentage', metricResourceUri: target, timeGrain: 'PT1M', statistic: 'Average' },
              ...{ timeAggregation: 'Average', operator: 'GreaterThan', threshold: 70, ...trigger },
            },
            scaleAction: { direction: 'Increase', type: 'ChangeCount', value: '1', cooldown: 'PT5M' },
          },
        ],
      },
    ],
  },
})

test('nothing was asked that is not there, and nothing of the fake broke a schema', async () => {
  expect(await azure.problems()).toEqual([])
})
