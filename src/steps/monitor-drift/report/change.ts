import type { Text } from '../../../report/document.ts'
import { asWritten, fixed } from '../../../report/numbers.ts'
import { clip } from '../../../report/text.ts'
import { shareText } from '../../../report/units.ts'
import { momentsOf, quantile } from '../../../sketch/quantile.ts'
import type { Sketch } from '../../../sketch/sketch.ts'
import { categoriesOf } from '../../../sketch/summarise.ts'
import type { FeatureDrift } from '../../../statistics/drift/judge.ts'
import { type Buckets, gained } from '../../buckets.ts'
import type { Pair } from '../facts.ts'
import { bucketsOfPair } from './buckets.ts'
import { shownTest } from './effect.ts'

/** What a column was in the reference and is now, in the words that show its change best. */
export interface Change {
  reference: Text
  live: Text
}

/** Three significant digits, and no digit of a whole number lost. */
export function valueText(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (Number.isInteger(value)) return fixed(value, 0)
  return fixed(value, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1))))
}

/** Describes one column. The model's answers go by their mean. */
export function changeOf(feature: FeatureDrift, pair: Pair, isAnswers: boolean): Change {
  const { reference } = pair
  if (pair.live.count === pair.live.nulls && feature.verdict !== 'drifted') return { reference: '–', live: '–' }
  const test = shownTest(feature)
  if (feature.verdict === 'drifted' && test?.test === 'missing') return both(pair, (sketch) => `${shareText(missing(sketch))} missing`)
  if (feature.verdict === 'drifted' && test?.test === 'unseen')
    return { reference: `0% ${newWords(feature, reference)}`, live: `${shareText(test.effect)} ${newWords(feature, reference)}` }
  if (feature.kind === 'category') return category(pair)
  if (feature.verdict !== 'drifted')
    return both(pair, (sketch) => (isAnswers ? mean(sketch) : `median ${valueText(quantile(sketch, 0.5) ?? Number.NaN)}`))
  const buckets = bucketsOfPair(pair)
  return !buckets || (!buckets.whole && movedAsAWhole(feature, pair)) ? both(pair, mean) : rangeGained(buckets)
}

const mean = (sketch: Sketch): string => `mean ${valueText(momentsOf(sketch).mean)}`

/** Whether most of the distance is a shift of the mean; else the values moved within their range, and a mean would hide it. */
function movedAsAWhole({ effect }: FeatureDrift, { reference, live }: Pair): boolean {
  const before = momentsOf(reference)
  return Math.abs(momentsOf(live).mean - before.mean) / before.sd >= effect / 2
}

function rangeGained(buckets: Buckets): Change {
  const { from, to, before, now } = gained(buckets)
  const end = (value: number) => asWritten(Number(value.toPrecision(3)))
  const range = from === to ? end(from) : `${end(from)}${from < 0 ? ' to ' : '–'}${end(to)}`
  return { reference: `${shareText(before)} at ${range}`, live: `${shareText(now)} at ${range}` }
}

const missing = ({ nulls, count }: Sketch): number => (count > 0 ? nulls / count : 0)
const both = ({ reference, live }: Pair, text: (sketch: Sketch) => string): Change => ({ reference: text(reference), live: text(live) })

const newWords = ({ kind }: FeatureDrift, { numbers }: Sketch): string =>
  kind === 'number' && numbers ? `outside ${valueText(numbers.min)} to ${valueText(numbers.max)}` : 'new values'

/** The category whose share changed most. */
function category({ reference, live }: Pair): Change {
  const [before, now] = [categoriesOf(reference).counts, categoriesOf(live).counts]
  const share = (counts: Map<string, number>, { count, nulls }: Sketch, name: string) =>
    (counts.get(name) ?? 0) / Math.max(1, count - nulls)
  let most = { name: '', change: -1 }
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    const change = Math.abs(share(now, live, name) - share(before, reference, name))
    if (change > most.change) most = { name, change }
  }
  if (most.change < 0) return { reference: '–', live: '–' }
  const shown = { code: clip(most.name, 24) }
  return {
    reference: [`${shareText(share(before, reference, most.name))} `, shown],
    live: [`${shareText(share(now, live, most.name))} `, shown],
  }
}
