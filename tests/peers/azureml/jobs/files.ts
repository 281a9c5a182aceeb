import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { Refusal } from '../errors.ts'
import { isThere, type Place, placeOf } from '../storage/uris.ts'
import type { World } from '../world.ts'

/** Copies what lies at an address into `folder`; the path of it there, of the file or of the folder. Throws Refusal when nothing is there. */
export async function materialise(world: World, uri: string, type: string, folder: string, readOnly: boolean): Promise<string> {
  const place = placeOf(world, uri)
  if (type === 'uri_file') {
    const target = join(folder, posix.basename(place.path))
    await fetchBlob(world, place.container, place.path, target, readOnly)
    return target
  }
  mkdirSync(folder, { recursive: true })
  if ((await fetchFolder(world, place, folder, readOnly)) > 0) return folder
  if (!(await isThere(world, place))) throw missing(uri)
  const target = join(folder, posix.basename(place.path)) // a folder's address may name a single file
  await fetchBlob(world, place.container, place.path, target, readOnly)
  return folder
}

/** Copies everything under a place into `folder`; how many files. */
export async function fetchFolder(world: World, { container, path }: Place, folder: string, readOnly = false): Promise<number> {
  const prefix = path === '' || path.endsWith('/') ? path : `${path}/`
  const names = await world.blobs.list(container, prefix)
  for (const name of names) await fetchBlob(world, container, name, join(folder, name.slice(prefix.length)), readOnly)
  return names.length
}

async function fetchBlob(world: World, container: string, path: string, target: string, readOnly: boolean): Promise<void> {
  const bytes = await world.blobs.read(container, path).catch(() => {
    throw missing(`${container}/${path}`)
  })
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, bytes)
  if (readOnly) chmodSync(target, 0o444)
}

const missing = (what: string) =>
  new Refusal(
    404,
    'ScriptExecution.StreamAccess.NotFound',
    `ScriptExecutionException was caused by StreamAccessException. The specified blob does not exist: ${what.split('?')[0]}`,
  )

/** Puts every file of a folder there. */
export async function upload(world: World, folder: string, { container, path }: Place): Promise<void> {
  const client = world.blobs.container(container)
  const root = path.replace(/\/$/, '')
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, entry)
    if (statSync(file).isFile()) await client.getBlockBlobClient(`${root}/${entry}`).uploadFile(file)
  }
}
