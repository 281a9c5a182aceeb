import { classesOf } from './confusion.ts'
import type { DecidedTruth } from './decisions.ts'

/** How much weight each class has among true labels, among predicted ones, and where both agree: all that a measure needs, O(classes). */
export interface Tally {
  truth: Float64Array
  predicted: Float64Array
  both: Float64Array
  /** Total weight of the rows. */
  rows: number
  /** Two classes of which class 1 is the positive one. */
  binary: boolean
}

/** A tally of nothing yet. */
export const emptyTally = (classes: number, binary: boolean): Tally => ({
  truth: new Float64Array(classes),
  predicted: new Float64Array(classes),
  both: new Float64Array(classes),
  rows: 0,
  binary,
})

/** Tallies decided codes (`decisions` of the truth), each row as often as its weight says. O(n + classes); multilabel O(n · classes). */
export function tallyOf(truth: DecidedTruth, decided: Int32Array, weights: Float64Array | undefined): Tally {
  const { labels } = truth
  if (truth.task !== 'multilabel-classification') {
    const tally = emptyTally(classesOf(truth), truth.task === 'binary-classification')
    for (let i = 0; i < labels.length; i++) addRow(tally, labels[i]!, decided[i]!, weights ? weights[i]! : 1)
    return tally
  }
  const { classes } = truth
  const tally = emptyTally(classes, false)
  for (let i = 0, row = 0; i < labels.length; row++) {
    const weight = weights ? weights[row]! : 1
    tally.rows += weight
    for (let k = 0; k < classes; k++, i++) {
      if (labels[i] === 1) tally.truth[k]! += weight
      if (decided[i] === 1) tally.predicted[k]! += weight
      if (labels[i] === 1 && decided[i] === 1) tally.both[k]! += weight
    }
  }
  return tally
}

/** Empties a tally, to be used again. */
export function clear(tally: Tally): void {
  tally.truth.fill(0)
  tally.predicted.fill(0)
  tally.both.fill(0)
  tally.rows = 0
}

/** Adds rows of one label and one decision. */
export function addRow(tally: Tally, label: number, decided: number, weight: number): void {
  tally.truth[label]! += weight
  tally.predicted[decided]! += weight
  if (label === decided) tally.both[label]! += weight
  tally.rows += weight
}
