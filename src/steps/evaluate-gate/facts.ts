import type { StepName } from '../../kernel/evidence.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import type { Text } from '../../report/document.ts'
import type { Measurement } from './decision.ts'
import type { Moved } from './moved/moved-facts.ts'
import type { PageFacts } from './plots/page-facts.ts'

/** Time and money of one training and judging. */
export interface Cost {
  seconds: number
  usd?: number | undefined
}

/** One line of "What changed": `sign` + and − for new and old, a space for what is only named. */
export interface ChangeLine {
  sign: '+' | '-' | ' '
  name: string
  text: string
}

/** One step of this run, for "Time, cost and evidence". */
export interface StepRecord extends Cost {
  step: StepName
  verdict: Verdict
  madeFrom: Text
  /** Digest of its evidence. */
  evidence: string
}

/** Where a further set stands in sluice.yml; lines as in `GateFacts.config`. */
export interface SetLines {
  gateLines: readonly (number | undefined)[]
  sliceLines?: readonly (number | undefined)[] | undefined
  evaluationLine?: number | undefined
}

/** What the report says besides the decision. Whatever is absent is left out of the report, never made up. */
export interface GateFacts {
  model: string
  /** 40 hex digits. */
  commit?: string | undefined
  /** Web address of the repository: https://github.com/acme/flights. */
  repositoryUrl?: string | undefined
  run?: { url: string; number?: string | undefined } | undefined
  /** Path of sluice.yml as committed, and lines in it by index of the gate (from 1). */
  config: {
    path: string
    gateLines: readonly (number | undefined)[]
    sliceLines?: readonly (number | undefined)[] | undefined
    evaluationLine?: number | undefined
    /** By index of the rule in `fairness`. */
    fairnessLines?: readonly (number | undefined)[] | undefined
    /** By name of a further set. */
    sets?: { readonly [name: string]: SetLines } | undefined
  }
  /** Version now in production: v6. `best` where it is another version that the candidate is compared with; `called` where plots call it otherwise. */
  production?:
    | { version: string; best?: boolean | undefined; called?: string | undefined; cost?: Cost | undefined; trainRows?: number | undefined }
    | undefined
  /** What the judged model is called where it is no candidate: v6. */
  judged?: string | undefined
  /** Whether the candidate would be served by other code than production is, as far as sluice.yml names it. */
  otherServing?: boolean | undefined
  /** Version that a merge makes of the candidate: v7. */
  nextVersion: string
  /** In the order of promotion; empty without `deploy`. */
  environments: readonly string[]
  /** `positive` is the label that scores are the probability of, as written: 1. */
  evaluation: {
    path: string
    label: string
    positive?: string | undefined
    /** Column that weighs the rows. */
    weight?: string | undefined
    /** Column whose values belong together, and how many there are: they are resampled as wholes. */
    groups?: { column: string; count: number } | undefined
    /** The thresholds that were chosen for the scores, the metric that they make best (else errors cost least), and on which rows. */
    threshold?: { value: number; production?: number | undefined; makesBest?: string | undefined; rows: string } | undefined
  }
  /** Columns of the training data against production's, and rows to train on. */
  data?:
    | {
        missing: readonly string[]
        added: readonly string[]
        drifted?: readonly string[] | undefined
        trainRows?: number | undefined
      }
    | undefined
  cost?: Cost | undefined
  /** Digests of the training data, the candidate and this verdict's evidence. */
  evidence: { data?: string | undefined; model: string; verdict?: string | undefined }
  /** Share of positive labels by tenth of predicted score, lowest tenth first; binary tasks only. */
  tenths?: { candidate: readonly number[]; production?: readonly number[] | undefined } | undefined
  /** Where to look when slices block. */
  moved?: Moved | undefined
  notGated?: readonly Measurement[] | undefined
  changes?: readonly ChangeLine[] | undefined
  steps?: readonly StepRecord[] | undefined
  /** Whole sentences about the machine and the data checks: "All 14 data checks passed." */
  remarks?: readonly string[] | undefined
  /** Why nothing could be judged, when a command failed: its exit code and its last lines. */
  failure?: { step: string; exitCode?: number | undefined; lastLines: readonly string[]; why?: string | undefined } | undefined
  /** What only the page draws. */
  page?: PageFacts | undefined
  toolVersion: string
}
