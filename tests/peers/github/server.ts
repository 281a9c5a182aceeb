import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer, Call, Fields } from './types.ts'

/** What reaches the peer, before it knows who sent it. */
export type Incoming = Omit<Call, 'actor' | 'part'> & { unreadable?: string }

/** An HTTP server on a free loopback port. `undefined` from `answer` breaks the connection. */
export async function startServer(answer: (incoming: Incoming) => Promise<Answer | undefined>) {
  const server = createServer(async (request, response) => {
    try {
      const result = await answer(await read(request))
      if (result) send(response, result)
      else request.socket.resetAndDestroy()
    } catch (error) {
      send(response, { status: 500, body: { message: `The peer itself failed: ${error instanceof Error ? error.stack : error}` } })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

async function read(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const raw = Buffer.concat(chunks)
  const url = new URL(request.url ?? '/', 'http://peer')
  const contentType = request.headers['content-type'] ?? ''
  const upload = contentType !== '' && !contentType.includes('json') && !contentType.startsWith('text/plain')
  const token = /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const base = {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    accept: request.headers.accept ?? '',
    contentType,
    raw,
    token,
  }
  if (upload || raw.length === 0) return { ...base, body: {} }
  try {
    return { ...base, body: JSON.parse(raw.toString('utf8')) as Fields }
  } catch (error) {
    return { ...base, body: {}, unreadable: String(error) }
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const bytes = body === undefined ? undefined : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
  const limits = {
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    'x-ratelimit-reset': '9999999999',
    'x-github-request-id': 'peer',
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...limits, ...headers })
  response.end(bytes)
}
