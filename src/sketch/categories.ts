import { hashed, hashText } from './hash.ts'

/** Texts that keep an exact count. Up to so many distinct texts nothing is left out. */
export const CATEGORY_CAP = 2048

/** Exact counts of at most `CATEGORY_CAP` texts, and how many cells hold any other text. */
export interface CategoryCounts {
  /** Sorted by text (code units). */
  counts: readonly (readonly [text: string, count: number])[]
  /** Cells of texts without a count of their own; 0 when there are no more texts than the cap. */
  other: number
}

interface Kept {
  text: string
  high: number
  low: number
  count: number
}

/**
 * Counts texts in bounded memory. Above the cap the texts with the smallest hashes stay. A text that is among the smallest of all was among
 * the smallest of each part, so its count is exact, and the result is the same for any order, split or merge. Source: Cohen and Kaplan 2007, bottom-k sketches.
 */
export interface Categories {
  /** Takes in `count` cells of a text whose hash is given. */
  add(text: string, count: number, high: number, low: number): void
  list(): CategoryCounts
}

export function categories(): Categories {
  let kept = new Map<string, Kept>()
  let limit = 2 ** 32
  let total = 0
  const shrink = () => {
    const smallest = [...kept.values()].sort(byHash).slice(0, CATEGORY_CAP)
    if (kept.size > CATEGORY_CAP) limit = smallest.at(-1)?.high ?? limit
    kept = new Map(smallest.map((entry) => [entry.text, entry]))
  }
  return {
    add(text, count, high, low) {
      total += count
      if (high > limit) return
      const found = kept.get(text)
      if (found) found.count += count
      else kept.set(text, { text, high, low, count })
      if (kept.size >= 2 * CATEGORY_CAP) shrink()
    },
    list() {
      shrink()
      const counts = [...kept.values()].map(({ text, count }) => [text, count] as const)
      const other = total - counts.reduce((sum, [, count]) => sum + count, 0)
      return { counts: counts.sort(([a], [b]) => (a < b ? -1 : 1)), other }
    },
  }
}

/** The counts of both, again at most `CATEGORY_CAP`. */
export function mergeCategories(a: CategoryCounts, b: CategoryCounts): CategoryCounts {
  const merged = categories()
  // A text that only one side still counts may hide in the other side's rest; the hash order drops it, unless that side has no rest.
  for (const [text, count] of [...a.counts, ...b.counts]) {
    hashText(text)
    merged.add(text, count, hashed[0]!, hashed[1]!)
  }
  const { counts, other } = merged.list()
  return { counts, other: other + a.other + b.other }
}

const byHash = (a: Kept, b: Kept): number => a.high - b.high || a.low - b.low || (a.text < b.text ? -1 : 1)
