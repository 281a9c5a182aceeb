import type { Block, Fold, Table, Text } from '../document.ts'
import { plainText } from '../text.ts'
import { chartSvg } from './chart.ts'
import { forestSvg } from './forest.ts'
import { escapeText, inline } from './inline.ts'

/** Blocks as HTML. Folds are sections that stand open, so that a print has them. */
export const blocks = (all: readonly Block[]): string => all.map(htmlOf).join('\n')

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`
    case 'caption':
      return `<p class="caption">${inline(block.text)}</p>`
    case 'table':
      return table(block)
    case 'bullets':
      return `<ul>${items(block.items)}</ul>`
    case 'numbered':
      return `<ol>${items(block.items)}</ol>`
    case 'code':
      return `<pre tabindex="0"><code>${block.lines.map((line) => codeLine(line, block.language)).join('\n')}</code></pre>`
    case 'chart':
      return `<figure tabindex="0">${chartSvg(block)}<figcaption>${inline(block.text)}</figcaption></figure>`
    case 'forest':
      return `<figure tabindex="0">${forestSvg(block)}<figcaption>${inline(block.text)}</figcaption></figure>`
    case 'fold':
      return fold(block)
    case 'page':
      return blocks(block.blocks)
  }
}

const items = (texts: readonly Text[]): string => texts.map((text) => `<li>${inline(text)}</li>`).join('')

const fold = ({ summary, blocks: inside }: Fold): string =>
  `<details open><summary><h2>${inline(summary)}</h2></summary>\n${blocks(inside)}\n</details>`

function codeLine(line: string, language: string): string {
  const text = escapeText(line)
  if (language !== 'diff' || !/^[+-]/.test(line)) return text
  return line.startsWith('+') ? `<ins>${text}</ins>` : `<del>${text}</del>`
}

function table({ name, columns, rows }: Table): string {
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
  return `<div class="wide" role="region" aria-label="${escapeText(label)}" tabindex="0"><table><caption${name === undefined ? ' class="unseen"' : ''}>${escapeText(label)}</caption><thead><tr>${head}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${row(cells)}</tr>`)
    .join('\n')}</tbody></table></div>`
}

/** Colour for what the sign and its word say already. */
function cellClass(cell: Text, otherwise: string): string {
  const states: Readonly<Record<string, string>> = { '✓': 'good', '✗': 'bad', '?': 'open' }
  const state = /^[✓✗?] /.test(plainText(cell)) ? states[plainText(cell)[0] ?? ''] : undefined
  return state === undefined ? otherwise : ` class="${state}"`
}
