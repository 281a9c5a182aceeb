import { jest } from '@jest/globals'
import { digestPath } from '../../src/platforms/local/digest.ts'
import { mlflowClient } from '../../src/platforms/mlflow/client.ts'
import { mlflowRegistry } from '../../src/platforms/mlflow/registry.ts'
import { mlflowServer } from '../../src/platforms/mlflow/settings.ts'
import { mlflowTracking } from '../../src/platforms/mlflow/tracking.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { type MlflowPeer, mlflowIsThere, startMlflow } from '../peers/mlflow.ts'
import { folder, removeFolders } from '../platforms/git/scratch.ts'
import { ourClient } from './azureml-ours.ts'
import { model } from './mlflow-model.ts'

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

/** The workspace's own MLflow, as the workspace names it. */
async function workspaceClient() {
  const { properties } = await ourClient(azure).get<{ properties: { mlFlowTrackingUri: string } }>('')
  return mlflowClient(
    mlflowServer(properties.mlFlowTrackingUri, {}, () => azure.token()),
    { second: 10 },
  )
}

on('versions and their files in a workspace: through run history, as azureml-mlflow keeps them', async () => {
  const registry = mlflowRegistry(await workspaceClient())
  const { candidate, path } = await model({ 'weights.bin': 'w'.repeat(1000), 'sub/ünï': '', 'a b': 'c' }, 'azured')
  const { version, created } = await registry.register(candidate, path)
  expect([version, created]).toEqual([{ ...candidate, version: 1 }, true])
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
