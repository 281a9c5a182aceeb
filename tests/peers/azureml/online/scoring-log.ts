/** One request that an endpoint took, as its traffic log has it. Durations in milliseconds, sizes in bytes. */
export interface Row {
  at: Date
  endpoint: string
  /** Empty when no deployment was asked. */
  deployment: string
  method: string
  path: string
  responseCode: number
  responseReason: string
  modelCode: number | undefined
  modelReason: string
  requestSize: number
  responseSize: number
  userAgent: string
  xRequestId: string
  clientRequestId: string
  authType: string
  totalMs: number
  requestMs: number
  responseMs: number
  /** A copy, whose answer nobody got. */
  mirrored: boolean
}

/** The traffic of all endpoints, oldest first. */
export const openLog = () => {
  const rows: Row[] = []
  return {
    add: (row: Row) => void rows.push(row),
    /** Those of before a moment. */
    until: (end: number): readonly Row[] => rows.filter((row) => row.at.getTime() <= end),
  }
}

export type TrafficLog = ReturnType<typeof openLog>
