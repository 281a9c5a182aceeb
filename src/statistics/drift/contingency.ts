import { chiSquaredTail } from '../gamma.ts'

/** χ² test of two lists of counts over the same categories as a 2 × k table (not as expected counts), and Cramér's V. */
export function contingency(a: readonly number[], b: readonly number[]): { statistic: number; p: number; cramersV: number } | undefined {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  const [n, m] = [sum(a), sum(b)]
  const used = a.map((count, i) => [count, b[i]!] as const).filter(([x, y]) => x + y > 0)
  if (n === 0 || m === 0 || used.length < 2) return undefined
  const statistic = used.reduce((total, [x, y]) => {
    const [expectedX, expectedY] = [((x + y) * n) / (n + m), ((x + y) * m) / (n + m)]
    return total + (x - expectedX) ** 2 / expectedX + (y - expectedY) ** 2 / expectedY
  }, 0)
  return { statistic, p: chiSquaredTail(statistic, used.length - 1), cramersV: Math.sqrt(statistic / (n + m)) }
}
