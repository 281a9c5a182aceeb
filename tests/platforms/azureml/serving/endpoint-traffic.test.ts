import { UserError } from '../../../../src/kernel/errors.ts'
import {
  changeBetween,
  type EndpointPlan,
  leaseOf,
  liveSince,
  mirrored,
  mirroredUntil,
  shifted,
  standing,
} from '../../../../src/platforms/azureml/serving/endpoint-traffic.ts'

const NOW = Date.parse('2026-01-31T12:00:00Z')
const HOUR = 3_600_000
const plan = (traffic: EndpointPlan['traffic'], mirror: EndpointPlan['mirror'] = {}): EndpointPlan => ({
  traffic,
  mirror,
  tags: { team: 'ops' },
})

test('a leased split remembers the one before it; several in a row go back to the last that was made for good', () => {
  const five = shifted(plan({ a: 100 }), { a: 95, b: 5 }, NOW + HOUR, NOW)
  const more = shifted(five, { a: 50, b: 50 }, NOW + 2 * HOUR, NOW)
  expect(leaseOf(more)).toEqual({ until: NOW + 2 * HOUR, before: { a: 100 } })
  expect(standing(more, NOW + HOUR)).toBe(more)
  expect(standing(more, NOW + 2 * HOUR)).toMatchObject({ traffic: { a: 100 }, mirror: {} })
  expect(leaseOf(standing(more, NOW + 2 * HOUR))).toBeUndefined()
})

test('a split without a lease stands for good, and nothing of the lease is left', () => {
  const five = shifted(plan({ a: 100 }), { a: 95, b: 5 }, NOW + HOUR, NOW)
  const whole = shifted(five, { a: 0, b: 100 }, undefined, NOW)
  expect(whole).toMatchObject({ traffic: { b: 100 }, mirror: {} })
  expect(leaseOf(whole)).toBeUndefined()
})

// Collected data do not say that a request was our replay: only that it came before the first live one does.
test('since when a deployment is live is kept from its first share on, and forgotten with its last', () => {
  const first = shifted(plan({}), { a: 100 }, undefined, NOW)
  expect([liveSince(first, 'a'), liveSince(first, 'b')]).toEqual([NOW, undefined])
  const both = shifted(first, { a: 95, b: 5 }, NOW + HOUR, NOW + HOUR)
  expect([liveSince(both, 'a'), liveSince(both, 'b')]).toEqual([NOW, NOW + HOUR])
  const second = shifted(shifted(both, { b: 100 }, undefined, NOW + 2 * HOUR), { b: 100 }, undefined, NOW + 3 * HOUR)
  expect([liveSince(second, 'a'), liveSince(second, 'b')]).toEqual([undefined, NOW + HOUR])
  expect(liveSince(shifted(plan({ a: 100 }), { a: 50, b: 50 }, undefined, NOW), 'a')).toBeUndefined()
})

test('copies end with the lease, and when they ended is kept', () => {
  const copied = mirrored(plan({ a: 100 }), 'b', 20, NOW + HOUR, NOW)
  expect(copied.mirror).toEqual({ b: 20 })
  const after = standing(copied, NOW + HOUR)
  expect([after.mirror, after.traffic, mirroredUntil(after, 'b'), mirroredUntil(after, 'a')]).toEqual([
    {},
    { a: 100 },
    NOW + HOUR,
    undefined,
  ])
})

test('a deployment is live or gets copies, never both', () => {
  const copied = mirrored(plan({ a: 100 }), 'b', 20, NOW + HOUR, NOW)
  expect(shifted(copied, { a: 95, b: 5 }, NOW + HOUR, NOW)).toMatchObject({ mirror: {}, traffic: { a: 95, b: 5 } })
  expect(shifted(copied, { a: 95, c: 5 }, NOW + HOUR, NOW)).toMatchObject({ mirror: { b: 20 } })
  expect(shifted(copied, { a: 100 }, undefined, NOW).mirror).toEqual({})
  expect(() => mirrored(plan({ a: 100 }), 'a', 20, undefined, NOW)).toThrow('has live traffic')
})

test.each([
  ['more copies than Azure makes', () => mirrored(plan({ a: 100 }), 'b', 51, undefined, NOW), 'up to 50'],
  ['part of a percent', () => shifted(plan({}), { a: 99.5, b: 0.5 }, undefined, NOW), 'whole percents'],
  ['not all of it', () => shifted(plan({}), { a: 90 }, undefined, NOW), 'adds up to 90'],
])('%s is refused', (_, act, words) => {
  expect(act).toThrow(UserError)
  expect(act).toThrow(words)
})

test.each([
  ['nothing changes nothing', plan({ a: 100, b: 0 }), plan({ a: 100 }), 'none'],
  ['a renewed lease is a tag', plan({ a: 100 }), { ...plan({ a: 100 }), tags: { team: 'ops', x: '1' } }, 'tags'],
  ['a tag that goes away needs the whole', { ...plan({ a: 100 }), tags: { team: 'ops', x: '1' } }, plan({ a: 100 }), 'all'],
  ['traffic needs the whole', plan({ a: 100 }), plan({ a: 95, b: 5 }), 'all'],
  ['copies need the whole', plan({ a: 100 }), plan({ a: 100 }, { b: 5 }), 'all'],
] as const)('%s', (_, from, to, change) => expect(changeBetween(from, to)).toBe(change))
