import type * as z from 'zod'
import type { LoadedConfig } from '../../config/load.ts'
import type { Json } from '../../kernel/digest.ts'
import type { Ports } from '../../ports/ports.ts'
import { sameVersion, type VersionNumber } from '../../ports/registry.ts'
import type { RunContext } from '../../ports/run-context.ts'
import type { Step } from '../../ports/step.ts'
import type { Document } from '../../report/document.ts'
import { writeStatement } from '../evidence-files.ts'
import { servingDigest } from '../train-key.ts'
import { annotationsOf } from './annotations.ts'
import { inputs, outputs } from './contract.ts'
import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import { evidenceOf } from './evidence-of.ts'
import { factsOf } from './facts-of.ts'
import { type Gathered, gather } from './gather.ts'
import { movedWithin } from './moved/moved-facts.ts'
import { keepTrainSlices, productionSlices } from './moved/train-slices.ts'
import { pageOf } from './page.ts'
import { panelOf, withNotes } from './panel-of.ts'
import { keepReference } from './replay.ts'
import { report } from './report.ts'
import { revalidate } from './revalidate.ts'
import { testCases } from './test-cases.ts'

/** Judges the candidate against production on the same rows. */
export const evaluateGate: Step<typeof inputs, typeof outputs, LoadedConfig, Document> = {
  name: 'evaluate-gate',
  description: 'Judges a candidate model against production on the same rows, with confidence, and says so on the pull request.',
  inputs,
  outputs,
  async run({ revalidate: again }: z.output<typeof inputs>, loaded: LoadedConfig, ports: Ports, run: RunContext, signal: AbortSignal) {
    const began = ports.clock.now()
    await ports.workspace.remove('.sluice/evidence/evaluate-gate.json')
    const gathered = again ? await revalidate(loaded, ports, signal) : await gather(loaded, ports, signal)
    const decision = decided(gathered, loaded)
    if (!again && gathered.scored && decision.faults.length === 0) await keepReference(loaded.config, gathered.scored, ports)
    const commit = (await ports.repository.head())?.commit
    const seconds = (ports.clock.now().getTime() - began.getTime()) / 1000
    const own = evidenceOf(gathered, decision, loaded, commit, seconds)
    await writeStatement(ports.workspace, own)
    const versions = await ports.registry.numbers(loaded.config.model)
    const serving = await servingDigest(loaded, ports.workspace)
    const profile = await ports.workspace.read('.sluice/profiles/evaluation.json')
    const slices = again ? undefined : await keepTrainSlices(loaded.config, ports)
    const moved = movedWithin(decision.slices, productionSlices(gathered.production?.version.files), slices)
    const facts = factsOf(loaded, gathered, {
      profile,
      run,
      commit,
      serving,
      nextVersion: versionOf(versions, { digest: gathered.candidate.digest, serving }),
      seconds,
      own,
      moved,
      page: await pageOf(loaded.config, gathered.scored, ports.tables),
    })
    return {
      verdict: decision.verdict,
      outputs: { 'model-digest': gathered.candidate.digest, production: gathered.production?.name ?? '' },
      document: report(decision, facts),
      json: decision as unknown as Json,
      annotations: annotationsOf(decision, facts),
      cases: testCases(decision, facts),
      evidence: own,
    }
  },
}

/** The number that a registration gives: the one that the same version has, else the next. */
const versionOf = (versions: readonly VersionNumber[], candidate: Pick<VersionNumber, 'digest' | 'serving'>): number =>
  versions.find((version) => sameVersion(version, candidate))?.version ?? (versions.at(-1)?.version ?? 0) + 1

/** A candidate without predictions was not judged at all. */
const decided = ({ measured, failure, further, revalidated, hints = [] }: Gathered, { config }: LoadedConfig): Decision => ({
  ...(failure
    ? { ...decide({ ...measured, baseline: { kind: 'none' } }, []), verdict: 'error' }
    : decide(withNotes(measured, further), config.gates, further.map(panelOf))),
  ...(revalidated && { revalidated }),
  ...(hints.length > 0 && { hints }),
})
