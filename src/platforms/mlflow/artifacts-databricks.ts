import { createReadStream } from 'node:fs'
import { PlatformError } from '../../kernel/errors.ts'
import { type ArtifactStore, bodyOf, type Content } from './artifact-store.ts'
import type { MlflowClient } from './client.ts'
import { MlflowRefused } from './errors.ts'

/** Where a run's files are in a Databricks workspace: each is written and read at a signed address that the server gives. Source: mlflow 3.15. */
const PLACE = /^dbfs:\/databricks\/mlflow-tracking\/[^/]+\/([^/]+)\/artifacts\/?$/

/** Bytes appended in one request to Azure's data lake. */
const PART = 64 << 20

type Kind = 'AWS_PRESIGNED_URL' | 'GCP_SIGNED_URL' | 'AZURE_SAS_URI' | 'AZURE_ADLS_GEN2_SAS_URI'
interface Signed {
  signed_uri: string
  type: Kind
  headers?: { name: string; value: string }[]
}

/** Does something at a signed address, which must not get into a message. Storage's refusals are no matter of the sign-in at Databricks. */
async function at<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const status = error instanceof PlatformError ? error.status : undefined
    if (status === 404) throw new MlflowRefused(`${path} is not in Databricks’ storage.`, 'RESOURCE_DOES_NOT_EXIST', 404)
    throw new PlatformError(`${path}: Databricks’ storage did not take or give it (${status ?? 'refused, or not reached'}).`)
  }
}

const slice = (content: Content, from: number, size: number) =>
  typeof content === 'string'
    ? Buffer.from(content).subarray(from, from + size)
    : createReadStream(content.file, { start: from, end: from + size - 1, highWaterMark: 1 << 20 })

const EMPTY = Buffer.alloc(0)

/** Azure's data lake: made empty, filled part by part, and then flushed to its length. */
async function append(client: MlflowClient, url: string, content: Content, headers: { [name: string]: string }): Promise<void> {
  const { size } = bodyOf(content)
  const empty = { size: 0, headers, make: () => EMPTY }
  await client.put(`${url}&resource=file`, empty)
  for (let from = 0; from < size; from += PART) {
    const part = Math.min(PART, size - from)
    const body = { size: part, headers, make: () => slice(content, from, part) }
    await client.put(`${url}&action=append&position=${from}`, body, 'PATCH')
  }
  await client.put(`${url}&action=flush&position=${size}`, empty, 'PATCH')
}

function send(client: MlflowClient, { signed_uri: url, type, headers: given = [] }: Signed, content: Content): Promise<void> {
  const headers = Object.fromEntries(given.map(({ name, value }) => [name, value]))
  if (type === 'AZURE_ADLS_GEN2_SAS_URI') return append(client, url, content, headers)
  const more = type === 'AZURE_SAS_URI' ? { 'x-ms-blob-type': 'BlockBlob' } : {}
  return client.put(url, { ...bodyOf(content), headers: { ...headers, ...more } })
}

/** The files of a run in a Databricks workspace; undefined for an address of another kind. */
export function databricksStore(client: MlflowClient, uri: string): ArtifactStore | undefined {
  const run = PLACE.exec(uri)?.[1]
  if (run === undefined) return undefined
  async function signed(kind: 'read' | 'write', path: string): Promise<Signed> {
    type Answer = { credential_infos?: Signed[] }
    const { credential_infos: [found] = [] } = await client.write<Answer>('POST', `artifacts/credentials-for-${kind}`, {
      run_id: run,
      path: [path],
    })
    if (!found) throw new PlatformError(`Databricks gives no address for ${path} of run ${run}.`)
    return found
  }

  async function sizes(folder: string, into = new Map<string, number>()): Promise<Map<string, number>> {
    for (let token: string | undefined = ''; token !== undefined; ) {
      type Page = { files?: { path: string; is_dir?: boolean; file_size?: number | string }[]; next_page_token?: string }
      const page: Page = await client.read<Page>('artifacts/list', { run_id: run, path: folder, page_token: token || undefined })
      for (const { path, is_dir: isFolder, file_size: size } of page.files ?? []) {
        if (isFolder) await sizes(path, into)
        else into.set(path, Number(size ?? 0))
      }
      token = page.next_page_token || undefined
    }
    return into
  }

  return {
    async put(path, content) {
      const address = await signed('write', path)
      await at(path, () => send(client, address, content))
    },
    async open(path) {
      const { signed_uri: url } = await signed('read', path)
      return at(path, () => client.open(url))
    },
    sizes: (folder) => sizes(folder),
    // Databricks removes the files of a removed run itself.
    clear: async () => {},
  }
}
