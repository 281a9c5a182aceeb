import type { Block, Text } from '../../../report/document.ts'
import { count, fixed, percent } from '../../../report/numbers.ts'
import { many } from '../../../report/units.ts'
import { metricOf } from '../../../statistics/metrics/metrics.ts'
import type { Decision } from '../decide.ts'
import type { DriftFacts } from '../facts.ts'
import type { WindowRecord } from '../window-record.ts'
import { STATES, shownQuality } from './quality.ts'
import { windowNoun, windowStart } from './time-words.ts'

/** One window of the history. */
export interface Row {
  start: string
  rows: number
  /** Largest effect by column. */
  effects: ReadonlyMap<string, number>
  state: 'drifted' | 'steady' | 'too few rows'
  quality: WindowRecord['quality']
}

/** All windows of the run, oldest first, this one last. */
export function rowsOf({ before, inputs, predictions, quality, drifted, verdict }: Decision, { window, counts }: DriftFacts): Row[] {
  const earlier = before.toReversed().map(
    (record): Row => ({
      start: windowStart({ from: new Date(record.from), to: new Date(record.to) }),
      rows: record.rows,
      effects: new Map(record.columns.map(({ name, effect }) => [name, effect])),
      state: [...record.columns, ...(record.predictions ? [record.predictions] : [])].some((column) => column.verdict === 'drifted')
        ? 'drifted'
        : 'steady',
      quality: record.quality,
    }),
  )
  const own = quality?.live === undefined ? undefined : { ...quality, outcomes: quality.n, value: quality.live }
  const effects = new Map([...inputs, ...(predictions ? [predictions] : [])].map(({ name, effect }) => [name, effect]))
  const now: Row = {
    start: windowStart(window),
    rows: counts.rows,
    effects: verdict === 'inconclusive' ? new Map() : effects,
    state: drifted.length > 0 ? 'drifted' : verdict === 'inconclusive' ? 'too few rows' : 'steady',
    quality: own,
  }
  return [...earlier, now]
}

/** The fold "Every week": drift and quality of every window on record. */
export function historyFold(decision: Decision, facts: DriftFacts): Block[] {
  const rows = rowsOf(decision, facts)
  if (rows.length < 2) return []
  const noun = windowNoun(facts.window)
  const worst = decision.inputs.find(({ verdict }) => verdict === 'drifted') ?? decision.inputs[0]
  const measured = rows.some(({ quality }) => quality !== undefined)
  const { metric } = facts.release
  const right = (header: Text) => ({ header, align: 'right' as const })
  const left = (header: Text) => ({ header, align: 'left' as const })
  const columns = [
    left(`${noun[0]!.toUpperCase()}${noun.slice(1)} of`),
    right('Rows'),
    left('Drift'),
    ...(worst ? [right([{ code: worst.name }])] : []),
    ...(measured ? [right(metricOf(metric).title), right('Δ'), left('95% interval'), left('Quality')] : []),
  ]
  const cells = (row: Row): Text[] => [
    [{ nowrap: [row.start] }],
    count(row.rows),
    [{ nowrap: [`${SIGNS[row.state]} ${row.state}`] }],
    ...(worst ? [effectCell(row.effects.get(worst.name))] : []),
    ...(measured ? qualityCells(row.quality, facts) : []),
  ]
  return [
    {
      kind: 'fold',
      name: `every ${noun}`,
      summary: `Every ${noun}`,
      blocks: [{ kind: 'table', name: `Every ${noun}`, columns, rows: rows.map(cells) }, ...footnote(rows, facts)],
    },
  ]
}

const SIGNS = { drifted: '✗', steady: '✓', 'too few rows': '?' } as const
const effectCell = (effect: number | undefined): Text => (effect === undefined ? '–' : fixed(effect, 2))

function qualityCells(quality: Row['quality'], { monitor, release }: DriftFacts): Text[] {
  const { metric, value } = release
  if (quality?.metric !== metric) return ['–', '–', '–', '–']
  const shown = shownQuality({ metric, reference: value, live: quality.value, low: quality.low, high: quality.high }, monitor.no_worse_than)
  const [sign, word] = STATES[quality.state]
  return [
    shown?.live ?? fixed(quality.value, 4),
    shown?.delta ?? '–',
    [{ nowrap: [shown?.interval ?? '–'] }],
    [{ nowrap: [`${sign} ${word}`] }],
  ]
}

function footnote(rows: readonly Row[], { release: { metric, value } }: DriftFacts): Block[] {
  if (value === undefined || rows.every(({ quality }) => quality === undefined)) return []
  const known = rows.at(-1)?.quality?.outcomes
  const last =
    known === undefined
      ? ''
      : ` Outcomes are known for ${many(known, 'row')} of the last one (${percent(known / Math.max(1, rows.at(-1)!.rows), 0)}).`
  return [{ kind: 'paragraph', text: `Δ is against the ${metricOf(metric).title} at release, ${fixed(value, 4)}.${last}` }]
}
