import { readFileSync } from 'node:fs'

type Rows = number[][]
interface Interval {
  delta: number
  low: number
  high: number
  p: number
}

/** What parity.py stored: shared inputs and the values of scikit-learn, scipy and statsmodels. */
export interface Golden {
  binary: {
    labels: number[]
    a: number[]
    b: number[]
    values: [Record<string, number>, Record<string, number>]
    delong: { delta: number; se: number; single: number }
    log_loss: Interval
    brier: Interval
  }
  multiclass: { labels: number[]; predicted: number[]; classes: number; values: Record<string, number> }
  regression: { values: number[]; predicted: number[]; expected: Record<string, number> }
  distributions: Record<
    'normal' | 'student' | 'studentQuantile' | 'chiSquared' | 'clopperPearson' | 'betaBinomial' | 'tango' | 'mcnemar',
    Rows
  >
  drift: { radius: number[]; benign: number[]; ks: number; wasserstein: number; p: number[]; q: number[] }
}

export const golden = JSON.parse(readFileSync(new URL('./golden/parity.golden.json', import.meta.url), 'utf8')) as Golden
const { labels, a, b } = golden.binary

/** The binary sample of the golden file. */
export const sample = {
  truth: { task: 'binary-classification' as const, labels: Uint8Array.from(labels), threshold: 0.5 },
  production: Float64Array.from(a),
  candidate: Float64Array.from(b),
}
