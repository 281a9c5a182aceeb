import { createHash } from 'node:crypto'
import { digestOf } from '../../kernel/digest.ts'
import { contentOf } from './bytes.ts'
import type { DataFile } from './paths.ts'

/** SHA-256 of a file's bytes as stored. */
export async function fileDigest(file: DataFile): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of contentOf({ ...file, gzip: false }, undefined)) hash.update(bytes)
  return hash.digest('hex')
}

/** Digest of a data set: of one file that file's, of several that of their sorted names and digests. */
export function dataDigest(files: readonly { name: string; sha256: string }[]): string {
  const [only, second] = files
  return only && !second ? only.sha256 : digestOf(files.map(({ name, sha256 }) => ({ name, sha256 })))
}
