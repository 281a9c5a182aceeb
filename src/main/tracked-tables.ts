import type { Block, Document, Table } from '../report/document.ts'
import { plainText } from '../report/text.ts'

const tablesIn = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return [block]
    return 'blocks' in block ? tablesIn(block.blocks) : []
  })

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-+|-+$/g, '')

/** A report's named tables as MLflow's interface shows tables: columns, and rows of words. By path. */
export function tableFiles(step: string, { blocks }: Pick<Document, 'blocks'>): { [path: string]: string } {
  const named = tablesIn(blocks).filter(({ name, rows }) => name !== undefined && rows.length > 0)
  return Object.fromEntries(
    named.map(({ name, columns, rows }) => [
      `${step}/tables/${slug(name!)}.json`,
      JSON.stringify({ columns: columns.map(({ header }) => plainText(header)), data: rows.map((row) => row.map(plainText)) }),
    ]),
  )
}
