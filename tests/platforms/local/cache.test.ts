import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../../src/kernel/digest.ts'
import { localCache } from '../../../src/platforms/local/cache.ts'
import { temporaryFolder } from './folder.ts'

async function withFile(root: string, name: string, text: string) {
  const folder = join(root, name)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'f'), text)
  return folder
}

test('what is kept comes back, in place of what is there', async () => {
  await using folder = await temporaryFolder()
  const cache = localCache(join(folder.path, 'cache'))
  await cache.keep('key', await withFile(folder.path, 'made', 'bytes'))
  const place = await withFile(folder.path, 'place', 'old')
  await writeFile(join(place, 'other'), '')
  expect(await cache.restore('key', place)).toBe(true)
  expect(await readdir(place)).toEqual(['f'])
  expect(await readFile(join(place, 'f'), 'utf8')).toBe('bytes')
})

test('an unknown key leaves the folder as it is', async () => {
  await using folder = await temporaryFolder()
  const place = await withFile(folder.path, 'place', 'old')
  expect(await localCache(join(folder.path, 'cache')).restore('key', place)).toBe(false)
  expect(await readFile(join(place, 'f'), 'utf8')).toBe('old')
})

test.each([
  ['changed bytes', (entry: string) => writeFile(join(entry, 'content', 'f'), 'bites')],
  ['one more file', (entry: string) => writeFile(join(entry, 'content', 'g'), '')],
  ['a broken manifest', (entry: string) => writeFile(join(entry, 'manifest.json'), '{')],
])('an entry with %s is a miss, and can be kept again', async (_, damage) => {
  await using folder = await temporaryFolder()
  const cache = localCache(join(folder.path, 'cache'))
  const made = await withFile(folder.path, 'made', 'bytes')
  await cache.keep('key', made)
  await damage(join(folder.path, 'cache', sha256('key')))
  expect(await cache.restore('key', join(folder.path, 'place'))).toBe(false)
  expect(await readdir(folder.path)).toEqual(['cache', 'made'])
  await cache.keep('key', made)
  expect(await cache.restore('key', join(folder.path, 'place'))).toBe(true)
})

test('beyond the limit the least recently used goes', async () => {
  await using folder = await temporaryFolder()
  const directory = join(folder.path, 'cache')
  const cache = localCache(directory, 25)
  const place = join(folder.path, 'place')
  for (const [age, key] of [
    [3, 'a'],
    [2, 'b'],
  ] as const) {
    await cache.keep(key, await withFile(folder.path, key, '0123456789'))
    const then = new Date(Date.now() - age * 60_000)
    await utimes(join(directory, sha256(key)), then, then)
  }
  await cache.restore('a', place)
  await cache.keep('c', await withFile(folder.path, 'c', '0123456789'))
  const there = await Promise.all(['a', 'b', 'c'].map((key) => cache.restore(key, `${place}-${key}`)))
  expect(there).toEqual([true, false, true])
  await cache.keep('large', await withFile(folder.path, 'large', '0'.repeat(26)))
  expect(await cache.restore('large', place)).toBe(false)
})

test('two that keep the same key at once both succeed', async () => {
  await using folder = await temporaryFolder()
  const cache = localCache(join(folder.path, 'cache'))
  const made = await withFile(folder.path, 'made', 'bytes')
  await Promise.all(Array.from({ length: 8 }, () => cache.keep('key', made)))
  expect(await cache.restore('key', join(folder.path, 'place'))).toBe(true)
  expect(await readdir(join(folder.path, 'cache'))).toEqual([sha256('key')])
})
