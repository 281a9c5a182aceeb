import { type Verdict, worst } from '../../kernel/verdict.ts'
import { shownLevel } from '../../statistics/gate/attempt.ts'
import { judge, type Measured } from './decide.ts'
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

/** The main rows' measurements with what could not be found out about further ones, unless it is the same of both. */
export function withNotes(main: Measured, further: readonly Further[]): Measured {
  const { notes = [] } = main
  const others = further.flatMap(({ view, against, measured }) => {
    const where = view.name === undefined ? `Against ${against?.version}` : `On ${view.name}`
    return (measured.notes ?? []).filter((note) => !notes.includes(note)).map((note) => `${where}: ${note}`)
  })
  return others.length > 0 ? { ...main, notes: [...notes, ...others] } : main
}
