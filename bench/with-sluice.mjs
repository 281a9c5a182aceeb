// One pass of the table engine over one file: checks, profile and digest.
import { basename, dirname } from 'node:path'
import { streamingTables } from '../src/platforms/tables/tables.ts'
import { distinct, momentsOf, quantile } from '../src/sketch/quantile.ts'
import { categoriesOf } from '../src/sketch/summarise.ts'
import { checks } from './checks.mjs'

const [file] = process.argv.slice(2)
const { rows, sketches, failures } = await streamingTables(dirname(file)).inspect(basename(file), checks(file.endsWith('.csv')))
const profile = sketches.map((sketch) => ({
  name: sketch.name,
  nulls: sketch.nulls,
  distinct: distinct(sketch),
  ...momentsOf(sketch),
  quantiles: [0, 0.05, 0.5, 0.95, 1].map((p) => quantile(sketch, p)),
  top: [...categoriesOf(sketch, 3).counts],
}))
console.log(JSON.stringify({ rows, failures, profile, mebibytes: process.resourceUsage().maxRSS / 1024 }))
