import { seconds } from '../online/durations.ts'

interface Signal {
  signalType: string
  metricThresholds?: unknown[] | object
  productionData?: Data | Data[]
  referenceData?: Data
}
interface Data {
  inputDataType: string
  windowSize?: string
  windowOffset?: string
}
interface Monitor {
  computeConfiguration: { instanceType: string; runtimeVersion: string }
  monitoringTarget?: { deploymentId?: string }
  signals: Record<string, Signal>
}
export interface Schedule {
  trigger: { triggerType: string; expression?: string; frequency?: string; interval?: number; startTime?: string; endTime?: string }
  action: { actionType: string; monitorDefinition?: Monitor; jobDefinition?: object; endpointInvocationDefinition?: object }
  isEnabled?: boolean
}

/** Sizes of serverless Spark. Source: how-to-submit-spark-jobs. */
const SPARK = ['standard_e4s_v3', 'standard_e8s_v3', 'standard_e16s_v3', 'standard_e32s_v3', 'standard_e64s_v3']
const LIMITS = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
] as const

/** Whether five fields of numbers, lists, ranges and steps are a cron expression as NCronTab reads it. */
export function isCron(expression: string): boolean {
  const fields = expression.trim().split(/\s+/)
  return fields.length === 5 && fields.every((field, index) => field.split(',').every((part) => isPart(part, LIMITS[index]!)))
}

function isPart(part: string, [least, most]: readonly [number, number]): boolean {
  const [, range, step] = /^([^/]+)(?:\/(\d+))?$/.exec(part) ?? []
  if (range === undefined || step === '0') return false
  if (range === '*') return true
  if (!/^\d+(-\d+)?$/.test(range)) return false
  const [from, to = from] = range.split('-').map(Number)
  return from! >= least && to! <= most && from! <= to!
}

/** Why a schedule is refused; undefined when it is not. `isThere` says whether a resource is. */
export function refusedSchedule({ trigger, action }: Schedule, isThere: (id: string) => boolean): string | undefined {
  if (trigger.triggerType === 'Cron' && !isCron(trigger.expression ?? '')) return `'${trigger.expression}' is not a valid cron expression.`
  if (trigger.triggerType === 'Recurrence' && (!Number.isInteger(trigger.interval) || Number(trigger.interval) < 1))
    return 'The interval of a recurrence must be a whole number from 1.'
  if (trigger.endTime && trigger.startTime && Date.parse(trigger.endTime) <= Date.parse(trigger.startTime))
    return 'endTime must be after startTime.'
  return action.actionType === 'CreateMonitor' ? refusedMonitor(action.monitorDefinition!, isThere) : undefined
}

function refusedMonitor(
  { computeConfiguration, monitoringTarget, signals }: Monitor,
  isThere: (id: string) => boolean,
): string | undefined {
  const { instanceType, runtimeVersion } = computeConfiguration
  if (!SPARK.includes(instanceType.toLowerCase()))
    return `Instance type ${instanceType} is none of serverless Spark's: ${SPARK.join(', ')}.`
  if (!/^3\.[345]$/.test(runtimeVersion)) return `Spark ${runtimeVersion} is not supported; 3.3 to 3.5 are.`
  const target = monitoringTarget?.deploymentId
  const id = target && (/^azureml:([^:]+):([^:]+)$/.exec(target) ? undefined : target)
  if (id && !isThere(id)) return `Deployment ${target} was not found.`
  for (const [name, signal] of Object.entries(signals)) {
    const data = [signal.productionData ?? [], signal.referenceData ?? []].flat()
    const wrong = data
      .flatMap(({ windowSize, windowOffset }) => [windowSize, windowOffset])
      .find((text) => text !== undefined && seconds(text) === undefined)
    if (wrong !== undefined) return `The windows of ${name} must be ISO 8601 durations, and one is ${wrong}.`
  }
  return undefined
}
