import { mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../../kernel/errors.ts'
import type { Workspace } from '../../ports/runtime.ts'
import { absent, digestFiles, digestPath, type FileInFolder } from './digest.ts'
import { moveInPlace, onDisk } from './disk.ts'

/** Never part of anybody's sources. */
const IGNORED = ['**/.git/**', '**/.sluice/**', '**/node_modules/**', '**/__pycache__/**', '**/.ipynb_checkpoints/**']

/** The workspace in a folder of this machine: `root` is the folder of sluice.yml. */
export function localWorkspace(root: string): Workspace {
  const at = (path: string) => inside(root, path)
  return {
    root: resolve(root),
    async path(name) {
      const path = await at(join('.sluice', name))
      await onDisk(path, () => prepareFolder(root, dirname(path)))
      return path
    },
    async write(path, text) {
      const place = await at(path)
      await onDisk(place, async () => {
        await mkdir(dirname(place), { recursive: true })
        const { writeFile: writeWhole } = await import('atomically')
        await writeWhole(place, text)
      })
    },
    read: async (path) => readFile(await at(path), 'utf8').catch(absent),
    digest: async (path) => digestPath(await at(path)),
    async digestAll(patterns) {
      const found = await Promise.all(patterns.map((pattern) => matchingFiles(root, pattern)))
      const unique = new Map(found.flat().map((file) => [file.path, file]))
      return digestFiles([...unique.values()])
    },
    async replace(from, to) {
      const [source, place] = [await at(from), await at(to)]
      await onDisk(place, async () => {
        await mkdir(dirname(place), { recursive: true })
        await moveInPlace(source, place)
      })
    },
    remove: async (path) => rm(await at(path), { recursive: true, force: true }),
  }
}

/** `.sluice/` keeps itself out of git, so that nobody has to think of it. */
async function prepareFolder(root: string, folder: string) {
  await mkdir(folder, { recursive: true })
  await writeFile(join(root, '.sluice', '.gitignore'), '*\n', { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error
  })
}

/** The files that a pattern (file, folder or glob) means below a root, without what is nobody's source. UserError when there are none. */
export async function matchingFiles(root: string, pattern: string): Promise<FileInFolder[]> {
  await inside(root, pattern.replace(/[*?[{(!].*$/s, ''))
  const { glob } = await import('tinyglobby')
  const paths = await glob([pattern], { cwd: root, dot: true, ignore: IGNORED, expandDirectories: true })
  if (paths.length === 0) throw new UserError(`Nothing matches "${pattern}" in ${root}. Correct the path in sluice.yml, or add the file.`)
  return Promise.all(paths.map(async (path) => ({ path: path.split(sep).join('/'), absolute: await inside(root, path) })))
}

/** The absolute path, links resolved as far as it exists. UserError when it is not below `root`. */
async function inside(root: string, path: string): Promise<string> {
  const absolute = resolve(root, path)
  const [realRoot, real] = await Promise.all([existing(resolve(root)), existing(absolute)])
  const way = relative(realRoot, real)
  if (way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way)
    throw new UserError(`"${path}" lies outside of ${resolve(root)}. Use a path inside the folder of sluice.yml.`)
  return absolute
}

/** The real path of the part that exists, and the rest as it is. */
async function existing(path: string): Promise<string> {
  const real = await realpath(path).catch(absent)
  if (real !== undefined) return real
  const above = dirname(path)
  return above === path ? path : join(await existing(above), relative(above, path))
}
