import { decide, type Observed, type Rules } from '../../../src/steps/monitor-drift/decide.ts'
import { type WindowRecord, windowPath, windowsBefore } from '../../../src/steps/monitor-drift/window-record.ts'
import { featureOf, pairsOf, quality, record, rules, week } from './story.ts'
import { flights } from './world.ts'

function observed(n: number, moved: number, found?: Observed['quality'], answered = true): Observed {
  const { columns, predictions } = pairsOf(flights('decide', n, moved))
  const inputs = [...columns].map(([name, pair]) => featureOf(name, pair))
  return { window: week(0), inputs, predictions: answered ? featureOf('predictions', predictions) : undefined, quality: found }
}

test.each([
  ['nothing changed', observed(3000, 0), 'pass', ''],
  ['a column and the answers moved', observed(3000, 0.4), 'fail', 'hour,predictions'],
  ['a column moved, and answers have no reference', observed(3000, 0.4, undefined, false), 'fail', 'hour'],
  ['moved less than the alarm', observed(20_000, 0.05), 'pass', ''],
  ['steady, but shown to be worse', observed(3000, 0, quality(0.62, 'inferior')), 'fail', ''],
  ['steady, and the quality cannot be told', observed(3000, 0, quality(0.635, 'inconclusive')), 'pass', ''],
  ['too few rows are no pass', observed(120, 0), 'inconclusive', ''],
  ['too few rows are no drift either', observed(120, 0.4), 'inconclusive', ''],
  ['no traffic is no pass', observed(0, 0), 'inconclusive', ''],
  ['no column in common is no pass', { ...observed(3000, 0), inputs: [], predictions: undefined }, 'inconclusive', ''],
] as const)('%s', (_, seen, verdict, drifted) => {
  const decision = decide(seen, rules, [])
  expect([decision.verdict, decision.drifted.join(',')]).toEqual([verdict, drifted])
})

const asks = (windows: number, of: number): Rules => ({ ...rules, issue_after: { windows, of } })
test.each([
  ['a first drifted week waits', rules, [], 0.4, 'wait'],
  ['after a steady one too', rules, ['pass'], 0.4, 'wait'],
  ['two in a row raise', rules, ['fail'], 0.4, 'raise'],
  ['two of three raise', rules, ['fail', 'pass'], 0.4, 'raise'],
  ['two of four do not', rules, ['fail', 'pass', 'pass'], 0.4, 'wait'],
  ['weeks with too few requests are passed over', rules, ['fail', 'pass', 'inconclusive', 'inconclusive'], 0.4, 'raise'],
  ['one may be enough', asks(1, 1), [], 0.4, 'raise'],
  ['three of three', asks(3, 3), ['fail', 'fail'], 0.4, 'raise'],
  ['a steady week settles', rules, ['fail', 'fail'], 0, 'settle'],
] as const)('%s', (_, asked, past, moved, act) => {
  const records = past.map((verdict, i) => record(i - past.length, verdict))
  expect(decide(observed(3000, moved), asked, records).act).toBe(act)
})

test('too few requests leave an open issue alone', () => {
  expect(decide(observed(100, 0.4), rules, [record(-1, 'fail')]).act).toBe('none')
})

const daily = (verdict: WindowRecord['verdict'], daysBefore: number, more: Partial<WindowRecord> = {}): WindowRecord => {
  const back = (at: Date) => new Date(at.getTime() - daysBefore * 86_400_000).toISOString()
  const { from, to } = week(0)
  return record(0, verdict, { from: back(from), to: back(to), ...more })
}

test('a daily look at a week counts each week once', () => {
  const records = [1, 2, 3, 4, 5, 6, 7, 8, 9, 14, 15].map((days) => daily('fail', days))
  expect(windowsBefore(week(0), records).map(({ to }) => to.slice(0, 10))).toEqual(['2001-06-18', '2001-06-11'])
  expect(decide(observed(3000, 0.4), rules, records.slice(0, 6)).act).toBe('wait')
})

test('a schedule that starts a little early still finds the week before', () => {
  const { from, to } = week(-1)
  const late = record(-1, 'fail', { from: from.toISOString(), to: new Date(to.getTime() + 600_000).toISOString() })
  expect(windowsBefore(week(0), [late])).toHaveLength(1)
})

test('a retraining is started once for requests that windows share', () => {
  const asked: Rules = { ...asks(1, 1), on_drift: 'retrain' }
  expect(decide(observed(3000, 0.4), asked, []).retrain).toBe(true)
  expect(decide(observed(3000, 0.4), asked, [daily('fail', 1, { retrain: true })]).retrain).toBe(false)
  expect(decide(observed(3000, 0.4), asked, [daily('fail', 7, { retrain: true })]).retrain).toBe(true)
  expect(decide(observed(3000, 0), asked, []).retrain).toBe(false)
})

test('from 19 steady weeks on they say what is normal', () => {
  const wild = Array.from({ length: 19 }, (_, i) => record(i - 19, 'pass', { statistic: 0.5 }))
  const { verdict, provisional } = decide(observed(3000, 0.4), rules, wild)
  expect([verdict, provisional]).toEqual(['pass', false])
  expect(decide(observed(3000, 0.4), rules, wild.slice(1)).verdict).toBe('fail')
})

test('the same distribution never alarms in 100 weeks of 600 requests', () => {
  const fails = Array.from({ length: 100 }, (_, i) => {
    const { columns, predictions } = pairsOf(flights(`same ${i}`, 600))
    const inputs = [...columns].map(([name, pair]) => featureOf(name, pair))
    return decide({ window: week(0), inputs, predictions: featureOf('predictions', predictions), quality: undefined }, rules, []).verdict
  }).filter((verdict) => verdict !== 'pass')
  expect(fails).toEqual([])
})

test('paths of windows sort by their end', () => {
  expect(windowPath('m', 'production', 'v6', week(0))).toBe(
    'windows/m/production/2001-06-25T00-00-00.000Z_from_2001-06-18T00-00-00.000Z_v6.json',
  )
})
