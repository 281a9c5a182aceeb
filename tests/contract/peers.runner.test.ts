import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pullRequestEvent, pushEvent } from '../peers/events.ts'
import { openClient } from '../peers/github/client.ts'
import { type GitHub, startGitHub } from '../peers/github/index.ts'
import { runAction } from '../peers/runner.ts'
import { annotations, keyValues } from '../peers/runner-files.ts'

const core = pathToFileURL(join(import.meta.dirname, '../../node_modules/@actions/core/lib/core.js'))
const toolkit = pathToFileURL(join(import.meta.dirname, '../../node_modules/@actions/github/lib/github.js'))
const action = `
import * as core from '${core}'
import { context, getOctokit } from '${toolkit}'
core.setOutput('verdict', 'line 1\\nline 2')
core.setOutput('empty', '')
await core.summary.addRaw('# Report').write()
core.error('100 % wrong\\nhere', { file: 'a,b.csv', startLine: 3 })
const { data } = await getOctokit(core.getInput('github-token')).rest.issues.createComment({ ...context.repo, issue_number: context.issue.number, body: core.getInput('dry-run') })
core.info('comment ' + data.id)
if (core.getBooleanInput('dry-run')) core.setFailed('failed on purpose')
`

let github: GitHub
let folder: string
beforeEach(async () => {
  github = await startGitHub()
  folder = mkdtempSync(join(tmpdir(), 'action-'))
  writeFileSync(join(folder, 'probe.js'), action)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
})
afterEach(async () => {
  await github.close()
  rmSync(folder, { recursive: true })
})

async function openPull(): Promise<number> {
  const client = openClient(github, github.userToken('octocat'))
  const sha = await client.commit((await github.sha()) ?? '', 'train.py', 'print(1)\n')
  await client.send('POST', '/git/refs', { ref: 'refs/heads/feature', sha })
  return (await client.json('POST', '/pulls', { head: 'feature', base: 'main', title: 'Feature' })).body.number
}

test('an action written with GitHub’s own toolkit finds its inputs, event and API, and its results come back', async () => {
  const event = await pullRequestEvent(github, await openPull())
  const token = await github.token({ 'pull-requests': 'write' })
  const result = await runAction({ step: 'probe', dist: folder, inputs: { 'dry-run': 'true' }, event, cwd: folder, github, token })
  expect(result).toMatchObject({
    exitCode: 1,
    outputs: { verdict: 'line 1\nline 2', empty: '' },
    summary: expect.stringContaining('# Report'),
  })
  expect(result.annotations).toEqual([
    { level: 'error', file: 'a,b.csv', line: '3', message: '100 % wrong\nhere' },
    { level: 'error', message: 'failed on purpose' },
  ])
  expect(await github.comments(1)).toMatchObject([{ body: 'true', user: { login: 'github-actions[bot]' } }])
  expect(github.violations()).toEqual([])
})

test('a push payload names the commits of the peer', async () => {
  const event = await pushEvent(github)
  expect(event).toMatchObject({
    sha: await github.sha(),
    payload: { after: await github.sha(), repository: { full_name: github.repository } },
  })
})

test('the readers of the runner’s files refuse what the runner refuses', () => {
  expect(keyValues('a=1\nb<<X\n1\n\nX=2\nX\nc=\n')).toEqual({ a: '1', b: '1\n\nX=2', c: '' })
  expect(() => keyValues('a<<X\n1\n')).toThrow('no closing X')
  expect(() => keyValues('no value\n')).toThrow('refuse')
  expect(annotations('::warning title=A%2CB::x%25\n')).toEqual([{ level: 'warning', title: 'A,B', message: 'x%' }])
})
