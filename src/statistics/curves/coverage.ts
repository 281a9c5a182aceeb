import { wilson } from '../gate/tango.ts'
import type { Answers, QuantileTruth } from '../metrics/sample.ts'

/** How often the truth lies at or below one forecast quantile. */
export interface Coverage {
  /** What is promised: 0.9. */
  level: number
  /** What came, with its 95% interval. */
  share: number
  low: number
  high: number
}

/** Coverage of each forecast level. Weighted rows count as their effective number (Kish 1965). Undefined without rows that count. */
export function coverage({ values, levels, weights }: QuantileTruth, answers: Answers): Coverage[] | undefined {
  const below = new Float64Array(levels.length)
  let [weight, squares] = [0, 0]
  for (let row = 0; row < values.length; row++) {
    const w = weights ? weights[row]! : 1
    weight += w
    squares += w * w
    for (let k = 0; k < levels.length; k++) if (values[row]! <= answers[row * levels.length + k]!) below[k]! += w
  }
  if (!(weight > 0)) return undefined
  const effective = weight ** 2 / squares
  return levels.map((level, k) => {
    const share = below[k]! / weight
    const { low, high } = wilson(share * effective, effective, 0.05)
    return { level, share, low, high }
  })
}
