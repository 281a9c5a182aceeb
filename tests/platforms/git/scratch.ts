import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const made: string[] = []

/** A new temporary folder; removed by `removeFolders`. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'sluice-git-'))
  made.push(path)
  return path
}

export const removeFolders = () => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
}

/** Runs real git, as a user would; returns trimmed output. */
export const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'protocol.file.allow=always', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()

export const write = (root: string, files: { [path: string]: string }) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

export function commit(root: string, files: { [path: string]: string }, message = 'change'): string {
  write(root, files)
  git(root, 'add', '-A')
  git(root, 'commit', '-q', '-m', message)
  return git(root, 'rev-parse', 'HEAD')
}

/** A repository with one commit on main. */
export function repository(files: { [path: string]: string } = { 'sluice.yml': 'model: m\n' }): string {
  const root = folder()
  git(root, 'init', '-q', '-b', 'main')
  commit(root, files, 'first')
  return root
}

/** A bare repository that `root` gets as its origin, with main pushed. */
export function remoteOf(root: string): string {
  const bare = folder()
  git(bare, 'init', '-q', '--bare', '-b', 'main')
  git(bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  git(root, 'remote', 'add', 'origin', `file://${bare}`)
  git(root, 'push', '-q', 'origin', 'main')
  return bare
}

export function clone(bare: string, ...args: string[]): string {
  const root = folder()
  spawnSync('git', ['clone', '-q', ...args, `file://${bare}`, root])
  return root
}
