import { niceTop } from '../../../report/axis.ts'
import type { Block } from '../../../report/document.ts'
import { asWritten, fixed } from '../../../report/numbers.ts'
import type { Decision } from '../decide.ts'
import type { DriftFacts } from '../facts.ts'
import { shownTest, unitOf } from './effect.ts'
import { type Row, rowsOf } from './history.ts'
import { windowNoun } from './time-words.ts'

/** Windows a chart needs to show a trend, and most that it has room for. */
const LEAST = 3
const MOST = 20

/** The worst column's effect over the windows against the alarm. */
export function chart(decision: Decision, facts: DriftFacts): Block[] {
  const worst = decision.inputs.find(({ verdict }) => verdict === 'drifted')
  if (!worst) return []
  const points = rowsOf(decision, facts)
    .slice(-MOST)
    .flatMap((row: Row) => (row.effects.has(worst.name) ? [{ start: row.start, effect: row.effects.get(worst.name)! }] : []))
  if (points.length < LEAST) return []
  const { alarm } = facts.monitor
  const unit = unitOf(shownTest(worst), worst)
  const values = points.map(({ effect }) => Number(effect.toFixed(3)))
  return [
    {
      kind: 'chart',
      title: `Drift of ${worst.name} (${unit}), by ${windowNoun(facts.window)}`,
      xTitle: '',
      x: points.map(({ start }) => start),
      yTitle: unit,
      y: [0, niceTop(Math.max(alarm, ...values))],
      series: [
        { form: 'bar', label: worst.name, values },
        { form: 'line', label: 'alarm', values: values.map(() => alarm) },
      ],
      height: 230,
      text: [
        'Bars: ',
        { code: worst.name },
        `, ${values.map((value) => fixed(value, 2)).join(', ')} ${unit}. Line: the alarm at ${asWritten(alarm, 2)} ${unit}.`,
      ],
    },
  ]
}
