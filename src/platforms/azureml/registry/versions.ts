import { UserError } from '../../../kernel/errors.ts'
import type { Candidate } from '../../../ports/registry.ts'
import { API_VERSION, type AzureClient } from '../client.ts'
import { refusal, serviceError } from '../errors.ts'
import { given } from '../put-again.ts'
import { workspacePath } from '../settings.ts'
import type { Known } from './record.ts'

/** An asset version as Azure reads it out. */
export interface AssetVersion {
  id: string
  name: string
  properties: {
    modelUri?: string | null
    modelType?: string | null
    flavors?: object | null
    jobName?: string | null
    stage?: string | null
    /** Of versions in shared registries. */
    provisioningState?: string | null
    description?: string | null
    isArchived?: boolean | null
    tags?: { readonly [name: string]: string } | null
    properties?: { readonly [name: string]: string } | null
  }
}

/** Property of a model version that says what its bytes are. */
export const DIGEST_PROPERTY = 'sluice.digest'

/** Properties that make a version ours; Azure never changes one once it is set. */
export const marks = ({ digest, serving, commit }: Pick<Candidate, 'digest' | 'serving' | 'commit'>, record: string) => ({
  [DIGEST_PROPERTY]: digest,
  'sluice.serving': serving,
  'sluice.commit': commit,
  'sluice.record': record,
})

/** What an asset version says of itself; undefined for one that others made. */
export function knownOf(model: string, { name, properties }: AssetVersion): Known | undefined {
  const { [DIGEST_PROPERTY]: digest, 'sluice.serving': serving, 'sluice.record': record } = properties.properties ?? {}
  if (!/^\d+$/.test(name) || !digest || !serving || !record) return undefined
  return { model, version: Number(name), digest, serving, record }
}

/** Names of models go into paths and names of assets. */
export function checkModelName(model: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,200}$/.test(model)) return model
  throw new UserError(`"${model}" cannot name a model in Azure ML: use letters, digits, - and _. Change \`model\` in sluice.yml.`)
}

/** All versions of an asset, archived ones too, in no order. None when there is no such asset. */
export const versionsOf = async (client: AzureClient, asset: string): Promise<AssetVersion[]> =>
  (await client.find(asset)) ? client.list<AssetVersion>(`${asset}/versions?listViewType=All`) : []

/** Puts an asset version. `created` as Azure says it: of several that put the same at once, one creates. `taken`: it is there with other content. */
export async function putVersion(client: AzureClient, path: string, properties: object): Promise<'created' | 'there' | 'taken'> {
  const scope = workspacePath(client.workspace)
  const answer = await client.send({
    method: 'PUT',
    url: `${client.workspace.cloud.resourceManager}${scope}${path}?api-version=${API_VERSION}`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ properties }),
    audience: 'arm',
  })
  if (answer.status === 409) return 'taken'
  if (answer.status >= 400) throw refusal(`PUT ${path}`, answer.status, serviceError(answer.body), scope)
  return answer.status === 201 ? 'created' : 'there'
}

/** The version as it is to be put again with other tags: everything else is fixed, and goes along as it was read. */
export function withTags({ properties }: AssetVersion, tags: { readonly [name: string]: string }): object {
  const { modelUri, modelType, flavors, jobName, stage, description, isArchived, properties: marked } = properties
  const all = { modelUri, modelType, flavors, jobName, stage, description, isArchived, properties: marked }
  return { ...given(all), tags }
}
