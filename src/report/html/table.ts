import type { Table, Text } from '../document.ts'
import { plainText } from '../text.ts'
import { escapeText, inline } from './inline.ts'

/** Rows beyond which a table scrolls on the screen, its header in sight; a print has them all. */
const TALL = 24

/** A table with a caption and scoped headers, in a group of its own that scrolls by keyboard: no landmark, of which a page has few. */
export function tableHtml({ name, columns, rows }: Table): string {
  const label = name ?? (columns[0] && plainText(columns[0].header)) ?? 'Table'
  const align = (i: number) => (columns[i]?.align === 'right' ? ' class="number"' : '')
  const names = columns.findIndex(({ header }) => plainText(header) !== 'Verdict')
  const head = columns.map(({ header }, i) => `<th scope="col"${align(i)}>${inline(header)}</th>`).join('')
  const row = (cells: readonly Text[]) =>
    cells
      .map((cell, i) =>
        i === names ? `<th scope="row"${align(i)}>${inline(cell)}</th>` : `<td${cellClass(cell, align(i))}>${inline(cell)}</td>`,
      )
      .join('')
  return `<div class="${rows.length > TALL ? 'wide tall' : 'wide'}" role="group" aria-label="${escapeText(label)}" tabindex="0"><table><caption${name === undefined ? ' class="unseen"' : ''}>${escapeText(label)}</caption><thead><tr>${head}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${row(cells)}</tr>`)
    .join('\n')}</tbody></table></div>`
}

/** Colour for what the sign and its word say already. */
function cellClass(cell: Text, otherwise: string): string {
  const states: Readonly<Record<string, string>> = { '✓': 'good', '✗': 'bad', '?': 'open' }
  const state = /^[✓✗?] /.test(plainText(cell)) ? states[plainText(cell)[0] ?? ''] : undefined
  return state === undefined ? otherwise : ` class="${state}"`
}
