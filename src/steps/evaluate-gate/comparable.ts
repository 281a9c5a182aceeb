import { artifactDigest, type Evidence } from '../../kernel/evidence.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Overlap } from '../../ports/tables.ts'
import { many } from '../../report/units.ts'
import { readSketches, type Sketch } from '../../sketch/sketch.ts'
import { isMetric, metricOf } from '../../statistics/metrics/metrics.ts'
import { ARTIFACT, evaluationSet } from '../artifacts.ts'
import { comparability } from './comparability.ts'
import type { Baseline, Obstacle } from './decision.ts'
import { labelChange } from './label-change.ts'
import type { Production } from './production.ts'
import { recordedGate } from './production-evidence.ts'
import { measureAlike, notReproduced } from './reproduced.ts'
import type { Scored } from './scored.ts'
import type { SetView } from './set-view.ts'
import { productionTrainedOn, type Trained } from './training-rows.ts'

/** Who is compared on which rows. */
export interface Between {
  /** Digest of the candidate's bytes. */
  candidate: string
  opponent: Production | undefined
  /** Why the opponent gave no predictions. */
  unscored: string | undefined
  /** validate-data's evidence of this run; undefined where no data were validated. */
  data: Evidence | undefined
}

/** Whether the models may be compared, and what about that could not be found out. */
export interface Comparable {
  baseline: Baseline
  /** SHA-256 of the rows, once they were answered. */
  evaluation: string
  /** Whole sentences. */
  notes: readonly string[]
}

type Needs = Pick<Ports, 'tables' | 'workspace'>

/** Looks for whatever stands between two models and a comparison on these rows, but for what only their answers show. */
export async function comparable(view: SetView, between: Between, ports: Needs): Promise<Comparable> {
  const { config } = view.loaded
  const { candidate, opponent, unscored, data } = between
  const path = config.data.evaluation
  const evaluation = await ports.tables.digest(path)
  const before = data && artifactDigest(data.claim.inputs, view.name === undefined ? ARTIFACT.evaluationData : evaluationSet(view.name))
  // Rows that only must never be got wrong may be trained on: they are a promise and measure nothing.
  const measured = config.gates.length > 0
  const overlap = measured ? await ports.tables.overlap(config.data.train, path, config.data.keys) : undefined
  const contest = opponent !== undefined && opponent.version.digest !== candidate
  const train = data && artifactDigest(data.claim.inputs, ARTIFACT.trainData)
  const rows = { path, sha256: evaluation, keys: config.data.keys }
  const trained: Trained | undefined =
    contest && overlap ? await productionTrainedOn(opponent, rows, { train, overlap }, ports.tables) : undefined
  const label = contest && view.name === undefined ? await labelNow(opponent, view, ports) : { obstacles: [], notes: [] }
  const baseline = comparability({
    candidate,
    production: opponent && { digest: opponent.version.digest, unscored },
    seen: { candidate: overlap, production: trained && 'overlap' in trained ? trained.overlap : undefined },
    evaluation: before === undefined ? undefined : { before, after: evaluation },
    others: label.obstacles,
  })
  return {
    baseline,
    evaluation,
    notes: [...alike(config.data.evaluation, overlap), ...(trained && 'unknown' in trained ? [trained.unknown] : []), ...label.notes],
  }
}

/** Without keys, rows that are like each other cannot be looked for in the training data. */
const alike = (path: string, overlap: Overlap | undefined): string[] =>
  overlap?.indistinct === undefined
    ? []
    : [
        `Whether the models were trained on these rows is not known: ${many(overlap.indistinct, 'row')} of ${path} are like others, and sluice.yml names no data.keys.`,
      ]

/** Whether the label is what production was judged on. Further sets are made to differ, so only the main rows are asked. */
async function labelNow(
  opponent: Production,
  { loaded: { config } }: SetView,
  { workspace }: Needs,
): Promise<{ obstacles: readonly Obstacle[]; notes: readonly string[] }> {
  const none = { obstacles: [], notes: [] }
  const [profile, reference] = [await workspace.read('.sluice/profiles/evaluation.json'), opponent.version.files['reference.json']]
  if (profile === undefined || reference === undefined) return none
  const { columns } = JSON.parse(reference) as { columns?: object }
  const named = (text: string): Sketch | undefined => readSketches(text).find(({ name }) => name === config.data.label)
  const [before, now] = [columns && named(JSON.stringify(columns)), named(profile)]
  if (!before || !now)
    return {
      ...none,
      notes: [`Whether ${config.data.label} still means the same is not known: ${opponent.name} was judged by another label.`],
    }
  return allowing(config.evaluate.allow, labelChange(before, now, config.evaluate.task))
}

/** Once both have answered, and before the candidate is looked at: an obstacle when production's values on the rows of its own release are others than were recorded then. */
export function reproduction(
  { loaded: { config } }: SetView,
  opponent: Production | undefined,
  found: Comparable,
  { truth, production, thresholds }: Pick<Scored, 'truth' | 'production' | 'thresholds'>,
): Comparable {
  if (found.baseline.kind !== 'compared' || opponent === undefined || production === undefined) return found
  const recorded = recordedGate(opponent.version)
  if (recorded?.evaluation !== found.evaluation || opponent.own === undefined || !measureAlike(config, opponent.own)) return found
  const own = truth.task === 'binary-classification' && thresholds ? { ...truth, threshold: thresholds.production } : truth
  const values = recorded.gates.flatMap((metric) => {
    const value = recorded.metrics.get(metric)
    const now = isMetric(metric) ? metricOf(metric).value(own, production) : undefined
    return value === undefined || now === undefined ? [] : [{ metric, recorded: value, now }]
  })
  const { obstacles, notes } = allowing(config.evaluate.allow, notReproduced(values))
  const baseline: Baseline = obstacles.length > 0 ? { kind: 'not-comparable', obstacles } : found.baseline
  return { ...found, baseline, notes: [...found.notes, ...notes] }
}

/** What `evaluate.allow` lets pass is still said. */
function allowing(
  allowed: readonly string[],
  obstacles: readonly Obstacle[],
): { obstacles: readonly Obstacle[]; notes: readonly string[] } {
  const notes = obstacles.flatMap(({ kind, examples }) =>
    allowed.includes(kind) ? [`Allowed by evaluate.allow (${kind}): ${examples.join(', ')}.`] : [],
  )
  return { obstacles: obstacles.filter(({ kind }) => !allowed.includes(kind)), notes }
}
