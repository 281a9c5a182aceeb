import { driftCells } from '../../tools/simulate/cells/drift.ts'
import { testCells } from './cells.ts'

describe('columns that did not move', () =>
  testCells(
    driftCells.filter(({ cost }) => cost < 100_000),
    300,
  ))
