import { readFileSync } from 'node:fs'
import type { ClientRequest } from 'node:http'
import { request as askSecurely, createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Faults } from './faults.ts'
import type { Certificates } from './pki.ts'
import type { Exchange, Record_ } from './record.ts'

/** What clients reach as blob storage: it hands everything to Azurite, remembers what was asked, and plays faults; a `reset` breaks off in the middle of a body. */
export async function startBlobFront(certificates: Certificates, faults: Faults, record: Record_) {
  let port = 0
  const ca = readFileSync(certificates.ca)
  const server = createServer({ cert: readFileSync(certificates.cert), key: readFileSync(certificates.key) }, async (request, response) => {
    const method = request.method ?? 'GET'
    const url = new URL(request.url ?? '/', 'https://localhost')
    const path = decodeURIComponent(url.pathname)
    const fault = await faults.next(method, path)
    const seen: Exchange = {
      ...{ server: 'blob', method, path, version: request.headers['x-ms-version'] as string | undefined, status: 0 },
      query: Object.fromEntries([...url.searchParams].filter(([key]) => /^(comp|restype|prefix|blockid)$/.test(key))),
      ...{ headers: {}, body: undefined, answer: undefined, operation: undefined, request: undefined, response: undefined },
    }
    record.exchanges.push(seen)
    if (fault?.status === 'reset') {
      request.once('data', () => request.socket.destroy())
      if (method === 'GET' || method === 'HEAD') request.socket.destroy()
      return
    }
    if (fault && typeof fault.status === 'number') {
      seen.status = fault.status
      request.resume()
      return void response.writeHead(fault.status, fault.headers).end(typeof fault.body === 'string' ? fault.body : '')
    }
    const options = { host: '127.0.0.1', port, method, path: request.url, headers: request.headers, ca, servername: 'localhost' }
    const onward: ClientRequest = askSecurely(options, (answer) => {
      seen.status = answer.statusCode ?? 0
      if (fault?.status === 'lost') return void request.socket.destroy()
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.on('error', () => onward.destroy())
    request.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    port: (server.address() as AddressInfo).port,
    /** Says where Azurite listens. */
    to: (azurite: number) => {
      port = azurite
    },
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
