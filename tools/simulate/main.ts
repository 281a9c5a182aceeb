// npm run simulate [-- --quick]: draws models and data whose truth is known, judges them, and writes how often Sluice erred into docs/statistics.md.
// Seeded: the same sources give the same tables on any machine. --quick makes a tenth of the runs and writes the tables to stdout.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exceeded } from './cell.ts'
import { allCells } from './cells/all.ts'
import { runAll } from './pool.ts'
import { tablesOf } from './tables.ts'

const isQuick = process.argv.includes('--quick')
const results = await runAll((runs) => (isQuick ? Math.ceil(runs / 10) : runs))
const tables = tablesOf(results)
if (isQuick) console.log(tables)
else {
  const path = join(import.meta.dirname, '..', '..', 'docs', 'statistics.md')
  const [before, rest] = readFileSync(path, 'utf8').split('<!-- simulate: begin -->')
  const after = rest?.split('<!-- simulate: end -->')[1]
  if (before === undefined || after === undefined)
    throw new Error('docs/statistics.md has no <!-- simulate: begin --> and <!-- simulate: end -->')
  writeFileSync(`${path}.new`, `${before}<!-- simulate: begin -->\n\n${tables}\n\n<!-- simulate: end -->${after}`)
  renameSync(`${path}.new`, path)
}
const over = allCells.flatMap((cell, i) => exceeded(cell, results[i]!))
for (const line of over) console.error(line)
console.error(
  `${allCells.length} settings, ${results.reduce((sum, { runs }) => sum + runs, 0).toLocaleString('en')} runs, ${over.length} beyond their limit`,
)
