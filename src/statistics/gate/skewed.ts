import { studentCdf, studentQuantile } from '../student.ts'
import { type Estimate, symmetric } from './estimate.ts'

/** Skewness of the mean below which a transformation would only round. */
const LEAST = 1e-6

/** Standardised third moment of the mean, and the degrees of freedom of its variance. */
interface Shape {
  skewness: number
  df: number
}

/** n units, unit i counted `times[i]` times, whose deviations need not sum to exactly 0. Scaled first, so that no power overflows. */
function shapeOf(deviations: Float64Array, times?: Float64Array): Shape {
  let [n, most] = [0, 0]
  for (let i = 0; i < deviations.length; i++) {
    n += times ? times[i]! : 1
    if (!times || times[i]! > 0) most = Math.max(most, Math.abs(deviations[i]!))
  }
  let [squares, cubes, fourths] = [0, 0, 0]
  for (let i = 0; i < deviations.length; i++) {
    const time = times ? times[i]! : 1
    if (time === 0) continue
    const one = deviations[i]! / most
    const square = one * one
    squares += time * square
    cubes += time * square * one
    fourths += time * square * square
  }
  const kurtosis = (n * fourths) / squares ** 2
  return { skewness: cubes / squares ** 1.5, df: Math.max(1, Math.min(n - 1, (2 * n) / (kurtosis - 1))) }
}

/**
 * Bounds of a mean, or of anything that is nearly one, from the deviations of its n units: on either side the wider one of Student's t and of Hall's
 * t, which a cubic makes symmetric. Both with 2n / (kurtosis − 1) degrees of freedom, those of the variance as measured (n − 1 for normal
 * units). Where few units decide, as with rare positives, the plain t errs several times too often; Hall's alone does with heavy tails.
 * Sources: Hall 1992, J. R. Stat. Soc. B 54:221; Satterthwaite 1946, Biometrics Bulletin 2:110, with Var(s²) = σ⁴(kurtosis − 1)/n.
 */
export function skewed(value: number, se: number, deviations: Float64Array, alpha: number, method: string, times?: Float64Array): Estimate {
  if (!(se > 0) || !Number.isFinite(se)) return symmetric(value, se, alpha, method)
  const { skewness: g, df } = shapeOf(deviations, times)
  const isSkewed = Math.abs(g) > LEAST
  const straight = (t: number) => (isSkewed ? ((1 + (g * t) / 3) ** 3 - 1) / g + g / 6 : t)
  const back = (x: number) => (isSkewed ? (3 * (Math.cbrt(1 + g * (x - g / 6)) - 1)) / g : x)
  const quantile = -studentQuantile(alpha, df)
  const p = (t: number) => Math.max(studentCdf(t, df), studentCdf(straight(t), df))
  const q = (t: number) => Math.max(studentCdf(-t, df), studentCdf(-straight(t), df))
  return {
    value,
    se,
    low: value - se * Math.max(quantile, back(quantile)),
    high: value + se * Math.max(quantile, -back(-quantile)),
    below: (x) => p((value - x) / se),
    above: (x) => q((value - x) / se),
    method,
  }
}
