import type { Tally } from './tally.ts'

/** A metric of decided labels. Undefined where its denominator is 0. */
export type Measure = (tally: Tally) => number | undefined

/** One class: weight of rows of it, called it, and both. */
interface Of {
  truth: number
  predicted: number
  both: number
}
/** A share of one class. */
type Share = (of: Of) => number | undefined

const ratio = (over: number, under: number) => (under > 0 ? over / under : undefined)
const at = ({ truth, predicted, both }: Tally, k: number): Of => ({ truth: truth[k]!, predicted: predicted[k]!, both: both[k]! })
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)

/** Mean over the classes that occur or are predicted, each as much as `weigh` says; a class without a value of its own counts 0. */
function averaged(tally: Tally, share: Share, weigh: (of: Of) => number): number | undefined {
  let [total, weight] = [0, 0]
  for (let k = 0; k < tally.truth.length; k++) {
    const of = at(tally, k)
    if (of.truth + of.predicted <= 0) continue
    total += weigh(of) * (share(of) ?? 0)
    weight += weigh(of)
  }
  return ratio(total, weight)
}

/** The four averages of a share: of the positive class (binary) or macro (several); macro; of all classes' rows at once; by rows of the class. */
const averages = (share: Share) => {
  const macro: Measure = (tally) => averaged(tally, share, () => 1)
  const plain: Measure = (tally) => (tally.binary ? share(at(tally, 1)) : macro(tally))
  const micro: Measure = ({ truth, predicted, both }) => share({ truth: sum(truth), predicted: sum(predicted), both: sum(both) })
  const weighted: Measure = (tally) => averaged(tally, share, ({ truth }) => truth)
  return { plain, macro, micro, weighted }
}
const precision = averages(({ both, predicted }) => ratio(both, predicted))
const recall = averages(({ both, truth }) => ratio(both, truth))
const f1 = averages(({ both, truth, predicted }) => ratio(2 * both, truth + predicted))

/** Share of right answers. Undefined without rows. */
const accuracy: Measure = ({ both, rows }) => ratio(sum(both), rows)

/** Mean recall over the classes that occur. Undefined when fewer than two do. */
const balancedAccuracy: Measure = ({ truth, both }) => {
  let [total, classes] = [0, 0]
  for (let k = 0; k < truth.length; k++) {
    if (truth[k]! <= 0) continue
    total += both[k]! / truth[k]!
    classes++
  }
  return classes < 2 ? undefined : total / classes
}

/** Matthews correlation, −1 to 1, any number of classes; undefined when truth or predictions have one class. Source: Gorodkin 2004. */
const mcc: Measure = ({ truth, predicted, both, rows }) => {
  let [cross, squaredTruth, squaredPredicted, trueClasses, predictedClasses] = [0, 0, 0, 0, 0]
  for (let k = 0; k < truth.length; k++) {
    cross += truth[k]! * predicted[k]!
    squaredTruth += truth[k]! * truth[k]!
    squaredPredicted += predicted[k]! * predicted[k]!
    if (truth[k]! > 0) trueClasses++
    if (predicted[k]! > 0) predictedClasses++
  }
  if (Math.min(trueClasses, predictedClasses) < 2) return undefined
  return ratio(sum(both) * rows - cross, Math.sqrt((rows * rows - squaredPredicted) * (rows * rows - squaredTruth)))
}

/** Metrics that are a function of a tally: all of binary and multiclass decisions; of several labels per row those of precision, recall and F1. */
export const measures = {
  accuracy,
  balanced_accuracy: balancedAccuracy,
  precision: precision.plain,
  precision_macro: precision.macro,
  precision_micro: precision.micro,
  precision_weighted: precision.weighted,
  recall: recall.plain,
  recall_macro: recall.macro,
  recall_micro: recall.micro,
  recall_weighted: recall.weighted,
  f1: f1.plain,
  f1_macro: f1.macro,
  f1_micro: f1.micro,
  f1_weighted: f1.weighted,
  mcc,
} satisfies Record<string, Measure>

/** Names of the metrics in `measures`. */
export type MeasureName = keyof typeof measures
/** Whether a metric is a function of a tally of decided labels. */
export const isMeasure = (name: string): name is MeasureName => Object.hasOwn(measures, name)
