import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { actIsThere, runWorkflow, type WorkflowResult } from '../peers/act.ts'
import { dispatchEvent, type Event, repositoryDispatchEvent, scheduleEvent } from '../peers/events.ts'
import { freePort } from '../peers/free-port.ts'
import { lintWorkflows } from '../peers/workflow-lint.ts'
import { folderWith, root, sluice } from './sluice.ts'
import { startTeam, type Team } from './team.ts'

const templates = join(root, 'workflows-templates')
const names = readdirSync(templates).sort()
const text = (name: string) => readFileSync(join(templates, name), 'utf8')

/** The release with the schedule that it offers, switched on as its comment says. */
const weekly = text('sluice-release.yml')
  .replace('# schedule:', 'schedule:')
  .replace(/# {3}- cron:/, '  - cron:')

test('the four workflows, and the release by schedule, are as GitHub and actionlint want them', async () => {
  expect(names).toEqual(['sluice-deploy.yml', 'sluice-monitor.yml', 'sluice-pull-request.yml', 'sluice-release.yml'])
  const files = names.map((name) => join(templates, name))
  expect(await lintWorkflows(files, { secrets: ['SLUICE_TOKEN'] })).toEqual([])
  const scheduled = join(folderWith({ 'sluice-release.yml': weekly }), 'sluice-release.yml')
  expect(await lintWorkflows([scheduled], { secrets: ['SLUICE_TOKEN'] })).toEqual([])
})

const whole = actIsThere ? describe : describe.skip

// Every file in workflows-templates/ as it is, run by act at a GitHub on loopback: one model from its first pull request to drift.
whole('the life of a model', () => {
  let team: Team
  let home: string
  let port: number
  let cache: string

  const run = async (name: string, event: Event): Promise<WorkflowResult> =>
    runWorkflow({ workflow: `.github/workflows/sluice-${name}.yml`, event, github: team.github, cache, env: { SLUICE_HOME: home } })
  const passed = async (name: string, event: Event): Promise<WorkflowResult> => {
    const result = await run(name, event)
    if (result.code !== 0) throw new Error(result.log)
    return result
  }
  const stepOf = ({ jobs }: WorkflowResult, id: string) =>
    Object.values(jobs)[0]?.steps.find((step) => step.id === id || step.name.includes(id))
  const gateComments = async (number: number) =>
    (await team.github.comments(number)).filter(({ body }) => body.startsWith('<!-- sluice:gate'))
  const promotion = async (version: number) =>
    (await team.github.pulls('open')).find(({ title }) => title === `Promote tiny v${version} to production`) as
      | { number: number }
      | undefined
  /** Requests at the gateway, some rows in each. */
  const ask = async (rows: object[]): Promise<number[]> => {
    const answers: number[] = []
    for (let i = 0; i < rows.length; i += 5) {
      const body = JSON.stringify({ data: rows.slice(i, i + 5) })
      answers.push(
        (await fetch(`http://127.0.0.1:${port}/score`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status,
      )
    }
    return answers
  }
  const usual = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: String(90_001 + i), hour: (i * 7) % 24, town: ['ulm', 'bonn', 'jena'][i % 3] }))

  beforeAll(async () => {
    port = await freePort()
    home = folderWith({})
    cache = folderWith({})
    const config = readFileSync(join(root, 'tests/fixtures/tiny-model/sluice.yml'), 'utf8')
      .replace('deploy:\n', `registry: github\ndeploy:\n  port: ${port}\n`)
      .replace('monitor:\n', 'monitor:\n  on_drift: retrain\n  issue_after: { windows: 1, of: 1 }\n')
    team = await startTeam(
      {
        'sluice.yml': config,
        'params.yaml': 'noise: 0.5\n',
        'requirements.txt': '# The commands are Node scripts.\n',
        '.gitignore': '.sluice/\ndata/\n',
        ...Object.fromEntries(names.map((name) => [`.github/workflows/${name}`, text(name)])),
      },
      { 'tests/fixtures/tiny-model': '.' },
    )
  })
  afterAll(async () => {
    await sluice(team.clone, ['stop'], { SLUICE_HOME: home })
    await team.close()
    for (const folder of [home, cache, team.clone]) rmSync(folder, { recursive: true, force: true })
  })

  test('a pull request gets the comment on a first model, a green check, and keeps the candidate', async () => {
    const number = await team.propose('first', { 'params.yaml': 'noise: 0.4\n' })
    const event = await team.opened(number)
    const result = await passed('pull-request', event)
    const [comment, ...others] = await team.github.comments(number)
    expect(others).toEqual([])
    expect(comment?.body).toContain('## ✅ Pass: first `tiny` meets its thresholds')
    const head = (event.payload.pull_request as { head: { sha: string } }).head.sha
    expect(await team.github.checkRuns(head)).toMatchObject([{ name: 'sluice: tiny', conclusion: 'success' }])
    const key = stepOf(result, 'train')?.outputs.key
    expect(key).toMatch(/^[0-9a-f]{64}$/)
    expect(Object.keys(result.artifacts).sort()).toEqual([`sluice-${key}`, 'sluice-reports'])
    expect(Object.keys(result.artifacts['sluice-reports'] ?? {})).toContain('evaluate-gate/report.html')
  })

  test('its merge takes the same bytes, registers v1 as a release, and proposes the promotion', async () => {
    const result = await passed('release', await team.merge(1))
    expect(result.log).toContain('Taken from the run of pull request #1')
    const [release, ...others] = (await team.github.releases()) as {
      tag_name: string
      draft: boolean
      assets: { name: string; digest: string }[]
    }[]
    expect(others).toEqual([])
    expect(release).toMatchObject({ tag_name: 'tiny@v1', draft: false })
    expect(release?.assets.map(({ name, digest }) => [name, digest.slice(0, 7)])).toEqual(
      expect.arrayContaining([
        ['evidence.jsonl', 'sha256:'],
        ['model.tar', 'sha256:'],
        ['version.json', 'sha256:'],
      ]),
    )
    const pull = await promotion(1)
    const files = (await team.github.api('GET', `/repos/${team.github.repository}/pulls/${pull?.number}/files`)).body as unknown as {
      filename: string
    }[]
    expect(files.map(({ filename }) => filename)).toEqual(['deployments/production.yml'])
    const register = Object.values(result.jobs)[0]?.steps.find(({ outputs }) => outputs.version)
    const evidence = register?.outputs.evidence ?? ''
    expect(await team.github.file(`evidence/${evidence}.json`, 'sluice-records')).toContain('in-toto.io/Statement/v1')
  })

  test('merging the promotion serves it', async () => {
    const pull = (await promotion(1))!
    await passed('deploy', await team.merge(pull.number))
    expect(await ask(usual(100))).toEqual(Array.from({ length: 20 }, () => 200))
    const [comment] = await team.github.comments(pull.number)
    expect(comment?.body).toContain('v1')
  })

  test('a better model is compared with production on its pull request, and goes through a canary under load', async () => {
    const number = await team.propose('better', { 'params.yaml': 'noise: 0\n' })
    await passed('pull-request', await team.opened(number))
    const [comment] = await gateComments(number)
    expect(comment?.body).toMatch(/## ✅ Pass: `tiny` is better than production/)
    expect(comment?.body).toContain('`v1`')
    await passed('release', await team.merge(number))
    const pull = (await promotion(2))!
    const event = await team.merge(pull.number)
    const answers: number[] = []
    let deployed = false
    const load = (async () => {
      while (!deployed) answers.push(...(await ask(usual(50))))
    })()
    const result = await run('deploy', event).finally(() => (deployed = true))
    await load
    if (result.code !== 0) throw new Error(result.log)
    expect(answers.filter((status) => status !== 200)).toEqual([])
    const [said] = await team.github.comments(pull.number)
    expect(said?.body).toContain('v2')
    expect(await team.github.file('deployments/production.yml')).toContain('version: v2')
  })

  test('a worse one is blocked, and its comment is edited in place', async () => {
    const number = await team.propose('worse', { 'params.yaml': 'noise: 0.9\n' })
    const first = await run('pull-request', await team.opened(number))
    expect(first.jobs.judge?.result).toBe('failure')
    const [before] = await gateComments(number)
    expect(before?.body).toContain('## ❌ Fail: `tiny` is worse than production')
    team.amend('worse', { 'params.yaml': 'noise: 0.8\n' })
    const event = await team.opened(number)
    await run('pull-request', event)
    const [after, ...others] = await gateComments(number)
    expect([others, after?.id, after?.body === before?.body]).toEqual([[], before?.id, false])
    const head = (event.payload.pull_request as { head: { sha: string } }).head.sha
    expect(await team.github.checkRuns(head)).toMatchObject([{ name: 'sluice: tiny', conclusion: 'failure' }])
  })

  test('a model that answers otherwise in service gets no traffic, and the file is put back', async () => {
    const serve = readFileSync(join(root, 'tests/fixtures/tiny-model/serve.mjs'), 'utf8').replace(
      'scoreOf(model, row)',
      '1 - scoreOf(model, row)',
    )
    const number = await team.propose('skewed', { 'params.yaml': 'noise: 0.01\n', 'serve.mjs': serve })
    await passed('pull-request', await team.opened(number))
    await passed('release', await team.merge(number))
    const pull = (await promotion(3))!
    const { code, jobs } = await run('deploy', await team.merge(pull.number))
    expect(code).not.toBe(0)
    expect(jobs.deploy?.steps.find(({ outputs }) => outputs.outcome)?.outputs).toMatchObject({ outcome: 'rolled-back', version: 'v2' })
    expect(await team.github.file('deployments/production.yml')).toContain('version: v2')
    expect((await team.github.comments(pull.number))[0]?.body).toContain('v2')
    expect(await ask(usual(5))).toEqual([200])
  })

  test('drift opens an issue and starts a retraining, and a window without it closes the issue', async () => {
    expect(new Set(await ask(Array.from({ length: 2000 }, (_, i) => ({ id: String(i), hour: 23, town: 'ulm' }))))).toEqual(new Set([200]))
    const found = await run('monitor', await scheduleEvent(team.github))
    expect(found.code).not.toBe(0)
    expect(await team.github.issues()).toMatchObject([
      { state: 'open', title: expect.stringContaining('Drift in tiny'), labels: [{ name: 'drift' }] },
    ])
    const [dispatch, ...others] = team.github.dispatches() as readonly { inputs: Record<string, string> }[]
    expect([dispatch, others]).toMatchObject([
      { workflow: 'sluice-release.yml', ref: 'main', inputs: { reason: expect.stringContaining('drifted') } },
      [],
    ])
    const retrained = await passed('release', await dispatchEvent(team.github, dispatch?.inputs))
    // The newest version was made from the very same data and code.
    expect(stepOf(retrained, 'train')?.outputs).toMatchObject({ registered: 'v3', verdict: 'pass' })
    expect(Object.values(retrained.jobs)[0]?.steps.find(({ outputs }) => outputs.created)).toBeUndefined()
    expect(retrained.artifacts['sluice-reports']?.['train/report.md']?.toString()).toContain('drifted')
    const from = new Date().toISOString()
    await ask(usual(1000))
    await passed('monitor', await dispatchEvent(team.github, { from }))
    expect(await team.github.issues()).toMatchObject([{ state: 'closed' }])
    expect(team.github.violations()).toEqual([])
  })

  test('an event from outside retrains, its reason is text and nothing else; a schedule says that nothing changed', async () => {
    const hostile = 'new data `$(touch pwned)` "; exit 9 #\n::add-mask::v3\n## [free](https://evil.example) <img src=x>'
    const sent = await team.github.api('POST', `/repos/${team.github.repository}/dispatches`, {
      event_type: 'sluice-retrain',
      client_payload: { reason: hostile },
    })
    expect(sent.status).toBe(204)
    const found = await passed('release', await repositoryDispatchEvent(team.github, 'sluice-retrain', { reason: hostile }))
    expect(stepOf(found, 'train')?.outputs.registered).toBe('v3')
    const summary = found.artifacts['sluice-reports']?.['train/report.md']?.toString() ?? ''
    expect(summary).toContain('Asked for:')
    expect(summary).toContain('new data')
    expect(summary).not.toMatch(/^::|^##? \[|<img|\]\(https:\/\/evil/m)
    expect(found.log).not.toMatch(/^[^|]*\|\s*::add-mask::v3/m)
    await team.merge(await team.propose('weekly', { '.github/workflows/sluice-release.yml': weekly }))
    const again = await passed('release', await scheduleEvent(team.github, '23 4 * * 1'))
    expect(again.artifacts['sluice-reports']?.['train/report.md']?.toString()).toContain('by the schedule 23 4 \\* \\* 1')
    expect(team.github.violations()).toEqual([])
  })
})
