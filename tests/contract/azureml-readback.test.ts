import { azuremlRegistry } from '../../src/platforms/azureml/registry/registry.ts'
import { clientsAreThere, drive } from '../peers/azureml/drive.ts'
import { startAzure } from '../peers/azureml/start.ts'
import { folder, removeFolders } from '../platforms/git/scratch.ts'
import { ourClient } from './azureml-ours.ts'
import { release, servingOn } from './azureml-serving-tiny.ts'

afterAll(removeFolders)

const withClients = clientsAreThere ? test : test.skip

withClients('azure-ai-ml reads what Sluice registered and deployed, and is answered', async () => {
  const azure = await startAzure()
  try {
    const client = ourClient(azure)
    const [registry, { serving }, sources] = [azuremlRegistry(client), servingOn(client, { endpoint: 'tiny-readback' }), folder()]
    for (const [version, slope] of [
      ['v1', 2],
      ['v2', 3],
    ] as const) {
      const made = await release(sources, version, slope)
      const known = { model: 'tiny', digest: made.digest, serving: 'e'.repeat(64), commit: 'c'.repeat(40), data: [], params: {} }
      await registry.register({ ...known, metrics: { roc_auc: 0.659 }, packages: {}, files: {} }, made.model)
      await serving.deploy(made)
    }
    await registry.promoted?.('tiny', 1, 'production')
    await serving.shift({ v1: 100 })
    await serving.mirror('v2', 10)
    const told = Object.fromEntries(
      Object.entries(await drive(azure, 'readback')).map(([step, { answer, error }]) => [step, error ?? answer]),
    )
    const deployment = { type: 'Standard_DS3_v2', script: 'score.py', collects: ['request', 'response'] }
    expect(told).toEqual({
      model: {
        type: 'custom_model',
        metric: '0.659',
        live: 'live',
        known: ['sluice.commit', 'sluice.digest', 'sluice.record', 'sluice.serving'],
      },
      versions: ['1', '2'],
      download: [['model', '2']],
      endpoint: {
        traffic: { 'v1-d4735e3a': 100 },
        mirror: { 'v2-4e074085': 10 },
        auth: 'key',
        tags: { 'sluice-model': 'tiny', 'sluice-environment': 'production', 'sluice-live-since': expect.stringMatching(/^v1-\w{8}=20/) },
      },
      deployments: [
        { version: 'v1', ...deployment },
        { version: 'v2', ...deployment },
      ],
      invoke: { predictions: [2, 4] },
    })
    expect(await azure.problems()).toEqual([])
  } finally {
    await azure.stop()
  }
})
