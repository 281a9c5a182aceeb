import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../../src/kernel/digest.ts'
import { digestPath } from '../../../src/platforms/local/digest.ts'
import { temporaryFolder } from './folder.ts'

test('a file is the SHA-256 of its bytes, as sha256sum says', async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'a')
  await writeFile(file, Buffer.alloc(3_000_000, 7))
  expect(await digestPath(file)).toBe(execFileSync('sha256sum', [file], { encoding: 'utf8' }).slice(0, 64))
})

test('a folder is the SHA-256 of what sha256sum prints for its files in byte order', async () => {
  await using folder = await temporaryFolder()
  await mkdir(join(folder.path, 'sub'))
  for (const name of ['b', 'B', 'é', 'sub/z', 'sub.a', '\u{10000}', '\uffff']) await writeFile(join(folder.path, name), name)
  const listing = execFileSync('sh', ['-c', "find . -type f | sed 's|^./||' | LC_ALL=C sort | xargs sha256sum"], {
    cwd: folder.path,
    encoding: 'utf8',
  })
  expect(await digestPath(folder.path)).toBe(sha256(listing))
})

test('what is not there has no digest', async () => {
  await using folder = await temporaryFolder()
  expect(await digestPath(join(folder.path, 'nothing'))).toBeUndefined()
  await writeFile(join(folder.path, 'file'), '')
  expect(await digestPath(join(folder.path, 'file', 'below'))).toBeUndefined()
})

test('a link within the folder counts as what it leads to', async () => {
  await using a = await temporaryFolder()
  await using b = await temporaryFolder()
  await mkdir(join(a.path, 'x'))
  await writeFile(join(a.path, 'x', 'f'), '1')
  await symlink('x', join(a.path, 'y'))
  for (const name of ['x', 'y']) {
    await mkdir(join(b.path, name))
    await writeFile(join(b.path, name, 'f'), '1')
  }
  expect(await digestPath(a.path)).toBe(await digestPath(b.path))
})

test.each([
  ['out of the folder', '/etc/hostname', /leads out of its folder/],
  ['out of it by a common prefix', '../PREFIX-more', /leads out of its folder/],
  ['to nowhere', 'gone', /leads nowhere/],
  ['back to itself', '.', /leads back/],
])('a link %s is a mistake that is named', async (_, to, message) => {
  await using folder = await temporaryFolder()
  const root = join(folder.path, 'root')
  await mkdir(root)
  await writeFile(join(folder.path, 'root-more'), '')
  await symlink(to.replace('PREFIX', 'root'), join(root, 'link'))
  await expect(digestPath(root)).rejects.toThrow(message)
})

test('a name with a line break cannot pass for two files', async () => {
  await using folder = await temporaryFolder()
  await writeFile(join(folder.path, 'a\nb'), '')
  await expect(digestPath(folder.path)).rejects.toThrow('"a\\nb"')
})
