/** Root of an increasing function between `low` and `high`, to the last bit; an end where the root lies outside. */
export function bisect(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high]
  for (let i = 0; i < 200; i++) {
    const middle = (a + b) / 2
    if (middle <= a || middle >= b) break
    if (f(middle) < 0) a = middle
    else b = middle
  }
  return (a + b) / 2
}
