import { codecOf, type Protocol } from '../../../../src/platforms/local/gateway/protocols.ts'

const rows = [
  { hour: 7, origin: 'OAK', late: true },
  { hour: 8.5, origin: null, late: false },
]

test.each([
  ['records', '/score'],
  ['mlflow', '/invocations'],
  ['kserve-v2', '/v2/models/flights/infer'],
] as const)('%s puts rows into a request that it reads back', (protocol, path) => {
  const codec = codecOf(protocol, 'flights')
  expect(codec.path).toBe(path)
  expect(codec.rows(JSON.parse(JSON.stringify(codec.request(rows))))).toEqual(rows)
})

test('kserve-v2 has one tensor for each column, of the column’s type', () => {
  expect(codecOf('kserve-v2', 'flights').request(rows)).toEqual({
    inputs: [
      { name: 'hour', shape: [2], datatype: 'FP64', data: [7, 8.5] },
      { name: 'origin', shape: [2], datatype: 'BYTES', data: ['OAK', null] },
      { name: 'late', shape: [2], datatype: 'BOOL', data: [true, false] },
    ],
  })
})

test.each<[Protocol, unknown, unknown]>([
  ['records', { predictions: [1, 2] }, [1, 2]],
  ['records', [0.5], [0.5]],
  ['records', '[0.5]', [0.5]],
  ['records', { result: [1] }, undefined],
  ['mlflow', { predictions: [[0.1, 0.9]] }, [[0.1, 0.9]]],
  ['kserve-v2', { outputs: [{ name: 'p', shape: [2, 1], datatype: 'FP64', data: [1, 2] }] }, [1, 2]],
  [
    'kserve-v2',
    { outputs: [{ name: 'p', shape: [2, 2], datatype: 'FP64', data: [1, 2, 3, 4] }] },
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['kserve-v2', { outputs: [] }, undefined],
  ['kserve-v2', null, undefined],
])('%s reads the predictions of %j', (protocol, body, predictions) => expect(codecOf(protocol, 'm').predictions(body)).toEqual(predictions))

test.each<[Protocol, unknown, unknown]>([
  ['mlflow', { dataframe_split: { columns: ['a', 'b'], data: [[1, 2]] } }, [{ a: 1, b: 2 }]],
  ['records', { data: [1, 2] }, undefined],
  ['records', 'text', undefined],
  ['records', undefined, undefined],
])('%s reads the rows of %j', (protocol, body, read) => expect(codecOf(protocol, 'm').rows(body)).toEqual(read))
