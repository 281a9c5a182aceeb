import { UserError } from '../../kernel/errors.ts'

/** Most cells that one table may have in memory: 100 million numbers are 0.8 GB. */
const MOST_CELLS = 100_000_000
/** Most different texts of one column, and letters of all of them together. */
const MOST_TEXTS = 10_000_000
const MOST_LETTERS = 400_000_000

const count = (n: number) => n.toLocaleString('en')

/** UserError before a table fills the memory of the machine. */
export function checkCells(path: string, rows: number, columns: number, most = MOST_CELLS): void {
  if (rows * columns <= most) return
  const held = `${count(most)} cells, ${count(Math.floor(most / columns))} rows of ${count(columns)} columns`
  throw new UserError(`${path} is too large to be held in memory: at most ${held}. Take a sample of the rows, or fewer columns.`)
}

/** UserError before the texts of a column do. */
export function checkTexts(path: string, name: string, { levels, letters }: { levels: readonly string[]; letters: number }): void {
  if (levels.length <= MOST_TEXTS && letters <= MOST_LETTERS) return
  const held = `${count(MOST_TEXTS)} different texts, of ${count(MOST_LETTERS)} letters together`
  throw new UserError(`The column ${name} of ${path} is too large to be held in memory: at most ${held}.`)
}
