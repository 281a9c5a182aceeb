import type { LoadedConfig } from '../../config/load.ts'
import type { Ports } from '../../ports/ports.ts'
import { bestModel } from './best.ts'
import type { Candidate } from './candidate.ts'
import type { Contest } from './contest.ts'
import { againstBest, judgeFurther } from './further.ts'
import type { Gathered } from './gathered.ts'
import { answersTo, compareOn } from './judge-set.ts'
import { hintsOf } from './leakage.ts'
import { predictedAnswers } from './predicted-answers.ts'
import type { Production } from './production.ts'
import { mainView } from './set-view.ts'
import { thresholdChooser } from './thresholds.ts'

type Needs = Pick<Ports, 'workspace' | 'tables' | 'compute' | 'registry' | 'repository' | 'records' | 'clock' | 'log'>

/** Lets the candidate and its opponents answer every set of rows, and measures them. */
export async function measured(
  candidate: Candidate,
  production: Production | undefined,
  loaded: LoadedConfig,
  ports: Needs,
  signal: AbortSignal,
): Promise<Gathered> {
  const subject = {
    who: 'candidate' as const,
    model: await ports.workspace.path('model'),
    sources: ports.workspace.root,
    evaluate: loaded.config.evaluate,
  }
  const chooser = await thresholdChooser(loaded, ports, signal)
  const contest: Contest = { digest: candidate.digest, subject, opponent: production, chooser, data: candidate.data }
  const view = mainView(loaded)
  const ours = (await predictedAnswers(candidate, loaded, ports)) ?? (await answersTo(view, subject, ports, signal))
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
