import type { LoadedConfig } from '../../config/load.ts'
import { brokenLinks, type ChainRule } from '../../kernel/chain.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Evidence } from '../../kernel/evidence.ts'
import type { Ports } from '../../ports/ports.ts'
import { ARTIFACT, evaluationSet } from '../artifacts.ts'
import { readStatement } from '../evidence-files.ts'
import { checkSizes } from './sizes.ts'

/** The candidate of this run and the evidence it comes with. */
export interface Candidate {
  digest: string
  data: Evidence
  /** Undefined of a model that is in production already. */
  training: Evidence | undefined
}

/** Reads the candidate that `train` left, and checks that its evidence is about exactly these bytes. UserError when the chain is broken. */
export async function candidateOf(loaded: LoadedConfig, ports: Pick<Ports, 'workspace' | 'tables'>): Promise<Candidate> {
  const [data, training] = [await readStatement(ports.workspace, 'validate-data'), await readStatement(ports.workspace, 'train')]
  const digest = await ports.workspace.digest('.sluice/model')
  const links = [data, training].filter((evidence) => evidence !== undefined)
  const problems = brokenLinks(links, [
    ...(await checkedRows(loaded, ports)),
    { step: 'train', about: { name: ARTIFACT.model, sha256: digest ?? 'no bytes at all' } },
  ])
  if (problems.length > 0 || !data || !training || !digest)
    throw new UserError(problems.map((message) => ({ file: '.sluice/evidence', message })))
  return { digest, data, training }
}

/** The evaluation data of every set must be those that `validate-data` checked. UserError when they do not fit into memory. */
export async function checkedRows(loaded: LoadedConfig, { tables }: Pick<Ports, 'tables'>): Promise<ChainRule[]> {
  await checkSizes(loaded, { tables })
  const { data, evaluation } = loaded.config
  const rule = async (name: string, path: string) => ({
    step: 'validate-data' as const,
    about: { name, sha256: await tables.digest(path) },
  })
  const sets = Object.entries(evaluation).map(([name, set]) => rule(evaluationSet(name), set.data))
  return Promise.all([rule(ARTIFACT.evaluationData, data.evaluation), ...sets])
}
