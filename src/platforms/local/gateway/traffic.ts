import { UserError } from '../../../kernel/errors.ts'
import type { Split } from './state.ts'

/** How live requests are shared out, copied, and until when. */
export interface TrafficPlan {
  split: Split
  mirrors: Split
  /** Until when (milliseconds since 1970) this stands, and the split to go back to then. */
  lease: { until: number; before: Split } | undefined
}

/** Percent of one version. */
export const share = (split: Split, version: string): number => (Object.hasOwn(split, version) ? (split[version] ?? 0) : 0)

/** A new split. With a lease (seconds) it stands until then; without, for good, and mirrors end. UserError when it does not add up to 100. */
export function shifted(plan: TrafficPlan, split: Split, lease: number | undefined, now: number): TrafficPlan {
  const shares = Object.values(split)
  const total = shares.reduce((sum, percent) => sum + percent, 0)
  if (shares.some((percent) => !(percent >= 0)) || Math.abs(total - 100) > 1e-6)
    throw new UserError(`A split must add up to 100, and ${JSON.stringify(split)} adds up to ${total}.`)
  if (lease === undefined) return { split, mirrors: {}, lease: undefined }
  return { ...plan, split, lease: leased(plan, lease, now) }
}

/** Copies a share of live requests to a version, until the lease ends where one is given. */
export function mirrored(plan: TrafficPlan, version: string, percent: number, lease: number | undefined, now: number): TrafficPlan {
  const { [version]: _, ...others } = plan.mirrors
  const mirrors = percent > 0 ? { ...others, [version]: percent } : others
  return { ...plan, mirrors, lease: lease === undefined ? plan.lease : leased(plan, lease, now) }
}

// Several leased splits in a row go back to the last one that was made for good.
const leased = (plan: TrafficPlan, seconds: number, now: number) => ({
  until: now + seconds * 1000,
  before: plan.lease?.before ?? plan.split,
})

/** What stands at a moment: the split before, without mirrors, once the lease has ended. */
export const standing = (plan: TrafficPlan, now: number): TrafficPlan =>
  plan.lease && now >= plan.lease.until ? { split: plan.lease.before, mirrors: {}, lease: undefined } : plan

/** The version that a point between 0 and 100 falls on. Undefined when nothing has traffic. */
export function versionAt(split: Split, point: number): string | undefined {
  const versions = Object.entries(split).filter(([, percent]) => percent > 0)
  let end = 0
  for (const [version, percent] of versions) {
    end += percent
    if (point < end) return version
  }
  return versions.at(-1)?.[0]
}

/** Versions that may answer for another that fails: those with live traffic now or after the lease, largest share first. */
export function trusted({ split, lease }: TrafficPlan): string[] {
  const shares = { ...lease?.before, ...split }
  const best = (version: string) => Math.max(share(split, version), share(lease?.before ?? {}, version))
  return Object.keys(shares)
    .filter((version) => best(version) > 0)
    .sort((a, b) => best(b) - best(a))
}
