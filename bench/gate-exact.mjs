// Bounds of the gate's methods against the plain bootstrap of rows, 2,000 draws: `node gate-exact.mjs [rows]`.
import { compare } from '../src/statistics/gate/compare.ts'
import { rowFunctional } from '../src/statistics/metrics/rowFunctional.ts'
import { random } from '../src/statistics/random.ts'

const rows = Number(process.argv[2] ?? 100_000)
const [DRAWS, ALPHA] = [2000, 0.025]
/** Standard error of the 2.5% quantile of 2,000 normal draws, in standard deviations: √(α(1 − α)/B) / φ(1.96). */
const NOISE = Math.sqrt((ALPHA * (1 - ALPHA)) / DRAWS) / 0.0584451
const METRICS = ['accuracy', 'f1', 'roc_auc', 'log_loss']

const source = random('bench/gate')
const squash = (x) => 1 / (1 + Math.exp(-x))
const labels = new Uint8Array(rows).map(() => (source.next() < 0.2 ? 1 : 0))
const latent = Float64Array.from(labels, (label) => 1.6 * label - 2.2 + 1.3 * source.normal())
const truth = { task: 'binary-classification', labels, threshold: 0.5 }
const [production, candidate] = [0.3, 0.28].map((spread) => latent.map((x) => squash(x + spread * source.normal())))

const models = METRICS.map((name) => [production, candidate].map((scores) => rowFunctional(name, truth, scores)))
const draws = METRICS.map(() => new Float64Array(DRAWS))
const weights = new Float64Array(rows)
for (let b = 0; b < DRAWS; b++) {
  weights.fill(0)
  for (let i = 0; i < rows; i++) weights[source.below(rows)]++
  models.forEach(([before, after], m) => {
    draws[m][b] = after(weights) - before(weights)
  })
}

console.log(`${rows.toLocaleString('en')} rows, ${DRAWS.toLocaleString('en')} draws of rows\n`)
console.log('| | low | of rows | apart, Monte Carlo errors | high | of rows | apart |')
console.log('|:--|--:|--:|--:|--:|--:|--:|')
METRICS.forEach((name, m) => {
  const own = compare(name, { truth, production, candidate }, { margin: 0.005, alpha: ALPHA, seed: 'bench' })
  const sorted = draws[m].sort()
  const [low, high] = [sorted[Math.floor(ALPHA * DRAWS)], sorted[Math.ceil((1 - ALPHA) * DRAWS) - 1]]
  const noise = (NOISE * (own.high - own.low)) / 2 / 1.959964
  const apart = (a, b) => (Math.abs(a - b) / noise).toFixed(1)
  const [a, b, c, d] = [own.low, low, own.high, high].map((bound) => bound.toExponential(3))
  console.log(`| ${name} | ${a} | ${b} | ${apart(own.low, low)} | ${c} | ${d} | ${apart(own.high, high)} |`)
})
