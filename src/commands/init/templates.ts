import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PlatformError } from '../../kernel/errors.ts'

/** The workflows to copy, by the path they get in a repository. They lie beside dist/ (or src/) in the package. */
export async function workflowTemplates(): Promise<Record<string, string>> {
  const folder = await findUp(dirname(fileURLToPath(import.meta.url)), 'workflows-templates')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yml')).sort()
  const files = await Promise.all(
    names.map(async (name) => [`.github/workflows/${name}`, await readFile(join(folder, name), 'utf8')] as const),
  )
  return Object.fromEntries(files)
}

async function findUp(from: string, name: string): Promise<string> {
  for (let folder = from; ; folder = dirname(folder)) {
    const there = await readdir(join(folder, name)).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false
        throw error
      },
    )
    if (there) return join(folder, name)
    if (folder === dirname(folder)) throw new PlatformError(`This copy of Sluice has no ${name}. Install it again.`)
  }
}
