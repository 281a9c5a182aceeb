import { artifactDigest, type Claim, readEvidence } from '../../kernel/evidence.ts'
import type { ModelVersion } from '../../ports/registry.ts'
import { ARTIFACT } from '../artifacts.ts'

type Files = Pick<ModelVersion, 'files'>

/** What the steps said of a version when it was registered, oldest first. */
export const claimsOf = ({ files }: Files): Claim[] =>
  (files['evidence.jsonl'] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => readEvidence(`${line}\n`).claim)

/** What a version's own gate recorded. */
export interface RecordedGate {
  /** Its values then, by metric. */
  metrics: ReadonlyMap<string, number>
  /** The metrics that had a gate, in the order of its sluice.yml. */
  gates: readonly string[]
  /** SHA-256 of the rows it was judged on. */
  evaluation: string | undefined
}

/** Undefined of a version that was registered without a gate. */
export function recordedGate(version: Files): RecordedGate | undefined {
  const claim = claimsOf(version).findLast(({ step }) => step === 'evaluate-gate')
  if (!claim) return undefined
  const metrics = Object.entries(claim.numbers.metrics ?? {}).filter((entry): entry is [string, number] => typeof entry[1] === 'number')
  const rows = Array.isArray(claim.numbers.rows) ? (claim.numbers.rows as { metric?: unknown }[]) : []
  return {
    metrics: new Map(metrics),
    gates: rows.map(({ metric }) => metric).filter((metric): metric is string => typeof metric === 'string'),
    evaluation: artifactDigest(claim.inputs, ARTIFACT.evaluationData),
  }
}
