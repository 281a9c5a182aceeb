import { canaryCells } from '../../tools/simulate/cells/canary.ts'
import { testCells } from './cells.ts'

describe('a canary at the edge of what is allowed', () =>
  testCells(
    canaryCells.filter(({ columns }) => columns[0] !== 'predictions'),
    200,
  ))
describe('predictions as far apart as offline', () =>
  testCells(
    canaryCells.filter(({ columns }) => columns[0] === 'predictions'),
    40,
  ))
