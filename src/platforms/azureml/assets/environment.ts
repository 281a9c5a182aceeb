import { readFile } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { digestOf } from '../../../kernel/digest.ts'
import { UserError } from '../../../kernel/errors.ts'
import { absent } from '../../local/digest.ts'
import { matchingFiles } from '../../local/workspace.ts'
import type { AzureClient } from '../client.ts'
import { workspacePath } from '../settings.ts'
import { fileSet } from './files.ts'
import { assetName, assetVersion, contextAt, existing, type Tags } from './upload.ts'

/** What a job or a deployment runs in. Paths are relative to the root. */
export type AzureEnvironment = string | { image: string; conda?: string | undefined } | { dockerfile: string; context: string }

export interface EnvironmentPlace {
  /** Folder of sluice.yml. */
  root: string
  /** Name of the model: its environments are told apart by it. */
  model: string
  tags: Tags
}

/**
 * The id of an environment, made once for each content. `azureml:<name>:<version>`, `azureml:<name>@latest` and `azureml://registries/…` are taken as they are.
 * UserError for files that are not there.
 */
export async function environmentId(
  client: AzureClient,
  environment: AzureEnvironment,
  place: EnvironmentPlace,
  signal?: AbortSignal,
): Promise<string> {
  if (typeof environment === 'string') return known(client, environment)
  const name = assetName(place.model)
  const at = (digest: string) => `/environments/${name}/versions/${assetVersion(digest)}`
  if ('image' in environment) {
    const { image, conda } = environment
    const condaFile = conda === undefined ? undefined : await text(place.root, conda)
    const content = { image, osType: 'Linux', ...(condaFile === undefined ? {} : { condaFile }) }
    return existing(client, at(digestOf(content)), async () => ({ ...content, tags: place.tags }))
  }
  const { dockerfile, context } = environment
  const set = await fileSet(await inContext(place.root, context))
  const dockerfilePath = relative(resolve(place.root, context), resolve(place.root, dockerfile)).split(sep).join('/')
  if (!set.files.some(({ path }) => path === dockerfilePath))
    throw new UserError(`There is no ${dockerfile} in the build context ${context}. Correct train.on.azureml.environment in sluice.yml.`)
  return existing(client, at(digestOf({ context: set.digest, dockerfilePath })), async () => {
    const contextUri = await contextAt(client, set, signal)
    return { build: { contextUri, dockerfilePath }, osType: 'Linux', tags: place.tags }
  })
}

async function known(client: AzureClient, reference: string): Promise<string> {
  if (/^azureml:\/\/|^\/subscriptions\//.test(reference)) return reference
  const [, name, separator, version] = /^azureml:([^:@]+)([:@])(.+)$/.exec(reference) ?? []
  if (!name || !version)
    throw new UserError(`The environment ${reference} is not azureml:<name>:<version>, azureml:<name>@latest or azureml://registries/….`)
  const path = `${workspacePath(client.workspace)}/environments/${name}`
  if (separator === ':') return `${path}/versions/${version}`
  const container = await client.get<{ properties: { latestVersion?: string | null } }>(path)
  if (!container.properties.latestVersion) throw new UserError(`The environment ${name} has no version.`)
  return `${path}/versions/${container.properties.latestVersion}`
}

async function text(root: string, path: string): Promise<string> {
  const found = await readFile(resolve(root, path), 'utf8').catch(absent)
  if (found !== undefined) return found
  throw new UserError(`There is no file ${path}, which train.on.azureml.environment names. Correct the path in sluice.yml.`)
}

/** The files of a build context, by their paths in it. */
async function inContext(root: string, context: string) {
  const folder = resolve(root, context)
  return matchingFiles(folder, '.')
}
