import { badRequest } from '../errors.ts'
import type { World } from '../world.ts'
import { containers } from './blobs.ts'
import { containerOf } from './datastores.ts'

/** A place in blob storage: one blob, or everything under it. */
export interface Place {
  container: string
  path: string
}

const artifacts = (job: string, rest: string): Place => ({ container: containers.runs, path: `ExperimentRun/dcid.${job}/${rest}` })
const uriProperty: Record<string, string> = { codes: 'codeUri', data: 'dataUri', models: 'modelUri' }

/** Where an address lies: of a blob, `azureml://datastores/…`, `azureml://jobs/…`, or the id of an asset in any of its spellings. Throws 400 for others. */
export function placeOf(world: World, uri: string): Place {
  const blob = world.blobs.locate(uri)
  if (blob) return blob
  const inDatastore = /^azureml:\/\/(?:subscriptions\/.*\/)?datastores\/([^/]+)\/paths\/(.*)$/.exec(uri)
  if (inDatastore) return { container: containerOf(world, inDatastore[1]!), path: inDatastore[2]! }
  const ofJob = /^azureml:\/\/(?:subscriptions\/.*\/)?jobs\/([^/]+)\/outputs\/([^/]+)(?:\/paths\/(.*))?$/.exec(uri)
  if (ofJob) return ofJobOutput(world, ofJob[1]!, ofJob[2]!, ofJob[3] ?? '')
  const asset = assetOf(world, uri)
  if (asset) return placeOf(world, asset)
  throw badRequest(`Unknown uri '${uri}'.`)
}

function ofJobOutput(world: World, job: string, output: string, rest: string): Place {
  if (output === 'artifacts') return artifacts(job, rest)
  const found = world.store.get<{ outputs?: Record<string, { uri?: string } | undefined> }>(`${world.names.scope}/jobs/${job}`)
  const uri = found?.properties.outputs?.[output]?.uri
  if (!uri) throw badRequest(`Job '${job}' has no output '${output}'.`)
  const place = placeOf(world, uri)
  return { ...place, path: [place.path.replace(/\/$/, ''), rest].filter(Boolean).join('/') }
}

/** The address that an asset's version stands for: of files. */
function assetOf(world: World, id: string): string | undefined {
  const { properties, kind } = findAsset(world, id) ?? {}
  const uri = kind === undefined ? undefined : properties?.[uriProperty[kind] ?? '']
  return typeof uri === 'string' ? uri : undefined
}

/** An asset's version by ARM id, `azureml:name:version` of one kind, `azureml://registries/…` or a data-plane id. */
export function findAsset(world: World, id: string, kinds: readonly string[] = ['data', 'models', 'codes', 'environments']) {
  const { names, store } = world
  const whole = /\/(codes|data|models|environments|components)\/([^/]+)\/(?:versions|labels)\/([^/]+)$/.exec(id)
  const short = /^(?:azureml:)?([A-Za-z0-9][\w.-]*)[:@]([\w.-]+)$/.exec(id)
  const scope = /^(azureml:)?\/?\/?.*\/?registries\//.test(id) && !id.includes('/workspaces/') ? names.registryScope : names.scope
  const tries = whole
    ? [[whole[1]!, whole[2]!, whole[3]!] as const]
    : short
      ? kinds.map((kind) => [kind, short[1]!, short[2]!] as const)
      : []
  for (const [kind, name, version] of tries) {
    const found =
      version === 'latest' ? latest(world, `${scope}/${kind}/${name}`) : store.get(`${scope}/${kind}/${name}/versions/${version}`)
    if (found) return { ...found, kind }
  }
  return undefined
}

/** The version that was made last, of an asset `…/models/churn`. */
export const latest = ({ store }: World, asset: string) =>
  store
    .list(`${asset}/versions`)
    .toSorted((a, b) => a.systemData.createdAt.localeCompare(b.systemData.createdAt))
    .at(-1)

/** The long address of a place, by the datastore whose container it is. */
export function datastoreUri({ names, store }: World, { container, path }: Place): string {
  const found = store
    .list<{ containerName: string }>(`${names.scope}/datastores`)
    .find(({ properties }) => properties.containerName === container)
  const { subscription, resourceGroup, workspace } = names
  return `azureml://subscriptions/${subscription}/resourceGroups/${resourceGroup}/workspaces/${workspace}/datastores/${found?.name}/paths/${path}`
}

/** Whether anything lies there. */
export async function isThere({ blobs }: World, { container, path }: Place): Promise<boolean> {
  for await (const _ of blobs.container(container).listBlobsFlat({ prefix: path })) return true
  return false
}
