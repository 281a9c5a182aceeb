import { deploymentPath } from '../../config/deployment-path.ts'
import { openDeployment } from '../../config/open.ts'
import { explain, PlatformError, UserError } from '../../kernel/errors.ts'
import type { PutBack, Scene } from './journey.ts'
import type { Served } from './plan.ts'

/** Commits looked back at for the file as it was. */
const FAR = 50

/** The newest text of the file that names the version that answers; undefined when it never did. */
async function textFor({ ports, loaded, path }: Scene, { version, digest }: Served): Promise<string | undefined> {
  for (const { commit } of (await ports.repository.history(path)).slice(0, FAR)) {
    const text = await ports.repository.fileAt(commit, path)
    // An old file may be of an older form: it is passed over, since some other one is looked for.
    if (!text?.includes(digest)) continue
    const before = await openDeployment(path, text, loaded.config.model)
    if (before.version === version && before.digest === digest) return text
  }
  return undefined
}

/** Commits the deployments file as it was for the version that answers again, so that git says what is true. */
export async function putBack(scene: Scene, stable: Served, because: string): Promise<PutBack> {
  const { ports, run, environment, loaded, wanted } = scene
  const path = deploymentPath(loaded.config.deployments, environment)
  try {
    const text = await textFor(scene, stable)
    if (text === undefined) return { problem: `No commit of ${path} names ${stable.version}.` }
    const message = `Put ${environment} back to ${stable.version}\n\n${wanted.version} was rolled back: ${because}`
    return { commit: await ports.changes.commit({ base: run.branch, message, files: { [path]: text } }), version: stable.version }
  } catch (error) {
    if (error instanceof UserError || error instanceof PlatformError) return { problem: explain(error) }
    throw error
  }
}
