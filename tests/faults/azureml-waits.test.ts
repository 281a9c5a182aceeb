import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { leftBehind } from '../../src/platforms/azureml/orphans.ts'
import { registryFrom } from '../../src/platforms/azureml/registry/read.ts'
import { azuremlRegistry } from '../../src/platforms/azureml/registry/registry.ts'
import { sharedRegistry } from '../../src/platforms/azureml/registry/share.ts'
import { digestPath } from '../../src/platforms/local/digest.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { ourClient, rehearse } from '../contract/azureml-ours.ts'
import { release, SCORE, servingOn } from '../contract/azureml-serving-tiny.ts'
import { model } from '../contract/registry-model.ts'
import { QUICK, testProject } from '../fixtures/model-server/project.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { clientOf } from '../platforms/azureml/on-fake.ts'
import { folder, removeFolders } from '../platforms/git/scratch.ts'
import { inProcess, killWhenStuck } from './azureml-child.ts'
import { three } from './azureml-pipeline-project.ts'
import { project, setUp } from './azureml-project.ts'

const ENDPOINT = 'tiny-waits'
let azure: Azure
let client: AzureClient
rehearse((started) => {
  azure = started
  client = clientOf(started)
}, removeFolders)
beforeEach(() => azure.forget())

const sources = folder()
const serving = () => servingOn(client, { endpoint: ENDPOINT }).serving
const split = async () => Object.fromEntries((await serving().state()).versions.map(({ version, percent }) => [version, percent]))
const sharing = () => sharedRegistry(client, azure.registry, azuremlRegistry(client))

/** What can go wrong between the beginning of an operation and its end, one after the other, while it is polled. */
async function everything(polls: RegExp): Promise<void> {
  const poll = { method: 'GET', path: polls } as const
  await azure.set({ operationPolls: 3 })
  await azure.fault({ ...poll, status: 'expired' })
  await azure.fault({ ...poll, status: 404 })
  await azure.fault({ ...poll, status: 429, headers: { 'retry-after': '2' } })
  await azure.fault({ ...poll, status: 429 })
  await azure.fault({ ...poll, status: 503 })
  await azure.fault({ ...poll, status: 'reset' })
  await azure.fault({ ...poll, status: 'lost' })
  await azure.fault({ ...poll, status: 'expired' })
}
const POLLS = /mfeOperation(sStatus|Results)\//

/** How often something was begun: answers 201 and 202 to a method on paths like this. */
const begun = async (method: string, path: RegExp) =>
  (await azure.requests()).filter((each) => each.method === method && path.test(each.path) && each.status >= 201 && each.status < 300)
    .length
const refusedTokens = async () => (await azure.requests()).filter(({ status }) => status === 401).length
/** What goes on in the workspace, by kind and name. */
const left = async () => {
  const wanted = { model: 'tiny', repository: undefined, endpoints: [ENDPOINT], batch: false, schedules: [] }
  const found = await leftBehind(client, wanted)
  return found.map(({ kind, name, orphan }) => ({ kind, name, orphan }))
}

test.each([
  [
    'an endpoint and its deployment are made',
    async () => serving().deploy(await release(sources, 'v1', 2)),
    { v1: 0 },
    ['PUT', /onlineEndpoints\//, 2],
  ],
  [
    'a second deployment is made',
    async () => serving().deploy(await release(sources, 'v2', 3)),
    { v1: 0, v2: 0 },
    ['PUT', /deployments\//, 1],
  ],
  ['traffic moves', () => serving().shift({ v1: 100 }), { v1: 100, v2: 0 }, ['PUT', /onlineEndpoints\/[^/]*$/, undefined]],
  ['a deployment is deleted', () => serving().retire('v2'), { v1: 100 }, ['DELETE', /deployments\//, 1]],
] as const)('while %s: tokens expire, 404, 429, 503 and broken connections at its polls, and it is done, once', async (_, act, after, [
  method,
  path,
  times,
]) => {
  await everything(POLLS)
  await act()
  expect(await split()).toEqual(after)
  if (times !== undefined) expect(await begun(method, path)).toBe(times)
  expect(await refusedTokens()).toBeGreaterThan(0)
  expect(await left()).toEqual([{ kind: 'endpoint', name: ENDPOINT, orphan: false }])
})

test('a deployment that meets an expired token, 429, 409 and a lost answer when it is begun is made once', async () => {
  const put = { method: 'PUT', path: /deployments\/v3/ } as const
  await azure.fault({ ...put, status: 'expired' })
  await azure.fault({ ...put, status: 429, headers: { 'retry-after': '1' }, times: 2 })
  await azure.fault({ ...put, status: 409, times: 3 })
  await azure.fault({ ...put, status: 'lost' })
  await serving().deploy(await release(sources, 'v3', 4))
  expect(await split()).toEqual({ v1: 100, v3: 0 })
  await serving().retire('v3')
  expect(await split()).toEqual({ v1: 100 })
})

test('while a version is shared: everything at its polls, and it is there once, with its bytes', async () => {
  const { candidate, path } = await model({ weights: 'w' }, 'waited')
  await everything(POLLS)
  await sharing().register(candidate, path)
  expect(await begun('PUT', /^\/(models|data)\/.*waited.*\/versions\/1$/)).toBe(4)
  expect(await refusedTokens()).toBeGreaterThan(0)
  const found = await registryFrom(client, azure.registry).find('waited', { digest: candidate.digest })
  expect(found).toEqual({ ...candidate, version: 1 })
})

test.each([
  ['before its bytes are there', { method: 'PUT', path: /[0-9a-f]{64}\/model\/weights$/, after: 1 }],
  ['while the registry makes it', { method: 'GET', path: POLLS, after: 4 }],
])('killed %s, the next run shares the version, and it is read whole', async (name, fault) => {
  const named = `shared-${name.replaceAll(' ', '-')}`
  const { candidate, path } = await model({ weights: named }, named)
  await azure.fault({ ...fault, delay: 60_000, status: 'reset' })
  await killWhenStuck(azure, inProcess(azure, { register: { candidate, path }, share: azure.registry }))
  await azure.forget()
  await sharing().register(candidate, path)
  const reader = registryFrom(client, azure.registry)
  expect(await reader.numbers(named)).toHaveLength(1)
  expect(await digestPath(await reader.fetch({ ...candidate, version: 1 }, folder()))).toBe(candidate.digest)
})

test('a download that breaks off in the middle goes on: of a job’s model, of a version, of a shared version', async () => {
  const root = await project(`import sys\nopen(sys.argv[2], 'w').write('0123456789abcdef' * (1 << 17))`)
  const { compute, task, model: path } = setUp(client, root)
  await azure.fault({ method: 'GET', path: /sluice\/jobs\/.*\/model\/model$/, status: 'cut', times: 2 })
  expect(await compute.run(task())).toMatchObject({ outcome: 'succeeded' })
  const { candidate } = await model('', 'cut')
  const whole = { ...candidate, digest: (await digestPath(path))! }
  const { version } = await sharing().register(whole, path)
  for (const registry of [azuremlRegistry(client), registryFrom(client, azure.registry)]) {
    await azure.fault({ method: 'GET', path: /\/model$/, status: 'cut', times: 2 })
    expect(await digestPath(await registry.fetch(version, folder()))).toBe(whole.digest)
  }
  expect(
    (await azure.requests()).filter(({ method, path: at, status }) => method === 'PUT' && /^\/jobs\//.test(at) && status === 201),
  ).toHaveLength(1)
})

test.each([
  // This script wants a number, and the fixture's models are objects: it never starts.
  ['that never gets healthy', 100, /could not convert string to float/],
  ['for which there is no quota', 0, /Not enough quota.*Ask for more quota/s],
])('a deployment %s fails the step, which says why, and leaves nothing behind', async (name, quotaNodes, words) => {
  const endpoint = `tiny-${name.includes('quota') ? 'poor' : 'sick'}`
  const made = await testProject({ ...QUICK, replay: { rows: 0 } })
  try {
    writeFileSync(join(made.root, 'score.py'), SCORE)
    made.git('add', 'score.py')
    made.git('commit', '-q', '-m', 'A scoring script')
    await made.promote(await made.register({ add: 0 }))
    await azure.set({ quotaNodes })
    const result = await made.deploy({}, { serving: async () => servingOn(ourClient(azure), { endpoint }) })
    expect(result.outputs).toMatchObject({ verdict: 'error', outcome: 'failed' })
    expect(renderMarkdown(result.document)).toMatch(words)
    expect((await servingOn(client, { endpoint }).serving.state()).versions).toEqual([])
  } finally {
    await azure.set({ quotaNodes: 100 })
    await made.dispose()
  }
})

test('while a pipeline runs: tokens expire, 404, 429, 503 and broken connections wherever it is looked at; there is one, and its model is registered from there', async () => {
  const at = { method: 'GET', after: 2 } as const
  for (const path of [/\/jobs\/sluice-[^/]*$/, /\/runs\/[^/]*\/details$/, /\/children$/])
    for (const fault of [
      { status: 'expired' },
      { status: 404 },
      { status: 429, headers: { 'retry-after': '1' } },
      { status: 503 },
      { status: 'reset' },
    ] as const)
      await azure.fault({ ...at, path, ...fault })
  const { compute, task, model: path } = await three(azure)
  const done = await compute.run(task())
  expect([done.outcome, done.elsewhere?.steps?.map(({ status }) => status)]).toEqual(['succeeded', ['Completed', 'Completed', 'Completed']])
  expect(await begun('PUT', /^\/jobs\//)).toBe(1)
  expect(await refusedTokens()).toBeGreaterThan(1)
  const evidence = JSON.stringify({ predicate: { step: 'train', numbers: { elsewhere: done.elsewhere } } })
  const { candidate } = await model('', 'piped')
  const known = { ...candidate, digest: (await digestPath(path))!, files: { 'evidence.jsonl': evidence } }
  await azuremlRegistry(client).register(known, path)
  const copied = (await azure.requests()).filter(({ path, query }) => /sluice\/models\//.test(path) && query.comp === 'block')
  expect(copied).toMatchObject([{ method: 'PUT', status: 201, headers: { 'content-length': '0' } }])
})
