import type { Block, Plot } from '../../../report/document.ts'
import { asWritten, percent } from '../../../report/numbers.ts'
import type { Curves, ScoreCurves } from '../../../statistics/curves/curves.ts'
import { calibrationPlot } from './calibration.ts'
import { type Both, models, type PlotNames } from './names.ts'
import { precisionRecallPlot, rocPlot } from './roc.ts'
import { histogramPlot } from './scores.ts'

type OfScores = Extract<Curves, { task: 'binary-classification' }>

/** What a part of the curves is for both models; undefined where the candidate has none. */
function part<T>({ candidate, production }: OfScores, of: (curves: ScoreCurves) => T | undefined): Both<T> | undefined {
  const ours = of(candidate)
  return ours === undefined ? undefined : { candidate: ours, production: production && of(production) }
}

/** ROC, precision–recall and calibration, as far as the rows define them. */
export function curvePlots(curves: OfScores, names: PlotNames): Plot[] {
  const [ranked, bins] = [part(curves, ({ curve }) => curve), part(curves, ({ reliability }) => reliability)]
  return [
    ...(ranked ? [rocPlot(ranked, curves.threshold, names), precisionRecallPlot(ranked, curves.threshold, names)] : []),
    ...(bins ? [calibrationPlot(bins, names)] : []),
  ]
}

/** Distribution of each model's scores by label. */
export function scorePlots(curves: OfScores, names: PlotNames): Plot[] {
  const { scores, threshold } = curves
  const all = models(curves, names)
  const most = Math.max(...all.flatMap(({ of }) => [...(of.positives?.shares ?? []), ...(of.negatives?.shares ?? [])]))
  const at =
    threshold > scores[0] && threshold < scores[1]
      ? [{ from: [threshold, 0] as const, to: [threshold, 1] as const, label: 'threshold' }]
      : []
  return all.map(({ name, of: { positives, negatives } }) => {
    const classes = [
      { name: `${names.label} = ${names.positive}`, style: 0 as const, histogram: positives },
      { name: 'the other rows', style: 1 as const, histogram: negatives },
    ]
    return histogramPlot({
      title: `Scores by label, ${name}`,
      xTitle: 'score',
      range: scores,
      of: classes.flatMap(({ histogram, ...each }) => (histogram ? [{ ...each, histogram }] : [])),
      references: at,
      most,
      words: `Share of each label’s rows by score. ${overlap(positives?.shares, negatives?.shares)}`.trim(),
    })
  })
}

/** What two distributions have in common: 100% when scores say nothing of the label. */
function overlap(a: readonly number[] | undefined, b: readonly number[] | undefined): string {
  if (a === undefined || b === undefined) return ''
  return `The two overlap by ${percent(a.reduce((sum, share, i) => sum + Math.min(share, b[i] ?? 0), 0))}.`
}

/** " at threshold 0.5": what confusion matrices are made at. */
export const atThreshold = ({ threshold }: OfScores): string => ` at threshold ${asWritten(threshold)}`

/** Grids hold what stands side by side. */
export const grid = (blocks: readonly Block[]): Block[] => (blocks.length > 0 ? [{ kind: 'grid', blocks }] : [])
