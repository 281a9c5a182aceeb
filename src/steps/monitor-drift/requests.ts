import type { Json } from '../../kernel/digest.ts'
import type { LoggedRequest } from '../../ports/serving.ts'
import { kindOf, type Sketch } from '../../sketch/sketch.ts'
import type { Live } from './live.ts'
import { type Observer, observe } from './observe.ts'
import { keyOfRow, type Outcomes } from './outcomes.ts'

/** An answer of the live version whose outcome is known. */
export interface Known {
  answer: Json
  outcome: string
}

/** What a window's requests were, in sketches. */
export interface Seen {
  requests: number
  rows: number
  /** Rows that another version than the live one answered, and rows without an answer. */
  others: number
  unanswered: number
  /** Columns of the reference that were sent, in its order. */
  columns: readonly Sketch[]
  /** Columns of the reference that no request had. */
  unsent: readonly string[]
  /** Columns that the reference does not know (the first 20). */
  unknown: readonly string[]
  /** Cells of the wrong kind by column; they are counted as missing. */
  mistyped: ReadonlyMap<string, number>
  /** Of the live version's answers, where the reference has some too. */
  predictions: Sketch | undefined
  /** Whether any request named its row by the keys. */
  keyed: boolean
  /** Answers of the live version with their outcomes, one for each key. */
  known: readonly Known[]
}

const MOST_UNKNOWN = 20
/** Keys of an answer that is an object. */
const ANSWER_KEYS = ['score', 'prediction', 'probability']

/** The number or label in one answer: itself, the `score` or `prediction` of an object, or the second of two probabilities. */
export function plainAnswer(answer: Json): Json {
  if (Array.isArray(answer)) return answer.length === 2 ? plainAnswer(answer[1] as Json) : plainAnswer((answer[0] ?? null) as Json)
  if (answer === null || typeof answer !== 'object') return answer
  const fields = answer as { readonly [key: string]: Json | undefined }
  return ANSWER_KEYS.map((key) => fields[key]).find((value) => value !== undefined) ?? null
}

/** Reads a window's requests once, in constant memory but for the answers with known outcomes. `left` are columns not to compare. */
export async function watch(
  requests: AsyncIterable<LoggedRequest>,
  { name, reference }: Live,
  { keys, left, outcomes }: { keys: readonly string[]; left: readonly string[]; outcomes: Outcomes | undefined },
): Promise<Seen> {
  const compared = [...reference.columns.values()].filter((column) => !left.includes(column.name))
  const columns = new Map<string, Observer>(compared.map((sketch) => [sketch.name, observe(sketch.name, kindOf(sketch))]))
  const predictions = reference.predictions && observe('predictions', kindOf(reference.predictions))
  const count = { requests: 0, rows: 0, others: 0, unanswered: 0, answered: 0 }
  const unknown = new Set<string>()
  const known = new Map<string, Known>()
  let keyed = false
  for await (const request of requests) {
    count.requests++
    const answered = request.status >= 200 && request.status < 300 && request.predictions.length === request.inputs.length
    const own = answered && request.version === name
    if (!answered) count.unanswered += request.inputs.length
    else if (!own) count.others += request.inputs.length
    request.inputs.forEach((row, i) => {
      count.rows++
      for (const [column, observer] of columns) observer.add(row[column])
      for (const column of Object.keys(row)) if (!reference.columns.has(column) && unknown.size < MOST_UNKNOWN) unknown.add(column)
      if (!own) return
      count.answered++
      const answer = plainAnswer(request.predictions[i]!)
      predictions?.add(answer)
      const key = keyOfRow(row, keys)
      if (key === undefined) return
      keyed = true
      const outcome = outcomes?.get(key)
      if (outcome !== undefined && answer !== null && !known.has(key)) known.set(key, { answer, outcome })
    })
  }
  const sent = [...columns].filter(([, observer]) => observer.sent())
  return {
    ...count,
    columns: sent.map(([, observer]) => observer.finish(count.rows)),
    unsent: [...columns].flatMap(([column, observer]) => (observer.sent() ? [] : [column])),
    unknown: [...unknown].filter((column) => !keys.includes(column)),
    mistyped: new Map(sent.flatMap(([column, observer]) => (observer.mistyped() > 0 ? [[column, observer.mistyped()] as const] : []))),
    predictions: predictions?.finish(count.answered),
    keyed,
    known: [...known.values()],
  }
}
