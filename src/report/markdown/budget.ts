import type { Block, Document, Fold } from '../document.ts'
import { plainText } from '../text.ts'

/** A document that was made smaller, and the names of what it no longer shows. */
export interface Shortened {
  document: Document
  leftOut: readonly string[]
}

const FOLDED_ROWS = 11
const ROWS = 12
const nameOf = (fold: Fold): string => fold.name ?? plainText(fold.summary)

/** Ever smaller versions of a document, whole pieces each time: rows of folded tables, folds from the last up, sparkbars, charts, and last of all whatever has no end. */
export function* everSmaller(document: Document): Generator<Shortened> {
  yield { document, leftOut: [] }
  let { blocks } = document
  let leftOut: string[] = []
  const step = (next: readonly Block[], names: readonly string[]): Shortened => {
    blocks = next
    leftOut = [...leftOut, ...names]
    return { document: { ...document, blocks }, leftOut }
  }
  const long = blocks.filter((block) => block.kind === 'fold' && block.blocks.some(isLong))
  if (long.length > 0)
    yield step(
      blocks.map((block) => (block.kind === 'fold' ? { ...block, blocks: block.blocks.map(fewerRows(FOLDED_ROWS)) } : block)),
      long.map((block) => `rows of ${nameOf(block as Fold)}`),
    )
  for (const fold of blocks.filter((block) => block.kind === 'fold').toReversed()) {
    leftOut = leftOut.filter((name) => name !== `rows of ${nameOf(fold)}`)
    const names = [nameOf(fold), ...leftOut]
    leftOut = []
    yield step(
      blocks.filter((block) => block !== fold),
      names,
    )
  }
  if (blocks.some(isSparkbar))
    yield step(
      blocks.filter((block) => !isSparkbar(block)),
      ['sparkbars'],
    )
  if (blocks.some(isChart))
    yield step(
      blocks.filter((block) => !isChart(block)),
      ['chart'],
    )
  yield step(blocks.map(fewerRows(ROWS)), ['rows'])
  yield { document: { ...document, blocks: [...blocks.slice(0, 1), ...blocks.slice(-1)] }, leftOut: ['everything else'] }
}

const isSparkbar = (block: Block): boolean => block.kind === 'code' && block.language === ''
const isChart = (block: Block): boolean => block.kind === 'chart'
const isLong = (block: Block): boolean => block.kind === 'table' && block.rows.length > FOLDED_ROWS

const fewerRows =
  (most: number) =>
  (block: Block): Block => {
    if (block.kind === 'table') return { ...block, rows: block.rows.slice(0, most) }
    if (block.kind === 'bullets' || block.kind === 'numbered') return { ...block, items: block.items.slice(0, most) }
    return block.kind === 'code' ? { ...block, lines: block.lines.slice(0, most * 2) } : block
  }
