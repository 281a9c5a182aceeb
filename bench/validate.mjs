// validate-data against DuckDB: whole processes, interleaved, medians. `node validate.mjs [rounds]`; needs `npm ci` here.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { bundle } from './build.mjs'

const here = import.meta.dirname
const rounds = Number(process.argv[2] ?? 5)
const parquet = join(here, 'node_modules/vega-datasets/data/flights-3m.parquet')
const csv = join(here, '.cache/flights-1m.csv')

if (!existsSync(csv)) {
  mkdirSync(join(here, '.cache'), { recursive: true })
  const connection = await (await DuckDBInstance.create()).connect()
  const rows = `SELECT row_number() OVER () AS flight_id, * FROM read_parquet('${parquet}') LIMIT 1000000`
  await connection.run(`COPY (${rows}) TO '${csv}' (HEADER, TIMESTAMPFORMAT '%Y-%m-%d %H:%M:%S')`)
}

const contestants = [
  ['Sluice', bundle(here)],
  ['DuckDB, exact quantiles', join(here, 'with-duckdb.mjs'), 'exact'],
  ['DuckDB, approximate quantiles', join(here, 'with-duckdb.mjs'), 'approximate'],
]
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

function measure([, script, ...rest], file) {
  const began = process.hrtime.bigint()
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file, ...rest], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const seconds = Number(process.hrtime.bigint() - began) / 1e9
  if (status !== 0) throw new Error(stderr)
  return { seconds, mebibytes: JSON.parse(stdout).mebibytes }
}

console.log(`${cpus().length} cores (${cpus()[0]?.model.trim()}), node ${process.version}, medians of ${rounds} rounds\n`)
for (const [name, file] of [
  ['Parquet, 3,000,000 rows', parquet],
  ['CSV, 1,000,000 rows', csv],
]) {
  const runs = contestants.map(() => [])
  for (let round = 0; round <= rounds; round++) {
    contestants.forEach((contestant, i) => {
      const run = measure(contestant, file)
      if (round > 0) runs[i].push(run) // the first round only warms the page cache
    })
  }
  console.log(`| ${name} (${(statSync(file).size / 2 ** 20).toFixed(0)} MiB) | wall s | ratio | peak MiB | ratio |`)
  console.log('|:--|--:|--:|--:|--:|')
  const [wall, memory] = ['seconds', 'mebibytes'].map((key) => runs.map((list) => median(list.map((run) => run[key]))))
  contestants.forEach(([label], i) => {
    const ratio = (values) => (values[i] / values[1]).toFixed(2)
    console.log(`| ${label} | ${wall[i].toFixed(2)} | ${ratio(wall)} | ${memory[i].toFixed(0)} | ${ratio(memory)} |`)
  })
  console.log()
}
