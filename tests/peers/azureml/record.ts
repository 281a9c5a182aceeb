/** One request and its answer, for tests to look at. Secrets are left out: no headers, no query beyond what is named. */
export interface Exchange {
  server: 'azure' | 'blob'
  method: string
  /** Decoded path; below the workspace or registry where it is about one. */
  path: string
  version: string | undefined
  query: Record<string, string>
  headers: Record<string, string>
  body: unknown
  status: number
  answer: unknown
  /** The operation's template; undefined: none. */
  operation: string | undefined
  request: string | undefined
  response: string | undefined
}

/** What is wrong with a client, or with this fake: a suite ends without any. */
export interface Problem {
  kind: 'NotInFake' | 'InvalidRequest' | 'FakeBug'
  method: string
  path: string
  message: string
}

/** All that was asked, all that was wrong. */
export const openRecord = () => {
  const exchanges: Exchange[] = []
  const problems: Problem[] = []
  return { exchanges, problems }
}

export type Record_ = ReturnType<typeof openRecord>
