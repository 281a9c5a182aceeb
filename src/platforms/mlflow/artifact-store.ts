import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Body } from './transport.ts'

/** What is kept at a path: a file of this machine with its size in bytes, or a text. */
export type Content = { file: string; size: number } | string

/** The files of one run, by path from the run's own folder. */
export interface ArtifactStore {
  put(path: string, content: Content): Promise<void>
  /** MlflowRefused (RESOURCE_DOES_NOT_EXIST) when it is not there. */
  open(path: string): Promise<Readable>
  /** Sizes in bytes of all files below a folder, by path. */
  sizes(folder: string): Promise<Map<string, number>>
  /** Removes everything; a server that cannot is left as it is. */
  clear(): Promise<void>
}

/** Content as it is sent. */
export const bodyOf = (content: Content): Body => {
  if (typeof content !== 'string') return { size: content.size, make: () => createReadStream(content.file, { highWaterMark: 1 << 20 }) }
  const bytes = Buffer.from(content)
  return { size: bytes.length, make: () => bytes }
}
