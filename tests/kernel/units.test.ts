import { duration, money, usdOf } from '../../src/kernel/units.ts'

test.each([
  [duration(0.01), '< 0.1 s'],
  [duration(2.44), '2.4 s'],
  [duration(9.97), '10 s'],
  [duration(58), '58 s'],
  [duration(59.7), '1 min 0 s'],
  [duration(192), '3 min 12 s'],
  [duration(7500), '2 h 5 min'],
  [duration(1e7), '2,777 h 47 min'],
  [duration(Number.NaN), '–'],
  [money(0.0079), '0.008'],
  [money(0.0001), '< 0.001'],
  [money(0), '0.000'],
  [money(1234.5), '1,234.50'],
  [money(-1), '–'],
])('%s', (shown, expected) => expect(shown).toBe(expected))

test('machines are paid by the hour, each for itself; without a price nothing is said', () => {
  expect(usdOf(7200, 1.5)).toBe(3)
  expect(usdOf(7200, undefined)).toBeUndefined()
})
