/** Root of the weighted mean squared error, in the target's unit. Undefined when the weights sum to 0. */
export function rootMeanSquare(errors: Float64Array, weights: Float64Array): number | undefined {
  let [sum, weight] = [0, 0]
  for (let i = 0; i < errors.length; i++) {
    sum += weights[i]! * errors[i]! ** 2
    weight += weights[i]!
  }
  return weight > 0 ? Math.sqrt(sum / weight) : undefined
}

/** R²: 1 − squared error / squared distance from the weighted mean. Undefined when all true values are equal, or squares overflow. */
export function rSquared(values: Float64Array, errors: Float64Array, weights: Float64Array): number | undefined {
  let [sum, weight, least, most] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = 0; i < values.length; i++) {
    if (weights[i] === 0) continue
    sum += weights[i]! * values[i]!
    weight += weights[i]!
    least = Math.min(least, values[i]!)
    most = Math.max(most, values[i]!)
  }
  if (!(least < most)) return undefined // a mean of equal values need not equal them
  const mean = sum / weight
  let [residual, total] = [0, 0]
  for (let i = 0; i < values.length; i++) {
    residual += weights[i]! * errors[i]! ** 2
    total += weights[i]! * (values[i]! - mean) ** 2
  }
  const share = residual / total
  return total > 0 && !Number.isNaN(share) ? 1 - share : undefined
}

/** Weighted median: of equal weights, the mean of the two middle values for an even count. `order` sorts `values`. */
export function weightedMedian(values: Float64Array, order: Int32Array, weights: Float64Array): number | undefined {
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2
  let below = 0
  for (let i = 0; i < order.length; i++) {
    const weight = weights[order[i]!]!
    below += weight
    if (below > half) return values[order[i]!]!
    if (weight > 0 && below === half) {
      for (let j = i + 1; j < order.length; j++) if (weights[order[j]!]! > 0) return (values[order[i]!]! + values[order[j]!]!) / 2
    }
  }
  return undefined
}
