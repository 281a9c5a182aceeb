import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Place, placeOf } from '../storage/uris.ts'
import type { World } from '../world.ts'

/** The blobs at a place: one, or those of a folder. `model` does not take `model-2/…` along. */
async function blobsAt(world: World, { container, path }: Place): Promise<string[]> {
  const names = await world.blobs.list(container, path)
  return names.filter((name) => path === '' || name === path || name.startsWith(`${path}/`))
}

const trimmed = (place: Place): Place => ({ ...place, path: place.path.replace(/\/+$/, '') })

/** Downloads the blob, or the folder of blobs, at an address; how many there were. A folder's blobs keep their paths below it. */
export async function download(world: World, uri: string, folder: string): Promise<number> {
  const place = trimmed(placeOf(world, uri))
  const names = await blobsAt(world, place)
  for (const name of names) {
    const file = join(folder, name === place.path ? basename(name) : name.slice(place.path === '' ? 0 : place.path.length + 1))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, await world.blobs.read(place.container, name))
  }
  return names.length
}

/** What an address is called at its end, and whether that is one blob. */
export async function endOf(world: World, uri: string): Promise<{ name: string; single: boolean }> {
  const place = trimmed(placeOf(world, uri))
  return { name: basename(place.path), single: (await blobsAt(world, place)).includes(place.path) }
}
