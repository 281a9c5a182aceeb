import type { Evidence } from '../../kernel/evidence.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import type { Proposed } from '../promotion.ts'
import type { Outcome } from './acts.ts'
import type { Journey, PutBack } from './journey.ts'

/** A finished deployment and what followed from it. */
export interface Finished {
  journey: Journey
  evidence: Evidence
  putBack: PutBack | undefined
  /** The promotion to the next environment. */
  next: Proposed | undefined
  /** What was changed of what is asked by the clock, in words. */
  scheduled: readonly string[]
}

/** What was done in one environment. */
export type Brought =
  | { kind: 'unchanged'; scheduled: readonly string[] }
  | { kind: 'superseded' }
  | { kind: 'planned' }
  | ({ kind: 'acted' } & Finished)
  /** A rollback of an earlier run, finished. */
  | { kind: 'undone'; putBack: PutBack }

const VERDICTS: { readonly [outcome in Outcome]: Verdict } = {
  promoted: 'pass',
  'rolled-back': 'fail',
  held: 'inconclusive',
  failed: 'error',
}

/** The verdict of an outcome. */
export const verdictOf = (outcome: Outcome): Verdict => VERDICTS[outcome]

export const verdictFor = (brought: Brought): Verdict =>
  brought.kind === 'acted' ? verdictOf(brought.journey.outcome) : brought.kind === 'undone' ? 'fail' : 'pass'

export const evidenceOf = (brought: Brought): Evidence | undefined => (brought.kind === 'acted' ? brought.evidence : undefined)
