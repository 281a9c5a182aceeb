import { type Verdict, worst } from '../../../kernel/verdict.ts'
import type { Block, Inline, Text } from '../../../report/document.ts'
import { count } from '../../../report/numbers.ts'
import { listed } from '../../../report/text.ts'
import { many } from '../../../report/units.ts'
import type { Decision, Panel } from '../decision.ts'
import type { GateFacts } from '../facts.ts'

/** A further judgement, read like the main one: its decision, and the facts about its rows and its opponent. */
export interface OnPanel {
  panel: Panel
  decision: Decision
  facts: GateFacts
}

/** Every further set and opponent, in their order. */
export const panelsOf = (decision: Decision, facts: GateFacts): OnPanel[] =>
  (decision.panels ?? []).map((panel) => {
    const own = panel.set === undefined ? undefined : (facts.config.sets?.[panel.set] ?? { gateLines: [] })
    const opponent = panel.against && { version: panel.against.version, best: panel.against.kind === 'best' }
    return {
      panel,
      decision: {
        ...decision,
        ...panel,
        panels: [],
        fairness: [],
        hints: [],
        dropped: [],
        notes: [],
        ...(panel.against?.kind === 'best' && { opponent: 'Best' as const }),
      },
      facts: {
        ...facts,
        config: { ...facts.config, ...own },
        evaluation: { ...facts.evaluation, path: panel.path, weight: undefined, groups: undefined },
        production: opponent,
        failure: panel.failure === undefined ? undefined : { step: 'evaluate.command', lastLines: [], why: panel.failure },
      },
    }
  })

/** What a further judgement is of, within a sentence: "`stress`", "the best version, `v4`". */
export function panelWords({ set, against }: Panel): Inline[] {
  const best: Inline[] = against?.kind === 'best' ? ['the best version, ', { code: against.version }] : []
  if (set === undefined) return best.length > 0 ? best : ['the same rows']
  return [{ code: set }, ...(best.length > 0 ? [' against ', ...best] : [])]
}

/** "on `stress`", "against the best version, `v4`". */
export const panelWhere = (panel: Panel): Inline[] => [panel.set === undefined ? 'against ' : 'on ', ...panelWords(panel)]

/** The same at the start of a sentence. */
export const panelLead = (panel: Panel): Inline[] => [panel.set === undefined ? 'Against ' : 'On ', ...panelWords(panel)]

/** "2 of 40 rows are wrong: `17` (label 1, answered 0)"; undefined where none is, or where rows may be. */
export function wrongRows({ panel }: Pick<OnPanel, 'panel'>): { main: string; rest: Inline[] } | undefined {
  const { wrong, n } = panel
  if (wrong === undefined || wrong.rows === 0) return undefined
  const examples = wrong.examples.map(({ key, label, answer }): Text => [{ code: key }, ` (label ${label}, answered ${answer})`])
  return {
    main: `${count(wrong.rows)} of ${many(n, 'row')} ${wrong.rows === 1 ? 'is' : 'are'} wrong`,
    rest: [wrong.rows > examples.length ? ', for example ' : ': ', ...listed(examples)],
  }
}

/** Above a table of metrics where there are several: which rows, and how many gates do not pass. */
export function panelHeading(lead: readonly Inline[], { rows }: Pick<Decision, 'rows'>): Block {
  const open = rows.filter(({ verdict }) => verdict !== 'pass').length
  const words =
    open === 0
      ? `, ${rows.length === 1 ? 'the gate passes' : `all ${many(rows.length, 'gate')} pass`}:`
      : `, ${count(open)} of ${many(rows.length, 'gate')} ${open === 1 ? 'does' : 'do'} not pass:`
  return { kind: 'paragraph', text: [{ strong: lead }, words] }
}

/** The verdict of the evaluation rows and their gates alone, without further sets and fairness. */
export const ownVerdict = ({ rows, slices, baseline, faults, dropped = [] }: Decision): Verdict =>
  worst([
    ...rows.map(({ verdict }) => verdict),
    ...slices.map(({ slices }): Verdict => (slices.some(({ blocks }) => blocks) ? 'fail' : 'pass')),
    ...(baseline.kind === 'not-comparable' ? ['inconclusive' as const] : []),
    ...dropped.map(() => 'fail' as const),
    ...(faults.length > 0 ? ['error' as const] : []),
  ])

/** What gave the verdict, of which the box and the next step speak: the evaluation rows, else a further set or opponent; undefined when a fairness rule did. */
export function deciding(decision: Decision, facts: GateFacts): (Omit<OnPanel, 'panel'> & { panel?: Panel }) | undefined {
  const { verdict, fairness = [] } = decision
  const panel = panelsOf(decision, facts).find((on) => on.panel.verdict === verdict)
  const byFairness = fairness.some((rule) => rule.verdict === verdict)
  return ownVerdict(decision) === verdict || !(panel || byFairness) ? { decision, facts } : panel
}
