import { PlatformError, UserError } from '../../../kernel/errors.ts'
import type { ModelRegistry, ModelVersion } from '../../../ports/registry.ts'
import { assetName } from '../assets/upload.ts'
import type { AzureClient } from '../client.ts'
import { fetchModel } from './bytes.ts'
import { type Known, readRecordFrom } from './record.ts'
import { openShared, type SharedRegistry, sharedAt } from './shared.ts'
import { type AssetVersion, checkModelName, knownOf, versionsOf, withTags } from './versions.ts'

/** The data asset of a shared registry whose versions hold what is known of a model's versions, under the same numbers. */
export const recordsAsset = (model: string): string => assetName(model, 'versions')

interface Reading {
  client: AzureClient
  shared(): Promise<SharedRegistry>
}

async function published({ client, shared }: Reading, model: string): Promise<Known[]> {
  const { name, path } = await shared()
  const all = await versionsOf(client, `${path}/models/${checkModelName(model)}`)
  // A model that nobody shared yet is not there, and neither is one of a registry whose name is misspelt.
  if (all.length === 0 && !(await client.find(`${path}/models?$top=1`)))
    throw new UserError(
      `There is no shared registry ${name} in the resource group ${path.split('/')[4]}, nor elsewhere as far as this identity may see. Correct registry.azureml.from in sluice.yml, or write the registry’s ARM id there.`,
    )
  return all.flatMap((version) => knownOf(model, version) ?? []).sort((a, b) => a.version - b.version)
}

const versionAt = async ({ client, shared }: Reading, model: string, version: number): Promise<AssetVersion | undefined> =>
  client.find<AssetVersion>(`${(await shared()).path}/models/${checkModelName(model)}/versions/${version}`)

/** What is known of a version, from the files of the data asset beside the model. */
async function recordOf({ client, shared }: Reading, known: Known): Promise<ModelVersion> {
  const registry = await shared()
  const { model, version } = known
  const asset = recordsAsset(model)
  const found = await client.find<{ properties: { dataUri?: string | null } }>(`${registry.path}/data/${asset}/versions/${version}`)
  const uri = found?.properties.dataUri
  if (!uri)
    throw new PlatformError(
      `The shared registry ${registry.name} lost what is known of v${version} of ${model} (${asset}). Register it again.`,
    )
  const { container, path } = await openShared(client, registry, { kind: 'data', asset, version, uri })
  return readRecordFrom({ container, folder: path.replace(/\/$/, ''), keeper: `the shared registry ${registry.name}` }, known)
}

async function fetchShared(reading: Reading, { model, version, digest }: ModelVersion, folder: string): Promise<string> {
  const { client } = reading
  const shared = await reading.shared()
  const name = `v${version} of ${model}`
  const uri = (await versionAt(reading, model, version))?.properties.modelUri
  if (!uri)
    throw new PlatformError(`There is no ${name} in the shared registry ${shared.name}. Register that model again to bring it back.`)
  const open = () => openShared(client, shared, { kind: 'models', asset: model, version, uri })
  return fetchModel(client, { uri, digest, name, keeper: `the shared registry ${shared.name}`, open }, folder)
}

/** Marks the one version that an environment serves, the new one first. Who may only read there gets AzureError 403. */
async function promoted(reading: Reading, model: string, version: number, environment: string): Promise<void> {
  const { client } = reading
  const { path, name } = await reading.shared()
  const all = await versionsOf(client, `${path}/models/${checkModelName(model)}`)
  const wanted = all.find((each) => each.name === String(version))
  if (!wanted) throw new PlatformError(`There is no v${version} of ${model} in the shared registry ${name} to mark as ${environment}.`)
  const put = (each: AssetVersion, tags: { readonly [name: string]: string }) =>
    client.put(`${path}/models/${model}/versions/${each.name}`, { properties: withTags(each, tags) })
  const tags = wanted.properties.tags ?? {}
  if (tags[environment] !== 'live') await put(wanted, { ...tags, [environment]: 'live' })
  for (const each of all) {
    const { [environment]: mark, ...others } = each.properties.tags ?? {}
    if (each !== wanted && mark === 'live' && knownOf(model, each)) await put(each, others)
  }
}

/**
 * Versions of a shared registry, where another workspace registered them: found, read, fetched and checked there, without anything in this workspace. Versions
 * that Sluice did not share do not count. Registering is refused (UserError): numbers are given where models are trained.
 */
export function registryFrom(client: AzureClient, registry: string): ModelRegistry {
  let found: Promise<SharedRegistry> | undefined
  const shared = () => {
    found ??= sharedAt(client, registry)
    return found
  }
  const reading: Reading = { client, shared }
  const refused = () =>
    Promise.reject(
      new UserError(
        `\`registry: { azureml: { from: ${registry} } }\` only reads: versions are registered in the workspace that trains. Say \`share: ${registry}\` in the sluice.yml of that one, and run \`register\` with it.`,
      ),
    )
  return {
    register: refused,
    async find(model, by) {
      const all = await published(reading, model)
      const known = 'version' in by ? all.find(({ version }) => version === by.version) : all.findLast(({ digest }) => digest === by.digest)
      return known && recordOf(reading, known)
    },
    numbers: async (model) => (await published(reading, model)).map(({ version, digest, serving }) => ({ version, digest, serving })),
    list: async (model) => Promise.all((await published(reading, model)).map((known) => recordOf(reading, known))),
    fetch: (version, folder) => fetchShared(reading, version, folder),
    promoted: (model, version, environment) => promoted(reading, model, version, environment),
  }
}
