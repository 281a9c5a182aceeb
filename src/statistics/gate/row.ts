import type { Verdict } from '../../kernel/verdict.ts'
import type { Comparison } from './compare.ts'

/** The word of a report's row. */
export type RowWord = 'better' | 'no worse' | 'worse' | 'too low' | 'too high' | "can't tell" | 'not compared' | 'met'

/** What one gate asks. Without a comparison (first model, or no margin) only the thresholds count. */
export interface Requirement {
  atLeast?: number | undefined
  atMost?: number | undefined
  /** Whether "no worse" is not enough: the comparison was made with margin 0. */
  improves?: boolean
}

/** What a row of the metrics table says, and what it means for the gate. */
export interface RowVerdict {
  word: RowWord
  verdict: Verdict
}

/**
 * Judges one row. Thresholds go by the candidate's value itself; the comparison by its whole interval. A metric that production has and the
 * candidate lacks is a failure, never a skip; one that neither has is inconclusive.
 */
export function judgeRow(requirement: Requirement, value: number | undefined, comparison?: Comparison): RowVerdict {
  if (value === undefined) return { word: 'not compared', verdict: comparison?.production === undefined ? 'inconclusive' : 'fail' }
  if (requirement.atLeast !== undefined && value < requirement.atLeast) return { word: 'too low', verdict: 'fail' }
  if (requirement.atMost !== undefined && value > requirement.atMost) return { word: 'too high', verdict: 'fail' }
  if (!comparison) return { word: 'met', verdict: 'pass' }
  if (comparison.delta === undefined) return { word: 'not compared', verdict: 'inconclusive' }
  if (comparison.state === 'superior') return { word: 'better', verdict: 'pass' }
  if (comparison.state === 'inferior') return { word: 'worse', verdict: 'fail' }
  const enough = comparison.state === 'non-inferior' && !requirement.improves
  return enough ? { word: 'no worse', verdict: 'pass' } : { word: "can't tell", verdict: 'inconclusive' }
}
