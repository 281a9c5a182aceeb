import { judgeDrift } from '../../../src/statistics/drift/judge.ts'
import { missingness } from '../../../src/statistics/drift/missing.ts'
import { shapeDrift } from '../../../src/statistics/drift/shape.ts'
import { type CategorySummary, type Summary, summaryOf } from '../../../src/statistics/drift/summary.ts'
import { unseenMass } from '../../../src/statistics/drift/unseen.ts'
import { type Random, random } from '../../../src/statistics/random.ts'
import type { Cell } from '../cell.ts'

type Column = (rows: number, source: Random) => Summary
const numbers =
  (draw: (source: Random) => number): Column =>
  (rows, source) =>
    summaryOf(Float64Array.from({ length: rows }, () => (source.next() < 0.1 ? Number.NaN : draw(source))))
const categories =
  (levels: number): Column =>
  (rows, source): CategorySummary => {
    const counts = new Map<string, number>()
    for (let i = 0; i < rows; i++) {
      const level = `level${Math.floor(levels * source.next() ** 3)}`
      counts.set(level, (counts.get(level) ?? 0) + 1)
    }
    return { n: rows, nulls: 0, counts, otherCount: 0 }
  }
const columns = {
  normal: numbers((source) => source.normal()),
  'heavy tails': numbers((source) => source.normal() / Math.abs(source.normal())),
  '60% zeros': numbers((source) => (source.next() < 0.6 ? 0 : Math.exp(source.normal()))),
  ties: numbers((source) => Math.round(2 * source.normal())),
  '5 categories': categories(5),
  '200 categories': categories(200),
}
const alphas = [0.05, 0.01]

/** The three tests of one column that did not move. */
const columnCell = (data: keyof typeof columns, reference: number, live: number, runs: number): Cell => ({
  table: 'drift',
  columns: [data, reference, live],
  runs,
  run(seed) {
    const source = random(seed)
    const [before, now] = [columns[data](reference, source), columns[data](live, source)]
    const p = { missing: missingness(before, now)!.p, unseen: unseenMass(before, now)!.p, shape: shapeDrift(before, now)!.p }
    return alphas.flatMap((alpha) => Object.entries(p).flatMap(([test, value]) => (value <= alpha ? [`${test} at ${alpha}`] : [])))
  },
  limits: Object.fromEntries(alphas.flatMap((alpha) => ['missing', 'unseen', 'shape'].map((test) => [`${test} at ${alpha}`, alpha]))),
  cost: reference + live,
})

const mixed = (['normal', 'heavy tails', '60% zeros', 'ties'] as const).map((name) => columns[name])

/** Twenty columns that did not move, any effect counted: whether the run alarms at all. */
const tableCell = (rows: number): Cell => ({
  table: 'drift',
  columns: ['20 columns, any alarm', rows, rows],
  runs: 300,
  run(seed) {
    const source = random(seed)
    const features = Array.from({ length: 20 }, (_, i) => {
      const draw = mixed[i % 4]!
      return { name: `${i}`, reference: draw(rows, source), live: draw(rows, source) }
    })
    const { features: judged } = judgeDrift(features, { alarm: 0, leastRows: 100 })
    return judged.some(({ verdict }) => verdict === 'drifted') ? ['alarm at 0.05'] : []
  },
  limits: { 'alarm at 0.05': 0.05 },
  cost: 40 * rows,
})

/** Windows of equal data. */
export const driftCells: readonly Cell[] = [
  columnCell('normal', 200, 200, 1000),
  columnCell('normal', 5000, 500, 1000),
  columnCell('normal', 100_000, 100_000, 40),
  columnCell('heavy tails', 1000, 200, 1000),
  columnCell('60% zeros', 1000, 1000, 1000),
  columnCell('ties', 1000, 1000, 1000),
  columnCell('5 categories', 1000, 200, 1000),
  columnCell('200 categories', 2000, 500, 1000),
  tableCell(200),
]
