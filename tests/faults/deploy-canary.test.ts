import { jest } from '@jest/globals'
import { load } from '../fixtures/model-server/environment.ts'
import { type TestProject, testProject } from '../fixtures/model-server/project.ts'

jest.setTimeout(60_000)

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
