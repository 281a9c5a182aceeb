import { canonicalJson, type Json, sha256 } from '../kernel/digest.ts'
import { UserError } from '../kernel/errors.ts'
import { type Candidate, sameVersion } from './registry.ts'

/** The file in which every registry keeps what it knows of a version. */
export const VERSION_FILE = 'version.json'

/** What it holds; the small files lie beside it, named here with their digests. A registry may hold more of its own. */
export type Stored = Omit<Candidate, 'files'> & { files: { readonly [name: string]: string } }

/** Makes the error for a file that is missing or was changed. */
type Damaged = (name: string, cause?: unknown) => Error

/** Text of version.json, the same for the same content. UserError for small files that cannot lie beside it; `reserved` are names of other files there. */
export function recordText(candidate: Candidate, more: object = {}, reserved: readonly string[] = []): string {
  for (const name of Object.keys(candidate.files))
    if (!/^[A-Za-z0-9][\w.-]*$/.test(name) || name === VERSION_FILE || reserved.includes(name))
      throw new UserError(`"${name}" cannot name a file of a version.`)
  const { model, digest, serving, commit, data, params, metrics, packages } = candidate
  const files = Object.fromEntries(Object.entries(candidate.files).map(([name, text]) => [name, sha256(text)]))
  const stored = { ...more, model, digest, serving, commit, data, params, metrics, packages, files }
  return `${canonicalJson(stored as unknown as Json)}\n`
}

/** Reads version.json; where it is known which version it must be, throws when it is another. */
export function parseRecord<S extends Stored>(text: string, damaged: Damaged, of?: Pick<Candidate, 'model' | 'digest' | 'serving'>): S {
  let stored: S
  try {
    stored = JSON.parse(text) as S
  } catch (cause) {
    throw damaged(VERSION_FILE, cause)
  }
  if (of && (!sameVersion(stored, of) || stored.model !== of.model)) throw damaged(VERSION_FILE)
  return stored
}

const EMPTY = sha256('')

/** Reads the small files and checks each by its digest. An empty one is not asked for where a registry does not keep it: its digest says it all. */
export async function readSmallFiles(
  files: Stored['files'],
  { read, damaged, keepsEmpty = false }: { read(name: string): Promise<string>; damaged: Damaged; keepsEmpty?: boolean },
): Promise<Candidate['files']> {
  const all = Object.entries(files).map(async ([name, digest]) => {
    const content = digest === EMPTY && !keepsEmpty ? '' : await read(name)
    if (sha256(content) !== digest) throw damaged(name)
    return [name, content] as const
  })
  return Object.fromEntries(await Promise.all(all))
}
