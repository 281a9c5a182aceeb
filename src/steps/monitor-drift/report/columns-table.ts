import type { Block, Text } from '../../../report/document.ts'
import type { FeatureDrift } from '../../../statistics/drift/judge.ts'
import type { Decision } from '../decide.ts'
import type { DriftFacts } from '../facts.ts'
import { changeOf } from './change.ts'
import { alarmText, effectText, nameOf, qText, shownTest } from './effect.ts'
import { windowName } from './time-words.ts'

/** Rows shown unfolded; drifted ones always are. */
const MOST = 10
const WORDS = { drifted: ['✗', 'drifted'], steady: ['✓', 'steady'], 'insufficient-data': ['?', 'too few rows'] } as const

/** Drifted columns, the answers, and the columns nearest to the alarm; the rest folded below. */
export function columnsTable(decision: Decision, facts: DriftFacts): Block[] {
  const { inputs, predictions } = decision
  const drifted = inputs.filter(({ verdict }) => verdict === 'drifted')
  const others = inputs.filter(({ verdict }) => verdict !== 'drifted')
  const shown = [...drifted, ...(predictions ? [predictions] : []), ...others.slice(0, Math.max(0, MOST - drifted.length - 1))]
  if (shown.length === 0) return []
  return [table(shown, decision, facts)]
}

/** Columns that the table has no room for. */
export function otherColumns(decision: Decision, facts: DriftFacts): Block[] {
  const drifted = decision.inputs.filter(({ verdict }) => verdict === 'drifted').length
  const rest = decision.inputs.slice(Math.max(drifted, MOST - 1))
  if (rest.length === 0) return []
  const summary = `${rest.length} more column${rest.length === 1 ? '' : 's'}, none of them drifted`
  return [{ kind: 'fold', name: 'more columns', summary, blocks: [table(rest, decision, facts)] }]
}

function table(features: readonly FeatureDrift[], decision: Decision, facts: DriftFacts): Block {
  const left = (header: string) => ({ header, align: 'left' as const })
  const right = (header: string) => ({ header, align: 'right' as const })
  return {
    kind: 'table',
    name: 'Columns',
    columns: [
      left('Verdict'),
      left('Column'),
      right('Effect'),
      right('Alarm at'),
      right('q'),
      ...(told(facts) ? [left('Reference'), left(windowName(facts.window))] : []),
    ],
    rows: features.map((feature) => row(feature, decision, facts)),
  }
}

/** Whether values are at hand: elsewhere only distances are. */
const told = ({ elsewhere }: DriftFacts): boolean => elsewhere === undefined

function row(feature: FeatureDrift, { predictions }: Decision, facts: DriftFacts): Text[] {
  const [sign, word] = WORDS[feature.verdict]
  const isDrifted = feature.verdict === 'drifted'
  const test = shownTest(feature)
  const effect: Text = [{ nowrap: [effectText(test, feature, facts.monitor.alarm)] }]
  const pair = feature === predictions ? facts.predictions : facts.columns.get(feature.name)
  const change = pair ? changeOf(feature, pair, feature === predictions) : { reference: '–', live: '–' }
  return [
    [{ nowrap: isDrifted ? [`${sign} `, { strong: [word] }] : [`${sign} ${word}`] }],
    [nameOf(feature, predictions)],
    isDrifted ? [{ strong: effect }] : effect,
    [{ nowrap: [alarmText(test, feature, facts.monitor.alarm)] }],
    [{ nowrap: [qText(test)] }],
    ...(told(facts) ? [[{ nowrap: change.reference }], [{ nowrap: change.live }]] : []),
  ]
}
