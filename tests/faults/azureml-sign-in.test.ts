import { UserError } from '../../src/kernel/errors.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { connect } from '../platforms/azureml/connect.ts'
import { clientOf } from '../platforms/azureml/on-fake.ts'
import { project, SHORT, setUp } from './azureml-project.ts'

let azure: Azure
beforeAll(async () => {
  azure = await startAzure()
})
afterAll(async () => azure.stop())

const refusal = (asking: Promise<unknown>) => asking.then(() => undefined).catch((error: Error) => error)

test('each token request takes a fresh assertion, and a token that is good is kept, so that a job may outlive the first', async () => {
  const client = clientOf(azure)
  await azure.forget()
  await Promise.all([client.get(''), client.get(''), client.get('/computes')])
  await azure.expire()
  await client.get('')
  await client.get('')
  const assertions = (await azure.requests()).filter(({ path }) => path.startsWith('/github/oidc'))
  // The SDK asks twice for each token.
  expect(assertions.length).toBe(4)
})

test('a workflow that the application does not trust: subject, issuer and the command that trusts it', async () => {
  await azure.set({ subject: 'repo:octo-org/churn:pull_request' })
  const error = await refusal(clientOf(azure).get(''))
  await azure.set({ subject: 'repo:octo-org/churn:ref:refs/heads/main' })
  expect(error).toBeInstanceOf(UserError)
  expect(error?.message).toMatch(/AADSTS70021.*subject repo:octo-org\/churn:pull_request.*az ad app federated-credential create --id/)
  expect(error?.message).not.toMatch(/eyJ/)
})

test.each([
  ['AZURE_CLIENT_ID', '00000000-0000-0000-0000-00000000dead', /AADSTS700016.*AZURE_CLIENT_ID/],
  ['AZURE_TENANT_ID', '00000000-0000-0000-0000-00000000dead', /AZURE_TENANT_ID|AADSTS90002/],
])('a wrong %s is named', async (name, value, words) => {
  clientOf(azure)
  const error = await refusal(connect({ ...azure.environment('oidc'), [name]: value }).get(''))
  expect(error?.message).toMatch(words)
})

test('a workspace, a resource group that is not there', async () => {
  clientOf(azure)
  const error = await refusal(connect({ ...azure.environment('oidc'), AZUREML_WORKSPACE: 'nowhere' }).get(''))
  expect(error?.message).toMatch(/404.*az ml workspace list/)
})

test('a role that lacks what is needed: whom to give which role, where', async () => {
  await azure.set({ notActions: ['Microsoft.MachineLearningServices/workspaces/jobs/write'] })
  const { compute, task } = setUp(clientOf(azure), await project(SHORT))
  const error = await refusal(compute.run(task()))
  await azure.set({ notActions: [] })
  expect(error?.message).toMatch(
    /403.*az role assignment create --assignee [\w-]+ --role 'AzureML Data Scientist' --scope \/subscriptions\//,
  )
})

test('a clock that is wrong is told', async () => {
  await azure.set({ clockSkew: 7200 })
  const error = await refusal(clientOf(azure).get(''))
  await azure.set({ clockSkew: 0 })
  expect(error?.message).toMatch(/clock/)
})
