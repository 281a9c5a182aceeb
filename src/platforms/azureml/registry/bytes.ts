import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContainerClient } from '@azure/storage-blob'
import { PlatformError } from '../../../kernel/errors.ts'
import { digestPath, type FileInFolder, filesIn } from '../../local/digest.ts'
import { moveInPlace, temporaryBeside } from '../../local/disk.ts'
import { fetchBlob } from '../assets/fetch.ts'
import { inParallel, ofBlobs, uploadFiles } from '../assets/files.ts'
import { type BlobStore, blobStore, datastorePath } from '../assets/store.ts'
import type { AzureClient } from '../client.ts'

/** The last part of every model's place, so that a scoring script finds it as AZUREML_MODEL_DIR/model whatever it was called. */
const NAME = 'model'
/** Files fetched at once. */
const AT_ONCE = 8

/** A model's files by their paths in the place that keeps it: `model`, or `model/…`. */
export async function modelFiles(path: string): Promise<FileInFolder[]> {
  if ((await stat(path)).isFile()) return [{ path: NAME, absolute: path }]
  return (await filesIn(path)).map((file) => ({ ...file, path: `${NAME}/${file.path}` }))
}

/** Folder of the default datastore in which a model's bytes lie, by their digest. */
export const modelPlace = (digest: string): string => `sluice/models/${digest}`

/**
 * Puts a model's bytes (a file or a folder) into the default datastore at a place that their digest names, once; gives the address. `bring` may put some there
 * by another way first: what it leaves out is uploaded.
 */
export async function storeModel(
  client: AzureClient,
  digest: string,
  path: string,
  bring?: (files: readonly FileInFolder[], to: BlobStore) => Promise<void>,
): Promise<string> {
  const store = await blobStore(client)
  const files = await modelFiles(path)
  await bring?.(files, store)
  await uploadFiles(store.container, modelPlace(digest), { files, digest })
  return `azureml://datastores/${store.name}/paths/${modelPlace(digest)}/${NAME}`
}

/** Whether a folder holds a model that MLflow wrote: Azure serves such a one without code. */
export const isMlflow = async (path: string): Promise<boolean> =>
  (await stat(join(path, 'MLmodel')).catch(() => undefined))?.isFile() === true

/** Bytes of a version: where they lie, what they are, and in whose words that is said. */
export interface KeptBytes {
  /** Address as the version has it. */
  uri: string
  digest: string
  /** For example v7 of flights. */
  name: string
  /** Who keeps them, for messages: the workspace. */
  keeper: string
  /** Opens what the address names: a blob, or all that lies below it. */
  open(): Promise<{ container: ContainerClient; path: string }>
}

/** Bytes in a datastore of the workspace. PlatformError when opened, where the address is of another kind. */
export const inWorkspace = (client: AzureClient, bytes: Pick<KeptBytes, 'uri' | 'digest' | 'name'>): KeptBytes => ({
  ...bytes,
  keeper: 'the workspace',
  async open() {
    const at = datastorePath(bytes.uri)
    if (!at) throw new PlatformError(`The model's address ${bytes.uri} is not in a datastore.`)
    return { container: (await blobStore(client, at.store)).container, path: at.path }
  },
})

/** Fetches bytes (one file, or a folder) below `folder`; checked against the digest before they take their place. Gives the path. */
export async function fetchModel(client: AzureClient, bytes: KeptBytes, folder: string): Promise<string> {
  const { uri, digest, name, keeper } = bytes
  const place = join(folder, NAME)
  // A server may be reading it: what is right already stays where it is.
  if ((await digestPath(place)) === digest) return place
  await mkdir(folder, { recursive: true })
  const copy = temporaryBeside(place)
  try {
    await download(client, bytes, copy)
    const found = await digestPath(copy)
    if (found !== digest)
      throw new PlatformError(
        found === undefined
          ? `${capital(keeper)} has no bytes for ${name}. Register that model again to bring them back.`
          : `The bytes of ${name} in ${keeper} are damaged: their digest is ${found}, not ${digest}. Remove ${uri} and register that model again.`,
      )
    await moveInPlace(copy, place)
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
  return place
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

async function download(client: AzureClient, { open }: KeptBytes, to: string): Promise<void> {
  const { container, path } = await open()
  const found = await ofBlobs('Listing a model’s files', async () => {
    const names: string[] = []
    for await (const { name } of container.listBlobsFlat({ prefix: path })) names.push(name)
    // `model` must not take `model-2/…` along.
    return names.filter((name) => name === path || name.startsWith(`${path}/`))
  })
  await inParallel(AT_ONCE, found, async (name) => {
    const file = name === path ? to : join(to, name.slice(path.length + 1))
    await fetchBlob(client, container.getBlobClient(name), file, name)
  })
}
