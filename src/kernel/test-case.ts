import type { Verdict } from './verdict.ts'

/** One thing that a step judged by itself, in the terms of a test report (JUnit XML). */
export interface TestCase {
  /** What it belongs to: "gates", "slices of origin", "stress". */
  group: string
  /** What was judged: "ROC AUC". Unique within its group. */
  name: string
  verdict: Verdict
  /** One sentence; absent where there is nothing to say. */
  message?: string | undefined
  /** Where in a committed file it was asked for. */
  path?: string | undefined
  line?: number | undefined
}
