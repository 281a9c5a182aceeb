import { quality, record, story } from './story.ts'
import { flights } from './world.ts'

const measured = (value: number, state: 'superior' | 'inconclusive') => ({
  quality: { metric: 'roc_auc' as const, outcomes: 2990, value, delta: value - 0.6402, low: value - 0.6515, high: value - 0.6289, state },
})
const steady = [
  record(-4, 'pass', measured(0.633, 'inconclusive')),
  record(-3, 'pass', measured(0.664, 'superior')),
  record(-2, 'pass', measured(0.636, 'inconclusive')),
]
const drifted = record(-1, 'fail', measured(0.634, 'inconclusive'))

/** A report for each way a window can end. */
export const stories = {
  drift: story(flights('now', 3000, 0.4), { before: [...steady, drifted], found: quality(0.6202, 'inferior') }),
  first: story(flights('now', 3000, 0.4), { before: steady, more: { forge: false } }),
  steady: story(flights('now', 3000), { before: steady, found: quality(0.6502, 'inconclusive') }),
  recovery: story(flights('now', 3000), { before: [...steady, drifted], found: quality(0.6602, 'superior') }),
  insufficient: story(flights('now', 120), { before: [...steady, drifted] }),
  silence: story([], { before: steady }),
}
