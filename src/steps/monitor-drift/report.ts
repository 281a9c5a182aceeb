import type { Document } from '../../report/document.ts'
import { footer } from '../footer.ts'
import type { Decision } from './decide.ts'
import type { DriftFacts } from './facts.ts'
import { alert } from './report/alert.ts'
import { caption } from './report/caption.ts'
import { chart } from './report/chart.ts'
import { columnsTable } from './report/columns-table.ts'
import { folds } from './report/folds.ts'
import { ifYouDoNothing, next } from './report/next.ts'
import { qualityBlocks } from './report/quality.ts'
import { sparkbars } from './report/spark.ts'
import { title } from './report/title.ts'

/** The report of a window, and the body of the issue: what changed, by how much, and what to do. */
export function report(decision: Decision, facts: DriftFacts): Document {
  return {
    // Every environment but the last has an issue of its own.
    marker: { kind: 'drift', model: facts.last ? facts.model : `${facts.model}/${facts.environment}`, commit: facts.commit },
    verdict: decision.verdict,
    title: title(decision, facts),
    alert: alert(decision, facts),
    blocks: [
      ifYouDoNothing(decision, facts),
      ...columnsTable(decision, facts),
      ...sparkbars(decision, facts),
      ...caption(decision, facts),
      ...qualityBlocks(decision, facts),
      ...chart(decision, facts),
      ...next(decision, facts),
      ...folds(decision, facts),
    ],
    footer: footer(facts.commit, facts.run),
  }
}
