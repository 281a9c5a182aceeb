import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from 'node:tls'
import { type ClientAssertionCredential as Assertion, ClientAssertionCredential, ClientSecretCredential } from '@azure/identity'
import type { Operation } from '../peers/azureml/operation.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { exec } from '../peers/process.ts'
import { type PlainClient, plainClient } from './azureml-endpoints-client.ts'

let azure: Azure
let client: PlainClient

beforeAll(async () => {
  azure = await startAzure()
  client = await plainClient(azure)
})
afterAll(() => azure?.stop())
afterEach(() => azure.forget())

const kinds = async () => (await azure.problems()).map(({ kind }) => kind)
const signIn = { disableInstanceDiscovery: true }
const scope = 'https://management.azure.com/.default'
async function assertion(audience: string): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = azure.environment('oidc')
  const answer = await fetch(`${url}&audience=${encodeURIComponent(audience)}`, { headers: { authorization: `Bearer ${token}` } })
  return ((await answer.json()) as { value: string }).value
}
const federated = (audience = 'api://AzureADTokenExchange'): Assertion =>
  new ClientAssertionCredential(azure.app.tenant, azure.app.client, () => assertion(audience), {
    ...signIn,
    authorityHost: azure.authority,
  })

describe('what is not in the table is refused, and remembered', () => {
  test.each([
    ['an operation', 'GET', '/nonsense?api-version=2024-10-01', 'no such operation'],
    ['an api-version', 'GET', '/jobs?api-version=2023-10-01', 'api-version 2023-10-01'],
    ['no api-version', 'GET', '/jobs', 'api-version undefined'],
    ['a query parameter', 'GET', '/jobs?api-version=2024-10-01&$filter=x', 'query parameter $filter'],
  ])('%s', async (_, method, path, message) => {
    const answer = await client.send(method, `${azure.url}${client.scope}${path}`)
    expect([answer.status, answer.body.error.code]).toEqual([400, 'NotInFake'])
    expect(await azure.problems()).toMatchObject([{ kind: 'NotInFake', message }])
  })

  test('a header', async () => {
    const answer = await client.send('GET', `${azure.url}${client.scope}/jobs?api-version=2024-10-01`, undefined, { 'if-match': '*' })
    expect(answer.body.error.message).toContain('header if-match')
  })
})

describe('a body that does not fit the schema is refused, and remembered', () => {
  const environment = (properties: object) => client.arm('PUT', '/environments/made/versions/1', { properties })
  test.each([
    ['a field that is not there', { image: 'x', nonsense: 1 }, 'must NOT have additional properties: nonsense'],
    ['another type', { image: 7 }, 'must be string'],
    ['another word', { image: 'x', osType: 'linux' }, 'must be equal to constant'],
  ])('%s', async (_, properties, message) => {
    const answer = await environment(properties)
    expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringContaining(message)])
    expect(await kinds()).toEqual(['InvalidRequest'])
  })

  test('a name that no resource may have', async () => {
    await client.arm('PUT', `/environments/${'x'.repeat(300)}`, { properties: {} })
    expect(await kinds()).toEqual(['InvalidRequest'])
  })
})

describe('signing in', () => {
  test('a secret, and a wrong one', async () => {
    const credential = (secret: string) =>
      new ClientSecretCredential(azure.app.tenant, azure.app.client, secret, { ...signIn, authorityHost: azure.authority })
    expect((await credential(azure.app.secret).getToken(scope))?.token).toMatch(/^eyJ/)
    await expect(credential('guess').getToken(scope)).rejects.toThrow(/AADSTS7000215/)
  })

  test("a workflow's own token, its audience and its subject", async () => {
    expect((await federated().getToken(scope)).token).toMatch(/^eyJ/)
    await expect(federated('https://github.com/octo-org').getToken(scope)).rejects.toThrow(/AADSTS700212/)
    await azure.set({ subject: 'repo:octo-org/churn:pull_request' })
    await expect(federated().getToken(scope)).rejects.toThrow(/AADSTS700213.*pull_request/)
    await azure.set({ subject: 'repo:octo-org/churn:ref:refs/heads/main' })
  })

  const withToken = (token: string) =>
    client.send('GET', `${azure.url}${client.scope}?api-version=2024-10-01`, undefined, { authorization: token })
  test.each([
    ['no token', async () => 'Bearer', 'InvalidAuthenticationToken'],
    [
      'a token that nobody here signed',
      async () => `Bearer ${(await azure.token()).slice(0, -8)}AAAAAAAA`,
      'InvalidAuthenticationTokenSignature',
    ],
    [
      'a token for something else',
      async () => `Bearer ${await azure.token('https://vault.azure.net')}`,
      'InvalidAuthenticationTokenAudience',
    ],
  ])('%s is 401', async (_, token, code) => {
    const answer = await withToken(await token())
    expect([answer.status, answer.body.error.code]).toEqual([401, code])
  })

  test('a token that has expired is 401, a new one is not', async () => {
    const token = `Bearer ${await azure.token()}`
    expect((await withToken(token)).status).toBe(200)
    await azure.set({ clockSkew: 3601 })
    expect((await withToken(token)).body.error.code).toBe('ExpiredAuthenticationToken')
    await azure.set({ clockSkew: 0 })
    await azure.expire()
    expect((await withToken(token)).body.error.code).toBe('ExpiredAuthenticationToken')
    expect((await withToken(`Bearer ${await azure.token()}`)).status).toBe(200)
    client = await plainClient(azure)
  })

  test('a role that lacks an action is 403, and says which', async () => {
    await azure.set({ notActions: ['Microsoft.MachineLearningServices/workspaces/jobs/*'] })
    const answer = await client.arm('PUT', '/jobs/x', {})
    expect([answer.status, answer.body.error.message]).toEqual([403, expect.stringContaining('workspaces/jobs/write')])
    expect((await client.arm('GET', '/environments')).status).toBe(200)
    await azure.set({ notActions: [] })
  })
})

test.each([
  ['subscription', (path: string) => path.replace(/subscriptions\/[^/]+/, 'subscriptions/other'), 'SubscriptionNotFound'],
  ['resource group', (path: string) => path.replace('/ml/', '/other/'), 'ResourceGroupNotFound'],
  ['workspace', (path: string) => path.replace('/churn', '/other'), 'ResourceNotFound'],
])('another %s is 404', async (_, other, code) => {
  const answer = await client.send('GET', `${azure.url}${other(client.scope)}?api-version=2024-10-01`)
  expect([answer.status, answer.body.error.code]).toEqual([404, code])
})

describe('operations that take their time', () => {
  const registered = () => azure.url + client.scope.replace('workspaces/churn', 'registries/shared')
  const put = (name: string) =>
    client.send('PUT', `${registered()}/environments/${name}/versions/1?api-version=2024-10-01`, { properties: { image: 'x' } })

  test('201 with both headers, words that are not ARM’s own, then Succeeded', async () => {
    const made = await put('slow')
    expect([made.status, made.body.properties.provisioningState]).toEqual([201, 'Creating'])
    expect(made.headers.get('location')).toContain('/registries/shared/environments/slow/versions/1')
    const url = made.headers.get('azure-asyncoperation')!
    expect(url.length).toBeGreaterThan(800)
    expect((await client.send('GET', url)).body).toMatchObject({ status: 'Creating', endTime: '0001-01-01T00:00:00Z' })
    expect((await client.send('GET', url)).body).toMatchObject({ status: 'Succeeded' })
    expect(
      (await client.send('GET', `${registered()}/environments/slow/versions/1?api-version=2024-10-01`)).body.properties.provisioningState,
    ).toBe('Succeeded')
  })

  test('its address is signed: another api-version in it is refused', async () => {
    const url = (await put('signed')).headers.get('azure-asyncoperation')!
    expect((await client.send('GET', url.replace('2022-02-01-preview', '2024-10-01'))).status).toBe(400)
    expect((await client.send('GET', url.replace(/&h=./, '&h=_'))).status).toBe(403)
  })

  test('while one is at work, another on the same resource is 409', async () => {
    await azure.set({ operationPolls: 2 })
    await put('busy')
    expect((await put('busy')).body.error.code).toBe('Conflict')
    expect((await put('other')).status).toBe(201)
    await azure.set({ operationPolls: 1 })
  })
})

describe('faults', () => {
  test('429 with Retry-After, so many times, after so many requests', async () => {
    await azure.fault({ method: 'GET', path: /\/jobs$/, status: 429, headers: { 'Retry-After': '7' }, times: 2, after: 1 })
    const statuses: number[] = []
    for (let n = 0; n < 4; n++) statuses.push((await client.arm('GET', '/jobs')).status)
    expect(statuses).toEqual([200, 429, 429, 200])
  })

  test('reset: nothing is done; lost: it is done, and nobody hears of it', async () => {
    for (const [status, there] of [
      ['reset', 404],
      ['lost', 200],
    ] as const) {
      await azure.fault({ method: 'PUT', path: /\/environments\/faulty/, status })
      await expect(client.arm('PUT', `/environments/faulty-${status}/versions/1`, { properties: { image: 'x' } })).rejects.toThrow()
      expect((await client.arm('GET', `/environments/faulty-${status}/versions/1`)).status).toBe(there)
    }
  })

  test('an upload that breaks off leaves no version behind', async () => {
    await azure.fault({ method: 'PUT', path: /train\.py$/, status: 'reset' })
    await expect(client.asset('codes', { 'train.py': 'x'.repeat(100_000) })).rejects.toThrow()
    const pending = await client.arm('POST', '/codes/empty/versions/1/startPendingUpload', { pendingUploadType: 'TemporaryBlobReference' })
    const { blobUri } = pending.body.blobReferenceForConsumption
    expect((await client.arm('PUT', '/codes/empty/versions/1', { properties: { codeUri: `${blobUri}/codes` } })).status).toBe(400)
  })

  test('older workspaces have no pending uploads, workspaces without keys have no secrets', async () => {
    await azure.set({ uploads: 'legacy', datastore: 'None' })
    expect((await client.arm('POST', '/codes/x/versions/1/startPendingUpload', {})).status).toBe(404)
    expect((await client.arm('POST', '/datastores/workspaceblobstore/listSecrets')).status).toBe(404)
    await azure.set({ uploads: 'pending', datastore: 'AccountKey' })
  })
})

test('a client that goes away in the middle of a request, or asks nonsense, takes nothing with it', async () => {
  const { hostname, port } = new URL(azure.url)
  const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false })
  await once(socket, 'secureConnect')
  socket.write(`PUT ${client.scope}/jobs/x?api-version=2024-10-01 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{"proper`)
  await sleep(50)
  socket.destroy()
  await expect(client.send('GET', `${azure.url}/%E0%A4%A`)).rejects.toThrow()
  expect((await client.arm('GET', '/jobs')).status).toBe(200)
})

test('its page says how much of the table there is, and how much has a schema', async () => {
  const table = await azure.command<Operation[]>('table')
  const counted = (side: 'request' | 'response') => table.filter((row) => row[side]).length
  const said = `${table.length} operations, ${counted('request')} request bodies and ${counted('response')} answers with a schema`
  const page = join(import.meta.dirname, '../peers/azureml/README.md')
  const text = await readFile(page, 'utf8')
  const whole = text.replace(/\d+ operations, \d+ request bodies and \d+ answers with a schema/, said)
  if (process.env.UPDATE_GOLDEN) await writeFile(page, whole)
  else expect(text).toBe(whole)
  expect(whole).toContain(said)
})

test('it ends with everything that it had started', async () => {
  const other = await startAzure()
  const own = await plainClient(other)
  const environmentId = await own.environment()
  const mark = `sluice-mark-${process.pid}`
  await own.arm('PUT', '/jobs/long', { properties: { jobType: 'Command', command: `exec -a ${mark} sleep 60`, environmentId } })
  const running = async () => (await exec('ps', ['-eo', 'args'])).stdout.includes(`${mark} 60`)
  for (let tries = 0; tries < 200 && !(await running()); tries++) await sleep(50)
  expect(await running()).toBe(true)
  await other.stop()
  expect(await running()).toBe(false)
  await expect(fetch(`${other.blob}/`)).rejects.toThrow()
})

describe('versions', () => {
  const version = (number: number, image = `v${number}`) =>
    client.arm('PUT', `/environments/many/versions/${number}`, { properties: { image } })
  test('a container knows the latest and the next; a list comes in pages, newest first; an archived one is out of sight', async () => {
    for (let number = 1; number <= 5; number++) {
      expect((await version(number)).status).toBe(201)
      await sleep(2)
    }
    expect((await client.arm('GET', '/environments/many')).body.properties).toMatchObject({ latestVersion: '5', nextVersion: '6' })
    await client.arm('PUT', '/environments/many/versions/4', { properties: { image: 'v4', isArchived: true } })
    await azure.set({ pageSize: 2 })
    const seen: string[] = []
    for (let url = `${azure.url}${client.scope}/environments/many/versions?api-version=2024-10-01`; url; ) {
      const { body } = await client.send('GET', url)
      seen.push(...body.value.map(({ name }: { name: string }) => name))
      url = body.nextLink
    }
    expect(seen).toEqual(['5', '3', '2', '1'])
    await azure.set({ pageSize: 100 })
  })

  test('the same again is 200, another under the same number is 409', async () => {
    expect((await version(1)).status).toBe(200)
    expect((await version(1, 'other')).status).toBe(409)
  })
})
