import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { moveAlias } from '../../../src/platforms/mlflow/alias.ts'
import { mlflowClient } from '../../../src/platforms/mlflow/client.ts'
import { logDatasets } from '../../../src/platforms/mlflow/datasets.ts'
import { announceModel } from '../../../src/platforms/mlflow/mlmodel.ts'
import { mlflowServer } from '../../../src/platforms/mlflow/settings.ts'

/** A server that does not know some calls, as servers say that: a page and 404, or MLflow's own word. */
async function withoutCalls(unknown: RegExp, answer: [number, string]) {
  const seen: [string, string, unknown][] = []
  const server = createServer(async (asked, said) => {
    const [path] = asked.url!.replace('/api/2.0/mlflow/', '').split('?')
    const body = await text(asked)
    seen.push([asked.method!, path!, body === '' ? undefined : JSON.parse(body)])
    if (unknown.test(path!)) said.writeHead(answer[0]).end(answer[1])
    else said.end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const client = mlflowClient(mlflowServer(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {}), { second: 1 })
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { client, seen, [Symbol.asyncDispose]: stop }
}

const UNKNOWN: [string, [number, string]][] = [
  ['a page', [404, '<!doctype html><title>404 Not Found</title>']],
  ['MLflow’s word', [404, '{"error_code":"ENDPOINT_NOT_FOUND","message":"No API found"}']],
  ['another method’s page', [405, '<title>405 Method Not Allowed</title>']],
]

describe.each(UNKNOWN)('a server that says by %s what it does not know', (_, answer) => {
  test('before 2.3 it has stages instead of aliases, for environments of their names', async () => {
    await using server = await withoutCalls(/alias/, answer)
    await moveAlias(server.client, 'flights', 7, 'production')
    const stage = { name: 'flights', version: '7', stage: 'Production', archive_existing_versions: true }
    expect(server.seen.at(-1)).toEqual(['POST', 'model-versions/transition-stage', stage])
    await expect(moveAlias(server.client, 'flights', 7, 'canary')).rejects.toThrow('version 2 or later')
  })

  test('before 2.4 it has no datasets; it may know no models of runs: both are left out', async () => {
    await using server = await withoutCalls(/log-inputs|log-model/, answer)
    await logDatasets(server.client, 'r', [{ name: 'a', sha256: 'b', context: 'training' }])
    await announceModel(server.client, 'r', { flavors: [], fields: {} }, new Date(0))
    expect(server.seen.map(([, path]) => path)).toEqual(['runs/log-inputs', 'runs/log-model'])
  })
})

test('any other refusal goes on', async () => {
  await using server = await withoutCalls(/./, [400, '{"error_code":"INVALID_STATE","message":"no"}'])
  await expect(moveAlias(server.client, 'flights', 7, 'production')).rejects.toThrow('INVALID_STATE')
  await expect(logDatasets(server.client, 'r', [{ name: 'a', sha256: 'b', context: 'training' }])).rejects.toThrow('INVALID_STATE')
})
