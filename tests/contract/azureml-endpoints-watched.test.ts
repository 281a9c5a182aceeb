import { setTimeout as sleep } from 'node:timers/promises'
import { LogsQueryClient } from '@azure/monitor-query-logs'
import { MetricsClient } from '@azure/monitor-query-metrics'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { type PlainClient, plainClient } from './azureml-endpoints-client.ts'

let azure: Azure
let client: PlainClient

// Microsoft's own collector package logs from the scoring script, as their documentation has it.
const SCORE = `
import json
import pandas as pd
from azureml.ai.monitoring import Collector
def init():
    global inputs, outputs
    inputs, outputs = Collector(name="model_inputs"), Collector(name="model_outputs")
def run(text):
    rows = pd.DataFrame(json.loads(text)["data"])
    context = inputs.collect(rows)
    answer = pd.DataFrame({"id": rows["id"], "score": rows["hour"] * 2})
    outputs.collect(answer, context)
    return answer["score"].tolist()
`
const name = 'watched'
const path = `/onlineEndpoints/${name}`
const put = (traffic: object, mirrorTraffic: object = {}) =>
  client.done(
    client.arm('PUT', path, {
      location: 'westeurope',
      identity: { type: 'SystemAssigned' },
      properties: { authMode: 'AADToken', traffic, mirrorTraffic },
    }),
  )

beforeAll(async () => {
  azure = await startAzure({ settings: { diagnostics: false } })
  client = await plainClient(azure)
  const [codeId, environmentId, model] = await Promise.all([
    client.asset('codes', { 'score.py': SCORE }),
    client.environment(),
    client.asset('models', { 'model.txt': '2' }),
  ])
  await put({})
  const on = { dataCollectionMode: 'Enabled', samplingRate: 1 }
  const deployment = (collections: object) => ({
    location: 'westeurope',
    sku: { name: 'Default', capacity: 1 },
    properties: {
      ...{ endpointComputeType: 'Managed', instanceType: 'Standard_DS3_v2', model, environmentId },
      codeConfiguration: { codeId, scoringScript: 'score.py' },
      requestSettings: { maxConcurrentRequestsPerInstance: 20 },
      dataCollector: { collections },
    },
  })
  const all = { model_inputs: on, model_outputs: on, request: on, response: on }
  const made = await client.done(client.arm('PUT', `${path}/deployments/blue`, deployment(all)))
  expect(made.body.status).toBe('Succeeded')
  await client.done(client.arm('PUT', `${path}/deployments/green`, deployment({ model_inputs: on, model_outputs: on })))
})
afterAll(() => azure?.stop())

const ask = async (rows: object[] | string) => {
  const token = await azure.token('https://ml.azure.com')
  return client.send(
    'POST',
    `${azure.url}/endpoints/${name}/score`,
    { data: rows },
    { authorization: `Bearer ${token}`, 'x-ms-client-request-id': 'mine' },
  )
}
const collected = async (deployment: string, collection: string, count: number) => {
  for (const deadline = Date.now() + 10_000; ; await sleep(100)) {
    const found = await lines(deployment, collection)
    if (found.all.length >= count || Date.now() > deadline) return found
  }
}
const lines = async (deployment: string, collection: string) => {
  const all = await azure.blobs('azureml-blobstore', `modelDataCollector/${name}/${deployment}/${collection}/`)
  // A payload that is pointed to lies beside.
  const files = all.filter((file) => file.endsWith('.jsonl'))
  const texts = await Promise.all(files.map(async (file) => (await azure.bytes('azureml-blobstore', file)).toString()))
  return { files, all: texts.flatMap((text) => text.trim().split('\n')).map((line) => JSON.parse(line)) }
}
const credential = {
  getToken: async (scopes: string | string[]) => ({
    token: await azure.token(String(scopes).replace('/.default', '')),
    expiresOnTimestamp: Date.now() + 600_000,
  }),
}

test('the collector writes what was asked and answered, by hour, and requests close together share one id', async () => {
  await put({ blue: 100 }, { green: 50 })
  for (let id = 0; id < 8; id++) expect(await ask([{ id, hour: 3 }])).toMatchObject({ status: 200, body: [6] })
  const { files, all } = await collected('blue', 'model_inputs', 8)
  expect(files.every((file) => /\/\d{4}\/\d\d\/\d\d\/\d\d\/[0-9a-f-]{36}\.jsonl$/.test(file))).toBe(true)
  expect(files[0]).toContain(all[0].time.slice(0, 13).replace('T', '-').replaceAll('-', '/'))
  expect(all).toHaveLength(8)
  expect(all[0]).toMatchObject({
    specversion: '1.0',
    type: 'azureml.inference.model_inputs',
    source: expect.stringMatching(/\/onlineEndpoints\/watched\/deployments\/blue$/),
    data: [{ id: 0, hour: 3 }],
    agent: 'azureml-ai-monitoring/1.0.0',
    collectdatatype: 'pandas.DataFrame',
  })
  expect(new Set(all.map(({ correlationid }) => correlationid)).size).toBeLessThan(8)
  expect((await collected('blue', 'model_outputs', 8)).all.map(({ data }) => data[0].id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect((await collected('blue', 'request', 8)).all[0]).toMatchObject({
    type: 'azureml.inference.request',
    data: { data: [{ id: 0, hour: 3 }] },
    path: '/score',
  })
  expect((await collected('blue', 'response', 8)).all[0]).toMatchObject({ type: 'azureml.inference.response', data: [6] })
  // The copies that green got are there too.
  const copies = (await collected('green', 'model_inputs', 1)).all.length
  expect(copies).toBeGreaterThan(0)
  expect(copies).toBeLessThan(8)
})

test('a payload of more than 4 MB is pointed to', async () => {
  await put({ blue: 100 })
  await ask([{ id: 9, hour: 1, note: 'x'.repeat(5 * 1024 * 1024) }])
  const last = (await collected('blue', 'request', 9)).all.at(-1)
  expect(JSON.stringify(last).length).toBeLessThan(2000)
  expect(last).toMatchObject({ datainblob: 'true', data: expect.stringMatching(/^https:.*\/request\/.*/) })
})

const endpointId = () => `${client.scope}${path}`
const window = () => ({ startTime: new Date(Date.now() - 600_000), endTime: new Date(Date.now() + 60_000) })

test('metrics are one-minute averages by deployment and status, none where nothing was asked', async () => {
  expect((await ask('wrong')).status).toBe(424)
  const metrics = new MetricsClient(azure.url, credential, { audience: 'https://metrics.monitor.azure.com/.default' })
  const query = (names: string[], filter: string) =>
    metrics.queryResources([endpointId()], names, 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints', {
      ...window(),
      interval: 'PT1M',
      aggregation: 'Average',
      filter,
      top: 100,
    })
  const [requests] = await query(['RequestsPerMinute'], "deployment eq 'blue' and statusCode eq '*' and modelStatusCode eq '*'")
  const totals = requests!.metrics[0]!.timeseries.map(({ metadatavalues, data }) => [
    Object.fromEntries(metadatavalues!.map((each) => [each.name, each.value])),
    data!.reduce((sum, { average }) => sum + (average ?? 0), 0),
  ])
  expect(totals).toEqual([
    [{ deployment: 'blue', statuscode: '200', modelstatuscode: '200' }, 9],
    [{ deployment: 'blue', statuscode: '424', modelstatuscode: '500' }, 1],
  ])
  const [latency] = await query(['RequestLatency_P95'], "deployment eq 'blue'")
  const points = latency!.metrics[0]!.timeseries[0]!.data!
  expect(points.length).toBeGreaterThanOrEqual(11)
  expect(points.filter(({ average }) => average === undefined).length).toBeGreaterThan(7)
  await expect(query(['RequestLatency'], "statusCode eq '*'")).rejects.toMatchObject({ statusCode: 400 })
  await expect(query(['Errors'], "deployment eq '*'")).rejects.toMatchObject({ statusCode: 400 })
})

test('the traffic log holds single requests once a diagnostic setting sends it', async () => {
  const logs = new LogsQueryClient(credential, {
    endpoint: `${azure.url}/v1`,
    credentials: { scopes: ['https://api.loganalytics.io/.default'] },
  })
  const [group] = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/.exec(client.scope)!
  const workspaceId = `${group}/providers/Microsoft.OperationalInsights/workspaces/logs`
  const query = `AmlOnlineEndpointTrafficLog
| where TimeGenerated >= datetime(2020-01-01T00:00:00.000Z) and EndpointName == "${name}"
| project TimeGenerated, DeploymentName, ResponseCode, ModelStatusCode, TotalDurationMs, XMSClientRequestId
| order by TimeGenerated desc
| take 100000`
  const rows = async () => {
    const result = await logs.queryResource(workspaceId.slice(1), query, window())
    if (result.status !== 'Success') throw new Error(result.status)
    return result.tables[0]!.rows
  }
  expect(await rows()).toEqual([])
  const settings = `${path}/providers/Microsoft.Insights/diagnosticSettings`
  expect((await client.arm('GET', settings, undefined, '2021-05-01-preview')).body).toEqual({ value: [] })
  const properties = { workspaceId, logs: [{ category: 'AmlOnlineEndpointTrafficLog', enabled: true }] }
  expect((await client.arm('PUT', `${settings}/sluice`, { properties }, '2021-05-01-preview')).status).toBe(200)
  const found = await rows()
  expect(found[0]).toEqual([expect.any(Date), 'blue', 424, 500, expect.any(Number), 'mine'])
  expect(found.filter(([, deployment]) => deployment === 'blue')).toHaveLength(10)
  await azure.set({ lateness: 1.5 })
  await ask([{ id: 10, hour: 1 }])
  const late = await rows()
  await sleep(2000)
  expect((await rows()).length).toBeGreaterThan(late.length)
  await expect(logs.queryResource(workspaceId.slice(1), 'AmlOnlineEndpointTrafficLog | summarize count()', window())).rejects.toThrow(
    /summarize/,
  )
})

test('nothing was asked that is not there, and nothing of the fake broke a schema', async () => {
  expect(await azure.problems()).toEqual([])
})
