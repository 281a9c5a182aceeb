import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

/** A real file system of a few bytes (`1m`) below a folder, unmounted at the end of the block. Undefined, loudly, where this user may not mount. */
export async function tinyDisk(folder: string, size: string) {
  const path = join(folder, 'disk')
  await mkdir(path)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path], { stdio: 'pipe' })
  } catch (error) {
    console.warn(`SKIPPED: a full disk needs a small tmpfs, and mount says: ${(error as Error).message}`)
    return undefined
  }
  return {
    path,
    async [Symbol.asyncDispose]() {
      execFileSync('umount', [path])
    },
  }
}
