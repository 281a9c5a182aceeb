import type { Json } from '../../../../src/kernel/digest.ts'
import { endpointCodec } from '../../../../src/platforms/azureml/serving/codec.ts'
import { type Collected, collectedRequests } from '../../../../src/platforms/azureml/telemetry/collector.ts'
import { collectedEvent } from '../../../../src/platforms/azureml/telemetry/collector-events.ts'

const line = (time: string, data: Json, correlation: string, more: object = {}) =>
  JSON.stringify({ specversion: '1.0', time, data, correlationid: correlation, xrequestid: correlation, ...more })

/** An endpoint's blobs as a tree of texts. */
function collected(files: { [path: string]: string[] }, payloads: { [address: string]: string } = {}): Collected {
  const paths = Object.keys(files).map((path) => `modelDataCollector/tiny/${path}`)
  const below = (folder: string) => paths.filter((path) => path.startsWith(`${folder}/`))
  return {
    endpoint: 'tiny',
    keys: ['id'],
    codec: endpointCodec('records', 'tiny', true),
    blobs: {
      folders: async (folder) => [...new Set(below(folder).map((path) => path.slice(folder.length + 1).split('/')[0]!))],
      list: async (folder) => below(folder),
      async *lines(path) {
        yield* files[path.slice('modelDataCollector/tiny/'.length)]!
      },
      text: async (address) => payloads[address]!,
    },
  }
}

const asks = (...ids: number[]) => ({ data: ids.map((id) => ({ id, hour: 7 })) })
const says = (...scores: Json[]) => ({ predictions: scores })
const NOON = new Date('2026-01-31T12:00:00Z')
const all = async (source: Collected, from = NOON, to = new Date('2026-01-31T15:00:00Z')) => {
  const found = []
  for await (const one of collectedRequests(source, from, to)) found.push(one)
  return found
}
const REQUEST = 'v7-0a1b2c3d/request/2026/01/31/12/i.jsonl'
const RESPONSE = 'v7-0a1b2c3d/response/2026/01/31/12/i.jsonl'

test('a request and its answer are one entry, with version, times and rows', async () => {
  const files = {
    [REQUEST]: [line('2026-01-31T12:00:01Z', asks(1, 2), 'a')],
    [RESPONSE]: [line('2026-01-31T12:00:02Z', says(0.1, 0.2), 'a')],
  }
  expect(await all(collected(files))).toEqual([
    {
      deployment: 'v7-0a1b2c3d',
      request: {
        id: 'a',
        at: '2026-01-31T12:00:01.000Z',
        version: 'v7',
        status: 200,
        milliseconds: 1000,
        mirrored: false,
        inputs: [
          { id: 1, hour: 7 },
          { id: 2, hour: 7 },
        ],
        predictions: [0.1, 0.2],
      },
    },
  ])
})

test('requests that share an id are joined in their order, without keys: an outcome must not be held against another row’s answer', async () => {
  const times = ['2026-01-31T12:00:01Z', '2026-01-31T12:00:01Z']
  const files = {
    [REQUEST]: times.map((time, i) => line(time, asks(i), 'a')),
    [RESPONSE]: times.map((time, i) => line(time, says(i / 10), 'a')),
  }
  const found = (await all(collected(files))).map(({ request }) => [request.inputs, request.predictions])
  expect(found).toEqual([
    [[{ hour: 7 }], [0]],
    [[{ hour: 7 }], [0.1]],
  ])
})

test('answers that repeat the keys are joined by them, in any order', async () => {
  const time = '2026-01-31T12:00:01Z'
  const files = {
    [REQUEST]: [1, 2].map((id) => line(time, asks(id), 'a')),
    [RESPONSE]: [2, 1].map((id) => line(time, says({ id, score: id / 10 }), 'a')),
  }
  const found = (await all(collected(files))).map(({ request }) => [request.inputs[0], request.predictions[0]])
  expect(found).toEqual([
    [
      { id: 1, hour: 7 },
      { id: 1, score: 0.1 },
    ],
    [
      { id: 2, hour: 7 },
      { id: 2, score: 0.2 },
    ],
  ])
})

test('an answer in the next hour belongs to the request of the hour before; one that never comes is unanswered', async () => {
  const files = {
    [REQUEST]: [line('2026-01-31T12:30:00Z', asks(9), 'lost'), line('2026-01-31T12:59:59Z', asks(1), 'a')],
    'v7-0a1b2c3d/response/2026/01/31/13/i.jsonl': [line('2026-01-31T13:00:01Z', says(0.5), 'a')],
  }
  const found = (await all(collected(files))).map(({ request }) => [request.id, request.status, request.predictions])
  expect(found).toEqual([
    ['lost', 0, []],
    ['a', 200, [0.5]],
  ])
})

test('payloads elsewhere are fetched, a model that fails has no predictions, our own requests are left out', async () => {
  const files = {
    [REQUEST]: [
      line('2026-01-31T12:00:01Z', 'https://blob/large', 'a', { datainblob: 'true' }),
      line('2026-01-31T12:00:05Z', asks(2), 'b'),
      line('2026-01-31T12:00:09Z', asks(3), 'sluice-1'),
    ],
    [RESPONSE]: [
      line('2026-01-31T12:00:02Z', says(0.1), 'a'),
      line('2026-01-31T12:00:06Z', 'ValueError', 'b'),
      line('2026-01-31T12:00:09Z', says(1), 'sluice-1'),
    ],
  }
  const found = await all(collected(files, { 'https://blob/large': JSON.stringify(asks(1)) }))
  expect(found.map(({ request }) => [request.id, request.status, request.inputs.length])).toEqual([
    ['a', 200, 1],
    ['b', 500, 1],
  ])
})

test('what a scoring script collects itself is read where payloads are not collected', async () => {
  const files = {
    'blue/model_inputs/2026/01/31/12/i.jsonl': [line('2026-01-31T12:00:01Z', [{ id: 1 }], 'a')],
    'blue/model_outputs/2026/01/31/12/i.jsonl': [line('2026-01-31T12:00:01Z', [{ score: 0.3 }], 'a')],
  }
  const [one] = await all(collected(files))
  expect(one).toMatchObject({ deployment: 'blue', request: { version: 'blue', inputs: [{ id: 1 }], predictions: [{ score: 0.3 }] } })
})

test('two deployments come in the order of their answers; what lies outside the window does not come', async () => {
  const of = (deployment: string, minute: number) => ({
    [`${deployment}/request/2026/01/31/12/i.jsonl`]: [line(`2026-01-31T12:0${minute}:01Z`, asks(minute), deployment)],
    [`${deployment}/response/2026/01/31/12/i.jsonl`]: [line(`2026-01-31T12:0${minute}:02Z`, says(0), deployment)],
  })
  const source = collected({ ...of('v7-0a1b2c3d', 5), ...of('v6-0a1b2c3d', 3), ...of('v5-0a1b2c3d', 1) })
  const found = await all(source, new Date('2026-01-31T12:02:00Z'))
  expect(found.map(({ request }) => request.version)).toEqual(['v6', 'v7'])
})

test.each(['{ half', '{"time":"never"}'])('%s is not passed over', (text) => {
  expect(() => collectedEvent(text, 'i.jsonl:7')).toThrow('i.jsonl:7')
})
