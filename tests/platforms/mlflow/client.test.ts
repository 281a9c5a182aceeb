import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { PlatformError, UserError } from '../../../src/kernel/errors.ts'
import { artifactStore } from '../../../src/platforms/mlflow/artifacts.ts'
import { mlflowClient } from '../../../src/platforms/mlflow/client.ts'
import { codeOf } from '../../../src/platforms/mlflow/errors.ts'
import { mlflowServer } from '../../../src/platforms/mlflow/settings.ts'

type Answer = (asked: IncomingMessage, answer: ServerResponse) => void

/** A server that answers as told, in turn; the last one for all that follow. */
async function serverThat(...answers: Answer[]) {
  const seen: { authorization: string | undefined; url: string; body: string }[] = []
  const server = createServer(async (asked, answer) => {
    const next = answers[Math.min(seen.length, answers.length - 1)]!
    seen.push({ authorization: asked.headers.authorization, url: asked.url!, body: await text(asked) })
    next(asked, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url, seen, [Symbol.asyncDispose]: stop }
}

const says =
  (status: number, body = '{}', headers = {}): Answer =>
  (_, answer) =>
    void answer.writeHead(status, headers).end(body)
const breaks: Answer = (asked) => void asked.socket.destroy()
const clientOf = (url: string, env = {}, tries = 3) => mlflowClient(mlflowServer(url, env), { second: 1, tries, patience: 1 })

test.each<[string, Answer]>([
  ['a server that is busy', says(503)],
  ['an error of the server', says(500)],
  ['a broken connection', breaks],
  ['too many requests', says(429, '', { 'retry-after': '1' })],
])('%s is asked again', async (_, first) => {
  await using server = await serverThat(first, first, says(200, '{"a":1}'))
  expect(await clientOf(server.url).write('POST', 'runs/update', { x: 1 })).toEqual({ a: 1 })
  expect(server.seen.map(({ body }) => body)).toEqual(['{"x":1}', '{"x":1}', '{"x":1}'])
})

const INVALID_HOST = 'Invalid Host header - possible DNS rebinding attack detected'

test.each<[string, Answer, typeof UserError | typeof PlatformError, string]>([
  ['without a valid sign-in', says(401, 'no'), UserError, 'MLFLOW_TRACKING_TOKEN'],
  ['without the right', says(403, '{"error_code":"PERMISSION_DENIED","message":"no"}'), UserError, 'PERMISSION_DENIED'],
  ['by a name that it does not know', says(403, INVALID_HOST), UserError, '--allowed-hosts'],
  ['that leads elsewhere', says(301, '', { location: 'https://x' }), UserError, 'leads elsewhere (301)'],
  ['that is another server', says(404, '<html>'), PlatformError, 'version 2 or later'],
  ['that answers with a page', says(200, '<html>'), PlatformError, 'no MLflow server'],
  ['that is busy for ever', says(503, '<html>'), PlatformError, '503'],
  ['that breaks off for ever', breaks, PlatformError, 'cannot be reached'],
  ['that stays silent', () => {}, PlatformError, 'cannot be reached'],
])('a server %s is told of with what to do, and without secrets', async (_, answer, kind, words) => {
  await using server = await serverThat(answer)
  const client = clientOf(server.url.replace('//', '//ada:secret@'), { MLFLOW_TRACKING_TOKEN: 'secret' }, 2)
  const failure = await client.read('runs/get', { run_id: 'a' }).catch((error: Error) => error)
  expect(failure).toBeInstanceOf(kind)
  expect((failure as Error).message).toContain(words)
  expect((failure as Error).message + JSON.stringify(failure)).not.toContain('secret')
  expect(server.seen[0]!.authorization).toMatch(/^Basic /)
})

test('a refusal carries MLflow’s own word', async () => {
  await using server = await serverThat(says(404, '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"no run"}'))
  const failure = await clientOf(server.url)
    .read('runs/get', {})
    .catch((error: unknown) => error)
  expect([codeOf(failure), codeOf(new Error()), server.seen.length]).toEqual(['RESOURCE_DOES_NOT_EXIST', undefined, 1])
})

test('nobody answering is a PlatformError that names the address', async () => {
  await expect(clientOf('http://127.0.0.1:1').read('runs/get', {})).rejects.toThrow('http://127.0.0.1:1 cannot be reached')
})

test('lists and blanks in a question', async () => {
  await using server = await serverThat(says(200))
  await clientOf(server.url).read('runs/get', { ids: [1, 2], name: "a b'c", token: undefined })
  expect(server.seen[0]!.url).toBe('/api/2.0/mlflow/runs/get?ids=1&ids=2&name=a+b%27c')
})

test('files of a run: by the proxy, wherever it is; what signs in here goes nowhere else', async () => {
  await using here = await serverThat(says(200))
  await using there = await serverThat(says(200))
  const client = clientOf(here.url, { MLFLOW_TRACKING_TOKEN: 't' })
  await (await artifactStore(client, 'mlflow-artifacts:/1/r/artifacts')).put('a b/ü', 'text')
  await (await artifactStore(client, `${here.url}/api/2.0/mlflow-artifacts/artifacts/1/r%20s`)).put('x', 'y')
  await (await artifactStore(client, `mlflow-artifacts://${there.url.slice('http://'.length)}/1/r/artifacts`)).put('x', 'y')
  expect(here.seen).toEqual([
    { authorization: 'Bearer t', url: '/api/2.0/mlflow-artifacts/artifacts/1/r/artifacts/a%20b/%C3%BC', body: 'text' },
    { authorization: 'Bearer t', url: '/api/2.0/mlflow-artifacts/artifacts/1/r%20s/x', body: 'y' },
  ])
  expect(there.seen).toEqual([{ authorization: undefined, url: '/api/2.0/mlflow-artifacts/artifacts/1/r/artifacts/x', body: 'y' }])
})

test.each([
  's3://bucket/key/1/r',
  'dbfs:/databricks/mlflow-tracking/1/r',
  'file:///srv/mlruns/1',
  './mlruns/1',
  'wasbs://c@a.blob.core.windows.net/x?sig=secret',
])('a store at %s is for clients with its keys: how to let the server pass files on', async (uri) => {
  const failure = await artifactStore(clientOf('http://127.0.0.1:1'), uri).catch((error: Error) => error)
  expect(failure).toBeInstanceOf(UserError)
  expect((failure as Error).message).toContain('--serve-artifacts')
  expect((failure as Error).message).not.toContain('secret')
})
