import type { LoggedRequest } from '../../../src/ports/serving.ts'
import { distinct, momentsOf } from '../../../src/sketch/quantile.ts'
import { emptySketch, type Kind, type Sketch } from '../../../src/sketch/sketch.ts'
import { categoriesOf } from '../../../src/sketch/summarise.ts'
import type { Live } from '../../../src/steps/monitor-drift/live.ts'
import { observe } from '../../../src/steps/monitor-drift/observe.ts'
import { plainAnswer, watch } from '../../../src/steps/monitor-drift/requests.ts'

test.each([
  ['integer', [1, 2.5, true, null, '3', {}], 3, 2],
  ['number', [1e300, -0], 2, 0],
  ['boolean', [true, 0, 1, 2, 'yes'], 3, 2],
  ['date', ['2001-06-18', '2001-06-18 10:00:00', 991_000_000_000, 'today', true], 3, 2],
  ['text', ['a', 7, false, null, ['b']], 4, 0],
  [undefined, [null, 'first says it', 'x', 3], 3, 0],
  [undefined, [null, 5, 'not this'], 1, 1],
] as const)('cells of a column of kind %s: %j', (kind, cells, there, mistyped) => {
  const observer = observe('x', kind as Kind | undefined)
  for (const cell of cells) observer.add(cell)
  const sketch = observer.finish(cells.length)
  expect([sketch.count - sketch.nulls, observer.mistyped(), observer.sent()]).toEqual([there, mistyped, true])
})

test('cells are kept over many portions', () => {
  const [numbers, texts] = [observe('n', 'number'), observe('t', 'text')]
  for (let i = 0; i < 10_000; i++) {
    numbers.add(i)
    texts.add(`level ${i % 100}`)
  }
  expect(momentsOf(numbers.finish(10_000)).mean).toBe(4999.5)
  expect(distinct(texts.finish(10_000))).toBe(100)
})

test.each([
  [0.3, 0.3],
  ['late', 'late'],
  [null, null],
  [[0.7, 0.3], 0.3],
  [[0.3], 0.3],
  [{ score: 0.3 }, 0.3],
  [{ prediction: 'late' }, 'late'],
  [{ other: 1 }, null],
] as const)('the answer %j is %j', (answer, plain) => expect(plainAnswer(answer)).toBe(plain))

const column = (name: string, kind: Kind): Sketch => ({ ...emptySketch(name), count: 10, kinds: { [kind]: 10 } })
const columns = new Map(
  [column('id', 'integer'), column('hour', 'integer'), column('origin', 'text')].map((sketch) => [sketch.name, sketch]),
)
const live = { name: 'v6', reference: { columns, predictions: column('prediction', 'number'), rows: 10, sha256: '' } } as unknown as Live
const request = (inputs: LoggedRequest['inputs'], more: Partial<LoggedRequest> = {}): LoggedRequest => ({
  id: '1',
  at: '2001-06-18T00:00:00Z',
  version: 'v6',
  status: 200,
  milliseconds: 1,
  mirrored: false,
  inputs,
  predictions: inputs.map(() => 0.25),
  ...more,
})
async function* stream(requests: readonly LoggedRequest[]) {
  yield* requests
}
const watched = (requests: readonly LoggedRequest[], outcomes?: Map<string, string>) =>
  watch(stream(requests), live, { keys: ['id'], left: ['id', 'delayed'], outcomes })

test('inputs are those of all requests, predictions those of the live version', async () => {
  const seen = await watched([
    request([
      { id: 1, hour: 7, origin: 'OAK' },
      { id: 2, hour: 8 },
    ]),
    request([{ id: 3, hour: 9, origin: 'SFO' }], { version: 'v5' }),
    request([{ id: 4, hour: 'nine', origin: null }], { status: 500, predictions: [] }),
    request([{ id: 5, hour: 9, colour: 'red' }], { predictions: [] }),
  ])
  expect(seen).toMatchObject({ requests: 4, rows: 5, others: 1, unanswered: 2, unsent: [], unknown: ['colour'], keyed: true, known: [] })
  expect(seen.columns.map(({ name, count, nulls }) => [name, count, nulls])).toEqual([
    ['hour', 5, 1],
    ['origin', 5, 3],
  ])
  expect(seen.mistyped).toEqual(new Map([['hour', 1]]))
  expect([seen.predictions?.count, categoriesOf(seen.columns[1]!).counts]).toEqual([
    2,
    new Map([
      ['OAK', 1],
      ['SFO', 1],
    ]),
  ])
})

test('columns that nobody sent are told apart from empty ones', async () => {
  const seen = await watched([request([{ hour: 7 }]), request([{ hour: null }])])
  expect([seen.unsent, seen.keyed]).toEqual([['origin'], false])
})

test('each outcome counts once, for the first answer of the live version', async () => {
  const outcomes = new Map([
    ['1', '0'],
    ['2', '1'],
  ])
  const seen = await watched(
    [
      request([{ id: 1 }], { version: 'v5', predictions: [0.9] }),
      request([{ id: 1 }], { predictions: [0.1] }),
      request([{ id: 1 }], { predictions: [0.2] }),
      request([{ id: 2 }, { id: 3 }], { predictions: [{ score: 0.4 }, 0.5] }),
    ],
    outcomes,
  )
  expect(seen.known).toEqual([
    { answer: 0.1, outcome: '0' },
    { answer: 0.4, outcome: '1' },
  ])
})
