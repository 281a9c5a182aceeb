import type { VersionNumber } from '../../ports/registry.ts'
import type { MlflowClient } from './client.ts'
import { codeOf, missing } from './errors.ts'

/** Tags by name, as MLflow's REST interface lists them. */
export type Tags = { readonly [key: string]: string }

/** A version of a registered model that Sluice made. */
export interface Registered extends VersionNumber {
  runId: string
  /** SHA-256 of version.json. */
  record: string
  /** READY, except while a server copies the files. */
  status: string
  aliases: readonly string[]
}

/** Tags that tell what a version is; the others are for people. */
export const TAG = { digest: 'sluice.digest', serving: 'sluice.serving', record: 'sluice.record' } as const

interface ModelVersionAnswer {
  version: string
  run_id?: string
  status?: string
  tags?: readonly { key: string; value: string }[]
  aliases?: readonly string[]
}

export const listed = (tags: Tags): { key: string; value: string }[] => Object.entries(tags).map(([key, value]) => ({ key, value }))
export const byKey = (tags: readonly { key: string; value: string }[] = []): Tags =>
  Object.fromEntries(tags.map(({ key, value }) => [key, value]))

const PAGE = 1000

/** Every version that Sluice made, oldest first, also those that another of the same bytes has preceded. */
export async function registrations(client: MlflowClient, name: string): Promise<Registered[]> {
  const found: Registered[] = []
  let token: string | undefined
  do {
    type Page = { model_versions?: readonly ModelVersionAnswer[]; next_page_token?: string }
    const filter = `name='${name}'`
    const page: Page = await client.read<Page>('model-versions/search', { filter, max_results: PAGE, page_token: token })
    found.push(...(page.model_versions ?? []).flatMap(registered))
    token = page.next_page_token || undefined
  } while (token !== undefined)
  return found.sort((a, b) => a.version - b.version)
}

function registered({ version, run_id: runId, status = 'READY', tags, aliases = [] }: ModelVersionAnswer): Registered[] {
  const { [TAG.digest]: digest, [TAG.serving]: serving, [TAG.record]: record } = byKey(tags)
  if (!digest || !serving || !record || !runId || status === 'FAILED_REGISTRATION') return []
  return [{ version: Number(version), digest, serving, record, runId, status, aliases }]
}

/**
 * The versions that count: of the same bytes and serving the lowest number. MLflow gives numbers one by one and never again, so that whoever
 * has a number can see all lower ones, and two that registered the same bytes at once agree on which of theirs it is.
 */
export function lowest(all: readonly Registered[]): Registered[] {
  const first = new Map<string, Registered>()
  for (const each of all) {
    const key = `${each.digest} ${each.serving}`
    if (!first.has(key)) first.set(key, each)
  }
  return [...first.values()]
}

/** Makes sure that a model of that name is there. */
export async function ensureModel(client: MlflowClient, name: string, description: string): Promise<void> {
  const there = await client.read('registered-models/get', { name }).catch(missing)
  if (there) return
  await client.write('POST', 'registered-models/create', { name, description }).catch((error: unknown) => {
    if (codeOf(error) !== 'RESOURCE_ALREADY_EXISTS') throw error
  })
}

/** Gives files that are there the next number. Done twice it gives two, of which the lower counts. */
export const createVersion = (
  client: MlflowClient,
  version: { name: string; source: string; runId: string; tags: Tags; description: string },
): Promise<unknown> => {
  const { name, source, runId, tags, description } = version
  return client.write('POST', 'model-versions/create', { name, source, run_id: runId, tags: listed(tags), description })
}

/** Removes a version; one that is gone already is fine. Numbers are never given again, so this cannot hit another. */
export const deleteVersion = async (client: MlflowClient, name: string, version: number): Promise<void> =>
  void (await client.write('DELETE', 'model-versions/delete', { name, version: String(version) }).catch(missing))
