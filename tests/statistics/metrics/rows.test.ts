import { isMetric, metricOf, metrics } from '../../../src/statistics/metrics/metrics.ts'
import { type Answers, pickAnswers, pickTruth, rowsOf, type Truth } from '../../../src/statistics/metrics/sample.ts'
import { random } from '../../../src/statistics/random.ts'
import { samples } from '../samples.ts'

const names = [...Object.keys(metrics).filter(isMetric), 'ndcg@3', 'ndcg@100', 'map@3'] as const
const each = names.flatMap((name) => metricOf(name).tasks.map((task) => ({ name, task, ...samples[task] })))

type Weights = Float64Array
const weighted = (truth: Truth, weights: Weights): Truth => ({ ...truth, weights })
const times = (n: number, of: (i: number) => number) => Float64Array.from({ length: n }, (_, i) => of(i))
const picked = (truth: Truth, answers: Answers, rows: Int32Array) => [pickTruth(truth, rows), pickAnswers(truth, answers, rows)] as const
/** The same rows with every answer to row 0 (and the rest of its width) missing. */
const spoilt = (answers: Answers): Answers => Float64Array.from(answers, (answer: number, i: number) => (i === 0 ? Number.NaN : answer))

describe.each(each)('$name of $task', ({ name, truth, candidate }) => {
  const n = rowsOf(truth)
  const value = (of: Truth, answers: Answers) => metricOf(name).value(of, answers)
  const plain = value(truth, candidate)!

  test('is a finite number', () => expect(Number.isFinite(plain)).toBe(true))
  test('equal weights are no weights', () =>
    expect(
      value(
        weighted(
          truth,
          times(n, () => 0.3),
        ),
        candidate,
      ),
    ).toBeCloseTo(plain, 10))
  test('the order of rows does not matter', () => {
    const source = random('order')
    const keys = times(n, () => source.next())
    const rows = Int32Array.from({ length: n }, (_, i) => i).sort((a, b) => keys[a]! - keys[b]!)
    expect(value(...picked(truth, candidate, rows))).toBeCloseTo(plain, 10)
  })
  test('a row of weight 0 is not there, whatever it holds', () => {
    const rest = Int32Array.from({ length: n - 1 }, (_, i) => i + 1)
    const without = value(...picked(truth, candidate, rest))
    expect(
      value(
        weighted(
          truth,
          times(n, (i) => (i === 0 ? 0 : 1)),
        ),
        spoilt(candidate),
      ),
    ).toBeCloseTo(without!, 10)
  })
  test.each<[string, Weights]>([
    ['all 0', times(n, () => 0)],
    ['negative', times(n, (i) => (i === 3 ? -1 : 1))],
    ['not a number', times(n, (i) => (i === 3 ? Number.NaN : 1))],
    ['infinite', times(n, (i) => (i === 3 ? Number.POSITIVE_INFINITY : 1))],
  ])('weights that are %s leave no value', (_, weights) => expect(value(weighted(truth, weights), candidate)).toBeUndefined())
  test('a missing answer leaves no value', () => expect(value(truth, spoilt(candidate))).toBeUndefined())
  test('no rows leave no value', () => expect(value(...picked(truth, candidate, new Int32Array(0)))).toBeUndefined())
  test.each([1, 2])('%d rows give a number or none, never NaN', (rows) => {
    const of = value(
      ...picked(
        truth,
        candidate,
        Int32Array.from({ length: rows }, (_, i) => i),
      ),
    )
    expect(of === undefined || Number.isFinite(of)).toBe(true)
  })
  test('answers for another number of rows are a mistake', () =>
    expect(() => value(truth, candidate.subarray(1))).toThrow(/answers for \d+ rows/))
})

test.each(each.filter(({ task }) => task !== 'ranking'))('$name of $task: a weight of 3 is the row three times', ({
  name,
  truth,
  candidate,
}) => {
  const weights = times(rowsOf(truth), (i) => i % 4)
  const rows = Int32Array.from([...weights.keys()].flatMap((row) => new Array<number>(weights[row]!).fill(row)))
  expect(metricOf(name).value(weighted(truth, weights), candidate)).toBeCloseTo(
    metricOf(name).value(...picked(truth, candidate, rows))!,
    10,
  )
})
