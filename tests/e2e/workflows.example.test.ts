import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { actIsThere, runWorkflow, type WorkflowResult } from '../peers/act.ts'
import { dispatchEvent, type Event } from '../peers/events.ts'
import { freePort } from '../peers/free-port.ts'
import { folderWith, root, sluice } from './sluice.ts'
import { startTeam, type Team } from './team.ts'

const example = 'examples/flight-delays'
const venv = join(root, '.cache/venv/bin')
const flights = join(root, example, 'node_modules/vega-datasets')
const isThere = actIsThere && existsSync(venv) && existsSync(flights)
if (!isThere) console.warn('SKIPPED: the example is not run by act. `npm test` brings act, the Python environment and the flights.')
const whole = isThere ? describe : describe.skip

/** Only the step that brings the data is added to a template: `npm ci`, without the network. */
const bring = `      - run: mkdir node_modules && ln -s ${flights} node_modules/vega-datasets\n`
const templates = readdirSync(join(root, 'workflows-templates')).map((name): [string, string] => {
  const text = readFileSync(join(root, 'workflows-templates', name), 'utf8')
  return [`.github/workflows/${name}`, text.replace(/^ +- run: python -m pip install.*\n/m, (line) => line + bring)]
})

// Python, three million flights, and what its authors pinned.
whole('the example', () => {
  const path = process.env.PATH
  let team: Team
  let home: string
  let port: number

  const run = (name: string, event: Event): Promise<WorkflowResult> =>
    runWorkflow({ workflow: `.github/workflows/sluice-${name}.yml`, event, github: team.github, env: { SLUICE_HOME: home } })
  const passed = async (name: string, event: Event): Promise<WorkflowResult> => {
    const result = await run(name, event)
    if (result.code !== 0) throw new Error(result.log)
    return result
  }
  const promotion = async (environment: string) => {
    const title = `Promote flight-delays v1 to ${environment}`
    return (await team.github.pulls('open')).find((pull) => pull.title === title) as unknown as { number: number; title: string }
  }
  const ask = async (count: number): Promise<Set<number>> => {
    const statuses = new Set<number>()
    const data = Array.from({ length: 20 }, () => ({ hour: 23, weekday: 4, distance: 4962, origin: 'HNL', destination: 'ORD' }))
    for (let i = 0; i < count; i += data.length)
      statuses.add((await fetch(`http://127.0.0.1:${port + 1}/score`, { method: 'POST', body: JSON.stringify({ data }) })).status)
    return statuses
  }

  beforeAll(async () => {
    process.env.PATH = `${venv}:${path}`
    home = folderWith({})
    port = await freePort()
    const config = readFileSync(join(root, example, 'sluice.yml'), 'utf8').replace('  environments:', `  port: ${port}\n  environments:`)
    team = await startTeam({ 'sluice.yml': config, ...Object.fromEntries(templates) }, { [example]: '.' })
  })
  afterAll(async () => {
    process.env.PATH = path
    await sluice(team.clone, ['stop'], { SLUICE_HOME: home })
    await team.close()
    for (const folder of [home, team.clone]) rmSync(folder, { recursive: true, force: true })
  })

  test('the first pull request meets its thresholds', async () => {
    const number = await team.propose('first', { CODEOWNERS: '* @octocat\n' })
    const event = await team.opened(number)
    await passed('pull-request', event)
    const [comment, ...others] = await team.github.comments(number)
    expect(others).toEqual([])
    expect(comment?.body).toContain('first `flight-delays` meets its thresholds')
    const head = (event.payload.pull_request as { head: { sha: string } }).head.sha
    expect(await team.github.checkRuns(head)).toMatchObject([{ name: 'sluice: flight-delays', conclusion: 'success' }])
  })

  test('its merge is released and promoted, environment by environment', async () => {
    const { log } = await passed('release', await team.merge(1))
    expect(log).toContain('Taken from the run of pull request #1')
    await passed('deploy', await team.merge((await promotion('staging')).number))
    await passed('deploy', await team.merge((await promotion('production')).number))
    expect(await team.github.file('deployments/production.yml')).toContain('version: v1')
    expect(await ask(20)).toEqual(new Set([200]))
  })

  test('two windows of other flights open the issue', async () => {
    const windows: [string, number][] = []
    for (let i = 0; i < 2; i++) {
      const from = new Date().toISOString()
      await ask(600)
      const { code } = await run('monitor', await dispatchEvent(team.github, { from, to: new Date().toISOString() }))
      windows.push([code === 0 ? 'pass' : 'fail', (await team.github.issues()).length])
    }
    expect(windows).toEqual([
      ['fail', 0],
      ['fail', 1],
    ])
    expect((await team.github.issues())[0]).toMatchObject({ state: 'open', title: expect.stringContaining('Drift in flight-delays') })
    expect(team.github.violations()).toEqual([])
  })
})
