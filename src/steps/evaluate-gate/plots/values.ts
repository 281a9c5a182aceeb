import type { Plot } from '../../../report/document.ts'
import { decimalsFor, fixed, signed } from '../../../report/numbers.ts'
import type { Curves, ValueCurves } from '../../../statistics/curves/curves.ts'
import { DENSITY_BINS } from '../../../statistics/curves/density.ts'
import { models, type PlotNames } from './names.ts'
import { capital, numbersTable } from './numbers.ts'
import { histogramPlot } from './scores.ts'
import { typical } from './typical.ts'

type OfValues = Extract<Curves, { kind: 'values' }>

/** Predicted against actual for each model, and how far both are off. */
export function valuePlots(curves: OfValues, names: PlotNames): Plot[] {
  const all = models(curves, names)
  const decimals = decimalsFor((curves.residuals[1] - curves.residuals[0]) / 40)
  const off = all.flatMap(({ name, style, of: { residuals } }) => (residuals ? [{ name, style, histogram: residuals }] : []))
  const most = Math.max(...off.flatMap(({ histogram }) => histogram.shares))
  const bias = all.map(({ name, of }) => `${name} ${signed(of.bias, decimals)}`).join('; ')
  return [
    ...all.map(({ name, style, of }) => actualPlot(name, style, of, curves, names)),
    histogramPlot({
      title: 'How far predictions are off',
      xTitle: `predicted − actual ${names.label}`,
      range: curves.residuals,
      of: off,
      references: [{ from: [0, 0], to: [0, 1], label: '' }],
      most,
      words: `Mean of predicted − actual: ${bias}.`,
    }),
  ]
}

function actualPlot(name: string, style: 0 | 1, { density }: ValueCurves, { values }: OfValues, names: PlotNames): Plot {
  const [low, high] = values
  const decimals = decimalsFor((high - low) / 40)
  const known = typical(density, values).map(({ x, y }) => ({ actual: x, predicted: y }))
  const pick = known.filter((_, i) => i % Math.max(1, Math.ceil(known.length / 10)) === 0)
  const [first, last] = [known[0], known.at(-1)]
  return {
    kind: 'plot',
    title: `Predicted against actual, ${name}`,
    x: { title: `actual ${names.label}`, range: values },
    y: { title: `predicted ${names.label}`, range: values },
    series: [{ form: 'density', label: '', style, columns: DENSITY_BINS, counts: Array.from(density) }],
    references: [{ from: [low, low], to: [high, high], label: '' }],
    marks: [],
    legend: 'top-left',
    text:
      first && last
        ? `The stronger the colour, the more rows; on the dotted line predictions are right. Typical prediction where the truth is about ${fixed(first.actual, decimals)}: ${fixed(first.predicted, decimals)}; where it is about ${fixed(last.actual, decimals)}: ${fixed(last.predicted, decimals)}.`
        : 'No rows.',
    numbers: numbersTable(
      `Typical prediction, ${name}`,
      [capital(`actual ${names.label}`), 'Median prediction'],
      pick.map(({ actual, predicted }) => [fixed(actual, decimals), fixed(predicted, decimals)]),
    ),
  }
}
