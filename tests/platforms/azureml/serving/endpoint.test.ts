import { deploymentBody, deploymentName, versionOf } from '../../../../src/platforms/azureml/serving/deployment.ts'
import { checkEndpointName, endpointBody, endpointName, newEndpoint } from '../../../../src/platforms/azureml/serving/endpoint.ts'
import { valid } from '../schema.ts'

const DIGEST = '0a1b2c3d'.repeat(8)

test.each([
  ['tiny', 'production', 'tiny-production'],
  ['Flights_EU', 'staging', /^flights-eu-staging-[0-9a-f]{6}$/],
  ['a-model-with-a-name-that-is-far-too-long', 'production', /^a-model-with-a-name-that-[0-9a-f]{6}$/],
  ['2024', '1', /^sluice-[0-9a-f]{6}$/],
])('%s in %s has an endpoint name that Azure takes', (model, environment, expected) => {
  const name = endpointName(model, environment)
  expect(name).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  expect(checkEndpointName(name)).toBe(name)
})

test.each(['x', '1abc', 'under_score', 'ends-', 'a'.repeat(33)])('%s names no endpoint', (name) => {
  expect(() => checkEndpointName(name)).toThrow('cannot name')
})

test('a PUT sends everything back that was read, without what only Azure writes', () => {
  const read = {
    id: '/subscriptions/s/…',
    name: 'tiny-production',
    location: 'westeurope',
    kind: 'Managed',
    sku: null,
    identity: { type: 'UserAssigned', principalId: 'p', tenantId: 't', userAssignedIdentities: { '/u': { principalId: 'p' } } },
    tags: { old: '1' },
    systemData: {},
    properties: {
      authMode: 'Key',
      scoringUri: 'https://x/score',
      swaggerUri: 'https://x/swagger',
      provisioningState: 'Succeeded',
      description: 'ours',
      publicNetworkAccess: 'Disabled',
      properties: { team: 'ops' },
      traffic: { a: 100 },
      mirrorTraffic: { b: 10 },
    },
  }
  const body = endpointBody(read, { traffic: { a: 95, b: 5 }, mirror: {}, tags: { new: '1' } })
  expect(body).toEqual({
    location: 'westeurope',
    kind: 'Managed',
    identity: { type: 'UserAssigned', userAssignedIdentities: { '/u': {} } },
    tags: { new: '1' },
    properties: {
      authMode: 'Key',
      description: 'ours',
      publicNetworkAccess: 'Disabled',
      properties: { team: 'ops' },
      traffic: { a: 95, b: 5 },
      mirrorTraffic: {},
    },
  })
  expect(valid('workspaces/onlineEndpoints', body)).toEqual([])
})

test('a new endpoint has an identity and no traffic', () => {
  const body = newEndpoint({ location: 'westeurope', authMode: 'AADToken', compute: '/computes/aks', tags: {} })
  expect(body.properties).toEqual({ authMode: 'AADToken', compute: '/computes/aks' })
  expect(valid('workspaces/onlineEndpoints', body)).toEqual([])
})

const facts = {
  release: { version: 'v7', digest: DIGEST },
  location: 'westeurope',
  model: '/models/tiny/versions/7',
  kubernetes: false,
  instanceType: 'Standard_DS3_v2',
  instances: 2,
  collections: {},
  tags: { 'sluice-model': 'tiny' },
}

test('a scoring script is deployed with its environment, limits and collector', () => {
  const body = deploymentBody({
    ...facts,
    code: { codeId: '/codes/c/versions/1', scoringScript: 'score.py', environmentId: '/environments/e/versions/1' },
    environmentVariables: { A: '1' },
    requestTimeout: 30,
    concurrency: 4,
    collections: { request: '/data/r/versions/1', response: '/data/s/versions/1' },
  })
  expect(body.properties).toMatchObject({
    endpointComputeType: 'Managed',
    codeConfiguration: { codeId: '/codes/c/versions/1', scoringScript: 'score.py' },
    requestSettings: { requestTimeout: 'PT30S', maxConcurrentRequestsPerInstance: 4 },
    dataCollector: { rollingRate: 'Hour', collections: { request: { dataCollectionMode: 'Enabled', dataId: '/data/r/versions/1' } } },
  })
  expect(valid('workspaces/onlineEndpoints/deployments', body)).toEqual([])
})

test('an MLflow model is deployed without code, on an attached cluster too', () => {
  const body = deploymentBody({ ...facts, kubernetes: true })
  expect(Object.keys(body.properties)).not.toContain('codeConfiguration')
  expect(body.properties.endpointComputeType).toBe('Kubernetes')
  expect(deploymentBody({ ...facts, kubernetes: true, scale: { most: 5, cpu: 70 } }).properties.scaleSettings).toEqual({
    ...{ scaleType: 'TargetUtilization', minInstances: 2, maxInstances: 5, targetUtilizationPercentage: 70 },
  })
  expect(valid('workspaces/onlineEndpoints/deployments', body)).toEqual([])
})

test('a deployment says which version it serves; one of others goes by its name', () => {
  const name = deploymentName(facts.release)
  expect(name).toBe('v7-0a1b2c3d')
  expect(versionOf({ name, tags: deploymentBody(facts).tags })).toEqual({ version: 'v7', digest: DIGEST, own: true })
  expect(versionOf({ name: 'blue', tags: null })).toEqual({ version: 'blue', digest: '', own: false })
})
