/** One-sided level of attempt k = 1, 2, … on the same evaluation rows: α/(k(k+1)); over all attempts they sum to α. */
export function attemptAlpha(attempt: number, alpha = 0.05): number {
  if (!Number.isInteger(attempt) || attempt < 1) throw new RangeError(`attempt ${attempt} is not 1, 2, …`)
  return alpha / (attempt * (attempt + 1))
}

/** Two-sided level of the interval shown at attempt k: 0.95 at the first, 0.983 at the second. */
export const shownLevel = (attempt: number, alpha = 0.05): number => 1 - 2 * attemptAlpha(attempt, alpha)

/** The attempt from which the report warns that these rows wear out. */
export const WORN_FROM = 5
