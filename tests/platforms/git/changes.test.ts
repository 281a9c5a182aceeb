import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../../src/kernel/errors.ts'
import { gitChanges } from '../../../src/platforms/git/changes.ts'
import { clone, commit, git, remoteOf, removeFolders, repository, write } from './scratch.ts'

afterAll(removeFolders)
const file = 'deployments/production.yml'
const change = (text: string) => ({ base: 'main', message: `Set ${text}`, files: { [file]: text } })
const promote = (text: string) => ({ ...change(text), branch: 'sluice/promote-m-production', title: 't', body: 'b' })
const status = (root: string) => git(root, 'status', '--porcelain=v1')

describe('without a remote', () => {
  test('a commit on the checked-out branch brings index and working tree along, and leaves other edits alone', async () => {
    const root = repository({ [file]: 'v1', 'train.py': '1' })
    write(root, { 'train.py': 'edited', new: 'n' })
    const id = await gitChanges({ root }).commit(change('v2'))
    expect(git(root, 'rev-parse', 'main')).toBe(id)
    expect(readFileSync(join(root, file), 'utf8')).toBe('v2')
    expect(status(root)).toBe('M train.py\n?? new')
    expect(await gitChanges({ root }).commit(change('v2'))).toBe(id)
  })

  test('a file with edits is not overwritten, and nothing is committed', async () => {
    const root = repository({ [file]: 'v1' })
    const before = git(root, 'rev-parse', 'main')
    write(root, { [file]: 'mine' })
    await expect(gitChanges({ root }).commit(change('v2'))).rejects.toThrow(UserError)
    expect(readFileSync(join(root, file), 'utf8')).toBe('mine')
    expect(git(root, 'rev-parse', 'main')).toBe(before)
  })

  test('a run killed between file and branch is finished by the next', async () => {
    const root = repository({ [file]: 'v1' })
    write(root, { [file]: 'v2' })
    git(root, 'add', file)
    await gitChanges({ root }).commit(change('v2'))
    expect(status(root)).toBe('')
    expect(git(root, 'show', `main:${file}`)).toBe('v2')
  })

  test('another branch than the checked-out one moves alone', async () => {
    const root = repository({ [file]: 'v1' })
    git(root, 'checkout', '-q', '-b', 'feature')
    await gitChanges({ root }).commit(change('v2'))
    expect(status(root)).toBe('')
    expect(readFileSync(join(root, file), 'utf8')).toBe('v1')
    expect(git(root, 'show', `main:${file}`)).toBe('v2')
  })

  test('a branch checked out in a second working tree is brought along there', async () => {
    const root = repository({ [file]: 'v1' })
    const second = join(root, '.second')
    git(root, 'worktree', 'add', '-q', '-b', 'live', second)
    await gitChanges({ root }).commit({ ...change('v2'), base: 'live' })
    expect(readFileSync(join(second, file), 'utf8')).toBe('v2')
    expect(status(second)).toBe('')
  })

  test('an executable stays one, and a sub-folder root writes below itself', async () => {
    const top = repository({ 'proj/run.sh': '1' })
    git(top, 'update-index', '--chmod=+x', 'proj/run.sh')
    git(top, 'commit', '-q', '-m', 'x')
    git(top, 'checkout', '-q', '--', '.')
    await gitChanges({ root: join(top, 'proj') }).commit({ base: 'main', message: 'm', files: { 'run.sh': '2', 'deployments/a.yml': 'a' } })
    expect(git(top, 'ls-tree', 'main', 'proj/run.sh')).toMatch(/^100755/)
    expect(git(top, 'show', 'main:proj/deployments/a.yml')).toBe('a')
    expect(status(top)).toBe('')
  })

  test('a branch that is not there is named', async () => {
    await expect(gitChanges({ root: repository() }).commit({ ...change('v2'), base: 'nope' })).rejects.toThrow('no branch nope')
  })

  test('propose makes a branch and leaves main and the working tree', async () => {
    const root = repository({ [file]: 'v1' })
    const main = git(root, 'rev-parse', 'main')
    expect(await gitChanges({ root }).propose(promote('v2'))).toEqual({ branch: 'sluice/promote-m-production' })
    expect(git(root, 'show', `sluice/promote-m-production:${file}`)).toBe('v2')
    expect(git(root, 'rev-parse', 'main')).toBe(main)
    expect(existsSync(join(root, file)) && status(root)).toBe('')
  })
})

describe('with a remote', () => {
  const start = () => {
    const root = repository({ [file]: 'v1', other: '1' })
    return { root, bare: remoteOf(root) }
  }

  test('a commit is pushed, and the local branch follows', async () => {
    const { root, bare } = start()
    const id = await gitChanges({ root }).commit(change('v2'))
    expect([git(bare, 'rev-parse', 'main'), git(root, 'rev-parse', 'main')]).toEqual([id, id])
    expect(status(root)).toBe('')
  })

  test('it goes on top of what others pushed, also when the file here has edits', async () => {
    const { root, bare } = start()
    const other = clone(bare)
    commit(other, { other: '2' }, 'theirs')
    git(other, 'push', '-q', 'origin', 'main')
    write(root, { [file]: 'mine' })
    await gitChanges({ root }).commit(change('v2'))
    expect(git(bare, 'log', '--format=%s', 'main')).toBe('Set v2\ntheirs\nfirst')
    expect(readFileSync(join(root, file), 'utf8')).toBe('mine')
  })

  test('two at once both arrive', async () => {
    const { root, bare } = start()
    const other = clone(bare)
    await Promise.all([
      gitChanges({ root }).commit({ base: 'main', message: 'a', files: { a: '1' } }),
      gitChanges({ root: other }).commit({ base: 'main', message: 'b', files: { b: '1' } }),
    ])
    expect(git(bare, 'rev-list', '--count', 'main')).toBe('3')
  })

  test('a proposal is brought up to date on a newer base, and people’s commits on it are kept', async () => {
    const { root, bare } = start()
    const branch = 'sluice/promote-m-production'
    await gitChanges({ root }).propose(promote('v2'))
    const first = git(bare, 'rev-parse', branch)
    await gitChanges({ root }).propose(promote('v2'))
    expect(git(bare, 'rev-parse', branch)).toBe(first)
    await gitChanges({ root }).commit({ base: 'main', message: 'base moves', files: { other: '2' } })
    await gitChanges({ root }).propose(promote('v3'))
    expect(git(bare, 'log', '--format=%s', `main..${branch}`)).toBe('Set v3')
    expect(git(bare, 'merge-base', 'main', branch)).toBe(git(bare, 'rev-parse', 'main'))
    const person = clone(bare, '-b', branch)
    commit(person, { note: 'n' }, 'by a person')
    git(person, 'push', '-q', 'origin', branch)
    await gitChanges({ root }).propose(promote('v4'))
    expect(git(bare, 'log', '--format=%s', `main..${branch}`)).toBe('Set v4\nby a person\nSet v3')
  })
})
