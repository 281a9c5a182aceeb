import type { Verdict } from '../../kernel/verdict.ts'
import type { Inspection, Overlap } from '../../ports/tables.ts'
import { type Asked, type DataName, keyPath, type Plan } from './plan.ts'

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

export interface DataFacts {
  plan: Plan
  train: Inspection
  evaluation: Inspection
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
export function decide({ plan, train, evaluation, overlap }: DataFacts): Decision {
  const findings = [...failuresOf('train', plan.train, train), ...failuresOf('evaluation', plan.evaluation, evaluation)]
  if (overlap && overlap.rows > 0 && plan.disjoint !== undefined) findings.push(shared(overlap, evaluation.rows, plan.disjoint))
  const checks = plan.train.length + plan.evaluation.length + (plan.disjoint === undefined ? 0 : 1)
  return { verdict: findings.length > 0 ? 'fail' : 'pass', findings, checks }
}

function failuresOf(data: DataName, asked: readonly Asked[], { failures }: Inspection): DataFinding[] {
  const found = failures.map(({ check, column, message, rows, examples }): DataFinding => {
    const from = asked[check]?.from ?? data
    return { data, column, message, rows, examples, path: keyPath(from) }
  })
  return found.filter(
    (finding, i) => found.findIndex((other) => other.column === finding.column && other.message === finding.message) === i,
  )
}

function shared({ rows, examples }: Overlap, of: number, check: number): DataFinding {
  const one = rows === 1
  return {
    data: 'evaluation',
    column: undefined,
    message: `${rows.toLocaleString('en-US')} of ${of.toLocaleString('en-US')} rows ${one ? 'has a key' : 'have keys'} that the training data hold too.`,
    rows,
    examples: examples.map((value) => ({ value })),
    path: keyPath(check),
  }
}
