// The same checks and the same profile by DuckDB, with its own threads. `approximate` lets it estimate the quantiles. It digests nothing.
import { DuckDBInstance } from '@duckdb/node-api'
import { checks } from './checks.mjs'

const [file, mode] = process.argv.slice(2)
const csv = file.endsWith('.csv')
const types =
  "{'flight_id': 'BIGINT', 'date': 'TIMESTAMP', 'delay': 'BIGINT', 'distance': 'BIGINT', 'origin': 'VARCHAR', 'destination': 'VARCHAR'}"
const source = csv ? `read_csv('${file}', header = true, columns = ${types})` : `read_parquet('${file}')`
const quantile = mode === 'approximate' ? 'approx_quantile' : 'quantile_disc'
const connection = await (await DuckDBInstance.create()).connect()
const query = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson()

const numbers = [...(csv ? ['flight_id'] : []), 'delay', 'distance']
const profile = [
  ...[...numbers, 'date'].flatMap((c) => [
    `count(*) - count(${c})`,
    `approx_count_distinct(${c})`,
    `min(${c})`,
    `max(${c})`,
    `${quantile}(${c}, [0.05, 0.5, 0.95])`,
    ...(c === 'date' ? [] : [`avg(${c})`, `stddev_samp(${c})`]),
  ]),
  ...['origin', 'destination'].flatMap((c) => [
    `count(*) - count(${c})`,
    `approx_count_distinct(${c})`,
    `count_if(NOT regexp_full_match(${c}, '[A-Z]{3}'))`,
    `histogram(${c})`,
  ]),
  ...checks(csv).flatMap(({ column, range }) => (range ? [`count_if(${column} < ${range[0]} OR ${column} > ${range[1]})`] : [])),
  ...(csv ? ['count(flight_id) - count(DISTINCT flight_id)'] : []),
]
const [row] = await query(`SELECT count(*), ${profile.join(', ')} FROM ${source}`)
// The rows that break a rule are part of the answer: DuckDB reads the file again for them, the five first by row number.
const examples = await query(
  `SELECT * FROM (SELECT row_number() OVER () AS row, delay FROM ${source}) WHERE delay < -120 OR delay > 1440 ORDER BY row LIMIT 5`,
)
console.log(JSON.stringify({ row, examples, mebibytes: process.resourceUsage().maxRSS / 1024 }))
