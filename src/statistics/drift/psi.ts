import { chiSquaredTail } from '../gamma.ts'

/** Population stability index of two lists of counts over the same B buckets, each smoothed by +0.5. Undefined with fewer than two buckets. */
export function psi(reference: readonly number[], live: readonly number[]): number | undefined {
  if (reference.length < 2) return undefined
  const smooth = (counts: readonly number[]) => {
    const sum = counts.reduce((total, count) => total + count + 0.5, 0)
    return counts.map((count) => (count + 0.5) / sum)
  }
  const [a, b] = [smooth(reference), smooth(live)]
  return a.reduce((sum, share, i) => sum + (share - b[i]!) * Math.log(share / b[i]!), 0)
}

/**
 * P value of a stability index for independent rows: PSI ≈ (1/n + 1/m)·χ² with B − 1 degrees of freedom. `inflation` ≥ 1 widens that null.
 * Source: Yurdakul and Naranjo 2020, J. Risk Model Validation 14:89.
 */
export const psiTail = (index: number, n: number, m: number, buckets: number, inflation = 1): number =>
  chiSquaredTail(index / (inflation * (1 / n + 1 / m)), buckets - 1)
