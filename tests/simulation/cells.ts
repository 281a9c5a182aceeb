import { type Cell, exceeded, nameOf, tally } from '../../tools/simulate/cell.ts'

/** One test for each cell, with at most `most` of its runs, that no event happens more often than promised. */
export function testCells(cells: readonly Cell[], most: number): void {
  test.each(cells.map((cell) => [nameOf(cell), cell] as const))('%s', (_, cell) => expect(exceeded(cell, tally(cell, most))).toEqual([]))
}
