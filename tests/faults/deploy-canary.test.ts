import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { stringify } from 'yaml'
import { connect } from '../../src/platforms/local/gateway/connect.ts'
import type { Forge } from '../../src/ports/forge.ts'
import { ask, load, NODE } from '../fixtures/model-server/environment.ts'
import { QUICK, type TestProject, testProject } from '../fixtures/model-server/project.ts'

let project: TestProject
afterEach(() => project.dispose())

/** The first version, served. */
async function begin(canary?: object) {
  project = await testProject(canary)
  const first = await project.register({ add: 0 })
  await project.promote(first)
  return { first, result: await project.deploy() }
}

test('the first version takes all requests once it answers as offline, and doing it again does nothing', async () => {
  const { result } = await begin()
  expect(result.outputs).toMatchObject({ verdict: 'pass', outcome: 'promoted', version: 'v1' })
  expect((await project.serving.state()).versions).toMatchObject([{ version: 'v1', percent: 100, healthy: true }])
  const again = await project.deploy()
  expect(again.outputs).toMatchObject({ verdict: 'pass', outcome: 'unchanged', version: 'v1' })
  // Told again, since the first run may have been killed before it could say so.
  expect(project.aliases).toEqual(['numbers v1 production', 'numbers v1 production'])
})

test('a harmless version goes through the steps under load, and no request is lost', async () => {
  await begin()
  await project.promote(await project.register({ add: 1 }))
  const clients = load(project.url)
  const result = await project.deploy()
  await clients.answers(50)
  const seen = await clients.stop()
  expect(result.outputs).toMatchObject({ verdict: 'pass', outcome: 'promoted', version: 'v2' })
  expect(seen.filter(({ status }) => status !== 200)).toEqual([])
  expect((await project.serving.state()).versions).toMatchObject([{ version: 'v2', percent: 100 }])
  expect(project.aliases.at(-1)).toBe('numbers v2 production')
})

test('a version that serves otherwise than offline never gets traffic, and git is put back', async () => {
  const { first } = await begin()
  await project.promote(await project.register({ add: 5 }, (x) => x))
  const clients = load(project.url)
  const result = await project.deploy()
  const seen = await clients.stop()
  expect(result.outputs).toMatchObject({ verdict: 'fail', outcome: 'rolled-back', version: 'v1' })
  expect(new Set(seen.map(({ version }) => version))).toEqual(new Set(['v1']))
  expect(await project.promoted()).toContain(first.digest)
  expect(project.git('status', '--porcelain', 'deployments')).toBe('')
  expect((await project.serving.state()).versions).toHaveLength(1)
  expect(project.aliases).toEqual(['numbers v1 production'])
})

test('a version that fails in service is rolled back, and only its own answers are failures', async () => {
  const { first } = await begin({
    ...{ steps: [50, 100], for: '4s', looks: 4, least_requests: 30, guards: ['errors'] },
    replay: { rows: 0 },
  })
  await project.promote(await project.register({ add: 1, fail: 0.9 }))
  const clients = load(project.url)
  const result = await project.deploy()
  await clients.answers(50)
  const seen = await clients.stop()
  expect(result.outputs).toMatchObject({ verdict: 'fail', outcome: 'rolled-back', version: 'v1' })
  expect(seen.filter(({ status, version }) => status !== 200 && version !== 'v2')).toEqual([])
  expect(seen.slice(-40).every(({ version, status }) => version === 'v1' && status === 200)).toBe(true)
  expect(await project.promoted()).toContain(first.digest)
})

/** Runs deploy-canary in a process of its own and kills it once it says something that matches. */
async function killedAt(words: RegExp): Promise<void> {
  const script = join(import.meta.dirname, '../fixtures/model-server/deploy-process.ts')
  const child = spawn(NODE, [script, JSON.stringify(project.place)], { cwd: project.root, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  for await (const line of createInterface({ input: child.stdout })) if (words.test(line)) child.kill('SIGKILL')
  const [code, signal] = await ended
  expect([code, signal]).toEqual([null, 'SIGKILL'])
}

test.each([
  /starting v2/,
  /v2 healthy/,
  /50% to v2/,
  /look 1 of/,
  /100% to v2/,
])('killed at %s, the next run finishes under load without losing a request', async (words) => {
  await begin()
  await project.promote(await project.register({ add: 1 }))
  const clients = load(project.url)
  await killedAt(words)
  const result = await project.deploy()
  await clients.answers(20)
  const seen = await clients.stop()
  expect(result.outputs).toMatchObject({ verdict: 'pass', version: 'v2' })
  expect((await project.serving.state()).versions).toMatchObject([{ version: 'v2', percent: 100 }])
  expect(seen.filter(({ status }) => status !== 200)).toEqual([])
  expect((await project.deploy()).outputs).toMatchObject({ outcome: 'unchanged' })
  expect(await promotions('v2')).toBe(1)
})

/** How often a version was recorded as promoted. */
const promotions = async (version: string) =>
  (await project.ports().records.list('deployments/numbers/production')).filter((path) => path.endsWith(`${version}-promoted.json`)).length

test('killed while it rolls back, the next run finishes the rollback instead of trying again', async () => {
  const { first } = await begin({ ...QUICK, replay: { rows: 0 } })
  await project.promote(await project.register({ add: 1, fail: 0.9 }))
  const clients = load(project.url)
  const stopped = { ...project.ports().changes, commit: () => Promise.reject(new Error('killed here')) }
  await expect(project.deploy({}, { changes: stopped })).rejects.toThrow('killed here')
  const from = (await clients.stop()).length
  const again = load(project.url)
  const result = await project.deploy()
  await again.answers(10)
  expect(result.outputs).toMatchObject({ verdict: 'fail', outcome: 'rolled-back', version: 'v1' })
  expect((await again.stop()).every(({ version }) => version === 'v1')).toBe(true)
  expect(await project.promoted()).toContain(first.digest)
  expect(from).toBeGreaterThan(0)
})

test('a runner that dies leaves its canary for one lease', async () => {
  await begin()
  await project.promote(await project.register({ add: 1 }))
  await killedAt(/50% to v2/)
  while ((await project.serving.state()).versions.some(({ version, percent }) => version === 'v2' && percent > 0)) await sleep(100)
  expect((await project.serving.state()).versions.find(({ version }) => version === 'v1')).toMatchObject({ percent: 100 })
})

test('git revert brings the old version back at once', async () => {
  const { first } = await begin()
  await project.promote(await project.register({ add: 1 }))
  const clients = load(project.url)
  expect((await project.deploy()).outputs.outcome).toBe('promoted')
  project.git('revert', '--no-edit', 'HEAD')
  const result = await project.deploy()
  const seen = await clients.stop()
  expect(result.outputs).toMatchObject({ verdict: 'pass', outcome: 'promoted', version: 'v1' })
  expect(result.json).toMatchObject({ environments: [{ route: 'return', looks: [] }] })
  expect((await project.serving.state()).versions).toMatchObject([{ digest: first.digest, percent: 100 }])
  expect(seen.filter(({ status }) => status !== 200)).toEqual([])
})

test('too few requests hold the canary where it is; the next run goes on from there, a revert ends it', async () => {
  await begin({ ...QUICK, for: '1s', looks: 1 })
  await project.promote(await project.register({ add: 1 }))
  const result = await project.deploy()
  expect(result.outputs).toMatchObject({ verdict: 'inconclusive', outcome: 'held', version: 'v1' })
  const shares = async () => (await project.serving.state()).versions.map(({ version, percent }) => `${version} ${percent}`)
  expect(await shares()).toEqual(['v1 50', 'v2 50'])
  expect((await project.deploy()).outputs.outcome).toBe('held')
  project.git('revert', '--no-edit', 'HEAD')
  expect((await project.deploy()).outputs).toMatchObject({ outcome: 'promoted', version: 'v1' })
  expect(await shares()).toEqual(['v1 100'])
})

test('a server that never starts is an error with its last lines; stable stays and git is put back', async () => {
  const { first } = await begin()
  await project.promote(await project.register({ exit: 3 }))
  const result = await project.deploy()
  expect(result.outputs).toMatchObject({ verdict: 'error', outcome: 'failed', version: 'v1' })
  expect(JSON.stringify(result.document)).toContain('cannot load the model')
  expect(await project.promoted()).toContain(first.digest)
  expect((await project.serving.state()).versions).toMatchObject([{ version: 'v1', percent: 100 }])
})

test('a re-run of an old commit does not undo what was promoted since', async () => {
  const { first } = await begin()
  await project.promote(await project.register({ add: 1 }))
  const clients = load(project.url)
  expect((await project.deploy()).outputs.outcome).toBe('promoted')
  await clients.stop()
  await writeFile(join(project.root, 'deployments/production.yml'), stringify(first))
  expect((await project.deploy({ ci: true })).outputs).toMatchObject({ verdict: 'pass', outcome: 'superseded' })
  expect((await project.serving.state()).versions).toMatchObject([{ version: 'v2', percent: 100 }])
})

test.each([
  ['other bytes', (file: object) => ({ ...file, digest: 'f'.repeat(64) }), 'has digest'],
  ['a version that is not registered', (file: object) => ({ ...file, version: 'v9' }), 'is not in the registry'],
  ['missing evidence', (file: object) => ({ ...file, evidence: 'e'.repeat(64) }), 'There is no evidence of register'],
])('refuses %s and deploys nothing', async (_, change, words) => {
  project = await testProject()
  await project.promote(change(await project.register({})))
  await expect(project.deploy()).rejects.toThrow(words)
  expect((await project.serving.state()).versions).toEqual([])
})

test('refuses a promotion without the approvals that sluice.yml asks for', async () => {
  project = await testProject(QUICK, { approvals: 1 })
  await project.promote(await project.register({}))
  const forge = { approvals: async () => ({ pull: 12, by: [] }) } as unknown as Forge
  await expect(project.deploy({}, { forge })).rejects.toThrow('pull request 12, with 0 of 1 approvals')
  const approving = { approvals: async () => ({ pull: 12, by: ['tomas'] }) } as unknown as Forge
  expect((await project.deploy({}, { forge: approving })).outputs.outcome).toBe('promoted')
})

test('a dry run says what would be done and does nothing', async () => {
  project = await testProject()
  await project.promote(await project.register({}))
  expect((await project.deploy({}, {}, { 'dry-run': true })).outputs).toMatchObject({ verdict: 'pass', outcome: 'planned' })
  expect((await project.serving.state()).versions).toEqual([])
})

test('cancelled in the middle, stable has all requests at once', async () => {
  await begin()
  await project.promote(await project.register({ add: 1 }))
  const cancel = new AbortController()
  const running = project.deploy({}, {}, {}, cancel.signal)
  while (!project.lines.some((line) => line.includes('50% to v2'))) await sleep(10)
  cancel.abort()
  await expect(running).rejects.toThrow('abort')
  expect((await project.serving.state()).versions).toMatchObject([
    { version: 'v1', percent: 100 },
    { version: 'v2', percent: 0 },
  ])
})

test('copies show harm before any client sees it', async () => {
  await begin({ ...QUICK, guards: ['errors'], replay: { rows: 0 }, shadow: { percent: 100, for: '2s' } })
  await project.promote(await project.register({ add: 1, fail: 0.9 }))
  const clients = load(project.url)
  const result = await project.deploy()
  const seen = await clients.stop()
  expect(result.outputs).toMatchObject({ verdict: 'fail', outcome: 'rolled-back', version: 'v1' })
  expect(seen.filter(({ status, version }) => status !== 200 || version !== 'v1')).toEqual([])
  expect(JSON.stringify(result.document)).toContain('On copied requests')
})

test('what holds in one environment is proposed for the next', async () => {
  project = await testProject(QUICK, { environments: ['production', 'next'] })
  const first = await project.register({})
  await project.promote(first)
  expect((await project.deploy()).outputs).toMatchObject({ outcome: 'promoted', environment: 'production' })
  expect(project.git('show', 'sluice/promote-numbers-next-v1:deployments/next.yml')).toContain(first.digest)
})

test('a split that cannot be remembered is refused, and the old one stands', async () => {
  await begin()
  const state = join(project.environment.directory, 'state.json')
  const text = await readFile(state, 'utf8')
  // A folder in its place cannot be replaced by a file, as a full disk refuses any write.
  await rm(state)
  await mkdir(join(state, 'in the way'), { recursive: true })
  await expect(project.serving.shift({ v1: 100 })).rejects.toThrow('the old one stands')
  expect(await ask(project.url, 'still')).toMatchObject({ status: 200, version: 'v1' })
  await rm(state, { recursive: true })
  await writeFile(state, text)
})

test('the gateway is killed under a canary: it comes back with what it saw, and the canary goes on', async () => {
  await begin({ ...QUICK, for: '6s' })
  await project.promote(await project.register({ add: 1 }))
  const clients = load(project.url)
  const running = project.deploy()
  while (!project.lines.some((line) => line.includes('50% to v2'))) await sleep(10)
  await clients.answers(10)
  process.kill((await connect(project.folder))!.process.pid, 'SIGKILL')
  const result = await running
  await clients.answers(20)
  const seen = await clients.stop()
  expect(result.outputs).toMatchObject({ verdict: 'pass', outcome: 'promoted', version: 'v2' })
  // Connections are refused while there is no gateway; nothing that it answered was a failure.
  expect(seen.filter(({ status }) => status !== 200 && status !== 0)).toEqual([])
})
