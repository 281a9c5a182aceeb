import type { Random } from './random.ts'

/** A draw from Binomial(n, p). Inversion below 10 expected, else transformed rejection. Source: Hörmann 1993, J. Stat. Comput. Simul. 46:101. */
export function binomial(random: Random, n: number, p: number): number {
  if (n <= 0 || p <= 0) return 0
  if (p >= 1) return n
  if (p > 0.5) return n - binomial(random, n, 1 - p)
  return n * p < 10 ? inversion(random, n, p) : rejection(random, n, p)
}

function inversion(random: Random, n: number, p: number): number {
  const ratio = p / (1 - p)
  let mass = (1 - p) ** n
  let u = random.next()
  let k = 0
  while (u > mass && k < n) {
    u -= mass
    k++
    mass *= (ratio * (n - k + 1)) / k
  }
  return k
}

function rejection(random: Random, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p))
  const b = 1.15 + 2.53 * spread
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const centre = n * p + 0.5
  const ratio = p / (1 - p)
  const mode = Math.floor((n + 1) * p)
  const fixed = (mode + 0.5) * Math.log((mode + 1) / (ratio * (n - mode + 1))) + stirling(mode) + stirling(n - mode)
  for (;;) {
    const u = random.next() - 0.5
    const v = random.next()
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + centre)
    if (us >= 0.07 && v <= 0.92 - 4.2 / b) return k
    if (k < 0 || k > n) continue
    const height = Math.log((v * (2.83 + 5.1 / b) * spread) / (a / (us * us) + b))
    const slope = (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) + (k + 0.5) * Math.log((ratio * (n - k + 1)) / (k + 1))
    if (height <= fixed + slope - stirling(k) - stirling(n - k)) return k
  }
}

const FIRST = [0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.020790672103765, 0.0166446911898211, 0.0138761288230707]

/** log k! less Stirling's formula in k + 1, the correction term of the rejection test. */
function stirling(k: number): number {
  const exact = FIRST[k]
  if (exact !== undefined) return exact
  const x = k + 1
  return (1 / 12 - (1 / 360 - 1 / 1260 / (x * x)) / (x * x)) / x
}

/** Writes a draw from Multinomial(sum of counts, counts / sum) into `out`; the sum is a whole number but for rounding. O(number of cells). */
export function multinomial(random: Random, counts: Float64Array, out: Float64Array): void {
  let mass = counts.reduce((sum, count) => sum + count, 0)
  let left = Math.round(mass)
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!
    out[i] = mass > 0 && left > 0 ? binomial(random, left, Math.min(1, count / mass)) : 0
    left -= out[i]!
    mass -= count
  }
}
