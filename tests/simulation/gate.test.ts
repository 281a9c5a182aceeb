import { attemptCells } from '../../tools/simulate/cells/attempts.ts'
import { gateCells } from '../../tools/simulate/cells/gate.ts'
import { nullCells } from '../../tools/simulate/cells/nulls.ts'
import { otherCells } from '../../tools/simulate/cells/others.ts'
import { scarceCells } from '../../tools/simulate/cells/scarce.ts'
import { testCells } from './cells.ts'

interface Named {
  columns: readonly (string | number)[]
}
const rowsOf = ({ columns }: Named) => Number(columns.at(-1))
const full = ['half positive', '20% positive', '30% positive, weights', 'heavy tails, half of the errors 0']
const isClosed = ({ columns }: Named) => ['accuracy', 'roc_auc', 'pr_auc', 'log_loss', 'brier', 'mae', 'mse'].includes(String(columns[0]))
const isFull = (cell: Named) => isClosed(cell) && rowsOf(cell) === 200 && full.includes(String(cell.columns[1]))

describe('equal models are rarely shown to be better, or worse', () => {
  testCells(nullCells.filter(isFull), 1000)
  testCells(
    nullCells.filter((cell) => !isFull(cell) && isClosed(cell) && rowsOf(cell) <= 1000),
    50,
  )
  testCells(
    nullCells.filter((cell) => !isClosed(cell) && rowsOf(cell) <= 200),
    10,
  )
})
describe('models worse by exactly the margin rarely pass', () => {
  const cells = gateCells.filter((cell) => cell.table === 'margin' && rowsOf(cell) <= 1000)
  testCells(cells.filter(isClosed), 60)
  testCells(
    cells.filter((cell) => !isClosed(cell)),
    20,
  )
})
describe('few positives among many rows', () =>
  testCells(
    scarceCells.filter(({ columns }) => [20, 50].includes(Number(columns[1]))),
    20,
  ))
describe('a later attempt is judged more strictly, so that all attempts together err as one', () =>
  testCells(
    attemptCells.filter((cell) => rowsOf(cell) === 6),
    60,
  ))
describe('folds and groups at the edge of what is allowed rarely fail', () => testCells(otherCells, 60))
