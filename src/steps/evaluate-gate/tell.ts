import type { LoadedConfig } from '../../config/load.ts'
import type { Evidence } from '../../kernel/evidence.ts'
import type { Ports } from '../../ports/ports.ts'
import { sameVersion, type VersionNumber } from '../../ports/registry.ts'
import type { RunContext } from '../../ports/run-context.ts'
import type { StepResult } from '../../ports/step.ts'
import type { Document } from '../../report/document.ts'
import { servingDigest } from '../train-key.ts'
import { annotationsOf } from './annotations.ts'
import type { Decision } from './decision.ts'
import { factsOf, type Surroundings } from './facts-of.ts'
import type { Gathered } from './gathered.ts'
import { movedWithin } from './moved/moved-facts.ts'
import { keepTrainSlices, productionSlices } from './moved/train-slices.ts'
import { pageOf } from './page.ts'
import { report } from './report.ts'
import { testCases } from './test-cases.ts'

/** What there is to tell about. */
export interface Judged extends Pick<Surroundings, 'commit' | 'seconds'> {
  gathered: Gathered
  decision: Decision
  evidence: Evidence
  /** Production on its own, without a candidate. */
  again: boolean
}

/** Tells a decision: the report with its facts, remarks on sluice.yml, and what was judged one by one. */
export async function tell(
  { gathered, decision, evidence, commit, seconds, again }: Judged,
  loaded: LoadedConfig,
  ports: Ports,
  run: RunContext,
): Promise<Pick<StepResult<Document>, 'document' | 'annotations' | 'cases'>> {
  const { config } = loaded
  const versions = await ports.registry.numbers(config.model)
  const serving = await servingDigest(loaded, ports.workspace)
  const slices = again ? undefined : await keepTrainSlices(config, ports)
  const facts = factsOf(loaded, gathered, {
    profile: await ports.workspace.read('.sluice/profiles/evaluation.json'),
    run,
    commit,
    serving,
    nextVersion: versionOf(versions, { digest: gathered.candidate.digest, serving }),
    seconds,
    own: evidence,
    moved: movedWithin(decision.slices, productionSlices(gathered.production?.version.files), slices),
    page: await pageOf(config, gathered.scored, ports.tables),
  })
  return { document: report(decision, facts), annotations: annotationsOf(decision, facts), cases: testCases(decision, facts) }
}

/** The number that a registration gives: the one that the same version has, else the next. */
const versionOf = (versions: readonly VersionNumber[], candidate: Pick<VersionNumber, 'digest' | 'serving'>): number =>
  versions.find((version) => sameVersion(version, candidate))?.version ?? (versions.at(-1)?.version ?? 0) + 1
