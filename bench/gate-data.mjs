// Labels and the scores of two models that mostly agree, as raw bytes: `labels.u8`, `production.f64`, `candidate.f64`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { random } from '../src/statistics/random.ts'

const [folder, rows] = [process.argv[2], Number(process.argv[3])]
const source = random('bench/gate')
const labels = new Uint8Array(rows)
const [production, candidate] = [new Float64Array(rows), new Float64Array(rows)]
const squash = (x) => 1 / (1 + Math.exp(-x))
for (let i = 0; i < rows; i++) {
  labels[i] = source.next() < 0.2 ? 1 : 0
  const latent = 1.6 * labels[i] - 2.2 + 1.3 * source.normal()
  production[i] = squash(latent + 0.3 * source.normal())
  candidate[i] = squash(latent + 0.28 * source.normal())
}
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'labels.u8'), labels)
writeFileSync(join(folder, 'production.f64'), production)
writeFileSync(join(folder, 'candidate.f64'), candidate)
