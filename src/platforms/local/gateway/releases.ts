import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { short } from '../../../kernel/digest.ts'
import { PlatformError } from '../../../kernel/errors.ts'
import type { Release } from '../../../ports/serving.ts'
import type { StoredRelease } from './state.ts'

/** Where commands and libraries are found is part of a release: the gateway may have been started from another environment. */
const PLACES = ['PATH', 'VIRTUAL_ENV', 'CONDA_PREFIX', 'PYTHONPATH', 'LD_LIBRARY_PATH']

/**
 * Copies a release's sources and model below the gateway's folder, so that a server can be started again when the workspace it came from is gone.
 * The copies appear by one rename.
 */
export async function storeRelease(folder: string, release: Release): Promise<StoredRelease> {
  const { version, digest, sources, model, serve, env } = release
  const home = join(folder, 'versions', `${version}-${short(digest)}`)
  const name = basename(model)
  if (!existsSync(home)) {
    const draft = `${home}.${randomUUID()}.tmp`
    try {
      await mkdir(draft, { recursive: true, mode: 0o700 })
      await cp(sources, join(draft, 'sources'), { recursive: true, verbatimSymlinks: true })
      await cp(model, join(draft, 'model', name), { recursive: true, verbatimSymlinks: true })
      await rename(draft, home).catch((error) => {
        // Somebody else was quicker with the same content.
        if (!existsSync(home)) throw error
      })
    } catch (cause) {
      throw new PlatformError(`The release ${version} could not be copied to ${home}.`, { cause })
    } finally {
      await rm(draft, { recursive: true, force: true })
    }
  }
  const places = PLACES.flatMap((place) => (process.env[place] === undefined ? [] : [[place, process.env[place]] as const]))
  return {
    version,
    digest,
    sources: join(home, 'sources'),
    model: join(home, 'model', name),
    serve,
    env: { ...Object.fromEntries(places), ...env },
  }
}

/** Milliseconds. A copy that nobody deployed in this time was left by a killed run. */
const ABANDONED = 3_600_000

/** Removes copies that no release uses and that are older than an hour. */
export function sweep(folder: string, used: ReadonlySet<string>): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const home = join(folder, name)
    if (!used.has(home) && Date.now() - statSync(home).mtimeMs > ABANDONED) rmSync(home, { recursive: true, force: true })
  }
}
