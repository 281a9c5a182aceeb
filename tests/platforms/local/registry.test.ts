import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestPath } from '../../../src/platforms/local/digest.ts'
import { localRegistry } from '../../../src/platforms/local/registry.ts'
import type { Candidate } from '../../../src/ports/registry.ts'
import { temporaryFolder } from './folder.ts'

async function modelIn(folder: string, text: string): Promise<[Candidate, string]> {
  const path = join(folder, `model-${text}`)
  await mkdir(path, { recursive: true })
  await writeFile(join(path, 'weights'), text)
  const digest = (await digestPath(path))!
  const data = [{ name: 'train data', sha256: 'a'.repeat(64) }]
  const files = { 'evidence.jsonl': '{}\n', 'reference.json': '[]' }
  return [
    {
      model: 'flights',
      digest,
      serving: 'e'.repeat(64),
      commit: 'c'.repeat(40),
      data,
      params: { c: 1 },
      metrics: { roc_auc: 0.6 },
      packages: {},
      files,
    },
    path,
  ]
}

test('versions count from 1, and the same bytes keep their number', async () => {
  await using folder = await temporaryFolder()
  const registry = localRegistry(join(folder.path, 'registry'))
  const [a, b] = [await modelIn(folder.path, 'a'), await modelIn(folder.path, 'b')]
  expect((await registry.register(...a)).version).toEqual({ ...a[0], version: 1 })
  expect((await registry.register(...b)).version.version).toBe(2)
  expect(await registry.register({ ...a[0], commit: 'd'.repeat(40) }, a[1])).toEqual({ version: { ...a[0], version: 1 }, created: false })
  expect((await registry.list('flights')).map((v) => v.version)).toEqual([1, 2])
  expect(await registry.list('others')).toEqual([])
  expect(await registry.find('flights', { version: 2 })).toEqual({ ...b[0], version: 2 })
  expect(await registry.find('flights', { digest: a[0].digest })).toEqual({ ...a[0], version: 1 })
  expect(await registry.find('flights', { version: 3 })).toBeUndefined()
})

// A corrected serve.py with the same model must be a version of its own, or it could never be deployed.
test('the same bytes served by other code are another version, and the newest one is found by digest', async () => {
  await using folder = await temporaryFolder()
  const registry = localRegistry(join(folder.path, 'registry'))
  const [candidate, path] = await modelIn(folder.path, 'a')
  await registry.register(candidate, path)
  const corrected = { ...candidate, serving: 'f'.repeat(64) }
  expect(await registry.register(corrected, path)).toMatchObject({ version: { version: 2 }, created: true })
  expect(await registry.register(corrected, path)).toMatchObject({ version: { version: 2 }, created: false })
  expect((await registry.find('flights', { digest: candidate.digest }))?.version).toBe(2)
})

test.each(['file', 'folder'])('a %s comes back with its bytes', async (kind) => {
  await using folder = await temporaryFolder()
  const registry = localRegistry(join(folder.path, 'registry'))
  const [candidate, model] = await modelIn(folder.path, 'a')
  const path = kind === 'file' ? join(model, 'weights') : model
  const digest = (await digestPath(path))!
  const { version } = await registry.register({ ...candidate, digest }, path)
  const fetched = await registry.fetch(version, join(folder.path, 'out'))
  expect(await digestPath(fetched)).toBe(digest)
  expect(await readdir(join(folder.path, 'out'))).toEqual(['model'])
})

test('damaged bytes are refused by fetch, and repaired by registering them again', async () => {
  await using folder = await temporaryFolder()
  const root = join(folder.path, 'registry')
  const registry = localRegistry(root)
  const [candidate, path] = await modelIn(folder.path, 'a')
  const { version } = await registry.register(candidate, path)
  await writeFile(join(root, 'blobs', candidate.digest, 'model', 'weights'), 'b')
  await expect(registry.fetch(version, folder.path)).rejects.toThrow('damaged')
  expect(await readdir(folder.path)).toEqual(['model-a', 'registry'])
  expect((await registry.register(candidate, path)).created).toBe(false)
  expect(await readFile(join(await registry.fetch(version, folder.path), 'weights'), 'utf8')).toBe('a')
  await rm(join(root, 'blobs'), { recursive: true })
  await expect(registry.fetch(version, folder.path)).rejects.toThrow('no bytes for v1')
})

test.each(['version.json', 'evidence.jsonl'])('a changed %s is told, not believed', async (name) => {
  await using folder = await temporaryFolder()
  const root = join(folder.path, 'registry')
  const registry = localRegistry(root)
  await registry.register(...(await modelIn(folder.path, 'a')))
  await writeFile(join(root, 'versions', 'flights', '1', name), '{ forged')
  await expect(registry.list('flights')).rejects.toThrow(`${name} in the registry is damaged`)
})

test('a version whose description is gone is told, and its number not given again', async () => {
  await using folder = await temporaryFolder()
  const root = join(folder.path, 'registry')
  const registry = localRegistry(root)
  await registry.register(...(await modelIn(folder.path, 'a')))
  await rm(join(root, 'versions', 'flights', '1', 'version.json'))
  await expect(registry.register(...(await modelIn(folder.path, 'b')))).rejects.toThrow('damaged')
})

test('bytes that are not those of the digest are not registered', async () => {
  await using folder = await temporaryFolder()
  const registry = localRegistry(join(folder.path, 'registry'))
  const [candidate, path] = await modelIn(folder.path, 'a')
  await writeFile(join(path, 'weights'), 'changed')
  await expect(registry.register(candidate, path)).rejects.toThrow('changed while it was registered')
  expect(await registry.list('flights')).toEqual([])
  expect(await readdir(join(folder.path, 'registry', 'blobs'))).toEqual([])
})

test('twenty at once, five of them with the same bytes: sixteen versions, no number twice', async () => {
  await using folder = await temporaryFolder()
  const registry = localRegistry(join(folder.path, 'registry'))
  const texts = Array.from({ length: 20 }, (_, i) => (i % 4 === 0 ? 'same' : `m${i}`))
  const models = await Promise.all(texts.map((text) => modelIn(folder.path, text)))
  const results = await Promise.all(models.map(([candidate, path]) => registry.register(candidate, path)))
  expect(results.filter((r) => r.created)).toHaveLength(16)
  expect(new Set(results.map((r) => r.version.digest)).size).toBe(16)
  expect((await registry.list('flights')).map((v) => v.version)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1))
})

test.each(['../x', 'a/b', ''])('a model called %p cannot leave the registry', async (model) => {
  await using folder = await temporaryFolder()
  const [candidate, path] = await modelIn(folder.path, 'a')
  await cp(path, join(folder.path, 'copy'), { recursive: true })
  await expect(localRegistry(join(folder.path, 'registry')).register({ ...candidate, model }, path)).rejects.toThrow('cannot name a model')
})
