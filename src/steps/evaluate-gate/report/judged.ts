import type { Block, Inline } from '../../../report/document.ts'
import type { Decision } from '../decision.ts'
import type { GateFacts } from '../facts.ts'
import { caption, panelCaption } from './caption.ts'
import { metricsTable } from './metrics-table.ts'
import { numberLine } from './number-line.ts'
import { type OnPanel, ownVerdict, panelHeading, panelLead, panelsOf, wrongRows } from './panels.ts'
import { blockingSlices } from './slices.ts'
import { whereToLook } from './where-to-look.ts'

const SEVERITY = { error: 0, fail: 1, inconclusive: 2, pass: 3 } as const

/** The metrics of the evaluation rows, and of every further set or opponent that does not pass: the worst verdict first. */
export function judged(decision: Decision, facts: GateFacts): Block[] {
  const open = panelsOf(decision, facts).filter(({ panel }) => panel.verdict !== 'pass')
  const all = [
    { verdict: ownVerdict(decision), lead: ['On ', { code: facts.evaluation.path }], blocks: mainBlocks(decision, facts), main: true },
    ...open.map((on) => ({ verdict: on.panel.verdict, lead: panelLead(on.panel), blocks: panelBlocks(on), main: false })),
  ].toSorted((a, b) => SEVERITY[a.verdict] - SEVERITY[b.verdict])
  return all.flatMap(({ lead, blocks, main }, i) => (main ? [...headed(i > 0, lead, decision), ...blocks] : blocks))
}

const headed = (wanted: boolean, lead: readonly Inline[], decision: Decision): Block[] =>
  wanted && decision.rows.length > 0 ? [panelHeading(lead, decision)] : []

const mainBlocks = (decision: Decision, facts: GateFacts): Block[] => [
  ...metricsTable(decision),
  ...numberLine(decision),
  ...caption(decision, facts),
  ...blockingSlices(decision),
  ...whereToLook(facts),
]

/** A further set or opponent: the rows that are wrong, its metrics and the slices that block. */
export function panelBlocks(on: OnPanel): Block[] {
  const { panel, decision, facts } = on
  const wrong = wrongRows(on)
  const table = metricsTable(decision)
  return [
    ...(wrong ? [{ kind: 'paragraph' as const, text: [{ strong: [...panelLead(panel), ` ${wrong.main}`] }, ...wrong.rest, '.'] }] : []),
    ...(table.length > 0 ? [panelHeading(panelLead(panel), decision), ...table, ...panelCaption(decision, facts)] : []),
    ...blockingSlices(decision),
  ]
}
