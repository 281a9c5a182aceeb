import { mostFirings } from './rates.ts'

/** One setting that is drawn many times. */
export interface Cell {
  /** Which table it belongs to. */
  table: string
  /** What its row says first; unique in its table, and the seed of its draws. */
  columns: readonly (string | number)[]
  runs: number
  /** Draws once, from this seed alone, and names everything that happened. */
  run(seed: string): readonly string[]
  /** Highest true rate of an event that keeps the promise. */
  limits: Readonly<Record<string, number>>
  /** Rough cost of one run, in any unit: long cells begin first. */
  cost: number
}

/** How often each event happened. */
export type Tally = Readonly<Record<string, number>>

/** The name of a cell, from which its draws are seeded. */
export const nameOf = ({ table, columns }: Cell): string => [table, ...columns].join(', ')

/** Runs a cell, at most `most` times. Equal cells give equal counts, on any machine and in any order. */
export function tally(cell: Cell, most = cell.runs): { runs: number; counts: Tally } {
  const counts: Record<string, number> = {}
  const runs = Math.min(most, cell.runs)
  const name = nameOf(cell)
  for (let run = 0; run < runs; run++) for (const event of cell.run(`${name}, run ${run}`)) counts[event] = (counts[event] ?? 0) + 1
  return { runs, counts }
}

/** Events that happened more often than the cell's limits allow, beyond what chance explains in 999 of 1,000 simulations. */
export const exceeded = (cell: Cell, { runs, counts }: { runs: number; counts: Tally }): string[] =>
  Object.entries(cell.limits).flatMap(([event, rate]) => {
    const [seen, most] = [counts[event] ?? 0, mostFirings(runs, rate)]
    return seen > most ? [`${nameOf(cell)}: ${event} ${seen} times in ${runs}, at most ${most} are allowed`] : []
  })
