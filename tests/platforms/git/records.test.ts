import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PlatformError, UserError } from '../../../src/kernel/errors.ts'
import { gitRecords } from '../../../src/platforms/git/records.ts'
import { clone, folder, git, remoteOf, removeFolders, repository, write } from './scratch.ts'

afterAll(removeFolders)
const branch = 'sluice-records'
const writer = join(import.meta.dirname, 'append.ts')

const race = async (roots: string[], count: number): Promise<(number | null)[]> => {
  const started = roots.map((root, i) => spawn(process.execPath, [writer, root, `w${i}`, String(count)], { stdio: 'inherit' }))
  return Promise.all(started.map(async (child) => ((await once(child, 'exit')) as [number | null])[0]))
}

describe.each([false, true])('with a remote: %s', (remote) => {
  const start = () => {
    const root = repository()
    return { root, bare: remote ? remoteOf(root) : root }
  }

  test('nothing is there at first; what was appended is read back byte for byte, by a new reader too', async () => {
    const { root } = start()
    const records = gitRecords({ root, branch })
    expect(await records.read('evidence/a.json')).toBeUndefined()
    expect(await records.list('evidence')).toEqual([])
    await records.append({ 'evidence/b.json': '{"ü":"\\r\\n"}\r\n', 'evidence/a.json': 'no newline', 'ledger/a b/1': '' }, 'Add\n\nbody')
    for (const reader of [records, gitRecords({ root, branch })]) {
      expect(await reader.read('evidence/b.json')).toBe('{"ü":"\\r\\n"}\r\n')
      expect(await reader.read('ledger/a b/1')).toBe('')
      expect(await reader.list('evidence')).toEqual(['evidence/a.json', 'evidence/b.json'])
      expect(await reader.list('evid')).toEqual([])
    }
  })

  // git leaves its lock behind when it is killed, and never removes it by itself.
  test('a lock that a killed git left is not in the way; one in use is waited for', async () => {
    const { root, bare } = start()
    const records = gitRecords({ root, branch })
    await records.append({ 'evidence/a': '1' }, 'one')
    const lock = join(git(bare, 'rev-parse', '--absolute-git-dir'), 'refs', 'heads', `${branch}.lock`)
    writeFileSync(lock, '')
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(lock, longAgo, longAgo)
    await records.append({ 'evidence/b': '2' }, 'two')
    writeFileSync(lock, '')
    const released = sleep(600).then(() => rmSync(lock))
    await records.append({ 'evidence/c': '3' }, 'three')
    await released
    expect(await gitRecords({ root, branch }).list('evidence')).toEqual(['evidence/a', 'evidence/b', 'evidence/c'])
  })

  test('the same text again adds no commit; other text at the same path is refused', async () => {
    const { root, bare } = start()
    const records = gitRecords({ root, branch })
    await records.append({ 'evidence/a': '1' }, 'one')
    await records.append({ 'evidence/a': '1' }, 'again')
    expect(git(bare, 'rev-list', '--count', branch)).toBe('1')
    await expect(records.append({ 'evidence/a': '2', 'evidence/new': '3' }, 'rewrite')).rejects.toThrow(PlatformError)
    expect(await gitRecords({ root, branch }).list('evidence')).toEqual(['evidence/a'])
  })

  test('working tree, index, branches and settings of the user stay as they are', async () => {
    const { root } = start()
    write(root, { 'sluice.yml': 'edited', 'staged.txt': 's', 'untracked.txt': 'u' })
    git(root, 'add', 'staged.txt')
    const state = () => [git(root, 'status', '--porcelain=v1'), git(root, 'rev-parse', 'HEAD'), git(root, 'config', '--list', '--local')]
    const before = state()
    await gitRecords({ root, branch }).append({ 'evidence/a': '1' }, 'one')
    expect(state()).toEqual(before)
  })

  test('three processes write at once: every record arrives, in one line of commits', async () => {
    const { root, bare } = start()
    const roots = remote ? [root, clone(bare), clone(bare)] : [root, root, root]
    expect(await race(roots, 5)).toEqual([0, 0, 0])
    expect(await gitRecords({ root, branch }).list('evidence')).toHaveLength(15)
    expect(git(bare, 'rev-list', '--count', branch)).toBe('15')
    expect(git(bare, 'rev-list', '--min-parents=2', '--count', branch)).toBe('0')
  })
})

test('the branch is an orphan, written from a sub-folder and from a shallow clone, with an author where git knows none', async () => {
  const shallow = clone(remoteOf(repository({ 'proj/sluice.yml': 'model: m' })), '--depth', '1')
  const home = process.env.HOME
  process.env.HOME = folder()
  try {
    await gitRecords({ root: join(shallow, 'proj'), branch }).append({ 'evidence/a': '1' }, 'one')
  } finally {
    process.env.HOME = home
  }
  git(shallow, 'fetch', '-q', 'origin', branch)
  expect(git(shallow, 'log', '--format=%an <%ae>|%P', 'FETCH_HEAD')).toBe('sluice <sluice@localhost>|')
})

test('a remote that refuses says why and is not tried for ever', async () => {
  const root = repository()
  const bare = remoteOf(root)
  writeFileSync(join(bare, 'hooks/update'), '#!/bin/sh\necho protected branch >&2\nexit 1\n', { mode: 0o755 })
  await expect(gitRecords({ root, branch }).append({ 'evidence/a': '1' }, 'one')).rejects.toThrow(/contents: write.*protected branch/s)
})

test.each(['../out', 'a//b', '/etc/passwd', '.git/config', 'a/.GIT/hooks', 'a\nb', ''])('the path %j is refused', async (path) => {
  await expect(gitRecords({ root: repository(), branch }).append({ [path]: 'x' }, 'm')).rejects.toThrow(UserError)
})

test('outside a repository it says git init', async () => {
  await expect(gitRecords({ root: folder(), branch }).read('a')).rejects.toThrow('git init')
})
