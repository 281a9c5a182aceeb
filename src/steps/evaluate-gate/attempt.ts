const ALPHA = 0.05

/** One-sided error allowed at the k-th attempt on the same rows: α/(k(k+1)), which adds up to α over all attempts. */
export const alphaAt = (attempt: number): number => ALPHA / (attempt * (attempt + 1))

/** Two-sided level of the interval shown at the k-th attempt: 95% at the first, 98.3% at the second. */
export const levelAt = (attempt: number): number => 1 - 2 * alphaAt(attempt)
