import { join } from 'node:path'
import { githubChanges } from '../../src/platforms/github/changes.ts'
import type { GitHubClient } from '../../src/platforms/github/client.ts'
import { githubForge } from '../../src/platforms/github/forge.ts'
import { githubRecords } from '../../src/platforms/github/records.ts'
import { githubRegistry } from '../../src/platforms/github/registry.ts'
import { digestPath } from '../../src/platforms/local/digest.ts'
import { clientOf, type GitHub, openPull, startGitHub, workflowClient } from '../contract/github-peer.ts'
import type { Fault } from '../peers/github/index.ts'
import { folder, git, removeFolders, write } from '../platforms/git/scratch.ts'

let github: GitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  // `starter` is what GitHub's pages say of a broken upload; its OpenAPI description does not know the word.
  expect(github.violations().filter((text) => !/assets: answer: \/0\/state/.test(text))).toEqual([])
  await github.close()
})
afterAll(removeFolders)

const marker = '<!-- sluice:gate model=flights '
const everything = { contents: 'write', issues: 'write', 'pull-requests': 'write', checks: 'write' } as const

const passing: readonly [string, Omit<Fault, 'path'>][] = [
  ['429 with Retry-After', { status: 429, headers: { 'retry-after': '1' } }],
  ['a secondary rate limit, 403', { status: 403, headers: { 'retry-after': '1' } }],
  ['502, twice', { status: 502, times: 2 }],
  ['a connection reset', { status: 'reset' }],
  ['a lost answer', { status: 'lost' }],
]

describe.each(passing)('%s', (_, fault) => {
  test.each(['GET', 'POST'])('on %s of comments: one comment, no more', async (method) => {
    const pull = await openPull(github)
    const forge = githubForge(await workflowClient(github, everything))
    github.fault({ ...fault, method, path: /\/comments$/ })
    await forge.comment(pull, marker, `${marker}-->\none`)
    expect((await github.comments(pull)).map(({ body }) => body)).toEqual([`${marker}-->\none`])
  })

  test('on opening an issue: one issue', async () => {
    const forge = githubForge(await workflowClient(github, everything))
    github.fault({ ...fault, method: 'POST', path: /\/issues$/ })
    await forge.issue(marker, { title: 't', body: `${marker}-->`, labels: [] })
    expect(await github.issues()).toHaveLength(1)
  })

  test.each(['/git/trees', '/git/commits', '/git/refs'])('on POST %s of the records branch: one commit', async (path) => {
    const records = githubRecords(await workflowClient(github, everything))
    github.fault({ ...fault, method: 'POST', path: new RegExp(`${path}$`) })
    await records.append({ 'evidence/a': '1' }, 'one')
    expect(git(github.git, 'rev-list', '--count', 'sluice-records')).toBe('1')
  })

  test('on moving the branch: each record arrives once', async () => {
    const records = githubRecords(await workflowClient(github, everything))
    await records.append({ 'evidence/a': '1' }, 'one')
    github.fault({ ...fault, method: 'PATCH', path: /\/git\/refs\// })
    await records.append({ 'evidence/b': '2' }, 'two')
    expect(git(github.git, 'log', '--format=%s', 'sluice-records')).toBe('two\none')
  })

  test('on opening a pull request: one pull request', async () => {
    const changes = githubChanges(await workflowClient(github, everything))
    github.fault({ ...fault, method: 'POST', path: /\/pulls$/ })
    await changes.propose({ base: 'main', branch: 'p', files: { a: '1' }, message: 'm', title: 't', body: 'b' })
    expect(await github.pulls()).toHaveLength(1)
  })

  test.each([
    ['POST', /\/releases$/],
    ['POST', /\/assets$/],
    ['POST', /\/git\/tags$/],
    ['POST', /\/git\/refs$/],
    ['PATCH', /\/releases\/\d+$/],
  ])('on %s %s while registering: one version, no draft left', async (method, path) => {
    const { register, bytes } = await model('a')
    github.fault({ ...fault, method, path })
    expect(await register(await workflowClient(github, everything))).toMatchObject({ version: { version: 1 }, created: true })
    expect((await github.releases()).map(({ draft, tag_name }) => [draft, tag_name])).toEqual([[false, 'flights@v1']])
    expect(await bytes()).toBe(true)
  })
})

async function model(text: string) {
  const root = folder()
  write(root, { model: text })
  const path = join(root, 'model')
  const digest = (await digestPath(path))!
  const commit = (await github.sha())!
  const candidate = {
    model: 'flights',
    digest,
    serving: 'e'.repeat(64),
    commit,
    data: [],
    params: {},
    metrics: {},
    packages: {},
    files: { 'evidence.jsonl': '{}\n' },
  }
  return {
    digest,
    register: (client: GitHubClient) => githubRegistry(client).register(candidate, path),
    async bytes() {
      const registry = githubRegistry(await workflowClient(github, { contents: 'read' }))
      const version = await registry.find('flights', { digest })
      return (await digestPath(await registry.fetch(version!, folder()))) === digest
    },
  }
}

/** Every write of a registration fails for good at its n-th request, as if the process had been killed there; then it is run again. */
test.each([
  ['creating the draft', 'POST', /\/releases$/],
  ['uploading the model', 'POST', /\/assets$/],
  ['making the tag object', 'POST', /\/git\/tags$/],
  ['claiming the number', 'POST', /\/git\/refs$/],
  ['publishing', 'PATCH', /\/releases\/\d+$/],
  ['cleaning up', 'DELETE', /\/releases\/\d+$/],
])('stopped while %s, a second run makes version 1 and leaves nothing behind', async (_, method, path) => {
  const { register, bytes } = await model('a')
  // "cleaning up" only deletes when an earlier run left something.
  if (method === 'DELETE') await stopAt('POST', /\/assets$/, register)
  await stopAt(method, path, register)
  expect((await register(await workflowClient(github, everything))).version.version).toBe(1)
  const other = await model('b')
  expect((await other.register(await workflowClient(github, everything))).version.version).toBe(2)
  const releases = (await github.releases()).map(({ draft, tag_name }) => `${tag_name}${draft ? ' draft' : ''}`)
  expect(releases.filter((name) => !name.endsWith('draft')).sort()).toEqual(['flights@v1', 'flights@v2'])
  if (method !== 'DELETE') expect(releases).toHaveLength(2)
  expect(await bytes()).toBe(true)
})

async function stopAt(method: string, path: RegExp, register: (client: GitHubClient) => Promise<unknown>): Promise<void> {
  github.fault({ method, path, status: 400, message: 'stopped here' })
  await expect(register(await workflowClient(github, everything))).rejects.toThrow('stopped here')
}

test.each([
  ['comment', { contents: 'write' }, 'pull-requests: write'],
  ['check', { issues: 'write' }, 'checks: write'],
  ['issue', { contents: 'write' }, 'issues: write'],
] as const)('%s without its permission names it, and forks', async (what, permissions, missing) => {
  const pull = await openPull(github)
  const forge = githubForge(await workflowClient(github, permissions))
  const commit = (await github.sha())!
  const calls = {
    comment: () => forge.comment(pull, marker, `${marker}-->`),
    check: () => forge.check({ name: 'c', commit, verdict: 'pass', title: 't', summary: 's', annotations: [] }),
    issue: () => forge.issue(marker, { title: 't', body: `${marker}-->`, labels: [] }),
  }
  await expect(calls[what]()).rejects.toThrow(new RegExp(`permissions: ${missing}.*fork`))
})

test('a token that GitHub does not know, and a server that stays broken', async () => {
  await expect(githubForge(clientOf(github, 'ghs_nonsense')).issue(marker, { title: 't', body: 'b', labels: [] })).rejects.toThrow(
    'does not accept the token',
  )
  github.fault({ path: /\/issues/, status: 503, times: 50 })
  const forge = githubForge(await workflowClient(github, everything))
  await expect(forge.closeIssue(marker, 'c')).rejects.toThrow(/Closing an issue: GitHub answered 503/)
})

test('a branch that rules protect is said to be so, and not tried for ever', async () => {
  const changes = githubChanges(await workflowClient(github, everything))
  github.fault({ method: 'PATCH', path: /\/git\/refs\//, status: 422, message: 'Repository rule violations found', times: 50 })
  await expect(changes.commit({ base: 'main', message: 'm', files: { a: '1' } })).rejects.toThrow(/rule protects it/)
})
