import type { Block, Document, Inline } from '../../report/document.ts'
import type { Decision } from './decision.ts'
import type { GateFacts } from './facts.ts'
import { alert } from './report/alert.ts'
import { bullets, ifYouMerge } from './report/bullets.ts'
import { caption } from './report/caption.ts'
import { folds } from './report/folds.ts'
import { metricsTable } from './report/metrics-table.ts'
import { next } from './report/next.ts'
import { numberLine } from './report/number-line.ts'
import { commitLink } from './report/places.ts'
import { blockingSlices } from './report/slices.ts'
import { title } from './report/title.ts'
import { whereToLook } from './report/where-to-look.ts'

/** The report of a gate: a reviewer who stops after the third block knows enough. */
export function report(decision: Decision, facts: GateFacts): Document {
  return {
    marker: { kind: 'gate', model: facts.model, commit: facts.commit },
    verdict: decision.verdict,
    title: title(decision, facts.model),
    alert: alert(decision, facts),
    blocks: [
      ifYouMerge(decision, facts),
      ...metricsTable(decision),
      ...numberLine(decision),
      ...caption(decision, facts),
      ...blockingSlices(decision),
      ...whereToLook(facts),
      ...bullets(decision, facts),
      ...next(decision, facts),
      ...folds(decision, facts),
      commands(facts),
    ],
    footer: footer(facts),
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

function footer({ toolVersion, commit, repositoryUrl, run }: GateFacts): Inline[] {
  const number = run?.number === undefined ? 'run' : `run ${run.number}`
  return [
    `Sluice ${toolVersion}`,
    ...(commit === undefined ? [] : [' · commit ', commitLink(commit, repositoryUrl)]),
    ...(run === undefined
      ? []
      : [' · ', { link: run.url, text: number }, ', whose artifact ', { code: 'report.html' }, ' has every plot and every row']),
  ]
}
