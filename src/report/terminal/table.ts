import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Table, Text } from '../document.ts'
import { plainText } from '../text.ts'
import { inline, paint, type Screen } from './inline.ts'

/** A table with aligned columns under a rule; columns of words wrap when it is too wide, and when that is not enough each row is a list. */
export function table({ columns, rows }: Table, screen: Screen): string {
  const head = columns.map(({ header }) => paint(screen, ['bold'], flat(header, screen)))
  const body = rows.map((row) => row.map((cell) => coloured(cell, screen)))
  const cells = columns.map((_, i) => [head, ...body].map((row) => row[i] ?? ''))
  const gap =
    widthOf(
      cells.map((column) => Math.max(...column.map(widest))),
      2,
    ) > screen.columns
      ? 1
      : 2
  const widths = fitted(cells, screen.columns, gap)
  if (widths === undefined) return records(head, body)
  const line = (cells: readonly string[]) =>
    lines(
      cells,
      widths,
      columns.map(({ align }) => align),
      gap,
    )
  const rule = paint(screen, ['dim'], widths.map((width) => '─'.repeat(width)).join('─'.repeat(gap)))
  return [line(head), rule, ...body.map(line)].join('\n')
}

const flat = (text: Text, screen: Screen): string => inline(text, screen).replaceAll('\u00a0', ' ')
const widest = (cell: string): number => Math.max(...cell.split('\n').map((line) => stringWidth(line)))

function coloured(cell: Text, screen: Screen): string {
  const shade = { '✓': 'green', '✗': 'red', '?': 'yellow' }[plainText(cell)[0] ?? ''] as 'green' | 'red' | 'yellow' | undefined
  return shade === undefined ? flat(cell, screen) : paint(screen, [shade], inline(cell, screen))
}

const widthOf = (widths: readonly number[], gap: number): number => widths.reduce((sum, width) => sum + width + gap, -gap)
const longestWord = (cell: string): number => Math.max(...cell.split(/[ \n]/).map((word) => stringWidth(word)))
const heightAt = (cells: readonly string[], width: number): number =>
  cells.reduce((sum, cell) => sum + wrapAnsi(cell, width, { hard: true }).split('\n').length, 0)

/** Widths that fit, each character taken where it costs the fewest lines, of the widest column first; undefined when nothing fits. */
function fitted(cells: readonly (readonly string[])[], columns: number, gap: number): number[] | undefined {
  const widths = cells.map((column) => Math.min(columns, Math.max(...column.map(widest))))
  const least = cells.map((column) => Math.max(...column.map(longestWord)))
  for (let over = widthOf(widths, gap) - columns; over > 0; over--) {
    const cost = widths.map((width, i) =>
      width > least[i]! ? heightAt(cells[i]!, width - 1) - heightAt(cells[i]!, width) - width / 1000 : Infinity,
    )
    const cheapest = cost.indexOf(Math.min(...cost))
    if (cost[cheapest] === Infinity) return undefined
    widths[cheapest]! -= 1
  }
  return widths
}

function lines(cells: readonly string[], widths: readonly number[], aligns: readonly ('left' | 'right')[], gap: number): string {
  const wrapped = cells.map((cell, i) => wrapAnsi(cell, widths[i]!, { hard: true }).split('\n'))
  const height = Math.max(...wrapped.map(({ length }) => length))
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((cell, i) => padded(cell[row] ?? '', widths[i]!, aligns[i] ?? 'left'))
      .join(' '.repeat(gap))
      .trimEnd(),
  )
    .join('\n')
    .replaceAll('\u00a0', ' ')
}

function padded(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return align === 'right' ? space + text : text + space
}

const records = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  body
    .map((cells) => cells.map((cell, i) => `${head[i]}: ${cell.replaceAll('\n', '; ').replaceAll('\u00a0', ' ')}`).join('\n'))
    .join('\n\n')
