import type { Inline, Text } from '../../../report/document.ts'
import { asWritten } from '../../../report/numbers.ts'
import { listed } from '../../../report/text.ts'
import type { Decision, GateRow } from '../decision.ts'
import type { GateFacts } from '../facts.ts'
import { metricWords } from '../metric-words.ts'
import { place, productionName } from './places.ts'

/** Six digits at most, as people write a number that has no interval. */
const digits = (value: number): string => asWritten(Number(value.toPrecision(6)))

/** "The log loss has no value any more; `v6` has 0.41 on the same rows (`sluice.yml` line 25)." */
export function goneSentence(row: GateRow, facts: GateFacts): Inline[] {
  return [
    { strong: [`The ${metricWords(row).inSentence} has no value any more`] },
    ...(row.because === undefined ? [] : [` (${row.because})`]),
    '; ',
    productionName(facts),
    ` has ${digits(row.vanished ?? Number.NaN)} on the same rows (`,
    ...place(facts, facts.config.gateLines[row.gate]),
    ').',
  ]
}

/** "No gate asks for the ROC AUC any more; `v6` passed one with 0.66." Nothing when no gate was dropped. */
export function droppedSentence({ dropped = [] }: Decision, facts: GateFacts): Inline[] {
  if (dropped.length === 0) return []
  const names = dropped.map(({ metric }): Text => `the ${metricWords({ metric }).inSentence}`)
  const [first] = dropped
  const value = dropped.length > 1 || first?.recorded === undefined ? '' : ` with ${digits(first.recorded)}`
  return [
    { strong: ['No gate asks for ', ...listed(names), ' any more'] },
    '; ',
    productionName(facts),
    ` passed ${dropped.length > 1 ? 'them' : `one${value}`} (`,
    ...place(facts, undefined),
    ').',
  ]
}

/** What to do about a gate that is gone. */
export const putBack = ({ dropped = [] }: Decision, facts: GateFacts): Inline[] => [
  `put the ${dropped.length > 1 ? 'gates' : 'gate'} back into `,
  ...place(facts, undefined),
  ', or write ',
  { code: `retired: [${dropped.map(({ metric }) => metric).join(', ')}]` },
  ' under ',
  { code: 'evaluate' },
  ': that change is reviewed like any other.',
]
