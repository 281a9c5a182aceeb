import type { Guard } from '../../config/deploy.ts'
import type { Traffic } from '../../ports/serving.ts'
import { errorsGuard } from '../../statistics/canary/errors.ts'
import { type GuardResult, judgeLook } from '../../statistics/canary/guard.ts'
import { latencyGuard } from '../../statistics/canary/latency.ts'
import { type Offline, predictionGuard } from '../../statistics/canary/predictions.ts'
import { lookAlpha } from '../../statistics/canary/spending.ts'

/** Share of deployments of a harmless version that may be rolled back by chance, over all looks and guards. */
export const ALPHA = 0.05

export type GuardName = GuardResult['name']
export interface GuardLimit {
  name: GuardName
  allowed: number
  /** Index in `deploy.canary.guards`. */
  index: number
}

const DEFAULTS: { readonly [name in GuardName]: number } = { errors: 0.005, latency_p95: 1.2, prediction_drift: 0.1 }

/** The guards of a config, defaults filled in. */
export const guardLimits = (guards: readonly Guard[]): GuardLimit[] =>
  guards.map((guard, index) => {
    if (typeof guard === 'string') return { name: guard, allowed: DEFAULTS[guard], index }
    const [name, { no_worse_than }] = Object.entries(guard)[0] as [GuardName, { no_worse_than: number }]
    return { name, allowed: no_worse_than, index }
  })

/** Where a look stands: the k-th of `looks` in one of `stages` stages. All count from 1. `more`: a larger share follows, at which more will be seen. */
export interface LookPlace {
  look: number
  looks: number
  stages: number
  more: boolean
}

export interface Evidenced {
  stable: Traffic | undefined
  canary: Traffic | undefined
  offline: Offline | undefined
}

const NONE: Traffic = { requests: 0, errors: 0, latencies: new Float64Array(), predictions: new Float64Array() }

/** Judges every guard over one window. The level is split over guards and stages, and over looks by the spending function. */
export function judge(
  seen: Evidenced,
  guards: readonly GuardLimit[],
  { look, looks, stages }: Omit<LookPlace, 'more'>,
  leastRequests: number,
): GuardResult[] {
  const { stable = NONE, canary = NONE, offline } = seen
  const level = lookAlpha(look, looks, ALPHA / (guards.length * stages))
  return guards.map(({ name, allowed }) => {
    const options = { allowed, level, leastRequests }
    if (name === 'errors') return errorsGuard(stable, canary, options)
    if (name === 'latency_p95') return latencyGuard(stable.latencies, canary.latencies, options)
    return predictionGuard(stable.predictions, canary.predictions, offline, { ...options, seed: `look ${look}` })
  })
}

/** What follows a look: another, the next step, the way back, or waiting for a person. */
export type Next = 'look' | 'step' | 'rollback' | 'hold'

/**
 * After a look at live traffic. Shown harm rolls back; safety that is shown goes on at once. At the end of a step that is not the last, no harm
 * on enough requests goes on too, since the next share shows more; before the promotion every guard must have shown safety, or a person decides.
 */
export function afterLook(results: readonly GuardResult[], { look, looks, more }: Omit<LookPlace, 'stages'>, leastRequests: number): Next {
  const verdict = judgeLook(results)
  if (verdict === 'rollback') return 'rollback'
  if (verdict === 'promote') return 'step'
  if (look < looks) return 'look'
  return more && results.every(({ events }) => events >= leastRequests) ? 'step' : 'hold'
}

/** The shares still to go through with a comparison, from the one that an earlier run left on. 100 compares with nothing: it is the promotion. */
export const stepsFrom = (steps: readonly number[], from: number): number[] => steps.filter((step) => step < 100 && step >= from)
