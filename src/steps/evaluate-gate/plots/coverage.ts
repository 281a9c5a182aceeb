import type { Plot } from '../../../report/document.ts'
import { asWritten, count, percent } from '../../../report/numbers.ts'
import type { Coverage } from '../../../statistics/curves/coverage.ts'
import { type Both, clauses, models, type PlotNames } from './names.ts'
import { capital, numbersTable } from './numbers.ts'

/** How often the truth lies at or below each forecast quantile, against how often it should. */
export function coveragePlot(levels: Both<readonly Coverage[]>, names: PlotNames): Plot {
  const all = models(levels, names)
  const off = (of: readonly Coverage[]) => of.filter(({ level, low, high }) => level < low || level > high).length
  return {
    kind: 'plot',
    title: 'Coverage of the quantiles',
    x: { title: 'level that was forecast', range: [0, 1], unit: 'percent' },
    y: { title: 'truth at or below the forecast', range: [0, 1], unit: 'percent' },
    series: all.map(({ name, style, of }) => ({
      form: 'intervals',
      label: name,
      style,
      points: of.map(({ level, share, low, high }) => ({ x: level, y: share, low, high })),
    })),
    references: [{ from: [0, 0], to: [1, 1], label: '' }],
    marks: [],
    legend: 'top-left',
    text: `Bars are 95% intervals; on the dotted line promises are kept. The interval leaves out what was promised: ${clauses(levels, names, (of) => `at ${count(off(of))} of ${count(of.length)}`)} levels.`,
    numbers: numbersTable(
      'Coverage by level',
      ['Model and level', 'Truth at or below', '95% interval'],
      all.flatMap(({ name, of }) =>
        of.map(({ level, share, low, high }) => [
          `${capital(name)}, ${asWritten(level)}`,
          percent(share),
          [{ nowrap: `${percent(low)} to ${percent(high)}` }],
        ]),
      ),
    ),
  }
}
