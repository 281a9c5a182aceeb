import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** The last lines of a text file, from its last 64 KiB. None when it cannot be read. */
export function lastLines(path: string, count: number): string[] {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const { size } = fstatSync(file)
    const buffer = Buffer.alloc(Math.min(size, 65_536))
    readSync(file, buffer, 0, buffer.length, size - buffer.length)
    return buffer.toString('utf8').trimEnd().split('\n').slice(-count)
  } catch {
    return []
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
