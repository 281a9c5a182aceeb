import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import tls from 'node:tls'
import selfsigned from 'selfsigned'
import { azureClient } from '../../../src/platforms/azureml/client.ts'
import type { AzureWorkspace } from '../../../src/platforms/azureml/settings.ts'
import { CLOUDS, workspacePath } from '../../../src/platforms/azureml/settings.ts'

/** What the scripted service saw. */
export interface Seen {
  method: string
  path: string
  query: string
  headers: NodeJS.Dict<string | string[]>
  body: unknown
}

export interface Scripted {
  status: number
  headers?: { [name: string]: string }
  body?: unknown
  /** Breaks the connection off instead. */
  broken?: boolean
}

export type Script = (seen: Seen, count: number) => Scripted

/** A TLS server on loopback that answers as told, trusted by this process, with a client of it whose second lasts a millisecond. */
export async function scripted(script: Script, { limit = 3600 } = {}) {
  const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  })
  tls.setDefaultCACertificates([...tls.getCACertificates('bundled'), cert])
  const seen: Seen[] = []
  const server = createServer({ key, cert }, async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const url = new URL(request.url ?? '', 'https://localhost')
    const text = Buffer.concat(chunks).toString()
    const one = {
      method: request.method ?? '',
      path: url.pathname,
      query: url.search,
      headers: request.headers,
      body: text ? JSON.parse(text) : undefined,
    }
    seen.push(one)
    const { status, headers = {}, body, broken } = script(one, seen.length)
    if (broken) return void request.socket.destroy()
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `https://localhost:${(server.address() as AddressInfo).port}`
  const cloud = { ...CLOUDS.public, resourceManager: url, audiences: { ...CLOUDS.public.audiences, arm: url } }
  const workspace: AzureWorkspace = { subscription: 's', resourceGroup: 'g', workspace: 'w', cloud }
  let tokens = 0
  let fresh = 0
  const scopes: string[] = []
  const credential = {
    fresh: () => void fresh++,
    getToken: async (scope: string | string[]) => {
      scopes.push(String(scope))
      return { token: `token-${fresh}`, expiresOnTimestamp: Date.now() + 3.6e6 + tokens++ }
    },
  }
  return {
    url,
    seen,
    scopes,
    W: workspacePath(workspace),
    client: azureClient(workspace, credential, { second: 1, limit }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
