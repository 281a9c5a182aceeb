import { BINS, binOf, calibrationError } from '../metrics/calibration.ts'
import { classesOf, decisions, type Measure } from '../metrics/confusion.ts'
import { isMeasure, measures } from '../metrics/metrics.ts'
import { type Functional, isRowMetric, rowFunctional } from '../metrics/rowFunctional.ts'
import { type Answers, type MetricName, rowsOf, type Truth } from '../metrics/sample.ts'

/** A metric of one model, or candidate − production, as a function of how often each unit (cell or row) was drawn. */
export interface Resampled {
  unit: 'cells' | 'rows'
  /** What was observed: rows in each cell, or 1 for each row. */
  counts: Float64Array
  value: Functional
}

/** Rows with the same code belong to one cell; `first` is a row of each cell. Only cells that occur. */
function cellsOf(codes: Float64Array): { counts: Float64Array; cell: Int32Array; first: number[] } {
  const numbers = new Map<number, number>()
  const cell = new Int32Array(codes.length)
  const first: number[] = []
  for (let i = 0; i < codes.length; i++) {
    let number = numbers.get(codes[i]!)
    if (number === undefined) {
      number = first.push(i) - 1
      numbers.set(codes[i]!, number)
    }
    cell[i] = number
  }
  const counts = new Float64Array(first.length)
  for (const number of cell) counts[number]! += 1
  return { counts, cell, first }
}

/** One model's metric over weights of `cells`; with two models the second's less the first's. */
const difference = (models: readonly Functional[]): Functional => {
  const [first, second] = models
  if (!second) return first!
  return (weights) => {
    const [before, after] = [first!(weights), second(weights)]
    return before === undefined || after === undefined ? undefined : after - before
  }
}

function confusionCells(measure: Measure, truth: Exclude<Truth, { task: 'regression' }>, models: readonly Answers[]): Resampled {
  const classes = classesOf(truth)
  const decided = models.map((answers) => decisions(truth, answers))
  const codes = Float64Array.from(truth.labels, (label, i) => decided.reduce((code, model) => code * classes + model[i]!, label))
  const { counts, first } = cellsOf(codes)
  const functionals = decided.map((model): Functional => {
    const place = first.map((row) => truth.labels[row]! * classes + model[row]!)
    return (weights) => {
      const matrix = new Float64Array(classes * classes)
      for (let k = 0; k < place.length; k++) matrix[place[k]!]! += weights[k]!
      return measure(matrix, classes)
    }
  })
  return { unit: 'cells', counts, value: difference(functionals) }
}

/** Cells of label and bin; the mean score of a cell stands for its rows. */
function calibrationCells(labels: Uint8Array, models: readonly Answers[]): Resampled {
  const codes = Float64Array.from(labels, (label, i) => models.reduce((code, scores) => code * BINS + binOf(scores[i]!), label))
  const { counts, cell, first } = cellsOf(codes)
  const functionals = models.map((scores): Functional => {
    const sums = new Float64Array(counts.length)
    for (let i = 0; i < cell.length; i++) sums[cell[i]!]! += labels[i]! - scores[i]!
    const surplus = sums.map((sum, k) => sum / counts[k]!)
    const bins = Uint8Array.from(first, (row) => binOf(scores[row]!))
    return (weights) => calibrationError(bins, surplus, weights)
  })
  return { unit: 'cells', counts, value: difference(functionals) }
}

/** Prepares a metric of one or two models for resampling; undefined for metrics that have a closed form. */
export function resampled(name: MetricName, truth: Truth, models: readonly Answers[]): Resampled | undefined {
  if (isMeasure(name) && truth.task !== 'regression') return confusionCells(measures[name], truth, models)
  if (name === 'calibration_error' && truth.task === 'binary-classification') return calibrationCells(truth.labels, models)
  if (!isRowMetric(name)) return undefined
  const functionals = models.map((answers) => rowFunctional(name, truth, answers))
  return { unit: 'rows', counts: new Float64Array(rowsOf(truth)).fill(1), value: difference(functionals) }
}
