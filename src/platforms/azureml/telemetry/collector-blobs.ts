import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { PlatformError } from '../../../kernel/errors.ts'
import { ofBlobs } from '../assets/files.ts'
import { type BlobStore, blobStore, datastorePath } from '../assets/store.ts'
import type { AzureClient } from '../client.ts'
import { mask } from '../errors.ts'
import type { CollectedBlobs } from './collector.ts'

/** The path in a datastore that an address means: a blob's URL, or azureml://datastores/…. */
function pathIn({ url, name }: BlobStore, address: string): string {
  const at = datastorePath(address)
  if (at?.store === name) return at.path
  const plain = address.replace(/\?.*$/s, '')
  if (plain.startsWith(`${url}/`)) return decodeURIComponent(plain.slice(url.length + 1))
  // A URL of the same container by another name of its host.
  const found = new RegExp(`^https?://[^/]+/(?:[^/]+/)?${new URL(url).pathname.split('/').pop()}/(.+)$`).exec(plain)?.[1]
  if (found) return decodeURIComponent(found)
  throw new PlatformError(`The data collector points to ${mask(address)}, which is not in the datastore ${name}.`)
}

/** The data collector's files in the default datastore, opened at the first use. */
export function collectorBlobs(client: AzureClient): CollectedBlobs {
  let opened: Promise<BlobStore> | undefined
  const open = () => {
    opened ??= blobStore(client)
    return opened
  }
  const stream = async (path: string) => {
    const { container } = await open()
    const { readableStreamBody } = await ofBlobs(`Reading ${path}`, () => container.getBlobClient(path).download())
    return readableStreamBody!
  }
  return {
    async folders(path) {
      const { container } = await open()
      return ofBlobs(`Listing ${path}`, async () => {
        const names: string[] = []
        for await (const item of container.listBlobsByHierarchy('/', { prefix: `${path}/` }))
          if (item.kind === 'prefix') names.push(item.name.slice(path.length + 1, -1))
        return names
      })
    },
    async list(path) {
      const { container } = await open()
      return ofBlobs(`Listing ${path}`, async () => {
        const names: string[] = []
        for await (const { name } of container.listBlobsFlat({ prefix: `${path}/` })) names.push(name)
        return names
      })
    },
    async *lines(path) {
      yield* createInterface({ input: await stream(path), crlfDelay: Number.POSITIVE_INFINITY })
    },
    text: async (address) => text(await stream(pathIn(await open(), address))),
  }
}
