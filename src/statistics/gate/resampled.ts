import { BINS, binOf, calibrationError } from '../metrics/calibration.ts'
import { classesOf } from '../metrics/confusion.ts'
import { decisions } from '../metrics/decisions.ts'
import { isMeasure, type Measure, measures } from '../metrics/measures.ts'
import { type Functional, rowFunctional } from '../metrics/rowFunctional.ts'
import { isLabelled, type MetricName, rowsOf } from '../metrics/sample.ts'
import { addRow, clear, emptyTally } from '../metrics/tally.ts'
import { firstRows, numbered, type Shape } from './cells.ts'
import type { Model } from './model.ts'
import { pseudoRows } from './pseudo.ts'

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
  const { codes: all, pseudo } = pseudoRows(codes, truth.labels, decided, classes) ?? { codes }
  const labels = Int32Array.from(all, (code) => Math.floor(code / classes ** decided.length))
  const tally = emptyTally(classes, truth.task === 'binary-classification')
  const functionals = decided.map((_, m): Functional => {
    const called = Int32Array.from(all, (code) => Math.floor(code / classes ** (decided.length - 1 - m)) % classes)
    return (weights) => {
      clear(tally)
      for (let k = 0; k < labels.length; k++) addRow(tally, labels[k]!, called[k]!, weights[k]!)
      return measure(tally)
    }
  })
  return { cell, cells: all.length, value: difference(functionals), work: models.length * (all.length + classes), pseudo }
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
  return { cell, cells: codes.length, value: difference(functionals), work: models.length * codes.length }
}

/** A metric of one or two models as a function of how much each cell, or each row, counts; undefined where a model has no value. */
export function shapeOf(name: MetricName, models: readonly Model[]): Shape | undefined {
  const { truth } = models[0]!
  if (isMeasure(name) && isLabelled(truth)) return confusionShape(measures[name], models)
  if (name === 'calibration_error' && truth.task === 'binary-classification') return calibrationShape(models)
  const cells = rowsOf(truth)
  const functionals = models.map((model) => rowFunctional(name, model.truth, model.answers)).filter((one) => one !== undefined)
  if (functionals.length < models.length) return undefined
  const cell = new Int32Array(cells)
  for (let i = 0; i < cells; i++) cell[i] = i
  return { cell, cells, value: difference(functionals), work: models.reduce((sum, { answers }) => sum + answers.length, 0) }
}
