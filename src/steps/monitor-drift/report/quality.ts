import type { Block, Inline, Text } from '../../../report/document.ts'
import { asWritten, count, decimalsApart, decimalsFor, fixed, interval, percent, shownDifference, signed } from '../../../report/numbers.ts'
import type { Performance } from '../../../statistics/drift/performance.ts'
import { metricOf } from '../../../statistics/metrics/metrics.ts'
import type { Decision } from '../decide.ts'
import type { DriftFacts } from '../facts.ts'
import { windowName, windowNoun, windows } from './time-words.ts'

export const STATES = {
  superior: ['✓', 'better'],
  'non-inferior': ['✓', 'no worse'],
  inferior: ['✗', 'worse'],
  inconclusive: ['?', "can't tell"],
} as const

/** Numbers of a quality as a reader sees them. */
export interface ShownQuality {
  reference: string
  live: string
  delta: string
  interval: string
}

/** Largest Δ in the wrong direction that is allowed, with its sign. */
const limitOf = (metric: Performance['metric'], margin: number): number => (metricOf(metric).better === 'higher' ? -margin : margin)

/** Writes a quality's numbers with the decimals of its interval, more where rounding would move a bound across the limit. */
export function shownQuality(
  { metric, reference, live, low, high }: Omit<Performance, 'n' | 'state' | 'method' | 'delta'>,
  margin: number,
) {
  if (reference === undefined || live === undefined || low === undefined || high === undefined) return undefined
  const limit = limitOf(metric, margin)
  const decimals = decimalsApart(decimalsFor((high - low) / 2), [
    { value: low, limit },
    { value: high, limit },
  ])
  return {
    reference: fixed(reference, decimals),
    live: fixed(live, decimals),
    delta: signed(shownDifference(live, reference, decimals), decimals),
    interval: interval(low, high, decimals),
  } satisfies ShownQuality
}

/** The realised metric against its value at release, with what is known of outcomes. Nothing where no outcomes are configured. */
export function qualityBlocks({ quality, before }: Decision, facts: DriftFacts): Block[] {
  if (!quality) return why(facts)
  const margin = facts.monitor.no_worse_than
  const shown = shownQuality(quality, margin)
  const [sign, word] = STATES[quality.state]
  const { better, title } = metricOf(quality.metric)
  const left = (header: string) => ({ header, align: 'left' as const })
  const right = (header: string) => ({ header, align: 'right' as const })
  const row: Text[] = [
    [{ nowrap: [`${sign} `, { strong: [word] }] }],
    [{ nowrap: [title] }],
    shown?.reference ?? numberOr(quality.reference),
    shown?.live ?? numberOr(quality.live),
    shown ? [{ strong: [shown.delta] }] : '–',
    shown ? [{ nowrap: [shown.interval] }] : '–',
    [{ nowrap: [`Δ ${better === 'higher' ? '> −' : '< +'}${asWritten(margin)}`] }],
  ]
  const columns = [
    left('Verdict'),
    left('Metric'),
    right('At release'),
    right(windowName(facts.window)),
    right('Δ'),
    left('95% interval'),
    left('Required'),
  ]
  return [
    { kind: 'table', name: 'Quality', columns, rows: [row] },
    { kind: 'caption', text: [...outcomes(quality, facts), ...usual(quality, before, facts)] },
  ]
}

const numberOr = (value: number | undefined): string => (value === undefined ? '–' : fixed(value, 4))

function outcomes({ n, reason }: Performance, { outcomes }: DriftFacts): Inline[] {
  const of = typeof outcomes === 'object' ? outcomes.of : n
  const share = percent(n / Math.max(1, of), 0)
  return [`On ${count(n)} answers whose outcome is known by now (${share}).`, ...(reason ? [` Not judged: ${reason}.`] : [])]
}

/** Where it lay in the windows that passed: from three on. */
function usual({ metric }: Performance, before: Decision['before'], { window }: DriftFacts): Inline[] {
  const values = before.flatMap(({ verdict, quality }) => (verdict === 'pass' && quality?.metric === metric ? [quality.value] : []))
  if (values.length < 3) return []
  return [
    ` In the ${windows(values.length, window)} without drift it lay between ${fixed(Math.min(...values), 3)} and ${fixed(Math.max(...values), 3)}.`,
  ]
}

function why({ outcomes, monitor, window }: DriftFacts): Block[] {
  const file: Inline = { code: monitor.actuals ?? '' }
  const noun = windowNoun(window)
  if (outcomes === 'off') return []
  const text: Inline[] =
    outcomes === 'absent'
      ? ['Quality is not judged: ', file, ' is not there yet.']
      : outcomes === 'unkeyed'
        ? ['Quality is not judged: the requests do not carry the key columns, so no outcome in ', file, ' can be joined to them.']
        : ['Quality is not judged: ', file, ` knows no outcome of this ${noun} yet.`]
  return [{ kind: 'caption', text }]
}
