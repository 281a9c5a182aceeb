import type { LoadedConfig } from '../../config/load.ts'
import type { Ports } from '../../ports/ports.ts'
import { bestModel } from './best.ts'
import { type Candidate, candidateOf } from './candidate.ts'
import type { Contest } from './contest.ts'
import type { Decision, Hint } from './decision.ts'
import { againstBest, type Further, judgeFurther } from './further.ts'
import { answersTo, compareOn, type SetResult } from './judge-set.ts'
import { hintsOf } from './leakage.ts'
import { type Production, productionModel } from './production.ts'
import { mainView } from './set-view.ts'
import { thresholdChooser } from './thresholds.ts'

/** All that was found out before anything is decided: of the main rows, and of further sets. */
export interface Gathered extends SetResult {
  candidate: Candidate
  production: Production | undefined
  /** The best version, then the further sets. */
  further: readonly Further[]
  /** Whole sentences about what was not compared. */
  remarks: readonly string[]
  /** What to look at before trusting the numbers. */
  hints?: readonly Hint[]
  /** Only when production was judged on its own. */
  revalidated?: Decision['revalidated']
}

type Needs = Pick<Ports, 'workspace' | 'tables' | 'compute' | 'registry' | 'repository' | 'records' | 'clock' | 'log'>

/** Lets both models answer the same rows in this run, and measures them. */
export async function gather(loaded: LoadedConfig, ports: Needs, signal: AbortSignal): Promise<Gathered> {
  const candidate = await candidateOf(loaded, ports)
  const production = await productionModel(loaded, ports)
  const subject = {
    who: 'candidate' as const,
    model: await ports.workspace.path('model'),
    sources: ports.workspace.root,
    evaluate: loaded.config.evaluate,
  }
  const chooser = await thresholdChooser(loaded, ports, signal)
  const contest: Contest = { digest: candidate.digest, subject, opponent: production, chooser, data: candidate.data }
  const view = mainView(loaded)
  const ours = await answersTo(view, subject, ports, signal)
  const main = await compareOn(view, contest, ours, ports, signal)
  // A command that fails on the main rows says nothing new on others.
  if (main.failure) return { candidate, production, ...main, further: [], remarks: [] }
  const best = await bestModel(loaded, candidate.digest, production, ports)
  const further = [
    ...(await againstBest(loaded, contest, ours, best, ports, signal)),
    ...(await judgeFurther(loaded, contest, ports, signal)),
  ]
  const hints = await hintsOf(loaded.config, ports)
  return { candidate, production, ...main, further, remarks: best && 'remark' in best ? [best.remark] : [], hints }
}
