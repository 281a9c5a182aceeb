import type { Config } from '../../config/schema.ts'
import type { Ports } from '../../ports/ports.ts'
import { curvesOf } from '../../statistics/curves/curves.ts'
import { disagreementsOf } from './disagreements.ts'
import type { PageFacts } from './plots/page-facts.ts'
import type { Scored } from './scored.ts'

/** What only report.html shows of the rows that were judged. Undefined where predictions are missing or faulty. */
export async function pageOf(
  config: Config,
  scored: Scored | undefined,
  tables: Ports['tables'],
  opponent = 'production',
): Promise<PageFacts | undefined> {
  if (scored === undefined || scored.faults.length > 0) return undefined
  const { truth, candidate, production, levels, thresholds, scores } = scored
  const weighted = truth.weights !== undefined
  return {
    curves: curvesOf(truth, candidate, production, { thresholds, scores }),
    weighted,
    levels,
    disagreements: await disagreementsOf(config, scored, tables, opponent),
  }
}
