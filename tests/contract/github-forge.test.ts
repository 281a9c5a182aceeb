import type { Verdict } from '../../src/kernel/verdict.ts'
import { githubForge } from '../../src/platforms/github/forge.ts'
import { clientOf, type GitHub, openPull, startGitHub, workflowClient } from './github-peer.ts'

let github: GitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  expect(github.violations()).toEqual([])
  await github.close()
})

const marker = '<!-- sluice:gate model=flights '
const forgeWith = async (permissions: { [name: string]: 'read' | 'write' }) => githubForge(await workflowClient(github, permissions))
const say = (number: number, body: string, login = 'octocat') =>
  github.api('POST', `/repos/${github.repository}/issues/${number}/comments`, { body }, github.userToken(login))

describe('comment', () => {
  test('is made once and edited in place; another model has its own', async () => {
    const pull = await openPull(github)
    const forge = await forgeWith({ 'pull-requests': 'write' })
    const first = await forge.comment(pull, marker, `${marker}verdict=fail -->\none`)
    const second = await forge.comment(pull, marker, `${marker}verdict=pass -->\ntwo`)
    await forge.comment(pull, '<!-- sluice:gate model=flights-eu ', '<!-- sluice:gate model=flights-eu verdict=pass -->')
    expect(second).toEqual(first)
    expect((await github.comments(pull)).map(({ body }) => body)).toEqual([
      `${marker}verdict=pass -->\ntwo`,
      '<!-- sluice:gate model=flights-eu verdict=pass -->',
    ])
  })

  test('is edited where it is there, and never made by an edit', async () => {
    const pull = await openPull(github)
    const forge = await forgeWith({ 'pull-requests': 'write' })
    await forge.amend(pull, marker, () => 'none')
    expect(await github.comments(pull)).toEqual([])
    await forge.comment(pull, marker, `${marker}-->\none`)
    await say(pull, `${marker}-->\nfrom somebody else`)
    await forge.amend(pull, marker, (body) => `${body} and two`)
    expect((await github.comments(pull)).map(({ body }) => body)).toEqual([`${marker}-->\none and two`, `${marker}-->\nfrom somebody else`])
  })

  test('is found on the third page', async () => {
    const pull = await openPull(github)
    for (let i = 0; i < 205; i++) await say(pull, `talk ${i}`)
    const forge = await forgeWith({ 'pull-requests': 'write' })
    await forge.comment(pull, marker, `${marker}-->\none`)
    await forge.comment(pull, marker, `${marker}-->\ntwo`)
    const ours = (await github.comments(pull)).filter(({ body }) => body.startsWith(marker))
    expect(ours.map(({ body }) => body)).toEqual([`${marker}-->\ntwo`])
  })

  test('a person’s comment with our marker is left alone', async () => {
    const pull = await openPull(github)
    await say(pull, `${marker}verdict=pass -->\nforged`)
    const forge = await forgeWith({ 'pull-requests': 'write' })
    await forge.comment(pull, marker, `${marker}verdict=fail -->\ntrue`)
    expect((await github.comments(pull)).map(({ body }) => body.split('\n')[1])).toEqual(['forged', 'true'])
  })

  test('with a person’s token that person’s comment is edited, and nobody else’s', async () => {
    const pull = await openPull(github)
    await say(pull, `${marker}-->\nhubot`, 'hubot')
    const forge = githubForge(clientOf(github, await github.userToken('octocat')))
    await forge.comment(pull, marker, `${marker}-->\n1`)
    await forge.comment(pull, marker, `${marker}-->\n2`)
    expect((await github.comments(pull)).map(({ body }) => body.split('\n')[1])).toEqual(['hubot', '2'])
  })
})

describe('check', () => {
  const annotations = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ path: 'sluice.yml', line: i + 1, level: 'failure' as const, message: `row ${i}` }))

  test.each<[Verdict, string]>([
    ['pass', 'success'],
    ['fail', 'failure'],
    ['inconclusive', 'action_required'],
    ['error', 'failure'],
  ])('%s concludes as %s', async (verdict, conclusion) => {
    const forge = await forgeWith({ checks: 'write' })
    const commit = (await github.sha())!
    await forge.check({ name: 'sluice: flights', commit, verdict, title: 't', summary: 's', annotations: [] })
    expect(await github.checkRuns(commit)).toMatchObject([{ name: 'sluice: flights', status: 'completed', conclusion }])
  })

  test('120 annotations arrive, 50 at a time, and a long summary is cut to what GitHub takes', async () => {
    const forge = await forgeWith({ checks: 'write' })
    const commit = (await github.sha())!
    await forge.check({ name: 'c', commit, verdict: 'fail', title: 't', summary: 'x'.repeat(70_000), annotations: annotations(120) })
    const sent = github.exchanges().filter(({ path }) => path.includes('check-runs'))
    expect(sent.map(({ body }) => (body.output as { annotations: unknown[] }).annotations.length)).toEqual([50, 50, 20])
    expect(await github.checkRuns(commit)).toMatchObject([{ output: { annotations_count: 120 } }])
  })
})

describe('issue', () => {
  const drift = '<!-- sluice:drift model=flights '
  const issue = (text: string) => ({ title: `Drift: ${text}`, body: `${drift}-->\n${text}`, labels: ['sluice', 'drift'] })

  test('is opened once, updated, closed with a comment, and opened anew after that', async () => {
    const forge = await forgeWith({ issues: 'write' })
    await github.api('POST', `/repos/${github.repository}/issues`, { title: 'forged', body: `${drift}-->` }, github.userToken('octocat'))
    const first = await forge.issue(drift, issue('hour'))
    expect(await forge.issue(drift, issue('hour, origin'))).toEqual(first)
    expect(await forge.closeIssue(drift, 'Back to normal.')).toEqual({ number: first.number })
    expect(await forge.closeIssue(drift, 'Again.')).toBeUndefined()
    expect((await github.comments(first.number)).map(({ body }) => body)).toEqual(['Back to normal.'])
    const second = await forge.issue(drift, issue('distance'))
    expect(second.number).not.toBe(first.number)
    const all = (await github.issues()).map(({ title, state }) => [title, state])
    expect(all).toEqual(
      expect.arrayContaining([
        ['forged', 'open'],
        ['Drift: hour, origin', 'closed'],
        ['Drift: distance', 'open'],
      ]),
    )
  })
})

describe('dispatch', () => {
  test('starts a workflow with its inputs; a missing one is a mistake that is named', async () => {
    const forge = await forgeWith({ actions: 'write', contents: 'read' })
    await github.api('PUT', `/repos/${github.repository}/contents/.github/workflows/train.yml`, {
      message: 'm',
      content: Buffer.from('on: { workflow_dispatch: { inputs: { reason: { } } } }').toString('base64'),
    })
    await forge.dispatch('train.yml', 'main', { reason: 'drift' })
    expect(github.dispatches()).toEqual([{ workflow: 'train.yml', ref: 'main', inputs: { reason: 'drift' } }])
    await expect(forge.dispatch('nope.yml', 'main', {})).rejects.toThrow('There is no .github/workflows/nope.yml on main')
    await expect(forge.dispatch('train.yml', 'main', { other: '1' })).rejects.toThrow('Unexpected inputs')
  })
})

describe('approvals', () => {
  const review = (pull: number, login: string, event: string) =>
    github.api('POST', `/repos/${github.repository}/pulls/${pull}/reviews`, { event, body: 'b' }, github.userToken(login))
  const merge = async (pull: number, method: string) =>
    (await github.api<{ sha: string }>('PUT', `/repos/${github.repository}/pulls/${pull}/merge`, { merge_method: method })).body.sha

  test.each(['merge', 'squash'])('the newest review of each person counts, by %s', async (method) => {
    const forge = await forgeWith({ 'pull-requests': 'read', contents: 'read' })
    const pull = await openPull(github)
    await review(pull, 'hubot', 'REQUEST_CHANGES')
    await review(pull, 'hubot', 'APPROVE')
    await review(pull, 'hubot', 'COMMENT')
    const commit = await merge(pull, method)
    expect(await forge.approvals(commit)).toEqual({ pull, by: ['hubot'] })
  })

  test('an approval that was taken back, or of an older head, does not count', async () => {
    const forge = await forgeWith({ 'pull-requests': 'read', contents: 'read' })
    const pull = await openPull(github)
    await review(pull, 'hubot', 'APPROVE')
    await github.api('PUT', `/repos/${github.repository}/contents/later.txt`, { message: 'm', content: 'eA==', branch: 'feature' })
    const commit = await merge(pull, 'squash')
    expect(await forge.approvals(commit)).toEqual({ pull, by: [] })
  })

  test('a commit that no pull request brought has none', async () => {
    const forge = await forgeWith({ 'pull-requests': 'read', contents: 'read' })
    expect(await forge.approvals((await github.sha())!)).toEqual({ pull: undefined, by: [] })
  })
})
