import type { Elsewhere } from '../../ports/compute.ts'
import type { Block, Text } from '../../report/document.ts'
import type { Training } from './decide.ts'

type Row = readonly [Text, Text]
type Trial = NonNullable<Elsewhere['trials']>[number]

const MOST_TRIALS = 20

/** Where it ran, when that was another machine: the job with its page, and the machines. */
export function whereRows({ elsewhere }: Training): Row[] {
  if (!elsewhere) return []
  const { title, url, machines } = elsewhere
  return [['Where', url ? [{ link: url, text: title }] : title], ...(machines ? [['Machines', machines] as Row] : [])]
}

/** Trials of a sweep or of AutoML, best first by what the service says; our gate judges the model itself. */
export function trials({ elsewhere }: Training): Block[] {
  const all = elsewhere?.trials ?? []
  if (all.length === 0) return []
  const params = [...new Set(all.flatMap((trial) => Object.keys(trial.params)))]
  const shown = all.slice(0, MOST_TRIALS)
  const metric = elsewhere?.metric ?? 'metric'
  const table: Block = {
    kind: 'table',
    name: 'Trials',
    columns: [
      { header: 'Trial', align: 'left' },
      ...params.map((name) => ({ header: [{ code: name }], align: 'right' as const })),
      { header: [{ code: metric }], align: 'right' },
    ],
    rows: shown.map((trial) => row(trial, params)),
  }
  const left = all.length - shown.length
  const caption = `Best first, as the service measured${left > 0 ? `; ${left} more are not shown` : ''}. The gate judges the best one’s model by its own measurement.`
  return [
    {
      kind: 'fold',
      name: 'trials',
      summary: all.length === 1 ? '1 trial' : `${all.length} trials`,
      blocks: [table, { kind: 'caption', text: caption }],
    },
  ]
}

const row = ({ name, params, metric, best }: Trial, names: readonly string[]): Text[] => [
  best ? [{ strong: [{ code: name }] }] : [{ code: name }],
  ...names.map((param): Text => params[param] ?? '–'),
  metric === undefined ? '–' : String(Number(metric.toPrecision(6))),
]
