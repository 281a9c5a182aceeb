import { artifactDigest, type Evidence, type StepName } from './evidence.ts'

/** What must hold of the evidence before a step may act. */
export interface ChainRule {
  /** The step whose evidence must be there and have passed. */
  step: StepName
  /** Name of the artifact it must be about, and that artifact's digest now. */
  about?: { name: string; sha256: string }
}

/**
 * Checks that each rule's evidence is present, passed, and about these bytes, and that every `previous` digest leads to evidence given here.
 * Returns one sentence for each broken link; none means that the chain holds.
 */
export function brokenLinks(evidence: readonly Evidence[], rules: readonly ChainRule[]): string[] {
  const known = new Set(evidence.map((e) => e.digest))
  const dangling = evidence.flatMap((e) =>
    e.claim.previous
      .filter((digest) => !known.has(digest))
      .map((digest) => `${e.claim.step} rests on evidence ${digest.slice(0, 8)}, which is missing or was changed.`),
  )
  return [...rules.flatMap((rule) => brokenRule(evidence, rule)), ...dangling]
}

function brokenRule(evidence: readonly Evidence[], { step, about }: ChainRule): string[] {
  const found = evidence.findLast((e) => e.claim.step === step)
  if (!found) return [`There is no evidence of ${step}. Run \`sluice ${step}\` first.`]
  if (found.claim.verdict !== 'pass') return [`${step} ended with "${found.claim.verdict}" (evidence ${found.digest.slice(0, 8)}).`]
  if (!about) return []
  const judged = artifactDigest([...found.claim.outputs, ...found.claim.inputs], about.name)
  if (judged === about.sha256) return []
  return [
    `${step} was about ${about.name} ${judged?.slice(0, 8) ?? 'of other kind'}, not ${about.sha256.slice(0, 8)}. Run \`sluice ${step}\` again.`,
  ]
}
