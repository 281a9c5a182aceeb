import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  BlobServiceClient,
  type ContainerClient,
  ContainerSASPermissions,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob'
import { freePort } from '../../free-port.ts'
import type { Certificates } from '../pki.ts'

/** Name of the one storage account. */
export const account = 'rehearsal'
/** Container of the default datastore, container of what runs leave behind. */
export const containers = { store: 'azureml-blobstore', runs: 'azureml' } as const

/** Azurite with one account whose key is new each time. `front` is the address under which clients know it. */
export async function startBlobs(certificates: Certificates, front: string) {
  const key = randomBytes(64).toString('base64')
  const credential = new StorageSharedKeyCredential(account, key)
  const { port, server, service } = await azurite(key, credential, certificates)
  for (const name of Object.values(containers)) await service.createContainer(name)
  const container = (name: string): ContainerClient => service.getContainerClient(name)
  const address = (name: string, path = '') => `${front}/${account}/${name}${path ? `/${path}` : ''}`
  const byHost = front.replace('//localhost', `//${account}.blob.core.localhost`)
  return {
    port,
    key,
    account,
    container,
    /** Address of a container, or of a blob in it, as clients know it. */
    address,
    /** The same with the account in the host, as Azure writes it. */
    hosted: (name: string, path = '') => `${byHost}/${name}${path ? `/${path}` : ''}`,
    /** The container and blob path that an address names, with the account in its path or in its host; undefined when it is none of ours. */
    locate(url: string): { container: string; path: string } | undefined {
      const [start] = url.split('?')
      const base = [`${front}/${account}/`, `${byHost}/`].find((each) => start?.startsWith(each))
      if (!start || !base) return undefined
      const [name, ...rest] = start.slice(base.length).split('/')
      return name ? { container: name, path: decodeURIComponent(rest.join('/')) } : undefined
    },
    /** A signed query string for a container, or for one blob. `permissions` as Azure writes them, e.g. `r` or `rcwl`. */
    sign(name: string, permissions = 'r', blob?: string): string {
      const values = {
        containerName: name,
        ...(blob === undefined ? {} : { blobName: blob }),
        permissions: ContainerSASPermissions.parse(permissions),
        expiresOn: new Date(Date.now() + 86_400_000),
      }
      return generateBlobSASQueryParameters(values, credential).toString()
    },
    /** Names of the blobs whose path starts with `prefix`. */
    async list(name: string, prefix: string): Promise<string[]> {
      const names: string[] = []
      for await (const blob of container(name).listBlobsFlat({ prefix })) names.push(blob.name)
      return names
    },
    read: async (name: string, path: string): Promise<Buffer> => container(name).getBlockBlobClient(path).downloadToBuffer(),
    async write(name: string, path: string, bytes: Buffer | string): Promise<void> {
      await container(name).getBlockBlobClient(path).uploadData(Buffer.from(bytes))
    },
    close: () => server.kill(),
  }
}

export type Blobs = Awaited<ReturnType<typeof startBlobs>>

/** Azurite's program, quiet, in memory, taking the newest storage api-versions and reporting nothing home. */
function spawnAzurite(port: number, key: string, certificates: Certificates): ChildProcess {
  const program = join(dirname(createRequire(import.meta.url).resolve('azurite/package.json')), 'dist/src/blob/main.js')
  const flags = ['--inMemoryPersistence', '--silent', '--loose', '--skipApiVersionCheck', '--disableTelemetry', '--oauth', 'basic']
  const listen = ['--blobHost', '127.0.0.1', '--blobPort', String(port), '--cert', certificates.cert, '--key', certificates.key]
  return spawn(process.execPath, ['--import', join(import.meta.dirname, 'end-with-parent.mjs'), program, ...flags, ...listen], {
    stdio: ['pipe', 'ignore', 2],
    env: { ...process.env, NODE_OPTIONS: '', AZURITE_ACCOUNTS: `${account}:${key}` },
  })
}

/** Azurite on a port that was free a moment ago; on another one, where somebody else took it meanwhile. */
async function azurite(key: string, credential: StorageSharedKeyCredential, certificates: Certificates) {
  for (let tries = 1; ; tries++) {
    const port = await freePort()
    const server = spawnAzurite(port, key, certificates)
    // A connection kept alive may be closed just as it is used again: that is no fault of what is tested.
    const retryOptions = { maxTries: 5, retryDelayInMs: 20 }
    const service = new BlobServiceClient(`https://localhost:${port}/${account}`, credential, { retryOptions })
    try {
      await answering(service, server)
      return { port, server, service }
    } catch (error) {
      server.kill()
      if (tries === 5) throw error
    }
  }
}

async function answering(service: BlobServiceClient, server: ChildProcess): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await service.getProperties()
      return
    } catch (error) {
      if (server.exitCode !== null || tries > 200) throw new Error('Azurite did not start', { cause: error })
      await sleep(50)
    }
  }
}
