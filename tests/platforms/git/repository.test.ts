import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../../src/kernel/errors.ts'
import { gitRepository, pathspec } from '../../../src/platforms/git/repository.ts'
import { clone, commit, folder, git, remoteOf, removeFolders, repository, write } from './scratch.ts'

afterAll(removeFolders)

test('head: none outside a repository or before the first commit, no branch when detached', async () => {
  const empty = folder()
  expect(await gitRepository(empty).head()).toBeUndefined()
  git(empty, 'init', '-q', '-b', 'main')
  expect(await gitRepository(empty).head()).toBeUndefined()
  const id = commit(empty, { a: '1' })
  expect(await gitRepository(empty).head()).toEqual({ commit: id, branch: 'main' })
  git(empty, 'checkout', '-q', '--detach')
  expect(await gitRepository(empty).head()).toEqual({ commit: id, branch: undefined })
})

test('uncommitted: changed, new, deleted and staged files among the patterns, relative to a sub-folder root', async () => {
  const top = repository({ 'proj/src/a.py': '1', 'proj/src/b.py': '1', 'proj/gone.py': '1', 'other.py': '1', 'proj/[x].py': '1' })
  write(top, { 'proj/src/a.py': '2', 'proj/src/new file.py': '1', 'other.py': '2', 'proj/[x].py': '2' })
  git(top, 'rm', '-q', '--cached', 'proj/gone.py')
  const at = gitRepository(join(top, 'proj'))
  expect(await at.uncommitted(['src'])).toEqual(['src/a.py', 'src/new file.py'])
  expect(await at.uncommitted(['src/*.py', 'gone.py'])).toContain('gone.py')
  expect(await at.uncommitted(['src/{a,b}.py'])).toContain('src/a.py')
  expect(await at.uncommitted(['src/b.py'])).toEqual([])
  expect(await at.uncommitted([])).toEqual([])
})

test.each([
  ['train.py', ':(glob)train.py'],
  ['./src/', ':(glob)src'],
  ['src/**/*.py', ':(glob)src/**/*.py'],
  ['src/{a,b}.py', ':(glob)src'],
  ['!secret', ':(glob).'],
])('pathspec of %s', (pattern, expected) => expect(pathspec(pattern)).toBe(expected))

test('sources: a commit unpacked once, whatever export-ignore says, with names that look like options', async () => {
  const files = {
    '-rf': 'option',
    'a b\n.txt': 'line break',
    'ünï.txt': 'u',
    '.gitattributes': 'kept.py export-ignore\n',
    'kept.py': 'old',
  }
  const root = repository(files)
  const first = git(root, 'rev-parse', 'HEAD')
  commit(root, { 'kept.py': 'new' })
  const at = gitRepository(root)
  const path = await at.sources(first)
  expect(readdirSync(path).sort()).toEqual(Object.keys(files).sort())
  expect(readFileSync(join(path, 'kept.py'), 'utf8')).toBe('old')
  expect(await at.sources(first)).toBe(path)
  expect(readdirSync(join(root, '.sluice/sources'))).toHaveLength(1)
  await expect(at.sources('main')).rejects.toThrow(UserError)
})

test('sources of a sub-folder root hold that folder alone', async () => {
  const top = repository({ 'models/flights/train.py': 't', 'README.md': 'r' })
  const id = git(top, 'rev-parse', 'HEAD')
  const at = gitRepository(join(top, 'models/flights'))
  expect(readdirSync(await at.sources(id))).toEqual(['train.py'])
  expect(await at.fileAt(id, 'train.py')).toBe('t')
  mkdirSync(join(top, 'models/new'))
  await expect(gitRepository(join(top, 'models/new')).sources(id)).rejects.toThrow('has no folder models/new')
})

test('twenty at once unpack one folder', async () => {
  const root = repository({ a: '1', b: '2' })
  const id = git(root, 'rev-parse', 'HEAD')
  const paths = await Promise.all(Array.from({ length: 20 }, () => gitRepository(root).sources(id)))
  expect(new Set(paths).size).toBe(1)
  expect(readdirSync(join(root, '.sluice/sources'))).toHaveLength(1)
})

test('a shallow clone fetches the commit it lacks; without the remote it says fetch-depth: 0', async () => {
  const root = repository({ a: '1' })
  const old = git(root, 'rev-parse', 'HEAD')
  commit(root, { a: '2' })
  const bare = remoteOf(root)
  const shallow = clone(bare, '--depth', '1')
  expect(readFileSync(join(await gitRepository(shallow).sources(old), 'a'), 'utf8')).toBe('1')
  const cut = clone(bare, '--depth', '1')
  git(cut, 'remote', 'set-url', 'origin', 'file:///nowhere')
  await expect(gitRepository(cut).sources(old)).rejects.toThrow('fetch-depth: 0')
  await expect(gitRepository(cut).history('a')).rejects.toThrow('fetch-depth: 0')
})

test('fileAt: the text of then, undefined when it was not there', async () => {
  const root = repository({ 'd/x.yml': 'version: 1\n' })
  const id = git(root, 'rev-parse', 'HEAD')
  commit(root, { 'd/x.yml': 'version: 2\n', 'd/y.yml': '' })
  const at = gitRepository(root)
  expect(await at.fileAt(id, 'd/x.yml')).toBe('version: 1\n')
  expect(await at.fileAt(id, 'd/y.yml')).toBeUndefined()
  expect(await at.fileAt(id, 'd')).toBeUndefined()
  await expect(at.fileAt(id, '../d/x.yml')).rejects.toThrow(UserError)
})

test('history: newest first, also in a shallow clone, with whatever a subject holds', async () => {
  const root = repository({ 'd/p.yml': '1' })
  commit(root, { other: '1' }, 'unrelated')
  const last = commit(root, { 'd/p.yml': '2' }, 'Promote v2 | `x`; $(rm -rf) — ü')
  const history = await gitRepository(clone(remoteOf(root), '--depth', '1')).history('d/p.yml')
  expect(history.map((entry) => entry.subject)).toEqual(['Promote v2 | `x`; $(rm -rf) — ü', 'first'])
  expect(history[0]).toMatchObject({ commit: last, author: 'Ada' })
  expect(history[0]!.at.getTime()).toBeGreaterThan(Date.now() - 60_000)
})

test('nothing is run that a file or branch name asks for', async () => {
  const root = repository({ a: '1' })
  git(root, 'checkout', '-q', '-b', '$(touch$IFS-pwned);`x`')
  expect((await gitRepository(root).head())?.branch).toBe('$(touch$IFS-pwned);`x`')
  await gitRepository(root).uncommitted(['--output=pwned', '; touch pwned'])
  expect(existsSync(join(root, 'pwned'))).toBe(false)
})
