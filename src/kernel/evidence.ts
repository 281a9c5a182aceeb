import { canonicalJson, type Json, sha256 } from './digest.ts'
import type { Verdict } from './verdict.ts'

/** The type of every Sluice predicate. */
export const PREDICATE_TYPE = 'https://github.com/sluice-ml/sluice/evidence/v1'
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'

export type StepName = 'validate-data' | 'train' | 'evaluate-gate' | 'register' | 'deploy-canary' | 'monitor-drift'

/** Bytes by name: a data file, a model, a code tree, a predictions table. */
export interface Artifact {
  name: string
  /** SHA-256, 64 hex digits (of a folder: of its sorted list of paths and digests; of data elsewhere: of their addresses, lengths and ETags). */
  sha256: string
  /** Of data elsewhere: the exact address they were read from. */
  uri?: string
}

/** What a step says about what it did. Stored as an in-toto Statement v1, which `actions/attest` and cosign sign as it is. */
export interface Claim {
  step: StepName
  model: string
  verdict: Verdict
  /** What went in. */
  inputs: readonly Artifact[]
  /** What came out: the subjects of the statement. A step that makes nothing names what it judged. */
  outputs: readonly Artifact[]
  /** The numbers behind the verdict; shape by step, documented in docs/evidence.md. */
  numbers: { readonly [key: string]: Json | undefined }
  /** Git commit of the sources, 40 hex digits; absent outside a repository. */
  commit?: string | undefined
  /** Digests of the evidence this one rests on. */
  previous: readonly string[]
  /** Seconds of wall time the step took. */
  seconds?: number | undefined
  tool: { name: 'sluice'; version: string }
}

/** A claim with the exact text stored and that text's digest, by which later evidence names it. */
export interface Evidence {
  claim: Claim
  text: string
  digest: string
}

/** Writes a claim as statement text (canonical JSON and a newline). */
export function makeEvidence(claim: Claim): Evidence {
  const { outputs, ...predicate } = claim
  const subject = outputs.map(({ name, sha256 }) => ({ name, digest: { sha256 } }))
  const statement = { _type: STATEMENT_TYPE, subject, predicateType: PREDICATE_TYPE, predicate: predicate as unknown as Json }
  const text = `${canonicalJson(statement)}\n`
  return { claim, text, digest: sha256(text) }
}

/** Reads a statement back. Throws a SyntaxError that says what is not as it should be. */
export function readEvidence(text: string): Evidence {
  const statement = JSON.parse(text) as {
    _type?: string
    predicateType?: string
    subject?: { name: string; digest: { sha256: string } }[]
    predicate?: Omit<Claim, 'outputs'>
  }
  if (statement._type !== STATEMENT_TYPE) throw new SyntaxError(`_type is ${statement._type}, not ${STATEMENT_TYPE}`)
  if (statement.predicateType !== PREDICATE_TYPE)
    throw new SyntaxError(`predicateType is ${statement.predicateType}, not ${PREDICATE_TYPE}`)
  if (!Array.isArray(statement.subject) || typeof statement.predicate?.step !== 'string')
    throw new SyntaxError('subject or predicate is missing')
  const outputs = statement.subject.map(({ name, digest }) => ({ name, sha256: digest.sha256 }))
  return { claim: { ...statement.predicate, outputs }, text, digest: sha256(text) }
}

/** The digest of the artifact called `name`, among inputs or outputs. */
export const artifactDigest = (artifacts: readonly Artifact[], name: string): string | undefined =>
  artifacts.find((a) => a.name === name)?.sha256
