import {
  asWritten,
  count,
  decimalsApart,
  decimalsFor,
  fixed,
  interval,
  level,
  percent,
  probability,
  roughly,
  rounded,
  shownDifference,
  signed,
} from '../../src/report/numbers.ts'
import { inWords, many, ordinal } from '../../src/report/units.ts'

test.each([
  [0.00125, 4],
  [0.007, 3],
  [0.00215, 4],
  [0.1, 2],
  [0.0354, 3],
  [0.0355, 2],
  [0.0999, 2],
  [3.54, 1],
  [3.6, 0],
  [120, 0],
  [0, 4],
  [Number.NaN, 4],
])('an interval of half-width %p has %p decimals', (half, decimals) => expect(decimalsFor(half)).toBe(decimals))

test.each([
  ['on its side', 3, -0.004, -0.005, 3],
  ['would lie on its limit', 3, -0.0046, -0.005, 4],
  ['would lie beyond', 2, 0.0051, 0.0054, 3],
  ['cannot be told apart', 2, 0.005000000001, 0.005, 2],
])('decimals when a bound %s', (_, decimals, value, limit, expected) => expect(decimalsApart(decimals, [{ value, limit }])).toBe(expected))

test.each([
  [fixed(-0.005, 3), '−0.005'],
  [fixed(-0.0001, 3), '0.000'],
  [fixed(1234567.891, 2), '1,234,567.89'],
  [fixed(Number.NaN, 2), '–'],
  [signed(0.02594, 4), '+0.0259'],
  [signed(0, 2), '0.00'],
  [signed(-1234, 0), '−1,234'],
  [interval(-0.0003, 0.0031, 4), '−0.0003 to +0.0031'],
  [asWritten(0.6, 2), '0.60'],
  [asWritten(0.005), '0.005'],
  [asWritten(100000), '100,000'],
  [count(511502), '511,502'],
  [percent(0.049), '4.9%'],
  [percent(1), '100%'],
  [level(0.95), '95%'],
  [level(1 - 0.1 / 6), '98.3%'],
  [level(1 - 0.1 / 12), '99.2%'],
  [level(1 - 0.1 / 110), '99.91%'],
  [level(1 - 0.1 / 10100), '99.999%'],
  [probability(0.00099), '< 0.001'],
  [probability(0.042), '0.042'],
  [probability(0.5), '0.50'],
  [probability(1), '1.00'],
  [roughly(142345), '140,000'],
  [roughly(55), '55'],
  [inWords(2), 'two'],
  [inWords(13), '13'],
  [ordinal(1), 'First'],
  [ordinal(11), '11th'],
  [ordinal(22), '22nd'],
  [many(1, 'row'), '1 row'],
  [many(12000, 'row'), '12,000 rows'],
])('%s', (shown, expected) => expect(shown).toBe(expected))

test('what a reader subtracts is what is shown', () => {
  for (let i = 0; i < 500; i++) {
    const [candidate, production, decimals] = [Math.sin(i * 7) * 3, Math.cos(i * 3) * 3, i % 6]
    const unit = 10 ** decimals
    const expected = Math.round(rounded(candidate, decimals) * unit) - Math.round(rounded(production, decimals) * unit)
    expect(Math.round(shownDifference(candidate, production, decimals) * unit)).toBe(expected)
  }
})
