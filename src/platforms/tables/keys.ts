import { hashed, hashText } from '../../sketch/hash.ts'
import { NULL, type NumberKind, numberKinds, showNumber, TEXT, type Vector } from './batch.ts'
import { type HashSet, hashSet } from './hash-set.ts'
import type { KeyLimit } from './memory.ts'
import { type NumberSet, numberSet } from './numbers-set.ts'

/** A key by its value: a number, or text. A text that spells a number as JavaScript does is that number. Null when any part is null. */
export type Key = number | string | null

/** A set of keys. Numbers are exact; of texts it keeps 64-bit hashes, so that "there" may need a second look. */
export interface KeySet {
  /** Adds a key; false when it (or a text of the same hash) was there. */
  add(key: number | string): boolean
  has(key: number | string): boolean
}

export function keySet(limit: KeyLimit): KeySet {
  const numbers: NumberSet = numberSet()
  const texts: HashSet = hashSet()
  let count = 0
  return {
    add(key) {
      const isText = typeof key === 'string'
      // Looked at now and then: the tables double when they grow, and a thousand keys are nothing.
      if ((count++ & 1023) === 0) limit(isText ? texts.size() : numbers.hashed(), isText)
      if (!isText) return numbers.add(key)
      hashText(key)
      return texts.add(hashed[0]!, hashed[1]!)
    },
    has(key) {
      if (typeof key === 'number') return numbers.has(key)
      hashText(key)
      return texts.has(hashed[0]!, hashed[1]!)
    },
  }
}

/** The key in one cell. */
export function keyOf(vector: Vector, row: number): Key {
  if (vector.form === 'numbers') return numberKey(vector.values[row]!)
  const text = vector.levels[vector.codes[row]!]
  if (vector.form === 'texts') return text === undefined ? null : textKey(text)
  const kind = vector.kinds[row]!
  if (kind === NULL) return null
  return text !== undefined && !(kind in numberKinds && kind < TEXT) ? textKey(text) : numberKey(vector.values[row]!)
}

const numberKey = (value: number): Key => (Number.isNaN(value) ? null : value + 0)

function textKey(text: string): number | string {
  const first = text.charCodeAt(0)
  if (first > 57 || text.length > 17) return text
  const value = Number(text)
  return String(value) === text ? value : text
}

/** The key in several cells of a row: one text that no other combination has. */
export function keyOfRow(vectors: readonly Vector[], row: number): Key {
  if (vectors.length === 1) return keyOf(vectors[0]!, row)
  const parts: (number | string)[] = []
  for (const vector of vectors) {
    const part = keyOf(vector, row)
    if (part === null) return null
    parts.push(part)
  }
  return JSON.stringify(parts)
}

/** How a key looks in a message. */
export function showKey(vectors: readonly Vector[], row: number): string {
  return vectors.map((vector) => showPart(vector, row)).join(', ')
}

function showPart(vector: Vector, row: number): string {
  if (vector.form === 'numbers') return showNumber(vector.values[row]!, vector.kind)
  const text = vector.levels[vector.codes[row]!]
  const kind: NumberKind = vector.form === 'texts' ? 'number' : (numberKinds[vector.kinds[row]!] ?? 'number')
  return text ?? (vector.form === 'texts' ? 'null' : showNumber(vector.values[row]!, kind))
}
