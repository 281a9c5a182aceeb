import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { azuremlRegistry } from '../../src/platforms/azureml/registry/registry.ts'
import { project, SHORT, setUp } from '../faults/azureml-project.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { batched, monitored, pipelined } from './azureml-mutation-later.ts'
import { release, servingOn } from './azureml-serving-tiny.ts'
import { model } from './registry-model.ts'

/** Something that Sluice does on Azure ML: what came of it is the same each time. `name` is new each time. */
export type Story = (client: AzureClient, azure: Azure, name: string) => Promise<unknown>

const root = mkdtempSync(join(tmpdir(), 'sluice-mutation-'))
/** Removes what the stories wrote. */
export const cleanUp = (): void => rmSync(root, { recursive: true, force: true })

/** The endpoint that stories share. */
export const ENDPOINT = 'mutated'
let began = new Date()

/** Two versions on an endpoint that was asked five times; done once, before the stories. */
export async function prepare(client: AzureClient): Promise<void> {
  const folder = mkdtempSync(join(root, 'story-'))
  const { serving } = servingOn(client, { endpoint: ENDPOINT, monitored: true })
  await serving.deploy(await release(folder, 'v1', 2))
  await serving.deploy(await release(folder, 'v2', 3))
  await serving.shift({ v1: 100 })
  began = new Date(Date.now() - 1000)
  const { properties } = await client.get<{ properties: { scoringUri: string } }>(`/onlineEndpoints/${ENDPOINT}`)
  const { primaryKey } = await client.post<{ primaryKey: string }>(`/onlineEndpoints/${ENDPOINT}/listKeys`)
  const headers = { authorization: `Bearer ${primaryKey}`, 'content-type': 'application/json' }
  for (let id = 0; id < 5; id++) {
    const body = JSON.stringify({ data: [{ id, x: id }] })
    await client.send({ method: 'POST', url: properties.scoringUri, headers, body })
  }
  await sleep(500)
}

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each) => (each instanceof Map ? [...each] : each instanceof Float64Array ? each.length : each)))

/** Everything on an endpoint that serves already; at its end it is as it was. */
async function served(client: AzureClient, azure: Azure): Promise<unknown> {
  const { serving, telemetry } = servingOn(client, { endpoint: ENDPOINT })
  const seen: unknown[] = [await serving.invoke('v2', [{ x: 1 }, { x: 2 }])]
  const look = async () => void seen.push((await serving.state()).versions)
  await serving.mirror('v2', 20, 900)
  await look()
  await serving.mirror('v2', 0)
  await serving.shift({ v1: 50, v2: 50 }, 900)
  await look()
  await serving.shift({ v1: 100 })
  await look()
  seen.push(await telemetry.source?.(), (await telemetry.traffic(began)).live)
  for await (const { inputs, predictions } of telemetry.requests(began, new Date(Date.now() + 60_000))) seen.push([inputs, predictions])
  const { properties, identity, location, tags = {} } = (await azure.resource(`/onlineEndpoints/${ENDPOINT}`))!
  const marks = ['sluice-model', 'sluice-environment'].map((name) => tags[name])
  return plain([seen, properties.traffic, properties.mirrorTraffic, properties.authMode, identity?.type, location, marks])
}

async function measured(client: AzureClient, azure: Azure): Promise<unknown> {
  await azure.set({ diagnostics: false })
  try {
    const { telemetry } = servingOn(client, { endpoint: ENDPOINT })
    const { live } = await telemetry.traffic(new Date(began.getTime() - 60_000))
    return plain([await telemetry.source?.(), Number(live.get('v1')?.requests) >= 5])
  } finally {
    await azure.set({ diagnostics: true })
  }
}

async function registered(client: AzureClient, azure: Azure, name: string): Promise<unknown> {
  const registry = azuremlRegistry(client)
  const { candidate, path } = await model(name, name)
  const first = await registry.register(candidate, path)
  const found = [await registry.find(name, { version: 1 }), await registry.list(name)]
  await registry.fetch(first.version, mkdtempSync(join(root, 'story-')))
  const kept = await azure.resource(`/models/${name}/versions/1`)
  const { tags, modelType } = kept!.properties as { tags: object; modelType: string }
  return JSON.parse(JSON.stringify([first, found, tags, modelType]).replaceAll(name, 'NAME').replaceAll(candidate.digest, 'DIGEST'))
}

async function trained(client: AzureClient, _azure: Azure, name: string): Promise<unknown> {
  const root = await project(`${SHORT}\n# ${name}`)
  // New each time, so that each part of the job is written each time.
  writeFileSync(join(root, 'data.csv'), `a,b\n1,${name}\n`)
  const { compute, task, lines } = setUp(client, root, { environment: { image: `python:${name}` } })
  const { outcome, exitCode, packages, elsewhere } = await compute.run(task())
  return plain([outcome, exitCode, Object.keys(packages ?? {}).length > 0, elsewhere?.machines, lines])
}

async function deployed(client: AzureClient, azure: Azure, name: string): Promise<unknown> {
  const folder = mkdtempSync(join(root, 'story-'))
  const { serving } = servingOn(client, { endpoint: name })
  await serving.deploy(await release(folder, 'v1', name.length + Math.random()))
  const state = (await serving.state()).versions.map(({ version, percent, healthy }) => ({ version, percent, healthy }))
  type Listed = { tags: Record<string, string>; sku: object }
  const { tags, sku } = (await client.list<Listed>(`/onlineEndpoints/${name}/deployments`))[0]!
  const marks = { ...tags, 'sluice-digest': tags['sluice-digest']?.length }
  const { properties } = (await azure.resource(`/onlineEndpoints/${name}`))!
  return plain([state, marks, sku, properties.authMode])
}

/** The quick ones first: a request is broken in the first story that makes it. */
export const stories: Record<string, Story> = {
  ...{ served, measured, registered, trained, deployed, batched, pipelined },
  monitored: (client, azure, name) => monitored(client, azure, name, ENDPOINT),
}
