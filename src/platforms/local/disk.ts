import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { PlatformError } from '../../kernel/errors.ts'
import { absent, filesIn } from './digest.ts'

const ADVICE: { readonly [code: string]: string } = {
  ENOSPC: 'the disk is full. Free some space there and run again; nothing half-written is left.',
  EDQUOT: 'your disk quota is used up. Free some space there and run again; nothing half-written is left.',
  EACCES: 'this user may not write there. Change the folder’s owner or mode, or choose another folder.',
  EPERM: 'this user may not write there. Change the folder’s owner or mode, or choose another folder.',
  EROFS: 'the disk is mounted read-only. Choose another folder.',
}

/** Runs disk work; an error of the system becomes a PlatformError that names the place and what to do. */
export async function onDisk<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const advice = ADVICE[(error as NodeJS.ErrnoException).code ?? '']
    if (!advice) throw error
    throw new PlatformError(`Cannot write ${place}: ${advice}`, { cause: error })
  }
}

/** A name beside `path` that nothing else has, for what is not complete yet. On the same disk, so that a rename is atomic. */
export const temporaryBeside = (path: string): string => join(dirname(path), `.${basename(path)}.${randomUUID()}.partial`)

/** Copies a file or a folder (links as what they lead to) to a place where nothing is, and waits until it is on the disk. */
export async function copyDurably(from: string, to: string): Promise<void> {
  const one = (await stat(from)).isFile()
  const files = one ? [{ path: '', absolute: from }] : await filesIn(from)
  if (!one) await mkdir(to, { recursive: true })
  for (const { path, absolute } of files) {
    const copy = one ? to : join(to, path)
    await mkdir(dirname(copy), { recursive: true })
    await copyFile(absolute, copy, constants.COPYFILE_FICLONE)
    await sync(copy)
  }
}

/** Waits until a file's bytes, or a folder's entries, are on the disk. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Puts `from` in the place of whatever is at `to`. A reader sees the old or the new, or for an instant neither, never a mixture. */
export async function moveInPlace(from: string, to: string): Promise<void> {
  await removeWhole(to)
  await rename(from, to)
}

/** Like `moveInPlace`, for content that is the same whoever puts it there: losing the race to another process is fine. */
export async function moveUnlessTaken(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
}

/** Removes a file or folder so that at every moment it is there as a whole or not at all. */
export async function removeWhole(path: string): Promise<void> {
  const old = temporaryBeside(path)
  await rename(path, old).catch(absent)
  await rm(old, { recursive: true, force: true })
}
