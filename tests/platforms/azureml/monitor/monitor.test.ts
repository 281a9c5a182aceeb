import { monitorDefinition } from '../../../../src/platforms/azureml/monitor/body.ts'
import { azuremlMonitoring } from '../../../../src/platforms/azureml/monitor/monitor.ts'
import { differences } from '../../../../src/platforms/azureml/monitor/readback.ts'
import { resultsOf } from '../../../../src/platforms/azureml/monitor/results.ts'
import { lastTime } from '../../../../src/platforms/azureml/monitor/time.ts'
import type { Watch } from '../../../../src/ports/monitoring.ts'
import { scripted } from '../scripted.ts'

const watch: Watch = {
  ...{ version: 'v1', digest: 'd', task: 'regression', predictions: undefined, window: 604_800, alarm: 0.1 },
  inputs: [{ name: 'x', kind: 'number', values: [1] }],
}
const settings = {
  endpoint: 'e',
  model: 'm',
  environment: 'p',
  cron: '* * * * *',
  instanceType: 's',
  runtime: '3.4',
  emails: [],
  answers: 'y',
  tags: {},
}

test.each([
  ['0 7 * * *', '2026-06-10T08:00:00Z', '2026-06-10T07:00'],
  ['0 7 * * *', '2026-06-10T07:00:00Z', '2026-06-09T07:00'],
  ['*/15 * * * *', '2026-06-10T00:00:00Z', '2026-06-09T23:45'],
  ['5/20 6-8 * * 1-5', '2026-06-14T12:00:00Z', '2026-06-12T08:45'],
  ['0 0 29 2 *', '2026-06-10T00:00:00Z', '2024-02-29T00:00'],
  ['30 9 1 1,7 *', '2026-06-10T00:00:00Z', '2026-01-01T09:30'],
  ['0 0 31 2 *', '2026-06-10T00:00:00Z', undefined],
])('%s was last due before %s at %s', (cron, before, expected) => {
  expect(lastTime(cron, new Date(before))?.toISOString().slice(0, 16)).toBe(expected)
})

const signal = (features: object, targetCount = 100) =>
  JSON.stringify({ signalName: 's', metrics: { rowCount: { baselineCount: 5, targetCount }, features } })
const rate = (metricName: string, targetValue: number, baselineValue: number, threshold?: number) => ({
  metrics: [{ metricName, targetValue, baselineValue, threshold }],
})

test('rates are those of the window, whichever way round the service names them', () => {
  const quality = signal({
    swapped: rate('NullValueRate', 0.02, 0.3, 0.12),
    straight: rate('NullValueRate', 0.3, 0.02, 0.12),
    untold: rate('OutOfBoundsRate', 0.4, 0),
    other: rate('SomethingNew', 1, 1),
  })
  const drift = signal(
    { x: { metrics: [{ metricName: 'NormalizedWassersteinDistance', metricValue: 0.2, threshold: 0.1 }] }, nothing: {} },
    90,
  )
  const found = resultsOf(
    new Map([
      ['inputs', drift],
      ['quality', quality],
      ['predictions', signal({}, 95)],
    ]),
    0.1,
  )
  expect(found).toEqual({
    rows: { all: 100, inputs: 90, predictions: 95 },
    inputs: [
      { column: 'x', what: 'shape', value: 0.2 },
      { column: 'swapped', what: 'missing', value: 0.3 },
      { column: 'straight', what: 'missing', value: 0.3 },
      { column: 'untold', what: 'unseen', value: 0.4 },
    ],
    predictions: [],
  })
  expect(() => resultsOf(new Map([['inputs', 'no']]), 0.1)).toThrow(/inputs is no JSON/)
})

test('what reads otherwise than it was sent is named; other spellings of an id, other cases, and more fields are not', () => {
  const sent = {
    a: { id: '/subscriptions/s/x/onlineEndpoints/e/deployments/d', limit: 0.1, word: 'Classification', list: [1, 2] },
    b: 'azureml:d:1',
  }
  const read = {
    a: { id: 'azureml:e:d', limit: 0.1, word: 'classification', list: [1, 2], more: true },
    b: '/subscriptions/s/data/d/versions/1',
  }
  expect(differences(sent, read)).toEqual([])
  expect(differences(sent, { a: { ...read.a, limit: 0.2, list: [1] }, b: 'azureml:d:2' })).toEqual(['a.limit', 'a.list', 'b'])
  expect(differences(sent, undefined)).toEqual(['a.id', 'a.limit', 'a.word', 'a.list', 'b'])
})

test('without answers to compare there are two signals, and without addresses nobody is written to', () => {
  const data = { deploymentId: '/d', asked: 'azureml:a:1', answered: 'azureml:b:1', inputs: 'azureml:c:1', predictions: undefined }
  const definition = monitorDefinition(watch, data, settings)
  expect(Object.keys(definition.signals)).toEqual(['inputs', 'quality'])
  expect(JSON.stringify(definition)).not.toContain('otification')
  expect(definition).toMatchObject({
    monitoringTarget: { taskType: 'Regression' },
    signals: { inputs: { productionData: { windowSize: 'P7D' } } },
  })
})

test.each([
  ['none', {}],
  ['payloads only', { dataCollector: { collections: { request: { dataCollectionMode: 'Enabled', dataId: '/r' } } } }],
  [
    'answers switched off',
    {
      dataCollector: {
        collections: { model_inputs: { dataCollectionMode: 'Enabled', dataId: '/i' }, model_outputs: { dataCollectionMode: 'Disabled' } },
      },
    },
  ],
])('a deployment that collects %s cannot be watched, which is said with what to do', async (_, properties) => {
  await using azure = await scripted(() => ({ status: 200, body: { id: '/d', name: 'v1-d', properties } }))
  await expect(azuremlMonitoring(azure.client, settings).keep(watch)).rejects.toThrow(
    /without the collection model_(inputs|outputs).*promote one/,
  )
  expect(azure.seen.map(({ method }) => method)).toEqual(['GET'])
})
