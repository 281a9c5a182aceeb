import { BINS, binOf, calibrationError } from '../metrics/calibration.ts'
import { classesOf, type Measure } from '../metrics/confusion.ts'
import { decisions } from '../metrics/decisions.ts'
import { isMeasure, measures } from '../metrics/metrics.ts'
import { type Functional, isRowMetric, rowFunctional } from '../metrics/rowFunctional.ts'
import { isLabelled, type MetricName, rowsOf } from '../metrics/sample.ts'
import { firstRows, numbered, type Shape } from './cells.ts'
import type { Model } from './model.ts'

/** One model's metric over weights of cells; with two models the second's less the first's. */
const difference = (models: readonly Functional[]): Functional => {
  const [first, second] = models
  if (!second) return first!
  return (weights) => {
    const [before, after] = [first!(weights), second(weights)]
    return before === undefined || after === undefined ? undefined : after - before
  }
}

/** One code per row for its label and what every model made of it: a number below `base`. */
function jointly(labels: ArrayLike<number>, models: readonly ArrayLike<number>[], base: number): Float64Array {
  const codes = Float64Array.from(labels)
  for (const model of models) for (let i = 0; i < codes.length; i++) codes[i] = codes[i]! * base + model[i]!
  return codes
}

/** Cells of true label and every model's decision. */
function confusionShape(measure: Measure, models: readonly Model[]): Shape | undefined {
  const { truth } = models[0]!
  if (!isLabelled(truth)) return undefined
  const classes = classesOf(truth)
  const decided = models.map((model) => decisions(isLabelled(model.truth) ? model.truth : truth, model.answers))
  const { cell, codes } = numbered(jointly(truth.labels, decided, classes))
  const rows = firstRows(cell, codes.length)
  const matrix = new Float64Array(classes * classes)
  const functionals = decided.map((model): Functional => {
    const places = Int32Array.from(rows, (row) => truth.labels[row]! * classes + model[row]!)
    return (weights) => {
      matrix.fill(0)
      for (let k = 0; k < places.length; k++) matrix[places[k]!]! += weights[k]!
      return measure(matrix, classes)
    }
  })
  return { cell, cells: codes.length, value: difference(functionals) }
}

/** Cells of label and every model's bin; the mean score of a cell stands for its rows. */
function calibrationShape(models: readonly Model[]): Shape | undefined {
  const { truth } = models[0]!
  if (truth.task !== 'binary-classification') return undefined
  const { labels, weights } = truth
  const bins = models.map(({ answers }) => Uint8Array.from(answers, binOf))
  const { cell, codes } = numbered(jointly(labels, bins, BINS))
  const rows = firstRows(cell, codes.length)
  const functionals = models.map(({ answers }): Functional => {
    const [sums, counts] = [new Float64Array(codes.length), new Float64Array(codes.length)]
    for (let i = 0; i < cell.length; i++) {
      const weight = weights ? weights[i]! : 1
      sums[cell[i]!]! += weight * (labels[i]! - answers[i]!)
      counts[cell[i]!]! += weight
    }
    const surplus = sums.map((sum, k) => sum / counts[k]!)
    const bins = Uint8Array.from(rows, (row) => binOf(answers[row]!))
    return (times) => calibrationError(bins, surplus, times)
  })
  return { cell, cells: codes.length, value: difference(functionals) }
}

/** A metric of one or two models as a function of how much each cell, or each row, counts; undefined for metrics that have a closed form. */
export function shapeOf(name: MetricName, models: readonly Model[]): Shape | undefined {
  if (isMeasure(name)) return confusionShape(measures[name], models)
  if (name === 'calibration_error') return calibrationShape(models)
  if (!isRowMetric(name)) return undefined
  const cells = rowsOf(models[0]!.truth)
  const functionals = models.map(({ truth, answers }) => rowFunctional(name, truth, answers))
  return { cell: Int32Array.from({ length: cells }, (_, i) => i), cells, value: difference(functionals) }
}
