import { azuremlServing } from '../../../../src/platforms/azureml/serving/serving.ts'
import type { AzureServingSettings } from '../../../../src/platforms/azureml/serving/settings.ts'
import { type Scripted, type Seen, scripted } from '../scripted.ts'

const settings: AzureServingSettings = {
  ...({ endpoint: 'tiny', model: 'tiny', environment: 'production', protocol: 'records', authMode: 'Key' } as const),
  ...{ scoringScript: 'score.py', instanceType: 's', instances: 1, leastLease: 900, tags: {} },
}
const assets = {
  model: async () => '/models/tiny/versions/1',
  code: async () => ({ codeId: '/codes/c/versions/1', environmentId: '/environments/e/versions/1' }),
  collections: async () => ({}),
}
const release = { version: 'v1', digest: '0a1b2c3d'.repeat(8), sources: '.', model: 'm', serve: [] }
const log = { progress() {} }

/** An endpoint that Azure could not make, with these deployments on it. */
const failed = (deployments: object[]) => {
  let gone = false
  return ({ method, path }: Seen): Scripted => {
    if (path.endsWith('/deployments')) return { status: 200, body: { value: deployments } }
    if (path.includes('/deployments/')) {
      const made = { id: path, name: 'v1-0a1b2c3d', properties: { provisioningState: 'Succeeded' } }
      return method === 'PUT' ? { status: 200, body: made } : { status: 404, body: {} }
    }
    if (!path.endsWith('/onlineEndpoints/tiny')) return { status: 200, body: { location: 'westeurope' } }
    if (method === 'DELETE') gone = true
    const properties = { authMode: 'Key', provisioningState: gone ? 'Succeeded' : 'Failed' }
    return { status: 200, body: { id: path, location: 'westeurope', properties } }
  }
}
const writes = (seen: readonly Seen[]) =>
  seen.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path.split('/').slice(-2).join('/')}`)

test('an endpoint that Azure could not make is made anew', async () => {
  await using azure = await scripted(failed([]))
  await azuremlServing({ client: azure.client, settings, assets }, log).deploy(release)
  expect(writes(azure.seen)).toEqual(['DELETE onlineEndpoints/tiny', 'PUT onlineEndpoints/tiny', 'PUT deployments/v1-0a1b2c3d'])
})

test('one that has deployments is left alone, and told', async () => {
  await using azure = await scripted(failed([{ name: 'blue', properties: {} }]))
  await expect(azuremlServing({ client: azure.client, settings, assets }, log).deploy(release)).rejects.toThrow('nothing was changed')
  expect(writes(azure.seen)).toEqual([])
})

test('a deployment that others made counts while it answers clients, and is not ours to end', async () => {
  const deployments = [
    { name: 'blue', tags: {}, properties: { provisioningState: 'Succeeded' } },
    { name: 'green', tags: {}, properties: { provisioningState: 'Succeeded' } },
  ]
  await using azure = await scripted(({ path }) => ({
    status: 200,
    body: path.endsWith('/deployments')
      ? { value: deployments }
      : { location: 'westeurope', properties: { authMode: 'Key', scoringUri: 'https://x/score', traffic: { blue: 100 } } },
  }))
  expect(await azuremlServing({ client: azure.client, settings, assets }, log).state()).toEqual({
    url: 'https://x/score',
    versions: [{ version: 'blue', digest: '', percent: 100, mirror: 0, healthy: true }],
  })
})
