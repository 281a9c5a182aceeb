import type { Block, Fold, Table, Text } from '../document.ts'
import { mermaid } from './chart.ts'
import { escapeStart, fenced } from './escape.ts'
import { inline, inlineHtml } from './inline.ts'

/** Blocks as markdown, one empty line between them; folds that follow each other stand together. */
export function blocks(all: readonly Block[]): string {
  const parts = all.map((block) => ({ markdown: markdownOf(block), fold: block.kind === 'fold' })).filter(({ markdown }) => markdown !== '')
  return parts.map(({ markdown, fold }, i) => (i === 0 ? '' : fold && parts[i - 1]?.fold ? '\n' : '\n\n') + markdown).join('')
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeStart(inline(block.text))
    case 'caption':
      return `<sub>${inline(block.text)}</sub>`
    case 'table':
      return table(block)
    case 'bullets':
      return block.items.map((item) => `- ${escapeStart(inline(item))}`).join('\n')
    case 'numbered':
      return block.items.map((item, i) => `${i + 1}. ${escapeStart(inline(item))}`).join('\n')
    case 'code':
      return fenced(block.language, block.lines)
    case 'chart':
      return `${mermaid(block)}\n\n${escapeStart(inline(block.text))}`
    case 'fold':
      return fold(block)
    case 'forest':
    case 'plot':
    case 'grid':
    case 'page':
      return ''
  }
}

function table({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = `|${columns.map(({ align }) => (align === 'right' ? '--:' : ':--')).join('|')}|`
  const cell = (text: Text) => inline(text).trim()
  return [line(columns.map(({ header }) => cell(header))), rule, ...rows.map((row) => line(row.map(cell)))].join('\n')
}

const fold = ({ summary, blocks: inside }: Fold): string =>
  `<details>\n<summary>${inlineHtml(summary)}</summary>\n\n${blocks(inside)}\n\n</details>`
