import type { LoadedConfig } from '../../config/load.ts'
import type { Ports } from '../../ports/ports.ts'
import { type Candidate, candidateOf } from './candidate.ts'
import { type Contest, judgeSet, type SetResult } from './judge-set.ts'
import { type Production, productionModel } from './production.ts'
import { furtherViews, mainView, type SetView } from './set-view.ts'

/** A further judgement beside that of the main rows. */
export interface Further extends SetResult {
  view: SetView
  against: { kind: 'production' | 'best'; version: string } | undefined
}

/** All that was found out before anything is decided: of the main rows, and of further sets. */
export interface Gathered extends SetResult {
  candidate: Candidate
  production: Production | undefined
  further: readonly Further[]
}

type Needs = Pick<Ports, 'workspace' | 'tables' | 'compute' | 'registry' | 'repository' | 'log'>

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
  const contest: Contest = { digest: candidate.digest, subject, opponent: production }
  const main = await judgeSet(mainView(loaded), contest, ports, signal)
  // A command that fails on the main rows says nothing new on others.
  const further = main.failure ? [] : await judgeFurther(loaded, contest, ports, signal)
  return { candidate, production, ...main, further }
}

/** Every further set, one after the other. A set without gates compares nothing, so that only the judged model answers it. */
async function judgeFurther(loaded: LoadedConfig, contest: Contest, ports: Needs, signal: AbortSignal): Promise<Further[]> {
  const further: Further[] = []
  for (const view of furtherViews(loaded)) {
    const opponent = view.loaded.config.gates.length > 0 ? contest.opponent : undefined
    const result = await judgeSet(view, { ...contest, opponent }, ports, signal)
    further.push({ ...result, view, against: opponent && { kind: 'production', version: opponent.name } })
  }
  return further
}
