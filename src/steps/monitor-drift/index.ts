import type * as z from 'zod'
import type { LoadedConfig } from '../../config/load.ts'
import type { Json } from '../../kernel/digest.ts'
import { type Evidence, readEvidence } from '../../kernel/evidence.ts'
import type { Ports } from '../../ports/ports.ts'
import type { RunContext } from '../../ports/run-context.ts'
import type { Step } from '../../ports/step.ts'
import type { Document } from '../../report/document.ts'
import { writeStatement } from '../evidence-files.ts'
import { act } from './act.ts'
import type { inputs, outputs } from './contract.ts'
import { decide } from './decide.ts'
import { factsOf } from './facts.ts'
import { type Gathered, gather } from './gather.ts'
import { evidenceOf, recordOf } from './record.ts'
import { report } from './report.ts'
import { writeWindow } from './window-record.ts'

/** Compares a window of live requests with what the live version was released on, keeps one issue while they differ, and records the window. */
export const monitorDrift: Step<typeof inputs, typeof outputs, LoadedConfig, Document> = {
  name: 'monitor-drift',
  description:
    'Compares what was asked and answered lately with what the live version was released on, and keeps one issue while it differs.',
  contract: () => import('./contract.ts'),
  async run(asked: z.output<typeof inputs>, loaded: LoadedConfig, ports: Ports, run: RunContext) {
    await ports.workspace.remove('.sluice/evidence/monitor-drift.json')
    const gathered = await gather(loaded, asked, ports)
    const decision = decide(gathered.observed, gathered.monitor, gathered.records)
    const commit = (await ports.repository.head())?.commit
    const record = { ...recordOf(loaded, gathered, decision), retrain: decision.retrain && ports.forge !== undefined }
    const evidence = (await evidenceOnRecord(gathered, ports)) ?? evidenceOf(gathered, record, commit)
    const facts = factsOf(loaded, gathered, { run, commit, evidence: evidence.digest, forge: ports.forge !== undefined })
    const document = report(decision, facts)
    let issue: number | undefined
    // Acts before it records: killed in between, the next run acts again, and the issue is found by its marker.
    if (!gathered.recorded) {
      issue = await act(loaded.config.model, decision, document, gathered, ports, run)
      const files = {
        [gathered.path]: writeWindow({ ...record, evidence: evidence.digest }),
        [`evidence/${evidence.digest}.json`]: evidence.text,
      }
      await ports.records.append(
        files,
        `Watch ${loaded.config.model} ${gathered.live.name} in ${gathered.environment}: ${decision.verdict}`,
      )
    }
    await writeStatement(ports.workspace, evidence)
    return {
      verdict: decision.verdict,
      outputs: { issue: issue === undefined ? '' : String(issue), drifted: decision.drifted.join(',') },
      document,
      json: { ...record, act: decision.act, drifted: decision.drifted, issue } as unknown as Json,
      annotations: [],
      evidence,
    }
  },
}

/** The statement of a window that was judged before. */
async function evidenceOnRecord({ recorded }: Gathered, { records }: Pick<Ports, 'records'>): Promise<Evidence | undefined> {
  const text = recorded && (await records.read(`evidence/${recorded.evidence}.json`))
  return text === undefined ? undefined : readEvidence(text)
}
