import type { Block, Document } from '../../report/document.ts'
import { footer } from '../footer.ts'
import type { Decision } from './decision.ts'
import type { GateFacts } from './facts.ts'
import { alert } from './report/alert.ts'
import { bullets, ifYouMerge } from './report/bullets.ts'
import { fairnessTable } from './report/fairness.ts'
import { folds } from './report/folds.ts'
import { judged } from './report/judged.ts'
import { next } from './report/next.ts'
import { revalidationReport } from './report/revalidated.ts'
import { title } from './report/title.ts'

/** The report of a gate: a reviewer who stops after the third block knows enough. */
export function report(decision: Decision, facts: GateFacts): Document {
  if (decision.revalidated) return revalidationReport(decision, decision.revalidated, facts)
  const { repositoryUrl, run } = facts
  return {
    marker: { kind: 'gate', model: facts.model, commit: facts.commit },
    verdict: decision.verdict,
    title: title(decision, facts.model),
    alert: alert(decision, facts),
    blocks: [
      ifYouMerge(decision, facts),
      ...judged(decision, facts),
      ...fairnessTable(decision, facts),
      ...bullets(decision, facts),
      ...next(decision, facts),
      ...folds(decision, facts),
      commands(facts),
    ],
    footer: footer(facts.commit, { repositoryUrl, runUrl: run?.url, runNumber: run?.number }, facts.toolVersion),
  }
}

const commands = ({ evidence }: GateFacts): Block => ({
  kind: 'paragraph',
  text: [
    { strong: ['Commands:'] },
    ' on your machine, ',
    { code: 'npx sluice run' },
    ' judges again, ',
    { code: `npx sluice verify ${evidence.model.slice(0, 8)}` },
    ' checks the evidence.',
  ],
})
