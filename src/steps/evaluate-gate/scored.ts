import type { Answers, Sample, Truth } from '../../statistics/metrics/sample.ts'
import type { CustomValues } from './custom/values.ts'
import type { Baseline, PredictionFault } from './decision.ts'

/** A column of the evaluation rows whose values are judged one by one: `levels[codes[row]]`; code −1 is null. */
export interface SliceColumn {
  name: string
  codes: Int32Array
  levels: readonly string[]
}

/** What the gate measures: the evaluation rows, both models' answers to them, and what was found about comparing them. */
export interface Scored {
  truth: Truth
  candidate: Answers
  /** Undefined without a model in production, or where it could not be scored. */
  production: Answers | undefined
  /** Each model's own threshold, where it is not the truth's for both. */
  thresholds?: Sample['thresholds']
  /** The thresholds that were chosen, where they are not given. */
  chosen?: Sample['thresholds']
  /** Whether a model's answers are scores; decisions have no metrics of scores. */
  scores?: { candidate: boolean; production: boolean | undefined } | undefined
  /** Metrics of the user's own. */
  custom?: readonly CustomValues[] | undefined
  /** The columns of evaluate.slices. */
  slices: readonly SliceColumn[]
  /** The columns of `fairness`. */
  groups?: readonly SliceColumn[] | undefined
  /** Unit of the business value. */
  unit?: string | undefined
  /** Names of the classes, by code (multiclass). */
  levels?: readonly string[] | undefined
  baseline: Baseline
  faults: readonly PredictionFault[]
  attempt: number
  /** Any text; equal texts give equal numbers. Digests of data and models. */
  seed: string
}
