import { type Verdict, worst } from '../../kernel/verdict.ts'
import { shownLevel } from '../../statistics/gate/attempt.ts'
import { judge } from './decide.ts'
import type { Panel } from './decision.ts'
import type { Further } from './further.ts'

/** Judges a further set, or a further opponent, as the main rows are judged; a row that must never be got wrong, and is, fails it. */
export function panelOf({ view, against, measured, failure, wrong }: Further): Panel {
  const { config } = view.loaded
  const { verdicts, ...judged } = judge(measured, config.gates)
  const own: Verdict[] = [
    ...(failure ? ['error' as const] : []),
    ...(wrong ? [wrong.rows > 0 ? ('fail' as const) : ('pass' as const)] : []),
  ]
  return {
    set: view.name,
    path: config.data.evaluation,
    against,
    ...judged,
    verdict: worst([...verdicts, ...own]),
    attempt: measured.attempt,
    level: shownLevel(measured.attempt),
    ...(failure && { failure: failure.why }),
    ...(wrong && { wrong }),
  }
}
