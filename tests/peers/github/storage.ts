import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** GitHub's storage: another origin, reached by signed addresses. As there, a request that also carries a token is refused. */
export async function startStorage() {
  const kept = new Map<string, { bytes: Buffer; type: string }>()
  const server = createServer((request, response) => {
    const item = kept.get(request.url ?? '')
    if (request.headers.authorization)
      response.writeHead(400, { 'content-type': 'application/xml' }).end('<Error><Code>InvalidAuthenticationInfo</Code></Error>')
    else if (!item) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': item.type, 'content-length': item.bytes.length }).end(item.bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    store(bytes: Buffer, type: string): string {
      const path = `/${kept.size + 1}?sig=peer`
      kept.set(path, { bytes, type })
      return `http://127.0.0.1:${port}${path}`
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
