import { type Verdict, worst } from '../../kernel/verdict.ts'

/** What every guard is told. */
export interface GuardOptions {
  /** Harm that is allowed, in the guard's own unit. */
  allowed: number
  /** One-sided level of each bound at this look (`lookAlpha`, split over the guards). */
  level: number
  /** Canary requests needed before the guard can pass; at least 30 before it can fail. */
  leastRequests: number
}

/** Harm of the canary against stable over one window. Undefined numbers were not measured or not bounded yet. */
export interface GuardResult {
  name: 'errors' | 'latency_p95' | 'prediction_drift'
  stable: number | undefined
  canary: number | undefined
  harm: number | undefined
  low: number | undefined
  high: number | undefined
  allowed: number
  /** Canary requests that were measured. */
  events: number
  verdict: Verdict
  because: string
}

/** Fewest canary requests on which anything is decided. */
export const LEAST_EVENTS = 30

/**
 * `fail`: the harm is shown to exceed what is allowed (low > allowed), not merely to be above zero: a model that is 5 % slower where 20 % are
 * allowed goes on. `pass`: it is shown to stay below (high < allowed) on enough requests. Else `inconclusive`; no traffic is never a pass.
 */
export function judgeGuard(result: Omit<GuardResult, 'verdict' | 'because'>, { allowed, leastRequests }: GuardOptions): GuardResult {
  const finding = (verdict: Verdict, because: string) => ({ ...result, verdict, because })
  if (result.events < LEAST_EVENTS) return finding('inconclusive', `${result.events} of ${LEAST_EVENTS} requests`)
  if (result.low !== undefined && result.low > allowed) return finding('fail', 'the harm is shown to exceed what is allowed')
  if (result.high === undefined || result.high >= allowed)
    return finding('inconclusive', 'the harm is not yet shown to stay within what is allowed')
  if (result.events < leastRequests) return finding('inconclusive', `${result.events} of ${leastRequests} requests`)
  return finding('pass', 'the harm is shown to stay within what is allowed')
}

/** `rollback` when any guard failed, `promote` when all passed, else `hold`; `hold` without guards. */
export function judgeLook(guards: readonly GuardResult[]): 'rollback' | 'promote' | 'hold' {
  const verdict = worst(guards.map((guard) => guard.verdict))
  if (verdict === 'fail') return 'rollback'
  return verdict === 'pass' ? 'promote' : 'hold'
}
