import type { LoadedConfig } from '../../config/load.ts'
import { brokenLinks } from '../../kernel/chain.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Evidence } from '../../kernel/evidence.ts'
import type { Ports } from '../../ports/ports.ts'
import { ARTIFACT } from '../artifacts.ts'
import { readStatement } from '../evidence-files.ts'

/** The candidate of this run and the evidence it comes with. */
export interface Candidate {
  digest: string
  data: Evidence
  training: Evidence
}

/** Reads the candidate that `train` left, and checks that its evidence is about exactly these bytes. UserError when the chain is broken. */
export async function candidateOf({ config }: LoadedConfig, ports: Pick<Ports, 'workspace' | 'tables'>): Promise<Candidate> {
  const [data, training] = [await readStatement(ports.workspace, 'validate-data'), await readStatement(ports.workspace, 'train')]
  const digest = await ports.workspace.digest('.sluice/model')
  const links = [data, training].filter((evidence) => evidence !== undefined)
  const evaluation = await ports.tables.digest(config.data.evaluation)
  const problems = brokenLinks(links, [
    { step: 'validate-data', about: { name: ARTIFACT.evaluationData, sha256: evaluation } },
    { step: 'train', about: { name: ARTIFACT.model, sha256: digest ?? 'no bytes at all' } },
  ])
  if (problems.length > 0 || !data || !training || !digest)
    throw new UserError(problems.map((message) => ({ file: '.sluice/evidence', message })))
  return { digest, data, training }
}
