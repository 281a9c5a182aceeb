import type { Block, Table, Text } from '../../../report/document.ts'
import { count, percent } from '../../../report/numbers.ts'
import type { ClassCurves } from '../../../statistics/curves/curves.ts'
import { type Both, models, type PlotNames } from './names.ts'
import { capital } from './numbers.ts'

const MOST = 60

/** Precision, recall and F1 of each class, those first where the candidate loses most against production; without production the worst first. */
export function classTable(curves: Both<ClassCurves>, levels: readonly string[], names: PlotNames): Block[] {
  const all = models(curves, names)
  const rows = levels.map((level, k) => ({ level, of: all.map(({ of }) => of.scores[k]) }))
  const order = (row: (typeof rows)[number]) => (row.of[0]?.f1 ?? 0) - (row.of[1]?.f1 ?? 0)
  const shown = rows.toSorted((a, b) => order(a) - order(b)).slice(0, MOST)
  const header = all.flatMap(({ name }) => [`F1, ${name}`, `Precision, ${name}`, `Recall, ${name}`])
  const table: Table = {
    kind: 'table',
    name: shown.length < rows.length ? `${count(shown.length)} of ${count(rows.length)} classes` : 'Every class',
    columns: [
      { header: 'Class', align: 'left' },
      ...['Rows', ...header].map((text) => ({ header: capital(text), align: 'right' as const })),
    ],
    rows: shown.map(({ level, of }): Text[] => [
      [{ code: level }],
      count(of[0]?.rows ?? 0),
      ...of.flatMap((each) => [each?.f1, each?.precision, each?.recall].map((share) => (share === undefined ? '–' : percent(share)))),
    ]),
  }
  const first = curves.production ? 'the largest loss of F1 first' : 'the lowest F1 first'
  return [table, { kind: 'caption', text: `Classes by F1, ${first}. – where a class is never true or never called.` }]
}
