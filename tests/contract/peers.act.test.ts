import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actIsThere, runWorkflow } from '../peers/act.ts'
import { pullRequestEvent } from '../peers/events.ts'
import { openClient } from '../peers/github/client.ts'
import { type GitHub, startGitHub } from '../peers/github/index.ts'

const whole = actIsThere ? test : test.skip

const workflow = `
on: [pull_request]
permissions: { contents: read }
jobs:
  gate:
    runs-on: [self-hosted, gpu]
    permissions: { contents: read, issues: write }
    outputs: { verdict: '\${{ steps.probe.outputs.verdict }}' }
    steps:
      - uses: actions/checkout@v4
      - id: probe
        uses: sluice-ml/sluice/actions/probe@v1
        with: { path: /issues, body: '{ "title": "from a job that may" }' }
      - uses: actions/upload-artifact@v4
        with: { name: evidence, path: '.sluice/', include-hidden-files: true }
      - uses: actions/upload-artifact@v4
        with: { name: forgotten, path: '.sluice/' }
  next:
    needs: gate
    if: needs.gate.outputs.verdict == '201'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v4
        with: { name: evidence, path: got }
      - id: probe
        uses: sluice-ml/sluice/actions/probe@v1
        with: { path: /issues, body: '{ "title": "from a job that may not" }' }
      - run: cat got/*.json; echo; exit 3
      - if: always()
        run: echo the end
`

const action = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, INPUT_PATH, INPUT_BODY, GITHUB_SHA } = process.env
const headers = { authorization: 'Bearer ' + process.env['INPUT_GITHUB-TOKEN'], 'content-type': 'application/json' }
const { status } = await fetch(GITHUB_API_URL + '/repos/' + GITHUB_REPOSITORY + INPUT_PATH, { method: 'POST', headers, body: INPUT_BODY })
appendFileSync(GITHUB_OUTPUT, 'verdict=' + status + '\\n')
appendFileSync(GITHUB_STEP_SUMMARY, '# ' + status + '\\n')
console.log('::warning file=a.csv,line=2::' + process.version.split('.')[0])
mkdirSync('.sluice', { recursive: true })
writeFileSync('.sluice/gate.json', JSON.stringify({ sha: GITHUB_SHA }))
`

let github: GitHub
let sluice: string
beforeEach(async () => {
  github = await startGitHub()
  sluice = mkdtempSync(join(tmpdir(), 'sluice-'))
  mkdirSync(join(sluice, 'actions/probe'), { recursive: true })
  mkdirSync(join(sluice, 'dist'))
  writeFileSync(join(sluice, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(sluice, 'dist/probe.js'), action)
  const inputs = `inputs: { path: { description: d }, body: { description: d }, github-token: { description: d, default: '\${{ github.token }}' } }`
  writeFileSync(
    join(sluice, 'actions/probe/action.yml'),
    `name: probe\ndescription: d\n${inputs}\nruns: { using: node24, main: ../../dist/probe.js }\n`,
  )
})
afterEach(async () => {
  await github.close()
  rmSync(sluice, { recursive: true })
})

whole(
  'a workflow runs as at GitHub: outputs, artifacts, conditions, and a token for each job with its own permissions',
  async () => {
    const client = openClient(github, github.userToken('octocat'))
    const head = await client.commit((await github.sha()) ?? '', '.github/workflows/gate.yml', workflow)
    await client.send('POST', '/git/refs', { ref: 'refs/heads/feature', sha: head })
    const { number } = (await client.json('POST', '/pulls', { head: 'feature', base: 'main', title: 'Feature' })).body
    const event = await pullRequestEvent(github, number)
    const result = await runWorkflow({ workflow: '.github/workflows/gate.yml', event, github, sluice, runId: 7 })
    const { gate, next } = result.jobs
    expect(gate).toMatchObject({
      result: 'success',
      summary: '# 201\n',
      annotations: [
        { level: 'warning', file: 'a.csv', line: '2', message: 'v24' },
        { level: 'warning', message: expect.stringContaining('No files were found with the provided path: .sluice/') },
      ],
    })
    expect(next?.result).toBe('failure')
    expect(next?.steps.map((step) => [step.id, step.result, step.outputs.verdict])).toEqual([
      ['0', 'success', undefined],
      ['probe', 'success', '403'],
      ['2', 'failure', undefined],
      ['3', 'success', undefined],
    ])
    expect(next?.steps[2]?.log).toContain(`{"sha":"${event.sha}"}`)
    expect(Object.keys(result.artifacts)).toEqual(['evidence'])
    expect((await client.json('GET', '/actions/runs/7/artifacts')).body).toMatchObject({
      artifacts: [{ name: 'evidence', workflow_run: { head_sha: head } }],
    })
    expect(await github.issues()).toMatchObject([{ title: 'from a job that may' }])
  },
  60_000,
)

whole(
  'a pull request reads what main has cached, and main nothing of a pull request',
  async () => {
    const client = openClient(github, github.userToken('octocat'))
    const key = '$' + '{{ github.run_id }}'
    const text = `
on: [push, pull_request]
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - id: cache
        uses: actions/cache@v5
        with: { path: .sluice/cache, key: 'sluice-${key}', restore-keys: sluice- }
      - run: mkdir -p .sluice/cache; cat .sluice/cache/* || true; echo "run ${key}" > .sluice/cache/run
`
    await client.send('PUT', '/contents/.github/workflows/a.yml', { message: 'm', content: Buffer.from(text).toString('base64') })
    const sha = (await github.sha()) ?? ''
    const cache = mkdtempSync(join(tmpdir(), 'cache-'))
    const seen = async (name: string, ref: string, runId: number) => {
      const { jobs, log } = await runWorkflow({
        workflow: '.github/workflows/a.yml',
        event: { name, payload: {}, sha, ref },
        github,
        sluice,
        runId,
        cache,
      })
      if (jobs.a?.result !== 'success') throw new Error(log)
      return [jobs.a.steps[0]?.outputs['cache-matched-key'], jobs.a.steps[1]?.log]
    }
    expect(await seen('pull_request', 'refs/pull/1/merge', 1)).toEqual(['', expect.any(String)])
    expect(await seen('push', 'refs/heads/main', 2)).toEqual(['', expect.any(String)])
    expect(await seen('pull_request', 'refs/pull/2/merge', 3)).toEqual(['sluice-2', 'run 2\n'])
    expect(await seen('pull_request', 'refs/pull/1/merge', 4)).toEqual(['sluice-1', 'run 1\n'])
    rmSync(cache, { recursive: true })
  },
  60_000,
)

whole(
  'a later run downloads an artifact of an earlier one, over the API and by its number',
  async () => {
    const client = openClient(github, github.userToken('octocat'))
    const token = '$' + '{{ github.token }}'
    const text = `
on: push
permissions: { actions: read, contents: read }
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v4
        with: { name: model, path: got, run-id: 5, github-token: '${token}' }
      - run: cat got/model.txt
`
    await client.send('PUT', '/contents/.github/workflows/a.yml', { message: 'm', content: Buffer.from(text).toString('base64') })
    const sha = (await github.sha()) ?? ''
    await github.addRun({ id: 5, sha })
    github.addArtifact({ name: 'model', run: 5, files: { 'model.txt': 'weights\n' } })
    const event = { name: 'push', payload: {}, sha, ref: 'refs/heads/main' }
    const { jobs } = await runWorkflow({ workflow: '.github/workflows/a.yml', event, github, sluice })
    expect(jobs.a?.steps.map(({ result, log }) => [result, log])).toEqual([
      ['success', expect.any(String)],
      ['success', 'weights\n'],
    ])
    expect(github.violations()).toEqual([])
  },
  60_000,
)

whole('an action that nobody stands in for is named, rather than fetched', async () => {
  const client = openClient(github, github.userToken('octocat'))
  const text = 'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: azure/login@v2 }] } }\n'
  await client.send('PUT', '/contents/.github/workflows/a.yml', { message: 'm', content: Buffer.from(text).toString('base64') })
  const event = { name: 'push', payload: {}, sha: (await github.sha()) ?? '', ref: 'refs/heads/main' }
  await expect(runWorkflow({ workflow: '.github/workflows/a.yml', event, github, sluice })).rejects.toThrow(
    'no stand-in for azure/login@v2',
  )
})
