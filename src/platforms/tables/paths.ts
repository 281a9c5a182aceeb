import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { distance } from 'fastest-levenshtein'
import { UserError } from '../../kernel/errors.ts'

export type Format = 'csv' | 'tsv' | 'jsonl' | 'parquet'

/** A data file: its place, its name in messages and digests (relative to the root, with /), and what it holds. */
export interface DataFile {
  path: string
  name: string
  format: Format
  gzip: boolean
  /** Ends whatever reads the file, with its reason. */
  signal?: AbortSignal | undefined
}

/** A data set by the name the user gave it. */
export interface Named {
  path: string
  files: readonly DataFile[]
}

const FORMATS: Record<string, Format> = { csv: 'csv', tsv: 'tsv', jsonl: 'jsonl', ndjson: 'jsonl', parquet: 'parquet', pq: 'parquet' }
const KNOWN = '.csv, .tsv, .jsonl, .ndjson (each also .gz) and .parquet'

/** The files that a path, a folder or a glob stands for, sorted by name. UserError when there are none, or when it leads outside the root. */
export async function dataFiles(root: string, pattern: string): Promise<DataFile[]> {
  const path = resolve(root, pattern)
  if (!isInside(root, path)) throw new UserError(`${pattern} lies outside ${root}. Data files must lie below the folder of sluice.yml.`)
  const found = await stat(path).catch(() => undefined)
  if (found?.isFile()) return [known(root, path, pattern)]
  const name = relative(root, path).split(sep).join('/')
  if (found?.isDirectory()) return many(root, pattern, `${escapeGlob(name) || '.'}/**/*`)
  if (!(await isGlob(pattern))) throw new UserError(await missing(root, path, pattern))
  return many(root, pattern, isAbsolute(pattern) ? name : pattern)
}

/** The library is loaded on demand: most paths are one file, and a step starts sooner without it. */
const isGlob = async (pattern: string) => /[^\w./ -]/.test(pattern) && (await import('tinyglobby')).isDynamicPattern(pattern)

async function many(root: string, pattern: string, globPattern: string): Promise<DataFile[]> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(globPattern, { cwd: root, absolute: true, ignore: ['**/_*'] })
  const files = paths.filter((path) => formatOf(path)).map((path) => known(root, resolve(path), pattern))
  if (files.length === 0) throw new UserError(`${pattern} holds no data file. Known endings are ${KNOWN}.`)
  return files.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function known(root: string, path: string, pattern: string): DataFile {
  const found = formatOf(path)
  if (!found) throw new UserError(`${pattern} has an ending that is not known. Known endings are ${KNOWN}.`)
  return { path, name: relative(root, path).split(sep).join('/'), ...found }
}

function formatOf(path: string): { format: Format; gzip: boolean } | undefined {
  const [, ending = '', gz] = /\.([a-z]+)(\.gz)?$/i.exec(basename(path).toLowerCase()) ?? []
  const format = FORMATS[ending]
  return format && !(format === 'parquet' && gz) ? { format, gzip: gz !== undefined } : undefined
}

/** Whether a path is the root or below it. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

async function missing(root: string, path: string, pattern: string): Promise<string> {
  const folder = dirname(path)
  const names = await readdir(folder).catch(() => undefined)
  const shown = relative(root, folder).split(sep).join('/')
  if (!names) return `${pattern} does not exist: there is no folder ${shown || '.'}. Make it, or put the path right.`
  const near = nearest(basename(path), names)
  const hint = near ? ` Did you mean ${shown ? `${shown}/` : ''}${near}?` : ` Put the path right, or make the file.`
  return `${pattern} does not exist.${hint}`
}

/** The name that was probably meant: at most a third of the letters differ. Undefined when none is that near. */
export function nearest(wanted: string, names: readonly string[]): string | undefined {
  const ranked = names.map((name) => ({ name, steps: distance(wanted.toLowerCase(), name.toLowerCase()) }))
  const best = ranked.sort((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1))[0]
  return best && best.steps < wanted.length && best.steps <= Math.max(1, wanted.length / 3) ? best.name : undefined
}

const escapeGlob = (name: string): string => name.replace(/[\\*?[\]{}()!+@]/g, '\\$&')
