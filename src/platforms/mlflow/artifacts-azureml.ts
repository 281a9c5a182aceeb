import { BlobClient, BlockBlobClient, RestError } from '@azure/storage-blob'
import { PlatformError } from '../../kernel/errors.ts'
import type { ArtifactStore, Content } from './artifact-store.ts'
import type { MlflowClient } from './client.ts'
import { MlflowRefused } from './errors.ts'

/** Where a run's files are in an Azure ML workspace: its run history gives signed addresses of blobs. Source: azureml-mlflow 1.62. */
const PLACE =
  /^azureml:\/\/[^/]+\/mlflow\/v[\d.]+(\/subscriptions\/.*\/workspaces\/[^/]+)\/experiments\/([^/]+)\/runs\/([^/]+)\/artifacts\/?(.*)$/i

/** Bytes of one block; 50,000 of them may make a blob. */
const BLOCK = 16 << 20

/** Does something with a signed address, which must not get into a message: what failed is told by status and code alone. */
async function signed<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof RestError)) throw error
    const said = `${error.statusCode ?? 'nothing'} (${error.code ?? 'no code'})`
    if (error.statusCode === 404) throw new MlflowRefused(`${what} is not in the workspace’s storage.`, 'RESOURCE_DOES_NOT_EXIST', 404)
    throw new PlatformError(`${what}: the workspace’s storage answered ${said}.`)
  }
}

const send = (client: BlockBlobClient, content: Content): Promise<unknown> =>
  typeof content === 'string'
    ? client.upload(content, Buffer.byteLength(content))
    : client.uploadFile(content.file, { blockSize: BLOCK, concurrency: 4 })

interface Signed {
  contentUri: string
}

/** The files of a run in an Azure ML workspace; undefined for an address of another kind. */
export function azuremlStore(client: MlflowClient, uri: string): ArtifactStore | undefined {
  const [, workspace, experiment, run, below] = PLACE.exec(uri) ?? []
  if (workspace === undefined) return undefined
  const root = `${new URL(client.base).origin}/history/v1.0${workspace}/experiments/${experiment}/runs/${run}/artifacts`
  const whole = (path: string) => [below, path].filter(Boolean).join('/')
  const reading = async (path: string) =>
    (await client.json<Signed>('GET', `${root}/contentinfo?path=${encodeURIComponent(whole(path))}`)).contentUri

  async function list(folder: string): Promise<string[]> {
    const found: string[] = []
    for (let token: string | undefined = ''; token !== undefined; ) {
      type Page = { value?: { path: string }[]; continuationToken?: string | null }
      const more: string = token && `&continuationToken=${encodeURIComponent(token)}`
      const page: Page = await client.json<Page>('GET', `${root}?path=${encodeURIComponent(`${whole(folder)}/`)}${more}`)
      found.push(...(page.value ?? []).map(({ path }) => (below ? path.slice(below.length + 1) : path)))
      token = page.continuationToken || undefined
    }
    return found.filter((path) => path.startsWith(`${folder}/`))
  }

  return {
    async put(path, content) {
      type Made = { artifactContentInformation: { [path: string]: Signed } }
      const made = await client.json<Made>('POST', `${root}/batch/metadata`, { paths: [{ path: whole(path) }] })
      const at = made.artifactContentInformation[whole(path)]
      if (!at) throw new PlatformError(`The workspace gives no place for ${path} of run ${run}.`)
      await signed(path, () => send(new BlockBlobClient(at.contentUri), content))
    },
    open: async (path) => {
      const at = await reading(path)
      const { readableStreamBody: body } = await signed(path, () => new BlobClient(at).download())
      return body as NodeJS.ReadableStream as import('node:stream').Readable
    },
    async sizes(folder) {
      const found = new Map<string, number>()
      for (const path of await list(folder)) {
        const at = await reading(path)
        const properties = await signed(path, () => new BlobClient(at).getProperties())
        found.set(path, properties.contentLength ?? 0)
      }
      return found
    },
    // The workspace has no call for it; what a discarded run holds is kept with it.
    clear: async () => {},
  }
}
