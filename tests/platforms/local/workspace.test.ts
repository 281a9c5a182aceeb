import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../../src/kernel/errors.ts'
import { localWorkspace } from '../../../src/platforms/local/workspace.ts'
import { temporaryFolder } from './folder.ts'

test('what is written is read back, and .sluice keeps itself out of git', async () => {
  await using folder = await temporaryFolder()
  const workspace = localWorkspace(folder.path)
  await workspace.write('.sluice/evidence/train.json', 'x')
  expect(await workspace.read('.sluice/evidence/train.json')).toBe('x')
  expect(await workspace.read('nothing/here')).toBeUndefined()
  expect(await workspace.path('a/b')).toBe(join(folder.path, '.sluice', 'a', 'b'))
  expect(await readFile(join(folder.path, '.sluice', '.gitignore'), 'utf8')).toBe('*\n')
})

test.each(['../x', '/etc/passwd', 'out/x', 'a/../../x', 'out'])('%s is refused: it lies outside', async (path) => {
  await using folder = await temporaryFolder()
  const root = join(folder.path, 'root')
  await mkdir(root)
  await symlink(folder.path, join(root, 'out'))
  const workspace = localWorkspace(root)
  for (const work of [
    workspace.read(path),
    workspace.write(path, ''),
    workspace.digest(path),
    workspace.remove(path),
    workspace.digestAll([`${path}/*`]),
  ])
    await expect(work).rejects.toThrow(UserError)
})

test('a root that is itself reached by a link is fine', async () => {
  await using folder = await temporaryFolder()
  await mkdir(join(folder.path, 'real'))
  await symlink('real', join(folder.path, 'link'))
  const workspace = localWorkspace(join(folder.path, 'link'))
  await workspace.write('..a', '1')
  expect(await workspace.read('..a')).toBe('1')
})

test('the digest of many patterns depends on names and bytes of the files, not on the patterns', async () => {
  await using folder = await temporaryFolder()
  const workspace = localWorkspace(folder.path)
  await mkdir(join(folder.path, 'lib', '__pycache__'), { recursive: true })
  for (const name of ['train.py', 'lib/a.py', 'lib/b.py', 'lib/__pycache__/a.pyc']) await writeFile(join(folder.path, name), name)
  const digest = await workspace.digestAll(['train.py', 'lib'])
  expect(await workspace.digestAll(['lib/*.py', '*.py', 'train.py'])).toBe(digest)
  await writeFile(join(folder.path, 'lib/__pycache__/a.pyc'), 'new')
  expect(await workspace.digestAll(['train.py', 'lib'])).toBe(digest)
  await writeFile(join(folder.path, 'lib/b.py'), 'new')
  expect(await workspace.digestAll(['train.py', 'lib'])).not.toBe(digest)
  await expect(workspace.digestAll(['train.py', 'tarin.py'])).rejects.toThrow('Nothing matches "tarin.py"')
})

test('a replaced folder holds just the new files', async () => {
  await using folder = await temporaryFolder()
  const workspace = localWorkspace(folder.path)
  await workspace.write('.sluice/model/old', '1')
  await workspace.write('.sluice/new/file', '2')
  await workspace.replace('.sluice/new', '.sluice/model')
  expect(await workspace.read('.sluice/model/old')).toBeUndefined()
  expect(await workspace.read('.sluice/model/file')).toBe('2')
  expect(await workspace.digest('.sluice/new')).toBeUndefined()
})
