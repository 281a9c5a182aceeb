import type { EndpointPlan } from '../../../../src/platforms/azureml/serving/endpoint-traffic.ts'
import { failedStatus, trafficByVersion } from '../../../../src/platforms/azureml/telemetry/counts.ts'
import { countedRows } from '../../../../src/platforms/azureml/telemetry/logs.ts'
import { countedMinutes } from '../../../../src/platforms/azureml/telemetry/metrics.ts'

test.each([
  ['200', false],
  ['400', false],
  ['499', false],
  ['408', true],
  ['424', true],
  ['429', true],
  ['500', true],
  ['', true],
  ['-1', true],
  ['Unknown', true],
])('status %s is an error: %s', (code, failed) => expect(failedStatus(code)).toBe(failed))

test('rows of the log are counted one by one; those of our own replay are not', () => {
  const names = ['TimeGenerated', 'DeploymentName', 'ResponseCode', 'ModelStatusCode', 'TotalDurationMs', 'XMSClientRequestId']
  const columnDescriptors = names.map((name) => ({ name, type: 'string' as const }))
  const rows = [
    ['2026-01-31T12:00:00Z', 'v7-0a1b2c3d', '200', '200', 12, ''],
    ['2026-01-31T12:00:01Z', 'v7-0a1b2c3d', '424', '500', 34, 'theirs'],
    ['2026-01-31T12:00:02Z', 'v7-0a1b2c3d', '200', '200', 56, 'sluice-1'],
    ['2026-01-31T12:00:03Z', '', '404', '', 1, ''],
  ]
  expect(countedRows({ columnDescriptors, rows }).map(({ failed, latency }) => [failed, latency])).toEqual([
    [false, 12],
    [true, 34],
  ])
})

test('a minute of the metric is as many requests as its average says', () => {
  const series = (status: string, averages: (number | undefined)[]) => ({
    metadatavalues: [
      { name: 'deployment', value: 'v7-0a1b2c3d' },
      { name: 'statuscode', value: status },
    ],
    data: averages.map((average, i) => ({
      timeStamp: new Date(Date.UTC(2026, 0, 31, 12, i)),
      ...(average === undefined ? {} : { average }),
    })),
  })
  const from = Date.UTC(2026, 0, 31, 12, 1)
  const counted = countedMinutes([series('200', [9, 5, undefined]), series('424', [0, 2, 1])], from)
  expect(counted.map(({ requests, failed }) => [requests, failed])).toEqual([
    [5, false],
    [2, true],
    [1, true],
  ])
})

const at = Date.UTC(2026, 0, 31, 12)
const one = (deployment: string, seconds: number) => ({
  ...{ deployment, at: at + seconds * 1000, requests: 1, failed: false },
  latency: seconds,
})

test('requests are live or copies, by when copies ended', () => {
  const plan: EndpointPlan = {
    traffic: { 'v6-0a1b2c3d': 95, 'v7-0a1b2c3d': 5 },
    mirror: {},
    tags: { 'sluice-mirrored': `v7-0a1b2c3d ${new Date(at + 5000).toISOString()}` },
  }
  const predicted = [{ deployment: 'v7-0a1b2c3d', at: at + 9000, value: 0.5 }]
  const { live, mirrored } = trafficByVersion(plan, [one('v6-0a1b2c3d', 1), one('v7-0a1b2c3d', 4), one('v7-0a1b2c3d', 9)], predicted)
  expect([...live].map(([version, { requests }]) => [version, requests])).toEqual([
    ['v6', 1],
    ['v7', 1],
  ])
  expect([...mirrored.keys()]).toEqual(['v7'])
  expect([...live.get('v7')!.predictions]).toEqual([0.5])
  expect([...mirrored.get('v7')!.latencies]).toEqual([4])
})
