import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { restoreLapsed } from '../../src/platforms/azureml/serving/serving-endpoint.ts'
import { ourClient, rehearse } from '../contract/azureml-ours.ts'
import { release, servingOn } from '../contract/azureml-serving-tiny.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { folder, removeFolders } from '../platforms/git/scratch.ts'
import { inProcess, killWhenStuck } from './azureml-child.ts'

const ENDPOINT = 'tiny-faults'
const HELD = { delay: 60_000, status: 'reset' } as const
let azure: Azure
let client: AzureClient
rehearse((started) => {
  azure = started
  client = ourClient(started)
}, removeFolders)
const serving = () => servingOn(client, { endpoint: ENDPOINT }).serving
const sources = folder()
const split = async () => Object.fromEntries((await serving().state()).versions.map(({ version, percent }) => [version, percent]))
const said: string[] = []
const log = { warn: (text: string) => void said.push(text) }

test('killed while Azure makes a deployment, the next run follows it: it is made once', async () => {
  const call = { endpoint: ENDPOINT, folder: sources, version: 'v1', slope: 2 }
  await azure.fault({ method: 'GET', path: /Operations?(Status|Results)?\//i, after: 2, ...HELD })
  await killWhenStuck(azure, inProcess(azure, { deploy: call }))
  const made = (requests: Awaited<ReturnType<Azure['requests']>>) =>
    requests.filter(({ method, path }) => method === 'PUT' && path.includes('/deployments/')).length
  const before = await azure.requests()
  await azure.forget()
  await serving().deploy(await release(sources, 'v1', 2))
  expect(made(before) + made(await azure.requests())).toBe(1)
  expect((await serving().state()).versions).toMatchObject([{ version: 'v1', healthy: true }])
  await serving().deploy(await release(sources, 'v2', 3))
  await serving().shift({ v1: 100 })
})

test('killed before Azure moved traffic, the old split stands; killed after it, the lease ends it', async () => {
  const shift = { endpoint: ENDPOINT, split: { v1: 90, v2: 10 }, lease: 1 }
  await azure.fault({ method: 'PUT', path: /onlineEndpoints\/tiny-faults$/, ...HELD })
  await killWhenStuck(azure, inProcess(azure, { shift }))
  expect(await split()).toEqual({ v1: 100, v2: 0 })
  await azure.forget()
  await azure.fault({ method: 'GET', path: /onlineEndpoints\/tiny-faults$/, after: 1, ...HELD })
  await killWhenStuck(azure, inProcess(azure, { shift }))
  await azure.forget()
  expect(await split()).toEqual({ v1: 90, v2: 10 })
  const [past, now] = [Date.now() + 3_600_000, Date.now]
  Date.now = () => past
  try {
    await restoreLapsed(client, ENDPOINT, log)
  } finally {
    Date.now = now
  }
  expect(await split()).toEqual({ v1: 100, v2: 0 })
  expect(said).toEqual([expect.stringContaining('The split before it is back.')])
})

test('a run that may not write says that nobody watches a canary, and goes on', async () => {
  await serving().shift({ v1: 80, v2: 20 }, 1)
  const [past, now] = [Date.now() + 3_600_000, Date.now]
  Date.now = () => past
  await azure.fault({ method: 'PUT', path: /onlineEndpoints\/tiny-faults$/, status: 403 })
  try {
    await restoreLapsed(client, ENDPOINT, log)
  } finally {
    Date.now = now
  }
  expect(said.at(-1)).toContain('is watched by nobody')
  await serving().shift({ v1: 100 })
})

test('a quota that is refused is told with what to do, and leaves nothing behind', async () => {
  const body = { error: { code: 'BadRequest', message: 'Not enough quota available for Standard_DS3_v2 in subscription.' } }
  await azure.fault({ method: 'PUT', path: /deployments\//, status: 400, body })
  await expect(serving().deploy(await release(sources, 'v3', 4))).rejects.toThrow(/Not enough quota.*Ask for more quota/s)
  expect(Object.keys(await split())).toEqual(['v1', 'v2'])
})

test.each(['lost', 503, 429] as const)('an answer that is %s does not move traffic twice, or not at all', async (status) => {
  await azure.fault({ method: 'PUT', path: /onlineEndpoints\/tiny-faults$/, status })
  await serving().shift({ v1: 70, v2: 30 })
  expect(await split()).toEqual({ v1: 70, v2: 30 })
  await serving().shift({ v1: 100 })
})
