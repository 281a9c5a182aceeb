import { createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sha256 } from '../../kernel/digest.ts'
import { PlatformError, UserError } from '../../kernel/errors.ts'
import { digestFile, digestPath, filesIn } from '../local/digest.ts'
import { moveInPlace, onDisk, temporaryBeside } from '../local/disk.ts'
import type { ArtifactStore } from './artifact-store.ts'
import { codeOf } from './errors.ts'

/** One file of a model: its path within the model ('' for a model that is a single file), and its size in bytes. */
export interface ModelFile {
  path: string
  sha256: string
  size: number
}

/** Where a model's files lie within a run, and the name that a model of a single file has there. */
export const MODEL_FOLDER = 'model'
const SINGLE = 'model'
const AT_ONCE = 4
const TRIES = 3

const pathIn = ({ path }: ModelFile): string => `${MODEL_FOLDER}/${path || SINGLE}`

/** The files of a model on this machine. UserError for names that MLflow would change. */
export async function modelFiles(path: string): Promise<(ModelFile & { file: string })[]> {
  const one = (await stat(path)).isFile()
  const found = one ? [{ path: '', absolute: path }] : await filesIn(path)
  const odd = found.find((each) => /[#\\]|%[0-9a-f]{2}/i.test(each.path))
  if (odd)
    throw new UserError(
      `MLflow cannot keep a file named ${JSON.stringify(odd.path)}: # and \\ and % before two digits. Rename it in the model.`,
    )
  const sorted = found.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
  return inTurn(sorted, async ({ path: name, absolute: file }) => {
    return { path: name, file, sha256: await digestFile(file), size: (await stat(file)).size }
  })
}

/** Digest of a model of these files, sorted by their paths' bytes. */
export const digestOfModel = (files: readonly ModelFile[]): string =>
  files[0]?.path === '' ? files[0].sha256 : sha256(files.map((each) => `${each.sha256}  ${each.path}\n`).join(''))

/** The first file that the server has not, or has with another size. */
async function lostFile<T extends ModelFile>(
  store: ArtifactStore,
  files: readonly T[],
): Promise<{ file: T; has: number | undefined } | undefined> {
  const kept = await store.sizes(MODEL_FOLDER)
  const file = files.find((each) => kept.get(pathIn(each)) !== each.size)
  return file && { file, has: kept.get(pathIn(file)) }
}

/** Whether the server has all of a model's files, by their sizes. */
export const whole = async (store: ArtifactStore, files: readonly ModelFile[]): Promise<boolean> => !(await lostFile(store, files))

/** Sends a model's files, and asks the server what it has of them. */
export async function upload(store: ArtifactStore, files: readonly (ModelFile & { file: string })[]): Promise<void> {
  await inTurn(files, (each) => store.put(pathIn(each), each))
  const lost = await lostFile(store, files)
  if (!lost) return
  const path = JSON.stringify(pathIn(lost.file))
  throw new PlatformError(
    `MLflow did not keep ${path} as it was sent: it has ${lost.has ?? 'none'} of ${lost.file.size} bytes. Run it again.`,
  )
}

/** Brings a model below `folder`, checked against its digest, and puts it in place as a whole. Returns its path. */
export async function download(
  store: ArtifactStore,
  files: readonly ModelFile[],
  { folder, digest, name }: { folder: string; digest: string; name: string },
): Promise<string> {
  const place = join(folder, 'model')
  // A server may be reading it: what is right already stays where it is.
  if ((await digestPath(place)) === digest) return place
  const partial = temporaryBeside(place)
  try {
    await onDisk(folder, () => inTurn(files, (each) => receive(store, each, each.path ? join(partial, each.path) : partial, name)))
    const found = await digestPath(partial)
    if (found !== digest) throw new PlatformError(`The bytes of ${name} at MLflow are damaged: their digest is ${found}, not ${digest}.`)
    await onDisk(folder, () => moveInPlace(partial, place))
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
  return place
}

/** One file; begun anew when the connection breaks in the middle. */
async function receive(store: ArtifactStore, each: ModelFile, to: string, name: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  for (let turn = 1; ; turn++) {
    try {
      await pipeline(await store.open(pathIn(each)), createWriteStream(to, { flush: true }))
      return
    } catch (cause) {
      if (codeOf(cause) === 'RESOURCE_DOES_NOT_EXIST')
        throw new PlatformError(`${pathIn(each)} of ${name} is not at MLflow any more. Register that model again.`, { cause })
      if (cause instanceof PlatformError || cause instanceof UserError || ofDisk(cause)) throw cause
      if (turn === TRIES) throw new PlatformError(`Fetching ${name} from MLflow broke off ${TRIES} times.`, { cause })
    }
  }
}

const ofDisk = (error: unknown): boolean => /^(ENOSPC|EDQUOT|EACCES|EPERM|EROFS)$/.test((error as NodeJS.ErrnoException).code ?? '')

/** Works through a list, some at once, and gives the results in its order. */
async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async () => {
    for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i]!)
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker))
  return results
}
