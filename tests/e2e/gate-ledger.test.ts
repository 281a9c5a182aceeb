import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gitRecords } from '../../src/platforms/git/records.ts'
import { clone, git, remoteOf, removeFolders, repository } from '../platforms/git/scratch.ts'

afterAll(removeFolders)

describe('with a git remote', () => {
  const run = promisify(execFile)
  const lookFrom = async (root: string, candidate: string, ...more: string[]) =>
    (await run(process.execPath, [join(import.meta.dirname, 'look.ts'), root, candidate, ...more])).stdout.trim()
  const folder = `ledger/flights/${'e'.repeat(64)}`

  test('processes at once get numbers of their own, and the same bytes share one', async () => {
    const bare = remoteOf(repository())
    const roots = Array.from({ length: 4 }, () => clone(bare))
    const attempts = await Promise.all(roots.map((root, i) => lookFrom(root, i === 3 ? 'c0' : `c${i}`)))
    expect(attempts.slice(0, 3).sort()).toEqual(['1', '2', '3'])
    expect(attempts[3]).toBe(attempts[0])
    expect(await gitRecords({ root: roots[0]! }).list(folder)).toEqual([1, 2, 3].map((k) => `${folder}/${k}.json`))
    expect(git(bare, 'rev-list', '--count', 'sluice-records')).toBe('3')
  })

  test('a run killed between its look and its verdict has counted; run again it is the same attempt', async () => {
    const bare = remoteOf(repository())
    const root = clone(bare)
    await expect(lookFrom(root, 'first', 'killed')).rejects.toMatchObject({ signal: 'SIGKILL', stdout: '1\n' })
    expect(await lookFrom(clone(bare), 'second')).toBe('2')
    expect(await lookFrom(clone(bare), 'first')).toBe('1')
    expect(git(bare, 'rev-list', '--count', 'sluice-records')).toBe('2')
  })

  test('where the remote takes no push, the look is not recorded and the reason is given', async () => {
    const bare = remoteOf(repository())
    git(bare, 'config', 'core.hooksPath', `${bare}/refusing`)
    mkdirSync(`${bare}/refusing`)
    writeFileSync(`${bare}/refusing/pre-receive`, '#!/bin/sh\nexit 1\n')
    chmodSync(`${bare}/refusing/pre-receive`, 0o755)
    expect(await lookFrom(clone(bare), 'a')).toMatch(/refused the push to sluice-records/)
  })
})
