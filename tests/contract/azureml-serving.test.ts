import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../src/kernel/errors.ts'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { restoreLapsed } from '../../src/platforms/azureml/serving/serving-endpoint.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { ourClient, rehearse } from './azureml-ours.ts'
import { collected, release as releaseIn, servingOn, type TinySettings, tags } from './azureml-serving-tiny.ts'

const folder = mkdtempSync(join(tmpdir(), 'sluice-azure-serving-'))
const said: string[] = []
const log = { warn: (text: string) => void said.push(text), progress: (text: string) => void said.push(text) }
let azure: Azure
let client: AzureClient
rehearse(
  (started) => {
    azure = started
    client = ourClient(started)
  },
  () => rmSync(folder, { recursive: true, force: true }),
)

const on = (endpoint: string, more: Partial<TinySettings> = {}) => servingOn(client, { endpoint, log, ...more })
const release = (version: string, slope: number) => releaseIn(folder, version, slope)

async function ask(endpoint: string, rows: object[], headers: Record<string, string> = {}) {
  const found = await client.get<{ properties: { scoringUri: string } }>(`/onlineEndpoints/${endpoint}`)
  const { primaryKey } = await client.post<{ primaryKey: string }>(`/onlineEndpoints/${endpoint}/listKeys`)
  const authorization = { authorization: `Bearer ${primaryKey}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ data: rows })
  return client.send({ method: 'POST', url: found.properties.scoringUri, headers: { ...authorization, ...headers }, body })
}

test('a version is deployed at 0 %, asked by header, copied to, given traffic, and retired', async () => {
  const { serving, telemetry } = on('tiny-life')
  expect(await serving.state()).toEqual({ url: '', versions: [] })
  const [one, two] = [await release('v1', 2), await release('v2', 3)]
  await serving.deploy(one)
  await serving.deploy(two)
  const made = (await azure.requests()).filter(({ method }) => method === 'PUT').length
  await serving.deploy(two)
  expect((await azure.requests()).filter(({ method }) => method === 'PUT')).toHaveLength(made)
  expect(await serving.invoke('v2', [{ x: 1 }, { x: 2 }])).toEqual([3, 6])
  await serving.shift({ v1: 100 })
  await serving.mirror('v2', 50, 30)
  expect((await serving.state()).versions).toEqual([
    { version: 'v1', digest: one.digest, percent: 100, mirror: 0, healthy: true },
    { version: 'v2', digest: two.digest, percent: 0, mirror: 50, healthy: true },
  ])
  const since = new Date(Date.now() - 1000)
  for (let i = 0; i < 20; i++) expect(await ask('tiny-life', [{ x: i }])).toMatchObject({ status: 200 })
  await serving.mirror('v2', 0)
  const copied = await telemetry.traffic(since)
  expect(copied.live.get('v1')?.requests).toBe(20)
  expect(copied.live.get('v2')).toBeUndefined()
  expect(copied.mirrored.get('v2')?.requests).toBeGreaterThan(0)
  await serving.shift({ v1: 50, v2: 50 }, 30)
  await serving.shift({ v1: 0, v2: 100 })
  await expect(serving.retire('v2')).rejects.toThrow('still has 100%')
  await serving.retire('v1')
  await serving.retire('v1')
  expect((await serving.state()).versions).toEqual([{ version: 'v2', digest: two.digest, percent: 100, mirror: 0, healthy: true }])
  expect(await azure.resource('/onlineEndpoints/tiny-life')).toMatchObject({ tags })
})

test('a model that fails answers 424 with its own words, and counts as an error', async () => {
  const { serving, telemetry } = on('tiny-fails')
  await serving.deploy(await release('v1', 2))
  expect(await serving.invoke('v1', [{ x: 9 }])).toEqual([18])
  await serving.shift({ v1: 100 })
  // Collected data know seconds: what comes in that of the change counts as before it.
  await new Promise((resolve) => setTimeout(resolve, 1000))
  await expect(serving.invoke('v1', [{ x: 'boom' }])).rejects.toThrow(/v1-\w{8}: the model's code answered 500/)
  const since = new Date(Date.now() - 1000)
  for (const x of [1, 'boom', 3]) await ask('tiny-fails', [{ x }])
  await collected(telemetry, since, 3)
  const { live } = await telemetry.traffic(since)
  expect(live.get('v1')).toMatchObject({ requests: 3, errors: 1, predictions: Float64Array.from([2, 6]) })
  expect(live.get('v1')?.latencies).toHaveLength(3)
})

test('without logs only averages are told, and which guard they cannot serve', async () => {
  const { serving, telemetry } = on('tiny-fails')
  await azure.set({ diagnostics: false })
  try {
    expect(await telemetry.source?.()).toEqual({
      title: 'Azure Monitor metrics (one-minute averages)',
      without: { latency_p95: expect.stringContaining('az monitor diagnostic-settings create') },
    })
    const { live } = await telemetry.traffic(new Date(Date.now() - 600_000))
    // The replay is counted as well: averages do not say who asked.
    expect(live.get('v1')).toMatchObject({ requests: 5, errors: 2, latencies: new Float64Array() })
  } finally {
    await azure.set({ diagnostics: true })
  }
  expect(await on('tiny-fails').telemetry.source?.()).toEqual({ title: 'Log Analytics (AmlOnlineEndpointTrafficLog)', without: {} })
  expect(await serving.state()).toMatchObject({ versions: [{ version: 'v1' }] })
})

test('logged requests come back as they were asked and answered, without what we asked before there was traffic', async () => {
  const { telemetry } = on('tiny-fails')
  const requests = []
  for await (const one of telemetry.requests(new Date(Date.now() - 3_600_000), new Date(Date.now() + 60_000))) requests.push(one)
  const answered = requests.filter(({ status }) => status === 200).map(({ version, inputs, predictions }) => [version, inputs, predictions])
  expect(answered).toEqual([
    ['v1', [{ x: 1 }], [2]],
    ['v1', [{ x: 3 }], [6]],
  ])
})

test('one that never gets healthy is told with its container’s last lines, and made anew the next time', async () => {
  const { serving } = on('tiny-sick')
  const sick = await release('v3', -1)
  for (let i = 0; i < 2; i++) {
    const error: Error = await serving.deploy(sick).then(
      () => new Error('it was deployed'),
      (cause) => cause,
    )
    expect(error.message).toContain('v3 did not get healthy on tiny-sick')
    expect(error.message).toContain('this slope is no slope')
  }
  expect((await serving.state()).versions).toEqual([expect.objectContaining({ version: 'v3', percent: 0, healthy: false })])
  await serving.retire('v3')
  expect((await serving.state()).versions).toEqual([])
})

test('a canary that nobody watches any more is ended by the next look, and nothing else of the endpoint is lost', async () => {
  const { serving } = on('tiny-lapse', { leastLease: 0 })
  await serving.deploy(await release('v1', 2))
  await serving.deploy(await release('v2', 3))
  await client.patch('/onlineEndpoints/tiny-lapse', { tags: { ...tags, team: 'ops' } })
  await serving.shift({ v1: 100 })
  await serving.shift({ v1: 90, v2: 10 }, 0.5)
  expect((await azure.resource('/onlineEndpoints/tiny-lapse'))?.properties).toMatchObject({ traffic: { 'v1-d4735e3a': 90 } })
  await new Promise((resolve) => setTimeout(resolve, 600))
  await restoreLapsed(client, 'tiny-lapse', log)
  expect(said.at(-1)).toContain('The split before it is back')
  const { tags: left, properties } = (await azure.resource('/onlineEndpoints/tiny-lapse'))!
  expect([left, properties]).toMatchObject([
    { ...tags, team: 'ops' },
    { traffic: { 'v1-d4735e3a': 100 }, authMode: 'Key' },
  ])
  expect(Object.keys(left ?? {})).toEqual(expect.not.arrayContaining(['sluice-lease-until']))
})

test('a lease is renewed by tags alone, and only when half of it is gone', async () => {
  const { serving } = on('tiny-lapse', { leastLease: 1 })
  await serving.shift({ v1: 90, v2: 10 }, 1)
  await azure.forget()
  await serving.shift({ v1: 90, v2: 10 }, 1)
  await new Promise((resolve) => setTimeout(resolve, 600))
  await serving.shift({ v1: 90, v2: 10 }, 1)
  const writes = (await azure.requests()).filter(({ method }) => method === 'PUT' || method === 'PATCH')
  expect(writes.map(({ method, body }) => [method, Object.keys(body as object)])).toEqual([['PATCH', ['tags']]])
  await serving.shift({ v1: 100 })
})

test('what Azure cannot do is said before it is asked', async () => {
  const { serving } = on('tiny-lapse')
  await expect(serving.mirror('v2', 60)).rejects.toThrow(UserError)
  await expect(serving.shift({ v1: 99.5, v2: 0.5 })).rejects.toThrow('whole percents')
  await expect(serving.shift({ v1: 50, v9: 50 })).rejects.toThrow('v9 is not deployed')
})

test('while another operation runs, the change waits, and is made on what that one left', async () => {
  const { serving } = on('tiny-lapse')
  await azure.fault({ method: 'PUT', path: /onlineEndpoints\/tiny-lapse$/, status: 409, times: 2 })
  await serving.shift({ v1: 80, v2: 20 })
  expect((await serving.state()).versions.map(({ percent }) => percent)).toEqual([80, 20])
})

test('no key is ever said', async () => {
  const { primaryKey } = await client.post<{ primaryKey: string }>('/onlineEndpoints/tiny-lapse/listKeys')
  expect(said.join('\n')).not.toContain(primaryKey)
})
