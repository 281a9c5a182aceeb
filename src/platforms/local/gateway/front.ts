import { createServer, type RequestListener, type Server } from 'node:http'

/** Seconds that connections may stay open once a server stops taking requests; as long as a model server may take for an answer. */
const DRAINS_WITHIN = 60

/** A server on loopback that closes each connection with its next answer once it is told to drain. */
export async function openServer(port: number, listener: RequestListener) {
  let draining = false
  // Longer than clients and proxies keep an idle connection, so that none is closed under a request on its way.
  const server: Server = createServer({ keepAliveTimeout: 120_000, requestTimeout: 0 }, (request, response) => {
    if (draining) response.shouldKeepAlive = false
    listener(request, response)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return {
    port: (server.address() as { port: number }).port,
    /** Takes no more connections; resolves when the last request is answered. */
    async drain(): Promise<void> {
      draining = true
      const limit = setTimeout(() => server.closeAllConnections(), DRAINS_WITHIN * 1000)
      await new Promise<void>((done) => server.close(() => done()))
      clearTimeout(limit)
    },
  }
}

/** The public port. Requests wait until there is somebody to serve them; another port can be taken over while running. */
export async function openFront(port: number) {
  let listener: RequestListener | undefined
  const waiting: Parameters<RequestListener>[] = []
  const relay: RequestListener = (...request) => (listener ? listener(...request) : waiting.push(request))
  let server = await openServer(port, relay)
  return {
    serve(handler: RequestListener): void {
      listener = handler
      for (const request of waiting.splice(0)) handler(...request)
    },
    async move(next: number): Promise<void> {
      const old = server
      server = await openServer(next, relay)
      void old.drain()
    },
    drain: () => server.drain(),
  }
}
