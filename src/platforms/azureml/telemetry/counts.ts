import type { Traffic } from '../../../ports/serving.ts'
import { isErrorStatus } from '../../local/gateway/observations.ts'
import { versionNamed } from '../serving/deployment.ts'
import { type EndpointPlan, mirroredUntil } from '../serving/endpoint-traffic.ts'

/** Requests of one deployment, as a source counted them. */
export interface Counted {
  deployment: string
  /** Milliseconds since 1970: of the request, or of the minute that it fell in. */
  at: number
  requests: number
  failed: boolean
  /** Milliseconds; undefined where the source knows averages only. */
  latency: number | undefined
}

/** One numeric prediction of an answered request. */
export interface Predicted {
  deployment: string
  at: number
  value: number
}

const NEWEST = 100_000

/** Whether a status, in text, is one that counts as an error: 424 is a model's code that failed, 408 and 429 are its doing too. */
export const failedStatus = (code: string): boolean => {
  const status = Number(code)
  return Number.isNaN(status) || status < 100 || isErrorStatus(status)
}

/** Requests to a deployment that gets copies now, or got them then, were copies: a deployment is live or gets copies, never both. */
export const wasMirrored = (plan: EndpointPlan, deployment: string, at: number): boolean =>
  (plan.mirror[deployment] ?? 0) > 0 || at <= (mirroredUntil(plan, deployment) ?? Number.NEGATIVE_INFINITY)

function trafficOf(counted: readonly Counted[], predicted: readonly Predicted[]): Traffic {
  const sum = (all: readonly Counted[]) => all.reduce((total, { requests }) => total + requests, 0)
  const byTime = counted.toSorted((a, b) => a.at - b.at)
  return {
    requests: sum(counted),
    errors: sum(counted.filter(({ failed }) => failed)),
    latencies: Float64Array.from(byTime.flatMap(({ latency }) => latency ?? []).slice(-NEWEST)),
    predictions: Float64Array.from(predicted.map(({ value }) => value).slice(-NEWEST)),
  }
}

/** Live and mirrored requests by version. */
export function trafficByVersion(plan: EndpointPlan, counted: readonly Counted[], predicted: readonly Predicted[]) {
  const names = new Set([...counted, ...predicted].map(({ deployment }) => deployment))
  const side = (mirrored: boolean) => {
    const one = ({ deployment, at }: { deployment: string; at: number }) => wasMirrored(plan, deployment, at) === mirrored
    const entries = [...names].map((name) => {
      const of = <T extends { deployment: string; at: number }>(all: readonly T[]) =>
        all.filter((each) => each.deployment === name && one(each))
      return [versionNamed(name), trafficOf(of(counted), of(predicted))] as const
    })
    return new Map(entries.filter(([, traffic]) => traffic.requests > 0 || traffic.predictions.length > 0))
  }
  return { live: side(false), mirrored: side(true) }
}
