import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PlatformError } from '../../kernel/errors.ts'
import { absent, digestPath } from './digest.ts'
import { copyDurably, moveInPlace, moveUnlessTaken, sync, temporaryBeside } from './disk.ts'

/** A partial folder this old (milliseconds) was left by a process that died. */
const ABANDONED = 3_600_000

const at = (root: string, digest: string) => join(root, 'blobs', digest)

/** The model file or folder with these bytes; undefined when there is none. */
export const blobPath = async (root: string, digest: string): Promise<string | undefined> =>
  (await stat(join(at(root, digest), 'model')).catch(absent)) && join(at(root, digest), 'model')

/** Copies a model in, checked against its digest. What is there already stays, unless it is damaged: then it is replaced. */
export async function storeBlob(root: string, digest: string, path: string): Promise<void> {
  const there = await blobPath(root, digest)
  if (there && (await digestPath(there)) === digest) return
  const partial = temporaryBeside(at(root, digest))
  await mkdir(partial, { recursive: true })
  try {
    await copyDurably(path, join(partial, 'model'))
    const found = await digestPath(join(partial, 'model'))
    if (found !== digest) throw new PlatformError(`${path} changed while it was registered: its digest is ${found}, not ${digest}.`)
    await sync(partial)
    if (there) await moveInPlace(partial, at(root, digest))
    else await moveUnlessTaken(partial, at(root, digest))
    await sync(join(root, 'blobs'))
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

/** Removes partial folders of processes that died long ago. */
export async function removeAbandoned(root: string): Promise<void> {
  const models = (await readdir(join(root, 'versions')).catch(absent)) ?? []
  for (const folder of [join(root, 'blobs'), ...models.map((model) => join(root, 'versions', model))]) {
    const names = (await readdir(folder).catch(absent)) ?? []
    for (const name of names.filter((n) => n.endsWith('.partial'))) {
      const found = await stat(join(folder, name)).catch(absent)
      if (found && found.mtimeMs < Date.now() - ABANDONED) await rm(join(folder, name), { recursive: true, force: true })
    }
  }
}
