import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { stringify } from 'yaml'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { azuremlMonitoring, monitorName } from '../../src/platforms/azureml/monitor/monitor.ts'
import { leftBehind } from '../../src/platforms/azureml/orphans.ts'
import { servingAssets } from '../../src/platforms/azureml/serving/assets.ts'
import { azuremlServing } from '../../src/platforms/azureml/serving/serving.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { ourClient, rehearse } from '../contract/azureml-ours.ts'
import { tags } from '../contract/azureml-serving-tiny.ts'
import { clientsAreThere, drive } from '../peers/azureml/drive.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { commit, folder, removeFolders } from '../platforms/git/scratch.ts'
import { type Flight, flights, forgeInMemory, world } from '../steps/monitor-drift/world.ts'

// Microsoft's own collector package keeps rows and answers, as their documentation has it.
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
    answers = pd.DataFrame({"prediction": 0.05 + 0.5 * rows["hour"] / 23})
    outputs.collect(answers, context)
    return {"predictions": answers["prediction"].tolist()}
`
const ENDPOINT = 'delays-production'
const SCHEDULE = 'sluice-delays-production-monitor'
const NIGHT = 0.4

let azure: Azure
let client: AzureClient
rehearse((started) => {
  azure = started
  client = ourClient(started)
}, removeFolders)

let ahead = 0
const clock = () => new Date(Date.now() + ahead)
const monitoring = (more: object = {}) =>
  azuremlMonitoring(
    client,
    {
      ...{ endpoint: ENDPOINT, model: 'delays', environment: 'production', cron: '0 7 * * *' },
      ...{ instanceType: 'Standard_E4s_v3', runtime: '3.4', emails: ['team@example.com'], answers: 'prediction', tags, ...more },
    },
    clock,
  )

const serving = () =>
  azuremlServing(
    {
      client,
      settings: {
        ...({ endpoint: ENDPOINT, model: 'delays', environment: 'production', protocol: 'records', scoringScript: 'score.py' } as const),
        ...({ authMode: 'Key', instanceType: 'Standard_DS3_v2', instances: 1, concurrency: 20, leastLease: 900, tags } as const),
      },
      assets: servingAssets(
        client,
        { model: 'delays', environment: { image: 'ubuntu:22.04' }, collect: true, monitored: true, tags },
        true,
      ),
    },
    { progress() {} },
  )

async function deploy(here: { root: string; digest: string }, version: string) {
  const sources = folder()
  writeFileSync(join(sources, 'score.py'), SCORE)
  const on = serving()
  await on.deploy({ version, digest: here.digest, sources, model: join(here.root, 'model'), serve: [] })
  await on.shift({ [version]: 100 })
}

/** Live requests, many rows in each, until the collector has written them all. */
async function ask(rows: readonly Flight[]) {
  const found = await client.get<{ properties: { scoringUri: string } }>(`/onlineEndpoints/${ENDPOINT}`)
  const { primaryKey } = await client.post<{ primaryKey: string }>(`/onlineEndpoints/${ENDPOINT}/listKeys`)
  const headers = { authorization: `Bearer ${primaryKey}`, 'content-type': 'application/json' }
  const before = await collected()
  for (let i = 0; i < rows.length; i += 1000) {
    const body = JSON.stringify({ data: rows.slice(i, i + 1000) })
    expect(await client.send({ method: 'POST', url: found.properties.scoringUri, headers, body })).toMatchObject({ status: 200 })
  }
  while ((await collected()) < before + rows.length) await sleep(50)
}
const collected = async (): Promise<number> => {
  const paths = await azure.blobs('azureml-blobstore', `modelDataCollector/${ENDPOINT}/`)
  const outputs = paths.filter((path) => path.includes('/model_outputs/'))
  const texts = await Promise.all(outputs.map(async (path) => (await azure.bytes('azureml-blobstore', path)).toString()))
  const lines = texts.flatMap((text) => text.trim().split('\n')).filter(Boolean)
  return lines.reduce((sum, line) => sum + (JSON.parse(line) as { data: unknown[] }).data.length, 0)
}

/** Lets the schedule's time come, and waits until the run has ended. */
const fire = async (at?: Date): Promise<string> =>
  ended(await azure.command<string>('monitor', { schedule: SCHEDULE, ...(at && { at: at.toISOString() }) }))
async function ended(job: string): Promise<string> {
  for (;;) {
    const { status } = await azure.command<{ status: string }>('run', { job })
    if (['Completed', 'Failed'].includes(status)) return status
    await sleep(50)
  }
}

const DAY = 86_400_000
const told = new Set<string>()
const { forge, issues, dispatches } = forgeInMemory()
let here: Awaited<ReturnType<typeof world>>
beforeAll(async () => {
  const rules = { window: '1d', issue_after: { windows: 1, of: 1 }, on_drift: 'retrain' }
  here = await world({ monitor: rules, forge, elsewhere: () => monitoring(), now: clock })
})
const run = async () => {
  const { verdict, outputs, document, json } = await here.run()
  const text = renderMarkdown(document)
  told.add(text)
  return { verdict, drifted: outputs.drifted, issue: outputs.issue, text, json: json as unknown as Recorded }
}
interface Recorded {
  rows: number
  columns: { name: string; verdict: string; effect: number }[]
  predictions: { effect: number }
  by: { title: string; run: string; state: string }
}
const schedule = () => azure.resource(`/schedules/${SCHEDULE}`)

test('what is not deployed is not watched, and a window cannot be asked for', async () => {
  await expect(here.run()).rejects.toThrow(/v1 is not deployed on delays-production/)
  await expect(here.run('2026-01-01', '2026-01-02')).rejects.toThrow(/Leave `from` and `to` out/)
  expect(await schedule()).toBeUndefined()
})

test('a schedule is made for what is live, and before its first run nothing is concluded', async () => {
  await deploy(here, 'v1')
  const first = await run()
  expect([first.verdict, first.json.by.state]).toEqual(['inconclusive', 'never'])
  expect(first.text).toContain('No monitoring run of `sluice-delays-production-monitor` has ended since')
  const puts = async () => (await azure.requests()).filter(({ method, path }) => method === 'PUT' && path.includes('/schedules/')).length
  expect(await puts()).toBe(1)
  await run()
  expect(await puts()).toBe(1)
})

const asked = flights('steady requests', 3000)

test('azure-ai-ml reads the schedule, lets its time come, and finds its run', async () => {
  await ask(asked)
  if (!clientsAreThere) return void (await fire())
  const found = await drive(azure, 'monitor')
  const signal = { limits: [0.1, 0.1], window: 'P1D', features: ['distance', 'hour', 'origin'] }
  expect(Object.fromEntries(Object.entries(found).map(([step, { answer, error }]) => [step, error ?? answer]))).toEqual({
    monitor: {
      ...{ enabled: true, cron: '0 7 * * *', compute: ['Standard_E4s_v3', '3.4'], task: 'classification', emails: ['team@example.com'] },
      signals: {
        inputs: { ...signal, type: 'data_drift' },
        predictions: { ...signal, type: 'prediction_drift', features: null },
        quality: { ...signal, type: 'data_quality', metrics: ['data_type_error_rate', 'null_value_rate', 'out_of_bounds_rate'] },
      },
      tags: { 'sluice-version': 'v1', 'sluice-model': 'tiny' },
    },
    trigger: 'CreateMonitor',
    runs: [SCHEDULE],
  })
  const [job] = await azure.command<string[]>('monitors')
  expect(await ended(job!)).toBe('Completed')
})

test('what Azure ML measured of steady requests passes, and is what this machine measures', async () => {
  const found = await run()
  expect([found.verdict, found.json.rows, found.json.by.state]).toEqual(['pass', 3000, 'done'])
  expect(found.text).toContain('Azure ML compared 3,000 rows')
  const local = await world({ monitor: { window: '1d' } })
  await local.ask('2026-06-01', asked)
  const own = (await local.run('2026-06-01', '2026-06-02')).json as unknown as Recorded
  const effects = ({ columns, predictions }: Recorded) =>
    Object.fromEntries([...columns.map(({ name, effect }) => [name, effect] as const), ['predictions', predictions.effect]])
  const [theirs, ours] = [effects(found.json), effects(own)]
  expect(Object.keys(theirs).sort()).toEqual(Object.keys(ours).sort())
  // The same rows on both sides, so the two differ by how finely a reference is written.
  for (const [name, effect] of Object.entries(theirs)) expect([name, Math.abs(effect - ours[name]!) < 0.01]).toEqual([name, true])
})

test('drift is told by the same issue, starts a retraining, and is told once', async () => {
  await sleep(1100) // the next run is of another second
  await ask(flights('night requests', 6000, NIGHT))
  expect(await fire()).toBe('Completed')
  const found = await run()
  expect([found.verdict, found.drifted, found.issue]).toEqual(['fail', 'hour,predictions', '1'])
  expect(issues).toMatchObject([
    { title: 'Drift in delays: hour, predictions', open: true, body: expect.stringContaining('Azure ML compared 9,000 rows') },
  ])
  expect(dispatches).toMatchObject([
    { workflow: 'sluice-release.yml', inputs: { reason: expect.stringContaining('hour, predictions drifted') } },
  ])
  const again = await run()
  expect([again.verdict, again.issue, dispatches.length]).toEqual(['fail', '', 1])
  expect(again.text).toContain('was judged before')
})

test('a run that failed, and one that is too old, are said and are not "no drift"', async () => {
  ahead = 3 * DAY
  expect(await fire(new Date(Date.now() + ahead - 60_000))).toBe('Failed')
  const failed = await run()
  expect([failed.verdict, failed.json.by.state, failed.issue]).toEqual(['inconclusive', 'failed', ''])
  expect(failed.text).toContain('The window for this current run contains no data')
  ahead = 9 * DAY
  const late = await run()
  expect([late.verdict, late.json.by.state]).toEqual(['inconclusive', 'late'])
  expect(late.text).toMatch(/one was due at \d{4}-\d\d-\d\d 07:00 UTC/)
  expect(issues[0]?.open).toBe(true)
  ahead = 4 * DAY
})

test('a schedule that somebody changed is put right, and moves to a new live version, of which older runs say nothing', async () => {
  const { properties } = await client.get<{ properties: { provisioningState?: string } }>(`/schedules/${SCHEDULE}`)
  const { provisioningState: _, ...rest } = properties
  await client.put(`/schedules/${SCHEDULE}`, { properties: { ...rest, isEnabled: false } })
  // Another change goes on, too many asked, an answer is lost: the schedule says what it should in the end, and is there once.
  await azure.fault({ method: 'PUT', path: /\/schedules\//, status: 409, times: 1 })
  await azure.fault({ method: 'PUT', path: /\/schedules\//, status: 'lost', times: 1 })
  await azure.fault({ method: 'GET', path: /\/jobs$/, status: 429, headers: { 'Retry-After': '1' }, times: 2 })
  await run()
  expect((await schedule())?.properties).toMatchObject({ isEnabled: true })
  const { localRegistry } = await import('../../src/platforms/local/registry.ts')
  const registry = localRegistry(join(here.root, 'registry'))
  const one = (await registry.find('delays', { version: 1 }))!
  await registry.register({ ...one, serving: 'f'.repeat(64) }, join(here.root, 'model'))
  commit(here.root, {
    'deployments/production.yml': stringify({ model: 'delays', version: 'v2', digest: here.digest, evidence: 'e'.repeat(64) }),
  })
  await deploy(here, 'v2')
  const moved = await run()
  expect([moved.verdict, moved.json.by.state]).toEqual(['inconclusive', 'never'])
  const target = ((await schedule())?.properties as { action: { monitorDefinition: { monitoringTarget: { deploymentId: string } } } })
    .action
  expect(target.monitorDefinition.monitoringTarget.deploymentId).toContain('/deployments/v2-')
  expect(told.size).toBeGreaterThan(5)
})

test('once sluice.yml names it no more, the schedule is an orphan', async () => {
  const named = { model: 'tiny', repository: undefined, endpoints: [ENDPOINT], batch: false }
  const schedules = async (...names: string[]) =>
    (await leftBehind(client, { ...named, schedules: names })).filter(({ kind }) => kind === 'schedule')
  expect(await schedules(monitorName('delays', 'production'))).toMatchObject([{ name: SCHEDULE, orphan: false }])
  expect(await schedules()).toMatchObject([
    {
      name: SCHEDULE,
      orphan: true,
      state: `watches ${ENDPOINT}`,
      end: expect.stringContaining(`az ml schedule disable --name ${SCHEDULE}`),
    },
  ])
})
