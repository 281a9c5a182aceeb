import { PlatformError, UserError } from '../../../src/kernel/errors.ts'
import { CLOUDS } from '../../../src/platforms/azureml/settings.ts'
import { claimsOf, signInAdvice } from '../../../src/platforms/azureml/sign-in-advice.ts'

const workspace = { subscription: 's', resourceGroup: 'g', workspace: 'w', cloud: CLOUDS.public, tenant: 'TENANT', client: 'CLIENT' }
const claims = {
  sub: "repo:acme/flights:ref:refs/heads/it's",
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'api://AzureADTokenExchange',
}
const assertion = `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`
const facts = { ci: true, assertion, federated: true }
const advice = (text: string, more: Partial<typeof facts> = {}, at: Parameters<typeof signInAdvice>[2] = workspace) =>
  signInAdvice(text, { ...facts, ...more }, at, undefined)

test('the subject, issuer and audience that the token carries are shown, with the command that trusts them', () => {
  const error = advice('AADSTS700213: No matching federated identity record found for presented assertion subject. Trace ID: 1')
  expect(error).toBeInstanceOf(UserError)
  expect(error.message).toContain(claims.sub)
  expect(error.message).toContain('az ad app federated-credential create --id CLIENT --parameters')
  expect(error.message).toContain(`refs/heads/it'\\''s`)
  expect(error.message).not.toContain(assertion)
  expect(error.message).not.toContain('Trace ID')
})

test.each([
  ['AADSTS700016: Application not found', /AZURE_CLIENT_ID/],
  ['AADSTS90002: Tenant not found', /AZURE_TENANT_ID/],
  ['AADSTS700024: Client assertion is not within its valid time range', /clock/],
  ['AADSTS7000215: Invalid client secret provided', /secret is wrong/],
  ['AADSTS500011: The resource principal was not found', /azure\.cloud/],
])('%s', (text, words) => expect(advice(text).message).toMatch(words))

test('in a workflow, each thing that is missing is named', () => {
  const { tenant: _, client: __, ...bare } = workspace
  expect(advice('EnvironmentCredential is not available', { federated: false }, bare).message).toMatch(
    /`permissions: id-token: write` in the job, AZURE_TENANT_ID .*, AZURE_CLIENT_ID/,
  )
})

test('on a laptop, az login', () =>
  expect(advice('CredentialUnavailableError', { ci: false, federated: false }).message).toMatch(/Run `az login`/))

test('a network that is down is not the user’s mistake', () =>
  expect(advice('network_error: getaddrinfo ENOTFOUND login.microsoftonline.com')).toBeInstanceOf(PlatformError))

test('claims of what is no token are none', () => expect(claimsOf('nonsense')).toEqual({}))
