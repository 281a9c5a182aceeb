import { readdirSync } from 'node:fs'
import { jest } from '@jest/globals'
import { UserError } from '../../src/kernel/errors.ts'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { azuremlRegistry } from '../../src/platforms/azureml/registry.ts'
import { registryFrom } from '../../src/platforms/azureml/registry-read.ts'
import { sharedRegistry } from '../../src/platforms/azureml/registry-share.ts'
import { digestPath } from '../../src/platforms/local/digest.ts'
import { clientsAreThere, drive } from '../peers/azureml/drive.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { folder, removeFolders } from '../platforms/git/scratch.ts'
import { ourClient, rehearse } from './azureml-ours.ts'
import { model } from './registry-model.ts'

jest.setTimeout(90_000)
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
