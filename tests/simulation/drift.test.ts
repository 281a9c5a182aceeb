import { driftCells } from '../../tools/simulate/cells/drift.ts'
import { testCells } from './cells.ts'

const kept = driftCells.filter(({ cost }) => cost < 100_000)

describe('columns that did not move', () => testCells(kept, 150))
