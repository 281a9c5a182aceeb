import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commitAll, exec } from './process.ts'

const sources = join(import.meta.dirname, 'stand-ins')
const cache = join(import.meta.dirname, '../../.cache/stand-ins')
const ncc = fileURLToPath(import.meta.resolve('@vercel/ncc')).replace(/ncc\/.*$/, 'ncc/dist/ncc/cli.js')

/** Third-party actions for which there is a stand-in, by name (`upload-artifact` for `actions/upload-artifact`). */
export const standIns = (): Promise<string[]> => readdir(sources)

/** A git repository with the bundled stand-in: built on first use, and kept in .cache until its source changes. */
export async function standIn(name: string): Promise<string> {
  const source = join(sources, name)
  const hash = createHash('sha256')
  for (const file of (await readdir(source, { recursive: true })).sort()) {
    if ((await stat(join(source, file))).isFile()) hash.update(file).update(await readFile(join(source, file)))
  }
  const target = join(cache, `${name}-${hash.digest('hex').slice(0, 12)}`)
  if (await stat(target).catch(() => undefined)) return target
  await mkdir(cache, { recursive: true })
  const draft = await mkdtemp(join(cache, `.${basename(target)}-`))
  await cp(source, draft, { recursive: true })
  await rm(join(draft, 'main.mjs'))
  await exec(process.execPath, [ncc, 'build', join(source, 'main.mjs'), '-o', draft, '--no-source-map-register'])
  await rename(join(draft, 'index.mjs'), join(draft, 'index.js'))
  await writeFile(join(draft, 'package.json'), '{ "type": "module" }\n')
  await commitAll(draft)
  // Two tests may build at once: the first to finish wins, and both are alike.
  await rename(draft, target).catch(() => rm(draft, { recursive: true }))
  return target
}
