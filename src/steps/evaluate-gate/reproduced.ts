import type { Config } from '../../config/schema.ts'
import { canonicalJson, type Json } from '../../kernel/digest.ts'
import type { Obstacle } from './decision.ts'
import { metricWords, type Named } from './metric-words.ts'

/** Relative difference up to which two runs of one model agree: above rounding on other hardware, below any margin worth asking for. */
export const AGREES_WITHIN = 1e-4

/** One metric of production as it was recorded at its release, and as it came out of this run. */
export interface Reproduced extends Named {
  recorded: number
  now: number
}

/** An obstacle when production's values on the very same rows are not those that were recorded: something around the model has changed. */
export function notReproduced(values: readonly Reproduced[]): Obstacle[] {
  const off = values.filter(({ recorded, now }) => !agree(recorded, now))
  if (off.length === 0) return []
  const digits = (value: number) => String(Number(value.toPrecision(6)))
  return [
    {
      kind: 'baseline-not-reproduced',
      examples: off
        .slice(0, 5)
        .map(({ recorded, now, ...of }) => `${metricWords(of).inSentence} is ${digits(now)} and was ${digits(recorded)}`),
    },
  ]
}

const agree = (a: number, b: number): boolean => Math.abs(a - b) <= AGREES_WITHIN * Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE)

/** Whether two configs define metrics in the same way, so that their values on the same rows should be the same. */
export const measureAlike = (a: Config, b: Config): boolean => canonicalJson(meaning(a)) === canonicalJson(meaning(b))

/** What is not about what a metric means: where the data lie, how they are made and checked, which rules there are. */
const BESIDES = ['train', 'evaluation', 'checks', 'keys', 'time', 'command', 'slices', 'against', 'time_limit', 'retired', 'allow']

function meaning({ data, evaluate }: Config): Json {
  const entries = Object.entries({ ...data, ...evaluate }).filter(([key, value]) => value !== undefined && !BESIDES.includes(key))
  return Object.fromEntries(entries) as Json
}
