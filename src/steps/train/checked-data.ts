import { brokenLinks } from '../../kernel/chain.ts'
import { UserError } from '../../kernel/errors.ts'
import { type Artifact, artifactDigest, type Evidence } from '../../kernel/evidence.ts'
import { ARTIFACT } from '../artifacts.ts'

/** The evidence that these training and evaluation bytes passed their checks. UserError naming the command to run. */
export function checkedData(statement: Evidence | undefined, now: { train: string; evaluation: string }): Evidence {
  const known = statement ? [statement] : []
  const about = (name: string, sha256: string) => ({ step: 'validate-data' as const, about: { name, sha256 } })
  const problems = brokenLinks(known, [about(ARTIFACT.trainData, now.train), about(ARTIFACT.evaluationData, now.evaluation)])
  if (statement && problems.length === 0) return statement
  throw new UserError([...new Set(problems)].map((message) => ({ message: `The data were not checked: ${message}` })))
}

/** The digest of one of the inputs of a training. */
export const inputDigest = (inputs: readonly Artifact[], name: string): string => artifactDigest(inputs, name) ?? ''
