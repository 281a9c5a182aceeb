import { oneLine } from '../../../kernel/escape.ts'
import type { Block } from '../../../report/document.ts'
import { clip } from '../../../report/text.ts'
import { sparkLines } from '../../spark-lines.ts'
import type { Decision } from '../decide.ts'
import type { DriftFacts } from '../facts.ts'
import { bucketsOfPair } from './buckets.ts'
import { windowName } from './time-words.ts'

/** Columns that get bars. */
const MOST = 2
const NAME = 24

/** Bars of the worst columns of numbers, reference above window. */
export function sparkbars(decision: Decision, facts: DriftFacts): Block[] {
  const pairs = decision.drifted.slice(0, MOST).flatMap((name) => {
    const pair = facts.columns.get(name) ?? (name === 'predictions' ? facts.predictions : undefined)
    const buckets = pair && bucketsOfPair(pair)
    return buckets ? [{ name, buckets }] : []
  })
  const window = windowName(facts.window)
  return pairs.map(({ name, buckets }) => ({
    kind: 'code',
    language: '',
    lines: sparkLines(clip(oneLine(name), NAME), 'reference', window, buckets),
  }))
}
