import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { PlatformError } from '../../kernel/errors.ts'
import { type Candidate, type ModelRegistry, type ModelVersion, sameVersion } from '../../ports/registry.ts'
import { digestPath } from './digest.ts'
import { copyDurably, moveInPlace, onDisk, temporaryBeside } from './disk.ts'
import { blobPath, removeAbandoned, storeBlob } from './registry-blobs.ts'
import { claimVersion, readVersion, readVersions } from './registry-versions.ts'

/**
 * Models in a folder: `blobs/<digest>/` holds bytes, `versions/<model>/<n>/` says what is known of them.
 * Both appear by one rename of a complete folder, so that a process killed anywhere leaves nothing that counts; no lock is needed.
 */
export function localRegistry(directory: string): ModelRegistry {
  const root = resolve(directory)
  const list = (model: string) => readVersions(root, model)
  return {
    list,
    numbers: list,
    async register(candidate, path) {
      const known = (await list(candidate.model)).find((v) => sameVersion(v, candidate))
      await onDisk(root, async () => {
        await mkdir(root, { recursive: true })
        await removeAbandoned(root)
        await storeBlob(root, candidate.digest, path)
      })
      return known ? { version: known, created: false } : onDisk(root, () => claim(root, candidate))
    },
    find: async (model, by) =>
      'version' in by ? readVersion(root, model, by.version) : (await list(model)).findLast((v) => v.digest === by.digest),
    async fetch(version, folder) {
      const name = `v${version.version} of ${version.model}`
      const from = await blobPath(root, version.digest)
      if (!from) throw new PlatformError(`The registry ${root} has no bytes for ${name}. Register that model again to bring them back.`)
      const place = join(folder, 'model')
      // A server may be reading it: what is right already stays where it is.
      if ((await digestPath(place)) === version.digest) return place
      const copy = temporaryBeside(place)
      try {
        await onDisk(folder, () => copyDurably(from, copy))
        const found = await digestPath(copy)
        if (found !== version.digest) throw damaged(name, root, found, version.digest)
        await onDisk(folder, () => moveInPlace(copy, place))
      } finally {
        await rm(copy, { recursive: true, force: true })
      }
      return place
    },
  }
}

const damaged = (name: string, root: string, found: string | undefined, expected: string) =>
  new PlatformError(
    `The bytes of ${name} in ${root} are damaged: their digest is ${found}, not ${expected}. Register that model again to repair them.`,
  )

/**
 * Each version appears complete or not at all, so whoever takes a number has seen all below it:
 * two processes never share a number, and never give the same bytes, served by the same code, two.
 */
async function claim(root: string, candidate: Candidate): Promise<{ version: ModelVersion; created: boolean }> {
  for (;;) {
    const versions = await readVersions(root, candidate.model)
    const known = versions.find((v) => sameVersion(v, candidate))
    if (known) return { version: known, created: false }
    const version = { ...candidate, version: (versions.at(-1)?.version ?? 0) + 1 }
    if (await claimVersion(root, version)) return { version, created: true }
  }
}
