import { badRequest, notFound, Refusal } from './errors.ts'
import { type Operation, ours } from './operation.ts'
import type { World } from './world.ts'

interface Cluster {
  computeType: string
  provisioningState: string
  properties: {
    vmSize: string
    vmPriority: 'Dedicated' | 'LowPriority'
    scaleSettings: { minNodeCount: number; maxNodeCount: number; nodeIdleTimeBeforeScaleDown: string }
    allocationState: string
    currentNodeCount: number
    targetNodeCount: number
    nodeStateCounts: Record<string, number>
  }
}

/** Puts the clusters there: `cpu`, `gpu-cluster`, `spot`. */
export function createComputes({ store, names, app }: World): void {
  const identity = { type: 'SystemAssigned', tenantId: app.tenant, principalId: '5b1e2f64-8a0f-4d3c-9b55-0a6f1c2d3e4f' }
  const cluster = (name: string, vmSize: string, vmPriority: 'Dedicated' | 'LowPriority', maxNodeCount: number) =>
    store.put<Cluster>(
      `${names.scope}/computes/${name}`,
      {
        computeType: 'AmlCompute',
        provisioningState: 'Succeeded',
        properties: {
          vmSize,
          vmPriority,
          scaleSettings: { minNodeCount: 0, maxNodeCount, nodeIdleTimeBeforeScaleDown: 'PT2M' },
          allocationState: 'Steady',
          currentNodeCount: 0,
          targetNodeCount: 0,
          nodeStateCounts: {
            idleNodeCount: 0,
            runningNodeCount: 0,
            preparingNodeCount: 0,
            unusableNodeCount: 0,
            leavingNodeCount: 0,
            preemptedNodeCount: 0,
          },
        },
      },
      { location: names.location, tags: {}, ...(name === 'cpu' ? { identity } : {}) },
    )
  cluster('cpu', 'STANDARD_DS3_V2', 'Dedicated', 4)
  cluster('gpu-cluster', 'STANDARD_NC4AS_T4_V3', 'Dedicated', 4)
  cluster('spot', 'STANDARD_NC4AS_T4_V3', 'LowPriority', 4)
}

/** A compute by its id. Throws 400 as the service does for a job that names another. */
export function computeOf({ store }: World, id: string) {
  const found = store.get<Cluster>(id)
  if (!found) throw badRequest(`Unknown compute target '${id.slice(id.lastIndexOf('/') + 1)}'.`)
  return found
}

/** Throws unless so many nodes of a cluster may be had: its own limit, then the subscription's quota. Without a cluster: serverless. */
export function refuseNodes(world: World, computeId: string | undefined, nodes: number): void {
  const { names, settings } = world
  const found = computeId === undefined ? undefined : computeOf(world, computeId)
  const limit = found?.properties.properties?.scaleSettings?.maxNodeCount ?? Number.POSITIVE_INFINITY
  if (nodes > limit)
    throw badRequest(
      `The specified number of nodes ${nodes} exceeds the maximum number of nodes ${limit} of compute target '${found?.name}'.`,
    )
  if (nodes > settings.quotaNodes)
    throw new Refusal(
      409,
      'QuotaExceeded',
      `Operation could not be completed as it results in exceeding approved quota. Location: ${names.location}, Current Limit: ${settings.quotaNodes * 4}, Additional Required: ${nodes * 4}.`,
    )
}

const versions = [ours, '2023-08-01-preview']

/** Clusters, and what of the quota is used. */
export const computeOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/computes',
    versions,
    query: ['$skip'],
    response: 'workspaces/computes[]',
    handle: (_, { store, names }) => ({ status: 200, body: { value: store.list(`${names.scope}/computes`) } }),
  },
  {
    method: 'GET',
    path: '/computes/{name}',
    versions,
    response: 'workspaces/computes',
    handle: ({ path }, { store }) => {
      const found = store.get(path)
      if (!found) throw notFound(path)
      return { status: 200, body: found }
    },
  },
  {
    method: 'PUT',
    path: '/computes/{name}',
    versions,
    request: 'workspaces/computes',
    response: 'workspaces/computes',
    handle: ({ path, body }, { store, operations }) => {
      operations.refuseWhileBusy(path)
      const { properties, ...rest } = body as { properties: Partial<Cluster> }
      const made = store.put(path, { ...properties, provisioningState: 'Creating' }, rest)
      const work = () => void store.put(path, { ...properties, provisioningState: 'Succeeded' }, rest)
      return operations.created({ on: path, resource: path, word: 'Creating', work }, made)
    },
  },
  {
    method: 'GET',
    at: 'root',
    path: '/subscriptions/{subscription}/providers/Microsoft.MachineLearningServices/locations/{location}/usages',
    versions,
    handle: (_, { settings, names }) => ({
      status: 200,
      body: {
        value: [
          ['standardNCASv3_T4Family', 'Standard NCASv3_T4 Family Cluster Dedicated vCPUs'],
          ['standardDSv2Family', 'Standard DSv2 Family Cluster Dedicated vCPUs'],
        ].map(([value, localizedValue]) => ({
          id: `/subscriptions/${names.subscription}/providers/Microsoft.MachineLearningServices/locations/${names.location}/usages/${value}`,
          type: 'Microsoft.MachineLearningServices/usages',
          unit: 'Count',
          currentValue: 0,
          limit: settings.quotaNodes * 4,
          name: { value, localizedValue },
        })),
      },
    }),
  },
  {
    method: 'GET',
    at: 'root',
    path: '/subscriptions/{subscription}/providers/Microsoft.MachineLearningServices/locations/{location}/vmSizes',
    versions,
    handle: () => ({
      status: 200,
      body: {
        value: [
          { name: 'Standard_NC4as_T4_v3', family: 'standardNCASv3_T4Family', vCPUs: 4, gpus: 1, memoryGB: 28, lowPriorityCapable: true },
          { name: 'Standard_DS3_v2', family: 'standardDSv2Family', vCPUs: 4, gpus: 0, memoryGB: 14, lowPriorityCapable: true },
        ],
      },
    }),
  },
]
