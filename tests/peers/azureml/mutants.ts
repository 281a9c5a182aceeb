/** How a field is broken: not there, of another type, or another word. */
export type Break = 'gone' | 'type' | 'word'

/** One broken field of a request's body or of an answer's. */
export interface Mutation {
  side: 'request' | 'answer'
  /** Keys from the body down to the field; in a list, the place. */
  at: readonly (string | number)[]
  how: Break
}

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Every field of a body that can be broken, and how. Of a list, the first element stands for all. */
export function mutationsOf(side: Mutation['side'], body: unknown, at: Mutation['at'] = []): Mutation[] {
  if (!isFields(body)) return []
  const entries = Array.isArray(body) ? body.slice(0, 1).map((value, index) => [index, value] as const) : Object.entries(body)
  return entries.flatMap(([key, value]) => {
    const here = [...at, key]
    if (value === null || value === undefined) return []
    const ways: Break[] = typeof value === 'string' && value !== '' ? ['gone', 'type', 'word'] : ['gone', 'type']
    return [...ways.map((how) => ({ side, at: here, how })), ...mutationsOf(side, value, here)]
  })
}

const broken = (value: unknown, how: Break): unknown =>
  how === 'word' ? `${value}-x` : isFields(value) || typeof value !== 'string' ? 'x' : 7

/** A body with one field broken; the body itself where it has not got it. */
export function mutated(body: unknown, { at, how }: Mutation): unknown {
  const [key, ...rest] = at
  if (!isFields(body) || key === undefined || !(key in body)) return body
  const copy = (Array.isArray(body) ? [...body] : { ...body }) as Record<string | number, unknown>
  if (rest.length > 0) copy[key] = mutated(copy[key], { side: 'answer', at: rest, how })
  else if (how === 'gone' && Array.isArray(copy)) copy.splice(Number(key), 1)
  else if (how === 'gone') delete copy[key]
  else copy[key] = broken(copy[key], how)
  return copy
}
