import type { Verdict } from '../../kernel/verdict.ts'
import type { MetricWords } from './metric-words.ts'

/** A metric of candidate and production on the same rows. Differences are raw: candidate − production. */
export interface Difference {
  production: number
  candidate: number
  delta: number
  /** Bounds of the two-sided interval at the attempt's level. */
  low: number
  high: number
  /** Rows that would settle it with 80% chance; absent when no number would. */
  needed?: number | undefined
  /** Exact two-sided McNemar p of "both are right equally often", where rows are right or wrong and count alike. */
  mcnemar?: number | undefined
}

/** What was measured for one gate. */
export interface Measurement {
  metric: string
  /** Its words where the metric is not one that Sluice computes. */
  words?: MetricWords | undefined
  /** Rows it was measured on. */
  n: number
  /** Undefined where the rows do not define it; `because` says why. */
  candidate: number | undefined
  difference: Difference | undefined
  /** Production's value where it has one and the candidate has none: a metric that disappeared. */
  vanished?: number | undefined
  because?: string | undefined
}

/** One requirement of a gate. `limit` is raw: what the value, or a bound of the difference, is held against. */
export interface Requirement {
  kind: 'at-least' | 'at-most' | 'no-worse' | 'improves'
  limit: number
  /** Whether the value or the difference has to lie above the limit, or below it. */
  above: boolean
  verdict: Verdict
}

export type RowWord =
  | 'better'
  | 'no worse'
  | 'met'
  | 'worse'
  | 'too low'
  | 'too high'
  | 'gone'
  | "can't tell"
  | 'not compared'
  | 'nothing required'

/** One gate, judged. */
export interface GateRow extends Measurement {
  /** Index into `gates` of sluice.yml. */
  gate: number
  verdict: Verdict
  word: RowWord
  requirements: readonly Requirement[]
}

/** One slice with at least the least number of rows, or (untested) with fewer. */
export interface JudgedSlice extends Difference {
  column: string
  level: string
  n: number
  /** Benjamini–Hochberg value of "the loss exceeds the margin". */
  q: number
  /** Loss allowed in this slice, where it is not the rule's. */
  margin?: number | undefined
  /** Shown to lose more than the margin, after Holm's correction. */
  blocks: boolean
}

/** One gate's metric within every slice. */
export interface SliceVerdicts {
  gate: number
  metric: string
  /** Its words where the metric is not one that Sluice computes. */
  words?: MetricWords | undefined
  columns: readonly string[]
  margin: number
  leastRows: number
  /** Slices too small to test, or without both classes. */
  untested: number
  slices: readonly JudgedSlice[]
}

/** Why candidate and production cannot be compared. */
export interface Obstacle {
  kind:
    | 'candidate-saw-rows'
    | 'production-saw-rows'
    | 'production-unscored'
    | 'evaluation-changed'
    | 'label-changed'
    | 'baseline-not-reproduced'
  /** Rows concerned. */
  rows?: number | undefined
  /** Up to five keys, or the reason in words. */
  examples: readonly string[]
}

/** What is wrong with a table of predictions. */
export interface PredictionFault {
  of: 'candidate' | 'production'
  kind: 'missing' | 'extra' | 'doubled' | 'not-a-number'
  rows: number
  /** Up to five keys. */
  examples: readonly string[]
}

/** `none`: nothing is in production; `unchanged`: the candidate is production's own bytes, so there is nothing to compare or to promote. */
export type Baseline =
  | { kind: 'compared' }
  | { kind: 'none' }
  | { kind: 'unchanged' }
  | { kind: 'not-comparable'; obstacles: readonly Obstacle[] }

/**
 * The same judgement once more: of a further set of `evaluation`, or of the same rows against the best of all versions.
 * Rows, slices and faults as in Decision.
 */
export interface Panel {
  /** Name of the set in `evaluation`; undefined for the main rows. */
  set?: string | undefined
  path: string
  /** What the candidate was compared with; undefined when with nothing. */
  against?: { kind: 'production' | 'best'; version: string } | undefined
  n: number
  verdict: Verdict
  rows: readonly GateRow[]
  slices: readonly SliceVerdicts[]
  baseline: Baseline
  faults: readonly PredictionFault[]
  /** As in Decision, of this set's own rows; those of the decision where absent. */
  attempt?: number
  level?: number
  /** Why the judged model gave no predictions for these rows. */
  failure?: string | undefined
  /** Rows of a set that must never be got wrong, and were; up to five examples. */
  wrong?: { rows: number; examples: readonly { key: string; label: string; answer: string }[] } | undefined
}

/** One fairness rule, judged on the candidate: how far its metric may differ between the groups of a column. */
export interface FairnessVerdict {
  /** Index into `fairness` of sluice.yml. */
  rule: number
  metric: string
  /** Its words where the metric is not one that Sluice computes. */
  words?: MetricWords | undefined
  column: string
  /** The rule's limit: the largest difference, or the least ratio of the lower to the higher value. */
  limit: { kind: 'difference' | 'ratio'; value: number }
  verdict: Verdict
  groups: readonly { level: string; n: number; value: number | undefined; low: number | undefined; high: number | undefined }[]
  /** The pair that decides: the one furthest apart. `value`, `low` and `high` in the limit's kind. Undefined when fewer than two groups have a value. */
  widest?:
    | { lower: string; higher: string; value: number; low: number; high: number; p: number; production?: number | undefined }
    | undefined
  because?: string | undefined
}

/** Something about the data that a reviewer should look at before trusting the numbers; never decides. */
export interface Hint {
  kind: 'feature-gives-label-away' | 'evaluation-precedes-training'
  /** The column it is about. */
  column: string
  /** AUC of the column alone (classification) or its R² (regression), 0.5 to 1. */
  strength?: number | undefined
  /** Whole sentence without the column's name. */
  message: string
}

/**
 * A metric of production now, and at its own gate. `low` and `high` bound the difference now − then at 95%; absent where the rows are the same, or
 * where the gate kept no interval.
 */
export interface Since {
  metric: string
  recorded: number
  now: { value: number; low: number; high: number }
  delta: number
  low?: number
  high?: number
}

/** The gate's decision: everything the report, the evidence and --json are made from. */
export interface Decision {
  verdict: Verdict
  /** In the order of sluice.yml. */
  rows: readonly GateRow[]
  slices: readonly SliceVerdicts[]
  baseline: Baseline
  faults: readonly PredictionFault[]
  /** Further sets and opponents; absent and empty are the same. */
  panels?: readonly Panel[] | undefined
  fairness?: readonly FairnessVerdict[] | undefined
  /** The threshold that was chosen for each model; absent where it is given. */
  thresholds?: { candidate: number; production: number } | undefined
  hints?: readonly Hint[] | undefined
  /** There was no candidate: the version in production was judged on its own. `sameRows`: those of its own gate. */
  revalidated?: { version: string; since: readonly Since[]; sameRows: boolean } | undefined
  /** How a table heads the values that the candidate is compared with; "Production" when absent. */
  opponent?: 'Baseline' | 'Best' | undefined
  /** Metrics that production had a gate for and that no gate asks for now, with its value then; they fail. */
  dropped?: readonly { metric: string; recorded: number | undefined }[] | undefined
  /** What could not be found out or was allowed, in whole sentences. */
  notes?: readonly string[] | undefined
  /** Rows of the evaluation data. */
  n: number
  /** Which candidate this is that these rows judge, from 1. */
  attempt: number
  /** Two-sided level of the intervals shown. */
  level: number
}
