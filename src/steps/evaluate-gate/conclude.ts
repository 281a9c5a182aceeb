import type { LoadedConfig } from '../../config/load.ts'
import type { Ports } from '../../ports/ports.ts'
import { writeStatement } from '../evidence-files.ts'
import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import { evidenceOf } from './evidence-of.ts'
import type { Gathered } from './gathered.ts'
import { panelOf, withNotes } from './panel-of.ts'
import { keepReference } from './replay.ts'
import type { Judged } from './tell.ts'

/** Decides on what was gathered and writes the statement of it. `again`: production was judged on its own. */
export async function conclude(gathered: Gathered, loaded: LoadedConfig, ports: Ports, began: Date, again: boolean): Promise<Judged> {
  const decision = decided(gathered, loaded)
  if (!again && gathered.scored && decision.faults.length === 0) await keepReference(loaded.config, gathered.scored, ports)
  const commit = (await ports.repository.head())?.commit
  const seconds = (ports.clock.now().getTime() - began.getTime()) / 1000
  const evidence = evidenceOf(gathered, decision, loaded, commit, seconds)
  await writeStatement(ports.workspace, evidence)
  return { gathered, decision, evidence, commit, seconds, again }
}

/** A candidate without predictions was not judged at all. */
const decided = ({ measured, failure, further, revalidated, hints = [] }: Gathered, { config }: LoadedConfig): Decision => ({
  ...(failure
    ? { ...decide({ ...measured, baseline: { kind: 'none' } }, []), verdict: 'error' }
    : decide(withNotes(measured, further), config.gates, further.map(panelOf))),
  ...(revalidated && { revalidated }),
  ...(hints.length > 0 && { hints }),
})
