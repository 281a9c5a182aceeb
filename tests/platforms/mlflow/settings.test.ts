import { UserError } from '../../../src/kernel/errors.ts'
import { mlflowServer } from '../../../src/platforms/mlflow/settings.ts'

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`
const databricks = { DATABRICKS_HOST: 'adb-1.azuredatabricks.net/', DATABRICKS_TOKEN: 'dapi' }

test.each<[string, string, { [name: string]: string }, string, string | undefined]>([
  ['an open server', 'http://mlflow:5000/', {}, 'http://mlflow:5000', undefined],
  ['a server below a path', 'https://ml.acme.com/flow/', {}, 'https://ml.acme.com/flow', undefined],
  ['a token', 'https://ml.acme.com', { MLFLOW_TRACKING_TOKEN: 't' }, 'https://ml.acme.com', 'Bearer t'],
  [
    'a user before a token',
    'https://ml.acme.com',
    { MLFLOW_TRACKING_TOKEN: 't', MLFLOW_TRACKING_USERNAME: 'ü', MLFLOW_TRACKING_PASSWORD: 'p' },
    'https://ml.acme.com',
    basic('ü:p'),
  ],
  ['a user in the address', 'https://a%40b:p%3A1@ml.acme.com/x', { MLFLOW_TRACKING_TOKEN: 't' }, 'https://ml.acme.com/x', basic('a@b:p:1')],
  ['Databricks', 'databricks', databricks, 'https://adb-1.azuredatabricks.net', 'Bearer dapi'],
  [
    'a workspace of Azure ML',
    'azureml://eastus.api.azureml.ms/mlflow/v1.0/subscriptions/s?',
    {},
    'https://eastus.api.azureml.ms/mlflow/v1.0/subscriptions/s',
    'Bearer fresh',
  ],
])('%s', async (_, uri, env, base, header) => {
  const server = mlflowServer(uri, env, { token: async () => 'fresh', fresh() {} })
  expect([server.base, await server.authorization()]).toEqual([base, header])
})

test('Azure’s token is asked for anew for each request', async () => {
  let asked = 0
  const server = mlflowServer('azureml://x/mlflow', {}, { token: async () => `${++asked}`, fresh() {} })
  expect([await server.authorization(), await server.authorization()]).toEqual(['Bearer 1', 'Bearer 2'])
})

test.each([
  ['databricks', 'DATABRICKS_HOST'],
  ['databricks://profile', 'DATABRICKS_HOST'],
  ['databricks-uc', 'Unity Catalog'],
  ['sqlite:///mlflow.db', 'mlflow server'],
  ['./mlruns', 'mlflow server'],
  ['http://', 'mlflow server'],
  ['htps://ada:secret@x', '`htps://x` is no MLflow server'],
  ['azureml://x/mlflow', 'how to sign in'],
])('%s is refused with what to do', (uri, words) => {
  expect(() => mlflowServer(uri, {})).toThrow(UserError)
  expect(() => mlflowServer(uri, {})).toThrow(words)
})
