import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { githubCache } from '../../src/platforms/github/candidates.ts'
import { localCache } from '../../src/platforms/local/cache.ts'
import { clientOf, type GitHub, openPull, startGitHub } from './github-peer.ts'

const key = 'a'.repeat(64)
const name = `sluice-${key}`
let github: GitHub
let folder: string
beforeEach(async () => {
  github = await startGitHub({ private: true })
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sluice-candidates-')))
})
afterEach(async () => {
  expect(github.violations()).toEqual([])
  await github.close()
  rmSync(folder, { recursive: true })
})

/** The files that a pull request's workflow uploads: what the local cache of that run kept. */
async function kept(text: string): Promise<Record<string, Buffer>> {
  const made = join(folder, 'made')
  mkdirSync(join(made, 'model'), { recursive: true })
  writeFileSync(join(made, 'model', 'weights'), text)
  await localCache(join(folder, 'theirs')).keep(key, made)
  const entry = join(folder, 'theirs', key)
  const paths = ['manifest.json', 'content/model/weights']
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(entry, path))]))
}

/** A merged pull request: its head, and the commit that the merge made. */
async function merged(method = 'merge'): Promise<{ number: number; head: string; commit: string }> {
  const number = await openPull(github)
  const head = (await github.sha('feature')) ?? ''
  await github.api('PUT', `/repos/${github.repository}/pulls/${number}/merge`, { merge_method: method })
  return { number, head, commit: (await github.sha()) ?? '' }
}

async function restoring(
  commit: string,
  { event = 'push', permissions = { contents: 'read', 'pull-requests': 'read', actions: 'read' } } = {},
) {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  const directory = join(folder, 'ours')
  const cache = githubCache({
    local: localCache(directory),
    directory,
    client: clientOf(github, await github.token(permissions as never)),
    run: { event, headCommit: commit, repositoryUrl: 'https://github.com/octo-org/churn' },
    log: { info: say, warn: say, line: say, progress: say },
  })
  const place = join(folder, 'place')
  const found = await cache.restore(key, place)
  const left = existsSync(directory) ? readdirSync(directory).filter((entry) => entry !== key) : []
  return { found, said: said.join('\n'), left, text: found ? readFileSync(join(place, 'model', 'weights'), 'utf8') : undefined }
}

test.each(['merge', 'squash'])('a %s takes the very bytes that its pull request made, and says from where', async (method) => {
  const { number, head, commit } = await merged(method)
  await github.addRun({ id: 7, sha: head, event: 'pull_request', branch: 'feature' })
  github.addArtifact({ name, run: 7, files: await kept('reviewed') })
  const { said, ...restored } = await restoring(commit)
  expect(restored).toEqual({ found: true, left: [], text: 'reviewed' })
  expect(said).toContain(`pull request #${number} (https://github.com/octo-org/churn/actions/runs/7)`)
  const storage = github.exchanges().filter(({ path }) => path.endsWith('/zip'))
  expect(storage.map(({ status }) => status)).toEqual([302])
})

test.each([
  ['of a fork', { fork: true }, {}],
  ['of another head', { sha: 'main' }, {}],
  ['that has expired', {}, { expired: true }],
  ['under another name', {}, { name: `sluice-${'b'.repeat(64)}` }],
])('an artifact %s is not taken', async (_, run, artifact) => {
  const { head, commit } = await merged()
  const sha = 'sha' in run ? commit : head
  await github.addRun({ id: 7, event: 'pull_request', ...run, sha })
  github.addArtifact({ name, run: 7, files: await kept('other'), ...artifact })
  expect(await restoring(commit)).toEqual({ found: false, said: '', left: [], text: undefined })
})

test('only a push looks, and what is here already is not asked for', async () => {
  const { commit } = await merged()
  const before = github.exchanges().length
  expect((await restoring(commit, { event: 'pull_request' })).found).toBe(false)
  mkdirSync(join(folder, 'made/model'), { recursive: true })
  writeFileSync(join(folder, 'made/model/weights'), 'here')
  await localCache(join(folder, 'ours')).keep(key, join(folder, 'made'))
  expect((await restoring(commit)).text).toBe('here')
  expect(github.exchanges().length).toBe(before)
})

test('a damaged one is passed over for an older whole one', async () => {
  const { head, commit } = await merged()
  await github.addRun({ id: 7, sha: head, event: 'pull_request' })
  await github.addRun({ id: 8, sha: head, event: 'pull_request' })
  const whole = await kept('whole')
  github.addArtifact({ name, run: 7, files: whole })
  github.addArtifact({ name, run: 8, files: { ...whole, 'content/model/weights': 'changed' } })
  const { said, ...restored } = await restoring(commit)
  expect(restored).toEqual({ found: true, left: [], text: 'whole' })
  expect(said).toMatch(/runs\/8\).*damaged/)
})

test.each([
  ['names a path outside its folder', () => Buffer.from(zipSync({ '../escaped': new Uint8Array([1]) })), /unpacked: invalid relative path/],
  ['is no archive', () => Buffer.from('<html>busy</html>'), /unpacked/],
])('an archive that %s is told, leaves nothing, and the model is made again', async (_, files, told) => {
  const { head, commit } = await merged()
  await github.addRun({ id: 7, sha: head, event: 'pull_request' })
  github.addArtifact({ name, run: 7, files: files() })
  const { said, ...restored } = await restoring(commit)
  expect(restored).toEqual({ found: false, left: [], text: undefined })
  expect(said).toMatch(told)
  expect(existsSync(join(folder, 'escaped'))).toBe(false)
})

test('a token that may not read artifacts is told which permission it lacks', async () => {
  const { head, commit } = await merged()
  await github.addRun({ id: 7, sha: head, event: 'pull_request' })
  github.addArtifact({ name, run: 7, files: await kept('reviewed') })
  const { found, said } = await restoring(commit, { permissions: { contents: 'read', 'pull-requests': 'read' } as never })
  expect(found).toBe(false)
  expect(said).toContain('actions: read')
})
