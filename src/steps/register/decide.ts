import { brokenLinks } from '../../kernel/chain.ts'
import type { Json } from '../../kernel/digest.ts'
import { type Artifact, type Claim, type Evidence, makeEvidence } from '../../kernel/evidence.ts'
import { VERSION } from '../../kernel/version.ts'
import type { Candidate, ModelVersion } from '../../ports/registry.ts'
import { ARTIFACT } from '../artifacts.ts'

/** The evidence a version rests on, oldest first. */
export type Chain = readonly Evidence[]

/** Why these bytes may not be registered, a sentence each; none when the chain holds. */
export function objections(chain: Chain, modelDigest: string): string[] {
  const about = { name: ARTIFACT.model, sha256: modelDigest }
  return brokenLinks(chain, [{ step: 'validate-data' }, { step: 'train', about }, { step: 'evaluate-gate', about }])
}

/** What the registry is told of a model, all of it from evidence. */
export function candidateOf(
  chain: Chain,
  { digest, serving, commit }: Pick<Candidate, 'digest' | 'serving' | 'commit'>,
  profiles: { [name: string]: string },
): Candidate {
  const claim = (step: Claim['step']) => chain.findLast((e) => e.claim.step === step)!.claim
  const [training, gate] = [claim('train'), claim('evaluate-gate')]
  const data = [...training.inputs, ...gate.inputs].filter(({ name }) => name === ARTIFACT.trainData || name === ARTIFACT.evaluationData)
  return {
    model: training.model,
    digest,
    serving,
    commit,
    data: unique(data),
    params: record(training.numbers.params),
    metrics: numeric(record(gate.numbers.metrics)),
    packages: record(training.numbers.packages) as { [name: string]: string },
    files: { 'evidence.jsonl': chain.map(({ text }) => text).join(''), ...profiles },
  }
}

const unique = (artifacts: readonly Artifact[]) => [...new Map(artifacts.map((artifact) => [artifact.name, artifact])).values()]
const record = (value: Json | undefined) =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as { [key: string]: Json }) : {}
const numeric = (values: { [key: string]: Json }) =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, number] => typeof entry[1] === 'number'))

/**
 * The registration's evidence. It says nothing of time or machine and takes everything from the version as it is stored,
 * so that registering again, after a crash or with the same bytes, gives the same statement.
 */
export function registration(version: ModelVersion, chain: Chain): Evidence {
  const gate = chain.findLast((e) => e.claim.step === 'evaluate-gate')
  return makeEvidence({
    step: 'register',
    model: version.model,
    verdict: 'pass',
    inputs: version.data,
    outputs: [{ name: ARTIFACT.model, sha256: version.digest }],
    numbers: { version: version.version, metrics: version.metrics },
    commit: version.commit,
    previous: gate ? [gate.digest] : [],
    tool: { name: 'sluice', version: VERSION },
  })
}
