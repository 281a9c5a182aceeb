import { type DataAddress, NEWEST } from '../../../kernel/data-address.ts'
import { UserError } from '../../../kernel/errors.ts'
import { nearest } from '../../tables/paths.ts'
import type { AzureClient } from '../client.ts'
import { type SharedRegistry, sharedAt, sharedId } from '../registry/shared.ts'

interface Version {
  id: string
  name: string
  properties: { dataUri: string; dataType: 'uri_file' | 'uri_folder' | 'mltable'; isArchived?: boolean | null }
}
interface Container {
  name: string
  properties: { latestVersion?: string | null }
}

/** One version of a data asset, and where its bytes are. */
export interface AssetVersion {
  /** As a job's input names it: an ARM id, or an address in a shared registry. */
  reference: string
  version: string
  /** The shared registry that keeps it; undefined in a workspace. */
  shared: SharedRegistry | undefined
  dataType: Version['properties']['dataType']
  dataUri: string
}

/** Looks an asset's version up; `latest` is what the service says it is. UserError for a name or version that is not there, with those near it. */
export async function assetVersionOf(
  client: AzureClient,
  address: string,
  { name, version: asked, scope: workspace, registry }: DataAddress & { kind: 'asset' },
): Promise<AssetVersion> {
  const shared = registry === undefined ? undefined : await sharedAt(client, registry)
  const scope = shared?.path ?? workspace
  const path = `${scope}/data/${encodeURIComponent(name)}`
  const version = asked === NEWEST ? (await client.find<Container>(path))?.properties.latestVersion : asked
  const found = version ? await client.find<Version>(`${path}/versions/${encodeURIComponent(version)}`) : undefined
  if (!found) throw await nothing(client, address, { name, scope })
  const { dataType, dataUri } = found.properties
  const reference = shared ? sharedId(shared, 'data', name, found.name) : found.id
  return { reference, version: found.name, shared, dataType, dataUri }
}

const MOST = 10

async function nothing(client: AzureClient, address: string, { name, scope }: { name: string; scope: string }): Promise<UserError> {
  const versions = await client.find<{ value?: { name: string }[] }>(`${scope}/data/${encodeURIComponent(name)}/versions`)
  const known = (versions?.value ?? []).map((version) => version.name).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  if (known.length > 0)
    return new UserError(
      `${address} is not there: ${name} has the version${known.length > 1 ? 's' : ''} ${shown(known)}. Name one of them.`,
    )
  const names = (await client.list<Container>(`${scope}/data`)).map((asset) => asset.name)
  const near = nearest(name, names)
  const fix = near ? `Did you mean ${near}?` : names.length > 0 ? `There are ${shown(names)}.` : ''
  return new UserError(`${address} is not there: there is no data asset ${name}. ${fix || 'Make one: `az ml data create`.'}`)
}

const shown = (names: readonly string[]): string =>
  names.length <= MOST ? names.join(', ') : `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more`
