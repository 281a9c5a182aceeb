import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checks } from './checks.ts'
import { commits } from './commits.ts'
import { contents } from './contents.ts'
import { type Dispatch, dispatches } from './dispatches.ts'
import { startEmulator } from './emulator.ts'
import { type Fault, openFaults } from './faults.ts'
import { openGit, run } from './git.ts'
import { gitData } from './gitdata.ts'
import { marks } from './marks.ts'
import { openPeer } from './peer.ts'
import { people } from './people.ts'
import { pulls } from './pulls.ts'
import { openReader } from './reader.ts'
import { releases } from './releases.ts'
import { openRouter } from './router.ts'
import { openRuns } from './runs.ts'
import { startServer } from './server.ts'
import { startStorage } from './storage.ts'
import { tags } from './tags.ts'
import type { Answer, Exchange, Fields, Permissions } from './types.ts'
import type { World } from './world.ts'

export type { Dispatch } from './dispatches.ts'
export type { Fault } from './faults.ts'
export type { Exchange, Permissions } from './types.ts'

export interface Options {
  /** `owner/name`; `octo-org/churn` unless said. */
  repository?: string
  /** A git repository whose branches and tags the peer starts with. Without it there is one commit with a README. */
  from?: string
  branch?: string
  /** A private repository is read only with a permission. */
  private?: boolean
  /** People with write access. Each has a `userToken`. */
  users?: string[]
  /** People without write access, who may read, comment and review where the repository is public. */
  strangers?: string[]
  /** The setting "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPulls?: boolean
}

export type GitHub = Awaited<ReturnType<typeof startGitHub>>

/** Starts a GitHub on 127.0.0.1: see tests/peers/README.md. Close it with `await github.close()`. */
export async function startGitHub(options: Options = {}) {
  const {
    repository = 'octo-org/churn',
    branch = 'main',
    users = ['octocat', 'hubot'],
    strangers = [],
    actionsMayOpenPulls = true,
    private: isPrivate = false,
  } = options
  const [owner = '', name = ''] = repository.split('/')
  const folder = await mkdtemp(join(tmpdir(), 'peer-github-'))
  const directory = join(folder, `${name}.git`)
  await seed(directory, branch, options.from)
  const faults = openFaults()
  const exchanges: Exchange[] = []
  const dispatched: Dispatch[] = []
  const settings = { actionsMayOpenPulls }
  let peer: ReturnType<typeof openPeer> | undefined
  const server = await startServer(async (incoming) => peer?.(incoming))
  const emulator = await startEmulator({ base: server.base, owner, name, branch, private: isPrivate, users, strangers })
  const storage = await startStorage()
  let id = 1000
  const world: World = {
    ...{ base: server.base, owner, name, repository, defaultBranch: branch, git: openGit(directory), admin: emulator.admin },
    upstream: emulator.pass,
    user: (login) => reader.user(login),
    role: (login) => (users.includes(login) ? 'write' : strangers.includes(login) ? (isPrivate ? 'none' : 'read') : undefined),
    store: storage.store,
    nextId: () => ++id,
  }
  const runs = openRuns(world)
  const router = openRouter(`/repos/${repository}`, [
    ...checks(world),
    ...marks(world),
    ...pulls(world, () => settings.actionsMayOpenPulls),
    ...releases(world),
    ...runs.routes,
    ...dispatches(world, (dispatch) => dispatched.push(dispatch)),
    ...people(world),
    ...gitData(world),
    ...tags(world),
    ...contents(world),
    ...commits(world),
  ])
  peer = openPeer({
    router,
    world,
    faults,
    actors: emulator.actors,
    isPrivate,
    record: (exchange) => exchanges.push(exchange),
  })
  const answer = peer
  const reader = openReader(world, (incoming) => answer({ ...incoming, quiet: true }))
  await reader.wakeBot(await emulator.token({ issues: 'write' }))
  return {
    url: server.base,
    repository,
    owner,
    name,
    /** The bare git repository behind the API: clone it, push to it. */
    git: directory,
    settings,
    ...reader.accessors,
    /** A GITHUB_TOKEN with exactly these permissions; hyphens as in a workflow are fine. */
    token: (permissions: Permissions) => emulator.token(permissions),
    /** The personal token of one of `users` or `strangers`. */
    userToken: emulator.userToken,
    fault: (fault: Fault) => faults.add(fault),
    exchanges: (): readonly Exchange[] => exchanges,
    /** Everything sent or answered that GitHub's own description does not allow. Should be empty. */
    violations: () => exchanges.flatMap((each) => each.violations.map((text) => `${each.method} ${each.path}: ${text}`)),
    dispatches: (): readonly Dispatch[] => dispatched,
    addRun: runs.addRun,
    addArtifact: runs.addArtifact,
    async close(): Promise<void> {
      await Promise.all([server.close(), storage.close(), emulator.close()])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function seed(directory: string, branch: string, from: string | undefined): Promise<void> {
  if (from) return void (await run(['clone', '--quiet', '--mirror', from, directory]))
  await run(['init', '--quiet', '--bare', `--initial-branch=${branch}`, directory])
  const git = openGit(directory)
  const by = { name: 'octocat', email: 'octocat@example.com', date: '2026-01-01T00:00:00Z' }
  const readme = await git.write(Buffer.from('# churn\n'))
  const tree = await git.writeTree(undefined, [{ path: 'README.md', mode: '100644', type: 'blob', sha: readme }])
  await git.moveRef(`refs/heads/${branch}`, await git.writeCommit(tree, [], 'Initial commit', by, by))
}

export type { Answer, Fields }
