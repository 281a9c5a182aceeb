import type { PredictionFault } from './decision.ts'

/** Predictions in the order of the evaluation rows, or what is wrong with them. */
export interface Aligned {
  /** For each evaluation row, the row of the predictions table; −1 where there is none. */
  order: Int32Array
  faults: readonly PredictionFault[]
}

const EXAMPLES = 5

/**
 * Joins predictions to evaluation rows by key: one key text for each row. A key without a prediction, a prediction without a row,
 * a key twice and a value that is no number are faults with their count and up to five keys: a metric over what is left would be of other rows.
 */
export function alignPredictions(
  of: PredictionFault['of'],
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
  const fault = (kind: PredictionFault['kind'], keys: readonly string[]): PredictionFault[] =>
    keys.length === 0 ? [] : [{ of, kind, rows: keys.length, examples: keys.slice(0, EXAMPLES) }]
  return {
    order,
    faults: [
      ...fault(
        'missing',
        evaluation.filter((_, i) => order[i] === -1),
      ),
      ...fault(
        'extra',
        predictions.filter((key) => !known.has(key)),
      ),
      ...fault('doubled', doubled),
      ...fault(
        'not-a-number',
        evaluation.filter((_, i) => order[i] !== -1 && !isNumber(order[i] ?? 0)),
      ),
    ],
  }
}
