import type { Json } from '../../kernel/digest.ts'
import { UserError } from '../../kernel/errors.ts'
import type { ModelVersion } from '../../ports/registry.ts'

export interface ReplayRow {
  row: { readonly [column: string]: Json }
  /** The offline prediction. */
  prediction: Json
}

/** Answers of the served model against offline predictions for the same rows. */
export interface Replay {
  rows: number
  differing: number
  /** Largest difference of two numbers; undefined where none could be compared. */
  largest: number | undefined
  /** Up to five rows that differ, numbered from 1. */
  examples: readonly { number: number; row: ReplayRow['row']; offline: Json; served: Json }[]
  /** Why the rows could not all be asked. */
  failure?: string
}

/** The rows that register kept with a version. UserError when there are none. */
export function replayRows({ version, files }: ModelVersion, limit: number): ReplayRow[] {
  const lines = (files['replay.jsonl'] ?? '').split('\n').filter(Boolean)
  if (lines.length === 0)
    throw new UserError(
      `v${version} was registered without rows to replay. Register it again, or switch the replay off with \`rows: 0\` in deploy.canary.replay.`,
    )
  return lines.slice(0, limit).map((line) => JSON.parse(line) as ReplayRow)
}

/** Difference of two predictions: 0 when they are equal, a distance for numbers (the largest of a list), infinity when they cannot be compared. */
export function differenceOf(offline: Json, served: Json): number {
  if (typeof offline === 'number' && typeof served === 'number') return Math.abs(offline - served)
  if (Array.isArray(offline) && Array.isArray(served) && offline.length === served.length)
    return Math.max(0, ...offline.map((item: Json, i) => differenceOf(item, (served as Json[])[i]!)))
  if (offline === served) return 0
  // A class that a table names 2 may be served as the number or as its text.
  const isClass = (value: Json) => typeof value === 'string' || typeof value === 'number'
  return isClass(offline) && isClass(served) && String(offline) === String(served) ? 0 : Number.POSITIVE_INFINITY
}

/** Compares answer by answer. */
export function compareReplay(rows: readonly ReplayRow[], served: readonly Json[], tolerance: number): Replay {
  const differences = rows.map(({ prediction }, i) => differenceOf(prediction, served[i] ?? null))
  const apart = differences.flatMap((difference, i) => (difference <= tolerance ? [] : [i]))
  const finite = differences.filter(Number.isFinite)
  return {
    rows: rows.length,
    differing: apart.length,
    largest: finite.length > 0 ? finite.reduce((a, b) => Math.max(a, b)) : undefined,
    examples: apart.slice(0, 5).map((i) => ({ number: i + 1, row: rows[i]!.row, offline: rows[i]!.prediction, served: served[i] ?? null })),
  }
}

/** Predictions as numbers, or undefined when one of them is none: then they have no distance. */
export function numbersOf(predictions: readonly Json[]): Float64Array | undefined {
  const numbers = predictions.filter((p): p is number | boolean => typeof p === 'number' || typeof p === 'boolean')
  return numbers.length === predictions.length && numbers.length > 1 ? Float64Array.from(numbers, Number) : undefined
}
