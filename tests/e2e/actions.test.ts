import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Event } from '../peers/events.ts'
import type { Permissions } from '../peers/github/index.ts'
import { exec } from '../peers/process.ts'
import { type ActionResult, runAction } from '../peers/runner.ts'
import { folderWith, root } from './sluice.ts'
import { startTeam, type Team } from './team.ts'

// The built actions as processes of their own, through the runner's files, against a GitHub on loopback.
const config = readFileSync(join(root, 'tests/fixtures/tiny-model/sluice.yml'), 'utf8')
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length
const permissions: Permissions = { contents: 'read', 'pull-requests': 'write', checks: 'write' }
const steps = ['validate-data', 'train', 'evaluate-gate']

let team: Team
const folders: string[] = []
beforeEach(async () => {
  team = await startTeam({ '.gitignore': '.sluice/\ndata/\n' }, { 'tests/fixtures/tiny-model': '.' })
})
afterEach(async () => {
  expect(team.github.violations()).toEqual([])
  await team.close()
  for (const folder of [team.clone, ...folders.splice(0)]) rmSync(folder, { recursive: true, force: true })
})

/** What actions/checkout leaves behind. */
async function checkOut({ sha, ref }: Event): Promise<string> {
  const folder = folderWith({})
  folders.push(folder)
  await exec('git', ['clone', '--quiet', team.github.git, folder])
  await exec('git', ['fetch', '--quiet', 'origin', ref], { cwd: folder })
  await exec('git', ['checkout', '--quiet', '--detach', sha], { cwd: folder })
  return folder
}

interface Job {
  cwd: string
  run(step: string, more?: { inputs?: Record<string, string>; env?: Record<string, string>; cancelAfter?: number }): Promise<ActionResult>
}

async function job(event: Event, may: Permissions = permissions): Promise<Job> {
  const cwd = await checkOut(event)
  const token = await team.github.token(may)
  return { cwd, run: (step, more = {}) => runAction({ step, event, cwd, github: team.github, token, ...more }) }
}

async function judge(event: Event, may?: Permissions): Promise<Job & { results: ActionResult[] }> {
  const its = await job(event, may)
  const results: ActionResult[] = []
  for (const step of steps) results.push(await its.run(step))
  return { ...its, results }
}

const alive = (pids: readonly number[]) => pids.filter((pid) => existsSync(`/proc/${pid}`))
const exits = (results: readonly ActionResult[]) => results.map(({ exitCode }) => exitCode)
const errors = ({ annotations }: ActionResult) => annotations.filter(({ level }) => level === 'error')
const headOf = ({ payload }: Event) => (payload.pull_request as { head: { sha: string } }).head.sha

test('two judgements of a pull request are one comment, edited in place, and a check each with remarks on sluice.yml', async () => {
  const number = await team.propose('first', { 'params.yaml': 'noise: 0.2\n' })
  const event = await team.opened(number)
  const { cwd, results } = await judge(event)
  expect(exits(results)).toEqual([0, 0, 0])
  const [, trained, judged] = results
  expect(trained?.outputs).toMatchObject({ verdict: 'pass', reused: 'false', 'model-path': '.sluice/model' })
  expect(existsSync(join(cwd, '.sluice/cache', trained?.outputs.key ?? '', 'manifest.json'))).toBe(true)
  expect(judged?.outputs).toMatchObject({
    verdict: 'pass',
    'model-digest': trained?.outputs['model-digest'],
    report: '.sluice/reports/evaluate-gate/report.html',
  })
  const [before] = await team.github.comments(number)
  expect(judged?.summary.trim()).toBe(before?.body.trim())
  expect(readFileSync(join(cwd, '.sluice/reports/evaluate-gate/report.html'), 'utf8')).toMatch(/^<!doctype html>/i)
  expect(await team.github.checkRuns(headOf(event))).toMatchObject([{ name: 'sluice: tiny', conclusion: 'success' }])

  const strict = config.replace('at_least: 0.6', 'at_least: 0.99')
  team.amend('first', { 'sluice.yml': strict })
  const second = await team.opened(number)
  const again = (await judge(second)).results
  expect(exits(again)).toEqual([0, 0, 1])
  expect(again[2]?.outputs.verdict).toBe('fail')
  const [after, ...others] = await team.github.comments(number)
  expect([others, after?.id]).toEqual([[], before?.id])
  expect(after?.body).toContain('## ❌ Fail')
  const [check] = (await team.github.checkRuns(headOf(second))) as unknown as { id: number; conclusion: string; output: object }[]
  expect(check).toMatchObject({ conclusion: 'failure', output: { annotations_count: 1 } })
  const line = lineOf(strict, '  - metric: roc_auc')
  const remarks = (await team.github.api('GET', `/repos/${team.github.repository}/check-runs/${check?.id}/annotations`)).body
  expect(remarks).toMatchObject([{ path: 'sluice.yml', annotation_level: 'failure' }])
  expect(errors(again[2]!)).toMatchObject([{ file: 'sluice.yml' }, { message: expect.stringContaining('evaluate-gate: fail') }])
  expect(Number(errors(again[2]!)[0]?.line)).toBeGreaterThanOrEqual(line)
})

// A comment that still says "Pass" about an older commit would be read as if it were about this one.
test('a later commit that cannot be judged, or whose data fail, takes the place of the earlier verdict in the one comment', async () => {
  const number = await team.propose('later', { 'params.yaml': 'noise: 0.2\n' })
  await judge(await team.opened(number))
  expect((await team.github.comments(number))[0]?.body).toContain('## ✅ Pass')

  team.amend('later', { 'sluice.yml': config.replace('at_least:', 'at_leest:') })
  const broken = await team.opened(number)
  expect((await (await job(broken)).run('validate-data')).exitCode).toBe(1)
  const [told, ...others] = await team.github.comments(number)
  expect(others).toEqual([])
  expect(told?.body).toMatch(/^<!-- sluice:gate model=tiny .*\n## ⚠️ Error: `tiny` was not judged[\s\S]*Did you mean `at_least`\?/)
  expect(await team.github.checkRuns(headOf(broken))).toMatchObject([{ name: 'sluice: tiny', conclusion: 'failure' }])

  team.amend('later', { 'sluice.yml': config.replace('range: [0, 23]', 'range: [0, 21]') })
  expect((await (await job(await team.opened(number))).run('validate-data')).exitCode).toBe(1)
  expect((await team.github.comments(number)).map(({ body }) => /^## .*$/m.exec(body)?.[0])).toEqual([
    '## ❌ Fail: data of `tiny` break 2 checks',
  ])
})

test('data that fail a check are told in a comment, and nothing is trained', async () => {
  const number = await team.propose('data', { 'sluice.yml': config.replace('range: [0, 23]', 'range: [0, 21]') })
  const event = await team.opened(number)
  const its = await job(event)
  const checked = await its.run('validate-data')
  expect([checked.exitCode, checked.outputs.verdict]).toEqual([1, 'fail'])
  const [comment] = await team.github.comments(number)
  expect(comment?.body).toMatch(/hour/)
  const trained = await its.run('train')
  expect([trained.exitCode, trained.outputs.key]).toEqual([1, undefined])
  expect(existsSync(join(its.cwd, '.sluice/model'))).toBe(false)
})

test('every mistake in sluice.yml is an error on its line, and every bad input is named', async () => {
  const broken = config.replace('label: late', 'lable: late').replace('at_least: 0.6', 'at_least: high')
  const number = await team.propose('broken', { 'sluice.yml': broken })
  const its = await job(await team.opened(number))
  const ended = await its.run('validate-data')
  expect(ended.exitCode).toBe(1)
  const placed = errors(ended).filter(({ file }) => file === 'sluice.yml')
  expect(placed.map(({ line }) => Number(line))).toEqual(
    expect.arrayContaining([lineOf(broken, 'lable'), lineOf(broken, 'at_least: high')]),
  )
  expect(placed.map(({ message }) => message).join()).toContain('Did you mean `label`?')
  expect(ended.stdout).not.toMatch(/^\s+at /m)
  const input = await its.run('train', { inputs: { force: 'perhaps' } })
  expect(errors(input)[0]?.message).toContain('Input force')
})

test('a fork’s pull request is judged, though its token may not comment', async () => {
  const number = await team.propose('theirs', { 'params.yaml': 'noise: 0.2\n' })
  const event = await team.opened(number)
  const pull = event.payload.pull_request as { head: object }
  const forked = {
    ...event,
    payload: { ...event.payload, pull_request: { ...pull, head: { ...pull.head, repo: { full_name: 'mallory/churn' } } } },
  }
  const { results } = await judge(forked, { contents: 'read' })
  expect(exits(results)).toEqual([0, 0, 0])
  const [, , judged] = results
  expect(judged?.outputs.verdict).toBe('pass')
  expect(judged?.summary).toContain('✅ Pass')
  expect(judged?.annotations.map(({ level }) => level)).toContain('warning')
  expect(await team.github.comments(number)).toEqual([])
})

test('a token without a permission fails the step with its name, after the verdict is out', async () => {
  const number = await team.propose('first', { 'params.yaml': 'noise: 0.2\n' })
  const { results } = await judge(await team.opened(number), { contents: 'read', 'pull-requests': 'write' })
  expect(exits(results)).toEqual([0, 0, 1])
  const [, , judged] = results
  expect(judged?.outputs.verdict).toBe('pass')
  expect(
    errors(judged!)
      .map(({ message }) => message)
      .join(),
  ).toContain('checks: write')
  expect(await team.github.comments(number)).toHaveLength(1)
})

test('the root action runs the step that is named, and names the steps when it is none', async () => {
  const number = await team.propose('first', { 'params.yaml': 'noise: 0.2\n' })
  const its = await job(await team.opened(number))
  expect(await its.run('step', { inputs: { step: 'validate-data' } })).toMatchObject({
    exitCode: 0,
    outputs: { verdict: 'pass', failures: '0' },
  })
  const wrong = await its.run('step', { inputs: { step: 'validate' } })
  expect(wrong.exitCode).toBe(1)
  expect(errors(wrong)[0]?.message).toContain('validate-data, train, evaluate-gate')
})

test('a cancelled workflow ends the training and all that it started', async () => {
  const slow = `
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
writeFileSync('pids.txt', process.pid + ' ' + child.pid)
setInterval(() => {}, 1000)
`
  const number = await team.propose('slow', { 'train.mjs': slow })
  const its = await job(await team.opened(number))
  await its.run('validate-data')
  const cancelled = await its.run('train', { cancelAfter: 3000 })
  expect(cancelled.exitCode).not.toBe(0)
  const pids = readFileSync(join(its.cwd, 'pids.txt'), 'utf8').split(' ').map(Number)
  // An orphan is there until init has reaped it.
  for (let waited = 0; waited < 50 && alive(pids).length > 0; waited++) await sleep(100)
  expect(alive(pids)).toEqual([])
  expect(cancelled.outputs.key ?? '').toBe('')
})

test('a cancelled judgement leaves the older report, with a line that says so, and no check', async () => {
  const number = await team.propose('first', { 'params.yaml': 'noise: 0.2\n' })
  await judge(await team.opened(number))
  const body = async () => (await team.github.comments(number))[0]?.body ?? ''
  const told = await body()
  team.amend('first', { 'predict.mjs': 'setInterval(() => {}, 1000)\n' })
  const event = await team.opened(number)
  const its = await job(event)
  for (const step of ['validate-data', 'train']) await its.run(step)
  expect((await its.run('evaluate-gate', { cancelAfter: 4000 })).exitCode).not.toBe(0)
  const head = headOf(event).slice(0, 7)
  expect((await body()).split('\n')[1]).toMatch(new RegExp(`^⚠️ Judging \`${head}\` was cancelled; below: \`[0-9a-f]{7}\`$`))
  expect((await body()).split('\n').slice(3)).toEqual(told.split('\n').slice(1))
  expect(await team.github.checkRuns(headOf(event))).toEqual([])
})

test('a machine that GitHub throws away keeps no registry', async () => {
  const number = await team.propose('first', { 'params.yaml': 'noise: 0.2\n' })
  const its = await judge(await team.opened(number))
  const env = { RUNNER_ENVIRONMENT: 'github-hosted', SLUICE_HOME: join(its.cwd, '.home') }
  const registered = await its.run('register', { env })
  expect(registered.exitCode).toBe(1)
  expect(errors(registered)[0]?.message).toContain('registry: github')
  expect(existsSync(env.SLUICE_HOME)).toBe(false)
})
