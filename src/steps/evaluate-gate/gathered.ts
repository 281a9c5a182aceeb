import type { Candidate } from './candidate.ts'
import type { Decision, Hint } from './decision.ts'
import type { Further } from './further.ts'
import type { SetResult } from './judge-set.ts'
import type { Production } from './production.ts'

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
