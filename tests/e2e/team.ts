import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Event, pullRequestEvent, pushEvent } from '../peers/events.ts'
import { type GitHub, startGitHub } from '../peers/github/index.ts'
import { folderWith, root } from './sluice.ts'

/** A team's repository at a GitHub peer, and what its people do there. */
export interface Team {
  github: GitHub
  /** A clone to change and push from. */
  clone: string
  /** Opens a pull request that writes these files, and returns its number. */
  propose(branch: string, files: Record<string, string>): Promise<number>
  /** Pushes another commit to a branch that `propose` made. */
  amend(branch: string, files: Record<string, string>): void
  /** Merges a pull request and returns the push that follows. */
  merge(number: number): Promise<Event>
  /** The event of a pull request as it is now. */
  opened(number: number): Promise<Event>
  close(): Promise<void>
}

const git = (folder: string, ...words: string[]) => execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim()

/** A GitHub with a repository of these files; folders of the checkout are laid below it first. */
export async function startTeam(files: Record<string, string>, folders: { [from: string]: string } = {}): Promise<Team> {
  const clone = folderWith({})
  const write = (changes: Record<string, string>) => {
    for (const [path, text] of Object.entries(changes)) {
      mkdirSync(dirname(join(clone, path)), { recursive: true })
      writeFileSync(join(clone, path), text)
    }
  }
  for (const [from, to] of Object.entries(folders))
    cpSync(join(root, from), join(clone, to), { recursive: true, filter: (path) => !/node_modules|__pycache__|[/]data$/.test(path) })
  git(clone, 'init', '--quiet', '--initial-branch=main')
  git(clone, 'config', 'user.name', 'octocat')
  git(clone, 'config', 'user.email', 'octocat@example.com')
  const commit = (changes: Record<string, string>, message: string) => {
    write(changes)
    git(clone, 'add', '--all')
    git(clone, 'commit', '--quiet', '--message', message)
  }
  commit(files, 'First')
  const github = await startGitHub({ from: clone })
  git(clone, 'remote', 'add', 'origin', github.git)
  const octocat = await github.userToken('octocat')
  const repo = `/repos/${github.repository}`
  return {
    github,
    clone,
    async propose(branch, changes) {
      git(clone, 'fetch', '--quiet', 'origin')
      git(clone, 'checkout', '--quiet', '-b', branch, 'origin/main')
      commit(changes, branch)
      git(clone, 'push', '--quiet', 'origin', branch)
      const { status, body } = await github.api('POST', `${repo}/pulls`, { title: branch, head: branch, base: 'main' }, octocat)
      if (status !== 201) throw new Error(JSON.stringify(body))
      return (body as { number: number }).number
    },
    amend(branch, changes) {
      git(clone, 'checkout', '--quiet', branch)
      commit(changes, `${branch} again`)
      git(clone, 'push', '--quiet', 'origin', branch)
    },
    async merge(number) {
      const before = await github.sha()
      const { status, body } = await github.api('PUT', `${repo}/pulls/${number}/merge`, {}, octocat)
      if (status !== 200) throw new Error(JSON.stringify(body))
      return pushEvent(github, 'main', before)
    },
    opened: (number) => pullRequestEvent(github, number),
    close: () => github.close(),
  }
}
