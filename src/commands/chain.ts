import { brokenLinks } from '../kernel/chain.ts'
import { sha256 } from '../kernel/digest.ts'
import { type Artifact, type Evidence, readEvidence, type StepName } from '../kernel/evidence.ts'
import type { Verdict } from '../kernel/verdict.ts'
import type { Records } from '../ports/records.ts'
import type { ModelVersion } from '../ports/registry.ts'
import type { Workspace } from '../ports/runtime.ts'
import { readStatement, registrationPath } from '../steps/evidence-files.ts'

/** One statement of a chain, as it is shown. */
export interface Link {
  step: StepName
  verdict: Verdict
  digest: string
  inputs: readonly Artifact[]
  outputs: readonly Artifact[]
  commit: string | undefined
  evidence: Evidence
}

/**
 * Reads the evidence of a version from the records (newest first: registration, gate, training, data), each found by the digest that the
 * later one names, and says what does not hold: a statement that is missing, changed, not passed, or about other bytes.
 */
export async function walk(version: ModelVersion, records: Pick<Records, 'read'>): Promise<{ links: Link[]; problems: string[] }> {
  const problems: string[] = []
  const found = new Map<string, Evidence>()
  const registration = await registrationOf(version, records)
  if (!registration) return { links: [], problems: [`No registration of v${version.version} is on record.`] }
  const queue = [registration]
  for (let digest = queue.shift(); digest !== undefined; digest = queue.shift()) {
    if (found.has(digest)) continue
    const text = await records.read(`evidence/${digest}.json`)
    if (text === undefined || sha256(text) !== digest)
      problems.push(`Evidence ${digest.slice(0, 8)} is ${text === undefined ? 'missing' : 'changed: its bytes have another digest'}.`)
    else {
      const evidence = readEvidence(text)
      found.set(digest, evidence)
      queue.push(...evidence.claim.previous)
    }
  }
  // The walk begins with the registration; the rules read a chain from its beginning.
  const chain = [...found.values()].reverse()
  problems.push(...brokenLinks(chain, rulesFor(version.digest, ['train', 'evaluate-gate', 'register'])))
  return { links: chain.reverse().map(linkOf), problems: [...new Set(problems)] }
}

/** Every step must have passed, and those that made or judged the model must be about these bytes. */
const rulesFor = (model: string, steps: readonly StepName[]) => [
  { step: 'validate-data' as const },
  ...steps.map((step) => ({ step, about: { name: 'model', sha256: model } })),
]

function linkOf(evidence: Evidence): Link {
  const { step, verdict, inputs, outputs, commit } = evidence.claim
  return { step, verdict, digest: evidence.digest, inputs, outputs, commit, evidence }
}

/** The same for a candidate that is not registered: its statements lie in the workspace. */
export async function walkCandidate(workspace: Pick<Workspace, 'read'>, model: string): Promise<{ links: Link[]; problems: string[] }> {
  const steps = ['validate-data', 'train', 'evaluate-gate'] as const
  const statements = await Promise.all(steps.map((step) => readStatement(workspace, step)))
  const chain = statements.filter((statement) => statement !== undefined)
  return { links: chain.toReversed().map(linkOf), problems: brokenLinks(chain, rulesFor(model, ['train', 'evaluate-gate'])) }
}

async function registrationOf({ model, version }: ModelVersion, records: Pick<Records, 'read'>): Promise<string | undefined> {
  const text = await records.read(registrationPath(model, version))
  return text === undefined ? undefined : (JSON.parse(text) as { evidence: string }).evidence
}
