import type { Plot, Point } from '../../../report/document.ts'
import { fixed, percent } from '../../../report/numbers.ts'
import type { Histogram } from '../../../statistics/curves/histogram.ts'
import { numbersTable, roundTop } from './numbers.ts'

/** Shares of rows over one range, one histogram for each name. */
export interface HistogramPlot {
  title: string
  xTitle: string
  range: Point
  unit?: 'percent' | undefined
  of: readonly { name: string; style: 0 | 1 | 2; histogram: Histogram }[]
  references: Plot['references']
  /** Highest share that the axis must hold, so that plots side by side compare. */
  most: number
  words: string
}

/** Bins of the table: those of the picture are too many to read. */
const GROUPS = 10

/** Outlines of histograms on one axis. */
export function histogramPlot({ title, xTitle, range, unit, of, references, most, words }: HistogramPlot): Plot {
  const beyond = Math.max(...of.map(({ histogram }) => histogram.beyond))
  const rest = beyond > 0 ? ` The outermost bins also hold what lies beyond (at most ${percent(beyond, 2)} of the rows).` : ''
  return {
    kind: 'plot',
    title,
    x: { title: xTitle, range, unit },
    y: { title: 'share of rows', range: [0, roundTop(most)], unit: 'percent' },
    series: of.map(({ name, style, histogram }) => ({ form: 'histogram', label: name, style, shares: histogram.shares })),
    references,
    marks: [],
    legend: 'top-right',
    text: words + rest,
    numbers: numbersTable(
      title,
      [xTitle, ...of.map(({ name }) => name)],
      groups(
        range,
        of.map(({ histogram }) => histogram.shares),
      ),
    ),
  }
}

function groups([low, high]: Point, all: readonly (readonly number[])[]): string[][] {
  const bins = all[0]?.length ?? 0
  const decimals = Math.max(0, 1 - Math.floor(Math.log10((high - low) / GROUPS || 1)))
  const edge = (i: number) => fixed(low + (i * (high - low)) / GROUPS, decimals)
  return Array.from({ length: GROUPS }, (_, group) => {
    const [from, to] = [Math.round((group * bins) / GROUPS), Math.round(((group + 1) * bins) / GROUPS)]
    const share = (shares: readonly number[]) => percent(shares.slice(from, to).reduce((sum, each) => sum + each, 0))
    return [`${edge(group)} to ${edge(group + 1)}`, ...all.map(share)]
  })
}
