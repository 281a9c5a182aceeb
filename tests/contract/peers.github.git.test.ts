import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openClient } from '../peers/github/client.ts'
import { type GitHub, startGitHub } from '../peers/github/index.ts'

let github: GitHub
const as = (token: string) => openClient(github, token)
const all = {
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
  checks: 'write',
  actions: 'write',
  statuses: 'write',
  deployments: 'write',
} as const

beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

describe('git data', () => {
  test('a ref moves forward only: the compare-and-swap that records rest on', async () => {
    const token = await github.token({ contents: 'write' })
    const start = (await github.sha()) ?? ''
    const [mine, theirs] = [await as(token).commit(start, 'a.json', '1'), await as(token).commit(start, 'b.json', '2')]
    expect(await as(token).status('PATCH', '/git/refs/heads/main', { sha: mine })).toBe(200)
    const lost = await as(token).json('PATCH', '/git/refs/heads/main', { sha: theirs })
    expect(lost).toMatchObject({ status: 422, body: { message: 'Update is not a fast forward' } })
    expect(await as(token).status('POST', '/git/refs', { ref: 'refs/heads/main', sha: theirs })).toBe(422)
    expect(await as(token).status('PATCH', '/git/refs/heads/main', { sha: theirs, force: true })).toBe(200)
    expect(github.violations()).toEqual([])
  })

  test('of many writers at once exactly one wins', async () => {
    const token = await github.token({ contents: 'write' })
    const start = (await github.sha()) ?? ''
    const commits = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((path) => as(token).commit(start, path, path)))
    const moved = await Promise.all(commits.map((sha) => as(token).send('PATCH', '/git/refs/heads/main', { sha })))
    expect(moved.map((response) => response.status).sort()).toEqual([200, 422, 422, 422, 422])
  })

  test('the API and a clone see one repository, with the same SHAs', async () => {
    const token = await github.token({ contents: 'write' })
    const folder = mkdtempSync(join(tmpdir(), 'clone-'))
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: folder, encoding: 'utf8' }).trim()
    git('clone', '--quiet', github.git, '.')
    writeFileSync(join(folder, 'sluice.yml'), 'model: churn\n')
    git('add', '.')
    git('commit', '--quiet', '-m', 'from a clone')
    git('push', '--quiet')
    const content = await as(token).json('GET', '/contents/sluice.yml')
    expect(Buffer.from(String(content.body.content), 'base64').toString()).toBe('model: churn\n')
    await as(token).send('PUT', '/contents/sluice.yml', {
      message: 'from the API',
      content: Buffer.from('model: b\n').toString('base64'),
      sha: content.body.sha,
    })
    git('pull', '--quiet')
    expect(git('log', '-1', '--format=%s')).toBe('from the API')
    expect(git('rev-parse', 'HEAD')).toBe(await github.sha())
    rmSync(folder, { recursive: true })
  })

  test('a file is only replaced by who saw its last version', async () => {
    const token = await github.token({ contents: 'write' })
    const put = (body: object) => as(token).send('PUT', '/contents/README.md', { message: 'm', content: '', ...body })
    expect((await put({})).status).toBe(422)
    expect((await put({ sha: '0'.repeat(40) })).status).toBe(409)
  })
})

describe('pull requests', () => {
  const pull = async (token: string) => {
    const head = await as(token).commit((await github.sha()) ?? '', 'deployments/staging.yml', 'version: 2\n')
    await as(token).send('POST', '/git/refs', { ref: 'refs/heads/promote', sha: head })
    return { head, ...(await as(token).json('POST', '/pulls', { head: 'promote', base: 'main', title: 'Promote' })) }
  }

  test.each(['merge', 'squash'])('%s really merges, and the commit leads back to the pull request', async (method) => {
    const token = await github.token(all)
    const { body, head } = await pull(token)
    expect(body).toMatchObject({ head: { sha: head }, mergeable: true, changed_files: 1 })
    const merged = await as(token).json('PUT', `/pulls/${body.number}/merge`, { merge_method: method, sha: head })
    expect(merged.status).toBe(200)
    expect(await github.file('deployments/staging.yml')).toBe('version: 2\n')
    const found = await as(token).json('GET', `/commits/${merged.body.sha}/pulls`)
    expect(found.body).toMatchObject([{ number: body.number, merge_commit_sha: merged.body.sha, state: 'closed' }])
    expect(github.violations()).toEqual([])
  })

  test('a stale head, a conflict and a second pull request of the same branch are refused', async () => {
    const token = await github.token(all)
    const { body } = await pull(token)
    expect(await as(token).status('PUT', `/pulls/${body.number}/merge`, { sha: '0'.repeat(40) })).toBe(409)
    expect(await as(token).status('POST', '/pulls', { head: 'promote', base: 'main', title: 'again' })).toBe(422)
    const rival = await as(token).commit((await github.sha()) ?? '', 'deployments/staging.yml', 'version: 3\n')
    await as(token).send('PATCH', '/git/refs/heads/main', { sha: rival })
    expect(await as(token).status('PUT', `/pulls/${body.number}/merge`, {})).toBe(405)
  })

  test('the trial merge that workflows run on holds both sides, and is gone on a conflict', async () => {
    const token = await github.token(all)
    const { body, head } = await pull(token)
    const main = await as(token).commit((await github.sha()) ?? '', 'train.py', '1\n')
    await as(token).send('PATCH', '/git/refs/heads/main', { sha: main })
    const open = await as(token).json('GET', `/pulls/${body.number}`)
    const merge = (await as(token).json('GET', `/git/commits/${open.body.merge_commit_sha}`)).body
    expect(merge).toMatchObject({ parents: [{ sha: main }, { sha: head }] })
    expect(await github.file('train.py', `refs/pull/${body.number}/merge`)).toBe('1\n')
    const rival = await as(token).commit(main, 'deployments/staging.yml', 'version: 3\n')
    await as(token).send('PATCH', '/git/refs/heads/main', { sha: rival })
    expect((await as(token).json('GET', `/pulls/${body.number}`)).body).toMatchObject({ mergeable: false, merge_commit_sha: null })
    expect(github.violations()).toEqual([])
  })

  test('the setting that stops GitHub Actions from opening them is honoured', async () => {
    const token = await github.token(all)
    github.settings.actionsMayOpenPulls = false
    const refused = await pull(token)
    expect(refused).toMatchObject({ status: 403, body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' } })
  })

  test('approvals name the commit that was seen, and nobody approves their own', async () => {
    const token = await github.token(all)
    const { body, head } = await pull(token)
    expect(await as(token).status('POST', `/pulls/${body.number}/reviews`, { event: 'APPROVE' })).toBe(422)
    expect(await as(github.userToken('hubot')).status('POST', `/pulls/${body.number}/reviews`, { event: 'APPROVE' })).toBe(200)
    expect(await github.reviews(body.number)).toMatchObject([{ state: 'APPROVED', commit_id: head, user: { login: 'hubot' } }])
  })
})
