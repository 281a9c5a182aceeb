import { type ChildProcess, execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { jest } from '@jest/globals'
import { blobStore } from '../../src/platforms/azureml/assets/store.ts'
import { commit, git, repository, result } from '../e2e/project.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { ourClient, rehearse } from './azureml-ours.ts'

jest.setTimeout(240_000)
let azure: Azure
let folder: string

// The tiny model's answers for files of rows; as a data frame, since a file has many.
const SCORE = `
import json, os
import pandas as pd
def init():
    global model
    with open(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model")) as file:
        model = json.load(file)
def wobble(row_id):
    return (int(row_id) * 2654435761 % 2**32) / 2**31 - 1
def score(row):
    value = model["byHour"][int(row["hour"])] + model["byTown"].get(row["town"], 0) + model["noise"] * wobble(row["id"])
    return min(1, max(0, value))
def run(files):
    rows = pd.concat([pd.read_csv(file) for file in files])
    return pd.DataFrame({"id": rows["id"], "score": [score(row) for row in rows.to_dict("records")]})
`
/** The tiny model on a batch endpoint, asked every night: only what it is served by changes. */
const asBatch = (config: string) =>
  config.replace(/deploy:[\s\S]*$/, '').concat(`registry: { local: .versions }
azure:
  cloud: { resource_manager: "${azure.url}", authority: "${azure.authority}", ml: "https://ml.azure.com", logs: "${azure.url}", metrics: "${azure.url}" }
deploy:
  scoring_script: batch_score.py
  to:
    azureml:
      environment: { image: "python:3.12" }
      batch:
        compute: cpu
        error_threshold: 0
        schedules:
          nightly: { cron: "0 6 * * *", input: "azureml:trips@latest" }
`)

/** The command line from its sources; its exit code and what it said. */
function started(...words: string[]): { child: ChildProcess; ended: Promise<{ code: number; text: string }> } {
  const env = { PATH: process.env.PATH ?? '', HOME: folder, SLUICE_HOME: join(folder, '.home'), ...azure.environment() }
  const program = ['--no-warnings', join(import.meta.dirname, 'sluice-from-sources.ts'), ...words]
  const { promise: ended, resolve } = Promise.withResolvers<{ code: number; text: string }>()
  const child = execFile(process.execPath, program, { cwd: folder, env }, (_, out, err) =>
    resolve({ code: child.exitCode ?? 1, text: out + err }),
  )
  return { child, ended }
}
const sluice = (...words: string[]) => started(...words).ended
async function done(...words: string[]): Promise<string> {
  const { code, text } = await sluice(...words)
  if (code !== 0) throw new Error(`sluice ${words.join(' ')}: ${text}`)
  return text
}
async function release(): Promise<void> {
  await done('run')
  await done('register')
  git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', result(folder, 'register').outputs.promotion ?? '')
}
const served = async () => JSON.parse(await done('status', '--json')).environments[0] as { served: { version: string; percent: number }[] }

rehearse(
  async (started) => {
    azure = started
    folder = await repository(asBatch)
    writeFileSync(join(folder, 'batch_score.py'), SCORE)
    writeFileSync(join(folder, '.gitignore'), `${readFileSync(join(folder, '.gitignore'), 'utf8')}.versions/\n`)
    commit(folder, 'a batch endpoint')
  },
  () => {
    if (folder) rmSync(folder, { recursive: true, force: true })
  },
)

test('a version becomes the default of a batch endpoint once it answers evaluation rows as offline; its schedule is made', async () => {
  expect((await sluice('doctor', 'azureml')).text).toMatch(
    /compute cpu, batch +AmlCompute.*STANDARD_DS3_V2.*whether\s+its\s+identity\s+may\s+ask/s,
  )
  await release()
  await done('deploy-canary')
  expect(result(folder, 'deploy-canary').outputs).toMatchObject({ verdict: 'pass', outcome: 'promoted', version: 'v1' })
  expect(await azure.resource('/schedules/tiny-production-nightly')).toMatchObject({ properties: { isEnabled: true } })
  expect(await done('status')).toMatch(/✓ production: git says v1; served: v1 100% at https.*; jobs: none yet/)
  await azure.forget()
  await done('deploy-canary')
  expect((await azure.requests()).filter(({ method }) => !['GET', 'POST'].includes(method))).toEqual([])
})

/** Starts a deployment, and kills it as soon as its trial runs: of the job that it asked for it hears nothing. */
async function killedWhileItTries(): Promise<void> {
  await azure.fault({
    method: 'GET',
    path: /\/batch\/tiny-production\/jobs\/sluice-trial/,
    status: 'none',
    delay: 60_000,
    times: 1,
    after: 1,
  })
  const { child, ended } = started('deploy-canary')
  while ((await trials()).length === 0 && child.exitCode === null) await sleep(50)
  child.kill('SIGKILL')
  expect((await ended).code).not.toBe(0)
}
const trials = async () =>
  (await azure.requests()).filter(({ method, path }) => method === 'POST' && path === '/batch/tiny-production/jobs')

test('the next one takes its place without live traffic, though its runner was killed; the report says that no guard was judged', async () => {
  writeFileSync(join(folder, 'params.yaml'), 'noise: 0.01\n')
  commit(folder, 'less noise')
  await release()
  await azure.forget()
  await killedWhileItTries()
  const report = (await done('deploy-canary')).replace(/\s+/g, ' ')
  expect(result(folder, 'deploy-canary').outputs).toMatchObject({ outcome: 'promoted', version: 'v2' })
  expect(report).toContain('A batch endpoint has no live requests to judge by, so an equal replay was enough.')
  expect(report).toContain('because a batch endpoint has no live requests')
  expect((await served()).served).toMatchObject([{ version: 'v2', percent: 100 }])
  const deployments = (await azure.requests()).filter(
    ({ method, path }) => method === 'PUT' && path.startsWith('/batchEndpoints/tiny-production/deployments/'),
  )
  expect([(await trials()).length, deployments.length]).toEqual([1, 1])
})

test('a night’s work is done by the default, and told by status', async () => {
  const client = ourClient(azure)
  const { container, name } = await blobStore(client)
  const rows = 'id,hour,town\n9001,8,ulm\n9002,17,kiel\n'
  await container.getBlockBlobClient('trips/today.csv').upload(rows, rows.length)
  const properties = { dataType: 'uri_file', dataUri: `azureml://datastores/${name}/paths/trips/today.csv` }
  await client.put('/data/trips/versions/1', { properties })
  await azure.command('fire', { schedule: 'tiny-production-nightly' })
  const jobs = async () =>
    (await azure.blobs('azureml-blobstore', 'azureml/tiny-production-nightly-')).filter((path) => path.endsWith('.csv'))
  for (let tries = 0; (await jobs()).length === 0 && tries < 200; tries++) await sleep(50)
  const [, job] = /azureml\/([^/]+)\//.exec((await jobs())[0]!)!
  const status = async () => (await azure.resource(`/batchEndpoints/tiny-production/jobs/${job}`))?.properties.status
  for (let tries = 0; (await status()) !== 'Completed' && tries < 200; tries++) await sleep(50)
  expect((await azure.bytes('azureml-blobstore', (await jobs())[0]!)).toString()).toMatch(/^9001,0\.\d+\r?\n9002,0\.\d+/)
  expect(await done('status')).toMatch(
    /v2 100% at .*; jobs: 1, of which 0 failed and 0 go on; the last one tiny-production-nightly-\d{12} by v2 \(.*Z\): done in /,
  )
})

test('one whose batch script answers otherwise than offline never becomes the default, and git is put back', async () => {
  writeFileSync(join(folder, 'batch_score.py'), SCORE.replace('min(1,', 'min(0.9, 0.1 +'))
  writeFileSync(join(folder, 'params.yaml'), 'noise: 0.02\n')
  commit(folder, 'another script')
  await release()
  const before = git(folder, 'log', '--format=%s', '-1', '--', 'deployments/production.yml')
  expect((await sluice('deploy-canary')).code).toBe(1)
  expect(result(folder, 'deploy-canary').outputs).toMatchObject({ outcome: 'rolled-back', version: 'v2' })
  expect(git(folder, 'log', '--format=%s', '-1', '--', 'deployments/production.yml')).not.toBe(before)
  expect((await served()).served).toMatchObject([{ version: 'v2', percent: 100 }])
})

test('the file of before brings the version of before back at once', async () => {
  const path = 'deployments/production.yml'
  const [first] = git(folder, 'log', '--format=%H', '--reverse', '--', path).split('\n')
  writeFileSync(join(folder, path), `${git(folder, 'show', `${first}:${path}`)}\n`)
  commit(folder, 'back to v1')
  await done('deploy-canary')
  expect(result(folder, 'deploy-canary').outputs).toMatchObject({ verdict: 'pass', outcome: 'promoted', version: 'v1' })
  expect((await served()).served).toMatchObject([{ version: 'v1', percent: 100 }])
})

test('what sluice.yml no longer names is an orphan, with the command that ends it', async () => {
  const path = join(folder, 'sluice.yml')
  const config = readFileSync(path, 'utf8')
  expect(await done('azureml', 'orphans')).toMatch(/in use +batch endpoint +tiny-production[\s\S]*in use +schedule/)
  writeFileSync(path, config.replace('environment: {', 'endpoint: other-{environment}\n      environment: {'))
  const { code, text } = await sluice('azureml', 'orphans')
  writeFileSync(path, config)
  expect(code).toBe(1)
  expect(text).toContain('az ml batch-endpoint delete --yes --name tiny-production')
  expect(text).toContain('az ml schedule disable --name tiny-production-nightly')
})
