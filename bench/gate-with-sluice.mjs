// One comparison of two models by four metrics: reads labels and scores, judges, prints the bounds.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../src/statistics/gate/compare.ts'

const [folder, ...names] = process.argv.slice(2)
const doubles = (name) => {
  const { buffer, byteOffset, length } = readFileSync(join(folder, name))
  return new Float64Array(buffer, byteOffset, length / 8)
}
const truth = { task: 'binary-classification', labels: new Uint8Array(readFileSync(join(folder, 'labels.u8'))), threshold: 0.5 }
const sample = { truth, production: doubles('production.f64'), candidate: doubles('candidate.f64') }
const [results, seconds] = [{}, {}]
for (const metric of names) {
  const began = performance.now()
  results[metric] = compare(metric, sample, { margin: 0.005, alpha: 0.025, seed: 'bench' })
  seconds[metric] = (performance.now() - began) / 1000
}
console.log(JSON.stringify({ results, seconds, mebibytes: process.resourceUsage().maxRSS / 1024 }))
