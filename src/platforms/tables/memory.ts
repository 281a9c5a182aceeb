import { UserError } from '../../kernel/errors.ts'
import type { Named } from './paths.ts'
import { rowsBeyond } from './rows-ahead.ts'

/** Most cells that one table may have in memory: 100 million numbers are 0.8 GB. */
const MOST_CELLS = 100_000_000
/** Most different texts of one column, and letters of all of them together. */
const MOST_TEXTS = 10_000_000
const MOST_LETTERS = 400_000_000

const count = (n: number) => Math.round(n).toLocaleString('en')
const three = (n: number) => count(Number(n.toPrecision(3)))

/** UserError before a table fills the memory of the machine. `about`: rows that were foreseen. */
export function checkCells(path: string, rows: number, columns: number, most = MOST_CELLS, about?: number): void {
  if (rows * columns <= most) return
  const held = `${count(most)} cells, ${count(Math.floor(most / columns))} rows of ${count(columns)} columns`
  const has = about === undefined ? '' : `; it has about ${three(about)} rows`
  throw new UserError(`${path} is too large to be held in memory: at most ${held}${has}. Take a sample of the rows, or fewer columns.`)
}

/** The same at once, from a look at parts of the files, when so many columns certainly do not fit. Quiet where that cannot be foreseen. */
export async function foresee({ path, files }: Named, columns: number, most = MOST_CELLS): Promise<void> {
  const rows = await rowsBeyond(files, most / columns)
  if (rows !== undefined) checkCells(path, rows, columns, most, rows)
}

/** Most keys that are remembered by 8 bytes each in a table at most 60 % full: 1 GB. Whole numbers that lie close together take a bit and have no limit. */
const MOST_KEYS = 80_000_000

/** What says that keys are too many to remember: `held` are those so far, and whether they are texts. */
export type KeyLimit = (held: number, isText: boolean) => void

/** Throws a UserError as soon as it is sure that the keys of a data set do not fit: texts at once when there are too many rows of them, others when they are there. */
export async function keyLimit({ path, files }: Named, keys: readonly string[], most = MOST_KEYS): Promise<KeyLimit> {
  const rows = await rowsBeyond(files, most)
  return (held, isText) => {
    if (held <= most && !(isText && rows !== undefined)) return
    const has = rows === undefined ? '' : `; it has about ${three(rows)} rows`
    throw new UserError(
      `The values of ${keys.join(', ')} in ${path} are too many to be remembered: at most ${count(most)} different ones${has}. Number the rows with whole numbers that lie close together, or take a sample of the rows.`,
    )
  }
}

/** Most rows of a data set whose hashes are held: 1.75 GB. */
const MOST_ROWS = 50_000_000

/** Throws a UserError as soon as it is sure that the whole rows of a data set do not fit: at once where that can be foreseen. */
export async function rowLimit({ path, files }: Named, most = MOST_ROWS): Promise<(held: number) => void> {
  const rows = await rowsBeyond(files, most)
  return (held) => {
    if (held <= most && rows === undefined) return
    const has = rows === undefined ? '' : `; it has about ${three(rows)}`
    throw new UserError(
      `Without \`data.keys\`, whole rows of ${path} are looked for in other data, and at most ${count(most)} of them can be${has}. Name the columns that tell rows apart in \`data.keys\`.`,
    )
  }
}

/** UserError before the texts of a column do. */
export function checkTexts(path: string, name: string, { levels, letters }: { levels: readonly string[]; letters: number }): void {
  if (levels.length <= MOST_TEXTS && letters <= MOST_LETTERS) return
  const held = `${count(MOST_TEXTS)} different texts, of ${count(MOST_LETTERS)} letters together`
  throw new UserError(`The column ${name} of ${path} is too large to be held in memory: at most ${held}.`)
}
