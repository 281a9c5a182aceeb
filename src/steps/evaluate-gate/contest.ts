import type { Evidence } from '../../kernel/evidence.ts'
import type { Production } from './production.ts'
import type { Subject } from './score.ts'
import type { Chooser } from './thresholds.ts'

/** The model that is judged, and the version that it is compared with; undefined when with none. */
export interface Contest {
  digest: string
  subject: Subject
  opponent: Production | undefined
  /** Chooses each model's threshold, where `evaluate.threshold` asks for it. */
  chooser?: Chooser | undefined
  /** validate-data's evidence of this run; undefined where no data were validated. */
  data?: Evidence | undefined
  /** Whether the opponent is the best of all versions instead of the one in production. */
  best?: true
}
