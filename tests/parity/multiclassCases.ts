import type { MulticlassTruth } from '../../src/statistics/metrics/sample.ts'
import type { Random } from '../../src/statistics/random.ts'
import { generate } from './cases.ts'

/** One table of labels and decisions. */
export interface MulticlassCase {
  title: string
  labels: Int32Array
  predicted: Int32Array
  classes: number
  weights?: Float64Array
}

const table =
  (classes: (source: Random) => number, label: (classes: number, source: Random) => number, right: number, odd?: (k: number) => number) =>
  (n: number, source: Random) => {
    const k = classes(source)
    const labels = Int32Array.from({ length: n }, () => label(k, source))
    const predicted = labels.map((code) => (source.next() < right ? code : (odd?.(k) ?? source.below(k))))
    return { labels, predicted, classes: k }
  }
const few = (source: Random) => 3 + source.below(5)
const even = (k: number, source: Random) => source.below(k)
const skewed = (k: number, source: Random) => Math.floor(k * source.next() ** 4)

const shapes = {
  'a good model': table(few, even, 0.7),
  imbalance: table(few, skewed, 0.6),
  'many classes': table((source) => 20 + source.below(200), even, 0.5),
  '2,000 classes': table(() => 2000, skewed, 0.5),
  'a label that the truth does not have': table(
    few,
    (k, source) => source.below(k - 1),
    0.6,
    (k) => k - 1,
  ),
  'one class': table(few, () => 1, 0.5),
  'one decision': table(few, even, 0, () => 2),
  'all right': table(few, even, 1),
  'worse than chance': table(few, even, 0.05),
  'a decision that is missing': (n: number, source: Random) => {
    const of = table(few, even, 0.6)(n, source)
    of.predicted[source.below(n)] = source.next() < 0.5 ? -1 : of.classes
    return of
  },
}

/** 500 tables of each sort in turn. */
export const multiclassCases: readonly MulticlassCase[] = generate('multiclass', 500, shapes)

/** A case as the statistics take it. */
export const truthOf = ({ labels, classes, weights }: MulticlassCase): MulticlassTruth => ({
  task: 'multiclass-classification',
  labels,
  classes,
  ...(weights && { weights }),
})

const worths = new Map<number, Float64Array>()

/** What a row is worth, as reference/multiclass.py has it; nothing is stated for more than 300 classes. */
export function worthOf(classes: number): Float64Array | undefined {
  if (classes > 300) return undefined
  const known = worths.get(classes) ?? Float64Array.from({ length: classes * classes }, (_, i) => ((i * 7) % 11) - 5)
  worths.set(classes, known)
  return known
}
