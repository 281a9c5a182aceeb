import { shownKey } from './columns.ts'
import type { PredictionFault } from './decision.ts'
import { type Keys, keyIndex } from './key-index.ts'

/** Predictions in the order of the evaluation rows, or what is wrong with them. */
export interface Aligned {
  /** For each evaluation row, the row of the predictions table; −1 where there is none. */
  order: Int32Array
  faults: readonly PredictionFault[]
}

const EXAMPLES = 5

type Of = PredictionFault['of']

/** The rows of which something is wrong, as a fault; nothing where there are none. */
function fault(of: Of, kind: PredictionFault['kind'], keys: Keys, isWrong: (row: number) => boolean): PredictionFault[] {
  const examples: string[] = []
  let rows = 0
  for (let row = 0; row < keys.length; row++) {
    if (!isWrong(row)) continue
    if (rows < EXAMPLES) examples.push(shownKey(String(keys[row])))
    rows++
  }
  return rows === 0 ? [] : [{ of, kind, rows, examples }]
}

/**
 * Joins predictions to evaluation rows by key: one for each row. A key without a prediction, a prediction without a row,
 * a key twice and a value that is no number are faults with their count and up to five keys: a metric over what is left would be of other rows.
 */
export function alignPredictions(of: Of, evaluation: Keys, predictions: Keys, isNumber: (row: number) => boolean): Aligned {
  const { first, rowOf } = keyIndex(predictions)
  const order = new Int32Array(evaluation.length)
  const asked = new Uint8Array(predictions.length)
  for (let i = 0; i < order.length; i++) {
    const row = rowOf(evaluation[i]!)
    order[i] = row
    if (row >= 0) asked[row] = 1
  }
  const faults = [
    ...fault(of, 'missing', evaluation, (i) => order[i] === -1),
    ...fault(of, 'extra', predictions, (row) => asked[first[row]!] === 0),
    ...fault(of, 'doubled', predictions, (row) => first[row] !== row),
    ...fault(of, 'not-a-number', evaluation, (i) => order[i] !== -1 && !isNumber(order[i]!)),
  ]
  return { order, faults }
}

/** Joins data without keys: row by row. Another number of rows is a fault, and so is a value that is no number; rows are named by their number. */
export function alignByPosition(of: Of, evaluation: number, predictions: number, isNumber: (row: number) => boolean): Aligned {
  const order = Int32Array.from({ length: evaluation }, (_, row) => (row < predictions ? row : -1))
  const names = Array.from({ length: Math.max(evaluation, predictions) }, (_, row) => `row ${row + 1}`)
  const faults = [
    ...fault(of, 'missing', names, (row) => row >= predictions),
    ...fault(of, 'extra', names, (row) => row >= evaluation),
    ...fault(of, 'not-a-number', names, (row) => row < evaluation && row < predictions && !isNumber(row)),
  ]
  return { order, faults }
}
