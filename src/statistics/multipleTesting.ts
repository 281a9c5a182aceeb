const order = (p: readonly number[]) => p.map((_, i) => i).sort((a, b) => p[a]! - p[b]! || a - b)

/** Holm-adjusted p values, in the order given: reject where ≤ α and the family errs at most α of the time. Source: Holm 1979, Scand. J. Stat. 6:65. */
export function holm(p: readonly number[]): number[] {
  const adjusted = new Array<number>(p.length)
  let running = 0
  order(p).forEach((index, rank) => {
    running = Math.max(running, Math.min(1, p[index]! * (p.length - rank)))
    adjusted[index] = running
  })
  return adjusted
}

/** q values: the false discovery rate at which each would be a discovery. Source: Benjamini and Hochberg 1995, J. R. Stat. Soc. B 57:289. */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const adjusted = new Array<number>(p.length)
  let running = 1
  order(p)
    .reverse()
    .forEach((index, fromLast) => {
      running = Math.min(running, p[index]! * (p.length / (p.length - fromLast)))
      adjusted[index] = running
    })
  return adjusted
}
