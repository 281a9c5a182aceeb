import type { Deployment } from '../../config/deployment.ts'
import type { ServingState } from '../../ports/serving.ts'
import type { Act } from './acts.ts'

export type Served = ServingState['versions'][number]

/** How an environment comes from what it serves to what git says. `stable` is the version that answers now. */
export type Plan =
  /** It is so already. `unrecorded`: an earlier run promoted it and was killed before it could say so. */
  | { route: 'nothing'; unrecorded: boolean }
  /** The branch has moved on since this run's commit. */
  | { route: 'superseded' }
  /** Nothing answers yet: there is nothing to compare with. */
  | { route: 'first' }
  /** Not the last environment: no live traffic to judge by, so an equal replay is enough. */
  | { route: 'switch'; stable: Served }
  /** Back to a version that held here before, at once. */
  | { route: 'return'; stable: Served }
  /** `from` is the share that an earlier run left it with. */
  | { route: 'canary'; stable: Served; from: number }
  /** An earlier run rolled this very change back and was killed before git was put back. */
  | { route: 'undo'; stable: Served }

export interface Situation {
  wanted: Deployment
  /** Commit that put it into the file. */
  commit: string | undefined
  served: readonly Served[]
  acts: readonly Act[]
  /** Whether the file at the tip of its branch says the same. */
  current: boolean
  /** Whether this is the last environment, the one with live traffic. */
  last: boolean
}

/** Decides the route. Acts are oldest first. */
export function plan({ wanted, commit, served, acts, current, last: isLast }: Situation): Plan {
  if (!current) return { route: 'superseded' }
  const isWanted = ({ version, digest }: { version: string; digest: string }) => version === wanted.version && digest === wanted.digest
  const last = acts.at(-1)
  const candidate = served.find(isWanted)
  if (candidate && candidate.percent === 100)
    return { route: 'nothing', unrecorded: !(last && isWanted(last) && last.outcome === 'promoted') }
  const stable = stableOf(
    served.filter((version) => !isWanted(version)),
    acts,
  )
  if (!stable) return { route: 'first' }
  if (last && isWanted(last) && last.outcome === 'rolled-back' && commit !== undefined && last.commit === commit)
    return { route: 'undo', stable }
  if (acts.some((act) => isWanted(act) && act.outcome === 'promoted')) return { route: 'return', stable }
  if (!isLast) return { route: 'switch', stable }
  return { route: 'canary', stable, from: candidate?.percent ?? 0 }
}

/** Of the versions with traffic the one promoted last; without a record, the one with most traffic. */
function stableOf(served: readonly Served[], acts: readonly Act[]): Served | undefined {
  const live = served.filter(({ percent }) => percent > 0)
  const promoted = acts.findLast((act) => act.outcome === 'promoted' && live.some(({ digest }) => digest === act.digest))
  return live.find(({ digest }) => digest === promoted?.digest) ?? live.toSorted((a, b) => b.percent - a.percent)[0]
}
