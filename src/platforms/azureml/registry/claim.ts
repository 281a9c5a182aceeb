import { type Candidate, sameVersion } from '../../../ports/registry.ts'
import { LOST, untilWon } from '../../race.ts'
import { assetName } from '../assets/upload.ts'
import type { AzureClient } from '../client.ts'
import { type Known, recordFolder } from './record.ts'
import { knownOf, marks, putVersion, versionsOf } from './versions.ts'

/** The data asset whose versions claim the numbers of a model's versions, and hold what is known of them. */
const claimsOf = (model: string): string => `/data/${assetName(model, 'versions')}`

interface Claimed extends Known {
  /** Whether the number's model version is somebody else's: such a claim counts for nothing. */
  dead: boolean
}

async function claims(client: AzureClient, model: string): Promise<{ all: Claimed[]; highest: number }> {
  const [data, models] = await Promise.all([versionsOf(client, claimsOf(model)), versionsOf(client, `/models/${model}`)])
  const published = new Map(models.map((version) => [version.name, knownOf(model, version)]))
  const numbers = [...data, ...models].map(({ name }) => (/^\d+$/.test(name) ? Number(name) : 0))
  const all = data.flatMap((version) => {
    const known = knownOf(model, version)
    const other = published.get(version.name)
    return known ? [{ ...known, dead: published.has(version.name) && !(other && sameVersion(other, known)) }] : []
  })
  return { all, highest: Math.max(0, ...numbers) }
}

/**
 * Claims a number for these bytes and this serving: an earlier claim of a killed run, or the next one. A number is claimed by a version of a data asset whose
 * address names its content: of several at once Azure takes the first, and refuses others with other content. All that try for the same bytes come to the same
 * number, since nobody goes past a number but one that is somebody else's.
 */
export const claimNumber = (client: AzureClient, store: string, candidate: Candidate, record: string): Promise<Known> =>
  untilWon(`Numbering a version of ${candidate.model}`, async () => {
    const { model } = candidate
    const { all, highest } = await claims(client, model)
    const before = all.filter((claim) => !claim.dead && sameVersion(claim, candidate)).sort((a, b) => a.version - b.version)[0]
    if (before) return before
    const version = highest + 1
    const path = `${claimsOf(model)}/versions/${version}`
    const dataUri = `azureml://datastores/${store}/paths/${recordFolder(record)}/`
    const said = await putVersion(client, path, { dataType: 'uri_folder', dataUri, properties: marks(candidate, record) })
    if (said === 'taken') return LOST
    // What is read back counts, whatever the answer was.
    const found = knownOf(model, await client.get(path))
    return found && sameVersion(found, candidate) ? found : LOST
  })
