import { setTimeout as sleep } from 'node:timers/promises'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { type Answered, type PlainClient, plainClient } from './azureml-endpoints-client.ts'

let azure: Azure
let client: PlainClient

// One result for each file, as the documentation has it; a file that holds "bad" fails its mini-batch.
const SCORE = `
import os
def init():
    global factor
    with open(os.path.join(os.environ["AZUREML_MODEL_DIR"], "models", "model.txt")) as file:
        factor = int(file.read())
def run(files):
    texts = [open(file).read() for file in files]
    if "bad" in texts:
        raise ValueError("bad file")
    return [[os.path.basename(file), factor * int(text)] for file, text in zip(files, texts)]
`
let code: string
let model: string
let environmentId: string

beforeAll(async () => {
  azure = await startAzure()
  client = await plainClient(azure)
  ;[code, model, environmentId] = await Promise.all([
    client.asset('codes', { 'score.py': SCORE }),
    client.asset('models', { 'model.txt': '3' }),
    client.environment(),
  ])
})
afterAll(() => azure?.stop())

const put = (defaults: object = {}, authMode = 'AADToken') =>
  client.arm('PUT', '/batchEndpoints/monthly', { location: 'westeurope', properties: { authMode, defaults } })
const deployment = (properties: object = {}) => ({
  location: 'westeurope',
  properties: {
    compute: `${client.scope}/computes/cpu`,
    model: { referenceType: 'Id', assetId: model },
    codeConfiguration: { codeId: code, scoringScript: 'score.py' },
    environmentId,
    miniBatchSize: 2,
    resources: { instanceCount: 1 },
    ...properties,
  },
})
const putDeployment = (name: string, properties: object = {}) =>
  client.arm('PUT', `/batchEndpoints/monthly/deployments/${name}`, deployment(properties))
const refused = ({ status, body }: Answered) => [status, body.error?.message]

async function invoke(uri: string, headers: Record<string, string> = {}) {
  const { body } = await client.arm('GET', '/batchEndpoints/monthly')
  const authorization = `Bearer ${await azure.token('https://ml.azure.com')}`
  const asked = { properties: { inputData: { rows: { jobInputType: 'UriFolder', uri } } } }
  const started = await client.send('POST', body.properties.scoringUri, asked, { authorization, ...headers })
  if (started.status !== 201) return started
  for (;;) {
    const job = await client.send('GET', started.headers.get('location')!, undefined, { authorization })
    if (['Completed', 'Failed'].includes(job.body.properties.status)) return job
    await sleep(50)
  }
}

/** Puts files where a job finds them. */
async function folder(files: Record<string, string>): Promise<string> {
  const id = await client.asset('codes', files)
  return (await client.arm('GET', id)).body.properties.codeUri
}

test('a batch endpoint really scores files, by its default deployment or a named one', async () => {
  expect(refused(await put({}, 'Key'))).toEqual([400, expect.stringContaining('AADToken')])
  await client.done(put())
  expect(refused(await put({ deploymentName: 'one' }))).toEqual([400, expect.stringContaining("'one'")])
  const files = await folder({ 'a.txt': '1', 'b.txt': '2', 'c.txt': '3' })
  expect((await invoke(files)).status).toBe(400)
  const made = await putDeployment('one-a')
  expect([made.status, (await client.settled(made)).body.status]).toEqual([201, 'Succeeded'])
  await client.done(put({ deploymentName: 'one-a' }))
  const job = await invoke(files)
  expect(job.body.properties).toMatchObject({ status: 'Completed', jobType: 'Batch', deployment: 'one-a' })
  const path = job.body.properties.outputs.score.uri.replace('azureml://datastores/workspaceblobstore/paths/', '')
  const text = (await azure.bytes('azureml-blobstore', `${path}predictions.csv`)).toString()
  expect(text.trim().split(/\r?\n/)).toEqual(['a.txt,3', 'b.txt,6', 'c.txt,9'])
  expect((await invoke(files, { 'azureml-model-deployment': 'none' })).status).toBe(404)
})

test('failures beyond the threshold fail the job, and bodies are judged', async () => {
  await client.done(putDeployment('strict', { errorThreshold: 1 }))
  await client.done(putDeployment('lenient', { errorThreshold: -1 }))
  const files = await folder({ 'a.txt': 'bad', 'b.txt': '2', 'c.txt': '3' })
  const strict = await invoke(files, { 'azureml-model-deployment': 'strict' })
  expect(strict.body.properties).toMatchObject({ status: 'Failed', error: { message: expect.stringContaining('errorThreshold') } })
  expect((await invoke(files, { 'azureml-model-deployment': 'lenient' })).body.properties.status).toBe('Completed')
  expect(refused(await putDeployment('wrong', { compute: `${client.scope}/computes/none` }))).toEqual([
    400,
    expect.stringContaining('Compute'),
  ])
  expect(refused(await putDeployment('wrong', { miniBatchSize: 0 }))).toEqual([400, expect.stringContaining('miniBatchSize')])
  expect((await client.done(client.arm('DELETE', '/batchEndpoints/monthly'))).status).toBe(200)
  expect((await client.arm('DELETE', '/batchEndpoints/monthly')).status).toBe(204)
})

test('schedules of monitors are kept and judged, and can be triggered', async () => {
  const rolling = {
    inputDataType: 'Rolling',
    jobInputType: 'mltable',
    uri: 'azureml:churn-blue-model_inputs:1',
    windowOffset: 'P0D',
    windowSize: 'P1D',
  }
  const schedule = (monitor: object = {}, expression = '15 3 * * *') => ({
    properties: {
      trigger: { triggerType: 'Cron', expression, timeZone: 'UTC' },
      action: {
        actionType: 'CreateMonitor',
        monitorDefinition: {
          computeConfiguration: {
            computeType: 'ServerlessSpark',
            instanceType: 'Standard_E4s_v3',
            runtimeVersion: '3.4',
            computeIdentity: { computeIdentityType: 'AmlToken' },
          },
          monitoringTarget: { taskType: 'Classification' },
          signals: {
            drift: {
              signalType: 'DataDrift',
              productionData: rolling,
              referenceData: { inputDataType: 'Fixed', jobInputType: 'mltable', uri: 'azureml:reference:1' },
              metricThresholds: [{ dataType: 'Numerical', metric: 'JensenShannonDistance', threshold: { value: 0.1 } }],
            },
          },
          alertNotificationSettings: { emailNotificationSettings: { emails: ['a@b.example'] } },
          ...monitor,
        },
      },
    },
  })
  const path = '/schedules/drift-daily'
  expect((await client.done(client.arm('PUT', path, schedule()))).body.status).toBe('Succeeded')
  expect((await client.arm('GET', path)).body.properties).toMatchObject({ isEnabled: true, provisioningState: 'Succeeded' })
  expect((await client.arm('POST', `${path}/trigger`, {}, '2024-01-01-preview')).body.scheduleActionType).toBe('CreateMonitor')
  const size = {
    computeType: 'ServerlessSpark',
    instanceType: 'Standard_DS3_v2',
    runtimeVersion: '3.4',
    computeIdentity: { computeIdentityType: 'AmlToken' },
  }
  expect(refused(await client.arm('PUT', path, schedule({ computeConfiguration: size })))).toEqual([400, expect.stringContaining('Spark')])
  const target = { taskType: 'Classification', deploymentId: `${client.scope}/onlineEndpoints/none/deployments/blue` }
  expect(refused(await client.arm('PUT', path, schedule({ monitoringTarget: target })))).toEqual([400, expect.stringContaining('none')])
  for (const expression of ['1 * * *', '61 * * * *', '5-1 * * * *', 'often'])
    expect(refused(await client.arm('PUT', path, schedule({}, expression)))).toEqual([400, expect.stringContaining('cron')])
  expect(refused(await client.arm('DELETE', path))).toEqual([400, expect.stringContaining('disabled')])
  const off = { properties: { ...schedule().properties, isEnabled: false } }
  await client.done(client.arm('PUT', path, off))
  await client.done(client.arm('DELETE', path))
  expect((await client.arm('GET', path)).status).toBe(404)
})

test('a monitor put in the words of an older api-version is read in those of today', async () => {
  const data = { jobInputType: 'uri_folder', uri: 'azureml:rows:1', windowSize: 'P7D', windowOffset: 'P0D', inputDataType: 'Trailing' }
  const monitorDefinition = {
    computeConfiguration: {
      ...{ computeType: 'ServerlessSpark', instanceType: 'standard_e4s_v3', runtimeVersion: '3.4' },
      computeIdentity: { computeIdentityType: 'AmlToken' },
    },
    monitoringTarget: { taskType: 'classification' },
    signals: {
      drift: {
        ...{ signalType: 'PredictionDrift', mode: 'Enabled', modelType: 'classification', productionData: data, referenceData: data },
        metricThresholds: [{ dataType: 'Numerical', metric: 'normalizedWassersteinDistance', threshold: { value: 0.1 } }],
      },
    },
    alertNotificationSetting: { alertNotificationType: 'Email', emailNotificationSetting: { emails: ['a@b.example'] } },
  }
  const trigger = { triggerType: 'Recurrence', frequency: 'Day', interval: 1 }
  const properties = { trigger, action: { actionType: 'CreateMonitor', monitorDefinition } }
  const made = await client.arm('PUT', '/schedules/older', { properties }, '2023-06-01-preview')
  expect([made.status, made.body.properties.action]).toEqual([201, properties.action])
  expect((await client.arm('GET', '/schedules/older')).body.properties.action.monitorDefinition).toMatchObject({
    monitoringTarget: { taskType: 'Classification' },
    signals: { drift: { notificationTypes: ['AmlNotification'], productionData: { inputDataType: 'Rolling' } } },
    alertNotificationSettings: { emailNotificationSettings: { emails: ['a@b.example'] } },
  })
})

test('nothing was asked that is not there, and nothing of the fake broke a schema', async () => {
  expect(await azure.problems()).toEqual([])
})
