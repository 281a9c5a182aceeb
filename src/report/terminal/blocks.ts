import wrapAnsi from 'wrap-ansi'
import type { Block, Text } from '../document.ts'
import { inline, paint, type Screen } from './inline.ts'
import { table } from './table.ts'

/** Wraps at spaces, never within a unit that must stay together unless it is wider than the line. Unbreakable spaces become plain ones. */
export const wrap = (text: string, columns: number): string => wrapAnsi(text, columns, { hard: true, trim: true }).replaceAll('\u00a0', ' ')

/** Each block as lines for a terminal; folds and pages are left out, charts are their sentence. */
export const screenBlocks = (blocks: readonly Block[], screen: Screen): string[] =>
  blocks.map((block) => screenOf(block, screen)).filter((text) => text !== '')

function screenOf(block: Block, screen: Screen): string {
  switch (block.kind) {
    case 'paragraph':
      return wrap(inline(block.text, screen), screen.columns)
    case 'caption':
      return paint(screen, ['dim'], wrap(inline(block.text, { ...screen, colour: false }), screen.columns))
    case 'table':
      return table(block, screen)
    case 'bullets':
      return list(block.items, () => '• ', screen)
    case 'numbered':
      return list(block.items, (i) => `${i + 1}. `, screen)
    case 'code':
      return block.lines.map((line) => `  ${codeLine(line, block.language, screen)}`).join('\n')
    case 'chart':
      return wrap(inline(block.text, screen), screen.columns)
    case 'forest':
    case 'plot':
    case 'grid':
    case 'fold':
    case 'page':
      return ''
  }
}

function list(items: readonly Text[], lead: (i: number) => string, screen: Screen): string {
  return items
    .map((item, i) => {
      const start = lead(i)
      return start + wrap(inline(item, screen), screen.columns - start.length).replaceAll('\n', `\n${' '.repeat(start.length)}`)
    })
    .join('\n')
}

function codeLine(line: string, language: string, screen: Screen): string {
  const text = inline([line], screen)
  if (language !== 'diff' || !/^[+-]/.test(line)) return text
  return paint(screen, [line.startsWith('+') ? 'green' : 'red'], text)
}
