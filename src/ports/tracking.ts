/** A number of a run, at the moment it is of; one of the run as a whole has none. */
export interface TrackedMetric {
  name: string
  value: number
  at?: Date | undefined
}

/** Data that a run read. */
export interface TrackedDataset {
  /** Path or address, as sluice.yml names it. */
  name: string
  /** SHA-256, 64 hex digits. */
  sha256: string
  context: 'training' | 'evaluation'
  rows?: number | undefined
}

/** What the steps of one candidate left, for people who look at runs in one place. */
export interface TrackedRun {
  /** The same key is the same run, brought up to date. */
  key: string
  model: string
  /** For people: #41 3f2a1b0 */
  name: string
  status: 'finished' | 'failed' | 'killed'
  params: { readonly [name: string]: string }
  metrics: readonly TrackedMetric[]
  tags: { readonly [name: string]: string }
  datasets: readonly TrackedDataset[]
  /** Texts by path: reports, statements, tables. */
  files: { readonly [path: string]: string }
  /** Which of the files are tables: `{"columns":[…],"data":[[…]]}`. */
  tables: readonly string[]
}

/** Where a team keeps what its runs did. It is told and never asked: no verdict depends on it. */
export interface Tracking {
  /** Makes the run of that key, or brings it up to date; the same again changes nothing. Returns its page. */
  record(run: TrackedRun): Promise<{ url: string }>
}
