import type { LoadedConfig } from '../../config/load.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Best } from './best.ts'
import type { Contest } from './contest.ts'
import type { Panel } from './decision.ts'
import { compareOn, judgeSet, type SetResult } from './judge-set.ts'
import type { Answered } from './score.ts'
import { bestView, furtherViews, type SetView } from './set-view.ts'

/** A further judgement beside that of the main rows: of another set, or against the best version. */
export interface Further extends SetResult {
  view: SetView
  against: Panel['against']
  /** Digest of the best version, where it was compared with. */
  best?: string
}

type Needs = Pick<Ports, 'workspace' | 'tables' | 'compute' | 'repository' | 'records' | 'clock' | 'log'>

/** Every further set, one after the other. A set without gates compares nothing, so that only the judged model answers it. */
export async function judgeFurther(loaded: LoadedConfig, contest: Contest, ports: Needs, signal: AbortSignal): Promise<Further[]> {
  const further: Further[] = []
  for (const view of furtherViews(loaded)) {
    const opponent = view.loaded.config.gates.length > 0 ? contest.opponent : undefined
    const result = await judgeSet(view, { ...contest, opponent }, ports, signal)
    further.push({ ...result, view, against: opponent && { kind: 'production', version: opponent.name } })
  }
  return further
}

/** The main rows and the answers to them against the best version. One that cannot be had is an obstacle, as production would be. */
export async function againstBest(
  loaded: LoadedConfig,
  contest: Contest,
  ours: Answered,
  best: Best | undefined,
  ports: Needs,
  signal: AbortSignal,
): Promise<Further[]> {
  if (best === undefined || 'remark' in best) return []
  const view = bestView(loaded)
  if ('opponent' in best) {
    const { name, version } = best.opponent
    const result = await compareOn(view, { ...contest, opponent: best.opponent, best: true }, ours, ports, signal)
    return [{ ...result, view, against: { kind: 'best', version: name }, best: version.digest }]
  }
  const { measured, ...alone } = await compareOn(view, { ...contest, opponent: undefined }, ours, ports, signal)
  const baseline = { kind: 'not-comparable' as const, obstacles: [{ kind: 'production-unscored' as const, examples: [best.obstacle] }] }
  return [{ ...alone, view, measured: { ...measured, baseline }, against: { kind: 'best', version: `v${best.version.version}` } }]
}
