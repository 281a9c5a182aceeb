import type { Block, Document, Fold, Text } from '../document.ts'
import { clip, plainText } from '../text.ts'

/** A document that was made smaller, and the names of what it no longer shows. */
export interface Shortened {
  document: Document
  leftOut: readonly string[]
}

const FOLDED_ROWS = 11
const ROWS = 12
const nameOf = (fold: Fold): string => fold.name ?? plainText(fold.summary)

/** Ever smaller versions of a document, whole pieces each time: rows of folded tables, folds from the last up, sparkbars, charts, what does not fail, and last of all whatever has no end. */
export function* everSmaller(document: Document): Generator<Shortened> {
  const { blocks } = document
  const folds = blocks.filter((block) => block.kind === 'fold')
  const keep = (count: number, rest: readonly Block[] = blocks): Block[] =>
    rest.flatMap((block): readonly Block[] =>
      block.kind !== 'fold' ? [block] : folds.indexOf(block) < count ? [{ ...block, blocks: block.blocks.map(fewerRows) }] : [],
    )
  const names = (count: number): string[] =>
    folds.flatMap((fold, i) => (i >= count ? [nameOf(fold)] : fold.blocks.some(isLong) ? [`rows of ${nameOf(fold)}`] : []))

  yield { document, leftOut: [] }
  for (let count = folds.length; count >= 0; count--) yield { document: { ...document, blocks: keep(count) }, leftOut: names(count) }
  const plain = keep(
    0,
    blocks.filter((block) => !isSparkbar(block)),
  )
  yield { document: { ...document, blocks: plain }, leftOut: [...names(0), 'sparkbars'] }
  const bare = plain.filter((block) => block.kind !== 'chart').map(shorter)
  yield { document: { ...document, blocks: bare }, leftOut: [...names(0), 'sparkbars', 'charts', 'rows'] }
  const least = plain.flatMap(essential)
  yield { document: { ...document, blocks: least }, leftOut: [...names(0), 'all but what fails'] }
  yield { document: inWordsOnly({ ...document, blocks: [...blocks.slice(0, 1), ...blocks.slice(-1)] }), leftOut: ['everything else'] }
}

/** Of a block, what is never cut: sentences, choices, and the rows that fail. */
function essential(block: Block): Block[] {
  if (block.kind === 'paragraph' || block.kind === 'numbered') return [block]
  if (block.kind !== 'table') return []
  const rows = block.rows.filter(([first = '']) => plainText(first).startsWith('✗'))
  return rows.length > 0 ? [{ ...block, rows }] : []
}

const isSparkbar = (block: Block): boolean => block.kind === 'code' && block.language === ''
const isLong = (block: Block): boolean => block.kind === 'table' && block.rows.length > FOLDED_ROWS

const fewerRows = (block: Block): Block => (block.kind === 'table' ? { ...block, rows: block.rows.slice(0, FOLDED_ROWS) } : block)

const shorter = (block: Block): Block => {
  if (block.kind === 'bullets' || block.kind === 'numbered') return { ...block, items: block.items.slice(0, ROWS) }
  return block.kind === 'code' ? { ...block, lines: block.lines.slice(0, 2 * ROWS) } : fewerRows(block)
}

/** What is never cut as a piece, each text of it as plain words that fit. */
function inWordsOnly(document: Document): Document {
  const words = (text: Text): Text => clip(plainText(text), 300)
  const { title, alert, blocks, footer } = document
  return {
    ...document,
    title: { ...title, text: words(title.text) },
    alert: alert && { ...alert, text: words(alert.text) },
    blocks: blocks.map((block) => (block.kind === 'paragraph' ? { ...block, text: words(block.text) } : { kind: 'paragraph', text: '' })),
    footer: words(footer),
  }
}
