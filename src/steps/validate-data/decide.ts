import type { Verdict } from '../../kernel/verdict.ts'
import type { Inspection, Overlap } from '../../ports/tables.ts'
import { type Asked, type DataName, everyPart, keyPath, type Plan } from './plan.ts'

/** One thing wrong with the data. */
export interface DataFinding {
  data: DataName
  column: string | undefined
  /** One sentence. */
  message: string
  /** Rows concerned; undefined when it is about the whole table. */
  rows: number | undefined
  /** Up to five: row number from 1 (of the evaluation data when keys are shared) and cell. */
  examples: readonly { row?: number; value: string }[]
  /** Keys down to the rule in sluice.yml. */
  path: readonly (string | number)[]
}

/** What one pass over a further set gave; in the order of the plan. */
export interface SetFacts {
  inspection: Inspection
  /** Undefined when it was not asked for, or when keys are missing. */
  overlap: Overlap | undefined
}

export interface DataFacts {
  plan: Plan
  train: Inspection
  evaluation: Inspection
  sets: readonly SetFacts[]
  /** Undefined when it was not asked for, or when keys are missing. */
  overlap: Overlap | undefined
}

export interface Decision {
  verdict: Verdict
  findings: readonly DataFinding[]
  /** How many checks were made, the implied ones included. */
  checks: number
}

/** Fails when any check fails. A column that several checks miss is told once for each data set. */
export function decide({ plan, train, evaluation, sets, overlap }: DataFacts): Decision {
  const found = [{ inspection: train, overlap: undefined }, { inspection: evaluation, overlap }, ...sets]
  const parts = everyPart(plan)
  const findings = parts.flatMap(({ data, asked }, i) => {
    const { inspection, overlap } = found[i]!
    return [...failuresOf(data, asked, inspection), ...shared(data, overlap, inspection.rows, plan.disjoint)]
  })
  const checks = parts.reduce((sum, { asked, disjoint }) => sum + asked.length + (disjoint ? 1 : 0), 0)
  return { verdict: findings.length > 0 ? 'fail' : 'pass', findings, checks }
}

function failuresOf(data: DataName, asked: readonly Asked[], { failures }: Inspection): DataFinding[] {
  const found = failures.map(({ check, column, message, rows, examples }): DataFinding => {
    const from = asked[check]?.from ?? 'rows'
    return { data, column, message, rows, examples, path: keyPath(from, data) }
  })
  return found.filter(
    (finding, i) => found.findIndex((other) => other.column === finding.column && other.message === finding.message) === i,
  )
}

function shared(data: DataName, overlap: Overlap | undefined, of: number, check: number | undefined): DataFinding[] {
  if (!overlap || check === undefined || (overlap.rows === 0 && overlap.indistinct === undefined)) return []
  const { rows, examples } = overlap
  const message = sharedWords(overlap, of)
  return [{ data, column: undefined, message, rows, examples: examples.map((value) => ({ value })), path: keyPath(check, data) }]
}

function sharedWords({ rows, whole, indistinct }: Overlap, of: number): string {
  const share = (n: number) => `${n.toLocaleString('en-US')} of ${of.toLocaleString('en-US')} rows`
  if (indistinct !== undefined)
    return `${share(indistinct)} repeat each other, so that nobody can say which the training data hold too. Name \`data.keys\`.`
  if (whole) return `${share(rows)} ${rows === 1 ? 'is' : 'are'} in the training data too.`
  return `${share(rows)} ${rows === 1 ? 'has a key' : 'have keys'} that the training data hold too.`
}
