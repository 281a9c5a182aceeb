import type { LoadedConfig } from '../../config/load.ts'
import type { Json } from '../../kernel/digest.ts'
import { type Artifact, type Evidence, makeEvidence } from '../../kernel/evidence.ts'
import { VERSION } from '../../kernel/version.ts'
import { ARTIFACT, evaluationSet } from '../artifacts.ts'
import type { Decision, Panel } from './decision.ts'
import { estimatesOf } from './estimates.ts'
import type { Gathered } from './gathered.ts'
import type { Scored } from './scored.ts'

/** The gate's statement: about the candidate's bytes, from both models and every set of rows. */
export function evidenceOf(
  gathered: Gathered,
  decision: Decision,
  { config }: LoadedConfig,
  commit: string | undefined,
  seconds: number,
): Evidence {
  const { candidate, production, predictions, further, scored, revalidated } = gathered
  const sets = [ARTIFACT.evaluationData, ...Object.keys(config.evaluation).map(evaluationSet)]
  const metrics = decision.rows.flatMap(({ metric, candidate: value }): [string, Json][] => (value === undefined ? [] : [[metric, value]]))
  const answers = [{ name: 'predictions', sha256: predictions }, ...further.filter(({ view }) => view.name !== undefined).map(answersOf)]
  const outputs = answers.filter((output): output is Artifact => output.sha256 !== undefined)
  return makeEvidence({
    step: 'evaluate-gate',
    model: config.model,
    verdict: decision.verdict,
    inputs: [
      { name: ARTIFACT.model, sha256: candidate.digest },
      ...(production && !revalidated ? [{ name: 'production model', sha256: production.version.digest }] : []),
      ...further.flatMap(({ best }) => (best === undefined ? [] : [{ name: 'best model', sha256: best }])),
      ...sets.flatMap((set) => candidate.data.claim.inputs.filter(({ name }) => name === set)),
    ],
    outputs: outputs.length > 0 ? outputs : [{ name: ARTIFACT.model, sha256: candidate.digest }],
    numbers: {
      metrics: Object.fromEntries(metrics),
      ...(scored && { estimates: estimates(scored, config) }),
      ...(revalidated && { revalidated: revalidated as unknown as Json }),
      ...judged(decision),
      ...(scored?.chosen && { thresholds: { ...scored.chosen } }),
      ...(decision.fairness && { fairness: decision.fairness as unknown as Json }),
      ...(decision.panels && { panels: decision.panels.map(panel) }),
      attempt: decision.attempt,
      level: decision.level,
      ...(decision.dropped && { dropped: decision.dropped.map(({ metric, recorded = null }) => ({ metric, recorded })) }),
      ...(decision.notes && { notes: decision.notes }),
      ...(decision.hints && { hints: decision.hints.map(({ kind, column, strength = null }) => ({ kind, column, strength })) }),
    },
    commit,
    previous: [...(candidate.training ? [candidate.training.digest] : []), candidate.data.digest],
    seconds,
    tool: { name: 'sluice', version: VERSION },
  })
}

/** Kept so that a later look at the same model can say whether a value has changed. */
const estimates = (scored: Scored, { gates }: LoadedConfig['config']): Json =>
  Object.fromEntries(estimatesOf(scored, gates).map(({ metric, n, value, low, high }) => [metric, { n, value, low, high }]))

const answersOf = ({ view, predictions }: Gathered['further'][number]) => ({ name: `predictions ${view.name}`, sha256: predictions })

const judged = ({ rows, slices, baseline }: Pick<Decision, 'rows' | 'slices' | 'baseline'>): { [key: string]: Json } => ({
  rows: rows.map(({ metric, verdict, word, n, vanished, difference }) => ({
    metric,
    verdict,
    word,
    n,
    ...(vanished !== undefined && { vanished }),
    ...difference,
  })) as unknown as Json,
  blocking: slices.flatMap(({ metric, slices }) =>
    slices.filter(({ blocks }) => blocks).map(({ column, level }) => ({ metric, column, level })),
  ),
  baseline: baseline as unknown as Json,
})

const panel = (panel: Panel): Json => ({
  ...judged(panel),
  set: panel.set ?? null,
  against: panel.against ?? null,
  n: panel.n,
  verdict: panel.verdict,
  wrong: panel.wrong?.rows ?? null,
})
