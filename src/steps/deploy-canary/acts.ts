import type { Verdict } from '../../kernel/verdict.ts'
import type { Records } from '../../ports/records.ts'

/** How an attempt to deploy ended. `held` keeps the canary's share and asks a person; `failed` means that it was not judged. */
export type Outcome = 'promoted' | 'rolled-back' | 'held' | 'failed'

/** What was done in an environment, as the records keep it. */
export interface Act {
  model: string
  environment: string
  version: string
  digest: string
  outcome: Outcome
  verdict: Verdict
  /** ISO 8601, UTC. */
  at: string
  /** Git commit that put the version into the deployments file; absent outside a repository. */
  commit?: string | undefined
  /** Digest of the evidence. */
  evidence: string
}

const folderOf = (model: string, environment: string): string => `deployments/${model}/${environment}`

/** Path that sorts by time: deployments/flights/production/2026-01-31T14-05-00.000Z-v7-promoted.json */
export const actPath = ({ model, environment, at, version, outcome }: Act): string =>
  `${folderOf(model, environment)}/${at.replaceAll(':', '-')}-${version}-${outcome}.json`

export const actText = (act: Act): string => `${JSON.stringify(act)}\n`

/** Acts looked back at; a return to anything older is a canary like any other. */
const FAR = 50

/** The newest acts in an environment, oldest first. */
export async function readActs(records: Pick<Records, 'list' | 'read'>, model: string, environment: string): Promise<Act[]> {
  const paths = (await records.list(folderOf(model, environment))).slice(-FAR)
  const texts = await Promise.all(paths.map((path) => records.read(path)))
  return texts.flatMap((text) => (text === undefined ? [] : [JSON.parse(text) as Act]))
}
