import type { Overlap } from '../../ports/tables.ts'
import type { Baseline, Obstacle } from './decision.ts'

/** What decides whether candidate and production may be compared. */
export interface ComparabilityFacts {
  /** Digest of the candidate's bytes. */
  candidate: string
  /** Undefined while nothing is in production: the first model. */
  production: { digest: string; unscored?: string | undefined } | undefined
  /** Evaluation rows found, by key, in the candidate's and in production's training data; undefined where that was not looked at. */
  seen: { candidate?: Overlap | undefined; production?: Overlap | undefined }
  /** Digests of the evaluation data as validate-data saw them, and once the models had answered. */
  evaluation?: { before: string; after: string } | undefined
  /** What else stands between them: a label that changed, a baseline that does not reproduce. */
  others?: readonly Obstacle[] | undefined
}

/**
 * Whether the two models may be compared on these rows. Rows that a model was trained on, and a production model that could not be scored, make a
 * comparison say nothing, so they are obstacles and never a pass. A first model that saw the rows is no better off: its thresholds would be met by
 * memory. Production's own bytes are not compared with themselves: nothing changes, so only thresholds count (docs/decisions/0007).
 */
export function comparability({ candidate, production, seen, evaluation, others = [] }: ComparabilityFacts): Baseline {
  const same = production?.digest === candidate
  const obstacles: Obstacle[] = [
    ...changed(evaluation),
    ...overlap('candidate-saw-rows', seen.candidate),
    ...(production === undefined || same ? [] : overlap('production-saw-rows', seen.production)),
    ...(production?.unscored === undefined ? [] : [{ kind: 'production-unscored' as const, examples: [production.unscored] }]),
    ...(production === undefined || same ? [] : others),
  ]
  if (obstacles.length > 0) return { kind: 'not-comparable', obstacles }
  return { kind: production === undefined ? 'none' : same ? 'unchanged' : 'compared' }
}

/** Rows that changed while they were answered are other rows for each model. */
const changed = (evaluation: ComparabilityFacts['evaluation']): Obstacle[] =>
  evaluation === undefined || evaluation.before === evaluation.after
    ? []
    : [{ kind: 'evaluation-changed', examples: [evaluation.before, evaluation.after] }]

const overlap = (kind: Obstacle['kind'], found: Overlap | undefined): Obstacle[] =>
  found === undefined || found.rows === 0 ? [] : [{ kind, rows: found.rows, examples: found.examples }]
