import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PlatformError, UserError } from '../../src/kernel/errors.ts'
import { connect } from '../../src/platforms/local/gateway/connect.ts'
import { localServing, stopGateway } from '../../src/platforms/local/serving.ts'
import { ask, freePort, load, type Seen, type TestEnvironment, testEnvironment } from '../fixtures/model-server/environment.ts'

let served: TestEnvironment
beforeEach(async () => {
  served = await testEnvironment()
})
afterEach(() => served.dispose())

const failures = (seen: readonly Seen[]) => seen.filter(({ status }) => status !== 200)
const countBy = (items: readonly { version: string }[]) =>
  Object.fromEntries(Object.entries(Object.groupBy(items, ({ version }) => version)).map(([version, list]) => [version, list?.length]))

/** Everything the gateway logged of live requests, once the log has as many as the clients saw. */
async function logged(count: number) {
  for (;;) {
    const entries = []
    for await (const entry of served.telemetry.requests(new Date(0), new Date(Date.now() + 60_000))) entries.push(entry)
    if (entries.length >= count) return entries
    await sleep(20)
  }
}

const pids = async () =>
  Object.fromEntries((await (await connect(served.folder))!.control.state()).versions.map(({ version, pid }) => [version, pid!]))
const gatewayPid = async () => (await connect(served.folder))!.process.pid

/** Resolves once a condition holds. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20)
}

async function serve(version: string, behaviour = {}) {
  await served.serving.deploy(await served.release(version, behaviour))
  await served.serving.shift({ [version]: 100 })
}

test('an upgrade and a way back under load lose nothing, and every answer is logged once', async () => {
  await serve('v1')
  const clients = load(served.url)
  await served.serving.deploy(await served.release('v2', { add: 100 }))
  await served.serving.shift({ v1: 80, v2: 20 }, 60)
  await clients.answers(60)
  await served.serving.shift({ v2: 100 })
  await served.serving.retire('v1')
  await clients.answers(30)
  await served.serving.deploy(await served.release('v1'))
  await served.serving.shift({ v1: 100 })
  await served.serving.retire('v2')
  await clients.answers(30)
  const seen = await clients.stop()
  expect(failures(seen)).toEqual([])
  const entries = await logged(seen.length)
  expect(countBy(entries)).toEqual(countBy(seen))
  expect(new Set(entries.map(({ id }) => id))).toEqual(new Set(seen.map(({ id }) => id)))
  const sample = entries.find(({ version }) => version === 'v2')!
  expect(sample.predictions).toEqual([(sample.inputs[0]!.x as number) + 100])
})

test('a version is ended only after its last answer', async () => {
  await serve('v1')
  await served.serving.deploy(await served.release('v2', { wait: 800 }))
  await served.serving.shift({ v2: 100 })
  const slow = ask(served.url, 'slow')
  await sleep(200)
  await served.serving.shift({ v1: 100 })
  await served.serving.retire('v2')
  expect(await slow).toMatchObject({ status: 200, version: 'v2' })
  expect((await served.serving.state()).versions.map(({ version }) => version)).toEqual(['v1'])
})

test('the only model server is killed: requests wait for the next one and none fails', async () => {
  await serve('v1')
  const before = await pids()
  const clients = load(served.url)
  await clients.answers(20)
  process.kill(before.v1!, 'SIGKILL')
  await clients.answers(40)
  expect(failures(await clients.stop())).toEqual([])
  expect((await pids()).v1).not.toBe(before.v1)
})

test('a canary whose connections fail counts as failing, and stable answers for it', async () => {
  await serve('v1')
  await served.serving.deploy(await served.release('v2', { start: 0 }))
  await served.serving.shift({ v1: 50, v2: 50 }, 60)
  const clients = load(served.url)
  await clients.answers(20)
  process.kill((await pids()).v2!, 'SIGKILL')
  await clients.answers(40)
  expect(failures(await clients.stop())).toEqual([])
  const { live } = await served.telemetry.traffic(new Date(0))
  expect(live.get('v2')!.errors).toBeGreaterThan(0)
  expect(live.get('v1')!.errors).toBe(0)
})

test('a request that kills its server gets an answer, and the other version lives on', async () => {
  await serve('v1')
  await served.serving.deploy(await served.release('v2'))
  await served.serving.shift({ v1: 50, v2: 50 })
  const body = JSON.stringify({ data: [{ die: true, x: 1 }] })
  const answer = await fetch(`${served.url}/score`, { method: 'POST', body })
  expect(answer.status).toBe(502)
  expect(await ask(served.url, 'after')).toMatchObject({ status: 200 })
})

test('an error that a version answers itself goes back as it is and is counted', async () => {
  await serve('v1', { fail: 1 })
  expect(await ask(served.url, 'failing')).toMatchObject({ status: 500, version: 'v1' })
  const { live } = await served.telemetry.traffic(new Date(0))
  expect(live.get('v1')).toMatchObject({ requests: 1, errors: 1 })
})

test('a killed gateway comes back with the same split on the same servers', async () => {
  await serve('v1')
  await served.serving.deploy(await served.release('v2', { add: 100 }))
  await served.serving.shift({ v1: 30, v2: 70 })
  const before = await pids()
  const killed = await gatewayPid()
  process.kill(killed, 'SIGKILL')
  await until(async () => (await connect(served.folder)) === undefined)
  const { versions } = await served.serving.state()
  expect(versions).toMatchObject([
    { version: 'v1', percent: 30 },
    { version: 'v2', percent: 70 },
  ])
  expect(await pids()).toEqual(before)
  expect(await gatewayPid()).not.toBe(killed)
  expect(failures(await Promise.all(Array.from({ length: 20 }, (_, i) => ask(served.url, `again-${i}`))))).toEqual([])
})

test('a gateway and its server, both killed, come back', async () => {
  await serve('v1')
  const { v1 } = await pids()
  process.kill(await gatewayPid(), 'SIGKILL')
  process.kill(v1!, 'SIGKILL')
  await until(async () => (await connect(served.folder)) === undefined)
  await served.serving.state()
  expect(await ask(served.url, 'again')).toMatchObject({ status: 200, version: 'v1' })
})

test('a split with a lease ends by itself, and so do its mirrors', async () => {
  await serve('v1')
  await served.serving.deploy(await served.release('v2'))
  await served.serving.shift({ v1: 90, v2: 10 }, 30)
  await served.serving.mirror('v2', 50, 30)
  await served.serving.shift({ v1: 50, v2: 50 }, 0.3)
  await until(async () => (await served.serving.state()).versions.every(({ version, percent }) => percent === (version === 'v1' ? 100 : 0)))
  expect((await served.serving.state()).versions.map(({ mirror }) => mirror)).toEqual([0, 0])
})

test('copied requests are answered by the live version alone, and logged by the other', async () => {
  await serve('v1')
  await served.serving.deploy(await served.release('v2', { add: 100 }))
  await served.serving.mirror('v2', 100)
  const seen = await Promise.all(Array.from({ length: 20 }, (_, i) => ask(served.url, `copied-${i}`, i)))
  expect(seen.map(({ prediction }) => prediction)).toEqual(Array.from({ length: 20 }, (_, i) => i))
  await until(async () => (await served.telemetry.traffic(new Date(0))).mirrored.get('v2')?.requests === 20)
  const { live, mirrored } = await served.telemetry.traffic(new Date(0))
  expect(live.get('v2')).toBeUndefined()
  expect([...mirrored.get('v2')!.predictions].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 100))
})

test('a port in use names deploy.port and the fix', async () => {
  const other = createServer().listen(served.environment.port, '127.0.0.1')
  await new Promise((done) => other.once('listening', done))
  const failure = await served.serving.deploy(await served.release('v1')).catch((error: unknown) => error)
  other.close()
  expect(failure).toBeInstanceOf(UserError)
  expect(String(failure)).toContain(`port ${served.environment.port}`)
  expect(String(failure)).toContain('deploy.port')
})

test.each([
  ['ends at once', { exit: 3 }, 'cannot load the model'],
  ['never gets healthy', { never: true }, 'did not answer 200 on /'],
])('a server that %s is an error with its last lines, and leaves nothing', async (_, behaviour, words) => {
  const quick = await testEnvironment({ healthyWithin: 1.5 })
  try {
    const failure = await quick.serving.deploy(await quick.release('v1', behaviour)).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(PlatformError)
    expect(String(failure)).toContain(words)
    expect(String(failure)).toContain('model server on port')
    expect((await quick.serving.state()).versions).toEqual([])
  } finally {
    await quick.dispose()
  }
})

test('two runs that start the gateway at once share it', async () => {
  const release = await served.release('v1')
  await Promise.all([served.serving.deploy(release), served.serving.deploy(release)])
  expect((await served.serving.state()).versions).toHaveLength(1)
  expect(await readFile(join(served.folder, 'gateway.log'), 'utf8')).not.toContain('TypeError')
})

test('nobody without the token may change anything', async () => {
  await serve('v1')
  const { port } = JSON.parse(await readFile(join(served.folder, 'control.json'), 'utf8')) as { port: number }
  const answer = await fetch(`http://127.0.0.1:${port}/shift`, { method: 'POST', body: '{"split":{"v1":100}}' })
  expect(answer.status).toBe(401)
})

test('a gateway that is stopped under load answers what it took, and serves the same when it is asked for again', async () => {
  await serve('v1', { wait: 20 })
  const clients = load(served.url)
  await clients.answers(20)
  await stopGateway(served.environment)
  const seen = await clients.stop()
  // Refused once it is gone (0), but never cut off: everything it took is answered and logged.
  const answered = seen.filter(({ status }) => status !== 0)
  expect(failures(answered)).toEqual([])
  expect(await logged(answered.length)).toHaveLength(answered.length)
  await served.serving.state()
  expect(await ask(served.url, 'again')).toMatchObject({ status: 200, version: 'v1' })
})

test('another port in sluice.yml takes effect without losing the servers', async () => {
  await serve('v1')
  const before = await pids()
  const moved = { ...served.environment, port: await freePort() }
  expect((await localServing(moved).state()).url).toBe(`http://127.0.0.1:${moved.port}`)
  expect(await ask(`http://127.0.0.1:${moved.port}`, 'moved')).toMatchObject({ status: 200 })
  expect(await pids()).toEqual(before)
})
