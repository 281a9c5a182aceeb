import { shownKey } from './columns.ts'
import type { PredictionFault } from './decision.ts'

/** Predictions in the order of the evaluation rows, or what is wrong with them. */
export interface Aligned {
  /** For each evaluation row, the row of the predictions table; −1 where there is none. */
  order: Int32Array
  faults: readonly PredictionFault[]
}

const EXAMPLES = 5

type Of = PredictionFault['of']
const fault = (of: Of, kind: PredictionFault['kind'], rows: readonly string[]): PredictionFault[] =>
  rows.length === 0 ? [] : [{ of, kind, rows: rows.length, examples: rows.slice(0, EXAMPLES).map(shownKey) }]

/**
 * Joins predictions to evaluation rows by key: one key text for each row. A key without a prediction, a prediction without a row,
 * a key twice and a value that is no number are faults with their count and up to five keys: a metric over what is left would be of other rows.
 */
export function alignPredictions(
  of: Of,
  evaluation: readonly string[],
  predictions: readonly string[],
  isNumber: (row: number) => boolean,
): Aligned {
  const byKey = new Map<string, number>()
  const doubled: string[] = []
  predictions.forEach((key, row) => {
    if (byKey.has(key)) doubled.push(key)
    else byKey.set(key, row)
  })
  const order = Int32Array.from(evaluation, (key) => byKey.get(key) ?? -1)
  const known = new Set(evaluation)
  const missing = evaluation.filter((_, i) => order[i] === -1)
  const extra = predictions.filter((key) => !known.has(key))
  const empty = evaluation.filter((_, i) => order[i] !== -1 && !isNumber(order[i] ?? 0))
  const faults = [
    ...fault(of, 'missing', missing),
    ...fault(of, 'extra', extra),
    ...fault(of, 'doubled', doubled),
    ...fault(of, 'not-a-number', empty),
  ]
  return { order, faults }
}

/** Joins data without keys: row by row. Another number of rows is a fault, and so is a value that is no number; rows are named by their number. */
export function alignByPosition(of: Of, evaluation: number, predictions: number, isNumber: (row: number) => boolean): Aligned {
  const order = Int32Array.from({ length: evaluation }, (_, row) => (row < predictions ? row : -1))
  const rows = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => `row ${from + i + 1}`)
  const empty = Array.from(order.keys())
    .filter((row) => order[row] !== -1 && !isNumber(row))
    .map((row) => `row ${row + 1}`)
  const faults = [
    ...fault(of, 'missing', rows(predictions, evaluation)),
    ...fault(of, 'extra', rows(evaluation, predictions)),
    ...fault(of, 'not-a-number', empty),
  ]
  return { order, faults }
}
