import type { Block, Table, Text } from '../../../report/document.ts'
import { count, percent } from '../../../report/numbers.ts'
import { marginals } from '../../../statistics/metrics/confusion.ts'
import { type Both, models, type PlotNames } from './names.ts'
import { capital } from './numbers.ts'

const MOST = 60

/** Precision, recall and F1 of each class, those first where the candidate loses most against production; without production the worst first. */
export function classTable(matrices: Both<Float64Array>, levels: readonly string[], names: PlotNames): Block[] {
  const all = models(matrices, names)
  const rows = levels.map((level, k) => ({ level, of: all.map(({ of }) => scores(marginals(of, levels.length, k))) }))
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
      count(of[0]?.truth ?? 0),
      ...of.flatMap(({ f1, precision, recall }) => [f1, precision, recall].map((share) => (share === undefined ? '–' : percent(share)))),
    ]),
  }
  const first = matrices.production ? 'the largest loss of F1 first' : 'the lowest F1 first'
  return [table, { kind: 'caption', text: `Classes by F1, ${first}. – where a class is never true or never called.` }]
}

function scores({ truth, predicted, both }: ReturnType<typeof marginals>) {
  const share = (whole: number) => (whole > 0 ? both / whole : undefined)
  return {
    truth,
    precision: share(predicted),
    recall: share(truth),
    f1: truth + predicted > 0 ? (2 * both) / (truth + predicted) : undefined,
  }
}
