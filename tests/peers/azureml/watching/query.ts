import type { Row } from '../online/scoring-log.ts'

type Cell = string | number | boolean | null

/** Columns of AmlOnlineEndpointTrafficLog that are answered. Source: its page in Azure Monitor's reference of tables. */
export const columns: Record<string, { type: string; of: (row: Row) => Cell }> = {
  TimeGenerated: { type: 'datetime', of: (row) => row.at.toISOString() },
  EndpointName: { type: 'string', of: (row) => row.endpoint },
  DeploymentName: { type: 'string', of: (row) => row.deployment },
  Method: { type: 'string', of: (row) => row.method },
  Path: { type: 'string', of: (row) => row.path },
  AuthType: { type: 'string', of: (row) => row.authType },
  ResponseCode: { type: 'int', of: (row) => row.responseCode },
  ResponseCodeReason: { type: 'string', of: (row) => row.responseReason },
  ModelStatusCode: { type: 'int', of: (row) => row.modelCode ?? null },
  ModelStatusReason: { type: 'string', of: (row) => row.modelReason },
  RequestPayloadSize: { type: 'int', of: (row) => row.requestSize },
  ResponsePayloadSize: { type: 'int', of: (row) => row.responseSize },
  UserAgent: { type: 'string', of: (row) => row.userAgent },
  XRequestId: { type: 'string', of: (row) => row.xRequestId },
  XMSClientRequestId: { type: 'string', of: (row) => row.clientRequestId },
  TotalDurationMs: { type: 'int', of: (row) => Math.round(row.totalMs) },
  RequestDurationMs: { type: 'int', of: (row) => Math.round(row.requestMs) },
  ResponseDurationMs: { type: 'int', of: (row) => Math.round(row.responseMs) },
}

/** The largest answer of the service. Source: learn.microsoft.com, Azure Monitor service limits. */
const MOST = 500_000

const TIME = /^TimeGenerated\s*(>=|>|<|<=)\s*datetime\(([^)]+)\)$/
const TEXT = /^(EndpointName|DeploymentName)\s*==\s*"((?:[^"\\]|\\.)*)"$/

type Keep = (row: Row) => boolean
const compare: Record<string, (a: number, b: number) => boolean> = {
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
}

function condition(text: string): Keep | undefined {
  const time = TIME.exec(text)
  if (time && !Number.isNaN(Date.parse(time[2]!))) return (row) => compare[time[1]!]!(row.at.getTime(), Date.parse(time[2]!))
  const named = TEXT.exec(text)
  if (!named) return undefined
  const value = JSON.parse(`"${named[2]}"`) as string
  return (row) => columns[named[1]!]!.of(row) === value
}

type Step = (rows: readonly Row[], shown: readonly string[]) => { rows: readonly Row[]; shown: readonly string[] }

/** One operator of a query; undefined for one that this fake does not know. */
function step(text: string): Step | undefined {
  const [, word, rest = ''] = /^(\w+)\s+(.*)$/s.exec(text) ?? []
  if (word === 'where') {
    const keeps = rest.split(/\s+and\s+/).map((part) => condition(part.trim()))
    return keeps.every((keep) => keep !== undefined)
      ? (rows, shown) => ({ rows: rows.filter((row) => keeps.every((keep) => keep(row))), shown })
      : undefined
  }
  if (word === 'project') {
    const names = rest.split(',').map((name) => name.trim())
    return names.every((name) => columns[name]) ? (rows) => ({ rows, shown: names }) : undefined
  }
  if ((word === 'order' || word === 'sort') && /^by\s+TimeGenerated\s+(asc|desc)$/.test(rest)) {
    const sign = rest.endsWith('asc') ? 1 : -1
    return (rows, shown) => ({ rows: rows.toSorted((a, b) => sign * (a.at.getTime() - b.at.getTime())), shown })
  }
  if ((word === 'take' || word === 'limit') && /^\d+$/.test(rest)) return (rows, shown) => ({ rows: rows.slice(0, Number(rest)), shown })
  return undefined
}

/**
 * Answers a query over the traffic log: where (times, endpoint, deployment), project, order by TimeGenerated, take. Nothing else of the language is known,
 * and a string says which part was not.
 */
export function answered(query: string, rows: readonly Row[]): { columns: object[]; rows: Cell[][] } | string {
  const [table, ...texts] = query.split('|').map((part) => part.trim())
  if (table !== 'AmlOnlineEndpointTrafficLog') return `'where' operator: Failed to resolve table or column expression named '${table}'`
  let [found, shown]: [readonly Row[], readonly string[]] = [rows, Object.keys(columns)]
  for (const text of texts) {
    const apply = step(text)
    if (!apply) return `not known here: ${text}`
    const next = apply(found, shown)
    found = next.rows
    shown = next.shown
  }
  return {
    columns: shown.map((name) => ({ name, type: columns[name]!.type })),
    rows: found.slice(0, MOST).map((row) => shown.map((name) => columns[name]!.of(row))),
  }
}
