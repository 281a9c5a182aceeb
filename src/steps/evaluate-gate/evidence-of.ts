import type { LoadedConfig } from '../../config/load.ts'
import type { Json } from '../../kernel/digest.ts'
import { type Artifact, type Evidence, makeEvidence } from '../../kernel/evidence.ts'
import { VERSION } from '../../kernel/version.ts'
import { ARTIFACT, evaluationSet } from '../artifacts.ts'
import type { Decision, Panel } from './decision.ts'
import type { Gathered } from './gather.ts'

/** The gate's statement: about the candidate's bytes, from both models and every set of rows. */
export function evidenceOf(
  gathered: Gathered,
  decision: Decision,
  { config }: LoadedConfig,
  commit: string | undefined,
  seconds: number,
): Evidence {
  const { candidate, production, predictions, further } = gathered
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
      ...(production ? [{ name: 'production model', sha256: production.version.digest }] : []),
      ...further.flatMap(({ best }) => (best === undefined ? [] : [{ name: 'best model', sha256: best }])),
      ...sets.flatMap((set) => candidate.data.claim.inputs.filter(({ name }) => name === set)),
    ],
    outputs: outputs.length > 0 ? outputs : [{ name: ARTIFACT.model, sha256: candidate.digest }],
    numbers: {
      metrics: Object.fromEntries(metrics),
      ...judged(decision),
      ...(decision.panels && { panels: decision.panels.map(panel) }),
      level: decision.level,
    },
    commit,
    previous: [candidate.training.digest, candidate.data.digest],
    seconds,
    tool: { name: 'sluice', version: VERSION },
  })
}

const answersOf = ({ view, predictions }: Gathered['further'][number]) => ({ name: `predictions ${view.name}`, sha256: predictions })

const judged = ({ rows, slices, baseline }: Pick<Decision, 'rows' | 'slices' | 'baseline'>): { [key: string]: Json } => ({
  rows: rows.map(({ metric, verdict, word, n, difference }) => ({ metric, verdict, word, n, ...difference })) as unknown as Json,
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
