import type { Plot } from '../../../report/document.ts'
import { asWritten, fixed, percent } from '../../../report/numbers.ts'
import type { Curves, ScoreCurves } from '../../../statistics/curves/curves.ts'
import type { Histogram } from '../../../statistics/curves/histogram.ts'
import { agreementPlot, inside } from './agreement.ts'
import { calibrationPlot } from './calibration.ts'
import { type Both, models, type PlotNames } from './names.ts'
import { precisionRecallPlot, rocPlot } from './roc.ts'
import { histogramPlot } from './scores.ts'

type OfScores = Extract<Curves, { kind: 'scores' }>

/** What a part of the curves is for both models; undefined where the candidate has none. */
function part<T>({ candidate, production }: OfScores, of: (curves: ScoreCurves) => T | undefined): Both<T> | undefined {
  const ours = of(candidate)
  return ours === undefined ? undefined : { candidate: ours, production: production && of(production) }
}

/** ROC, precision–recall and calibration, as far as the rows define them. */
export function curvePlots(curves: OfScores, names: PlotNames): Plot[] {
  const [ranked, bins] = [part(curves, ({ curve }) => curve), part(curves, ({ reliability }) => reliability)]
  return [...(ranked ? [rocPlot(ranked, names), precisionRecallPlot(ranked, names)] : []), ...(bins ? [calibrationPlot(bins, names)] : [])]
}

/** Distribution of each model's scores by label, and both models' scores of each row. */
export function scorePlots(curves: OfScores, names: PlotNames): Plot[] {
  const { scores } = curves
  const all = models(curves, names)
  const most = Math.max(...all.flatMap(({ of }) => [...(of.positives?.shares ?? []), ...(of.negatives?.shares ?? [])]))
  const plots = all.flatMap(({ name, of: { positives, negatives, threshold } }): Plot[] => {
    if (positives === undefined && negatives === undefined) return []
    const classes = [
      { name: `${names.label} = ${names.positive}`, style: 0 as const, histogram: positives },
      { name: 'the other rows', style: 1 as const, histogram: negatives },
    ]
    const plot = histogramPlot({
      title: `Scores by label, ${name}`,
      xTitle: 'score',
      range: scores,
      of: classes.flatMap(({ histogram, ...each }) => (histogram ? [{ ...each, histogram }] : [])),
      references: inside(threshold, scores) ? [{ from: [threshold, 0], to: [threshold, 1], label: '' }] : [],
      most,
      words: `Share of each label’s rows by score; threshold ${asWritten(threshold)}${inside(threshold, scores) ? ' (dotted)' : ''}. ${peaks(classes, scores)}${overlap(positives?.shares, negatives?.shares)}`,
    })
    return [plot]
  })
  return [...plots, ...(curves.agreement ? [agreementPlot(curves.agreement, curves, names)] : [])]
}

/** Where each label's rows are most frequent. */
function peaks(classes: readonly { name: string; histogram: Histogram | undefined }[], [low, high]: readonly [number, number]): string {
  const found = classes.flatMap(({ name, histogram }) => {
    if (histogram === undefined) return []
    const { shares } = histogram
    const middle = low + ((shares.indexOf(Math.max(...shares)) + 0.5) * (high - low)) / shares.length
    return [`${name} around ${fixed(middle, 2)}`]
  })
  return `Most frequent: ${found.join('; ')}.`
}

/** What two distributions have in common: 100% when scores say nothing of the label. */
function overlap(a: readonly number[] | undefined, b: readonly number[] | undefined): string {
  if (a === undefined || b === undefined) return ''
  return ` The two overlap by ${percent(a.reduce((sum, share, i) => sum + Math.min(share, b[i] ?? 0), 0))}.`
}
