import type { Text } from '../../../report/document.ts'
import type { Curves } from '../../../statistics/curves/curves.ts'

/** Where the two models disagree: how often, and the rows where they do most. */
export interface DisagreementFacts {
  n: number
  /** Rows answered differently, and of these those where only one model is right, or nearer to the truth. */
  different: number
  candidateRight: number
  productionRight: number
  /** Whether answers are numbers, of which one can only be nearer to the truth. */
  nearer: boolean
  /** `report.rows` of sluice.yml. */
  shown: 'none' | 'keys' | 'full'
  columns: readonly { name: string; number: boolean }[]
  /** Cells in the order of the columns. */
  rows: readonly (readonly Text[])[]
}

/** What only the page shows: its size does not grow with the rows. */
export interface PageFacts {
  curves: Curves | undefined
  /** Whether shares and counts are of weights. */
  weighted?: boolean | undefined
  /** Names of the classes, by code. */
  levels?: readonly string[] | undefined
  disagreements: DisagreementFacts | undefined
}
