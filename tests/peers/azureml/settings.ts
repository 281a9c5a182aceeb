/** What a test may change while the fake runs. */
export interface Settings {
  /** Seconds that a token lives. */
  tokenSeconds: number
  /** Seconds by which the service's clock is ahead of this machine's; negative: behind. */
  clockSkew: number
  /** How often a long-running operation says that it is still at work, at least. */
  operationPolls: number
  /** Seconds in `Retry-After`; undefined: the header is not sent. */
  retryAfter: number | undefined
  /** Milliseconds that a job stays in each state before it runs, and after. */
  pace: number
  /** Milliseconds that a cancelled job's processes have to end by themselves. */
  cancelGrace: number
  /** Milliseconds between uploads of a running job's log. */
  logEvery: number
  /** `pending`: startPendingUpload answers a SAS; `legacy`: older workspaces, where it is 404 and the default datastore takes the files. */
  uploads: 'pending' | 'legacy'
  /** What the default datastore's listSecrets answers; `None`: the workspace has no keys, and callers sign in to the storage themselves. */
  datastore: 'AccountKey' | 'Sas' | 'None'
  /** Subjects of GitHub tokens that the app trusts, as its federated credentials have them. */
  subjects: string[]
  /** Subject that GitHub's own token carries. */
  subject: string
  /** Actions that the caller's role lacks, with `*`. */
  notActions: string[]
  /** Nodes that the subscription's quota leaves for a job. */
  quotaNodes: number
  /** The workspace has diagnostic settings that send endpoint traffic to Log Analytics. */
  diagnostics: boolean
  /** Resources on one page of a list. */
  pageSize: number
  /** Seconds until metrics, traffic log and collected data show what an endpoint was asked; minutes at the service. */
  lateness: number
  /** Seed of what is random. */
  seed: number
}

export const usualSettings = (): Settings => ({
  tokenSeconds: 3600,
  clockSkew: 0,
  operationPolls: 1,
  retryAfter: 1,
  pace: 20,
  cancelGrace: 1000,
  logEvery: 100,
  uploads: 'pending',
  datastore: 'AccountKey',
  subjects: ['repo:octo-org/churn:ref:refs/heads/main'],
  subject: 'repo:octo-org/churn:ref:refs/heads/main',
  notActions: [],
  quotaNodes: 100,
  diagnostics: true,
  lateness: 0,
  pageSize: 100,
  seed: 1,
})
