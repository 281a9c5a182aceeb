import { mirrored, shifted, standing, type TrafficPlan, trusted, versionAt } from '../../../../src/platforms/local/gateway/traffic.ts'

const stable: TrafficPlan = { split: { v1: 100 }, mirrors: {}, lease: undefined }

test.each([
  [0, 'v1'],
  [89.999, 'v1'],
  [90, 'v2'],
  [99.999, 'v2'],
])('the point %s falls on %s', (point, version) => expect(versionAt({ v1: 90, v0: 0, v2: 10 }, point)).toBe(version))

test('nothing has traffic where all shares are 0', () => {
  expect(versionAt({}, 50)).toBeUndefined()
  expect(versionAt({ v1: 0 }, 0)).toBeUndefined()
})

test('several leased splits in a row end at the last one made for good, without mirrors', () => {
  const first = shifted(stable, { v1: 95, v2: 5 }, 10, 1000)
  const copied = mirrored(first, 'v2', 20, 10, 2000)
  const second = shifted(copied, { v1: 75, v2: 25 }, 10, 5000)
  expect(standing(second, 14_999)).toBe(second)
  expect(standing(second, 15_000)).toEqual(stable)
})

test('a split without a lease stands, and ends mirrors and the lease before it', () => {
  const leased = mirrored(shifted(stable, { v1: 50, v2: 50 }, 10, 0), 'v2', 20, 10, 0)
  expect(shifted(leased, { v2: 100 }, undefined, 1)).toEqual({ split: { v2: 100 }, mirrors: {}, lease: undefined })
})

test.each([[{ v1: 99 }], [{ v1: 110, v2: -10 }], [{}], [{ v1: Number.NaN }]])('%j is no split', (split) =>
  expect(() => shifted(stable, split, undefined, 0)).toThrow('add up to 100'))

test('only versions with live traffic, now or after the lease, answer for another, the largest share first', () => {
  expect(trusted(shifted(stable, { v1: 20, v2: 80, v3: 0 }, 10, 0))).toEqual(['v1', 'v2'])
  expect(trusted(stable)).toEqual(['v1'])
})
