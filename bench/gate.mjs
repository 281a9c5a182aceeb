// Comparison of two models on a million rows against a bootstrap with scikit-learn: `node gate.mjs [rounds]`; Python's path in PYTHON.
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { bundle } from './build.mjs'

const here = import.meta.dirname
const rounds = Number(process.argv[2] ?? 5)
const python = process.env.PYTHON ?? join(here, '../.cache/venv/bin/python')
const [ROWS, DRAWS, TIMED] = [1_000_000, 2000, 20]
const METRICS = ['accuracy', 'f1', 'roc_auc', 'log_loss']
const data = join(here, '.cache/gate')

function run(tool, ...words) {
  const began = process.hrtime.bigint()
  const { status, stdout, stderr } = spawnSync(tool, words, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(stderr)
  return { whole: Number(process.hrtime.bigint() - began) / 1e9, ...(stdout && JSON.parse(stdout)) }
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

run(process.execPath, join(here, 'gate-data.mjs'), data, String(ROWS))
const entry = bundle(here, 'gate-with-sluice')
const runs = Array.from({ length: rounds + 1 }, () => run(process.execPath, entry, data, ...METRICS)).slice(1) // the first warms the page cache
const loop = run(python, join(here, 'gate-with-sklearn.py'), data, String(TIMED))
const scaled = (seconds) => (seconds * DRAWS) / TIMED

console.log(`${cpus().length} cores (${cpus()[0]?.model.trim()}), node ${process.version}, medians of ${rounds} rounds\n`)
console.log('| | method | s | scikit-learn, 2,000 draws: s | ratio | standard error | of 20 draws |')
console.log('|:--|:--|--:|--:|--:|--:|--:|')
for (const name of METRICS) {
  const own = median(runs.map(({ seconds }) => seconds[name]))
  const { low, high, method } = runs[0].results[name]
  const error = (high - low) / 2 / 1.959964
  const times = `${own.toFixed(2)} | ${scaled(loop.seconds[name]).toFixed(0)} | ${(scaled(loop.seconds[name]) / own).toFixed(0)}`
  console.log(`| ${name} | ${method} | ${times} | ${error.toExponential(2)} | ${loop.errors[name].toExponential(2)} |`)
}
const whole = median(runs.map((one) => one.whole))
const memory = median(runs.map(({ mebibytes }) => mebibytes))
console.log(`| whole process | | ${whole.toFixed(2)} | ${scaled(loop.total).toFixed(0)} | ${(scaled(loop.total) / whole).toFixed(0)} | | |`)
console.log(`| peak MiB | | ${memory.toFixed(0)} | ${loop.mebibytes.toFixed(0)} | ${(loop.mebibytes / memory).toFixed(1)} | | |`)
