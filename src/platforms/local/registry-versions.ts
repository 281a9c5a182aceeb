import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PlatformError, UserError } from '../../kernel/errors.ts'
import type { ModelVersion } from '../../ports/registry.ts'
import { parseRecord, readSmallFiles, recordText, type Stored, VERSION_FILE } from '../../ports/version-record.ts'
import { absent } from './digest.ts'
import { sync, temporaryBeside } from './disk.ts'

/** A folder says its number too. */
type Numbered = Stored & Pick<ModelVersion, 'version'>

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
    const record = recordText(version, { version: version.version })
    for (const [name, text] of Object.entries(version.files)) await writeFile(join(partial, name), text, { flush: true })
    await writeFile(join(partial, VERSION_FILE), record, { flush: true })
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
  const damagedIn = (name: string, cause?: unknown) => damaged(join(folder, name), cause)
  const text = await readFile(join(folder, VERSION_FILE), 'utf8').catch(absent)
  if (text === undefined) return undefined
  const stored = parseRecord<Numbered>(text, damagedIn)
  const read = async (name: string) => {
    const content = await readFile(join(folder, name), 'utf8').catch(absent)
    if (content === undefined) throw damagedIn(name)
    return content
  }
  return { ...stored, files: await readSmallFiles(stored.files, { read, damaged: damagedIn, keepsEmpty: true }) }
}

const damaged = (path: string, cause?: unknown) =>
  new PlatformError(`${path} in the registry is damaged or was changed by hand. Put it back from a backup.`, { cause })
