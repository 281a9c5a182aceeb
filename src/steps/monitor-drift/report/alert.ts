import type { Document, Inline } from '../../../report/document.ts'
import { asWritten, count } from '../../../report/numbers.ts'
import { many } from '../../../report/units.ts'
import { metricOf } from '../../../statistics/metrics/metrics.ts'
import type { Decision } from '../decide.ts'
import type { DriftFacts } from '../facts.ts'
import { alarmText, effectText, nameOf, shownTest } from './effect.ts'
import { whyNothing, withoutRun } from './elsewhere.ts'
import { shownQuality } from './quality.ts'
import { windowNoun } from './time-words.ts'

/** The box: why somebody must act, the deciding numbers bold. None when nothing changed. */
export function alert(decision: Decision, facts: DriftFacts): Document['alert'] {
  if (decision.verdict === 'pass') return undefined
  const idle = withoutRun(facts)
  if (idle) return { level: 'warning', text: whyNothing(idle) }
  if (decision.verdict === 'inconclusive') return { level: 'warning', text: tooFew(decision, facts) }
  const drift = drifted(decision, facts)
  const loss = worse(decision, facts)
  return { level: 'warning', text: [...drift, ...(drift.length > 0 && loss.length > 0 ? [' '] : []), ...loss] }
}

function drifted({ inputs, predictions, failed, judged }: Decision, { monitor, window }: DriftFacts): Inline[] {
  const worst = inputs.find(({ verdict }) => verdict === 'drifted') ?? predictions
  const test = worst && shownTest(worst)
  if (worst?.verdict !== 'drifted' || !test) return []
  const often = failed > 1 ? [`${count(failed)} of the last ${count(judged)} ${windowNoun(window)}s were not steady. In this one `] : []
  const by =
    test.test === 'shape' ? 'drifted by ' : test.test === 'missing' ? 'came or went missing in ' : 'had values never seen before in '
  return [
    ...often,
    { strong: [nameOf(worst, predictions), ` ${by}${effectText(test, worst, monitor.alarm)}`] },
    ` (alarm at ${alarmText(test, worst, monitor.alarm)}).`,
  ]
}

function worse({ quality, worse }: Decision, { monitor }: DriftFacts): Inline[] {
  const shown = quality && shownQuality(quality, monitor.no_worse_than)
  if (!worse || !shown) return []
  const { title, better } = metricOf(quality.metric)
  const size = shown.delta.replace(/^[+−]/, '')
  return [
    { strong: [`The ${title} in production was ${size} ${better === 'higher' ? 'lower' : 'higher'}`] },
    ` than at release; ${asWritten(monitor.no_worse_than)} is allowed.`,
  ]
}

function tooFew({ inputs, predictions }: Decision, { monitor, counts, version, environment, window }: DriftFacts): Inline[] {
  const least = count(monitor.least_rows)
  if (counts.rows === 0)
    return [{ strong: [`No request reached `, { code: environment }] }, ` in this ${windowNoun(window)}; ${least} rows are needed.`]
  if (counts.rows < monitor.least_rows) {
    const detectable = inputs[0]?.detectable
    const power = detectable === undefined ? '' : ` So few show only a shift of about ${detectable.toFixed(2)} σ or more.`
    return [{ strong: [`Only ${many(counts.rows, 'row')}`] }, ` came in this ${windowNoun(window)}; ${least} are needed.${power}`]
  }
  if (counts.reference < monitor.least_rows)
    return [{ strong: [`The reference has only ${many(counts.reference, 'row')}`] }, `; ${least} are needed.`]
  if (inputs.length === 0) return [{ strong: ['No column of the reference was sent'] }, ', so nothing could be compared.']
  const rows = predictions?.rows[1] ?? 0
  return [{ strong: [{ code: version }, ` answered only ${many(rows, 'row')}`] }, `; ${least} are needed.`]
}
