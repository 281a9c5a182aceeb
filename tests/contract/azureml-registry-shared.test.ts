import { readdirSync } from 'node:fs'
import { UserError } from '../../src/kernel/errors.ts'
import { blobStore } from '../../src/platforms/azureml/assets/store.ts'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { registryFrom } from '../../src/platforms/azureml/registry/read.ts'
import { azuremlRegistry } from '../../src/platforms/azureml/registry/registry.ts'
import { sharedRegistry } from '../../src/platforms/azureml/registry/share.ts'
import { registryPath } from '../../src/platforms/azureml/settings.ts'
import { digestPath } from '../../src/platforms/local/digest.ts'
import { project, setUp } from '../faults/azureml-project.ts'
import { clientsAreThere, drive } from '../peers/azureml/drive.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { folder, removeFolders } from '../platforms/git/scratch.ts'
import { ourClient, rehearse } from './azureml-ours.ts'
import { release, servingOn } from './azureml-serving-tiny.ts'
import { model } from './registry-model.ts'

let azure: Azure
let client: AzureClient
rehearse((started) => {
  azure = started
  client = ourClient(started)
}, removeFolders)

const sharing = () => sharedRegistry(client, azure.registry, azuremlRegistry(client))
const reading = () => registryFrom(ourClient(azure), azure.registry)

/** Bytes that this process sent to blob storage for files whose path matches. */
const sent = async (pattern: RegExp) =>
  (await azure.requests())
    .filter(({ server, method, path }) => server === 'blob' && method === 'PUT' && pattern.test(path))
    .reduce((sum, { headers }) => sum + Number(headers['content-length'] ?? 0), 0)

test('what one workspace shares, another finds, lists, reads and fetches, checked by its digest, with nothing of it in its own workspace', async () => {
  const [a, b] = [await model({ weights: 'w'.repeat(1000), 'sub/ünï': 'u', empty: '' }, 'across'), await model('file', 'across')]
  for (const { candidate, path } of [a, b]) await sharing().register(candidate, path)
  for (const version of [1, 2]) await client.delete(`/models/across/versions/${version}`)
  expect(await azuremlRegistry(client).find('across', { version: 1 })).toBeUndefined()
  const registry = reading()
  expect(await registry.find('across', { version: 1 })).toEqual({ ...a.candidate, version: 1 })
  expect(await registry.find('across', { digest: b.candidate.digest })).toEqual({ ...b.candidate, version: 2 })
  expect(await registry.find('across', { version: 3 })).toBeUndefined()
  expect(await registry.list('across')).toEqual([
    { ...a.candidate, version: 1 },
    { ...b.candidate, version: 2 },
  ])
  expect((await registry.numbers('across')).map(({ version }) => version)).toEqual([1, 2])
  expect(await registry.numbers('nothing')).toEqual([])
  for (const { candidate, version } of [
    { ...a, version: 1 },
    { ...b, version: 2 },
  ]) {
    const place = folder()
    expect(await digestPath(await registry.fetch({ ...candidate, version }, place))).toBe(candidate.digest)
    expect(readdirSync(place)).toEqual(['model'])
  }
  await expect(registry.register(a.candidate, a.path)).rejects.toThrow(UserError)
})

test('a promotion marks the version there; who may only read is told the role that it takes', async () => {
  for (const text of ['a', 'b']) {
    const { candidate, path } = await model(text, 'marked')
    await sharing().register(candidate, path)
  }
  const tagsOf = async (version: number) =>
    (
      await client.get<{ properties: { tags: object } }>(
        `${registryPath(azure.registry, client.workspace)}/models/marked/versions/${version}`,
      )
    ).properties.tags
  await reading().promoted?.('marked', 1, 'production')
  await reading().promoted?.('marked', 2, 'production')
  expect([await tagsOf(1), await tagsOf(2)]).toEqual([
    expect.not.objectContaining({ production: 'live' }),
    expect.objectContaining({ production: 'live' }),
  ])
  await azure.set({ notActions: ['Microsoft.MachineLearningServices/registries/*/write'] })
  try {
    expect(await reading().list('marked')).toHaveLength(2)
    await expect(reading().promoted?.('marked', 1, 'staging')).rejects.toThrow(
      /'AzureML Registry User' --scope \/subscriptions\/.*\/registries\/shared`/,
    )
  } finally {
    await azure.set({ notActions: [] })
  }
})

test('two that share the same version at once share one, and it is whole', async () => {
  const { candidate, path } = await model({ weights: 'w' }, 'twice')
  await Promise.all([sharing().register(candidate, path), sharing().register(candidate, path)])
  expect(await reading().list('twice')).toEqual([{ ...candidate, version: 1 }])
  expect(await digestPath(await reading().fetch({ ...candidate, version: 1 }, folder()))).toBe(candidate.digest)
})

test('a registry by its ARM id; one that is not there; a number that is another model’s; bytes that were changed by hand', async () => {
  const id = registryPath(azure.registry, client.workspace)
  const { candidate, path } = await model('mine', 'odd')
  await sharedRegistry(client, id, azuremlRegistry(client)).register(candidate, path)
  expect(await registryFrom(client, id).find('odd', { version: 1 })).toEqual({ ...candidate, version: 1 })
  await expect(registryFrom(client, 'nowhere').find('odd', { version: 1 })).rejects.toThrow('There is no shared registry nowhere')
  const other = await model('another', 'odd')
  await client.delete('/models/odd/versions/1')
  await client.delete('/data/sluice-odd-versions/versions/1')
  await expect(sharing().register(other.candidate, other.path)).rejects.toThrow(/v1 of odd in the shared registry shared is another model/)
  const { properties } = await client.get<{ properties: { modelUri: string } }>(`${id}/models/odd/versions/1`)
  const [container = '', ...rest] = new URL(properties.modelUri).pathname.split('/').slice(1)
  await azure.command('write', { container, path: rest.join('/'), text: 'evil' })
  await expect(registryFrom(client, id).fetch({ ...candidate, version: 1 }, folder())).rejects.toThrow(
    /in the shared registry shared are damaged/,
  )
})

test('storage copies a shared version by itself: none of its bytes go through this machine a second time', async () => {
  const bytes = 3 << 20
  const { candidate, path } = await model('0123456789abcdef'.repeat(bytes / 16), 'large')
  await azure.forget()
  await sharing().register(candidate, path)
  // Once into the workspace; of the copy, the list of its blocks.
  const all = await sent(/\/model(\/|$)/)
  expect([all >= bytes, all < bytes + 1000]).toEqual([true, true])
  expect(await digestPath(await reading().fetch({ ...candidate, version: 1 }, folder()))).toBe(candidate.digest)
})

test('a version of the shared registry is deployed by its name there: nothing of it is copied to the workspace', async () => {
  const sources = folder()
  const made = await release(sources, 'v1', 5)
  const { candidate } = await model('', 'tiny')
  await sharing().register({ ...candidate, digest: made.digest }, made.model)
  const { container } = await blobStore(client)
  for (const name of await azure.blobs(container.containerName, `sluice/models/${made.digest}/`)) await container.deleteBlob(name)
  await client.delete('/models/tiny/versions/1')
  await azure.forget()
  const { serving } = servingOn(client, { endpoint: 'tiny-from', from: azure.registry })
  const version = (await reading().find('tiny', { version: 1 }))!
  await serving.deploy({ ...made, model: await reading().fetch(version, folder()) })
  expect(await serving.invoke('v1', [{ x: 3 }])).toEqual([15])
  const [deployment] = await client.list<{ properties: { model: string } }>('/onlineEndpoints/tiny-from/deployments')
  expect(deployment?.properties.model).toBe(`azureml://registries/${azure.registry}/models/tiny/versions/1`)
  expect(await azure.blobs(container.containerName, `sluice/models/${made.digest}/`)).toEqual([])
  expect((await azure.requests()).filter(({ method, path }) => method === 'PUT' && path.includes('/models/'))).toEqual([])
})

/** A job that writes a model of this text, 1 MiB of it, and a candidate whose evidence says so. */
async function trained(text: string, name: string) {
  const root = await project(`import sys\nopen(sys.argv[2], 'w').write('${text}' * ((1 << 20) // ${text.length}))`)
  const { compute, task, model: path } = setUp(client, root)
  const { elsewhere } = await compute.run(task())
  const evidence = JSON.stringify({ predicate: { step: 'train', numbers: { elsewhere } } })
  const { candidate } = await model('', name)
  const files = { ...candidate.files, 'evidence.jsonl': `${evidence}\n` }
  const job = elsewhere!.title.replace(/^.* /, '')
  return { candidate: { ...candidate, digest: (await digestPath(path))!, files }, path, job }
}

test.each([
  'AccountKey',
  'Sas',
  'None',
] as const)('a model that a job wrote is registered without being sent: storage copies it, and stays right when the job’s output goes (%s)', async (datastore) => {
  const { candidate, path, job } = await trained(datastore.padEnd(16, '.'), `job-${datastore.toLowerCase()}`)
  await azure.set({ datastore })
  try {
    await azure.forget()
    const { version } = await azuremlRegistry(client).register(candidate, path)
    expect(await sent(/sluice\/models\//)).toBeLessThan(1000)
    const { container } = await blobStore(client)
    for (const name of await azure.blobs(container.containerName, `sluice/jobs/${job}/`)) await container.deleteBlob(name)
    expect(await digestPath(await azuremlRegistry(client).fetch(version, folder()))).toBe(candidate.digest)
    expect((await azure.resource(`/models/${candidate.model}/versions/1`))?.properties).toMatchObject({ jobName: job })
  } finally {
    await azure.set({ datastore: 'AccountKey' })
  }
})

test('where the job’s output may not be looked at, the bytes are sent', async () => {
  const { candidate, path } = await trained('hidden from view', 'job-hidden')
  await azure.forget()
  await azure.fault({ method: 'GET', path: /\/azureml-blobstore$/, status: 403 })
  const { version } = await azuremlRegistry(client).register(candidate, path)
  expect(await sent(/sluice\/models\//)).toBeGreaterThanOrEqual(1 << 20)
  expect(await digestPath(await azuremlRegistry(client).fetch(version, folder()))).toBe(candidate.digest)
})

test('an output that is no longer what the runner checked is not taken: the bytes are sent', async () => {
  const { candidate, path, job } = await trained('right bytes here', 'job-changed')
  const { container } = await blobStore(client)
  await container.getBlockBlobClient(`sluice/jobs/${job}/model/model`).uploadData(Buffer.from('wrong bytes here'.repeat((1 << 20) / 16)))
  await azure.forget()
  const { version } = await azuremlRegistry(client).register(candidate, path)
  expect(await sent(/sluice\/models\//)).toBeGreaterThanOrEqual(1 << 20)
  expect(await digestPath(await azuremlRegistry(client).fetch(version, folder()))).toBe(candidate.digest)
})

withClients()('azure-ai-ml finds the registry by its name, reads what Sluice shared, and shares a model of its own', async () => {
  const { candidate, path } = await model({ weights: 'w', 'sub/more': 'm' }, 'driven')
  await sharing().register(candidate, path)
  const told = await drive(azure, 'registries', { MODEL: 'driven', REGISTRY: azure.registry })
  expect(Object.fromEntries(Object.entries(told).map(([step, { answer, error }]) => [step, error ?? answer]))).toEqual({
    list: ['1'],
    get: {
      id: `azureml://registries/${azure.registry}/models/driven/versions/1`,
      metric: '0.659',
      known: ['sluice.commit', 'sluice.digest', 'sluice.record', 'sluice.serving'],
    },
    download: [
      ['model/sub/more', 'm'],
      ['model/weights', 'w'],
    ],
    create: '1',
    'download-own': [['weights/w.txt', '7']],
    missing: 'ResourceNotFoundError',
  })
  // What others made there is no version of ours.
  expect(await reading().numbers('theirs')).toEqual([])
})

function withClients() {
  return clientsAreThere ? test : test.skip
}
