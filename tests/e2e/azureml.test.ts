import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { commit, git, repository, result } from './project.ts'
import { sluice } from './sluice.ts'

let azure: Azure

beforeAll(async () => {
  azure = await startAzure()
})
afterAll(async () => {
  try {
    expect(await azure.problems()).toEqual([])
  } finally {
    await azure.stop()
  }
})

/** The tiny model's sluice.yml with Azure ML for training, versions and serving: what a team changes when one machine is not enough. */
const onAzure = (config: string): string =>
  config
    .replace(
      'inputs: [train.mjs]',
      "inputs: [train.mjs, model.mjs]\n  on: { azureml: { compute: cpu, environment: { image: 'node:24' } } }",
    )
    .replace(
      /deploy:\n {2}serve: .*/,
      `registry: azureml
azure:
  cloud: { resource_manager: "${azure.url}", authority: "${azure.authority}", ml: "https://ml.azure.com", logs: "${azure.url}", metrics: "${azure.url}" }
deploy:
  to: { azureml: { instance_type: Standard_DS3_v2, concurrency: 20, environment: { image: 'python:3.12' } } }
  scoring_script: score.py`,
    )
    .replace(/^monitor:\n/m, 'monitor:\n  on: { azureml: { schedule: "0 7 * * *" } }\n')

// The built command line, whose Azure parts load on demand. Nothing but sluice.yml says that this is Azure: the same verbs, the same evidence, the same verdicts as on one machine.
test('from data to production on Azure ML: a job, a version, an endpoint, a worse model blocked', async () => {
  const folder = await repository(onAzure)
  const run = async (words: string[], code: number) => {
    const ended = await sluice(folder, words, azure.environment())
    expect({ words, code: ended.code, ...(ended.code === code ? {} : { ended }) }).toEqual({ words, code })
    return ended
  }
  const release = async () => {
    await run(['run'], 0)
    await run(['register'], 0)
    git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', result(folder, 'register').outputs.promotion ?? '')
  }
  expect((await run(['doctor', 'azureml'], 0)).stdout).toContain('may do all')
  await release()
  await run(['deploy-canary'], 0)
  expect((await run(['status'], 0)).stdout).toContain('v1 100%')

  // Azure ML compares windows: its schedule is made for what is live, and what its newest run found is said.
  expect((await run(['monitor-drift'], 3)).stdout).toContain('No monitoring run of')
  const job = await azure.command<string>('fire', { schedule: 'sluice-tiny-production-monitor' })
  while ((await azure.command<{ status: string }>('run', { job })).status !== 'Failed') await sleep(100)
  expect((await run(['monitor-drift'], 3)).stdout).toContain('contains no data')
  expect((await run(['azureml', 'orphans'], 0)).stdout).toMatch(/in use +schedule +sluice-tiny-production-monitor +watches tiny-production/)

  writeFileSync(join(folder, 'params.yaml'), 'noise: 0.9\n')
  commit(folder, 'worse')
  await run(['run'], 1)
  expect(result(folder, 'evaluate-gate').verdict).toBe('fail')

  expect((await run(['verify', 'v1'], 0)).stdout).toContain('The chain holds')

  const made = (await azure.requests()).filter(({ method, path }) => method === 'PUT' && path.includes('/jobs/'))
  expect(new Set(made.map(({ path }) => path)).size).toBe(2)
})
