import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { QUICK, type TestProject, testProject } from '../fixtures/model-server/project.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { ourClient } from './azureml-ours.ts'
import { servingOn } from './azureml-serving-tiny.ts'

const SCORE = `
import json, os
def init():
    global model
    with open(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model")) as file:
        model = json.load(file)
def run(text):
    rows = json.loads(text)["data"]
    if "start" in model and any(row["x"] >= model["start"] for row in rows):
        raise ValueError("never seen before")
    return {"predictions": [row["x"] + model.get("add", 0) for row in rows]}
`

const ENDPOINT = 'numbers-production'
let azure: Azure
let client: AzureClient
let project: TestProject

const other = () => ({ serving: async () => servingOn(client, { endpoint: ENDPOINT }) })
const deploy = () => project.deploy({}, other())
const versions = async () => (await servingOn(client, { endpoint: ENDPOINT }).serving.state()).versions

async function scripted(canary: object): Promise<TestProject> {
  const made = await testProject(canary)
  writeFileSync(join(made.root, 'score.py'), SCORE)
  made.git('add', 'score.py')
  made.git('commit', '-q', '-m', 'A scoring script')
  return made
}

beforeAll(async () => {
  azure = await startAzure()
  client = ourClient(azure)
  project = await scripted(QUICK)
})
afterAll(async () => {
  try {
    expect(await azure.problems()).toEqual([])
  } finally {
    await project?.dispose()
    await azure?.stop()
  }
})

/** Requests to the endpoint until it is told to stop; the statuses of the answers. */
async function load() {
  const { properties } = await client.get<{ properties: { scoringUri: string } }>(`/onlineEndpoints/${ENDPOINT}`)
  const { primaryKey } = await client.post<{ primaryKey: string }>(`/onlineEndpoints/${ENDPOINT}/listKeys`)
  const headers = { authorization: `Bearer ${primaryKey}`, 'content-type': 'application/json' }
  const statuses: number[] = []
  let on = true
  const one = async () => {
    for (let x = 0; on; x++) {
      const answer = await fetch(properties.scoringUri, { method: 'POST', headers, body: JSON.stringify({ data: [{ x }] }) })
      await answer.arrayBuffer()
      statuses.push(answer.status)
      await sleep(10)
    }
  }
  const all = [one(), one(), one()]
  return async () => {
    on = false
    await Promise.all(all)
    return statuses
  }
}

test('the first version is deployed, replayed and takes all requests; again does nothing', async () => {
  await project.promote(await project.register({ add: 0 }))
  expect((await deploy()).outputs).toMatchObject({ verdict: 'pass', outcome: 'promoted', version: 'v1' })
  expect(await versions()).toMatchObject([{ version: 'v1', percent: 100, healthy: true }])
  await azure.forget()
  expect((await deploy()).outputs).toMatchObject({ outcome: 'unchanged' })
  expect((await azure.requests()).filter(({ method }) => method !== 'GET')).toEqual([])
})

test('a harmless version goes through the steps under load, judged by the traffic log, and no request is lost', async () => {
  await project.promote(await project.register({ add: 1 }))
  const stop = await load()
  const result = await deploy()
  const statuses = await stop()
  expect(result.outputs).toMatchObject({ verdict: 'pass', outcome: 'promoted', version: 'v2' })
  expect(statuses.filter((status) => status !== 200)).toEqual([])
  expect(await versions()).toMatchObject([{ version: 'v2', percent: 100 }])
  expect(renderMarkdown(result.document)).toContain('at the same time, counted by Log Analytics (AmlOnlineEndpointTrafficLog)')
})

test('a model that answers 424 is rolled back, its deployment is gone, and git is put back', async () => {
  const before = await project.promoted()
  // It answers what it was evaluated on, and nothing that came later.
  await project.promote(await project.register({ add: 1, start: 20 }))
  const stop = await load()
  const result = await deploy()
  await stop()
  expect(result.outputs).toMatchObject({ verdict: 'fail', outcome: 'rolled-back', version: 'v2' })
  expect(renderMarkdown(result.document)).toContain('fails too often')
  expect(await project.promoted()).toBe(before)
  expect(await versions()).toMatchObject([{ version: 'v2', percent: 100 }])
})

test('a guard that only averages could serve is refused before anything is deployed', async () => {
  const careful = await scripted({ ...QUICK, guards: ['errors', 'latency_p95'] })
  await azure.set({ diagnostics: false })
  try {
    await careful.promote(await careful.register({ add: 2 }))
    await azure.forget()
    await expect(careful.deploy({}, other())).rejects.toThrow(/latency_p95 cannot be judged.*az monitor diagnostic-settings create/s)
    expect((await azure.requests()).filter(({ method }) => method === 'PUT')).toEqual([])
  } finally {
    await azure.set({ diagnostics: true })
    await careful.dispose()
  }
})
