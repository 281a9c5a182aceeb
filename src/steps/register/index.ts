import type { LoadedConfig } from '../../config/load.ts'
import { type Evidence, readEvidence } from '../../kernel/evidence.ts'
import type { Ports } from '../../ports/ports.ts'
import type { ModelVersion } from '../../ports/registry.ts'
import type { Step } from '../../ports/step.ts'
import type { Document } from '../../report/document.ts'
import { registrationPath, writeStatement } from '../evidence-files.ts'
import { propose } from '../promotion.ts'
import { servingDigest } from '../train-key.ts'
import type { inputs, outputs } from './contract.ts'
import { type Chain, candidateOf, registration } from './decide.ts'
import { profiles, registrable, sameSources } from './gather.ts'
import { report } from './report.ts'

/**
 * Gives the candidate a version, puts its evidence on record, and proposes the promotion to the first environment.
 * Each part is safe to do again: killed anywhere, the next run finishes with the same version and the same statement.
 */
export const register: Step<typeof inputs, typeof outputs, LoadedConfig, Document> = {
  name: 'register',
  description: 'Gives a model that passed its gate a version, keeps it with its evidence, and proposes its promotion.',
  contract: () => import('./contract.ts'),
  async run({ candidate }, loaded, ports, run, signal) {
    const folder = candidate ?? '.sluice'
    const found = await registrable(folder, ports, loaded)
    if (candidate !== undefined) await sameSources(loaded, found.chain, ports, signal)
    ports.log.progress(`register: model ${found.digest.slice(0, 8)} …`)
    const described = candidateOf(
      found.chain,
      { ...found, serving: await servingDigest(loaded, ports.workspace) },
      await profiles(folder, found.chain, ports),
    )
    const { version, created } = await ports.registry.register(described, found.path)
    const chain = storedChain(version)
    const evidence = registration(version, chain)
    await ports.records.append(
      { ...recordsOf([...chain, evidence]), ...pointer(version, evidence) },
      `Register ${version.model} v${version.version}`,
    )
    await writeStatement(ports.workspace, evidence)
    const promotion = await promote(loaded, ports, run, version, evidence, created)
    const shown = {
      verdict: 'pass' as const,
      evidence: evidence.digest,
      version: `v${version.version}`,
      digest: version.digest,
      created: String(created),
      promotion: promotion?.url ?? promotion?.branch ?? '',
    }
    const document = report({ version, created, chain, evidence, promotion, run })
    const json = { ...shown, created, commit: version.commit, metrics: version.metrics, state: promotion?.state }
    return { verdict: 'pass', outputs: shown, document, json, annotations: [], evidence }
  },
}

/** The chain as the version holds it: of the run that first registered these bytes. */
const storedChain = ({ files }: ModelVersion): Chain =>
  (files['evidence.jsonl'] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => readEvidence(`${line}\n`))

const recordsOf = (chain: Chain): { [path: string]: string } =>
  Object.fromEntries(chain.map(({ digest, text }) => [`evidence/${digest}.json`, text]))

/** Where `verify` begins: which statement registered a version. */
const pointer = ({ model, version }: ModelVersion, { digest }: Evidence): { [path: string]: string } => ({
  [registrationPath(model, version)]: `{"evidence":"${digest}"}\n`,
})

async function promote(
  loaded: LoadedConfig,
  ports: Ports,
  run: Parameters<typeof propose>[2],
  version: ModelVersion,
  evidence: Evidence,
  created: boolean,
) {
  const environment = loaded.config.deploy?.environments[0]
  if (environment === undefined) return undefined
  const next = { version: version.version, digest: version.digest, evidence: evidence.digest }
  // What was promoted before and is no longer served was rolled back or replaced: bringing it back is for people to decide.
  return propose(loaded, ports, run, environment, next, { again: created })
}
