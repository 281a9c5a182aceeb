import { niceTop } from '../../../report/axis.ts'
import type { Block, Inline } from '../../../report/document.ts'
import { level, percent, probability } from '../../../report/numbers.ts'
import type { Decision, Measurement } from '../decision.ts'
import type { GateFacts } from '../facts.ts'
import { metricWords } from '../metric-words.ts'
import { productionName } from './places.ts'
import { shown, tableDecimals } from './shown.ts'

/** Where candidate and production differ along the score, and the metrics that gate nothing. */
export function gainFold(decision: Decision, facts: GateFacts): Block[] {
  const { tenths, notGated = [] } = facts
  const blocks = [...(tenths ? [chart(tenths, facts)] : []), ...notGatedTable(notGated, decision), ...exactTests(decision)]
  const compared = decision.baseline.kind === 'compared'
  const gains = compared && decision.rows.some(({ word }) => word === 'better')
  const summary = gains ? 'Where the gain comes from' : 'How scores and labels go together'
  return blocks.length === 0 ? [] : [{ kind: 'fold', name: 'scores', summary, blocks }]
}

/** The exact test beside an interval of shares of right answers. */
function exactTests({ rows }: Decision): Block[] {
  const tested = rows.flatMap((row) => (row.difference?.mcnemar === undefined ? [] : [{ row, p: probability(row.difference.mcnemar) }]))
  if (tested.length === 0) return []
  const each = tested.flatMap(({ row, p }, i): Inline[] => [
    i > 0 ? ', ' : '',
    `${metricWords(row).inSentence} `,
    { nowrap: p.startsWith('<') ? `p ${p}` : `p = ${p}` },
  ])
  return [{ kind: 'paragraph', text: ['McNemar’s exact test that both models are right equally often: ', ...each, '.'] }]
}

function chart({ candidate, production }: NonNullable<GateFacts['tenths']>, facts: GateFacts): Block {
  const judged = facts.judged ?? 'candidate'
  const percents = (shares: readonly number[]) => shares.map((share) => Math.round(share * 1000) / 10)
  const { label, positive = '1' } = facts.evaluation
  const line = production && { form: 'line' as const, label: facts.production?.version ?? 'production', values: percents(production) }
  const of = (tenth: number): Inline[] => {
    const before: Inline[] = production ? [' (', productionName(facts), `: ${percent(production[tenth] ?? Number.NaN)})`] : []
    return [percent(candidate[tenth] ?? Number.NaN), ...before]
  }
  const lineWords: Inline[] = production ? [' Line: production ', productionName(facts), '.'] : []
  return {
    kind: 'chart',
    title: `Rows with ${label} = ${positive} (%), by tenth of predicted score`,
    xTitle: 'from the tenth with the lowest scores to the tenth with the highest',
    x: candidate.map((_, i) => i + 1),
    yTitle: `${label} (%)`,
    y: [0, niceTop(Math.max(...percents(candidate), ...percents(production ?? [])))],
    series: [{ form: 'bar', label: judged, values: percents(candidate) }, ...(line ? [line] : [])],
    height: 270,
    text: [
      `Bars: ${judged}.`,
      ...lineWords,
      ' Of the tenth with the highest scores ',
      ...of(9),
      ' were ',
      { code: label },
      ', of the tenth with the lowest ',
      ...of(0),
      '.',
    ],
  }
}

function notGatedTable(measurements: readonly Measurement[], decision: Decision): Block[] {
  const compared = measurements.flatMap((m) => (m.difference === undefined ? [] : [{ ...m, difference: m.difference }]))
  if (compared.length === 0) return []
  const right = (header: string) => ({ header, align: 'right' as const })
  const rows = compared.map((of) => {
    const numbers = shown(of.difference, tableDecimals([of.difference]))
    const { label, better } = metricWords(of)
    return [`${label} (${better} is better)`, numbers.production, numbers.candidate, numbers.delta, [{ nowrap: [numbers.interval] }]]
  })
  const columns = [
    { header: 'Not gated', align: 'left' as const },
    right('Production'),
    right('Candidate'),
    right('Δ'),
    { header: `${level(decision.level)} interval`, align: 'left' as const },
  ]
  return [{ kind: 'table', name: 'Metrics that gate nothing', columns, rows }]
}
