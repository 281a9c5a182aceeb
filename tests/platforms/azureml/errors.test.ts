import { mask, refusal, said, serviceError } from '../../../src/platforms/azureml/errors.ts'

test.each([
  ['https://x/y?sv=1&sig=abc%2Bdef%3D&se=2', 'https://x/y?sv=1&sig=***&se=2'],
  [
    'https://management.azure.com/op?api-version=1&t=638&c=MIIH&s=xyz&h=abc done',
    'https://management.azure.com/op?api-version=1&t=***&c=***&s=***&h=*** done',
  ],
  ['Authorization: Bearer eyJhbGciOi.eyJhdWQ.sig-nature', 'Authorization: Bearer ***'],
  ['token eyJ0eXAiOi.eyJhdWQi.abc_def is', 'token *** is'],
  ['AccountName=a;AccountKey=Zm9v/+==;X=1', 'AccountName=a;AccountKey=***;X=1'],
  ['{"primaryKey":"s3cr3t"}', '{"primaryKey":"***"}'],
  ['epoch=3 loss=0.2, /a/b?c', 'epoch=3 loss=0.2, /a/b?c'],
])('no secret stays in %s', (text, masked) => expect(mask(text)).toBe(masked))

test('the innermost words come out, once', () => {
  const inner = { code: 'Inner', message: 'the image is missing' }
  expect(said({ code: 'Outer', message: 'See details', details: [inner, inner] })).toBe(
    'Outer: See details · Inner: the image is missing · Inner: the image is missing',
  )
  expect(said({ code: 'Outer', message: 'Inner: the image is missing', details: [inner] })).toBe('Outer: Inner: the image is missing')
})

test.each([
  ['{"error":{"code":"A","message":"b"}}', { code: 'A', message: 'b' }],
  ['{"error":"invalid","message":"b"}', { code: 'invalid', message: 'b' }],
  [
    '<?xml?><Error><Code>AuthorizationPermissionMismatch</Code><Message>not authorized',
    { code: 'AuthorizationPermissionMismatch', message: 'not authorized' },
  ],
  ['<html>gateway</html>', { message: '<html>gateway</html>' }],
])('an error is read from %s', (body, error) => expect(serviceError(body)).toMatchObject(error))

const SCOPE = '/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w'
test.each([
  [
    403,
    {
      code: 'AuthorizationFailed',
      message: "The client 'x' with object id '11-aa' does not have authorization to perform action 'a/write' over scope 's'.",
    },
    /az role assignment create --assignee 11-aa --role 'AzureML Data Scientist' --scope \/subscriptions\/s/,
  ],
  [403, { code: 'AuthorizationPermissionMismatch' }, /--role 'Storage Blob Data Contributor'/],
  [404, { code: 'ResourceGroupNotFound', message: 'no group' }, /azure\.resource_group.*az group list/],
  [404, { code: 'SubscriptionNotFound', message: 'no' }, /azure\.subscription.*az account list/],
  [400, { code: 'QuotaExceeded', message: 'Operation could not be completed: exceeded cores quota' }, /az ml compute list-usage/],
  [503, { code: 'ServiceUnavailable' }, /Azure’s side/],
] as const)('%d says what to do', (status, error, words) => {
  const made = refusal('PUT /jobs/a', status, error, SCOPE)
  expect(made.message).toMatch(words)
  expect(made).toMatchObject({ status, code: error.code })
})
