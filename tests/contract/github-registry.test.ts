import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { PlatformError, UserError } from '../../src/kernel/errors.ts'
import { packModel } from '../../src/platforms/github/model-tar.ts'
import { githubRegistry } from '../../src/platforms/github/registry.ts'
import { digestPath } from '../../src/platforms/local/digest.ts'
import { folder, git, removeFolders, write } from '../platforms/git/scratch.ts'
import { type GitHub, startGitHub, workflowClient } from './github-peer.ts'
import { model as anyModel } from './registry-model.ts'

let github: GitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  expect(github.violations()).toEqual([])
  await github.close()
})
afterAll(removeFolders)

const registryNow = async () => githubRegistry(await workflowClient(github, { contents: 'write' }))

/** A model whose commit is there: a release is a tag of it. */
const model = async (content: Parameters<typeof anyModel>[0], name?: string) => anyModel(content, name, (await github.sha())!)

test('versions count up; the same bytes keep theirs; everything known is read back', async () => {
  const registry = await registryNow()
  const [a, b] = [await model('a'), await model('b')]
  expect(await registry.register(a.candidate, a.path)).toEqual({ version: { ...a.candidate, version: 1 }, created: true })
  expect(await registry.register(b.candidate, b.path)).toMatchObject({ version: { version: 2 }, created: true })
  expect(await registry.register(a.candidate, a.path)).toMatchObject({ version: { version: 1 }, created: false })
  const reader = githubRegistry(await workflowClient(github, { contents: 'read' }))
  expect(await reader.find('flights', { version: 2 })).toEqual({ ...b.candidate, version: 2 })
  expect(await reader.find('flights', { digest: a.candidate.digest })).toEqual({ ...a.candidate, version: 1 })
  expect(await reader.find('flights', { version: 3 })).toBeUndefined()
  expect((await reader.list('flights')).map(({ version }) => version)).toEqual([1, 2])
  expect(await reader.numbers('flights')).toEqual(
    (await reader.list('flights')).map(({ version, digest, serving }) => ({ version, digest, serving })),
  )
  expect(git(github.git, 'rev-list', '-1', 'flights@v1')).toBe(a.candidate.commit)
  expect(await github.releases()).toHaveLength(2)
})

// A corrected serve.py with the same model must be a version of its own, or it could never be deployed.
test('the same bytes served by other code are another version', async () => {
  const registry = await registryNow()
  const { candidate, path } = await model('served')
  const { version } = await registry.register(candidate, path)
  const corrected = await registry.register({ ...candidate, serving: 'f'.repeat(64) }, path)
  expect([corrected.created, corrected.version.version]).toEqual([true, version.version + 1])
  expect((await registry.find('flights', { digest: candidate.digest }))?.version).toBe(corrected.version.version)
})

test('models with names that begin alike do not mix', async () => {
  const registry = await registryNow()
  const [a, b] = [await model('a'), await model('b', 'flights-eu')]
  await registry.register(a.candidate, a.path)
  expect(await registry.register(b.candidate, b.path)).toMatchObject({ version: { version: 1 } })
  expect(await registry.list('flights')).toHaveLength(1)
  const bad = { ...a.candidate, model: '../flights' }
  await expect(registry.register(bad, a.path)).rejects.toThrow(UserError)
})

test('a folder comes back as it was, with odd names, links and empty files', async () => {
  const registry = await registryNow()
  const { candidate, path } = await model({ '@weights/-x y.bin': 'w', 'config.json': '{}', 'sub/ünï': '' })
  symlinkSync('config.json', join(path, 'link.json'))
  const digest = (await digestPath(path))!
  const { version } = await registry.register({ ...candidate, digest }, path)
  const place = folder()
  const fetched = await registry.fetch(version, place)
  expect(await digestPath(fetched)).toBe(digest)
  expect(readdirSync(place)).toEqual(['model'])
  expect(await registry.fetch(version, place)).toBe(fetched)
})

test('a file of 40 MB goes up and comes down', async () => {
  const registry = await registryNow()
  const { candidate, path } = await model('0123456789abcdef'.repeat((40 << 20) / 16))
  const { version } = await registry.register(candidate, path)
  expect(await digestPath(await registry.fetch(version, folder()))).toBe(candidate.digest)
})

test('the archive depends on names and bytes alone', async () => {
  const archives = await Promise.all(
    [0, 1].map(async (i) => {
      const root = folder()
      write(root, i ? { b: '2', a: '1' } : { a: '1', b: '2' })
      utimesSync(join(root, 'a'), i * 1000, i * 1000)
      chmodSync(join(root, 'b'), i ? 0o600 : 0o644)
      mkdirSync(join(root, 'empty'))
      const archive = join(folder(), 'x.tar')
      await packModel(root, archive)
      return readFileSync(archive)
    }),
  )
  expect(archives[0]!.equals(archives[1]!)).toBe(true)
})

test('four processes with different bytes get four numbers; four with the same bytes get one', async () => {
  const models = await Promise.all(['a', 'b', 'c', 'd'].map((text) => model(text)))
  const different = await Promise.all(models.map(async ({ candidate, path }) => (await registryNow()).register(candidate, path)))
  expect(different.map(({ version }) => version.version).sort()).toEqual([1, 2, 3, 4])
  const { candidate, path } = await model('e')
  const same = await Promise.all([1, 2, 3, 4].map(async () => (await registryNow()).register(candidate, path)))
  expect(same.map(({ version }) => version.version)).toEqual([5, 5, 5, 5])
  expect(same.filter(({ created }) => created)).toHaveLength(1)
  const releases = await github.releases()
  expect(releases.map(({ draft }) => draft)).toEqual([false, false, false, false, false])
})

test('bytes changed at GitHub are found out', async () => {
  const registry = await registryNow()
  const { candidate, path } = await model('a')
  const { version } = await registry.register(candidate, path)
  const other = await model('b')
  const archive = join(folder(), 'model.tar')
  await packModel(other.path, archive)
  const repo = `/repos/${github.repository}`
  const [release] = (await github.releases()) as unknown as { id: number; assets: { id: number; name: string }[] }[]
  const asset = release!.assets.find(({ name }) => name === 'model.tar')!
  await github.api('DELETE', `${repo}/releases/assets/${asset.id}`)
  await expect(registry.fetch(version, folder())).rejects.toThrow('Register that model again')
  await fetch(`${github.url}${repo}/releases/${release!.id}/assets?name=model.tar`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await github.token({ contents: 'write' })}`, 'content-type': 'application/octet-stream' },
    body: readFileSync(archive),
  })
  await expect(registry.fetch(version, folder())).rejects.toThrow(PlatformError)
})

test('a token that may only read is told what it lacks', async () => {
  const { candidate, path } = await model('a')
  const reader = githubRegistry(await workflowClient(github, { contents: 'read' }))
  await expect(reader.register(candidate, path)).rejects.toThrow('permissions: contents: write')
})
