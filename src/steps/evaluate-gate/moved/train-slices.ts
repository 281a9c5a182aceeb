import type { Config } from '../../../config/schema.ts'
import type { Ports } from '../../../ports/ports.ts'
import { readSketches } from '../../../sketch/sketch.ts'
import { profileWithin, readSliceProfile, type SliceProfile, writeSliceProfile } from './slice-profile.ts'

/** Kept with a version as slices.json, so that the next candidate's training data can be held against it. */
export const SLICES_FILE = '.sluice/profiles/slices.json'
/** Cells in memory at once; more columns than fit are read in turn, and of more rows than fit every k-th. */
const MOST_CELLS = 20_000_000

type Needs = Pick<Ports, 'tables' | 'workspace'>

/**
 * Profiles the training data within the values of each column of evaluate.slices, and keeps that as `.sluice/profiles/slices.json`. Crossed and
 * binned slices have none. Undefined without slices, or without validate-data's profile of the training data.
 */
export async function keepTrainSlices({ data, evaluate }: Config, { tables, workspace }: Needs): Promise<SliceProfile | undefined> {
  const by = evaluate.slices.filter((slice) => typeof slice === 'string')
  const text = await workspace.read('.sluice/profiles/train.json')
  if (by.length === 0 || text === undefined) return undefined
  const sketches = readSketches(text)
  const known = new Set(sketches.map(({ name }) => name))
  const features = [...known].filter((name) => !data.keys.includes(name) && name !== data.label)
  const rows = sketches[0]?.count ?? 0
  const every = Math.max(1, Math.ceil((2 * rows) / MOST_CELLS))
  const size = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, Math.ceil(rows / every))) - 1)
  const profile: Record<string, SliceProfile[string]> = {}
  for (const column of by.filter((name) => known.has(name))) {
    let slices: SliceProfile[string] = {}
    for (let i = 0; i < features.length; i += size) {
      const part = features.slice(i, i + size)
      const table = await tables.read(data.train, [...new Set([column, ...part])], every)
      slices = merged(slices, profileWithin(table, column, part))
    }
    profile[column] = slices
  }
  await workspace.write(SLICES_FILE, writeSliceProfile(profile))
  return profile
}

const merged = (a: SliceProfile[string], b: SliceProfile[string]): SliceProfile[string] =>
  Object.fromEntries(Object.entries(b).map(([level, columns]) => [level, { ...a[level], ...columns }]))

/** What production's registration kept of its training data; undefined where it kept nothing that can be read. */
export const productionSlices = (files: { readonly [name: string]: string } | undefined): SliceProfile | undefined => {
  const text = files?.['slices.json']
  return text === undefined ? undefined : readSliceProfile(text)
}
