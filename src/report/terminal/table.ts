import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Table, Text } from '../document.ts'
import { plainText } from '../text.ts'
import { inline, paint, type Screen } from './inline.ts'

const GAP = 2

/** A table with aligned columns under a rule; columns of words wrap when it is too wide, and when that is not enough each row is a list. */
export function table({ columns, rows }: Table, screen: Screen): string {
  const head = columns.map(({ header }) => paint(screen, ['bold'], flat(header, screen)))
  const body = rows.map((row) => row.map((cell) => coloured(cell, screen)))
  const natural = columns.map((_, i) => Math.max(...[head, ...body].map((cells) => widest(cells[i] ?? ''))))
  const least = columns.map(({ align }, i) =>
    align === 'left' ? Math.max(...[head, ...body].map((cells) => longestWord(cells[i] ?? ''))) : natural[i]!,
  )
  const widths = fitted(natural, least, screen.columns)
  if (widths === undefined) return records(head, body)
  const line = (cells: readonly string[]) =>
    lines(
      cells,
      widths,
      columns.map(({ align }) => align),
    )
  const rule = paint(screen, ['dim'], widths.map((width) => '─'.repeat(width)).join('─'.repeat(GAP)))
  return [line(head), rule, ...body.map(line)].join('\n')
}

const flat = (text: Text, screen: Screen): string => inline(text, screen).replaceAll('\u00a0', ' ')
const widest = (cell: string): number => Math.max(...cell.split('\n').map((line) => stringWidth(line)))

function coloured(cell: Text, screen: Screen): string {
  const shade = { '✓': 'green', '✗': 'red', '?': 'yellow' }[plainText(cell)[0] ?? ''] as 'green' | 'red' | 'yellow' | undefined
  return shade === undefined ? flat(cell, screen) : paint(screen, [shade], flat(cell, screen))
}

const longestWord = (cell: string): number => Math.max(...cell.split(/\s+/).map((word) => stringWidth(word)))

/** Widths that fit, taken from the widest columns that still have a space to break at; undefined when nothing fits. */
function fitted(natural: readonly number[], least: readonly number[], columns: number): number[] | undefined {
  const widths = [...natural]
  const total = () => widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1))
  while (total() > columns) {
    const index = widths.reduce((best, width, i) => (width > least[i]! && (best === -1 || width > widths[best]!) ? i : best), -1)
    if (index === -1) return undefined
    widths[index]! -= 1
  }
  return widths
}

function lines(cells: readonly string[], widths: readonly number[], aligns: readonly ('left' | 'right')[]): string {
  const wrapped = cells.map((cell, i) => wrapAnsi(cell, widths[i]!, { hard: true }).split('\n'))
  const height = Math.max(...wrapped.map(({ length }) => length))
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((cell, i) => padded(cell[row] ?? '', widths[i]!, aligns[i] ?? 'left'))
      .join(' '.repeat(GAP))
      .trimEnd(),
  ).join('\n')
}

function padded(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return align === 'right' ? space + text : text + space
}

const records = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  body.map((cells) => cells.map((cell, i) => `${head[i]}: ${cell.replaceAll('\n', '; ')}`).join('\n')).join('\n\n')
