import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { canonicalJson, type Json, sha256 } from '../../kernel/digest.ts'
import { PlatformError, UserError } from '../../kernel/errors.ts'
import type { ModelVersion } from '../../ports/registry.ts'
import { absent } from './digest.ts'
import { sync, temporaryBeside } from './disk.ts'

/** What version.json holds: the small files lie beside it, named here with their digests. */
type Stored = Omit<ModelVersion, 'files'> & { files: { readonly [name: string]: string } }

const SAFE = /^[A-Za-z0-9][\w.-]*$/

function folderOf(root: string, model: string) {
  if (!SAFE.test(model)) throw new UserError(`"${model}" cannot name a model: use letters, digits and hyphens.`)
  return join(root, 'versions', model)
}

/** Gives a version its number by renaming a complete folder to `<n>/`; false when that number is taken. */
export async function claimVersion(root: string, version: ModelVersion): Promise<boolean> {
  const place = join(folderOf(root, version.model), String(version.version))
  const partial = temporaryBeside(place)
  await mkdir(partial, { recursive: true })
  try {
    const files = Object.entries(version.files)
    const stored: Stored = { ...version, files: Object.fromEntries(files.map(([name, text]) => [name, sha256(text)])) }
    for (const [name, text] of files) {
      if (!SAFE.test(name) || name === 'version.json') throw new UserError(`"${name}" cannot name a file of a version.`)
      await writeFile(join(partial, name), text, { flush: true })
    }
    await writeFile(join(partial, 'version.json'), `${canonicalJson(stored as unknown as Json)}\n`, { flush: true })
    await sync(partial)
    // Fails when the place holds a version: a folder is only ever renamed over an empty one.
    await rename(partial, place)
    await sync(folderOf(root, version.model))
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false
    throw error
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

/** All versions of a model, oldest first. */
export async function readVersions(root: string, model: string): Promise<ModelVersion[]> {
  const names = (await readdir(folderOf(root, model)).catch(absent)) ?? []
  const numbers = names.filter((name) => /^[1-9]\d*$/.test(name)).map(Number)
  return Promise.all(
    numbers
      .toSorted((a, b) => a - b)
      .map(async (number) => {
        const version = await readVersion(root, model, number)
        if (!version) throw damaged(join(folderOf(root, model), String(number)))
        return version
      }),
  )
}

/** One version; undefined when there is none. PlatformError when what is stored of it was changed. */
export async function readVersion(root: string, model: string, number: number): Promise<ModelVersion | undefined> {
  const folder = join(folderOf(root, model), String(number))
  const text = await readFile(join(folder, 'version.json'), 'utf8').catch(absent)
  if (text === undefined) return undefined
  const stored = parse(text, folder)
  const files = await Promise.all(
    Object.entries(stored.files).map(async ([name, digest]) => {
      const content = await readFile(join(folder, name), 'utf8').catch(absent)
      if (content === undefined || sha256(content) !== digest) throw damaged(join(folder, name))
      return [name, content] as const
    }),
  )
  return { ...stored, files: Object.fromEntries(files) }
}

function parse(text: string, folder: string): Stored {
  try {
    return JSON.parse(text) as Stored
  } catch (cause) {
    throw damaged(join(folder, 'version.json'), cause)
  }
}

const damaged = (path: string, cause?: unknown) =>
  new PlatformError(`${path} in the registry is damaged or was changed by hand. Put it back from a backup.`, { cause })
