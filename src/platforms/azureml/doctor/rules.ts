/** One thing that a project needs of Azure. */
export interface Examined {
  name: string
  /** `missing` keeps something from working; `unsure` may. */
  state: 'ok' | 'missing' | 'unsure'
  /** What was found, in one sentence. */
  found: string
  /** A command or a place to go. */
  fix?: string
}

type Said = Omit<Examined, 'name'>

/** A refusal in two parts: what is wrong, and the command in it that mends it. */
export function advised(message: string): Pick<Examined, 'found' | 'fix'> {
  const [, found, fix] = /^(.*?)\s*Run `([^`]+)`/s.exec(message) ?? []
  return found && fix ? { found: found.replace(/\.$/, ''), fix } : { found: message }
}

/** What a role assignment allows; `*` stands for anything. Source: Microsoft.Authorization/permissions. */
export interface Permission {
  actions: readonly string[]
  notActions: readonly string[]
}

/** Whether an action is allowed by any of them. */
export function permitted(action: string, permissions: readonly Permission[]): boolean {
  const matches = (pattern: string) =>
    new RegExp(
      `^${pattern
        .split('*')
        .map((part) => part.replace(/[.\\^$+?()[\]{}|]/g, '\\$&'))
        .join('.*')}$`,
      'i',
    ).test(action)
  return permissions.some(({ actions, notActions }) => actions.some(matches) && !notActions.some(matches))
}

export interface VmSize {
  name?: string
  family?: string
  vCPUs?: number
}

/** Cores of one family of machines. */
export interface Usage {
  currentValue?: number
  /** −1: without limit. */
  limit?: number
  name?: { value?: string; localizedValue?: string }
}

const lower = (text: string | undefined): string => text?.toLowerCase() ?? ''

/** Whether so many machines of a size fit into what is left of the quota. */
export function quotaSaid(size: string, instances: number, sizes: readonly VmSize[], usages: readonly Usage[]): Said {
  const found = sizes.find(({ name }) => lower(name) === size.toLowerCase())
  if (!found) {
    const fix = 'az ml compute list-sizes --output table'
    return { state: 'missing', found: `${size} is no size of machine in this region`, fix }
  }
  const usage = usages.find(({ name }) => lower(name?.value) === lower(found.family))
  const [used, limit] = [usage?.currentValue, usage?.limit]
  if (used === undefined || limit === undefined || found.vCPUs === undefined)
    return { state: 'unsure', found: `Azure does not say how many cores of ${found.family ?? size} may be had` }
  const needed = found.vCPUs * instances
  const left = limit < 0 ? Number.POSITIVE_INFINITY : limit - used
  const said = `${needed} cores of ${usage?.name?.localizedValue ?? found.family}; ${limit < 0 ? 'without limit' : `${left} of ${limit} are free`}`
  if (left >= needed) return { state: 'ok', found: said }
  return { state: 'missing', found: said, fix: 'Ask for more in the portal (Quotas, Machine learning), or choose another size.' }
}

export interface Cluster {
  properties: {
    computeType?: string
    provisioningState?: string
    properties?: {
      vmSize?: string
      vmPriority?: string
      scaleSettings?: { maxNodeCount?: number }
      errors?: readonly { message?: string }[]
    }
  }
}

/** Whether a cluster is there, well, and large enough. */
export function clusterSaid(cluster: Cluster | undefined, name: string, instances: number): Said {
  if (!cluster)
    return {
      state: 'missing',
      found: `there is no compute ${name}`,
      fix: `az ml compute create --name ${name} --type AmlCompute --size <VM size> --max-instances ${Math.max(instances, 1)}`,
    }
  const { computeType, provisioningState, properties = {} } = cluster.properties
  const { vmSize, vmPriority, scaleSettings } = properties
  const most = scaleSettings?.maxNodeCount
  const said = [
    computeType,
    vmSize,
    vmPriority === 'LowPriority' ? 'spot' : undefined,
    most === undefined ? undefined : `at most ${most} nodes`,
  ]
  const found = said.filter((word) => word !== undefined).join(', ')
  if (provisioningState !== undefined && provisioningState !== 'Succeeded')
    return { state: 'missing', found: `${found}: ${provisioningState}`, fix: 'Look at it in the studio (Compute).' }
  if (most !== undefined && most < instances)
    return {
      state: 'missing',
      found: `${found}, and a job asks for ${instances}`,
      fix: `az ml compute update --name ${name} --max-instances ${instances}`,
    }
  return { state: 'ok', found }
}
