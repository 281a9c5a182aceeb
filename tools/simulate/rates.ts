/** Most firings of `runs` independent ones, each with probability `rate`, that is exceeded less than once in a thousand times. */
export function mostFirings(runs: number, rate: number, tail = 0.001): number {
  let mass = (1 - rate) ** runs
  let below = mass
  let k = 0
  while (1 - below > tail) {
    k++
    mass *= ((runs - k + 1) / k) * (rate / (1 - rate))
    below += mass
  }
  return k
}
