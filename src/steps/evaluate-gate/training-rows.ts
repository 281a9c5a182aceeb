import { isAddress } from '../../kernel/data-address.ts'
import { short } from '../../kernel/digest.ts'
import { UserError } from '../../kernel/errors.ts'
import { artifactDigest } from '../../kernel/evidence.ts'
import type { Overlap, Tables } from '../../ports/tables.ts'
import { ARTIFACT } from '../artifacts.ts'
import type { Production } from './production.ts'
import { claimsOf, recordedGate } from './production-evidence.ts'

/** Rows that are judged on, by where they are and their SHA-256. */
export interface JudgedRows {
  path: string
  sha256: string
  keys: readonly string[]
}

/** What is known of the rows that a model was trained on: how many of them it is judged on, or why that cannot be said. */
export type Trained = { overlap: Overlap } | { unknown: string }

/**
 * Whether production was trained on rows that it is compared on. Known when it was trained on today's training data, when its own gate judged it on
 * these very rows (a model that saw them had not passed), or when its training data lie in its sources; else it is unknown, which is said.
 */
export async function productionTrainedOn(
  { version, name, sources, own }: Production,
  rows: JudgedRows,
  today: { train: string | undefined; overlap: Overlap },
  tables: Tables,
): Promise<Trained> {
  const recorded =
    artifactDigest(version.data, ARTIFACT.trainData) ??
    claimsOf(version).flatMap(({ inputs }) => artifactDigest(inputs, ARTIFACT.trainData) ?? [])[0]
  if (recorded === undefined) return { unknown: `The registry does not say which data ${name} was trained on.` }
  if (recorded === today.train) return { overlap: today.overlap }
  if (recordedGate(version)?.evaluation === rows.sha256) return { overlap: { rows: 0, examples: [] } }
  const kept = own && (await keptData(isAddress(own.data.train) ? own.data.train : `${sources}/${own.data.train}`, recorded, tables))
  if (kept !== undefined) {
    const overlap = await foundIn(kept, rows, tables)
    if (overlap) return { overlap }
  }
  return { unknown: `Whether ${name} was trained on these rows is not known: its training data (${short(recorded)}) are not here.` }
}

/** The data of a version's sources, when they are there and are what was recorded. */
async function keptData(path: string, recorded: string, tables: Tables): Promise<string | undefined> {
  return (await orUndefined(tables.digest(path))) === recorded ? path : undefined
}

/** Undefined where the older data do not have the columns that name a row today. */
const foundIn = (train: string, { path, keys }: JudgedRows, tables: Tables): Promise<Overlap | undefined> =>
  orUndefined(tables.overlap(train, path, keys))

async function orUndefined<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
