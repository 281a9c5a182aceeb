import { driftCells } from '../../tools/simulate/cells/drift.ts'
import { testCells } from './cells.ts'

// The test for unseen categories at 1% fires 3% of the time on 200 rare ones: docs/statistics.md says so, and an alarm needs an effect besides.
const kept = driftCells.filter(({ columns, cost }) => cost < 100_000 && columns[0] !== '200 categories')

describe('columns that did not move', () => testCells(kept, 150))
