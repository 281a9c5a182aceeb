import type { Block, Inline } from '../../../report/document.ts'
import { count } from '../../../report/numbers.ts'
import { listed } from '../../../report/text.ts'
import { many, shareText } from '../../../report/units.ts'
import type { Decision } from '../decide.ts'
import type { DriftFacts } from '../facts.ts'
import { computedBy } from './elsewhere.ts'
import { windowInFull } from './time-words.ts'

const codes = (names: readonly string[]): Inline[] => listed(names.slice(0, 8).map((name) => [{ code: name }]))

/** Requests of the window in words; rows where a request holds several. */
export function requestsText({ requests, rows }: DriftFacts['counts']): string {
  return requests === rows ? many(requests, 'request') : `${many(rows, 'row')} in ${many(requests, 'request')}`
}

/** Small print under the columns: how much was compared, by whom it was answered, and what was not compared. */
export function caption(decision: Decision, facts: DriftFacts): Block[] {
  const { counts, version, window, elsewhere } = facts
  const local: Inline[] = [
    `${requestsText(counts)} of ${windowInFull(window)} against the ${many(counts.reference, 'row')} `,
    { code: version },
    ' was released on.',
    ...answers(facts),
    ...quiet(decision, facts),
    ...mistyped(facts),
  ]
  const text: Inline[] = [
    ...(elsewhere ? computedBy(decision, facts) : local),
    ...(facts.unsent.length > 0 && counts.rows > 0
      ? [elsewhere ? ' Shape not compared: ' : ' Not sent, so not compared: ', ...codes(facts.unsent), '.']
      : []),
    ...(facts.dates.length > 0 ? [' Dates move as time does and are not compared: ', ...codes(facts.dates), '.'] : []),
    ...(facts.unknown.length > 0 ? [' Sent, but not in the reference: ', ...codes(facts.unknown), '.'] : []),
    ...size(decision),
  ]
  return text.length === 0 ? [] : [{ kind: 'caption', text }]
}

function answers({ counts, version, predictions }: DriftFacts): Inline[] {
  const parts = [
    counts.others > 0 ? `${count(counts.others)} were answered by another version` : '',
    counts.unanswered > 0 ? `${count(counts.unanswered)} had no answer` : '',
  ].filter(Boolean)
  const none: Inline[] = predictions ? [] : [' The answers of ', { code: version }, ' have no reference, so they are not compared.']
  if (parts.length === 0) return none
  return [` ${parts.join(', ')}; predictions are those of `, { code: version }, ' alone.', ...none]
}

/** Only said when it is true of every column. */
function quiet({ inputs, verdict }: Decision, { columns }: DriftFacts): Inline[] {
  if (inputs.length === 0 || verdict === 'inconclusive') return []
  const missing = [...columns.values()].some(({ live }) => live.nulls > 0)
  const unseen = inputs.some(({ tests }) => tests.some(({ test, effect }) => test === 'unseen' && effect > 0))
  if (!missing && !unseen) return [' Nothing is missing and no value is new.']
  return missing ? [] : [' Nothing is missing.']
}

const mistyped = ({ mistyped, counts }: DriftFacts): Inline[] =>
  [...mistyped]
    .slice(0, 3)
    .flatMap(([name, cells]): Inline[] => [
      ' ',
      { code: name },
      ` held a value of another kind in ${shareText(cells / counts.rows)} of the rows, counted as missing.`,
    ])

function size({ inputs, predictions }: Decision): Inline[] {
  const tests = [...inputs, ...(predictions ? [predictions] : [])].flatMap((feature) =>
    feature.tests.filter(({ test }) => test === 'shape'),
  )
  const all = tests.length > 1 && tests.every(({ q }) => q < 0.05)
  return all ? [' With this many rows every difference is significant (q), so only its size decides.'] : []
}
