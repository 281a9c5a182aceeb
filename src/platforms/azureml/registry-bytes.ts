import { createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { PlatformError } from '../../kernel/errors.ts'
import { digestPath, type FileInFolder, filesIn } from '../local/digest.ts'
import { moveInPlace, temporaryBeside } from '../local/disk.ts'
import type { AzureClient } from './client.ts'
import { inParallel, ofBlobs, uploadFiles } from './upload-files.ts'
import { blobStore, datastorePath } from './upload-store.ts'

/** The last part of every model's place, so that a scoring script finds it as AZUREML_MODEL_DIR/model whatever it was called. */
const NAME = 'model'
/** Files fetched at once. */
const AT_ONCE = 8

/** A model's files by their paths in the place that keeps it: `model`, or `model/…`. */
export async function modelFiles(path: string): Promise<FileInFolder[]> {
  if ((await stat(path)).isFile()) return [{ path: NAME, absolute: path }]
  return (await filesIn(path)).map((file) => ({ ...file, path: `${NAME}/${file.path}` }))
}

/** Puts a model's bytes (a file or a folder) into the default datastore at a place that their digest names, once; gives the address. */
export async function storeModel(client: AzureClient, digest: string, path: string): Promise<string> {
  const { name, container } = await blobStore(client)
  const place = `sluice/models/${digest}`
  await uploadFiles(container, place, { files: await modelFiles(path), digest })
  return `azureml://datastores/${name}/paths/${place}/${NAME}`
}

/** Whether a folder holds a model that MLflow wrote: Azure serves such a one without code. */
export const isMlflow = async (path: string): Promise<boolean> =>
  (await stat(join(path, 'MLmodel')).catch(() => undefined))?.isFile() === true

/** Fetches the blob or the folder at an address below `folder`; checked against the digest before it takes its place. Gives the path. */
export async function fetchModel(
  client: AzureClient,
  { uri, digest, name }: { uri: string; digest: string; name: string },
  folder: string,
): Promise<string> {
  const place = join(folder, NAME)
  // A server may be reading it: what is right already stays where it is.
  if ((await digestPath(place)) === digest) return place
  await mkdir(folder, { recursive: true })
  const copy = temporaryBeside(place)
  try {
    await download(client, uri, copy)
    const found = await digestPath(copy)
    if (found !== digest)
      throw new PlatformError(
        found === undefined
          ? `The workspace has no bytes for ${name}. Register that model again to bring them back.`
          : `The bytes of ${name} in the workspace are damaged: their digest is ${found}, not ${digest}. Remove ${uri} and register that model again.`,
      )
    await moveInPlace(copy, place)
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
  return place
}

async function download(client: AzureClient, uri: string, to: string): Promise<void> {
  const at = datastorePath(uri)
  if (!at) throw new PlatformError(`The model's address ${uri} is not in a datastore.`)
  const { container } = await blobStore(client, at.store)
  const found = await ofBlobs('Listing a model’s files', async () => {
    const names: string[] = []
    for await (const { name } of container.listBlobsFlat({ prefix: at.path })) names.push(name)
    // `model` must not take `model-2/…` along.
    return names.filter((name) => name === at.path || name.startsWith(`${at.path}/`))
  })
  await inParallel(AT_ONCE, found, async (name) => {
    const file = name === at.path ? to : join(to, name.slice(at.path.length + 1))
    await mkdir(dirname(file), { recursive: true })
    await ofBlobs(`Fetching ${name}`, async () => {
      const { readableStreamBody } = await container.getBlobClient(name).download(0, undefined, { maxRetryRequests: 5 })
      await pipeline(readableStreamBody!, createWriteStream(file))
    })
  })
}
