import type { Deployment } from '../../config/deployment.ts'
import { deploymentPath } from '../../config/deployment-path.ts'
import { openDeployment } from '../../config/open.ts'
import type { Config } from '../../config/schema.ts'
import { sha256, short } from '../../kernel/digest.ts'
import { PlatformError, UserError } from '../../kernel/errors.ts'
import type { Ports } from '../../ports/ports.ts'
import type { ModelVersion } from '../../ports/registry.ts'
import { readSketches, type Sketch } from '../../sketch/sketch.ts'

/** What a version was released on. */
export interface Reference {
  /** Of the evaluation data, by column. */
  columns: ReadonlyMap<string, Sketch>
  /** Of the version's own answers to it. Absent for versions that kept none. */
  predictions: Sketch | undefined
  rows: number
  /** Digest of the file that holds it. */
  sha256: string
}

/** The version that an environment should serve, with its reference. */
export interface Live {
  version: ModelVersion
  /** v6 */
  name: string
  deployment: Deployment
  reference: Reference
}

/** Reads which version is live and what it was released on. UserError when nothing is, or when file and registry disagree. */
export async function liveVersion(config: Config, environment: string, ports: Pick<Ports, 'workspace' | 'registry'>): Promise<Live> {
  const path = deploymentPath(config.deployments, environment)
  const text = await ports.workspace.read(path)
  if (text === undefined) {
    const fix = `Merge a promotion to ${environment} first; \`sluice register\` proposes one.`
    throw new UserError([{ file: path, message: `Nothing is deployed to ${environment}, so there is nothing to watch.`, fix }])
  }
  const deployment = await openDeployment(path, text, config.model)
  const name = deployment.version
  const version = await ports.registry.find(config.model, { version: Number(name.slice(1)) })
  if (!version) {
    const fix = 'Check `registry` in sluice.yml, or name a version that is registered.'
    throw new UserError([{ file: path, key: 'version', message: `The registry has no ${name} of ${config.model}.`, fix }])
  }
  if (version.digest !== deployment.digest) {
    const message = `The registry’s ${name} has the digest ${short(version.digest)}, not ${short(deployment.digest)}.`
    throw new UserError([{ file: path, key: 'digest', message, fix: 'Somebody edited the file or the registry: put the right one back.' }])
  }
  const reference = readReference(version)
  // Class codes of the evaluation do not carry over to live labels.
  const coded = config.evaluate.task === 'multiclass-classification' && !reference.predictions?.texts
  return { version, name, deployment, reference: coded ? { ...reference, predictions: undefined } : reference }
}

/** The reference profile kept with a version: `columns` and `predictions`, each as `writeSketches` wrote it. */
export function readReference(version: ModelVersion): Reference {
  const name = `v${version.version} of ${version.model}`
  const text = version.files['reference.json']
  if (text === undefined) {
    throw new UserError(
      `${name} was registered without a profile of its evaluation data, so nothing can be compared. Run \`sluice run\` and \`sluice register\` again.`,
    )
  }
  try {
    const { columns, predictions } = JSON.parse(text) as { columns?: unknown; predictions?: unknown }
    const sketches = readSketches(JSON.stringify(columns))
    return {
      columns: new Map(sketches.map((sketch) => [sketch.name, sketch])),
      predictions: predictions === undefined ? undefined : readSketches(JSON.stringify(predictions))[0],
      rows: Math.max(0, ...sketches.map(({ count }) => count)),
      sha256: sha256(text),
    }
  } catch (cause) {
    throw new PlatformError(`The registry’s profile of ${name} cannot be read. Register that model again to repair it.`, { cause })
  }
}
