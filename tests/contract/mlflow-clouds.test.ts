import { text } from 'node:stream/consumers'
import { jest } from '@jest/globals'
import { digestPath } from '../../src/platforms/local/digest.ts'
import { mlflowClient } from '../../src/platforms/mlflow/client.ts'
import { mlflowRegistry } from '../../src/platforms/mlflow/registry.ts'
import { createRun, experimentNamed, storeOf } from '../../src/platforms/mlflow/runs.ts'
import { mlflowServer } from '../../src/platforms/mlflow/settings.ts'
import { mlflowTracking } from '../../src/platforms/mlflow/tracking.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { type MlflowPeer, mlflowIsThere, mlflowPython, startMlflow } from '../peers/mlflow.ts'
import { KINDS, startDatabricks } from '../peers/mlflow-databricks.ts'
import { exec } from '../peers/process.ts'
import { folder, removeFolders } from '../platforms/git/scratch.ts'
import { ourClient } from './azureml-ours.ts'
import { model } from './registry-model.ts'

jest.setTimeout(300_000)
let mlflow: MlflowPeer
let azure: Azure
beforeAll(async () => {
  if (!mlflowIsThere) return
  mlflow = await startMlflow()
  azure = await startAzure({ mlflow: mlflow.url })
})
afterAll(async () => {
  await azure?.stop()
  await mlflow?.stop()
  removeFolders()
})
const on = mlflowIsThere ? test : test.skip

/** Keeps a token as a credential does, until it is told to forget it. */
const bearer = {
  kept: undefined as Promise<string> | undefined,
  token: () => (bearer.kept ??= azure.token()),
  fresh() {
    bearer.kept = undefined
  },
}

/** The workspace's own MLflow, as the workspace names it. */
async function workspaceClient() {
  const { properties } = await ourClient(azure).get<{ properties: { mlFlowTrackingUri: string } }>('')
  return mlflowClient(mlflowServer(properties.mlFlowTrackingUri, {}, bearer), { second: 10 })
}

on('versions and their files in a workspace: through run history, as azureml-mlflow keeps them', async () => {
  const registry = mlflowRegistry(await workspaceClient())
  const { candidate, path } = await model({ 'weights.bin': 'w'.repeat(1000), 'sub/ünï': '', 'a b': 'c' }, 'azured')
  const { version, created } = await registry.register(candidate, path)
  expect([version, created]).toEqual([{ ...candidate, version: 1 }, true])
  await azure.expire()
  expect(await registry.register(candidate, path)).toMatchObject({ version: { version: 1 }, created: false })
  expect(await digestPath(await registry.fetch(version, folder()))).toBe(candidate.digest)
  await registry.promoted!('azured', 1, 'production')
})

on('a run in a workspace, its page in the studio', async () => {
  const client = await workspaceClient()
  const tracked = {
    ...{ key: 'k', model: 'azured', name: 'r', status: 'finished' as const, params: { lr: '1' }, metrics: [], tags: {} },
    ...{ datasets: [], files: { 'gate/report.md': '# Pass' }, tables: [] },
  }
  const { url } = await mlflowTracking(client).record(tracked)
  await mlflowTracking(client).record({ ...tracked, files: { 'gate/report.md': '# Fail' } })
  const { resourceGroup, subscription, workspace } = azure.workspace
  const page = /^https:\/\/ml\.azure\.com\/runs\/(\w+)\?wsid=(.*)$/.exec(url)!
  expect(page[2]).toContain(`/subscriptions/${subscription}/resourceGroups/${resourceGroup}/`)
  expect(page[2]).toContain(`/workspaces/${workspace}`)
  const [run] = (await azure.blobs('azureml', `ExperimentRun/dcid.${page[1]}/`)) as [string]
  expect([run, (await azure.bytes('azureml', run)).toString()]).toEqual([`ExperimentRun/dcid.${page[1]}/gate/report.md`, '# Fail'])
  expect(await azure.problems()).toEqual([])
})

/** What mlflow's own client for Databricks reads of a run's file, or makes of one: it checks the peer. */
async function databricksClient(host: string, code: string): Promise<string> {
  const env = {
    ...process.env,
    MLFLOW_TRACKING_URI: 'databricks',
    DATABRICKS_HOST: host,
    DATABRICKS_TOKEN: 'dapi',
    PYTHONWARNINGS: 'ignore',
  }
  const { stdout } = await exec(mlflowPython, ['-c', `import mlflow\nfrom mlflow import MlflowClient\n${code}`], { env })
  return stdout.trim()
}

describe('Databricks', () => {
  let databricks: Awaited<ReturnType<typeof startDatabricks>>
  beforeAll(async () => {
    if (mlflowIsThere) databricks = await startDatabricks(mlflow, 'dapi')
  })
  afterAll(() => databricks?.stop())
  const client = (token = 'dapi') =>
    mlflowClient(mlflowServer('databricks', { DATABRICKS_HOST: databricks.url, DATABRICKS_TOKEN: token }), { second: 10 })

  on.each(KINDS)('versions with their files at signed addresses: %s', async (kind) => {
    databricks.state.kindOf = () => kind
    const registry = mlflowRegistry(client())
    const { candidate, path } = await model({ 'weights.bin': kind.repeat(1000), 'sub/ünï': '', 'a b': 'c' }, `bricks-${kind.toLowerCase()}`)
    const { version } = await registry.register(candidate, path)
    expect(version).toEqual({ ...candidate, version: 1 })
    expect(await digestPath(await registry.fetch(version, folder()))).toBe(candidate.digest)
  })

  on('MLflow’s own client for Databricks reads what Sluice wrote there, and Sluice reads what it wrote', async () => {
    databricks.state.kindOf = (path) => KINDS.find((kind) => path.includes(kind)) ?? KINDS[0]
    const run = await createRun(client(), { experiment: await experimentNamed(client(), 'shared'), name: 'r', began: 1, tags: {} })
    const store = await storeOf(client(), run)
    for (const kind of KINDS) await store.put(`ours/${kind}`, `ours ${kind}`)
    const code = KINDS.flatMap((kind) => [
      `MlflowClient().log_text("${run.id}", "theirs ${kind}", "theirs/${kind}.txt")`,
      `print(mlflow.artifacts.load_text("runs:/${run.id}/ours/${kind}"))`,
    ])
    const said = await databricksClient(databricks.url, code.join('\n'))
    expect(KINDS.filter((kind) => !said.includes(`ours ${kind}`))).toEqual([])
    for (const kind of KINDS) expect(await text(await store.open(`theirs/${kind}.txt`))).toBe(`theirs ${kind}`)
    await expect(store.open('theirs/none')).rejects.toThrow('theirs/none is not in Databricks’ storage')
  })

  on('a token that is not valid is told of, and no signature gets into a message', async () => {
    await expect(mlflowRegistry(client('old')).list('x')).rejects.toThrow('DATABRICKS_TOKEN')
    const run = await createRun(client(), { experiment: await experimentNamed(client(), 'refused'), name: 'r', began: 1, tags: {} })
    const store = await storeOf(client(), run)
    const failures = await Promise.all(
      KINDS.map((kind) => {
        databricks.state.kindOf = () => kind
        return store.open(`none-${kind}`).catch((error: Error) => `${error.message} ${error.stack} ${error.cause}`)
      }),
    )
    expect(failures.filter((each) => typeof each !== 'string' || /sig=/.test(each))).toEqual([])
  })
})
