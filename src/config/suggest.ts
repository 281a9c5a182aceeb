import { closest, distance } from 'fastest-levenshtein'

/** The known word that was probably meant, when one is near enough. */
export function meant(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const near = closest(word, [...known])
  return distance(word, near) <= Math.max(2, Math.floor(word.length / 3)) ? near : undefined
}

/** "Did you mean `x`?" or the list of what is known. */
export const suggest = (word: string, known: readonly string[]): string | undefined => {
  const near = meant(word, known)
  if (near) return `Did you mean \`${near}\`?`
  return known.length > 0 ? `Known here: ${known.join(', ')}.` : undefined
}
