import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { blobStore } from '../../src/platforms/azureml/assets/store.ts'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { registryPath } from '../../src/platforms/azureml/settings.ts'
import { git, repository, result } from '../e2e/project.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { ourClient, rehearse } from './azureml-ours.ts'
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

rehearse(
  async (started) => {
    azure = started
    client = ourClient(azure)
    folder = await repository(onAzure)
  },
  () => {
    if (folder) rmSync(folder, { recursive: true, force: true })
  },
)

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

test('another workspace deploys and verifies what was registered here, from the shared registry alone', async () => {
  const config = readFileSync(join(folder, 'sluice.yml'), 'utf8')
    .replace('azureml: { share:', 'azureml: { from:')
    .replace('to: { azureml: {', 'to: { azureml: { endpoint: tiny-elsewhere,')
  writeFileSync(join(folder, 'elsewhere.yml'), config)
  git(folder, 'add', 'elsewhere.yml')
  git(folder, 'commit', '--quiet', '-m', 'Another workspace')
  // This workspace stands for another one: of the version, nothing is left in it.
  await client.delete('/models/tiny/versions/1')
  const { container } = await blobStore(client)
  for (const place of ['sluice/models/', 'sluice/versions/'])
    for (const name of await azure.blobs(container.containerName, place)) await container.deleteBlob(name)
  expect(await sluice('verify', 'v1', '--config', 'elsewhere.yml')).toContain('tiny v1')
  await sluice('deploy-canary', '--config', 'elsewhere.yml')
  const [deployment] = await client.list<{ properties: { model: string } }>('/onlineEndpoints/tiny-elsewhere/deployments')
  expect(deployment?.properties.model).toBe(`azureml://registries/${azure.registry}/models/tiny/versions/1`)
  expect((await azure.resource('/onlineEndpoints/tiny-elsewhere'))?.properties.traffic).toEqual({
    [`v1-${result(folder, 'register').outputs.digest?.slice(0, 8)}`]: 100,
  })
  await expect(sluice('register', '--config', 'elsewhere.yml')).rejects.toThrow('only reads')
})
