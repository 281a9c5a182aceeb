import type * as z from 'zod'
import type { LoadedConfig } from '../../config/load.ts'
import type { Json } from '../../kernel/digest.ts'
import type { Ports } from '../../ports/ports.ts'
import type { RunContext } from '../../ports/run-context.ts'
import type { Step } from '../../ports/step.ts'
import type { Document } from '../../report/document.ts'
import { writeStatement } from '../evidence-files.ts'
import type { inputs, outputs } from './contract.ts'
import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import { evidenceOf } from './evidence-of.ts'
import { type Gathered, gather } from './gather.ts'
import { panelOf, withNotes } from './panel-of.ts'
import { keepReference } from './replay.ts'
import { revalidate } from './revalidate.ts'

/** Judges the candidate against production on the same rows. */
export const evaluateGate: Step<typeof inputs, typeof outputs, LoadedConfig, Document> = {
  name: 'evaluate-gate',
  description: 'Judges a candidate model against production on the same rows, with confidence, and says so on the pull request.',
  contract: () => import('./contract.ts'),
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
    // The report's renderers and plots are not needed before there is something to report.
    const { tell } = await import('./tell.ts')
    const told = await tell({ gathered, decision, evidence: own, commit, seconds, again }, loaded, ports, run)
    return {
      verdict: decision.verdict,
      outputs: { 'model-digest': gathered.candidate.digest, production: gathered.production?.name ?? '' },
      ...told,
      json: decision as unknown as Json,
      evidence: own,
    }
  },
}

/** A candidate without predictions was not judged at all. */
const decided = ({ measured, failure, further, revalidated, hints = [] }: Gathered, { config }: LoadedConfig): Decision => ({
  ...(failure
    ? { ...decide({ ...measured, baseline: { kind: 'none' } }, []), verdict: 'error' }
    : decide(withNotes(measured, further), config.gates, further.map(panelOf))),
  ...(revalidated && { revalidated }),
  ...(hints.length > 0 && { hints }),
})
