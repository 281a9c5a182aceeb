import { brokenLinks } from '../kernel/chain.ts'
import { sha256 } from '../kernel/digest.ts'
import { type Artifact, type Evidence, readEvidence, type StepName } from '../kernel/evidence.ts'
import type { Verdict } from '../kernel/verdict.ts'
import type { Records } from '../ports/records.ts'
import type { ModelVersion } from '../ports/registry.ts'

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
export async function walk(version: ModelVersion, records: Pick<Records, 'read' | 'list'>): Promise<{ links: Link[]; problems: string[] }> {
  const problems: string[] = []
  const found = new Map<string, Evidence>()
  const registration = await registrationOf(version, records)
  if (!registration) return { links: [], problems: [`No registration of ${version.digest.slice(0, 8)} is on record.`] }
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
  const about = { name: 'model', sha256: version.digest }
  const rules = [
    { step: 'validate-data' as const },
    { step: 'train' as const, about },
    { step: 'evaluate-gate' as const, about },
    { step: 'register' as const, about },
  ]
  // The walk begins with the registration; the rules read a chain from its beginning.
  problems.push(...brokenLinks([...found.values()].reverse(), rules))
  const links = [...found.values()].map((evidence) => {
    const { step, verdict, inputs, outputs, commit } = evidence.claim
    return { step, verdict, digest: evidence.digest, inputs, outputs, commit, evidence }
  })
  return { links, problems: [...new Set(problems)] }
}

async function registrationOf(version: ModelVersion, records: Pick<Records, 'read' | 'list'>): Promise<string | undefined> {
  for (const path of await records.list('evidence')) {
    const text = await records.read(path)
    if (!text?.includes('"step":"register"') || !text.includes(version.digest)) continue
    const { claim, digest } = readEvidence(text)
    if (claim.step === 'register' && claim.model === version.model && claim.numbers.version === version.version) return digest
  }
  return undefined
}
