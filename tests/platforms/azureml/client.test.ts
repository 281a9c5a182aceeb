import { AzureError } from '../../../src/platforms/azureml/errors.ts'
import { scripted } from './scripted.ts'

const endpoint = (provisioningState: string, more: object = {}) => ({ id: '/x', properties: { provisioningState, ...more } })
const WEIRD = '0001-01-01T00:00:00Z'

test('a body goes out as it is: nothing is dropped on the way, in either direction', async () => {
  const body = {
    location: 'westeurope',
    properties: {
      jobType: 'Command',
      inputs: { train: { jobInputType: 'uri_folder', uri: 'azureml://x', mode: 'ReadOnlyMount' } },
      queueSettings: { jobTier: 'Spot' },
      mirrorTraffic: { green: 10 },
      dataCollector: { collections: { model_inputs: { dataCollectionMode: 'Enabled', samplingRate: 1 } } },
      stage: 'Production',
      nothing: null,
      unknownToAnySdk: [1, 'ü', { deep: false }],
    },
  }
  await using azure = await scripted((seen) => ({ status: 201, body: seen.body }))
  expect(await azure.client.put('/jobs/a', body)).toEqual(body)
  expect(azure.seen).toHaveLength(1)
  expect(azure.seen[0]).toMatchObject({ method: 'PUT', path: `${azure.W}/jobs/a`, query: '?api-version=2024-10-01', body })
  expect(azure.seen[0]!.body).toEqual(body)
  expect(azure.scopes).toEqual([`${azure.url}/.default`])
  expect(azure.seen[0]!.headers.authorization).toBe('Bearer token-0')
})

test('an operation is followed by its signed URL as it is, through words that are not standard, to the resource itself', async () => {
  const url = (base: string) => `${base}/status/1?api-version=2022-01-01&t=9&c=sig%2Bna/ture&s=a+b`
  await using azure = await scripted((seen, count) => {
    const base = `https://${seen.headers.host}`
    if (seen.method === 'PUT')
      return {
        status: 201,
        headers: { 'azure-asyncoperation': url(base), location: `${base}/never`, 'x-ms-async-operation-timeout': 'PT30M' },
        body: endpoint('Updating'),
      }
    if (seen.path === '/status/1')
      return count < 4
        ? { status: 200, body: { status: 'Updating', endTime: WEIRD } }
        : { status: 200, body: { status: 'Succeeded', endTime: WEIRD } }
    return { status: 200, body: endpoint('Succeeded', { scoringUri: 'https://e' }) }
  })
  expect(await azure.client.put('/onlineEndpoints/e', {})).toEqual(endpoint('Succeeded', { scoringUri: 'https://e' }))
  expect(azure.seen.map(({ method, path }) => `${method} ${path.replace(azure.W, '')}`)).toEqual([
    'PUT /onlineEndpoints/e',
    'GET /status/1',
    'GET /status/1',
    'GET /status/1',
    'GET /onlineEndpoints/e',
  ])
  expect(azure.seen[1]!.path + azure.seen[1]!.query).toBe(url(azure.url).replace(azure.url, ''))
})

test('an operation that succeeded is no proof: the resource says that it failed', async () => {
  await using azure = await scripted((seen) => {
    if (seen.method === 'PUT') return { status: 201, headers: { 'azure-asyncoperation': `https://${seen.headers.host}/status/1` } }
    if (seen.path === '/status/1') return { status: 200, body: { status: 'Succeeded' } }
    return { status: 200, body: endpoint('Failed') }
  })
  await expect(azure.client.put('/onlineEndpoints/e/deployments/d', {})).rejects.toMatchObject({ code: 'ProvisioningFailed' })
})

test('a failed operation says why, and never shows the URL it was followed by', async () => {
  await using azure = await scripted((seen) =>
    seen.method === 'PUT'
      ? { status: 201, headers: { 'azure-asyncoperation': `https://${seen.headers.host}/status/1?sig=SECRET` } }
      : {
          status: 200,
          body: {
            status: 'Failed',
            error: { code: 'BadRequest', message: 'See details', details: [{ code: 'ImageBuildFailure', message: 'no such base' }] },
          },
        },
  )
  const error = await azure.client.put('/environments/e/versions/1', {}).catch((e: Error) => e)
  expect(error).toBeInstanceOf(AzureError)
  expect(String(error)).toContain('ImageBuildFailure: no such base')
  expect(String(error)).not.toContain('SECRET')
})

test('a status that is not there yet is waited for, but not for ever', async () => {
  const after = (absent: number) =>
    scripted((seen, count) => {
      if (seen.method === 'DELETE')
        return { status: 202, headers: { location: `https://${seen.headers.host}/status/1`, 'retry-after': '0' } }
      return count <= 1 + absent ? { status: 404, body: { error: { code: 'NotFound', message: 'no operation' } } } : { status: 204 }
    })
  await using soon = await after(3)
  await soon.client.delete('/onlineEndpoints/e')
  expect(soon.seen).toHaveLength(5)
  await using never = await after(1000)
  // What is to be deleted, and whose operation is gone, is deleted.
  await never.client.delete('/onlineEndpoints/e')
  expect(never.seen).toHaveLength(10)
})

test('an operation has an upper limit of ours', async () => {
  await using azure = await scripted(
    (seen) =>
      seen.method === 'PUT'
        ? { status: 201, headers: { 'azure-asyncoperation': `https://${seen.headers.host}/status/1` } }
        : { status: 200, body: { status: 'Creating' } },
    { limit: 50 },
  )
  await expect(azure.client.put('/onlineEndpoints/e', {})).rejects.toThrow(/not done after 50 s/)
})

test.each([
  ['with Retry-After', { 'retry-after': '1' }],
  ['with none', {}],
] as const)(
  '429 %s is waited out',
  async (_, headers) => {
    await using azure = await scripted((_seen, count) => (count < 4 ? { status: 429, headers } : { status: 200, body: { ok: true } }))
    expect(await azure.client.get('/jobs/a')).toEqual({ ok: true })
  },
  20_000,
)

test('429 for ever ends, in words', async () => {
  await using azure = await scripted(() => ({ status: 429, body: { error: { code: 'TooManyRequests', message: 'slow down' } } }))
  await expect(azure.client.get('/jobs/a')).rejects.toMatchObject({ status: 429, code: 'TooManyRequests' })
})

test('a 401 is tried once more with a fresh token', async () => {
  await using azure = await scripted((seen) => ({ status: seen.headers.authorization === 'Bearer token-1' ? 200 : 401, body: {} }))
  await azure.client.get('/jobs/a')
  expect(azure.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-0', 'Bearer token-1'])
  await using never = await scripted(() => ({ status: 401, body: { error: { code: 'ExpiredAuthenticationToken', message: 'expired' } } }))
  await expect(never.client.get('/jobs/a')).rejects.toThrow(/401, ExpiredAuthenticationToken: expired.*clock/)
  expect(never.seen).toHaveLength(2)
})

test('409 while another operation runs is waited out where asked, and final otherwise', async () => {
  const conflict = { status: 409, body: { error: { code: 'Conflict', message: 'another operation is running' } } }
  await using azure = await scripted((_seen, count) => (count < 4 ? conflict : { status: 200, body: endpoint('Succeeded') }))
  await azure.client.put('/onlineEndpoints/e', {}, { busy: 600 })
  expect(azure.seen).toHaveLength(4)
  await using asset = await scripted(() => conflict)
  await expect(asset.client.put('/codes/c/versions/1', {})).rejects.toMatchObject({ status: 409, code: 'Conflict' })
  expect(asset.seen).toHaveLength(1)
})

test('a connection that breaks is made again; a POST that may have worked is not repeated by us', async () => {
  await using azure = await scripted((_seen, count) => (count === 1 ? { status: 200, broken: true } : { status: 200, body: { ok: 1 } }))
  expect(await azure.client.get('/jobs/a')).toEqual({ ok: 1 })
})

test('pages are read to the end, and a token goes to no other host', async () => {
  await using azure = await scripted((seen) =>
    seen.query.includes('page2')
      ? { status: 200, body: { value: [2], nextLink: null } }
      : { status: 200, body: { value: [1], nextLink: `https://${seen.headers.host}${seen.path}?page2&api-version=2024-10-01` } },
  )
  expect(await azure.client.list('/jobs')).toEqual([1, 2])
  await using strange = await scripted(() => ({ status: 200, body: { value: [1], nextLink: 'https://elsewhere.example/steal' } }))
  await expect(strange.client.list('/jobs')).rejects.toThrow(/elsewhere/)
})

test('a token never goes out without TLS', async () => {
  await using azure = await scripted(() => ({ status: 200 }))
  await expect(azure.client.send({ method: 'GET', url: 'http://localhost:1/x', audience: 'ml' })).rejects.toThrow(/https only/)
})

test('what is not there is undefined to find, and gone to delete', async () => {
  await using azure = await scripted(() => ({ status: 404, body: { error: { code: 'ResourceNotFound', message: 'no' } } }))
  expect(await azure.client.find('/jobs/a')).toBeUndefined()
  await azure.client.delete('/onlineEndpoints/e')
  await expect(azure.client.get('/jobs/a')).rejects.toThrow(/az ml workspace list/)
})
