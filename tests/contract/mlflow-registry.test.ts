import { symlinkSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { PlatformError, UserError } from '../../src/kernel/errors.ts'
import { digestPath } from '../../src/platforms/local/digest.ts'
import { experimentNamed, runsTagged } from '../../src/platforms/mlflow/runs.ts'
import { type MlflowPeer, mlflowIsThere, startMlflow } from '../peers/mlflow.ts'
import { folder, removeFolders } from '../platforms/git/scratch.ts'
import { clientOf, registryAt } from './mlflow-ours.ts'
import { model } from './registry-model.ts'

jest.setTimeout(300_000)
let mlflow: MlflowPeer
beforeAll(async () => {
  if (mlflowIsThere) mlflow = await startMlflow()
})
afterAll(async () => {
  await mlflow?.stop()
  removeFolders()
})
const on = mlflowIsThere ? test : test.skip

/** Versions as MLflow lists them to anybody. */
const atMlflow = async (name: string) => {
  const found = await clientOf(mlflow.url).read<{ model_versions?: { version: string; run_id: string; source: string }[] }>(
    'model-versions/search',
    { filter: `name='${name}'` },
  )
  return found.model_versions ?? []
}

on('versions count up; the same bytes keep theirs; everything known is read back', async () => {
  const registry = registryAt(mlflow.url)
  expect([await registry.numbers('flights'), await registry.find('flights', { version: 1 })]).toEqual([[], undefined])
  const [a, b] = [await model('a'), await model('b')]
  expect(await registry.register(a.candidate, a.path)).toEqual({ version: { ...a.candidate, version: 1 }, created: true })
  expect(await registry.register(b.candidate, b.path)).toMatchObject({ version: { version: 2 }, created: true })
  expect(await registry.register(a.candidate, a.path)).toMatchObject({ version: { version: 1 }, created: false })
  const reader = registryAt(mlflow.url)
  expect(await reader.find('flights', { version: 2 })).toEqual({ ...b.candidate, version: 2 })
  expect(await reader.find('flights', { digest: a.candidate.digest })).toEqual({ ...a.candidate, version: 1 })
  expect(await reader.find('flights', { version: 3 })).toBeUndefined()
  const all = await reader.list('flights')
  expect(all.map(({ version }) => version)).toEqual([1, 2])
  expect(await reader.numbers('flights')).toEqual(all.map(({ version, digest, serving }) => ({ version, digest, serving })))
  expect(await atMlflow('flights')).toHaveLength(2)
})

// A corrected serve.py with the same model must be a version of its own, or it could never be deployed.
on('the same bytes served by other code are another version', async () => {
  const registry = registryAt(mlflow.url)
  const { candidate, path } = await model('served', 'served')
  const { version } = await registry.register(candidate, path)
  const corrected = await registry.register({ ...candidate, serving: 'f'.repeat(64) }, path)
  expect([corrected.created, corrected.version.version]).toEqual([true, version.version + 1])
  expect((await registry.find('served', { digest: candidate.digest }))?.version).toBe(corrected.version.version)
})

on('a folder comes back as it was, with odd names, links and empty files; a name that MLflow would change is refused', async () => {
  const registry = registryAt(mlflow.url)
  const { candidate, path } = await model({ '@weights/-x y+&=?.bin': 'w', '50% off': '%', 'sub/ünï': '' }, 'folder')
  symlinkSync('50% off', join(path, 'link'))
  const digest = (await digestPath(path))!
  const { version } = await registry.register({ ...candidate, digest }, path)
  const place = folder()
  const fetched = await registry.fetch(version, place)
  expect(await digestPath(fetched)).toBe(digest)
  expect(await registry.fetch(version, place)).toBe(fetched)
  const odd = await model({ 'a%20b': '' }, 'folder')
  await expect(registry.register(odd.candidate, odd.path)).rejects.toThrow(UserError)
})

on('a file of 100 MB goes up and comes down', async () => {
  const registry = registryAt(mlflow.url)
  const { candidate, path } = await model('0123456789abcdef'.repeat((100 << 20) / 16), 'large')
  const { version } = await registry.register(candidate, path)
  expect(await digestPath(await registry.fetch(version, folder()))).toBe(candidate.digest)
})

on('four with different bytes get four numbers; four with the same bytes get one, and nothing else is left', async () => {
  const models = await Promise.all(['a', 'b', 'c', 'd'].map((text) => model(text, 'many')))
  const different = await Promise.all(models.map(({ candidate, path }) => registryAt(mlflow.url).register(candidate, path)))
  expect(different.map(({ version }) => version.version).sort()).toEqual([1, 2, 3, 4])
  const { candidate, path } = await model('e', 'many')
  const same = await Promise.all([1, 2, 3, 4].map(() => registryAt(mlflow.url).register(candidate, path)))
  expect(new Set(same.map(({ version }) => version.version)).size).toBe(1)
  expect(same.filter(({ created }) => created)).toHaveLength(1)
  expect(await atMlflow('many')).toHaveLength(5)
  const client = clientOf(mlflow.url)
  const runs = await runsTagged(client, await experimentNamed(client, 'many versions'), { 'sluice.kind': 'registration' })
  expect(runs.map(({ id, status }) => [id, status]).sort()).toEqual(
    (await atMlflow('many')).map(({ run_id }) => [run_id, 'FINISHED']).sort(),
  )
})

on('bytes changed or lost at MLflow are found out, and registering again brings lost ones back', async () => {
  const registry = registryAt(mlflow.url)
  const { candidate, path } = await model({ 'weights.bin': 'abc' }, 'damaged')
  const { version } = await registry.register(candidate, path)
  const { source } = (await atMlflow('damaged'))[0]!
  const file = join(mlflow.artifacts, source.replace('mlflow-artifacts:/', ''), 'weights.bin')
  writeFileSync(file, 'abd')
  await expect(registry.fetch(version, folder())).rejects.toThrow(PlatformError)
  await rm(file)
  await expect(registry.fetch(version, folder())).rejects.toThrow('Register that model again')
  expect(await registry.register(candidate, path)).toMatchObject({ created: false })
  expect(await digestPath(await registry.fetch(version, folder()))).toBe(candidate.digest)
  writeFileSync(join(file, '..', '..', 'sluice', 'evidence.jsonl'), '{}\n')
  await expect(registry.find('damaged', { version: 1 })).rejects.toThrow('sluice/evidence.jsonl of v1 of damaged')
})

on('only a promotion moves an alias, and it can go back', async () => {
  const registry = registryAt(mlflow.url)
  for (const text of ['a', 'b']) {
    const { candidate, path } = await model(text, 'promoted')
    await registry.register(candidate, path)
  }
  const alias = (name: string) =>
    clientOf(mlflow.url).read<{ model_version: { version: string } }>('registered-models/alias', { name: 'promoted', alias: name })
  await expect(alias('production')).rejects.toThrow('not found')
  for (const version of [1, 2, 2, 1]) {
    await registry.promoted!('promoted', version, 'production')
    expect((await alias('production')).model_version.version).toBe(String(version))
  }
})
