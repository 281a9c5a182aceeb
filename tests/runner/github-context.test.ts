import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { githubContext } from '../../src/runner/github-context.ts'

type Payload = { [key: string]: unknown }
const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as
  | { default: { name: string; examples: Payload[] }[] }
  | { name: string; examples: Payload[] }[]
const events = Array.isArray(examples) ? examples : examples.default
const folder = mkdtempSync(join(tmpdir(), 'sluice-event-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const example = (name: string, fits: (payload: Payload) => boolean = () => true): Payload =>
  structuredClone(events.find((event) => event.name === name)!.examples.find(fits)!)

const contextOf = (payload: Payload, env: NodeJS.ProcessEnv = {}) => {
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify(payload))
  return githubContext({ GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: 'Codertocat/Hello-World', GITHUB_ACTIONS: 'true', ...env })
}

test('a pull request: number, base branch, the head that people see, links', async () => {
  const env = { GITHUB_SERVER_URL: 'https://ghe.example', GITHUB_RUN_ID: '7', GITHUB_RUN_NUMBER: '3', GITHUB_SHA: 'f'.repeat(40) }
  const payload = example('pull_request', ({ action }) => action === 'opened') as {
    pull_request: { number: number; head: { sha: string } }
  }
  expect(await contextOf(payload, env)).toEqual({
    pull: payload.pull_request.number,
    headCommit: payload.pull_request.head.sha,
    branch: 'master',
    repositoryUrl: 'https://ghe.example/Codertocat/Hello-World',
    runUrl: 'https://ghe.example/Codertocat/Hello-World/actions/runs/7',
    runNumber: '3',
    fork: false,
    ci: true,
  })
})

test.each([
  ['of another repository', { full_name: 'mallory/Hello-World' }],
  ['whose repository is gone', null],
])('a head %s is a fork', async (_, repo) => {
  const payload = example('pull_request', ({ action }) => action === 'opened') as { pull_request: { head: { repo: unknown } } }
  payload.pull_request.head.repo = repo
  expect(await contextOf(payload)).toMatchObject({ fork: true })
})

test('a push has no pull request; its commit is GITHUB_SHA and its branch the default one', async () => {
  const context = await contextOf(example('push'), { GITHUB_SHA: 'a'.repeat(40), GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'feature' })
  expect(context).toMatchObject({ pull: undefined, headCommit: 'a'.repeat(40), branch: 'master', fork: false })
})

test('a workflow_run of a fork is one, without a pull request', async () => {
  const payload = example('workflow_run') as { workflow_run: { head_repository: unknown; pull_requests: unknown[] } }
  payload.workflow_run.head_repository = { full_name: 'mallory/Hello-World' }
  payload.workflow_run.pull_requests = []
  expect(await contextOf(payload)).toMatchObject({ pull: undefined, fork: true })
})

test('outside a runner there are no links', async () => {
  expect(await githubContext({})).toEqual({
    pull: undefined,
    headCommit: undefined,
    branch: 'main',
    repositoryUrl: undefined,
    runUrl: undefined,
    runNumber: undefined,
    fork: false,
    ci: false,
  })
})

test('an event file that cannot be read is named', async () => {
  await expect(githubContext({ GITHUB_EVENT_PATH: join(folder, 'nope.json') })).rejects.toThrow('GITHUB_EVENT_PATH names')
})

test.each<[string, Payload, string, string | undefined]>([
  ['a person', { inputs: { reason: ' better data ' } }, 'workflow_dispatch', 'better data'],
  ['a person who says nothing', { inputs: null }, 'workflow_dispatch', 'by hand'],
  ['a schedule', { schedule: '23 4 * * 1' }, 'schedule', 'by the schedule 23 4 * * 1'],
  ['an event', { action: 'sluice-retrain', client_payload: { reason: 'a\u001b[31m\n::b' } }, 'repository_dispatch', 'a[31m ::b'],
  [
    'an event of another shape',
    { action: 'sluice-retrain', client_payload: { reason: { a: 1 } } },
    'repository_dispatch',
    'the event sluice-retrain',
  ],
  ['a long event', { client_payload: { reason: 'x'.repeat(10_000) } }, 'repository_dispatch', 'x'.repeat(500)],
  ['a push', { client_payload: { reason: 'no' } }, 'push', undefined],
])('%s asks for a candidate, in words that go into no shell', async (_, payload, event, retrain) => {
  expect((await contextOf(payload, { GITHUB_EVENT_NAME: event })).retrain).toBe(retrain)
})
