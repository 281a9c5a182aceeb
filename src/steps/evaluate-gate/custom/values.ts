/** What a metric of the user's own is for one model: a number for each row (the metric is their mean), scores of cross-validation, or one number. */
export type Values =
  | { kind: 'rows'; values: Float64Array }
  | { kind: 'folds'; scores: readonly number[]; trainRows: number; testRows: number }
  | { kind: 'number'; value: number }

/** A metric of the user's own, of both models. */
export interface CustomValues {
  name: string
  better: 'higher' | 'lower'
  candidate: Values
  /** Undefined without a model to compare with; a sentence where it could not be had. */
  production: Values | string | undefined
}
