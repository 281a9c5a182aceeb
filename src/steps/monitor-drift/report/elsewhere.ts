import type { MonitorRun } from '../../../ports/monitoring.ts'
import type { Inline } from '../../../report/document.ts'
import { count } from '../../../report/numbers.ts'
import { many } from '../../../report/units.ts'
import type { Decision } from '../decide.ts'
import type { DriftFacts } from '../facts.ts'
import { windowInFull } from './time-words.ts'

type Where = NonNullable<DriftFacts['elsewhere']>

const moment = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
const runLink = ({ name, url }: MonitorRun): Inline => (url === undefined ? { code: name } : { link: url, text: [{ code: name }] })

/** Where a window should have been compared, and there is no run to judge by: none ended, the newest failed, or it is too old. */
export const withoutRun = ({ elsewhere }: Pick<DriftFacts, 'elsewhere'>): Where | undefined =>
  elsewhere && elsewhere.standing.state !== 'done' ? elsewhere : undefined

/** The end of the title of a report without a run. */
export const missingWords = ({ standing: { state } }: Where): string =>
  state === 'failed'
    ? 'the monitoring run failed for '
    : state === 'late'
      ? 'the last monitoring run is too old for '
      : 'no monitoring run yet for '

/** Why nothing is concluded. */
export function whyNothing({ by, schedule, standing }: Where): Inline[] {
  const of: Inline[] = [' of ', { code: schedule.name }]
  if (standing.state === 'failed') {
    const reason = standing.run.reason ? [': ', standing.run.reason.replace(/\.$/, ''), '.'] : ['.']
    return [
      { strong: [`${by}’s newest monitoring run failed`] },
      ` (${moment(standing.run.at)})`,
      ...reason,
      ' A run that failed found no drift and no absence of it.',
    ]
  }
  if (standing.state === 'late')
    return [
      { strong: [`${by}’s newest monitoring run`, ...of, ` is of ${moment(standing.run.at)}`] },
      `; one was due at ${moment(standing.due)}. What it found then says nothing of now.`,
    ]
  const due: Inline[] = standing.state === 'never' && standing.due ? [`; one was due at ${moment(standing.due)}`] : []
  return [{ strong: [`No monitoring run`, ...of, ` has ended since ${moment(schedule.since)}`] }, ...due, '.']
}

/** What to do when there is no run to judge by. */
export function nextWithout({ by, schedule, standing }: Where, place: Inline): Inline[][] {
  const run = 'run' in standing ? standing.run : undefined
  return [
    ...(standing.state === 'failed' && run
      ? [['Look at the run ', runLink(run), '; the next one comes by the schedule.'] as Inline[]]
      : []),
    ...(standing.state === 'never' && !standing.due ? [['Wait for the first run; its time is in ', place, '.'] as Inline[]] : []),
    ...(standing.state === 'late' || (standing.state === 'never' && standing.due)
      ? [[`Look in ${by} whether the schedule `, { code: schedule.name }, ' is switched on, and what its runs did.'] as Inline[]]
      : []),
    ['If requests are few enough for this machine, take ', { code: 'monitor.on' }, ' out of ', place, '.'],
  ]
}

/** Small print: who computed what, on which rows, and how that differs from what Sluice computes itself. */
export function computedBy(decision: Decision, { elsewhere, counts, version, window }: DriftFacts): Inline[] {
  if (elsewhere?.standing.state !== 'done') return []
  const { run } = elsewhere.standing
  const predicted = decision.predictions ? '' : ' The answers were not compared.'
  const dropped = counts.rows - run.rows.inputs
  return [
    `${elsewhere.by} compared ${many(counts.rows, 'row')} of ${windowInFull(window)} with what `,
    { code: version },
    ' was released on: the run ',
    runLink(run),
    '.',
    dropped > 0 ? ` Shapes are of the ${count(run.rows.inputs)} rows without any missing cell.` : '',
    predicted,
  ].filter((part) => part !== '')
}
