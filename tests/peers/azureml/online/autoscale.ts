import { badRequest, notFound } from '../errors.ts'
import type { Call, Operation } from '../operation.ts'
import { metrics } from '../watching/minutes.ts'
import type { World } from '../world.ts'
import { seconds } from './durations.ts'

const root = '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Insights/autoscaleSettings'
const common = { at: 'root', versions: ['2022-10-01'] } as const

interface Rule {
  metricTrigger?: Record<string, unknown> & { metricName?: string; metricResourceUri?: string; timeGrain?: string; timeWindow?: string }
  scaleAction?: { direction?: string; type?: string; value?: string; cooldown?: string }
}
interface Profile {
  name?: string
  capacity?: { minimum?: string; maximum?: string; default?: string }
  rules?: Rule[]
}
interface Setting {
  location?: string
  tags?: Record<string, string>
  properties?: {
    enabled?: boolean
    name?: string
    targetResourceUri?: string
    targetResourceLocation?: string
    profiles?: Profile[]
    notifications?: object[] | null
  }
}

/** Azure Monitor's autoscale settings of managed deployments: kept and judged, not acted on. */
export const autoscaleOperations: readonly Operation[] = [
  { ...common, method: 'PUT', path: `${root}/{name}`, free: true, handle: put },
  { ...common, method: 'GET', path: `${root}/{name}`, handle: get },
  { ...common, method: 'GET', path: root, handle: ({ path }, { store }) => ({ status: 200, body: { value: store.list(path) } }) },
  { ...common, method: 'DELETE', path: `${root}/{name}`, handle: ({ path }, { store }) => ({ status: store.delete(path) ? 200 : 204 }) },
]

function get({ path }: Call, { store }: World) {
  const found = store.get(path)
  if (!found) throw notFound(path)
  return { status: 200, body: found }
}

function put({ path, body }: Call, world: World) {
  const { location, tags = {}, properties = {}, ...other } = (body ?? {}) as Setting
  const message = refusedSetting({ location, properties, ...other } as Setting, path, world)
  if (message) throw badRequest(message)
  const status = world.store.get(path) ? 200 : 201
  return { status, body: world.store.put(path, { enabled: true, notifications: [], ...properties }, { location: location!, tags }) }
}

const DEPLOYMENT = /\/onlineEndpoints\/[^/]+\/deployments\/[^/]+$/i
const OF_DEPLOYMENT = [
  'CpuUtilizationPercentage',
  'CpuMemoryUtilizationPercentage',
  'GpuUtilizationPercentage',
  'GpuMemoryUtilizationPercentage',
  'DeploymentCapacity',
  'DiskUtilization',
]

/** Why a setting is refused; undefined when it is not. Source: learn.microsoft.com, azure-monitor/autoscale, "Autoscale setting schema" and its limits. */
function refusedSetting({ location, properties = {} }: Setting, path: string, { store, names }: World): string | undefined {
  if (location?.toLowerCase() !== names.location) return `The location must be that of the target, ${names.location}.`
  const { targetResourceUri = '', profiles = [] } = properties
  const target = store.get<{ endpointComputeType?: string }>(targetResourceUri)
  if (!target || !DEPLOYMENT.test(targetResourceUri)) return `targetResourceUri ${targetResourceUri} was not found.`
  if (target.properties.endpointComputeType !== 'Managed') return 'Only managed online deployments are scaled by Azure Monitor.'
  const others = store.list<{ targetResourceUri: string }>(path.slice(0, path.lastIndexOf('/')))
  const taken = others.find(
    (each) => each.id.toLowerCase() !== path.toLowerCase() && each.properties.targetResourceUri.toLowerCase() === target.id.toLowerCase(),
  )
  if (taken) return `Another autoscale setting, ${taken.name}, already applies to the target.`
  if (profiles.length < 1 || profiles.length > 20) return 'An autoscale setting has 1 to 20 profiles.'
  return profiles.map(refusedProfile).find((message) => message !== undefined)
}

function refusedProfile({ name, capacity = {}, rules = [] }: Profile): string | undefined {
  if (!name) return 'A profile needs a name.'
  const texts = [capacity.minimum, capacity.default, capacity.maximum]
  if (!texts.every((text) => typeof text === 'string' && /^\d+$/.test(text)))
    return `The capacity of ${name} must be three whole numbers, as text.`
  const [least = 0, usual = 0, most = 0] = texts.map(Number)
  if (least < 1 || usual < least || most < usual) return `The capacity of ${name} must be 1 ≤ minimum ≤ default ≤ maximum.`
  if (rules.length > 10) return 'A profile has at most 10 rules.'
  return rules.map(refusedRule).find((message) => message !== undefined)
}

const between = (text: unknown, least: number, most: number) => {
  const length = typeof text === 'string' ? seconds(text) : undefined
  return length !== undefined && length >= least && length <= most
}

function refusedRule({ metricTrigger: trigger = {}, scaleAction: action = {} }: Rule): string | undefined {
  const known = DEPLOYMENT.test(trigger.metricResourceUri ?? '') ? OF_DEPLOYMENT : Object.keys(metrics)
  if (!known.includes(trigger.metricName ?? '')) return `Metric ${trigger.metricName} is none of ${known.join(', ')}.`
  if (!between(trigger.timeGrain, 60, 12 * 3600)) return 'timeGrain must be from 1 minute to 12 hours.'
  if (!between(trigger.timeWindow, 300, 12 * 3600)) return 'timeWindow must be from 5 minutes to 12 hours.'
  const words: [string, unknown, string[]][] = [
    ['statistic', trigger.statistic, ['Average', 'Min', 'Max', 'Sum', 'Count']],
    ['timeAggregation', trigger.timeAggregation, ['Average', 'Minimum', 'Maximum', 'Total', 'Count', 'Last']],
    ['operator', trigger.operator, ['Equals', 'NotEquals', 'GreaterThan', 'GreaterThanOrEqual', 'LessThan', 'LessThanOrEqual']],
    ['direction', action.direction, ['Increase', 'Decrease']],
    ['type', action.type, ['ChangeCount', 'PercentChangeCount', 'ExactCount', 'ServiceAllowedNextValue']],
  ]
  const wrong = words.find(([, value, allowed]) => !allowed.includes(String(value)))
  if (wrong) return `${wrong[0]} must be one of ${wrong[2].join(', ')}, and is ${wrong[1]}.`
  if (typeof trigger.threshold !== 'number') return 'threshold must be a number.'
  if (!between(action.cooldown, 60, 7 * 86_400)) return 'cooldown must be from 1 minute to 1 week.'
  return /^\d+$/.test(action.value ?? '') ? undefined : 'value must be a whole number, as text.'
}
