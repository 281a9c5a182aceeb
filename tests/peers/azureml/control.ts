import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Fault, Faults } from './faults.ts'
import type { Record_ } from './record.ts'
import type { World } from './world.ts'

/** The control port: for tests alone, plain HTTP on loopback. */
export async function startControl(world: World, faults: Faults, record: Record_) {
  Object.assign(world.commands, {
    requests: () => record.exchanges,
    problems: () => record.problems,
    forget: () => {
      record.exchanges.length = 0
      record.problems.length = 0
      faults.clear()
    },
    fault: (fault: Omit<Fault, 'path'> & { path: { source: string; flags: string } }) =>
      faults.add({ ...fault, path: new RegExp(fault.path.source, fault.path.flags) }),
    settings: (change: Partial<World['settings']>) => Object.assign(world.settings, change),
    expire: () => world.tokens.expire(),
    token: ({ audience }: { audience: string }) => world.tokens.issue(audience),
    resource: ({ id }: { id: string }) => world.store.get(id.startsWith('/subscriptions') ? id : world.names.scope + id) ?? null,
    blobs: ({ container, prefix }: { container: string; prefix: string }) => world.blobs.list(container, prefix),
    write: ({ container, path, text }: { container: string; path: string; text: string }) => world.blobs.write(container, path, text),
    blob: async ({ container, path }: { container: string; path: string }) => (await world.blobs.read(container, path)).toString('base64'),
  })
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const command = world.commands[(request.url ?? '').slice(1)] as ((argument: unknown) => unknown) | undefined
    try {
      if (!command) throw new Error(`no command ${request.url}`)
      const result = await command(chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {})
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(result ?? null))
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
