import { PlatformError } from '../../../kernel/errors.ts'
import { type Candidate, type ModelRegistry, type ModelVersion, sameVersion } from '../../../ports/registry.ts'
import { LOST, untilWon } from '../../race.ts'
import type { AzureClient } from '../client.ts'
import { fetchModel, inWorkspace, isMlflow, storeModel } from './bytes.ts'
import { claimNumber } from './claim.ts'
import { dataProperties, lineage } from './lineage.ts'
import { type Known, readRecord, recordOf, storeRecord } from './record.ts'
import { takeFromJob } from './reuse.ts'
import { flavorsOf, tagsOf } from './shown.ts'
import { type AssetVersion, checkModelName, knownOf, marks, putVersion, versionsOf, withTags } from './versions.ts'

async function published(client: AzureClient, model: string): Promise<Known[]> {
  const all = await versionsOf(client, `/models/${checkModelName(model)}`)
  const known = all.flatMap((version) => knownOf(model, version) ?? [])
  return known.sort((a, b) => a.version - b.version)
}

/** Publishes the bytes under a claimed number; another one where somebody else's model took it meanwhile. */
async function publish(client: AzureClient, candidate: Candidate, path: string): ReturnType<ModelRegistry['register']> {
  const { model, digest } = candidate
  const mine = recordOf(candidate)
  const bring: Parameters<typeof storeModel>[3] = (files, to) => takeFromJob(client, candidate, files, to)
  const [modelUri, store] = await Promise.all([storeModel(client, digest, path, bring), storeRecord(client, mine)])
  const mlflow = await isMlflow(path)
  const kind = mlflow ? { modelType: 'mlflow_model', flavors: await flavorsOf(path) } : { modelType: 'custom_model' }
  return untilWon(`Publishing a version of ${model}`, async () => {
    const claim = await claimNumber(client, store.name, candidate, mine.record)
    // Who claimed first says what is known: another commit may have trained the same bytes.
    const version = await readRecord(client, claim)
    const at = `/models/${model}/versions/${claim.version}`
    const properties = { ...marks(version, claim.record), ...dataProperties(version) }
    const body = { ...kind, ...(await lineage(client, version)), modelUri, properties, tags: tagsOf(version) }
    const before = await client.find<AssetVersion>(at)
    const said = before ? 'there' : await putVersion(client, at, body)
    const found = said === 'taken' ? undefined : knownOf(model, before ?? (await client.get(at)))
    return found && sameVersion(found, candidate) ? { version, created: said === 'created' } : LOST
  })
}

async function register(client: AzureClient, candidate: Candidate, path: string): ReturnType<ModelRegistry['register']> {
  const known = (await published(client, candidate.model)).find((version) => sameVersion(version, candidate))
  if (!known) return publish(client, candidate, path)
  // Bytes that were lost are brought back; what is there is not sent.
  await storeModel(client, candidate.digest, path)
  return { version: await readRecord(client, known), created: false }
}

/** Marks the one version that an environment serves by a tag of the environment's name. The new one first: between both it is said twice, never not at all. */
async function promoted(client: AzureClient, model: string, version: number, environment: string): Promise<void> {
  const all = await versionsOf(client, `/models/${checkModelName(model)}`)
  const put = async (each: AssetVersion, tags: { readonly [name: string]: string }) => {
    const path = `/models/${model}/versions/${each.name}`
    if ((await putVersion(client, path, withTags(each, tags))) === 'taken')
      throw new PlatformError(`The tags of v${each.name} of ${model} cannot be changed. Set ${environment} there by hand.`)
  }
  const wanted = all.find(({ name }) => name === String(version))
  if (!wanted) throw new PlatformError(`There is no v${version} of ${model} in the workspace to mark as ${environment}.`)
  const tags = wanted.properties.tags ?? {}
  if (tags[environment] !== 'live') await put(wanted, { ...tags, [environment]: 'live' })
  for (const each of all) {
    const { [environment]: mark, ...others } = each.properties.tags ?? {}
    if (each !== wanted && mark === 'live' && knownOf(model, each)) await put(each, others)
  }
}

async function fetchVersion(client: AzureClient, { model, version, digest }: ModelVersion, folder: string): Promise<string> {
  const name = `v${version} of ${model}`
  const found = await client.find<AssetVersion>(`/models/${checkModelName(model)}/versions/${version}`)
  const uri = found?.properties.modelUri
  if (!uri) throw new PlatformError(`There is no ${name} in the workspace. Register that model again to bring it back.`)
  return fetchModel(client, inWorkspace(client, { uri, digest, name }), folder)
}

/**
 * Models as versions of a model asset of the workspace; bytes and small files lie in its default datastore, at places that their content names. Versions
 * that somebody else made there are left alone and do not count.
 */
export const azuremlRegistry = (client: AzureClient): ModelRegistry => ({
  register: (candidate, path) => register(client, candidate, path),
  async find(model, by) {
    if ('version' in by) {
      const found = await client.find<AssetVersion>(`/models/${checkModelName(model)}/versions/${by.version}`)
      const known = found && knownOf(model, found)
      return known && readRecord(client, known)
    }
    const known = (await published(client, model)).findLast(({ digest }) => digest === by.digest)
    return known && readRecord(client, known)
  },
  numbers: async (model) => (await published(client, model)).map(({ version, digest, serving }) => ({ version, digest, serving })),
  list: async (model) => Promise.all((await published(client, model)).map((known) => readRecord(client, known))),
  fetch: (version, folder) => fetchVersion(client, version, folder),
  promoted: (model, version, environment) => promoted(client, model, version, environment),
})
