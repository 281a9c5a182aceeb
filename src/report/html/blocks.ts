import type { Block, Fold, Text } from '../document.ts'
import { chartSvg } from './chart.ts'
import { forestSvg } from './forest.ts'
import { escapeText, inline } from './inline.ts'
import { plotHtml } from './plot.ts'
import { tableHtml } from './table.ts'

/** Intervals beyond which a forest scrolls on the screen. */
const TALL = 40

/** Blocks as HTML. Folds are sections that stand open, so that a print has them. */
export const blocks = (all: readonly Block[]): string => all.map(htmlOf).join('\n')

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`
    case 'caption':
      return `<p class="caption">${inline(block.text)}</p>`
    case 'table':
      return tableHtml(block)
    case 'bullets':
      return `<ul>${items(block.items)}</ul>`
    case 'numbered':
      return `<ol>${items(block.items)}</ol>`
    case 'code':
      return `<pre tabindex="0"><code>${block.lines.map((line) => codeLine(line, block.language)).join('\n')}</code></pre>`
    case 'chart':
      return `<figure tabindex="0">${chartSvg(block)}<figcaption>${inline(block.text)}</figcaption></figure>`
    case 'forest':
      return `<figure${block.intervals.length > TALL ? ' class="tall"' : ''} tabindex="0">${forestSvg(block)}<figcaption>${inline(block.text)}</figcaption></figure>`
    case 'plot':
      return plotHtml(block)
    case 'grid':
      return `<div class="grid">${blocks(block.blocks)}</div>`
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
