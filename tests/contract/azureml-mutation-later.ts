import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '../../src/kernel/digest.ts'
import { programAsset } from '../../src/platforms/azureml/assets/program.ts'
import { batchServing } from '../../src/platforms/azureml/batch/serving.ts'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { azuremlMonitoring } from '../../src/platforms/azureml/monitor/monitor.ts'
import { servingAssets } from '../../src/platforms/azureml/serving/assets.ts'
import { TRAIN, three } from '../faults/azureml-pipeline-project.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { release, tags } from './azureml-serving-tiny.ts'

/** A schedule that watches the first version on an endpoint; again, it is left alone. */
export async function monitored(client: AzureClient, azure: Azure, name: string, endpoint: string): Promise<unknown> {
  const more = { instanceType: 'Standard_E4s_v3', runtime: '3.4', emails: ['team@example.com'], answers: 'prediction', tags }
  const monitoring = azuremlMonitoring(client, { endpoint, model: name, environment: 'production', cron: '0 7 * * *', ...more })
  const hours = { name: 'hour', kind: 'number', values: [1, 2, 3] } as const
  const watch = {
    ...({ version: 'v1', digest: sha256('2'), task: 'classification', inputs: [hours], predictions: hours } as const),
    ...{ window: 86_400, alarm: 0.1 },
  }
  const [made, again] = [await monitoring.keep(watch), await monitoring.keep(watch)]
  const kept = await azure.resource(`/schedules/${made.name}`)
  return [made.change, again.change, await monitoring.runs(made, watch), (kept?.properties as { trigger: object }).trigger]
}

/** A version on a batch endpoint of its own, tried by name and made the default. */
export async function batched(client: AzureClient, azure: Azure, name: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-batched-'))
  const settings = {
    ...{ endpoint: name, model: 'tiny', environment: 'production', scoringScript: 'score.py', compute: 'cpu', instances: 1 },
    ...{ miniBatchSize: 10, concurrency: 1, retries: 3, timeLimit: 30, errorThreshold: 0, output: 'append_row' as const },
    ...{ environmentVariables: {}, schedules: {}, tags },
  }
  const known = { model: 'tiny', environment: { image: 'python:3.12' }, collect: false, tags }
  const { model, code } = servingAssets(client, known, true)
  const asking = (files: { readonly [path: string]: string }) => programAsset(client, { ...known, root: folder }, files)
  const serving = batchServing({ client, settings, assets: { model, code, asking } }, { progress() {} })
  const made = await release(folder, 'v1', 5 + Math.random())
  writeFileSync(
    join(folder, 'score.py'),
    'import pandas as pd\ndef init(): pass\ndef run(files): return pd.concat(pd.read_csv(each)[["x"]] for each in files)\n',
  )
  await serving.deploy(made)
  const tried = await serving.invoke('v1', [{ x: 1 }])
  await serving.shift({ v1: 100 })
  const versions = (await serving.state()).versions.map(({ version, percent, healthy }) => [version, percent, healthy])
  const { properties, location } = (await azure.resource(`/batchEndpoints/${name}`))!
  return [tried, versions, properties.authMode, properties.defaults && 'default', location]
}

/** Three steps as one pipeline, none of them reused. */
export async function pipelined(_client: AzureClient, azure: Azure, name: string): Promise<unknown> {
  const { compute, task, lines } = await three(azure, { train: `${TRAIN}\n# ${name}` })
  const { outcome, exitCode, elsewhere } = await compute.run(task({ again: true, key: sha256(name) }))
  return [outcome, exitCode, lines, elsewhere?.steps?.map(({ name: step, status, machines }) => [step, status, machines])]
}
