import { oneLine } from '../../../kernel/escape.ts'
import type { Block, Inline } from '../../../report/document.ts'
import { asWritten, fixed } from '../../../report/numbers.ts'
import { clip } from '../../../report/text.ts'
import { inWords, shareText } from '../../../report/units.ts'
import { gained } from '../../buckets.ts'
import { sparkLines } from '../../spark-lines.ts'
import type { GateFacts } from '../facts.ts'
import type { Moved } from '../moved/moved-facts.ts'
import { productionName } from './places.ts'

const NAME = 24

/** Under the slices that block: the column whose training values moved most inside them, in words and as bars. Nothing when none is known. */
export function whereToLook(facts: GateFacts): Block[] {
  const { moved } = facts
  if (!moved) return []
  const rows = moved.slices === 1 ? 'this one' : `these ${inWords(moved.slices)}`
  const words: Inline[] = [
    { strong: 'Where to look:' },
    ' ',
    { code: moved.column },
    ` in the training rows of ${rows}. It moved more than any other column (${fixed(moved.effect, 2)} ${moved.unit})`,
    ...change(moved, facts),
    '.',
  ]
  return [{ kind: 'paragraph', text: words }, ...bars(moved, facts)]
}

function change({ buckets, text }: Moved, facts: GateFacts): Inline[] {
  if (buckets) {
    const { from, to, before, now } = gained(buckets)
    const end = (value: number) => asWritten(Number(value.toPrecision(3)))
    const range = from === to ? end(from) : `${end(from)}${from < 0 ? ' to ' : '–'}${end(to)}`
    return [`: ${shareText(now)} of them lie at ${range} now, ${shareText(before)} in the data of `, productionName(facts)]
  }
  if (!text) return []
  return [
    ': ',
    { code: clip(text.value, 40) },
    ` is ${shareText(text.now)} of them now, ${shareText(text.before)} in the data of `,
    productionName(facts),
  ]
}

function bars({ column, buckets }: Moved, { production }: GateFacts): Block[] {
  if (!buckets) return []
  const lines = sparkLines(clip(oneLine(column), NAME), production?.version ?? 'production', 'now', buckets)
  return [{ kind: 'code', language: '', lines }]
}
