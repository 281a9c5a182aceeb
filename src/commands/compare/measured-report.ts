import type { Block, Document, Text } from '../../report/document.ts'
import { decimalsFor, fixed, interval } from '../../report/numbers.ts'
import { clip } from '../../report/text.ts'
import { many } from '../../report/units.ts'
import type { Single } from '../../statistics/gate/single.ts'
import type { GateFacts } from '../../steps/evaluate-gate/facts.ts'
import { metricWords } from '../../steps/evaluate-gate/metric-words.ts'
import { plotFolds } from '../../steps/evaluate-gate/plots/plots.ts'
import { footer } from '../../steps/footer.ts'

/** Metrics of one file of predictions; of a slice where it is about one. */
export interface Measured {
  slice?: { column: string; level: string } | undefined
  n: number
  metrics: readonly Single[]
}

/** The report of one file of predictions: each metric with its interval, over all rows and within slices. */
export function measuredReport(file: string, measured: readonly Measured[], assumed: readonly string[], facts: GateFacts): Document {
  const [all, ...slices] = measured
  return {
    marker: { kind: 'gate', model: 'metrics', commit: undefined },
    verdict: all!.metrics.some(({ value }) => value !== undefined) ? 'pass' : 'inconclusive',
    title: { icon: '✅', word: 'Measured', text: [{ code: clip(file, 24) }, ` on ${many(all!.n, 'row')}`] },
    blocks: [
      table(all!),
      { kind: 'caption', text: ['Intervals are 95%.', ...assumed.map((sentence) => ` ${sentence}`)] },
      ...slices.map(table),
      ...plotFolds(facts),
    ],
    footer: footer(undefined, {}),
  }
}

function table({ slice, n, metrics }: Measured): Block {
  return {
    kind: 'table',
    name: slice ? `${slice.column} ${clip(slice.level, 40)}, ${many(n, 'row')}` : 'Metrics',
    columns: [
      { header: slice ? [{ code: slice.column }, ` ${slice.level} (${many(n, 'row')})`] : 'Metric', align: 'left' },
      { header: 'Value', align: 'right' },
      { header: '95% interval', align: 'left' },
      { header: 'Interval by', align: 'left' },
    ],
    rows: metrics.map(cells),
  }
}

function cells({ metric, value, low, high, method, reason }: Single): Text[] {
  const { label } = metricWords({ metric })
  if (value === undefined || low === undefined || high === undefined) return [label, '–', '–', reason ?? '–']
  const decimals = decimalsFor((high - low) / 2)
  return [label, fixed(value, decimals), [{ nowrap: [interval(low, high, decimals).replaceAll('+', '')] }], method]
}
