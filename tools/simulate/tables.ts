import { metricOf } from '../../src/statistics/metrics/metrics.ts'
import { type Cell, exceeded } from './cell.ts'
import { allCells } from './cells/all.ts'
import { marginOf } from './cells/gate.ts'
import type { Result } from './kept.ts'
import type { KnownMetric } from './population.ts'

type Row = readonly (string | number)[]
interface Entry {
  cell: Cell
  result: Result
}

const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map((_, i) => (i === 0 ? ':--' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const percent = (share: number) => `${(100 * share).toFixed(share > 0 && share < 0.0995 ? 1 : 0)}%`
const rate = ({ result: { runs, counts } }: Entry, event: string) => percent((counts[event] ?? 0) / runs)
/** A rate that must keep a limit, marked where it does not. */
const kept = (entry: Entry, event: string) => {
  const over = exceeded({ ...entry.cell, limits: { [event]: entry.cell.limits[event]! } }, entry.result).length > 0
  return `${rate(entry, event)}${over ? ' ⚠' : ''}`
}
const counted = (n: string | number) => Number(n).toLocaleString('en')
const titleOf = (name: string) => metricOf(name as KnownMetric).title
const share = (positives: string | number) => (positives === '' ? '' : percent(Number(positives)))
const front = ({ cell, result }: Entry): Row => [
  titleOf(String(cell.columns[0])),
  share(cell.columns[1]!),
  counted(cell.columns[2]!),
  counted(result.runs),
]

const equal = (entries: readonly Entry[]) =>
  table(
    [
      'Metric',
      'Positives',
      'Rows',
      'Runs',
      'naive promotes',
      '`improves_on`',
      '`no_worse_than`',
      'blocked',
      'inconclusive',
      'any slice −2 points',
      'slices block',
    ],
    entries.map((entry) => {
      const inSlices = ['accuracy', 'roc_auc'].includes(String(entry.cell.columns[0]))
      const slices = inSlices ? [rate(entry, 'naive slice'), kept(entry, 'slice')] : ['', '']
      return [
        ...front(entry),
        rate(entry, 'naive promotes'),
        kept(entry, 'better'),
        rate(entry, 'passes'),
        kept(entry, 'blocks'),
        rate(entry, 'inconclusive'),
        ...slices,
      ]
    }),
  )

const atMargin = (entries: readonly Entry[]) =>
  table(
    ['Metric', 'Positives', 'Rows', 'Runs', 'naive promotes', 'false promotion', 'blocked', 'inconclusive'],
    entries.map((entry) => [
      ...front(entry),
      rate(entry, 'naive promotes'),
      kept(entry, 'passes'),
      rate(entry, 'blocks'),
      rate(entry, 'inconclusive'),
    ]),
  )

const scarce = (entries: readonly Entry[]) =>
  table(
    [
      'Metric',
      'Positives',
      'Runs',
      'interval alone: equal is better',
      'equal is worse',
      'worse by m passes',
      'Sluice: equal is better',
      'equal is worse',
      'worse by m passes',
      'too few to compare',
    ],
    entries.map((entry) => [
      titleOf(String(entry.cell.columns[0])),
      entry.cell.columns[1]!,
      counted(entry.result.runs),
      ...['better', 'worse', 'passes'].map((event) => rate(entry, `interval: ${event}`)),
      ...['better', 'worse', 'passes'].map((event) => kept(entry, event)),
      rate(entry, 'too few'),
    ]),
  )

const power = (none: readonly Entry[], one: readonly Entry[], two: readonly Entry[]) =>
  table(
    [
      'Metric',
      'Rows',
      'Margin m',
      'equal: `no_worse_than` passes',
      'better by m: it passes',
      'better by m: `improves_on` passes',
      'better by 2m: `improves_on` passes',
    ],
    one.map((entry, i) => {
      const { columns } = entry.cell
      const alike = none.find(({ cell }) => cell.columns.join() === columns.join())!
      const margin = marginOf(columns[0] as KnownMetric, Number(columns[1]))
      const rates = [rate(alike, 'passes'), rate(entry, 'passes'), rate(entry, 'better'), rate(two[i]!, 'better')]
      return [titleOf(String(columns[0])), counted(columns[2]!), margin.toPrecision(2), ...rates]
    }),
  )

const alphas = [0.05, 0.01]
const nulls = (entries: readonly Entry[]) =>
  table(
    ['Metric', 'Data', 'Rows', 'Runs', ...alphas.flatMap((alpha) => [`better at ${alpha}`, `worse at ${alpha}`])],
    entries.map((entry) => {
      const [metric, data, rows] = entry.cell.columns
      const rates = alphas.flatMap((alpha) =>
        [`better at ${alpha}`, `worse at ${alpha}`].map((event) => (event in entry.cell.limits ? kept(entry, event) : '')),
      )
      return [titleOf(String(metric)), data!, counted(rows!), counted(entry.result.runs), ...rates]
    }),
  )

const attempts = (entries: readonly Entry[]) =>
  table(
    ['Metric', 'Candidates are', 'Attempts', 'Runs', 'naive promotes one', 'level not divided', 'Sluice'],
    entries.map((entry) => {
      const [metric, are, count] = entry.cell.columns
      const rates = [rate(entry, 'naive promotes'), rate(entry, 'passes undivided'), kept(entry, 'passes')]
      return [titleOf(String(metric)), are!, count!, counted(entry.result.runs), ...rates]
    }),
  )

const others = (entries: readonly Entry[]) =>
  table(
    ['What', 'Data', 'Runs', 'naive', 'Sluice'],
    entries.map((entry) => [...entry.cell.columns, counted(entry.result.runs), rate(entry, 'naive errs'), kept(entry, 'errs')]),
  )

const drift = (entries: readonly Entry[]) =>
  table(
    [
      'Data',
      'Reference',
      'Live',
      'Runs',
      ...alphas.flatMap((alpha) => ['missing', 'unseen', 'shape'].map((test) => `${test} at ${alpha}`)),
    ],
    entries.map((entry) => {
      const events = alphas.flatMap((alpha) => ['missing', 'unseen', 'shape'].map((test) => `${test} at ${alpha}`))
      const rates =
        'alarm at 0.05' in entry.cell.limits
          ? [kept(entry, 'alarm at 0.05'), '', '', '', '', '']
          : events.map((event) => kept(entry, event))
      const [data, reference, live] = entry.cell.columns
      return [data!, counted(reference!), counted(live!), counted(entry.result.runs), ...rates]
    }),
  )

const canary = (entries: readonly Entry[]) =>
  table(
    ['Guard', 'Looks', 'Requests a look', 'Runs', 'rolled back', 'passed'],
    entries.map((entry) => {
      const passed = 'passed' in entry.cell.limits ? kept(entry, 'passed') : ''
      return [...entry.cell.columns, counted(entry.result.runs), kept(entry, 'rolled back'), passed]
    }),
  )

/** Everything that was measured, as the block of docs/statistics.md between its markers. */
export function tablesOf(results: readonly Result[]): string {
  const of = (name: string) => allCells.flatMap((cell, i): Entry[] => (cell.table === name ? [{ cell, result: results[i]! }] : []))
  const section = (title: string, text: string, body: string) => `### ${title}\n\n${text}\n\n${body}`
  return [
    section(
      'Equal models',
      'Two models that are equally good: whoever promotes or blocks here errs. Naive is "candidate > production".',
      equal(of('equal')),
    ),
    section(
      'Worse by exactly the margin',
      'The candidate is truly worse by m, so that `no_worse_than: { production: m }` should not pass; it may in 2.5% of the runs.',
      atMargin(of('margin')),
    ),
    section(
      'Few positives',
      'One positive in a hundred rows, so many on average. The interval alone is what Sluice would decide by if it did not ask for a least number of rows of the rarer class; each number may be 2.5%.',
      scarce(of('scarce')),
    ),
    section(
      'Power',
      'With 10% positives (mean absolute error: half of the errors 0).',
      power(of('equal'), of('one better'), of('two better')),
    ),
    section('Every method at 5% and 1%', 'Equal models, one-sided levels.', nulls(of('nulls'))),
    section('One candidate after the other', 'The same 500 rows judge every candidate.', attempts(of('attempts'))),
    section(
      'Folds and fairness',
      'Naive is the plain t over splits, and "the groups differ by more than is allowed". The level is 5%.',
      others(of('others')),
    ),
    section('Drift', 'Columns that did not move.', drift(of('drift'))),
    section('Canary', 'Guards at exactly what they allow, level 5% over all looks.', canary(of('canary'))),
  ].join('\n\n')
}
