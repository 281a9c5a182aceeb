import { randomUUID } from 'node:crypto'
import { dataPlane, type Operation, ours } from './operation.ts'
import { account } from './storage/blobs.ts'
import type { World } from './world.ts'

const storageId = ({ names }: World) =>
  `/subscriptions/${names.subscription}/resourceGroups/${names.resourceGroup}/providers/Microsoft.Storage/storageAccounts/${account}`

/** Puts the workspace and the registry there. */
export function createWorkspace(world: World): void {
  const { names, store, url } = world
  const identity = { type: 'SystemAssigned', principalId: randomUUID(), tenantId: world.app.tenant }
  store.put(
    names.scope,
    {
      workspaceId: randomUUID(),
      friendlyName: names.workspace,
      discoveryUrl: `${url}/discovery`,
      mlFlowTrackingUri: `azureml://${url.replace('https://', '')}/mlflow/v1.0${names.scope}`,
      storageAccount: storageId(world),
      provisioningState: 'Succeeded',
      publicNetworkAccess: 'Enabled',
    },
    { location: names.location, identity, tags: {}, sku: { name: 'Basic', tier: 'Basic' }, kind: 'Default' },
  )
}

const previews = ['2024-10-01-preview']

/** The workspace itself, where its data plane is, and what clients of a sovereign cloud ask for. */
export const workspaceOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '',
    versions: [ours, ...previews],
    response: 'workspaces',
    handle: (_, { store, names }) => ({ status: 200, body: store.get(names.scope) }),
  },
  {
    method: 'GET',
    at: 'root',
    path: '/discovery',
    versions: [],
    audience: 'none',
    handle: (_, { url }) => ({ status: 200, body: { api: url, history: url, experimentation: url, mlflow: url, studio: url } }),
  },
  {
    method: 'GET',
    at: 'root',
    path: dataPlane('/discovery', ''),
    versions: [],
    audience: 'none',
    handle: (_, { url }) => ({ status: 200, body: { api: url, history: url } }),
  },
  {
    method: 'GET',
    at: 'root',
    path: '/metadata/endpoints',
    versions: ['2019-05-01', '2022-09-01'],
    audience: 'none',
    handle: (_, world) => ({ status: 200, body: [cloud(world)] }),
  },
  {
    method: 'GET',
    at: 'root',
    path: '/github/oidc',
    versions: ['2.0'],
    query: ['audience'],
    audience: 'none',
    handle: ({ query, headers }, { tokens }) =>
      headers.authorization === 'Bearer rehearsal'
        ? { status: 200, body: { value: tokens.workflowToken(query.get('audience') ?? 'https://github.com/octo-org') } }
        : { status: 401, body: { message: 'Unauthorized' } },
  },
]

const cloud = ({ url, tokens, blobs }: World) => ({
  name: 'Rehearsal',
  portal: 'https://portal.azure.com/',
  resourceManager: `${url}/`,
  authentication: { loginEndpoint: `${tokens.url}/`, audiences: [`${url}/`], tenant: 'common', identityProvider: 'AAD' },
  suffixes: { storage: new URL(blobs.address('')).host.replace('localhost', 'core.localhost') },
})
