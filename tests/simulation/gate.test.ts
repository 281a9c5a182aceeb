import { attemptCells } from '../../tools/simulate/cells/attempts.ts'
import { gateCells } from '../../tools/simulate/cells/gate.ts'
import { nullCells } from '../../tools/simulate/cells/nulls.ts'
import { otherCells } from '../../tools/simulate/cells/others.ts'
import { testCells } from './cells.ts'

const rowsOf = (columns: readonly (string | number)[]) => Number(columns.at(-1))
const quick = ['accuracy', 'roc_auc', 'log_loss', 'brier', 'mae', 'mse']
const isQuick = ({ columns }: { columns: readonly (string | number)[] }) => quick.includes(String(columns[0])) && rowsOf(columns) <= 1000

describe('equal models are rarely shown to be better, or worse', () => {
  testCells(
    nullCells.filter((cell) => isQuick(cell) && rowsOf(cell.columns) === 200),
    1000,
  )
  testCells(
    nullCells.filter((cell) => isQuick(cell) && rowsOf(cell.columns) !== 200),
    250,
  )
  testCells(
    nullCells.filter((cell) => !isQuick(cell) && cell.cost <= 1500),
    100,
  )
  testCells(
    nullCells.filter((cell) => !isQuick(cell) && cell.cost > 1500 && rowsOf(cell.columns) <= 1000),
    50,
  )
})
describe('models worse by exactly the margin rarely pass', () =>
  testCells(
    gateCells.filter(({ table, columns }) => table === 'margin' && columns[0] !== 'pr_auc' && rowsOf(columns) <= 1000),
    100,
  ))
describe('a later attempt is judged more strictly, so that all attempts together err as one', () =>
  testCells(
    attemptCells.filter(({ columns }) => rowsOf(columns) <= 6),
    200,
  ))
describe('folds and groups at the edge of what is allowed rarely fail', () => testCells(otherCells, 100))
