import type { Block, Inline, Table, Text } from '../../../report/document.ts'
import { asWritten, count, percent } from '../../../report/numbers.ts'
import type { ClassCurves, ScoreCurves } from '../../../statistics/curves/curves.ts'
import { type Both, models, type PlotNames } from './names.ts'

/** The label that is not the positive one. */
function otherLevel(levels: readonly string[], positive: string): string {
  const others = levels.filter((level) => level !== positive)
  return others.length === 1 ? others[0]! : `not ${positive}`
}

/** Confusion matrices at each model's threshold. */
export const scoreMatrices = (curves: Both<ScoreCurves>, levels: readonly string[], names: PlotNames): Block[] =>
  models(curves, names).map(({ name, of: { confusion, threshold } }) =>
    matrixTable(`Confusion matrix, ${name} at threshold ${asWritten(threshold)}`, confusion, [
      otherLevel(levels, names.positive),
      names.positive,
    ]),
  )

/** Confusion matrices of both models; of many classes the pairs that are confused most often. */
export const classMatrices = (curves: Both<ClassCurves>, levels: readonly string[], names: PlotNames): Block[] =>
  models(curves, names).flatMap(({ name, of }) => {
    if (of.confusion) return [matrixTable(`Confusion matrix, ${name}`, of.confusion, levels)]
    return of.confused ? [pairsTable(name, of, levels)] : []
  })

function matrixTable(title: string, matrix: Float64Array, levels: readonly string[]): Table {
  const classes = levels.length
  const rows = levels.map((level, truth): Text[] => {
    const cells = Array.from(matrix.subarray(truth * classes, (truth + 1) * classes))
    const all = cells.reduce((sum, cell) => sum + cell, 0)
    return [[{ code: level }], ...cells.map((cell, predicted) => cellText(cell, all, predicted === truth))]
  })
  const header = (level: string): Inline[] => ['called ', { code: level }]
  return {
    kind: 'table',
    name: title,
    columns: [{ header: 'In truth', align: 'left' }, ...levels.map((level) => ({ header: header(level), align: 'right' as const }))],
    rows,
  }
}

function cellText(cell: number, all: number, right: boolean): Inline[] {
  const share = all > 0 ? percent(cell / all) : '–'
  return [right ? { strong: [{ nowrap: `${share} right` }] } : share, { break: true }, count(cell)]
}

function pairsTable(name: string, { confused, scores }: ClassCurves, levels: readonly string[]): Table {
  const { pairs, kinds } = confused ?? { pairs: [], kinds: 0 }
  return {
    kind: 'table',
    name: `Most confused, ${name} (${count(pairs.length)} of ${count(kinds)} pairs)`,
    columns: [
      { header: 'In truth', align: 'left' },
      { header: 'Called', align: 'left' },
      { header: 'Rows', align: 'right' },
      { header: 'Share of the truth', align: 'right' },
    ],
    rows: pairs.map(({ rows, truth, predicted }): Text[] => [
      [{ code: levels[truth] ?? '' }],
      [{ code: levels[predicted] ?? '' }],
      count(rows),
      percent(rows / (scores[truth]?.rows ?? Number.NaN)),
    ]),
  }
}
