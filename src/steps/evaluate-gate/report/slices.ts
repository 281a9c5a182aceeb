import type { Block, Column, Inline, Text } from '../../../report/document.ts'
import { count, level, probability } from '../../../report/numbers.ts'
import { many } from '../../../report/units.ts'
import type { Decision, JudgedSlice, SliceVerdicts } from '../decision.ts'
import { metricWords } from '../metric-words.ts'
import { verdictCell } from './metrics-table.ts'
import { limitText, shown, tableDecimals } from './shown.ts'

/** Slices that a table outside a fold shows at most. */
export const MOST_BLOCKING = 10

/** Columns and cells of a table of slices; `first` is the header over their names. */
export function sliceTable(
  judged: SliceVerdicts,
  slices: readonly JudgedSlice[],
  decision: Decision,
  first: Text,
  options: { q: boolean; decimals?: number },
): Block {
  const decimals = options.decimals ?? tableDecimals(slices)
  const right = (header: string): Column => ({ header, align: 'right' })
  const columns: Column[] = [
    { header: first, align: 'left' },
    ...['Rows', decision.opponent ?? 'Production', 'Candidate', 'Δ'].map(right),
    { header: `${level(decision.level)} interval`, align: 'left' },
    ...(options.q ? [right('q')] : []),
  ]
  const rows = slices.map((slice): Text[] => {
    const numbers = shown(slice, decimals)
    const cells: Text[] = [
      sliceName(judged, slice),
      count(slice.n),
      numbers.production,
      numbers.candidate,
      numbers.delta,
      [{ nowrap: [numbers.interval] }],
    ]
    return options.q ? [...cells, [{ nowrap: [probability(slice.q)] }]] : cells
  })
  return { kind: 'table', columns, rows }
}

const sliceName = ({ columns }: SliceVerdicts, { column, level }: JudgedSlice): Text =>
  columns.length > 1 ? [{ code: column }, ` ${level}`] : level

/** A value alone says enough where there is one column; its name heads the table. */
export const sliceHeader = ({ columns }: SliceVerdicts): Text => (columns.length > 1 ? 'Slice' : [{ code: columns[0] ?? 'slice' }])

/** The slices that block, the largest loss first. */
export const blockingOf = ({ slices }: SliceVerdicts): JudgedSlice[] =>
  slices.filter(({ blocks }) => blocks).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))

/** A table of the blocking slices, the largest loss first; nothing when none blocks. */
export function blockingSlices(decision: Decision): Block[] {
  return decision.slices.flatMap((judged) => {
    const blocking = blockingOf(judged)
    if (blocking.length === 0) return []
    const table = sliceTable(judged, blocking.slice(0, MOST_BLOCKING), decision, sliceHeader(judged), { q: false })
    return [heading(judged, blocking), withVerdicts(table, 'Slices that block')]
  })
}

function heading(judged: SliceVerdicts, blocking: readonly JudgedSlice[]): Block {
  const worst = Math.max(...blocking.map(({ q }) => q))
  const q = probability(worst)
  const more = blocking.length > MOST_BLOCKING ? `; the ${MOST_BLOCKING} largest losses` : ''
  const within = ` (${metricWords(judged).inSentence} within each, q ${q.startsWith('<') ? q : `≤ ${q}`}${more}):`
  return {
    kind: 'paragraph',
    text: [
      { strong: [`${count(blocking.length)} of ${many(judged.slices.length, 'slice')} block${blocking.length === 1 ? 's' : ''}`] },
      within,
    ],
  }
}

function withVerdicts(table: Block, name: string): Block {
  if (table.kind !== 'table') return table
  const delta = 4
  const bold = (cell: Text, i: number): Text => (i === delta ? [{ strong: cell }] : cell)
  return {
    ...table,
    name,
    columns: [{ header: 'Verdict', align: 'left' }, ...table.columns],
    rows: table.rows.map((row) => [verdictCell('✗', 'worse'), ...row.map(bold)]),
  }
}

/** "none of 189 (`origin`) is shown to lose more than 0.02 ROC AUC", for each gate with slices none of which blocks; those of the same slices in one line. */
export function sliceBullets(decision: Decision): Text[] {
  const calm = decision.slices.filter(({ slices }) => !slices.some(({ blocks }) => blocks))
  const groups = new Map<string, SliceVerdicts[]>()
  for (const judged of calm) {
    const key = JSON.stringify([judged.columns, judged.margin, judged.slices.length, metricWords(judged).better])
    groups.set(key, [...(groups.get(key) ?? []), judged])
  }
  return [...groups.values()].map((group): Text => {
    const first = group[0]!
    return [{ strong: ['Slices:'] }, ...(first.slices.length > 0 ? harmless(first, group) : untested(first)), '.']
  })
}

const harmless = (judged: SliceVerdicts, group: readonly SliceVerdicts[]): Inline[] => [
  ` none of ${count(judged.slices.length)} (`,
  ...columnNames(judged),
  ')',
  lossWords(judged, group),
  group.length === 1 ? wide(judged) : '',
]

const untested = (judged: SliceVerdicts): Inline[] => [
  ` none was tested: of ${many(judged.untested, 'value')} of `,
  ...columnNames(judged),
  ` none has ${count(judged.leastRows)} rows and all that the ${metricWords(judged).inSentence} needs`,
]

export const columnNames = ({ columns }: SliceVerdicts): Inline[] => columns.flatMap((column, i) => [i > 0 ? ', ' : '', { code: column }])

function lossWords(judged: SliceVerdicts, group: readonly SliceVerdicts[]): string {
  const { better } = metricWords(judged)
  const names = group.map((one) => metricWords(one).inSentence)
  const metrics = names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names[0]
  return ` is shown to ${better === 'higher' ? 'lose' : 'gain'} more than ${limitText(judged.margin)} ${metrics}`
}

/** Loss allowed in some slices: "0.02", or "0.02 to 0.05" where they have limits of their own. */
export function allowedIn({ margin }: SliceVerdicts, slices: readonly JudgedSlice[]): string {
  const limits = slices.map((slice) => slice.margin ?? margin)
  const [least, most] = [Math.min(...limits), Math.max(...limits)].map(limitText)
  return least === most ? `${least}` : `${least} to ${most}`
}

function wide({ slices, margin }: SliceVerdicts): string {
  const halves = slices.map(({ low, high }) => (high - low) / 2).sort((a, b) => a - b)
  const median = halves[Math.floor(halves.length / 2)] ?? 0
  return median > 2 * margin ? `, but half of the intervals are wider than ±${limitText(Number(median.toPrecision(1)))}` : ''
}
