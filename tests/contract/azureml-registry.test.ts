import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PlatformError, UserError } from '../../src/kernel/errors.ts'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { azuremlRegistry } from '../../src/platforms/azureml/registry/registry.ts'
import { sharedRegistry } from '../../src/platforms/azureml/registry/share.ts'
import { registryPath } from '../../src/platforms/azureml/settings.ts'
import { digestPath } from '../../src/platforms/local/digest.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { folder, removeFolders } from '../platforms/git/scratch.ts'
import { ourClient, rehearse } from './azureml-ours.ts'
import { model } from './registry-model.ts'

let azure: Azure
let client: AzureClient
rehearse((started) => {
  azure = started
  client = ourClient(started)
}, removeFolders)
const registryNow = () => azuremlRegistry(ourClient(azure))

interface Version {
  name: string
  properties: { tags: object; properties: object; modelType: string; modelUri: string; flavors: object }
}
const versionsOf = async (name: string) => (await client.list<Version>(`/models/${name}/versions`)).toReversed()

test('versions count up; the same bytes keep theirs; everything known is read back', async () => {
  const registry = registryNow()
  const [a, b] = [await model('a'), await model('b')]
  expect(await registry.find('flights', { version: 1 })).toBeUndefined()
  expect(await registry.list('flights')).toEqual([])
  expect(await registry.register(a.candidate, a.path)).toEqual({ version: { ...a.candidate, version: 1 }, created: true })
  expect(await registry.register(b.candidate, b.path)).toMatchObject({ version: { version: 2 }, created: true })
  await azure.forget()
  expect(await registry.register(a.candidate, a.path)).toMatchObject({ version: { version: 1 }, created: false })
  expect((await azure.requests()).filter(({ method }) => method === 'PUT')).toEqual([])
  const reader = registryNow()
  expect(await reader.find('flights', { version: 2 })).toEqual({ ...b.candidate, version: 2 })
  expect(await reader.find('flights', { digest: a.candidate.digest })).toEqual({ ...a.candidate, version: 1 })
  expect(await reader.find('flights', { version: 3 })).toBeUndefined()
  expect((await reader.list('flights')).map(({ version }) => version)).toEqual([1, 2])
  expect(await reader.numbers('flights')).toEqual(
    (await reader.list('flights')).map(({ version, digest, serving }) => ({ version, digest, serving })),
  )
})

test('a person sees what it is: commit and metrics as tags, digests as properties, an MLflow model as one', async () => {
  const { candidate, path } = await model(
    { MLmodel: 'flavors:\n  python_function:\n    env: conda.yaml\n  sklearn:\n    code: null\n', 'model.pkl': 'x' },
    'seen',
  )
  await registryNow().register(candidate, path)
  expect((await versionsOf('seen'))[0]!.properties).toMatchObject({
    modelType: 'mlflow_model',
    flavors: { python_function: { data: { env: 'conda.yaml' } }, sklearn: { data: { code: 'null' } } },
    tags: { roc_auc: '0.659', commit: candidate.commit },
    properties: { 'sluice.digest': candidate.digest, 'sluice.serving': candidate.serving },
  })
})

test('the same bytes served by other code are another version, and are not sent again', async () => {
  const registry = registryNow()
  const { candidate, path } = await model('served')
  const { version } = await registry.register(candidate, path)
  await azure.forget()
  const corrected = await registry.register({ ...candidate, serving: 'f'.repeat(64) }, path)
  expect([corrected.created, corrected.version.version]).toEqual([true, version.version + 1])
  expect((await registry.find('flights', { digest: candidate.digest }))?.version).toBe(corrected.version.version)
  const [one, two] = (await versionsOf('flights')).slice(-2)
  expect(one!.properties.modelUri).toBe(two!.properties.modelUri)
})

test('models with names that begin alike do not mix', async () => {
  const registry = registryNow()
  const { candidate, path } = await model('b', 'flights-eu')
  expect(await registry.register(candidate, path)).toMatchObject({ version: { version: 1 } })
  expect(await registry.list('flights-eu')).toHaveLength(1)
  await expect(registry.register({ ...candidate, model: '../flights' }, path)).rejects.toThrow(UserError)
})

test('a file and a folder come back as they were, with odd names and empty files', async () => {
  const registry = registryNow()
  for (const content of ['plain', { '@weights/-x y.bin': 'w', 'config.json': '{}', 'sub/ünï': '', 'model/model': 'm' }]) {
    const { candidate, path } = await model(content, 'shapes')
    const { version } = await registry.register(candidate, path)
    const place = folder()
    const fetched = await registry.fetch(version, place)
    expect(await digestPath(fetched)).toBe(candidate.digest)
    expect(readdirSync(place)).toEqual(['model'])
    expect(await registry.fetch(version, place)).toBe(fetched)
  }
})

test('four at once with different bytes get four numbers; four with the same bytes get one, which one of them made', async () => {
  const models = await Promise.all(['a', 'b', 'c', 'd'].map((text) => model(text, 'raced')))
  const different = await Promise.all(models.map(({ candidate, path }) => registryNow().register(candidate, path)))
  expect(different.map(({ version }) => version.version).sort()).toEqual([1, 2, 3, 4])
  const { candidate, path } = await model('e', 'raced')
  const commits = ['1', '2', '3', '4'].map((digit) => ({ ...candidate, commit: digit.repeat(40) }))
  const same = await Promise.all(commits.map((each) => registryNow().register(each, path)))
  expect(same.map(({ version }) => version.version)).toEqual([5, 5, 5, 5])
  expect(new Set(same.map(({ version }) => version.commit)).size).toBe(1)
  expect(same.filter(({ created }) => created)).toHaveLength(1)
  expect((await versionsOf('raced')).map(({ name }) => name)).toEqual(['1', '2', '3', '4', '5'])
})

test('versions of others are left alone, and their numbers not given again', async () => {
  const { candidate, path } = await model('mine', 'shared-name')
  const registry = registryNow()
  await registry.register(candidate, path)
  const [first] = await versionsOf('shared-name')
  await client.put('/models/shared-name/versions/2', { properties: { modelUri: first!.properties.modelUri, modelType: 'custom_model' } })
  const other = await model('other', 'shared-name')
  expect((await registry.register(other.candidate, other.path)).version.version).toBe(3)
  expect((await registry.numbers('shared-name')).map(({ version }) => version)).toEqual([1, 3])
})

test('lists go on over pages', async () => {
  await azure.set({ pageSize: 2 })
  try {
    const registry = registryNow()
    for (const text of ['1', '2', '3', '4', '5']) {
      const { candidate, path } = await model(text, 'paged')
      await registry.register(candidate, path)
    }
    expect((await registry.numbers('paged')).map(({ version }) => version)).toEqual([1, 2, 3, 4, 5])
  } finally {
    await azure.set({ pageSize: 100 })
  }
})

test('an environment’s mark is moved by a promotion, and nothing else of the version changes', async () => {
  const registry = registryNow()
  const [a, b] = [await model('a', 'promoted'), await model('b', 'promoted')]
  for (const { candidate, path } of [a, b]) await registry.register(candidate, path)
  const before = await versionsOf('promoted')
  await registry.promoted?.('promoted', 1, 'production')
  await registry.promoted?.('promoted', 2, 'staging')
  await registry.promoted?.('promoted', 2, 'production')
  await registry.promoted?.('promoted', 2, 'production')
  const tags = (await versionsOf('promoted')).map(({ properties }) => properties.tags)
  expect(tags).toEqual([before[0]!.properties.tags, { ...before[1]!.properties.tags, production: 'live', staging: 'live' }])
  expect(await registry.list('promoted')).toMatchObject([a.candidate, b.candidate])
  await expect(registry.promoted?.('promoted', 9, 'production')).rejects.toThrow('There is no v9')
})

test('what was changed by hand is found out', async () => {
  const registry = registryNow()
  const { candidate, path } = await model({ weights: 'w', more: 'm' }, 'damaged')
  const { version } = await registry.register(candidate, path)
  await client.put('/models/damaged/versions/2', {
    properties: {
      modelUri: `azureml://datastores/workspaceblobstore/paths/sluice/models/${candidate.digest}/model/weights`,
      modelType: 'custom_model',
      properties: (await versionsOf('damaged'))[0]!.properties.properties,
    },
  })
  await expect(registry.fetch({ ...version, version: 2 }, folder())).rejects.toThrow('are damaged')
  await expect(registry.fetch({ ...version, version: 3 }, join(folder(), 'x'))).rejects.toThrow(PlatformError)
})

test('versions are shared with other workspaces under the same number, and again is a no-op', async () => {
  const registry = sharedRegistry(client, azure.registry, azuremlRegistry(client))
  const { candidate, path } = await model({ weights: 'w' }, 'everywhere')
  expect(await registry.register(candidate, path)).toMatchObject({ version: { version: 1 }, created: true })
  const at = `${registryPath(azure.registry, client.workspace)}/models/everywhere/versions/1`
  const shared = await client.get<Version>(at)
  expect(shared.properties).toMatchObject({
    modelType: 'custom_model',
    tags: { roc_auc: '0.659' },
    properties: { 'sluice.digest': candidate.digest },
  })
  await azure.forget()
  expect(await registry.register(candidate, path)).toMatchObject({ created: false })
  expect((await azure.requests()).filter(({ method }) => method === 'PUT')).toEqual([])
  const place = new URL(shared.properties.modelUri).pathname.split('/')
  expect(await azure.blobs(place.at(-3)!, '')).toEqual([`${candidate.digest}/model/weights`])
})

test('a broken connection in the middle of an upload costs nothing but time', async () => {
  await azure.fault({ method: 'PUT', path: /sluice\/models\//, status: 503, times: 2 })
  const { candidate, path } = await model('0123456789abcdef'.repeat((12 << 20) / 16), 'large')
  const { version } = await registryNow().register(candidate, path)
  expect(await digestPath(await registryNow().fetch(version, folder()))).toBe(candidate.digest)
})
