import { readFileSync } from 'node:fs'
import type { ClientRequest } from 'node:http'
import { request as askSecurely, createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Faults } from '../faults.ts'
import type { Certificates } from '../pki.ts'
import type { Exchange, Record_ } from '../record.ts'
import type { Copying } from './blob-copy.ts'

/** What clients reach as blob storage: it hands everything to Azurite, remembers what was asked, and plays faults; a `reset` breaks off in the middle of a body. */
export async function startBlobFront(certificates: Certificates, faults: Faults, record: Record_) {
  let port = 0
  let copying: Copying | undefined
  const ca = readFileSync(certificates.ca)
  const server = createServer({ cert: readFileSync(certificates.cert), key: readFileSync(certificates.key) }, async (request, response) => {
    const method = request.method ?? 'GET'
    const url = new URL(request.url ?? '/', 'https://localhost')
    const path = decodeURIComponent(url.pathname)
    const fault = await faults.next(method, path)
    const seen: Exchange = {
      ...{ server: 'blob', method, path, version: request.headers['x-ms-version'] as string | undefined, status: 0 },
      query: Object.fromEntries([...url.searchParams].filter(([key]) => /^(comp|restype|prefix|blockid)$/.test(key))),
      ...{
        headers: sizeOf(request.headers),
        body: undefined,
        answer: undefined,
        operation: undefined,
        request: undefined,
        response: undefined,
      },
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
      // Azurite lets it in, and does not know how: what it answers is done here instead.
      const source = request.headers['x-ms-copy-source']
      if (seen.status === 501 && typeof source === 'string' && copying) {
        answer.resume()
        return void copying(url, request.headers).then(
          ({ status, code }) => {
            seen.status = status
            response.writeHead(status, { 'x-ms-error-code': code ?? '' }).end()
          },
          () => response.destroy(),
        )
      }
      if (fault?.status === 'lost') return void request.socket.destroy()
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      if (fault?.status === 'cut')
        return void answer.once('data', (chunk: Buffer) =>
          response.write(chunk.subarray(0, chunk.length / 2), () => request.socket.destroy()),
        )
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
    /** Says where Azurite listens, and who copies where it does not. */
    to: (azurite: number, copies: Copying) => {
      port = azurite
      copying = copies
    },
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** How many bytes came along. */
const sizeOf = ({ 'content-length': length }: { 'content-length'?: string | undefined }): Record<string, string> =>
  length === undefined ? {} : { 'content-length': length }
