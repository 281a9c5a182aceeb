import { azuremlRegistry } from '../../src/platforms/azureml/registry/registry.ts'
import { digestPath } from '../../src/platforms/local/digest.ts'
import { ourClient, rehearse } from '../contract/azureml-ours.ts'
import { model } from '../contract/registry-model.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { folder, removeFolders } from '../platforms/git/scratch.ts'
import { inProcess, killWhenStuck } from './azureml-child.ts'

let azure: Azure
rehearse((started) => {
  azure = started
}, removeFolders)

const held = { delay: 60_000, status: 'reset' } as const
const numbersOf = async (name: string) => (await azuremlRegistry(ourClient(azure)).numbers(name)).map(({ version }) => version)

test.each([
  ['before the bytes', { method: 'PUT', path: /sluice\/models\//, ...held }],
  ['once the number is claimed', { method: 'GET', path: /\/data\/sluice-.*-versions\/versions\/\d/, ...held }],
  ['before the version appears', { method: 'PUT', path: /\/models\/[^/]*\/versions\//, ...held }],
  ['once the version appeared', { method: 'GET', path: /\/models\/[^/]*\/versions\/\d/, after: 1, ...held }],
])('killed %s, the next call comes to version 1, and another model to version 2', async (name, fault) => {
  const named = `killed-${name.replaceAll(' ', '-')}`
  const { candidate, path } = await model('bytes', named)
  await azure.fault(fault)
  await killWhenStuck(azure, inProcess(azure, { register: { candidate, path } }))
  await azure.forget()
  expect(await inProcess(azure, { register: { candidate, path } }).result).toMatchObject({ version: 1 })
  const other = await model('other bytes', named)
  expect(await inProcess(azure, { register: { candidate: other.candidate, path: other.path } }).result).toEqual({
    version: 2,
    created: true,
  })
  expect(await numbersOf(named)).toEqual([1, 2])
  const registry = azuremlRegistry(ourClient(azure))
  const version = (await registry.find(named, { version: 1 }))!
  expect(version).toEqual({ ...candidate, version: 1 })
  expect(await digestPath(await registry.fetch(version, folder()))).toBe(candidate.digest)
})

test('one that was killed and never comes back leaves a gap, not two models under one number', async () => {
  const [gone, next] = [await model('gone', 'gap'), await model('next', 'gap')]
  await azure.fault({ method: 'PUT', path: /\/models\/gap\/versions\//, ...held })
  await killWhenStuck(azure, inProcess(azure, { register: { candidate: gone.candidate, path: gone.path } }))
  await azure.forget()
  expect(await inProcess(azure, { register: { candidate: next.candidate, path: next.path } }).result).toEqual({ version: 2, created: true })
  expect(await numbersOf('gap')).toEqual([2])
})

test.each([
  'lost',
  'reset',
  503,
  429,
] as const)('an answer that is %s at each write is asked for again, and nothing is there twice', async (status) => {
  const named = `answers-${status}`
  // Blob storage says 503 when it is asked too much, never 429.
  const blobs = status === 429 ? [] : [/sluice\/models\//, /version\.json/]
  for (const path of [...blobs, /-versions\/versions\//, /\/models\/[^/]*\/versions\//]) await azure.fault({ method: 'PUT', path, status })
  const { candidate, path } = await model(named, named)
  const { version } = await azuremlRegistry(ourClient(azure)).register(candidate, path)
  expect(version).toEqual({ ...candidate, version: 1 })
  expect(await numbersOf(named)).toEqual([1])
})

test('four processes with the same bytes come to one version', async () => {
  const { candidate, path } = await model('raced', 'processes')
  const commits = ['1', '2', '3', '4'].map((digit) => ({ ...candidate, commit: digit.repeat(40) }))
  const results = await Promise.all(commits.map((each) => inProcess(azure, { register: { candidate: each, path } }).result))
  expect(results.map((result) => (result as { version: number }).version)).toEqual([1, 1, 1, 1])
  expect(await numbersOf('processes')).toEqual([1])
})
