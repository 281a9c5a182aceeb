import type { Plot } from '../../../report/document.ts'
import { count, fixed, percent } from '../../../report/numbers.ts'
import type { ReliabilityBin } from '../../../statistics/curves/reliability.ts'
import { type Both, clauses, models, type PlotNames } from './names.ts'
import { capital, numbersTable } from './numbers.ts'

/** Reliability diagram: what scores promise against what comes, with intervals. */
export function calibrationPlot(bins: Both<readonly ReliabilityBin[]>, names: PlotNames): Plot {
  const all = models(bins, names)
  const most = Math.max(...all.flatMap(({ of }) => of.flatMap(({ promised, high }) => [promised, high])))
  const top = Math.min(1, Math.ceil(most * 10) / 10)
  const off = (of: readonly ReliabilityBin[]) => of.filter(({ promised, low, high }) => promised < low || promised > high).length
  const says = (of: readonly ReliabilityBin[]) => `in ${count(off(of))} of ${count(of.length)}`
  return {
    kind: 'plot',
    title: 'Calibration',
    x: { title: 'mean score: what is promised', range: [0, top], unit: 'percent' },
    y: { title: 'share of positives: what comes', range: [0, top], unit: 'percent' },
    series: all.map(({ name, style, of }) => ({
      form: 'intervals',
      label: name,
      style,
      points: of.map(({ promised, came, low, high }) => ({ x: promised, y: came, low, high })),
    })),
    references: [{ from: [0, 0], to: [top, top], label: '' }],
    marks: [],
    legend: 'top-left',
    text: `Rows in 15 equal bins of score, with 95% intervals; on the dotted line promises are kept. The interval leaves out what was promised: ${clauses(bins, names, says)} bins.`,
    numbers: numbersTable(
      'Promised and come, by bin of score',
      ['Model and scores', 'Rows', 'Promised', 'Came', '95% interval'],
      all.flatMap(({ name, of }) =>
        of.map(({ from, to, rows, promised, came, low, high }) => [
          `${capital(name)}, ${fixed(from, 2)} to ${fixed(to, 2)}`,
          count(rows),
          percent(promised),
          percent(came),
          [{ nowrap: `${percent(low)} to ${percent(high)}` }],
        ]),
      ),
    ),
  }
}
