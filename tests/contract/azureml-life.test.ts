import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { registryPath } from '../../src/platforms/azureml/settings.ts'
import { git, repository, result } from '../e2e/project.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { ourClient } from './azureml-ours.ts'
import { collected, servingOn } from './azureml-serving-tiny.ts'

jest.setTimeout(240_000)
let azure: Azure
let client: AzureClient
let folder: string

/** Everything on Azure ML: the tiny model's own files, and another sluice.yml. */
const onAzure = (config: string) =>
  config
    // Another machine gets what is named, and no other file.
    .replace('inputs: [train.mjs]', 'inputs: [train.mjs, model.mjs]')
    .replace('  params: params.yaml', '  params: params.yaml\n  on: { azureml: { compute: cpu, environment: { image: "ubuntu:22.04" } } }')
    .replace(
      '  serve: node serve.mjs {model} {port}',
      '  scoring_script: score.py\n  to: { azureml: { instance_type: Standard_DS3_v2, concurrency: 20, environment: { image: "ubuntu:22.04" } } }',
    )
    .replace('guards: [errors, { latency_p95: { no_worse_than: 5x } }, prediction_drift]', 'guards: [{ errors: { no_worse_than: 0.2 } }]')
    .concat(`registry: { azureml: { share: ${azure.registry} } }
azure:
  cloud: { resource_manager: "${azure.url}", authority: "${azure.authority}", ml: "https://ml.azure.com", logs: "${azure.url}", metrics: "${azure.url}" }
`)

/** The command line from its sources, signed in as the environment says; fails the test when it ends otherwise than expected. */
function sluice(...words: string[]): Promise<string> {
  const env = { PATH: process.env.PATH ?? '', HOME: folder, SLUICE_HOME: join(folder, '.home'), ...azure.environment() }
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--no-warnings', join(import.meta.dirname, 'sluice-from-sources.ts'), ...words],
      { cwd: folder, env },
      (error, out, err) => (error ? reject(new Error(`sluice ${words.join(' ')}: ${out}${err}`)) : resolve(out)),
    )
  })
}

beforeAll(async () => {
  azure = await startAzure()
  client = ourClient(azure)
  folder = await repository(onAzure)
})
afterAll(async () => {
  try {
    expect(await azure.problems()).toEqual([])
  } finally {
    await azure?.stop()
    if (folder) rmSync(folder, { recursive: true, force: true })
  }
})

test('a model is trained, registered, deployed and watched on Azure ML by the same commands', async () => {
  await sluice('run')
  await sluice('register')
  const shared = `${registryPath(azure.registry, client.workspace)}/models/tiny/versions/1`
  expect(await client.get(shared)).toMatchObject({ properties: { provisioningState: 'Succeeded' } })
  const { properties: registered } = await client.get<{ properties: { jobName?: string } }>('/models/tiny/versions/1')
  expect(await client.get(`/jobs/${registered.jobName}`)).toMatchObject({ properties: { status: 'Completed' } })
  git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', result(folder, 'register').outputs.promotion ?? '')
  await sluice('deploy-canary')
  expect(result(folder, 'deploy-canary').outputs).toMatchObject({ verdict: 'pass', outcome: 'promoted', version: 'v1' })
  const { environments } = JSON.parse(await sluice('status', '--json')) as { environments: { url: string; agrees: boolean }[] }
  expect(environments).toMatchObject([{ environment: 'production', agrees: true, url: expect.stringContaining('https://') }])
  const { primaryKey } = await client.post<{ primaryKey: string }>('/onlineEndpoints/tiny-production/listKeys')
  const headers = { authorization: `Bearer ${primaryKey}`, 'content-type': 'application/json' }
  const since = new Date(Date.now() - 1000).toISOString()
  for (let id = 0; id < 120; id++) {
    const body = JSON.stringify({ data: [{ id: 5000 + id, hour: id % 24, town: ['ulm', 'bonn', 'kiel'][id % 3] }] })
    expect((await client.send({ method: 'POST', url: environments[0]!.url, headers, body })).status).toBe(200)
  }
  await collected(servingOn(client, { endpoint: 'tiny-production' }).telemetry, new Date(since), 120)
  // Towns are asked for as they never were: a drift that fails the step.
  const said = await sluice('monitor-drift', '--from', since, '--json').catch((error: Error) => error.message)
  expect(said).toMatch(/"requests": 120,/)
  expect(result(folder, 'monitor-drift')).toMatchObject({ verdict: 'fail', outputs: { drifted: 'town' } })
})
