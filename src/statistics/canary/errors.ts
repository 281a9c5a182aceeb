import { clopperPearson } from '../beta.ts'
import { type GuardOptions, type GuardResult, judgeGuard } from './guard.ts'

/** Requests answered over one window, and how many of them failed. */
export interface Answered {
  requests: number
  errors: number
}

/**
 * Share of failed requests, canary − stable. Interval: Newcombe's hybrid of the two one-sided bounds, on exact (Clopper–Pearson) bounds rather
 * than Wilson's, which are too short for rare errors at the small levels of early looks. Source: Newcombe 1998, Statistics in Medicine 17:873.
 */
export function errorsGuard(stable: Answered, canary: Answered, options: GuardOptions): GuardResult {
  const of = { name: 'errors' as const, allowed: options.allowed, events: canary.requests }
  if (stable.requests === 0 || canary.requests === 0) {
    const share = ({ requests, errors }: Answered) => (requests > 0 ? errors / requests : undefined)
    return judgeGuard({ ...of, stable: share(stable), canary: share(canary), harm: undefined, low: undefined, high: undefined }, options)
  }
  const [before, now] = [stable.errors / stable.requests, canary.errors / canary.requests]
  const harm = now - before
  const ofStable = clopperPearson(stable.errors, stable.requests, options.level)
  const ofCanary = clopperPearson(canary.errors, canary.requests, options.level)
  const low = harm - Math.hypot(now - ofCanary.low, ofStable.high - before)
  const high = harm + Math.hypot(ofCanary.high - now, before - ofStable.low)
  return judgeGuard({ ...of, stable: before, canary: now, harm, low, high }, options)
}
