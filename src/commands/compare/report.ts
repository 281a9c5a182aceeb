import type { Block, Document, Inline, Text } from '../../report/document.ts'
import { asWritten } from '../../report/numbers.ts'
import { clip } from '../../report/text.ts'
import { many } from '../../report/units.ts'
import type { Decision } from '../../steps/evaluate-gate/decision.ts'
import type { GateFacts } from '../../steps/evaluate-gate/facts.ts'
import { metricWords } from '../../steps/evaluate-gate/metric-words.ts'
import { plotFolds } from '../../steps/evaluate-gate/plots/plots.ts'
import { HEADS } from '../../steps/evaluate-gate/report/heads.ts'
import { metricsTable } from '../../steps/evaluate-gate/report/metrics-table.ts'
import { numberLine } from '../../steps/evaluate-gate/report/number-line.ts'
import { sliceFolds } from '../../steps/evaluate-gate/report/slice-fold.ts'
import { blockingOf, blockingSlices, sliceBullets } from '../../steps/evaluate-gate/report/slices.ts'
import { footer } from '../../steps/footer.ts'

/** What was compared. */
export interface Compared {
  baseline: string
  candidate: string
  /** What was taken for granted, as whole sentences. */
  assumed: readonly string[]
  /** Loss that does not matter; 0 where each metric has to improve. */
  margin: number
  facts: GateFacts
}

const NAME = 24
/** The report of two files of predictions. */
export function compareReport(decision: Decision, of: Compared): Document {
  const items = sliceBullets(decision)
  return {
    marker: { kind: 'gate', model: 'comparison', commit: undefined },
    verdict: decision.verdict,
    title: { ...HEADS[decision.verdict], text: [{ code: clip(of.candidate, NAME) }, ...outcome(decision)] },
    blocks: [
      ...metricsTable(decision),
      ...numberLine(decision),
      caption(decision, of),
      ...blockingSlices(decision),
      ...(items.length > 0 ? [{ kind: 'bullets' as const, items }] : []),
      ...next(decision),
      ...sliceFolds(decision),
      ...plotFolds(of.facts),
    ],
    footer: footer(undefined, {}),
  }
}

function outcome({ verdict, rows, slices }: Decision): Inline[] {
  if (verdict === 'pass')
    return rows.some(({ word }) => word === 'better') ? [' is better than the baseline'] : [' is no worse than the baseline']
  if (verdict === 'inconclusive')
    return [rows.every(({ difference }) => difference === undefined) ? ' could not be measured' : ' needs more rows to judge']
  if (rows.some((row) => row.verdict === 'fail')) return [' is worse than the baseline']
  return [` is worse in ${many(slices.flatMap(blockingOf).length, 'slice')}`]
}

function caption({ n, rows }: Decision, { baseline, candidate, assumed, margin }: Compared): Block {
  const lower = rows.map((row) => metricWords(row)).filter(({ better }) => better === 'lower')
  const asked = margin > 0 ? `A loss of ${asWritten(margin)} is allowed` : 'Without a margin each metric is asked to improve'
  const text: Text = [
    `Δ = candidate `,
    { code: candidate },
    ' − baseline ',
    { code: baseline },
    `, on the same ${many(n, 'row')}. ${asked}, and the whole interval must show it.`,
    ...(lower.length > 0 ? [` ${lower.map(({ label }) => label).join(', ')}: lower is better.`] : []),
    ...assumed.map((sentence) => ` ${sentence}`),
  ]
  return { kind: 'caption', text }
}

/** Why a metric has no value, which is never a pass. */
function next({ rows }: Decision): Block[] {
  const open = rows.filter(({ candidate, because }) => candidate === undefined && because !== undefined)
  return open.map((row) => ({ kind: 'paragraph', text: [{ strong: [`${metricWords(row).label}:`] }, ` ${row.because}.`] }))
}
