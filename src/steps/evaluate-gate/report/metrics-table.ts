import type { Block, Text } from '../../../report/document.ts'
import { fixed, level } from '../../../report/numbers.ts'
import type { Decision, GateRow, Requirement, RowWord } from '../decision.ts'
import { metricWords } from '../metric-words.ts'
import { limitText, rowDecimals, shown, valueText } from './shown.ts'

const SIGNS = { pass: '✓', fail: '✗', inconclusive: '?', error: '–' } as const
const SEVERITY = { error: 0, fail: 1, inconclusive: 2, pass: 3 } as const

/** A sign and its word, on one line: "✓ **better**". A line may break after a dash but for U+2060. */
export const verdictCell = (sign: string, word: RowWord): Text => [{ nowrap: [sign === '–' ? '–\u2060 ' : `${sign} `, { strong: [word] }] }]

/** Every gate, the worst verdict first, then in the order of sluice.yml. Without a baseline its columns are left out. */
export function metricsTable(decision: Decision): Block[] {
  if (decision.rows.length === 0) return []
  const rows = decision.rows.toSorted((a, b) => SEVERITY[a.verdict] - SEVERITY[b.verdict])
  const compared = rows.some(({ difference }) => difference !== undefined)
  const columns = [
    { header: 'Verdict', align: 'left' as const },
    { header: 'Metric', align: 'left' as const },
    ...(compared ? [{ header: decision.opponent ?? 'Production', align: 'right' as const }] : []),
    { header: decision.revalidated?.version ?? 'Candidate', align: 'right' as const },
    ...(compared
      ? [
          { header: 'Δ', align: 'right' as const },
          { header: `${level(decision.level)} interval`, align: 'left' as const },
        ]
      : []),
    { header: 'Required', align: 'left' as const },
  ]
  return [{ kind: 'table', name: 'Metrics', columns, rows: rows.map((row) => cells(row, compared)) }]
}

function cells(row: GateRow, compared: boolean): Text[] {
  const decimals = rowDecimals(row)
  const numbers = row.difference && shown(row.difference, decimals)
  const sign = row.word === 'nothing required' ? '–' : SIGNS[row.verdict]
  return [
    verdictCell(sign, row.word),
    metricWords(row).label,
    ...(compared ? [numbers?.production ?? (row.vanished === undefined ? '–' : fixed(row.vanished, decimals))] : []),
    numbers?.candidate ?? valueText(row, decimals),
    ...(compared ? [numbers ? [{ strong: [numbers.delta] }] : '–', numbers ? [{ nowrap: [numbers.interval] }] : '–'] : []),
    required(row.requirements),
  ]
}

const required = (requirements: readonly Requirement[]): Text =>
  requirements.length === 0
    ? '–'
    : requirements
        .toSorted((a, b) => Number(isThreshold(a)) - Number(isThreshold(b)))
        .flatMap((requirement, i) => [...(i > 0 ? [{ break: true as const }] : []), { nowrap: [requirementText(requirement)] }])

const isThreshold = ({ kind }: Requirement): boolean => kind === 'at-least' || kind === 'at-most'

function requirementText({ kind, limit, above }: Requirement): string {
  if (kind === 'at-least') return `value ≥ ${limitText(limit)}`
  if (kind === 'at-most') return `value ≤ ${limitText(limit)}`
  return `Δ ${above ? '>' : '<'} ${limit > 0 ? '+' : ''}${limitText(limit)}`
}
