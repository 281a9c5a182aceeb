import { UserError } from '../../../kernel/errors.ts'
import type { Release } from '../../../ports/serving.ts'
import { filesIn } from '../../local/digest.ts'
import { type AzureEnvironment, environmentId } from '../assets/environment.ts'
import { fileSet } from '../assets/files.ts'
import { blobStore } from '../assets/store.ts'
import { assetName, assetVersion, codeAsset, existing, type Tags } from '../assets/upload.ts'
import type { AzureClient } from '../client.ts'
import { isMlflow, storeModel } from '../registry/bytes.ts'
import { sharedAt, sharedId } from '../registry/shared.ts'
import { DIGEST_PROPERTY } from '../registry/versions.ts'
import type { ServingAssets } from './settings.ts'

/** What a deployment is made of, besides its settings. */
export interface AssetSettings {
  model: string
  /** What the scoring script runs in; absent for an MLflow model without code. */
  environment?: AzureEnvironment | undefined
  /** Whether what is asked and answered is collected. */
  collect: boolean
  /** Whether a monitor of Azure ML's reads it, which wants rows instead of payloads. */
  monitored?: boolean | undefined
  /** Name or ARM id of the shared registry whose versions are deployed as they lie there. */
  from?: string | undefined
  tags: Tags
}

interface ModelAsset {
  id: string
  properties: { properties?: { readonly [name: string]: string } | null }
}

/** A version of a shared registry by its name there, without a copy in this workspace; undefined where the registry has other bytes under that number. */
async function sharedModel(
  client: AzureClient,
  registry: string,
  model: string,
  { version, digest }: Release,
): Promise<string | undefined> {
  const shared = await sharedAt(client, registry)
  const number = Number(version.replace(/^v/, ''))
  const found = await client.find<ModelAsset>(`${shared.path}/models/${model}/versions/${number}`)
  return found?.properties.properties?.[DIGEST_PROPERTY] === digest ? sharedId(shared, 'models', model, number) : undefined
}

/** The registry's own version where it is in this workspace or shared; else the bytes as an asset that their digest names. */
async function modelOf(client: AzureClient, { model, from, tags }: AssetSettings, release: Release, scripted: boolean): Promise<string> {
  const mlflow = await isMlflow(release.model)
  if (!scripted && !mlflow)
    throw new UserError(
      'Azure ML runs a scoring script, or an MLflow model without one, and `deploy.serve` is neither. Name deploy.scoring_script, or have training save the model by MLflow (a folder with MLmodel).',
    )
  const shared = from === undefined ? undefined : await sharedModel(client, from, model, release)
  if (shared) return shared
  const registered = await client.find<ModelAsset>(`/models/${model}/versions/${release.version.replace(/^v/, '')}`)
  if (registered?.properties.properties?.[DIGEST_PROPERTY] === release.digest) return registered.id
  return existing(client, `/models/${assetName(model)}/versions/${assetVersion(release.digest)}`, async () => ({
    modelType: mlflow ? 'mlflow_model' : 'custom_model',
    modelUri: await storeModel(client, release.digest, release.model),
    properties: { [DIGEST_PROPERTY]: release.digest },
    tags,
  }))
}

async function codeOf(client: AzureClient, settings: AssetSettings, release: Release, script: string) {
  const { model, environment, tags } = settings
  if (environment === undefined)
    throw new UserError(
      'Azure ML runs a scoring script in an environment. Name one in deploy.to.azureml.environment: an image, and a conda file.',
    )
  const set = await fileSet(await filesIn(release.sources))
  if (!set.files.some(({ path }) => path === script))
    throw new UserError(`There is no ${script} at the commit of ${release.version}, which deploy.scoring_script names.`)
  const [codeId, id] = await Promise.all([
    codeAsset(client, assetName(model, 'serving'), set, tags),
    environmentId(client, environment, { root: release.sources, model, tags }),
  ])
  return { codeId, environmentId: id }
}

async function collectionsOf(client: AzureClient, { monitored, tags }: AssetSettings, endpoint: string, deployment: string) {
  const { name: store } = await blobStore(client)
  const make = async (collection: string) => {
    const dataUri = `azureml://datastores/${store}/paths/modelDataCollector/${endpoint}/${deployment}/${collection}`
    const path = `/data/${endpoint}-${deployment}-${collection}/versions/1`
    return [collection, await existing(client, path, async () => ({ dataType: 'uri_folder', dataUri, tags }))] as const
  }
  const names = ['request', 'response', ...(monitored ? ['model_inputs', 'model_outputs'] : [])]
  return Object.fromEntries(await Promise.all(names.map(make)))
}

/** Brings model, code, environment and the collector's data assets to the workspace, each once for each content. */
export const servingAssets = (client: AzureClient, settings: AssetSettings, scripted: boolean): ServingAssets => ({
  model: (release) => modelOf(client, settings, release, scripted),
  code: (release, script) => codeOf(client, settings, release, script),
  collections: async (endpoint, deployment) => (settings.collect ? collectionsOf(client, settings, endpoint, deployment) : {}),
})
