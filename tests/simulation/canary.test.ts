import { canaryCells } from '../../tools/simulate/cells/canary.ts'
import { testCells } from './cells.ts'

const [predictions, others] = [true, false].map((wanted) => canaryCells.filter(({ columns }) => (columns[0] === 'predictions') === wanted))
const quick = others!.filter(({ cost }) => cost < 15_000)

describe('a canary at the edge of what is allowed', () => testCells(quick, 100))
describe('predictions as far apart as offline', () => testCells(predictions!, 20))
