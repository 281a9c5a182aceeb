import { mostFirings } from '../../tools/simulate/rates.ts'

test('the limits are those of 1,000 runs', () => expect([mostFirings(1000, 0.05), mostFirings(1000, 0.01)]).toEqual([73, 21]))
