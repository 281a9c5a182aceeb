import type { Config } from '../../config/schema.ts'
import { percent } from '../../report/numbers.ts'
import { kindOf, type Sketch } from '../../sketch/sketch.ts'
import { categoriesOf, summarise } from '../../sketch/summarise.ts'
import { contingency } from '../../statistics/drift/contingency.ts'
import { normalCdf } from '../../statistics/normal.ts'
import type { Obstacle } from './decision.ts'

/** A change is out of reach of chance below this p. */
const CHANCE = 1e-6
/** Least total variation distance between the shares of the labels: 10 rows in 100 carry another label. */
const LEAST_DISTANCE = 0.1
/** Least shift of a number's mean, in standard deviations of the reference, and least factor between the standard deviations. */
const LEAST_SHIFT = 1
const LEAST_FACTOR = 4

/** An obstacle when the label of the evaluation rows is not what production was judged on, beyond what chance and season explain. */
export function labelChange(before: Sketch, now: Sketch, task: Config['evaluate']['task']): Obstacle[] {
  const what = task === 'regression' ? ofNumbers(before, now) : ofClasses(before, now)
  return what === undefined ? [] : [{ kind: 'label-changed', examples: [what] }]
}

function ofClasses(before: Sketch, now: Sketch): string | undefined {
  const boolean = [before, now].some((sketch) => kindOf(sketch) === 'boolean')
  const [then, today] = [countsOf(before, boolean), countsOf(now, boolean)]
  const [n, m] = [total(today), total(then)]
  if (n === 0 || m === 0) return undefined
  // That all c rows of a label are among today's n of n + m by chance is less likely than (n / (n + m))^c.
  const unknown = [...today].find(([label, c]) => !then.has(label) && (n / (n + m)) ** c < CHANCE)
  if (unknown) return `${unknown[0]} is ${percent(unknown[1] / n)} of the rows and never occurred`
  const labels = [...new Set([...then.keys(), ...today.keys()])]
  const moved = labels.map((label) => ({ label, now: (today.get(label) ?? 0) / n, before: (then.get(label) ?? 0) / m }))
  const distance = moved.reduce((sum, { now, before }) => sum + Math.abs(now - before), 0) / 2
  const test = contingency(
    labels.map((label) => then.get(label) ?? 0),
    labels.map((label) => today.get(label) ?? 0),
  )
  if (distance < LEAST_DISTANCE || test === undefined || test.p >= CHANCE) return undefined
  const most = moved.toSorted((a, b) => b.now - b.before - (a.now - a.before))[0]!
  return `${most.label} is ${percent(most.now)} of the rows and was ${percent(most.before)}`
}

/** Counts by label. Where one file has booleans, 1 and 0 are their names in the other. */
function countsOf(sketch: Sketch, boolean: boolean): Map<string, number> {
  const { counts } = categoriesOf(sketch)
  const name = (label: string) => (boolean && label === 'true' ? '1' : boolean && label === 'false' ? '0' : label)
  return new Map([...counts].map(([label, count]) => [name(label), count]))
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)

function ofNumbers(before: Sketch, now: Sketch): string | undefined {
  const [then, today] = [summarise(before), summarise(now)]
  if (!('bins' in then && 'bins' in today) || then.n < 2 || today.n < 2 || then.sd === 0) return undefined
  const shift = today.mean - then.mean
  const p = 2 * normalCdf(-Math.abs(shift) / Math.sqrt(then.sd ** 2 / then.n + today.sd ** 2 / today.n))
  const factor = Math.max(today.sd / then.sd, then.sd / today.sd)
  const digits = (value: number) => String(Number(value.toPrecision(4)))
  if (Math.abs(shift) >= LEAST_SHIFT * then.sd && p < CHANCE) return `its mean is ${digits(today.mean)} and was ${digits(then.mean)}`
  // The logarithm of a ratio of standard deviations has a standard error of about √(1/2n + 1/2m); four times that for heavy tails.
  const sure = Math.log(factor) > 4 * 5 * Math.sqrt(0.5 / then.n + 0.5 / today.n)
  if (factor >= LEAST_FACTOR && sure) return `its standard deviation is ${digits(today.sd)} and was ${digits(then.sd)}`
  return undefined
}
